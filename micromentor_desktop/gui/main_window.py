"""The frame: navigation at the left, the pages beside it, menus above, status below."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Event
from micromentor_desktop.gui.about import AboutDialog
from micromentor_desktop.gui.actions import Actions
from micromentor_desktop.gui.before.dialog import BeforeDialog
from micromentor_desktop.gui.chapter.settings_dialog import SettingsDialog
from micromentor_desktop.gui.chapter_file.caution_bar import CautionBar
from micromentor_desktop.gui.chapter_file.chapter_file import ChapterFile
from micromentor_desktop.gui.dialogs import show_trouble
from micromentor_desktop.gui.event.event_dialog import EventDialog
from micromentor_desktop.gui.event.page import EventPage
from micromentor_desktop.gui.event_wizard.begun import BegunBar, BegunDialog
from micromentor_desktop.gui.event_wizard.import_dialog import ImportDialog
from micromentor_desktop.gui.event_wizard.wizard import EventWizard
from micromentor_desktop.gui.events.page import EventsPage
from micromentor_desktop.gui.file_guard import FileGuard
from micromentor_desktop.gui.home.page import HomePage
from micromentor_desktop.gui.home.sample_bar import SampleBar
from micromentor_desktop.gui.members.history import MembersHistory
from micromentor_desktop.gui.members.page import MembersPage
from micromentor_desktop.gui.models.events_model import dated
from micromentor_desktop.gui.navigation import Navigation
from micromentor_desktop.gui.print.dialog import PrintDialog
from micromentor_desktop.gui.reopening import take_over
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.shortcuts_dialog import ShortcutsDialog
from micromentor_desktop.gui.status import Status
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.undo import History
from micromentor_desktop.paths import APP_NAME
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.draft_event import EventDraft
from micromentor_desktop.workflow.home import Home, StepKind
from micromentor_desktop.workflow.import_signups import Imported
from micromentor_desktop.workflow.prepare_event import EventSummary, Prepared
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_WINDOW = "main"
_NARROW = 62
"""Windows of fewer lines' heights in width show the navigation as icons only."""


class MainWindow(QMainWindow):
    """Frame and navigation only: the pages do the work."""

    chapter_seen = Signal(object)
    """Carries the :class:`Chapter` as it is now."""
    help_wished = Signal(object)
    """Carries the widget that help is wanted for."""
    appearance_changed = Signal()
    closed = Signal()
    reopen_wished = Signal()
    """The window is to be made anew, as after a change of all text's size or of the language."""

    def __init__(
        self,
        workflows: Workflows,
        tasks: Tasks,
        settings: Settings,
        load_sample: Callable[[Progress], Event],
        before: "MainWindow | None" = None,
    ) -> None:
        """``before`` is the window whose place this one takes; see :mod:`micromentor_desktop.gui.reopening`."""
        super().__init__()
        self._workflows = workflows
        self._tasks = tasks
        self._settings = settings
        self._load_sample = load_sample
        self.setWindowTitle(APP_NAME)
        self._then: Callable[[], None] | None = None
        self.navigation = Navigation()
        self.home_page = HomePage(workflows, tasks, settings)
        self.events_page = EventsPage(workflows, tasks)
        self.event_page = EventPage(workflows, tasks, settings)
        self.members_page = MembersPage(workflows, tasks, settings)
        self._pages = QStackedWidget()
        # In the order of Navigation's places.
        for page in (self.home_page, self.events_page, self.event_page, self.members_page):
            self._pages.addWidget(page)
        frame = QWidget()
        layout = QHBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.navigation)
        self.status = Status(tasks)
        beside = QVBoxLayout()
        beside.setSpacing(0)
        self.sample_bar = SampleBar()
        beside.addWidget(self.sample_bar)
        self.begun_bar = BegunBar(workflows.drafts, tasks)
        beside.addWidget(self.begun_bar)
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
        self.file_guard = FileGuard(workflows.file, tasks, self)
        self.file_guard.mended.connect(self._file_mended)
        self._offer_selected()
        if before is not None:
            take_over(before, self)
            return
        if not settings.restore_window(_WINDOW, self):
            self.resize(1180, 780)
        self.go(Navigation.HOME)
        tasks.run(lambda _progress: workflows.prepare.events(), self._reopen)

    @property
    def place(self) -> int:
        """Which of the navigation's places is shown."""
        return self._pages.currentIndex()

    def keep_typed(self) -> None:
        """Store what is being typed on the pages."""
        self.home_page.welcome.form.save()
        self.event_page.sections.signups.store()

    def go(self, place: int) -> None:
        """Show one of the navigation's places."""
        self._pages.setCurrentIndex(place)
        self.navigation.show_place(place)
        self.begun_bar.want(place in (Navigation.HOME, Navigation.EVENTS))
        if place == Navigation.HOME:
            self.home_page.reload()
        elif place == Navigation.EVENTS:
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
        self.keep_typed()
        if self.event_page.history.pairing:
            self.event_page.history.stop()
        self._settings.save_window(_WINDOW, self)
        super().closeEvent(event)
        self.closed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Qt: whoever comes back from another program may have moved the file there."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self.file_guard.look()

    def come_to_front(self) -> None:
        """Show the window over all others, also from the task bar."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def _connect_actions(self) -> None:
        actions = self.actions_offered
        actions.new_event.triggered.connect(self.start_event)
        actions.import_signups.triggered.connect(self.import_signups)
        actions.print_event.triggered.connect(self.print_event)
        actions.change_event.triggered.connect(self.change_event)
        actions.before.triggered.connect(self.prepare_sign_ups)
        actions.backups.triggered.connect(self.chapter_file.show_backups)
        actions.save_copy.triggered.connect(self.chapter_file.save_copy)
        actions.open_file.triggered.connect(self.chapter_file.open_file)
        actions.leave.triggered.connect(self.close)
        actions.undo.triggered.connect(self._undo)
        actions.redo.triggered.connect(self._redo)
        actions.pair.triggered.connect(self.event_page.pair)
        actions.walk_in.triggered.connect(self.event_page.ask_for_walk_in)
        actions.repair.triggered.connect(self.event_page.ask_to_repair)
        actions.move_person.triggered.connect(self.event_page.board.ask_where_selected)
        actions.lock.triggered.connect(self.event_page.board.turn_lock_selected)
        actions.import_members.triggered.connect(self.import_members)
        actions.settings.triggered.connect(self.open_settings)
        actions.shortcuts.triggered.connect(self.list_shortcuts)
        actions.help.triggered.connect(self._help)
        actions.go_home.triggered.connect(lambda: self.go(Navigation.HOME))
        board = self.event_page.board
        actions.find.triggered.connect(board.finder.begin)
        actions.larger.triggered.connect(board.zoom.larger.click)
        actions.smaller.triggered.connect(board.zoom.smaller.click)
        actions.normal.triggered.connect(board.zoom.normal.click)
        actions.lock_table.triggered.connect(self.event_page.board.turn_table_lock_selected)
        actions.take.triggered.connect(self.event_page.board.carrier.take)
        actions.put_down.triggered.connect(self.event_page.board.carrier.put_down)
        actions.go_events.triggered.connect(lambda: self.go(Navigation.EVENTS))
        actions.go_event.triggered.connect(lambda: self.go(Navigation.EVENT))
        actions.go_members.triggered.connect(lambda: self.go(Navigation.MEMBERS))
        actions.about.triggered.connect(self._about)
        for status, action in actions.marks.items():
            action.triggered.connect(partial(self.event_page.mark_selected, status))
        for view in (self.event_page.board.tables, self.event_page.board.waiting):
            actions.offer(view, (*actions.for_selected, None, actions.walk_in))
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _connect_pages(self) -> None:
        self.navigation.chosen.connect(self.go)
        home, welcome = self.home_page.overview, self.home_page.welcome
        self.home_page.looked.connect(self._looked_home)
        welcome.start_wished.connect(self.start_event)
        welcome.import_wished.connect(self.import_members)
        welcome.sample_wished.connect(self.try_sample)
        home.start_wished.connect(self.start_event)
        home.event_wished.connect(self.open_event)
        home.step_wished.connect(self._do_step)
        self.sample_bar.remove_wished.connect(self.remove_sample)
        self.begun_bar.wished.connect(self._open_wizard)
        self.events_page.event_wished.connect(self.open_event)
        self.events_page.new_wished.connect(self.start_event)
        self.events_page.sample_wished.connect(self.try_sample)
        page = self.event_page
        page.change_wished.connect(self.change_event)
        page.import_wished.connect(self.import_signups)
        page.before_wished.connect(self.prepare_sign_ups)
        page.print_wished.connect(self.print_event)
        page.opened.connect(self._event_opened)
        page.board.selection_changed.connect(self._offer_selected)
        page.history.steps_changed.connect(self._offer)
        page.history.board_changed.connect(self._offer)
        self.chapter_file.replaced.connect(self._event_deleted)
        self.chapter_file.said.connect(self.status.say)
        page.history.said.connect(self.status.say)
        self.members_page.errands.erased.connect(self._forget_steps)
        members = self.members_page.history
        members.steps_changed.connect(self._offer)
        members.said.connect(self.status.say)
        for history in (page.history, members):
            history.failed.connect(lambda title, sentence: show_trouble(self, title, sentence))
        self._tasks.trouble.connect(lambda sentence: show_trouble(self, tr("That did not work"), sentence))

    # --- what the menus and pages ask for ---

    def start_event(self) -> None:
        """Open the new-event wizard, after asking about an event that was begun and left."""
        drafts = self._workflows.drafts
        self._tasks.run(lambda _progress: drafts.kept(), self._ask_about_begun, topic="new event")

    def _ask_about_begun(self, begun: EventDraft | None) -> None:
        if begun is None:
            self._open_wizard(None)
            return
        dialog = BegunDialog(begun, partial(self._open_wizard, begun), self._start_anew, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _start_anew(self) -> None:
        drafts = self._workflows.drafts
        self._tasks.run(lambda _progress: drafts.throw_away(), self._open_wizard)

    def _open_wizard(self, begun: EventDraft | None) -> None:
        # A second wish while one is open is a double click.
        if self.findChild(EventWizard) is None:
            wizard = EventWizard(self._workflows, self._tasks, self._settings, self, begun=begun)
            wizard.created.connect(self._event_created)
            wizard.left.connect(self._event_left)
            wizard.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            wizard.open()

    def _event_left(self) -> None:
        self.begun_bar.reload()
        self.status.say(tr("Kept what you entered. “New event” goes on with it."))

    def import_signups(self) -> None:
        """Bring a file into the event that is open."""
        event = self.event_page.event_shown
        if event is not None:
            dialog = ImportDialog(self._workflows, self._tasks, self._settings, event, self)
            dialog.imported.connect(self._imported)
            dialog.undone.connect(self.event_page.reload)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def prepare_sign_ups(self) -> None:
        """Show what is to be sent and printed before anybody can sign up for the event that is open."""
        event = self.event_page.event_shown
        if event is not None:
            dialog = BeforeDialog(self._workflows, self._tasks, self._settings, event, self)
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
        self._pages.setEnabled(False)
        self._tasks.run(self._load_sample, self._sample_loaded, ended=lambda: self._pages.setEnabled(True))

    def remove_sample(self) -> None:
        """Take the sample out again, with its event and its people."""
        self.sample_bar.setEnabled(False)
        self._tasks.run(
            lambda _progress: self._workflows.sample.remove(),
            self._sample_removed,
            ended=lambda: self.sample_bar.setEnabled(True),
        )

    def _undo(self) -> None:
        self._history_shown().undo()

    def _redo(self) -> None:
        self._history_shown().redo()

    def _history_shown(self) -> History | MembersHistory:
        """What undo is about: the members where they are shown, else the event that is open."""
        at_members = self._pages.currentIndex() == Navigation.MEMBERS
        return self.members_page.history if at_members else self.event_page.history

    def _forget_steps(self) -> None:
        self.event_page.history.forget_steps()

    def import_members(self) -> None:
        """Bring a list of members into the chapter."""
        self.go(Navigation.MEMBERS)
        self.members_page.errands.import_members()

    def open_settings(self) -> None:
        """Open the settings of the chapter and of the window."""
        dialog = SettingsDialog(self._workflows, self._tasks, self._settings, self)
        dialog.chapter_changed.connect(self.home_page.reload)
        dialog.appearance_changed.connect(self.appearance_changed)
        dialog.reopen_wished.connect(self.reopen_wished)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def list_shortcuts(self) -> None:
        """Show all keys."""
        dialog = ShortcutsDialog(self.actions_offered.all(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _about(self) -> None:
        dialog = AboutDialog(self._workflows.file.path, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _help(self) -> None:
        self.help_wished.emit(self._pages.currentWidget())

    def _looked_home(self, home: Home) -> None:
        self.sample_bar.setVisible(home.sample)
        self.chapter_seen.emit(home.chapter)

    def _sample_loaded(self, event: Event) -> None:
        self.open_event(event.id)
        self.home_page.reload()

    def _sample_removed(self, kept: int) -> None:
        said = tr("The sample chapter is gone.")
        if kept:
            said += " " + trn(
                "{n} of its people stays, being in an event of yours.",
                "{n} of its people stay, being in an event of yours.",
                kept,
            )
        self.status.say(said)
        # Whichever event was open: it is read again only when it is still there.
        self._leave_event()
        self.go(Navigation.HOME)

    def _do_step(self, event_id: int, kind: StepKind) -> None:
        """Open an event, and there what somebody wants to get on with."""
        self._then = {StepKind.SIGNUPS: self.import_signups, StepKind.PRINT: self.print_event}.get(kind)
        opened = self.event_page.event_shown
        self.open_event(event_id)
        if opened is not None and opened.id == event_id:
            self._go_on()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _file_mended(self, said: str) -> None:
        self.status.say(said)
        self.go(self._pages.currentIndex())

    def _event_deleted(self) -> None:
        self._leave_event()
        self.go(Navigation.EVENTS)

    def _leave_event(self) -> None:
        self.event_page.leave()
        self.navigation.show_event("")
        self._settings.last_event = 0
        self.setWindowTitle(APP_NAME)

    def _event_created(self, prepared: Prepared) -> None:
        self.open_event(prepared.event.id)

    def _imported(self, imported: Imported) -> None:
        self.event_page.reload()
        told = [
            trn("{n} new", "{n} new", imported.new),
            trn("{n} changed", "{n} changed", imported.changed),
            trn("{n} as before", "{n} as before", imported.same),
        ]
        self.status.say(f"{', '.join(told)}.")

    def _event_opened(self, event: Event) -> None:
        self._settings.last_event = event.id
        title = dated(event)
        self.navigation.show_event(event.name, title)
        self.setWindowTitle(f"{title} – {APP_NAME}")
        self._offer()
        self._go_on()

    def _reopen(self, summaries: tuple[EventSummary, ...]) -> None:
        """Go on where one was; when that event is over, the home page knows better what comes next."""
        for summary in summaries:
            on = summary.event.on
            if summary.event.id == self._settings.last_event and (on is None or on >= date.today()):
                self.open_event(summary.event.id)

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
        undoable = shown or self._pages.currentIndex() == Navigation.MEMBERS
        self.actions_offered.show_history(self._history_shown(), shown=undoable)

    def _offer_selected(self) -> None:
        self.actions_offered.show_selected(self.event_page.board.selected_people)
