"""Which of the organizer's locks cannot hold together: told by leaving out one after the other."""

from dataclasses import replace
from itertools import combinations

from micromentor_desktop.pairing.problem import Held, Problem
from micromentor_desktop.pairing.solving import solver
from micromentor_desktop.pairing.solving.program import Infeasible, OutOfTime
from micromentor_desktop.translate import tr


def contradiction(problem: Problem) -> str:
    """A sentence that names locks and demands, none of which can be spared for them to contradict each other.

    What can be left out without the contradiction going away is left out (deletion filter; Chinneck and Dravnieks
    1991); the rest is named.
    """
    needed = list(problem.held)
    for lock in problem.held:
        others = [other for other in needed if other is not lock]
        if _contradicts(replace(problem, held=tuple(others))):
            needed = others
    if not needed:
        return tr("The locked seats contradict each other. Unlock some of them, then pair again.")
    apart = _apart_for(replace(problem, held=tuple(needed)))
    told = [*(_words(problem, lock) for lock in needed), *(_apart_words(problem, pair) for pair in apart)]
    what = "; ".join(told)
    return tr("These cannot all hold: {what}. Unlock one of them or change the list, then pair again.", what=what)


def _apart_for(problem: Problem) -> list[tuple[int, int]]:
    """The pairs kept apart (mentee indices) without which the locks would not contradict each other, if that is so."""
    needed = [pair for group in problem.apart for pair in combinations(group, 2)]
    if not needed or _contradicts(replace(problem, apart=())):
        return []
    for pair in tuple(needed):
        others = [other for other in needed if other != pair]
        if _contradicts(replace(problem, apart=tuple(others))):
            needed = others
    return needed


def _contradicts(problem: Problem) -> bool:
    try:
        if problem.rounds_differ:
            solver.choose_by_round(problem)
        else:
            solver.choose(problem)
    except Infeasible:
        return True
    except OutOfTime:
        return False
    return False


def _apart_words(problem: Problem, pair: tuple[int, int]) -> str:
    one, other = (problem.mentees[mentee].member.full_name for mentee in pair)
    return tr("{one} and {other} must not meet", one=one, other=other)


def _words(problem: Problem, lock: Held) -> str:
    mentee = problem.mentees[lock.mentee].member.full_name
    if lock.mentor is None:
        return tr("{mentee} waits in round {round}", mentee=mentee, round=lock.round)
    mentor = problem.mentors[lock.mentor].member.full_name
    if lock.round:
        return tr("{mentee} sits with {mentor} in round {round}", mentee=mentee, mentor=mentor, round=lock.round)
    return tr("{mentee} always meets {mentor}", mentee=mentee, mentor=mentor)
