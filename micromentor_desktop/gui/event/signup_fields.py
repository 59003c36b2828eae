"""The fields that tell what somebody answered: role, topics, places, rounds, wishes."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QHBoxLayout, QWidget

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.gui.event.form import CalmSpinBox
from micromentor_desktop.gui.event.round_ticks import RoundTicks
from micromentor_desktop.gui.event.topic_ticks import TopicTicks, ticked
from micromentor_desktop.gui.event.wish_rows import WishRows
from micromentor_desktop.translate import tr

_NOT_TOLD = -1
_MOST_PLACES = 50


class SignUpFields(QObject):
    """The inputs; a form decides which of them it shows, and where."""

    changed = Signal()
    """The user changed an answer."""

    def __init__(self, rounds: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self.mentor, self.mentee = QCheckBox(tr("&Mentor")), QCheckBox(tr("Men&tee"))
        self.topics = TopicTicks()
        self.capacity = CalmSpinBox(_NOT_TOLD, _MOST_PLACES, none=tr("not told"))
        self.capacity.setValue(_NOT_TOLD)
        self.capacity.setKeyboardTracking(False)
        self.newcomer = QCheckBox(tr("Their first e&vent"))
        self.rounds = RoundTicks(rounds)
        self.wishes = WishRows()
        for tick in (self.mentor, self.mentee):
            tick.toggled.connect(self.suit_roles)
            tick.clicked.connect(self._tell)
        self.newcomer.clicked.connect(self._tell)
        self.capacity.valueChanged.connect(self._tell)
        for part in (self.topics, self.rounds, self.wishes):
            part.changed.connect(self._tell)
        self.suit_roles()

    def show(self, signup: SignUp) -> None:
        """Show these answers."""
        self._showing = True
        self.mentor.setChecked(signup.mentor)
        self.mentee.setChecked(signup.mentee)
        self.topics.tick(wanted=signup.topics_wanted, offered=signup.topics_offered)
        self.capacity.setValue(_NOT_TOLD if signup.capacity is None else signup.capacity)
        self.newcomer.setChecked(signup.newcomer)
        self.rounds.show_rounds(signup.rounds)
        self.wishes.show_wishes(signup.wishes)
        self._showing = False
        self.suit_roles()

    def edited(self, signup: SignUp) -> SignUp:
        """The sign-up with what the inputs say; answers that belong to a role that is not ticked stay as they were."""
        mentor, mentee = self.mentor.isChecked(), self.mentee.isChecked()
        capacity = self.capacity.value()
        return replace(
            signup,
            mentor=mentor,
            mentee=mentee,
            topics_offered=_kept(signup.topics_offered, ticked(self.topics.offered))
            if mentor
            else signup.topics_offered,
            topics_wanted=_kept(signup.topics_wanted, ticked(self.topics.wanted)) if mentee else signup.topics_wanted,
            capacity=(None if capacity == _NOT_TOLD else capacity) if mentor else signup.capacity,
            newcomer=self.newcomer.isChecked(),
            rounds=self.rounds.rounds,
            wishes=self.wishes.wishes if mentee else signup.wishes,
        )

    def suit_roles(self, *, fixed: bool = False) -> None:
        """Offer the answers of the roles that are ticked; ``fixed`` ones cannot be changed."""
        mentor, mentee = self.mentor.isChecked(), self.mentee.isChecked()
        self.topics.offer(mentor=mentor, mentee=mentee, fixed=fixed)
        self.capacity.setEnabled(mentor and not fixed)
        self.wishes.setEnabled(mentee and not fixed)
        for widget in (self.mentor, self.mentee):
            widget.setEnabled(not fixed)

    def add_roles(self, form: QFormLayout, label: str) -> None:
        """A row with the two roles."""
        roles = QWidget()
        row = QHBoxLayout(roles)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self.mentor)
        row.addWidget(self.mentee)
        row.addStretch()
        form.addRow(label, roles)

    def add_topics(self, form: QFormLayout) -> None:
        """A row with the chapter's topics."""
        form.addRow(tr("Top&ics:"), self.topics)

    def add_further(self, form: QFormLayout) -> None:
        """Rows for places, rounds, wishes, and whether it is their first event."""
        form.addRow(tr("Would ta&ke:"), self.capacity)
        if self.rounds.several:
            form.addRow(tr("Comes to rou&nd:"), self.rounds)
        form.addRow(tr("&Would like to meet:"), self.wishes)
        form.addRow("", self.newcomer)

    def _tell(self) -> None:
        if not self._showing:
            self.changed.emit()


def _kept(before: Sequence[str], now: Sequence[str]) -> tuple[str, ...]:
    """The topics ticked now: those of before in the order that was told, then the new ones."""
    return (*(topic for topic in before if topic in now), *(topic for topic in now if topic not in before))
