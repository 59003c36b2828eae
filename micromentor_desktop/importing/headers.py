"""Whole headers, by which a column is known when nothing else stands in them, in five languages.

Patterns match :func:`micromentor_desktop.domain.names.fold` of a header from its first to its last letter.
"""

from micromentor_desktop.importing.records import Field
from micromentor_desktop.importing.roles import MENTEE_WORD

# What people may call the place where they work or study; forms like to name two of them ("Company or school").
_ORGANISATION = (
    r"(?:employer|compan(?:y|ies)|organi[sz]ation|work ?place|firm|institution|affiliation|agency|business|school"
    r"|university|college"
    r"|azienda|datore di lavoro|empresa|empleador|organizacion|compania|institucion|universidad|escuela"
    r"|entreprise|employeur|societe|organisme|etablissement|universite|ecole"
    r"|arbeitgeber(?:in)?|firma|unternehmen|betrieb|hochschule|universitat|schule|arbeitsstelle|dienststelle"
    r"|empregador|organizacao|companhia|instituicao|universidade|escola)s?"
)
_YOUR = (
    r"(?:(?:your|my|the|name of|current|present|tu|su|nombre de|nombre de la|votre|ton|nom de|nom de l|nom de la|ihr"
    r"|dein|ihre|deine|name des|name der|sua|seu|nome da|nome do|aktueller?|derzeitiger?) )*"
)
_OR = r"(?:(?: (?:or|and|o|y|u|ou|et|oder|und|e|of))? )"
# The special before the general. The number is how much a header of these words alone says.
WHOLE: tuple[tuple[Field, float, str], ...] = (
    (
        Field.SIGNED_UP_AT,
        0.95,
        "timestamp|submission date|submitted(?: at| on)?|submit date(?: utc)?|completion time|date submitted"
        "|recorded ?date|registration (?:date|time)|registered (?:on|at)|order date|signed up(?: at| on)?"
        "|sign ?up (?:date|time)|zeitstempel|marca temporal|marca de tiempo|horodateur|horodatage"
        "|carimbo de data hora|rsvp(?:ed| d)? on|date created|created(?: at| on| date)?|confirm time|optin time"
        "|date time submitted|entry (?:date|time)|date (?:added|received)|submission time|created utc"
        "|received(?: at| on)?"
        "|fecha y hora|date et heure|data e hora|datum der anmeldung|datum und uhrzeit|eingangs(?:datum|zeit)"
        "|data d[eo] envio|fecha de envio|anmeldedatum|fecha de (?:registro|inscripcion)|fecha del pedido"
        "|date d inscription|date de (?:la )?commande"
        "|data d[aoe] (?:inscricao|pedido)|data hora|bestelldatum|angemeldet am",
    ),
    (
        Field.SIGNED_UP_AT,
        0.6,
        "date|datum|fecha|data|end ?date|start ?date(?: utc)?|start time|date modified|last changed",
    ),
    (
        Field.IGNORED,
        0.9,
        "(?:(?:member|user|customer|attendee|record|entry|form|participant|guest|registrant|registration|badge|barcode"
        "|confirmation|ticket|seat|order|invoice) ?)?(?:id|nr|no|number)|lfd nr|laufende nummer|nummer"
        "|n o(?: de pedido)?|numero(?: d[eo] (?:pedido|commande|inscripcion))?|row|respon(?:se|dent) ?id"
        "|collector id|ip ?address|custom data ?1?|duration in seconds|progress|finished|recipient ?(?:last"
        "|first) ?name|recipient ?email|external ?(?:data ?)?reference|location ?latitude|location ?longitude"
        "|distribution ?channel|user ?language|network id|token|order(?: type)?"
        "|ticket price|price|fees?|currency|quantity|leid|euid|member rating|latitude"
        "|longitude|gmtoff|dstoff|timezone|cc|region|score|total points|points|seq|user agent|referrer|submission ip"
        "|submission id|response type|total paid|fees paid|billing .*|points .*|feedback .*",
    ),
    (Field.NAME_SUFFIX, 0.9, "name suffix(?:es)?"),
    (Field.IGNORED, 0.9, "(?:name )?(?:prefix|salutation)"),
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
        "(?:your |attendee |guest |member |name |contact |legal )?(?:last|family|sur)(?: ?names?)?|(?:(?:primer"
        "|segundo) )?apellidos?(?: paterno| materno)?|zuname|ultimo nome|cognome"
        "|(?:votre )?nom de famille|nachname|familienname|sobrenome|apelidos?|last name .{0,14}|name last",
    ),
    (
        Field.NAME,
        0.95,
        "name as .{0,30}(?:badge|tag).*|name (?:for|on) (?:the |your )?(?:name )?(?:badge|tag).*"
        "|(?:first )?names? and (?:surname|last name"
        "|family name)|(?:your |full |attendee |guest |member |participant |complete |contact |display "
        "|first and last |first last )*name|name ?\\d|names?|full name .{0,24}|name .{0,3}first.{0,5}last.{0,3}"
        "|nombre(?: completo| y apellidos?)?|nom(?: complet| et prenom| prenom)?|prenom et nom|nome(?: completo"
        "| e sobrenome)?|vor und (?:nach|zu|familien)name|voller name|ihr name|dein name|name vorname|attendee"
        "|participant"
        "|teilnehmer(?:in)?|who|wer|quien|qui|quem|real name .*|user name|name original name|member|mitglied"
        "|(?:primary |main |lead )?(?:registrant|booker|contact)(?: name)?|contact information name"
        "|(?:氏|姓)?名前?|姓名"
        "|お名前|이름|성명|имя(?: и фамилия)?|фио"
        "|ονομα(?:τεπωνυμο)?|שם(?: מלא)?"
        "|الاسم(?: الكامل)?|jmeno(?: a prijmeni)?"
        "|imie(?: i nazwisko)?|nev|nome e cognome|naam|navn|namn|nimi",
    ),
    (
        Field.EMAIL,
        0.97,
        "(?:your |attendee |contact |work |personal |preferred |best |primary |user |member |email )*(?:e ?mail"
        "|correo|courriel|mail)s?(?: ?addresse?s?| ?adresse| ?id| ?primary| electronico| electronique| ?\\d"
        "| registered| optional| required)*|username|nombre de usuario|adresse electronique|endereco eletronico"
        "|(?:deine|ihre|meine)? ?(?:e ?)?mail ?adresse|(?:direccion|adresse"
        "|endereco)(?: de| d)? (?:correo(?: electronico)?|e ?mail|courriel|mail|messagerie)(?: electronique)?"
        "|contact information email(?: address)?|email primary|メールアドレス|邮箱|电子邮件|이메일|эл почта|почта"
        "|דוא ל|אימייל"
        "|البريد(?: الالكتروني)?",
    ),
    (
        Field.EMPLOYER,
        0.95,
        rf"{_YOUR}{_ORGANISATION}(?:{_OR}{_ORGANISATION})*(?: (?:name|actual|atual|actuel(?:le)?))?"
        r"|co|account name|(?:company|employer|organi[sz]ation) (?!(?:e ?mail|phone|address|website|url|size|type|no"
        r"|id|number)\b)"
        r".{0,30}"
        r"|(?:your |current )*places? of (?:work|employment|study)"
        r"|(?:currently )?(?:works?|working|employed|studying) (?:at|for|by|with|place)|where (?:i|you) work"
        r"|(?:lugar|centro) de (?:trabajo|estudios?)(?: [ouy] (?:de )?(?:trabajo|estudios?))?|trabaja(?:s"
        r"|ndo)? (?:en|para)|lieu de travail(?: ou d (?:etudes?|enseignement))?|travaille chez"
        r"|arbeitsplatz|(?:tatig|beschaftigt|angestellt) bei|arbeitet bei|local de trabalho|trabalha (?:em|na|no|para)",
    ),
    (
        Field.JOB_TITLE,
        0.95,
        "(?:your |current |professional |work )*(?:job|position|occupation|profession|title|job title|job role"
        "|job function|designation|job description)(?: title)?"
        "|(?:job|title|position) (?:or |and )?(?:position|title|role)|what do you do(?: for (?:a living|work))?"
        "|(?:job|position) ?title .{0,20}|(?:your |current )*role (?:at|in) .*|(?:cargo|puesto)(?: actual| atual"
        "| de trabajo)?|profesion|ocupacion|a que (?:te|se) dedicas?|poste(?: actuel| occupe)?|fonction|metier"
        "|(?:intitule|titre) du poste|beruf|(?:aktuelle )?position|stelle|(?:berufs|stellen|job)bezeichnung|jobtitel"
        "|tatigkeit|funktion|profissao|funcao|ocupacao|titulo do cargo",
    ),
    (
        Field.STAGE,
        0.92,
        "(?:your |current )?career (?:stage|level|phase)|seniority(?: level)?|experience level|level of experience"
        "|job level|etapa profesional|nivel (?:profesional|profissional|de senioridade|de carrera)"
        "|niveau de carriere|karriere ?level|senioridade|nivel de experiencia|niveau d experience|karrierestufe"
        "|nivel de carreira",
    ),
    (
        Field.YEARS,
        0.95,
        r"(?:total )?(?:work|professional) experience years|(?:your )?(?:(?:total |number of )?(?:yrs|years"
        r"|year)(?! (?:of birth|of graduation|of membership|born|joined|(?:as )?(?:an? )?member)\b)"
        r"(?: .{0,40})?(?:experience|exp|in .{2,40}|worked"
        "|working)?|experience|exp|work experience|professional experience)(?: years| yrs| in years)?|(?:anos|anni"
        "|annees"
        "|jahre)(?: .{0,40})?|antiguedad|anciennete|berufserfahrung(?: .{0,20})?|berufsjahre"
        "|experiencia(?: laboral| profesional| profissional)?|experience professionnelle|erfahrung(?: in jahren)?|yoe"
        "|tenure|time (?:in|at) (?:the |your |my |this |our )?(?:profession|industry|field|job|role|position|career"
        "|business|company)|(?:tiempo|tempo) (?:en|na|no|de)(?: la| el)? (?:experiencia|profesion|profissao|carrera"
        "|carreira|area|sector|setor)|length of (?:service|experience)|no of years.*"
        r"|years? (?:as|at)(?! (?:an? )?member\b) .{2,40}",
    ),
    (
        Field.FIELD,
        0.92,
        "(?:your |current |professional |main )*(?:industry|sector|field(?: of (?:work|expertise|study|practice))?"
        "|area of (?:work|practice|specialty)|discipline|department|specialt(?:y|ies)|speciali[sz]ation"
        "|line of (?:work|business)|profession(?:al)? (?:area|field))"
        "|(?:sector|campo|area)(?: profesional| de trabajo| profissional| de atuacao)|industria|secteur(?: d activite)?"
        "|domaine(?: d activite| professionnel)?|branche|fachgebiet|fachbereich|tatigkeitsfeld|arbeitsgebiet|setor",
    ),
    (
        Field.NEWCOMER,
        0.92,
        "(?:are you |i am )?(?:a )?(?:new ?comer|new member|first timer|first time attendee)"
        "|(?:is this |this is )?(?:your |my )?first (?:time|event|conference|meeting)(?: here| attending| with us)?",
    ),
    (
        Field.ROUNDS,
        0.92,
        "(?:your |available |attending )*rounds?(?: (?:attending|available|attended))?|availability by round"
        "|(?:runden|rondas|rodadas)(?: .{0,20})?",
    ),
    (
        Field.LANGUAGES,
        0.95,
        "languages?(?: spoken| s)?(?: .{0,30})?|(?:idiomas?|lenguas?|lingue|linguas?|langues?"
        "|sprachen)(?: .{0,40})?|sprache"
        "|sprachkenntnisse|(?:spoken|preferred|native|first|working) languages?|mother tongue|lengua materna"
        "|langue maternelle|muttersprache|lingua materna|speaks",
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
        "| ?no| ?nr)?|contact numbers?|telefono|telefon(?:nummer)?|telephone|portable|handy(?:nummer)?|telefone"
        "|celular|movil",
    ),
    (
        Field.STATUS,
        0.92,
        "(?:attendee |invitee |reg |registration |registrant |order |approval |payment |rsvp |member |event )*status"
        "|(?:estado|situacao|statut|etat) (?:del?|do|da|de la|du) (?:\\w+ )?(?:asistente|asistencia|inscripcion|pedido"
        "|inscricao|participante|participant|inscription|commande)|teilnahmestatus|buchungsstatus"
        "|state|rsvp|estado|estatus|statut|anmeldestatus|situacao",
    ),
    (
        Field.ROLE,
        0.9,
        "roles?|(?:mentor(?:ing)?|program(?:me)?|event|your) roles?|rolle|papel|rol|ruolo|funcion en el programa",
    ),
    (
        Field.ROLE,
        0.6,
        "ticket(?: type| name)?|(?:registration|registrant|attendee|participant|invitee|admission|member) (?:type"
        "|category)|category|group|type|tipo(?: de (?:entrada|inscripcion|inscricao|ingresso))?|type de billet"
        "|ticketart|kategorie|sheet|section|tab",
    ),
    (
        Field.CAPACITY,
        0.95,
        rf"(?:mente(?:e|es)|mentors?|mentoring)? ?(?:capacity|limit)"
        rf"|(?:mentees )?max(?:imum)?(?: (?:number|no))?(?: of)?"
        rf"(?: (?:mentees|people|persons))?|(?:number of|no of|no|how many) (?:mentees|people|persons|juniors).*"
        rf"|how many(?: at once)?|can take|kapazitat|capacidad|capacite|capacidade"
        rf"|(?:anzahl|zahl)(?: der)? mentees.*|max(?:imale)? anzahl.*"
        rf"|numero(?: maximo)?(?: de)? {MENTEE_WORD}.*|nombre(?: maximal| maximum)? (?:de )?mentore?es.*"
        rf"|maxim[oa](?: de {MENTEE_WORD})?",
    ),
    (Field.CONSENT, 0.9, "consent|einwilligung|consentimiento|consentement|consentimento|gdpr|privacy"),
    (
        Field.TOPICS,
        0.93,
        "topics?|(?:i am |i m )?(?:mostly |most )?interested in|themen|thema|temas?|sujets?|themes?|assuntos?"
        "|topics? of interest|interests?|areas?(?: of interest)?",
    ),
    (
        Field.WISHES,
        0.9,
        "(?:whom?|who else) (?:would|do) you (?:\\w+ ){0,2}like to (?:meet|be paired with|be matched with)"
        "|(?:preferred|requested|desired) (?:mentors?|mentees?|partners?|match(?:es)?)(?: names?)?"
        "|(?:mentor|mentee|partner) (?:request|preference|wish)(?:es|s)?|(?:con quien|a quien) (?:te )?gustaria .*"
        "|qui (?:souhaitez vous|aimeriez vous) rencontrer|wen mochte(?:n sie|st du) (?:\\w+ )?(?:treffen|kennenlernen)"
        "|(?:quem|com quem) (?:voce )?gostaria .*",
    ),
    (
        Field.NOTE,
        0.8,
        "notes?|comments?|remarks?|wishes|anything else.*|other|internal|reviewer.*|bemerkung(?:en)?|kommentare?"
        "|notas?|comentarios?|commentaires?|observacoes|observaciones|remarques?|tags|bio|linkedin.*|sent|reply"
        "|matched?(?: with)?",
    ),
)
