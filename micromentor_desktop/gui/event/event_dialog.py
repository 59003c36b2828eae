"""Changing an event that is there: its name and day, its rules, and who must or must not meet."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTabWidget, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.dialogs import confirm
from micromentor_desktop.gui.event.more_rules import MoreRules
from micromentor_desktop.gui.event.pairs_editor import PairsEditor, apart_words, together_words
from micromentor_desktop.gui.event_wizard.details_page import DetailsPage
from micromentor_desktop.gui.event_wizard.rules_page import RulesPage
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_SETTINGS_NAME = "event-dialog"


class EventDialog(QDialog):
    """The wizard's pages again, over an event that exists; the shape stays what it is."""

    changed = Signal(object)
    """The :class:`Event` as it is stored now."""
    deleted = Signal()

    def __init__(
        self,
        workflows: Workflows,
        tasks: Tasks,
        settings: Settings,
        event: Event,
        *,
        signups: Sequence[SignUp],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._prepare = workflows.prepare
        self._tasks = tasks
        self._settings = settings
        self._event = event
        self.setWindowTitle(tr("Change {event}", event=event.name))
        self.details, self.rules = DetailsPage(), RulesPage()
        self.details.show_event(event)
        self.rules.show_rules(event.shape, event.rules)
        self.more = MoreRules(event.shape, event.rules)
        self.apart = PairsEditor(apart_words(), signups, event.rules.never_pairs)
        self.together = PairsEditor(together_words(), signups, event.rules.always_pairs)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Parts of the event"))
        self.tabs.addTab(self.details, tr("&Name and day"))
        self.tabs.addTab(self.rules, tr("R&ules"))
        self.tabs.addTab(self.more, tr("Mor&e rules"))
        self.tabs.addTab(self.apart, tr("Who must no&t meet"))
        self.tabs.addTab(self.together, tr("&Who must meet"))
        # What matters of the further rules depends on the first ones.
        self.tabs.currentChanged.connect(lambda _tab: self.more.suit(self.rules.rules))
        self._told = Notice()
        self.buttons = QDialogButtonBox()
        self.save_button = self.buttons.addButton(tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self.delete_button = QPushButton(icon("x"), tr("Delete e&vent…"))
        self.buttons.addButton(self.delete_button, QDialogButtonBox.ButtonRole.ResetRole)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.delete_button.clicked.connect(self._ask_to_delete)
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs, 1)
        layout.addWidget(self._told)
        layout.addWidget(self.buttons)
        if not settings.restore_window(_SETTINGS_NAME, self):
            self.resize(720, 560)

    def accept(self) -> None:
        """Qt: Save was pressed; the dialog closes when it is done."""
        event = replace(
            self._event,
            name=self.details.event_name,
            on=self.details.day,
            place=self.details.place,
            span=self.details.span,
            rules=replace(
                self.more.applied(self.rules.rules), never_pairs=self.apart.pairs, always_pairs=self.together.pairs
            ),
        )

        def work(_progress: Progress) -> Event:
            return self._prepare.change(event)

        self.buttons.setEnabled(False)
        self._tasks.run(work, self._saved, failed=self._failed, ended=self._ended)

    def done(self, result: int) -> None:
        """Qt: remember the size on the way out."""
        self._settings.save_window(_SETTINGS_NAME, self)
        super().done(result)

    def _ask_to_delete(self) -> None:
        name = self._event.name
        if confirm(
            self,
            tr("Delete “{event}”?", event=name),
            tr("Its sign-ups and pairings are deleted and cannot be brought back. The members stay."),
            tr("Delete event"),
            tr("Keep event"),
        ):
            event_id = self._event.id
            self._tasks.run(lambda _progress: self._prepare.delete(event_id), self._gone, failed=self._failed)

    def _gone(self, _nothing: None) -> None:
        super().accept()
        self.deleted.emit()

    def _saved(self, event: Event) -> None:
        super().accept()
        self.changed.emit(event)

    def _failed(self, trouble: Trouble) -> None:
        self._told.say(NoticeKind.WARNING, str(trouble))

    def _ended(self) -> None:
        self.buttons.setEnabled(True)
