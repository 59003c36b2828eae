"""The dialogs around members: each asks, lets one workflow do it, and hands what was done to the history."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from micromentor_desktop.domain.member import Member
from micromentor_desktop.domain.person import Person
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.members.ask_dialog import AskDialog
from micromentor_desktop.gui.members.duplicates_dialog import DuplicatesDialog
from micromentor_desktop.gui.members.history import MembersHistory
from micromentor_desktop.gui.members.import_members_dialog import ImportMembersDialog
from micromentor_desktop.gui.members.member_form import MemberForm
from micromentor_desktop.gui.members.merge_dialog import MergeDialog
from micromentor_desktop.gui.members.person_words import day_words
from micromentor_desktop.gui.members.privacy_dialog import PrivacyDialog
from micromentor_desktop.gui.members.topics_dialog import TopicsDialog
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.edit_members import Edited, TopicChange
from micromentor_desktop.workflow.export_members import Extent, export_members
from micromentor_desktop.workflow.forget_people import Erased, Forgotten
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.remove_members import Removal
from micromentor_desktop.workflow.workflows import Workflows


class Errands(QObject):
    """Opens dialogs over the members page. Whatever cannot be undone is asked for first."""

    erased = Signal()
    """Somebody was erased: no step of any history may name them any more."""
    edited = Signal(int)
    """Somebody was added, changed or merged; carries their id."""

    def __init__(
        self, workflows: Workflows, tasks: Tasks, settings: Settings, history: MembersHistory, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workflows = workflows
        self._tasks = tasks
        self._settings = settings
        self._history = history
        self._window = window

    def edit(self, person: Person | None, topics: Sequence[str]) -> None:
        """Open the form for a member, or for a new one."""
        member, own = (person.member, person.record.topics) if person else (None, None)
        form = MemberForm(self._workflows, self._tasks, member, self._window, topics=own, all_topics=topics)
        form.done_with.connect(self._take)
        self._open(form)

    def change_topics(self, people: Sequence[Person], topics: Sequence[str]) -> None:
        """Open the topics of several people."""
        dialog = TopicsDialog(people, topics, self._window)
        ids, members = _ids(people), self._workflows.members

        def chosen(change: TopicChange) -> None:
            self._history.do(lambda: members.change_topics(ids, change))

        dialog.chosen.connect(chosen)
        self._open(dialog)

    def turn_archive(self, people: Sequence[Person]) -> None:
        """Archive people, or take them back when all of them are archived."""
        ids, members = _ids(people), self._workflows.members
        archived = not all(person.record.archived for person in people)
        self._history.do(lambda: members.archive(ids, archived=archived))

    def turn_guest(self, people: Sequence[Person]) -> None:
        """Mark people as guests, or as belonging to the chapter when all of them are guests."""
        ids, members = _ids(people), self._workflows.members
        guest = not all(person.member.guest for person in people)
        self._history.do(lambda: members.set_guest(ids, guest=guest))

    def compare(self, first: Member, second: Member) -> None:
        """Show two records side by side, to be merged."""
        dialog = MergeDialog(self._workflows, self._tasks, first, second, self._window)
        dialog.merged.connect(self._take)
        self._open(dialog)

    def find_twice(self) -> None:
        """Look for people who are in the list twice."""
        dialog = DuplicatesDialog(self._workflows, self._tasks, self._settings, self._window)

        def compare(first: Member, second: Member) -> None:
            merging = MergeDialog(self._workflows, self._tasks, first, second, dialog)
            merging.merged.connect(self._take)
            merging.merged.connect(dialog.look)
            self._open(merging)

        dialog.compare_wished.connect(compare)
        self._open(dialog)

    def import_members(self) -> None:
        """Open the import of a list of members."""
        dialog = ImportMembersDialog(self._workflows, self._tasks, self._settings, self._window)
        dialog.imported.connect(self._history.changed)
        dialog.stepped.connect(self._history.take)
        self._open(dialog)

    def export(self, people: Sequence[Person], extent: Extent) -> None:
        """Ask for a file and write people to it."""
        name = tr("Directory of members") if extent is Extent.DIRECTORY else tr("Members")
        kinds = tr("Excel workbook (*.xlsx)"), tr("Table as text (*.csv)")
        endings = dict(zip(kinds, _TABLES, strict=True))
        path = self._ask_where(tr("Export members"), f"{name} {date.today():%Y-%m-%d}", endings)
        if path is not None:
            chosen = tuple(people)
            self._tasks.run(lambda _progress: export_members(chosen, path, extent), self._exported, failed=self._failed)

    def save_everything(self, person: Person) -> None:
        """Ask for a file and write everything that is held on somebody to it."""
        kinds = tr("PDF, to be printed (*.pdf)"), tr("JSON, for other programs (*.json)")
        title = tr("Everything held on {name}", name=person.member.full_name)
        path = self._ask_where(title, title, dict(zip(kinds, _PAGES, strict=True)))
        if path is not None:
            files, member_id = self._workflows.person_files, person.member.id
            self._tasks.run(
                lambda _progress: files.save(member_id, path),
                lambda _dossier: self._history.said.emit(tr("Saved as {name}.", name=path.name)),
                failed=self._failed,
            )

    def delete(self, people: Sequence[Person]) -> None:
        """Say what deleting does, then delete; this can be undone."""
        ids, removing = _ids(people), self._workflows.removing

        def ask(told: Removal) -> None:
            dialog = AskDialog(
                tr("Delete {who}?", who=told.who),
                (*told.consequences, tr("You can undo this until you close the program.")),
                tr("&Delete"),
                self._window,
            )
            dialog.accepted.connect(lambda: self._history.do(lambda: removing.delete(ids)))
            self._open(dialog)

        self._tasks.run(lambda _progress: removing.preview(ids), ask, failed=self._failed)

    def erase(self, ids: tuple[int, ...]) -> None:
        """Say what erasing does, then erase for good."""
        forgetting = self._workflows.forgetting

        def ask(told: Forgotten) -> None:
            dialog = AskDialog(
                tr("Erase {who} for good?", who=told.who), told.consequences, tr("&Erase for good"), self._window
            )
            dialog.accepted.connect(lambda: self._erase(ids))
            self._open(dialog)

        self._tasks.run(lambda _progress: forgetting.preview(ids), ask, failed=self._failed)

    def show_privacy(self) -> None:
        """Show what is kept and why."""
        dialog = PrivacyDialog(self._workflows, self._tasks, self._settings, self._window)
        dialog.forget_wished.connect(self.erase)
        self._history.changed.connect(dialog.reload)
        self._open(dialog)

    def _erase(self, ids: tuple[int, ...]) -> None:
        forgetting = self._workflows.forgetting

        def work(progress: Progress) -> Erased:
            return forgetting.erase(ids, progress=progress)

        self._tasks.run(work, self._erased, failed=self._failed)

    def _erased(self, erased: Erased) -> None:
        self._history.forget()
        self.erased.emit()
        self._history.said.emit(trn("{n} person was erased.", "{n} people were erased.", erased.count))
        if not erased.copies:
            return
        days = [day_words(day) for day in sorted({copy.made_at.date() for copy in erased.copies})]
        unread = sum(copy.holds is None for copy in erased.copies)
        sentences = [
            trn(
                "{n} backup still holds what was erased. It was made on {days}.",
                "{n} backups still hold what was erased. They were made on {days}.",
                len(erased.copies) - unread,
                days=", ".join(days),
            ),
            tr("If you delete them, you can no longer go back to how the chapter was then."),
        ]
        if unread:
            sentences.insert(
                1, trn("{n} backup could not be read.", "{n} backups could not be read; they may hold it, too.", unread)
            )
        paths = tuple(copy.path for copy in erased.copies)
        title, delete, keep = tr("Delete the older backups, too?"), tr("&Delete these backups"), tr("&Keep them")
        dialog = AskDialog(title, sentences, delete, self._window, back=keep)
        dialog.accepted.connect(lambda: self._delete_copies(paths))
        self._open(dialog)

    def _delete_copies(self, paths: tuple[Path, ...]) -> None:
        forgetting = self._workflows.forgetting
        self._tasks.run(
            lambda _progress: forgetting.delete_copies(paths),
            lambda count: self._history.said.emit(trn("{n} backup was deleted.", "{n} backups were deleted.", count)),
            failed=self._failed,
        )

    def _ask_where(self, title: str, name: str, endings: dict[str, str]) -> Path | None:
        """A path of the user's choice with one of the endings (by the words of their file filter); None for none."""
        first = next(iter(endings.values()))
        safe = "".join(char if char.isalnum() or char in " .-_" else "_" for char in name)
        chosen, kind = QFileDialog.getSaveFileName(
            self._window, title, str(self._settings.last_folder / f"{safe}{first}"), ";;".join(endings)
        )
        if not chosen:
            return None
        path = Path(chosen)
        self._settings.last_folder = path.parent
        return path if path.suffix.lower() in endings.values() else path.with_name(path.name + endings.get(kind, first))

    def _exported(self, count: int) -> None:
        self._history.said.emit(trn("{n} person was exported.", "{n} people were exported.", count))

    def _take(self, edited: Edited) -> None:
        self.edited.emit(edited.member.id)
        self._history.take(edited.step)

    def _failed(self, trouble: Trouble) -> None:
        self._history.failed.emit(tr("That did not work"), str(trouble))

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()


_TABLES = (".xlsx", ".csv")
_PAGES = (".pdf", ".json")


def _ids(people: Sequence[Person]) -> tuple[int, ...]:
    return tuple(person.member.id for person in people)
