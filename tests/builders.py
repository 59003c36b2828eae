"""Small made-up people and events for tests."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from micromentor_desktop.domain.event import Event, Gap, Mix, Must, Rules, Shape, SignUp
from micromentor_desktop.domain.member import Member

USUAL_GAP = Gap()
FIRST_SIGNUP = datetime(2026, 3, 1, 8, 0)


def signup(
    member_id: int,
    role: str = "mentee",
    *,
    name: str = "",
    employer: str = "",
    years: int | None = None,
    topics: Sequence[str] = (),
    languages: Sequence[str] = (),
    capacity: int | None = None,
    minutes: int | None = None,
    field: str = "",
    wishes: Sequence[int] = (),
    newcomer: bool = False,
    rounds: Sequence[int] = (),
) -> SignUp:
    """A sign-up of a member called "P1", "P2" ... unless named.

    ``role`` is "mentor", "mentee", "both" or "neither"; ``topics`` are wanted and offered as the role has it;
    ``minutes`` after the first sign-up is when it came in, None for no date.
    """
    given, _, family = (name or f"P{member_id}").partition(" ")
    mentor, mentee = role in ("mentor", "both"), role in ("mentee", "both")
    return SignUp(
        id=member_id,
        event_id=1,
        member=Member(
            member_id,
            given,
            family,
            f"p{member_id}@example.org",
            employer,
            years=years,
            languages=tuple(languages),
            field=field,
        ),
        mentor=mentor,
        mentee=mentee,
        topics_offered=tuple(topics) if mentor else (),
        topics_wanted=tuple(topics) if mentee else (),
        capacity=capacity,
        newcomer=newcomer,
        rounds=tuple(rounds),
        wishes=tuple(wishes),
        signed_up_at=None if minutes is None else FIRST_SIGNUP + timedelta(minutes=minutes),
    )


def event(
    shape: Shape = Shape.ROUNDTABLES,
    *,
    mentees_per_mentor: int = 1,
    rounds: int = 1,
    apart: bool = True,
    new_faces_percent: int = 0,
    never: Iterable[tuple[int, int]] = (),
    always: Iterable[tuple[int, int]] = (),
    tables: int | None = None,
    topic_tables: bool = False,
    colleagues_at_table: int = 1,
    musts: Iterable[Must] = (Must.LANGUAGE,),
    mix: Iterable[Mix] = (),
    gap: Gap = USUAL_GAP,
) -> Event:
    """An event with the rules that matter to a test; unless told, no fit is given up for new faces."""
    return Event(
        id=1,
        name="Spring evening",
        shape=shape,
        rules=Rules(
            mentees_per_mentor=mentees_per_mentor,
            rounds=rounds,
            keep_employers_apart=apart,
            new_faces_percent=new_faces_percent,
            never_pairs=tuple(never),
            always_pairs=tuple(always),
            tables=tables,
            topic_tables=topic_tables,
            colleagues_at_table=colleagues_at_table,
            musts=frozenset(musts),
            mix=frozenset(mix),
            gap=gap,
        ),
    )
