"""What was printed, compared with what would be printed now."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from hashlib import sha256
from typing import Any

from micromentor_desktop.domain.names import listed
from micromentor_desktop.domain.print_options import BadgeField, BadgeLook, Design, Sides
from micromentor_desktop.translate import mark, tr, trn
from micromentor_desktop.workflow.print_job import Document, PrintJob, Stale

_CHANGED: Mapping[Document, Callable[[int], str]] = {
    Document.BADGES: lambda n: trn("{n} badge", "{n} badges", n),
    Document.TABLE_CARDS: lambda n: trn("{n} card", "{n} cards", n),
    Document.SLIPS: lambda n: trn("{n} slip", "{n} slips", n),
    Document.BRIEFINGS: lambda n: trn("{n} briefing", "{n} briefings", n),
}
_ONTO = {
    Document.BADGES: mark("badges onto {where}"),
    Document.TABLE_CARDS: mark("cards onto {where}"),
    Document.SLIPS: mark("slips onto {where}"),
    Document.BRIEFINGS: mark("briefings onto {where}"),
}
_GONE: Mapping[Document, Callable[[int], str]] = {
    Document.BADGES: lambda n: trn("{n} badge is no longer needed.", "{n} badges are no longer needed.", n),
    Document.TABLE_CARDS: lambda n: trn("{n} card is no longer needed.", "{n} cards are no longer needed.", n),
    Document.SLIPS: lambda n: trn("{n} slip is no longer needed.", "{n} slips are no longer needed.", n),
    Document.BRIEFINGS: lambda n: trn("{n} briefing is no longer needed.", "{n} briefings are no longer needed.", n),
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
    fields = {"first": start, "last": last}
    if start + count - 1 <= per_page:
        return tr("label {number}", number=start) if last == start else tr("labels {first} to {last}", **fields)
    if start == 1:
        return tr("new sheets")
    if last == start:
        return tr("label {number} and further sheets", number=start)
    return tr("labels {first} to {last} and further sheets", **fields)


def reprint_sentences(found: Iterable[Stale]) -> str:
    """What to reprint, and where to: "4 badges and 2 cards changed since printing: reprint onto labels 3 to 6."."""
    documents = tuple(found)
    changes = [one for one in documents if one.subjects]
    sentences = [_changed_words(changes)] if changes else []
    sentences += [_GONE[one.document](one.gone) for one in documents if one.gone]
    return " ".join(sentences)


def _changed_words(changes: Sequence[Stale]) -> str:
    """Counted by all pieces together, as some languages' verb goes with them."""
    number = sum(len(one.subjects) for one in changes)
    what = listed([_CHANGED[one.document](len(one.subjects)) for one in changes])
    placed = [one for one in changes if one.where]
    if not placed:
        return trn("{what} changed since printing.", "{what} changed since printing.", number, what=what)
    if len(changes) == 1:
        return trn(
            "{what} changed since printing: reprint onto {where}.",
            "{what} changed since printing: reprint onto {where}.",
            number,
            what=what,
            where=placed[0].where,
        )
    return trn(
        "{what} changed since printing: reprint {pieces}.",
        "{what} changed since printing: reprint {pieces}.",
        number,
        what=what,
        pieces=listed([tr(_ONTO[one.document], where=one.where) for one in placed]),
    )
