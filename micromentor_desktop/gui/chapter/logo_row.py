"""The chapter's logo: shown, chosen, removed."""

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QWidget

from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.notice import NoticeKind
from micromentor_desktop.gui.print.logo_file import keep_logo
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.workflows import Workflows


def logo_pixmap(png: bytes, height: int, ratio: float) -> QPixmap:
    """The logo as a picture so many pixels high, at most three times as wide, sharp on a screen of this ratio."""
    found = QPixmap()
    found.loadFromData(QByteArray(png))
    shown = found.scaled(
        round(3 * height * ratio),
        round(height * ratio),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    shown.setDevicePixelRatio(ratio)
    return shown


class LogoRow(QWidget):
    """Keeps a logo as soon as it is chosen."""

    kept = Signal()
    """There is another logo now, or none."""
    told = Signal(object, str)
    """A :class:`NoticeKind` and a sentence to show."""

    def __init__(self, workflows: Workflows, tasks: Tasks, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._logo = workflows.printing.logo
        self._tasks = tasks
        self._settings = settings
        self._picture = QLabel()
        self._picture.setAccessibleName(tr("The chapter's logo"))
        self.choose_button = QPushButton(icon("image"), "")
        self.remove_button = QPushButton(tr("Remove"))
        self.remove_button.setAccessibleName(tr("Remove the logo"))
        for button in (self.choose_button, self.remove_button):
            button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._choose)
        self.remove_button.clicked.connect(self._remove)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._picture)
        row.addWidget(self.choose_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        self.show_logo(None)

    def show_logo(self, png: bytes | None) -> None:
        """Show this logo."""
        self._picture.setVisible(png is not None)
        self.remove_button.setVisible(png is not None)
        self.choose_button.setText(tr("Another lo&go…") if png else tr("Choose a lo&go…"))
        if png is not None:
            height = 2 * self.fontMetrics().height()
            self._picture.setPixmap(logo_pixmap(png, height, self.devicePixelRatioF()))

    def keep(self, path: Path) -> None:
        """Check a picture file and keep it as the logo."""
        self._tasks.run(lambda _progress: keep_logo(self._logo, path), self._kept, failed=self._refused)

    def _choose(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self,
            tr("Choose the chapter's logo"),
            str(self._settings.last_folder),
            tr("Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.tif *.tiff)"),
        )
        if name:
            self._settings.last_folder = Path(name).parent
            self.keep(Path(name))

    def _remove(self) -> None:
        self._tasks.run(lambda _progress: self._logo.remove(), lambda _nothing: self._kept(None))

    def _kept(self, png: bytes | None) -> None:
        self.show_logo(png)
        self.told.emit(NoticeKind.NOTE, "")
        self.kept.emit()

    def _refused(self, trouble: Trouble) -> None:
        self.told.emit(NoticeKind.WARNING, str(trouble))
