"""Fusion with the app's own light and dark palettes, and colours by their meaning.

Every text colour here has a contrast of at least 4.5:1 against every ground it is painted on (WCAG AA).
"""

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

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


def is_dark(palette: QPalette) -> bool:
    """Whether the palette is light text on a dark ground."""
    return palette.color(QPalette.ColorRole.Window).lightness() < 128


def role_colour(role: Role, palette: QPalette) -> QColor:
    """The colour with this meaning that suits the palette."""
    light, dark = role.value
    return QColor(dark if is_dark(palette) else light)


def palette_for(scheme: Qt.ColorScheme) -> QPalette:
    """The app's palette; an unknown scheme is light."""
    dark = scheme is Qt.ColorScheme.Dark
    palette = QPalette()
    for colour_role, name in (_DARK if dark else _LIGHT).items():
        palette.setColor(colour_role, QColor(name))
    for colour_role in (_Palette.WindowText, _Palette.Text, _Palette.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, colour_role, QColor(_DISABLED[dark]))
    palette.setColor(QPalette.ColorGroup.Disabled, _Palette.Highlight, palette.color(_Palette.Mid))
    palette.setColor(QPalette.ColorGroup.Disabled, _Palette.HighlightedText, palette.color(_Palette.Text))
    return palette


def apply_theme(app: QApplication) -> None:
    """Fusion in the system's scheme, now and whenever the system changes."""
    app.setStyle("Fusion")
    set_scheme(app, QGuiApplication.styleHints().colorScheme())
    # setPalette compares and does nothing for an equal palette, so this cannot go round in circles.
    QGuiApplication.styleHints().colorSchemeChanged.connect(lambda scheme: set_scheme(app, scheme))


def set_scheme(app: QApplication, scheme: Qt.ColorScheme) -> None:
    """Show everything light or dark."""
    palette = palette_for(scheme)
    app.setPalette(palette)
    # Fusion draws the borders of inputs a shade darker than their window; on a dark one nobody would see them.
    bordered = QPalette(palette)
    if is_dark(palette):
        bordered.setColor(QPalette.ColorRole.Window, QColor(_DARK_INPUT_BORDER))
    for kind in ("QLineEdit", "QAbstractSpinBox", "QComboBox", "QCheckBox", "QRadioButton"):
        # PySide's own annotation asks for bytes, which it then refuses.
        app.setPalette(bordered, kind)  # type: ignore[arg-type]
