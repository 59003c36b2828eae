"""A linear (or mixed-integer) program with several goals in strict order, solved by HiGHS.

Where all columns are continuous and the rows form a network matrix, every basic solution is integral, so the simplex
method is exact. After each goal its optimal face is fixed by complementary slackness: columns with a non-zero reduced
cost stay at their bound, rows with a non-zero dual value stay at theirs. No row is added, so the network stays one.

A network program need not hold all of its columns: a :class:`Reserve` is asked, after each optimum, for columns that
its dual values find promising, until there are none. Then the optimum is that of the whole program.

Where integers are needed, each goal's best value is kept by a row of its own, and the bound is HiGHS's.
"""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic
from typing import Any, Protocol

import highspy
import numpy as np
from numpy.typing import ArrayLike, NDArray

FloatArray = NDArray[np.float64]
IntArray = NDArray[np.int64]

# Data and solutions are integers, so dual values of a network program are too; half is a safe divide.
_HALF = 0.5

_WHOLE = 1e-6
"""What is so near to a whole number is one."""

# HiGHS's numbers for its simplex methods.
_DUAL, _PRIMAL = 1, 4


@dataclass(frozen=True, slots=True)
class Goal:
    """Minimise ``offset`` plus the sum of integer ``costs`` over ``columns``.

    ``floor`` is a value that the goal cannot go below, where one is known.
    """

    columns: IntArray
    costs: IntArray
    offset: int = 0
    floor: int | None = None

    def value(self, values: IntArray) -> int:
        """What the goal adds up to for these values of all columns."""
        return self.offset + int(self.costs @ values[self.columns])

    @property
    def counts_unwanted(self) -> bool:
        """Whether the goal adds up what should not be: at its floor every column that costs something is 0."""
        return self.offset == self.floor == 0 and bool((self.costs >= 0).all())


@dataclass(frozen=True, slots=True)
class Reached:
    """A goal's value in the solution, and the bound below which no solution lies that keeps the goals before."""

    value: int
    bound: int


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """The integral values of all columns, those from the reserve last, and what each goal reached.

    ``prices`` are a network program's row duals at each goal's optimum, all 0 where its floor is proof enough; integer
    programs have none.
    """

    values: IntArray
    reached: tuple[Reached, ...]
    prices: tuple[IntArray, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Spare:
    """Columns between 0 and 1 out of a reserve, with a coefficient of 1 in each of their rows.

    ``rows`` is columns x k; -1 stands for no row. ``costs`` are those in the goal that they are handed out for.
    """

    rows: IntArray
    costs: IntArray


class Reserve(Protocol):
    """Columns that enter a network program only when they can improve it."""

    def costs(self, goal: int) -> IntArray:
        """The costs in a goal of all columns that were handed out so far, in that order."""

    def leave_out_costly(self, goal: int) -> None:
        """No column that costs something in the goal may enter any more."""

    def promising(self, goal: int, row_duals: FloatArray) -> Spare | None:
        """Columns whose reduced cost in the goal is negative.

        None when there is none: the goal is reached then, and columns whose reduced cost is positive never enter again.
        """


class Infeasible(Exception):
    """The program has no solution."""


class OutOfTime(Exception):
    """No solution was found in time; there may well be one."""


class NotIntegral(AssertionError):
    """A program without integer columns, thought to be a network, has a solution that is not integral.

    ``values`` are those of all columns. ``bounds`` hold for the first goals, each for whole-numbered solutions that
    reach the ones before.
    """

    def __init__(self, values: FloatArray, bounds: tuple[int, ...]) -> None:
        super().__init__("a network program gave a solution that is not integral")
        self.values, self.bounds = values, bounds


class Program:
    """Columns and rows are added in blocks; :meth:`solve` minimises the goals one after the other."""

    def __init__(self) -> None:
        self._lower: list[FloatArray] = []
        self._upper: list[FloatArray] = []
        self._integer: list[NDArray[np.bool_]] = []
        self._row_lower: list[float] = []
        self._row_upper: list[float] = []
        # The matrix, entry by entry: row numbers, column numbers, coefficients.
        self._entries: list[tuple[IntArray, IntArray, FloatArray]] = []
        self._width = 0

    def add_columns(
        self, lower: ArrayLike, upper: ArrayLike, *, integer: bool = False, rows: IntArray | None = None
    ) -> IntArray:
        """Add one column for each pair of bounds and return their indices.

        ``rows`` (columns x k) names rows in which each column has a coefficient of 1; -1 stands for no row.
        """
        lower_array, upper_array = np.asarray(lower, dtype=np.float64), np.asarray(upper, dtype=np.float64)
        lower_array, upper_array = np.broadcast_arrays(np.atleast_1d(lower_array), np.atleast_1d(upper_array))
        indices = np.arange(self._width, self._width + lower_array.size)
        self._lower.append(lower_array.ravel())
        self._upper.append(upper_array.ravel())
        self._integer.append(np.full(lower_array.size, integer))
        self._width += lower_array.size
        if rows is not None:
            present = rows >= 0
            owners = np.broadcast_to(indices[:, None], rows.shape)[present]
            self._entries.append((rows[present], owners, np.ones(owners.size)))
        return indices

    def add_row(self, lower: float, upper: float, columns: ArrayLike = (), coefficients: ArrayLike = 1.0) -> int:
        """Bound a linear expression and return the row's number; ``coefficients`` may be one number for all columns."""
        index = np.asarray(columns, dtype=np.int64)
        number = len(self._row_lower)
        factors = np.broadcast_to(np.asarray(coefficients, dtype=np.float64), index.shape)
        self._entries.append((np.full(index.size, number), index, factors))
        self._row_lower.append(lower)
        self._row_upper.append(upper)
        return number

    def solve(
        self,
        goals: Sequence[Goal],
        *,
        reserve: Reserve | None = None,
        seconds: float = math.inf,
        listen: Callable[[float], None] | None = None,
    ) -> Outcome:
        """Minimise the goals in strict order.

        A ``reserve`` is for network programs only. ``seconds`` limits the time of all integer goals together; what is
        not finished then keeps its honest bound. ``listen`` is told the share done after each goal and may raise to
        stop. Raises Infeasible, OutOfTime, or NotIntegral where the rows are no network after all.
        """
        if not self._width:
            return Outcome(np.zeros(0, dtype=np.int64), tuple(Reached(goal.offset, goal.offset) for goal in goals))
        integer = bool(_joined(self._integer).any())
        run = _IntegerRun(self._load(), seconds) if integer else _NetworkRun(self._load(), reserve)
        reached = []
        for number, goal in enumerate(goals):
            reached.append(run.minimise(number, goal))
            if listen is not None:
                listen((number + 1) / len(goals))
        run.refuse_parts()
        if isinstance(run, _NetworkRun) and reserve is None:
            # Where the rows are no network, dual values below a half may have let go of a column that counts.
            run.refuse_lost(goals, reached)
        return Outcome(np.rint(run.values).astype(np.int64), tuple(reached), tuple(run.prices))

    def _load(self) -> highspy.Highs:
        program = highspy.HighsLp()
        program.num_col_, program.num_row_ = self._width, len(self._row_lower)
        program.col_cost_ = np.zeros(self._width)
        program.col_lower_, program.col_upper_ = _joined(self._lower), _joined(self._upper)
        program.row_lower_, program.row_upper_ = np.array(self._row_lower), np.array(self._row_upper)
        rows, columns, factors = (_joined(part) for part in zip(*self._entries, strict=True))
        order = np.lexsort((rows, columns))
        program.a_matrix_.format_ = highspy.MatrixFormat.kColwise
        counts = np.bincount(columns.astype(np.int64), minlength=self._width)
        program.a_matrix_.start_ = np.concatenate([[0], np.cumsum(counts)]).astype(np.int32)
        program.a_matrix_.index_ = rows[order].astype(np.int32)
        program.a_matrix_.value_ = factors[order]
        if _joined(self._integer).any():
            # All columns, although those asked for would do: with columns of both kinds, HiGHS 1.10 to 1.15 call some
            # small programs infeasible that are not, or give a worse solution as the best. test_program.py
            # finds such programs.
            program.integrality_ = [highspy.HighsVarType.kInteger] * self._width
        highs = highspy.Highs()  # type: ignore[no-untyped-call]
        # One thread and a fixed seed: the same plan on every machine.
        for option, setting in (
            ("output_flag", False), ("threads", 1), ("random_seed", 0), ("mip_rel_gap", 0.0), ("mip_abs_gap", 1e-6),
            ("solver", "simplex"),
        ):  # fmt: skip
            highs.setOptionValue(option, setting)
        highs.passModel(program)
        return highs


class _NetworkRun:
    """One program on its way through the goals, always shrunk to the best face so far."""

    def __init__(self, highs: highspy.Highs, reserve: Reserve | None) -> None:
        self._highs = highs
        self._reserve = reserve
        self._own = highs.getNumCol()
        self.values: FloatArray = np.zeros(self._own)
        self._exact = self.values
        self._bounds: list[int] = []
        self.prices: list[IntArray] = []

    def minimise(self, number: int, goal: Goal) -> Reached:
        """Solve one goal exactly and keep only its best solutions."""
        costs = np.zeros(self._own)
        costs[goal.columns] = goal.costs
        if self._reserve is not None:
            costs = np.concatenate([costs, self._reserve.costs(number)])
        self._highs.changeColsCost(costs.size, np.arange(costs.size, dtype=np.int32), costs)
        # Measured at 2,000 people: where the floor is in reach, the primal simplex method gets there six times faster;
        # for the fit the dual one is three times faster, although it has to become feasible first.
        self._highs.setOptionValue("simplex_strategy", _PRIMAL if goal.counts_unwanted else _DUAL)
        while True:
            self._highs.run()
            if self._highs.getModelStatus() != highspy.HighsModelStatus.kOptimal:
                raise Infeasible(self._highs.modelStatusToString(self._highs.getModelStatus()))
            solution = self._highs.getSolution()
            best = self._highs.getInfo().objective_function_value
            value = goal.offset + round(best)
            if value == goal.floor and goal.counts_unwanted:
                return self._keep_unwanted_out(number, costs, np.array(solution.col_value))
            row_duals = np.array(solution.row_dual)
            spare = self._reserve.promising(number, row_duals) if self._reserve is not None else None
            if spare is None:
                break
            self._add(spare)
        self._take(np.array(solution.col_value))
        self._bounds.append(goal.offset + math.ceil(best - _WHOLE))
        if abs(best - round(best)) > _WHOLE:
            raise NotIntegral(self._exact, tuple(self._bounds))
        self.prices.append(np.rint(row_duals).astype(np.int64))
        self._shrink(np.array(solution.col_dual), np.rint(np.array(solution.row_value)), row_duals)
        return Reached(value, value)

    def _take(self, exact: FloatArray) -> None:
        self._exact, self.values = exact, np.rint(exact)

    def refuse_parts(self) -> None:
        """Raise NotIntegral where a column has no whole value in the end."""
        if np.abs(self.values - self._exact).max(initial=0) > _WHOLE:
            raise NotIntegral(self._exact, tuple(self._bounds))

    def refuse_lost(self, goals: Sequence[Goal], reached: Sequence[Reached]) -> None:
        """Raise NotIntegral where a later goal gave up what an earlier one had reached."""
        values = self.values.astype(np.int64)
        if any(goal.value(values) != one.value for goal, one in zip(goals, reached, strict=True)):
            raise NotIntegral(self._exact, tuple(self._bounds))

    def _keep_unwanted_out(self, number: int, costs: FloatArray, values: FloatArray) -> Reached:
        """The floor is reached, so nothing needs to be priced, and the best face is where all that costs is 0."""
        self._take(values)
        self._bounds.append(0)
        self.prices.append(np.zeros(self._highs.getNumRow(), dtype=np.int64))
        unwanted = np.flatnonzero(costs).astype(np.int32)
        nothing = np.zeros(unwanted.size)
        self._highs.changeColsBounds(unwanted.size, unwanted, nothing, nothing)
        if self._reserve is not None:
            self._reserve.leave_out_costly(number)
        return Reached(0, 0)

    def _add(self, spare: Spare) -> None:
        count = len(spare.costs)
        present = spare.rows >= 0
        starts = np.concatenate([[0], np.cumsum(present.sum(axis=1))[:-1]]).astype(np.int32)
        entries = spare.rows[present].astype(np.int32)
        self._highs.addCols(
            count,
            spare.costs.astype(np.float64),
            np.zeros(count),
            np.ones(count),
            entries.size,
            starts,
            entries,
            np.ones(entries.size),
        )

    def _shrink(self, column_duals: FloatArray, row_values: FloatArray, row_duals: FloatArray) -> None:
        tight = np.flatnonzero(np.abs(column_duals) > _HALF).astype(np.int32)
        self._highs.changeColsBounds(tight.size, tight, self.values[tight], self.values[tight])
        for row in np.flatnonzero(np.abs(row_duals) > _HALF).tolist():
            self._highs.changeRowBounds(row, row_values[row], row_values[row])


class _IntegerRun:
    """One program on its way through the goals, each kept by a row of its own."""

    def __init__(self, highs: highspy.Highs, seconds: float) -> None:
        self._highs = highs
        self._deadline = monotonic() + seconds
        self._width = highs.getNumCol()
        self.values: FloatArray = np.zeros(self._width)
        self.prices: tuple[IntArray, ...] = ()

    def refuse_parts(self) -> None:
        """Nothing to do: columns that have to be whole are."""

    def minimise(self, number: int, goal: Goal) -> Reached:
        """Solve one goal by branch and bound, as far as the time allows, and demand its value from then on."""
        costs = np.zeros(self._width)
        costs[goal.columns] = goal.costs
        everything = np.arange(self._width, dtype=np.int32)
        bound = goal.floor
        if not number or goal.floor is None or goal.offset + round(float(costs @ self.values)) > goal.floor:
            self._highs.changeColsCost(self._width, everything, costs)
            if number:
                self._highs.setSolution(self._width, everything, self.values)
            # Even when time is up, the start is to be taken over and bounded.
            limit = self._highs.getRunTime() + max(self._deadline - monotonic(), 0.05)
            self._highs.setOptionValue("time_limit", limit)
            self._highs.run()
            status, info = self._highs.getModelStatus(), self._highs.getInfo()
            if status == highspy.HighsModelStatus.kTimeLimit and info.primal_solution_status != 2:
                raise OutOfTime(self._highs.modelStatusToString(status))
            if status != highspy.HighsModelStatus.kOptimal and info.primal_solution_status != 2:
                raise Infeasible(self._highs.modelStatusToString(status))
            self.values = np.rint(np.array(self._highs.getSolution().col_value))
            if status == highspy.HighsModelStatus.kOptimal:
                # HiGHS may leave its bound at minus infinity where presolve alone was enough.
                bound = goal.value(self.values.astype(np.int64))
            elif math.isfinite(info.mip_dual_bound):
                bound = goal.offset + math.ceil(info.mip_dual_bound - 1e-6)
            else:
                upper = np.array(self._highs.getLp().col_upper_)
                bound = goal.offset + math.ceil(float(np.minimum(costs, 0) @ upper))
        reached = round(float(costs @ self.values))
        used = np.flatnonzero(costs).astype(np.int32)
        self._highs.addRow(-highspy.kHighsInf, float(reached), used.size, used, costs[used])
        value = goal.offset + reached
        return Reached(value, value if bound is None else min(value, bound))


def _joined(blocks: Sequence[NDArray[Any]]) -> NDArray[Any]:
    """The blocks one after the other; no blocks make an empty array."""
    return np.concatenate(blocks) if blocks else np.zeros(0)
