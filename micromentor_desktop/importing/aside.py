"""Rows that are no sign-up: totals, repeated headings, placeholders, cancelled and test rows. Each says why."""

import re

from micromentor_desktop.domain.names import fold
from micromentor_desktop.importing.table import section
from micromentor_desktop.importing.words import phrase
from micromentor_desktop.translate import tr

_TOTALS = frozenset(
    "total totals sum count average mean gesamt summe anzahl suma totales total general somme subtotal"
    " insgesamt soma".split()
)
_PLACEHOLDER = frozenset(
    {
        "info requested",
        "guest",
        "guest of",
        "tbd",
        "tba",
        "to be determined",
        "to be announced",
        "name",
        "plus one",
        "1",
    }
)
_GONE = re.compile(
    r"^no$|\b(?:cancel\w*|refund\w*|denied|declined?|rejected|withdr[ae]w\w*|wait ?list\w*|waiting list"
    r"|not (?:attending|going|coming)|deleted|transferred|void|abgesagt|storniert|warteliste|abgelehnt|cancelad[oa]"
    r"|reembolsad[oa]|rechazad[oa]|lista de espera|annule\w*|rembours\w*|refuse\w*|liste d attente|recusad[oa]"
    r"|annullier\w*|erstattet|annuller\w*|annullat[oa]|rimborsat[oa]|geannuleerd|terugbetaald|afgemeld|wachtlijst"
    r"|avbokad\w*"
    r"|aterbetald|refundert|avmeldt|avlyst|venteliste|vantelista|lista d attesa|devolvid[oa])\b"
)
_REMARK = re.compile(
    r"^\s*(?:[*†‡#]|(?:note|nb|ps|source|stand|as of|last updated?)\b)|(?:\S+\s+){5}\S|[.:!]\s*$", re.I
)
"""A footnote, a sentence, or a line that says what follows."""

_TEST_NAME = re.compile(
    r"(?:tests?|testing|asdf\w*|qwerty|xxx+|foo bar|test test|(?:please )?ignore(?: me| this)?|(?:mr |ms "
    r"|the )?test(?:er|ing)?(?: \d+| (?:user|person|name|row|entry|response|mentor|mentee|account|submission|ignore"
    r"|mc ?test\w*|testerson|only|form|please ignore))+)"
)
_TEST_ADDRESS = re.compile(r"(?:tests?|testing|test\d+|asdf\w*|qwerty|none)@(?:tests?|testing|example|asdf\w*)\.\w+")


def why_aside(cells: tuple[str, ...], headers: tuple[str, ...], name: str, email: str, status: str) -> str:
    """The reason for setting a row aside, as a plain sentence; empty for a real sign-up."""
    filled = [cell for cell in cells if cell]
    named = fold(name)
    first_word = f"{fold(filled[0])} ".split(" ")[0] if filled else ""
    reasons = (
        (_repeats_headings(cells, headers) or section(cells), tr("These are headings, not a person.")),
        (
            not email and first_word in _TOTALS and len(filled) <= max(4, len(headers) // 2),
            tr("This is a total, not a person."),
        ),
        (is_gone(status), tr("The status of this row is “{status}”.", status=status)),
        (
            name and (named in _PLACEHOLDER or named.startswith("info requested")),
            tr("“{name}” stands for somebody who is not named yet.", name=name),
        ),
        (_TEST_NAME.fullmatch(named) or _TEST_ADDRESS.fullmatch(email), tr("This looks like a test of the form.")),
        (
            not email and len(filled) == 1 and len(headers) > 1 and _REMARK.search(filled[0]),
            tr("This looks like a remark, not a person."),
        ),
        (not name and not email, tr("This row has neither a name nor an email address.")),
    )
    return next((reason for holds, reason in reasons if holds), "")


def is_gone(status: str) -> bool:
    """Whether the status of a booking says that nobody will come on it."""
    return bool(_GONE.search(fold(status)))


def _repeats_headings(cells: tuple[str, ...], headers: tuple[str, ...]) -> bool:
    """Whether a row repeats the headings, or is another block's heading row."""
    same = sum(1 for cell, header in zip(cells, headers, strict=True) if cell and cell.casefold() == header.casefold())
    if not same:
        return False
    filled = [cell for cell in cells if cell]
    if len(filled) >= 2 and same * 2 > len(filled):
        return True
    return len(filled) >= 3 and all(len(cell) < 300 and phrase(cell) for cell in filled)
