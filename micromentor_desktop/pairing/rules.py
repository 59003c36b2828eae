"""The rules of pairing, each a small named function over all mentees and all mentors at once.

Every function takes the traits of ``n`` mentees and ``m`` mentors and returns an ``n x m`` array. Hard rules return
True where the pair is allowed; soft rules return points (non-negative integers) before their weight is applied.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from micromentor_desktop.domain.event import Gap, Must, Rules, SignUp
from micromentor_desktop.domain.names import fold

BoolArray = NDArray[np.bool_]
IntArray = NDArray[np.int64]
PointArray = NDArray[np.int32]
"""Points of all pairs: the arrays that take the memory of a large event."""

_CHOICES = 3
"""A wish earns so many points when it is the first choice, one less for each further choice, and at least one."""


@dataclass(frozen=True, slots=True, eq=False)
class Traits:
    """What the rules look at, one entry (or row) a person.

    ``years`` is -1 where unknown; ``employer`` is 0 for those whom no employer keeps apart, ``field`` where unknown;
    ``stage`` is -1 where unknown, ``newcomer`` 1 for newcomers. ``wanted``, ``offered`` and ``languages`` are incidence
    matrices over all topics or languages that anybody named.
    """

    member_id: IntArray
    years: IntArray
    stage: IntArray
    employer: IntArray
    field: IntArray
    newcomer: IntArray
    wanted: IntArray
    offered: IntArray
    languages: IntArray

    def take(self, index: Sequence[int]) -> "Traits":
        """The traits of some people only, in the order of the index."""
        chosen = np.asarray(index, dtype=np.int64)
        return Traits(*(getattr(self, trait.name)[chosen] for trait in fields(self)))


def traits_of(signups: Sequence[SignUp]) -> Traits:
    """Read the traits off the sign-ups, in their order."""
    members = [signup.member for signup in signups]
    return Traits(
        member_id=np.array([member.id for member in members], dtype=np.int64),
        years=np.array([-1 if member.years is None else member.years for member in members], dtype=np.int64),
        stage=np.array([-1 if member.stage is None else member.stage for member in members], dtype=np.int64),
        employer=_codes([member.employer_key for member in members]),
        field=_codes([fold(member.field) for member in members]),
        newcomer=np.array([signup.newcomer for signup in signups], dtype=np.int64),
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
    allowed: BoolArray = ~told | (in_common(mentees.languages, mentors.languages) > 0)
    return allowed


def not_forbidden(mentees: Traits, mentors: Traits, never_pairs: Iterable[tuple[int, int]]) -> BoolArray:
    """Pairs that the organizer named never sit together, whichever of the two is the mentor."""
    allowed = np.ones((len(mentees.member_id), len(mentors.member_id)), dtype=np.bool_)
    for first, second in never_pairs:
        for one, other in ((first, second), (second, first)):
            allowed[np.ix_(mentees.member_id == one, mentors.member_id == other)] = False
    return allowed


def apart_at_table(mentees: Traits, never_pairs: Iterable[tuple[int, int]]) -> tuple[tuple[int, ...], ...]:
    """Groups of mentees (indices, ascending) of whom at most one sits at a table: each pair named is in one of them.

    Who must not meet each other are one group, which says more than its pairs do.
    """
    index = {member_id: place for place, member_id in enumerate(mentees.member_id.tolist())}
    pairs = {(index[one], index[other]) for one, other in never_pairs if one in index and other in index}
    left = sorted({(min(pair), max(pair)) for pair in pairs if pair[0] != pair[1]})
    others: dict[int, set[int]] = {}
    for one, other in left:
        others.setdefault(one, set()).add(other)
        others.setdefault(other, set()).add(one)
    groups = []
    while left:
        group = set(left[0])
        for candidate in sorted(set.intersection(*(others[one] for one in group))):
            if group <= others[candidate]:
                group.add(candidate)
        left = [pair for pair in left if not set(pair) <= group]
        groups.append(tuple(sorted(group)))
    return tuple(groups)


def same_field(mentees: Traits, mentors: Traits) -> BoolArray:
    """Both work in one field; where one did not tell, they do not."""
    same: BoolArray = (mentees.field[:, None] == mentors.field[None, :]) & (mentees.field > 0)[:, None]
    return same


def experience_in_band(mentees: Traits, mentors: Traits, gap: Gap) -> BoolArray:
    """The mentor is ahead by as many years as asked for, not fewer, not more; where unknown, nothing is against it."""
    known, ahead = _years_ahead(mentees, mentors)
    inside: BoolArray = ~known | _within(ahead, gap)
    return inside


def on_topic(mentees: Traits, mentors: Traits) -> BoolArray:
    """True where a wanted topic is offered, and for mentees who named none: nothing they want is missed."""
    served: BoolArray = (shared_topics(mentees, mentors) > 0) | (mentees.wanted.sum(axis=1) == 0)[:, None]
    return served


def not_met_before(mentees: Traits, mentors: Traits, met: Iterable[tuple[int, int]]) -> BoolArray:
    """The two did not sit together at an earlier event."""
    return not_forbidden(mentees, mentors, met)


def allowed(mentees: Traits, mentors: Traits, rules: Rules, met: Iterable[tuple[int, int]]) -> BoolArray:
    """True where no rule that is a must keeps the two from being paired."""
    together = different_people(mentees, mentors) & not_forbidden(mentees, mentors, rules.never_pairs)
    if rules.keep_employers_apart:
        together &= different_employers(mentees, mentors)
    if Must.LANGUAGE in rules.musts:
        together &= common_language(mentees, mentors)
    if Must.TOPIC in rules.musts:
        together &= on_topic(mentees, mentors)
    if Must.EXPERIENCE in rules.musts:
        together &= experience_in_band(mentees, mentors, rules.gap)
    if Must.FIELD in rules.musts:
        together &= same_field(mentees, mentors)
    if Must.NOT_MET in rules.musts:
        together &= not_met_before(mentees, mentors, met)
    return together


# --- soft rules: points before the weight ---


def shared_topics(mentees: Traits, mentors: Traits) -> PointArray:
    """One point for each topic that the mentee wants and the mentor offers."""
    return in_common(mentees.wanted, mentors.offered)


def experience_gap(mentees: Traits, mentors: Traits, gap: Gap) -> PointArray:
    """How far the mentor is ahead: a senior for a junior, not a peer.

    1 point at the least number of years, 2 halfway to the good number, 3 there; 0 outside the band and where unknown.
    """
    known, ahead = _years_ahead(mentees, mentors)
    steps = (gap.least, (gap.least + gap.good) // 2, gap.good)
    points = np.zeros(ahead.shape, dtype=np.int32)
    for step in steps:
        points += ahead >= step
    points *= known & _within(ahead, gap)
    return points


def wished(mentees: Traits, mentors: Traits, wishes: Iterable[tuple[int, Sequence[int]]]) -> PointArray:
    """3 points where the mentor is the mentee's first choice, 2 for the second, 1 for each further one.

    ``wishes`` holds (mentee's member id, mentors' member ids in the order of choice).
    """
    points = np.zeros((len(mentees.member_id), len(mentors.member_id)), dtype=np.int32)
    column = {member_id: index for index, member_id in enumerate(mentors.member_id.tolist())}
    row = {member_id: index for index, member_id in enumerate(mentees.member_id.tolist())}
    for member_id, choices in wishes:
        for place, choice in enumerate(choices):
            if member_id in row and choice in column:
                points[row[member_id], column[choice]] = max(_CHOICES - place, 1)
    return points


def fit(
    mentees: Traits,
    mentors: Traits,
    rules: Rules,
    met: Iterable[tuple[int, int]],
    wishes: Iterable[tuple[int, Sequence[int]]],
) -> PointArray:
    """The weighted sum of the soft rules: the number that the plan maximises over all pairs."""
    weights = rules.weights
    total = weights.shared_topic * shared_topics(mentees, mentors)
    total += weights.experience_gap * experience_gap(mentees, mentors, rules.gap)
    total += weights.not_met_before * not_met_before(mentees, mentors, met)
    total += weights.same_field * same_field(mentees, mentors)
    total += weights.wish * wished(mentees, mentors, wishes)
    return total


def in_common(named: IntArray, also_named: IntArray) -> PointArray:
    """How many words two people share, for all pairs of rows of two incidence matrices."""
    # Whole numbers this small are exact as floats, which have the fast product.
    return (named.astype(np.float32) @ also_named.T.astype(np.float32)).astype(np.int32)


def _years_ahead(mentees: Traits, mentors: Traits) -> tuple[BoolArray, PointArray]:
    """Whether the years of both are known, and by how many the mentor is ahead."""
    known = (mentees.years >= 0)[:, None] & (mentors.years >= 0)[None, :]
    return known, mentors.years[None, :].astype(np.int32) - mentees.years[:, None].astype(np.int32)


def _within(ahead: PointArray, gap: Gap) -> BoolArray:
    inside: BoolArray = ahead >= gap.least
    return inside if gap.most is None else inside & (ahead <= gap.most)


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
