"""The sample sign-up file, against a truth written by hand while the file was being made up."""

from collections import Counter
from pathlib import Path

import pytest

from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.records import Draft, DraftPerson, Field

SAMPLE = Path(__file__).parents[2] / "resources" / "samples" / "signups.csv"

MENTORS = """
Amara Okonkwo-Reid, HENRIK DAHLQVIST, Noor Haddad, Gwendolyn Pike, Rosa Castellane, Saoirse Kinsella, Samuel Oyelaran,
Colm Devlin, MARGUERITE DUBOIS, Silas Merriweather, Leonie Achterberg
"""
BOTH = "Jonas Feld, Chidi Okafor, Ingrid Aasen, Ana Paula Guimarães, Desmond Achebe-Lowe, Patience Mbeki"
NEITHER = "Theo Marchetti, Tamsin Oakley, Greta Holloway, Edwin Szabo"
MENTEES = """
Priscilla Yarrow, Lucía Fernández Ríos, Mei-Lin Tsao, bartholomew quince, Tomasz Wieczorek, Rafael Monteiro,
Ida Solberg, Ned Castellane, Devika Raman, Owen Trask, ליאור ברקת, Malik Abernathy, Yuki Arakawa, Petra Vondráčková,
Hollis Grangerford, Fatima Zahra Belkadi, Wendell Bixby, Zofia Maj, Karthik Subramanian, Beatrix Lund, وليد المنصوري,
Elijah Thornbury, Chloe Vanterpool, Harriet Nakamura, Bogdan Ionescu, 陳怡君, Valentina Cruz, Quentin Ashdown,
Rui Bettencourt, Freya Lindqvist, Marcus Hale, Oksana Hrytsenko, Dominic Faraday, Luz Marina Ospina, Imogen Fairweather,
Bashir Rahmani, Tobias Grünwald, Coralie Jourdain, Joy Abara
"""


@pytest.fixture(scope="module")
def draft() -> Draft:
    return understand(SAMPLE)


def _person(draft: Draft, name: str) -> DraftPerson:
    return next(person for person in draft.people if person.full_name == name)


def _names(text: str) -> set[str]:
    return {name.strip() for name in text.replace("\n", " ").split(",")}


def test_everybody_has_the_role_that_they_chose(draft: Draft) -> None:
    by_role = {
        role: {person.full_name for person in draft.people if person.role_words == role}
        for role in ("mentor", "both", "neither", "mentee")
    }
    assert by_role == {
        "mentor": _names(MENTORS),
        "both": _names(BOTH),
        "neither": _names(NEITHER),
        "mentee": _names(MENTEES),
    }


def test_the_counts_are_those_of_the_file(draft: Draft) -> None:
    roles = Counter(person.role_words for person in draft.people)
    assert roles == {"mentor": 11, "mentee": 39, "both": 6, "neither": 4}
    counts = draft.counts
    assert (counts.rows_read, counts.people, counts.repeats, counts.set_aside) == (64, 60, 3, 1)
    assert draft.outcome == "ready"


def test_each_column_is_what_its_question_asks(draft: Draft) -> None:
    assert [column.field for column in draft.columns] == [
        Field.SIGNED_UP_AT,
        Field.EMAIL,
        Field.NAME,
        Field.EMPLOYER,
        Field.JOB_TITLE,
        Field.YEARS,
        Field.ROLE,
        Field.TOPICS,
        Field.CAPACITY,
        Field.LANGUAGES,
        Field.PRONOUNS,
        Field.CONSENT,
        Field.NOTE,
        Field.NOTE,
    ]


@pytest.mark.parametrize(
    ("name", "years"),
    [
        ("Jonas Feld", 5),
        ("Chidi Okafor", 10),
        ("bartholomew quince", 2),
        ("Rosa Castellane", 15),
        ("Ida Solberg", 0),
        ("Samuel Oyelaran", 20),
        ("Colm Devlin", None),
        ("HENRIK DAHLQVIST", 22),
        ("Beatrix Lund", 14),
    ],
)
def test_years_are_understood(draft: Draft, name: str, years: int | None) -> None:
    assert _person(draft, name).years == years


def test_answers_with_separators_inside_are_whole(draft: Draft) -> None:
    assert _person(draft, "Mei-Lin Tsao").topics_wanted == ("Career goals", "Soft skills")
    assert _person(draft, "Chloe Vanterpool").topics_wanted == ("Career goals", "finding clients")
    every = {topic for person in draft.people for topic in person.topics_offered + person.topics_wanted}
    assert len(every) == 10  # the seven starter topics and three write-ins


def test_those_who_answered_twice_are_one_person_with_the_later_answer(draft: Draft) -> None:
    jonas, priscilla = _person(draft, "Jonas Feld"), _person(draft, "Priscilla Yarrow")
    assert (jonas.job_title, jonas.rows) == ("Senior data engineer", (3, 41))
    assert priscilla.topics_wanted == ("Career goals", "Soft skills")
    assert _person(draft, "Malik Abernathy").topics_wanted[-1] == "Soft skills"


def test_a_couple_with_one_mailbox_is_two_people(draft: Draft) -> None:
    ned, rosa = _person(draft, "Ned Castellane"), _person(draft, "Rosa Castellane")
    assert ned.email == rosa.email == "castellanes@example.com"


def test_the_test_row_is_aside_and_nobody_is_dropped_for_having_no_email(draft: Draft) -> None:
    assert [aside.row for aside in draft.set_aside] == [4]
    assert _person(draft, "Zofia Maj").email == ""


def test_mentors_limits_are_read(draft: Draft) -> None:
    limits = {person.full_name: person.capacity for person in draft.people if person.mentor}
    assert limits["Gwendolyn Pike"] == 2
    assert limits["Noor Haddad"] == 1
    assert limits["Saoirse Kinsella"] == 3


def test_names_typed_in_one_case_are_offered_for_mending(draft: Draft) -> None:
    assert {problem.fix for problem in draft.problems if "capitals" in problem.reason} == {
        "Henrik Dahlqvist",
        "Bartholomew Quince",
        "Marguerite Dubois",
    }
