"""Whether an event's rules make sense: the first thing that does not, as a sentence."""

from collections.abc import Iterable, Iterator
from dataclasses import fields

from micromentor_desktop.domain.event import MAX_ROUNDS, Event, Gap, Shape, SignUp, Weights
from micromentor_desktop.translate import tr

MOST_POINTS = 100
"""The most that one soft rule may count; a larger number is a typing error."""


LONGEST_ROUND = 480
"""Minutes: a whole working day."""


def first_fault(event: Event, signups: Iterable[SignUp] = ()) -> str:
    """A sentence about what cannot be held as it stands, empty when all can; ``signups`` give the names."""
    return next(_faults(event, {signup.member.id: signup.member.full_name for signup in signups}), "")


def _faults(event: Event, names: dict[int, str]) -> Iterator[str]:
    rules = event.rules
    if not 1 <= rules.rounds <= MAX_ROUNDS:
        yield tr("An event has between 1 and {most} rounds, not {rounds}.", most=MAX_ROUNDS, rounds=rules.rounds)
    if not 1 <= rules.mentees_per_mentor <= event.shape.max_mentees:
        yield _mentees_fault(event)
    if not 0 <= rules.new_faces_percent <= 100:
        yield tr(
            "Between 0 and 100 % of the fit can be given up for new faces, not {percent} %.",
            percent=rules.new_faces_percent,
        )
    if rules.minutes_per_round < 1:
        yield tr("A round lasts at least one minute.")
    if rules.minutes_per_round > LONGEST_ROUND:
        yield tr(
            "A round lasts at most {most} minutes, not {minutes}. Should people stay together for days or weeks? Then"
            " choose conference buddies or drop-in topic help.",
            most=LONGEST_ROUND,
            minutes=rules.minutes_per_round,
        )
    yield from _table_faults(event)
    yield from _gap_faults(rules.gap)
    yield from _weight_faults(rules.weights)
    yield from _pair_faults(event, names)


def _mentees_fault(event: Event) -> str:
    most, number, shape = event.shape.max_mentees, event.rules.mentees_per_mentor, event.shape.label
    if most == 1:
        return tr('In the shape "{shape}" a mentor has exactly 1 at once, not {number}.', shape=shape, number=number)
    return tr(
        'In the shape "{shape}" a mentor has between 1 and {most} at once, not {number}.',
        shape=shape,
        most=most,
        number=number,
    )


def _table_faults(event: Event) -> Iterator[str]:
    rules = event.rules
    if not event.shape.has_tables and (rules.tables is not None or rules.topic_tables):
        yield tr('Only the shape "{shape}" has tables to count or to give a topic.', shape=Shape.ROUNDTABLES.label)
    if rules.tables is not None and rules.tables < 1:
        yield tr("There is at least one table, not {number}.", number=rules.tables)
    if rules.colleagues_at_table < 1:
        yield tr(
            "At least one person of an employer can sit at a table, not {number}; with 1, nobody sits with a"
            " colleague.",
            number=rules.colleagues_at_table,
        )


def _gap_faults(gap: Gap) -> Iterator[str]:
    if gap.least < 0:
        yield tr("A mentor is ahead by 0 years or more at least, not {least}.", least=gap.least)
    if gap.good < gap.least:
        yield tr(
            "A mentor should be ahead by at least {least} years and ideally {good}: the ideal cannot be less than the"
            " least.",
            least=gap.least,
            good=gap.good,
        )
    if gap.most is not None and gap.most < gap.good:
        yield tr(
            "A mentor should be ahead ideally by {good} years and at most {most}: the most cannot be less than the"
            " ideal.",
            good=gap.good,
            most=gap.most,
        )


def _weight_faults(weights: Weights) -> Iterator[str]:
    points = [int(getattr(weights, field.name)) for field in fields(weights)]
    wrong = next((one for one in points if not 0 <= one <= MOST_POINTS), None)
    if wrong is not None:
        yield tr("A rule counts between 0 and {most} points, not {points}.", most=MOST_POINTS, points=wrong)


def _pair_faults(event: Event, names: dict[int, str]) -> Iterator[str]:
    never = {frozenset(pair) for pair in event.rules.never_pairs}
    for one, other in event.rules.always_pairs:
        if {one, other} in never:
            yield tr(
                "{one} and {other} must meet and must not meet: take them off one of the two lists.",
                one=names.get(one, tr("One person")),
                other=names.get(other, tr("another")),
            )
