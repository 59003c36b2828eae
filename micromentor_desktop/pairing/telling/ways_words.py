"""The outlook of an event in plain words."""

from collections.abc import Collection, Sequence

from micromentor_desktop.domain.event import Event, Must, SignUp
from micromentor_desktop.domain.names import counted, listed
from micromentor_desktop.domain.outlook import Lack, Way, WayOut

_NAMES_AT_MOST = 3

_WITHOUT = {
    Must.TOPIC: "If people may be paired without a wanted topic in common",
    Must.EXPERIENCE: "If the years between two people are a wish and no must",
    Must.FIELD: "If people of different fields may be paired",
    Must.NOT_MET: "If people who met at an earlier event may meet again",
}


def nobody(people: Sequence[SignUp]) -> str:
    """What to say where nobody can be paired: one side is missing; empty where nobody has signed up."""
    if not people:
        return ""
    if not any(one.mentor for one in people):
        return "Nobody has offered to mentor yet. Ask members who mentored before: a personal word brings most."
    return "Nobody has asked for a mentor yet."


def summary(event: Event, people: Sequence[SignUp], serving: frozenset[int], lack: Lack, missing: int | None) -> str:
    """What pairing will come to; ``serving`` are the member ids of those who ticked both and mentor."""
    rounds = range(1, event.rules.rounds + 1)
    mentees = sum(
        one.mentee and one.member.id not in serving and any(one.comes_to(number) for number in rounds) for one in people
    )
    parts = [_placed(mentees, lack, event.rules.rounds)]
    if serving:
        needed = "is needed as a mentor" if len(serving) == 1 else "are needed as mentors"
        parts.append(f"{helpers(people, serving)} {needed}.")
    if missing:
        offer = " who offer what is wanted" if Must.TOPIC in event.rules.musts and missing > 1 else ""
        offer = offer or (" who offers what is wanted" if Must.TOPIC in event.rules.musts else "")
        nobody_would = "nobody would wait" if event.rules.rounds == 1 else "nobody would sit out"
        parts.append(f"With {counted(missing, 'more mentor', 'more mentors')}{offer}, {nobody_would}.")
    return " ".join(parts)


def helpers(people: Sequence[SignUp], serving: Collection[int]) -> str:
    """Who of those that ticked both they are; by name, as long as they are few."""
    names = [one.member.full_name for one in people if one.member.id in serving]
    return (
        f"{listed(names)}, who ticked both," if len(names) <= _NAMES_AT_MOST else f"{len(names)} people who ticked both"
    )


def _placed(mentees: int, lack: Lack, rounds: int) -> str:
    if not lack.missed:
        who = "The only mentee" if mentees == 1 else f"All {mentees} mentees"
        return f"{who} can have a mentor{' in every round' if rounds > 1 else ''}."
    if not lack.never:
        who = "The only mentee" if mentees == 1 else f"All {mentees} mentees"
        return f"{who} can have a mentor at least once, but not in every round: {_sat_out(lack)} in all."
    once = " at least once" if rounds > 1 else ""
    waits = "has" if lack.never == 1 else "have"
    if lack.never == mentees:
        return "None of the mentees can have a mentor under the rules."
    return f"{mentees - lack.never} of {mentees} mentees can have a mentor{once}, {lack.never} {waits} to wait."


def way(event: Event, out: WayOut) -> str:
    """What a way out would give; ``event`` is the event with it taken."""
    if out.way is Way.HELPERS:
        return _without_helpers(out, event.rules.rounds)
    effect = _effect(out.before, out.after, event.rules.rounds)
    if out.more_on_topic:
        effect += f", and {counted(out.more_on_topic, 'more pair is', 'more pairs are')} on topic"
    return f"{_start(event, out)}, {effect}."


def _start(event: Event, out: WayOut) -> str:
    rules = event.rules
    match out.way:
        case Way.PLACES:
            start = f"With up to {rules.mentees_per_mentor} mentees per mentor"
        case Way.OFFERS:
            start = _more_offered(int(out.subject), counted(rules.mentees_per_mentor, "place"))
        case Way.ROUND:
            start = f"With one more round ({rules.rounds} in all)"
        case Way.TABLE:
            start = f"With one more table ({rules.tables} in all)"
        case Way.COLLEAGUES:
            start = "If people from the same employer may sit together"
        case Way.RULE:
            start = _WITHOUT[Must(out.subject)]
        case _:
            start = f"With one more mentor for “{out.subject}”" if out.subject else "With one more mentor"
    return start


def _more_offered(mentors: int, places: str) -> str:
    if mentors == 1:
        return f"If the mentor who offered fewer than {places} takes one mentee more"
    return f"If the {mentors} mentors who offered fewer than {places} take one mentee more each"


def _effect(before: Lack, after: Lack, rounds: int) -> str:
    if not after.missed:
        return "everybody has a mentor" + (" in every round" if rounds > 1 else "")
    gained = before.never - after.never
    if gained > 0 and not after.never:
        return "everybody has a mentor at least once"
    if gained > 0:
        once = " at least once" if rounds > 1 else ""
        have = counted(gained, "more mentee has", "more mentees have")
        return f"{have} a mentor{once} and {after.never} still {'waits' if after.never == 1 else 'wait'}"
    return f"{_sat_out(after)} instead of {before.missed}"


def _without_helpers(out: WayOut, rounds: int) -> str:
    start = f"Ask {out.subject} to mentor: otherwise"
    more = out.before.never - out.after.never
    if more > 0:
        once = " in all rounds" if rounds > 1 else ""
        return f"{start} {counted(more, 'more mentee would', 'more mentees would')} wait{once}."
    return f"{start} {_sat_out(out.before)} instead of {out.after.missed}."


def _sat_out(lack: Lack) -> str:
    return f"mentees sit out {counted(lack.missed, 'round')}"
