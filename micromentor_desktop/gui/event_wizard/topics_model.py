"""The distinct answers about topics, and the topic that each was taken for, as a table in which that can be changed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from micromentor_desktop.domain.names import fold
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.models.rows_model import Index, RowsModel
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.import_signups import Draft, TopicAnswer

ANSWER, PEOPLE, MEANT = range(3)


class TopicsModel(RowsModel[TopicAnswer]):
    """One row an answer, new topics first. Editing only wishes for another meaning, through ``meant``."""

    meant = Signal(str, str)
    """The folded answer, and the topic (empty: none)."""

    _chapter: tuple[str, ...] = ()

    def show_draft(self, draft: Draft) -> None:
        """Show the answers of another draft."""
        self._chapter = draft.chapter_topics
        self.show_rows(sorted(draft.topics, key=lambda answer: (answer.known or not answer.topic, -answer.people)))

    @property
    def new(self) -> int:
        """How many answers would become new topics of the chapter."""
        return len({answer.topic for answer in self._rows if answer.topic and not answer.known})

    def headings(self) -> tuple[str, ...]:
        """What was answered, by how many, and what it means."""
        return tr("Answer"), tr("People"), tr("Taken for")

    def texts(self, row: TopicAnswer) -> tuple[str, ...]:
        """The texts of one answer."""
        meant = row.topic if row.known else tr("new topic: {topic}", topic=row.topic)
        return row.answer, str(row.people), meant if row.topic else tr("no topic")

    def choices(self, index: Index) -> Sequence[tuple[str, str]]:
        """What an answer can be taken for: a topic of the chapter, a new one, or none."""
        row = self.row_at(index.row())
        own = [] if row.known else [(tr("new topic: {topic}", topic=row.answer), row.answer)]
        return [*own, *((topic, topic) for topic in self._chapter), (tr("no topic"), "")]

    def cell(self, row: TopicAnswer, column: int, role: int) -> object:
        """Adds what the editor starts with, and an icon for a new topic."""
        if role == Qt.ItemDataRole.EditRole and column == MEANT:
            return row.topic
        if role == Qt.ItemDataRole.DecorationRole and column == ANSWER and row.topic and not row.known:
            return icon("plus")
        return super().cell(row, column, role)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Qt: only "taken for" can be edited."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsEditable if index.isValid() and index.column() == MEANT else flags

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Qt: passes the wish on; the table itself stays as it is until the file was read again."""
        if index.isValid() and index.column() == MEANT and role == Qt.ItemDataRole.EditRole:
            row = self.row_at(index.row())
            if str(value) != row.topic:
                self.meant.emit(fold(row.answer), str(value))
        return False
