"""What must be asked about a table before it can be trusted: columns that contradict their headings, or each other."""

from collections.abc import Mapping, Sequence

from micromentor_desktop.importing.evidence import Evidence
from micromentor_desktop.importing.records import DOUBTED, SLIPPED, STAND_IN, UNCLEAR, Column, Field, Option, Question
from micromentor_desktop.importing.table import Table
from micromentor_desktop.importing.words import heading
from micromentor_desktop.translate import tr


def ask(
    table: Table, columns: Sequence[Column], evidence: Sequence[Evidence], corrections: Mapping[int, Field]
) -> Question | None:
    """The first question that the organizer has not settled yet; None when the table is clear."""
    emails = [column for column in columns if column.field is Field.EMAIL]
    questions = [
        _two_email_columns(
            table,
            [column for column in emails if evidence[column.index].addresses >= 0.5 and column.confidence != STAND_IN],
        ),
        _email_without_addresses(emails, evidence),
        _addresses_under_another_heading(emails, evidence),
        _names_without_names(columns),
        _what_yes_means(columns, evidence),
    ]
    return next((found for found in questions if found and not corrections.keys() & set(found.columns)), None)


def _two_email_columns(table: Table, emails: Sequence[Column]) -> Question | None:
    """Two columns of addresses that differ in rows where both are filled."""
    for at, first in enumerate(emails):
        for second in emails[at + 1 :]:
            pairs = [(row.cells[first.index].casefold(), row.cells[second.index].casefold()) for row in table.rows]
            differing = next((pair for pair in pairs if all(pair) and pair[0] != pair[1]), None)
            if differing is None:
                continue
            return Question(
                tr(
                    "Two columns hold email addresses, {first} and {second}, and they differ (for example “{one}” and"
                    " “{other}”). Which one is each person's own address?",
                    first=_titled(first),
                    second=_titled(second),
                    one=differing[0],
                    other=differing[1],
                ),
                (first.index, second.index),
                (
                    Option(_use(first), ((first.index, Field.EMAIL), (second.index, Field.NOTE))),
                    Option(_use(second), ((first.index, Field.NOTE), (second.index, Field.EMAIL))),
                ),
            )
    return None


def _email_without_addresses(emails: Sequence[Column], evidence: Sequence[Evidence]) -> Question | None:
    """A heading that says email over cells that hold none ("anonymous" is an honest way to have none)."""
    for column in emails:
        seen = evidence[column.index]
        if seen.addresses >= 0.3 or seen.filled == 0 or seen.placeholders > 0.8:
            continue
        others = [other for other in emails if evidence[other.index].addresses >= 0.5]
        use_other = tuple(
            Option(
                tr("The addresses are in {column}", column=_titled(other)),
                ((column.index, Field.NOTE), (other.index, Field.EMAIL)),
            )
            for other in others
        )
        told = {"column": _titled(column), "sample": seen.samples[0]}
        return Question(
            tr(
                "{column} should hold email addresses, but it holds “{sample}”. The headings may have slipped against"
                " the data. What is in it?",
                **told,
            )
            if others
            else tr("{column} should hold email addresses, but it holds “{sample}”. What is in it?", **told),
            (column.index, *(other.index for other in others)),
            (
                *use_other,
                Option(tr("It holds no addresses; keep it as a note"), ((column.index, Field.NOTE),)),
                Option(tr("It is the email column; its cells are wrong"), ((column.index, Field.EMAIL),)),
            ),
        )
    return None


def _addresses_under_another_heading(emails: Sequence[Column], evidence: Sequence[Evidence]) -> Question | None:
    """Addresses under a heading that clearly says something else: the headings have slipped."""
    for column in emails:
        known = heading(column.header)
        if known is None or known[0] is Field.EMAIL or column.confidence != SLIPPED:
            continue
        return Question(
            tr(
                "{column} holds email addresses (“{sample}”). Have the headings slipped against the data, or is this"
                " the email column?",
                column=_titled(column),
                sample=evidence[column.index].samples[0],
            ),
            (column.index,),
            (
                Option(tr("It is the email column"), ((column.index, Field.EMAIL),)),
                Option(tr("Keep it as a note; it is no one's own address"), ((column.index, Field.NOTE),)),
            ),
        )
    return None


def _names_without_names(columns: Sequence[Column]) -> Question | None:
    """A heading that says name over numbers or dates."""
    for column in columns:
        if column.field is Field.NAME and column.confidence == DOUBTED:
            return Question(
                tr(
                    "{column} should hold names, but it holds “{sample}”. What is in it?",
                    column=_titled(column),
                    sample=column.samples[0],
                ),
                (column.index,),
                (
                    Option(tr("It holds no names; leave it out"), ((column.index, Field.IGNORED),)),
                    Option(tr("These are the names"), ((column.index, Field.NAME),)),
                ),
            )
    return None


def _what_yes_means(columns: Sequence[Column], evidence: Sequence[Evidence]) -> Question | None:
    """A question about mentors and mentees in one, answered by yes and no, with no other column to tell the roles."""
    if any(column.field in {Field.IS_MENTOR, Field.IS_MENTEE, Field.CHOICE} for column in columns):
        return None
    roles = [column for column in columns if column.field is Field.ROLE]
    if any(evidence[column.index].roles >= 0.4 for column in roles):
        return None
    for column in roles:
        if column.confidence > UNCLEAR or evidence[column.index].filled == 0:
            continue
        return Question(
            tr(
                "{column} is answered by “{sample}”. Does Yes mean that the person wants to be a mentor, or a mentee?",
                column=_titled(column),
                sample=column.samples[0],
            ),
            (column.index,),
            (
                Option(tr("Yes means mentee"), ((column.index, Field.IS_MENTEE),)),
                Option(tr("Yes means mentor"), ((column.index, Field.IS_MENTOR),)),
                Option(tr("Neither; keep it as a note"), ((column.index, Field.NOTE),)),
            ),
        )
    return None


def _use(column: Column) -> str:
    """The answer that this column is the one."""
    return tr("Use {column}", column=_titled(column))


def _titled(column: Column) -> str:
    """The column in words: its heading, shortened."""
    return tr("“{heading}”", heading=column.title if len(column.title) <= 60 else column.title[:57] + "…")
