"""The chapter's events as a list."""

from PySide6.QtCore import QAbstractListModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

from micromentor_desktop.domain.event import Event, Interest
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.prepare_event import EventSummary

_NOWHERE = QModelIndex()


class EventsModel(QAbstractListModel):
    """One row an event, in the order in which the workflow gives them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._summaries: tuple[EventSummary, ...] = ()

    def show(self, summaries: tuple[EventSummary, ...]) -> None:
        """Show these events."""
        self.beginResetModel()
        self._summaries = summaries
        self.endResetModel()

    def summary(self, row: int) -> EventSummary:
        """The event in this row."""
        return self._summaries[row]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many events."""
        return 0 if parent.isValid() else len(self._summaries)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """The event's name; a screen reader gets the whole row."""
        if not index.isValid():
            return None
        summary = self._summaries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.event.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            paired = tr("paired") if summary.paired else tr("not paired yet")
            return ", ".join([summary.event.name, facts(summary.event), interest(summary.interest), paired])
        return None


def dated(event: Event) -> str:
    """The name with the day, which tells two events of one name apart."""
    if event.on is None:
        return event.name
    day = QLocale().toString(QDate(event.on.year, event.on.month, event.on.day), QLocale.FormatType.ShortFormat)
    return tr("{event}, {day}", event=event.name, day=day)


def facts(event: Event) -> str:
    """When, where and in which shape, in one line."""
    day = (
        QLocale().toString(QDate(event.on.year, event.on.month, event.on.day), QLocale.FormatType.LongFormat)
        if event.on
        else tr("No date yet")
    )
    return " · ".join(filter(None, [day, event.place, event.span, event.shape.label]))


def interest(counts: Interest) -> str:
    """How many people of each role, in words, leaving out what is not there."""
    if counts == Interest(0, 0, 0, 0):
        return tr("No sign-ups yet")
    parts = [
        trn("{n} mentor", "{n} mentors", counts.mentors),
        trn("{n} mentee", "{n} mentees", counts.mentees),
    ]
    if counts.both:
        parts.append(trn("{n} both", "{n} both", counts.both))
    if counts.neither:
        parts.append(trn("{n} neither", "{n} neither", counts.neither))
    return ", ".join(parts)
