"""How the window looks: light or dark, and how large all text is. (The language has its row here, too.)"""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from micromentor_desktop.gui.settings import TEXT_PERCENTS, Scheme, Settings
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr


class AppearancePage(QWidget):
    """Every choice is kept and told at once."""

    changed = Signal()
    """The settings are others now."""
    reopen_wished = Signal()
    """The window must be opened anew, since sizes are worked out when it is made."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.scheme = QComboBox()
        for scheme, words in (
            (Scheme.SYSTEM, tr("As the computer has it")),
            (Scheme.LIGHT, tr("Light")),
            (Scheme.DARK, tr("Dark")),
        ):
            self.scheme.addItem(words, scheme)
        self.scheme.setCurrentIndex(list(Scheme).index(settings.scheme))
        self.text_size = QComboBox()
        for percent in TEXT_PERCENTS:
            usual = percent == TEXT_PERCENTS[0]
            self.text_size.addItem(tr("Usual") if usual else tr("{percent} %", percent=percent), percent)
        self.text_size.setCurrentIndex(TEXT_PERCENTS.index(settings.text_percent))
        hint = MutedLabel(tr("The window opens anew with the other size. Everything is saved."))
        hint.setWordWrap(True)
        self.form = QFormLayout(self)
        self.form.setVerticalSpacing(12)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.form.addRow(tr("&Light or dark:"), self.scheme)
        self.form.addRow(tr("Te&xt size:"), self.text_size)
        self.form.addRow("", hint)
        self.scheme.activated.connect(self._choose_scheme)
        self.text_size.activated.connect(self._choose_size)

    def _choose_scheme(self) -> None:
        self._settings.scheme = Scheme(self.scheme.currentData())
        self.changed.emit()

    def _choose_size(self) -> None:
        percent = int(self.text_size.currentData())
        if percent != self._settings.text_percent:
            self._settings.text_percent = percent
            self.changed.emit()
            self.reopen_wished.emit()
