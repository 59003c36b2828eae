"""From a problem to a plan: choose the pairs, split them into rounds, number the tables."""

from collections import Counter
from collections.abc import Callable, Mapping

from micromentor_desktop.domain.plan import Group, Level, LevelKey, Lock, Plan, Round, Standing
from micromentor_desktop.errors import PairingTrouble, Stopped
from micromentor_desktop.pairing import faces, rounds, solver
from micromentor_desktop.pairing.designs import fewest_repeats
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.program import Infeasible, OutOfTime
from micromentor_desktop.pairing.seating import Rounds

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
    by_round = problem.rounds > 1 and bool(problem.held)
    try:
        choice = solver.choose(problem, by_round=by_round, listen=listen)
    except Infeasible as error:
        raise PairingTrouble("The locked seats contradict each other. Unlock some of them, then pair again.") from error
    except OutOfTime as error:
        raise PairingTrouble(
            "No plan was found in time, which is no proof that there is none. Unlock some seats or plan fewer rounds,"
            " then pair again."
        ) from error
    if by_round:
        by_number = tuple(
            tuple((seat.mentee, seat.mentor) for seat in choice.seats if seat.round == number)
            for number in range(1, problem.rounds + 1)
        )
    else:
        by_number = rounds.split(problem, choice.seats)
    stopped = False
    if problem.rounds > 1:
        least_fit = -(-_fit(problem, by_number) * (100 - problem.new_faces_percent) // 100)
        try:
            by_number = faces.improve(problem, by_number, least_fit=least_fit, seconds=_SECONDS, listen=listen)
        except Stopped:
            # The plan is complete and proved; only the search for new faces was cut short.
            stopped = True
    both_mentors = {mentor for _, mentor in problem.both}
    hosts = [mentor for mentor in range(len(problem.mentors)) if mentor not in both_mentors or mentor in choice.serving]
    levels = _levels(problem, choice, by_number, len(hosts))
    tables = _table_numbers(problem, hosts, keep_tables)
    return Plan(
        id=0,
        event_id=event_id,
        name=name,
        rounds=_seat(problem, by_number, hosts, tables),
        levels=levels,
        standing=_standing(choice, stopped),
        locks=_locks(problem, tables, keep_tables),
        certificate=choice.certificate,
    )


def _standing(choice: solver.Choice, stopped: bool) -> Standing:
    if any(reached.value != reached.bound for _, reached in choice.reached):
        return Standing.BOUNDED
    return Standing.STOPPED if stopped else Standing.PROVED


def _fit(problem: Problem, by_number: Rounds) -> int:
    return sum(int(problem.fit[pair]) for pairs in by_number for pair in pairs)


def _levels(problem: Problem, choice: solver.Choice, by_number: Rounds, tables: int) -> tuple[Level, ...]:
    levels = []
    for key, reached in choice.reached:
        if key is LevelKey.FIT:
            # The program minimises; fit is what it maximises, and some may have been given up since.
            fit = _fit(problem, by_number)
            levels.append(Level(key, fit, -reached.bound, fit))
        else:
            levels.append(Level(key, reached.value, reached.bound, reached.value))
    seats = Counter(mentee for pairs in by_number for mentee, _ in pairs)
    bound = fewest_repeats([seats[mentee] for mentee in range(len(problem.mentees))], problem.rounds, tables)
    found = rounds.repeats(by_number)
    return (*levels, Level(LevelKey.REPEATS, found, min(bound, found), found))


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
        number = known.get(problem.mentors[host].member.id)
        if number is not None and number not in numbers.values():
            numbers[host] = number
    free = (number for number in range(1, len(hosts) + len(known) + 1) if number not in set(numbers.values()))
    return {host: numbers[host] if host in numbers else next(free) for host in hosts}


def _locks(problem: Problem, tables: Mapping[int, int], keep: Plan | None) -> tuple[Lock, ...]:
    """The locks that the problem held, in the new table numbers, and those on mentors, who stay at their tables."""
    seats = [
        Lock(lock.round, problem.mentees[lock.mentee].member.id, None if lock.mentor is None else tables[lock.mentor])
        for lock in problem.held
    ]
    hosts = {problem.mentors[host].member.id for host in tables}
    return (*seats, *(lock for lock in (keep.locks if keep else ()) if lock.member_id in hosts))


def _seat(problem: Problem, by_number: Rounds, hosts: list[int], tables: Mapping[int, int]) -> tuple[Round, ...]:
    serving = {problem.mentors[host].member.id for host in hosts}
    result = []
    for number, pairs in enumerate(by_number, start=1):
        at_host: dict[int, list[int]] = {host: [] for host in hosts}
        for mentee, mentor in pairs:
            at_host[mentor].append(problem.mentees[mentee].member.id)
        seated = {member_id for members in at_host.values() for member_id in members} | serving
        groups = [
            Group(tables[host], (problem.mentors[host].member.id,), tuple(members)) for host, members in at_host.items()
        ]
        waiting = tuple(s.member.id for s in problem.mentees if s.member.id not in seated)
        result.append(Round(number, tuple(sorted(groups, key=lambda group: group.table)), waiting))
    return tuple(result)
