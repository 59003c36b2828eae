"""Every sentence that a person reads goes through :func:`tr` or :func:`trn`, in each room of the house.

The rooms below the window cannot see Qt, so they ask here, and the window puts Qt's translators behind it
(:func:`use_translator`). Without one, as on the command line and in most tests, the text stays English. This is the one
place that the whole program shares, as a language is the user's and not a room's.
"""

from collections.abc import Callable

__all__ = ["Translator", "mark", "tr", "trn", "use_translator"]

Translator = Callable[[str, int], str]
"""Takes the English text (where there is a count: the plural) and the count (or -1); gives it back if it knows none."""


def _english(text: str, _count: int) -> str:
    return text


_translator: Translator = _english


def use_translator(translator: Translator | None) -> None:
    """Let all text go through this translator from now on; None is English again."""
    global _translator  # noqa: PLW0603 - the one thing that is the whole program's (see above)
    _translator = translator or _english


def tr(text: str, /, **fields: object) -> str:
    """The text in the user's language, its ``{fields}`` filled in.

    Give it a literal (or what :func:`mark` marked), never an f-string: the text is looked up as it stands in the code.
    """
    found = _translator(text, -1)
    return found.format(**fields) if fields else found


def trn(one: str, many: str, n: int, /, **fields: object) -> str:
    """As :func:`tr`, for what is counted: ``trn("{n} person", "{n} people", 3)``; ``{n}`` is filled in by itself.

    A language chooses among its own plural forms by ``n``; in English, one is 1 and -1 alone.
    """
    found = _translator(many, n)
    if found == many and abs(n) == 1:
        found = one
    return found.format(n=n, **fields)


def mark(text: str, /) -> str:
    """Mark a module's constant, so that it is collected; it is translated with ``tr`` where it is used."""
    return text
