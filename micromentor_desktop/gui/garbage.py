"""Python's cyclic garbage is collected on the main thread only.

A dialog that is done with often is in a reference cycle, so it goes when the collector runs; and Python runs its
collector in whichever thread happens to allocate. On the worker thread it would destroy widgets and other QObjects
where Qt forbids it, and the program would die of it some time later, somewhere else.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 500


class Garbage(QObject):
    """Turns the automatic collector off and does its work from a timer of this object's thread, until it is stopped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start()

    @Slot()
    def collect_due(self) -> None:
        """Collect the oldest generation that has passed Python's own threshold, if any has."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if counts[generation] > thresholds[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Leave the collecting to Python again; no other thread may hold Qt's objects from now on."""
        self._timer.stop()
        gc.enable()
