"""Made-up crowds of any size, the same for the same seed."""

import random

from micromentor_desktop.domain.event import SignUp
from tests.builders import signup

TOPICS = ("CV", "Interviews", "Presenting", "Leading", "Changing field", "Negotiating", "Networking")
LANGUAGES = (("English",), ("English", "Spanish"), ("Spanish",), ())


def crowd(*, mentors: int, mentees: int, both: int = 0, employers: int = 12, seed: int = 0) -> list[SignUp]:
    """People with topics, years, employers, languages, limits and dates, in an order that tells nothing."""
    chance = random.Random(seed)
    roles = ["mentor"] * mentors + ["mentee"] * mentees + ["both"] * both
    chance.shuffle(roles)
    people = []
    for number, role in enumerate(roles, start=1):
        senior = role == "mentor" or (role == "both" and chance.random() < 0.5)
        people.append(
            signup(
                number,
                role,
                name=f"Person {chance.randrange(10**6):06d}",
                employer=chance.choice(["", *(f"Firm {index}" for index in range(employers))]),
                years=chance.choice([None, chance.randrange(4, 30) if senior else chance.randrange(0, 8)]),
                topics=chance.sample(TOPICS, chance.randrange(4)),
                languages=chance.choices(LANGUAGES, weights=(6, 2, 1, 4))[0],
                capacity=chance.choice([None, None, None, 1, 2, 3]),
                minutes=chance.randrange(60 * 24 * 20) if chance.random() < 0.9 else None,
            )
        )
    return people
