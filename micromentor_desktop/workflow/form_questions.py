"""The questions of a sign-up form, in words that the import knows again without a single correction."""

import re
from collections.abc import Iterator, Sequence

from micromentor_desktop.domain.event import Event, Shape
from micromentor_desktop.domain.sign_up_form import Asks, FormQuestion, Kind
from micromentor_desktop.translate import tr

_SEPARATORS = re.compile(r"\s*[,;|•·\n]\s*|\s+/\s+")


def form_questions(event: Event, topics: Sequence[str]) -> tuple[FormQuestion, ...]:
    """What to ask for an event of this shape in a chapter with these topics, as few questions as will do."""
    return tuple(_questions(event, tuple(map(_one_choice, topics))))


def _questions(event: Event, topics: tuple[str, ...]) -> Iterator[FormQuestion]:
    yield FormQuestion(
        Asks.GIVEN_NAME, tr("First name"), Kind.LINE, needed=True, hint=tr("As it should be on your badge.")
    )
    yield FormQuestion(Asks.FAMILY_NAME, tr("Last name"), Kind.LINE, needed=True)
    yield FormQuestion(Asks.EMAIL, tr("Email address"), Kind.LINE, needed=True)
    yield FormQuestion(
        Asks.EMPLOYER,
        tr("Employer or school"),
        Kind.LINE,
        hint=tr("So that you meet somebody from elsewhere."),
    )
    yield FormQuestion(
        Asks.ROLE,
        tr("How would you like to take part?"),
        Kind.MANY,
        (tr("I offer to be a mentor"), tr("I would like to have a mentor")),
        hint=tr("Tick one or both. If neither suits you this time, tick nothing."),
    )
    yield FormQuestion(Asks.OFFERED, tr("Topics you could help with as a mentor"), Kind.MANY, topics)
    yield FormQuestion(Asks.WANTED, tr("Topics you would like help with as a mentee"), Kind.MANY, topics)
    yield FormQuestion(
        Asks.YEARS,
        tr("Years of experience in your field"),
        Kind.NUMBER,
        hint=tr("A whole number; 0 if you are just starting."),
    )
    most = event.rules.mentees_per_mentor
    # At a table the seats decide, and one-on-one there is nothing to choose.
    if event.shape in (Shape.BUDDIES, Shape.DROP_IN) and most > 1:
        yield FormQuestion(
            Asks.CAPACITY,
            tr("How many mentees could you take at once?"),
            Kind.ONE,
            tuple(str(number) for number in range(1, most + 1)),
            hint=tr("For mentors only."),
        )
    yield FormQuestion(
        Asks.LANGUAGES,
        tr("Languages you speak"),
        Kind.LINE,
        hint=tr("For example: English, Spanish. You only meet people who share one."),
    )
    yes_no = (tr("Yes"), tr("No"))
    yield FormQuestion(Asks.NEWCOMER, tr("Is this your first event with us?"), Kind.ONE, yes_no)
    yield FormQuestion(
        Asks.CONSENT,
        tr("May we pass your contact details on to the people you meet?"),
        Kind.ONE,
        yes_no,
        hint=tr("Only to those who said yes as well."),
    )
    yield FormQuestion(
        Asks.NOTE,
        tr("Anything else we should know?"),
        Kind.TEXT,
        hint=tr("For example whom you would rather not be paired with. Only the organizers read this."),
    )


def _one_choice(topic: str) -> str:
    """The topic as a form's choice, without what form tools put between the choices that were ticked."""
    return _SEPARATORS.sub(" – ", topic)
