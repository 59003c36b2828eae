"""Name badges: the first name as large as it fits, who they are, their role in words and colour, and where they sit."""

from collections.abc import Sequence
from dataclasses import dataclass, fields
from functools import partial

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.printing.document import (
    CLEAR,
    DARK,
    INK,
    QUIET,
    WHITE,
    Box,
    Printed,
    fill,
    missing_notes,
    name_in_note,
    print_on_sheet,
)
from micromentor_desktop.printing.fitting import Align, Fitted, fit_text
from micromentor_desktop.printing.sheets import Sheet
from micromentor_desktop.printing.text import NO_BREAK_SPACE, Colour, clean, shape

# The design is drawn for Avery 5395 and grows or shrinks with the label.
_DESIGN_WIDTH, _DESIGN_HEIGHT = 243.0, 168.0
_FIRST_NAME = 58.0
_FIRST_NAME_ONE_LINE = 32.0  # readable from two metres; below it, two lines are tried
_FIRST_NAME_SMALL = 24.0  # below it, the organizer is told
_SMALL_PRINT = 6.0  # the same for the lines below the name
_FIRST_NAME_SHARE = 0.38  # of the height above the band
_SMALL_SIZES = ((9.0, 0.17), (15.0, 0.28), (11.0, 0.25))  # of event, full name and work, and their part of that height
_ONE_LINE = 0.7  # the small print takes a second line rather than shrink below this part of its size
_GAP, _LARGEST_GAP = 3.5, 0.05  # between lines: in points, and at most as a part of the height above the band
_STRIPE = 3.5
_SIDE = CLEAR * 1.4  # the sides of the band keep a little more than CLEAR, because labels have round corners

_SEPARATOR = " · "

_LIGHT: Colour = (0.98, 0.80, 0.40)
_PALE: Colour = (0.90, 0.92, 0.94)


@dataclass(frozen=True, slots=True)
class Badge:
    """What one badge says. Every text may be empty.

    ``role`` chooses the colours: "mentor", "mentee", "both" or ""; ``role_text`` is the word that is printed.
    ``rounds_line`` tells where they sit, its parts separated by " · " ("Round 1 Table 3 · Round 2 Table 7").
    """

    first_name: str
    full_name: str = ""
    pronouns: str = ""
    employer: str = ""
    job_title: str = ""
    role: str = ""
    role_text: str = ""
    rounds_line: str = ""


def badges_pdf(badges: Sequence[Badge], sheet: Sheet, *, event: str, start: int = 1, outlines: bool = False) -> Printed:
    """One badge a label, from label ``start`` of the first sheet on; ``event`` is printed small on each.

    The warnings name people whose name had to shrink below what can be read from afar, or whose characters are in none
    of the fonts. Raises Trouble when there are no badges, the sheet is impossible, or it has no label ``start``.
    """
    return print_on_sheet(
        sheet, badges, partial(_draw, event=event), title=f"{event}: name badges", start=start, outlines=outlines
    )


@dataclass(frozen=True, slots=True)
class _Band:
    """The coloured band at the label's lower edge: role at the left, seats beside it or, when they are many, below."""

    role: Fitted
    seats: Fitted
    stacked: bool
    height: float


def _draw(canvas: Canvas, label: Box, badge: Badge, *, event: str) -> list[str]:
    scale = max(0.5, min(label.width / _DESIGN_WIDTH, label.height / _DESIGN_HEIGHT))
    band = _band(badge, label.width - 2 * _SIDE, (label.height - 2 * CLEAR) * 0.45, scale)
    _draw_band(canvas, label, badge.role, band, scale)
    inner = label.inset(CLEAR)
    ground = band.height + (_STRIPE * scale if badge.role == "both" else 0)
    space = inner.top - (label.y + ground)
    gap = min(_GAP * scale, space * _LARGEST_GAP)
    room = space - gap
    headline = badge.first_name if shape(clean(badge.first_name)).pieces else badge.full_name
    full_name = "" if clean(badge.full_name) == clean(headline) else badge.full_name
    top, *below = _small_print(
        (event, _joined(full_name, badge.pronouns), _joined(badge.job_title, badge.employer)),
        inner.width,
        room,
        scale,
        gap,
    )
    used = sum(block.height + gap for block in (top, *below) if block.lines)
    first = fit_text(
        headline,
        width=inner.width,
        height=room - used,
        largest=_FIRST_NAME * scale,
        floor=_FIRST_NAME_ONE_LINE * min(1.0, scale),
        bold=True,
    )
    top.draw(canvas, inner.x, inner.top, inner.width, QUIET, align="centre")
    y = inner.top - (top.height + gap if top.lines else 0) - (room - used - first.height) / 2
    for block, colour in zip((first, *below), (INK, INK, QUIET), strict=True):
        block.draw(canvas, inner.x, y, inner.width, colour, align="centre")
        y -= block.height + gap if block.lines else 0
    return [*missing_notes("The name of the event", event), *_notes(badge, first, below, scale)]


def _joined(*parts: str) -> str:
    return _SEPARATOR.join(part for part in map(clean, parts) if part)


def _small_print(texts: Sequence[str], width: float, room: float, scale: float, gap: float) -> list[Fitted]:
    """Event, full name and work, together small enough to leave the first name its share of ``room`` (points)."""
    blocks: list[Fitted] = []
    for shrink in (1.0, 0.9, 0.8, 0.7):
        blocks = [
            fit_text(
                text,
                width=width,
                height=room * share,
                largest=largest * scale * shrink,
                floor=largest * scale * shrink * _ONE_LINE,
            )
            for text, (largest, share) in zip(texts, _SMALL_SIZES, strict=True)
        ]
        used = sum(block.height + gap for block in blocks if block.lines)
        if room - used >= room * _FIRST_NAME_SHARE:
            break
    return blocks


def _band(badge: Badge, width: float, height: float, scale: float) -> _Band:
    """Choose the arrangement that lets the seats be read best, within ``height`` (points) of text."""
    role = fit_text(
        badge.role_text, width=width, height=height / 2, largest=15 * scale, floor=11 * scale, bold=True, max_lines=1
    )
    seats_text = clean(badge.rounds_line)
    if _SEPARATOR in seats_text:
        # Only the separators between rounds may end a line, so that no round is torn from its table.
        rounds = (part.replace(" ", NO_BREAK_SPACE) for part in seats_text.split(_SEPARATOR))
        seats_text = f"{NO_BREAK_SPACE}· ".join(rounds)
    padding = 5.5 * scale
    beside_width = width - (role.width + 12 * scale if role.lines else 0)
    beside = fit_text(
        seats_text,
        width=max(beside_width, 1),
        height=min(height, 34 * scale),
        largest=19 * scale,
        floor=11 * scale,
        bold=True,
    )
    if not beside.lines or beside.size >= 10 * scale:
        text_height = max(role.height, beside.height)
        return _Band(role, beside, False, text_height + padding + CLEAR if text_height else CLEAR)
    below = fit_text(
        seats_text,
        width=width,
        height=height - role.height,
        largest=12 * scale,
        floor=10 * scale,
        bold=True,
        max_lines=3,
    )
    return _Band(role, below, True, role.height + below.height + 2 * scale + padding + CLEAR)


def _draw_band(canvas: Canvas, label: Box, role: str, band: _Band, scale: float) -> None:
    ground, ink = {"mentor": (DARK, WHITE), "both": (DARK, WHITE), "mentee": (_LIGHT, INK)}.get(role, (_PALE, INK))
    fill(canvas, Box(label.x, label.y, label.width, band.height), ground)
    if role == "both":
        # Above the text's own room, where it looks like the edge of a mentee's band behind a mentor's.
        fill(canvas, Box(label.x, label.y + band.height, label.width, _STRIPE * scale), _LIGHT)
    x, width = label.x + _SIDE, label.width - 2 * _SIDE
    if band.stacked:
        band.seats.draw(canvas, x, label.y + CLEAR + band.seats.height, width, ink)
        band.role.draw(canvas, x, label.y + CLEAR + band.seats.height + 2 * scale + band.role.height, width, ink)
        return
    blocks = [block for block in (band.role, band.seats) if block.lines]
    one_line = all(len(block.lines) == 1 for block in blocks)
    tallest = max((block.height for block in blocks), default=0.0)
    deepest = max((block.lines[-1].descent * block.size for block in blocks), default=0.0)
    sides: tuple[tuple[Fitted, Align], ...] = ((band.role, "left"), (band.seats, "right"))
    for block, align in sides:
        if block.lines:
            # Single lines share a baseline; a line beside several stands at their middle.
            lift = deepest - block.lines[0].descent * block.size if one_line else (tallest - block.height) / 2
            block.draw(canvas, x, label.y + CLEAR + lift + block.height, width, ink, align=align)


def _notes(badge: Badge, first: Fitted, below: list[Fitted], scale: float) -> list[str]:
    name = badge.full_name or badge.first_name
    notes = missing_notes(name, *(getattr(badge, field.name) for field in fields(badge)))
    lines = [block.size for block in below if block.lines]
    if not first.lines:
        notes.append(f"{name_in_note(name)}: the badge has no name that can be printed.")
    elif first.size < _FIRST_NAME_SMALL * min(1.0, scale):
        notes.append(f"{name_in_note(name)}: the name had to shrink to {first.size:.0f} pt.")
    if lines and min(lines) < _SMALL_PRINT * min(1.0, scale):
        notes.append(f"{name_in_note(name)}: the lines below the name had to shrink to {min(lines):.1f} pt.")
    return notes
