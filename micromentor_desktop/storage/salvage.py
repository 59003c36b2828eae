"""Reading what can be read of a damaged database, row by row, and knowing which rows are as they were written."""

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from micromentor_desktop.storage.examine import UNREADABLE, read_only
from micromentor_desktop.storage.seals import Cell, any_text, digest_of, kept_digests

Row = tuple[Cell, ...]

_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid "
_FURTHEST = 100_000
"""So many row ids are tried one by one where nothing tells which there were."""


@dataclass(slots=True)
class Salvage:
    """The rows of one table by row id: ``sound`` are as they were written, ``healed`` too, out of a backup.

    ``doubtful`` were read but do not match their digests, ``lost`` are the ids of rows that could not be read. Without
    digests (a file of an earlier release, or they are damaged themselves) what was read counts as ``unproved``. With
    ``unreadable``, nothing says where the table is, nor how many rows it had.
    """

    sound: dict[int, Row] = field(default_factory=dict)
    unproved: dict[int, Row] = field(default_factory=dict)
    healed: dict[int, Row] = field(default_factory=dict)
    doubtful: dict[int, Row] = field(default_factory=dict)
    lost: set[int] = field(default_factory=set)
    unreadable: bool = False

    @property
    def rows(self) -> dict[int, Row]:
        """Everything that there is."""
        return {**self.unproved, **self.doubtful, **self.sound, **self.healed}


def open_damaged(path: Path) -> sqlite3.Connection:
    """Open a scratch copy of a damaged file. Raises sqlite3.Error when not even its tables are known."""
    raw = sqlite3.connect(path, isolation_level=None)
    raw.text_factory = any_text
    try:
        # Goes on where a definition cannot be understood.
        raw.execute("PRAGMA writable_schema = ON")
        raw.execute("PRAGMA trusted_schema = OFF")
        raw.execute("PRAGMA cell_size_check = ON")
        raw.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except BaseException:
        raw.close()
        raise
    return raw


def tables_of(raw: sqlite3.Connection) -> frozenset[str]:
    """The tables that the file knows of."""
    names: set[str] = set()
    for order in ("ASC", "DESC"):
        with suppress(*UNREADABLE):
            for (name,) in raw.execute(_TABLES + order):
                with suppress(*UNREADABLE):
                    # A definition that SQLite cannot make sense of counts as none.
                    raw.execute(f'SELECT 1 FROM "{name}" LIMIT 0')  # noqa: S608
                    names.add(name)
    return frozenset(names)


def salvage(raw: sqlite3.Connection, table: str, columns: Sequence[str], backups: Iterable[Path]) -> Salvage:
    """Everything of one table. What is damaged is looked for in the backups, the latest first, by its digest."""
    found = Salvage(unreadable=table not in tables_of(raw))
    expected: dict[int, int] = {}
    complete = True
    try:
        expected = kept_digests(raw, table)
    except UNREADABLE:
        complete = False
    read = _read_rows(raw, table, columns, expected)
    wanted = dict(expected)
    for row_id, row in read.items():
        if wanted.get(row_id) == digest_of(row):
            found.sound[row_id] = row
            del wanted[row_id]
    for row_id, row in read.items():
        if row_id in found.sound:
            continue
        if not (expected and complete):
            (found.doubtful if row_id in expected else found.unproved)[row_id] = row
        elif (known := _under_another_id(row, columns, wanted)) is not None:
            found.sound[known[0]] = known[1]
            del wanted[known[0]]
        else:
            found.doubtful[row_id] = row
    for backup in backups:
        if wanted or found.doubtful or found.unproved:
            _prove(found, wanted, _from_backup(backup, table, columns))
    strange = found.doubtful.keys() - expected.keys()
    if complete and not wanted and len(strange) <= len(found.healed):
        # What the damage made of rows that are healed by now.
        for row_id in strange:
            del found.doubtful[row_id]
    found.lost = set(wanted) - set(found.doubtful)
    return found


def _under_another_id(row: Row, columns: Sequence[str], wanted: dict[int, int]) -> tuple[int, Row] | None:
    """The row and the id that it had, where only the id of it or of its digest was damaged."""
    for row_id, digest in wanted.items():
        candidate = (row_id, *row[1:]) if columns[0] == "id" else row
        if digest_of(candidate) == digest:
            return row_id, candidate
    return None


def _prove(found: Salvage, wanted: dict[int, int], backup: dict[int, Row]) -> None:
    """Take from a backup what has the digest of a damaged row, and believe what is the same in both."""
    for row_id, row in backup.items():
        if wanted.get(row_id) == digest_of(row):
            found.healed[row_id] = row
            found.doubtful.pop(row_id, None)
            del wanted[row_id]
        for unsure in (found.doubtful, found.unproved):
            if unsure.get(row_id) == row:
                # Had it been changed since the backup, and damaged since then, it would not be the same again.
                found.sound[row_id] = unsure.pop(row_id)
                wanted.pop(row_id, None)


def _read_rows(raw: sqlite3.Connection, table: str, columns: Sequence[str], expected: Iterable[int]) -> dict[int, Row]:
    """From both ends, then one by one, so that a broken page costs only what was on it."""
    rows: dict[int, Row] = {}
    query = _query(table, columns)
    broken = False
    for order in ("ASC", "DESC"):
        try:
            for row_id, *cells in raw.execute(f"{query} ORDER BY rowid {order}"):
                rows.setdefault(row_id, tuple(cells))
        except UNREADABLE:
            broken = True
    if broken:
        for row_id in {*expected} or range(1, min(max(rows, default=0) + 1, _FURTHEST)):
            if row_id not in rows:
                with suppress(*UNREADABLE):
                    for _, *cells in raw.execute(f"{query} WHERE rowid = ?", (row_id,)):
                        rows[row_id] = tuple(cells)
    return rows


def _from_backup(backup: Path, table: str, columns: Sequence[str]) -> dict[int, Row]:
    try:
        raw = read_only(backup)
    except UNREADABLE:
        return {}
    raw.text_factory = any_text
    try:
        return {row_id: tuple(cells) for row_id, *cells in raw.execute(_query(table, columns))}
    except UNREADABLE:
        # Of an earlier schema; the next one may do.
        return {}
    finally:
        raw.close()


def _query(table: str, columns: Sequence[str]) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    return f'SELECT rowid, {names} FROM "{table}" NOT INDEXED'  # noqa: S608 (names of our own tables)
