"""Two versions side by side: in words, goal by goal, and person by person."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.version import Version
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.models.compare_models import Changed, GoalsCompared, PeopleCompared
from micromentor_desktop.gui.models.versions_model import why_kept
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.compare_words import summary
from micromentor_desktop.workflow.keep_versions import Comparison
from micromentor_desktop.workflow.workflows import Workflows

_NAME = "compare"


class CompareDialog(QDialog):
    """Shows what the right version has different from the left one; both can be chosen here."""

    go_back_wished = Signal(int)
    """The plan that is to come onto the board."""

    def __init__(
        self,
        workflows: Workflows,
        tasks: Tasks,
        settings: Settings,
        *,
        versions: tuple[Version, ...],
        chosen: tuple[int, int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._settings = settings
        self._versions = {version.plan_id: version for version in versions}
        self.setWindowTitle(tr("Compare versions"))
        self.before, self.after = (self._choice(plan_id) for plan_id in chosen)
        self.words = Notice()
        self.goals = GoalsCompared(self)
        self.people = PeopleCompared(self)
        self.changed = Changed(self)
        self.changed.setSourceModel(self.people)
        line = self.fontMetrics().height()
        self.goals_table = quiet_table(self.goals, tr("Goals"), (15 * line, 9 * line, 9 * line, 6 * line))
        self.people_table = quiet_table(self.changed, tr("People"), (10 * line, 4 * line, 12 * line, 12 * line))
        self.everybody = QCheckBox(tr("&Show also who stays"))
        self._nobody = MutedLabel(tr("Nobody sits elsewhere, and nobody waits who did not."))
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setText(tr("Close"))
        self.back_button = buttons.addButton("", QDialogButtonBox.ButtonRole.ActionRole)
        self.back_button.setAutoDefault(False)
        self.back_button.clicked.connect(self._go_back)
        buttons.rejected.connect(self.reject)
        self._build(buttons)
        self._restore()
        self.before.currentIndexChanged.connect(self._compare)
        self.after.currentIndexChanged.connect(self._compare)
        self.everybody.toggled.connect(self._show_everybody)
        self._compare()

    def done(self, result: int) -> None:
        """Qt: remember the size and the columns."""
        self._settings.save_window(_NAME, self)
        self._settings.save_columns(_NAME, self.people_table.horizontalHeader())
        super().done(result)

    def _choice(self, plan_id: int) -> QComboBox:
        box = QComboBox()
        for version in self._versions.values():
            box.addItem(f"{version.name} ({why_kept(version)})", version.plan_id)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setCurrentIndex(max(0, box.findData(plan_id)))
        return box

    def _build(self, buttons: QDialogButtonBox) -> None:
        line = self.fontMetrics().height()
        chosen = QHBoxLayout()
        for text, box in ((tr("&From"), self.before), (tr("&To"), self.after)):
            label = QLabel(text)
            label.setBuddy(box)
            chosen.addWidget(label)
            chosen.addWidget(box, 1)
        self.goals_table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        self.goals_table.setFixedHeight(11 * (line + 12))
        self._stack.addWidget(self.people_table)
        self._stack.addWidget(self._nobody)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(chosen)
        layout.addWidget(self.words)
        layout.addWidget(self.goals_table)
        layout.addWidget(self.everybody)
        layout.addWidget(self._stack, 1)
        layout.addWidget(buttons)

    def _restore(self) -> None:
        line = self.fontMetrics().height()
        if not self._settings.restore_window(_NAME, self):
            self.resize(50 * line, 42 * line)
        header = self.people_table.horizontalHeader()
        self._settings.restore_columns(_NAME, header)
        self.people_table.setSortingEnabled(True)
        self.people_table.sortByColumn(-1, Qt.SortOrder.AscendingOrder)

    def _compare(self) -> None:
        before, after = self.before.currentData(), self.after.currentData()
        versions = self._workflows.versions
        self._tasks.run(
            lambda _progress: versions.compare(before, after), self._show, failed=self._fail, topic="compare versions"
        )

    def _show(self, found: Comparison) -> None:
        self.words.say(NoticeKind.NOTE, "\n".join(summary(found)))
        self.goals.show(found)
        rows = self.goals.rowCount()
        height = self.goals_table.verticalHeader().defaultSectionSize()
        self.goals_table.setFixedHeight(self.goals_table.horizontalHeader().sizeHint().height() + rows * height + 4)
        self.people.show(found)
        self._show_everybody(self.everybody.isChecked())
        back = next((one for one in (found.before, found.after) if not one.current), None)
        self.back_button.setVisible(back is not None)
        if back is not None:
            self.back_button.setText(tr("&Go back to “{name}”", name=back.name.replace("&", "&&")))

    def _fail(self, trouble: Trouble) -> None:
        self.words.say(NoticeKind.WARNING, str(trouble))

    def _show_everybody(self, everybody: bool) -> None:
        self.changed.show_everybody(everybody)
        self._stack.setCurrentIndex(0 if self.changed.rowCount() else 1)

    def _go_back(self) -> None:
        ids = (self.before.currentData(), self.after.currentData())
        back = next((one for one in ids if not self._versions[one].current), None)
        self.accept()
        if back is not None:
            self.go_back_wished.emit(back)
