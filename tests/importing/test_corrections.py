"""What the organizer says about a person in spite of the file."""

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from micromentor_desktop.domain.member import Member
from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.merge import merge
from micromentor_desktop.importing.records import Decisions, Draft, DraftPerson

FILE = (
    "Name,Email,Role,Topics,Employer,Years\n"
    "Ana Duarte,ana@example.org,mentor,Career goals,KBM,12\n"
    "Ben Osei,ben@example.org,,Soft skills,Lumen,2\n"
    "Ana Duarte,ana@example.org,mentor,Hard skills,KBM,13\n"
)
GOALS, SOFT = "Career goals", "Soft skills"


def _draft(tmp_path: Path, people: Mapping[tuple[int, str], str]) -> Draft:
    path = tmp_path / "signups.csv"
    path.write_text(FILE, encoding="utf-8")
    return understand(path, Decisions(people=people))


def _person(tmp_path: Path, place: int, said: Mapping[str, str]) -> DraftPerson:
    rows = ((2, 4), (3,))[place]
    return _draft(tmp_path, {(row, name): text for row in rows for name, text in said.items()}).people[place]


def test_each_attribute_is_what_was_said(tmp_path: Path) -> None:
    said = {"name": "Dr. Duarte, Anna", "employer": "Lumen", "years": "20+", "email": "Anna@Example.org"}
    ana = _person(tmp_path, 0, said)
    assert (ana.given_name, ana.family_name, ana.employer, ana.email) == ("Anna", "Duarte", "Lumen", "anna@example.org")
    assert (ana.years, ana.years_text) == (20, "20+")
    assert ana.corrected == set(said)
    assert ana.rows == (2, 4)


def test_a_role_that_was_said_brings_the_topics_along_and_leaves_nothing_to_ask(tmp_path: Path) -> None:
    draft = _draft(tmp_path, {(3, "role"): "both"})
    ben = draft.people[1]
    assert (ben.role_words, ben.role_given) == ("both", True)
    assert ben.topics_offered == ben.topics_wanted == (SOFT,)
    assert not [problem for problem in draft.problems if problem.row == 3]
    assert _person(tmp_path, 1, {"role": "neither"}).role_given


def test_topics_that_were_said_are_split_at_semicolons_and_known_by_meaning(tmp_path: Path) -> None:
    ben = _person(tmp_path, 1, {"topics_wanted": "career goal; Pensions, taxes; career goals"})
    assert ben.topics_wanted == (GOALS, "Pensions, taxes")
    assert ben.topics_offered == (SOFT,)


def test_even_a_blank_counts_and_takes_the_place_of_what_is_stored(tmp_path: Path) -> None:
    ben = _person(tmp_path, 1, {"employer": "", "years": "", "topics_wanted": ""})
    assert (ben.employer, ben.years, ben.years_text, ben.topics_wanted) == ("", None, "", ())
    stored = Member(7, "Ben", "Osei", email="ben@example.org", employer="Lumen", years=2)
    draft = replace(_draft(tmp_path, {(3, "employer"): "", (3, "years"): ""}))
    merged = next(one for one in merge(draft, [stored], [], 1) if one.member.id == 7)
    assert (merged.member.employer, merged.member.years) == ("", None)


def test_a_corrected_name_makes_a_repeat_another_person_or_joins_two(tmp_path: Path) -> None:
    apart = _draft(tmp_path, {(4, "name"): "Anton Duarte"})
    assert [person.full_name for person in apart.people] == ["Ana Duarte", "Ben Osei", "Anton Duarte"]
    joined = _draft(tmp_path, {(3, "name"): "Ana Duarte", (3, "email"): "ana@example.org"})
    assert [person.rows for person in joined.people] == [(2, 3, 4)]
    assert joined.counts.rows_read == joined.counts.people + joined.counts.repeats + joined.counts.set_aside
