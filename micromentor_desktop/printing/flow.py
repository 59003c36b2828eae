"""Lists on ordinary paper: rows that flow over as many pages as they need, with a heading and a number on each."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.sheet import EXACT, PAGES_MM, PORTRAIT, Calibration
from micromentor_desktop.printing.document import INK, MM, QUIET, Box, Document, Note, Printed, missing_notes, rule
from micromentor_desktop.printing.fitting import Align, Fitted, fit_text, flow_text
from micromentor_desktop.printing.text import Colour
from micromentor_desktop.translate import mark, tr

NAME_SIZE, SMALL_SIZE = 13.0, 9.0
"""Points."""

ROW_PADDING = 7.0
LINE_GAP = 0.22 * NAME_SIZE

_MARGIN = 16 * MM
_HEAD = 60.0  # height of a page's headings
_FOOT = 3 * SMALL_SIZE
_UNPRINTABLE = mark("(a name that cannot be printed)")


@dataclass(frozen=True, slots=True)
class Placed:
    """A text within a row: where it begins (points from the row's left and top), how wide its column is."""

    text: Fitted
    x: float
    down: float
    width: float
    colour: Colour = INK
    align: Align = "left"


@dataclass(frozen=True, slots=True)
class Square:
    """A box to tick: its left and upper edge (points from the row's left and top), and its size."""

    x: float
    down: float
    size: float


@dataclass(frozen=True, slots=True)
class Bar:
    """A bar of a chart: its left and upper edge (points from the row's left and top), and its measures."""

    x: float
    down: float
    width: float
    height: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class Row:
    """A block that is not split over pages; ``starts`` draws a rule above, ``keep`` stays with the next row."""

    height: float
    texts: tuple[Placed, ...] = ()
    squares: tuple[Square, ...] = ()
    starts: bool = True
    keep: bool = False
    bars: tuple[Bar, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """Rows that begin on a page of their own; ``columns`` is repeated at the top of each of its pages."""

    title: str
    rows: tuple[Row, ...]
    columns: Row | None = None


def page_body(paper: Paper) -> Box:
    """What a page has for headings, rows and number, in points."""
    width, height = PAGES_MM[PORTRAIT[paper]]
    return Box(0, 0, width * MM, height * MM).inset(_MARGIN)


def flow_pdf(
    sections: Sequence[Section],
    notes: Sequence[Note],
    *,
    paper: Paper,
    event: str,
    subtitle: str,
    title: str,
    calibration: Calibration = EXACT,
) -> Printed:
    """Each section on pages of its own, below the event and its place and date; "Page 1 of 3" at the foot.

    ``title`` is the PDF's own. The notes on what no font can write begin with the heading's own.
    """
    heading = " · ".join(part for part in (event, subtitle) if part)
    document = Document(PAGES_MM[PORTRAIT[paper]], title, calibration)
    body = page_body(paper)
    pages = [(section, rows) for section in sections for rows in _paginate(section, body.height - _HEAD - _FOOT)]
    for number, (section, rows) in enumerate(pages, start=1):
        _draw_page(
            document.canvas,
            body,
            section,
            rows,
            (heading, tr("Page {number} of {pages}", number=number, pages=len(pages))),
        )
        document.end_page()
    return document.finish([*missing_notes(tr("The heading"), heading), *notes])


def _paginate(section: Section, room: float) -> Iterator[tuple[Row, ...]]:
    page: list[Row] = []
    used = fixed = section.columns.height if section.columns else 0.0
    for i, row in enumerate(section.rows):
        needed = row.height + (section.rows[i + 1].height if row.keep and i + 1 < len(section.rows) else 0.0)
        if page and used + needed > room:
            yield tuple(page)
            page, used = [], fixed
        page.append(row)
        used += row.height
    yield tuple(page)


def _draw_page(canvas: Canvas, body: Box, section: Section, rows: tuple[Row, ...], words: tuple[str, str]) -> None:
    heading, number = words
    event = fit_text(heading, width=body.width, height=16, largest=10, floor=7, max_lines=1)
    event.draw(canvas, body.x, body.top, body.width, QUIET)
    title = fit_text(section.title, width=body.width, height=26, largest=22, floor=12, bold=True, max_lines=1)
    title.draw(canvas, body.x, body.top - 17, body.width, INK)
    foot = fit_text(number, width=body.width, height=12, largest=SMALL_SIZE, floor=SMALL_SIZE)
    foot.draw(canvas, body.x, body.y + foot.height, body.width, QUIET, align="centre")
    y = body.top - _HEAD
    for row in ([section.columns] if section.columns else []) + list(rows):
        if row.starts:
            rule(canvas, body.x, y, body.right, y)
        draw_row(canvas, body.x, y, row)
        y -= row.height


def draw_row(canvas: Canvas, x: float, top: float, row: Row) -> None:
    """Draw a row's bars, texts and squares below ``top`` (points)."""
    for bar in row.bars:
        canvas.setStrokeColorRGB(*INK)
        canvas.setFillColorRGB(*bar.colour)
        canvas.setLineWidth(0.4)
        canvas.rect(x + bar.x, top - bar.down - bar.height, bar.width, bar.height, fill=1)
    for text in row.texts:
        text.text.draw(canvas, x + text.x, top - text.down, text.width, text.colour, align=text.align)
    for square in row.squares:
        canvas.setStrokeColorRGB(*INK)
        canvas.setLineWidth(0.9)
        canvas.rect(x + square.x, top - square.down - square.size, square.size, square.size)


def text_of(text: str, width: float, *, bold: bool = False, largest: float = NAME_SIZE, lines: int = 2) -> Fitted:
    """A text in a column (points): smaller rather than longer than so many lines, down to four fifths of its size."""
    return fit_text(
        text, width=width, height=4 * largest, largest=largest, floor=largest * 0.8, bold=bold, max_lines=lines
    )


def name_of(name: str, width: float, *, bold: bool = False, largest: float = NAME_SIZE) -> Fitted:
    """A person's name; somebody must not vanish from a list because no font has their letters."""
    fitted = text_of(name, width, bold=bold, largest=largest)
    return fitted if fitted.lines else text_of(tr(_UNPRINTABLE), width, largest=largest)


def stack(texts: Sequence[tuple[Fitted, Colour]], x: float, width: float) -> tuple[list[Placed], float]:
    """Texts below each other in one column, and where the column ends (points from the row's top)."""
    down = ROW_PADDING
    placed = []
    for text, colour in texts:
        if text.lines:
            placed.append(Placed(text, x, down, width, colour))
            down += text.height + LINE_GAP
    return placed, down


def columns_row(columns: Sequence[tuple[Sequence[tuple[Fitted, Colour]], float, float]], *, starts: bool = True) -> Row:
    """A row of columns side by side, each given as (texts with their colours, x, width)."""
    stacked = [stack(texts, x, width) for texts, x, width in columns]
    texts = tuple(text for placed, _ in stacked for text in placed)
    return Row(max(end for _, end in stacked) + ROW_PADDING - LINE_GAP, texts, starts=starts)


def paragraph(text: str, width: float, *, size: float = 11.0, bold: bool = False, colour: Colour = INK) -> Row:
    """A text of as many lines as it needs, as a row without a rule."""
    fitted = flow_text(text, width=width, size=size, bold=bold)
    return Row(fitted.height + 0.5 * size, (Placed(fitted, 0.0, 0.25 * size, width, colour),), starts=False)
