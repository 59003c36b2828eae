"""Who on a board matches what is typed: by name, employer or topic."""

from collections.abc import Mapping

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.domain.names import fold


def searchable(people: Mapping[int, SignUp]) -> Mapping[int, str]:
    """What can be found of each person, folded, by member id."""
    return {
        member_id: fold("  ".join((one.member.full_name, one.member.employer, *one.topics_offered, *one.topics_wanted)))
        for member_id, one in people.items()
    }


def matches(texts: Mapping[int, str], typed: str) -> frozenset[int] | None:
    """Those in whom every word that was typed is found, whatever the accents and case; None while nothing is typed."""
    words = fold(typed).split()
    if not words:
        return None
    return frozenset(member_id for member_id, text in texts.items() if all(word in text for word in words))
