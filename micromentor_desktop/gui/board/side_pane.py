"""The pane beside the board: why somebody sits where they sit, what was done, and what was kept."""

from PySide6.QtWidgets import QTabWidget, QWidget

from micromentor_desktop.gui.board.details import Details
from micromentor_desktop.gui.versions.history_pane import HistoryPane
from micromentor_desktop.gui.versions.versions_pane import VersionsPane
from micromentor_desktop.translate import tr


class SidePane(QTabWidget):
    """Three tabs; while somebody is dragged, the first one tells what letting go would do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.details = Details()
        self.history = HistoryPane()
        self.versions = VersionsPane()
        self.setDocumentMode(True)
        self.setUsesScrollButtons(True)
        self.setAccessibleName(tr("Beside the board"))
        self.addTab(self.details, tr("Wh&y"))
        self.addTab(self.history, tr("History"))
        self.addTab(self.versions, tr("Versions"))
        self._left = -1

    def lend(self, lent: bool) -> None:
        """Bring the first tab to the front as long as a drag needs it, then the one that was there before."""
        if lent and self._left < 0:
            self._left = self.currentIndex()
            self.setCurrentIndex(0)
        elif not lent and self._left >= 0:
            self.setCurrentIndex(self._left)
            self._left = -1
