"""The plan against other solvers, on events of a chapter's size."""

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor

import numpy as np
import pytest

from micromentor_desktop.domain.event import Event, Shape, SignUp
from micromentor_desktop.domain.plan import LevelKey, Standing
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.pair import pair
from micromentor_desktop.pairing.problem import Problem
from tests.builders import event
from tests.pairing.case import Case, ask
from tests.pairing.crowds import crowd


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[Executor]:
    """A process of its own for the referees: their HiGHS and ours cannot be loaded together."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as executor:
        yield executor


def case_of(problem: Problem) -> Case:
    place = {one.member.id: index for index, one in enumerate(problem.mentees)}
    return Case(
        rounds=problem.rounds,
        even=problem.shape is Shape.ROUNDTABLES,
        apart=problem.employers_apart,
        capacity=problem.capacity,
        employer=problem.mentee_traits.employer,
        missed=problem.missed_round_weights(),
        allowed=problem.allowed,
        on_topic=problem.on_topic,
        fit=problem.fit.astype(np.int64),
        both=problem.both,
        reluctance=problem.reluctance(),
        never=tuple(
            (place[one], place[other]) for one, other in problem.never_pairs if one in place and other in place
        ),
    )


def ours(the_event: Event, people: Sequence[SignUp]) -> tuple[Problem, dict[LevelKey, int]]:
    problem = build_problem(the_event, people)
    plan = pair(problem, event_id=1, name="")
    assert check.faults(problem, plan) == ()
    assert plan.standing is Standing.PROVED
    return problem, {level.key: level.value for level in plan.levels if level.key is not LevelKey.REPEATS}


@pytest.mark.parametrize("seed", range(100))
def test_the_pairs_of_all_rounds_are_those_of_a_minimum_cost_flow(seed: int, elsewhere: Executor) -> None:
    rounds, mentors = 1 + seed % 4, 4 + seed % 9
    people = crowd(mentors=mentors, mentees=mentors * (2 + seed % 5), employers=3 + seed % 11, seed=seed)
    # A pair of table-mates who must not meet is no matter for a flow.
    never = [(min(one.member.id for one in people if one.mentor), min(one.member.id for one in people if one.mentee))]
    the_event = event(
        list(Shape)[seed % 3], mentees_per_mentor=1 + seed % 5, rounds=rounds, apart=bool(seed % 7), never=never
    )
    problem, levels = ours(the_event, people)
    assert levels == elsewhere.submit(ask, "by_min_cost_flow", case_of(problem)).result()


@pytest.mark.parametrize("seed", range(25))
def test_with_open_roles_it_is_as_good_as_constraint_programming_finds(seed: int, elsewhere: Executor) -> None:
    """First come first served is a weighing here: with open roles the seats form no matroid, so ties may differ."""
    people = crowd(mentors=2 + seed % 3, mentees=8 + seed % 6, both=1 + seed % 4, employers=5, seed=1000 + seed)
    the_event = event(list(Shape)[seed % 3], mentees_per_mentor=1 + seed % 3, rounds=1 + seed % 2)
    problem, levels = ours(the_event, people)
    assert levels == elsewhere.submit(ask, "by_constraints", case_of(problem)).result()


@pytest.mark.parametrize("seed", range(25))
def test_mentees_who_must_not_meet_are_kept_apart_as_well_as_constraint_programming_does(
    seed: int, elsewhere: Executor
) -> None:
    """Pairs of one employer's or topic's mentees among them, up to six, and in every fifth case three who quarrel."""
    people = crowd(mentors=2 + seed % 3, mentees=8 + seed % 7, employers=5, seed=2000 + seed)
    mentees = sorted(one.member.id for one in people if one.mentee)
    never = [*zip(mentees[::2], mentees[1::2], strict=False)][: 1 + seed % 6]
    if not seed % 5:
        never += [(mentees[0], mentees[2]), (mentees[1], mentees[2])]
    the_event = event(list(Shape)[2 * (seed % 2)], mentees_per_mentor=2 + seed % 3, rounds=1 + seed % 2, never=never)
    problem, levels = ours(the_event, people)
    assert levels == elsewhere.submit(ask, "by_constraints", case_of(problem)).result()
