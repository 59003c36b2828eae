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
        yield f"An event has between 1 and {MAX_ROUNDS} rounds, not {rules.rounds}."
    if not 1 <= rules.mentees_per_mentor <= event.shape.max_mentees:
        most = event.shape.max_mentees
        allowed = "exactly 1" if most == 1 else f"between 1 and {most}"
        yield f'In the shape "{event.shape.label}" a mentor has {allowed} at once, not {rules.mentees_per_mentor}.'
    if not 0 <= rules.new_faces_percent <= 100:
        yield f"Between 0 and 100 % of the fit can be given up for new faces, not {rules.new_faces_percent} %."
    if rules.minutes_per_round < 1:
        yield "A round lasts at least one minute."
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


def _table_faults(event: Event) -> Iterator[str]:
    rules = event.rules
    if not event.shape.has_tables and (rules.tables is not None or rules.topic_tables):
        yield f'Only the shape "{Shape.ROUNDTABLES.label}" has tables to count or to give a topic.'
    if rules.tables is not None and rules.tables < 1:
        yield f"There is at least one table, not {rules.tables}."
    if rules.colleagues_at_table < 1:
        yield (
            f"At least one person of an employer can sit at a table, not {rules.colleagues_at_table}; with 1, nobody"
            " sits with a colleague."
        )


def _gap_faults(gap: Gap) -> Iterator[str]:
    if gap.least < 0:
        yield f"A mentor is ahead by 0 years or more at least, not {gap.least}."
    if gap.good < gap.least:
        yield (
            f"A mentor should be ahead by at least {gap.least} years and ideally {gap.good}: the ideal cannot be less"
            " than the least."
        )
    if gap.most is not None and gap.most < gap.good:
        yield (
            f"A mentor should be ahead ideally by {gap.good} years and at most {gap.most}: the most cannot be less than"
            " the ideal."
        )


def _weight_faults(weights: Weights) -> Iterator[str]:
    points = [int(getattr(weights, field.name)) for field in fields(weights)]
    wrong = next((one for one in points if not 0 <= one <= MOST_POINTS), None)
    if wrong is not None:
        yield f"A rule counts between 0 and {MOST_POINTS} points, not {wrong}."


def _pair_faults(event: Event, names: dict[int, str]) -> Iterator[str]:
    never = {frozenset(pair) for pair in event.rules.never_pairs}
    for one, other in event.rules.always_pairs:
        if {one, other} in never:
            both = f"{names.get(one, 'One person')} and {names.get(other, 'another')}"
            yield f"{both} must meet and must not meet: take them off one of the two lists."
