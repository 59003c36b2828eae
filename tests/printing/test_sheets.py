"""The sheets: found by number, refused when impossible, printed where the data says."""

import csv
import io
from dataclasses import replace
from pathlib import Path

import pdfplumber
import pytest

from micromentor_desktop.errors import FileTrouble, Trouble
from micromentor_desktop.paths import resource
from micromentor_desktop.printing.badges import Badge, badges_pdf
from micromentor_desktop.printing.placing import Placing
from micromentor_desktop.printing.sheets import Sheet, find_sheet, load_sheets, read_sheets, validate

MM = 72 / 25.4
A4_GOOD = Sheet("Test", "1000", "label", "A4", 2, 5, 95.0, 55.0, 10.0, 11.0, 95.0, 55.0)


def test_all_forty_sheets_are_known_with_source_and_confirmation() -> None:
    sheets = load_sheets()
    assert len([sheet for sheet in sheets if sheet.brand != "generic"]) == 38
    assert len([sheet for sheet in sheets if sheet.is_plain]) == 6
    assert all(sheet.source and sheet.confirmed for sheet in sheets)
    assert find_sheet("5395").is_confirmed
    assert not find_sheet("L7418").is_confirmed


@pytest.mark.parametrize(
    ("wanted", "sku"),
    [
        ("5395", "5395"),
        ("Avery 5395", "5395"),
        ("avery-5095", "15395/5095/5895"),
        ("L4785", "L4785 L4786 L4787"),
        ("Avery Zweckform l4787", "L4785 L4786 L4787"),
        ("J8163", "L7163/J8163"),
        ("Zweckform 32257", "32257"),
        ("Durable Badgemaker 1445", "Badgemaker 1445"),
        ("1445", "Badgemaker 1445"),
        ("DP930", "DP830 DP930"),
        ("a6 x4", "A6 x4"),
    ],
)
def test_a_sheet_is_found_however_its_number_is_written(wanted: str, sku: str) -> None:
    assert find_sheet(wanted).sku == sku


@pytest.mark.parametrize(
    ("wanted", "hint"),
    [("539", "Avery 5395"), ("4785", "L4785"), ("L7419", "L7418"), ("foo", "list of sheets"), ("", "list")],
)
def test_an_unknown_sheet_is_refused_with_near_matches(wanted: str, hint: str) -> None:
    with pytest.raises(Trouble, match=hint):
        find_sheet(wanted)


def test_two_published_layouts_that_do_not_fit_are_refused() -> None:
    sigel = Sheet("Sigel", "DP001 DP002", "Tischkarte (tent card)", "A4", 2, 2, 95.0, 85.0, 15.0, 53.5, 105.0, 85.0)
    durable = Sheet("Durable", "Badgefix 8334", "adhesive badge", "A4", 2, 6, 75.0, 40.0, 30.0, -31.5, 93.0, 60.0)
    with pytest.raises(Trouble, match=r"5\.0 mm beyond the right edge"):
        validate(sigel)
    with pytest.raises(Trouble, match=r"31\.5 mm beyond the top edge"):
        validate(durable)
    with pytest.raises(Trouble, match="beyond the right edge"):
        badges_pdf([Badge("Ana")], sigel, event="")


@pytest.mark.parametrize(
    ("sheet", "reason"),
    [
        (replace(A4_GOOD, pitch_x_mm=94.0), "overlap"),
        (replace(A4_GOOD, pitch_y_mm=54.0), "overlap"),
        (replace(A4_GOOD, top_mm=12.0, rows=5, pitch_y_mm=58.0), "bottom edge"),
        (replace(A4_GOOD, left_mm=-1.0), "left edge"),
        (replace(A4_GOOD, cols=0), "at least one label"),
        (replace(A4_GOOD, width_mm=0.0), "at least one label"),
        (replace(A4_GOOD, height_mm=-5.0), "at least one label"),
        (replace(A4_GOOD, page="A5"), "not known"),
    ],
)
def test_an_impossible_sheet_is_refused(sheet: Sheet, reason: str) -> None:
    validate(A4_GOOD)
    with pytest.raises(Trouble, match=reason):
        validate(sheet)


def test_a_damaged_data_file_names_its_row(tmp_path: Path) -> None:
    lines = resource("sheets", "sheets.csv").read_text(encoding="utf-8").splitlines()
    path = tmp_path / "sheets.csv"
    path.write_text("\n".join([*lines[:3], lines[3].replace("85.725", "wide")]), encoding="utf-8")
    with pytest.raises(FileTrouble, match="row 4"):
        read_sheets(path)
    with pytest.raises(FileTrouble, match="cannot be read"):
        read_sheets(tmp_path / "none.csv")


def rows() -> list[dict[str, str]]:
    with resource("sheets", "sheets.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["sku"])
def test_labels_are_printed_within_a_tenth_of_a_millimetre_of_the_data(row: dict[str, str]) -> None:
    sheet = next(sheet for sheet in load_sheets() if sheet.sku == row["sku"] and sheet.brand == row["brand"])
    cols, count = int(row["cols"]), int(row["cols"]) * int(row["rows"])
    printed = badges_pdf([Badge("Ana")] * count, sheet, event="", placing=Placing(outlines=True))
    with pdfplumber.open(io.BytesIO(printed.pdf)) as pdf:
        assert len(pdf.pages) == 1
        page = pdf.pages[0]
        assert (page.width > page.height) == ("landscape" in row["page"])
        outlines = [rect for rect in page.rects if rect["stroke"]]
    assert len(outlines) == count
    for i, rect in enumerate(outlines):
        left = float(row["left_mm"]) + i % cols * float(row["pitch_x_mm"])
        top = float(row["top_mm"]) + i // cols * float(row["pitch_y_mm"])
        expected = (left, top, left + float(row["width_mm"]), top + float(row["height_mm"]))
        found = (rect["x0"] / MM, rect["top"] / MM, rect["x1"] / MM, rect["bottom"] / MM)
        assert found == pytest.approx(expected, abs=0.1)
