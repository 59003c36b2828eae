"""What is written for spreadsheet programs is read back as it was, and nothing in it is run."""

import csv
import io

import pytest
from openpyxl import load_workbook

from micromentor_desktop.exporting.spreadsheet import to_csv, to_xlsx

DANGEROUS = ("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1", "\r=1+1", "\n=1+1", "＝1+1", '=HYPERLINK("http://x")')


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_formula_leaves_in_csv(text: str) -> None:
    [[cell]] = csv.reader(io.StringIO(to_csv([[text]]), newline=""))
    assert cell == "'" + text


def test_csv_is_read_back_with_accents_and_quotes() -> None:
    rows = [["Name", "Note"], ["Zoë Álvarez", 'says "hi",\nthen goes']]
    text = to_csv(rows, mark=True)
    assert text.startswith("\ufeff")
    assert list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))) == rows


@pytest.mark.parametrize("text", DANGEROUS)
def test_no_formula_leaves_in_xlsx(text: str) -> None:
    book = load_workbook(io.BytesIO(to_xlsx([["Name"], [text]], "Members")))
    cell = book.worksheets[0]["A2"]
    assert (cell.data_type, cell.quotePrefix) == ("s", True)
    assert cell.value.strip() == text.replace("\r", "").strip()


def test_xlsx_is_read_back_as_text() -> None:
    rows = [["First name", "Phone"], ["Zoë", "0049 170"], ["\x00Li\x1b", "+49 170"]]
    sheet = load_workbook(io.BytesIO(to_xlsx(rows, "Members: 2026")), data_only=True).worksheets[0]
    assert [[cell.value for cell in row] for row in sheet.iter_rows()] == [
        ["First name", "Phone"],
        ["Zoë", "0049 170"],
        ["Li", "+49 170"],
    ]
    assert sheet["A1"].font.bold
