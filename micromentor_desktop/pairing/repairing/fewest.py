"""What no repair can do better: how few rounds are missed, and how few people are moved.

All rounds to come are taken together, so that a mentee meets so many tables, and a table so many mentees; in which
round they meet is left out. Every real seating fits into that, so what cannot be done there nobody can.

Which seats can be filled together is a matroid then (a gammoid), so that filling the weightiest seats first gives the
best set for every goal about them, in whatever order the weights are ranked (greedy algorithm; Edmonds 1971). All best
sets hold equally many seats of each weight. So a seat is filled in all of them where all of its weight are, and in none
where none is: that tells who loses a seat for certain.
"""

import math
from dataclasses import dataclass

import numpy as np

from micromentor_desktop.pairing.repairing.rest import Rest
from micromentor_desktop.pairing.rules import BoolArray, IntArray
from micromentor_desktop.pairing.solving.program import Goal, Program


@dataclass(frozen=True, slots=True, eq=False)
class Fewest:
    """Least values of the goals of a repair, each for those that reach the ones before.

    ``seated`` (n x K x 2) bounds whether a mentee has a kth seat in the rounds to come, ``ties`` (seats x 3) names by
    mentee, k and weight those that only some of their weight get: as many as ``shares`` tells by weight. ``losers`` (n)
    get fewer seats than they had; ``certain`` tells that these, and those who are moved anyhow, are the same people in
    every repair that is best in the goals about seats and moves.
    """

    waiting: int
    lost: int
    first_come: int
    moved: int
    seated: IntArray
    ties: IntArray
    shares: dict[int, int]
    losers: BoolArray
    certain: bool


class Seats:
    """All seats that mentees may get: whose they are, the how manieth, and how much they weigh (ranks from 1)."""

    def __init__(self, rest: Rest, *, moves_count: bool = True) -> None:
        """Of seats that weigh the same, those come first that let their owner stay, where ``moves_count``."""
        self._rest = rest
        n = rest.there.shape[0]
        tables = np.maximum(rest.allowed.any(axis=2), rest.locked_at).sum(axis=1)
        self.most = np.minimum(rest.allowed.any(axis=1).sum(axis=1), tables)
        self.owner = np.repeat(np.arange(n), self.most)
        self.kth = np.arange(self.owner.size) - np.repeat(np.cumsum(self.most) - self.most, self.most)
        self._settled = rest.forced | (rest.had == 0)
        had = rest.had[self.owner]
        # Their own last seat: with it, they may stay where they are.
        own_last = (self.kth == had - 1) & ~self._settled[self.owner] & moves_count
        weights = np.column_stack([self.kth < had, weight_of(rest, self.owner, self.kth), own_last])
        _, ranks = np.unique(weights, axis=0, return_inverse=True)
        self.rank = ranks.ravel() + 1

    def filled(self, taken: BoolArray) -> Fewest:
        """What it comes to when these seats are filled, the weightiest that can be."""
        rest, owner, kth = self._rest, self.owner, self.kth
        n, rounds = rest.there.shape
        seats = np.bincount(owner[taken], minlength=n)
        total, shares = (
            np.bincount(self.rank),
            np.bincount(self.rank[taken], minlength=int(self.rank.max(initial=0)) + 1),
        )
        tied = (shares[self.rank] > 0) & (shares[self.rank] < total[self.rank])
        seated = np.zeros((n, rounds, 2), dtype=np.int64)
        seated[owner, kth, 0] = taken & ~tied
        seated[owner, kth, 1] = taken | tied
        losers = seats < rest.had
        unsure = tied & (kth < rest.had[owner]) & ~rest.forced[owner]
        return Fewest(
            waiting=int(rest.there.sum() - seats.sum()),
            lost=int(np.maximum(rest.had - seats, 0).sum()),
            first_come=missed_weight(rest, seats),
            moved=int((rest.forced | losers).sum()),
            seated=seated,
            ties=np.column_stack([owner[tied], kth[tied], self.rank[tied]]),
            shares={int(rank): int(shares[rank]) for rank in np.unique(self.rank[tied])},
            losers=losers,
            certain=not unsure.any(),
        )


def weight_of(rest: Rest, mentees: IntArray, kth: IntArray) -> IntArray:
    """How much it counts that mentees have no kth seat (from 0) in the rounds to come."""
    weights = rest.problem.missed_round_weights()
    number = rest.past[mentees] + kth
    last = weights.shape[1] - 1
    return np.where(number <= last, weights[mentees, np.minimum(number, last)], 0)


def missed_weight(rest: Rest, seats: IntArray) -> int:
    """What first come first served counts when mentees get so many seats (n) in the rounds to come."""
    weights = rest.problem.missed_round_weights()
    return int((weights * (np.arange(weights.shape[1]) >= (rest.past + seats)[:, None])).sum())


def fewest_by_counting(rest: Rest) -> Fewest:
    """Leaving aside who may meet whom: in a chapter with few rules that is often the truth."""
    seats = Seats(rest)
    taken = np.zeros(seats.owner.size, dtype=np.bool_)
    taken[np.argsort(-seats.rank, kind="stable")[: int(rest.capacity.sum())]] = True
    return seats.filled(taken)


def fewest_by_flow(rest: Rest, *, moves_count: bool = True) -> Fewest:
    """With who may meet whom, by a maximum-cost flow. Raises program.Infeasible where locks contradict each other.

    Without ``moves_count`` the seats are those of every plan that is best in the goals about seats, whoever moves.
    """
    seats = Seats(rest, moves_count=moves_count)
    program = Program()
    filled = program.add_columns(np.zeros(seats.owner.size), np.ones(seats.owner.size))
    ends = np.cumsum(seats.most).tolist()
    mentee_row = [
        program.add_row(0, 0, filled[end - own : end], -1.0) for end, own in zip(ends, seats.most.tolist(), strict=True)
    ]
    table_row = [program.add_row(-math.inf, float(room)) for room in rest.capacity.sum(axis=1).tolist()]
    _add_meetings(rest, program, np.array(mentee_row, dtype=np.int64), np.array(table_row, dtype=np.int64))
    outcome = program.solve([Goal(filled, -seats.rank)])
    return seats.filled(outcome.values[filled] > 0)


def _add_meetings(rest: Rest, program: Program, mentee_row: IntArray, table_row: IntArray) -> None:
    employer = rest.problem.mentee_traits.employer
    mentee, table = np.nonzero(rest.allowed.any(axis=2))
    must = rest.locked_at
    for pair in rest.demanded:
        must[pair] = max(must[pair], 1)
    rows = [mentee_row[mentee], table_row[table]]
    if rest.problem.employers_apart:
        most = rest.colleagues.sum(axis=2)
        wanting, by_hand = np.zeros_like(most), np.zeros_like(most)
        np.add.at(wanting, (employer[mentee], table), 1)
        np.add.at(by_hand, employer, must)
        wanting[0] = 0
        row = np.full(most.shape, -1, dtype=np.int64)
        for code, place in np.argwhere(wanting > most).tolist():
            row[code, place] = program.add_row(-math.inf, float(max(most[code, place], by_hand[code, place])))
        rows.append(row[employer[mentee], table])
    lower = must[mentee, table]
    program.add_columns(lower, np.maximum(lower, 1), rows=np.column_stack(rows))
