"""Choosing who meets whom: the goals of the plan, in strict order, over a network.

Without requirements for single rounds, the pairs of all rounds are chosen at once: a mentee meets up to R different
mentors, a mentor of capacity c up to R*c mentees. That is a network, so the answer is exact, and
:mod:`arranging.rounds` can always split it into rounds. Where the places that counting proves to be best can be filled,
:mod:`solving.filling` chooses the pairs; where not, the simplex method goes goal by goal. Of those who ticked both
roles, as few as the waiting list needs serve as mentors, the most experienced first: one integer each, settled before
the network. Where the pairs cannot be had in rounds that differ, seats are chosen round by round, one by one. Both are
mixed-integer programs, with a time limit and a bound.
"""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np

from micromentor_desktop.domain.plan import LevelKey
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.rules import IntArray
from micromentor_desktop.pairing.scatter import scatter
from micromentor_desktop.pairing.solving.branching import TooManyBranches, best_apart
from micromentor_desktop.pairing.solving.chain import Unfillable
from micromentor_desktop.pairing.solving.choice import Choice, Seat
from micromentor_desktop.pairing.solving.counting import count
from micromentor_desktop.pairing.solving.digits import TooLarge
from micromentor_desktop.pairing.solving.filling import Filled, fill
from micromentor_desktop.pairing.solving.network import Network
from micromentor_desktop.pairing.solving.program import Goal, Outcome, OutOfTime, Reached
from micromentor_desktop.pairing.solving.reserve import PairCost

_SETTLED_BY_ROLES = (LevelKey.WAITING, LevelKey.FIRST_COME, LevelKey.ROLES)


_SECONDS = 20.0
"""How long a search takes at most where branching was given up."""

_MOST_SEATS = 40_000
"""A single round of up to so many possible seats is searched as one program where its branches are too many."""


def choose(problem: Problem, *, seconds: float = 20.0, listen: Callable[[float], None] | None = None) -> Choice:
    """Choose the best seats of all rounds together; ``listen`` hears the share done, and may raise.

    ``seconds`` limits the search for who of those who ticked both serves. Raises program.Infeasible when the locks
    leave no plan, program.OutOfTime when none was found in the time given.
    """
    if not problem.both:
        return choose_exactly(problem, frozenset(), listen)
    roles = settle(problem, seconds)
    # With the roles settled the rest is a network again. It may do better than a search that ran out of time; the
    # bounds over all roles stay those of the search, and a certificate for these roles alone would prove too much then.
    exact = choose_exactly(problem, roles.serving, listen)
    searched, found = dict(roles.reached), dict(exact.reached)
    reached = searched | found
    for key, search in searched.items():
        value = reached[key].value
        reached[key] = Reached(value, min(value, search.bound))
    settled = all(reached[key].value == reached[key].bound for key in searched)
    return replace(exact, reached=tuple(reached.items()), certificate=exact.certificate if settled else ())


def choose_by_round(
    problem: Problem, *, seconds: float = 20.0, listen: Callable[[float], None] | None = None
) -> Choice:
    """Choose the seats of each round one by one, and who serves, in the time given; raises as :func:`choose` does."""
    return _solve(Network(problem, by_round=True), seconds, listen)


def bounds_alone(problem: Problem, serving: frozenset[int]) -> dict[LevelKey, int]:
    """For each goal a value that no plan goes below, whatever it reaches in the goals before."""
    bounds = {}
    for key in _levels(Network(problem, by_round=False, serving=serving)):
        network = Network(problem, by_round=False, serving=serving)
        aim = _levels(network)[key]
        bounds[key] = network.solve([aim.goal], [aim.pair_cost]).reached[0].bound
    return bounds


def settle(problem: Problem, seconds: float = 20.0, *, last: LevelKey = LevelKey.ROLES) -> Choice:
    """The first goals alone, up to ``last``: who has seats, and who of those that ticked both mentors.

    As few of them mentor as the waiting list needs, the most experienced first. Raises as :func:`choose` does.
    """
    if problem.both:
        return _settled(problem, seconds, last)
    try:
        return best_apart(problem, lambda other: _settled(other, seconds, last))
    except TooManyBranches as given_up:
        return given_up.root if given_up.found is None else _with_bounds(given_up.root, given_up.found, {})


def _settled(problem: Problem, seconds: float, last: LevelKey) -> Choice:
    network = Network(problem, by_round=False)
    keys = _SETTLED_BY_ROLES[: _SETTLED_BY_ROLES.index(last) + 1]
    levels = {key: aim for key, aim in _levels(network).items() if key in keys}
    aims = list(levels.values())
    if LevelKey.ROLES in levels:
        aims.append(_goal((network.roles, problem.reluctance())))
    outcome = network.solve([aim.goal for aim in aims], [aim.pair_cost for aim in aims], seconds=seconds)
    return _choice(network, outcome, dict(zip(levels, outcome.reached, strict=False)))


def choose_exactly(problem: Problem, serving: frozenset[int], listen: Callable[[float], None] | None = None) -> Choice:
    """Choose the seats where it is settled who of those who ticked both serves (mentor indices), exactly.

    Where mentees are kept apart from mentees, :mod:`solving.branching` finds the best, or, where that takes too long, a
    program with a time limit; of several rounds the pairs may then still be too many for that. Raises
    program.Infeasible when the locks leave no plan.
    """
    listeners = iter([listen])
    try:
        return best_apart(problem, lambda other: _unbranched(other, serving, next(listeners, None)))
    except TooManyBranches as given_up:
        if problem.rounds > 1:
            return given_up.root
        return _searched(problem, serving, given_up, listen)


def _searched(
    problem: Problem, serving: frozenset[int], given_up: TooManyBranches, listen: Callable[[float], None] | None
) -> Choice:
    """The best of a single round found in time, where branching was given up."""
    if problem.allowed.sum() <= _MOST_SEATS:
        try:
            return _solve(Network(problem, by_round=True, serving=serving), _SECONDS, listen)
        except OutOfTime:
            pass
    if given_up.found is None:
        raise OutOfTime("no seating was found that keeps everybody apart")
    return _with_bounds(given_up.root, given_up.found, bounds_alone(problem, serving))


def _with_bounds(root: Choice, found: Choice, alone: Mapping[LevelKey, int]) -> Choice:
    """What was found: with the bounds of the root as far as its goals are reached, then those of each goal alone."""
    reached, best_so_far, bounds = [], True, dict(root.reached)
    for key, one in found.reached:
        bound = bounds[key].bound if best_so_far else alone.get(key, one.value)
        reached.append((key, Reached(one.value, min(bound, one.value))))
        best_so_far &= one.value == bound
    return replace(found, reached=tuple(reached), certificate=())


def _unbranched(problem: Problem, serving: frozenset[int], listen: Callable[[float], None] | None) -> Choice:
    """The best choice, who is kept apart left aside.

    The network is solved with the places that counting proves to be best, or goal by goal where they cannot be.
    """
    counted = count(problem, serving)
    try:
        filled = fill(problem, serving, counted, listen or _nobody_listens)
    except (Unfillable, TooLarge):
        return _solve(Network(problem, by_round=False, serving=serving), math.inf, listen)
    prices = counted.certificate | {one.key: one for one in filled.certificate}
    reached = _reached(problem, serving, filled)
    seats = tuple(Seat(*pair, 0) for pair in sorted(zip(filled.mentees.tolist(), filled.mentors.tolist(), strict=True)))
    return Choice(seats, serving, tuple(reached.items()), tuple(prices[key] for key in reached))


def _reached(problem: Problem, serving: frozenset[int], filled: Filled) -> dict[LevelKey, Reached]:
    """What pairs reach that are best in all goals."""
    weights, open_rounds = problem.missed_round_weights(), problem.open_rounds
    seats = np.bincount(filled.mentees, minlength=len(problem.mentees))
    place = np.arange(problem.rounds)
    missed = (place >= seats[:, None]) & (place < problem.seats_wanted[:, None])
    missed[[mentee for mentee, mentor in problem.both if mentor in serving]] = False
    taken = np.bincount(filled.mentors, minlength=len(problem.mentors))
    is_host = np.ones(taken.size, dtype=np.bool_)
    is_host[[mentor for _, mentor in problem.both if mentor not in serving]] = False
    # In all rounds together, the tables are as even as can be: so many have one more mentee than the others.
    size, more = np.divmod(taken, np.maximum(open_rounds, 1))
    values = {
        LevelKey.WAITING: int(missed.sum()),
        LevelKey.FIRST_COME: int(weights[missed].sum()),
        LevelKey.ALONE: int(np.maximum(open_rounds - taken, 0)[is_host].sum()),
        LevelKey.UNEVEN: int((size**2 * open_rounds + (2 * size + 1) * more).sum()),
        LevelKey.OFF_TOPIC: int((~problem.on_topic[filled.mentees, filled.mentors]).sum()),
        LevelKey.FIT: -int(problem.fit[filled.mentees, filled.mentors].sum()),
    }
    if not problem.shape.has_tables:
        del values[LevelKey.UNEVEN]
    return {key: Reached(value, value) for key, value in values.items()}


def _nobody_listens(_share: float) -> None:
    pass


def _solve(network: Network, seconds: float, listen: Callable[[float], None] | None) -> Choice:
    levels = _levels(network)
    aims = [*levels.values(), _pair_tie_break()]
    outcome = network.solve([aim.goal for aim in aims], [aim.pair_cost for aim in aims], seconds=seconds, listen=listen)
    choice = _choice(network, outcome, dict(zip(levels, outcome.reached, strict=False)))
    prices = (network.prices(key, duals) for key, duals in zip(levels, outcome.prices, strict=False))
    return replace(choice, certificate=tuple(prices))


def _choice(network: Network, outcome: Outcome, reached: Mapping[LevelKey, Reached]) -> Choice:
    rounds, mentees, mentors, serving = network.read(outcome)
    seats = tuple(Seat(*seat) for seat in zip(mentees, mentors, rounds, strict=True))
    return Choice(seats, serving, tuple(reached.items()))


# --- the goals ---


@dataclass(frozen=True, slots=True)
class _Aim:
    """A goal over the columns of people, with what each pair adds to it."""

    goal: Goal
    pair_cost: PairCost | None = None


_NO_COLUMNS = Goal(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64))


def _levels(network: Network) -> dict[LevelKey, _Aim]:
    """The goals in their order; see ``LevelKey``."""
    problem, roles = network.problem, network.roles
    weights, wanted, open_rounds = problem.missed_round_weights(), problem.seats_wanted, problem.open_rounds
    as_mentees = [mentee for mentee, _ in problem.both]
    as_mentors = [mentor for _, mentor in problem.both]
    role_weights = weights[as_mentees].sum(axis=1)
    first = [table[:, 0] for table in network.taken if table.shape[1]]
    alone_at_most = int(open_rounds.sum() - open_rounds[as_mentors].sum())
    aims = {
        LevelKey.WAITING: _goal((network.seated, -1), (roles, -wanted[as_mentees]), offset=int(wanted.sum()), floor=0),
        LevelKey.FIRST_COME: _goal(
            (network.seated, -weights), (roles, -role_weights), offset=int(weights.sum()), floor=0
        ),
    }
    if network.integer and problem.both:
        aims[LevelKey.ROLES] = _goal((roles, 1), floor=0)
    aims[LevelKey.ALONE] = _goal(
        *((column, -1) for column in first), (roles, open_rounds[as_mentors]), offset=alone_at_most, floor=0
    )
    if problem.shape.has_tables:
        # An sth mentee adds 2s - 1 to the square of the table's size.
        squares = ((table[:, place], 2 * place + 1) for table in network.taken for place in range(table.shape[1]))
        aims[LevelKey.UNEVEN] = _goal(*squares)
    no_pair_off_topic = replace(_NO_COLUMNS, floor=0)
    aims[LevelKey.OFF_TOPIC] = _Aim(no_pair_off_topic, lambda i, j: (~problem.on_topic[i, j]).astype(np.int64))
    aims[LevelKey.FIT] = _Aim(_NO_COLUMNS, lambda i, j: -problem.fit[i, j].astype(np.int64))
    return aims


def _pair_tie_break() -> _Aim:
    """Among equally good plans, take the cheapest by a fixed number for each pair of places in the sorted lists."""
    return _Aim(_NO_COLUMNS, scatter)


def _goal(*parts: tuple[IntArray, IntArray | int], offset: int = 0, floor: int | None = None) -> _Aim:
    columns = [part.ravel() for part, _ in parts]
    costs = [np.broadcast_to(np.asarray(cost, dtype=np.int64), part.shape).ravel() for part, cost in parts]
    nothing = np.zeros(0, dtype=np.int64)
    return _Aim(Goal(np.concatenate([nothing, *columns]), np.concatenate([nothing, *costs]), offset, floor))
