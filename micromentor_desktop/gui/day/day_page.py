"""The desk on the day: who is here, who is missing, and what the room sees."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.event import SignUp, Status
from micromentor_desktop.gui.day.arrivals_model import ARRIVAL_ROLE, ArrivalSearch, ArrivalsModel
from micromentor_desktop.gui.day.arrivals_view import ArrivalsView
from micromentor_desktop.gui.empty_state import nothing_here
from micromentor_desktop.gui.event.changes_notice import ChangesNotice
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.text import MutedLabel, enlarge
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.on_the_day import Arrival, arrivals


class DayPage(QWidget):
    """Shows what the workflows returned last, and tells what the desk wishes."""

    mark_wished = Signal(int, object)
    """A member's id, and the :class:`Status` that they should have."""
    mark_all_wished = Signal(object, str)
    """Statuses by member id, and what that is called."""
    walk_in_wished = Signal()
    screen_wished = Signal()
    names_changed = Signal()
    """The big screen is to show the names otherwise."""
    thanks_wished = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._signups: Sequence[SignUp] = ()
        self._board: Board | None = None
        self.model = ArrivalsModel(self)
        self.proxy = ArrivalSearch(self)
        self.proxy.setSourceModel(self.model)
        self.changes = ChangesNotice()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Type a name, then Enter: they are here"))
        self.search.setAccessibleName(tr("Search who is arriving"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMinimumHeight(round(2.4 * self.fontMetrics().height()))
        enlarge(self.search, 1.2)
        self.search.installEventFilter(self)
        self.list = ArrivalsView()
        self.list.setModel(self.proxy)
        self.count = QLabel(textFormat=Qt.TextFormat.PlainText)
        enlarge(self.count, 1.4, bold=True)
        self.rest = MutedLabel()
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(tr("How many are here"))
        self.walk_in_button = QPushButton(icon("user-plus"), tr("&Add a walk-in…"))
        self.missing_button = QPushButton(icon("user-minus"), "")
        self.screen_button = QPushButton(icon("external-link"), tr("&Big screen"))
        self.short_names = QCheckBox(tr("Family names as a letter only"))
        self.short_names.setToolTip(tr("On the big screen: “Ana R.” in the place of “Ana Ruiz”."))
        self.short_names.setChecked(settings.short_names)
        self.thanks_button = QPushButton(icon("handshake"), tr("Than&k the mentors…"))
        self._build()
        self._connect()
        self._refresh()

    def show_signups(self, signups: Sequence[SignUp]) -> None:
        """Show who may come."""
        self._signups = signups
        self._refresh()

    def show_board(self, board: Board | None) -> None:
        """Show where they sit, and whether the plan knows who is here."""
        self._board = board
        self.changes.show_board(board)
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: from the search, the arrow goes to the list, and Escape empties it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down and self.proxy.rowCount():
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        self._lists = QStackedWidget()
        self._lists.addWidget(self.list)
        self._lists.addWidget(nothing_here(tr("Nobody matches. Try fewer letters, or add them as a walk-in.")))
        self._lists.addWidget(nothing_here(tr("Nobody is expected yet. Import the sign-ups first, or add a walk-in.")))
        side = QVBoxLayout()
        side.setSpacing(8)
        for widget in (self.count, self.bar, self.rest):
            side.addWidget(widget)
        side.addSpacing(12)
        for button in (self.walk_in_button, self.missing_button, self.screen_button, self.thanks_button):
            button.setMinimumHeight(round(2.2 * self.fontMetrics().height()))
            side.addWidget(button)
            if button is self.screen_button:
                side.addWidget(self.short_names)
        side.addStretch()
        keys = MutedLabel(tr("Space: here or not. N: no-show or not."))
        keys.setWordWrap(True)
        side.addWidget(keys)
        inside = QWidget()
        inside.setLayout(side)
        # In a low window the buttons scroll; squeezed, they would lie on one another.
        beside = QScrollArea(widgetResizable=True)
        beside.setFrameShape(QFrame.Shape.NoFrame)
        beside.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        beside.setWidget(inside)
        beside.setFixedWidth(18 * self.fontMetrics().height())
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(self.search)
        left.addWidget(self._lists, 1)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addLayout(left, 1)
        middle.addWidget(beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 10)
        layout.setSpacing(10)
        layout.addWidget(self.changes)
        layout.addLayout(middle, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._check_in_first)
        self.list.turned.connect(lambda one, status: self.mark_wished.emit(one.member_id, status))
        self.walk_in_button.clicked.connect(self.walk_in_wished)
        self.missing_button.clicked.connect(self._mark_missing)
        self.screen_button.clicked.connect(self.screen_wished)
        self.short_names.clicked.connect(self._keep_short_names)
        self.thanks_button.clicked.connect(self.thanks_wished)

    def _keep_short_names(self, short: bool) -> None:
        self._settings.short_names = short
        self.names_changed.emit()

    def _search(self, text: str) -> None:
        self.proxy.search(text)
        if text and self.proxy.rowCount():
            self.list.setCurrentIndex(self.proxy.index(0, 0))
        self._suit_lists()

    def _check_in_first(self) -> None:
        """Enter checks in whom the search leaves first; who is here already stays so. Then comes the next one."""
        one = self.list.currentIndex().data(ARRIVAL_ROLE)
        if self.search.text() and isinstance(one, Arrival):
            if one.status is not Status.CHECKED_IN:
                self.mark_wished.emit(one.member_id, Status.CHECKED_IN)
            self.search.clear()

    def _missing(self) -> dict[int, Status]:
        return {one.member_id: Status.NO_SHOW for one in self.model.arrivals if one.status is Status.EXPECTED}

    def _mark_missing(self) -> None:
        missing = self._missing()
        if missing:
            self.mark_all_wished.emit(
                missing, trn("Mark {n} person as no-show", "Mark {n} people as no-show", len(missing))
            )

    def _refresh(self) -> None:
        self.model.show(arrivals(self._signups, self._board))
        everybody, here = self.model.rowCount(), self.model.count(Status.CHECKED_IN)
        gone, missing = self.model.count(Status.NO_SHOW), len(self._missing())
        self.count.setText(tr("{here} of {all} are here", here=here, all=everybody))
        self.bar.setRange(0, max(1, everybody))
        self.bar.setValue(here)
        words = [trn("{n} is still missing", "{n} are still missing", missing)] if missing else []
        words += [trn("{n} did not come", "{n} did not come", gone)] if gone else []
        self.rest.setText(", ".join(words))
        self.missing_button.setText(trn("The {n} missing: no-&show", "The {n} missing: no-&show", missing))
        self.missing_button.setEnabled(bool(missing))
        self.screen_button.setEnabled(self._board is not None)
        self.screen_button.setToolTip("" if self._board else tr("Pair first; then there is something to show."))
        self.thanks_button.setEnabled(bool(everybody))
        self._suit_lists()

    def _suit_lists(self) -> None:
        self._lists.setCurrentIndex(0 if self.proxy.rowCount() else 1 if self.model.rowCount() else 2)
