"""Events that nobody would plan, and some that somebody will: a plan or a sentence, never an exception."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from micromentor_desktop.domain.event import Event, Must, Shape, SignUp
from micromentor_desktop.domain.plan import Group, LevelKey, Lock, Plan, Round, Standing
from micromentor_desktop.errors import PairingTrouble
from micromentor_desktop.pairing.build import build_problem, require_pairable
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.checking.findings import findings
from micromentor_desktop.pairing.pair import pair
from micromentor_desktop.pairing.tables import as_seated
from micromentor_desktop.pairing.telling.explain import headline
from micromentor_desktop.pairing.telling.waiting import waiting_sentences
from micromentor_desktop.pairing.telling.ways_out import look_ahead
from tests.builders import event, signup
from tests.pairing.test_optimum import ROLES, cases


def solve(the_event: Event, people: list[SignUp], keep: Plan | None = None) -> Plan:
    require_pairable(the_event, people)
    problem = build_problem(the_event, people, keep=keep)
    plan = pair(problem, event_id=1, name="", keep_tables=keep)
    assert check.faults(problem, plan) == ()
    return plan


@pytest.mark.parametrize(
    ("roles", "sentence"),
    [
        ([], "Nobody has signed up"),
        (["neither"], "Nobody has signed up"),
        (["mentee", "mentee"], "but no mentor"),
        (["mentor", "mentor"], "but no mentee"),
        (["both"], "Only one person has signed up"),
    ],
)
def test_nobody_to_pair(roles: list[str], sentence: str) -> None:
    people = [signup(number, role) for number, role in enumerate(roles, start=1)]
    with pytest.raises(PairingTrouble, match=sentence):
        solve(event(), people)


def test_where_the_rules_leave_nobody_everybody_waits() -> None:
    people = [signup(1, "mentor", languages=["French"]), *(signup(n, languages=["English"]) for n in (2, 3))]
    plan = solve(event(mentees_per_mentor=2), people)
    assert plan.rounds[0].waiting == (2, 3)
    assert plan.standing is Standing.PROVED
    problem = build_problem(event(mentees_per_mentor=2), people)
    told = waiting_sentences(event(mentees_per_mentor=2), problem, plan)
    assert told[2] == "No mentor speaks a language of P2: English."


def test_mentors_who_take_nobody() -> None:
    people = [signup(1, "mentor", capacity=0), signup(2, "both", capacity=0), signup(3)]
    plan = solve(event(), people)
    assert plan.rounds[0].waiting == (2, 3)
    assert plan.rounds[0].groups == (Group(1, (1,), ()),)


@pytest.mark.parametrize("tables", [1, 2, 3, 50])
def test_any_number_of_tables(tables: int) -> None:
    people = [signup(1, "mentor"), signup(2, "mentor"), signup(3), signup(4)]
    plan = solve(event(tables=tables), people)
    assert len(plan.rounds[0].groups) == min(tables, 2)
    assert plan.rounds[0].waiting == ()


def test_more_rounds_than_mentors() -> None:
    plan = solve(event(rounds=5), [signup(1, "mentor"), signup(2)])
    assert sum(bool(group.mentees) for a_round in plan.rounds for group in a_round.groups) == 1
    assert plan.levels[0].value == plan.levels[0].bound == 4


def test_demands_that_cannot_all_hold_are_named_and_no_others() -> None:
    people = [signup(1, "mentor", name="Mo"), signup(2, name="Ana"), signup(3, name="Ben"), signup(4, name="Caro")]
    people.append(signup(5, "mentor", name="Mia"))
    the_event = event(always=[(1, 2), (1, 3), (5, 4)])
    with pytest.raises(PairingTrouble) as trouble:
        solve(the_event, people)
    assert str(trouble.value).startswith("These cannot all hold: Ana always meets Mo; Ben always meets Mo.")


def test_a_lock_against_a_demand_is_named() -> None:
    people = [signup(1, "mentor", name="Mo"), signup(2, name="Ana"), signup(3, "mentor", name="Mia")]
    rounds = (Round(1, (Group(1, (1,), ()), Group(2, (3,), ())), (2,)),)
    keep = Plan(7, 1, "", rounds, (), Standing.BY_HAND, (Lock(1, 2, None),))
    with pytest.raises(PairingTrouble, match=r"cannot all hold: Ana always meets Mo; Ana waits in round 1\."):
        solve(event(always=[(1, 2)]), people, keep)


def test_a_pair_that_cannot_meet_is_named_and_the_board_still_opens() -> None:
    people = [signup(1, "mentor", name="Mo"), signup(2, "mentor", name="Mia"), signup(3)]
    the_event = event(always=[(1, 2)])
    with pytest.raises(PairingTrouble, match="Mo and Mia are always to be paired, but neither can mentor the other"):
        solve(the_event, people)
    plan = solve(event(), people)
    by_id = {person.member.id: person for person in people}
    build_problem(the_event, people, keep=plan)
    found = findings(the_event, by_id, people, plan)
    assert "Mo and Mia are always to be paired, but do not meet." in [finding.sentence for finding in found]


@settings(max_examples=200)
@given(
    cases(rounds=3, most_people=9, roles=ROLES, rich=True, part_time=True),
    st.sampled_from([None, 1, 2, 5]),
    st.booleans(),
)
def test_every_event_ends_in_a_plan_or_a_sentence(
    case: tuple[Event, list[SignUp]], tables: int | None, topics: bool
) -> None:
    the_event, people = case
    the_event = replace(the_event, rules=replace(the_event.rules, tables=tables, topic_tables=topics))
    try:
        plan = solve(the_event, people)
    except PairingTrouble as trouble:
        assert str(trouble).endswith((".", "!"))
        return
    by_id = {person.member.id: person for person in people}
    in_plan = {
        one for a_round in plan.rounds for one in (*a_round.waiting, *(p for g in a_round.groups for p in g.people))
    }
    findings(the_event, {one: by_id[one] for one in in_plan}, people, plan)
    assert headline(plan, len(people))
    waits = {member_id for a_round in plan.rounds for member_id in a_round.waiting}
    problem = as_seated(build_problem(the_event, people), plan.rounds)
    assert waiting_sentences(the_event, problem, plan).keys() == waits
    assert {level.key for level in plan.levels} >= {LevelKey.WAITING, LevelKey.FIT, LevelKey.REPEATS}


@settings(max_examples=60)
@given(
    cases(rounds=2, most_people=6, roles=ROLES, rich=True, part_time=True),
    st.sampled_from([None, 1, 2, 5]),
    st.booleans(),
)
def test_every_event_has_an_outlook(case: tuple[Event, list[SignUp]], tables: int | None, topics: bool) -> None:
    the_event, people = case
    the_event = replace(the_event, rules=replace(the_event.rules, tables=tables, topic_tables=topics))
    told = look_ahead(the_event, people)
    assert bool(told.summary) == any(person.mentor or person.mentee for person in people)
    assert all(way.after < way.before and way.sentence for way in told.ways)


def test_a_thousand_locks_are_kept() -> None:
    people = [*(signup(n, "mentor") for n in range(1, 21)), *(signup(n) for n in range(21, 101))]
    the_event = event(Shape.ROUNDTABLES, mentees_per_mentor=4, rounds=2, musts={Must.TOPIC})
    before = solve(the_event, people)
    locks = tuple(
        Lock(a_round.number, member, group.table)
        for a_round in before.rounds
        for group in a_round.groups
        for member in group.mentees
    )
    plan = solve(the_event, people, replace(before, locks=locks))
    assert plan.rounds == before.rounds
