"""Why the rules leave somebody no mentor, in plain words that are true of every mentor."""

from collections.abc import Sequence

from micromentor_desktop.domain.event import Event, Must, SignUp
from micromentor_desktop.domain.names import listed
from micromentor_desktop.pairing.checking.findings import Met, unmet

COLLEAGUE, APART = "colleague", "apart"

_SOME = {
    Must.TOPIC: ("offers none of the wanted topics", "offer none of the wanted topics"),
    Must.LANGUAGE: ("shares no language", "share no language"),
    COLLEAGUE: ("is a colleague", "are colleagues"),
    Must.FIELD: ("works in another field or named none", "work in another field or named none"),
    Must.EXPERIENCE: ("is not ahead by the right number of years", "are not ahead by the right number of years"),
    Must.NOT_MET: ("was met at an earlier event", "were met at an earlier event"),
    APART: ("is to be kept apart", "are to be kept apart"),
}
"""What keeps a mentor from a mentee, the most telling first: of one mentor, and of several."""


def barriers(event: Event, mentor: SignUp, mentee: SignUp, met: Met) -> set[str]:
    """What keeps the two from being paired: musts that are not met, :data:`COLLEAGUE` or :data:`APART`."""
    found: set[str] = {must for must, _ in unmet(event, mentor, mentee, "", met)}
    key = mentee.member.employer_key
    if event.rules.keep_employers_apart and key == mentor.member.employer_key != "":
        found.add(COLLEAGUE)
    if any({mentor.member.id, mentee.member.id} == set(pair) for pair in event.rules.never_pairs):
        found.add(APART)
    return found


def no_mentor(event: Event, mentee: SignUp, mentors: Sequence[SignUp], met: Met) -> str:
    """Why none of the mentors may be paired with the mentee; each of them has a barrier."""
    name = mentee.member.full_name
    found = [barriers(event, mentor, mentee, met) for mentor in mentors]
    cover = _fewest(found)
    if len(cover) == 1:
        return _all(cover[0], mentee)
    if set(cover) == {Must.TOPIC, Must.LANGUAGE}:
        return f"No mentor offers {listed(mentee.topics_wanted, 'or')} in {listed(mentee.member.languages, 'or')}."
    parts = []
    for barrier in cover:
        count = sum(barrier in has for has in found)
        parts.append(f"{count} {_SOME[barrier][count > 1]}")
    return f"The rules leave no mentor for {name}: of {len(mentors)}, {listed(parts)}."


def _fewest(found: Sequence[set[str]]) -> list[str]:
    """Few barriers of which every mentor has one; each adds as many mentors as any could."""
    left, cover = list(found), []
    while left:
        best = max(_SOME, key=lambda barrier: sum(barrier in has for has in left))
        remaining = [has for has in left if best not in has]
        if len(remaining) == len(left):
            break
        cover.append(str(best))
        left = remaining
    return cover


def _all(barrier: str, mentee: SignUp) -> str:
    member, name = mentee.member, mentee.member.full_name
    match barrier:
        case Must.TOPIC:
            words = f"No mentor offers what {name} wants: {listed(mentee.topics_wanted, 'or')}."
        case Must.LANGUAGE:
            words = f"No mentor speaks a language of {name}: {listed(member.languages, 'or')}."
        case Must.FIELD:
            words = (
                f"No mentor works in the field of {name}: {member.field}."
                if member.field.strip()
                else f"{name} named no field, but the rules ask for a mentor of the same one."
            )
        case Must.EXPERIENCE:
            words = f"No mentor is ahead of {name} by as many years as the rules ask for."
        case Must.NOT_MET:
            words = f"{name} met every mentor at an earlier event."
        case "colleague":
            words = f"Every mentor works for {member.employer}, as {name} does."
        case _:
            words = f"You asked to keep {name} apart from every mentor."
    return words
