"""Mentors against mentees, in all and by topic: the figures of the interest page's chart and of the report."""

from collections.abc import Iterable
from dataclasses import dataclass

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.domain.names import fold


@dataclass(frozen=True, slots=True)
class Side:
    """How many people stand on one side: those who ticked this role only, and those who ticked both."""

    only: int
    both: int

    @property
    def total(self) -> int:
        """All of them."""
        return self.only + self.both


@dataclass(frozen=True, slots=True)
class Row:
    """Who offers and who wants something. ``topic`` is None for everybody, empty for those who named no topic."""

    topic: str | None
    mentors: Side
    mentees: Side

    @property
    def lacking(self) -> int:
        """By how many people more is wanted than offered; negative where more is offered."""
        return self.mentees.total - self.mentors.total


@dataclass(frozen=True, slots=True)
class Balance:
    """The whole event's row, and one for each topic that anybody named, the shortest of mentors first.

    A person is counted once in ``everybody`` on each side they ticked, and once in each topic that they named there, or
    else in ``unnamed``.
    """

    everybody: Row
    topics: tuple[Row, ...]
    unnamed: Row

    @property
    def rows(self) -> tuple[Row, ...]:
        """Everything to show: those who named no topic only where there are any."""
        unnamed = (self.unnamed,) if self.unnamed.mentors.total or self.unnamed.mentees.total else ()
        return (self.everybody, *self.topics, *unnamed)

    @property
    def most(self) -> int:
        """The largest figure of any side, at least 1: what the longest bar stands for."""
        return max(1, *(side.total for row in self.rows for side in (row.mentors, row.mentees)))

    @property
    def scarcest(self) -> Row | None:
        """The topic that lacks most mentors, None where every topic has enough."""
        return self.topics[0] if self.topics and self.topics[0].lacking > 0 else None


def balance(signups: Iterable[SignUp]) -> Balance:
    """Count the sign-ups that take part. Topics that differ only in their spelling's case or accents are one topic."""
    people = [one for one in signups if one.status.takes_part]
    names: dict[str, str] = {}
    for one in people:
        for topic in (*_offered(one), *_wanted(one)):
            names.setdefault(fold(topic), topic)
    rows = [
        Row(
            name,
            _side(one for one in people if key in map(fold, _offered(one))),
            _side(one for one in people if key in map(fold, _wanted(one))),
        )
        for key, name in names.items()
    ]
    return Balance(
        everybody=Row(None, _side(one for one in people if one.mentor), _side(one for one in people if one.mentee)),
        topics=tuple(sorted(rows, key=lambda row: (-row.lacking, -row.mentees.total, fold(row.topic or "")))),
        unnamed=Row(
            "",
            _side(one for one in people if one.mentor and not one.topics_offered),
            _side(one for one in people if one.mentee and not one.topics_wanted),
        ),
    )


def names_topic(signup: SignUp, topic: str) -> bool:
    """Whether somebody offers or wants the topic; with an empty one, whether they named none on a side they ticked."""
    if topic:
        return fold(topic) in map(fold, (*_offered(signup), *_wanted(signup)))
    return (signup.mentor and not signup.topics_offered) or (signup.mentee and not signup.topics_wanted)


def _offered(signup: SignUp) -> tuple[str, ...]:
    """Topics count on a side that was ticked only."""
    return signup.topics_offered if signup.mentor else ()


def _wanted(signup: SignUp) -> tuple[str, ...]:
    return signup.topics_wanted if signup.mentee else ()


def _side(people: Iterable[SignUp]) -> Side:
    both = [one.mentor and one.mentee for one in people]
    return Side(both.count(False), both.count(True))
