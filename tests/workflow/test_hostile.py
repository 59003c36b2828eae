"""Words that would be commands elsewhere: in the files that are written, they are only words."""

import csv
import io
from pathlib import Path

import pytest

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.workflow.export_plan import pairs_csv
from micromentor_desktop.workflow.print_event import EVENING, Document, PrintJob
from micromentor_desktop.workflow.workflows import Workflows
from tests.printing.reading import text_of

NAMES = (
    '=HYPERLINK("http://example.org";"click")',
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "＝1+1",
    "<b>Bold</b> & <img src=x>",
    "</para><font color=red>Red",
    "../../../etc/passwd",
    "C:\\Windows\\System32",
    "Robert'); DROP TABLE members;--",
    "{0} {name} %s %n",
    "\u202egnirts esrever",
)


@pytest.fixture
def event(workflows: Workflows) -> Event:
    table = io.StringIO()
    writer = csv.writer(table)
    writer.writerow(["Name", "Email", "Employer", "Role", "Topics"])
    for number, name in enumerate(NAMES):
        writer.writerow([name, f"p{number}@example.org", name, "Mentee" if number % 3 else "Mentor", "Career goals"])
    draft = workflows.imports.understand(Path("people.csv"), content=table.getvalue().encode())
    assert len(draft.people) == len(NAMES)
    made = Event(NEW, "../../<script>alert(1)</script>", Shape.ROUNDTABLES, Rules(mentees_per_mentor=3), place="=1+1")
    return workflows.prepare.create(made, draft).event


def test_no_cell_that_we_write_begins_a_formula(workflows: Workflows, event: Event) -> None:
    board = workflows.pair.pair(event.id).board
    cells = [cell for row in csv.reader(io.StringIO(pairs_csv(board))) for cell in row]
    assert any("HYPERLINK" in cell for cell in cells)
    assert [cell for cell in cells if cell.strip().startswith(tuple("=+-@＝＋－＠"))] == []


def test_markup_is_printed_as_it_is_typed_and_names_no_file(workflows: Workflows, event: Event) -> None:
    workflows.pair.pair(event.id)
    for document in EVENING:
        made = workflows.printing.make(event.id, PrintJob(document, workflows.printing.sheets(document)[0].sku))
        assert made.file_name == f"{document.value}.pdf"
        if document is Document.BADGES:
            words = "".join(text_of(made.pdf).split())
            assert "<b>Bold</b>" in words
            assert "</para>" in words
        assert not {b"/JavaScript", b"/Launch", b"/URI", b"/EmbeddedFile"} & set(made.pdf.split())


def test_a_name_is_never_a_statement(workflows: Workflows, event: Event) -> None:
    assert len(workflows.members.all()) == len(NAMES)
    assert len(workflows.prepare.signups(event.id)) == len(NAMES)
