"""A library that is not there, or does not have what was asked of it."""

from __future__ import annotations

import sys

from course_utils.explain.explanation import Explanation, Problem, Rule
from course_utils.explain.guess import nearest

# What is imported, and what it is called where packages are kept, if that is another word.
PACKAGES = {
    "accelerate": "accelerate",
    "bitsandbytes": "bitsandbytes",
    "datasets": "datasets",
    "diffusers": "diffusers",
    "evaluate": "evaluate",
    "gradio": "gradio",
    "matplotlib": "matplotlib",
    "openai": "openai",
    "pandas": "pandas",
    "peft": "peft",
    "PIL": "pillow",
    "requests": "requests",
    "scipy": "scipy",
    "sentencepiece": "sentencepiece",
    "sentence_transformers": "sentence-transformers",
    "sklearn": "scikit-learn",
    "torchvision": "torchvision",
    "trl": "trl",
}
OURS = ("course_utils", "huggingface_hub", "ipywidgets", "numpy", "safetensors", "tokenizers", "torch", "transformers")


def package_missing(problem: Problem) -> Explanation | None:
    name = (getattr(problem.error, "name", "") or "").split(".")[0]
    if not name:
        return None
    if name in PACKAGES:
        return to_install(PACKAGES[name])
    meant = nearest(name, [*OURS, *PACKAGES, *sys.stdlib_module_names])
    if meant:
        return Explanation(
            f"There is no library called `{name}` here. Did you mean `{meant}`?",
            "A library must be written exactly as it is called. Most of them use small letters and no spaces.",
            f"Write `{meant}` in place of `{name}`. Then run the cell again.",
        )
    return Explanation(
        f"The library `{name}` is not installed here.",
        "Python can import only what is installed on this computer.",
        "Check the spelling first. If it is right, find out in its documentation how it is installed.",
    )


def to_install(package: str) -> Explanation:
    return Explanation(
        f"The library `{package}` is not installed here.",
        "The course installs only what most lessons need. You can add this one; it needs the internet.",
        "Type this line into a cell of its own and run it. Then choose Kernel, Restart Kernel…, and run the page anew:",
        f"%pip install {package}",
    )


def needed_by_library(problem: Problem) -> Explanation:
    return to_install(problem.words[1])


def not_in_library(problem: Problem) -> Explanation:
    name, library = problem.words[1], problem.words[2]
    meant = nearest(name, dir(sys.modules.get(library)) if library in sys.modules else ())
    return Explanation(
        f"The library `{library}` has nothing called `{name}`." + (f" Did you mean `{meant}`?" if meant else ""),
        "Capital letters count. Or the line comes from an older or newer version of the library.",
        f"Write `{meant}` in place of `{name}`." if meant else "Compare the line with the lesson, letter by letter.",
    )


RULES = [
    Rule("ModuleNotFoundError", "", package_missing),
    Rule("ImportError", r"requires? .*?`?pip install (?:-U |--upgrade )?['\"]?([\w-]+)", needed_by_library),
    Rule("ImportError", r"cannot import name '(.+?)' from '([\w.]+)'", not_in_library, direct=True),
]
