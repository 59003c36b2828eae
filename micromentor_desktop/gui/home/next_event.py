"""The card of the next event: what, when, where, and what is left to do."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Event
from micromentor_desktop.gui.board.painting import box
from micromentor_desktop.gui.home.checklist import Checklist
from micromentor_desktop.gui.models.events_model import facts
from micromentor_desktop.gui.text import MutedLabel, PrimaryButton, enlarge
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.home import Step, StepKind
from micromentor_desktop.workflow.prepare_event import EventSummary


class NextEvent(QWidget):
    """Opening the event and its steps are the main window's business."""

    open_wished = Signal(int)
    step_wished = Signal(int, object)
    """The event's id and the :class:`StepKind`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._event_id = 0
        self._when = MutedLabel()
        self.name = QLabel()
        enlarge(self.name, 1.35, bold=True)
        self.name.setWordWrap(True)
        self._facts = MutedLabel()
        self._facts.setWordWrap(True)
        self.open_button = PrimaryButton("layout-grid", tr("O&pen event"))
        self.open_button.clicked.connect(lambda: self.open_wished.emit(self._event_id))
        self.checklist = Checklist()
        self.checklist.wished.connect(self._wish_step)
        words = QVBoxLayout()
        words.setSpacing(3)
        for label in (self._when, self.name, self._facts):
            words.addWidget(label)
        head = QHBoxLayout()
        head.addLayout(words, 1)
        head.addWidget(self.open_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 14, 18, 16)
        layout.setSpacing(14)
        layout.addLayout(head)
        layout.addWidget(self.checklist)

    def show_event(self, summary: EventSummary, steps: tuple[Step, ...], today: date) -> None:
        """Show this event."""
        self._event_id = summary.event.id
        self._when.setText(_in_days(summary.event, today))
        self.name.setText(summary.event.name.replace("&", "&&"))
        self._facts.setText(facts(summary.event))
        self.checklist.show_steps(steps)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        box(painter, self.rect(), role_colour(Role.CARD, palette), role_colour(Role.CARD_BORDER, palette))

    def _wish_step(self, kind: StepKind) -> None:
        self.step_wished.emit(self._event_id, kind)


def _in_days(event: Event, today: date) -> str:
    if event.on is None:
        return tr("Next event, no day yet")
    days = (event.on - today).days
    if days == 0:
        return tr("Next event, today")
    return trn("Next event, tomorrow", "Next event, in {n} days", days)
