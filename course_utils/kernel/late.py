"""Settings that a learner writes into the environment before the first import of a library.

In a plain kernel the library would find them when it is imported. Here it was imported long before, so at the learner's
own first import its settings are read once more, and changed wherever they are kept.
"""

import os
import re
import sys
import warnings
from importlib.abc import Loader
from importlib.machinery import ModuleSpec
from importlib.util import module_from_spec, spec_from_loader
from pathlib import Path
from types import ModuleType

from course_utils.kernel import preload

LIBRARIES = ("huggingface_hub", "transformers", "datasets", "accelerate", "peft", "gradio")
SETTINGS = re.compile(r"(HF|HUGGING_?FACE|HUGGINGFACEHUB|TRANSFORMERS|XDG|AWS)_\w+|DO_NOT_TRACK|NO_COLOR")
KEPT_IN = ("huggingface_hub.constants", "transformers.utils.hub", "datasets.config")  # the later read the earlier
SPEAK_BY = ("huggingface_hub.utils.logging", "transformers.utils.logging", "datasets.utils.logging")
SIMPLE = (str, int, float, frozenset, set, Path, type(None))


def install() -> None:
    """Hide the libraries until one of them is imported for the first time."""
    sys.meta_path.insert(0, FirstImport())


class FirstImport(Loader):
    """Finds the hidden libraries: puts them all back, with the settings of this moment, and steps aside."""

    def __init__(self) -> None:
        self.before, self.packages = _settings(), preload.installed()
        hidden = [name for name in sys.modules if name.partition(".")[0] in LIBRARIES]
        self.hidden = {name: sys.modules.pop(name) for name in hidden}

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        if name not in self.hidden:
            return None
        sys.meta_path.remove(self)
        if preload.installed() != self.packages:
            warnings.warn("Packages were installed since this kernel began. Restart it to use them.", stacklevel=2)
        sys.modules.update(self.hidden)
        if _settings() != self.before:
            read_again()
        self.usual = {what: getattr(self.hidden[name], what) for what in ("__spec__", "__loader__", "__package__")}
        del sys.modules[name]  # the one who imports it puts it there
        return spec_from_loader(name, self)

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        return self.hidden[spec.name]

    def exec_module(self, module: ModuleType) -> None:
        for what, value in self.usual.items():
            setattr(module, what, value)


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
    for name in SPEAK_BY:
        if log := sys.modules.get(name):
            log.set_verbosity(log._get_default_logging_level())
