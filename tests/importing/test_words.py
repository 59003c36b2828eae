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
MORE_HEADERS = """
signed_up_at: Date/Time submitted / Entry Date / Date Added / Fecha y hora / Date et heure / Datum der Anmeldung
signed_up_at: Eingangsdatum / Data de envio / Registered At / Created (UTC) / Submission time
name: Participant's full name / Your name (first and last) / What's your name? / Please enter your full name
name: Nombre completo del participante / ¿Cómo te llamas? / Votre nom complet / Comment vous appelez-vous ?
name: Wie heißen Sie? / Vollständiger Name / Qual o seu nome? / Nome e sobrenome
name: Name as it should appear on the badge / Attendee / Legal name / Nom et prénom / Vor- und Zuname
given_name: Given name(s) / Preferred first name / Nickname / Primer nombre / Prénom(s) / Rufname / Primeiro nome
given_name: Forename
family_name: Surname / Apellido paterno / Primer apellido / Nom (de famille) / Zuname / Último nome / Family Name
email: Email / Contact e-mail / Your best email / Email you check most often / Correo / Dirección de e-mail
email: Courriel professionnel / Adresse de courriel / E-Mail-Adresse (privat) / Deine Mailadresse
email: E-mail para contato / Endereço eletrônico / Work email / Mail
employer: Organisation / Current employer / Company name / Where are you currently employed?
employer: Employer or university / Workplace / ¿Dónde trabajas? / Centro de trabajo / Nombre de tu empresa
employer: Entreprise actuelle / Où travaillez-vous ? / Organisme / Arbeitgeber / Unternehmen / Wo arbeiten Sie?
employer: Onde trabalha? / Nome da empresa / Institution/Organization / Agency / Which company do you represent?
job_title: Job Title / Current job title / Position / Your current position / What is your role at work?
job_title: Occupation / Cargo actual / Puesto / ¿A qué te dedicas? / Poste occupé / Fonction / Votre métier
job_title: Berufsbezeichnung / Aktuelle Position / Was machen Sie beruflich? / Cargo / Profissão / Title
years: Years of Experience / How many years of experience do you have? / Yrs in the field
years: Number of years in the profession / Total work experience (years) / How long have you been in the industry?
years: Años trabajando / ¿Cuántos años llevas en el sector? / Nombre d'années d'expérience
years: Combien d'années d'expérience avez-vous ? / Jahre Berufserfahrung / Wie lange sind Sie schon im Beruf?
years: Anos de experiência / Há quantos anos trabalha na área?
stage: Career level / What best describes your career stage? / Seniority level / Experience level
stage: Nivel profesional / Niveau de carrière / Karrierelevel / Nível de senioridade
role: Mentor or mentee / I would like to be a / I want to be... / Are you a mentor or a mentee? / Sign me up as
role: Which program role are you applying for? / Preferred role (mentor/mentee) / ¿Mentor o aprendiz?
role: ¿Deseas participar como mentor o como mentee? / Mentor ou mentoré ?
role: Vous souhaitez être mentor ou mentoré(e) ? / Mentor oder Mentee? / Möchtest du Mentor:in oder Mentee sein?
role: Mentor ou mentorado? / Deseja participar como mentor ou mentorado?
role: Would you like to participate in micro-mentoring?
is_mentor: Are you willing to be a mentor? / I can mentor / Interested in mentoring others?
is_mentor: Willing to mentor (Y/N) / ¿Quieres ser mentor? / ¿Te gustaría ser mentora?
is_mentor: Souhaitez-vous devenir mentor ? / Möchten Sie Mentor sein? / Möchtest du als Mentor:in mitmachen?
is_mentor: Quer ser mentor? / Mentor (yes/no)
is_mentee: Do you want a mentor? / I need a mentor / Interested in being mentored?
is_mentee: Would you like to be matched with a mentor? / ¿Quieres tener un mentor? / ¿Buscas mentor?
is_mentee: Souhaitez-vous avoir un mentor ? / Cherchez-vous un mentor ? / Möchten Sie einen Mentor haben?
is_mentee: Suchst du eine Mentorin? / Você quer um mentor? / Looking for a mentor? / Mentee (Y/N)
topics_offered: What can you help with? / What topics can you mentor on? / Areas of expertise / Skills you can share
topics_offered: ¿Qué puedes enseñar? / ¿En qué temas puedes ayudar? / Domaines d'expertise
topics_offered: Sur quoi pouvez-vous conseiller ? / Wobei können Sie helfen? / Was kannst du anbieten?
topics_offered: Em que temas pode ajudar? / Topics offered / What are you able to mentor others in?
topics_wanted: What do you need help with? / What would you like to learn? / Skills you want to develop
topics_wanted: What are you looking to get out of this? / ¿En qué te gustaría recibir ayuda?
topics_wanted: ¿Qué quieres aprender? / Sur quoi avez-vous besoin d'aide ? / Que souhaitez-vous apprendre ?
topics_wanted: Wobei wünschen Sie sich Hilfe? / Was möchtest du lernen? / Em que precisa de ajuda?
topics_wanted: O que gostaria de aprender? / Topics wanted / Areas for growth
topics: Topic(s) / Which topics interest you most? / Discussion topics / Areas of interest / Temas de interés
topics: Temas que te interesan / Sujets qui vous intéressent / Thèmes / Welche Themen interessieren Sie?
topics: Themenwunsch / Temas de interesse / Assuntos / What would you like to discuss with your partner?
capacity: How many mentees would you like? / Max. mentees / Number of mentees you can take on
capacity: How many people can you mentor? / ¿A cuántas personas puedes mentorizar? / Número de mentees
capacity: Combien de personnes pouvez-vous accompagner ? / Wie viele Mentees kannst du betreuen? / Anzahl Mentees
capacity: Quantas pessoas pode orientar? / Mentee limit
languages: Language(s) / Languages spoken / Which languages are you comfortable in? / Idiomas / ¿Qué idiomas hablas?
languages: Langue / Quelles langues parlez-vous ? / Sprachen / Welche Sprachen sprechen Sie? / Idioma
languages: Que línguas fala? / Preferred language
pronouns: Pronouns / Preferred pronouns / Pronombres / Pronoms / Pronomen / Pronomes
phone: Mobile number / Phone # / Teléfono móvil / Téléphone / Telefonnummer / Telefone / Contact number
phone: WhatsApp number
consent: May we share your details with your match? / I consent to sharing my contact details
consent: ¿Podemos compartir tus datos de contacto? / Acceptez-vous de partager vos coordonnées ?
consent: Dürfen wir Ihre Kontaktdaten weitergeben? / Podemos compartilhar seus contatos? / OK to share contact info?
status: Registration Status / Status / Estado de la inscripción / Statut / Anmeldestatus / Situação / RSVP Status
field: Industry / Sector / What field do you work in? / Professional field / Sector profesional / Secteur d'activité
field: Branche / Área de atuação / Department
newcomer: Is this your first event with us? / First-time attendee? / ¿Es tu primera vez?
newcomer: Est-ce votre première participation ? / Sind Sie zum ersten Mal dabei? / É a sua primeira vez?
newcomer: Are you new to the chapter?
wishes: Who would you like to meet? / Is there someone you would like to be matched with? / Preferred mentor
wishes: ¿A quién te gustaría conocer? / Qui souhaitez-vous rencontrer ? / Wen möchten Sie treffen?
wishes: Quem gostaria de conhecer?
note: Anything else we should know? / Comments / Dietary requirements / Food allergies / Accessibility needs
note: How did you hear about us? / T-shirt size / Emergency contact phone / LinkedIn URL / Do you need parking?
note: Who referred you? / Why do you want to join? / Tell us about yourself / Short bio / Manager's name
note: Have you been a mentee before? / ¿Algún comentario? / Observaciones / Remarques / Bemerkungen / Allergien
note: Observações / City / Country / Date of birth / Age / Gender / Postal code
note: Anyone you should not be matched with?
"""
CASES = [
    (header.strip(), field)
    for field, headers in (line.split(": ", 1) for line in (HEADERS + MORE_HEADERS).strip().splitlines() if line)
    for header in headers.split(" / ")
]


@pytest.mark.parametrize(("header", "field"), CASES)
def test_a_header_is_recognised(header: str, field: str) -> None:
    found = heading(header)
    told = found[0].value if found else "note"
    assert told == field or (told, field) == ("ignored", "note")  # neither is read as an answer


@pytest.mark.parametrize(
    "header",
    [
        "",
        "City",
        "Programming languages",
        "Time in UTC",
        "Year of birth",
        "Year joined",
        "How many guests will you bring?",
    ],
)
def test_what_is_nothing_we_know_stays_unknown(header: str) -> None:
    assert heading(header) is None
