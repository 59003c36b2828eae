"""The people of a file, each correctable in the table, and each correction to be taken back by itself."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.event_wizard import decide
from micromentor_desktop.gui.event_wizard.choice_delegate import ChoiceDelegate
from micromentor_desktop.gui.event_wizard.people_model import ATTRIBUTES, ROLE, PeopleModel
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.import_signups import Draft


class PeopleTab(QWidget):
    """Shows the people as they will be. ``decided`` carries a :data:`decide.Decide`."""

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PeopleModel(self)
        self.table = quiet_table(self.model, tr("People in the file"), (160, 90, 170, 170, 140, 60))
        # A person is one row, but a correction is about one cell of it: the arrow keys go from cell to cell.
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.table.setItemDelegateForColumn(ROLE, ChoiceDelegate(tr("Role"), self.model.roles, self.table))
        hint = QLabel(
            tr("Is something wrong? Double-click it (or press F2) and write what is right, with “;” between topics.")
        )
        hint.setWordWrap(True)
        self.back = QPushButton(icon("undo-2"), tr("Ta&ke this correction back"))
        self.back.setAutoDefault(False)
        self.back.clicked.connect(self._take_back)
        below = QHBoxLayout()
        below.setContentsMargins(6, 2, 6, 4)
        below.addWidget(hint, 1)
        below.addWidget(self.back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.table, 1)
        layout.addLayout(below)
        self.model.corrected.connect(self._correct)
        self.table.selectionModel().currentChanged.connect(self._offer)
        self.table.clicked.connect(self._open_roles)
        self._offer()

    def show_draft(self, draft: Draft) -> None:
        """Show the people of another draft."""
        self.model.show_draft(draft)
        self._offer()

    def _offer(self, *_: QModelIndex) -> None:
        """Only what was corrected can be taken back."""
        index = self.table.currentIndex()
        self.back.setEnabled(index.isValid() and ATTRIBUTES[index.column()] in self.model.row_at(index.row()).corrected)

    def _open_roles(self, index: QModelIndex) -> None:
        if index.column() == ROLE:
            self.table.edit(index)

    def _correct(self, rows: tuple[int, ...], attribute: str, text: str) -> None:
        self.decided.emit(decide.person(rows, attribute, text))

    def _take_back(self) -> None:
        index = self.table.currentIndex()
        person = self.model.row_at(index.row())
        self.decided.emit(decide.as_in_the_file(person.rows, ATTRIBUTES[index.column()]))
