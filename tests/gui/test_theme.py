"""Light and dark can both be read (WCAG AA), and every icon is there."""

import gc
from pathlib import Path

import pytest
from hypothesis import given
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain import colour as colours
from micromentor_desktop.gui.icons import app_icon, icon
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.gui.theme import Role, is_dark, palette_for, role_colour
from micromentor_desktop.paths import resource
from tests.domain.test_colour import COLOURS

SCHEMES = (Qt.ColorScheme.Light, Qt.ColorScheme.Dark)
TEXTS = (
    (QPalette.ColorRole.WindowText, QPalette.ColorRole.Window),
    (QPalette.ColorRole.Text, QPalette.ColorRole.Base),
    (QPalette.ColorRole.Text, QPalette.ColorRole.AlternateBase),
    (QPalette.ColorRole.ButtonText, QPalette.ColorRole.Button),
    (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Base),
    (QPalette.ColorRole.PlaceholderText, QPalette.ColorRole.Window),
    (QPalette.ColorRole.HighlightedText, QPalette.ColorRole.Highlight),
    (QPalette.ColorRole.Link, QPalette.ColorRole.Window),
    (QPalette.ColorRole.Link, QPalette.ColorRole.Base),
    (QPalette.ColorRole.ToolTipText, QPalette.ColorRole.ToolTipBase),
    (QPalette.ColorRole.Text, Role.CHIP),
    (QPalette.ColorRole.Text, Role.CHIP_HOVER),
    (QPalette.ColorRole.Text, Role.WARNING_FILL),
    (QPalette.ColorRole.Text, Role.GOOD_FILL),
    (QPalette.ColorRole.WindowText, Role.CARD),
    (QPalette.ColorRole.WindowText, Role.NAVIGATION),
    (Role.MUTED_TEXT, QPalette.ColorRole.Window),
    (Role.MUTED_TEXT, Role.CARD),
    (Role.MUTED_TEXT, Role.CHIP),
    (Role.MUTED_TEXT, Role.CHIP_HOVER),
    (Role.ON_ACCENT, Role.ACCENT),
    (Role.ACCENT_TEXT, Role.ACCENT_FILL),
    (Role.ACCENT_TEXT, Role.TARGET_FILL),
    (Role.WARNING_TEXT, Role.WARNING_FILL),
    (Role.GOOD_TEXT, Role.GOOD_FILL),
)
SIGNS = (
    (Role.WARNING, QPalette.ColorRole.Window),
    (Role.WARNING, Role.CARD),
    (Role.ACCENT, Role.CARD),
    (Role.ACCENT, QPalette.ColorRole.Window),
    (Role.MENTEES, QPalette.ColorRole.Window),
    (Role.MENTEES, Role.TARGET_FILL),
    (Role.FREE_SEAT, Role.CARD),
)


def colour(role: Role | QPalette.ColorRole, palette: QPalette) -> QColor:
    return role_colour(role, palette) if isinstance(role, Role) else palette.color(role)


def contrast(one: QColor, other: QColor) -> float:
    """The contrast ratio of WCAG 2; tests/domain/test_colour.py compares it with published ones."""
    return colours.contrast(colours.parse(one.name()), colours.parse(other.name()))


def weak(palette: QPalette) -> list[object]:
    """The pairs of ink and ground that cannot be told apart well enough."""
    return [
        (ink, ground)
        for pairs, least in ((TEXTS, 4.5), (SIGNS, 3.0))
        for ink, ground in pairs
        if contrast(colour(ink, palette), colour(ground, palette)) < least
    ]


@pytest.mark.parametrize("scheme", SCHEMES)
def test_texts_and_signs_stand_out(qtbot: QtBot, scheme: Qt.ColorScheme) -> None:
    assert qtbot is not None
    palette = palette_for(scheme)
    assert is_dark(palette) == (scheme is Qt.ColorScheme.Dark)
    assert weak(palette) == []


@pytest.mark.parametrize("scheme", SCHEMES)
@given(chosen=COLOURS)
def test_texts_and_signs_stand_out_in_every_chapters_colour(scheme: Qt.ColorScheme, chosen: str) -> None:
    assert weak(palette_for(scheme, chosen)) == []


@pytest.mark.parametrize("scheme", SCHEMES)
def test_a_colour_that_can_be_read_is_shown_as_it_is(scheme: Qt.ColorScheme) -> None:
    chosen = "#7a1f5c" if scheme is Qt.ColorScheme.Light else "#f0a5d8"
    palette = palette_for(scheme, chosen)
    assert role_colour(Role.ACCENT, palette).name() == chosen
    assert palette.color(QPalette.ColorRole.Highlight).name() == chosen
    assert role_colour(Role.ACCENT_FILL, palette) != role_colour(Role.ACCENT_FILL, palette_for(scheme))
    # What does not stand for the chapter stays what it is.
    assert role_colour(Role.WARNING, palette) == role_colour(Role.WARNING, palette_for(scheme))


def test_icons_and_labels_follow_the_scheme(qtbot: QtBot, qapp: QApplication) -> None:
    before = QGuiApplication.palette()
    label = MutedLabel("ready")
    qtbot.addWidget(label)
    label.show()
    shown = icon("lock")
    try:
        for scheme in SCHEMES:
            palette = palette_for(scheme)
            qapp.setPalette(palette)
            ink = {
                shown.pixmap(QSize(24, 24)).toImage().pixelColor(x, y).name()
                for x in range(24)
                for y in range(24)
                if shown.pixmap(QSize(24, 24)).toImage().pixelColor(x, y).alpha() == 255
            }
            assert ink == {palette.color(QPalette.ColorRole.ButtonText).name()}
            qtbot.wait(10)
            assert label.palette().color(label.foregroundRole()) == role_colour(Role.MUTED_TEXT, palette)
    finally:
        qapp.setPalette(before)


def test_icons_are_sharp_at_200_percent(qtbot: QtBot) -> None:
    assert qtbot is not None
    pixmap = icon("users").pixmap(QSize(16, 16), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)
    assert not icon("users").pixmap(QSize(16, 16), QIcon.Mode.Disabled).isNull()
    assert not app_icon().pixmap(16, 16).isNull()


def test_every_icon_is_used_and_every_one_can_be_drawn(qtbot: QtBot) -> None:
    assert qtbot is not None
    sources = Path(__file__).parent.parent.parent / "micromentor_desktop" / "gui"
    code = "".join(path.read_text("utf-8") for path in sources.rglob("*.py"))
    for path in resource("icons").glob("*.svg"):
        assert f'"{path.stem}"' in code or path.name in code, f"{path.name} is used nowhere"
        if path.stem != "app":
            assert not icon(path.stem).pixmap(16, 16).isNull()


def test_icons_survive_the_garbage_collector(qtbot: QtBot) -> None:
    """An icon in a reference cycle once crashed the program; see icons.py."""
    assert qtbot is not None
    for _ in range(50):
        cycle: list[object] = [icon("lock"), icon("users", Role.WARNING)]
        cycle.append(cycle)
        icon("lock").pixmap(16, 16)
        del cycle
        gc.collect()
