"""Saying in plain words why a plan is as it is."""

from collections.abc import Mapping

from micromentor_desktop.domain.plan import Level, LevelKey, Plan, Standing
from micromentor_desktop.translate import decimal, tr, trn


def headline(plan: Plan, mentees: int, broken: int = 0, allowed: int = 0) -> str:
    """How good the plan is, in a sentence, and another where exceptions are allowed.

    ``mentees`` counts those who want a mentor and do not serve as one, ``broken`` the rules that are broken,
    ``allowed`` those of which the organizer allows it.
    """
    told = _headline(plan, mentees, broken)
    if allowed:
        told += " " + trn("{n} exception is allowed, named below.", "{n} exceptions are allowed, named below.", allowed)
    return told


def _headline(plan: Plan, mentees: int, broken: int) -> str:
    levels = {level.key: level for level in plan.levels}
    if plan.now is Standing.BY_HAND and broken:
        return trn(
            "Changed by hand: {n} rule is broken, named below.",
            "Changed by hand: {n} rules are broken, named below.",
            broken,
        )
    if plan.now is Standing.BY_HAND:
        return _by_hand(levels)
    parts = [_placed(plan, mentees)]
    off_topic = levels[LevelKey.OFF_TOPIC].value
    if off_topic:
        parts.append(trn("{n} pair shares no wanted topic", "{n} pairs share no wanted topic", off_topic))
    else:
        parts.append(tr("no pair is off topic"))
    if levels[LevelKey.ALONE].value:
        parts.append(_counted(LevelKey.ALONE, levels[LevelKey.ALONE].value))
    fit = levels[LevelKey.FIT]
    if fit.value != fit.bound and plan.standing is Standing.PROVED:
        share = decimal(100 - _percent_short(fit), 1)
        parts.append(tr("{share} % of the best possible fit, the rest given up for new faces", share=share))
    if len(plan.rounds) > 1 and plan.repaired_from is None:
        parts.append(_new_faces(levels[LevelKey.REPEATS]))
    if LevelKey.MIXING in levels:
        parts.append(_company(levels[LevelKey.MIXING]))
    return f"{_standing(plan, levels)}: {', '.join(parts)}."


def _new_faces(repeats: Level) -> str:
    if not repeats.value:
        return tr("nobody meets a table-mate twice")
    if repeats.proved:
        return trn(
            "{n} pair of table-mates meets again (the fewest possible)",
            "{n} pairs of table-mates meet again (the fewest possible)",
            repeats.value,
        )
    return trn(
        "{n} pair of table-mates meets again (the fewest found; at least {bound})",
        "{n} pairs of table-mates meet again (the fewest found; at least {bound})",
        repeats.value,
        bound=repeats.bound,
    )


def _company(mixing: Level) -> str:
    if not mixing.value:
        return tr("every table is well mixed")
    if mixing.proved:
        return tr("tables as mixed as possible")
    return tr("{cases} (at least {bound})", cases=_counted(LevelKey.MIXING, mixing.value), bound=mixing.bound)


def _standing(plan: Plan, levels: Mapping[LevelKey, Level]) -> str:
    if plan.standing is Standing.PROVED:
        if plan.past:
            return tr(
                "The best possible from round {first} on (proved); where it was repaired, few moves came first",
                first=plan.past + 1,
            )
        if plan.repaired_from is not None:
            return tr("Repaired with the fewest moves, apart from that the best possible (proved)")
        return tr("Best possible (proved)")
    if plan.standing is Standing.STOPPED:
        return tr("Stopped while looking for new faces, otherwise the best possible (proved)")
    waiting = levels[LevelKey.WAITING]
    if not waiting.proved:
        return trn(
            "Best found, at most {n} more place could be filled",
            "Best found, at most {n} more places could be filled",
            waiting.value - waiting.bound,
        )
    gap = decimal(_percent_short(levels[LevelKey.FIT]), 1)
    return tr("Best found, at most {gap} % from the best possible fit", gap=gap)


def _placed(plan: Plan, mentees: int) -> str:
    rounds = plan.open_rounds
    if len(rounds) == 1:
        waiting = len(rounds[0].waiting)
        if not waiting:
            return trn("the mentee has a mentor", "all {n} mentees have a mentor", mentees)
        placed = mentees - waiting
        return tr(
            "{placed} of {all} mentees have a mentor, {waiting} wait", placed=placed, all=mentees, waiting=waiting
        )
    if not any(a_round.waiting for a_round in rounds):
        return trn("the mentee has a mentor in every round", "all {n} mentees have a mentor in every round", mentees)
    never = set.intersection(*(set(a_round.waiting) for a_round in rounds))
    sometimes = set.union(*(set(a_round.waiting) for a_round in rounds))
    if never:
        once = tr("{placed} of {all} mentees have a mentor at least once", placed=mentees - len(never), all=mentees)
    else:
        once = trn("the mentee has a mentor at least once", "all {n} mentees have a mentor at least once", mentees)
    always = mentees - len(sometimes)
    return tr("{once}, {always} in every round", once=once, always=always) if always else once


_SEARCHED = (LevelKey.REPEATS, LevelKey.MIXING)
"""The levels that are improved by search: their bound may be out of reach."""


def _counted(key: LevelKey, n: int) -> str:
    """So many of what a level counts."""
    match key:
        case LevelKey.WAITING:
            words = trn("{n} missed round", "{n} missed rounds", n)
        case LevelKey.ALONE:
            words = trn("{n} mentor without a mentee", "{n} mentors without a mentee", n)
        case LevelKey.OFF_TOPIC:
            words = trn("{n} pair without a wanted topic", "{n} pairs without a wanted topic", n)
        case LevelKey.REPEATS:
            words = trn("{n} pair of table-mates meeting again", "{n} pairs of table-mates meeting again", n)
        case _:
            words = trn("{n} case of one-sided company", "{n} cases of one-sided company", n)
    return words


def _by_hand(levels: Mapping[LevelKey, Level]) -> str:
    """Compare with the best plan in the first goal that differs; the goals after it do not matter then."""
    for key, level in levels.items():
        if level.value == level.paired or (level.proved and key not in _SEARCHED):
            continue
        more = level.value - (level.bound if key is LevelKey.FIT else level.paired)
        better = more > 0 if key is LevelKey.FIT else more < 0
        if better:
            return tr(
                "Changed by hand, better than pairing found around its locks. Pair again to see what is possible now."
            )
        if key is LevelKey.FIT:
            share = decimal(100 - _percent_short(level), 1)
            return tr("Changed by hand: {share} % of the best possible fit.", share=share)
        if key is LevelKey.FIRST_COME:
            return tr(
                "Changed by hand: somebody who signed up later has a place before somebody who signed up earlier."
            )
        if key is LevelKey.UNEVEN:
            return tr("Changed by hand: the tables are less even than they could be.")
        return tr("Changed by hand: {cases} more than in the best plan.", cases=_counted(key, more))
    return tr("Changed by hand, and as good as the best plan.")


def _percent_short(fit: Level) -> float:
    return 100.0 * (fit.bound - fit.value) / fit.bound if fit.bound else 0.0
