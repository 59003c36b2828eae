"""A fifth lot: ordinary exports, written after everything else, each read by the program for the first time as it is.

Truth lines as in :mod:`tests.importing.more_forms`, written before the files were first read by the program.
"""

# ruff: noqa: E501 -- a row of an imitated file stays on one line
from tests.importing.forms import GOALS, HARD, JOB, LEARN, SOFT, WORK, Form

FIFTH_FORMS = (
    Form(
        "chapter_form.csv",
        'Timestamp,Name,Email,"Are you participating as a mentor, a mentee, or both?",Company,Title,"Which of these topics would you like to discuss? (Choose up to 3)",How long have you been in the profession?,Do you speak any languages other than English?,Anything we should know?\n'
        '10/1/2025 7:01:02,Grace Kim,grace@example.org,Mentor,Harbor Bank,VP Operations,"Career goals, Workplace challenges",More than 15 years,Korean,\n'
        '10/1/2025 7:12:44,Omar Haddad,omar@example.org,Mentee,City of Grünau,Junior analyst,"Job application and interview preparation, Soft skills (public speaking, interviewing)",1-2 years,"Arabic, French",Vegetarian\n'
        "10/2/2025 9:00:00,Tess van Dijk,tess@example.org,Both,Harbor Bank N.A.,Manager,Learning to mentor,8 years,,\n"
        '10/3/2025 9:00:00,omar haddad,OMAR@example.org,Mentee,City of Grünau,Junior analyst,Career goals,1-2 years,"Arabic, French",\n',
        f"""
        Grace Kim | grace@example.org | mentor | {GOALS}; {WORK} | 15 | Harbor Bank | Korean
        omar haddad | omar@example.org | mentee | {GOALS} | 1 | City of Grünau | Arabic, French
        Tess van Dijk | tess@example.org | both | {LEARN} | 8 | Harbor Bank N.A. |
        """,
    ),
    Form(
        "eventbrite_2025.csv",
        '"Order ID","Order date","Attendee first name","Attendee last name","Attendee email","Ticket type","Attendee status","Buyer first name","Buyer last name","Buyer email","Company","Job Title","How many mentees would you be comfortable with?","Topics you would like to talk about"\n'
        '"11201","2025-10-01 19:04:11","Grace","Kim","grace@example.org","Mentor","Attending","Grace","Kim","grace@example.org","Harbor Bank","VP","3","Career goals | Hard skills"\n'
        '"11202","2025-10-01 20:04:11","Omar","Haddad","omar@example.org","Mentee - Member","Attending","Omar","Haddad","omar@example.org","","Analyst","","Interviewing"\n'
        '"11202","2025-10-01 20:04:11","Layla","Haddad","layla@example.org","Mentee - Guest","Attending","Omar","Haddad","omar@example.org","","","","Interviewing"\n'
        '"11203","2025-10-02 20:04:11","Tess","van Dijk","tess@example.org","Mentor","Not Attending","Tess","van Dijk","tess@example.org","Harbor Bank","","2","Hard skills"\n',
        f"""
        Grace Kim | grace@example.org | mentor | {GOALS}; {HARD} | | Harbor Bank | | 3
        Omar Haddad | omar@example.org | mentee | {JOB} | | | |
        Layla Haddad | layla@example.org | mentee | {JOB} | | | |
        """,
        set_aside=(5,),
    ),
    Form(
        "ms_forms_english.xlsx",
        {
            "Form1": [
                [
                    "Id",
                    "Start time",
                    "Completion time",
                    "Email",
                    "Name",
                    "Last modified time",
                    "First name",
                    "Last name",
                    "Employer",
                    "I would like to participate as a...",
                    "Number of years in the workforce",
                    "Topics I can offer",
                    "Topics I'd like to work on",
                    "Languages",
                ],
                [
                    1,
                    "2025-10-01 07:01:02",
                    "2025-10-01 07:04:02",
                    "grace@example.org",
                    "Grace Kim",
                    None,
                    "Grace",
                    "Kim",
                    "Harbor Bank",
                    "Mentor",
                    "20+",
                    "Career goals;Workplace challenges;",
                    None,
                    "English;Korean;",
                ],
                [
                    2,
                    "2025-10-01 08:01:02",
                    "2025-10-01 08:04:02",
                    "omar@example.org",
                    "Haddad, Omar",
                    None,
                    "Omar",
                    "Haddad",
                    "n/a",
                    "Mentee",
                    "0-1",
                    None,
                    "Resume;Public speaking;",
                    "English;Arabic;",
                ],
                [
                    3,
                    "2025-10-02 08:01:02",
                    "2025-10-02 08:04:02",
                    "tess@example.org",
                    "Tess van Dijk",
                    None,
                    "Tess",
                    "van Dijk",
                    "HARBOR BANK",
                    "Mentor or mentee - wherever needed",
                    "8",
                    "Hard skills;",
                    "Learning to mentor;",
                    "English;",
                ],
            ]
        },
        f"""
        Grace Kim | grace@example.org | mentor | {GOALS}; {WORK} | 20 | Harbor Bank | English, Korean
        Omar Haddad | omar@example.org | mentee | {JOB}; {SOFT} | 0 | | English, Arabic
        Tess van Dijk | tess@example.org | both | {HARD}; {LEARN} | 8 | Harbor Bank | English
        """,
    ),
    Form(
        "french_association.csv",
        "Date d'inscription;Civilité;Nom;Prénom;Courriel;Téléphone;Organisme;Fonction;Souhaitez-vous être mentor ?;Souhaitez-vous être accompagné(e) par un mentor ?;Thèmes;Années d'expérience\r\n"
        "01/10/2025;Mme;Lefèvre;Hélène;helene@example.org;06 00 00 00 01;Société du Parc;Directrice;Oui;Non;Objectifs de carrière, Défis professionnels;22\r\n"
        "02/10/2025;M.;Gâté;Noël;noel@example.org;;;Stagiaire;Non;Oui;CV et lettre de motivation;moins d'un an\r\n"
        "15/10/2025;M.;Çelik;Émile;emile@example.org;;société du parc;Chef de projet;Oui;Oui;Prise de parole en public;7\r\n",
        f"""
        Hélène Lefèvre | helene@example.org | mentor | {GOALS}; {WORK} | 22 | Société du Parc
        Noël Gâté | noel@example.org | mentee | {JOB} | 0 |
        Émile Çelik | emile@example.org | both | {SOFT} | 7 | Société du Parc
        """,
        encoding="cp1252",
    ),
    Form(
        "spreadsheet_list.ods.csv",
        "Mentor list spring,,,,\n,,,,\nLast,First,Email,Employer,Mentor (M) / Mentee (E)\nKim,Grace,grace@example.org,Harbor Bank,M\nHaddad,Omar,omar@example.org,,E\nvan Dijk,Tess,tess@example.org,Harbor Bank,M + E\n",
        """
        Grace Kim | grace@example.org | mentor | | | Harbor Bank
        Omar Haddad | omar@example.org | mentee | | |
        Tess van Dijk | tess@example.org | both | | | Harbor Bank
        """,
    ),
    Form(
        "surveymonkey_2025.csv",
        "Respondent ID,Date Created,What is your full name?,What is your email address?,Which describes you best?,,Which areas would you like to cover?,,,,How many years of professional experience do you have?\n"
        ",,Open-Ended Response,Open-Ended Response,Response,Other (please specify),Career goals,Soft skills,Hard skills,Other (please specify),Open-Ended Response\n"
        "901,10/01/2025,Grace Kim,grace@example.org,I would like to be a mentor,,Career goals,,,board service,fifteen\n"
        "902,10/02/2025,Omar Haddad,omar@example.org,I would like to have a mentor,,,Soft skills,Hard skills,,two and a half\n"
        "903,10/14/2025,Tess van Dijk,tess@example.org,,could do both,Career goals,,,,8\n",
        f"""
        Grace Kim | grace@example.org | mentor | {GOALS}; board service | 15
        Omar Haddad | omar@example.org | mentee | {SOFT}; {HARD} | 2
        Tess van Dijk | tess@example.org | both | {GOALS} | 8
        """,
    ),
)
