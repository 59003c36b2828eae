"""Pairing an event: from its sign-ups and rules to a stored plan."""

from dataclasses import dataclass, replace

from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.plan import Change, Plan, ShowPlan
from micromentor_desktop.domain.version import WhyKept
from micromentor_desktop.pairing.build import require_pairable
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.checking.broken import still_allowed
from micromentor_desktop.pairing.locks import kept_of
from micromentor_desktop.pairing.pair import pair
from micromentor_desktop.pairing.repairing.again import pair_rest
from micromentor_desktop.pairing.telling.moves import moved_between, moves
from micromentor_desktop.storage import events, plans, signups
from micromentor_desktop.storage.database import Database, Session, Why
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.board import Board, read_board, read_problem
from micromentor_desktop.workflow.keep_versions import keep_before
from micromentor_desktop.workflow.progress import Progress, unheard


@dataclass(frozen=True, slots=True)
class Paired:
    """The new plan, and the change that brings the one before back (None when this is the first)."""

    board: Board
    inverse: Change | None


@dataclass(frozen=True, slots=True)
class PairPreview:
    """What pairing again would do: in a sentence, a line for each person who would move, and the plan itself."""

    sentence: str
    moves: tuple[str, ...]
    plan: Plan
    changes_nothing: bool


class MakePlan:
    """The use cases around *Pair*."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def current(self, event_id: int) -> Board | None:
        """The event's current plan, None before the first pairing."""
        with self._database.transaction() as session:
            plan = plans.current_plan(session, event_id)
            return read_board(session, plan) if plan else None

    def preview(self, event_id: int, progress: Progress = unheard) -> PairPreview:
        """Who would move where if the event were paired again; nothing is written. Raises what :meth:`pair` does."""
        with self._database.transaction() as session:
            event, before, plan = _find(session, event_id, progress)
            names = {one.member.id: one.member.full_name for one in signups.event_signups(session, event_id)}
            if before is None:
                return PairPreview(tr("This is the first pairing."), (), plan, changes_nothing=False)
            who = moved_between(names, before, plan)
            same = [one.number for one in before.rounds] == [one.number for one in plan.rounds] and all(
                set(old.everybody) == set(new.everybody) for old, new in zip(before.rounds, plan.rounds, strict=True)
            )
            nothing = same and not who
            sentence = (
                tr("Nobody would move: the plan is the best one already.")
                if nothing
                else trn("{n} person would move.", "{n} people would move.", len(who))
            )
            if before.past:
                over = trn(
                    "Round 1 is over and stays as it was.",
                    "Rounds 1 to {n} are over and stay as they were.",
                    before.past,
                )
                sentence = f"{over} {sentence}"
            return PairPreview(sentence, moves(event, names, before, plan, who), plan, nothing)

    def pair(self, event_id: int, progress: Progress = unheard, found: Plan | None = None) -> Paired:
        """Make the best plan that keeps the current plan's locks and past rounds, and store it as a new version.

        ``found`` is a plan that a preview has shown; it is taken as long as it still answers the event. Raises
        PairingTrouble when the event cannot be paired (no mentors, no mentees, contradicting locks), Stopped when the
        user stopped it before there was a plan; nothing is written then.
        """
        with self._database.transaction() as session:
            again = plans.current_plan(session, event_id) is not None
        if again:
            self._database.back_up(Why.PAIRING)
        with self._database.transaction() as session:
            before = plans.current_plan(session, event_id)
            if found is None or not _still_answers(session, before, found):
                _, before, found = _find(session, event_id, progress)
            if before is not None:
                keep_before(session, before, WhyKept.PAIRING)
            stored = plans.get_plan(session, plans.save_plan(session, found))
            return Paired(read_board(session, stored), ShowPlan(before.id) if before else None)


def _find(session: Session, event_id: int, progress: Progress) -> tuple[Event, Plan | None, Plan]:
    """The event, its current plan, and the best one around its locks and the rounds that were past for it."""
    event = events.get_event(session, event_id)
    people = signups.event_signups(session, event_id)
    require_pairable(event, people)
    before = plans.current_plan(session, event_id)
    name, met = plans.next_name(session, event_id), plans.met_before(session, event_id)
    if before is not None and before.past:
        problem = read_problem(session, event)
        plan = pair_rest(event, people, before, name=name, met=met, listen=progress)
    else:
        problem = read_problem(session, event, keep=before)
        plan = pair(problem, event_id=event_id, name=name, keep_tables=before, listen=progress)
    if faults := check.faults(problem, plan):
        raise RuntimeError(f"the pairing made a plan that does not hold: {'; '.join(faults)}")
    if before is not None:
        by_id = {one.member.id: one for one in people}
        kept = still_allowed(event, by_id, before, plan, met)
        plan = replace(plan, exemptions=kept)
    return event, before, plan


def _still_answers(session: Session, before: Plan | None, found: Plan) -> bool:
    event = events.get_event(session, found.event_id)
    if before is not None and before.past:
        problem = read_problem(session, event)
        same = found.past == before.past and found.rounds[: found.past] == before.rounds[: before.past]
        same = same and kept_of(found) == kept_of(before)
        return same and found.question == problem.fingerprint() and not check.faults(problem, found)
    problem = read_problem(session, event, keep=before)
    locks = kept_of(before) if before else ()
    return found.kept == locks and found.question == problem.fingerprint() and not check.faults(problem, found)
