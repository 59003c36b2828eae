"""Choosing who meets whom: the goals of the plan, in strict order, over a network.

Without requirements for single rounds, the pairs of all rounds are chosen at once: a mentee meets up to R different
mentors, a mentor with capacity c up to R*c mentees. That is a network, so the answer is exact, and
:mod:`micromentor_desktop.pairing.rounds` can always split it into rounds. People who ticked both roles add one integer
each (do they serve as a mentor?); with locks in some of several rounds, the seats of each round are chosen one by one.
Both are mixed-integer programs, with a time limit and a bound.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.domain.plan import LevelKey
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.program import Goal, Outcome, Program, Reached
from micromentor_desktop.pairing.rules import IntArray

COLLEAGUES_AT_A_TABLE = 1
"""Where employers are kept apart: at most so many mentees of one employer at a table in one round."""

# Large primes that scatter the tie-breaking costs, so that hardly two plans of equal fit cost the same.
_SCATTER = (7919, 104729, 10007)


@dataclass(frozen=True, slots=True)
class Seat:
    """A mentee (index) meets a mentor (index) in a round; 0 means in any one of them."""

    mentee: int
    mentor: int
    round: int


@dataclass(frozen=True, slots=True)
class Choice:
    """The seats, who of those that ticked both serves as a mentor (mentor indices), and what each goal reached."""

    seats: tuple[Seat, ...]
    serving: frozenset[int]
    reached: tuple[tuple[LevelKey, Reached], ...]


def choose(
    problem: Problem,
    *,
    by_round: bool,
    seconds: float = 20.0,
    listen: Callable[[float], None] | None = None,
) -> Choice:
    """Choose the best seats. ``seconds`` limits the integer programs; ``listen`` hears the share done, and may raise.

    Raises program.Infeasible when the locks leave no plan.
    """
    network = _Network(problem, by_round=by_round)
    keys, goals = zip(*network.goals(), strict=True)
    if not network.integer:
        outcome = network.program.solve([*goals, network.tie_break()], listen=listen)
        return network.read(outcome, tuple(zip(keys, outcome.reached, strict=False)))
    outcome = network.program.solve([*goals, network.role_tie_break()], seconds=seconds, listen=listen)
    reached = tuple(zip(keys, outcome.reached, strict=False))
    if by_round:
        return network.read(outcome, reached)
    # With the roles settled the rest is a network again; solving it breaks the ties in the same way everywhere.
    settled = _Network(problem, by_round=False, roles=tuple(outcome.values[network.roles].tolist()))
    _, goals = zip(*settled.goals(), strict=True)
    exact = settled.program.solve([*goals, settled.tie_break()])
    bounded = tuple(
        (key, Reached(found.value, found.value if before.bound == before.value else before.bound))
        for (key, before), found in zip(reached, exact.reached, strict=False)
    )
    return settled.read(exact, bounded)


class _Network:
    """The columns and rows of one problem, and the goals over them."""

    def __init__(self, problem: Problem, *, by_round: bool, roles: tuple[int, ...] | None = None) -> None:
        self._problem = problem
        self._layers = problem.rounds if by_round else 1
        self._rounds_in_layer = 1 if by_round else problem.rounds
        self.integer = by_round or (bool(problem.both) and roles is None)
        self.program = Program()
        self._mentee, self._mentor = (index.astype(np.int64) for index in np.nonzero(problem.allowed))
        self._add_columns(roles)
        self._add_mentee_rows()
        self._add_mentor_rows()
        self._add_pair_rows()
        if problem.employers_apart:
            self._add_colleague_rows()

    # --- columns ---

    def _add_columns(self, roles: tuple[int, ...] | None) -> None:
        problem, count = self._problem, self._mentee.size
        lower = np.zeros((self._layers, count))
        for lock in problem.held:
            if lock.mentor is not None:
                layer = lock.round - 1 if self._layers > 1 else 0
                lower[layer, (self._mentee == lock.mentee) & (self._mentor == lock.mentor)] = 1
        upper = np.ones((self._layers, count))
        # meets[layer, pair]: the pair meets in the layer.
        self.meets = self.program.add_columns(lower.ravel(), upper.ravel(), integer=self.integer).reshape(lower.shape)
        # seated[mentee, k - 1]: the mentee has a kth seat; the goals prefer lower k, so they fill in order.
        n = len(problem.mentees)
        self.seated = self.program.add_columns(0, np.ones(n * problem.rounds)).reshape(n, problem.rounds)
        # taken[mentor, layer, s - 1]: in how many rounds of the layer the mentor's table holds an sth mentee.
        self.taken = [
            self.program.add_columns(0, np.full(self._layers * int(size), self._rounds_in_layer)).reshape(
                self._layers, int(size)
            )
            for size in problem.capacity
        ]
        role_lower = [float(mentor in problem.held_mentors) for _, mentor in problem.both]
        held_mentees = {lock.mentee for lock in problem.held}
        role_upper = [
            float(mentor in problem.held_mentors or (problem.capacity[mentor] > 0 and mentee not in held_mentees))
            for mentee, mentor in problem.both
        ]
        if roles is not None:
            role_lower = role_upper = [float(role) for role in roles]
        # roles[b]: 1 when the person who ticked both serves as a mentor.
        self.roles = (
            self.program.add_columns(role_lower, role_upper, integer=self.integer)
            if problem.both
            else np.zeros(0, dtype=np.int64)
        )

    # --- rows ---

    def _add_mentee_rows(self) -> None:
        problem, rounds = self._problem, self._problem.rounds
        role_of = {mentee: self.roles[number] for number, (mentee, _) in enumerate(problem.both)}
        waits = [
            [lock.round for lock in problem.held if lock.mentee == i and lock.mentor is None]
            for i in range(len(problem.mentees))
        ]
        for mentee, pairs in enumerate(_grouped(self._mentee, len(problem.mentees))):
            columns = self.meets[:, pairs].ravel()
            seats = self.seated[mentee]
            self.program.add_row(0, 0, np.concatenate([columns, seats]), _signs(columns.size, seats.size))
            room = rounds - len(waits[mentee])
            if mentee in role_of:
                self.program.add_row(
                    0, rounds, np.append(seats, role_of[mentee]), np.append(np.ones(seats.size), rounds)
                )
            if room < rounds:
                self.program.add_row(0, room, seats, 1.0)
            if self._layers > 1:
                for layer in range(self._layers):
                    most = 0 if layer + 1 in waits[mentee] else 1
                    self.program.add_row(0, most, self.meets[layer, pairs], 1.0)

    def _add_mentor_rows(self) -> None:
        problem = self._problem
        role_of = {mentor: self.roles[number] for number, (_, mentor) in enumerate(problem.both)}
        for mentor, pairs in enumerate(_grouped(self._mentor, len(problem.mentors))):
            for layer in range(self._layers):
                columns, places = self.meets[layer, pairs], self.taken[mentor][layer]
                self.program.add_row(0, 0, np.concatenate([columns, places]), _signs(columns.size, places.size))
                if mentor not in role_of:
                    continue
                role = role_of[mentor]
                for place in places:
                    self.program.add_row(-math.inf, 0, [place, role], [1.0, -self._rounds_in_layer])
                if mentor not in problem.held_mentors and places.size:
                    # Who ticked both mentors only where they are needed: never alone at a table.
                    self.program.add_row(
                        0, math.inf, np.append(places, role), np.append(np.ones(places.size), -self._rounds_in_layer)
                    )

    def _add_pair_rows(self) -> None:
        if self._layers > 1:
            for pair in range(self._mentee.size):
                self.program.add_row(0, 1, self.meets[:, pair], 1.0)

    def _add_colleague_rows(self) -> None:
        employer = self._problem.mentee_traits.employer[self._mentee]
        held = {(lock.mentee, lock.mentor) for lock in self._problem.held}
        for pairs in _grouped(self._mentor, len(self._problem.mentors)):
            for code in np.unique(employer[pairs]):
                together = pairs[employer[pairs] == code]
                if code == 0 or together.size <= COLLEAGUES_AT_A_TABLE:
                    continue
                by_hand = sum((int(self._mentee[pair]), int(self._mentor[pair])) in held for pair in together)
                most = max(COLLEAGUES_AT_A_TABLE * self._rounds_in_layer, by_hand)
                for layer in range(self._layers):
                    self.program.add_row(0, most, self.meets[layer, together], 1.0)

    # --- goals ---

    def goals(self) -> list[tuple[LevelKey, Goal]]:
        """The goals in their order; see ``LevelKey``."""
        problem, rounds = self._problem, self._problem.rounds
        n = len(problem.mentees)
        every_seat = self.seated.ravel()
        weights = np.array(
            [[problem.missed_round_weight(i, k) for k in range(1, rounds + 1)] for i in range(n)], dtype=np.int64
        ).reshape(n, rounds)
        role_weights = np.array([weights[mentee].sum() for mentee, _ in problem.both], dtype=np.int64)
        both_mentors = {mentor for _, mentor in problem.both}
        firsts = [places[:, 0] for places in self.taken if places.shape[1]]
        first = np.concatenate(firsts) if firsts else np.zeros(0, dtype=np.int64)
        goals = [
            (LevelKey.WAITING, self._goal((every_seat, -1), (self.roles, -rounds), offset=n * rounds)),
            (
                LevelKey.FIRST_COME,
                self._goal((every_seat, -weights.ravel()), (self.roles, -role_weights), offset=int(weights.sum())),
            ),
            (
                LevelKey.ALONE,
                self._goal(
                    (first, -1), (self.roles, rounds), offset=rounds * (len(problem.mentors) - len(both_mentors))
                ),
            ),
        ]
        if problem.shape is Shape.ROUNDTABLES:
            # An sth mentee adds 2s - 1 to the square of the table's size.
            parts = [(places[:, place], 2 * place + 1) for places in self.taken for place in range(places.shape[1])]
            goals.append((LevelKey.UNEVEN, self._goal(*parts)))
        off_topic = (~problem.on_topic[self._mentee, self._mentor]).astype(np.int64)
        fit = problem.fit[self._mentee, self._mentor]
        goals.append((LevelKey.OFF_TOPIC, self._goal((self.meets.ravel(), np.tile(off_topic, self._layers)))))
        goals.append((LevelKey.FIT, self._goal((self.meets.ravel(), -np.tile(fit, self._layers)))))
        return goals

    def tie_break(self) -> Goal:
        """Among equally good plans, take the cheapest by a fixed number for each pair of places in the sorted lists."""
        one, other, modulus = _SCATTER
        return self._goal(
            (self.meets.ravel(), np.tile((self._mentee * one + self._mentor * other) % modulus, self._layers))
        )

    def role_tie_break(self) -> Goal:
        """Among equally good plans, let those mentor who come first in the sorted list."""
        return self._goal((self.roles, np.arange(1, self.roles.size + 1)))

    @staticmethod
    def _goal(*parts: tuple[IntArray, IntArray | int], offset: int = 0) -> Goal:
        columns = [np.asarray(part, dtype=np.int64) for part, _ in parts]
        costs = [np.broadcast_to(np.asarray(cost, dtype=np.int64), part.shape) for part, cost in parts]
        if not columns:
            return Goal(np.zeros(0, dtype=np.int64), np.zeros(0, dtype=np.int64), offset)
        return Goal(np.concatenate(columns), np.concatenate(costs), offset)

    def read(self, outcome: Outcome, reached: tuple[tuple[LevelKey, Reached], ...]) -> Choice:
        """Translate the values of the columns."""
        chosen = np.argwhere(outcome.values[self.meets] > 0)
        return Choice(
            seats=tuple(
                Seat(int(self._mentee[pair]), int(self._mentor[pair]), int(layer) + 1 if self._layers > 1 else 0)
                for layer, pair in chosen
            ),
            serving=frozenset(
                mentor for (_, mentor), role in zip(self._problem.both, self.roles, strict=True) if outcome.values[role]
            ),
            reached=reached,
        )


def _grouped(owner: IntArray, count: int) -> list[NDArray[np.int64]]:
    """For each owner 0..count-1 the positions at which it stands."""
    if not count:
        return []
    order = np.argsort(owner, kind="stable")
    return np.split(order, np.searchsorted(owner[order], np.arange(1, count)))


def _signs(plus: int, minus: int) -> NDArray[np.float64]:
    return np.concatenate([np.ones(plus), -np.ones(minus)])
