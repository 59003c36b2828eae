"""The organizer's evening with the mouse: ``python -m tests.desktop.scenario NAME DATA SHOTS SIGNUPS``.

Runs the real program over the chapter's file DATA on the screen of $DISPLAY, and prints what was seen as JSON.
"""

import json
import os
import signal
import sys
import time
import traceback
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWizard

from micromentor_desktop import app
from micromentor_desktop.domain.event import Shape
from micromentor_desktop.gui.event_wizard.wizard import EventWizard
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.print.dialog import PrintDialog
from tests.desktop.organizer import Organizer, at_work


class Evening:
    """The steps of an evening, in the order in which they can be taken."""

    def __init__(self, shots: Path, signups: Path) -> None:
        self.hand = Organizer(shots)
        self._signups = signups
        self._shots = shots
        self.window = self.hand.window(MainWindow)
        self.seen: dict[str, Any] = {}

    def make_event(self) -> None:
        hand = self.hand
        hand.picture("1 start")
        hand.wait_for("the start page", self.window.home_page.welcome.start.isVisible)
        hand.click(self.window.home_page.welcome.start)
        wizard = hand.window(EventWizard)
        forward = hand.ask(lambda: wizard.button(QWizard.WizardButton.NextButton))
        hand.click(wizard.shape_page.cards[Shape.ROUNDTABLES])
        hand.picture("2 shape")
        hand.click(forward)
        hand.wait_for("the details", lambda: wizard.currentPage() is wizard.details_page)
        hand.picture("3 details")
        hand.click(forward)
        hand.wait_for("the rules", lambda: wizard.currentPage() is wizard.rules_page)
        hand.picture("4 rules")
        hand.click(forward)
        hand.wait_for("the import", lambda: wizard.currentPage() is wizard.import_page)
        hand.picture("5 before the file")
        hand.click(wizard.panel.drop_zone.button)
        hand.choose_file(self._signups)
        hand.wait_for("the preview", lambda: wizard.panel.ready)
        hand.picture("6 preview")
        hand.click(forward)
        hand.wait_for("the summary", lambda: wizard.currentPage() is wizard.summary_page)
        hand.picture("7 summary")
        hand.click(hand.ask(lambda: wizard.button(QWizard.WizardButton.FinishButton)))
        hand.wait_for("the event", lambda: self.window.event_page.event_shown is not None)
        hand.wait_for("the button to pair", self.window.event_page.first_pair_button.isVisible)
        hand.picture("8 event")

    def pair(self) -> None:
        self.hand.click(self.window.event_page.first_pair_button)
        self.hand.wait_for("the board", self.window.event_page.board.tables.isVisible)
        # What pairing will come to is told above the board a moment later, and pushes it down.
        self.hand.wait_for("everything to be told", lambda: not self.window._tasks.busy)
        self.hand.picture("9 board")
        self.seen["paired"] = self.tables()

    def drag(self) -> None:
        """Take the first mentee of the first table to the second table, where there is room or a place to swap."""
        board = self.window.event_page.board
        first, second = self.hand.ask(lambda: [card for card in board.model.cards if card.mentees][:2])
        mentee, target = first.mentees[0].member_id, second.table
        start = self.hand.place(board.tables, lambda: board.tables.chip_rect(mentee))
        corner = self.hand.ask(lambda: board.tables.viewport().mapToGlobal(board.tables.card_rect(target).topLeft()))
        before = self.tables()
        middle = self.hand.place(board.tables, lambda: board.tables.card_rect(target))
        self.hand.drag(start, corner + (middle - corner) / 6, self._look_at_prices)
        self.hand.wait_for("the drag to be shown", lambda: self._tables() != before)
        self.seen["moved"] = [mentee, first.table, target]
        self.seen["dragged"] = self.tables()

    def _look_at_prices(self) -> None:
        board = self.window.event_page.board
        self.hand.wait_for("the prices", lambda: board.tables.prices.places)
        self.hand.picture("9 dragging")
        self.seen["hint"] = self.hand.ask(lambda: board.details.text)

    def drag_several(self) -> None:
        """Take two mentees, chosen with Ctrl and the mouse, from the first table to the waiting list."""
        board, hand = self.window.event_page.board, self.hand
        hand.wait_for("everything to be told", lambda: not self.window._tasks.busy)
        card = hand.ask(lambda: next(card for card in board.model.cards if len(card.mentees) > 1))
        one, other = (seat.member_id for seat in card.mentees[:2])
        hand.click_at(hand.place(board.tables, lambda: board.tables.chip_rect(one)))
        hand.click_with("ctrl", hand.place(board.tables, lambda: board.tables.chip_rect(other)))
        hand.wait_for("two to be selected", lambda: len(board.selected_people) == 2)
        before = self.tables()
        start = hand.place(board.tables, lambda: board.tables.chip_rect(other))
        end = hand.ask(lambda: board.waiting.viewport().mapToGlobal(board.waiting.viewport().rect().center()))
        hand.drag(start, end, lambda: self._look("several"))
        hand.wait_for("the drag to be shown", lambda: self._tables() != before)
        self.seen["several"] = [[one, other], before, self.tables()]

    def drag_a_mentor(self) -> None:
        """Drop the first table's mentor onto that of the second."""
        board, hand = self.window.event_page.board, self.hand
        hand.wait_for("everything to be told", lambda: not self.window._tasks.busy)
        first, second = hand.ask(lambda: board.model.cards[:2])
        before = self._hosts_asked()
        start = hand.place(board.tables, lambda: board.tables.chip_rect(first.people[0].member_id))
        end = hand.place(board.tables, lambda: board.tables.chip_rect(second.people[0].member_id))
        tables = self.tables()
        hand.drag(start, end, lambda: self._look("mentor"))
        hand.wait_for("the drag to be shown", lambda: self._hosts() != before)
        self.seen["mentor"] = [before, self._hosts_asked(), tables, self.tables()]

    def drag_onto_somebody(self) -> None:
        """Drop a mentee of the first table onto one of the second: they change places."""
        board, hand = self.window.event_page.board, self.hand
        hand.wait_for("everything to be told", lambda: not self.window._tasks.busy)
        first, second = hand.ask(lambda: [card for card in board.model.cards if card.table and card.mentees][:2])
        one, other = first.mentees[0].member_id, second.mentees[0].member_id
        before = self.tables()
        start = hand.place(board.tables, lambda: board.tables.chip_rect(one))
        hand.drag(start, hand.place(board.tables, lambda: board.tables.chip_rect(other)), lambda: self._look("swap"))
        hand.wait_for("the drag to be shown", lambda: self._tables() != before)
        self.seen["swap"] = [one, other, first.table, second.table, self.tables()]

    def drag_outside(self) -> None:
        """Let go of somebody above the board: nothing happens."""
        board, hand = self.window.event_page.board, self.hand
        hand.wait_for("everything to be told", lambda: not self.window._tasks.busy)
        card = hand.ask(lambda: next(card for card in board.model.cards if card.mentees))
        before = self.tables()
        start = hand.place(board.tables, lambda: board.tables.chip_rect(card.mentees[0].member_id))
        end = hand.ask(lambda: self.window.mapToGlobal(self.window.rect().topRight())) - QPoint(30, -8)
        hand.drag(start, end, lambda: None)
        hand.wait_for("the drag to end", lambda: not board.model.lifted)
        self.seen["outside"] = [before, self.tables()]

    def _look(self, name: str) -> None:
        """Look while something is dragged; the warnings above may have pushed the board before."""
        board = self.window.event_page.board
        self.hand.wait_for("the prices", lambda: board.tables.prices.places)
        self.hand.picture(f"dragging {name}")
        self.seen[f"{name} hint"] = self.hand.ask(lambda: board.details.text)

    def _hosts_asked(self) -> dict[str, list[int]]:
        return self.hand.ask(self._hosts)

    def _hosts(self) -> dict[str, list[int]]:
        cards = self.window.event_page.board.model.cards
        return {str(card.table): [seat.member_id for seat in card.people if seat.mentor] for card in cards}

    def undo_and_redo(self) -> None:
        dragged = self.seen["dragged"]
        self.hand.press("ctrl+z")
        self.hand.wait_for("the undo", lambda: self._tables() == self.seen["paired"])
        self.seen["undone"] = self.tables()
        self.menu(self.window.actions_offered.redo)
        self.hand.wait_for("the redo", lambda: self._tables() == dragged)
        self.seen["redone"] = self.tables()
        self.hand.picture("10 after the drag")

    def print(self) -> None:
        self.hand.click(self.window.event_page.header.print_button)
        dialog = self.hand.window(PrintDialog)
        self.hand.wait_for("the preview", lambda: dialog.preview.view.page_count > 0)
        self.hand.picture("11 print")
        self.hand.click(dialog.save_button)
        self.hand.choose_file(self._shots / "badges.pdf")
        self.hand.wait_for("the file to be written", (self._shots / "badges.pdf").exists)
        self.hand.wait_for("the word that it was", lambda: bool(dialog.result_text()))
        self.hand.picture("12 printed")
        self.seen["printed"] = self.hand.ask(dialog.result_text)
        self.hand.press("Escape")

    def menu(self, action: QAction) -> None:
        """Choose an entry of the menu bar with the mouse."""
        bar = self.hand.ask(self.window.menuBar)
        menu = self.hand.ask(lambda: next(one for one in bar.findChildren(QMenu) if action in one.actions()))
        self.hand.click_at(self.hand.ask(lambda: bar.mapToGlobal(bar.actionGeometry(menu.menuAction()).center())))
        self.hand.wait_for("the menu", lambda: menu.isVisible() and action.isEnabled())
        self.hand.click_at(self.hand.ask(lambda: menu.mapToGlobal(menu.actionGeometry(action).center())))

    def tables(self) -> dict[str, list[int]]:
        """Who sits where on the board, as it is shown."""
        return self.hand.ask(self._tables)

    def _tables(self) -> dict[str, list[int]]:
        cards = self.window.event_page.board.model.cards
        return {str(card.table): [seat.member_id for seat in card.mentees] for card in cards}


def evening(steps: Evening) -> None:
    steps.make_event()
    steps.pair()
    steps.drag()
    steps.undo_and_redo()
    steps.print()


def drags(steps: Evening) -> None:
    steps.make_event()
    steps.pair()
    steps.drag_outside()
    steps.drag_onto_somebody()
    steps.drag_a_mentor()
    steps.drag_several()


def killed_after_the_drag(steps: Evening) -> None:
    steps.make_event()
    steps.pair()
    steps.drag()
    print(json.dumps(steps.seen), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def killed_in_the_wizard(steps: Evening) -> None:
    """The name is typed, and the program dies before anything was left in order."""
    hand = steps.hand
    hand.wait_for("the start page", steps.window.home_page.welcome.start.isVisible)
    hand.click(steps.window.home_page.welcome.start)
    wizard = hand.window(EventWizard)
    hand.click(wizard.shape_page.cards[Shape.BUDDIES])
    hand.click(hand.ask(lambda: wizard.button(QWizard.WizardButton.NextButton)))
    hand.wait_for("the details", lambda: wizard.currentPage() is wizard.details_page)
    for key in ("ctrl+a", "A", "u", "t", "u", "m", "n"):
        hand.press(key)
    hand.wait_for("the name", lambda: wizard.details_page.event_name == "Autumn")
    # As long as a pause between two keys: that it is kept by then is the point.
    time.sleep(2)
    print(json.dumps({}), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)


def go_on(steps: Evening) -> None:
    """Started again, the program offers the event that was begun."""
    hand, bar = steps.hand, steps.window.begun_bar
    hand.wait_for("the offer to go on", bar.isVisible)
    hand.picture("14 begun")
    hand.click(bar.go_on_button)
    wizard = hand.window(EventWizard)
    steps.seen["name"] = hand.ask(lambda: wizard.details_page.event_name)
    steps.seen["page"] = hand.ask(lambda: wizard.pageIds().index(wizard.currentId()))


def look(steps: Evening) -> None:
    board = steps.window.event_page.board
    steps.hand.wait_for("the board", lambda: board.tables.isVisible() and board.model.cards)
    steps.hand.picture("13 started again")
    steps.seen["found"] = steps.tables()


def main() -> int:
    name, data, shots, signups = sys.argv[1:]
    scenario = {
        "evening": evening,
        "drags": drags,
        "killed": killed_after_the_drag,
        "look": look,
        "begun": killed_in_the_wizard,
        "go on": go_on,
    }[name]
    trouble: list[BaseException] = []

    def work() -> None:
        steps = Evening(Path(shots), Path(signups))
        try:
            scenario(steps)
            print(json.dumps(steps.seen), flush=True)
        except BaseException:
            steps.hand.picture("at the failure")
            raise
        finally:
            steps.hand.ask(QApplication.quit)

    at_work(work, trouble.append)
    code = app.run(Path(data), sys.argv[:1])
    for error in trouble:
        traceback.print_exception(error)
    return 1 if trouble else code


if __name__ == "__main__":
    sys.exit(main())
