"""The time of one pairing beside that of OR-tools' minimum-cost flow, which only fills seats and maximises fit.

Run it with ``python -m tests.benchmarks.compare_speed``, for some sizes only with the numbers of people behind. Ours
solves all goals up to fit, with proof and tie-break; the other gets the arcs ready made and only its solving counts.
Both take the best of three runs (of one from 4,000 people on), in turn on the same machine.
"""

import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from time import perf_counter

import numpy as np
from numpy.typing import NDArray

SIZES = (40, 200, 1_000, 4_000)
Arcs = tuple[NDArray[np.int64], ...]


def theirs(arcs: Arcs, mentees: int, mentors: int) -> tuple[float, int]:
    """Seconds to solve, and the total fit; runs in a process of its own, which never loads our solver."""
    from ortools.graph.python import min_cost_flow

    flow = min_cost_flow.SimpleMinCostFlow()
    flow.add_arcs_with_capacity_and_unit_cost(*arcs)
    sink = mentees + mentors
    flow.set_nodes_supplies(np.arange(mentees), np.ones(mentees, dtype=np.int64))
    flow.set_node_supply(sink, -mentees)
    start = perf_counter()
    assert flow.solve() == flow.OPTIMAL
    return perf_counter() - start, int(flow.optimal_cost())


def main() -> None:
    from micromentor_desktop.pairing.build import build_problem
    from micromentor_desktop.pairing.solver import choose
    from tests.builders import event
    from tests.pairing.crowds import crowd

    print("people  mentees x mentors   ours (s)   flow (s)   ratio   growth")
    last = 0.0
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as elsewhere:
        for people in [int(word) for word in sys.argv[1:]] or SIZES:
            mentors = people // 4
            everybody = crowd(mentors=mentors, mentees=people - mentors, employers=people // 8, seed=people)
            problem = build_problem(event(mentees_per_mentor=4, apart=False), everybody)
            n, m = problem.allowed.shape
            i, j = np.nonzero(problem.allowed)
            waits = np.arange(n)
            hosts = np.arange(m)
            dear = int(problem.fit.max()) * n + 1
            arcs = (
                np.concatenate([i, waits, n + hosts]),
                np.concatenate([n + j, np.full(n, n + m), np.full(m, n + m)]),
                np.concatenate([np.ones(i.size + n, dtype=np.int64), problem.capacity]),
                np.concatenate([-problem.fit[i, j], np.full(n, dear), np.zeros(m, dtype=np.int64)]),
            )
            runs = 1 if people >= 4_000 else 3
            ours, flows = [], []
            for _ in range(runs):
                start = perf_counter()
                choose(problem)
                ours.append(perf_counter() - start)
                flows.append(elsewhere.submit(theirs, arcs, n, m).result()[0])
            growth = f"{min(ours) / last:7.1f}" if last else "      -"
            last = min(ours)
            print(f"{people:>6}  {n:>7} x {m:<7}  {last:9.3f}  {min(flows):9.3f}  {last / min(flows):6.1f}  {growth}")


if __name__ == "__main__":
    main()
