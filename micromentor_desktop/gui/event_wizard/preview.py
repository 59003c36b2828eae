"""How a sign-up file is understood: its columns, the people it makes, and what deserves a look."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.gui.event_wizard.columns_model import TAKEN_FOR, ColumnsModel
from micromentor_desktop.gui.event_wizard.field_delegate import FieldDelegate
from micromentor_desktop.gui.event_wizard.people_model import PeopleModel
from micromentor_desktop.gui.event_wizard.problems_model import ProblemsModel
from micromentor_desktop.gui.event_wizard.question_box import QuestionBox
from micromentor_desktop.gui.event_wizard.words import counts_sentence
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import IconLabel, Notice, NoticeKind
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.gui.text import enlarge
from micromentor_desktop.gui.theme import Role
from micromentor_desktop.workflow.import_signups import Draft


class Preview(QWidget):
    """Shows one draft. ``corrected`` carries a column's index and its new field, ``answered`` several at once."""

    corrected = Signal(int, object)
    answered = Signal(object)
    other_wanted = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = ColumnsModel(self)
        self.people = PeopleModel(self)
        self.problems = ProblemsModel(self)
        self.question = QuestionBox()
        self._notice = Notice()
        self._file = QLabel()
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._counts = QLabel()
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(self.tr("What the file holds"))
        self._tabs.addTab(self._people_table(), "")
        self._tabs.addTab(self._problems_table(), "")
        split = QSplitter(Qt.Orientation.Vertical)
        split.addWidget(self._columns_part())
        split.addWidget(self._tabs)
        split.setChildrenCollapsible(False)
        split.setSizes([240, 200])
        split.setHandleWidth(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._head())
        layout.addWidget(self._notice)
        layout.addWidget(self.question)
        layout.addWidget(split, 1)
        self.columns.corrected.connect(self.corrected)
        self.question.answered.connect(self.answered)

    def show_draft(self, draft: Draft, by_hand: Collection[int]) -> None:
        """Show the draft; ``by_hand`` are the columns that the organizer decided about."""
        name = draft.path.name
        if len(draft.sheets) > 1:
            name = self.tr("{file}, sheet “{sheet}”").format(file=name, sheet=draft.sheet)
        self._file.setText(name)
        self._counts.setText(counts_sentence(draft.counts))
        self._notice.clear()
        self.question.ask(draft)
        self.columns.show_draft(draft, by_hand)
        self.people.show_draft(draft)
        self.problems.show_draft(draft)
        looks = self.problems.rowCount()
        self._tabs.setTabText(0, self.tr("&People ({n})").format(n=len(draft.people)))
        self._tabs.setTabText(1, self.tr("&To look at ({n})").format(n=looks))
        self._tabs.setTabIcon(1, icon("triangle-alert" if looks else "circle-check"))

    def tell(self, sentence: str) -> None:
        """Say why the last correction was not taken."""
        self._notice.say(NoticeKind.WARNING, sentence)

    def counts_text(self) -> str:
        """The sentence that says where the rows of the file went."""
        return self._counts.text()

    def _head(self) -> QHBoxLayout:
        enlarge(self._file, 1, bold=True)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._file)
        names.addWidget(self._counts)
        other = QPushButton(icon("folder-open"), self.tr("Choose &another file…"))
        remove = QPushButton(icon("x"), self.tr("Lea&ve this file out"))
        other.clicked.connect(self.other_wanted)
        remove.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("file-spreadsheet", 32, Role.ACCENT))
        head.addLayout(names)
        head.addStretch(1)
        head.addWidget(other)
        head.addWidget(remove)
        return head

    def _columns_part(self) -> QWidget:
        self.columns_table = quiet_table(self.columns, self.tr("Columns of the file"), (220, 240, 220))
        self.columns_table.setItemDelegateForColumn(TAKEN_FOR, FieldDelegate(self.columns_table))
        self.columns_table.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.columns_table.clicked.connect(self._open_choices)
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 4, 0, 0)
        label = QLabel(self.tr("What the &columns were taken for. Is one wrong? Choose what it is."))
        label.setBuddy(self.columns_table)
        layout.addWidget(label)
        layout.addWidget(self.columns_table, 1)
        return part

    def _open_choices(self, index: QModelIndex) -> None:
        if index.column() == TAKEN_FOR:
            self.columns_table.edit(index)

    def _people_table(self) -> QTableView:
        return quiet_table(self.people, self.tr("People in the file"), (170, 75, 230, 140, 55))

    def _problems_table(self) -> QTableView:
        table = quiet_table(self.problems, self.tr("To look at"), (70, 150, 200))
        table.setWordWrap(True)
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        return table
