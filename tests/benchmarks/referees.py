"""Other solvers on the clock, each in a process of its own: they bring a HiGHS that cannot be loaded beside ours.

They get the problem with its first goals settled by counting, and ready made for them; only their solving is timed.
"""

from dataclasses import dataclass
from time import process_time

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Timed = tuple[float, int]
"""Seconds and the cost found."""


@dataclass(frozen=True)
class Bounded:
    """Allowed pairs with their costs; ``seats`` (mentees x 2) and ``places`` (mentors x 2) are least and most."""

    mentees: int
    mentors: int
    mentee: Ints
    mentor: Ints
    cost: Ints
    seats: Ints
    places: Ints


def by_flow(problem: Bounded) -> Timed:
    """OR-tools' SimpleMinCostFlow; what must be filled at a mentor is demand there, the rest goes on to a sink."""
    from ortools.graph.python import min_cost_flow

    n, m = problem.mentees, problem.mentors
    mentees, mentors, sink = np.arange(n), n + np.arange(m), n + m
    flow = min_cost_flow.SimpleMinCostFlow()
    flow.add_arcs_with_capacity_and_unit_cost(
        np.concatenate([problem.mentee, mentees, mentors]),
        np.concatenate([n + problem.mentor, np.full(n + m, sink)]),
        np.concatenate(
            [np.ones_like(problem.cost), np.diff(problem.seats, axis=1)[:, 0], np.diff(problem.places, axis=1)[:, 0]]
        ),
        np.concatenate([problem.cost, np.zeros(n + m, dtype=np.int64)]),
    )
    flow.set_nodes_supplies(mentees, problem.seats[:, 1])
    flow.set_nodes_supplies(mentors, -problem.places[:, 0])
    flow.set_node_supply(sink, int(problem.places[:, 0].sum() - problem.seats[:, 1].sum()))
    start = process_time()
    assert flow.solve() == flow.OPTIMAL
    return process_time() - start, int(flow.optimal_cost())


def by_assignment(problem: Bounded) -> Timed:
    """SciPy's linear_sum_assignment, each place a column of its own; for one round."""
    from scipy.optimize import linear_sum_assignment

    large = float(abs(problem.cost).max()) * problem.mentees
    pairs = np.full((problem.mentees, problem.mentors), np.inf)
    pairs[problem.mentee, problem.mentor] = problem.cost
    must, may = problem.places[:, 0], np.diff(problem.places, axis=1)[:, 0]
    # Whoever, and whatever, must be filled is worth more than all costs.
    forced = np.concatenate([np.repeat(-large, must.sum()), np.zeros(may.sum())])
    columns = np.concatenate([np.repeat(np.arange(problem.mentors), must), np.repeat(np.arange(problem.mentors), may)])
    rows = np.flatnonzero(problem.seats[:, 1])
    matrix = pairs[np.ix_(rows, columns)] + forced - large * problem.seats[rows, :1]
    start = process_time()
    try:
        row, column = linear_sum_assignment(matrix)
    except ValueError:
        # Somebody may have to stay without a seat, which it cannot leave open.
        matrix[np.isinf(matrix)] = large * 4
        start = process_time()
        row, column = linear_sum_assignment(matrix)
    seconds = process_time() - start
    return seconds, int(pairs[rows[row], columns[column]].sum())


def by_linear_program(problem: Bounded) -> Timed:
    """SciPy's linprog, which is a HiGHS too; for several rounds."""
    from scipy.optimize import linprog
    from scipy.sparse import coo_array, vstack

    size = problem.cost.size
    rows = np.concatenate([problem.mentee, problem.mentees + problem.mentor])
    columns = np.concatenate([np.arange(size), np.arange(size)])
    sums = coo_array((np.ones(2 * size), (rows, columns)), shape=(problem.mentees + problem.mentors, size)).tocsr()
    bounds = np.concatenate([problem.seats, problem.places])
    within = vstack([sums, -sums])
    limits = np.concatenate([bounds[:, 1], -bounds[:, 0]])
    start = process_time()
    found = linprog(problem.cost, A_ub=within, b_ub=limits, bounds=(0, 1))
    assert found.status == 0, found.message
    return process_time() - start, round(found.fun)
