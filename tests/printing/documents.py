"""One example of every document, with made-up people: for golden pictures, and for the pictures in the documentation.

``python -m tests.printing.documents`` writes the golden pictures and the page of all documents anew. Look at them
before they are committed.
"""

import io
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from PIL import Image, ImageDraw

from micromentor_desktop.domain.chapter import STARTER_TOPICS, Paper
from micromentor_desktop.domain.event import USUAL_RULES, Event, Shape
from micromentor_desktop.domain.print_options import BadgeField, BadgeLook, Design, Sides
from micromentor_desktop.printing.badges import Badge, badges_pdf
from micromentor_desktop.printing.blank_badges import blank_badges_pdf
from micromentor_desktop.printing.briefings import Briefing, Session, Visitor, briefings_pdf
from micromentor_desktop.printing.calibration_page import calibration_pdf
from micromentor_desktop.printing.cards import TableCard, table_cards_pdf
from micromentor_desktop.printing.contact_code import Contact
from micromentor_desktop.printing.desk_lists import ContactEntry, Guest, check_in_pdf, contacts_pdf
from micromentor_desktop.printing.document import Printed
from micromentor_desktop.printing.lists import RoundTables, TableEntry, table_list_pdf
from micromentor_desktop.printing.paper_form import PaperForm, paper_form_pdf
from micromentor_desktop.printing.placing import Placing
from micromentor_desktop.printing.poster import Findable, poster_pdf
from micromentor_desktop.printing.sheets import find_sheet
from micromentor_desktop.printing.slips import Sitting, Slip, slips_pdf
from micromentor_desktop.printing.starter_texts import starters_for
from micromentor_desktop.printing.starters import starters_pdf
from micromentor_desktop.workflow.announcement import honest_note, what_it_is
from micromentor_desktop.workflow.form_questions import form_questions
from tests.printing.pictures import logo
from tests.printing.reading import pixels

GOLDEN = Path(__file__).parent / "golden"
GOLDEN_DPI = 40
PAGE = Path(__file__).parents[2] / "resources" / "pictures" / "documents.png"

EVENT = "Spring Mentoring Evening"
PLACE = "Tuesday 12 May 2026, Harbour Library"

PEOPLE = (
    ("Priya", "Raghunathan", "she/her", "Data analyst", "Tidewell Health", "mentor"),
    ("Łukasz", "Wójcik", "he/him", "Engineer", "Halvorsen Robotics", "mentee"),
    ("Nguyễn", "Thị Ánh", "", "Nurse", "Lumen Orchard", "mentee"),
    ("محمد", "العتيبي", "", "Architect", "Brightwater Mutual", "mentee"),
    ("Charlotte", "Tavares", "they/them", "Claims adjuster", "Kestrel & Moor", "both"),
    ("怡君", "陳", "", "Designer", "Fennimore Foods", "mentee"),
    ("Maximilian-Alexander", "von Hohenlohe", "he/him", "Head of sales", "K.B.M. Corp.", "mentor"),
    ("Jo", "Silva", "", "", "", "mentee"),
)
WORDS = {"mentor": "Mentor", "mentee": "Mentee", "both": "Mentor and mentee"}


def _badges() -> list[Badge]:
    return [
        Badge(
            given,
            f"{given} {family}",
            pronouns,
            company,
            job,
            role,
            WORDS[role],
            f"Table {i + 1}" if role == "mentor" else f"Round 1: Table {i} · Round 2: Table {i + 3}",
            Contact(given, family, company, f"{i}@example.org", "+1 555 0100") if i % 2 else None,
        )
        for i, (given, family, pronouns, job, company, role) in enumerate(PEOPLE)
    ]


def _names() -> list[str]:
    return [f"{given} {family}" for given, family, *_ in PEOPLE]


def _cards() -> list[TableCard]:
    names = _names()
    return [
        TableCard(
            1, "Table", (names[0], names[6]), "Career goals · Soft skills", ("Round 1: Łukasz Wójcik, Jo Silva",)
        ),
        TableCard(2, "Table", (names[4],), "Learning to mentor", ("Round 1: Nguyễn Thị Ánh", "Round 2: Jo Silva")),
    ]


def _tables() -> list[RoundTables]:
    names = _names()
    tables = (
        TableEntry(1, "Table", (names[0], names[6]), (names[1], names[7]), "Career goals · Soft skills"),
        TableEntry(2, "Table", (names[4],), (names[2], names[3])),
    )
    return [RoundTables("Round 1", tables, (names[5],))]


def _guests() -> list[Guest]:
    return [
        Guest(f"{family}, {given}", family[0].upper(), WORDS[role], f"Table {i + 1}", company)
        for i, (given, family, _, _, company, role) in enumerate(sorted(PEOPLE, key=lambda person: person[1].upper()))
    ]


def _findable() -> list[Findable]:
    return [
        Findable(guest.name, guest.letter, (str(i + 1), "" if i % 3 == 2 else str(i + 4)))
        for i, guest in enumerate(_guests())
    ]


def _slips() -> list[Slip]:
    names = _names()
    sittings = (
        Sitting("Round 1: Table 1", f"Mentors: {names[0]}, {names[6]}", f"With {names[7]}", "Topics: Career goals"),
        Sitting("Round 2: Table 2", f"Mentor: {names[4]}", "", "Topics: Learning to mentor"),
    )
    return [Slip(name, "Mentee", sittings) for name in names[1:5]]


def _briefing() -> Briefing:
    visitors = (
        Visitor("Łukasz Wójcik", "Engineer · Halvorsen Robotics · 3 years of experience", "Career goals · Soft skills"),
        Visitor("Jo Silva", "", ""),
    )
    questions = tuple(starters.mentors_ask[0] for starters in starters_for(STARTER_TOPICS[1:4]))
    return Briefing("Priya Raghunathan", (Session("Round 1: Table 1", "Maximilian-Alexander", visitors),), questions)


def _badges_on(sku: str, look: BadgeLook) -> Printed:
    return badges_pdf(
        _badges(), find_sheet(sku), event=EVENT, look=look, logo=logo(), placing=Placing(sides=look.sides)
    )


_ALL = frozenset(BadgeField)


def _sign_up_form() -> PaperForm:
    event = Event(0, EVENT, Shape.ROUNDTABLES, USUAL_RULES[Shape.ROUNDTABLES])
    questions = form_questions(event, STARTER_TOPICS)
    return PaperForm(EVENT, PLACE, what_it_is(event), questions, honest_note(), "Harbour Chapter")


DOCUMENTS: Mapping[str, tuple[str, Callable[[], Printed]]] = {
    "badges-band": ("Name badges, centred", partial(_badges_on, "5395", BadgeLook())),
    "badges-header": ("Name badges, role across the top", partial(_badges_on, "L4785", BadgeLook(Design.HEADER, _ALL))),
    "badges-edge": ("Name badges, coloured edge", partial(_badges_on, "5395", BadgeLook(Design.EDGE, _ALL))),
    "badges-folded": (
        "Fold-over badges",
        partial(_badges_on, "badge 90x60", BadgeLook(Design.HEADER, sides=Sides.FOLD)),
    ),
    "blank-badges": (
        "Blank badges",
        lambda: blank_badges_pdf(8, find_sheet("5395"), event=EVENT, group_word="Table", logo=logo()),
    ),
    "tents": ("Table tents", lambda: table_cards_pdf(_cards(), find_sheet("5305"), event=EVENT)),
    "cards": ("Table cards", lambda: table_cards_pdf(_cards(), find_sheet("5388"), event=EVENT)),
    "tables": ("Table list", lambda: table_list_pdf(_tables(), paper=Paper.LETTER, event=EVENT, subtitle=PLACE)),
    "poster": (
        "Find your table",
        lambda: poster_pdf(
            _findable(), rounds=("Round 1", "Round 2"), group_word="Table", paper=Paper.LETTER, event=EVENT
        ),
    ),
    "check-in": ("Check-in list", lambda: check_in_pdf(_guests(), paper=Paper.LETTER, event=EVENT, subtitle=PLACE)),
    "slips": ("Personal slips", lambda: slips_pdf(_slips(), find_sheet("quarter letter x4"), event=EVENT)),
    "briefing": (
        "Mentor briefing",
        lambda: briefings_pdf([_briefing()], paper=Paper.LETTER, event=EVENT, subtitle=PLACE),
    ),
    "starters": (
        "Conversation starters",
        lambda: starters_pdf(starters_for(STARTER_TOPICS[:4]), find_sheet("quarter letter x4"), event=EVENT),
    ),
    "contacts": (
        "Contact exchange",
        lambda: contacts_pdf(
            [ContactEntry(name, "Contoso", f"{i}@example.org", "+1 555 0100") for i, name in enumerate(_names())],
            paper=Paper.LETTER,
            event=EVENT,
            subtitle=PLACE,
        ),
    ),
    "paper-form": ("Sign-up form", lambda: paper_form_pdf(_sign_up_form(), Paper.LETTER)),
    "calibration": ("Printer test page", lambda: calibration_pdf(Paper.LETTER, find_sheet("5395"))),
}
"""A caption and a way to print it, by the name of the golden picture."""


def golden_picture(printed: Printed) -> Image.Image:
    """The first page, small and grey."""
    return Image.fromarray(pixels(printed.pdf, 0, GOLDEN_DPI)).convert("L")


def _write() -> None:
    GOLDEN.mkdir(exist_ok=True)
    pages = []
    for name, (caption, make) in DOCUMENTS.items():
        printed = make()
        golden_picture(printed).save(GOLDEN / f"{name}.png", optimize=True)
        pages.append((caption, Image.fromarray(pixels(printed.pdf, 0, 45))))
    columns, gap, foot = 4, 16, 22
    width, height = max(page.width for _, page in pages), max(page.height for _, page in pages)
    rows = -(-len(pages) // columns)
    whole = Image.new("RGB", (columns * (width + gap) + gap, rows * (height + foot + gap) + gap), (222, 226, 229))
    draw = ImageDraw.Draw(whole)
    for i, (caption, page) in enumerate(pages):
        left, top = gap + i % columns * (width + gap), gap + i // columns * (height + foot + gap)
        whole.paste(page, (left, top))
        draw.text((left, top + height + 4), caption, fill=(30, 40, 46), font_size=14)
    content = io.BytesIO()
    whole.quantize(64).save(content, "PNG", optimize=True)
    PAGE.write_bytes(content.getvalue())


if __name__ == "__main__":
    _write()
