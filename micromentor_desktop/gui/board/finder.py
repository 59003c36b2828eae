"""The search over the board: who is found stands out as one types, and Enter goes from one to the next."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr, trn


class Finder(QWidget):
    """A search box and how many were found."""

    typed = Signal(str)
    step_wished = Signal(int)
    """1 for the next who was found, -1 for the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QLineEdit(placeholderText=tr("Find a name, employer or topic"), clearButtonEnabled=True)
        self.box.setAccessibleName(tr("Find on the board"))
        self.box.setToolTip(tr("Find on the board (Ctrl+F). Enter goes to the next, Shift+Enter to the one before."))
        self.box.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.box.setMinimumWidth(6 * self.fontMetrics().height())
        self.box.installEventFilter(self)
        self.count = MutedLabel()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.count)
        layout.addWidget(self.box, 1)
        self.setMaximumWidth(24 * self.fontMetrics().height())
        self.box.textChanged.connect(self.typed)

    def add_keys(self, place: QWidget) -> None:
        """Let Ctrl+F work everywhere in this widget."""
        QShortcut(QKeySequence(QKeySequence.StandardKey.Find), place).activated.connect(self.begin)

    def begin(self) -> None:
        """Go to the search box."""
        self.box.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.box.selectAll()

    def tell(self, found: int | None, *, elsewhere: bool = False, place: int = 0) -> None:
        """Tell how many were found (None: nothing is looked for), and the how manieth is selected (0: none of them).

        ``elsewhere`` tells that there is somebody, but in other rounds only.
        """
        if found is None:
            text = ""
        elif not found:
            text = tr("not in this round") if elsewhere else tr("nobody found")
        elif place:
            text = tr("{place} of {n}", place=place, n=found)
        else:
            text = trn("{n} found", "{n} found", found)
        self.count.setText(text)
        self.box.setAccessibleDescription(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Enter goes on, Escape ends the search."""
        if watched is self.box and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.step_wished.emit(-1 if back else 1)
                return True
            if event.key() == Qt.Key.Key_Escape and self.box.text():
                self.box.clear()
                return True
        return super().eventFilter(watched, event)
