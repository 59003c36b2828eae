"""An allowed exception in so few words that they fit on the card."""

from collections.abc import Mapping

from micromentor_desktop.domain.event import SignUp
from micromentor_desktop.domain.plan import Finding, Rule
from micromentor_desktop.translate import mark, tr

_WORDS = {
    Rule.APART: mark("Exception: {names}, to be kept apart"),
    Rule.COLLEAGUES: mark("Exception: {names}, colleagues"),
    Rule.LANGUAGE: mark("Exception: {names}, no language in common"),
    Rule.TOPIC: mark("Exception: {names}, no wanted topic in common"),
    Rule.EXPERIENCE: mark("Exception: {names}, years between them"),
    Rule.FIELD: mark("Exception: {names}, not the same field"),
    Rule.NOT_MET: mark("Exception: {names}, met before"),
    Rule.CROWDED: mark("Exception: more mentees than {names} has places"),
    Rule.ABSENT: mark("Exception: {names} cannot come to this round"),
    Rule.ALWAYS: mark("Exception: {names} do not meet"),
}


def exception_words(finding: Finding, people: Mapping[int, SignUp]) -> str:
    """The exception that a finding tells of, with the names of the people."""
    names = ", ".join(people[one].member.full_name for one in finding.member_ids)
    return finding.sentence if finding.rule is None else tr(_WORDS[finding.rule], names=names)
