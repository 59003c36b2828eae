"""A member with everything that the chapter keeps about them: consents, topics, and what they did at its events."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from micromentor_desktop.domain.event import Status
from micromentor_desktop.domain.member import Member
from micromentor_desktop.domain.names import fold


class Purpose(StrEnum):
    """What a member can agree to, each by itself."""

    CONTACT = "contact exchange"
    """Those they met get their email address and telephone number."""
    BADGE = "badge QR"
    """Their badge carries a code with them, for everybody who points a telephone at it."""
    DIRECTORY = "directory"
    """They are in the list of members that the chapter hands out."""


@dataclass(frozen=True, slots=True)
class Topics:
    """What somebody can help with and wants help with, in the chapter's order of topics."""

    offered: tuple[str, ...] = ()
    wanted: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """Each topic once, those offered first."""
        return tuple(dict.fromkeys((*self.offered, *self.wanted)))

    def updated(self, told: "Topics") -> "Topics":
        """These, with those that were told anew in the place of the ones on their side."""
        return Topics(told.offered or self.offered, told.wanted or self.wanted)


@dataclass(frozen=True, slots=True)
class Record:
    """What is kept about one member; ``consents`` tells since when they agree to what. A date is None where unknown."""

    member: Member
    topics: Topics = Topics()
    archived: bool = False
    added_at: datetime | None = None
    archived_at: datetime | None = None
    consents: Mapping[Purpose, datetime] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Person:
    """One line of the list of members.

    ``shown_name`` is the name, and where others have it too, what tells them apart. ``events`` counts the events that
    they signed up for and did not miss; ``last_event`` is the latest dated one. ``mentored`` tells that they said so or
    that they did at an event of the chapter that is over; a newcomer was at none.
    """

    record: Record
    shown_name: str
    events: int = 0
    last_event: date | None = None
    mentored: bool = False
    newcomer: bool = True

    @property
    def member(self) -> Member:
        """Who it is."""
        return self.record.member


def told_apart(members: Iterable[Member]) -> dict[int, str]:
    """A name for each member, by id, that no other of them has.

    Namesakes get what sets them apart in brackets: the employer, else the address, else both and the number.
    """
    namesakes: defaultdict[str, list[Member]] = defaultdict(list)
    for member in members:
        namesakes[fold(member.full_name)].append(member)
    names = {}
    for same in namesakes.values():
        employers, emails = (Counter(getattr(one, part) for one in same) for part in ("employer", "email"))
        for one in same:
            if len(same) == 1:
                names[one.id] = one.full_name
            elif one.employer and employers[one.employer] == 1:
                names[one.id] = f"{one.full_name} ({one.employer})"
            elif one.email and emails[one.email] == 1:
                names[one.id] = f"{one.full_name} ({one.email})"
            else:
                words = ", ".join(filter(None, (one.employer, one.email, f"#{one.id}")))
                names[one.id] = f"{one.full_name} ({words})"
    return names


@dataclass(frozen=True, slots=True)
class Meeting:
    """Somebody with whom a person shares a table in some rounds of one event. ``name`` tells namesakes apart."""

    name: str
    mentor: bool
    rounds: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Visit:
    """One event in a person's history.

    ``mentored`` and ``learned`` tell the seats they have in the plan, ``waited`` the rounds without one. ``over`` is
    false while the event is still to come.
    """

    event_id: int
    event: str
    on: date | None
    over: bool
    role: str
    status: Status
    topics: Topics = Topics()
    mentored: tuple[int, ...] = ()
    learned: tuple[int, ...] = ()
    waited: tuple[int, ...] = ()
    met: tuple[Meeting, ...] = ()
