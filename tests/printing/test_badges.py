"""Badges, checked from the finished PDF."""

import io
from dataclasses import replace

import pdfplumber
import pypdfium2
import pytest

from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.badges import Badge, badges_pdf
from micromentor_desktop.printing.document import Printed
from micromentor_desktop.printing.placing import Placing
from micromentor_desktop.printing.sheets import Sheet, find_sheet, load_sheets
from tests.printing.hard_names import HARD, ORDINARY, SIX_ROUNDS
from tests.printing.reading import MM, Ink, inks, overlaps, pixels, text_of

EVENT = "Spring Micro-Mentoring Evening 2026"
ROLES = (("mentor", "Mentor"), ("mentee", "Mentee"), ("both", "Mentor and mentee"), ("", ""))
ISSUE_SHEETS = ("5395", "5392", "L4785", "L7418")


def ordinary() -> list[Badge]:
    return [
        Badge(first, full, "she/her", "Contoso Ltd", "Data analyst", "mentor", "Mentor", "Table 3")
        for first, full in ORDINARY
    ]


def hard() -> list[Badge]:
    badges = []
    for i, (first, full) in enumerate(HARD):
        role, words = ROLES[i % 4]
        rounds = ("Table 3", SIX_ROUNDS, "", "Waiting list: please see the desk", "Round 1 Table 3 · Round 2 Table 7")
        badges.append(Badge(first, full, "they/them" * (i % 2), full, first, role, words, rounds[i % 5]))
    return badges


def per_label(printed: Printed, sheet: Sheet, count: int) -> list[list[Ink]]:
    """The glyphs of each badge; fails on ink that is in no label's safe area."""
    page_height = sheet.page_mm[1] * MM
    found: list[list[Ink]] = [[] for _ in range(count)]
    safe = 3 * MM - 0.02
    for page, glyphs in enumerate(inks(printed.pdf)):
        for ink in glyphs:
            owners = [
                i
                for i, slot in enumerate(sheet.slots)
                if ink.left >= slot.left_mm * MM + safe
                and ink.right <= (slot.left_mm + slot.width_mm) * MM - safe
                and ink.top <= page_height - slot.top_mm * MM - safe
                and ink.bottom >= page_height - (slot.top_mm + slot.height_mm) * MM + safe
            ]
            assert len(owners) == 1, f"{sheet.name}: {ink} is not inside a label"
            found[page * sheet.per_page + owners[0]].append(ink)
    return found


@pytest.mark.parametrize("sheet", load_sheets(), ids=lambda sheet: sheet.sku)
def test_every_glyph_is_inside_its_label_and_apart_from_other_lines(sheet: Sheet) -> None:
    badges = hard() + ordinary()
    labels = per_label(badges_pdf(badges, sheet, event=EVENT), sheet, len(badges))
    for badge, glyphs in zip(badges, labels, strict=True):
        assert len(glyphs) >= len(EVENT.replace(" ", "")), badge
        assert overlaps(glyphs) == [], badge


@pytest.mark.parametrize("sku", ISSUE_SHEETS)
def test_the_three_millimetres_beside_a_cut_show_nothing_but_a_band(sku: str) -> None:
    """Told from the pixels: each row is of one colour there, which also covers strokes that have no character box."""
    sheet, dpi = find_sheet(sku), 100
    badges = hard()
    printed = badges_pdf(badges, sheet, event=EVENT)
    for page in range(printed.pages):
        image = pixels(printed.pdf, page, dpi)
        for slot in sheet.slots:
            left, top = slot.left_mm * dpi / 25.4, slot.top_mm * dpi / 25.4
            right, bottom = left + slot.width_mm * dpi / 25.4, top + slot.height_mm * dpi / 25.4
            label = image[round(top) + 2 : round(bottom) - 1, round(left) + 2 : round(right) - 1]
            ring = int(3 * dpi / 25.4) - 3
            for part in (label[:, :ring], label[:, -ring:], label[:ring], label[-ring:]):
                assert (part == part[:, :1]).all(), f"{sku}, page {page + 1}"


@pytest.mark.parametrize("sku", ["5395", "5392", "L4785"])
def test_ordinary_first_names_are_at_least_32_points(sku: str) -> None:
    sheet = find_sheet(sku)
    printed = badges_pdf(ordinary(), sheet, event=EVENT)
    assert printed.warnings == ()
    for glyphs in per_label(printed, sheet, len(ORDINARY)):
        assert max(ink.size for ink in glyphs) >= 32


def test_words_can_be_copied_whole() -> None:
    pdf = badges_pdf(ordinary(), find_sheet("5395"), event=EVENT).pdf
    with pdfplumber.open(io.BytesIO(pdf)) as other:
        words = {word["text"] for page in other.pages for word in page.extract_words()}
    assert {word for first, full in ORDINARY for word in (first, *full.split())} <= words
    text = text_of(pdf)
    for first, full in ORDINARY:
        assert first in text.split()
        assert f"{full} · she/her" in text
    assert text.count("Data analyst · Contoso Ltd") == text.count("Mentor\n") + text.count("Mentor ") == len(ORDINARY)


@pytest.mark.parametrize("name", ["王小明", "김철수", "क्षत्रिय", "Ελένη", "Nguyễn", "<b>Bob</b>", "Thị Ánh", "שלום"])
def test_names_of_other_scripts_can_be_copied(name: str) -> None:
    assert name in text_of(badges_pdf([Badge(name)], find_sheet("5392"), event="").pdf)


def test_same_badges_same_bytes() -> None:
    def printed() -> Printed:
        return badges_pdf(ordinary() + hard(), find_sheet("L7418"), event=EVENT)

    first = printed()
    badges_pdf([Badge("Ωmega çedilla 龍")], find_sheet("5395"), event="Another")
    assert printed() == first


def test_viewers_are_told_not_to_scale() -> None:
    pdf = badges_pdf(ordinary(), find_sheet("5395"), event=EVENT).pdf
    assert b"/PrintScaling /None" in pdf
    document = pypdfium2.PdfDocument(pdf)
    assert document.get_metadata_value("Title") == f"{EVENT}: name badges"
    assert document.get_metadata_value("Author") == "MicroMentor Desktop"


def test_the_fonts_of_all_scripts_are_embedded() -> None:
    pdf = badges_pdf(hard(), find_sheet("5395"), event=EVENT).pdf
    assert pdf.count(b"/FontFile2") >= 12


def test_warnings_name_the_person() -> None:
    long_name = "W" * 80
    badges = [
        Badge("Łukasz 🙂", "Łukasz 🙂 Nowak"),
        Badge(long_name, long_name),
        Badge("", "\x00"),
        Badge("Eve", "Eve Ok"),
    ]
    assert badges_pdf(badges, find_sheet("5395"), event=EVENT).warnings == (
        "Łukasz 🙂 Nowak: the character 🙂 is in none of the fonts and is left out.",
        f"{'W' * 48}…: the name had to shrink to 12 pt.",
        "Somebody without a name: the badge has no name that can be printed.",
    )


def test_a_part_used_sheet_is_continued() -> None:
    sheet = find_sheet("5395")
    printed = badges_pdf(ordinary()[:3], sheet, event=EVENT, placing=Placing(start=7))
    assert printed.pages == 2
    labels = per_label(printed, sheet, 16)
    assert [bool(glyphs) for glyphs in labels] == [False] * 6 + [True] * 3 + [False] * 7


@pytest.mark.parametrize("start", [0, 9, -1])
def test_a_start_that_the_sheet_does_not_have_is_refused(start: int) -> None:
    with pytest.raises(Trouble, match="labels 1 to 8"):
        badges_pdf(ordinary(), find_sheet("5395"), event=EVENT, placing=Placing(start=start))


def test_no_badges_are_refused() -> None:
    with pytest.raises(Trouble, match="nothing to print"):
        badges_pdf([], find_sheet("5395"), event=EVENT)


def test_the_smallest_label_still_holds_everything_and_a_smaller_one_is_refused() -> None:
    sheet = Sheet("Test", "1", "label", "A4", 8, 15, 20.0, 15.0, 10.0, 10.0, 22.0, 16.0)
    badges = hard() + ordinary()
    for glyphs in per_label(badges_pdf(badges, sheet, event=EVENT), sheet, 120)[: len(badges)]:
        assert glyphs
        assert overlaps(glyphs) == []
    with pytest.raises(Trouble, match="too small"):
        badges_pdf(badges, replace(sheet, height_mm=14.0), event=EVENT)


def test_a_full_name_stands_in_for_a_first_name_that_cannot_be_printed() -> None:
    printed = badges_pdf([Badge("🙂", "Ana Lima"), Badge("", "Bo Chen")], find_sheet("5395"), event="")
    text = text_of(printed.pdf)
    assert text.count("Ana Lima") == text.count("Bo Chen") == 1
    assert printed.warnings == ("Ana Lima: the character 🙂 is in none of the fonts and is left out.",)
