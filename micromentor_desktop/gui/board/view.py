"""The two halves of the board: the tables or pairs, and the waiting list."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette

from micromentor_desktop.gui.board.dragging import DragView
from micromentor_desktop.gui.board.geometry import MARGIN
from micromentor_desktop.gui.board.painting import box, sign_of
from micromentor_desktop.gui.models.cards import Card, Kind
from micromentor_desktop.gui.models.wishes import price_of
from micromentor_desktop.gui.theme import Role, role_colour
from micromentor_desktop.translate import tr, trn


class BoardView(DragView):
    """The tables or pairs."""

    def shows(self, card: Card) -> bool:
        """Everything but the waiting list."""
        return card.table is not None

    def words(self, card: Card) -> tuple[str, str]:
        """ "3 of 4", and "1 free seat"."""
        if card.kind is Kind.NEW:
            return tr("new"), tr("Drop a mentor here")
        taken = len(card.mentees)
        only_pairs = all(other.seats <= 1 for other in self.board.cards)
        count = "" if only_pairs and taken <= 1 else tr("{taken} of {seats}", taken=taken, seats=card.seats)
        free = trn("{n} free seat", "{n} free seats", card.free)
        return count, free if taken else tr("No mentee yet · {free}", free=free)


class WaitingView(DragView):
    """Those without a place."""

    def shows(self, card: Card) -> bool:
        """The waiting list."""
        return card.table is None

    def target_at(self, point: QPoint) -> QModelIndex:
        """The whole column is the list of those who are dragged: nobody has to aim."""
        target = super().target_at(point)
        if self.board.lifted and not target.parent().isValid():
            return self.board.index(self._own_row(), 0)
        return target if target.isValid() else self.board.index(len(self.board.cards) - 1, 0)

    def _own_row(self) -> int:
        """The row of the list on which those who are dragged would be."""
        cards = self.board.cards
        kind = Kind.SPARE if self._mentor_lifted() else Kind.WAITING
        rows = (row for row, card in enumerate(cards) if card.kind is kind)
        return next(rows, len(cards) - 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Where no mentor is without a table yet, a mentor who is dragged sees where they would be."""
        super().paintEvent(event)
        change = self.board.offer(self._own_row()) if self.board.lifted else None
        cards = self.board.cards
        if change is None or cards[self._own_row()].kind is not Kind.WAITING or not self._mentor_lifted():
            return
        line = self.fontMetrics().height()
        rect = self.viewport().rect().adjusted(MARGIN, 0, -MARGIN, -MARGIN)
        rect.setTop(max(rect.top(), rect.bottom() - 5 * line))
        price = price_of(self.prices, change)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, sign = sign_of(price) if price else (Role.CARD, "")
        aimed = self.target_row == self._own_row()
        border = role_colour(Role.ACCENT if aimed else Role.CARD_BORDER, self.palette())
        box(painter, rect, role_colour(fill, self.palette()), border, 2.0 if aimed else 1.0)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        told = "\n".join(filter(None, [tr("Mentors without a table"), f"{sign} {price.brief}" if price else ""]))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(rect.adjusted(8, 4, -8, -4), flags, told)

    def priced(self, card: Card) -> bool:
        """Only the list on which those who are dragged would be."""
        return super().priced(card) and card.kind is (Kind.SPARE if self._mentor_lifted() else Kind.WAITING)

    def _mentor_lifted(self) -> bool:
        lifted = self.board.lifted
        return any(seat.mentor and seat.member_id in lifted for card in self.board.cards for seat in card.people)

    def words(self, card: Card) -> tuple[str, str]:
        """How many, and what to say when there is nobody."""
        if card.kind is Kind.SPARE:
            return str(len(card.people)), ""
        return str(len(card.people) or ""), tr("Nobody is waiting")
