"""The part of the import step in which people are typed in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.gui.event_wizard.typed_model import TypedModel
from micromentor_desktop.gui.event_wizard.typed_table import TypedTable
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import Notice, NoticeKind
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.typed_people import faults


class TypingPage(QWidget):
    """The table, what is wrong in it, and where to go from here."""

    edited = Signal()
    preview_wished = Signal()
    file_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = TypedModel(self)
        self.table = TypedTable(self.model)
        hint = QLabel(
            tr("One person a line: Tab or Enter goes on to the next field. Rows that were copied can be pasted.")
        )
        hint.setWordWrap(True)
        self._count = QLabel()
        self._notice = Notice()
        self.file_button = QPushButton(icon("file-spreadsheet"), tr("Take a &file instead"))
        self.remove_button = QPushButton(icon("trash-2"), tr("Remo&ve line"))
        self.undo_button = QPushButton(icon("undo-2"), tr("&Undo"))
        self.preview_button = QPushButton(icon("search"), tr("&Look how they are understood"))
        self.file_button.clicked.connect(self.file_wished)
        self.remove_button.clicked.connect(self._remove)
        self.undo_button.clicked.connect(self.model.undo)
        self.preview_button.clicked.connect(self.preview_wished)
        row = QHBoxLayout()
        row.addWidget(self.file_button)
        row.addWidget(self._count, 1)
        for button in (self.remove_button, self.undo_button, self.preview_button):
            row.addWidget(button)
        for button in (self.file_button, self.remove_button, self.undo_button, self.preview_button):
            button.setAutoDefault(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(hint)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._notice)
        layout.addLayout(row)
        self.model.edited.connect(self._edited)
        self.model.modelReset.connect(self._refresh)
        self._refresh()

    @property
    def some(self) -> bool:
        """Whether anybody was typed in."""
        return any(not person.empty for person in self.model.people)

    @property
    def stops(self) -> bool:
        """Whether something has to be mended before these people can be taken."""
        return any(fault.stops for fault in faults(self.model.people))

    def told(self) -> str:
        """What should be looked at, in a sentence."""
        return self._notice.text()

    def offer_topics(self, topics: Sequence[str]) -> None:
        """Complete what is typed as a topic to one of these."""
        self.table.offer_topics(topics)

    def _remove(self) -> None:
        rows = self.table.rows_selected()
        self.model.remove(rows)
        if rows:
            self.table.setCurrentIndex(self.model.index(min(rows[0], self.model.rowCount() - 1), 0))
        self.table.setFocus()

    def _edited(self) -> None:
        self._refresh()
        self.edited.emit()

    def _refresh(self) -> None:
        found = faults(self.model.people)
        if not found:
            self._notice.clear()
        else:
            more = trn("{n} more line to look at.", "{n} more to look at.", len(found) - 1) if found[1:] else ""
            self._notice.say(
                NoticeKind.WARNING if found[0].stops else NoticeKind.NOTE, f"{found[0].sentence} {more}".strip()
            )
        people = sum(1 for person in self.model.people if not person.empty)
        self._count.setText(trn("{n} person", "{n} people", people) if people else "")
        self.undo_button.setEnabled(self.model.undoable)
        self.preview_button.setEnabled(self.some and not self.stops)
        self.remove_button.setEnabled(bool(self.model.people))
