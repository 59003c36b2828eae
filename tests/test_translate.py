"""The one door for words: filled in, counted, and in English where nobody translates."""

from collections.abc import Iterator
from datetime import date

import pytest

from micromentor_desktop.translate import Manner, decimal, long_day, mark, tr, trn, use_manner, use_translator

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


def test_a_translation_that_asks_for_other_fields_is_english(caplog: pytest.LogCaptureFixture) -> None:
    use_translator(lambda text, _count: text.replace("{", "{wrong_"))
    try:
        assert tr("Hello {name}", name="Ana") == "Hello Ana"
        assert [trn("{n} person", "{n} people", n) for n in (1, 2)] == ["1 person", "2 people"]
    finally:
        use_translator(None)
    assert "Hello {wrong_name}" in caplog.text
    with pytest.raises(KeyError):
        tr("Hello {name}", nobody="Ana")


def test_numbers_and_days_are_written_as_the_language_does() -> None:
    assert (decimal(1.25, 1), decimal(-3, 0), long_day(date(2027, 3, 12))) == ("1.2", "-3", "Friday 12 March 2027")
    use_manner(Manner(",", lambda day: f"{day:%d.%m.}"))
    try:
        assert (decimal(1.25, 2), long_day(date(2027, 3, 12))) == ("1,25", "12.03.")
    finally:
        use_manner(None)
