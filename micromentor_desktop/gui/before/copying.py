"""A text to read and to copy, and a button that says when that was done."""

from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget

from micromentor_desktop.gui.icons import icon
from micromentor_desktop.translate import tr

_TOLD = 4000
"""Milliseconds for which a button says that it was done."""


class CopyText(QPlainTextEdit):
    """Read-only, but the keyboard gets in to scroll, select and copy a part; Tab goes on to the next field."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(name)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)

    def show_text(self, text: str) -> None:
        """Show another text, at the same place where that still exists."""
        place = self.verticalScrollBar().value()
        self.setPlainText(text)
        self.verticalScrollBar().setValue(place)


class CopyButton(QPushButton):
    """Puts a text on the clipboard, for a while says so, and then offers it again."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(icon("copy"), words, parent)
        self._words = words
        self.setAutoDefault(False)
        self._back = QTimer(self, singleShot=True, interval=_TOLD)
        self._back.timeout.connect(self._offer)

    def copy(self, text: str, html: str = "") -> None:
        """Copy the text; programs that can take headings and lists get them too."""
        copied = QMimeData()
        copied.setText(text)
        if html:
            copied.setHtml(html)
        QGuiApplication.clipboard().setMimeData(copied)
        self.setText(tr("Copied"))
        self.setIcon(icon("circle-check"))
        self._back.start()

    def _offer(self) -> None:
        self.setText(self._words)
        self.setIcon(icon("copy"))
