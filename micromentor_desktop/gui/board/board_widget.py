"""The board as a whole: rounds, warnings, cards, waiting list and the strip with explanations."""

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from micromentor_desktop.domain.plan import Finding, MovePrices
from micromentor_desktop.gui.board.cards_view import NO_PRICES
from micromentor_desktop.gui.board.carrying import Carrier
from micromentor_desktop.gui.board.finder import Finder
from micromentor_desktop.gui.board.findings import FindingsView
from micromentor_desktop.gui.board.geometry import MARGIN
from micromentor_desktop.gui.board.grid import Grid
from micromentor_desktop.gui.board.move_dialog import MoveDialog
from micromentor_desktop.gui.board.round_tabs import RoundTabs
from micromentor_desktop.gui.board.search import Search
from micromentor_desktop.gui.board.side_pane import SidePane
from micromentor_desktop.gui.board.view import BoardView, WaitingView
from micromentor_desktop.gui.board.zoom import Zoom
from micromentor_desktop.gui.models.board_model import BoardModel
from micromentor_desktop.gui.models.cards import Card, Seat
from micromentor_desktop.gui.models.grid_model import FIRST_ROUND
from micromentor_desktop.gui.models.locking import lock_wish
from micromentor_desktop.gui.models.telling import way_words
from micromentor_desktop.gui.models.wishes import Wish, choices, place_of, price_of, wish
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.ways_in import ways_in

_SPLITTER = "board with pane"
_SIDE = "beside the board"


class BoardWidget(QWidget):
    """Shows a Board and tells what the organizer wishes; it changes nothing by itself."""

    change_wished = Signal(object)
    """A :data:`domain.plan.Change`."""
    prices_wished = Signal(int, object)
    """A round and the members (a tuple of ids) who are dragged in it: what would each place cost?"""
    ways_wished = Signal(int, int)
    """A round and a member who waits in it: what could be done for them?"""
    selection_changed = Signal()
    """Somebody else, or nobody, is selected now."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._shown: Board | None = None
        self.model = BoardModel(self)
        self.rounds = RoundTabs()
        self.findings = FindingsView()
        self.tables = BoardView(self.model)
        self.tables.setAccessibleName(tr("Tables"))
        self.waiting = WaitingView(self.model)
        self.waiting.setAccessibleName(tr("Waiting list"))
        self.waiting.setSelectionModel(self.tables.selectionModel())
        self.grid = Grid(settings)
        self.side = SidePane()
        self.details = self.side.details
        self.finder = Finder()
        self.search = Search(self.model, self.finder, self)
        self.zoom = Zoom(settings, (self.tables, self.waiting, self.grid.table))
        self.carrier = Carrier(self.model, (self.tables, self.waiting), self)
        self._pages = QStackedWidget()
        self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._beside = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self._build()
        self._connect()

    def _build(self) -> None:
        line = self.fontMetrics().height()
        self._pages.addWidget(self.tables)
        self._pages.addWidget(self.grid)
        self._beside.addWidget(self.waiting)
        self._beside.addWidget(self.side)
        self._splitter.addWidget(self._pages)
        self._splitter.addWidget(self._beside)
        self._splitter.setStretchFactor(0, 1)
        if not self._settings.restore_splitter(_SPLITTER, self._splitter):
            self._splitter.setSizes([42 * line, 17 * line])
        if not self._settings.restore_splitter(_SIDE, self._beside):
            self._beside.setSizes([11 * line, 16 * line])
        bar = QHBoxLayout()
        bar.setSpacing(12)
        # The tabs need what they need; the search has the rest, as far as that is of use to it.
        bar.addWidget(self.rounds)
        bar.addStretch(1)
        bar.addWidget(self.finder, 3)
        bar.addWidget(self.zoom)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        above = QVBoxLayout()
        above.setContentsMargins(MARGIN, 0, MARGIN, 0)
        above.setSpacing(4)
        above.addWidget(self.findings)
        above.addLayout(bar)
        layout.addLayout(above)
        layout.addWidget(self._splitter, 1)

    def _connect(self) -> None:
        self.model.change_wished.connect(self.change_wished)
        self.details.change_wished.connect(self.change_wished)
        self.rounds.currentChanged.connect(self._turn_to)
        self.findings.chosen.connect(self._point_out)
        self.findings.exemption_wished.connect(self.change_wished)
        self.carrier.refused.connect(self.say)
        self._splitter.splitterMoved.connect(lambda: self._settings.save_splitter(_SPLITTER, self._splitter))
        self._beside.splitterMoved.connect(lambda: self._settings.save_splitter(_SIDE, self._beside))
        self.tables.selectionModel().selectionChanged.connect(self._tell)
        self.grid.place_wished.connect(self.go_to)
        self.grid.looked_at.connect(self._look_at)
        self.search.found_changed.connect(self._show_found)
        self.search.person_wished.connect(self._find)
        self.finder.add_keys(self)
        self.zoom.add_keys(self)
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
        everybody = same_event and self.grid_shown
        self.rounds.show_rounds(board, number, everybody=everybody)
        self._pages.setCurrentWidget(self.grid if everybody else self.tables)
        self.findings.show_findings(board.findings)
        self.search.show_people(board.people)
        self._show_round(number)
        if self.grid_shown:
            self.grid.show_board(board)

    @property
    def grid_shown(self) -> bool:
        """Whether everybody by round is shown, not the cards of a round."""
        return self._pages.currentWidget() is self.grid

    def go_to(self, member_id: int, number: int) -> None:
        """Show somebody's card in this round."""
        self.rounds.setCurrentIndex(number - 1)
        self.select((member_id,))
        view = self.waiting if self.tables.chip_rect(member_id).isNull() else self.tables
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_ways(self, number: int, member_id: int, prices: MovePrices) -> None:
        """Offer what could be done for this person, if they still are the one who is told about."""
        seat = self.selected
        if seat is None or seat.member_id != member_id or number != self.model.round_number:
            return
        tables = {one.member_id: card.table for card in self.model.cards for one in card.people}
        self.details.offer(
            [
                (way_words(self.model.cards, way.change), way.price.sentence, way.change)
                for way in ways_in(prices, number, member_id, tables)
            ]
        )

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

    def _turn_to(self, place: int) -> None:
        if self.rounds.is_everybody(place):
            self._pages.setCurrentWidget(self.grid)
            self.grid.show_board(self._shown)
            self._show_found(self.search.found)
            if self.selected is not None:
                self.grid.point_at(self.selected.member_id, FIRST_ROUND + self.model.round_number - 1)
        elif place >= 0:
            self._pages.setCurrentWidget(self.tables)
            self._show_round(place + 1)

    def _show_round(self, number: int) -> None:
        kept = self.tables.selected_ids()
        scrolled = self.tables.verticalOffset()
        self.model.show(self._shown, number)
        # The board stays where it is: the next grip goes to where the eye is.
        self.select(kept, show=False)
        self.tables.verticalScrollBar().setValue(scrolled)
        self.search.look()
        self._tell()

    def _look_at(self, member_id: int, number: int) -> None:
        """Somebody's row in the grid is looked at: tell about them, in the round of the column."""
        if number and number != self.model.round_number:
            self._show_round(number)
        self.select((member_id,), show=False)

    def _show_found(self, found: frozenset[int] | None) -> None:
        for view in (self.tables, self.waiting):
            view.seats.found = found
            view.viewport().update()
        if self.grid_shown:
            self.grid.keep(found)

    def _find(self, member_id: int) -> None:
        self.select((member_id,))
        if self.grid_shown:
            self.grid.point_at(member_id)

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
        self.side.lend(bool(sentence))
        self.details.hint(sentence, " ".join(told))
        for view in (self.tables, self.waiting) if sentence else ():
            # Whoever does not see the colours hears the same.
            view.setAccessibleDescription(". ".join([sentence, *told]))

    def _point_out(self, finding: Finding) -> None:
        number = finding.round or self._round_with(finding.member_ids)
        if number or self.grid_shown:
            self.rounds.setCurrentIndex((number or self.model.round_number) - 1)
        self.select(finding.member_ids)
        if not finding.member_ids and finding.table is not None:
            self.tables.show_card(finding.table)
        elif not self.tables.selectionModel().hasSelection():
            self.details.say(finding.sentence)
            self.side.setCurrentIndex(0)

    def _round_with(self, member_ids: tuple[int, ...]) -> int:
        """The round to show these people in: the one that is shown, else the first with them; 0 where they are not."""
        if self._shown is None or not member_ids:
            return 0
        numbers = [
            one.number
            for one in self._shown.plan.rounds
            if member_ids[0] in one.waiting or one.table_of(member_ids[0]) is not None
        ]
        now = self.model.round_number
        return now if now in numbers else next(iter(numbers), 0)

    def _tell(self) -> None:
        seats = [self.model.seat(index) for index in self.tables.selectionModel().selectedIndexes()]
        found = [place_of(self.model.cards, seat.member_id) for seat in seats if seat is not None]
        places = [place for place in found if place is not None]
        if not places:
            self.details.tell_nobody()
        elif len(places) > 1:
            self.details.tell_several(places)
        else:
            card, seat = places[0]
            self.details.tell(seat, card)
            if card.table is None and not seat.locked and not seat.absent:
                self.ways_wished.emit(self.model.round_number, seat.member_id)
        spoken = places[0][1].spoken if len(places) == 1 else ""
        for view in (self.tables, self.waiting):
            view.setAccessibleDescription(spoken)
            if spoken and view.hasFocus():
                # Qt reads its own lists by itself; of a view of ours it has to be told whom the keyboard has reached.
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, spoken))
        self.search.select(places[0][1].member_id if len(places) == 1 else 0)
        self.selection_changed.emit()
