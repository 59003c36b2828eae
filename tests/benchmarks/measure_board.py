"""How long a board of 300 people takes to open, until it is painted; run it by hand, for it asserts nothing.

``python -m tests.benchmarks.measure_board`` prints, in milliseconds, the median and the worst of ten: reading the
stored plan, showing and painting it, turning to the other round, showing everybody by round, searching, selecting.
"""

import os
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.gui.board.board_widget import BoardWidget
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.storage import members, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.workflows import Workflows
from tests.builders import signup

PEOPLE, MENTORS, ROUNDS = 300, 60, 3
TOPICS = ("Soft skills", "Career goals", "Hard skills", "Workplace challenges", "Job application")
TIMES = 10


def main() -> None:
    """Measure, and print a line for each."""
    app = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory() as folder:
        database = Database.open(Path(folder) / "chapter.micromentor")
        workflows = Workflows.over(database)
        event_id = _stored(database, workflows)
        workflows.pair.pair(event_id)
        board = workflows.pair.current(event_id)
        assert board is not None
        store = QSettings(str(Path(folder) / "settings.ini"), QSettings.Format.IniFormat)
        widget = BoardWidget(Settings(store))
        widget.resize(1200, 800)
        widget.show()
        app.processEvents()
        ids = [seat for group in board.plan.rounds[0].groups for seat in group.people]

        def painted(done: Callable[[], object]) -> Callable[[], None]:
            def whole() -> None:
                done()
                widget.grab()

            return whole

        _tell("read the stored plan", lambda: workflows.pair.current(event_id))
        _tell("show and paint it", painted(lambda: widget.show_board(board)))
        turns = iter(range(10**6))
        _tell("turn to another round", painted(lambda: widget.rounds.setCurrentIndex(next(turns) % 2)))
        _tell("search, a letter", painted(lambda: widget.finder.box.setText("abc"[next(turns) % 3])))
        widget.finder.box.clear()
        _tell("select somebody", painted(lambda: widget.select((ids[next(turns) % len(ids)],))))
        _tell("zoom", painted(lambda: widget.zoom.set_percent(100 + 10 * (next(turns) % 2))))
        turn = iter(range(10**6))
        _tell("everybody by round, or back", painted(lambda: widget.rounds.setCurrentIndex(ROUNDS * (next(turn) % 2))))
        widget.close()
        database.close()


def _stored(database: Database, workflows: Workflows) -> int:
    rules = Rules(mentees_per_mentor=4, rounds=ROUNDS)
    event = workflows.prepare.create(Event(NEW, "Large", Shape.ROUNDTABLES, rules)).event
    with database.transaction() as session:
        for number in range(1, PEOPLE + 1):
            role = "mentor" if number <= MENTORS else "mentee"
            topics = (TOPICS[number % 5], TOPICS[number * 7 % 5])
            name = f"{'Ana Ben Cleo Dov Eva'.split()[number % 5]} Sample{number}"
            person = signup(number, role, name=name, employer=f"Firm {number % 40}", topics=topics, minutes=number)
            member = replace(person.member, id=NEW)
            member = replace(member, id=members.save_member(session, member))
            signups.save_signup(session, replace(person, id=NEW, event_id=event.id, member=member))
    return event.id


def _tell(what: str, done: Callable[[], object]) -> None:
    times = []
    for _ in range(TIMES):
        begun = perf_counter()
        done()
        times.append(1000 * (perf_counter() - begun))
    print(f"{what:30} {median(times):7.1f} ms  (worst {max(times):.1f})")


if __name__ == "__main__":
    main()
