"""Versions of a plan: keeping it as it is now, going back to one, and seeing what two have different."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.domain.names import tidy
from micromentor_desktop.domain.plan import Plan, ShowPlan
from micromentor_desktop.domain.version import Difference, GoalChange, Version, VersionState, WhyKept
from micromentor_desktop.errors import Trouble
from micromentor_desktop.pairing.comparing import differences, goal_changes, places
from micromentor_desktop.storage import events, plans, signups, versions
from micromentor_desktop.storage.database import Database, Session
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.adjust_plan import Adjusted
from micromentor_desktop.workflow.board import read_board


@dataclass(frozen=True, slots=True)
class VersionChanged:
    """What was done to a version in words, the state that it has now, and the one that takes it back."""

    said: str
    after: VersionState
    before: VersionState


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions side by side.

    ``differences`` hold everybody in each round, also where nothing changed; ``names`` are full names by member id,
    ``order`` says by member id who comes first in alphabetical order. Figures can be compared only where both answer
    the ``same_question``: under the same sign-ups and rules.
    """

    event: Event
    before: Version
    after: Version
    differences: tuple[Difference, ...]
    goals: tuple[GoalChange, ...]
    names: Mapping[int, str]
    order: Mapping[int, int]
    same_question: bool


class KeepVersions:
    """The use cases of the list of versions."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def versions(self, event_id: int) -> tuple[Version, ...]:
        """The version on the board first, then those that are kept, the latest first."""
        with self._database.transaction() as session:
            return versions.event_versions(session, event_id)

    def keep(self, event_id: int, name: str) -> VersionChanged:
        """Keep a copy of the plan as it is now; without a name it gets the next number.

        Raises Trouble before the first pairing.
        """
        with self._database.transaction() as session:
            plan = plans.current_plan(session, event_id)
            if plan is None:
                raise Trouble(tr("There is no plan to keep yet. Pair the event first."))
            name = tidy(name) or _next_name(session, event_id)
            copy = plans.save_plan(session, replace(plan, id=NEW, name=name), current=False)
            before, after = VersionState(copy, name, WhyKept.NO), VersionState(copy, name, WhyKept.BY_HAND)
            versions.set_state(session, after)
            return VersionChanged(tr("Keep version “{name}”", name=name), after, before)

    def rename(self, plan_id: int, name: str) -> VersionChanged:
        """Give a version another name. Raises Trouble when that is empty."""
        name = tidy(name)
        if not name:
            raise Trouble(tr("A version needs a name, for example “Before dinner”."))
        with self._database.transaction() as session:
            before = versions.get_state(session, plan_id)
            after = replace(before, name=name)
            versions.set_state(session, after)
            said = tr("Rename version “{before}” to “{after}”", before=before.name, after=name)
            return VersionChanged(said, after, before)

    def delete(self, plan_id: int) -> VersionChanged:
        """Take a version out of the list; until the event is opened anew, that can be undone.

        Raises Trouble for the plan on the board.
        """
        with self._database.transaction() as session:
            before = versions.get_state(session, plan_id)
            if plans.is_current(session, plan_id):
                raise Trouble(tr("This is the plan on the board. Go back to another version first, then delete it."))
            after = replace(before, kept=WhyKept.NO)
            versions.set_state(session, after)
            return VersionChanged(tr("Delete version “{name}”", name=before.name), after, before)

    def set_state(self, state: VersionState) -> None:
        """Undo or redo what was done to a version."""
        with self._database.transaction() as session:
            versions.set_state(session, state)

    def go_back(self, plan_id: int) -> Adjusted:
        """Put a copy of a version on the board, so that the version stays as it was kept.

        The plan that was on the board is kept too, unless there is a version just like it.
        """
        with self._database.transaction() as session:
            version = plans.get_plan(session, plan_id)
            before = plans.current_plan(session, version.event_id)
            if before is None or before.id == plan_id:
                raise Trouble(tr("This plan is on the board already."))
            keep_before(session, before, WhyKept.GOING_BACK)
            stored = plans.get_plan(session, plans.save_plan(session, replace(version, id=NEW)))
            said = tr("Go back to version “{name}”", name=version.name)
            return Adjusted(read_board(session, stored), ShowPlan(before.id), said)

    def compare(self, before_id: int, after_id: int) -> Comparison:
        """What the second version has different from the first."""
        with self._database.transaction() as session:
            before, after = plans.get_plan(session, before_id), plans.get_plan(session, after_id)
            listed = {one.plan_id: one for one in versions.event_versions(session, before.event_id)}
            if not {before_id, after_id} <= listed.keys():
                raise Trouble(tr("One of these versions was deleted meanwhile. Choose another one."))
            people = signups.event_signups(session, before.event_id)
            return Comparison(
                event=events.get_event(session, before.event_id),
                before=listed[before_id],
                after=listed[after_id],
                differences=differences(before, after),
                goals=goal_changes(before, after),
                names={one.member.id: one.member.full_name for one in people},
                order={one.member.id: place for place, one in enumerate(people)},
                same_question=before.question == after.question,
            )

    def forget_unlisted(self, event_id: int) -> None:
        """Let go of what no undo can bring back any more: call it before the first step of an evening."""
        with self._database.transaction() as session:
            versions.forget_unlisted(session, event_id)


def keep_before(session: Session, plan: Plan, why: WhyKept) -> None:
    """Take the plan into the list of versions before another takes its place, unless there is one just like it."""
    listed = versions.event_versions(session, plan.event_id)
    kept = [one.plan_id for one in listed if one.state.kept is not WhyKept.NO]
    if not any(_alike(plans.get_plan(session, plan_id), plan) for plan_id in kept):
        versions.set_state(session, replace(versions.get_state(session, plan.id), kept=why))


def _alike(one: Plan, other: Plan) -> bool:
    return places(one) == places(other) and set(one.locks) == set(other.locks)


def _next_name(session: Session, event_id: int) -> str:
    taken = {one.name for one in versions.event_versions(session, event_id)}
    number = 1
    while (name := tr("Version {number}", number=number)) in taken:
        number += 1
    return name
