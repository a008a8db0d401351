"""PyTorch's own things: what is a tensor and what is not, and tensors that do not fit together."""

from __future__ import annotations

from typing import Any

from course_utils.explain.calls import Call, the_call
from course_utils.explain.explanation import Explanation, Problem, Rule
from course_utils.explain.models import TOKENIZE
from course_utils.explain.values import a, asked


def plain_list(problem: Problem) -> Explanation:
    owner, value, _ = asked(problem)
    word = problem.words[1]
    value = problem.error.obj if problem.error.obj is not None else value
    numbers = _numbers_in(value)
    if "input_ids" in owner or "attention_mask" in owner or (numbers and set(map(type, numbers)) == {int}):
        do, code = 'Add `return_tensors="pt"` where the tokenizer is used:', TOKENIZE
    elif numbers:
        do, code = "Make a tensor of it:", f"torch.tensor({owner or 'numbers'})"
    else:
        do, code = "To count its entries, write `len(...)` around it:", f"len({owner or 'answer'})"
    return Explanation("This is a plain list, not a tensor.", f"Only tensors have a `{word}`.", do, code)


def _numbers_in(value: Any) -> list[float]:
    """The numbers of a list, or of a list of lists; none if there is anything else in it."""
    entries = [part for row in value for part in (row if isinstance(row, list) else [row])] if value else []
    return entries if all(type(part) in (int, float) for part in entries) else []


def wants_tensor(problem: Problem) -> Explanation:
    function, kind = problem.words[1], problem.words[2]
    call = the_call(problem)
    got = a(kind)
    if kind in ("int", "float", "bool", "list", "tuple"):
        given = call.given[0] if call and call.given else ""
        if given.endswith(".item()"):
            do, first = "Leave `.item()` out: it turns a tensor into a number.", given.removesuffix(".item()")
        else:
            do = "Hand over what `.loss` gives, without `.item()`. Or make a tensor of what you have:"
            first = f"torch.tensor({given})"
        code = str(Call(call.function, [first, *call.given[1:]], call.named)) if given else ""
    elif kind == "str":
        do = (
            "A text goes to the tokenizer first, and then to the model. "
            "What the model gives back holds tensors, for example in `.loss` or `.logits`. Hand over one of those."
        )
        code = ""
    elif kind == "NoneType":
        do = "Look where it got its value. A model gives a `.loss` only if it was given `labels=`, like this:"
        code = 'model(**inputs, labels=inputs["input_ids"])'
    else:
        got = f"a `{kind}`" if "Output" not in kind else "the model's whole answer"
        do, code = "Hand over the tensor that is in it, for example with `.logits` or `.loss` behind the name.", ""
    return Explanation(
        f"`{call.function if call else function}` wants a tensor. It got {got}.",
        "A tensor is PyTorch's own kind of list or number. PyTorch does its sums only with those.",
        do,
        code,
    )


def sizes_do_not_fit(problem: Problem) -> Explanation:
    return Explanation(
        "Two tensors cannot be multiplied with each other: their sizes do not fit.",
        f"The first has {problem.words[1]} numbers in each row, and the second has {problem.words[2]} rows. "
        "To be multiplied, these two numbers must be the same.",
        "Show both sizes with `.shape`. Does each tensor come from the model that you mean?",
    )


RULES = [
    Rule(
        "AttributeError",
        r"^'list' object has no attribute '(shape|size|dim|device|to|cpu|item|tolist|argmax|softmax|mean|squeeze)'",
        plain_list,
        direct=True,
    ),
    Rule("TypeError", r"^(\w+)\(\): argument '\w+'.* must be Tensor, not (\w+)", wants_tensor, direct=True),
    Rule("RuntimeError", r"mat1 and mat2 shapes cannot be multiplied \(\d+x(\d+) and (\d+)x\d+\)", sizes_do_not_fit),
]
