"""File > Backups: when and why each was made, a look at what it holds, and the way back to it."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QSize, QStringListModel, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.chapter_file import words
from micromentor_desktop.gui.dialogs import confirm
from micromentor_desktop.gui.empty_state import EmptyState
from micromentor_desktop.gui.models.rows_model import RowsModel
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.keep_backups import Contents, Kept
from micromentor_desktop.workflow.workflows import Workflows

_NAME = "backups"
_START_SIZE = QSize(860, 460)


class BackupsModel(RowsModel[Kept]):
    """One row a backup, the latest first."""

    def headings(self) -> tuple[str, ...]:
        """When, why and how large."""
        return tr("Made on"), tr("Why"), tr("Size")

    def texts(self, row: Kept) -> tuple[str, ...]:
        """The texts of one backup."""
        return words.when(row.made_at), row.why, words.size(row.size)


class BackupsDialog(QDialog):
    """Going back is itself taken back here: the present state is kept first."""

    taken = Signal()
    """Another state of the chapter has taken its place."""

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._backups = workflows.backups
        self._tasks = tasks
        self._settings = settings
        self.setWindowTitle(tr("Backups of this chapter"))
        self.model = BackupsModel(self)
        self.table = quiet_table(self.model, tr("Backups"), (150, 220, 70))
        settings.restore_columns(_NAME, self.table.horizontalHeader())
        self.notice = Notice()
        self.holds = QLabel()
        self.holds.setWordWrap(True)
        self.holds.setTextFormat(Qt.TextFormat.PlainText)
        self._lines = QStringListModel(self)
        self.events = QListView()
        self.events.setModel(self._lines)
        self.events.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.events.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.events.setAccessibleName(tr("Events in this backup"))
        buttons = QDialogButtonBox()
        self.take_button = buttons.addButton(tr("&Go back to this state…"), QDialogButtonBox.ButtonRole.ActionRole)
        self.take_button.setAutoDefault(False)
        self.take_button.setEnabled(False)
        buttons.addButton(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.take_button.clicked.connect(self._ask)
        self.table.selectionModel().currentRowChanged.connect(self._look)
        self._build(buttons)
        tasks.run(lambda _progress: self._backups.all(), self._show, topic=_NAME)

    def done(self, result: int) -> None:
        """Qt: remember how it looked."""
        self._settings.save_window(_NAME, self)
        self._settings.save_splitter(_NAME, self._halves)
        self._settings.save_columns(_NAME, self.table.horizontalHeader())
        super().done(result)

    def _build(self, buttons: QDialogButtonBox) -> None:
        beside = QWidget()
        look = QVBoxLayout(beside)
        look.setContentsMargins(8, 0, 0, 0)
        look.setSpacing(10)
        look.addWidget(self.notice)
        look.addWidget(self.holds)
        look.addWidget(self.events, 1)
        self._halves = QSplitter()
        self._halves.setChildrenCollapsible(False)
        self._halves.addWidget(self.table)
        self._halves.addWidget(beside)
        self._halves.setStretchFactor(0, 3)
        self._halves.setStretchFactor(1, 2)
        self._settings.restore_splitter(_NAME, self._halves)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._halves)
        self._stack.addWidget(
            EmptyState(
                "history",
                tr("No backups yet"),
                tr(
                    "The program keeps one a day, and one before each import, each deletion and each new pairing of a"
                    " paired event."
                ),
            )
        )
        about = MutedLabel(
            tr(
                "All backups of the last two days are kept, then one a day for two weeks, then one a month for a year."
                " They are on this computer only: use File > Save a copy for a second place."
            )
        )
        about.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addWidget(self._stack, 1)
        layout.addWidget(about)
        layout.addWidget(buttons)
        if not self._settings.restore_window(_NAME, self):
            self.resize(_START_SIZE)

    def _show(self, backups: tuple[Kept, ...]) -> None:
        self.model.show_rows(backups)
        self._stack.setCurrentIndex(0 if backups else 1)
        if backups:
            self.table.selectRow(0)

    def _look(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.take_button.setEnabled(False)
        self.notice.clear()
        self.holds.clear()
        self._lines.setStringList([])
        if current.isValid():
            path = self.model.row_at(current.row()).path
            self._tasks.run(
                lambda _progress: self._backups.look(path), self._show_contents, failed=self._fail, topic="look"
            )

    def _show_contents(self, contents: Contents) -> None:
        self.holds.setText(words.holds(contents))
        self._lines.setStringList([words.event_line(name, day) for name, day in contents.events])
        self.take_button.setEnabled(True)

    def _ask(self) -> None:
        kept = self.model.row_at(self.table.currentIndex().row())
        sentence = tr(
            "Everything in the chapter becomes as it was on {when}: events, people, pairings and what was printed. The"
            " state of now is kept as a backup first, so you can come back to it here.",
            when=words.when(kept.made_at),
        )
        if confirm(self, tr("Go back to this state?"), sentence, tr("Go back"), tr("Stay here")):
            self._take(kept.path)

    def _take(self, path: Path) -> None:
        self.setEnabled(False)
        self._tasks.run(lambda _progress: self._backups.take(path), self._taken, failed=self._fail, ended=self._enable)

    def _taken(self, _contents: Contents) -> None:
        self.taken.emit()
        self.accept()

    def _fail(self, trouble: Trouble) -> None:
        self.notice.say(NoticeKind.WARNING, str(trouble))

    def _enable(self) -> None:
        self.setEnabled(True)
