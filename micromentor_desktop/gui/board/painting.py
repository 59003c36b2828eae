"""How a card and a person on it look."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPalette, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from micromentor_desktop.domain.plan import Price
from micromentor_desktop.gui.board.geometry import Placed, seat_height
from micromentor_desktop.gui.board.wrapping import wrapped
from micromentor_desktop.gui.icons import paint_icon
from micromentor_desktop.gui.models.board_model import BoardModel
from micromentor_desktop.gui.models.cards import Card, Seat
from micromentor_desktop.gui.theme import Role, role_colour

_RADIUS = 7.0
_PRICED = {
    1: (Role.GOOD_FILL, "\N{BLACK UP-POINTING TRIANGLE}"),
    0: (Role.CARD, "="),
    -1: (Role.CARD, "\N{BLACK DOWN-POINTING TRIANGLE}"),
}
_CROWDED = (Role.CARD, "+1")
_BREAKS = (Role.WARNING_FILL, "!")
"""The ground of a card, and a sign beside the colour: what a move there does to the plan, or that it breaks a rule."""
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def sign_of(price: Price) -> tuple[Role, str]:
    """The ground and the sign for a price."""
    return _BREAKS if price.broken else _CROWDED if price.crowded else _PRICED[price.better]


def paint_count(painter: QPainter, rect: QRect, count: int, palette: QPalette, font: QFont) -> None:
    """Write how many people are meant on the corner of the chip that stands for all of them."""
    bold = QFont(font)
    bold.setBold(True)
    painter.setFont(bold)
    text = f"\N{MULTIPLICATION SIGN} {count}"
    width, height = painter.fontMetrics().horizontalAdvance(text) + 12, painter.fontMetrics().height() + 2
    badge = QRect(rect.right() - width - 2, rect.top() + 2, width, height)
    box(painter, badge, role_colour(Role.ACCENT, palette), role_colour(Role.ON_ACCENT, palette))
    painter.setPen(role_colour(Role.ON_ACCENT, palette))
    painter.drawText(badge, Qt.AlignmentFlag.AlignCenter, text)


def box(painter: QPainter, rect: QRect, fill: QColor, border: QColor, width: float = 1.0) -> None:
    """A rounded box whose border lies inside the rectangle."""
    inset = width / 2
    painter.setPen(QPen(border, width))
    painter.setBrush(fill)
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)


class CardPainter:
    """Paints the cards around the people."""

    def __init__(self, palette: QPalette, font: QFont) -> None:
        self._palette = palette
        self._font = font
        self._bold = QFont(font)
        self._bold.setBold(True)

    def paint(
        self,
        painter: QPainter,
        placed: Placed,
        card: Card,
        words: tuple[str, str],
        *,
        target: bool,
        price: Price | None = None,
    ) -> None:
        """Draw a card. ``words`` are the count at its top right and the text in its free seats; ``target`` marks where
        a drag would land, ``price`` what it would do there.
        """
        warned = role_colour(Role.WARNING, self._palette)
        ground, sign = Role.TARGET_FILL if target else Role.CARD, ""
        if price is not None:
            ground, sign = sign_of(price)
        if target:
            box(painter, placed.rect, self._colour(ground), self._colour(Role.ACCENT), 2.0)
        else:
            border = warned if card.warnings else self._colour(Role.CARD_BORDER)
            box(painter, placed.rect, self._colour(ground), border)
        title, side = QRect(placed.title), placed.title.height()
        text = self._palette.color(QPalette.ColorRole.WindowText)
        for shown, name, colour in (
            (card.warnings, "triangle-alert", warned),
            (card.exceptions, "exception", warned),
            (card.locked, "lock", text),
        ):
            if shown:
                paint_icon(painter, QRect(title.left(), title.top(), side, side), name, colour)
                title.setLeft(title.left() + side + 5)
        painter.setFont(self._bold)
        painter.setPen(text)
        metrics = painter.fontMetrics()
        painter.drawText(title, _LEFT, metrics.elidedText(card.title, Qt.TextElideMode.ElideRight, title.width()))
        count, free = words
        rest = title.adjusted(metrics.horizontalAdvance(card.title) + 8, 0, 0, 0)
        painter.setFont(self._font)
        painter.setPen(self._colour(Role.ACCENT_TEXT if target else Role.MUTED_TEXT))
        if price is not None:
            # Words, not colour alone; how many sit there can be counted.
            count = painter.fontMetrics().elidedText(f"{sign} {price.brief}", Qt.TextElideMode.ElideRight, rest.width())
            painter.setPen(text)
        painter.drawText(title, _RIGHT, count)
        if placed.topic is not None:
            painter.setPen(self._colour(Role.ACCENT_TEXT if target else Role.MUTED_TEXT))
            wrapped(card.below, self._font, placed.topic.width()).draw(painter, QPointF(placed.topic.topLeft()))
        if placed.free is not None:
            painter.setPen(QPen(self._colour(Role.FREE_SEAT), 1.0, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(placed.free).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
            painter.setPen(self._colour(Role.ACCENT_TEXT if target else Role.MUTED_TEXT))
            painter.drawText(placed.free, Qt.AlignmentFlag.AlignCenter, free)

    def _colour(self, role: Role) -> QColor:
        return role_colour(role, self._palette)


class SeatDelegate(QStyledItemDelegate):
    """Paints one person: name above, employer below, signs for a lock and a broken rule at the right."""

    swap_target = 0
    """The member with whom a drag that is let go now would change places, 0 for nobody."""
    found: frozenset[int] | None = None
    """Those who match what is searched for; None while nothing is."""
    price: Price | None = None
    """What changing places with the person who is painted next would do, None while nobody is on the way."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw the person of this index."""
        model = index.model()
        seat = model.seat(index) if isinstance(model, BoardModel) else None
        if seat is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(model, BoardModel) and seat.member_id in model.lifted:
            # What is under the mouse is the person; this is only where they came from.
            option.state &= ~(QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_HasFocus)
            painter.setOpacity(0.45)
        name_colour, muted = self._ground(painter, option, seat)
        self._text(painter, option, seat, name_colour, muted)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines high, as wide as the card gives."""
        return QSize(option.rect.width(), seat_height(option.fontMetrics.height()))

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem, seat: Seat) -> tuple[QColor, QColor]:
        """Draw the chip itself and return the colours of the name and the employer on it."""
        palette = option.palette

        def colour(role: Role) -> QColor:
            return role_colour(role, palette)

        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected:
            box(painter, option.rect, colour(Role.ACCENT), colour(Role.ACCENT))
            names = (colour(Role.ON_ACCENT), colour(Role.ON_ACCENT))
        elif self.price is not None:
            fill, _ = sign_of(self.price)
            box(painter, option.rect, colour(Role.CHIP if fill is Role.CARD else fill), colour(Role.CHIP_BORDER))
            names = (palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Text))
        elif self.found is not None and seat.member_id not in self.found:
            # Less than the others, but still to be read.
            box(painter, option.rect, colour(Role.CARD), colour(Role.CARD_BORDER))
            names = (colour(Role.MUTED_TEXT), colour(Role.MUTED_TEXT))
        elif self.found is not None:
            box(painter, option.rect, colour(Role.ACCENT_FILL), colour(Role.ACCENT), 2.0)
            names = (colour(Role.ACCENT_TEXT), colour(Role.ACCENT_TEXT))
        elif seat.absent:
            # Like a free seat, for that is what a repair makes of it.
            painter.setPen(QPen(colour(Role.FREE_SEAT), 1.0, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
            names = (colour(Role.MUTED_TEXT), colour(Role.MUTED_TEXT))
        elif seat.warnings:
            box(painter, option.rect, colour(Role.WARNING_FILL), colour(Role.WARNING))
            names = (colour(Role.WARNING_TEXT), colour(Role.WARNING_TEXT))
        elif seat.mentor:
            box(painter, option.rect, colour(Role.ACCENT_FILL), colour(Role.ACCENT_FILL))
            names = (colour(Role.ACCENT_TEXT), colour(Role.ACCENT_TEXT))
        else:
            box(painter, option.rect, colour(Role.CHIP_HOVER if hovered else Role.CHIP), colour(Role.CHIP_BORDER))
            names = (palette.color(QPalette.ColorRole.Text), colour(Role.MUTED_TEXT))
        if seat.member_id == self.swap_target:
            box(painter, option.rect, colour(Role.ACCENT_FILL), colour(Role.ACCENT), 2.0)
            names = (colour(Role.ACCENT_TEXT), colour(Role.ACCENT_TEXT))
        elif option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(palette.color(QPalette.ColorRole.Text), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        return names

    def _text(
        self, painter: QPainter, option: QStyleOptionViewItem, seat: Seat, name_colour: QColor, muted: QColor
    ) -> None:
        line = option.fontMetrics.height()
        side = line - 1
        room = option.rect.adjusted(9, 4, -9, -4)
        if seat.mentor:
            paint_icon(
                painter, QRect(room.left(), room.center().y() - side // 2, side, side), "graduation-cap", name_colour
            )
            room.setLeft(room.left() + side + 7)
        for sign in self._signs(seat):
            paint_icon(
                painter, QRect(room.right() - side + 1, room.center().y() - side // 2, side, side), sign, name_colour
            )
            room.setRight(room.right() - side - 4)
        below = " · ".join(filter(None, [seat.status_word if seat.absent else "", seat.employer]))
        if self.price is not None:
            below = f"{sign_of(self.price)[1]} {self.price.brief}"
        lines = [seat.name, below] if below else [seat.name]
        top = room.center().y() - len(lines) * line // 2 + 1
        font = QFont(option.font)
        for number, text in enumerate(lines):
            font.setBold((seat.mentor or seat.member_id in (self.found or ())) and number == 0)
            font.setStrikeOut(seat.absent and number == 0)
            painter.setFont(font)
            painter.setPen(muted if number else name_colour)
            rect = QRect(room.left(), top + number * line, room.width(), line)
            elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(rect, _LEFT, elided)

    def _signs(self, seat: Seat) -> list[str]:
        signs = []
        if seat.member_id == self.swap_target:
            signs.append("arrow-right-left")
        if self.found is not None and seat.member_id in self.found:
            signs.append("search")
        if seat.absent:
            signs.append("user-minus")
        elif seat.status_word:
            signs.append("circle-check")
        if seat.locked:
            signs.append("lock")
        if seat.warnings:
            signs.append("triangle-alert")
        if seat.exceptions:
            signs.append("exception")
        return signs
