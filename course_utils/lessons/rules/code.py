"""Code cells: short, one at a time, after words, and true today."""

import ast
import re
from collections.abc import Iterator
from statistics import median as middle

from course_utils.lessons.problem import Found
from course_utils.lessons.reading import ELSEWHERE, Cell, Lesson, called
from course_utils.lessons.source import parsed

LONGEST = 15
HIGHEST_MEDIAN = 4
_TASKS = (
    r"summarization|translation\w*|question-answering|text2text-generation|conversational|visual-question-answering"
)
_NO_PIPELINE = "That task has no pipeline any more. Load the model by its Auto class, or ask a chat model."
_QUANTIZE = "Write quantization_config=BitsAndBytesConfig(load_in_4bit=True)."
# What a call may no longer be given: a text, or the name of a setting. Calls by the last part of their name.
CALLS = {
    "pipeline": {rf"[\"'](?:{_TASKS}|vqa|image-to-image|image-to-text)[\"']": _NO_PIPELINE},
    "from_pretrained": {r"load_in_[48]bit\s*=": _QUANTIZE},
    r"\w*Trainer": {r"tokenizer\s*=": "Write processing_class=."},
}
# What is gone wherever it stands.
GONE = {
    rf"^[\"']?(?:{_TASKS})[\"']?$": _NO_PIPELINE,
    r"import\s*(?:\([^)]*|[^\n(]*)\bConversation(?:alPipeline)?\b|\bConversation(?:alPipeline)?\("
    r"|^Conversation(?:alPipeline)?$":
        "A conversation is a list of messages today.",
    r"\b(?:TF|Flax)[A-Z]\w*(?:Model\b|For[A-Z]\w*|Tokenizer\b)": "Only the PyTorch classes are left.",
    r"\bgrouped_entities\b": 'Write aggregation_strategy="simple".',
    r"\breturn_all_scores\b": "Write top_k=None.",
    r"\btype\s*=\s*[\"']messages[\"']": "Leave it out: messages are the only kind there is.",
    r"\b(?:batch_encode_plus|encode_plus|prepare_for_model|as_target_tokenizer)\b": "Call the tokenizer itself.",
    r"\bevaluation_strategy\b": "Write eval_strategy.",
    r"\bno_cuda\b": "Write use_cpu=True.",
    r"\buse_auth_token\b": "Write token.",
    r"\bAutoModelWithLMHead\b": "Write AutoModelForCausalLM or AutoModelForSeq2SeqLM.",
    r"\breturn_tensors\s*=\s*[\"'](?:tf|jax)[\"']|\bfrom_(?:tf|flax)\s*=|\bis_tf_available\b": 'Write "pt".',
    r"\bfrom_pipeline\(": "Write gr.Interface with a call of your own.",
    r"\b(?:huggingface|transformers)-cli\b": "Write hf or transformers.",
    r"\bfrom transformers import \*": "Import each name that is used.",
}  # fmt: skip
# What still works, and should not be learned.
OLD = {r"\btorch_dtype\b": "Write dtype."}
# Up to a setting of the call itself: brackets inside are closed again.
INSIDE = r"(?:[^()]|\([^()]*\))*?"


def length(lesson: Lesson) -> Found:
    for cell in lesson.code:
        if (count := len(cell.source.splitlines())) > LONGEST:
            yield cell.id, f"The cell has {count} lines; {LONGEST} is the most.", "Make two cells, with words between."


def median(lesson: Lesson) -> Found:
    if lesson.code and (found := middle(len(cell.lines) for cell in lesson.code)) > HIGHEST_MEDIAN:
        longest = max(lesson.code, key=lambda cell: len(cell.lines))
        yield (longest.id, f"Half of the code cells have {found:g} lines or more; {HIGHEST_MEDIAN} is the most.",
               "Split the longest cells; this one comes first.")  # fmt: skip


def text_before(lesson: Lesson) -> Found:
    for cell in lesson.code:
        before = lesson.cells[: lesson.cells.index(cell)]
        follows_code = before and before[-1].kind == "code"
        if not follows_code and not _has_words(lesson, cell):
            yield cell.id, "Nothing is said right before the code.", "Say in the cell above what the code is for."


def one_at_a_time(lesson: Lesson) -> Found:
    for before, cell in zip(lesson.cells, lesson.cells[1:], strict=False):
        if before.kind == cell.kind == "code":
            yield cell.id, f"It follows the code cell {before.id} without a word.", "Put a text cell between them."


def removed(lesson: Lesson) -> Found:
    for cell, code in _shown_code(lesson):
        found = [(shown, "is gone from the libraries of today", instead) for shown, instead in _old_calls(code)]
        for patterns, what in ((GONE, "is gone from the libraries of today"), (OLD, "is old")):
            matches = ((re.search(pattern, code), instead) for pattern, instead in patterns.items())
            found += [(match[0], what, instead) for match, instead in matches if match]
        for shown, what, instead in found:
            yield (cell, f"`{' '.join(shown.split())}` {what}.",
                   f'{instead} To name the old way, do it in text under "{ELSEWHERE}".')  # fmt: skip


def _has_words(lesson: Lesson, cell: Cell) -> bool:
    said = lesson.text_before(cell)
    return bool(said) and said[-1].kind != "heading"


def _shown_code(lesson: Lesson) -> Iterator[tuple[str, str]]:
    """Code cells, and code in the text outside of an "If you saw this elsewhere" box.

    The box reaches from these words to the next heading, the end of its `<details>`, or the end of its cell.
    """
    yield from ((cell.id, cell.source) for cell in lesson.code)
    box = ""
    for block in lesson.blocks:
        if block.kind == "heading" or "</details>" in block.source or block.cell != box:
            box = ""
        if ELSEWHERE in block.text:
            box = block.cell
        if box:
            continue
        yield from ((block.cell, code) for code in ([block.text] if block.kind == "code" else block.code_spans))


def _old_calls(code: str) -> Iterator[tuple[str, str]]:
    """Each call of CALLS in the code, with what to write instead. What is not whole Python is searched as text."""
    tree = parsed(code)
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)] if tree else []
    for name, given in CALLS.items():
        for what, instead in given.items():
            for call in (one for one in calls if re.fullmatch(name, called(one))):
                for one in map(ast.unparse, [*call.args, *call.keywords]):
                    if re.match(rf"(?:\w+=)?{what}", one):
                        yield f"{called(call)}(… {one})", instead
            if not tree and (match := re.search(rf"\b{name}\({INSIDE}(?<!\w){what}", code)):
                yield match[0], instead
