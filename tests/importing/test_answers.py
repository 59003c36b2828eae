"""Roles, yes and no, and languages out of what people really write."""

import pytest

from micromentor_desktop.importing import answers
from micromentor_desktop.importing.answers import languages, role, yes_no

ROLES = """
both                                          | both
Both!                                         | both
Either                                        | both
Either is fine                                | both
Mentor or mentee                              | both
Mentor, Mentee                                | both
Mentor;Mentee;                                | both
beides                                        | both
ambos                                         | both
les deux                                      | both
Mentor (Senior)                               | mentor
mentor                                        | mentor
MENTOR                                        | mentor
Yes, as a mentor                              | mentor
I would like to be a mentor                   | mentor
I'd love to mentor                            | mentor
I want to be a mentor, not a mentee           | mentor
Being a mentor                                | mentor
Looking for a mentee                          | mentor
I can take a mentee                           | mentor
Mentorin                                      | mentor
Mentor ticket                                 | mentor
Mentee                                        | mentee
mentee/first-timer                            | mentee
I'd like to be paired with a mentor           | mentee
I would like a mentor                         | mentee
Find me a mentor                              | mentee
I want to be mentored                         | mentee
Being mentored                                | mentee
Looking for a senior mentor                   | mentee
I don't want to be a mentor, but a mentee     | mentee
No, just a mentee                             | mentee
Quiero ser mentorada                          | mentee
Mentoré                                       | mentee
Mentee (I have never been a mentor)           | mentee
Mentor and not mentee                         | mentor
Mentor – not available after eight            | mentor
I'd like to be a mentor, I'd like to be paired with a mentor | both
Receiving mentoring                           | mentee
Mentoring others                              | mentor
Micro-mentoring evening                       | neither?
Mentor, only if there are not enough          | mentor?
Quiero un mentor                              | mentee
neither                                       | neither
Neither a mentor nor a mentee                 | neither
Not this time                                 | neither
No thanks                                     | neither
N/A                                           | neither
                                              | neither
I don't want to be a mentor                   | neither
None of the above                             | neither
weder noch                                    | neither
maybe                                         | neither?
Maybe a mentor                                | neither?
Not sure yet                                  | neither?
Yes                                           | neither?
Volunteer                                     | neither?
Social only (no mentoring)                    | neither
Just attending                                | neither
Attendee only                                 | neither
Networking only                               | neither
I'm only here for the social                  | neither
Only the networking hour                      | neither
No mentoring                                  | neither
Solo asistir                                  | neither
Nur Teilnahme                                 | neither
Juste participer                              | neither
Apenas assistir                               | neither
Just attending as a mentee                    | mentee
Networking only with a mentor                 | mentor
Maybe just attending                          | neither?
Attendee                                      | neither?
Evening ticket                                | neither?
Mentee, maybe mentor                          | mentee?
"""


@pytest.mark.parametrize("line", ROLES.strip("\n").splitlines())
def test_role(line: str) -> None:
    answer, expected = (part.strip() for part in line.split("|"))
    told = role(answer)
    words = {(True, True): "both", (True, False): "mentor", (False, True): "mentee", (False, False): "neither"}
    assert words[told.mentor, told.mentee] + ("" if told.sure else "?") == expected


@pytest.mark.parametrize(
    "answer", ["Yes", "x", "X", "TRUE", "1", "ja", "sí", "oui", "sim", "✓", "☑", "Yes, please", "y", "Yes!"]
)
def test_yes(answer: str) -> None:
    assert yes_no(answer) is True


@pytest.mark.parametrize(
    "answer", ["No", "", "FALSE", "0", "nein", "non", "não", "No thanks", "N/A", "-", "Not this time", "--"]
)
def test_no(answer: str) -> None:
    assert yes_no(answer) is False


@pytest.mark.parametrize("answer", ["maybe", "Perhaps next year", "not sure", "blue"])
def test_neither_yes_nor_no(answer: str) -> None:
    assert yes_no(answer) is None


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ("English", ("English",)),
        ("English (native), French; Español", ("English", "French", "Español")),
        ("english and spanish", ("English", "Spanish")),
        ("Deutsch / Englisch", ("Deutsch", "Englisch")),
        ("English - fluent, Polish - basic", ("English", "Polish")),
        ("English, english", ("English",)),
        ("N/A", ()),
        ("", ()),
    ],
)
def test_languages(answer: str, expected: tuple[str, ...]) -> None:
    assert languages(answer) == expected


@pytest.mark.parametrize(
    ("header", "cell", "mentor", "mentee"),
    [
        ("Ik wil", "een mentor", False, True),
        ("Ik wil", "mentor zijn", True, False),
        ("I want …", "a mentor", False, True),
        ("Ik wil", "mentor zijn en een mentor", True, True),
        ("I would like", "Mentor", True, False),
        ("I want to be", "a mentor", True, False),
    ],
)
def test_an_answer_goes_on_where_its_heading_stops(header: str, cell: str, mentor: bool, mentee: bool) -> None:
    assert answers.role(answers.completed(header, cell)) == (mentor, mentee, True)
