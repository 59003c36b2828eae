"""The questions of the sign-up form, to be copied into any form tool."""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from micromentor_desktop.gui.before.copying import CopyButton, CopyText
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.before_sign_ups import SignUpMaterial
from micromentor_desktop.workflow.form_text import Platform, steps


class FormTab(QWidget):
    """What to do in the form tool, and the text for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._material: SignUpMaterial | None = None
        self.platform = QComboBox()
        for platform in Platform:
            self.platform.addItem(platform.label, platform.value)
        label = QLabel(tr("&Made with:"))
        label.setBuddy(self.platform)
        self.copy_button = CopyButton(tr("&Copy the questions"))
        self._steps = QLabel()
        self._steps.setWordWrap(True)
        self.text = CopyText(tr("Questions of the form"))
        top = QHBoxLayout()
        top.addWidget(label)
        top.addWidget(self.platform)
        top.addStretch(1)
        top.addWidget(self.copy_button)
        layout = QVBoxLayout(self)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self._steps)
        layout.addWidget(self.text, 1)
        self.platform.currentIndexChanged.connect(self._show)
        self.copy_button.clicked.connect(self._copy)

    def show_material(self, material: SignUpMaterial) -> None:
        """Show the form of an event."""
        self._material = material
        self._show()

    def steps_text(self) -> str:
        """What to do in the form tool."""
        return self._steps.text()

    def _show(self) -> None:
        if self._material is not None:
            platform = Platform(self.platform.currentData())
            lines = [f"{number}.  {step}" for number, step in enumerate(steps(platform), start=1)]
            self._steps.setText("\n".join(lines))
            self.text.show_text(self._material.form_text(platform))

    def _copy(self) -> None:
        self.copy_button.copy(self.text.toPlainText())
