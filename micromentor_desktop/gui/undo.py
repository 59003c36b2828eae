"""Everything that is done to a plan, one after another, and how it is taken back.

The workflow stores each change and returns the one that undoes it. The steps are kept in order with their names; they
move only after the workflow has confirmed, so what they say is always what is stored.
"""

from collections.abc import Callable, Mapping
from functools import partial

from micromentor_desktop.domain.event import Rules, SignUp, Status
from micromentor_desktop.domain.plan import Change, Plan
from micromentor_desktop.gui.models.status_words import marking
from micromentor_desktop.gui.replay import Replay, mark_of
from micromentor_desktop.gui.steps import FIRST_PAIRING, EventStep, PlanStep, RulesStep, StatusStep, VersionStep
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.adjust_plan import Adjusted
from micromentor_desktop.workflow.board import Board
from micromentor_desktop.workflow.edit_signups import SignUpEdit, SignUpEdited
from micromentor_desktop.workflow.keep_versions import VersionChanged
from micromentor_desktop.workflow.make_plan import Paired
from micromentor_desktop.workflow.repair_plan import Marked, RepairDone


class History(Replay):
    """The plan of one event over time, and everything that can be done to it."""

    def open(self, event_id: int) -> None:
        """Turn to another event and show its plan; what was done to it since the program was started can be undone."""
        self._event_id = event_id
        self._board = None
        self._wishes.clear()
        if self.steps.open(event_id):
            self._want(self._forget_unlisted)
        self._want(lambda: self._load(self._opened))

    def leave(self) -> None:
        """Turn away from an event that is gone."""
        self.steps.forget(self._event_id)
        self._event_id = 0
        self._board = None
        self._wishes.clear()

    def reload(self) -> None:
        """Show the plan as it is stored; what was done before can still be undone."""
        self._want(lambda: self._load(self._show))

    def apply(self, change: Change) -> None:
        """Make a change by hand."""
        self._want(lambda: self._adjust(change, self._push))

    def change_rules(self, before: Rules, after: Rules, said: str) -> None:
        """Give the event other rules in the place of these; ``said`` is what that changes, in words."""

        def push() -> None:
            self.steps.push(RulesStep(said, before, after))
            self.said.emit(said)

        self._want(lambda: self._exchange_rules(before, after, push))

    def pair(self, found: Plan | None = None) -> None:
        """Pair, or pair again around the locks; ``found`` is the plan that a preview has shown."""
        self._want(lambda: self._pair(found))

    def repair(self, first: int) -> None:
        """Bend the plan, from round ``first`` on, to who is here now."""
        self._want(lambda: self._repair(first))

    def mark(self, member_id: int, status: Status) -> None:
        """Tell what became of somebody on the day; the plan stays until it is repaired."""

        def marked(told: Marked) -> None:
            if told.before is not told.signup.status:
                self._push_status(told.signup, told.before)

        self._want(lambda: self._mark(member_id, status, marked))

    def mark_all(self, marks: Mapping[int, Status], said: str) -> None:
        """Tell what became of several people at once, as one step; ``said`` is what that is called."""
        workflow, event_id = self._workflows.repair, self._event_id

        def marked(before: dict[int, Status]) -> None:
            if before:
                self._push_event(
                    said, lambda: workflow.mark_all(event_id, before), lambda: workflow.mark_all(event_id, marks)
                )

        self._want(lambda: self._start(lambda _progress: workflow.mark_all(event_id, marks), marked))

    def added(self, signup: SignUp) -> None:
        """Take in that somebody was signed up by hand; undone, they are not."""
        workflow, event_id, member_id = self._workflows.signups, signup.event_id, signup.member.id

        def taken_in(_nothing: None) -> None:
            self._push_event(
                tr("Add {name}", name=signup.member.full_name),
                lambda: workflow.take_back(event_id, member_id),
                lambda: workflow.put_back(signup),
            )

        self._want(lambda: self._start(lambda _progress: None, taken_in))

    def change_signup(self, edit: SignUpEdit, refused: Callable[[str], None]) -> None:
        """Store other answers of somebody; ``refused`` hears the sentence that says why not."""
        workflow = self._workflows.signups

        def changed(done: SignUpEdited) -> None:
            if done.said:
                self._push_event(
                    done.said, lambda: workflow.change(done.edit.inverse), lambda: workflow.change(done.edit)
                )

        self._want(lambda: self._start(lambda _progress: workflow.change(edit), changed, failed=refused))

    def forget_steps(self) -> None:
        """Show the plan as it is stored, without any step that led there, of whichever event."""
        self.steps.forget_all()
        self.reload()

    def keep_version(self, name: str) -> None:
        """Keep a copy of the plan as it is now; without a name it gets one."""
        self._want(lambda: self._version(partial(self._workflows.versions.keep, self._event_id, name)))

    def rename_version(self, plan_id: int, name: str) -> None:
        """Give a version another name."""
        self._want(lambda: self._version(partial(self._workflows.versions.rename, plan_id, name)))

    def delete_version(self, plan_id: int) -> None:
        """Take a version out of the list."""
        self._want(lambda: self._version(partial(self._workflows.versions.delete, plan_id)))

    def go_back(self, plan_id: int) -> None:
        """Put a copy of a version on the board."""
        self._want(lambda: self._go_back(plan_id))

    # --- the wishes ---

    def _load(self, show: Callable[[Board | None], None]) -> int:
        event_id = self._event_id
        return self._start(lambda _progress: self._workflows.pair.current(event_id), show)

    def _forget_unlisted(self) -> int:
        event_id = self._event_id
        return self._start(lambda _progress: self._workflows.versions.forget_unlisted(event_id), lambda _nothing: None)

    def _opened(self, board: Board | None) -> None:
        self.steps.check(mark_of(board))
        self._show(board)

    def _pair(self, found: Plan | None) -> int:
        event_id = self._event_id
        self._tell_pairing(tr("The event could not be paired"))
        return self._start(lambda progress: self._workflows.pair.pair(event_id, progress, found), self._paired)

    def _repair(self, first: int) -> int:
        event_id = self._event_id
        self._tell_pairing(tr("The plan could not be repaired"))
        return self._start(lambda progress: self._workflows.repair.apply(event_id, first, progress), self._repaired)

    def _version(self, work: Callable[[], VersionChanged]) -> int:
        def done(changed: VersionChanged) -> None:
            if changed.before != changed.after:
                self.steps.push(VersionStep(changed.said, changed.before, changed.after))
                self.said.emit(changed.said)
            self.versions_changed.emit()

        return self._start(lambda _progress: work(), done)

    def _go_back(self, plan_id: int) -> int:
        def done(adjusted: Adjusted) -> None:
            self._push(adjusted)
            self._show(adjusted.board)

        return self._start(lambda _progress: self._workflows.versions.go_back(plan_id), done)

    def _push(self, adjusted: Adjusted) -> None:
        self.steps.push(PlanStep(adjusted.said, adjusted.inverse))
        self.said.emit(adjusted.said)

    def _push_event(self, said: str, back: Callable[[], object], forth: Callable[[], object]) -> None:
        self.steps.push(EventStep(said, back, forth))
        self.said.emit(said)
        self.event_changed.emit()

    def _push_status(self, signup: SignUp, before: Status) -> None:
        said = marking(signup.member.full_name, signup.status)
        self.steps.push(StatusStep(said, signup.member.id, before, signup.status))
        self.said.emit(said)

    def _repaired(self, done: RepairDone) -> None:
        self.steps.push(PlanStep(tr("Repair the plan"), done.inverse))
        self._show(done.board)
        self.said.emit(tr("Repaired. {said}", said=done.said))

    def _paired(self, paired: Paired) -> None:
        if paired.inverse is None:
            self.steps.begin(FIRST_PAIRING)
        else:
            self.steps.push(PlanStep(tr("Pair again"), paired.inverse))
        self._show(paired.board)
        self.said.emit(tr("Paired. Everything is saved."))
