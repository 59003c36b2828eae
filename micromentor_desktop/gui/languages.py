"""The languages that the program speaks, through Qt's translators."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from micromentor_desktop.paths import resource
from micromentor_desktop.translate import use_translator

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
        """Speak this language from now on. Windows that are open keep their words: make them anew."""
        for translator in self._installed:
            self._app.removeTranslator(translator)
        self._installed = []
        # The system's own dialect (dates, first day of the week) where it is one of that language.
        system = QLocale.system()
        QLocale.setDefault(system if system.name().split("_")[0] == language else QLocale(language))
        if language == "en":
            use_translator(None)
            return
        qt, ours = QTranslator(), QTranslator()
        if qt.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._app.installTranslator(qt)
            self._installed.append(qt)
        if not ours.load(str(resource("translations", f"micromentor_{language}.qm"))):
            raise RuntimeError(f"the translation into {language} is not where it was shipped")
        self._installed.append(ours)

        def translated(text: str, count: int) -> str:
            return ours.translate(CONTEXT, text, "", count) or text

        use_translator(translated)
