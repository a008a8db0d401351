"""One way of letting a model write, in a process of its own: `python -m tests.bench.writer WAY`, answers as JSON.

The model has the size of a real one and random weights: its speed and memory are real, its text means nothing.
"""

import json
import statistics
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tests.bench.checkpoint import fill, pool
from tests.bench.limit import bandwidth, bytes_per_step
from tests.bench.ways import WAYS, Job, Way, jobs, missing, role

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

PROMPT = 16
PAGE_SIZE = 32
WARM_UP = 4  # tokens: reading the prompt, compiling, recording for the GPU, and once as all others
STATUS, CLEAR = Path("/proc/self/status"), Path("/proc/self/clear_refs")


@dataclass(frozen=True)
class Run:
    """Seconds until every text has its first token, for one step after that, and for all of it."""

    first: float
    step: float
    whole: float


def build(config: Any, dtype: str, device: str) -> "PreTrainedModel":
    """A model of that size. Its weights repeat a pool of random numbers: drawing each of them would take minutes."""
    import torch
    from transformers import AutoModelForCausalLM
    from transformers.initialization import no_init_weights

    with torch.device(device), no_init_weights():
        model = AutoModelForCausalLM.from_config(config, dtype=getattr(torch, dtype)).eval()
    model.tie_weights()
    numbers = pool(model.dtype).to(device)
    with torch.no_grad():
        for name, weight in model.named_parameters():
            fill(name, weight, numbers)
    model.generation_config.eos_token_id = None  # no text ends before its time
    return model


def write(model: "PreTrainedModel", way: str, ids: "torch.Tensor", tokens: int, room: int) -> tuple[Run, list]:
    """Let it write `tokens` tokens more for each row of `ids`. A static cache has room for `room` new tokens."""
    import torch

    if way == "continuous":
        return _continuous(model, ids, tokens)
    asked: dict[str, Any] = {} if way == "article" else {"attention_mask": torch.ones_like(ids)}
    if way == "compiled":
        asked |= _static(model, ids.shape[1] + room)
    clock = _clock()
    start = time.perf_counter()
    written = model.generate(ids, max_new_tokens=tokens, do_sample=False, pad_token_id=0, streamer=clock, **asked)
    whole = time.perf_counter() - start
    _, first, *later = clock.times  # the prompt comes first
    step = statistics.median(b - a for a, b in zip([first, *later], later, strict=False))
    return Run(first - start, step, whole), written[:, ids.shape[1] :].tolist()


def _clock():
    from transformers.generation.streamers import BaseStreamer

    class Clock(BaseStreamer):
        """Notes when each token reaches the reader."""

        def __init__(self) -> None:
            self.times: list[float] = []

        def put(self, value) -> None:
            self.times.append(time.perf_counter())

        def end(self) -> None:
            pass

    return Clock()


def _static(model: "PreTrainedModel", length: int) -> dict[str, Any]:
    """With a static cache, `generate` compiles on a GPU. On a processor it must be told to.

    Each number of texts is compiled for itself: one form for all of them would be slower.
    """
    from transformers import CompileConfig

    on_processor = model.device.type == "cpu"
    how = CompileConfig(dynamic=False, mode="default" if on_processor else "reduce-overhead")
    how._compile_all_devices = on_processor
    return {"cache_implementation": "static", "max_cache_len": length, "compile_config": how}


def _continuous(model: "PreTrainedModel", ids: "torch.Tensor", tokens: int) -> tuple[Run, list]:
    """Its cache is made for this job: left alone, it takes most of the free memory and the time to fill it."""
    from transformers import ContinuousBatchingConfig, GenerationConfig

    batch, prompt = ids.shape
    pages = -(-(prompt + tokens) // PAGE_SIZE) + 1
    sized = ContinuousBatchingConfig(
        page_size=PAGE_SIZE, num_blocks=batch * pages, max_batch_tokens=batch * prompt, max_requests_per_batch=batch
    )
    plain = GenerationConfig(max_new_tokens=tokens, do_sample=False, eos_token_id=-1, pad_token_id=0)
    start = time.perf_counter()
    answers = model.generate_batch(
        ids.tolist(), generation_config=plain, continuous_batching_config=sized, record_timestamps=True
    ).values()
    whole = time.perf_counter() - start
    first, last = (max(answer.timestamps[at] for answer in answers) for at in (0, -1))
    return Run(first - start, (last - first) / (tokens - 1), whole), [answer.generated_tokens for answer in answers]


def measure(model: "PreTrainedModel", way: Way, job: Job) -> dict[str, Any]:
    import torch

    ids = torch.randint(5, model.config.vocab_size, (job.batch, PROMPT), generator=torch.Generator().manual_seed(1))
    ids = ids.to(model.device)
    _forget_peak(model)
    start = time.perf_counter()
    write(model, way.name, ids, WARM_UP, job.tokens)
    warm_up = time.perf_counter() - start
    runs = [asdict(write(model, way.name, ids, job.tokens, job.tokens)[0]) for _ in range(job.repeats)]
    moved = bytes_per_step(model, job.batch, PROMPT + job.tokens // 2)
    return {**asdict(job), "runs": runs, "warm_up": warm_up, "peak": _peak(model), "moved": moved}


def _forget_peak(model: "PreTrainedModel") -> None:
    import torch

    if model.device.type == "cuda":
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
    else:
        CLEAR.write_text("5")


def _peak(model: "PreTrainedModel") -> int:
    """On a GPU what its tensors took; else what the whole process took, with all its libraries."""
    import torch

    if model.device.type == "cuda":
        return torch.cuda.max_memory_allocated()
    facts = dict(line.split(":", 1) for line in STATUS.read_text().splitlines())
    return int(facts["VmHWM"].split()[0]) * 1024


def main(name: str) -> None:
    import torch
    import transformers

    from tests.test_shelf import CONFIGS

    transformers.logging.set_verbosity_error()
    (way,) = (way for way in WAYS if way.name == name)
    found: dict[str, Any] = {"role": role(), "device": way.device, "missing": missing(way), "jobs": []}
    if not found["missing"]:
        found["bandwidth"] = bandwidth(way.device)
        model = build(CONFIGS[role()], way.dtype, way.device)
        for job in jobs(way.device):
            try:
                found["jobs"].append(measure(model, way, job))
            except torch.OutOfMemoryError:
                found["jobs"].append({**asdict(job), "missing": "not enough memory on the GPU"})
                torch.cuda.empty_cache()
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1])
