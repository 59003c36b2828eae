"""A screen of our own: Xvfb with a window manager, as long as the test runs."""

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_NEEDED = ("Xvfb", "openbox", "xdotool")


def require_screen() -> None:
    """Skip where the tools are not installed; in CI they must be."""
    missing = [tool for tool in _NEEDED if shutil.which(tool) is None]
    if missing and os.environ.get("CI"):
        raise AssertionError(f"not installed: {', '.join(missing)}")
    if missing:
        pytest.skip(f"a real window needs {', '.join(missing)}; .ci/run installs them")


@contextmanager
def screen(home: Path) -> Iterator[dict[str, str]]:
    """Start a screen and give the environment of a program that is to be seen on it, with its data under ``home``."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        display = f":{pipe.readline().strip()}"
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "XDG_", "WAYLAND"))}
    environment |= {
        "DISPLAY": display,
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_STATE_HOME": str(home / "state"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "QT_QPA_PLATFORM": "xcb",
        "LC_ALL": "C.UTF-8",
    }
    manager = subprocess.Popen(["openbox"], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    time.sleep(0.5)  # openbox says nothing when it is ready
    try:
        yield environment
    finally:
        manager.terminate()
        server.terminate()
        manager.wait(10)
        server.wait(10)
