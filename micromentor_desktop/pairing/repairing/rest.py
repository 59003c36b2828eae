"""What is left of an evening: the rounds still to come, the tables that are open in them, and where everybody sat."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from micromentor_desktop.domain.plan import Group, Plan
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.rules import BoolArray, IntArray

NOWHERE = -1
"""Instead of a table: without a seat."""

_CLOSED = -2
"""Instead of a table: a seat at a table that is not open any more."""


@dataclass(frozen=True, slots=True, eq=False)
class Rest:
    """The rounds from ``first`` on (K of them) for n mentees and T tables, in the order of the table numbers.

    ``hosts`` (T x mentors) tells whose table it is, ``is_open`` (T x K) whether one of them is there, ``capacity``
    (T x K) how many mentees they take together. ``there`` (n x K) tells which mentees are. ``allowed``, ``off_topic``
    and ``fit`` (n x T x K) add up over a table's mentors; nobody is allowed at a table where they met somebody before.
    ``before`` (n x K) is the table in the old plan, negative for none; ``held`` (n x K) the one of a lock. ``had`` (n)
    counts the old seats, ``past`` (n) those in rounds that are over. ``colleagues`` (employers x T x K) is the most
    mentees of one employer. ``demanded`` are (mentee, table) who must meet in some round.
    """

    problem: Problem
    first: int
    tables: tuple[int, ...]
    hosts: BoolArray
    is_open: BoolArray
    capacity: IntArray
    there: BoolArray
    allowed: BoolArray
    off_topic: IntArray
    fit: IntArray
    before: IntArray
    held: IntArray
    had: IntArray
    past: IntArray
    colleagues: IntArray
    demanded: tuple[tuple[int, int], ...]

    @property
    def rounds(self) -> int:
        """How many rounds are to come."""
        return int(self.there.shape[1])

    @property
    def locked_at(self) -> IntArray:
        """n x T: how often mentees are locked at a table; a hand may do it more than once."""
        count = np.zeros(self.allowed.shape[:2], dtype=np.int64)
        mentee, number = np.nonzero(self.held >= 0)
        np.add.at(count, (mentee, self.held[mentee, number]), 1)
        return count

    def room_for(self, members: Sequence[int]) -> IntArray:
        """T x K: how many mentees who must not meet may sit at a table: one, or as many as a hand has locked there."""
        room = np.ones(self.capacity.shape, dtype=np.int64)
        locked = np.zeros_like(room)
        held = self.held[members]
        mentee, number = np.nonzero(held >= 0)
        np.add.at(locked, (held[mentee, number], number), 1)
        most: IntArray = np.maximum(room, locked)
        return most

    @property
    def forced(self) -> BoolArray:
        """n: who cannot keep every seat, whatever the others do."""
        lost = self.before == _CLOSED
        mentee, number = np.nonzero(self.before >= 0)
        lost[mentee, number] = ~self.allowed[mentee, self.before[mentee, number], number]
        for one in range(self.rounds):
            for other in range(one):
                # The same table twice is no more than a hand may have done; one of the seats has to go.
                twice = (self.before[:, one] >= 0) & (self.before[:, one] == self.before[:, other])
                lost[:, one] |= twice & ((self.held[:, one] < 0) | (self.held[:, other] < 0))
        elsewhere: BoolArray = lost.any(axis=1)
        return elsewhere


def rest_of(problem: Problem, plan: Plan, first: int) -> Rest:
    """Look at a plan from its round ``first`` on; in the problem everybody who is here has one role.

    Mentors keep their table; one without a table opens the next number.
    """
    look = _Look(problem, plan, first)
    held, waits = look.locks()
    allowed, off_topic, fit = look.pairs()
    allowed &= ~waits[:, None, :]
    mentee, number = np.nonzero(held >= 0)
    # The organizer's own hand outranks rules and capacities.
    allowed[mentee, :, number] = False
    allowed[mentee, held[mentee, number], number] = True
    seats_held = np.zeros(look.is_open.shape, dtype=np.int64)
    np.add.at(seats_held, (held[mentee, number], number), 1)
    before = look.before()
    return Rest(
        problem=problem,
        first=first,
        tables=look.numbers,
        hosts=look.hosts,
        is_open=look.is_open,
        capacity=np.maximum(look.capacity(), seats_held),
        there=look.there,
        allowed=allowed,
        off_topic=off_topic,
        fit=fit,
        before=before,
        held=held,
        had=(before != NOWHERE).sum(axis=1),
        past=look.past_seats(),
        colleagues=look.colleagues(held),
        demanded=look.demanded(allowed),
    )


class _Look:
    """A plan as the problem's people see it."""

    def __init__(self, problem: Problem, plan: Plan, first: int) -> None:
        self._problem, self._plan, self._first = problem, plan, first
        self._mentee_at = {signup.member.id: index for index, signup in enumerate(problem.mentees)}
        self._mentor_at = {signup.member.id: index for index, signup in enumerate(problem.mentors)}
        own = self._table_numbers()
        self.numbers = tuple(sorted(set(own)))
        self._place = {number: index for index, number in enumerate(self.numbers)}
        # own[mentor]: the index of their table.
        self._own = [self._place[number] for number in own]
        self.hosts = np.zeros((len(self.numbers), len(own)), dtype=np.bool_)
        self.hosts[self._own, range(len(own))] = True
        self._comes, self.there = problem.mentor_rounds[:, first - 1 :], problem.mentee_rounds[:, first - 1 :]
        self.is_open: BoolArray = (self.hosts.astype(np.int64) @ self._comes.astype(np.int64)) > 0
        self.met = self._who_met()

    def _table_numbers(self) -> Sequence[int]:
        """The table number of each mentor of the problem."""
        groups = [group for a_round in self._plan.rounds for group in a_round.groups]
        known = {member_id: group.table for group in groups for member_id in group.mentors}
        highest = max((group.table for group in groups), default=0)
        numbers = []
        for signup in self._problem.mentors:
            if signup.member.id not in known:
                highest += 1
            numbers.append(known.get(signup.member.id, highest))
        return numbers

    def _who_met(self) -> BoolArray:
        """mentees x mentors: who sat together in a past round."""
        met = np.zeros(self._problem.allowed.shape, dtype=np.bool_)
        for group in self._past_groups():
            mentors = [self._mentor_at[one] for one in group.mentors if one in self._mentor_at]
            met[np.ix_(self._mentees_of(group), mentors)] = True
        return met

    def past_seats(self) -> IntArray:
        """n: how many seats each mentee had in rounds that are over, with whomever."""
        seats = np.zeros(len(self._problem.mentees), dtype=np.int64)
        for group in self._past_groups():
            seats[self._mentees_of(group)] += 1
        return seats

    def _past_groups(self) -> list[Group]:
        return [group for a_round in self._plan.rounds[: self._first - 1] for group in a_round.groups]

    def _mentees_of(self, group: Group) -> list[int]:
        return [self._mentee_at[one] for one in group.mentees if one in self._mentee_at]

    def capacity(self) -> IntArray:
        """T x K: the places of the mentors who are there."""
        places: IntArray = (self.hosts * self._problem.capacity) @ self._comes.astype(np.int64)
        return places

    def pairs(self) -> tuple[BoolArray, IntArray, IntArray]:
        """n x T x K: who may sit where, and the pairs off topic and the fit that it adds."""
        problem = self._problem
        off_topic, fit = (np.zeros((len(problem.mentees), *self.is_open.shape), dtype=np.int64) for _ in range(2))
        allowed = self.there[:, None, :] & self.is_open
        may = problem.allowed & ~self.met
        for mentor, (table, comes) in enumerate(zip(self._own, self._comes, strict=True)):
            allowed[:, table] &= ~comes | may[:, [mentor]]
            off_topic[:, table] += comes & ~problem.on_topic[:, [mentor]]
            fit[:, table] += comes * problem.fit[:, [mentor]]
        return allowed, off_topic, fit

    def before(self) -> IntArray:
        """n x K: the tables of the plan."""
        before = np.full(self.there.shape, NOWHERE, dtype=np.int64)
        for a_round in self._plan.rounds[self._first - 1 : self._problem.rounds]:
            number = a_round.number - self._first
            for group in a_round.groups:
                table = self._place.get(group.table, _CLOSED)
                stays = table >= 0 and self.is_open[table, number]
                before[self._mentees_of(group), number] = table if stays else _CLOSED
        before[~self.there] = NOWHERE
        return before

    def locks(self) -> tuple[IntArray, BoolArray]:
        """n x K: tables of locked mentees, and who is locked on the waiting list; locks at closed tables are void."""
        held, waits = np.full(self.there.shape, NOWHERE, dtype=np.int64), np.zeros_like(self.there)
        for lock in self._plan.locks:
            mentee, number = self._mentee_at.get(lock.member_id), lock.round - self._first
            if mentee is None or not 0 <= number < self.there.shape[1] or not self.there[mentee, number]:
                continue
            if lock.table is None:
                waits[mentee, number] = True
            elif lock.table in self._place and self.is_open[self._place[lock.table], number]:
                held[mentee, number] = self._place[lock.table]
        return held, waits

    def colleagues(self, held: IntArray) -> IntArray:
        """employers x T x K: the rule's number, or as many as a hand has locked together."""
        employer = self._problem.mentee_traits.employer
        by_hand = np.zeros((int(employer.max(initial=0)) + 1, *self.is_open.shape), dtype=np.int64)
        mentee, number = np.nonzero(held >= 0)
        np.add.at(by_hand, (employer[mentee], held[mentee, number], number), 1)
        return np.maximum(by_hand, self._problem.colleagues_at_table)

    def demanded(self, allowed: BoolArray) -> tuple[tuple[int, int], ...]:
        """The pairs that must meet, have not met yet, and still can."""
        pairs = [(lock.mentee, lock.mentor) for lock in self._problem.held if lock.mentor is not None]
        return tuple(
            (mentee, self._own[mentor])
            for mentee, mentor in pairs
            if not self.met[mentee, mentor] and allowed[mentee, self._own[mentor]].any()
        )
