"""The help's own window: its pages at the left, the one that is read beside them."""

from PySide6.QtCore import QLocale, QStringListModel, Qt, QUrl
from PySide6.QtGui import QCloseEvent, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QTextBrowser, QWidget

from micromentor_desktop.gui.help.topics import TOPICS, file_of, title_of
from micromentor_desktop.gui.icons import app_icon
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.translate import tr

_SETTINGS_NAME = "help"


class HelpWindow(QWidget):
    """Stays open beside whatever it helps with, dialogs too."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self._settings = settings
        self._topics = list(TOPICS)
        self.setWindowTitle(tr("Help"))
        self.setWindowIcon(app_icon())
        # The program ends with its main window, not with the last that happens to be open.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.contents = QListView()
        self.contents.setModel(QStringListModel([title_of(topic) for topic in self._topics], self))
        self.contents.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.contents.setAccessibleName(tr("Pages of the help"))
        self.contents.setFrameShape(QFrame.Shape.NoFrame)
        self.contents.setWordWrap(True)
        self.contents.setSpacing(3)
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("The page of the help"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setOpenLinks(False)
        self.page.anchorClicked.connect(self._follow)
        self.page.document().setDocumentMargin(24)
        line = self.fontMetrics().height()
        self.contents.setFixedWidth(15 * line)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 8, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.contents)
        layout.addWidget(self.page, 1)
        self.contents.selectionModel().currentChanged.connect(lambda now, _before: self._read(self._topics[now.row()]))
        if not settings.restore_window(_SETTINGS_NAME, self):
            self.resize(52 * line, 38 * line)

    @property
    def topic(self) -> str:
        """The page that is shown."""
        return self._topics[self.contents.currentIndex().row()]

    def show_topic(self, topic: str) -> None:
        """Open at this page, in front of everything."""
        self.contents.setCurrentIndex(self.contents.model().index(self._topics.index(topic), 0))
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Qt: Escape closes, as in a dialog."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Qt: remember the size."""
        self._settings.save_window(_SETTINGS_NAME, self)
        super().closeEvent(event)

    def _read(self, topic: str) -> None:
        language = QLocale().name().partition("_")[0]
        url = QUrl.fromLocalFile(str(file_of(topic, language)))
        self.page.setSource(url, QTextDocument.ResourceType.MarkdownResource)

    def _follow(self, url: QUrl) -> None:
        """Links lead to other pages only: nothing is ever fetched."""
        topic = url.fileName().removesuffix(".md")
        if topic in self._topics:
            self.show_topic(topic)
