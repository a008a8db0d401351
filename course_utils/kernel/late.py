"""Settings that a learner writes into the environment before the first import of a library.

In a plain kernel the library would find them when it is imported. Here it was imported long before, so at the learner's
own first import its settings are read once more, and changed wherever they are kept.
"""

import builtins
import os
import re
import sys
from importlib.util import module_from_spec
from pathlib import Path
from types import ModuleType
from typing import Any

LIBRARIES = ("huggingface_hub", "transformers", "datasets", "accelerate", "peft", "gradio")
SETTINGS = re.compile(r"(HF|HUGGING_?FACE|HUGGINGFACEHUB|TRANSFORMERS|XDG|AWS)_\w+|DO_NOT_TRACK|NO_COLOR")
KEPT_IN = ("huggingface_hub.constants", "transformers.utils.hub", "datasets.config")  # the later read the earlier
SIMPLE = (str, int, float, frozenset, set, Path, type(None))


def install() -> None:
    """Wait for the first import of one of the libraries; then step aside."""
    before, usual = _settings(), builtins.__import__

    def first_import(name: str, *given: Any, **named: Any) -> ModuleType:
        if name.partition(".")[0] in LIBRARIES:
            builtins.__import__ = usual
            if _settings() != before:
                read_again()
        return usual(name, *given, **named)

    builtins.__import__ = first_import


def _settings() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if SETTINGS.fullmatch(name)}


def read_again() -> None:
    """Run the modules that hold the settings once more, beside the old ones, and take over what came out different."""
    from course_utils.local_hub.pointing import change_modules

    for name in KEPT_IN:
        if old := sys.modules.get(name):
            new = module_from_spec(old.__spec__)
            old.__spec__.loader.exec_module(new)
            values = {key: value for key, value in vars(new).items() if key.isupper() and isinstance(value, SIMPLE)}
            changed = {key: value for key, value in values.items() if value != vars(old).get(key)}
            change_modules(changed.get("ENDPOINT", sys.modules["huggingface_hub.constants"].ENDPOINT), changed)
