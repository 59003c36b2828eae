"""Why two people are a pair, in a sentence of at most three reasons, the most telling first."""

from collections.abc import Iterator, Mapping

from micromentor_desktop.domain.event import Event, Mix, SignUp
from micromentor_desktop.domain.names import fold, listed
from micromentor_desktop.domain.plan import Group
from micromentor_desktop.pairing.checking.broken import Met
from micromentor_desktop.translate import tr, trn

_REASONS_AT_MOST = 3


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
        names = {"mentor": mentor.member.badge_name, "mentee": mentee.member.badge_name}
        match place:
            case 0:
                yield tr("{mentor} was {mentee}'s first choice", **names)
            case 1:
                yield tr("{mentor} was {mentee}'s second choice", **names)
            case 2:
                yield tr("{mentor} was {mentee}'s third choice", **names)
            case _:
                yield tr("{mentor} was {mentee}'s wish", **names)


def _topics(mentor: SignUp, mentee: SignUp, at_table: str) -> Iterator[str]:
    wanted = {fold(topic) for topic in mentee.topics_wanted}
    shared = [topic for topic in mentor.topics_offered if fold(topic) in wanted]
    name = mentee.member.badge_name
    if not wanted:
        yield tr("{mentee} named no topic", mentee=name)
    elif at_table and fold(at_table) in wanted:
        yield tr("{mentee} wants the table's topic: {topic}", mentee=name, topic=at_table)
    elif at_table:
        yield tr("{mentee} did not ask for the table's topic: {topic}", mentee=name, topic=at_table)
    elif shared:
        yield tr(
            "{mentor} offers what {mentee} wants: {topics}",
            mentor=mentor.member.badge_name,
            mentee=name,
            topics=listed(shared),
        )
    else:
        yield tr("no wanted topic in common")


def _against(event: Event, mentor: SignUp, mentee: SignUp, met: Met) -> Iterator[str]:
    """What the organizer must not overlook."""
    if event.rules.keep_employers_apart and mentor.member.employer_key == mentee.member.employer_key != "":
        yield tr("the same employer")
    if {(mentor.member.id, mentee.member.id), (mentee.member.id, mentor.member.id)} & set(met):
        yield tr("they met at an earlier event")


def _years(event: Event, mentor: SignUp, mentee: SignUp) -> Iterator[str]:
    if mentor.member.years is None or mentee.member.years is None:
        return
    gap, ahead = event.rules.gap, mentor.member.years - mentee.member.years
    if ahead < 0:
        yield tr("the mentee has more years")
    elif ahead == 0:
        yield tr("about the same experience")
    elif ahead < gap.least:
        yield trn(
            "only {n} year of experience between them, fewer than the {asked} asked for",
            "only {n} years of experience between them, fewer than the {asked} asked for",
            ahead,
            asked=gap.least,
        )
    elif gap.most is not None and ahead > gap.most:
        yield trn(
            "{n} year of experience between them, more than the {asked} asked for",
            "{n} years of experience between them, more than the {asked} asked for",
            ahead,
            asked=gap.most,
        )
    else:
        yield trn("{n} year of experience between them", "{n} years of experience between them", ahead)


def _field(mentor: SignUp, mentee: SignUp) -> Iterator[str]:
    if fold(mentor.member.field) == fold(mentee.member.field) != "":
        yield tr("both work in {field}", field=mentor.member.field)


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
        who = listed(others)
        yield tr("{who} is new too", who=who) if len(others) == 1 else tr("{who} are new too", who=who)


def _employers(event: Event, mentor: SignUp, mentee: SignUp) -> Iterator[str]:
    mine, theirs = mentor.member.employer_key, mentee.member.employer_key
    if event.rules.keep_employers_apart and mine and theirs and mine != theirs:
        yield tr("different employers")
