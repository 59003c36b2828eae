"""Mending the pages of a damaged file by which everything else is found: its header, and where each table begins."""

from collections.abc import Iterator
from pathlib import Path

_MAGIC = b"SQLite format 3\0"
_PAGE = 4096
_INTERIOR = 5
"""The kind of a page that only says where further pages of a table are."""


def mend_header(path: Path) -> None:
    """Write the first bytes of the file as every chapter's file has them, so that damage there hides nothing else."""
    with path.open("rb+") as file:
        file.seek(0, 2)
        pages = file.tell() // _PAGE
        file.seek(0)
        header = bytearray(file.read(100))
        if len(header) < 100:
            return
        header[:16] = _MAGIC
        # Page size; journal; bytes kept free; fractions of a page that SQLite prescribes.
        header[16:24] = bytes((_PAGE >> 8, _PAGE & 0xFF, header[18], header[19], 0, 64, 32, 32))
        if header[18] not in (1, 2) or header[19] not in (1, 2):
            header[18:20] = b"\x01\x01"
        header[28:32] = pages.to_bytes(4, "big")
        # Which pages are free is of no interest to a reader; schema format 4; no vacuum; UTF-8.
        header[32:40] = bytes(8)
        header[44:48] = (4).to_bytes(4, "big")
        header[52:56] = bytes(4)
        header[56:60] = (1).to_bytes(4, "big")
        header[64:68] = bytes(4)
        # The size counts only where these two agree.
        header[92:96] = header[24:28]
        file.seek(0)
        file.write(header)


def mend_definitions(path: Path, backup: Path) -> None:
    """Take the pages that say which tables there are and where from a backup of the same schema, and mend the header.

    Those pages change only with a migration, so every backup since has the same. That it is true of this one shows in
    the digests of the rows that are found by it.
    """
    whole = backup.read_bytes()
    with path.open("rb+") as file:
        for page in _definition_pages(whole):
            file.seek((page - 1) * _PAGE)
            file.write(whole[(page - 1) * _PAGE : page * _PAGE])
    mend_header(path)


def _definition_pages(whole: bytes) -> Iterator[int]:
    """The pages of ``sqlite_master``, whose tree begins on page 1. No definition is long enough to need a page more."""
    waiting = [1]
    while waiting:
        number = waiting.pop()
        yield number
        page = whole[(number - 1) * _PAGE : number * _PAGE]
        start = 100 if number == 1 else 0
        if page[start] == _INTERIOR:
            count = int.from_bytes(page[start + 3 : start + 5], "big")
            cells = [int.from_bytes(page[start + 12 + 2 * n : start + 14 + 2 * n], "big") for n in range(count)]
            waiting += [int.from_bytes(page[cell : cell + 4], "big") for cell in cells]
            waiting.append(int.from_bytes(page[start + 8 : start + 12], "big"))
