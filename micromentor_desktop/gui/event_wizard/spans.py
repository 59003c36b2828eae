"""How long events of each shape usually last: the words, and the minutes where they say how many."""

from micromentor_desktop.domain.event import Shape
from micromentor_desktop.translate import tr

_HOUR = 60


def spans(shape: Shape) -> tuple[tuple[str, int | None], ...]:
    """The usual spans of a shape, the most usual first: hours for an evening, days for a conference, weeks for help."""
    if shape is Shape.BUDDIES:
        return (
            (tr("the whole conference"), None),
            (tr("one day"), None),
            (tr("two days"), None),
            (tr("three days"), None),
            (tr("one week"), None),
        )
    if shape is Shape.DROP_IN:
        return (
            (tr("one afternoon"), None),
            (tr("two hours"), 2 * _HOUR),
            (tr("one day"), None),
            (tr("one week"), None),
            (tr("two weeks"), None),
            (tr("four weeks"), None),
        )
    return (
        (tr("one evening"), None),
        (tr("one hour"), _HOUR),
        (tr("one hour and a half"), 3 * _HOUR // 2),
        (tr("two hours"), 2 * _HOUR),
        (tr("three hours"), 3 * _HOUR),
        (tr("one afternoon"), None),
        (tr("one day"), None),
    )
