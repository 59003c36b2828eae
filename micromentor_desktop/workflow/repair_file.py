"""Repairing a damaged chapter's file before it can be opened, and telling what came of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from micromentor_desktop.storage.rescue import Rescued, rescue
from micromentor_desktop.translate import mark, tr, trn

_MOST_NAMES = 12

_KINDS: Mapping[str, Callable[[int], str]] = {
    "members": lambda n: trn("{n} member", "{n} members", n),
    "events": lambda n: trn("{n} event", "{n} events", n),
    "signups": lambda n: trn("{n} sign-up", "{n} sign-ups", n),
    "plans": lambda n: trn("{n} pairing", "{n} pairings", n),
    "seats": lambda n: trn("{n} place in a pairing", "{n} places in pairings", n),
    "never_pairs": lambda n: trn("{n} rule about who must not meet", "{n} rules about who must not meet", n),
    "always_pairs": lambda n: trn("{n} rule about who must meet", "{n} rules about who must meet", n),
    "consents": lambda n: trn("{n} consent", "{n} consents", n),
    "signup_topics": lambda n: trn("{n} topic of a sign-up", "{n} topics of sign-ups", n),
    "wishes": lambda n: trn("{n} wish of whom to meet", "{n} wishes of whom to meet", n),
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
    return [
        trn(
            "{n} damaged entry was put back out of a backup, exactly as it was written.",
            "{n} damaged entries were put back out of backups, exactly as they were written.",
            rescued.healed,
        )
    ]


def _lost(rescued: Rescued) -> list[str]:
    if not rescued.lost:
        return []
    other = sum(count for table, count in rescued.lost if table not in _KINDS)
    told = [_KINDS[table](count) for table, count in rescued.lost if table in _KINDS]
    told += [trn("{n} other detail", "{n} other details", other)] if other else []
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
        shown = trn("{names} and {n} more", "{names} and {n} more", more, names=shown)
    return [tr("Please look these up, since a letter or a number of theirs may be wrong: {names}.", names=shown)]
