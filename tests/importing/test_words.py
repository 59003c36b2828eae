"""What headers say by their words alone, in five languages; the truth was written by hand."""

import pytest

from micromentor_desktop.importing.words import heading

HEADERS = """
signed_up_at: Timestamp / Marca temporal / Horodateur / Zeitstempel / Carimbo de data/hora / Date / Start time
signed_up_at: Submission Date / Completion time / RSVPed on / RecordedDate / Order Date
email: E-mail Address* / Email (required) / What is your email address? / Best email to reach you / E-Mail / Correo
email: Dirección de correo electrónico / Nombre de usuario / Adresse électronique / Adresse e-mail / Username
given_name: First Name / Name (First) / Vorname / Prénom
family_name: Last name / Apellidos / Nom de famille / Sobrenome / Nachname
name: Full Name (as you would like it to appear on your badge) / Name for badge / Your name / Name and surname / Nombre
name: What name should we print on your name tag? / Vor- und Nachname / Nom
employer: Where do you currently work? / Employer (if applicable) / Name of your company / Empresa / Arbeitgeber
job_title: Job title / Current position / What is your current role? / Your role at the company / Beruf / Puesto actual
years: Years of experience / How many years have you been working in our industry? / How long have you worked in HR?
years: Años de experiencia profesional / Berufserfahrung in Jahren / Nombre d'années d'expérience
stage: Career stage / What stage of your career are you in? / Where are you in your career?
topics: Topics / What topics would you like to discuss? / Which topics are you interested in? (check all that apply)
topics: ¿Qué temas te gustaría tratar? / Sujets souhaités / Themen
topics_wanted: Areas you would like help with / What would you like help with? / What do you hope to learn?
topics_wanted: If you are a mentee, what topics would you like help with? / What skills do you want to develop?
topics_offered: As a mentor, what topics can you help with? / Which topics are you comfortable mentoring on?
topics_offered: Topics I can offer / If you want to be a mentor, which topics can you offer?
role: Would you like to be a mentor, a mentee, both or neither? / I want to participate as / Role / Ticket Type
role: I am signing up as a... / How would you like to participate? / Are you interested in micro-mentoring?
is_mentor: I would like to be a mentor / Would you be willing to mentor? / Mentor? / Willing to take a mentee?
is_mentee: Would you like to have a mentor? / I'd like to be paired with a mentor / Are you looking for a mentor?
is_mentee: Would you like to be mentored? / Mentee? / Gostaria de ter um mentor?
capacity: How many mentees can you take? / How many people would you be willing to mentor? / Maximum number of mentees
languages: Languages you speak / Idiomas / Sprachen / Langues parlées
pronouns: Pronouns (optional) / What are your pronouns?
phone: Phone / Cell phone number
consent: Can we share your contact info with your match? / I agree to share my email with my partner
status: Attendee Status / RSVP
note: Is there anyone you should not be paired with? / Emergency contact name / Manager's email / Who is your mentor?
note: Have you been a mentor before? / Do you consent to photos being taken? / Any questions or comments?
note: LinkedIn profile
ignored: Member ID / Order # / IP Address / ResponseId
employer: Works at / Where do you work / Company or school / Workplace
employer: Organisation you work for / Company+organisation
employer: Employer/School / Place of study / Who are you working for?
employer: Your company's name / Company, university or agency
employer: Lugar de trabajo / ¿Dónde trabajas? / Empresa o escuela / Lieu de travail
employer: Où travaillez-vous ? / Employeur actuel
employer: Arbeitsstelle / Wo arbeitest du? / Firma oder Hochschule / Local de trabalho
employer: Onde trabalha? / Empresa ou escola
job_title: Designation / Professional title / What do you do for work? / Job / Title or position / Puesto de trabajo
job_title: Titre du poste / Poste actuel / Tätigkeit / Stellenbezeichnung
job_title: Função / Título do cargo / ¿A qué te dedicas?
years: Exp. (yrs) / Time in the profession / # of years in the field / Experiencia laboral
years: Ancienneté / Erfahrung in Jahren
years: Total years in the profession / Wie lange arbeiten Sie schon? / Há quanto tempo trabalha na área? / Tenure
languages: Which languages do you speak? / Languages you're comfortable speaking / Idiomas que hablas
languages: Sprachkenntnisse
languages: Langues que vous parlez / Mother tongue / Línguas que fala / Preferred language
capacity: How many can you take / How many mentees / Max mentees / Number of mentees you could meet / # of mentees
capacity: Mentee limit / Max. # of people / How many could you meet at once? / ¿Cuántos mentorados puedes acompañar?
capacity: Número de mentorados / Combien de mentorés pouvez-vous suivre ? / Nombre de mentorés / Anzahl der Mentees
capacity: Wie viele Mentees können Sie nehmen? / Quantos mentorados pode acompanhar? / Número máximo de mentorados
email: Company email / Organization e-mail
phone: Company phone
ignored: Attendee # / Ticket number / Registration ID / # / Confirmation no.
"""
CASES = [
    (header.strip(), field)
    for field, headers in (line.split(": ") for line in HEADERS.strip().splitlines())
    for header in headers.split(" / ")
]


@pytest.mark.parametrize(("header", "field"), CASES)
def test_a_header_is_recognised(header: str, field: str) -> None:
    found = heading(header)
    assert (found[0].value if found else "note") == field


@pytest.mark.parametrize(
    "header",
    [
        "",
        "T-shirt size",
        "Dietary restrictions",
        "City",
        "Programming languages",
        "Time in UTC",
        "Year of birth",
        "Year joined",
        "How many guests will you bring?",
        "How did you hear about us?",
    ],
)
def test_what_is_nothing_we_know_stays_unknown(header: str) -> None:
    assert heading(header) is None
