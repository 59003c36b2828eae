"""How a sign-up file is understood: its columns, the people it makes, and what deserves a look."""

from collections.abc import Collection

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.gui.event_wizard import decide
from micromentor_desktop.gui.event_wizard.choice_delegate import ChoiceDelegate
from micromentor_desktop.gui.event_wizard.columns_model import TAKEN_FOR, ColumnsModel
from micromentor_desktop.gui.event_wizard.findings_tab import FindingsTab
from micromentor_desktop.gui.event_wizard.people_model import PeopleModel
from micromentor_desktop.gui.event_wizard.people_tab import PeopleTab
from micromentor_desktop.gui.event_wizard.problems_model import ProblemsModel
from micromentor_desktop.gui.event_wizard.question_box import QuestionBox
from micromentor_desktop.gui.event_wizard.stored_tab import StoredTab
from micromentor_desktop.gui.event_wizard.topics_model import MEANT, TopicsModel
from micromentor_desktop.gui.event_wizard.words import compared_sentence, counts_sentence
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import IconLabel, Notice, NoticeKind
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.gui.text import enlarge
from micromentor_desktop.gui.theme import Role
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.import_signups import Comparison, Decisions, Draft


class Preview(QWidget):
    """Shows one draft. ``corrected`` carries a column's index and its new field, ``answered`` several at once.

    ``decided`` carries a :data:`decide.Decide`, ``sheet_chosen`` the name of a sheet (empty: the likely ones).
    """

    corrected = Signal(int, object)
    answered = Signal(object)
    decided = Signal(object)
    sheet_chosen = Signal(str)
    afresh_wanted = Signal()
    undo_wanted = Signal()
    other_wanted = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = ColumnsModel(self)
        self.people_tab = PeopleTab()
        self.topics = TopicsModel(self)
        self.findings = FindingsTab()
        self.stored = StoredTab()
        self.question = QuestionBox()
        self._notice = Notice()
        self._file = QLabel()
        self._file.setTextFormat(Qt.TextFormat.PlainText)
        self._counts = QLabel()
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(tr("What the file holds"))
        for tab in (self.people_tab, self.findings, self._topics_table(), self.stored):
            self._tabs.addTab(tab, "")
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
        self.topics.meant.connect(self._mean)
        self.people_tab.decided.connect(self.decided)
        self.findings.decided.connect(self.decided)
        self.stored.decided.connect(self.decided)
        self.question.answered.connect(self.answered)

    @property
    def people(self) -> PeopleModel:
        """The people as they will be."""
        return self.people_tab.model

    @property
    def problems(self) -> ProblemsModel:
        """What deserves a look."""
        return self.findings.model

    def show_draft(self, draft: Draft, compared: Comparison, by_hand: Collection[int], *, added: bool) -> None:
        """Show the draft beside what is stored; ``by_hand`` are the columns that the organizer decided about.

        ``added``: there are sign-ups already, which the file adds to.
        """
        self._file.setText(draft.path.name)
        self._show_sheets(draft)
        counts = counts_sentence(draft.counts)
        self._counts.setText(f"{counts}: {compared_sentence(compared)}" if added else counts)
        self._notice.clear()
        if draft.remembered:
            self._notice.say(NoticeKind.NOTE, tr("Read as you corrected it for an earlier file of this form."))
        self._afresh.setVisible(draft.decisions != Decisions(sheet=draft.decisions.sheet))
        self.question.ask(draft)
        self.columns.show_draft(draft, by_hand)
        self.people_tab.show_draft(draft)
        self.findings.show_draft(draft)
        self.topics.show_draft(draft)
        self.stored.show_comparison(compared, draft.decisions)
        self._name_tabs(draft)

    def _name_tabs(self, draft: Draft) -> None:
        looks, new, asked = self.problems.rowCount(), self.topics.new, self.stored.model.questions
        topics = trn("T&opics ({n} new)", "T&opics ({n} new)", new) if new else tr("T&opics")
        self._tabs.setTabText(0, tr("&People ({n})", n=len(draft.people)))
        self._tabs.setTabText(1, tr("&To look at ({n})", n=looks))
        self._tabs.setTabText(2, topics)
        self._tabs.setTabText(3, tr("Members an&d changes ({n})", n=self.stored.model.rowCount()))
        self._tabs.setTabIcon(1, icon("triangle-alert" if looks else "circle-check"))
        self._tabs.setTabIcon(3, icon("circle-question-mark" if asked else "users"))
        self._tabs.setTabVisible(2, self.topics.rowCount() > 0)
        self._tabs.setTabVisible(3, self.stored.model.rowCount() > 0)

    def _show_sheets(self, draft: Draft) -> None:
        """The sheets that could be read; several that were joined stand above them as one."""
        self._sheets.clear()
        if draft.sheet not in draft.sheets:
            self._sheets.addItem(draft.sheet, "")
        for sheet in draft.sheets:
            self._sheets.addItem(sheet, sheet)
        self._sheets.setCurrentText(draft.sheet)
        for widget in (self._sheets, self._sheet_label):
            widget.setVisible(len(draft.sheets) > 1)

    def tell(self, sentence: str) -> None:
        """Say why the last correction was not taken."""
        self._notice.say(NoticeKind.WARNING, sentence)

    def counts_text(self) -> str:
        """The sentence that says where the rows of the file went."""
        return self._counts.text()

    def _head(self) -> QHBoxLayout:
        enlarge(self._file, 1, bold=True)
        self._sheets = QComboBox()
        self._sheets.setAccessibleName(tr("Sheet"))
        self._sheets.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._sheets.activated.connect(self._choose_sheet)
        self._sheet_label = QLabel(tr("sheet"))
        title = QHBoxLayout()
        title.addWidget(self._file)
        title.addWidget(self._sheet_label)
        title.addWidget(self._sheets)
        title.addStretch(1)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addLayout(title)
        names.addWidget(self._counts)
        self._afresh = QPushButton(icon("undo-2"), tr("Start a&fresh"))
        self._afresh.setToolTip(tr("Forget all corrections, and read the file as it stands."))
        self._afresh.clicked.connect(self.afresh_wanted)
        self.undo = QPushButton(icon("undo-2"), tr("Undo chang&e"))
        self.undo.setToolTip(tr("Take your last correction of this file back (Ctrl+Z)."))
        self.undo.clicked.connect(self.undo_wanted)
        other = QPushButton(icon("folder-open"), tr("Choose &another file…"))
        remove = QPushButton(icon("x"), tr("Lea&ve this file out"))
        other.clicked.connect(self.other_wanted)
        remove.clicked.connect(self.removed)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(IconLabel("file-spreadsheet", 32, Role.ACCENT))
        head.addLayout(names)
        head.addStretch(1)
        head.addWidget(self.undo)
        head.addWidget(self._afresh)
        head.addWidget(other)
        head.addWidget(remove)
        return head

    def _columns_part(self) -> QWidget:
        self.columns_table = quiet_table(self.columns, tr("Columns of the file"), (220, 240, 220))
        self.columns_table.setItemDelegateForColumn(
            TAKEN_FOR, ChoiceDelegate(tr("Taken for"), self.columns.choices, self.columns_table)
        )
        self.columns_table.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        self.columns_table.clicked.connect(self._open_choices)
        part = QWidget()
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 4, 0, 0)
        label = QLabel(tr("What the &columns were taken for. Is one wrong? Choose what it is."))
        label.setBuddy(self.columns_table)
        layout.addWidget(label)
        layout.addWidget(self.columns_table, 1)
        return part

    def _open_choices(self, index: QModelIndex) -> None:
        if index.column() == TAKEN_FOR:
            self.columns_table.edit(index)

    def _topics_table(self) -> QTableView:
        table = quiet_table(self.topics, tr("Answers about topics"), (300, 70))
        table.setItemDelegateForColumn(MEANT, ChoiceDelegate(tr("Taken for"), self.topics.choices, table))
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        table.clicked.connect(self._open_topics)
        self.topics_table = table
        return table

    def _open_topics(self, index: QModelIndex) -> None:
        if index.column() == MEANT:
            self.topics_table.edit(index)

    def _mean(self, answer: str, topic: str) -> None:
        self.decided.emit(decide.topic(answer, topic))

    def _choose_sheet(self) -> None:
        self.sheet_chosen.emit(self._sheets.currentData())
