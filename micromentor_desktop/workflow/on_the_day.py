"""What the desk and the big screen show on the day. Nothing private (reasons, notes, who must not meet) gets here."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from micromentor_desktop.domain.event import SignUp, Status, role_words
from micromentor_desktop.domain.member import Member
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.print_content import places


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody as the desk looks for them. ``place`` is empty before the pairing and for who is not in the plan."""

    member_id: int
    name: str
    about: str
    place: str
    status: Status


@dataclass(frozen=True, slots=True)
class ScreenTable:
    """One table on the big screen."""

    title: str
    topic: str
    mentors: tuple[str, ...]
    mentees: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ScreenRound:
    """One round on the big screen."""

    number: int
    tables: tuple[ScreenTable, ...]


@dataclass(frozen=True, slots=True)
class Screen:
    """Everything that the big screen shows; ``minutes`` a round lasts, None for events without a clock.

    Who waits, and who is gone, is named on no table and nowhere else: the desk tells them.
    """

    event: str
    rounds: tuple[ScreenRound, ...]
    minutes: int | None


def arrivals(signups: Iterable[SignUp], board: Board | None) -> tuple[Arrival, ...]:
    """Everybody who may come through the door, in the order of the sign-ups; who withdrew is not expected."""
    return tuple(
        Arrival(
            one.member.id,
            one.member.full_name,
            " · ".join(filter(None, [_role(one), one.member.employer])),
            places(board, one.member.id) if board and one.member.id in board.people else "",
            one.status,
        )
        for one in signups
        if one.status is not Status.WITHDRAWN
    )


def screen(board: Board, *, short_names: bool) -> Screen:
    """What the big screen shows of a plan; with ``short_names``, of the family names only the first letter."""
    return Screen(
        board.event.name,
        tuple(
            ScreenRound(one.number, tuple(_tables(board, one.number, short=short_names))) for one in board.plan.rounds
        ),
        board.event.rules.minutes_per_round if board.event.shape.has_rounds else None,
    )


def _tables(board: Board, number: int, *, short: bool) -> Iterator[ScreenTable]:
    for group in board.plan.rounds[number - 1].groups:
        mentors, mentees = (_names(board, ids, short=short) for ids in (group.mentors, group.mentees))
        if mentors or mentees:
            tables = board.event.shape.has_tables
            title = tr("Table {number}", number=group.table) if tables else tr("Pair {number}", number=group.table)
            yield ScreenTable(title, group.topic, mentors, mentees)


def _names(board: Board, member_ids: Sequence[int], *, short: bool) -> tuple[str, ...]:
    here = [board.people[member_id] for member_id in member_ids if board.people[member_id].status.takes_part]
    members = sorted((one.member for one in here), key=lambda member: member.sort_key)
    return tuple(_short(member) if short else member.full_name for member in members)


def _short(member: Member) -> str:
    letter = f"{member.family_name[:1]}." if member.given_name and member.family_name else ""
    return f"{member.badge_name} {letter}".strip()


def _role(signup: SignUp) -> str:
    words = {
        "mentor": tr("Mentor"),
        "mentee": tr("Mentee"),
        "both": tr("Mentor and mentee"),
        "neither": tr("No role ticked"),
    }
    return words[role_words(mentor=signup.mentor, mentee=signup.mentee)]
