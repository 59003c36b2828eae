"""Repairs against every repair there is, on small cases."""

from dataclasses import replace
from itertools import combinations
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from micromentor_desktop.domain.event import Shape, SignUp, Status
from micromentor_desktop.domain.plan import Group, LevelKey, Lock, Plan, Repaired, Round, Standing
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.repairing import repair as repairing
from micromentor_desktop.pairing.repairing.again import pair_rest
from micromentor_desktop.pairing.repairing.repair import repair
from micromentor_desktop.pairing.repairing.reseat import Reseated, Reseating
from micromentor_desktop.pairing.solving.program import NotIntegral, Program
from tests.builders import event, signup
from tests.pairing.every_repair import Evening, Referee, choices_of, seats_told, tables_told


@st.composite
def persons(draw: st.DrawFn, member_id: int, role: str) -> SignUp:
    person = signup(
        member_id,
        role,
        employer=draw(st.sampled_from(["", "", "Acme", "Bolt"])),
        years=draw(st.sampled_from([None, 0, 2, 9])),
        topics=draw(st.lists(st.sampled_from(["cv", "career"]), unique=True, max_size=2)),
        languages=draw(st.sampled_from([(), (), ("English",), ("French",)])),
        capacity=draw(st.sampled_from([None, None, None, 1, 2])),
        minutes=draw(st.sampled_from([None, 0, 1, 2, 3])),
    )
    rounds = draw(st.sampled_from([(), (), (), (1, 3), (2,), (3,)]))
    return replace(person, rounds=rounds)


@st.composite
def evenings(draw: st.DrawFn, *, rounds: int, first: int, mentors: int, mentees: int, both: int = 0) -> Evening:
    """A plan that a hand may have changed in any way, and then people who go or come."""
    roles = ["mentor"] * draw(st.integers(1, mentors)) + ["mentee"] * draw(st.integers(1, mentees))
    walk_ins = draw(st.lists(st.sampled_from(["mentor", "mentee"]), max_size=2)) + ["both"] * both
    people = [draw(persons(number, role)) for number, role in enumerate(roles + walk_ins, start=1)]
    the_event = event(
        draw(st.sampled_from([Shape.ROUNDTABLES, Shape.ONE_ON_ONE])),
        mentees_per_mentor=draw(st.integers(1, 3)),
        rounds=rounds,
        apart=draw(st.booleans()),
        never=draw(
            st.lists(st.sampled_from(list(combinations(range(1, len(people) + 1), 2))), unique=True, max_size=3)
        ),
    )
    known = people[: len(roles)]
    hosts = [person.member.id for person in known if person.mentor]
    # Two mentors may share a table.
    tables = {host: number for number, host in enumerate(hosts, start=1)}
    if len(hosts) > 2 and draw(st.booleans()):
        tables[hosts[1]] = tables[hosts[0]]
    planned, locks = [], []
    for number in range(1, rounds + 1):
        there = {person.member.id for person in known if person.comes_to(number)}
        open_tables = sorted({tables[host] for host in hosts if host in there})
        seats = {
            person.member.id: draw(st.sampled_from([None, *open_tables, *open_tables]))
            for person in known
            if not person.mentor and person.member.id in there
        }
        groups = tuple(
            Group(
                table,
                tuple(host for host in hosts if host in there and tables[host] == table),
                tuple(mentee for mentee, where in seats.items() if where == table),
            )
            for table in open_tables
        )
        planned.append(Round(number, groups, tuple(mentee for mentee, where in seats.items() if where is None)))
        locks += [Lock(number, mentee, where) for mentee, where in seats.items() if draw(st.integers(0, 7)) == 0]
    plan = Plan(1, 1, "Pairing 1", tuple(planned), (), Standing.PROVED, tuple(locks))
    now = [
        replace(person, status=draw(st.sampled_from([*[Status.EXPECTED] * 3, Status.CHECKED_IN, Status.NO_SHOW])))
        if person in known
        else replace(person, walk_in=True)
        for person in people
    ]
    return Evening(the_event, tuple(now), plan, first)


def repaired(evening: Evening) -> Repaired:
    found = repair(evening.event, evening.signups, evening.plan, first=evening.first, name="Pairing 2")
    assert check.faults(build_problem(evening.event, evening.signups), found.plan) == ()
    assert found.plan.rounds[: evening.first - 1] == evening.plan.rounds[: evening.first - 1]
    return found


def judge(evening: Evening) -> None:
    found = repaired(evening)
    referee = Referee(evening, tables_told(evening, found.plan))
    told = referee.value(seats_told(evening, found.plan))
    assert told == min(map(referee.value, referee.every_repair()))
    assert (len(found.moved), found.proved, found.plan.standing) == (told.moved, True, Standing.PROVED)
    # Mentors keep their tables, and newcomers open new ones.
    before = {
        mentor: group.table for a_round in evening.plan.rounds for group in a_round.groups for mentor in group.mentors
    }
    used = {group.table for a_round in evening.plan.rounds for group in a_round.groups}
    for mentor, table in referee.table_of.items():
        assert table == before[mentor] if mentor in before else table not in used
    waiting = {one for a_round in found.plan.open_rounds for one in a_round.waiting}
    assert set(found.unplaced) == waiting


@settings(max_examples=400)
@given(evenings(rounds=1, first=1, mentors=3, mentees=5))
def test_a_single_round_is_repaired_by_the_fewest_moves(evening: Evening) -> None:
    judge(evening)


@settings(max_examples=300)
@given(evenings(rounds=3, first=3, mentors=3, mentees=4))
def test_the_last_round_is_repaired_knowing_who_met(evening: Evening) -> None:
    judge(evening)


@settings(max_examples=300)
@given(evenings(rounds=2, first=1, mentors=3, mentees=3))
def test_two_rounds_are_repaired_together(evening: Evening) -> None:
    judge(evening)


@settings(max_examples=200)
@given(evenings(rounds=3, first=2, mentors=2, mentees=4))
def test_two_rounds_after_a_first(evening: Evening) -> None:
    judge(evening)


@settings(max_examples=300)
@given(st.one_of(evenings(rounds=3, first=3, mentors=3, mentees=4), evenings(rounds=3, first=2, mentors=2, mentees=3)))
def test_pairing_the_rest_of_an_evening_again_is_the_best_of_all_plans(evening: Evening) -> None:
    """Who sat where in the rounds to come does not count any more, but locks do, and who met whom before."""
    plan = replace(evening.plan, repaired_from=evening.first)
    found = pair_rest(evening.event, evening.signups, plan, name="Pairing 3")
    assert check.faults(build_problem(evening.event, evening.signups), found) == ()
    assert found.rounds[: found.past] == plan.rounds[: plan.past]
    held = {(lock.round, lock.member_id) for lock in plan.locks}
    nobody_seated = tuple(
        one
        if one.number < evening.first
        else replace(
            one,
            groups=tuple(
                replace(group, mentees=tuple(mentee for mentee in group.mentees if (one.number, mentee) in held))
                for group in one.groups
            ),
        )
        for one in plan.rounds
    )
    afresh = replace(evening, plan=replace(plan, rounds=nobody_seated))
    referee = Referee(afresh, tables_told(afresh, found))
    told = referee.value(seats_told(afresh, found))
    assert told == min(map(referee.value, referee.every_repair()))
    assert found.standing is Standing.PROVED


@settings(max_examples=150)
@given(evenings(rounds=2, first=2, mentors=2, mentees=4, both=2))
def test_newcomers_who_ticked_both_mentor_only_where_fewer_people_wait_then(evening: Evening) -> None:
    evening = replace(evening, signups=tuple(replace(one, rounds=()) for one in evening.signups))
    evening = replace(evening, plan=replace(evening.plan, locks=()))
    found = repaired(evening)
    told = tables_told(evening, found.plan)
    both = [one.member.id for one in evening.signups if one.mentor and one.mentee]
    pure = {one: table for one, table in told.items() if one not in both}
    tables = [group.table for a_round in evening.plan.rounds for group in a_round.groups]
    free = max([*pure.values(), *tables], default=0)

    def waiting(chosen: tuple[int, ...]) -> int:
        referee = Referee(evening, pure | {one: free + place for place, one in enumerate(chosen, start=1)})
        return min(referee.value(rounds).waiting for rounds in referee.every_repair())

    serving = tuple(one for one in both if one in told)
    by_count = [(waiting(chosen), len(chosen)) for chosen in choices_of(both)]
    assert (waiting(serving), len(serving)) == min(by_count)


@settings(max_examples=100)
@given(evenings(rounds=3, first=2, mentors=3, mentees=6, both=1), st.randoms(use_true_random=False))
def test_the_order_of_the_rows_does_not_matter(evening: Evening, chance: Random) -> None:
    rows = list(evening.signups)
    chance.shuffle(rows)
    shuffled = replace(
        evening,
        signups=tuple(rows),
        plan=replace(
            evening.plan,
            rounds=tuple(
                replace(one, groups=one.groups[::-1], waiting=one.waiting[::-1]) for one in evening.plan.rounds
            ),
        ),
    )
    assert repaired(evening).plan.open_rounds == repaired(shuffled).plan.open_rounds


@settings(max_examples=150)
@given(evenings(rounds=3, first=2, mentors=3, mentees=4))
def test_with_integers_demanded_it_comes_to_the_same(evening: Evening) -> None:
    """Where the program is no network, it is solved by branch and bound; small cases hardly ever need that."""
    as_network = Reseating._program

    def no_network(self: Reseating, *, integer: bool) -> Program:
        if not integer:
            raise NotIntegral(np.zeros(0), ())
        return as_network(self, integer=integer)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Reseating, "_program", no_network)
        searched = repaired(evening)
    exact = repaired(evening)
    assert (searched.moved, searched.proved, searched.plan.levels) == (exact.moved, exact.proved, exact.plan.levels)


@settings(max_examples=150)
@given(evenings(rounds=3, first=2, mentors=3, mentees=4))
def test_where_only_the_moves_are_proved_the_levels_have_honest_bounds(evening: Evening) -> None:
    """In a large room where the network does not decide, as if every room were one."""
    as_network = Reseating.as_network

    def in_parts(self: Reseating, _: object = None) -> Reseated:
        if self._anybody:
            self._program(integer=False)
            raise NotIntegral(np.zeros(self._seats.max(initial=0) + 1), (0,))
        return as_network(self)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Reseating, "as_network", in_parts)
        patch.setattr(repairing, "_LARGE", -1)
        found = repaired(evening)
    exact = repaired(evening)
    assert (len(found.moved), found.proved) == (len(exact.moved), True)
    for level, best in zip(found.plan.levels, exact.plan.levels, strict=True):
        assert level.bound >= best.value if level.key is LevelKey.FIT else level.bound <= best.value
