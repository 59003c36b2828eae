"""Making an event, looking at it, and changing its rules."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from micromentor_desktop.domain.chapter import Chapter
from micromentor_desktop.domain.event import Event, Interest, Rules, SignUp
from micromentor_desktop.domain.names import tidy
from micromentor_desktop.errors import Trouble
from micromentor_desktop.storage import chapter, drafts, events, plans, signups
from micromentor_desktop.storage.database import Database, Why
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.check_event import name_fault
from micromentor_desktop.workflow.check_rules import first_fault
from micromentor_desktop.workflow.import_signups import Draft, Imported, record
from micromentor_desktop.workflow.progress import Progress, unheard


@dataclass(frozen=True, slots=True)
class EventSummary:
    """One line of the list of events."""

    event: Event
    interest: Interest
    paired: bool


@dataclass(frozen=True, slots=True)
class Prepared:
    """A new event, and what its first import brought (None when it starts without sign-ups)."""

    event: Event
    imported: Imported | None


class PrepareEvent:
    """The use cases from the new-event wizard to the day before pairing."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def chapter(self) -> Chapter:
        """The chapter's name, colour, paper and topics."""
        with self._database.transaction() as session:
            return chapter.get_chapter(session)

    def events(self) -> tuple[EventSummary, ...]:
        """All events, the latest first."""
        with self._database.transaction() as session:
            return tuple(
                EventSummary(
                    event,
                    Interest.of(signups.event_signups(session, event.id)),
                    plans.current_plan(session, event.id) is not None,
                )
                for event in events.all_events(session)
            )

    def create(
        self, event: Event, interest: Draft | None = None, progress: Progress = unheard, *, drafted: bool = False
    ) -> Prepared:
        """Make the event and import its first sign-ups, both or neither.

        ``drafted``: it is the event that was kept as a draft, which goes.
        Raises Trouble when the event has no name or its numbers make no sense, Stopped when the user stopped it.
        """
        event = checked(event)
        if interest:
            self._database.back_up(Why.IMPORT)
        with self._database.transaction() as session:
            event = replace(event, id=events.save_event(session, event))
            imported = record(session, event, interest, progress) if interest else None
            if drafted:
                drafts.delete_draft(session)
            return Prepared(event, imported)

    def change(self, event: Event) -> Event:
        """Change an event's name, day, place or rules. Raises Trouble as :meth:`create` does."""
        with self._database.transaction() as session:
            event = checked(event, signups.event_signups(session, event.id))
            events.save_event(session, event)
            return event

    def exchange_rules(self, event_id: int, before: Rules, after: Rules) -> Event:
        """Put other rules in the place of these. Raises Trouble when the event has other ones by now."""
        with self._database.transaction() as session:
            event = events.get_event(session, event_id)
            if event.rules != before:
                raise Trouble(
                    tr("The rules were changed since then. Change them with the pencil beside the event's name.")
                )
            event = checked(replace(event, rules=after))
            events.save_event(session, event)
            return event

    def delete(self, event_id: int) -> None:
        """Remove an event with its sign-ups and plans; the members stay."""
        self._database.back_up(Why.DELETE)
        with self._database.transaction() as session:
            events.delete_event(session, event_id)

    def event(self, event_id: int) -> Event:
        """One event with its rules."""
        with self._database.transaction() as session:
            return events.get_event(session, event_id)

    def signups(self, event_id: int) -> tuple[SignUp, ...]:
        """Everybody who signed up for the event, in alphabetical order."""
        with self._database.transaction() as session:
            return signups.event_signups(session, event_id)


def checked(event: Event, people: Iterable[SignUp] = ()) -> Event:
    """The event with a tidied name. Raises Trouble with a sentence when it cannot be held as it stands.

    ``people`` are its sign-ups, so that the sentence can name those whom it is about.
    """
    if fault := name_fault(event.name) or first_fault(event, people):
        raise Trouble(fault)
    return replace(event, name=tidy(event.name))
