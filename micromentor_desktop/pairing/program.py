"""A linear or mixed-integer program with several goals in strict order, solved by HiGHS.

Where all columns are continuous and the rows form a network matrix, every basic solution is integral, so the simplex
method is exact. After each goal its optimal face is fixed by complementary slackness: columns with a non-zero reduced
cost stay at their bound, rows with a non-zero dual value stay at theirs. No row is added, so the network stays one.

Where integers are needed, each goal's best value is kept by a row of its own, and the bound is HiGHS's.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any

import highspy
import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]

# Data and solutions are integers, so dual values of a network program are too; half is a safe divide.
_HALF = 0.5


@dataclass(frozen=True, slots=True)
class Goal:
    """Minimise ``offset`` plus the sum of integer ``costs`` over ``columns``."""

    columns: NDArray[np.int64]
    costs: NDArray[np.int64]
    offset: int = 0


@dataclass(frozen=True, slots=True)
class Reached:
    """A goal's value in the solution, and the bound below which no solution lies that keeps the goals before."""

    value: int
    bound: int


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """The integral values of all columns, and what each goal reached."""

    values: NDArray[np.int64]
    reached: tuple[Reached, ...]


class Infeasible(Exception):
    """The program has no solution, or none was found in time."""


class Program:
    """Columns and rows are added in blocks; :meth:`solve` minimises the goals one after the other."""

    def __init__(self) -> None:
        self._lower: list[FloatArray] = []
        self._upper: list[FloatArray] = []
        self._integer: list[NDArray[np.bool_]] = []
        self._row_lower: list[float] = []
        self._row_upper: list[float] = []
        self._entries: list[tuple[NDArray[np.int64], FloatArray]] = []
        self._width = 0

    def add_columns(self, lower: ArrayLike, upper: ArrayLike, *, integer: bool = False) -> NDArray[np.int64]:
        """Add one column for each pair of bounds and return their indices."""
        lower_array, upper_array = np.asarray(lower, dtype=np.float64), np.asarray(upper, dtype=np.float64)
        lower_array, upper_array = np.broadcast_arrays(np.atleast_1d(lower_array), np.atleast_1d(upper_array))
        indices = np.arange(self._width, self._width + lower_array.size)
        self._lower.append(lower_array.ravel())
        self._upper.append(upper_array.ravel())
        self._integer.append(np.full(lower_array.size, integer))
        self._width += lower_array.size
        return indices

    def add_row(self, lower: float, upper: float, columns: ArrayLike, coefficients: ArrayLike) -> None:
        """Bound a linear expression; ``coefficients`` may be one number for all columns."""
        index = np.asarray(columns, dtype=np.int64)
        factors = np.broadcast_to(np.asarray(coefficients, dtype=np.float64), index.shape)
        self._entries.append((index, factors))
        self._row_lower.append(lower)
        self._row_upper.append(upper)

    def solve(
        self, goals: Sequence[Goal], *, seconds: float = math.inf, listen: Callable[[float], None] | None = None
    ) -> Outcome:
        """Minimise the goals in strict order.

        ``seconds`` limits the time of all integer goals together; what is not finished then keeps its honest bound.
        ``listen`` is told the share done after each goal and may raise to stop. Raises Infeasible.
        """
        if not self._width:
            return Outcome(np.zeros(0, dtype=np.int64), tuple(Reached(goal.offset, goal.offset) for goal in goals))
        highs = self._load()
        integer = bool(_joined(self._integer).any())
        deadline = monotonic() + seconds
        reached = []
        values = np.zeros(self._width)
        for number, goal in enumerate(goals):
            costs = np.zeros(self._width)
            costs[goal.columns] = goal.costs
            everything = np.arange(self._width, dtype=np.int32)
            highs.changeColsCost(self._width, everything, costs)
            if integer:
                values, bound = self._solve_integer(highs, values if number else None, deadline)
            else:
                values, bound = self._solve_network(highs), None
            value = goal.offset + round(float(costs @ values))
            reached.append(Reached(value, value if bound is None else min(value, goal.offset + bound)))
            if integer:
                used = np.flatnonzero(costs).astype(np.int32)
                highs.addRow(-highspy.kHighsInf, float(value - goal.offset), used.size, used, costs[used])
            if listen is not None:
                listen((number + 1) / len(goals))
        return Outcome(np.rint(values).astype(np.int64), tuple(reached))

    def _load(self) -> highspy.Highs:
        program = highspy.HighsLp()
        program.num_col_, program.num_row_ = self._width, len(self._row_lower)
        program.col_cost_ = np.zeros(self._width)
        program.col_lower_, program.col_upper_ = _joined(self._lower), _joined(self._upper)
        program.row_lower_, program.row_upper_ = np.array(self._row_lower), np.array(self._row_upper)
        program.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lengths = [index.size for index, _ in self._entries]
        program.a_matrix_.start_ = np.cumsum([0, *lengths]).astype(np.int32)
        program.a_matrix_.index_ = _joined([index for index, _ in self._entries]).astype(np.int32)
        program.a_matrix_.value_ = _joined([factors for _, factors in self._entries])
        integer = _joined(self._integer)
        if integer.any():
            kinds = highspy.HighsVarType
            program.integrality_ = [kinds.kInteger if flag else kinds.kContinuous for flag in integer]
        highs = highspy.Highs()  # type: ignore[no-untyped-call]
        # One thread and a fixed seed: the same plan on every machine.
        for option, setting in (
            ("output_flag", False), ("threads", 1), ("random_seed", 0), ("mip_rel_gap", 0.0), ("mip_abs_gap", 0.99),
        ):  # fmt: skip
            highs.setOptionValue(option, setting)
        highs.passModel(program)
        return highs

    def _solve_network(self, highs: highspy.Highs) -> FloatArray:
        """Solve the goal exactly, then shrink the program to its optimal face."""
        highs.setOptionValue("solver", "simplex")
        highs.run()
        if highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
            raise Infeasible(highs.modelStatusToString(highs.getModelStatus()))
        solution = highs.getSolution()
        values, column_duals = np.array(solution.col_value), np.array(solution.col_dual)
        if np.abs(values - np.rint(values)).max(initial=0) > 1e-6:
            raise AssertionError("a network program gave a solution that is not integral")
        tight = np.flatnonzero(np.abs(column_duals) > _HALF).astype(np.int32)
        fixed = np.rint(values[tight])
        highs.changeColsBounds(tight.size, tight, fixed, fixed)
        row_values, row_duals = np.array(solution.row_value), np.array(solution.row_dual)
        for row in np.flatnonzero(np.abs(row_duals) > _HALF):
            held = float(np.rint(row_values[row]))
            highs.changeRowBounds(int(row), held, held)
        integral: FloatArray = np.rint(values)
        return integral

    def _solve_integer(self, highs: highspy.Highs, start: FloatArray | None, deadline: float) -> tuple[FloatArray, int]:
        """Solve the goal by branch and bound; returns the solution and a rounded-up lower bound."""
        if start is not None:
            everything = np.arange(self._width, dtype=np.int32)
            highs.setSolution(self._width, everything, start)
        # Even when time is up, the start is to be taken over and bounded.
        highs.setOptionValue("time_limit", highs.getRunTime() + max(deadline - monotonic(), 0.05))
        highs.run()
        status, info = highs.getModelStatus(), highs.getInfo()
        if status != highspy.HighsModelStatus.kOptimal and info.primal_solution_status != 2:
            raise Infeasible(highs.modelStatusToString(status))
        values = np.rint(np.array(highs.getSolution().col_value))
        return values, math.ceil(info.mip_dual_bound - 1e-6)


def _joined(blocks: Sequence[NDArray[Any]]) -> NDArray[Any]:
    """The blocks one after the other; no blocks make an empty array."""
    return np.concatenate(blocks) if blocks else np.zeros(0)
