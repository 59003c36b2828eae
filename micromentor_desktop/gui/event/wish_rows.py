"""Whom a mentee would like to meet, the first choice first."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.translate import tr

_USUAL = 3


class WishRows(QWidget):
    """A box a wish, with the event's mentors; there are more of them where somebody named more."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._names: dict[int, str] = {}
        self.boxes: list[QComboBox] = []
        self._make(_USUAL)

    @property
    def wishes(self) -> tuple[int, ...]:
        """The member ids that are chosen, nobody twice."""
        chosen = (box.currentData() for box in self.boxes)
        return tuple(dict.fromkeys(member_id for member_id in chosen if member_id is not None))

    def show_mentors(self, signups: Sequence[SignUp]) -> None:
        """Offer these people who mentor, by name."""
        self._names = {one.member.id: one.member.full_name for one in signups if one.mentor}
        self.show_wishes(self.wishes)

    def show_wishes(self, wishes: Sequence[int]) -> None:
        """Choose these people; who is no mentor of the event stays chosen, and is told as such."""
        self._make(max(_USUAL, len(wishes)))
        offered = dict(self._names)
        for member_id in wishes:
            offered.setdefault(member_id, tr("somebody who does not mentor here"))
        for place, box in enumerate(self.boxes):
            with QSignalBlocker(box):
                box.clear()
                box.addItem(tr("nobody in particular") if place == 0 else "–", None)
                for member_id, name in offered.items():
                    box.addItem(name, member_id)
                box.setCurrentIndex(box.findData(wishes[place]) if place < len(wishes) else 0)

    def _make(self, count: int) -> None:
        while len(self.boxes) < count:
            box = QComboBox()
            box.setAccessibleName(tr("Wish {number}", number=len(self.boxes) + 1))
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.activated.connect(self.changed)
            self.boxes.append(box)
            self._layout.addWidget(box)
        while len(self.boxes) > count:
            gone = self.boxes.pop()
            self._layout.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
