"""The checker finds what is wrong with a plan, whoever made it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from micromentor_desktop.domain.event import Event, SignUp, Status
from micromentor_desktop.domain.plan import Group, Level, LevelKey, Lock, Plan, Round, Severity, Standing
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.checking.findings import findings
from micromentor_desktop.pairing.pair import pair
from tests.builders import event, signup

PEOPLE = [
    signup(1, "mentor", name="Mo", employer="Acme", topics=["cv"], years=12, capacity=2),
    signup(2, "mentor", name="Mia", topics=["career"], years=9),
    signup(3, name="Ana", employer="Bolt", topics=["cv"], years=1, minutes=0),
    signup(4, name="Ben", employer="ACME Inc.", topics=["career"], years=2, minutes=1),
    signup(5, name="Caro", employer="Bolt", topics=["cv"], years=0, minutes=2),
]
EVENT = event(mentees_per_mentor=3, rounds=1)


def solved() -> Plan:
    return pair(build_problem(EVENT, PEOPLE), event_id=1, name="Pairing 1")


def seated(*groups: Group, waiting: tuple[int, ...] = ()) -> Plan:
    return Plan(1, 1, "", (Round(1, groups, waiting),), (), Standing.BY_HAND)


def sentences(plan: Plan, the_event: Event = EVENT, people: Sequence[SignUp] = tuple(PEOPLE)) -> list[str]:
    by_id = {person.member.id: person for person in people}
    return [finding.sentence for finding in findings(the_event, by_id, people, plan)]


def test_a_sound_plan_has_no_faults() -> None:
    assert check.faults(build_problem(EVENT, PEOPLE), solved()) == ()


def _with_round(plan: Plan, **changes: object) -> Plan:
    return replace(plan, rounds=(replace(plan.rounds[0], **changes),))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "spoil",
    [
        lambda plan: _with_round(plan, waiting=(3,)),
        lambda plan: _with_round(plan, groups=plan.rounds[0].groups[:1]),
        lambda plan: _with_round(plan, groups=(Group(1, (3,), (1,)), *plan.rounds[0].groups[1:])),
        lambda plan: _with_round(plan, number=2),
        lambda plan: replace(plan, rounds=()),
        lambda plan: replace(plan, locks=(Lock(1, 3, 9),)),
        *(
            lambda plan, position=position, by=by: replace(
                plan,
                levels=tuple(
                    replace(level, value=level.value + by) if index == position else level
                    for index, level in enumerate(plan.levels)
                ),
            )
            for position in range(7)
            for by in (-1, 1)
        ),
    ],
)
def test_a_spoiled_plan_is_found_out(spoil: Callable[[Plan], Plan]) -> None:
    problem = build_problem(EVENT, PEOPLE)
    assert check.faults(problem, spoil(solved()))


def test_measuring_counts_what_is_there() -> None:
    rounds = (
        Round(1, (Group(1, (1,), (3, 5)), Group(2, (2,), ())), (4,)),
        Round(2, (Group(1, (1,), (3, 5)), Group(2, (2,), (4,))), ()),
    )
    problem = build_problem(replace(EVENT, rules=replace(EVENT.rules, rounds=2)), PEOPLE)
    measured = check.measure(problem, rounds)
    # Each of the three seats has a topic and three points of experience; the newcomer rule gives 8 to each pair.
    assert measured == {
        LevelKey.WAITING: 1,
        LevelKey.FIRST_COME: 2,  # Ben, second of three in line, lacks his second seat
        LevelKey.ALONE: 1,
        LevelKey.UNEVEN: 4 + 4 + 1,
        LevelKey.OFF_TOPIC: 0,
        LevelKey.FIT: 5 * (10 + 18 + 8),
        LevelKey.REPEATS: 3,
    }


def test_broken_rules_are_named() -> None:
    found = sentences(seated(Group(1, (1,), (3, 4, 5)), Group(2, (2,), ())))
    assert found == [
        "Table 1: Mo and Ben sit together, but both work for Acme.",
        "Table 1: Ana and Caro sit together, but both work for Bolt.",
        "Table 1: Mo offered to take 2, but has 3 mentees.",
        "Table 2: Mia has no mentee.",
    ]


def test_rules_that_are_switched_off_are_not_broken() -> None:
    relaxed = replace(EVENT, rules=replace(EVENT.rules, keep_employers_apart=False))
    assert sentences(seated(Group(1, (1,), (3, 4)), Group(2, (2,), (5,))), relaxed) == []


def test_more_rules_that_a_hand_can_break() -> None:
    people = [
        signup(1, "mentor", name="Mo", languages=["French"]),
        signup(2, name="Ana", languages=["English"]),
        signup(3, name="Ben"),
    ]
    strict = event(mentees_per_mentor=1, never=[(3, 1)])
    found = sentences(seated(Group(1, (1,), (2, 3))), strict, people)
    assert found == [
        "Table 1: Mo and Ben sit together, but you asked to keep them apart.",
        "Table 1: Mo and Ana named no language in common.",
        "Table 1: Mo has 2 mentees, more than the 1 of the rules.",
        "Nobody named an employer, so colleagues cannot be kept apart.",
    ]


def test_meeting_the_same_mentor_again_is_told() -> None:
    groups = (Group(1, (1,), (3,)), Group(2, (2,), (4, 5)))
    plan = Plan(1, 1, "", (Round(1, groups, ()), Round(2, groups, ()), Round(3, groups, ())), (), Standing.BY_HAND)
    assert "Ana meets Mo in rounds 1, 2 and 3." in sentences(plan)


def test_sign_ups_that_changed_after_the_pairing_are_told() -> None:
    late = signup(6, name="Dan")
    gone = replace(PEOPLE[2], status=Status.WITHDRAWN)
    people = [*PEOPLE[:2], gone, *PEOPLE[3:], late]
    by_id = {person.member.id: person for person in people if person is not late}
    plan = seated(Group(1, (1,), (3,)), Group(2, (2,), (4, 5)))
    found = findings(EVENT, by_id, people, plan)
    assert [(finding.severity, finding.sentence) for finding in found] == [
        (Severity.NOTE, "Ana takes no part any more, but still has a place. Repair the plan or pair again to free it."),
        (Severity.NOTE, "Dan signed up after this pairing. Repair the plan or pair again to find a place."),
    ]


def test_levels_are_counted_afresh_against_the_old_bounds() -> None:
    problem = build_problem(EVENT, PEOPLE)
    plan = replace(solved(), rounds=seated(Group(1, (1,), ()), Group(2, (2,), (4,)), waiting=(3, 5)).rounds)
    levels = {level.key: level for level in check.remeasured(problem, plan)}
    assert levels[LevelKey.WAITING] == Level(LevelKey.WAITING, 2, 0, 0)
    assert not levels[LevelKey.WAITING].proved


def test_another_number_of_rounds_is_told() -> None:
    three = replace(EVENT, rules=replace(EVENT.rules, rounds=3))
    plan = seated(Group(1, (1,), (3,)), Group(2, (2,), (4, 5)))
    assert "The event has 3 rounds now, but this pairing has 1 round. Pair again." in sentences(plan, three)
