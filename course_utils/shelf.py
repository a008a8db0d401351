"""The model shelf: every model the course uses, and the practice model that stands in for it.

A lesson asks by role, `model_for("storyteller")`, and gets an id for `from_pretrained`.
"""

from dataclasses import dataclass

BYTES = {"float32": 4, "bfloat16": 2, "float16": 2, "4-bit": 0.5}


@dataclass(frozen=True)
class Model:
    """One real model. Sizes are computed from `parameters`; the test-suite counts those from the architecture."""

    role: str
    hub_id: str
    does: str
    architecture: str
    licence: str
    parameters: int
    stored_as: str
    lessons: tuple[str, ...]
    stored_twice: int = 0
    gated: bool = False

    @property
    def practice_id(self) -> str:
        return f"practice/{self.role}"

    @property
    def download_bytes(self) -> int:
        """The weights' file: every stored parameter times its size. Some files hold a shared layer twice."""
        return int((self.parameters + self.stored_twice) * BYTES[self.stored_as])

    def memory_bytes(self, dtype: str) -> int:
        """What the weights alone take in memory; a running model needs some more to work in."""
        return int(self.parameters * BYTES[dtype])


# Licence, storage type and the numbers an architecture is built from: each model's card and config.json on the Hub.
_MODELS = [
    Model("storyteller", "microsoft/phi-2", "continues a text", "PhiForCausalLM", "MIT",
          2_779_683_840, "float16", ("00", "02", "03", "04", "05", "06", "08", "11")),
    Model("chat", "Qwen/Qwen3-0.6B", "answers in a conversation", "Qwen3ForCausalLM", "Apache-2.0",
          596_049_920, "bfloat16", ("01", "06", "10"), stored_twice=151_936 * 1024),
    Model("sentiment", "distilbert/distilbert-base-uncased-finetuned-sst-2-english", "positive or negative?",
          "DistilBertForSequenceClassification", "Apache-2.0", 66_955_010, "float32", ("01", "02", "03", "09", "11")),
    Model("emotions", "SamLowe/roberta-base-go_emotions", "which of 28 emotions?",
          "RobertaForSequenceClassification", "MIT", 124_667_164, "float32", ("01", "03", "07")),
    Model("entities", "dslim/bert-base-NER", "finds people, places, organisations",
          "BertForTokenClassification", "MIT", 107_726_601, "float32", ("01",)),
    Model("summarizer", "facebook/bart-large-cnn", "makes a long text short",
          "BartForConditionalGeneration", "MIT", 406_290_432, "float32", ("07",)),
    Model("wordpairs", "google/flan-t5-small", "how well do two words go together?",
          "T5ForConditionalGeneration", "Apache-2.0", 76_961_152, "float32", ("05",)),
]  # fmt: skip
SHELF = {model.role: model for model in _MODELS}


def find(role: str) -> Model:
    """The model for a role, or an error that names the roles there are."""
    if not isinstance(role, str):
        raise TypeError(f"model_for() needs a role in quotation marks, not a thing of the kind {type(role).__name__}.")
    if role in SHELF:
        return SHELF[role]
    raise ValueError(f"There is no model called {role!r} on the shelf. There are: {', '.join(SHELF)}.")


def model_for(role: str) -> str:
    """The id to load a role's model by, in the place this runs. Says which model that is."""
    from course_utils import place

    model = find(role)
    here = place.decide()
    if here.models == "practice":
        print(f"{role}: {model.practice_id} (small, trained for this course; stands in for {model.hub_id})")
        return model.practice_id
    place.require(model)
    print(f"{role}: {model.hub_id} (the real model, {words(model.download_bytes)})")
    return model.hub_id


def words(size: float) -> str:
    """A number of bytes as people say it: 5.6 GB, 13.7 MB."""
    for unit in ("bytes", "kB", "MB", "GB"):
        if size < 1000 or unit == "GB":
            return f"{size:.0f} {unit}" if size >= 100 or unit == "bytes" else f"{size:.1f} {unit}"
        size /= 1000
    raise AssertionError
