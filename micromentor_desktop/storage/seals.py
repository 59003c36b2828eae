"""A digest of every row, kept in the same transaction, so that a flipped letter in a name is noticed.

SQLite's own check sees damage to the structure of its file, not to the words in it: "Ruiz" may become "Ruiy" on a dying
disk and nothing complains. So each row has a digest of 64 bits in ``row_digests``. Triggers of the connection (none of
them is in the file) note which rows a transaction touched, and before it commits those are digested anew. What does not
match later was changed by damage or by another program; a chance match is one in 10^19.
"""

import sqlite3
import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b

Noted = defaultdict[str, set[int]]
"""The rows that a transaction touched: table to row ids."""
Cell = int | float | str | bytes | None
"""What SQLite stores in a cell."""
TABLE = "row_digests"
SCHEMA = "sqlite_master"
"""Under this name the definitions of the tables are sealed, too."""
_DEFINITIONS = "SELECT rowid, type, name, tbl_name, sql FROM sqlite_master"
_AT_ONCE = 500
_AS_BYTES = "surrogateescape"


@dataclass(frozen=True, slots=True)
class BrokenSeal:
    """A row that is not as it was written: ``kind`` is "changed", "missing", or "unknown" (it was never written)."""

    table: str
    row: int
    kind: str


def watch(raw: sqlite3.Connection) -> Noted:
    """Note from now on which rows are touched over this connection; whoever commits hands them to :func:`seal`."""
    noted: Noted = defaultdict(set)

    def note(table: str, row: int) -> None:
        noted[table].add(row)

    raw.create_function("note_row", 2, note)
    for table in sealed_tables(raw):
        for event, rows in (("INSERT", ("NEW",)), ("DELETE", ("OLD",)), ("UPDATE", ("OLD", "NEW"))):
            notes = " ".join(f"SELECT note_row('{table}', {row}.rowid);" for row in rows)
            raw.execute(f'CREATE TEMP TRIGGER "note_{table}_{event}" AFTER {event} ON main."{table}" BEGIN {notes} END')
    return noted


def seal(raw: sqlite3.Connection, noted: Noted) -> None:
    """Digest the rows that were touched, inside the transaction that touched them."""
    for table, touched in noted.items():
        rows = sorted(touched)
        for start in range(0, len(rows), _AT_ONCE):
            _seal_rows(raw, table, rows[start : start + _AT_ONCE])
    noted.clear()


def seal_everything(raw: sqlite3.Connection) -> None:
    """Digest all rows: after a migration, and of a file that has been looked through by a person."""
    raw.execute(f"DELETE FROM {TABLE}")  # noqa: S608 (a constant)
    for table in (SCHEMA, *sealed_tables(raw)):
        _store(raw, table, list(_digests(raw, _all(table))))


def broken_seals(raw: sqlite3.Connection) -> Iterator[BrokenSeal]:
    """Every row that does not match its digest. Raises sqlite3.Error when the file cannot be read."""
    tables = sealed_tables(raw)
    for table in (SCHEMA, *tables) if tables else ():
        expected = kept_digests(raw, table)
        for row, digest in _digests(raw, _all(table)):
            known = expected.pop(row, None)
            if known is None:
                yield BrokenSeal(table, row, "unknown")
            elif known != digest:
                yield BrokenSeal(table, row, "changed")
        for row in expected:
            yield BrokenSeal(table, row, "missing")


def any_text(content: bytes) -> str:
    """A connection's ``text_factory`` for text that may be damaged: what is no UTF-8 is kept as lone surrogates."""
    return content.decode("utf-8", _AS_BYTES)


def kept_digests(raw: sqlite3.Connection, table: str) -> dict[int, int]:
    """The digests of a table's rows as they were written, by row id."""
    return dict(raw.execute(f"SELECT row, digest FROM {TABLE} WHERE table_name = ?", (table,)))  # noqa: S608


def sealed_tables(raw: sqlite3.Connection) -> tuple[str, ...]:
    """The file's tables with words of people in them, or nothing when it is of a release that sealed none."""
    names = [name for (name,) in raw.execute("SELECT name FROM main.sqlite_master WHERE type = 'table' ORDER BY name")]
    return tuple(name for name in names if name != TABLE and not name.startswith("sqlite_")) if TABLE in names else ()


def digest_of(values: Sequence[Cell]) -> int:
    """The digest of a row's values (without its id), as they are stored."""
    digest = blake2b(digest_size=8)
    for value in values:
        if value is None:
            digest.update(b"n")
        elif isinstance(value, int):
            digest.update(b"i%d;" % value)
        elif isinstance(value, float):
            digest.update(b"f" + struct.pack("<d", value))
        elif isinstance(value, str):
            content = value.encode("utf-8", _AS_BYTES)
            digest.update(b"t%d;" % len(content))
            digest.update(content)
        else:
            digest.update(b"b%d;" % len(value))
            digest.update(value)
    return int.from_bytes(digest.digest(), "big", signed=True)


def _seal_rows(raw: sqlite3.Connection, table: str, rows: Sequence[int]) -> None:
    marks = ",".join("?" * len(rows))
    raw.execute(f"DELETE FROM {TABLE} WHERE table_name = ? AND row IN ({marks})", (table, *rows))  # noqa: S608
    _store(raw, table, _digests(raw, f"{_all(table)} WHERE rowid IN ({marks})", rows))


def _store(raw: sqlite3.Connection, table: str, digests: Iterable[tuple[int, int]]) -> None:
    raw.executemany(f"INSERT INTO {TABLE} VALUES (?, ?, ?)", [(table, row, digest) for row, digest in digests])  # noqa: S608


def _all(table: str) -> str:
    return _DEFINITIONS if table == SCHEMA else f'SELECT rowid, * FROM "{table}"'  # noqa: S608


def _digests(raw: sqlite3.Connection, query: str, values: Sequence[object] = ()) -> Iterator[tuple[int, int]]:
    before, raw.text_factory = raw.text_factory, any_text
    try:
        for row_id, *cells in raw.execute(query, values):
            yield row_id, digest_of(cells)
    finally:
        raw.text_factory = before
