"""One row of a table to one draft person, with the problems met on the way."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime

from micromentor_desktop.domain.names import fold, tidy
from micromentor_desktop.importing import answers, attendance, contact, dates, experience
from micromentor_desktop.importing.name_order import family_first, turned
from micromentor_desktop.importing.records import (
    ROLE_FIELDS,
    STAND_IN,
    TOPIC_FIELDS,
    Column,
    Decisions,
    DraftPerson,
    Field,
    Problem,
    Row,
    TopicAnswer,
)
from micromentor_desktop.importing.roles import coded, codes
from micromentor_desktop.importing.scales import Judge, judge
from micromentor_desktop.importing.table import Table
from micromentor_desktop.importing.topics import Choices, topic_of
from micromentor_desktop.translate import tr, trn

_LONGEST_ANSWER = 1_000
_NOTHING = frozenset({"", "n a", "na", "none", "no", "nil", "anonymous", "anonym", "unknown", "not applicable", "null"})


class RowReader:
    """Reads the rows of one table by its recognised columns; what needs a whole column is inferred once."""

    def __init__(
        self,
        table: Table,
        columns: Sequence[Column],
        topics: tuple[str, ...],
        event_date: date | None,
        decided: Decisions,
    ) -> None:
        self._headers = table.headers
        self._written: dict[int, dict[int, str]] = defaultdict(dict)
        for (number, index), text in decided.cells.items():
            self._written[number][index] = tidy(text)
        self._corrected: dict[int, dict[str, str]] = defaultdict(dict)
        for (number, attribute), text in decided.people.items():
            self._corrected[number][attribute] = tidy(text)
        self._columns = {field: [column for column in columns if column.field is field] for field in Field}
        self._columns[Field.EMAIL].sort(key=lambda column: column.confidence == STAND_IN)
        self._role_columns = [
            column for column in columns if column.field in ROLE_FIELDS or column.choice_of is Field.ROLE
        ]
        self._adding_up = {
            column.index for column in columns if {column.field, column.choice_of} & (ROLE_FIELDS | TOPIC_FIELDS)
        }
        self._event_date = event_date
        self._unmapped = {column.index for column in columns if column.field in {Field.IGNORED, Field.SIGNED_UP_AT}}
        self._read_date = dates.reader(self._values(table, Field.SIGNED_UP_AT))
        together = [cell for field in TOPIC_FIELDS for cell in self._values(table, field)]
        self._judge = judge(
            row.cells[column.index]
            for column in self._columns[Field.CHOICE]
            if column.choice_of in TOPIC_FIELDS
            for row in table.rows
        )
        self._accents = {column.index for column in self._role_columns if _has_accents(table, column)}
        emails = [column.index for column in self._columns[Field.EMAIL][:1]]
        self._turned = {
            column.index
            for column in self._columns[Field.NAME]
            if family_first(
                column.header, ((row.cells[column.index], row.cells[at]) for row in table.rows for at in emails)
            )
        }
        self._choices = Choices(together, topics, decided.topics)

    @property
    def asks_role(self) -> bool:
        """Whether any column tells who is a mentor or a mentee."""
        return bool(self._role_columns)

    def name_and_address(self, row: Row) -> tuple[str, str, str]:
        """The name, email address and status of a row as texts, empty when not given."""
        given, family, full = self._names(row)
        name = self._wish(row, "name") or f"{given} {family}".strip() or full
        return name, self._email(row).address, self._text(row, Field.STATUS)

    def mended(self, row: Row) -> Row:
        """The row with the cells that the organizer wrote instead of what the file says."""
        if row.number not in self._written:
            return row
        written = self._written[row.number]
        return replace(row, cells=tuple(written.get(index, cell) for index, cell in enumerate(row.cells)))

    def topic_answers(self) -> tuple[TopicAnswer, ...]:
        """The distinct answers about topics in the rows that were read so far, the most frequent first."""
        return self._choices.answers()

    def person(self, raw: Row, problems: list[Problem]) -> DraftPerson:
        """The person that a row tells of; what is doubtful about it is added to ``problems``."""
        row = self.mended(raw)
        found: list[Problem] = []

        def doubt(field: Field, reason: str, fix: str = "", mend: tuple[tuple[int, str], ...] = ()) -> None:
            column = self._answering(row, field)
            index = column.index if column else None
            header, value = (self._headers[index], row.cells[index]) if index is not None else ("", "")
            if fix and not mend and index is not None:
                mend = ((index, fix),)
            found.append(Problem(row.number, header, value, reason, fix=fix, index=index, mend=mend))

        address = self._email(row)
        if address.trouble:
            doubt(Field.EMAIL, address.trouble, address.address)
        name = self._name(row, address.address, doubt)
        role, role_given = self._role(row, doubt)
        worked = self._years(row, doubt)
        topics_offered, topics_wanted = self._topics_both_ways(row, role)
        offered, wanted, employer = (self._wish(row, name) for name in ("topics_offered", "topics_wanted", "employer"))
        person = DraftPerson(
            given_name=name.given,
            family_name=name.family,
            email=address.address,
            employer=self._something(row, Field.EMPLOYER) if employer is None else employer,
            job_title=self._something(row, Field.JOB_TITLE),
            field=self._something(row, Field.FIELD),
            years=worked.value,
            years_text=worked.text,
            languages=self._languages(row),
            pronouns=self._text(row, Field.PRONOUNS),
            phone=self._text(row, Field.PHONE),
            share_contact=self._consent(row),
            mentor=role.mentor,
            mentee=role.mentee,
            role_given=role_given,
            topics_offered=topics_offered if offered is None else self._listed_topics(offered),
            topics_wanted=topics_wanted if wanted is None else self._listed_topics(wanted),
            capacity=self._capacity(row, doubt),
            signed_up_at=self._signed_up_at(row, doubt),
            wishes=self._wishes(row),
            newcomer=self._newcomer(row),
            rounds=self._rounds(row, doubt),
            status=self._text(row, Field.STATUS),
            rows=(row.number,),
            answers=tuple(zip(self._headers, raw.cells, strict=True)),
            corrected=frozenset(self._corrected.get(row.number, ())),
        )
        problems.extend(replace(one, person=person.full_name) for one in found)
        return person

    def differences(
        self, older: DraftPerson, newer: DraftPerson, *, of_both_roles: bool
    ) -> tuple[tuple[str, str], ...]:
        """The older answers (header, cell) that the newer ones of the same person take the place of.

        ``of_both_roles``: the two come from a mentors' and a mentees' sheet, so roles and topics add up.
        """
        unmapped = {self._headers[index] for index in self._unmapped | (self._adding_up if of_both_roles else set())}
        return tuple(
            (header, before)
            for (header, before), (_, after) in zip(older.answers, newer.answers, strict=True)
            if before and after and fold(before) != fold(after) and header not in unmapped
        )

    def employer_column(self, person: DraftPerson) -> tuple[int | None, str]:
        """The index and heading of the column that tells a person's employer; None if there is none."""
        columns, cells = self._columns[Field.EMPLOYER], [cell for _, cell in person.answers]
        column = next((one for one in columns if cells[one.index]), None)
        return (column.index, column.header) if column else (None, "")

    def _values(self, table: Table, field: Field) -> Iterable[str]:
        indexes = [column.index for column in self._columns[field]]
        return (row.cells[index] for row in table.rows for index in indexes)

    def _answering(self, row: Row, field: Field) -> Column | None:
        """The column of a field that holds something in this row, else its first column."""
        columns = self._columns[field]
        return next((column for column in columns if row.cells[column.index]), columns[0] if columns else None)

    @staticmethod
    def _cell(row: Row, column: Column) -> str:
        """What is read of a cell: an essay says nothing more after its first page, and patterns stay quick."""
        return row.cells[column.index][:_LONGEST_ANSWER]

    def _text(self, row: Row, field: Field) -> str:
        if not self._columns[field]:
            return ""
        column = self._answering(row, field)
        cell = self._cell(row, column).replace("\n", " ") if column else ""
        return "" if field in {Field.NAME, Field.GIVEN_NAME} and fold(cell) in _NOTHING else cell

    def _something(self, row: Row, field: Field) -> str:
        """The text of a field, empty for "N/A" and the like."""
        text = self._text(row, field)
        return "" if fold(text) in _NOTHING else text

    def _wish(self, row: Row, attribute: str) -> str | None:
        """What the organizer said about a person of this row instead of the file; None if nothing."""
        return self._corrected[row.number].get(attribute) if row.number in self._corrected else None

    def _listed_topics(self, text: str) -> tuple[str, ...]:
        """The topics that the organizer typed, with semicolons between them."""
        topics = (self._choices.topic(piece) for piece in text.split(";"))
        return tuple(dict.fromkeys(topic for topic in topics if topic))

    def _email(self, row: Row) -> contact.Email:
        if (wish := self._wish(row, "email")) is not None:
            return contact.email(wish)
        read = [contact.email(self._cell(row, column)) for column in self._columns[Field.EMAIL]]
        return next((one for one in read if one.address), read[0] if read else contact.Email("", ""))

    def _names(self, row: Row) -> tuple[str, str, str]:
        """The given and the family name, or else the full name (also for those who filled one of two cells)."""
        given, family = self._text(row, Field.GIVEN_NAME), self._text(row, Field.FAMILY_NAME)
        generation = contact.generation(self._text(row, Field.NAME_SUFFIX))
        if given and family:
            family = f"{self._text(row, Field.NAME_PARTICLE)} {family} {generation}".strip()
            return given, family, ""
        full = self._text(row, Field.NAME)
        if full and (column := self._answering(row, Field.NAME)) and column.index in self._turned:
            full = turned(full)
        full = full or given or family or self._beside_address(row)
        return "", "", f"{full} {generation}" if full and generation else full

    def _beside_address(self, row: Row) -> str:
        """The name in "Ana Duarte <ana@example.org>", for tables without a column of names."""
        beside = (contact.beside_address(self._cell(row, column)) for column in self._columns[Field.EMAIL])
        return next(filter(None, beside), "")

    def _name(self, row: Row, address: str, doubt: Callable[..., None]) -> contact.Name:
        if wish := self._wish(row, "name"):
            return contact.name(wish)
        given, family, full = self._names(row)
        field = Field.NAME if full else Field.GIVEN_NAME
        name = contact.name(full) if full else contact.name_parts(given, family)
        if not name.full and address:
            name = contact.name_from_address(address)
            doubt(field, tr("The name is missing; it was made from the email address."), name.full)
        if not name.full:
            name = contact.Name(tr("No name ({where})", where=row.where), "")
        fixed = contact.mended_case(name.full)
        if fixed:
            doubt(field, tr("The name is typed all in capitals or all in small letters."), fixed, self._mend_case(row))
        return name

    def _mend_case(self, row: Row) -> tuple[tuple[int, str], ...]:
        """The cells of a name in usual case."""
        columns = (self._answering(row, field) for field in (Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME))
        named = [(column.index, row.cells[column.index]) for column in columns if column]
        return tuple((index, contact.usual_case(cell)) for index, cell in named if cell)

    def _wishes(self, row: Row) -> tuple[str, ...]:
        """The names of those whom somebody would like to meet, as given."""
        pieces = (re.split(r"[,;/\n]|\band\b|&", self._cell(row, column)) for column in self._columns[Field.WISHES])
        return tuple(name for of_column in pieces for piece in of_column if fold(name := tidy(piece)) not in _NOTHING)

    def _role(self, row: Row, doubt: Callable[..., None]) -> tuple[answers.Role, bool]:
        """The roles that all role columns of the row say together, and whether any of them was filled."""
        if (wish := self._wish(row, "role")) is not None:
            return answers.Role(wish in {"mentor", "both"}, wish in {"mentee", "both"}, True), True
        mentor = mentee = given = False
        unsure: Field | None = None
        for column in self._role_columns:
            cell = self._cell(row, column)
            if not cell:
                continue
            told = self._told(column, cell)
            mentor, mentee, given = mentor or told.mentor, mentee or told.mentee, True
            unsure = unsure if told.sure else column.field
        if unsure is not None and not (mentor and mentee):
            doubt(unsure, tr("The role is not clear from this answer; only what is sure counts."))
        if not given and self.asks_role:
            doubt(Field.ROLE, tr("No role was chosen, so this person is neither mentor nor mentee."))
        return answers.Role(mentor, mentee, unsure is None), given

    def _told(self, column: Column, cell: str) -> answers.Role:
        """What one role column says in one row; "mentore" is a mentor beside a "mentoré"."""
        return _told(column, answers.without_mentore(cell) if column.index in self._accents else cell)

    def _years(self, row: Row, doubt: Callable[..., None]) -> experience.Years:
        on = self._event_date
        if on is None and (signed := self._read_date(self._text(row, Field.SIGNED_UP_AT))):
            on = signed.date()
        if (wish := self._wish(row, "years")) is not None:
            return experience.years(wish, on)
        told, stage = (
            experience.years(self._text(row, Field.YEARS), on),
            experience.years(self._text(row, Field.STAGE), on),
        )
        if not told.text:
            told = stage
        elif told.value is None and stage.value is not None:
            told = experience.Years(stage.value, told.text, told.sure)
        if not told.sure:
            field = Field.YEARS if self._text(row, Field.YEARS) else Field.STAGE
            if told.value is None:
                doubt(field, tr("The experience is not sure: no number of years could be read."))
            else:
                read = trn(
                    "The experience is not sure: read as {n} year.",
                    "The experience is not sure: read as {n} years.",
                    told.value,
                )
                doubt(field, read)
        return told

    def _topics_both_ways(self, row: Row, role: answers.Role) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Topics offered and wanted. An undirected question counts for the roles a person has, for both if none."""
        found: dict[Field, dict[str, None]] = {field: {} for field in TOPIC_FIELDS}
        for field in TOPIC_FIELDS:
            for column in self._columns[field]:
                found[field].update(dict.fromkeys(self._choices.split(self._cell(row, column))))
        for column in self._columns[Field.CHOICE]:
            cell = self._cell(row, column)
            if column.choice_of in found and cell:
                topic = self._choices.topic(_chosen(column, cell, self._judge))
                found[column.choice_of].update({topic: None} if topic else {})
        undirected = found[Field.TOPICS]
        neither = not role.mentor and not role.mentee
        offered = found[Field.TOPICS_OFFERED] | (undirected if role.mentor or neither else {})
        wanted = found[Field.TOPICS_WANTED] | (undirected if role.mentee or neither else {})
        return tuple(offered), tuple(wanted)

    def _languages(self, row: Row) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for column in self._columns[Field.LANGUAGES]:
            found.update(dict.fromkeys(answers.languages(self._cell(row, column))))
        for column in self._columns[Field.CHOICE]:
            cell = self._cell(row, column)
            if column.choice_of is Field.LANGUAGES and cell and answers.yes_no(cell) is not False:
                found[column.choice] = None
        return tuple(found)

    def _consent(self, row: Row) -> bool | None:
        cell = self._text(row, Field.CONSENT)
        return None if not cell else answers.yes_no(cell) is True

    def _newcomer(self, row: Row) -> bool | None:
        cell = self._text(row, Field.NEWCOMER)
        told = answers.yes_no(cell) if cell else None
        return "first" in fold(cell) if cell and told is None else told

    def _rounds(self, row: Row, doubt: Callable[..., None]) -> tuple[int, ...]:
        numbers = attendance.rounds(self._text(row, Field.ROUNDS))
        if numbers is None:
            doubt(Field.ROUNDS, tr("No rounds could be read from this answer; all are assumed."))
        return numbers or ()

    def _capacity(self, row: Row, doubt: Callable[..., None]) -> int | None:
        cell = self._text(row, Field.CAPACITY)
        if fold(cell) in _NOTHING:
            return None
        number = experience.capacity(cell)
        if number is None:
            doubt(Field.CAPACITY, tr("No number of people could be read from this answer."))
        return number

    def _signed_up_at(self, row: Row, doubt: Callable[..., None]) -> datetime | None:
        cell = self._text(row, Field.SIGNED_UP_AT)
        moment = self._read_date(cell) if cell else None
        if cell and moment is None:
            doubt(Field.SIGNED_UP_AT, tr("No date could be read from this cell."))
        return moment


def _has_accents(table: Table, column: Column) -> bool:
    """Whether a mentee is told from a mentor by an accent, or by another word, somewhere in a column."""
    return any(answers.mentee_beside_mentore(row.cells[column.index]) for row in table.rows)


def _told(column: Column, cell: str) -> answers.Role:
    """What one role column says in one row."""
    if column.field is Field.ROLE:
        explained = codes(column.header)
        told_in_code = coded(cell, explained) if explained else None
        return (
            answers.Role(*told_in_code, True)
            if told_in_code
            else answers.role_or_leaning(answers.completed(column.header, cell))
        )
    if column.field is Field.CHOICE:
        ticked = fold(cell) == fold(column.choice) or answers.yes_no(cell)
        return answers.role_or_leaning(column.choice) if ticked else answers.Role(False, False, ticked is False)
    is_mentor = column.field is Field.IS_MENTOR
    ticked = True if fold(cell) == fold(column.header) else answers.yes_no(cell)
    if ticked is None:
        told = answers.role(cell)
        if told.mentor or told.mentee:
            return told
        return answers.Role(False, False, False)
    return answers.Role(ticked and is_mentor, ticked and not is_mentor, True)


def _chosen(column: Column, cell: str, judge: Judge) -> str:
    """The choice that a column stands for if it is ticked, or what was written into it; empty if neither."""
    ticked = fold(cell) == fold(column.choice) or judge(cell)
    if ticked is None:
        return tidy(cell)
    return column.choice if ticked and topic_of(column.choice) else ""
