"""The price of a move in words: a sentence for whoever wants to know, and a few words for the card itself."""

from collections.abc import Callable, Mapping, Sequence

from micromentor_desktop.domain.plan import LevelKey, Price, Rule
from micromentor_desktop.translate import mark, tr, trn

_RISES: Mapping[LevelKey, Callable[[int], str]] = {
    LevelKey.WAITING: lambda n: trn("{n} more missed round", "{n} more missed rounds", n),
    LevelKey.FIRST_COME: lambda _: tr("passes over an earlier sign-up"),
    LevelKey.ROLES: lambda n: trn("{n} more who ticked both mentors", "{n} more who ticked both mentor", n),
    LevelKey.ALONE: lambda n: trn("{n} more mentor without a mentee", "{n} more mentors without a mentee", n),
    LevelKey.UNEVEN: lambda _: tr("tables less even"),
    LevelKey.OFF_TOPIC: lambda _: tr("no wanted topic in common"),
    LevelKey.FIT: lambda n: tr("a better fit (+{points})", points=n),
    LevelKey.REPEATS: lambda n: trn("meets {n} table-mate again", "meets {n} table-mates again", n),
    LevelKey.MIXING: lambda _: tr("company less mixed"),
}
"""For each level what is said when its value rises, by how much."""

_FALLS: Mapping[LevelKey, Callable[[int], str]] = {
    LevelKey.WAITING: lambda n: trn("{n} fewer missed round", "{n} fewer missed rounds", n),
    LevelKey.FIRST_COME: lambda _: tr("follows the order of sign-up better"),
    LevelKey.ROLES: lambda n: trn("{n} fewer who ticked both mentors", "{n} fewer who ticked both mentor", n),
    LevelKey.ALONE: lambda n: trn("{n} fewer mentor without a mentee", "{n} fewer mentors without a mentee", n),
    LevelKey.UNEVEN: lambda _: tr("tables more even"),
    LevelKey.OFF_TOPIC: lambda _: tr("a wanted topic in common"),
    LevelKey.FIT: lambda n: tr("a lesser fit (\N{MINUS SIGN}{points})", points=n),
    LevelKey.REPEATS: lambda n: trn(
        "meets {n} table-mate less often again", "meets {n} table-mates less often again", n
    ),
    LevelKey.MIXING: lambda _: tr("company better mixed"),
}

_BRIEFLY = {
    LevelKey.WAITING: (mark("{n} more missed"), mark("{n} fewer missed")),
    LevelKey.FIRST_COME: (mark("out of turn"), mark("in turn")),
    LevelKey.ROLES: (mark("one more mentors"), mark("one fewer mentors")),
    LevelKey.ALONE: (mark("mentor alone"), mark("mentor not alone")),
    LevelKey.UNEVEN: (mark("less even"), mark("more even")),
    LevelKey.OFF_TOPIC: (mark("off topic"), mark("on topic")),
    LevelKey.FIT: (mark("fit +{n}"), mark("fit \N{MINUS SIGN}{n}")),
    LevelKey.REPEATS: (mark("meets again"), mark("new faces")),
    LevelKey.MIXING: (mark("less mixed"), mark("better mixed")),
}
"""The same in a few words, for when the value rises and when it falls."""

_BREAKS = {
    Rule.APART: mark("not together"),
    Rule.COLLEAGUES: mark("colleagues"),
    Rule.LANGUAGE: mark("no language"),
    Rule.TOPIC: mark("no topic"),
    Rule.EXPERIENCE: mark("years apart"),
    Rule.FIELD: mark("other field"),
    Rule.NOT_MET: mark("met before"),
    Rule.ALWAYS: mark("parts a pair"),
}
"""What is broken, in a few words."""


def price_of(
    before: Mapping[LevelKey, int],
    after: Mapping[LevelKey, int],
    breaks: Sequence[tuple[Rule, str]] = (),
    crowded: bool = False,
) -> Price:
    """Compare the goals before and after a move; ``breaks`` are the rules that it breaks, with the words for it."""
    parts, brief, better = [], "", 0
    for key, value in before.items():
        change = after[key] - value
        if not change:
            continue
        number, rises = abs(change), change > 0
        parts.append((_RISES if rises else _FALLS)[key](number))
        if not better:
            gain = rises if key is LevelKey.FIT else not rises
            better = 1 if gain else -1
            brief = tr(_BRIEFLY[key][0 if rises else 1], n=number)
    sentence = ", ".join(parts) if parts else tr("nothing changes in the goals")
    if crowded:
        brief = tr("one too many")
    if breaks:
        brief = tr(_BREAKS[breaks[0][0]])
    return Price(
        better=-1 if breaks or crowded else better,
        sentence=sentence[:1].upper() + sentence[1:] + ".",
        broken=tuple(words for _, words in breaks),
        crowded=crowded,
        brief=brief or tr("no change"),
    )
