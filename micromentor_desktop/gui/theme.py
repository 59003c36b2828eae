"""Fusion with the app's own light and dark palettes, and colours by their meaning.

Every text colour here has a contrast of at least 4.5:1 against every ground it is painted on (WCAG AA).
"""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from micromentor_desktop.gui.accent import Accent, accents

_Palette = QPalette.ColorRole

_LIGHT = {
    _Palette.Window: "#f4f6f7",
    _Palette.WindowText: "#1d262b",
    _Palette.Base: "#ffffff",
    _Palette.AlternateBase: "#f4f7f8",
    _Palette.Text: "#1d262b",
    _Palette.Button: "#edf1f2",
    _Palette.ButtonText: "#1d262b",
    _Palette.BrightText: "#ffffff",
    _Palette.ToolTipBase: "#1d262b",
    _Palette.ToolTipText: "#ffffff",
    _Palette.PlaceholderText: "#56656c",
    _Palette.Highlight: "#0f766e",
    _Palette.HighlightedText: "#ffffff",
    _Palette.Link: "#0b655e",
    _Palette.LinkVisited: "#55507a",
    _Palette.Accent: "#0f766e",
    _Palette.Light: "#ffffff",
    _Palette.Midlight: "#e6ebed",
    _Palette.Mid: "#b9c4c9",
    _Palette.Dark: "#8d9ba1",
    _Palette.Shadow: "#5c6a70",
}
_DARK = {
    _Palette.Window: "#1a2023",
    _Palette.WindowText: "#e7edef",
    _Palette.Base: "#262f34",
    _Palette.AlternateBase: "#2c363b",
    _Palette.Text: "#e7edef",
    _Palette.Button: "#2a3338",
    _Palette.ButtonText: "#e7edef",
    _Palette.BrightText: "#ffffff",
    _Palette.ToolTipBase: "#e7edef",
    _Palette.ToolTipText: "#14191b",
    _Palette.PlaceholderText: "#aab9bf",
    _Palette.Highlight: "#2dd4bf",
    _Palette.HighlightedText: "#06201d",
    _Palette.Link: "#5eead4",
    _Palette.LinkVisited: "#b7b1e6",
    _Palette.Accent: "#2dd4bf",
    _Palette.Light: "#46535a",
    _Palette.Midlight: "#323d42",
    _Palette.Mid: "#46535a",
    _Palette.Dark: "#0d1112",
    _Palette.Shadow: "#000000",
}
_DARK_INPUT_BORDER = "#aebbc1"
_DISABLED = {False: "#7b888e", True: "#7f8d94"}


class Role(Enum):
    """What a colour is for: the value holds its light and its dark form."""

    NAVIGATION = ("#e6eced", "#14191b")
    CARD = ("#ffffff", "#232b2f")
    CARD_BORDER = ("#cfd8dc", "#3b474d")
    CHIP = ("#edf3f4", "#303b40")
    CHIP_HOVER = ("#dceceb", "#33454a")
    ON_ACCENT = ("#ffffff", "#06201d")
    CHIP_BORDER = ("#c9d6d9", "#45535a")
    FREE_SEAT = ("#7b8f97", "#7b8d96")
    MUTED_TEXT = ("#56656c", "#aab9bf")
    ACCENT = ("#0f766e", "#2dd4bf")
    ACCENT_FILL = ("#d9f1ee", "#134e4a")
    ACCENT_TEXT = ("#0b5751", "#99f6e4")
    TARGET_FILL = ("#eefaf8", "#1c3836")
    MENTEES = ("#6d4fc2", "#b9a5f7")
    """Beside the accent, which stands for mentors, in charts."""
    WARNING = ("#b45309", "#fbbf24")
    WARNING_FILL = ("#fef3d6", "#4a3410")
    WARNING_TEXT = ("#7a3c06", "#fde68a")
    GOOD_FILL = ("#dcf3e2", "#163f27")
    GOOD_TEXT = ("#14532d", "#b4f0c6")


_ACCENTS = {
    Role.ACCENT: Accent.PLAIN,
    Role.ON_ACCENT: Accent.ON,
    Role.ACCENT_FILL: Accent.FILL,
    Role.ACCENT_TEXT: Accent.TEXT,
    Role.TARGET_FILL: Accent.TARGET,
}
"""The roles that follow the chapter's colour; the values above are the program's own."""


def _own_accent(dark: bool) -> str:
    return (_DARK if dark else _LIGHT)[_Palette.Accent]


def _grounds(dark: bool) -> tuple[str, ...]:
    """What an accent is painted on."""
    named = _DARK if dark else _LIGHT
    roles = (Role.CARD, Role.NAVIGATION)
    return (named[_Palette.Window], named[_Palette.Base], *(role.value[dark] for role in roles))


def is_dark(palette: QPalette) -> bool:
    """Whether the palette is light text on a dark ground."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def role_colour(role: Role, palette: QPalette) -> QColor:
    """The colour with this meaning that suits the palette, whose accent may be the chapter's."""
    dark = is_dark(palette)
    if role in _ACCENTS:
        accent = palette.color(_Palette.Accent).name()
        if accent != _own_accent(dark):
            return QColor(accents(accent, _grounds(dark), dark=dark)[_ACCENTS[role]])
    return QColor(role.value[dark])


def palette_for(scheme: Qt.ColorScheme, colour: str = "") -> QPalette:
    """The app's palette, with the chapter's colour or the program's own; an unknown scheme is light."""
    dark = scheme is Qt.ColorScheme.Dark
    palette = QPalette()
    for colour_role, name in (_DARK if dark else _LIGHT).items():
        palette.setColor(colour_role, QColor(name))
    if colour:
        found = accents(colour, _grounds(dark), dark=dark)
        for colour_role in (_Palette.Accent, _Palette.Highlight, _Palette.Link):
            palette.setColor(colour_role, QColor(found[Accent.PLAIN]))
        palette.setColor(_Palette.HighlightedText, QColor(found[Accent.ON]))
    for colour_role in (_Palette.WindowText, _Palette.Text, _Palette.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(_DISABLED[dark]))
    palette.setColor(QPalette.ColorGroup.Disabled, _Palette.Highlight, palette.color(_Palette.Mid))
    palette.setColor(QPalette.ColorGroup.Disabled, _Palette.HighlightedText, palette.color(_Palette.Text))
    return palette


def set_scheme(app: QApplication, scheme: Qt.ColorScheme, colour: str = "") -> None:
    """Show everything light or dark, with the chapter's colour ("#rrggbb") as the accent, or with the program's own."""
    palette = palette_for(scheme, colour)
    app.setPalette(palette)
    # Fusion draws the borders of inputs a shade darker than their window; on a dark one nobody would see them.
    bordered = QPalette(palette)
    if is_dark(palette):
        bordered.setColor(QPalette.ColorRole.Window, QColor(_DARK_INPUT_BORDER))
    for kind in ("QLineEdit", "QAbstractSpinBox", "QComboBox", "QCheckBox", "QRadioButton"):
        # PySide's own annotation asks for bytes, which it then refuses.
        app.setPalette(bordered, kind)  # type: ignore[arg-type]
