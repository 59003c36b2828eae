"""When something was done, as short as can be."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime


def when(at: datetime) -> str:
    """The time of day today, else the day too."""
    day, time = QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    today = at.date() == datetime.now().date()
    return locale.toString(time, short) if today else locale.toString(QDateTime(day, time), short)
