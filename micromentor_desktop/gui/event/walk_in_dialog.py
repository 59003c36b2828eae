"""Signing up somebody at the door, with as few questions as will do."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFormLayout, QSpinBox, QWidget

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.gui.event.signup_dialog import SignUpDialog
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows


class WalkInDialog(SignUpDialog):
    """Whoever is added is here already, from some round on."""

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
        self.first = QSpinBox(minimum=first, maximum=max(first, event.rules.rounds))
        super().__init__(workflows, tasks, event, signups, parent)
        self.known.currentIndexChanged.connect(lambda: self.first.setEnabled(self.answers.mentor.isEnabled()))

    def title(self) -> str:
        """What the dialog does."""
        return tr("Add a walk-in")

    def add_rows(self, form: QFormLayout) -> None:
        """Who they are, what they are here as, and from when on."""
        self.person.add_name(form)
        self.person.add_contact(form)
        self.person.add_work(form)
        self.answers.add_roles(form, tr("Here as:"))
        self.answers.add_topics(form)
        if self.first.minimum() < self.first.maximum():
            form.addRow(tr("&Here from round:"), self.first)

    def after_all_words(self, name: str, word: str) -> str:
        """How somebody is offered who was given up."""
        return tr("{name} ({word}), here after all", name=name, word=word)

    def work(self) -> Callable[[Progress], SignUp]:
        """Sign the person up as here."""
        workflow, event_id, signup, first = self._workflows.repair, self._event.id, self.signup(), self.first.value()
        return lambda _progress: workflow.add_walk_in(event_id, signup, first=first)
