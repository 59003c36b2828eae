"""The imports of an event so far, each of which can be taken back as a whole."""

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from micromentor_desktop.domain.event import Event
from micromentor_desktop.gui.dialogs import confirm
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.models.rows_model import RowsModel
from micromentor_desktop.gui.quiet_table import quiet_table
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.import_signups import PastImport, Undone
from micromentor_desktop.workflow.workflows import Workflows

_ROWS = 3


class _Model(RowsModel[PastImport]):
    def headings(self) -> tuple[str, ...]:
        return tr("File"), tr("Imported"), tr("What it brought")

    def texts(self, row: PastImport) -> tuple[str, ...]:
        when = QLocale().toString(
            QDateTime.fromSecsSinceEpoch(int(row.imported_at.timestamp())), QLocale.FormatType.ShortFormat
        )
        brought = f"{trn('{n} new', '{n} new', row.new)}, {trn('{n} changed', '{n} changed', row.changed)}"
        return row.file_name, when, brought


class EarlierImports(QWidget):
    """Hidden while there are none."""

    undone = Signal(object)
    """Carries the :class:`Undone`."""

    def __init__(self, workflows: Workflows, tasks: Tasks, event: Event, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._imports = workflows.imports
        self._tasks = tasks
        self._event = event
        self.model = _Model(self)
        self.table = quiet_table(self.model, tr("Imported before"), (280, 170))
        line = self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + _ROWS * line + 4)
        self.button = QPushButton(icon("undo-2"), tr("&Undo this import…"))
        self.button.setAutoDefault(False)
        self.button.clicked.connect(self._ask)
        head = QHBoxLayout()
        head.addWidget(QLabel(tr("Imported before:")))
        head.addStretch(1)
        head.addWidget(self.button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.table)
        self.hide()
        self.reload()

    def reload(self) -> None:
        """Show the imports as they are stored now."""
        self._tasks.run(lambda _progress: self._imports.history(self._event.id), self._show, topic="imports")

    @property
    def some(self) -> bool:
        """Whether anything was imported before."""
        return self.model.rowCount() > 0

    def _show(self, history: tuple[PastImport, ...]) -> None:
        self.model.show_rows(history)
        self.setVisible(bool(history))
        if history:
            self.table.selectRow(0)

    def _ask(self) -> None:
        row = self.table.currentIndex().row()
        if row < 0:
            return
        past = self.model.row_at(row)
        sentence = tr(
            "People whom “{file}” brought leave the event, and what it changed is put back. What was edited since, and"
            " whoever came with another file too, stays. The file can be imported again.",
            file=past.file_name,
        )
        if confirm(self, tr("Undo this import?"), sentence, tr("Undo the import"), tr("Keep it")):
            self._tasks.run(lambda _progress: self._imports.undo(past.batch_id), self._told)

    def _told(self, undone: Undone) -> None:
        self.reload()
        self.undone.emit(undone)


def undone_sentence(undone: Undone) -> str:
    """What taking an import back did, in one sentence."""
    told = [trn("{n} person left the event", "{n} people left the event", undone.removed)]
    if undone.restored:
        told.append(trn("{n} put back as before", "{n} put back as before", undone.restored))
    if undone.withdrawn:
        told.append(
            trn(
                "{n} marked as withdrawn, because the pairing has a place for them",
                "{n} marked as withdrawn, because the pairing has a place for them",
                undone.withdrawn,
            )
        )
    if undone.kept:
        told.append(
            trn(
                "{n} kept, because they were changed or imported again since",
                "{n} kept, because they were changed or imported again since",
                undone.kept,
            )
        )
    return ", ".join(told) + "."
