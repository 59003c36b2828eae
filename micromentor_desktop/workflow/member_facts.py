"""What the list of members says about each of them."""

from collections import defaultdict
from datetime import date

from micromentor_desktop.domain.event import Status
from micromentor_desktop.domain.person import Person, told_apart
from micromentor_desktop.storage import members, visits
from micromentor_desktop.storage.database import Session


def everybody(session: Session, today: date) -> tuple[Person, ...]:
    """Everybody who is kept, archived or not, in alphabetical order; ``today`` decides which events are over."""
    kept = members.records(session)
    came = defaultdict(list)
    over = set()
    for one in visits.attendances(session):
        if one.on is not None and one.on < today:
            over.add(one.event_id)
        if one.status not in (Status.NO_SHOW, Status.WITHDRAWN):
            came[one.member_id].append(one)
    mentors = {member_id for event_id, member_id in visits.mentors(session) if event_id in over}
    names = told_apart(record.member for record in kept.values())
    people = []
    for member_id, record in kept.items():
        mentored = record.member.mentored_before or member_id in mentors
        people.append(
            Person(
                record,
                names[member_id],
                events=len(came[member_id]),
                last_event=max((one.on for one in came[member_id] if one.on), default=None),
                mentored=mentored,
                newcomer=not mentored and not any(one.event_id in over for one in came[member_id]),
            )
        )
    return tuple(sorted(people, key=lambda person: person.member.sort_key))
