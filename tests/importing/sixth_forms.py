"""A sixth lot: exports of many services and languages, from which the reading of unseen files was mended.

Truth lines as in :mod:`tests.importing.more_forms`, written before the files were first read by the program.
"""

# ruff: noqa: E501 -- a row of an imitated file stays on one line
from tests.importing.forms import GOALS, HARD, JOB, LEARN, SOFT, WORK, Form, cells

SIXTH_FORMS = (
    Form(
        "google_en_grid.csv",
        'Timestamp,Email Address,What should we call you? (first and last name),Which hat would you like to wear on the night?,Where do you currently work or study?,"For how many years have you been working, roughly?",How interested are you in each of these? [Career goals],How interested are you in each of these? [Soft skills],How interested are you in each of these? [Workplace challenges],How did you hear about us?,I agree that my data is stored until the event is over\n'
        "9/1/2026 8:12:44,nadia.k@example.org,Nadia Karimi,I want to share what I know (mentor),Northwind Logistics Ltd,14,Very interested,Not interested,Very interested,Newsletter,I agree\n"
        "9/1/2026 9:01:10,tom.b@example.org,Tom Berglund,I want to learn from somebody (mentee),University of Westmere,0,Very interested,Very interested,A little,A friend,I agree\n"
        "9/2/2026 19:44:03,priya@example.org,Priya Raman,Both of these,Northwind Logistics Ltd,6,Not interested,Very interested,Not interested,LinkedIn,I agree\n"
        "9/3/2026 7:20:00,olu@example.org,Olu Adeyemi,I want to learn from somebody (mentee),Between jobs,2,A little,A little,Very interested,Newsletter,I agree\n",
        f"""
        Nadia Karimi | nadia.k@example.org | mentor | {GOALS}; {WORK} | 14 | Northwind Logistics Ltd
        Tom Berglund | tom.b@example.org | mentee | {GOALS}; {SOFT} | 0 | University of Westmere
        Priya Raman | priya@example.org | both | {SOFT} | 6 | Northwind Logistics Ltd
        Olu Adeyemi | olu@example.org | mentee | {WORK} | 2 | Between jobs
        """,
    ),
    Form(
        "ms_forms_quiz.xlsx",
        {
            "Form1": cells("""
ID|Start time|Completion time|Email|Name|Total points|Quiz feedback|First and last name|Points - First and last name|Feedback - First and last name|Please choose your part|Points - Please choose your part|Feedback - Please choose your part|Organisation|Points - Organisation|Feedback - Organisation|Your experience in years|Points - Your experience in years|Feedback - Your experience in years
1|9/1/26 8:12:44|9/1/26 8:14:02|anonymous||0||Marguerite Adler|0||I'll be a mentor|0||Corvid Health Trust|0||22|0|
2|9/1/26 9:12:44|9/1/26 9:14:02|anonymous||0||Sanjay Pillai|0||I'll be a mentee|0||Tern & Partners LLP|0||3|0|
3|9/2/26 8:12:44|9/2/26 8:14:02|anonymous||0||Ewa Nowak|0||I'll be a mentee|0|||0||1|0|
4|9/2/26 9:12:44|9/2/26 9:14:02|anonymous||0||Dale Whitcombe|0||I'll be a mentor|0||Tern & Partners|0||31|0|
""")
        },
        """
        Marguerite Adler | | mentor | | 22 | Corvid Health Trust
        Sanjay Pillai | | mentee | | 3 | Tern & Partners LLP
        Ewa Nowak | | mentee | | 1 |
        Dale Whitcombe | | mentor | | 31 | Tern & Partners LLP
        """,
    ),
    Form(
        "surveymonkey_contact_block.xlsx",
        {
            "Sheet": cells("""
Respondent ID|Collector ID|Start Date|End Date|IP Address|Email Address|First Name|Last Name|Custom Data 1|Tell us who you are||||At the mixer I would like to...||Pick the subjects you care about|||||Years in the workforce|Which languages are you comfortable in?
|||||||||Name|Company|Email Address|Phone Number|give advice|get advice|Career goals|Interviewing and job search|Workplace challenges|Public speaking|Other (please specify)|Response|Open-Ended Response
114201|4401|2026-09-01 08:12:44|2026-09-01 08:15:02|192.0.2.11|||||Felicity Brandt|Oakline Insurance|felicity@example.org|555-0101|give advice||Career goals||Workplace challenges|||More than 20|English, German
114202|4401|2026-09-01 09:12:44|2026-09-01 09:15:02|192.0.2.12|||||Marcus Oyelaran|Oakline Insurance|marcus@example.org|555-0102||get advice||Interviewing and job search||Public speaking||1-3|English
114203|4401|2026-09-02 08:12:44|2026-09-02 08:15:02|192.0.2.13|||||Hui Min Tan|Kestrel Systems|hm@example.org||give advice|get advice|Career goals||||grant writing|8-10|English, Mandarin
""")
        },
        f"""
        Felicity Brandt | felicity@example.org | mentor | {GOALS}; {WORK} | 20 | Oakline Insurance | English, German
        Marcus Oyelaran | marcus@example.org | mentee | {JOB}; {SOFT} | 1 | Oakline Insurance | English
        Hui Min Tan | hm@example.org | both | {GOALS}; grant writing | 8 | Kestrel Systems | English, Mandarin
        """,
    ),
    Form(
        "eventbrite_prefix.csv",
        "Order no.,Order Date,Prefix,First Name,Surname,Suffix,Email,Quantity,Ticket Type,Attendee no.,Price Tier,Total Paid,Currency,Order Type,Attendee Status,Delivery Method,Dietary requirements,T-shirt size,Would you mentor somebody for an evening?,Would you like somebody to mentor you?,Company,Job Title\n"
        "77001,01/09/2026 08:12,Dr,Amara,Nwosu,PhD,amara@example.org,1,General Admission,99001,,15.00,GBP,PayPal Completed,Attending,eTicket,Vegan,M,Yes please,No thank you,Halden Biotech plc,Head of Research\n"
        "77002,01/09/2026 09:12,Mr,Stephen,Ashworth,Jr.,stephen@example.org,1,General Admission,99002,,15.00,GBP,PayPal Completed,Attending,eTicket,None,XL,No thank you,Yes please,Halden Biotech PLC,Trainee\n"
        "77003,02/09/2026 10:40,,Ines,Carvalho,,ines@example.org,1,General Admission,99003,,15.00,GBP,PayPal Refunded,Refunded,eTicket,None,S,No thank you,Yes please,,Student\n"
        "77004,02/09/2026 11:40,Ms,Rukmini,Das,,rukmini@example.org,1,General Admission,99004,,15.00,GBP,Free Order,Attending,eTicket,Halal,L,Yes please,Yes please,Freelance,Copywriter\n",
        """
        Amara Nwosu | amara@example.org | mentor | | | Halden Biotech plc
        Stephen Ashworth Jr. | stephen@example.org | mentee | | | Halden Biotech plc
        Rukmini Das | rukmini@example.org | both | | | Freelance
        """,
        set_aside=(4,),
    ),
    Form(
        "cvent_2026.xlsx",
        {
            "Registrant List": cells("""
Annual Meeting 2026 - Registrant Detail
Generated on 10/12/2026 by J. Organizer

First Name|Last Name|Full Name|Email Address|Company Name|Title|Registration Type|Invitee Status|Confirmation Number|Original Registration Date|Micro-Mentoring: please indicate your interest|Micro-Mentoring: number of years in the industry|Micro-Mentoring: number of mentees I am happy to meet|Amount Due
Laurel|Finch|Laurel Finch|laurel@example.org|Quayside Utilities|Director of Planning|Member|Accepted|XJ3KQ9|2026-09-01|I would like to serve as a mentor|25+|2|0
Bashir|Rahimi|Bashir Rahimi|bashir@example.org|Quayside Utilities|Planner I|Member|Accepted|XJ3KR1|2026-09-02|I would like to have a mentor|2||0
Gwen|O'Hara|Gwen O'Hara|gwen@example.org|Saltmarsh County|Engineer|Non-Member|Cancelled|XJ3KR7|2026-09-02|I would like to have a mentor|5||0
Mateo|Rivas|Mateo Rivas|mateo@example.org|Ridge & Rowe|Principal|Member|Accepted|XJ3KT2|2026-09-03|Not interested this year|18||0
""")
        },
        """
        Laurel Finch | laurel@example.org | mentor | | 25 | Quayside Utilities | | 2
        Bashir Rahimi | bashir@example.org | mentee | | 2 | Quayside Utilities | |
        Mateo Rivas | mateo@example.org | neither | | 18 | Ridge & Rowe | |
        """,
        set_aside=(7,),
    ),
    Form(
        "wild_apricot_members.csv",
        "User ID,Member bundle ID,Member since,Renewal due,Membership status,Membership level,First name,Last name,Organization,e-Mail,Phone,Donor,Event registrant,Last login,Balance,Speed mentoring - I volunteer as,Speed mentoring - my specialities,Details to show\n"
        "5512001,,12 Jan 2014,12 Jan 2027,Active,Professional,Rosalind,Pike,Vale Architects,rosalind@example.org,(555) 010-0001,no,yes,1 Sep 2026,0.00,Mentor,Portfolio review; Career goals,Anybody\n"
        "5512002,,3 Mar 2025,3 Mar 2027,Active,Student,Dmitri,Volkov,,dmitri@example.org,,no,yes,2 Sep 2026,0.00,Mentee,Interview preparation,Members\n"
        "5512003,,4 Apr 2019,4 Apr 2027,Active,Professional,Shu-Fen,Lin,Vale Architects,shufen@example.org,,yes,yes,,0.00,Mentor; Mentee,Career goals; Public speaking,Anybody\n"
        "5512004,,1 May 2019,1 May 2026,Lapsed,Professional,Hector,Ruiz,Atelier Nord,hector@example.org,,no,no,,45.00,,,Nobody\n",
        f"""
        Rosalind Pike | rosalind@example.org | mentor | Portfolio review; {GOALS} | | Vale Architects
        Dmitri Volkov | dmitri@example.org | mentee | {JOB} | |
        Shu-Fen Lin | shufen@example.org | both | {GOALS}; {SOFT} | | Vale Architects
        Hector Ruiz | hector@example.org | neither | | | Atelier Nord
        """,
    ),
    Form(
        "typeform_warm.csv",
        '#,Hi there! What\'s your name?,"Nice to meet you, {{field:abc}}! What\'s the best email to reach you?",Guide someone,Be guided,And who pays your salary?,How long have you been at it? (years),"Last one, promise: what would you love to talk about?",Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags\n'
        "q1w2e3r4,Imogen Slater,imogen@example.org,Guide someone,,Pebble Software GmbH,12,Leadership,completed,2026-09-01 08:12:44,,2026-09-01 08:14:44,a94a8fe5cc,\n"
        "q1w2e3r5,Kwame Boateng,kwame@example.org,,Be guided,Myself,1,Career goals,completed,2026-09-01 09:12:44,,2026-09-01 09:14:44,b94a8fe5cd,\n"
        "q1w2e3r6,Astrid Lund,astrid@example.org,Guide someone,Be guided,Pebble Software,7,Leadership,completed,2026-09-02 08:12:44,,2026-09-02 08:14:44,c94a8fe5ce,\n",
        f"""
        Imogen Slater | imogen@example.org | mentor | Leadership | 12 | Pebble Software GmbH
        Kwame Boateng | kwame@example.org | mentee | {GOALS} | 1 | Myself
        Astrid Lund | astrid@example.org | both | Leadership | 7 | Pebble Software GmbH
        """,
    ),
    Form(
        "jotform_newlines.csv",
        '"Submission Date","Full Name - First","Full Name - Last","E-mail","Phone Number","You are joining as","Topics you can talk about","Topics you want to hear about","Company / School","Years of Work Experience","Submission IP","Submission ID"\n'
        '"Sep 1, 2026 8:12 AM","Viola","Marchetti","viola@example.org","(555) 010-0002","Mentor","Job application and interview preparation\nHard skills (email writing, a specific program)","","Brightwater College","10 to 15","192.0.2.21","5600001"\n'
        '"Sep 1, 2026 9:12 AM","Jonas","Petersen","jonas@example.org","","Mentee","","Soft skills (public speaking, interviewing)","Brightwater College","0","192.0.2.22","5600002"\n'
        '"Sep 2, 2026 9:12 AM","Thandiwe","Mokoena","thandiwe@example.org","","Mentor\nMentee","Career goals","Learning to mentor\nWorkplace challenges","Umoya Energy (Pty) Ltd","5 to 10","192.0.2.23","5600003"\n',
        f"""
        Viola Marchetti | viola@example.org | mentor | {JOB}; {HARD} | 10 | Brightwater College
        Jonas Petersen | jonas@example.org | mentee | {SOFT} | 0 | Brightwater College
        Thandiwe Mokoena | thandiwe@example.org | both | {GOALS}; {LEARN}; {WORK} | 5 | Umoya Energy (Pty) Ltd
        """,
    ),
    Form(
        "pretix_orders.csv",
        '"Event","Order code","Email","Order date","Order time","Status","Position ID","Product","Price","Attendee name: Title","Attendee name: Given name","Attendee name: Family name","Attendee email","Company","Invoice address country","Your part in the mentoring hour","What can you offer?","What are you looking for?","Sales channel"\n'
        '"Autumn meeting","AB3CD","office@example.org","2026-09-01","08:12","paid","1","Member ticket","20.00","Dr.","Henrike","Vogt","henrike@example.org","Institut Löwe","DE","Mentor","Career goals","","web"\n'
        '"Autumn meeting","AB3CE","office@example.org","2026-09-01","09:12","paid","1","Student ticket","5.00","","Yusuf","Aydin","yusuf@example.org","Universität Halden","DE","Mentee","","Job application and interview preparation","web"\n'
        '"Autumn meeting","AB3CF","lena@example.org","2026-09-02","10:12","canceled","1","Member ticket","20.00","","Lena","Roth","lena@example.org","","DE","Mentee","","Career goals","web"\n'
        '"Autumn meeting","AB3CG","kofi@example.org","2026-09-03","10:12","pending","1","Member ticket","20.00","","Kofi","Mensah","","","GH","Mentor, Mentee","Hard skills","Workplace challenges","web"\n',
        f"""
        Henrike Vogt | henrike@example.org | mentor | {GOALS} | | Institut Löwe
        Yusuf Aydin | yusuf@example.org | mentee | {JOB} | | Universität Halden
        Kofi Mensah | kofi@example.org | both | {HARD}; {WORK} | |
        """,
        set_aside=(4,),
    ),
    Form(
        "tito_attendees.csv",
        "Number,Ticket,Ticket Full Name,Ticket First Name,Ticket Last Name,Ticket Email,Ticket Company Name,Ticket Phone Number,Event,Void Status,Price,Discount Status,Ticket Reference,Tags,Unique Ticket URL,Unique Order URL,IP Address,Order Reference,Will you be a buddy to a newcomer?,Is this your first time here and would you like a buddy?,Opted in to Communications\n"
        "1,Full Pass,Bronwyn Hughes,Bronwyn,Hughes,bronwyn@example.org,Seren Analytics Ltd,,DevDays,,99,,WXYZ-1,,https://tickets.example.org/t/1,https://tickets.example.org/o/1,192.0.2.31,WXYZ,Yes - happy to,No,true\n"
        "2,Full Pass,Rafael Ibarra,Rafael,Ibarra,rafael@example.org,Seren Analytics,,DevDays,,99,,WXYA-1,,https://tickets.example.org/t/2,https://tickets.example.org/o/2,192.0.2.32,WXYA,No,Yes - please,false\n"
        "3,Day Pass,Linnea Öberg,Linnea,Öberg,linnea@example.org,,,DevDays,Void,49,,WXYB-1,,https://tickets.example.org/t/3,https://tickets.example.org/o/3,192.0.2.33,WXYB,No,Yes - please,false\n"
        "4,Day Pass,Pat Doyle,Pat,Doyle,pat@example.org,Doyle & Daughters,,DevDays,,49,,WXYC-1,,https://tickets.example.org/t/4,https://tickets.example.org/o/4,192.0.2.34,WXYC,No,No,true\n",
        """
        Bronwyn Hughes | bronwyn@example.org | mentor | | | Seren Analytics Ltd
        Rafael Ibarra | rafael@example.org | mentee | | | Seren Analytics Ltd
        Pat Doyle | pat@example.org | neither | | | Doyle & Daughters
        """,
        set_aside=(4,),
    ),
    Form(
        "doodle_poll.xlsx",
        {
            "Poll": cells("""
Poll "Mentoring lunch"
https://poll.example.org/abc

|Mentor|Mentee|Can stay for dessert
Clementine Ward|OK||OK
Ibrahim Sesay||OK|
Noor de Wit|OK|OK|OK
Patrick Quill||(OK)|
Count|2|2|2
""")
        },
        """
        Clementine Ward | | mentor
        Ibrahim Sesay | | mentee
        Noor de Wit | | both
        Patrick Quill | | neither
        """,
        set_aside=(9,),
    ),
    Form(
        "handmade_sections.xlsx",
        {
            "Sheet1": cells("""
Speed mentoring 12 November
MENTORS
Name|Firm|Mail|Topic(s)|Yrs
Adaeze Obi|Lark Publishing|adaeze@example.org|CV check / Public speaking|15
Rob Turner|Turner Ltd|rob@example.org|Workplace challenges|30

MENTEES
Name|Firm|Mail|Topic(s)|Yrs
Mina Sato|Lark Publishing|mina@example.org|Career goals|3
Leo Marsh|student|leo@example.org|CV check|0
""")
        },
        f"""
        Adaeze Obi | adaeze@example.org | mentor | {JOB}; {SOFT} | 15 | Lark Publishing
        Rob Turner | rob@example.org | mentor | {WORK} | 30 | Turner Ltd
        Mina Sato | mina@example.org | mentee | {GOALS} | 3 | Lark Publishing
        Leo Marsh | leo@example.org | mentee | {JOB} | 0 | student
        """,
        set_aside=(7, 8),
    ),
    Form(
        "pasted_mail_list.txt",
        "Dorothea Lang <dorothea@example.org>, mentor\n"
        "Emeka Eze <emeka@example.org>, mentee\n"
        "Sofia Marin <sofia@example.org>, both\n"
        "Wen Li <wen@example.org>, mentee\n",
        """
        Dorothea Lang | dorothea@example.org | mentor
        Emeka Eze | emeka@example.org | mentee
        Sofia Marin | sofia@example.org | both
        Wen Li | wen@example.org | mentee
        """,
    ),
    Form(
        "google_es_mx.csv",
        '"Marca temporal","Dirección de correo electrónico","¿Cómo te llamas?","¿Qué papel quieres tener en el evento?","¿Dónde trabajas o estudias?","¿Cuántos años llevas trabajando?","¿De qué te gustaría platicar?","Talla de playera","¿Tienes alguna alergia?"\n'
        '"01/09/2026 8:12:44","xochitl@example.org","Xóchitl Ramírez","Quiero ser mentora","Grupo Nopal S.A. de C.V.","16","Metas profesionales, Entrevistas de trabajo","M","Ninguna"\n'
        '"01/09/2026 9:12:44","emilio@example.org","Emilio Zavala","Quiero que me mentoreen","Universidad del Valle","0","Entrevistas de trabajo","L","Cacahuate"\n'
        '"02/09/2026 10:12:44","itzel@example.org","Itzel Canul","Las dos cosas","Grupo Nopal","5","Hablar en público, Metas profesionales","S","Ninguna"\n',
        f"""
        Xóchitl Ramírez | xochitl@example.org | mentor | {GOALS}; {JOB} | 16 | Grupo Nopal S.A. de C.V.
        Emilio Zavala | emilio@example.org | mentee | {JOB} | 0 | Universidad del Valle
        Itzel Canul | itzel@example.org | both | {SOFT}; {GOALS} | 5 | Grupo Nopal S.A. de C.V.
        """,
    ),
    Form(
        "framaforms_fr.csv",
        '"N° de série","SID","Heure de soumission","Durée de remplissage","Modifié","Brouillon","Adresse IP","UID","Nom d\'utilisateur","Votre prénom","Votre nom","Votre adresse mél","Vous venez en tant que","Votre structure","Depuis combien d\'années travaillez-vous ?","Sujets à aborder","J\'accepte que mes coordonnées soient transmises"\n'
        '"1","8801","01/09/2026 - 08:12","95","","","192.0.2.41","0","Anonyme","Maëlys","Kerguélen","maelys@example.org","Mentore","Mairie de Plouarz","11","Prise de parole en public","Oui"\n'
        '"2","8802","01/09/2026 - 09:12","81","","","192.0.2.42","0","Anonyme","Théo","Dubreuil","theo@example.org","Mentoré","Université de Brest-Ouest","0","Entretien d\'embauche","Oui"\n'
        '"3","8803","02/09/2026 - 09:12","120","","","192.0.2.43","0","Anonyme","Aïcha","Benmoussa","aicha@example.org","Mentore et mentorée","Mairie de Plouarz","6","Objectifs de carrière","Non"\n',
        f"""
        Maëlys Kerguélen | maelys@example.org | mentor | {SOFT} | 11 | Mairie de Plouarz
        Théo Dubreuil | theo@example.org | mentee | {JOB} | 0 | Université de Brest-Ouest
        Aïcha Benmoussa | aicha@example.org | both | {GOALS} | 6 | Mairie de Plouarz
        """,
    ),
    Form(
        "limesurvey_de.csv",
        '"Antwort ID","Datum Abgeschickt","Letzte Seite","Start-Sprache","Zufallsstartwert","Wie heißt du? [Vorname]","Wie heißt du? [Nachname]","Wie erreichen wir dich per Mail?","Ich mache mit als ... [Mentorin oder Mentor]","Ich mache mit als ... [Mentee]","Bei wem bist du beschäftigt?","Wie lange bist du schon im Beruf?","Welche Themen interessieren dich? [Bewerbung]","Welche Themen interessieren dich? [Auftreten und Reden]","Welche Themen interessieren dich? [Sonstiges]"\n'
        '"1","2026-09-01 08:12:44","3","de","182736","Gesine","Harms","gesine@example.org","Ja","Nein","Deichverband Süd","19 Jahre","Ja","Nein",""\n'
        '"2","2026-09-01 09:12:44","3","de","182737","Malik","Çetin","malik@example.org","Nein","Ja","","1 Jahr","Ja","Ja",""\n'
        '"3","2026-09-02 09:12:44","3","de","182738","Frauke","Ohlsen","frauke@example.org","Ja","Ja","Deichverband Süd","8 Jahre","Nein","Nein","Selbstständigkeit"\n',
        f"""
        Gesine Harms | gesine@example.org | mentor | {JOB} | 19 | Deichverband Süd
        Malik Çetin | malik@example.org | mentee | {JOB}; Auftreten und Reden | 1 |
        Frauke Ohlsen | frauke@example.org | both | Selbstständigkeit | 8 | Deichverband Süd
        """,
    ),
    Form(
        "google_pt_br.csv",
        "Carimbo de data/hora,Endereço de e-mail,Nome completo,Telefone/WhatsApp,Você gostaria de participar como,Empresa onde trabalha,Cargo,Tempo de experiência profissional (em anos),Assuntos de interesse,Idiomas que você fala,Tem alguma restrição alimentar?\n"
        '01/09/2026 08:12:44,iara@example.org,Iara Figueiredo,(11) 90000-0001,Mentora,Cooperativa Ipê Ltda.,Gerente,17,"Planejamento de carreira, Entrevista de emprego","Português, Inglês",Não\n'
        "01/09/2026 09:12:44,caua@example.org,Cauã Nogueira,,Mentorado,,Estagiário,1,Entrevista de emprego,Português,Vegetariano\n"
        '02/09/2026 09:12:44,luiza@example.org,Luíza Tavares,(21) 90000-0002,Mentora e mentorada,Cooperativa Ipê,Analista,4,Falar em público,"Português, Espanhol",Não\n',
        f"""
        Iara Figueiredo | iara@example.org | mentor | {GOALS}; {JOB} | 17 | Cooperativa Ipê Ltda. | Português, Inglês
        Cauã Nogueira | caua@example.org | mentee | {JOB} | 1 | | Português
        Luíza Tavares | luiza@example.org | both | {SOFT} | 4 | Cooperativa Ipê Ltda. | Português, Espanhol
        """,
    ),
    Form(
        "nettskjema_no.csv",
        "\ufeffTidsstempel;Navn;E-postadresse;Arbeidsgiver;Stilling;Hvilken rolle ønsker du?;Antall år i arbeidslivet;Hvilke temaer vil du snakke om?;Kommentarer\n"
        "01.09.2026 08.12.44;Ragnhild Sørlie;ragnhild@example.org;Fjordkraft Nett AS;Avdelingsleder;Mentor;18;Karrieremål;\n"
        "01.09.2026 09.12.44;Amir Hosseini;amir@example.org;Fjordkraft Nett AS;Trainee;Adept;1;Jobbsøknad og intervju;Kommer litt sent\n"
        "02.09.2026 09.12.44;Sigrid Åsheim;sigrid@example.org;Selvstendig;Konsulent;Begge deler;9;Karrieremål;\n",
        f"""
        Ragnhild Sørlie | ragnhild@example.org | mentor | {GOALS} | 18 | Fjordkraft Nett AS
        Amir Hosseini | amir@example.org | mentee | {JOB} | 1 | Fjordkraft Nett AS
        Sigrid Åsheim | sigrid@example.org | both | {GOALS} | 9 | Selvstendig
        """,
    ),
    Form(
        "lista_sv.xlsx",
        {
            "Anmälda": cells("""
Förnamn|Efternamn|Mejl|Mobil|Arbetsplats|Yrkesroll|Vill vara mentor|Vill ha mentor|År i yrket|Övrigt
Ebba|Lindqvist|ebba@example.org|070-000 00 01|Region Nord|Överläkare|x||21|
Farid|Rostami|farid@example.org|070-000 00 02|Region Nord|AT-läkare||x|1|glutenfritt
Tuva|Ek|tuva@example.org||Ek Konsult AB|Konsult|x|x|8|
""")
        },
        """
        Ebba Lindqvist | ebba@example.org | mentor | | 21 | Region Nord
        Farid Rostami | farid@example.org | mentee | | 1 | Region Nord
        Tuva Ek | tuva@example.org | both | | 8 | Ek Konsult AB
        """,
    ),
    Form(
        "google_nl.csv",
        "Tijdstempel,Wat is je naam?,Wat is je e-mailadres?,Bij welk bedrijf werk je?,Ik doe mee als,Hoeveel jaar werkervaring heb je?,Over welke onderwerpen wil je praten?,Welke talen spreek je?,Ik ga akkoord met de privacyverklaring\n"
        '1-9-2026 8:12:44,Marijke van den Bosch,marijke@example.org,Waterschap Linge,Mentor,23,"Carrièredoelen, Uitdagingen op het werk","Nederlands, Engels",Akkoord\n'
        "1-9-2026 9:12:44,Daan Hofstra,daan@example.org,Hogeschool Veluwe,Mentee,0,Sollicitatiegesprek,Nederlands,Akkoord\n"
        '2-9-2026 9:12:44,Fatima El Idrissi,fatima@example.org,Waterschap Linge,Allebei,7,Carrièredoelen,"Nederlands, Frans",Akkoord\n',
        f"""
        Marijke van den Bosch | marijke@example.org | mentor | {GOALS}; {WORK} | 23 | Waterschap Linge | Nederlands, Engels
        Daan Hofstra | daan@example.org | mentee | {JOB} | 0 | Hogeschool Veluwe | Nederlands
        Fatima El Idrissi | fatima@example.org | both | {GOALS} | 7 | Waterschap Linge | Nederlands, Frans
        """,
    ),
    Form(
        "google_it.csv",
        "Informazioni cronologiche,Nome e cognome,Indirizzo e-mail,Vuoi partecipare come mentor o come mentee?,Per quale azienda lavori?,Da quanti anni lavori?,Quali temi ti interessano?,Consenso al trattamento dei dati\n"
        '01/09/2026 8.12.44,Ludovica Bianchi,ludovica@example.org,Come mentor,Officine Brenta S.p.A.,20,"Obiettivi di carriera, Colloquio di lavoro",Acconsento\n'
        "01/09/2026 9.12.44,Matteo Greco,matteo@example.org,Come mentee,Politecnico di Brenta,meno di 1,Colloquio di lavoro,Acconsento\n"
        "02/09/2026 9.12.44,Chiara De Luca,chiara@example.org,Entrambi,Officine Brenta,5,Parlare in pubblico,Acconsento\n",
        f"""
        Ludovica Bianchi | ludovica@example.org | mentor | {GOALS}; {JOB} | 20 | Officine Brenta S.p.A.
        Matteo Greco | matteo@example.org | mentee | {JOB} | 0 | Politecnico di Brenta
        Chiara De Luca | chiara@example.org | both | {SOFT} | 5 | Officine Brenta S.p.A.
        """,
    ),
    Form(
        "tilmelding_da.csv",
        "Tidsstempel;Fulde navn;E-mail;Telefonnummer;Virksomhed;Titel;Vil du være mentor eller mentee?;Hvor mange års erfaring har du?;Emner;Samtykke\n"
        "01-09-2026 08:12;Birgitte Holm;birgitte@example.org;00 00 00 01;Havnens Rederi A/S;Direktør;Mentor;26;Karrieremål;Ja\n"
        "01-09-2026 09:12;Søren Kjær;soeren@example.org;00 00 00 02;Havnens Rederi;Elev;Mentee;2;Jobsamtale;Ja\n"
        "02-09-2026 09:12;Maja Bæk;maja@example.org;;;Ledig;Begge;6;Karrieremål;Ja\n",
        f"""
        Birgitte Holm | birgitte@example.org | mentor | {GOALS} | 26 | Havnens Rederi A/S
        Søren Kjær | soeren@example.org | mentee | {JOB} | 2 | Havnens Rederi A/S
        Maja Bæk | maja@example.org | both | {GOALS} | 6 |
        """,
    ),
    Form(
        "hubspot_submissions.csv",
        "Conversion Date,Conversion Page,Contact ID,First Name,Last Name,Email,Company name,Industry,Mentoring preference,Years of professional experience,Mentoring topics,Marketing contact status,Page URL\n"
        "2026-09-01 08:12,Mentoring sign-up,30011,Gloria,Esteban,gloria@example.org,Tallgrass Media LLC,Media,Be a mentor,16+ years,Leadership;Career goals,Marketing contact,https://example.org/mentoring\n"
        "2026-09-01 09:12,Mentoring sign-up,30012,Niklas,Fors,niklas@example.org,Tallgrass Media,Media,Be mentored,0-2 years,Career goals,Marketing contact,https://example.org/mentoring\n"
        "2026-09-02 09:12,Mentoring sign-up,30013,Aroha,Ngata,aroha@example.org,Kauri Foods,Food,Either one,6-10 years,Leadership,Non-marketing contact,https://example.org/mentoring\n",
        f"""
        Gloria Esteban | gloria@example.org | mentor | Leadership; {GOALS} | 16 | Tallgrass Media LLC
        Niklas Fors | niklas@example.org | mentee | {GOALS} | 0 | Tallgrass Media LLC
        Aroha Ngata | aroha@example.org | both | Leadership | 6 | Kauri Foods
        """,
    ),
    Form(
        "zoho_forms.csv",
        "Added Time,Referrer Name,Task Owner,Name(First Name),Name(Last Name),Email,Phone,Participating as,Current Employer,Current Designation,Areas of Interest,Total Experience,Signature,IP Address\n"
        '01-Sep-2026 08:12:44,,organizer,Meenakshi,Iyer,meenakshi@example.org,+91 00000 00001,Mentor,Deccan Textiles Pvt. Ltd.,Vice President,"Workplace challenges,Career goals",24 years,,192.0.2.51\n'
        "01-Sep-2026 09:12:44,,organizer,Arjun,Bhat,arjun@example.org,,Mentee,Deccan Textiles Pvt Ltd,Associate,Job application and interview preparation,1 year,,192.0.2.52\n"
        "02-Sep-2026 09:12:44,,organizer,Farah,Siddiqui,farah@example.org,,Mentee,,Intern,Career goals,6 months,,192.0.2.53\n",
        f"""
        Meenakshi Iyer | meenakshi@example.org | mentor | {WORK}; {GOALS} | 24 | Deccan Textiles Pvt. Ltd.
        Arjun Bhat | arjun@example.org | mentee | {JOB} | 1 | Deccan Textiles Pvt. Ltd.
        Farah Siddiqui | farah@example.org | mentee | {GOALS} | 0 |
        """,
    ),
    Form(
        "whova_attendees.xlsx",
        {
            "Attendees": cells("""
Registration ID|First Name (Required)|Last Name (Required)|Email (Required)|Affiliation (Optional)|Position (Optional)|Ticket Type|City|Country|Attendee Headline|Mentor Circle Role (Optional)|Mentor Circle Topics (Optional)|Registered On
W-001|Philippa|Greene|philippa@example.org|Marlow University|Professor|Faculty|Marlow|UK|Chemist and gardener|Circle mentor|Academic careers; Workplace challenges|2026/09/01
W-002|Tendai|Moyo|tendai@example.org|Marlow University|PhD Candidate|Student|Marlow|UK||Circle mentee|Academic careers|2026/09/02
W-003|Karolina|Wójcik|karolina@example.org|Vistula Chemicals|Process engineer|Industry|Kraków|Poland|Loves reactors||  |2026/09/03
""")
        },
        f"""
        Philippa Greene | philippa@example.org | mentor | Academic careers; {WORK} | | Marlow University
        Tendai Moyo | tendai@example.org | mentee | Academic careers | | Marlow University
        Karolina Wójcik | karolina@example.org | neither | | | Vistula Chemicals
        """,
    ),
    Form(
        "chapter_crm_dump.csv",
        "GUID,Created On,Created By,Modified On,Record Type,Contact: Salutation,Contact: First Name,Contact: Last Name,Contact: Email,Contact: Mobile,Account Name,Contact: Title,Contact: Mailing City,Contact: Mailing Zip/Postal Code,Contact: Do Not Call,Campaign Member Status,Program Role,Preferred Language,Payment Method,Card Last 4,Amount,Terms Accepted,Browser\n"
        "6f1c-01,2026-09-01T08:12:44Z,Web,2026-09-01T08:12:44Z,Person,Mrs.,Henrietta,Lowe,henrietta@example.org,555-0103,Marble Arch Consulting,Partner,London,W1A 0AA,0,Responded,Mentor,English,Card,0000,25,1,Firefox 129\n"
        "6f1c-02,2026-09-01T09:12:44Z,Web,2026-09-01T09:12:44Z,Person,Mr.,Bogdan,Ionescu,bogdan@example.org,555-0104,Marble Arch Consulting,Analyst,London,W1A 0AA,1,Responded,Mentee,Romanian,Card,0000,25,1,Chrome 127\n"
        "6f1c-03,2026-09-02T09:12:44Z,Web,2026-09-02T09:12:44Z,Person,Ms.,Zainab,Yusuf,zainab@example.org,,Delta Freight,Coordinator,Leeds,LS1 0AA,0,Responded,Mentee,English,Invoice,,25,1,Safari 17\n",
        """
        Henrietta Lowe | henrietta@example.org | mentor | | | Marble Arch Consulting | English
        Bogdan Ionescu | bogdan@example.org | mentee | | | Marble Arch Consulting | Romanian
        Zainab Yusuf | zainab@example.org | mentee | | | Delta Freight | English
        """,
    ),
    Form(
        "two_sheets_differ.xlsx",
        {
            "Mentors 2026": cells("""
Mentor name|Work e-mail|Where they work|Years' experience|Can help with|Max. no. of mentees
Cornelius Webb|cornelius@example.org|Ferrous Steel Co.|27|Workplace challenges, Career goals|2
Jia Ng|jia@example.org|Port Authority|12|Public speaking|1
"""),
            "Mentees 2026": cells("""
Mentee name|Private e-mail|Course / employer|Wants help with
Sorcha Byrne|sorcha@example.org|Ferrous Steel Co.|Career goals
Tariq Aziz|tariq@example.org|Evening College|CV, Public speaking
"""),
        },
        f"""
        Cornelius Webb | cornelius@example.org | mentor | {WORK}; {GOALS} | 27 | Ferrous Steel Co. | | 2
        Jia Ng | jia@example.org | mentor | {SOFT} | 12 | Port Authority | | 1
        Sorcha Byrne | sorcha@example.org | mentee | {GOALS} | | Ferrous Steel Co. | |
        Tariq Aziz | tariq@example.org | mentee | {JOB}; {SOFT} | | Evening College | |
        """,
    ),
    Form(
        "signup_slots.csv",
        "Sign Up,Start Date/Time (mm/dd/yyyy),End Date/Time (mm/dd/yyyy),Location,Qty,Item,First Name,Last Name,Email,SignUp Comment,Sign Up Timestamp\n"
        "Mentoring Breakfast,11/12/2026 07:30,11/12/2026 09:00,Room 4,1,Mentor (seated table),Delphine,Roy,delphine@example.org,Can bring coffee,09/01/2026 08:12\n"
        "Mentoring Breakfast,11/12/2026 07:30,11/12/2026 09:00,Room 4,1,Mentee (seated table),Arne,Vik,arne@example.org,,09/01/2026 09:12\n"
        "Mentoring Breakfast,11/12/2026 07:30,11/12/2026 09:00,Room 4,1,Mentee (seated table),Lucille,Abara,lucille@example.org,,09/02/2026 09:12\n",
        """
        Delphine Roy | delphine@example.org | mentor
        Arne Vik | arne@example.org | mentee
        Lucille Abara | lucille@example.org | mentee
        """,
    ),
    Form(
        "no_headings.csv",
        "Beatrix Kohl,beatrix@example.org,Alder Bank Inc.,mentor,20\n"
        "Gideon Stern,gideon@example.org,Alder Bank Inc.,mentee,2\n"
        "Ottoline Frey,ottoline@example.org,Frey & Sons Ltd,mentor,11\n"
        "Rashid Khan,rashid@example.org,City University,mentee,0\n",
        """
        Beatrix Kohl | beatrix@example.org | mentor | | 20 | Alder Bank Inc.
        Gideon Stern | gideon@example.org | mentee | | 2 | Alder Bank Inc.
        Ottoline Frey | ottoline@example.org | mentor | | 11 | Frey & Sons Ltd
        Rashid Khan | rashid@example.org | mentee | | 0 | City University
        """,
    ),
    Form(
        "short_codes.xlsx",
        {
            "List": cells("""
No.|Who|Contact|Org|R|Exp|Lang|Notes
1|KOWALSKI, Piotr|piotr@example.org|Amber Shipping|mentor|14|Polish, English|late arrival
2|ANDERSSON, Maj|maj@example.org|Amber Shipping|mentee|2|Swedish, English|
3|NGUYEN, Thi Lan|lan@example.org|Lotus Travel|mentor + mentee|6|Vietnamese, English|vegetarian
|||||||
3 people
""")
        },
        """
        Piotr KOWALSKI | piotr@example.org | mentor | | 14 | Amber Shipping | Polish, English
        Maj ANDERSSON | maj@example.org | mentee | | 2 | Amber Shipping | Swedish, English
        Thi Lan NGUYEN | lan@example.org | both | | 6 | Lotus Travel | Vietnamese, English
        """,
        set_aside=(6,),
    ),
)
