"""The top of an event's page: what it is, how much interest there is, and what to do next."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Event, Interest, SignUp
from micromentor_desktop.domain.outlook import Outlook
from micromentor_desktop.domain.plan import Severity, Standing
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.models.events_model import facts, interest
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.text import MutedLabel, PrimaryButton, enlarge
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.board import Board


class EventHeader(QWidget):
    """Shows an event's facts and offers its main actions."""

    change_wished = Signal()
    import_wished = Signal()
    print_wished = Signal()
    repair_wished = Signal()
    pair_wished = Signal()
    stop_wished = Signal()
    ways_wished = Signal()
    """What would help against the shortage?"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pairing = False
        self._paired = False
        self.title = QLabel(textFormat=Qt.TextFormat.PlainText)
        enlarge(self.title, 1.6, bold=True)
        self.title.setWordWrap(True)
        self.facts = MutedLabel()
        self.facts.setWordWrap(True)
        self.summary = QLabel(textFormat=Qt.TextFormat.PlainText)
        self.summary.setWordWrap(True)
        self._counts = ""
        self._outlook = Outlook("")
        self._whole = True
        self.ways_button = QPushButton(icon("info"), tr("What would help"))
        self.ways_button.setFlat(True)
        self.ways_button.clicked.connect(self.ways_wished)
        self.ways_button.hide()
        self.headline = Notice()
        self.change_button = QPushButton(icon("pencil"), "")
        self.change_button.setToolTip(tr("Change name, day or rules…"))
        self.change_button.setAccessibleName(tr("Change name, day or rules"))
        self.change_button.clicked.connect(self.change_wished)
        self.import_button = QPushButton(icon("file-up"), tr("&Import sign-ups…"))
        self.import_button.clicked.connect(self.import_wished)
        self.print_button = QPushButton(icon("printer"), tr("P&rint…"))
        self.print_button.clicked.connect(self.print_wished)
        self.repair_button = QPushButton(icon("wrench"), tr("R&epair the plan…"))
        self.repair_button.setToolTip(tr("Take in who came and who did not, and move as few people as possible."))
        self.repair_button.clicked.connect(self.repair_wished)
        self.pair_button = PrimaryButton("shuffle", tr("&Pair"))
        self.pair_button.clicked.connect(self._pair_or_stop)
        self._build()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addWidget(self.title)
        words.addWidget(self.facts)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (
            self.change_button,
            self.import_button,
            self.print_button,
            self.repair_button,
            self.pair_button,
        ):
            button.setMinimumHeight(self.pair_button.minimumHeight())
            buttons.addWidget(button)
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addLayout(words, 1)
        top.addLayout(buttons)
        top.setAlignment(buttons, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 8)
        layout.setSpacing(8)
        layout.addLayout(top)
        told = QHBoxLayout()
        told.setSpacing(12)
        told.addWidget(self.summary, 1)
        told.addWidget(self.ways_button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(told)
        layout.addWidget(self.headline)

    def show_event(self, event: Event, signups: Sequence[SignUp]) -> None:
        """Show what is known before anybody is paired."""
        self.title.setText(event.name)
        self.facts.setText(facts(event))
        self._counts = interest(Interest.of(tuple(signups)))
        self.show_outlook(Outlook(""))
        self.pair_button.setEnabled(bool(signups))

    def show_outlook(self, outlook: Outlook) -> None:
        """Tell what pairing will come to, and what would help."""
        self._outlook = outlook
        self.show_whole(self._whole)

    def show_whole(self, whole: bool) -> None:
        """Beside a page that tells of the outlook or the plan by itself, only the counts are told here."""
        self._whole = whole
        told = bool(self._outlook.summary) and whole
        self.summary.setText(f"{self._counts}. {self._outlook.summary}" if told else self._counts)
        self.ways_button.setVisible(whole and bool(self._outlook.ways))
        self.headline.setVisible(whole and bool(self.headline.text()))

    def show_board(self, board: Board | None) -> None:
        """Show how good the plan is; without one there is nothing to print yet."""
        # Before that, the page itself offers to pair, with a word about what it does.
        self.pair_button.setVisible(board is not None)
        self.repair_button.setVisible(board is not None and not board.up_to_date)
        self.print_button.setEnabled(board is not None)
        self.print_button.setToolTip("" if board else tr("Pair first; then there is something to print."))
        if board is None:
            self.headline.clear()
        else:
            self.headline.say(_kind(board), board.headline)
        self.headline.setVisible(self._whole and board is not None)
        self._paired = board is not None
        self._label_pair()

    def show_pairing(self, pairing: bool) -> None:
        """While pairing, the button stops it."""
        self._pairing = pairing
        self.repair_button.setEnabled(not pairing)
        self._label_pair()

    def _label_pair(self) -> None:
        if self._pairing:
            self.pair_button.setText(tr("&Stop"))
            self.pair_button.show_icon("x")
        else:
            self.pair_button.setText(tr("&Pair again") if self._paired else tr("&Pair"))
            self.pair_button.show_icon("shuffle")

    def _pair_or_stop(self) -> None:
        if self._pairing:
            self.stop_wished.emit()
        else:
            self.pair_wished.emit()


def _kind(board: Board) -> NoticeKind:
    if any(finding.severity is Severity.BROKEN for finding in board.findings):
        return NoticeKind.WARNING
    proved = board.up_to_date and board.plan.now is Standing.PROVED
    return NoticeKind.GOOD if proved else NoticeKind.NOTE
