"""What the warm process imports, and how: so that nothing imported there can tell that it was not in a notebook."""

import builtins
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

# What every lesson needs. The course's own modules are not among them: each kernel reads those itself.
NEEDED = [
    "ipykernel.kernelapp",
    "ipykernel.debugger",
    "ipywidgets",
    "torch",
    "transformers.pipelines",
    "transformers.models.phi.modeling_phi",
]
LATER = ["huggingface_hub.repocard", "datasets", "gradio"]
# The drivers of NVIDIA, of Windows' Linux, and of AMD.
GPUS = ("/proc/driver/nvidia", "/dev/dxg", "/dev/kfd")
# These bring bitsandbytes, which asks for a GPU when it is imported. A process that has done so cannot be forked.
NOT_WITH_A_GPU = ["peft", "transformers.trainer"]
# Else these two libraries start threads when they are imported. Kernels set the first anew, and do without the second.
WITHOUT_THREADS = {"OPENBLAS_NUM_THREADS": "1", "JE_ARROW_MALLOC_CONF": "background_thread:false"}


def optional() -> list[str]:
    """What only some lessons need, here."""
    return LATER + ([] if any(Path(driver).exists() for driver in GPUS) else NOT_WITH_A_GPU)


def load(name: str) -> None:
    """Import one of them."""
    with _as_in_a_notebook(keep_settings=name.startswith("ipykernel")):
        import_module(name)


@contextmanager
def _as_in_a_notebook(keep_settings: bool) -> Iterator[None]:
    """Some libraries look at their import whether they are in a notebook, and behave accordingly ever after.

    What an import writes into the environment belongs to kernels that know of that import: all know of ipykernel.
    """
    import IPython
    from ipykernel.zmqshell import ZMQInteractiveShell
    from traitlets.config import Config

    shell = ZMQInteractiveShell.__new__(ZMQInteractiveShell)
    shell.config = Config(IPKernelApp={})
    shell.kernel = object()
    usual, before = IPython.get_ipython, dict(os.environ)
    IPython.get_ipython = builtins.get_ipython = lambda: shell
    os.environ.update(WITHOUT_THREADS)
    try:
        yield
    finally:
        IPython.get_ipython = usual
        del builtins.get_ipython
        now = {name: value for name, value in os.environ.items() if keep_settings and name not in WITHOUT_THREADS}
        os.environ.clear()
        os.environ.update(now | before)


def gpu_touched() -> bool:
    """Whether NVIDIA's driver is in this process: a fork of it could not use the GPU."""
    torch = sys.modules.get("torch")
    initialised = bool(torch and torch.cuda.is_initialized())
    return initialised or "/libcuda.so" in Path("/proc/self/maps").read_text()


def installed() -> set[tuple[str, int]]:
    """Changes when a package is installed, removed or renewed."""
    notes = (note for folder in sys.path if folder for note in Path(folder).glob("*.dist-info"))
    return {(str(note), note.stat().st_mtime_ns) for note in notes}
