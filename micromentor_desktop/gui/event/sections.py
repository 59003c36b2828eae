"""The parts of an event's page under its header, as tabs: the pairing, the interest, the sign-ups, the day."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.outlook import Outlook
from micromentor_desktop.gui.day.day_page import DayPage
from micromentor_desktop.gui.event.interest_page import InterestPage
from micromentor_desktop.gui.event.signups_page import SignUpsPage
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.who_to_ask import Askable


class Sections(QWidget):
    """Holds the pages, and shows one of them."""

    turned = Signal(int)
    """Another part is shown now; see the constants."""

    PAIRING = 0
    INTEREST = 1
    SIGNUPS = 2
    DAY = 3

    def __init__(self, pairing: QWidget, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.interest = InterestPage()
        self.signups = SignUpsPage(settings)
        self.day = DayPage(settings)
        self.tabs = QTabBar(expanding=False, documentMode=True, drawBase=False)
        self.tabs.setAccessibleName(tr("Parts of the event"))
        self._pages = QStackedWidget()
        for page, words in (
            (pairing, tr("Pairin&g")),
            (self.interest, tr("Interes&t")),
            (self.signups, tr("Sign-&ups")),
            (self.day, tr("On the &day")),
        ):
            self._pages.addWidget(page)
            self.tabs.addTab(words)
        inset = QHBoxLayout()
        inset.setContentsMargins(18, 0, 18, 0)
        inset.addWidget(self.tabs)
        inset.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(inset)
        layout.addWidget(self._pages, 1)
        self.tabs.currentChanged.connect(self._turn)
        self.interest.topic_chosen.connect(self._show_topic)

    def go(self, place: int) -> None:
        """Show one of the parts; see the constants."""
        self.tabs.setCurrentIndex(place)

    def show_event(
        self, event: Event, signups: Sequence[SignUp], topics: Sequence[str], askable: Sequence[Askable]
    ) -> None:
        """Show who signed up."""
        self.interest.show_event(signups, askable)
        self.signups.show_signups(event, signups, topics)
        self.day.show_signups(signups)

    def show_outlook(self, outlook: Outlook) -> None:
        """Show what pairing will come to."""
        self.interest.show_outlook(outlook)

    def show_board(self, board: Board | None) -> None:
        """Tell where the plan does not know the latest sign-ups."""
        self.signups.changes.show_board(board)
        self.day.show_board(board)

    def _turn(self, place: int) -> None:
        # Nothing that is being typed gets lost on the way.
        self.signups.store()
        self._pages.setCurrentIndex(place)
        if place == self.DAY:
            self.day.search.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit(place)

    def _show_topic(self, topic: str | None) -> None:
        self.signups.show_topic(topic)
        self.go(self.SIGNUPS)
