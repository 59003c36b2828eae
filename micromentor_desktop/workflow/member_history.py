"""One member's events: in what part, and whom they met there."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from micromentor_desktop.domain.event import role_words
from micromentor_desktop.domain.person import Meeting, Topics, Visit
from micromentor_desktop.storage import events, members, signups, visits
from micromentor_desktop.storage.database import Session


def history(session: Session, member_id: int, today: date) -> tuple[Visit, ...]:
    """The events that a member signed up for, the latest first. Raises LookupError for a member who is not kept."""
    members.get_member(session, member_id)
    names = visits.names(session)
    met = defaultdict(list)
    for companion in visits.companions(session, member_id):
        # Two who learn at one table meet too, but two mentors at one table are there for the others.
        if not (companion.mentor and companion.own_mentor):
            met[companion.event_id].append(companion)
    seats = defaultdict(list)
    for event_id, number, waits, mentor in visits.own_seats(session, member_id):
        seats[event_id].append((number, "waits" if waits else "mentors" if mentor else "learns"))
    found = []
    for event in events.all_events(session):
        signup = signups.signup_of(session, event.id, member_id)
        if signup is None:
            continue
        rounds = {part: tuple(number for number, has in seats[event.id] if has == part) for part in _PARTS}
        found.append(
            Visit(
                event_id=event.id,
                event=event.name,
                on=event.on,
                over=event.over(today),
                role=role_words(mentor=signup.mentor, mentee=signup.mentee),
                status=signup.status,
                topics=Topics(signup.topics_offered, signup.topics_wanted),
                mentored=rounds["mentors"],
                learned=rounds["learns"],
                waited=rounds["waits"],
                met=_meetings(met[event.id], names),
            )
        )
    return tuple(found)


_PARTS = ("mentors", "learns", "waits")


def _meetings(companions: Iterable[visits.Companion], names: dict[int, str]) -> tuple[Meeting, ...]:
    rounds: defaultdict[tuple[int, bool], list[int]] = defaultdict(list)
    for one in companions:
        rounds[one.member_id, one.mentor].append(one.round)
    meetings = [Meeting(names[member_id], mentor, tuple(numbers)) for (member_id, mentor), numbers in rounds.items()]
    # Mentors first, then in the order in which they met.
    return tuple(sorted(meetings, key=lambda one: (not one.mentor, one.rounds, one.name)))
