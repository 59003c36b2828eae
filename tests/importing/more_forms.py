"""More imitations, messier ones: other languages, other habits, and what people do to an export by hand.

Each truth line is "name | email | role | topics | years | employer | languages | capacity"; what is left off at the end
is not judged. The truths were written before the files were first read by the program.
"""

# ruff: noqa: E501 -- a row of an imitated file stays on one line
from tests.importing.forms import GOALS, HARD, JOB, LEARN, MOST, SOFT, WORK, Form

MORE_FORMS = (
    Form(
        "google_sheet_write_ins.csv",
        "Timestamp,Email Address,First and last name,Where do you work?,What is your job title?,How many years have you worked in the field?,"
        '"In this event, I would like to be (check all that apply)","If you are a mentor, which topics can you help with?","If you are a mentee, what would you like help with?",'
        '"Mentors: how many mentees can you take at once?",Which languages do you speak?,May we share your contact details with your match?\n'
        '9/3/2025 18:22:10,Ana@Example.org ,ana duarte,I.B.M. Corp.,Director of Sales,15+,"A mentor","Resume review, Career goals, salary negotiation",,2-3,"English, Portuguese",Yes\n'
        '9/3/2025 19:02:44,ben@example.org,Ben Osei,IBM,Analyst,1-3 years,A mentee,,"Resume review, Career goals",,English,No\n'
        '9/4/2025 8:15:00,cy@example.org,"Young, Cy",N/A,,fifteen,"A mentor, A mentee","Public speaking, Hard skills (email writing, a specific program)",Career goals,one,"English (native), Spanish (B2)",Yes\n'
        "9/4/2025 9:15:00,di@example.org,Dr. Di Marsh PhD,self-employed,Coach,2 yrs 6 mo,Not this time,,,,English,\n",
        f"""
        ana duarte | ana@example.org | mentor | {JOB}; {GOALS}; salary negotiation | 15 | IBM | English, Portuguese | 2
        Ben Osei | ben@example.org | mentee | {JOB}; {GOALS} | 1 | IBM | English |
        Cy Young | cy@example.org | both | {SOFT}; {HARD}; {GOALS} | 15 | | English, Spanish | 1
        Di Marsh | di@example.org | neither | | 2 | self-employed | English |
        """,
    ),
    Form(
        "french_forms.xlsx",
        {
            "Réponses au formulaire 1": [
                [
                    "Horodateur",
                    "Nom de famille",
                    "Prénom",
                    "Adresse e-mail professionnelle",
                    "Entreprise ou école",
                    "Depuis combien d'années travaillez-vous ?",
                    "Je souhaite participer en tant que",
                    "Sur quels sujets pouvez-vous aider ?",
                    "Sur quels sujets souhaitez-vous de l'aide ?",
                    "Combien de mentorés pouvez-vous accompagner ?",
                    "Langues parlées",
                ],
                [
                    "03/09/2025 18:22:10",
                    "LEFÈVRE",
                    "Hélène",
                    "helene@example.org",
                    "Société Générale",
                    "plus de 10 ans",
                    "Mentor",
                    "CV, entretien d'embauche; Objectifs de carrière",
                    None,
                    "deux",
                    "français, anglais",
                ],
                [
                    "04/09/2025 08:02:00",
                    "Gâté",
                    "Noël",
                    "noel@example.org",
                    "Sans emploi",
                    "moins d'un an",
                    "Mentoré(e)",
                    None,
                    "Entretien d'embauche",
                    None,
                    "français",
                ],
                [
                    "13/09/2025 08:02:00",
                    "d'Artagnan",
                    "Zoé",
                    "zoe@example.org",
                    None,
                    "5 à 7 ans",
                    "Les deux",
                    "Prise de parole en public",
                    "Objectifs de carrière",
                    1,
                    "français / espagnol",
                ],
            ]
        },
        f"""
        Hélène LEFÈVRE | helene@example.org | mentor | {JOB}; {GOALS} | 10 | Société Générale | Français, Anglais | 2
        Noël Gâté | noel@example.org | mentee | {JOB} | 0 | Sans emploi | Français |
        Zoé d'Artagnan | zoe@example.org | both | {SOFT}; {GOALS} | 5 | | Français, Espagnol | 1
        """,
    ),
    Form(
        "german_two_columns.csv",
        "Lfd. Nr.;Name, Vorname;E-Mail;Firma;Ich möchte Mentor/in sein;Ich wünsche mir eine Mentorin / einen Mentor;Worüber möchten Sie sprechen?;Berufserfahrung;Sprachen\r\n"
        "1;Müller, Jörg;joerg@example.org;Stadtwerke Grünau GmbH;ja;nein;Bewerbungsunterlagen, Karriereplanung;seit 20 Jahren;Deutsch, Englisch\r\n"
        "2;Weiß, Änne;aenne@example.org;stadtwerke grünau;nein;ja, gerne;Vorstellungsgespräch;Berufseinsteigerin;Deutsch\r\n"
        "3;von der Groß, Zoë;zoe@example.org;freiberuflich;x;x;Konflikte am Arbeitsplatz;10-12 Jahre;Deutsch und Türkisch\r\n"
        "4;Öztürk, Ümit;umit@example.org;;vielleicht;;;k. A.;\r\n"
        "Summe;4;;;2;2;;;\r\n",
        f"""
        Jörg Müller | joerg@example.org | mentor | {JOB}; {GOALS} | 20 | Stadtwerke Grünau GmbH | Deutsch, Englisch
        Änne Weiß | aenne@example.org | mentee | {JOB} | 0 | Stadtwerke Grünau GmbH | Deutsch
        Zoë von der Groß | zoe@example.org | both | {WORK} | 10 | freiberuflich | Deutsch, Türkisch
        Ümit Öztürk | umit@example.org | neither | | | |
        """,
        encoding="cp1252",
        set_aside=(6,),
    ),
    Form(
        "spanish_ticket.csv",
        "N.º de pedido,Fecha del pedido,Nombre,Apellidos,Correo electrónico,Tipo de entrada,Estado del asistente,Organización,¿Sobre qué temas te gustaría hablar?,¿Cuántos años de experiencia tienes?\n"
        "501,2025-09-03,Lucía,Peña Gómez,lucia@example.org,Entrada Mentora,Asistirá,Orquídea S.A.,Búsqueda de empleo | Objetivos profesionales,más de 15\n"
        "502,2025-09-04,Iñaki,Sáez,inaki@example.org,Entrada Mentorado/a,Asistirá,orquidea,Entrevistas de trabajo,dos\n"
        "503,2025-09-05,Pía,Ruiz,pia@example.org,Entrada Mentorado/a,Cancelado,,Hablar en público,3\n"
        "504,2025-09-06,José María,de la Cruz,jm@example.org,Solo asistir,Asistirá,jubilado,,40\n",
        f"""
        Lucía Peña Gómez | lucia@example.org | mentor | {JOB}; {GOALS} | 15 | Orquídea S.A.
        Iñaki Sáez | inaki@example.org | mentee | {JOB} | 2 | Orquídea S.A.
        José María de la Cruz | jm@example.org | neither | | 40 | jubilado
        """,
        set_aside=(4,),
    ),
    Form(
        "brazil_forms.csv",
        "Carimbo de data/hora;Qual é o seu nome completo?;Qual o seu melhor e-mail?;Onde você trabalha?;Você quer participar como mentor(a) ou mentorado(a)?;Quais temas te interessam?;Quantos anos de experiência você tem?;Idiomas que você fala\n"
        '03/09/2025 18:22:10;João da Silva Neto;joao@example.org;Petrolina Ltda;Mentor(a);"Currículo; Plano de carreira";12 anos;português; inglês\n'.replace(
            "português; inglês", "português e inglês"
        )
        + "04/09/2025 08:22:10;Conceição Araújo;con@example.org;estudante;Mentorado(a);Entrevista de emprego;nenhuma;português\n"
        "14/09/2025 08:22:10;Inês Brandão;ines@example.org;;Ambos;Falar em público;um;português\n",
        f"""
        João da Silva Neto | joao@example.org | mentor | {JOB}; {GOALS} | 12 | Petrolina Ltda | Português, Inglês
        Conceição Araújo | con@example.org | mentee | {JOB} | 0 | estudante | Português
        Inês Brandão | ines@example.org | both | {SOFT} | 1 | | Português
        """,
    ),
    Form(
        "hand_made_list.xlsx",
        {
            "Tabelle1": [
                ["Mentoring speed dating", None, None, None, None],
                ["as of 3 Sept", None, None, None, None],
                [None, None, None, None, None],
                ["MENTORS", None, None, None, None],
                ["Who", "Mail", "Works at", "Yrs", "Topics"],
                ["Ana Duarte", "ana@example.org", "KBM Inc.", 20, "CVs"],
                ["Rui DUARTE", "rui@example.org", "KBM", "8+", "work place challenges"],
                [None, None, None, None, None],
                ["MENTEES", None, None, None, None],
                ["Who", "Mail", "Works at", "Yrs", "Topics"],
                ["Ben Osei", "ben@example.org", None, 2, "resumé"],
                ["Cy Young", None, "-", None, "Carer goals"],
                [None, None, None, None, None],
                ["Total: 4", None, None, None, None],
            ]
        },
        f"""
        Ana Duarte | ana@example.org | mentor | {JOB} | 20 | KBM Inc.
        Rui DUARTE | rui@example.org | mentor | {WORK} | 8 | KBM Inc.
        Ben Osei | ben@example.org | mentee | {JOB} | 2 |
        Cy Young | | mentee | {GOALS} | |
        """,
        set_aside=(9, 10, 14),
    ),
    Form(
        "choice_grid.csv",
        '"Timestamp","Name","Email","Which topics interest you? [Job application & interview prep]","Which topics interest you? [Soft skills]","Which topics interest you? [Career goals]","I can be a mentor","I need a mentor"\n'
        '"2025/09/03 6:31:58 PM EST","Ana Duarte","ana@example.org","Yes","","Yes","TRUE","FALSE"\n'
        '"2025/09/03 7:31:58 PM EST","Ben Osei","ben@example.org","Yes","Yes","","FALSE","TRUE"\n'
        '"2025/09/04 7:31:58 PM EST","Cy Young","cy@example.org","","","","FALSE","FALSE"\n',
        f"""
        Ana Duarte | ana@example.org | mentor | {JOB}; {GOALS} |
        Ben Osei | ben@example.org | mentee | {JOB}; {SOFT} |
        Cy Young | cy@example.org | neither | |
        """,
    ),
    Form(
        "ones_and_zeros.tsv",
        "id\tfull_name\temail_address\tis_mentor\tis_mentee\ttopics\tyears_experience\tmax_mentees\tcompany_name\n"
        "1\tAna Duarte\tana@example.org\t1\t0\tcareer_goals|soft_skills\t12\t3\tKBM\n"
        "2\tBen Osei\tben@example.org\t0\t1\tcareer_goals\t0.5\t\t\n"
        "3\tCy Young\tcy@example.org\t1\t1\thard_skills\t7\t1\tNULL\n",
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS}; {SOFT} | 12 | KBM | | 3
        Ben Osei | ben@example.org | mentee | {GOALS} | 0 | | |
        Cy Young | cy@example.org | both | {HARD} | 7 | | | 1
        """,
    ),
    Form(
        "role_in_sentence.csv",
        "Start time,Completion time,Your name,E-mail address,How do you want to join our micro-mentoring evening?,What would you like to talk about?,Seniority\n"
        '9/3/25 18:01,9/3/25 18:04,Ana Duarte,ana@example.org,"I have experience to share, I can be a mentor",interviewing,Senior (10+ years)\n'
        "9/4/25 18:01,9/4/25 18:04,Ben Osei,ben@example.org,I would like to be matched with a mentor,interviewing,Entry level (0-2 years)\n"
        '9/5/25 18:01,9/5/25 18:04,Cy Young,cy@example.org,"Happy to do either, wherever you need me",negotiating a raise,Mid-career (5-9 years)\n'
        "9/6/25 18:01,9/6/25 18:04,Di Marsh,di@example.org,Just here for the networking,,VP\n"
        '9/7/25 18:01,9/7/25 18:04,Ed Noor,ed@example.org,"I\'m not sure yet, maybe a mentee",negotiating a raise,\n',
        f"""
        Ana Duarte | ana@example.org | mentor | {JOB} | 10
        Ben Osei | ben@example.org | mentee | {JOB} | 0
        Cy Young | cy@example.org | both | negotiating a raise | 5
        Di Marsh | di@example.org | neither | |
        Ed Noor | ed@example.org | neither | negotiating a raise |
        """,
    ),
    Form(
        "asian_names.csv",
        "氏名,メールアドレス,Role,Company,Years of experience\n山田 太郎,taro@example.org,Mentor,株式会社サクラ,12\n王小明,ming@example.org,Mentee,,2\n김민준,minjun@example.org,Both,,7\n",
        """
        山田 太郎 | taro@example.org | mentor | | 12 | 株式会社サクラ
        王小明 | ming@example.org | mentee | | 2 |
        김민준 | minjun@example.org | both | | 7 |
        """,
    ),
    Form(
        "central_europe.csv",
        "Jméno a příjmení;Email;Role;Firma;Topics\r\nŽofie Dvořáková;zofie@example.org;Mentor;Škoda;Career goals\r\nJiří Šťastný;jiri@example.org;Mentee;;Soft skills\r\nĽubica Kováčová;lubica@example.org;Both;;Career goals\r\n",
        f"""
        Žofie Dvořáková | zofie@example.org | mentor | {GOALS} | | Škoda
        Jiří Šťastný | jiri@example.org | mentee | {SOFT} | |
        Ľubica Kováčová | lubica@example.org | both | {GOALS} | |
        """,
        encoding="cp1250",
    ),
    Form(
        "cyrillic.csv",
        "Имя;Email;Role;Company\r\nИван Петров;ivan@example.org;Mentor;Ромашка\r\nОльга Сидорова;olga@example.org;Mentee;\r\n",
        """
        Иван Петров | ivan@example.org | mentor | | | Ромашка
        Ольга Сидорова | olga@example.org | mentee | | |
        """,
        encoding="cp1251",
    ),
    Form(
        "repeats_and_corrections.csv",
        "Timestamp,Email,Name,Role,Topics,Company\n"
        "9/3/2025 10:00:00,ana@example.org,Ana Duarte,Mentee,Career goals,KBM\n"
        "9/3/2025 10:05:00,ben@example.org,Ben Osei,Mentee,Soft skills,\n"
        "9/5/2025 10:00:00,ANA@example.org,ana  duarte,Mentor,,KBM\n"
        "9/6/2025 10:00:00,duarte.family@example.org,Rui Duarte,Mentee,Hard skills,\n"
        "9/6/2025 10:01:00,duarte.family@example.org,Ines Duarte,Mentor,Hard skills,\n"
        "9/7/2025 10:01:00,test@test.com,Test Test,Mentor,Hard skills,\n",
        f"""
        ana duarte | ana@example.org | mentor | {GOALS} | | KBM
        Ben Osei | ben@example.org | mentee | {SOFT} | |
        Rui Duarte | duarte.family@example.org | mentee | {HARD} | |
        Ines Duarte | duarte.family@example.org | mentor | {HARD} | |
        """,
        set_aside=(7,),
    ),
    Form(
        "membership_dump.xlsx",
        {
            "Export": [
                [
                    "Member ID",
                    "Salutation",
                    "First",
                    "Middle",
                    "Last",
                    "Suffix",
                    "Primary Email",
                    "Secondary Email",
                    "Employer Name",
                    "Position Title",
                    "Mentor Program: Role",
                    "Mentor Program: Areas of Expertise",
                    "Mentor Program: Areas to Develop",
                    "Years in Industry",
                    "Join Date",
                    "Renewal Date",
                    "Chapter",
                    "Balance",
                ],
                [
                    1,
                    "Ms.",
                    "Ana",
                    "M.",
                    "Duarte",
                    None,
                    "ana@example.org",
                    None,
                    "KBM, Inc.",
                    "VP, Sales",
                    "Mentor",
                    "Career Goals, Workplace Challenges",
                    None,
                    "21+",
                    "2011-01-01",
                    "2026-01-01",
                    "North",
                    0,
                ],
                [
                    2,
                    "Mr.",
                    "Ben",
                    None,
                    "Osei",
                    "Jr.",
                    "ben@example.org",
                    "ben@home.example.com",
                    "Lumen",
                    "Clerk",
                    "Mentee",
                    None,
                    "Soft Skills",
                    "0-2",
                    "2024-01-01",
                    "2026-01-01",
                    "North",
                    45.5,
                ],
                [
                    3,
                    "Dr.",
                    "Cy",
                    None,
                    "Young",
                    "PhD",
                    "cy@example.org",
                    None,
                    None,
                    None,
                    "Mentor;Mentee",
                    "Soft Skills",
                    "Learning to Mentor",
                    "6-10",
                    "2020-01-01",
                    "2026-01-01",
                    "South",
                    0,
                ],
                [
                    4,
                    None,
                    "Di",
                    None,
                    "Marsh",
                    None,
                    "di@example.org",
                    None,
                    "KBM",
                    None,
                    None,
                    None,
                    None,
                    None,
                    "2020-01-01",
                    "2026-01-01",
                    "South",
                    0,
                ],
            ]
        },
        f"""
        Ana Duarte | ana@example.org | mentor | {GOALS}; {WORK} | 21 | KBM, Inc.
        Ben Osei Jr. | ben@example.org | mentee | {SOFT} | 0 | Lumen
        Cy Young | cy@example.org | both | {SOFT}; {LEARN} | 6 |
        Di Marsh | di@example.org | neither | | | KBM, Inc.
        """,
    ),
    Form(
        "spelling_variants.csv",
        "Full Name,Email Address,Mentor/Mentee,Topics of interest\n"
        'Ana Duarte,ana@example.org,MENTOR,"résumés, career goal, softskills"\n'
        'Ben Osei,ben@example.org,mentee ,"Résumé help; Interviews; work-place challenge"\n'
        'Cy Young,cy@example.org,Mentor & Mentee,"association benefits, how to be a mentor"\n'
        'Di Marsh,di@example.org,Mentees,"C.V., presentation skills, Excel"\n',
        f"""
        Ana Duarte | ana@example.org | mentor | {JOB}; {GOALS}; {SOFT} |
        Ben Osei | ben@example.org | mentee | {JOB}; {WORK} |
        Cy Young | cy@example.org | both | {MOST}; {LEARN} |
        Di Marsh | di@example.org | mentee | {JOB}; {SOFT}; {HARD} |
        """,
    ),
    Form(
        "excel_wreckage.xlsx",
        {
            "Responses": [
                ["Name", "Email", "Role", "Years of experience", "How many mentees?", "Signed up", None, None],
                [
                    "Ana Duarte",
                    "mailto:ana@example.org",
                    "Mentor",
                    "2025-05-07 00:00:00",
                    "2025-02-03 00:00:00",
                    45903.5,
                    None,
                    None,
                ],
                [" Ben  Osei ", "ben@example.org.", "Mentee", "#N/A", None, 45904, None, None],
                ["Cy Young", "<cy@example.org>", "Mentor/Mentee", "10 +", "no limit", None, None, None],
                [None, None, None, "#REF!", None, None, None, None],
                ["* please call people without an email", None, None, None, None, None, None, None],
            ],
            "Pivot": [["Row Labels", "Count of Name"], ["Mentor", 2], ["Mentee", 2], ["Grand Total", 4]],
        },
        """
        Ana Duarte | ana@example.org | mentor | | 5 | | | 2
        Ben Osei | ben@example.org | mentee | | | | |
        Cy Young | cy@example.org | both | | 10 | | |
        """,
        set_aside=(6,),
    ),
)
