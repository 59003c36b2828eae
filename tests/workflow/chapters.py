"""A chapter with an event that is over and one to come, for tests about its members."""

from dataclasses import replace
from datetime import date

from micromentor_desktop.domain.event import Event, Rules, Shape, SignUp
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.storage import members, signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.storage.opening import driver_of
from micromentor_desktop.storage.seals import TABLE, broken_seals
from micromentor_desktop.workflow.workflows import Workflows
from tests.builders import signup

TODAY = date(2026, 11, 24)
PAST, COMING = date(2026, 5, 4), date(2026, 12, 8)


def add_event(workflows: Workflows, name: str, on: date | None, rounds: int = 1) -> Event:
    rules = Rules(mentees_per_mentor=2, rounds=rounds, keep_employers_apart=False)
    return workflows.prepare.create(Event(NEW, name, Shape.ROUNDTABLES, rules, on=on)).event


def sign_up(database: Database, event: Event, member: Member, role: str, **more: object) -> SignUp:
    """Sign a stored member up; ``more`` are attributes of the sign-up."""
    person = replace(signup(member.id, role), id=NEW, event_id=event.id, member=member, **more)  # type: ignore[arg-type]
    with database.transaction() as session:
        return replace(person, id=signups.save_signup(session, person))


def add(workflows: Workflows, name: str, **more: object) -> Member:
    given, _, family = name.partition(" ")
    return workflows.members.save(replace(Member(NEW, given, family), **more))  # type: ignore[arg-type]


def dump(database: Database) -> list[str]:
    """Everything that is stored, as lines of text whose order means nothing; every row has its digest.

    The digests themselves are left out: they go by SQLite's own numbers of the rows, which nothing else tells.
    """
    with database.transaction() as session:
        connection = driver_of(session.connection().connection)
        assert not list(broken_seals(connection))
        return sorted(line for line in connection.iterdump() if not line.startswith(f'INSERT INTO "{TABLE}"'))


def find(workflows: Workflows, name: str) -> Member:
    [one] = [person.member for person in workflows.members.people(TODAY).people if person.member.full_name == name]
    return one


def everybody(database: Database) -> set[str]:
    with database.transaction() as session:
        return {member.full_name for member in members.all_members(session, archived=True)}
