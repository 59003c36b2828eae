"""The question that a sign-up file leaves open, with its answers as buttons."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.notice import IconLabel
from micromentor_desktop.gui.text import enlarge
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.import_signups import Draft


class QuestionBox(QWidget):
    """Hidden while there is no question. ``answered`` carries the corrections of the chosen answer."""

    answered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._hint = QLabel(tr("Choose an answer, or correct what the columns are taken for below."))
        self._hint.setWordWrap(True)
        enlarge(self._text, 1, bold=True)
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(6)
        words = QVBoxLayout()
        words.addWidget(self._text)
        words.addWidget(self._hint)
        words.addLayout(self._buttons)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(12)
        layout.addWidget(IconLabel("circle-question-mark", 24, Role.WARNING_TEXT), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)
        self.hide()

    def ask(self, draft: Draft) -> None:
        """Put the draft's question, or hide when it has none."""
        while (item := self._buttons.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        question = draft.question if draft.outcome == "ask" else None
        self.setVisible(question is not None)
        if question is None:
            return
        self._text.setText(question.text)
        self.setAccessibleName(question.text)
        for option in question.options:
            button = QPushButton(option.label.replace("&", "&&"))
            button.setAutoDefault(False)
            corrections = dict(option.corrections)
            button.clicked.connect(lambda _checked=False, chosen=corrections: self.answered.emit(chosen))
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a ground that says "your turn"."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(role_colour(Role.WARNING_FILL, self.palette()))
        painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
