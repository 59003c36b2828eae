"""Filling a new file with the rows that were saved, so that it holds nothing that the code cannot live with."""

import sqlite3
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from sqlalchemy import text
from sqlalchemy.orm import Session

from micromentor_desktop.storage import events, plans, seals, signups
from micromentor_desktop.storage.opening import NOTED, driver_of, make_engine
from micromentor_desktop.storage.salvage import Row, Salvage
from micromentor_desktop.storage.seals import Cell

_WORTH_A_DOUBT = ("chapter", "members", "topics", "events", "signups")
"""What people typed is kept even where a letter may be wrong, and told. Of the rest, a wrong row is worse than none: a
place in a pairing, a consent, a printer's measures."""

_NAMES = {
    "chapter": "SELECT name FROM chapter WHERE rowid = ?",
    "members": "SELECT trim(given_name || ' ' || family_name) FROM members WHERE rowid = ?",
    "topics": "SELECT name FROM topics WHERE rowid = ?",
    "events": "SELECT name FROM events WHERE rowid = ?",
    "signups": "SELECT trim(given_name || ' ' || family_name) FROM members JOIN signups ON members.id = member_id"
    " WHERE signups.rowid = ?",
}

# A place in a pairing without a sign-up: the board would look for a person who is not there.
_PLACES_OF_NOBODY = (
    "SELECT seats.rowid FROM seats JOIN plans ON plans.id = plan_id WHERE NOT EXISTS (SELECT 1 FROM signups"
    " WHERE signups.event_id = plans.event_id AND signups.member_id = seats.member_id)"
)

# A table whose mentor was lost is none: its mentees wait.
_PLACES_WITHOUT_MENTOR = (
    "SELECT rowid FROM seats WHERE table_number IS NOT NULL AND NOT EXISTS (SELECT 1 FROM seats AS host"
    " WHERE host.mentor AND host.plan_id = seats.plan_id AND host.round = seats.round"
    " AND host.table_number = seats.table_number)"
)


@dataclass(frozen=True, slots=True)
class Doubt:
    """A row that was kept although it may be wrong: ``name`` is what a person knows it by."""

    table: str
    name: str


def fill(new: Path, found: Mapping[str, Salvage]) -> tuple[Doubt, ...]:
    """Write the rows into an empty file of their schema; what cannot be kept goes over to ``lost``.

    Raises sqlite3.Error when the new file cannot be written.
    """
    with closing(sqlite3.connect(new, isolation_level=None)) as raw:
        raw.execute("PRAGMA foreign_keys = OFF")
        raw.execute("BEGIN IMMEDIATE")
        for table, one in found.items():
            raw.execute(f'DELETE FROM "{table}"')  # noqa: S608 (names of our own tables, here and below)
            columns = [(column[1], column[2], column[5]) for column in raw.execute(f'PRAGMA table_info("{table}")')]
            # What is sure first: of two rows that exclude each other, it is the one to stay.
            for row_id, row in chain(*(part.items() for part in (one.sound, one.healed, one.unproved, one.doubtful))):
                wrong = row_id in one.doubtful and table not in _WORTH_A_DOUBT
                if wrong or not _insert(raw, table, columns, row_id, row):
                    one.lost.add(row_id)
        _drop_dangling(raw, found)
        if seals.sealed_tables(raw):
            seals.seal_everything(raw)
        raw.execute("COMMIT")
        return tuple(
            Doubt(table, str((raw.execute(_NAMES[table], (row_id,)).fetchone() or ("",))[0]))
            for table in _WORTH_A_DOUBT
            for row_id in sorted(found[table].doubtful.keys() - found[table].lost)
        )


def make_loadable(new: Path) -> None:
    """Put the usual in the place of lists and rules that cannot be understood any more; drop plans that cannot."""
    engine = make_engine(new)
    try:
        with Session(engine) as session, session.begin():
            connection = session.connection()
            for table, load, mend in _MENDS:
                for (row_id,) in session.execute(text(f"SELECT id FROM {table}")).all():  # noqa: S608
                    try:
                        load(session, row_id)
                    except (ValueError, TypeError, LookupError):
                        session.expunge_all()
                        session.execute(text(mend), {"id": row_id})
            session.flush()
            seals.seal(driver_of(connection.connection), connection.info[NOTED])
    finally:
        engine.dispose()


_MENDS: tuple[tuple[str, Callable[[Session, int], object], str], ...] = (
    (
        "events",
        events.get_event,
        "UPDATE events SET musts = '[\"language\"]', mix = '[]', gap = '{}', weights = '{}' WHERE id = :id",
    ),
    (
        "signups",
        signups.get_signup,
        "UPDATE signups SET answers = '[]', rounds = '[]', signed_up_at = NULL, checked_in_at = NULL WHERE id = :id",
    ),
    ("plans", plans.get_plan, "DELETE FROM plans WHERE id = :id"),
)
"""Of which table each row is loaded by what, and what is done when that does not work."""


def _insert(
    raw: sqlite3.Connection, table: str, columns: Sequence[tuple[str, str, int]], row_id: int, row: Row
) -> bool:
    """Whether the row could be written. ``columns``: name, declared type, and 1 for (a part of) the key."""
    cells = dict(zip((name for name, _, _ in columns), map(_readable, row), strict=True))
    if not all(_fits(declared, cells[name]) for name, declared, _ in columns):
        return False
    if [name for name, declared, key in columns if key and declared == "INTEGER"] != ["id"]:
        # Where the key is no row id, the digests go by the row's own.
        cells["rowid"] = row_id
    names, marks = ", ".join(f'"{name}"' for name in cells), ",".join("?" * len(cells))
    try:
        raw.execute(f'INSERT INTO "{table}" ({names}) VALUES ({marks})', tuple(cells.values()))  # noqa: S608
    except (sqlite3.IntegrityError, sqlite3.OperationalError):
        # A broken constraint, or a list that is none, by which a constraint cannot be worked out.
        return False
    return True


def _readable(cell: Cell) -> Cell:
    """Text that is none any more gets replacement marks."""
    return cell.encode("utf-8", "surrogateescape").decode("utf-8", "replace") if isinstance(cell, str) else cell


def _fits(declared: str, cell: Cell) -> bool:
    """SQLite lets any column hold anything; the code relies on what was declared."""
    match declared:
        case "INTEGER" | "BOOLEAN":
            return cell is None or isinstance(cell, int)
        case "FLOAT":
            return cell is None or isinstance(cell, int | float)
        case "BLOB":
            return cell is None or isinstance(cell, bytes)
        case _:
            return cell is None or isinstance(cell, str)


def _drop_dangling(raw: sqlite3.Connection, found: Mapping[str, Salvage]) -> None:
    """Take out what refers to a row that was lost, until nothing does; what is left of pairings is to make sense."""
    while True:
        # The same row may refer to two that are gone.
        gone = {(table, row_id, number) for table, row_id, _, number in raw.execute("PRAGMA foreign_key_check")}
        for table, row_id, number in gone:
            keys = raw.execute(f'PRAGMA foreign_key_list("{table}")').fetchall()
            column, on_delete = next((key[3], key[6]) for key in keys if key[0] == number)
            if on_delete == "SET NULL":
                raw.execute(f'UPDATE "{table}" SET "{column}" = NULL WHERE rowid = ?', (row_id,))  # noqa: S608
            else:
                _drop(raw, found, table, row_id)
        places = raw.execute(_PLACES_OF_NOBODY).fetchall()
        for (row_id,) in places:
            _drop(raw, found, "seats", row_id)
        if not gone and not places:
            break
    for (row_id,) in raw.execute(_PLACES_WITHOUT_MENTOR).fetchall():
        raw.execute("UPDATE seats SET table_number = NULL, locked = 0 WHERE rowid = ?", (row_id,))
        found["seats"].lost.add(row_id)


def _drop(raw: sqlite3.Connection, found: Mapping[str, Salvage], table: str, row_id: int) -> None:
    raw.execute(f'DELETE FROM "{table}" WHERE rowid = ?', (row_id,))  # noqa: S608
    found[table].lost.add(row_id)
