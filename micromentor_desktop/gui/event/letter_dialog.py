"""An email to copy into whatever the organizer writes emails with."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.forms.form_dialog import person_form
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.letter import Letter


class LetterDialog(QDialog):
    """Subject and text can be changed before they are copied; nothing is sent from here."""

    def __init__(self, letter: Letter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("An email to copy"))
        self.addresses = QLineEdit("; ".join(letter.addresses))
        self.addresses.setReadOnly(True)
        self.addresses.setCursorPosition(0)
        self.subject = QLineEdit(letter.subject)
        self.body = QPlainTextEdit(letter.body)
        self.body.setTabChangesFocus(True)
        self.told = Notice()
        self.copy_addresses = QPushButton(icon("clipboard-paste"), tr("Copy &addresses"))
        self.copy_text = QPushButton(icon("clipboard-paste"), tr("&Copy subject and text"))
        buttons = QDialogButtonBox()
        for button in (self.copy_addresses, self.copy_text):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        self.copy_addresses.setEnabled(bool(letter.addresses))
        self.copy_addresses.clicked.connect(self._copy_addresses)
        self.copy_text.clicked.connect(self._copy_text)
        form = person_form()
        form.addRow(tr("&Bcc:"), self.addresses)
        form.addRow(tr("&Subject:"), self.subject)
        form.addRow(tr("&Text:"), self.body)
        layout = QVBoxLayout(self)
        layout.addLayout(form, 1)
        layout.addWidget(self.told)
        layout.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(40 * line, 30 * line)
        if letter.without:
            self.told.say(NoticeKind.NOTE, tr("Without an address: {names}.", names=", ".join(letter.without)))

    def _copy_addresses(self) -> None:
        QGuiApplication.clipboard().setText(self.addresses.text())
        self.told.say(NoticeKind.GOOD, tr("The addresses are on the clipboard. Paste them into the Bcc line."))

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(f"{self.subject.text()}\n\n{self.body.toPlainText()}\n")
        self.told.say(NoticeKind.GOOD, tr("Subject and text are on the clipboard. Paste them into a new email."))
