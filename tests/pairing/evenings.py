"""Made-up evenings of a chapter's size in which people do not come and others walk in, the same for the same seed."""

import random
from dataclasses import dataclass, replace
from unittest import mock

from micromentor_desktop.domain.event import Event, SignUp, Status
from micromentor_desktop.domain.plan import Plan
from micromentor_desktop.pairing.arranging import faces
from micromentor_desktop.pairing.build import build_problem
from micromentor_desktop.pairing.pair import pair
from tests.builders import event, signup
from tests.pairing.crowds import TOPICS, crowd


@dataclass(frozen=True)
class Night:
    """An event with its plan, and the sign-ups as they stand now."""

    event: Event
    plan: Plan
    signups: tuple[SignUp, ...]


def night(
    *, mentors: int, mentees: int, rounds: int, gone: int, walk_ins: int, seed: int, mentees_per_mentor: int = 4
) -> Night:
    """Everybody is as likely not to come; walk-ins come last in line, one in four of them as a mentor.

    The plan keeps the rounds that the pairs were split into: the search for new faces would take most of the time.
    """
    chance = random.Random(seed)
    the_event = event(mentees_per_mentor=mentees_per_mentor, rounds=rounds)
    people = crowd(mentors=mentors, mentees=mentees, employers=25, seed=seed)
    with mock.patch.object(faces, "improve", lambda _, by_number, **__: by_number):
        plan = pair(build_problem(the_event, people), event_id=1, name="Pairing 1")
    missing = set(chance.sample(range(len(people)), gone))
    now = [replace(one, status=Status.NO_SHOW) if index in missing else one for index, one in enumerate(people)]
    for number in range(walk_ins):
        topics = chance.sample(TOPICS, 2)
        role = "mentor" if chance.random() < 0.25 else "mentee"
        one = signup(9000 + number, role, name=f"Walker {number}", topics=topics, minutes=10**6 + number, years=3)
        now.append(replace(one, walk_in=True))
    return Night(the_event, plan, tuple(now))
