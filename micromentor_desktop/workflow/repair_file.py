"""Repairing a damaged chapter's file before it can be opened, and telling what came of it."""

from dataclasses import dataclass
from pathlib import Path

from micromentor_desktop.storage.rescue import Rescued, rescue
from micromentor_desktop.translate import mark, tr, trn

_MOST_NAMES = 12

_KINDS = {
    "members": (mark("{n} member"), mark("{n} members")),
    "events": (mark("{n} event"), mark("{n} events")),
    "signups": (mark("{n} sign-up"), mark("{n} sign-ups")),
    "plans": (mark("{n} pairing"), mark("{n} pairings")),
    "seats": (mark("{n} place in a pairing"), mark("{n} places in pairings")),
    "never_pairs": (mark("{n} rule about who must not meet"), mark("{n} rules about who must not meet")),
    "always_pairs": (mark("{n} rule about who must meet"), mark("{n} rules about who must meet")),
    "consents": (mark("{n} consent"), mark("{n} consents")),
    "signup_topics": (mark("{n} topic of a sign-up"), mark("{n} topics of sign-ups")),
    "wishes": (mark("{n} wish of whom to meet"), mark("{n} wishes of whom to meet")),
}
_WHOLE = {
    "members": mark("members"),
    "events": mark("events"),
    "signups": mark("sign-ups"),
    "plans": mark("pairings"),
    "seats": mark("places in pairings"),
    "never_pairs": mark("rules about who must not meet"),
    "always_pairs": mark("rules about who must meet"),
    "consents": mark("consents"),
    "signup_topics": mark("topics of sign-ups"),
    "wishes": mark("wishes of whom to meet"),
}
_OTHER = (mark("{n} other detail"), mark("{n} other details"))


@dataclass(frozen=True, slots=True)
class Repaired:
    """What a repair came to: a sentence each; ``good`` when nothing was lost and nothing has to be looked at."""

    sentences: tuple[str, ...]
    good: bool


def repair_file(path: Path) -> Repaired:
    """Put a whole file in the place of a damaged one, which is kept.

    Raises FileTrouble when neither it nor a backup of it can be read; it is then as it was.
    """
    rescued = rescue(path)
    kept = tr("The damaged file is kept as {path}.", path=rescued.damaged)
    if rescued.backup is not None:
        backup = tr(
            "The file could not be read at all, so the backup of {when} took its place. What was done since is lost.",
            when=f"{rescued.backup.stamp.made_at:%Y-%m-%d %H:%M}",
        )
        return Repaired((backup, kept), good=False)
    sentences = [*_healed(rescued), *_lost(rescued), *_unreadable(rescued), *_doubtful(rescued), *_unproved(rescued)]
    good = not (rescued.lost or rescued.unreadable or rescued.doubts or rescued.unproved)
    if good:
        sentences.append(tr("Nothing was lost: everything is as it was written."))
    else:
        sentences.append(tr("File > Backups shows the states before, if you would rather go back to one of them."))
    return Repaired((*sentences, kept), good)


def _healed(rescued: Rescued) -> list[str]:
    if not rescued.healed:
        return []
    one = mark("{n} damaged entry was put back out of a backup, exactly as it was written.")
    many = mark("{n} damaged entries were put back out of backups, exactly as they were written.")
    return [trn(one, many, rescued.healed)]


def _lost(rescued: Rescued) -> list[str]:
    if not rescued.lost:
        return []
    other = sum(count for table, count in rescued.lost if table not in _KINDS)
    told = [trn(*_KINDS[table], count) for table, count in rescued.lost if table in _KINDS]
    told += [trn(*_OTHER, other)] if other else []
    return [tr("Lost: {what}. Import the sign-ups again, or pair again, where they are missing.", what="; ".join(told))]


def _unreadable(rescued: Rescued) -> list[str]:
    if not rescued.unreadable:
        return []
    kinds = [tr(_WHOLE[table]) for table in rescued.unreadable if table in _WHOLE]
    what = "; ".join(kinds) or tr("details of printing and imports")
    return [tr("These could not be read at all, and nothing tells how many there were: {what}.", what=what)]


def _unproved(rescued: Rescued) -> list[str]:
    if not rescued.unproved:
        return []
    return [
        tr("Nothing tells whether every letter is right in what was read, so please look through the lists of members.")
    ]


def _doubtful(rescued: Rescued) -> list[str]:
    names = list(dict.fromkeys(doubt.name for doubt in rescued.doubts if doubt.name))
    if not names:
        return []
    shown, more = ", ".join(names[:_MOST_NAMES]), len(names) - _MOST_NAMES
    if more > 0:
        shown = tr("{names} and {n} more", names=shown, n=more)
    return [tr("Please look these up, since a letter or a number of theirs may be wrong: {names}.", names=shown)]
