"""Importing into an event: whole or not at all, again without doubling, later without reverting hand edits."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from micromentor_desktop.domain.chapter import STARTER_TOPICS
from micromentor_desktop.domain.event import Event, Rules, Shape, SignUp, Status
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.errors import Stopped, Trouble
from micromentor_desktop.storage import members
from micromentor_desktop.storage.database import Database
from micromentor_desktop.storage.tables import EventRow, ImportBatchRow, ImportRowRow, MemberRow
from micromentor_desktop.workflow.import_signups import Decisions, Field
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


def people(workflows: Workflows, event: Event) -> dict[str, SignUp]:
    return {signup.member.given_name: signup for signup in workflows.prepare.signups(event.id)}


def test_an_import_is_taken_back_whole_even_after_a_restart(
    workflows: Workflows, database: Database, tmp_path: Path
) -> None:
    event = workflows.prepare.create(EVENT).event
    batch = workflows.imports.commit(event.id, workflows.imports.understand(write(tmp_path, ANA, MO))).batch_id
    database.close()
    reopened = Database.open(database.path)
    again = Workflows.over(reopened)
    assert [(past.batch_id, past.new) for past in again.imports.history(event.id)] == [(batch, 2)]
    undone = again.imports.undo(batch)
    assert (undone.removed, undone.restored, undone.kept) == (2, 0, 0)
    assert again.prepare.signups(event.id) == ()
    assert count(reopened, MemberRow) == 0
    assert again.imports.history(event.id) == ()
    with pytest.raises(Trouble, match="undone already"):
        again.imports.undo(batch)
    reopened.close()


def test_undo_puts_back_what_a_later_export_changed_and_leaves_later_edits_alone(
    workflows: Workflows, tmp_path: Path
) -> None:
    event = workflows.prepare.create(EVENT, workflows.imports.understand(write(tmp_path, ANA, MO))).event
    late = "2026/03/09 9:00:00,Ben Cole,ben@example.org,,mentee,Gardening\n"
    later = ANA.replace("mentee", "both").replace("Acme", "Orchard")
    told = workflows.imports.commit(event.id, workflows.imports.understand(write(tmp_path, later, MO, late)))
    assert "Gardening" in workflows.prepare.chapter().topics
    ana = people(workflows, event)["Ana"].member
    workflows.members.save(replace(ana, employer="Orchard Ltd", phone="555 0100"))
    undone = workflows.imports.undo(told.batch_id)
    assert (undone.removed, undone.restored, undone.kept) == (1, 1, 0)
    now = people(workflows, event)
    assert set(now) == {"Ana", "Mo"}
    assert now["Ana"].role_words == "mentee"
    assert (now["Ana"].member.employer, now["Ana"].member.phone) == ("Orchard Ltd", "555 0100")
    assert "Gardening" not in workflows.prepare.chapter().topics


def test_undo_keeps_whom_another_import_brought_too(workflows: Workflows, tmp_path: Path) -> None:
    event = workflows.prepare.create(EVENT).event
    first = workflows.imports.commit(event.id, workflows.imports.understand(write(tmp_path, ANA, MO)))
    workflows.imports.commit(event.id, workflows.imports.understand(write(tmp_path, ANA)))
    undone = workflows.imports.undo(first.batch_id)
    assert (undone.removed, undone.kept) == (1, 1)
    assert set(people(workflows, event)) == {"Ana"}


def test_undo_after_pairing_leaves_the_plan_readable(workflows: Workflows, tmp_path: Path) -> None:
    event = workflows.prepare.create(EVENT).event
    batch = workflows.imports.commit(event.id, workflows.imports.understand(write(tmp_path, ANA, MO))).batch_id
    workflows.pair.pair(event.id)
    undone = workflows.imports.undo(batch)
    assert (undone.removed, undone.withdrawn) == (0, 2)
    assert {signup.status for signup in workflows.prepare.signups(event.id)} == {Status.WITHDRAWN}
    board = workflows.pair.current(event.id)
    assert board is not None
    assert not board.up_to_date


def test_who_vanished_from_a_later_export_is_told_and_marked_only_when_asked(
    workflows: Workflows, tmp_path: Path
) -> None:
    event = workflows.prepare.create(EVENT, workflows.imports.understand(write(tmp_path, ANA, MO))).event
    draft = workflows.imports.understand(write(tmp_path, MO))
    compared = workflows.imports.compare(event.id, draft)
    assert [one.signup.member.given_name for one in compared.vanished] == ["Ana"]
    assert compared.count("same") == 1
    assert workflows.imports.commit(event.id, draft).withdrawn == 0
    gone = compared.vanished[0].signup.member.id
    decided = workflows.imports.understand(write(tmp_path, MO), decisions=Decisions(withdrawn=frozenset({gone})))
    told = workflows.imports.commit(event.id, decided)
    assert told.withdrawn == 1
    assert people(workflows, event)["Ana"].status is Status.WITHDRAWN
    workflows.imports.undo(told.batch_id)
    assert people(workflows, event)["Ana"].status is Status.EXPECTED


def test_another_forms_people_do_not_vanish(workflows: Workflows, tmp_path: Path) -> None:
    event = workflows.prepare.create(EVENT, workflows.imports.understand(write(tmp_path, ANA, MO))).event
    other = tmp_path / "door.csv"
    other.write_text("Full name,E-mail,Mentor?,Mentee?\nKim Reed,kim@example.org,yes,no\n", encoding="utf-8")
    assert workflows.imports.compare(event.id, workflows.imports.understand(other)).vanished == ()


def test_a_cancelled_row_says_why_somebody_vanished(workflows: Workflows, tmp_path: Path) -> None:
    heads = "Name,Email,Role,Status\n"
    path = tmp_path / "tickets.csv"
    path.write_text(heads + "Ana Ruiz,ana@example.org,Mentee,Attending\nMo Adler,,Mentor,Attending\n", "utf-8")
    event = workflows.prepare.create(EVENT, workflows.imports.understand(path)).event
    path.write_text(heads + "Ana Ruiz,ana@example.org,Mentee,Cancelled\nMo Adler,,Mentor,Attending\n", "utf-8")
    (gone,) = workflows.imports.compare(event.id, workflows.imports.understand(path)).vanished
    assert (gone.signup.member.given_name, gone.reason) == ("Ana", "The status of this row is “Cancelled”.")


def test_corrections_are_remembered_for_the_next_file_of_the_form(workflows: Workflows, tmp_path: Path) -> None:
    form = "Name,Email,Role,Topics,Their boss\n{}"
    path = tmp_path / "a.csv"
    path.write_text(form.format("Ana Ruiz,ana@example.org,mentee,Finding work,Acme\n"), encoding="utf-8")
    decisions = Decisions(corrections={4: Field.EMPLOYER}, topics={"finding work": STARTER_TOPICS[0]})
    workflows.prepare.create(EVENT, workflows.imports.understand(path, decisions=decisions))
    # The next export has one more column in front.
    path.write_text("No.,Name,Email,Role,Topics,Their boss\n1,Mo Adler,,mentor,finding work,Bolt\n", encoding="utf-8")
    draft = workflows.imports.understand(path)
    assert draft.remembered
    assert (draft.people[0].employer, draft.people[0].topics_offered) == ("Bolt", (STARTER_TOPICS[0],))
    afresh = workflows.imports.understand(path, decisions=Decisions())
    assert (afresh.remembered, afresh.people[0].employer) == (False, "")


def test_a_similar_member_is_suggested_and_merged_only_when_the_organizer_says_so(
    workflows: Workflows, database: Database, tmp_path: Path
) -> None:
    workflows.members.save(Member(NEW, "Anna", "Ruiz", "anna.ruiz@work.example.com", employer="Acme"))
    event = workflows.prepare.create(EVENT).event
    path = write(tmp_path, ANA)
    (ana,) = workflows.imports.compare(event.id, workflows.imports.understand(path)).people
    assert ana.change == "new"
    assert [one.member.given_name for one in ana.similar] == ["Anna"]
    anna = ana.similar[0].member.id
    apart = workflows.imports.understand(path, decisions=Decisions(apart=frozenset({(2, anna)})))
    assert workflows.imports.compare(event.id, apart).people[0].similar == ()
    draft = workflows.imports.understand(path, decisions=Decisions(same_as={2: anna}))
    workflows.imports.commit(event.id, draft)
    assert count(database, MemberRow) == 1
    stored = people(workflows, event)["Anna"]
    assert (stored.member.full_name, stored.member.email) == ("Anna Ruiz", "ana@example.org")
    again = workflows.imports.compare(event.id, workflows.imports.understand(path))
    assert [one.change for one in again.people] == ["same"]


def test_a_cell_mended_in_the_preview_stays_mended_in_the_next_export(workflows: Workflows, tmp_path: Path) -> None:
    path = write(tmp_path, ANA.replace("Ana Ruiz", "ANA RUIZ"), MO)
    (problem,) = workflows.imports.understand(path).problems
    assert (problem.fix, problem.mend) == ("Ana Ruiz", ((1, "Ana Ruiz"),))
    mended = {(problem.row, index): text for index, text in problem.mend}
    draft = workflows.imports.understand(path, decisions=Decisions(cells=mended))
    assert draft.problems == ()
    event = workflows.prepare.create(EVENT, draft).event
    assert people(workflows, event)["Ana"].member.full_name == "Ana Ruiz"
    again = workflows.imports.commit(event.id, workflows.imports.understand(path))
    assert (again.new, again.changed, again.same) == (0, 0, 2)


def test_wishes_become_people_of_the_event(workflows: Workflows, tmp_path: Path) -> None:
    path = tmp_path / "w.csv"
    path.write_text(
        'Name,Email,Role,Who would you like to meet?\nAna Ruiz,,mentee,"Mo Adler, Somebody"\nMo Adler,,mentor,\n',
        encoding="utf-8",
    )
    event = workflows.prepare.create(EVENT, workflows.imports.understand(path)).event
    now = people(workflows, event)
    assert now["Ana"].wishes == (now["Mo"].member.id,)
    assert workflows.imports.commit(event.id, workflows.imports.understand(path)).same == 2


def test_what_was_read_or_pasted_is_kept_when_the_file_changes_meanwhile(workflows: Workflows, tmp_path: Path) -> None:
    path = write(tmp_path, ANA, MO)
    draft = workflows.imports.understand(path)
    path.unlink()
    again = workflows.imports.understand(path, decisions=Decisions(keep_rows=frozenset({2})), content=draft.content)
    assert len(again.people) == 2
    pasted = b"Name\tRole\nAna Ruiz\tmentee\n"
    assert workflows.imports.understand(Path("Pasted cells"), content=pasted).people[0].full_name == "Ana Ruiz"


def test_stop_while_a_file_is_read(workflows: Workflows, tmp_path: Path) -> None:
    told: list[float] = []

    def stop(share: float) -> None:
        told.append(share)
        if share > 0.5:
            raise Stopped("Stopped.")

    lines = [f"2026/03/01 9:00:00,Person N{n},n{n}@example.org,,mentee,\n" for n in range(2_000)]
    with pytest.raises(Stopped):
        workflows.imports.understand(write(tmp_path, *lines), progress=stop)
    assert told == sorted(told)


def test_stop_while_people_are_stored_leaves_nothing(workflows: Workflows, database: Database) -> None:
    draft = workflows.imports.understand(SAMPLE_FILE, event=sample_event())
    heard: list[float] = []

    def impatient(share: float) -> None:
        heard.append(share)
        if share > 0.5:
            raise Stopped("enough")

    with pytest.raises(Stopped):
        workflows.prepare.create(sample_event(), draft, impatient)
    assert heard == sorted(heard)
    assert (count(database, EventRow), count(database, MemberRow), count(database, ImportBatchRow)) == (0, 0, 0)


def test_an_archived_member_comes_back_and_is_archived_again_by_undo(
    workflows: Workflows, database: Database, tmp_path: Path
) -> None:
    event = workflows.prepare.create(EVENT).event
    with database.transaction() as session:
        ana = members.save_member(session, Member(NEW, "Ana", "Ruiz", email="ana@example.org", employer="Acme"))
        members.archive(session, [ana], archived=True)
    draft = workflows.imports.understand(write(tmp_path, ANA, MO))
    compared = workflows.imports.compare(event.id, draft)
    assert [(one.person.full_name, one.member.id, one.returns) for one in compared.people] == [
        ("Ana Ruiz", ana, True),
        ("Mo Adler", NEW, False),
    ]
    batch = workflows.imports.commit(event.id, draft).batch_id
    assert [member.full_name for member in workflows.members.all()] == ["Mo Adler", "Ana Ruiz"]
    assert count(database, MemberRow) == 2
    workflows.imports.undo(batch)
    with database.transaction() as session:
        assert [member.id for member in members.archived_members(session)] == [ana]
        assert members.all_members(session) == ()
        assert members.records(session)[ana].archived_at is not None


def test_an_archived_member_is_left_alone_when_it_is_somebody_else(
    workflows: Workflows, database: Database, tmp_path: Path
) -> None:
    event = workflows.prepare.create(EVENT).event
    with database.transaction() as session:
        ana = members.save_member(session, Member(NEW, "Ana", "Ruiz", email="ana@example.org"))
        members.archive(session, [ana], archived=True)
    apart = Decisions(apart=frozenset({(2, ana)}))
    draft = workflows.imports.understand(write(tmp_path, ANA), decisions=apart)
    assert not workflows.imports.compare(event.id, draft).people[0].returns
    workflows.imports.commit(event.id, draft)
    with database.transaction() as session:
        assert [member.id for member in members.archived_members(session)] == [ana]
    assert [member.full_name for member in workflows.members.all()] == ["Ana Ruiz"]
