"""How large the board is: by Ctrl and the wheel, Ctrl with plus, minus and 0, or its buttons; remembered."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QHBoxLayout, QToolButton, QWidget

from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.translate import tr

_STEPS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
_NOTCH = 120
"""What one notch of a mouse wheel turns; touchpads send many small parts of it."""


class Zoom(QWidget):
    """The buttons, and the font of the views."""

    changed = Signal(int)
    """The size in per cent."""

    def __init__(self, settings: Settings, views: Sequence[QAbstractScrollArea], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._views = views
        self._turned = 0
        self.percent = settings.board_zoom if settings.board_zoom in _STEPS else 100
        self.smaller = self._button("zoom-out", tr("Smaller (Ctrl+minus)"))
        self.larger = self._button("zoom-in", tr("Larger (Ctrl+plus)"))
        self.normal = QToolButton(autoRaise=True)
        self.normal.setToolTip(tr("Normal size (Ctrl+0)"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for button in (self.smaller, self.normal, self.larger):
            layout.addWidget(button)
        self.smaller.clicked.connect(lambda: self.step(-1))
        self.larger.clicked.connect(lambda: self.step(1))
        self.normal.clicked.connect(lambda: self.set_percent(100))
        for view in views:
            view.viewport().installEventFilter(self)
        self._apply()

    def add_keys(self, place: QWidget) -> None:
        """Let the keys work everywhere in this widget."""
        keys = (
            (QKeySequence.StandardKey.ZoomIn, self.larger.click),
            ("Ctrl+=", self.larger.click),
            (QKeySequence.StandardKey.ZoomOut, self.smaller.click),
            ("Ctrl+0", self.normal.click),
        )
        for key, done in keys:
            for one in QKeySequence.keyBindings(key) if isinstance(key, QKeySequence.StandardKey) else [key]:
                shortcut = QShortcut(QKeySequence(one), place)
                shortcut.activated.connect(done)

    def step(self, steps: int) -> None:
        """So many steps larger, or smaller."""
        place = min(max(0, _STEPS.index(self.percent) + steps), len(_STEPS) - 1)
        self.set_percent(_STEPS[place])

    def set_percent(self, percent: int) -> None:
        """Show the board in this size."""
        if percent != self.percent:
            self.percent = percent
            self._settings.board_zoom = percent
            self._apply()
            self.changed.emit(percent)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: Ctrl and the wheel."""
        if isinstance(event, QWheelEvent) and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned += event.angleDelta().y()
            steps = int(self._turned / _NOTCH)
            self._turned -= steps * _NOTCH
            if steps:
                self.step(steps)
            return True
        return super().eventFilter(watched, event)

    def _apply(self) -> None:
        for view in self._views:
            font = QFont(self.font())
            font.setPointSizeF(font.pointSizeF() * self.percent / 100)
            view.setFont(font)
        self.normal.setText(tr("{percent} %", percent=self.percent))
        self.normal.setAccessibleName(tr("Size of the board: {percent} %", percent=self.percent))
        self.smaller.setEnabled(self.percent > _STEPS[0])
        self.larger.setEnabled(self.percent < _STEPS[-1])

    def _button(self, icon_name: str, tip: str) -> QToolButton:
        button = QToolButton(autoRaise=True)
        button.setIcon(icon(icon_name))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button
