"""A third lot of imitations, written when the first two were understood, to see how far that carries to unseen files.

Truth lines as in :mod:`tests.importing.more_forms`, written before the files were first read by the program.
"""

# ruff: noqa: E501 -- a row of an imitated file stays on one line
from tests.importing.forms import GOALS, HARD, JOB, LEARN, SOFT, WORK, Form

THIRD_FORMS = (
    Form(
        "luma.csv",
        "guest_api_id,name,first_name,last_name,email,phone_number,created_at,approval_status,checked_in_at,ticket_name,Are you joining as a mentor or mentee?,What company do you work for?,What are you hoping to talk about?\n"
        "gst-1,Ana Duarte,Ana,Duarte,ana@example.org,,2025-09-03T18:22:10.123Z,approved,,Standard,Mentor,KBM,Career goals\n"
        "gst-2,Ben Osei,Ben,Osei,ben@example.org,,2025-09-03T19:22:10.123Z,approved,,Standard,Mentee,,Interview prep\n"
        "gst-3,Cy Young,Cy,Young,cy@example.org,,2025-09-03T20:22:10.123Z,declined,,Standard,Mentee,,Interview prep\n"
        'gst-4,Di Marsh,Di,Marsh,di@example.org,,2025-09-03T21:22:10.123Z,pending_approval,,Standard,Both,KBM,"Leadership, Career goals"\n',
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS} | | KBM
        Ben Osei | ben@example.org | mentee | {JOB} | |
        Di Marsh | di@example.org | both | Leadership; {GOALS} | | KBM
        """,
        set_aside=(4,),
    ),
    Form(
        "ms_forms_german.xlsx",
        {
            "Sheet1": [
                [
                    "ID",
                    "Startzeit",
                    "Fertigstellungszeit",
                    "E-Mail",
                    "Name",
                    "Wie möchten Sie teilnehmen?",
                    "Bei welchen Themen können Sie helfen?",
                    "Bei welchen Themen wünschen Sie sich Unterstützung?",
                    "Wie viele Jahre Berufserfahrung haben Sie?",
                    "Wie viele Mentees können Sie betreuen?",
                ],
                [
                    1,
                    "03.09.2025 18:01:00",
                    "03.09.2025 18:04:00",
                    "joerg@example.org",
                    "Jörg Müller",
                    "Als Mentor;",
                    "Karriereplanung;Bewerbung;",
                    None,
                    "mehr als 15",
                    "2",
                ],
                [
                    2,
                    "13.09.2025 18:01:00",
                    "13.09.2025 18:04:00",
                    "aenne@example.org",
                    "Änne Weiß",
                    "Als Mentee;",
                    None,
                    "Vorstellungsgespräch;",
                    "unter 1 Jahr",
                    None,
                ],
                [
                    3,
                    "14.09.2025 18:01:00",
                    "14.09.2025 18:04:00",
                    "zoe@example.org",
                    "Zoë Groß",
                    "Als Mentor;Als Mentee;",
                    "Karriereziele;",
                    "Öffentlich sprechen;",
                    "acht",
                    "eine Person",
                ],
            ]
        },
        f"""
        Jörg Müller | joerg@example.org | mentor | {GOALS}; {JOB} | 15 | | | 2
        Änne Weiß | aenne@example.org | mentee | {JOB} | 0 | | |
        Zoë Groß | zoe@example.org | both | {GOALS}; {SOFT} | 8 | | | 1
        """,
    ),
    Form(
        "ms_forms_french.csv",
        "ID;Heure de début;Heure de fin;Adresse de messagerie;Nom;Votre prénom et nom;Votre adresse e-mail;Comment souhaitez-vous participer ?;Votre employeur;Depuis quand travaillez-vous dans le domaine ?\r\n"
        "1;03/09/2025 18:01:00;03/09/2025 18:04:00;anonymous;;Hélène Lefèvre;helene@example.org;En tant que mentor;Société du Parc;12 ans\r\n"
        "2;14/09/2025 18:01:00;14/09/2025 18:04:00;anonymous;;Noël Gâté;noel@example.org;En tant que mentoré;étudiant;moins de 2 ans\r\n",
        """
        Hélène Lefèvre | helene@example.org | mentor | | 12 | Société du Parc
        Noël Gâté | noel@example.org | mentee | | 0 | étudiant
        """,
        encoding="utf-8-sig",
    ),
    Form(
        "ms_forms_spanish.csv",
        "ID,Hora de inicio,Hora de finalización,Correo electrónico,Nombre,Nombre y apellidos,Tu correo,¿Cómo quieres participar?,¿En qué temas puedes ayudar?,¿En qué temas necesitas ayuda?,¿Es tu primera vez en este evento?\n"
        '1,3/9/2025 18:01:00,3/9/2025 18:04:00,anonymous,,Lucía Peña,lucia@example.org,Como mentora,"Objetivos profesionales, Liderazgo",,No\n'
        "2,14/9/2025 18:01:00,14/9/2025 18:04:00,anonymous,,Iñaki Sáez,inaki@example.org,Como mentorado,,Currículum,Sí\n",
        f"""
        Lucía Peña | lucia@example.org | mentor | {GOALS}; Liderazgo |
        Iñaki Sáez | inaki@example.org | mentee | {JOB} |
        """,
    ),
    Form(
        "airtable.csv",
        "﻿Name,Email,Role (mentor/mentee),Mentor topics,Mentee topics,Yrs exp,Status,Notes,Created\n"
        'Ana Duarte,ana@example.org,mentor,"Career goals,Workplace challenges",,"10-15",Confirmed,,2025-09-03\n'
        'Ben Osei,ben@example.org,mentee,,"Job search,Excel",1,Confirmed,needs step-free access,2025-09-04\n'
        "Cy Young,cy@example.org,,,,,Waitlist,,2025-09-05\n",
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS}; {WORK} | 10
        Ben Osei | ben@example.org | mentee | {JOB}; {HARD} | 1
        """,
        set_aside=(4,),
    ),
    Form(
        "paper_typed_up.xlsx",
        {
            "list": [
                [None, "Mentoring evening sign-up sheet", None, None, None, None],
                [None, None, None, None, None, None],
                ["#", "First", "Last", "e-mail", "M / m'ee / both?", "interested in"],
                [1, "Ana", "Duarte", "ana@example.org", "mentor", "careers goals"],
                [2, "Ben", "Osei", "ben@example", "mentee", "cv + interviews"],
                [3, "Cy", "Young", None, "both", None],
                [None, None, None, None, None, None],
                ["", "please add your name above!", None, None, None, None],
            ]
        },
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS} |
        Ben Osei | | mentee | {JOB} |
        Cy Young | | both | |
        """,
        set_aside=(8,),
    ),
    Form(
        "likert_noise.csv",
        "Response ID,Date submitted,Last page,Start language,What is your name?,What is your email address?,Which of the following describes you? [I want to mentor someone],Which of the following describes you? [I want to be mentored],Which of the following describes you? [I just want to attend],Rate your interest: [Networking],Rate your interest: [Learning],How did you hear about us?\n"
        "1,2025-09-03 18:01:00,3,en,Ana Duarte,ana@example.org,Yes,No,No,4,5,newsletter\n"
        "2,2025-09-03 19:01:00,3,en,Ben Osei,ben@example.org,No,Yes,No,5,5,a friend\n"
        "3,2025-09-03 20:01:00,3,en,Cy Young,cy@example.org,No,No,Yes,5,1,a friend\n",
        """
        Ana Duarte | ana@example.org | mentor | |
        Ben Osei | ben@example.org | mentee | |
        Cy Young | cy@example.org | neither | |
        """,
    ),
    Form(
        "crm_export.csv",
        '"Contact ID","Last Name","First Name","Email","Account Name","Title","Mentor Interest","Mentoring Capacity","Mentee Interest","Skills To Share","Skills To Learn","Created Date"\n'
        '"003A1","Duarte","Ana","ANA@EXAMPLE.ORG","KBM, Inc.","Head of HR","true","3","false","Learning to mentor; Career planning","","9/3/2025"\n'
        '"003A2","Osei","Ben","ben@example.org","K.B.M.","Assistant","false","","true","","Public speaking","9/4/2025"\n'
        '"003A3","Young","Cy","cy@example.org","","","true","1","true","Photography","Photography; Public speaking","9/5/2025"\n',
        f"""
        Ana Duarte | ana@example.org | mentor | {LEARN}; {GOALS} | | KBM, Inc. | | 3
        Ben Osei | ben@example.org | mentee | {SOFT} | | KBM, Inc. | |
        Cy Young | cy@example.org | both | Photography; {SOFT} | | | | 1
        """,
    ),
    Form(
        "whatsapp_poll_sheet.tsv",
        "wer\trolle\tmail\tfirma\tjahre\tsprachen\nJörg\tmentor\tjoerg@example.org\tGrünau AG\t20+\tDE, EN\nÄnne W.\tmentee\t\t\t<1\tDE\nZoë Groß\tbeides\tzoe@example.org\tgrünau\t~7\tdeutsch / türkisch\n",
        """
        Jörg | joerg@example.org | mentor | | 20 | Grünau AG | DE, EN
        Änne W. | | mentee | | 0 | | DE
        Zoë Groß | zoe@example.org | both | | 7 | Grünau AG | Deutsch, Türkisch
        """,
    ),
    Form(
        "registration_with_guests.csv",
        "Registration Type,Primary Registrant,Guest Name,Attendee Email,Company/Organization,Mentoring (select one),Dietary needs\n"
        'Member,"Duarte, Ana",,ana@example.org,KBM,I am willing to serve as a mentor,none\n'
        'Member,"Osei, Ben",,ben@example.org,,I would love to have a mentor,vegan\n'
        'Non-member,"Young, Cy",,cy@example.org,Lumen,No thanks,\n'
        'Member,"Marsh, Di",,di@example.org,Lumen,Either one!,\n',
        """
        Ana Duarte | ana@example.org | mentor | | | KBM
        Ben Osei | ben@example.org | mentee | | |
        Cy Young | cy@example.org | neither | | | Lumen
        Di Marsh | di@example.org | both | | | Lumen
        """,
    ),
)
