"""The list of who would move where, before a new plan is taken."""

from collections.abc import Iterable

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QFrame, QListView, QWidget


class MovesList(QListView):
    """A sentence a person, to be read only."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """``name`` is what a screen reader calls the list."""
        super().__init__(parent)
        self._lines = QStringListModel(self)
        self.setModel(self._lines)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSpacing(2)
        self.setAccessibleName(name)
        # An empty box would look as if something were still to come; the place is kept, so that nothing jumps.
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    @property
    def lines(self) -> list[str]:
        """The sentences."""
        return self._lines.stringList()

    def show_lines(self, lines: Iterable[str]) -> None:
        """Show these sentences in the place of the ones before; without any, nothing is shown."""
        self._lines.setStringList(list(lines))
        self.setVisible(bool(self.lines))
