"""Every colour can be made readable, and is left alone where it is already."""

from hypothesis import given
from hypothesis import strategies as st

from micromentor_desktop.domain.colour import BLACK, WHITE, contrast, is_colour, parse, readable, written

COLOURS = st.tuples(*[st.integers(0, 255)] * 3).map(lambda parts: "#" + "".join(f"{part:02x}" for part in parts))


def test_contrast_is_that_of_wcag() -> None:
    # Published pairs: black on white, and #767676, the lightest grey that passes AA on white.
    assert contrast(BLACK, WHITE) == contrast(WHITE, BLACK) == 21
    assert round(contrast(parse("#767676"), WHITE), 2) == 4.54
    assert round(contrast(parse("#777777"), WHITE), 2) == 4.48


@given(COLOURS)
def test_a_colour_becomes_readable_on_white(text: str) -> None:
    found = readable(parse(text), [WHITE], least=7.0, toward=BLACK)
    assert contrast(found, WHITE) >= 7.0
    if contrast(parse(text), WHITE) >= 7.0:
        assert written(found) == text


def test_what_is_a_colour() -> None:
    assert is_colour("#0F766e")
    assert not any(map(is_colour, ("", "teal", "#fff", "#0f766", "#0f766e0", "0f766e", "#0f766g")))
