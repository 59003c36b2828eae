"""What is told about a person beside the table, as rich text that follows the palette."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from html import escape

from PySide6.QtCore import QDate, QLocale

from micromentor_desktop.domain.event import Status
from micromentor_desktop.domain.person import Meeting, Person, Purpose, Visit
from micromentor_desktop.translate import mark, tr, trn
from micromentor_desktop.workflow.person_file import ROLES

_CONSENTS = {
    Purpose.CONTACT: mark("Shares contact details with those they meet"),
    Purpose.BADGE: mark("Contact code on the badge"),
    Purpose.DIRECTORY: mark("In the directory of members"),
}
_MOST_NAMES = 100
"""A longer list is not read, and takes its time to be laid out."""
_STATUS = {Status.NO_SHOW: mark("did not come"), Status.WITHDRAWN: mark("withdrew"), Status.CHECKED_IN: mark("came")}


def about(person: Person, visits: Iterable[Visit] | None) -> str:
    """Contact, topics, consents and history; ``visits`` are None while they are being looked up."""
    parts = [*_contact(person), *_topics(person), *_consents(person)]
    if visits is not None:
        parts += _history(tuple(visits))
    return "".join(parts)


def several(people: Sequence[Person]) -> str:
    """The names of a selection, one below the other; of a long one, its beginning."""
    names = [escape(person.shown_name) for person in people[:_MOST_NAMES]]
    if len(people) > _MOST_NAMES:
        names.append(escape(trn("and {n} more", "and {n} more", len(people) - _MOST_NAMES)))
    return "<br>".join(names)


def line_below_name(person: Person) -> str:
    """Job, employer and standing, in one line."""
    member = person.member
    told = [member.job_title, member.employer, member.pronouns]
    if person.record.archived:
        told.append(tr("archived"))
    elif member.guest:
        told.append(tr("guest"))
    return " · ".join(filter(None, told))


def _heading(text: str) -> str:
    return f'<p dir="ltr" style="margin-top: 14px; margin-bottom: 2px; font-weight: 600">{escape(text)}</p>'


def _line(text: str, *, bold: bool = False, indent: int = 0) -> str:
    words = f"<b>{escape(text)}</b>" if bold else escape(text)
    return f'<p dir="ltr" style="margin-top: 0; margin-bottom: 3px; margin-left: {indent}px">{words}</p>'


def _contact(person: Person) -> Iterator[str]:
    member = person.member
    for text in (member.email, member.phone, ", ".join(member.languages)):
        if text:
            yield _line(text)
    if experience := member.years_text or ("" if member.years is None else str(member.years)):
        yield _line(tr("Years of experience: {years}", years=experience))
    if person.mentored:
        yield _line(tr("Has mentored before"))
    elif person.newcomer:
        yield _line(tr("Was at none of our events yet"))
    if member.note:
        yield _heading(tr("Note"))
        yield from (_line(line) for line in member.note.splitlines())


def _topics(person: Person) -> Iterator[str]:
    topics = person.record.topics
    for title, names in ((tr("Can help with"), topics.offered), (tr("Would like help with"), topics.wanted)):
        if names:
            yield _heading(title)
            yield from (_line(name) for name in names)


def _consents(person: Person) -> Iterator[str]:
    yield _heading(tr("What they agreed to"))
    for purpose, words in _CONSENTS.items():
        since = person.record.consents.get(purpose)
        told = tr("yes, since {day}", day=day_words(since.date())) if since else tr("no")
        yield _line(tr("{purpose}: {answer}", purpose=tr(words), answer=told))


def _history(visits: tuple[Visit, ...]) -> Iterator[str]:
    yield _heading(tr("Events"))
    if not visits:
        yield _line(tr("None yet."))
    for visit in visits:
        yield _line(visit.event, bold=True)
        yield _line(" · ".join(_visit(visit)), indent=10)
        for mentors, words in ((True, _mentors_words(visit)), (False, _mentees_words(visit))):
            met = [one for one in visit.met if one.mentor is mentors]
            if met:
                yield _line(words, indent=10)
                yield from (_line(_meeting(one), indent=22) for one in met)


def _visit(visit: Visit) -> Iterator[str]:
    yield day_words(visit.on) if visit.on else tr("no day yet")
    yield tr(ROLES[visit.role])
    if visit.status in _STATUS:
        yield tr(_STATUS[visit.status])
    elif not visit.over:
        yield tr("still to come")
    if visit.waited:
        yield trn("waited {n} round", "waited {n} rounds", len(visit.waited))


def _mentors_words(visit: Visit) -> str:
    return tr("Mentors they met:") if visit.over else tr("Mentors they will meet:")


def _mentees_words(visit: Visit) -> str:
    if visit.mentored and not visit.learned:
        return tr("Mentees they met:") if visit.over else tr("Mentees they will meet:")
    return tr("At the same table:") if visit.over else tr("Will be at the same table:")


def _meeting(one: Meeting) -> str:
    rounds = ", ".join(map(str, one.rounds))
    return trn("{name} (round {rounds})", "{name} (rounds {rounds})", len(one.rounds), name=one.name, rounds=rounds)


def day_words(day: date) -> str:
    """A day as the user's region writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
