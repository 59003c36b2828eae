"""Pairing, changing by hand and printing, over a stored event."""

from dataclasses import replace

import pytest
from sqlalchemy import text

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.domain.plan import (
    Exemption,
    LevelKey,
    Lock,
    Move,
    Rule,
    SetExemption,
    SetLock,
    Severity,
    ShowPlan,
    Standing,
    Swap,
)
from micromentor_desktop.errors import PairingTrouble, Stopped, Trouble
from micromentor_desktop.storage import members, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.storage.tables import PlanRow, PrintedRow
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.print_event import Document, PrintJob
from micromentor_desktop.workflow.print_job import CheckKind
from micromentor_desktop.workflow.workflows import Workflows
from tests.builders import signup

PEOPLE = [
    ("Mo Adler", "mentor", "Acme"),
    ("Mia Berg", "mentor", "Bolt"),
    ("Ana Ruiz", "mentee", "Crane"),
    ("Ben Cole", "mentee", "Acme"),
    ("Caro Diaz", "mentee", "Dune"),
    ("Dan Eck", "mentee", "Elm"),
    ("Eve Fox", "mentee", "Fern"),
]


@pytest.fixture
def event(workflows: Workflows, database: Database) -> Event:
    """Two mentors, five mentees, two places each: one mentee waits."""
    made = workflows.prepare.create(Event(NEW, "Spring", Shape.ROUNDTABLES, Rules(mentees_per_mentor=2))).event
    with database.transaction() as session:
        for number, (name, role, employer) in enumerate(PEOPLE, start=1):
            person = signup(number, role, name=name, employer=employer, topics=["Career goals"], minutes=number)
            member = replace(
                person.member, id=NEW, share_contact=name == "Mo Adler", contact_on_badge=name == "Mo Adler"
            )
            member = replace(member, id=members.save_member(session, member))
            signups.save_signup(session, replace(person, id=NEW, event_id=made.id, member=member))
    return made


def ids(board: Board) -> dict[str, int]:
    return {person.member.given_name: member_id for member_id, person in board.people.items()}


def seats(board: Board) -> dict[str, int | None]:
    a_round = board.plan.rounds[0]
    return {name: a_round.table_of(member_id) for name, member_id in ids(board).items()}


def test_before_the_first_pairing_there_is_no_board(workflows: Workflows, event: Event) -> None:
    assert workflows.pair.current(event.id) is None
    with pytest.raises(PairingTrouble, match="before the pairing"):
        workflows.printing.make(event.id, PrintJob(Document.BADGES, "5395"))


def test_pairing_is_stored_explained_and_proved(workflows: Workflows, event: Event) -> None:
    paired = workflows.pair.pair(event.id)
    assert paired.inverse is None
    board = workflows.pair.current(event.id)
    assert board == paired.board
    assert board is not None
    assert board.plan.standing is Standing.PROVED
    assert board.headline == "Best possible (proved): 4 of 5 mentees have a mentor, 1 wait, no pair is off topic."
    # First come, first served: Eve signed up last.
    assert board.plan.rounds[0].waiting == (ids(board)["Eve"],)
    assert "signed up earlier" in board.waiting_reasons[ids(board)["Eve"]]
    assert len(board.pair_reasons) == 4
    assert board.findings == ()


def test_an_event_without_mentors_is_a_sentence_and_stores_nothing(workflows: Workflows, database: Database) -> None:
    empty = workflows.prepare.create(Event(NEW, "Empty", Shape.BUDDIES, Rules())).event
    with pytest.raises(PairingTrouble, match="Nobody has signed up"):
        workflows.pair.pair(empty.id)
    with database.transaction() as session:
        assert session.query(PlanRow).count() == 0


def test_stopping_the_pairing_stores_nothing(workflows: Workflows, event: Event) -> None:
    def stop(_share: float) -> None:
        raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        workflows.pair.pair(event.id, stop)
    assert workflows.pair.current(event.id) is None


def test_a_move_breaks_a_rule_visibly_and_its_inverse_brings_the_proof_back(workflows: Workflows, event: Event) -> None:
    board = workflows.pair.pair(event.id).board
    people, before = ids(board), seats(board)
    mo = seats(board)["Mo"]
    assert before["Ben"] != mo, "Ben works for Mo's employer"
    adjusted = workflows.adjust.apply(board.plan.id, Move(1, people["Ben"], mo))
    assert adjusted.said == f"Move Ben Cole to table {mo}"
    assert adjusted.board.plan.now is Standing.BY_HAND
    allowed = [f.sentence for f in adjusted.board.findings if f.severity is Severity.ALLOWED]
    assert any("Mo Adler and Ben Cole sit together, but both work for Acme" in sentence for sentence in allowed)
    assert workflows.pair.current(event.id) == adjusted.board
    back = workflows.adjust.apply(board.plan.id, adjusted.inverse)
    assert seats(back.board) == before
    assert back.board.plan.now is Standing.PROVED
    assert back.board.findings == ()


def test_a_change_that_cannot_be_leaves_the_plan_alone(workflows: Workflows, event: Event) -> None:
    board = workflows.pair.pair(event.id).board
    with pytest.raises(Trouble, match="no table 99"):
        workflows.adjust.apply(board.plan.id, Move(1, ids(board)["Ana"], 99))
    assert workflows.pair.current(event.id) == board


def test_pairing_again_keeps_locks_and_can_be_undone(workflows: Workflows, event: Event) -> None:
    board = workflows.pair.pair(event.id).board
    people = ids(board)
    swapped = workflows.adjust.apply(board.plan.id, Swap(1, people["Eve"], people["Ana"])).board
    locked = workflows.adjust.apply(swapped.plan.id, SetLock(1, people["Eve"], True)).board
    again = workflows.pair.pair(event.id)
    assert again.board.plan.name == "Pairing 2"
    assert seats(again.board)["Eve"] == seats(locked)["Eve"]
    assert again.board.plan.locks == (Lock(1, people["Eve"], seats(locked)["Eve"]),)
    assert again.inverse == ShowPlan(locked.plan.id)
    undone = workflows.adjust.apply(again.board.plan.id, again.inverse)
    assert undone.board == locked
    redone = workflows.adjust.apply(undone.board.plan.id, undone.inverse)
    assert redone.board == again.board


def test_late_sign_ups_and_earlier_meetings_count(workflows: Workflows, database: Database, event: Event) -> None:
    board = workflows.pair.pair(event.id).board
    with database.transaction() as session:
        late = signup(99, "mentor", name="Zoe Late")
        member = replace(late.member, id=NEW)
        member = replace(member, id=members.save_member(session, member))
        signups.save_signup(session, replace(late, id=NEW, event_id=event.id, member=member))
    seen = workflows.pair.current(event.id)
    assert seen is not None
    assert [finding.sentence for finding in seen.findings] == [
        "Zoe Late signed up after this pairing. Repair the plan or pair again to find a place."
    ]
    assert workflows.pair.pair(event.id).board.plan.rounds[0].waiting == ()
    assert seen.plan == board.plan


def test_the_next_event_prefers_people_who_have_not_met(workflows: Workflows, database: Database, event: Event) -> None:
    first = workflows.pair.pair(event.id).board
    people = workflows.prepare.signups(event.id)
    following = workflows.prepare.create(replace(event, id=NEW, name="Autumn")).event
    with database.transaction() as session:
        for person in people:
            signups.save_signup(session, replace(person, id=NEW, event_id=following.id))
    second = workflows.pair.pair(following.id).board
    met = set(first.pair_reasons) & set(second.pair_reasons)
    fit = {level.key: level.value for level in second.plan.levels}[LevelKey.FIT]
    # The same four come first. Ben can only sit with Mia, so one of the other three can change to her, and one to Mo:
    # two pairs meet again. Each pair has a topic (10); those who have not met add 8.
    assert len(met) == 2
    assert fit == 4 * 10 + 2 * 8


def test_the_usual_sheet_of_the_chapters_paper_comes_first(workflows: Workflows) -> None:
    assert workflows.printing.sheets(Document.BADGES)[0].sku == "5395"
    assert workflows.printing.sheets(Document.TABLE_CARDS)[0].sku == "5305"
    workflows.chapter.save("Harbour chapter", Paper.A4, "")
    assert workflows.printing.sheets(Document.BADGES)[0].sku.startswith("L4785")
    assert workflows.printing.sheets(Document.TABLE_CARDS)[0].sku == "32257"
    assert [choice.sku for choice in workflows.printing.sheets(Document.TABLE_LIST)] == ["a4", "letter"]
    assert workflows.prepare.chapter().name == "Harbour chapter"


@pytest.mark.parametrize("document", list(Document))
def test_every_document_prints_on_every_sheet_offered(workflows: Workflows, event: Event, document: Document) -> None:
    workflows.pair.pair(event.id)
    for choice in workflows.printing.sheets(document):
        made = workflows.printing.make(event.id, PrintJob(document, choice.sku))
        assert made.pdf.startswith(b"%PDF")
        assert made.file_name == f"{document.value}.pdf"


def test_what_was_printed_is_remembered(workflows: Workflows, database: Database, event: Event) -> None:
    board = workflows.pair.pair(event.id).board
    job = PrintJob(Document.BADGES, "5395")

    def digests() -> dict[int, str]:
        with database.transaction() as session:
            return {row.subject: row.content_hash for row in session.query(PrintedRow).all()}

    workflows.printing.remember(event.id, job)
    first = digests()
    assert set(first) == set(board.people)
    workflows.adjust.apply(board.plan.id, Move(1, ids(board)["Ana"], None))
    workflows.printing.remember(event.id, job)
    changed = {member_id for member_id, digest in digests().items() if digest != first[member_id]}
    assert changed == {ids(board)["Ana"]}


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE seats SET table_number = 3 - table_number WHERE NOT mentor AND table_number IS NOT NULL"
        " AND member_id = (SELECT min(member_id) FROM seats WHERE NOT mentor AND table_number IS NOT NULL)",
        "DELETE FROM seats WHERE member_id = (SELECT max(member_id) FROM seats)",
        """UPDATE plans SET levels = replace(levels, '["waiting", 1, 1, 1]', '["waiting", 0, 0, 0]')""",
        """UPDATE plans SET levels = replace(levels, '["fit", ', '["fit", 1')""",
        "UPDATE plans SET certificate = '[]'",
    ],
)
def test_a_plan_that_was_changed_behind_our_back_is_told_on_the_board_and_before_printing(
    workflows: Workflows, database: Database, event: Event, tampering: str
) -> None:
    sound = workflows.pair.pair(event.id).board
    assert sound.doubts == ()
    with database.transaction() as session:
        session.execute(text(tampering))
    board = workflows.pair.current(event.id)
    assert board is not None
    (doubt,) = board.doubts
    assert doubt.severity is Severity.BROKEN
    assert doubt in board.findings
    printed = workflows.printing.make(event.id, PrintJob(Document.BADGES, "5395"))
    assert doubt.sentence == printed.checks[0].sentence


def test_a_change_by_hand_is_no_doubt(workflows: Workflows, event: Event) -> None:
    board = workflows.pair.pair(event.id).board
    waiting = board.plan.rounds[0].waiting[0]
    seated = board.plan.rounds[0].groups[0].mentees[0]
    board = workflows.adjust.apply(board.plan.id, Swap(1, waiting, seated)).board
    assert board.doubts == ()
    board = workflows.adjust.apply(board.plan.id, SetLock(1, waiting, locked=True)).board
    again = workflows.pair.pair(event.id).board
    assert again.doubts == ()
    # Unlocked after the pairing that kept it: what that pairing proved is still true.
    assert workflows.adjust.apply(again.plan.id, SetLock(1, waiting, locked=False)).board.doubts == ()


def test_an_answer_that_changed_after_the_pairing_is_told(
    workflows: Workflows, database: Database, event: Event
) -> None:
    workflows.pair.pair(event.id)
    with database.transaction() as session:
        one = signups.event_signups(session, event.id)[0]
        members.save_member(session, replace(one.member, employer="Somewhere else"))
    board = workflows.pair.current(event.id)
    assert board is not None
    assert not board.up_to_date
    words = f"1 sign-up changed since this pairing: {one.member.full_name}. Pair again, or repair the plan."
    assert words in [finding.sentence for finding in board.findings]


def test_a_broken_rule_is_an_exception_with_a_name_until_it_is_taken_back_or_mended(
    workflows: Workflows, event: Event
) -> None:
    board = workflows.pair.pair(event.id).board
    people, mo = ids(board), seats(board)["Mo"]
    assert mo is not None
    told = workflows.adjust.prices(board.plan.id, 1, (people["Ben"],)).places[mo]
    assert any("both work for Acme" in words for words in told.broken)
    assert told.brief == "colleagues"
    broken = workflows.adjust.apply(board.plan.id, Move(1, people["Ben"], mo)).board
    exemption = Exemption(1, Rule.COLLEAGUES, tuple(sorted((people["Mo"], people["Ben"]))))
    assert exemption in broken.plan.exemptions
    assert "exception" in broken.headline
    checks = workflows.printing.make(event.id, PrintJob(Document.TABLE_LIST, "letter")).checks
    assert any(one.kind is CheckKind.ALLOWED and "both work for Acme" in one.sentence for one in checks)
    taken_back = workflows.adjust.apply(broken.plan.id, SetExemption(exemption, False))
    severities = {one.exemption: one.severity for one in taken_back.board.findings}
    assert severities[exemption] is Severity.BROKEN
    assert workflows.adjust.apply(broken.plan.id, taken_back.inverse).board == broken
    # Somebody else's move allows nothing that was taken back.
    again = workflows.adjust.apply(broken.plan.id, SetExemption(exemption, False)).board
    later = workflows.adjust.apply(again.plan.id, Move(1, people["Dan"], None)).board
    assert exemption not in later.plan.exemptions
    mended = workflows.adjust.apply(later.plan.id, Move(1, people["Ben"], None)).board
    assert mended.plan.exemptions == ()
    assert exemption not in {one.exemption for one in mended.findings}


def test_the_preview_of_pairing_again_writes_nothing_and_is_what_then_happens(
    workflows: Workflows, event: Event
) -> None:
    board = workflows.pair.pair(event.id).board
    people = ids(board)
    assert workflows.pair.preview(event.id).changes_nothing
    moved = workflows.adjust.apply(board.plan.id, Move(1, people["Ana"], None)).board
    preview = workflows.pair.preview(event.id)
    assert workflows.pair.current(event.id) == moved
    assert preview.sentence == "1 person would move."
    assert preview.moves == (f"Ana Ruiz: to table {seats(board)['Ana']}.",)
    paired = workflows.pair.pair(event.id, found=preview.plan)
    assert paired.board.plan.rounds == preview.plan.rounds
    locked = workflows.adjust.apply(paired.board.plan.id, SetLock(1, people["Ana"], True)).board
    stale = workflows.pair.pair(event.id, found=preview.plan)
    assert stale.board.plan.locks == locked.plan.locks


def test_a_mentor_locked_without_a_table_stays_so_when_pairing_again(workflows: Workflows, event: Event) -> None:
    board = workflows.pair.pair(event.id).board
    mo = ids(board)["Mo"]
    spare = workflows.adjust.apply(board.plan.id, Move(1, mo, None)).board
    locked = workflows.adjust.apply(spare.plan.id, SetLock(1, mo, True)).board
    again = workflows.pair.pair(event.id).board
    assert again.plan.rounds[0].spare == (mo,)
    assert again.plan.locks == locked.plan.locks
    assert (again.doubts, again.changes) == ((), ())
    unlocked = workflows.adjust.apply(again.plan.id, SetLock(1, mo, False)).board
    assert (unlocked.doubts, unlocked.changes) == ((), ())
    assert workflows.pair.pair(event.id).board.plan.rounds[0].spare == ()
