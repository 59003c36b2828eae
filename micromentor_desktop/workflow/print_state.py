"""What was printed, compared with what would be printed now."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from hashlib import sha256
from typing import Any

from micromentor_desktop.domain.names import counted
from micromentor_desktop.domain.print_options import BadgeField, BadgeLook, Design, Sides
from micromentor_desktop.workflow.print_job import Document, PrintJob, Stale

_NOUNS = {
    Document.BADGES: "badge",
    Document.TABLE_CARDS: "card",
    Document.SLIPS: "slip",
    Document.BRIEFINGS: "briefing",
}


def digest(piece: Any) -> str:  # noqa: ANN401 # any of the pieces' dataclasses
    """What a piece says, in 64 characters that differ when it says something else."""
    return sha256(repr(asdict(piece)).encode()).hexdigest()


def changed(now: Mapping[int, str], before: Mapping[int, str]) -> frozenset[int]:
    """The pieces that say something else than when they were printed, or were never printed."""
    return frozenset(subject for subject, words in now.items() if before.get(subject) != words)


def choices_of(job: PrintJob, next_label: int) -> dict[str, Any]:
    """How a job was printed, as it is stored."""
    return {
        "sheet": job.sheet,
        "next_label": next_label,
        "design": job.look.design.value,
        "shown": sorted(field.value for field in job.look.shown),
        "sides": job.look.sides.value,
    }


def job_of(document: Document, choices: Mapping[str, Any]) -> PrintJob:
    """The stored job, beginning at the next free label."""
    look = BadgeLook(
        Design(choices["design"]),
        frozenset(BadgeField(field) for field in choices["shown"]),
        Sides(choices["sides"]),
    )
    return PrintJob(document, choices["sheet"], choices["next_label"], look)


def stale(job: PrintJob, subjects: frozenset[int], gone: int, per_page: int) -> Stale:
    """What to reprint after ``job``, in a sentence of its own."""
    noun = _NOUNS[job.document]
    words = []
    if subjects:
        words.append(f"{counted(len(subjects), noun)} changed since printing")
    if gone:
        words.append(f"{counted(gone, noun)} {'is' if gone == 1 else 'are'} no longer needed")
    return Stale(
        job.document, subjects, gone, job.sheet, job.start, " and ".join(words) + _labels(job, subjects, per_page)
    )


def summary(found: Iterable[Stale]) -> str:
    """All documents in one sentence: "4 badges and 2 cards changed since printing"; empty when nothing did."""
    parts = [counted(len(one.subjects), _NOUNS[one.document]) for one in found if one.subjects]
    if not parts:
        return ""
    listed = " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
    return f"{listed} changed since printing"


def _labels(job: PrintJob, subjects: frozenset[int], per_page: int) -> str:
    if per_page < 2 or not subjects:
        return "."
    last = job.start + len(subjects) - 1
    if last <= per_page:
        where = f"label {job.start}" if last == job.start else f"labels {job.start} to {last}"
    else:
        where = f"labels {job.start} to {per_page} and on further sheets" if job.start > 1 else "new sheets"
    return f": reprint onto {where}."
