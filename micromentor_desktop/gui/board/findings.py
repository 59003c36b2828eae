"""The list of live warnings under the headline."""

from PySide6.QtCore import QModelIndex, QSize, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QListView, QWidget

from micromentor_desktop.domain.plan import Finding
from micromentor_desktop.gui.models.findings_model import FindingsModel

_MOST_ROWS = 3


class FindingsView(QListView):
    """Shows the findings, as high as it needs to be and hidden when there are none."""

    chosen = Signal(object)
    """The :class:`Finding` whose people are to be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings = FindingsModel(self)
        self.setModel(self._findings)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(self.tr("Warnings"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.clicked.connect(self._choose)
        self.activated.connect(self._choose)
        line = self.fontMetrics().height()
        self.setIconSize(QSize(line, line))
        self.setSpacing(1)
        self.hide()

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show these."""
        self._findings.show(findings)
        rows = min(len(findings), _MOST_ROWS)
        self.setFixedHeight(rows * (max(self.sizeHintForRow(0), 1) + 2) + 2)
        self.setVisible(rows > 0)

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._findings.finding(index.row()))
