"""Which backups are kept: all of the last two days, then one a day for two weeks, then one a month for a year."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

ALWAYS = 10
"""So many of the latest stay whatever their age: a clock that ran ahead for a day must not cost all of them."""

_ALL = timedelta(days=2)
_DAILY = timedelta(days=14)
_MONTHLY = timedelta(days=366)


@dataclass(frozen=True, slots=True, order=True)
class Stamp:
    """When a backup was made. ``number`` counts up and orders them; the clock may have been set back since."""

    number: int
    made_at: datetime


def superfluous(stamps: Iterable[Stamp], now: datetime) -> frozenset[Stamp]:
    """Those that may be deleted. Of a day or month the last is kept; one from the future counts as new."""
    newest_first = sorted(stamps, reverse=True)
    kept = set(newest_first[:ALWAYS])
    periods: set[str] = set()
    for stamp in newest_first:
        age = now - stamp.made_at
        period = ""
        if age <= _ALL:
            kept.add(stamp)
        elif age <= _DAILY:
            period = f"{stamp.made_at:%Y-%m-%d}"
        elif age <= _MONTHLY:
            period = f"{stamp.made_at:%Y-%m}"
        if period and period not in periods:
            periods.add(period)
            kept.add(stamp)
    return frozenset(newest_first) - kept
