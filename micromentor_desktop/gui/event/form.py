"""The parts of a long form: headings with a hint, and number boxes that keep calm."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from micromentor_desktop.gui.text import MutedLabel, enlarge

_WIDTH = 9
"""The width of every number box, in lines of text, so that they stand in a column."""


class CalmSpinBox(QSpinBox):
    """A number box that a turning wheel only changes while it has the focus: else it scrolls the form."""

    def __init__(self, least: int, most: int, *, units: Callable[[int], str] | None = None, none: str = "") -> None:
        """``units`` tells what follows a number; ``none`` stands for the least where that means no number."""
        super().__init__()
        self._units = units
        self.setRange(least, most)
        self.setSpecialValueText(none)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumWidth(_WIDTH * self.fontMetrics().height())
        self.valueChanged.connect(self._suit_unit)
        self._suit_unit(least)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Qt: leave the wheel to the form."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _suit_unit(self, number: int) -> None:
        self.setSuffix(self._units(number) if self._units else "")


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

    def add_tick(self, tick: QCheckBox) -> None:
        """One more row with a box to tick, which is its own label."""
        self.form.addRow(tick)
        self._fields.append(tick)

    def show(self, shown: bool) -> None:
        """Show or hide all of it."""
        for field in (self._heading, *self._fields):
            self.form.setRowVisible(field, shown)
