"""Looking at a plan without trusting whoever made it. Shares no code with the solver.

:func:`faults` finds what must never be (a person lost or seated twice, figures that are not true, bounds that are not
proved); :func:`measure` counts what a plan reaches.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from micromentor_desktop.domain.plan import Level, LevelKey, Plan, Round, Standing
from micromentor_desktop.pairing.checking.proof import certified_bounds, repeats_bound
from micromentor_desktop.pairing.checking.tally import Tally
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.tables import as_seated, one_topic_each


def faults(problem: Problem, plan: Plan, *, by_hand: bool = False) -> tuple[str, ...]:
    """What makes the plan wrong as an answer to the problem: sentences for the log, none for a sound plan.

    Where it was changed ``by_hand``, those who are always to meet may have been parted, and those who never are may
    have been brought together; the findings tell that.
    """
    return (
        *_misplaced(problem, plan),
        *_unkept(plan),
        *(() if by_hand else (*_unmet(problem, plan), *_together(problem, plan))),
        *_untrue(problem, plan),
        *_unproved(problem, plan),
    )


def _misplaced(problem: Problem, plan: Plan) -> Iterator[str]:
    """Somebody lost, seated twice, or in a role they did not tick."""
    everybody = {signup.member.id: signup for signup in (*problem.mentees, *problem.mentors)}
    may_mentor = {signup.member.id for signup in problem.mentors}
    may_be_mentee = {signup.member.id for signup in problem.mentees}
    if [a_round.number for a_round in plan.rounds] != list(range(1, problem.rounds + 1)):
        yield f"the plan has rounds {[a_round.number for a_round in plan.rounds]}, not 1 to {problem.rounds}"
    for a_round in plan.rounds:
        there = Counter(a_round.everybody)
        if a_round.number <= plan.past:
            # Who was there then may be gone now, and who is here now may have come later.
            if max(there.values(), default=0) > 1:
                yield f"in round {a_round.number} somebody is at two places"
            continue
        for group in a_round.groups:
            if not set(group.mentors) <= may_mentor or not set(group.mentees) <= may_be_mentee:
                yield f"somebody at table {group.table} of round {a_round.number} has a role they did not tick"
            if not group.mentors:
                yield f"table {group.table} of round {a_round.number} has no mentor"
        if not set(a_round.spare) <= may_mentor or not set(a_round.waiting) <= may_be_mentee:
            yield f"somebody without a place in round {a_round.number} has a role they did not tick"
        if there != {member_id: 1 for member_id, signup in everybody.items() if signup.comes_to(a_round.number)}:
            yield f"in round {a_round.number} not everybody is exactly once at a table or waiting"


def _unkept(plan: Plan) -> Iterator[str]:
    """Locks that do not hold."""
    for lock in plan.locks:
        seat = next((a_round for a_round in plan.rounds if a_round.number == lock.round), None)
        if seat is None or seat.table_of(lock.member_id) != lock.table:
            yield f"the lock of member {lock.member_id} in round {lock.round} is not kept"


def _unmet(problem: Problem, plan: Plan) -> Iterator[str]:
    """Pairs that are always to meet, but do not."""
    tables = [group for a_round in plan.rounds for group in a_round.groups]
    for demand in problem.held:
        if demand.mentor is not None and not demand.round:
            mentee, mentor = problem.mentees[demand.mentee].member.id, problem.mentors[demand.mentor].member.id
            if not any(mentee in table.mentees and mentor in table.mentors for table in tables):
                yield f"members {mentee} and {mentor} are always to meet, but do not"


def _together(problem: Problem, plan: Plan) -> Iterator[str]:
    """Pairs that are never to meet, but do, though no lock brings them together; two hosts of a table may have to."""
    by_hand = {(one.round, one.member_id) for one in plan.locks} | {(one.round, one.member_id) for one in plan.kept}
    for a_round in plan.open_rounds:
        for group in a_round.groups:
            for one, other in problem.never_pairs:
                mentees = {one, other} & set(group.mentees)
                if not mentees or not {one, other} <= set(group.people):
                    continue
                if any((a_round.number, mentee) not in by_hand for mentee in mentees):
                    yield (
                        f"members {one} and {other} are never to meet, but sit together at table {group.table} of round"
                        f" {a_round.number}"
                    )


def _untrue(problem: Problem, plan: Plan) -> Iterator[str]:
    """Figures of the plan that are not what is counted."""
    measured = measure(problem, plan.rounds)
    # Who of those that ticked both serves is settled before the other goals; a plan need not tell how many.
    if missing := measured.keys() - {level.key for level in plan.levels} - {LevelKey.ROLES}:
        yield f"the plan tells nothing about {', '.join(sorted(missing))}"
    for level in plan.levels:
        if level.value != measured.get(level.key):
            yield f"{level.key}: the plan says {level.value}, but it is {measured.get(level.key)}"


def _unproved(problem: Problem, plan: Plan) -> Iterator[str]:
    """Bounds that the certificate or counting does not prove, and a standing that the bounds do not bear out."""
    seated = as_seated(problem, plan.open_rounds)
    # A repair brings no proof along, and cannot undo what is past.
    repaired = plan.repaired_from is not None
    bounds = {} if repaired else {LevelKey.REPEATS: repeats_bound(seated, plan.rounds)}
    if plan.certificate:
        proved_for = one_topic_each(problem) if problem.topic_tables else problem
        bounds |= certified_bounds(proved_for, _serving(problem, plan), plan.certificate)
    elif not (
        repaired
        or plan.standing is Standing.BOUNDED
        or problem.rounds_differ
        or any(seated.companions)
        or _mentees_kept_apart(problem)
    ):
        yield "the plan is told as proved, but brings no proof"
    for level in plan.levels:
        proved = bounds.get(level.key, level.bound)
        if proved != level.bound:
            yield f"{level.key}: the plan's bound is {level.bound}, but {proved} is what can be proved"
        # What is improved by search need not reach its bound, and some fit may be given up for it.
        least = -(-level.bound * (100 - problem.new_faces_percent) // 100)
        if level.key is LevelKey.FIT:
            possible, best = level.paired <= level.bound, level.paired >= least
        else:
            searched = level.key in (LevelKey.REPEATS, LevelKey.MIXING)
            # How few table-mates can meet again depends on how many have a seat, which a hand may change.
            reached = level.value if level.key is LevelKey.REPEATS else level.paired
            possible, best = reached >= level.bound, searched or level.paired == level.bound
        if not possible or (plan.standing in (Standing.PROVED, Standing.STOPPED) and not best):
            yield f"{level.key}: with the bound {level.bound}, pairing cannot have reached {level.paired}"


def _mentees_kept_apart(problem: Problem) -> bool:
    """Whether two mentees must not meet: that is no matter of prices, so a search proves what they do not."""
    mentees = {signup.member.id for signup in problem.mentees}
    return any(set(pair) <= mentees for pair in problem.never_pairs)


def _serving(problem: Problem, plan: Plan) -> frozenset[int]:
    """The member ids of those who ticked both and are there as a mentor."""
    hosts = {member_id for a_round in plan.rounds for member_id in a_round.mentors}
    return frozenset(problem.mentees[mentee].member.id for mentee, _ in problem.both) & hosts


def measure(problem: Problem, rounds: Sequence[Round]) -> Mapping[LevelKey, int]:
    """What the rounds reach in each goal of the problem, counted seat by seat."""
    return Tally(problem, rounds).values


def remeasured(problem: Problem, plan: Plan) -> tuple[Level, ...]:
    """The plan's levels with their values counted afresh; the bounds stay those of the pairing.

    But for that of the repeats, which is counted for as many seats as there are now.
    """
    values = measure(problem, plan.rounds)
    levels = tuple(replace(level, value=values.get(level.key, level.value)) for level in plan.levels)
    if plan.repaired_from is not None:
        return levels
    fewest = repeats_bound(as_seated(problem, plan.rounds), plan.rounds)
    return tuple(replace(level, bound=fewest) if level.key is LevelKey.REPEATS else level for level in levels)
