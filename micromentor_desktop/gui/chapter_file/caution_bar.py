"""Above the pages: what speaks against where the chapter's file is, until the organizer has read it."""

from collections.abc import Sequence
from hashlib import sha256

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.translate import tr


class CautionBar(QWidget):
    """Hidden while there is nothing to say; what was read once is not said again."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._shown: Sequence[str] = ()
        self.notice = Notice()
        self.read_button = QPushButton(tr("I have read this"))
        self.read_button.clicked.connect(self._read)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 10, 16, 0)
        layout.setSpacing(10)
        layout.addWidget(self.notice, 1)
        layout.addWidget(self.read_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    def say(self, cautions: Sequence[str]) -> None:
        """Show those that were not read yet."""
        self._shown = [one for one in cautions if _key(one) not in self._settings.cautions_read]
        self.notice.say(NoticeKind.WARNING, "\n".join(self._shown))
        self.setVisible(bool(self._shown))

    def _read(self) -> None:
        self._settings.cautions_read = {*self._settings.cautions_read, *map(_key, self._shown)}
        self.hide()


def _key(caution: str) -> str:
    # Without the words: they may name a person and a computer.
    return sha256(caution.encode()).hexdigest()[:16]
