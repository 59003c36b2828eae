"""The QR code with somebody's contact card (vCard 3.0, RFC 2426), for people who agreed to share it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import segno
from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.printing.document import MM
from micromentor_desktop.printing.text import clean

QUIET_MODULES = 4
"""How many modules around a code must stay white (ISO/IEC 18004)."""

_LARGEST_MODULE, _SMALLEST_MODULE = 0.45 * MM, 0.28 * MM  # seven dots of a 600 dpi printer are still read by telephones
_OVERLAP = 0.02  # of a module: screens show a seam where two rows only touch


@dataclass(frozen=True, slots=True)
class Contact:
    """What a contact card holds; everything but the name may be empty."""

    given_name: str
    family_name: str = ""
    company: str = ""
    email: str = ""
    phone: str = ""

    def vcard(self) -> str:
        """The card as text. Lines end as the RFC asks for, and nobody's name can add a line of its own."""
        given, family = _escaped(self.given_name), _escaped(self.family_name)
        lines = ["BEGIN:VCARD", "VERSION:3.0", f"N:{family};{given}", f"FN:{f'{given} {family}'.strip()}"]
        for key, value in (("ORG", self.company), ("EMAIL", self.email), ("TEL", self.phone)):
            if _escaped(value):
                lines.append(f"{key}:{_escaped(value)}")
        return "\r\n".join([*lines, "END:VCARD"])

    def shorter(self) -> "tuple[Contact, ...]":
        """The card itself, then with less and less on it, for labels where the whole would be too fine to read."""
        return self, replace(self, company=""), replace(self, company="", phone="" if self.email else self.phone)


def _escaped(text: str) -> str:
    tidy = clean(text)
    for char in "\\,;":
        tidy = tidy.replace(char, f"\\{char}")
    return tidy


@dataclass(frozen=True)
class Code:
    """A contact card as dark and light modules."""

    contact: Contact

    @cached_property
    def rows(self) -> tuple[bytearray, ...]:
        """The modules row by row, 1 for dark."""
        made = segno.make(self.contact.vcard(), error="l", micro=False, mode="byte", encoding="utf-8")
        return tuple(made.matrix)

    def module(self, height: float) -> float:
        """A module's size (points) for a code ``height`` high with its quiet zone; 0 if nobody could read it."""
        size = min(_LARGEST_MODULE, height / (len(self.rows) + 2 * QUIET_MODULES))
        return size if size >= _SMALLEST_MODULE else 0.0

    def draw(self, canvas: Canvas, x: float, y: float, module: float) -> None:
        """Draw the modules, without their quiet zone, from the lower left corner ``x``, ``y`` on (points)."""
        top = len(self.rows)
        path = " ".join(
            f"{start} {top - number - 1} {length} {1 + _OVERLAP} re"
            for number, row in enumerate(self.rows)
            for start, length in _dark(row)
        )
        canvas.addLiteral(f"q 0 0 0 rg {module:.4f} 0 0 {module:.4f} {x:.3f} {y:.3f} cm {path} f Q")


def _dark(row: bytearray) -> Iterator[tuple[int, int]]:
    """Start and length of each run of dark modules."""
    start = row.find(1)
    while start >= 0:
        end = row.find(0, start)
        end = len(row) if end < 0 else end
        yield start, end - start
        start = row.find(1, end)
