"""Topic answers: where one choice ends and the next begins, and which topic of the chapter is meant."""

import itertools
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from rapidfuzz import fuzz, process

from micromentor_desktop.domain.chapter import STARTER_TOPICS
from micromentor_desktop.domain.names import fold, tidy
from micromentor_desktop.importing.lexicon import concepts
from micromentor_desktop.importing.records import TopicAnswer
from micromentor_desktop.translate import tr

# What says clearly that a starter topic is meant, in the order of STARTER_TOPICS; matched against fold().
_MEANINGS: tuple[str, ...] = (
    r"job (?:application|search|hunt|interview)\w*|c v|curriculos?|jobsuche|stellensuche|application documents"
    r"|linkedin(?: profile)?"
    r"|(?:find|finding|get|getting|land|landing) (?:a |my |the )?(?:new |first |next )?jobs?|(?:get|getting) hired"
    r"|buscar (?:trabajo|empleo)|recherche d un emploi|lettres? de motivation|interview\w*(?: prep\w*| skills"
    r"| practice)?"
    r"|resumes?|cvs?"
    r"|curriculum(?: vitae)?|cover letters?|lebenslauf|bewerbung\w*|vorstellungsgesprach\w*"
    r"|entretiens?(?: d embauche)?|candidatures?|entrevistas?|busqueda de (?:empleo|trabajo)"
    r"|solicitud(?:es)? de empleo|recherche d emploi|hoja de vida|procura de emprego",
    r"soft ?skills?|communication|kommunikation|prasentieren|prasentation\w*|comunica(?:cion|cao)|public speaking"
    r"|presentation skills|presenting"
    r"|communication skills|habilidades (?:blandas"
    r"|sociales)|competencias (?:blandas|interpersonais)|competences (?:relationnelles|douces)|hablar en publico"
    r"|falar em publico|oratoria|communication orale|prise de parole\w*|offentlich sprechen|soziale kompetenz\w*"
    r"|weiche kompetenz\w*|(?:personliche|soziale|zwischenmenschliche) fahigkeiten|savoir etre|competences humaines",
    r"hard ?skills?|technical skills?|(?:ms |microsoft )?(?:excel|powerpoint|power bi)|spreadsheets?|photoshop"
    r"|python|sql|coding|programming|e ?mail writing|writing e ?mails|fachwissen|habilidades (?:tecnicas|duras)"
    r"|competences techniques"
    r"|competencias tecnicas|fachkompetenz\w*|fachliche (?:kompetenz\w*|fertigkeiten|fahigkeiten)|fachkenntnisse"
    r"|conocimientos tecnicos"
    r"|savoir faire|competences metier",
    r"career (?:goals?|planning|plans?|paths?|development|growth|changes?|advancement|transitions?|moves?)|goal setting"
    r"|(?:setting|reaching) (?:\w+ )?goals|karriere|berufliche ziele|metas (?:profissionais|profesionales)"
    r"|karriere(?:ziele?|planung)"
    r"|objetivos (?:profesionales|de carrera|de carreira|profissionais)|objectifs (?:de carriere|professionnels)"
    r"|plan(?:o)? de (?:carrera|carriere|carreira)|laufbahn(?:ziele?|planung)|ziele im beruf|projets? de carriere",
    r"work ?place (?:challenges?|issues?|conflicts?|problems?|politics)|office politics|conflictos laborales"
    r"|difficult (?:boss(?:es)?|colleagues?|coworkers?|co workers?|managers?)|(?:challenges?|conflicts?"
    r"|problems?) (?:at"
    r"|in the) work(?: ?place)?|(?:desafios|retos|problemas) (?:laborales|en el trabajo|no trabalho)"
    r"|defis? (?:au travail|professionnels)|(?:herausforderungen|konflikte?|probleme?) (?:am arbeitsplatz|im (?:job"
    r"|beruf))",
    r"(?:learn(?:ing)?|how) to (?:be(?:come)? an? (?:good |great |better )?)?mentor|becoming a mentor|mentoring skills"
    r"|aprender a (?:ser )?mentor\w*|apprendre a (?:etre |devenir )?mentor\w*|mentor(?:in)? werden"
    r"|tornar se mentor\w*|como ser mentor\w*|aprendiendo a (?:ser )?mentor\w*|mentor(?:in)? sein lernen",
    r"(?:the )?most (?:out )?of (?:the |my |your |our )?(?:association|membership|chapter)\w*(?: s benefits)?"
    r"|(?:association|membership|members?|chapter)(?: s)? benefits"
    r"|^(?:the )?benefits$|^(?:beneficios|avantages|vorteile)$|benefits of (?:the )?(?:association|membership"
    r"|chapter)|beneficios d[ea] (?:la )?(?:asociacion|associacao|membresia)|avantages de l association"
    r"|mitglied\w*vorteile|mitgliedschaft nutzen|(?:vorteile\w*|angebote\w*|beste|meiste) (?:\w+ ){0,4}(?:vereins"
    r"|verbands|mitgliedschaft)|(?:ventajas de|aprovechar(?: \w+){0,3}) la asociacion|(?:tirer"
    r"|profiter)(?: \w+){1,5} (?:association|adhesion)|us(?:e|ing) (?:the|my|our) (?:association|membership"
    r"|chapter)",
)
_MEANING_RE = tuple(re.compile(rf"\b(?:{pattern})\b") for pattern in _MEANINGS)
# What single words say, in the same order: all of one of these sets together mean the topic.
_ABOUT: tuple[tuple[frozenset[str], ...], ...] = (
    (frozenset({"apply"}),),
    (frozenset({"speak_up"}), frozenset({"soft", "skill"})),
    (frozenset({"hard", "skill"}),),
    (frozenset({"goal", "career"}),),
    (frozenset({"challenge", "at_work"}),),
    (frozenset({"to_learn", "mentor"}),),
    (frozenset({"benefit", "association"}),),
)
_FEW_WORDS = 6
_OTHER = re.compile(
    r"(?:others?|sonstiges|andere[s]?|otr[oa]s?|autres?|outr[oa]s?)\s*(?:[:\-–(]\s*|$)(?:please \w+\W*)?",
    re.IGNORECASE,
)
_NOTHING = frozenset(
    {"", "n a", "na", "none", "no", "nothing", "not applicable", "keine", "ninguno", "aucun", "nenhum", "x"}
)
_SMALL_WORDS = frozenset(
    "a an the my your our of for to in on at with and de la le les el los das der die und et y e".split()
)
_ENDING = re.compile(r"(?<=\w{3})(?:ings?|ies|e?s|e|y)\Z")
_LONGEST_TOPIC = 120
_LOOK_AT = 500
"""So many different cells, the most frequent ones, tell how a column is separated."""

# How a separator splits, and how readily it is believed: semicolons and bars hardly ever stand inside a choice.
_SEPARATORS: tuple[tuple[re.Pattern[str], float], ...] = (
    (re.compile(r"\s*[\n;]\s*"), 0.4),
    (re.compile(r"\s*\|\s*"), 0.4),
    (re.compile(r"\s*[•·]\s*"), 0.4),
    (re.compile(r",(?=\S)"), 0.95),  # Qualtrics joins without a blank, so that ", " stays inside a choice
    (re.compile(r"\s*,\s*"), 1.0),
    (re.compile(r"\s+/\s+"), 1.0),
)


def topic_of(piece: str, topics: tuple[str, ...] = STARTER_TOPICS) -> str:
    """The topic of the chapter that is clearly meant, else the text as typed; empty for "none" and a bare "Other".

    "CV review", "Interview preparation" and "résumés" are all the first starter topic, whether the chapter has it in
    English or in the language of now; a text that could mean two topics is kept as it is.
    """
    return _topic_of(piece, topics, STARTER_TOPICS if topics is STARTER_TOPICS else tuple(map(tr, STARTER_TOPICS)))


@lru_cache(maxsize=16384)
def _topic_of(piece: str, topics: tuple[str, ...], starters: tuple[str, ...]) -> str:
    text = tidy(piece).strip(" ,;|.*•")
    text = tidy(_OTHER.sub("", text, count=1)).rstrip(")") if _OTHER.match(text) else text
    folded = fold(text)
    if folded in _NOTHING:
        return ""
    head = fold(re.split(r"[(:–]", text)[0])
    return _named(folded, head, topics) or _meant(folded, head, topics, starters) or text


@lru_cache(maxsize=4096)
def known_topics(cell: str) -> bool:
    """Whether the pieces of a short cell, however they are separated, are mostly starter topics."""
    if not cell or len(cell) > 300:
        return False
    for separator in (None, *(separator for separator, _ in _SEPARATORS)):
        pieces = _split(cell, separator)
        known = sum(1 for piece in pieces if len(piece) <= 70 and topic_of(piece) in STARTER_TOPICS)
        if pieces and known * 2 > len(pieces):
            return True
    return False


def _named(folded: str, head: str, topics: tuple[str, ...]) -> str:
    """The topic whose name an answer spells, in about these letters or with other endings; empty if none."""
    by_key = {fold(topic): topic for topic in topics}
    for key in (folded, head):
        if key in by_key:
            return by_key[key]
        if len(key) < 60 and (close := process.extractOne(key, by_key.keys(), scorer=fuzz.ratio, score_cutoff=88)):
            return by_key[close[0]]
    stems = _stems(folded)
    return next(
        (topic for key, topic in by_key.items() if folded.startswith(key + " ") or (stems and _stems(key) == stems)), ""
    )


def _meant(folded: str, head: str, topics: tuple[str, ...], starters: tuple[str, ...]) -> str:
    """The starter topic that the words of an answer mean, if it is one alone and the chapter has it; else empty."""
    names = tuple(zip(STARTER_TOPICS, starters, strict=True))
    for words in (head, folded):
        meant = [both for both, meaning in zip(names, _MEANING_RE, strict=True) if meaning.search(words)]
        if len(meant) == 1:
            return next((name for name in meant[0] if name in topics), "")
    about = concepts(head if len(head.split()) <= _FEW_WORDS else "")
    meant = [both for both, kinds in zip(names, _ABOUT, strict=True) if any(kind <= about for kind in kinds)]
    return next((name for name in meant[0] if name in topics), "") if len(meant) == 1 else ""


def _stems(folded: str) -> frozenset[str]:
    """The words that carry the meaning, without the endings that say how many or how."""
    return frozenset(_ENDING.sub("", word) for word in folded.split() if word not in _SMALL_WORDS)


class Choices:
    """How the cells of one question split into choices, inferred from all of them.

    The split that gives few, often repeated pieces wins; separators inside parentheses never split.
    """

    def __init__(
        self,
        cells: Iterable[str],
        topics: tuple[str, ...] = STARTER_TOPICS,
        decided: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self._topics = topics
        self._decided = decided
        self._asked: Counter[str] = Counter()
        self._typed: dict[str, str] = {}
        self._pieces_of: dict[str, tuple[str, ...]] = {}
        self._topic_of: dict[str, str] = {}
        self._spelled: dict[str, str] = {}
        counted = Counter(dict(Counter(cell for cell in cells if cell).most_common(_LOOK_AT)))
        self._separator = self._likely(counted)
        self._joined: set[tuple[str, str]] = set()
        if self._separator is not None and "," in self._separator.pattern:
            self._joined = self._belonging(counted)

    def split(self, cell: str) -> tuple[str, ...]:
        """The topics in a cell, each once, in the order given."""
        pieces = self._pieces_of.get(cell)
        if pieces is None:
            pieces = self._pieces_of[cell] = tuple(self._known_parts(self._pieces(cell, self._separator)))
        return tuple(dict.fromkeys(topic for piece in pieces if (topic := self.topic(piece))))

    def topic(self, piece: str) -> str:
        """The topic of one answer (empty for none), which is counted."""
        key = fold(piece)
        if not key:
            return ""
        if key not in self._typed:
            self._typed[key] = tidy(piece)
            self._topic_of[key] = self._topic(piece)
        self._asked[key] += 1
        return self._topic_of[key]

    def answers(self) -> tuple[TopicAnswer, ...]:
        """The answers met so far."""
        met = ((key, self._topic_of[key], count) for key, count in self._asked.most_common())
        return tuple(TopicAnswer(self._typed[key], count, topic, topic in self._topics) for key, topic, count in met)

    def _known_parts(self, pieces: Iterable[str]) -> Iterator[str]:
        """The pieces; one that is separated otherwise than its column is split where that gives a known topic.

        Its other parts must look like choices too: they start with a capital.
        """
        for piece in pieces:
            found = [piece]
            for separator, _ in _SEPARATORS:
                parts = _split(piece, separator)
                known = [topic_of(part, self._topics) in self._topics for part in parts]
                choices = all(is_known or part[:1].isupper() for is_known, part in zip(known, parts, strict=True))
                if len(parts) > 1 and any(known) and choices:
                    found = parts
            yield from found

    def _topic(self, piece: str) -> str:
        """The topic of a piece; spellings that differ only in case or accents become the first one met."""
        decided = self._decided.get(fold(piece))
        if decided is not None:
            return decided
        topic = topic_of(piece, self._topics)
        if len(topic) > _LONGEST_TOPIC:
            topic = topic[: _LONGEST_TOPIC - 1].rstrip() + "…"
        return self._spelled.setdefault(fold(topic), topic)

    def _likely(self, counted: Counter[str]) -> re.Pattern[str] | None:
        best, best_cost = None, self._cost(counted, None)
        for separator, readiness in _SEPARATORS:
            if any(len(_split(cell, separator)) > 1 for cell in counted):
                cost = self._cost(counted, separator) * readiness
                if cost <= best_cost:
                    best, best_cost = separator, cost
        return best

    def _cost(self, counted: Counter[str], separator: re.Pattern[str] | None) -> float:
        """How many different choices a separator gives; known topics and often repeated pieces hardly count."""
        pieces = {fold(piece): piece for cell in counted for piece in _split(cell, separator)}
        return sum(0.25 if self._is_known(piece) else 1.0 for key, piece in pieces.items() if key)

    def _is_known(self, piece: str) -> bool:
        """Whether a piece is one topic of the chapter, and surely not several of them in a row."""
        return topic_of(piece, self._topics) in self._topics and not any(
            len(_split(piece, separator)) > 1 for separator, _ in _SEPARATORS
        )

    def _belonging(self, counted: Counter[str]) -> set[tuple[str, str]]:
        """Neighbouring pieces that never part ("Résumé", "cover letters"): one choice with a comma inside."""
        alone: Counter[str] = Counter()
        pairs: Counter[tuple[str, str]] = Counter()
        for cell, times in counted.items():
            pieces = _split(cell, self._separator)
            for piece in pieces:
                alone[piece] += times
            for pair in itertools.pairwise(pieces):
                pairs[pair] += times
        known = {fold(topic) for topic in self._topics}
        joined = set()
        for (first, second), times in pairs.items():
            inseparable = times == alone[second] == alone[first]
            continues = second[:1].islower() and not first[:1].islower() and times == alone[second] and times > 1
            by_habit = times >= 4 and len(counted) > 2 and not {fold(first), fold(second)} & known
            if continues or (inseparable and (by_habit or second[:1].islower()) and times > 1):
                joined.add((first, second))
        return joined

    def _pieces(self, cell: str, separator: re.Pattern[str] | None) -> list[str]:
        pieces: list[str] = []
        last = ""
        for piece in _split(cell, separator):
            if pieces and (last, piece) in self._joined:
                pieces[-1] = f"{pieces[-1]}, {piece}"
            else:
                pieces.append(piece)
            last = piece
        return pieces


def _split(cell: str, separator: re.Pattern[str] | None) -> list[str]:
    """The pieces between separators that stand outside parentheses and quotes, and behind no backslash."""
    if separator is None:
        return [cell.strip()]
    pieces, start, depth = [], 0, 0
    cuts = {match.start(): match.end() for match in separator.finditer(cell)}
    balanced = cell.count("(") == cell.count(")")
    for at, letter in enumerate(cell):
        if balanced:
            depth += (letter == "(") - (letter == ")")
        if at in cuts and at >= start and depth == 0 and cell[at - 1 : at] != "\\":
            pieces.append(cell[start:at])
            start = cuts[at]
    pieces.append(cell[start:])
    return [piece.replace("\\,", ",").strip() for piece in pieces if piece.strip()]
