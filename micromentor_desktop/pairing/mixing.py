"""What makes the company at a table one-sided: colleagues, people of one career stage, a newcomer among old hands."""

from collections import Counter
from collections.abc import Iterable, Sequence

from micromentor_desktop.domain.event import Mix
from micromentor_desktop.pairing.problem import Problem


class Company:
    """How one-sided tables are by the rules in ``Problem.mix``; zero for all of them where there are none.

    A table counts one for each two people of one employer (the mentor included), one for each two mentees of one career
    stage, and one where a newcomer has no other newcomer beside them.
    """

    def __init__(self, problem: Problem) -> None:
        mentees = problem.mentee_traits
        self._apart = Mix.EMPLOYERS in problem.mix
        self._employer = [one.member.employer_key if self._apart else "" for one in problem.mentees]
        self._hosts = [
            [one.member.employer_key for one in problem.hosts_of(mentor)] for mentor in range(len(problem.mentors))
        ]
        stages = mentees.stage.tolist() if Mix.STAGES in problem.mix else [-1] * len(mentees.stage)
        self._stage = [stage + 1 for stage in stages]
        newcomers = mentees.newcomer.tolist()
        self._newcomer = newcomers if Mix.NEWCOMERS in problem.mix else [0] * len(newcomers)

    def of_hosts(self, table: int) -> int:
        """What a table counts before any mentee joins: its hosts of one employer."""
        employers = Counter(self._hosts[table]) if self._apart else Counter[str]()
        return sum(count * (count - 1) // 2 for employer, count in employers.items() if employer)

    def added(self, mentee: int, others: Iterable[int], table: int) -> int:
        """What the table counts more when a mentee joins the others there (mentor index of the table)."""
        employer, stage, newcomer = self._employer[mentee], self._stage[mentee], self._newcomer[mentee]
        count, newcomers = self._hosts[table].count(employer) if employer else 0, 0
        for other in others:
            count += employer == self._employer[other] != ""
            count += 0 < stage == self._stage[other]
            newcomers += self._newcomer[other]
        if newcomer:
            count += (1, -1)[newcomers] if newcomers < 2 else 0
        return count

    def fewest(self, wanted: Sequence[int], taken: int, cells: int, most_at_table: int) -> int:
        """A count that no plan goes below, by each trait alone.

        ``wanted`` are the seats that each mentee would fill, of which ``taken`` are filled, at ``cells`` tables in all
        rounds together. People of one kind fill the seats that are left when everybody else has all of theirs, or more,
        and make the fewest pairs when they are spread evenly. Where nobody waits, a single newcomer stays alone, and so
        does one of an odd number where tables hold two.
        """
        least, missing = 0, sum(wanted) - taken
        kinds: Sequence[object]
        for kinds in (self._employer, self._stage):
            sizes = Counter[object]()
            for kind, count in zip(kinds, wanted, strict=True):
                sizes[kind] += count if kind else 0
            least += sum(_pairs_when_even(max(size - missing, 0), cells) for size in sizes.values())
        newcomers = sum(count for newcomer, count in zip(self._newcomer, wanted, strict=True) if newcomer)
        if missing:
            return least
        if newcomers == 1 or most_at_table == 1:
            return least + newcomers
        return least + newcomers % 2 if most_at_table == 2 else least


def _pairs_when_even(people: int, tables: int) -> int:
    each, more = divmod(people, tables)
    return tables * (each * (each - 1) // 2) + more * each
