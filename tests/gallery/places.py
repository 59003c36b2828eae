"""Every page, dialog and empty state, one line each: a name, what is in the chapter, and how to get there.

The gallery takes pictures of them all; the tests walk through them as a screen reader and a keyboard would.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from micromentor_desktop.gui.about import AboutDialog
from micromentor_desktop.gui.event.sections import Sections
from micromentor_desktop.gui.help.topics import TOPICS
from micromentor_desktop.gui.navigation import Navigation
from micromentor_desktop.gui.shortcuts_dialog import ShortcutsDialog
from micromentor_desktop.workflow.print_event import Document
from tests.gallery import event_ways, ways
from tests.gallery.stage import Stage, State


@dataclass(frozen=True, slots=True)
class Place:
    """``go`` shows the place and returns the window that it is in."""

    name: str
    state: State
    go: Callable[[Stage], QWidget]


PLACES = (
    Place("home-welcome", State.FRESH, ways.page(Navigation.HOME)),
    Place("home-nobody", State.NOBODY, ways.page(Navigation.HOME)),
    Place("home-signed-up", State.SIGNED_UP, ways.page(Navigation.HOME)),
    Place("home-sample", State.SAMPLE, ways.page(Navigation.HOME)),
    Place("events-empty", State.FRESH, ways.page(Navigation.EVENTS)),
    Place("events", State.PAIRED, ways.page(Navigation.EVENTS)),
    Place("event-nobody", State.NOBODY, ways.event_page),
    Place("event-ready", State.SIGNED_UP, ways.event_page),
    Place("event-board", State.PAIRED, ways.event_page),
    Place("event-board-selected", State.PAIRED, ways.someone_selected),
    Place("event-everybody", State.PAIRED, event_ways.everybody),
    Place("event-history", State.PAIRED, event_ways.steps),
    Place("event-versions", State.PAIRED, event_ways.versions),
    Place("event-compare", State.PAIRED, event_ways.compare),
    Place("event-again", State.PAIRED, event_ways.pair_again),
    Place("event-interest", State.PAIRED, event_ways.section(Sections.INTEREST)),
    Place("event-signups", State.PAIRED, event_ways.section(Sections.SIGNUPS)),
    Place("event-late", State.PAIRED, event_ways.late),
    Place("event-day", State.PAIRED, event_ways.section(Sections.DAY)),
    Place("event-screen", State.PAIRED, event_ways.screen),
    Place("event-thanks", State.PAIRED, event_ways.thanks),
    Place("event-move", State.PAIRED, ways.move_dialog),
    Place("event-repair", State.PAIRED, ways.repair_dialog),
    Place("event-walk-in", State.PAIRED, ways.walk_in),
    Place("event-dialog-name", State.PAIRED, ways.event_dialog(0)),
    Place("event-dialog-rules", State.PAIRED, ways.event_dialog(1)),
    Place("event-dialog-more", State.PAIRED, ways.event_dialog(2)),
    Place("event-dialog-apart", State.PAIRED, ways.event_dialog(3)),
    Place("event-dialog-together", State.PAIRED, ways.event_dialog(4)),
    Place("before-form", State.NOBODY, event_ways.before(0)),
    Place("before-paper", State.NOBODY, event_ways.before(1)),
    Place("before-announcement", State.NOBODY, event_ways.before(2)),
    Place("members-empty", State.FRESH, ways.page(Navigation.MEMBERS)),
    Place("members", State.PAIRED, ways.page(Navigation.MEMBERS)),
    Place("members-nothing-found", State.PAIRED, ways.no_member_found),
    Place("members-selected", State.PAIRED, ways.member_selected),
    Place("members-privacy", State.PAIRED, ways.privacy),
    Place("member-form", State.PAIRED, ways.member_form),
    Place("members-import", State.FRESH, ways.import_members),
    Place("wizard-1-shape", State.FRESH, ways.wizard(0)),
    Place("wizard-2-details", State.FRESH, ways.wizard(1)),
    Place("wizard-3-rules", State.FRESH, ways.wizard(2)),
    Place("wizard-4-drop", State.FRESH, ways.wizard(3, with_file=False)),
    Place("wizard-4-preview", State.FRESH, ways.wizard(3)),
    Place("wizard-5-summary", State.FRESH, ways.wizard(4)),
    Place("import", State.SIGNED_UP, ways.import_dialog),
    Place("import-preview", State.SIGNED_UP, ways.import_preview),
    Place("print-badges", State.PAIRED, ways.print_dialog(Document.BADGES)),
    Place("print-cards", State.PAIRED, ways.print_dialog(Document.TABLE_CARDS)),
    Place("print-poster", State.PAIRED, ways.print_dialog(Document.POSTER)),
    Place("print-calibration", State.PAIRED, ways.calibration),
    Place("print-own-sheet", State.PAIRED, ways.own_sheet),
    Place("settings-chapter", State.PAIRED, ways.settings_dialog(0)),
    Place("settings-topics", State.PAIRED, ways.settings_dialog(1)),
    Place("settings-appearance", State.PAIRED, ways.settings_dialog(2)),
    Place("shortcuts", State.PAIRED, lambda stage: stage.shown(ShortcutsDialog(stage.window.actions_offered.all()))),
    Place("about", State.PAIRED, lambda stage: stage.shown(AboutDialog(stage.workflows.file.path, stage.window))),
    Place("backups", State.PAIRED, event_ways.backups),
    Place("file-damaged", State.FRESH, event_ways.damaged),
    Place("file-gone", State.PAIRED, ways.file_gone),
    *(Place(f"menu-{number + 1}", State.PAIRED, ways.menu(number)) for number in range(5)),
    *(Place(f"help-{topic}", State.FRESH, ways.help_window(topic)) for topic in TOPICS),
)
"""In the order of the organizer's evening."""
