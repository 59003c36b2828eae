"""Tables that are more than one mentor each: shared by several (co-hosts), or given to one topic.

Once it is settled who sits at which table and what it talks about, a table is to the solver what a mentor is otherwise:
a column with a capacity, a fit and topics of its own.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from micromentor_desktop.domain.names import fold
from micromentor_desktop.domain.plan import Round
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.rules import BoolArray, IntArray


@dataclass(frozen=True, slots=True)
class Table:
    """Who hosts a table (mentor indices, ascending), and its topic, empty where tables have none."""

    hosts: tuple[int, ...]
    topic: str = ""


def seated(problem: Problem, tables: Sequence[Table]) -> Problem:
    """The problem with a column for each table instead of each mentor.

    A mentee may sit at a table where they may sit with each of its hosts; there, the best of them counts for fit and
    topics. Places add up; where hosts come and go, those of the round with the fewest count. Hosts who ticked both
    serve; whoever else did takes part as a mentee only.
    """
    column = {host: number for number, table in enumerate(tables) for host in table.hosts}
    leads = [table.hosts[0] for table in tables]
    at_tables = [list(table.hosts) for table in tables]
    return replace(
        problem,
        mentors=tuple(problem.mentors[lead] for lead in leads),
        companions=tuple(tuple(problem.mentors[host] for host in table.hosts[1:]) for table in tables),
        topics=tuple(table.topic for table in tables),
        mentor_traits=problem.mentor_traits.take(leads),
        may_share=problem.may_share[np.ix_(leads, leads)],
        capacity=np.array([_places(problem, hosts) for hosts in at_tables], dtype=np.int64),
        mentor_rounds=np.array([problem.mentor_rounds[hosts].any(axis=0) for hosts in at_tables], dtype=np.bool_),
        allowed=np.stack([np.all(problem.allowed[:, hosts], axis=1) for hosts in at_tables], axis=1)
        | _held_at(problem, column),
        on_topic=np.stack([on_topic_at(problem, table) for table in tables], axis=1),
        fit=np.stack([fit_at(problem, table) for table in tables], axis=1),
        both=tuple((mentee, column[mentor]) for mentee, mentor in problem.both if mentor in column),
        held=tuple(
            lock if lock.mentor is None else replace(lock, mentor=column[lock.mentor])
            for lock in problem.held
            if lock.mentor is None or lock.mentor in column
        ),
        held_mentors=frozenset(range(len(tables))),
    )


def as_seated(problem: Problem, rounds: Sequence[Round]) -> Problem:
    """The problem with the tables of these rounds as columns, where they are more than one mentor each."""
    index = {signup.member.id: place for place, signup in enumerate(problem.mentors)}
    hosts: dict[int, set[int]] = {}
    topics: dict[int, str] = {}
    for a_round in rounds:
        for group in a_round.groups:
            hosts.setdefault(group.table, set()).update(index[member] for member in group.mentors if member in index)
            topics[group.table] = group.topic
    if not any(topics.values()) and all(len(team) < 2 for team in hosts.values()):
        return problem
    return seated(problem, [Table(tuple(sorted(team)), topics[table]) for table, team in hosts.items() if team])


def one_topic_each(problem: Problem) -> Problem:
    """The problem in which each pair may still choose its topic: no topic tables do better than this."""
    shared = problem.shared_topics
    return replace(problem, fit=problem.fit - problem.topic_weight * np.maximum(shared - 1, 0))


def _places(problem: Problem, hosts: Sequence[int]) -> int:
    """How many mentees the table takes in each round that it is open."""
    here = problem.capacity[hosts] @ problem.mentor_rounds[hosts].astype(np.int64)
    return int(here[problem.mentor_rounds[hosts].any(axis=0)].min(initial=problem.capacity[hosts].sum()))


def _held_at(problem: Problem, column: dict[int, int]) -> BoolArray:
    """Where a lock seats somebody, they may sit."""
    held = np.zeros((len(problem.mentees), max(column.values(), default=-1) + 1), dtype=np.bool_)
    for lock in problem.held:
        if lock.mentor in column:
            held[lock.mentee, column[lock.mentor]] = True
    return held


def _wanted(problem: Problem, topic: str) -> BoolArray:
    """n: who wants the topic."""
    key = fold(topic)
    return np.array([key in map(fold, one.topics_wanted) for one in problem.mentees], dtype=np.bool_)


def on_topic_at(problem: Problem, table: Table) -> BoolArray:
    """n: who would be on topic there."""
    served: BoolArray = np.any(problem.on_topic[:, list(table.hosts)], axis=1)
    if table.topic:
        served = _wanted(problem, table.topic) | (problem.mentee_traits.wanted.sum(axis=1) == 0)
    return served


def fit_at(problem: Problem, table: Table) -> IntArray:
    """n: how well each mentee would suit there; the best of the hosts counts."""
    hosts = list(table.hosts)
    fit = problem.fit[:, hosts]
    if table.topic:
        # Of the topics that they share, only the table's counts.
        fit = fit - problem.topic_weight * problem.shared_topics[:, hosts]
        fit = fit + problem.topic_weight * _wanted(problem, table.topic)[:, None]
    best: IntArray = fit.max(axis=1)
    return best
