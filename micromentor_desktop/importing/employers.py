"""Employers of one file under one spelling, and those that may be one under two."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz, process

from micromentor_desktop.domain.names import employer_key
from micromentor_desktop.importing.records import DraftPerson

_DOTTED = re.compile(r"^(?:[^\W\d_]\.){2,}")
_ALIKE = 90.0
_SHORTEST = 6
"""Shorter names are too easily alike: "KBM" and "KBN" are two employers."""
_MOST = 2_000


def unified(people: Iterable[DraftPerson]) -> tuple[DraftPerson, ...]:
    """The people with one spelling an employer: "I.B.M. Corp.", "IBM" and "ibm" become the most frequent of them.

    Of equally frequent ones, the first that is not typed in small letters, nor with a point behind each
    letter. Answers that are no employer stay.
    """
    kept = tuple(people)
    spelled: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for person in kept:
        spelled[employer_key(person.employer)][person.employer] += 1
    spelled.pop("", None)
    best = {key: _best(counted) for key, counted in spelled.items()}
    instead = {text: best[key] for key, counted in spelled.items() for text in counted if text != best[key]}
    return tuple(
        replace(person, employer=instead[person.employer]) if person.employer in instead else person for person in kept
    )


def _best(counted: Counter[str]) -> str:
    return max(counted, key=lambda text: (counted[text], not text.islower(), not _DOTTED.search(text)))


def alike(people: Sequence[DraftPerson]) -> Iterator[tuple[DraftPerson, str]]:
    """The people whose employer is spelled much like a more frequent one (or an earlier one), and that."""
    counted = Counter(person.employer for person in people if len(employer_key(person.employer)) >= _SHORTEST)
    by_key = {employer_key(employer): employer for employer in counted}
    if len(by_key) > _MOST:
        return
    order = {employer: at for at, employer in enumerate(counted)}
    instead: dict[str, str] = {}
    for key, employer in by_key.items():
        for other_key, _, _ in process.extract(key, by_key.keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE, limit=4):
            other = by_key[other_key]
            if (counted[other], -order[other]) > (counted[employer], -order[employer]):
                instead.setdefault(employer, other)
    yield from ((person, instead[person.employer]) for person in people if person.employer in instead)
