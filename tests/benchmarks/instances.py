"""The problems that are timed, and what a referee in another process needs of them."""

from dataclasses import dataclass

import numpy as np

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.domain.plan import LevelKey
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.solving.choice import Choice
from micromentor_desktop.pairing.solving.counting import count
from tests.benchmarks.referees import Bounded
from tests.builders import event
from tests.pairing.crowds import crowd

SIZES = (40, 200, 1_000, 4_000, 10_000)


@dataclass(frozen=True)
class Instance:
    """A problem, and the same with its first goals settled by counting, as a referee takes it."""

    problem: Problem
    bounded: Bounded


def people_of(size: int) -> list[SignUp]:
    """Three mentees for each mentor, two in the largest; the seed is the size."""
    mentors = size // 3 if size >= 10_000 else size // 4
    return crowd(mentors=mentors, mentees=size - mentors, employers=size // 8, seed=size)


def instance(people: int, *, rounds: int = 1) -> Instance:
    """Tables of up to four mentees. Colleagues may meet, since the referees know no employers."""
    problem = build_problem(event(mentees_per_mentor=4, rounds=rounds, apart=False), people_of(people))
    return Instance(problem, bounded(problem))


def bounded(problem: Problem) -> Bounded:
    """Off-topic pairs weigh more than all fit together, so that one cost holds both goals."""
    counted = count(problem, frozenset())
    weight = int(problem.fit.max()) * len(problem.mentees) * problem.rounds + 1
    mentee, mentor = np.nonzero(problem.allowed)
    return Bounded(
        mentees=len(problem.mentees),
        mentors=len(problem.mentors),
        mentee=mentee,
        mentor=mentor,
        cost=~problem.on_topic[mentee, mentor] * weight - problem.fit[mentee, mentor].astype(np.int64),
        seats=counted.seated.sum(axis=1),
        places=counted.taken.sum(axis=1),
    )


def total_cost(one: Instance, choice: Choice) -> int:
    """The referee's cost of our choice."""
    reached = {key: level.value for key, level in choice.reached}
    weight = int(one.problem.fit.max()) * len(one.problem.mentees) * one.problem.rounds + 1
    return reached[LevelKey.OFF_TOPIC] * weight + reached[LevelKey.FIT]
