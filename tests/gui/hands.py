"""Mouse and keyboard for tests: QTest, whose functions are typed (those of QtBot are not)."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


def click(widget: QWidget, point: QPoint | None = None) -> None:
    """Click with the left button, in the middle unless told where."""
    QTest.mouseClick(widget, _LEFT, _PLAIN, widget.rect().center() if point is None else point)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = _PLAIN) -> None:
    """Press and release one key."""
    QTest.keyClick(widget, key, modifier)


def write(widget: QWidget, text: str) -> None:
    """Type a text."""
    QTest.keyClicks(widget, text)


def pull(view: QAbstractItemView, start: QPoint, end: QPoint) -> None:
    """Press at one place of a view, move with the button held, and let go at another."""
    viewport = view.viewport()
    QTest.mousePress(viewport, _LEFT, _PLAIN, start)
    for point in (start + QPoint(2, 0), start + (end - start) / 2, end):
        where = QPointF(point)
        event = QMouseEvent(QEvent.Type.MouseMove, where, viewport.mapToGlobal(where), _LEFT, _LEFT, _PLAIN)
        QApplication.sendEvent(viewport, event)
    QTest.mouseRelease(viewport, _LEFT, _PLAIN, end)
