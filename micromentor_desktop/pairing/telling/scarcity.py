"""Which mentors are short for somebody who waits: those whom they, or whoever would have to move for them, could reach.

These are the tables on alternating paths from the person: where there is no free place among them, no exchange of seats
gives the person one, so they are what is scarce (König; in a proved plan each of them has a price in the certificate).
"""

from collections.abc import Mapping
from dataclasses import dataclass

from micromentor_desktop.domain.plan import Group, Plan, Round
from micromentor_desktop.pairing.problem import Problem


@dataclass(frozen=True, slots=True)
class Scarce:
    """What there is for a mentee who waits in a round; tables by their place among the round's groups.

    ``allowed`` are the tables where the rules let them sit, ``open`` those of them whose mentors they do not meet in
    another round. At ``free`` ones they could sit at once; at ``beside_colleagues`` there is room, but no more
    colleagues may join; at ``beside_others`` there is, but somebody sits there whom they must not meet.
    ``reached`` are all tables that matter for them. ``movable`` tells that there would be a place if others moved.
    """

    allowed: tuple[int, ...]
    open: tuple[int, ...]
    free: tuple[int, ...]
    beside_colleagues: tuple[int, ...]
    beside_others: tuple[int, ...]
    reached: frozenset[int]
    movable: bool


class Surroundings:
    """One round of a plan, as the problem sees it."""

    def __init__(self, problem: Problem, plan: Plan, a_round: Round) -> None:
        self._problem = problem
        self._mentee_at = {signup.member.id: index for index, signup in enumerate(problem.mentees)}
        mentor_at = {signup.member.id: index for index, signup in enumerate(problem.mentors)}
        self.groups: tuple[Group, ...] = tuple(
            group for group in a_round.groups if group.mentors and group.mentors[0] in mentor_at
        )
        self.columns = [mentor_at[group.mentors[0]] for group in self.groups]
        self._locked = {lock.member_id for lock in plan.locks if lock.round == a_round.number}
        self._apart = [frozenset(group) for group in problem.apart]
        self._met = _met_elsewhere(plan, a_round.number, mentor_at)

    def around(self, mentee: int) -> Scarce:
        """What there is for one mentee (index)."""
        allowed = self._where(mentee, met_too=True)
        opened = self._where(mentee, met_too=False)
        free = tuple(table for table in opened if self._has_room(table) and self._takes(table, mentee))
        roomy = [table for table in opened if self._has_room(table)]
        others = tuple(table for table in roomy if self._kept_apart(table, mentee))
        beside = tuple(table for table in roomy if table not in others and not self._takes(table, mentee))
        reached, movable = self._reach(mentee)
        return Scarce(allowed, opened, free, beside, others, reached, movable)

    def _where(self, mentee: int, *, met_too: bool) -> tuple[int, ...]:
        met: frozenset[int] | set[int] = frozenset() if met_too else self._met.get(self._id(mentee), set())
        return tuple(
            table
            for table, column in enumerate(self.columns)
            if self._problem.allowed[mentee, column] and column not in met
        )

    def _reach(self, start: int) -> tuple[frozenset[int], bool]:
        """All tables on alternating paths, and whether one of them has a place for whoever would come."""
        seen, waiting, reached = {start}, [start], set[int]()
        while waiting:
            person = waiting.pop()
            for table in self._where(person, met_too=False):
                reached.add(table)
                if self._id(person) in self.groups[table].mentees:
                    continue
                if self._has_room(table) and self._takes(table, person):
                    return frozenset(reached), True
                for other in self._who_must_leave(table, person):
                    if other not in seen:
                        seen.add(other)
                        waiting.append(other)
        return frozenset(reached), False

    def _who_must_leave(self, table: int, person: int) -> list[int]:
        """One of whom has to leave the table for the person to come: who must not meet them or, where these are the
        trouble, a colleague.
        """
        there = [
            self._mentee_at[member_id]
            for member_id in self.groups[table].mentees
            if member_id in self._mentee_at and member_id not in self._locked
        ]
        if self._takes(table, person):
            return there
        if apart := self._kept_apart(table, person):
            return [other for other in there if other in apart]
        return [other for other in there if self._employer(other) == self._employer(person)]

    def _has_room(self, table: int) -> bool:
        return len(self.groups[table].mentees) < int(self._problem.capacity[self.columns[table]])

    def _takes(self, table: int, person: int) -> bool:
        """Whether no more colleagues than the rules have would sit there, and nobody whom the person must not meet."""
        if self._kept_apart(table, person):
            return False
        key = self._employer(person)
        if not self._problem.employers_apart or not key:
            return True
        there = (self._mentee_at[member_id] for member_id in self.groups[table].mentees if member_id in self._mentee_at)
        return sum(self._employer(other) == key for other in there) < self._problem.colleagues_at_table

    def _kept_apart(self, table: int, person: int) -> set[int]:
        """Who sits there whom the person must not meet."""
        there = {self._mentee_at[member_id] for member_id in self.groups[table].mentees if member_id in self._mentee_at}
        return {other for other in there - {person} if any({other, person} <= group for group in self._apart)}

    def _employer(self, person: int) -> int:
        return int(self._problem.mentee_traits.employer[person])

    def _id(self, mentee: int) -> int:
        return self._problem.mentees[mentee].member.id


def _met_elsewhere(plan: Plan, number: int, mentor_at: Mapping[int, int]) -> dict[int, set[int]]:
    """By mentee's member id, the mentors (indices) whom they meet in other rounds."""
    met: dict[int, set[int]] = {}
    for a_round in plan.rounds:
        for group in a_round.groups if a_round.number != number else ():
            hosts = {mentor_at[member_id] for member_id in group.mentors if member_id in mentor_at}
            for member_id in group.mentees:
                met.setdefault(member_id, set()).update(hosts)
    return met
