"""The two plain states of the import: a file is being read, and a file was refused."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.translate import tr


class ReadingPage(QWidget):
    """How far the reading has come, with a Stop."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(tr("Reading the file…"))
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setFixedWidth(280)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(label.text())
        stop = QPushButton(icon("x"), tr("&Stop"))
        stop.setAutoDefault(False)
        stop.clicked.connect(self.stop_wanted)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        for widget in (label, self._bar, stop):
            layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)

    def begin(self) -> None:
        """Nothing is known yet about how far it is."""
        self._bar.setRange(0, 0)

    def show_share(self, share: float) -> None:
        """Show the share that is done (0 to 1)."""
        self._bar.setRange(0, 100)
        self._bar.setValue(round(100 * share))


class RefusedPage(QWidget):
    """Why a file was refused, and a button to choose another."""

    other_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._refusal = Notice()
        another = QPushButton(icon("folder-open"), tr("&Choose another file…"))
        another.clicked.connect(self.other_wanted)
        layout = QVBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(self._refusal)
        layout.addWidget(another, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(2)

    def say(self, sentence: str) -> None:
        """Tell why."""
        self._refusal.say(NoticeKind.WARNING, sentence)

    def text(self) -> str:
        """The sentence that is shown."""
        return self._refusal.text()
