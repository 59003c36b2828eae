"""Erasing somebody everywhere, and offering to forget who does not belong to the chapter any more."""

from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import update

from micromentor_desktop.domain.event import Interest
from micromentor_desktop.errors import Trouble
from micromentor_desktop.storage.backup import Why, back_up, backups_of
from micromentor_desktop.storage.database import Database
from micromentor_desktop.storage.tables import MemberRow
from micromentor_desktop.workflow.forget_people import months_before
from micromentor_desktop.workflow.print_event import Document, PrintJob
from micromentor_desktop.workflow.workflows import Workflows
from tests.workflow.chapters import COMING, PAST, TODAY, add, add_event, dump, everybody, find, sign_up

FILE = """Name,Email,Phone,Employer,I want to be a,Who would you like to meet?,Anything else?
Zoë Álvarez,zoe@private.example,+49 170 5550100,Acme,Mentor,,I know Ana well
Ana Ruiz,ana@example.org,,Bolt,Mentee,Zoë Álvarez,Ask ZOE@private.example about me
Ben Cole,ben@example.org,,Crane,Mentee,"Álvarez, Zoë",
"""
TRACES = ("Zoë", "Álvarez", "zoe@private", "5550100")


def traces(path: Path) -> list[str]:
    """Which words about the person are still in the bytes of the chapter's file and its log, in any spelling."""
    content = b"".join(file.read_bytes() for file in path.parent.glob(f"{path.name}*")).lower()
    forms = {
        word: {word.encode().lower(), word.lower().encode(), word.encode("unicode_escape").replace(b"\\x", b"\\u00")}
        for word in TRACES
    }
    return [word for word, spelled in forms.items() if any(form in content for form in spelled)]


@pytest.fixture
def spring(workflows: Workflows, tmp_path: Path) -> int:
    """An event that is over, with an imported file, a plan in two versions, printed badges and a note on somebody."""
    path = tmp_path / "signups.csv"
    path.write_text(FILE, encoding="utf-8")
    event = add_event(workflows, "Spring", PAST)
    workflows.imports.commit(event.id, workflows.imports.understand(path, event=event))
    workflows.pair.pair(event.id)
    workflows.pair.pair(event.id)
    workflows.printing.remember(event.id, PrintJob(Document.BADGES, "5395"))
    add(workflows, "Mo Adler", note="Brought by Zoë Álvarez (+49 170 5550100)")
    return event.id


def test_an_erased_person_is_nowhere_in_the_file_and_the_counts_stay(
    workflows: Workflows, database: Database, spring: int
) -> None:
    zoe = find(workflows, "Zoë Álvarez")
    assert traces(database.path) == list(TRACES)
    counts = Interest.of(workflows.prepare.signups(spring))
    board = workflows.pair.current(spring)
    assert board is not None
    assert "erase them for good" in workflows.removing.preview([zoe.id], TODAY).consequences[-1]
    backups = backups_of(database.path)
    # The one before the import is of a time when she was not there.
    copies = [backup.path for backup in backups if backup.why is Why.PAIRING]
    told = workflows.forgetting.preview([zoe.id], TODAY)
    assert "signups.csv" in " ".join(told.consequences)
    assert told.consequences[-1] == "This cannot be undone."

    erased = workflows.forgetting.erase([zoe.id], TODAY)

    # No backup is made of what is to be nowhere; those that were made before are told.
    assert (erased.count, [copy.path for copy in erased.copies]) == (1, copies)
    assert backups_of(database.path) == backups
    assert traces(database.path) == []
    assert Interest.of(workflows.prepare.signups(spring)) == counts
    after = workflows.pair.current(spring)
    assert after is not None
    assert after.plan.rounds == board.plan.rounds
    assert everybody(database) == {"Ana Ruiz", "Ben Cole", "Mo Adler"}
    assert find(workflows, "Mo Adler").note == f"Brought by Former member {zoe.id} (Former member {zoe.id})"
    # The import can still be undone for the others, and does not bring anybody back.
    [past] = workflows.imports.history(spring)
    workflows.imports.undo(past.batch_id)
    assert traces(database.path) == []


def test_older_backups_that_hold_them_are_told_and_can_be_deleted(
    workflows: Workflows, database: Database, spring: int
) -> None:
    assert spring
    before = backups_of(database.path)[0].path
    kept = back_up(database.path, Why.DAILY)
    add(workflows, "Cy Dorn")
    zoe, cy = find(workflows, "Zoë Álvarez"), find(workflows, "Cy Dorn")
    assert workflows.forgetting.erase([cy.id], TODAY).copies == ()
    erased = workflows.forgetting.erase([zoe.id], TODAY)
    assert [(copy.path, copy.holds) for copy in erased.copies] == [(before, True), (kept, True)]
    assert workflows.forgetting.delete_copies([copy.path for copy in erased.copies]) == 2
    assert not kept.exists()


def test_a_damaged_file_that_was_kept_is_told_and_deleted_with_its_log(
    workflows: Workflows, database: Database
) -> None:
    cy = add(workflows, "Cy Dorn")
    damaged = database.path.with_name("chapter-damaged-20261124-120000.micromentor")
    log = damaged.with_name(damaged.name + "-wal")
    damaged.write_bytes(b"Cy Dorn, in no database at all")
    log.write_bytes(b"Cy Dorn")
    [copy] = workflows.forgetting.erase([cy.id], TODAY).copies
    assert (copy.path, copy.holds) == (damaged, None)
    assert workflows.forgetting.delete_copies([copy.path]) == 1
    assert not damaged.exists()
    assert not log.exists()


def test_a_backup_that_cannot_be_read_is_told_as_unknown(workflows: Workflows, database: Database) -> None:
    cy = add(workflows, "Cy Dorn")
    broken = back_up(database.path, Why.DAILY)
    broken.write_bytes(b"no database at all")
    [copy] = workflows.forgetting.erase([cy.id], TODAY).copies
    assert (copy.path, copy.holds) == (broken, None)


def test_a_namesake_keeps_the_name(workflows: Workflows, database: Database) -> None:
    one, other = add(workflows, "Kim Reed", email="a@x.example"), add(workflows, "Kim Reed", email="b@x.example")
    add(workflows, "Mo Adler", note="Friend of Kim Reed, a@x.example")
    workflows.forgetting.erase([one.id], TODAY)
    assert find(workflows, "Kim Reed").id == other.id
    assert find(workflows, "Mo Adler").note == f"Friend of Kim Reed, Former member {one.id}"
    assert not any("a@x.example" in line for line in dump(database))


def added(database: Database, when: datetime) -> None:
    """Make all members that are there as old as that."""
    with database.transaction() as session:
        session.execute(update(MemberRow).values(added_at=when))


def test_who_is_offered_to_be_forgotten(workflows: Workflows, database: Database) -> None:
    old, recent = add_event(workflows, "Old", date(2024, 3, 1)), add_event(workflows, "Recent", date(2026, 6, 1))
    coming, someday = add_event(workflows, "Winter", COMING), add_event(workflows, "Someday", None)
    for name, event in (("Gus Old", old), ("Gil Recent", recent), ("Gia Coming", coming), ("Gem Someday", someday)):
        sign_up(database, event, add(workflows, name, guest=True), "mentee")
    sign_up(database, old, add(workflows, "Mia Member"), "mentor")
    left = add(workflows, "Lea Left")
    workflows.members.archive([left.id], archived=True)
    add(workflows, "Gay Never", guest=True)
    added(database, datetime(2024, 1, 1))
    add(workflows, "Gus New", guest=True)
    assert workflows.forgetting.due(today=TODAY).people == ()
    workflows.forgetting.set_months(24)
    due = workflows.forgetting.due(today=TODAY)
    assert due.months == 24
    assert [(person.member.full_name, since) for person, since in due.people] == [
        ("Gay Never", date(2024, 1, 1)),
        ("Gus Old", date(2024, 3, 1)),
    ]
    # Archived today, so the months begin today.
    assert [one.member.full_name for one, _ in workflows.forgetting.due(1, date(2027, 1, 24)).people] == [
        "Gay Never",
        "Gus Old",
        "Gil Recent",
        "Lea Left",
        "Gus New",
        "Gia Coming",
    ]
    assert len(everybody(database)) == 8


def test_the_setting_is_a_sensible_number(workflows: Workflows) -> None:
    for months in (0, -3, 121):
        with pytest.raises(Trouble, match="between 1 and 120"):
            workflows.forgetting.set_months(months)
    workflows.forgetting.set_months(6)
    workflows.forgetting.set_months(None)
    assert workflows.forgetting.months() is None


def test_months_end_where_the_month_does() -> None:
    assert months_before(date(2026, 3, 31), 1) == date(2026, 2, 28)
    assert months_before(date(2024, 3, 31), 1) == date(2024, 2, 29)
    assert months_before(date(2026, 1, 15), 13) == date(2024, 12, 15)
