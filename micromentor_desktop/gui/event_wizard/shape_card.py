"""A picture card for one shape of event: a drawing, its name and a sentence."""

from math import cos, pi, sin

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.gui.icons import paint_icon
from micromentor_desktop.gui.theme import Role, role_colour

_PICTURE = QSize(178, 116)
"""The room that a drawing needs at a scale of 1."""

_LARGE, _SMALL = 1.35, 0.95
_MARGIN = 16
_GAP = 12
_BELOW = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_BESIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
_ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class ShapeCard(QAbstractButton):
    """Checked by click, space or arrow keys, one of its siblings at a time; a double click or Enter also goes on.

    The text stands below the picture, or beside a smaller one where the width is needed for the words.
    """

    settled = Signal()
    """The card was double-clicked, or Enter pressed on it: chosen, and on to the next page."""

    def __init__(self, shape: Shape, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shape = shape
        self._sentence = sentence
        self._beside = False
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def least_width(self, *, beside: bool) -> int:
        """The narrowest in which the picture and words of a usual length stand well, in pixels."""
        words = 12 * self.fontMetrics().height()
        if beside:
            return round(_PICTURE.width() * _SMALL) + words + _GAP + 2 * _MARGIN
        return max(round(_PICTURE.width() * _LARGE), words) + 2 * _MARGIN

    def stand(self, *, beside: bool) -> None:
        """Put the text beside the picture, or below it."""
        self._beside = beside
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Qt: as high as picture and text are in this width."""
        picture, title, sentence = self._rooms(width)
        return max(picture.bottom(), title.bottom(), sentence.bottom()) + 1 + _MARGIN

    def sizeHint(self) -> QSize:
        """Qt: the narrowest that looks well."""
        width = self.least_width(beside=self._beside)
        return QSize(width, self.heightForWidth(width))

    def _rooms(self, width: int) -> tuple[QRect, QRect, QRect]:
        """Where picture, title and sentence are in a card of this width."""
        scale = _SMALL if self._beside else _LARGE
        picture = QRect(0, _MARGIN, round(_PICTURE.width() * scale), round(_PICTURE.height() * scale))
        if self._beside:
            picture.moveLeft(_MARGIN)
            left, top, flags = picture.right() + 1 + _GAP, _MARGIN, _BESIDE
        else:
            picture.moveLeft((width - picture.width()) // 2)
            left, top, flags = _MARGIN, picture.bottom() + _GAP, _BELOW
        room = QRect(left, top, max(1, width - left - _MARGIN), 9999)
        title = QFontMetrics(self._title_font()).boundingRect(room, flags.value, self.text())
        title = QRect(room.left(), room.top(), room.width(), title.height())
        room.setTop(title.bottom() + 1 + _MARGIN // 2)
        sentence = self.fontMetrics().boundingRect(room, flags.value, self._sentence)
        return picture, title, QRect(room.left(), room.top(), room.width(), sentence.height())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Qt: choose this and go on."""
        super().mouseDoubleClickEvent(event)
        self.setChecked(True)
        self.settled.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Enter does what a double click does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.setChecked(True)
            self.settled.emit()
            return
        if event.key() in _ARROWS:
            # Qt moves the choice with the focus only where there is a choice already.
            self.setChecked(True)
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Qt: draw the card under the mouse a little brighter."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Qt: back to normal."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        picture, title, sentence = self._rooms(self.width())
        flags = _BESIDE if self._beside else _BELOW
        Picture(painter, QRectF(picture), self.palette()).draw(self.shape, _SMALL if self._beside else _LARGE)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.setFont(self._title_font())
        painter.drawText(title, flags.value, self.text())
        painter.setFont(self.font())
        painter.drawText(sentence, flags.value, self._sentence)

    def _paint_frame(self, painter: QPainter) -> None:
        edge = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        chosen = self.isChecked()
        ground = Role.CHIP_HOVER if self.underMouse() and not chosen else Role.CARD
        painter.setBrush(role_colour(ground, self.palette()))
        accent = role_colour(Role.ACCENT, self.palette())
        painter.setPen(QPen(accent if chosen else role_colour(Role.CARD_BORDER, self.palette()), 2.5 if chosen else 1))
        painter.drawRoundedRect(edge, 8, 8)
        if chosen:
            paint_icon(painter, QRect(self.width() - 36, 12, 24, 24), "circle-check", accent)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 1, Qt.PenStyle.DotLine))
            painter.drawRoundedRect(edge.adjusted(4, 4, -4, -4), 5, 5)

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.15)
        return font


class Picture:
    """Draws a shape: mentors filled and large, mentees open and small."""

    def __init__(self, painter: QPainter, room: QRectF, palette: QPalette) -> None:
        self._painter = painter
        self._room = room
        self._fill = role_colour(Role.ACCENT, palette)
        self._soft = role_colour(Role.ACCENT_FILL, palette)
        self._ground = role_colour(Role.CARD, palette)

    def draw(self, shape: Shape, scale: float) -> None:
        """Draw it in the middle of its room."""
        self._painter.save()
        self._painter.translate(self._room.center())
        self._painter.scale(scale, scale)
        {
            Shape.BUDDIES: self._buddies,
            Shape.ONE_ON_ONE: self._one_on_one,
            Shape.ROUNDTABLES: self._roundtable,
            Shape.DROP_IN: self._topic_help,
        }[shape]()
        self._painter.restore()

    def _buddies(self) -> None:
        for x, y in ((60, -24), (60, 26)):
            self._line((-28, 0), (x, y))
        self._person((-36, 0), 24, mentor=True)
        self._person((60, -24), 16, mentor=False)
        self._person((60, 26), 16, mentor=False)

    def _one_on_one(self) -> None:
        self._line((-40, 0), (44, 0))
        self._person((-46, 0), 24, mentor=True)
        self._person((50, 0), 19, mentor=False)

    def _roundtable(self) -> None:
        self._painter.setPen(QPen(self._fill, 1.6))
        self._painter.setBrush(self._soft)
        self._painter.drawEllipse(QPointF(0, 6), 22, 22)
        for place in range(5):
            angle = 2 * pi * place / 5
            at = (46 * sin(angle), 5 - 43 * cos(angle))
            self._person(at, 17 if place == 0 else 12, mentor=place == 0)

    def _topic_help(self) -> None:
        """A mentee, and a mentor who answers: the topic is in the bubble between them."""
        self._painter.setPen(QPen(self._fill, 1.6))
        self._painter.setBrush(self._soft)
        self._painter.drawRoundedRect(QRectF(-26, -44, 62, 34), 8, 8)
        for line, width in ((-34, 44), (-27, 44), (-20, 26)):
            self._line((-17, line), (-17 + width, line))
        self._person((-46, 18), 24, mentor=True)
        self._person((46, 24), 18, mentor=False)

    def _line(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self._painter.setPen(QPen(self._fill, 1.6))
        self._painter.drawLine(QPointF(*start), QPointF(*end))

    def _person(self, at: tuple[float, float], size: float, *, mentor: bool) -> None:
        """A head over shoulders in a circle of this radius."""
        centre = QPointF(*at)
        figure: QColor = self._ground if mentor else self._fill
        self._painter.setPen(QPen(self._fill, 1.6))
        self._painter.setBrush(self._fill if mentor else self._ground)
        self._painter.drawEllipse(centre, size, size)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(figure)
        self._painter.drawEllipse(centre - QPointF(0, size * 0.24), size * 0.3, size * 0.3)
        shoulders = QRectF(0, 0, size * 1.05, size * 0.95)
        shoulders.moveCenter(centre + QPointF(0, size * 0.66))
        self._painter.drawChord(shoulders, 0, 180 * 16)
