"""Whatever single value of a plan is changed: the checker refuses it, or what it says is still true and proved."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from micromentor_desktop.domain.plan import Group, Lock, Plan, Prices, Round, Standing
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.checking.proof import certified_bounds
from micromentor_desktop.pairing.pair import pair
from micromentor_desktop.pairing.problem import Problem
from tests.builders import event
from tests.pairing.crowds import crowd


@pytest.fixture(params=["one round", "three rounds", "roles open"])
def sound(request: pytest.FixtureRequest) -> tuple[Problem, Plan]:
    rounds, both = (3, 0) if request.param == "three rounds" else (1, 3 if request.param == "roles open" else 0)
    people = crowd(mentors=5, mentees=16, both=both, employers=4, seed=11)
    problem = build_problem(event(mentees_per_mentor=3, rounds=rounds), people)
    plan = pair(problem, event_id=1, name="")
    assert check.faults(problem, plan) == ()
    assert plan.certificate
    return problem, plan


def test_every_figure_is_checked(sound: tuple[Problem, Plan]) -> None:
    problem, plan = sound
    for position, level in enumerate(plan.levels):
        for part in ("value", "bound", "paired"):
            for by in (-1, 1):
                other = replace(level, **{part: getattr(level, part) + by})
                levels = (*plan.levels[:position], other, *plan.levels[position + 1 :])
                refused = check.faults(problem, replace(plan, levels=levels))
                # A hand may have mended a repeat, or given up some fit, since.
                honest = part == "paired" and level.key in ("repeats", "fit")
                assert refused or honest, (level.key, part, by)
        without = (*plan.levels[:position], *plan.levels[position + 1 :])
        assert check.faults(problem, replace(plan, levels=without)) or level.key == "roles"


def test_every_seat_is_checked(sound: tuple[Problem, Plan]) -> None:
    """Moved, doubled, dropped, or given another part: refused, unless all figures are the same at the other table."""
    problem, plan = sound
    before = {level.key: level.value for level in plan.levels}
    refused = 0
    for rounds, may_be_as_good in seats_changed(plan):
        if check.faults(problem, replace(plan, rounds=rounds)):
            refused += 1
        else:
            assert may_be_as_good
            assert check.measure(problem, rounds).items() >= before.items()
    assert refused > len(list(seats_changed(plan))) * 0.8


def seats_changed(plan: Plan) -> Iterator[tuple[tuple[Round, ...], bool]]:
    """Every plan with one seat changed, and whether the result is at all a plan."""
    for number, a_round in enumerate(plan.rounds):

        def with_groups(*groups: Group, waiting: tuple[int, ...], at: int = number) -> tuple[Round, ...]:
            changed = replace(plan.rounds[at], groups=groups, waiting=waiting)
            return (*plan.rounds[:at], changed, *plan.rounds[at + 1 :])

        for group in a_round.groups:
            others = [other for other in a_round.groups if other != group]
            for member in group.mentees:
                left = replace(group, mentees=tuple(one for one in group.mentees if one != member))
                yield with_groups(*others, left, waiting=a_round.waiting), False
                yield with_groups(*others, left, waiting=(*a_round.waiting, member)), True
                yield with_groups(*others, group, waiting=(*a_round.waiting, member)), False
                yield (
                    with_groups(*others, replace(left, mentors=(*group.mentors, member)), waiting=a_round.waiting),
                    False,
                )
                for other in others:
                    joined = replace(other, mentees=(*other.mentees, member))
                    rest = [one for one in others if one != other]
                    yield with_groups(*rest, left, joined, waiting=a_round.waiting), True
                    yield with_groups(*rest, group, joined, waiting=a_round.waiting), False
        for member in a_round.waiting:
            yield with_groups(*a_round.groups, waiting=tuple(one for one in a_round.waiting if one != member)), False


def test_every_price_of_the_proof_is_checked(sound: tuple[Problem, Plan]) -> None:
    """A changed price proves a bound that is no longer the plan's, or it proves the same one."""
    problem, plan = sound
    serving = check._serving(problem, plan)
    bounds = {level.key: level.bound for level in plan.levels}
    changed = refused = 0
    for certificate in prices_changed(plan.certificate):
        changed += 1
        try:
            faults = check.faults(problem, replace(plan, certificate=certificate))
        except ValueError:
            refused += 1
            continue
        if faults:
            refused += 1
        else:
            proved = certified_bounds(problem, serving, certificate)
            assert all(bounds[key] == bound for key, bound in proved.items())
    assert changed > 50
    assert refused > 0


def prices_changed(certificate: tuple[Prices, ...]) -> Iterator[tuple[Prices, ...]]:
    for position, prices in enumerate(certificate):
        for part in ("mentees", "mentors", "hosts"):
            entries = getattr(prices, part)
            for index, (member_id, price) in enumerate(entries):
                for by in (-2, 2):
                    other = (*entries[:index], (member_id, price + by), *entries[index + 1 :])
                    changed = replace(prices, **{part: other})  # type: ignore[arg-type]
                    yield (*certificate[:position], changed, *certificate[position + 1 :])


def test_a_standing_or_a_lock_that_is_not_borne_out_is_refused(sound: tuple[Problem, Plan]) -> None:
    problem, plan = sound
    table = plan.rounds[0].groups[0].table
    member = plan.rounds[0].groups[1].people[0]
    assert check.faults(problem, replace(plan, locks=(Lock(1, member, table),)))
    assert check.faults(problem, replace(plan, certificate=()))
    worse = tuple(replace(one, paired=one.paired + 1, value=one.value) for one in plan.levels[:1]) + plan.levels[1:]
    assert check.faults(problem, replace(plan, levels=worse))
    assert check.faults(problem, replace(plan, standing=Standing.STOPPED)) == ()
