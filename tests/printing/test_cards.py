"""Table cards, checked from the finished PDF."""

import pytest

from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.cards import TableCard, table_cards_pdf
from micromentor_desktop.printing.sheets import Sheet, find_sheet, load_sheets
from tests.printing.hard_names import HARD, ORDINARY
from tests.printing.reading import MM, Ink, inks, overlaps, pixels, text_of

EVENT = "Spring Micro-Mentoring Evening 2026"
TENTS = [sheet for sheet in load_sheets() if sheet.is_tent]


def cards() -> list[TableCard]:
    topics = ("Career goals", "Job application and interview preparation · Soft skills · Hard skills", "", "<b>x</b>")
    rounds = ((), ("Round 1: Ana, Bo, Chen", "Round 2: Dieter, Émile, Fatima und noch viele andere Leute mehr"))
    people = [full for _, full in HARD + ORDINARY]
    return [
        TableCard(
            i * 7 + 1, ("Table", "Pair")[i % 2], (name,) if i % 3 else (name, "Ana Lima"), topics[i % 4], rounds[i % 2]
        )
        for i, name in enumerate(people)
    ]


def faces(sheet: Sheet) -> list[tuple[float, float, float, float]]:
    """Each face of a page in points: left, bottom, right, top; the two of a tent follow each other, the lower first."""
    height = sheet.page_mm[1]
    found = []
    for slot in sheet.slots:
        parts = 2 if sheet.is_tent else 1
        part = slot.height_mm / parts
        bottom = height - slot.top_mm - slot.height_mm
        found += [
            (
                slot.left_mm * MM,
                (bottom + i * part) * MM,
                (slot.left_mm + slot.width_mm) * MM,
                (bottom + (i + 1) * part) * MM,
            )
            for i in range(parts)
        ]
    return found


def per_face(pdf: bytes, sheet: Sheet) -> list[list[Ink]]:
    """The glyphs on each face; fails on ink that is in no face's safe area."""
    safe = 3 * MM - 0.02
    found = []
    for glyphs in inks(pdf):
        on_page: list[list[Ink]] = [[] for _ in faces(sheet)]
        for ink in glyphs:
            owners = [
                i
                for i, (left, bottom, right, top) in enumerate(faces(sheet))
                if left + safe <= ink.left
                and ink.right <= right - safe
                and bottom + safe <= ink.bottom
                and ink.top <= top - safe
            ]
            assert len(owners) == 1, f"{sheet.name}: {ink} is not inside a face"
            on_page[owners[0]].append(ink)
        found += on_page
    return found


@pytest.mark.parametrize("sheet", load_sheets(), ids=lambda sheet: sheet.sku)
def test_every_glyph_is_inside_its_face_and_apart_from_other_lines(sheet: Sheet) -> None:
    for glyphs in per_face(table_cards_pdf(cards(), sheet, event=EVENT).pdf, sheet):
        assert overlaps(glyphs) == []


@pytest.mark.parametrize("sheet", TENTS, ids=lambda sheet: sheet.sku)
def test_a_tent_reads_the_same_from_both_sides(sheet: Sheet) -> None:
    found = per_face(
        table_cards_pdf([TableCard(12, "Table", ("Ana Lima",), "Soft skills")], sheet, event=EVENT).pdf, sheet
    )
    lower, upper = found[:2]
    assert sorted(ink.char for ink in lower) == sorted(ink.char for ink in upper)
    # The upper face is the lower one turned by half a turn about the middle of the fold.
    left, bottom, right, top = faces(sheet)[0]
    turned = sorted((left + right - ink.right, 2 * top - ink.top) for ink in upper)
    assert turned == [pytest.approx(place, abs=0.1) for place in sorted((ink.left, ink.bottom) for ink in lower)]
    assert bottom < top


@pytest.mark.parametrize("sku", ["5305", "32257", "5309", "5302"])
def test_the_fold_is_marked_at_both_ends(sku: str) -> None:
    sheet, dpi = find_sheet(sku), 200
    image = pixels(table_cards_pdf([TableCard(1)], sheet, event="").pdf, 0, dpi)
    slot = sheet.slots[0]
    fold = round((slot.top_mm + slot.height_mm / 2) * dpi / 25.4)
    right = round((slot.left_mm + slot.width_mm) * dpi / 25.4)
    around = image[fold - 3 : fold + 4, right - int(2 * dpi / 25.4) : right - 4]
    assert (around.min(axis=(0, 2)) < 250).all()


def test_number_name_and_topic_can_be_copied() -> None:
    text = text_of(
        table_cards_pdf([TableCard(12, "Table", ("Ana Lima",), "Soft skills")], find_sheet("5388"), event=EVENT).pdf
    )
    assert {"Table", "12", "Ana Lima", "Soft skills", EVENT} <= set(text.split("\n")) | {
        line.strip() for line in text.split("\n")
    }


def test_the_number_is_the_largest_and_the_name_large() -> None:
    [glyphs] = [
        face
        for face in per_face(
            table_cards_pdf([TableCard(3, "Table", ("Ana Lima",))], find_sheet("5388"), event=EVENT).pdf,
            find_sheet("5388"),
        )
        if face
    ]
    sizes = {ink.char: ink.size for ink in glyphs}
    assert sizes["3"] == max(sizes.values()) > 80
    assert sizes["A"] >= 30


def test_warnings_name_mentors() -> None:
    long_name = "Maximilian-Alexander von und zu Hohenlohe-Waldenburg-Schillingsfürst der Ältere"
    printed = table_cards_pdf(
        [
            TableCard(1, "Table", ("王小明 🙂",)),
            TableCard(2, "Table", (long_name,), "Soft skills", ("Round 1: " + long_name,) * 6),
        ],
        find_sheet("5302"),
        event=EVENT,
    )
    assert printed.warnings[0] == "王小明 🙂: the character 🙂 is in none of the fonts and is left out."


def test_same_cards_same_bytes_and_never_scaled() -> None:
    first = table_cards_pdf(cards(), find_sheet("5305"), event=EVENT)
    assert table_cards_pdf(cards(), find_sheet("5305"), event=EVENT) == first
    assert b"/PrintScaling /None" in first.pdf


def test_no_cards_are_refused() -> None:
    with pytest.raises(Trouble, match="nothing to print"):
        table_cards_pdf([], find_sheet("5305"), event=EVENT)
