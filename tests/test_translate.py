"""The one door for words: filled in, counted, and in English where nobody translates."""

from collections.abc import Iterator

import pytest

from micromentor_desktop.translate import mark, tr, trn, use_translator

GERMAN = {"Hello {name}": "Hallo {name}", "{n} people": "{n} Leute", "Table": "Tisch"}


@pytest.fixture
def german() -> Iterator[None]:
    use_translator(lambda text, count: "{n} Person" if (text, count) == ("{n} people", 1) else GERMAN.get(text, text))
    yield
    use_translator(None)


def test_english_without_a_translator() -> None:
    assert tr("Hello {name}", name="Ana") == "Hello Ana"
    assert [trn("{n} person", "{n} people", n) for n in (0, 1, 2)] == ["0 people", "1 person", "2 people"]
    assert tr("100 % {sure}") == "100 % {sure}"


@pytest.mark.usefixtures("german")
def test_a_translator_is_asked_for_every_text() -> None:
    assert tr("Hello {name}", name="{Ana}") == "Hallo {Ana}"
    assert [trn("{n} person", "{n} people", n) for n in (0, 1, 2)] == ["0 Leute", "1 Person", "2 Leute"]
    assert tr(mark("Table")) == "Tisch"
    assert tr("not known") == "not known"
