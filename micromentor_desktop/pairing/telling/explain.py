"""Saying in plain words why a plan is as it is."""

from collections.abc import Mapping

from micromentor_desktop.domain.names import counted
from micromentor_desktop.domain.plan import Level, LevelKey, Plan, Standing


def headline(plan: Plan, mentees: int, broken: int = 0) -> str:
    """How good the plan is, in a sentence.

    ``mentees`` counts those who want a mentor and do not serve as one, ``broken`` the rules that a hand has broken.
    """
    levels = {level.key: level for level in plan.levels}
    if plan.now is Standing.BY_HAND and broken:
        return f"Changed by hand: {counted(broken, 'rule is', 'rules are')} broken, named below."
    if plan.now is Standing.BY_HAND:
        return _by_hand(levels)
    parts = [_placed(plan, mentees)]
    off_topic = levels[LevelKey.OFF_TOPIC].value
    if off_topic:
        parts.append(f"{counted(off_topic, 'pair shares', 'pairs share')} no wanted topic")
    else:
        parts.append("no pair is off topic")
    if levels[LevelKey.ALONE].value:
        parts.append(f"{counted(levels[LevelKey.ALONE].value, 'mentor')} without a mentee")
    fit = levels[LevelKey.FIT]
    if fit.value != fit.bound and plan.standing is Standing.PROVED:
        parts.append(f"{100 - _percent_short(fit):.1f} % of the best possible fit, the rest given up for new faces")
    if len(plan.rounds) > 1 and plan.repaired_from is None:
        parts.append(_new_faces(levels[LevelKey.REPEATS]))
    if LevelKey.MIXING in levels:
        parts.append(_company(levels[LevelKey.MIXING]))
    return f"{_standing(plan, levels)}: {', '.join(parts)}."


def _new_faces(repeats: Level) -> str:
    if not repeats.value:
        return "nobody meets a table-mate twice"
    again = f"{counted(repeats.value, 'pair of table-mates meets', 'pairs of table-mates meet')} again"
    return again + (" (the fewest possible)" if repeats.proved else f" (the fewest found; at least {repeats.bound})")


def _company(mixing: Level) -> str:
    if not mixing.value:
        return "every table is well mixed"
    if mixing.proved:
        return "tables as mixed as possible"
    return f"{counted(mixing.value, *_UNITS[LevelKey.MIXING])} (at least {mixing.bound})"


def _standing(plan: Plan, levels: Mapping[LevelKey, Level]) -> str:
    if plan.standing is Standing.PROVED:
        if plan.repaired_from is not None:
            return "Repaired with the fewest moves, apart from that the best possible (proved)"
        return "Best possible (proved)"
    if plan.standing is Standing.STOPPED:
        return "Stopped while looking for new faces, otherwise the best possible (proved)"
    waiting = levels[LevelKey.WAITING]
    if not waiting.proved:
        more = counted(waiting.value - waiting.bound, "more place")
        return f"{plan.standing.value.capitalize()}, at most {more} could be filled"
    gap = _percent_short(levels[LevelKey.FIT])
    return f"{plan.standing.value.capitalize()}, at most {gap:.1f} % from the best possible fit"


def _placed(plan: Plan, mentees: int) -> str:
    rounds = plan.open_rounds
    if len(rounds) == 1:
        waiting = len(rounds[0].waiting)
        if not waiting:
            return f"all {counted(mentees, 'mentee')} have a mentor" if mentees > 1 else "the mentee has a mentor"
        return f"{mentees - waiting} of {mentees} mentees have a mentor, {waiting} wait"
    if not any(a_round.waiting for a_round in rounds):
        return f"all {counted(mentees, 'mentee')} have a mentor in every round"
    never = set.intersection(*(set(a_round.waiting) for a_round in rounds))
    sometimes = set.union(*(set(a_round.waiting) for a_round in rounds))
    once = f"{mentees - len(never)} of {mentees}" if never else f"all {mentees}"
    always = mentees - len(sometimes)
    return f"{once} mentees have a mentor at least once" + (f", {always} in every round" if always else "")


_SEARCHED = (LevelKey.REPEATS, LevelKey.MIXING)
"""The levels that are improved by search: their bound may be out of reach."""

_UNITS = {
    LevelKey.WAITING: ("missed round", "missed rounds"),
    LevelKey.ALONE: ("mentor without a mentee", "mentors without a mentee"),
    LevelKey.OFF_TOPIC: ("pair without a wanted topic", "pairs without a wanted topic"),
    LevelKey.REPEATS: ("pair of table-mates meeting again", "pairs of table-mates meeting again"),
    LevelKey.MIXING: ("case of one-sided company", "cases of one-sided company"),
}


def _by_hand(levels: Mapping[LevelKey, Level]) -> str:
    """Compare with the best plan in the first goal that differs; the goals after it do not matter then."""
    for key, level in levels.items():
        if level.value == level.paired or (level.proved and key not in _SEARCHED):
            continue
        more = level.value - (level.bound if key is LevelKey.FIT else level.paired)
        better = more > 0 if key is LevelKey.FIT else more < 0
        if better:
            return (
                "Changed by hand, better than pairing found around its locks. Pair again to see what is possible now."
            )
        if key is LevelKey.FIT:
            share = 100 - _percent_short(level)
            return f"Changed by hand: {share:.1f} % of the best possible fit."
        if key is LevelKey.FIRST_COME:
            return "Changed by hand: somebody who signed up later has a place before somebody who signed up earlier."
        if key is LevelKey.UNEVEN:
            return "Changed by hand: the tables are less even than they could be."
        return f"Changed by hand: {counted(more, *_UNITS[key])} more than in the best plan."
    return "Changed by hand, and as good as the best plan."


def _percent_short(fit: Level) -> float:
    return 100.0 * (fit.bound - fit.value) / fit.bound if fit.bound else 0.0
