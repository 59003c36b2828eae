"""Answers as people give them, to facts: roles, yes and no, languages."""

import re
from functools import lru_cache
from typing import NamedTuple

from micromentor_desktop.domain.names import fold, tidy
from micromentor_desktop.importing.leaning import leaning
from micromentor_desktop.importing.roles import (
    MENTEE_WORD,
    MENTOR_WORD,
    MENTORS_OTHERS,
    SEEKS_MENTEE,
    SEEKS_MENTOR,
    one_ending,
)


class Role(NamedTuple):
    """Two independent facts, and whether the answer says them for sure ("maybe" is not yes)."""

    mentor: bool
    mentee: bool
    sure: bool


_YES = frozenset(
    "yes y yeah yep yup sure ok okay true 1 x xx checked selected on absolutely definitely certainly please agree"
    " accept accepted"
    " ja jawohl gerne gern si s claro oui o bien sur vrai sim verdadero verdadeiro wahr".split()
) | {"bien sur", "yes please", "por supuesto", "d accord", "of course", "i agree"}
_NO = frozenset(
    "no n nope false 0 off unchecked none never declined nein kein keine non faux nao falso falsch na not"
    " nee nei nej geen ingen nessuno".split()
) | {"n a", "not this time", "no thanks", "no thank you", "nein danke", "non merci", "no gracias", "not applicable"}
_TICKS = frozenset("✓✔☑✅⬤●•√☒×")
_MAYBE = re.compile(
    r"\b(?:maybe|may be|perhaps|possibly|might|unsure|not sure|not certain|undecided|depends|only if|if (?:needed"
    r"|necessary|you|there)|vielleicht|eventuell|evtl|weiss nicht|quizas?|tal vez|talvez|no (?:estoy )?segur[oa]"
    r"|peut etre|pas sur|nao sei|don t know|tbd|if time|backup"
    r"|misschien|kanskje|kanske|maske|forse|if need be)\b"
)
_BOTH = re.compile(
    r"\b(?:both|either|beide[sr]?|ambos|ambas|amb[oa]s|les deux|tous les deux|l un ou l autre|os dois|cualquiera"
    r"|los dos|las dos|peu importe"
    r"|tanto faz|indistinto|me da igual|entramb[eio]|tutt[ie] e due|ambedue|allebei|beiden|begge|bada|bade deler"
    r"|egal)\b"
)
_NEITHER = re.compile(
    r"\b(?:neither|nor|weder|noch nicht|ningun[oa]|ni (?:uno|un[oa]?|mentor\w*) ni|ni l un|aucun(?:e)?(?: des deux)?"
    r"|verken|varken|hverken|geen van|ingen (?:av|af)|nessuno dei due|ne l uno ne"
    r"|nenhum(?:a)?|keine?s?(?: von beiden)?|none of (?:these|the above)|none)\b"
)
# Here for something else than mentoring. Only asked when an answer names neither role: "just attending as a mentee".
_ONLY = r"(?:just|only|solely|simply|solo|solamente|juste|seulement|uniquement|nur|bloss|so|apenas|somente)"
_THERE = (
    r"(?:social\w*|attend\w*|network\w*|audience|observ\w*|watch\w*|listen\w*|visit\w*|guests?|dinner|drinks|mingl\w*"
    r"|reception|asist\w*|participante|oyente|particip(?:er|ation)|assist\w*|spectat\w*|ecouter|invite|teilnahme"
    r"|teilnehm\w*|zuschau\w*|zuhor\w*|gast|gaste|dabei|ouvinte|convidad[oa])"
)
_ELSEWHERE = re.compile(
    rf"\b{_ONLY} (?:(?:here|for|to|the|a|an|as|come|coming|be|want|por|para|al|el|la|le|les|pour|comme|als|als ein|zum"
    rf"|zur|o|ao|como) )*{_THERE}\b|\b{_THERE}(?: (?:ticket|event|hour|evening|part))? (?:only|nur|solo|seulement)\b"
    r"|\b(?:no|without|not interested in|ohne|kein|sin|sans|pas de|sem) (?:the )?(?:micro ?)?mentor(?:ing|ship|ia|at)\b"
)
_NOT = re.compile(
    r"\b(?:not?|don t|do not|doesn t|never|cannot|can t|won t|without|nein|nicht|kein(?:e|en)?|pas|non|nao|sin"
    r"|jamais|nunca)\b"
)
_SEEKS_MENTOR, _SEEKS_MENTEE = re.compile(SEEKS_MENTOR), re.compile(SEEKS_MENTEE)
_MENTOR = re.compile(rf"\b{MENTOR_WORD}\b|{MENTORS_OTHERS}")
_MENTEE = re.compile(rf"\b{MENTEE_WORD}\b")
_IF_NEED_BE = re.compile(r"\s*\(.*\)\s*", re.DOTALL)  # "(OK)" in a poll
_WITH_ARTICLE = re.compile(
    r"(?:^\s*|,?\s*\b(?:and|en|und|et|y|og|och)\s+)((?:an?|een|einen?|une?|una|uma?|ein|ei)\s)", re.IGNORECASE
)
_WANTING = re.compile(
    r"\b(?:want|like|need|wish|wil|wens|zoek|mochte|will|suche|veux|souhaite|cherche|voudrais|quiero|busco|quero|procuro"
    r"|voglio|vorrei|cerco|vil ha|vil have|onsker|ønsker|soker|søker)$"
)
_MENTORE = re.compile(r"\bmentores?\b", re.IGNORECASE)
_ACCENT = re.compile("[àâçèéêëîïôùûü]", re.IGNORECASE)
_CLAUSE = re.compile(
    r"[,;|.()\n]| - | – |\band(?= not\b)|\bbut\b|\bhowever\b|\baber\b|\bpero\b|\bmais\b|\bmas\b|\bsondern\b|\bsino\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=8192)
def role(text: str) -> Role:
    """The roles in an answer such as "Both!", "mentee/first-timer" or "I'd like to be paired with a mentor".

    Blank is neither, for sure. What says nothing about a role ("Yes") is neither, not for sure.
    """
    text = one_ending(text)
    # Where other accents were not lost, "mentore" is no "mentoré": "être mentor ou mentore".
    text = without_mentore(text) if _MENTORE.search(text) and _ACCENT.search(text) else text
    whole = fold(text)
    if not whole or whole in _NO or whole.startswith(("not this time", "no thank")):
        return Role(False, False, True)
    maybe = bool(_MAYBE.search(whole))
    if _NEITHER.search(whole):
        return Role(False, False, not maybe)
    if _BOTH.search(whole) and not maybe and not _NOT.search(whole):
        return Role(True, True, True)
    mentor: bool | None = None
    mentee: bool | None = None
    for clause in _CLAUSE.split(text):
        folded = fold(clause)
        wants = not _NOT.search(folded) and not _MAYBE.search(folded)
        says_mentor, says_mentee = _mentions(folded)
        if says_mentor:
            mentor = wants or bool(mentor)
        if says_mentee:
            mentee = wants or bool(mentee)
    if maybe and not (mentor or mentee):
        return Role(False, False, False)
    if mentor is None and mentee is None and _ELSEWHERE.search(whole):
        return Role(False, False, True)
    return Role(bool(mentor), bool(mentee), not maybe and (mentor is not None or mentee is not None))


@lru_cache(maxsize=8192)
def role_or_leaning(text: str) -> Role:
    """As :func:`role`, for an answer to a question about roles: there "I give advice" is a mentor's."""
    told = role(text)
    if told.sure or told.mentor or told.mentee or _MAYBE.search(fold(text)):
        return told
    way = leaning(text)
    return Role(way.gives, way.receives, True) if any(way) else told


@lru_cache(maxsize=8192)
def completed(header: str, cell: str) -> str:
    """The answer that goes on where the heading stops: "I want" and "a mentor" are "I want a mentor"."""
    if not _WANTING.search(fold(header)):
        return cell
    start = header.rstrip(" .…:")
    return _WITH_ARTICLE.sub(lambda found: f"; {start} {found.group(1)}", cell).removeprefix("; ")


@lru_cache(maxsize=8192)
def mentee_beside_mentore(text: str) -> bool:
    """Whether a text names a mentee by another word than "mentore": "mentoré", "mentorée", "mentee"."""
    return bool(_MENTEE.search(fold(without_mentore(text))))


@lru_cache(maxsize=8192)
def without_mentore(text: str) -> str:
    """The text with "mentor" for "mentore", which is Italian and French for a mentor, and French with a lost accent."""
    return _MENTORE.sub("mentor", tidy(text))


def plainly_neither(text: str) -> bool:
    """Whether an answer says by itself that somebody is there for something else ("Social only"), or for neither."""
    folded = fold(text)
    return "neither" in folded or bool(_ELSEWHERE.search(folded))


def _mentions(folded: str) -> tuple[bool, bool]:
    """Whether a clause speaks of being a mentor, and of being a mentee."""
    rest, seeks_mentor = _SEEKS_MENTOR.subn(" ", folded)
    rest, seeks_mentee = _SEEKS_MENTEE.subn(" ", rest)
    says_mentee = bool(_MENTEE.search(rest))
    says_mentor = bool(_MENTOR.search(_MENTEE.sub(" ", rest)))
    return says_mentor or bool(seeks_mentee), says_mentee or bool(seeks_mentor)


@lru_cache(maxsize=8192)
def yes_no(text: str) -> bool | None:
    """True, False, or None when the answer is neither ("maybe", "perhaps next year"). Blank is False."""
    if text.strip() and not text.strip().strip("".join(_TICKS)):
        return True
    folded = fold(text)
    if not folded or folded in _NO:
        return False
    if _IF_NEED_BE.fullmatch(text) or _MAYBE.search(folded):
        return None
    if folded in _YES:
        return True
    first = folded.split()[0]
    if first in _NO or folded.startswith(("not ", "i don t", "i do not")):
        return False
    return True if first in _YES and first not in {"s", "o", "1", "on"} else None


@lru_cache(maxsize=8192)
def languages(text: str) -> tuple[str, ...]:
    """The languages of an answer as typed, without levels: "English (native), French; Español" are three."""
    if fold(text) in _NO:
        return ()
    plain = re.sub(r"\([^)]*\)|\[[^\]]*\]", " ", text)
    pieces = re.split(r"[,;|/\n+&]|\b(?:and|und|(?-i:y|et|ed?|en|og|och))\b", plain, flags=re.IGNORECASE)
    names: dict[str, str] = {}
    for piece in pieces:
        name = re.split(r"\s[-–:]\s|:\s", tidy(piece))[0].strip(" .*")
        if fold(name) and fold(name) not in _NO and len(name) <= 40:
            names.setdefault(fold(name), name[:1].upper() + name[1:])
    return tuple(names.values())
