"""What is kept about people and why, in plain words."""

from html import escape

from micromentor_desktop.translate import mark, tr

_PARTS = (
    (
        mark("Where it is"),
        (
            mark("Everything is in one file on this computer, and in its backups beside it. Nothing is sent anywhere."),
            mark("Whoever can use your account on this computer can read it. Lock the computer when you leave it."),
        ),
    ),
    (
        mark("What is kept, and why"),
        (
            mark("Name, pronouns, employer and job title: for badges, cards and lists, and to keep colleagues apart."),
            mark("Email address and telephone number: to tell people apart, and for those who agreed to share them."),
            mark("Experience, field, languages and topics: to find a mentor who fits."),
            mark("All answers of the sign-up form, and the imported file itself: to show where each value came from."),
            mark("Who sat with whom: so that people meet somebody new next time."),
            mark("Who must or must not meet: for the pairing only; it is never printed."),
            mark("When a badge or card was printed: to tell what has to be printed again."),
        ),
    ),
    (
        mark("What people agree to, each by itself"),
        (
            mark("Their contact details are given to those they meet: the contact list."),
            mark("Their contact details are on their badge as a code, for everybody who points a telephone at it."),
            mark("They are in the directory that you hand out: name, employer, job and topics, no contact details."),
            mark("Sign-up forms ask one question for the first two. Each can be taken back in the member's details."),
        ),
    ),
    (
        mark("What people may ask for"),
        (
            mark("To see what is held on them: select them, then More > Everything held on them, as PDF or JSON."),
            mark("To have it corrected: select them, then Edit."),
            mark("To be erased: More > Erase for good. Past events keep their counts, without the name."),
            mark("Older backups still hold who was erased. The program tells which, and offers to delete them."),
        ),
    ),
    (
        mark("What is never kept"),
        (
            mark("The log and crash reports say where in the program something went wrong, and nothing about people."),
            mark("The program's settings hold sizes and colours, and the last folder you used."),
        ),
    ),
)


def what_is_kept() -> str:
    """The whole as rich text."""
    parts = []
    for title, lines in _PARTS:
        parts.append(f"<h3>{escape(tr(title))}</h3>")
        parts.append("<ul>" + "".join(f"<li>{escape(tr(line))}</li>" for line in lines) + "</ul>")
    return "".join(parts)
