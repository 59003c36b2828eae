"""When something was done, as short as can be."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime

BELOW_ROLE = Qt.ItemDataRole.UserRole + 10
"""In a list of what was done or kept: the text below the title, which tells when."""


def when(at: datetime) -> str:
    """The time of day today, else the day too."""
    day, time = QDate(at.year, at.month, at.day), QTime(at.hour, at.minute)
    locale, short = QLocale(), QLocale.FormatType.ShortFormat
    today = at.date() == datetime.now().date()
    return locale.toString(time, short) if today else locale.toString(QDateTime(day, time), short)
