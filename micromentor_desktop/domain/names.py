"""How texts typed by people are compared (names, employers, topics, languages), and how numbers are told."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from micromentor_desktop.translate import tr

_BLANKS = re.compile(r"\s+")
_ACCENTS = re.compile("[\u0300-\u036f]")
_SHORT = 120
_NOT_WORD = re.compile(r"(?:[^\w&+]|_)+")

# Legal forms say nothing about who the employer is ("Contoso" and "Contoso GmbH" are one employer).
_LEGAL_FORMS = frozenset(
    "inc incorporated corp corporation co company ltd limited llc llp lp plc pllc pc gmbh ag kg kgaa ug ohg se sa sas"
    " sarl srl spa sl bv nv ab as aps oy oyj pty pte kk the group holding holdings ltda eireli mbh ev"
    " asa oyj srl snc sasu eurl lda sae sal sprl bvba vof cv pvt private eg aktiengesellschaft aktiebolag".split()
)
# Forms of several words, as they are folded once their points are gone: "S.A. de C.V.", "A/S", "Sp. z o.o.".
_LEGAL_PHRASES = re.compile(r" (?:sa(?:pi)? de cv|s de rl(?: de cv)?|a s|i s|sp z oo|s r o|d o o|n a)$")

# Answers to "Employer" that are no employer: two such people are not colleagues. Compared after fold().
_NO_EMPLOYER = frozenset(
    phrase.strip()
    for phrase in (
        "na, n a, none, no, nil, null, not applicable, unknown, tbd, tba, various, private, self, me, myself,"
        " self employed, selfemployed, freelance, freelancer, freelancing, independent, independent consultant,"
        " contractor, own business, my own business, sole trader, entrepreneur, student, university student,"
        " graduate student, phd student, retired, retiree, pensioner, unemployed, not employed, not working,"
        " currently unemployed, between jobs, between roles, looking, currently looking, looking for work, job seeker,"
        " jobseeker, job seeking, open to work, in transition, homemaker, stay at home parent,"
        " selbststandig, selbstandig,"
        " freiberuflich, freiberufler, studentin, rentner, rentnerin, arbeitslos, arbeitssuchend, keine,"
        " keiner, independant, independante, etudiant, etudiante, retraite, retraitee, sans emploi, aucun,"
        " a mon compte, autonomo, autonoma, por cuenta propia, estudiante, jubilado, jubilada, desempleado,"
        " desempleada, ninguno, ninguna, estudante, aposentado, aposentada, desempregado, desempregada, nenhum, nenhuma"
    ).split(",")
)
_NO_EMPLOYER_STARTS = ("student at ", "student ", "studying at ", "self employed ", "retired from ", "freelance ")


def tidy(text: str) -> str:
    """The text in Unicode NFC with runs of blanks collapsed to one space and none at the ends."""
    return _BLANKS.sub(" ", unicodedata.normalize("NFC", text).replace("\u200b", "").replace("\ufeff", "")).strip()


def fold(text: str) -> str:
    """A key under which spellings that differ only in case, accents, width or punctuation are equal.

    ``fold("Résumé  Review!") == fold("resume review")``. Empty when the text holds no letter or digit.
    """
    return _short_folded(text) if len(text) <= _SHORT else _folded(text)


def _folded(text: str) -> str:
    if text.isascii():
        return _NOT_WORD.sub(" ", text.casefold()).strip()
    decomposed = _ACCENTS.sub("", unicodedata.normalize("NFKD", text)).casefold()
    return _NOT_WORD.sub(" ", unicodedata.normalize("NFC", decomposed)).strip()


# Names and answers come again and again; essays do not.
_short_folded = lru_cache(maxsize=16384)(_folded)


def employer_key(employer: str) -> str:
    """The key by which two people count as colleagues; empty for answers that keep nobody apart.

    "IBM", "I.B.M. Corp." and "ibm" share a key; "N/A", "self-employed" and "student at Ohio State" have none.
    """
    folded = fold(employer.replace(".", "").replace("'", "").replace("\u2019", ""))
    if not folded or folded in _NO_EMPLOYER:
        return ""
    if (folded + " ").startswith(_NO_EMPLOYER_STARTS):
        return ""
    words = [word for word in _LEGAL_PHRASES.sub("", folded).split() if word not in _LEGAL_FORMS]
    return " ".join(words) or folded


def counted(number: int, one: str, many: str = "") -> str:
    """The number with its noun: "1 row", "2 rows", "3 people"."""
    return f"{number} {one if number == 1 else many or one + 's'}"


def listed(words: Sequence[str]) -> str:
    """The words in a row: "Ana", "Ana and Ben", "Ana, Ben and Caro"; there is at least one."""
    return words[0] if len(words) == 1 else tr("{most} and {last}", most=", ".join(words[:-1]), last=words[-1])


def either(words: Sequence[str]) -> str:
    """One of the words: "Ana", "Ana or Ben", "Ana, Ben or Caro"; there is at least one."""
    return words[0] if len(words) == 1 else tr("{most} or {last}", most=", ".join(words[:-1]), last=words[-1])
