"""The list of live warnings under the headline."""

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QPalette
from PySide6.QtWidgets import QFrame, QListView, QWidget

from micromentor_desktop.domain.plan import Finding, SetExemption, Severity
from micromentor_desktop.gui.models.findings_model import FindingsModel
from micromentor_desktop.translate import tr

_MOST_ROWS = 3


class FindingsView(QListView):
    """Shows the findings, as high as it needs to be and hidden when there are none."""

    chosen = Signal(object)
    """The :class:`Finding` whose people are to be shown."""
    exemption_wished = Signal(object)
    """A :class:`domain.plan.SetExemption`: a broken rule is to be allowed, or not any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._findings = FindingsModel(self)
        self.setModel(self._findings)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setAccessibleName(tr("Warnings"))
        self.viewport().setBackgroundRole(QPalette.ColorRole.Window)
        self.turn_exemption = QAction(self)
        self.turn_exemption.setShortcut(QKeySequence(Qt.Key.Key_Delete))
        self.turn_exemption.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.turn_exemption.triggered.connect(self._turn_exemption)
        self.addAction(self.turn_exemption)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.selectionModel().currentChanged.connect(self._offer)
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
        self._offer(self.currentIndex())

    def _offer(self, index: QModelIndex) -> None:
        """Name what can be done about the finding that is current."""
        finding = self._findings.finding(index.row()) if index.isValid() else None
        allowed = finding is not None and finding.severity is Severity.ALLOWED
        self.turn_exemption.setVisible(finding is not None and finding.exemption is not None)
        self.turn_exemption.setText(tr("&Take back this exception") if allowed else tr("&Allow this as an exception"))

    def _turn_exemption(self) -> None:
        finding = self._findings.finding(self.currentIndex().row()) if self.currentIndex().isValid() else None
        if finding is not None and finding.exemption is not None:
            allowed = finding.severity is Severity.ALLOWED
            self.exemption_wished.emit(SetExemption(finding.exemption, not allowed))

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(self._findings.finding(index.row()))
