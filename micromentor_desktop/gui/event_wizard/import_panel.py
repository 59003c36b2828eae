"""From a dropped file to a draft that the organizer agrees with; used by the wizard and by the import dialog."""

from enum import IntEnum
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QLabel, QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Event
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.event_wizard.drop_zone import DropZone
from micromentor_desktop.gui.event_wizard.preview import Preview
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.import_signups import Draft, Field
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_ENDINGS = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods *.zip"


class State(IntEnum):
    """What the panel shows; the value is its place in the stack."""

    EMPTY = 0
    READING = 1
    REFUSED = 2
    PREVIEW = 3


class ImportPanel(QWidget):
    """Reads a file through the workflow, again after each correction; writes nothing."""

    changed = Signal()
    """The state or the draft is another one now."""

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._settings = settings
        self._topic = f"understand-{id(self)}"
        self._event: Event | None = None
        self._path: Path | None = None
        self._corrections: dict[int, Field] = {}
        self._shown: dict[int, Field] = {}
        self._pending = False
        self._draft: Draft | None = None
        self.drop_zone = DropZone()
        self.preview = Preview()
        self._refusal = Notice()
        self._stack = QStackedWidget()
        for page in (self.drop_zone, self._reading_page(), self._refused_page(), self.preview):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.setAcceptDrops(True)
        self.drop_zone.choose_wanted.connect(self.choose)
        self.preview.other_wanted.connect(self.choose)
        self.preview.removed.connect(self.forget)
        self.preview.corrected.connect(self._correct)
        self.preview.answered.connect(self._answer)

    @property
    def draft(self) -> Draft | None:
        """How the file is understood; None before a file was read, and after one was refused."""
        return self._draft

    @property
    def state(self) -> State:
        """What is shown."""
        return State(self._stack.currentIndex())

    @property
    def ready(self) -> bool:
        """Whether there is a draft that leaves no question open, with every correction in it."""
        return not self._pending and self._draft is not None and self._draft.outcome == "ready"

    @property
    def corrected(self) -> bool:
        """Whether the organizer said of any column what it is."""
        return bool(self._corrections)

    def refusal(self) -> str:
        """The sentence that says why the file was refused."""
        return self._refusal.text()

    def set_event(self, event: Event) -> None:
        """The event that the file is for; when its day changes, "since 2011" means something else, so read again."""
        same_day = self._event is not None and self._event.on == event.on
        self._event = event
        if not same_day and self._draft is not None:
            self._understand()

    def choose(self) -> None:
        """Let the organizer choose a file."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Choose the sign-up file"),
            str(self._settings.last_folder),
            self.tr("Sign-up files ({endings})").format(endings=_ENDINGS) + ";;" + self.tr("All files (*)"),
        )
        if name:
            self._settings.last_folder = Path(name).parent
            self.read(Path(name))

    def read(self, path: Path) -> None:
        """Read a file afresh, without the corrections of the one before."""
        self._start_over(path)
        self._show(State.READING)
        self._understand()

    def forget(self) -> None:
        """Go back to the empty drop zone."""
        self._start_over(None)
        self._show(State.EMPTY)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Qt: a single file of this computer may be dropped."""
        if self._dropped(event) is not None:
            event.acceptProposedAction()
            self.drop_zone.set_hot(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Qt: the file went elsewhere."""
        self.drop_zone.set_hot(False)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Qt: read the file."""
        self.drop_zone.set_hot(False)
        path = self._dropped(event)
        if path is not None:
            event.acceptProposedAction()
            self.read(path)

    @staticmethod
    def _dropped(event: QDropEvent) -> Path | None:
        urls = event.mimeData().urls()
        return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None

    def _start_over(self, path: Path | None) -> None:
        self._path, self._draft, self._pending = path, None, False
        self._corrections, self._shown = {}, {}

    def _understand(self) -> None:
        path, event, corrections = self._path, self._event, dict(self._corrections)
        if path is None:
            return

        def work(_progress: Progress) -> Draft:
            return self._workflows.imports.understand(path, event=event, corrections=corrections)

        self._pending = True
        self._tasks.run(work, self._understood, failed=self._refused, topic=self._topic)
        self.changed.emit()

    def _understood(self, draft: Draft) -> None:
        # The file may have been taken out, or replaced, while it was read.
        if draft.path != self._path:
            return
        first_look = self._draft is None
        self._pending = False
        self._draft = draft
        self._shown = dict(self._corrections)
        self.preview.show_draft(draft, self._shown)
        self._show(State.PREVIEW)
        if first_look:
            # From here Enter goes on to the next page, and the arrow keys look through the columns.
            self.preview.columns_table.setFocus()

    def _refused(self, trouble: Trouble) -> None:
        if self._path is None:
            return
        self._pending = False
        if self._draft is None:
            self._refusal.say(NoticeKind.WARNING, str(trouble))
            self._show(State.REFUSED)
        else:
            # The file was fine until the last correction, so only that is taken back.
            self._corrections = dict(self._shown)
            self.preview.tell(str(trouble))
            self._show(State.PREVIEW)

    def _correct(self, column: int, field: Field) -> None:
        self._answer({column: field})

    def _answer(self, corrections: dict[int, Field]) -> None:
        self._corrections |= corrections
        self._understand()

    def _show(self, state: State) -> None:
        self._stack.setCurrentIndex(state)
        self.changed.emit()

    def _reading_page(self) -> QWidget:
        page = QWidget()
        label = QLabel(self.tr("Reading the file…"))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setMaximumWidth(280)
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addWidget(label, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addWidget(bar, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(1)
        return page

    def _refused_page(self) -> QWidget:
        page = QWidget()
        another = QPushButton(icon("folder-open"), self.tr("&Choose another file…"))
        another.clicked.connect(self.choose)
        layout = QVBoxLayout(page)
        layout.addStretch(1)
        layout.addWidget(self._refusal)
        layout.addWidget(another, 0, Qt.AlignmentFlag.AlignCenter)
        layout.addStretch(2)
        return page
