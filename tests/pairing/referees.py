"""Other solvers for the pairing problem, to be run in a process of their own.

OR-tools carries a HiGHS that cannot be loaded beside ours, so nothing of the pairing engine may be imported here.
"""

from collections import Counter
from typing import Any

from ortools.graph.python import min_cost_flow
from ortools.sat.python import cp_model

from micromentor_desktop.domain.plan import LevelKey
from tests.pairing.case import Case, Levels


def by_min_cost_flow(case: Case) -> Levels:
    """All goals in one cost of a minimum-cost flow: a digit for each goal, in a base that no sum of it reaches.

    Each mentee sends one unit a round: to a mentor, where employers are kept apart by way of (employer, mentor), and on
    through one of the mentor's places; or past all of them, for what missing one more round costs.
    """
    rounds, n, m = case.rounds, len(case.employer), len(case.capacity)
    weights = case.missed
    # The most that each goal after the first can add up to, in their order.
    sums = {
        LevelKey.FIRST_COME: int(weights.sum()),
        LevelKey.ALONE: rounds * m,
        LevelKey.UNEVEN: int((case.capacity**2).sum()) * rounds,
        LevelKey.OFF_TOPIC: n * rounds,
        LevelKey.FIT: int(case.fit.max()) * n * rounds,
    }
    unit: Levels = {}
    worth = 1
    for goal in reversed(sums):
        unit[goal] = worth
        worth *= sums[goal] + 1
    unit[LevelKey.WAITING] = worth
    assert worth * n * rounds < 2**62
    flow = min_cost_flow.SimpleMinCostFlow()
    sink, hubs = n + m, n + m + 1
    hub: dict[tuple[int, int], int] = {}
    meets: dict[int, tuple[int, int]] = {}
    places: dict[int, tuple[int, int]] = {}

    def arc(tail: int, head: int, room: int, cost: int) -> int:
        return int(flow.add_arc_with_capacity_and_unit_cost(tail, head, room, cost))

    employer = case.employer
    for i in range(n):
        flow.set_node_supply(i, rounds)
        for k in range(rounds):
            arc(i, sink, 1, unit[LevelKey.WAITING] + int(weights[i, k]) * unit[LevelKey.FIRST_COME])
        for j in range(m):
            if not case.allowed[i, j]:
                continue
            head = n + j
            if case.apart and employer[i]:
                key = int(employer[i]), j
                if key not in hub:
                    hub[key] = hubs + len(hub)
                    arc(hub[key], head, rounds, 0)
                head = hub[key]
            off_topic = not case.on_topic[i, j]
            meets[arc(i, head, 1, off_topic * unit[LevelKey.OFF_TOPIC] - int(case.fit[i, j]))] = i, j
    for j in range(m):
        for place in range(int(case.capacity[j])):
            cost = (2 * place + 1) * unit[LevelKey.UNEVEN] if case.even else 0
            places[arc(n + j, sink, rounds, cost - (unit[LevelKey.ALONE] if not place else 0))] = j, place
    flow.set_node_supply(sink, -n * rounds)
    assert flow.solve() == flow.OPTIMAL
    met = [pair for number, pair in meets.items() if flow.flow(number)]
    taken = [(place, int(flow.flow(number))) for number, (_, place) in places.items()]
    seats = Counter(i for i, _ in met)
    missed = [weights[i, seats[i] :] for i in range(n)]
    found: Levels = {
        LevelKey.WAITING: sum(len(part) for part in missed),
        LevelKey.FIRST_COME: int(sum(part.sum() for part in missed)),
        LevelKey.ALONE: rounds * m - sum(amount for place, amount in taken if not place),
        LevelKey.UNEVEN: sum((2 * place + 1) * amount for place, amount in taken),
        LevelKey.OFF_TOPIC: sum(not case.on_topic[pair] for pair in met),
        LevelKey.FIT: sum(int(case.fit[pair]) for pair in met),
    }
    if not case.even:
        del found[LevelKey.UNEVEN]
    return found


def by_constraints(case: Case) -> Levels:
    """Goal after goal with CP-SAT, round by round and seat by seat, with the roles of those who ticked both open."""
    model: Any = cp_model.CpModel()
    rounds, n, m = range(case.rounds), range(len(case.employer)), range(len(case.capacity))
    meets = {(i, j, r): model.new_bool_var("") for i in n for j in m if case.allowed[i, j] for r in rounds}
    mentors: dict[int, Any] = dict.fromkeys(m, 1) | {j: model.new_bool_var("") for _, j in case.both}
    is_mentee: dict[int, Any] = dict.fromkeys(n, 1) | {i: 1 - mentors[j] for i, j in case.both}
    ticked_both = {j for _, j in case.both}
    goals: dict[LevelKey, Any] = dict.fromkeys(LevelKey, 0)
    weights = case.missed
    employer = case.employer
    for i in n:
        for r in rounds:
            model.add(sum(meets[i, j, r] for j in m if (i, j, r) in meets) <= is_mentee[i])
        for j in m:
            model.add(sum(meets[i, j, r] for r in rounds if (i, j, r) in meets) <= 1)
        seats = sum(meets[i, j, r] for j in m for r in rounds if (i, j, r) in meets)
        kth = [model.new_bool_var("") for _ in rounds]
        model.add(sum(kth) == seats)
        for k in rounds:
            goals[LevelKey.WAITING] += is_mentee[i] - kth[k]
            goals[LevelKey.FIRST_COME] += int(weights[i, k]) * (is_mentee[i] - kth[k])
    for j in m:
        for r in rounds:
            size = sum(meets[i, j, r] for i in n if (i, j, r) in meets)
            model.add(size <= int(case.capacity[j]) * mentors[j])
            if j in ticked_both:
                model.add(size >= mentors[j])
            else:
                alone = model.new_bool_var("")
                model.add(size + alone >= 1)
                goals[LevelKey.ALONE] += alone
            square = model.new_int_var(0, int(case.capacity[j]) ** 2, "")
            count = model.new_int_var(0, int(case.capacity[j]), "")
            model.add(count == size)
            model.add_multiplication_equality(square, [count, count])
            goals[LevelKey.UNEVEN] += square
            if case.apart:
                for code in set(employer.tolist()) - {0}:
                    model.add(sum(meets[i, j, r] for i in n if employer[i] == code and (i, j, r) in meets) <= 1)
            for pair in case.never:
                model.add(sum(meets[i, j, r] for i in pair if (i, j, r) in meets) <= 1)
    for (i, j, _), meet in meets.items():
        goals[LevelKey.OFF_TOPIC] += int(not case.on_topic[i, j]) * meet
        goals[LevelKey.FIT] -= int(case.fit[i, j]) * meet
    goals[LevelKey.ROLES] = sum(mentors[j] for _, j in case.both)
    reluctance = sum(int(cost) * mentors[j] for cost, (_, j) in zip(case.reluctance, case.both, strict=True))
    order = [key for key in LevelKey if key not in (LevelKey.REPEATS, LevelKey.MIXING)]
    if not case.even:
        order.remove(LevelKey.UNEVEN)
    if not case.both:
        order.remove(LevelKey.ROLES)
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 2
    found: Levels = {}
    for key in order:
        model.minimize(goals[key])
        assert solver.solve(model) == cp_model.OPTIMAL
        found[key] = round(solver.objective_value)
        model.add(goals[key] <= found[key])
        if key is LevelKey.ROLES:
            # Who serves is settled here, by experience, before tables and fit are looked at.
            model.minimize(reluctance)
            assert solver.solve(model) == cp_model.OPTIMAL
            model.add(reluctance <= round(solver.objective_value))
    found[LevelKey.FIT] *= -1
    return found
