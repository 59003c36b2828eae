"""What pairing an event will come to, before it is paired, and what would help where mentors are short."""

from dataclasses import replace

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.domain.outlook import Outlook
from micromentor_desktop.importing.merge import merge
from micromentor_desktop.pairing.telling.ways_out import look_ahead
from micromentor_desktop.storage import events, members, plans, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.import_signups import Draft
from micromentor_desktop.workflow.progress import Progress, unheard


class LookAhead:
    """The use cases around the shortage of mentors; nothing is written."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def at_event(self, event_id: int, progress: Progress = unheard) -> Outlook:
        """The outlook of an event as it is stored; what is locked in its plan is left aside."""
        with self._database.transaction() as session:
            event = events.get_event(session, event_id)
            people = signups.event_signups(session, event_id)
            met = plans.met_before(session, event_id)
        return look_ahead(event, people, met=met, listen=progress)

    def at_draft(self, event: Event, draft: Draft, progress: Progress = unheard) -> Outlook:
        """The outlook of a new event with the people of a file, neither of which is stored yet."""
        with self._database.transaction() as session:
            merged = merge(draft, members.all_members(session, archived=True), (), event.id)
        people = []
        for number, one in enumerate(merged, start=1):
            # Those who are not stored yet are told apart by numbers that no stored member has.
            member = replace(one.member, id=-number) if one.member.id == NEW else one.member
            people.append(replace(one.signup, id=-number, member=member))
        return look_ahead(event, people, listen=progress)
