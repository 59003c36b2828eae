"""The pairs that are not in the program yet: most of a large event's, and hardly any is ever needed.

Each optimum's dual values price all pairs at once; only those that would improve it enter. When there is none, the
optimum is that of all pairs (column generation; Gilmore and Gomory 1961). A pair that costs more than nothing at an
optimum is in no equally good plan, so it is out for the goals that follow.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from micromentor_desktop.pairing.rules import BoolArray, IntArray
from micromentor_desktop.pairing.solving.program import FloatArray, Spare

PairCost = Callable[[IntArray, IntArray], IntArray]
"""The costs in one goal of pairs given by mentee and mentor indices, which broadcast."""

_BLOCK = 512
"""Mentees priced at a time, so that the work space stays small."""

_NOBODY = np.zeros(0, dtype=np.int64)

_ENTRIES_PER_MENTEE = 4
"""At most so many pairs of a mentee enter at a time: the next optimum's prices will differ."""

# Costs and dual values of a network program are integers; half is a safe divide.
_HALF = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class PairRows:
    """The rows in which a pair counts: its mentee's (n), its mentor's (m), its employer's at the mentor (codes x m).

    -1 stands for no row. ``employer`` (n) gives each mentee's code.
    """

    mentee: IntArray
    mentor: IntArray
    colleagues: IntArray
    employer: IntArray

    def of(self, mentees: IntArray, mentors: IntArray) -> IntArray:
        """pairs x 3 row numbers."""
        return np.stack(
            [self.mentee[mentees], self.mentor[mentors], self.colleagues[self.employer[mentees], mentors]], axis=-1
        )


class PairReserve:
    """All allowed pairs outside of a program; see :class:`program.Reserve`."""

    def __init__(self, outside: BoolArray, rows: PairRows, costs: Sequence[PairCost | None]) -> None:
        self._outside = outside
        self._rows = rows
        self._costs = costs
        self._mentees: list[IntArray] = []
        self._mentors: list[IntArray] = []

    @property
    def entered(self) -> tuple[IntArray, IntArray]:
        """Mentee and mentor indices of the pairs handed out so far, in order."""
        return np.concatenate([_NOBODY, *self._mentees]), np.concatenate([_NOBODY, *self._mentors])

    def costs(self, goal: int) -> IntArray:
        """The costs in a goal of the pairs handed out so far."""
        return self._cost(goal, *self.entered)

    def leave_out_costly(self, goal: int) -> None:
        """No pair that costs something in the goal may enter any more."""
        mentors = np.arange(self._outside.shape[1])
        for start in range(0, self._outside.shape[0], _BLOCK):
            block = np.arange(start, min(start + _BLOCK, self._outside.shape[0]))
            self._outside[block] &= self._cost(goal, block[:, None], mentors[None, :]) == 0

    def promising(self, goal: int, row_duals: FloatArray) -> Spare | None:
        """Price all pairs outside; see :class:`program.Reserve`."""
        mentee_price = row_duals[self._rows.mentee]
        # Row -1 stands for no row; it must price nothing.
        padded = np.append(row_duals, 0.0)
        mentor_price = row_duals[self._rows.mentor] + padded[self._rows.colleagues]
        mentors = np.arange(self._outside.shape[1])
        kept = np.empty_like(self._outside)
        found = [(_NOBODY, _NOBODY)]
        for start in range(0, self._outside.shape[0], _BLOCK):
            block = np.arange(start, min(start + _BLOCK, self._outside.shape[0]))
            reduced = self._cost(goal, block[:, None], mentors[None, :]) - mentee_price[block, None]
            reduced = np.where(self._outside[block], reduced - mentor_price[self._rows.employer[block]], 1.0)
            kept[block] = reduced < _HALF
            found.append(_lowest(reduced, start))
        mentees, partners = (np.concatenate([_NOBODY, *part]) for part in zip(*found, strict=True))
        if not mentees.size:
            self._outside = kept
            return None
        self._outside[mentees, partners] = False
        self._mentees.append(mentees)
        self._mentors.append(partners)
        return Spare(self._rows.of(mentees, partners), self._cost(goal, mentees, partners))

    def _cost(self, goal: int, mentees: IntArray, mentors: IntArray) -> IntArray:
        cost = self._costs[goal]
        if cost is None:
            return np.zeros(np.broadcast_shapes(mentees.shape, mentors.shape), dtype=np.int64)
        return cost(mentees, mentors)


def _lowest(reduced: FloatArray, start: int) -> tuple[IntArray, IntArray]:
    """The few entries of each row that are lowest and negative; rows are counted from ``start``."""
    count = min(_ENTRIES_PER_MENTEE, reduced.shape[1])
    if not count:
        return _NOBODY, _NOBODY
    columns = np.argpartition(reduced, count - 1, axis=1)[:, :count]
    rows, positions = np.nonzero(np.take_along_axis(reduced, columns, axis=1) < -_HALF)
    return rows + start, columns[rows, positions]
