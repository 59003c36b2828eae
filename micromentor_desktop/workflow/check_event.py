"""What an organizer may have mistyped about a new event: told kindly, and allowed all the same."""

from collections.abc import Iterable
from datetime import date

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.names import fold, tidy
from micromentor_desktop.translate import tr, trn

LONGEST_NAME = 120
"""More letters than any badge or list can show."""

MOVE_MINUTES = 2
"""What changing the seat between two rounds takes, as organizers tell."""

_FAR_DAYS = 3 * 366
_SHORT = 3
"""Minutes in which two people hardly get beyond their names."""


def name_fault(name: str) -> str:
    """Why an event cannot be called so, as a sentence; empty when it can."""
    called = tidy(name)
    if not called:
        return tr('The event needs a name, for example "Spring mentoring evening".')
    if len(called) > LONGEST_NAME:
        return tr(
            "The name has {n} letters, and badges show {most} at most. Shorten it; the place has a field of its own.",
            n=len(called),
            most=LONGEST_NAME,
        )
    return ""


def namesake(name: str, others: Iterable[Event]) -> Event | None:
    """The latest other event that is called so already, None when none is. Two of one name are allowed."""
    return next((event for event in others if fold(event.name) == fold(name)), None)


def day_doubt(on: date | None, today: date) -> str:
    """A sentence when the day is past or years ahead, empty for any other."""
    if on is None or today <= on <= date.fromordinal(today.toordinal() + _FAR_DAYS):
        return ""
    if on < today:
        return tr("This day is already past. Is the year right?")
    years = (on - today).days // 365
    return trn(
        "This day is {n} year ahead. Is the year right?", "This day is {n} years ahead. Is the year right?", years
    )


def whole_minutes(rules: Rules) -> int:
    """How long all rounds take together, moving between them included."""
    return rules.rounds * rules.minutes_per_round + (rules.rounds - 1) * MOVE_MINUTES


def length_doubt(shape: Shape, rules: Rules, span_minutes: int | None) -> str:
    """A sentence when the rounds do not fit into the event (None: nobody knows how long it is), or are very short."""
    if not shape.has_rounds:
        return ""
    whole = whole_minutes(rules)
    if span_minutes is not None and whole > span_minutes:
        return tr(
            "The rounds take {whole} minutes with the moves between them, but the event lasts {span} minutes. Take"
            " fewer or shorter rounds, or go back and change how long it is.",
            whole=whole,
            span=span_minutes,
        )
    if rules.minutes_per_round < _SHORT:
        return tr("In so short a round people hardly get beyond their names. Most events take 10 minutes or more.")
    return ""
