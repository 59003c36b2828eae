"""The dialog in which a member is added or changed."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.members.years_box import YearsBox
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows


class MemberForm(QDialog):
    """Stays open until the member is stored; what is wrong is said in place."""

    saved = Signal(object)
    """Carries the stored :class:`Member`."""

    def __init__(
        self, workflows: Workflows, tasks: Tasks, member: Member | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._member = member or Member(id=NEW, given_name="")
        self._saving = False
        self.given_name = QLineEdit(self._member.given_name)
        self.family_name = QLineEdit(self._member.family_name)
        self.pronouns = QLineEdit(self._member.pronouns)
        self.email = QLineEdit(self._member.email)
        self.phone = QLineEdit(self._member.phone)
        self.employer = QLineEdit(self._member.employer)
        self.job_title = QLineEdit(self._member.job_title)
        self.years = YearsBox(self._member.years)
        self.years_text = QLineEdit(self._member.years_text)
        self.years_text.setPlaceholderText(self.tr("for example: 5-7, retired"))
        self.languages = QLineEdit(", ".join(self._member.languages))
        self.languages.setPlaceholderText(self.tr("separated by commas"))
        self.note = QPlainTextEdit(self._member.note)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.fontMetrics().lineSpacing() * 4)
        self.share_contact = QCheckBox(self.tr("Agrees to &share contact details"))
        self.share_contact.setChecked(self._member.share_contact)
        self.mentored_before = QCheckBox(self.tr("Has &mentored before"))
        self.mentored_before.setChecked(self._member.mentored_before)
        self._trouble = Notice()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = buttons.addButton(
            self.tr("&Add member") if member is None else self.tr("Sa&ve"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addLayout(self._form())
        layout.addWidget(self._trouble)
        layout.addWidget(buttons)
        # Only now, in the dialog, does a button become its default: Enter saves.
        self.save_button.setDefault(True)
        self.setWindowTitle(self.tr("New member") if member is None else self._member.full_name)
        self.setMinimumWidth(480)
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
            years=self.years.years,
            years_text=self.years_text.text().strip(),
            languages=tuple(part for part in map(str.strip, self.languages.text().split(",")) if part),
            note=self.note.toPlainText().strip(),
            share_contact=self.share_contact.isChecked(),
            mentored_before=self.mentored_before.isChecked(),
        )

    def trouble_text(self) -> str:
        """The sentence that says what is wrong, empty when nothing is."""
        return self._trouble.text()

    def accept(self) -> None:
        """Qt: store the member; the dialog closes when that is done."""
        if self._saving:
            return
        member = self.edited()

        def work(_progress: Progress) -> Member:
            return self._workflows.members.save(member)

        self._saving = True
        self.save_button.setEnabled(False)
        self._tasks.run(work, self._stored, failed=self._failed, ended=self._ended)

    def reject(self) -> None:
        """Qt: close without storing, but not while the member is being stored."""
        if not self._saving:
            super().reject()

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("&First name:"), self.given_name),
            (self.tr("&Last name:"), self.family_name),
            (self.tr("&Pronouns:"), self.pronouns),
            (self.tr("&Email:"), self.email),
            (self.tr("P&hone:"), self.phone),
            (self.tr("Emplo&yer:"), self.employer),
            (self.tr("&Job title:"), self.job_title),
            (self.tr("Yea&rs of experience:"), self.years),
            (self.tr("In their &words:"), self.years_text),
            (self.tr("Lan&guages:"), self.languages),
            (self.tr("&Note:"), self.note),
        )
        for label, widget in rows:
            form.addRow(label, widget)
        form.addRow("", self.mentored_before)
        form.addRow("", self.share_contact)
        return form

    def _stored(self, member: Member) -> None:
        self._saving = False
        super().accept()
        self.saved.emit(member)

    def _failed(self, trouble: Trouble) -> None:
        self._trouble.say(NoticeKind.WARNING, str(trouble))

    def _ended(self) -> None:
        self._saving = False
        self.save_button.setEnabled(True)
        # A disabled button hands its being the default on to the next one.
        self.save_button.setDefault(True)
