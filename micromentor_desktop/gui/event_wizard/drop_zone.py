"""The place to drop a sign-up file on, or to choose one from."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import IconLabel
from micromentor_desktop.gui.text import MutedLabel, enlarge
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.translate import tr


class DropZone(QWidget):
    """A dashed field with a button; it lights up while a file hovers over it."""

    choose_wanted = Signal()
    paste_wanted = Signal()
    typing_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hot = False
        headline = QLabel(tr("Drop the sign-up file here"))
        enlarge(headline, 1.25, bold=True)
        self.button = QPushButton(icon("folder-open"), tr("&Choose file…"))
        self.button.clicked.connect(self.choose_wanted)
        self.paste_button = QPushButton(icon("clipboard-paste"), tr("&Paste copied cells"))
        self.paste_button.clicked.connect(self.paste_wanted)
        self.type_button = QPushButton(icon("keyboard"), tr("&Type people in"))
        self.type_button.clicked.connect(self.typing_wanted)
        for button in (self.button, self.paste_button, self.type_button):
            button.setAutoDefault(False)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.button)
        buttons.addWidget(self.paste_button)
        buttons.addWidget(self.type_button)
        buttons.addStretch(1)
        kinds = MutedLabel(
            tr(
                "Excel, CSV or OpenDocument, just as the form or the ticket service exports it.\n"
                "You will see how it is understood before anybody is added."
            )
        )
        for label in (headline, kinds):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        kinds.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(14)
        layout.addStretch(1)
        layout.addWidget(IconLabel("file-spreadsheet", 48, Role.ACCENT), 0, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(headline)
        layout.addLayout(buttons)
        layout.addWidget(kinds)
        layout.addStretch(1)

    def set_hot(self, hot: bool) -> None:
        """Light up, because letting go now would drop a file here."""
        self._hot = hot
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the dashed field."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self.palette()
        accent = role_colour(Role.ACCENT, palette)
        base = palette.color(QPalette.ColorRole.Base)
        painter.setBrush(role_colour(Role.ACCENT_FILL, palette) if self._hot else base)
        edge = accent if self._hot else role_colour(Role.FREE_SEAT, palette)
        painter.setPen(QPen(edge, 2 if self._hot else 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8, 8)
