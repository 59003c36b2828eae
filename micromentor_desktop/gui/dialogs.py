"""The two dialogs that interrupt: a trouble told in a sentence, and a question before what cannot be undone."""

from PySide6.QtWidgets import QMessageBox, QWidget

from micromentor_desktop.translate import tr

_WIDE = "QLabel#qt_msgbox_label, QLabel#qt_msgbox_informativelabel { min-width: 24em; }"
"""By itself a message box is as narrow as its title, and breaks a sentence into many lines."""


def show_trouble(parent: QWidget | None, title: str, sentence: str) -> None:
    """Tell a trouble. ``title`` says in a few words what did not work, ``sentence`` what to do."""
    box = trouble_box(parent, title, sentence)
    box.addButton(tr("OK"), QMessageBox.ButtonRole.AcceptRole)
    box.exec()


def trouble_box(parent: QWidget | None, title: str, sentence: str) -> QMessageBox:
    """The box of :func:`show_trouble`, without a button yet."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, f"<b>{_plain(title)}</b>", parent=parent)
    box.setInformativeText(_plain(sentence))
    box.setStyleSheet(_WIDE)
    return box


def confirm(parent: QWidget | None, title: str, sentence: str, action: str, back: str) -> bool:
    """Ask before something that cannot be undone.

    ``action`` is the verb on the button ("Delete event"), ``back`` says what the other button does ("Keep the event").
    """
    box = QMessageBox(QMessageBox.Icon.Question, title, f"<b>{_plain(title)}</b>", parent=parent)
    box.setInformativeText(_plain(sentence))
    box.setStyleSheet(_WIDE)
    go = box.addButton(action, QMessageBox.ButtonRole.DestructiveRole)
    stay = box.addButton(back, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.setEscapeButton(stay)
    box.exec()
    return box.clickedButton() is go


def _plain(text: str) -> str:
    """Names may hold "<" or "&"; the box would take them for markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
