"""The announcement, to be copied into a notice, a web page or an email."""

from PySide6.QtCore import QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.before.copying import CopyButton, CopyText
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.announcement import Announcement
from micromentor_desktop.workflow.before_sign_ups import SignUpMaterial


class AnnouncementTab(QWidget):
    """Fills in what is known, and shows in [brackets] what is not."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._material: SignUpMaterial | None = None
        self._made: Announcement | None = None
        self.use = QComboBox()
        self.use.addItem(tr("A notice or a web page"), False)
        self.use.addItem(tr("An email to the members"), True)
        self.link, self.until = QLineEdit(), QLineEdit()
        self.link.setPlaceholderText(tr("the web address of your form"))
        self.until.setPlaceholderText(tr("for example: Friday, 3 March"))
        self.subject = QLineEdit()
        self.subject.setReadOnly(True)
        self.copy_subject = CopyButton(tr("Copy the &subject"))
        subject_row = QWidget()
        beside = QHBoxLayout(subject_row)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.subject, 1)
        beside.addWidget(self.copy_subject)
        self._form = QFormLayout()
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(tr("It is &for:"), self.use)
        self._form.addRow(tr("&Link to the form:"), self.link)
        self._form.addRow(tr("Sign up &until:"), self.until)
        self._form.addRow(tr("Subject:"), subject_row)
        self._subject_row = subject_row
        self.subject.setAccessibleName(tr("Subject"))
        self.text = CopyText(tr("Announcement"))
        self.copy_button = CopyButton(tr("&Copy the text"))
        self.mail_button = QPushButton(icon("mail"), tr("Open in my email &program"))
        self.mail_button.setAutoDefault(False)
        hint = MutedLabel(tr("What stands in [brackets] is yours to fill in."))
        self._told = Notice()
        buttons = QHBoxLayout()
        buttons.addWidget(hint, 1)
        buttons.addWidget(self.mail_button)
        buttons.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(self._form)
        layout.addWidget(self.text, 1)
        layout.addWidget(self._told)
        layout.addLayout(buttons)
        self.use.currentIndexChanged.connect(self._show)
        for field in (self.link, self.until):
            field.textChanged.connect(self._show)
        self.copy_button.clicked.connect(self._copy)
        self.copy_subject.clicked.connect(lambda: self.copy_subject.copy(self.subject.text()))
        self.mail_button.clicked.connect(self._open_mail)

    def show_material(self, material: SignUpMaterial) -> None:
        """Show the announcement of an event."""
        self._material = material
        self._show()

    def _show(self) -> None:
        if self._material is None:
            return
        mail = bool(self.use.currentData())
        self._made = self._material.announcement(link=self.link.text(), until=self.until.text(), mail=mail)
        self.text.show_text(self._made.text)
        self.subject.setText(self._made.subject)
        self.subject.setCursorPosition(0)
        self._form.setRowVisible(self._subject_row, mail)
        self.mail_button.setVisible(mail)
        self._told.clear()

    def _copy(self) -> None:
        if self._made is not None:
            # A notice goes into who knows what: only a mail program is sure to take headings.
            self.copy_button.copy(self._made.text, self._made.html if self.use.currentData() else "")

    def _open_mail(self) -> None:
        if self._made is None:
            return
        query = QUrlQuery()
        query.addQueryItem("subject", bytes(QUrl.toPercentEncoding(self._made.subject).data()).decode())
        query.addQueryItem("body", bytes(QUrl.toPercentEncoding(self._made.text).data()).decode())
        url = QUrl("mailto:")
        url.setQuery(query)
        if not QDesktopServices.openUrl(url):
            self._told.say(
                NoticeKind.WARNING,
                tr("No email program answered. Copy the text, and paste it into the page where you write your emails."),
            )
