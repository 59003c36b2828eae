"""What the worker does for the print dialog: make documents, write them, and have them remembered."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from micromentor_desktop.errors import Trouble
from micromentor_desktop.gui.print.save import write_whole
from micromentor_desktop.workflow.print_event import Document, PrintedDocument, PrintEvent, PrintJob
from micromentor_desktop.workflow.progress import Progress


@dataclass(frozen=True, slots=True)
class SavedFiles:
    """Where the documents went, and why some were left out."""

    folder: Path
    names: tuple[str, ...]
    left_out: tuple[str, ...] = ()


def save_one(printing: PrintEvent, event_id: int, job: PrintJob, made: PrintedDocument, path: Path) -> SavedFiles:
    """Write a document that was made already, and remember what it said."""
    write_whole(path, made.pdf)
    printing.remember(event_id, job)
    return SavedFiles(path.parent, (path.name,))


def save_all(
    printing: PrintEvent, event_id: int, jobs: Mapping[Document, PrintJob], folder: Path, progress: Progress
) -> SavedFiles:
    """Make and write every document; all of them are made before the first is written.

    A document without a job of its own goes on the first sheet that the workflow offers for it. One that there is
    nothing to print of (nobody agreed to share contacts) is left out, with the reason.
    """
    made: list[tuple[PrintJob, PrintedDocument]] = []
    left_out: list[str] = []
    for number, document in enumerate(Document):
        progress(number / len(Document))
        job = jobs.get(document) or PrintJob(document, printing.sheets(document)[0].sku)
        try:
            made.append((job, printing.make(event_id, job)))
        except Trouble as trouble:
            if document is not Document.CONTACTS:
                raise
            left_out.append(str(trouble))
    for job, printed in made:
        save_one(printing, event_id, job, printed, folder / printed.file_name)
    return SavedFiles(folder, tuple(printed.file_name for _, printed in made), tuple(left_out))
