"""Repairs of a chapter's size against another solver."""

import multiprocessing
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor

import numpy as np
import pytest

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.domain.plan import Plan, Standing
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.repairing.repair import repair
from tests.pairing.evenings import Night, night
from tests.pairing.every_repair import Evening, Referee, seats_told, tables_told
from tests.pairing.repair_case import RepairCase, ask


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[Executor]:
    """A process of its own for the referee: its HiGHS and ours cannot be loaded together."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as executor:
        yield executor


def case_of(referee: Referee, plan: Plan) -> RepairCase:
    """The evening in arrays, read off the people by the tests' own rules, not by the engine."""
    evening, mentees = referee.evening, referee.mentees
    tables, numbers = sorted(set(referee.table_of.values())), list(evening.numbers)
    shape = len(mentees), len(tables), len(numbers)
    allowed, off_topic, fit = np.zeros(shape, bool), np.zeros(shape, np.int64), np.zeros(shape, np.int64)
    problem = build_problem(evening.event, evening.signups)
    row = {one.member.id: index for index, one in enumerate(problem.mentees)}
    column = {one.member.id: index for index, one in enumerate(problem.mentors)}
    capacity = np.zeros(shape[1:], np.int64)
    for t, table in enumerate(tables):
        for r, number in enumerate(numbers):
            hosts = referee.mentors_at(table, number)
            capacity[t, r] = sum(evening.event.rules.places(host.capacity) for host in hosts)
            for i, one in enumerate(mentees):
                allowed[i, t, r] = referee.may_sit(one, table, number)
                for host in hosts:
                    place = row[one.member.id], column[host.member.id]
                    off_topic[i, t, r] += not problem.on_topic[place]
                    fit[i, t, r] += problem.fit[place]
    codes = {firm: code for code, firm in enumerate(sorted({"", *(one.member.employer for one in mentees)}))}
    before = [[_old(plan, one, number, tables) for number in numbers] for one in mentees]
    past = [
        sum(plan.rounds[k].table_of(one.member.id) is not None for k in range(evening.first - 1)) for one in mentees
    ]
    length, rounds = max(referee.place.values()) + 1, evening.event.rules.rounds
    missed = np.zeros((len(mentees), rounds), np.int64)
    for i, (one, had) in enumerate(zip(mentees, past, strict=True)):
        for k in range(rounds - had):
            missed[i, k] = (rounds - 1 - had - k) * length + length - referee.place[one.member.id]
    return RepairCase(
        even=True,
        apart=True,
        capacity=capacity,
        is_open=np.ones(shape[1:], bool),
        there=np.ones((shape[0], shape[2]), bool),
        allowed=allowed,
        off_topic=off_topic,
        fit=fit,
        employer=np.array([codes[one.member.employer] for one in mentees]),
        missed=missed,
        before=np.array(before),
    )


def _old(plan: Plan, one: SignUp, number: int, tables: list[int]) -> int:
    table = plan.rounds[number - 1].table_of(one.member.id)
    if table is None:
        return -1
    return tables.index(table) if table in tables else -2


def judge(made: Night, first: int, elsewhere: Executor) -> None:
    found = repair(made.event, made.signups, made.plan, first=first, name="Pairing 2")
    assert check.faults(build_problem(made.event, made.signups), found.plan) == ()
    evening = Evening(made.event, made.signups, made.plan, first)
    referee = Referee(evening, tables_told(evening, found.plan))
    told = referee.value(seats_told(evening, found.plan))
    theirs = elsewhere.submit(ask, case_of(referee, made.plan)).result()
    # What the referee proves in its time: always how many are moved at least, mostly everything.
    assert list(theirs.values()) == list(told[: len(theirs)])
    assert len(theirs) >= 4
    assert (found.plan.standing, found.proved) == (Standing.PROVED, True)


@pytest.mark.parametrize("seed", range(20))
def test_a_repair_of_two_hundred_people_is_the_best(seed: int, elsewhere: Executor) -> None:
    """Roundtables of 1 + 4, three rounds, eight no-shows, three walk-ins; with and without a shortage of places."""
    mentors = 40 + 4 * (seed % 4)
    made = night(mentors=mentors, mentees=200 - mentors, rounds=3, gone=8, walk_ins=3, seed=seed)
    judge(made, first=(1, 2, 3, 2, 3)[seed % 5], elsewhere=elsewhere)


@pytest.mark.parametrize("seed", range(20))
def test_a_repair_of_fifty_people_is_the_best(seed: int, elsewhere: Executor) -> None:
    rounds = 1 + seed % 4
    made = night(mentors=8 + seed % 6, mentees=40, rounds=rounds, gone=2 + seed % 7, walk_ins=seed % 4, seed=100 + seed)
    judge(made, first=1 + seed % rounds, elsewhere=elsewhere)
