"""What printing remembers: kept in the file, and added to files that were made before there was such a thing."""

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.sheet import Calibration, Sheet
from micromentor_desktop.storage import events, printed, printers
from micromentor_desktop.storage.database import Database

SHEET = Sheet("", "Shop 12", "tent card, own measures", "A4", 1, 2, 190.0, 120.0, 10.0, 20.0, 190.0, 130.0)


def test_own_sheets_come_back_as_they_were_typed(database: Database) -> None:
    with database.transaction() as session:
        printers.save_own_sheet(session, SHEET)
        printers.save_own_sheet(session, SHEET)
    with database.transaction() as session:
        [sheet] = printers.own_sheets(session)
        assert sheet.slots == SHEET.slots
        assert (sheet.sku, sheet.page, sheet.is_tent, sheet.is_confirmed) == ("Shop 12", "A4", True, False)
        printers.delete_own_sheet(session, "Shop 12")
        assert printers.own_sheets(session) == ()


def test_each_printer_and_tray_has_a_calibration_of_its_own(database: Database) -> None:
    manual, upper = Calibration(1.5, -0.5, 0.995, 1.002), Calibration(0.2, 0.0, 1.0, 1.0)
    with database.transaction() as session:
        printers.save_calibration(session, "HP", "Manual feed", upper)
        printers.save_calibration(session, "HP", "Manual feed", manual)
        printers.save_calibration(session, "HP", "", upper)
    with database.transaction() as session:
        assert printers.calibration_of(session, "HP", "Manual feed") == manual
        assert printers.calibration_of(session, "HP", "") == upper
        assert printers.calibration_of(session, "Brother", "") is None
        printers.forget_calibration(session, "HP", "")
        assert printers.calibration_of(session, "HP", "") is None
        assert printers.calibration_of(session, "HP", "Manual feed") == manual


def test_what_was_printed_goes_with_its_event(database: Database) -> None:
    with database.transaction() as session:
        event_id = events.save_event(session, Event(0, "Spring", Shape.ROUNDTABLES, Rules()))
        printed.save_printed(session, event_id, "badges", {1: "a", 2: "b"})
        printed.save_printed(session, event_id, "badges", {2: "c"})
        printed.save_choices(session, event_id, "badges", {"sheet": "5395"})
    with database.transaction() as session:
        assert printed.printed_digests(session, event_id, "badges") == {1: "a", 2: "c"}
        assert printed.printed_digests(session, event_id, "slips") == {}
        assert printed.last_choices(session, event_id) == {"badges": {"sheet": "5395"}}
        printed.forget_printed(session, event_id, "badges", {1})
        assert printed.printed_digests(session, event_id, "badges") == {2: "c"}
        events.delete_event(session, event_id)
        assert printed.last_choices(session, event_id) == {}


def test_the_logo_can_be_removed(database: Database) -> None:
    with database.transaction() as session:
        printers.save_logo(session, b"one")
        printers.save_logo(session, b"two")
        assert printers.get_logo(session) == b"two"
        printers.save_logo(session, None)
        assert printers.get_logo(session) is None
