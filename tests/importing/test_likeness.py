"""Who may be one person, which employers may be one, and who is meant by a wish: suggestions, never merges."""

from pathlib import Path

import pytest

from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.employers import alike, unified
from micromentor_desktop.importing.likeness import SUGGEST, likeness, pairs_sharing_a_word
from micromentor_desktop.importing.records import Decisions, Draft, DraftPerson
from micromentor_desktop.importing.wishes import resolve


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Duarte ana@a.org", "Anna Duarte anna@b.org"),
        ("Ana Duarte ana@a.org", "Ana Duarte ana@b.org"),
        ("Ana Duarte ana@a.org", "Ana Duarte"),
        ("Ana Duarte ana@a.org", "Duarte Ana ana.d@b.org"),
        ("Ana Duarte ana@a.org", "Ana Paula Duarte ana@a.org"),
        ("Jon Smith jon@a.org", "Jonathan Smith jon@a.org"),
        ("José Núñez jose@a.org", "Jose Nunes"),
        ("J. Smith", "John Smith john@a.org"),
    ],
)
def test_it_is_worth_asking(one: str, other: str) -> None:
    assert SUGGEST <= _likeness(one, other) < 1
    assert _likeness(one, other) == _likeness(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ana Duarte duartes@a.org", "Rui Duarte duartes@a.org"),
        ("Rosa Duarte duartes@a.org", "Ana Duarte duartes@a.org"),
        ("Ana Duarte ana@a.org", "Ben Osei ben@a.org"),
        ("John Smith john@a.org", "Joan Smith joan@a.org"),
        ("Maria Garcia maria@a.org", "Maria Gomez maria@b.org"),
        ("王小明", "李小明"),
    ],
)
def test_these_are_two_people(one: str, other: str) -> None:
    assert _likeness(one, other) < SUGGEST


def _likeness(one: str, other: str) -> float:
    def parts(text: str) -> tuple[str, str]:
        words = text.split()
        return (" ".join(words[:-1]), words[-1]) if "@" in words[-1] else (text, "")

    return likeness(*parts(one), *parts(other))


def test_only_names_with_a_word_in_common_are_compared() -> None:
    assert set(pairs_sharing_a_word(["Ana Duarte", "Rui Duarte", "Ben Osei", "Osei, Ana"])) == {(0, 1), (2, 3), (0, 3)}
    assert list(pairs_sharing_a_word([f"Person {number}" for number in range(1_000)])) == []


def _employed(*employers: str) -> list[DraftPerson]:
    return [DraftPerson(f"P{number}", employer=employer) for number, employer in enumerate(employers)]


def test_employers_get_one_spelling() -> None:
    people = unified(_employed("ibm", "I.B.M. Corp.", "IBM", "IBM", "N/A", "self-employed", "kbm", "KBM"))
    assert [person.employer for person in people] == ["IBM"] * 4 + ["N/A", "self-employed", "KBM", "KBM"]


def test_employers_that_may_be_one_are_suggested() -> None:
    people = _employed("Lumen Orchard", "Lumen Orchards", "Lumen Orchard", "KBM", "KBN", "freelance")
    assert [(person.given_name, other) for person, other in alike(people)] == [("P1", "Lumen Orchard")]


PEOPLE = {1: "Ana Duarte", 2: "Ben Osei", 3: "Cy Young", 4: "Ben Osei"}


@pytest.mark.parametrize(
    ("wished", "ids"),
    [
        (("Ana Duarte",), (1,)),
        (("Young, Cy", "ana duarte", "Cy Young"), (3, 1)),
        (("Anna Duarte",), (1,)),
        (("Ben Osei",), ()),
        (("Somebody Famous", "anybody"), ()),
    ],
)
def test_a_wish_means_whoever_is_clearly_meant(wished: tuple[str, ...], ids: tuple[int, ...]) -> None:
    assert resolve(wished, PEOPLE) == ids


def _draft(folder: Path, text: str, decisions: Decisions | None = None) -> Draft:
    path = folder / "signups.csv"
    path.write_text(text, encoding="utf-8")
    return understand(path, decisions)


TWICE = "Name,Email,Role\nAna Duarte,ana@a.org,mentor\nAnna Duarte,anna@b.org,mentee\nBen Osei,,mentee\n"


def test_similar_people_of_one_file_stay_apart_until_the_organizer_joins_them(tmp_path: Path) -> None:
    draft = _draft(tmp_path, TWICE)
    assert len(draft.people) == 3
    (problem,) = draft.problems
    assert (problem.row, problem.twin) == (3, 2)
    assert "similar name" in problem.reason
    joined = _draft(tmp_path, TWICE, Decisions(one_person=frozenset({(2, 3)})))
    assert [(person.full_name, person.rows) for person in joined.people] == [
        ("Anna Duarte", (2, 3)),
        ("Ben Osei", (4,)),
    ]
    counts = joined.counts
    assert (counts.rows_read, counts.people, counts.repeats, counts.set_aside) == (3, 2, 1, 0)


def test_a_row_that_is_left_out_is_set_aside_and_can_come_back(tmp_path: Path) -> None:
    draft = _draft(tmp_path, TWICE, Decisions(leave_out=frozenset({3})))
    assert [(aside.row, aside.reason) for aside in draft.set_aside] == [(3, "You left this row out.")]
    assert draft.problems == ()


def test_an_answer_means_what_the_organizer_says(tmp_path: Path) -> None:
    text = "Name,Role,Topics\nAna,mentor,Gardening; CVs\nBen,mentee,gardening\nCy,mentee,Dogs\n"
    draft = _draft(tmp_path, text)
    assert [(one.answer, one.people, one.known) for one in draft.topics] == [
        ("Gardening", 2, False),
        ("CVs", 1, True),
        ("Dogs", 1, False),
    ]
    decided = _draft(tmp_path, text, Decisions(topics={"gardening": "Hard skills", "dogs": ""}))
    assert [person.topics_wanted for person in decided.people[1:]] == [("Hard skills",), ()]


def test_what_a_cell_said_before_it_was_mended_stays_in_the_answers(tmp_path: Path) -> None:
    draft = _draft(tmp_path, TWICE, Decisions(cells={(2, 0): "Ana Maria Duarte"}))
    assert draft.people[0].full_name == "Ana Maria Duarte"
    assert dict(draft.people[0].answers)["Name"] == "Ana Duarte"
