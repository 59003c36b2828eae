"""The network of a pairing problem: people, pairs and tables as columns and rows of a program."""

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from micromentor_desktop.domain.plan import LevelKey, Prices
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.rules import BoolArray, IntArray
from micromentor_desktop.pairing.scatter import SCATTER_MOST, scatter
from micromentor_desktop.pairing.solving.program import Goal, Outcome, Program
from micromentor_desktop.pairing.solving.reserve import PairCost, PairReserve, PairRows

_ALL_PAIRS = 4000
"""A network of up to so many allowed pairs holds them all from the start."""

_START_PARTNERS = 6
"""A larger one starts with so many best partners of each person, and more of each mentee at random."""


class Network:
    """One problem's columns and rows.

    A layer is one round where the rounds are told apart, else all rounds together. ``integer`` tells whether the
    program needs integers. Column numbers: ``roles`` (one for each person who ticked both: 1 when they serve as a
    mentor), ``seated`` (mentees x rounds: 1 in place k - 1 when the mentee has a kth seat; the goals prefer lower k, so
    they fill in order), ``taken`` (for each mentor layers x capacity: in how many rounds there is an sth mentee).
    """

    def __init__(self, problem: Problem, *, by_round: bool, serving: frozenset[int] | None = None) -> None:
        """``serving``, where it is settled, holds the mentor indices of those who ticked both and serve as mentors."""
        self.problem = problem
        self.integer = by_round or (bool(problem.both) and serving is None)
        self._layers = problem.rounds if by_round else 1
        self._rounds_in_layer = 1 if by_round else problem.rounds
        # Rows with roles in them would make it more than a network; where these are settled, bounds say the same.
        self._settled, self._serving = serving is not None, serving or frozenset()
        self._serving_mentees = [mentee for mentee, mentor in problem.both if mentor in self._serving]
        self._program = Program()
        self._add_roles(serving)
        self._add_mentees()
        self._add_mentors()
        self._add_colleagues()
        self._add_pairs()
        if self.integer:
            self._add_apart()

    def solve(
        self,
        goals: Sequence[Goal],
        pair_costs: Sequence[PairCost | None],
        *,
        seconds: float = math.inf,
        listen: Callable[[float], None] | None = None,
    ) -> Outcome:
        """Minimise the goals in strict order, each with what the pairs add to it; see :meth:`Program.solve`."""
        self._reserve = None if self.integer else PairReserve(self._outside, self._rows[0], pair_costs)
        complete = [
            goal if cost is None else self._with_pairs(goal, cost) for goal, cost in zip(goals, pair_costs, strict=True)
        ]
        return self._program.solve(complete, reserve=self._reserve, seconds=seconds, listen=listen)

    def read(self, outcome: Outcome) -> tuple[list[int], list[int], list[int], frozenset[int]]:
        """Rounds (0: any), mentees and mentors of the pairs that meet, and who of those who ticked both mentors."""
        layers, pairs = np.nonzero(outcome.values[self._meets])
        mentees, mentors = self._mentee[pairs], self._mentor[pairs]
        rounds = layers + 1 if self._layers > 1 else np.zeros_like(layers)
        if self._reserve is not None:
            late_mentees, late_mentors = self._reserve.entered
            late = np.flatnonzero(outcome.values[outcome.values.size - late_mentees.size :])
            mentees, mentors = np.append(mentees, late_mentees[late]), np.append(mentors, late_mentors[late])
            rounds = np.append(rounds, np.zeros_like(late))
        serving = outcome.values[self.roles] > 0
        return (
            rounds.tolist(),
            mentees.tolist(),
            mentors.tolist(),
            frozenset(mentor for (_, mentor), role in zip(self.problem.both, serving, strict=True) if role),
        )

    def prices(self, key: LevelKey, row_duals: IntArray) -> Prices:
        """The dual values of one goal's optimum, doubled as the proof wants them, by person."""
        problem, row_duals = self.problem, 2 * row_duals
        mentee_ids = [signup.member.id for signup in problem.mentees]
        mentor_ids = [signup.member.id for signup in problem.mentors]
        employers = {
            int(code): signup.member.employer_key
            for code, signup in zip(problem.mentee_traits.employer, problem.mentees, strict=True)
        }
        rows = self._colleague_row[:, :, 0]
        return Prices(
            key,
            _named(mentee_ids, row_duals[self._mentee_row]),
            _named(mentor_ids, row_duals[self._mentor_row[:, 0]]),
            tuple(
                (employers[code], mentor_ids[mentor], int(row_duals[rows[code, mentor]]))
                for code, mentor in np.argwhere(rows >= 0).tolist()
                if row_duals[rows[code, mentor]]
            ),
            _named([mentor_ids[mentor] for mentor in self._host_row], row_duals[list(self._host_row.values())]),
        )

    def _with_pairs(self, goal: Goal, cost: PairCost) -> Goal:
        each = np.tile(cost(self._mentee, self._mentor), self._layers)
        return replace(goal, columns=np.append(goal.columns, self._meets.ravel()), costs=np.append(goal.costs, each))

    # --- people ---

    def _add_roles(self, serving: frozenset[int] | None) -> None:
        problem = self.problem
        held_mentees = {lock.mentee for lock in problem.held}
        open_rounds = problem.open_rounds
        lower, upper = [], []
        for mentee, mentor in problem.both:
            must = mentor in problem.held_mentors
            may = must or (problem.capacity[mentor] * open_rounds[mentor] > 0 and mentee not in held_mentees)
            lower.append(float(must if serving is None else mentor in serving))
            upper.append(float(may if serving is None else mentor in serving))
        self.roles = self._program.add_columns(lower, upper, integer=self.integer)
        self._role_of_mentee = {mentee: role for (mentee, _), role in zip(problem.both, self.roles, strict=True)}
        self._role_of_mentor = {mentor: role for (_, mentor), role in zip(problem.both, self.roles, strict=True)}

    def _open_roles(self, roles: dict[int, int]) -> list[tuple[int, int]]:
        """(person, role column) of those whose role the program decides."""
        return [] if self._settled else list(roles.items())

    def _add_mentees(self) -> None:
        rounds, n, may_sit = self.problem.rounds, len(self.problem.mentees), self.problem.may_sit
        free = np.arange(rounds) < may_sit.sum(axis=1)[:, None]
        free[self._serving_mentees] = False
        self.seated = self._program.add_columns(0, free).reshape(n, rounds)
        self._mentee_row = np.array([self._program.add_row(0, 0, seats, -1.0) for seats in self.seated], dtype=np.int64)
        for mentee, role in self._open_roles(self._role_of_mentee):
            factors = np.append(np.ones(rounds), rounds)
            self._program.add_row(0, rounds, np.append(self.seated[mentee], role), factors)
        # Where rounds are told apart: at most one seat in each, and none where the mentee is not there or locked out.
        self._once_row = np.array(
            [
                [self._program.add_row(0, float(may_sit[mentee, number])) for mentee in range(n)]
                for number in (range(rounds) if self._layers > 1 else ())
            ],
            dtype=np.int64,
        )

    def _add_mentors(self) -> None:
        capacity = self.problem.capacity.tolist()
        # In how many of a layer's rounds each mentor is there: mentors x layers.
        there = self.problem.mentor_rounds if self._layers > 1 else self.problem.open_rounds[:, None]
        there = there.astype(np.int64)
        if self._settled:
            there[[mentor for _, mentor in self.problem.both if mentor not in self._serving]] = 0
        self.taken = [
            self._program.add_columns(0, np.repeat(rounds, size)).reshape(-1, size)
            if size
            else np.zeros((self._layers, 0), dtype=np.int64)
            for size, rounds in zip(capacity, there, strict=True)
        ]
        self._mentor_row = np.array(
            [[self._program.add_row(0, 0, places, -1.0) for places in table] for table in self.taken], dtype=np.int64
        ).reshape(len(capacity), self._layers)
        self._host_row: dict[int, int] = {}
        for mentor in self._serving - self.problem.held_mentors:
            if capacity[mentor]:
                # Who ticked both mentors only where they are needed: never alone at a table.
                rounds = float(there[mentor, 0])
                self._host_row[mentor] = self._program.add_row(rounds, math.inf, self.taken[mentor][0])
        for mentor, role in self._open_roles(self._role_of_mentor):
            for rounds, places in zip(there[mentor].tolist(), self.taken[mentor], strict=True):
                for place in places:
                    self._program.add_row(-math.inf, 0, [place, role], [1.0, -float(rounds)])
                if mentor not in self.problem.held_mentors and places.size:
                    factors = np.append(np.ones(places.size), -float(rounds))
                    self._host_row[mentor] = self._program.add_row(0, math.inf, np.append(places, role), factors)

    def _add_colleagues(self) -> None:
        """Where employers are kept apart: how many mentees of one employer may meet a mentor in a layer."""
        problem = self.problem
        employer, m = problem.mentee_traits.employer, len(problem.mentors)
        codes = int(employer.max(initial=0)) + 1
        self._colleague_row = np.full((codes, m, self._layers), -1, dtype=np.int64)
        if not problem.employers_apart:
            return
        seats = {(lock.mentee, lock.mentor) for lock in problem.held if lock.mentor is not None}
        by_hand = Counter((int(employer[mentee]), mentor) for mentee, mentor in seats)
        for code in range(1, codes):
            for mentor in np.flatnonzero(problem.allowed[employer == code].sum(axis=0) > problem.colleagues_at_table):
                rounds = 1 if self._layers > 1 else int(problem.open_rounds[mentor])
                most = max(problem.colleagues_at_table * rounds, by_hand[code, int(mentor)])
                for layer in range(self._layers):
                    self._colleague_row[code, mentor, layer] = self._program.add_row(-math.inf, most)

    # --- pairs ---

    def _add_pairs(self) -> None:
        problem = self.problem
        inside = problem.allowed if self.integer else _most_promising(problem)
        self._outside = problem.allowed & ~inside
        self._mentee, self._mentor = np.nonzero(inside)
        lower, demanded = np.zeros((self._layers, self._mentee.size)), np.zeros(self._mentee.size, dtype=np.bool_)
        for lock in problem.held:
            if lock.mentor is not None:
                pair = (self._mentee == lock.mentee) & (self._mentor == lock.mentor)
                if self._layers > 1 and not lock.round:
                    demanded |= pair
                else:
                    lower[lock.round - 1 if self._layers > 1 else 0, pair] = 1
        employer = problem.mentee_traits.employer
        self._rows = [
            PairRows(self._mentee_row, self._mentor_row[:, layer], self._colleague_row[:, :, layer], employer)
            for layer in range(self._layers)
        ]
        once = [self._program.add_row(float(must), 1) for must in (demanded.tolist() if self._layers > 1 else ())]
        # meets[layer, pair]: the pair meets in the layer.
        self._meets = np.zeros(lower.shape, dtype=np.int64)
        for layer in range(self._layers):
            entries = self._rows[layer].of(self._mentee, self._mentor)
            if self._layers > 1:
                entries = np.column_stack([entries, self._once_row[layer][self._mentee], once])
            upper = np.ones(self._mentee.size)
            self._meets[layer] = self._program.add_columns(lower[layer], upper, integer=self.integer, rows=entries)

    def _add_apart(self) -> None:
        """Where mentees are kept apart from mentees: how many of a group may meet a mentor in a layer."""
        for group in self.problem.apart:
            here = np.isin(self._mentee, group)
            for mentor in np.unique(self._mentor[here]).tolist():
                pairs = np.flatnonzero(here & (self._mentor == mentor))
                room = self.problem.room_for(group, mentor)
                for layer, most in enumerate(room.tolist() if self._layers > 1 else [int(room.sum())]):
                    if pairs.size > most:
                        self._program.add_row(-math.inf, float(most), self._meets[layer, pairs])


def _named(member_ids: Sequence[int], prices: IntArray) -> tuple[tuple[int, int], ...]:
    return tuple((member_id, price) for member_id, price in zip(member_ids, prices.tolist(), strict=True) if price)


def _most_promising(problem: Problem) -> BoolArray:
    """The pairs to start with: all of a small problem; of a large one each person's best partners, others scattered
    evenly over everybody (a sparse random network already carries nearly every flow), and the locks."""
    if np.count_nonzero(problem.allowed) <= _ALL_PAIRS:
        return problem.allowed
    n, m = problem.allowed.shape
    best_fit = int(problem.fit.max()) + 1
    on_topic = problem.allowed & problem.on_topic
    worth = np.where(problem.allowed, problem.fit + best_fit * problem.on_topic, -1)
    chance = (
        np.where(problem.allowed, scatter(np.arange(n)[:, None], np.arange(m)[None, :]), -1) + SCATTER_MOST * on_topic
    )
    inside = np.zeros_like(problem.allowed)
    _mark_best(inside, worth, _START_PARTNERS)
    _mark_best(inside, chance, _START_PARTNERS + 2 * problem.rounds)
    _mark_best(inside.T, worth.T, _START_PARTNERS)
    for lock in problem.held:
        if lock.mentor is not None:
            inside[lock.mentee, lock.mentor] = True
    return inside & problem.allowed


def _mark_best(inside: BoolArray, worth: IntArray, count: int) -> None:
    count = min(count, worth.shape[1])
    best = np.argpartition(-worth, count - 1, axis=1)[:, :count]
    np.put_along_axis(inside, best, True, axis=1)
