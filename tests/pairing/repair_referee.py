"""Another solver for repairs, to be run in a process of its own: nothing of the pairing engine may be imported here.

SCIP, as it comes with OR-tools: at 200 people CP-SAT does not prove even the first goal in ten seconds.
"""

from collections import defaultdict
from typing import Any

import numpy as np
from ortools.linear_solver import pywraplp

from tests.pairing.repair_case import Figures, RepairCase

Sum = list[tuple[Any, int]]

SECONDS = 60
"""For each goal; on the last ones it may spend hours."""


def by_branch_and_cut(case: RepairCase) -> Figures:
    """Goal after goal, in the strict order of a repair: as many as it proves in the time given."""
    solver = pywraplp.Solver.CreateSolver("SCIP")
    solver.SetTimeLimit(1000 * SECONDS)
    infinity = solver.infinity()
    sits = {(i, t, r): solver.BoolVar("") for i, t, r in np.argwhere(case.allowed).tolist()}
    goals: dict[str, Sum] = {
        name: [] for name in ("waiting", "lost", "first come", "moved", "alone", "uneven", "off topic", "unfit")
    }
    offsets: dict[str, int] = defaultdict(int)

    def row(lower: float, upper: float, *parts: tuple[list[Any], float]) -> None:
        constraint = solver.Constraint(lower, upper)
        for variables, factor in parts:
            for variable in variables:
                constraint.SetCoefficient(variable, factor)

    groups: dict[tuple[str, int, int, int], list[Any]] = defaultdict(list)
    for (i, t, r), seat in sits.items():
        groups["round", i, r, 0].append(seat)
        groups["meeting", i, t, 0].append(seat)
        groups["seats", i, 0, 0].append(seat)
        groups["table", t, r, 0].append(seat)
        if case.apart and case.employer[i]:
            groups["colleagues", int(case.employer[i]), t, r].append(seat)
    for (kind, *_), seats in groups.items():
        if kind in ("round", "meeting", "colleagues"):
            row(0, 1, (seats, 1))
    for i in range(len(case.employer)):
        old = [(i, int(t), r) for r, t in enumerate(case.before[i]) if t != -1]
        kth = [solver.BoolVar("") for _ in range(int(case.there[i].sum()))]
        row(0, 0, (groups["seats", i, 0, 0], 1), (kth, -1))
        # Seats that were missed in rounds that are over cannot be made up for any more.
        offsets["first come"] += int(case.missed[i, len(kth) :].sum())
        for k, seat in enumerate(kth):
            for name, cost in (("waiting", 1), ("lost", int(k < len(old))), ("first come", int(case.missed[i, k]))):
                goals[name].append((seat, -cost))
                offsets[name] += cost
        if old:
            moved = solver.BoolVar("")
            goals["moved"].append((moved, 1))
            for place in old:
                row(1, infinity, ([moved], 1), ([sits[place]] if place in sits else [], 1))
    for t, r in np.argwhere(case.is_open).tolist():
        places = [solver.BoolVar("") for _ in range(int(case.capacity[t, r]))]
        row(0, 0, (groups["table", t, r, 0], 1), (places, -1))
        goals["alone"].append((places[0], -1))
        offsets["alone"] += 1
        goals["uneven"] += [(place, 2 * s + 1) for s, place in enumerate(places)] if case.even else []
    goals["off topic"] += [(seat, int(case.off_topic[at])) for at, seat in sits.items()]
    goals["unfit"] += [(seat, -int(case.fit[at])) for at, seat in sits.items()]
    found: Figures = {}
    for name, parts in goals.items():
        solver.Objective().Clear()
        for variable, cost in parts:
            solver.Objective().SetCoefficient(variable, cost)
        solver.Objective().SetMinimization()
        if solver.Solve() != pywraplp.Solver.OPTIMAL:
            break
        reached = round(solver.Objective().Value())
        found[name] = offsets[name] + reached
        constraint = solver.Constraint(-infinity, reached)
        for variable, cost in parts:
            constraint.SetCoefficient(variable, cost)
    return found
