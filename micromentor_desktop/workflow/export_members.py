"""The list of members as a table for other programs."""

from collections.abc import Collection
from enum import StrEnum
from pathlib import Path

from micromentor_desktop.domain.person import Person
from micromentor_desktop.errors import FileTrouble, Trouble
from micromentor_desktop.exporting.spreadsheet import to_csv, to_xlsx
from micromentor_desktop.translate import tr


class Extent(StrEnum):
    """How much of the people is written."""

    EVERYTHING = "everything"
    """For the organizers: all that the list shows."""
    DIRECTORY = "directory"
    """To be handed out: who agreed to be listed, and only what is meant for others."""


def export_members(people: Collection[Person], path: Path, extent: Extent) -> int:
    """Write people as CSV or, where the file's name ends so, as XLSX; returns how many they were.

    Raises Trouble when there is nobody to write, FileTrouble when the file cannot be written.
    """
    chosen = [person for person in people if extent is Extent.EVERYTHING or person.member.in_directory]
    if not chosen:
        raise Trouble(
            tr("Nobody in this list agreed to be in the directory. It is a tick in each member's details.")
            if people
            else tr("There is nobody to write. Choose other people, or take the filter away.")
        )
    rows = [_headings(extent), *(_row(person, extent) for person in chosen)]
    try:
        if path.suffix.lower() == ".xlsx":
            path.write_bytes(to_xlsx(rows, tr("Members")))
        else:
            path.write_text(to_csv(rows, mark=True), encoding="utf-8", newline="")
    except OSError as error:
        raise FileTrouble(
            tr(
                "The file {path} could not be written ({reason}). Close it where it is open, or choose another place.",
                path=path,
                reason=error.strerror,
            )
        ) from error
    return len(chosen)


def _headings(extent: Extent) -> tuple[str, ...]:
    listed = (tr("First name"), tr("Last name"), tr("Pronouns"), tr("Employer"), tr("Job title"), tr("Field of work"))
    if extent is Extent.DIRECTORY:
        return (*listed, tr("Can help with"))
    return (
        *listed,
        tr("Email"),
        tr("Phone"),
        tr("Years of experience"),
        tr("Languages"),
        tr("Can help with"),
        tr("Would like help with"),
        tr("Mentored before"),
        tr("Guest"),
        tr("Events"),
        tr("Last event"),
        tr("Shares contact details"),
        tr("Contact code on the badge"),
        tr("In the directory"),
        tr("Archived"),
        tr("Note"),
    )


def _row(person: Person, extent: Extent) -> tuple[str, ...]:
    member, topics = person.member, person.record.topics
    listed = (
        member.given_name,
        member.family_name,
        member.pronouns,
        member.employer,
        member.job_title,
        member.field,
    )
    if extent is Extent.DIRECTORY:
        return (*listed, "; ".join(topics.offered))
    return (
        *listed,
        member.email,
        member.phone,
        member.years_text or ("" if member.years is None else str(member.years)),
        ", ".join(member.languages),
        "; ".join(topics.offered),
        "; ".join(topics.wanted),
        _yes(person.mentored),
        _yes(member.guest),
        str(person.events),
        person.last_event.isoformat() if person.last_event else "",
        _yes(member.share_contact),
        _yes(member.contact_on_badge),
        _yes(member.in_directory),
        _yes(person.record.archived),
        member.note,
    )


def _yes(value: object) -> str:
    return tr("yes") if value else tr("no")
