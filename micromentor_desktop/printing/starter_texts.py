"""The questions for the seven starter topics, and for any other topic of a chapter."""

from collections.abc import Iterable

from micromentor_desktop.domain.names import fold
from micromentor_desktop.printing.starters import Starters
from micromentor_desktop.translate import mark, tr

_WRITTEN = (
    Starters(
        mark("Job application and interview preparation"),
        (
            mark("Here is a job I would like. What would you look for in an application for it?"),
            mark("Which line of my CV would you cut, and what is missing?"),
            mark("Ask me one interview question now. How could my answer be better?"),
            mark("What did somebody say in an interview that made you want to hire them?"),
        ),
        (
            mark("Tell me about something you did that went well. What exactly was your part in it?"),
            mark("Which question are you afraid of? Let us find an answer together."),
            mark("Why this job, and why now? Say it in three sentences."),
        ),
        mark("Name one sentence of your application that you will change this week."),
    ),
    Starters(
        mark("Soft skills"),
        (
            mark("How do you prepare when you have to speak in front of people?"),
            mark("What do you do when a conversation goes wrong halfway through?"),
            mark("How do you say no to somebody you like, or to your boss?"),
            mark("Whom do you know who listens really well? What do they do differently?"),
        ),
        (
            mark("When did you last hold something back that you wanted to say? What stopped you?"),
            mark("Tell us in one minute what you do, as if we were ten years old."),
            mark("Which piece of feedback did you get more than once?"),
        ),
        mark("Choose one conversation in the coming week in which you will try something out."),
    ),
    Starters(
        mark("Hard skills"),
        (
            mark("Which tool saves you the most time, and how did you learn it?"),
            mark("Here is an email I wrote. How would you make it half as long?"),
            mark("What should I learn properly, and what is enough to have heard of?"),
            mark("How do you check your own work before anybody else sees it?"),
        ),
        (
            mark("What takes you an hour each week and should take ten minutes?"),
            mark("Show me how you do it today, step by step. Where does it get stuck?"),
            mark("What have you tried already, and what happened?"),
        ),
        mark("Agree on one small thing to practise, and where to find help with it."),
    ),
    Starters(
        mark("Career goals"),
        (
            mark("How did you come to do what you do now? Which step was luck?"),
            mark("What would you do differently if you were at my point again?"),
            mark("How did you notice that it was time to move on?"),
            mark("Whom should I talk to next, and what should I ask them?"),
        ),
        (
            mark(
                "Imagine a working day in five years that you would enjoy. What are you doing at eleven in the morning?"
            ),
            mark("What would you try if you knew that it could not fail?"),
            mark("What are you good at that you never want to do again?"),
        ),
        mark("Write down one step that is small enough to do before the end of the month."),
    ),
    Starters(
        mark("Workplace challenges"),
        (
            mark("Has something like this happened to you? What helped?"),
            mark("How do I bring this up without making it worse?"),
            mark("What might the other side say about it?"),
            mark("When is it time to ask for help, and whom?"),
        ),
        (
            mark("What would have to change for you to say: now it is all right?"),
            mark("What have you tried, and what have you only thought about?"),
            mark("Which part of this is in your hands?"),
        ),
        mark("What was said at this table stays at this table. Which first sentence will you say, and to whom?"),
    ),
    Starters(
        mark("Learning to mentor"),
        (
            mark("Who was a good mentor to you? What did they do that others did not?"),
            mark("How do you help without giving the answer?"),
            mark("What do you do when you do not know what to say?"),
            mark("How much time does it really take, and how do you keep it small?"),
        ),
        (
            mark("What would you have liked to be asked, ten years ago?"),
            mark("Let us try it: one tells, one only asks questions, for three minutes. What was hard?"),
            mark("What can somebody learn from you that is in no book?"),
        ),
        mark("Think of one person whom you could offer half an hour, and of the words with which you will."),
    ),
    Starters(
        mark("Making the most of the association's benefits"),
        (
            mark("What has membership brought you that you had not expected?"),
            mark("Which meeting, course or list would you not want to miss?"),
            mark("How did you get to know people here when you were new?"),
            mark("Where could I lend a hand without being an expert?"),
        ),
        (
            mark("What were you hoping for when you joined?"),
            mark("Whom would you like to meet here, and why them?"),
            mark("What would make next year's membership worth it for you?"),
        ),
        mark("Put one date of the association into your calendar before you go."),
    ),
)

_ANY_TOPIC = Starters(
    "",
    (
        mark("How did you get started with this?"),
        mark("Which mistake taught you the most?"),
        mark("Here is where I am stuck. What would you try first?"),
        mark("Who or what should I look up next?"),
    ),
    (
        mark("What would make the next few minutes worth your while?"),
        mark("What have you tried already, and what happened?"),
        mark("What would you do if you had half the time, and what with twice as much?"),
    ),
    mark("Say in one sentence what you take with you, and one thing you will do about it."),
)


def starters_for(topics: Iterable[str]) -> tuple[Starters, ...]:
    """The questions for each topic, each topic once; a topic of the chapter's own gets those that suit any.

    A topic may have more words than ours ("Soft skills (public speaking, interviewing)").
    """
    return tuple(_starters(topic) for topic in dict.fromkeys(topics))


def _starters(topic: str) -> Starters:
    words = fold(topic)
    # The chapter's topics were written in the language of that day, which may be another one today.
    found = next(
        (one for one in _WRITTEN if words.startswith((fold(one.topic), fold(tr(one.topic))))),
        _ANY_TOPIC,
    )
    return Starters(topic, tuple(map(tr, found.mentees_ask)), tuple(map(tr, found.mentors_ask)), tr(found.parting))
