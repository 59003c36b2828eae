"""What a heading asks for, judged by what its words are about; for headings whose phrases nobody has written down."""

from functools import lru_cache

from micromentor_desktop.importing.lexicon import concepts
from micromentor_desktop.importing.records import Field

# A field, how much the words say, the concepts of which each must be met ("a|b": one of them), and those that must not
# be. The special before the general; matched in this order.
_RULES: tuple[tuple[Field, float, str, str], ...] = (
    (Field.NOTE, 0.7, "other_person", ""),
    (Field.NOTE, 0.7, "food|shirt|photo|heard|opinion", "topic"),
    (Field.NOTE, 0.7, "agree", "role join"),
    (Field.STATUS, 0.7, "status", "year"),
    (Field.NOTE, 0.6, "money", "topic year mail"),
    (Field.PHONE, 0.8, "phone", "mail"),
    (Field.EMAIL, 0.85, "mail", "topic"),
    (Field.SIGNED_UP_AT, 0.8, "stamp", "name"),
    (Field.SIGNED_UP_AT, 0.75, "date, registered", "name"),
    (Field.LANGUAGES, 0.8, "language", "topic hard"),
    (Field.YEARS, 0.8, "year, experience|work|worklife", "goal topic talk"),
    (Field.YEARS, 0.75, "how_long, work|experience|worklife|title", ""),
    (Field.YEARS, 0.7, "experience", "topic talk help offer need name skill"),
    (Field.TOPICS_OFFERED, 0.75, "topic|talk|skill, offer", "need"),
    (Field.TOPICS_WANTED, 0.75, "topic|talk|skill, need", "offer"),
    (Field.TOPICS_OFFERED, 0.7, "help, offer", "need"),
    (Field.TOPICS_WANTED, 0.7, "help, need", "offer"),
    (Field.EMPLOYER, 0.75, "where, work|study|employer", "how_long year"),
    (Field.NAME_PARTICLE, 0.85, "particle", ""),
    (Field.NAME_SUFFIX, 0.85, "suffix", ""),
    (Field.IGNORED, 0.8, "prefix|middle", ""),
    (Field.NAME, 0.85, "given, family", "topic"),
    (Field.GIVEN_NAME, 0.8, "given", "topic join year"),
    (Field.FAMILY_NAME, 0.8, "family", ""),
    (Field.ROLE, 0.6, "join, as", "topic employer called"),
    (Field.ROLE, 0.6, "role", "employer title"),
    (Field.JOB_TITLE, 0.7, "title", "employer topic"),
    (Field.EMPLOYER, 0.75, "employer", "topic talk benefit money"),
    (Field.TOPICS, 0.7, "topic|talk", "title"),
    (Field.NAME, 0.7, "name|called", "topic"),
    (Field.JOB_TITLE, 0.6, "title", ""),
    (Field.NOTE, 0.6, "remark|network", ""),
)
_PARSED = tuple(
    (field, weight, tuple(frozenset(one.split("|")) for one in must.split(", ")), frozenset(never.split()))
    for field, weight, must, never in _RULES
)


@lru_cache(maxsize=4096)
def meant(header: str) -> tuple[Field, float] | None:
    """The field that the words of a heading are about, with a confidence 0 to 1; None when they say nothing."""
    about = concepts(header)
    if not about:
        return None
    for field, weight, must, never in _PARSED:
        if not about & never and all(about & one for one in must):
            return field, weight
    return None
