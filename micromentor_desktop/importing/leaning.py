"""Who gives and who receives, in answers that name neither mentor nor mentee: "give advice", "Be guided", "a buddy".

Patterns match :func:`micromentor_desktop.domain.names.fold` of a text, in the languages of :mod:`.lexicon`. Such words
say something about a role only where a role is asked for: elsewhere "learning" is a topic.
"""

import re
from functools import lru_cache
from typing import NamedTuple

from micromentor_desktop.domain.names import fold

_WHO = (
    r"(?:buddy|buddies|guides?|coach(?:es)?|sponsors?"
    r"|godparents?|padrin[oa]s?|madrin[ha]+s?|pate|patin|parrains?|marraines?)"
)
_GOOD = (
    r"(?:advice|guidance|help|support|tips|feedback|knowledge|coaching|consejos?|ayuda|apoyo|orientacion|conseils?|aide"
    r"|soutien|rat|hilfe|unterstutzung|conselhos?|ajuda|apoio|consigli|aiuto|supporto|advies|hulp|steun|rad|hjelp"
    r"|stotte"
    r"|hjalp|stod|hjaelp|hjælp|veiledning|vejledning|vagledning)"
)
_RECEIVES = re.compile(
    rf"\b(?:get|getting|receiv\w+|seek\w*|find\w*|need\w*|want|wanting|ask\w* for|looking for|would like|like|have"
    rf"|having) (?:some |an? |the |my |me )?(?:{_GOOD}|{_WHO})\b"
    r"|\b(?:be|being|get|getting) (?:guided|coached|advised|supported|helped|taught|accompanied|paired|matched"
    r"|looked after)\b"
    r"|\b(?:somebody|someone|anybody) (?:to|who can) (?:guide|coach|advise|help|support|teach)(?: me| you)?\b"
    r"|\blearn\w*\b|\breceiv\w+\b|\bask questions\b"
    rf"|\b(?:recibir|obtener|buscar|busco|necesit\w+|tener)\b|\bque (?:me|alguien me) \w+|\baprend\w+|\bser (?:guiad"
    rf"|acompanad|orientad|apoiad|ayudad)\w+"
    rf"|\b(?:recevoir|obtenir|trouver|avoir besoin)\b|\b(?:etre|me faire) (?:guide|accompagne|conseille|aide"
    rf"|suivi)\w*|\bapprendre\b"
    r"|\b(?:bekommen|erhalten|suchen|suche|lernen|brauche)\b|\b(?:begleitet|beraten|unterstutzt|gefordert"
    r"|betreut) werden\b"
    r"|\b(?:receber|procuro|preciso)\b|\b(?:ricevere|imparare|cerco)\b|\bessere (?:guidat|seguit|accompagnat|aiutat"
    r"|consigliat)\w+"
    r"|\b(?:krijgen|ontvangen|zoek|leren)\b|\b(?:begeleid|geholpen|geadviseerd) worden\b"
    r"|\b(?:fa|motta|modtage|trenger|soker|søker|søger|laere|lære|lara mig)\b|\bbli (?:veiledet|hjulpet|vagledd)\b"
)
_GIVES = re.compile(
    rf"\b(?:be|being|become|becoming|act as|serve as|work as) (?:an? |the )?{_WHO}\b|\b(?:giv\w+|offer\w*|provid\w+"
    rf"|shar\w+) (?:some |an? |my |the |your |of )*\w+"
    r"|\b(?:guid(?:e|ing)|coach(?:ing)?|advis(?:e|ing)|teach(?:ing)?|support(?:ing)?|help(?:ing)?|accompany(?:ing)?"
    r"|welcom(?:e|ing)) (?:an? |the |some |others?|someone|somebody|people|newcomers?|juniors?|students?|members?|me "
    r"|younger)"
    r"|^(?:guid(?:e|ing)|coach(?:ing)?|advis(?:e|ing)|teach(?:ing)?|support(?:ing)?|help(?:ing)?|shar(?:e|ing)"
    r"|giv(?:e|ing))$"
    r"|\b(?:dar|ofrec\w+|compart\w+|ensen\w+|acompanar|guiar|orientar|ayudar|aconsejar|aportar)\b"
    r"|\b(?:donner|offrir|partager|transmettre|enseigner|accompagner|guider|conseiller|aider)\b"
    r"|\b(?:geben|gebe|anbieten|biete|teilen|weitergeben|begleiten|helfen|beraten|unterstutzen)\b"
    r"|\b(?:oferecer|partilhar|ensinar|ajudar|aconselhar)\b|\b(?:dare|offrire|condividere|insegnare|accompagnare"
    r"|guidare|aiutare|consigliare)\b"
    r"|\b(?:geven|aanbieden|delen|begeleiden|helpen|adviseren)\b|\b(?:gi|tilby|dele|veilede|vejlede|hjelpe|ge|erbjuda"
    r"|dela|vagleda|hjalpa|hjaelpe|hjælpe|radgive)\b"
)  # fmt: skip


class Leaning(NamedTuple):
    """Whether a text speaks of giving, and of receiving."""

    gives: bool
    receives: bool


@lru_cache(maxsize=4096)
def leaning(text: str) -> Leaning:
    """Which way a short text leans; neither way when it says nothing of the kind, or is an essay."""
    if len(text) > 160:
        return Leaning(False, False)
    rest, receives = _RECEIVES.subn(" ", fold(text))
    return Leaning(bool(_GIVES.search(rest)), bool(receives))


def opposite(texts: list[str]) -> bool:
    """Whether short texts lean one way each, and both ways occur: then they are the choices of a role."""
    ways = [leaning(text) for text in texts]
    return any(way.gives for way in ways) and any(way.receives for way in ways)
