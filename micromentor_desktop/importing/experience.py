"""Numbers as people write them: years of experience, and how many mentees at once."""

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from micromentor_desktop.domain.names import fold, tidy


class Years(NamedTuple):
    """Whole years of experience (a lower bound; None if unknown), the answer as text, and whether that is certain."""

    value: int | None
    text: str
    sure: bool


_NUMBERS = {
    word: value
    for value, words in {
        0: "zero none null cero nul kein keine",
        1: "one a an ein eine einen eins un una uno une um uma single",
        2: "two zwei dos deux dois duas couple pair",
        3: "three drei tres trois",
        4: "four vier cuatro quatre quatro",
        5: "five funf cinco cinq",
        6: "six sechs seis",
        7: "seven sieben siete sept sete",
        8: "eight acht ocho huit oito",
        9: "nine neun nueve neuf nove",
        10: "ten zehn diez dix dez",
        11: "eleven elf once onze",
        12: "twelve zwolf doce douze doze",
        13: "thirteen dreizehn trece treize treze",
        14: "fourteen vierzehn catorce quatorze",
        15: "fifteen funfzehn quince quinze",
        16: "sixteen sechzehn dieciseis seize dezesseis",
        17: "seventeen siebzehn diecisiete dezessete",
        18: "eighteen achtzehn dieciocho dezoito",
        19: "nineteen neunzehn diecinueve dezenove",
        20: "twenty zwanzig veinte vingt vinte",
        25: "twentyfive",
        30: "thirty dreissig treinta trente trinta",
        40: "forty vierzig cuarenta quarante quarenta",
        50: "fifty",
    }.items()
    for word in words.split()
}
_TENS = frozenset({20, 30, 40, 50})
_ARTICLES = frozenset("a an un une uno una um uma ein eine einen".split())
_NOTHING = frozenset(
    {"n a", "na", "k a", "s o", "keine angabe", "sin respuesta", "unknown", "not applicable", "ref", "value"}
)
_LONGEST_CAREER = 70
_IN_MONTHS = re.compile(r"\s*(?:months?|mos?\b|monate?|mes(?:es)?\b|mois)", re.IGNORECASE)
_MONTHS = ("jan feb mar apr may jun jul aug sep oct nov dec").split()
_NO_EXPERIENCE = re.compile(
    r"\b(?:students?|studying|undergrad\w*|intern|trainee|apprentice|new grad\w*|recent grad\w*|just (?:started"
    r"|graduated|starting)|studentin|estudiante|etudiante?|estudante|azubi|(?:im|noch) studium|berufseinsteiger\w*"
    r"|berufsanfanger\w*"
    r"|(?:noch )?keine|nenhuma?|ningun[oa]?|aucune?"
    r"|(?:recien|recem|jeune) \w+|debutante?|iniciante|principiante|beginner|entry level|no experience|first job"
    r"|never worked|none)\b"
)
_LESS = re.compile(
    r"\b(?:less than|under|fewer than|below|up to|unter|weniger als|menos de|moins d[e]?"
    r"|meno di?|minder dan|mindre (?:enn|an|end))\b|^<"
)
_SINCE = re.compile(r"\b(?:since|from|seit|desde|depuis|started(?: in)?)\D{0,12}((?:19|20)\d\d)\b")


@lru_cache(maxsize=8192)
def years(text: str, on: date | None = None) -> Years:
    """Years of experience: "10+" is 10, "5-7" is 5, "fifteen" is 15, "since 2011" counts to the year of ``on``.

    A career stage ("VP", "retired") has no number. "5-7" that Excel made a date of (7 May) is mended to 5.
    """
    given = tidy(text)
    mended = _undated(given)
    if mended is not None:
        return Years(mended[0], f"{mended[0]}-{mended[1]}", True)
    folded = fold(given)
    if folded in _NOTHING:
        return Years(None, "", True)
    since = _SINCE.search(folded) or re.fullmatch(r"((?:19|20)\d\d)", folded)
    if since:
        span = on.year - int(since.group(1)) if on else -1
        return Years(span if 0 <= span <= _LONGEST_CAREER else None, given, False)
    value = _from_digits(given)
    if value is None:
        value = _from_words(folded)
    if _LESS.search(folded) or given.startswith("<"):
        value = 0  # "less than a year", and no lower bound is known for "up to 5"
    if value is not None and value > _LONGEST_CAREER:
        return Years(None, given, False)
    return Years(value, given, True)


def _from_digits(text: str) -> int | None:
    """The first number of a text, as whole years; months count a twelfth."""
    number = re.search(r"\d+(?:[.,]\d+)?", text)
    if number is None:
        return None
    value = float(number.group()[:9].replace(",", "."))
    return int(value / 12 if _IN_MONTHS.match(text[number.end() :]) else value)


def _from_words(folded: str) -> int | None:
    """The first number spelled out ("twenty five" is 25); students and beginners have 0 years."""
    if _NO_EXPERIENCE.search(folded):
        return 0
    spelled = [_NUMBERS[word] for word in folded.split() if word in _NUMBERS and word not in _ARTICLES]
    if spelled and re.search(r"\bdecades?\b", folded):
        return 10 * spelled[0]
    if len(spelled) > 1 and spelled[0] in _TENS and spelled[1] < 10:
        return spelled[0] + spelled[1]
    if not spelled and folded in _ARTICLES - {"a", "an"}:  # "um", "ein": as an answer by itself a number
        return 1
    return spelled[0] if spelled else None


def _undated(text: str) -> tuple[int, int] | None:
    """The range that Excel took for a date: 2024-05-07 and "7-May" both began as "5-7" (or as "7-5", never typed)."""
    iso = re.fullmatch(r"\d{4}-(\d\d)-(\d\d)(?: 00:00:00)?", text)
    if iso:
        low, high = sorted((int(iso.group(1)), int(iso.group(2))))
        return low, high
    short = re.fullmatch(r"(?:(\d{1,2})[-. ]([A-Za-z]{3})|([A-Za-z]{3})[-. ](\d{1,2}))\.?", text)
    if short:
        month = (short.group(2) or short.group(3)).casefold()
        if month in _MONTHS:
            low, high = sorted((int(short.group(1) or short.group(4)), _MONTHS.index(month) + 1))
            return low, high
    return None


def capacity(text: str) -> int | None:
    """How many mentees at once: "I can do 2 people" is 2, "2-3" is 2, "no limit" and what holds no number is None."""
    mended = _undated(tidy(text))
    if mended is not None:
        return mended[0]
    number = re.search(r"\d+", text)
    if number:
        value = int(number.group()[:4])
        return value if 1 <= value <= 99 else None
    words = [word for word in fold(text).split() if word in _NUMBERS]
    counted = [word for word in words if word not in _ARTICLES] or words  # "a couple" is 2, "a mentee" is 1
    return (_NUMBERS[counted[0]] or None) if counted else None
