"""Files of every kind to tables, and the sentences for those that hold none."""

import io
import os
import zipfile
from pathlib import Path

import openpyxl
import pytest

from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.importing.read import read_bytes, read_table
from micromentor_desktop.importing.table import Table

PLAIN = "Name,Email,Topics\nJosé Núñez,jose@example.org,Careers\nÄnne Weiß,aenne@example.org,Jobs\n"


def _table(path: Path, sheet: str | None = None) -> Table:
    return read_table(read_bytes(path), path.name, sheet)


def _file(folder: Path, data: bytes, name: str = "signups.csv") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def _workbook(rows: list[list[object]], **more: list[list[object]]) -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Answers"
    for row in rows:
        sheet.append(row)
    for title, others in more.items():
        other = book.create_sheet(title)
        for row in others:
            other.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_text_in_any_usual_dress(tmp_path: Path, encoding: str, delimiter: str, line_end: str) -> None:
    text = PLAIN.replace(",", delimiter).replace("\n", line_end)
    table = _table(_file(tmp_path, text.encode(encoding)))
    assert table.headers == ("Name", "Email", "Topics")
    assert [row.cells[0] for row in table.rows] == ["José Núñez", "Änne Weiß"]
    assert [row.number for row in table.rows] == [2, 3]


def test_quotes_line_breaks_and_delimiters_inside_cells(tmp_path: Path) -> None:
    data = b'Name,Email,Note\n"Duarte, Ana",ana@example.org,"first line\nsecond ""line"""\nBen,ben@example.org,\n'
    table = _table(_file(tmp_path, data))
    assert table.rows[0].cells == ("Duarte, Ana", "ana@example.org", 'first line\nsecond "line"')
    assert [row.number for row in table.rows] == [2, 3]


def test_a_stray_quote_does_not_swallow_the_rows_after_it(tmp_path: Path) -> None:
    lines = ["Name,Email,Note", 'Ana,ana@example.org,"unclosed']
    lines += [f"Person {n},p{n}@example.org,some longer note" for n in range(60)]
    assert len(_table(_file(tmp_path, "\n".join(lines).encode())).rows) == 61


def test_the_line_that_names_the_delimiter_is_no_row(tmp_path: Path) -> None:
    table = _table(_file(tmp_path, b"sep=;\r\nName;Email\r\nAna;ana@example.org\r\n"))
    assert table.headers == ("Name", "Email")
    assert table.rows[0].number == 2


def test_text_encoded_twice_is_mended(tmp_path: Path) -> None:
    twice = PLAIN.encode().decode("cp1252").encode()
    assert _table(_file(tmp_path, twice)).rows[0].cells[0] == "José Núñez"


def test_a_cut_last_letter_is_no_reason_to_take_it_for_another_encoding(tmp_path: Path) -> None:
    cut = "Name,Email\nJosé Núñez,jose@example.org\nÄnne,é".encode()[:-1]
    assert _table(_file(tmp_path, cut)).rows[0].cells[0] == "José Núñez"


def test_titles_above_and_blank_rows_between_keep_the_row_numbers(tmp_path: Path) -> None:
    data = _workbook(
        [["Mentor night"], [], ["Name", "Email"], [], ["Ana", "ana@example.org"], [], ["Ben", "b@example.org"]]
    )
    table = _table(_file(tmp_path, data, "a.xlsx"))
    assert table.headers == ("Name", "Email")
    assert [row.number for row in table.rows] == [5, 7]


def test_cells_of_a_workbook_become_text(tmp_path: Path) -> None:
    import datetime

    rows: list[list[object]] = [
        ["Name", "Email", "When", "Years", "Newsletter"],
        ["Ana", "ana@example.org", datetime.datetime(2025, 10, 6), 3.0, True],
        ["Ben", "ben@example.org", datetime.datetime(2025, 10, 6, 8, 1, 2), 2.5, False],
    ]
    table = _table(_file(tmp_path, _workbook(rows), "a.xlsx"))
    assert table.rows[0].cells[2:] == ("2025-10-06", "3", "TRUE")
    assert table.rows[1].cells[2:] == ("2025-10-06 08:01:02", "2.5", "FALSE")


def test_the_likely_sheet_is_taken_and_another_can_be_chosen(tmp_path: Path) -> None:
    data = _workbook([["Welcome"]], Signups=[["Name", "Email"], ["Ana", "ana@example.org"]], Prices=[["Item"], ["Tea"]])
    path = _file(tmp_path, data, "a.xlsx")
    assert (_table(path).sheet, _table(path).sheets) == ("Signups", ("Answers", "Signups", "Prices"))
    assert _table(path, "Prices").headers == ("Item",)
    with pytest.raises(FileTrouble, match="has no sheet “Nope”"):
        _table(path, "Nope")


def test_rows_of_mentors_and_mentees_sheets_have_numbers_of_their_own(tmp_path: Path) -> None:
    head: list[object] = ["Name", "Email"]
    data = _workbook([], Mentors=[head, ["Ana", "a@example.org"]], Mentees=[head, ["Ben", "b@example.org"]])
    table = _table(_file(tmp_path, data, "a.xlsx"))
    assert [(row.number, row.cells[-1]) for row in table.rows] == [(2, "Mentors"), (4, "Mentees")]


def test_a_zip_with_one_table_is_opened(tmp_path: Path) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("form/answers.csv", PLAIN)
        archive.writestr("__MACOSX/form/._answers.csv", "x")
    assert len(_table(_file(tmp_path, out.getvalue(), "form.zip")).rows) == 2


def test_repeated_headings_get_numbers(tmp_path: Path) -> None:
    table = _table(_file(tmp_path, b"Name,Email,Other,Other,Other\nAna,ana@example.org,a,b,c\n"))
    assert table.headers == ("Name", "Email", "Other", "Other (2)", "Other (3)")


def _zip(**parts: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(
                name.replace("__", "/").replace("_xml", ".xml").replace("_csv", ".csv").replace("_bin", ".bin"), data
            )
    return out.getvalue()


def _far_cell() -> bytes:
    book = openpyxl.Workbook()
    book.active["A1"] = "Name"
    book.active["XFD1048576"] = "far away"
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _ods(rows: str) -> bytes:
    spaces = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for name in ("office", "table", "text")
    )
    content = (
        f'<?xml version="1.0"?><office:document-content{spaces}><office:body><office:spreadsheet>'
        f'<table:table table:name="S">{rows}</table:table></office:spreadsheet></office:body></office:document-content>'
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
        archive.writestr("content.xml", content)
    return out.getvalue()


def _ods_row(*cells: str, times: int = 1, cell_times: int = 1) -> str:
    repeated = f'<table:table-cell office:value-type="string" table:number-columns-repeated="{cell_times}"><text:p>'
    inner = "".join(f"{repeated}{cell}</text:p></table:table-cell>" for cell in cells)
    return f'<table:table-row table:number-rows-repeated="{times}">{inner}<table:table-cell/></table:table-row>'


def test_an_opendocument_table_with_its_million_empty_rows(tmp_path: Path) -> None:
    rows = _ods_row("Name", "Email") + _ods_row("Ana", "ana@example.org") + _ods_row(times=1_048_570)
    table = _table(_file(tmp_path, _ods(rows), "a.ods"))
    assert [row.cells for row in table.rows] == [("Ana", "ana@example.org")]


OLE = bytes.fromhex("d0cf11e0a1b11ae1")
REFUSED = {
    "empty.csv": (b"", "is empty"),
    "blank.csv": (b"\n\n  \r\n", "is empty"),
    "commas.csv": (b",,,\n,,,\n", "is empty"),
    "zeros.csv": (b"\0" * 5000, "is empty"),
    "binary.csv": (bytes(range(256)) * 40 + b"\0" * 200, "binary"),
    "paper.csv": (b"%PDF-1.7 ...", "a PDF document"),
    "photo.xlsx": (b"\x89PNG\r\n\x1a\n....", "a picture"),
    "phone.csv": (b"\0\0\0\x20ftypheic....", "a picture"),
    "blank first.csv": (b"\r\n%PDF-1.7 ...", "a PDF document"),
    "program.csv": (b'[{"name": "Ana", "email": "ana@example.org"}]', "JSON"),
    "page.xls": (b"<html><table><tr><td>Name</td></tr></table></html>", "a web page"),
    "cut.xlsx": (_workbook([["Name", "Email"], ["Ana", "ana@example.org"]])[:2000], "damaged"),
    "notzip.xlsx": (b"PK\x03\x04" + b"x" * 300, "damaged"),
    "old.xls": (OLE + b"x" * 3000, "damaged"),
    "locked.xlsx": (OLE + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 3000, "password"),
    "letter.xlsx": (_zip(word__document_xml=b"<w/>"), "a Word document"),
    "none.zip": (_zip(readme=b"hello"), "holds no table"),
    "two.zip": (_zip(a_csv=b"Name", b_csv=b"Name"), "holds 2 tables"),
    "bomb.xlsx": (_zip(xl__worksheets__sheet1_xml=b" " * 450_000_000), "unpacks to far more"),
    "long text.xlsx": (
        _zip(xl__worksheets__sheet1_xml=b"<c><t>" + b"x" * 5_000_000 + b"</t></c>"),
        "unpacks to far more",
    ),
    "binary.xlsb": (_zip(xl__worksheets__sheet1_bin=b"\0" * 90), "binary format"),
    "strings.xlsx": (
        _zip(xl__sharedStrings_xml=b"<t>" + b"x" * 5_000_000 + b"</t>", xl__workbook_xml=b"<a/>"),
        "unpacks to far more",
    ),
    "bomb.zip": (_zip(a_csv=b"a,b\n" * 20_000_000), "unpacks to far more"),
    "far.xlsx": (_far_cell(), "more than"),
    "far.ods": (_ods(_ods_row("Name") + _ods_row("Ana", times=150_000, cell_times=1_900)), "more than"),
    "area.csv": (b"Name" + b"," * 240 + (b"\n" + b"," * 240) * 100_000, "more than"),
    "wide.csv": (b"," * 2_500 + b"x\n", "more than"),
    "wider.csv": (b"a," * 1_000_000 + b"x\n", "more than"),
    "long.csv": (b"Name,Email\n" + b"a,b\n" * 200_001, "more than"),
    "huge.csv": (b"a,b\n" * 13_000_000, "larger than 50 MB"),
    "endless.csv": (b"Name,Email\nAna," + b"x" * 300_000 + b"\n", "more than 100,000"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_holds_no_table_is_refused_in_one_sentence(tmp_path: Path, name: str) -> None:
    data, words = REFUSED[name]
    with pytest.raises(FileTrouble, match=words) as refused:
        _table(_file(tmp_path, data, name))
    assert str(refused.value).endswith(".")
    assert "\n" not in str(refused.value)


def test_missing_files_folders_and_locked_doors(tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="There is no file"):
        _table(tmp_path / "nothing.csv")
    with pytest.raises(FileTrouble, match="is a folder"):
        _table(tmp_path)
    with pytest.raises(FileTrouble, match="cannot be read"):
        _table(Path("a\0b.csv"))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = _file(tmp_path, b"Name\n")
    path.chmod(0)
    with pytest.raises(FileTrouble, match="cannot be read"):
        _table(path)
