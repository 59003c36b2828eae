"""What changed since it was printed, with a button for each document that is to be printed again."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.print.words import document_name
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.print_job import Stale
from micromentor_desktop.workflow.print_state import reprint_sentences


class ReprintNotice(QWidget):
    """Hidden while everything on paper is still true."""

    wished = Signal(object)
    """Carries the :class:`Stale` to print again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notice = Notice()
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._notice, 1)
        column = QVBoxLayout()
        column.addLayout(self._buttons)
        row.addLayout(column)
        self.hide()

    def show_stale(self, found: tuple[Stale, ...]) -> None:
        """Show what changed."""
        for button in self.findChildren(QPushButton):
            self._buttons.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._notice.say(NoticeKind.WARNING, reprint_sentences(found))
        for one in found:
            if one.subjects:
                button = QPushButton(icon("printer"), tr("Reprint: {document}", document=document_name(one.document)))
                button.setAutoDefault(False)
                button.clicked.connect(partial(self.wished.emit, one))
                self._buttons.addWidget(button)
        self.setVisible(bool(found))

    def text(self) -> str:
        """What is said."""
        return self._notice.text()
