"""Questions that a forked kernel must answer exactly as a fresh one. Each is the code of a cell."""

PROBES = {
    "what is imported already": (
        "import sys; print([m for m in sys.modules if m.split('.')[0] in ('transformers', 'datasets', 'peft')])"
    ),
    "input": "import os, stat; print(stat.S_ISFIFO(os.fstat(0).st_mode), repr(os.read(0, 1)))",
    "output": "import os, sys; print([(os.fstat(n).st_dev, os.fstat(n).st_ino) for n in (1, 2)], type(sys.stdout))",
    "streams": (
        "import sys\n"
        "for s in (sys.__stdin__, sys.__stdout__, sys.__stderr__):\n"
        "    print(s.fileno(), s.encoding, s.errors, s.line_buffering, s.write_through, s.mode, s.name, s.isatty())"
    ),
    "open files": (  # but not what IPython writes its history to, at any moment, from a thread
        "import os\n"
        "for n in sorted(map(int, os.listdir('/proc/self/fd'))):\n"
        "    link = os.readlink(f'/proc/self/fd/{n}') if os.path.exists(f'/proc/self/fd/{n}') else ''\n"
        "    if n < 3 or link.startswith('/') and '/.ipython/' not in link: print(n, link.split('[')[0])"
    ),
    "handlers": (
        "import logging, sys\nimport transformers, torch\n"
        "of = {id(sys.stderr): 'notebook', id(sys.__stderr__): 'old', id(sys.__stdout__): 'old'}\n"
        "for name in ('', 'transformers', 'torch', 'torch._dynamo', 'huggingface_hub', 'tornado'):\n"
        "    for h in logging.getLogger(name).handlers:\n"
        "        print(name, type(h).__name__, of.get(id(getattr(h, 'stream', None)), '?'))"
    ),
    "a warning of a library": (
        "from transformers.utils import logging\nlogging.get_logger('transformers').warning('look here')"
    ),
    "folder": "import os; print(os.getcwd())",
    "environment": (
        "import os\n"
        "print(sorted((k, v) for k, v in os.environ.items() if k not in ('JPY_PARENT_PID',)))\n"
        "print(int(os.environ['JPY_PARENT_PID']) == os.getppid())"
    ),
    "argv": (
        "import sys, re\n"
        "print([re.sub(r'kernel-.*json|tmp\\w+.json', 'F', w) for w in sys.argv])\n"
        "print([re.sub(r'kernel-.*json|tmp\\w+.json', 'F', w) for w in sys.orig_argv])"
    ),
    "path": "import sys; print(sys.path, sys.flags, sys.executable, sys.prefix, sys._xoptions, sys.warnoptions)",
    "main": "import sys; m = sys.modules['__main__']; print(m.__dict__ is globals(), __name__, m.__spec__)",
    "course": (
        "import sys\nprint(sorted(m for m in sys.modules if m.startswith('course_utils.kernel')))\n"
        "import course_utils; print(course_utils.__file__)"
    ),
    "signals": (
        "import signal\n"
        "print([(s.name, str(signal.getsignal(s)).split(' at ')[0]) for s in sorted(signal.valid_signals())\n"
        "    if isinstance(s, signal.Signals)])\nprint(signal.pthread_sigmask(signal.SIG_BLOCK, []))\n"
        "print(signal.set_wakeup_fd(-1) >= 0)"
    ),
    "session": "import os; print(os.getsid(0) == os.getpid() == os.getpgid(0), os.umask(0o22), os.nice(0))",
    "limits": "import resource; print([resource.getrlimit(n) for n in range(15)])",
    "threads for sums": "import torch; print(torch.get_num_threads(), torch.get_num_interop_threads())",
    "threads of numpy": (
        "import ctypes, glob, numpy, pathlib\n"
        "lib = glob.glob(str(pathlib.Path(numpy.__file__).parent.parent / 'numpy.libs' / '*openblas*'))[0]\n"
        "print(ctypes.CDLL(lib).scipy_openblas_get_num_threads64_())"
    ),
    "the threads work": (
        "import torch\nx = torch.ones(300, 300, requires_grad=True)\n"
        "for _ in range(20): (x @ x).sum().backward()\nprint(x.grad.sum().item())"
    ),
    "a pool of processes": (
        "import multiprocessing\nwith multiprocessing.get_context('fork').Pool(2) as p: print(p.map(abs, [-1, -2]))\n"
        "with multiprocessing.get_context('spawn').Pool(2) as p: print(p.map(abs, [-1, -2]))"
    ),
    "workers of a data loader": (
        "import torch\n"
        "print([b.tolist() for b in torch.utils.data.DataLoader(list(range(6)), batch_size=2, num_workers=2)])"
    ),
    "gpu": "import torch; print(torch.cuda.is_initialized(), torch.cuda._is_in_bad_fork(), torch.cuda.is_available())",
    "gpu later": "import torch; print(torch.cuda.is_available(), torch.cuda.device_count())",
    "a program's output": "!echo from a program",
    "output past Python": "import os; os.write(1, b'written to 1\\n'); os.write(2, b'written to 2\\n'); None",
    "progress bar": "from tqdm.auto import tqdm\nprint(tqdm, tqdm.__mro__[1])",
    "bar of the training": (
        "from transformers import trainer\nprint(trainer.DEFAULT_PROGRESS_CALLBACK)\n"
        "from huggingface_hub.utils import is_notebook; print(is_notebook())"
    ),
    "tables": "import pandas; print(pandas.get_option('display.max_columns'))",
    "drawing": "import os, sys; print(os.environ['MPLBACKEND'], 'matplotlib' in sys.modules)",
    "notebook": (
        "ip = get_ipython()\nprint(type(ip), type(ip.kernel), sorted(ip.config), ip.kernel.parent.parent_handle > 1)\n"
        "print(sorted(ip.magics_manager.magics['line'])[:20], type(ip.display_formatter))"
    ),
    "comms": "import ipywidgets; ip = get_ipython(); print(sorted(ip.kernel.comm_manager.targets))",
    "widget": "import ipywidgets; print(ipywidgets.IntSlider(3).comm.kernel is get_ipython().kernel)",
    "rubbish": "import gc; print(gc.isenabled(), gc.get_threshold())",
    "warnings": "import warnings; print(warnings.filters[-3:])\nwarnings.warn('mind the step')",
    "locale": "import locale, sys; print(locale.getlocale(), sys.getfilesystemencoding(), sys.getdefaultencoding())",
    "hash": "print(hash('a word'))",
    "user": "import os, getpass; print(os.getuid(), os.getgid(), os.getgroups(), os.path.expanduser('~'))",
    "faults": "import faulthandler; print(faulthandler.is_enabled())",
    "tracing": "import sys; print(sys.gettrace(), sys.getprofile(), sys.getrecursionlimit(), sys.getswitchinterval())",
    "decimal places": "import torch; print(torch.get_default_dtype(), torch.is_grad_enabled(), torch.tensor(1 / 3))",
    "a class of one's own": (
        "import pickle\nclass Thing: pass\nprint(type(pickle.loads(pickle.dumps(Thing()))).__module__)"
    ),
    "loop": "import asyncio; print(type(asyncio.get_running_loop()))\nawait asyncio.sleep(0)",
    "threads": "import threading; print(sorted(t.name.rstrip('0123456789') for t in threading.enumerate()))",
    "an import that is misspelt": "import transformrs",
    "an import by name": "import importlib; print(importlib.import_module('transformers').__name__, __import__)",
    "a module and its own description": (
        "import transformers, datasets, transformers.pipelines, sys\n"
        "for m in (transformers, datasets, transformers.pipelines):\n"
        "    print(m.__spec__.name, m.__spec__.origin, type(m.__loader__), m.__package__, sys.modules[m.__name__] is m)"
    ),
    "how much a library says": "from transformers.utils import logging; print(logging.get_verbosity())",
    "an error": "1 / 0",
    "an explained error": "import course_utils\nprint(undefined_name)",
    "input of a learner": "input()",
    "exit handlers": "import atexit; atexit.register(print, 'bye'); None",
}
# Settings for libraries, written into the environment by a cell: each in kernels of its own.
SETTINGS = "import os\nos.environ |= {'HF_HOME': '/h', 'HF_HUB_OFFLINE': '1', 'HF_ENDPOINT': 'http://127.0.0.1:9'}\n"
LOOK = (
    "import transformers, huggingface_hub, datasets\n"
    "from huggingface_hub import HfApi, constants as c, hf_hub_url, snapshot_download, whoami\n"
    "print(c.HF_HOME, c.HF_HUB_CACHE, c.HF_HUB_OFFLINE, c.ENDPOINT, c.HF_TOKEN_PATH, HfApi().endpoint)\n"
    "print(hf_hub_url('a/b', 'c'), transformers.utils.hub.HF_MODULES_CACHE, datasets.config.HF_DATASETS_CACHE)\n"
    "print(c.is_offline_mode(), datasets.config.HF_HUB_OFFLINE, whoami.__self__.endpoint)\n"
    "try: snapshot_download('a/b')\n"
    "except Exception as e: print(type(e), str(e)[:300])\n"
)
ORDERS = {
    "how much it says": (
        "import os\nos.environ['TRANSFORMERS_VERBOSITY'] = 'error'\nfrom transformers.utils import logging\n"
        "print(logging.get_verbosity())\nlogging.get_logger('transformers').warning('not to be seen')"
    ),
    "by name": SETTINGS + "import importlib\nimportlib.import_module('transformers')\n" + LOOK,
    "before the import": SETTINGS + LOOK,
    "before the import, elsewhere": SETTINGS + "from course_utils.page import my_page\n" + LOOK,
    "none": LOOK.partition("try:")[0],
    "after the import": "import huggingface_hub, transformers, datasets\n" + SETTINGS + LOOK.partition("try:")[0],
}
DRAWS = {
    "random": "import random; print(random.random())",
    "numpy": "import numpy; print(numpy.random.rand(), numpy.random.default_rng().random())",
    "torch": "import torch; print(torch.rand(1).item(), torch.initial_seed())",
    "names": "import tempfile, uuid; print(tempfile.mktemp(), uuid.uuid4())",
}
