"""What the chapter's file keeps about people and why, in plain words; and the offer to forget who left."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.members.person_words import day_words
from micromentor_desktop.gui.members.privacy_words import what_is_kept
from micromentor_desktop.gui.models.rows_model import RowsModel
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.forget_people import MOST_MONTHS, Due, DuePerson
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_SETTINGS_NAME = "privacy"
_NEVER = 0


class DueModel(RowsModel[DuePerson]):
    """One row a person who could be forgotten."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def headings(self) -> tuple[str, ...]:
        """Who, why they do not belong to the chapter, and since when nothing happened."""
        return (tr("Name"), tr("Standing"), tr("Last trace"))

    def texts(self, row: DuePerson) -> tuple[str, ...]:
        """One person."""
        person, since = row
        standing = tr("archived") if person.record.archived else tr("guest")
        return (person.shown_name, standing, day_words(since))


class PrivacyDialog(QDialog):
    """Nobody is forgotten by the setting itself: the button asks for each time."""

    forget_wished = Signal(object)
    """Carries the ids of the members who are to be forgotten; the page asks first."""

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._settings = settings
        self._months: int | None = None
        self.words = QTextBrowser(openLinks=False)
        self.words.setHtml(what_is_kept())
        self.words.setAccessibleName(tr("What is kept and why"))
        self.words.setTabChangesFocus(True)
        self.months = QSpinBox()
        self.months.setRange(_NEVER, MOST_MONTHS)
        self.months.setSpecialValueText(tr("never"))
        self.months.setKeyboardTracking(False)
        self.model = DueModel(self)
        self.table = quiet_table(self.model, tr("Who would be forgotten now"), (240, 110, 110))
        self.told = QLabel(wordWrap=True)
        self.forget_button = QPushButton(icon("user-minus"), "")
        self.forget_button.setAutoDefault(False)
        self._trouble = Notice()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.months.valueChanged.connect(self._months_changed)
        self.forget_button.clicked.connect(self._forget)
        layout = self._layout = QVBoxLayout(self)
        self._group = self._forgetting()
        layout.addWidget(self.words, 3)
        layout.addWidget(self._group)
        layout.addWidget(self._trouble)
        layout.addWidget(buttons)
        self.setWindowTitle(tr("Privacy"))
        if not settings.restore_window(_SETTINGS_NAME, self):
            line = self.fontMetrics().height()
            self.resize(42 * line, 40 * line)
        self._show(Due(None, ()))
        self.reload()

    def reload(self) -> None:
        """Ask who would be forgotten now."""
        self._tasks.run(lambda _progress: self._workflows.forgetting.due(), self._show, topic=_SETTINGS_NAME)

    def done(self, result: int) -> None:
        """Qt: remember the size on the way out."""
        self._settings.save_window(_SETTINGS_NAME, self)
        super().done(result)

    def _forgetting(self) -> QWidget:
        group = QGroupBox(tr("Forget guests and archived members"))
        label = QLabel(tr("&Offer to forget them after this many months without an event:"), wordWrap=True)
        label.setBuddy(self.months)
        row = QHBoxLayout()
        row.addWidget(label, 1)
        row.addWidget(self.months)
        last = QHBoxLayout()
        last.addWidget(self.told, 1)
        last.addWidget(self.forget_button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(group)
        layout.addLayout(row)
        layout.addWidget(self.table, 1)
        layout.addLayout(last)
        return group

    def _months_changed(self, months: int) -> None:
        wanted = months or None
        if wanted == self._months:
            return

        def work(_progress: Progress) -> Due:
            self._workflows.forgetting.set_months(wanted)
            return self._workflows.forgetting.due()

        self._tasks.run(work, self._show, failed=self._failed, topic=_SETTINGS_NAME)

    def _show(self, due: Due) -> None:
        self._months = due.months
        self.months.blockSignals(True)
        self.months.setValue(due.months or _NEVER)
        self.months.blockSignals(False)
        self.model.show_rows(due.people)
        count = len(due.people)
        self.table.setVisible(bool(count))
        # Without a table, the words get its room.
        self._layout.setStretchFactor(self._group, 2 if count else 0)
        self.forget_button.setVisible(bool(count))
        self.forget_button.setText(trn("&Forget this person…", "&Forget these {n} people…", count))
        if due.months is None:
            self.told.setText(tr("Nobody is offered to be forgotten. Choose a number of months to see who would be."))
        elif not count:
            self.told.setText(tr("At the moment there is nobody to forget."))
        else:
            self.told.setText(tr("Nothing is forgotten until you press the button. You are asked once more then."))

    def _forget(self) -> None:
        self.forget_wished.emit(tuple(self.model.row_at(row)[0].member.id for row in range(self.model.rowCount())))

    def _failed(self, trouble: Trouble) -> None:
        self._trouble.say(NoticeKind.WARNING, str(trouble))
