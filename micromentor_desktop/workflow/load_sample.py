"""The sample event: made-up people to try everything with."""

from datetime import date, timedelta

from micromentor_desktop.domain.event import USUAL_RULES, Event, Shape
from micromentor_desktop.domain.member import NEW
from micromentor_desktop.paths import resource
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.import_signups import ImportSignups
from micromentor_desktop.workflow.prepare_event import PrepareEvent
from micromentor_desktop.workflow.progress import Progress, unheard

SAMPLE_FILE = resource("samples", "signups.csv")
"""The sign-up file of the sample event: 64 rows, made for this project, with the untidiness of a real one."""

_DAYS_AHEAD = 14


def sample_event() -> Event:
    """Roundtables with the usual rules, two weeks from today; not stored yet."""
    return Event(
        NEW,
        "Sample: mentoring evening",
        Shape.ROUNDTABLES,
        USUAL_RULES[Shape.ROUNDTABLES],
        on=date.today() + timedelta(days=_DAYS_AHEAD),
        place="Harbour Library, room 2",
        span="one evening",
    )


class LoadSample:
    """The use case behind "Try it with a sample chapter"."""

    def __init__(self, database: Database) -> None:
        self._prepare = PrepareEvent(database)
        self._imports = ImportSignups(database)

    def __call__(self, progress: Progress = unheard) -> Event:
        """Make the sample event with its sign-ups."""
        event = sample_event()
        draft = self._imports.understand(SAMPLE_FILE, event=event)
        progress(0.5)
        return self._prepare.create(event, draft).event
