"""All rows of a chapter's file, for comparing one file with another."""

import json
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from micromentor_desktop.storage.examine import read_only
from micromentor_desktop.storage.seals import TABLE, any_text

_TIMELESS = {("plans", "answers"): "(SELECT group_concat(value ->> 0) FROM json_each(answers))"}
"""What is looked at instead of a digest in which there is a time (of a walk-in): whose it is."""
Rows = dict[tuple[str, int], tuple[object, ...]]
"""Table and row id to the row's cells."""


def rows_of(path: Path) -> Rows:
    """Every row of every table but the digests."""
    with closing(read_only(path)) as raw:
        raw.text_factory = any_text
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {
            (name, row_id): tuple(cells)
            for name in names
            if name != TABLE and not name.startswith("sqlite_")
            for row_id, *cells in raw.execute(f'SELECT rowid, * FROM "{name}"')
        }


def state_of(path: Path) -> str:
    """A digest of all that the file says, but for the times at which it was written."""
    with closing(sqlite3.connect(path)) as raw:
        names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
        digest = sha256()
        for name in names:
            if name == TABLE or name.startswith("sqlite_"):
                continue
            columns = [column[1] for column in raw.execute(f'PRAGMA table_info("{name}")')]
            said = ", ".join(
                _TIMELESS.get((name, column), f'"{column}"') for column in columns if not column.endswith("_at")
            )
            rows = sorted(
                json.dumps([repr(cell) for cell in row]) for row in raw.execute(f'SELECT {said} FROM "{name}"')
            )
            digest.update(json.dumps([name, rows]).encode())
    return digest.hexdigest()
