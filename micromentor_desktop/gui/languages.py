"""The languages that the program speaks, through Qt's translators."""

import logging
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLibraryInfo, QLocale, QTranslator

from micromentor_desktop.paths import resource
from micromentor_desktop.translate import Manner, use_manner, use_translator

_log = logging.getLogger(__name__)

CONTEXT = "MicroMentor"
"""The one context of all texts in the .ts files."""

LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""Each by its own name."""

FORMS = {"de": 2, "es": 2, "fr": 2}
"""The number of plural forms that Qt knows for each language (French: none and one share a form)."""

TRANSLATED = tuple(FORMS)


def language_of(wanted: str) -> str:
    """The language to speak: the one wanted, or for "" the first of the system's that we know, or else English."""
    if wanted in LANGUAGES:
        return wanted
    spoken = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in spoken if language in LANGUAGES), "en")


class Speech:
    """Installs a language in the application, for Qt's own buttons and for all our texts; a new one replaces it."""

    def __init__(self, app: QCoreApplication) -> None:
        self._app = app
        self._installed: list[QTranslator] = []

    def speak(self, language: str) -> None:
        """Speak this language from now on, or English where its file is missing or damaged, which is logged.

        Windows that are open keep their words: make them anew.
        """
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
        ours = self._ours(language)
        if ours is None:
            language = "en"
        # The system's own dialect (dates, first day of the week) where it is one of that language.
        system = QLocale.system()
        QLocale.setDefault(system if system.name().split("_")[0] == language else QLocale(language))
        use_manner(Manner(QLocale().decimalPoint(), _long_day, language))
        if ours is None:
            use_translator(None)
            return
        qt = QTranslator(self._app)
        if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._app.installTranslator(qt)
            self._installed.append(qt)
        else:
            _log.warning("Qt's own translation into %s is not there", language)
        self._installed.append(ours)

        def translated(text: str, count: int) -> str:
            return ours.translate(CONTEXT, text, "", count) or text

        use_translator(translated)

    def _ours(self, language: str) -> QTranslator | None:
        """Our translation into a language; None for English, and where there is none that can be read."""
        if language not in TRANSLATED:
            return None
        file, found = resource("translations", f"micromentor_{language}.qm"), QTranslator(self._app)
        if found.load(str(file)):
            return found
        _log.warning("The translation into %s cannot be read (%s), so the program speaks English", language, file)
        return None


def _long_day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
