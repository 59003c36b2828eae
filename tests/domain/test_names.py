"""How texts typed by people are compared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from micromentor_desktop.domain.member import Member, identity
from micromentor_desktop.domain.names import employer_key, fold, tidy


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Contoso", "CONTOSO GmbH"),
        ("I.B.M. Corp.", "ibm"),
        ("Procter & Gamble Co", "procter & gamble"),
        ("Société Générale SA", "Societe Generale"),
        ("  Lumen   Orchard ", "Lumen Orchard, Inc."),
    ],
)
def test_colleagues_share_a_key(one: str, other: str) -> None:
    assert employer_key(one) == employer_key(other) != ""


@pytest.mark.parametrize("one", ["Contoso", "Contoso Research", "Lumen", "The Group", "AG", "王小明公司"])
def test_other_employers_have_other_keys(one: str) -> None:
    assert employer_key(one) not in ("", employer_key("Fabrikam"))


@pytest.mark.parametrize(
    "answer",
    ["", "-", "N/A", "n.a.", "none", "Self-employed", "self employed", "Freelance", "student at Ohio State", "Student",
     "Retired", "between jobs", "selbständig", "étudiante", "jubilado", "...", "?"],
)  # fmt: skip
def test_answers_that_are_no_employer_keep_nobody_apart(answer: str) -> None:
    assert employer_key(answer) == ""


def test_tidying_keeps_what_was_typed() -> None:
    assert tidy("  Ana\u00a0 María\n\tRuiz\u200b ") == "Ana María Ruiz"
    assert tidy("e\u0301") == "é"


@given(st.text())
def test_folding_is_settled_after_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


def test_the_same_person_has_the_same_email_and_name() -> None:
    assert identity("Ana  María Ruiz", " ANA@Example.org ") == identity("ana maria ruiz", "ana@example.org")
    assert identity("Ana Ruiz", "home@example.org") != identity("Ben Ruiz", "home@example.org")


def test_a_member_with_one_name_only() -> None:
    assert Member(1, "王小明").full_name == "王小明"
    assert Member(1, "", "Prince").badge_name == "Prince"
