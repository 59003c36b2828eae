"""From the first start to printed badges in as few clicks and keys as there are, each of them counted.

``python -m tests.desktop.quick mouse|keyboard DATA SHOTS SIGNUPS`` plays it on the screen of $DISPLAY, over a chapter's
file that is not there yet, and prints what was done and what came of it as JSON.
"""

import json
import sys
import traceback
from pathlib import Path

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QApplication, QDialogButtonBox, QFileDialog, QWizard

from micromentor_desktop import app
from micromentor_desktop.domain.event import Shape
from micromentor_desktop.gui.event_wizard.wizard import EventWizard
from micromentor_desktop.gui.main_window import MainWindow
from micromentor_desktop.gui.print.dialog import PrintDialog
from tests.desktop.organizer import Organizer, at_work

_LOOKS = 8
"""So many looks in a row, some 50 ms apart, must see a list as it is before it is taken to be complete."""


class Quick:
    """What both ways have in common: waiting until each step has been taken."""

    def __init__(self, shots: Path, signups: Path) -> None:
        self.hand = Organizer(shots)
        self.signups = signups
        self.window = self.hand.window(MainWindow)
        self.hand.wait_for("the start page", self.window.home_page.welcome.start.isVisible)

    def wizard(self) -> EventWizard:
        """The wizard, as soon as it is there."""
        return self.hand.window(EventWizard)

    def page(self, wizard: EventWizard, number: int) -> None:
        """Wait for a page of the wizard, counted from 0."""
        self.hand.wait_for(f"page {number}", lambda: wizard.currentId() == wizard.pageIds()[number])

    def read(self, wizard: EventWizard) -> None:
        """Wait until the file is understood."""
        self.hand.wait_for("the file to be understood", lambda: wizard.panel.ready)

    def paired(self) -> None:
        """Wait for the board."""
        self.hand.wait_for("the board", self.window.event_page.board.tables.isVisible)

    def preview(self) -> PrintDialog:
        """The print dialog, as soon as it shows the badges."""
        dialog = self.hand.window(PrintDialog)
        self.hand.wait_for("the badges", lambda: dialog.preview.view.page_count > 0 and dialog.save_button.isEnabled())
        return dialog

    def printed(self, dialog: PrintDialog) -> None:
        """Wait until the badges are on the disk."""
        self.hand.wait_for("the word that it was saved", lambda: bool(dialog.result_text()))
        self.hand.picture("quick printed")


class Mouse(Quick):
    """The mouse alone."""

    def play(self) -> None:
        """Every click of the way."""
        hand = self.hand
        hand.click(self.window.home_page.welcome.start)
        wizard = self.wizard()
        forward = hand.ask(lambda: wizard.button(QWizard.WizardButton.NextButton))
        hand.click(wizard.shape_page.cards[Shape.ROUNDTABLES])
        for page in range(1, 4):
            hand.click(forward)
            self.page(wizard, page)
        hand.click(wizard.panel.drop_zone.button)
        self.choose(QFileDialog.AcceptMode.AcceptOpen)
        self.read(wizard)
        hand.click(forward)
        self.page(wizard, 4)
        hand.click(hand.ask(lambda: wizard.button(QWizard.WizardButton.FinishButton)))
        hand.click(self.window.event_page.first_pair_button)
        self.paired()
        hand.click(self.window.event_page.header.print_button)
        dialog = self.preview()
        hand.click(dialog.save_button)
        self.choose(QFileDialog.AcceptMode.AcceptSave)
        self.printed(dialog)

    def choose(self, mode: QFileDialog.AcceptMode) -> None:
        """In the file dialog: click the file (to save: the name is proposed already), and the button that confirms."""
        hand = self.hand
        dialog = hand.window(QFileDialog)
        if mode is QFileDialog.AcceptMode.AcceptOpen:
            # The dialog has its files as a list and as a table, and shows one of the two.
            files = hand.ask(
                lambda: next(
                    view
                    for view in dialog.findChildren(QAbstractItemView)
                    if view.isVisible() and view.objectName() in ("listView", "treeView")
                )
            )
            hand.wait_for("the file in the list", lambda: self._row(files) >= 0)
            self._wait_for_order(files)
            hand.click_at(
                hand.place(
                    files, lambda: files.visualRect(files.model().index(self._row(files), 0, files.rootIndex()))
                ),
                self.signups.name,
            )
        button = QDialogButtonBox.StandardButton
        wanted = button.Open if mode is QFileDialog.AcceptMode.AcceptOpen else button.Save
        confirm = hand.ask(lambda: dialog.findChildren(QDialogButtonBox)[0].button(wanted))
        hand.click(confirm)
        hand.gone(QFileDialog)

    def _wait_for_order(self, files: QAbstractItemView) -> None:
        """Folders come in one after another, and the file moves down with each."""
        rows = [-1]

        def at_rest() -> bool:
            rows.append(self._row(files))
            return len(rows) > _LOOKS and len(set(rows[-_LOOKS:])) == 1

        self.hand.wait_for("the list of files to be complete", at_rest)

    def _row(self, files: QAbstractItemView) -> int:
        rows = range(files.model().rowCount(files.rootIndex()))
        names = [str(self._index(files, row).data()) for row in rows]
        return names.index(self.signups.name) if self.signups.name in names else -1

    @staticmethod
    def _index(files: QAbstractItemView, row: int) -> QModelIndex:
        return files.model().index(row, 0, files.rootIndex())


class Keyboard(Quick):
    """The keyboard alone."""

    def play(self) -> None:
        """Every key of the way."""
        hand = self.hand
        hand.press("ctrl+n")
        wizard = self.wizard()
        cards = wizard.shape_page.cards
        hand.wait_for("the first card to have the focus", cards[Shape.BUDDIES].hasFocus)
        # The cards stand two by two: the roundtables are below the buddies.
        hand.press("Down")
        hand.wait_for("the choice", cards[Shape.ROUNDTABLES].isChecked)
        for page in range(1, 4):
            hand.press("Return")
            self.page(wizard, page)
        hand.press("alt+c")
        dialog = hand.window(QFileDialog)
        hand.wait_for("the file dialog", dialog.isActiveWindow)
        hand.press(self.signups.name[0])
        self._complete()
        self.read(wizard)
        hand.press("Return")
        self.page(wizard, 4)
        hand.press("Return")
        hand.wait_for("the event", self.window.event_page.first_pair_button.isVisible)
        hand.wait_for("the window", self.window.isActiveWindow)
        hand.press("F5")
        self.paired()
        hand.press("ctrl+p")
        printing = self.preview()
        hand.press("alt+s")
        saving = hand.window(QFileDialog)
        hand.wait_for("the file dialog", saving.isActiveWindow)
        hand.press("Return")
        hand.gone(QFileDialog)
        self.printed(printing)

    def _complete(self) -> None:
        """Take the one file whose name begins so, and open it."""
        self.hand.wait_for("the completion", lambda: any(one.isVisible() and one.isWindow() for one in _popups()))
        self.hand.press("Down")
        self.hand.press("Return")
        self.hand.gone(QFileDialog)


def _popups() -> list[QAbstractItemView]:
    return [one for one in QApplication.topLevelWidgets() if isinstance(one, QAbstractItemView)]


def main() -> int:
    way, data, shots, signups = sys.argv[1:]
    trouble: list[BaseException] = []

    def work() -> None:
        quick = (Mouse if way == "mouse" else Keyboard)(Path(shots), Path(signups))
        try:
            quick.play()
            print(json.dumps({"acts": quick.hand.acts, "places": quick.hand.places}), flush=True)
        except BaseException:
            quick.hand.picture("quick at the failure")
            raise
        finally:
            quick.hand.ask(QApplication.quit)

    at_work(work, trouble.append)
    code = app.run(Path(data), sys.argv[:1])
    for error in trouble:
        traceback.print_exception(error)
    return 1 if trouble else code


if __name__ == "__main__":
    sys.exit(main())
