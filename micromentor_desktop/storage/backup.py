"""Backups of a chapter's file through SQLite's backup API.

Copying the file would lose the committed rows that are still in its write-ahead log.
"""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path


def back_up(database: Path, reason: str) -> Path:
    """Write a consistent copy of the database beside it, in ``backups/``, and return the copy's path.

    ``reason`` becomes part of the file name ("before-migration"). Raises sqlite3.Error or OSError when the copy cannot
    be written; the database itself is only read.
    """
    folder = database.parent / "backups"
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / f"{database.stem}-{datetime.now():%Y%m%d-%H%M%S-%f}-{reason}{database.suffix}"
    with closing(sqlite3.connect(database)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    return copy


def restore(copy: Path, database: Path) -> None:
    """Put the content of a backup back into the database file, page by page, through the backup API."""
    with closing(sqlite3.connect(copy)) as source, closing(sqlite3.connect(database)) as target:
        source.backup(target)
