"""Mentors who did not sign up, to see what one more would give."""

from collections.abc import Iterable, Sequence

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.member import Member
from micromentor_desktop.domain.names import fold

_NOBODY = -1_000_000
"""Below it no member has an id, not even one who is not stored yet."""


def usual_mentors(
    number: int, event: Event, people: Sequence[SignUp], topics: tuple[str, ...] = (), field: str = ""
) -> tuple[SignUp, ...]:
    """So many mentors with the usual places, without an employer, who speak every language that anybody named."""
    languages = _distinct(language for one in people for language in one.member.languages)
    return tuple(
        SignUp(
            id=_NOBODY - place,
            event_id=event.id,
            member=Member(_NOBODY - place, "One more", f"mentor {place}", languages=languages, field=field),
            mentor=True,
            mentee=False,
            topics_offered=topics,
        )
        for place in range(1, number + 1)
    )


def wanted_topics(people: Sequence[SignUp]) -> tuple[str, ...]:
    """The topics that mentees want, in alphabetical order, each as it was first written."""
    return _distinct(topic for one in people if one.mentee for topic in one.topics_wanted)


def wanted_fields(people: Sequence[SignUp]) -> tuple[str, ...]:
    """The fields that mentees work in, in alphabetical order, each as it was first written."""
    return _distinct(one.member.field for one in people if one.mentee)


def _distinct(words: Iterable[str]) -> tuple[str, ...]:
    spelled: dict[str, str] = {}
    for word in words:
        spelled.setdefault(fold(word), word)
    return tuple(spelled[key] for key in sorted(spelled) if key)
