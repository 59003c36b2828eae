"""From a dropped file to a draft that the organizer agrees with; used by the wizard and by the import dialog."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path
from typing import cast

from PySide6.QtCore import QMimeData, Qt, QUrl, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.errors import Stopped, Trouble
from micromentor_desktop.gui.event_wizard import decide
from micromentor_desktop.gui.event_wizard.decide import Decide
from micromentor_desktop.gui.event_wizard.drop_zone import DropZone
from micromentor_desktop.gui.event_wizard.import_states import ReadingPage, RefusedPage
from micromentor_desktop.gui.event_wizard.preview import Preview
from micromentor_desktop.gui.event_wizard.typing_page import TypingPage
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.draft_event import Source
from micromentor_desktop.workflow.import_signups import Comparison, Decisions, Draft, Field
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.typed_people import TypedPerson, as_file
from micromentor_desktop.workflow.workflows import Workflows

_ENDINGS = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods *.zip"


class State(IntEnum):
    """What the panel shows; the value is its place in the stack."""

    EMPTY = 0
    READING = 1
    REFUSED = 2
    PREVIEW = 3
    TYPING = 4


@dataclass(frozen=True, slots=True)
class _Understood:
    """A draft, how it compares, and whether the event has imports that it adds to."""

    draft: Draft
    compared: Comparison
    added: bool


def _one_file(urls: Sequence[QUrl]) -> Path | None:
    """The one file of this computer that was dropped or copied."""
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


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
        self._content: bytes | None = None
        self._decisions: Decisions | None = None
        self._earlier: list[Decisions] = []
        self._pending = False
        self._typed = False
        self._draft: Draft | None = None
        self._job = 0
        self.drop_zone = DropZone()
        self.preview = Preview()
        self.typing = TypingPage()
        self.back_button = QPushButton(icon("keyboard"), tr("&Go on typing people"))
        self.back_button.setAutoDefault(False)
        self._reading, self._refused_page = ReadingPage(), RefusedPage()
        self._reading.stop_wanted.connect(self._stop)
        self._refused_page.other_wanted.connect(self.choose)
        self._stack = QStackedWidget()
        for page in (self.drop_zone, self._reading, self._refused_page, self.preview, self.typing):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        layout.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.back_button.hide()
        self.setAcceptDrops(True)
        self.drop_zone.choose_wanted.connect(self.choose)
        self.drop_zone.paste_wanted.connect(self.paste)
        self.drop_zone.typing_wanted.connect(self.type_people)
        self.back_button.clicked.connect(self.type_people)
        self.typing.edited.connect(self._read_typed)
        self.typing.file_wished.connect(self.forget)
        self.typing.preview_wished.connect(self._look_at_typed)
        for key, slot in ((QKeySequence.StandardKey.Paste, self.paste), (QKeySequence.StandardKey.Undo, self._undo)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)
        self.preview.undo_wanted.connect(self._undo)
        tasks.progressed.connect(self._show_progress)
        self.preview.other_wanted.connect(self.choose)
        self.preview.removed.connect(self.forget)
        self.preview.corrected.connect(self._correct)
        self.preview.answered.connect(self._answer)
        self.preview.decided.connect(self._decide)
        self.preview.sheet_chosen.connect(self._choose_sheet)
        self.preview.afresh_wanted.connect(self._start_afresh)

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
        if self.state is State.TYPING and self.typing.stops:
            return False
        return not self._pending and self._draft is not None and self._draft.outcome == "ready"

    @property
    def corrected(self) -> bool:
        """Whether the organizer decided or typed anything that is not stored yet."""
        decided = self._decisions is not None and self._decisions != Decisions(sheet=self._decisions.sheet)
        return decided or self.typing.some

    @property
    def source(self) -> Source | None:
        """What was read, with the decisions about it; None as long as nothing was."""
        if self._draft is None or self._content is None:
            return None
        decided = self._decisions or self._draft.decisions
        return Source(self._draft.path.name, self._content, decided, self._typed)

    @property
    def empty(self) -> bool:
        """Whether there is nothing to take along: no file, and nobody typed in."""
        return self.state in (State.EMPTY, State.REFUSED) or (self.state is State.TYPING and not self.typing.some)

    def restore(self, source: Source | None, people: Sequence[TypedPerson]) -> None:
        """Go on with what was kept in a draft."""
        self.typing.model.show_people(people)
        if source is not None:
            self._start_over(Path(source.file_name), source.content)
            self._typed, self._decisions = source.typed, source.decisions
            self._show(State.TYPING if source.typed else State.READING)
            self._understand()
        elif self.typing.some:
            self._show(State.TYPING)

    def type_people(self) -> None:
        """Let the organizer type people in, or go on with that; the list they were in stays."""
        self._show(State.TYPING)
        if not self._typed:
            self._read_typed()
        chapter = self._workflows.prepare.chapter
        self._tasks.run(lambda _progress: chapter().topics, self.typing.offer_topics, topic=f"topics-{id(self)}")
        self.typing.table.start()

    def refusal(self) -> str:
        """The sentence that says why the file was refused."""
        return self._refused_page.text()

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
            tr("Choose the sign-up file"),
            str(self._settings.last_folder),
            tr("Sign-up files ({endings})", endings=_ENDINGS) + ";;" + tr("All files (*)"),
        )
        if name:
            self._settings.last_folder = Path(name).parent
            self.read(Path(name))

    def paste(self) -> None:
        """Read the cells, or the file, that were copied elsewhere."""
        # Qt's annotation leaves out that an empty clipboard has none.
        copied = cast(QMimeData | None, QGuiApplication.clipboard().mimeData())
        path, text = (_one_file(copied.urls()), copied.text()) if copied is not None else (None, "")
        if path is not None:
            self.read(path)
        elif text.strip():
            self.read(Path(tr("Pasted cells")), text.encode("utf-8", errors="replace"))
        elif self._draft is None:
            self._start_over(None)
            self._refused_page.say(
                tr("Nothing was copied. Copy the cells in your spreadsheet, headings too, and paste them here.")
            )
            self._show(State.REFUSED)

    def read(self, path: Path, content: bytes | None = None) -> None:
        """Read a file (or what was pasted) afresh, without the corrections of the one before."""
        self._start_over(path, content)
        self._show(State.READING)
        self._understand()

    def forget(self) -> None:
        """Go back to the empty drop zone."""
        self._start_over(None)
        self._show(State.EMPTY)
        self.drop_zone.button.setFocus()

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
        return _one_file(event.mimeData().urls())

    def _start_over(self, path: Path | None, content: bytes | None = None) -> None:
        self._stop()
        self._path, self._content, self._draft, self._pending = path, content, None, False
        self._decisions, self._typed = None, False
        self._earlier.clear()

    def _read_typed(self) -> None:
        """Understand those who are typed in as one would a file, while the typing goes on."""
        answers = self._decisions.topics if self._typed and self._decisions is not None else {}
        if not self.typing.some or self.typing.stops:
            self._start_over(None)
            self.changed.emit()
            return
        self._start_over(Path(tr("People typed in")), as_file(self.typing.model.people))
        # What topics mean goes on to hold; anything else was decided about lines that may be others by now.
        self._typed, self._decisions = True, Decisions(topics=answers)
        self._understand()

    def _look_at_typed(self) -> None:
        if self._draft is not None:
            self._show(State.PREVIEW)
        else:
            self._show(State.READING)

    def _understand(self) -> None:
        path, event, decisions, content = self._path, self._event, self._decisions, self._content
        if path is None:
            return
        event_id = event.id if event is not None else NEW

        def work(progress: Progress) -> _Understood:
            imports = self._workflows.imports
            draft = imports.understand(path, event=event, decisions=decisions, content=content, progress=progress)
            return _Understood(draft, imports.compare(event_id, draft), added=bool(imports.history(event_id)))

        self._pending = True
        self._reading.begin()
        self._job = self._tasks.run(work, self._understood, failed=self._refused, topic=self._topic)
        self.changed.emit()

    def _understood(self, understood: _Understood) -> None:
        # The file may have been taken out, or replaced, while it was read.
        draft = understood.draft
        if draft.path != self._path:
            return
        first_look = self._draft is None
        self._pending = False
        self._draft = draft
        # From here on the file may be changed, locked or taken away.
        self._content = draft.content
        by_hand = draft.decisions.corrections
        self.preview.show_draft(draft, understood.compared, by_hand, added=understood.added)
        self.preview.undo.setVisible(bool(self._earlier))
        if self.state is State.TYPING:
            self.changed.emit()
            return
        self._show(State.PREVIEW)
        if first_look:
            # From here Enter goes on to the next page, and the arrow keys look through the columns.
            self.preview.columns_table.setFocus()

    def _refused(self, trouble: Trouble) -> None:
        if self._path is None:
            return
        self._pending = False
        if isinstance(trouble, Stopped):
            if self._draft is None:
                self.forget()
        elif self._draft is None:
            self._refused_page.say(str(trouble))
            self._show(State.REFUSED)
        else:
            # The file was fine until the last decision, so only that is taken back.
            self._decisions = self._draft.decisions
            if self._earlier and self._earlier[-1] == self._decisions:
                self._earlier.pop()
            self.preview.tell(str(trouble))
            self._show(State.PREVIEW)

    def _decide(self, change: Decide) -> None:
        """Take one more decision along; those of a reading that is still under way count too."""
        before = self._decisions or (self._draft.decisions if self._draft is not None else Decisions())
        self._earlier.append(before)
        self._decisions = change(before)
        self._understand()

    def _undo(self) -> None:
        """Take the last decision about this file back, then the one before it."""
        if self._earlier:
            self._decisions = self._earlier.pop()
            self._understand()

    def _correct(self, column: int, field: Field) -> None:
        self._decide(decide.columns({column: field}))

    def _answer(self, corrections: dict[int, Field]) -> None:
        self._decide(decide.columns(corrections))

    def _choose_sheet(self, sheet: str) -> None:
        """Another sheet has other columns and rows, so that nothing decided before applies."""
        self._decide(lambda _: Decisions(sheet=sheet or None))

    def _start_afresh(self) -> None:
        self._decide(lambda decided: Decisions(sheet=decided.sheet))

    def _stop(self) -> None:
        self._tasks.stop(self._job)

    def _show_progress(self, job: int, share: float) -> None:
        if job == self._job:
            self._reading.show_share(share)

    def _show(self, state: State) -> None:
        self._stack.setCurrentIndex(state)
        self.back_button.setVisible(self._typed and state in (State.PREVIEW, State.REFUSED))
        self.changed.emit()
