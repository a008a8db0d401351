"""Find a Chromium for the browser tests, or try to get one. The tests skip, and say so, where there is none."""

import shutil
import subprocess
import sys


def find() -> str | None:
    """A Chromium or Chrome on this computer: the system's, else the one playwright downloaded."""
    for name in ("chromium", "chromium-browser", "google-chrome", "chrome"):
        if path := shutil.which(name):
            return path
    from pathlib import Path

    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


if __name__ == "__main__" and not find():
    print("==> No Chromium found: downloading one for the browser tests", flush=True)
    subprocess.run([sys.executable, "-m", "playwright", "install", "chromium"])
