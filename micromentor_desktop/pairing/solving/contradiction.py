"""Which of the organizer's locks cannot hold together: told by leaving out one after the other."""

from dataclasses import replace
from itertools import combinations

from micromentor_desktop.pairing.problem import Held, Problem
from micromentor_desktop.pairing.solving import solver
from micromentor_desktop.pairing.solving.program import Infeasible, OutOfTime


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
        return "The locked seats contradict each other. Unlock some of them, then pair again."
    found = replace(problem, held=tuple(needed))
    apart = [pair for group in problem.apart for pair in combinations(group, 2)] if problem.apart else []
    if apart and not _contradicts(replace(found, apart=())):
        for pair in tuple(apart):
            fewer = [other for other in apart if other != pair]
            if _contradicts(replace(found, apart=tuple(fewer))):
                apart = fewer
    else:
        apart = []
    listed = "; ".join([*(_words(problem, lock) for lock in needed), *(_apart_words(problem, pair) for pair in apart)])
    return f"These cannot all hold: {listed}. Unlock one of them or change the list, then pair again."


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
    return f"{one} and {other} must not meet"


def _words(problem: Problem, lock: Held) -> str:
    mentee = problem.mentees[lock.mentee].member.full_name
    if lock.mentor is None:
        return f"{mentee} waits in round {lock.round}"
    mentor = problem.mentors[lock.mentor].member.full_name
    if lock.round:
        return f"{mentee} sits with {mentor} in round {lock.round}"
    return f"{mentee} always meets {mentor}"
