"""Pairing the rest of an evening afresh: what is over stays as it was, and nobody's seat in the rounds to come counts.

That is the repair of a plan in which everybody still waits, but for locks: so nobody is moved, and the rest is the best
that can be for those who are here, who met whom in the rounds before counted in.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace

from micromentor_desktop.domain.event import Event, SignUp
from micromentor_desktop.domain.plan import Plan, Round
from micromentor_desktop.pairing.repairing.repair import repair


def pair_rest(
    event: Event,
    signups: Iterable[SignUp],
    plan: Plan,
    *,
    name: str,
    met: Iterable[tuple[int, int]] = (),
    listen: Callable[[float], None] | None = None,
) -> Plan:
    """The best plan from the first round on that is not past in ``plan``, around its locks; mentors keep their tables.

    Not stored yet (id 0). The arguments are those of :func:`repair.repair`, and so is what it raises.
    """
    open_rounds = (_emptied(a_round, plan) for a_round in plan.open_rounds)
    emptied = replace(plan, rounds=(*plan.rounds[: plan.past], *open_rounds))
    return repair(event, signups, emptied, first=plan.past + 1, name=name, met=met, listen=listen).plan


def _emptied(a_round: Round, plan: Plan) -> Round:
    """The round with everybody waiting who is not locked at a table."""
    locked = {lock.member_id for lock in plan.locks if lock.round == a_round.number}
    free = {one for group in a_round.groups for one in group.mentees} - locked
    groups = tuple(
        replace(group, mentees=tuple(one for one in group.mentees if one in locked)) for group in a_round.groups
    )
    return replace(a_round, groups=groups, waiting=tuple(sorted({*a_round.waiting, *free})))
