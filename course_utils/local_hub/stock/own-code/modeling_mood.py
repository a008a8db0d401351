"""A model in twelve lines: every word has a number for each label, and a text gets the mean of its words' numbers."""

from torch import nn
from transformers import PreTrainedModel
from transformers.modeling_outputs import SequenceClassifierOutput

from .configuration_mood import MoodConfig

print("Hello! I am code from stranger/own-code, and I am running on your computer now.")


class MoodModel(PreTrainedModel):
    config_class = MoodConfig

    def __init__(self, config):
        super().__init__(config)
        self.numbers = nn.Embedding(config.vocab_size, 2)
        self.post_init()

    def forward(self, input_ids, attention_mask, labels=None, **other):
        mask = attention_mask.unsqueeze(-1)
        logits = (self.numbers(input_ids) * mask).sum(1) / mask.sum(1)
        loss = None if labels is None else nn.functional.cross_entropy(logits, labels)
        return SequenceClassifierOutput(loss=loss, logits=logits)
