"""What all documents share: pages and boxes in points, the PDF's own settings, labels on a sheet, notes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import TypeVar

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop import __version__
from micromentor_desktop.errors import Trouble
from micromentor_desktop.paths import APP_NAME
from micromentor_desktop.printing.sheets import Sheet, validate
from micromentor_desktop.printing.text import Colour, clean, missing_characters

MM = 72 / 25.4
"""Points in one millimetre."""

CLEAR = 3.0 * MM
"""How far text stays away from every cut and fold (points); a shop's sheet may sit that much askew in the printer."""

PAPER_EDGE = 6.4 * MM
"""How far text stays away from the edge of the paper itself (points): printers leave up to a quarter inch white."""

INK: Colour = (0.09, 0.11, 0.15)
QUIET: Colour = (0.36, 0.39, 0.44)
HAIRLINE: Colour = (0.72, 0.74, 0.78)
WHITE: Colour = (1.0, 1.0, 1.0)
DARK: Colour = (0.11, 0.25, 0.40)
"""The ground of what must be seen from afar; stays dark on a black-and-white printer."""

_SMALLEST_MM = 15.0
_LONGEST_NAME_IN_NOTE = 48

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document: the PDF's bytes, its pages, and sentences for the organizer, each naming a person."""

    pdf: bytes
    pages: int
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle in points; ``x`` and ``y`` are its lower left corner, as in PDF."""

    x: float
    y: float
    width: float
    height: float

    @property
    def top(self) -> float:
        """The upper edge."""
        return self.y + self.height

    @property
    def right(self) -> float:
        """The right edge."""
        return self.x + self.width

    def inset(self, margin: float) -> "Box":
        """The box without a margin on all four sides."""
        return Box(self.x + margin, self.y + margin, self.width - 2 * margin, self.height - 2 * margin)


class Document:
    """A PDF being written. The same content gives the same bytes, and viewers are told not to scale it on printing."""

    def __init__(self, page_mm: tuple[float, float], title: str) -> None:
        self._bytes = BytesIO()
        width, height = page_mm
        self.page = Box(0, 0, width * MM, height * MM)
        self.pages = 0
        self.canvas: Canvas = Canvas(self._bytes, pagesize=(self.page.width, self.page.height), invariant=1, lang="en")
        self.canvas.setTitle(clean(title))
        self.canvas.setAuthor(APP_NAME)
        self.canvas.setCreator(f"{APP_NAME} {__version__}")
        self.canvas.setViewerPreference("PrintScaling", "None")

    def end_page(self) -> None:
        """Finish the current page; the next drawing begins a new one."""
        self.canvas.showPage()
        self.pages += 1

    def finish(self, warnings: Iterable[str] = ()) -> Printed:
        """Close the document; notes that repeat are told once."""
        self.canvas.save()
        return Printed(self._bytes.getvalue(), self.pages, tuple(dict.fromkeys(warnings)))


def fill(canvas: Canvas, box: Box, colour: Colour) -> None:
    """Fill a box with a colour."""
    canvas.setFillColorRGB(*colour)
    canvas.rect(box.x, box.y, box.width, box.height, stroke=0, fill=1)


def rule(canvas: Canvas, x1: float, y1: float, x2: float, y2: float) -> None:
    """Draw a hairline between two points."""
    canvas.setStrokeColorRGB(*HAIRLINE)
    canvas.setLineWidth(0.5)
    canvas.line(x1, y1, x2, y2)


def print_on_sheet(
    sheet: Sheet,
    items: Sequence[Item],
    draw: Callable[[Canvas, Box, Item], Iterable[str]],
    *,
    title: str,
    start: int,
    outlines: bool,
) -> Printed:
    """Draw one item a label, beginning at label ``start`` of the first page (1 is top left, then row by row).

    ``draw`` gets the canvas, the label's box in points and the item, and returns its warnings. ``outlines`` draws each
    label's edge, for a test print on plain paper. Raises Trouble for an impossible or too small sheet, an impossible
    start, and for no items.
    """
    validate(sheet)
    if not items:
        raise Trouble(f"There is nothing to print on {sheet.name}: nobody was chosen.")
    face_height = sheet.height_mm / (2 if sheet.is_tent else 1)
    if min(sheet.width_mm, face_height) < _SMALLEST_MM:
        raise Trouble(
            f"{sheet.name}: {sheet.width_mm:.1f} by {face_height:.1f} mm is too small to print on;"
            f" text keeps 3 mm clear of every cut, so at least {_SMALLEST_MM:.0f} mm are needed."
        )
    if not 1 <= start <= sheet.per_page:
        raise Trouble(f"{sheet.name} has labels 1 to {sheet.per_page}; printing cannot start at label {start}.")
    document = Document(sheet.page_mm, title)
    top = document.page.top
    boxes = [
        Box(
            slot.left_mm * MM,
            top - (slot.top_mm + slot.height_mm) * MM,
            slot.width_mm * MM,
            slot.height_mm * MM,
        )
        for slot in sheet.slots
    ]
    warnings: list[str] = []
    for place, item in enumerate(items, start=start - 1):
        if place % sheet.per_page == 0 and place >= sheet.per_page:
            document.end_page()
        box = boxes[place % sheet.per_page]
        warnings += draw(document.canvas, box, item)
        if outlines:
            document.canvas.setStrokeColorRGB(*HAIRLINE)
            document.canvas.setLineWidth(0.25)
            document.canvas.rect(box.x, box.y, box.width, box.height)
    document.end_page()
    return document.finish(warnings)


def name_in_note(name: str) -> str:
    """A person's name as notes call them: shortened when very long, and never empty."""
    tidy = clean(name)
    shown = "".join(char if char.isprintable() else f"U+{ord(char):04X}" for char in tidy)
    if len(shown) > _LONGEST_NAME_IN_NOTE:
        shown = shown[:_LONGEST_NAME_IN_NOTE].rstrip() + "…"
    return shown or "Somebody without a name"


def missing_notes(name: str, *texts: str) -> list[str]:
    """A sentence naming the person when characters of their texts are in none of the fonts."""
    missing = list(dict.fromkeys("".join(missing_characters(text) for text in texts)))
    if not missing:
        return []
    shown = " ".join(char if char.isprintable() else f"U+{ord(char):04X}" for char in missing)
    many = len(missing) > 1
    verb = "are" if many else "is"
    return [
        f"{name_in_note(name)}: the {'characters' if many else 'character'} {shown} {verb} in none of the fonts"
        f" and {verb} left out."
    ]
