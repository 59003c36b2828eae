"""The live warnings of a plan as a list."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from micromentor_desktop.domain.plan import Finding, Severity
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.theme import Role
from micromentor_desktop.translate import tr

_NOWHERE = QModelIndex()


class FindingsModel(QAbstractListModel):
    """Broken rules first, then those that are allowed, then what is worth knowing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._findings: tuple[Finding, ...] = ()
        self._icons = {
            Severity.BROKEN: icon("triangle-alert", Role.WARNING),
            Severity.ALLOWED: icon("exception", Role.WARNING),
            Severity.NOTE: icon("info"),
        }

    def show(self, findings: tuple[Finding, ...]) -> None:
        """Show these findings."""
        self.beginResetModel()
        self._findings = tuple(sorted(findings, key=lambda finding: list(Severity).index(finding.severity)))
        self.endResetModel()

    def finding(self, row: int) -> Finding:
        """The finding in this row."""
        return self._findings[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many findings."""
        return 0 if parent.isValid() else len(self._findings)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | QIcon | None:
        """The sentence, its sign, and for a screen reader what the sign means."""
        if not index.isValid():
            return None
        finding = self._findings[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return finding.sentence
        if role == Qt.ItemDataRole.DecorationRole:
            return self._icons[finding.severity]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(finding)
        return None


def spoken(finding: Finding) -> str:
    """What a screen reader says instead of showing a sign; that an exception is one, its sentence says."""
    if finding.severity is Severity.BROKEN:
        return tr("Broken rule: {sentence}", sentence=finding.sentence)
    if finding.severity is Severity.NOTE:
        return tr("Note: {sentence}", sentence=finding.sentence)
    return finding.sentence
