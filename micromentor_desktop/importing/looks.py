"""What a single cell looks like by itself: an employer, a job, languages, years of work, or something of a machine."""

import re
from functools import lru_cache

from micromentor_desktop.domain.names import fold

# Legal forms, and the kinds of places where people work or study, as folded words.
_LEGAL = (
    r"(?:inc|incorporated|corp|corporation|co|ltd|limited|llc|llp|plc|pllc|gmbh|ag|kg|kgaa|ohg|eg|ev|e v|se|sarl|sas"
    r"|srl"
    r"|s r l|spa|s p a|sl|s l|sa|s a|sa de cv|s a de c v|ltda|lda|bv|b v|nv|n v|ab|asa|as|a s|aps|oy|oyj|pty ltd"
    r"|pvt ltd"
    r"|pte ltd|kk|sp z o o|s r o|d o o|zrt|kft)"
)
_PLACE = (
    r"universi\w*|college|school|academy|academia|akademie\w*|institut\w*|hochschule\w*|fachhochschule|polit[e]?cnic\w*"
    r"|polytechni\w*|lycee|instituto|faculty|hogeschool\w*|hogskol\w*|\w*universitat|\w*universitet\w*|bank\w*|banco"
    r"|banca"
    r"|banque|\w*bank|hospital\w*|clinic|klinik\w*|klinikum|hopital|ospedale|ziekenhuis|sykehus\w*|sjukhus\w*|council"
    r"|city of"
    r"|stadt|stadtwerke|ville|mairie|comune|gemeente|kommune|ayuntamiento|prefeitura|camara|county|ministry|ministerium"
    r"|ministere|department of|authority|agency|agence|foundation|stiftung|fondation|fundacion|museum|musee|museo"
    r"|theatre"
    r"|library|church|trust|union|association|verein|group|gruppe|groupe|grupo|holding\w*|partners|associates"
    r"|consult\w*"
    r"|systems|software|solutions|services|technolog\w*|tech|labs?|studios?|media|energy|energie|energia|insurance"
    r"|logistics"
    r"|industries|foods|pharma\w*|biotech|airlines?|architects|architekten|arkitekter|engineering|capital|ventures"
    r"|works|werke"
    r"|networks|telecom|motors|steel|sons|sohne|freres|hermanos|figli|cooperativa|cooperative|genossenschaft"
)
_FORM = re.compile(rf"[^\W\d_].*\b{_LEGAL}")
_AT_PLACE = re.compile(rf"\b(?:{_PLACE})\b")
_JOB = re.compile(
    r"\b(?:manager\w*|director\w*|direktor\w*|direttor\w*|direct(?:eur|rice)|engineer\w*|ingenieur\w*|ingenier\w*"
    r"|ingegner\w*"
    r"|engenheir\w*|analyst\w*|analist\w*|nurse|teacher|lehrer\w*|professor\w*|lecturer|consultant\w*|konsulent\w*"
    r"|konsult"
    r"|consulent\w*|consultor\w*|berater\w*|adviser|advisor|intern|trainee|praktikant\w*|stagiaire|estagiari\w*"
    r"|assistant\w*"
    r"|assistent\w*|asistente|officer|specialist\w*|coordinat\w*|koordinat\w*|coordenador\w*|president|vp|ceo|cto|cfo"
    r"|founder"
    r"|owner|partner|accountant|auditor|developer\w*|entwickler\w*|desarrollador\w*|programmer|designer\w*|architect"
    r"|technician"
    r"|researcher|scientist|leiter\w*|\w+leiter(?:in)?|leder|\w+leder|chef|\w+chef|gerente|jefe|jefa|supervisor"
    r"|associate"
    r"|executive|administrator|secretary|clerk|planner|recruiter|journalist|editor|lawyer|doctor|physician|lakare|"
    r"\w+lakare|student|studentin|estudiante|referent(?:in)?|sachbearbeiter\w*|medewerker|head of|lead|principal)\b"
)
_LANGUAGES = frozenset(
    (
        "english ingles anglais englisch inglese engels engelsk engelska spanish espanol castellano espagnol spanisch"
        " espanhol spagnolo spaans spansk spanska castilian french frances francais franzosisch francese frans fransk"
        " franska german aleman allemand deutsch alemao tedesco duits tysk tyska portuguese portugues portugais"
        " portugiesisch portoghese portugees portugisisk portugisiska italian italiano italien italienisch italiaans"
        " italiensk italienska dutch neerlandes neerlandais niederlandisch nederlands nederlandsk nederlandska olandese"
        " holandes hollandsk norwegian noruego norvegien norwegisch noors norsk norska swedish sueco suedois schwedisch"
        " zweeds svensk svenska svedese danish danes danois danisch deens dansk danska finnish finnisch finska finsk"
        " suomi polish polaco polonais polnisch pools polsk polska polski russian ruso russe russisch russo russisk"
        " ryska ukrainian ukrainisch czech tschechisch slovak hungarian ungarisch magyar romanian rumano roumain"
        " rumanisch bulgarian greek griego grec griechisch turkish turco turc turkisch turks tyrkisk turkiska turkce"
        " arabic arabe arabisch arabo arabiska arabisk hebrew farsi persian dari pashto urdu hindi bengali punjabi"
        " tamil"
        " telugu gujarati marathi malayalam kannada nepali sinhala mandarin cantonese chinese chino chinois chinesisch"
        " cinese chinees kinesisk kinesiska japanese japones japonais japanisch korean coreano coreen koreanisch"
        " vietnamese thai tagalog filipino indonesian malay swahili amharic yoruba igbo hausa zulu xhosa afrikaans"
        " somali catalan catala euskera basque gallego galego welsh irish gaelic croatian kroatisch serbian serbisch"
        " bosnian slovene albanian estonian latvian lithuanian icelandic asl sign"
    ).split()
)
_JOINING = frozenset("and und y et e en og och".split())
_YEARS = re.compile(
    r"\W*\d{1,2}(?:[.,]\d)?(?:\s*(?:-|–|to|a|bis|tot|til|till|und)\s*\d{1,2})?\s*\+?\s*"
    r"(?:years?|yrs?\.?|anos|años|ans|jahre?n?|jaar|år|anni?|anos?)?\W*",
    re.IGNORECASE,
)
_PHONE = re.compile(r"(?=(?:\D*\d){6})[+(]?[\d\s()./-]{6,24}")
_MACHINE = re.compile(
    r"\S+\.(?:pdf|docx?|odt|jpe?g|png|heic|pages)\b.*|https?://\S*|www\.\S+|\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{8}-[0-9a-f-]{4,}|(?=\S*\d)(?=\S*[a-z])[0-9a-z_-]{6,}"
    r"|(?=\S*\d)[A-Z0-9]{1,8}[-_#][A-Z0-9-]+|\d{5,}",
    re.IGNORECASE,
)


@lru_cache(maxsize=4096)
def employer(value: str) -> bool:
    """Whether a cell names a company, a school or a public body: it ends in a legal form, or says what it is."""
    if len(value) > 80:
        return False
    folded = fold(value)
    return bool(_FORM.fullmatch(folded) or _AT_PLACE.search(folded))


@lru_cache(maxsize=4096)
def job(value: str) -> bool:
    """Whether a cell names a job."""
    return len(value) <= 80 and bool(_JOB.search(fold(value)))


@lru_cache(maxsize=4096)
def languages(value: str) -> bool:
    """Whether a cell names languages and nothing else."""
    words = [word for word in fold(value).split() if word not in _JOINING] if len(value) <= 120 else []
    return bool(words) and sum(1 for word in words if word in _LANGUAGES) * 2 > len(words)


@lru_cache(maxsize=4096)
def years(value: str) -> bool:
    """Whether a cell is a number of years, or a range of them, that somebody may have worked."""
    return len(value) <= 24 and bool(_YEARS.fullmatch(value))


@lru_cache(maxsize=4096)
def phone(value: str) -> bool:
    """Whether a cell is a telephone number: not only digits, which an order number is as well."""
    return len(value) <= 24 and bool(_PHONE.fullmatch(value)) and not value.isdecimal()


@lru_cache(maxsize=4096)
def machine(value: str) -> bool:
    """Whether a cell was written by a machine: an address of the web or of a computer, an id, a token."""
    return len(value) <= 300 and bool(_MACHINE.fullmatch(value))
