"""Fewer repeats at no cost elsewhere; on small cases beside every plan that there is."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from itertools import combinations, permutations
from random import Random
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.pairing.arranging import faces
from micromentor_desktop.pairing.arranging.faces import improve
from micromentor_desktop.pairing.arranging.rounds import repeats, split
from micromentor_desktop.pairing.arranging.seating import Rounds
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.problem import Held, Problem
from micromentor_desktop.pairing.solving.solver import choose
from tests.builders import event, signup


class Quality(NamedTuple):
    """What a plan must not get worse in; of fit, what is lacking to the best."""

    uneven: int
    alone: int
    off_topic: int
    unfit: int


def some_case(random: Random, *, mentees: int, tables: int, rounds: int) -> tuple[Problem, Rounds]:
    """Made-up people and their plan, with one or two seats of it locked now and then."""
    topics = ["cv", "career", "talks"]
    people = [
        signup(100 + number, "mentor", name=f"M{number}", topics=random.sample(topics, 2), years=random.randint(2, 8))
        for number in range(tables)
    ]
    people += [
        signup(
            number + 1,
            "both" if random.random() < 0.05 else "mentee",
            employer=random.choice(["", "", "Acme", "Bolt"]),
            topics=random.sample(topics, random.randint(0, 2)),
            years=random.randint(0, 4),
            minutes=number,
        )
        for number in range(mentees)
    ]
    shape = random.choice([Shape.ROUNDTABLES, Shape.ROUNDTABLES, Shape.ONE_ON_ONE])
    size = random.randint(max(1, mentees // tables - 1), mentees // tables + 2)
    the_event = event(
        shape, mentees_per_mentor=size, rounds=rounds, apart=random.random() < 0.6, never=[(1, 100), (2, 101)]
    )
    problem = build_problem(the_event, people)
    start = split(problem, choose(problem).seats)
    held = []
    if random.random() < 0.5 and problem.mentees:
        mentee, number = random.randrange(len(problem.mentees)), random.randrange(rounds)
        held.append(Held(number + 1, mentee, dict(start[number]).get(mentee)))
    return replace(problem, held=tuple(held)), start


def quality(problem: Problem, plan: Rounds) -> Quality:
    sizes = [Counter(mentor for _, mentor in pairs) for pairs in plan]
    places = [pair for pairs in plan for pair in pairs]
    return Quality(
        sum(size * size for count in sizes for size in count.values()) if problem.shape is Shape.ROUNDTABLES else 0,
        sum(not count[mentor] for count in sizes for mentor in range(len(problem.mentors))),
        sum(not problem.on_topic[pair] for pair in places),
        -sum(int(problem.fit[pair]) for pair in places),
    )


def broken(problem: Problem, plan: Rounds) -> list[str]:
    """The hard rules and locks that a plan breaks."""
    found = []
    places = Counter(pair for pairs in plan for pair in pairs)
    if any(count > 1 for count in places.values()):
        found.append("a mentor met twice")
    if not all(problem.allowed[pair] for pair in places):
        found.append("a pair that must not be")
    for number, pairs in enumerate(plan, start=1):
        seat = dict(pairs)
        if len(seat) != len(pairs):
            found.append("a mentee at two tables")
        sizes = Counter(seat.values())
        if any(size > problem.capacity[mentor] for mentor, size in sizes.items()):
            found.append("too many at a table")
        employer = problem.mentee_traits.employer
        if problem.employers_apart and any(
            seat[one] == seat[other] and employer[one] == employer[other] > 0 for one, other in combinations(seat, 2)
        ):
            found.append("colleagues at a table")
        if any(seat.get(lock.mentee) != lock.mentor for lock in problem.held if lock.round == number):
            found.append("a lock")
        for mentee, mentor in problem.both:
            if mentor in sizes and mentee in seat:
                found.append("somebody in two roles")
    return found


def seats(plan: Rounds) -> Counter[int]:
    return Counter(mentee for pairs in plan for mentee, _ in pairs)


def least_fit_of(problem: Problem, start: Rounds, share: float) -> int:
    return int(-quality(problem, start).unfit * share)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.randoms(), st.integers(2, 14), st.integers(2, 5), st.integers(1, 4), st.sampled_from([1.0, 0.97, 0.8]))
def test_nothing_that_counts_more_gets_worse(
    random: Random, mentees: int, tables: int, rounds: int, share: float
) -> None:
    problem, start = some_case(random, mentees=mentees, tables=tables, rounds=rounds)
    least_fit = least_fit_of(problem, start, share)
    with pytest.MonkeyPatch.context() as patch:
        # Rules hold at every step, so for them a short search tells as much as a long one.
        patch.setattr(faces, "_PROPOSALS_PER_SEAT", 200)
        better = improve(problem, start, least_fit=least_fit, seconds=60)
        assert better == improve(problem, start, least_fit=least_fit, seconds=60)
    assert broken(problem, start) == broken(problem, better) == []
    assert repeats(better) <= repeats(start)
    assert seats(better) == seats(start)
    before, after = quality(problem, start), quality(problem, better)
    assert all(now <= then for now, then in zip(after[:3], before[:3], strict=True))
    assert -after.unfit >= least_fit


def every_plan(problem: Problem, start: Rounds) -> Iterator[Rounds]:
    """All plans in which everybody has the seats that they have in this one, within capacity."""
    count, rounds = seats(start), range(len(start))
    hosts = {mentor for pairs in start for _, mentor in pairs} | (
        set(range(len(problem.mentors))) - {mentor for _, mentor in problem.both}
    )
    walks = [
        [
            tuple(zip(turns, row, strict=True))
            for turns in combinations(rounds, count[mentee])
            for row in permutations([host for host in sorted(hosts) if problem.allowed[mentee, host]], count[mentee])
        ]
        for mentee in range(len(problem.mentees))
    ]

    def seat(mentee: int, taken: Counter[tuple[int, int]], plan: list[list[tuple[int, int]]]) -> Iterator[Rounds]:
        if mentee == len(walks):
            yield tuple(tuple(pairs) for pairs in plan)
            return
        for walk in walks[mentee]:
            if any(taken[place] >= problem.capacity[place[1]] for place in walk):
                continue
            taken.update(walk)
            for turn, host in walk:
                plan[turn].append((mentee, host))
            yield from seat(mentee + 1, taken, plan)
            taken.subtract(walk)
            for turn, _ in walk:
                plan[turn].pop()

    yield from seat(0, Counter(), [[] for _ in rounds])


def equally_good(problem: Problem, start: Rounds, least_fit: int) -> list[Rounds]:
    """Every plan within the limits that this one and the fit set."""
    limit = quality(problem, start)._replace(unfit=-least_fit)
    return [
        plan
        for plan in every_plan(problem, start)
        if all(now <= most for now, most in zip(quality(problem, plan), limit, strict=True))
        and not broken(problem, plan)
    ]


SMALL = [(5, 3, 2), (6, 3, 2), (7, 2, 2), (5, 3, 3), (4, 4, 2), (6, 2, 2)]


def test_small_cases_reach_the_best_of_all_plans() -> None:
    """From the worst of the equally good plans. Measured: 145 of the first 150 seeds reach the best."""
    reached = cases = 0
    for seed in range(48):
        mentees, tables, rounds = SMALL[seed % len(SMALL)]
        problem, plan = some_case(Random(seed), mentees=mentees, tables=tables, rounds=rounds)
        least_fit = least_fit_of(problem, plan, [1.0, 0.9][seed % 2])
        plans = equally_good(problem, plan, least_fit)
        worst = max(plans, key=repeats)
        # From a start with some flaw less than allowed, improve() may rightly reach less.
        if quality(problem, worst)[:3] != quality(problem, plan)[:3]:
            continue
        fewest = min(map(repeats, plans))
        found = repeats(improve(problem, worst, least_fit=least_fit, seconds=60))
        assert found >= fewest
        cases, reached = cases + 1, reached + (found == fewest)
    assert cases >= 40
    assert reached >= 0.95 * cases, f"{reached} of {cases}"


def alike(mentees: int, tables: int, rounds: int, employers: int = 0) -> tuple[Problem, Rounds]:
    """People who all fit alike, each going from one table to the next."""
    people = [signup(1000 + number, "mentor", name=f"M{number:02}") for number in range(tables)]
    people += [
        signup(number + 1, name=f"P{number:02}", employer=f"Firm {number % employers}" if employers else "")
        for number in range(mentees)
    ]
    problem = build_problem(event(mentees_per_mentor=-(-mentees // tables), rounds=rounds), people)
    return problem, tuple(
        tuple((mentee, (mentee + number) % tables) for mentee in range(mentees)) for number in range(rounds)
    )


@pytest.mark.parametrize(
    ("mentees", "tables", "rounds"), [(12, 4, 4), (20, 5, 5), (42, 7, 7), (56, 8, 8), (18, 6, 5), (40, 10, 5)]
)
def test_known_designs_are_found(mentees: int, tables: int, rounds: int) -> None:
    problem, start = alike(mentees, tables, rounds)
    assert repeats(start) > 0
    better = improve(problem, start, least_fit=0, seconds=60)
    assert repeats(better) == 0
    assert broken(problem, better) == []
    assert len({pair for pairs in better for pair in pairs}) == mentees * rounds


def test_thirteen_at_four_tables_come_as_near_as_the_bound() -> None:
    problem, start = alike(13, 4, 4)
    assert repeats(improve(problem, start, least_fit=0, seconds=60)) == 3


def test_a_lock_against_the_design_is_kept() -> None:
    problem, start = alike(12, 4, 4)
    problem = replace(problem, held=(Held(1, 0, start[0][0][1]), Held(1, 4, start[0][4][1])))
    better = improve(problem, start, least_fit=0, seconds=60)
    assert broken(problem, better) == []
    assert repeats(better) <= 3


def test_colleagues_are_seated_where_the_design_keeps_them_apart() -> None:
    problem, _ = alike(20, 5, 4, employers=4)
    start = split(problem, choose(problem).seats)
    better = improve(problem, start, least_fit=0, seconds=60)
    assert broken(problem, better) == []
    assert repeats(better) == 0


def test_progress_is_told_and_can_stop_the_search() -> None:
    problem, start = alike(16, 4, 3)
    shares: list[float] = []

    def stop_soon(share: float) -> None:
        shares.append(share)
        if len(shares) == 5:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        improve(problem, start, least_fit=0, seconds=60, listen=stop_soon)
    assert len(shares) == 5
    assert shares == sorted(set(shares)) and shares[0] >= 0 and shares[-1] < 1


def test_without_time_the_plan_stays() -> None:
    problem, start = alike(18, 6, 5)
    assert improve(problem, start, least_fit=0, seconds=0) == tuple(tuple(sorted(pairs)) for pairs in start)
