"""The tabs above the board: the rounds, and everybody by round as the last one."""

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QTabBar, QWidget

from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.board import Board


class RoundTabs(QTabBar):
    """A tab for each round of a board, in their order; an event of one round calls it after what it has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setExpanding(False)
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setAccessibleName(tr("Rounds"))

    def show_rounds(self, board: Board, chosen: int, *, everybody: bool) -> None:
        """Show the rounds of this board and choose one, or the last tab, without telling of it."""
        numbers = [one.number for one in board.plan.rounds]
        titles = [tr("Round {number}", number=number) for number in numbers]
        if len(titles) == 1:
            titles = [tr("Tables") if board.event.shape.has_tables else tr("Pairs")]
        titles.append(tr("Every&body"))
        with QSignalBlocker(self):
            while self.count() > len(titles):
                self.removeTab(0)
            while self.count() < len(titles):
                self.addTab("")
            for place, title in enumerate(titles):
                self.setTabText(place, title)
            self.setCurrentIndex(len(numbers) if everybody else chosen - 1)

    def is_everybody(self, place: int) -> bool:
        """Whether it is the last tab, not a round."""
        return place == self.count() - 1
