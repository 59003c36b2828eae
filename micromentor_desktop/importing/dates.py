"""Dates and times of sign-ups. The order of day and month is inferred from the whole column."""

import re
from collections.abc import Callable, Iterable
from datetime import datetime, time
from itertools import pairwise

from micromentor_desktop.domain.names import fold

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar enero janvier janeiro ene janv",
            "feb february februar febrero fevrier fevereiro fev fevr",
            "mar march marz marzo mars marco mrz",
            "apr april abril avril abr avr",
            "may mai mayo maio",
            "jun june juni junio juin junho",
            "jul july juli julio juillet julho juil",
            "aug august agosto aout ago",
            "sep sept september septiembre septembre setembro set",
            "oct october oktober octubre octobre outubro okt out",
            "nov november noviembre novembre novembro",
            "dec december dezember diciembre decembre dezembro dez dic",
        ),
        start=1,
    )
    for name in names.split()
}
_CLOCK = re.compile(r"(\d{1,2})[:h.](\d\d)(?:[:.](\d\d)(?:[.,]\d+)?)?\s*([ap])?\.?\s?m?\b\.?", re.IGNORECASE)
_NUMERIC = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})")
_DAY_NAMED = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?[ .-]+(?:de )?([a-z]{3,10})[ .,-]+(?:de )?(\d{4}|\d\d\b)")
_MONTH_NAMED = re.compile(r"\b([a-z]{3,10})[ .-]+(\d{1,2})(?:st|nd|rd|th)?[ .,-]+(\d{4})")

Reader = Callable[[str], datetime | None]


def reader(values: Iterable[str]) -> Reader:
    """A function that reads the dates of this column (None for what is no date), with its order of day and month.

    The order that makes more of the values dates wins; of two that both do, the one in which they are more in order,
    since forms list their answers as they come; month first if that tells nothing and the separator is a slash.
    """
    filled = [value for value in values if value][:2000]
    month_first, day_first = ([_read(value, order) for value in filled] for order in (False, True))
    read = [sum(1 for moment in moments if moment) for moments in (month_first, day_first)]
    if read[0] != read[1]:
        is_day_first = read[1] > read[0]
    else:
        steps_back = [
            sum(1 for before, after in pairwise([moment for moment in moments if moment]) if after < before)
            for moments in (month_first, day_first)
        ]
        is_day_first = steps_back[1] < steps_back[0] if steps_back[0] != steps_back[1] else _dotted(filled)
    return lambda text: _read(text, is_day_first)


def _dotted(values: list[str]) -> bool:
    """Whether the dates are written with points, which means day first everywhere."""
    return any((match := _NUMERIC.search(value)) and match.group(2) == "." for value in values)


def _read(text: str, day_first: bool) -> datetime | None:
    """One date with its time, as local time without a zone (the zone's letters are left out)."""
    try:
        return datetime.fromisoformat(text.strip()).replace(tzinfo=None)
    except ValueError:
        pass
    plain = text.strip()
    year_month_day = _numeric(plain, day_first) or _named(plain)
    if year_month_day is None:
        return None
    rest = _NUMERIC.sub(" ", plain, count=1)
    try:
        return datetime.combine(datetime(*year_month_day), _clock(rest))
    except ValueError:
        return None


def _numeric(text: str, day_first: bool) -> tuple[int, int, int] | None:
    match = _NUMERIC.search(text)
    if match is None:
        return None
    first, second, third = int(match.group(1)), int(match.group(3)), int(match.group(4))
    if len(match.group(1)) == 4:
        return first, second, third
    year = third + 2000 if third < 100 else third
    return (year, second, first) if day_first else (year, first, second)


def _named(text: str) -> tuple[int, int, int] | None:
    folded = fold(text)
    for match in _DAY_NAMED.finditer(folded):
        if match.group(2) in _MONTHS:
            year = int(match.group(3))
            return year + 2000 if year < 100 else year, _MONTHS[match.group(2)], int(match.group(1))
    for match in _MONTH_NAMED.finditer(folded):
        if match.group(1) in _MONTHS:
            return int(match.group(3)), _MONTHS[match.group(1)], int(match.group(2))
    return None


def _clock(text: str) -> time:
    match = _CLOCK.search(text)
    if match is None:
        return time()
    hour = int(match.group(1))
    if match.group(4):
        hour = hour % 12 + (12 if match.group(4).casefold() == "p" else 0)
    return time(hour, int(match.group(2)), int(match.group(3) or 0))
