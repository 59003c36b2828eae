"""Keys in the words of the user's computer: "Ctrl+X" is "Strg+X" on a German one."""

from PySide6.QtGui import QKeySequence


def native(keys: str) -> str:
    """The key as this system and language write it; what is no key stays as it is."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText) or keys


def keyed(words: str, keys: str) -> str:
    """An action's words with a key that is only named, as it is a view's own."""
    return f"{words}\t{native(keys)}"
