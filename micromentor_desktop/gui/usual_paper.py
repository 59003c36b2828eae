"""The paper that printers hold in the user's country."""

from PySide6.QtCore import QLocale

from micromentor_desktop.domain.chapter import Paper

_LETTER = frozenset(("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"))
"""Countries and territories where US Letter is usual (Unicode CLDR, supplemental data, paperSize); A4 elsewhere."""


def usual_paper(locale: QLocale) -> Paper:
    """Letter or A4, by the locale's country; Letter for one that tells none, as the program comes from the States."""
    country = QLocale.territoryToCode(locale.territory())
    return Paper.LETTER if country in _LETTER or not country else Paper.A4
