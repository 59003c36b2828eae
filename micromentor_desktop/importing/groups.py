"""Columns that are one question together: "question [choice]" for each choice, or a choice alone above each."""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from micromentor_desktop.domain.chapter import STARTER_TOPICS
from micromentor_desktop.domain.names import fold
from micromentor_desktop.importing.answers import role
from micromentor_desktop.importing.evidence import Evidence
from micromentor_desktop.importing.leaning import Leaning, leaning, opposite
from micromentor_desktop.importing.records import ROLE_FIELDS, TOPIC_FIELDS, Column, Field
from micromentor_desktop.importing.scales import degree, numbered
from micromentor_desktop.importing.topics import topic_of
from micromentor_desktop.importing.words import heading, in_words

_CHOICE = re.compile(r"(.+) \[(.+)\]")
_SHORT = 60
_CHOICES = frozenset({*TOPIC_FIELDS, *ROLE_FIELDS, Field.LANGUAGES})


def question_and_choice(header: str) -> tuple[str, str] | None:
    """The two parts of a heading "question [choice]"; None for any other."""
    found = _CHOICE.fullmatch(header[:1_000])
    return (found.group(1), found.group(2)) if found else None


def asked_together(headers: Sequence[str]) -> Mapping[str, Field | None]:
    """What each question with a column for each choice asks for: by its own words, else by its choices together."""
    choices: defaultdict[str, list[str]] = defaultdict(list)
    for header in headers:
        if parts := question_and_choice(header):
            choices[parts[0]].append(parts[1])
    return {question: _asked(question, together) for question, together in choices.items()}


def _asked(question: str, choices: list[str]) -> Field | None:
    known = heading(question)
    field = known[0] if known else None
    if field in _CHOICES - ROLE_FIELDS:
        return field
    if field in ROLE_FIELDS or opposite(choices):
        return Field.ROLE
    return Field.TOPICS if any(topic_of(choice) in STARTER_TOPICS for choice in choices) else field


def choices_of_one_question(
    columns: list[Column], evidence: Sequence[Evidence], corrections: Mapping[int, Field]
) -> list[Column]:
    """Columns that hold nothing but their own header: choices of a question whose text the export left out."""
    alone = [
        column
        for column, seen in zip(columns, evidence, strict=True)
        if seen.filled and seen.different == 1 and fold(seen.samples[0]) == fold(column.header) != ""
        if column.index not in corrections
        if column.field not in {Field.CHOICE, Field.IS_MENTOR, Field.IS_MENTEE}
    ]
    roles = opposite([column.header for column in alone])
    kept = list(columns)
    for column in alone:
        told = role(column.header)
        is_role = (told.sure and (told.mentor or told.mentee)) or (roles and opposite_of_any(column, alone))
        kept[column.index] = replace(
            column,
            field=Field.CHOICE,
            confidence=0.7,
            choice=column.header,
            choice_of=Field.ROLE if is_role else Field.TOPICS,
        )
    kept = _ticked_ways(kept, evidence, corrections)
    return _marked_topics(kept, evidence, corrections)


def _ticked_ways(columns: list[Column], evidence: Sequence[Evidence], corrections: Mapping[int, Field]) -> list[Column]:
    """Two columns of ticks, one headed by giving and one by receiving, where no other column tells the roles."""
    if any({column.field, column.choice_of} & ROLE_FIELDS for column in columns):
        return columns
    ticked = [
        column
        for column, seen in zip(columns, evidence, strict=True)
        if column.index not in corrections and column.field in {Field.NOTE, *TOPIC_FIELDS}
        if seen.filled and seen.yes_no == 1 and len(column.header) <= _SHORT
    ]
    gives = [column for column in ticked if leaning(column.header) == Leaning(gives=True, receives=False)]
    receives = [column for column in ticked if leaning(column.header) == Leaning(gives=False, receives=True)]
    if len(gives) != 1 or len(receives) != 1:
        return columns
    kept = list(columns)
    for column, field in ((gives[0], Field.IS_MENTOR), (receives[0], Field.IS_MENTEE)):
        kept[column.index] = replace(column, field=field, confidence=0.7)
    return kept


def opposite_of_any(column: Column, others: Sequence[Column]) -> bool:
    """Whether a short heading leans the other way than one of the others: giving there, receiving here."""
    return len(column.header) <= _SHORT and any(opposite([column.header, other.header]) for other in others)


def _marked_topics(
    columns: list[Column], evidence: Sequence[Evidence], corrections: Mapping[int, Field]
) -> list[Column]:
    """Several columns headed by a starter topic each, with nothing but ticks or marks of a scale in them: one question.

    The topic may stand in a longer heading ("Interest in Career goals (1-5)").
    """
    marked = [
        column.index
        for column, seen in zip(columns, evidence, strict=True)
        if column.field in {Field.NOTE, *TOPIC_FIELDS}
        and column.index not in corrections
        and seen.filled
        and (seen.yes_no == 1 or numbered(seen.cells) or seen.share(lambda cell: degree(cell) is not None) == 1)
        and topic_of(in_words(column.header)) in STARTER_TOPICS
    ]
    kept = list(columns)
    for index in marked if len(marked) > 1 else ():
        kept[index] = replace(
            columns[index],
            field=Field.CHOICE,
            confidence=0.8,
            choice=in_words(columns[index].header),
            choice_of=Field.TOPICS,
        )
    return kept
