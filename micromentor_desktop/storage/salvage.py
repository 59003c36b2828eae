"""Reading what can be read of a damaged database, row by row, and knowing which rows are as they were written."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from micromentor_desktop.storage.examine import read_only
from micromentor_desktop.storage.seals import Cell, any_text, digest_of, kept_digests

Row = tuple[Cell, ...]

_MAGIC = b"SQLite format 3\0"
_PAGE = 4096
_FURTHEST = 100_000
"""So many row ids are tried one by one where nothing tells which there were."""


@dataclass(slots=True)
class Salvage:
    """The rows of one table by row id: ``sound`` are as they were written, ``healed`` too, out of a backup.

    ``doubtful`` were read but do not match their digests, ``lost`` are the ids of rows that could not be read. Without
    digests (a file of an earlier release, or they are damaged themselves) what was read counts as ``unproved``.
    """

    sound: dict[int, Row] = field(default_factory=dict)
    unproved: dict[int, Row] = field(default_factory=dict)
    healed: dict[int, Row] = field(default_factory=dict)
    doubtful: dict[int, Row] = field(default_factory=dict)
    lost: set[int] = field(default_factory=set)

    @property
    def rows(self) -> dict[int, Row]:
        """Everything that there is."""
        return {**self.unproved, **self.doubtful, **self.sound, **self.healed}


def mend_header(path: Path) -> None:
    """Write the first bytes of the file as every chapter's file has them, so that damage there hides nothing else."""
    with path.open("rb+") as file:
        file.seek(0, 2)
        pages = file.tell() // _PAGE
        file.seek(0)
        header = bytearray(file.read(100))
        if len(header) < 100:
            return
        header[:16] = _MAGIC
        # Page size; journal; bytes kept free; fractions of a page that SQLite prescribes.
        header[16:24] = bytes((_PAGE >> 8, _PAGE & 0xFF, header[18], header[19], 0, 64, 32, 32))
        if header[18] not in (1, 2) or header[19] not in (1, 2):
            header[18:20] = b"\x01\x01"
        header[28:32] = pages.to_bytes(4, "big")
        # Which pages are free is of no interest to a reader; schema format 4; no vacuum; UTF-8.
        header[32:40] = bytes(8)
        header[44:48] = (4).to_bytes(4, "big")
        header[52:56] = bytes(4)
        header[56:60] = (1).to_bytes(4, "big")
        header[64:68] = bytes(4)
        # The size counts only where these two agree.
        header[92:96] = header[24:28]
        file.seek(0)
        file.write(header)


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


def salvage(raw: sqlite3.Connection, table: str, columns: Sequence[str], backups: Iterable[Path]) -> Salvage:
    """Everything of one table. What is damaged is looked for in the backups, the latest first, by its digest."""
    found = Salvage()
    expected: dict[int, int] = {}
    complete = True
    try:
        expected = kept_digests(raw, table)
    except sqlite3.Error:
        complete = False
    read = _read_rows(raw, table, columns, expected)
    for row_id, row in read.items():
        if row_id not in expected:
            # With all digests there, a row without one has got another id by the damage.
            (found.doubtful if expected and complete else found.unproved)[row_id] = row
        elif digest_of(row) == expected[row_id]:
            found.sound[row_id] = row
        else:
            found.doubtful[row_id] = row
    wanted = {row_id: digest for row_id, digest in expected.items() if row_id not in found.sound}
    for backup in backups:
        if not wanted:
            break
        for row_id, row in _from_backup(backup, table, columns, wanted):
            found.healed[row_id] = row
            found.doubtful.pop(row_id, None)
            del wanted[row_id]
    found.lost = set(wanted) - set(found.doubtful)
    return found


def _read_rows(raw: sqlite3.Connection, table: str, columns: Sequence[str], expected: Iterable[int]) -> dict[int, Row]:
    """From both ends, then one by one, so that a broken page costs only what was on it."""
    rows: dict[int, Row] = {}
    query = _query(table, columns)
    broken = False
    for order in ("ASC", "DESC"):
        try:
            for row_id, *cells in raw.execute(f"{query} ORDER BY rowid {order}"):
                rows.setdefault(row_id, tuple(cells))
        except sqlite3.Error:
            broken = True
    if broken:
        for row_id in {*expected} or range(1, min(max(rows, default=0) + 1, _FURTHEST)):
            if row_id not in rows:
                with suppress(sqlite3.Error):
                    for _, *cells in raw.execute(f"{query} WHERE rowid = ?", (row_id,)):
                        rows[row_id] = tuple(cells)
    return rows


def _from_backup(backup: Path, table: str, columns: Sequence[str], wanted: dict[int, int]) -> Iterator[tuple[int, Row]]:
    try:
        raw = read_only(backup)
    except sqlite3.Error:
        return
    raw.text_factory = any_text
    try:
        for row_id, digest in list(wanted.items()):
            for _, *cells in raw.execute(f"{_query(table, columns)} WHERE rowid = ?", (row_id,)):
                if digest_of(cells) == digest:
                    yield row_id, tuple(cells)
    except sqlite3.Error:
        # Of an earlier schema, or damaged itself; the next one may do.
        return
    finally:
        raw.close()


def _query(table: str, columns: Sequence[str]) -> str:
    names = ", ".join(f'"{column}"' for column in columns)
    return f'SELECT rowid, {names} FROM "{table}" NOT INDEXED'  # noqa: S608 (names of our own tables)
