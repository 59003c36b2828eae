"""A plan as files for other programs: ``plan.json`` and ``pairs.csv``."""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from micromentor_desktop.domain.event import Interest, Mix, Must, Rules, SignUp
from micromentor_desktop.domain.outlook import Lack, Outlook
from micromentor_desktop.domain.plan import Group, LevelKey
from micromentor_desktop.exporting.spreadsheet import to_csv
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.board import Board

GOALS = {
    LevelKey.WAITING: "rounds that a mentee spends on the waiting list",
    LevelKey.FIRST_COME: "weight of the missed rounds; an earlier sign-up and a first round weigh more",
    LevelKey.ROLES: "people who ticked both and serve as mentors (only where there are any)",
    LevelKey.ALONE: "rounds that a mentor spends without a mentee",
    LevelKey.UNEVEN: "sum of the squares of the mentees at each table",
    LevelKey.OFF_TOPIC: "pairs without a wanted topic in common",
    LevelKey.FIT: "total fit of all pairs, in points (higher is better)",
    LevelKey.REPEATS: "times that two people sit together once more",
    LevelKey.MIXING: "one-sided company at a table (only where it is to be mixed)",
}
"""What each level counts; fewer is better except for the fit."""


def plan_json(board: Board, interest: Interest, outlook: Outlook) -> str:
    """The plan as JSON, as documented by ``main.py --help``; ``interest`` counts the sign-ups of the event."""
    event, plan = board.event, board.plan
    document = {
        "event": {
            "name": event.name,
            "shape": event.shape.value,
            "on": event.on.isoformat() if event.on else None,
            "rounds": event.rules.rounds,
            "mentees_per_mentor": event.rules.mentees_per_mentor,
            "keep_employers_apart": event.rules.keep_employers_apart,
        },
        "rules": _rules(event.rules),
        "people": {
            "mentors": interest.mentors,
            "mentees": interest.mentees,
            "both": interest.both,
            "neither": interest.neither,
        },
        "status": plan.now.value,
        "summary": board.headline,
        "outlook": outlook.summary,
        "missing_mentors": outlook.missing_mentors,
        "ways_out": [
            {
                "way": out.way.value,
                "subject": out.subject,
                "before": _lack(out.before),
                "after": _lack(out.after),
                "more_on_topic": out.more_on_topic,
                "sentence": out.sentence,
            }
            for out in outlook.ways
        ],
        "levels": [
            {
                "key": level.key.value,
                "counts": GOALS[level.key],
                "value": level.value,
                "bound": level.bound,
                "proved": level.proved,
            }
            for level in plan.levels
        ],
        "rounds": [
            {
                "round": a_round.number,
                "groups": [_group(board, group) for group in a_round.groups],
                "waiting": [
                    {**_person(board.people[member_id]), "why": board.waiting_reasons.get(member_id, "")}
                    for member_id in a_round.waiting
                ],
                "mentors_without_a_table": [_person(board.people[member_id]) for member_id in a_round.spare],
            }
            for a_round in plan.rounds
        ],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def pairs_csv(board: Board) -> str:
    """One line for each mentor and mentee who meet, and for each round on the waiting list; safe to open as a table."""
    return to_csv([("Round", "Table", "Mentor", "Mentor's email", "Mentee", "Mentee's email", "Why"), *_pairs(board)])


def _pairs(board: Board) -> Iterator[tuple[object, ...]]:
    for a_round in board.plan.rounds:
        for group in a_round.groups:
            for mentor in group.mentors:
                host = board.people[mentor].member
                for mentee in group.mentees or (None,):
                    guest = board.people[mentee].member if mentee is not None else None
                    why = board.pair_reasons[mentor, mentee] if mentee is not None else tr("No mentee")
                    name, email = (guest.full_name, guest.email) if guest else ("", "")
                    yield a_round.number, group.table, host.full_name, host.email, name, email, why
        for member_id in a_round.waiting:
            guest = board.people[member_id].member
            why = board.waiting_reasons.get(member_id, "")
            yield a_round.number, "", "", "", guest.full_name, guest.email, tr("Waiting: {why}", why=why)


def _rules(rules: Rules) -> dict[str, Any]:
    """Everything that was decided, but who must or must not meet: that is private."""
    return {
        "mentees_per_mentor": rules.mentees_per_mentor,
        "rounds": rules.rounds,
        "minutes_per_round": rules.minutes_per_round,
        "tables": rules.tables,
        "topic_tables": rules.topic_tables,
        "keep_employers_apart": rules.keep_employers_apart,
        "colleagues_at_table": rules.colleagues_at_table,
        "musts": [must.value for must in Must if must in rules.musts],
        "mix": [mix.value for mix in Mix if mix in rules.mix],
        "gap": asdict(rules.gap),
        "new_faces_percent": rules.new_faces_percent,
        "weights": asdict(rules.weights),
    }


def _group(board: Board, group: Group) -> dict[str, Any]:
    return {
        "table": group.table,
        "topic": group.topic,
        "mentors": [_person(board.people[member_id]) for member_id in group.mentors],
        "mentees": [
            {
                **_person(board.people[member_id]),
                "why": " ".join(board.pair_reasons[mentor, member_id] for mentor in group.mentors),
            }
            for member_id in group.mentees
        ],
    }


def _lack(lack: Lack) -> dict[str, int]:
    return {"without_mentor": lack.never, "missed_rounds": lack.missed}


def _person(signup: SignUp) -> dict[str, Any]:
    member = signup.member
    return {
        "name": member.full_name,
        "email": member.email,
        "company": member.employer,
        "signed_up_as": signup.role_words,
    }
