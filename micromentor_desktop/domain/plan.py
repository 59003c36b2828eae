"""A plan: who sits with whom in each round, how good that is, and the changes that can be made to it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Group:
    """One table (or pair) in one round; ids are member ids. A mentor without mentees is a group of their own.

    Where there are fewer tables than mentors, a table has several. ``topic`` is what a topic table talks about.
    """

    table: int
    mentors: tuple[int, ...]
    mentees: tuple[int, ...]
    topic: str = ""

    @property
    def people(self) -> tuple[int, ...]:
        """Everybody at the table, mentors first."""
        return self.mentors + self.mentees


@dataclass(frozen=True, slots=True)
class Round:
    """One round, numbered from 1. Everybody who is there is in exactly one group or on one of the two lists.

    ``waiting`` are mentees without a place, ``spare`` mentors whom a hand left without a table.
    """

    number: int
    groups: tuple[Group, ...]
    waiting: tuple[int, ...]
    spare: tuple[int, ...] = ()

    def table_of(self, member_id: int) -> int | None:
        """The table number at which the member sits, None when waiting or absent."""
        return next((group.table for group in self.groups if member_id in group.people), None)

    @property
    def mentors(self) -> frozenset[int]:
        """Everybody who is there as a mentor, with a table or without."""
        return frozenset(self.spare).union(*(group.mentors for group in self.groups))

    @property
    def everybody(self) -> tuple[int, ...]:
        """Whoever is there: at the tables, waiting, spare."""
        return (*(one for group in self.groups for one in group.people), *self.waiting, *self.spare)


class LevelKey(StrEnum):
    """The goals, in the strict order of their importance."""

    WAITING = "waiting"
    FIRST_COME = "first_come"
    ROLES = "roles"
    ALONE = "alone"
    UNEVEN = "uneven"
    OFF_TOPIC = "off_topic"
    FIT = "fit"
    REPEATS = "repeats"
    MIXING = "mixing"


@dataclass(frozen=True, slots=True)
class Level:
    """One goal with the value that the plan reaches and the bound that no plan can pass; ``paired`` is the value that
    pairing gave it, before any change by hand.

    Every level but FIT counts something unwanted, so lower is better and ``bound`` is a lower bound; for FIT, higher is
    better and ``bound`` is an upper bound. The bounds hold for plans that are best in all levels before.
    """

    key: LevelKey
    value: int
    bound: int
    paired: int

    @property
    def proved(self) -> bool:
        """Whether no plan can do better in this level."""
        return self.value == self.bound


@dataclass(frozen=True, slots=True)
class Prices:
    """One level's part of the proof: what a seat is worth, by person. Whoever is not named has the price 0.

    ``mentees`` and ``mentors`` hold (member id, price), ``colleagues`` (employer key, mentor's member id, price of one
    more mentee of that employer there), ``hosts`` (member id, price of their first mentee) for those who ticked both.
    They are the dual values of the level's linear program with doubled costs: with them, anybody can add up a bound
    that no plan passes (:mod:`micromentor_desktop.pairing.checking.proof`).
    """

    key: LevelKey
    mentees: tuple[tuple[int, int], ...] = ()
    mentors: tuple[tuple[int, int], ...] = ()
    colleagues: tuple[tuple[str, int, int], ...] = ()
    hosts: tuple[tuple[int, int], ...] = ()


class Standing(StrEnum):
    """How a plan came about."""

    PROVED = "best possible (proved)"
    BOUNDED = "best found"
    STOPPED = "stopped"
    BY_HAND = "changed by hand"


@dataclass(frozen=True, slots=True)
class Lock:
    """A seat that pairing again must keep: this member at this table in this round (table None: on their list)."""

    round: int
    member_id: int
    table: int | None


@dataclass(frozen=True, slots=True)
class Kept:
    """A lock as pairing was asked to keep it, by people, since mentors may change tables afterwards.

    ``mentor`` is the member with whom they sit, themselves where they are the mentor, None on the waiting list;
    ``spare`` tells that they are a mentor who is to have no table.
    """

    round: int
    member_id: int
    mentor: int | None
    spare: bool = False


class Rule(StrEnum):
    """The hard rules that a hand can break; see :class:`Exemption`."""

    APART = "kept apart"
    COLLEAGUES = "colleagues"
    LANGUAGE = "language"
    TOPIC = "topic"
    EXPERIENCE = "experience"
    FIELD = "field"
    NOT_MET = "not met before"
    CROWDED = "crowded"
    ABSENT = "absent"
    ALWAYS = "always together"


@dataclass(frozen=True, slots=True)
class Exemption:
    """A named exception: the organizer lets these people (ids ascending) break this rule in this round (0: in all).

    Where nobody breaks it any more, it is void.
    """

    round: int
    rule: Rule
    member_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """One version of an event's pairing.

    ``locks`` hold now; ``kept`` are those that pairing was asked to keep. ``certificate`` proves the bounds; it is
    empty where a search gave them. ``question`` is a fingerprint of the problem that the plan answers: while the
    event's is the same, nothing that matters has changed since the pairing.
    """

    id: int
    event_id: int
    name: str
    rounds: tuple[Round, ...]
    levels: tuple[Level, ...]
    standing: Standing
    """How pairing left it; a hand that changes a level makes it BY_HAND, as :attr:`now` tells."""
    locks: tuple[Lock, ...] = ()
    made_at: datetime | None = None
    certificate: tuple[Prices, ...] = ()
    question: str = ""
    answers: tuple[tuple[int, str], ...] = ()
    """(member id, digest of what they answered) of everybody who took part; empty in plans of older releases."""
    kept: tuple[Kept, ...] = ()
    repaired_from: int | None = None
    """The first round that a repair could still change; those before are past. None where pairing made the plan."""
    exemptions: tuple[Exemption, ...] = ()
    """The broken rules that the organizer has allowed."""

    @property
    def past(self) -> int:
        """How many rounds were past when the plan was made; they may hold people who are gone now."""
        return 0 if self.repaired_from is None else self.repaired_from - 1

    @property
    def open_rounds(self) -> tuple[Round, ...]:
        """The rounds that were still to come when the plan was made."""
        return self.rounds[self.past :]

    @property
    def now(self) -> Standing:
        """The plan's standing after the changes by hand: still that of the pairing where every level is as it was."""
        as_paired = all(level.value == level.paired for level in self.levels)
        return self.standing if as_paired else Standing.BY_HAND


@dataclass(frozen=True, slots=True)
class Repaired:
    """A plan after no-shows and walk-ins, and what it takes to get there; all member ids in alphabetical order of name.

    ``moved`` are those who sit elsewhere than before, or nowhere, in any round that is still to come; who had no seat
    there before is not counted. No plan that places as many people moves fewer than ``fewest``. ``newly_placed`` have a
    seat in a round in which they had none; ``unplaced`` wait in some round that is still to come.
    """

    plan: Plan
    moved: tuple[int, ...]
    fewest: int
    newly_placed: tuple[int, ...]
    unplaced: tuple[int, ...]

    @property
    def proved(self) -> bool:
        """Whether no plan that places as many people moves fewer."""
        return len(self.moved) == self.fewest


# --- changes: what can be done to a plan by hand. Each has an inverse of one of these kinds. ---


@dataclass(frozen=True, slots=True)
class Move:
    """Put somebody in another place: at a table, or (None) on the list of those without one.

    A mentee moves in this round. A mentor keeps their table for the evening, so they move in all rounds to come: they
    join the table's mentors, or open it where it has none. Mentees whose only mentor leaves wait.
    """

    round: int
    member_id: int
    table: int | None


@dataclass(frozen=True, slots=True)
class Swap:
    """Let two people change places: two mentees in this round, or two mentors in all rounds to come.

    The mentees of two mentors stay where they are.
    """

    round: int
    member_id: int
    other_id: int


@dataclass(frozen=True, slots=True)
class SetLock:
    """Lock or unlock a member where they are in one round."""

    round: int
    member_id: int
    locked: bool


@dataclass(frozen=True, slots=True)
class Several:
    """The same with several people, as one step: moves to one place, or locks."""

    changes: tuple[Move, ...] | tuple[SetLock, ...]


@dataclass(frozen=True, slots=True)
class SetExemption:
    """Allow a broken rule by name, or take that back: then it counts as broken again."""

    exemption: Exemption
    allowed: bool


@dataclass(frozen=True, slots=True)
class PutBack:
    """Give a plan back these rounds, locks and exceptions: how every change by hand is undone, exactly."""

    rounds: tuple[Round, ...]
    locks: tuple[Lock, ...]
    exemptions: tuple[Exemption, ...]


@dataclass(frozen=True, slots=True)
class ShowPlan:
    """Make another version of the event's plan the current one (how *Pair again* is undone)."""

    plan_id: int


Change = Move | Swap | SetLock | Several | SetExemption | PutBack | ShowPlan


@dataclass(frozen=True, slots=True)
class Price:
    """What moving somebody to a place would do to the plan.

    ``better`` is 1, 0 or -1: whether the plan gains or loses in the first goal that changes. ``sentence`` says what
    changes, ``brief`` the first of it in a few words. ``broken`` names the rules that would be broken there,
    ``crowded`` tells of one mentee too many.
    """

    better: int
    sentence: str
    broken: tuple[str, ...] = ()
    crowded: bool = False
    brief: str = ""


@dataclass(frozen=True, slots=True)
class MovePrices:
    """The prices of all that can be done with some people in one round.

    ``places`` are by table number (None: the list of those without a place), ``swaps`` by the member to change places
    with.
    """

    places: Mapping[int | None, Price]
    swaps: Mapping[int, Price]


class Severity(StrEnum):
    """How serious a finding is: a broken rule, one that the organizer allowed, or something worth knowing."""

    BROKEN = "broken"
    ALLOWED = "allowed"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to know about a plan, as a plain English sentence naming the people; round 0 means the whole plan."""

    severity: Severity
    sentence: str
    round: int = 0
    table: int | None = None
    member_ids: tuple[int, ...] = ()
    rule: Rule | None = None

    @property
    def exemption(self) -> Exemption | None:
        """What allows it, None where no rule is broken."""
        return None if self.rule is None else Exemption(self.round, self.rule, tuple(sorted(self.member_ids)))
