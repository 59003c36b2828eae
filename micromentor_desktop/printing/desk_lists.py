"""Lists for the organizers: the check-in list with boxes to tick, and the contact-exchange list."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.sheet import EXACT, Calibration
from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.document import INK, QUIET, Note, Printed, missing_notes
from micromentor_desktop.printing.flow import (
    ROW_PADDING,
    SMALL_SIZE,
    Row,
    Section,
    Square,
    columns_row,
    flow_pdf,
    name_of,
    page_body,
    text_of,
)
from micromentor_desktop.translate import tr

_SQUARE = 13.0
_GAP = 10.0
_WALK_IN_LINES = 8
_CHECK_IN = (0.0, 0.06, 0.46, 0.66)  # where box, name, role and place begin, as parts of the width
_CONTACTS = (0.0, 0.36, 0.76)  # name, email and telephone


@dataclass(frozen=True, slots=True)
class Guest:
    """One person at the desk: sorted by ``letter``, the first of their family name."""

    name: str
    letter: str
    role: str = ""
    place: str = ""
    company: str = ""


@dataclass(frozen=True, slots=True)
class ContactEntry:
    """One person who agreed to share how they can be reached."""

    name: str
    company: str = ""
    email: str = ""
    phone: str = ""


def check_in_pdf(
    guests: Sequence[Guest], *, paper: Paper, event: str, subtitle: str = "", calibration: Calibration = EXACT
) -> Printed:
    """A box, the name, the role and the place of each guest, letter by letter, then lines for people who walk in.

    Raises Trouble when nobody is expected.
    """
    if not guests:
        raise Trouble(tr("There is no check-in list to print: nobody has signed up yet."))
    width = page_body(paper).width
    sections = [
        Section(
            tr("Check-in"),
            tuple(_guest_rows(guests, width)),
            _head(width, _CHECK_IN, ("", tr("Name"), tr("Role"), tr("Where"))),
        ),
        Section(
            tr("Walk-ins"),
            tuple(_walk_in_rows(width)),
            _head(width, _CHECK_IN, ("", tr("Name"), tr("Role"), tr("Email"))),
        ),
    ]
    return flow_pdf(
        sections,
        list(_guest_notes(guests)),
        paper=paper,
        event=event,
        subtitle=subtitle,
        title=tr("{event}: check-in", event=event),
        calibration=calibration,
    )


def contacts_pdf(
    contacts: Sequence[ContactEntry], *, paper: Paper, event: str, subtitle: str = "", calibration: Calibration = EXACT
) -> Printed:
    """Name, company, email and telephone of the people given, who must have agreed.

    Raises Trouble when there are none.
    """
    if not contacts:
        raise Trouble(
            tr(
                "There is no contact list to print: nobody has agreed to share how they can be reached. It is a tick in"
                " the sign-up form, or in the member's details."
            )
        )
    width = page_body(paper).width
    rows = tuple(_contact_row(contact, width) for contact in contacts)
    return flow_pdf(
        [Section(tr("Keep in touch"), rows, _head(width, _CONTACTS, (tr("Name"), tr("Email"), tr("Telephone"))))],
        [note for who in contacts for note in missing_notes(who.name, who.name, who.company, who.email, who.phone)],
        paper=paper,
        event=event,
        subtitle=subtitle,
        title=tr("{event}: contacts", event=event),
        calibration=calibration,
    )


def _columns(width: float, parts: Sequence[float]) -> list[tuple[float, float]]:
    """Each column's start and width (points)."""
    ends = [*parts[1:], 1.0]
    return [
        (start * width, (end - start) * width - (_GAP if end < 1 else 0.0))
        for start, end in zip(parts, ends, strict=True)
    ]


def _head(width: float, parts: Sequence[float], words: Sequence[str]) -> Row:
    columns = [
        ([(text_of(word, wide, largest=SMALL_SIZE), QUIET)], x, wide)
        for word, (x, wide) in zip(words, _columns(width, parts), strict=True)
    ]
    return columns_row(columns, starts=False)


def _guest_rows(guests: Sequence[Guest], width: float) -> Iterator[Row]:
    columns = _columns(width, _CHECK_IN)
    letter = ""
    for guest in guests:
        new = guest.letter != letter
        letter = guest.letter
        texts = [
            [(text_of(letter, columns[0][1], largest=SMALL_SIZE), QUIET)] if new else [],
            [
                (name_of(guest.name, columns[1][1], bold=True), INK),
                (text_of(guest.company, columns[1][1], largest=SMALL_SIZE), QUIET),
            ],
            [(text_of(guest.role, columns[2][1], largest=11), INK)],
            [(text_of(guest.place, columns[3][1], largest=11, lines=4), INK)],
        ]
        row = columns_row([(text, x, wide) for text, (x, wide) in zip(texts, columns, strict=True)])
        square = Square(columns[0][1] - _SQUARE + _GAP / 2, ROW_PADDING - 1, _SQUARE)
        yield Row(max(row.height, _SQUARE + 2 * ROW_PADDING), row.texts, (square,))


def _guest_notes(guests: Sequence[Guest]) -> Iterator[Note]:
    for guest in guests:
        yield from missing_notes(guest.name, guest.name, guest.company, guest.place)


def _walk_in_rows(width: float) -> Iterator[Row]:
    columns = _columns(width, _CHECK_IN)
    square = Square(columns[0][1] - _SQUARE + _GAP / 2, ROW_PADDING + 3, _SQUARE)
    choices = columns_row([([(text_of(tr("mentor / mentee"), columns[2][1], largest=SMALL_SIZE), QUIET)], *columns[2])])
    for _ in range(2 * _WALK_IN_LINES):
        yield Row(_SQUARE + 3 * ROW_PADDING, choices.texts, (square,))


def _contact_row(contact: ContactEntry, width: float) -> Row:
    columns = _columns(width, _CONTACTS)
    texts = [
        [
            (name_of(contact.name, columns[0][1], bold=True), INK),
            (text_of(contact.company, columns[0][1], largest=SMALL_SIZE), QUIET),
        ],
        [(text_of(contact.email, columns[1][1], largest=11), INK)],
        [(text_of(contact.phone, columns[2][1], largest=11), INK)],
    ]
    return columns_row([(text, x, wide) for text, (x, wide) in zip(texts, columns, strict=True)])
