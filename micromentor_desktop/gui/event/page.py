"""The page of one event: before pairing what to do next, after it the board."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Event, Rules, SignUp, Status
from micromentor_desktop.domain.outlook import Outlook
from micromentor_desktop.domain.plan import Change
from micromentor_desktop.gui.board.board_widget import BoardWidget
from micromentor_desktop.gui.day.day_page import DayPage
from micromentor_desktop.gui.day.projector import Projector
from micromentor_desktop.gui.empty_state import EmptyState
from micromentor_desktop.gui.event.header import EventHeader
from micromentor_desktop.gui.event.letter_dialog import LetterDialog
from micromentor_desktop.gui.event.pair_again_dialog import PairAgainDialog
from micromentor_desktop.gui.event.repair_dialog import RepairDialog
from micromentor_desktop.gui.event.sections import Sections
from micromentor_desktop.gui.event.signup_dialog import SignUpDialog
from micromentor_desktop.gui.event.walk_in_dialog import WalkInDialog
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import PrimaryButton
from micromentor_desktop.gui.undo import History
from micromentor_desktop.gui.versions.kept_panes import KeptPanes
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.edit_signups import SignUpEdit
from micromentor_desktop.workflow.letter import Letter
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.who_to_ask import Askable
from micromentor_desktop.workflow.workflows import Workflows

_NOT_LONG = 500
"""Milliseconds that nobody minds waiting; only after them there is a Stop."""


@dataclass(frozen=True, slots=True)
class _Opened:
    event: Event
    signups: Sequence[SignUp]
    topics: Sequence[str]
    askable: Sequence[Askable]


class EventPage(QWidget):
    """Shows the event that was opened last."""

    change_wished = Signal()
    import_wished = Signal()
    before_wished = Signal()
    print_wished = Signal()
    opened = Signal(object)
    """The :class:`Event` that is shown now."""

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._event: Event | None = None
        self._signups: Sequence[SignUp] = ()
        self._looking = 0
        self._outlook: Outlook | None = None
        self.history = History(workflows, tasks, self)
        self.header = EventHeader()
        self.board = BoardWidget(settings)
        self.kept = KeptPanes(workflows, tasks, settings, self.history, pane=self.board.side)
        self._nobody = self._nobody_yet()
        self._ready = self._ready_to_pair()
        self._stack = QStackedWidget()
        for page in (QWidget(), self._nobody, self._ready, self.board):
            self._stack.addWidget(page)
        self.sections = Sections(self._stack, settings)
        self.projector = Projector(settings, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.sections, 1)
        self._patience = QTimer(self, singleShot=True, interval=_NOT_LONG)
        self._patience.timeout.connect(lambda: self._offer_stop(True))
        self._connect()

    def _connect(self) -> None:
        self.history.board_changed.connect(self._show_board)
        self.history.pairing_changed.connect(self._show_pairing)
        self.history.event_changed.connect(self.reload)
        self.board.change_wished.connect(self._change)
        self.board.prices_wished.connect(self._price)
        self.board.ways_wished.connect(self._find_ways)
        self.header.change_wished.connect(self.change_wished)
        self.header.import_wished.connect(self.import_wished)
        self.header.print_wished.connect(self.print_wished)
        self.header.repair_wished.connect(self.ask_to_repair)
        self.header.pair_wished.connect(self.pair)
        self.header.stop_wished.connect(self.history.stop)
        self.header.ways_wished.connect(lambda: self.sections.go(Sections.INTEREST))
        self.sections.turned.connect(lambda place: self.header.show_whole(place == Sections.PAIRING))
        interest, signups = self.sections.interest, self.sections.signups
        interest.rules_wished.connect(self._change_rules)
        interest.undo_wished.connect(self.history.undo)
        interest.ask.letter_wished.connect(self._write_letter)
        signups.pane.edit_wished.connect(self._change_signup)
        signups.mark_wished.connect(self._mark)
        signups.add_wished.connect(self.ask_for_late)
        self._connect_day(self.sections.day)
        for changes in (signups.changes, self.sections.day.changes):
            changes.pair_wished.connect(self.pair)
            changes.repair_wished.connect(self.ask_to_repair)

    def _connect_day(self, day: DayPage) -> None:
        day.mark_wished.connect(self._mark)
        day.mark_all_wished.connect(self.history.mark_all)
        day.walk_in_wished.connect(self.ask_for_walk_in)
        day.screen_wished.connect(lambda: self.projector.open(self.history.board))
        day.names_changed.connect(lambda: self.projector.show_board(self.history.board))
        day.thanks_wished.connect(self._write_thanks)

    @property
    def event_shown(self) -> Event | None:
        """The event on the page."""
        return self._event

    @property
    def pairable(self) -> bool:
        """Whether there is anybody to pair."""
        return bool(self._signups)

    @property
    def signups(self) -> Sequence[SignUp]:
        """Everybody who signed up for the event on the page."""
        return self._signups

    def leave(self) -> None:
        """Show no event: the one that was shown is gone."""
        self.history.leave()
        self._event, self._signups = None, ()
        self.projector.close()
        self._stack.setCurrentIndex(0)

    def open(self, event_id: int) -> None:
        """Show this event, with nothing to undo yet."""
        self._event = None
        self.projector.close()
        self._stack.setCurrentIndex(0)
        self.history.open(event_id)
        self._read(event_id)

    def reload(self) -> None:
        """Show the event as it is stored now."""
        if self._event is not None:
            self.history.reload()
            self._read(self._event.id)

    def pair(self) -> None:
        """Pair the event; where there is a plan already, show first who would move.

        A second wish while it is being paired is a double click.
        """
        if self._event is None or self.history.pairing:
            return
        if self.history.board is None:
            self.history.pair()
            return
        self._tasks.stop(self._looking)
        dialog = PairAgainDialog(self._workflows, self._tasks, self._event.id, self)
        dialog.pair_wished.connect(self.history.pair)
        self._open(dialog)

    def _change(self, change: Change) -> None:
        """Change the plan by hand, unless another one is being made just now."""
        if self.history.pairing:
            self.board.say(tr("A new plan is being made just now. Move people when it is there."))
        else:
            self.history.apply(change)

    def ask_to_repair(self) -> None:
        """Show what a repair would do, and do it when that is wanted."""
        board = self.history.board
        if board is not None and not self.history.pairing:
            self._tasks.stop(self._looking)
            dialog = RepairDialog(self._workflows, self._tasks, board.plan, board.event.rules.rounds, self)
            dialog.repair_wished.connect(self.history.repair)
            self._open(dialog)

    def ask_for_late(self) -> None:
        """Sign up somebody whose answer came late."""
        if self._event is not None:
            self._tasks.stop(self._looking)
            dialog = SignUpDialog(self._workflows, self._tasks, self._event, self._signups, self)
            dialog.added.connect(self.history.added)
            dialog.came_after_all.connect(lambda member_id: self.history.mark(member_id, Status.EXPECTED))
            self._open(dialog)

    def ask_for_walk_in(self) -> None:
        """Sign up somebody at the door."""
        if self._event is not None:
            self._tasks.stop(self._looking)
            first = self.history.board.plan.past + 1 if self.history.board else 1
            dialog = WalkInDialog(self._workflows, self._tasks, self._event, self._signups, first=first, parent=self)
            dialog.added.connect(self.history.added)
            dialog.came_after_all.connect(lambda member_id: self.history.mark(member_id, Status.CHECKED_IN))
            self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        # The forecast made way for the dialog's own work.
        dialog.finished.connect(lambda _result: self._look_ahead())
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def mark_selected(self, status: Status) -> None:
        """Tell what became of the person selected on the board."""
        seat = self.board.selected
        if seat is not None:
            self._mark(seat.member_id, status)

    def _mark(self, member_id: int, status: Status) -> None:
        # Nobody waits at the door for a forecast.
        self._tasks.stop(self._looking)
        self.history.mark(member_id, status)

    def _price(self, round_number: int, member_ids: tuple[int, ...]) -> None:
        board = self.history.board
        if board is not None:
            adjust, plan_id = self._workflows.adjust, board.plan.id
            self._tasks.run(
                lambda _progress: adjust.prices(plan_id, round_number, member_ids),
                self.board.show_prices,
                topic="prices",
            )

    def _find_ways(self, round_number: int, member_id: int) -> None:
        board = self.history.board
        if board is not None:
            adjust, plan_id = self._workflows.adjust, board.plan.id
            self._tasks.run(
                lambda _progress: adjust.prices(plan_id, round_number, (member_id,)),
                partial(self.board.show_ways, round_number, member_id),
                topic="ways",
            )

    def _change_rules(self, rules: Rules, said: str) -> None:
        if self._event is not None:
            self.history.change_rules(self._event.rules, rules, said)

    def _change_signup(self, edit: SignUpEdit) -> None:
        self._tasks.stop(self._looking)
        self.history.change_signup(edit, self.sections.signups.pane.refuse)

    def _write_letter(self, people: Sequence[Askable]) -> None:
        event, asking = self._event, self._workflows.asking
        if event is not None:
            self._tasks.run(lambda _progress: asking.letter(event.id, people), self._show_letter)

    def _write_thanks(self) -> None:
        event, after = self._event, self._workflows.after
        if event is not None:
            self._tasks.run(lambda _progress: after.thanks(event.id), self._show_letter)

    def _show_letter(self, letter: Letter) -> None:
        dialog = LetterDialog(letter, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _read(self, event_id: int) -> None:
        def work(_progress: Progress) -> _Opened:
            prepare, asking = self._workflows.prepare, self._workflows.asking
            topics = prepare.chapter().topics
            return _Opened(prepare.event(event_id), prepare.signups(event_id), topics, asking.at_event(event_id))

        self._tasks.run(work, self._show_event, topic="event")

    def _show_event(self, opened: _Opened) -> None:
        before = (self._event, _to_pair(self._signups))
        changed = before != (opened.event, _to_pair(opened.signups))
        self._event, self._signups = opened.event, opened.signups
        if changed:
            self._outlook = None
            self.header.show_event(opened.event, opened.signups)
            self.sections.show_outlook(Outlook(""))
        self.sections.show_event(opened.event, opened.signups, opened.topics, opened.askable)
        self._look_ahead()
        self._choose_page()
        self.opened.emit(opened.event)

    def _look_ahead(self) -> None:
        """Work out what pairing will come to, unless that is known or somebody is waiting for the pairing itself."""
        event = self._event
        if event is None or self._outlook is not None or self.history.pairing:
            return
        self._tasks.stop(self._looking)
        ahead = self._workflows.ahead
        self._looking = self._tasks.run(
            lambda progress: ahead.at_event(event.id, progress), self._show_outlook, topic="outlook"
        )

    def _show_outlook(self, outlook: Outlook) -> None:
        self._outlook = outlook
        self.header.show_outlook(outlook)
        self.sections.show_outlook(outlook)

    def _show_board(self, board: Board | None) -> None:
        self.header.show_board(board)
        self.sections.show_board(board)
        self.projector.show_board(board)
        if board is not None:
            self.board.show_board(board)
        self._choose_page()

    def _choose_page(self) -> None:
        if self._event is None:
            return
        if self.history.board is not None:
            self._stack.setCurrentWidget(self.board)
        else:
            self._stack.setCurrentWidget(self._ready if self._signups else self._nobody)

    def _show_pairing(self, pairing: bool) -> None:
        if pairing:
            self._tasks.stop(self._looking)
            self._patience.start()
        else:
            self._patience.stop()
            self._offer_stop(False)
            self._look_ahead()

    def _offer_stop(self, offered: bool) -> None:
        # Not at once: a board that greys for the blink that pairing mostly takes would only flicker.
        self.header.show_pairing(offered)
        self.board.setEnabled(not offered)

    def _nobody_yet(self) -> EmptyState:
        page = EmptyState(
            "file-up",
            tr("Nobody has signed up yet"),
            tr("Save the answers of your sign-up form as a CSV or Excel file, then import that file here."),
        )
        button = PrimaryButton("file-up", tr("Import sign-ups…"))
        button.clicked.connect(self.import_wished)
        before = QPushButton(icon("megaphone"), tr("Form, paper form and announcement…"))
        before.clicked.connect(self.before_wished)
        page.add_button(button)
        page.add_button(before)
        return page

    def _ready_to_pair(self) -> EmptyState:
        page = EmptyState(
            "handshake",
            tr("Ready to pair"),
            tr(
                "One click finds the best plan under your rules, with a reason for every pair and a fair waiting list."
                " You can change everything afterwards, and undo it."
            ),
        )
        self.first_pair_button = PrimaryButton("shuffle", tr("&Pair: find the best plan"))
        self.first_pair_button.clicked.connect(self.pair)
        page.add_button(self.first_pair_button)
        return page


def _to_pair(signups: Sequence[SignUp]) -> list[SignUp]:
    """Those who are to be paired; that some of them are here already changes nothing for a pairing."""
    return [replace(signup, status=Status.EXPECTED) for signup in signups if signup.status.takes_part]
