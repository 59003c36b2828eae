"""How to get to the parts of an event's page, and to what opens from them."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from micromentor_desktop.errors import DamagedFile
from micromentor_desktop.gui.before.dialog import BeforeDialog
from micromentor_desktop.gui.chapter_file.backups_dialog import BackupsDialog
from micromentor_desktop.gui.chapter_file.damaged_dialog import DamagedDialog
from micromentor_desktop.gui.event.letter_dialog import LetterDialog
from micromentor_desktop.gui.event.pair_again_dialog import PairAgainDialog
from micromentor_desktop.gui.event.sections import Sections
from micromentor_desktop.gui.event.signup_dialog import SignUpDialog
from micromentor_desktop.gui.versions.compare_dialog import CompareDialog
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.repair_file import Repaired
from tests.gallery.stage import Stage


def section(place: int) -> Callable[[Stage], QWidget]:
    """One of the parts of an event's page."""

    def go(stage: Stage) -> QWidget:
        page = stage.open_event().event_page
        page.sections.go(place)
        stage.settle()
        if place == Sections.SIGNUPS:
            page.sections.signups.select(page.signups[0].member.id)
            stage.settle()
        return stage.window

    return go


def everybody(stage: Stage) -> QWidget:
    """The board as one table, a row a person."""
    rounds = stage.open_event().event_page.board.rounds
    rounds.setCurrentIndex(rounds.count() - 1)
    stage.settle()
    return stage.window


def late(stage: Stage) -> QWidget:
    """Somebody whose answer came late."""
    stage.open_event().event_page.ask_for_late()
    return stage.opened(SignUpDialog)


def pair_again(stage: Stage) -> QWidget:
    """Who would move if it were paired again."""
    stage.open_event().event_page.pair()
    return stage.opened(PairAgainDialog)


def screen(stage: Stage) -> QWidget:
    """The big screen."""
    page = stage.open_event().event_page
    page.sections.day.screen_wished.emit()
    stage.settle()
    assert page.projector.window is not None
    return page.projector.window


def thanks(stage: Stage) -> QWidget:
    """Thanks to the mentors."""
    stage.open_event().event_page.sections.day.thanks_wished.emit()
    return stage.opened(LetterDialog)


def versions(stage: Stage) -> QWidget:
    """Versions that were kept, beside the board."""
    page = stage.open_event().event_page
    page.history.keep_version("")
    stage.settle()
    page.board.side.setCurrentWidget(page.board.side.versions)
    return stage.window


def steps(stage: Stage) -> QWidget:
    """What was done to the plan, beside the board."""
    versions(stage)
    board = stage.window.event_page.board
    board.side.setCurrentWidget(board.side.history)
    return stage.window


def compare(stage: Stage) -> QWidget:
    """Two versions side by side: the second has somebody on the waiting list."""
    page = stage.open_event().event_page
    page.history.keep_version("")
    stage.settle()
    page.board.take_off((page.board.model.cards[0].mentees[0].member_id,))
    stage.settle()
    first, *_, last = sorted(one.plan_id for one in stage.workflows.versions.versions(stage.event.id))
    page.kept.compare(first, last)
    return stage.opened(CompareDialog)


def before(tab: int) -> Callable[[Stage], QWidget]:
    """What is sent and printed before anybody can sign up, at one of the tabs."""

    def go(stage: Stage) -> QWidget:
        dialog = BeforeDialog(stage.workflows, stage.tasks, stage.settings, stage.event, stage.window)
        dialog.tabs.setCurrentIndex(tab)
        return stage.shown(dialog)

    return go


def backups(stage: Stage) -> QWidget:
    """The states that can be gone back to."""
    stage.window.chapter_file.back_up()
    stage.settle()
    stage.window.chapter_file.show_backups()
    return stage.opened(BackupsDialog)


def damaged(stage: Stage) -> QWidget:
    """The chapter's file cannot be opened."""
    path = stage.workflows.file.path.with_name("damaged.micromentor")
    path.write_bytes(b"SQLite format 3\0" + bytes(5000))
    try:
        Database.open(path)
    except DamagedFile as trouble:
        return stage.shown(DamagedDialog(str(trouble), lambda: Repaired((), good=True), stage.tasks, stage.window))
    raise AssertionError("a damaged file was opened")
