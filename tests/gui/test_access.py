"""Every page and dialog, as a screen reader names it and as a keyboard goes through it."""

from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialogButtonBox, QMenu, QWidget

from micromentor_desktop.gui.day.screen_window import ScreenWindow
from micromentor_desktop.gui.help.topics import FIRST
from tests.gallery.places import PLACES, Place
from tests.gallery.stage import Stage, fresh_settings, with_stage
from tests.gui.alt_keys import clashes, letters, translated, whole_languages
from tests.gui.test_wizard_access import nameless


@pytest.fixture(scope="module")
def chapters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("chapters")


def by_tab(window: QWidget) -> list[QWidget]:
    """Where Tab goes, in this order."""
    found: list[QWidget] = []
    widget: QWidget | None = window.nextInFocusChain()
    while widget is not None and widget is not window:
        reached = widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        alone = widget.focusProxy() is None
        if reached and alone and widget.window() is window and widget.isVisibleTo(window):
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


def jumps(window: QWidget) -> list[str]:
    """Where Tab goes back up within a column, or leaves a dialog's buttons again."""
    order, found = by_tab(window), list[str]()
    for one, other in pairwise(order):
        if one.parentWidget() is other.parentWidget():
            across = one.x() < other.geometry().right() and other.x() < one.geometry().right()
            if across and other.geometry().bottom() < one.y():
                found.append(f"{_told(one)} to {_told(other)}")
        if _in_buttons(one) and not _in_buttons(other):
            found.append(f"{_told(one)} to {_told(other)}")
    return found


def _in_buttons(widget: QWidget) -> bool:
    return isinstance(widget.parentWidget(), QDialogButtonBox)


def _told(widget: QWidget) -> str:
    words = widget.text() if isinstance(widget, QAbstractButton) else widget.accessibleName()
    return f"{type(widget).__name__} {words!r}"


# The help's pages are all of one make.
ONCE = tuple(place for place in PLACES if not place.name.startswith("help-") or place.name == f"help-{FIRST}")


@pytest.mark.parametrize("place", ONCE, ids=lambda place: place.name)
def test_every_place_has_names_letters_and_an_order(qapp: QApplication, place: Place, chapters: Path) -> None:
    assert qapp is not None
    found: list[object] = []

    def look(stage: Stage) -> None:
        window = place.go(stage)
        found.extend(("without a name", words) for words in nameless(window))
        english = [text for _, text in letters(window)]
        found.extend(("one Alt key for", texts) for texts in clashes(english))
        for language in whole_languages():
            own = [translated(text, language) for text in english]
            found.extend((language, "one Alt key for", texts) for texts in clashes(own))
        found.extend(("Tab jumps from", words) for words in jumps(window))
        # The big screen is there to be looked at.
        assert isinstance(window, QMenu | ScreenWindow) or by_tab(window)

    with_stage(place.state, chapters, fresh_settings(chapters), look)
    assert found == []
