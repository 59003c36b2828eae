"""Help > About: versions, and the licences of everything the program is built from."""

from importlib.metadata import PackageNotFoundError, version
from platform import python_version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from micromentor_desktop import __version__
from micromentor_desktop.gui.icons import app_icon
from micromentor_desktop.gui.text import MutedLabel, enlarge
from micromentor_desktop.paths import APP_NAME

_PARTS = (
    ("PySide6-Essentials", "Qt for Python", "LGPL-3.0"),
    ("SQLAlchemy", "SQLAlchemy", "MIT"),
    ("alembic", "Alembic", "MIT"),
    ("highspy", "HiGHS", "MIT"),
    ("numpy", "NumPy", "BSD-3-Clause"),
    ("reportlab", "ReportLab", "BSD"),
    ("uharfbuzz", "HarfBuzz", "Apache-2.0, MIT"),
    ("python-bidi", "python-bidi", "LGPL-3.0"),
    ("pypdfium2", "PDFium", "Apache-2.0, BSD-3-Clause"),
    ("python-calamine", "Calamine", "MIT"),
    ("openpyxl", "openpyxl", "MIT"),
    ("platformdirs", "platformdirs", "MIT"),
)
"""Package, name and licence."""


class AboutDialog(QDialog):
    """Who made what, under which terms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About {0}").format(APP_NAME))
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(64, 64))
        name = QLabel(APP_NAME)
        enlarge(name, 1.5, bold=True)
        about = MutedLabel(
            self.tr("Version {0} · Python {1} · Qt {2}").format(__version__, python_version(), qVersion())
        )
        licences = QTextBrowser(openExternalLinks=True)
        licences.setMarkdown("\n".join(self._lines()))
        licences.setAccessibleName(self.tr("Licences"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        words = QVBoxLayout()
        words.addWidget(name)
        words.addWidget(about)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(licences, 1)
        layout.addWidget(buttons)
        self.resize(520, 440)

    def _lines(self) -> list[str]:
        return [
            self.tr("Pairs mentors and mentees for short mentoring events, and prints their badges and table cards."),
            "",
            self.tr("It is free software under the MIT licence, built with:"),
            "",
            *(f"- {name} {_version(package)} ({licence})" for package, name, licence in _PARTS),
            self.tr("- Noto fonts (SIL Open Font License 1.1)"),
            self.tr("- Lucide icons (ISC, some of them MIT)"),
        ]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        # A bundled program carries the code without the package's description.
        return ""
