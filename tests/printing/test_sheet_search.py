"""Sheets are found by number, kind and size, in the ways in which sizes are written."""

import pytest

from micromentor_desktop.printing.sheet_search import search_sheets
from micromentor_desktop.printing.sheets import load_sheets


def found(text: str) -> set[str]:
    return {sheet.sku for sheet in search_sheets(load_sheets(), text)}


@pytest.mark.parametrize(
    ("text", "skus"),
    [
        ("5395", {"5395", "8395", "15395/5095/5895"} - {"8395"}),
        ("l4785", {"L4785 L4786 L4787"}),
        ("herma 44", {"4412", "4418 4419"}),
        ("tent letter", {"5302", "5305", "5309", "tent letter x2"}),
        ("", {sheet.sku for sheet in load_sheets()}),
        ("nothing like it", set()),
        ("80x50", {"L4785 L4786 L4787", "4412"}),
        ("80 × 50 mm", {"L4785 L4786 L4787", "4412"}),
        ("8,0 x 5,0 cm", {"L4785 L4786 L4787", "4412"}),
        ("50*80", {"L4785 L4786 L4787", "4412"}),
        ("herma 80x50", {"4412"}),
        ("3 x 4 in insert", {"5392", "5384", "74541", "74459"}),
        ('4" x 3"', {"5392", "5384", "74541", "74459", "5388/8388"} - {"5388/8388"}),
        ("2-1/4 x 3-1/2", {"5390", "5383", "badge 3-1/2x2-1/4"}),
        ("999 x 999", set()),
    ],
)
def test_search(text: str, skus: set[str]) -> None:
    assert found(text) == skus
