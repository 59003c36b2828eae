"""Anything that can be done to a board, in any order, with everything that must hold after each step."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.domain.plan import (
    Change,
    Exemption,
    Move,
    Plan,
    PutBack,
    SetExemption,
    SetLock,
    Several,
    Severity,
    ShowPlan,
    Swap,
)
from micromentor_desktop.errors import Trouble
from micromentor_desktop.storage import members, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.workflows import Workflows
from tests.builders import signup

Choose = Callable[[int], int]
"""A number from 0 to below the one given: chance in one form or another."""


def crowd(database: Database, workflows: Workflows, *, tables: int | None = None, rounds: int = 2) -> Event:
    """An event of 4 mentors, one of them with fewer places, 9 mentees, two who ticked both, and rules to break."""
    rules = Rules(mentees_per_mentor=2, rounds=rounds, tables=tables, colleagues_at_table=1)
    event = workflows.prepare.create(Event(NEW, "Walk", Shape.ROUNDTABLES, rules)).event
    roles = ["mentor"] * 4 + ["mentee"] * 9 + ["both"] * 2
    ids = []
    with database.transaction() as session:
        for number, role in enumerate(roles, start=1):
            person = signup(
                number,
                role,
                employer=f"Firm {number % 4}",
                topics=[f"t{number % 3}"],
                capacity=1 if number == 1 else None,
                minutes=number,
            )
            member = replace(person.member, id=NEW)
            member = replace(member, id=members.save_member(session, member))
            ids.append(member.id)
            signups.save_signup(session, replace(person, id=NEW, event_id=event.id, member=member))
    never, always = (ids[4], ids[5]), (ids[1], ids[6])
    return workflows.prepare.exchange_rules(
        event.id, event.rules, replace(event.rules, never_pairs=(never,), always_pairs=(always,))
    )


@dataclass
class Walk:
    """A board with its history, as the window keeps it."""

    workflows: Workflows
    event: Event
    board: Board = field(init=False)
    done: list[tuple[Plan, Change]] = field(default_factory=list)
    undone: list[tuple[Plan, Change]] = field(default_factory=list)
    counts: dict[str, int] = field(default_factory=dict)
    known: set[Exemption | None] = field(default_factory=set)
    """What pairing itself left broken, and what the organizer no longer allows."""

    def __post_init__(self) -> None:
        self.board = self.workflows.pair.pair(self.event.id).board
        self._know_broken()

    def _know_broken(self) -> None:
        self.known |= {one.exemption for one in self.board.findings if one.severity is Severity.BROKEN}

    def step(self, kind: str, choose: Choose) -> None:
        """Do one thing of this kind; what the board refuses with a sentence changes nothing."""
        before = self.board
        try:
            getattr(self, f"_{kind}")(choose)
            self.counts[kind] = self.counts.get(kind, 0) + 1
        except Trouble:
            assert self.workflows.pair.current(self.event.id) == before
            self.counts["refused"] = self.counts.get("refused", 0) + 1
        self.check()

    @property
    def kinds(self) -> tuple[str, ...]:
        """What can be done."""
        return ("move", "swap", "several", "mentor", "lock", "table_lock", "exemption", "again", "undo", "redo")

    # --- steps ---

    def _move(self, choose: Choose) -> None:
        number, people = self._round(choose)
        self._apply(Move(number, people[choose(len(people))], self._table(choose, number)))

    def _swap(self, choose: Choose) -> None:
        number, people = self._round(choose)
        self._apply(Swap(number, people[choose(len(people))], people[choose(len(people))]))

    def _several(self, choose: Choose) -> None:
        number, people = self._round(choose)
        who = {people[choose(len(people))] for _ in range(2 + choose(3))}
        table = self._table(choose, number)
        self._apply(Several(tuple(Move(number, one, table) for one in sorted(who))))

    def _mentor(self, choose: Choose) -> None:
        number, _ = self._round(choose)
        mentors = sorted(self.board.plan.rounds[number - 1].mentors)
        one, other = mentors[choose(len(mentors))], mentors[choose(len(mentors))]
        self._apply(Swap(number, one, other) if choose(2) else Move(number, one, self._table(choose, number)))

    def _lock(self, choose: Choose) -> None:
        number, people = self._round(choose)
        self._apply(SetLock(number, people[choose(len(people))], bool(choose(3))))

    def _table_lock(self, choose: Choose) -> None:
        number, _ = self._round(choose)
        groups = self.board.plan.rounds[number - 1].groups
        group = groups[choose(len(groups))] if groups else None
        people = group.people if group else self.board.plan.rounds[number - 1].everybody
        self._apply(Several(tuple(SetLock(number, one, bool(choose(2))) for one in people)))

    def _exemption(self, choose: Choose) -> None:
        found = [one for one in self.board.findings if one.exemption is not None]
        if found:
            finding = found[choose(len(found))]
            assert finding.exemption is not None
            self.known.add(finding.exemption)
            self._apply(SetExemption(finding.exemption, finding.severity is Severity.BROKEN))

    def _again(self, choose: Choose) -> None:
        before = self.board.plan
        preview = self.workflows.pair.preview(self.event.id)
        assert self.workflows.pair.current(self.event.id) == self.board
        paired = self.workflows.pair.pair(self.event.id, found=preview.plan if choose(2) else None)
        assert paired.inverse is not None
        self.board = paired.board
        self._know_broken()
        self._did(before, paired.inverse)
        at = {(a_round.number, one): a_round.table_of(one) for a_round in before.rounds for one in a_round.everybody}
        names = {one: signup.member.full_name for one, signup in self.board.people.items()}
        for lock in before.locks:
            a_round = self.board.plan.rounds[lock.round - 1]
            if lock.member_id not in before.rounds[lock.round - 1].mentors:
                # A mentee keeps the mentors; mentors who were joined by hand may have another number.
                assert (a_round.table_of(lock.member_id) is None) == (lock.table is None), (names[lock.member_id], at)

    def _undo(self, _choose: Choose) -> None:
        if self.done:
            plan, inverse = self.done.pop()
            now = self.board.plan
            adjusted = self.workflows.adjust.apply(now.id, inverse)
            self.board = adjusted.board
            assert self.board.plan == plan
            self.undone.append((now, adjusted.inverse))

    def _redo(self, _choose: Choose) -> None:
        if self.undone:
            plan, forth = self.undone.pop()
            now = self.board.plan
            adjusted = self.workflows.adjust.apply(now.id, forth)
            self.board = adjusted.board
            assert self.board.plan == plan
            self.done.append((now, adjusted.inverse))

    # --- what must hold ---

    def check(self) -> None:
        """Everybody once a round, in their role; rules that a hand broke have a name; nothing is doubted."""
        plan = self.board.plan
        everybody = sorted(self.board.people)
        for a_round in plan.rounds:
            assert sorted(a_round.everybody) == everybody
            assert all(group.mentors for group in a_round.groups)
            assert len({group.table for group in a_round.groups}) == len(a_round.groups)
        assert all(plan.rounds[lock.round - 1].table_of(lock.member_id) == lock.table for lock in plan.locks)
        assert self.board.doubts == ()
        assert self.board.changes == ()
        told = {one.exemption for one in self.board.findings if one.severity is Severity.ALLOWED}
        assert told == set(plan.exemptions)
        broken = {one.exemption for one in self.board.findings if one.severity is Severity.BROKEN}
        assert broken <= self.known, "a hand broke a rule, and it has no name"

    # --- helpers ---

    def _apply(self, change: Change) -> None:
        before = self.board.plan
        adjusted = self.workflows.adjust.apply(before.id, change)
        self.board = adjusted.board
        self._did(before, adjusted.inverse)

    def _did(self, before: Plan, inverse: Change) -> None:
        assert isinstance(inverse, ShowPlan) or (isinstance(inverse, PutBack) and inverse.rounds == before.rounds)
        self.done.append((before, inverse))
        self.undone.clear()

    def _round(self, choose: Choose) -> tuple[int, list[int]]:
        rounds = self.board.plan.rounds
        a_round = rounds[choose(len(rounds))]
        return a_round.number, sorted(a_round.everybody)

    def _table(self, choose: Choose, number: int) -> int | None:
        tables = [group.table for group in self.board.plan.rounds[number - 1].groups]
        return [None, *tables, max(tables, default=0) + 1][choose(len(tables) + 2)]
