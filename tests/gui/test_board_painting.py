"""What a card says is there to be seen: each word changes the picture, in its own place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication

from micromentor_desktop.gui.board.geometry import Placed
from micromentor_desktop.gui.board.painting import CardPainter
from micromentor_desktop.gui.models.cards import Card

CARD = Card(table=3, title="Table 3", people=(), seats=4, warnings=(), topic="Career goals")
PLACED = Placed(
    row=0,
    rect=QRect(0, 0, 220, 160),
    title=QRect(10, 8, 200, 20),
    topic=QRect(10, 32, 200, 20),
    seats=(),
    free=QRect(10, 100, 200, 40),
)
WORDS = ("2 of 4", "2 free")


def picture(card: Card, words: tuple[str, str] = WORDS) -> QImage:
    image = QImage(220, 160, QImage.Format.Format_ARGB32)
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    CardPainter(QApplication.palette(), QApplication.font()).paint(painter, PLACED, card, words, target=False)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("changed", "words", "place"),
    [
        (replace(CARD, title="Table 8"), WORDS, PLACED.title),
        (replace(CARD, topic="Soft skills"), WORDS, PLACED.topic),
        (CARD, ("1 of 4", "2 free"), PLACED.title),
        (CARD, ("2 of 4", "1 free"), PLACED.free),
        (replace(CARD, warnings=("A rule is broken.",)), WORDS, PLACED.title),
    ],
)
@pytest.mark.usefixtures("qtbot")
def test_every_word_of_a_card_is_painted(changed: Card, words: tuple[str, str], place: QRect) -> None:
    assert picture(changed, words).copy(place) != picture(CARD).copy(place)
