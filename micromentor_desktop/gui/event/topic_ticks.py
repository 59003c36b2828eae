"""The chapter's topics with two ticks each: help wanted with it, and help offered."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QScrollArea, QWidget

from micromentor_desktop.gui.text import MutedLabel


class TopicTicks(QScrollArea):
    """One line a topic; a role that somebody does not have cannot be ticked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.wanted: dict[str, QCheckBox] = {}
        self.offered: dict[str, QCheckBox] = {}

    def show_topics(self, topics: Sequence[str]) -> None:
        """Show these topics, none of them ticked."""
        self.wanted = {topic: self._tick(self.tr("Wants help with {0}").format(topic)) for topic in topics}
        self.offered = {topic: self._tick(self.tr("Offers help with {0}").format(topic)) for topic in topics}
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setColumnStretch(0, 1)
        grid.setHorizontalSpacing(18)
        centre = Qt.AlignmentFlag.AlignHCenter
        grid.addWidget(MutedLabel(self.tr("Wants")), 0, 1, centre)
        grid.addWidget(MutedLabel(self.tr("Offers")), 0, 2, centre)
        for row, topic in enumerate(topics, start=1):
            name = QLabel(topic, textFormat=Qt.TextFormat.PlainText)
            name.setWordWrap(True)
            grid.addWidget(name, row, 0)
            grid.addWidget(self.wanted[topic], row, 1, centre)
            grid.addWidget(self.offered[topic], row, 2, centre)
        grid.setRowStretch(len(topics) + 1, 1)
        self.setWidget(inside)

    def offer(self, *, mentor: bool, mentee: bool) -> None:
        """Let only the roles of the person be ticked."""
        for tick in self.wanted.values():
            tick.setEnabled(mentee)
        for tick in self.offered.values():
            tick.setEnabled(mentor)

    def _tick(self, name: str) -> QCheckBox:
        tick = QCheckBox()
        tick.setAccessibleName(name)
        tick.setToolTip(name)
        return tick


def ticked(ticks: dict[str, QCheckBox]) -> tuple[str, ...]:
    """The topics that are ticked and may be."""
    return tuple(topic for topic, tick in ticks.items() if tick.isChecked() and tick.isEnabled())
