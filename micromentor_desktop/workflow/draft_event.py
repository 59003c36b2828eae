"""A new event that was begun and left: kept in the chapter's file, to go on with or to throw away."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from micromentor_desktop.domain.event import Event
from micromentor_desktop.importing.records import Decisions, Field
from micromentor_desktop.storage import drafts
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.typed_people import TypedPerson


@dataclass(frozen=True, slots=True)
class Source:
    """Where the sign-ups come from: a file (or what was pasted) as it was read, and what was decided about it.

    ``typed`` tells that the content was made of the people who were typed in.
    """

    file_name: str
    content: bytes
    decisions: Decisions = field(default_factory=Decisions)
    typed: bool = False


@dataclass(frozen=True, slots=True)
class EventDraft:
    """What was entered for a new event; ``page`` is how far the organizer came, counted from 0."""

    event: Event
    page: int
    source: Source | None = None
    people: tuple[TypedPerson, ...] = ()
    saved_at: datetime = field(default_factory=datetime.now, compare=False)


class DraftEvent:
    """The use cases around the one event that is begun; making the event removes it (:meth:`PrepareEvent.create`)."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def kept(self) -> EventDraft | None:
        """The event that was begun, None when there is none."""
        with self._database.transaction() as session:
            found = drafts.get_draft(session)
        if found is None:
            return None
        source = None
        if found.content is not None:
            told = found.source
            source = Source(told["file_name"], found.content, decisions_from(told["decisions"]), told["typed"])
        people = tuple(TypedPerson(**person) for person in found.people)
        return EventDraft(found.event, found.page, source, people, found.saved_at)

    def keep(self, draft: EventDraft) -> None:
        """Keep this in the place of what was begun before."""
        source = draft.source
        told: dict[str, Any] = {}
        if source is not None:
            decided = decisions_json(source.decisions)
            told = {"file_name": source.file_name, "typed": source.typed, "decisions": decided}
        with self._database.transaction() as session:
            drafts.save_draft(
                session,
                drafts.StoredDraft(
                    draft.event,
                    draft.page,
                    draft.saved_at,
                    source.content if source else None,
                    told,
                    tuple(asdict(person) for person in draft.people),
                ),
            )

    def throw_away(self) -> None:
        """Forget what was begun."""
        with self._database.transaction() as session:
            drafts.delete_draft(session)


def decisions_json(decided: Decisions) -> dict[str, Any]:
    """The decisions about a file as JSON: sets and mappings become ordered lists."""
    return {
        "corrections": sorted([index, field.value] for index, field in decided.corrections.items()),
        "sheet": decided.sheet,
        "keep_rows": sorted(decided.keep_rows),
        "leave_out": sorted(decided.leave_out),
        "cells": sorted([*place, text] for place, text in decided.cells.items()),
        "one_person": sorted(map(list, decided.one_person)),
        "same_as": sorted(map(list, decided.same_as.items())),
        "apart": sorted(map(list, decided.apart)),
        "withdrawn": sorted(decided.withdrawn),
        "topics": dict(decided.topics),
        "people": sorted([*place, text] for place, text in decided.people.items()),
    }


def decisions_from(stored: Mapping[str, Any]) -> Decisions:
    """The decisions that :func:`decisions_json` wrote."""
    return Decisions(
        corrections={index: Field(value) for index, value in stored["corrections"]},
        sheet=stored["sheet"],
        keep_rows=frozenset(stored["keep_rows"]),
        leave_out=frozenset(stored["leave_out"]),
        cells={(row, column): text for row, column, text in stored["cells"]},
        one_person=frozenset((row, other) for row, other in stored["one_person"]),
        same_as=dict(stored["same_as"]),
        apart=frozenset((row, member) for row, member in stored["apart"]),
        withdrawn=frozenset(stored["withdrawn"]),
        topics=stored["topics"],
        people={(row, attribute): text for row, attribute, text in stored["people"]},
    )
