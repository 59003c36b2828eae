"""The history of an event as a list."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from micromentor_desktop.gui.models.when import BELOW_ROLE, when
from micromentor_desktop.gui.steps import StepLine
from micromentor_desktop.translate import tr

_NOWHERE = QModelIndex()


class StepsModel(QAbstractListModel):
    """The beginning and every step, the first at the top; the row's number is how many steps are done there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[StepLine, ...] = ()

    def show(self, lines: tuple[StepLine, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    @property
    def now(self) -> int:
        """The row of the last step that is done, -1 where there is none."""
        return sum(line.done for line in self._lines) - 1

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self._lines)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | QFont | None:
        """What was done, and below it when, and whether it was undone; a screen reader gets it in one line."""
        if not index.isValid():
            return None
        line, here = self._lines[index.row()], index.row() == self.now
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setBold(here)
            font.setItalic(not line.done)
            return font
        if role == Qt.ItemDataRole.DisplayRole:
            return line.said
        if role not in (BELOW_ROLE, Qt.ItemDataRole.AccessibleTextRole):
            return None
        told = [when(line.at)]
        if here:
            told.append(tr("you are here"))
        elif not line.done:
            told.append(tr("undone"))
        return " · ".join(told) if role == BELOW_ROLE else ", ".join([line.said, *told])
