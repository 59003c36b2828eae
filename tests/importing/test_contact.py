"""Names and addresses."""

import pytest

from micromentor_desktop.importing.contact import email, mended_case, name, name_from_address, name_parts
from micromentor_desktop.importing.name_order import family_first, turned

NAMES = """
Ana Duarte                | Ana | Duarte
Duarte, Ana               | Ana | Duarte
García Márquez, Gabriel   | Gabriel | García Márquez
Dr. Samuel Oyelaran       | Samuel | Oyelaran
Prof. Dr. Ute Klein       | Ute | Klein
Ana Duarte, PhD           | Ana | Duarte
Ana Duarte PhD            | Ana | Duarte
Ana Duarte, PMP, CPA      | Ana | Duarte
Yo Yo Ma                  | Yo Yo | Ma
Martin Luther King Jr.    | Martin Luther | King Jr.
King, Martin Luther, Jr.  | Martin Luther | King Jr.
Jan van der Berg          | Jan | van der Berg
van der Berg, Jan         | Jan | van der Berg
Leonardo da Vinci         | Leonardo | da Vinci
Mary Ann Smith            | Mary Ann | Smith
Madonna                   | Madonna |
王小明                     | 王小明 |
김 민수                    | 김 민수 |
ליאור ברקת                | ליאור | ברקת
وليد المنصوري             | وليد | المنصوري
HENRIK DAHLQVIST          | HENRIK | DAHLQVIST
Ana Duarte <ana@example.org> | Ana | Duarte
de la Cruz, Zoë Jr.       | Zoë | de la Cruz Jr.
de la Cruz Jr., Zoë       | Zoë | de la Cruz Jr.
de la Cruz, Zoë, Jr.      | Zoë | de la Cruz Jr.
Kim, Mei Jr.              | Mei | Kim Jr.
Mei Jr. Kim               | Mei | Kim Jr.
Okafor, Sam II            | Sam | Okafor II
Okafor, Sam T. III        | Sam T. | Okafor III
Lee, Grace PhD            | Grace | Lee
Lee, Grace Ph.D.          | Grace | Lee
Lee PhD, Grace            | Grace | Lee
Lee, Grace MBA            | Grace | Lee
Lee, Grace Dr.            | Grace | Lee
Lee, Dr. Grace            | Grace | Lee
Dr. Lee, Grace            | Grace | Lee
Lee, Grace M.             | Grace M. | Lee
Lee, Grace Jr., PhD       | Grace | Lee Jr.
Lee, Grace Jr. PhD        | Grace | Lee Jr.
Ma, Yo Yo                 | Yo Yo | Ma
Yo MA                     | Yo | MA
Ana Duarte Dr.            | Ana | Duarte
Sr. Juan García           | Juan | García
"""


@pytest.mark.parametrize("line", NAMES.strip().splitlines())
def test_name(line: str) -> None:
    typed, given, family = (part.strip() for part in line.split("|"))
    assert name(typed) == (given, family)


def test_names_in_two_cells_stay_as_given() -> None:
    assert name_parts("Ana Paula", "de Souza e Silva") == ("Ana Paula", "de Souza e Silva")
    assert name_parts("Dr. Ana", "Duarte PhD") == ("Ana", "Duarte")
    assert name_parts("Mei Jr.", "Kim") == ("Mei", "Kim Jr.")
    assert name_parts("Sam", "Okafor III") == ("Sam", "Okafor III")
    assert name_parts("", "Okafor") == ("", "Okafor")


def test_a_name_can_be_made_of_an_address() -> None:
    assert name_from_address("ana.duarte7@example.org").full == "Ana Duarte"
    assert name_from_address("77@example.org").full == "77@example.org"


@pytest.mark.parametrize(
    ("typed", "fixed"),
    [
        ("HENRIK DAHLQVIST", "Henrik Dahlqvist"),
        ("bartholomew quince", "Bartholomew Quince"),
        ("JAN VAN DER BERG", "Jan van der Berg"),
        ("MARY O'NEIL-SMITH", "Mary O'Neil-Smith"),
        ("SAM OKAFOR III", "Sam Okafor III"),
        ("Ana Duarte", ""),
        ("王小明", ""),
        ("ליאור ברקת", ""),
        ("Bo", ""),
        ("BO", ""),
    ],
)
def test_capitals_are_offered_for_mending(typed: str, fixed: str) -> None:
    assert mended_case(typed) == fixed


@pytest.mark.parametrize(
    ("cell", "address"),
    [
        ("Ana@Example.org", "ana@example.org"),
        ("mailto:ana@example.org", "ana@example.org"),
        ("<ana@example.org>", "ana@example.org"),
        ("Ana Duarte <ana@example.org>", "ana@example.org"),
        ("ana@example.org.", "ana@example.org"),
        (" ana@example.org ,", "ana@example.org"),
        ("o'neil@example.org", "o'neil@example.org"),
    ],
)
def test_an_address_is_found_in_its_cell(cell: str, address: str) -> None:
    assert email(cell) == (address, "")


def test_of_two_addresses_the_first_is_used_and_told() -> None:
    found = email("ana@example.org / ana@example.com")
    assert found.address == "ana@example.org"
    assert found.trouble == "There are 2 addresses; the first one is used."


def test_what_is_no_address_is_told_but_a_placeholder_is_not() -> None:
    assert email("ana at example").trouble
    for nothing in ("", "-", "N/A", "anonymous", "Info Requested", "none"):
        assert email(nothing) == ("", "")


@pytest.mark.parametrize(
    ("header", "named", "is_first"),
    [
        ("Naam + voornaam", [("Peeters Lieve", "lieve@example.org"), ("El Amrani Sam", "sam.el@example.org")], True),
        ("Nom et prénom", [("Hélène Lefèvre", "helene@example.org")], False),
        ("Nom et prénom", [("Lefèvre Hélène", "office@example.org")], False),
        ("Name", [("Peeters Lieve", "lieve@example.org")], False),
        ("Apellidos y nombre", [("Ruiz, Pía", "pia@example.org")], False),
    ],
)
def test_the_family_name_stands_first_where_heading_and_addresses_say_so(
    header: str, named: list[tuple[str, str]], is_first: bool
) -> None:
    assert family_first(header, named) is is_first


def test_a_name_is_turned_at_its_last_word() -> None:
    assert [turned(name) for name in ("El Amrani Sam", "Ruiz, Pía", "Madonna")] == [
        "El Amrani, Sam",
        "Ruiz, Pía",
        "Madonna",
    ]
