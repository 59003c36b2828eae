"""The dialog in which a member is added or changed."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLineEdit,
    QPlainTextEdit,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.domain.person import Topics
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.event.topic_ticks import TopicTicks, ticked
from micromentor_desktop.gui.members.years_box import YearsBox
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.edit_members import Edited
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows


class MemberForm(QDialog):
    """Stays open until the member is stored; what is wrong is said in place."""

    saved = Signal(object)
    """Carries the stored :class:`Member`."""
    done_with = Signal(object)
    """Carries the :class:`Edited`: the same, and how it is taken back."""

    def __init__(
        self,
        workflows: Workflows,
        tasks: Tasks,
        member: Member | None,
        parent: QWidget | None = None,
        *,
        topics: Topics | None = None,
        all_topics: Sequence[str] = (),
    ) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._member = member or Member(id=NEW, given_name="")
        self._all_topics = all_topics
        self._saving = False
        self.given_name = QLineEdit(self._member.given_name)
        self.family_name = QLineEdit(self._member.family_name)
        self.pronouns = QLineEdit(self._member.pronouns)
        self.email = QLineEdit(self._member.email)
        self.phone = QLineEdit(self._member.phone)
        self.employer = QLineEdit(self._member.employer)
        self.job_title = QLineEdit(self._member.job_title)
        self.field = QLineEdit(self._member.field)
        self.years = YearsBox(self._member.years)
        self.years_text = QLineEdit(self._member.years_text)
        self.years_text.setPlaceholderText(tr("for example: 5-7, retired"))
        self.languages = QLineEdit(", ".join(self._member.languages))
        self.languages.setPlaceholderText(tr("separated by commas"))
        self.note = QPlainTextEdit(self._member.note)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.fontMetrics().lineSpacing() * 4)
        self.mentored_before = _tick(tr("Has &mentored before"), self._member.mentored_before)
        self.guest = _tick(tr("Is a g&uest, not one of the chapter"), self._member.guest)
        self.share_contact = _tick(
            tr("Contact details may be given to those they meet (contact list)"), self._member.share_contact
        )
        self.contact_on_badge = _tick(
            tr("Contact details may be on their badge, as a code that telephones read"), self._member.contact_on_badge
        )
        self.in_directory = _tick(tr("May be listed in the directory of members"), self._member.in_directory)
        self.topics = TopicTicks()
        self.topics.setAccessibleName(tr("Topics"))
        self._show_topics(topics or Topics())
        self._trouble = Notice()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = buttons.addButton(
            tr("&Add member") if member is None else tr("Sa&ve"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Parts of the form"))
        self.tabs.addTab(self._person_tab(), tr("Pers&on"))
        self.tabs.addTab(self._more_tab(), tr("Conse&nt and topics") if all_topics else tr("Conse&nt"))
        layout = QVBoxLayout(self)
        layout.addWidget(self.tabs)
        layout.addWidget(self._trouble)
        layout.addWidget(buttons)
        # Only now, in the dialog, does a button become its default: Enter saves.
        self.save_button.setDefault(True)
        self.setWindowTitle(tr("New member") if member is None else self._member.full_name)
        self.setMinimumWidth(30 * self.fontMetrics().height())
        self.given_name.setFocus()

    def edited(self) -> Member:
        """The member as the form describes them."""
        return replace(
            self._member,
            given_name=self.given_name.text(),
            family_name=self.family_name.text(),
            pronouns=self.pronouns.text().strip(),
            email=self.email.text(),
            phone=self.phone.text().strip(),
            employer=self.employer.text().strip(),
            job_title=self.job_title.text().strip(),
            field=self.field.text().strip(),
            years=self.years.years,
            years_text=self.years_text.text().strip(),
            languages=tuple(part for part in map(str.strip, self.languages.text().split(",")) if part),
            note=self.note.toPlainText().strip(),
            mentored_before=self.mentored_before.isChecked(),
            guest=self.guest.isChecked(),
            share_contact=self.share_contact.isChecked(),
            contact_on_badge=self.contact_on_badge.isChecked(),
            in_directory=self.in_directory.isChecked(),
        )

    def trouble_text(self) -> str:
        """The sentence that says what is wrong, empty when nothing is."""
        return self._trouble.text()

    def accept(self) -> None:
        """Qt: store the member; the dialog closes when that is done."""
        if self._saving:
            return
        member = self.edited()
        topics = Topics(ticked(self.topics.offered), ticked(self.topics.wanted)) if self._all_topics else None

        def work(_progress: Progress) -> Edited:
            return self._workflows.members.edit(member, topics)

        self._saving = True
        self.save_button.setEnabled(False)
        self._tasks.run(work, self._stored, failed=self._failed, ended=self._ended)

    def reject(self) -> None:
        """Qt: close without storing, but not while the member is being stored."""
        if not self._saving:
            super().reject()

    def _person_tab(self) -> QWidget:
        page = QWidget()
        form = QFormLayout(page)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("&First name:"), self.given_name),
            (tr("&Last name:"), self.family_name),
            (tr("&Pronouns:"), self.pronouns),
            (tr("&Email:"), self.email),
            (tr("P&hone:"), self.phone),
            (tr("Emplo&yer:"), self.employer),
            (tr("&Job title:"), self.job_title),
            (tr("Fiel&d of work:"), self.field),
            (tr("Yea&rs of experience:"), self.years),
            (tr("In their &words:"), self.years_text),
            (tr("Langua&ges:"), self.languages),
            (tr("No&te:"), self.note),
        )
        for label, widget in rows:
            form.addRow(label, widget)
        form.addRow("", self.mentored_before)
        form.addRow("", self.guest)
        return page

    def _more_tab(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        consents = QGroupBox(tr("What they agreed to"))
        inside = QVBoxLayout(consents)
        for tick in (self.share_contact, self.contact_on_badge, self.in_directory):
            inside.addWidget(tick)
        layout.addWidget(consents)
        if self._all_topics:
            topics = QGroupBox(tr("Topics"))
            QVBoxLayout(topics).addWidget(self.topics)
            layout.addWidget(topics, 1)
        else:
            layout.addStretch()
        return page

    def _show_topics(self, topics: Topics) -> None:
        self.topics.show_topics(self._all_topics)
        self.topics.offer(mentor=True, mentee=True)
        for names, ticks in ((topics.offered, self.topics.offered), (topics.wanted, self.topics.wanted)):
            for name in names:
                if name in ticks:
                    ticks[name].setChecked(True)

    def _stored(self, edited: Edited) -> None:
        self._saving = False
        super().accept()
        self.done_with.emit(edited)
        self.saved.emit(edited.member)

    def _failed(self, trouble: Trouble) -> None:
        self._trouble.say(NoticeKind.WARNING, str(trouble))

    def _ended(self) -> None:
        self._saving = False
        self.save_button.setEnabled(True)
        # A disabled button hands its being the default on to the next one.
        self.save_button.setDefault(True)


def _tick(text: str, checked: bool) -> QCheckBox:
    tick = QCheckBox(text)
    tick.setChecked(checked)
    return tick
