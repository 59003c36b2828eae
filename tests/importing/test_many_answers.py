"""Answers as people give them, by the hundred; what they mean was written down before the program read them."""

import pytest

from micromentor_desktop.domain.chapter import STARTER_TOPICS
from micromentor_desktop.domain.event import role_words
from micromentor_desktop.importing.answers import role
from micromentor_desktop.importing.experience import years
from micromentor_desktop.importing.topics import topic_of

ROLES = """
mentor: Mentor / I'd be happy to mentor / Yes, I can mentor someone / Mentor only / I will mentor
mentor: Signing up as mentor / As mentor (10+ yrs) / mentor, not mentee / Soy mentor / Quiero ser mentora
mentor: Puedo ser mentor / Je veux être mentor / Je suis disponible comme mentor / Als Mentorin
mentor: Ich möchte Mentor sein / Ich biete Mentoring an / Quero ser mentor / Posso ser mentora / Offer mentoring
mentor: I'm a senior and would like to give mentorship / Mentor/in / be a mentor / Being a Mentor / Volunteer mentor
mentee: Mentee / I want to be mentored / Looking for a mentor / I would like a mentor / Find me a mentor please
mentee: mentee only / Be a mentee / Protégé / Seeking mentorship / I'm new and need a mentor / Quiero un mentor
mentee: Busco mentora / Aprendiz / Mentorado / Je cherche un mentor / Mentorée / Ich suche einen Mentor
mentee: Ich hätte gerne eine Mentorin / Als Mentee / Quero um mentor / Procuro mentor / Mentoranda / get mentored
mentee: Receive mentoring / Not a mentor but a mentee
both: Both / Either / Mentor and mentee / mentor, mentee / Both mentor & mentee / Mentor; Mentee / Either is fine
both: I can do both / Happy to do either / Ambos / Los dos / Les deux / Peu importe / Beides / Mentor und Mentee
both: Ambas / Os dois / Tanto faz / mentor or mentee / mentor + mentee / Mentor/Mentee
both: I can mentor but would also like a mentor
neither: No / Neither / None / Not interested / No thank you / Just attending / Only networking / Ninguno
neither: Aucun des deux / Weder noch / Nenhum / N/A / Not this time / maybe / Not sure yet
neither: Only here for the dinner / I don't want to be a mentor / - / undecided / No, gracias
"""
YEARS = """
5: 5 / five / 5 years / 5-7 / 5 - 7 yrs / 5 to 10 / between 5 and 10 years / 5+ / >5 / more than 5 / over five
5: at least 5 years / 5.5 / 5,5 Jahre / cinco años / cinq ans / fünf Jahre / 5 ans et demi / 5 yrs 11 mos / ~5
5: approx. 5 / about five years / más de 5 / 5 or more / mehr als fünf Jahre / cinco anos
0: 0 / none / less than 1 / < 1 year / 6 months / student / Still studying / new grad / just started / 0-2
0: entry level / recién graduado / étudiante / Berufseinsteiger / 11 months / first job / Recent graduate / none yet
0: never worked
None: VP / retired / lots / N/A / many years / decades / Senior / ? / prefer not to say
20: 20 / twenty / 20+ / 20 plus / over 20 years / veinte / zwanzig / vingt ans / two decades
20: 20 years in HR, 5 in tech
25: twenty-five / 25 yrs / twenty five years / 25-30
"""
# By the place of the starter topic; "own" answers are no starter topic, and stay as they are typed.
TOPICS = """
0: CV / résumé / Resumes / Curriculum vitae / resume writing / Interviewing / interview skills / Job hunting
0: job search strategies / Landing a new job / cover letter / finding a job / How to get hired / LinkedIn profile
0: Lebenslauf / Bewerbungsgespräch / Jobsuche / entrevista / buscar trabajo / Recherche d'un emploi
0: Lettre de motivation / Currículo / Mock interviews / Application documents
1: Soft skills / communication / Public Speaking / presenting / Presentation skills / habilidades blandas
1: Hablar en público / Prise de parole en public / Kommunikation / Soft-Skills / softskill / Comunicação
2: Hard skills / technical skills / Email writing / Excel / writing emails / Habilidades técnicas
2: Compétences techniques / Fachwissen / hard-skill / Programming
3: Career goals / career goal / Carreer goals / Setting career goals / Career path / Career planning / goal setting
3: Career change / career advancement / Objetivos de carrera / Plan de carrière / Karriere / Karriereplanung
3: Berufliche Ziele / Metas profissionais / career transition
4: Workplace challenges / workplace conflict / difficult colleagues / Challenges at work / office politics
4: Conflictos laborales / Défis au travail / Probleme am Arbeitsplatz / Desafios no trabalho
4: dealing with a difficult boss
5: Learning to mentor / how to mentor / becoming a mentor / mentoring skills / How to be a good mentor
5: aprender a ser mentor / Mentor werden / apprendre à être mentor
6: Making the most of the association's benefits / membership benefits / Getting the most out of membership
6: association benefits / Beneficios de la asociación / Avantages de l'association / Mitgliedschaft nutzen
6: benefits / How to use the association
own: Networking skills / Assertiveness / business writing / promotion / work life balance / burnout / gardening
"""


def _cases(text: str) -> list[tuple[str, str]]:
    lines = (line.split(": ", 1) for line in text.strip().splitlines())
    return [(answer, meaning) for meaning, answers in lines for answer in answers.split(" / ")]


@pytest.mark.parametrize(("answer", "meaning"), _cases(ROLES))
def test_a_role(answer: str, meaning: str) -> None:
    told = role(answer)
    assert role_words(mentor=told.mentor, mentee=told.mentee) == meaning


@pytest.mark.parametrize(("answer", "meaning"), _cases(YEARS))
def test_years(answer: str, meaning: str) -> None:
    assert str(years(answer).value) == meaning


@pytest.mark.parametrize(("answer", "meaning"), _cases(TOPICS))
def test_a_topic(answer: str, meaning: str) -> None:
    assert topic_of(answer) == (answer if meaning == "own" else STARTER_TOPICS[int(meaning)])
