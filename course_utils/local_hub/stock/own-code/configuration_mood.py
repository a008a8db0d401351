"""The settings of the mood model."""

from transformers import PreTrainedConfig


class MoodConfig(PreTrainedConfig):
    model_type = "mood"

    def __init__(self, vocab_size: int = 1200, **other):
        self.vocab_size = vocab_size
        super().__init__(**other)
