""" "Move to…": the keyboard's way of dragging, with a search."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSortFilterProxyModel, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QListView, QVBoxLayout, QWidget

from micromentor_desktop.gui.models.wishes import Wish
from micromentor_desktop.translate import tr

_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class MoveDialog(QDialog):
    """Offers all that can be done with the people selected; typing narrows it down, Enter takes it."""

    move_wished = Signal(object)
    """The change that was chosen."""

    def __init__(self, name: str, choices: Sequence[tuple[str, Wish]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = choices
        self.setWindowTitle(tr("Move {name}", name=name))
        self.search = QLineEdit(placeholderText=tr("Type a table, a mentor or a mentee"), clearButtonEnabled=True)
        self.search.setAccessibleName(tr("Search"))
        self._found = QSortFilterProxyModel(self)
        self._found.setSourceModel(QStringListModel([text for text, _ in choices], self))
        self._found.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.list = QListView()
        self.list.setModel(self._found)
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setUniformItemSizes(True)
        self.list.setAccessibleName(tr("Places"))
        self._nothing = QLabel(tr("No place has that in its name."))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._move = buttons.addButton(tr("&Move"), QDialogButtonBox.ButtonRole.AcceptRole)
        layout = QVBoxLayout(self)
        where = QLabel(tr("&Where should {name} go?", name=name.replace("&", "&&")))
        where.setBuddy(self.search)
        for widget in (where, self.search, self.list, self._nothing, buttons):
            layout.addWidget(widget)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.doubleClicked.connect(self.accept)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        # Only now that it is in the dialog can a button be the dialog's default.
        self._move.setDefault(True)
        self.list.setSpacing(2)
        self.resize(480, 440)
        self._narrow("")

    @property
    def change(self) -> Wish | None:
        """What was chosen, None when nothing is."""
        index = self._found.mapToSource(self.list.currentIndex())
        return self._choices[index.row()][1] if index.isValid() else None

    def accept(self) -> None:
        """Qt: a place was chosen."""
        change = self.change
        super().accept()
        if change is not None:
            self.move_wished.emit(change)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrow keys go through the list while the search keeps the focus."""
        if watched is not self.search or not isinstance(event, QKeyEvent) or event.key() not in _LIST_KEYS:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            self.list.keyPressEvent(event)
        return True

    def _narrow(self, text: str) -> None:
        self._found.setFilterFixedString(text.strip())
        self.list.setCurrentIndex(self._found.index(0, 0))
        found = self._found.rowCount() > 0
        self._nothing.setVisible(not found)
        self._move.setEnabled(found)
