"""Shared tables and topic tables, against every arrangement there is on small cases."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import combinations, product
from random import Random
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from micromentor_desktop.domain.event import Event, Must, Shape, SignUp
from micromentor_desktop.domain.plan import LevelKey, Lock, Plan, Standing
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.pair import pair
from tests.builders import event, signup
from tests.pairing.brute import Value, fit, is_off_topic, may_meet
from tests.pairing.crowds import crowd

Teams = tuple[tuple[SignUp, ...], ...]


class Table(NamedTuple):
    hosts: tuple[SignUp, ...]
    topic: str


def solve(the_event: Event, people: Sequence[SignUp]) -> Plan:
    problem = build_problem(the_event, people)
    plan = pair(problem, event_id=1, name="")
    assert check.faults(problem, plan) == ()
    return plan


def partitions(mentors: Sequence[SignUp], count: int) -> Iterator[Teams]:
    for places in product(range(count), repeat=len(mentors)):
        if set(places) == set(range(count)):
            yield tuple(
                tuple(mentor for mentor, place in zip(mentors, places, strict=True) if place == table)
                for table in range(count)
            )


def offered(team: Sequence[SignUp]) -> list[str]:
    return sorted({topic for host in team for topic in host.topics_offered}) or [""]


def seatings(the_event: Event, mentees: Sequence[SignUp], tables: Sequence[Table]) -> Iterator[tuple[int | None, ...]]:
    room = [
        sum(min(the_event.rules.mentees_per_mentor, host.capacity or 99) for host in table.hosts) for table in tables
    ]
    choices = [
        [
            None,
            *(
                number
                for number, table in enumerate(tables)
                if all(may_meet(the_event, host, mentee) for host in table.hosts)
            ),
        ]
        for mentee in mentees
    ]
    for seating in product(*choices):
        sizes = Counter(seating)
        colleagues = Counter(
            (mentee.member.employer, table)
            for mentee, table in zip(mentees, seating, strict=True)
            if mentee.member.employer and table is not None
        )
        if all(sizes[number] <= size for number, size in enumerate(room)) and max(colleagues.values(), default=0) <= 1:
            yield seating


def worth(the_event: Event, mentee: SignUp, table: Table) -> tuple[int, int]:
    """(off topic, unfit) of somebody at a table."""
    if not table.topic:
        return (
            min(is_off_topic(host, mentee) for host in table.hosts),
            -max(fit(the_event, host, mentee) for host in table.hosts),
        )
    on_topic = table.topic in mentee.topics_wanted
    points = max(
        fit(the_event, host, mentee) - 10 * len(set(host.topics_offered) & set(mentee.topics_wanted))
        for host in table.hosts
    )
    return int(bool(mentee.topics_wanted) and not on_topic), -points - 10 * on_topic


def value_of(
    the_event: Event, mentees: Sequence[SignUp], tables: Sequence[Table], seating: Sequence[int | None]
) -> Value:
    dates = sorted({mentee.signed_up_at for mentee in mentees if mentee.signed_up_at})
    line: list[object] = [*dates, None]
    waiting = [mentee for mentee, table in zip(mentees, seating, strict=True) if table is None]
    worths = [worth(the_event, one, tables[at]) for one, at in zip(mentees, seating, strict=True) if at is not None]
    sizes = [Counter(seating)[number] for number in range(len(tables))]
    return Value(
        len(waiting),
        tuple(sum(one.signed_up_at == date for one in waiting) for date in line),
        sizes.count(0),
        sum(size * size for size in sizes),
        sum(off_topic for off_topic, _ in worths),
        sum(unfit for _, unfit in worths),
    )


def best(the_event: Event, people: Sequence[SignUp]) -> Value:
    mentors = [person for person in people if person.mentor]
    mentees = [person for person in people if person.mentee]
    count = min(the_event.rules.tables or len(mentors), len(mentors))
    return min(
        value_of(the_event, mentees, tables, seating)
        for teams in partitions(mentors, count)
        if all(may_share(the_event, one, other) for team in teams for one, other in combinations(team, 2))
        for topics in product(*((offered(team) if the_event.rules.topic_tables else [""]) for team in teams))
        for tables in [tuple(map(Table, teams, topics))]
        for seating in seatings(the_event, mentees, tables)
    )


def may_share(the_event: Event, one: SignUp, other: SignUp) -> bool:
    return not (the_event.rules.keep_employers_apart and one.member.employer == other.member.employer != "")


@st.composite
def cases(draw: st.DrawFn, *, shared: bool, topics: bool) -> tuple[Event, list[SignUp]]:
    mentors = draw(st.integers(2, 3))
    roles = ["mentor"] * mentors + ["mentee"] * draw(st.integers(1, 4))
    people = [
        signup(
            index + 1,
            role,
            # At most one mentor of an employer, so that any two may share a table.
            employer=draw(st.sampled_from(["", "Bolt"])) if index == 0 or role == "mentee" else "",
            years=draw(st.sampled_from([None, 0, 2, 9])),
            topics=draw(st.lists(st.sampled_from(["cv", "career", "law"]), unique=True, max_size=2)),
            capacity=draw(st.sampled_from([None, 1, 2])),
            minutes=draw(st.sampled_from([None, 0, 1])),
        )
        for index, role in enumerate(roles)
    ]
    tables = draw(st.integers(1, mentors - 1)) if shared else None
    return event(
        Shape.ROUNDTABLES, mentees_per_mentor=draw(st.integers(1, 3)), tables=tables, topic_tables=topics
    ), people


def told(the_event: Event, people: Sequence[SignUp], plan: Plan) -> Value:
    by_id = {person.member.id: person for person in people}
    mentees = [person for person in people if person.mentee]
    groups = plan.rounds[0].groups
    tables = [Table(tuple(by_id[host] for host in group.mentors), group.topic) for group in groups]
    at = {member: number for number, group in enumerate(groups) for member in group.mentees}
    return value_of(the_event, mentees, tables, [at.get(one.member.id) for one in mentees])


@pytest.mark.parametrize(("shared", "topics"), [(True, False), (False, True), (True, True)])
def test_no_arrangement_beats_the_bounds_nor_one_that_is_told_as_proved(shared: bool, topics: bool) -> None:
    @settings(max_examples=120)
    @given(cases(shared=shared, topics=topics))
    def compare(case: tuple[Event, list[SignUp]]) -> None:
        the_event, people = case
        plan = solve(the_event, people)
        expected = best(the_event, people)
        found = told(the_event, people, plan)
        assert found >= expected
        assert found == expected or plan.standing is Standing.BOUNDED
        bounds = {level.key: level.bound for level in plan.levels}
        reached_so_far = True
        for key, reached in (
            (LevelKey.WAITING, expected.waiting),
            (LevelKey.ALONE, expected.alone),
            (LevelKey.UNEVEN, expected.uneven),
            (LevelKey.OFF_TOPIC, expected.off_topic),
            (LevelKey.FIT, expected.unfit),
        ):
            bound = -bounds[key] if key is LevelKey.FIT else bounds[key]
            # A level's bound is for plans that reach those of the levels before.
            assert bound <= reached or not reached_so_far
            reached_so_far &= bound == reached
        if plan.standing is Standing.PROVED:
            assert reached_so_far

    compare()


@pytest.mark.parametrize("seed", range(30))
def test_the_search_finds_the_best_arrangement_of_small_events(seed: int) -> None:
    chance = Random(seed)
    people = [
        signup(
            number,
            "mentor" if number < 4 else "mentee",
            years=chance.choice([None, 0, 2, 9]),
            topics=chance.sample(["cv", "career", "law"], chance.randrange(3)),
            capacity=chance.choice([None, 1, 2]),
            minutes=chance.randrange(3),
        )
        for number in range(1, 8)
    ]
    the_event = event(mentees_per_mentor=2, tables=1 + seed % 2, topic_tables=bool(seed % 3))
    assert told(the_event, people, solve(the_event, people)) == best(the_event, people)


def test_with_as_many_tables_as_mentors_nothing_is_shared() -> None:
    people = crowd(mentors=6, mentees=20, seed=1)
    alone = solve(event(mentees_per_mentor=4), people)
    for tables in (6, 7, 99):
        assert solve(event(mentees_per_mentor=4, tables=tables), people).rounds == alone.rounds


def test_mentors_share_tables_and_stay_there_in_every_round() -> None:
    people = crowd(mentors=9, mentees=25, both=3, seed=2)
    plan = solve(event(mentees_per_mentor=4, tables=5, rounds=3), people)
    first = {group.table: group.mentors for group in plan.rounds[0].groups}
    assert len(first) == 5
    assert all({group.table: group.mentors for group in a_round.groups} == first for a_round in plan.rounds)
    assert sum(map(len, first.values())) >= 9


def test_a_topic_table_talks_about_what_a_host_offers() -> None:
    people = [
        signup(1, "mentor", topics=["CV", "Law"]),
        signup(2, "mentor", topics=["CV"]),
        *(signup(number, topics=["Law"]) for number in (3, 4)),
        *(signup(number, topics=["CV"]) for number in (5, 6)),
    ]
    plan = solve(event(mentees_per_mentor=2, topic_tables=True), people)
    assert [(group.topic, group.mentees) for group in plan.rounds[0].groups] == [("Law", (3, 4)), ("CV", (5, 6))]
    assert plan.standing is Standing.PROVED


def test_colleagues_share_no_table_unless_there_is_no_other_way() -> None:
    mentors = [signup(number, "mentor", employer=employer) for number, employer in enumerate("AABB", start=1)]
    mentees = [signup(number) for number in range(5, 11)]
    plan = solve(event(mentees_per_mentor=4, tables=2), [*mentors, *mentees])
    employers = {person.member.id: person.member.employer for person in mentors}
    assert [{employers[host] for host in group.mentors} for group in plan.rounds[0].groups] == [{"A", "B"}] * 2


def test_a_table_with_a_lock_keeps_its_hosts_and_topic() -> None:
    people = crowd(mentors=8, mentees=20, seed=5)
    the_event = event(mentees_per_mentor=4, tables=4, topic_tables=True)
    before = solve(the_event, people)
    group = before.rounds[0].groups[2]
    lock = Lock(1, group.mentees[0], group.table)
    keep = Plan(7, 1, "", before.rounds, before.levels, before.standing, (lock,))
    problem = build_problem(the_event, people[1:], keep=keep)
    plan = pair(problem, event_id=1, name="", keep_tables=keep)
    assert check.faults(problem, plan) == ()
    kept = next(other for other in plan.rounds[0].groups if other.table == group.table)
    still_there = {person.member.id for person in people[1:]}
    assert set(kept.mentors) >= set(group.mentors) & still_there
    assert kept.topic == group.topic
    assert group.mentees[0] in kept.mentees


def test_musts_hold_at_a_shared_table_with_every_host() -> None:
    people = crowd(mentors=8, mentees=24, seed=6)
    plan = solve(event(mentees_per_mentor=4, tables=4, musts={Must.LANGUAGE}), people)
    by_id = {person.member.id: person for person in people}
    for group in plan.rounds[0].groups:
        for host, mentee in product(group.mentors, group.mentees):
            spoken, understood = (set(by_id[one].member.languages) for one in (host, mentee))
            assert not spoken or not understood or spoken & understood
