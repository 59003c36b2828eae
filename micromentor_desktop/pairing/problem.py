"""What is to be solved: sign-ups and rules as arrays."""

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

import numpy as np

from micromentor_desktop.domain.event import Mix, Shape, SignUp
from micromentor_desktop.domain.names import fold
from micromentor_desktop.pairing import rules
from micromentor_desktop.pairing.rules import BoolArray, IntArray, PointArray
from micromentor_desktop.pairing.scatter import SCATTER_MOST, scatter


@dataclass(frozen=True, slots=True)
class Held:
    """A lock: in this round the mentee (index) stays with the mentor (index), or, with None, on the waiting list.

    Round 0 means any round: the two must meet at some time.
    """

    round: int
    mentee: int
    mentor: int | None


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """Everything that the solver and the checker need.

    ``mentees`` (n) and ``mentors`` (m) are all who may serve as such; people who ticked both are in both. ``capacity``
    (m) counts mentees at once. ``mentee_rounds`` (n x rounds) and ``mentor_rounds`` (m x rounds) tell who is there
    when. ``place_in_line`` (n) is 0 for whoever signed up first; equal numbers mean that nothing is known of who came
    earlier. ``allowed``, ``on_topic`` and ``fit`` are n x m; ``may_share`` (m x m) tells which mentors may host a table
    together. Where tables stand for mentors, ``companions`` (m) are the further hosts of each and ``topics`` (m) what
    they talk about; see :mod:`pairing.tables`. ``both`` holds (mentee index, mentor index) of the same
    person. ``never_pairs`` are pairs of member ids who must not meet; ``apart`` says the same of mentees: groups of
    them (indices), of each of which at most one sits at a table. ``held`` are locks and demands, ``held_mentors`` who
    must serve as a mentor, ``spare`` (round, mentor's member id) who must not have a table then; ``impossible`` are
    pairs of member ids who are always to meet, though neither can mentor the other.
    """

    shape: Shape
    rounds: int
    tables: int | None
    topic_tables: bool
    topic_weight: int
    employers_apart: bool
    colleagues_at_table: int
    mix: frozenset[Mix]
    new_faces_percent: int
    mentees: tuple[SignUp, ...]
    mentors: tuple[SignUp, ...]
    mentee_traits: rules.Traits
    mentor_traits: rules.Traits
    capacity: IntArray
    mentee_rounds: BoolArray
    mentor_rounds: BoolArray
    place_in_line: IntArray
    allowed: BoolArray
    on_topic: BoolArray
    fit: PointArray
    may_share: BoolArray
    both: tuple[tuple[int, int], ...]
    never_pairs: tuple[tuple[int, int], ...] = ()
    apart: tuple[tuple[int, ...], ...] = ()
    held: tuple[Held, ...] = ()
    impossible: tuple[tuple[int, int], ...] = ()
    held_mentors: frozenset[int] = frozenset()
    spare: tuple[tuple[int, int], ...] = ()
    companions: tuple[tuple[SignUp, ...], ...] = ()
    topics: tuple[str, ...] = ()

    def hosts_of(self, mentor: int) -> tuple[SignUp, ...]:
        """The mentor (index), or everybody who hosts the table that stands for one."""
        return (self.mentors[mentor], *(self.companions[mentor] if self.companions else ()))

    @property
    def shared_topics(self) -> PointArray:
        """n x m: how many wanted topics the mentor offers."""
        return rules.shared_topics(self.mentee_traits, self.mentor_traits)

    @property
    def line_length(self) -> int:
        """The number of distinct places in line, at least 1."""
        return int(self.place_in_line.max(initial=0)) + 1

    @property
    def seats_wanted(self) -> IntArray:
        """n: in how many rounds each mentee is there."""
        wanted: IntArray = self.mentee_rounds.sum(axis=1)
        return wanted

    @property
    def open_rounds(self) -> IntArray:
        """m: in how many rounds each mentor is there."""
        given: IntArray = self.mentor_rounds.sum(axis=1)
        return given

    @property
    def may_sit(self) -> BoolArray:
        """n x rounds: whether the mentee is there and not locked on the waiting list."""
        free = self.mentee_rounds.copy()
        for lock in self.held:
            if lock.mentor is None:
                free[lock.mentee, lock.round - 1] = False
        return free

    @property
    def rounds_differ(self) -> bool:
        """Whether it matters which round a seat is in: somebody is not always there, or locked in one of several."""
        return self.rounds > 1 and not (
            self.mentee_rounds.all() and self.mentor_rounds.all() and all(not lock.round for lock in self.held)
        )

    def room_for(self, group: Sequence[int], mentor: int) -> IntArray:
        """rounds: how many of a group that is kept apart may be with the mentor; several where a hand locked them."""
        room = self.mentor_rounds[mentor].astype(np.int64)
        locked = np.zeros_like(room)
        for lock in self.held:
            if lock.round and lock.mentor == mentor and lock.mentee in group:
                locked[lock.round - 1] += 1
        most: IntArray = np.maximum(room, locked)
        return most

    def missed_round_weights(self) -> IntArray:
        """mentees x rounds: how much it counts that a mentee has no kth seat (k from 1 in column 0).

        A first seat for anybody outweighs a second for somebody else, and at equal counts the earlier sign-up weighs
        more. Only the order of these weights matters: the sets of seats that can be filled together form a matroid, in
        which any weights of the same order have the same best sets (greedy algorithm; Edmonds 1971). Where mentees are
        kept apart from mentees they need not form one; then the sum itself is the goal. Nobody misses a round in which
        they are not there.
        """
        seats_after = np.arange(self.rounds - 1, -1, -1, dtype=np.int64)
        weights = seats_after[None, :] * self.line_length + (self.line_length - self.place_in_line)[:, None]
        return np.where(np.arange(self.rounds) < self.seats_wanted[:, None], weights, 0)

    def reluctance(self) -> IntArray:
        """For each of ``both`` what it costs that they mentor, where some must: the most experienced mentor first."""
        years = [self.mentees[mentee].member.years for mentee, _ in self.both]
        order = sorted(range(len(years)), key=lambda place: (-(years[place] or 0), place))
        costs = np.zeros(len(years), dtype=np.int64)
        costs[order] = np.arange(1, len(years) + 1) * SCATTER_MOST
        places = np.arange(len(years))
        return costs + scatter(places, places)

    def answers(self) -> tuple[tuple[int, str], ...]:
        """(member id, digest of what pairing looks at) of everybody; see :attr:`domain.plan.Plan.answers`."""
        people = {signup.member.id: signup for signup in (*self.mentees, *self.mentors)}
        return tuple((member_id, _answers(people[member_id])) for member_id in sorted(people))

    def fingerprint(self) -> str:
        """A digest of all that an answer depends on, the locks aside; see :attr:`domain.plan.Plan.question`."""
        digest = sha256()
        figures = (
            self.shape.value, self.rounds, self.tables, self.topic_tables, self.topic_weight, self.employers_apart,
            self.colleagues_at_table, sorted(self.mix), self.new_faces_percent, self.both,
            [signup.member.id for signup in self.mentees], [signup.member.id for signup in self.mentors],
        )  # fmt: skip
        digest.update(repr(figures).encode())
        if self.apart:
            digest.update(repr(self.apart).encode())
        arrays = (
            self.capacity, self.mentee_rounds, self.mentor_rounds, self.place_in_line,
            self.allowed, self.on_topic, self.fit, self.may_share,
            self.mentee_traits.employer, self.mentee_traits.stage, self.mentee_traits.newcomer,
        )  # fmt: skip
        for array in arrays:
            digest.update(np.ascontiguousarray(array).tobytes())
        return digest.hexdigest()


def _answers(signup: SignUp) -> str:
    member = signup.member
    folded = [sorted(map(fold, words)) for words in (signup.topics_offered, signup.topics_wanted, member.languages)]
    told = (
        signup.mentor, signup.mentee, signup.capacity, signup.newcomer, signup.rounds, signup.wishes,
        signup.signed_up_at, member.years, member.employer_key, fold(member.field), folded,
    )  # fmt: skip
    return sha256(repr(told).encode()).hexdigest()[:16]
