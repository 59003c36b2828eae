"""The versions of a plan as a list."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from micromentor_desktop.domain.plan import LevelKey
from micromentor_desktop.domain.version import Version, WhyKept
from micromentor_desktop.gui.models.when import BELOW_ROLE, when
from micromentor_desktop.translate import mark, tr, trn

_NOWHERE = QModelIndex()
_WHY = {
    WhyKept.BY_HAND: mark("kept by you, {when}"),
    WhyKept.PAIRING: mark("kept before pairing again, {when}"),
    WhyKept.REPAIR: mark("kept before a repair, {when}"),
    WhyKept.GOING_BACK: mark("kept before going back, {when}"),
}


class VersionsModel(QAbstractListModel):
    """The version on the board first, then the kept ones, the latest first. Names can be edited in place."""

    rename_wished = Signal(int, str)
    """The plan's id, and the name it is to have."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._versions: tuple[Version, ...] = ()

    def show(self, versions: tuple[Version, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._versions = versions
        self.endResetModel()

    def version(self, index: QModelIndex | QPersistentModelIndex) -> Version | None:
        """The version of an index, None for an invalid one."""
        return self._versions[index.row()] if index.isValid() else None

    def index_of(self, plan_id: int) -> QModelIndex:
        """Where a version is; an invalid index when it is not here."""
        rows = [row for row, version in enumerate(self._versions) if version.plan_id == plan_id]
        return self.index(rows[0], 0) if rows else QModelIndex()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many versions."""
        return 0 if parent.isValid() else len(self._versions)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The name, and below it why it was kept and how it does; a screen reader gets it in one line."""
        version = self.version(index)
        if version is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return version.name
        if role == BELOW_ROLE:
            return f"{why_kept(version)}\N{LINE SEPARATOR}{figures(version)}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return ", ".join([version.name, why_kept(version), figures(version)])
        return None

    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        """Another name is a wish; what comes of it arrives as the next versions."""
        version = self.version(index)
        name = str(value).strip()
        if version is None or role != Qt.ItemDataRole.EditRole or not name or name == version.name:
            return False
        self.rename_wished.emit(version.plan_id, name)
        return True

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Every version has a name to edit."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() else flags


def why_kept(version: Version) -> str:
    """Why a version is in the list, and since when."""
    if version.current:
        return tr("on the board now")
    return tr(_WHY[version.state.kept], when=when(version.at))


def figures(version: Version) -> str:
    """How a version does, in the few goals that say the most: rounds missed, pairs off topic, the fit in points."""
    values = {level.key: level.value for level in version.levels}
    missed, off_topic = values.get(LevelKey.WAITING, 0), values.get(LevelKey.OFF_TOPIC, 0)
    told = [
        trn("{n} missed", "{n} missed", missed),
        trn("{n} off topic", "{n} off topic", off_topic),
    ]
    if LevelKey.FIT in values:
        told.append(tr("fit {points}", points=values[LevelKey.FIT]))
    return " · ".join(told)
