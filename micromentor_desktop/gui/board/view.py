"""The two halves of the board: the tables or pairs, and the waiting list."""

from PySide6.QtCore import QModelIndex, QPoint

from micromentor_desktop.gui.board.dragging import DragView
from micromentor_desktop.gui.models.cards import Card


class BoardView(DragView):
    """The tables or pairs."""

    def shows(self, card: Card) -> bool:
        """Everything but the waiting list."""
        return card.table is not None

    def words(self, card: Card) -> tuple[str, str]:
        """ "3 of 4", and "1 free seat"."""
        taken = len(card.mentees)
        only_pairs = all(other.seats <= 1 for other in self.board.cards)
        count = "" if only_pairs and taken <= 1 else self.tr("{0} of {1}").format(taken, card.seats)
        free = self.tr("1 free seat") if card.free == 1 else self.tr("{0} free seats").format(card.free)
        return count, free if taken else self.tr("No mentee yet · {0}").format(free)


class WaitingView(DragView):
    """Those without a place."""

    def shows(self, card: Card) -> bool:
        """The waiting list."""
        return card.table is None

    def target_at(self, point: QPoint) -> QModelIndex:
        """The whole column is the waiting list: nobody has to aim."""
        target = super().target_at(point)
        return target if target.isValid() else self.board.index(len(self.board.cards) - 1, 0)

    def words(self, card: Card) -> tuple[str, str]:
        """How many, and what to say when there is nobody."""
        return str(len(card.mentees) or ""), self.tr("Nobody is waiting")
