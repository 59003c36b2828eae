"""The table list for the door or the wall: who sits where in each round, and who is still waiting."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.document import (
    INK,
    MM,
    QUIET,
    Box,
    Document,
    Note,
    Printed,
    missing_notes,
    rule,
)
from micromentor_desktop.printing.fitting import Fitted, fit_text
from micromentor_desktop.printing.sheets import PAGES_MM
from micromentor_desktop.printing.text import Colour

Paper = Literal["letter", "a4"]

_PAGES: dict[Paper, tuple[float, float]] = {"letter": PAGES_MM["Letter"], "a4": PAGES_MM["A4"]}
_MARGIN = 16 * MM
_COLUMNS = (0.0, 0.17, 0.55)  # where table, mentor and mentees begin, as parts of the width
_COLUMN_GAP = 10.0
_ROW_PADDING = 7.0
_NAME_SIZE, _TOPIC_SIZE, _SMALL_SIZE = 13.0, 9.5, 9.0
_HEAD = 60.0  # height of a page's headings
_MOST_NAMES_IN_ROW = 24  # so that even the longest names of a table fit on a page
_WAITING = "On the waiting list: please see the desk"
_UNPRINTABLE = "(a name that cannot be printed)"
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


@dataclass(frozen=True, slots=True)
class _Placed:
    """A text within a row: where it begins (points from the row's left and top), how wide its column is."""

    text: Fitted
    x: float
    down: float
    width: float
    colour: Colour = INK


@dataclass(frozen=True, slots=True)
class _Row:
    """A block that is not split over pages; ``starts`` draws a rule above, ``keep`` stays with the next row."""

    height: float
    texts: tuple[_Placed, ...]
    starts: bool = True
    keep: bool = False


@dataclass(frozen=True, slots=True)
class _Page:
    title: str
    rows: tuple[_Row, ...]


def table_list_pdf(rounds: Sequence[RoundTables], *, paper: Paper, event: str, subtitle: str = "") -> Printed:
    """Each round on pages of its own: tables with mentors and mentees, then the waiting list; "Page 1 of 3" below.

    ``subtitle`` (place and date) stands beside the event's name. A table stays on one page. The warnings name people
    with characters that no font has. Raises Trouble when there is no round with anybody in it.
    """
    filled = [listed for listed in rounds if listed.tables or listed.waiting]
    if not filled:
        raise Trouble("There is no table list to print: nobody is at a table or on the waiting list.")
    document = Document(_PAGES[paper], f"{event}: tables")
    body = Box(_MARGIN, _MARGIN, document.page.width - 2 * _MARGIN, document.page.height - 2 * _MARGIN)
    room = body.height - _HEAD - 3 * _SMALL_SIZE
    pages = [page for listed in filled for page in _paginate(listed, body.width, room)]
    heading = " · ".join(part for part in (event, subtitle) if part)
    for number, page in enumerate(pages, start=1):
        _draw_page(document.canvas, body, page, heading, f"Page {number} of {len(pages)}")
        document.end_page()
    return document.finish([*missing_notes("The heading", heading), *_notes(filled)])


def _notes(rounds: Sequence[RoundTables]) -> Iterator[Note]:
    for listed in rounds:
        for entry in listed.tables:
            for name in (*entry.mentors, *entry.mentees):
                yield from missing_notes(name, name)
            yield from missing_notes(f"{entry.group_word} {entry.number}", entry.topics)
        for name in listed.waiting:
            yield from missing_notes(name, name)


def _paginate(listed: RoundTables, width: float, room: float) -> Iterator[_Page]:
    rows = [row for entry in listed.tables for row in _table_rows(entry, width)]
    rows += _waiting_rows(listed.waiting, width)
    page: list[_Row] = []
    used = 0.0
    for i, row in enumerate(rows):
        needed = row.height + (rows[i + 1].height if row.keep else 0.0)
        if page and used + needed > room:
            yield _Page(listed.title, tuple(page))
            page, used = [], 0.0
        page.append(row)
        used += row.height
    yield _Page(listed.title, tuple(page))


def _text(text: str, width: float, *, bold: bool = False, largest: float = _NAME_SIZE) -> Fitted:
    return fit_text(text, width=width, height=4 * largest, largest=largest, floor=largest * 0.8, bold=bold)


def _name(name: str, width: float, *, bold: bool = False) -> Fitted:
    """A person's name; somebody must not vanish from the list because no font has their letters."""
    fitted = _text(name, width, bold=bold)
    return fitted if fitted.lines else _text(_UNPRINTABLE, width)


def _stack(texts: Sequence[tuple[Fitted, Colour]], x: float, width: float) -> tuple[list[_Placed], float]:
    """Texts below each other in one column, and where the column ends (points from the row's top)."""
    down = _ROW_PADDING
    placed = []
    for text, colour in texts:
        if text.lines:
            placed.append(_Placed(text, x, down, width, colour))
            down += text.height + 0.22 * _NAME_SIZE
    return placed, down


def _table_rows(entry: TableEntry, width: float) -> Iterator[_Row]:
    starts = [part * width for part in _COLUMNS]
    table_width, mentor_width = (end - start - _COLUMN_GAP for start, end in pairwise(starts))
    mentee_width = width - starts[2]
    label = _text(f"{entry.group_word} {entry.number}", table_width, bold=True)
    mentors = [(_name(name, mentor_width, bold=True), INK) for name in entry.mentors]
    topics = (_text(entry.topics, mentor_width, largest=_TOPIC_SIZE), QUIET)
    for first in range(0, max(1, len(entry.mentees)), _MOST_NAMES_IN_ROW):
        names = entry.mentees[first : first + _MOST_NAMES_IN_ROW]
        columns = [
            _stack([(label, INK)], starts[0], table_width),
            _stack([*mentors, topics] if first == 0 else [], starts[1], mentor_width),
            _stack(
                [(_name(name, mentee_width), INK) for name in names] or [(_text(_NOBODY, mentee_width), QUIET)],
                starts[2],
                mentee_width,
            ),
        ]
        texts = tuple(text for placed, _ in columns for text in placed)
        yield _Row(max(end for _, end in columns) + _ROW_PADDING - 0.22 * _NAME_SIZE, texts)


def _waiting_rows(waiting: Sequence[str], width: float) -> Iterator[_Row]:
    """A heading with the names in two columns, read line by line."""
    if not waiting:
        return
    heading, end = _stack([(_text(_WAITING, width, bold=True), INK)], 0.0, width)
    yield _Row(end, tuple(heading), keep=True)
    half = (width - _COLUMN_GAP) / 2
    for first in range(0, len(waiting), 2):
        columns = [
            _stack([(_name(name, half), INK)], side * (half + _COLUMN_GAP), half)
            for side, name in enumerate(waiting[first : first + 2])
        ]
        texts = tuple(text for placed, _ in columns for text in placed)
        yield _Row(max(end for _, end in columns) - _ROW_PADDING * 0.5, texts, starts=False)


def _draw_page(canvas: Canvas, body: Box, page: _Page, heading: str, number: str) -> None:
    event = fit_text(heading, width=body.width, height=16, largest=10, floor=7, max_lines=1)
    event.draw(canvas, body.x, body.top, body.width, QUIET)
    title = fit_text(page.title, width=body.width, height=26, largest=22, floor=12, bold=True, max_lines=1)
    title.draw(canvas, body.x, body.top - 17, body.width, INK)
    foot = fit_text(number, width=body.width, height=12, largest=_SMALL_SIZE, floor=_SMALL_SIZE)
    foot.draw(canvas, body.x, body.y + foot.height, body.width, QUIET, align="centre")
    y = body.top - _HEAD
    for row in page.rows:
        if row.starts:
            rule(canvas, body.x, y, body.right, y)
        for text in row.texts:
            text.text.draw(canvas, body.x + text.x, y - text.down, text.width, text.colour)
        y -= row.height
