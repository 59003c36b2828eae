"""Which columns of a table are shown."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from micromentor_desktop.translate import tr


class ColumnsMenu(QMenu):
    """A tick for each column but the first, which always stays; also the header's own context menu."""

    chosen = Signal()
    """Other columns are shown now."""

    def __init__(self, header: QHeaderView, headings: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(tr("&Columns"), parent)
        for column, heading in enumerate(headings):
            if column == 0:
                continue
            action = self.addAction(heading.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(not header.isSectionHidden(column))

            def turn(shown: bool, column: int = column) -> None:
                header.setSectionHidden(column, not shown)
                self.chosen.emit()

            action.toggled.connect(turn)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(lambda point: self.popup(header.mapToGlobal(point)))
