"""The board as a whole: rounds, warnings, cards, waiting list and the strip with explanations."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QTabBar, QVBoxLayout, QWidget

from micromentor_desktop.domain.plan import Finding, MovePrices
from micromentor_desktop.gui.board.cards_view import NO_PRICES
from micromentor_desktop.gui.board.carrying import Carrier
from micromentor_desktop.gui.board.details import Details
from micromentor_desktop.gui.board.findings import FindingsView
from micromentor_desktop.gui.board.geometry import MARGIN
from micromentor_desktop.gui.board.move_dialog import MoveDialog
from micromentor_desktop.gui.board.view import BoardView, WaitingView
from micromentor_desktop.gui.models.board_model import BoardModel
from micromentor_desktop.gui.models.cards import Card, Seat
from micromentor_desktop.gui.models.locking import lock_wish
from micromentor_desktop.gui.models.wishes import Wish, choices, place_of, price_of, wish
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.board import Board

_SPLITTER = "board"


class BoardWidget(QWidget):
    """Shows a Board and tells what the organizer wishes; it changes nothing by itself."""

    change_wished = Signal(object)
    """A :data:`domain.plan.Change`."""
    prices_wished = Signal(int, object)
    """A round and the members (a tuple of ids) who are dragged in it: what would each place cost?"""
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
        self.carrier = Carrier(self.model, (self.tables, self.waiting), self)
        self._connect()

    def _connect(self) -> None:
        self.model.change_wished.connect(self.change_wished)
        self.rounds.currentChanged.connect(self._turn_to_round)
        self.findings.chosen.connect(self._point_out)
        self.findings.exemption_wished.connect(self.change_wished)
        self.carrier.refused.connect(self.say)
        self._splitter.splitterMoved.connect(lambda: self._settings.save_splitter(_SPLITTER, self._splitter))
        self.tables.selectionModel().selectionChanged.connect(self._tell)
        for view in (self.tables, self.waiting):
            view.move_wished.connect(self.ask_where)
            view.lock_wished.connect(self.turn_lock)
            view.table_lock_wished.connect(self.turn_table_lock)
            view.off_wished.connect(self.take_off)
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
        if prices is not NO_PRICES and not self.model.lifted:
            return  # let go before the answer came
        for view in (self.tables, self.waiting):
            view.prices = prices
            view.viewport().update()
            view.tell_again()

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

    @property
    def selected_people(self) -> tuple[Seat, ...]:
        """Everybody who is selected."""
        indexes = self.tables.selectionModel().selectedIndexes()
        return tuple(seat for seat in map(self.model.seat, indexes) if seat is not None)

    def say(self, sentence: str) -> None:
        """Answer a wish that cannot be met."""
        self.details.say(sentence)

    def ask_where(self, member_ids: tuple[int, ...]) -> None:
        """The keyboard's way of dragging: choose a place from a list."""
        places = [place for place in (place_of(self.model.cards, one) for one in member_ids) if place is not None]
        free = [seat for _, seat in places if not seat.locked]
        if places and not free:
            self.say(tr("{name} is locked here. Press L to unlock first.", name=places[0][1].name))
            return
        offered = choices(self.model.cards, self.model.round_number, [seat.member_id for seat in free])
        if not offered:
            return
        who = free[0].name if len(free) == 1 else trn("{n} person", "{n} people", len(free))
        dialog = MoveDialog(who, offered, self)
        dialog.move_wished.connect(self.change_wished)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def turn_lock(self, member_ids: tuple[int, ...]) -> None:
        """Lock people where they are, or, where all of them are locked, let go of them."""
        places = [place_of(self.model.cards, one) for one in member_ids]
        change = lock_wish(self.model.round_number, [place[1] for place in places if place is not None])
        if change is not None:
            self.change_wished.emit(change)

    def turn_table_lock(self, card: Card) -> None:
        """Lock everybody at a table, or, where all of them are locked, let go of them."""
        change = lock_wish(self.model.round_number, card.people)
        if change is not None:
            self.change_wished.emit(change)

    def take_off(self, member_ids: tuple[int, ...]) -> None:
        """Take people off their tables: mentees wait, mentors have none."""
        change = wish(self.model.cards, self.model.round_number, member_ids, self.model.cards[-1], None)
        if change is not None:
            self.change_wished.emit(change)
        elif any(seat.locked for seat in self.selected_people):
            self.say(tr("Who is locked stays here. Press L to unlock first."))

    def ask_where_selected(self) -> None:
        """Ask where the people selected should go."""
        self.ask_where(self.tables.selected_ids())

    def turn_lock_selected(self) -> None:
        """Lock or let go of the people selected."""
        self.turn_lock(self.tables.selected_ids())

    def turn_table_lock_selected(self) -> None:
        """Lock or let go of the table of the person selected."""
        card = self.model.card(self.tables.currentIndex())
        if card is not None and card.table is not None:
            self.turn_table_lock(card)

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
        kept = self.tables.selected_ids()
        scrolled = self.tables.verticalOffset()
        self.model.show(self._shown, number)
        # The board stays where it is: the next grip goes to where the eye is.
        self.select(kept, show=False)
        self.tables.verticalScrollBar().setValue(scrolled)
        self._tell()

    def _lifted(self, member_ids: tuple[int, ...]) -> None:
        self.model.lift(member_ids)
        self.show_prices(NO_PRICES)
        if member_ids:
            self.prices_wished.emit(self.model.round_number, member_ids)

    def _hint(self, sentence: str, change: Wish | None) -> None:
        price = price_of(self.tables.prices, change)
        told = [price.sentence, *price.broken] if price else []
        if price is not None and (price.broken or price.crowded):
            told.append(tr("This would be kept as an exception with a name, which can be taken back."))
        self.details.hint(sentence, " ".join(told))
        for view in (self.tables, self.waiting) if sentence else ():
            # Whoever does not see the colours hears the same.
            view.setAccessibleDescription(". ".join([sentence, *told]))

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
