"""Tiny models with random weights in the files, names and formats of the real repos they stand for.

They are made with numpy, not with Transformers: what the tests load was not written by the code under test.
"""

import json

import numpy as np
from safetensors.numpy import save
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

WIDTH = 16
LAYERS = 2
END_OF_TEXT = "<|endoftext|>"
WORDPIECES = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "i", "love", "hate", "this", "course", "not", ".", "!"]


def tiny_phi() -> dict[str, bytes]:
    """The files of microsoft/phi-2: weights in two parts with an index, a byte-level BPE tokenizer."""
    vocab = byte_vocab()
    return {
        "README.md": card("mit", "text-generation", "Phi-2"),
        "LICENSE": b"MIT License\n",
        "added_tokens.json": as_json({}),
        "config.json": as_json(phi_config(len(vocab))),
        "generation_config.json": as_json({"bos_token_id": vocab[END_OF_TEXT], "eos_token_id": vocab[END_OF_TEXT]}),
        "merges.txt": b"#version: 0.2\n",
        "special_tokens_map.json": as_json({f"{name}_token": END_OF_TEXT for name in ("bos", "eos", "unk")}),
        "tokenizer.json": bpe_tokenizer(vocab).encode(),
        "tokenizer_config.json": as_json(
            {
                "add_prefix_space": False,
                "bos_token": END_OF_TEXT,
                "clean_up_tokenization_spaces": True,
                "eos_token": END_OF_TEXT,
                "model_max_length": 2048,
                "tokenizer_class": "CodeGenTokenizer",
                "unk_token": END_OF_TEXT,
            }
        ),
        "vocab.json": as_json(vocab),
        **in_two_parts(phi_weights(len(vocab))),
    }


def tiny_distilbert() -> dict[str, bytes]:
    """The files of distilbert-base-uncased-finetuned-sst-2-english, which has a vocab.txt but no tokenizer.json."""
    return {
        "README.md": card("apache-2.0", "text-classification", "DistilBERT base uncased finetuned SST-2"),
        "config.json": as_json(
            {
                "activation": "gelu",
                "architectures": ["DistilBertForSequenceClassification"],
                "dim": WIDTH,
                "finetuning_task": "sst-2",
                "hidden_dim": 2 * WIDTH,
                "id2label": {"0": "NEGATIVE", "1": "POSITIVE"},
                "label2id": {"NEGATIVE": 0, "POSITIVE": 1},
                "max_position_embeddings": 64,
                "model_type": "distilbert",
                "n_heads": 2,
                "n_layers": LAYERS,
                "pad_token_id": 0,
                "vocab_size": len(WORDPIECES),
            }
        ),
        "model.safetensors": save(distilbert_weights(), metadata={"format": "pt"}),
        "tokenizer_config.json": as_json({"do_lower_case": True, "model_max_length": 64}),
        "vocab.txt": "\n".join(WORDPIECES).encode(),
        "onnx/model.onnx": b"a file in a folder, which Transformers must leave alone",
    }


def as_json(data: dict) -> bytes:
    return json.dumps(data, indent=2).encode()


def card(licence: str, task: str, title: str) -> bytes:
    """A README.md with the header the Hub reads."""
    return f"---\nlicense: {licence}\nlanguage:\n- en\npipeline_tag: {task}\n---\n\n# {title}\n".encode()


def byte_vocab() -> dict[str, int]:
    """One token a byte, and the token that ends a text."""
    return {token: number for number, token in enumerate([*sorted(pre_tokenizers.ByteLevel.alphabet()), END_OF_TEXT])}


def bpe_tokenizer(vocab: dict[str, int]) -> str:
    """tokenizer.json: every byte is a token, nothing is merged."""
    tokenizer = Tokenizer(models.BPE(vocab=vocab, merges=[]))
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([END_OF_TEXT])
    return tokenizer.to_str()


def phi_config(vocab_size: int) -> dict:
    """config.json of microsoft/phi-2, as it was written by Transformers 4.37, with smaller numbers."""
    return {
        "_name_or_path": "microsoft/phi-2",
        "architectures": ["PhiForCausalLM"],
        "attention_dropout": 0.0,
        "bos_token_id": vocab_size - 1,
        "embd_pdrop": 0.0,
        "eos_token_id": vocab_size - 1,
        "hidden_act": "gelu_new",
        "hidden_size": WIDTH,
        "initializer_range": 0.02,
        "intermediate_size": 4 * WIDTH,
        "layer_norm_eps": 1e-05,
        "max_position_embeddings": 2048,
        "model_type": "phi",
        "num_attention_heads": 2,
        "num_hidden_layers": LAYERS,
        "num_key_value_heads": 2,
        "partial_rotary_factor": 0.5,
        "qk_layernorm": False,
        "resid_pdrop": 0.1,
        "rope_scaling": None,
        "rope_theta": 10000.0,
        "tie_word_embeddings": False,
        "torch_dtype": "float16",
        "transformers_version": "4.37.0",
        "use_cache": True,
        "vocab_size": vocab_size,
    }


class Weights(dict[str, np.ndarray]):
    """Named random numbers, the same ones every time."""

    def __init__(self, dtype: type) -> None:
        super().__init__()
        self._dtype = dtype
        self._random = np.random.default_rng(0)

    def matrix(self, name: str, *shape: int) -> None:
        self[name] = self._random.normal(0, 0.2, shape).astype(self._dtype)

    def linear(self, name: str, n_in: int, n_out: int) -> None:
        self.matrix(f"{name}.weight", n_out, n_in)
        self[f"{name}.bias"] = np.zeros(n_out, self._dtype)

    def norm(self, name: str) -> None:
        self[f"{name}.weight"] = np.ones(WIDTH, self._dtype)
        self[f"{name}.bias"] = np.zeros(WIDTH, self._dtype)


def phi_weights(vocab_size: int) -> Weights:
    weights = Weights(np.float16)
    weights.matrix("model.embed_tokens.weight", vocab_size, WIDTH)
    for layer in range(LAYERS):
        name = f"model.layers.{layer}"
        weights.norm(f"{name}.input_layernorm")
        for part in ("q_proj", "k_proj", "v_proj", "dense"):
            weights.linear(f"{name}.self_attn.{part}", WIDTH, WIDTH)
        weights.linear(f"{name}.mlp.fc1", WIDTH, 4 * WIDTH)
        weights.linear(f"{name}.mlp.fc2", 4 * WIDTH, WIDTH)
    weights.norm("model.final_layernorm")
    weights.linear("lm_head", WIDTH, vocab_size)
    return weights


def distilbert_weights() -> Weights:
    weights = Weights(np.float32)
    weights.matrix("distilbert.embeddings.word_embeddings.weight", len(WORDPIECES), WIDTH)
    weights.matrix("distilbert.embeddings.position_embeddings.weight", 64, WIDTH)
    weights.norm("distilbert.embeddings.LayerNorm")
    for layer in range(LAYERS):
        name = f"distilbert.transformer.layer.{layer}"
        for part in ("q_lin", "k_lin", "v_lin", "out_lin"):
            weights.linear(f"{name}.attention.{part}", WIDTH, WIDTH)
        weights.norm(f"{name}.sa_layer_norm")
        weights.linear(f"{name}.ffn.lin1", WIDTH, 2 * WIDTH)
        weights.linear(f"{name}.ffn.lin2", 2 * WIDTH, WIDTH)
        weights.norm(f"{name}.output_layer_norm")
    weights.linear("pre_classifier", WIDTH, WIDTH)
    weights.linear("classifier", WIDTH, 2)
    return weights


def in_two_parts(weights: Weights) -> dict[str, bytes]:
    """Two safetensors files and the index that says which tensor is where, as big models have them."""
    names = list(weights)
    halves = {
        "model-00001-of-00002.safetensors": names[: len(names) // 2],
        "model-00002-of-00002.safetensors": names[len(names) // 2 :],
    }
    files = {
        file: save({name: weights[name] for name in half}, metadata={"format": "pt"}) for file, half in halves.items()
    }
    index = {
        "metadata": {"total_size": sum(tensor.nbytes for tensor in weights.values())},
        "weight_map": {name: file for file, half in halves.items() for name in half},
    }
    return {**files, "model.safetensors.index.json": as_json(index)}
