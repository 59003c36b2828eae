"""The coloured and ruled parts of a badge, which tell the role and the seats."""

from typing import NamedTuple

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.printing.document import CLEAR, DARK, INK, WHITE, Box, fill
from micromentor_desktop.printing.fitting import Align, Fitted, fit_text
from micromentor_desktop.printing.text import NO_BREAK_SPACE, Colour, clean

SIDE = CLEAR * 1.4
"""The sides of a band keep a little more than CLEAR (points), because labels have round corners."""

SEPARATOR = " · "

STRIPE = 3.5
"""The second colour of those who are both (points, on a label of the design's size)."""

LIGHT: Colour = (0.98, 0.80, 0.40)
PALE: Colour = (0.90, 0.92, 0.94)


class Band(NamedTuple):
    """Role at the left, seats beside it or, when they are many, below; ``height`` is the text's alone (points)."""

    role: Fitted
    seats: Fitted
    stacked: bool
    height: float


def ground(role: str) -> tuple[Colour, Colour]:
    """The colour of a role's band, and of the text on it."""
    return {"mentor": (DARK, WHITE), "both": (DARK, WHITE), "mentee": (LIGHT, INK)}.get(role, (PALE, INK))


def fit_band(role_text: str, seats_text: str, width: float, height: float, scale: float) -> Band:
    """Choose the arrangement that lets the seats be read best, within ``width`` and ``height`` (points)."""
    role = fit_text(
        role_text, width=width, height=height / 2, largest=15 * scale, floor=11 * scale, bold=True, max_lines=1
    )
    seats = clean(seats_text)
    if SEPARATOR in seats:
        # Only the separators between rounds may end a line, so that no round is torn from its table.
        rounds = (part.replace(" ", NO_BREAK_SPACE) for part in seats.split(SEPARATOR))
        seats = f"{NO_BREAK_SPACE}· ".join(rounds)
    beside_width = width - (role.width + 12 * scale if role.lines else 0)
    beside = fit_text(
        seats,
        width=max(beside_width, 1),
        height=min(height, 34 * scale),
        largest=19 * scale,
        floor=11 * scale,
        bold=True,
        tear=False,
    )
    if not beside.lines or beside.size >= 10 * scale:
        return Band(role, beside, False, max(role.height, beside.height))
    below = fit_text(
        seats,
        width=width,
        height=height - role.height,
        largest=12 * scale,
        floor=10 * scale,
        bold=True,
        max_lines=3,
    )
    return Band(role, below, True, role.height + below.height + 2 * scale)


def draw_band(canvas: Canvas, band: Band, area: Box, ink: Colour, scale: float) -> None:
    """Draw the texts of a band upwards from the lower edge of ``area``, between its sides."""
    x, y, width = area.x, area.y, area.width
    if band.stacked:
        band.seats.draw(canvas, x, y + band.seats.height, width, ink)
        band.role.draw(canvas, x, y + band.seats.height + 2 * scale + band.role.height, width, ink)
        return
    blocks = [block for block in (band.role, band.seats) if block.lines]
    one_line = all(len(block.lines) == 1 for block in blocks)
    tallest = max((block.height for block in blocks), default=0.0)
    deepest = max((block.lines[-1].descent * block.size for block in blocks), default=0.0)
    sides: tuple[tuple[Fitted, Align], ...] = (
        (band.role, "left"),
        (band.seats, "right" if band.role.lines else "left"),
    )
    for block, align in sides:
        if block.lines:
            # Single lines share a baseline; a line beside several stands at their middle.
            lift = deepest - block.lines[0].descent * block.size if one_line else (tallest - block.height) / 2
            block.draw(canvas, x, y + lift + block.height, width, ink, align=align)


def fill_band(canvas: Canvas, box: Box, role: str, stripe: Box) -> None:
    """Fill a band with its role's colour; ``stripe`` shows the second colour of those who are both."""
    fill(canvas, box, ground(role)[0])
    if role == "both":
        fill(canvas, stripe, LIGHT)
