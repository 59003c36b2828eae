"""A large button with an icon, a title and a sentence: one of the ways to begin."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from micromentor_desktop.gui.board.painting import box
from micromentor_desktop.gui.icons import paint_icon
from micromentor_desktop.gui.theme import Role, role_colour

_PAD = 14
_WRAPPED = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value


class ChoiceCard(QPushButton):
    """As high as its words need at the width that it gets."""

    def __init__(self, picture: str, title: str, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self._picture = picture
        self._sentence = sentence
        self.setAutoDefault(False)
        self.setAccessibleDescription(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        """Qt: a column of words."""
        width = 14 * self.fontMetrics().height()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Qt: narrower than this, a word would not fit."""
        return QSize(9 * self.fontMetrics().height(), 5 * self.fontMetrics().height())

    def hasHeightForWidth(self) -> bool:
        """Qt: yes."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Qt: icon, title, sentence, and air."""
        room = width - 2 * _PAD
        return 3 * _PAD + self._side + self._title_height(room) + self._height(self.font(), self._sentence, room)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt: a card that answers to the mouse and to the keyboard's focus."""
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.underMouse() or self.hasFocus()
        ground = Role.CHIP_HOVER if self.isDown() else Role.CARD
        border = role_colour(Role.ACCENT if lively else Role.CARD_BORDER, palette)
        box(painter, self.rect(), role_colour(ground, palette), border, 2.0 if self.hasFocus() else 1.0)
        accent = role_colour(Role.ACCENT, palette)
        paint_icon(painter, QRect(_PAD, _PAD, self._side, self._side), self._picture, accent)
        room = self.rect().adjusted(_PAD, 2 * _PAD + self._side, -_PAD, 0)
        title = self._title_font()
        painter.setPen(palette.color(QPalette.ColorRole.WindowText))
        painter.setFont(title)
        painter.drawText(room, _WRAPPED | Qt.TextFlag.TextShowMnemonic.value, self.text())
        painter.setFont(self.font())
        painter.setPen(role_colour(Role.MUTED_TEXT, palette))
        painter.drawText(room.adjusted(0, self._title_height(room.width()), 0, 0), _WRAPPED, self._sentence)

    @property
    def _side(self) -> int:
        return round(1.7 * self.fontMetrics().height())

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.1)
        return font

    def _title_height(self, room: int) -> int:
        return self._height(self._title_font(), self.text().replace("&", ""), room) + _PAD // 3

    @staticmethod
    def _height(font: QFont, text: str, room: int) -> int:
        return QFontMetrics(font).boundingRect(QRect(0, 0, room, 10_000), _WRAPPED, text).height()
