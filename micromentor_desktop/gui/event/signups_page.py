"""The sign-ups of an event, one by one: find somebody, change an answer, add somebody late, withdraw somebody."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.event import Event, SignUp, Status
from micromentor_desktop.domain.interest import balance
from micromentor_desktop.gui.empty_state import nothing_here
from micromentor_desktop.gui.event.changes_notice import ChangesNotice
from micromentor_desktop.gui.event.signup_pane import SignUpPane
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.models.signups_model import SIGNUP_ROLE, SignUpSearch, SignUpsModel, part_words
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr, trn

_SETTINGS_NAME = "signups"
_WIDTHS = (170, 70, 200, 200, 80, 60, 140, 120, 80, 70, 180, 120)


class SignUpsPage(QWidget):
    """Shows what the workflow returned last, and tells what the organizer wishes."""

    add_wished = Signal()
    mark_wished = Signal(int, object)
    """A member's id, and the :class:`Status` that they should have."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.model = SignUpsModel(self)
        self.proxy = SignUpSearch(self)
        self.proxy.setSourceModel(self.model)
        self.changes = ChangesNotice()
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search sign-ups"))
        self.search.setAccessibleName(tr("Search sign-ups"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.part, self.topic = QComboBox(), QComboBox()
        self.part.setAccessibleName(tr("Show which role"))
        self.topic.setAccessibleName(tr("Show which topic"))
        self.topic.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for part, words in part_words().items():
            self.part.addItem(words, part)
        self.add_button = QPushButton(icon("user-plus"), tr("&Add late…"))
        self.withdraw_button = QPushButton(icon("user-minus"), tr("Withdraw"))
        self.withdraw_button.setToolTip(tr("In the list: Delete"))
        self.table = quiet_table(self.proxy, tr("Sign-ups"), _WIDTHS)
        self.table.setSortingEnabled(True)
        self.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.table.horizontalHeader().setSectionsMovable(True)
        settings.restore_columns(_SETTINGS_NAME, self.table.horizontalHeader())
        self.table.installEventFilter(self)
        self.pane = SignUpPane()
        self.count = MutedLabel()
        self._build()
        self._connect()
        self._refresh()

    @property
    def selected(self) -> SignUp | None:
        """The sign-up whose row is selected."""
        rows = self.table.selectionModel().selectedRows()
        signup = rows[0].data(SIGNUP_ROLE) if rows else None
        return signup if isinstance(signup, SignUp) else None

    def show_signups(self, event: Event, signups: Sequence[SignUp], topics: Sequence[str]) -> None:
        """Show these sign-ups, and the one that was selected before."""
        kept = self.selected
        self._offer_topics(signups)
        self.pane.show_event(event.rules.rounds, topics, signups)
        self.model.show_rows(signups)
        if kept is not None:
            self.select(kept.member.id)
        self._refresh()

    def select(self, member_id: int) -> None:
        """Select somebody's row, as far as it is shown."""
        row = self.model.row_of(member_id)
        index = self.proxy.mapFromSource(self.model.index(row, 0)) if row is not None else self.proxy.index(-1, 0)
        if index.isValid():
            self.table.setCurrentIndex(index)
            self.table.scrollTo(index)

    def show_topic(self, topic: str | None) -> None:
        """Show only who named this topic (empty: none, None: everybody)."""
        self.part.setCurrentIndex(0)
        self.search.clear()
        self.topic.setCurrentIndex(max(0, self.topic.findData(topic)))

    def store(self) -> None:
        """Store what is being typed."""
        self.pane.store()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Enter in the table goes to the answers, Delete withdraws."""
        if watched is self.table and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.selected is not None:
                self.pane.answers.mentor.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Delete and self.selected is not None:
                self._withdraw_or_not()
                return True
        return super().eventFilter(watched, event)

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.search, 2)
        head.addWidget(self.part)
        head.addWidget(self.topic, 1)
        head.addStretch(1)
        head.addWidget(self.withdraw_button)
        head.addWidget(self.add_button)
        self._lists = QStackedWidget()
        self._lists.addWidget(self.table)
        self._lists.addWidget(nothing_here(tr("Nobody matches. Try fewer letters, another role, or all topics.")))
        self._splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        self._splitter.addWidget(self._lists)
        self._splitter.addWidget(self.pane)
        self._splitter.setStretchFactor(0, 1)
        if not self._settings.restore_splitter(_SETTINGS_NAME, self._splitter):
            self._splitter.setSizes([700, 24 * self.fontMetrics().height()])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 10)
        layout.setSpacing(10)
        layout.addWidget(self.changes)
        layout.addLayout(head)
        layout.addWidget(self._splitter, 1)
        layout.addWidget(self.count)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.returnPressed.connect(self._go_to_table)
        self.part.currentIndexChanged.connect(self._narrow)
        self.topic.currentIndexChanged.connect(self._narrow)
        self.add_button.clicked.connect(self.add_wished)
        self.withdraw_button.clicked.connect(self._withdraw_or_not)
        self.table.selectionModel().selectionChanged.connect(lambda *_: self._show_selected())
        header = self.table.horizontalHeader()
        for signal in (header.sectionResized, header.sectionMoved, header.sortIndicatorChanged):
            signal.connect(lambda *_: self._settings.save_columns(_SETTINGS_NAME, header))
        self._splitter.splitterMoved.connect(lambda *_: self._settings.save_splitter(_SETTINGS_NAME, self._splitter))

    def _offer_topics(self, signups: Sequence[SignUp]) -> None:
        rows = balance(signups).rows
        names = {row.topic: row.topic or tr("No topic named") for row in rows if row.topic is not None}
        offered = [(tr("All topics"), None), *((name, topic) for topic, name in names.items())]
        if offered != [(self.topic.itemText(at), self.topic.itemData(at)) for at in range(self.topic.count())]:
            kept = self.topic.currentData()
            self.topic.blockSignals(True)
            self.topic.clear()
            for name, topic in offered:
                self.topic.addItem(name, topic)
            self.topic.setCurrentIndex(max(0, self.topic.findData(kept)) if kept is not None else 0)
            self.topic.blockSignals(False)
            self._narrow()

    def _narrow(self) -> None:
        kept = self.selected
        self.proxy.narrow(self.search.text(), self.part.currentData(), self.topic.currentData())
        if kept is not None:
            self.select(kept.member.id)
        self._refresh()

    def _go_to_table(self) -> None:
        if self.proxy.rowCount():
            self.table.setFocus()
            self.table.setCurrentIndex(self.proxy.index(0, 0))

    def _show_selected(self) -> None:
        # A list that is read anew is empty for a moment; the pane is not.
        if self.selected is not None:
            self.pane.show_signup(self.selected)
        self._suit_buttons()

    def _suit_buttons(self) -> None:
        shown = self.pane.signup
        back = shown is not None and not shown.status.takes_part
        self.withdraw_button.setEnabled(shown is not None)
        self.withdraw_button.setText(tr("Set &back to expected") if back else tr("Withdraw"))
        self.withdraw_button.setIcon(icon("undo-2" if back else "user-minus"))

    def _withdraw_or_not(self) -> None:
        shown = self.pane.signup
        if shown is not None:
            status = Status.WITHDRAWN if shown.status.takes_part else Status.EXPECTED
            self.mark_wished.emit(shown.member.id, status)

    def _refresh(self) -> None:
        everybody, shown = self.model.rowCount(), self.proxy.rowCount()
        words = trn("{n} sign-up", "{n} sign-ups", everybody)
        if shown != everybody:
            words = trn("{n} sign-up of {all} shown", "{n} sign-ups of {all} shown", shown, all=everybody)
        self.count.setText(words)
        self._lists.setCurrentIndex(0 if shown or not everybody else 1)
        self._suit_buttons()
