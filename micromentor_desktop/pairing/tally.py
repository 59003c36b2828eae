"""What a plan reaches in each goal, kept up to date table by table."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.domain.plan import Group, LevelKey, Round
from micromentor_desktop.pairing.problem import Problem


class Tally:
    """The goals' values of the groups added so far; adding and taking away a group costs no more than the group."""

    def __init__(self, problem: Problem, rounds: Sequence[Round]) -> None:
        self._problem = problem
        self._mentee_at = {signup.member.id: index for index, signup in enumerate(problem.mentees)}
        self._mentor_at = {signup.member.id: index for index, signup in enumerate(problem.mentors)}
        self._both = {problem.mentees[mentee].member.id for mentee, _ in problem.both}
        weights = problem.missed_round_weights()
        # What is missed with so many seats, by mentee.
        self._missed: list[list[int]] = [
            [sum(row[seats:]) for seats in range(len(row) + 1)] for row in weights.tolist()
        ]
        self._seats: Counter[int] = Counter()
        self._meetings: Counter[tuple[int, int]] = Counter()
        self._tables_of: Counter[int] = Counter()
        self._sums = dict.fromkeys(LevelKey, 0)
        self._sums[LevelKey.WAITING] = problem.rounds * len(problem.mentees)
        self._sums[LevelKey.FIRST_COME] = sum(missed[0] for missed in self._missed)
        for a_round in rounds:
            for group in a_round.groups:
                self.add(group)

    @property
    def values(self) -> Mapping[LevelKey, int]:
        """The values of the problem's goals."""
        unused = set()
        if self._problem.shape is not Shape.ROUNDTABLES:
            unused.add(LevelKey.UNEVEN)
        if not self._problem.both:
            unused.add(LevelKey.ROLES)
        return {key: value for key, value in self._sums.items() if key not in unused}

    def add(self, group: Group) -> None:
        """Count a group in."""
        self._count(group, 1)

    def take_away(self, group: Group) -> None:
        """Count a group out that was counted in."""
        self._count(group, -1)

    def _count(self, group: Group, sign: int) -> None:
        sums, problem, size = self._sums, self._problem, len(group.mentees)
        sums[LevelKey.ALONE] += sign * (not size)
        sums[LevelKey.UNEVEN] += sign * size * size
        for pair in combinations(sorted(group.people), 2):
            before = self._meetings[pair]
            self._meetings[pair] = before + sign
            sums[LevelKey.REPEATS] += max(before + sign - 1, 0) - max(before - 1, 0)
        for member_id in group.people:
            self._count_seat(member_id, sign)
        for mentor in group.mentors:
            before = self._tables_of[mentor]
            self._tables_of[mentor] = before + sign
            if mentor in self._both:
                sums[LevelKey.ROLES] += (before + sign > 0) - (before > 0)
            for mentee in group.mentees:
                if mentee in self._mentee_at and mentor in self._mentor_at:
                    place = self._mentee_at[mentee], self._mentor_at[mentor]
                    sums[LevelKey.OFF_TOPIC] += sign * (not problem.on_topic[place])
                    sums[LevelKey.FIT] += sign * int(problem.fit[place])

    def _count_seat(self, member_id: int, sign: int) -> None:
        before = self._seats[member_id]
        self._seats[member_id] = before + sign
        if member_id in self._mentee_at:
            missed, rounds = self._missed[self._mentee_at[member_id]], self._problem.rounds
            had, has = min(before, rounds), min(before + sign, rounds)
            self._sums[LevelKey.WAITING] -= has - had
            self._sums[LevelKey.FIRST_COME] += missed[has] - missed[had]
