"""What was printed, compared with what would be printed now."""

from collections.abc import Iterable, Mapping, Sequence
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


def where_to(start: int, count: int, per_page: int) -> str:
    """Which labels so many pieces take from label ``start`` on: "labels 3 to 6"; empty on ordinary paper."""
    if per_page < 2 or not count:
        return ""
    last = min(start + count - 1, per_page)
    here = f"label {start}" if last == start else f"labels {start} to {last}"
    if start + count - 1 <= per_page:
        return here
    return "new sheets" if start == 1 else f"{here} and further sheets"


def reprint_sentences(found: Iterable[Stale]) -> str:
    """What to reprint, and where to: "4 badges and 2 cards changed since printing: reprint onto labels 3 to 6."."""
    documents = tuple(found)
    changes = [one for one in documents if one.subjects]
    sentences = []
    if changes:
        what = _listed([counted(len(one.subjects), _NOUNS[one.document]) for one in changes])
        sentences.append(f"{what} changed since printing{_onto(changes)}.")
    for one in documents:
        if one.gone:
            verb = "is" if one.gone == 1 else "are"
            sentences.append(f"{counted(one.gone, _NOUNS[one.document])} {verb} no longer needed.")
    return " ".join(sentences)


def _onto(changes: Sequence[Stale]) -> str:
    placed = [one for one in changes if one.where]
    if not placed:
        return ""
    if len(changes) == 1:
        return f": reprint onto {placed[0].where}"
    return f": reprint {_listed([f'{_NOUNS[one.document]}s onto {one.where}' for one in placed])}"


def _listed(parts: Sequence[str]) -> str:
    return " and ".join([", ".join(parts[:-1]), parts[-1]]) if len(parts) > 1 else parts[0]
