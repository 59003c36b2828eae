"""The sign-up form that the program suggests is understood in each language that it speaks."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from micromentor_desktop.domain.chapter import STARTER_TOPICS
from micromentor_desktop.domain.event import Event, Rules, Shape, role_words
from micromentor_desktop.domain.sign_up_form import Asks, FormQuestion
from micromentor_desktop.gui.languages import TRANSLATED
from micromentor_desktop.importing import answers
from micromentor_desktop.importing.draft import understand
from micromentor_desktop.importing.records import Field
from micromentor_desktop.importing.topics import topic_of
from micromentor_desktop.translate import tr, use_translator
from micromentor_desktop.workflow.form_questions import form_questions
from tests import translations
from tests.own_form import PEOPLE, Export, Person, assert_understood, google, microsoft

from .own_form_words import WORDINGS

# Buddies is the shape that asks everything, how many mentees at once as well.
EVENT = Event(0, "Spring evening", Shape.BUDDIES, Rules(2))
OWN_TOPICS = ("Zürich & Genève: vivre à l’étranger", "¿Trabajar por cuenta propia?", "Geld; und Steuern")
WORDING_COUNT = 5

TAKEN_FOR = {
    Asks.GIVEN_NAME: {Field.GIVEN_NAME},
    Asks.FAMILY_NAME: {Field.FAMILY_NAME},
    Asks.EMAIL: {Field.EMAIL},
    Asks.EMPLOYER: {Field.EMPLOYER},
    Asks.ROLE: {Field.ROLE},
    Asks.OFFERED: {Field.TOPICS_OFFERED},
    Asks.WANTED: {Field.TOPICS_WANTED},
    Asks.YEARS: {Field.YEARS},
    Asks.CAPACITY: {Field.CAPACITY},
    Asks.LANGUAGES: {Field.LANGUAGES},
    Asks.NEWCOMER: {Field.NEWCOMER},
    Asks.CONSENT: {Field.CONSENT},
    Asks.NOTE: {Field.NOTE},
}

Speak = Callable[[Mapping[str, str]], None]


@pytest.fixture
def speak() -> Iterator[Speak]:
    def translate(words: Mapping[str, str]) -> None:
        use_translator(lambda text, _count: words.get(text) or text)

    yield translate
    use_translator(None)


def _form() -> tuple[tuple[FormQuestion, ...], tuple[str, ...]]:
    """The questions in the language of now, and the topics of a chapter that was begun in it."""
    topics = (*map(tr, STARTER_TOPICS), *OWN_TOPICS)
    return form_questions(EVENT, topics), topics


def _filled_in(export: Export, people: tuple[Person, ...], language: str) -> None:
    questions, topics = _form()
    name, content = export(questions, people, language)
    draft = understand(Path(name), content=content, topics=topics)
    taken = {column.header: column.field for column in draft.columns[-len(questions) :]}
    wrong = [
        (header, field.value)
        for (header, field), question in zip(taken.items(), questions, strict=True)
        if field not in TAKEN_FOR[question.asks]
    ]
    # Where nobody answered a question, it does not matter what it was taken for.
    if len(people) > 1:
        assert wrong == []
    assert_understood(draft, people, topics, asked_capacity=True)


def test_every_wording_is_of_a_text_that_the_form_has() -> None:
    questions, topics = _form()
    asked = {text for question in questions for text in (question.text, *question.options) if not text.isdecimal()}
    for wordings in WORDINGS.values():
        assert set(wordings) == (asked - {*map(_as_choice, OWN_TOPICS)}) | set(STARTER_TOPICS)
        assert {len(texts) for texts in wordings.values()} == {WORDING_COUNT}
    assert set(STARTER_TOPICS) < set(topics)


def _as_choice(topic: str) -> str:
    return topic.replace("; ", " – ")


@pytest.mark.parametrize("export", [google, microsoft])
@pytest.mark.parametrize("wording", range(WORDING_COUNT))
@pytest.mark.parametrize("language", WORDINGS)
def test_what_a_translator_may_write_is_understood(speak: Speak, language: str, wording: int, export: Export) -> None:
    speak({english: texts[wording] for english, texts in WORDINGS[language].items()})
    _filled_in(export, PEOPLE, language)


@pytest.mark.parametrize("person", PEOPLE, ids=lambda person: person.given)
@pytest.mark.parametrize("wording", range(WORDING_COUNT))
@pytest.mark.parametrize("language", WORDINGS)
def test_the_form_of_a_single_person_is_read_in_each_language(
    speak: Speak, language: str, wording: int, person: Person
) -> None:
    speak({english: texts[wording] for english, texts in WORDINGS[language].items()})
    _filled_in(google, (person,), language)


@pytest.mark.parametrize("export", [google, microsoft])
@pytest.mark.parametrize("language", TRANSLATED)
def test_what_the_translators_did_write_is_understood(speak: Speak, language: str, export: Export) -> None:
    """A text without a translation is asked in English, and understood all the same."""
    speak({english: words for english, words in translations.read(language).items() if isinstance(words, str)})
    _filled_in(export, PEOPLE, language)
    for person in PEOPLE:
        _filled_in(export, (person,), language)


@pytest.mark.parametrize(
    ("answer", "role"),
    [
        ("Ich möchte Mentorin oder Mentor sein", "mentor"),
        ("Ich möchte gern Mentor werden", "mentor"),
        ("Ich möchte gern eine Mentorin oder einen Mentor", "mentee"),
        ("Ich wünsche mir eine*n Mentor*in", "mentee"),
        ("Me gustaría ser mentor", "mentor"),
        ("Quisiera un mentor", "mentee"),
        ("Me gustaría encontrar una mentora", "mentee"),
        ("J’aimerais être mentor ou mentore", "mentor"),
        ("J’aimerais être mentoré·e", "mentee"),
        ("Bénéficier d’un mentor", "mentee"),
        ("Je souhaite être mentor·e, J’aimerais avoir un·e mentor·e", "both"),
        ("Mentor ou mentoré", "both"),
    ],
)
def test_roles_in_the_forms_own_languages(answer: str, role: str) -> None:
    told = answers.role(answer)
    assert (role_words(mentor=told.mentor, mentee=told.mentee), told.sure) == (role, True)


@pytest.mark.parametrize("language", WORDINGS)
def test_a_starter_topic_is_known_in_whatever_words(language: str) -> None:
    """In a chapter that was begun in English; the form may be answered in another language."""
    written = translations.read(language)
    for topic in STARTER_TOPICS:
        for words in (*WORDINGS[language][topic], written.get(topic, topic)):
            assert topic_of(str(words)) == topic, words


@pytest.mark.parametrize("language", WORDINGS)
def test_english_answers_mean_the_topics_of_a_chapter_begun_in_another_language(speak: Speak, language: str) -> None:
    words = {english: texts[0] for english, texts in WORDINGS[language].items()}
    speak(words)
    topics = tuple(map(tr, STARTER_TOPICS))
    for english, topic in zip(STARTER_TOPICS, topics, strict=True):
        assert topic_of(english, topics) == topic == words[english]
    assert topic_of("CV review", topics) == topics[0]
    assert topic_of("public speaking", topics) == topics[1]
