"""The lessons as tests: a pytest plugin that runs each notebook, and what it sees.

nbval reads notebooks with jsonschema, which takes more than a second to build a grammar of internet addresses. No
notebook has a use for it, so it is kept away while jsonschema is loaded: a second less for each process that tests.
"""

import sys

sys.modules.setdefault("rfc3987_syntax", None)
import jsonschema  # noqa: E402, F401

if sys.modules["rfc3987_syntax"] is None:
    del sys.modules["rfc3987_syntax"]
