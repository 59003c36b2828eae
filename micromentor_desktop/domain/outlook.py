"""What the interest in an event will come to, and what would help where mentors are short."""

from dataclasses import dataclass
from enum import StrEnum

from micromentor_desktop.domain.event import Rules


@dataclass(frozen=True, slots=True, order=True)
class Lack:
    """What even the best pairing leaves undone; less is better, the first figure first.

    ``never`` counts mentees without a mentor in any round, ``missed`` the rounds without one of all mentees together.
    """

    never: int
    missed: int


class Way(StrEnum):
    """What can be done about a shortage; the value is the word used in ``plan.json``."""

    PLACES = "one more mentee per mentor"
    OFFERS = "mentors take one more than they offered"
    ROUND = "one more round"
    TABLE = "one more table"
    COLLEAGUES = "colleagues may sit together"
    RULE = "a rule less"
    MENTOR = "one more mentor"
    HELPERS = "those who ticked both mentor"


@dataclass(frozen=True, slots=True)
class WayOut:
    """One way out of a shortage, and what pairing would come to with it.

    ``subject`` is the topic or field of one more mentor, the rule that is left out, who of those that ticked both,
    or how many mentors. ``before`` and ``after`` are the lack without and with it; since pairing lets those who ticked
    both mentor anyway, ``before`` is there the lack if none of them did. ``more_on_topic`` tells how many more pairs
    would be on topic, counted only for one more mentor. ``rules`` are the event's with the way taken, None where
    people must be asked.
    """

    way: Way
    subject: str
    before: Lack
    after: Lack
    sentence: str
    more_on_topic: int = 0
    rules: Rules | None = None

    @property
    def gain(self) -> tuple[int, int, int]:
        """What is better with it: mentees with a mentor at all, rounds with a mentor, pairs on topic."""
        return self.before.never - self.after.never, self.before.missed - self.after.missed, self.more_on_topic


@dataclass(frozen=True, slots=True)
class Outlook:
    """What pairing will come to, in a sentence; where somebody waits, the ways out, the one that helps most first.

    ``missing_mentors`` is the smallest number of further mentors with whom nobody would wait: 0 where nobody does, None
    where no number would do or it cannot be told.
    """

    summary: str
    lack: Lack | None = None
    ways: tuple[WayOut, ...] = ()
    missing_mentors: int | None = None

    @property
    def short(self) -> bool:
        """Whether somebody has to wait, or nobody can be paired at all."""
        return self.lack is None or bool(self.lack.missed)

    @property
    def best_ways(self) -> tuple[WayOut, ...]:
        """The most helpful way of each kind."""
        first: dict[Way, WayOut] = {}
        for out in self.ways:
            first.setdefault(out.way, out)
        return tuple(first.values())
