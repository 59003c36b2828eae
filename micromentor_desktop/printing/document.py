"""What all documents share: pages and boxes in points, the PDF's own settings, notes."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO
from typing import NamedTuple

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop import __version__
from micromentor_desktop.domain.colour import BLACK, parse, readable
from micromentor_desktop.domain.sheet import EXACT, Calibration
from micromentor_desktop.paths import APP_NAME
from micromentor_desktop.printing.fonts import plain_font
from micromentor_desktop.printing.text import Colour, clean, missing_characters
from micromentor_desktop.translate import language, tr

# Files that go to a printer or a viewer need no seven-bit text: a fifth smaller, and written faster.
rl_config.useA85 = 0

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

_DARK_ENOUGH = 7.0
"""The contrast of white on a chapter's own colour: as WCAG's AAA, so that it stays dark in black and white too."""

_LONGEST_NAME_IN_NOTE = 48


def chapter_ground(colour: str) -> Colour:
    """The chapter's colour ("#rrggbb"), darkened until white can be read on it from afar; without one, DARK."""
    return readable(parse(colour), [WHITE], least=_DARK_ENOUGH, toward=BLACK) if colour else DARK


class NoteKind(StrEnum):
    """What a note is about."""

    MISSING = "a character that no font has"
    SHRUNK = "small print"
    OTHER = "something else"


@dataclass(frozen=True, slots=True)
class Note:
    """Something to know about a document; ``about`` is the name of the person, exactly as it was given, or empty."""

    sentence: str
    about: str = ""
    kind: NoteKind = NoteKind.OTHER


@dataclass(frozen=True, slots=True)
class Printed:
    """A finished document: the PDF's bytes, its pages, and notes for the organizer, most of them naming a person."""

    pdf: bytes
    pages: int
    notes: tuple[Note, ...] = ()

    @property
    def warnings(self) -> tuple[str, ...]:
        """The notes' sentences."""
        return tuple(note.sentence for note in self.notes)


class Box(NamedTuple):
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
    """A PDF being written. The same content gives the same bytes, and viewers are told not to scale it on printing.

    ``calibration`` moves and stretches everything so that this printer puts it where it was drawn.
    """

    def __init__(self, page_mm: tuple[float, float], title: str, calibration: Calibration = EXACT) -> None:
        self._bytes = BytesIO()
        width, height = page_mm
        self.page = Box(0, 0, width * MM, height * MM)
        self.pages = 0
        self._calibration = calibration
        self._begun = False
        self._canvas = Canvas(self._bytes, pagesize=(self.page.width, self.page.height), invariant=1, lang=language())
        self._canvas.setTitle(clean(title))
        self._canvas.setAuthor(APP_NAME)
        self._canvas.setCreator(f"{APP_NAME} {__version__}")
        self._canvas.setViewerPreference("PrintScaling", "None")

    @property
    def canvas(self) -> Canvas:
        """What the current page is drawn on; the first drawing begins the page."""
        if not self._begun:
            self._begun = True
            miss = self._calibration
            if miss != EXACT:
                down = self.page.height * (1 - 1 / miss.along) + miss.down_mm * MM / miss.along
                self._canvas.transform(1 / miss.across, 0, 0, 1 / miss.along, -miss.right_mm * MM / miss.across, down)
        return self._canvas

    def end_page(self) -> None:
        """Finish the current page; the next drawing begins a new one."""
        self._canvas.showPage()
        self._begun = False
        self.pages += 1

    def finish(self, notes: Iterable[Note] = ()) -> Printed:
        """Close the document; notes that repeat are told once."""
        self._canvas.save()
        return Printed(self._bytes.getvalue(), self.pages, tuple(dict.fromkeys(notes)))


def fill(canvas: Canvas, box: Box, colour: Colour) -> None:
    """Fill a box with a colour."""
    red, green, blue = colour
    area = f"{box.x:.3f} {box.y:.3f} {box.width:.3f} {box.height:.3f}"
    canvas.addLiteral(f"{red:.4f} {green:.4f} {blue:.4f} rg {area} re f")


def rule(canvas: Canvas, x1: float, y1: float, x2: float, y2: float) -> None:
    """Draw a hairline between two points."""
    canvas.setStrokeColorRGB(*HAIRLINE)
    canvas.setLineWidth(0.5)
    canvas.line(x1, y1, x2, y2)


def name_in_note(name: str) -> str:
    """A person's name as notes call them: shortened when very long, and never empty."""
    tidy = clean(name)
    shown = "".join(char if char.isprintable() else f"U+{ord(char):04X}" for char in tidy)
    if len(shown) > _LONGEST_NAME_IN_NOTE:
        shown = shown[:_LONGEST_NAME_IN_NOTE].rstrip() + "…"
    return shown or tr("Somebody without a name")


def missing_notes(name: str, *texts: str) -> list[Note]:
    """A sentence naming the person when characters of their texts are in none of the fonts."""
    if plain_font(bold=False).covers("".join(texts)):
        return []
    missing = list(dict.fromkeys("".join(missing_characters(text) for text in texts)))
    if not missing:
        return []
    told = name_in_note(name)
    shown = " ".join(char if char.isprintable() else f"U+{ord(char):04X}" for char in missing)
    words = (
        tr("{name}: the characters {shown} are in none of the fonts and are left out.", name=told, shown=shown)
        if len(missing) > 1
        else tr("{name}: the character {shown} is in none of the fonts and is left out.", name=told, shown=shown)
    )
    return [Note(words, name, NoteKind.MISSING)]
