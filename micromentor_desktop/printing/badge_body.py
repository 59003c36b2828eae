"""The middle of a badge: event and logo, the first name as large as it fits, who they are, and the contact code."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.printing.contact_code import QUIET_MODULES, Code, Contact
from micromentor_desktop.printing.document import INK, QUIET, Box
from micromentor_desktop.printing.fitting import NOTHING, Align, Fitted, fit_text
from micromentor_desktop.printing.logo import Logo

FIRST_NAME_SMALL = 24.0
"""Points, on a label of the design's size; below it, the organizer is told."""

_FIRST_NAME = 58.0
_FIRST_NAME_ONE_LINE = 32.0  # readable from two metres; below it, two lines are tried
_FIRST_NAME_SHARE = 0.38  # of the body's height
_SMALL_SIZES = ((9.0, 0.17), (15.0, 0.28), (11.0, 0.25))  # of event, full name and work, and their part of that height
_ONE_LINE = 0.7  # the small print takes a second line rather than shrink below this part of its size
_GAP, _LARGEST_GAP = 3.5, 0.05  # between lines: in points, and at most as a part of the body's height
_LOGO_HEIGHT, _LOGO_SHARE, _LOGO_WIDTH = 21.0, 0.18, 0.35  # in points; at most as parts of the body's height and width
_CODE_SHARES = (0.47, 0.58)  # of the body's height: as a rule, and where the code could not be read otherwise


class BodyText(NamedTuple):
    """What the body says; every text may be empty."""

    event: str
    first_name: str
    full_name: str
    work: str


class Body(NamedTuple):
    """The sizes that came out: of the first name, and of the lines below it; whether a wished contact code fits."""

    first: Fitted
    below: tuple[Fitted, ...]
    code_fits: bool


@dataclass(frozen=True, slots=True)
class _Corner:
    """The contact code in the lower right corner; ``width`` and ``height`` are what it takes from the text (points)."""

    code: Code
    module: float

    @property
    def width(self) -> float:
        """The code with the quiet zone at its left; the label's edge is at its right."""
        return self.module * (len(self.code.rows) + QUIET_MODULES)

    @property
    def height(self) -> float:
        """The code with the quiet zones above and below it."""
        return self.module * (len(self.code.rows) + 2 * QUIET_MODULES)


def draw_body(
    canvas: Canvas,
    space: Box,
    text: BodyText,
    *,
    align: Align,
    scale: float,
    logo: Logo | None,
    contact: Contact | None,
) -> Body:
    """Draw everything inside ``space``, keeping a gap to its lower edge (points)."""
    gap = min(_GAP * scale, space.height * _LARGEST_GAP)
    room = space.height - gap
    corner = _corner(contact, room)
    logo_width, logo_height = _logo_size(logo, space.width, room, scale)
    beside = space.width - logo_width - (3 * gap if logo_width else 0)
    taken = corner.width if corner else 0.0
    widths = (beside, space.width - taken, space.width - taken)
    event, *below = _small_print(
        (text.event, text.full_name, text.work), widths, room, scale=scale, gap=gap, corner=corner
    )
    head = max(event.height, logo_height)
    foot = _foot(below, gap, corner)
    used = (head + gap if head else 0) + foot
    first = fit_text(
        text.first_name,
        width=space.width,
        height=room - used,
        largest=_FIRST_NAME * scale,
        floor=_FIRST_NAME_ONE_LINE * min(1.0, scale),
        bold=True,
    )
    _draw_head(canvas, space, event, (logo, logo_width, logo_height), align)
    y = space.top - (head + gap if head else 0) - (room - used - first.height) / 2
    first.draw(canvas, space.x, y, space.width, INK, align=align)
    y -= first.height + gap
    if corner:
        _draw_corner(canvas, space, corner, gap)
        text_height = sum(block.height for block in below) + gap * max(0, len([b for b in below if b.lines]) - 1)
        y = space.y + gap + (corner.height + text_height) / 2
    for block, colour in zip(below, (INK, QUIET), strict=True):
        block.draw(canvas, space.x, y, space.width - taken, colour, align=align)
        y -= block.height + gap if block.lines else 0
    return Body(first, tuple(below), contact is None or corner is not None)


def _corner(contact: Contact | None, room: float) -> _Corner | None:
    """The code with the most on it that can still be read at its size; None when even the shortest cannot."""
    for wanted in dict.fromkeys(contact.shorter() if contact else ()):
        code = Code(wanted)
        module = next(filter(None, (code.module(room * share) for share in _CODE_SHARES)), 0.0)
        if module:
            return _Corner(code, module)
    return None


def _logo_size(logo: Logo | None, width: float, room: float, scale: float) -> tuple[float, float]:
    if logo is None:
        return 0.0, 0.0
    return logo.fitted(width * _LOGO_WIDTH, min(_LOGO_HEIGHT * scale, room * _LOGO_SHARE))


def _foot(below: Sequence[Fitted], gap: float, corner: _Corner | None) -> float:
    """The height of everything below the first name, with the gap above it."""
    lines = sum(block.height + gap for block in below if block.lines)
    return max(lines, corner.height) if corner else lines


def _small_print(
    texts: Sequence[str], widths: Sequence[float], room: float, *, scale: float, gap: float, corner: _Corner | None
) -> list[Fitted]:
    """Event, full name and work, together small enough to leave the first name its share of ``room`` (points)."""
    blocks: list[Fitted] = []
    for shrink in (1.0, 0.9, 0.8, 0.7):
        blocks = [
            fit_text(
                text,
                width=width,
                height=min(room * share, corner.height / 2 - gap) if corner and place else room * share,
                largest=largest * scale * shrink,
                floor=largest * scale * shrink * _ONE_LINE,
            )
            if text
            else NOTHING
            for place, (text, width, (largest, share)) in enumerate(zip(texts, widths, _SMALL_SIZES, strict=True))
        ]
        event, *below = blocks
        if room - _foot(below, gap, corner) - (event.height + gap if event.lines else 0) >= room * _FIRST_NAME_SHARE:
            break
    return blocks


def _draw_head(
    canvas: Canvas, space: Box, event: Fitted, picture: tuple[Logo | None, float, float], align: Align
) -> None:
    logo, width, height = picture
    if logo is None:
        event.draw(canvas, space.x, space.top, space.width, QUIET, align=align)
        return
    x = space.x if event.lines or align == "left" else space.x + (space.width - width) / 2
    tallest = max(event.height, height)
    logo.draw(canvas, Box(x, space.top - (tallest + height) / 2, width, height))
    event.draw(canvas, space.x, space.top - (tallest - event.height) / 2, space.width, QUIET, align="right")


def _draw_corner(canvas: Canvas, space: Box, corner: _Corner, gap: float) -> None:
    size = corner.module * len(corner.code.rows)
    corner.code.draw(canvas, space.right - size, space.y + gap + corner.module * QUIET_MODULES, corner.module)
