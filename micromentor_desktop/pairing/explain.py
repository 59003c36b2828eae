"""Saying in plain words why a plan is as it is."""

from collections.abc import Mapping

import numpy as np

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.names import counted, fold
from micromentor_desktop.domain.plan import Level, LevelKey, Plan, Round, Standing
from micromentor_desktop.pairing.problem import Problem


def pair_sentence(event: Event, mentor: SignUp, mentee: SignUp) -> str:
    """Why the two suit each other: shared topics, the gap in years, the employers."""
    wanted = {fold(topic) for topic in mentee.topics_wanted}
    shared = [topic for topic in mentor.topics_offered if fold(topic) in wanted]
    parts = []
    if shared:
        parts.append(f"{mentor.member.badge_name} offers what {mentee.member.badge_name} wants: {_list(shared)}")
    elif not wanted:
        parts.append(f"{mentee.member.badge_name} named no topic")
    else:
        parts.append("No wanted topic in common")
    if mentor.member.years is not None and mentee.member.years is not None:
        gap = mentor.member.years - mentee.member.years
        if gap > 0:
            parts.append(f"{gap} {'year' if gap == 1 else 'years'} of experience between them")
        else:
            parts.append("about the same experience" if gap == 0 else "the mentee has more years")
    mine, theirs = mentor.member.employer_key, mentee.member.employer_key
    if mine and theirs and event.rules.keep_employers_apart:
        parts.append("different employers" if mine != theirs else "the same employer")
    return "; ".join(parts) + "."


def waiting_sentences(problem: Problem, plan: Plan) -> Mapping[int, str]:
    """For each member id that waits in some round, why; after changes by hand also where there is room."""
    seats = int(problem.capacity.sum())
    index_of = {signup.member.id: index for index, signup in enumerate(problem.mentees)}
    locked = {(lock.round, lock.member_id) for lock in plan.locks if lock.table is None}
    sentences = {}
    for a_round in plan.rounds:
        needy = len(a_round.waiting) + sum(len(group.mentees) for group in a_round.groups)
        each = " in each round" if len(plan.rounds) > 1 else ""
        for member_id in a_round.waiting:
            if member_id not in index_of or member_id in sentences:
                continue
            index = index_of[member_id]
            name = problem.mentees[index].member.full_name
            reachable = int(np.count_nonzero(problem.allowed[index]))
            room = _room(problem, a_round, index)
            if (a_round.number, member_id) in locked:
                words = f"You locked {name} on the waiting list."
            elif room:
                words = f"{name} could sit at {problem.shape.group_word.lower()} {_list(room, 'or')}."
            elif not reachable:
                words = (
                    f"The rules leave no mentor for {name}: each one is a colleague, speaks another language, or is to"
                    " be kept apart."
                )
            elif needy > seats:
                are = "is" if seats == 1 else "are"
                words = (
                    f"There {are} {counted(seats, 'place')} for {needy} mentees{each};"
                    " those who signed up earlier come first."
                )
            elif reachable < len(problem.mentors):
                words = f"The rules leave {counted(reachable, 'mentor')} for {name}, and their places are taken."
            else:
                words = f"No place is left beside people of other employers for {name}."
            sentences[member_id] = words + _other_rounds(plan, member_id)
    return sentences


def _room(problem: Problem, a_round: Round, mentee: int) -> list[str]:
    """Tables of a round where a mentee could sit under the rules."""
    index = {signup.member.id: place for place, signup in enumerate(problem.mentors)}
    mine = problem.mentees[mentee].member.employer_key if problem.employers_apart else ""
    employer = {signup.member.id: signup.member.employer_key for signup in problem.mentees}
    return [
        str(group.table)
        for group in a_round.groups
        for mentor in group.mentors
        if mentor in index
        and len(group.mentees) < problem.capacity[index[mentor]]
        and problem.allowed[mentee, index[mentor]]
        and (not mine or mine not in {employer.get(other, "") for other in group.mentees})
    ]


def _other_rounds(plan: Plan, member_id: int) -> str:
    """Where somebody who waits has a place, as a sentence to add; empty when they never have one."""
    numbers = [str(a_round.number) for a_round in plan.rounds if a_round.table_of(member_id) is not None]
    word = "round" if len(numbers) == 1 else "rounds"
    return f" They have a place in {word} {_list(numbers)}." if numbers else ""


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
    if len(plan.rounds) > 1:
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
    if len(plan.rounds) == 1:
        waiting = len(plan.rounds[0].waiting)
        if not waiting:
            return f"all {counted(mentees, 'mentee')} have a mentor" if mentees > 1 else "the mentee has a mentor"
        return f"{mentees - waiting} of {mentees} mentees have a mentor, {waiting} wait"
    if not any(a_round.waiting for a_round in plan.rounds):
        return f"all {counted(mentees, 'mentee')} have a mentor in every round"
    never = set.intersection(*(set(a_round.waiting) for a_round in plan.rounds))
    sometimes = set.union(*(set(a_round.waiting) for a_round in plan.rounds))
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


def _list(words: list[str], link: str = "and") -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} {link} {words[-1]}"
