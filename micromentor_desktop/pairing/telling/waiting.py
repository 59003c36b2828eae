"""Why somebody waits, from what is scarce; each sentence is true of the plan as it stands, by hand or not."""

from collections.abc import Mapping, Sequence
from enum import Enum, auto

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.names import either, listed
from micromentor_desktop.domain.plan import Plan, Round
from micromentor_desktop.pairing.checking.broken import Met
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.telling.barriers import no_mentor
from micromentor_desktop.pairing.telling.scarcity import Scarce, Surroundings
from micromentor_desktop.translate import tr, trn

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
                name = problem.mentees[index_of[member_id]].member.full_name
                words = tr("You locked {name} on the waiting list.", name=name)
            else:
                words = _Person(problem, plan, a_round, around, index_of[member_id]).why(event, met)
            sentences[member_id] = words + _other_rounds(plan, member_id)
    return sentences


class _Claim(Enum):
    """What gives others the first claim to a place."""

    EARLIER = auto()
    NO_LATER = auto()
    UNKNOWN_TIME = auto()
    FEWER_ROUNDS = auto()


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
            words = tr("There is no mentor in this round.")
        elif scarce.free:
            places = either([self._problem.shape.place_inside(groups[table].table) for table in scarce.free])
            words = tr("{name} could sit at {places}.", name=self._name, places=places)
        elif not scarce.allowed:
            words = self._no_mentor(event, met)
        elif not scarce.open:
            hosts = self._hosts(scarce.allowed)
            words = tr(
                "{name} meets {hosts} in another round, and the rules leave nobody else.", name=self._name, hosts=hosts
            )
        elif scarce.movable:
            words = tr("There would be a place for {name} if others moved. Pairing again may find it.", name=self._name)
        elif len(scarce.reached) == len(groups) and not (scarce.beside_colleagues or scarce.beside_others):
            words = self._everything_taken()
        else:
            words = self._only_these(scarce)
        return words

    def _no_mentor(self, event: Event, met: Met) -> str:
        if self._problem.companions:
            return tr(
                "The rules leave no table for {name}: something keeps them from a mentor at each.", name=self._name
            )
        mentors = [self._problem.mentors[column] for column in self._around.columns]
        return no_mentor(event, self._signup, mentors, met)

    def _everything_taken(self) -> str:
        seats = sum(int(self._problem.capacity[column]) for column in self._around.columns)
        seated = sum(len(group.mentees) for group in self._around.groups)
        if seated < seats:
            # Where a hand left a place free elsewhere, the sum would tell nothing.
            return tr("The places that are left do not suit {name}.", name=self._name)
        mentees = trn("{n} mentee", "{n} mentees", len(self._round.waiting) + seated)
        if len(self._plan.rounds) > 1:
            short = trn(
                "There is {n} place for {mentees} in each round",
                "There are {n} places for {mentees} in each round",
                seats,
                mentees=mentees,
            )
        else:
            short = trn(
                "There is {n} place for {mentees}", "There are {n} places for {mentees}", seats, mentees=mentees
            )
        match self._before_me(range(len(self._around.groups))):
            case None:
                return f"{short}."
            case _Claim.EARLIER:
                return tr("{short}; those who signed up earlier come first.", short=short)
            case claim:
                taken = trn(
                    "it is taken by somebody {who}", "they are taken by people {who}", seats, who=self._who(claim)
                )
                return tr("{short}; {taken}.", short=short, taken=taken)

    def _only_these(self, scarce: Scarce) -> str:
        parts = []
        if len(scarce.open) < len(self._around.groups):
            who = {"name": self._name, "hosts": self._hosts(scarce.open)}
            if len(scarce.open) < len(scarce.allowed):
                start = tr(
                    "Of the mentors whom {name} does not meet in another round, the rules leave only {hosts}", **who
                )
            else:
                start = tr("The rules leave {name} only {hosts}", **who)
            parts.append(start)
        full = [table for table in scarce.open if table not in (*scarce.beside_colleagues, *scarce.beside_others)]
        if full:
            parts.append(self._taken(full))
        if others := scarce.beside_others:
            parts.append(self._room_beside_others(others))
        if beside := scarce.beside_colleagues:
            parts.append(self._room_beside_colleagues(beside))
        words = "; ".join(parts)
        words = f"{words[0].upper()}{words[1:]}."
        if beyond := sorted(scarce.reached - set(scarce.open)):
            words += " " + tr(
                "Whoever could make room would have to go to {hosts}, where nothing is free for them.",
                hosts=self._hosts(beyond, one_of=True),
            )
        return words

    def _room_beside_colleagues(self, tables: Sequence[int]) -> str:
        hosts, one = self._hosts(tables), len(tables) == 1
        if self._problem.colleagues_at_table == 1 and one:
            return tr("{hosts} has room, but a colleague sits there", hosts=hosts)
        if self._problem.colleagues_at_table == 1:
            return tr("{hosts} have room, but a colleague sits there", hosts=hosts)
        if one:
            return tr("{hosts} has room, but enough colleagues sit there", hosts=hosts)
        return tr("{hosts} have room, but enough colleagues sit there", hosts=hosts)

    def _room_beside_others(self, tables: Sequence[int]) -> str:
        hosts = self._hosts(tables)
        if len(tables) == 1:
            return tr(
                "{hosts} has room, but you asked to keep {name} apart from somebody there", hosts=hosts, name=self._name
            )
        return tr(
            "{hosts} have room, but you asked to keep {name} apart from somebody at each", hosts=hosts, name=self._name
        )

    def _taken(self, tables: Sequence[int]) -> str:
        places = sum(len(self._around.groups[table].mentees) for table in tables)
        if not places:
            return tr("there is no place")
        claim = self._before_me(tables)
        if claim is None:
            return trn("the place there is taken", "the {n} places there are taken", places)
        return trn(
            "the place there is taken by somebody {who}",
            "the {n} places there are taken by people {who}",
            places,
            who=self._who(claim),
        )

    def _hosts(self, tables: Sequence[int], *, one_of: bool = False) -> str:
        """Whom one meets at the tables (or at one of them); where they are many, how many tables."""
        if len(tables) > _NAMES_AT_MOST:
            if self._problem.companions:
                return trn("{n} table", "{n} tables", len(tables))
            return trn("{n} mentor", "{n} mentors", len(tables))
        names = []
        for table in tables:
            first, *others = (one.member.full_name for one in self._problem.hosts_of(self._around.columns[table]))
            names.append(tr("{host} with {others}", host=first, others=listed(others)) if others else first)
        return either(names) if one_of else listed(names)

    def _who(self, claim: "_Claim") -> str:
        """The claim as the end of "somebody …"."""
        match claim:
            case _Claim.EARLIER:
                return tr("who signed up earlier")
            case _Claim.NO_LATER:
                return tr("who signed up no later")
            case _Claim.UNKNOWN_TIME:
                return tr("who signed up earlier or, like {name}, at an unknown time", name=self._name)
            case _Claim.FEWER_ROUNDS:
                return tr("who would not have more rounds than {name}, or signed up no later", name=self._name)

    def _before_me(self, tables: Sequence[int]) -> "_Claim | None":
        """What gives everybody who sits there the first claim; None where somebody has a weaker one."""
        index_of = {signup.member.id: index for index, signup in enumerate(self._problem.mentees)}
        there = [index_of.get(m) for table in tables for m in self._around.groups[table].mentees]
        if not there or None in there:
            return None
        line = self._problem.place_in_line
        mine, my_seats = int(line[self._mentee]), self._seats(self._mentee)
        others = [(int(line[other]), self._seats(other)) for other in there if other is not None]
        if len(self._plan.rounds) > 1:
            fair = all(seats <= my_seats or (seats == my_seats + 1 and place <= mine) for place, seats in others)
            return _Claim.FEWER_ROUNDS if fair else None
        if all(place < mine for place, _ in others):
            return _Claim.EARLIER
        if any(place > mine for place, _ in others):
            return None
        return _Claim.UNKNOWN_TIME if self._signup.signed_up_at is None else _Claim.NO_LATER

    def _seats(self, mentee: int) -> int:
        member_id = self._problem.mentees[mentee].member.id
        return sum(a_round.table_of(member_id) is not None for a_round in self._plan.rounds)


def _other_rounds(plan: Plan, member_id: int) -> str:
    """Where somebody who waits has a place, as a sentence to add; empty when they never have one."""
    numbers = [str(a_round.number) for a_round in plan.rounds if a_round.table_of(member_id) is not None]
    if not numbers:
        return ""
    if len(numbers) == 1:
        return " " + tr("They have a place in round {number}.", number=numbers[0])
    return " " + tr("They have a place in rounds {numbers}.", numbers=listed(numbers))
