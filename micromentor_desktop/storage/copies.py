"""The backups of a chapter's file that still hold somebody who was erased."""

import json
import sqlite3
from collections.abc import Collection
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path

from micromentor_desktop.storage.backup import folder_of


@dataclass(frozen=True, slots=True)
class OldCopy:
    """A backup; ``holds`` is None where it could not be read, so that it is not known."""

    path: Path
    made_at: datetime
    holds: bool | None


def copies_holding(database: Path, words: Collection[str]) -> tuple[OldCopy, ...]:
    """The backups of the chapter's file in which one of the words stands, or which cannot be read; the oldest first.

    A damaged file that a repair kept is among them, and one that had taken the chapter's place.
    """
    kept = folder_of(database).glob(f"{database.stem}-*{database.suffix}")
    # What a repair, or another file in the chapter's place, left beside it.
    beside = (database.parent.glob(f"{database.stem}-{why}-*{database.suffix}") for why in ("damaged", "found"))
    found = []
    for path in sorted(chain(kept, *beside)):
        try:
            holds: bool | None = _holds(path, words)
        except (sqlite3.Error, OSError):
            holds = None
        if holds is not False:
            found.append(OldCopy(path, datetime.fromtimestamp(path.stat().st_mtime), holds))
    return tuple(sorted(found, key=lambda copy: copy.made_at))


def _holds(path: Path, words: Collection[str]) -> bool:
    # JSON writes other letters than ASCII as numbers.
    wanted = {form.casefold() for word in words for form in (word, json.dumps(word)[1:-1])}
    # A backup is one whole file that nobody writes to, so it is read without a journal beside it.
    with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as copy:
        copy.text_factory = lambda raw: raw.decode("utf-8", errors="replace")
        tables = [name for (name,) in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            for row in copy.execute(f'SELECT * FROM "{table}"'):  # noqa: S608 (a name that the file itself gave)
                for value in row:
                    text = value.decode("utf-8", errors="ignore") if isinstance(value, bytes) else value
                    if isinstance(text, str) and any(word in text.casefold() for word in wanted):
                        return True
    return False
