"""What a chapter's file or a backup holds, told without opening it as the chapter: of this and every earlier schema."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from micromentor_desktop.errors import DamagedFile, FileTrouble
from micromentor_desktop.storage.examine import UNREADABLE, examine, read_only
from micromentor_desktop.storage.opening import HEAD
from micromentor_desktop.translate import tr

_LAST_CHANGE = (
    "SELECT max(at) FROM (SELECT max(created_at) AS at FROM events UNION ALL SELECT max(made_at) FROM plans"
    " UNION ALL SELECT max(imported_at) FROM import_batches UNION ALL SELECT max(printed_at) FROM printed)"
)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds: ``events`` by name and day, the latest first; ``changed_at`` is the last import, pairing or
    printing, None before the first."""

    chapter: str
    events: tuple[tuple[str, date | None], ...]
    people: int
    changed_at: datetime | None


def look_into(path: Path) -> Contents:
    """Look into a file without changing it.

    Raises FileTrouble when it cannot be read, is no chapter's, or comes from a newer release, DamagedFile when it is
    not as it was written.
    """
    if not path.is_file():
        raise FileTrouble(tr("There is no file {path} any more. Choose another.", path=path))
    try:
        with closing(read_only(path)) as raw:
            _refuse_strangers(raw, path)
            contents = _read(raw)
        whole = examine(path).whole
    except (*UNREADABLE, OSError, ValueError) as error:
        if isinstance(error, OSError) or _is_no_database(path):
            raise FileTrouble(tr("{path} is not a chapter's file of MicroMentor Desktop.", path=path)) from error
        whole = False
    if not whole:
        raise DamagedFile(
            tr("{path} is damaged: it is not as MicroMentor Desktop has written it. Choose another.", path=path)
        )
    return contents


def _refuse_strangers(raw: sqlite3.Connection, path: Path) -> None:
    tables = {name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "alembic_version" not in tables:
        raise FileTrouble(tr("{path} is not a chapter's file of MicroMentor Desktop.", path=path))
    (version,) = raw.execute("SELECT version_num FROM alembic_version").fetchone() or ("",)
    if version > HEAD:
        raise FileTrouble(
            tr("{path} was written by a newer release of MicroMentor Desktop. Install that here first.", path=path)
        )


def _read(raw: sqlite3.Connection) -> Contents:
    ((chapter,),) = raw.execute("SELECT coalesce(max(name), '') FROM chapter").fetchall()
    ((people,),) = raw.execute("SELECT count(*) FROM members").fetchall()
    ((changed,),) = raw.execute(_LAST_CHANGE).fetchall()
    events = raw.execute("SELECT name, held_on FROM events ORDER BY held_on IS NOT NULL, held_on DESC, id DESC")
    return Contents(
        chapter=chapter,
        events=tuple((name, date.fromisoformat(day) if day else None) for name, day in events),
        people=people,
        changed_at=datetime.fromisoformat(changed) if changed else None,
    )


def _is_no_database(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(16) != b"SQLite format 3\0"
