"""The wizard's fourth page: the sign-up file, which may also come later."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget, QWizard, QWizardPage

from micromentor_desktop.gui.event_wizard.import_panel import ImportPanel, State
from micromentor_desktop.gui.event_wizard.words import large
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.translate import tr


class ImportPage(QWizardPage):
    """The import panel, and a next button that says whether the file is taken along or skipped."""

    before_wished = Signal()
    """What is needed before there are sign-ups."""

    def __init__(self, panel: ImportPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(large(tr("Who signed up?")))
        self.setSubTitle(
            tr("Take the file that your form gave you, or type people in. If nobody has signed up yet, skip this step.")
        )
        self._panel = panel
        self.before_button = QPushButton(icon("megaphone"), tr("Fo&rm, paper form and announcement…"))
        self.before_button.clicked.connect(self.before_wished)
        self._before = QWidget()
        row = QHBoxLayout(self._before)
        row.setContentsMargins(0, 0, 0, 0)
        asked = QLabel(tr("Has nobody been asked yet? Here is what to send and to print:"))
        asked.setWordWrap(True)
        row.addWidget(asked, 1)
        row.addWidget(self.before_button)
        layout = QVBoxLayout(self)
        layout.addWidget(panel, 1)
        layout.addWidget(self._before)
        panel.changed.connect(self._refresh)
        self._refresh()

    def isComplete(self) -> bool:
        """Qt: not while a file is being read or asks a question."""
        return self._panel.empty or self._panel.ready

    def _refresh(self) -> None:
        self._before.setVisible(self._panel.state is State.EMPTY)
        taken = not self._panel.empty
        self.setButtonText(QWizard.WizardButton.NextButton, tr("&Next") if taken else tr("&Skip for now"))
        self.completeChanged.emit()
