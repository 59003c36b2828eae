"""The words by which headers are recognised, in English, Spanish, French, German and Portuguese.

All patterns are matched against :func:`micromentor_desktop.domain.names.fold` of the header: lower case, no accents,
punctuation turned into blanks ("E-Mail*" is "e mail").
"""

import re
from functools import lru_cache

from micromentor_desktop.domain.names import fold
from micromentor_desktop.importing.records import Field

# A person, not the activity: "Mentoring evening" on a ticket says nothing about a role.
MENTOR_WORD = r"(?:mentors?|mentor(?:a|as|es|in|innen)|tutor(?:a|es|in)?)"
MENTORS_OTHERS = (
    r"\bmentoring (?:others|someone|somebody|people|juniors?|students?|colleagues|members)\b"
    r"|\b(?:provid\w*|offer\w*|giv\w+|do) (?:\w+ )?mentor(?:ing|ship)\b"
)
MENTEE_WORD = (
    r"(?:mentees?|menthees?|mentoree?s?|mentore|mentorad[oa]s?|mentoread[oa]s?|mentorands?|mentorandin|proteges?"
    r"|protegees?|aprendiz|aprendices|mentorizad[oa]s?|telemaque|apprenti)"
)
# Who seeks a mentor is a mentee, and the other way round; what stands between the verb and the noun does not matter.
_A = (
    r"(?:an? |my |me |your |some |one |the |another |any |more |senior |experienced |einen? |einem |eine[rn]? "
    r"|un[ea]? |um[a]? |el |la |le )*"
)
_SEEKS = (
    r"(?:paired (?:up )?with|matched (?:up )?with|connected with|assigned|have|having|get|getting|find|need|want"
    r"|wants|seek\w*|looking for|meet(?:ing)?(?: with)?|would like|d like|like|receive|request|wish for|be given"
    r"|suche|hatte gern|mochte|busco|quiero|necesito|tener|cherche|avoir|voudrais|procuro|quero|preciso de|ter)"
)
SEEKS_MENTOR = (
    rf"\b{_SEEKS} {_A}{MENTOR_WORD}(?: me)?\b|\bbe(?:ing)? mentored\b|\bmentored by\b|\bmentor me\b"
    r"|\b(?:receiv\w+|get\w*|want|need|seek\w*|looking for) mentor(?:ing|ship)\b"
)
SEEKS_MENTEE = (
    rf"\b(?:{_SEEKS}|take|take on|accept|guide|support|help|advise) {_A}{MENTEE_WORD}\b|\bmentor {_A}{MENTEE_WORD}\b"
)
_MENTOR = rf"\b{MENTOR_WORD}\b"
_MENTEE = rf"\b{MENTEE_WORD}\b"

# Whole headers first (nothing else in them), then phrases inside longer questions; within each, the special before the
# general. The number is how much a header of these words alone says.
_WHOLE: tuple[tuple[Field, float, str], ...] = (
    (
        Field.SIGNED_UP_AT,
        0.95,
        "timestamp|submission date|submitted(?: at| on)?|submit date(?: utc)?|completion time|date submitted"
        "|recorded ?date|registration (?:date|time)|registered (?:on|at)|order date|signed up(?: at| on)?"
        "|sign ?up (?:date|time)|zeitstempel|marca temporal|marca de tiempo|horodateur|horodatage"
        "|carimbo de data hora|rsvp(?:ed| d)? on|date created|created(?: at| on| date)?|confirm time|optin time"
        "|anmeldedatum|fecha de registro|date d inscription|data de inscricao|data hora",
    ),
    (
        Field.SIGNED_UP_AT,
        0.6,
        "date|datum|fecha|data|end ?date|start ?date(?: utc)?|start time|date modified|last changed",
    ),
    (
        Field.IGNORED,
        0.9,
        "(?:(?:member|user|customer|attendee|record|entry|form|participant) ?)?id|nr|no|row|respon(?:se|dent) ?id"
        "|collector id|ip ?address|custom data ?1?|duration in seconds|progress|finished|recipient ?(?:last"
        "|first) ?name|recipient ?email|external ?(?:data ?)?reference|location ?latitude|location ?longitude"
        "|distribution ?channel|user ?language|network id|token|order(?: no| id| number)?|order type|ticket (?:no"
        "|number|price)|attendee no|barcode no|price|fees?|currency|quantity|leid|euid|member rating|latitude"
        "|longitude|gmtoff|dstoff|timezone|cc|region|score|total points|points|seq|user agent|referrer|submission ip"
        "|submission id|response type|total paid|fees paid|billing .*|points .*|feedback .*",
    ),
    (
        Field.GIVEN_NAME,
        0.97,
        "(?:your |attendee |guest |member |name |contact |legal |preferred |recipient )?(?:first|given"
        "|fore)(?: ?names?)?|nombres?(?= de pila)|nombre de pila|prenom|vorname|primeiro nome|first name .{0,14}"
        "|preferred name|name first|contact information first name",
    ),
    (
        Field.FAMILY_NAME,
        0.97,
        "(?:your |attendee |guest |member |name |contact |legal )?(?:last|family|sur)(?: ?names?)?|apellidos?"
        "|nom de famille|nachname|familienname|sobrenome|apelidos?|last name .{0,14}|name last",
    ),
    (
        Field.NAME,
        0.95,
        "name (?:for|on) (?:the |your )?(?:name )?(?:badge|tag).*|(?:first )?names? and (?:surname|last name"
        "|family name)|(?:your |full |attendee |guest |member |participant |complete |contact |display "
        "|first and last |first last )*name|name ?\\d|names?|full name .{0,24}|name .{0,3}first.{0,5}last.{0,3}"
        "|nombre(?: completo| y apellidos?)?|nom(?: complet| et prenom| prenom)?|prenom et nom|nome(?: completo"
        "| e sobrenome)?|vor und nachname|voller name|ihr name|dein name|name vorname|attendee|participant"
        "|teilnehmer(?:in)?|real name .*|user name|name original name|member|mitglied|contact information name",
    ),
    (
        Field.EMAIL,
        0.97,
        "(?:your |attendee |contact |work |personal |preferred |best |primary |user |member |email )*(?:e ?mail"
        "|correo|courriel|mail)s?(?: ?addresse?s?| ?adresse| ?id| ?primary| electronico| electronique| ?\\d"
        "| registered| optional| required)*|username|nombre de usuario|adresse electronique|(?:direccion|adresse"
        "|endereco)(?: de| d)? (?:correo(?: electronico)?|e ?mail|courriel|mail|messagerie)(?: electronique)?"
        "|contact information email(?: address)?|email primary",
    ),
    (
        Field.EMPLOYER,
        0.95,
        "(?:your |current |present )*(?:employers?|company|companies|organi[sz]ations?|workplace|firm|institution"
        "|affiliation)(?: name| school)?|(?:company|employer|organi[sz]ation) .{0,30}|place of (?:work|employment)"
        "|empresa(?: actual| atual)?|empleador|organizacion|organizacao|entreprise|employeur|societe|organisme"
        "|arbeitgeber|firma|unternehmen|empregador|lugar de trabajo|school|university",
    ),
    (
        Field.JOB_TITLE,
        0.95,
        "(?:your |current )*(?:job|position|occupation|profession|title|job title|job role|job function)(?: title)?"
        "|(?:job|position) ?title .{0,20}|(?:your |current )*role (?:at|in) .*|(?:cargo|puesto)(?: actual| atual)?"
        "|profesion|ocupacion|poste|fonction|metier|intitule du poste|beruf|position|stelle|berufsbezeichnung"
        "|funktion|profissao|funcao",
    ),
    (
        Field.STAGE,
        0.92,
        "(?:your |current )?career (?:stage|level|phase)|seniority(?: level)?|experience level|level of experience"
        "|job level|etapa profesional|nivel de experiencia|niveau d experience|karrierestufe|nivel de carreira",
    ),
    (
        Field.YEARS,
        0.95,
        "(?:your )?(?:(?:total |number of )?(?:yrs|years|year)(?: .{0,40})?(?:experience|exp|in .{2,40}|worked"
        "|working)?|experience|exp|work experience|professional experience)(?: years| yrs| in years)?|(?:anos|annees"
        "|jahre)(?: .{0,40})?|antiguedad|berufserfahrung(?: .{0,20})?|berufsjahre|experiencia"
        "|experience professionnelle|erfahrung",
    ),
    (
        Field.LANGUAGES,
        0.95,
        "languages?(?: spoken| s)?(?: .{0,30})?|idiomas?|lenguas?|langues?(?: parlees?)?|sprachen?|spoken languages?"
        "|linguas?",
    ),
    (
        Field.PRONOUNS,
        0.97,
        "(?:your |preferred |personal )*pronouns?(?: .{0,30})?|pronombres?|pronoms?|pronomen|pronomes?",
    ),
    (
        Field.PHONE,
        0.95,
        "(?:your |cell |mobile |home |work |contact |daytime )*(?:tele)?(?:phone|mobile|cell|whatsapp)(?: ?numbers?"
        "| ?no| ?nr)?|telefono|telefon(?:nummer)?|telephone|portable|handy(?:nummer)?|telefone|celular|movil",
    ),
    (
        Field.STATUS,
        0.92,
        "(?:attendee |invitee |registration |registrant |order |approval |payment |rsvp |member |event )*status"
        "|state|rsvp|estado|estatus|statut|anmeldestatus|situacao",
    ),
    (
        Field.ROLE,
        0.9,
        "roles?|(?:mentor(?:ing)?|program(?:me)?|event|your) roles?|rolle|papel|rol|funcion en el programa",
    ),
    (
        Field.ROLE,
        0.6,
        "ticket(?: type| name)?|(?:registration|registrant|attendee|participant|invitee|admission|member) (?:type"
        "|category)|category|group|type|tipo(?: de (?:entrada|inscripcion|inscricao|ingresso))?|type de billet"
        "|ticketart|kategorie|sheet|tab",
    ),
    (
        Field.CAPACITY,
        0.95,
        "capacity|max(?:imum)?(?: number of)?(?: mentees)?|(?:number of|no of|how many) (?:mentees|people|persons"
        "|juniors).*|kapazitat|capacidad|capacite|capacidade|anzahl mentees",
    ),
    (Field.CONSENT, 0.9, "consent|einwilligung|consentimiento|consentement|consentimento|gdpr|privacy"),
    (
        Field.TOPICS,
        0.93,
        "topics?|themen|thema|temas?|sujets?|themes?|assuntos?|topics? of interest|interests?|areas?(?: of interest)?",
    ),
    (
        Field.NOTE,
        0.8,
        "notes?|comments?|remarks?|wishes|anything else.*|other|internal|reviewer.*|bemerkung(?:en)?|kommentare?"
        "|notas?|comentarios?|commentaires?|observacoes|observaciones|remarques?|tags|bio|linkedin.*|sent|reply"
        "|matched?(?: with)?",
    ),
)

_OTHER_PERSON = (
    r"\b(?:emergency|buyer|purchaser|manager|supervisor|boss|billing|referr\w*|referee|reviewer|recipient|colleague)\b"
)
_SOMETHING_ELSE = (
    r"\b(?:photos?|photographs?|pictures?|newsletter|terms and conditions|privacy policy)\b|\b(?:who is|who was"
    r"|have you (?:ever )?(?:been|had|mentored|participated|taken part)|name of your)\b(?=.*mentor)"
)
_NEVER = (
    r"\b(?:should not|shouldn t|rather not|not be paired|avoid|do not pair|don t pair|never pair"
    r"|conflict of interest)\b"
)
_TOPIC = (
    r"\b(?:topics?|help (?:you )?with|discuss|talk about|themen|themas?|temas?|sujets?|assuntos?|advice on"
    r"|challenges?|expertise|areas?|skills?|guidance|mentor (?:others |people |someone |mentees )?(?:on|in|about)"
    r"|learn(?: about)?|goals?|interests?|ueber was|hilfe bei|ayuda con|aide pour|get out of)\b"
)
_OFFER = (
    r"\b(?:offer|can you (?:help|share|offer|teach|mentor|talk|advise)|(?:can|could|able to|willing to|comfortable"
    r"|happy to|feel) (?:\w+ ){0,3}(?:help|share|teach|mentor\w*|advis\w*|discuss\w*|talk\w*)|share|teach|expertise"
    r"|advise|mentor (?:on|in|about|others|people|someone)|as a mentor|for mentors|if (?:you are "
    r"|you re )?(?:a )?mentor|strengths?|anbieten|ofrecer|proposer|oferecer|ajudar com)\b"
)
_WANT = (
    r"\b(?:(?:want|wish)(?! to (?:be |become )?(?:an? )?mentor\b)|need|would (?:you )?like (?:\w+ ){0,3}(?:help"
    r"|learn|advice|support)|learn|improve|seek\w*"
    r"|looking for|help you|hope|as a mentee|for mentees|if (?:you are |you re )?(?:a )?mentee|suchen|lernen"
    r"|aprender|mejorar|besoin|apprendre|precisa|get out of)\b"
)

_PHRASES: tuple[tuple[Field, float, str], ...] = (
    (Field.NOTE, 0.8, _NEVER),
    (Field.NOTE, 0.75, _OTHER_PERSON),
    (Field.NOTE, 0.75, _SOMETHING_ELSE),
    (
        Field.CAPACITY,
        0.9,
        r"\bhow many (?:\w+ ){0,3}(?:mentees|people|persons|juniors|participants|colleagues)\b|\bmaximum (?:number"
        r"|of)\b|\bmany mentees\b|\bcuant[oa]s (?:personas|mentorad\w+|aprendices)\b|\bcombien d(?:e)? (?:mentores"
        r"|mentorees|personnes)\b|\bwie viele (?:mentees|personen)\b|\bquant[oa]s (?:pessoas|mentorad\w+)\b",
    ),
    (
        Field.CONSENT,
        0.9,
        r"\b(?:share|exchange|pass on|give) (?:\w+ ){0,3}(?:contact|email|details)\b|\bconsent\b|\bcontact details\b"
        r"|\bcompartir\b|\bpartager mes\b|\bkontaktdaten\b|\bcompartilhar\b",
    ),
    (
        Field.YEARS,
        0.88,
        r"\b(?:how (?:many|long)) (?:\w+ ){0,3}(?:years|have you (?:been )?work)|\byears? (?:\w+ ){0,4}(?:experience"
        r"|industry|profession|field|career)\b|\banos de experiencia\b|\bannees d experience\b"
        r"|\bjahre berufserfahrung\b|\bhow much experience\b|\bcuantos anos\b|\bcombien d annees\b"
        r"|\bwie viele jahre\b|\bquantos anos\b|\bhow long have you\b",
    ),
    (
        Field.STAGE,
        0.85,
        r"\b(?:career|professional) (?:stage|level|journey|phase)\b|\bstage (?:of|in) your career\b"
        r"|\bwhere are you in your career\b|\bseniority\b",
    ),
    (Field.LANGUAGES, 0.88, r"\blanguages?\b|\bidiomas\b|\blangues\b|\bsprachen\b"),
    (Field.PRONOUNS, 0.9, r"\bpronouns?\b"),
    (Field.TOPICS_OFFERED, 0.88, rf"^(?=.*{_TOPIC})(?=.*{_OFFER})(?!.*{_WANT})"),
    (Field.TOPICS_WANTED, 0.88, rf"^(?=.*{_TOPIC})(?=.*{_WANT})(?!.*{_OFFER})"),
    (
        Field.TOPICS,
        0.85,
        rf"\btopics?\b|\bthemen\b|\btemas\b|\bsujets\b|\bassuntos\b|^(?=.*{_TOPIC})(?=.*{_OFFER})(?=.*{_WANT})",
    ),
    (Field.ROLE, 0.9, rf"^(?=.*{_MENTOR})(?=.*{_MENTEE})"),
    (
        Field.ROLE,
        0.8,
        r"\b(?:participate|participating|take part|sign(?:ing)? up|register(?:ing)?|attend(?:ing)?|join(?:ing)?"
        r"|com(?:e|ing)) as\b|\bmicro ?mentor\w*\b|\bwould you like to (?:participate|take part)\b",
    ),
    (Field.IS_MENTEE, 0.88, SEEKS_MENTOR),
    (Field.IS_MENTOR, 0.86, SEEKS_MENTEE),
    (Field.IS_MENTEE, 0.85, _MENTEE),
    (Field.IS_MENTOR, 0.85, rf"{_MENTOR}|{MENTORS_OTHERS}"),
    (Field.ROLE, 0.7, r"\bbuddy\b"),
    (Field.GIVEN_NAME, 0.8, r"\bfirst name\b|\bgiven name\b|\bvorname\b|\bprenom\b"),
    (Field.FAMILY_NAME, 0.8, r"\blast name\b|\bsurname\b|\bfamily name\b|\bnachname\b|\bapellidos\b|\bsobrenome\b"),
    (Field.EMAIL, 0.85, r"\be ?mail\b|\bcorreo\b|\bcourriel\b"),
    (Field.PHONE, 0.8, r"\bphone\b|\btelephone\b|\bwhatsapp\b|\btelefon\w*\b"),
    (
        Field.EMPLOYER,
        0.82,
        r"\b(?:where|who) do you (?:currently )?work\b|\bemployers?\b|\bcompany\b|\borgani[sz]ation (?:do|you|name)"
        r"|\bwork for\b|\bdonde trabaja\w*\b|\bou travaillez\b|\bwo arbeite\w*\b|\bonde (?:voce )?trabalha\b"
        r"|\bempresa\b|\bentreprise\b|\barbeitgeber\b",
    ),
    (
        Field.JOB_TITLE,
        0.8,
        r"\bjob title\b|\bposition\b|\bcurrent role\b|\boccupation\b|\bwhat do you do\b|\bjob\b|\bcargo\b",
    ),
    (
        Field.NAME,
        0.75,
        r"\b(?:your|full) name\b|\bname\b(?!.*\b(?:event|chapter|tag|badge)\b)|\bnombre\b|\bwie heiss\w+",
    ),
)

_WHOLE_RE = tuple((field, weight, re.compile(rf"(?:{pattern})\Z")) for field, weight, pattern in _WHOLE)
_PHRASE_RE = tuple((field, weight, re.compile(pattern)) for field, weight, pattern in _PHRASES)
_UNSURE_ENDING = re.compile(
    r"((?<=[a-z]{3})\d+| (?:optional|required|obligatoire|obligatorio|pflichtfeld|facultatif|opcional)| \d)+\Z"
)


@lru_cache(maxsize=4096)
def heading(header: str) -> tuple[Field, float] | None:
    """What the words of a header say, with a confidence 0 to 1; None when they say nothing known."""
    folded = _UNSURE_ENDING.sub("", fold(header[:600]))
    if not folded:
        return None
    for field, weight, whole in _WHOLE_RE:
        if whole.match(folded):
            return field, weight
    for field, weight, phrase in _PHRASE_RE:
        if phrase.search(folded):
            return field, weight
    return None
