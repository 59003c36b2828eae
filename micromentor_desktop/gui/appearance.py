"""How everything looks: light or dark, the chapter's colour, the size of all text."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from micromentor_desktop.gui.settings import Scheme, Settings
from micromentor_desktop.gui.theme import set_scheme

_QT_SCHEMES = {
    Scheme.SYSTEM: Qt.ColorScheme.Unknown,
    Scheme.LIGHT: Qt.ColorScheme.Light,
    Scheme.DARK: Qt.ColorScheme.Dark,
}


class Appearance(QObject):
    """Dresses the application in what the settings say, again whenever they or the system's scheme change."""

    def __init__(self, app: QApplication, settings: Settings) -> None:
        super().__init__(app)
        self._app = app
        self._settings = settings
        self._colour = ""
        self._usual = app.font()
        app.setStyle("Fusion")
        # setPalette compares and does nothing for an equal palette, so this cannot go round in circles.
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._scheme_changed)
        self.apply()

    def apply(self) -> None:
        """Show everything as the settings say now."""
        font = self._app.font()
        font.setPointSizeF(self._usual.pointSizeF() * self._settings.text_percent / 100)
        if font != self._app.font():
            self._app.setFont(font)
        # The frames and menus that the system draws follow too.
        QGuiApplication.styleHints().setColorScheme(_QT_SCHEMES[self._settings.scheme])
        self._paint()

    def use_colour(self, colour: str) -> None:
        """Show the chapter's colour ("#rrggbb"), or the program's own when it has none."""
        if colour != self._colour:
            self._colour = colour
            self._paint()

    def _scheme_changed(self, _scheme: Qt.ColorScheme) -> None:
        self._paint()

    def _paint(self) -> None:
        chosen = _QT_SCHEMES[self._settings.scheme]
        if chosen is Qt.ColorScheme.Unknown:
            chosen = QGuiApplication.styleHints().colorScheme()
        set_scheme(self._app, chosen, self._colour)
