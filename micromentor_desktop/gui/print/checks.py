"""The pre-flight list: sentences that name people, each with a way to mend it."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListView, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.icons import icon
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.preflight import headline
from micromentor_desktop.workflow.print_job import Check

_Index = QModelIndex | QPersistentModelIndex
_ROWS_SHOWN = 5
CHECK_ROLE = Qt.ItemDataRole.UserRole


class ChecksModel(QAbstractListModel):
    """One row a check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.checks: tuple[Check, ...] = ()

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """Show others."""
        self.beginResetModel()
        self.checks = checks
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Qt: how many."""
        return 0 if parent is not None and parent.isValid() else len(self.checks)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Qt: the sentence."""
        if not index.isValid():
            return None
        check = self.checks[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return check.sentence
        if role == CHECK_ROLE:
            return check
        return None


class ChecksList(QWidget):
    """Hidden while there is nothing to check."""

    member_wished = Signal(int)
    """The member whose details are to be opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ChecksModel(self)
        self._label = QLabel()
        self._label.setWordWrap(True)
        self.view = QListView()
        self.view.setModel(self.model)
        self.view.setWordWrap(True)
        self.view.setResizeMode(QListView.ResizeMode.Adjust)
        self.view.setAccessibleName(tr("To check before printing"))
        self.view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.view.setSpacing(2)
        self.view.setFixedHeight(_ROWS_SHOWN * (self.fontMetrics().height() + 8))
        self._label.setBuddy(self.view)
        self.mend_button = QPushButton(icon("pencil"), tr("Open this person…"))
        self.mend_button.setAutoDefault(False)
        head = QHBoxLayout()
        head.addWidget(self._label, 1)
        head.addWidget(self.mend_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(head)
        column.addWidget(self.view)
        self.view.selectionModel().currentChanged.connect(lambda *_: self._refresh())
        self.view.activated.connect(lambda _index: self._open())
        self.mend_button.clicked.connect(self._open)
        self.show_checks(())

    def show_checks(self, checks: tuple[Check, ...]) -> None:
        """Show others."""
        self.model.show_checks(checks)
        self._label.setText(tr("To check before printing: {summary}", summary=headline(checks)))
        self.setVisible(bool(checks))
        self._refresh()

    def sentences(self) -> list[str]:
        """What is shown."""
        return [check.sentence for check in self.model.checks]

    def headline_text(self) -> str:
        """The line above the list."""
        return self._label.text()

    def _current(self) -> Check | None:
        check = self.view.currentIndex().data(CHECK_ROLE)
        return check if isinstance(check, Check) else None

    def _open(self) -> None:
        check = self._current()
        if check is not None and check.member_id is not None:
            self.member_wished.emit(check.member_id)

    def _refresh(self) -> None:
        check = self._current()
        self.mend_button.setEnabled(check is not None and check.member_id is not None)
