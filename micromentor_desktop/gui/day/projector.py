"""Opens the big screen on the projector, and keeps it true to the plan."""

import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from micromentor_desktop.gui.day.screen_window import ScreenWindow
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.on_the_day import screen


class Projector(QObject):
    """At most one big screen of the event that is open."""

    def __init__(self, settings: Settings, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._settings = settings
        self._window: ScreenWindow | None = None

    @property
    def window(self) -> ScreenWindow | None:
        """The big screen, None while there is none."""
        window = self._window
        return window if window is not None and shiboken6.isValid(window) and window.isVisible() else None

    def open(self, board: Board | None) -> None:
        """Fill the second screen, where there is one, or else this one; what is open already comes to the front."""
        if board is None:
            return
        window = self.window
        if window is None:
            window = ScreenWindow(screen(board, short_names=self._settings.short_names), self._page)
            window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            others = [one for one in QGuiApplication.screens() if one is not self._page.screen()]
            if others:
                window.setGeometry(others[0].geometry())
            window.showFullScreen()
            self._window = window
        window.raise_()
        window.activateWindow()

    def show_board(self, board: Board | None) -> None:
        """Show the plan as it is now; without one there is nothing to show."""
        window = self.window
        if window is not None and board is not None:
            window.show_screen(screen(board, short_names=self._settings.short_names))
        elif window is not None:
            window.close()

    def close(self) -> None:
        """Another event is shown, or none."""
        window = self.window
        if window is not None:
            window.close()
