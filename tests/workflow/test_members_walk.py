"""A random walk over all that can be done to members: each step leaves a whole chapter, and all can be undone."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from sqlalchemy import text

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.domain.person import Topics
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.edit_members import TopicChange
from micromentor_desktop.workflow.member_steps import Step
from micromentor_desktop.workflow.workflows import Workflows
from tests.workflow.chapters import COMING, PAST, TODAY, add, add_event, dump, sign_up

TOPICS = ("Soft skills", "Hard skills", "Career goals")
PEOPLE, STEPS, FEWEST = 24, 25, 8


class Walk:
    """Chooses what is done next, from one seed."""

    def __init__(self, workflows: Workflows, seed: int) -> None:
        self._workflows = workflows
        self._chance = random.Random(seed)

    def step(self) -> Step:
        """Do something to somebody; where few are left, somebody comes."""
        if len(self._workflows.members.people(TODAY).people) < FEWEST:
            return self._add()
        acts: tuple[Callable[[], Step], ...] = (
            self._edit, self._add, self._archive, self._guest, self._topics, self._delete, self._merge,
        )  # fmt: skip
        return self._chance.choice(acts)()

    def _some(self, most: int) -> list[Member]:
        everybody = [person.member for person in self._workflows.members.people(TODAY).people]
        return self._chance.sample(everybody, self._chance.randint(1, min(most, len(everybody))))

    def _edit(self) -> Step:
        [member] = self._some(1)
        changed = replace(member, employer=f"Firm {self._chance.random()}", in_directory=not member.in_directory)
        return self._workflows.members.edit(changed, Topics(tuple(self._chance.sample(TOPICS, 2)), ())).step

    def _add(self) -> Step:
        return self._workflows.members.edit(Member(NEW, f"New {self._chance.random()}")).step

    def _archive(self) -> Step:
        return self._workflows.members.archive(self._ids(3), archived=self._chance.random() < 0.5)

    def _guest(self) -> Step:
        return self._workflows.members.set_guest(self._ids(3), guest=self._chance.random() < 0.5)

    def _topics(self) -> Step:
        add_these, take_these = (Topics((self._chance.choice(TOPICS),), ()) for _ in range(2))
        return self._workflows.members.change_topics(self._ids(5), TopicChange(add_these, take_these), TODAY)

    def _delete(self) -> Step:
        return self._workflows.removing.delete(self._ids(1), TODAY)

    def _merge(self) -> Step:
        everybody = [person.member for person in self._workflows.members.people(TODAY).people]
        kept, gone = self._chance.sample(everybody, 2)
        return self._workflows.merging.merge(replace(kept, phone=kept.phone or gone.phone), gone.id).step

    def _ids(self, most: int) -> list[int]:
        return [member.id for member in self._some(most)]


@pytest.fixture
def events(workflows: Workflows, database: Database) -> list[int]:
    """Three events with overlapping people, paired; the first one's rules and wishes name some of them."""
    chance = random.Random(0)
    workflows.prepare.chapter()  # a new file gets its topics when they are first asked for
    people = [add(workflows, f"P{number} Q{number}", email=f"p{number}@x.example") for number in range(PEOPLE)]
    made = []
    for name, day, rounds in (("Spring", PAST, 2), ("Winter", COMING, 3), ("Someday", None, 1)):
        event = add_event(workflows, name, day, rounds)
        for number, member in enumerate(chance.sample(people, 18)):
            role = ("mentor", "mentee", "mentee", "both")[number % 4]
            wishes = tuple(one.id for one in chance.sample(people, 2) if one.id != member.id)
            sign_up(database, event, member, role, wishes=wishes, answers=(("Name", member.full_name),))
        pairs = tuple((one.id, other.id) for one, other in zip(people[::2], people[1::2], strict=True))
        workflows.prepare.change(replace(event, rules=replace(event.rules, never_pairs=pairs[:4])))
        workflows.pair.pair(event.id)
        made.append(event.id)
    return made


@pytest.mark.parametrize("seed", range(3))
def test_every_step_can_be_undone_and_done_again(
    workflows: Workflows, database: Database, events: list[int], seed: int
) -> None:
    walk = Walk(workflows, seed)
    states, steps = [dump(database)], []
    for _ in range(STEPS):
        steps.append(walk.step())
        states.append(dump(database))
        with database.transaction() as session:
            assert session.execute(text("PRAGMA foreign_key_check")).all() == []
        for event in events:
            board = workflows.pair.current(event)
            assert board is not None
            for a_round in board.plan.rounds:
                assert all(group.mentors for group in a_round.groups)
        for person in workflows.members.people(TODAY).people[:2]:
            workflows.members.history(person.member.id, TODAY)
    for step, before in zip(reversed(steps), reversed(states[:-1]), strict=True):
        workflows.taking_back.undo(step)
        assert dump(database) == before
    for step, after in zip(steps, states[1:], strict=True):
        workflows.taking_back.redo(step)
        assert dump(database) == after
