"""The status bar: what was just done, and that the program is at work."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QStatusBar, QWidget

from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr

_NOTICEABLE = 300
"""Milliseconds of work below which an indicator would only flicker."""
_READABLE = 8000
"""Milliseconds that a message stays."""


class Status(QStatusBar):
    """Shows messages for a while, and a moving bar while work takes noticeably long."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.indicator = QProgressBar(textVisible=False)
        self.indicator.setAccessibleName(tr("Working"))
        self.indicator.setFixedSize(120, max(8, self.fontMetrics().height() // 2))
        self.indicator.hide()
        self.addPermanentWidget(self.indicator)
        self._patience = QTimer(self, singleShot=True, interval=_NOTICEABLE)
        self._patience.timeout.connect(self._show_busy)
        tasks.busy_changed.connect(self._busy_changed)
        tasks.progressed.connect(self._progressed)

    def say(self, sentence: str) -> None:
        """Tell what was done."""
        self.showMessage(sentence, _READABLE)

    def _busy_changed(self, busy: bool) -> None:
        if busy:
            self._patience.start()
        else:
            self._patience.stop()
            self.indicator.hide()

    def _show_busy(self) -> None:
        self.indicator.setRange(0, 0)
        self.indicator.show()

    def _progressed(self, _job: int, share: float) -> None:
        self.indicator.setRange(0, 100)
        self.indicator.setValue(round(share * 100))
