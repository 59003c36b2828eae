"""Name badges: the first name as large as it fits, who they are, their role in words and colour, and where they sit."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from reportlab.pdfgen.canvas import Canvas

from micromentor_desktop.domain.print_options import BadgeField, BadgeLook, Design
from micromentor_desktop.domain.sheet import Sheet
from micromentor_desktop.printing.badge_bands import SEPARATOR, SIDE, STRIPE, draw_band, fill_band, fit_band, ground
from micromentor_desktop.printing.badge_body import FIRST_NAME_SMALL, Body, BodyText, draw_body
from micromentor_desktop.printing.contact_code import Contact
from micromentor_desktop.printing.document import (
    CLEAR,
    INK,
    Box,
    Note,
    NoteKind,
    Printed,
    missing_notes,
    name_in_note,
    rule,
)
from micromentor_desktop.printing.fitting import fit_text
from micromentor_desktop.printing.logo import Logo
from micromentor_desktop.printing.placing import FIRST, Placing, print_on_sheet
from micromentor_desktop.printing.text import clean, shape
from micromentor_desktop.translate import decimal, mark, tr

# The designs are drawn for Avery 5395 and grow or shrink with the label.
_DESIGN_WIDTH, _DESIGN_HEIGHT = 243.0, 168.0
_SMALL_PRINT = 6.0  # points, on a label of the design's size; below it, the organizer is told
_PADDING = 5.5  # between the texts of a band and its inner edge
_BAND_SHARE = 0.45  # of the height inside the margins, at most
_EDGE = 13.0  # width of the coloured edge
_LOGO_HEIGHT, _LOGO_WIDTH = 22.0, 0.35  # beside the seats; in points, and as a part of the width


_NO_CODE = mark(
    "Some contact codes are left out, because no telephone could read them so small. Choose a larger label, or another"
    " design."
)


@dataclass(frozen=True, slots=True)
class Badge:
    """What one badge says. Every text may be empty.

    ``role`` chooses the colours: "mentor", "mentee", "both" or ""; ``role_text`` is the word that is printed.
    ``rounds_line`` tells where they sit, its parts separated by " · " ("Round 1 Table 3 · Round 2 Table 7").
    ``contact`` is only there for people who agreed to share it.
    """

    first_name: str
    full_name: str = ""
    pronouns: str = ""
    employer: str = ""
    job_title: str = ""
    role: str = ""
    role_text: str = ""
    rounds_line: str = ""
    contact: Contact | None = None


def badges_pdf(
    badges: Sequence[Badge],
    sheet: Sheet,
    *,
    event: str,
    look: BadgeLook | None = None,
    logo: Logo | None = None,
    placing: Placing = FIRST,
) -> Printed:
    """One badge a label; ``event`` and ``logo`` are printed small on each.

    The notes name people whose name had to shrink below what can be read from afar, or whose characters are in none of
    the fonts. Raises Trouble when there are no badges, the sheet is impossible, or it has no label ``placing.start``.
    """
    frame = _Frame(event, look or BadgeLook(), logo)
    return print_on_sheet(
        sheet, badges, partial(_draw, frame=frame), title=tr("{event}: name badges", event=event), placing=placing
    )


@dataclass(frozen=True, slots=True)
class _Frame:
    """What all badges of a document share."""

    event: str
    look: BadgeLook
    logo: Logo | None

    @property
    def logo_shown(self) -> Logo | None:
        return self.logo if BadgeField.LOGO in self.look.shown else None

    def if_shown(self, field: BadgeField, text: str) -> str:
        return text if field in self.look.shown else ""


def _draw(canvas: Canvas, label: Box, badge: Badge, *, frame: _Frame) -> list[Note]:
    scale = max(0.5, min(label.width / _DESIGN_WIDTH, label.height / _DESIGN_HEIGHT))
    draw = {Design.BAND: _draw_banded, Design.HEADER: _draw_headed, Design.EDGE: _draw_edged}[frame.look.design]
    body = draw(canvas, label, badge, frame, scale)
    event = frame.if_shown(BadgeField.EVENT, frame.event)
    return [*missing_notes(tr("The name of the event"), event), *_notes(badge, body, scale)]


def _draw_banded(canvas: Canvas, label: Box, badge: Badge, frame: _Frame, scale: float) -> Body:
    area = Box(label.x + SIDE, label.y + CLEAR, label.width - 2 * SIDE, (label.height - 2 * CLEAR) * _BAND_SHARE)
    role, seats = _role_and_seats(badge, frame)
    band = fit_band(role, seats, area.width, area.height, scale)
    height = band.height + _PADDING * scale + CLEAR if band.height else CLEAR
    box = Box(label.x, label.y, label.width, height)
    # Above the text's own room, where it looks like the edge of a mentee's band behind a mentor's.
    fill_band(canvas, box, badge.role, Box(label.x, box.top, label.width, STRIPE * scale))
    draw_band(canvas, band, area, ground(badge.role)[1], scale)
    used = height + (STRIPE * scale if badge.role == "both" else 0)
    space = Box(label.x + CLEAR, label.y + used, label.width - 2 * CLEAR, label.height - CLEAR - used)
    return _draw_body(canvas, space, badge, frame, scale, centred=True)


def _draw_headed(canvas: Canvas, label: Box, badge: Badge, frame: _Frame, scale: float) -> Body:
    x, width = label.x + SIDE, label.width - 2 * SIDE
    role, seats = _role_and_seats(badge, frame)
    inner = label.height - 2 * CLEAR
    word = fit_text(role, width=width * 0.6, height=inner * 0.2, largest=17 * scale, floor=11 * scale, bold=True)
    beside = width - (word.width + 12 * scale if word.lines else 0)
    event = fit_text(
        frame.if_shown(BadgeField.EVENT, frame.event),
        width=beside,
        height=inner * 0.2,
        largest=9 * scale,
        floor=6 * scale,
    )
    text_height = max(word.height, event.height)
    height = text_height + CLEAR + _PADDING * scale if text_height else CLEAR
    box = Box(label.x, label.top - height, label.width, height)
    fill_band(canvas, box, badge.role, Box(label.x, box.y - STRIPE * scale, label.width, STRIPE * scale))
    ink = ground(badge.role)[1]
    middle = label.top - CLEAR - text_height / 2
    word.draw(canvas, x, middle + word.height / 2, width, ink)
    event.draw(canvas, x, middle + event.height / 2, width, ink, align="right" if word.lines else "left")
    foot = _draw_foot(canvas, Box(x, label.y + CLEAR, width, inner * 0.3), seats, frame.logo_shown, scale) + CLEAR
    used = height + (STRIPE * scale if badge.role == "both" else 0)
    space = Box(x, label.y + foot, width, label.height - foot - used - _PADDING * scale)
    return _draw_body(canvas, space, badge, frame, scale, head_shown=False)


def _draw_foot(canvas: Canvas, area: Box, seats: str, logo: Logo | None, scale: float) -> float:
    """The seats, with the logo at their right, below a rule; returns the height of it all (points)."""
    picture_width, picture_height = (
        logo.fitted(area.width * _LOGO_WIDTH, min(area.height, _LOGO_HEIGHT * scale)) if logo else (0.0, 0.0)
    )
    width = area.width - (picture_width + 8 * scale if logo else 0)
    band = fit_band("", seats, width, area.height, scale)
    height = max(band.height, picture_height)
    if not height:
        return 0.0
    draw_band(canvas, band, Box(area.x, area.y + (height - band.height) / 2, width, band.height), INK, scale)
    if logo:
        y = area.y + (height - picture_height) / 2
        logo.draw(canvas, Box(area.right - picture_width, y, picture_width, picture_height))
    height += _PADDING * scale
    rule(canvas, area.x, area.y + height, area.right, area.y + height)
    return height


def _draw_edged(canvas: Canvas, label: Box, badge: Badge, frame: _Frame, scale: float) -> Body:
    edge = _EDGE * scale
    box = Box(label.x, label.y, edge, label.height)
    fill_band(canvas, box, badge.role, Box(label.x + edge, label.y, edge * 0.4, label.height))
    left = label.x + edge * 1.4 + max(CLEAR * 0.6, 6 * scale)
    width = label.right - SIDE - left
    role, seats = _role_and_seats(badge, frame)
    inner = label.height - 2 * CLEAR
    band = fit_band(role, seats, width, inner * _BAND_SHARE, scale)
    draw_band(canvas, band, Box(left, label.y + CLEAR, width, inner * _BAND_SHARE), INK, scale)
    foot = CLEAR
    if band.height:
        foot += band.height + _PADDING * scale
        rule(canvas, left, label.y + foot, left + width, label.y + foot)
    space = Box(left, label.y + foot, width, label.height - CLEAR - foot)
    return _draw_body(canvas, space, badge, frame, scale)


def _draw_body(
    canvas: Canvas,
    space: Box,
    badge: Badge,
    frame: _Frame,
    scale: float,
    *,
    centred: bool = False,
    head_shown: bool = True,
) -> Body:
    headline = badge.first_name if shape(clean(badge.first_name), True).pieces else badge.full_name
    full_name = frame.if_shown(BadgeField.FULL_NAME, badge.full_name)
    text = BodyText(
        event=frame.if_shown(BadgeField.EVENT, frame.event) if head_shown else "",
        first_name=headline,
        full_name=_joined(
            "" if clean(full_name) == clean(headline) else full_name,
            frame.if_shown(BadgeField.PRONOUNS, badge.pronouns),
        ),
        work=_joined(
            frame.if_shown(BadgeField.JOB_TITLE, badge.job_title), frame.if_shown(BadgeField.COMPANY, badge.employer)
        ),
    )
    return draw_body(
        canvas,
        space,
        text,
        align="centre" if centred else "left",
        scale=scale,
        logo=frame.logo_shown if head_shown else None,
        contact=badge.contact if BadgeField.CONTACT in frame.look.shown else None,
    )


def _role_and_seats(badge: Badge, frame: _Frame) -> tuple[str, str]:
    return frame.if_shown(BadgeField.ROLE, badge.role_text), frame.if_shown(BadgeField.SEATS, badge.rounds_line)


def _joined(*parts: str) -> str:
    return SEPARATOR.join(part for part in map(clean, parts) if part)


def _notes(badge: Badge, body: Body, scale: float) -> list[Note]:
    name = badge.full_name or badge.first_name
    notes = missing_notes(
        name,
        badge.first_name,
        badge.full_name,
        badge.pronouns,
        badge.employer,
        badge.job_title,
        badge.role_text,
        badge.rounds_line,
    )
    lines = [block.size for block in body.below if block.lines]

    shown = name_in_note(name)
    if not body.first.lines:
        words = tr("{name}: the badge has no name that can be printed.", name=shown)
        notes.append(Note(words, name, NoteKind.MISSING))
    elif body.first.size < FIRST_NAME_SMALL * min(1.0, scale):
        words = tr("{name}: the name had to shrink to {size} pt.", name=shown, size=round(body.first.size))
        notes.append(Note(words, name, NoteKind.SHRUNK))
    if lines and min(lines) < _SMALL_PRINT * min(1.0, scale):
        size = decimal(min(lines), 1)
        words = tr("{name}: the lines below the name had to shrink to {size} pt.", name=shown, size=size)
        notes.append(Note(words, name, NoteKind.SHRUNK))
    if not body.code_fits:
        notes.append(Note(tr(_NO_CODE)))
    return notes
