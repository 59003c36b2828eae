"""The new-event wizard: five pages, kept as a draft on the way, and one workflow call at the end."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget, QWizard

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.errors import Stopped, Trouble
from micromentor_desktop.gui.before.dialog import BeforeDialog
from micromentor_desktop.gui.event_wizard.details_page import DetailsPage
from micromentor_desktop.gui.event_wizard.import_page import ImportPage
from micromentor_desktop.gui.event_wizard.import_panel import ImportPanel
from micromentor_desktop.gui.event_wizard.rules_page import RulesPage
from micromentor_desktop.gui.event_wizard.shape_page import ShapePage
from micromentor_desktop.gui.event_wizard.summary_page import SummaryPage
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.draft_event import EventDraft
from micromentor_desktop.workflow.import_signups import Draft
from micromentor_desktop.workflow.prepare_event import Prepared
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_START_SIZE = QSize(900, 660)
_SETTINGS_NAME = "event-wizard"
_PAUSE = 400
"""Milliseconds without another change after which the draft is kept."""

_IMPORT = 3
"""The page with the people; the last one needs them understood first."""


class EventWizard(QWizard):
    """Asks for a new event, creates it on Finish and stays open until that is done."""

    created = Signal(object)
    """Carries the :class:`Prepared` event."""
    left = Signal()
    """The wizard was left half-way, and what was entered is kept."""

    def __init__(
        self,
        workflows: Workflows,
        tasks: Tasks,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        begun: EventDraft | None = None,
    ) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._settings = settings
        self._creating = False
        self._kept = begun
        self._job = self._looking = 0
        self.panel = ImportPanel(workflows, tasks, settings)
        self.shape_page = ShapePage()
        self.details_page = DetailsPage()
        self.rules_page = RulesPage()
        self.import_page = ImportPage(self.panel)
        self.import_page.before_wished.connect(self._open_before)
        self.summary_page = SummaryPage()
        self._enter = {
            self.addPage(self.shape_page): lambda: None,
            self.addPage(self.details_page): lambda: self.details_page.offer(self.shape_page.shape),
            self.addPage(self.rules_page): lambda: self.rules_page.offer(
                self.shape_page.shape, self.details_page.span_minutes
            ),
            self.addPage(self.import_page): lambda: self.panel.set_event(self.planned()),
            self.addPage(self.summary_page): self._sum_up,
        }
        self.setWizardStyle(QWizard.WizardStyle.ModernStyle)
        self.setTitleFormat(Qt.TextFormat.RichText)
        # Going back keeps what was typed: nothing is reset behind the organizer's back.
        self.setOption(QWizard.WizardOption.IndependentPages)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.setButtonText(QWizard.WizardButton.NextButton, tr("&Next"))
        self.setButtonText(QWizard.WizardButton.BackButton, tr("&Back"))
        self.setButtonText(QWizard.WizardButton.FinishButton, tr("&Create event"))
        self.setButtonText(QWizard.WizardButton.CancelButton, tr("Cancel"))
        self.currentIdChanged.connect(self._entered)
        tasks.run(lambda _progress: [summary.event for summary in workflows.prepare.events()], self.details_page.know)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._keep)
        if not settings.restore_window(_SETTINGS_NAME, self):
            self.resize(_START_SIZE)
        if begun is not None:
            self._go_on_with(begun)
        for edited in (self.details_page.edited, self.rules_page.edited, self.panel.changed, self.panel.typing.edited):
            edited.connect(self._pause.start)

    def planned(self) -> Event:
        """The event as the pages describe it."""
        return Event(
            id=NEW,
            name=self.details_page.event_name,
            shape=self.shape_page.shape,
            rules=self.rules_page.rules_for(self.shape_page.shape),
            on=self.details_page.day,
            place=self.details_page.place,
            span=self.details_page.span,
        )

    def interest(self) -> Draft | None:
        """The sign-ups that will come along."""
        return self.panel.draft if self.panel.ready else None

    def accept(self) -> None:
        """Qt: Finish was pressed. Create the event; the wizard closes when that is done."""
        if self._creating:
            return
        event, draft = self.planned(), self.interest()

        def work(progress: Progress) -> Prepared:
            return self._workflows.prepare.create(event, draft, progress, drafted=True)

        self._pause.stop()
        self._set_creating(True)
        self._tasks.stop(self._looking)
        self._job = self._tasks.run(work, self._created, failed=self._failed, ended=self._ended)

    def reject(self) -> None:
        """Qt: Leave, Escape or the window's cross; while the event is being written, they stop that."""
        if self._creating:
            self._tasks.stop(self._job)
            return
        self._keep()
        super().reject()
        if self._kept is not None:
            self.left.emit()

    def done(self, result: int) -> None:
        """Qt: remember the size on the way out."""
        self._settings.save_window(_SETTINGS_NAME, self)
        super().done(result)

    def _entered(self, page: int) -> None:
        if page not in self._enter:
            return
        self._enter[page]()
        pages = self.pageIds()
        self._name_cancel()
        self._pause.start()
        self.setWindowTitle(tr("New event: step {n} of {all}", n=pages.index(page) + 1, all=len(pages)))

    def _sum_up(self) -> None:
        event, draft = self.planned(), self.interest()
        self.summary_page.show_plan(event, draft)
        self._tasks.stop(self._looking)
        if draft is not None:
            ahead = self._workflows.ahead
            self._looking = self._tasks.run(
                lambda progress: ahead.at_draft(event, draft, progress),
                self.summary_page.show_outlook,
                topic="outlook of a draft",
            )

    def _open_before(self) -> None:
        dialog = BeforeDialog(self._workflows, self._tasks, self._settings, self.planned(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _go_on_with(self, begun: EventDraft) -> None:
        """Fill the pages in, and go to the one that was left."""
        self.shape_page.choose(begun.event.shape)
        self.details_page.go_on_with(begun.event)
        self.rules_page.show_rules(begun.event.shape, begun.event.rules)
        self.panel.set_event(begun.event)
        self.panel.restore(begun.source, begun.people)
        self.restart()
        for _ in range(min(begun.page, _IMPORT)):
            self.next()

    def _keep(self) -> None:
        """Keep what is entered, if there is anything beyond a first click."""
        self._pause.stop()
        page = self.pageIds().index(self.currentId()) if self.currentId() in self.pageIds() else 0
        if (
            self._creating
            or not self.isVisible()
            or (page == 0 and self._kept is None)
            or not self.shape_page.isComplete()
        ):
            return
        draft = EventDraft(self.planned(), page, self.panel.source, self.panel.typing.model.people)
        if draft != self._kept:
            self._kept = draft
            drafts = self._workflows.drafts
            self._tasks.run(lambda _progress: drafts.keep(draft), _done)

    def _name_cancel(self) -> None:
        entered = self._kept is not None or self.currentPage() is not self.shape_page
        words = tr("Leave for now") if entered else tr("Cancel")
        self.setButtonText(QWizard.WizardButton.CancelButton, tr("Stop") if self._creating else words)
        tip = tr("What you entered is kept. “New event” goes on with it.") if entered and not self._creating else ""
        self.button(QWizard.WizardButton.CancelButton).setToolTip(tip)

    def _set_creating(self, creating: bool) -> None:
        self._creating = creating
        self.summary_page.set_busy(creating)
        for which in (QWizard.WizardButton.FinishButton, QWizard.WizardButton.BackButton):
            self.button(which).setEnabled(not creating)
        self._name_cancel()

    def _created(self, prepared: Prepared) -> None:
        self._pause.stop()
        self._set_creating(False)
        super().accept()
        self.created.emit(prepared)

    def _failed(self, trouble: Trouble) -> None:
        stopped = isinstance(trouble, Stopped)
        self.summary_page.tell(tr("Stopped; nothing was stored.") if stopped else str(trouble))

    def _ended(self) -> None:
        self._set_creating(False)


def _done(_nothing: None) -> None:
    """The draft is kept; there is nothing to show for it."""
