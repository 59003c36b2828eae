"""Stop means now: nothing where there is no plan yet, the plan found so far where only repeats are left to mend."""

from dataclasses import replace

import pytest

from micromentor_desktop.domain.plan import Standing
from micromentor_desktop.errors import PairingTrouble, Stopped
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.checking import check
from micromentor_desktop.pairing.pair import pair
from micromentor_desktop.pairing.problem import Problem
from micromentor_desktop.pairing.solving import solver
from micromentor_desktop.pairing.solving.program import OutOfTime, Reached
from micromentor_desktop.pairing.telling import explain
from tests.builders import event
from tests.pairing.crowds import crowd


class Patience:
    """Listens so often, then stops."""

    def __init__(self, calls: int) -> None:
        self.left = calls

    def __call__(self, _share: float) -> None:
        self.left -= 1
        if self.left < 0:
            raise Stopped("Stopped.")


def problem_of(rounds: int) -> Problem:
    return build_problem(event(mentees_per_mentor=4, rounds=rounds), crowd(mentors=8, mentees=28, seed=7))


def calls_of_the_solver(problem: Problem) -> int:
    patience = Patience(1000)
    solver.choose(problem, listen=patience)
    return 1000 - patience.left


def test_stopping_the_solver_leaves_nothing() -> None:
    with pytest.raises(Stopped):
        pair(problem_of(4), event_id=1, name="", listen=Patience(0))


def test_stopping_the_search_for_new_faces_keeps_the_plan() -> None:
    problem = problem_of(4)
    plan = pair(problem, event_id=1, name="", listen=Patience(calls_of_the_solver(problem)))
    assert plan.standing is Standing.STOPPED
    assert check.faults(problem, plan) == ()
    assert explain.headline(plan, 28).startswith("Stopped while looking for new faces, otherwise the best possible")
    finished = pair(problem, event_id=1, name="")
    assert finished.standing is Standing.PROVED
    assert finished.levels[-1].value < plan.levels[-1].value


def test_a_search_for_roles_that_runs_out_of_time_claims_no_more_than_it_knows(monkeypatch: pytest.MonkeyPatch) -> None:
    """The search ends with a poor seating and no bound to speak of; the exact solution for its roles is better."""
    problem = build_problem(event(mentees_per_mentor=2), crowd(mentors=3, mentees=12, both=4, seed=5))
    honest = solver.settle(problem, 20.0)
    poor = tuple((key, Reached(found.value + 1, found.value - 1)) for key, found in honest.reached)
    monkeypatch.setattr(solver, "settle", lambda *_: replace(honest, reached=poor))
    plan = pair(problem, event_id=1, name="")
    assert check.faults(problem, replace(plan, levels=tuple(one for one in plan.levels if one.key != "roles"))) == ()
    assert plan.standing is Standing.BOUNDED
    assert plan.certificate == ()


def test_running_out_of_time_is_not_called_a_contradiction(monkeypatch: pytest.MonkeyPatch) -> None:
    def out_of_time(*_: object) -> None:
        raise OutOfTime("Time limit reached")

    monkeypatch.setattr(solver, "settle", out_of_time)
    problem = build_problem(event(), crowd(mentors=3, mentees=6, both=2, seed=5))
    with pytest.raises(PairingTrouble, match="No plan was found in time"):
        pair(problem, event_id=1, name="")
