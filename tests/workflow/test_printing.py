"""Printing over a stored event: what the pieces say, what is remembered, what is asked for and refused."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.domain.plan import Group, Move, Plan, Round, Standing
from micromentor_desktop.domain.print_options import BadgeField, BadgeLook, Design, Sides
from micromentor_desktop.domain.sheet import Sheet
from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.sheet_kinds import KINDS
from micromentor_desktop.printing.sheets import load_sheets
from micromentor_desktop.storage import members, plans, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow import print_content as content
from micromentor_desktop.workflow.board import Board, read_board
from micromentor_desktop.workflow.print_event import Document, Pieces, PrintJob
from micromentor_desktop.workflow.print_job import CheckKind
from micromentor_desktop.workflow.print_state import reprint_sentences, where_to
from micromentor_desktop.workflow.workflows import Workflows
from tests.builders import signup
from tests.printing.pictures import picture
from tests.printing.reading import text_of

PEOPLE = (
    ("Ada Stone", "mentor"),
    ("Ben Marsh", "mentor"),
    ("Cleo Adeyemi", "mentor"),
    ("Alex Brand", "mentee"),
    ("Alex Novak", "mentee"),
    ("Kim Reed", "mentee"),
    ("Lou Vance", "mentee"),
    ("Mia Weiss", "mentee"),
)
ALL_FIELDS = BadgeLook(shown=frozenset(BadgeField))


@pytest.fixture
def event(workflows: Workflows, database: Database) -> Event:
    """Two rounds at two tables: Ada and Ben host the first together; Mia never has a seat, Kim only in round 1."""
    made = workflows.prepare.create(Event(NEW, "Spring", Shape.ROUNDTABLES, Rules(2, 2))).event
    with database.transaction() as session:
        ids = []
        for number, (name, role) in enumerate(PEOPLE, start=1):
            person = signup(number, role, name=name, employer=f"Firm {number}", topics=["Career goals"], minutes=number)
            member = replace(person.member, id=NEW, share_contact=number % 2 == 0, contact_on_badge=number % 2 == 0)
            ids.append(members.save_member(session, member))
            saved = replace(person, id=NEW, event_id=made.id, member=replace(member, id=ids[-1]))
            signups.save_signup(session, saved)
        ada, ben, cleo, alex, other, kim, lou, mia = ids
        rounds = (
            Round(1, (Group(1, (ada, ben), (alex, other)), Group(2, (cleo,), (kim, lou))), (mia,)),
            Round(2, (Group(1, (ada, ben), (lou, alex)), Group(2, (cleo,), (other,))), (kim, mia)),
        )
        plans.save_plan(session, Plan(NEW, made.id, "By hand", rounds, (), Standing.BY_HAND))
    return made


@pytest.fixture
def board(database: Database, event: Event) -> Board:
    with database.transaction() as session:
        plan = plans.current_plan(session, event.id)
        assert plan is not None
        return read_board(session, plan)


@pytest.fixture
def text(workflows: Workflows, event: Event) -> Callable[..., str]:
    def made(document: Document, sheet: str = "letter", **job: object) -> str:
        return text_of(workflows.printing.make(event.id, replace(PrintJob(document, sheet), **job)).pdf)  # type: ignore[arg-type]

    return made


def who(board: Board, given: str) -> int:
    return next(member_id for member_id, person in board.people.items() if person.member.given_name == given)


def test_co_hosts_are_on_every_document_about_their_table(text: Callable[..., str]) -> None:
    both = ("Ada Stone", "Ben Marsh")
    assert all(text(Document.TABLE_CARDS, "5388").count(name) == 1 for name in both)
    assert all(text(Document.TABLE_LIST).count(name) == 2 for name in both)
    assert text(Document.SLIPS, "quarter letter x4").count("Mentors: Ben Marsh, Ada Stone") == 4
    assert text(Document.BRIEFINGS).count("Together with Ben Marsh") == 2


def test_the_documents_say_who_sits_where(text: Callable[..., str]) -> None:
    badges = text(Document.BADGES, "5395")
    assert badges.count("Please see the desk") == 1
    assert badges.count("Round 1: Table 2") >= 2
    assert "Reed, Kim 2 desk" in text(Document.POSTER)
    assert text(Document.CHECK_IN).count("Please see the desk") == 1
    slips = text(Document.SLIPS, "quarter letter x4")
    assert slips.count("Round 2: please see the desk") == 2
    assert "Career goals" in text(Document.STARTERS)
    assert text(Document.BLANK_BADGES, "5395").count("Company") == 2
    assert text(Document.BLANK_BADGES, "5395", count=5).count("Company") == 5


def test_only_people_who_agreed_are_among_the_contacts_and_have_a_code(text: Callable[..., str], board: Board) -> None:
    agreed = {member_id for member_id, person in board.people.items() if person.member.share_contact}
    listed = text(Document.CONTACTS)
    for member_id, person in board.people.items():
        assert (person.member.email in listed) == (member_id in agreed)
    badges = content.badges(board, ALL_FIELDS)
    assert {member_id for member_id, badge in badges.items() if badge.contact} == agreed
    assert not any(badge.contact for badge in content.badges(board, BadgeLook()).values())


def test_fields_can_be_left_out(text: Callable[..., str]) -> None:
    without = BadgeLook(shown=frozenset({BadgeField.FULL_NAME}))
    bare = text(Document.BADGES, "5395", look=without)
    assert "Kim Reed" in bare
    assert not any(words in bare for words in ("Firm", "Mentor", "Mentee", "Table", "Spring"))
    full = text(Document.BADGES, "5395")
    assert all(words in full for words in ("Firm 6", "Mentor", "Mentee", "Table", "Spring"))


def test_a_chosen_few_or_those_that_changed(text: Callable[..., str], board: Board, workflows: Workflows) -> None:
    kim, lou = who(board, "Kim"), who(board, "Lou")
    few = text(Document.BADGES, "5395", pieces=Pieces.CHOSEN, chosen=frozenset({kim}))
    assert "Kim Reed" in few
    assert "Lou Vance" not in few
    card = text(Document.TABLE_CARDS, "5388", pieces=Pieces.CHOSEN, chosen=frozenset({2}))
    assert "Cleo Adeyemi" in card
    assert "Ada Stone" not in card
    event_id = board.event.id
    with pytest.raises(Trouble, match="Nobody is chosen"):
        workflows.printing.make(event_id, PrintJob(Document.BADGES, "5395", pieces=Pieces.CHOSEN))
    workflows.printing.remember(event_id, PrintJob(Document.BADGES, "5395"))
    changed = PrintJob(Document.BADGES, "5395", pieces=Pieces.CHANGED)
    with pytest.raises(Trouble, match="Nothing changed"):
        workflows.printing.make(event_id, changed)
    workflows.adjust.apply(board.plan.id, Move(2, lou, 2))
    again = text_of(workflows.printing.make(event_id, changed).pdf)
    assert "Lou Vance" in again
    assert "Kim Reed" not in again
    listed = {piece.label: piece.changed for piece in workflows.printing.pieces(event_id, changed)}
    assert [label for label, differs in listed.items() if differs] == ["Lou Vance"]


def test_what_changed_after_printing_is_told_with_the_labels_that_are_free(board: Board, workflows: Workflows) -> None:
    printing, event_id = workflows.printing, board.event.id
    assert printing.stale(event_id) == ()
    look = BadgeLook(Design.EDGE, frozenset(BadgeField), Sides.LONG_EDGE)
    printing.remember(event_id, PrintJob(Document.BADGES, "5395", start=3, look=look))
    printing.remember(event_id, PrintJob(Document.TABLE_CARDS, "5305"))
    assert printing.stale(event_id) == ()
    assert printing.last_jobs(event_id)[Document.BADGES] == PrintJob(Document.BADGES, "5395", start=3, look=look)
    workflows.adjust.apply(board.plan.id, Move(2, who(board, "Lou"), 2))
    found = printing.stale(event_id)
    assert [(one.document, len(one.subjects), one.where) for one in found] == [
        (Document.BADGES, 1, "label 3"),
        (Document.TABLE_CARDS, 2, "labels 1 to 2"),
    ]
    assert reprint_sentences(found) == (
        "1 badge and 2 cards changed since printing: reprint badges onto label 3 and cards onto labels 1 to 2."
    )
    printing.remember(event_id, PrintJob(Document.BADGES, "5395", start=3, look=look, pieces=Pieces.CHANGED))
    assert [one.document for one in printing.stale(event_id)] == [Document.TABLE_CARDS]
    assert printing.last_jobs(event_id)[Document.BADGES].start == 4


def test_a_badge_is_not_stale_for_what_it_did_not_say(board: Board, workflows: Workflows) -> None:
    printing, event_id = workflows.printing, board.event.id
    job = PrintJob(Document.BADGES, "5395", look=BadgeLook(shown=frozenset({BadgeField.FULL_NAME})))
    printing.remember(event_id, job)
    kim = board.people[who(board, "Kim")].member
    workflows.members.save(replace(kim, employer="Another firm"))
    assert printing.stale(event_id) == ()
    workflows.members.save(replace(kim, family_name="Reed-Ode"))
    assert [one.subjects for one in printing.stale(event_id)] == [frozenset({kim.id})]


@pytest.mark.parametrize(
    ("start", "count", "per_page", "words"),
    [
        (3, 4, 8, "labels 3 to 6"),
        (8, 1, 8, "label 8"),
        (7, 4, 8, "labels 7 to 8 and further sheets"),
        (8, 2, 8, "label 8 and further sheets"),
        (1, 9, 8, "new sheets"),
        (1, 1, 1, ""),
        (1, 0, 8, ""),
    ],
)
def test_where_a_reprint_goes(start: int, count: int, per_page: int, words: str) -> None:
    assert where_to(start, count, per_page) == words


def test_the_pre_flight_names_people_and_leads_to_them(board: Board, workflows: Workflows) -> None:
    kim = board.people[who(board, "Kim")].member
    workflows.members.save(replace(kim, given_name="Kim 🙂"))
    lou = board.people[who(board, "Lou")].member
    workflows.members.save(replace(lou, given_name="W" * 60))
    checks = workflows.printing.make(board.event.id, PrintJob(Document.BADGES, "5395")).checks
    about = {check.kind: check for check in checks}
    assert about[CheckKind.UNPLACED].sentence == "Mia Weiss has no seat; the badge says “Please see the desk”."
    assert about[CheckKind.UNPLACED].member_id == who(board, "Mia")
    assert about[CheckKind.MISSING].member_id == kim.id
    assert about[CheckKind.SHRUNK].member_id == lou.id
    assert about[CheckKind.NAMESAKES].sentence == ("2 people called Alex sit at table 1: Alex Brand and Alex Novak.")


def test_nothing_private_is_printed(workflows: Workflows, event: Event, board: Board) -> None:
    kim = board.people[who(board, "Kim")].member
    workflows.members.save(replace(kim, note="SECRETNOTE", phone="+1 555 7777", share_contact=False))
    looks = [BadgeLook(design, frozenset(BadgeField)) for design in Design]
    for document in Document:
        sheet = workflows.printing.sheets(document)[0].sku
        for look in looks if document is Document.BADGES else looks[:1]:
            text = text_of(workflows.printing.make(event.id, PrintJob(document, sheet, look=look)).pdf)
            assert "SECRETNOTE" not in text
            assert "7777" not in text


def test_own_sheets_are_checked_kept_offered_and_printed_on(workflows: Workflows, event: Event) -> None:
    own = workflows.printing.own_sheets
    good = Sheet("", "Shop 12", "own measures", "A4", 2, 4, 90.0, 60.0, 12.0, 20.0, 95.0, 65.0)
    for wrong, reason in (
        (replace(good, sku="  "), "needs a name"),
        (replace(good, sku="5395"), "knows already"),
        (replace(good, pitch_x_mm=80.0), "overlap"),
        (replace(good, left_mm=40.0), "right edge"),
    ):
        with pytest.raises(Trouble, match=reason):
            own.save(wrong)
    assert own.all() == ()
    own.save(good)
    choice = next(choice for choice in workflows.printing.sheets(Document.BADGES) if choice.own)
    assert (choice.sku, choice.confirmed, choice.per_page) == ("Shop 12", "check with a test print", 8)
    assert workflows.printing.make(event.id, PrintJob(Document.BADGES, "Shop 12")).pages == 1
    assert workflows.printing.sheets(Document.BADGES, "90 x 60")[0].sku == "Shop 12"
    own.delete("Shop 12")
    with pytest.raises(Trouble, match="not known"):
        workflows.printing.make(event.id, PrintJob(Document.BADGES, "Shop 12"))


def test_a_calibration_belongs_to_a_printer_and_a_tray(workflows: Workflows, event: Event) -> None:
    printers = workflows.printing.printers
    printers.save("HP", "Manual feed", gaps=(21.0, 20.0), lengths=(100.0, 100.0))
    with pytest.raises(Trouble, match="scaled"):
        printers.save("HP", "Manual feed", gaps=(21.0, 20.0), lengths=(90.0, 100.0))
    plain = workflows.printing.make(event.id, PrintJob(Document.BADGES, "5395"))
    moved = workflows.printing.make(event.id, PrintJob(Document.BADGES, "5395", printer="HP", tray="Manual feed"))
    other = workflows.printing.make(event.id, PrintJob(Document.BADGES, "5395", printer="HP"))
    assert other.pdf == plain.pdf != moved.pdf
    assert moved.outlines[0][0].left_mm == pytest.approx(plain.outlines[0][0].left_mm - 1.0)
    assert printers.page("5395", printer="HP", tray="Manual feed", corrected=True) != printers.page("5395")
    printers.forget("HP", "Manual feed")
    assert printers.known("HP", "Manual feed") is None


def test_the_logo_is_printed_until_it_is_removed(workflows: Workflows, event: Event) -> None:
    job = PrintJob(Document.BADGES, "5395")
    without = workflows.printing.make(event.id, job).pdf
    workflows.printing.logo.save(picture(), "logo.png")
    assert b"/Image" in workflows.printing.make(event.id, job).pdf
    with pytest.raises(Trouble, match="no picture"):
        workflows.printing.logo.save(b"text", "logo.png")
    assert workflows.printing.logo.png() is not None
    workflows.printing.logo.remove()
    assert workflows.printing.make(event.id, job).pdf == without


def test_the_outlines_of_a_back_are_mirrored(workflows: Workflows, event: Event) -> None:
    look = BadgeLook(sides=Sides.LONG_EDGE)
    made = workflows.printing.make(event.id, PrintJob(Document.BADGES, "5392", look=look))
    front, back = made.outlines
    assert back[0].left_mm == pytest.approx(215.9 - front[0].left_mm - front[0].width_mm)
    assert made.pages == 4


def test_the_kind_of_every_sheet_can_be_said_in_another_language() -> None:
    assert {sheet.kind for sheet in load_sheets()} <= KINDS
