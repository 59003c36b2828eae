"""Speaking another language: Qt's words, ours, and back again."""

import gc

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from micromentor_desktop import translate
from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.gui.languages import LANGUAGES, TRANSLATED, Speech, language_of
from micromentor_desktop.gui.usual_paper import usual_paper


def test_every_language_has_its_translation() -> None:
    assert set(LANGUAGES) == {"en", *TRANSLATED}


@pytest.mark.parametrize(("language", "cancel"), [("de", "Abbrechen"), ("es", "Cancelar"), ("fr", "Annuler")])
def test_qt_speaks_the_language_too(qtbot: QtBot, speech: Speech, language: str, cancel: str) -> None:
    speech.speak(language)
    # The application keeps the language by itself.
    gc.collect()
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel
    assert QLocale().name().startswith(language)
    assert language == translate.language()
    speech.speak("en")
    assert translate.language() == "en"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_system_chooses_where_the_user_did_not(monkeypatch: pytest.MonkeyPatch) -> None:
    class System:
        names: tuple[str, ...] = ("nb-NO", "fr-CH", "de-CH")

        def uiLanguages(self) -> tuple[str, ...]:  # noqa: N802 - Qt's name
            return self.names

    monkeypatch.setattr(QLocale, "system", System)
    assert language_of("") == "fr"
    assert language_of("es") == "es"
    monkeypatch.setattr(System, "names", ("nb-NO",))
    assert language_of("") == "en"


@pytest.mark.parametrize(
    ("locale", "paper"),
    [
        ("en_US", Paper.LETTER),
        ("en_CA", Paper.LETTER),
        ("fr_CA", Paper.LETTER),
        ("es_MX", Paper.LETTER),
        ("en_GB", Paper.A4),
        ("fr_FR", Paper.A4),
        ("es_ES", Paper.A4),
        ("es_AR", Paper.A4),
        ("de", Paper.A4),
        ("ja_JP", Paper.A4),
        ("C", Paper.LETTER),
    ],
)
def test_the_country_chooses_the_paper(locale: str, paper: Paper) -> None:
    assert usual_paper(QLocale(locale)) is paper
