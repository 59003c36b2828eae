"""The words for a mentor, a mentee, and for seeking one of them, in five languages.

Patterns match :func:`micromentor_desktop.domain.names.fold` of a text.
"""

import re

_SECOND_ENDING = re.compile(
    r"(?<=[^\W\d_]{3})(?:\((?:a|o|e|s|as|os|es|in|innen)\)|[/:*·](?:-?(?:a|o|e|in|innen))\b)", re.I
)


def one_ending(text: str) -> str:
    """The text without second grammatical endings: "Mentor/in", "mentor(a)" and "Mentor:innen" are all "mentor"."""
    return _SECOND_ENDING.sub("", text)


# A person, not the activity: "Mentoring evening" on a ticket says nothing about a role.
MENTOR_WORD = r"(?:mentors?|mentor(?:a|as|es|in|innen)|tutor(?:a|es|in)?)"
MENTORS_OTHERS = (
    r"\bmentoring (?:others|someone|somebody|people|juniors?|students?|colleagues|members)\b"
    r"|\b(?:biete|ofrezco|propose|ofereco) (?:\w+ )?mentor(?:ing|ia|at)\b"
    r"|\b(?:provid\w*|offer\w*|giv\w+|do) (?:\w+ )?mentor(?:ing|ship)\b"
)
MENTEE_WORD = (
    r"(?:mentees?|menthees?|mentoree?s?|mentore|mentorad[oa]s?|mentoread[oa]s?|mentorands?|mentorand(?:in|o|a)s?"
    r"|proteges?"
    r"|protegees?|aprendiz|aprendices|mentorizad[oa]s?|telemaque|apprenti)"
)
# Who seeks a mentor is a mentee, and the other way round; what stands between the verb and the noun does not matter.
_A = (
    r"(?:an? |my |me |your |some |one |the |another |any |more |senior |experienced |einen? |einem |eine[rn]? "
    r"|un[ea]? |um[a]? |el |la |le )*"
)
_SEEKS = (
    r"(?:pair(?:ed)? (?:me )?(?:up )?with|match(?:ed)? (?:me )?(?:up )?with|connect(?:ed)? (?:me )?with|meet"
    r"|assigned|have|having|get|getting|find|need|want"
    r"|wants|seek\w*|looking for|meet(?:ing)?(?: with)?|would like|d like|like|receive|request|wish for|be given"
    r"|such(?:e|st|en)(?: du| sie)?|hatte(?:st|n)?(?: du| sie)? gern\w*|mochte(?:st|n)?(?: du| sie| ich)?"
    r"|wunsch(?:e|st|en)(?: dir| sie sich| mir)?|brauch(?:e|st|en)(?: du| sie)?|busc(?:o|as|a)|quier(?:o|es|e)"
    r"|necesit(?:o|as|a)|tener|cherch(?:e|es|ez)(?: vous| tu)?|avoir|voudr(?:ais|iez)(?: vous| tu)?"
    r"|souhait(?:e|es|ez)(?: vous| tu)?|procur(?:o|a|as)|quer(?:o|es)?|precis(?:o|a|as) de|ter)"
)
SEEKS_MENTOR = (
    rf"\b{_SEEKS} {_A}{MENTOR_WORD}(?: (?:or |oder |o |ou |und )?{_A}{MENTOR_WORD})*(?! (?:sein"
    rf"|werden)\b)(?: me)?\b|\b(?:be|being|get|getting) mentored\b|\bmentored by\b|\bmentor me\b"
    r"|\b(?:receiv\w+|get\w*|want|need|seek\w*|looking for) mentor(?:ing|ship)\b"
)
SEEKS_MENTEE = (
    rf"\b(?:{_SEEKS}|take|take on|accept|guide|support|help|advise) {_A}{MENTEE_WORD}\b|\bmentor mentees\b"
    rf"|\bmentor (?:an?|my|your|one|some) {MENTEE_WORD}\b"
)
