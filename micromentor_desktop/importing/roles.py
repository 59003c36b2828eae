"""The words for a mentor, a mentee, and for seeking one of them, in nine languages.

Patterns match :func:`micromentor_desktop.domain.names.fold` of a text.
"""

import re
from functools import lru_cache

_SECOND_ENDING = re.compile(
    r"(?<=[^\W\d_]{3})(?:\((?:a|o|e|s|as|os|es|in|innen)\)|(?:[/:*·]-?(?:a|o|e|s|es|n|r|in|innen))+\b)", re.I
)


def one_ending(text: str) -> str:
    """The text without second grammatical endings: "Mentor/in", "mentor(a)" and "Mentor:innen" are all "mentor"."""
    return _SECOND_ENDING.sub("", text)


# A person, not the activity: "Mentoring evening" on a ticket says nothing about a role.
MENTOR_WORD = r"(?:mentors?|mentor(?:a|as|es|in|innen|en|er|n|i)|mentrice|tutor(?:a|es|in)?)"
MENTORS_OTHERS = (
    r"\bmentoring (?:others|someone|somebody|people|juniors?|students?|colleagues|members)\b"
    r"|\b(?:biete|ofrezco|propose|ofereco) (?:\w+ )?mentor(?:ing|ia|at)\b"
    r"|\b(?:provid\w*|offer\w*|giv\w+|do) (?:\w+ )?mentor(?:ing|ship)\b"
)
MENTEE_WORD = (
    r"(?:mentees?|menthees?|mentoree?s?|mentore|mentorad[oa]s?|mentoread[oa]s?|mentorands?|mentorand(?:in|o|a)s?"
    r"|proteges?"
    r"|adept(?:er|en)?|mentorand(?:en|er)|allievo|allieva"
    r"|protegees?|aprendiz|aprendices|mentorizad[oa]s?|telemaque|apprenti)"
)
# Who seeks a mentor is a mentee, and the other way round; what stands between the verb and the noun does not matter.
_A = (
    r"(?:en |ett? |ei |een |ein |an? |my |me |your |some |one |the |another |any |more |senior |experienced |einen? "
    r"|einem |eine[rn]? "
    r"|un[ea]? |um[a]? |el |la |le |e |gerne? )*"
)
_SEEKS = (
    r"(?:pair(?:ed)? (?:me )?(?:up )?with|match(?:ed)? (?:me )?(?:up )?with|connect(?:ed)? (?:me )?with|meet"
    r"|assigned|have|having|get|getting|find|need|want"
    r"|wants|seek\w*|looking for|meet(?:ing)?(?: with)?|would like|d like|like|receive|request|wish for|be given"
    r"|ha|have|onsker|ønsker|onskar|soker|søker|søger|sokar|trenger|behover|zoek(?:t)?|wil(?:t)?|krijgen|hebben|cerco"
    r"|cerchi|vorrei|avere"
    r"|such(?:e|st|en)(?: du| sie)?|hatte(?:st|n)?(?: du| sie)? gern\w*|mochte(?:st|n)?(?: du| sie| ich)?"
    r"|wunsch(?:e|st|en)(?: dir| sie sich| mir)?|brauch(?:e|st|en)(?: du| sie)?|busc(?:o|as|a)|quier(?:o|es|e)"
    r"|necesit(?:o|as|a)|tener|cherch(?:e|es|ez)(?: vous| tu)?|avoir|voudr(?:ais|iez)(?: vous| tu)?"
    r"|souhait(?:e|es|ez)(?: vous| tu)?|aimer(?:ais|iez)(?: vous| tu)?|trouver|rencontrer|beneficier d|quisiera"
    r"|dese(?:o|as?|aria)|gustaria|contar con|encontrar|procur(?:o|a|as)|quer(?:o|es)?|precis(?:o|a|as) de|ter)"
)
SEEKS_MENTOR = (
    rf"\b{_SEEKS} {_A}{MENTOR_WORD}(?: (?:or |oder |o |ou |und )?{_A}{MENTOR_WORD})*"
    rf"(?!(?: (?:or |oder |und |of |en )?{_A}{MENTOR_WORD})* (?:sein|werden|zijn|worden)\b)(?: me)?\b|\b(?:be|being"
    rf"|get|getting) mentored\b|\bmentored by\b|\bmentor (?:me|you"
    rf"|us)\b|\bque me mentor\w+"
    rf"|\b(?:accompagnee?s?|guidee?s?|suivie?s?|acompanad[oa]|apoiad[oa]|orientad[oa]|begleitet|betreut|guided"
    rf"|supported"
    rf"|helped|advised|coached) (?:par|por|von|by) {_A}{MENTOR_WORD}\b"
    r"|\b(?:receiv\w+|get\w*|want|need|seek\w*|looking for) mentor(?:ing|ship)\b"
)
SEEKS_MENTEE = (
    rf"\b(?:{_SEEKS}|take|take on|accept|guide|support|help|advise) {_A}{MENTEE_WORD}\b|\bmentor mentees\b"
    rf"|\bmentor (?:an?|my|your|one|some) {MENTEE_WORD}\b"
)

_CODE = r"[a-z]{1,2}|\d"
_CODED = tuple(
    re.compile(
        rf"\b{word}\s*[(=:]\s*(?P<after>{_CODE})\b|\b(?P<before>{_CODE})\s*[=:)]\s*(?:an? )?{word}\b", re.IGNORECASE
    )
    for word in (MENTOR_WORD, MENTEE_WORD)
)


@lru_cache(maxsize=256)
def codes(header: str) -> tuple[str, str] | None:
    """The short codes that a heading explains, in small letters: "Mentor (M) / Mentee (E)" gives ("m", "e")."""
    found = [coded.search(header) for coded in _CODED]
    told = [(match["after"] or match["before"]).casefold() for match in found if match]
    return (told[0], told[1]) if len(told) == 2 and told[0] != told[1] else None


def coded(cell: str, explained: tuple[str, str]) -> tuple[bool, bool] | None:
    """Whether a cell of nothing but such codes ("M", "M + E") says mentor, and mentee; None for any other cell."""
    pieces = set(re.findall(r"\w+", cell.casefold()))
    return (explained[0] in pieces, explained[1] in pieces) if pieces and pieces <= set(explained) else None
