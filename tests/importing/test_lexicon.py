"""Headings that nobody wrote a pattern for, by what their words are about; the truth was written by hand."""

import pytest

from micromentor_desktop.importing.lexicon import concepts
from micromentor_desktop.importing.records import Field
from micromentor_desktop.importing.words import heading

HEADERS = """
signed_up_at: Tidsstempel / Tijdstempel / Tidstämpel / Informazioni cronologiche / Innsendt tidsstempel
name: Navn / Fullt navn / Wat is je naam? / Vad heter du? / Hva heter du? / Come ti chiami? / Ditt namn
name: Fornavn og etternavn / Voornaam en achternaam
given_name: Fornavn / Voornaam / Förnamn / Dit fornavn
family_name: Etternavn / Achternaam / Efternamn / Efternavn / Il tuo cognome
name_particle: Tussenvoegsel
name_suffix: Suffix / Name suffix / Sufijo
ignored: Salutation / Name prefix / Aanhef
email: E-postadresse / Mailadres / Mejladress / Wat is je mailadres? / Posta elettronica
employer: Arbeidsgiver / Werkgever / Arbetsgivare / Arbejdsgiver / Hvor jobber du? / Waar werk je? / Dove lavori?
employer: Bij welk bedrijf ben je werkzaam? / Virksomhedens navn / Arbetsplats / Where are you employed at present?
employer: Emplyer / Oragnization / Hvilken virksomhed arbejder du i?
job_title: Stilling / Functie / Yrkesroll / Din titel / Beroep
years: Hvor mange års erfaring har du? / Jaren werkervaring / Antall år i arbeidslivet / Anni di esperienza lavorativa
years: Hur länge har du arbetat? / Hoe lang werk je al? / Da quanto tempo lavori? / Erfarenhet / Werkervaring
languages: Welke talen spreek je? / Hvilke språk snakker du? / Vilka språk talar du? / Quali lingue parli?
phone: Mobilnummer / Telefoonnummer / Tlf. / Numero di cellulare
topics: Hvilke temaer interesserer deg? / Onderwerpen / Vilka ämnen vill du prata om? / Argomenti
topics_offered: Over welke onderwerpen kan je advies aanbieden? / Topics you could teach
topics_wanted: Welke onderwerpen wil je leren? / Skills you wish to gain / I'd love help with (pick up to 3)
role: Rolle / Jeg vil delta som / Ik doe mee als / Partecipo come / Jag vill delta som / Which hat will you wear?
status: Bestelstatus / Teilnehmerstatus / Void status
note: Allergie of dieetwensen / Matallergi / Taglia della maglietta: T-shirt / Opmerkingen / Accetto la privacy
note: Ik ga akkoord met de voorwaarden / Foto-toestemming / Betaald bedrag / How satisfied are you with the chapter?
"""
CASES = [
    (header.strip(), field)
    for field, headers in (line.split(": ", 1) for line in HEADERS.strip().splitlines())
    for header in headers.split(" / ")
]


@pytest.mark.parametrize(("header", "field"), CASES)
def test_a_heading_is_understood_by_its_words(header: str, field: str) -> None:
    found = heading(header)
    assert found is not None
    assert found[0].value == field


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Attendee name: Given name", Field.GIVEN_NAME),
        ("Full Name - Last", Field.FAMILY_NAME),
        ("Name(First Name)", Field.GIVEN_NAME),
        ("Micro-mentoring: number of years in the industry", Field.YEARS),
        ("Mentor name", Field.NAME),
        ("Mentee's e-mail", Field.EMAIL),
        ("What should we call you? (first and last name)", Field.NAME),
        ("Emergency contact: Name", Field.NOTE),
        ("Points - First and last name", Field.IGNORED),
    ],
)
def test_the_last_part_of_a_heading_counts(header: str, field: Field) -> None:
    found = heading(header)
    assert found is not None
    assert found[0] is field


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("YearsInField", Field.YEARS),
        ("Name_First", Field.GIVEN_NAME),
        ("PaymentStatus", Field.STATUS),
        ("e-Mail", Field.EMAIL),
    ],
)
def test_a_heading_that_a_program_made_is_read_as_words(header: str, field: Field) -> None:
    found = heading(header)
    assert found is not None
    assert found[0] is field


def test_a_misspelled_long_word_means_what_it_is_like_and_a_short_one_nothing() -> None:
    assert concepts("Languge") == concepts("Language") != frozenset()
    assert concepts("rol") == {"role"}
    assert concepts("rxl") == frozenset()
