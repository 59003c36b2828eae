"""The announcement of an event, with the honest note that nobody can be promised a mentor."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from html import escape

from micromentor_desktop.domain.event import Event, Shape
from micromentor_desktop.translate import tr, trn


class _Kind(StrEnum):
    TITLE = "h2"
    HEADING = "h3"
    TEXT = "p"
    ITEM = "li"


_Block = tuple[_Kind, str]


@dataclass(frozen=True, slots=True)
class Announcement:
    """A text to publish. ``text`` is plain, ``html`` the same with headings and a list, for mail programs."""

    subject: str
    text: str
    html: str


@dataclass(frozen=True, slots=True)
class Known:
    """What the announcement needs beyond the event itself; what is empty stands in [brackets], or is left out.

    ``day`` is the event's and ``until`` the last to sign up, both in words; ``link`` is that of the form.
    """

    chapter: str = ""
    topics: tuple[str, ...] = ()
    day: str = ""
    link: str = ""
    until: str = ""


def announcement(event: Event, known: Known, *, mail: bool = False) -> Announcement:
    """The announcement; ``mail`` adds a greeting and a close."""
    blocks = list(_blocks(event, known, mail=mail))
    name = event.name.strip()
    subject = tr("{event}: sign up as a mentor or a mentee", event=f"{name}, {known.day}" if known.day else name)
    return Announcement(subject, _plain(blocks), _html(blocks))


def honest_note() -> str:
    """What everybody should know before they sign up."""
    return tr(
        "Pairing depends on the interest received. Usually more people ask for a mentor than offer to be one, so we"
        " cannot promise everybody a mentor. Should there be too few, there is a waiting list, and we tell you either"
        " way."
    )


def what_it_is(event: Event) -> str:
    """What awaits those who sign up, in two or three sentences."""
    return f"{_what_happens(event)} " + tr(
        "It is short on purpose: when it is over, it is over, and nobody owes anybody a follow-up."
    )


def when_and_where(event: Event, day: str) -> str:
    """Day, place and span in one line, as far as they are known."""
    return " · ".join(part for part in (day, event.place, event.span) if part)


def _what_happens(event: Event) -> str:
    rules, n = event.rules, event.rules.mentees_per_mentor
    if not event.shape.has_rounds:
        return _without_rounds(event.shape, n)
    one_on_one, once = event.shape is Shape.ONE_ON_ONE, rules.rounds == 1
    minutes = trn("{n} minute", "{n} minutes", rules.minutes_per_round)
    rounds = trn("{n} round", "{n} rounds", rules.rounds)
    mentees = trn("{n} mentee", "up to {n} mentees", n)
    if one_on_one and once:
        words = tr("A mentor and a mentee talk one-on-one for {minutes}.", minutes=minutes)
    elif one_on_one:
        words = tr(
            "A mentor and a mentee talk one-on-one, in {rounds} of {minutes}, each time with somebody else.",
            rounds=rounds,
            minutes=minutes,
        )
    elif once:
        words = tr("One mentor sits at a table with {mentees} for {minutes}.", mentees=mentees, minutes=minutes)
    else:
        words = tr(
            "One mentor sits at a table with {mentees}, in {rounds} of {minutes}.",
            mentees=mentees,
            rounds=rounds,
            minutes=minutes,
        )
    return words


def _without_rounds(shape: Shape, n: int) -> str:
    if shape is Shape.DROP_IN:
        return tr("Somebody who knows the matter helps you with one topic of your choice.")
    if n == 1:
        return tr("You are paired with one person for the time of the conference: a mentor who knows the way around.")
    return tr("For the time of the conference, two newcomers are looked after by a mentor who knows the way around.")


def _blocks(event: Event, known: Known, *, mail: bool) -> Iterator[_Block]:
    if mail:
        yield _Kind.TEXT, tr("Dear members,")
    yield _Kind.TITLE, event.name.strip()
    if facts := when_and_where(event, known.day):
        yield _Kind.TEXT, facts
    asked = tr("Would you like to learn from somebody who has been there before, or to pass on what you know?")
    yield _Kind.TEXT, f"{asked} {what_it_is(event)}"
    if known.topics:
        yield _Kind.HEADING, tr("What you can talk about")
        yield from ((_Kind.ITEM, topic) for topic in known.topics)
    yield _Kind.HEADING, tr("How to sign up")
    how = tr(
        "Fill in the form by {until}: {link}. You can offer to be a mentor, ask for one, or both.",
        until=known.until or tr("[the last day to sign up]"),
        link=known.link or tr("[the link to the form]"),
    )
    yield _Kind.TEXT, how
    yield _Kind.HEADING, tr("An honest note")
    yield _Kind.TEXT, honest_note()
    if mail:
        yield _Kind.TEXT, tr("Kind regards")
    yield _Kind.TEXT, known.chapter or tr("[the name of your chapter]")


def _plain(blocks: list[_Block]) -> str:
    lines: list[str] = []
    before: _Kind | None = None
    for kind, words in blocks:
        # The items of a list, and what is below a heading, stand close together.
        close = before is _Kind.HEADING or (kind is _Kind.ITEM and before is _Kind.ITEM)
        if lines and not close:
            lines.append("")
        lines.append(f"- {words}" if kind is _Kind.ITEM else words)
        before = kind
    return "\n".join(lines) + "\n"


def _html(blocks: list[_Block]) -> str:
    parts: list[str] = []
    for kind, words in blocks:
        line = f"<{kind}>{escape(words)}</{kind}>"
        if kind is _Kind.ITEM and parts and parts[-1].endswith("</ul>"):
            parts[-1] = f"{parts[-1].removesuffix('</ul>')}{line}</ul>"
        else:
            parts.append(f"<ul>{line}</ul>" if kind is _Kind.ITEM else line)
    return "\n".join(parts)
