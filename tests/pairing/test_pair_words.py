"""Why two people are a pair: true, short, the most telling first."""

from dataclasses import replace

import pytest

from micromentor_desktop.domain.event import Gap, Mix, SignUp
from micromentor_desktop.domain.plan import Group
from micromentor_desktop.pairing.telling.pair_words import pair_sentence
from tests.builders import event, signup


@pytest.mark.parametrize(
    ("mentor", "mentee", "sentence"),
    [
        (
            signup(1, "mentor", name="Mo", topics=["CV", "Career goals"], years=16, employer="Acme"),
            signup(2, name="Ana", topics=["career goals", "cv"], years=2, employer="Bolt"),
            "Mo offers what Ana wants: CV and Career goals; 14 years of experience between them; different employers.",
        ),
        (
            signup(1, "mentor", name="Mo", years=3),
            signup(2, name="Ana", topics=["cv"], years=2),
            "No wanted topic in common; 1 year of experience between them.",
        ),
        (
            signup(1, "mentor", name="Mo", years=3, topics=["cv"]),
            signup(2, name="Ana", years=3),
            "Ana named no topic; about the same experience.",
        ),
    ],
)
def test_why_two_people_are_a_pair(mentor: SignUp, mentee: SignUp, sentence: str) -> None:
    assert pair_sentence(event(), mentor, mentee) == sentence


MO = signup(1, "mentor", name="Mo", topics=["cv"], years=16, employer="Acme", field="law")
ANA = signup(2, name="Ana", topics=["cv"], years=2, employer="Bolt", field="Law")


def test_a_wish_comes_first_and_three_reasons_are_enough() -> None:
    assert pair_sentence(event(), MO, replace(ANA, wishes=(1,))) == (
        "Mo was Ana's first choice; Mo offers what Ana wants: cv; 14 years of experience between them."
    )
    assert pair_sentence(event(), MO, replace(ANA, wishes=(9, 8, 1))).startswith("Mo was Ana's third choice;")
    assert pair_sentence(event(), MO, replace(ANA, wishes=(9, 8, 7, 1))).startswith("Mo was Ana's wish;")


def test_what_speaks_against_it_is_not_left_out() -> None:
    wished = replace(ANA, wishes=(1,))
    met = "Mo was Ana's first choice; Mo offers what Ana wants: cv; they met at an earlier event."
    assert pair_sentence(event(), MO, wished, met={(1, 2)}) == met
    assert pair_sentence(event(), MO, wished, met={(2, 1)}) == met
    colleague = replace(ANA, member=replace(ANA.member, employer="Acme"))
    assert pair_sentence(event(), MO, colleague).startswith("Mo offers what Ana wants: cv; the same employer;")
    assert "employer" not in pair_sentence(event(apart=False), MO, colleague)


def test_one_field() -> None:
    assert pair_sentence(event(), MO, ANA).endswith("; both work in law.")
    other = replace(ANA, member=replace(ANA.member, field="steel"))
    assert pair_sentence(event(), MO, other).endswith("; different employers.")


@pytest.mark.parametrize(
    ("years", "words"),
    [
        (13, "only 3 years of experience between them, fewer than the 5 asked for"),
        (8, "8 years of experience between them"),
        (2, "14 years of experience between them, more than the 10 asked for"),
        (16, "about the same experience"),
        (20, "the mentee has more years"),
    ],
)
def test_the_band_of_experience(years: int, words: str) -> None:
    mentee = replace(ANA, member=replace(ANA.member, years=years))
    assert f"; {words};" in pair_sentence(event(gap=Gap(5, 8, 10)), MO, mentee)


def test_the_topic_of_the_table_counts_there() -> None:
    table = Group(3, (1,), (2,), topic="CV")
    assert pair_sentence(event(), MO, ANA, group=table).startswith("Ana wants the table's topic: CV;")
    other = replace(table, topic="salary")
    assert pair_sentence(event(), MO, ANA, group=other).startswith("Ana did not ask for the table's topic: salary;")


def test_newcomers_are_told_of_only_together() -> None:
    ana, ben = (signup(number, name=name, newcomer=True) for number, name in ((2, "Ana"), (3, "Ben")))
    people = {1: MO, 2: ana, 3: ben}
    together = event(mix=[Mix.NEWCOMERS])
    assert pair_sentence(together, MO, ana, group=Group(1, (1,), (2, 3)), people=people) == (
        "Ana named no topic; Ben is new too."
    )
    assert "new" not in pair_sentence(together, MO, ana, group=Group(1, (1,), (2,)), people=people)
    assert "new" not in pair_sentence(event(), MO, ana, group=Group(1, (1,), (2, 3)), people=people)
