"""The exercises of lesson 01: pick a part of an answer, ask for fewer emotions, cut a name out of a text."""

from course_utils.exercises import Question, Wrong, ____, exercise, predict

__all__ = ["____", "predict", "q1", "q2", "q3", "quiz1", "quiz2", "quiz3"]


@exercise(
    "predict",
    solution='shown = "POSITIVE"',
    hints=[
        "Two texts go in, so `two` is a list with two answers. Which of them is `two[1]`? Python counts from 0.",
        "`two[0]` is the answer to the first text, so `two[1]` is the answer to *The soup was perfect.*",
        'Behind it stands `["label"]`: not the text, not the score. This model has two labels. Which one fits praise?',
    ],
    wrong=[
        Wrong("counts from 1", 'shown = "NEGATIVE"', "counts from 0"),
        Wrong("expects the text itself", 'shown = "The soup was perfect."', "one of the texts that went in"),
        Wrong("expects the score", "shown = 0.93", "`two[1]` has a score too"),
        Wrong("expects the whole answer", 'shown = {"label": "POSITIVE", "score": 0.93}', "only one part"),
        Wrong("writes the code again", 'shown = "label"', "the name of the part"),
    ],
    right='`two[1]` is the second answer, because Python counts from 0. `["label"]` takes one part out of it.',
)
def q1(shown: object) -> str | None:
    if isinstance(shown, (dict, list)):
        return 'You wrote a whole answer. `["label"]` takes only one part of it.'
    if isinstance(shown, (int, float)):
        return f"You wrote {shown}. `two[1]` has a score too, but the line asks for another part of it."
    word = shown.strip().strip(".").upper()
    if word == "NEGATIVE":
        return "You wrote NEGATIVE. That fits the first text. But Python counts from 0: which text is number 1?"
    if "SOUP" in word:
        return f'"{shown}" is one of the texts that went in. The line shows a part of an answer.'
    if word == "LABEL":
        return "You wrote the name of the part. What stands in that part? This model has two labels."
    if word != "POSITIVE":
        return f'You wrote "{shown}". This model has two labels, POSITIVE and NEGATIVE. Which one is shown?'
    return None


@exercise(
    "modify",
    solution="strongest = emotions(note, top_k=3)",
    hints=[
        "Look at the cell in section 4 that draws the bars. Its first line asks for all emotions.",
        "`top_k=None` means: give me all. A number in that place means: give me so many.",
        "It begins like this: `strongest = emotions(note, top_k=`. Now the number, and then a closing bracket.",
    ],
    wrong=[
        Wrong("copied, but nothing changed", "strongest = emotions(note, top_k=None)", "28 emotions"),
        Wrong("left the setting out", "strongest = emotions(note)", "only 1 emotion"),
        Wrong("asked the wrong model", "strongest = sentiment(note, top_k=3)", "the other model"),
        Wrong("took one entry out of the list", "strongest = emotions(note, top_k=None)[3]", "one entry"),
        Wrong("put the note in a list", "strongest = emotions([note], top_k=3)", "square brackets around `note`"),
        Wrong("wrote the number alone", "strongest = 3", "the number 3"),
    ],
    right="Three entries, the strongest first. A setting with a number is all it took.",
)
def q2(strongest: object, note: object, emotions: object) -> str | None:
    if isinstance(strongest, (int, float)):
        return f"`strongest` is the number {strongest}. Write the whole line, with the number in it."
    if isinstance(strongest, str):
        return (
            f'`strongest` is the text "{strongest[:60]}". Leave the quotation marks out, so that Python runs the line.'
        )
    if isinstance(strongest, dict):
        return (
            "`strongest` is one entry, no list. Write a number behind `top_k=`, and nothing behind the round bracket."
        )
    if isinstance(strongest[0], list):
        return "Your answer is a list inside a list. Leave out the square brackets around `note`."
    labels = [entry["label"] for entry in strongest]
    if not set(labels) <= set(emotions.model.config.id2label.values()):
        return f"You got {' and '.join(labels)}. Those are the labels of the other model. Ask `emotions`."
    if len(labels) == 1:
        return "You got only 1 emotion: without `top_k`, the pipeline gives the strongest. Say how many you want."
    if len(labels) != 3:
        return f"You got {len(labels)} emotions. You want three. Look at what stands behind `top_k=`."
    if note != "note" and strongest == emotions("note", top_k=3):
        return 'That judges the word "note". Leave out the quotation marks around it.'
    return None


@exercise(
    "make",
    solution='my_text = "My name is Clara and I work in Berlin."\n'
    "my_names = entities(my_text)\n"
    'my_answer = my_text[my_names[1]["start"] : my_names[1]["end"]]',
    hints=[
        "The first line gives a name to your sentence. The second lets `entities` look at it. The third cuts.",
        "The second line: `my_names = entities(my_text)`. To see what it found, type `my_names` in a new cell.",
        'For the third line look at section 5. There the sentence is cut with `found[1]["start"]` and '
        '`found[1]["end"]`. Your sentence is `my_text`, and your list is `my_names`. Leave out `print`.',
    ],
    wrong=[
        Wrong(
            "looked at the old sentence",
            'my_text = "My name is Clara and I work in Berlin."\n'
            "my_names = entities(sentence)\n"
            'my_answer = my_text[my_names[0]["start"] : my_names[0]["end"]]',
            "another text",
        ),
        Wrong(
            "cut the old sentence",
            'my_text = "My name is Clara and I work in Berlin."\n'
            "my_names = entities(my_text)\n"
            'my_answer = sentence[my_names[0]["start"] : my_names[0]["end"]]',
            "Cut it from `my_text`",
        ),
        Wrong(
            "took start and end from two entries",
            'my_text = "My name is Clara and I work in Berlin."\n'
            "my_names = entities(my_text)\n"
            'my_answer = my_text[my_names[0]["start"] : my_names[1]["end"]]',
            "of the same entry",
        ),
        Wrong(
            "swapped start and end",
            'my_text = "My name is Clara and I work in Berlin."\n'
            "my_names = entities(my_text)\n"
            'my_answer = my_text[my_names[0]["end"] : my_names[0]["start"]]',
            "nothing was cut out",
        ),
        Wrong(
            "kept the whole entry",
            'my_text = "My name is Clara and I work in Berlin."\nmy_names = entities(my_text)\nmy_answer = my_names[0]',
            "a whole entry",
        ),
        Wrong(
            "took the label",
            'my_text = "My name is Clara and I work in Berlin."\n'
            "my_names = entities(my_text)\n"
            'my_answer = my_names[0]["entity_group"]',
            "is the label",
        ),
        Wrong(
            "a sentence without a name",
            'my_text = "the weather is nice today"\nmy_names = entities(my_text)\nmy_answer = "weather"',
            "no name",
        ),
    ],
    right="That is the name, spelled as in your text. If you typed it by hand, try once more with `start` and `end`.",
)
def q3(my_text: object, my_names: object, my_answer: object, entities: object) -> str | None:
    if not isinstance(my_text, str):
        return "`my_text` is not a text yet. Write your sentence between quotation marks."
    if not isinstance(my_names, list):
        return "`my_names` should be the whole list that `entities` gives back for your text."
    really = entities(my_text)
    if not really:
        return "The model found no name in your text. It needs a capital letter, and words around that help it."
    if not my_names:
        return "`my_names` is empty. Let `entities` look at `my_text`, without quotation marks around it."
    if not set(_places(my_names)) <= set(_places(really)):
        return "`my_names` was found in another text. Let `entities` look at `my_text`."
    if len(my_names) < len(really):
        return "`my_names` holds only some of the names. Keep the whole list that `entities` gives back."
    if isinstance(my_answer, dict):
        return f'`my_answer` is a whole entry, the one for "{my_answer.get("word")}". Cut with its `start` and `end`.'
    if isinstance(my_answer, (int, float)):
        return f"`my_answer` is the number {my_answer}. You need two such numbers, in square brackets behind `my_text`."
    if not isinstance(my_answer, str):
        return "`my_answer` is not a text. Cut it out of `my_text`, with two numbers and a colon in square brackets."
    if my_answer in [my_text[start:end] for start, end in _places(really)]:
        return None
    if my_answer == "":
        return "`my_answer` is empty: nothing was cut out. In which order do the two numbers stand?"
    if my_answer in [entry["entity_group"] for entry in really]:
        return f'`my_answer` is "{my_answer}". That is the label. Cut the name itself out of `my_text`.'
    if my_answer in [entry["word"] for entry in really]:
        return f'"{my_answer}" is how the model spells it, not quite your text. Cut it from `my_text`.'
    if my_answer in my_text:
        return (
            f'You cut out "{my_answer}". That is not one name. Take `start` and `end` of the same entry in `my_names`.'
        )
    return f'You cut out "{my_answer}", which does not stand in your sentence. Cut it from `my_text`.'


def _places(found: list) -> list[tuple[int, int]]:
    return [(entry["start"], entry["end"]) for entry in found]


quiz1 = Question(
    "01", 1, section=3, right="c",
    replies={
        "a": "You took sureness for truth. The model in section 3 was very sure, and wrong.",
        "b": "To know that, somebody would have to count right and wrong answers. A score is about one text.",
        "c": "It tells how sure the model is. Whether it is right, only a test on texts that you know can show.",
    },
)  # fmt: skip
quiz2 = Question(
    "01", 2, section=4, right="b",
    replies={
        "a": "The big model does the same. Scores add up to 1 only where one label must win.",
        "b": "A text can be joyful and loving at once, so each emotion has a scale of its own, from 0 to 1.",
        "c": "A score is not the strength of a feeling. It is how sure the model is that the feeling is there.",
    },
)  # fmt: skip
quiz3 = Question(
    "01", 3, section=7, right="a",
    replies={
        "a": "If you leave it out, the library chooses, and its next version may choose another one.",
        "b": "The task says what work to do. Without a model, the library picks one itself. That is the trouble.",
        "c": "The code costs the same either way. What counts is knowing which model answered you.",
    },
)  # fmt: skip
