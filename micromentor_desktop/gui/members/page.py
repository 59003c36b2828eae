"""The members page: search, sort, add and edit."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.member import Member
from micromentor_desktop.gui.empty_state import EmptyState
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.members.member_form import MemberForm
from micromentor_desktop.gui.members.model import MEMBER_ROLE, MemberSearch, MembersModel
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import MutedLabel, PrimaryButton, enlarge
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_SETTINGS_NAME = "members"
_WIDTHS = (180, 220, 160, 160, 70, 140, 120, 120)


class MembersPage(QWidget):
    """Everybody in the chapter. The table shows what the workflow returned last."""

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._settings = settings
        self._select_id: int | None = None
        self.model = MembersModel(self)
        self.proxy = MemberSearch(self)
        self.proxy.setSourceModel(self.model)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search members"))
        self.search.setAccessibleName(self.tr("Search members"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(340)
        self.add_button = QPushButton(icon("user-plus"), self.tr("&Add member…"))
        self.edit_button = QPushButton(icon("pencil"), self.tr("E&dit…"))
        self.table = quiet_table(self.proxy, self.tr("Members"), _WIDTHS)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.horizontalHeader().setSectionsMovable(True)
        settings.restore_columns(_SETTINGS_NAME, self.table.horizontalHeader())
        self.table.installEventFilter(self)
        self.count = MutedLabel()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty_page())
        self._stack.addWidget(self._nothing_found_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 10)
        layout.setSpacing(10)
        layout.addLayout(self._head())
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.count)
        self._connect()
        self._refresh()

    def reload(self) -> None:
        """Ask the workflow for the members again."""

        def work(_progress: Progress) -> tuple[Member, ...]:
            return self._workflows.members.all()

        self._tasks.run(work, self._show, topic=_SETTINGS_NAME)

    def add(self) -> None:
        """Open the form for a new member."""
        self._open_form(None)

    def edit(self) -> None:
        """Open the form for the selected member."""
        member = self.selected()
        if member is not None:
            self._open_form(member)

    def selected(self) -> Member | None:
        """The member whose row is selected."""
        rows = self.table.selectionModel().selectedRows()
        member = rows[0].data(MEMBER_ROLE) if rows else None
        return member if isinstance(member, Member) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Enter in the table edits, as a double click does."""
        if (
            watched is self.table
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self.edit()
            return True
        return super().eventFilter(watched, event)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._go_to_table)
        self.add_button.clicked.connect(self.add)
        self.edit_button.clicked.connect(self.edit)
        self.table.doubleClicked.connect(self._edit_index)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._refresh_buttons())
        header = self.table.horizontalHeader()
        for signal in (header.sectionResized, header.sectionMoved, header.sortIndicatorChanged):
            signal.connect(lambda *_: self._settings.save_columns(_SETTINGS_NAME, header))
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._go_to_search)

    def _show(self, members: tuple[Member, ...]) -> None:
        selected = self.selected()
        wanted = self._select_id if self._select_id is not None else (selected.id if selected else None)
        self._select_id = None
        self.model.show_rows(members)
        self._refresh()
        row = None if wanted is None else self.model.row_of(wanted)
        if row is not None:
            index = self.proxy.mapFromSource(self.model.index(row, 0))
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _open_form(self, member: Member | None) -> None:
        form = MemberForm(self._workflows, self._tasks, member, self)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.saved.connect(self._saved)
        form.open()

    def _saved(self, member: Member) -> None:
        self._select_id = member.id
        self.reload()

    def _edit_index(self, _index: QModelIndex) -> None:
        self.edit()

    def _search(self, text: str) -> None:
        self.proxy.search(text)
        self._refresh()

    def _go_to_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _go_to_table(self) -> None:
        if self.proxy.rowCount():
            self.table.setFocus()
            self.table.setCurrentIndex(self.proxy.index(0, 0))

    def _refresh(self) -> None:
        everybody, shown = self.model.rowCount(), self.proxy.rowCount()
        text = self.tr("1 member") if everybody == 1 else self.tr("{n} members").format(n=everybody)
        if shown != everybody:
            text += ", " + self.tr("{n} shown").format(n=shown)
        self.count.setText(text if everybody else "")
        self._stack.setCurrentIndex(1 if not everybody else 2 if not shown else 0)
        for widget in (self.search, self.edit_button, self.add_button):
            widget.setVisible(bool(everybody))
        self._refresh_buttons()

    def _refresh_buttons(self) -> None:
        self.edit_button.setEnabled(self.selected() is not None)

    def _head(self) -> QHBoxLayout:
        title = QLabel(self.tr("Members"))
        enlarge(title, 1.5, bold=True)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(title)
        head.addSpacing(16)
        head.addWidget(self.search, 1)
        head.addStretch(1)
        head.addWidget(self.edit_button)
        head.addWidget(self.add_button)
        return head

    def _empty_page(self) -> QWidget:
        page = EmptyState(
            "users",
            self.tr("No members yet"),
            self.tr("They come in with the sign-ups of your first event.\nYou can also add them one by one."),
        )
        add = PrimaryButton("user-plus", self.tr("&Add a member…"))
        add.clicked.connect(self.add)
        page.add_button(add)
        return page

    def _nothing_found_page(self) -> QWidget:
        return EmptyState(
            "search",
            self.tr("Nobody matches your search"),
            self.tr("Try fewer letters. All columns are searched."),
        )
