"""What the organizer decided by hand: seats that must stay, and pairs that must meet."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from micromentor_desktop.domain.plan import Kept, Plan
from micromentor_desktop.errors import PairingTrouble
from micromentor_desktop.pairing.problem import Held, Problem
from micromentor_desktop.translate import tr


def with_always_pairs(problem: Problem, pairs: Iterable[tuple[int, int]]) -> Problem:
    """Demand that the two of each pair of member ids meet; pairs of which one is not there are void.

    Where either may mentor the other, the one with more years does.
    """
    mentee_index = {signup.member.id: index for index, signup in enumerate(problem.mentees)}
    mentor_index = {signup.member.id: index for index, signup in enumerate(problem.mentors)}
    there = mentee_index.keys() | mentor_index.keys()
    years = {signup.member.id: signup.member.years or 0 for signup in problem.mentors}
    demands, must_mentor, impossible = list(problem.held), set(problem.held_mentors), []
    for pair in pairs:
        if not set(pair) <= there:
            continue
        ways = [
            (mentor, mentee)
            for mentor, mentee in (pair, pair[::-1])
            if mentor in mentor_index and mentee in mentee_index
        ]
        if not ways:
            impossible.append(pair)
            continue
        mentor, mentee = max(ways, key=lambda way: (way[1] not in mentor_index, years[way[0]], -way[0]))
        demands.append(Held(0, mentee_index[mentee], mentor_index[mentor]))
        must_mentor.add(mentor_index[mentor])
    return replace(_demanding(problem, demands, must_mentor), impossible=tuple(impossible))


def kept_of(plan: Plan) -> tuple[Kept, ...]:
    """The plan's locks by people instead of tables; those at a table that nobody hosts are void."""
    by_number = {a_round.number: a_round for a_round in plan.rounds}
    mentors = {member_id for a_round in plan.rounds for member_id in a_round.mentors}
    kept = []
    for lock in plan.locks:
        if lock.round not in by_number:
            continue
        a_round = by_number[lock.round]
        if lock.member_id in a_round.spare:
            kept.append(Kept(lock.round, lock.member_id, None, spare=True))
        elif lock.member_id in mentors:
            kept.append(Kept(lock.round, lock.member_id, lock.member_id))
        elif lock.table is None:
            kept.append(Kept(lock.round, lock.member_id, None))
        else:
            hosts = [group.mentors[0] for group in a_round.groups if group.table == lock.table]
            kept += [Kept(lock.round, lock.member_id, host) for host in hosts]
    return tuple(kept)


def with_locks(problem: Problem, kept: Iterable[Kept]) -> Problem:
    """Demand that locks are kept; those of people who are not there are void."""
    mentee_index = {signup.member.id: index for index, signup in enumerate(problem.mentees)}
    mentor_index = {signup.member.id: index for index, signup in enumerate(problem.mentors)}
    held, held_mentors, spare = list(problem.held), set(problem.held_mentors), list(problem.spare)
    mentor_rounds, mentee_rounds = problem.mentor_rounds.copy(), problem.mentee_rounds.copy()
    allowed = problem.allowed.copy()
    kept = tuple(one for one in kept if one.round <= problem.rounds)
    for member_id in dict.fromkeys(one.member_id for one in kept if one.spare and one.member_id in mentor_index):
        # A mentor's table is theirs for the evening, and so is that they have none: they take no part in the pairing.
        mentor = mentor_index[member_id]
        spare += [(place + 1, member_id) for place, there in enumerate(mentor_rounds[mentor].tolist()) if there]
        mentor_rounds[mentor], allowed[:, mentor] = False, False
        if member_id in mentee_index:
            mentee_rounds[mentee_index[member_id]], allowed[mentee_index[member_id]] = False, False
    for one in kept:
        if one.mentor == one.member_id:
            if one.member_id in mentor_index:
                held_mentors.add(mentor_index[one.member_id])
        elif not one.spare and one.member_id in mentee_index:
            mentee, host = mentee_index[one.member_id], mentor_index.get(one.mentor) if one.mentor else None
            there = mentee_rounds[mentee, one.round - 1]
            if one.mentor is not None:
                there = there and host is not None and mentor_rounds[host, one.round - 1]
            if there:
                held.append(Held(one.round, mentee, host))
    held_mentors |= {seat.mentor for seat in held if seat.mentor is not None}
    problem = replace(
        problem, mentor_rounds=mentor_rounds, mentee_rounds=mentee_rounds, allowed=allowed, spare=tuple(spare)
    )
    return _demanding(problem, held, held_mentors)


def _demanding(problem: Problem, held: Sequence[Held], held_mentors: set[int]) -> Problem:
    # The organizer's own hand outranks rules and capacities; the board's findings name each exception.
    allowed, capacity = problem.allowed.copy(), problem.capacity.copy()
    for (number, mentor), count in Counter((seat.round, seat.mentor) for seat in held).items():
        if mentor is not None and number:
            capacity[mentor] = max(capacity[mentor], count)
    for seat in held:
        if seat.mentor is not None:
            allowed[seat.mentee, seat.mentor] = True
    return replace(problem, held=tuple(held), held_mentors=frozenset(held_mentors), allowed=allowed, capacity=capacity)


def refuse_contradictions(problem: Problem) -> None:
    """Raise PairingTrouble, naming them, where locks or demands plainly contradict each other or the roles."""
    for one, other in problem.impossible:
        names = {signup.member.id: signup.member.full_name for signup in (*problem.mentees, *problem.mentors)}
        raise PairingTrouble(
            tr(
                "{one} and {other} are always to be paired, but neither can mentor the other: change the role of one,"
                " or take the pair off the list.",
                one=names[one],
                other=names[other],
            )
        )
    first_round: dict[tuple[int, int], int] = {}
    for lock in problem.held:
        if lock.mentor is None or not lock.round:
            continue
        mentee, mentor = problem.mentees[lock.mentee].member, problem.mentors[lock.mentor].member
        earlier = first_round.setdefault((lock.mentee, lock.mentor), lock.round)
        if earlier != lock.round:
            raise PairingTrouble(
                tr(
                    "{mentee} is locked with {mentor} in round {earlier} and in round {later}. Unlock one of the two,"
                    " then pair again.",
                    mentee=mentee.full_name,
                    mentor=mentor.full_name,
                    earlier=earlier,
                    later=lock.round,
                )
            )
    for mentee_index, mentor_index in problem.both:
        if mentor_index in problem.held_mentors and any(lock.mentee == mentee_index for lock in problem.held):
            name = problem.mentees[mentee_index].member.full_name
            raise PairingTrouble(
                tr(
                    "{name} is to be a mentor and a mentee at once. Unlock one of the two seats, or take a pair off"
                    " the list, then pair again.",
                    name=name,
                )
            )
