"""The board as a whole: rounds, warnings, cards, waiting list and the strip with explanations."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QTabBar, QVBoxLayout, QWidget

from micromentor_desktop.domain.plan import Finding, Move, MovePrices, SetLock, Swap
from micromentor_desktop.gui.board.cards_view import NO_PRICES
from micromentor_desktop.gui.board.details import Details
from micromentor_desktop.gui.board.findings import FindingsView
from micromentor_desktop.gui.board.geometry import MARGIN
from micromentor_desktop.gui.board.move_dialog import MoveDialog
from micromentor_desktop.gui.board.view import BoardView, WaitingView
from micromentor_desktop.gui.models.board_model import BoardModel
from micromentor_desktop.gui.models.cards import Seat
from micromentor_desktop.gui.models.wishes import choices, place_of
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.workflow.board import Board

_SPLITTER = "board"


class BoardWidget(QWidget):
    """Shows a Board and tells what the organizer wishes; it changes nothing by itself."""

    change_wished = Signal(object)
    """A :data:`domain.plan.Change`."""
    prices_wished = Signal(int, int)
    """A round and a member who is dragged in it: what would each place cost?"""
    selection_changed = Signal()
    """Somebody else, or nobody, is selected now."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._shown: Board | None = None
        self.model = BoardModel(self)
        self.rounds = QTabBar(expanding=False, documentMode=True)
        self.rounds.setAccessibleName(self.tr("Rounds"))
        self.findings = FindingsView()
        self.tables = BoardView(self.model)
        self.tables.setAccessibleName(self.tr("Tables"))
        self.waiting = WaitingView(self.model)
        self.waiting.setAccessibleName(self.tr("Waiting list"))
        self.waiting.setSelectionModel(self.tables.selectionModel())
        self.details = Details()
        self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._splitter.addWidget(self.tables)
        self._splitter.addWidget(self.waiting)
        self._splitter.setStretchFactor(0, 1)
        if not settings.restore_splitter(_SPLITTER, self._splitter):
            self._splitter.setSizes([760, 13 * self.fontMetrics().height() + 2 * MARGIN])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for widget in (self.findings, self.rounds):
            inset = QHBoxLayout()
            inset.setContentsMargins(MARGIN, 0, MARGIN, 0)
            inset.addWidget(widget)
            layout.addLayout(inset)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self.details)
        self._connect()

    def _connect(self) -> None:
        self.model.change_wished.connect(self.change_wished)
        self.rounds.currentChanged.connect(self._turn_to_round)
        self.findings.chosen.connect(self._point_out)
        self._splitter.splitterMoved.connect(lambda: self._settings.save_splitter(_SPLITTER, self._splitter))
        self.tables.selectionModel().selectionChanged.connect(self._tell)
        for view in (self.tables, self.waiting):
            view.move_wished.connect(self.ask_where)
            view.lock_wished.connect(self.turn_lock)
            view.hint_changed.connect(self._hint)
            view.lifted.connect(self._lifted)

    def show_board(self, board: Board) -> None:
        """Show what a workflow returned, in the round and with the person that were shown before."""
        same_event = self._shown is not None and self._shown.event.id == board.event.id
        number = min(self.model.round_number, len(board.plan.rounds)) if same_event else 1
        self._shown = board
        self._show_rounds(board, number)
        self.findings.show_findings(board.findings)
        self._show_round(number)

    def show_prices(self, prices: MovePrices) -> None:
        """Mark the places by what the person who is dragged would gain or cost there; no prices end it."""
        if prices is not NO_PRICES and not (self.tables.seats.lifted or self.waiting.seats.lifted):
            return  # let go before the answer came
        for view in (self.tables, self.waiting):
            view.prices = prices
            view.viewport().update()

    @property
    def selected(self) -> Seat | None:
        """The person selected, None when it is nobody or several."""
        indexes = self.tables.selectionModel().selectedIndexes()
        return self.model.seat(indexes[0]) if len(indexes) == 1 else None

    def select(self, member_ids: tuple[int, ...], *, show: bool = True) -> None:
        """Select these people and, to ``show`` them, bring the first into sight."""
        selection = QItemSelection()
        indexes = [index for index in map(self.model.index_of, member_ids) if index.isValid()]
        for index in indexes:
            selection.select(index, index)
        model = self.tables.selectionModel()
        if indexes:
            model.setCurrentIndex(indexes[0], QItemSelectionModel.SelectionFlag.NoUpdate)
            for view in (self.tables, self.waiting) if show else ():
                view.scrollTo(indexes[0])
        model.select(selection, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def ask_where(self, member_id: int) -> None:
        """The keyboard's way of dragging."""
        found = place_of(self.model.cards, member_id)
        if found is not None and found[1].mentor:
            self.details.say(self.tr("Mentors stay at their table. Move the mentees instead."))
            return
        if found is not None and found[1].locked:
            self.details.say(self.tr("{0} is locked here. Press L to unlock first.").format(found[1].name))
            return
        offered = choices(self.model.cards, self.model.round_number, member_id)
        if found is None or not offered:
            return
        dialog = MoveDialog(found[1].name, offered, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.change is not None:
            self.change_wished.emit(dialog.change)

    def turn_lock(self, member_id: int) -> None:
        """Lock a person where they are, or let go of them."""
        found = place_of(self.model.cards, member_id)
        if found is not None:
            self.change_wished.emit(SetLock(self.model.round_number, member_id, not found[1].locked))

    def ask_where_selected(self) -> None:
        """Ask where the person selected should go."""
        if self.selected is not None:
            self.ask_where(self.selected.member_id)

    def turn_lock_selected(self) -> None:
        """Lock or let go of the person selected."""
        if self.selected is not None:
            self.turn_lock(self.selected.member_id)

    def _show_rounds(self, board: Board, number: int) -> None:
        with QSignalBlocker(self.rounds):
            while self.rounds.count() > len(board.plan.rounds):
                self.rounds.removeTab(self.rounds.count() - 1)
            for one in board.plan.rounds[self.rounds.count() :]:
                self.rounds.addTab(self.tr("Round {0}").format(one.number))
            self.rounds.setCurrentIndex(number - 1)
        self.rounds.setVisible(len(board.plan.rounds) > 1)

    def _turn_to_round(self, place: int) -> None:
        self._show_round(place + 1)

    def _show_round(self, number: int) -> None:
        kept = self.selected
        scrolled = self.tables.verticalOffset()
        self.model.show(self._shown, number)
        # The board stays where it is: the next grip goes to where the eye is.
        self.select((kept.member_id,) if kept else (), show=False)
        self.tables.verticalScrollBar().setValue(scrolled)
        self._tell()

    def _lifted(self, member_id: int) -> None:
        self.show_prices(NO_PRICES)
        if member_id:
            self.prices_wished.emit(self.model.round_number, member_id)

    def _hint(self, sentence: str, change: Move | Swap | None) -> None:
        prices, price = self.tables.prices, None
        if isinstance(change, Move):
            price = prices.places.get(change.table)
        elif isinstance(change, Swap):
            price = prices.swaps.get(change.other_id)
        self.details.hint(sentence, " ".join([price.sentence, *price.broken]) if price else "")

    def _point_out(self, finding: Finding) -> None:
        if finding.round > 0:
            self.rounds.setCurrentIndex(finding.round - 1)
        self.select(finding.member_ids)

    def _tell(self) -> None:
        seat = self.selected
        place = place_of(self.model.cards, seat.member_id) if seat else None
        if place is None:
            self.details.tell_nobody()
        else:
            self.details.tell(place[1], place[0])
        for view in (self.tables, self.waiting):
            view.setAccessibleDescription(place[1].spoken if place else "")
        self.selection_changed.emit()
