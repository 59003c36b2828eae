"""The print dialog over a real pairing: choosing, seeing, saving."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QWheelEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.errors import FileTrouble
from micromentor_desktop.gui.print import dialog as dialog_module
from micromentor_desktop.gui.print.dialog import PrintDialog
from micromentor_desktop.gui.print.pdf_pages import PdfPages
from micromentor_desktop.gui.print.save import write_whole
from micromentor_desktop.gui.settings import Settings
from micromentor_desktop.gui.tasks import Tasks
from micromentor_desktop.workflow.print_event import Document
from micromentor_desktop.workflow.workflows import Workflows
from tests.gui.test_wizard_models import SIGNUPS


@pytest.fixture
def event(workflows: Workflows, tmp_path: Path) -> Event:
    path = tmp_path / "signups.csv"
    path.write_text(SIGNUPS, "utf-8")
    draft = workflows.imports.understand(path)
    return workflows.prepare.create(Event(0, "Spring evening", Shape.ROUNDTABLES, Rules(4, 2)), draft).event


@pytest.fixture
def open_dialog(
    qtbot: QtBot, workflows: Workflows, tasks: Tasks, settings: Settings, event: Event
) -> Iterator[Callable[[], PrintDialog]]:
    opened = []

    def make() -> PrintDialog:
        dialog = PrintDialog(workflows, tasks, settings, event)
        qtbot.addWidget(dialog)
        dialog.show()
        opened.append(dialog)
        qtbot.waitUntil(lambda: not tasks.busy)
        return dialog

    yield make
    qtbot.waitUntil(lambda: not tasks.busy)


@pytest.fixture
def dialog(workflows: Workflows, event: Event, open_dialog: Callable[[], PrintDialog]) -> PrintDialog:
    workflows.pair.pair(event.id)
    return open_dialog()


def shown(dialog: PrintDialog) -> bytes:
    assert dialog._made is not None
    return dialog._made[1].pdf


def test_the_badges_are_shown_at_once(dialog: PrintDialog) -> None:
    assert dialog.options.document is Document.BADGES
    assert dialog.preview.page_text() == "Page 1 of 1"
    assert shown(dialog).startswith(b"%PDF")
    assert dialog.save_button.isEnabled()


def test_what_is_on_the_screen_is_the_pdf(dialog: PrintDialog) -> None:
    view = dialog.preview.view
    dialog.preview.outlines.setChecked(False)
    picture = view.viewport().grab().toImage()
    rect = view.page_rect(0)
    pages = PdfPages(shown(dialog))
    page = pages.image(0, view._pixels_per_point())
    pages.close()
    ink = 0
    for x in range(20, rect.width() - 20, 7):
        for y in range(20, min(rect.height(), view.viewport().height() - rect.top()) - 5, 7):
            expected, seen = page.pixelColor(x, y), picture.pixelColor(rect.left() + x, rect.top() + y)
            assert abs(expected.lightness() - seen.lightness()) < 40
            ink += expected.lightness() < 100
    assert ink > 20


def test_every_document_has_its_sheets(qtbot: QtBot, dialog: PrintDialog, tasks: Tasks) -> None:
    pdfs = {shown(dialog)}
    for document in (Document.TABLE_CARDS, Document.TABLE_LIST):
        dialog.options.choose_document(document)
        assert not dialog.save_button.isEnabled()
        qtbot.waitUntil(lambda: not tasks.busy)
        job = dialog.options.job()
        assert job is not None
        assert job.document is document
        pdfs.add(shown(dialog))
    assert len(pdfs) == 3
    assert not dialog.options.sheet.start.isVisible()


def test_an_unconfirmed_sheet_asks_for_a_test_print(qtbot: QtBot, dialog: PrintDialog, tasks: Tasks) -> None:
    combo = dialog.options.sheet.sheet
    assert "confirmed" in dialog.options.sheet.confirmed.text()
    place = combo.findData("L7418")
    combo.setCurrentIndex(place)
    combo.activated.emit(place)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert "test print" in dialog.options.sheet.confirmed.text()
    assert combo.currentText().startswith("A4: ")


def test_the_first_free_label(qtbot: QtBot, dialog: PrintDialog, tasks: Tasks) -> None:
    before = shown(dialog)
    dialog.options.sheet.start.setValue(dialog.options.sheet.start.maximum())
    qtbot.waitUntil(lambda: not tasks.busy)
    assert shown(dialog) != before
    assert dialog.preview.page_text() == "Page 1 of 2"


def test_fast_changes_show_only_the_last(qtbot: QtBot, dialog: PrintDialog, tasks: Tasks) -> None:
    for start in (2, 3, 4, 3, 2):
        dialog.options.sheet.start.setValue(start)
    qtbot.waitUntil(lambda: not tasks.busy)
    assert dialog._made is not None
    assert dialog._made[0].start == 2


def test_zoom_and_pages(qtbot: QtBot, dialog: PrintDialog, tasks: Tasks) -> None:
    dialog.options.sheet.start.setValue(8)
    qtbot.waitUntil(lambda: not tasks.busy)
    view = dialog.preview.view
    fitted = view.zoom
    assert view.page_rect(0).width() < view.viewport().width()
    view.zoom_in()
    assert view.zoom > fitted
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(wheel)
    assert view.zoom < 1.0
    view.fit_width()
    assert view.zoom == fitted
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert dialog.preview.page_text() == "Page 2 of 2"
    for _ in range(20):
        view.zoom_out()
    assert view.zoom == 0.25


def test_saving(qtbot: QtBot, dialog: PrintDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out" / "my badges"
    target.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    dialog.save()
    qtbot.waitUntil(lambda: bool(dialog.result_text()))
    assert [path.name for path in target.parent.iterdir()] == ["my badges.pdf"]
    assert (target.parent / "my badges.pdf").read_bytes() == shown(dialog)
    assert "my badges.pdf" in dialog.result_text()


def test_saving_all_asks_before_it_replaces(
    qtbot: QtBot, dialog: PrintDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "badges.pdf").write_text("old")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    answers = [False, True]
    asked: list[str] = []

    def confirm(_parent: object, _title: str, sentence: str, _action: str, _back: str) -> bool:
        asked.append(sentence)
        return answers.pop(0)

    monkeypatch.setattr(dialog_module, "confirm", confirm)
    dialog.save_all()
    assert (folder / "badges.pdf").read_text() == "old"
    dialog.save_all()
    qtbot.waitUntil(lambda: bool(dialog.result_text()))
    agreed = "contacts.pdf" not in dialog.result_text()
    expected = {f"{document}.pdf" for document in Document} - ({"contacts.pdf"} if agreed else set())
    assert {path.name for path in folder.iterdir()} == expected
    assert all(path.read_bytes().startswith(b"%PDF") for path in folder.iterdir())
    assert asked == ["The folder already holds badges.pdf."] * 2


def test_a_folder_that_cannot_be_written(
    qtbot: QtBot, dialog: PrintDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "missing" / "badges.pdf"
    told: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    monkeypatch.setattr(dialog_module, "show_trouble", lambda _parent, _title, sentence: told.append(sentence))
    dialog.save()
    qtbot.waitUntil(lambda: bool(told))
    assert "badges.pdf” could not be saved" in told[0]
    assert "Choose another folder" in told[0]


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "badges.pdf"
    target.write_text("old")

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(FileTrouble, match="No space left on device"):
        write_whole(target, b"new")
    assert [path.read_text() for path in tmp_path.iterdir()] == ["old"]


def test_opening_in_a_viewer(qtbot: QtBot, dialog: PrintDialog, monkeypatch: pytest.MonkeyPatch) -> None:
    handed: list[Path] = []

    def open_url(url: QUrl) -> bool:
        handed.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    dialog.open_in_viewer()
    qtbot.waitUntil(lambda: bool(handed))
    assert handed[0].read_bytes() == shown(dialog)


def test_an_event_that_is_not_paired_yet(open_dialog: Callable[[], PrintDialog]) -> None:
    dialog = open_dialog()
    assert "Pair" in dialog.preview.view._message
    assert not dialog.save_button.isEnabled()
    assert dialog.preview.page_text() == ""
