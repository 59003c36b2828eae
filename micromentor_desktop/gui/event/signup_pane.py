"""One sign-up with all its answers, beside the list. What is changed is stored at once."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QFrame, QLabel, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.gui.empty_state import nothing_here
from micromentor_desktop.gui.event.signup_fields import SignUpFields
from micromentor_desktop.gui.forms.form_dialog import person_form
from micromentor_desktop.gui.forms.person_fields import PersonFields
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.text import MutedLabel, enlarge
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.edit_signups import SignUpEdit


class SignUpPane(QScrollArea):
    """Tells of every answer that was changed, as soon as its field is left; there is no Save button."""

    edit_wished = Signal(object)
    """A :class:`SignUpEdit`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._signup: SignUp | None = None
        self._signups: Sequence[SignUp] = ()
        self._topics: Sequence[str] = ()
        self._rounds = 0
        self._showing = False
        self._inside: QStackedWidget | None = None
        self.setAccessibleName(tr("The sign-up of the person chosen"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumWidth(22 * self.fontMetrics().height())
        self.show_event(1, (), ())

    @property
    def signup(self) -> SignUp | None:
        """Whose answers are shown."""
        return self._signup

    def show_event(self, rounds: int, topics: Sequence[str], signups: Sequence[SignUp]) -> None:
        """Suit the inputs to an event with so many rounds, the chapter's topics, and these people."""
        if rounds != self._rounds or tuple(topics) != tuple(self._topics):
            self._rounds, self._topics = rounds, tuple(topics)
            self._build()
        if signups != self._signups:
            self._signups = signups
            self.answers.wishes.show_mentors(signups)
        shown = self._signup
        if shown is not None:
            again = next((one for one in signups if one.member.id == shown.member.id), None)
            self.show_signup(again)

    def show_signup(self, signup: SignUp | None) -> None:
        """Show somebody's answers; None for nobody. What was typed for the one before is stored first."""
        other = (signup and signup.member.id) != (self._signup and self._signup.member.id)
        if other:
            self.store()
            self.notice.clear()
        # Inputs that are filled one after another tell of their changes; half of them still say what was before.
        self._showing = True
        self._signup = signup
        if signup is not None:
            self._name.setText(signup.member.full_name)
            self.person.show(signup.member, all_of_it=other)
            self.answers.show(signup)
            self.setAccessibleName(tr("The sign-up of {name}", name=signup.member.full_name))
        if self._inside is not None:
            self._inside.setCurrentIndex(0 if signup is None else 1)
        self._showing = False

    def store(self) -> None:
        """Tell what was changed since it was shown, if anything was."""
        before = self._signup
        if before is not None and not self._showing:
            after = replace(self.answers.edited(before), member=self.person.edited(before.member))
            if after != before:
                self.edit_wished.emit(SignUpEdit(before, after))

    def refuse(self, sentence: str) -> None:
        """Tell why a change was not stored."""
        self.notice.say(NoticeKind.WARNING, sentence)

    def _build(self) -> None:
        self._inside = QStackedWidget()
        self.person = PersonFields()
        self.answers = SignUpFields(self._rounds, self._inside)
        self.answers.topics.show_topics(self._topics)
        self.answers.topics.show_whole()
        self.answers.wishes.show_mentors(self._signups)
        self.answers.changed.connect(self._changed)
        for line in self.person.texts:
            line.editingFinished.connect(self._changed)
        self.person.years.setKeyboardTracking(False)
        self.person.years.valueChanged.connect(self._changed)
        self._name = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        enlarge(self._name, 1.2, bold=True)
        self.notice = Notice()
        nobody = nothing_here(tr("Choose somebody in the list to see and change their answers."))
        hint = MutedLabel(
            tr("Changes are saved at once. Name, work and languages are the person's own, at every event.")
        )
        hint.setWordWrap(True)
        form = person_form()
        self.answers.add_roles(form, tr("Signed up as:"))
        form.addRow(self.answers.topics)
        self.answers.add_further(form)
        self.person.add_name(form)
        self.person.add_contact(form)
        self.person.add_work(form)
        self.person.add_languages(form)
        _drop_mnemonics(form)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(12, 4, 12, 8)
        layout.addWidget(self._name)
        layout.addWidget(self.notice)
        layout.addLayout(form)
        layout.addWidget(hint)
        layout.addStretch()
        self._inside.addWidget(nobody)
        self._inside.addWidget(page)
        self.setWidget(self._inside)

    def _changed(self) -> None:
        if not self._showing:
            self.notice.clear()
            self.store()


def _drop_mnemonics(form: QFormLayout) -> None:
    """In the window, the letters belong to the menus and buttons."""
    for row in range(form.rowCount()):
        for role in (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole, QFormLayout.ItemRole.SpanningRole):
            item = form.itemAt(row, role)
            widget = item.widget() if item else None
            ticks = [] if widget is None else widget.findChildren(QCheckBox)
            for one in (widget, *ticks):
                if isinstance(one, QLabel | QCheckBox):
                    one.setText(one.text().replace("&", ""))
