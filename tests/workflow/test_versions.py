"""Keeping versions of a plan, going back to one, comparing two, also after the file was closed and opened again."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from micromentor_desktop.domain.event import Event, Rules, Shape, Status
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.domain.plan import Group, Level, LevelKey, Move, Plan, Round, ShowPlan, Standing
from micromentor_desktop.domain.version import Shift, WhyKept
from micromentor_desktop.errors import Trouble
from micromentor_desktop.pairing.comparing import differences, goal_changes
from micromentor_desktop.storage import members, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.workflows import Workflows
from tests.builders import signup

PEOPLE = ("Mo Adler", "Mia Berg", "Ana Ruiz", "Ben Cole", "Caro Diaz", "Dan Eck", "Eve Fox")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "chapter.micromentor"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    opened = Database.open(path)
    yield opened
    opened.close()


@pytest.fixture
def event(workflows: Workflows, database: Database) -> Event:
    """Two mentors with two places each and five mentees, so that one waits; it is paired."""
    rules = Rules(mentees_per_mentor=2)
    made = workflows.prepare.create(Event(NEW, "Spring", Shape.ROUNDTABLES, rules)).event
    with database.transaction() as session:
        for number, name in enumerate(PEOPLE, start=1):
            person = signup(number, "mentor" if number < 3 else "mentee", name=name, minutes=number)
            member = replace(person.member, id=NEW)
            member = replace(member, id=members.save_member(session, member))
            signups.save_signup(session, replace(person, id=NEW, event_id=made.id, member=member))
    workflows.pair.pair(made.id)
    return made


def current(workflows: Workflows, event: Event) -> Board:
    board = workflows.pair.current(event.id)
    assert board is not None
    return board


def send_home(workflows: Workflows, event: Event) -> tuple[int, int]:
    """Put a seated mentee on the waiting list; returns who, and where they sat."""
    plan = current(workflows, event).plan
    group = next(one for one in plan.rounds[0].groups if one.mentees)
    workflows.adjust.apply(plan.id, Move(1, group.mentees[0], None))
    return group.mentees[0], group.table


def listed(workflows: Workflows, event: Event) -> list[tuple[str, WhyKept, bool]]:
    return [(one.name, one.state.kept, one.current) for one in workflows.versions.versions(event.id)]


def test_before_pairing_there_is_nothing_to_keep(workflows: Workflows) -> None:
    made = workflows.prepare.create(Event(NEW, "Spring", Shape.ROUNDTABLES, Rules())).event
    assert workflows.versions.versions(made.id) == ()
    with pytest.raises(Trouble, match="Pair the event first"):
        workflows.versions.keep(made.id, "Early")


def test_a_kept_version_stays_as_it_was_also_after_a_restart(
    workflows: Workflows, database: Database, event: Event, path: Path
) -> None:
    before = current(workflows, event).plan
    kept = workflows.versions.keep(event.id, "  Before   dinner ").after
    assert kept.name == "Before dinner"
    who, _ = send_home(workflows, event)
    by_hand = current(workflows, event).plan
    database.close()
    again = Database.open(path)
    try:
        later = Workflows.over(again)
        later.versions.forget_unlisted(event.id)
        assert listed(later, event) == [("Pairing 1", WhyKept.NO, True), ("Before dinner", WhyKept.BY_HAND, False)]
        back = later.versions.go_back(kept.plan_id)
        assert back.said == "Go back to version “Before dinner”"
        assert back.board.plan.rounds == before.rounds
        assert back.inverse == ShowPlan(by_hand.id)
        # What is done to the copy leaves the version alone.
        later.adjust.apply(back.board.plan.id, Move(1, who, None))
        assert not _moved(later, kept.plan_id, by_hand.id)
        undone = later.adjust.apply(back.board.plan.id, back.inverse).board
        assert undone.plan == by_hand
    finally:
        again.close()


def _moved(workflows: Workflows, one: int, other: int) -> bool:
    """Whether somebody of the first version sits in it who waits in the second: False when the first was changed."""
    return not any(each.shift is Shift.WAITS for each in workflows.versions.compare(one, other).differences)


def test_pairing_again_a_repair_and_going_back_keep_what_was_there(workflows: Workflows, event: Event) -> None:
    who, _ = send_home(workflows, event)
    workflows.pair.pair(event.id)
    assert listed(workflows, event)[1:] == [("Pairing 1", WhyKept.PAIRING, False)]
    workflows.repair.mark(event.id, who, Status.NO_SHOW)
    workflows.repair.apply(event.id)
    assert listed(workflows, event)[0] == ("Pairing 3", WhyKept.NO, True)
    assert listed(workflows, event)[1:] == [
        ("Pairing 2", WhyKept.REPAIR, False),
        ("Pairing 1", WhyKept.PAIRING, False),
    ]
    first = workflows.versions.versions(event.id)[2]
    workflows.versions.go_back(first.plan_id)
    assert listed(workflows, event) == [
        ("Pairing 1", WhyKept.NO, True),
        ("Pairing 3", WhyKept.GOING_BACK, False),
        ("Pairing 2", WhyKept.REPAIR, False),
        ("Pairing 1", WhyKept.PAIRING, False),
    ]


def test_what_is_kept_already_is_not_kept_twice(workflows: Workflows, event: Event) -> None:
    workflows.versions.keep(event.id, "Mine")
    workflows.pair.pair(event.id)
    assert listed(workflows, event)[1:] == [("Mine", WhyKept.BY_HAND, False)]


def test_naming_and_deleting_can_be_taken_back(workflows: Workflows, event: Event) -> None:
    kept = workflows.versions.keep(event.id, "")
    assert kept.said == "Keep version “Version 1”"
    assert workflows.versions.keep(event.id, "").after.name == "Version 2"
    renamed = workflows.versions.rename(kept.after.plan_id, "Draft")
    assert renamed.said == "Rename version “Version 1” to “Draft”"
    deleted = workflows.versions.delete(kept.after.plan_id)
    assert [name for name, *_ in listed(workflows, event)] == ["Pairing 1", "Version 2"]
    workflows.versions.set_state(deleted.before)
    workflows.versions.set_state(renamed.before)
    assert sorted(name for name, *_ in listed(workflows, event)[1:]) == ["Version 1", "Version 2"]
    workflows.versions.set_state(kept.before)
    assert [name for name, *_ in listed(workflows, event)] == ["Pairing 1", "Version 2"]
    with pytest.raises(Trouble, match="needs a name"):
        workflows.versions.rename(kept.after.plan_id, "  ")


def test_the_plan_on_the_board_is_not_deleted(workflows: Workflows, event: Event) -> None:
    with pytest.raises(Trouble, match="on the board"):
        workflows.versions.delete(current(workflows, event).plan.id)
    with pytest.raises(Trouble, match="on the board already"):
        workflows.versions.go_back(current(workflows, event).plan.id)


def test_a_deleted_version_is_gone_once_the_evening_is_over(workflows: Workflows, event: Event) -> None:
    kept = workflows.versions.keep(event.id, "Draft").after
    workflows.versions.delete(kept.plan_id)
    with pytest.raises(Trouble, match="deleted meanwhile"):
        workflows.versions.compare(kept.plan_id, current(workflows, event).plan.id)
    workflows.versions.forget_unlisted(event.id)
    with pytest.raises(LookupError):
        workflows.versions.set_state(kept)
    assert current(workflows, event).plan.name == "Pairing 1"


def test_comparing_tells_who_moved_and_what_it_does_to_the_goals(workflows: Workflows, event: Event) -> None:
    kept = workflows.versions.keep(event.id, "Before").after
    who, table = send_home(workflows, event)
    found = workflows.versions.compare(kept.plan_id, current(workflows, event).plan.id)
    (changed,) = [one for one in found.differences if one.shift is not Shift.SAME]
    assert (changed.member_id, changed.round, changed.shift) == (who, 1, Shift.WAITS)
    assert changed.before is not None
    assert changed.before.table == table
    waiting = next(goal for goal in found.goals if goal.key is LevelKey.WAITING)
    assert (waiting.before, waiting.after, waiting.better) == (1, 2, -1)
    assert found.names[who] in PEOPLE
    assert (found.before.name, found.after.name) == ("Before", "Pairing 1")


# --- comparing, over any two plans ---

seats = st.dictionaries(
    st.tuples(st.integers(1, 2), st.integers(1, 9)),
    st.one_of(st.none(), st.integers(1, 3)),
    max_size=14,
)
"""(round, person) to table, None for waiting; persons 1 to 3 are mentors where they sit."""


def plan_of(seating: dict[tuple[int, int], int | None], values: dict[LevelKey, int] | None = None) -> Plan:
    rounds = []
    for number in sorted({number for number, _ in seating}):
        here = {person: table for (at, person), table in seating.items() if at == number}
        tables = sorted({table for table in here.values() if table is not None})
        rounds.append(
            Round(
                number,
                tuple(
                    Group(
                        table,
                        tuple(one for one in here if here[one] == table and one <= 3),
                        tuple(one for one in here if here[one] == table and one > 3),
                    )
                    for table in tables
                ),
                tuple(one for one in here if here[one] is None),
            )
        )
    levels = tuple(Level(key, value, value, value) for key, value in (values or {}).items())
    return Plan(1, 1, "Any", tuple(rounds), levels, Standing.BY_HAND)


def company(seating: dict[tuple[int, int], int | None], number: int, person: int) -> object:
    """Where somebody is and which mentors are there with them, worked out apart from the code under test."""
    if (number, person) not in seating:
        return "absent"
    table = seating[number, person]
    if table is None:
        return "waiting"
    hosts = {one for (at, one), where in seating.items() if at == number and where == table and one <= 3}
    return table, hosts - {person}


@given(one=seats, other=seats)
def test_a_comparison_tells_exactly_the_differences(
    one: dict[tuple[int, int], int | None], other: dict[tuple[int, int], int | None]
) -> None:
    found = {(each.round, each.member_id): each for each in differences(plan_of(one), plan_of(other))}
    assert found.keys() == one.keys() | other.keys()
    for (number, person), each in found.items():
        then, now = company(one, number, person), company(other, number, person)
        assert (each.shift is Shift.SAME) == (then == now)
        assert (each.shift is Shift.CAME) == (then == "absent")
        assert (each.shift is Shift.LEFT) == (now == "absent")
        assert (each.shift is Shift.PLACED) == (then == "waiting" and isinstance(now, tuple))
        assert (each.shift is Shift.WAITS) == (now == "waiting" and isinstance(then, tuple))


@given(one=seats, other=seats)
def test_seen_from_the_other_side_everything_is_the_other_way_round(
    one: dict[tuple[int, int], int | None], other: dict[tuple[int, int], int | None]
) -> None:
    there = differences(plan_of(one), plan_of(other))
    back = differences(plan_of(other), plan_of(one))
    assert [(each.round, each.member_id, each.after, each.before) for each in there] == [
        (each.round, each.member_id, each.before, each.after) for each in back
    ]
    assert all(each.shift is Shift.SAME for each in differences(plan_of(one), plan_of(one)))


@given(
    one=st.dictionaries(st.sampled_from(LevelKey), st.integers(0, 3)),
    other=st.dictionaries(st.sampled_from(LevelKey), st.integers(0, 3)),
)
def test_a_goal_is_better_where_its_value_is(one: dict[LevelKey, int], other: dict[LevelKey, int]) -> None:
    goals = goal_changes(plan_of({}, one), plan_of({}, other))
    assert [goal.key for goal in goals] == [key for key in LevelKey if key in one or key in other]
    for goal in goals:
        assert (goal.before, goal.after) == (one.get(goal.key), other.get(goal.key))
        if goal.before is None or goal.after is None:
            assert goal.better == 0
        else:
            sign = 1 if goal.key is LevelKey.FIT else -1
            gained = sign * (goal.after - goal.before)
            assert (goal.better > 0, goal.better < 0) == (gained > 0, gained < 0)
