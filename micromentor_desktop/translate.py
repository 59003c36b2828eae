"""Every sentence that a person reads goes through :func:`tr` or :func:`trn`, in each room of the house.

The rooms below the window cannot see Qt, so they ask here, and the window puts Qt's translators behind it
(:func:`use_translator`, and :func:`use_manner` for numbers and days). Without one, as on the command line and in most
tests, the text stays English. This is the one place that the whole program shares, as a language is the user's and not
a room's.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

__all__ = [
    "Manner",
    "Translator",
    "decimal",
    "language",
    "long_day",
    "mark",
    "tr",
    "trn",
    "use_manner",
    "use_translator",
]

_log = logging.getLogger(__name__)

Translator = Callable[[str, int], str]
"""Takes the English text (where there is a count: the plural) and the count (or -1); gives it back if it knows none."""


def _english(text: str, _count: int) -> str:
    return text


def _english_day(day: date) -> str:
    return f"{day:%A} {day.day} {day:%B %Y}"


@dataclass(frozen=True, slots=True)
class Manner:
    """How numbers and days are written: the decimal sign, and a day with its weekday and its month's name.

    ``language`` is the code of the language that all this is in (ISO 639-1).
    """

    decimal_sign: str = "."
    long_day: Callable[[date], str] = _english_day
    language: str = "en"


_translator: Translator = _english
_manner = Manner()


def use_translator(translator: Translator | None) -> None:
    """Let all text go through this translator from now on; None is English again."""
    global _translator  # noqa: PLW0603 - the one thing that is the whole program's (see above)
    _translator = translator or _english


def use_manner(manner: Manner | None) -> None:
    """Write numbers and days so from now on; None is plain English again."""
    global _manner  # noqa: PLW0603 - as above
    _manner = manner or Manner()


def tr(text: str, /, **fields: object) -> str:
    """The text in the user's language, its ``{fields}`` filled in.

    Give it a literal (or what :func:`mark` marked), never an f-string: the text is looked up as it stands in the code.
    """
    found = _translator(text, -1)
    return _filled(found, text, fields) if fields else found


def trn(one: str, many: str, n: int, /, **fields: object) -> str:
    """As :func:`tr`, for what is counted: ``trn("{n} person", "{n} people", 3)``; ``{n}`` is filled in by itself.

    A language chooses among its own plural forms by ``n``; in English, one is 1 and -1 alone.
    """
    found, english = _translator(many, n), one if abs(n) == 1 else many
    return _filled(english if found == many else found, english, {"n": n, **fields})


def decimal(value: float, digits: int) -> str:
    """The number with so many digits after the language's decimal sign, as a field of a sentence."""
    return f"{value:.{digits}f}".replace(".", _manner.decimal_sign)


def language() -> str:
    """The code of the language that is spoken, for documents that tell it to screen readers: "en"."""
    return _manner.language


def long_day(day: date) -> str:
    """The day with its weekday and its month's name, as the user's language writes it."""
    return _manner.long_day(day)


def _filled(found: str, english: str, fields: dict[str, object]) -> str:
    """The text with its fields; the English one where a damaged translation asks for others."""
    try:
        return found.format(**fields)
    except (KeyError, IndexError, ValueError):
        if found == english:
            raise
        _log.warning("The translation of %r does not fit it: %r", english, found)
        return english.format(**fields)


def mark(text: str, /) -> str:
    """Mark a module's constant, so that it is collected; it is translated with ``tr`` where it is used."""
    return text
