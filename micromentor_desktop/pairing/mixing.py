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
        self._employer = mentees.employer.tolist() if Mix.EMPLOYERS in problem.mix else [0] * len(mentees.employer)
        self._host = problem.mentor_traits.employer.tolist()
        stages = mentees.stage.tolist() if Mix.STAGES in problem.mix else [-1] * len(mentees.stage)
        self._stage = [stage + 1 for stage in stages]
        newcomers = mentees.newcomer.tolist()
        self._newcomer = newcomers if Mix.NEWCOMERS in problem.mix else [0] * len(newcomers)

    def added(self, mentee: int, others: Iterable[int], table: int) -> int:
        """What the table counts more when a mentee joins the others there (mentor index of the table)."""
        employer, stage, newcomer = self._employer[mentee], self._stage[mentee], self._newcomer[mentee]
        count, newcomers = int(0 < employer == self._host[table]), 0
        for other in others:
            count += 0 < employer == self._employer[other]
            count += 0 < stage == self._stage[other]
            newcomers += self._newcomer[other]
        if newcomer:
            count += (1, -1)[newcomers] if newcomers < 2 else 0
        return count

    def fewest(self, seats: Sequence[int], cells: int, most_at_table: int) -> int:
        """A count that no plan goes below in which each mentee has so many seats over ``cells`` tables in all rounds.

        By each trait alone: k people of one kind make the fewest pairs when they are spread evenly over all tables. A
        single newcomer stays alone; so does one of an odd number where tables hold two.
        """
        least = 0
        for kinds in (self._employer, self._stage):
            sizes = Counter[int]()
            for kind, count in zip(kinds, seats, strict=True):
                sizes[kind] += count if kind else 0
            least += sum(_pairs_when_even(total, cells) for total in sizes.values())
        newcomers = sum(count for newcomer, count in zip(self._newcomer, seats, strict=True) if newcomer)
        if newcomers == 1 or most_at_table == 1:
            least += newcomers
        elif most_at_table == 2:
            least += newcomers % 2
        return least


def _pairs_when_even(people: int, tables: int) -> int:
    each, more = divmod(people, tables)
    return tables * (each * (each - 1) // 2) + more * each
