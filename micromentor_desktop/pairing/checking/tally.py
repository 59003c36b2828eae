"""What a plan reaches in each goal, kept up to date table by table."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from micromentor_desktop.domain.event import Mix, SignUp
from micromentor_desktop.domain.plan import Group, LevelKey, Round
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.tables import Table, fit_at, on_topic_at


@dataclass(frozen=True, slots=True)
class _Team:
    """The mentors of a table, and (n) what each mentee would find there."""

    hosts: tuple[SignUp, ...]
    fit: Sequence[int]
    on_topic: Sequence[bool]


class _Teams:
    """The teams of a problem's mentors, each worked out once."""

    def __init__(self, problem: Problem) -> None:
        self._problem = problem
        self._column = {
            host.member.id: index for index in range(len(problem.mentors)) for host in problem.hosts_of(index)
        }
        self._known: dict[tuple[tuple[int, ...], str], _Team | None] = {}

    def of(self, group: Group) -> _Team | None:
        """Who hosts the group, as far as they are still there; None where nobody is."""
        key = group.mentors, group.topic
        if key not in self._known:
            self._known[key] = self._team(group)
        return self._known[key]

    def _team(self, group: Group) -> _Team | None:
        problem = self._problem
        columns = tuple(sorted({self._column[host] for host in group.mentors if host in self._column}))
        if not columns:
            return None
        # Where tables stand for mentors, the topic is in the columns already.
        table = Table(columns, "" if problem.companions else group.topic)
        hosts = tuple(host for column in columns for host in problem.hosts_of(column))
        return _Team(hosts, fit_at(problem, table).tolist(), on_topic_at(problem, table).tolist())


class Tally:
    """The goals' values of the rounds added so far; adding and taking away a group costs no more than the group."""

    def __init__(self, problem: Problem, rounds: Sequence[Round]) -> None:
        self._problem = problem
        self._mentee_at = {signup.member.id: index for index, signup in enumerate(problem.mentees)}
        self._teams = _Teams(problem)
        self._there = {
            (one.member.id, number)
            for one, rounds in zip(problem.mentors, problem.mentor_rounds.tolist(), strict=True)
            for number, there in enumerate(rounds, start=1)
            if there
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
            self.add_spare(a_round)

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

    def add_spare(self, a_round: Round) -> None:
        """Count in a round's mentors without a table."""
        self._count_spare(a_round, 1)

    def take_away_spare(self, a_round: Round) -> None:
        """Count them out again."""
        self._count_spare(a_round, -1)

    def _count_spare(self, a_round: Round, sign: int) -> None:
        for mentor in a_round.spare:
            # Whoever was to be kept out from the beginning is nobody's loss.
            if (mentor, a_round.number) in self._there:
                self._sums[LevelKey.ALONE] += sign
                self._count_seat(mentor, sign)
                self._count_host(mentor, sign)

    def _count_host(self, mentor: int, sign: int) -> None:
        before = self._tables_of[mentor]
        self._tables_of[mentor] = before + sign
        if mentor in self._both:
            self._sums[LevelKey.ROLES] += (before + sign > 0) - (before > 0)

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
            self._count_host(mentor, sign)
        team = self._teams.of(group)
        if team is None:
            return
        mentees = [self._mentee_at[member_id] for member_id in group.mentees if member_id in self._mentee_at]
        sums[LevelKey.OFF_TOPIC] += sign * sum(not team.on_topic[mentee] for mentee in mentees)
        sums[LevelKey.FIT] += sign * sum(team.fit[mentee] for mentee in mentees)
        if problem.mix:
            company = [problem.mentees[mentee] for mentee in mentees]
            sums[LevelKey.MIXING] += sign * one_sided(problem, team.hosts, company)

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
    """What a table counts in :attr:`LevelKey.MIXING`."""
    count = 0
    if Mix.EMPLOYERS in problem.mix:
        pairs = combinations([one.member.employer_key for one in (*hosts, *mentees)], 2)
        count += sum(one == other != "" for one, other in pairs)
    if Mix.STAGES in problem.mix:
        count += sum(one == other is not None for one, other in combinations([one.member.stage for one in mentees], 2))
    if Mix.NEWCOMERS in problem.mix:
        count += sum(one.newcomer for one in mentees) == 1
    return count
