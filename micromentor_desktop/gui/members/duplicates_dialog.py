"""Who may be in the list twice: suggestions only, each to be looked at before anything is merged."""

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.member import Member
from micromentor_desktop.errors import Stopped, Trouble
from micromentor_desktop.gui.empty_state import EmptyState
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.models.rows_model import RowsModel
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.merge_members import Alike
from micromentor_desktop.workflow.workflows import Workflows

_SETTINGS_NAME = "duplicates"


class AlikeModel(RowsModel[Alike]):
    """One row a suggestion."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def headings(self) -> tuple[str, ...]:
        """The two records, and how alike they are."""
        return (tr("One record"), tr("The other record"), tr("Likeness"))

    def texts(self, row: Alike) -> tuple[str, ...]:
        """Each record with what tells it apart."""
        return (_told(row.first), _told(row.second), tr("{percent} %", percent=round(100 * row.confidence)))


def _told(member: Member) -> str:
    return " · ".join(filter(None, (member.full_name, member.email, member.employer)))


class DuplicatesDialog(QDialog):
    """Looks for them when it is opened, and again after each merge."""

    compare_wished = Signal(object, object)
    """Carries the two :class:`Member` of a suggestion."""

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._settings = settings
        self._job = 0
        self.model = AlikeModel(self)
        self.table = quiet_table(self.model, tr("People who may be in the list twice"), (300, 300, 80))
        self.hint = QLabel(wordWrap=True)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(tr("Comparing the members"))
        self._trouble = Notice()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(
            EmptyState("circle-check", tr("Nobody seems to be in the list twice"), tr("All names differ enough."))
        )
        buttons = QDialogButtonBox()
        self.compare_button = QPushButton(icon("arrow-right-left"), tr("&Compare and merge…"))
        buttons.addButton(self.compare_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.close_button = buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        self.close_button.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        self.compare_button.clicked.connect(self.compare)
        self.table.activated.connect(self._compare_index)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._refresh())
        tasks.progressed.connect(self._show_progress)
        layout = QVBoxLayout(self)
        layout.addWidget(self.hint)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self._bar)
        layout.addWidget(self._trouble)
        layout.addWidget(buttons)
        self.setWindowTitle(tr("Find duplicates"))
        if not settings.restore_window(_SETTINGS_NAME, self):
            line = self.fontMetrics().height()
            self.resize(46 * line, 26 * line)
        self.look()

    def look(self) -> None:
        """Compare everybody with everybody."""
        self._job = self._tasks.run(
            self._workflows.merging.alike, self._show, failed=self._failed, ended=self._ended, topic=_SETTINGS_NAME
        )
        self._bar.setRange(0, 0)
        self._refresh()

    def compare(self) -> None:
        """Show the two records of the selected suggestion side by side."""
        rows = self.table.selectionModel().selectedRows()
        if rows:
            pair = self.model.row_at(rows[0].row())
            self.compare_wished.emit(pair.first, pair.second)

    def reject(self) -> None:
        """Qt: close; while it compares, stop that."""
        if self._job:
            self._tasks.stop(self._job)
        super().reject()

    def done(self, result: int) -> None:
        """Qt: remember the size on the way out."""
        self._settings.save_window(_SETTINGS_NAME, self)
        super().done(result)

    def _show(self, found: tuple[Alike, ...]) -> None:
        self.model.show_rows(found)
        self._stack.setCurrentIndex(0 if found else 1)
        self.hint.setText(
            trn(
                "{n} pair of records is much alike. Look at it; only you know whether it is one person.",
                "{n} pairs of records are much alike. Look at each; only you know whether it is one person.",
                len(found),
            )
            if found
            else ""
        )
        if found:
            self.table.selectRow(0)

    def _compare_index(self, _index: QModelIndex) -> None:
        self.compare()

    def _failed(self, trouble: Trouble) -> None:
        if not isinstance(trouble, Stopped):
            self._trouble.say(NoticeKind.WARNING, str(trouble))

    def _show_progress(self, job: int, share: float) -> None:
        if job == self._job:
            self._bar.setRange(0, 100)
            self._bar.setValue(round(100 * share))

    def _ended(self) -> None:
        self._job = 0
        self._refresh()

    def _refresh(self) -> None:
        self._bar.setVisible(bool(self._job))
        self.compare_button.setEnabled(bool(self.table.selectionModel().selectedRows()) and not self._job)
        self.close_button.setText(tr("Stop") if self._job else tr("Close"))
