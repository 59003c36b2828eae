"""The outlook of an event in plain words."""

from collections.abc import Collection, Sequence

from micromentor_desktop.domain.event import Event, Must, SignUp
from micromentor_desktop.domain.names import listed
from micromentor_desktop.domain.outlook import Lack, Way, WayOut
from micromentor_desktop.translate import tr, trn

_NAMES_AT_MOST = 3


def nobody(people: Sequence[SignUp]) -> str:
    """What to say where nobody can be paired: one side is missing; empty where nobody has signed up."""
    if not people:
        return ""
    if not any(one.mentor for one in people):
        return tr("Nobody has offered to mentor yet. Ask members who mentored before: a personal word brings most.")
    return tr("Nobody has asked for a mentor yet.")


def summary(event: Event, people: Sequence[SignUp], serving: frozenset[int], lack: Lack, missing: int | None) -> str:
    """What pairing will come to; ``serving`` are the member ids of those who ticked both and mentor."""
    rounds = range(1, event.rules.rounds + 1)
    mentees = sum(
        one.mentee and one.member.id not in serving and any(one.comes_to(number) for number in rounds) for one in people
    )
    parts = [_placed(mentees, lack, event.rules.rounds)]
    if serving:
        who = helpers(people, serving)
        if len(serving) == 1:
            parts.append(tr("{who} is needed as a mentor.", who=who))
        else:
            parts.append(tr("{who} are needed as mentors.", who=who))
    if missing:
        parts.append(_missing(event, missing))
    return " ".join(parts)


def _missing(event: Event, n: int) -> str:
    """What so many more mentors would do."""
    offer, one_round = Must.TOPIC in event.rules.musts, event.rules.rounds == 1
    if offer and one_round:
        return trn(
            "With {n} more mentor who offers what is wanted, nobody would wait.",
            "With {n} more mentors who offer what is wanted, nobody would wait.",
            n,
        )
    if offer:
        return trn(
            "With {n} more mentor who offers what is wanted, nobody would sit out.",
            "With {n} more mentors who offer what is wanted, nobody would sit out.",
            n,
        )
    if one_round:
        return trn("With {n} more mentor, nobody would wait.", "With {n} more mentors, nobody would wait.", n)
    return trn("With {n} more mentor, nobody would sit out.", "With {n} more mentors, nobody would sit out.", n)


def helpers(people: Sequence[SignUp], serving: Collection[int]) -> str:
    """Who of those that ticked both they are; by name, as long as they are few."""
    names = [one.member.full_name for one in people if one.member.id in serving]
    if len(names) <= _NAMES_AT_MOST:
        return tr("{names}, who ticked both,", names=listed(names))
    return trn("{n} person who ticked both", "{n} people who ticked both", len(names))


def _placed(mentees: int, lack: Lack, rounds: int) -> str:
    if not lack.missed:
        if rounds > 1:
            return trn(
                "The only mentee can have a mentor in every round.",
                "All {n} mentees can have a mentor in every round.",
                mentees,
            )
        return trn("The only mentee can have a mentor.", "All {n} mentees can have a mentor.", mentees)
    if not lack.never:
        return trn(
            "The only mentee can have a mentor at least once, but not in every round: {sat_out} in all.",
            "All {n} mentees can have a mentor at least once, but not in every round: {sat_out} in all.",
            mentees,
            sat_out=_sat_out(lack),
        )
    if lack.never == mentees:
        return tr("None of the mentees can have a mentor under the rules.")
    told = {"placed": mentees - lack.never, "all": mentees}
    if rounds > 1:
        return trn(
            "{placed} of {all} mentees can have a mentor at least once, {n} has to wait.",
            "{placed} of {all} mentees can have a mentor at least once, {n} have to wait.",
            lack.never,
            **told,
        )
    return trn(
        "{placed} of {all} mentees can have a mentor, {n} has to wait.",
        "{placed} of {all} mentees can have a mentor, {n} have to wait.",
        lack.never,
        **told,
    )


def way(event: Event, out: WayOut) -> str:
    """What a way out would give; ``event`` is the event with it taken."""
    if out.way is Way.HELPERS:
        return _without_helpers(out, event.rules.rounds)
    told = {"start": _start(event, out), "effect": _effect(out.before, out.after, event.rules.rounds)}
    if out.more_on_topic:
        return trn(
            "{start}, {effect}, and {n} more pair is on topic.",
            "{start}, {effect}, and {n} more pairs are on topic.",
            out.more_on_topic,
            **told,
        )
    return tr("{start}, {effect}.", **told)


def _start(event: Event, out: WayOut) -> str:
    rules = event.rules
    match out.way:
        case Way.PLACES:
            start = trn(
                "With up to {n} mentee per mentor", "With up to {n} mentees per mentor", rules.mentees_per_mentor
            )
        case Way.OFFERS:
            start = trn(
                "If the mentor who offered fewer than {places} takes one mentee more",
                "If the {n} mentors who offered fewer than {places} take one mentee more each",
                int(out.subject),
                places=trn("{n} place", "{n} places", rules.mentees_per_mentor),
            )
        case Way.ROUND:
            start = tr("With one more round ({n} in all)", n=rules.rounds)
        case Way.TABLE:
            start = tr("With one more table ({n} in all)", n=rules.tables)
        case Way.COLLEAGUES:
            start = tr("If people from the same employer may sit together")
        case Way.RULE:
            start = _without(Must(out.subject))
        case _ if out.subject:
            start = tr("With one more mentor for “{subject}”", subject=out.subject)
        case _:
            start = tr("With one more mentor")
    return start


def _without(rule: Must) -> str:
    match rule:
        case Must.TOPIC:
            words = tr("If people may be paired without a wanted topic in common")
        case Must.EXPERIENCE:
            words = tr("If the years between two people are a wish and no must")
        case Must.FIELD:
            words = tr("If people of different fields may be paired")
        case Must.NOT_MET:
            words = tr("If people who met at an earlier event may meet again")
        case Must.LANGUAGE:
            words = tr("If people without a common language may be paired")
    return words


def _effect(before: Lack, after: Lack, rounds: int) -> str:
    if not after.missed:
        return tr("everybody has a mentor in every round") if rounds > 1 else tr("everybody has a mentor")
    gained = before.never - after.never
    if gained > 0 and not after.never:
        return tr("everybody has a mentor at least once")
    if gained > 0:
        if rounds > 1:
            have = trn(
                "{n} more mentee has a mentor at least once", "{n} more mentees have a mentor at least once", gained
            )
        else:
            have = trn("{n} more mentee has a mentor", "{n} more mentees have a mentor", gained)
        return trn("{have} and {n} still waits", "{have} and {n} still wait", after.never, have=have)
    return tr("{sat_out} instead of {before}", sat_out=_sat_out(after), before=before.missed)


def _without_helpers(out: WayOut, rounds: int) -> str:
    more = out.before.never - out.after.never
    if more > 0 and rounds > 1:
        return trn(
            "Ask {who} to mentor: otherwise {n} more mentee would wait in all rounds.",
            "Ask {who} to mentor: otherwise {n} more mentees would wait in all rounds.",
            more,
            who=out.subject,
        )
    if more > 0:
        return trn(
            "Ask {who} to mentor: otherwise {n} more mentee would wait.",
            "Ask {who} to mentor: otherwise {n} more mentees would wait.",
            more,
            who=out.subject,
        )
    return tr(
        "Ask {who} to mentor: otherwise {sat_out} instead of {before}.",
        who=out.subject,
        sat_out=_sat_out(out.before),
        before=out.after.missed,
    )


def _sat_out(lack: Lack) -> str:
    return trn("mentees sit out {n} round", "mentees sit out {n} rounds", lack.missed)
