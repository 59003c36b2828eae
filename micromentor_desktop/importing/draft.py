"""A sign-up file, understood: the one function that the rest of the program calls."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from micromentor_desktop.domain.chapter import STARTER_TOPICS
from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.importing.columns import recognise
from micromentor_desktop.importing.people import gather
from micromentor_desktop.importing.questions import ask
from micromentor_desktop.importing.read import read_bytes, read_table
from micromentor_desktop.importing.records import Column, Counts, Decisions, Draft, Field, Listen
from micromentor_desktop.importing.rows import RowReader
from micromentor_desktop.translate import tr

_READ = 0.3
"""The share of the work that is done when the file is laid out as a table."""


Recall = Callable[[tuple[str, ...]], Decisions | None]


def _nothing(_headers: tuple[str, ...]) -> None:
    """For callers that remember nothing."""


def _unheard(_share: float) -> None:
    """For callers that show no progress."""


_NAMES = frozenset({Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.EMAIL})


def understand(
    path: Path,
    decisions: Decisions | None = None,
    *,
    event_date: date | None = None,
    topics: Sequence[str] = STARTER_TOPICS,
    content: bytes | None = None,
    recall: Recall = _nothing,
    listen: Listen = _unheard,
) -> Draft:
    """How a sign-up file is understood. Nothing is written.

    Where two sheets are joined, row numbers go on counting, and problems name the place (see :class:`Problem`).
    ``event_date`` gives "since 2011" its length; ``topics`` are the chapter's own. ``content`` is what was read before
    (or pasted): the file itself is then left alone, so that it may have changed meanwhile. Without ``decisions``,
    ``recall`` is asked whether some are remembered for a table with such headings.
    Raises :class:`FileTrouble` when the file holds no table, or one without a name and an email column.
    """
    data = read_bytes(path) if content is None else content
    listen(0.05)
    table = read_table(data, path.name, decisions.sheet if decisions else None)
    remembered = recall(table.headers) if decisions is None else None
    decided = decisions or remembered or Decisions()
    settled = decided.corrections
    listen(_READ)
    columns, evidence = recognise(table, settled)
    question = ask(table, columns, evidence, settled)
    if question is None and not any(column.field in _NAMES for column in columns):
        raise FileTrouble(_no_people(path, columns))
    reader = RowReader(table, columns, tuple(topics), event_date, decided)
    people, set_aside, problems = gather(table, reader, decided, lambda share: listen(_READ + (1 - _READ) * share))
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
        content=data,
        topics=reader.topic_answers(),
        chapter_topics=tuple(topics),
        decisions=decided,
        remembered=remembered is not None,
    )


def _no_people(path: Path, columns: Sequence[Column]) -> str:
    """The sentence for a table that names nobody, with the columns that it has."""
    named = [tr("“{heading}”", heading=column.title[:40]) for column in columns]
    return tr(
        "“{file}” has neither a column of names nor one of email addresses; its columns are {columns}. Please choose"
        " the file with the sign-ups.",
        file=path.name,
        columns=", ".join(named[:8]) + (", …" if len(named) > 8 else ""),
    )
