"""How long pairing takes, beside other solvers on the same problems. Not part of the normal test run; start it with
``python -m pytest tests/benchmarks/bench_pairing.py``.

Ours solves for all goals, with the proof and the tie-break; the others only for topics and fit, with the goals before
settled for them. All must find the same. Times are medians of processor time, which a busy machine disturbs least; all
work on one core. A table is printed at the end.
"""

import multiprocessing
import sys
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from statistics import median
from time import process_time
from typing import Any

import pytest

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.domain.plan import MovePrices, Plan
from micromentor_desktop.pairing import price
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.pair import pair
from micromentor_desktop.pairing.solving.solver import choose
from tests.benchmarks import referees
from tests.benchmarks.conftest import Table
from tests.benchmarks.instances import SIZES, instance, people_of, total_cost
from tests.builders import event

pytestmark = pytest.mark.benchmark(timer=process_time)

Referee = Callable[[referees.Bounded], referees.Timed]

_MOST_PEOPLE: dict[Referee, int] = {
    referees.by_flow: 10_000,
    referees.by_assignment: 4_000,
    referees.by_linear_program: 1_000,
}
"""Beyond these, a referee needs minutes or all of the memory."""


def times(people: int) -> int:
    return 5 if people <= 1_000 else 3 if people <= 4_000 else 1


def compare(benchmark: Any, table: Table, people: int, rounds: int, title: str, *against: Referee) -> None:
    """Time our choice of pairs and that of the referees, who must find as much."""
    one = instance(people, rounds=rounds)
    count = times(people)
    choice = benchmark.pedantic(choose, (one.problem,), rounds=count, warmup_rounds=count > 1)
    seconds = {"ours": float(benchmark.stats["median"])}
    for referee in against:
        if people <= _MOST_PEOPLE[referee]:
            with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as elsewhere:
                found = [elsewhere.submit(referee, one.bounded).result() for _ in range(count)]
            assert {cost for _, cost in found} == {total_cost(one, choice)}
            seconds[referee.__name__] = median(took for took, _ in found)
    table.add(title, people, seconds)


@pytest.mark.parametrize("people", SIZES)
def test_one_round(benchmark: Any, table: Table, people: int) -> None:
    compare(benchmark, table, people, 1, "Pairs of one round", referees.by_flow, referees.by_assignment)


@pytest.mark.parametrize("people", SIZES[:-1])
def test_pairs_of_three_rounds(benchmark: Any, table: Table, people: int) -> None:
    compare(benchmark, table, people, 3, "Pairs of three rounds", referees.by_flow, referees.by_linear_program)


@pytest.mark.parametrize("people", SIZES)
def test_from_sign_ups_to_a_checked_plan(benchmark: Any, table: Table, people: int) -> None:
    """Colleagues kept apart, as usual; one round."""
    everybody = people_of(people)

    def evening() -> tuple[str, ...]:
        problem = build_problem(event(mentees_per_mentor=4), everybody)
        return check.faults(problem, pair(problem, event_id=1, name=""))

    assert benchmark.pedantic(evening, rounds=times(people)) == ()
    table.add("From sign-ups to a checked plan", people, {"ours": float(benchmark.stats["median"])})


def test_prices_of_all_places(benchmark: Any, table: Table) -> None:
    """What the board asks when somebody is picked up: 200 people, two rounds at tables of four."""
    everybody = people_of(200)
    the_event = event(mentees_per_mentor=4, rounds=2)
    problem = build_problem(the_event, everybody)
    plan = pair(problem, event_id=1, name="")
    by_id: dict[int, SignUp] = {person.member.id: person for person in everybody}
    member_id = plan.rounds[0].groups[0].mentees[0]

    def ask(plan: Plan) -> MovePrices:
        return price.prices(the_event, problem, plan, by_id, round_number=1, member_ids=[member_id])

    assert benchmark.pedantic(ask, (plan,), rounds=9, warmup_rounds=1).places
    table.add("Prices of all places for one person", 200, {"ours": float(benchmark.stats["median"])})


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell the peak so")
def test_memory(table: Table) -> None:
    """The peak of a fresh process that pairs the largest event and checks the plan."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as elsewhere:
        table.remarks.append(f"Peak memory at {SIZES[-1]:,} people: {elsewhere.submit(peak).result():,.0f} MB")


def peak() -> float:
    """Megabytes."""
    import resource

    problem = build_problem(event(mentees_per_mentor=4), people_of(SIZES[-1]))
    assert check.faults(problem, pair(problem, event_id=1, name="")) == ()
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 ** (2 if sys.platform == "darwin" else 1)
