"""New faces: fewer table-mates who meet twice, without giving up anything that counts more.

Simulated annealing over single seats. A mentee goes to another table: if they sit there in another round, the two
rounds change places, else they meet one mentor instead of another. Alone that may leave tables uneven, at a price, so
that several steps reach what no single exchange does; together with somebody who takes their place it does not. Locks,
who may meet whom, the number of seats, fit and topics hold at every step, all else in every plan that is kept.

The same input gives the same plan on every machine: the number of proposals depends on the number of seats alone, and
chances are rounded far above the differences between the exponential functions of machines.
"""

import math
from collections.abc import Callable
from random import Random
from time import monotonic

import numpy as np

from micromentor_desktop.pairing.arranging.designs import fewest_repeats, perfect
from micromentor_desktop.pairing.arranging.seating import Rounds, Seating, Step, pairs_of
from micromentor_desktop.pairing.mixing import Company
from micromentor_desktop.pairing.problem import Problem

_PROPOSALS_PER_SEAT, _MOST_PROPOSALS = 4_000, 1_200_000
_HOT, _COLD = 1.2, 0.4
_REPEAT = 2
_FIRST_PRICE, _LAST_PRICE = 2, 6
"""The price of a repeat, and of what must not last (see Seating.flaws), at first and in the end.

A mentee too many at a table adds 2 to the squares, so that at first it costs two repeats, in the end six.
"""
_COOL_EVERY = 256


def improve(
    problem: Problem,
    rounds: Rounds,
    *,
    least_fit: int,
    seconds: float,
    listen: Callable[[float], None] | None = None,
) -> Rounds:
    """The plan with the fewest repeats found that is as good as ``rounds``, a valid plan, in all that counts more.

    Every mentee keeps their number of seats; no more mentors are alone, tables no more uneven (roundtables: the sum of
    squared sizes), no more pairs off topic; total fit is at least ``least_fit``, or that of ``rounds`` if lower. First
    no fit is given up; where repeats are left, as much as allowed, and what was not needed is won back where possible.

    ``seconds`` is a safety limit: only a plan cut short by it depends on the machine. ``listen`` is told the share
    done; what it raises goes through.
    """
    start = Seating(problem, rounds)
    bound = lower_bound(start)
    if (start.repeats, start.mixing) <= bound:
        return rounds
    known = _known_design(start)
    if known is not None and start.may_become(known, least_fit):
        if known.mixing <= bound[1]:
            return known.rounds()
        start = known
    deadline, best = monotonic() + seconds, start
    # Fit held tightly leaves few ways; they are found by keeping to the sizes of tables. Dense rooms need more freedom.
    runs = ((start.fit, _LAST_PRICE), (min(least_fit, start.fit), _FIRST_PRICE))
    for run, (floor, price) in enumerate(runs):
        search = _Search(best, least_fit=floor, enough_fit=start.fit, bound=bound, first_price=price)
        best = search.run(deadline, listen, run / len(runs), (run + 1) / len(runs))
        if (best.repeats, best.mixing) <= bound:
            break
    return best.rounds()


def lower_bound(seating: Seating) -> tuple[int, int]:
    """Repeats, and one-sidedness of tables, that no plan goes below which is as good in the goals before."""
    problem, seats = seating.problem, seating.seats()
    cells = int(problem.open_rounds[seating.hosts].sum())
    most = int(problem.capacity.max(initial=0))
    wanted = problem.may_sit.sum(axis=1)
    wanted[[mentee for mentee, mentor in problem.both if mentor in seating.hosts]] = 0
    mixing = Company(problem).fewest(wanted.tolist(), sum(seats), cells, most) if cells and problem.mix else 0
    return fewest_repeats(seats, problem.rounds, len(seating.hosts)), mixing


def _known_design(start: Seating) -> Seating | None:
    """A perfect design for these people, if everybody sits in every round; colleagues next to each other in it."""
    seats, employer = start.seats(), start.problem.mentee_traits.employer
    people = [mentee for mentee, count in enumerate(seats) if count]
    if start.problem.rounds_differ or any(seats[mentee] < start.problem.rounds for mentee in people):
        return None
    design = perfect(len(people), len(start.hosts), start.problem.rounds)
    if design is None:
        return None
    people.sort(key=lambda mentee: (-int(employer[mentee]), mentee))
    rounds = [[(people[mentee], start.hosts[table]) for mentee, table in pairs] for pairs in design]
    return Seating(start.problem, tuple(tuple(sorted(pairs)) for pairs in rounds))


class _Search:
    """Annealing from one seating, whose flaws are the most that a result may have."""

    def __init__(
        self, start: Seating, *, least_fit: int, enough_fit: int, bound: tuple[int, int], first_price: int
    ) -> None:
        self._start, self._least_fit, self._enough_fit, self._bound = start, least_fit, enough_fit, bound
        self._best, self._best_at = (start.repeats, start.mixing, -start.fit), start.at
        self._now = Seating(start.problem, start.rounds())
        self._limits = start.flaws()
        self._first_price, self._prices = first_price, (first_price,) * len(self._limits)
        self._chance = Random(0).random  # noqa: S311 (a seed that everybody may know)
        problem = start.problem
        self._held = {(lock.mentee, lock.round - 1) for lock in problem.held if lock.round}
        self._held |= {(mentee, number) for mentee, number in np.argwhere(~problem.mentee_rounds).tolist()}
        # Who must meet at some time: (mentee, mentor); the seat may change its round, but not its table.
        self._demanded = {(lock.mentee, lock.mentor) for lock in problem.held if not lock.round}
        self._open = [[*column, True] for column in problem.mentor_rounds.T.tolist()]
        self._allowed = [[*row, False] for row in problem.allowed.tolist()]
        self._fit = [[*row, 0] for row in problem.fit.tolist()]
        self._off_topic = [[*row, 0] for row in (~problem.on_topic).astype(int).tolist()]
        self._seated = [mentee for mentee, count in enumerate(start.seats()) if count]
        self._tables = [[host for host in start.hosts if row[host]] for row in self._allowed]
        self._budget = min(_PROPOSALS_PER_SEAT * sum(start.seats()), _MOST_PROPOSALS)

    def run(self, deadline: float, listen: Callable[[float], None] | None, first: float, last: float) -> Seating:
        """The best seating found, early when it cannot be better; ``listen`` hears numbers from first to last."""
        end, number = self._budget, 0
        while number < end and monotonic() < deadline:
            if listen is not None:
                listen(first + (last - first) * number / end)
            warmth = _HOT * (_COLD / _HOT) ** (number / self._budget)
            price = self._first_price + (_LAST_PRICE - self._first_price + 1) * number // self._budget
            self._prices = (price, 2 * price, 2 * price, 2 * _LAST_PRICE, 2 * _LAST_PRICE)
            # chances[w]: how likely a step that costs w more is taken.
            chances = [round(math.exp(-cost / warmth), 9) for cost in range(40)] + [0.0]
            for _ in range(_COOL_EVERY):
                steps = self._propose()
                if steps and self._take(steps, chances) and self._record():
                    if self._now.fit >= self._enough_fit:
                        return self._result()
                    # No fewer repeats are possible: what is left of the time is for fit.
                    self._least_fit = self._now.fit
                    end = min(end, number + self._budget // 4)
            number += _COOL_EVERY
        return self._result()

    def _result(self) -> Seating:
        return Seating(self._start.problem, pairs_of(self._best_at, self._start.waiting))

    def _pick(self, among: list[int]) -> int:
        return among[int(self._chance() * len(among))]

    def _propose(self) -> list[Step]:
        """Steps that keep to the hard rules and locks; none when the dice fell badly."""
        now, chance = self._now, self._chance
        if now.twice and chance() < 0.5:
            mentee, mate = now.twice[int(chance() * len(now.twice))]
            shared = [
                number
                for number, (one, other) in enumerate(zip(now.at[mentee], now.at[mate], strict=True))
                if one == other < now.waiting
            ]
            number = self._pick(shared)
            if chance() < 0.5:
                mentee = mate
        else:
            mentee, number = self._pick(self._seated), int(chance() * len(now.members))
        row = now.at[mentee]
        here, table = row[number], self._pick(row if chance() < 0.5 else self._tables[mentee])
        if here == table or not (steps := self._way(mentee, number, table)):
            return []
        there = now.members[number][table]
        if table == now.waiting or not there or chance() < 0.5:
            return steps
        back = self._way(self._pick(there), number, here)
        return steps + back if back else []

    def _way(self, mentee: int, number: int, table: int) -> list[Step]:
        """How the mentee gets to the table without a second seat or a second time with one mentor."""
        row = self._now.at[mentee]
        here = row[number]
        if (mentee, number) in self._held or not self._open[number][table]:
            return []
        if table in row:
            other = row.index(table)
            if (mentee, other) in self._held or not self._open[other][here]:
                return []
            return [(mentee, number, table), (mentee, other, here)]
        if not self._allowed[mentee][table] or here == self._now.waiting or (mentee, here) in self._demanded:
            return []
        return [(mentee, number, table)]

    def _take(self, steps: list[Step], chances: list[float]) -> bool:
        """Take the steps, unless they cost too much for the throw of the dice."""
        now = self._now
        back = [(mentee, number, now.at[mentee][number]) for mentee, number, _ in steps]
        fit, off_topic = now.fit, now.off_topic
        for (mentee, _, table), (_, _, before) in zip(steps, back, strict=True):
            fit += self._fit[mentee][table] - self._fit[mentee][before]
            off_topic += self._off_topic[mentee][table] - self._off_topic[mentee][before]
        if fit < self._least_fit or off_topic > self._start.off_topic:
            return False
        throw = self._chance()
        if throw >= chances[min(max(self._foreseen(steps, back), 0), len(chances) - 1)]:
            return False
        cost = self._cost()
        for step in steps:
            now.go(step)
        if throw >= chances[min(max(self._cost() - cost, 0), len(chances) - 1)]:
            for step in reversed(back):
                now.go(step)
            return False
        now.fit, now.off_topic = fit, off_topic
        return True

    def _foreseen(self, steps: list[Step], back: list[Step]) -> int:
        """About what the steps add to the cost in repeats: cheap to tell, and enough to refuse most of them."""
        now, repeats = self._now, 0
        movers = steps[0][0], steps[-1][0]
        for (mentee, number, table), (_, _, before) in zip(steps, back, strict=True):
            met, tables = now.met[mentee], now.members[number]
            if table < now.waiting:
                for mate in tables[table]:
                    if met[mate] and mate not in movers:
                        repeats += 1
            if before < now.waiting:
                for mate in tables[before]:
                    if met[mate] > 1 and mate not in movers:
                        repeats -= 1
        return _REPEAT * repeats

    def _cost(self) -> int:
        cost = _REPEAT * self._now.repeats + self._now.mixing
        for price, flaw, limit in zip(self._prices, self._now.flaws(), self._limits, strict=True):
            if flaw > limit:
                cost += price * (flaw - limit)
        return cost

    def _record(self) -> bool:
        """Keep the seating if it is the best so far; tell whether it reached the bound."""
        now = self._now
        figures = now.repeats, now.mixing, -now.fit
        if figures >= self._best or self._cost() > _REPEAT * now.repeats + now.mixing:
            return False
        self._best, self._best_at = figures, [row[:] for row in now.at]
        return figures[:2] <= self._bound
