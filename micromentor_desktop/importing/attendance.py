"""Which rounds somebody can come to: from "Round 1 and 3", "first only" or "1-2" to numbers."""

import re

from micromentor_desktop.domain.event import MAX_ROUNDS
from micromentor_desktop.domain.names import fold

_ALL = re.compile(r"\b(?:all|any|every|both|whole|entire|alle|tous|toutes|todas?|todos)\b")
_RANGE = re.compile(r"\b(\d{1,2}) ?(?:-|to|bis|a|until) ?(\d{1,2})\b")
_NUMBER = re.compile(r"\b(\d{1,2})\b")
_WORDS = {
    "first": 1, "1st": 1, "one": 1, "erste": 1, "primera": 1, "primeira": 1, "premier": 1, "premiere": 1,
    "second": 2, "2nd": 2, "two": 2, "zweite": 2, "segunda": 2, "deuxieme": 2,
    "third": 3, "3rd": 3, "three": 3, "dritte": 3, "tercera": 3, "terceira": 3, "troisieme": 3,
    "fourth": 4, "4th": 4, "four": 4, "fifth": 5, "5th": 5, "five": 5,
}  # fmt: skip


def rounds(text: str) -> tuple[int, ...] | None:
    """The rounds named, in order; none of them means all. None where the answer cannot be read."""
    words, signs = fold(text), text.casefold().replace("\N{EN DASH}", "-")
    named = {_WORDS[word] for word in words.split() if word in _WORDS}
    for first, last in _RANGE.findall(signs):
        named.update(range(int(first), int(last) + 1))
    named.update(map(int, _NUMBER.findall(signs)))
    if named:
        return tuple(sorted(named)) if min(named) >= 1 and max(named) <= MAX_ROUNDS else None
    return () if not words or _ALL.search(words) else None
