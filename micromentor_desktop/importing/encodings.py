"""Which code page a text without any mark was written in, judged by whether its words come out as words."""

import re
from collections.abc import Callable, Iterator

_SAMPLE = 200_000
_MOST_WORDS = 3_000
# Letters beside a to z that one language uses: a word that mixes letters of several was decoded wrongly.
_LATIN = tuple(
    frozenset(letters + letters.upper())
    for letters in (
        "äöüß",
        "éèêëàâùûüîïôöœæçÿ",
        "áéíóúüñçàèòï·",
        "áâãàçéêíóôõúü",
        "àèéìíîòóùú",
        "åäöæøéüèêôòóáíúýðþ",
        "áčďéěíňóřšťúůýžĺľŕôä",
        "ąćęłńóśźż",
        "áéíóöőúüű",
        "ăâîșțşţ",
        "čćđšžë",
        "çğıöşüâîûİ",
    )
)
_OTHERS = tuple(
    frozenset(letters + letters.upper())
    for letters in (
        "аәбвгдеёжзийклмнопрстуфхцчшщъыьэюяґєіїўђјљњћџѕѓќ",
        "αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ",
        "אבגדהוזחטיךכלםמןנסעףפץצקרשת",
    )
)
_AT_THE_EDGE = "’‘“”„‚«»‹›–—…•·€°ªº¿¡§©®™№\u00a0"
_WORD = re.compile(r"[^\s,;|\"'()\[\]<>/.:!?&@_=+*-]+")


def _spelled(word: str) -> bool:
    """Whether the letters beyond ASCII in a word belong to one alphabet, and its capitals stand where they do."""
    plain = word.strip(_AT_THE_EDGE)
    foreign = {letter for letter in plain if letter > "\x7f"}
    if plain[1:] != plain[1:].lower() and plain != plain.upper():
        return False
    if any("a" <= letter <= "z" for letter in plain.lower()):
        return any(foreign <= alphabet for alphabet in _LATIN)
    return any(foreign <= alphabet for alphabet in _LATIN + _OTHERS)


def _between(encoding: str, low: int, high: int, others: str = "") -> Callable[[str], bool]:
    """Whether a word holds only the frequent signs of an East Asian code page, those of lead bytes low to high."""

    def frequent(letter: str) -> bool:
        if re.match(others, letter) if others else False:
            return True
        try:
            lead = letter.encode(encoding)
        except UnicodeEncodeError:
            return False
        return len(lead) == 2 and low <= lead[0] <= high

    return lambda word: (
        not any("a" <= letter.casefold() <= "z" for letter in word)
        and all(letter <= "\x7f" or frequent(letter) for letter in word.strip(_AT_THE_EDGE))
    )


# The earlier wins where two make words of the same number of words.
_CANDIDATES: tuple[tuple[str, Callable[[str], bool]], ...] = (
    ("cp1252", _spelled),
    ("mac_roman", _spelled),
    ("cp1250", _spelled),
    ("cp1254", _spelled),
    ("cp1255", _spelled),
    ("cp1251", _spelled),
    ("cp1253", _spelled),
    ("cp850", _spelled),
    ("shift_jis", _between("shift_jis", 0x88, 0x97, "[\u3041-\u30ff々ー、。・「」（）／]")),
    ("euc_kr", _between("euc_kr", 0xB0, 0xC8)),
    ("gb18030", _between("gb2312", 0xB0, 0xD7, "[，、。（）／；：？]")),
    ("big5", _between("big5", 0xA4, 0xC6, "[，、。（）／；：？]")),
)


def decode_by_words(data: bytes) -> str:
    """The text of bytes that are not UTF-8, in the code page that makes words of most of them.

    Western, Central European, Cyrillic, Greek, Turkish and Hebrew Windows pages, Mac Roman, DOS, and the usual ones of
    Japan, China, Taiwan and Korea are tried. Bytes that a page lacks are read as "�".
    """
    sample = data[:_SAMPLE]
    best = min(_CANDIDATES, key=lambda candidate: _nonsense(sample, *candidate))
    return data.decode(best[0], errors="replace")


def _nonsense(sample: bytes, encoding: str, is_word: Callable[[str], bool]) -> int:
    """How many words a decoding makes that are none."""
    text = sample.decode(encoding, errors="replace")
    return sum(1 for word in _foreign_words(text) if "\ufffd" in word or not is_word(word))


def _foreign_words(text: str) -> Iterator[str]:
    """The words that hold letters beyond ASCII, some thousands at most."""
    words = (word for word in _WORD.findall(text) if not word.isascii())
    return (word for _, word in zip(range(_MOST_WORDS), words, strict=False))
