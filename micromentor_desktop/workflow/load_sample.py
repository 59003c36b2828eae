"""The sample event: made-up people to try everything with."""

from dataclasses import replace
from datetime import date, timedelta

from micromentor_desktop.domain.event import USUAL_RULES, Event, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.paths import resource
from micromentor_desktop.storage import events, imports, members, sample, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.import_signups import ImportSignups, record
from micromentor_desktop.workflow.progress import Progress, unheard

SAMPLE_FILE = resource("samples", "signups.csv")
"""The sign-up file of the sample event: 64 rows, made for this project, with the untidiness of a real one."""

_DAYS_AHEAD = 14


def sample_event() -> Event:
    """Roundtables with the usual rules, two weeks from today; not stored yet."""
    return Event(
        NEW,
        tr("Sample: mentoring evening"),
        Shape.ROUNDTABLES,
        USUAL_RULES[Shape.ROUNDTABLES],
        on=date.today() + timedelta(days=_DAYS_AHEAD),
        place=tr("Harbour Library, room 2"),
        span=tr("one evening"),
    )


class LoadSample:
    """The use case behind "Try it with a sample chapter"."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._imports = ImportSignups(database)

    def __call__(self, progress: Progress = unheard) -> Event:
        """Make the sample event with its sign-ups."""
        event = sample_event()
        draft = self._imports.understand(SAMPLE_FILE, event=event)
        progress(0.5)
        with self._database.transaction() as session:
            before = {member.id for member in members.all_members(session)}
            event = replace(event, id=events.save_event(session, event))
            record(session, event, draft, unheard)
            people = {signup.member.id for signup in signups.event_signups(session, event.id)}
            sample.mark_sample(session, event.id, people - before)
        return event

    def remove(self) -> int:
        """Take the sample out again, its event and its people; returns how many of them stay.

        Those stay who are needed elsewhere by now, because they signed up for an event of the chapter's own.
        """
        with self._database.transaction() as session:
            event_id = sample.sample_event(session)
            topics: list[str] = []
            if event_id is not None:
                topics = [name for batch in imports.event_batches(session, event_id) for name in batch.topics_added]
                events.delete_event(session, event_id)
            people = sample.sample_members(session)
            unneeded = people - imports.needed(session, list(people))
            sample.delete_sample_members(session, unneeded)
            imports.delete_unused_topics(session, topics)
            return len(people - unneeded)
