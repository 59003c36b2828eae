"""The interest in an event: mentors against mentees, where the shortage is, what would help, and whom to ask."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Rules, SignUp
from micromentor_desktop.domain.interest import Balance, balance
from micromentor_desktop.domain.outlook import Outlook
from micromentor_desktop.gui.event.ask_view import AskView
from micromentor_desktop.gui.event.balance_chart import BalanceChart, BalanceLegend
from micromentor_desktop.gui.event.ways_view import WaysView
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.text import MutedLabel, enlarge
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.who_to_ask import Askable

_WIDE = 50
"""From so many lines' heights of width on, the chart and what can be done stand side by side."""


class InterestPage(QScrollArea):
    """Shows what the workflows returned last, and tells what the organizer wishes."""

    rules_wished = Signal(object, str)
    """The :class:`Rules` of a way out, and what they change in words."""
    undo_wished = Signal()
    topic_chosen = Signal(object)
    """Who is behind this row of the chart? A topic, None for everybody, empty for those who named none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._taken = ""
        self.setAccessibleName(tr("Interest"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.shortage, self.result = Notice(), Notice()
        self.undo_button = QPushButton(icon("undo-2"), tr("Undo this"))
        self.undo_button.clicked.connect(self.undo_wished)
        self.undo_button.hide()
        self.chart, self.legend = BalanceChart(), BalanceLegend()
        self.told = MutedLabel()
        self.told.setWordWrap(True)
        self.ways = WaysView(offer=True)
        enlarge(self.ways.fold_button, 1.1, bold=True)
        self.ask = AskView()
        self.chart.row_chosen.connect(self.topic_chosen)
        self.ways.rules_wished.connect(self._take)
        self.ways.asking_wished.connect(self._show_asking)
        self._build()

    def show_event(self, signups: Sequence[SignUp], askable: Sequence[Askable]) -> None:
        """Show how the sign-ups are now, and who could be asked."""
        counted = balance(signups)
        self.chart.show_balance(counted)
        self.told.setText(_scarcest_words(counted))
        self.ask.show_people(askable)

    def show_outlook(self, outlook: Outlook) -> None:
        """Tell the shortage, what would help, and what came of the way that was taken."""
        self.shortage.say(NoticeKind.WARNING if outlook.short else NoticeKind.GOOD, outlook.summary)
        self.ways.show_outlook(outlook)
        taken = bool(self._taken and outlook.summary)
        if taken:
            self.result.say(NoticeKind.GOOD, tr("Done: {what}. {now}", what=self._taken, now=outlook.summary))
            self.shortage.setVisible(False)
            self._taken = ""
        elif outlook.summary:
            self.result.clear()
        self.undo_button.setVisible(taken)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: side by side where there is room."""
        super().resizeEvent(event)
        wide = event.size().width() >= _WIDE * self.fontMetrics().height()
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(direction)
        for half in range(self._halves.count()):
            self._halves.setStretch(half, int(wide))

    def _build(self) -> None:
        title = QLabel(tr("Mentors against mentees"))
        enlarge(title, 1.1, bold=True)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.setSpacing(4)
        for widget in (title, self.legend, self.chart, self.told):
            left.addWidget(widget)
        left.addStretch()
        right.setSpacing(16)
        right.addWidget(self.ways)
        right.addWidget(self.ask)
        right.addStretch()
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._halves.setSpacing(24)
        self._halves.addLayout(left)
        self._halves.addLayout(right)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(18, 12, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(self.shortage)
        result = QHBoxLayout()
        result.setSpacing(8)
        result.addWidget(self.result, 1)
        result.addWidget(self.undo_button)
        layout.addLayout(result)
        layout.addLayout(self._halves)
        layout.addStretch()
        self.setWidget(inside)

    def _take(self, rules: Rules, said: str) -> None:
        self._taken = said
        self.rules_wished.emit(rules, said)

    def _show_asking(self) -> None:
        self.ensureWidgetVisible(self.ask)
        self.ask.table.setFocus(Qt.FocusReason.OtherFocusReason)


def _scarcest_words(counted: Balance) -> str:
    scarce = counted.scarcest
    if scarce is None:
        return tr("Enter or a double click on a row shows who is behind it.")
    return tr(
        "Most short of mentors: “{topic}” (offered by {offered}, wanted by {wanted}). Enter or a double click on a row"
        " shows who is behind it.",
        topic=scarce.topic,
        offered=scarce.mentors.total,
        wanted=scarce.mentees.total,
    )
