"""The countdown of the rounds."""

from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

_TICK = 200
"""Milliseconds between two looks at the clock; seconds are shown."""


class RoundClock(QObject):
    """Counts a round down to zero. It follows the machine's clock, so a busy moment makes it no slower."""

    changed = Signal()
    """Another second, round or state is to be shown."""
    over = Signal()
    """The round's time has just run out."""

    def __init__(
        self, rounds: int, seconds: int, parent: QObject | None = None, now: Callable[[], float] = monotonic
    ) -> None:
        """``seconds`` a round lasts; ``now`` tells the time in seconds since whenever."""
        super().__init__(parent)
        self._rounds = rounds
        self._whole = seconds
        self._left = float(seconds)
        self._now = now
        self._since: float | None = None
        self._shown = seconds
        self.number = 1
        self._timer = QTimer(self, interval=_TICK)
        self._timer.timeout.connect(self.look)

    @property
    def running(self) -> bool:
        """Whether time is passing."""
        return self._since is not None

    @property
    def seconds(self) -> int:
        """Whole seconds left, rounded up, so that zero is the end."""
        left = self._left - (self._now() - self._since if self._since is not None else 0.0)
        return max(0, -int(-left // 1))

    @property
    def begun(self) -> bool:
        """Whether any time of the round has passed."""
        return self.running or self._left < self._whole

    def start_or_pause(self) -> None:
        """Let time pass, or stop it; a round that is over stays over."""
        if self._since is not None:
            self._left = max(0.0, self._left - (self._now() - self._since))
            self._since = None
            self._timer.stop()
        elif self._left > 0:
            self._since = self._now()
            self._timer.start()
        self.changed.emit()

    def go(self, number: int) -> None:
        """Turn to a round of the event, with its whole time and the clock at rest."""
        if 1 <= number <= self._rounds:
            self.number = number
            self._rest(self._whole)

    def add(self, seconds: int) -> None:
        """Give the round more time, or less; it does not end by that."""
        if self._since is not None:
            now = self._now()
            self._left, self._since = self._left - (now - self._since), now
        self._left = max(1.0, self._left + seconds)
        self.changed.emit()

    def restart(self) -> None:
        """The round's whole time again."""
        self._rest(self._whole)

    def look(self) -> None:
        """Tell a new second, and the end."""
        left = self.seconds
        if left == 0 and self.running:
            self._rest(0)
            self.over.emit()
        elif left != self._shown:
            self._shown = left
            self.changed.emit()

    def _rest(self, left: float) -> None:
        self._timer.stop()
        self._since, self._left = None, float(left)
        self._shown = self.seconds
        self.changed.emit()


def clock_words(seconds: int) -> str:
    """Minutes and seconds: "9:05"."""
    return f"{seconds // 60}:{seconds % 60:02d}"
