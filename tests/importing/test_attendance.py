"""Which rounds somebody can come to, as people write it."""

import pytest

from micromentor_desktop.importing.attendance import rounds


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Round 1", (1,)),
        ("Round 1; Round 3", (1, 3)),
        ("1, 3", (1, 3)),
        ("1-3", (1, 2, 3)),
        ("rounds 2 to 4", (2, 3, 4)),
        ("first round only", (1,)),
        ("First and second", (1, 2)),
        ("2\N{EN DASH}3", (2, 3)),
        ("all", ()),
        ("Both rounds", ()),
        ("", ()),
        ("whenever", None),
        ("after 19 h 30", None),
        ("Runde 2", (2,)),
    ],
)
def test_answers(text: str, expected: tuple[int, ...] | None) -> None:
    assert rounds(text) == expected
