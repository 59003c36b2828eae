"""The rows of a table to people: what is set aside, who signed up twice, and who might be somebody else."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import NamedTuple

from micromentor_desktop.domain.member import identity
from micromentor_desktop.domain.names import fold
from micromentor_desktop.importing.aside import why_aside
from micromentor_desktop.importing.employers import alike, unified
from micromentor_desktop.importing.likeness import SUGGEST, likeness, pairs_sharing_a_word
from micromentor_desktop.importing.records import (
    NO_ROLE_COLUMN,
    Decisions,
    DraftPerson,
    Listen,
    Problem,
    Row,
    SetAside,
)
from micromentor_desktop.importing.rows import RowReader
from micromentor_desktop.importing.table import Table
from micromentor_desktop.translate import mark, tr

_TELL_EVERY = 200
_BOTH_SHEETS = mark("Is on both sheets: counted as mentor and mentee.")


class Sorted(NamedTuple):
    """Every row of a table in its place."""

    people: tuple[DraftPerson, ...]
    set_aside: tuple[SetAside, ...]
    problems: tuple[Problem, ...]


def gather(table: Table, reader: RowReader, decided: Decisions, listen: Listen) -> Sorted:
    """Put each row where it belongs: a person, a repeat of one, or aside unless it was decided to be kept."""
    by_row: dict[int, DraftPerson] = {}
    set_aside: list[SetAside] = []
    problems: list[Problem] = []
    for done, row in enumerate(table.rows):
        if done % _TELL_EVERY == 0:
            listen(done / len(table.rows))
        reason = _why_aside(row, table, reader, decided)
        if reason:
            set_aside.append(SetAside(row.number, reason, row.cells))
        else:
            by_row[row.number] = reader.person(row, problems)
    same_person = _same_people(by_row, decided.one_person)
    people = [_one_of(repeats, reader, problems, both_roles=table.joined) for repeats in same_person]
    rows = {row.number: row for row in table.rows}
    people = list(unified(people))
    problems.extend(_look_alikes(people, rows))
    problems.extend(_employers_alike(people, reader))
    if people and not reader.asks_role:
        problems.append(Problem(people[0].rows[0], "", "", tr(NO_ROLE_COLUMN)))
    problems.sort(key=lambda problem: problem.row)
    return Sorted(
        tuple(people),
        tuple(replace(aside, reason=_placed(aside.reason, rows[aside.row])) for aside in set_aside),
        tuple(replace(problem, reason=_placed(problem.reason, rows[problem.row])) for problem in problems),
    )


def _why_aside(row: Row, table: Table, reader: RowReader, decided: Decisions) -> str:
    if row.number in decided.leave_out:
        return tr("You left this row out.")
    if row.number in decided.keep_rows:
        return ""
    mended = reader.mended(row)
    return why_aside(mended.cells, table.headers, *reader.name_and_address(mended))


def _same_people(by_row: Mapping[int, DraftPerson], joined: Iterable[tuple[int, int]]) -> list[list[DraftPerson]]:
    """The rows of each person, by identity and by what the organizer said, in the order of the file."""
    group_of = {row: identity(person.full_name, person.email) for row, person in by_row.items()}
    for first, second in joined:
        if first in group_of and second in group_of:
            kept, gone = group_of[first], group_of[second]
            group_of.update({row: kept for row, group in group_of.items() if group == gone})
    same_person: dict[tuple[str, str], list[DraftPerson]] = defaultdict(list)
    for row, person in by_row.items():
        same_person[group_of[row]].append(person)
    return list(same_person.values())


def _placed(reason: str, row: Row) -> str:
    """The reason, after the place of a row whose number is not the one that a spreadsheet shows."""
    return tr("{place}: {reason}", place=_sentence(row.place), reason=reason) if row.place else reason


def _one_of(
    repeats: Sequence[DraftPerson], reader: RowReader, problems: list[Problem], *, both_roles: bool
) -> DraftPerson:
    """One person out of all their rows: the later dated answer wins field by field, a blank never does.

    Without dates the later row is the later answer. ``both_roles``: a mentors' and a mentees' sheet add up.
    """
    in_order = list(repeats)
    if all(person.signed_up_at for person in repeats):
        in_order.sort(key=lambda person: person.signed_up_at or datetime.min)
    merged = in_order[0]
    for newer in in_order[1:]:
        other_role = both_roles and (merged.mentor, merged.mentee) != (newer.mentor, newer.mentee)
        replaced = reader.differences(merged, newer, of_both_roles=other_role)
        merged = _later_wins(merged, newer, replaced, both_roles=both_roles)
        for header, before in replaced:
            after = dict(newer.answers)[header]
            reason = tr(
                "This person answered more than once; the later answer “{answer}” is used.", answer=_short(after)
            )
            problems.append(Problem(newer.rows[0], header, before, reason, merged.full_name))
    if both_roles and merged.role_words == "both" and all(person.role_words != "both" for person in repeats):
        problems.append(Problem(merged.rows[0], "", "", tr(_BOTH_SHEETS), merged.full_name))
    return merged


def _later_wins(
    older: DraftPerson, newer: DraftPerson, replaced: tuple[tuple[str, str], ...], *, both_roles: bool
) -> DraftPerson:
    with_role = newer if newer.role_given else older
    with_years = newer if newer.years_text else older
    return replace(
        newer,
        email=newer.email or older.email,
        wishes=newer.wishes or older.wishes,
        newcomer=older.newcomer if newer.newcomer is None else newer.newcomer,
        rounds=newer.rounds or older.rounds,
        field=newer.field or older.field,
        employer=newer.employer or older.employer,
        job_title=newer.job_title or older.job_title,
        years=with_years.years,
        years_text=with_years.years_text,
        languages=newer.languages or older.languages,
        pronouns=newer.pronouns or older.pronouns,
        phone=newer.phone or older.phone,
        share_contact=older.share_contact if newer.share_contact is None else newer.share_contact,
        mentor=with_role.mentor or (both_roles and older.mentor),
        mentee=with_role.mentee or (both_roles and older.mentee),
        role_given=older.role_given or newer.role_given,
        topics_offered=newer.topics_offered or older.topics_offered,
        topics_wanted=newer.topics_wanted or older.topics_wanted,
        capacity=older.capacity if newer.capacity is None else newer.capacity,
        signed_up_at=newer.signed_up_at or older.signed_up_at,
        status=newer.status or older.status,
        rows=tuple(sorted(older.rows + newer.rows)),
        answers=tuple(
            (header, after or before) for (header, before), (_, after) in zip(older.answers, newer.answers, strict=True)
        ),
        replaced=older.replaced + replaced,
        corrected=older.corrected | newer.corrected,
    )


def _look_alikes(people: Sequence[DraftPerson], rows: Mapping[int, Row]) -> list[Problem]:
    """People who share an address or a name, or nearly so: they stay apart, and the organizer is told."""
    by_address: dict[str, list[DraftPerson]] = defaultdict(list)
    by_name: dict[str, list[DraftPerson]] = defaultdict(list)
    for person in people:
        by_name[fold(person.full_name)].append(person)
        if person.email:
            by_address[person.email].append(person)
    found: list[Problem] = []

    def suggest(person: DraftPerson, other: DraftPerson, value: str, reason: str) -> None:
        found.append(Problem(person.rows[0], "", value, reason, person.full_name, twin=other.rows[0]))

    for address, sharing in by_address.items():
        for person in sharing[1:]:
            where = rows[sharing[0].rows[0]].where
            reason = tr(
                "{name} ({where}) has the same address; they are kept as two people.",
                name=sharing[0].full_name,
                where=where,
            )
            suggest(person, sharing[0], address, reason)
    for namesakes in by_name.values():
        for person in namesakes[1:]:
            other = namesakes[0]
            where = _sentence(rows[other.rows[0]].where)
            reason = (
                tr(
                    "{where} has the same name with another email address; they may be one person, but are kept apart.",
                    where=where,
                )
                if person.email and other.email
                else tr(
                    "{where} has the same name with no email address; they may be one person, but are kept apart.",
                    where=where,
                )
            )
            suggest(person, other, person.full_name, reason)
    for first, second in pairs_sharing_a_word([person.full_name for person in people]):
        other, person = people[first], people[second]
        told = person.email == other.email != "" or fold(person.full_name) == fold(other.full_name)
        if not told and likeness(person.full_name, person.email, other.full_name, other.email) >= SUGGEST:
            reason = tr(
                "{name} ({where}) has a similar name; they may be one person, but are kept apart.",
                name=other.full_name,
                where=rows[other.rows[0]].where,
            )
            suggest(person, other, person.full_name, reason)
    return found


def _employers_alike(people: Sequence[DraftPerson], reader: RowReader) -> Iterator[Problem]:
    """People whose employer may be another one, misspelled: colleagues who would not be kept apart."""
    for person, other in alike(people):
        index, header = reader.employer_column(person)
        reason = tr("Perhaps the same employer as “{employer}”? Then colleagues would be kept apart.", employer=other)
        mend = () if index is None else ((index, other),)
        yield Problem(person.rows[0], header, person.employer, reason, person.full_name, other, index, mend)


def _sentence(text: str) -> str:
    """The text as the start of a sentence."""
    return text[:1].upper() + text[1:]


def _short(text: str) -> str:
    return text if len(text) <= 60 else text[:57] + "…"
