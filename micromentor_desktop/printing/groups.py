"""How a table or a pair is called on paper, and in the notes on it.

``word`` is "Table" or "Pair" in the user's language, as :attr:`domain.event.Shape.group_word` tells it; any other word
stands before its number as it is.
"""

from micromentor_desktop.translate import tr


def group_label(word: str, number: int) -> str:
    """By itself: "Table 3"."""
    if word == tr("Table"):
        return tr("Table {number}", number=number)
    if word == tr("Pair"):
        return tr("Pair {number}", number=number)
    return f"{word} {number}".strip()


def find_your(word: str) -> str:
    """The title of the list on the wall: "Find your table"."""
    return tr("Find your pair") if word == tr("Pair") else tr("Find your table")


def find_your_title(event: str, word: str) -> str:
    """The same in the PDF's own title."""
    if word == tr("Pair"):
        return tr("{event}: find your pair", event=event)
    return tr("{event}: find your table", event=event)


def name_shrunk(people: str, word: str, number: int, size: int) -> str:
    """That the names on a card had to shrink to ``size`` points."""
    if word == tr("Pair"):
        return tr(
            "{people}: the name had to shrink to {size} pt on the card of pair {number}.",
            people=people,
            size=size,
            number=number,
        )
    return tr(
        "{people}: the name had to shrink to {size} pt on the card of table {number}.",
        people=people,
        size=size,
        number=number,
    )
