"""Why two people are a pair, in a sentence of at most three reasons, the most telling first."""

from collections.abc import Iterator, Mapping

from micromentor_desktop.domain.event import Event, Mix, SignUp
from micromentor_desktop.domain.names import counted, fold, listed
from micromentor_desktop.domain.plan import Group
from micromentor_desktop.pairing.checking.findings import Met

_REASONS_AT_MOST = 3
_CHOICE_WORDS = ("first", "second", "third")


def pair_sentence(
    event: Event,
    mentor: SignUp,
    mentee: SignUp,
    *,
    group: Group | None = None,
    people: Mapping[int, SignUp] | None = None,
    met: Met = frozenset(),
) -> str:
    """Why the two suit each other, and what speaks against it.

    ``group`` is the table at which they sit and ``people`` everybody there by member id; ``met`` holds pairs of member
    ids that sat together at an earlier event.
    """
    reasons = [
        *_wished(mentor, mentee),
        *_topics(mentor, mentee, group.topic if group else ""),
        *_against(event, mentor, mentee, met),
        *_years(event, mentor, mentee),
        *_field(mentor, mentee),
        *_newcomers(event, mentee, group, people or {}),
        *_employers(event, mentor, mentee),
    ]
    words = "; ".join(reasons[:_REASONS_AT_MOST])
    return f"{words[0].upper()}{words[1:]}."


def _wished(mentor: SignUp, mentee: SignUp) -> Iterator[str]:
    if mentor.member.id in mentee.wishes:
        place = mentee.wishes.index(mentor.member.id)
        what = f"{_CHOICE_WORDS[place]} choice" if place < len(_CHOICE_WORDS) else "wish"
        yield f"{mentor.member.badge_name} was {_of(mentee)} {what}"


def _topics(mentor: SignUp, mentee: SignUp, at_table: str) -> Iterator[str]:
    wanted = {fold(topic) for topic in mentee.topics_wanted}
    shared = [topic for topic in mentor.topics_offered if fold(topic) in wanted]
    if not wanted:
        yield f"{mentee.member.badge_name} named no topic"
    elif at_table and fold(at_table) in wanted:
        yield f"{mentee.member.badge_name} wants the table's topic: {at_table}"
    elif at_table:
        yield f"{mentee.member.badge_name} did not ask for the table's topic: {at_table}"
    elif shared:
        yield f"{mentor.member.badge_name} offers what {mentee.member.badge_name} wants: {listed(shared)}"
    else:
        yield "no wanted topic in common"


def _against(event: Event, mentor: SignUp, mentee: SignUp, met: Met) -> Iterator[str]:
    """What the organizer must not overlook."""
    if event.rules.keep_employers_apart and mentor.member.employer_key == mentee.member.employer_key != "":
        yield "the same employer"
    if {(mentor.member.id, mentee.member.id), (mentee.member.id, mentor.member.id)} & set(met):
        yield "they met at an earlier event"


def _years(event: Event, mentor: SignUp, mentee: SignUp) -> Iterator[str]:
    if mentor.member.years is None or mentee.member.years is None:
        return
    gap, ahead = event.rules.gap, mentor.member.years - mentee.member.years
    if ahead < 0:
        yield "the mentee has more years"
    elif ahead == 0:
        yield "about the same experience"
    elif ahead < gap.least:
        yield f"only {counted(ahead, 'year')} of experience between them, fewer than the {gap.least} asked for"
    elif gap.most is not None and ahead > gap.most:
        yield f"{counted(ahead, 'year')} of experience between them, more than the {gap.most} asked for"
    else:
        yield f"{counted(ahead, 'year')} of experience between them"


def _field(mentor: SignUp, mentee: SignUp) -> Iterator[str]:
    if fold(mentor.member.field) == fold(mentee.member.field) != "":
        yield f"both work in {mentor.member.field}"


def _newcomers(event: Event, mentee: SignUp, group: Group | None, people: Mapping[int, SignUp]) -> Iterator[str]:
    """Newcomers are told of only where they are to sit together and do: alone, it would single somebody out."""
    if group is None or Mix.NEWCOMERS not in event.rules.mix or not mentee.newcomer:
        return
    others = [
        people[other].member.badge_name
        for other in group.mentees
        if other != mentee.member.id and other in people and people[other].newcomer
    ]
    if others:
        yield f"{listed(others)} {'is' if len(others) == 1 else 'are'} new too"


def _employers(event: Event, mentor: SignUp, mentee: SignUp) -> Iterator[str]:
    mine, theirs = mentor.member.employer_key, mentee.member.employer_key
    if event.rules.keep_employers_apart and mine and theirs and mine != theirs:
        yield "different employers"


def _of(signup: SignUp) -> str:
    return f"{signup.member.badge_name}'s"
