"""Importing into an event: whole or not at all, again without doubling, later without reverting hand edits."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.errors import Trouble
from micromentor_desktop.storage.database import Database
from micromentor_desktop.storage.tables import EventRow, ImportBatchRow, ImportRowRow, MemberRow
from micromentor_desktop.workflow.load_sample import SAMPLE_FILE, sample_event
from micromentor_desktop.workflow.workflows import Workflows

HEADS = "Timestamp,Name,Email,Employer,Role,Topics\n"
ANA = "2026/03/01 9:00:00,Ana Ruiz,ana@example.org,Acme,mentee,Career goals\n"
MO = "2026/03/01 9:05:00,Mo Adler,mo@example.org,Bolt,mentor,Career goals\n"
EVENT = Event(NEW, "Spring", Shape.ROUNDTABLES, Rules(mentees_per_mentor=2))


def write(tmp_path: Path, *rows: str) -> Path:
    path = tmp_path / "signups.csv"
    path.write_text(HEADS + "".join(rows), encoding="utf-8")
    return path


def count(database: Database, table: type) -> int:
    with database.transaction() as session:
        return len(session.scalars(select(table)).all())


def test_an_event_and_its_first_sign_ups_come_together(workflows: Workflows, tmp_path: Path) -> None:
    draft = workflows.imports.understand(write(tmp_path, ANA, MO))
    prepared = workflows.prepare.create(EVENT, draft)
    assert prepared.imported is not None
    assert (prepared.imported.new, prepared.imported.changed, prepared.imported.same) == (2, 0, 0)
    names = [(signup.member.full_name, signup.role_words) for signup in workflows.prepare.signups(prepared.event.id)]
    assert names == [("Mo Adler", "mentor"), ("Ana Ruiz", "mentee")]


def test_looking_at_a_file_writes_nothing(workflows: Workflows, database: Database, tmp_path: Path) -> None:
    workflows.imports.understand(write(tmp_path, ANA, MO))
    assert count(database, MemberRow) == 0


def test_an_event_that_is_refused_leaves_no_sign_ups(workflows: Workflows, database: Database, tmp_path: Path) -> None:
    draft = workflows.imports.understand(write(tmp_path, ANA, MO))
    with pytest.raises(Trouble, match="needs a name"):
        workflows.prepare.create(replace(EVENT, name=" "), draft)
    assert count(database, EventRow) == count(database, MemberRow) == count(database, ImportBatchRow) == 0


def test_the_same_file_again_changes_nothing(workflows: Workflows, database: Database) -> None:
    draft = workflows.imports.understand(SAMPLE_FILE, event=sample_event())
    event = workflows.prepare.create(sample_event(), draft).event
    before = workflows.prepare.signups(event.id)
    again = workflows.imports.commit(event.id, workflows.imports.understand(SAMPLE_FILE, event=event))
    assert (again.new, again.changed, again.same) == (0, 0, 60)
    assert workflows.prepare.signups(event.id) == before
    assert count(database, MemberRow) == 60


def test_every_row_of_the_file_is_kept_with_its_fate(workflows: Workflows, database: Database) -> None:
    workflows.sample()
    with database.transaction() as session:
        batch = session.scalars(select(ImportBatchRow)).one()
        assert batch.content == SAMPLE_FILE.read_bytes()
        rows = session.scalars(select(ImportRowRow)).all()
        outcomes = [row.outcome for row in rows]
        assert all(row.cells for row in rows)
        assert all((row.member_id is None) == (row.outcome == "set aside") for row in rows)
    assert (outcomes.count("person"), outcomes.count("repeat"), outcomes.count("set aside")) == (60, 3, 1)


def test_a_later_export_updates_and_keeps_hand_edits(workflows: Workflows, tmp_path: Path) -> None:
    event = workflows.prepare.create(EVENT, workflows.imports.understand(write(tmp_path, ANA, MO))).event
    ana = next(signup.member for signup in workflows.prepare.signups(event.id) if signup.mentee)
    workflows.members.save(replace(ana, employer="Acme Research", phone="555 0100"))
    later = ANA.replace("mentee", "both")
    late = "2026/03/09 9:00:00,Ben Cole,ben@example.org,,mentee,\n"
    told = workflows.imports.commit(event.id, workflows.imports.understand(write(tmp_path, later, MO, late)))
    assert (told.new, told.changed, told.same) == (1, 1, 1)
    people = {signup.member.given_name: signup for signup in workflows.prepare.signups(event.id)}
    assert people["Ana"].role_words == "both"
    assert (people["Ana"].member.employer, people["Ana"].member.phone) == ("Acme Research", "555 0100")
    assert set(people) == {"Ana", "Mo", "Ben"}


def test_a_member_of_an_earlier_event_is_recognised(workflows: Workflows, database: Database, tmp_path: Path) -> None:
    for name in ("Spring", "Autumn"):
        draft = workflows.imports.understand(write(tmp_path, ANA, MO))
        workflows.prepare.create(replace(EVENT, name=name), draft)
    assert count(database, MemberRow) == 2
    assert [len(workflows.prepare.signups(summary.event.id)) for summary in workflows.prepare.events()] == [2, 2]
