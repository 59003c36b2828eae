"""Help > About: the version, where the chapter's file is, and the licences of everything that is shipped."""

import json
from pathlib import Path
from platform import python_version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QTextBrowser, QVBoxLayout, QWidget

from micromentor_desktop import __version__
from micromentor_desktop.gui.icons import app_icon
from micromentor_desktop.gui.text import MutedLabel, enlarge
from micromentor_desktop.paths import APP_NAME, resource
from micromentor_desktop.translate import tr


class AboutDialog(QDialog):
    """Who made what, under which terms."""

    def __init__(self, chapter_file: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About {app}", app=APP_NAME))
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(64, 64))
        name = QLabel(APP_NAME)
        enlarge(name, 1.5, bold=True)
        about = MutedLabel(
            tr("Version {app} · Python {python} · Qt {qt}", app=__version__, python=python_version(), qt=qVersion())
        )
        about.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        where = MutedLabel(tr("Your chapter is in the file {file}", file=chapter_file))
        where.setWordWrap(True)
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.licences = QTextBrowser(openExternalLinks=True)
        self.licences.setMarkdown("\n".join(_lines()))
        self.licences.setAccessibleName(tr("Licences"))
        buttons = QDialogButtonBox()
        buttons.addButton(tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        words = QVBoxLayout()
        for label in (name, about, where):
            words.addWidget(label)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setSpacing(12)
        layout.addLayout(top)
        layout.addWidget(self.licences, 1)
        layout.addWidget(buttons)
        line = self.fontMetrics().height()
        self.resize(34 * line, 28 * line)


def _lines() -> list[str]:
    """The page in Markdown; the parts come from a file that ``python -m tests.list_licences`` writes."""
    parts = json.loads(resource("licences.json").read_text("utf-8"))
    return [
        tr("Pairs mentors and mentees for short mentoring events, and prints their badges and table cards."),
        "",
        tr("It is free software under the MIT licence, built with:"),
        "",
        *(f"- [{part['name']}]({part['address']}) {part['version']} ({part['licence']})" for part in parts),
    ]
