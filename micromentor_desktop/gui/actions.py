"""Everything that can be done from the menus, each with its icon and its key."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from micromentor_desktop.domain.event import Status
from micromentor_desktop.gui.icons import icon
from micromentor_desktop.gui.members.history import MembersHistory
from micromentor_desktop.gui.models.cards import Seat
from micromentor_desktop.gui.undo import History
from micromentor_desktop.paths import APP_NAME
from micromentor_desktop.translate import tr, trn

_Key = QKeySequence.StandardKey


class Actions(QObject):
    """Makes the actions and keeps their texts true; what they do, the main window connects."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new_event = self._action("calendar-plus", tr("&New event…"), QKeySequence(_Key.New))
        self.import_signups = self._action("file-up", tr("&Import sign-ups into this event…"), "Ctrl+I")
        self.before = self._action("megaphone", tr("&Form, paper form and announcement…"), "Ctrl+Shift+A")
        self.print_event = self._action("printer", tr("&Print…"), "Ctrl+P")
        self.backups = self._action("history", tr("&Backups…"))
        self.save_copy = self._action("save", tr("Save a &copy of the chapter…"), "Ctrl+Shift+S")
        self.open_file = self._action("folder-open", tr("&Open a chapter file…"), QKeySequence(_Key.Open))
        self.leave = self._action("log-out", tr("&Quit"), "Ctrl+Q")
        self.leave.setMenuRole(QAction.MenuRole.QuitRole)
        self.undo = self._action("undo-2", tr("&Undo"), QKeySequence(_Key.Undo))
        self.redo = self._action("redo-2", tr("&Redo"), QKeySequence(_Key.Redo))
        self.change_event = self._action("pencil", tr("&Change name, day or rules…"), "Ctrl+E")
        self.pair = self._action("shuffle", tr("&Pair"), "F5")
        self.repair = self._action("wrench", tr("&Repair the plan…"), "Shift+F5")
        self.walk_in = self._action("user-plus", tr("Add a &walk-in…"), "Ctrl+Shift+N")
        # Their keys belong to the board, which has them only while it has the focus; here they are only named.
        self.move_person = self._action("move-right", tr("&Move to…"))
        self.lock = self._action("lock", tr("&Lock"))
        self.lock_table = self._action("lock", _keyed(tr("Lock or unlock the whole &table"), "Shift+L"))
        self.take = self._action("move-horizontal", _keyed(tr("Ta&ke along"), "Ctrl+X"))
        self.put_down = self._action("clipboard-paste", _keyed(tr("Put &down here"), "Ctrl+V"))
        # Their texts come with the person selected.
        self.marks = {
            Status.CHECKED_IN: self._action("circle-check", ""),
            Status.NO_SHOW: self._action("user-minus", ""),
            Status.EXPECTED: self._action("undo-2", ""),
        }
        self.go_home = self._action("house", tr("&Home"), "Ctrl+1")
        self.go_events = self._action("calendar-days", tr("&Events"), "Ctrl+2")
        self.go_event = self._action("layout-grid", tr("&This event"), "Ctrl+3")
        self.go_members = self._action("users", tr("&Members"), "Ctrl+4")
        self.import_members = self._action("file-up", tr("Import &members…"))
        self.settings = self._action("settings", tr("&Settings…"), "Ctrl+,")
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.help = self._action("circle-question-mark", tr("&Help"), "F1")
        self.shortcuts = self._action("keyboard", tr("&Keyboard shortcuts"), "Ctrl+F1")
        # Their keys belong to the board too: while another page is shown, they are that page's.
        self.find = self._action("search", _keyed(tr("&Find on the board"), "Ctrl+F"))
        self.larger = self._action("zoom-in", _keyed(tr("&Larger"), "Ctrl++"))
        self.smaller = self._action("zoom-out", _keyed(tr("&Smaller"), "Ctrl+-"))
        self.normal = self._action("", _keyed(tr("&Normal size"), "Ctrl+0"))
        self.about = self._action("info", tr("&About {program}", program=APP_NAME))
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    @property
    def for_selected(self) -> tuple[QAction | None, ...]:
        """What can be done with the person selected on the board; None stands for a line between."""
        return (self.move_person, self.take, self.put_down, self.lock, self.lock_table, None, *self.marks.values())

    def all(self) -> tuple[QAction, ...]:
        """Every action, in the order of the menus."""
        return tuple(self.findChildren(QAction))

    @property
    def for_board(self) -> tuple[QAction, ...]:
        """What can be done with the board as one looks at it."""
        return (self.find, self.larger, self.smaller, self.normal)

    @property
    def for_file(self) -> tuple[QAction | None, ...]:
        """What can be done with the chapter as a whole."""
        return (self.backups, self.save_copy, self.open_file, None)

    def build_menus(self, bar: QMenuBar) -> None:
        """Put the actions into menus."""
        file = (
            self.new_event, self.import_signups, self.import_members, self.print_event, None, *self.for_file,
            self.settings, None, self.leave,
        )  # fmt: skip
        about_event = (self.pair, self.repair, self.walk_in, self.change_event, self.before, None, *self.for_selected)
        menus = (
            (tr("&File"), file),
            (tr("&Edit"), (self.undo, self.redo)),
            (tr("E&vent"), about_event),
            (tr("Vie&w"), (self.go_home, self.go_events, self.go_event, self.go_members, None, *self.for_board)),
            (tr("&Help"), (self.help, self.shortcuts, None, self.about)),
        )
        for title, actions in menus:
            self.offer(bar.addMenu(title), actions)

    def offer(self, place: QWidget, actions: Iterable[QAction | None]) -> None:
        """Add actions to a menu, or to the context menu of a widget; None stands for a line between."""
        for action in actions:
            place.addAction(_line(place) if action is None else action)

    def show_history(self, history: History | MembersHistory, *, shown: bool) -> None:
        """Name what undo and redo would do."""
        undo, redo = history.undo_text, history.redo_text
        self.undo.setText(tr("&Undo: {done}", done=_shown(undo)) if undo else tr("&Undo"))
        self.redo.setText(tr("&Redo: {done}", done=_shown(redo)) if redo else tr("&Redo"))
        self.undo.setEnabled(shown and bool(undo))
        self.redo.setEnabled(shown and bool(redo))

    def show_event(self, *, opened: bool, shown: bool, paired: bool, pairable: bool, changed: bool) -> None:
        """Offer what can be done with the event: one may be open while another page is shown.

        ``changed`` tells that people came or went since it was paired.
        """
        self.go_event.setEnabled(opened)
        self.import_signups.setEnabled(shown)
        self.change_event.setEnabled(shown)
        self.before.setEnabled(shown)
        self.print_event.setEnabled(shown and paired)
        self.pair.setEnabled(shown and pairable)
        self.repair.setEnabled(shown and changed)
        for action in self.for_board:
            action.setEnabled(shown and paired)
        self.walk_in.setEnabled(shown)
        self.pair.setText(tr("&Pair again") if paired else tr("&Pair"))

    def show_selected(self, seats: Sequence[Seat]) -> None:
        """Offer what can be done with the people selected on the board."""
        seat = seats[0] if len(seats) == 1 else None
        free, locked = any(not one.locked for one in seats), bool(seats) and all(one.locked for one in seats)
        for action in (self.move_person, self.take, self.put_down):
            action.setEnabled(free)
        for action in (self.lock, self.lock_table):
            action.setEnabled(bool(seats))
        several = trn("{n} person", "{n} people", len(seats)) if len(seats) > 1 else ""
        name = _shown(seat.name) if seat else several
        self.move_person.setText(_keyed(tr("&Move {name} to…", name=name) if name else tr("&Move to…"), "M"))
        if locked:
            self.lock.setText(_keyed(tr("Un&lock {name}", name=name), "L"))
        else:
            self.lock.setText(_keyed(tr("&Lock {name} here", name=name) if name else tr("&Lock"), "L"))
        self.lock.setIcon(icon("lock-open" if locked else "lock"))
        name = _shown(seat.name) if seat else ""
        named = {
            Status.CHECKED_IN: tr("Mark {name} as &here", name=name),
            Status.NO_SHOW: tr("Mark {name} as &no-show", name=name),
            Status.EXPECTED: tr("Set {name} back to e&xpected", name=name),
        }
        unnamed = {
            Status.CHECKED_IN: tr("Mark as &here"),
            Status.NO_SHOW: tr("Mark as &no-show"),
            Status.EXPECTED: tr("Back to e&xpected"),
        }
        for status, action in self.marks.items():
            action.setEnabled(seat is not None and seat.status is not status)
            action.setText(named[status] if name else unnamed[status])

    def _action(self, icon_name: str, text: str, key: QKeySequence | str = "") -> QAction:
        action = QAction(icon(icon_name), text, self) if icon_name else QAction(text, self)
        action.setShortcut(key)
        return action


def _line(parent: QObject) -> QAction:
    line = QAction(parent)
    line.setSeparator(True)
    return line


def _keyed(text: str, key: str) -> str:
    """The text with a key that is not the action's own behind it, as the user's language calls it."""
    return f"{text}\t{QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)}"


def _shown(name: str) -> str:
    """A "&" in a name is no mnemonic."""
    return name.replace("&", "&&")
