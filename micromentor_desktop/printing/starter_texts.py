"""The questions for the seven starter topics, and for any other topic of a chapter."""

from collections.abc import Iterable

from micromentor_desktop.domain.names import fold
from micromentor_desktop.printing.starters import Starters

_WRITTEN = (
    Starters(
        "Job application and interview preparation",
        (
            "Here is a job I would like. What would you look for in an application for it?",
            "Which line of my CV would you cut, and what is missing?",
            "Ask me one interview question now. How could my answer be better?",
            "What did somebody say in an interview that made you want to hire them?",
        ),
        (
            "Tell me about something you did that went well. What exactly was your part in it?",
            "Which question are you afraid of? Let us find an answer together.",
            "Why this job, and why now? Say it in three sentences.",
        ),
        "Name one sentence of your application that you will change this week.",
    ),
    Starters(
        "Soft skills",
        (
            "How do you prepare when you have to speak in front of people?",
            "What do you do when a conversation goes wrong halfway through?",
            "How do you say no to somebody you like, or to your boss?",
            "Whom do you know who listens really well? What do they do differently?",
        ),
        (
            "When did you last hold something back that you wanted to say? What stopped you?",
            "Tell us in one minute what you do, as if we were ten years old.",
            "Which piece of feedback did you get more than once?",
        ),
        "Choose one conversation in the coming week in which you will try something out.",
    ),
    Starters(
        "Hard skills",
        (
            "Which tool saves you the most time, and how did you learn it?",
            "Here is an email I wrote. How would you make it half as long?",
            "What should I learn properly, and what is enough to have heard of?",
            "How do you check your own work before anybody else sees it?",
        ),
        (
            "What takes you an hour each week and should take ten minutes?",
            "Show me how you do it today, step by step. Where does it get stuck?",
            "What have you tried already, and what happened?",
        ),
        "Agree on one small thing to practise, and where to find help with it.",
    ),
    Starters(
        "Career goals",
        (
            "How did you come to do what you do now? Which step was luck?",
            "What would you do differently if you were at my point again?",
            "How did you notice that it was time to move on?",
            "Whom should I talk to next, and what should I ask them?",
        ),
        (
            "Imagine a working day in five years that you would enjoy. What are you doing at eleven in the morning?",
            "What would you try if you knew that it could not fail?",
            "What are you good at that you never want to do again?",
        ),
        "Write down one step that is small enough to do before the end of the month.",
    ),
    Starters(
        "Workplace challenges",
        (
            "Has something like this happened to you? What helped?",
            "How do I bring this up without making it worse?",
            "What might the other side say about it?",
            "When is it time to ask for help, and whom?",
        ),
        (
            "What would have to change for you to say: now it is all right?",
            "What have you tried, and what have you only thought about?",
            "Which part of this is in your hands?",
        ),
        "What was said at this table stays at this table. Which first sentence will you say, and to whom?",
    ),
    Starters(
        "Learning to mentor",
        (
            "Who was a good mentor to you? What did they do that others did not?",
            "How do you help without giving the answer?",
            "What do you do when you do not know what to say?",
            "How much time does it really take, and how do you keep it small?",
        ),
        (
            "What would you have liked to be asked, ten years ago?",
            "Let us try it: one tells, one only asks questions, for three minutes. What was hard?",
            "What can somebody learn from you that is in no book?",
        ),
        "Think of one person whom you could offer half an hour, and of the words with which you will.",
    ),
    Starters(
        "Making the most of the association's benefits",
        (
            "What has membership brought you that you had not expected?",
            "Which meeting, course or list would you not want to miss?",
            "How did you get to know people here when you were new?",
            "Where could I lend a hand without being an expert?",
        ),
        (
            "What were you hoping for when you joined?",
            "Whom would you like to meet here, and why them?",
            "What would make next year's membership worth it for you?",
        ),
        "Put one date of the association into your calendar before you go.",
    ),
)

_ANY_TOPIC = Starters(
    "",
    (
        "How did you get started with this?",
        "Which mistake taught you the most?",
        "Here is where I am stuck. What would you try first?",
        "Who or what should I look up next?",
    ),
    (
        "What would make the next few minutes worth your while?",
        "What have you tried already, and what happened?",
        "What would you do if you had half the time, and what with twice as much?",
    ),
    "Say in one sentence what you take with you, and one thing you will do about it.",
)


def starters_for(topics: Iterable[str]) -> tuple[Starters, ...]:
    """The questions for each topic, each topic once; a topic of the chapter's own gets those that suit any.

    A topic may have more words than ours ("Soft skills (public speaking, interviewing)").
    """
    return tuple(_starters(topic) for topic in dict.fromkeys(topics))


def _starters(topic: str) -> Starters:
    words = fold(topic)
    found = next((written for written in _WRITTEN if words.startswith(fold(written.topic))), _ANY_TOPIC)
    return Starters(topic, found.mentees_ask, found.mentors_ask, found.parting)
