"""How a chapter's file is told: when, how large, and what is in it."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QDateTime, QLocale

from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.keep_backups import Contents

_SHORT = QLocale.FormatType.ShortFormat


def when(moment: datetime) -> str:
    """Day and time, as the computer's owner writes them."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())), _SHORT)


def size(count: int) -> str:
    """So many bytes, as people say it."""
    return QLocale().formattedDataSize(count, 1)


def holds(contents: Contents) -> str:
    """What is in it, in a sentence."""
    events = trn("{n} event", "{n} events", len(contents.events))
    people = trn("{n} person", "{n} people", contents.people)
    if contents.changed_at is None:
        return tr("It holds {events} and {people}.", events=events, people=people)
    return tr(
        "It holds {events} and {people}; the last import, pairing or print was on {when}.",
        events=events,
        people=people,
        when=when(contents.changed_at),
    )


def event_line(name: str, day: date | None) -> str:
    """An event with its day."""
    return tr("{event}, {day}", event=name, day=QLocale().toString(_day(day), _SHORT)) if day else name


def _day(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
