"""What an organizer needs before anybody can sign up: the form's questions, a paper form, an announcement."""

from dataclasses import dataclass

from micromentor_desktop.domain.chapter import Chapter, Paper
from micromentor_desktop.domain.event import Event
from micromentor_desktop.domain.sign_up_form import FormQuestion
from micromentor_desktop.printing.paper_form import PaperForm, paper_form_pdf
from micromentor_desktop.storage import chapter
from micromentor_desktop.storage.database import Database
from micromentor_desktop.translate import tr
from micromentor_desktop.workflow.announcement import (
    Announcement,
    Known,
    announcement,
    honest_note,
    what_it_is,
    when_and_where,
)
from micromentor_desktop.workflow.form_questions import form_questions
from micromentor_desktop.workflow.form_text import Platform, form_text


@dataclass(frozen=True, slots=True)
class SignUpMaterial:
    """Everything about one event that people see before they sign up. ``day`` is the event's day in words."""

    event: Event
    chapter: Chapter
    day: str
    questions: tuple[FormQuestion, ...]

    def form_text(self, platform: Platform) -> str:
        """The form as a text to copy, with the words of this form tool."""
        facts = when_and_where(self.event, self.day)
        intro = [facts] if facts else []
        return form_text(
            tr("{event}: sign-up for mentors and mentees", event=self.event.name.strip()),
            "\n\n".join([*intro, f"{what_it_is(self.event)} {honest_note()}"]),
            self.questions,
            platform,
        )

    def announcement(self, *, link: str, until: str, mail: bool) -> Announcement:
        """The announcement; what is not known yet stands in [brackets]."""
        known = Known(self.chapter.name, self.chapter.topics, self.day, link.strip(), until.strip())
        return announcement(self.event, known, mail=mail)


class BeforeSignUps:
    """The use cases before there are sign-ups; nothing is written, and the event need not be stored yet."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def material(self, event: Event, day: str) -> SignUpMaterial:
        """The questions and texts for an event; ``day`` is its day in the user's own words for dates."""
        with self._database.transaction() as session:
            known = chapter.get_chapter(session)
        return SignUpMaterial(event, known, day, form_questions(event, known.topics))

    def paper_form(self, material: SignUpMaterial, paper: Paper) -> bytes:
        """The form as a PDF, to be copied and filled in with a pen."""
        event = material.event
        form = PaperForm(
            title=event.name.strip(),
            subtitle=when_and_where(event, material.day),
            intro=what_it_is(event),
            questions=material.questions,
            note=honest_note(),
            foot=material.chapter.name,
        )
        return paper_form_pdf(form, paper).pdf
