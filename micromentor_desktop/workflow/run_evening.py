"""The organizer's whole evening in one go: sign-up files in, the plan and its PDFs out."""

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import mkdtemp

from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.event import Event, Interest
from micromentor_desktop.domain.outlook import Outlook
from micromentor_desktop.errors import FileTrouble, Trouble
from micromentor_desktop.importing.records import NO_ROLE_COLUMN
from micromentor_desktop.storage.database import Database
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.edit_chapter import EditChapter
from micromentor_desktop.workflow.export_plan import pairs_csv, plan_json
from micromentor_desktop.workflow.import_signups import Counts, Decisions, Draft, Field, ImportSignups
from micromentor_desktop.workflow.look_ahead import LookAhead
from micromentor_desktop.workflow.make_plan import MakePlan
from micromentor_desktop.workflow.prepare_event import PrepareEvent
from micromentor_desktop.workflow.print_event import EVENING, PrintEvent, PrintJob

DATABASE = "event.micromentor"
"""The name of the chapter's file among the results; the window opens it with --data."""


@dataclass(frozen=True, slots=True)
class Evening:
    """What came out: ``counts`` and ``problems`` add up over all files, ``warnings`` are those of the printing."""

    board: Board
    interest: Interest
    outlook: Outlook
    counts: Counts
    problems: int
    warnings: tuple[str, ...]
    files: tuple[Path, ...]


def run_evening(
    event: Event,
    sources: Sequence[Path],
    out: Path,
    paper: Paper,
    corrections: Mapping[int, Field] | None = None,
) -> Evening:
    """Import the files into a new chapter, pair the event, and leave everything in the folder ``out``.

    Earlier results in the folder are replaced; an earlier database is kept beside the new one. Raises Trouble when a
    file is not understood without asking or the event cannot be paired, FileTrouble when a file cannot be read or the
    folder cannot be written; the folder is then as it was.
    """
    made = not out.exists()
    try:
        out.mkdir(parents=True, exist_ok=True)
        # Beside its destination, so that each finished file is moved there in one step.
        workshop = Path(mkdtemp(prefix=".micromentor-", dir=out))
    except OSError as error:
        raise FileTrouble(
            tr(
                "The folder {folder} cannot be written ({reason}). Choose another with --out.",
                folder=out,
                reason=error.strerror,
            )
        ) from error
    try:
        evening = _produce(event, sources, workshop, paper, corrections)
        return _deliver(evening, workshop, out)
    except OSError as error:
        raise FileTrouble(
            tr(
                "The results could not be written to {folder} ({reason}). Close them elsewhere, then try again.",
                folder=out,
                reason=error.strerror,
            )
        ) from error
    finally:
        shutil.rmtree(workshop, ignore_errors=True)
        if made and not any(out.iterdir()):
            out.rmdir()


def _produce(
    event: Event, sources: Sequence[Path], workshop: Path, paper: Paper, corrections: Mapping[int, Field] | None
) -> Evening:
    database = Database.open(workshop / DATABASE, keep_backups=False)
    try:
        prepare, imports = PrepareEvent(database), ImportSignups(database)
        EditChapter(database).save("", paper, "")
        drafts = [_understood(imports, path, event, corrections) for path in sources]
        event = prepare.create(event).event
        for draft in drafts:
            imports.commit(event.id, draft)
        board = MakePlan(database).pair(event.id).board
        interest = Interest.of(prepare.signups(event.id))
        outlook = LookAhead(database).at_event(event.id)
        (workshop / "plan.json").write_text(plan_json(board, interest, outlook), encoding="utf-8")
        # The byte order mark tells Excel that the accents are UTF-8.
        (workshop / "pairs.csv").write_text(pairs_csv(board), encoding="utf-8-sig", newline="")
        warnings = _print_all(PrintEvent(database), event.id, workshop)
    finally:
        database.close()
    counts = [draft.counts for draft in drafts]
    return Evening(
        board=board,
        interest=interest,
        outlook=outlook,
        counts=Counts(
            rows_read=sum(count.rows_read for count in counts),
            people=sum(count.people for count in counts),
            repeats=sum(count.repeats for count in counts),
            set_aside=sum(count.set_aside for count in counts),
        ),
        problems=sum(len(draft.problems) for draft in drafts),
        warnings=warnings,
        files=tuple(sorted(workshop.iterdir())),
    )


def _understood(imports: ImportSignups, path: Path, event: Event, corrections: Mapping[int, Field] | None) -> Draft:
    draft = imports.understand(path, event=event, decisions=Decisions(corrections=corrections or {}))
    if draft.question is not None:
        raise Trouble(
            tr(
                "{file}: {question} Answer with --column NUMBER=FIELD.",
                file=path.name,
                question=draft.question.text,
            )
        )
    if not draft.people:
        words = tr("{file} holds no sign-ups; rows set aside: {count}.", file=path.name, count=draft.counts.rows_read)
        raise Trouble(words)
    if not any(person.mentor or person.mentee for person in draft.people):
        why = next((problem.reason for problem in draft.problems if problem.reason == tr(NO_ROLE_COLUMN)), "")
        why = why or tr("Nobody in it ticked mentor or mentee.")
        raise Trouble(tr("{file}: {why} On the command line: --column NUMBER=role.", file=path.name, why=why))
    return draft


def _print_all(printing: PrintEvent, event_id: int, folder: Path) -> tuple[str, ...]:
    warnings: list[str] = []
    for document in EVENING:
        job = PrintJob(document, printing.sheets(document)[0].sku)
        printed = printing.make(event_id, job)
        (folder / f"{document.value}.pdf").write_bytes(printed.pdf)
        warnings += printed.warnings
    return tuple(dict.fromkeys(warnings))


def _deliver(evening: Evening, workshop: Path, out: Path) -> Evening:
    """Move the finished files to where they belong: all of them, or, when one cannot be replaced, none."""
    before = workshop / "before"
    before.mkdir()
    targets = tuple(out / path.name for path in evening.files)
    blocked = next((target for target in targets if target.is_dir()), None)
    if blocked:
        raise FileTrouble(
            tr("{path} is a folder, but a result of that name is to be written. Choose another --out.", path=blocked)
        )
    delivered: list[Path] = []
    try:
        for target in targets:
            if target.exists():
                target.replace(before / target.name)
            delivered.append(target)
            (workshop / target.name).replace(target)
    except OSError:
        # A file that is open in another program cannot be replaced on Windows.
        for target in delivered:
            target.unlink(missing_ok=True)
            if (before / target.name).exists():
                (before / target.name).replace(target)
        raise
    if (before / DATABASE).exists():
        (before / DATABASE).replace(out / f"previous-{DATABASE}")
    return replace(evening, files=targets)
