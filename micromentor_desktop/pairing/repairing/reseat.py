"""Seating people again in the rounds to come, some of them fixed where they are.

A column for each seat that is free to take: who, at which table, in which round. In one round that is a network. In
several they are coupled by who may meet whom only once; such a program is first solved without demanding integers,
and where the answer is integral and keeps every goal, it is the best there is. Otherwise integers are demanded.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from micromentor_desktop.domain.plan import LevelKey
from micromentor_desktop.pairing.repairing.fewest import Fewest, missed_weight, weight_of
from micromentor_desktop.pairing.repairing.rest import NOWHERE, Rest
from micromentor_desktop.pairing.rules import BoolArray, IntArray
from micromentor_desktop.pairing.scatter import scatter
from micromentor_desktop.pairing.solving.program import (
    FloatArray,
    Goal,
    Infeasible,
    NotIntegral,
    Outcome,
    Program,
    Reached,
)

_NEARLY_ONE = 1 - 1e-6

_NONE = np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, slots=True, eq=False)
class Reseated:
    """``at`` (n x K) is everybody's table, negative for none; the goals in their order with what they reached.

    ``lost`` counts the seats lost by those who had one, ``moved`` the people who are moved. Its bound is that among
    the seatings that were looked at, as are the bounds of the levels.
    """

    at: IntArray
    waiting: Reached
    lost: Reached
    first_come: Reached
    moved: Reached
    levels: dict[LevelKey, Reached]


class Reseating:
    """The program in which the mentees of ``fixed`` (n x K: a table, or negative) stay there and all others may go.

    ``best``, where it is given, must be reached in the goals about seats; else they are goals of the program. With
    ``anybody`` as few people are moved as can be; else just those move who are not fixed.
    """

    def __init__(self, rest: Rest, fixed: IntArray, *, best: Fewest | None, anybody: bool) -> None:
        self._rest, self._fixed, self._best, self._anybody = rest, fixed, best, anybody
        self._has: BoolArray = fixed >= 0
        mentee, number = np.nonzero(self._has)
        self._sitting = np.zeros(rest.allowed.shape, dtype=np.bool_)
        self._sitting[mentee, fixed[mentee, number], number] = True
        visited = np.asarray(self._sitting.any(axis=2))
        self._free = rest.allowed & ~self._has[:, None, :] & ~visited[:, :, None]
        self._mentee, self._table, self._number = np.nonzero(self._free)

    @property
    def aim(self) -> Fewest | None:
        """What has to be reached in the goals about seats, where they are no goals any more."""
        return self._best

    @property
    def size(self) -> int:
        """How many seats are free to take, by whom and where."""
        return int(self._mentee.size)

    def solve(self, *, seconds: float, listen: Callable[[float], None] | None = None) -> Reseated:
        """Minimise all goals in their order; raises program.Infeasible, or OutOfTime."""
        try:
            return self.as_network(listen)
        except NotIntegral:
            return self.with_integers(seconds, listen)

    def as_network(self, listen: Callable[[float], None] | None = None) -> Reseated:
        """Solve it as if it were a network; raises program.Infeasible, or NotIntegral where it is none."""
        if (self._sitting.sum(axis=0) > self._rest.capacity).any():
            raise Infeasible("more people are fixed at a table than it has places")
        return self._read(self._program(integer=False).solve(self._goals, listen=listen))

    def with_integers(self, seconds: float, listen: Callable[[float], None] | None = None) -> Reseated:
        """Solve it by branch and bound; raises program.Infeasible, or OutOfTime."""
        return self._read(self._program(integer=True).solve(self._goals, seconds=seconds, listen=listen))

    def fewest_waiting(self, seconds: float) -> int:
        """The fewest rounds that are missed, where the goals about seats are goals; raises as the others do."""
        return self._program(integer=True).solve(self._goals[:1], seconds=seconds).reached[0].value

    def fewest_moves(self, seconds: float, listen: Callable[[float], None] | None) -> tuple[BoolArray, Reached]:
        """Who stays (n) when as few as possible move, whatever it costs in the levels; raises as the others do."""
        outcome = self._program(integer=True).solve(self._goals[:1], seconds=seconds, listen=listen)
        return self.staying(outcome.values.astype(np.float64)), outcome.reached[0]

    def staying(self, values: FloatArray) -> BoolArray:
        """n: who keeps all their seats of before, at these values of a solution in parts."""
        rest = self._rest
        taken = self._sitting.astype(np.float64)
        taken[self._mentee, self._table, self._number] = values[self._seats]
        mentee, number = np.nonzero(rest.before != NOWHERE)
        table = rest.before[mentee, number]
        # Whoever sat at a table that is no more leaves it, whatever is taken.
        kept = (table >= 0) & (taken[mentee, np.maximum(table, 0), number] > _NEARLY_ONE)
        leaves = np.bincount(mentee[~kept], minlength=len(rest.past))
        stays: BoolArray = leaves == 0
        return stays

    def _read(self, outcome: Outcome) -> Reseated:
        rest, best = self._rest, self._best
        at = self._fixed.copy()
        taken = outcome.values[self._seats] > 0
        at[self._mentee[taken], self._number[taken]] = self._table[taken]
        found = list(outcome.reached)
        if best is not None:
            found[:0] = [Reached(value, value) for value in (best.waiting, best.lost, best.first_come)]
        waiting, lost, first_come = found[:3]
        del found[:3]
        if self._anybody:
            moved = found.pop(0)
        else:
            count = int(((rest.before != NOWHERE) & (at != rest.before)).any(axis=1).sum())
            moved = Reached(count, count)
        return Reseated(at, waiting, lost, first_come, moved, dict(zip(self._levels, found, strict=False)))

    # --- columns and rows ---

    def _program(self, *, integer: bool) -> Program:
        program, rest = Program(), self._rest
        self._goals: list[Goal] = []
        rows = [
            self._add_mentees(program),
            self._add_tables(program),
            self._add_colleagues(program),
            self._add_once(program),
        ]
        if rest.rounds > 1:
            rows.append(self._add_one_seat_a_round(program))
        self._seats = program.add_columns(
            np.zeros(self._mentee.size), np.ones(self._mentee.size), integer=integer, rows=np.column_stack(rows)
        )
        self._add_apart(program)
        if self._best is None:
            self._goals += self._goals_about_seats()
        if self._anybody:
            self._goals.append(self._moves(program, integer=integer))
        self._goals += self._goals_about_tables()
        return program

    def _add_mentees(self, program: Program) -> IntArray:
        """For each mentee as many columns as seats they may still get: the kth seat is a kth column."""
        n, rounds = self._rest.there.shape
        sure = self._has.sum(axis=1)
        more = self._free.any(axis=1).sum(axis=1)
        kth = np.arange(rounds)[None, :]
        open_to = (kth >= sure[:, None]) & (kth < (sure + more)[:, None])
        bounds = np.stack([np.zeros_like(open_to), open_to], axis=-1).astype(np.int64)
        if self._best is not None:
            seated = self._best.seated
            if (seated[..., 1] < (kth < sure[:, None])).any() or (
                seated[..., 0] > (kth < (sure + more)[:, None])
            ).any():
                raise Infeasible("somebody who is fixed has more seats, or fewer, than in the best plans")
            bounds = np.clip(seated, bounds[..., :1], bounds[..., 1:])
        self._filled = program.add_columns(bounds[..., 0], bounds[..., 1]).reshape(n, rounds)
        row = np.full(n, -1, dtype=np.int64)
        for mentee in np.flatnonzero(more).tolist():
            row[mentee] = program.add_row(0, 0, self._filled[mentee], -1.0)
        if self._best is not None:
            self._add_ties(program, self._best, sure)
        return row[self._mentee]

    def _add_ties(self, program: Program, best: Fewest, sure: IntArray) -> None:
        """Of seats that weigh the same, as many are filled as in the best plans."""
        mentee, kth, weight = best.ties.T
        filled = kth < sure[mentee]
        for one, share in best.shares.items():
            open_to = self._filled[mentee, kth][(weight == one) & ~filled]
            left = share - int(np.count_nonzero((weight == one) & filled))
            program.add_row(left, left, open_to)

    def _add_tables(self, program: Program) -> IntArray:
        """For each table in each round a column for every place that is free: the first, the second ..."""
        rest = self._rest
        taken = self._sitting.sum(axis=0)
        row = np.full(taken.shape, -1, dtype=np.int64)
        columns, places = [_NONE], [_NONE]
        for table, number in np.argwhere(self._free.any(axis=0)).tolist():
            room = np.arange(taken[table, number], rest.capacity[table, number])
            columns.append(program.add_columns(np.zeros(room.size), np.ones(room.size)))
            places.append(room)
            row[table, number] = program.add_row(0, 0, columns[-1], -1.0)
        self._places, self._place = np.concatenate(columns), np.concatenate(places)
        return row[self._table, self._number]

    def _add_colleagues(self, program: Program) -> IntArray:
        rest = self._rest
        employer = rest.problem.mentee_traits.employer
        row = np.full(rest.colleagues.shape, -1, dtype=np.int64)
        if rest.problem.employers_apart:
            seated, wanting = np.zeros_like(rest.colleagues), np.zeros_like(rest.colleagues)
            np.add.at(seated, employer, self._sitting)
            np.add.at(wanting, employer, self._free)
            seated[0] = wanting[0] = 0
            if (seated > rest.colleagues).any():
                raise Infeasible("more colleagues are fixed at a table than the rules allow")
            for place in np.argwhere((wanting > 0) & (seated + wanting > rest.colleagues)).tolist():
                at = tuple(place)
                row[at] = program.add_row(-math.inf, float(rest.colleagues[at] - seated[at]))
        return row[employer[self._mentee], self._table, self._number]

    def _add_apart(self, program: Program) -> None:
        """Of those who must not meet at most one sits at a table, or as many as a hand has locked there."""
        for group in self._rest.problem.apart:
            members = list(group)
            seated, wanting = self._sitting[members].sum(axis=0), self._free[members].sum(axis=0)
            most = self._rest.room_for(members)
            if (seated > most).any():
                raise Infeasible("people who must not meet are fixed at one table")
            here = np.isin(self._mentee, members)
            for table, number in np.argwhere((wanting > 0) & (seated + wanting > most)).tolist():
                seats = self._seats[here & (self._table == table) & (self._number == number)]
                program.add_row(-math.inf, float(most[table, number] - seated[table, number]), seats)

    def _add_once(self, program: Program) -> IntArray:
        """Nobody sits at a table twice; those who must meet do so once."""
        row = np.full(self._free.shape[:2], -1, dtype=np.int64)
        for mentee, table in np.argwhere(self._free.sum(axis=2) > 1).tolist():
            row[mentee, table] = program.add_row(-math.inf, 1)
        for mentee, table in self._rest.demanded:
            if not self._sitting[mentee, table].any():
                row[mentee, table] = program.add_row(1, 1)
        return row[self._mentee, self._table]

    def _add_one_seat_a_round(self, program: Program) -> IntArray:
        row = np.full(self._rest.there.shape, -1, dtype=np.int64)
        for mentee, number in np.argwhere(self._free.sum(axis=1) > 1).tolist():
            row[mentee, number] = program.add_row(-math.inf, 1)
        return row[self._mentee, self._number]

    # --- goals ---

    def _goals_about_seats(self) -> list[Goal]:
        """Missed rounds, seats lost by those who had one, and first come first served."""
        rest, sure = self._rest, self._has.sum(axis=1)
        mentee, kth = (part.ravel() for part in np.indices(rest.there.shape))
        columns = self._filled.ravel()
        return [
            Goal(columns, np.full(columns.size, -1), int(rest.there.sum() - sure.sum())),
            Goal(columns, -(kth < rest.had[mentee]).astype(np.int64), int(np.maximum(rest.had - sure, 0).sum())),
            Goal(columns, -weight_of(rest, mentee, kth), missed_weight(rest, sure)),
        ]

    def _moves(self, program: Program, *, integer: bool) -> Goal:
        """Who is moved: those who are forced, and everybody else who has not every seat of before."""
        rest, forced = self._rest, self._rest.forced
        stay = (rest.before >= 0) & ~self._has & ~forced[:, None]
        column = np.zeros(self._free.shape, dtype=np.int64)
        column[self._mentee, self._table, self._number] = self._seats
        columns, costs, moved = [], [], int(forced.sum())
        for mentee in np.flatnonzero(stay.any(axis=1)).tolist():
            numbers = np.flatnonzero(stay[mentee])
            seats = column[mentee, rest.before[mentee, numbers], numbers]
            if seats.size == 1:
                columns.append(int(seats[0]))
                costs.append(-1)
                moved += 1
            else:
                goes = int(program.add_columns(0, 1, integer=integer)[0])
                for seat in seats.tolist():
                    program.add_row(1, math.inf, [seat, goes])
                columns.append(goes)
                costs.append(1)
        return Goal(np.array(columns, dtype=np.int64), np.array(costs, dtype=np.int64), moved)

    def _goals_about_tables(self) -> list[Goal]:
        rest, sitting = self._rest, self._sitting
        taken = sitting.sum(axis=0)
        at = self._mentee, self._table, self._number
        first = (self._place == 0).astype(np.int64)
        goals = {LevelKey.ALONE: Goal(self._places, -first, int((rest.is_open & (taken == 0)).sum()))}
        if rest.problem.shape.has_tables:
            goals[LevelKey.UNEVEN] = Goal(self._places, 2 * self._place + 1, int((taken**2).sum()))
        off_topic = int(rest.off_topic[sitting].sum())
        goals[LevelKey.OFF_TOPIC] = Goal(self._seats, rest.off_topic[at], off_topic, floor=off_topic)
        goals[LevelKey.FIT] = Goal(self._seats, -rest.fit[at], -int(rest.fit[sitting].sum()))
        self._levels = tuple(goals)
        tie_break = Goal(self._seats, scatter(self._mentee, self._table * rest.rounds + self._number))
        return [*goals.values(), tie_break]
