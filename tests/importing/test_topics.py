"""How topic answers split, and what they mean."""

import pytest

from micromentor_desktop.domain.chapter import STARTER_TOPICS
from micromentor_desktop.importing.topics import Choices, topic_of

JOB, SOFT, HARD, GOALS, WORK, LEARN, MOST = STARTER_TOPICS


@pytest.mark.parametrize(
    ("typed", "topic"),
    [
        ("CV review", JOB),
        ("résumés", JOB),
        ("Resume and cover letter", JOB),
        ("Interview preparation", JOB),
        ("Job application & interview prep", JOB),
        ("Soft skill", SOFT),
        ("Soft skills (public speaking, interviewing)", SOFT),
        ("Public speaking", SOFT),
        ("Hard skills (email writing, a specific program)", HARD),
        ("Carreer goals", GOALS),
        ("Career planning", GOALS),
        ("Karriereziele", GOALS),
        ("Challenges at work", WORK),
        ("How to be a mentor", LEARN),
        ("Making the most of the association's benefits", MOST),
        ("Making the most of the association", MOST),
        ("Making the most of my membership", MOST),
        ("Membership benefits", MOST),
        ("Member benefits", MOST),
        ("members' benefits", MOST),
        ("Benefits", MOST),
        ("Employee benefits", "Employee benefits"),
        ("Salary and benefits", "Salary and benefits"),
        ("Salary negotiation", "Salary negotiation"),
        ("Other: salary negotiation", "salary negotiation"),
        ("Other", ""),
        ("N/A", ""),
        ("Public speaking at a job interview", "Public speaking at a job interview"),
    ],
)
def test_what_is_meant(typed: str, topic: str) -> None:
    assert topic_of(typed) == topic


def test_the_last_starter_topic_is_whole() -> None:
    assert MOST == "Making the most of the association's benefits"


def _split(*cells: str) -> list[tuple[str, ...]]:
    choices = Choices(cells)
    return [choices.split(cell) for cell in cells]


def test_separators_inside_parentheses_never_split() -> None:
    cells = ("Soft skills (public speaking, interviewing), Career goals", "Career goals", "Hard skills (a, b; c)")
    assert _split(*cells) == [(SOFT, GOALS), (GOALS,), (HARD,)]


def test_semicolons_split_and_commas_stay() -> None:
    assert _split("Budgets, taxes and wills; Gardening;", "Gardening;", "Budgets, taxes and wills;") == [
        ("Budgets, taxes and wills", "Gardening"),
        ("Gardening",),
        ("Budgets, taxes and wills",),
    ]


def test_a_choice_with_a_comma_survives_among_choices_joined_by_commas() -> None:
    taxes = "Budgets, taxes and wills"
    cells = (f"{taxes}, Gardening", f"Gardening, {taxes}", taxes, "Gardening", "Cooking, Gardening")
    assert _split(*cells) == [
        (taxes, "Gardening"),
        ("Gardening", taxes),
        (taxes,),
        ("Gardening",),
        ("Cooking", "Gardening"),
    ]


def test_a_comma_without_a_blank_splits_and_with_one_does_not() -> None:
    cells = ("Budgets, taxes and wills,Gardening", "Gardening,Cooking", "Budgets, taxes and wills", "Cooking")
    assert _split(*cells)[0] == ("Budgets, taxes and wills", "Gardening")


def test_lines_and_bars_split() -> None:
    assert _split("Career goals\nGardening") == [(GOALS, "Gardening")]
    assert _split("Career goals | Gardening") == [(GOALS, "Gardening")]


def test_free_text_stays_whole() -> None:
    text = "I would like to understand pensions, and how they work"
    assert _split(text, "Anything about gardens, really") == [(text,), ("Anything about gardens, really",)]


def test_spellings_that_differ_in_case_are_one_topic() -> None:
    assert _split("gardening", "Gardening") == [("gardening",), ("gardening",)]


def test_a_chapters_own_topics_are_met_first() -> None:
    choices = Choices(["excel basics, Career goals"], ("Excel basics", GOALS))
    assert choices.split("excel basics, Career goals") == ("Excel basics", GOALS)
