"""Where things are: the files the program ships, and the folder where it keeps the chapter's data."""

import sys
from pathlib import Path

from platformdirs import PlatformDirs

APP_NAME = "MicroMentor Desktop"
_DIRS = PlatformDirs("MicroMentor", appauthor=False)


def resource(*parts: str) -> Path:
    """A file of ``resources/``, also inside a PyInstaller bundle (where it is unpacked beside the program)."""
    root = Path(getattr(sys, "_MEIPASS", Path(__file__).resolve().parent.parent))
    return root.joinpath("resources", *parts)


def data_file() -> Path:
    """The chapter's database in the platform's data folder; the folder may not exist yet."""
    return Path(_DIRS.user_data_dir) / "chapter.micromentor"


def log_file() -> Path:
    """Where the log is written; the folder may not exist yet."""
    return Path(_DIRS.user_log_dir) / "micromentor.log"
