"""Which rounds somebody comes to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from micromentor_desktop.translate import tr

_A_ROW = 6


class RoundTicks(QWidget):
    """A tick a round; the last one cannot be taken away, as whoever comes to none has withdrawn."""

    changed = Signal()

    def __init__(self, rounds: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(_A_ROW, 1)
        self.ticks: list[QCheckBox] = []
        for number in range(1, rounds + 1):
            tick = QCheckBox(str(number))
            tick.setChecked(True)
            tick.setAccessibleName(tr("Comes to round {number}", number=number))
            tick.clicked.connect(self._clicked)
            self.ticks.append(tick)
            self._grid.addWidget(tick, (number - 1) // _A_ROW, (number - 1) % _A_ROW)

    @property
    def several(self) -> bool:
        """Whether there is anything to choose."""
        return len(self.ticks) > 1

    @property
    def rounds(self) -> tuple[int, ...]:
        """The rounds that are ticked, none named where it is all of them."""
        chosen = tuple(number for number, tick in enumerate(self.ticks, start=1) if tick.isChecked())
        return () if len(chosen) == len(self.ticks) else chosen

    def show_rounds(self, rounds: tuple[int, ...]) -> None:
        """Tick these rounds; none named are all."""
        for number, tick in enumerate(self.ticks, start=1):
            tick.setChecked(not rounds or number in rounds)
        self._keep_one()

    def _clicked(self) -> None:
        self._keep_one()
        self.changed.emit()

    def _keep_one(self) -> None:
        chosen = [tick for tick in self.ticks if tick.isChecked()]
        for tick in self.ticks:
            tick.setEnabled(len(chosen) != 1 or tick is not chosen[0])
            tick.setToolTip("" if tick.isEnabled() else tr("Who comes to no round at all has withdrawn."))
