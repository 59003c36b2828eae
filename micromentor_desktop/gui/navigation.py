"""The calm column at the left: where one can go."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from micromentor_desktop.gui.board.painting import box
from micromentor_desktop.gui.icons import app_icon, paint_icon
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.paths import APP_NAME
from micromentor_desktop.translate import tr


class _Place(QPushButton):
    """One place to go to."""

    def __init__(self, icon_name: str, text: str) -> None:
        super().__init__(text)
        self._icon_name = icon_name
        self._by_key = False
        self._narrow = False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_narrow(self, narrow: bool) -> None:
        """Show the icon only; the words then come as a tooltip."""
        self._narrow = narrow
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """High enough for a finger."""
        height = 2 * self.fontMetrics().height() + 4
        return QSize(height if self._narrow else 120, height)

    def minimumSizeHint(self) -> QSize:
        """A long event name is cut off rather than widening the column."""
        return self.sizeHint()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt: a frame around what was clicked would only be noise."""
        self._by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a rounded ground where one is, and under the mouse; a frame for the keyboard's focus."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        clear = QColor(Qt.GlobalColor.transparent)
        fill = role_colour(Role.ACCENT_FILL, palette) if self.isChecked() else clear
        if self.underMouse() and not self.isChecked():
            fill = role_colour(Role.CHIP_HOVER, palette)
        framed = self.hasFocus() and self._by_key
        box(painter, self.rect(), fill, role_colour(Role.ACCENT, palette) if framed else fill, 1.5)
        ink = (
            role_colour(Role.ACCENT_TEXT, palette) if self.isChecked() else palette.color(QPalette.ColorRole.WindowText)
        )
        side = self.fontMetrics().height()
        left = (self.width() - side) // 2 if self._narrow else 12
        paint_icon(painter, QRect(left, (self.height() - side) // 2, side, side), self._icon_name, ink)
        if self._narrow:
            return
        room = self.rect().adjusted(12 + side + 10, 0, -10, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.setPen(ink)
        flags = Qt.AlignmentFlag.AlignVCenter.value | Qt.TextFlag.TextShowMnemonic.value
        painter.drawText(room, flags, text)


class Navigation(QWidget):
    """Home, events, members, and the event that is open."""

    chosen = Signal(int)
    """The place's number: see the constants."""

    HOME = 0
    EVENTS = 1
    EVENT = 2
    MEMBERS = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brand_name = QLabel(APP_NAME.split()[0])
        self._group = QButtonGroup(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 14, 10, 14)
        layout.setSpacing(4)
        layout.addLayout(self._brand())
        layout.addSpacing(12)
        for place, icon_name, text in (
            (self.HOME, "house", tr("H&ome")),
            (self.EVENTS, "calendar-days", tr("Eve&nts")),
            (self.EVENT, "layout-grid", ""),
            (self.MEMBERS, "users", tr("&Members")),
        ):
            button = _Place(icon_name, text)
            self._group.addButton(button, place)
            layout.addWidget(button)
        layout.addStretch()
        self._group.button(self.EVENT).hide()
        self._group.idClicked.connect(self.chosen)
        self.set_narrow(False)

    def set_narrow(self, narrow: bool) -> None:
        """In a small window the column shrinks to its icons."""
        self.setFixedWidth((4 if narrow else 13) * self.fontMetrics().height())
        self._brand_name.setVisible(not narrow)
        for button in self._group.buttons():
            if isinstance(button, _Place):
                button.set_narrow(narrow)
                button.setToolTip(button.accessibleName() or button.text().replace("&", "") if narrow else "")

    def show_place(self, place: int) -> None:
        """Mark where one is."""
        self._group.button(place).setChecked(True)

    def show_event(self, name: str, title: str = "") -> None:
        """Offer the way back to the event that is open; an empty name takes it away. ``title`` has its day, too."""
        button = self._group.button(self.EVENT)
        button.setText(name.replace("&", "&&"))
        button.setAccessibleName(title or name)
        button.setToolTip(title or name)
        button.setVisible(bool(name))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a ground of its own."""
        QPainter(self).fillRect(self.rect(), role_colour(Role.NAVIGATION, self.palette()))

    def _brand(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(28, 28))
        font = self._brand_name.font()
        font.setBold(True)
        self._brand_name.setFont(font)
        row = QHBoxLayout()
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(picture)
        row.addWidget(self._brand_name, 1)
        return row
