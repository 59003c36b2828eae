"""How much somebody wants something, on a scale of words or of numbers, to yes or no: the upper part is yes."""

import re
from collections.abc import Callable, Iterable
from functools import lru_cache

from micromentor_desktop.domain.names import fold
from micromentor_desktop.importing.answers import yes_no

_LITTLE = re.compile(
    r"\b(?:not|no|never|little|bit|slightly|somewhat|low|lowest|least|neutral|hardly|unimportant|disagree|nicht"
    r"|kein\w*|wenig"
    r"|kaum|etwas|gering|unwichtig|poco|poca|nada|algo|ningun\w*|bajo|peu|pas|moyennement|faible|aucun\w*|pouco|pouca"
    r"|nenhum\w*|baixo|nessun\w*|basso|abbastanza|niet|weinig|beetje|geen|laag|ikke|inte|lite|litt|lidt|lav|lag|noget"
    r"|noe)\b"
)
_MUCH = re.compile(
    r"\b(?:very|extremely|highly|strongly|much|lot|quite|most|high|top|essential|important|interested|agree|sehr"
    r"|stark|hoch"
    r"|wichtig|interessiert|muy|mucho|mucha|alto|alta|interesad\w|tres|beaucoup|fort\w*|eleve|interesse\w*|muito|muita"
    r"|molto|molta|heel|erg|zeer|hoog|geinteresseerd|veldig|svaert|mycket|meget|hoy|hog|intresserad|interesseret)\b"
)
_LARGEST = 10
_UPPER = 0.7
"""From this share of the largest number on, somebody wants it: 4 of 5, 7 of 10, 3 of 4."""

Judge = Callable[[str], bool | None]


@lru_cache(maxsize=4096)
def degree(text: str) -> bool | None:
    """Whether an answer such as "Very interested" or "A little" is from the upper part of its scale; None if"
    " neither."""
    told = yes_no(text)
    if told is not None or len(text) > 40:
        return told
    folded = fold(text)
    return False if _LITTLE.search(folded) else True if _MUCH.search(folded) else None


def numbered(cells: Iterable[str]) -> int:
    """The largest number of a scale on which all these cells are, 0 if they are on none (0 and 1 are ticks)."""
    filled = [cell for cell in cells if cell]
    if not filled or not all(cell.isascii() and cell.isdecimal() and len(cell) <= 2 for cell in filled):
        return 0
    largest = max(map(int, filled))
    return largest if 2 < largest <= _LARGEST else 0


def judge(cells: Iterable[str]) -> Judge:
    """How to read the cells of one question's columns: by the upper part of a scale of numbers, else by its words."""
    largest = numbered(cells)
    if not largest:
        return degree
    return lambda cell: int(cell) >= _UPPER * largest if cell.isdecimal() else degree(cell)
