"""The exercises of lesson 05: count the rounds of a loop, cool a guess, write a recipe for perplexity."""

from typing import Any

from course_utils.exercises import Question, Wrong, ____, exercise, predict
from course_utils.exercises.exercise import described

__all__ = ["____", "predict", "q1", "q2", "q3", "quiz1", "quiz2", "quiz3"]


@exercise(
    "predict",
    solution="times = 4",
    hints=[
        "Take a pencil. Write down what `laugh` is before the loop, and after each round.",
        "Before the loop: ho. After the first round: hoho. `range(3)` makes three rounds.",
        "What was there before the loop counts as well. Write the number, without quotation marks: `times = ...`",
    ],
    wrong=[
        Wrong("forgot what was there before the loop", "times = 3", "before the loop"),
        Wrong("thinks the lines run once", "times = 2", "three rounds"),
        Wrong("thinks each round doubles the text", "times = 8", "double"),
        Wrong("thinks print is in the loop", "times = 9", "after the loop"),
        Wrong("thinks the last round is all that stays", "times = 1", "puts one more behind"),
        Wrong("wrote the laugh, not its number", 'times = "hohohoho"', "Count"),
        Wrong("a number in quotation marks", 'times = "4"', "without quotation marks"),
    ],
    right="One from before the loop, and one more in each of the three rounds.",
)
def q1(times: object) -> str | None:
    if isinstance(times, str) and times.strip().isdigit():
        return f'"{times}" is a text, because of the quotation marks. Write the number without quotation marks.'
    if isinstance(times, str):
        return (
            f'You wrote the text "{times[:40]}". Count how often `ho` stands in the answer. '
            "Write it in figures, without quotation marks."
        )
    if isinstance(times, bool) or not isinstance(times, int | float):
        return f"`times` is {described(times)}. Write a number."
    replies = {
        1: "You wrote 1. A round does not wipe out the round before. It puts one more behind.",
        2: "You wrote 2. That would be one round. `range(3)` makes three rounds.",
        3: "You wrote 3: one for each round. But what is in `laugh` before the loop?",
        8: "You wrote 8. Did you count letters? Or does each round double the text for you? It only adds one `ho`.",
        9: "You wrote 9. Does `print` run in each round? It stands at the left, so it runs once, after the loop.",
    }
    return None if times == 4 else replies.get(times, f"You wrote {times}. Go through the rounds one by one, on paper.")


@exercise(
    "modify",
    solution="sharp = (last / 0.5).softmax(-1)",
    hints=[
        "Look at the line that makes `warm`. One number in it is the temperature.",
        "First divide the logits by the temperature, in round brackets. Then comes the softmax.",
        "It begins like this: `sharp = (last / ...)`. After the bracket write `.softmax(-1)`, as for `warm`.",
    ],
    wrong=[
        Wrong("copied, but nothing changed", "sharp = (last / 2).softmax(-1)", "Is the 2 still there"),
        Wrong("multiplied instead of divided", "sharp = (last * 0.5).softmax(-1)", "did you multiply by 0.5"),
        Wrong("left the temperature out", "sharp = last.softmax(-1)", "temperature 1"),
        Wrong("divided after the softmax", "sharp = last.softmax(-1) / 0.5", "add up to 2"),
        Wrong("forgot the softmax", "sharp = last / 0.5", "still logits"),
        Wrong("kept only the winner", "sharp = (last / 0.5).softmax(-1).max()", "a single number"),
        Wrong("wrote the temperature alone", "sharp = 0.5", "the number 0.5"),
    ],
    right="A low temperature makes the winner's share grow. Near 0 it gets everything: that is greedy.",
)
def q2(sharp: Any, last: Any) -> str | None:
    import torch

    if not isinstance(sharp, torch.Tensor):
        return f"`sharp` is {described(sharp)}. It should be a row of chances made from `last`."
    if sharp.dim() == 0:
        return "`sharp` is a single number. Keep the whole row of chances: leave out what comes after the softmax."
    if sharp.shape != last.shape:
        return "`sharp` is not as long as `last`. Make it from `last`: one number for each token."
    if torch.equal(sharp, (last / 0.5).softmax(-1)):
        return None
    shares, numbers = sharp.cpu().double(), last.cpu().double()
    if shares.min() < 0:
        return "Some numbers in `sharp` are below 0, so they are still logits. Turn them into chances with softmax."
    together = shares.sum().item()
    if abs(together - 1) > 0.05:
        return (
            f"The shares in `sharp` add up to {together:.2g}, not to 1. Change the logits first, then do the softmax."
        )
    temperature = _temperature(shares, numbers)
    if temperature is None:
        return "`sharp` is a row of chances, but not made from `last`. Divide `last` itself, before any softmax."
    if abs(temperature - 2) < 0.1:
        return (
            "These are the chances at temperature 2. Is the 2 still there? Or did you multiply by 0.5? Divide instead."
        )
    if abs(temperature - 0.5) > 0.03:
        surer = "surer of its winner than asked" if temperature < 0.5 else "not sure enough of its winner"
        return (
            f"These are the chances at temperature {temperature:.2g}: {surer}. "
            "By which number did you divide `last`, if at all?"
        )
    return None


def _temperature(shares: Any, numbers: Any) -> float | None:
    """By what the logits were divided, read from the winner and the next below; None if that is not what was done."""
    winner = numbers.argmax()
    second = numbers.masked_fill(numbers == numbers[winner], float("-inf")).argmax()
    ratio = (shares[winner] / shares[second]).log().item()
    if ratio <= 0:
        return None
    temperature = (numbers[winner] - numbers[second]).item() / ratio
    share = (numbers / temperature).softmax(-1)[winner]
    return temperature if abs(share - shares[winner]) <= 0.1 * shares[winner] else None


@exercise(
    "make",
    solution="def perplexity(text):\n    return torch.exp(loss_of(text))",
    hints=[
        "Section 4 shows how a loss becomes a perplexity. Find the cell with `torch.exp`.",
        "`loss_of(text)` gives the loss of the text. Hand that to `torch.exp`.",
        "Write `return torch.exp(...)`. In place of the three dots comes the loss of `text`.",
    ],
    wrong=[
        Wrong("handed back the loss", "def perplexity(text):\n    return loss_of(text)", "is the loss"),
        Wrong(
            "always measures the same text",
            "def perplexity(text):\n    return torch.exp(loss_of(tale))",
            "the same number for two different texts",
        ),
        Wrong(
            "prints instead of handing back",
            "def perplexity(text):\n    print(torch.exp(loss_of(text)))",
            "hands nothing back",
        ),
        Wrong(
            "counted the letters",
            "def perplexity(text):\n    return len(text)",
            "number of letters",
        ),
        Wrong(
            "handed back the recipe's name without using it",
            "def perplexity(text):\n    return loss_of",
            "needs its brackets",
        ),
        Wrong("the name of the loss", "def perplexity(text):\n    return torch.exp(loss)", "no name of ours"),
        Wrong(
            "rounded a tensor", "def perplexity(text):\n    return round(torch.exp(loss_of(text)), 2)", "Leave `round`"
        ),
        Wrong("wrote a number, no recipe", "perplexity = 17", "the number 17"),
    ],
    right="You wrote a recipe of your own. With it you can measure any text: `perplexity` and your text in brackets.",
)
def q3(perplexity: Any, tokenizer: Any, storyteller: Any) -> str | None:
    import torch

    if not callable(perplexity):
        return f"`perplexity` is {described(perplexity)}. It should be a recipe: begin with `def perplexity(text):`."
    texts = ["The fox ran through the wood to the river.", "A bird sat in the tree and sang."]
    try:
        with torch.no_grad():
            found = [perplexity(text) for text in texts]
    except NameError as error:
        if error.name != "loss":
            raise
        return "`loss` is no name of ours. Section 4 made a recipe that finds the loss: `loss_of`."
    except TypeError as error:
        if "__round__" not in str(error):
            raise
        return "`round` wants a number, and it got a tensor. Leave `round` out."
    with torch.no_grad():
        losses = [_loss(text, tokenizer, storyteller) for text in texts]
    if all(answer is None for answer in found):
        return "Your recipe hands nothing back. `print` only shows. Write `return` before what it should hand back."
    if any(callable(answer) and not hasattr(answer, "item") for answer in found):
        return "Your recipe hands back another recipe. To use one, it needs its brackets with the text in them."
    try:
        numbers = [float(answer) for answer in found]
    except (TypeError, ValueError, RuntimeError):
        return "Your recipe hands back something that is not one number. Look for a comma or a text behind `return`."
    if numbers == [len(text) for text in texts]:
        return f"Your recipe gave {numbers[0]:.0f}. That is the number of letters. Start from `loss_of(text)`."
    if numbers[0] == numbers[1]:
        return f"Your recipe gives {numbers[0]:.3g}: the same number for two different texts. Where do you use `text`?"
    if _close(numbers, losses):
        return (
            f"Your recipe gave {numbers[0]:.2f}. That is the loss. One step is missing: look at the end of section 4."
        )
    if not _close(numbers, [2.718281828**loss for loss in losses], rounded=0.5):
        return (
            f"For the text *{texts[0]}* your recipe gave {numbers[0]:.3g}. "
            f"The loss is {losses[0]:.2f}. Take the `torch.exp` of that, and nothing else."
        )
    return None


def _loss(text: str, tokenizer: Any, storyteller: Any) -> float:
    inputs = tokenizer(text, return_tensors="pt").to(storyteller.device)
    return storyteller(**inputs, labels=inputs["input_ids"]).loss.item()


def _close(numbers: list[float], wanted: list[float], rounded: float = 0.01) -> bool:
    """Equal but for rounding: a recipe may round to whole numbers, and the big models round on their own."""
    return all(abs(number - want) <= max(0.03 * want, rounded) for number, want in zip(numbers, wanted, strict=True))


quiz1 = Question(
    "05", 1, section=2, right="b",
    replies={
        "a": "Nobody counted the world's tales. The number is the model's own bet, made from the texts it has read.",
        "b": "The share is the chance to be drawn. A higher or lower temperature would change it.",
        "c": "It is about which token may come next in a text. The model has no idea of true and false.",
    },
)  # fmt: skip
quiz2 = Question(
    "05", 2, section=4, right="c",
    replies={
        "a": "A fine poem can surprise a model, and a dull text may not. It measures what the model is used to.",
        "b": "A text without any mistake can get 800, if it speaks of things that the model has never read about.",
        "c": "Low perplexity means: I have seen such things before. It says nothing of good or true.",
    },
)  # fmt: skip
quiz3 = Question(
    "05", 3, section=6, right="a",
    replies={
        "a": "Where the numbers of that layer looked is all that the table shows.",
        "b": "Many layers follow, and they mix everything again. The table says where it looked, and not why.",
        "c": "Perhaps, perhaps not. The table does not tell. You would have to take the word out and try.",
    },
)  # fmt: skip
