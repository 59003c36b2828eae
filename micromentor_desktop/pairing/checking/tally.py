"""What a plan reaches in each goal, kept up to date table by table."""

from collections import Counter
from collections.abc import Mapping, Sequence
from itertools import combinations, product

from micromentor_desktop.domain.event import Mix, SignUp
from micromentor_desktop.domain.plan import Group, LevelKey, Round
from micromentor_desktop.pairing.problem import Problem


class Tally:
    """The goals' values of the groups added so far; adding and taking away a group costs no more than the group.

    The problem has a column for each table; see :func:`tables.as_seated`.
    """

    def __init__(self, problem: Problem, rounds: Sequence[Round]) -> None:
        self._problem = problem
        self._mentee_at = {signup.member.id: index for index, signup in enumerate(problem.mentees)}
        self._column = {
            host.member.id: index for index in range(len(problem.mentors)) for host in problem.hosts_of(index)
        }
        self._both = {problem.mentees[mentee].member.id for mentee, _ in problem.both}
        self._wanted = problem.seats_wanted.tolist()
        # What is missed with so many seats, by mentee.
        self._missed: list[list[int]] = [
            [sum(row[seats:]) for seats in range(len(row) + 1)] for row in problem.missed_round_weights().tolist()
        ]
        self._seats: Counter[int] = Counter()
        self._meetings: Counter[tuple[int, int]] = Counter()
        self._tables_of: Counter[int] = Counter()
        self._sums = dict.fromkeys(LevelKey, 0)
        self._sums[LevelKey.WAITING] = sum(self._wanted)
        self._sums[LevelKey.FIRST_COME] = sum(missed[0] for missed in self._missed)
        for a_round in rounds:
            for group in a_round.groups:
                self.add(group)

    @property
    def values(self) -> Mapping[LevelKey, int]:
        """The values of the problem's goals."""
        unused = set()
        if not self._problem.shape.has_tables:
            unused.add(LevelKey.UNEVEN)
        if not self._problem.both:
            unused.add(LevelKey.ROLES)
        if not self._problem.mix:
            unused.add(LevelKey.MIXING)
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
        # Hosts who share a table stay together; that is no meeting again.
        for pair in (*combinations(sorted(group.mentees), 2), *product(group.mentors, group.mentees)):
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
        mentees = [self._mentee_at[member_id] for member_id in group.mentees if member_id in self._mentee_at]
        for column in {self._column[member_id] for member_id in group.mentors if member_id in self._column}:
            sums[LevelKey.OFF_TOPIC] += sign * sum(not problem.on_topic[mentee, column] for mentee in mentees)
            sums[LevelKey.FIT] += sign * sum(int(problem.fit[mentee, column]) for mentee in mentees)
            if problem.mix:
                company = [problem.mentees[mentee] for mentee in mentees]
                sums[LevelKey.MIXING] += sign * one_sided(problem, problem.hosts_of(column), company)

    def _count_seat(self, member_id: int, sign: int) -> None:
        before = self._seats[member_id]
        self._seats[member_id] = before + sign
        if member_id in self._mentee_at:
            index = self._mentee_at[member_id]
            missed, wanted = self._missed[index], self._wanted[index]
            had, has = min(before, wanted), min(before + sign, wanted)
            self._sums[LevelKey.WAITING] -= has - had
            self._sums[LevelKey.FIRST_COME] += missed[has] - missed[had]


def one_sided(problem: Problem, hosts: Sequence[SignUp], mentees: Sequence[SignUp]) -> int:
    """What a table counts in :attr:`LevelKey.MIXING`; its hosts count as if they were there in every round."""
    count = 0
    if Mix.EMPLOYERS in problem.mix:
        pairs = combinations([one.member.employer_key for one in (*hosts, *mentees)], 2)
        count += sum(one == other != "" for one, other in pairs)
    if Mix.STAGES in problem.mix:
        count += sum(one == other is not None for one, other in combinations([one.member.stage for one in mentees], 2))
    if Mix.NEWCOMERS in problem.mix:
        count += sum(one.newcomer for one in mentees) == 1
    return count
