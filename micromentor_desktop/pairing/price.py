"""What each move would cost or gain, for every place at once: the board shows it while somebody is dragged."""

from collections.abc import Mapping

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.plan import LevelKey, Move, Plan, Price, Severity
from micromentor_desktop.errors import Trouble
from micromentor_desktop.pairing import adjust, check
from micromentor_desktop.pairing.problem import Problem

_WORDS = {
    LevelKey.WAITING: ("{n} more missed round", "{n} fewer missed round", "s"),
    LevelKey.FIRST_COME: ("passes over an earlier sign-up", "follows the order of sign-up better", ""),
    LevelKey.ALONE: ("{n} more mentor without a mentee", "{n} fewer mentor without a mentee", ""),
    LevelKey.UNEVEN: ("tables less even", "tables more even", ""),
    LevelKey.OFF_TOPIC: ("no wanted topic in common", "a wanted topic in common", ""),
    LevelKey.FIT: ("fit +{n}", "fit \N{MINUS SIGN}{n}", ""),
    LevelKey.REPEATS: ("meets {n} table-mate again", "meets {n} table-mate less often again", ""),
}
"""For each level what is said when its value rises, when it falls, and how several are spelled."""


def prices(
    event: Event, problem: Problem, plan: Plan, people: Mapping[int, SignUp], *, round_number: int, member_id: int
) -> dict[int | None, Price]:
    """The price of every other place in the round, by table number (None: the waiting list).

    ``people`` are the sign-ups of everybody in the plan. Empty for somebody who cannot be moved (a mentor, a locked
    person).
    """
    names = {other: signup.member.full_name for other, signup in people.items()}
    before = check.measure(problem, plan.rounds)
    a_round = next(one for one in plan.rounds if one.number == round_number)
    found = {}
    for table in (*(group.table for group in a_round.groups), None):
        try:
            moved, _, _ = adjust.apply(plan, Move(round_number, member_id, table), names)
        except Trouble:
            continue
        after = check.measure(problem, moved.rounds)
        already, then = (
            _broken(event, people, plan, round_number, table),
            _broken(event, people, moved, round_number, table),
        )
        found[table] = _price(before, after, tuple(sentence for sentence in then if sentence not in already))
    return found


def _broken(event: Event, people: Mapping[int, SignUp], plan: Plan, number: int, table: int | None) -> tuple[str, ...]:
    """The rules that are broken at one table."""
    groups = (group for one in plan.rounds if one.number == number for group in one.groups if group.table == table)
    return tuple(
        finding.sentence
        for group in groups
        for finding in check.at_table(event, people, number, group)
        if finding.severity is Severity.BROKEN
    )


def _price(before: Mapping[LevelKey, int], after: Mapping[LevelKey, int], broken: tuple[str, ...]) -> Price:
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
    return Price(-1 if broken else better, sentence[:1].upper() + sentence[1:] + ".", broken)
