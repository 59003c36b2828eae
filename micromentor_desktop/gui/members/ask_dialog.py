"""A question before something grave: what it does, sentence by sentence, and a button that names it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from micromentor_desktop.gui.text import enlarge
from micromentor_desktop.translate import tr


class AskDialog(QDialog):
    """The safe button is the default one; whoever opens the dialog connects ``accepted``."""

    def __init__(
        self, title: str, sentences: Sequence[str], action: str, parent: QWidget | None = None, *, back: str = ""
    ) -> None:
        super().__init__(parent)
        heading = QLabel(title, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        enlarge(heading, 1.15, bold=True)
        self.words = QLabel("\n\n".join(sentences), textFormat=Qt.TextFormat.PlainText, wordWrap=True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox()
        self.action_button = buttons.addButton(action, QDialogButtonBox.ButtonRole.AcceptRole)
        self.back_button = buttons.addButton(back or tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 18, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(self.words, 1)
        layout.addWidget(buttons)
        self.action_button.setAutoDefault(False)
        self.back_button.setDefault(True)
        self.back_button.setFocus()
        self.setWindowTitle(title)
        # Of a fixed width: only so does a layout give a wrapping label the height that it needs.
        for label in (heading, self.words):
            label.setFixedWidth(26 * self.fontMetrics().height())
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
