"""Repeats after improve() beside those of CP-SAT with the same plan as a hint, the same limits and ten times the time.

Run it with ``python -m tests.benchmarks.compare_faces``, for some instances only with their numbers behind. All 20 take
about half an hour.
"""

import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from itertools import combinations, pairwise
from multiprocessing import get_context
from random import Random
from time import monotonic

from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.problem import Problem
from tests.builders import event, signup

Rounds = tuple[tuple[tuple[int, int], ...], ...]

INSTANCES = 20
SHARE_OF_FIT = 0.98
TIMES = 10
WORKERS = 2
LEAST_SECONDS = 2.0
TOPICS = ("cv", "career", "salary", "leading", "tech", "talks", "abroad", "founding")


def instance(seed: int) -> Problem:
    """20 to 100 mentees at tables of 3 to 5 for 3 to 6 rounds, half of the mentees with one of four employers."""
    random = Random(seed)
    tables, size = random.randint(5, 20), random.randint(3, 5)
    turns = random.randint(3, min(6, tables))
    mentees = min(100, max(20, tables * size - random.randint(0, 3)))
    people = [
        signup(
            1000 + number,
            "mentor",
            name=f"M{number:03}",
            years=random.randint(5, 30),
            topics=random.sample(TOPICS, 3),
        )
        for number in range(tables)
    ]
    people += [
        signup(
            number + 1,
            name=f"P{number:03}",
            employer=random.choice(["", "", "", "Acme", "Bolt", "Corp", "Dyn"]),
            years=random.randint(0, 10),
            topics=random.sample(TOPICS, 2),
            minutes=number,
        )
        for number in range(mentees)
    ]
    return build_problem(event(mentees_per_mentor=size, rounds=turns), people)


def total_fit(problem: Problem, plan: Rounds) -> int:
    return sum(int(problem.fit[pair]) for pairs in plan for pair in pairs)


def by_cp_sat(problem: Problem, start: Rounds, least_fit: int, seconds: float) -> tuple[Rounds, int]:
    """The best plan found (the start if none), and a proven bound of its repeats."""
    from ortools.sat.python import cp_model

    model = cp_model.CpModel()
    turns, tables, mentees = range(len(start)), range(len(problem.mentors)), range(len(problem.mentees))
    sits = {
        (mentee, turn, table): model.new_bool_var("")
        for mentee in mentees
        for turn in turns
        for table in tables
        if problem.allowed[mentee, table]
    }
    seats = Counter(mentee for pairs in start for mentee, _ in pairs)
    for mentee in mentees:
        own = [sits[key] for key in sits if key[0] == mentee]
        model.add(sum(own) == seats[mentee])
        for turn in turns:
            model.add_at_most_one(sits[key] for key in sits if key[:2] == (mentee, turn))
        for table in tables:
            if problem.allowed[mentee, table]:
                model.add_at_most_one(sits[mentee, turn, table] for turn in turns)
    # taken: an sth seat is filled; a growing price fills them in order.
    squares, alone = [], []
    employer = problem.mentee_traits.employer
    for turn in turns:
        for table in tables:
            here = [mentee for mentee in mentees if problem.allowed[mentee, table]]
            taken = [model.new_bool_var("") for _ in range(int(problem.capacity[table]))]
            model.add(sum(sits[mentee, turn, table] for mentee in here) == sum(taken))
            for fuller, emptier in pairwise(taken):
                model.add_implication(emptier, fuller)
            squares += [(2 * place + 1) * variable for place, variable in enumerate(taken)]
            alone.append(1 - taken[0])
            for code in {int(employer[mentee]) for mentee in here} - {0}:
                model.add_at_most_one(sits[mentee, turn, table] for mentee in here if employer[mentee] == code)
    sizes = [Counter(mentor for _, mentor in pairs) for pairs in start]
    model.add(sum(squares) <= sum(size[table] ** 2 for size in sizes for table in tables))
    model.add(sum(alone) <= sum(not size[table] for size in sizes for table in tables))
    model.add(
        sum(int(not problem.on_topic[mentee, table]) * variable for (mentee, _, table), variable in sits.items())
        <= sum(int(not problem.on_topic[pair]) for pairs in start for pair in pairs)
    )
    model.add(sum(int(problem.fit[m, t]) * variable for (m, _, t), variable in sits.items()) >= least_fit)
    again = []
    for one, other in combinations(mentees, 2):
        together = [model.new_bool_var("") for _ in turns]
        for turn in turns:
            for table in tables:
                if problem.allowed[one, table] and problem.allowed[other, table]:
                    both = [sits[one, turn, table].negated(), sits[other, turn, table].negated()]
                    model.add_bool_or([*both, together[turn]])
        repeated = model.new_int_var(0, len(start), "")
        model.add(repeated >= sum(together) - 1)
        again.append(repeated)
    model.minimize(sum(again))
    chosen = {(mentee, turn, table) for turn, pairs in enumerate(start) for mentee, table in pairs}
    for key, variable in sits.items():
        model.add_hint(variable, key in chosen)
    referee = cp_model.CpSolver()
    referee.parameters.max_time_in_seconds = seconds
    referee.parameters.num_workers = WORKERS
    status = referee.solve(model)
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return start, max(0, round(referee.best_objective_bound))
    plan = tuple(
        tuple(
            (mentee, table)
            for (mentee, turn, table), variable in sits.items()
            if turn == now and referee.value(variable)
        )
        for now in turns
    )
    return plan, max(0, round(referee.best_objective_bound))


def _tell(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def main() -> None:
    from micromentor_desktop.pairing.arranging import faces, rounds
    from micromentor_desktop.pairing.solving import solver

    score: Counter[str] = Counter()
    _tell("  # mentees tables rounds | start  ours   fit    s | CP-SAT bound    s")
    for seed in map(int, sys.argv[1:] or range(INSTANCES)):
        problem = instance(seed)
        start = rounds.split(problem, solver.choose(problem).seats)
        best_fit = total_fit(problem, start)
        least_fit = -int(-best_fit * SHARE_OF_FIT // 1)
        began = monotonic()
        plan = faces.improve(problem, start, least_fit=least_fit, seconds=600)
        took = monotonic() - began
        began = monotonic()
        ours = rounds.repeats(plan)
        limit = max(TIMES * took, LEAST_SECONDS)
        # In a fresh process: OR-tools and highspy bring a HiGHS each, and one process cannot load both.
        with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as apart:
            found, bound = apart.submit(by_cp_sat, problem, start, least_fit, limit).result()
        theirs = rounds.repeats(found)
        score["fewer" if ours < theirs else "equal" if ours == theirs else "more"] += 1
        _tell(
            f"{seed:3} {len(problem.mentees):7} {len(problem.mentors):6} {problem.rounds:6} |"
            f" {rounds.repeats(start):5} {ours:5} {100 * total_fit(problem, plan) / best_fit:5.1f}% {took:4.1f} |"
            f" {theirs:6} {bound:5} {monotonic() - began:4.0f}",
        )
    _tell(f"repeats against CP-SAT: {dict(score)}")


if __name__ == "__main__":
    main()
