"""Taking somebody from a place in a round, and giving them another."""

from dataclasses import replace

from micromentor_desktop.domain.plan import Plan, Round
from micromentor_desktop.errors import Trouble
from micromentor_desktop.translate import tr


def round_of(plan: Plan, number: int) -> Round:
    """The round of this number; Trouble where there is none."""
    for a_round in plan.rounds:
        if a_round.number == number:
            return a_round
    raise Trouble(tr("This plan has no round {round}.", round=number))


def unseat(a_round: Round, member_id: int) -> Round:
    """The round without this mentee."""
    return replace(
        a_round,
        groups=tuple(
            replace(group, mentees=tuple(other for other in group.mentees if other != member_id))
            if member_id in group.mentees
            else group
            for group in a_round.groups
        ),
        waiting=tuple(other for other in a_round.waiting if other != member_id),
    )


def seat(a_round: Round, member_id: int, table: int | None) -> Round:
    """The round with one more mentee at a table, or on the waiting list."""
    if table is None:
        return replace(a_round, waiting=tuple(sorted((*a_round.waiting, member_id))))
    return replace(
        a_round,
        groups=tuple(
            replace(group, mentees=tuple(sorted((*group.mentees, member_id)))) if group.table == table else group
            for group in a_round.groups
        ),
    )
