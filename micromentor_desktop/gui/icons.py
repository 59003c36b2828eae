"""Icons from ``resources/icons``, drawn in the palette's text colour at whatever size and scale is asked for."""

from functools import cache, lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.paths import resource


# Never forgotten: PySide 6.11 crashes when Python's garbage collector finds an icon with an engine written in Python
# (a QIcon in a reference cycle is enough). So long as one copy is kept, the engine that all copies share is not freed.
@cache
def icon(name: str, role: Role | None = None) -> QIcon:
    """The icon of this file name without ".svg".

    It follows the palette by itself, also when the scheme changes later; with a role, it has that colour instead.
    """
    return QIcon(_Engine(name, role))


def app_icon() -> QIcon:
    """The program's own icon, in its own colours."""
    return QIcon(str(resource("icons", "app.svg")))


def paint_icon(painter: QPainter, rect: QRect, name: str, colour: QColor) -> None:
    """Draw an icon in one colour; for delegates and views."""
    _renderer(name, colour.name()).render(painter, QRectF(rect))


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    svg = resource("icons", f"{name}.svg").read_text("utf-8")
    return QSvgRenderer(QByteArray(svg.replace("currentColor", colour).encode()))


class _Engine(QIconEngine):
    def __init__(self, name: str, role: Role | None) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._clones: list[_Engine] = []

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw the icon into the rectangle."""
        paint_icon(painter, rect, self._name, self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon as a picture; the size is in device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """A copy, kept alive here because Qt takes it over without Python knowing."""
        copy = _Engine(self._name, self._role)
        self._clones.append(copy)
        return copy

    def _colour(self, mode: QIcon.Mode) -> QColor:
        palette = QGuiApplication.palette()
        if mode is QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        if mode is QIcon.Mode.Selected:
            return palette.color(QPalette.ColorRole.HighlightedText)
        return palette.color(QPalette.ColorRole.ButtonText) if self._role is None else role_colour(self._role, palette)
