"""Versions of an event's plan, and what two of them have different."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from micromentor_desktop.domain.plan import Level, LevelKey


class WhyKept(StrEnum):
    """Why a version is in the list of versions; NO: it is not, and only undo and redo still come to it."""

    NO = ""
    BY_HAND = "by hand"
    PAIRING = "before pairing again"
    REPAIR = "before a repair"
    GOING_BACK = "before going back"


@dataclass(frozen=True, slots=True)
class VersionState:
    """What a version is called and why it is kept. Naming and deleting exchange one state for another."""

    plan_id: int
    name: str
    kept: WhyKept


@dataclass(frozen=True, slots=True)
class Version:
    """One version of an event's plan: the one on the board (``current``), or one that was kept at the time ``at``."""

    state: VersionState
    at: datetime
    current: bool
    levels: tuple[Level, ...]

    @property
    def plan_id(self) -> int:
        """The id of the plan."""
        return self.state.plan_id

    @property
    def name(self) -> str:
        """What it is called."""
        return self.state.name


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody is in a round: at a table with its mentors, or at none (waiting, or a mentor without a table).

    Ids are member ids. ``mentors`` are those whom a mentee meets; of a mentor, the others of the table.
    """

    table: int | None = None
    mentors: frozenset[int] = frozenset()
    mentor: bool = False


class Shift(StrEnum):
    """What is different for somebody in a round, seen from the first of two versions."""

    SAME = "same"
    MOVED = "moved"
    PLACED = "placed"
    WAITS = "waits"
    CAME = "came"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Difference:
    """One person in one round of two versions; no place where they are not in the version."""

    member_id: int
    round: int
    before: Place | None
    after: Place | None

    @property
    def shift(self) -> Shift:
        """What kind of difference it is. Another mentor at the same table is a move too: it is other company."""
        if self.before == self.after:
            return Shift.SAME
        if self.before is None:
            return Shift.CAME
        if self.after is None:
            return Shift.LEFT
        if self.before.table is None:
            return Shift.PLACED
        return Shift.WAITS if self.after.table is None else Shift.MOVED


@dataclass(frozen=True, slots=True)
class GoalChange:
    """One goal in two versions, each value None where the version does not have the goal."""

    key: LevelKey
    before: int | None
    after: int | None

    @property
    def better(self) -> int:
        """1 where the second version is better in this goal, -1 where it is worse, 0 where nothing can be said."""
        if self.before is None or self.after is None or self.before == self.after:
            return 0
        rises = self.after > self.before
        return 1 if rises == (self.key is LevelKey.FIT) else -1
