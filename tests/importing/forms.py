"""Imitations of what form and ticket services export, with a truth for each that was written by hand.

A file's content is text, or rows of a worksheet by sheet name. A truth line is "name | email | role | topics | years".
"""

# ruff: noqa: E501 -- a row of an imitated file stays on one line
from dataclasses import dataclass
from pathlib import Path

import openpyxl


@dataclass(frozen=True)
class Form:
    """One file: its name, its content, and the people who are in it."""

    name: str
    content: str | dict[str, list[list[object]]]
    truth: str
    encoding: str = "utf-8"
    set_aside: tuple[int, ...] = ()

    def write(self, folder: Path) -> Path:
        """Write the file into a folder."""
        path = folder / self.name
        if isinstance(self.content, str):
            path.write_bytes(self.content.encode(self.encoding))
            return path
        book = openpyxl.Workbook()
        book.remove(book.active)
        for title, rows in self.content.items():
            sheet = book.create_sheet(title)
            for row in rows:
                sheet.append(row)
        book.save(path)
        return path


def cells(text: str) -> list[list[object]]:
    """Rows of a worksheet from lines with bars between the cells: whole numbers are numbers, "⏎" is a line break."""
    rows = [[cell.strip().replace("⏎", "\n") for cell in line.split("|")] for line in text.strip("\n").splitlines()]
    return [[int(cell) if cell.isdecimal() else cell or None for cell in row] for row in rows]


JOB, SOFT, HARD, GOALS = "Job application and interview preparation", "Soft skills", "Hard skills", "Career goals"
WORK, LEARN, MOST = "Workplace challenges", "Learning to mentor", "Making the most of the association's benefits"

FORMS = (
    Form(
        "google_direct.csv",
        '"Timestamp","Username","Your name","I would like to be a mentor","I would like to be paired with a mentor",'
        '"What topics would you like to discuss?","Years of experience"\n'
        '"2025/10/17 6:31:58 PM EST","ana@example.org","Ana Duarte","Yes","No","Career goals;Soft skills (public speaking; interviewing)","12"\n'
        '"2025/10/17 6:40:01 PM EST","ben@example.org","Ben Osei","No","Yes","CV review;Career goals","less than 1"\n'
        '"2025/10/18 9:00:00 AM EST","cy@example.org","Cy Young","Yes","Yes","Career goals","5 to 7"\n'
        '"2025/10/18 9:10:00 AM EST","di@example.org","Di Marsh","","","",""\n',
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS}; {SOFT} | 12
        Ben Osei | ben@example.org | mentee | {JOB}; {GOALS} | 0
        Cy Young | cy@example.org | both | {GOALS} | 5
        Di Marsh | di@example.org | neither | |
        """,
    ),
    Form(
        "microsoft_forms.xlsx",
        {
            "Sheet1": [
                [
                    "ID",
                    "Start time",
                    "Completion time",
                    "Email",
                    "Name",
                    "Your full name\u00a0",
                    "Your email\n",
                    "How would you like to take part?",
                    "Topics",
                    "Years of\nexperience",
                ],
                [
                    1,
                    "10/6/25 8:01:12",
                    "10/6/25 8:04:12",
                    "anonymous",
                    "",
                    "Ana Duarte",
                    "ana@example.org",
                    "As a mentor;",
                    "Career goals;Workplace challenges;",
                    12,
                ],
                [
                    2,
                    "10/7/25 8:01:12",
                    "10/7/25 8:04:12",
                    "anonymous",
                    "",
                    "Ben Osei",
                    "ben@example.org",
                    "As a mentee;",
                    "Career goals;",
                    2.0,
                ],
                [None, None, None, None, None, None, None, None, None, None],
                [
                    3,
                    "10/8/25 8:01:12",
                    "10/8/25 8:04:12",
                    "anonymous",
                    "",
                    "Cy Young",
                    "cy@example.org",
                    "As a mentor;As a mentee;",
                    "Hard skills;",
                    "10+",
                ],
            ]
        },
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS}; {WORK} | 12
        Ben Osei | ben@example.org | mentee | {GOALS} | 2
        Cy Young | cy@example.org | both | {HARD} | 10
        """,
    ),
    Form(
        "surveymonkey.csv",
        "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,Last Name,Custom Data 1,"
        "Contact information,,,Would you like to be a mentor or a mentee?,,What topics interest you?,,,How long have you been working?\n"
        ",,,,,,,,,Name,Company,Email Address,Mentor,Mentee,Career goals,Hard skills,Other (please specify),Open-Ended Response\n"
        "118,44,10/06/2025 08:01:02 AM,10/06/2025 08:04:10 AM,10.0.0.1,,,,,Ana Duarte,Lumen Orchard,ana@example.org,Mentor,,Career goals,,,12 years\n"
        "119,44,10/13/2025 08:01:02 AM,10/13/2025 08:04:10 AM,10.0.0.2,,,,,Ben Osei,,ben@example.org,,Mentee,Career goals,Hard skills,salary talks,3\n"
        "120,44,10/14/2025 08:01:02 AM,10/14/2025 08:04:10 AM,10.0.0.3,,,,,Cy Young,KBM,cy@example.org,Mentor,Mentee,,Hard skills,,\n",
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS} | 12
        Ben Osei | ben@example.org | mentee | {GOALS}; {HARD}; salary talks | 3
        Cy Young | cy@example.org | both | {HARD} |
        """,
    ),
    Form(
        "qualtrics.csv",
        "StartDate,EndDate,Status,IPAddress,Progress,Finished,RecordedDate,ResponseId,RecipientLastName,RecipientFirstName,"
        "RecipientEmail,Q1,Q2,Q3_1,Q3_2\n"
        "Start Date,End Date,Response Type,IP Address,Progress,Finished,Recorded Date,Response ID,Recipient Last Name,"
        "Recipient First Name,Recipient Email,Which role would you like to have at the event? - Selected Choice,"
        "Which topics would you like to discuss?,Please tell us about yourself - Full name,Please tell us about yourself - Email\n"
        '"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""ip""}","{}","{}",'
        '"{""ImportId"":""recordedDate""}","{}","{}","{}","{}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}","{}","{}"\n'
        "2025-10-06 08:01:12,2025-10-06 08:04:12,IP Address,10.0.0.1,100,True,2025-10-06 08:04:13,R_1,,,,Mentor,"
        '"Career goals,Soft skills (public speaking, interviewing)",Ana Duarte,ana@example.org\n'
        "2025-10-07 08:01:12,2025-10-07 08:04:12,IP Address,10.0.0.1,100,True,2025-10-07 08:04:13,R_2,,,,Mentee,"
        '"Career goals,Workplace challenges",Ben Osei,ben@example.org\n'
        "2025-10-08 08:01:12,2025-10-08 08:04:12,IP Address,10.0.0.1,100,True,2025-10-08 08:04:13,R_3,,,,Neither,,Cy Young,cy@example.org\n",
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS}; {SOFT} |
        Ben Osei | ben@example.org | mentee | {GOALS}; {WORK} |
        Cy Young | cy@example.org | neither | |
        """,
    ),
    Form(
        "typeform.csv",
        "#,What's your first name?,And your last name?,Mentor,Mentee,Career goals,Hard skills,Other,What's your email?,Your phone number,Response Type,"
        "Start Date (UTC),Submit Date (UTC),Network ID,Tags\n"
        "a1,Ana,Duarte,Mentor,,Career goals,,,ana@example.org,'+15550100,completed,2025-10-06 08:01:12,2025-10-06 08:04:12,n1,\n"
        "b2,Ben,Osei,,Mentee,Career goals,Hard skills,,ben@example.org,'+15550101,completed,2025-10-07 08:01:12,2025-10-07 08:04:12,n2,\n"
        "c3,Cy,Young,Mentor,Mentee,,Hard skills,,cy@example.org,,completed,2025-10-08 08:01:12,2025-10-08 08:04:12,n3,\n",
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS} |
        Ben Osei | ben@example.org | mentee | {GOALS}; {HARD} |
        Cy Young | cy@example.org | both | {HARD} |
        """,
    ),
    Form(
        "jotform.csv",
        '"Submission Date","First Name","Last Name","E-mail","I am interested in","Topics"\n'
        '"Oct 6, 2025","Ana","Duarte","ana@example.org","Being a mentor","Career goals\nWorkplace challenges"\n'
        '"Oct 16, 2025","Ben","Osei","ben@example.org","Being mentored","Career goals"\n'
        '"Oct 17, 2025","Cy","Young","cy@example.org","Being a mentor\nBeing mentored","Hard skills\nCareer goals"\n',
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS}; {WORK} |
        Ben Osei | ben@example.org | mentee | {GOALS} |
        Cy Young | cy@example.org | both | {HARD}; {GOALS} |
        """,
    ),
    Form(
        "eventbrite.csv",
        "Order #,Order Date,First Name,Last Name,Email,Quantity,Ticket Type,Order Type,Total Paid,Attendee Status,Buyer Email,Company,"
        "Which topics would you like to talk about?\n"
        "901,2025-10-06 08:01:12-04:00,Ana,Duarte,ana@example.org,1,Mentor ticket,Free Order,0.00,Attending,ana@example.org,KBM,Career goals | Hard skills\n"
        "902,2025-10-07 08:01:12-04:00,Ben,Osei,ben@example.org,1,Mentee (first time),Free Order,0.00,Attending,ben@example.org,,Career goals\n"
        "902,2025-10-07 08:01:12-04:00,Info Requested,Info Requested,ben@example.org,1,Mentee (first time),Free Order,0.00,Attending,ben@example.org,,Info Requested\n"
        "903,2025-10-08 08:01:12-04:00,Cy,Young,cy@example.org,1,Mentee,Free Order,0.00,Refunded,cy@example.org,,Career goals\n",
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS}; {HARD} |
        Ben Osei | ben@example.org | mentee | {GOALS} |
        """,
        set_aside=(4, 5),
    ),
    Form(
        "zoom.csv",
        "Registration Report\n"
        "Topic,Webinar ID,Scheduled Time,Duration (minutes),# Registered,# Cancelled,# Approved,# Denied\n"
        "Mentor Night,812 345,10/20/2025 18:00,60,3,0,2,1\n\n"
        "Attendee Details\n"
        "First Name,Last Name,Email,Organization,Registration Time,Approval Status,Will you come as a mentor or as a mentee?\n"
        "Ana,Duarte,ana@example.org,--,10/06/2025 08:01,approved,Mentor\n"
        "Ben,Osei,ben@example.org,KBM,10/13/2025 08:01,approved,Mentee\n"
        "Cy,Young,cy@example.org,KBM,10/14/2025 08:01,denied,Mentee\n",
        """
        Ana Duarte | ana@example.org | mentor | |
        Ben Osei | ben@example.org | mentee | |
        """,
        set_aside=(9,),
    ),
    Form(
        "meetup.xls",
        "Name\tUser ID\tTitle\tEvent Host\tRSVP\tGuests\tRSVPed on\tJoined Group on\tURL of Member Profile\tAre you a mentor or mentee?\n"
        "Ana Duarte\tuser 1\t\t\tYes\t0\tOctober 6, 2025 8:01 AM\tMay 1, 2020\thttps://example.org/1\tmentor\n"
        "Ben Osei\tuser 2\t\t\tYes\t0\tOctober 7, 2025 8:01 AM\tMay 2, 2020\thttps://example.org/2\tmentee!\n",
        """
        Ana Duarte | | mentor | |
        Ben Osei | | mentee | |
        """,
    ),
    Form(
        "memberclicks.csv",
        "[Name | First],[Name | Last],[Email | Primary],[Organization],Mentor,Mentee\n"
        "Ana,Duarte,ana@example.org,KBM,x,\nBen,Osei,ben@example.org,,,x\nCy,Young,cy@example.org,,x,x\n",
        """
        Ana Duarte | ana@example.org | mentor | |
        Ben Osei | ben@example.org | mentee | |
        Cy Young | cy@example.org | both | |
        """,
    ),
    Form(
        "mailchimp.csv",
        "Email Address,First Name,Last Name,Micro-mentoring role,Topics,MEMBER_RATING,OPTIN_TIME,LEID,EUID,TAGS\n"
        'ana@example.org,Ana,Duarte,Mentor,"Career goals, Soft skills (public speaking\\, interviewing)",2,2025-10-06 08:01:12,1,e1,"""Board"",""2025"""\n'
        "ben@example.org,Ben,Osei,Mentee,Career goals,2,2025-10-07 08:01:12,2,e2,\n"
        'cy@example.org,Cy,Young,"Mentor, Mentee","Career goals, Hard skills",2,2025-10-08 08:01:12,3,e3,\n',
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS}; {SOFT} |
        Ben Osei | ben@example.org | mentee | {GOALS} |
        Cy Young | cy@example.org | both | {GOALS}; {HARD} |
        """,
    ),
    Form(
        "two_sheets.xlsx",
        {
            "Read me": [["Mentoring evening, 20 October"]],
            "Mentors": [
                ["Mentors 2025"],
                [],
                ["Name", "E-mail", "Employer"],
                ["Duarte, Ana", "ana@example.org", "KBM"],
                ["Young, Cy", "cy@example.org", ""],
                ["Total", 2],
            ],
            "Mentees": [
                ["Name", "E-mail", "Years"],
                ["Osei, Ben", "ben@example.org", 3],
                ["Young, Cy", "cy@example.org", "5-7"],
            ],
        },
        """
        Ana Duarte | ana@example.org | mentor | |
        Cy Young | cy@example.org | both | | 5
        Ben Osei | ben@example.org | mentee | | 3
        """,
        set_aside=(6,),
    ),
    Form(
        "german_excel.csv",
        "sep=;\r\nZeitstempel;Vorname;Nachname;E-Mail-Adresse;Arbeitgeber;Berufserfahrung (Jahre);"
        "Möchten Sie Mentor oder Mentee sein?;Themen\r\n"
        "06.10.2025 08:01;Jörg;Müller;joerg@example.org;Stadtwerke Grünau;über 20;Mentor;Karriereziele, Bewerbung\r\n"
        "13.10.2025 08:01;Änne;Weiß;aenne@example.org;selbstständig;fünf;Mentee;Bewerbung\r\n"
        "14.10.2025 08:01;Zoë;Groß;zoe@example.org;keine;2,5;beides;Karriereziele\r\n",
        f"""
        Jörg Müller | joerg@example.org | mentor | {GOALS}; {JOB} | 20
        Änne Weiß | aenne@example.org | mentee | {JOB} | 5
        Zoë Groß | zoe@example.org | both | {GOALS} | 2
        """,
        encoding="cp1252",
    ),
    Form(
        "french_mac.csv",
        "Horodateur,Nom,Prénom,Adresse e-mail,Souhaitez-vous être mentor ou mentoré ?,Sujets\r"
        "06/10/2025 08:01:00,Lefèvre,Hélène,helene@example.org,Mentor,Objectifs de carrière\r"
        "13/10/2025 08:01:00,Gâté,Noël,noel@example.org,Mentoré,Recherche d'emploi\r"
        "14/10/2025 08:01:00,Çelik,Inès,ines@example.org,Les deux,Objectifs de carrière\r",
        f"""
        Hélène Lefèvre | helene@example.org | mentor | {GOALS} |
        Noël Gâté | noel@example.org | mentee | {JOB} |
        Inès Çelik | ines@example.org | both | {GOALS} |
        """,
        encoding="mac_roman",
    ),
    Form(
        "spanish_unicode_text.txt",
        "Marca temporal\tNombre completo\tCorreo electrónico\tEmpresa\t¿Quieres ser mentora o mentorada?\tAños de experiencia\tIdiomas\r\n"
        "6/10/2025 8:01:00\tLucía Peña\tlucia@example.org\tOrquídea S.A.\tMentora\t15\tespañol, inglés\r\n"
        "13/10/2025 8:01:00\tIñaki Sáez\tinaki@example.org\t\tQuiero ser mentorado\tdos\tespañol\r\n"
        "14/10/2025 8:01:00\tPía Ruiz\tpia@example.org\t\tAmbas\t\t\r\n",
        """
        Lucía Peña | lucia@example.org | mentor | | 15
        Iñaki Sáez | inaki@example.org | mentee | | 2
        Pía Ruiz | pia@example.org | both | |
        """,
        encoding="utf-16",
    ),
    Form(
        "portuguese.csv",
        "Carimbo de data/hora,Nome completo,Endereço de e-mail,Gostaria de ser mentor?,Gostaria de ter um mentor?,Temas\n"
        "06/10/2025 08:01:00,João Conceição,joao@example.org,Sim,Não,Objetivos de carreira\n"
        "13/10/2025 08:01:00,Inês Brandão,ines@example.org,Não,Sim,Procura de emprego\n",
        f"""
        João Conceição | joao@example.org | mentor | {GOALS} |
        Inês Brandão | ines@example.org | mentee | {JOB} |
        """,
    ),
    Form(
        "typed_in_excel.xlsx",
        {
            "Sheet1": [
                ["Harborview chapter: mentoring night"],
                [],
                ["", "Name", "Email", "Mentor", "Mentee", "Company", "Notes"],
                [1, "Duarte, Ana", "ana@example.org; ana.d@example.com", "x", None, "KBM", "brings cake"],
                [2, "Osei, Ben", "ben@example.org", None, "x", "=HYPERLINK(1)", None],
                ["", "Name", "Email", "Mentor", "Mentee", "Company", "Notes"],
                [3, "Young, Cy", "cy@example.org", "X", "X", None, None],
                ["Total", 3, None, 2, 2],
            ]
        },
        """
        Ana Duarte | ana@example.org | mentor | |
        Ben Osei | ben@example.org | mentee | |
        Cy Young | cy@example.org | both | |
        """,
        set_aside=(6, 8),
    ),
    Form(
        "cvent.csv",
        "*First Name,*Last Name,*Email Address,Company Name (Optional),Registration Type,Invitee Status\n"
        "Ana,Duarte,ana@example.org,KBM,Mentor,Accepted\nBen,Osei,ben@example.org,,Mentee,Accepted\n"
        "Cy,Young,cy@example.org,,Mentee,Cancelled\nDi,Marsh,di@example.org,,Member,Accepted\n",
        """
        Ana Duarte | ana@example.org | mentor | |
        Ben Osei | ben@example.org | mentee | |
        Di Marsh | di@example.org | neither | |
        """,
        set_aside=(4,),
    ),
    Form(
        "microsoft_synced.xlsx",
        {
            "Form1": [
                [
                    "ID",
                    "Completion time",
                    "Email",
                    "Full name",
                    "Which side are you on?",
                    "How many mentees",
                    "Topics you can help with",
                    "Topics you need help with2",
                ],
                [1, "10/6/25 8:04:12", "ana@example.org", "Ana Duarte", "Mentor", "2 people", "Career goals;", None],
                [None, None, None, None, None, None, None, None],
                [2, "10/7/25 8:04:12", "ben@example.org", "Ben Osei", "Mentee", None, None, "CV;Hard skills;"],
            ]
        },
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS} |
        Ben Osei | ben@example.org | mentee | {JOB}; {HARD} |
        """,
    ),
    Form(
        "three_languages.csv",
        'Timestamp,"Email / Correo / Courriel","Full name\nNombre completo\nNom complet",'
        '"Would you like to be a mentor or a mentee?\n¿Mentor o mentorado?\nMentor ou mentoré ?",Reviewer notes\n'
        "5/11/2019 23:22:54,ana@example.org,Ana Duarte,Mentor / Mentor / Mentor,ok\n"
        "5/12/2019 3:22:54,ben@example.org,Ben Osei,Mentee / Mentorado / Mentoré,\n"
        "5/13/2019 3:22:54,cy@example.org,Cy Young,Both / Ambos / Les deux,ask again\n",
        """
        Ana Duarte | ana@example.org | mentor | |
        Ben Osei | ben@example.org | mentee | |
        Cy Young | cy@example.org | both | |
        """,
    ),
    Form(
        "family_order.csv",
        "Order no.,Order date,First Name,Last Name,Attendee Email,Buyer Email,Ticket Type\n"
        "77,06.10.2025,Ana,Duarte,duartes@example.org,duartes@example.org,Mentee\n"
        "77,06.10.2025,Rui,Duarte,duartes@example.org,duartes@example.org,Mentee\n"
        "78,07.10.2025,Ben,Osei,ben@example.org,assistant@example.org,Mentor\n",
        """
        Ana Duarte | duartes@example.org | mentee | |
        Rui Duarte | duartes@example.org | mentee | |
        Ben Osei | ben@example.org | mentor | |
        """,
    ),
    Form(
        "wild_apricot.xlsx",
        {
            "Members": [
                [
                    "User ID",
                    "First name",
                    "Last name",
                    "Organization",
                    "e-Mail",
                    "Membership level",
                    "Membership status",
                    "Member since",
                    "Mentoring program role",
                    "Years in profession",
                ],
                [9001, "Ana", "Duarte", "KBM", "ana@example.org", "Full", "Active", "2011-01-01", "Mentor", 12],
                [9002, "Ben", "Osei", None, "ben@example.org", "Student", "Active", "2024-01-01", "Mentee", "student"],
                [9003, "Cy", "Young", None, "cy@example.org", "Full", "Active", "2020-01-01", None, None],
            ]
        },
        """
        Ana Duarte | ana@example.org | mentor | | 12
        Ben Osei | ben@example.org | mentee | | 0
        Cy Young | cy@example.org | neither | |
        """,
    ),
    Form(
        "whova.csv",
        "First Name*,Last Name*,Email*,Affiliation (Optional),Title (Optional),Registration Category,Topics (Optional)\n"
        'Ana,Duarte,ana@example.org,KBM,Director,Mentor,"Career goals, Workplace challenges"\n'
        'Ben,Osei,ben@example.org,Lumen Orchard,Clerk,Mentee,"Workplace challenges, Career goals, Gardening"\n'
        "Info Requested,,ben@example.org,,,Mentee,\n",
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS}; {WORK} |
        Ben Osei | ben@example.org | mentee | {WORK}; {GOALS}; Gardening |
        """,
        set_aside=(4,),
    ),
    Form(
        "surveymonkey_expanded.xlsx",
        {
            "Sheet": [
                [
                    "Respondent ID",
                    "End Date",
                    "What is your name and email?",
                    None,
                    "How do you want to take part?",
                    None,
                    "Which topics?",
                    None,
                    None,
                ],
                [
                    None,
                    None,
                    "Name",
                    "Email Address",
                    "As a mentor",
                    "As a mentee",
                    "Career goals",
                    "Budgets, taxes and wills",
                    "Other (please specify)",
                ],
                [
                    1,
                    "2025-10-06",
                    "Ana Duarte",
                    "ana@example.org",
                    "As a mentor",
                    None,
                    "Career goals",
                    "Budgets, taxes and wills",
                    None,
                ],
                [
                    2,
                    "2025-10-07",
                    "Ben Osei",
                    "ben@example.org",
                    None,
                    "As a mentee",
                    None,
                    "Budgets, taxes and wills",
                    "gardening",
                ],
            ]
        },
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS}; Budgets, taxes and wills |
        Ben Osei | ben@example.org | mentee | Budgets, taxes and wills; gardening |
        """,
    ),
)
