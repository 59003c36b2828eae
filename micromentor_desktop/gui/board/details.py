"""The strip below the board: who is selected, and why they sit where they sit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from micromentor_desktop.gui.models.cards import Card, Seat, isolated
from micromentor_desktop.translate import tr


class Details(QFrame):
    """Tells about one person, or what the dragged person's landing would do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._who = QLabel()
        self._why = QLabel()
        for label in (self._who, self._why):
            label.setTextFormat(Qt.TextFormat.PlainText)
        font = self._who.font()
        font.setBold(True)
        self._who.setFont(font)
        self._why.setWordWrap(True)
        self._why.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._why.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 8, 18, 4)
        layout.setSpacing(2)
        row = QHBoxLayout()
        row.addWidget(self._who)
        row.addStretch()
        layout.addLayout(row)
        layout.addWidget(self._why, 1)
        self._kept = ("", "")
        # A fixed height: the board must not jump when a longer sentence comes.
        self.setFixedHeight(3 * self.fontMetrics().height() + 18)
        self.tell_nobody()

    def tell(self, seat: Seat, card: Card) -> None:
        """Tell about this person."""
        role = self.tr("mentor") if seat.mentor else self.tr("mentee")
        who = " · ".join(filter(None, [isolated(seat.name), isolated(seat.employer), role, card.name]))
        if seat.locked:
            who += " · " + self.tr("locked")
        if seat.status_word:
            who += " · " + seat.status_word
        self._kept = (who, "\n".join([*seat.warnings, *seat.exceptions, *filter(None, [seat.reason])]))
        self._show(*self._kept)

    def tell_nobody(self) -> None:
        """Say what can be done here."""
        self._kept = (
            self.tr("Select somebody to see why they sit there."),
            tr(
                "Drag people to another place, or press M to choose one. Ctrl+X takes them along, Ctrl+V puts them"
                " down. L locks them in place."
            ),
        )
        self._show(*self._kept)

    def say(self, sentence: str) -> None:
        """Answer a wish that cannot be met, until somebody else is selected."""
        self._show(self._kept[0], sentence)

    def hint(self, sentence: str, price: str = "") -> None:
        """While dragging: what letting go here would do, and at what price; an empty hint brings the person back."""
        if sentence:
            self._show(sentence, price or self.tr("Let go to do this."))
        else:
            self._show(*self._kept)

    @property
    def text(self) -> str:
        """Everything that the strip says."""
        return f"{self._who.text()[1:]}\n{self._why.text()[1:]}".strip()

    def _show(self, who: str, why: str) -> None:
        # A sentence that begins with a name written from right to left is still one from left to right.
        mark = "\u200e" if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else "\u200f"
        self._who.setText(mark + who)
        self._why.setText(mark + why)
        # The strip keeps its height; what does not fit can be read in full here.
        self._why.setToolTip(why)
