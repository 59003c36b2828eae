"""The Alt keys that work in a window, in each language: what English shows leads to the texts of the others."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QGroupBox, QLabel, QMenu, QMenuBar, QTabBar, QWidget

from micromentor_desktop.gui.languages import TRANSLATED
from tests import translations


def widgets(window: QWidget) -> Iterator[QWidget]:
    """The visible widgets of one window, without those of windows over it."""
    for widget in window.findChildren(QWidget):
        if widget.window() is window and widget.isVisibleTo(window):
            yield widget


def letters(window: QWidget) -> Iterator[tuple[str, str]]:
    """The Alt keys that work now, each with the words that they belong to."""
    texts: list[str] = [action.text() for action in window.actions()] if isinstance(window, QMenu) else []
    for widget in widgets(window):
        if isinstance(widget, QMenuBar):
            texts += [action.text() for action in widget.actions() if action.isVisible()]
        elif isinstance(widget, QTabBar):
            texts += [widget.tabText(tab) for tab in range(widget.count())]
        elif isinstance(widget, QGroupBox):
            texts.append(widget.title())
        elif isinstance(widget, QAbstractButton) or (
            isinstance(widget, QLabel) and isinstance(widget.buddy(), QWidget)
        ):
            texts.append(widget.text())
    for text in texts:
        key = QKeySequence.mnemonic(text).toString()
        if key:
            yield key, text


def clashes(texts: Sequence[str]) -> list[list[str]]:
    """The words that share an Alt key."""
    found: dict[str, list[str]] = defaultdict(list)
    for text in texts:
        found[QKeySequence.mnemonic(text).toString()].append(text)
    return [texts for key, texts in found.items() if key and len(texts) > 1]


def translated(shown: str, language: str) -> str:
    """What a language shows in the place of these English words, its fields not filled in."""
    # A menu shows its shortcut behind the words.
    shown, known = shown.partition("\t")[0], _known(language)
    for pattern, source, form in _patterns():
        if pattern.fullmatch(shown) and source in known:
            words = known[source]
            return words if isinstance(words, str) else words[form]
    return shown


@cache
def whole_languages() -> tuple[str, ...]:
    """Those without a gap; of one with gaps, the test of the translations tells."""
    return tuple(language for language in TRANSLATED if not translations.missing(language))


@cache
def _known(language: str) -> dict[str, translations.Words]:
    return translations.read(language)


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str, int], ...]:
    """Each text with an Alt key as it is when its fields are filled in, the texts without fields first."""
    found = []
    for text in translations.texts().values():
        for form, words in enumerate((text.singular, text.source) if text.singular else (text.source,)):
            if "&" in words:
                parts = re.split(r"\{\w*\}", words)
                found.append((len(parts), re.compile(".+".join(map(re.escape, parts))), text.source, form))
    return tuple((pattern, source, form) for _, pattern, source, form in sorted(found, key=lambda one: one[0]))
