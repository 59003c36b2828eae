"""The dialog in which a member is added or changed."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.gui.forms.form_dialog import FormDialog, person_form
from micromentor_desktop.gui.forms.person_fields import PersonFields
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows


class MemberForm(FormDialog[Member]):
    """Everything that the chapter knows of one member."""

    saved = Signal(object)
    """Carries the stored :class:`Member`."""

    def __init__(
        self, workflows: Workflows, tasks: Tasks, member: Member | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(tasks, tr("&Add member") if member is None else tr("Sa&ve"), parent)
        self._workflows = workflows
        self._member = member or Member(id=NEW, given_name="")
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
        self.share_contact = QCheckBox(tr("Agrees to &share contact details"))
        self.share_contact.setChecked(self._member.share_contact)
        self.mentored_before = QCheckBox(tr("Has &mentored before"))
        self.mentored_before.setChecked(self._member.mentored_before)
        self.lay_out(self._form())
        self.setWindowTitle(tr("New member") if member is None else self._member.full_name)
        self.setMinimumWidth(480)
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
            share_contact=self.share_contact.isChecked(),
            mentored_before=self.mentored_before.isChecked(),
        )

    def trouble_text(self) -> str:
        """The sentence that says what is wrong, empty when nothing is."""
        return self.notice.text()

    def work(self) -> Callable[[Progress], Member]:
        """Store the member."""
        members, member = self._workflows.members, self.edited()
        return lambda _progress: members.save(member)

    def stored(self, result: Member) -> None:
        """Hand the stored member on."""
        self.saved.emit(result)

    def _form(self) -> QFormLayout:
        form = person_form()
        self.person.add_name(form)
        form.addRow(tr("&Pronouns:"), self.pronouns)
        self.person.add_contact(form)
        form.addRow(tr("P&hone:"), self.phone)
        self.person.add_work(form, (tr("&Job title:"), self.job_title))
        form.addRow(tr("In their &words:"), self.years_text)
        self.person.add_languages(form)
        form.addRow(tr("&Note:"), self.note)
        form.addRow("", self.mentored_before)
        form.addRow("", self.share_contact)
        return form
