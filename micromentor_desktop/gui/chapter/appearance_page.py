"""How the window looks and speaks: light or dark, how large all text is, and the language."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from micromentor_desktop.gui.languages import LANGUAGES
from micromentor_desktop.gui.settings import TEXT_PERCENTS, Scheme, Settings
from micromentor_desktop.gui.text import MutedLabel
from micromentor_desktop.translate import tr


class AppearancePage(QWidget):
    """Every choice is kept and told at once."""

    changed = Signal()
    """The settings are others now."""
    reopen_wished = Signal()
    """The window must be opened anew, since sizes are worked out and words written when it is made."""

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
        self.language = QComboBox()
        for language, name in {"": tr("As the system has it"), **LANGUAGES}.items():
            self.language.addItem(name, language)
        # A language that this release does not know is like none.
        self.language.setCurrentIndex(max(0, self.language.findData(settings.language)))
        hint = MutedLabel(tr("The window opens anew with the other size or language. Everything is saved."))
        hint.setWordWrap(True)
        self.form = QFormLayout(self)
        self.form.setVerticalSpacing(12)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        self.form.addRow(tr("&Light or dark:"), self.scheme)
        self.form.addRow(tr("Te&xt size:"), self.text_size)
        self.form.addRow(tr("Lan&guage:"), self.language)
        self.form.addRow("", hint)
        self.scheme.activated.connect(self._choose_scheme)
        self.text_size.activated.connect(self._choose_size)
        self.language.activated.connect(self._choose_language)

    def _choose_scheme(self) -> None:
        self._settings.scheme = Scheme(self.scheme.currentData())
        self.changed.emit()

    def _choose_size(self) -> None:
        percent = int(self.text_size.currentData())
        if percent != self._settings.text_percent:
            self._settings.text_percent = percent
            self.changed.emit()
            self.reopen_wished.emit()

    def _choose_language(self) -> None:
        language = str(self.language.currentData())
        if language != self._settings.language:
            self._settings.language = language
            self.reopen_wished.emit()
