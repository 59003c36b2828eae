"""An event that was begun: a bar that offers to go on with it, and the question before another new one."""

from collections.abc import Callable

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.dialogs import confirm
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import IconLabel
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import MutedLabel, PrimaryButton
from micromentor_desktop.gui.theme import Role
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.draft_event import DraftEvent, EventDraft


def begun_sentence(begun: EventDraft) -> str:
    """What was begun, in a sentence."""
    name = begun.event.name.strip() or begun.event.shape.label
    return tr("You began an event and did not finish it: “{name}”.", name=name)


def begun_facts(begun: EventDraft) -> str:
    """When it was left, and which sign-ups are in it."""
    at = QLocale().toString(
        QDateTime.fromSecsSinceEpoch(int(begun.saved_at.timestamp())), QLocale.FormatType.ShortFormat
    )
    parts = [tr("Last changed {at}", at=at)]
    if begun.source is not None and not begun.source.typed:
        parts.append(tr("with the file “{name}”", name=begun.source.file_name))
    typed = sum(1 for person in begun.people if not person.empty)
    if typed:
        parts.append(trn("with {n} person typed in", "with {n} people typed in", typed))
    return ", ".join(parts) + "."


class BegunBar(QFrame):
    """Offers to go on with what was begun; hidden while nothing was."""

    wished = Signal(object)
    """Go on with this :class:`EventDraft`."""

    def __init__(self, drafts: DraftEvent, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts = drafts
        self._tasks = tasks
        self._begun: EventDraft | None = None
        self._wanted = False
        self._sentence = QLabel()
        self._sentence.setWordWrap(True)
        self._facts = MutedLabel()
        self._facts.setWordWrap(True)
        self.go_on_button = QPushButton(icon("move-right"), tr("&Go on with it"))
        self.throw_button = QPushButton(icon("trash-2"), tr("&Throw it away…"))
        self.go_on_button.clicked.connect(self._go_on)
        self.throw_button.clicked.connect(self._ask)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        words.addWidget(self._facts)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(18, 12, 18, 0)
        layout.setSpacing(10)
        layout.addWidget(IconLabel("pencil", 24, Role.ACCENT))
        layout.addLayout(words, 1)
        layout.addWidget(self.go_on_button)
        layout.addWidget(self.throw_button)
        self.hide()

    def text(self) -> str:
        """The sentence that is shown."""
        return self._sentence.text()

    def want(self, wanted: bool) -> None:
        """Show the bar, as far as something was begun, or hide it with the page that it belongs to."""
        self._wanted = wanted
        if wanted:
            self.reload()
        self._refresh()

    def reload(self) -> None:
        """Ask again what was begun."""
        drafts = self._drafts
        self._tasks.run(lambda _progress: drafts.kept(), self._show, topic="begun event")

    def _show(self, begun: EventDraft | None) -> None:
        self._begun = begun
        if begun is not None:
            self._sentence.setText(begun_sentence(begun))
            self._facts.setText(begun_facts(begun))
        self._refresh()

    def _refresh(self) -> None:
        self.setVisible(self._wanted and self._begun is not None)

    def _go_on(self) -> None:
        if self._begun is not None:
            self.wished.emit(self._begun)

    def _ask(self) -> None:
        if self._begun is not None and confirm(
            self,
            tr("Throw away what was begun?"),
            tr("What you entered for it is forgotten and cannot be brought back. Sign-up files stay where they are."),
            tr("Throw away"),
            tr("Keep it"),
        ):
            drafts = self._drafts
            self._tasks.run(lambda _progress: drafts.throw_away(), self._show)


class BegunDialog(QDialog):
    """Asked before a new event while another one is begun."""

    def __init__(
        self, begun: EventDraft, go_on: Callable[[], None], anew: Callable[[], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New event"))
        sentence = QLabel(f"{begun_sentence(begun)} {begun_facts(begun)}")
        sentence.setWordWrap(True)
        sentence.setMinimumWidth(24 * self.fontMetrics().height())
        warning = MutedLabel(tr("Starting anew throws away what you entered for it."))
        warning.setWordWrap(True)
        self.go_on_button = PrimaryButton("move-right", tr("&Go on with it"))
        self.anew_button = QPushButton(icon("trash-2"), tr("&Start anew"))
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.addButton(self.anew_button, QDialogButtonBox.ButtonRole.DestructiveRole)
        buttons.addButton(self.go_on_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.rejected.connect(self.reject)
        self.go_on_button.clicked.connect(self.accept)
        self.anew_button.clicked.connect(self.accept)
        self.go_on_button.clicked.connect(go_on)
        self.anew_button.clicked.connect(anew)
        self.go_on_button.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(sentence)
        layout.addWidget(warning)
        layout.addWidget(buttons)
