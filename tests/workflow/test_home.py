"""The chapter's own settings, the sample that can be thrown away, and what the home page tells."""

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from micromentor_desktop.domain.chapter import STARTER_TOPICS, Paper
from micromentor_desktop.domain.colour import WHITE, contrast
from micromentor_desktop.domain.event import Event, Rules, Shape
from micromentor_desktop.domain.member import NEW, Member
from micromentor_desktop.domain.plan import Move
from micromentor_desktop.errors import Trouble
from micromentor_desktop.printing.document import chapter_ground
from micromentor_desktop.storage import signups
from micromentor_desktop.storage.database import Database
from micromentor_desktop.workflow.edit_chapter import TopicEdit
from micromentor_desktop.workflow.home import StepKind, StepState
from micromentor_desktop.workflow.print_event import Document, PrintJob
from micromentor_desktop.workflow.workflows import Workflows
from tests.builders import signup
from tests.printing.reading import pixels

TODAY = date(2027, 3, 10)


def an_event(workflows: Workflows, name: str, on: date | None) -> Event:
    return workflows.prepare.create(Event(NEW, name, Shape.ROUNDTABLES, Rules(mentees_per_mentor=2), on=on)).event


def sign_up(workflows: Workflows, database: Database, event: Event, name: str, role: str) -> int:
    person = signup(1, role, name=name)
    member = workflows.members.save(replace(person.member, id=NEW))
    with database.transaction() as session:
        signups.save_signup(session, replace(person, id=NEW, event_id=event.id, member=member))
    return member.id


def steps(workflows: Workflows) -> list[tuple[StepKind, StepState]]:
    return [(step.kind, step.state) for step in workflows.home(TODAY).steps]


def kept(topics: tuple[str, ...]) -> list[TopicEdit]:
    return [TopicEdit(name, name) for name in topics]


def test_name_colour_paper_and_topics_are_kept(workflows: Workflows) -> None:
    edits = [*kept(STARTER_TOPICS[1:]), TopicEdit("", "  Board   games ")]
    edits[0] = TopicEdit(STARTER_TOPICS[1], "People skills")
    chapter = workflows.chapter.save(" Harbour ", Paper.A4, "#AA0000", edits)
    assert (chapter.name, chapter.paper, chapter.colour) == ("Harbour", Paper.A4, "#aa0000")
    assert chapter.topics == ("People skills", *STARTER_TOPICS[2:], "Board games")
    assert workflows.prepare.chapter() == chapter


def test_two_topics_can_exchange_their_names(workflows: Workflows) -> None:
    first, second, *others = STARTER_TOPICS
    edits = [TopicEdit(first, second), TopicEdit(second, first), *kept(tuple(others))]
    assert workflows.chapter.save("", Paper.A4, "", edits).topics[:2] == (second, first)


@pytest.mark.parametrize(
    ("edits", "words"),
    [
        ([TopicEdit("", "Chess"), TopicEdit("", "chess!")], "is there twice"),
        ([TopicEdit("", " ")], "needs a name"),
    ],
)
def test_topics_that_cannot_be_are_refused_and_nothing_is_changed(
    workflows: Workflows, edits: list[TopicEdit], words: str
) -> None:
    with pytest.raises(Trouble, match=words):
        workflows.chapter.save("Other", Paper.A4, "", [*kept(STARTER_TOPICS), *edits])
    assert (workflows.prepare.chapter().name, workflows.prepare.chapter().topics) == ("", STARTER_TOPICS)


def test_a_colour_that_is_none_is_refused(workflows: Workflows) -> None:
    with pytest.raises(Trouble, match="“red” is no colour"):
        workflows.chapter.save("", Paper.A4, "red")


def test_a_topic_that_signups_name_stays(workflows: Workflows) -> None:
    workflows.sample()
    used = workflows.chapter.used_topics()
    topic = next(iter(used))
    topics = workflows.prepare.chapter().topics
    with pytest.raises(Trouble, match=f"{used[topic]} sign-ups name the topic “{topic}”"):
        workflows.chapter.save("", Paper.A4, "", kept(tuple(one for one in topics if one != topic)))
    assert workflows.prepare.chapter().topics == topics


def test_the_sample_goes_as_if_it_had_never_been(workflows: Workflows) -> None:
    ana = workflows.members.save(Member(NEW, "Ana", "Ruiz"))
    before = workflows.home(TODAY)
    event = workflows.sample()
    workflows.pair.pair(event.id)
    assert workflows.home(TODAY).sample
    assert len(workflows.members.all()) > 60
    assert workflows.sample.remove() == 0
    assert workflows.home(TODAY) == before
    assert workflows.members.all() == (ana,)
    assert not before.sample


def test_people_of_the_sample_who_are_needed_elsewhere_stay(workflows: Workflows, database: Database) -> None:
    workflows.sample()
    own = an_event(workflows, "Our evening", TODAY)
    someone = workflows.members.all()[0]
    with database.transaction() as session:
        signups.save_signup(session, replace(signup(1), id=NEW, event_id=own.id, member=someone))
    assert workflows.sample.remove() == 1
    assert workflows.members.all() == (someone,)
    assert [summary.event.name for summary in workflows.prepare.events()] == ["Our evening"]
    assert not workflows.home(TODAY).sample


def test_the_sample_can_be_removed_after_its_event_was_deleted(workflows: Workflows) -> None:
    """The next event may get the number of the one that is gone; it is not the sample."""
    event = workflows.sample()
    workflows.prepare.delete(event.id)
    own = an_event(workflows, "Our evening", TODAY)
    assert own.id == event.id
    assert workflows.home(TODAY).sample
    workflows.sample.remove()
    assert [summary.event.name for summary in workflows.prepare.events()] == ["Our evening"]
    assert workflows.members.all() == ()


def test_the_next_event_is_the_first_that_is_not_past(workflows: Workflows) -> None:
    assert workflows.home(TODAY).fresh
    an_event(workflows, "No day yet", None)
    home = workflows.home(TODAY)
    assert home.ahead is not None
    assert (home.ahead.event.name, home.past, home.fresh) == ("No day yet", (), False)
    for name, days in (("Later", 9), ("Today", 0), ("Yesterday", -1), ("Long ago", -400)):
        an_event(workflows, name, TODAY + timedelta(days=days))
    home = workflows.home(TODAY)
    assert home.ahead is not None
    assert home.ahead.event.name == "Today"
    assert [one.event.name for one in home.past] == ["Yesterday", "Long ago"]


def test_the_checklist_follows_the_evening(workflows: Workflows, database: Database) -> None:
    event = an_event(workflows, "Evening", TODAY)
    done, to_do, later = StepState.DONE, StepState.TO_DO, StepState.LATER
    assert steps(workflows) == [(StepKind.SIGNUPS, to_do), (StepKind.PAIR, later), (StepKind.PRINT, later)]
    sign_up(workflows, database, event, "Ada Stone", "mentor")
    finn, _gia, _hal = (sign_up(workflows, database, event, name, "mentee") for name in ("Finn", "Gia", "Hal"))
    assert steps(workflows) == [(StepKind.SIGNUPS, done), (StepKind.PAIR, to_do), (StepKind.PRINT, later)]
    board = workflows.pair.pair(event.id).board
    home = workflows.home(TODAY)
    assert [(step.state, step.sentence) for step in home.steps] == [
        (done, "4 people signed up."),
        (done, "Mentors and mentees are paired."),
        (to_do, "1 person has no place yet."),
        (to_do, "Print badges and table cards."),
    ]
    workflows.printing.remember(event.id, PrintJob(Document.TABLE_CARDS, "5305"))
    assert workflows.home(TODAY).steps[-1].sentence == "The name badges are not printed yet."
    workflows.printing.remember(event.id, PrintJob(Document.BADGES, "5395"))
    assert workflows.home(TODAY).steps[-1].state is done
    moved = workflows.adjust.apply(board.plan.id, Move(1, finn, None)).board
    assert moved.plan.rounds[0].table_of(finn) is None
    assert "changed since printing" in workflows.home(TODAY).steps[-1].sentence
    sign_up(workflows, database, event, "Ben Marsh", "mentor")
    pair_step = workflows.home(TODAY).steps[1]
    assert (pair_step.state, pair_step.sentence) == (
        to_do,
        "1 thing changed since the pairing. Repair the plan or pair again.",
    )


@pytest.mark.parametrize(("document", "sheet"), [(Document.TABLE_CARDS, "5305"), (Document.POSTER, "letter")])
def test_cards_and_poster_stand_on_the_chapters_colour(workflows: Workflows, document: Document, sheet: str) -> None:
    """A bright colour is darkened until white can be read on it from afar."""
    event = workflows.sample()
    workflows.pair.pair(event.id)
    usual, own = chapter_ground(""), chapter_ground("#e0218a")
    assert contrast(own, WHITE) >= 7.0

    def grounds() -> set[tuple[int, ...]]:
        """The colours that cover the most of the first page."""
        page = pixels(workflows.printing.make(event.id, PrintJob(document, sheet)).pdf, 0, 36)
        colours, counts = np.unique(page.reshape(-1, 3), axis=0, return_counts=True)
        return {tuple(int(part) for part in colours[place]) for place in counts.argsort()[-4:]}

    def eight_bits(colour: tuple[float, float, float]) -> tuple[int, ...]:
        return tuple(round(part * 255) for part in colour)

    assert eight_bits(usual) in grounds()
    workflows.chapter.save("", Paper.LETTER, "#e0218a")
    assert eight_bits(own) in grounds()
    assert eight_bits(usual) not in grounds()
