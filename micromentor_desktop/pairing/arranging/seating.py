"""A seating that changes step by step, with everything that it breaks counted along."""

from collections.abc import Sequence

from micromentor_desktop.pairing.arranging.rounds import Pair
from micromentor_desktop.pairing.mixing import Company
from micromentor_desktop.pairing.problem import Problem

Rounds = tuple[tuple[Pair, ...], ...]
Step = tuple[int, int, int]
"""(mentee index, round from 0, mentor index of the table to go to; the number of mentors stands for waiting)."""


def pairs_of(at: Sequence[Sequence[int]], waiting: int) -> Rounds:
    """The pairs of each round, from each mentee's row of tables."""
    return tuple(
        tuple((mentee, table) for mentee, table in enumerate(column) if table < waiting)
        for column in zip(*at, strict=True)
    )


class Seating:
    """Who sits where, who has met whom how often, and what that breaks; kept up to date step by step."""

    def __init__(self, problem: Problem, rounds: Rounds) -> None:
        self.problem = problem
        mentees, self.waiting = len(problem.mentees), len(problem.mentors)
        both = {mentor for _, mentor in problem.both}
        self.hosts = sorted(
            (set(range(self.waiting)) - both)
            | problem.held_mentors
            | {mentor for pairs in rounds for _, mentor in pairs}
        )
        # Who ticked both mentors only where somebody needs them: for them, a round alone is as bad as a seat too many.
        self._needed = [mentor in both and mentor not in problem.held_mentors for mentor in range(self.waiting)]
        self._capacity = problem.capacity.tolist()
        codes = problem.mentee_traits.employer.tolist() if problem.employers_apart else [0] * mentees
        by_code: dict[int, set[int]] = {}
        for mentee, code in enumerate(codes):
            by_code.setdefault(code, set()).add(mentee)
        self._most_colleagues = problem.colleagues_at_table
        self._company = Company(problem) if problem.mix else None
        self._colleagues = [by_code[code] - {mentee} if code else set[int]() for mentee, code in enumerate(codes)]
        self._never: list[set[int]] = [set() for _ in range(mentees if problem.apart else 0)]
        for group in problem.apart:
            for mentee in group:
                self._never[mentee].update(set(group) - {mentee})
        self.at = [[self.waiting] * len(rounds) for _ in range(mentees)]
        self.members: list[list[list[int]]] = [[[] for _ in range(self.waiting + 1)] for _ in rounds]
        for everybody in self.members:
            everybody[self.waiting].extend(range(mentees))
        # met[i][k]: in how many rounds the two share a table; twice: the pairs for whom it is two or more.
        self.met = [bytearray(mentees) for _ in range(mentees)]
        self.twice: list[tuple[int, int]] = []
        self._place: dict[tuple[int, int], int] = {}
        self.repeats = self.colleagues = self.together = self.squares = self.mixing = 0
        open_rounds = problem.open_rounds.tolist()
        if self._company is not None:
            self.mixing = sum(self._company.of_hosts(host) * open_rounds[host] for host in self.hosts)
        self.alone = sum(open_rounds[host] for host in self.hosts if not self._needed[host])
        self.excess = sum(open_rounds[host] for host in self.hosts if self._needed[host])
        for number, pairs in enumerate(rounds):
            for mentee, mentor in pairs:
                self.go((mentee, number, mentor))
        places = [pair for pairs in rounds for pair in pairs]
        self.fit = sum(int(problem.fit[pair]) for pair in places)
        self.off_topic = sum(not problem.on_topic[pair] for pair in places)

    def rounds(self) -> Rounds:
        """The pairs of each round, sorted."""
        return pairs_of(self.at, self.waiting)

    def seats(self) -> list[int]:
        """In how many rounds each mentee sits at a table."""
        return [len(row) - row.count(self.waiting) for row in self.at]

    def flaws(self) -> tuple[int, int, int, int, int]:
        """What a plan must not have more of than the one it started from.

        The sum of squared table sizes, mentors alone, mentees above capacity (with rounds alone of those who ticked
        both), mentees above the most colleagues at a table, pairs together who must not meet.
        """
        uneven = self.squares if self.problem.shape.has_tables else 0
        return uneven, self.alone, self.excess, self.colleagues, self.together

    def may_become(self, other: "Seating", least_fit: int) -> bool:
        """Whether the other plan may take the place of this one."""
        problem = self.problem
        return (
            all(mine >= theirs for mine, theirs in zip(self.flaws(), other.flaws(), strict=True))
            and other.off_topic <= self.off_topic
            and other.fit >= min(least_fit, self.fit)
            and all(problem.allowed[pair] for pairs in other.rounds() for pair in pairs)
            and all(
                lock.mentor in other.at[lock.mentee]
                if not lock.round
                else other.at[lock.mentee][lock.round - 1] == (self.waiting if lock.mentor is None else lock.mentor)
                for lock in problem.held
            )
        )

    def go(self, step: Step) -> None:
        """Take the step, whatever it breaks."""
        mentee, number, table = step
        before = self.at[mentee][number]
        self.at[mentee][number] = table
        met, colleagues = self.met[mentee], self._colleagues[mentee]
        left = self.members[number][before]
        left.remove(mentee)
        if before < self.waiting:
            self._resize(before, len(left), -1)
            for other in left:
                met[other] = self.met[other][mentee] = met[other] - 1
                if met[other]:
                    self.repeats -= 1
                    if met[other] == 1:
                        self._forget((mentee, other) if mentee < other else (other, mentee))
            if colleagues:
                self.colleagues -= len(colleagues.intersection(left)) >= self._most_colleagues
            if self._company is not None:
                self.mixing -= self._company.added(mentee, left, before)
        joined = self.members[number][table]
        if table < self.waiting:
            self._resize(table, len(joined), 1)
            for other in joined:
                met[other] = self.met[other][mentee] = met[other] + 1
                if met[other] > 1:
                    self.repeats += 1
                    if met[other] == 2:
                        pair = (mentee, other) if mentee < other else (other, mentee)
                        self._place[pair] = len(self.twice)
                        self.twice.append(pair)
            if colleagues:
                self.colleagues += len(colleagues.intersection(joined)) >= self._most_colleagues
            if self._company is not None:
                self.mixing += self._company.added(mentee, joined, table)
        self.together += self._brought_together(step, before) if self._never else 0
        joined.append(mentee)

    def _brought_together(self, step: Step, before: int) -> int:
        """How many more pairs who must not meet sit together when a mentee, now in between, takes the step."""
        mentee, number, table = step
        never, tables = self._never[mentee], self.members[number]
        there, here = (len(never.intersection(tables[one])) if one < self.waiting else 0 for one in (table, before))
        return there - here

    def _resize(self, table: int, fewer: int, sign: int) -> None:
        """Count a table that has grown from ``fewer`` people by one (sign 1), or shrunk to them (sign -1)."""
        self.squares += sign * (2 * fewer + 1)
        if fewer >= self._capacity[table]:
            self.excess += sign
        if not fewer:
            if self._needed[table]:
                self.excess -= sign
            else:
                self.alone -= sign

    def _forget(self, pair: tuple[int, int]) -> None:
        place, last = self._place.pop(pair), self.twice.pop()
        if last != pair:
            self.twice[place] = last
            self._place[last] = place
