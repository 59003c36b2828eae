"""How long the board of 300 people takes: ``QT_QPA_PLATFORM=offscreen python -m tests.benchmarks.measure_dragging``.

Wall time in milliseconds, the median of many with the quartiles as noise: reading and showing the board, one step of a
drag with its repaint, the prices of all places, and a drop from the change to the new picture.
"""

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from random import Random

from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QDragMoveEvent
from PySide6.QtWidgets import QApplication

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.domain.plan import Move, MovePrices, Swap
from micromentor_desktop.gui.appearance import Appearance
from micromentor_desktop.gui.board.board_widget import BoardWidget
from micromentor_desktop.gui.models.wishes import to_mime
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.storage import members, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.workflows import Workflows
from tests.builders import signup

_MENTORS, _MENTEES = 60, 240


def timed(what: str, times: int, work: Callable[[int], object]) -> None:
    """Do the work so often, print its median and quartiles."""
    took = []
    for number in range(times):
        started = time.perf_counter()
        work(number)
        took.append(1000 * (time.perf_counter() - started))
    low, middle, high = statistics.quantiles(took, n=4)
    print(f"{what:<58} {middle:7.1f} ms   (quartiles {low:.1f} to {high:.1f}, most {max(took):.1f}, {times} times)")


def crowd(database: Database, workflows: Workflows) -> Event:
    event = workflows.prepare.create(
        Event(NEW, "Large", Shape.ROUNDTABLES, Rules(mentees_per_mentor=4, rounds=2))
    ).event
    chance = Random(1)
    with database.transaction() as session:
        for number in range(1, _MENTORS + _MENTEES + 1):
            person = signup(
                number,
                "mentor" if number <= _MENTORS else "mentee",
                name=f"Person{number} Family{number % 97}",
                employer=f"Firm {chance.randrange(60)}",
                topics=[f"topic {chance.randrange(7)}"],
                years=20 if number <= _MENTORS else chance.randrange(8),
                minutes=number,
            )
            member = replace(person.member, id=NEW)
            member = replace(member, id=members.save_member(session, member))
            signups.save_signup(session, replace(person, id=NEW, event_id=event.id, member=member))
    return event


def main() -> int:
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory() as folder:
        database = Database.open(Path(folder) / "chapter.micromentor")
        workflows = Workflows.over(database)
        event = crowd(database, workflows)
        board = workflows.pair.pair(event.id).board
        settings = Settings(QSettings(str(Path(folder) / "s.ini"), QSettings.Format.IniFormat))
        Appearance(app, settings).apply()
        widget = BoardWidget(settings)
        widget.resize(1180, 780)
        widget.show()
        timed("Reading the board (worker thread)", 9, lambda _n: workflows.pair.current(event.id))

        def open_board(number: int) -> None:
            widget.show_board(board)
            widget.model.show(None)
            widget.show_board(replace(board, event=replace(board.event, id=1000 + number)))
            widget.grab()

        timed("Showing and painting it", 15, open_board)
        widget.show_board(board)
        mentee, mentor = board.plan.rounds[0].groups[0].mentees[0], board.plan.rounds[0].groups[0].mentors[0]
        drag(app, widget, workflows, "mentee", mentee)
        drag(app, widget, workflows, "mentor", mentor)
        seats = {card.table: card.mentees for card in widget.model.cards if card.table is not None}
        timed(
            "Storing a drop and reading the board (worker thread)",
            9,
            lambda n: drop(workflows, board.plan.id, mentee, n),
        )
        before = workflows.pair.current(event.id)
        first, second = list(seats)[:2]
        swapped = workflows.adjust.apply(
            board.plan.id, Swap(1, seats[first][1].member_id, seats[second][1].member_id)
        ).board
        assert before is not None
        boards = (swapped, before)

        def show(number: int) -> None:
            widget.show_board(boards[number % 2])
            app.processEvents()

        timed("Showing the board after a drop, with its repaint", 20, show)
        database.close()
    return 0


def drag(app: QApplication, widget: BoardWidget, workflows: Workflows, who: str, one: int) -> None:
    tables, plan_id = widget.tables, 1

    def ask(_number: int = 0) -> MovePrices:
        return workflows.adjust.prices(plan_id, 1, (one,))

    timed(f"Prices of all places for a {who} (worker thread)", 9, ask)
    tables.lifted.emit((one,))
    widget.show_prices(ask())
    app.processEvents()
    data = to_mime(1, [one])
    inside = tables.viewport().rect()
    spots = [rect.center() for _, rect in tables.targets() if inside.contains(rect.center())]

    def step(number: int) -> None:
        spot = spots[number * 7 % len(spots)]
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        tables.dragMoveEvent(QDragMoveEvent(spot, Qt.DropAction.MoveAction, data, left, plain))
        app.processEvents()

    timed(f"A step of dragging a {who}, with its repaint", 400, step)
    timed(f"Colouring the whole board anew for a {who}", 15, lambda _number: tables.grab())
    tables.lifted.emit(())


def drop(workflows: Workflows, plan_id: int, member_id: int, number: int) -> None:
    workflows.adjust.apply(plan_id, Move(1, member_id, None if number % 2 == 0 else 1))


if __name__ == "__main__":
    sys.exit(main())
