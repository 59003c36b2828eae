"""What can be done with the members that are selected, and with the list as a whole."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from micromentor_desktop.domain.person import Person
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.translate import tr, trn


class MemberActions(QObject):
    """Makes the actions and keeps their texts true; what they do, the page connects."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.edit = self._action("pencil", tr("E&dit…"))
        self.topics = self._action("messages-square", tr("&Topics…"))
        self.archive = self._action("folder-down", tr("&Archive"))
        self.guest = self._action("user-plus", "")
        self.merge = self._action("arrow-right-left", tr("&Merge the two…"))
        self.everything = self._action("file-down", tr("Everything &held on them…"))
        self.delete = self._action("user-minus", tr("De&lete…"))
        self.erase = self._action("x", tr("E&rase for good…"))
        self.find_twice = self._action("search", tr("Find du&plicates…"))
        self.export = self._action("file-spreadsheet", tr("E&xport these people…"))
        self.export_directory = self._action("users", tr("Export a &directory…"))
        self.privacy = self._action("info", tr("Pri&vacy…"))
        self.show_selected(())

    @property
    def beside_first(self) -> tuple[QAction | None, ...]:
        """What the details offer beside editing and topics; None stands for a line between."""
        return (self.archive, self.guest, self.merge, None, self.everything, None, self.delete, self.erase)

    @property
    def for_selected(self) -> tuple[QAction | None, ...]:
        """Everything that can be done with who is selected."""
        return (self.edit, self.topics, *self.beside_first)

    def show_selected(self, people: Sequence[Person]) -> None:
        """Offer what can be done with these."""
        one, some = len(people) == 1, bool(people)
        archived = some and all(person.record.archived for person in people)
        guests = some and all(person.member.guest for person in people)
        for action, possible in (
            (self.edit, one),
            (self.topics, some),
            (self.archive, some),
            (self.guest, some),
            (self.merge, len(people) == 2),
            (self.everything, one),
            (self.delete, some),
            (self.erase, some),
        ):
            action.setEnabled(possible)
        self.archive.setText(tr("Take out of the &archive") if archived else tr("&Archive"))
        self.archive.setIcon(icon("folder-open" if archived else "folder-down"))
        self.guest.setText(
            trn("They &belong to the chapter", "They &belong to the chapter", len(people))
            if guests
            else trn("Mark as a &guest", "Mark as &guests", max(1, len(people)))
        )

    def _action(self, icon_name: str, text: str) -> QAction:
        return QAction(icon(icon_name), text, self)
