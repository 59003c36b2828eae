"""300 hard names in twelve scripts on every sheet and in every design, checked from the finished PDFs."""

import io
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pdfplumber
import pytest
import zxingcpp
from PIL import Image

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.print_options import BadgeField, BadgeLook, Design
from micromentor_desktop.domain.sheet import Sheet
from micromentor_desktop.printing.badges import Badge, badges_pdf
from micromentor_desktop.printing.cards import TableCard, table_cards_pdf
from micromentor_desktop.printing.contact_code import Contact
from micromentor_desktop.printing.desk_lists import ContactEntry, Guest, check_in_pdf, contacts_pdf
from micromentor_desktop.printing.poster import Findable, poster_pdf
from micromentor_desktop.printing.sheets import find_sheet, load_sheets
from micromentor_desktop.printing.slips import Sitting, Slip, slips_pdf
from tests.printing.crowd import CROWD, SCRIPTS
from tests.printing.hard_names import SIX_ROUNDS
from tests.printing.pictures import logo
from tests.printing.reading import MM, Ink, inks, overlaps, pixels

EVENT = "Spring Micro-Mentoring Evening 2026"
ROLES = (("mentor", "Mentor"), ("mentee", "Mentee"), ("both", "Mentor and mentee"), ("", ""))
ROUNDS = ("Table 3", SIX_ROUNDS, "", "Please see the desk", "Round 1: Table 3 · Round 2: Table 7")
EVERYTHING = frozenset(BadgeField)


def crowd(*, contacts: bool = False) -> list[Badge]:
    return [
        Badge(
            first,
            full,
            "they/them" * (i % 2),
            CROWD[-i][1],
            "Data analyst" if i % 3 else full,
            *ROLES[i % 4],
            ROUNDS[i % 5],
            Contact(full or first, "", "Contoso Ltd", f"person{i}@example.org", "+1 555 0100") if contacts else None,
        )
        for i, (first, full) in enumerate(CROWD)
    ]


def per_label(pdf: bytes, sheet: Sheet) -> list[list[Ink]]:
    """The glyphs of each label of each page; fails on ink that is not inside exactly one label less 3 mm."""
    height = sheet.page_mm[1] * MM
    safe = 3 * MM - 0.02
    found = []
    for glyphs in inks(pdf):
        on_page: list[list[Ink]] = [[] for _ in sheet.slots]
        for ink in glyphs:
            owners = [
                i
                for i, slot in enumerate(sheet.slots)
                if ink.left >= slot.left_mm * MM + safe
                and ink.right <= (slot.left_mm + slot.width_mm) * MM - safe
                and ink.top <= height - slot.top_mm * MM - safe
                and ink.bottom >= height - (slot.top_mm + slot.height_mm) * MM + safe
            ]
            assert len(owners) == 1, f"{sheet.name}: {ink} is not inside a label"
            on_page[owners[0]].append(ink)
        found += on_page
    return found


def test_the_crowd_is_300_people_of_twelve_scripts() -> None:
    assert len(CROWD) == len(set(CROWD)) == 300
    assert len(SCRIPTS) == 12
    for given, _, _ in SCRIPTS.values():
        assert all(any(name in full for _, full in CROWD) for name in given)


ISSUE_SHEETS = tuple(find_sheet(sku) for sku in ("5395", "5392", "L4785", "L7418"))
SHEETS_AND_DESIGNS = [(sheet, list(Design)[number % 3]) for number, sheet in enumerate(load_sheets())]
SHEETS_AND_DESIGNS += [
    (sheet, design) for sheet in ISSUE_SHEETS for design in Design if (sheet, design) not in SHEETS_AND_DESIGNS
]
"""Every sheet in one design, and those that badges are mostly printed on in all of them."""


@pytest.mark.parametrize(
    ("sheet", "design"), SHEETS_AND_DESIGNS, ids=[f"{sheet.sku} {design}" for sheet, design in SHEETS_AND_DESIGNS]
)
def test_every_name_on_every_sheet_is_inside_its_label_and_apart(sheet: Sheet, design: Design) -> None:
    badges = crowd()
    labels = per_label(badges_pdf(badges, sheet, event=EVENT, look=BadgeLook(design)).pdf, sheet)
    # A tent's label is drawn twice, once upside down; both halves are in one slot here and never touch.
    for badge, glyphs in zip(badges, labels, strict=False):
        assert len(glyphs) >= len(EVENT.replace(" ", "")), badge
        assert overlaps(glyphs) == [], badge
    assert sum(map(bool, labels)) == len(badges)


@pytest.mark.parametrize("design", Design)
@pytest.mark.parametrize("sku", ["5395", "L4785", "5392"])
def test_text_keeps_clear_of_contact_code_and_logo(sku: str, design: Design) -> None:
    """Both are seen as the PDF's reader sees them: the code's modules as rectangles, the logo as an image."""
    sheet = find_sheet(sku)
    badges = crowd(contacts=True)[:48]
    look = BadgeLook(design, EVERYTHING)
    pdf = badges_pdf(badges, sheet, event=EVENT, look=look, logo=logo()).pdf
    labels = per_label(pdf, sheet)
    codes = 0
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        for number, page in enumerate(document.pages):
            for place, slot in enumerate(sheet.slots):
                glyphs = labels[number * sheet.per_page + place]
                inside = [image for image in page.images if _within(image, slot.left_mm * MM, slot.top_mm * MM, slot)]
                modules = [
                    rect
                    for rect in page.rects
                    if rect["height"] < 1.5 and _within(rect, slot.left_mm * MM, slot.top_mm * MM, slot)
                ]
                boxes = [_around(things, float(page.height)) for things in (inside, modules) if len(things)]
                codes += bool(modules)
                for box in boxes:
                    assert [ink for ink in glyphs if _crosses(ink, box)] == []
    assert codes >= len(badges) * 0.7  # the rest have names that no readable code of this size holds


def _within(thing: dict[str, float], left: float, top: float, slot: object) -> bool:
    width, height = getattr(slot, "width_mm") * MM, getattr(slot, "height_mm") * MM  # noqa: B009
    return (
        left <= thing["x0"]
        and thing["x1"] <= left + width
        and top <= thing["top"]
        and thing["bottom"] <= top + height
        and thing["width"] < width * 0.6
    )


def _around(things: list[dict[str, float]], height: float) -> tuple[float, float, float, float]:
    return (
        min(thing["x0"] for thing in things),
        height - max(thing["bottom"] for thing in things),
        max(thing["x1"] for thing in things),
        height - min(thing["top"] for thing in things),
    )


def _crosses(ink: Ink, box: tuple[float, float, float, float]) -> bool:
    left, bottom, right, top = box
    return ink.right > left + 0.05 and ink.left < right - 0.05 and ink.top > bottom + 0.05 and ink.bottom < top - 0.05


@pytest.mark.parametrize("design", Design)
def test_an_independent_reader_reads_every_contact_code(design: Design) -> None:
    sheet = find_sheet("5395")
    people = [
        Contact("Ana;María", "Lima, Jr.", "Müller & Söhne", "ana@example.org", "+1 555 0100"),
        Contact("محمد", "العتيبي", "", "m@example.org", ""),
        Contact("小明", "王", "北京公司", "wang@example.org", "+86 10 1234 5678"),
        Contact("Bo\nEND:VCARD", "Back\\slash", "", "bo@example.org", ""),
    ]
    badges = [
        Badge(who.given_name, f"{who.given_name} {who.family_name}", "", "", "", "mentor", "Mentor", "Table 3", who)
        for who in people * 4
    ]
    pdf = badges_pdf(badges, sheet, event=EVENT, look=BadgeLook(design, EVERYTHING)).pdf
    read = [code.text for image in _labels(pdf, sheet, 300) for code in zxingcpp.read_barcodes(Image.fromarray(image))]
    assert len(read) == len(badges)
    for who, text in zip(people * 4, read, strict=True):
        assert text == who.vcard()
        assert text.split("\r\n").count("END:VCARD") == 1
        assert [line.split(":")[0] for line in text.split("\r\n")][:4] == ["BEGIN", "VERSION", "N", "FN"]
        assert f"EMAIL:{who.email}" in text


def _labels(pdf: bytes, sheet: Sheet, dpi: int) -> Iterator[npt.NDArray[np.uint8]]:
    for number in range(2):
        page = pixels(pdf, number, dpi)
        for slot in sheet.slots:
            left, top = round(slot.left_mm * dpi / 25.4), round(slot.top_mm * dpi / 25.4)
            width, height = round(slot.width_mm * dpi / 25.4), round(slot.height_mm * dpi / 25.4)
            yield page[top : top + height, left : left + width].copy()


@pytest.mark.parametrize("paper", list(Paper))
def test_the_crowd_on_the_lists(paper: Paper) -> None:
    guests = [Guest(full, full[:1], role, rounds, first) for (first, full), (_, role), rounds in _people()]
    found = [Findable(full, full[:1] or "#", ("3", "")) for _, full in CROWD]
    contacts = [ContactEntry(full, first, f"person{i}@example.org", "+1 555") for i, (first, full) in enumerate(CROWD)]
    names = [name for _, name in CROWD]
    for pdf in (
        check_in_pdf(guests, paper=paper, event=EVENT).pdf,
        poster_pdf(found, rounds=("Round 1", "Round 2"), group_word="Table", paper=paper, event=EVENT).pdf,
        contacts_pdf(contacts, paper=paper, event=EVENT).pdf,
    ):
        for glyphs in inks(pdf):
            assert overlaps(glyphs) == []
            assert min(ink.left for ink in glyphs) >= 11 * MM
            assert min(ink.bottom for ink in glyphs) >= 11 * MM
    assert len(names) == 300


def _people() -> Iterator[tuple[tuple[str, str], tuple[str, str], str]]:
    for i, names in enumerate(CROWD):
        yield names, ROLES[i % 4], ROUNDS[i % 5]


@pytest.mark.parametrize("sku", ["A6 x4", "quarter letter x4", "5388", "L7165", "5302"])
def test_the_crowd_on_slips_and_cards(sku: str) -> None:
    sheet = find_sheet(sku)
    slips = [
        Slip(
            full,
            "Mentee",
            (Sitting("Round 1: Table 3", f"Mentor: {full}", f"With {first}, {full}", "Topics: Soft skills"),),
        )
        for first, full in CROWD
    ]
    cards = [TableCard(i, "Table", (full, first), "Career goals", (full,)) for i, (first, full) in enumerate(CROWD)]
    for pdf in (slips_pdf(slips, sheet, event=EVENT).pdf, table_cards_pdf(cards, sheet, event=EVENT).pdf):
        for glyphs in per_label(pdf, sheet):
            assert overlaps(glyphs) == []
