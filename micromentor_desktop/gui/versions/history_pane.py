"""The history beside the board: everything that was done, and a way to each of its points."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget

from micromentor_desktop.gui.models.steps_model import StepsModel
from micromentor_desktop.gui.steps import StepLine
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.gui.versions.told_delegate import ToldDelegate
from micromentor_desktop.translate import tr


class HistoryPane(QWidget):
    """Shows the steps; a click or Enter on one is the wish to go there."""

    place_wished = Signal(int)
    """How many steps are to be done."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = StepsModel(self)
        self.list = QListView()
        self.list.setModel(self.model)
        self.list.setAccessibleName(tr("History"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(ToldDelegate(self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setSpacing(2)
        self.list.clicked.connect(self._wish)
        self.list.activated.connect(self._wish)
        self.hint = MutedLabel()
        self.hint.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.addWidget(self.hint)
        layout.addWidget(self.list, 1)
        self.show_steps((), 0)

    def showEvent(self, event: QShowEvent) -> None:
        """Qt: only now it is known how many lines there is room for."""
        super().showEvent(event)
        self._scroll()

    def show_steps(self, lines: tuple[StepLine, ...], place: int) -> None:
        """Show these, of which so many are done."""
        self.model.show(lines)
        if len(lines) > 1:
            self.hint.setText(tr("Click a step to go back to it, or forward again."))
        else:
            self.hint.setText(
                tr("Nothing was changed yet. Every step will be listed here, and you can go back to each.")
            )
        self.list.setCurrentIndex(self.model.index(place, 0))
        self._scroll()

    def _scroll(self) -> None:
        # With a line of what could be redone.
        for row in (self.model.now + 1, self.model.now):
            self.list.scrollTo(self.model.index(row, 0))

    def _wish(self, index: QModelIndex) -> None:
        if index.row() != self.model.now:
            self.place_wished.emit(index.row())
