"""The frame: navigation at the left, the pages beside it, menus above, status below."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Event
from micromentor_desktop.gui.about import AboutDialog
from micromentor_desktop.gui.actions import Actions
from micromentor_desktop.gui.chapter_file.caution_bar import CautionBar
from micromentor_desktop.gui.chapter_file.chapter_file import ChapterFile
from micromentor_desktop.gui.dialogs import show_trouble
from micromentor_desktop.gui.event.event_dialog import EventDialog
from micromentor_desktop.gui.event.page import EventPage
from micromentor_desktop.gui.event_wizard.import_dialog import ImportDialog
from micromentor_desktop.gui.event_wizard.wizard import EventWizard
from micromentor_desktop.gui.events.page import EventsPage
from micromentor_desktop.gui.members.page import MembersPage
from micromentor_desktop.gui.navigation import Navigation
from micromentor_desktop.gui.print.dialog import PrintDialog
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.status import Status
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.paths import APP_NAME
from micromentor_desktop.workflow.import_signups import Imported
from micromentor_desktop.workflow.prepare_event import EventSummary, Prepared
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_WINDOW = "main"
_NARROW = 62
"""Windows of fewer lines' heights in width show the navigation as icons only."""


class MainWindow(QMainWindow):
    """Frame and navigation only: the pages do the work."""

    def __init__(
        self,
        workflows: Workflows,
        tasks: Tasks,
        settings: Settings,
        load_sample: Callable[[Progress], Event],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._settings = settings
        self._load_sample = load_sample
        self.setWindowTitle(APP_NAME)
        self.navigation = Navigation()
        self.events_page = EventsPage(workflows, tasks)
        self.event_page = EventPage(workflows, tasks, settings)
        self.members_page = MembersPage(workflows, tasks, settings)
        self._pages = QStackedWidget()
        # In the order of Navigation's places.
        for page in (self.events_page, self.event_page, self.members_page):
            self._pages.addWidget(page)
        frame = QWidget()
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.navigation)
        self.status = Status(tasks)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        self.caution_bar = CautionBar(settings)
        beside.addWidget(self.caution_bar)
        beside.addWidget(self._pages, 1)
        # The bar itself writes at its very edge.
        inset = QHBoxLayout()
        inset.setContentsMargins(12, 0, 12, 0)
        inset.addWidget(self.status)
        beside.addLayout(inset)
        layout.addLayout(beside, 1)
        self.setCentralWidget(frame)
        self.chapter_file = ChapterFile(workflows, tasks, settings, self)
        self.actions_offered = Actions(self)
        self.actions_offered.build_menus(self.menuBar())
        self._connect_actions()
        self._connect_pages()
        if not settings.restore_window(_WINDOW, self):
            self.resize(1180, 780)
        self.go(Navigation.EVENTS)
        self._offer_selected()
        tasks.run(lambda _progress: workflows.prepare.events(), self._reopen)

    def go(self, place: int) -> None:
        """Show one of the navigation's places."""
        self._pages.setCurrentIndex(place)
        self.navigation.show_place(place)
        if place == Navigation.EVENTS:
            self.events_page.reload()
        elif place == Navigation.MEMBERS:
            self.members_page.reload()
        else:
            # A member may have another name by now.
            self.event_page.reload()
        self._offer()

    def open_event(self, event_id: int) -> None:
        """Show an event; the one that is open already keeps what can be undone."""
        if self.event_page.event_shown is None or self.event_page.event_shown.id != event_id:
            self.event_page.open(event_id)
        self.go(Navigation.EVENT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: a small window gives its width to the pages."""
        super().resizeEvent(event)
        self.navigation.set_narrow(self.width() < _NARROW * self.fontMetrics().height())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: remember the window; everything else is stored already. A long pairing is not waited for."""
        if self.event_page.history.pairing:
            self.event_page.history.stop()
        self._settings.save_window(_WINDOW, self)
        super().closeEvent(event)

    def _connect_actions(self) -> None:
        actions = self.actions_offered
        actions.new_event.triggered.connect(self.start_event)
        actions.import_signups.triggered.connect(self.import_signups)
        actions.print_event.triggered.connect(self.print_event)
        actions.change_event.triggered.connect(self.change_event)
        actions.backups.triggered.connect(self.chapter_file.show_backups)
        actions.save_copy.triggered.connect(self.chapter_file.save_copy)
        actions.open_file.triggered.connect(self.chapter_file.open_file)
        actions.leave.triggered.connect(self.close)
        actions.undo.triggered.connect(self.event_page.history.undo)
        actions.redo.triggered.connect(self.event_page.history.redo)
        actions.pair.triggered.connect(self.event_page.pair)
        actions.walk_in.triggered.connect(self.event_page.ask_for_walk_in)
        actions.repair.triggered.connect(self.event_page.ask_to_repair)
        actions.move_person.triggered.connect(self.event_page.board.ask_where_selected)
        actions.lock.triggered.connect(self.event_page.board.turn_lock_selected)
        actions.go_events.triggered.connect(lambda: self.go(Navigation.EVENTS))
        actions.go_event.triggered.connect(lambda: self.go(Navigation.EVENT))
        actions.go_members.triggered.connect(lambda: self.go(Navigation.MEMBERS))
        actions.about.triggered.connect(lambda: AboutDialog(self).exec())
        for status, action in actions.marks.items():
            action.triggered.connect(partial(self.event_page.mark_selected, status))
        for view in (self.event_page.board.tables, self.event_page.board.waiting):
            actions.offer(view, (*actions.for_selected, None, actions.walk_in))
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _connect_pages(self) -> None:
        self.navigation.chosen.connect(self.go)
        self.events_page.event_wished.connect(self.open_event)
        self.events_page.new_wished.connect(self.start_event)
        self.events_page.sample_wished.connect(self.try_sample)
        page = self.event_page
        page.change_wished.connect(self.change_event)
        page.import_wished.connect(self.import_signups)
        page.print_wished.connect(self.print_event)
        page.opened.connect(self._event_opened)
        page.board.selection_changed.connect(self._offer_selected)
        page.history.steps_changed.connect(self._offer)
        page.history.board_changed.connect(self._offer)
        self.chapter_file.replaced.connect(self._event_deleted)
        self.chapter_file.said.connect(self.status.say)
        page.history.said.connect(self.status.say)
        page.history.failed.connect(lambda title, sentence: show_trouble(self, title, sentence))
        self._tasks.trouble.connect(lambda sentence: show_trouble(self, self.tr("That did not work"), sentence))

    # --- what the menus and pages ask for ---

    def start_event(self) -> None:
        """Open the new-event wizard."""
        wizard = EventWizard(self._workflows, self._tasks, self._settings, self)
        wizard.created.connect(self._event_created)
        wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        wizard.open()

    def import_signups(self) -> None:
        """Bring a file into the event that is open."""
        event = self.event_page.event_shown
        if event is not None:
            dialog = ImportDialog(self._workflows, self._tasks, self._settings, event, self)
            dialog.imported.connect(self._imported)
            dialog.undone.connect(self.event_page.reload)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def change_event(self) -> None:
        """Open the dialog for the name, the day and the rules of the event that is open."""
        event = self.event_page.event_shown
        if event is not None:
            signups = self.event_page.signups
            dialog = EventDialog(self._workflows, self._tasks, self._settings, event, signups=signups, parent=self)
            dialog.changed.connect(lambda _event: self.event_page.reload())
            dialog.deleted.connect(self._event_deleted)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def print_event(self) -> None:
        """Open the print dialog for the event that is open."""
        event = self.event_page.event_shown
        if event is not None:
            dialog = PrintDialog(self._workflows, self._tasks, self._settings, event, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def try_sample(self) -> None:
        """Fill the chapter with the sample and open its event."""
        # Not twice, for a double click.
        self.events_page.setEnabled(False)
        self._tasks.run(
            self._load_sample,
            lambda event: self.open_event(event.id),
            ended=lambda: self.events_page.setEnabled(True),
        )

    def _event_deleted(self) -> None:
        self.event_page.leave()
        self.navigation.show_event("")
        self._settings.last_event = 0
        self.setWindowTitle(APP_NAME)
        self.go(Navigation.EVENTS)

    def _event_created(self, prepared: Prepared) -> None:
        self.open_event(prepared.event.id)

    def _imported(self, imported: Imported) -> None:
        self.event_page.reload()
        told = self.tr("{0} new, {1} changed, {2} as before.").format(imported.new, imported.changed, imported.same)
        self.status.say(told)

    def _event_opened(self, event: Event) -> None:
        self._settings.last_event = event.id
        self.navigation.show_event(event.name)
        self.setWindowTitle(f"{event.name} – {APP_NAME}")
        self._offer()

    def _reopen(self, summaries: tuple[EventSummary, ...]) -> None:
        if any(summary.event.id == self._settings.last_event for summary in summaries):
            self.open_event(self._settings.last_event)

    def _offer(self) -> None:
        page = self.event_page
        shown = self._pages.currentIndex() == Navigation.EVENT and page.event_shown is not None
        self.actions_offered.show_event(
            opened=page.event_shown is not None,
            shown=shown,
            paired=page.history.board is not None,
            pairable=page.pairable,
            changed=page.history.board is not None and not page.history.board.up_to_date,
        )
        self.actions_offered.show_history(page.history, event_shown=shown)

    def _offer_selected(self) -> None:
        self.actions_offered.show_selected(self.event_page.board.selected)
