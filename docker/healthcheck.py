"""Does JupyterLab answer? Exit status 0 means yes."""

import sys
import urllib.request

try:
    urllib.request.urlopen("http://127.0.0.1:7860/api", timeout=4).close()
except OSError as error:
    sys.exit(f"JupyterLab does not answer: {error}")
