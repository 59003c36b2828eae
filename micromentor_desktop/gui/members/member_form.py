"""The dialog in which a member is added or changed."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGroupBox, QLineEdit, QPlainTextEdit, QTabWidget, QVBoxLayout, QWidget

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.domain.person import Topics
from micromentor_desktop.gui.event.topic_ticks import TopicTicks, ticked
from micromentor_desktop.gui.forms.form_dialog import FormDialog, person_form
from micromentor_desktop.gui.forms.person_fields import PersonFields
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.edit_members import Edited
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows


class MemberForm(FormDialog[Edited]):
    """Everything that the chapter knows of one member."""

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
        """``all_topics`` are the chapter's; without them the form has no topics."""
        super().__init__(tasks, tr("&Add member") if member is None else tr("Sa&ve"), parent)
        self._workflows = workflows
        self._member = member or Member(id=NEW, given_name="")
        self._all_topics = all_topics
        self.person = PersonFields()
        self.person.show(self._member)
        self.given_name, self.family_name = self.person.given_name, self.person.family_name
        self.years, self.languages = self.person.years, self.person.languages
        self.pronouns = QLineEdit(self._member.pronouns)
        self.phone = QLineEdit(self._member.phone)
        self.job_title = QLineEdit(self._member.job_title)
        self.years_text = QLineEdit(self._member.years_text)
        self.years_text.setPlaceholderText(tr("for example: 5-7, retired"))
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
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(tr("Parts of the form"))
        self.tabs.addTab(self._person_tab(), tr("Pers&on"))
        self.tabs.addTab(self._more_tab(), tr("Conse&nt and topics") if all_topics else tr("Conse&nt"))
        self.lay_out(self.tabs)
        self.setWindowTitle(tr("New member") if member is None else self._member.full_name)
        self.setMinimumWidth(30 * self.fontMetrics().height())
        self.given_name.setFocus()

    def edited(self) -> Member:
        """The member as the form describes them."""
        return replace(
            self.person.edited(self._member),
            pronouns=self.pronouns.text().strip(),
            phone=self.phone.text().strip(),
            job_title=self.job_title.text().strip(),
            years_text=self.years_text.text().strip(),
            note=self.note.toPlainText().strip(),
            guest=self.guest.isChecked(),
            share_contact=self.share_contact.isChecked(),
            contact_on_badge=self.contact_on_badge.isChecked(),
            in_directory=self.in_directory.isChecked(),
            mentored_before=self.mentored_before.isChecked(),
        )

    def trouble_text(self) -> str:
        """What is wrong, as shown; empty when nothing is."""
        return self.notice.text()

    def work(self) -> Callable[[Progress], Edited]:
        """Store the member, and the topics where the form has them."""
        members, member = self._workflows.members, self.edited()
        topics = Topics(ticked(self.topics.offered), ticked(self.topics.wanted)) if self._all_topics else None
        return lambda _progress: members.edit(member, topics)

    def stored(self, result: Edited) -> None:
        """Hand the stored member on."""
        self.done_with.emit(result)
        self.saved.emit(result.member)

    def _person_tab(self) -> QWidget:
        page = QWidget()
        form = person_form()
        page.setLayout(form)
        self.person.add_name(form)
        form.addRow(tr("&Pronouns:"), self.pronouns)
        self.person.add_contact(form)
        form.addRow(tr("P&hone:"), self.phone)
        self.person.add_work(form, (tr("&Job title:"), self.job_title))
        form.addRow(tr("In their &words:"), self.years_text)
        self.person.add_languages(form)
        form.addRow(tr("No&te:"), self.note)
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


def _tick(text: str, checked: bool) -> QCheckBox:
    tick = QCheckBox(text)
    tick.setChecked(checked)
    return tick
