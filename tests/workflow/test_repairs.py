"""An evening on which things go otherwise, over a stored event."""

from dataclasses import replace
from datetime import datetime

import pytest

from micromentor_desktop.domain.event import Event, Rules, Shape, SignUp, Status
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.domain.plan import SetLock, Standing
from micromentor_desktop.errors import PairingTrouble, Trouble
from micromentor_desktop.storage import members, plans, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.workflows import Workflows
from tests.builders import signup

PEOPLE = [
    ("Mo Adler", "mentor"),
    ("Mia Berg", "mentor"),
    ("Ana Ruiz", "mentee"),
    ("Ben Cole", "mentee"),
    ("Caro Diaz", "mentee"),
    ("Dan Eck", "mentee"),
    ("Eve Fox", "mentee"),
]


@pytest.fixture
def event(workflows: Workflows, database: Database) -> Event:
    """Two mentors with two places, five mentees, two rounds: in each round one mentee waits. It is paired."""
    rules = Rules(mentees_per_mentor=2, rounds=2)
    made = workflows.prepare.create(Event(NEW, "Spring", Shape.ROUNDTABLES, rules)).event
    with database.transaction() as session:
        for number, (name, role) in enumerate(PEOPLE, start=1):
            person = signup(number, role, name=name, minutes=number)
            member = replace(person.member, id=NEW)
            member = replace(member, id=members.save_member(session, member))
            signups.save_signup(session, replace(person, id=NEW, event_id=made.id, member=member))
    workflows.pair.pair(made.id)
    return made


def current(workflows: Workflows, event: Event) -> Board:
    board = workflows.pair.current(event.id)
    assert board is not None
    return board


def ids(board: Board) -> dict[str, int]:
    return {person.member.given_name: member_id for member_id, person in board.people.items()}


def walk_in(name: str, role: str = "mentee") -> SignUp:
    person = signup(99, role, name=name)
    return replace(person, id=NEW, member=replace(person.member, id=NEW))


def test_a_status_is_kept_and_can_be_taken_back(workflows: Workflows, event: Event) -> None:
    ana = ids(current(workflows, event))["Ana"]
    marked = workflows.repair.mark(event.id, ana, Status.NO_SHOW)
    assert (marked.signup.status, marked.before) == (Status.NO_SHOW, Status.EXPECTED)
    (change,) = current(workflows, event).changes
    assert change.sentence.startswith("Ana Ruiz takes no part any more (no-show)")
    workflows.repair.mark(event.id, ana, marked.before)
    assert current(workflows, event).up_to_date


def test_only_those_who_signed_up_can_be_marked(workflows: Workflows, event: Event) -> None:
    with pytest.raises(Trouble, match="walk-in"):
        workflows.repair.mark(event.id, 999, Status.NO_SHOW)


def test_a_repair_is_told_before_it_is_made(workflows: Workflows, event: Event) -> None:
    before = current(workflows, event)
    assert workflows.repair.preview(event.id).changes_nothing
    workflows.repair.mark(event.id, ids(before)["Mo"], Status.NO_SHOW)
    preview = workflows.repair.preview(event.id)
    assert not preview.changes_nothing
    # One table of two is left, and who sat there in one round cannot sit there in both.
    assert preview.sentence.endswith("people have no place in some round.")
    assert preview.moves
    assert current(workflows, event).plan == before.plan


def test_a_repair_is_a_new_version_and_can_be_taken_back(workflows: Workflows, event: Event) -> None:
    before = current(workflows, event)
    (waiting,) = before.plan.rounds[1].waiting
    # Who waits in the second round gets the place of somebody at the table where they did not sit in the first.
    met = before.plan.rounds[0].table_of(waiting)
    seated = next(group.mentees[0] for group in before.plan.rounds[1].groups if group.table != met)
    workflows.repair.mark(event.id, seated, Status.NO_SHOW)
    preview = workflows.repair.preview(event.id, first=2)
    done = workflows.repair.apply(event.id, first=2)
    assert done.said == preview.sentence == "Nobody moves; everybody has a place."
    name, table = before.people[waiting].member.full_name, before.plan.rounds[1].table_of(seated)
    assert preview.moves == (f"{name}: in round 2 to table {table}.",)
    plan = done.board.plan
    assert (plan.name, plan.repaired_from, plan.standing) == ("Pairing 2", 2, Standing.PROVED)
    assert plan.rounds[0] == before.plan.rounds[0]
    assert plan.rounds[1].waiting == ()
    assert done.board.up_to_date
    told = "The best possible from round 2 on (proved); where it was repaired, few moves came first: "
    assert done.board.headline.startswith(told)
    workflows.adjust.apply(plan.id, done.inverse)
    assert current(workflows, event).plan == before.plan


def test_a_walk_in_is_a_member_with_a_sign_up_and_gets_a_place(
    workflows: Workflows, event: Event, database: Database
) -> None:
    added = workflows.repair.add_walk_in(event.id, walk_in("Zoe Zander", "mentor"), first=2)
    assert (added.status, added.walk_in, added.rounds) == (Status.CHECKED_IN, True, (2,))
    with database.transaction() as session:
        assert added in signups.event_signups(session, event.id)
    assert "Zoe Zander" in [member.full_name for member in workflows.members.all()]
    done = workflows.repair.apply(event.id, first=2)
    (table,) = [group for group in done.board.plan.rounds[1].groups if added.member.id in group.mentors]
    assert table.table == 3
    assert done.board.plan.rounds[1].waiting == ()
    assert done.said == "Nobody moves; everybody has a place."


def test_a_member_who_is_known_can_walk_in_but_only_once(workflows: Workflows, event: Event) -> None:
    known = workflows.members.save(walk_in("Zoe Zander").member)
    added = workflows.repair.add_walk_in(event.id, replace(walk_in("Zoe Zander"), member=known))
    assert (added.member, added.rounds) == (known, ())
    with pytest.raises(Trouble, match="Zoe Zander signed up already"):
        workflows.repair.add_walk_in(event.id, replace(walk_in("Zoe Zander"), member=known))


def test_a_walk_in_needs_a_name_and_a_role(workflows: Workflows, event: Event) -> None:
    with pytest.raises(Trouble, match="needs a name"):
        workflows.repair.add_walk_in(event.id, walk_in("  "))
    with pytest.raises(Trouble, match="mentor or as a mentee"):
        workflows.repair.add_walk_in(event.id, walk_in("Zoe Zander", "neither"))


def test_what_a_repair_left_behind_is_past_for_the_next_one(workflows: Workflows, event: Event) -> None:
    workflows.repair.mark(event.id, ids(current(workflows, event))["Ana"], Status.NO_SHOW)
    first_round = workflows.repair.apply(event.id, first=2).board.plan.rounds[0]
    workflows.repair.mark(event.id, ids(current(workflows, event))["Ben"], Status.WITHDRAWN)
    plan = workflows.repair.apply(event.id, first=1).board.plan
    assert (plan.repaired_from, plan.rounds[0]) == (2, first_round)


def test_pairing_again_leaves_rounds_that_are_over_as_they_were(workflows: Workflows, event: Event) -> None:
    """Pairing again after a repair is for the rounds to come: nobody meets a mentor of the first round once more."""
    first = current(workflows, event)
    workflows.repair.mark(event.id, ids(first)["Dan"], Status.NO_SHOW)
    workflows.repair.apply(event.id, 2)
    repaired = current(workflows, event)
    preview = workflows.pair.preview(event.id)
    assert preview.sentence.startswith("Round 1 is over and stays as it was. ")
    paired = workflows.pair.pair(event.id, found=preview.plan)
    plan = paired.board.plan
    assert plan.rounds == preview.plan.rounds
    assert plan.rounds[0] == first.plan.rounds[0]
    assert (plan.past, plan.standing) == (1, Standing.PROVED)
    assert not paired.board.doubts
    assert paired.board.up_to_date
    met = [
        {(mentor, mentee) for group in a_round.groups for mentor in group.mentors for mentee in group.mentees}
        for a_round in plan.rounds
    ]
    assert not met[0] & met[1]
    assert ids(first)["Dan"] in plan.rounds[0].everybody
    assert ids(first)["Dan"] not in plan.rounds[1].everybody
    assert paired.board.headline.startswith("The best possible from round 2 on (proved)")
    assert paired.inverse is not None
    workflows.adjust.apply(plan.id, paired.inverse)
    assert current(workflows, event).plan == repaired.plan


def test_pairing_again_keeps_the_locks_of_rounds_to_come(workflows: Workflows, event: Event) -> None:
    repaired = workflows.repair.apply(event.id, 2).board.plan
    (free,) = repaired.rounds[1].waiting
    workflows.adjust.apply(repaired.id, SetLock(2, free, locked=True))
    plan = workflows.pair.pair(event.id, found=workflows.pair.preview(event.id).plan).board.plan
    assert plan.rounds[1].waiting == (free,)
    assert plan.rounds[0] == repaired.rounds[0]
    assert [(lock.round, lock.member_id) for lock in plan.locks] == [(2, free)]


def test_without_a_plan_there_is_nothing_to_repair(workflows: Workflows, database: Database) -> None:
    empty = workflows.prepare.create(Event(NEW, "Empty", Shape.BUDDIES, Rules())).event
    with pytest.raises(PairingTrouble, match="Pair the event first"):
        workflows.repair.preview(empty.id)
    with database.transaction() as session:
        assert plans.current_plan(session, empty.id) is None


def test_a_walk_in_of_the_same_name_and_email_is_the_member_whom_the_chapter_knows(
    workflows: Workflows, event: Event
) -> None:
    known = workflows.members.save(walk_in("Zoe Zander").member)
    before = workflows.members.all()
    assert workflows.repair.add_walk_in(event.id, walk_in("zoe  zander")).member == known
    assert workflows.members.all() == before
    with pytest.raises(Trouble, match="Zoe Zander signed up already"):
        workflows.repair.add_walk_in(event.id, walk_in("Zoe Zander"))


def test_a_walk_in_needs_a_true_email_or_none(workflows: Workflows, event: Event) -> None:
    person = walk_in("Zoe Zander")
    with pytest.raises(Trouble, match="“zoe at home” is no email address"):
        workflows.repair.add_walk_in(event.id, replace(person, member=replace(person.member, email=" zoe at home ")))


def test_a_walk_in_comes_last_though_the_clock_was_set_back(
    workflows: Workflows, database: Database, event: Event
) -> None:
    tomorrow = datetime(2099, 1, 1, 12)
    with database.transaction() as session:
        first = signups.event_signups(session, event.id)[0]
        signups.save_signup(session, replace(first, signed_up_at=tomorrow))
    added = workflows.repair.add_walk_in(event.id, walk_in("Zoe Zander"))
    assert added.signed_up_at is not None
    assert added.signed_up_at > tomorrow
