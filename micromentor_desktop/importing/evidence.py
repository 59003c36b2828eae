"""What the values of a column say about it, apart from its header."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from micromentor_desktop.domain.chapter import STARTER_TOPICS
from micromentor_desktop.domain.names import fold
from micromentor_desktop.importing import answers, dates
from micromentor_desktop.importing.text import holds_address, is_address
from micromentor_desktop.translate import tr

_LOOK_AT = 400
_LONGEST_LOOK = 500
_NUMBER = re.compile(r"[\d\s.,+/-]+")
_ID = re.compile(r"(?=\S*\d)[\w.#/-]+")  # "A-1042": names hold no digits
_PLACEHOLDERS = frozenset(
    {"anonymous", "anonym", "anonyme", "anonimo", "info requested", "n a", "na", "none", "no", "x"}
)
_STATUS = re.compile(
    r"\b(?:attending|attended|registered|confirmed|approved|accepted|paid|pending|going|checked in|cancel\w*"
    r"|refund\w*|denied|declined|wait ?list\w*|active|void\w*|complete\w*|free|placed|not attending|yes|no|zugesagt"
    r"|bestatigt|angemeldet|storniert|abgesagt|warteliste|teilgenommen|confirmad[oa]|cancelad[oa]|asist\w+|pagad[oa]"
    r"|pag[oa]|bezahlt|betaald|betalt|betald|pagato|paye\w*|valid\w*|pendiente|reembolsad[oa]|inscrit\w*|confirme\w*"
    r"|annule\w*|en attente|participe\w*)\b"
)
_NAME_LIKE = re.compile(r"[^\W\d_][^\d@]*[\s,][^\d@]*[^\W\d_]")


@dataclass(frozen=True, slots=True)
class Evidence:
    """Shares (0 to 1) of the filled cells that look like something; ``filled`` counts them, up to a few hundred."""

    filled: int
    different: int
    addresses: float
    placeholders: float
    dates: float
    numbers: float
    ids: float
    roles: float
    yes_no: float
    statuses: float
    names: float
    longest: int
    samples: tuple[str, ...]
    cells: tuple[str, ...] = ()

    def share(self, looks: Callable[[str], object]) -> float:
        """The share of the filled cells for which ``looks`` holds; asked only where the heading says too little."""
        return sum(1 for cell in self.cells if looks(cell)) / (len(self.cells) or 1)


def gather(values: Sequence[str]) -> Evidence:
    """Look at the filled cells of a column."""
    filled = [value[:_LONGEST_LOOK] for value in values if value][:_LOOK_AT]
    different = list(dict.fromkeys(filled))
    read_date = dates.reader(filled[:50])
    count = len(filled) or 1

    def share(found: int) -> float:
        return found / count

    return Evidence(
        filled=len(filled),
        different=len(different),
        addresses=share(sum(1 for value in filled if is_address(value) or holds_address(value))),
        placeholders=share(sum(1 for value in filled if fold(value) in _PLACEHOLDERS)),
        dates=share(
            sum(
                1
                for value in filled
                if not _NUMBER.fullmatch(value) or "/" in value or "-" in value
                if read_date(value)
            )
        ),
        numbers=share(sum(1 for value in filled if _NUMBER.fullmatch(value))),
        ids=share(sum(1 for value in filled if _ID.fullmatch(value))),
        roles=share(sum(1 for value in filled if names_role(value))),
        yes_no=share(sum(1 for value in filled if answers.yes_no(value) is not None)),
        statuses=share(sum(1 for value in filled if _STATUS.search(fold(value)))),
        names=share(sum(1 for value in filled if _NAME_LIKE.fullmatch(value) and len(value) < 50)),
        longest=max(map(len, filled), default=0),
        samples=tuple(different[:3]),
        cells=tuple(filled),
    )


@lru_cache(maxsize=8)
def _any_of(topics: tuple[str, ...]) -> re.Pattern[str]:
    """These topics, whatever stands between their words: forms have no commas in their choices."""
    return re.compile("|".join(r"\W+".join(re.findall(r"\w+", topic)) for topic in topics), re.IGNORECASE)


def names_role(value: str, longest: int = 90) -> bool:
    """Whether a cell of so many letters makes somebody a mentor or a mentee, or says that they are neither."""
    if len(value) > longest:
        return False
    # "Learning to mentor" is a topic that mentees ask for; alone in a column it would look like a role.
    told = answers.role(_any_of((*STARTER_TOPICS, *map(tr, STARTER_TOPICS))).sub("", value))
    return told.mentor or told.mentee or answers.plainly_neither(value)
