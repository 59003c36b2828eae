"""Every way to repair a small plan, looked at one by one; shares no code with the engine."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import NamedTuple

from micromentor_desktop.domain.event import Event, Shape, SignUp
from micromentor_desktop.domain.plan import Plan, Round

Seats = Mapping[int, int | None]  # for each mentee who is there the table, None for the waiting list


class Value(NamedTuple):
    """The goals of a repair in their order, smaller is better."""

    waiting: int
    lost: int
    first_come: int
    moved: int
    alone: int
    uneven: int
    off_topic: int
    unfit: int


@dataclass(frozen=True)
class Evening:
    """An event in the middle: the plan so far, who is here, and the first round that can still be changed."""

    event: Event
    signups: tuple[SignUp, ...]
    plan: Plan
    first: int

    @property
    def numbers(self) -> range:
        return range(self.first, self.event.rules.rounds + 1)

    @property
    def old(self) -> Mapping[int, Round]:
        return {a_round.number: a_round for a_round in self.plan.rounds}


def is_here(signup: SignUp) -> bool:
    return signup.status.value in ("expected", "checked in")


def fit(mentor: SignUp, mentee: SignUp) -> int:
    shared = len(set(mentor.topics_offered) & set(mentee.topics_wanted))
    points = 0
    if mentor.member.years is not None and mentee.member.years is not None:
        gap = mentor.member.years - mentee.member.years
        points = (gap >= 1) + (gap >= 3) + (gap >= 5)
    return 10 * shared + 6 * points + 8


def off_topic(mentor: SignUp, mentee: SignUp) -> bool:
    return bool(mentee.topics_wanted) and not set(mentor.topics_offered) & set(mentee.topics_wanted)


class Referee:
    """All repairs of an evening in which just these people mentor, at these tables."""

    def __init__(self, evening: Evening, table_of: Mapping[int, int]) -> None:
        """``table_of`` is the table of each mentor who is here."""
        self.evening = evening
        self.rules = evening.event.rules
        self.by_id = {one.member.id: one for one in evening.signups if is_here(one)}
        self.table_of = table_of
        self.mentees = [one for member_id, one in self.by_id.items() if one.mentee and member_id not in table_of]
        dates = sorted({one.signed_up_at for one in self.mentees if one.signed_up_at})
        self.place = {
            one.member.id: dates.index(one.signed_up_at) if one.signed_up_at else len(dates) for one in self.mentees
        }
        self.met = {
            frozenset((mentor, mentee))
            for number in range(1, evening.first)
            for group in evening.old[number].groups
            for mentor in group.mentors
            for mentee in group.mentees
        }
        self.locked = self._locks()

    def mentors_at(self, table: int, number: int) -> list[SignUp]:
        return [
            self.by_id[mentor]
            for mentor, own in self.table_of.items()
            if own == table and self._comes(self.by_id[mentor], number)
        ]

    def tables(self, number: int) -> list[int]:
        return [table for table in sorted(set(self.table_of.values())) if self.mentors_at(table, number)]

    @staticmethod
    def _comes(one: SignUp, number: int) -> bool:
        return not one.rounds or number in one.rounds

    def _locks(self) -> dict[tuple[int, int], int | None]:
        """By (member, round), for those that are not void."""
        ids = {one.member.id for one in self.mentees if one.mentee}
        return {
            (lock.member_id, lock.round): lock.table
            for lock in self.evening.plan.locks
            if lock.member_id in ids
            and lock.round in self.evening.numbers
            and self._comes(self.by_id[lock.member_id], lock.round)
            and (lock.table is None or lock.table in self.tables(lock.round))
        }

    def may_sit(self, mentee: SignUp, table: int, number: int) -> bool:
        return not any(self._apart(mentee, mentor) for mentor in self.mentors_at(table, number))

    def _apart(self, mentee: SignUp, mentor: SignUp) -> bool:
        ids = frozenset((mentee.member.id, mentor.member.id))
        spoken, understood = set(mentor.member.languages), set(mentee.member.languages)
        return (
            ids in self.met
            or any(ids == set(never) for never in self.rules.never_pairs)
            or (self.rules.keep_employers_apart and mentor.member.employer == mentee.member.employer != "")
            or bool(spoken and understood and not spoken & understood)
        )

    def _of_round(self, number: int) -> Iterator[Seats]:
        here = [one for one in self.mentees if self._comes(one, number)]
        ways: list[list[int | None]] = []
        for one in here:
            if (one.member.id, number) in self.locked:
                ways.append([self.locked[one.member.id, number]])
            else:
                ways.append([None, *(t for t in self.tables(number) if self.may_sit(one, t, number))])
        for way in product(*ways):
            seats = {one.member.id: table for one, table in zip(here, way, strict=True)}
            if all(self._table_holds(table, number, seats) for table in self.tables(number)):
                yield seats

    def _table_holds(self, table: int, number: int, seats: Seats) -> bool:
        sitting = [member_id for member_id, where in seats.items() if where == table]
        held = [member_id for member_id in sitting if (member_id, number) in self.locked]
        room = sum(self.rules.places(mentor.capacity) for mentor in self.mentors_at(table, number))
        if len(sitting) > max(room, len(held)):
            return False
        if any({one, other} <= set(sitting) and not {one, other} <= set(held) for one, other in self.rules.never_pairs):
            return False
        if not self.rules.keep_employers_apart:
            return True
        together = Counter(self.by_id[one].member.employer for one in sitting)
        by_hand = Counter(self.by_id[one].member.employer for one in held)
        return all(
            count <= max(self.rules.colleagues_at_table, by_hand[employer])
            for employer, count in together.items()
            if employer
        )

    def _meets_once(self, rounds: Sequence[Seats]) -> bool:
        for one in self.mentees:
            visits: dict[int, list[int]] = {}
            for number, seats in zip(self.evening.numbers, rounds, strict=True):
                table = seats.get(one.member.id)
                if table is not None:
                    visits.setdefault(table, []).append(number)
            for numbers in visits.values():
                if len(numbers) > 1 and any((one.member.id, number) not in self.locked for number in numbers):
                    return False
        return True

    def every_repair(self) -> Iterator[Sequence[Seats]]:
        each = [list(self._of_round(number)) for number in self.evening.numbers]
        return (rounds for rounds in product(*each) if self._meets_once(rounds))

    def value(self, rounds: Sequence[Seats]) -> Value:
        old, total = self.evening.old, self.rules.rounds
        length = max(self.place.values(), default=0) + 1
        waiting = lost = first_come = moved = 0
        for one in self.mentees:
            member_id = one.member.id
            now = [seats[member_id] for seats in rounds if member_id in seats]
            before = [
                (old[number].table_of(member_id) if number in old else None, seats[member_id])
                for number, seats in zip(self.evening.numbers, rounds, strict=True)
                if member_id in seats
            ]
            got, had = len([t for t in now if t is not None]), len([t for t, _ in before if t is not None])
            past = sum(old[number].table_of(member_id) is not None for number in range(1, self.evening.first))
            waiting += len(now) - got
            lost += max(had - got, 0)
            moved += any(there is not None and there != then for there, then in before)
            wanted = sum(self._comes(one, number) for number in range(1, total + 1))
            for kth in range(past + got, wanted):
                first_come += (total - 1 - kth) * length + length - self.place[member_id]
        sizes, met = [], []
        for number, seats in zip(self.evening.numbers, rounds, strict=True):
            for table in self.tables(number):
                sitting = [self.by_id[one] for one, where in seats.items() if where == table]
                sizes.append(len(sitting))
                met += [(mentor, mentee) for mentor in self.mentors_at(table, number) for mentee in sitting]
        return Value(
            waiting,
            lost,
            first_come,
            moved,
            sizes.count(0),
            sum(size**2 for size in sizes) if self.evening.event.shape is Shape.ROUNDTABLES else 0,
            sum(off_topic(*pair) for pair in met),
            -sum(fit(*pair) for pair in met),
        )


def tables_told(evening: Evening, plan: Plan) -> dict[int, int]:
    """The table of each mentor in the rounds of a plan that could be changed."""
    return {
        mentor: group.table
        for a_round in plan.rounds[evening.first - 1 :]
        for group in a_round.groups
        for mentor in group.mentors
    }


def seats_told(evening: Evening, plan: Plan) -> list[Seats]:
    """The seats of everybody who is no mentor, in the rounds of a plan that could be changed."""
    rounds: list[Seats] = []
    for a_round in plan.rounds[evening.first - 1 :]:
        seats: dict[int, int | None] = dict.fromkeys(a_round.waiting)
        seats |= {mentee: group.table for group in a_round.groups for mentee in group.mentees}
        rounds.append(seats)
    return rounds


def choices_of(people: Sequence[int]) -> Iterable[tuple[int, ...]]:
    """Every choice of some of them, small ones first."""
    return (chosen for count in range(len(people) + 1) for chosen in combinations(people, count))
