"""The rules of the pairing as options of the command line."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum
from typing import TypeVar

from micromentor_desktop.domain.event import USUAL_RULES, Mix, Must, Rules, Shape
from micromentor_desktop.errors import Trouble
from micromentor_desktop.translate import tr

_NONE = "none"
_USUAL = Rules()
_Kind = TypeVar("_Kind", bound=StrEnum)


def add_rules(parser: argparse.ArgumentParser) -> None:
    """Offer every rule that can be told without knowing the people; what is not given is as the shape usually is."""
    parser.add_argument("--shape", choices=[shape.value for shape in Shape], default=Shape.ROUNDTABLES.value)
    parser.add_argument("--mentees-per-mentor", type=_whole, metavar="N", help="at once (default: 1, at roundtables 4)")
    parser.add_argument("--rounds", type=_whole, default=1, metavar="R")
    parser.add_argument(
        "--tables", type=_whole, metavar="N", help="how many tables mentors share (default: one for each mentor)"
    )
    parser.add_argument("--topic-tables", action="store_true", help="give each table one topic")
    parser.add_argument(
        "--must",
        action="append",
        default=[],
        metavar="RULE",
        help=f"what each pair has to meet besides the usual: {', '.join(map(_word, Must))}; can be given several times"
        f" (usual: language, and topic at drop-in help; {_NONE}: nothing but what is given here)",
    )
    parser.add_argument(
        "--mix",
        action="append",
        default=[],
        metavar="WHAT",
        help=f"what the company at a table should mix: {', '.join(map(_word, Mix))}; can be given several times",
    )
    parser.add_argument(
        "--colleagues",
        type=_whole,
        default=_USUAL.colleagues_at_table,
        metavar="N",
        help="the most mentees of one employer at a table (default: 1)",
    )
    parser.add_argument("--allow-same-employer", action="store_true", help="let people of one employer sit together")
    parser.add_argument(
        "--new-faces",
        type=_whole,
        default=_USUAL.new_faces_percent,
        metavar="PERCENT",
        help="how much of the fit may be given up so that fewer table-mates meet again, and for --mix (default: 2)",
    )


def rules_from(options: argparse.Namespace) -> Rules:
    """The rules that were asked for. Raises Trouble with a sentence where a word is not known."""
    usual, wanted = USUAL_RULES[Shape(options.shape)], options.mentees_per_mentor
    musts = _chosen("--must", [word for word in options.must if word != _NONE], Must)
    return replace(
        usual,
        mentees_per_mentor=usual.mentees_per_mentor if wanted is None else wanted,
        rounds=options.rounds,
        tables=options.tables,
        topic_tables=options.topic_tables,
        musts=musts if _NONE in options.must else usual.musts | musts,
        mix=_chosen("--mix", options.mix, Mix),
        colleagues_at_table=options.colleagues,
        keep_employers_apart=not options.allow_same_employer,
        new_faces_percent=options.new_faces,
    )


def _whole(text: str) -> int:
    try:
        return int(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number") from error


def _word(rule: StrEnum) -> str:
    """The rule as one word, so that nobody has to quote it."""
    return rule.value.replace(" ", "-")


def _chosen(option: str, words: Sequence[str], kinds: type[_Kind]) -> frozenset[_Kind]:
    known = {_word(kind): kind for kind in kinds}
    for word in words:
        if word not in known:
            raise Trouble(
                tr(
                    "{option} does not know '{word}'. It takes: {known}.",
                    option=option,
                    word=word,
                    known=", ".join(known),
                )
            )
    return frozenset(known[word] for word in words)
