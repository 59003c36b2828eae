"""People who must not meet, mentees among them: against every plan there is, and what is told about it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from unittest import mock

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from micromentor_desktop.domain.event import Event, Shape, SignUp
from micromentor_desktop.domain.plan import Group, Kept, LevelKey, Lock, Plan, Rule, Severity, Standing
from micromentor_desktop.errors import PairingTrouble
from micromentor_desktop.pairing.arranging import faces
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.checking.findings import findings
from micromentor_desktop.pairing.pair import pair
from micromentor_desktop.pairing.price import prices
from micromentor_desktop.pairing.rules import apart_at_table, traits_of
from micromentor_desktop.pairing.solving import branching, solver
from micromentor_desktop.pairing.telling.waiting import waiting_sentences
from micromentor_desktop.pairing.telling.ways_out import look_ahead
from tests.builders import event, signup
from tests.pairing.brute import Value, hosts, plans_of, seating, told, value
from tests.pairing.crowds import crowd
from tests.pairing.test_optimum import ONE_ROLE, ROLES, cases

MO, MIA = 1, 2
ANA, BEN, CARO, DAN = 3, 4, 5, 6


@st.composite
def quarrels(
    draw: st.DrawFn, *, rounds: int, most_people: int, roles: Sequence[str], part_time: bool = False
) -> tuple[Event, list[SignUp]]:
    """A case with up to five pairs of people who must not meet, whatever their roles."""
    the_event, people = draw(cases(rounds=rounds, most_people=most_people, roles=roles, part_time=part_time))
    pairs = list(combinations(range(1, len(people) + 1), 2))
    never = draw(st.lists(st.sampled_from(pairs), unique=True, max_size=5))
    shape = draw(st.sampled_from([Shape.BUDDIES, Shape.ROUNDTABLES, Shape.ROUNDTABLES, Shape.DROP_IN]))
    return replace(the_event, shape=shape, rules=replace(the_event.rules, never_pairs=tuple(never))), people


def weighed(the_event: Event, people: Sequence[SignUp], found: Value) -> tuple[int, ...]:
    """The value with first come first served as one sum: a first seat before any second one, an earlier before a later.

    Where mentees are kept apart, who can sit together need not be a matroid, so that the sum is what is asked for.
    """
    mentees = [one for one in people if one.mentee]
    dates = sorted({one.signed_up_at for one in mentees if one.signed_up_at})
    length = len(dates) + any(one.signed_up_at is None for one in mentees) or 1
    places, rounds = len(dates) + 1, the_event.rules.rounds
    late = sum(
        count * ((rounds - 1 - index // places) * length + length - index % places)
        for index, count in enumerate(found.missed)
    )
    return found.waiting, late, *found[2:]


def solve(the_event: Event, people: Sequence[SignUp], kept: Sequence[Kept] = ()) -> Plan:
    problem = build_problem(the_event, people, kept=kept)
    plan = pair(problem, event_id=1, name="Pairing 1")
    assert check.faults(problem, plan) == ()
    return plan


def together(plan: Plan, one: int, other: int) -> list[int]:
    """The rounds in which the two sit at one table."""
    return [
        a_round.number for a_round in plan.rounds if any({one, other} <= set(group.people) for group in a_round.groups)
    ]


def judge(the_event: Event, people: list[SignUp]) -> Plan:
    plan = solve(the_event, people)
    mentors = [person for person in people if person.mentor]
    ways = (
        weighed(the_event, people, value(the_event, people, mentors, p)) for p in plans_of(the_event, people, mentors)
    )
    assert weighed(the_event, people, told(the_event, people, plan)) == min(ways)
    assert plan.standing is Standing.PROVED
    assert not any(together(plan, *ids) for ids in the_event.rules.never_pairs)
    return plan


@settings(max_examples=500)
@given(quarrels(rounds=1, most_people=7, roles=ONE_ROLE))
def test_one_round_is_the_best_of_all_plans(case: tuple[Event, list[SignUp]]) -> None:
    judge(*case)


@settings(max_examples=200)
@given(quarrels(rounds=2, most_people=5, roles=ONE_ROLE))
def test_two_rounds_are_the_best_of_all_plans(case: tuple[Event, list[SignUp]]) -> None:
    judge(*case)


@settings(max_examples=200)
@given(quarrels(rounds=2, most_people=5, roles=ONE_ROLE, part_time=True))
def test_two_rounds_are_where_people_come_and_go(case: tuple[Event, list[SignUp]]) -> None:
    judge(*case)


@settings(max_examples=200)
@given(quarrels(rounds=1, most_people=6, roles=ROLES))
def test_who_ticked_both_serves_where_needed(case: tuple[Event, list[SignUp]]) -> None:
    """No choice of roles lets fewer people wait, and with the roles chosen no plan is better."""
    the_event, people = case
    plan = solve(the_event, people)
    pure = [one for one in people if one.mentor and not one.mentee]
    both = [one for one in people if one.mentor and one.mentee]
    ways = [
        value(the_event, people, [*pure, *chosen], p).waiting
        for count in range(len(both) + 1)
        for chosen in combinations(both, count)
        for p in plans_of(the_event, people, [*pure, *chosen])
        if all(one.member.id in p[0] for one in chosen)
    ]
    assert told(the_event, people, plan).waiting == min(ways)
    assert plan.standing is Standing.PROVED
    serving = hosts(people, plan)
    needed = [one.member.id for one in both if one in serving]
    as_good = min(
        weighed(the_event, people, value(the_event, people, serving, p))
        for p in plans_of(the_event, people, serving)
        if all(host in p[0] for host in needed)
    )
    assert weighed(the_event, people, told(the_event, people, plan)) == as_good


@settings(max_examples=200)
@given(quarrels(rounds=1, most_people=7, roles=ONE_ROLE))
def test_where_branching_is_given_up_one_program_finds_the_same(case: tuple[Event, list[SignUp]]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(branching, "_FEWEST_BRANCHES", -1)
        patch.setattr(branching, "_MOST_BRANCHES", -1)
        judge(*case)


@settings(max_examples=200)
@given(quarrels(rounds=1, most_people=7, roles=ONE_ROLE))
def test_where_nothing_can_be_proved_the_bounds_are_honest(case: tuple[Event, list[SignUp]]) -> None:
    """As in a very large room, where neither branching nor a program comes to an end."""
    the_event, people = case
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(branching, "_FEWEST_BRANCHES", -1)
        patch.setattr(branching, "_MOST_BRANCHES", -1)
        patch.setattr(solver, "_MOST_SEATS", -1)
        plan = solve(the_event, people)
    exact = solve(the_event, people)
    assert not any(together(plan, *ids) for ids in the_event.rules.never_pairs)
    short = False
    for found, proved in zip(plan.levels, exact.levels, strict=True):
        if found.key in (LevelKey.REPEATS, LevelKey.MIXING):
            continue
        assert found.bound >= proved.value if found.key is LevelKey.FIT else found.bound <= proved.value
        short |= found.value != proved.value
        if short:
            break
    if short:
        assert plan.standing is Standing.BOUNDED


# --- single rules that a person can follow ---


def four(topics: Sequence[str] = ("cv", "career", "cv", "cv", "career", "career")) -> list[SignUp]:
    """Two mentors and four mentees; Ana and Ben would both suit Mo."""
    return [
        signup(number, "mentor" if number <= MIA else "mentee", topics=[topic], minutes=number)
        for number, topic in enumerate(topics, start=1)
    ]


def test_two_mentees_who_must_not_meet_sit_at_different_tables() -> None:
    plan = solve(event(mentees_per_mentor=2, never=[(ANA, BEN)]), four())
    assert together(plan, ANA, BEN) == []
    assert plan.standing is Standing.PROVED
    levels = {level.key: level.value for level in plan.levels}
    # Somebody has to sit off topic at each table now; without the rule nobody would.
    assert levels[LevelKey.OFF_TOPIC] == 2


def test_where_it_costs_nothing_the_certificate_of_the_network_proves_it() -> None:
    the_event = event(mentees_per_mentor=2, never=[(ANA, BEN)])
    people = four(("cv", "cv", "cv", "cv", "cv", "cv"))
    plan = solve(the_event, people)
    assert plan.certificate
    assert plan.standing is Standing.PROVED


def test_over_several_rounds_they_meet_the_same_mentors_one_after_the_other() -> None:
    plan = solve(event(mentees_per_mentor=2, rounds=2, never=[(ANA, BEN)]), four())
    assert together(plan, ANA, BEN) == []
    assert all(not a_round.waiting for a_round in plan.rounds)
    assert plan.certificate


def test_three_who_must_not_meet_cannot_all_sit_at_two_tables() -> None:
    quarrel = [(ANA, BEN), (ANA, CARO), (BEN, CARO)]
    plan = solve(event(mentees_per_mentor=3, never=quarrel), four())
    # Caro signed up last of the three.
    assert plan.rounds[0].waiting == (CARO,)
    assert plan.standing is Standing.PROVED


def test_groups_cover_every_pair_once() -> None:
    traits = traits_of(four())
    assert apart_at_table(traits, [(ANA, BEN), (BEN, CARO), (CARO, ANA), (CARO, DAN), (DAN, 99)]) == ((2, 3, 4), (4, 5))


def test_at_a_shared_table_they_are_kept_apart_too() -> None:
    people = [*four(), signup(7, "mentor", topics=["cv"]), signup(8, "mentor", topics=["career"])]
    plan = solve(event(mentees_per_mentor=1, tables=2, never=[(ANA, BEN), (MO, MIA)]), people)
    assert together(plan, ANA, BEN) == []
    assert together(plan, MO, MIA) == []
    assert not plan.rounds[0].waiting


def test_where_hosts_who_must_not_meet_have_to_share_a_table_the_plan_is_not_told_as_proved() -> None:
    the_event, people = event(mentees_per_mentor=2, tables=1, never=[(MO, MIA)]), four()
    plan = solve(the_event, people)
    assert together(plan, MO, MIA) == [1]
    assert plan.standing is Standing.BOUNDED
    found = findings(the_event, {one.member.id: one for one in people}, people, plan)
    assert [one.rule for one in found if one.severity is Severity.BROKEN] == [Rule.APART]


def test_at_topic_tables_they_are_kept_apart_too() -> None:
    plan = solve(event(mentees_per_mentor=2, topic_tables=True, never=[(ANA, BEN)]), four())
    assert together(plan, ANA, BEN) == []
    assert plan.standing is Standing.PROVED


def test_demands_that_bring_them_together_are_named() -> None:
    the_event = event(mentees_per_mentor=2, never=[(ANA, BEN), (CARO, DAN)], always=[(MO, ANA), (MO, BEN), (MIA, CARO)])
    with pytest.raises(PairingTrouble) as raised:
        solve(the_event, four())
    assert str(raised.value) == (
        "These cannot all hold: P3 always meets P1; P4 always meets P1; P3 and P4 must not meet. Unlock one of them or"
        " change the list, then pair again."
    )


def test_a_lock_against_a_demand_is_named() -> None:
    the_event = event(mentees_per_mentor=2, never=[(ANA, BEN)], always=[(MO, ANA)])
    with pytest.raises(
        PairingTrouble, match=r"P3 always meets P1; P4 sits with P1 in round 1; P3 and P4 must not meet"
    ):
        solve(the_event, four(), [Kept(1, BEN, MO)])


def test_one_lock_sends_the_other_to_another_table() -> None:
    plan = solve(event(mentees_per_mentor=2, never=[(ANA, BEN)]), four(), [Kept(1, BEN, MO)])
    assert plan.rounds[0].table_of(BEN) == plan.rounds[0].table_of(MO) != plan.rounds[0].table_of(ANA)


def test_a_hand_that_locks_both_outranks_the_rule_and_the_findings_tell() -> None:
    the_event, people = event(mentees_per_mentor=2, never=[(ANA, BEN)]), four()
    plan = solve(the_event, people, [Kept(1, ANA, MO), Kept(1, BEN, MO)])
    assert together(plan, ANA, BEN) == [1]
    found = findings(the_event, {one.member.id: one for one in people}, people, plan)
    assert [one.rule for one in found if one.severity is Severity.BROKEN] == [Rule.APART]


def test_a_plan_that_brings_them_together_is_refused() -> None:
    the_event, people = event(mentees_per_mentor=2, never=[(ANA, BEN), (MIA, DAN)]), four(("cv",) * 6)
    problem, plan = build_problem(the_event, people), solve(the_event, people)
    (a_round,) = plan.rounds

    def seated(*tables: tuple[int, ...]) -> Plan:
        groups = tuple(Group(number, mentors, mentees) for number, (mentors, mentees) in enumerate(_split(tables), 1))
        return replace(plan, rounds=(replace(a_round, groups=groups),))

    assert check.faults(problem, seated((MO, ANA, DAN), (MIA, BEN, CARO))) == ()
    (fault,) = check.faults(problem, seated((MO, CARO, DAN), (MIA, ANA, BEN)))
    assert fault == f"members {ANA} and {BEN} are never to meet, but sit together at table 2 of round 1"
    assert check.faults(problem, seated((MO, BEN, CARO), (MIA, ANA, DAN)))
    # What a hand did is told by the findings, and a lock that pairing kept is the organizer's own.
    assert check.faults(problem, seated((MO, CARO, DAN), (MIA, ANA, BEN)), by_hand=True) == ()
    one_locked = replace(seated((MO, CARO, DAN), (MIA, ANA, BEN)), locks=(Lock(1, ANA, 2),))
    assert check.faults(problem, one_locked)
    assert check.faults(problem, replace(one_locked, locks=(Lock(1, ANA, 2), Lock(1, BEN, 2)))) == ()


def _split(tables: Sequence[tuple[int, ...]]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    return [((mentor,), tuple(sorted(mentees))) for mentor, *mentees in tables]


def test_who_waits_for_it_is_told_why() -> None:
    the_event, people = event(mentees_per_mentor=2, never=[(ANA, BEN)]), [four()[0], *four()[2:4]]
    plan, problem = solve(the_event, people), build_problem(the_event, people)
    assert plan.rounds[0].waiting == (BEN,)
    said = waiting_sentences(the_event, problem, plan)
    assert said == {BEN: "P1 has room, but you asked to keep P4 apart from somebody there."}


def test_the_price_of_a_place_beside_them_names_the_rule() -> None:
    the_event, people = event(mentees_per_mentor=3, never=[(ANA, BEN)]), four()
    plan, problem = solve(the_event, people), build_problem(the_event, people)
    by_id = {one.member.id: one for one in people}
    found = prices(the_event, problem, plan, by_id, round_number=1, member_ids=[ANA])
    beside = found.places[plan.rounds[0].table_of(BEN)]
    assert beside.broken == ("P3 and P4 sit together, but you asked to keep them apart.",)
    assert (beside.better, beside.brief) == (-1, "not together")


def test_the_outlook_counts_who_has_to_wait_for_it() -> None:
    the_event, people = event(mentees_per_mentor=2, never=[(ANA, BEN)]), [four()[0], *four()[2:4]]
    outlook = look_ahead(the_event, people)
    assert outlook.lack is not None
    assert outlook.lack.missed == 1
    assert outlook.missing_mentors == 1


def table_mates(plan: Plan, count: int) -> list[tuple[int, int]]:
    """A pair from each of so many tables of the first round."""
    crowded = [group.mentees for group in plan.rounds[0].groups if len(group.mentees) > 1]
    return [(one, other) for one, other, *_ in crowded[:count]]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("rounds", [1, 3])
def test_two_hundred_people_are_paired_and_proved(rounds: int, seed: int) -> None:
    """Ten pairs who would sit together at the best plan's tables; the search for new faces is left out."""
    people, the_event = crowd(mentors=40, mentees=160, seed=seed), event(mentees_per_mentor=4, rounds=rounds)
    with mock.patch.object(faces, "improve", lambda _, by_number, **__: by_number):
        never = table_mates(solve(the_event, people), 10)
        plan = solve(replace(the_event, rules=replace(the_event.rules, never_pairs=tuple(never))), people)
    assert len(never) == 10
    assert not any(together(plan, *ids) for ids in never)
    assert plan.standing is Standing.PROVED


def test_new_faces_bring_nobody_together_who_must_not_meet() -> None:
    """Twenty-one mentees, seven tables, three rounds; all fit alike, so that the search may go anywhere."""
    people = [signup(number, "mentor" if number <= 7 else "mentee") for number in range(1, 29)]
    never = [(one, other) for one, other in combinations(range(8, 29), 2) if (one + other) % 5 == 0]
    plan = solve(event(mentees_per_mentor=3, rounds=3, never=never), people)
    assert not any(together(plan, *ids) for ids in never)
    assert not any(a_round.waiting for a_round in plan.rounds)


@pytest.mark.parametrize("seed", range(5))
def test_branching_and_one_program_agree_on_sixty_people(seed: int) -> None:
    people = crowd(mentors=10, mentees=50, seed=seed)
    mentees = sorted(one.member.id for one in people if one.mentee)
    never = [*zip(mentees[::2], mentees[1::2], strict=False), *combinations(mentees[:5], 2)]
    the_event = event(mentees_per_mentor=6, never=dict.fromkeys(never))
    exact = solve(the_event, people)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(branching, "_FEWEST_BRANCHES", -1)
        patch.setattr(branching, "_MOST_BRANCHES", -1)
        searched = solve(the_event, people)
    assert [(one.value, one.bound) for one in exact.levels] == [(one.value, one.bound) for one in searched.levels]
    assert seating(people, exact) == seating(people, searched) or exact.levels == searched.levels
