"""Looking up and changing the chapter's members."""

from dataclasses import replace

from micromentor_desktop.domain.member import Member
from micromentor_desktop.domain.names import tidy
from micromentor_desktop.errors import Trouble
from micromentor_desktop.storage import members
from micromentor_desktop.storage.database import Database


class EditMembers:
    """The use cases around the list of members."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Member, ...]:
        """Everybody in the chapter, in alphabetical order."""
        with self._database.transaction() as session:
            return members.all_members(session)

    def save(self, member: Member) -> Member:
        """Add a new member (id 0) or change a known one. Raises Trouble when there is no name."""
        member = checked_member(member)
        with self._database.transaction() as session:
            return replace(member, id=members.save_member(session, member))


def checked_member(member: Member) -> Member:
    """The member with tidied texts. Raises Trouble when there is no name, or the email is none."""
    given, family, email = tidy(member.given_name), tidy(member.family_name), checked_email(member.email)
    if not given and not family:
        raise Trouble("A member needs a name. Type at least a first or a last name.")
    return replace(member, given_name=given, family_name=family, email=email)


def checked_email(text: str) -> str:
    """The address without stray spaces, empty when there is none. Raises Trouble when it cannot be one."""
    email = tidy(text)
    if email and "@" not in email:
        raise Trouble(f"“{email}” is no email address. Correct it, or leave the field empty.")
    return email
