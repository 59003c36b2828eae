"""What each move would cost or gain, for every place at once: the board shows it while somebody is dragged."""

from collections.abc import Iterator, Mapping, Sequence

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.plan import (
    Exemption,
    Group,
    LevelKey,
    Move,
    MovePrices,
    Plan,
    Price,
    Round,
    Rule,
    Several,
    Swap,
)
from micromentor_desktop.errors import Trouble
from micromentor_desktop.pairing import adjust
from micromentor_desktop.pairing.checking import broken
from micromentor_desktop.pairing.checking.tally import Tally
from micromentor_desktop.pairing.price_words import price_of
from micromentor_desktop.pairing.problem import Problem


def prices(
    event: Event,
    problem: Problem,
    plan: Plan,
    people: Mapping[int, SignUp],
    *,
    round_number: int,
    member_ids: Sequence[int],
    met: broken.Met = frozenset(),
) -> MovePrices:
    """The price of every other place for these people, and, for one of them, of changing places with everybody else.

    ``people`` are the sign-ups of everybody in the plan, ``met`` who met before. Places that cannot be taken have no
    price: there are none at all where somebody is locked.
    """
    priced = _Priced(event, problem, plan, people, met)
    a_round = next(one for one in plan.rounds if one.number == round_number)
    mentors, asked = a_round.mentors, set(member_ids)
    as_mentors = asked <= mentors
    tables = [*(group.table for group in a_round.groups), None]
    others: tuple[int, ...] = ()
    if as_mentors:
        tables.append(free_number(plan))
        others = tuple(mentors)
    elif not asked & mentors:
        others = (*(other for group in a_round.groups for other in group.mentees), *a_round.waiting)
    where = {one: a_round.table_of(one) for one in member_ids}
    places = {
        table: priced.price(_moves(round_number, [one for one in member_ids if where[one] != table], table))
        for table in tables
    }
    swaps = {
        other: priced.price(Swap(round_number, one, other))
        for one in member_ids
        if len(member_ids) == 1
        for other in others
    }
    return MovePrices(
        places={table: found for table, found in places.items() if found},
        swaps={other: found for other, found in swaps.items() if found},
    )


def free_number(plan: Plan) -> int:
    """The lowest number that no table of the rounds to come has."""
    taken = {group.table for a_round in plan.open_rounds for group in a_round.groups}
    return next(number for number in range(1, len(taken) + 2) if number not in taken)


def _moves(number: int, member_ids: Sequence[int], table: int | None) -> Move | Several:
    moves = tuple(Move(number, one, table) for one in member_ids)
    return moves[0] if len(moves) == 1 else Several(moves)


class _Priced:
    """A plan as it is, against which changes are held."""

    def __init__(
        self, event: Event, problem: Problem, plan: Plan, people: Mapping[int, SignUp], met: broken.Met
    ) -> None:
        self._event, self._plan, self._people, self._met = event, plan, people, met
        self._names = {other: signup.member.full_name for other, signup in people.items()}
        self._tally = Tally(problem, plan.rounds)
        self._before = dict(self._tally.values)
        self._broken_now = {one.exemption for one in broken.rules_broken(event, people, plan, met)}

    def price(self, change: Move | Several | Swap) -> Price | None:
        """What the change does; None where it cannot be made."""
        try:
            changed, _, _ = adjust.apply(self._plan, change, self._names)
        except Trouble:
            return None
        rounds = [(old, new) for old, new in zip(self._plan.rounds, changed.rounds, strict=True) if old is not new]
        differ = [(old, new, *_differing(old, new)) for old, new in rounds]
        after = self._after(differ)
        breaks = tuple(self._breaks(changed.rounds, differ))
        crowded = any(self._more_crowded(gone, come) for _, _, gone, come in differ)
        return price_of(self._before, after, breaks, crowded)

    def _after(self, differ: Sequence[tuple[Round, Round, list[Group], list[Group]]]) -> Mapping[LevelKey, int]:
        """The goals' values with the rounds as they would be then; only a table or two differ."""
        for old, new, gone, come in differ:
            self._exchange(old, new, gone, come)
        values = dict(self._tally.values)
        for old, new, gone, come in differ:
            self._exchange(new, old, come, gone)
        return values

    def _exchange(self, old: Round, new: Round, gone: Sequence[Group], come: Sequence[Group]) -> None:
        for group in gone:
            self._tally.take_away(group)
        for group in come:
            self._tally.add(group)
        if old.spare != new.spare:
            self._tally.take_away_spare(old)
            self._tally.add_spare(new)

    def _breaks(
        self, rounds: Sequence[Round], differ: Sequence[tuple[Round, Round, list[Group], list[Group]]]
    ) -> Iterator[tuple[Rule, str]]:
        """The rules that would be broken and are not yet, in words."""
        for _, new, _, come in differ:
            for group in come:
                for rule, words, who in broken.broken_between(self._event, self._people, group, self._met):
                    if Exemption(new.number, rule, tuple(sorted(who))) not in self._broken_now:
                        yield rule, f"{words}."
        for finding in broken.never_met(self._event, self._people, rounds):
            if finding.exemption not in self._broken_now:
                yield Rule.ALWAYS, finding.sentence

    def _more_crowded(self, gone: Sequence[Group], come: Sequence[Group]) -> bool:
        """Whether a table has more mentees than places, and by more than before."""
        before = {group.table: broken.too_many(self._event, self._people, group) for group in gone}
        return any(
            broken.too_many(self._event, self._people, group) > max(before.get(group.table, 0), 0) for group in come
        )


def _differing(old: Round, new: Round) -> tuple[list[Group], list[Group]]:
    """The groups of the old round that are not in the new one, and the other way round."""
    kept = {id(group) for group in old.groups} & {id(group) for group in new.groups}
    return [one for one in old.groups if id(one) not in kept], [one for one in new.groups if id(one) not in kept]
