"""F1 wherever one is: on a page, in a dialog, in a dialog over a dialog."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from micromentor_desktop.gui.help.topics import topic_of
from micromentor_desktop.gui.help.window import HelpWindow
from micromentor_desktop.gui.settings import Settings


class HelpKey(QObject):
    """Watches for F1 in all windows of the application, and opens the help at the page for where one is."""

    def __init__(self, app: QApplication, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = settings
        self.window: HelpWindow | None = None
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt: before shortcuts and widgets see a key. The menu's own F1 never comes to anything by itself."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F1
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        ):
            event.accept()
            # A real key comes to the system's window first, which is no widget.
            here = watched if isinstance(watched, QWidget) else QApplication.focusWidget()
            self.open(here or QApplication.activeWindow())
            return True
        return False

    def open(self, where: QWidget | None) -> None:
        """Open the help at the page for this widget."""
        modal = QApplication.activeModalWidget()
        blocked = modal is not None and modal.windowModality() is Qt.WindowModality.ApplicationModal
        owner = modal if blocked else None
        if self.window is not None and self.window.parentWidget() is not owner:
            # A dialog that blocks all windows lets only its own children be read.
            self._drop()
        (self.window or self._make(owner)).show_topic(topic_of(where))

    @property
    def topic(self) -> str | None:
        """The page that is open, None while the help is closed."""
        return self.window.topic if self.window is not None and self.window.isVisible() else None

    def renew(self, topic: str | None) -> None:
        """Make the help anew, as in another language, and open it at the page that was open."""
        self._drop()
        if topic is not None:
            self._make(None).show_topic(topic)

    def close(self) -> None:
        """Close the help with the main window."""
        if self.window is not None:
            self.window.close()

    def _make(self, owner: QWidget | None) -> HelpWindow:
        self.window = HelpWindow(self._settings, owner)
        self.window.destroyed.connect(self._gone)
        return self.window

    def _drop(self) -> None:
        if self.window is not None:
            self.window.destroyed.disconnect(self._gone)
            self.window.close()
            self.window.deleteLater()
            self.window = None

    def _gone(self) -> None:
        self.window = None
