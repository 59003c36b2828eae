"""Whom the organizer could ask to mentor, and the words to ask them with."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.interest import balance
from micromentor_desktop.domain.member import Member
from micromentor_desktop.storage import events, members, plans, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.translate import long_day, tr, trn
from micromentor_desktop.workflow.letter import Letter


class Why(StrEnum):
    """Why somebody could be asked, the most promising first."""

    BOTH = "ticked both"
    FEWER_PLACES = "offered fewer places"
    MENTORED_HERE = "mentored at an earlier event"
    MENTORED = "says to have mentored"


@dataclass(frozen=True, slots=True)
class Askable:
    """Somebody who could be asked. ``signed_up`` tells whether they come to the event anyway."""

    member: Member
    why: Why
    sentence: str
    signed_up: bool


class WhoToAsk:
    """The use cases behind *Who could be asked*; nothing is written."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def at_event(self, event_id: int) -> tuple[Askable, ...]:
        """Everybody who could mentor (more) at this event; nobody twice, and nobody who said that they cannot come."""
        with self._database.transaction() as session:
            event = events.get_event(session, event_id)
            people = signups.event_signups(session, event_id)
            earlier = plans.mentored_at(session, event_id)
            chapter = members.all_members(session)
        told = [*_who_signed_up(event, people), *_who_mentored(chapter, people, earlier)]
        order = list(Why)
        return tuple(sorted(told, key=lambda one: (order.index(one.why), one.member.sort_key)))

    def letter(self, event_id: int, people: Sequence[Askable]) -> Letter:
        """An email to these people, in which the organizer only has to put their own name."""
        with self._database.transaction() as session:
            event = events.get_event(session, event_id)
            counted = balance(signups.event_signups(session, event_id))
        when = ", ".join(filter(None, [long_day(event.on) if event.on else "", event.place, event.span]))
        name = f"{event.name} ({when})" if when else event.name
        wanted = [row.topic for row in counted.topics if row.lacking > 0 and row.topic][:3]
        lines = [
            tr("Hello,"),
            trn(
                "{n} person hopes to meet a mentor at “{event}”.",
                "{n} people hope to meet a mentor at “{event}”.",
                counted.everybody.mentees.total,
                event=name,
            ),
            trn("So far we have {n} mentor.", "So far we have {n} mentors.", counted.everybody.mentors.total),
            tr("What is wanted most: {topics}.", topics="; ".join(wanted)) if wanted else "",
            *_request(people),
            tr("When the event is over, it is over: nothing else is expected of you."),
            tr("Thank you!"),
        ]
        subject = tr("Would you mentor at “{event}”?", event=event.name)
        return Letter.to((one.member for one in people), subject, lines)


def _request(people: Sequence[Askable]) -> Iterable[str]:
    if any(one.why is not Why.FEWER_PLACES for one in people):
        yield tr("Would you mentor there? It is a short conversation and needs no preparation.")
        yield tr("Please answer this message with a yes, and with how many people at once you would take.")
    if any(one.why is Why.FEWER_PLACES for one in people):
        yield tr("If you mentor already: could you take one more person at once than you offered?")


def _who_signed_up(event: Event, people: Iterable[SignUp]) -> Iterable[Askable]:
    most = event.rules.mentees_per_mentor
    for one in people:
        if not one.status.takes_part:
            continue
        if one.mentor and one.mentee:
            yield Askable(one.member, Why.BOTH, tr("Ticked both: would they mentor?"), True)
        elif one.mentor and one.capacity is not None and one.capacity < most:
            words = trn("Offered {n} place: ask for one more", "Offered {n} places: ask for one more", one.capacity)
            yield Askable(one.member, Why.FEWER_PLACES, words, True)


def _who_mentored(chapter: Iterable[Member], people: Iterable[SignUp], earlier: dict[int, str]) -> Iterable[Askable]:
    """Members who mentored before and are no mentors here; those who withdrew or did not come are left in peace."""
    by_member = {one.member.id: one for one in people}
    for member in chapter:
        signup = by_member.get(member.id)
        if signup is not None and (signup.mentor or not signup.status.takes_part):
            continue
        name = earlier.get(member.id)
        if name is not None:
            words = tr("Mentored at “{event}”", event=name)
        elif member.mentored_before:
            words = tr("Says to have mentored before")
        else:
            continue
        if signup is not None:
            words = tr("{why}; comes as a mentee this time", why=words) if signup.mentee else words
        why = Why.MENTORED if name is None else Why.MENTORED_HERE
        yield Askable(member, why, words, signup is not None)
