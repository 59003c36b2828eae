"""What two versions have different, in words."""

from collections.abc import Iterable, Iterator

from micromentor_desktop.domain.plan import LevelKey
from micromentor_desktop.domain.version import GoalChange, Place, Shift
from micromentor_desktop.translate import mark, tr, trn
from micromentor_desktop.workflow.keep_versions import Comparison

GOALS = {
    LevelKey.WAITING: mark("Rounds missed on the waiting list"),
    LevelKey.FIRST_COME: mark("Who signed up first comes first"),
    LevelKey.ROLES: mark("Mentors who ticked both"),
    LevelKey.ALONE: mark("Mentors without a mentee"),
    LevelKey.UNEVEN: mark("Evenness of the tables"),
    LevelKey.OFF_TOPIC: mark("Pairs without a wanted topic"),
    LevelKey.FIT: mark("Fit of all pairs, in points"),
    LevelKey.REPEATS: mark("Table-mates who meet again"),
    LevelKey.MIXING: mark("One-sided company"),
}
_WEIGHED = (LevelKey.FIRST_COME, LevelKey.UNEVEN)
"""Their numbers are weights that tell nobody anything; only better or worse does."""
_NAMES_AT_MOST = 4


def summary(found: Comparison) -> tuple[str, ...]:
    """Who sits elsewhere, who waits now, and what it does to the goals; a sentence each."""
    return (*_people(found), *_goals(found))


def place_words(found: Comparison, place: Place | None) -> str:
    """Where somebody is: "Table 3 · Ada Stone", "waiting", "without a table" or "not in this version"."""
    if place is None:
        return tr("not in this version")
    if place.table is None:
        return tr("without a table") if place.mentor else tr("waiting")
    tables, number = found.event.shape.has_tables, place.table
    where = tr("Table {number}", number=number) if tables else tr("Pair {number}", number=number)
    if place.mentor:
        return tr("{place} as mentor", place=where)
    return " · ".join([where, *named(found, place.mentors)])


def shift_words(shift: Shift) -> str:
    """What is different for somebody, in two or three words."""
    return {
        Shift.SAME: tr("as before"),
        Shift.MOVED: tr("sits elsewhere"),
        Shift.PLACED: tr("has a place now"),
        Shift.WAITS: tr("waits now"),
        Shift.CAME: tr("is new"),
        Shift.LEFT: tr("is not there any more"),
    }[shift]


def goal_values(goal: GoalChange) -> tuple[str, str]:
    """The two values of a goal, empty where a number would tell nothing."""
    if goal.key in _WEIGHED:
        return "", ""
    before, after = ("" if value is None else str(value) for value in (goal.before, goal.after))
    return before, after


def named(found: Comparison, member_ids: Iterable[int]) -> list[str]:
    """Full names in alphabetical order."""
    known = sorted(member_ids, key=lambda one: found.order.get(one, len(found.order)))
    return [found.names.get(one, tr("somebody who is not signed up any more")) for one in known]


def _people(found: Comparison) -> Iterator[str]:
    by_shift: dict[Shift, set[int]] = {}
    for each in found.differences:
        by_shift.setdefault(each.shift, set()).add(each.member_id)
    # Where somebody gains a round and loses another, both sentences would name them.
    elsewhen = by_shift.get(Shift.PLACED, set()) & by_shift.get(Shift.WAITS, set())
    for shift in (Shift.PLACED, Shift.WAITS):
        by_shift[shift] = by_shift.get(shift, set()) - elsewhen
    told = {
        shift: (len(by_shift[shift]), _listed(named(found, by_shift[shift])))
        for shift in Shift
        if by_shift.get(shift) and shift is not Shift.SAME
    }
    if not told and not elsewhen:
        yield tr("Everybody sits where they sat.")
    if Shift.MOVED in told:
        n, names = told[Shift.MOVED]
        yield trn("{n} person sits elsewhere: {names}.", "{n} people sit elsewhere: {names}.", n, names=names)
    if elsewhen:
        yield trn(
            "{n} person has a place in another round than before: {names}.",
            "{n} people have a place in another round than before: {names}.",
            len(elsewhen),
            names=_listed(named(found, elsewhen)),
        )
    if Shift.WAITS in told:
        n, names = told[Shift.WAITS]
        yield trn(
            "{n} person waits now who had a place: {names}.",
            "{n} people wait now who had a place: {names}.",
            n,
            names=names,
        )
    if Shift.PLACED in told:
        n, names = told[Shift.PLACED]
        yield trn(
            "{n} person has a place now who waited: {names}.",
            "{n} people have a place now who waited: {names}.",
            n,
            names=names,
        )
    if Shift.CAME in told:
        n, names = told[Shift.CAME]
        yield trn("{n} person is new: {names}.", "{n} people are new: {names}.", n, names=names)
    if Shift.LEFT in told:
        n, names = told[Shift.LEFT]
        yield trn(
            "{n} person is not there any more: {names}.", "{n} people are not there any more: {names}.", n, names=names
        )


def _listed(names: list[str]) -> str:
    if len(names) <= _NAMES_AT_MOST:
        return ", ".join(names)
    few, more = ", ".join(names[:_NAMES_AT_MOST]), len(names) - _NAMES_AT_MOST
    return trn("{names} and {n} more", "{names} and {n} more", more, names=few)


def _goals(found: Comparison) -> Iterator[str]:
    if not found.same_question:
        yield tr("Sign-ups or rules changed between the two, so their figures cannot be compared.")
        return
    better = [_goal(goal) for goal in found.goals if goal.better > 0]
    worse = [_goal(goal) for goal in found.goals if goal.better < 0]
    if better:
        yield tr("Better: {goals}.", goals="; ".join(better))
    if worse:
        yield tr("Worse: {goals}.", goals="; ".join(worse))
    if not better and not worse:
        yield tr("Every goal is reached as well as before.")


def _goal(goal: GoalChange) -> str:
    name = tr(GOALS[goal.key])
    before, after = goal_values(goal)
    if not before:
        return name
    return tr("{goal} ({before} before, {after} now)", goal=name, before=before, after=after)
