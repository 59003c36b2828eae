"""Backs behind their fronts, folds, cut marks and calibration, measured in the finished PDF."""

import io
from dataclasses import dataclass, replace

import pdfplumber
import pytest

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.print_options import BadgeLook, Sides
from micromentor_desktop.domain.sheet import Calibration, Sheet, Slot
from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.badges import Badge, badges_pdf
from micromentor_desktop.printing.calibration_page import calibration_from, calibration_pdf
from micromentor_desktop.printing.placing import Placing, places
from micromentor_desktop.printing.sheets import find_sheet, load_sheets
from tests.printing.reading import MM, Ink, inks

MISS = Calibration(1.7, -0.9, 0.994, 1.006)
NAMES = ["Ana", "Bo", "Chen", "Dov", "Eve"]
UPRIGHT = [sheet for sheet in load_sheets() if not sheet.is_tent]


@dataclass(frozen=True)
class Side:
    """One page: each badge's band (left, bottom, right, top in points) with the letters of the first name above it."""

    bands: dict[str, tuple[float, float, float, float]]
    glyphs: list[Ink]


def both_sides(sheet: Sheet, sides: Sides) -> tuple[Side, Side]:
    badges = [Badge(name, role="mentor", role_text="Mentor") for name in NAMES]
    placing = Placing(start=2, sides=sides)
    pdf = badges_pdf(badges, sheet, event="", look=BadgeLook(sides=sides), placing=placing).pdf
    found = []
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        for page, glyphs in zip(document.pages, inks(pdf), strict=True):
            height = float(page.height)
            boxes = [(rect["x0"], height - rect["bottom"], rect["x1"], height - rect["top"]) for rect in page.rects]
            found.append(Side({_name_at(box, glyphs): box for box in boxes}, glyphs))
    front, back = found
    return front, back


def _name_at(band: tuple[float, float, float, float], glyphs: list[Ink]) -> str:
    left, bottom, right, top = band
    near = [
        ink for ink in glyphs if ink.size > 20 and left < ink.left < right and bottom - 130 < ink.bottom < top + 130
    ]
    closest = min(abs(ink.baseline - bottom) for ink in near)
    return "".join(sorted(ink.char for ink in near if abs(ink.baseline - bottom) < closest + 1))


@pytest.mark.parametrize("sku", ["5395", "L4785", "5392"])
def test_turned_over_its_long_edge_every_back_lies_behind_its_front(sku: str) -> None:
    sheet = find_sheet(sku)
    front, back = both_sides(sheet, Sides.LONG_EDGE)
    width = sheet.page_mm[0] * MM
    assert set(front.bands) == {"".join(sorted(name)) for name in NAMES}
    for name, (left, bottom, right, top) in front.bands.items():
        assert back.bands[name] == pytest.approx((width - right, bottom, width - left, top), abs=0.1 * MM)


@pytest.mark.parametrize("sku", ["5395", "L4785", "5392"])
def test_turned_over_its_short_edge_every_back_lies_behind_its_front_on_its_head(sku: str) -> None:
    sheet = find_sheet(sku)
    front, back = both_sides(sheet, Sides.SHORT_EDGE)
    height = sheet.page_mm[1] * MM
    depth = sheet.height_mm * MM
    assert set(front.bands) == {"".join(sorted(name)) for name in NAMES}
    for name, (left, bottom, right, top) in front.bands.items():
        # On its head, the band is at the label's upper edge: at the same edge of the paper as in front.
        mirrored = height - bottom - (top - bottom), height - bottom
        assert back.bands[name] == pytest.approx((left, mirrored[0], right, mirrored[1]), abs=0.1 * MM)
        assert top - bottom < depth
    # Ink of upright letters lies above its baseline, that of letters on their heads below.
    assert all(ink.top <= ink.baseline + 2 for ink in back.glyphs if ink.char in "ABCDE" and ink.size > 20)


def test_a_landscape_page_is_mirrored_the_other_way() -> None:
    upright, lying = find_sheet("5395"), replace(find_sheet("32253"), kind="label")
    slot = upright.slots[0]
    _, back = places(upright, Sides.LONG_EDGE)[0]
    assert (back.slot.top_mm, back.turned) == (slot.top_mm, False)
    _, back = places(lying, Sides.LONG_EDGE)[1]
    assert (back.slot.left_mm, back.turned) == (lying.slots[1].left_mm, True)


def test_folded_labels_beside_each_other_like_a_card_and_below_each_other_like_a_tent() -> None:
    for piece in places(find_sheet("5392"), Sides.FOLD):
        front, other = piece
        assert not other.turned
        assert other.slot.left_mm == pytest.approx(front.slot.left_mm + front.slot.width_mm, abs=0.05)
        assert other.slot.top_mm == front.slot.top_mm
    single = replace(find_sheet("5392"), cols=1)
    [piece] = places(single, Sides.FOLD)
    front, other = piece
    assert other.turned
    assert front.slot.top_mm == pytest.approx(other.slot.top_mm + other.slot.height_mm)
    with pytest.raises(Trouble, match="do not adjoin"):
        places(find_sheet("5395"), Sides.FOLD)


@pytest.mark.parametrize("sku", ["A6 x4", "badge 90x60", "badge 3-1/2x2-1/4", "tent letter x2"])
def test_plain_paper_has_a_cross_at_every_corner(sku: str) -> None:
    sheet = find_sheet(sku)
    pdf = badges_pdf([Badge("Ana")], sheet, event="").pdf
    with pdfplumber.open(io.BytesIO(pdf)) as document:
        lines = [(line["x0"], line["top"], line["x1"], line["bottom"]) for line in document.pages[0].lines]
    for slot in sheet.slots:
        for x in (slot.left_mm, slot.left_mm + slot.width_mm):
            for y in (slot.top_mm, slot.top_mm + slot.height_mm):
                level = [
                    line for line in lines if line[0] - 0.1 <= x * MM <= line[2] + 0.1 and abs(line[1] - y * MM) < 0.1
                ]
                upright = [
                    line for line in lines if line[1] - 0.1 <= y * MM <= line[3] + 0.1 and abs(line[0] - x * MM) < 0.1
                ]
                assert level, (x, y)
                assert upright, (x, y)


@pytest.mark.parametrize("sheet", UPRIGHT, ids=lambda sheet: sheet.sku)
def test_a_calibrated_print_comes_out_within_a_tenth_of_a_millimetre(sheet: Sheet) -> None:
    """The printer is played: it stretches and shifts what the PDF says; the labels must then be where they belong."""
    placing = Placing(outlines=True, calibration=MISS)
    printed = badges_pdf([Badge("Ana")] * sheet.per_page, sheet, event="", placing=placing)
    with pdfplumber.open(io.BytesIO(printed.pdf)) as pdf:
        rects = [rect for rect in pdf.pages[0].rects if rect["stroke"]]
    assert len(rects) == sheet.per_page
    for rect, slot in zip(rects, sheet.slots, strict=True):
        left, right = (rect[key] / MM * MISS.across + MISS.right_mm for key in ("x0", "x1"))
        top, bottom = (rect[key] / MM * MISS.along + MISS.down_mm for key in ("top", "bottom"))
        assert (left, top, right, bottom) == pytest.approx(
            (slot.left_mm, slot.top_mm, slot.left_mm + slot.width_mm, slot.top_mm + slot.height_mm), abs=0.1
        )


def test_the_preview_shows_a_label_where_the_pdf_has_it() -> None:
    slot = find_sheet("5395").slots[3]
    sent = MISS.sent(slot)
    printed = badges_pdf(
        [Badge("Ana")], find_sheet("5395"), event="", placing=Placing(4, outlines=True, calibration=MISS)
    )
    with pdfplumber.open(io.BytesIO(printed.pdf)) as pdf:
        [rect] = [rect for rect in pdf.pages[0].rects if rect["stroke"]]
    found = Slot(rect["x0"] / MM, rect["top"] / MM, (rect["x1"] - rect["x0"]) / MM, (rect["bottom"] - rect["top"]) / MM)
    assert (found.left_mm, found.top_mm, found.width_mm, found.height_mm) == pytest.approx(
        (sent.left_mm, sent.top_mm, sent.width_mm, sent.height_mm), abs=0.02
    )


@pytest.mark.parametrize("paper", list(Paper))
def test_the_test_page_measures_what_the_printer_does(paper: Paper) -> None:
    """Printed by the played printer, measured on the paper, and told back: the same miss comes out."""
    with pdfplumber.open(io.BytesIO(calibration_pdf(paper).pdf)) as pdf:
        lines = [
            (line["x0"] / MM, line["top"] / MM, line["x1"] / MM, line["bottom"] / MM) for line in pdf.pages[0].lines
        ]
    upright = [line for line in lines if abs(line[0] - line[2]) < 0.01]
    level = [line for line in lines if abs(line[1] - line[3]) < 0.01]
    left = min(line[0] for line in upright) * MISS.across + MISS.right_mm
    top = min(line[1] for line in level) * MISS.along + MISS.down_mm
    across = next(line[2] - line[0] for line in level if abs(line[2] - line[0] - 100) < 0.5) * MISS.across
    along = next(line[3] - line[1] for line in upright if abs(line[3] - line[1] - 100) < 0.5) * MISS.along
    found = calibration_from(left, top, across, along)
    assert (found.right_mm, found.down_mm, found.across, found.along) == pytest.approx(
        (MISS.right_mm, MISS.down_mm, MISS.across, MISS.along), abs=0.01
    )
    assert all(line[2] <= {Paper.LETTER: 215.9, Paper.A4: 210.0}[paper] for line in lines)


@pytest.mark.parametrize(
    ("measured", "reason"),
    [
        ((20.0, 20.0, 94.0, 94.0), "scaled on its way"),
        ((20.0, 20.0, 100.0, 105.0), "scaled on its way"),
        ((45.0, 20.0, 100.0, 100.0), "left gap"),
        ((20.0, 1.0, 100.0, 100.0), "upper gap"),
        ((20.0, float("nan"), 100.0, 100.0), "must be a number"),
    ],
)
def test_lengths_that_cannot_be_right_are_refused(measured: tuple[float, float, float, float], reason: str) -> None:
    with pytest.raises(Trouble, match=reason):
        calibration_from(*measured)


def test_an_exact_printer_needs_no_correction() -> None:
    assert calibration_from(20.0, 20.0, 100.0, 100.0) == Calibration()
    sheet = find_sheet("5395")
    plain = badges_pdf([Badge("Ana")], sheet, event="")
    assert badges_pdf([Badge("Ana")], sheet, event="", placing=Placing(calibration=Calibration())) == plain
