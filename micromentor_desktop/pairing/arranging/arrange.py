"""Who hosts a table together, where there are fewer tables than mentors, and which topic a topic table has.

For every such arrangement the best seats are found exactly; the arrangement itself is searched for, by exchanging
mentors and topics as long as that is better, and again from near the best (iterated local search; Lourenco, Martin and
Stutzle 2003). So the plan is told as the best found, unless it reaches
bounds that hold for all arrangements: each mentor at a table of their own fills no fewer seats, no seating is more even
than counting allows, and no mentee does better than with the mentors who suit them best.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations
from random import Random

import numpy as np

from micromentor_desktop.domain.names import fold
from micromentor_desktop.domain.plan import LevelKey, Plan, Prices
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.solving import solver
from micromentor_desktop.pairing.solving.choice import Choice
from micromentor_desktop.pairing.solving.program import Infeasible, Reached
from micromentor_desktop.pairing.tables import Table, one_topic_each, seated

_FEWEST_TRIALS, _MOST_TRIALS, _PAIRS_TO_TRY = 100, 400, 150_000
"""So many arrangements are tried, fewer of a large event; each costs one exact solution."""

_KICK, _FRUITLESS = 2, 8
"""Exchanges made at random where no single one is better, and how often that is tried in vain."""

Tables = tuple[Table, ...]
Value = tuple[int, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Arranged:
    """The problem with tables as columns, the bounds that hold for every arrangement, and their proof.

    ``certificate`` is that of :func:`tables.one_topic_each`, where no tables are shared.
    """

    problem: Problem
    bounds: dict[LevelKey, int]
    certificate: tuple[Prices, ...]

    def honest(self, choice: Choice) -> Choice:
        """The choice with bounds over all arrangements instead of those of this one."""
        bounds = {key: self.bounds.get(key, level.bound) for key, level in choice.reached}
        reached = tuple((key, Reached(level.value, min(bounds[key], level.value))) for key, level in choice.reached)
        # A plan that misses a goal may pass the bounds of later ones: they are proved for plans that reach it.
        proves = all(level.bound == bounds[key] for key, level in reached)
        return replace(choice, reached=reached, certificate=self.certificate if proves else ())


def arrange(
    problem: Problem, *, keep: Plan | None = None, listen: Callable[[float], None] | None = None
) -> Arranged | None:
    """The best arrangement found; None where every mentor has a table of their own without a topic.

    Tables at which the plan ``keep`` has a lock stay as they are there. Raises what :func:`solver.choose` does.
    """
    if problem.tables is None and not problem.topic_tables:
        return None
    relaxed = one_topic_each(problem) if problem.topic_tables else problem
    choice = solver.choose(relaxed)
    both = {mentor for _, mentor in problem.both}
    hosts = [mentor for mentor in range(len(problem.mentors)) if mentor not in both or mentor in choice.serving]
    if problem.spare:
        # Whoever is to have no table in any round shares none.
        hosts = [mentor for mentor in hosts if problem.open_rounds[mentor]]
    shared = problem.tables is not None and problem.tables < len(hosts)
    if not hosts or not (shared or problem.topic_tables):
        return None
    bounds = _bounds(relaxed, choice, problem.tables or 1) if shared else {k: r.bound for k, r in choice.reached}
    kept = _kept(problem, keep)
    start = _first(problem, hosts, (problem.tables or len(hosts)) if shared else len(hosts), kept)
    tables = _Search(problem, bounds, kept).run(start, listen)
    certificate = () if shared else choice.certificate
    return Arranged(seated(problem, tables), bounds, certificate)


class _Search:
    """Hill climbing from one arrangement, with a limited number of exact solutions."""

    def __init__(self, problem: Problem, bounds: dict[LevelKey, int], kept: Tables) -> None:
        self._problem, self._bounds, self._kept = problem, bounds, kept
        self._chance = Random(0)  # noqa: S311 (a seed that everybody may know)
        pairs = max(problem.allowed.size, 1)
        self._values: dict[frozenset[Table], Value | None] = {}
        self._trials, self._most_trials = 0, max(_FEWEST_TRIALS, min(_MOST_TRIALS, _PAIRS_TO_TRY // pairs))

    def run(self, tables: Tables, listen: Callable[[float], None] | None) -> Tables:
        """The best arrangement found from this one on; ``listen`` hears the share done, and may raise."""
        best, value = self._climb(tables, self._value(tables), listen)
        fruitless = 0
        while self._goes_on(value) and fruitless < _FRUITLESS:
            fruitless += 1
            other = best
            for _ in range(_KICK):
                other = self._chance.choice(list(_neighbours(self._problem, other, self._kept)) or [other])
            found, its_value = self._climb(other, self._value(other), listen)
            if its_value is not None and (value is None or its_value <= value):
                fruitless = fruitless if its_value == value else 0
                best, value = found, its_value
        return best

    def _climb(
        self, tables: Tables, value: Value | None, listen: Callable[[float], None] | None
    ) -> tuple[Tables, Value | None]:
        """Go to a better neighbour as long as there is one."""
        improved = True
        while improved:
            improved = False
            ways = list(_neighbours(self._problem, tables, self._kept))
            self._chance.shuffle(ways)
            for other in ways:
                if not self._goes_on(value):
                    break
                if listen is not None:
                    listen(self._trials / self._most_trials)
                its_value = self._value(other)
                if its_value is not None and (value is None or its_value < value):
                    tables, value, improved = other, its_value, True
                    break
        return tables, value

    def _goes_on(self, value: Value | None) -> bool:
        return self._trials < self._most_trials and not (value is not None and self._is_best(value))

    def _value(self, tables: Tables) -> Value | None:
        """What the best seats reach, goal by goal; None where a lock leaves none."""
        known = frozenset(tables)
        if known not in self._values:
            self._trials += 1
            self._values[known] = self._solved(tables)
        return self._values[known]

    def _solved(self, tables: Tables) -> Value | None:
        problem = seated(self._problem, tables)
        try:
            choice = solver.choose_exactly(problem, frozenset(mentor for _, mentor in problem.both))
        except Infeasible:
            return None
        apart = sum(not self._problem.may_share[pair] for table in tables for pair in combinations(table.hosts, 2))
        return (apart, *(reached.value for _, reached in choice.reached))

    def _is_best(self, value: Value) -> bool:
        order = [key for key in LevelKey if key in self._bounds and key is not LevelKey.ROLES]
        return value == (0, *(self._bounds[key] for key in order))


def _neighbours(problem: Problem, tables: Tables, kept: Tables) -> Iterator[Tables]:
    """Every arrangement in which two hosts change places, one goes to another table, or one table changes its topic."""
    free = [number for number, table in enumerate(tables) if table not in kept]
    for one, other in combinations(free, 2):
        here, there = tables[one].hosts, tables[other].hosts
        if len(here) == len(there) == 1:
            continue
        for leaving, coming in [(a, b) for a in (*here, None) for b in (*there, None) if (a, b) != (None, None)]:
            mine = tuple(sorted({*here, *((coming,) if coming is not None else ())} - {leaving}))
            theirs = tuple(sorted({*there, *((leaving,) if leaving is not None else ())} - {coming}))
            if mine and theirs:
                changed = dict(enumerate(tables))
                changed[one] = _with_hosts(problem, tables[one], mine)
                changed[other] = _with_hosts(problem, tables[other], theirs)
                yield tuple(changed.values())
    for number in free:
        table = tables[number]
        for topic in _offered(problem, table.hosts) if problem.topic_tables else ():
            if topic != table.topic:
                yield (*tables[:number], replace(table, topic=topic), *tables[number + 1 :])


def _with_hosts(problem: Problem, table: Table, hosts: tuple[int, ...]) -> Table:
    topics = _offered(problem, hosts) if problem.topic_tables else []
    return Table(hosts, table.topic if table.topic in topics else next(iter(topics), ""))


def _offered(problem: Problem, hosts: Sequence[int]) -> list[str]:
    """The topics that any of the hosts offers, each once, as they spell it."""
    topics = {fold(topic): topic for host in hosts for topic in problem.mentors[host].topics_offered}
    return [topics[key] for key in sorted(topics)]


def _kept(problem: Problem, keep: Plan | None) -> Tables:
    """The tables of a plan at which somebody is locked, as far as their hosts are still there."""
    index = {signup.member.id: place for place, signup in enumerate(problem.mentors)}
    locked = {lock.table for lock in keep.locks} if keep else set()
    groups = {group.table: group for a_round in (keep.rounds if keep else ()) for group in a_round.groups}
    tables = []
    for number in sorted(table for table in locked if table in groups):
        hosts = tuple(sorted(index[member] for member in groups[number].mentors if member in index))
        if hosts:
            tables.append(Table(hosts, groups[number].topic))
    return tuple(tables)


def _first(problem: Problem, hosts: Sequence[int], count: int, kept: Tables) -> Tables:
    """To start with: most places first to the table with the fewest, and each table the topic that is needed most."""
    given = {host for table in kept for host in table.hosts}
    free = sorted((host for host in hosts if host not in given), key=lambda host: (-problem.capacity[host], host))
    teams: list[list[int]] = [[] for _ in range(count - len(kept))]
    if free and not teams:
        # No table is left over: they join those that are kept.
        teams, kept = [list(table.hosts) for table in kept], ()
    for host in free:
        teams.sort(
            key=lambda team: (
                any(not problem.may_share[host, other] for other in team),
                sum(problem.capacity[other] for other in team),
                team,
            )
        )
        teams[0].append(host)
    made = [Table(tuple(sorted(team))) for team in teams if team]
    tables = [*kept, *(_with_topics(problem, made, kept) if problem.topic_tables else made)]
    return tuple(sorted(tables, key=lambda table: table.hosts))


def _with_topics(problem: Problem, tables: Sequence[Table], kept: Tables) -> Iterator[Table]:
    """Each table with the topic that most seats are still wanted for, those with the least choice first."""
    demand: Counter[str] = Counter()
    for one, seats in zip(problem.mentees, problem.seats_wanted.tolist(), strict=True):
        for topic in one.topics_wanted:
            demand[fold(topic)] += seats
    for table in kept:
        demand[fold(table.topic)] -= _places(problem, table)
    for table in sorted(tables, key=lambda table: (len(_offered(problem, table.hosts)), table.hosts)):
        topic = max(_offered(problem, table.hosts), key=lambda topic: demand[fold(topic)], default="")
        demand[fold(topic)] -= _places(problem, table)
        yield replace(table, topic=topic)


def _places(problem: Problem, table: Table) -> int:
    hosts = list(table.hosts)
    return int((problem.capacity[hosts] * problem.open_rounds[hosts]).sum())


def _bounds(problem: Problem, choice: Choice, tables: int) -> dict[LevelKey, int]:
    """What no arrangement into so many tables does better; ``choice`` is the best with a table for each mentor."""
    reached = dict(choice.reached)
    serving = {mentee for mentee, mentor in problem.both if mentor in choice.serving}
    wanted = problem.seats_wanted.copy()
    wanted[list(serving)] = 0
    seats = int(wanted.sum()) - reached[LevelKey.WAITING].bound
    each, more = divmod(seats, tables * problem.rounds)
    off_topic = 0
    if not reached[LevelKey.WAITING].bound:
        nowhere = ~(problem.on_topic & problem.allowed).any(axis=1)
        off_topic = int(wanted[nowhere].sum())
    best = -np.sort(-np.where(problem.allowed, problem.fit, 0), axis=1)
    fits = [best[mentee, :count] for mentee, count in enumerate(wanted.tolist())]
    most = np.sort(np.concatenate([np.zeros(0, dtype=np.int64), *fits]))[::-1][:seats]
    bounds = {key: level.bound for key, level in reached.items()}
    bounds |= {LevelKey.ALONE: 0, LevelKey.OFF_TOPIC: off_topic, LevelKey.FIT: -int(most.sum())}
    if problem.shape.has_tables:
        bounds[LevelKey.UNEVEN] = tables * problem.rounds * each * each + more * (2 * each + 1)
    return bounds
