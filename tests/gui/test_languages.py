"""Speaking another language: Qt's words, ours, and back again."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from micromentor_desktop.gui.languages import LANGUAGES, TRANSLATED, Speech, language_of


def test_every_language_has_its_translation() -> None:
    assert set(LANGUAGES) == {"en", *TRANSLATED}


@pytest.mark.parametrize(("language", "cancel"), [("de", "Abbrechen"), ("es", "Cancelar"), ("fr", "Annuler")])
def test_qt_speaks_the_language_too(qtbot: QtBot, speech: Speech, language: str, cancel: str) -> None:
    speech.speak(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text().replace("&", "") == cancel
    assert QLocale().name().startswith(language)
    speech.speak("en")
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
