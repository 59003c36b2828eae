"""Looking up and changing the chapter's members."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date

from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.domain.names import tidy
from micromentor_desktop.domain.person import Person, Topics, Visit
from micromentor_desktop.errors import Trouble
from micromentor_desktop.storage import chapter, events, members, signups, visits
from micromentor_desktop.storage.database import Database, Session
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.member_facts import everybody
from micromentor_desktop.workflow.member_history import history
from micromentor_desktop.workflow.member_steps import Step, noted


@dataclass(frozen=True, slots=True)
class People:
    """Everybody who is kept, archived or not, in alphabetical order, and the chapter's topics."""

    people: tuple[Person, ...]
    topics: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Edited:
    """A member as they are stored now, and how that is taken back."""

    member: Member
    step: Step


@dataclass(frozen=True, slots=True)
class TopicChange:
    """Topics to be added for, and taken from, everybody of a selection."""

    add: Topics
    remove: Topics

    def applied(self, before: Topics) -> Topics:
        """The topics after the change."""
        return Topics(
            _applied(before.offered, self.add.offered, self.remove.offered),
            _applied(before.wanted, self.add.wanted, self.remove.wanted),
        )


class EditMembers:
    """The use cases around the list of members."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Member, ...]:
        """Everybody in the chapter, in alphabetical order."""
        with self._database.transaction() as session:
            return members.all_members(session)

    def people(self, today: date | None = None) -> People:
        """Everybody with what the list says about them; events before ``today`` are over."""
        with self._database.transaction() as session:
            return People(everybody(session, today or date.today()), chapter.get_chapter(session).topics)

    def history(self, member_id: int, today: date | None = None) -> tuple[Visit, ...]:
        """A member's events, the latest first; none for somebody who is not kept any more."""
        with self._database.transaction() as session:
            try:
                return history(session, member_id, today or date.today())
            except LookupError:
                return ()

    def save(self, member: Member) -> Member:
        """Add a new member (id 0) or change a known one. Raises Trouble when there is no name."""
        return self.edit(member).member

    def edit(self, member: Member, topics: Topics | None = None) -> Edited:
        """Add or change a member and, where they are given, their topics; what was done can be taken back.

        Raises Trouble when there is no name, or the member was deleted meanwhile.
        """
        member = checked_member(member)
        new = member.id == NEW
        with self._database.transaction() as session:
            said = (
                tr("Add {name}", name=member.full_name)
                if new
                else tr("Change {name}", name=named(session, [member.id]))
            )
            with noted(session, [] if new else [member.id], said) as step:
                member = replace(member, id=members.save_member(session, member))
                step.changes.also(member.id)
                if topics is not None:
                    members.save_topics(session, member.id, topics)
        return Edited(member, step)

    def archive(self, member_ids: Collection[int], *, archived: bool) -> Step:
        """Put members away, out of the lists, or take them back; their events stay as they are."""
        with self._database.transaction() as session:
            who = named(session, member_ids)
            said = tr("Archive {who}", who=who) if archived else tr("Take {who} out of the archive", who=who)
            with noted(session, member_ids, said) as step:
                members.archive(session, member_ids, archived=archived)
        return step

    def set_guest(self, member_ids: Collection[int], *, guest: bool) -> Step:
        """Tell that people belong to the chapter, or were its guests."""
        with self._database.transaction() as session:
            who = named(session, member_ids)
            said = tr("Mark {who} as a guest", who=who) if guest else tr("Mark {who} as belonging to us", who=who)
            with noted(session, member_ids, said) as step:
                for member_id in member_ids:
                    members.save_member(session, replace(members.get_member(session, member_id), guest=guest))
        return step

    def change_topics(self, member_ids: Collection[int], change: TopicChange, today: date | None = None) -> Step:
        """Add and take away topics for several people, and in their sign-ups for events that are not over.

        In a sign-up, only who ticked mentor offers topics, and only who ticked mentee wants any.
        """
        with self._database.transaction() as session:
            who = named(session, member_ids)
            coming = [event.id for event in events.all_events(session) if not event.over(today or date.today())]
            with noted(session, member_ids, tr("Change the topics of {who}", who=who)) as step:
                for member_id in member_ids:
                    for event_id in coming:
                        _change_signup(session, event_id, member_id, change)
                    now = change.applied(members.topics_of(session, member_id))
                    members.save_topics(session, member_id, now)
        return step


def checked_member(member: Member) -> Member:
    """The member with a tidied name and address. Raises Trouble when there is no name, or no address in the address."""
    given, family, email = tidy(member.given_name), tidy(member.family_name), checked_email(member.email)
    if not given and not family:
        raise Trouble(tr("A member needs a name. Type at least a first or a last name."))
    return replace(member, given_name=given, family_name=family, email=email)


def checked_email(text: str) -> str:
    """The address without stray spaces, empty when there is none. Raises Trouble when it cannot be one."""
    email = tidy(text)
    if email and "@" not in email:
        raise Trouble(tr("“{email}” is no email address. Correct it, or leave the field empty.", email=email))
    return email


def named(session: Session, member_ids: Collection[int]) -> str:
    """Who a step is about: the name of one, told apart from namesakes, or the number of several.

    Raises Trouble for somebody deleted meanwhile.
    """
    _refuse_gone(session, member_ids)
    if len(member_ids) == 1:
        return visits.names(session)[next(iter(member_ids))]
    return trn("{n} person", "{n} people", len(member_ids))


def _refuse_gone(session: Session, member_ids: Collection[int]) -> None:
    for member_id in member_ids:
        try:
            members.get_member(session, member_id)
        except LookupError as error:
            raise Trouble(tr("This person was deleted meanwhile, so there is nothing left to change.")) from error


def _change_signup(session: Session, event_id: int, member_id: int, change: TopicChange) -> None:
    signup = signups.signup_of(session, event_id, member_id)
    if signup is None:
        return
    now = change.applied(Topics(signup.topics_offered, signup.topics_wanted))
    signups.save_signup(
        session,
        replace(
            signup,
            topics_offered=now.offered if signup.mentor else signup.topics_offered,
            topics_wanted=now.wanted if signup.mentee else signup.topics_wanted,
        ),
    )


def _applied(before: tuple[str, ...], add: tuple[str, ...], remove: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(topic for topic in dict.fromkeys((*before, *add)) if topic not in remove)
