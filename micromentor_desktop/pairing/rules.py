"""The rules of pairing, each a small named function over all mentees and all mentors at once.

Every function takes the traits of ``n`` mentees and ``m`` mentors and returns an ``n x m`` array. Hard rules return
True where the pair is allowed; soft rules return points (non-negative integers) before their weight is applied.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from micromentor_desktop.domain.event import SignUp, Weights
from micromentor_desktop.domain.names import fold

BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]
PointArray = NDArray[np.int32]
"""Points of all pairs: the arrays that take the memory of a large event."""

MENTOR_GAP_STEPS = (1, 3, 5)
"""Years between mentor and mentee at which the gap earns one more point: a senior for a junior, not a peer."""


@dataclass(frozen=True, slots=True, eq=False)
class Traits:
    """What the rules look at, one entry (or row) a person.

    ``years`` is -1 where unknown; ``employer`` is 0 for those whom no employer keeps apart; ``wanted``, ``offered`` and
    ``languages`` are incidence matrices over all topics or languages that anybody named.
    """

    member_id: IntArray
    years: IntArray
    employer: IntArray
    wanted: IntArray
    offered: IntArray
    languages: IntArray

    def take(self, index: Sequence[int]) -> "Traits":
        """The traits of some people only, in the order of the index."""
        chosen = np.asarray(index, dtype=np.int64)
        return Traits(
            self.member_id[chosen],
            self.years[chosen],
            self.employer[chosen],
            self.wanted[chosen],
            self.offered[chosen],
            self.languages[chosen],
        )


def traits_of(signups: Sequence[SignUp]) -> Traits:
    """Read the traits off the sign-ups, in their order."""
    members = [signup.member for signup in signups]
    return Traits(
        member_id=np.array([member.id for member in members], dtype=np.int64),
        years=np.array([-1 if member.years is None else member.years for member in members], dtype=np.int64),
        employer=_codes([member.employer_key for member in members]),
        wanted=_incidence([signup.topics_wanted for signup in signups], [signup.topics_offered for signup in signups]),
        offered=_incidence([signup.topics_offered for signup in signups], [signup.topics_wanted for signup in signups]),
        languages=_incidence([member.languages for member in members]),
    )


# --- hard rules: True where the pair is allowed ---


def different_people(mentees: Traits, mentors: Traits) -> BoolArray:
    """Nobody mentors themselves."""
    allowed: BoolArray = mentees.member_id[:, None] != mentors.member_id[None, :]
    return allowed


def different_employers(mentees: Traits, mentors: Traits) -> BoolArray:
    """A mentee does not sit with a colleague; those without an employer are nobody's colleagues."""
    same = mentees.employer[:, None] == mentors.employer[None, :]
    allowed: BoolArray = ~(same & (mentees.employer > 0)[:, None])
    return allowed


def common_language(mentees: Traits, mentors: Traits) -> BoolArray:
    """Two people who both told their languages share one; where one did not tell, nothing is known against it."""
    told = (mentees.languages.sum(axis=1) > 0)[:, None] & (mentors.languages.sum(axis=1) > 0)[None, :]
    allowed: BoolArray = ~told | (_in_common(mentees.languages, mentors.languages) > 0)
    return allowed


def not_forbidden(mentees: Traits, mentors: Traits, never_pairs: Iterable[tuple[int, int]]) -> BoolArray:
    """Pairs that the organizer named never sit together, whichever of the two is the mentor."""
    allowed = np.ones((len(mentees.member_id), len(mentors.member_id)), dtype=np.bool_)
    for first, second in never_pairs:
        for one, other in ((first, second), (second, first)):
            allowed[np.ix_(mentees.member_id == one, mentors.member_id == other)] = False
    return allowed


# --- soft rules: points before the weight ---


def shared_topics(mentees: Traits, mentors: Traits) -> PointArray:
    """One point for each topic that the mentee wants and the mentor offers."""
    return _in_common(mentees.wanted, mentors.offered)


def experience_gap(mentees: Traits, mentors: Traits) -> PointArray:
    """0 to 3 points, one for each step of MENTOR_GAP_STEPS that the mentor is ahead in years; 0 where unknown."""
    known = (mentees.years >= 0)[:, None] & (mentors.years >= 0)[None, :]
    points = np.zeros(known.shape, dtype=np.int32)
    for step in MENTOR_GAP_STEPS:
        points += (mentors.years[None, :] >= mentees.years[:, None] + step) & known
    return points


def not_met_before(mentees: Traits, mentors: Traits, met: Iterable[tuple[int, int]]) -> PointArray:
    """One point where the two did not sit together at an earlier event."""
    return not_forbidden(mentees, mentors, met).astype(np.int32)


def fit(mentees: Traits, mentors: Traits, weights: Weights, met: Iterable[tuple[int, int]]) -> PointArray:
    """The weighted sum of the soft rules: the number that the plan maximises over all pairs."""
    total = weights.shared_topic * shared_topics(mentees, mentors)
    total += weights.experience_gap * experience_gap(mentees, mentors)
    total += weights.not_met_before * not_met_before(mentees, mentors, met)
    return total


def on_topic(mentees: Traits, mentors: Traits) -> BoolArray:
    """True where a wanted topic is offered, and for mentees who named none: nothing they want is missed."""
    served: BoolArray = (shared_topics(mentees, mentors) > 0) | (mentees.wanted.sum(axis=1) == 0)[:, None]
    return served


def _in_common(named: IntArray, also_named: IntArray) -> PointArray:
    """How many words two people share, for all pairs of rows of two incidence matrices."""
    # Whole numbers this small are exact as floats, which have the fast product.
    return (named.astype(np.float32) @ also_named.T.astype(np.float32)).astype(np.int32)


def _codes(keys: Sequence[str]) -> IntArray:
    """A positive number for each distinct key, 0 for the empty one."""
    number = {key: index for index, key in enumerate(sorted(set(keys) | {""}))}
    return np.array([number[key] for key in keys], dtype=np.int64)


def _incidence(named: Sequence[Sequence[str]], also: Sequence[Sequence[str]] = ()) -> IntArray:
    """people x words, 1 where the person named the word; ``also`` holds further words that need a column."""
    folded = [{fold(word) for word in words} - {""} for words in named]
    everything = sorted(set().union(*folded, *({fold(word) for word in words} - {""} for words in also)))
    column = {word: index for index, word in enumerate(everything)}
    matrix = np.zeros((len(named), max(len(everything), 1)), dtype=np.int64)
    for row, words in enumerate(folded):
        matrix[row, [column[word] for word in words]] = 1
    return matrix
