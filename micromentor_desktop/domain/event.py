"""An event: its shape, its rules, and who signed up for it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from micromentor_desktop.domain.member import Member
from micromentor_desktop.translate import tr


class Shape(StrEnum):
    """How mentors and mentees meet; the value is the word used on the command line and in ``plan.json``."""

    BUDDIES = "buddies"
    ONE_ON_ONE = "one-on-one"
    ROUNDTABLES = "roundtables"
    DROP_IN = "drop-in"

    @property
    def label(self) -> str:
        """The shape's name."""
        return {
            "buddies": tr("Conference buddies"),
            "one-on-one": tr("One-on-one"),
            "roundtables": tr("Roundtables"),
            "drop-in": tr("Drop-in topic help"),
        }[self.value]

    @property
    def group_word(self) -> str:
        """What one group of this shape is called: "Table" or "Pair"."""
        return tr("Table") if self.has_tables else tr("Pair")

    def place(self, number: int) -> str:
        """What the group of this number is called: "Table 3" or "Pair 3"."""
        return tr("Table {number}", number=number) if self.has_tables else tr("Pair {number}", number=number)

    def place_inside(self, number: int) -> str:
        """The same inside a sentence: "table 3" or "pair 3"."""
        return tr("table {number}", number=number) if self.has_tables else tr("pair {number}", number=number)

    @property
    def max_mentees(self) -> int:
        """The most mentees that one mentor may be given at once in this shape."""
        return {"buddies": 2, "one-on-one": 1, "roundtables": 12, "drop-in": 4}[self.value]

    @property
    def has_rounds(self) -> bool:
        """Whether people may change seats in the course of the event."""
        return self in (Shape.ONE_ON_ONE, Shape.ROUNDTABLES)

    @property
    def has_tables(self) -> bool:
        """Whether people sit at numbered tables, which are to be of even size and may be shared or have a topic."""
        return self is Shape.ROUNDTABLES


MAX_ROUNDS = 20
"""More rounds than fit into an evening; a larger number is a typing error."""


class Status(StrEnum):
    """What became of a sign-up. Only those expected or checked in take part."""

    EXPECTED = "expected"
    CHECKED_IN = "checked in"
    NO_SHOW = "no-show"
    WITHDRAWN = "withdrawn"

    @property
    def takes_part(self) -> bool:
        """Whether a person of this status is to be paired."""
        return self in (Status.EXPECTED, Status.CHECKED_IN)


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each soft rule counts towards the fit of a pair, in points; 0 switches a rule off."""

    shared_topic: int = 10
    experience_gap: int = 6
    not_met_before: int = 8
    same_field: int = 4
    wish: int = 5


class Must(StrEnum):
    """A rule that two people have to meet to be paired; where it is no must, it only counts towards their fit."""

    LANGUAGE = "language"
    TOPIC = "topic"
    EXPERIENCE = "experience"
    FIELD = "field"
    NOT_MET = "not met before"


class Mix(StrEnum):
    """What the company at a table should be like, as far as it costs nothing that counts more."""

    EMPLOYERS = "employers"
    STAGES = "stages"
    NEWCOMERS = "newcomers"


@dataclass(frozen=True, slots=True)
class Gap:
    """By how many years a mentor should be ahead of a mentee: ``least`` or more, ideally ``good``, ``most`` or less."""

    least: int = 1
    good: int = 5
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Rules:
    """What the organizer decided about the pairing.

    ``mentees_per_mentor`` counts mentees at one mentor in one round. ``tables`` is how many tables there are, None for
    one each mentor; mentors share tables where there are fewer. With ``topic_tables`` each table has one topic.
    ``colleagues_at_table`` is the most mentees of one employer at a table where employers are kept apart.
    ``new_faces_percent`` is how much of the best possible fit may be given up so that fewer table-mates meet again in a
    later round. ``never_pairs`` holds unordered pairs of member ids who must not sit together, ``always_pairs`` those
    who must meet as mentor and mentee; both are private and never printed.
    """

    mentees_per_mentor: int = 1
    rounds: int = 1
    minutes_per_round: int = 20
    tables: int | None = None
    topic_tables: bool = False
    keep_employers_apart: bool = True
    colleagues_at_table: int = 1
    musts: frozenset[Must] = frozenset({Must.LANGUAGE})
    mix: frozenset[Mix] = frozenset()
    gap: Gap = Gap()
    new_faces_percent: int = 2
    never_pairs: tuple[tuple[int, int], ...] = ()
    always_pairs: tuple[tuple[int, int], ...] = ()
    weights: Weights = Weights()

    def places(self, offered: int | None) -> int:
        """How many mentees at once a mentor is given who offered to take so many (None: did not say)."""
        return self.mentees_per_mentor if offered is None else min(offered, self.mentees_per_mentor)


USUAL_RULES: Mapping[Shape, Rules] = {
    Shape.BUDDIES: Rules(mentees_per_mentor=1, rounds=1),
    Shape.ONE_ON_ONE: Rules(mentees_per_mentor=1, rounds=5, minutes_per_round=10),
    Shape.ROUNDTABLES: Rules(mentees_per_mentor=4, rounds=2, minutes_per_round=20),
    Shape.DROP_IN: Rules(mentees_per_mentor=1, rounds=1, musts=frozenset({Must.LANGUAGE, Must.TOPIC})),
}
"""What organizers usually do in each shape."""


def role_words(*, mentor: bool, mentee: bool) -> str:
    """The role in words, in English: "mentor", "mentee", "both" or "neither"."""
    if mentor:
        return "both" if mentee else "mentor"
    return "mentee" if mentee else "neither"


@dataclass(frozen=True, slots=True)
class Event:
    """One micro-mentoring event. ``on`` is its (first) day; ``span`` tells in words how long it lasts."""

    id: int
    name: str
    shape: Shape
    rules: Rules
    on: date | None = None
    place: str = ""
    span: str = ""

    def over(self, today: date) -> bool:
        """Whether its day is past; an event without a day is still to come."""
        return self.on is not None and self.on < today


@dataclass(frozen=True, slots=True)
class SignUp:
    """One person's interest in one event.

    The two roles are independent facts: both, and neither, are normal answers. ``capacity`` is how many mentees at once
    a mentor offered to take, None when not told. ``newcomer`` tells that it is their first event. ``rounds`` are the
    rounds they can come to, none named meaning all. ``wishes`` are the member ids of mentors whom they would like to
    meet, the first choice first. ``answers`` are (question, answer) pairs exactly as given.
    """

    id: int
    event_id: int
    member: Member
    mentor: bool
    mentee: bool
    topics_offered: tuple[str, ...] = ()
    topics_wanted: tuple[str, ...] = ()
    capacity: int | None = None
    newcomer: bool = False
    rounds: tuple[int, ...] = ()
    wishes: tuple[int, ...] = ()
    signed_up_at: datetime | None = None
    status: Status = Status.EXPECTED
    walk_in: bool = False
    answers: tuple[tuple[str, str], ...] = ()

    @property
    def role_words(self) -> str:
        """The role in words; see :func:`role_words`."""
        return role_words(mentor=self.mentor, mentee=self.mentee)

    def comes_to(self, number: int) -> bool:
        """Whether the person is there in a round, as far as they told."""
        return not self.rounds or number in self.rounds


@dataclass(frozen=True, slots=True)
class Interest:
    """How many people signed up for what; every sign-up that takes part is counted exactly once."""

    mentors: int
    mentees: int
    both: int
    neither: int

    @classmethod
    def of(cls, signups: tuple[SignUp, ...]) -> "Interest":
        """Count the sign-ups that take part."""
        return cls.of_roles(signup.role_words for signup in signups if signup.status.takes_part)

    @classmethod
    def of_roles(cls, roles: Iterable[str]) -> "Interest":
        """Count roles in words, as :func:`role_words` gives them."""
        words = list(roles)
        return cls(words.count("mentor"), words.count("mentee"), words.count("both"), words.count("neither"))
