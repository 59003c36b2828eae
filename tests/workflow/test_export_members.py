"""The list of members as a file: everything for the organizers, or a directory of those who agreed."""

import csv
from pathlib import Path

import pytest
from openpyxl import load_workbook

from micromentor_desktop.errors import FileTrouble, Trouble
from micromentor_desktop.workflow.export_members import Extent, export_members
from micromentor_desktop.workflow.workflows import Workflows
from tests.workflow.chapters import TODAY, add


def test_a_directory_holds_who_agreed_and_no_contact_details(workflows: Workflows, tmp_path: Path) -> None:
    add(workflows, "Ana Ruiz", email="ana@example.org", phone="555 0100", note="SECRET", in_directory=True)
    add(workflows, "Ben Cole", email="ben@example.org", share_contact=True)
    path = tmp_path / "directory.csv"
    assert export_members(workflows.members.people(TODAY).people, path, Extent.DIRECTORY) == 1
    text = path.read_text(encoding="utf-8-sig")
    assert "Ana" in text
    assert not any(word in text for word in ("Ben", "example.org", "555", "SECRET"))


def test_everything_is_written_as_a_table_and_as_a_workbook(workflows: Workflows, tmp_path: Path) -> None:
    add(workflows, "Zoë Álvarez", email="zoe@example.org", note="=cmd|' /C calc'!A0", guest=True)
    people = workflows.members.people(TODAY).people
    export_members(people, tmp_path / "all.csv", Extent.EVERYTHING)
    with (tmp_path / "all.csv").open(encoding="utf-8-sig", newline="") as file:
        [row] = csv.DictReader(file)
    assert (row["First name"], row["Email"], row["Guest"]) == ("Zoë", "zoe@example.org", "yes")
    assert row["Note"].startswith("'=cmd")
    export_members(people, tmp_path / "all.xlsx", Extent.EVERYTHING)
    sheet = load_workbook(tmp_path / "all.xlsx").worksheets[0]
    headings, cells = ([cell.value or "" for cell in line] for line in sheet.iter_rows())
    written = dict(zip(headings, cells, strict=True))
    assert written | {"Note": ""} == row | {"Note": ""}
    assert (written["Note"], sheet.cell(2, headings.index("Note") + 1).data_type) == ("=cmd|' /C calc'!A0", "s")


def test_nobody_to_write_and_a_place_that_cannot_be_written(workflows: Workflows, tmp_path: Path) -> None:
    add(workflows, "Ana Ruiz")
    people = workflows.members.people(TODAY).people
    with pytest.raises(Trouble, match="agreed to be in the directory"):
        export_members(people, tmp_path / "x.csv", Extent.DIRECTORY)
    with pytest.raises(Trouble, match="nobody to write"):
        export_members((), tmp_path / "x.csv", Extent.EVERYTHING)
    with pytest.raises(FileTrouble, match="could not be written"):
        export_members(people, tmp_path / "missing" / "x.csv", Extent.EVERYTHING)
    assert list(tmp_path.glob("x.*")) == []
