"""The parts of a long form: headings with a hint, and number boxes that keep calm."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from micromentor_desktop.gui.text import MutedLabel, enlarge


class CalmSpinBox(QSpinBox):
    """A number box that a turning wheel only changes while it has the focus: else it scrolls the form."""

    def __init__(self, least: int, most: int, *, suffix: str = "", none: str = "") -> None:
        """``none`` is what the least value is called where it means that there is no number."""
        super().__init__()
        self.setRange(least, most)
        self.setSuffix(suffix)
        self.setSpecialValueText(none)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: leave the wheel to the form."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


def heading(title: str, hint: str = "") -> QWidget:
    """A title in bold with a muted sentence below, to span a form."""
    widget, name = QWidget(), QLabel(title)
    enlarge(name, 1.0, bold=True)
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 10, 0, 0)
    layout.setSpacing(2)
    layout.addWidget(name)
    if hint:
        told = MutedLabel(hint)
        told.setWordWrap(True)
        layout.addWidget(told)
    return widget


class Rows:
    """Some rows of a form that are shown or hidden together."""

    def __init__(self, form: QFormLayout, title: str, hint: str = "") -> None:
        self.form = form
        self._fields: list[QWidget] = []
        self._heading = heading(title, hint)
        form.addRow(self._heading)

    def add(self, label: str, field: QWidget) -> None:
        """One more row."""
        self.form.addRow(label, field)
        self._fields.append(field)

    def show(self, shown: bool) -> None:
        """Show or hide all of it."""
        for field in (self._heading, *self._fields):
            self.form.setRowVisible(field, shown)
