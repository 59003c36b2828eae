"""The print dialog's smaller parts: looks, people, sheets, printers, logo, pre-flight, reprints."""

import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pdfplumber
import pytest
from PySide6.QtCore import QSizeF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.print_options import BadgeField, Design, Sides
from micromentor_desktop.errors import FileTrouble, Trouble
from micromentor_desktop.gui.members.member_form import MemberForm
from micromentor_desktop.gui.print import dialog as dialog_module
from micromentor_desktop.gui.print import side_dialogs
from micromentor_desktop.gui.print.calibration_dialog import CalibrationDialog
from micromentor_desktop.gui.print.dialog import PrintDialog
from micromentor_desktop.gui.print.logo_file import keep_logo
from micromentor_desktop.gui.print.own_sheet_dialog import OwnSheetDialog
from micromentor_desktop.gui.print.pdf_pages import PdfPages
from micromentor_desktop.gui.print.to_printer import PrintRun, duplex_of, prepared, set_up
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.printing.badges import Badge, badges_pdf
from micromentor_desktop.printing.placing import Placing
from micromentor_desktop.printing.sheets import find_sheet
from micromentor_desktop.workflow.print_event import Document, Pieces, PrintJob
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.hands import click
from tests.gui.test_print import dialog, event, open_dialog, shown
from tests.printing.pictures import picture

__all__ = ["dialog", "event", "open_dialog"]


def settled(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy)


def job(dialog: PrintDialog) -> PrintJob:
    made = dialog.options.job()
    assert made is not None
    return made


def test_design_sides_and_fields_change_the_badge(qtbot: QtBot, dialog: PrintDialog, tasks: Tasks) -> None:
    look = dialog.options.look
    pdfs = [shown(dialog)]
    look.design.setCurrentIndex(2)
    look.design.activated.emit(2)
    settled(qtbot, tasks)
    pdfs.append(shown(dialog))
    look.sides.setCurrentIndex(1)
    look.sides.activated.emit(1)
    settled(qtbot, tasks)
    pdfs.append(shown(dialog))
    click(look.fields[BadgeField.COMPANY])
    settled(qtbot, tasks)
    pdfs.append(shown(dialog))
    assert len(set(pdfs)) == 4
    assert job(dialog).look.design is Design.EDGE
    assert job(dialog).look.sides is Sides.LONG_EDGE
    assert BadgeField.COMPANY not in job(dialog).look.shown
    dialog.options.choose_document(Document.POSTER)
    assert not look.isVisible()


def test_some_people_can_be_ticked(qtbot: QtBot, dialog: PrintDialog, tasks: Tasks) -> None:
    people = dialog.options.people
    QAbstractItemModelTester(people.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert people.model.rowCount() > 2
    place = list(Pieces).index(Pieces.CHOSEN)
    people.which.setCurrentIndex(place)
    people.which.activated.emit(place)
    settled(qtbot, tasks)
    assert "Nobody is chosen" in dialog.preview.view._message
    assert not dialog.print_button.isEnabled()
    for row in (0, 2):
        index = people.model.index(row, 0)
        people.model.setData(index, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    settled(qtbot, tasks)
    assert dialog._made is not None
    assert dialog._made[1].pieces == 2
    people.model.setData(people.model.index(0, 0), Qt.CheckState.Unchecked.value, Qt.ItemDataRole.CheckStateRole)
    settled(qtbot, tasks)
    assert dialog._made[1].pieces == 1


def test_a_sheet_is_searched_by_its_size(qtbot: QtBot, dialog: PrintDialog, tasks: Tasks) -> None:
    sheet = dialog.options.sheet
    sheet.search.setText("80 x 50")
    sheet.search.textEdited.emit("80 x 50")
    qtbot.waitUntil(lambda: sheet.sheet.count() == 2)
    settled(qtbot, tasks)
    assert job(dialog).sheet in ("L4785 L4786 L4787", "4412")
    sheet.search.setText("no such sheet")
    sheet.search.textEdited.emit("no such sheet")
    qtbot.waitUntil(lambda: sheet.sheet.count() == 0)
    settled(qtbot, tasks)
    assert "Type fewer letters" in sheet.confirmed.text()


def test_an_own_sheet_is_typed_refused_mended_and_used(qtbot: QtBot, dialog: PrintDialog, tasks: Tasks) -> None:
    dialog.side.open_own_sheet()
    typed = dialog.findChild(OwnSheetDialog)
    assert isinstance(typed, OwnSheetDialog)
    typed.name.setText("Shop 12")
    typed.pitch_x_mm.setValue(20)
    typed.accept()
    settled(qtbot, tasks)
    assert "overlap" in typed.notice_text()
    typed.pitch_x_mm.setValue(95)
    assert typed.notice_text() == ""
    typed.accept()
    settled(qtbot, tasks)
    assert job(dialog).sheet == "Shop 12"
    assert "test print" in dialog.options.sheet.confirmed.text()
    assert dialog.preview.page_text().startswith("Page 1")


def test_a_printer_is_measured_in_a_dialog(
    qtbot: QtBot, dialog: PrintDialog, tasks: Tasks, workflows: Workflows
) -> None:
    before = shown(dialog)
    dialog.side.open_calibration()
    measuring = dialog.findChild(CalibrationDialog)
    assert isinstance(measuring, CalibrationDialog)
    settled(qtbot, tasks)
    assert not measuring.check_button.isEnabled()
    measuring.across.setValue(93)
    measuring.save()
    settled(qtbot, tasks)
    assert "scaled on its way" in measuring.notice_text()
    measuring.across.setValue(99.5)
    measuring.left.setValue(21.9)
    measuring.save()
    settled(qtbot, tasks)
    miss = workflows.printing.printers.known("", "")
    assert miss is not None
    assert (miss.right_mm, miss.across) == pytest.approx((2.0, 0.995))
    assert shown(dialog) != before
    assert "-2.0 mm across" in dialog.options.printer.state_text()
    assert measuring.check_button.isEnabled()
    measuring.forget()
    settled(qtbot, tasks)
    assert shown(dialog) == before


def test_the_test_page_is_opened_where_there_is_no_printer(
    qtbot: QtBot, dialog: PrintDialog, monkeypatch: pytest.MonkeyPatch
) -> None:
    handed: list[str] = []

    def open_url(url: QUrl) -> bool:
        handed.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    dialog.side.make_test_page(corrected=False)
    qtbot.waitUntil(lambda: bool(handed))
    assert Path(handed[0]).read_bytes().startswith(b"%PDF")


def test_printing_without_a_printer_is_told(dialog: PrintDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(dialog_module, "show_trouble", lambda _parent, _title, sentence: told.append(sentence))
    dialog.print_out()
    assert len(told) == 1
    assert "Choose one in the list" in told[0]


def to_file(path: Path) -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def test_a_printer_prints_at_exactly_100_percent(qtbot: QtBot, tmp_path: Path) -> None:
    """Qt's own PDF printer takes the place of paper; the outlines are then measured in the picture on its page."""
    sheet = find_sheet("5395")
    pdf = badges_pdf([Badge("Ana")] * 16, sheet, event="", placing=Placing(outlines=True)).pdf
    path = tmp_path / "paper.pdf"
    printer = prepared(to_file(path), QSizeF(612, 792), Sides.LONG_EDGE)
    run = PrintRun(printer, pdf)
    pages: list[int] = []
    run.progressed.connect(lambda page, _pages: pages.append(page))
    with qtbot.waitSignal(run.finished, timeout=60_000):
        run.start()
    assert pages == [1, 2]
    with pdfplumber.open(io.BytesIO(path.read_bytes())) as paper:
        assert [(float(page.width), float(page.height)) for page in paper.pages] == [(612, 792)] * 2
        strips = paper.pages[0].images
    assert min(strip["x0"] for strip in strips) == pytest.approx(0, abs=0.3)
    assert max(strip["x1"] for strip in strips) == pytest.approx(612, abs=0.3)
    assert min(strip["top"] for strip in strips) == pytest.approx(0, abs=0.3)
    assert max(strip["bottom"] for strip in strips) == pytest.approx(792, abs=0.3)


def test_the_printer_turns_the_paper_as_the_badges_ask_for() -> None:
    assert duplex_of(Sides.LONG_EDGE) is QPrinter.DuplexMode.DuplexLongSide
    assert duplex_of(Sides.SHORT_EDGE) is QPrinter.DuplexMode.DuplexShortSide
    assert {duplex_of(sides) for sides in (Sides.ONE, Sides.FOLD)} == {QPrinter.DuplexMode.DuplexNone}


def test_strips_of_a_page_are_the_page() -> None:
    pages = PdfPages(badges_pdf([Badge("Ana Lima")] * 8, find_sheet("5395"), event="Spring").pdf)
    scale = 150 / 72
    whole = pages.image(0, scale)
    for top in range(0, whole.height(), 400):
        strip = pages.strip(0, scale, top, min(400, whole.height() - top))
        assert strip.width() == whole.width()
        part = whole.copy(0, top, whole.width(), strip.height())
        assert _difference(strip, part) < 0.5
    pages.close()


def _difference(one: QImage, other: QImage) -> float:
    """The mean difference in lightness of some of the pixels."""
    points = [(x, y) for x in range(0, one.width(), 11) for y in range(0, one.height(), 7)]
    return sum(abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) for x, y in points) / len(
        points
    )


def test_a_printer_that_is_not_there_is_told() -> None:
    with pytest.raises(Trouble, match="Choose one in the list"):
        set_up("No such printer", None, QSizeF(612, 792), Sides.ONE)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_does_not_answer_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    printer = prepared(to_file(tmp_path / "missing" / "folder" / "paper.pdf"), QSizeF(612, 792), Sides.ONE)
    run = PrintRun(printer, badges_pdf([Badge("Ana")], find_sheet("5395"), event="").pdf)
    with qtbot.waitSignal(run.failed) as told, qtbot.captureExceptions():
        run.start()
    assert "does not answer" in str(told.args)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("logo.png", picture()),
        ("logo.jpg", picture("JPEG")),
        (
            "logo.svg",
            b'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><circle r="5" fill="red"/></svg>',
        ),
    ],
)
def test_a_logo_of_each_kind_is_kept(workflows: Workflows, tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    png = keep_logo(workflows.printing.logo, tmp_path / name)
    assert workflows.printing.logo.png() == png
    assert png.startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("logo.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>', "script"),
        ("renamed.png", b'<svg xmlns="http://www.w3.org/2000/svg" onload="x"/>', "script"),
        ("logo.svg", b'<svg xmlns="http://www.w3.org/2000/svg"><g>', "damaged"),
        ("logo.png", b"text", "no picture"),
        ("missing.png", None, "cannot be read"),
    ],
)
def test_a_logo_that_cannot_be_used_is_refused_and_the_old_one_stays(
    workflows: Workflows, tmp_path: Path, name: str, data: bytes | None, reason: str
) -> None:
    old = workflows.printing.logo.save(picture(), "old.png")
    if data is not None:
        (tmp_path / name).write_bytes(data)
    with pytest.raises(FileTrouble, match=reason):
        keep_logo(workflows.printing.logo, tmp_path / name)
    assert workflows.printing.logo.png() == old


def test_choosing_and_removing_the_logo(
    qtbot: QtBot, dialog: PrintDialog, tasks: Tasks, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = shown(dialog)
    path = tmp_path / "logo.png"
    path.write_bytes(picture())
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    dialog.side.choose_logo()
    settled(qtbot, tasks)
    assert shown(dialog) != before
    assert dialog.options.look.remove_logo_button.isVisible()
    dialog.side.remove_logo()
    settled(qtbot, tasks)
    assert shown(dialog) == before
    path.write_bytes(b"text")
    told: list[str] = []
    monkeypatch.setattr(side_dialogs, "show_trouble", lambda _parent, _title, sentence: told.append(sentence))
    dialog.side.choose_logo()
    settled(qtbot, tasks)
    assert "no picture" in told[0]


def test_the_pre_flight_opens_the_person_and_prints_anew(
    qtbot: QtBot, dialog: PrintDialog, tasks: Tasks, workflows: Workflows, event: Event
) -> None:
    person = workflows.prepare.signups(event.id)[0].member
    workflows.members.save(replace(person, given_name="🙂 Zoe"))
    dialog._make()
    settled(qtbot, tasks)
    checks = dialog.checks
    QAbstractItemModelTester(checks.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    row = next(row for row, words in enumerate(checks.sentences()) if "none of the fonts" in words)
    assert "a character that no font has" in checks.headline_text()
    assert not checks.mend_button.isEnabled()
    checks.view.setCurrentIndex(checks.model.index(row, 0))
    click(checks.mend_button)
    settled(qtbot, tasks)
    form = dialog.findChild(MemberForm)
    assert isinstance(form, MemberForm)
    form.given_name.setText("Zoe")
    form.accept()
    settled(qtbot, tasks)
    qtbot.waitUntil(lambda: not any("none of the fonts" in words for words in dialog.warnings()))


def test_what_changed_since_printing_is_offered_for_reprinting(
    qtbot: QtBot, open_dialog: Callable[[], PrintDialog], tasks: Tasks, workflows: Workflows, event: Event
) -> None:
    workflows.pair.pair(event.id)
    everybody = len(workflows.printing.pieces(event.id, PrintJob(Document.BADGES, "5395")))
    workflows.printing.remember(event.id, PrintJob(Document.BADGES, "5395"))
    person = workflows.prepare.signups(event.id)[0].member
    workflows.members.save(replace(person, family_name="Newname"))
    dialog = open_dialog()
    free = everybody % 8 + 1
    assert dialog.reprint.text() == f"1 badge changed since printing: reprint onto label {free}."
    assert dialog.options.sheet.start.value() == free
    [button] = dialog.reprint.findChildren(QPushButton)
    click(button)
    settled(qtbot, tasks)
    assert job(dialog).pieces is Pieces.CHANGED
    assert dialog._made is not None
    assert dialog._made[1].pieces == 1
    assert dialog._made[0].start == free


def test_label_edges_are_only_on_the_screen(dialog: PrintDialog) -> None:
    view = dialog.preview.view
    with_edges = view.viewport().grab().toImage()
    dialog.preview.outlines.setChecked(False)
    assert view.viewport().grab().toImage() != with_edges
    assert dialog._made is not None
    assert len(dialog._made[1].outlines[0]) == 8
    with pdfplumber.open(io.BytesIO(shown(dialog))) as pdf:
        assert not [rect for rect in pdf.pages[0].rects if rect["stroke"]]
