"""From a problem to a plan: choose the pairs, split them into rounds, number the tables."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from micromentor_desktop.domain.plan import Group, Level, LevelKey, Lock, Plan, Round, Standing
from micromentor_desktop.errors import PairingTrouble, Stopped
from micromentor_desktop.pairing.arranging import faces
from micromentor_desktop.pairing.arranging.arrange import arrange
from micromentor_desktop.pairing.arranging.schedule import schedule
from micromentor_desktop.pairing.arranging.seating import Rounds, Seating
from micromentor_desktop.pairing.checking.check import measure
from micromentor_desktop.pairing.locks import kept_of, refuse_contradictions
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.solving.choice import Choice
from micromentor_desktop.pairing.solving.contradiction import contradiction
from micromentor_desktop.pairing.solving.program import Infeasible, OutOfTime
from micromentor_desktop.translate import tr

_SECONDS = 60.0
"""A safety limit for the search for new faces, which normally ends by its own budget."""


def pair(
    problem: Problem,
    *,
    event_id: int,
    name: str,
    keep_tables: Plan | None = None,
    listen: Callable[[float], None] | None = None,
) -> Plan:
    """The best plan for the problem, not stored yet (id 0).

    Mentors keep the table numbers that they have in ``keep_tables``; the others get the free ones, alphabetically.
    Raises PairingTrouble when the locks leave no plan, or none is found in time. What ``listen`` raises goes through,
    but for Stopped while only fewer repeats are searched for: the plan found by then is returned as STOPPED.
    """
    refuse_contradictions(problem)
    asked, question, answers = problem, problem.fingerprint(), problem.answers()
    try:
        arranged = arrange(problem, keep=keep_tables, listen=listen)
        if arranged is not None:
            problem = arranged.problem
        choice, by_number = schedule(problem, listen=listen)
        if arranged is not None:
            choice = arranged.honest(choice)
    except Infeasible as error:
        raise PairingTrouble(contradiction(problem)) from error
    except OutOfTime as error:
        raise PairingTrouble(
            tr(
                "No plan was found in time, which is no proof that there is none. Unlock some seats or plan fewer"
                " rounds, then pair again."
            )
        ) from error
    stopped = False
    if problem.rounds > 1 or problem.mix:
        least_fit = -(-_fit(problem, by_number) * (100 - problem.new_faces_percent) // 100)
        try:
            by_number = faces.improve(problem, by_number, least_fit=least_fit, seconds=_SECONDS, listen=listen)
        except Stopped:
            # The plan is complete and proved; only the search for new faces was cut short.
            stopped = True
    both_mentors = {mentor for _, mentor in problem.both}
    hosts = [mentor for mentor in range(len(problem.mentors)) if mentor not in both_mentors or mentor in choice.serving]
    levels = _levels(problem, choice, by_number)
    tables = _table_numbers(problem, hosts, keep_tables)
    plan = Plan(
        id=0,
        event_id=event_id,
        name=name,
        rounds=_seat(problem, by_number, hosts, tables),
        levels=levels,
        standing=_standing(choice, stopped),
        certificate=choice.certificate,
        question=question,
        answers=answers,
    )
    if arranged is not None:
        plan = _as_counted(plan, measure(asked, plan.rounds))
        if any(_host_together(plan, pair) for pair in problem.never_pairs):
            # With so few tables it was not found otherwise; a plan that breaks a rule is not told as proved.
            plan = replace(plan, standing=Standing.BOUNDED)
    plan = replace(plan, locks=_locks(problem, tables, keep_tables))
    # As they were asked for: the question's fingerprint is that of the problem with these.
    return replace(plan, kept=kept_of(keep_tables if keep_tables is not None else plan))


def _standing(choice: Choice, stopped: bool) -> Standing:
    if any(reached.value != reached.bound for _, reached in choice.reached):
        return Standing.BOUNDED
    return Standing.STOPPED if stopped else Standing.PROVED


def _as_counted(plan: Plan, counted: Mapping[LevelKey, int]) -> Plan:
    """The plan with the figures of those who are there: at a shared table, a host may come to some of the rounds only.

    The arrangement was chosen as if all its hosts were there, so where that makes a difference the plan has bounds.
    """
    levels = tuple(
        replace(level, value=counted[level.key], paired=counted[level.key]) if level.key in counted else level
        for level in plan.levels
    )
    return plan if levels == plan.levels else replace(plan, levels=levels, standing=Standing.BOUNDED)


def _host_together(plan: Plan, pair: tuple[int, int]) -> bool:
    return any(set(pair) <= set(group.mentors) for a_round in plan.rounds for group in a_round.groups)


def _fit(problem: Problem, by_number: Rounds) -> int:
    return sum(int(problem.fit[pair]) for pairs in by_number for pair in pairs)


def _levels(problem: Problem, choice: Choice, by_number: Rounds) -> tuple[Level, ...]:
    levels = []
    for key, reached in choice.reached:
        if key is LevelKey.FIT:
            # The program minimises; fit is what it maximises, and some may have been given up since.
            fit = _fit(problem, by_number)
            levels.append(Level(key, fit, -reached.bound, fit))
        else:
            levels.append(Level(key, reached.value, reached.bound, reached.value))
    seating = Seating(problem, by_number)
    fewest, least = faces.lower_bound(seating)
    levels.append(Level(LevelKey.REPEATS, seating.repeats, fewest, seating.repeats))
    if problem.mix:
        levels.append(Level(LevelKey.MIXING, seating.mixing, least, seating.mixing))
    return tuple(levels)


def _table_numbers(problem: Problem, hosts: list[int], keep: Plan | None) -> Mapping[int, int]:
    """A number for each host; the hosts are in alphabetical order already."""
    known = {
        member_id: group.table
        for a_round in (keep.rounds if keep else ())
        for group in a_round.groups
        for member_id in group.mentors
    }
    numbers: dict[int, int] = {}
    for host in hosts:
        numbers_before = [known[one.member.id] for one in problem.hosts_of(host) if one.member.id in known]
        if numbers_before and numbers_before[0] not in numbers.values():
            numbers[host] = numbers_before[0]
    free = (number for number in range(1, len(hosts) + len(known) + 1) if number not in set(numbers.values()))
    return {host: numbers[host] if host in numbers else next(free) for host in hosts}


def _locks(problem: Problem, tables: Mapping[int, int], keep: Plan | None) -> tuple[Lock, ...]:
    """The locks that the problem held, in the new table numbers, and those on mentors, who stay at their tables."""
    held = [(lock.round, problem.mentees[lock.mentee].member.id, lock.mentor) for lock in problem.held if lock.round]
    seats = [Lock(number, mentee, None if host is None else tables[host]) for number, mentee, host in held]
    spare = [lock for lock in (keep.locks if keep else ()) if (lock.round, lock.member_id) in problem.spare]
    table_of = {one.member.id: table for host, table in tables.items() for one in problem.hosts_of(host)}
    there = {(lock.round, lock.member_id) for lock in spare}
    mentors = [
        replace(lock, table=table_of[lock.member_id])
        for lock in (keep.locks if keep else ())
        if lock.member_id in table_of and (lock.round, lock.member_id) not in there
    ]
    return tuple(dict.fromkeys((*seats, *mentors, *spare)))


def _seat(problem: Problem, by_number: Rounds, hosts: list[int], tables: Mapping[int, int]) -> tuple[Round, ...]:
    serving = {one.member.id for host in hosts for one in problem.hosts_of(host)}
    result = []
    for number, pairs in enumerate(by_number, start=1):
        spare = {mentor for when, mentor in problem.spare if when == number}
        at_host: dict[int, list[int]] = {host: [] for host in hosts}
        for mentee, mentor in pairs:
            at_host[mentor].append(problem.mentees[mentee].member.id)
        seated = {member_id for members in at_host.values() for member_id in members} | serving
        groups = [
            Group(
                tables[host],
                tuple(
                    one.member.id
                    for one in problem.hosts_of(host)
                    if one.comes_to(number) and one.member.id not in spare
                ),
                tuple(members),
                problem.topics[host] if problem.topics else "",
            )
            for host, members in at_host.items()
            if problem.mentor_rounds[host, number - 1]
        ]
        waiting = tuple(
            one.member.id
            for one, there in zip(problem.mentees, problem.mentee_rounds[:, number - 1], strict=True)
            if there and one.member.id not in seated | spare
        )
        result.append(
            Round(number, tuple(sorted(groups, key=lambda group: group.table)), waiting, tuple(sorted(spare)))
        )
    return tuple(result)
