"""The best pairs where mentees are kept apart from mentees, by branch and bound over networks (Land and Doig 1960).

How many of a group may meet a mentor is left aside at first, so the rest is a network and its optimum exact. Where
that brings too many of a group to a mentor, one of them has to stay away: so many problems follow, each of them the
same network with one pair less. The best one that is left is always looked at next; when nobody is together there who
must not be, no other seating is better. That takes a handful of solutions where pairs are few and tables many.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from heapq import heappop, heappush

from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.solving.choice import Choice
from micromentor_desktop.pairing.solving.program import Infeasible

_FEWEST_BRANCHES, _MOST_BRANCHES, _PAIRS_TO_TRY = 20, 40, 2_000_000
"""So many networks are solved, fewer of a large event."""

Pair = tuple[int, int]
"""(mentee index, mentor index)."""

Value = tuple[int, ...]


class TooManyBranches(Exception):
    """The search was given up: ``root`` leaves aside who is kept apart, so its values are bounds; ``found`` does not.

    None where no such seating was found.
    """

    def __init__(self, root: Choice, found: Choice | None) -> None:
        super().__init__("too many branches")
        self.root, self.found = root, found


@dataclass(frozen=True, slots=True, order=True)
class _Node:
    """A problem without some pairs; that of the best value is looked at first, then that with the fewest breaches."""

    value: Value
    breaches: int
    number: int


def best_apart(problem: Problem, solve: Callable[[Problem], Choice]) -> Choice:
    """The best choice in which no group that is kept apart is together, where ``solve`` leaves that aside.

    It keeps the certificate of the solution without these groups where it is as good. Raises what ``solve`` does,
    program.Infeasible where locks and demands leave no such choice, TooManyBranches.
    """
    root = solve(problem)
    if not problem.apart:
        return root
    return _Search(problem, solve, root).run()


class _Search:
    def __init__(self, problem: Problem, solve: Callable[[Problem], Choice], root: Choice) -> None:
        self._problem, self._solve, self._root = problem, solve, root
        self._held = {(lock.mentee, lock.mentor) for lock in problem.held if lock.mentor is not None}
        self._open: list[tuple[_Node, frozenset[Pair], Choice]] = []
        self._seen: set[frozenset[Pair]] = set()
        self._most = max(_FEWEST_BRANCHES, min(_MOST_BRANCHES, _PAIRS_TO_TRY // max(problem.allowed.size, 1)))

    def run(self) -> Choice:
        self._push(frozenset(), self._root)
        while self._open:
            _, without, choice = heappop(self._open)
            breaches = self._breaches(choice)
            if not breaches:
                return self._proved(choice)
            if len(self._seen) > self._most:
                raise TooManyBranches(self._root, self._dive(without, choice))
            for other, found in self._branches(without, breaches[0]):
                self._push(other, found)
        raise Infeasible("locks and demands bring people together who must not meet")

    def _push(self, without: frozenset[Pair], choice: Choice) -> None:
        node = _Node(_value(choice), len(self._breaches(choice)), len(self._seen))
        heappush(self._open, (node, without, choice))

    def _branches(self, without: frozenset[Pair], breach: list[Pair]) -> Iterator[tuple[frozenset[Pair], Choice]]:
        """The same problem without one pair of the breach, each that has a solution and was not looked at before."""
        for pair in breach:
            other = without | {pair}
            if pair in self._held or other in self._seen:
                continue
            self._seen.add(other)
            allowed = self._problem.allowed.copy()
            for mentee, mentor in other:
                allowed[mentee, mentor] = False
            try:
                yield other, self._solve(replace(self._problem, allowed=allowed))
            except Infeasible:
                continue

    def _breaches(self, choice: Choice) -> list[list[Pair]]:
        """For each group and mentor with too many of the group: so many pairs of which one has to go."""
        at: dict[int, list[int]] = {}
        for seat in choice.seats:
            at.setdefault(seat.mentor, []).append(seat.mentee)
        found = []
        for group in self._problem.apart:
            for mentor, mentees in sorted(at.items()):
                here = sorted(set(group) & set(mentees))
                if len(here) < 2:
                    continue
                room = int(self._problem.room_for(group, mentor).sum())
                if len(here) > room:
                    # Who is locked there cannot go: the more of them among those of whom one must, the fewer ways.
                    here.sort(key=lambda mentee: ((mentee, mentor) not in self._held, mentee))
                    found.append([(mentee, mentor) for mentee in here[: room + 1]])
        return found

    def _proved(self, choice: Choice) -> Choice:
        certificate = self._root.certificate if _value(choice) == _value(self._root) else ()
        return replace(choice, certificate=certificate)

    def _dive(self, without: frozenset[Pair], choice: Choice) -> Choice | None:
        """The best of the next, again and again, until nobody is together who must not be."""
        while breaches := self._breaches(choice):
            ways = list(self._branches(without, breaches[0]))
            if not ways:
                return None
            without, choice = min(ways, key=lambda way: (_value(way[1]), len(self._breaches(way[1]))))
        return replace(choice, certificate=())


def _value(choice: Choice) -> Value:
    return tuple(reached.value for _, reached in choice.reached)
