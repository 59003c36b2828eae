"""The wizard's fourth page: the sign-up file, which may also come later."""

from PySide6.QtWidgets import QVBoxLayout, QWidget, QWizard, QWizardPage

from micromentor_desktop.gui.event_wizard.import_panel import ImportPanel, State
from micromentor_desktop.gui.event_wizard.words import large


class ImportPage(QWizardPage):
    """The import panel, and a next button that says whether the file is taken along or skipped."""

    def __init__(self, panel: ImportPanel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(large(self.tr("Who signed up?")))
        self.setSubTitle(self.tr("Take the file that your form gave you. If nobody has signed up yet, skip this step."))
        self._panel = panel
        layout = QVBoxLayout(self)
        layout.addWidget(panel)
        panel.changed.connect(self._refresh)
        self._refresh()

    def isComplete(self) -> bool:
        """Qt: not while a file is being read or asks a question."""
        return self._panel.state in (State.EMPTY, State.REFUSED) or self._panel.ready

    def _refresh(self) -> None:
        taken = self._panel.state in (State.READING, State.PREVIEW)
        self.setButtonText(QWizard.WizardButton.NextButton, self.tr("&Next") if taken else self.tr("&Skip for now"))
        self.completeChanged.emit()
