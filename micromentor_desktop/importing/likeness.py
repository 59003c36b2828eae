"""How likely two records with different names or addresses are one person. Only ever a suggestion."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from rapidfuzz import fuzz

from micromentor_desktop.domain.names import fold

SUGGEST = 0.82
"""From this confidence on (0 to 1) it is worth asking whether two records are one person."""

_COMMON = 200
"""A word in more names than this says too little to compare all of those names with one another."""


def likeness(name: str, email: str, other_name: str, other_email: str) -> float:
    """The confidence (0 to 1) that two records, not the same in name *and* address, are one person.

    Names count by their letters (in any order of the words, and where one leaves out a middle name or shortens the
    given one). Two different addresses make a likeness a little less sure, their same part before the @ a little surer.
    An address in common says little by itself, since families share them: then the given names must be alike.
    """
    first, second = fold(name), fold(other_name)
    names = max(fuzz.ratio(first, second), fuzz.token_sort_ratio(first, second), _shortened(first, second)) / 100
    if not email or not other_email:
        return round(names * 0.95, 2)
    if email == other_email:
        given = max(fuzz.ratio(first.split(" ")[0], second.split(" ")[0]), _shortened(first, second)) / 100
        return round(0.5 + 0.5 * names if given >= 0.7 else 0.0, 2)
    same_box = email.partition("@")[0] == other_email.partition("@")[0] and len(email.partition("@")[0]) > 4
    return round(min(0.97, names + 0.03) if same_box else names * 0.9, 2)


def pairs_sharing_a_word(names: Sequence[str]) -> Iterator[tuple[int, int]]:
    """The pairs (positions, the smaller first) of names that have a word in common; each pair once."""
    by_word: defaultdict[str, list[int]] = defaultdict(list)
    for position, name in enumerate(names):
        for word in set(fold(name).split()):
            by_word[word].append(position)
    seen: set[tuple[int, int]] = set()
    for positions in by_word.values():
        if len(positions) <= _COMMON:
            for at, first in enumerate(positions):
                for second in positions[at + 1 :]:
                    if (first, second) not in seen:
                        seen.add((first, second))
                        yield first, second


def _shortened(first: str, second: str) -> float:
    """The score (0 to 100) of "ana duarte" beside "ana paula duarte", "a duarte" or "anabela duarte"; else 0."""
    few, many = sorted((first.split(), second.split()), key=len)
    if len(few) < 2 or few[-1] != many[-1]:
        return 0.0
    if set(few) <= set(many):
        return 93.0
    short, long = sorted((few[0], many[0]), key=len)
    if len(few) == len(many) == 2 and long.startswith(short):
        return 90.0 if len(short) > 1 else 88.0
    return 0.0
