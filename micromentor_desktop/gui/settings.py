"""What the window remembers between two evenings: sizes, columns, the last folder, the last event, and how it looks."""

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QDir, QSettings
from PySide6.QtWidgets import QHeaderView, QSplitter, QWidget

TEXT_PERCENTS = (100, 115, 130, 150)
"""The sizes of text that are offered, in percent of the system's; the first is the usual one."""


class Scheme(StrEnum):
    """Which of light and dark is shown."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Settings:
    """Named things to remember over a QSettings store. Nothing about people is kept here."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    def restore_window(self, name: str, window: QWidget) -> bool:
        """Give a window or dialog its last size and place; False when there is none yet."""
        return window.restoreGeometry(self._bytes(f"windows/{name}"))

    def save_window(self, name: str, window: QWidget) -> None:
        """Remember a window's size and place."""
        self._store.setValue(f"windows/{name}", window.saveGeometry())

    def restore_columns(self, name: str, header: QHeaderView) -> bool:
        """Give a table its last column widths, order and sorting; False when there are none yet."""
        return header.restoreState(self._bytes(f"columns/{name}"))

    def save_columns(self, name: str, header: QHeaderView) -> None:
        """Remember a table's columns."""
        self._store.setValue(f"columns/{name}", header.saveState())

    def restore_splitter(self, name: str, splitter: QSplitter) -> bool:
        """Give a splitter its last position; False when there is none yet."""
        return splitter.restoreState(self._bytes(f"splitters/{name}"))

    def save_splitter(self, name: str, splitter: QSplitter) -> None:
        """Remember a splitter's position."""
        self._store.setValue(f"splitters/{name}", splitter.saveState())

    @property
    def last_folder(self) -> Path:
        """The folder of the last file that was opened or saved; at first the user's home."""
        folder = Path(str(self._store.value("last_folder", "") or QDir.homePath()))
        return folder if folder.is_dir() else Path(QDir.homePath())

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._store.setValue("last_folder", str(folder))

    @property
    def last_event(self) -> int:
        """The id of the event that was open last, 0 for none."""
        text = str(self._store.value("last_event", 0))
        return int(text) if text.isdecimal() else 0

    @last_event.setter
    def last_event(self, event_id: int) -> None:
        self._store.setValue("last_event", event_id)

    @property
    def scheme(self) -> Scheme:
        """Light, dark, or as the system has it."""
        text = str(self._store.value("appearance/scheme", ""))
        return Scheme(text) if text in list(Scheme) else Scheme.SYSTEM

    @scheme.setter
    def scheme(self, scheme: Scheme) -> None:
        self._store.setValue("appearance/scheme", scheme.value)

    @property
    def text_percent(self) -> int:
        """How large all text is, in percent of the system's."""
        text = str(self._store.value("appearance/text_percent", ""))
        percent = int(text) if text.isdecimal() else TEXT_PERCENTS[0]
        return percent if percent in TEXT_PERCENTS else TEXT_PERCENTS[0]

    @text_percent.setter
    def text_percent(self, percent: int) -> None:
        self._store.setValue("appearance/text_percent", percent)

    @property
    def language(self) -> str:
        """The language that the user chose ("de"), empty for the system's."""
        return str(self._store.value("appearance/language", ""))

    @language.setter
    def language(self, language: str) -> None:
        self._store.setValue("appearance/language", language)

    @property
    def short_names(self) -> bool:
        """Whether the big screen shows of the family names only the first letter."""
        return str(self._store.value("short_names", "false")) == "true"

    @short_names.setter
    def short_names(self, short: bool) -> None:
        self._store.setValue("short_names", "true" if short else "false")

    @property
    def board_zoom(self) -> int:
        """How large the board is, in per cent."""
        text = str(self._store.value("board_zoom", 100))
        return int(text) if text.isdecimal() else 100

    @board_zoom.setter
    def board_zoom(self, percent: int) -> None:
        self._store.setValue("board_zoom", percent)

    @property
    def cautions_read(self) -> set[str]:
        """Keys of the cautions that were read and are not shown again."""
        return set(str(self._store.value("cautions_read", "")).split())

    @cautions_read.setter
    def cautions_read(self, keys: set[str]) -> None:
        self._store.setValue("cautions_read", " ".join(sorted(keys)))

    def _bytes(self, key: str) -> QByteArray:
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()
