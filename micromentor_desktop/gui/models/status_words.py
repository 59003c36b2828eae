"""What became of somebody on the day, in words."""

from micromentor_desktop.domain.event import Status
from micromentor_desktop.translate import tr


def status_word(status: Status) -> str:
    """What stands beside a name: nothing for who is only expected."""
    return {
        Status.EXPECTED: "",
        Status.CHECKED_IN: tr("here"),
        Status.NO_SHOW: tr("no-show"),
        Status.WITHDRAWN: tr("withdrawn"),
    }[status]


def marking(name: str, status: Status) -> str:
    """What giving somebody this status is called, as in "Undo: Mark Ana Ruiz as no-show"."""
    return {
        Status.EXPECTED: tr("Set {name} back to expected", name=name),
        Status.CHECKED_IN: tr("Mark {name} as here", name=name),
        Status.NO_SHOW: tr("Mark {name} as no-show", name=name),
        Status.WITHDRAWN: tr("Mark {name} as withdrawn", name=name),
    }[status]
