"""The work that is interrupted: an organizer's evening as a list of actions, the same for the same seed.

As a program (under a file system that fails): ``python -m tests.crash.script FILE SEED MODE``, see :func:`main`.
"""

import os
import random
import sys
from collections.abc import Callable
from pathlib import Path

from micromentor_desktop.domain.event import Event, Rules, Shape, SignUp, Status
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.domain.plan import Move, SetLock
from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.load_sample import SAMPLE_FILE
from micromentor_desktop.workflow.print_event import Document, PrintJob
from micromentor_desktop.workflow.workflows import Workflows

DRAGS = 8
MORE = (
    "Name,Email,Employer,Role,Topics,Years of experience\n"
    + "".join(f"Late{n} Comer,late{n}@example.org,Firm {n},Mentee,Career goals,{n}\n" for n in range(20))
    + "Petra Host,petra@example.org,Firm H,Mentor,Career goals,15\n"
)

Tell = Callable[[str, int], None]
"""Told "begin" before an action and "done" after it, with the action's number from 1."""


class Evening:
    """One run of the script over one file. ``names`` are the actions in their order."""

    names = (
        "open", "member", "event and import", "second import", "pair", *["drag"] * DRAGS, "mark", "walk-in", "print",
        "pair again", *["drag"] * DRAGS, "undo import", "second event", "save copy", "delete event", "go back", "drag",
        "repair", "daily backup", "member",
    )  # fmt: skip

    def __init__(self, path: Path, seed: int) -> None:
        self.path = path
        self.dice = random.Random(seed)
        self.database: Database | None = None
        self.event_id = 0

    def do(self, number: int) -> None:
        """Do the action of this number, from 1. The dice are as before when it fails, so that it can be done again."""
        before = self.dice.getstate()
        name = self.names[number - 1]
        try:
            if name == "open":
                self.database = Database.open(self.path)
            else:
                assert self.database is not None
                getattr(self, name.replace(" ", "_").replace("-", "_"))(Workflows.over(self.database))
        except BaseException:
            self.dice.setstate(before)
            raise

    def close(self) -> None:
        """Let go of the file."""
        if self.database is not None:
            self.database.close()

    def member(self, workflows: Workflows) -> None:
        """Add somebody."""
        workflows.members.save(Member(NEW, f"Person{self.dice.randrange(1000)}", "Typed"))

    def event_and_import(self, workflows: Workflows) -> None:
        """Make the event with its first sign-ups."""
        event = Event(NEW, "Spring", Shape.ROUNDTABLES, Rules(mentees_per_mentor=4))
        draft = workflows.imports.understand(SAMPLE_FILE, event=event)
        self.event_id = workflows.prepare.create(event, draft).event.id

    def second_import(self, workflows: Workflows) -> None:
        """Bring a second file in."""
        event = workflows.prepare.event(self.event_id)
        draft = workflows.imports.understand(Path("more.csv"), event=event, content=MORE.encode())
        workflows.imports.commit(self.event_id, draft)

    def pair(self, workflows: Workflows) -> None:
        """Pair, for the first time or again."""
        workflows.pair.pair(self.event_id)

    def drag(self, workflows: Workflows) -> None:
        """Move somebody to another table, or lock them where they are."""
        board = workflows.pair.current(self.event_id)
        assert board is not None
        a_round = board.plan.rounds[0]
        locked = {lock.member_id for lock in board.plan.locks}
        free = [one for group in a_round.groups for one in group.mentees if one not in locked]
        person = self.dice.choice(sorted(free))
        if self.dice.random() < 0.2:
            workflows.adjust.apply(board.plan.id, SetLock(1, person, True))
        else:
            others = [group.table for group in a_round.groups if person not in group.people]
            workflows.adjust.apply(board.plan.id, Move(1, person, self.dice.choice(others)))

    def mark(self, workflows: Workflows) -> None:
        """Somebody does not come."""
        signups = workflows.prepare.signups(self.event_id)
        workflows.repair.mark(self.event_id, self.dice.choice(signups).member.id, Status.NO_SHOW)

    def walk_in(self, workflows: Workflows) -> None:
        """Somebody comes unannounced."""
        member = Member(NEW, f"Walk{self.dice.randrange(1000)}", "In")
        workflows.repair.add_walk_in(self.event_id, SignUp(NEW, self.event_id, member, mentor=False, mentee=True))

    def print(self, workflows: Workflows) -> None:
        """Draw the badges, and keep what they say."""
        job = PrintJob(Document.BADGES, "5395")
        workflows.printing.make(self.event_id, job)
        workflows.printing.remember(self.event_id, job)

    pair_again = pair

    def undo_import(self, workflows: Workflows) -> None:
        """Take the latest import back."""
        workflows.imports.undo(workflows.imports.history(self.event_id)[0].batch_id)

    def second_event(self, workflows: Workflows) -> None:
        """Make an event that is deleted again."""
        workflows.prepare.create(Event(NEW, "Autumn", Shape.BUDDIES, Rules()))

    def save_copy(self, workflows: Workflows) -> None:
        """Write the chapter for another computer."""
        workflows.backups.save_copy(self.path.with_name("copy.micromentor"))

    def delete_event(self, workflows: Workflows) -> None:
        """Delete the second event."""
        workflows.prepare.delete(self.event_id + 1)

    def go_back(self, workflows: Workflows) -> None:
        """Restore the latest backup: the state before the deletion."""
        latest = next(backup for backup in workflows.backups.all() if backup.why == "before something was deleted")
        workflows.backups.take(latest.path)

    def repair(self, workflows: Workflows) -> None:
        """Bend the plan to who came."""
        workflows.repair.apply(self.event_id)

    def daily_backup(self, workflows: Workflows) -> None:
        """Ask for the backup of the day."""
        workflows.backups.daily()


def play(path: Path, seed: int, tell: Tell) -> None:
    """Do everything, and close the file at the end."""
    evening = Evening(path, seed)
    for number in range(1, len(Evening.names) + 1):
        tell("begin", number)
        evening.do(number)
        tell("done", number)
    evening.close()


def main() -> None:
    """Play, and print a line for each step: "done N", or "trouble N SENTENCE".

    MODE "stop" gives up at the first trouble. MODE "again" does the action once more, up to three times: by then the
    disk works again, and it must succeed. Whatever else is raised ends the program with a traceback.
    """
    path, seed, mode = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    evening = Evening(path, seed)
    for number in range(1, len(Evening.names) + 1):
        for attempt in range(4):
            try:
                evening.do(number)
                break
            except FileTrouble as trouble:
                print(f"trouble {number} {trouble}", flush=True)
                if mode == "stop" or attempt == 3:
                    # As the window would be left: nothing is written any more, and the process ends.
                    os._exit(0)
        print(f"done {number}", flush=True)
    evening.close()


if __name__ == "__main__":
    main()
