"""The computer: GPU memory, memory, disk, a file that is not there, things that lie on two different devices."""

from __future__ import annotations

import re
from pathlib import Path

from course_utils.explain.explanation import Explanation, Problem, Rule
from course_utils.explain.guess import nearest

SIZE = r"([\d.]+ (?:[KMGT]i?B|bytes))"


def gpu_memory(problem: Problem) -> Explanation:
    text = str(problem.error)

    def number(pattern: str) -> str:
        found = re.search(pattern, text)
        return found[1] if found else ""

    wanted, total, free = (
        number(f"Tried to allocate {SIZE}"),
        number(f"total capacity of {SIZE}"),
        number(f"of which {SIZE} is free"),
    )
    facts = [f"This line wanted {wanted} more." if wanted else "", f"The GPU has {total} in all." if total else ""]
    facts += [f"Only {free} of it is free." if free else ""]
    return Explanation(
        " ".join(["The GPU's memory is full.", *filter(None, facts)]),
        "The model, the text it works on and everything loaded before share this memory. "
        "A model that you loaded twice is there twice.",
        "First, free it: Kernel, Restart Kernel…, then run only the cells you need. If it still does not fit, ask for "
        "less: a shorter text, fewer texts at once, or the model with smaller numbers, like this:",
        'model = AutoModelForCausalLM.from_pretrained(model_id, dtype="bfloat16", device_map="auto")',
    )


def memory(problem: Problem) -> Explanation:
    return Explanation(
        "This computer's memory is not enough for this line.",
        "Memory is where Python keeps what it works on. This line asked for more than there is.",
        "Ask for less: a smaller model, a shorter text, fewer texts at once. "
        "Close other notebooks: Kernel, Shut Down All Kernels…, then run this page again.",
    )


def file_missing(problem: Problem) -> Explanation | None:
    if not problem.error.filename:
        return None
    path = Path(str(problem.error.filename))
    folder = path.parent if path.parent.is_dir() else None
    meant = nearest(path.name, (other.name for other in folder.iterdir())) if folder else None
    return Explanation(
        f"There is no file called `{path.name}`" + (f". Did you mean `{meant}`?" if meant else "."),
        "Python looks in the folder of this notebook, unless you name another folder."
        if not path.is_absolute()
        else "Python looked in exactly the folder that is named.",
        f"Write `{meant}` in place of `{path.name}`."
        if meant
        else "Check the spelling. The list of files at the left of JupyterLab shows what is there.",
    )


NO_GPU = Explanation(
    "This computer has no GPU that Python can use.",
    'The line asks for the device "cuda", which means an NVIDIA GPU. Here the model works on the ordinary processor.',
    "Put the text where the model is, whatever device that is:",
    'inputs = tokenizer(text, return_tensors="pt").to(model.device)',
)
TWO_DEVICES = Explanation(
    "The model and the text lie on two different devices.",
    "A device is a processor with its memory: the GPU, or the ordinary one. A model can use only what lies on its own.",
    "Put the text where the model is. Add this to the line that makes the text ready:",
    'inputs = tokenizer(text, return_tensors="pt").to(model.device)',
)
EMPTY_WEIGHTS = Explanation(
    "This model, or this text, lies on the device “meta”, where there is only an outline and no numbers.",
    "Such an outline has the right shape and nothing inside. Nothing can be computed with it.",
    "Load the model again, and put the text where the model is:",
    'inputs = tokenizer(text, return_tensors="pt").to(model.device)',
)
DISK = Explanation(
    "The disk is full.",
    "A model takes much room: from some MB to many GB. The part that was saved so far is not complete.",
    "Make room: delete large files you no longer need, and empty the bin. "
    "This line shows the models that were downloaded, and how big each is:",
    "!hf cache ls",
)
FILE_LIMIT = Explanation(
    "A file grew bigger than this computer allows.",
    "There is a limit for the size of one file here. It was reached before everything was saved.",
    "Save or download something smaller. Or ask whoever looks after this computer to raise the limit.",
)

RULES = [
    Rule("OutOfMemoryError RuntimeError", r"CUDA out of memory|CUDA error: out of memory", gpu_memory),
    Rule("MemoryError", "", memory),
    Rule("RuntimeError", r"can't allocate memory|not enough memory", memory),
    Rule("AssertionError RuntimeError", r"Torch not compiled with CUDA|Found no NVIDIA driver|No CUDA GPUs", NO_GPU),
    Rule(
        "RuntimeError ValueError",
        r"all tensors to be on the same device|is not on the expected device|on different devices|same device",
        TWO_DEVICES,
    ),
    Rule("RuntimeError NotImplementedError", r"meta tensor", EMPTY_WEIGHTS),
    Rule("OSError RuntimeError SafetensorError", r"No space left on device|Disk quota exceeded", DISK),
    Rule("RuntimeError", r"iostream error|PytorchStreamWriter failed writing|inline_container.* unexpected pos", DISK),
    Rule("OSError SafetensorError RuntimeError", r"File too large", FILE_LIMIT),
    Rule("FileNotFoundError", r"No such file or directory", file_missing, direct=True),
]
