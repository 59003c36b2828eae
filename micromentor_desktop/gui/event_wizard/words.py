"""The words of the wizard: what the program knows, said the way an organizer would say it."""

from datetime import datetime
from html import escape

from PySide6.QtCore import QDate, QDateTime, QLocale, QTime

from micromentor_desktop.domain.event import Rules, Shape
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.check_event import whole_minutes
from micromentor_desktop.workflow.import_signups import Column, Comparison, Counts, Draft, DraftPerson, Field


def field_label(field: Field) -> str:
    """What a column can be taken for, in words."""
    return {
        Field.NAME: tr("Full name"),
        Field.GIVEN_NAME: tr("First name"),
        Field.FAMILY_NAME: tr("Last name"),
        Field.NAME_PARTICLE: tr("Before the last name (van, de)"),
        Field.NAME_SUFFIX: tr("Behind the name (Jr., III)"),
        Field.EMAIL: tr("Email"),
        Field.EMPLOYER: tr("Employer"),
        Field.JOB_TITLE: tr("Job title"),
        Field.YEARS: tr("Years of experience"),
        Field.STAGE: tr("Career stage"),
        Field.FIELD: tr("Field of work"),
        Field.TOPICS: tr("Topics"),
        Field.TOPICS_OFFERED: tr("Topics offered as mentor"),
        Field.TOPICS_WANTED: tr("Topics wanted as mentee"),
        Field.ROLE: tr("Mentor, mentee or both"),
        Field.IS_MENTOR: tr("Wants to mentor: yes or no"),
        Field.IS_MENTEE: tr("Wants a mentor: yes or no"),
        Field.CAPACITY: tr("How many mentees at once"),
        Field.LANGUAGES: tr("Languages"),
        Field.PRONOUNS: tr("Pronouns"),
        Field.PHONE: tr("Phone"),
        Field.CONSENT: tr("Agrees to share contact details"),
        Field.SIGNED_UP_AT: tr("Date of signing up"),
        Field.STATUS: tr("Status of the booking"),
        Field.CHOICE: tr("One box of a question"),
        Field.WISHES: tr("Would like to meet"),
        Field.NEWCOMER: tr("First event: yes or no"),
        Field.ROUNDS: tr("Rounds they can come to"),
        Field.NOTE: tr("Note"),
        Field.IGNORED: tr("Not used"),
    }[field]


def column_label(column: Column) -> str:
    """What this column was taken for; a tick-box column names its question too."""
    if column.field is Field.CHOICE and column.choice_of is not None:
        return tr("One box of: {question}", question=field_label(column.choice_of))
    return field_label(column.field)


def how_sure(column: Column, *, asked: bool, corrected: bool) -> tuple[str, str]:
    """How sure the program is about a column: the words, and the icon that goes with them.

    ``asked`` columns are those that the open question is about, ``corrected`` ones those that the organizer decided.
    """
    if asked:
        return tr("please decide"), "circle-question-mark"
    if corrected:
        return tr("set by you"), "pencil"
    if column.field is Field.IGNORED:
        return tr("kept with the answers"), "minus"
    if column.confidence >= 0.8:
        return tr("sure"), "circle-check"
    if column.confidence >= 0.5:
        return tr("fairly sure"), "circle-question-mark"
    return tr("please check"), "triangle-alert"


def role_label(person: DraftPerson) -> str:
    """The role in words; "neither" as an answer is told from no answer."""
    if person.role_words == "neither" and not person.role_given:
        return tr("not answered")
    return {"mentor": tr("mentor"), "mentee": tr("mentee"), "both": tr("both"), "neither": tr("neither")}[
        person.role_words
    ]


def counts_sentence(counts: Counts) -> str:
    """Where the rows went: "64 rows = 60 people + 3 repeats + 1 set aside"."""
    parts = [trn("{n} person", "{n} people", counts.people)]
    if counts.repeats:
        parts.append(trn("{n} repeat", "{n} repeats", counts.repeats))
    if counts.set_aside:
        parts.append(trn("{n} set aside", "{n} set aside", counts.set_aside))
    rows = trn("{n} row", "{n} rows", counts.rows_read)
    return f"{rows} = {' + '.join(parts)}"


def compared_sentence(compared: Comparison) -> str:
    """What the file brings to an event that has sign-ups: "3 new, 1 changed, 56 as before, 2 no longer in it"."""
    told = [
        trn("{n} new", "{n} new", compared.count("new")),
        trn("{n} changed", "{n} changed", compared.count("changed")),
        trn("{n} as before", "{n} as before", compared.count("same")),
    ]
    if compared.vanished:
        told.append(trn("{n} no longer in the file", "{n} no longer in the file", len(compared.vanished)))
    return ", ".join(told)


def attribute_label(name: str) -> str:
    """What changed about a person, in words."""
    return {
        "mentor": tr("Mentor"),
        "mentee": tr("Mentee"),
        "share_contact": tr("Shares contact details"),
        "contact_on_badge": tr("Contact code on the badge"),
        "answers": tr("Other answers"),
        "years_text": tr("Years of experience"),
        "newcomer": tr("First event"),
        "rounds": tr("Rounds they can come to"),
    }.get(name) or field_label(Field(name))


def value_text(value: object) -> str:
    """A stored value, in words."""
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, tuple):
        return "; ".join(map(str, value)) or "–"
    if isinstance(value, datetime):
        day, time = QDate(value.year, value.month, value.day), QTime(value.hour, value.minute)
        return QLocale().toString(QDateTime(day, time), QLocale.FormatType.ShortFormat)
    return "–" if value in (None, "") else str(value)


def places(draft: Draft) -> dict[int, str]:
    """Where a person finds the rows whose number alone says nothing, because they are on a further sheet."""
    return {row.number: row.where for row in draft.rows if row.place}


def duration_words(minutes: int) -> str:
    """A length of time, rounded up to five minutes: "45 minutes", "1 hour 30 minutes"."""
    hours, rest = divmod(-(-minutes // 5) * 5, 60)
    parts = []
    if hours:
        parts.append(trn("{n} hour", "{n} hours", hours))
    if rest or not hours:
        parts.append(trn("{n} minute", "{n} minutes", rest))
    return " ".join(parts)


def rules_sentence(shape: Shape, rules: Rules) -> str:
    """Reads the rules back, so that a mistyped number is noticed."""
    n = rules.mentees_per_mentor
    if shape is Shape.BUDDIES:
        if n == 1:
            return tr("Each mentor looks after one mentee for the whole conference.")
        return tr("Each mentor looks after up to {n} mentees, who also get to know each other.", n=n)
    if shape is Shape.DROP_IN:
        return trn("Each mentor helps one mentee with a topic.", "Each mentor helps up to {n} mentees.", n)
    minutes = trn("{n} minute", "{n} minutes", rules.minutes_per_round)
    if shape is Shape.ONE_ON_ONE:
        once, often = tr("Each mentor meets one mentee"), tr("Each mentor meets one mentee at a time")
    else:
        once = often = trn("Each mentor sits with one mentee", "Each mentor sits with up to {n} mentees", n)
    if rules.rounds == 1:
        return tr("{who}, for {minutes}.", who=once, minutes=minutes)
    return tr(
        "{who}, for {rounds} rounds of {minutes}: about {whole} in all.",
        who=often,
        rounds=rules.rounds,
        minutes=minutes,
        whole=duration_words(whole_minutes(rules)),
    )


def large(title: str) -> str:
    """A page's title, larger than QWizard shows it by itself."""
    return f'<span style="font-size: large; font-weight: 600">{escape(title)}</span>'
