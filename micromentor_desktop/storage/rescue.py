"""Making a whole file out of a damaged one: every readable row goes into a new file, and what was lost is told."""

import shutil
import sqlite3
from collections import Counter
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import mkdtemp

from sqlalchemy.exc import DBAPIError

from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.storage import seals
from micromentor_desktop.storage.backup import Backup, backups_of, copy_to
from micromentor_desktop.storage.examine import UNREADABLE, examine
from micromentor_desktop.storage.file_lock import FileLock
from micromentor_desktop.storage.first_pages import mend_definitions, mend_header
from micromentor_desktop.storage.opening import HEAD, MIGRATIONS, cannot_open, prepare, upgrade
from micromentor_desktop.storage.rescued_rows import Doubt, fill, make_loadable
from micromentor_desktop.storage.salvage import Salvage, open_damaged, salvage
from micromentor_desktop.translate import tr

_LOOKED_INTO = 12
"""So many backups are searched for rows that are damaged."""


@dataclass(frozen=True, slots=True)
class Rescued:
    """What came out of it.

    ``healed`` counts rows that were put back out of backups exactly as they were written; ``doubts`` tells which may be
    wrong, ``lost`` how many of each kind are gone, ``unreadable`` of which kinds it cannot even be said how many.
    ``unproved`` counts rows of which nothing tells whether they are as they were written. ``damaged`` is where the
    damaged file was kept. With ``backup``, the file could not be read at all, and a backup took its place.
    """

    rows: int
    healed: int
    doubts: tuple[Doubt, ...]
    lost: tuple[tuple[str, int], ...]
    unreadable: tuple[str, ...]
    unproved: int
    damaged: Path
    backup: Backup | None = None


def rescue(path: Path) -> Rescued:
    """Put a whole file in the place of a damaged one, which is kept beside it.

    Raises FileTrouble when neither the file nor a backup can be read, or the disk cannot be written; the damaged file
    is then as it was.
    """
    try:
        lock = FileLock.take(path)
        try:
            # Beside the file, since only on the same disk a file can take another's place.
            workshop = Path(mkdtemp(prefix=".repair-", dir=path.parent))
            try:
                return _rescue(path, workshop)
            finally:
                shutil.rmtree(workshop, ignore_errors=True)
        finally:
            lock.release()
    except (OSError, sqlite3.Error, DBAPIError) as error:
        raise FileTrouble(cannot_open(path, error)) from error


def _rescue(path: Path, workshop: Path) -> Rescued:
    kept = path.with_name(f"{path.stem}-damaged-{datetime.now():%Y%m%d-%H%M%S}{path.suffix}")
    scratch, new = workshop / path.name, workshop / "new"
    for name in (path.name, f"{path.name}-wal"):
        if path.with_name(name).exists():
            shutil.copyfile(path.with_name(name), scratch.with_name(name))
    backups = [backup for backup in backups_of(path)[:_LOOKED_INTO] if examine(backup.path).whole]
    mend_header(scratch)
    found = _salvaged(scratch, new, backups)
    if backups and (found is None or any(one.unreadable for one in found.values())):
        mend_definitions(scratch, backups[0].path)
        new.unlink(missing_ok=True)
        found = _salvaged(scratch, new, backups)
    backup = None
    if found is None or not (found["members"].rows or found["events"].rows):
        if not backups:
            raise FileTrouble(
                tr(
                    "Nothing can be read in the chapter's file {path}, and there is no backup of it. The file was left"
                    " as it is. Rename it to begin a new chapter, or put a copy of yours in its place.",
                    path=path,
                )
            )
        backup, found = backups[0], {}
        new.unlink(missing_ok=True)
        copy_to(backup.path, new)
    doubts = fill(new, found) if found else ()
    prepare(new)
    make_loadable(new)
    _take_the_place(new, path, kept)
    lost = Counter({table: len(one.lost) for table, one in found.items() if one.lost})
    return Rescued(
        rows=sum(len(one.rows) for one in found.values()),
        healed=sum(len(one.healed) for one in found.values()),
        doubts=doubts,
        lost=tuple(sorted(lost.items())),
        unreadable=tuple(sorted(table for table, one in found.items() if one.unreadable)),
        unproved=sum(len(one.unproved) for one in found.values()),
        damaged=kept,
        backup=backup,
    )


def _salvaged(scratch: Path, new: Path, backups: list[Backup]) -> dict[str, Salvage] | None:
    """What is in the damaged file by table, and an empty file of its schema; None when it cannot be read at all."""
    try:
        raw = open_damaged(scratch)
    except UNREADABLE:
        return None
    with closing(raw):
        upgrade(new, _version(raw))
        with closing(sqlite3.connect(new)) as empty:
            names = [
                name
                for (name,) in empty.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
                if name not in (seals.TABLE, "alembic_version") and not name.startswith("sqlite_")
            ]
            tables = {name: [column[1] for column in empty.execute(f'PRAGMA table_info("{name}")')] for name in names}
        paths = [backup.path for backup in backups]
        return {table: salvage(raw, table, columns, paths) for table, columns in tables.items()}


def _version(raw: sqlite3.Connection) -> str:
    """The damaged file's schema version; where that is damaged too, this release's."""
    known = {file.name[:4] for file in (MIGRATIONS / "versions").glob("[0-9]*.py")}
    with suppress(*UNREADABLE):
        tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master")}
        (version,) = raw.execute("SELECT version_num FROM alembic_version").fetchone() or ("",)
        if version in known and (version == HEAD or seals.TABLE not in tables):
            return str(version)
    return HEAD


def _take_the_place(new: Path, path: Path, kept: Path) -> None:
    """In an order in which a crash at any moment leaves a file that opens, or one that is offered for repair again."""
    shutil.copyfile(path, kept)
    for end in ("-wal", "-shm"):
        log = path.with_name(path.name + end)
        if log.exists():
            shutil.copyfile(log, kept.with_name(kept.name + end))
    # The log goes first: on a new file it would be damage again.
    for end in ("-wal", "-shm"):
        path.with_name(path.name + end).unlink(missing_ok=True)
    new.replace(path)
