"""Why the rules leave somebody no mentor, in plain words that are true of every mentor."""

from collections.abc import Sequence

from micromentor_desktop.domain.event import Event, Must, SignUp
from micromentor_desktop.domain.names import either, listed
from micromentor_desktop.pairing.checking.broken import Met, unmet
from micromentor_desktop.translate import tr, trn

COLLEAGUE, APART = "colleague", "apart"

_TELLING = (Must.TOPIC, Must.LANGUAGE, COLLEAGUE, Must.FIELD, Must.EXPERIENCE, Must.NOT_MET, APART)
"""What keeps a mentor from a mentee, the most telling first."""


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
        topics, languages = either(mentee.topics_wanted), either(mentee.member.languages)
        return tr("No mentor offers {topics} in {languages}.", topics=topics, languages=languages)
    parts = listed([_some(barrier, sum(barrier in has for has in found)) for barrier in cover])
    return tr("The rules leave no mentor for {name}: of {n}, {parts}.", name=name, n=len(mentors), parts=parts)


def _fewest(found: Sequence[set[str]]) -> list[str]:
    """Few barriers of which every mentor has one; each adds as many mentors as any could."""
    left, cover = list(found), []
    while left:
        best = max(_TELLING, key=lambda barrier: sum(barrier in has for has in left))
        remaining = [has for has in left if best not in has]
        if len(remaining) == len(left):
            break
        cover.append(str(best))
        left = remaining
    return cover


def _some(barrier: str, n: int) -> str:
    """So many mentors, and what keeps them from a mentee."""
    match barrier:
        case Must.TOPIC:
            words = trn("{n} offers none of the wanted topics", "{n} offer none of the wanted topics", n)
        case Must.LANGUAGE:
            words = trn("{n} shares no language", "{n} share no language", n)
        case "colleague":
            words = trn("{n} is a colleague", "{n} are colleagues", n)
        case Must.FIELD:
            words = trn("{n} works in another field or named none", "{n} work in another field or named none", n)
        case Must.EXPERIENCE:
            words = trn(
                "{n} is not ahead by the right number of years", "{n} are not ahead by the right number of years", n
            )
        case Must.NOT_MET:
            words = trn("{n} was met at an earlier event", "{n} were met at an earlier event", n)
        case _:
            words = trn("{n} is to be kept apart", "{n} are to be kept apart", n)
    return words


def _all(barrier: str, mentee: SignUp) -> str:
    member, name = mentee.member, mentee.member.full_name
    match barrier:
        case Must.TOPIC:
            words = tr("No mentor offers what {name} wants: {topics}.", name=name, topics=either(mentee.topics_wanted))
        case Must.LANGUAGE:
            languages = either(member.languages)
            words = tr("No mentor speaks a language of {name}: {languages}.", name=name, languages=languages)
        case Must.FIELD:
            words = (
                tr("No mentor works in the field of {name}: {field}.", name=name, field=member.field)
                if member.field.strip()
                else tr("{name} named no field, but the rules ask for a mentor of the same one.", name=name)
            )
        case Must.EXPERIENCE:
            words = tr("No mentor is ahead of {name} by as many years as the rules ask for.", name=name)
        case Must.NOT_MET:
            words = tr("{name} met every mentor at an earlier event.", name=name)
        case "colleague":
            words = tr("Every mentor works for {employer}, as {name} does.", employer=member.employer, name=name)
        case _:
            words = tr("You asked to keep {name} apart from every mentor.", name=name)
    return words
