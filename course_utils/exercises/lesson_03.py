"""The exercises of lesson 03: weigh a model, read another plan, load a new model and say what came."""

from math import isclose

from course_utils.exercises import Question, Wrong, ____, exercise, predict
from course_utils.exercises.exercise import described

__all__ = ["____", "predict", "q1", "q2", "q3", "quiz1", "quiz2", "quiz3"]


@exercise(
    "predict",
    solution="gigabytes = 7 * 2",
    hints=[
        "The sum is: parameters times bytes. Section 5 has a small table with the bytes for each dtype.",
        "A thousand million bytes are 1 GB. So 7 billion parameters with 1 byte each would take 7 GB.",
        "The dtype `torch.bfloat16` takes 2 bytes for each number: `gigabytes = 7 * ...`",
    ],
    wrong=[
        Wrong("took the bytes of float32", "gigabytes = 28", "4 bytes for each number"),
        Wrong("thinks a parameter is a byte", "gigabytes = 7", "1 byte for each number"),
        Wrong("divided by two", "gigabytes = 3.5", "half a byte"),
        Wrong("read the 16 in the name as bytes", "gigabytes = 112", "The 16"),
        Wrong("stayed with bytes", "gigabytes = 14_000_000_000", "in bytes"),
        Wrong("a number in quotation marks", 'gigabytes = "14"', "without quotation marks"),
    ],
    right="7 billion times 2 bytes. You can do this sum for any model, before you download it.",
)
def q1(gigabytes: float) -> str | None:
    if isinstance(gigabytes, str):
        return f'"{gigabytes}" is a string. Write the number without quotation marks, and without GB.'
    if isinstance(gigabytes, tuple):
        return "Leave the comma out: it splits the number. Write 7000 for 7,000, and 3.5 for 3,5."
    slips = {
        28: "You wrote 28. That is right for 4 bytes for each number. Which dtype was it here?",
        7: "You wrote 7. That would be 1 byte for each number. Look at the table in section 5.",
        3.5: "You wrote 3.5. That would be half a byte for each number. Multiply by the bytes, do not divide.",
        112: "You wrote 112. The 16 in the name counts bits, and 8 bits are one byte. Look at the table in section 5.",
        14_000: "That is the size in MB. A thousand MB are 1 GB.",
        14_000_000_000: "That is the size in bytes. A thousand million bytes are 1 GB: how many GB is that?",
    }
    if gigabytes in slips:
        return slips[gigabytes]
    if not abs(gigabytes - 14) <= 0.1:
        return f"You wrote {gigabytes}. Take the 7 (billion), and multiply it by the bytes that one number takes."
    return None


@exercise(
    "modify",
    solution="story_plan = AutoConfig.from_pretrained(storyteller_id)\nstory_layers = story_plan.num_hidden_layers",
    hints=[
        "The line in section 2 begins with `plan = AutoConfig`. Between its brackets stands the name of a model.",
        "Section 6 made a name for the other model: `storyteller_id`.",
        "For the second blank, look how section 2 read the layers: a dot behind the plan, then `num_hidden_layers`.",
    ],
    wrong=[
        Wrong(
            "copied, but nothing changed",
            "story_plan = AutoConfig.from_pretrained(sentiment_id)\nstory_layers = story_plan.num_hidden_layers",
            "still the plan of",
        ),
        Wrong(
            "took the layers from the old plan",
            "story_plan = AutoConfig.from_pretrained(storyteller_id)\nstory_layers = plan.num_hidden_layers",
            "not the number of layers",
        ),
        Wrong(
            "took the name for the plan",
            "story_plan = storyteller_id\nstory_layers = 6",
            "only the model's name",
        ),
        Wrong(
            "took the whole model for the plan",
            "story_plan = storyteller\nstory_layers = storyteller.config.num_hidden_layers",
            "the whole model",
        ),
        Wrong(
            "left the number in the plan's text",
            'story_plan = AutoConfig.from_pretrained(storyteller_id)\nstory_layers = "num_hidden_layers"',
            "in quotation marks",
        ),
    ],
    right="You read a model's plan without loading the model. This works for any name, and it costs almost nothing.",
)
def q2(story_plan: object, story_layers: object, storyteller: object) -> str | None:
    if isinstance(story_plan, str):
        return f'`story_plan` is only the model\'s name, "{story_plan}". Let `AutoConfig` fetch the plan of that name.'
    if hasattr(story_plan, "num_parameters"):
        return "`story_plan` is the whole model. The plan alone is a tiny file: `AutoConfig` fetches it."
    family, wanted = story_plan.model_type, storyteller.config.model_type
    if family != wanted:
        return f"`story_plan` is still the plan of a {family} model. The storyteller's family is {wanted}."
    if isinstance(story_layers, str):
        return f'"{story_layers}" stands in quotation marks, so it is only a string. Let the plan give you the number.'
    if story_layers != story_plan.num_hidden_layers:
        return (
            f"`story_layers` is {described(story_layers)}. "
            "That is not the number of layers in `story_plan`. Section 2 reads it."
        )
    return None


@exercise(
    "make",
    solution="""
emotions = AutoModelForSequenceClassification.from_pretrained(model_for("emotions"))
emotion_labels = emotions.config.num_labels
emotion_megabytes = emotions.get_memory_footprint() / 1_000_000
""",
    hints=[
        "You need three lines. Each has an example: loading in section 1, labels in section 2, memory in section 5.",
        'The name of the model is `model_for("emotions")`. Put it where section 1 has `sentiment_id`.',
        "A loaded model keeps its plan, `emotions.config`, and the plan has `num_labels`. For the memory, "
        "`emotions.get_memory_footprint()` gives bytes. A million bytes are 1 MB.",
    ],
    wrong=[
        Wrong(
            "built the body without its head",
            'emotions = AutoModel.from_pretrained(model_for("emotions"))\n'
            "emotion_labels = emotions.config.num_labels\n"
            "emotion_megabytes = emotions.get_memory_footprint() / 1_000_000",
            "no head",
        ),
        Wrong(
            "loaded the sentiment model again",
            "emotions = AutoModelForSequenceClassification.from_pretrained(sentiment_id)\n"
            "emotion_labels = emotions.config.num_labels\n"
            "emotion_megabytes = emotions.get_memory_footprint() / 1_000_000",
            "the emotions model has more",
        ),
        Wrong(
            "took the class for the object",
            "emotions = AutoModelForSequenceClassification\nemotion_labels = 28\nemotion_megabytes = 500",
            "the drawing, not the house",
        ),
        Wrong(
            "took the name for the model",
            'emotions = model_for("emotions")\nemotion_labels = 28\nemotion_megabytes = 500',
            "only the model's name",
        ),
        Wrong(
            "stayed with bytes",
            'emotions = AutoModelForSequenceClassification.from_pretrained(model_for("emotions"))\n'
            "emotion_labels = emotions.config.num_labels\n"
            "emotion_megabytes = emotions.get_memory_footprint()",
            "in bytes",
        ),
        Wrong(
            "counted parameters, not bytes",
            'emotions = AutoModelForSequenceClassification.from_pretrained(model_for("emotions"))\n'
            "emotion_labels = emotions.config.num_labels\n"
            "emotion_megabytes = emotions.num_parameters() / 1_000_000",
            "millions of parameters",
        ),
        Wrong(
            "gave the labels, not their number",
            'emotions = AutoModelForSequenceClassification.from_pretrained(model_for("emotions"))\n'
            "emotion_labels = emotions.config.id2label\n"
            "emotion_megabytes = emotions.get_memory_footprint() / 1_000_000",
            "the labels themselves",
        ),
    ],
    right="You loaded a model by its name and said what came. It works the same way with thousands of others.",
)
def q3(emotions: object, emotion_labels: object, emotion_megabytes: object) -> str | None:
    if isinstance(emotions, str):
        return f'`emotions` is only the model\'s name, "{emotions}". Section 1 shows how to load a model by its name.'
    if mistake := _class_mistake(emotions):
        return mistake
    if emotions.config.num_labels != 28:
        return (
            f"Your model has {emotions.config.num_labels} labels. That is another model: the emotions model has more."
        )
    if isinstance(emotion_labels, (dict, list)):
        return "`emotion_labels` holds the labels themselves. The question is how many there are."
    if isinstance(emotion_labels, str):
        return f'"{emotion_labels}" is a string, because of the quotation marks. How many labels does the plan say?'
    if emotion_labels != 28:
        return (
            f"`emotion_labels` is {described(emotion_labels)}. "
            "Which part of the plan, `emotions.config`, says how many?"
        )
    return _memory_mistake(emotion_megabytes, emotions.get_memory_footprint(), emotions.num_parameters())


def _class_mistake(emotions: object) -> str | None:
    if isinstance(emotions, type):
        return (
            f"`emotions` is the class {emotions.__name__}: the drawing, not the house. Which method builds the object?"
        )
    built = type(emotions).__name__
    if built.endswith("ForSequenceClassification"):
        return None
    if built.endswith("Model"):
        return f"You built a {built}. It has no head. Which class gives one score for each label?"
    if "For" in built:
        return f"You built a {built}. It has the head of another job. Which class gives one score for each label?"
    what = f"a {built}" if callable(emotions) else described(emotions)
    return f"`emotions` is {what}. Load the model itself, as section 1 does."


def _memory_mistake(megabytes: object, size: int, parameters: int) -> str | None:
    if isinstance(megabytes, tuple):
        return 'There is a comma in `emotion_megabytes`. Write `1_000_000` without one, and leave "MB" out.'
    if callable(megabytes):
        return "The round brackets `()` are missing behind the method of `emotion_megabytes`."
    if not isinstance(megabytes, (int, float)):
        return f"`emotion_megabytes` is {described(megabytes)}. Make a number of it: how many MB?"
    if _near(megabytes, size / 1_000_000):
        return None
    if _near(megabytes, size):
        return f"`emotion_megabytes` is {megabytes:,}. That is in bytes. A million bytes are 1 MB."
    if isclose(megabytes, size / 1_000_000_000, rel_tol=0.05):
        return f"`emotion_megabytes` is {megabytes:.2g}. That is in GB. A thousand MB are 1 GB."
    if _near(megabytes, parameters / 1_000_000):
        return f"`emotion_megabytes` is {megabytes:.1f}. Those are millions of parameters. How many bytes has each?"
    return f"`emotion_megabytes` is {megabytes}. Let the model measure itself in bytes, then make MB of that."


def _near(number: float, right: float) -> bool:
    return abs(number - right) <= max(0.05 * right, 0.1)


quiz1 = Question(
    "03", 1, section=1, right="b",
    replies={
        "a": "Each run of the line builds a new one. Two houses now stand in memory, and take twice the room.",
        "b": "The class is the drawing. Each run of the line builds one more object from it, and takes more memory.",
        "c": "The class is the drawing, and there is still one drawing. What did the line build each time?",
    },
)  # fmt: skip
quiz2 = Question(
    "03", 2, section=4, right="a",
    replies={
        "a": "It runs, and its answers are worthless until somebody teaches it. This is the row to watch for.",
        "b": "Loading again gives the same report. The file never held numbers for that head.",
        "c": "It has a head, and it runs without an error. That is the danger: where do its numbers come from?",
    },
)  # fmt: skip
quiz3 = Question(
    "03", 3, section=6, right="c",
    replies={
        "a": "A pipeline does that for you. Here you do the steps yourself, and this one is yours too.",
        "b": "It does not work at all while they are on two chips. Look again at what the cell would say.",
        "c": "The two cannot meet. Write `.to(storyteller.device)` behind the tensors, and all is well.",
    },
)  # fmt: skip
