"""What columns are by their values, and what answers without the word mentor mean; the truth was written by hand."""

from collections.abc import Callable
from pathlib import Path

import pytest

from micromentor_desktop.importing import looks
from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.leaning import Leaning, leaning, opposite
from micromentor_desktop.importing.records import Draft, Field
from micromentor_desktop.importing.scales import degree, judge, numbered


@pytest.mark.parametrize(
    ("look", "yes", "no"),
    [
        (
            looks.employer,
            "Alder Bank Inc. / Sand & Söhne KG / University of Westmere / Havnens Rederi A/S / City of Grünau",
            "Ana Duarte / Berlin / Career goals / Manager / 12 / yes / Mona Lisa",
        ),
        (
            looks.job,
            "Head of Research / Abteilungsleiterin / Konsulent / Project manager / Directrice / PhD student",
            "Ana Duarte / Berlin / 12 / Career goals",
        ),
        (
            looks.languages,
            "English / English, Korean / Nederlands en Frans / Español y euskera",
            "Python / Berlin / Ana",
        ),
        (looks.years, "12 / 5-7 / 10+ / 3 years / 2,5 / 8 år", "2026 / 114202 / many / 12 Elm Street"),
        (looks.phone, "+44 0000 000001 / (555) 010-0001 / 070-000 00 01", "5600001 / 12 / Ana / 2026"),
        (
            looks.machine,
            "192.0.2.11 / https://example.org/a / 6f1c2d3e-01ab-4c / 5600001 / AB-1042 / cv.pdf (https://a.example/cv.pdf)",
            "Ana Duarte / mentor / 12 / Leadership",
        ),
    ],
    ids=lambda part: part.__name__ if callable(part) else "",
)
def test_what_a_cell_looks_like(look: Callable[[str], bool], yes: str, no: str) -> None:
    assert [cell for cell in yes.split(" / ") if not look(cell)] == []
    assert [cell for cell in no.split(" / ") if look(cell)] == []


@pytest.mark.parametrize(
    ("text", "gives", "receives"),
    [
        ("give advice", True, False),
        ("get advice", False, True),
        ("Guide someone", True, False),
        ("Be guided", False, True),
        ("I want to share what I know", True, False),
        ("I'd like somebody to coach me", False, True),
        ("share what I know and learn something new", True, True),
        ("Acompañar a alguien", True, False),
        ("être accompagné", False, True),
        ("begleitet werden", False, True),
        ("Wissen weitergeben", True, False),
        ("essere guidato", False, True),
        ("Be a buddy", True, False),
        ("Career goals", False, False),
        ("Newsletter", False, False),
    ],
)
def test_which_way_an_answer_leans(text: str, gives: bool, receives: bool) -> None:
    assert leaning(text) == Leaning(gives, receives)


def test_choices_that_lean_one_way_only_are_no_roles() -> None:
    assert opposite(["give advice", "get advice"])
    assert not opposite(["give advice", "share tips"])


@pytest.mark.parametrize(
    ("answer", "wanted"),
    [
        ("Very interested", True),
        ("Not very interested", False),
        ("A little", False),
        ("sehr wichtig", True),
        ("gar nicht", False),
        ("Mycket", True),
        ("yes", True),
        ("", False),
        ("gardens", None),
    ],
)
def test_how_much_somebody_wants_something(answer: str, wanted: bool | None) -> None:
    assert degree(answer) is wanted


def test_of_numbers_the_upper_part_of_the_scale_counts() -> None:
    assert [judge(["5", "1", "3", "4"])(cell) for cell in ("5", "4", "3", "1", "")] == [True, True, False, False, False]
    assert judge(["10", "2"])("7")
    assert not judge(["10", "2"])("6")
    assert numbered(["1", "0"]) == numbered(["2026"]) == numbered(["3", "x"]) == numbered([]) == 0
    assert judge(["1", "0"])("1")


def _draft(tmp_path: Path, text: str) -> Draft:
    path = tmp_path / "signups.csv"
    path.write_text(text, encoding="utf-8")
    return understand(path)


def test_columns_under_headings_of_no_meaning_are_known_by_their_values(tmp_path: Path) -> None:
    draft = _draft(
        tmp_path,
        "Alpha,Beta,Gamma,Delta,Eps,Zeta,Eta\n"
        "2026-09-01 08:12,Ana Duarte,ana@example.org,KBM Inc.,English,give advice,192.0.2.1\n"
        "2026-09-02 08:12,Ben Osei,ben@example.org,Lumen Ltd,French,get advice,192.0.2.2\n",
    )
    assert [column.field for column in draft.columns] == [
        Field.SIGNED_UP_AT, Field.NAME, Field.EMAIL, Field.EMPLOYER, Field.LANGUAGES, Field.ROLE, Field.IGNORED,
    ]  # fmt: skip
    assert [person.role_words for person in draft.people] == ["mentor", "mentee"]
    assert all(column.confidence < 0.95 for column in draft.columns)


def test_there_is_one_employer_column_though_two_look_like_it(tmp_path: Path) -> None:
    draft = _draft(
        tmp_path,
        "Name,Role,Employer,Where else?\nAna Duarte,mentor,KBM,Lumen Ltd\nBen Osei,mentee,KBM,Gamma GmbH\n",
    )
    assert [column.field for column in draft.columns].count(Field.EMPLOYER) == 1
    assert {person.employer for person in draft.people} == {"KBM"}


def test_two_columns_of_ticks_under_giving_and_receiving_are_the_roles(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "Name,Email,Give,Receive\nAna Duarte,a@example.org,x,\nBen Osei,b@example.org,,x\n")
    assert [person.role_words for person in draft.people] == ["mentor", "mentee"]


def test_of_two_addresses_the_attendees_own_counts_and_the_buyers_fills_the_gap(tmp_path: Path) -> None:
    draft = _draft(
        tmp_path,
        "Name,Email,Attendee email,Role\nAna Duarte,office@example.org,ana@example.org,mentor\n"
        "Ben Osei,ben@example.org,,mentee\n",
    )
    assert draft.question is None
    assert [person.email for person in draft.people] == ["ana@example.org", "ben@example.org"]


def test_mentore_is_a_mentor_beside_a_mentore_with_an_accent_and_a_mentee_without(tmp_path: Path) -> None:
    heads = "Nom,Adresse e-mail,Rôle\n"
    with_accents = _draft(tmp_path, heads + "Ana D,a@example.org,Mentore\nBen O,b@example.org,Mentoré\n")
    assert [person.role_words for person in with_accents.people] == ["mentor", "mentee"]
    without = _draft(tmp_path, heads + "Ana D,a@example.org,Mentor\nBen O,b@example.org,Mentore\n")
    assert [person.role_words for person in without.people] == ["mentor", "mentee"]


def test_an_answer_no_makes_no_row_of_headings(tmp_path: Path) -> None:
    draft = _draft(tmp_path, "A,B,C\nAna Duarte,yes,ana@example.org\nBen Osei,no,ben@example.org\n")
    assert [person.full_name for person in draft.people] == ["Ana Duarte", "Ben Osei"]
