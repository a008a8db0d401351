"""Points the libraries of this process to a Hub on this computer, with an account and a cache of its own.

They read their settings from the environment when they are first imported. Where that has happened already, the
settings are changed in every module that took one, so it does not matter which comes first.
"""

import os
import sys
from pathlib import Path
from typing import Any

from course_utils.nearby import without_proxy

LIBRARIES = ("huggingface_hub", "transformers", "datasets", "peft", "accelerate")
WITHOUT = ("TRANSFORMERS_OFFLINE", "HF_DATASETS_OFFLINE", "HF_OIDC_RESOURCE", "HUGGINGFACE_HUB_CACHE")
# Where datasets looks for a second server beside this one. There is none, and no proxy has to look for it.
SECOND = "datasets-server.127.0.0.1"


def environment(url: str, folder: Path, token: str) -> dict[str, str]:
    """The settings for libraries that are still to be imported, and for programs that are started from here.

    HF_HOME is part of it: a login, a logout and a stored token stay in this folder, away from the learner's own.
    """
    return without_proxy(SECOND) | {
        "HF_ENDPOINT": url,
        "HF_TOKEN": token,
        "HF_HOME": str(folder),
        "HF_HUB_CACHE": str(folder / "hub"),
        "HF_ASSETS_CACHE": str(folder / "assets"),
        "HF_DATASETS_CACHE": str(folder / "datasets"),
        "HF_MODULES_CACHE": str(folder / "modules"),
        "HF_TOKEN_PATH": str(folder / "token"),
        "HF_HUB_OFFLINE": "0",
        "HF_HUB_DISABLE_XET": "1",
        "HF_HUB_DISABLE_TELEMETRY": "1",
        "HF_UPDATE_DOWNLOAD_COUNTS": "0",
    }


def point_libraries(url: str, folder: Path, token: str) -> None:
    """From here on every library of this process talks to the Hub at `url`, and to no other."""
    settings = environment(url, folder, token)
    os.environ.update(settings)
    for name in WITHOUT:
        os.environ.pop(name, None)
    if "huggingface_hub" in sys.modules:
        change_modules(url, attributes(url, settings))


def attributes(url: str, settings: dict[str, str]) -> dict[str, Any]:
    """The same settings under the names by which the libraries keep them."""
    from huggingface_hub import constants

    datasets_cache = settings["HF_DATASETS_CACHE"]
    texts = ("HF_ENDPOINT", "HF_HOME", "HF_HUB_CACHE", "HF_ASSETS_CACHE", "HF_MODULES_CACHE", "HF_TOKEN_PATH")
    return {name: settings[name] for name in texts} | {
        "ENDPOINT": url,
        "HUGGINGFACE_CO_URL_TEMPLATE": url + "/{repo_id}/resolve/{revision}/{filename}",
        "HUB_DATASETS_URL": url + "/datasets/{repo_id}/resolve/{revision}/{path}",
        "HF_URL_HOSTS": constants.HF_URL_HOSTS | {"127.0.0.1"},
        "HUGGINGFACE_HUB_CACHE": settings["HF_HUB_CACHE"],
        "HF_STORED_TOKENS_PATH": str(Path(settings["HF_HOME"], "stored_tokens")),
        "HF_HUB_OFFLINE": False,
        "HF_DATASETS_OFFLINE": False,
        "HF_HUB_DISABLE_XET": True,
        "HF_HUB_DISABLE_TELEMETRY": True,
        "HF_UPDATE_DOWNLOAD_COUNTS": False,
        "USE_PARQUET_EXPORT": False,
        "HF_DATASETS_CACHE": datasets_cache,
        "DOWNLOADED_DATASETS_PATH": f"{datasets_cache}/downloads",
        "EXTRACTED_DATASETS_PATH": f"{datasets_cache}/downloads/extracted",
    }


def change_modules(url: str, kept: dict[str, Any]) -> None:
    """Change each setting wherever a module keeps it, and each client that was made for another Hub."""
    from huggingface_hub import HfApi, HfFileSystem, close_session

    for name, module in list(sys.modules.items()):
        if module is None or name.partition(".")[0] not in (*LIBRARIES, "__main__"):
            continue
        ours = name != "__main__"
        for attribute, value in list(vars(module).items()):
            if isinstance(value, HfApi):
                value.endpoint = url
            elif ours and attribute in kept:
                new = kept[attribute]
                setattr(module, attribute, Path(new) if isinstance(value, Path) else new)
    HfFileSystem.clear_instance_cache()
    close_session()  # the one in use goes by the proxies of before
