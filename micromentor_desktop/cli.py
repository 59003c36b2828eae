"""The command line: the same workflows without a window, and without importing Qt."""

import argparse
import json
import os
import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any, NoReturn

from micromentor_desktop import __version__, paths
from micromentor_desktop.cli_rules import add_rules, rules_from
from micromentor_desktop.domain.chapter import Paper
from micromentor_desktop.domain.event import Event, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.errors import FileTrouble, Trouble
from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.records import Counts, Decisions, Draft, DraftPerson, Field, Problem, Question
from micromentor_desktop.translate import tr, trn
from micromentor_desktop.workflow.export_plan import GOALS
from micromentor_desktop.workflow.load_sample import SAMPLE_FILE, sample_event
from micromentor_desktop.workflow.run_evening import Evening, run_evening

USER_TROUBLE = 2
"""The exit code when something is wrong that the user can mend."""

_PLAN_JSON = f"""\
plan.json
  event     name, shape, on (ISO date or null), rounds, mentees_per_mentor, keep_employers_apart
  rules     all rules: mentees_per_mentor, rounds, minutes_per_round, tables (null: one for each
            mentor), topic_tables, keep_employers_apart, colleagues_at_table, musts, mix,
            gap (least, good and most years that a mentor is ahead), new_faces_percent and
            weights (points); who must or must not meet is private and stays out
  people    how many signed up as mentors, mentees, both, neither
  status    "best possible (proved)", "best found", "stopped" or "changed by hand"
  summary   the same in one sentence
  outlook   who can have a mentor, in one sentence; missing_mentors with how many more nobody
            would wait (null where that cannot be told)
  ways_out  where somebody waits, what would help, the most helpful first (last: what those who
            ticked both are needed for, which is counted in), each with way, subject,
            before and after (without_mentor and missed_rounds), more_on_topic and sentence
  levels    the goals in the strict order of their importance, each with key, counts (what it
            counts), value, bound (what no plan can pass) and proved (value equals bound):
{chr(10).join(f"              {key.value:<12}{words}" for key, words in GOALS.items())}
  rounds    each with round (from 1), groups and waiting
    groups  each with table (number), topic (empty where tables have none), mentors (several
            where they share a table) and mentees; a mentor without mentees is a group
    waiting mentees without a place in this round; everybody who ticked a role and comes is in each
            round exactly once, in one group or waiting
    people  name, email, company, signed_up_as (mentor, mentee or both); mentees and those
            waiting also why (a sentence)
"""


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code: 0 done, 2 for trouble that the user can mend (told on stderr)."""
    try:
        options = _parser().parse_args(arguments)
        return int(options.run(options))
    except Trouble as trouble:
        print(trouble, file=sys.stderr)
        return USER_TROUBLE


class _Parser(argparse.ArgumentParser):
    """Tells what is wrong in one sentence, as the workflows do, not with the whole usage."""

    def error(self, message: str) -> NoReturn:
        """Refuse what was typed."""
        raise Trouble(f"{message.removeprefix('argument ').rstrip('.')}. See {self.prog} --help.")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="main.py",
        description="Pairs mentors and mentees for short mentoring events. Without a command, the window opens.",
        epilog=_PLAN_JSON,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"{paths.APP_NAME} {__version__}")
    parser.add_argument("--data", type=Path, metavar="FILE", help="the chapter's file to open in the window")
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    demo = commands.add_parser("demo", help="run the main job on the sample chapter's sign-up file")
    _add_output(demo)
    demo.set_defaults(run=_demo)

    pair = commands.add_parser("pair", help="pair the people of any sign-up files and print their badges and cards")
    pair.add_argument("files", nargs="+", type=Path, metavar="FILE", help="sign-up file (CSV, XLSX, XLS, ODS)")
    pair.add_argument("--name", default="Mentoring event", help="the event's name, as it is printed")
    add_rules(pair)
    _add_columns(pair)
    _add_output(pair)
    pair.set_defaults(run=_pair)

    inspect = commands.add_parser("inspect", help="tell how a sign-up file is understood; nothing is written")
    inspect.add_argument("file", type=Path, metavar="FILE")
    inspect.add_argument("--json", action="store_true", help="everything, as JSON")
    inspect.add_argument("--sheet", metavar="NAME", help="read this sheet of a workbook")
    _add_columns(inspect)
    inspect.set_defaults(run=_inspect)
    return parser


def _add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--paper", type=Paper, choices=list(Paper), default=Paper.LETTER, help="letter or a4")
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="the folder for the results")


def _add_columns(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--column",
        action="append",
        default=[],
        type=_correction,
        metavar="NUMBER=FIELD",
        help=f"say what a column is, counted from 1; FIELD is one of {', '.join(Field)}",
    )


def _correction(text: str) -> tuple[int, Field]:
    number, _, field = text.partition("=")
    if not number.isdecimal() or int(number) < 1 or field not in list(Field):
        raise argparse.ArgumentTypeError(f"'{text}' is not NUMBER=FIELD, for example 3=email")
    return int(number) - 1, Field(field)


# --- the commands ---


def _window(options: argparse.Namespace) -> int:
    unseen = sys.platform.startswith("linux") and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    )
    if unseen:
        raise Trouble(
            tr(
                "There is no screen for the window here. Use one of the commands that need none: main.py demo --out"
                " DIR, main.py pair FILE --out DIR, or main.py inspect FILE (see --help)."
            )
        )
    from micromentor_desktop import app  # noqa: PLC0415 (Qt is only for the window)

    return app.run(options.data or paths.data_file(), sys.argv[:1])


def _demo(options: argparse.Namespace) -> int:
    _tell(run_evening(sample_event(), [SAMPLE_FILE], options.out, options.paper))
    return 0


def _pair(options: argparse.Namespace) -> int:
    event = Event(NEW, options.name, Shape(options.shape), rules_from(options))
    _tell(run_evening(event, options.files, options.out, options.paper, dict(options.column)))
    return 0


def _inspect(options: argparse.Namespace) -> int:
    try:
        draft = understand(options.file, Decisions(corrections=dict(options.column), sheet=options.sheet))
    except FileTrouble as trouble:
        if options.json:
            nothing: dict[str, Any] = dict.fromkeys(("columns", "people", "set_aside", "problems", "topics"), ())
            counts = asdict(Counts(rows_read=0, people=0, repeats=0, set_aside=0))
            print(_json({"outcome": "refused", "reason": str(trouble), **nothing, "counts": counts}))
        raise
    if options.json:
        print(_json(_draft_document(draft)))
    else:
        _tell_draft(draft)
    return 0


# --- what they print ---


def _tell(evening: Evening) -> None:
    """At most ten lines: who signed up, who waits, the proof, the files."""
    event, interest, counts = evening.board.event, evening.interest, evening.counts
    print(
        trn(
            "{event}: {shape}, up to {most} at a mentor, {n} round",
            "{event}: {shape}, up to {most} at a mentor, {n} rounds",
            event.rules.rounds,
            event=event.name,
            shape=event.shape.label,
            most=event.rules.mentees_per_mentor,
        )
    )
    print(tr("Sign-ups: {sum}; {number} things to look at", sum=_add_up(counts), number=evening.problems))
    print(
        tr(
            "People: {mentors}, {mentees}, {both} both, {neither} neither",
            mentors=trn("{n} mentor", "{n} mentors", interest.mentors),
            mentees=trn("{n} mentee", "{n} mentees", interest.mentees),
            both=interest.both,
            neither=interest.neither,
        )
    )
    waiting = [len(a_round.waiting) for a_round in evening.board.plan.rounds]
    numbers = ", ".join(map(str, waiting))
    several = len(waiting) > 1
    print(
        tr("Waiting: {numbers} (round by round)", numbers=numbers)
        if several
        else tr("Waiting: {numbers}", numbers=numbers)
    )
    print(evening.board.headline)
    if evening.outlook.ways:
        print(tr("What would help: {sentence}", sentence=evening.outlook.ways[0].sentence))
    if evening.warnings:
        print(tr("Printing: {number} notes, first: {note}", number=len(evening.warnings), note=evening.warnings[0]))
    names = ", ".join(path.name for path in evening.files)
    print(tr("Files in {folder}: {names}", folder=evening.files[0].parent, names=names))


def _tell_draft(draft: Draft) -> None:
    print(f"{draft.path.name}: {_add_up(draft.counts)}")
    if draft.question is not None:
        print(tr("To be asked: {question}", question=draft.question.text))
    for column in draft.columns:
        print(f"  {column.index + 1:>3}  {column.field.value:<15} {column.confidence:>4.0%}  {column.header}")
    where = {row.number: row.where for row in draft.rows}
    for problem in draft.problems:
        print(f"  {where.get(problem.row, tr('the file'))}: {problem.reason}")


def _add_up(counts: Counts) -> str:
    return tr(
        "{rows} = {people} + {repeats} + {number} set aside",
        rows=trn("{n} row", "{n} rows", counts.rows_read),
        people=trn("{n} person", "{n} people", counts.people),
        repeats=trn("{n} repeat", "{n} repeats", counts.repeats),
        number=counts.set_aside,
    )


def _draft_document(draft: Draft) -> dict[str, Any]:
    """What ``inspect --json`` prints; rows are numbered as a spreadsheet does, columns from 1."""
    return {
        "outcome": draft.outcome,
        "question": _question_document(draft.question) if draft.question else None,
        "sheet": draft.sheet,
        "sheets": draft.sheets,
        "columns": [
            {
                "column": column.index + 1,
                "header": column.header,
                "taken_for": column.field.value,
                "sure": round(column.confidence, 2),
                "samples": column.samples,
            }
            for column in draft.columns
        ],
        "people": [_person_document(person) for person in draft.people],
        "set_aside": [
            {"row": aside.row, "column": "", "reason": aside.reason, "cells": aside.cells} for aside in draft.set_aside
        ],
        "problems": [_problem_document(problem) for problem in draft.problems],
        "topics": [asdict(answer) for answer in draft.topics],
        "counts": asdict(draft.counts),
    }


def _problem_document(problem: Problem) -> dict[str, Any]:
    return {
        "row": problem.row,
        "column": problem.column,
        "value": problem.value,
        "reason": problem.reason,
        "person": problem.person,
        "fix": problem.fix,
        "may_be_same_as_row": problem.twin or None,
    }


def _question_document(question: Question) -> dict[str, Any]:
    return {
        "text": question.text,
        "columns": [index + 1 for index in question.columns],
        "options": [
            {
                "label": option.label,
                "answer": [f"--column {index + 1}={field.value}" for index, field in option.corrections],
            }
            for option in question.options
        ],
    }


def _person_document(person: DraftPerson) -> dict[str, Any]:
    return {
        "name": person.full_name,
        "email": person.email,
        "roles": [word for word, ticked in (("mentor", person.mentor), ("mentee", person.mentee)) if ticked],
        "topics": list(dict.fromkeys(person.topics_offered + person.topics_wanted)),
        "topics_offered": person.topics_offered,
        "topics_wanted": person.topics_wanted,
        "company": person.employer,
        "job_title": person.job_title,
        "years": person.years,
        "languages": person.languages,
        "capacity": person.capacity,
        "wishes": person.wishes,
        "signed_up_at": person.signed_up_at.isoformat() if person.signed_up_at else None,
        "rows": person.rows,
    }


def _json(document: dict[str, Any]) -> str:
    return json.dumps(document, ensure_ascii=False, indent=2)
