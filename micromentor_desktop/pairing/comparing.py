"""What two versions of a plan have different: for every person in every round, and for every goal."""

from collections.abc import Mapping

from micromentor_desktop.domain.plan import LevelKey, Plan
from micromentor_desktop.domain.version import Difference, GoalChange, Place


def differences(before: Plan, after: Plan) -> tuple[Difference, ...]:
    """Everybody who is in one of the plans, in each round of it, by round and member id; also where nothing changed."""
    then, now = places(before), places(after)
    return tuple(
        Difference(member_id, number, then.get((number, member_id)), now.get((number, member_id)))
        for number, member_id in sorted(then.keys() | now.keys())
    )


def places(plan: Plan) -> Mapping[tuple[int, int], Place]:
    """Where everybody is, by (round, member id)."""
    found: dict[tuple[int, int], Place] = {}
    for a_round in plan.rounds:
        for member_id in a_round.waiting:
            found[a_round.number, member_id] = Place()
        for member_id in a_round.spare:
            found[a_round.number, member_id] = Place(mentor=True)
        for group in a_round.groups:
            mentors = frozenset(group.mentors)
            for member_id in group.mentees:
                found[a_round.number, member_id] = Place(group.table, mentors)
            for member_id in group.mentors:
                found[a_round.number, member_id] = Place(group.table, mentors - {member_id}, mentor=True)
    return found


def goal_changes(before: Plan, after: Plan) -> tuple[GoalChange, ...]:
    """Every goal that one of the plans has, the most important first."""
    then = {level.key: level.value for level in before.levels}
    now = {level.key: level.value for level in after.levels}
    return tuple(GoalChange(key, then.get(key), now.get(key)) for key in LevelKey if key in then or key in now)
