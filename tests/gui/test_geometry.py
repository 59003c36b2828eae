"""Cards flow in rows, and a table's topic has the room that it needs."""

from itertools import pairwise

from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from micromentor_desktop.gui.board.geometry import flow
from micromentor_desktop.gui.board.wrapping import wrapped as real_wrapped
from micromentor_desktop.gui.models.cards import Card, Seat

LINE = 16


def card(table: int, people: int, topic: str = "") -> Card:
    seats = tuple(
        Seat(10 * table + place, "Ana", "Acme", place < 2, locked=False, warnings=(), reason="", spoken="Ana")
        for place in range(people)
    )
    return Card(table, f"Table {table}", seats, 4, (), topic)


def wrapped(text: str, width: int) -> int:
    """As if each letter were 8 pixels wide."""
    return LINE * -(-8 * len(text) // width)


def test_nothing_on_a_card_overlaps_and_nothing_leaves_it() -> None:
    cards = [(0, card(1, 5, "Career change into engineering management")), (1, card(2, 3, "CVs")), (2, card(3, 3))]
    placed, height = flow(cards, 900, LINE, wrapped)
    for one in placed:
        parts = [one.title, *([one.topic] if one.topic else []), *one.seats, *([one.free] if one.free else [])]
        for above, below in pairwise(parts):
            assert above.bottom() < below.top()
        assert all(one.rect.contains(part) for part in parts)
        assert one.rect.bottom() < height


def test_a_long_topic_gets_its_lines_and_the_people_beside_it_begin_level() -> None:
    cards = [(0, card(1, 3, "Career change into engineering management")), (1, card(2, 3, "CVs")), (2, card(3, 3))]
    (long, short, none), _ = flow(cards, 900, LINE, wrapped)
    assert long.topic is not None
    assert long.topic.height() >= wrapped("Career change into engineering management", long.topic.width()) > LINE
    assert none.topic is None
    assert len({one.seats[0].top() for one in (long, short, none)}) == 1


def test_without_topics_no_room_is_kept_for_them() -> None:
    (with_topic, *_), _ = flow([(0, card(1, 3, "CVs"))], 900, LINE, wrapped)
    (without, *_), _ = flow([(0, card(1, 3))], 900, LINE, wrapped)
    assert 0 < with_topic.rect.height() - without.rect.height() <= 2 * LINE


def test_lines_break_between_words_and_within_one_only_where_it_is_too_wide(qtbot: QtBot) -> None:
    assert qtbot is not None
    font, text = QFont(), "Career change into engineering management"
    width = QFontMetrics(font).horizontalAdvance("Career change into engine")

    def lines(words: str) -> list[str]:
        layout = real_wrapped(words, font, width)
        return [
            words[line.textStart() : line.textStart() + line.textLength()].strip()
            for line in map(layout.lineAt, range(layout.lineCount()))
        ]

    assert " ".join(lines(text)) == text
    assert len(lines(text)) > 1
    word = "Donaudampfschifffahrtsgesellschaftskapitänslehrgang"
    assert len(lines(word)) > 1
    assert "".join(lines(word)) == word
    for shown in (text, word):
        layout = real_wrapped(shown, font, width)
        assert layout.boundingRect().width() <= width
