"""A sign-up file, understood: the one function that the rest of the program calls."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from micromentor_desktop.domain.chapter import STARTER_TOPICS
from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.importing.columns import recognise
from micromentor_desktop.importing.people import gather
from micromentor_desktop.importing.questions import ask
from micromentor_desktop.importing.read import read_table
from micromentor_desktop.importing.records import Counts, Draft, Field
from micromentor_desktop.importing.rows import RowReader
from micromentor_desktop.importing.table import Table

_NAMES = frozenset({Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.EMAIL})


def understand(
    path: Path,
    *,
    corrections: Mapping[int, Field] | None = None,
    sheet: str | None = None,
    event_date: date | None = None,
    keep_rows: frozenset[int] = frozenset(),
    topics: Sequence[str] = STARTER_TOPICS,
) -> Draft:
    """How a sign-up file is understood. Nothing is written.

    Where two sheets are joined, row numbers go on counting, and problems name the place (see :class:`Problem`).
    ``corrections`` (column index, counted from 0, to field) overrule what a column was taken for and settle a question
    about it; ``sheet`` chooses a sheet of a workbook; ``event_date`` gives "since 2011" its length; ``keep_rows`` are
    numbers of rows that must not be set aside; ``topics`` are the chapter's own.
    Raises :class:`FileTrouble` when the file holds no table, or one without a name and an email column.
    """
    settled = dict(corrections or {})
    table = read_table(path, sheet)
    columns, evidence = recognise(table, settled)
    question = ask(table, columns, evidence, settled)
    if question is None and not any(column.field in _NAMES for column in columns):
        raise FileTrouble(_no_people(path, table))
    people, set_aside, problems = gather(table, RowReader(table, columns, tuple(topics), event_date), keep_rows)
    return Draft(
        path=path,
        sheet=table.sheet,
        sheets=table.sheets,
        outcome="ready" if question is None else "ask",
        question=question,
        columns=columns,
        people=people,
        set_aside=set_aside,
        problems=problems,
        counts=Counts.of(len(table.rows), people, set_aside),
        rows=table.rows,
        content=table.content,
    )


def _no_people(path: Path, table: Table) -> str:
    """The sentence for a table that names nobody, with the columns that it has."""
    named = [f"“{header[:40]}”" for header in table.headers if header]
    listed = (", ".join(named[:8]) or "unnamed") + (", …" if len(named) > 8 else "")
    return (
        f"“{path.name}” has neither a column of names nor one of email addresses; its columns are {listed}."
        " Please choose the file with the sign-ups."
    )
