"""The members page: search, filters and table at the left, the person with their history at the right."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from micromentor_desktop.domain.person import Person, Visit
from micromentor_desktop.gui.empty_state import EmptyState
from micromentor_desktop.gui.members.actions import MemberActions
from micromentor_desktop.gui.members.columns_menu import ColumnsMenu
from micromentor_desktop.gui.members.details import Details
from micromentor_desktop.gui.members.errands import Errands
from micromentor_desktop.gui.members.head import Head
from micromentor_desktop.gui.members.history import MembersHistory
from micromentor_desktop.gui.members.model import HIDDEN_AT_FIRST, PERSON_ROLE, WIDTHS, MembersModel
from micromentor_desktop.gui.members.search import Kind, MemberSearch
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import MutedLabel, PrimaryButton
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.edit_members import People
from micromentor_desktop.workflow.export_members import Extent
from micromentor_desktop.workflow.forget_people import Due
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_SETTINGS_NAME = "people"


class MembersPage(QWidget):
    """Everybody in the chapter. The table shows what the workflow returned last."""

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._settings = settings
        self._select_id: int | None = None
        self._topics: tuple[str, ...] = ()
        self.history = MembersHistory(workflows, tasks, self)
        self.errands = Errands(workflows, tasks, settings, self.history, self)
        self.actions_offered = MemberActions(self)
        self.model = MembersModel()
        self.model.setParent(self)
        self.proxy = MemberSearch(self.model, self)
        self.table = quiet_table(self.proxy, tr("Members"), WIDTHS)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        header = self.table.horizontalHeader()
        header.setSectionsMovable(True)
        for column in HIDDEN_AT_FIRST:
            self.table.setColumnHidden(column, True)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        settings.restore_columns(_SETTINGS_NAME, header)
        self.columns_menu = ColumnsMenu(header, self.model.headings(), self)
        self.head = Head(self.actions_offered, self.columns_menu)
        actions = self.actions_offered
        self.details = Details(actions.edit, actions.topics, actions.beside_first)
        self.due = Notice()
        self.count = MutedLabel()
        self._stack = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.addWidget(self._stack)
        self._splitter.addWidget(self.details)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 1)
        line = self.fontMetrics().height()
        self._splitter.setSizes([44 * line, 18 * line])
        settings.restore_splitter(_SETTINGS_NAME, self._splitter)
        for page in (self.table, self._empty_page(), self._nothing_found_page()):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 10)
        layout.setSpacing(10)
        layout.addWidget(self.head)
        layout.addWidget(self.due)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self.count)
        self._offer_on_table()
        self._connect()
        self._refresh()

    def reload(self) -> None:
        """Ask the workflow for the members again."""

        def work(_progress: Progress) -> People:
            return self._workflows.members.people()

        self._tasks.run(work, self._show, topic=_SETTINGS_NAME)
        forgetting = self._workflows.forgetting
        self._tasks.run(lambda _progress: forgetting.due(), self._show_due, topic=f"{_SETTINGS_NAME} due")

    def add(self) -> None:
        """Open the form for a new member."""
        self.errands.edit(None, self._topics)

    def edit(self) -> None:
        """Open the form for the selected member."""
        people = self.selected()
        if len(people) == 1:
            self.errands.edit(people[0], self._topics)

    def selected(self) -> tuple[Person, ...]:
        """The members whose rows are selected, in the order in which they are shown."""
        rows = sorted(self.table.selectionModel().selectedRows(), key=lambda index: index.row())
        return tuple(index.data(PERSON_ROLE) for index in rows)

    def shown(self) -> tuple[Person, ...]:
        """The members that search and filters leave, in the order in which they are shown."""
        return tuple(self.proxy.index(row, 0).data(PERSON_ROLE) for row in range(self.proxy.rowCount()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Enter in the table edits, as a double click does; Delete asks whether to."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.edit()
                return True
            if event.key() == Qt.Key.Key_Delete and self.selected():
                self.errands.delete(self.selected())
                return True
        return super().eventFilter(watched, event)

    def _offer_on_table(self) -> None:
        for action in self.actions_offered.for_selected:
            if action is not None:
                self.table.addAction(action)
        self.table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _connect(self) -> None:
        actions, errands = self.actions_offered, self.errands
        self.head.search.textChanged.connect(self._search)
        self.head.search.returnPressed.connect(self._go_to_table)
        self.head.filtered.connect(self._filter)
        self.head.add_button.clicked.connect(self.add)
        self.head.import_button.clicked.connect(errands.import_members)
        actions.edit.triggered.connect(self.edit)
        actions.topics.triggered.connect(lambda: errands.change_topics(self.selected(), self._topics))
        actions.archive.triggered.connect(lambda: errands.turn_archive(self.selected()))
        actions.guest.triggered.connect(lambda: errands.turn_guest(self.selected()))
        actions.merge.triggered.connect(self._merge)
        actions.everything.triggered.connect(lambda: errands.save_everything(self.selected()[0]))
        actions.delete.triggered.connect(lambda: errands.delete(self.selected()))
        actions.erase.triggered.connect(lambda: errands.erase(tuple(one.member.id for one in self.selected())))
        actions.find_twice.triggered.connect(errands.find_twice)
        actions.export.triggered.connect(lambda: errands.export(self.shown(), Extent.EVERYTHING))
        actions.export_directory.triggered.connect(lambda: errands.export(self.shown(), Extent.DIRECTORY))
        actions.privacy.triggered.connect(errands.show_privacy)
        errands.edited.connect(self._select_next)
        self.history.changed.connect(self.reload)
        self.table.installEventFilter(self)
        self.table.doubleClicked.connect(self._edit_index)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_selected())
        header = self.table.horizontalHeader()
        for signal in (header.sectionResized, header.sectionMoved, header.sortIndicatorChanged):
            signal.connect(lambda *_: self._settings.save_columns(_SETTINGS_NAME, header))
        self.columns_menu.chosen.connect(lambda: self._settings.save_columns(_SETTINGS_NAME, header))
        self._splitter.splitterMoved.connect(lambda *_: self._settings.save_splitter(_SETTINGS_NAME, self._splitter))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self.head.go_to_search)

    def _show(self, found: People) -> None:
        wanted = [self._select_id] if self._select_id is not None else [one.member.id for one in self.selected()]
        self._select_id = None
        self._topics = found.topics
        header = self.table.horizontalHeader()
        self.model.show_rows(found.people)
        self.model.sort(header.sortIndicatorSection(), header.sortIndicatorOrder())
        self.head.offer_topics(found.topics)
        self._refresh()
        self._select(wanted)

    def _show_due(self, due: Due) -> None:
        told = trn(
            "{n} guest or archived member was at no event for {months} months. More for the list > Privacy offers to"
            " forget them.",
            "{n} guests or archived members were at no event for {months} months. More for the list > Privacy offers to"
            " forget them.",
            len(due.people),
            months=due.months,
        )
        self.due.say(NoticeKind.NOTE, told if due.people else "")

    def _select(self, member_ids: Sequence[int]) -> None:
        selection = self.table.selectionModel()
        first = True
        for member_id in member_ids:
            row = self.model.row_of(member_id)
            index = QModelIndex() if row is None else self.proxy.mapFromSource(self.model.index(row, 0))
            if index.isValid():
                flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
                selection.select(index, flags)
                if first:
                    selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
                    self.table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)
                first = False
        self._show_selected()

    def _show_selected(self) -> None:
        people = self.selected()
        self.actions_offered.show_selected(people)
        self.details.show_people(people)
        if len(people) == 1:
            member_id = people[0].member.id

            def work(_progress: Progress) -> tuple[int, tuple[Visit, ...]]:
                return member_id, self._workflows.members.history(member_id)

            self._tasks.run(work, self._show_history, topic=f"{_SETTINGS_NAME} history")

    def _show_history(self, found: tuple[int, tuple[Visit, ...]]) -> None:
        member_id, visits = found
        people = self.selected()
        if len(people) == 1 and people[0].member.id == member_id:
            self.details.show_people(people, visits)

    def _select_next(self, member_id: int) -> None:
        self._select_id = member_id

    def _merge(self) -> None:
        first, second = self.selected()
        self.errands.compare(first.member, second.member)

    def _edit_index(self, _index: QModelIndex) -> None:
        self.edit()

    def _search(self, text: str) -> None:
        self.proxy.search(text)
        self._refresh()

    def _filter(self, kind: Kind, topic: str) -> None:
        self.proxy.choose(kind, topic)
        self._refresh()

    def _go_to_table(self) -> None:
        if self.proxy.rowCount():
            self.table.setFocus()
            self.table.setCurrentIndex(self.proxy.index(0, 0))

    def _refresh(self) -> None:
        everybody, shown = self.model.rowCount(), self.proxy.rowCount()
        text = trn("{n} member", "{n} members", everybody)
        if shown != everybody:
            text = tr("{all}, {shown} shown", all=text, shown=shown)
        self.count.setText(text if everybody else "")
        self._stack.setCurrentIndex(1 if not everybody else 2 if not shown else 0)
        self.head.setVisible(bool(everybody))
        self.details.setVisible(bool(everybody))

    def _empty_page(self) -> QWidget:
        page = EmptyState(
            "users",
            tr("No members yet"),
            tr("Import your list of members, or let them come in with the sign-ups of your first event."),
        )
        bring = PrimaryButton("file-up", tr("&Import a list of members…"))
        bring.clicked.connect(self.errands.import_members)
        page.add_button(bring)
        add = PrimaryButton("user-plus", tr("&Add one by hand…"))
        add.clicked.connect(self.add)
        page.add_button(add)
        return page

    @staticmethod
    def _nothing_found_page() -> QWidget:
        return EmptyState(
            "search",
            tr("Nobody matches"),
            tr("Try fewer letters, or choose “Everybody” and “Any topic” above. All columns are searched."),
        )
