"""What holds for every file: nothing is lost, nothing but FileTrouble is raised, again is the same."""

import csv
import io
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.merge import merge
from micromentor_desktop.importing.records import Decisions, Field

from .test_merge import _store

HEADERS = [
    "Timestamp",
    "Name",
    "First name",
    "Email",
    "Role",
    "Mentor",
    "Mentee",
    "Topics",
    "Years",
    "Status",
    "",
    "Notes",
]
CELLS = ["", "", "Ana Duarte", "Ben", "ana@example.org", "ben@example.org", "Both", "x", "maybe", "Career goals, CV"]
CELLS += [
    "5-7",
    "cancelled",
    "Total",
    "test",
    "10/06/2025 09:00",
    "Name",
    "since 2011",
    "=1+1",
    "王小明",
    "a, b; c | d",
]

table = st.lists(st.sampled_from(HEADERS), min_size=1, max_size=8).flatmap(
    lambda headers: st.tuples(
        st.just(headers),
        st.lists(
            st.lists(st.sampled_from(CELLS) | st.text(max_size=12), min_size=len(headers), max_size=len(headers)),
            max_size=14,
        ),
    )
)


def _file(folder: str, data: bytes, name: str = "a.csv") -> Path:
    path = Path(folder) / name
    path.write_bytes(data)
    return path


def _csv(headers: list[str], rows: list[list[str]]) -> bytes:
    out = io.StringIO()
    csv.writer(out).writerows([headers, *rows])
    return out.getvalue().encode("utf-8", errors="replace")


@given(table)
@settings(max_examples=300)
def test_rows_are_never_lost_and_a_second_import_changes_nothing(drawn: tuple[list[str], list[list[str]]]) -> None:
    with tempfile.TemporaryDirectory() as folder, suppress(FileTrouble):
        draft = understand(_file(folder, _csv(*drawn)))
        counts = draft.counts
        assert counts.rows_read == counts.people + counts.repeats + counts.set_aside
        rows = [row for person in draft.people for row in person.rows] + [aside.row for aside in draft.set_aside]
        assert len(rows) == len(set(rows)) == counts.rows_read
        members, signups = _store(merge(draft, [], [], 1))
        assert {one.change for one in merge(draft, members, signups, 1)} <= {"same"}


@st.composite
def decisions(draw: st.DrawFn) -> Decisions:
    rows, columns = st.integers(1, 16), st.integers(0, 9)
    return Decisions(
        corrections=draw(st.dictionaries(columns, st.sampled_from(Field), max_size=3)),
        keep_rows=draw(st.frozensets(rows, max_size=4)),
        leave_out=draw(st.frozensets(rows, max_size=4)),
        cells=draw(st.dictionaries(st.tuples(rows, columns), st.sampled_from(CELLS), max_size=4)),
        one_person=draw(st.frozensets(st.tuples(rows, rows), max_size=4)),
        topics=draw(st.dictionaries(st.sampled_from(["cv", "a", "b"]), st.sampled_from(["", "Career goals"]))),
    )


@given(table, decisions())
@settings(max_examples=300)
def test_whatever_is_decided_no_row_is_lost(drawn: tuple[list[str], list[list[str]]], decided: Decisions) -> None:
    with tempfile.TemporaryDirectory() as folder, suppress(FileTrouble):
        draft = understand(_file(folder, _csv(*drawn)), decided)
        rows = [row for person in draft.people for row in person.rows] + [aside.row for aside in draft.set_aside]
        assert sorted(rows) == [row.number for row in draft.rows]
        members, signups = _store(merge(draft, [], [], 1))
        assert {one.change for one in merge(draft, members, signups, 1)} <= {"same"}


@given(
    st.binary(max_size=600),
    st.sampled_from([b"", b"PK\x03\x04", b"\xff\xfe", b"Name,Email\n", bytes.fromhex("d0cf11e0a1b11ae1")]),
)
@settings(max_examples=400)
def test_any_bytes_are_a_table_or_a_sentence(data: bytes, start: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder, suppress(FileTrouble):
        understand(_file(folder, start + data))


@given(st.text(max_size=400))
@settings(max_examples=300)
def test_any_text_is_a_table_or_a_sentence(text: str) -> None:
    with tempfile.TemporaryDirectory() as folder, suppress(FileTrouble):
        understand(_file(folder, text.encode("utf-8", errors="replace")))


def _workbook() -> bytes:
    book = openpyxl.Workbook()
    for row in (
        ["Name", "Email", "Role"],
        ["Ana Duarte", "ana@example.org", "Mentor"],
        ["Ben", "b@example.org", "Both"],
    ):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


WORKBOOK = _workbook()


@given(
    st.lists(st.tuples(st.integers(0, len(WORKBOOK) - 1), st.integers(0, 255)), max_size=8),
    st.integers(0, len(WORKBOOK)),
    st.booleans(),
)
@settings(max_examples=300)
def test_a_damaged_workbook_is_a_table_or_a_sentence(harm: list[tuple[int, int]], cut: int, is_cut: bool) -> None:
    data = bytearray(WORKBOOK)
    for at, value in harm:
        data[at] = value
    with tempfile.TemporaryDirectory() as folder, suppress(FileTrouble):
        understand(_file(folder, bytes(data[:cut] if is_cut else data), "a.xlsx"))


LONG = [
    "x",
    "(",
    "<",
    "a@",
    "@.",
    "1",
    "1/",
    "mentor ",
    "not a mentor, ",
    "a, b; ",
    ", ",
    "Last, First ",
    "[ ]",
    "über ",
    '"',
]


@pytest.mark.parametrize("piece", LONG)
def test_endless_cells_are_read_in_a_moment(piece: str, tmp_path: Path) -> None:
    headers = ["Name", "Email", "Role", "Topics", "Languages", "Years", "Capacity", "Timestamp", "Status", "Mentor"]
    endless = (piece * 90_000)[:90_000]
    rows = [[endless] * len(headers), [f"Person {endless}", "ana@example.org", *[endless] * (len(headers) - 2)]]
    started = time.perf_counter()
    for table in ([headers, *rows], [[endless] * len(headers), *rows], [["Name", endless], ["Ana", endless]]):
        with suppress(FileTrouble):
            understand(_file(str(tmp_path), _csv(table[0], table[1:])))
    assert time.perf_counter() - started < 10
