"""Backups of a chapter's file through SQLite's backup API.

Copying the file would lose the committed rows that are still in its write-ahead log.
"""

import os
import re
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path

from micromentor_desktop.storage.examine import read_only
from micromentor_desktop.storage.rotation import Stamp, superfluous


class Why(StrEnum):
    """What a backup was made before; the value is a part of its file's name."""

    MIGRATION = "before-migration"
    IMPORT = "before-import"
    DELETE = "before-delete"
    PAIRING = "before-pairing-again"
    RESTORE = "before-restore"
    REPAIR = "before-repair"
    DAILY = "daily"


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup that exists; ``size`` in bytes."""

    path: Path
    why: Why
    stamp: Stamp
    size: int


_NAME = re.compile(rf"-(\d{{6}})-(\d{{8}}-\d{{6}})-({'|'.join(Why)})$")
_PART = ".part"


def folder_of(database: Path) -> Path:
    """Where the backups of a chapter's file are."""
    return database.parent / "backups"


def backups_of(database: Path) -> tuple[Backup, ...]:
    """The backups of a chapter's file, the latest first."""
    found = []
    for path in folder_of(database).glob("*" + database.suffix):
        name = _NAME.search(path.stem)
        if name and path.stem[: name.start()] == database.stem:
            with suppress(ValueError, OSError):  # a name that is no day, a file that was just removed
                made_at = datetime.strptime(name[2], "%Y%m%d-%H%M%S")
                found.append(Backup(path, Why(name[3]), Stamp(int(name[1]), made_at), path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.stamp, reverse=True))


def back_up(database: Path, why: Why) -> Path:
    """Write a consistent copy of the database beside it, in ``backups/``, and return the copy's path.

    Backups that are old enough are removed then (see :mod:`rotation`). Raises sqlite3.Error or OSError when the copy
    cannot be written; the database itself is only read.
    """
    folder = folder_of(database)
    folder.mkdir(parents=True, exist_ok=True)
    for left in folder.glob(f"*{_PART}"):
        # Of a program that was ended while it wrote.
        with suppress(OSError):
            left.unlink()
    known = backups_of(database)
    number = known[0].stamp.number + 1 if known else 1
    now = datetime.now()
    copy = folder / f"{database.stem}-{number:06}-{now:%Y%m%d-%H%M%S}-{why}{database.suffix}"
    copy_to(database, copy)
    made = backups_of(database)
    spare = superfluous((backup.stamp for backup in made), now)
    for backup in made:
        if backup.stamp in spare:
            with suppress(OSError):
                backup.path.unlink()
    return copy


def copy_to(database: Path, target: Path) -> None:
    """Write a consistent copy as one file that needs no other beside it; under its name it is whole or not there.

    Raises sqlite3.Error or OSError when it cannot be written; what was there before stays then.
    """
    part = target.with_name(target.name + _PART)
    try:
        with closing(read_only(database)) as source, closing(sqlite3.connect(part)) as copy:
            # It gets its name only when it is whole, so it needs no journal of its own, and one wait for the disk.
            copy.execute("PRAGMA journal_mode = OFF")
            copy.execute("PRAGMA synchronous = OFF")
            source.backup(copy)
            # A copied page says that there is a log beside the file.
            copy.execute("PRAGMA journal_mode = DELETE")
        with part.open("rb+") as file:
            os.fsync(file.fileno())
        part.replace(target)
    finally:
        for left in (part, *(part.with_name(part.name + end) for end in ("-wal", "-shm", "-journal"))):
            left.unlink(missing_ok=True)


def restore(copy: Path, database: Path) -> None:
    """Put the content of a copy into the database file, page by page, through the backup API: all of it, or nothing."""
    with closing(sqlite3.connect(copy)) as source, closing(sqlite3.connect(database)) as target:
        source.backup(target)
