"""The price of a move in words: a sentence for whoever wants to know, and a few words for the card itself."""

from collections.abc import Mapping, Sequence

from micromentor_desktop.domain.plan import LevelKey, Price, Rule
from micromentor_desktop.translate import mark, tr, trn

_RISES = {
    LevelKey.WAITING: (mark("{n} more missed round"), mark("{n} more missed rounds")),
    LevelKey.FIRST_COME: (mark("passes over an earlier sign-up"),) * 2,
    LevelKey.ROLES: (mark("{n} more who ticked both mentors"), mark("{n} more who ticked both mentor")),
    LevelKey.ALONE: (mark("{n} more mentor without a mentee"), mark("{n} more mentors without a mentee")),
    LevelKey.UNEVEN: (mark("tables less even"),) * 2,
    LevelKey.OFF_TOPIC: (mark("no wanted topic in common"),) * 2,
    LevelKey.FIT: (mark("a better fit (+{n})"),) * 2,
    LevelKey.REPEATS: (mark("meets {n} table-mate again"), mark("meets {n} table-mates again")),
    LevelKey.MIXING: (mark("company less mixed"),) * 2,
}
"""For each level what is said when its value rises, of one and of several."""

_FALLS = {
    LevelKey.WAITING: (mark("{n} fewer missed round"), mark("{n} fewer missed rounds")),
    LevelKey.FIRST_COME: (mark("follows the order of sign-up better"),) * 2,
    LevelKey.ROLES: (mark("{n} fewer who ticked both mentors"), mark("{n} fewer who ticked both mentor")),
    LevelKey.ALONE: (mark("{n} fewer mentor without a mentee"), mark("{n} fewer mentors without a mentee")),
    LevelKey.UNEVEN: (mark("tables more even"),) * 2,
    LevelKey.OFF_TOPIC: (mark("a wanted topic in common"),) * 2,
    LevelKey.FIT: (mark("a lesser fit (\N{MINUS SIGN}{n})"),) * 2,
    LevelKey.REPEATS: (
        mark("meets {n} table-mate less often again"),
        mark("meets {n} table-mates less often again"),
    ),
    LevelKey.MIXING: (mark("company better mixed"),) * 2,
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
        parts.append(trn(*(_RISES if rises else _FALLS)[key], number))
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
