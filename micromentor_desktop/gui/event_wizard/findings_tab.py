"""What deserves a look in a file, with the buttons that mend it in place."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.event_wizard import decide
from micromentor_desktop.gui.event_wizard.problems_model import VALUE, ProblemsModel
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.import_signups import Draft, Problem, SetAside

_LONGEST = 30
_FEW = 300


class FindingsTab(QWidget):
    """The problems row by row. ``decided`` carries a :data:`decide.Decide`."""

    decided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = ProblemsModel(self)
        self.table = quiet_table(self.model, tr("To look at"), (70, 150, 200))
        self.table.setWordWrap(True)
        self.table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.use = QPushButton(icon("circle-check"), "")
        self.edit = QPushButton(icon("pencil"), tr("&Write something else…"))
        self.join = QPushButton(icon("users"), tr("It i&s one person"))
        self.out = QPushButton(icon("circle-minus"), tr("Leave the &row out"))
        self.back = QPushButton(icon("undo-2"), tr("Brin&g the row back"))
        self.use_all = QPushButton("")
        self.use.clicked.connect(self._use)
        self.edit.clicked.connect(self._edit)
        self.join.clicked.connect(self._join)
        self.out.clicked.connect(self._leave_out)
        self.back.clicked.connect(self._bring_back)
        self.use_all.clicked.connect(self._use_all)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(6, 2, 6, 4)
        for button in (self.use, self.edit, self.join, self.out, self.back):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.use_all.setAutoDefault(False)
        buttons.addStretch(1)
        buttons.addWidget(self.use_all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.table, 1)
        layout.addLayout(buttons)
        self.model.written.connect(self._write)
        self.table.selectionModel().currentRowChanged.connect(self._offer)
        self._offer()

    def show_draft(self, draft: Draft) -> None:
        """Show the findings of another draft, and stay near the row that was looked at."""
        row = self.table.currentIndex().row()
        # Measuring the heights of thousands of rows would take as many milliseconds.
        heights = self.table.verticalHeader()
        heights.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.model.show_draft(draft)
        if self.model.rowCount() <= _FEW:
            heights.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if self.model.rowCount():
            self.table.selectRow(min(max(row, 0), self.model.rowCount() - 1))
        self._offer()

    @property
    def current(self) -> Problem | SetAside | None:
        """The finding that is selected."""
        index = self.table.currentIndex()
        return self.model.row_at(index.row()) if index.isValid() else None

    def _offer(self, *_: QModelIndex) -> None:
        """Show the buttons that mean something for the selected finding."""
        one = self.current
        problem = one if isinstance(one, Problem) else None
        self.use.setVisible(problem is not None and bool(problem.mend))
        if problem is not None and problem.mend:
            short = problem.fix if len(problem.fix) <= _LONGEST else problem.fix[: _LONGEST - 1] + "…"
            self.use.setText(tr("&Use “{fix}”", fix=short.replace("&", "&&")))
        self.edit.setVisible(problem is not None and problem.index is not None)
        self.join.setVisible(problem is not None and bool(problem.twin))
        self.out.setVisible(problem is not None and bool(problem.person))
        self.back.setVisible(isinstance(one, SetAside))
        mendable = len(self.model.suggestions())
        self.use_all.setVisible(mendable > 1)
        self.use_all.setText(trn("Use a&ll {n} suggestion", "Use a&ll {n} suggestions", mendable))

    def _use(self) -> None:
        if isinstance(one := self.current, Problem):
            self.decided.emit(decide.cells([((one.row, index), text) for index, text in one.mend]))

    def _use_all(self) -> None:
        mends = [((one.row, index), text) for one in self.model.suggestions() for index, text in one.mend]
        self.decided.emit(decide.cells(mends))

    def _write(self, place: tuple[int, int], text: str) -> None:
        self.decided.emit(decide.cells([(place, text)]))

    def _edit(self) -> None:
        self.table.edit(self.model.index(self.table.currentIndex().row(), VALUE))

    def _join(self) -> None:
        if isinstance(one := self.current, Problem):
            self.decided.emit(decide.one_person(one.twin, one.row))

    def _leave_out(self) -> None:
        if isinstance(one := self.current, Problem):
            self.decided.emit(decide.leave_out(one.row))

    def _bring_back(self) -> None:
        if isinstance(one := self.current, SetAside):
            self.decided.emit(decide.keep(one.row))
