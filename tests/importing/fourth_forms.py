"""A fourth lot of imitations, written last: what is right in it at first sight tells how unseen files will fare.

Truth lines as in :mod:`tests.importing.more_forms`, written before the files were first read by the program.
"""

# ruff: noqa: E501 -- a row of an imitated file stays on one line
from tests.importing.forms import GOALS, HARD, JOB, LEARN, MOST, SOFT, WORK, Form

FOURTH_FORMS = (
    Form(
        "tally.csv",
        "Submission ID,Respondent ID,Submitted at,What's your name?,Email address,Who do you work for?,Pick your side,Pick your side (I'll mentor),Pick your side (I'd like a mentor),What's on your mind?\n"
        "a1,r1,2025-09-03 18:01:22,Ana Duarte,ana@example.org,KBM,I'll mentor,true,false,\n"
        'a2,r2,2025-09-03 18:31:22,Ben Osei,ben@example.org,,"I\'d like a mentor",false,true,How do I ask for a raise?\n'
        "a3,r3,2025-09-03 19:01:22,Cy Young,cy@example.org,KBM,\"I'll mentor, I'd like a mentor\",true,true,\n",
        """
        Ana Duarte | ana@example.org | mentor | | | KBM
        Ben Osei | ben@example.org | mentee | | |
        Cy Young | cy@example.org | both | | | KBM
        """,
    ),
    Form(
        "conference_registration.xlsx",
        {
            "Registrants": [
                [
                    "Reg #",
                    "Badge First Name",
                    "Badge Last Name",
                    "Badge Company",
                    "Primary E-mail",
                    "Reg Type",
                    "Reg Status",
                    "Conference Buddy Program",
                    "Years as a member",
                    "Amount Paid",
                ],
                [
                    1001,
                    "Ana",
                    "Duarte",
                    "KBM",
                    "ana@example.org",
                    "Full",
                    "Registered",
                    "Yes, I would like to be a buddy mentor",
                    12,
                    350,
                ],
                [
                    1002,
                    "Ben",
                    "Osei",
                    None,
                    "ben@example.org",
                    "Student",
                    "Registered",
                    "Yes, please match me with a mentor",
                    1,
                    90,
                ],
                [1003, "Cy", "Young", "Lumen", "cy@example.org", "Full", "Cancelled", "No", 3, 0],
                [1004, "Di", "Marsh", "Lumen", "di@example.org", "Full", "Registered", None, 4, 350],
                [None, None, None, None, None, None, None, None, "Total", 790],
            ]
        },
        """
        Ana Duarte | ana@example.org | mentor | | | KBM
        Ben Osei | ben@example.org | mentee | | |
        Di Marsh | di@example.org | neither | | | Lumen
        """,
        set_aside=(4, 6),
    ),
    Form(
        "spanish_sheet.xlsx",
        {
            "Respuestas": [
                [
                    "Marca temporal",
                    "Nombre y apellidos",
                    "Correo electrónico",
                    "Empresa o universidad",
                    "Puesto",
                    "¿Cómo te gustaría participar?",
                    "Temas en los que puedo ayudar",
                    "Temas en los que necesito ayuda",
                    "Años de experiencia",
                    "Idiomas",
                    "¿Aceptas compartir tu correo con tu pareja?",
                ],
                [
                    "03/09/2025 18:22:10",
                    "Lucía Peña Gómez",
                    "lucia@example.org",
                    "Orquídea, S.L.",
                    "Directora",
                    "Solo como mentora",
                    "Currículum, Entrevistas de trabajo",
                    None,
                    "más de 20",
                    "Español, Inglés",
                    "Sí",
                ],
                [
                    "14/09/2025 18:22:10",
                    "iñaki sáez",
                    "inaki@example.org",
                    "UPV",
                    "Estudiante",
                    "Solo como mentorado",
                    None,
                    "Hablar en público",
                    "ninguno",
                    "Español y euskera",
                    "No",
                ],
                [
                    "15/09/2025 18:22:10",
                    "PÍA RUIZ",
                    "pia@example.org",
                    "autónoma",
                    "Consultora",
                    "Como mentora y como mentorada",
                    "Conflictos laborales",
                    "Objetivos profesionales",
                    "de 5 a 10",
                    "Español",
                    "Sí",
                ],
            ]
        },
        f"""
        Lucía Peña Gómez | lucia@example.org | mentor | {JOB} | 20 | Orquídea, S.L. | Español, Inglés
        iñaki sáez | inaki@example.org | mentee | {SOFT} | 0 | UPV | Español, Euskera
        PÍA RUIZ | pia@example.org | both | {WORK}; {GOALS} | 5 | autónoma | Español
        """,
    ),
    Form(
        "two_blocks.csv",
        "Mentoring night,,,,,,,\n"
        "Mentors,,,,Mentees,,,\n"
        "Name,Email,Company,,Name,Email,Company,\n"
        "Ana Duarte,ana@example.org,KBM,,Ben Osei,ben@example.org,,\n"
        "Cy Young,cy@example.org,Lumen,,Di Marsh,di@example.org,KBM,\n",
        """
        Ana Duarte | ana@example.org | mentor | | | KBM
        Ben Osei | ben@example.org | mentee | | |
        Cy Young | cy@example.org | mentor | | | Lumen
        Di Marsh | di@example.org | mentee | | | KBM
        """,
    ),
    Form(
        "german_dash.csv",
        "Zeitstempel;E-Mail;Vorname;Nachname;Firma / Hochschule;Deine Rolle;Womit kannst du helfen?;Wobei brauchst du Unterstützung?;Seit wann im Beruf?;Wie viele Mentees traust du dir zu?\r\n"
        "03.09.2025 18:22;joerg@example.org;Jörg;Müller;Stadtwerke;Mentor:in;Bewerbung, Excel;–;seit 2005;max. 2\r\n"
        "13.09.2025 18:22;aenne@example.org;Änne;Weiß;Uni Grünau;Mentee;–;Lebenslauf;noch im Studium;\r\n"
        "14.09.2025 18:22;zoe@example.org;Zoë;Groß;–;Beides;Präsentieren;Karriereplanung;7;1-2\r\n",
        f"""
        Jörg Müller | joerg@example.org | mentor | {JOB}; {HARD} | 20 | Stadtwerke | | 2
        Änne Weiß | aenne@example.org | mentee | {JOB} | 0 | Uni Grünau | |
        Zoë Groß | zoe@example.org | both | {SOFT}; {GOALS} | 7 | | | 1
        """,
        encoding="cp1252",
    ),
    Form(
        "member_survey.csv",
        '"Response #","Submitted","Full Name","Member E-mail","Q5: Micro-mentoring: I am interested in (check one)","Q6: If mentor, my strengths","Q7: If mentee, my challenges","Q8: Yrs in profession","Q9: Max mentees"\n'
        '"1","Sep 3, 2025 6:22 PM","Duarte, Ana (Annie)","ana@example.org","Serving as a mentor","resume reviews; mock interviews; association benefits","","15-20 years","Up to 3"\n'
        '"2","Sep 4, 2025 6:22 PM","Osei, Ben","ben@example.org","Having a mentor","","public speaking; career path","<5 years",""\n'
        '"3","Sep 5, 2025 6:22 PM","Young, Cy","cy@example.org","Both serving and having a mentor","learning to mentor","email writing","5-10 years","no preference"\n'
        '"4","Sep 5, 2025 6:25 PM","Marsh, Di","di@example.org","Not at this time","","","",""\n',
        f"""
        Ana (Annie) Duarte | ana@example.org | mentor | {JOB}; {MOST} | 15 | | | 3
        Ben Osei | ben@example.org | mentee | {SOFT}; {GOALS} | 0 | | |
        Cy Young | cy@example.org | both | {LEARN}; {HARD} | 5 | | |
        Di Marsh | di@example.org | neither | | | | |
        """,
    ),
    Form(
        "semicolon_utf8.csv",
        "\ufeffNome;Cognome;Email;Azienda;Mentor o mentee;Note\nGiulia;Rossi;giulia@example.org;Aurora;mentor;\nLuca;Bianchi;luca@example.org;;mentee;vegano\n",
        """
        Giulia Rossi | giulia@example.org | mentor | | | Aurora
        Luca Bianchi | luca@example.org | mentee | | |
        """,
    ),
    Form(
        "checkbox_marks.csv",
        "Name,E-mail,Mentor ☐,Mentee ☐,CV help,Soft skills,Career goals\nAna Duarte,ana@example.org,☑,,✓,,✓\nBen Osei,ben@example.org,,☑,✓,,\nCy Young,cy@example.org,☑,☑,,✓,\n",
        f"""
        Ana Duarte | ana@example.org | mentor | {JOB}; {GOALS} |
        Ben Osei | ben@example.org | mentee | {JOB} |
        Cy Young | cy@example.org | both | {SOFT} |
        """,
    ),
)
