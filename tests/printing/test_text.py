"""The text layer: direction, coverage, measuring, fitting."""

import random

import pytest
from bidi import get_display
from hypothesis import given, settings
from hypothesis import strategies as st

from micromentor_desktop.paths import resource
from micromentor_desktop.printing.direction import runs
from micromentor_desktop.printing.fitting import fit_each, fit_text
from micromentor_desktop.printing.fonts import font_for
from micromentor_desktop.printing.text import clean, clusters, missing_characters, shape
from tests.printing.hard_names import HARD


def test_direction_agrees_with_the_reference_implementation() -> None:
    chance = random.Random(5)
    for _ in range(5000):
        text = "".join(chance.choice("ab אב س12(). -[]") for _ in range(chance.randint(1, 12))).strip()
        shown = "".join(part[::-1] if rtl else part for _, rtl, part in runs([(text, 0)]))
        assert shown == get_display(text), text


def test_clean_makes_one_line_without_control_characters() -> None:
    assert clean(" A\tb\r\nc\x00\x07 \u202ed\u2066 e\u0301 \ufe0f ") == "A b c d \u00e9"
    assert clean("نيم\u200cفاصله") == "نيم\u200cفاصله"


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("Łukasz 🙂 🙂 🙃", "🙂🙃"),
        ("محمد יוסף क्षत्रिय สมชาย தமிழ் 王 김 さ Ж Ω ế", ""),
        ("𝓜𝓪𝓻𝓲𝓪", ""),
        ("👩\u200d👧", "👩👧"),
        ("a\ue000b", "\ue000"),
        ("\u202e\x00\ufe0f", ""),
        ("", ""),
    ],
)
def test_missing_characters_are_those_that_no_font_has(text: str, missing: str) -> None:
    assert missing_characters(text) == missing


def test_what_can_be_printed_of_a_text_is() -> None:
    assert shape("Ana 🙂 Lima").text == "Ana Lima"
    assert shape("𝓜𝓪𝓻𝓲𝓪").text == "Maria"


def test_arabic_is_joined_and_hebrew_is_not_made_yiddish() -> None:
    joined = "".join(piece.chars for piece in shape("محمد").pieces)
    apart = "".join(piece.chars for letter in reversed("محمد") for piece in shape(letter).pieces)
    assert len(joined) == len(apart) == 4
    assert sum(a != b for a, b in zip(joined, apart, strict=True)) >= 3
    glyphs = [char for piece in shape("ייבו").pieces for char in piece.chars]
    assert len(glyphs) == 4


def test_clusters_keep_marks_with_their_letter() -> None:
    assert list(clusters("e\u0301a")) == ["e\u0301", "a"]
    assert "".join(clusters("कि นี่ x")) == "कि นี่ x"


@pytest.mark.parametrize(("first", "full"), HARD)
@pytest.mark.parametrize(("width", "height"), [(220.0, 60.0), (60.0, 20.0), (15.0, 200.0)])
def test_a_text_always_fits(first: str, full: str, width: float, height: float) -> None:
    for text in (first, full):
        fitted = fit_text(text, width=width, height=height, largest=60, floor=28, bold=True)
        assert fitted.width <= width
        assert fitted.height <= height
        shown = "".join(line.text for line in fitted.lines).replace(" ", "")
        assert shown == shape(text, True).text.replace(" ", "")


@settings(max_examples=200)
@given(st.text(max_size=60), st.floats(5, 300), st.floats(5, 100))
def test_any_text_fits(text: str, width: float, height: float) -> None:
    fitted = fit_text(text, width=width, height=height, largest=60, floor=28)
    assert fitted.width <= width
    assert fitted.height <= height


def test_one_line_then_two_balanced_lines() -> None:
    assert len(fit_text("Ana Lima", width=200, height=80, largest=40, floor=20).lines) == 1
    two = fit_text("Ana María Fernández Gutiérrez", width=200, height=80, largest=40, floor=20)
    assert [line.text for line in two.lines] == ["Ana María", "Fernández Gutiérrez"]
    hyphen = fit_text("Maximilian-Alexander", width=150, height=80, largest=40, floor=20)
    assert [line.text for line in hyphen.lines] == ["Maximilian-", "Alexander"]


def test_several_texts_share_one_size() -> None:
    blocks = fit_each(["Ana", "Maximilian Alexander", "", "🙂"], width=100, height=100, largest=30, floor=10)
    assert len(blocks) == 2
    assert blocks[0].size == blocks[1].size


def test_fonts_are_small_enough_and_licensed() -> None:
    folder = resource("fonts")
    files = list(folder.glob("*.tt?"))
    assert sum(path.stat().st_size for path in files) < 10_000_000
    readme = (folder / "README.md").read_text(encoding="utf-8")
    assert all(path.name.replace("-Bold", "-Regular") in readme for path in files)
    assert (folder / "OFL.txt").exists()
    assert (folder / "Apache-2.0.txt").exists()


def test_a_character_left_out_leaves_one_blank() -> None:
    assert shape("Zoë 🙂 Müller").text == "Zoë Müller"
    assert shape("🙂 Müller 🙂").text == "Müller"


@pytest.mark.parametrize("bold", [False, True])
def test_the_plain_font_is_shaped_word_by_word_as_a_whole_line_would_be(bold: bool) -> None:
    font = font_for("n", bold=bold)
    assert font is not None
    chance = random.Random(7)
    letters = "ATVWYafijlrtvwyÄŁØþÞΑΛΤАГТУФ.,'-/()"
    for _ in range(500):
        words = ["".join(chance.choice(letters) for _ in range(chance.randint(1, 5))) for _ in range(3)]
        text = " ".join(words)
        whole = sum(advance for _, advance, _, _ in font.shape(text, rtl=False))
        assert shape(text, bold).width >= whole - 1e-6
        assert sum(sum(a for _, a, _, _ in font.shape(part, rtl=False)) for part in _parted(text)) == pytest.approx(
            whole
        ), text


def _parted(text: str) -> list[str]:
    *words, last = text.split(" ")
    return [f"{word} " for word in words] + [last]
