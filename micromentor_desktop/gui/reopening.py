"""A window in the place of another, with another size of text or in another language: where one was, with all steps."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from micromentor_desktop.gui.main_window import MainWindow


def take_over(before: "MainWindow", after: "MainWindow") -> None:
    """Let ``after`` show what ``before`` shows: place and size, page, event, its part, its round, whoever is selected.

    What can be undone goes over too, for each event and for the members; the steps keep the words in which they were
    done. A big screen that is open is opened again.
    """
    after.restoreGeometry(before.saveGeometry())
    after.event_page.history.steps.take_over(before.event_page.history.steps)
    after.members_page.history.take_over(before.members_page.history)
    event = before.event_page.event_shown
    if event is not None:
        _GoOn(before, after)
        after.open_event(event.id)
        after.event_page.sections.go(before.event_page.sections.tabs.currentIndex())
    after.go(before.place)


class _GoOn(QObject):
    """Waits for the new window's board, and shows in it what the old one showed."""

    def __init__(self, before: "MainWindow", after: "MainWindow") -> None:
        super().__init__(after)
        old = before.event_page
        self._page = after.event_page
        self._round = old.board.rounds.currentIndex()
        self._selected = old.board.tables.selected_ids()
        self._screen = old.projector.window is not None
        self._page.history.board_changed.connect(self._show)

    def _show(self, board: object) -> None:
        self._page.history.board_changed.disconnect(self._show)
        self.deleteLater()
        if board is None:
            return
        self._page.board.rounds.setCurrentIndex(self._round)
        self._page.board.select(self._selected)
        if self._screen:
            self._page.projector.open(self._page.history.board)
