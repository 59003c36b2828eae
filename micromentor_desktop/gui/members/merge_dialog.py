"""Two records of one person side by side: which values stay, and what else is carried over."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from micromentor_desktop.domain.member import Member
from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import mark, tr
from micromentor_desktop.workflow.edit_members import Edited
from micromentor_desktop.workflow.merge_members import MergePreview
from micromentor_desktop.workflow.progress import Progress
from micromentor_desktop.workflow.workflows import Workflows

_TEXTS = {
    "given_name": mark("First name"),
    "family_name": mark("Last name"),
    "pronouns": mark("Pronouns"),
    "email": mark("Email"),
    "phone": mark("Phone"),
    "employer": mark("Employer"),
    "job_title": mark("Job title"),
    "field": mark("Field of work"),
    "years": mark("Years of experience"),
    "years_text": mark("In their words"),
    "languages": mark("Languages"),
    "note": mark("Note"),
}
_TICKS = {
    "mentored_before": mark("Has mentored before"),
    "guest": mark("Is a guest"),
    "share_contact": mark("Shares contact details"),
    "contact_on_badge": mark("Contact code on the badge"),
    "in_directory": mark("In the directory"),
}


class MergeDialog(QDialog):
    """Stays open until the two are one. Where only one record tells something, that is taken."""

    merged = Signal(object)
    """Carries the :class:`Edited`."""

    def __init__(
        self, workflows: Workflows, tasks: Tasks, first: Member, second: Member, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._workflows = workflows
        self._tasks = tasks
        self._first, self._second = first, second
        self._merging = False
        self.choices: dict[str, QButtonGroup] = {}
        self.ticks: dict[str, QCheckBox] = {}
        hint = QLabel(
            tr("Choose which values stay where the two records differ. Everything else of both is kept."), wordWrap=True
        )
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self._grid())
        scroll.setAccessibleName(tr("The two records side by side"))
        self.told = MutedLabel()
        self.told.setWordWrap(True)
        self._trouble = Notice()
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.merge_button = buttons.addButton(tr("&Merge into one"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.told)
        layout.addWidget(self._trouble)
        layout.addWidget(buttons)
        self.merge_button.setDefault(True)
        self.setWindowTitle(tr("Merge two records of one person"))
        line = self.fontMetrics().height()
        self.resize(44 * line, 34 * line)
        kept, gone = first.id, second.id
        tasks.run(lambda _progress: workflows.merging.preview(kept, gone), self._tell, failed=self._failed)

    def result_member(self) -> Member:
        """The member as chosen; it keeps the number of the first record."""
        values: dict[str, Any] = {
            name: getattr(self._second if group.checkedId() else self._first, name)
            for name, group in self.choices.items()
        }
        for name in _TEXTS:
            if name not in values:
                own = getattr(self._first, name)
                values[name] = getattr(self._second, name) if own in ("", (), None) else own
        values |= {name: tick.isChecked() for name, tick in self.ticks.items()}
        return replace(self._first, **values)

    def accept(self) -> None:
        """Qt: merge; the dialog closes when that is done."""
        if self._merging:
            return
        member, gone = self.result_member(), self._second.id

        def work(_progress: Progress) -> Edited:
            return self._workflows.merging.merge(member, gone)

        self._merging = True
        self.merge_button.setEnabled(False)
        self._tasks.run(work, self._done, failed=self._failed, ended=self._ended)

    def reject(self) -> None:
        """Qt: close, but not while the two are being merged."""
        if not self._merging:
            super().reject()

    def _grid(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        for column, one in enumerate((self._first, self._second), start=1):
            grid.addWidget(MutedLabel(tr("Record {number}", number=one.id)), 0, column)
        row = 1
        for name, label in _TEXTS.items():
            values = [_text(getattr(one, name)) for one in (self._first, self._second)]
            if any(values):
                self._add_row(grid, row, name, tr(label), values)
                row += 1
        for name, label in _TICKS.items():
            either = getattr(self._first, name), getattr(self._second, name)
            if any(either):
                tick = QCheckBox(tr(label))
                # A guest is only who is one in both records; the rest holds if either record says so.
                tick.setChecked(all(either) if name == "guest" else True)
                self.ticks[name] = tick
                grid.addWidget(tick, row, 1, 1, 2)
                row += 1
        grid.setRowStretch(row, 1)
        return page

    def _add_row(self, grid: QGridLayout, row: int, name: str, label: str, values: list[str]) -> None:
        grid.addWidget(MutedLabel(label), row, 0, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        first, second = values
        if first == second or not (first and second):
            value = QLabel(first or second, textFormat=Qt.TextFormat.PlainText, wordWrap=True)
            grid.addWidget(value, row, 1, 1, 2)
            return
        group = QButtonGroup(self)
        for which, text in enumerate(values):
            button = QRadioButton(text.replace("&", "&&"))
            button.setAccessibleName(tr("{what}: {value}", what=label, value=text))
            group.addButton(button, which)
            grid.addWidget(button, row, which + 1)
        # What tells more is likelier to be the whole of it.
        group.button(int(len(second) > len(first))).setChecked(True)
        self.choices[name] = group

    def _tell(self, preview: MergePreview) -> None:
        self.told.setText("\n".join(preview.consequences))

    def _done(self, edited: Edited) -> None:
        self._merging = False
        super().accept()
        self.merged.emit(edited)

    def _failed(self, trouble: Trouble) -> None:
        self._trouble.say(NoticeKind.WARNING, str(trouble))

    def _ended(self) -> None:
        self._merging = False
        self.merge_button.setEnabled(True)
        self.merge_button.setDefault(True)


def _text(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(value)
    return "" if value is None else " ".join(str(value).split())
