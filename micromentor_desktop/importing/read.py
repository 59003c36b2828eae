"""A sign-up file to a table of texts, whatever program wrote it. Reads only; nothing is evaluated."""

import io
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path, PurePosixPath

from micromentor_desktop.domain.names import fold
from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.importing import guard, text, workbook
from micromentor_desktop.importing.records import Row
from micromentor_desktop.importing.table import Table, all_different, find_table, header_score
from micromentor_desktop.translate import mark, tr, trn

MOST_BYTES = 50_000_000
_TABLES = (".csv", ".tsv", ".txt", ".tab", ".xlsx", ".xlsm", ".xls", ".ods")

_PDF = mark("“{name}” is a PDF document, not a table; please export the sign-ups as CSV or Excel and choose that file.")
_PICTURE = mark("“{name}” is a picture, not a table; please export the sign-ups as CSV or Excel and choose that file.")
_RECORDING = mark(
    "“{name}” is a picture or a recording, not a table; please export the sign-ups as CSV or"
    " Excel and choose that file."
)
_FILM = mark(
    "“{name}” is a picture or a film, not a table; please export the sign-ups as CSV or Excel and choose that file."
)
_TEXT = mark(
    "“{name}” is a text document, not a table; please export the sign-ups as CSV or Excel and choose that file."
)
_ARCHIVE = mark(
    "“{name}” is a compressed archive, not a table; please export the sign-ups as CSV or Excel and choose that file."
)
_PROGRAM = mark("“{name}” is a program, not a table; please export the sign-ups as CSV or Excel and choose that file.")
_DATABASE = mark(
    "“{name}” is a database, not a table; please export the sign-ups as CSV or Excel and choose that file."
)
_WORD = mark(
    "“{name}” is a Word document, not a table; please export the sign-ups as CSV or Excel and choose that file."
)
_JSON = mark(
    "“{name}” holds data for programs (JSON), not a table; please export the sign-ups as CSV or Excel and choose that"
    " file."
)
_EMPTY = mark("“{name}” is empty; please export the sign-ups again.")

_NOT_A_TABLE: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", _PDF),
    (b"\x89PNG", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF8", _PICTURE),
    (b"BM\x00", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"RIFF", _RECORDING),
    (b"{\\rtf", _TEXT),
    (b"\x1f\x8b", _ARCHIVE),
    (b"7z\xbc\xaf", _ARCHIVE),
    (b"Rar!", _ARCHIVE),
    (b"\x7fELF", _PROGRAM),
    (b"MZ\x90", _PROGRAM),
    (b"SQLite format 3", _DATABASE),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_table(data: bytes, name: str, sheet: str | None = None) -> Table:
    """The table in the bytes of a file: CSV or other delimited text, XLSX, XLS, ODS, or a zip with one of them.

    ``sheet`` chooses a sheet of a workbook; without it the likely one is taken, or both of a mentors' and a mentees'
    sheet together. Raises :class:`FileTrouble` with one plain sentence for anything that holds no table.
    """
    if not data.strip(b"\0 \t\r\n\xef\xbb\xbf"):
        raise FileTrouble(tr(_EMPTY, name=name))
    return _table(data, name, sheet, inside_zip=False)


def read_bytes(path: Path) -> bytes:
    """The content of a file. Raises :class:`FileTrouble` when it cannot be read or is larger than a list could be."""
    try:
        if path.is_dir():
            raise FileTrouble(tr("“{name}” is a folder; please choose the sign-up file inside it.", name=path.name))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as trouble:
        raise FileTrouble(
            tr("There is no file “{path}”; please check its name and where it was saved.", path=path)
        ) from trouble
    except (OSError, ValueError) as trouble:
        raise FileTrouble(
            tr(
                "“{name}” cannot be read; please close it in other programs and check that you may open it.",
                name=path.name,
            )
        ) from trouble
    if len(data) > MOST_BYTES:
        raise FileTrouble(
            tr("“{name}” is larger than 50 MB; please keep only the sign-ups and save it again.", name=path.name)
        )
    return data


def _table(data: bytes, name: str, sheet: str | None, *, inside_zip: bool) -> Table:
    begin = data[:64].lstrip()
    what = next((words for start, words in _NOT_A_TABLE if begin.startswith(start)), None)
    if what or data[4:8] == b"ftyp":
        raise FileTrouble(tr(what or _FILM, name=name))
    if data.startswith(b"PK\x03\x04"):
        inner = _zip_kind(data, name)
        if inner is not None:
            if inside_zip:
                raise FileTrouble(tr("“{name}” is an archive inside an archive; please unpack it first.", name=name))
            return _table(inner[1], inner[0], sheet, inside_zip=True)
        return _choose(list(workbook.sheets(data)), name, sheet)
    if data.startswith(_OLE):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise FileTrouble(tr(guard.LOCKED))
        return _choose(list(workbook.sheets(data)), name, sheet)
    return _text_table(data, name)


def _text_table(data: bytes, name: str) -> Table:
    content = text.decode(data)
    start = content.lstrip()[:300].casefold()
    if start.startswith(("<html", "<!doctype", "<table", "<?xml", "<meta", "<head")):
        raise FileTrouble(
            tr(
                "“{name}” is a web page, not a table; please open it in a spreadsheet program and save it as CSV or"
                " Excel.",
                name=name,
            )
        )
    if start.startswith(("{", "[{")):
        raise FileTrouble(tr(_JSON, name=name))
    grid = text.records(content)
    table = find_table(grid)
    if table is None:
        raise FileTrouble(tr(_EMPTY, name=name))
    return table


def _zip_kind(data: bytes, name: str) -> tuple[str, bytes] | None:
    """The one table inside a plain zip as (name, bytes); None when the zip is itself a workbook."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = archive.namelist()
            if any(entry.startswith("xl/") or entry == "content.xml" for entry in names):
                return None
            if any(entry.startswith("word/") for entry in names):
                raise FileTrouble(tr(_WORD, name=name))
            if any(entry.endswith(".iwa") for entry in names):
                raise FileTrouble(
                    tr("“{name}” is a Numbers document; please export it as CSV or Excel in Numbers.", name=name)
                )
            tables = [entry for entry in names if entry.casefold().endswith(_TABLES) and "__MACOSX" not in entry]
            if len(tables) != 1:
                raise FileTrouble(_not_one_table(name, len(tables)))
            info = archive.getinfo(tables[0])
            if info.flag_bits & 1:
                raise FileTrouble(
                    tr("The archive “{name}” is protected by a password; please unpack it first.", name=name)
                )
            with archive.open(info) as part:
                inner = part.read(MOST_BYTES + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError) as trouble:
        raise FileTrouble(tr("“{name}” is damaged or not complete; please export it again.", name=name)) from trouble
    if len(inner) > MOST_BYTES:
        raise FileTrouble(tr(guard.BOMB))
    if not inner.strip():
        raise FileTrouble(tr("“{name}” in the archive is empty; please export the sign-ups again.", name=tables[0]))
    return PurePosixPath(tables[0]).name, inner


def _not_one_table(name: str, tables: int) -> str:
    if not tables:
        return tr("The archive “{name}” holds no table; please unpack it and choose one file.", name=name)
    return trn(
        "The archive “{name}” holds {n} table; please unpack it and choose one file.",
        "The archive “{name}” holds {n} tables; please unpack it and choose one file.",
        tables,
        name=name,
    )


def _no_such_sheet(name: str, sheet: str, sheets: Sequence[str]) -> str:
    if not sheets:
        return tr("“{name}” has no sheet “{sheet}”; it has none.", name=name, sheet=sheet)
    return tr("“{name}” has no sheet “{sheet}”; it has {sheets}.", name=name, sheet=sheet, sheets=", ".join(sheets))


def _choose(grids: Sequence[tuple[str, list[list[str]]]], name: str, sheet: str | None) -> Table:
    """The sheet asked for, or the likely one, or mentors' and mentees' sheets as one table."""
    names = tuple(title for title, _ in grids)
    if sheet is not None and sheet not in names:
        raise FileTrouble(_no_such_sheet(name, sheet, names))
    tables = [
        replace(table, sheet=title, sheets=names)
        for title, grid in grids
        if sheet in (None, title) and (table := find_table(grid)) is not None
    ]
    if not tables:
        raise FileTrouble(tr(_EMPTY, name=name))
    by_role = [table for table in tables if fold(table.sheet).startswith(("mentor", "mentee"))]
    if (
        sheet is None
        and len({fold(table.sheet)[:6] for table in by_role}) == 2
        and all(table.rows for table in by_role)
    ):
        return _together(by_role)
    return max(tables, key=lambda table: (min(len(table.rows), 1), header_score(table), len(table.rows)))


def _together(tables: Sequence[Table]) -> Table:
    """Sheets with mostly the same headings as one table; a last column "Sheet" tells where a row came from.

    Row numbers go on counting from sheet to sheet, as if the second were pasted below the first: each stays unique.
    From the second sheet on, the place says what a person can look up.
    """
    headers = list(dict.fromkeys(header for table in tables for header in table.headers))
    rows: list[Row] = []
    for table in tables:
        above = rows[-1].number if rows else 0
        for row in table.rows:
            cells = dict(zip(table.headers, row.cells, strict=True))
            place = tr("sheet “{sheet}”, row {number}", sheet=table.sheet, number=row.number) if above else ""
            rows.append(Row(above + row.number, (*(cells.get(header, "") for header in headers), table.sheet), place))
    title = " + ".join(table.sheet for table in tables)
    return Table(all_different((*headers, "Sheet")), tuple(rows), title, tables[0].sheets, joined=True)
