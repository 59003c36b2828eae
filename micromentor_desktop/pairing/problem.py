"""What is to be solved: sign-ups and rules as arrays, in an order that does not depend on the rows of a file."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from micromentor_desktop.domain.event import Event, Shape, SignUp
from micromentor_desktop.domain.names import fold
from micromentor_desktop.domain.plan import Plan
from micromentor_desktop.errors import PairingTrouble
from micromentor_desktop.pairing import rules
from micromentor_desktop.pairing.rules import BoolArray, IntArray, PointArray
from micromentor_desktop.pairing.scatter import SCATTER_MOST, scatter


@dataclass(frozen=True, slots=True)
class Held:
    """A lock: in this round the mentee (index) stays with the mentor (index), or, with None, on the waiting list."""

    round: int
    mentee: int
    mentor: int | None


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """Everything that the solver and the checker need.

    ``mentees`` (n) and ``mentors`` (m) are all who may serve as such; people who ticked both are in both. ``capacity``
    (m) counts mentees at once. ``place_in_line`` (n) is 0 for whoever signed up first; equal numbers mean that nothing
    is known of who came earlier. ``allowed``, ``on_topic`` and ``fit`` are n x m. ``both`` holds (mentee index, mentor
    index) of the same person.
    """

    shape: Shape
    rounds: int
    employers_apart: bool
    new_faces_percent: int
    mentees: tuple[SignUp, ...]
    mentors: tuple[SignUp, ...]
    mentee_traits: rules.Traits
    mentor_traits: rules.Traits
    capacity: IntArray
    place_in_line: IntArray
    allowed: BoolArray
    on_topic: BoolArray
    fit: PointArray
    both: tuple[tuple[int, int], ...]
    held: tuple[Held, ...] = ()
    held_mentors: frozenset[int] = frozenset()

    @property
    def line_length(self) -> int:
        """The number of distinct places in line, at least 1."""
        return int(self.place_in_line.max(initial=0)) + 1

    def missed_round_weights(self) -> IntArray:
        """mentees x rounds: how much it counts that a mentee has no kth seat (k from 1 in column 0).

        A first seat for anybody outweighs a second for somebody else, and at equal counts the earlier sign-up weighs
        more. Only the order of these weights matters: the sets of seats that can be filled together form a matroid, in
        which any weights of the same order have the same best sets (greedy algorithm; Edmonds 1971).
        """
        seats_after = np.arange(self.rounds - 1, -1, -1, dtype=np.int64)
        return seats_after[None, :] * self.line_length + (self.line_length - self.place_in_line)[:, None]

    def reluctance(self) -> IntArray:
        """For each of ``both`` what it costs that they mentor, where some must: the most experienced mentor first."""
        years = [self.mentees[mentee].member.years for mentee, _ in self.both]
        order = sorted(range(len(years)), key=lambda place: (-(years[place] or 0), place))
        costs = np.zeros(len(years), dtype=np.int64)
        costs[order] = np.arange(1, len(years) + 1) * SCATTER_MOST
        places = np.arange(len(years))
        return costs + scatter(places, places)


def build_problem(
    event: Event,
    signups: Iterable[SignUp],
    *,
    keep: Plan | None = None,
    met: Iterable[tuple[int, int]] = (),
) -> Problem:
    """State the problem of pairing everybody who takes part and ticked a role.

    ``keep`` is a plan whose locks must hold; locks of people who are gone are void. ``met`` holds pairs of member ids
    that sat together at an earlier event. Raises PairingTrouble when the locks contradict each other.
    """
    present = sorted((signup for signup in signups if signup.status.takes_part), key=_row_independent)
    # People who take no part in pairing stay out of the arrays: "neither" is a normal answer.
    present = [signup for signup in present if signup.mentor or signup.mentee]
    as_mentee = [index for index, signup in enumerate(present) if signup.mentee]
    as_mentor = [index for index, signup in enumerate(present) if signup.mentor]
    traits = rules.traits_of(present)
    mentee_traits, mentor_traits = traits.take(as_mentee), traits.take(as_mentor)
    met = tuple(met)
    allowed = (
        rules.different_people(mentee_traits, mentor_traits)
        & rules.common_language(mentee_traits, mentor_traits)
        & rules.not_forbidden(mentee_traits, mentor_traits, event.rules.never_pairs)
    )
    if event.rules.keep_employers_apart:
        allowed &= rules.different_employers(mentee_traits, mentor_traits)
    problem = Problem(
        shape=event.shape,
        rounds=event.rules.rounds,
        employers_apart=event.rules.keep_employers_apart,
        new_faces_percent=event.rules.new_faces_percent,
        mentees=tuple(present[index] for index in as_mentee),
        mentors=tuple(present[index] for index in as_mentor),
        mentee_traits=mentee_traits,
        mentor_traits=mentor_traits,
        capacity=np.array([event.rules.places(present[index].capacity) for index in as_mentor], dtype=np.int64),
        place_in_line=_places_in_line([present[index] for index in as_mentee]),
        allowed=allowed,
        on_topic=rules.on_topic(mentee_traits, mentor_traits),
        fit=rules.fit(mentee_traits, mentor_traits, event.rules.weights, met),
        both=tuple((as_mentee.index(index), as_mentor.index(index)) for index in as_mentee if present[index].mentor),
    )
    return _with_locks(problem, keep) if keep else problem


def _row_independent(signup: SignUp) -> tuple[object, ...]:
    member = signup.member
    return (fold(member.full_name), member.full_name, member.email, member.employer, member.job_title, member.id)


def _places_in_line(mentees: Sequence[SignUp]) -> IntArray:
    """First come, first served; those without a date come after all dated ones, together."""
    dates = sorted({signup.signed_up_at for signup in mentees if signup.signed_up_at is not None})
    place = {date: index for index, date in enumerate(dates)}
    return np.array(
        [len(dates) if signup.signed_up_at is None else place[signup.signed_up_at] for signup in mentees],
        dtype=np.int64,
    )


def require_pairable(event: Event, signups: Iterable[SignUp]) -> None:
    """Raise PairingTrouble, with what to do, when there is no mentor or no mentee to pair."""
    present = [signup for signup in signups if signup.status.takes_part and (signup.mentor or signup.mentee)]
    mentors = sum(signup.mentor for signup in present)
    mentees = sum(signup.mentee for signup in present)
    if not present:
        raise PairingTrouble(
            f'Nobody has signed up for "{event.name}" as a mentor or mentee yet. Import the sign-ups first.'
        )
    if not mentors:
        raise PairingTrouble(
            f'"{event.name}" has mentees ({mentees}) but no mentor. Ask members who mentored before, then pair again.'
        )
    if not mentees:
        raise PairingTrouble(f'"{event.name}" has mentors ({mentors}) but no mentee, so there is nobody to pair.')
    if len(present) == 1:
        raise PairingTrouble(f'Only one person has signed up for "{event.name}"; a pair needs two.')


def _with_locks(problem: Problem, plan: Plan) -> Problem:
    """Translate the plan's locks from tables into mentors, and refuse those that cannot all hold."""
    mentee_index = {signup.member.id: index for index, signup in enumerate(problem.mentees)}
    mentor_index = {signup.member.id: index for index, signup in enumerate(problem.mentors)}
    groups = [(a_round.number, group) for a_round in plan.rounds for group in a_round.groups if group.mentors]
    host = {(number, group.table): mentor_index.get(group.mentors[0]) for number, group in groups}
    seated_as_mentor = {member_id for _, group in groups for member_id in group.mentors}
    held = []
    held_mentors = set()
    for lock in plan.locks:
        if lock.member_id in seated_as_mentor:
            if lock.member_id in mentor_index:
                held_mentors.add(mentor_index[lock.member_id])
        elif lock.member_id in mentee_index and lock.round <= problem.rounds:
            mentee = mentee_index[lock.member_id]
            mentor = host.get((lock.round, lock.table)) if lock.table is not None else None
            if lock.table is None or mentor is not None:
                held.append(Held(lock.round, mentee, mentor))
    held_mentors |= {seat.mentor for seat in held if seat.mentor is not None}
    _refuse_contradictions(problem, held, held_mentors)
    # The organizer's own hand outranks rules and capacities; the board's findings name each exception.
    allowed, capacity = problem.allowed.copy(), problem.capacity.copy()
    for (_, mentor), count in Counter((seat.round, seat.mentor) for seat in held).items():
        if mentor is not None:
            capacity[mentor] = max(capacity[mentor], count)
    for seat in held:
        if seat.mentor is not None:
            allowed[seat.mentee, seat.mentor] = True
    return replace(problem, held=tuple(held), held_mentors=frozenset(held_mentors), allowed=allowed, capacity=capacity)


def _refuse_contradictions(problem: Problem, held: Sequence[Held], held_mentors: set[int]) -> None:
    first_round: dict[tuple[int, int], int] = {}
    for lock in held:
        if lock.mentor is None:
            continue
        mentee, mentor = problem.mentees[lock.mentee].member, problem.mentors[lock.mentor].member
        earlier = first_round.setdefault((lock.mentee, lock.mentor), lock.round)
        if earlier != lock.round:
            raise PairingTrouble(
                f"{mentee.full_name} is locked with {mentor.full_name} in round {earlier} and in round {lock.round}."
                " Unlock one of the two, then pair again."
            )
    for mentee_index, mentor_index in problem.both:
        if mentor_index in held_mentors and any(lock.mentee == mentee_index for lock in held):
            name = problem.mentees[mentee_index].member.full_name
            raise PairingTrouble(
                f"{name} is locked as a mentor and as a mentee. Unlock one of the two seats, then pair again."
            )
