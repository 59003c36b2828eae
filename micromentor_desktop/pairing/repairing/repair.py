"""Bending a plan on the day: no-shows and walk-ins are taken in, and as few people as possible notice.

The goals, in strict order: as few missed rounds as possible in the rounds to come; of the seats that people had, as few
lost as possible; first come, first served; as few people moved as possible; then those of every pairing.

First everybody is fixed who is not sure to be moved: sure are those whose table is closed, and those who lose a seat in
every repair that is best in the goals before. Where a plan with these fixed is best there, nobody can do with fewer
moves. Otherwise all may go, and the program counts who does.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import combinations

import numpy as np

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.plan import Group, Level, LevelKey, Lock, Plan, Repaired, Round, Standing
from micromentor_desktop.errors import PairingTrouble
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.locks import kept_of
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.repairing.fewest import Fewest, fewest_by_counting, fewest_by_flow
from micromentor_desktop.pairing.repairing.reseat import Reseated, Reseating
from micromentor_desktop.pairing.repairing.rest import NOWHERE, Rest, rest_of
from micromentor_desktop.pairing.rules import BoolArray, IntArray
from micromentor_desktop.pairing.solving.program import Infeasible, NotIntegral, OutOfTime, Reached
from micromentor_desktop.translate import tr

_LAST = (LevelKey.REPEATS, LevelKey.MIXING)

_LARGE = 3_000
"""With so many free seats it is enough to prove that nobody has to move more; the rest may have a bound."""

_MOST_OPEN_ROLES = 5
"""Of so many newcomers who ticked both, every choice of mentors is tried; of more, those in order of experience."""

_SECONDS_FOR_ROLES = 2.0
"""How long each choice of mentors is looked at, where mentees are kept apart from mentees."""


def repair(
    event: Event,
    signups: Iterable[SignUp],
    plan: Plan,
    *,
    first: int,
    name: str,
    met: Iterable[tuple[int, int]] = (),
    seconds: float = 10.0,
    listen: Callable[[float], None] | None = None,
) -> Repaired:
    """The plan for those who are here now, not stored yet (id 0); rounds before ``first`` stay exactly as they are.

    ``signups`` are all of the event, ``met`` as in :func:`build.build_problem`; ``seconds`` limits each search where
    the network alone does not decide. Raises PairingTrouble when there is no such round, or the locks leave no plan.
    """
    if not 1 <= first <= event.rules.rounds or len(plan.rounds) < first - 1:
        raise PairingTrouble(tr("No round is left that could be changed."))
    signups, met = tuple(signups), tuple(met)
    spare = tuple(one for one in kept_of(plan) if one.spare)
    problem = build_problem(event, _with_roles(event, signups, plan, first, met), kept=spare, met=met)
    rest = rest_of(problem, plan, first)
    try:
        found = _reseat(rest, _Patience(seconds, listen))
    except Infeasible as error:
        raise PairingTrouble(
            tr("The locked seats leave no plan for the rounds to come. Unlock some of them, then repair again.")
        ) from error
    except OutOfTime as error:
        raise PairingTrouble(
            tr("No repair was found in time, which is no proof that there is none. Unlock some seats, or pair again.")
        ) from error
    as_it_stands = build_problem(event, signups, met=met)
    return _repaired(rest, plan, name, found, as_it_stands)


# --- who serves as what ---


def _with_roles(
    event: Event, signups: Sequence[SignUp], plan: Plan, first: int, met: Sequence[tuple[int, int]]
) -> list[SignUp]:
    """Everybody in one role: that of the plan, and newcomers who ticked both where fewer people wait then."""
    mentors = {one for a_round in plan.rounds for one in a_round.mentors}
    known = mentors | {one for a_round in plan.rounds for group in a_round.groups for one in group.mentees}
    known |= {one for a_round in plan.rounds for one in a_round.waiting}
    open_roles = [
        signup.member.id
        for signup in sorted(signups, key=lambda one: (-(one.member.years or 0), one.member.sort_key, one.member.id))
        if signup.status.takes_part and signup.mentor and signup.mentee and signup.member.id not in known
    ]

    def cast(serving: Iterable[int]) -> list[SignUp]:
        serving = mentors | set(serving)
        return [_in_role(one, one.member.id in serving) if one.mentor and one.mentee else one for one in signups]

    def waiting(serving: Iterable[int]) -> int:
        rest = rest_of(build_problem(event, cast(serving), met=met), plan, first)
        if rest.problem.apart:
            # The flow leaves aside who must not meet, which may be what makes somebody wait.
            return Reseating(rest, rest.held, best=None, anybody=False).fewest_waiting(_SECONDS_FOR_ROLES)
        return fewest_by_flow(rest).waiting

    if not open_roles:
        return cast(())
    if len(open_roles) <= _MOST_OPEN_ROLES:
        ways = [way for count in range(len(open_roles) + 1) for way in combinations(open_roles, count)]
    else:
        ways = [tuple(open_roles[:count]) for count in range(len(open_roles) + 1)]
    return cast(min(ways, key=waiting))


def _in_role(signup: SignUp, mentor: bool) -> SignUp:
    return replace(signup, mentor=mentor, mentee=not mentor)


# --- who sits where ---


@dataclass(frozen=True, slots=True, eq=False)
class _Found:
    """``at`` (n x K) is everybody's table. No repair moves fewer than ``fewest``; the levels are those to minimise."""

    at: IntArray
    fewest: int
    reached: Mapping[LevelKey, Reached]


@dataclass(frozen=True, slots=True)
class _Patience:
    """How long a search may take, and who hears the share done."""

    seconds: float
    listen: Callable[[float], None] | None


def _reseat(rest: Rest, patience: _Patience) -> _Found:
    # Counting takes no time, and where its bounds can be reached they are as good as those of the flow.
    for bounds in (fewest_by_counting, fewest_by_flow):
        best = bounds(rest)
        few = _with_few(rest, best, patience)
        # The people who are sure to be moved are as many as the bound says, so nobody else is.
        if few is not None and best.certain:
            return _Found(few.at, best.moved, _reached(few, best))
    # Who could stay with their seat may have to move all the same: then it need not be theirs.
    for aim in (fewest_by_flow(rest, moves_count=False), None):
        whole = Reseating(rest, rest.held, best=aim, anybody=True)
        try:
            some = _near_or_far(rest, whole, best, patience)
        except Infeasible:
            if aim is None:
                raise
        except OutOfTime:
            if aim is None and few is None:
                raise
        else:
            return some
    assert few is not None
    return _Found(few.at, best.moved, _loosely(rest, few, best))


def _near_or_far(rest: Rest, whole: Reseating, best: Fewest, patience: _Patience) -> _Found:
    """Let anybody move: first only those whom a solution in parts moves, and all when that does not prove enough."""
    try:
        some = whole.as_network(patience.listen)
    except NotIntegral as parts:
        if whole.aim is not None and whole.size > _LARGE:
            return _only_near(rest, whole, parts, best, patience)
        some = whole.with_integers(patience.seconds, patience.listen)
    bound = best.moved if _reaches(some, best) else int(rest.forced.sum())
    return _Found(some.at, max(bound, some.moved.bound), _reached(some, best))


def _only_near(rest: Rest, whole: Reseating, parts: NotIntegral, best: Fewest, patience: _Patience) -> _Found:
    """Prove the fewest moves only; the levels are the best for those who move, and have bounds for everybody."""
    fewest = parts.bounds[0]
    near = _near(rest, whole, whole.staying(parts.values), patience)
    if near is None or near.moved.value > fewest:
        stays, moved = whole.fewest_moves(patience.seconds, patience.listen)
        fewest = max(fewest, moved.bound)
        if near is None or moved.value < near.moved.value:
            near = _near(rest, whole, stays, patience)
    if near is None:
        raise OutOfTime("the levels were not settled in time")
    bounds = parts.bounds[1:] if near.moved.value == parts.bounds[0] else ()
    return _Found(near.at, fewest, _in_parts(rest, near, best, bounds))


def _near(rest: Rest, whole: Reseating, stays: BoolArray, patience: _Patience) -> Reseated | None:
    """The best seating in which these people stay, and anybody else may move; None when there is none in time."""
    fixed = np.where((rest.before >= 0) & stays[:, None], rest.before, NOWHERE)
    fixed = np.where(rest.held >= 0, rest.held, fixed)
    try:
        return Reseating(rest, fixed, best=whole.aim, anybody=True).solve(
            seconds=patience.seconds, listen=patience.listen
        )
    except (Infeasible, OutOfTime):
        return None


def _with_few(rest: Rest, best: Fewest, patience: _Patience) -> Reseated | None:
    """The best seating in which only those move who are sure to, or None when that does not reach what can be."""
    sure = rest.forced | best.losers
    fixed = np.where((rest.before >= 0) & ~sure[:, None], rest.before, NOWHERE)
    fixed = np.where(rest.held >= 0, rest.held, fixed)
    try:
        return Reseating(rest, fixed, best=best, anybody=False).solve(seconds=patience.seconds, listen=patience.listen)
    except (Infeasible, OutOfTime):
        return None


def _reaches(found: Reseated, best: Fewest) -> bool:
    goals = found.waiting.value, found.lost.value, found.first_come.value
    return goals == (best.waiting, best.lost, best.first_come)


def _reached(found: Reseated, best: Fewest) -> dict[LevelKey, Reached]:
    """Each level with its bound; each bound holds for plans that are as good in the goals before, or better."""
    waiting, first_come = found.waiting, found.first_come
    if (waiting.value, found.lost.value) == (best.waiting, best.lost):
        first_come = Reached(first_come.value, max(first_come.bound, best.first_come))
    return {
        LevelKey.WAITING: Reached(waiting.value, max(waiting.bound, best.waiting)),
        LevelKey.FIRST_COME: first_come,
        **found.levels,
    }


def _loosely(rest: Rest, found: Reseated, best: Fewest) -> dict[LevelKey, Reached]:
    """The levels of a seating that others may surpass, with bounds that hold for everybody."""
    return _in_parts(rest, found, best, ())


def _in_parts(rest: Rest, found: Reseated, best: Fewest, bounds: Sequence[int]) -> dict[LevelKey, Reached]:
    """The levels with the bounds of a solution in parts, which hold as long as those before are reached."""
    best_seats = np.where(rest.allowed, rest.fit, 0).max(axis=1, initial=0)
    anyway = dict.fromkeys(found.levels, 0) | {LevelKey.FIT: -int(best_seats.sum())}
    reached, known = _reached(found, best), list(bounds)
    for key, one in found.levels.items():
        bound = known.pop(0) if known else anyway[key]
        reached[key] = Reached(one.value, min(one.value, bound))
        if bound != one.value:
            known.clear()
    return reached


# --- the plan ---


def _repaired(rest: Rest, plan: Plan, name: str, found: _Found, problem: Problem) -> Repaired:
    rounds = (*plan.rounds[: rest.first - 1], *(_round(rest, plan, found.at, number) for number in range(rest.rounds)))
    levels = _levels_of(problem, rounds, rest.first, found.reached)
    moved, placed, unplaced = _who(rest, plan, rounds)
    proved = len(moved) == found.fewest and all(one.value == one.bound for one in found.reached.values())
    return Repaired(
        plan=Plan(
            id=0,
            event_id=plan.event_id,
            name=name,
            rounds=rounds,
            levels=levels,
            standing=Standing.PROVED if proved else Standing.BOUNDED,
            locks=_locks(plan, rounds),
            question=problem.fingerprint(),
            answers=problem.answers(),
            repaired_from=rest.first,
        ),
        moved=moved,
        fewest=found.fewest,
        newly_placed=placed,
        unplaced=unplaced,
    )


def _round(rest: Rest, plan: Plan, at: IntArray, number: int) -> Round:
    mentors, mentees = rest.problem.mentors, rest.problem.mentees
    there = rest.problem.mentor_rounds[:, rest.first - 1 + number]
    topics = {group.table: group.topic for a_round in plan.rounds for group in a_round.groups}
    groups = tuple(
        Group(
            table,
            tuple(mentors[host].member.id for host in np.flatnonzero(rest.hosts[index] & there).tolist()),
            tuple(mentees[one].member.id for one in np.flatnonzero(at[:, number] == index).tolist()),
            topics.get(table, ""),
        )
        for index, table in enumerate(rest.tables)
        if rest.is_open[index, number]
    )
    waiting = np.flatnonzero(rest.there[:, number] & (at[:, number] < 0)).tolist()
    spare = sorted(mentor for when, mentor in rest.problem.spare if when == rest.first + number)
    return Round(rest.first + number, groups, tuple(mentees[one].member.id for one in waiting), tuple(spare))


def _levels_of(
    problem: Problem, rounds: Sequence[Round], first: int, reached: Mapping[LevelKey, Reached]
) -> tuple[Level, ...]:
    """The whole evening's figures; what is past is the same in every repair, so it moves value and bound alike."""
    values, past = check.measure(problem, rounds), check.measure(problem, rounds[: first - 1])
    levels = []
    for key, one in reached.items():
        short = one.value - one.bound
        value = values[key]
        levels.append(Level(key, value, value + short if key is LevelKey.FIT else value - short, value))
    # Nothing is searched for in the last two levels; but what is past cannot be undone.
    levels += [Level(key, values[key], past[key], values[key]) for key in _LAST if key in values]
    return tuple(levels)


def _who(rest: Rest, plan: Plan, rounds: Sequence[Round]) -> tuple[tuple[int, ...], tuple[int, ...], tuple[int, ...]]:
    """Who is moved, newly placed, and without a place, in the rounds to come."""
    everybody = sorted(
        {signup.member.id: signup.member for signup in (*rest.problem.mentors, *rest.problem.mentees)}.values(),
        key=lambda member: (member.sort_key, member.id),
    )
    pairs = [(old, new) for old, new in zip(plan.rounds, rounds, strict=False) if new.number >= rest.first]
    tables = {
        member.id: [(old.table_of(member.id), new.table_of(member.id)) for old, new in pairs] for member in everybody
    }
    waiting = {member_id for a_round in rounds[rest.first - 1 :] for member_id in a_round.waiting}
    return (
        tuple(one for one, seats in tables.items() if any(old is not None and new != old for old, new in seats)),
        tuple(one for one, seats in tables.items() if any(old is None and new is not None for old, new in seats)),
        tuple(member.id for member in everybody if member.id in waiting),
    )


def _locks(plan: Plan, rounds: Sequence[Round]) -> tuple[Lock, ...]:
    """The locks that still hold: those of people who are gone, or whose table is closed, are void."""
    by_number = {a_round.number: a_round for a_round in rounds}
    return tuple(
        lock
        for lock in plan.locks
        if lock.round in by_number
        and by_number[lock.round].table_of(lock.member_id) == lock.table
        and (lock.table is not None or lock.member_id in by_number[lock.round].everybody)
    )
