"""Adding one sign-up by hand: somebody new, a member, or somebody who was given up already."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.gui.event.signup_fields import SignUpFields
from micromentor_desktop.gui.forms.form_dialog import FormDialog, person_form
from micromentor_desktop.gui.forms.person_fields import PersonFields
from micromentor_desktop.gui.models.status_words import status_word
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows


@dataclass(frozen=True, slots=True)
class _Known:
    members: tuple[Member, ...]
    topics: tuple[str, ...]


class SignUpDialog(FormDialog[SignUp]):
    """A late sign-up with all its answers."""

    added = Signal(object)
    """The new :class:`SignUp`, as it is stored."""
    came_after_all = Signal(int)
    """The member who signed up before, was marked as gone, and takes part after all."""

    def __init__(
        self,
        workflows: Workflows,
        tasks: Tasks,
        event: Event,
        signups: Sequence[SignUp],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tasks, tr("&Add"), parent)
        self._workflows = workflows
        self._event = event
        self._signups = {signup.member.id: signup for signup in signups}
        self.known = QComboBox()
        self.known.addItem(tr("No, somebody new"), None)
        self.known.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.person = PersonFields()
        self.answers = SignUpFields(event.rules.rounds, self)
        self.answers.wishes.show_mentors(signups)
        self.known.currentIndexChanged.connect(self._show_known)
        form = person_form()
        form.addRow(tr("Kn&own already?"), self.known)
        self.add_rows(form)
        self.lay_out(form)
        self.setWindowTitle(self.title())
        self.person.given_name.setFocus()
        line = self.fontMetrics().height()
        self.resize(32 * line, 40 * line)
        tasks.run(lambda _progress: _Known(workflows.members.all(), workflows.prepare.chapter().topics), self._fill)

    def title(self) -> str:
        """What the dialog does."""
        return tr("Add a late sign-up")

    def add_rows(self, form: QFormLayout) -> None:
        """Put the inputs into the form."""
        self.person.add_name(form)
        self.person.add_contact(form)
        self.person.add_work(form)
        self.person.add_languages(form)
        self.answers.add_roles(form, tr("Signs up as:"))
        self.answers.add_topics(form)
        self.answers.add_further(form)

    def after_all_words(self, name: str, word: str) -> str:
        """How somebody is offered who was given up; ``word`` says what became of them."""
        return tr("{name} ({word}), takes part after all", name=name, word=word)

    def signup(self) -> SignUp:
        """The sign-up as the dialog describes it."""
        known: Member | None = self.known.currentData()
        member = known or self.person.edited(Member(NEW, ""))
        return self.answers.edited(SignUp(NEW, self._event.id, member, mentor=False, mentee=False))

    def work(self) -> Callable[[Progress], SignUp]:
        """Sign the person up."""
        workflow, event_id, signup = self._workflows.signups, self._event.id, self.signup()
        return lambda _progress: workflow.add(event_id, signup)

    def stored(self, result: SignUp) -> None:
        """Hand the new sign-up on."""
        self.added.emit(result)

    def accept(self) -> None:
        """Qt: sign the person up; who signed up before is only taken in again."""
        member: Member | None = self.known.currentData()
        if member is not None and member.id in self._signups and not self._saving:
            self.close_with(member.id)
        else:
            super().accept()

    def close_with(self, member_id: int) -> None:
        """Close, and tell who takes part after all."""
        self.done(self.DialogCode.Accepted)
        self.came_after_all.emit(member_id)

    def _fill(self, known: _Known) -> None:
        for signup in self._signups.values():
            if not signup.status.takes_part:
                name, word = signup.member.full_name, status_word(signup.status)
                self.known.addItem(self.after_all_words(name, word), signup.member)
        for member in known.members:
            if member.id not in self._signups:
                self.known.addItem(", ".join(filter(None, [member.full_name, member.employer])), member)
        self.answers.topics.show_topics(known.topics)
        self.answers.suit_roles()

    def _show_known(self) -> None:
        member: Member | None = self.known.currentData()
        shown = member or Member(NEW, "")
        signup = self._signups.get(shown.id)
        self.person.show(shown)
        self.person.set_enabled(member is None)
        self.answers.show(signup or SignUp(NEW, self._event.id, shown, mentor=False, mentee=False))
        self.answers.suit_roles(fixed=signup is not None)
        self.notice.clear()
