"""Topics for several people at once: each is added for all, taken from all, or left as it is."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from micromentor_desktop.domain.person import Person, Topics
from micromentor_desktop.gui.event.topic_ticks import TopicTicks
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.edit_members import TopicChange

_Check = Qt.CheckState


class TopicsDialog(QDialog):
    """A half tick stands for a topic that some of them have; it changes nothing until it is clicked."""

    chosen = Signal(object)
    """Carries the :class:`TopicChange`."""

    def __init__(self, people: Sequence[Person], topics: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks = TopicTicks()
        self.ticks.setAccessibleName(tr("Topics"))
        self.ticks.show_topics(topics)
        self.ticks.offer(mentor=True, mentee=True)
        self._before: dict[QCheckBox, _Check] = {}
        for ticks, side in ((self.ticks.offered, "offered"), (self.ticks.wanted, "wanted")):
            for name, tick in ticks.items():
                have = sum(name in getattr(person.record.topics, side) for person in people)
                some = _Check.PartiallyChecked if have < len(people) else _Check.Checked
                state = some if have else _Check.Unchecked
                tick.setTristate(state is _Check.PartiallyChecked)
                tick.setCheckState(state)
                self._before[tick] = state
        hint = QLabel(
            tr(
                "A half tick means that some of them have the topic; leave it to change nothing. Their sign-ups for"
                " events that are still to come are changed, too."
            ),
            wordWrap=True,
        )
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = buttons.addButton(tr("&Change topics"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(hint)
        layout.addWidget(self.ticks, 1)
        layout.addWidget(buttons)
        self.save_button.setDefault(True)
        who = people[0].shown_name if len(people) == 1 else trn("{n} person", "{n} people", len(people))
        self.setWindowTitle(tr("Topics of {who}", who=who))
        line = self.fontMetrics().height()
        self.resize(30 * line, 24 * line)

    def change(self) -> TopicChange:
        """What is to be added and taken away: only where a tick is another one now."""
        return TopicChange(
            Topics(*(self._now(ticks, _Check.Checked) for ticks in (self.ticks.offered, self.ticks.wanted))),
            Topics(*(self._now(ticks, _Check.Unchecked) for ticks in (self.ticks.offered, self.ticks.wanted))),
        )

    def accept(self) -> None:
        """Qt: hand the change over."""
        super().accept()
        self.chosen.emit(self.change())

    def _now(self, ticks: dict[str, QCheckBox], state: _Check) -> tuple[str, ...]:
        return tuple(
            name for name, tick in ticks.items() if tick.checkState() is state and self._before[tick] is not state
        )
