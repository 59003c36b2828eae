"""What each move would cost or gain, for every place at once: the board shows it while somebody is dragged."""

from collections.abc import Mapping

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.plan import LevelKey, Move, MovePrices, Plan, Price, Round, Swap
from micromentor_desktop.errors import Trouble
from micromentor_desktop.pairing import adjust
from micromentor_desktop.pairing.checking import findings
from micromentor_desktop.pairing.checking.tally import Tally
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.tables import as_seated

_WORDS = {
    LevelKey.WAITING: ("{n} more missed round", "{n} fewer missed round", "s"),
    LevelKey.FIRST_COME: ("passes over an earlier sign-up", "follows the order of sign-up better", ""),
    LevelKey.ALONE: ("{n} more mentor without a mentee", "{n} fewer mentor without a mentee", ""),
    LevelKey.UNEVEN: ("tables less even", "tables more even", ""),
    LevelKey.OFF_TOPIC: ("no wanted topic in common", "a wanted topic in common", ""),
    LevelKey.FIT: ("a better fit (+{n})", "a lesser fit (\N{MINUS SIGN}{n})", ""),
    LevelKey.REPEATS: ("meets {n} table-mate again", "meets {n} table-mate less often again", ""),
    LevelKey.MIXING: ("company less mixed", "company better mixed", ""),
}
"""For each level what is said when its value rises, when it falls, and how several are spelled."""


def prices(
    event: Event,
    problem: Problem,
    plan: Plan,
    people: Mapping[int, SignUp],
    *,
    round_number: int,
    member_id: int,
    met: findings.Met = frozenset(),
) -> MovePrices:
    """The price of every other place in the round, and of changing places with everybody else.

    ``people`` are the sign-ups of everybody in the plan, ``met`` who met before. There are none for somebody who cannot
    be moved (a mentor, a locked person).
    """
    names = {other: signup.member.full_name for other, signup in people.items()}
    tally = Tally(as_seated(problem, plan.rounds), plan.rounds)
    before = tally.values
    a_round = next(one for one in plan.rounds if one.number == round_number)
    broken_now = set(_broken(event, people, met, a_round))
    tables = (*(group.table for group in a_round.groups), None)
    others = (*(other for group in a_round.groups for other in group.mentees), *a_round.waiting)

    def price(change: Move | Swap) -> Price | None:
        try:
            changed, _, _ = adjust.apply(plan, change, names)
        except Trouble:
            return None
        then = next(one for one in changed.rounds if one.number == round_number)
        broken = tuple(words for words in _broken(event, people, met, then, unlike=a_round) if words not in broken_now)
        crowded = isinstance(change, Move) and any(
            group.table == change.table and findings.crowded(event, people, group) for group in then.groups
        )
        return _price(before, after(then), broken, crowded)

    def after(then: Round) -> Mapping[LevelKey, int]:
        """The goals' values with the round as it would be then; only a table or two differ."""
        differ = [(group, new) for group, new in zip(a_round.groups, then.groups, strict=True) if group is not new]
        for group, new in differ:
            tally.take_away(group)
            tally.add(new)
        values = tally.values
        for group, new in differ:
            tally.take_away(new)
            tally.add(group)
        return values

    places = {table: price(Move(round_number, member_id, table)) for table in tables}
    swaps = {other: price(Swap(round_number, member_id, other)) for other in others}
    return MovePrices(
        places={table: found for table, found in places.items() if found},
        swaps={other: found for other, found in swaps.items() if found},
    )


def _broken(
    event: Event, people: Mapping[int, SignUp], met: findings.Met, a_round: Round, unlike: Round | None = None
) -> tuple[str, ...]:
    """The rules that are broken in a round, at tables that are not the same in the other round."""
    same = {id(group) for group in unlike.groups} if unlike else set()
    return tuple(
        f"{words}."
        for group in a_round.groups
        if id(group) not in same
        for words, _ in findings.rules_broken(event, people, group, met)
    )


def _price(
    before: Mapping[LevelKey, int], after: Mapping[LevelKey, int], broken: tuple[str, ...], crowded: bool
) -> Price:
    parts = []
    better = 0
    for key, value in before.items():
        change = after[key] - value
        if not change:
            continue
        rises, falls, many = _WORDS[key]
        number = abs(change)
        parts.append((rises if change > 0 else falls).format(n=number) + (many if number > 1 else ""))
        if not better:
            gain = change > 0 if key is LevelKey.FIT else change < 0
            better = 1 if gain else -1
    sentence = ", ".join(parts) if parts else "nothing changes in the goals"
    better = -1 if broken or crowded else better
    return Price(better, sentence[:1].upper() + sentence[1:] + ".", broken, crowded)
