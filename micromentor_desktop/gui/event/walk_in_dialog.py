"""Signing up somebody at the door: a stranger, a member, or somebody who was given up already."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.event.topic_ticks import TopicTicks, ticked
from micromentor_desktop.gui.members.years_box import YearsBox
from micromentor_desktop.gui.models.status_words import status_word
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows


@dataclass(frozen=True, slots=True)
class _Known:
    members: tuple[Member, ...]
    topics: tuple[str, ...]


class WalkInDialog(QDialog):
    """Stays open until the person is signed up; what is wrong is said in place."""

    added = Signal(object)
    """The new :class:`SignUp`, as it is stored."""
    came_after_all = Signal(int)
    """The member who signed up before, was marked as gone, and is here now."""

    def __init__(
        self,
        workflows: Workflows,
        tasks: Tasks,
        event: Event,
        signups: Sequence[SignUp],
        *,
        first: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._event = event
        self._signups = {signup.member.id: signup for signup in signups}
        self._saving = False
        self.setWindowTitle(self.tr("Add a walk-in"))
        self.known = QComboBox()
        self.known.addItem(self.tr("No, somebody new"), None)
        self.known.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.given_name, self.family_name = QLineEdit(), QLineEdit()
        self.email, self.employer = QLineEdit(), QLineEdit()
        self.years = YearsBox()
        self.mentor, self.mentee = QCheckBox(self.tr("&Mentor")), QCheckBox(self.tr("Men&tee"))
        self.topics = TopicTicks()
        self.first = QSpinBox(minimum=first, maximum=max(first, event.rules.rounds))
        self.notice = Notice()
        buttons = QDialogButtonBox()
        self.add_button = buttons.addButton(self.tr("&Add"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.known.currentIndexChanged.connect(self._show_known)
        self.mentor.toggled.connect(self._offer)
        self.mentee.toggled.connect(self._offer)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form(), 1)
        layout.addWidget(self.notice)
        layout.addWidget(buttons)
        # Only now, in the dialog, does a button become its default: Enter adds.
        self.add_button.setDefault(True)
        self.given_name.setFocus()
        line = self.fontMetrics().height()
        self.resize(30 * line, 33 * line)
        tasks.run(lambda _progress: _Known(workflows.members.all(), workflows.prepare.chapter().topics), self._fill)

    def signup(self) -> SignUp:
        """The sign-up as the dialog describes it."""
        member: Member | None = self.known.currentData()
        return SignUp(
            id=NEW,
            event_id=self._event.id,
            member=member
            or Member(
                NEW,
                self.given_name.text(),
                self.family_name.text(),
                self.email.text(),
                self.employer.text().strip(),
                years=self.years.years,
            ),
            mentor=self.mentor.isChecked(),
            mentee=self.mentee.isChecked(),
            topics_offered=ticked(self.topics.offered),
            topics_wanted=ticked(self.topics.wanted),
        )

    def accept(self) -> None:
        """Qt: sign the person up; the dialog closes when that is done."""
        member: Member | None = self.known.currentData()
        if self._saving:
            return
        if member is not None and member.id in self._signups:
            super().accept()
            self.came_after_all.emit(member.id)
            return
        signup, first = self.signup(), self.first.value()

        def work(_progress: Progress) -> SignUp:
            return self._workflows.repair.add_walk_in(self._event.id, signup, first=first)

        self._saving = True
        self.add_button.setEnabled(False)
        self._tasks.run(work, self._stored, failed=self._failed, ended=self._ended)

    def reject(self) -> None:
        """Qt: close without adding, but not while the person is being stored."""
        if not self._saving:
            super().reject()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        roles = QWidget()
        row = QHBoxLayout(roles)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(18)
        row.addWidget(self.mentor)
        row.addWidget(self.mentee)
        row.addStretch()
        form.addRow(self.tr("&Known already?"), self.known)
        form.addRow(self.tr("&First name:"), self.given_name)
        form.addRow(self.tr("&Last name:"), self.family_name)
        form.addRow(self.tr("&Email:"), self.email)
        form.addRow(self.tr("Emplo&yer:"), self.employer)
        form.addRow(self.tr("Yea&rs of experience:"), self.years)
        form.addRow(self.tr("Here as:"), roles)
        form.addRow(self.tr("Top&ics:"), self.topics)
        if self.first.minimum() < self.first.maximum():
            form.addRow(self.tr("&Here from round:"), self.first)
        return form

    def _fill(self, known: _Known) -> None:
        gone = [one for one in self._signups.values() if not one.status.takes_part]
        for signup in gone:
            words = self.tr("{0} ({1}), here after all").format(signup.member.full_name, status_word(signup.status))
            self.known.addItem(words, signup.member)
        for member in known.members:
            if member.id not in self._signups:
                self.known.addItem(", ".join(filter(None, [member.full_name, member.employer])), member)
        self.topics.show_topics(known.topics)
        self._offer()

    def _show_known(self) -> None:
        member: Member | None = self.known.currentData()
        shown = member or Member(NEW, "")
        signup = self._signups.get(shown.id)
        for field, text in (
            (self.given_name, shown.given_name),
            (self.family_name, shown.family_name),
            (self.email, shown.email),
            (self.employer, shown.employer),
        ):
            field.setText(text)
            field.setEnabled(member is None)
        self.years.show_years(shown.years)
        self.years.setEnabled(member is None)
        self.mentor.setChecked(signup is not None and signup.mentor)
        self.mentee.setChecked(signup is not None and signup.mentee)
        for ticks, topics in (
            (self.topics.offered, signup.topics_offered if signup else ()),
            (self.topics.wanted, signup.topics_wanted if signup else ()),
        ):
            for topic, tick in ticks.items():
                tick.setChecked(topic in topics)
        self.notice.clear()
        self._offer()

    def _offer(self) -> None:
        member: Member | None = self.known.currentData()
        fresh = member is None or member.id not in self._signups
        for widget in (self.mentor, self.mentee, self.first):
            widget.setEnabled(fresh)
        self.topics.offer(mentor=self.mentor.isChecked(), mentee=self.mentee.isChecked(), fixed=not fresh)

    def _stored(self, signup: SignUp) -> None:
        self._saving = False
        super().accept()
        self.added.emit(signup)

    def _failed(self, trouble: Trouble) -> None:
        self.notice.say(NoticeKind.WARNING, str(trouble))

    def _ended(self) -> None:
        self._saving = False
        self.add_button.setEnabled(True)
        # A disabled button hands its being the default on to the next one.
        self.add_button.setDefault(True)
