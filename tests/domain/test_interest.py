"""The figures behind the chart: nobody is lost, and nobody is counted twice on one side."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from micromentor_desktop.domain.event import Interest, SignUp, Status
from micromentor_desktop.domain.interest import balance, names_topic
from tests.builders import signup

TOPICS = ("Soft skills", "soft  SKILLS!", "Career goals", "Écrire", "ecrire", "???")


@st.composite
def crowds(draw: st.DrawFn) -> tuple[SignUp, ...]:
    roles = draw(st.lists(st.sampled_from(["mentor", "mentee", "both", "neither"]), max_size=12))
    topics = st.lists(st.sampled_from(TOPICS), max_size=4)
    return tuple(
        replace(
            signup(number, role),
            topics_offered=tuple(draw(topics)),
            topics_wanted=tuple(draw(topics)),
            status=draw(st.sampled_from(Status)),
        )
        for number, role in enumerate(roles, start=1)
    )


@given(crowds())
def test_the_totals_are_the_sign_ups(people: tuple[SignUp, ...]) -> None:
    counted, interest = balance(people), Interest.of(people)
    everybody = counted.everybody
    assert (everybody.mentors.only, everybody.mentees.only) == (interest.mentors, interest.mentees)
    assert everybody.mentors.both == everybody.mentees.both == interest.both
    assert counted.most >= max(everybody.mentors.total, everybody.mentees.total)


@given(crowds())
def test_each_topic_and_the_rest_hold_exactly_those_who_named_it(people: tuple[SignUp, ...]) -> None:
    counted = balance(people)
    there = [one for one in people if one.status.takes_part]
    for row in (*counted.topics, counted.unnamed):
        assert row.topic is not None
        behind = [one for one in there if names_topic(one, row.topic)]
        on_a_side = row.mentors.total + row.mentees.total
        # Whoever stands on both sides of a row is one person.
        assert len(behind) <= on_a_side <= 2 * len(behind)
    offered = sum(len({row.topic for row in counted.topics if row.topic and _offers(one, row.topic)}) for one in there)
    assert sum(row.mentors.total for row in counted.topics) == offered
    named_none = sum(one.mentor and not one.topics_offered for one in there)
    assert counted.unnamed.mentors.total == named_none


def _offers(one: SignUp, topic: str) -> bool:
    return one.mentor and names_topic(replace(one, mentee=False), topic)


def test_spellings_of_one_topic_are_one_row_and_the_shortest_comes_first() -> None:
    people = [
        signup(1, "mentor", topics=["Career goals"]),
        signup(2, "mentee", topics=["Soft skills", "Career goals"]),
        signup(3, "both", topics=["soft SKILLS"]),
        signup(4, "mentee"),
        replace(signup(5, "mentee", topics=["Soft skills"]), status=Status.WITHDRAWN),
    ]
    counted = balance(people)
    assert [(row.topic, row.mentors.total, row.mentees.total) for row in counted.rows] == [
        (None, 2, 3),
        ("Soft skills", 1, 2),
        ("Career goals", 1, 1),
        ("", 0, 1),
    ]
    assert counted.scarcest == counted.topics[0]
    assert counted.topics[0].mentors.both == 1
    assert balance(people[:1]).scarcest is None
