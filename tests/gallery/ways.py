"""How to get to the pages and dialogs of the gallery."""

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.domain.plan import Move
from micromentor_desktop.errors import FileGone
from micromentor_desktop.gui.board.move_dialog import MoveDialog
from micromentor_desktop.gui.chapter.settings_dialog import SettingsDialog
from micromentor_desktop.gui.event.event_dialog import EventDialog
from micromentor_desktop.gui.event.repair_dialog import RepairDialog
from micromentor_desktop.gui.event.walk_in_dialog import WalkInDialog
from micromentor_desktop.gui.event_wizard.import_dialog import ImportDialog
from micromentor_desktop.gui.event_wizard.wizard import EventWizard
from micromentor_desktop.gui.help.window import HelpWindow
from micromentor_desktop.gui.members.import_members_dialog import ImportMembersDialog
from micromentor_desktop.gui.members.member_form import MemberForm
from micromentor_desktop.gui.members.privacy_dialog import PrivacyDialog
from micromentor_desktop.gui.navigation import Navigation
from micromentor_desktop.gui.print.calibration_dialog import CalibrationDialog
from micromentor_desktop.gui.print.dialog import PrintDialog
from micromentor_desktop.gui.print.own_sheet_dialog import OwnSheetDialog
from micromentor_desktop.workflow.load_sample import SAMPLE_FILE
from micromentor_desktop.workflow.print_event import Document
from tests.gallery.stage import Stage


def page(place: int) -> Callable[[Stage], QWidget]:
    """One of the navigation's places."""

    def go(stage: Stage) -> QWidget:
        stage.window.go(place)
        stage.settle()
        return stage.window

    return go


def event_page(stage: Stage) -> QWidget:
    """The page of the event, whatever it shows."""
    return stage.open_event()


def someone_selected(stage: Stage) -> QWidget:
    """The board with its first mentee selected."""
    board = stage.open_event().event_page.board
    board.select((board.model.cards[0].mentees[0].member_id,))
    stage.settle()
    return stage.window


def wizard(step: int, *, with_file: bool = True) -> Callable[[Stage], QWidget]:
    """The wizard at one of its steps, the first being 0."""

    def go(stage: Stage) -> QWidget:
        found = EventWizard(stage.workflows, stage.tasks, stage.settings, stage.window)
        found.show()
        found.shape_page.cards[Shape.ROUNDTABLES].click()
        if with_file:
            found.panel.read(SAMPLE_FILE)
            stage.settle()
        for _ in range(step):
            found.next()
        stage.settle()
        return found

    return go


def import_dialog(stage: Stage) -> QWidget:
    """The import dialog over an event that has imports already."""
    return stage.shown(ImportDialog(stage.workflows, stage.tasks, stage.settings, stage.event, stage.window))


def import_preview(stage: Stage) -> QWidget:
    """The import dialog with a file that was understood."""
    dialog = ImportDialog(stage.workflows, stage.tasks, stage.settings, stage.event, stage.window)
    dialog.show()
    dialog.panel.read(SAMPLE_FILE)
    stage.settle()
    return dialog


def import_members(stage: Stage) -> QWidget:
    """The import of members with a file that was understood."""
    dialog = ImportMembersDialog(stage.workflows, stage.tasks, stage.settings, stage.window)
    dialog.show()
    dialog.panel.read(SAMPLE_FILE)
    stage.settle()
    return dialog


def event_dialog(tab: int) -> Callable[[Stage], QWidget]:
    """The dialog over an event, at one of its tabs."""

    def go(stage: Stage) -> QWidget:
        signups = stage.workflows.prepare.signups(stage.event.id)
        dialog = EventDialog(
            stage.workflows, stage.tasks, stage.settings, stage.event, signups=signups, parent=stage.window
        )
        dialog.tabs.setCurrentIndex(tab)
        return stage.shown(dialog)

    return go


def print_dialog(document: Document) -> Callable[[Stage], QWidget]:
    """The print dialog at one of the documents."""

    def go(stage: Stage) -> QWidget:
        dialog = PrintDialog(stage.workflows, stage.tasks, stage.settings, stage.event, stage.window)
        dialog.show()
        stage.settle()
        dialog.options.choose_document(document)
        stage.settle()
        return dialog

    return go


def settings_dialog(tab: int) -> Callable[[Stage], QWidget]:
    """The settings at one of their tabs."""

    def go(stage: Stage) -> QWidget:
        dialog = SettingsDialog(stage.workflows, stage.tasks, stage.settings, stage.window)
        dialog.tabs.setCurrentIndex(tab)
        return stage.shown(dialog)

    return go


def member_form(stage: Stage) -> QWidget:
    """The form of a member who is there."""
    return stage.shown(MemberForm(stage.workflows, stage.tasks, stage.workflows.members.all()[0], stage.window))


def no_member_found(stage: Stage) -> QWidget:
    """The members page with a search that nobody matches."""
    page(Navigation.MEMBERS)(stage)
    stage.window.members_page.head.search.setText("xyzzy")
    return stage.window


def member_selected(stage: Stage) -> QWidget:
    """The members page with what is known of the first of them."""
    page(Navigation.MEMBERS)(stage)
    stage.window.members_page.table.selectRow(0)
    stage.settle()
    return stage.window


def privacy(stage: Stage) -> QWidget:
    """What is kept and why."""
    page(Navigation.MEMBERS)(stage)
    stage.window.members_page.errands.show_privacy()
    return stage.opened(PrivacyDialog)


def move_dialog(stage: Stage) -> QWidget:
    """Where to move the first mentee of the board."""
    cards = stage.open_event().event_page.board.model.cards
    seat = cards[0].mentees[0]
    choices = [(card.title, Move(1, seat.member_id, card.table)) for card in cards]
    return stage.shown(MoveDialog(seat.name, choices, stage.window))


def repair_dialog(stage: Stage) -> QWidget:
    """What a repair would do."""
    stage.open_event().event_page.ask_to_repair()
    return stage.opened(RepairDialog)


def walk_in(stage: Stage) -> QWidget:
    """Somebody at the door."""
    stage.open_event().event_page.ask_for_walk_in()
    return stage.opened(WalkInDialog)


def calibration(stage: Stage) -> QWidget:
    """Measuring a printer."""
    return stage.shown(CalibrationDialog(stage.workflows.printing.printers, stage.tasks, "Office", "", stage.window))


def own_sheet(stage: Stage) -> QWidget:
    """Typing a sheet."""
    return stage.shown(OwnSheetDialog(stage.workflows.printing.own_sheets, stage.tasks, "A4", stage.window))


def file_gone(stage: Stage) -> QWidget:
    """The chapter's file was deleted under the program."""
    path = stage.workflows.file.path
    path.unlink()
    try:
        stage.workflows.file.check()
    except FileGone as gone:
        stage.window.file_guard.ask(str(gone))
    stage.settle()
    box = stage.window.file_guard.box
    assert box is not None
    return box


def help_window(topic: str) -> Callable[[Stage], QWidget]:
    """The help at a page."""

    def go(stage: Stage) -> QWidget:
        found = HelpWindow(stage.settings, stage.window)
        found.show_topic(topic)
        stage.settle()
        return found

    return go


def menu(number: int) -> Callable[[Stage], QWidget]:
    """One of the window's menus over the board with somebody selected."""

    def go(stage: Stage) -> QWidget:
        someone_selected(stage)
        found = stage.window.menuBar().findChildren(QMenu)[number]
        found.popup(stage.window.menuBar().mapToGlobal(stage.window.menuBar().rect().bottomLeft()))
        stage.settle()
        return found

    return go
