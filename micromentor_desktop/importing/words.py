"""The words by which headers are recognised, in English, Spanish, French, German and Portuguese.

All patterns are matched against :func:`micromentor_desktop.domain.names.fold` of the header: lower case, no accents,
punctuation turned into blanks ("E-Mail*" is "e mail").
"""

import re
from functools import lru_cache

from micromentor_desktop.domain.names import fold
from micromentor_desktop.importing.headers import WHOLE
from micromentor_desktop.importing.meaning import meant
from micromentor_desktop.importing.name_order import FAMILY_FIRST
from micromentor_desktop.importing.records import CONTACT_FIELDS, ROLE_FIELDS, Field
from micromentor_desktop.importing.roles import (
    MENTEE_WORD,
    MENTOR_WORD,
    MENTORS_OTHERS,
    SEEKS_MENTEE,
    SEEKS_MENTOR,
    one_ending,
)

_MENTOR = rf"\b{MENTOR_WORD}\b"
_MENTEE = rf"\b{MENTEE_WORD}\b"


_OTHER_PERSON = (
    r"\b(?:emergency|buyer|purchaser|manager|supervisor|boss|billing|referr\w*|referee|reviewer|recipient|colleague)\b"
)
_SOMETHING_ELSE = (
    r"\b(?:photos?|photographs?|pictures?|newsletter|terms and conditions|privacy policy)\b|\b(?:who is|who was"
    r"|have you (?:ever )?(?:been|had|mentored|participated|taken part)|name of your)\b(?=.*\bment(?:or|ee))"
)
_ANYTHING_ELSE = (
    r"\bsonst noch\b|\bnoch etwas (?:(?:das|was) wir|mitteilen|sagen|erganzen|hinzufugen|wissen)\b|\balgo mas\b"
    r"|\botra cosa que deb\w+|\banadir algo\b|\bautre chose\b|\bajouter quelque chose\b|\bquelque chose (?:d autre"
    r"|a ajouter)\b|\bd autres (?:choses|informations)\b"
)
_NEVER = (
    r"\b(?:should not|shouldn t|rather not|not be paired|avoid|do not pair|don t pair|never pair"
    r"|conflict of interest)\b"
)
_WANTS_BUDDY = r"\b(?:like|want|need|have|get|find|paired with|matched with) (?:to have )?an? (?:\w+ )?buddy\b"
_TOPIC = (
    r"\b(?:topics?|help (?:you )?with|discuss|talk about|themen|themes|themas?|temas?|sujets?|assuntos?|advice on"
    r"|challenges?|expertise|areas?|skills?|guidance|mentor (?:others |people |someone |mentees )?(?:on|in|about)"
    r"|learn(?: about)?|goals?|interests?|ensenar|ayud(?:a|ar)|aprender|aider|d aide|conseiller|apprendre|helfen|hilfe"
    r"|unterstutzung|lernen|anbieten|ajud(?:a|ar)|ensinar|offered|wanted|(?:areas?|skills?) to (?:develop|grow"
    r"|improve)|uber was|woruber|womit|strengths|hilfe bei"
    r"|ayuda con|aide pour|get out of)\b"
)
_AS = r"(?:als|como|comme|en tant que?)(?: (?:eine?|una?|une|persona))?"
_OFFER = (
    rf"\b(?:{_AS} {MENTOR_WORD}|(?:puedo|puedes?|podrias?) (?:\w+ )?(?:ayudar|orientar|ensenar|compartir|aportar)"
    r"|(?:pouvez|peux|pourriez|pourrais) (?:vous |tu )?(?:aider|conseiller|partager|apporter|enseigner)"
    r"|(?:helfen|beraten|weitergeben|unterstutzen) k[ao]nn\w*"
    r"|offer|can you (?:help|share|offer|teach|mentor|talk|advise)|(?:can|could|able to|willing to|comfortable"
    r"|happy to|feel) (?:\w+ ){0,3}(?:help|share|teach|mentor\w*|advis\w*|discuss\w*|talk\w*)|share|teach|expertise"
    r"|advise|mentor (?:on|in|about|others|people|someone)|as a mentor|for mentors|if (?:you are "
    r"|you re )?(?:a )?mentor|strengths?|anbieten|ofrecer|proposer|oferecer|ajudar com|offered"
    r"|pued(?:o|es?) (?:\w+ )?(?:ayudar|ensenar|compartir|aportar)|(?:pouvez vous|peux tu) (?:\w+ )?(?:aider|conseiller"
    r"|partager|enseigner|apporter)|(?:konnen sie|kannst du) (?:\w+ ){0,2}(?:helfen|beraten|weitergeben|unterstutzen)"
    r"|pode (?:\w+ )?(?:ajudar|ensinar|compartilhar))\b"
)
_WANT = (
    r"\b(?:(?:want|wish)(?! to (?:be |become )?(?:an? )?mentor\b)|need|would (?:you )?like (?:\w+ ){0,3}(?:help"
    r"|learn|advice|support)|learn|improve|seek\w*"
    r"|looking for|help you|hope|as a mentee|for mentees|if (?:you are |you re )?(?:a )?mentee|suchen|lernen"
    r"|aprender|mejorar|besoin|apprendre|precisa\w*|get out of|wanted|recibir|receber|necesit\w+|(?:de l |d )aide"
    rf"|{_AS} {MENTEE_WORD}|gerne? (?:\w+ )?hilfe|hilfe (?:hatten?|hattest|mochten?|mochtest)|etre (?:aide"
    rf"|conseille)\w*"
    r"|que (?:te|le|me) (?:ayud|orient|aconsej)\w+"
    r"|wunsch\w*|brauch\w*|to (?:develop|grow|improve)|development areas?|areas? for (?:growth|development))\b"
)

# Phrases inside longer questions, as in WHOLE: the special before the general.
_PHRASES: tuple[tuple[Field, float, str], ...] = (
    (Field.NOTE, 0.8, _NEVER),
    (Field.NOTE, 0.75, _OTHER_PERSON),
    (Field.NOTE, 0.75, _SOMETHING_ELSE),
    (Field.NOTE, 0.8, _ANYTHING_ELSE),
    (
        Field.WISHES,
        0.85,
        r"\bwhom? (?:\w+ ){0,3}(?:would|do) you (?:\w+ ){0,2}(?:like|want|prefer|hope) to (?:meet|be (?:paired"
        r"|matched|seated)"
        r"|sit|talk)\b|\b(?:somebody|someone|anyone|anybody|is there a person|a specific (?:person|mentor|mentee)) you"
        r" (?:\w+ ){0,3}(?:like to|want to|hope to|to) (?:meet|be (?:paired|matched))\b",
    ),
    (
        Field.CAPACITY,
        0.9,
        r"\bhow many (?:\w+ ){0,3}(?:mentees|people|persons|juniors|participants|colleagues)\b|\bmaximum (?:number"
        r"|of)\b|\bmany mentees\b|\bhow many (?:can|could|would|will|do) you (?:\w+ ){0,3}(?:take|mentor|meet|accept"
        r"|support|handle|manage|guide)\b|\bcuant[oa]s (?:personas|mentees|mentor(?:iz|e)?ad\w+|aprendices|puede\w*"
        r"|podria\w*)\b"
        r"|\bcombien (?:d(?:e)? (?:mentees|mentore?e?s?|personnes)|(?:pouvez|peux|pourriez))\b"
        r"|\bwie viele (?:mentees|personen|konnen|kannst|konnten)\b"
        r"|\bquant[oa]s (?:pessoas|mentorad\w+|pode\w*|consegue\w*)\b",
    ),
    (
        Field.CONSENT,
        0.9,
        r"\b(?:share|exchange|pass on|give) (?:\w+ ){0,3}(?:contact|email|details)\b|\bconsent\b|\bcontact details\b"
        r"|\bcompartir\b|\bpartager (?:mes|vos|tes) (?!conn|comp)|\bkontakt(?:daten|angaben|informationen)\b"
        r"|\bcompartilhar\b|\b(?:podemos|nos|autori[zs]\w*|acept\w*|permit\w*) .*\b(?:datos|informacion) de contacto\b"
        r"|\b(?:pouvons|peut on|nous|autoris\w*|accept\w*|permett\w*) .*\bcoordonnees\b",
    ),
    (
        Field.YEARS,
        0.88,
        r"\b(?:how (?:many|long)) (?:\w+ ){0,3}(?:years|have you (?:been )?work)|\byears? (?:\w+ ){0,4}(?:experience"
        r"|industry|profession|field|career)\b|\banos de experiencia\b|\bannees d experience\b"
        r"|\bjahre berufserfahrung\b|\bhow much experience\b|\bcuantos anos\b|\bcombien d annees\b"
        r"|\bwie viele jahre\b|\bwie lange\b.*\bberuf\w*|\bquantos anos\b|\bhow long have you\b|\bha quanto tempo\b"
        r"|\bwie lange arbeite\w*\b"
        r"|\b(?:depuis quand|seit wann|desde cuando|desde quando|since when) \w+"
        r"|\bcuanto tiempo (?:lleva\w*|ha\w*)\b|\bdepuis combien\b|\bexperiencia profesional\b",
    ),
    (
        Field.STAGE,
        0.85,
        r"\b(?:career|professional) (?:stage|level|journey|phase)\b|\bstage (?:of|in) your career\b"
        r"|\bwhere are you in your career\b|\bseniority\b",
    ),
    (Field.IS_MENTEE, 0.86, _WANTS_BUDDY),
    (
        Field.NEWCOMER,
        0.85,
        r"\bfirst (?:time|event|conference|meeting|year)\b|\bnew (?:to|member)\b(?!.*\btopics?\b)"
        r"|\b(?:es (?:tu|su) primera|primer (?:evento|encuentro|acto)|erste[sr]? (?:veranstaltung|teilnahme|treffen)"
        r"|premiere? (?:fois|participation|evenement|rencontre)"
        r"|primeira vez|primera vez|zum ersten mal)\b",
    ),
    (
        Field.ROUNDS,
        0.88,
        r"\b(?:which|what) (?:rounds?|sessions?) (?:\w+ ){0,4}(?:attend|come|join|make|there|available)\b"
        r"|\b(?:an welchen|welche) runden\b|\bque rondas\b|\bquelles? sessions\b|\bquais rodadas\b",
    ),
    (
        Field.FIELD,
        0.8,
        r"\b(?:which|what|your) (?:\w+ ){0,2}(?:industry|sector|field|profession)\b"
        r"(?!.*\b(?:years?|long|experience)\b)",
    ),
    (Field.LANGUAGES, 0.88, r"(?<!programming )\blanguages?\b|\bidiomas\b|\blangues\b|\bsprachen\b|\blinguas\b"),
    (Field.PRONOUNS, 0.9, r"\bpronouns?\b"),
    (Field.TOPICS_OFFERED, 0.88, rf"^(?=.*{_TOPIC})(?=.*{_OFFER})(?!.*{_WANT})"),
    (Field.TOPICS_WANTED, 0.88, rf"^(?=.*{_TOPIC})(?=.*{_WANT})(?!.*{_OFFER})"),
    (
        Field.TOPICS,
        0.85,
        rf"\btopics?\b|\bthemen\w*|\btemas\b|\bsujets\b|\bassuntos\b"
        r"|\b(?:what|which)(?: of these)? (?:\w+ )?(?:areas|skills|subjects|themes) (?:\w+ ){0,3}(?:like|interest\w*)\b"
        r"|\b(?:what|which) (?:\w+ ){0,6}(?:talk|discuss|speak|chat) about\b|\bwhat (?:\w+ ){0,5}like to discuss\b"
        r"|\b(?:woruber|uber was) (?:\w+ ){0,4}(?:sprechen|reden|austauschen|unterhalten)\b"
        r"|\bde que (?:\w+ ){0,4}(?:hablar|falar|conversar)\b|\bde quoi (?:\w+ ){0,4}parler\b"
        rf"|^(?=.*{_TOPIC})(?=.*{_OFFER})(?=.*{_WANT})",
    ),
    (Field.ROLE, 0.9, rf"^(?=.*{_MENTOR})(?=.*{_MENTEE})"),
    (
        Field.ROLE,
        0.8,
        r"\b(?:participate|participating|take part|sign(?:ing)? up|register(?:ing)?|attend(?:ing)?|join(?:ing)?"
        r"|com(?:e|ing)) as\b|^(?:i (?:would|d) like to be(?: an?)?|i want to be(?: an?)?|sign me up as(?: an?)?)$"
        r"|\bprogram(?:me)? role\b|\bmicro ?mentor\w*\b|\bwould you like to (?:participate|take part)\b",
    ),
    (Field.IS_MENTEE, 0.88, SEEKS_MENTOR),
    (Field.IS_MENTOR, 0.86, SEEKS_MENTEE),
    (Field.IS_MENTEE, 0.85, _MENTEE),
    (Field.IS_MENTOR, 0.85, rf"{_MENTOR}|{MENTORS_OTHERS}"),
    (Field.ROLE, 0.7, r"\bbuddy\b"),
    (Field.NAME, 0.85, rf"^{FAMILY_FIRST}$"),
    (Field.NAME, 0.85, r"\b(?:first|given) (?:name )?(?:and |plus )?(?:last|family|sur) ?name\b"),
    (
        Field.GIVEN_NAME,
        0.8,
        r"\bfirst name\b|\bgiven name\b|\bvorname\b|\bprenom\b|\bnick ?name\b|\brufname\b|\bprimer nombre\b",
    ),
    (Field.FAMILY_NAME, 0.8, r"\blast name\b|\bsurname\b|\bfamily name\b|\bnachname\b|\bapellidos\b|\bsobrenome\b"),
    (Field.EMAIL, 0.85, r"\be ?mail\b|\bcorreo\b|\bcourriel\b"),
    (Field.PHONE, 0.8, r"\bphone\b|\btelephone\b|\bwhatsapp\b|\btelefon\w*\b"),
    (
        Field.EMPLOYER,
        0.82,
        r"\b(?:where|who) (?:do|are) you (?:\w+ ){0,2}(?:work(?:ing)?|employed|study(?:ing)?)\b|\bemployers?\b"
        r"|\bcompany\b|\borgani[sz]ation (?:do|you|name)|\b(?:work|working) for\b|\bdonde (?:trabaja|estudia)\w*\b"
        r"|\bou (?:travaill|etudi)\w+\b|\bwo (?:arbeite|studier)\w*\b|\bonde (?:voce )?(?:trabalha|estuda)\b"
        r"|\bempresa\b|\bentreprise\b|\barbeitgeber\b",
    ),
    (
        Field.JOB_TITLE,
        0.8,
        r"\bjob title\b|\bposition\b|\bcurrent role\b|\boccupation\b|\bwhat do you do\b|\bjob\b|\bcargo\b"
        r"|\bwhat is your (?:profession|title)\b|\brole at work\b|\bmetier\b|\bmachen sie beruflich\b"
        r"|\bmachst du beruflich\b|\bintitule\b|\bberufsbezeichnung\b",
    ),
    (
        Field.NAME,
        0.75,
        r"\b(?:your|full) name\b|\bname\b(?!.*\b(?:event|chapter|tag|badge)\b)|\bnombre\b|\bcomo (?:te llamas"
        r"|se llama)\b|\bcomment (?:vous|tu|t) appel\w+|\bnome completo\b"
        r"|\bseu nome\b|\bvotre nom\b|\bwie heiss\w+",
    ),
)

_WHOLE_RE = tuple((field, weight, re.compile(rf"(?:{pattern})\Z")) for field, weight, pattern in WHOLE)
_PHRASE_RE = tuple((field, weight, re.compile(pattern)) for field, weight, pattern in _PHRASES)
_NUMBER_SIGN = re.compile(r"^\s*[#№]|[#№]\s*$")  # "Attendee #" holds no attendee, "# of mentees" counts them
_NUMBERING = re.compile(
    r"^\s*(?:q(?:uestion)?\s*)?\d{1,2}\s*[.):–-]\s*(?=\D{3})|^\s*q(?:uestion)?\s*\d{1,2}\s+(?=\D{3})", re.IGNORECASE
)
_PARTS = re.compile(r"\s[-–—]\s|[:|(\[\])]")
_KEPT_OFF = tuple(re.compile(pattern) for pattern in (_NEVER, _OTHER_PERSON, _SOMETHING_ELSE))
_OF_A_PERSON = frozenset({Field.GIVEN_NAME, Field.FAMILY_NAME, Field.EMAIL, Field.PHONE})
_LAST_PARTS = _OF_A_PERSON | {
    Field.NAME,
    Field.EMPLOYER,
    Field.JOB_TITLE,
    Field.YEARS,
    Field.CAPACITY,
    Field.LANGUAGES,
    Field.TOPICS,
}
_ROLE_FIRST = re.compile(rf"^(?:{MENTOR_WORD}|{MENTEE_WORD})(?: s)? ")
_JOINT = re.compile(r"(?<=[a-z])(?=[A-Z][a-z])|(?<=[a-z])_+(?=[A-Za-z])")
_LONGEST = 600
_UNSURE_ENDING = re.compile(
    r"((?<=[a-z]{3})\d+| (?:optional|required|obligatoire|obligatorio|pflichtfeld|facultatif|opcional)| \d)+\Z"
)


@lru_cache(maxsize=4096)
def heading(header: str) -> tuple[Field, float] | None:
    """What the words of a header say, with a confidence 0 to 1; None when they say nothing known."""
    return phrase(header) or meant(one_ending(in_words(header)[:_LONGEST]))


def in_words(header: str) -> str:
    """A heading that a program made of words, "YearsInField" or "Name_First", with blanks between them."""
    if len(header) > _LONGEST or " " in header:
        return header
    return _JOINT.sub(" ", header)


@lru_cache(maxsize=4096)
def phrase(header: str) -> tuple[Field, float] | None:
    """As :func:`heading`, by whole phrases alone: what only single words say is not heard."""
    header = in_words(header)
    plain = one_ending(_NUMBER_SIGN.sub(" no ", _NUMBERING.sub("", header[:_LONGEST])))
    folded = _UNSURE_ENDING.sub("", fold(plain))
    if not folded:
        return None
    known = _whole(folded)
    # "Full Name - Last" begins like a whole name, and "Mentor name" like a tick for mentors.
    if known is not None and known[0] is not Field.NAME:
        return known
    part = _last_part(plain) or known or _of_a_role(folded)
    if part is not None:
        return part
    for field, weight, words in _PHRASE_RE:
        if words.search(folded):
            return field, weight
    return None


def _last_part(header: str) -> tuple[Field, float] | None:
    """What "Attendee name: Given name" or "Full Name - First" says by its last part alone, None if that is no field.

    In parentheses mostly stands an example or a remark, so only what can be none is taken: "Name (First)".
    """
    first, *others = (part for part in _PARTS.split(header) if fold(part))
    if not others or any(pattern.search(fold(first)) for pattern in _KEPT_OFF):
        return None
    last = _UNSURE_ENDING.sub("", fold(others[-1]))
    takes = _OF_A_PERSON if header.rstrip().endswith((")", "]")) else _LAST_PARTS
    known = _whole(last)
    return (known[0], known[1] * 0.95) if known and known[0] in takes else None


def _whole(folded: str) -> tuple[Field, float] | None:
    """What a folded text is that is one of the known headings from its first to its last letter."""
    return next(((field, weight) for field, weight, whole in _WHOLE_RE if whole.match(folded)), None)


def _of_a_role(folded: str) -> tuple[Field, float] | None:
    """What "Mentor name" or "Mentee's e-mail" says, as the headings of a list of mentors, or of mentees."""
    rest = _ROLE_FIRST.sub("", folded)
    known = _whole(rest) if rest and rest != folded else None
    return (known[0], known[1] * 0.9) if known and known[0] in CONTACT_FIELDS else None


def role_heading(header: str) -> Field | None:
    """The role that the words of a header ask for, whatever else they say; None if they name none."""
    folded = fold(one_ending(header[:_LONGEST]))
    asked = ((field, words) for field, _, words in _PHRASE_RE if field in ROLE_FIELDS)
    return next((field for field, words in asked if words.search(folded)), None)
