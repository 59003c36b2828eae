"""Why somebody waits, from what is scarce; each sentence is true of the plan as it stands, by hand or not."""

from collections.abc import Mapping, Sequence

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.names import counted, listed
from micromentor_desktop.domain.plan import Plan, Round
from micromentor_desktop.pairing.checking.findings import Met
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.telling.barriers import no_mentor
from micromentor_desktop.pairing.telling.scarcity import Scarce, Surroundings

_NAMES_AT_MOST = 3


def waiting_sentences(event: Event, problem: Problem, plan: Plan, met: Met = frozenset()) -> Mapping[int, str]:
    """For each member id that waits in some round, why; after changes by hand also where there is room."""
    index_of = {signup.member.id: index for index, signup in enumerate(problem.mentees)}
    locked = {(lock.round, lock.member_id) for lock in plan.locks if lock.table is None}
    sentences: dict[int, str] = {}
    for a_round in plan.rounds:
        around = Surroundings(problem, plan, a_round)
        for member_id in a_round.waiting:
            if member_id not in index_of or member_id in sentences:
                continue
            if (a_round.number, member_id) in locked:
                words = f"You locked {problem.mentees[index_of[member_id]].member.full_name} on the waiting list."
            else:
                words = _Person(problem, plan, a_round, around, index_of[member_id]).why(event, met)
            sentences[member_id] = words + _other_rounds(plan, member_id)
    return sentences


class _Person:
    """Somebody (mentee index) who waits in a round, and what there is for them."""

    def __init__(self, problem: Problem, plan: Plan, a_round: Round, around: Surroundings, mentee: int) -> None:
        self._problem = problem
        self._plan = plan
        self._round = a_round
        self._around = around
        self._mentee = mentee
        self._signup = problem.mentees[mentee]
        self._name = self._signup.member.full_name

    def why(self, event: Event, met: Met) -> str:
        """The reason, the plainest that is true."""
        scarce, groups = self._around.around(self._mentee), self._around.groups
        if not groups:
            words = "There is no mentor in this round."
        elif scarce.free:
            tables = [str(groups[table].table) for table in scarce.free]
            words = f"{self._name} could sit at {self._problem.shape.group_word.lower()} {listed(tables, 'or')}."
        elif not scarce.allowed:
            words = self._no_mentor(event, met)
        elif not scarce.open:
            hosts = self._hosts(scarce.allowed)
            words = f"{self._name} meets {hosts} in another round, and the rules leave nobody else."
        elif scarce.movable:
            words = f"There would be a place for {self._name} if others moved. Pairing again may find it."
        elif len(scarce.reached) == len(groups) and not scarce.beside_colleagues:
            words = self._everything_taken()
        else:
            words = self._only_these(scarce)
        return words

    def _no_mentor(self, event: Event, met: Met) -> str:
        if self._problem.companions:
            return f"The rules leave no table for {self._name}: something keeps them from a mentor at each."
        mentors = [self._problem.mentors[column] for column in self._around.columns]
        return no_mentor(event, self._signup, mentors, met)

    def _everything_taken(self) -> str:
        seats = sum(int(self._problem.capacity[column]) for column in self._around.columns)
        seated = sum(len(group.mentees) for group in self._around.groups)
        needy, are = len(self._round.waiting) + seated, "is" if seats == 1 else "are"
        each = " in each round" if len(self._plan.rounds) > 1 else ""
        who = self._before_me(range(len(self._around.groups)))
        if who == "who signed up earlier":
            clause = "; those who signed up earlier come first"
        elif who:
            taken = "it is taken by somebody" if seats == 1 else "they are taken by people"
            clause = f"; {taken} {who}"
        else:
            clause = ""
        short = f"There {are} {counted(seats, 'place')} for {counted(needy, 'mentee')}{each}"
        # Where a hand left a place free elsewhere, the sum would tell nothing.
        return f"{short}{clause}." if seated >= seats else f"The places that are left do not suit {self._name}."

    def _only_these(self, scarce: Scarce) -> str:
        parts = []
        if len(scarce.open) < len(self._around.groups):
            others = f"Of the mentors whom {self._name} does not meet in another round, the rules leave only"
            start = others if len(scarce.open) < len(scarce.allowed) else f"The rules leave {self._name} only"
            parts.append(f"{start} {self._hosts(scarce.open)}")
        full = [table for table in scarce.open if table not in scarce.beside_colleagues]
        if full:
            parts.append(self._taken(full))
        if beside := scarce.beside_colleagues:
            have = "has" if len(beside) == 1 else "have"
            sits = "a colleague sits" if self._problem.colleagues_at_table == 1 else "enough colleagues sit"
            parts.append(f"{self._hosts(beside)} {have} room, but {sits} there")
        words = "; ".join(parts)
        if beyond := sorted(scarce.reached - set(scarce.open)):
            where = self._hosts(beyond, "or")
            words += f". Whoever could make room would have to go to {where}, where nothing is free for them"
        return f"{words[0].upper()}{words[1:]}."

    def _taken(self, tables: Sequence[int]) -> str:
        places = sum(len(self._around.groups[table].mentees) for table in tables)
        who = self._before_me(tables)
        by = f" by {'people' if places > 1 else 'somebody'} {who}" if who else ""
        if not places:
            return "there is no place"
        return f"the place there is taken{by}" if places == 1 else f"the {places} places there are taken{by}"

    def _hosts(self, tables: Sequence[int], link: str = "and") -> str:
        """Whom one meets at the tables; where they are many, how many tables."""
        if len(tables) > _NAMES_AT_MOST:
            word = "mentor" if not self._problem.companions else "table"
            return counted(len(tables), word)
        names = [
            " with ".join(one.member.full_name for one in self._problem.hosts_of(self._around.columns[table]))
            for table in tables
        ]
        return listed(names, link)

    def _before_me(self, tables: Sequence[int]) -> str:
        """What gives everybody who sits there the first claim; empty where somebody has a weaker one."""
        index_of = {signup.member.id: index for index, signup in enumerate(self._problem.mentees)}
        there = [index_of.get(m) for table in tables for m in self._around.groups[table].mentees]
        if not there or None in there:
            return ""
        line = self._problem.place_in_line
        mine, my_seats = int(line[self._mentee]), self._seats(self._mentee)
        others = [(int(line[other]), self._seats(other)) for other in there if other is not None]
        if len(self._plan.rounds) > 1:
            fair = all(seats <= my_seats or (seats == my_seats + 1 and place <= mine) for place, seats in others)
            return f"who would not have more rounds than {self._name}, or signed up no later" if fair else ""
        if all(place < mine for place, _ in others):
            return "who signed up earlier"
        if any(place > mine for place, _ in others):
            return ""
        if self._signup.signed_up_at is None:
            return f"who signed up earlier or, like {self._name}, at an unknown time"
        return "who signed up no later"

    def _seats(self, mentee: int) -> int:
        member_id = self._problem.mentees[mentee].member.id
        return sum(a_round.table_of(member_id) is not None for a_round in self._plan.rounds)


def _other_rounds(plan: Plan, member_id: int) -> str:
    """Where somebody who waits has a place, as a sentence to add; empty when they never have one."""
    numbers = [str(a_round.number) for a_round in plan.rounds if a_round.table_of(member_id) is not None]
    word = "round" if len(numbers) == 1 else "rounds"
    return f" They have a place in {word} {listed(numbers)}." if numbers else ""
