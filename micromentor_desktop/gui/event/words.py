"""What the interest in an event means for its seats, in plain words."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.outlook import outlook


def shortage(event: Event, signups: Sequence[SignUp]) -> str:
    """Whether the seats will do for the mentees; empty when there is nobody to seat."""
    found = outlook((signup for signup in signups if signup.status.takes_part), event.rules)
    seekers = found.mentees + found.both - found.helpers
    if not seekers or not found.seats:
        return ""
    if not found.waiting:
        return _tr("The seats will do: {0} for {1}.").format(found.seats, seekers)
    if event.rules.rounds > 1:
        told = _tr("In each round there are {0} seats for {1} mentees, so {2} sit out.")
    else:
        told = _tr("There are {0} seats for {1} mentees, so {2} must wait.")
    return told.format(found.seats, seekers, found.waiting)


def _tr(text: str) -> str:
    return QCoreApplication.translate("event", text)
