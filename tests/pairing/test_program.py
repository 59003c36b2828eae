"""Integer programs against every solution there is."""

from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from micromentor_desktop.pairing.solving.program import Goal, Infeasible, Program

Row = tuple[int, int, list[int]]


def best(columns: int, rows: list[Row], costs: list[int]) -> int | None:
    """The least cost of a solution in noughts and ones, None where there is none."""
    matrix = np.array([coefficients for _, _, coefficients in rows])
    lower, upper = (np.array([row[side] for row in rows]) for side in (0, 1))
    every = np.array(list(product((0, 1), repeat=columns)))
    value = every @ matrix.T
    fit = every[((lower <= value) & (value <= upper)).all(axis=1)]
    return int((fit @ np.array(costs)).min()) if len(fit) else None


def found(whole: list[bool], rows: list[Row], costs: list[int]) -> int | None:
    program = Program()
    columns = np.array([int(program.add_columns(0, 1, integer=integer)[0]) for integer in whole])
    for lower, upper, coefficients in rows:
        program.add_row(lower, upper, columns, coefficients)
    goal = Goal(columns, np.array(costs), floor=None)
    try:
        outcome = program.solve([goal], seconds=60)
    except Infeasible:
        return None
    (reached,) = outcome.reached
    assert reached.value == reached.bound == int(outcome.values @ np.array(costs))
    return reached.value


@st.composite
def programs(draw: st.DrawFn) -> tuple[list[bool], list[Row], list[int]]:
    """Small programs of which some columns are asked to be whole."""
    n = draw(st.integers(2, 8))
    small = st.integers(-2, 3)
    rows = []
    for _ in range(draw(st.integers(1, 6))):
        lower = draw(st.integers(-4, 3))
        rows.append((lower, lower + draw(st.integers(0, 4)), draw(st.lists(small, min_size=n, max_size=n))))
    whole = [True, *draw(st.lists(st.booleans(), min_size=n - 1, max_size=n - 1))]
    return whole, rows, draw(st.lists(st.integers(-9, 9), min_size=n, max_size=n))


@given(programs())
def test_as_good_as_the_best_of_all_solutions(case: tuple[list[bool], list[Row], list[int]]) -> None:
    whole, rows, costs = case
    assert found(whole, rows, costs) == best(len(whole), rows, costs)
