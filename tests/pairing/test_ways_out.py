"""Each way out is what pairing the changed event gives, and none is kept back.

The referee really changes sign-ups and rules, pairs with the whole engine, and counts the waiting lists.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from micromentor_desktop.domain.event import Event, Must, Rules, Shape, SignUp
from micromentor_desktop.domain.member import Member
from micromentor_desktop.domain.outlook import Lack, Outlook, Way
from micromentor_desktop.domain.plan import Plan
from micromentor_desktop.errors import Stopped
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.pair import pair
from micromentor_desktop.pairing.telling import ways_out
from micromentor_desktop.pairing.telling.ways_out import look_ahead
from tests.builders import event, signup
from tests.pairing.crowds import crowd


@pytest.fixture(autouse=True)
def all_the_time_of_the_world(monkeypatch: pytest.MonkeyPatch) -> None:
    """A busy machine changes no answer."""
    monkeypatch.setattr(ways_out, "_SECONDS", 600.0)


Case = tuple[Event, list[SignUp]]
Key = tuple[Way, str]


@st.composite
def cases(
    draw: st.DrawFn,
    *,
    most_people: int,
    most_rounds: int,
    roles: Sequence[str],
    come_and_go: bool = False,
    tables: bool = False,
) -> Case:
    kinds = ["mentor", "mentee", *draw(st.lists(st.sampled_from(roles), min_size=1, max_size=most_people - 2))]
    rounds = draw(st.integers(1, most_rounds))
    people = []
    for number, role in enumerate(kinds, start=1):
        person = signup(
            number,
            role,
            employer=draw(st.sampled_from(["", "Acme", "Bolt"])),
            years=draw(st.sampled_from([None, 0, 2, 9])),
            topics=draw(st.lists(st.sampled_from(["cv", "career", "salary"]), unique=True, max_size=2)),
            languages=draw(st.sampled_from([(), ("English",), ("French",)])),
            capacity=draw(st.sampled_from([None, None, 0, 1, 2])),
            minutes=draw(st.sampled_from([None, 0, 1, 2, 3])),
        )
        member = replace(person.member, field=draw(st.sampled_from(["", "law", "steel"])))
        come = tuple(sorted(draw(st.sets(st.integers(1, rounds))))) if come_and_go else ()
        people.append(replace(person, member=member, rounds=come))
    the_event = event(
        Shape.ROUNDTABLES if tables else draw(st.sampled_from(list(Shape))),
        mentees_per_mentor=draw(st.integers(1, 2)),
        rounds=rounds,
        apart=draw(st.booleans()),
    )
    musts = draw(st.sets(st.sampled_from([Must.LANGUAGE, Must.TOPIC, Must.EXPERIENCE, Must.FIELD]), max_size=2))
    rules = replace(
        the_event.rules,
        musts=frozenset(musts),
        tables=draw(st.integers(1, 3)) if tables and draw(st.booleans()) else None,
        topic_tables=tables and draw(st.booleans()),
    )
    return replace(the_event, rules=rules), people


def paired(the_event: Event, people: Sequence[SignUp]) -> Plan:
    return pair(build_problem(the_event, people), event_id=1, name="")


def lack(plan: Plan) -> Lack:
    """Read off the waiting lists: who is never at a table, and how often somebody is not."""
    waits = [member_id for a_round in plan.rounds for member_id in a_round.waiting]
    seated = {member_id for a_round in plan.rounds for group in a_round.groups for member_id in group.people}
    return Lack(len(set(waits) - seated), len(waits))


def on_topic(plan: Plan, people: Sequence[SignUp]) -> int:
    """Pairs in which the mentor offers what the mentee wants, or the mentee named nothing."""
    by_id = {person.member.id: person for person in people}
    return sum(
        not by_id[mentee].topics_wanted or bool({*by_id[mentor].topics_offered} & {*by_id[mentee].topics_wanted})
        for a_round in plan.rounds
        for group in a_round.groups
        for mentor in group.mentors
        for mentee in group.mentees
    )


def one_more(number: int, topics: Sequence[str], field: str = "") -> SignUp:
    member = Member(
        100 + number, "One more", f"mentor {number}", languages=("English", "French", "Spanish"), field=field
    )
    return SignUp(100 + number, 1, member, mentor=True, mentee=False, topics_offered=tuple(topics))


def changes(the_event: Event, people: Sequence[SignUp]) -> Iterator[tuple[Key, Event, list[SignUp]]]:
    """Every way there is, as the changed event; those who ticked both aside."""
    rules, everybody = the_event.rules, list(people)

    def ruled(**changed: object) -> Event:
        return replace(the_event, rules=replace(rules, **changed))  # type: ignore[arg-type]

    if rules.mentees_per_mentor < the_event.shape.max_mentees:
        yield (Way.PLACES, ""), ruled(mentees_per_mentor=rules.mentees_per_mentor + 1), everybody
    if the_event.shape in (Shape.ONE_ON_ONE, Shape.ROUNDTABLES):
        yield (Way.ROUND, ""), ruled(rounds=rules.rounds + 1), everybody
    if rules.tables is not None and the_event.shape.has_tables:
        yield (Way.TABLE, ""), ruled(tables=rules.tables + 1), everybody
    if rules.keep_employers_apart:
        yield (Way.COLLEAGUES, ""), ruled(keep_employers_apart=False), everybody
    for must in rules.musts - {Must.LANGUAGE}:
        yield (Way.RULE, must.value), ruled(musts=rules.musts - {must}), everybody
    modest = [p for p in people if p.mentor and p.capacity is not None and p.capacity < rules.mentees_per_mentor]
    if modest:
        asked = [
            replace(person, capacity=(person.capacity or 0) + 1) if person in modest else person for person in people
        ]
        yield (Way.OFFERS, str(len(modest))), the_event, asked
    wanted = sorted({topic for person in people if person.mentee for topic in person.topics_wanted})
    fields = sorted({person.member.field for person in people if person.mentee} - {""})
    by_field = fields if Must.FIELD in rules.musts and fields else [""]
    for topic, field in product(wanted or [""], by_field):
        subject = ", ".join(word for word in (topic, field) if word)
        yield (Way.MENTOR, subject), the_event, [*everybody, one_more(1, [topic] if topic else [], field)]


def exactly_by_topic(rules: Rules) -> bool:
    return Must.TOPIC not in rules.musts and rules.tables is None and not rules.topic_tables


def outlook(case: Case) -> Outlook:
    return look_ahead(*case)


def judge(case: Case) -> None:
    the_event, people = case
    told = outlook(case)
    if told.lack is None:
        assert not any(person.mentor for person in people) or not any(person.mentee for person in people)
        return
    plan = paired(the_event, people)
    now = lack(plan)
    assert told.lack == now
    assert told.short == bool(now.missed)
    claimed = {(way.way, way.subject): way for way in told.ways}
    assert len(claimed) == len(told.ways)
    if not now.missed:
        assert not claimed
        assert told.missing_mentors == 0
        return
    wants_topics = any(person.topics_wanted for person in people if person.mentee)
    for key, other, others in changes(the_event, people):
        then = paired(other, others)
        assert (key in claimed) == (lack(then) < now), key
        if key in claimed:
            way = claimed[key]
            assert (way.before, way.after) == (now, lack(then)), key
            assert way.rules == (other.rules if other.rules != the_event.rules else None)
            more = on_topic(then, others) - on_topic(plan, people)
            by_topic = wants_topics and way.way is Way.MENTOR and exactly_by_topic(the_event.rules)
            assert way.more_on_topic == (max(more, 0) if by_topic else 0), key
    mentors = {member_id for a_round in plan.rounds for group in a_round.groups for member_id in group.mentors}
    both = [person for person in people if person.mentor and person.mentee]
    helpers = [person for person in both if person.member.id in mentors]
    if helpers:
        without = lack(paired(the_event, [replace(one, mentor=one.mentor and one not in helpers) for one in people]))
        needed = [way for way in told.ways if way.way is Way.HELPERS]
        assert [(way.before, way.after) for way in needed] == ([(without, now)] if now < without else [])
    for person in both:
        # Who shares a table may have nobody of their own there.
        if person not in helpers and the_event.rules.tables is None:
            forced = [replace(one, mentee=False) if one is person else one for one in people]
            then = paired(the_event, forced)
            tables = [group for a_round in then.rounds for group in a_round.groups if person.member.id in group.mentors]
            # A mentor who has nobody to mentor would be off the waiting list, but no way out of a shortage.
            assert not all(group.mentees for group in tables) or lack(then) >= now
    judge_missing(case, told.missing_mentors)


def judge_missing(case: Case, missing: int | None) -> None:
    the_event, people = case
    wanted = sorted({topic for person in people for topic in person.topics_wanted})
    if missing is None:
        told_in_all = Must.FIELD not in the_event.rules.musts and the_event.rules.tables is None
        if told_in_all and not any(person.rounds for person in people):
            crowd_of_mentors = [one_more(number, wanted) for number in range(20)]
            assert lack(paired(the_event, [*people, *crowd_of_mentors])).missed
        return
    more = [one_more(number, wanted) for number in range(missing)]
    assert not lack(paired(the_event, [*people, *more])).missed
    assert lack(paired(the_event, [*people, *more[1:]])).missed


@settings(max_examples=250)
@given(cases(most_people=9, most_rounds=1, roles=("mentor", "mentee", "mentee")))
def test_one_round(case: Case) -> None:
    judge(case)


@settings(max_examples=60)
@given(cases(most_people=8, most_rounds=3, roles=("mentor", "mentee", "mentee")))
def test_several_rounds(case: Case) -> None:
    judge(case)


@settings(max_examples=60)
@given(cases(most_people=8, most_rounds=2, roles=("mentor", "mentee", "both")))
def test_people_who_ticked_both(case: Case) -> None:
    judge(case)


@settings(max_examples=30)
@given(cases(most_people=7, most_rounds=2, roles=("mentor", "mentee", "both"), come_and_go=True))
def test_people_who_come_to_some_rounds_only(case: Case) -> None:
    judge(case)


@settings(max_examples=30)
@given(cases(most_people=6, most_rounds=2, roles=("mentor", "mentee", "both"), tables=True))
def test_shared_tables_and_topic_tables(case: Case) -> None:
    judge(case)


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("rounds", [1, 2])
def test_larger_crowds(seed: int, rounds: int) -> None:
    people = crowd(mentors=5, mentees=26, both=seed, seed=seed)
    judge((event(Shape.ROUNDTABLES, mentees_per_mentor=2, rounds=rounds), people))


# --- in words ---


def told(people: Sequence[SignUp], **rules: object) -> tuple[str, list[str]]:
    ahead = look_ahead(event(**rules), people)  # type: ignore[arg-type]
    return ahead.summary, [way.sentence for way in ahead.ways]


def test_a_plain_shortage() -> None:
    people = [signup(1, "mentor", topics=["cv"]), *(signup(number, topics=["cv"]) for number in range(2, 7))]
    assert told(people, mentees_per_mentor=2) == (
        "2 of 5 mentees can have a mentor, 3 have to wait. With 2 more mentors, nobody would wait.",
        [
            "With one more mentor for “cv”, 2 more mentees have a mentor and 1 still waits, and 2 more pairs are on"
            " topic.",
            "With one more round (2 in all), 2 more mentees have a mentor at least once and 1 still waits.",
            "With up to 3 mentees per mentor, 1 more mentee has a mentor and 2 still wait.",
        ],
    )


def test_rounds_and_helpers() -> None:
    people = [
        signup(1, "mentor", name="Mo"),
        signup(2, "both", name="Kim Reed", years=9),
        *(signup(n) for n in range(3, 8)),
    ]
    assert told(people, rounds=2) == (
        "4 of 5 mentees can have a mentor at least once, 1 has to wait. Kim Reed, who ticked both, is needed as a"
        " mentor. With 3 more mentors, nobody would sit out.",
        [
            "With up to 2 mentees per mentor, everybody has a mentor at least once.",
            "With one more mentor, everybody has a mentor at least once.",
            "With one more round (3 in all), everybody has a mentor at least once.",
            # Counted in already, so it comes last.
            "Ask Kim Reed, who ticked both, to mentor: otherwise 3 more mentees would wait in all rounds.",
        ],
    )


def test_mentors_who_offered_little() -> None:
    people = [
        signup(1, "mentor", capacity=1),
        signup(2, "mentor", capacity=2),
        *(signup(number) for number in range(3, 9)),
    ]
    summary, ways = told(people, mentees_per_mentor=3)
    assert summary.startswith("3 of 6 mentees can have a mentor, 3 have to wait.")
    assert (
        "If the 2 mentors who offered fewer than 3 places take one mentee more each, 2 more mentees have a mentor and 1"
        " still waits." in ways
    )


def test_many_who_ticked_both() -> None:
    people = [
        signup(1, "mentor"),
        *(signup(number, "both") for number in range(2, 6)),
        *(signup(n) for n in range(6, 14)),
    ]
    summary, ways = told(people)
    assert summary.startswith(
        "5 of 8 mentees can have a mentor, 3 have to wait. 4 people who ticked both are needed as mentors."
    )
    assert "Ask 4 people who ticked both to mentor: otherwise 8 more mentees would wait." in ways


def test_rules_that_bind() -> None:
    people = [
        signup(1, "mentor", name="Mo", employer="Acme", topics=["cv"]),
        signup(2, name="Ana", employer="Acme", topics=["cv"]),
        signup(3, name="Ben", topics=["salary"]),
    ]
    the_event = event(mentees_per_mentor=3)
    rules = replace(the_event.rules, musts=frozenset({Must.TOPIC}))
    ahead = look_ahead(replace(the_event, rules=rules), people)
    assert ahead.summary == (
        "None of the mentees can have a mentor under the rules."
        " With 1 more mentor who offers what is wanted, nobody would wait."
    )
    assert [(way.way, way.subject, way.after.never) for way in ahead.ways] == [
        (Way.COLLEAGUES, "", 1),
        (Way.RULE, "topic", 1),
        (Way.MENTOR, "cv", 1),
        (Way.MENTOR, "salary", 1),
    ]
    assert ahead.ways[0].rules == replace(rules, keep_employers_apart=False)


def test_nothing_to_say_and_nobody_to_pair() -> None:
    assert look_ahead(event(), []) == Outlook("")
    assert look_ahead(event(), [signup(1)]).summary.startswith("Nobody has offered to mentor yet.")
    assert look_ahead(event(), [signup(1, "mentor")]).summary == "Nobody has asked for a mentor yet."
    assert told([signup(1, "mentor"), signup(2)]) == ("The only mentee can have a mentor.", [])
    assert told([signup(1, "mentor"), signup(2, "mentor"), signup(3)], rounds=2) == (
        "The only mentee can have a mentor in every round.",
        [],
    )


def test_pairs_that_cannot_both_meet_are_told_by_name() -> None:
    people = [signup(1, name="Ana"), signup(2, name="Ben"), signup(3, "mentor", name="Mo")]
    the_event = event()
    rules = replace(the_event.rules, always_pairs=((1, 2),))
    assert "Ana and Ben are always to be paired" in look_ahead(replace(the_event, rules=rules), people).summary


def test_looking_ahead_can_be_stopped() -> None:
    def stop(_share: float) -> None:
        raise Stopped("Stopped.")

    with pytest.raises(Stopped):
        look_ahead(event(), [signup(1, "mentor"), signup(2), signup(3)], listen=stop)


def test_the_rules_of_the_way_are_those_of_the_event_but_for_one() -> None:
    ahead = look_ahead(event(Shape.BUDDIES), [signup(1, "mentor"), signup(2), signup(3)])
    assert [way.rules for way in ahead.ways if way.way is Way.PLACES] == [
        replace(event().rules, mentees_per_mentor=2),
    ]
