"""From sign-ups to the problem: who takes part, what the locks mean, what is refused."""

from dataclasses import replace

import numpy as np
import pytest

from micromentor_desktop.domain.event import SignUp, Status
from micromentor_desktop.domain.plan import Group, Lock, Plan, Round, Standing
from micromentor_desktop.errors import PairingTrouble
from micromentor_desktop.pairing.build import build_problem, require_pairable
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.pair import pair
from tests.builders import event, signup

MENTORS = [signup(1, "mentor", name="Mo"), signup(2, "mentor", name="Mia")]
MENTEES = [signup(3, name="Ana", minutes=0), signup(4, name="Ben", minutes=1), signup(5, name="Caro", minutes=2)]
PEOPLE = [*MENTORS, *MENTEES]


def plan_of(rounds: int, *locks: Lock) -> Plan:
    groups = (Group(1, (1,), (3,)), Group(2, (2,), (4,)))
    return Plan(
        7, 1, "", tuple(Round(number, groups, (5,)) for number in range(1, rounds + 1)), (), Standing.PROVED, locks
    )


@pytest.mark.parametrize(
    ("people", "sentence"),
    [
        ([], "Nobody has signed up"),
        ([signup(1, "neither")], "Nobody has signed up"),
        (MENTEES, "mentees .3. but no mentor"),
        (MENTORS, "mentors .2. but no mentee"),
        ([signup(1, "both")], "Only one person"),
        ([replace(MENTORS[0], status=Status.WITHDRAWN), *MENTEES], "no mentor"),
    ],
)
def test_what_cannot_be_paired_is_a_sentence(people: list[SignUp], sentence: str) -> None:
    with pytest.raises(PairingTrouble, match=sentence):
        require_pairable(event(), people)


def test_everybody_excluded_by_the_rules_waits() -> None:
    people = [signup(1, "mentor", employer="Acme"), signup(2, employer="Acme"), signup(3, employer="Acme")]
    problem = build_problem(event(), people)
    plan = pair(problem, event_id=1, name="")
    assert check.faults(problem, plan) == ()
    assert plan.rounds[0].waiting == (2, 3)
    assert plan.rounds[0].groups == (Group(1, (1,), ()),)


@pytest.mark.parametrize("rounds", [1, 2, 3])
def test_locks_hold(rounds: int) -> None:
    """Ben, second in line, is locked out; Caro, last in line, is locked in: so Ana waits for what is left."""
    the_event = event(rounds=rounds)
    locks = (Lock(1, 4, None), Lock(1, 5, 2))
    keep = replace(
        plan_of(rounds, *locks),
        rounds=tuple(Round(n, (Group(1, (1,), (3,)), Group(2, (2,), (5,))), (4,)) for n in range(1, rounds + 1)),
    )
    problem = build_problem(the_event, PEOPLE, keep=keep)
    plan = pair(problem, event_id=1, name="", keep_tables=keep)
    assert check.faults(problem, plan) == ()
    assert plan.rounds[0].groups == (Group(1, (1,), (3,)), Group(2, (2,), (5,)))
    assert plan.rounds[0].waiting == (4,)
    assert set(plan.locks) == set(locks)


def test_a_lock_outranks_a_rule() -> None:
    people = [signup(1, "mentor", employer="Acme"), signup(2, "mentor"), signup(3, employer="Acme"), signup(4)]
    keep = Plan(
        7, 1, "", (Round(1, (Group(1, (1,), (3,)), Group(2, (2,), (4,))), ()),), (), Standing.BY_HAND, (Lock(1, 3, 1),)
    )
    plan = pair(build_problem(event(), people, keep=keep), event_id=1, name="", keep_tables=keep)
    assert plan.rounds[0].groups == (Group(1, (1,), (3,)), Group(2, (2,), (4,)))


def test_a_table_filled_beyond_its_size_by_locks_stays_so() -> None:
    locks = (Lock(1, 3, 1), Lock(1, 4, 1), Lock(1, 5, 1))
    keep = Plan(7, 1, "", (Round(1, (Group(1, (1,), (3, 4, 5)), Group(2, (2,), ())), ()),), (), Standing.BY_HAND, locks)
    plan = pair(build_problem(event(), PEOPLE, keep=keep), event_id=1, name="", keep_tables=keep)
    assert plan.rounds == keep.rounds


def test_a_mentor_keeps_their_table_number() -> None:
    keep = replace(plan_of(1), rounds=(Round(1, (Group(8, (1,), (3,)), Group(3, (2,), (4,))), (5,)),))
    plan = pair(build_problem(event(), PEOPLE, keep=keep), event_id=1, name="", keep_tables=keep)
    assert {group.mentors[0]: group.table for group in plan.rounds[0].groups} == {1: 8, 2: 3}


def test_locks_of_people_who_are_gone_are_void() -> None:
    keep = plan_of(1, Lock(1, 3, 1), Lock(1, 4, 2))
    without = [MENTORS[1], *MENTEES[1:]]  # Mo and Ana are gone
    problem = build_problem(event(), without, keep=keep)
    plan = pair(problem, event_id=1, name="", keep_tables=keep)
    assert plan.locks == (Lock(1, 4, 2),)


def test_the_same_two_locked_twice_are_named() -> None:
    keep = plan_of(2, Lock(1, 3, 1), Lock(2, 3, 1))
    with pytest.raises(PairingTrouble, match="Ana is locked with Mo in round 1 and in round 2"):
        pair(build_problem(event(rounds=2), PEOPLE, keep=keep), event_id=1, name="")


def test_whoever_is_locked_as_a_mentor_stays_one() -> None:
    people = [signup(1, "both", name="Mo"), signup(2, "mentor", name="Mia"), signup(3, name="Ana")]
    keep = Plan(
        7, 1, "", (Round(1, (Group(1, (1,), (3,)), Group(2, (2,), ())), ()),), (), Standing.BY_HAND, (Lock(1, 1, 1),)
    )
    plan = pair(build_problem(event(), people, keep=keep), event_id=1, name="", keep_tables=keep)
    assert [group.mentors for group in plan.rounds[0].groups] == [(1,), (2,)]
    assert Lock(1, 1, 1) in plan.locks


def test_capacity_is_the_smaller_of_the_rule_and_the_offer() -> None:
    people = [signup(1, "mentor", capacity=2), signup(2, "mentor", capacity=9), signup(3, "mentor"), signup(4)]
    assert build_problem(event(mentees_per_mentor=4), people).capacity.tolist() == [2, 4, 4]


def test_whoever_gave_no_date_comes_last_in_line() -> None:
    people = [MENTORS[0], signup(3, minutes=None), signup(4, minutes=5), signup(5, minutes=0)]
    problem = build_problem(event(), people)
    places = {
        mentee.member.id: int(place) for mentee, place in zip(problem.mentees, problem.place_in_line, strict=True)
    }
    assert places == {5: 0, 4: 1, 3: 2}


def test_a_first_seat_outweighs_a_second_and_an_earlier_sign_up_a_later_one() -> None:
    problem = build_problem(event(rounds=2), PEOPLE)
    assert np.diff(problem.missed_round_weights().T.ravel()).max() < 0
