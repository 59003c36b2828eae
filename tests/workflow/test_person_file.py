"""Everything held on one person, as JSON and on paper: all of it, and nothing about anybody else."""

import json
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pdfplumber
import pytest

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.dossier import Dossier, DossierPart
from micromentor_desktop.domain.person import Topics
from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.printing.person_pages import person_pdf
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.print_event import Document, PrintJob
from micromentor_desktop.workflow.workflows import Workflows
from tests.workflow.chapters import PAST, TODAY, add, add_event, find, sign_up

FILE = "Name,Email,I want to be a,Anything else?\nAna Ruiz,ana@example.org,Mentee,I bring cake\n"


@pytest.fixture
def ana(workflows: Workflows, database: Database, tmp_path: Path) -> int:
    path = tmp_path / "signups.csv"
    path.write_text(FILE, encoding="utf-8")
    event = add_event(workflows, "Spring", PAST)
    workflows.imports.commit(event.id, workflows.imports.understand(path, event=event))
    ana = find(workflows, "Ana Ruiz")
    mo = add(workflows, "Mo Adler", phone="555 SECRET")
    sign_up(database, event, mo, "mentor")
    stored = workflows.prepare.event(event.id)
    other = add(workflows, "Xan Private")
    workflows.prepare.change(replace(stored, rules=replace(stored.rules, never_pairs=((ana.id, other.id),))))
    workflows.members.edit(
        replace(ana, note="Likes tea", phone="555 0100", in_directory=True, languages=("English", "Deutsch")),
        Topics(("Career goals",), ("Soft skills",)),
    )
    workflows.pair.pair(event.id)
    workflows.printing.remember(event.id, PrintJob(Document.BADGES, "5395"))
    return ana.id


def test_all_parts_are_told(workflows: Workflows, ana: int, tmp_path: Path) -> None:
    path = tmp_path / "ana.json"
    workflows.person_files.save(ana, path, TODAY)
    document = json.loads(path.read_text(encoding="utf-8"))
    told = {(part["part"], line["what"]): line["is"] for part in document["held"] for line in part["lines"]}
    for part, what, text in (
        ("Their record", "Email", "ana@example.org"),
        ("Their record", "Note by the organizers", "Likes tea"),
        ("Their record", "Languages", "English, Deutsch"),
        ("Topics", "Can help with", "Career goals"),
        ("Event: Spring", "Signed up as", "mentee"),
        ("Event: Spring", "Same table", "Mo Adler, in round 1"),
        ("Event: Spring", "Answer to “Anything else?”", "I bring cake"),
        ("Row 2 of the file signups.csv", "Anything else?", "I bring cake"),
        ("Beside that", "Rules", "1 about whom to meet or not"),
    ):
        assert told[part, what] == text
    assert told["What they agreed to", "May be listed in the directory of members"].startswith("yes, since 20")
    assert told["What they agreed to", "Contact details may be on the badge as a code"] == "no"
    assert ("Places in all versions of plans", "Spring, Pairing 1") in told
    assert ("What was printed for them", "Spring, Name badges") in told
    assert not any(word in path.read_text(encoding="utf-8") for word in ("SECRET", "Xan", "Private"))


def test_the_pdf_says_the_same(workflows: Workflows, ana: int, tmp_path: Path) -> None:
    path = tmp_path / "ana.pdf"
    dossier = workflows.person_files.save(ana, path, TODAY)
    with pdfplumber.open(path) as pdf:
        words = " ".join((page.extract_text() or "") for page in pdf.pages).split()
    for part in dossier.parts:
        for label, text in part.lines:
            assert set(f"{part.title} {label} {text}".split()) <= set(words)


def test_an_answer_longer_than_a_page_is_printed_whole() -> None:
    essay = " ".join(f"word{number}" for number in range(3000))
    dossier = Dossier("Ana Ruiz", "Chapter", "2026-11-24", (DossierPart("Event", (("Answer", essay),)),))
    printed = person_pdf(dossier, Paper.A4)
    assert printed.pages > 1
    with pdfplumber.open(BytesIO(printed.pdf)) as pdf:
        bottom = min(page.height - max(char["bottom"] for char in page.chars) for page in pdf.pages)
        words = " ".join((page.extract_text() or "") for page in pdf.pages).split()
    assert bottom > 0
    assert set(essay.split()) <= set(words)


def test_a_place_that_cannot_be_written(workflows: Workflows, ana: int, tmp_path: Path) -> None:
    with pytest.raises(FileTrouble, match="could not be written"):
        workflows.person_files.save(ana, tmp_path / "missing" / "ana.pdf")
