"""Everybody by round, as a table beside the rounds' boards."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from micromentor_desktop.gui.models.grid_model import GridModel, GridSearch
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.board import Board

_NAME = "grid"


class Grid(QWidget):
    """Shows who is where in each round; a click or Enter on a round goes to the card on the board."""

    place_wished = Signal(int, int)
    """A member, and the round in which they are to be shown on the board."""
    looked_at = Signal(int, int)
    """The member whose row is current now, and the round of the column (0 for a column about the person)."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._columns = 0
        self.model = GridModel(self)
        self.proxy = GridSearch(self)
        self.proxy.setSourceModel(self.model)
        line = self.fontMetrics().height()
        self.table = quiet_table(self.proxy, tr("Everybody by round"), (11 * line, 5 * line))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.installEventFilter(self)
        # Not the large empty state: it is wider than this page may have to be.
        self._nobody = MutedLabel(tr("Nobody matches your search. Names, employers and topics are searched."))
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nobody.setWordWrap(True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nobody)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 8, 6, 8)
        self._hint = MutedLabel(tr("Click where somebody is in a round to see their card."))
        self._hint.setWordWrap(True)
        layout.addWidget(self._hint)
        layout.addWidget(self._stack, 1)
        self.table.clicked.connect(self._go)
        self.table.selectionModel().currentChanged.connect(self._look)
        header = self.table.horizontalHeader()
        for signal in (header.sectionResized, header.sectionMoved, header.sortIndicatorChanged):
            signal.connect(self._remember)

    def show_board(self, board: Board | None) -> None:
        """Show everybody of this board; who was current stays so."""
        current = self.table.currentIndex()
        kept, column = self._member(current), current.column()
        self._columns = 0
        self.model.show(board)
        header = self.table.horizontalHeader()
        if not self._settings.restore_columns(self._key, header):
            line = self.fontMetrics().height()
            for section in range(2, self.model.columnCount()):
                header.resizeSection(section, 13 * line)
        self._columns = self.model.columnCount()
        self._show_found()
        self.point_at(kept, column)

    def keep(self, found: frozenset[int] | None) -> None:
        """Show those only who were found; None shows everybody."""
        self.proxy.keep(found)
        self._show_found()

    def point_at(self, member_id: int, column: int = 0) -> None:
        """Make a person's row the current one, without telling of it."""
        for row in range(self.model.rowCount()):
            if self.model.row_at(row).member_id == member_id:
                index = self.proxy.mapFromSource(self.model.index(row, max(0, column)))
                blocked = self.table.selectionModel().blockSignals(True)
                self.table.setCurrentIndex(index)
                self.table.selectionModel().blockSignals(blocked)
                self.table.scrollTo(index)
                self.table.viewport().update()
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Enter in the table goes to the card, as a click does."""
        if (
            watched is self.table
            and isinstance(event, QKeyEvent)
            and event.type() is QEvent.Type.KeyPress
            and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        ):
            self._go(self.table.currentIndex())
            return True
        return super().eventFilter(watched, event)

    @property
    def _key(self) -> str:
        return f"{_NAME}/{self.model.columnCount()}"

    def _remember(self) -> None:
        # Not while the model fills the table.
        if self._columns:
            self._settings.save_columns(self._key, self.table.horizontalHeader())

    def _show_found(self) -> None:
        somebody = bool(self.proxy.rowCount() or not self.model.rowCount())
        self._stack.setCurrentIndex(0 if somebody else 1)
        self._hint.setVisible(somebody)

    def _member(self, index: QModelIndex) -> int:
        return self.model.row_at(self.proxy.mapToSource(index).row()).member_id if index.isValid() else 0

    def _look(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid():
            self.looked_at.emit(self._member(index), self.model.round_of(index.column()) or 0)

    def _go(self, index: QModelIndex) -> None:
        cell = self.model.cell_at(self.proxy.mapToSource(index))
        number = self.model.round_of(index.column())
        if cell is not None and cell.here and number is not None:
            self.place_wished.emit(self._member(index), number)
