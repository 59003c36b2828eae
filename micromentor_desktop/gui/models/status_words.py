"""What became of somebody on the day, in words."""

from PySide6.QtCore import QCoreApplication

from micromentor_desktop.domain.event import Status


def status_word(status: Status) -> str:
    """What stands beside a name: nothing for who is only expected."""
    return {
        Status.EXPECTED: "",
        Status.CHECKED_IN: _tr("here"),
        Status.NO_SHOW: _tr("no-show"),
        Status.WITHDRAWN: _tr("withdrawn"),
    }[status]


def marking(name: str, status: Status) -> str:
    """What giving somebody this status is called, as in "Undo: Mark Ana Ruiz as no-show"."""
    words = {
        Status.EXPECTED: _tr("Set {0} back to expected"),
        Status.CHECKED_IN: _tr("Mark {0} as here"),
        Status.NO_SHOW: _tr("Mark {0} as no-show"),
        Status.WITHDRAWN: _tr("Mark {0} as withdrawn"),
    }[status]
    return words.format(name)


def _tr(text: str) -> str:
    return QCoreApplication.translate("status_words", text)
