"""The table list for the door or the wall: who sits where in each round, and who is still waiting."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.sheet import EXACT, Calibration
from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.document import INK, QUIET, Note, Printed, missing_notes
from micromentor_desktop.printing.flow import (
    ROW_PADDING,
    Row,
    Section,
    columns_row,
    flow_pdf,
    name_of,
    page_body,
    stack,
    text_of,
)
from micromentor_desktop.printing.groups import group_label
from micromentor_desktop.translate import mark, tr

_COLUMNS = (0.0, 0.17, 0.55)  # where table, mentor and mentees begin, as parts of the width
_COLUMN_GAP = 10.0
_TOPIC_SIZE = 9.5
_MOST_NAMES_IN_ROW = 24  # so that even the longest names of a table fit on a page
_WAITING = mark("On the waiting list: please see the desk")
_NOBODY = "–"


@dataclass(frozen=True, slots=True)
class TableEntry:
    """One table or pair as it is listed; ``group_word`` is "Table" or "Pair"."""

    number: int
    group_word: str = "Table"
    mentors: tuple[str, ...] = ()
    mentees: tuple[str, ...] = ()
    topics: str = ""


@dataclass(frozen=True, slots=True)
class RoundTables:
    """One round: its heading ("Round 1", with its time if it is known), its tables in order, who waits in it."""

    title: str
    tables: tuple[TableEntry, ...] = ()
    waiting: tuple[str, ...] = ()


def table_list_pdf(
    rounds: Sequence[RoundTables], *, paper: Paper, event: str, subtitle: str = "", calibration: Calibration = EXACT
) -> Printed:
    """Each round on pages of its own: tables with mentors and mentees, then the waiting list; "Page 1 of 3" below.

    ``subtitle`` (place and date) stands beside the event's name. A table stays on one page. The warnings name people
    with characters that no font has. Raises Trouble when there is no round with anybody in it.
    """
    filled = [listed for listed in rounds if listed.tables or listed.waiting]
    if not filled:
        raise Trouble(tr("There is no table list to print: nobody is at a table or on the waiting list."))
    width = page_body(paper).width
    return flow_pdf(
        [Section(listed.title, tuple(_rows(listed, width))) for listed in filled],
        list(_notes(filled)),
        paper=paper,
        event=event,
        subtitle=subtitle,
        title=tr("{event}: tables", event=event),
        calibration=calibration,
    )


def _notes(rounds: Sequence[RoundTables]) -> Iterator[Note]:
    for listed in rounds:
        for entry in listed.tables:
            for name in (*entry.mentors, *entry.mentees):
                yield from missing_notes(name, name)
            yield from missing_notes(group_label(entry.group_word, entry.number), entry.topics)
        for name in listed.waiting:
            yield from missing_notes(name, name)


def _rows(listed: RoundTables, width: float) -> Iterator[Row]:
    for entry in listed.tables:
        yield from _table_rows(entry, width)
    yield from _waiting_rows(listed.waiting, width)


def _table_rows(entry: TableEntry, width: float) -> Iterator[Row]:
    starts = [part * width for part in _COLUMNS]
    table_width, mentor_width = (end - start - _COLUMN_GAP for start, end in pairwise(starts))
    mentee_width = width - starts[2]
    label = text_of(group_label(entry.group_word, entry.number), table_width, bold=True)
    mentors = [(name_of(name, mentor_width, bold=True), INK) for name in entry.mentors]
    topics = (text_of(entry.topics, mentor_width, largest=_TOPIC_SIZE), QUIET)
    for first in range(0, max(1, len(entry.mentees)), _MOST_NAMES_IN_ROW):
        names = entry.mentees[first : first + _MOST_NAMES_IN_ROW]
        mentees = [(name_of(name, mentee_width), INK) for name in names] or [(text_of(_NOBODY, mentee_width), QUIET)]
        yield columns_row(
            [
                ([(label, INK)], starts[0], table_width),
                ([*mentors, topics] if first == 0 else [], starts[1], mentor_width),
                (mentees, starts[2], mentee_width),
            ]
        )


def _waiting_rows(waiting: Sequence[str], width: float) -> Iterator[Row]:
    """A heading with the names in two columns, read line by line."""
    if not waiting:
        return
    heading, end = stack([(text_of(tr(_WAITING), width, bold=True), INK)], 0.0, width)
    yield Row(end, tuple(heading), keep=True)
    half = (width - _COLUMN_GAP) / 2
    for first in range(0, len(waiting), 2):
        columns = [
            stack([(name_of(name, half), INK)], side * (half + _COLUMN_GAP), half)
            for side, name in enumerate(waiting[first : first + 2])
        ]
        texts = tuple(text for placed, _ in columns for text in placed)
        yield Row(max(end for _, end in columns) - ROW_PADDING * 0.5, texts, starts=False)
