"""What the program says about a plan is true and reads well."""

from dataclasses import replace

import pytest

from micromentor_desktop.domain.plan import Level, LevelKey, Plan, Round, Standing
from micromentor_desktop.pairing.telling import explain

LEVELS = (
    Level(LevelKey.WAITING, 0, 0, 0),
    Level(LevelKey.FIRST_COME, 0, 0, 0),
    Level(LevelKey.ALONE, 0, 0, 0),
    Level(LevelKey.UNEVEN, 8, 8, 8),
    Level(LevelKey.OFF_TOPIC, 0, 0, 0),
    Level(LevelKey.FIT, 200, 200, 200),
    Level(LevelKey.REPEATS, 0, 0, 0),
)


def plan_with(standing: Standing, rounds: tuple[Round, ...] = (Round(1, (), ()),), **values: int) -> Plan:
    """A plan in which some levels have other values: as pairing left them, or BY_HAND after a proved pairing."""
    by_hand = standing is Standing.BY_HAND
    levels = []
    for level in LEVELS:
        value = values.get(level.key.value, level.value)
        levels.append(replace(level, value=value, paired=level.paired if by_hand else value))
    return Plan(1, 1, "", rounds, tuple(levels), Standing.PROVED if by_hand else standing)


@pytest.mark.parametrize(
    ("plan", "sentence"),
    [
        (plan_with(Standing.PROVED), "Best possible (proved): all 8 mentees have a mentor, no pair is off topic."),
        (
            plan_with(Standing.PROVED, (Round(1, (), (5, 6)),), alone=1, off_topic=2),
            "Best possible (proved): 6 of 8 mentees have a mentor, 2 wait, 2 pairs share no wanted topic,"
            " 1 mentor without a mentee.",
        ),
        (
            plan_with(Standing.PROVED, (Round(1, (), (5, 6)), Round(2, (), (6, 7))), repeats=1),
            "Best possible (proved): 7 of 8 mentees have a mentor at least once, 5 in every round, no pair is off"
            " topic, 1 pair of table-mates meets again (the fewest found; at least 0).",
        ),
        (
            plan_with(Standing.BOUNDED, fit=190),
            "Best found, at most 5.0 % from the best possible fit: all 8 mentees have a mentor, no pair is off topic.",
        ),
        (
            plan_with(Standing.PROVED, (Round(1, (), ()), Round(2, (), ())), fit=197),
            "Best possible (proved): all 8 mentees have a mentor in every round, no pair is off topic, 98.5 % of the"
            " best possible fit, the rest given up for new faces, nobody meets a table-mate twice.",
        ),
        (
            plan_with(Standing.BY_HAND, repeats=2),
            "Changed by hand: 2 pairs of table-mates meeting again more than in the best plan.",
        ),
        (plan_with(Standing.BY_HAND, fit=150), "Changed by hand: 75.0 % of the best possible fit."),
        (
            plan_with(Standing.BY_HAND, waiting=1, fit=250),
            "Changed by hand: 1 missed round more than in the best plan.",
        ),
        (
            plan_with(Standing.BY_HAND, alone=2),
            "Changed by hand: 2 mentors without a mentee more than in the best plan.",
        ),
        (plan_with(Standing.BY_HAND, uneven=10), "Changed by hand: the tables are less even than they could be."),
        (
            plan_with(Standing.BY_HAND, first_come=3),
            "Changed by hand: somebody who signed up later has a place before somebody who signed up earlier.",
        ),
        (
            plan_with(Standing.BY_HAND, fit=210),
            "Changed by hand, better than pairing found around its locks. Pair again to see what is possible now.",
        ),
    ],
)
def test_how_good_a_plan_is(plan: Plan, sentence: str) -> None:
    assert explain.headline(plan, mentees=8) == sentence
