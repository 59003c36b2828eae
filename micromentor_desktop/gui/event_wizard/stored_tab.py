"""How a file compares with what is stored, with the buttons that answer what is asked."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.event_wizard import decide
from micromentor_desktop.gui.event_wizard.stored_model import Gone, Known, Returning, StoredFinding, StoredModel
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.import_signups import Comparison, Decisions


class StoredTab(QWidget):
    """Similar members, vanished people and changes. ``decided`` carries a :data:`decide.Decide`."""

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = StoredModel(self)
        self.table = quiet_table(self.model, tr("Beside what is stored"), (170, 190))
        self.same = QPushButton(icon("users"), tr("It is the sa&me person"))
        self.other = QPushButton(icon("user-plus"), tr("Somebody &else"))
        self.gone = QPushButton(icon("user-minus"), tr("Mark as &withdrawn"))
        self.stay = QPushButton(icon("undo-2"), tr("Keep as si&gned up"))
        self.same.clicked.connect(self._say_same)
        self.other.clicked.connect(self._say_other)
        self.gone.clicked.connect(self._mark_gone)
        self.stay.clicked.connect(self._mark_there)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(6, 2, 6, 4)
        for button in (self.same, self.other, self.gone, self.stay):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self.table.selectionModel().currentRowChanged.connect(self._offer)
        self._offer()

    def show_comparison(self, compared: Comparison, decided: Decisions) -> None:
        """Show how another draft compares, and stay near the row that was looked at."""
        row = self.table.currentIndex().row()
        self.model.show_comparison(compared, decided)
        if self.model.rowCount():
            self.table.selectRow(min(max(row, 0), self.model.rowCount() - 1))
        self._offer()

    @property
    def current(self) -> StoredFinding | None:
        """The finding that is selected."""
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def _offer(self, *_: QModelIndex) -> None:
        """Show the buttons that mean something for the selected finding."""
        one = self.current
        self.same.setVisible(isinstance(one, Known))
        self.other.setVisible(isinstance(one, Known | Returning))
        self.gone.setVisible(isinstance(one, Gone) and not one.marked)
        self.stay.setVisible(isinstance(one, Gone) and one.marked)

    def _say_same(self) -> None:
        self._member(same=True)

    def _say_other(self) -> None:
        self._member(same=False)

    def _mark_gone(self) -> None:
        self._mark(gone=True)

    def _mark_there(self) -> None:
        self._mark(gone=False)

    def _member(self, *, same: bool) -> None:
        if isinstance(one := self.current, Known):
            self.decided.emit(decide.member(one.merged.person.rows[0], one.similar.member.id, same=same))
        elif isinstance(one, Returning):
            self.decided.emit(decide.member(one.merged.person.rows[0], one.merged.member.id, same=same))

    def _mark(self, *, gone: bool) -> None:
        if isinstance(one := self.current, Gone):
            self.decided.emit(decide.withdrawn(one.vanished.signup.member.id, gone=gone))
