"""The chapter's topics with two ticks each: help wanted with it, and help offered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr


class TopicTicks(QScrollArea):
    """One line a topic; a role that somebody does not have cannot be ticked."""

    changed = Signal()
    """The user ticked something, or took a tick away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Topics"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._whole = False
        self.wanted: dict[str, QCheckBox] = {}
        self.offered: dict[str, QCheckBox] = {}
        self.show_topics(())

    def show_topics(self, topics: Sequence[str]) -> None:
        """Show these topics, none of them ticked."""
        self.wanted = {topic: self._tick(tr("Wants help with {topic}", topic=topic)) for topic in topics}
        self.offered = {topic: self._tick(tr("Offers help with {topic}", topic=topic)) for topic in topics}
        self._inside = QWidget()
        grid = QGridLayout(self._inside)
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(18)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._wants, self._offers = MutedLabel(tr("Wants")), MutedLabel(tr("Offers"))
        for column, heading in enumerate((self._wants, self._offers), start=1):
            grid.addWidget(heading, 0, column, centre)
        for row, topic in enumerate(topics, start=1):
            name = QLabel(topic, textFormat=Qt.TextFormat.PlainText)
            name.setWordWrap(True)
            grid.addWidget(name, row, 0)
            grid.addWidget(self.wanted[topic], row, 1, centre)
            grid.addWidget(self.offered[topic], row, 2, centre)
        grid.setRowStretch(len(topics) + 1, 1)
        self.setWidget(self._inside)

    def offer(self, *, mentor: bool, mentee: bool, fixed: bool = False) -> None:
        """Show the ticks of the person's roles only; ``fixed`` ones cannot be changed."""
        self._inside.setEnabled(mentor or mentee)
        for ticks, heading, has_role in (
            (self.wanted, self._wants, mentee),
            (self.offered, self._offers, mentor),
        ):
            for widget in (heading, *ticks.values()):
                widget.setVisible(has_role)
                widget.setEnabled(has_role and not fixed)

    def tick(self, *, wanted: Sequence[str], offered: Sequence[str]) -> None:
        """Tick these topics and no others."""
        for ticks, topics in ((self.wanted, wanted), (self.offered, offered)):
            for topic, tick in ticks.items():
                tick.setChecked(topic in topics)

    def show_whole(self) -> None:
        """Take the height that all topics need, for a form that scrolls by itself."""
        self._whole = True
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._take_height()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Qt: names that wrap otherwise need another height."""
        super().resizeEvent(event)
        self._take_height()

    def _take_height(self) -> None:
        if self._whole:
            width = max(self.viewport().width(), self._inside.minimumSizeHint().width())
            self.setFixedHeight(self._inside.heightForWidth(width) + 2)

    def _tick(self, name: str) -> QCheckBox:
        tick = QCheckBox()
        tick.setAccessibleName(name)
        tick.setToolTip(name)
        tick.clicked.connect(self.changed)
        return tick


def ticked(ticks: dict[str, QCheckBox]) -> tuple[str, ...]:
    """The topics that are ticked and may be."""
    return tuple(topic for topic, tick in ticks.items() if tick.isChecked() and tick.isEnabled())
