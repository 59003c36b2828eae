"""What the report for the board says: how much interest there was, and what came of it. No names."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from micromentor_desktop.domain.event import Interest, SignUp, Status
from micromentor_desktop.domain.interest import balance
from micromentor_desktop.printing.report import Chart, Measure, Report
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.board import Board


def report(board: Board, everybody: Sequence[SignUp]) -> Report:
    """The report of an event with this plan; ``everybody`` are all its sign-ups, whatever became of them."""
    rounds = _rounds_met(board)
    counted = balance(_interested(everybody))
    topics = tuple(Measure(row.topic or "", row.mentors.total, row.mentees.total) for row in counted.topics)
    return Report(
        tr("Report"),
        tuple(_sentences(board, everybody, rounds)),
        tuple(
            chart
            for chart in (
                _sign_ups(everybody),
                _met(board, rounds),
                Chart(
                    tr("Interest by topic, the shortest of mentors first"),
                    topics,
                    (tr("Mentors offer"), tr("Mentees want")),
                    tr("and {n} further topics"),
                ),
            )
            if chart.rows
        ),
    )


def _interested(everybody: Sequence[SignUp]) -> list[SignUp]:
    """Who did not withdraw, as expected: whoever did not come was interested all the same."""
    return [replace(one, status=Status.EXPECTED) for one in everybody if one.status is not Status.WITHDRAWN]


def _sign_ups(everybody: Sequence[SignUp]) -> Chart:
    interest = Interest.of(tuple(_interested(everybody)))
    rows = (
        Measure(tr("Mentors"), interest.mentors),
        Measure(tr("Mentees"), interest.mentees),
        Measure(tr("Ticked both"), interest.both),
        Measure(tr("Ticked neither"), interest.neither),
    )
    return Chart(tr("Sign-ups"), tuple(row for row in rows if row.dark))


def _met(board: Board, rounds: dict[int, int]) -> Chart:
    """How many mentees met a mentor in every round, in some, and in none."""
    every = len(board.plan.rounds)
    often = sum(number == every for number in rounds.values())
    never = sum(number == 0 for number in rounds.values())
    if every == 1:
        rows = [Measure(tr("Met a mentor"), often)]
    else:
        some = len(rounds) - often - never
        rows = [Measure(tr("Met a mentor in every round"), often), Measure(tr("Met one in some rounds"), some)]
    return Chart(tr("Mentees"), (*rows, Measure(tr("Met no mentor"), never)))


def _rounds_met(board: Board) -> dict[int, int]:
    """In how many rounds each mentee who came met a mentor who came, by member id."""
    here = {member_id for member_id, one in board.people.items() if one.status.takes_part}
    met: dict[int, int] = {}
    for a_round in board.plan.rounds:
        for member_id in a_round.waiting:
            met.setdefault(member_id, 0)
        for group in a_round.groups:
            hosted = any(mentor in here for mentor in group.mentors)
            for member_id in group.mentees:
                met[member_id] = met.get(member_id, 0) + hosted
    return {member_id: number for member_id, number in met.items() if member_id in here}


def _sentences(board: Board, everybody: Sequence[SignUp], rounds: dict[int, int]) -> Iterator[str]:
    signed_up = _interested(everybody)
    yield trn("{n} person signed up.", "{n} people signed up.", len(signed_up))
    states = Counter(one.status for one in everybody)
    if states[Status.CHECKED_IN]:
        yield trn(
            "{n} person was checked in on the day.", "{n} people were checked in on the day.", states[Status.CHECKED_IN]
        )
    if states[Status.NO_SHOW]:
        yield trn("{n} person did not come.", "{n} people did not come.", states[Status.NO_SHOW])
    walked_in = sum(one.walk_in for one in signed_up)
    if walked_in:
        yield trn("{n} of them came unannounced.", "{n} of them came unannounced.", walked_in)
    met = sum(number > 0 for number in rounds.values())
    yield trn("{met} of {n} mentee met a mentor.", "{met} of {n} mentees met a mentor.", len(rounds), met=met)
    yield trn("There was {n} pair.", "There were {n} different pairs.", _pairs(board))


def _pairs(board: Board) -> int:
    """Different pairs of a mentor and a mentee at one table, both of whom came."""
    pairs = {
        (mentor, mentee)
        for a_round in board.plan.rounds
        for group in a_round.groups
        for mentor in group.mentors
        for mentee in group.mentees
    }
    return sum(all(board.people[one].status.takes_part for one in pair) for pair in pairs)
