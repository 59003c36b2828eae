"""The pages of the help, and which of them belongs to which part of the window."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from micromentor_desktop.paths import resource
from micromentor_desktop.translate import mark, tr

TOPICS = {
    "first-event": mark("Your first event in ten minutes"),
    "importing": mark("Importing sign-ups"),
    "board": mark("The board: pairs and tables"),
    "night-before": mark("The night before"),
    "printing": mark("Printing without tears"),
    "on-the-day": mark("On the day"),
    "after": mark("After the event"),
    "new-pc": mark("Moving to another computer"),
    "trouble": mark("When something goes wrong"),
}
"""Each page's file name (without ".md") and its title, in the order in which they are listed."""

FIRST = "first-event"

_OF_WIDGETS = {
    "ImportPanel": "importing",
    "ImportDialog": "importing",
    "ImportMembersDialog": "importing",
    "BoardWidget": "board",
    "MoveDialog": "board",
    "EventDialog": "board",
    "PrintDialog": "printing",
    "CalibrationDialog": "printing",
    "OwnSheetDialog": "printing",
    "RepairDialog": "on-the-day",
    "WalkInDialog": "on-the-day",
    "AboutDialog": "new-pc",
}
"""The page for a part of the window, by the name of its class; whatever is inside it belongs to it."""


def topic_of(widget: QWidget | None) -> str:
    """The page that helps with this widget: that of the innermost part around it that has one."""
    while widget is not None:
        if found := _OF_WIDGETS.get(type(widget).__name__):
            return found
        widget = widget.parentWidget()
    return FIRST


def title_of(topic: str) -> str:
    """A page's title in the user's language."""
    return tr(TOPICS[topic])


def file_of(topic: str, language: str) -> Path:
    """A page's file; where there is none in that language ("de"), the English one."""
    own = resource("help", language, f"{topic}.md")
    return own if own.is_file() else resource("help", "en", f"{topic}.md")
