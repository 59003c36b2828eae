"""Each rule by itself: whom it keeps apart, or how many points it gives, and what the board says where it is broken."""

import pytest

from micromentor_desktop.domain.event import Event, Gap, Mix, Must, Rules, SignUp, Weights
from micromentor_desktop.domain.plan import Group, LevelKey, Plan, Round, Severity, Standing
from micromentor_desktop.pairing import rules
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking.findings import findings
from micromentor_desktop.pairing.pair import pair
from tests.builders import USUAL_GAP, event, signup

MENTEE = signup(2, name="Ana")


def mentee(**facts: object) -> SignUp:
    return signup(2, name="Ana", **facts)  # type: ignore[arg-type]


def mentor(**facts: object) -> SignUp:
    return signup(1, "mentor", name="Mo", **facts)  # type: ignore[arg-type]


def allowed(the_event: Event, one: SignUp, other: SignUp, met: frozenset[tuple[int, int]] = frozenset()) -> bool:
    return bool(build_problem(the_event, [one, other], met=met).allowed[0, 0])


def fit(
    one: SignUp, other: SignUp, weights: Weights, gap: Gap = USUAL_GAP, met: frozenset[tuple[int, int]] = frozenset()
) -> int:
    traits = rules.traits_of([other, one])
    the_rules = Rules(weights=weights, gap=gap)
    wishes = [(other.member.id, other.wishes)]
    return int(rules.fit(traits.take([0]), traits.take([1]), the_rules, met, wishes)[0, 0])


def broken(the_event: Event, one: SignUp, other: SignUp, met: frozenset[tuple[int, int]] = frozenset()) -> list[str]:
    """What the board says when a hand seats the two together."""
    people = {person.member.id: person for person in (one, other)}
    plan = Plan(1, 1, "", (Round(1, (Group(1, (1,), (2,)),), ()),), (), Standing.BY_HAND)
    found = findings(the_event, people, list(people.values()), plan, met)
    return [finding.sentence for finding in found if finding.severity is Severity.BROKEN]


NOTHING = Weights(0, 0, 0, 0, 0)


@pytest.mark.parametrize(
    ("the_event", "one", "other", "sentence"),
    [
        (
            event(musts={Must.LANGUAGE}),
            mentor(languages=["French"]),
            mentee(languages=["English"]),
            "Table 1: Mo and Ana named no language in common.",
        ),
        (
            event(musts={Must.TOPIC}),
            mentor(topics=["CV"]),
            mentee(topics=["Law"]),
            "Table 1: Mo and Ana share no wanted topic.",
        ),
        (
            event(musts={Must.EXPERIENCE}, gap=Gap(3, 6)),
            mentor(years=5),
            mentee(years=3),
            "Table 1: Mo and Ana have 2 years between them, fewer than the 3 of the rules.",
        ),
        (
            event(musts={Must.EXPERIENCE}, gap=Gap(3, 6, 20)),
            mentor(years=30),
            mentee(years=1),
            "Table 1: Mo and Ana have 29 years between them, more than the 20 of the rules.",
        ),
        (
            event(musts={Must.FIELD}),
            mentor(field="Law"),
            mentee(field="Art"),
            "Table 1: Mo and Ana do not work in the same field.",
        ),
        (
            event(musts={Must.FIELD}),
            mentor(field="Law"),
            mentee(),
            "Table 1: Mo and Ana do not work in the same field.",
        ),
        (
            event(),
            mentor(employer="Acme"),
            mentee(employer="ACME Inc."),
            "Table 1: Mo and Ana sit together, but both work for Acme.",
        ),
        (
            event(never=[(2, 1)]),
            mentor(),
            mentee(),
            "Table 1: Mo and Ana sit together, but you asked to keep them apart.",
        ),
    ],
)
def test_a_must_keeps_two_apart_and_is_named_when_a_hand_breaks_it(
    the_event: Event, one: SignUp, other: SignUp, sentence: str
) -> None:
    assert not allowed(the_event, one, other)
    assert broken(the_event, one, other) == [sentence]
    relaxed = event(musts=(), apart=False)
    assert allowed(relaxed, one, other)
    assert broken(relaxed, one, other) == []


def test_those_who_met_at_an_earlier_event_are_kept_apart_where_that_is_a_must() -> None:
    met = frozenset({(1, 2)})
    strict = event(musts={Must.NOT_MET})
    assert not allowed(strict, mentor(), mentee(), met)
    assert broken(strict, mentor(), mentee(), met) == ["Table 1: Mo and Ana met at an earlier event."]
    assert allowed(event(), mentor(), mentee(), met)


@pytest.mark.parametrize(
    ("must", "one", "other"),
    [
        (Must.LANGUAGE, mentor(languages=["French"]), mentee()),
        (Must.LANGUAGE, mentor(languages=["French", "English"]), mentee(languages=["english"])),
        (Must.TOPIC, mentor(topics=["CV"]), mentee()),
        (Must.TOPIC, mentor(topics=["CV", "Law"]), mentee(topics=["law"])),
        (Must.EXPERIENCE, mentor(), mentee(years=3)),
        (Must.FIELD, mentor(field="Law"), mentee(field=" law ")),
    ],
)
def test_what_is_unknown_or_met_is_no_obstacle(must: Must, one: SignUp, other: SignUp) -> None:
    assert allowed(event(musts={must}), one, other)
    assert broken(event(musts={must}), one, other) == []


def test_points_of_the_soft_rules() -> None:
    assert fit(mentor(topics=["CV", "Law", "Art"]), mentee(topics=["law", "cv", "x"]), Weights(10, 0, 0, 0, 0)) == 20
    assert fit(mentor(field="Law"), mentee(field="law"), Weights(0, 0, 0, 4, 0)) == 4
    assert fit(mentor(field="Law"), mentee(), Weights(0, 0, 0, 4, 0)) == 0
    assert fit(mentor(), mentee(), Weights(0, 0, 8, 0, 0)) == 8
    assert fit(mentor(), mentee(), Weights(0, 0, 8, 0, 0), met=frozenset({(1, 2)})) == 0
    assert fit(mentor(topics=["CV"]), mentee(topics=["CV"]), NOTHING) == 0


@pytest.mark.parametrize(
    ("ahead", "gap", "points"),
    [
        (0, Gap(1, 5), 0),
        (1, Gap(1, 5), 1),
        (2, Gap(1, 5), 1),
        (3, Gap(1, 5), 2),
        (5, Gap(1, 5), 3),
        (40, Gap(1, 5), 3),
        (40, Gap(1, 5, 30), 0),
        (30, Gap(1, 5, 30), 3),
        (4, Gap(5, 10), 0),
        (7, Gap(5, 10), 2),
    ],
)
def test_a_senior_for_a_junior_within_the_band(ahead: int, gap: Gap, points: int) -> None:
    assert fit(mentor(years=2 + ahead), mentee(years=2), Weights(0, 6, 0, 0, 0), gap) == 6 * points


@pytest.mark.parametrize(("wishes", "points"), [((1,), 3), ((9, 1), 2), ((9, 8, 1), 1), ((9, 8, 7, 1), 1), ((9,), 0)])
def test_an_earlier_choice_counts_more(wishes: tuple[int, ...], points: int) -> None:
    assert fit(mentor(), mentee(wishes=wishes), Weights(0, 0, 0, 0, 5)) == 5 * points


def test_as_many_colleagues_as_the_rule_has_share_a_table() -> None:
    people = [signup(1, "mentor"), *(signup(number, employer="Acme", minutes=number) for number in range(2, 6))]
    for most in (1, 2, 3):
        plan = pair(build_problem(event(mentees_per_mentor=4, colleagues_at_table=most), people), event_id=1, name="")
        assert len(plan.rounds[0].groups[0].mentees) == most
    by_id = {person.member.id: person for person in people}
    crowd = Plan(1, 1, "", (Round(1, (Group(1, (1,), (2, 3, 4)),), ()),), (), Standing.BY_HAND)
    found = findings(event(mentees_per_mentor=4, colleagues_at_table=2), by_id, people, crowd)
    assert [one.sentence for one in found if one.severity is Severity.BROKEN] == [
        "Table 1: 3 people of Acme sit together, more than the 2 of the rules."
    ]


def test_a_pair_that_always_meets_outranks_the_rules() -> None:
    people = [
        signup(1, "mentor", employer="Acme", topics=["CV"]),
        signup(2, "mentor", topics=["Law"]),
        signup(3, employer="Acme", topics=["Law"]),
        signup(4, topics=["CV"]),
    ]
    plan = pair(build_problem(event(always=[(3, 1)]), people), event_id=1, name="")
    assert Group(1, (1,), (3,)) in plan.rounds[0].groups
    apart = Plan(1, 1, "", (Round(1, (Group(1, (1,), (4,)), Group(2, (2,), (3,))), ()),), (), Standing.BY_HAND)
    by_id = {person.member.id: person for person in people}
    found = findings(event(always=[(3, 1)]), by_id, people, apart)
    assert found[0].sentence == "P3 and P1 are always to be paired, but do not meet."


def test_of_two_who_may_be_either_the_more_experienced_mentors() -> None:
    people = [signup(1, "both", years=2), signup(2, "both", years=9), signup(3, "mentor")]
    plan = pair(build_problem(event(always=[(1, 2)]), people), event_id=1, name="")
    assert any(group.mentors == (2,) and group.mentees == (1,) for group in plan.rounds[0].groups)


def test_newcomers_meet_another_newcomer() -> None:
    people = [
        signup(1, "mentor"),
        signup(2, "mentor"),
        *(signup(number, newcomer=number in (3, 6)) for number in range(3, 7)),
    ]
    plan = pair(build_problem(event(mentees_per_mentor=2, mix={Mix.NEWCOMERS}), people), event_id=1, name="")
    assert {frozenset(group.mentees) for group in plan.rounds[0].groups} == {frozenset({3, 6}), frozenset({4, 5})}
    assert {level.key: level.value for level in plan.levels}[LevelKey.MIXING] == 0


def test_tables_are_mixed_by_employer_and_stage() -> None:
    people = [
        signup(1, "mentor"),
        signup(2, "mentor"),
        *(
            signup(number, employer="Acme" if number < 5 else "", years=0 if number % 2 else 4)
            for number in range(3, 7)
        ),
    ]
    the_event = event(mentees_per_mentor=2, apart=False, mix={Mix.EMPLOYERS, Mix.STAGES})
    plan = pair(build_problem(the_event, people), event_id=1, name="")
    assert {frozenset(group.mentees) for group in plan.rounds[0].groups} == {frozenset({3, 6}), frozenset({4, 5})}


def test_nobody_sits_in_a_round_they_cannot_come_to() -> None:
    people = [
        signup(1, "mentor", rounds=[1]),
        signup(2, "mentor"),
        signup(3, rounds=[2]),
        signup(4),
    ]
    problem = build_problem(event(rounds=2), people)
    plan = pair(problem, event_id=1, name="")
    first, second = plan.rounds
    assert {member for group in first.groups for member in group.people} | set(first.waiting) == {1, 2, 4}
    assert {member for group in second.groups for member in group.people} | set(second.waiting) == {2, 3, 4}
    by_id = {person.member.id: person for person in people}
    late = signup(2, "mentor", name="Mia", rounds=[2])
    found = findings(event(rounds=2), by_id | {2: late}, [people[0], late, *people[2:]], plan)
    assert "Mia cannot come to round 1, but has a place." in [finding.sentence for finding in found]


def test_whoever_can_come_to_no_round_is_told() -> None:
    people = [signup(1, "mentor"), signup(2, name="Ana"), signup(3, name="Ben", rounds=[4])]
    the_event = event(rounds=2)
    plan = pair(build_problem(the_event, people), event_id=1, name="")
    by_id = {person.member.id: person for person in people[:2]}
    found = findings(the_event, by_id, people, plan)
    assert "Ben can come to no round of this event, so has no place." in [finding.sentence for finding in found]
