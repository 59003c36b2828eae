"""The "find your table" list for the wall: everybody from A to Z in big print, with their table in each round."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.sheet import EXACT, PAGES_MM, PORTRAIT, Calibration
from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.document import (
    DARK,
    INK,
    MM,
    QUIET,
    WHITE,
    Box,
    Document,
    Note,
    Printed,
    fill,
    missing_notes,
    rule,
)
from micromentor_desktop.printing.fitting import fit_text
from micromentor_desktop.printing.flow import name_of
from micromentor_desktop.printing.groups import find_your, find_your_title
from micromentor_desktop.printing.text import Colour
from micromentor_desktop.translate import mark, tr

_MARGIN = 12 * MM
_HEAD = 25 * MM
_FOOT = 14.0
_COLUMN_GAP = 10 * MM
_LINE, _NAME, _SMALL_NAME = 27.0, 18.0, 10.0  # height of a line, size of the names, and their size in need
_LETTER_LINE = 25.0
_COLUMN_HEAD = 15.0
_NUMBER_WIDTH = 40.0
_MOST_ROUNDS_IN_TWO_COLUMNS = 3
_DESK = mark("desk")


@dataclass(frozen=True, slots=True)
class Findable:
    """One person on the wall: their name as it is looked up, its first letter, their table in each round.

    A table is a short text ("3"), empty where they have none.
    """

    name: str
    letter: str
    tables: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of a column: a letter by itself, or a person."""

    letter: str = ""
    person: Findable | None = None

    @property
    def height(self) -> float:
        return _LINE if self.person else _LETTER_LINE


def poster_pdf(
    people: Sequence[Findable],
    *,
    rounds: Sequence[str],
    group_word: str,
    paper: Paper,
    event: str,
    calibration: Calibration = EXACT,
    ground: Colour = DARK,
) -> Printed:
    """Everybody in the order given, in columns under their letters. ``rounds`` are short headings, one a round.

    The head stands on ``ground``, in white; the letters have that colour.

    Where nobody changes tables, give each person one table and one empty heading. Raises Trouble without people.
    """
    if not people:
        raise Trouble(tr("There is no list for the wall to print: nobody is at a table or on the waiting list."))
    document = Document(PAGES_MM[PORTRAIT[paper]], find_your_title(event, group_word), calibration)
    body = document.page.inset(_MARGIN)
    count = 2 if len(rounds) <= _MOST_ROUNDS_IN_TWO_COLUMNS else 1
    width = (body.width - (count - 1) * _COLUMN_GAP) / count
    columns = list(_columns(people, body.height - _HEAD - _FOOT - _COLUMN_HEAD))
    pages = [columns[first : first + count] for first in range(0, len(columns), count)]
    for number, page in enumerate(pages, start=1):
        _draw_head(document, event, group_word, _span(page), ground)
        for place, lines in enumerate(page):
            column = Box(body.x + place * (width + _COLUMN_GAP), body.y, width, body.height - _HEAD)
            _draw_column(document.canvas, column, lines, rounds, ground)
        foot = fit_text(
            tr("Page {number} of {pages}", number=number, pages=len(pages)),
            width=body.width,
            height=12,
            largest=9,
            floor=9,
        )
        foot.draw(document.canvas, body.x, body.y + foot.height, body.width, QUIET, align="centre")
        document.end_page()
    return document.finish([*missing_notes(tr("The name of the event"), event), *_notes(people)])


def _notes(people: Sequence[Findable]) -> Iterator[Note]:
    for person in people:
        yield from missing_notes(person.name, person.name)


def _columns(people: Sequence[Findable], room: float) -> Iterator[list[_Line]]:
    """Lines by column; a letter never ends a column, and is repeated where its people go on in the next."""
    column: list[_Line] = []
    used = 0.0
    for person in people:
        entry = _Line(person=person)
        # The line before is always a person, so its letter is known.
        new = not column or column[-1].letter != person.letter
        needed = entry.height + (_LETTER_LINE if new else 0.0)
        if column and used + needed > room:
            yield column
            column, used, new = [], 0.0, True
            needed = entry.height + _LETTER_LINE
        if new:
            column.append(_Line(letter=person.letter))
        column.append(_Line(person.letter, person))
        used += needed
    yield column


def _span(page: Sequence[Sequence[_Line]]) -> str:
    first, last = page[0][0].letter, page[-1][-1].letter
    return first if first == last else f"{first} – {last}"


def _draw_head(document: Document, event: str, group_word: str, span: str, ground: Colour) -> None:
    canvas, page = document.canvas, document.page
    band = Box(0, page.top - _MARGIN - _HEAD + 6 * MM, page.width, _HEAD - 6 * MM)
    band = Box(_MARGIN, band.y, page.width - 2 * _MARGIN, band.height)
    fill(canvas, band, ground)
    inner = Box(band.x + 5 * MM, band.y, band.width - 10 * MM, band.height)
    letters = fit_text(span, width=inner.width * 0.3, height=inner.height - 12, largest=30, floor=16, bold=True)
    words = inner.width - letters.width - 12
    title = fit_text(find_your(group_word), width=words, height=30, largest=26, floor=14, bold=True)
    small = fit_text(event, width=words, height=14, largest=11, floor=7, max_lines=1)
    height = title.height + small.height + 2
    y = band.top - (band.height - height) / 2
    title.draw(canvas, inner.x, y, words, WHITE)
    small.draw(canvas, inner.x, y - title.height - 2, words, WHITE)
    letters.draw(canvas, inner.x, band.top - (band.height - letters.height) / 2, inner.width, WHITE, align="right")


def _draw_column(canvas: Canvas, column: Box, lines: Sequence[_Line], rounds: Sequence[str], ground: Colour) -> None:
    numbers = column.right - _NUMBER_WIDTH * len(rounds)
    for place, words in enumerate(rounds):
        x = numbers + place * _NUMBER_WIDTH
        head = fit_text(words, width=_NUMBER_WIDTH - 4, height=12, largest=8.5, floor=6, max_lines=1)
        head.draw(canvas, x, column.top, _NUMBER_WIDTH, QUIET, align="right")
    y = column.top - _COLUMN_HEAD
    for line in lines:
        if line.person is None:
            letter = fit_text(line.letter, width=60, height=_LETTER_LINE - 6, largest=15, floor=10, bold=True)
            letter.draw(canvas, column.x, y - _LETTER_LINE + letter.height + 3, 60, ground)
            canvas.setStrokeColorRGB(*ground)
            canvas.setLineWidth(1.2)
            canvas.line(column.x, y - _LETTER_LINE, column.right, y - _LETTER_LINE)
        else:
            _draw_person(canvas, Box(column.x, y - _LINE, column.width, _LINE), line.person, numbers)
        y -= line.height


def _draw_person(canvas: Canvas, line: Box, person: Findable, numbers: float) -> None:
    width = numbers - line.x - 6
    name = name_of(person.name, width, largest=_NAME)
    if name.height > line.height - 3:
        name = fit_text(person.name, width=width, height=line.height - 3, largest=_NAME, floor=_SMALL_NAME)
    name.draw(canvas, line.x, line.y + (line.height + name.height) / 2, width, INK)
    for place, table in enumerate(person.tables):
        shown = fit_text(
            table or tr(_DESK),
            width=_NUMBER_WIDTH - 4,
            height=line.height - 4,
            largest=_NAME if table else 11,
            floor=8,
            bold=bool(table),
        )
        x = numbers + place * _NUMBER_WIDTH
        shown.draw(
            canvas, x, line.y + (line.height + shown.height) / 2, _NUMBER_WIDTH, INK if table else QUIET, align="right"
        )
    rule(canvas, line.x, line.y, line.right, line.y)
