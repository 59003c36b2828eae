"""The pane with explanations: who is selected, why they sit where they sit, and what could be done for who waits."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from micromentor_desktop.gui.board.ways_in_view import Offer, WaysInView
from micromentor_desktop.gui.models.cards import Card, Seat, isolated
from micromentor_desktop.gui.models.telling import facts_of, reasons_of, summary_of
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr, trn


class Details(QScrollArea):
    """Tells about the people who are selected, or what the dragged person's landing would do."""

    change_wished = Signal(object)
    """A :data:`domain.plan.Change` that was offered here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("Why"))
        self._who = QLabel()
        self._facts = MutedLabel()
        self._why = QLabel()
        for label in (self._who, self._facts, self._why):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self._who.font()
        font.setBold(True)
        self._who.setFont(font)
        self.ways = WaysInView()
        self.ways.change_wished.connect(self.change_wished)
        inside = QWidget()
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(6)
        for widget in (self._who, self._facts, self._why, self.ways):
            layout.addWidget(widget)
        layout.addStretch()
        self.setWidget(inside)
        self._kept = ("", "", "")
        self.tell_nobody()

    def tell(self, seat: Seat, card: Card) -> None:
        """Tell about this person."""
        self._keep(isolated(seat.name), facts_of(seat, card), reasons_of(seat, card))

    def tell_several(self, places: Sequence[tuple[Card, Seat]]) -> None:
        """Tell about these people together."""
        who = trn("{n} person selected", "{n} people selected", len(places))
        self._keep(who, *summary_of(places))

    def tell_nobody(self) -> None:
        """Say what can be done here."""
        self._keep(
            tr("Select somebody to see why they sit there."),
            "",
            tr(
                "Drag people to another place, or press M to choose one. Ctrl+X takes them along, Ctrl+V puts them"
                " down. L locks them in place."
            ),
        )

    def offer(self, offers: Sequence[Offer]) -> None:
        """Add what could be done for the person who was told about last, who waits."""
        self.ways.show_offers(offers)

    def say(self, sentence: str) -> None:
        """Answer a wish that cannot be met, until somebody else is selected."""
        self._show(self._kept[0], self._kept[1], sentence)

    def hint(self, sentence: str, price: str = "") -> None:
        """While dragging: what letting go here would do, and at what price; an empty hint brings the person back."""
        self.ways.setVisible(not sentence and self.ways.offered)
        if sentence:
            self._show(sentence, "", price or tr("Let go to do this."))
        else:
            self._show(*self._kept)

    @property
    def text(self) -> str:
        """Everything that the pane says, without the ways."""
        told = [label.text()[1:] for label in (self._who, self._facts, self._why)]
        return "\n".join(filter(None, told))

    def _keep(self, who: str, facts: str, why: str) -> None:
        self._kept = (who, facts, why)
        self.ways.clear()
        self._show(*self._kept)

    def _show(self, who: str, facts: str, why: str) -> None:
        # A sentence that begins with a name written from right to left is still one from left to right.
        mark = "\u200e" if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else "\u200f"
        for label, text in ((self._who, who), (self._facts, facts), (self._why, why)):
            label.setText(mark + text)
            label.setVisible(bool(text))
        self.setAccessibleDescription(self.text)
