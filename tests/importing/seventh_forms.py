"""A seventh lot, as varied as the sixth and written together with it; the program first met it when it was finished.

Truth lines as in :mod:`tests.importing.more_forms`, written before the files were first read by the program.
"""

# ruff: noqa: E501 -- a row of an imitated file stays on one line
from tests.importing.forms import GOALS, HARD, JOB, LEARN, MOST, SOFT, WORK, Form, cells

SEVENTH_FORMS = (
    Form(
        "google_en_questions.csv",
        '"Timestamp","What\'s your full name?","Where can we e-mail you?","Which side of the table do you see yourself on?","Name of your organization","What is your current job title?","How many years have you worked in total?","Pick up to three things you would enjoy discussing","T-shirt","Photo consent"\n'
        '"2026/09/01 8:12:44 AM GMT+2","Harriet Osborne","harriet@example.org","The mentor side","Fenwick Water","Chief Engineer","28","Career goals;Workplace challenges","L","Yes"\n'
        '"2026/09/01 9:12:44 AM GMT+2","Chidi Umeh","chidi@example.org","The mentee side","Fenwick Water","Graduate engineer","1","Career goals;Job application and interview preparation","M","Yes"\n'
        '"2026/09/02 9:12:44 AM GMT+2","Elspeth Munro","elspeth@example.org","Either side","Lomond Rail","Project manager","9","Soft skills (public speaking, interviewing)","M","No"\n',
        f"""
        Harriet Osborne | harriet@example.org | mentor | {GOALS}; {WORK} | 28 | Fenwick Water
        Chidi Umeh | chidi@example.org | mentee | {GOALS}; {JOB} | 1 | Fenwick Water
        Elspeth Munro | elspeth@example.org | both | {SOFT} | 9 | Lomond Rail
        """,
    ),
    Form(
        "ms_forms_es.xlsx",
        {
            "Sheet1": cells("""
Id.|Hora de inicio|Hora de finalización|Correo electrónico|Nombre|Nombre completo|Tu correo|Me apunto como|Entidad|Experiencia laboral (años)|Temas que me interesan|Acepto la política de privacidad
1|9/1/26 8:12:44|9/1/26 8:14:02|anonymous||Begoña Ferrer|begona@example.org|Mentora;|Ayuntamiento de Olmos|25|Metas profesionales;Entrevista de trabajo;|Sí
2|9/1/26 9:12:44|9/1/26 9:14:02|anonymous||Joan Puig|joan@example.org|Mentee;|Universitat de Ponent|0|Entrevista de trabajo;|Sí
3|9/2/26 9:12:44|9/2/26 9:14:02|anonymous||Rocío Vela|rocio@example.org|Mentora;Mentee;|Ayuntamiento de Olmos|7|Oratoria;|Sí
""")
        },
        f"""
        Begoña Ferrer | begona@example.org | mentor | {GOALS}; {JOB} | 25 | Ayuntamiento de Olmos
        Joan Puig | joan@example.org | mentee | {JOB} | 0 | Universitat de Ponent
        Rocío Vela | rocio@example.org | both | {SOFT} | 7 | Ayuntamiento de Olmos
        """,
    ),
    Form(
        "surveymonkey_fr.csv",
        "Identifiant du répondant,Identifiant du collecteur,Date de début,Date de fin,Adresse IP,Adresse e-mail,Prénom,Nom,Coordonnées,,,Vous souhaitez participer en tant que :,Quels thèmes souhaitez-vous aborder ?,,,,Combien d'années d'expérience avez-vous ?\n"
        ",,,,,,,,Nom,Entreprise,Adresse e-mail,Response,Préparation d'entretien,Évolution de carrière,Difficultés au travail,Autre (veuillez préciser),Open-Ended Response\n"
        "900001,51,01/09/2026 08:12,01/09/2026 08:15,192.0.2.61,,,,Solène Marchand,Transports du Rhône,solene@example.org,Mentor,,Évolution de carrière,Difficultés au travail,,plus de 15 ans\n"
        "900002,51,01/09/2026 09:12,01/09/2026 09:15,192.0.2.62,,,,Bastien Leroy,,bastien@example.org,Mentoré,Préparation d'entretien,,,gestion du temps,2 ans\n"
        "900003,51,02/09/2026 09:12,02/09/2026 09:15,192.0.2.63,,,,Nour Haddou,Transports du Rhône,nour@example.org,Les deux,,Évolution de carrière,,,entre 5 et 10 ans\n",
        f"""
        Solène Marchand | solene@example.org | mentor | {GOALS}; {WORK} | 15 | Transports du Rhône
        Bastien Leroy | bastien@example.org | mentee | {JOB}; gestion du temps | 2 |
        Nour Haddou | nour@example.org | both | {GOALS} | 5 | Transports du Rhône
        """,
    ),
    Form(
        "eventbrite_de.csv",
        "Bestellnummer,Bestelldatum,Vorname,Nachname,E-Mail,Menge,Ticketart,Teilnehmernummer,Bezahlter Gesamtbetrag,Gebühren,Währung,Art der Bestellung,Teilnehmerstatus,Unternehmen,Berufsbezeichnung,Möchtest du Mentor/in sein?,Suchst du eine/n Mentor/in?,Berufsjahre\n"
        "8800001,01.09.2026 08:12,Hannelore,Fuchs,hannelore@example.org,1,Standard,1,0.00,0.00,EUR,Kostenlose Bestellung,Teilnahme,Isarwerke AG,Abteilungsleiterin,Ja,Nein,24\n"
        "8800002,01.09.2026 09:12,Levin,Kurz,levin@example.org,1,Standard,2,0.00,0.00,EUR,Kostenlose Bestellung,Teilnahme,Isarwerke,Werkstudent,Nein,Ja,1\n"
        "8800003,02.09.2026 09:12,Merle,Sommer,merle@example.org,1,Standard,3,0.00,0.00,EUR,Kostenlose Bestellung,Storniert,,,Nein,Ja,3\n",
        """
        Hannelore Fuchs | hannelore@example.org | mentor | | 24 | Isarwerke AG
        Levin Kurz | levin@example.org | mentee | | 1 | Isarwerke AG
        """,
        set_aside=(4,),
    ),
    Form(
        "cvent_admission.csv",
        "Name Prefix,First Name,Middle Name,Last Name,Designation,Email Address,CC Email Address,Company,Title,Work Phone,Admission Item,Registration Path,Status,Internet Reference Number,Meal Preference,Q: Are you willing to be a mentor at the Speed Networking Session?,Q: Do you wish to be matched with a mentor at the Speed Networking Session?,Q: Years of Professional Experience\n"
        "Dr.,Evelyn,R.,Stone,CFA,evelyn@example.org,,Granite Mutual,Chief Actuary,555-0105,Full Conference,Member,Accepted,R1,Kosher,Yes,No,Over 20\n"
        "Mr.,Kenji,,Mori,,kenji@example.org,,Granite Mutual,Actuarial student,555-0106,Full Conference,Member,Accepted,R2,,No,Yes,Under 3\n"
        "Ms.,Yetunde,,Balogun,,yetunde@example.org,,Harmattan Re,Underwriter,,One Day,Member,Accepted,R3,Vegan,Yes,Yes,3 - 10\n",
        """
        Evelyn Stone | evelyn@example.org | mentor | | 20 | Granite Mutual
        Kenji Mori | kenji@example.org | mentee | | 0 | Granite Mutual
        Yetunde Balogun | yetunde@example.org | both | | 3 | Harmattan Re
        """,
    ),
    Form(
        "glueup_members.xlsx",
        {
            "Sheet1": cells("""
Ticket Code|Salutation|Given Name|Family Name|Email|Phone Number|Company|Position|Industry|Check-in Status|Mentorship program role|Mentorship program: expertise offered|Mentorship program: guidance wanted
GU-1|Ms|Catriona|Bell|catriona@example.org|+44 0000 000001|Firth Energy Limited|Managing Director|Energy|Not checked in|I'm a mentor|Career goals, Board roles|
GU-2|Mr|Adil|Rehman|adil@example.org||Firth Energy|Graduate|Energy|Not checked in|I'm a mentee||Public speaking, Career goals
GU-3|Mx|Robin|Vance|robin@example.org||Vance Studio|Owner|Design|Not checked in|I'm a mentor, I'm a mentee|Board roles|Career goals
""")
        },
        f"""
        Catriona Bell | catriona@example.org | mentor | {GOALS}; Board roles | | Firth Energy Limited
        Adil Rehman | adil@example.org | mentee | {SOFT}; {GOALS} | | Firth Energy Limited
        Robin Vance | robin@example.org | both | Board roles; {GOALS} | | Vance Studio
        """,
    ),
    Form(
        "typeform_es.csv",
        "#,¿Cómo te llamas?,¿Cuál es tu correo?,¿En qué empresa estás?,Acompañar a alguien,Que alguien me acompañe,¿Cuántos años de experiencia tienes?,Response Type,Start Date (UTC),Submit Date (UTC),Network ID\n"
        "a1,Pilar Montoya,pilar@example.org,Aceites Jara S.L.,Acompañar a alguien,,20,completed,2026-09-01 08:12:44,2026-09-01 08:14:44,x1\n"
        "a2,Hugo Cano,hugo@example.org,Aceites Jara,,Que alguien me acompañe,2,completed,2026-09-01 09:12:44,2026-09-01 09:14:44,x2\n"
        "a3,Leire Goñi,leire@example.org,En paro,Acompañar a alguien,Que alguien me acompañe,6,completed,2026-09-02 09:12:44,2026-09-02 09:14:44,x3\n",
        """
        Pilar Montoya | pilar@example.org | mentor | | 20 | Aceites Jara S.L.
        Hugo Cano | hugo@example.org | mentee | | 2 | Aceites Jara S.L.
        Leire Goñi | leire@example.org | both | | 6 | En paro
        """,
    ),
    Form(
        "jotform_address_payment.csv",
        "Submission Date,Name,Email Address,Mobile,Street Address,City,State / Province,Postal / Zip Code,Employer's name,Membership no.,Role for the evening,Experience (years),My Products: Products,My Products: Payer Info,My Products: Payment Method,Languages spoken,Emergency contact name,Emergency contact phone\n"
        'Sep 1 2026,Winifred Tate,winifred@example.org,555-0107,1 Elm Street,Ashby,ON,K0A 0A1,Ashby Credit Union,M-0001,Mentor,15 - 20,Dinner (Amount: 25.00 CAD),,Credit card,"English, French",Bill Tate,555-0108\n'
        "Sep 1 2026,Guillaume Roy,guillaume@example.org,555-0109,2 Elm Street,Ashby,ON,K0A 0A1,Ashby Credit Union,M-0002,Mentee,1 - 3,Dinner (Amount: 25.00 CAD),,Credit card,French,Luc Roy,555-0110\n"
        "Sep 2 2026,Anneke Bos,anneke@example.org,,3 Elm Street,Ashby,ON,K0A 0A1,Self employed,M-0003,Mentor & mentee,4 - 6,Dinner (Amount: 25.00 CAD),,Cash,English,Jan Bos,\n",
        """
        Winifred Tate | winifred@example.org | mentor | | 15 | Ashby Credit Union | English, French
        Guillaume Roy | guillaume@example.org | mentee | | 1 | Ashby Credit Union | French
        Anneke Bos | anneke@example.org | both | | 4 | Self employed | English
        """,
    ),
    Form(
        "pretix_de.csv",
        '"Veranstaltung","Bestellnummer","E-Mail","Bestelldatum","Status","Produkt","Preis","Teilnehmername","E-Mail-Adresse des Teilnehmers","Firma","Tandem: Ich mache mit als","Tandem: Themen"\n'
        '"Jahrestreffen","QW1ER","orga@example.org","2026-09-01","bezahlt","Mitglied","20,00","Dr. Irmgard Thoma","irmgard@example.org","Neckar Pharma GmbH","Mentorin","Karriereziele"\n'
        '"Jahrestreffen","QW1ES","orga@example.org","2026-09-01","bezahlt","Student","5,00","Jannis Beck","jannis@example.org","Hochschule Neckar","Mentee","Vorstellungsgespräch, Karriereziele"\n'
        '"Jahrestreffen","QW1ET","silke@example.org","2026-09-02","storniert","Mitglied","20,00","Silke Kern","silke@example.org","","Mentee",""\n',
        f"""
        Irmgard Thoma | irmgard@example.org | mentor | {GOALS} | | Neckar Pharma GmbH
        Jannis Beck | jannis@example.org | mentee | {JOB}; {GOALS} | | Hochschule Neckar
        """,
        set_aside=(4,),
    ),
    Form(
        "airtable_view.csv",
        "Person,Email,Wants to,Org,Skills to share,Skills to gain,Yrs exp,Status,Created,Last Modified By,Attachments\n"
        'Margot Dell,margot@example.org,Mentor,Plover Films,"Career goals,Storytelling",,13,New,2026-09-01,Organizer,\n'
        'Ekon Bassey,ekon@example.org,Be mentored,Plover Films,,"Storytelling,Public speaking",1,New,2026-09-01,Organizer,\n'
        'Saoirse Quinn,saoirse@example.org,"Mentor,Be mentored",Heron Books,Career goals,Public speaking,5,New,2026-09-02,Organizer,cv.pdf (https://files.example.org/cv.pdf)\n',
        f"""
        Margot Dell | margot@example.org | mentor | {GOALS}; Storytelling | 13 | Plover Films
        Ekon Bassey | ekon@example.org | mentee | Storytelling; {SOFT} | 1 | Plover Films
        Saoirse Quinn | saoirse@example.org | both | {GOALS}; {SOFT} | 5 | Heron Books
        """,
    ),
    Form(
        "notion_db.csv",
        "\ufeffName,Signed up,E-mail,Hat,Workplace,Seniority (years),URL,Tags\n"
        'Ulrike Sand,"September 1, 2026 8:12 AM",ulrike@example.org,🎓 Mentor,Sand & Söhne KG,30,https://example.org/u,Career goals\n'
        'Deniz Kaya,"September 1, 2026 9:12 AM",deniz@example.org,🌱 Mentee,TU Grünau,0,https://example.org/d,"Career goals, Hard skills"\n'
        'Petra Nagy,"September 2, 2026 9:12 AM",petra@example.org,"🎓 Mentor, 🌱 Mentee",Danube Ferries,8,,Hard skills\n',
        f"""
        Ulrike Sand | ulrike@example.org | mentor | {GOALS} | 30 | Sand & Söhne KG
        Deniz Kaya | deniz@example.org | mentee | {GOALS}; {HARD} | 0 | TU Grünau
        Petra Nagy | petra@example.org | both | {HARD} | 8 | Danube Ferries
        """,
    ),
    Form(
        "formstack.csv",
        "Time,Name (First),Name (Last),Contact Email,I am signing up as a:,Place of employment,Number of years in your field,Which field do you work in?,Topics of interest,Best time to call,Unique ID,Location\n"
        '2026-09-01 08:12:44,Temperance,Hill,temperance@example.org,Mentor,Juniper Hospital,19,Nursing,"Workplace challenges\nCareer goals",Evenings,44001,"40.7, -74.0"\n'
        '2026-09-01 09:12:44,Luis,Ortega,luis@example.org,Mentee,Juniper Hospital,2,Pharmacy,Career goals,Mornings,44002,"40.7, -74.0"\n'
        "2026-09-02 09:12:44,Hana,Kovač,hana@example.org,Mentee,County Hospice,4,Social work,Workplace challenges,Anytime,44003,\n",
        f"""
        Temperance Hill | temperance@example.org | mentor | {WORK}; {GOALS} | 19 | Juniper Hospital
        Luis Ortega | luis@example.org | mentee | {GOALS} | 2 | Juniper Hospital
        Hana Kovač | hana@example.org | mentee | {WORK} | 4 | County Hospice
        """,
    ),
    Form(
        "handmade_ticks.xlsx",
        {
            "interest list": cells("""
Micro-mentoring interest list (as of 5 Oct)

Surname|First|Tor?|Tee?|Co.|@|Yrs|paid
Blackwood|June|x||Spindle Mills|june@example.org|16|y
Castellano|Vito||x|Spindle Mills|vito@example.org|3|y
Dube|Nomsa|x|x|Dube Catering|nomsa@example.org|9|n
|||||||
TOTAL|3|2|2||||
""")
        },
        """
        June Blackwood | june@example.org | mentor | | 16 | Spindle Mills
        Vito Castellano | vito@example.org | mentee | | 3 | Spindle Mills
        Nomsa Dube | nomsa@example.org | both | | 9 | Dube Catering
        """,
        set_aside=(8,),
    ),
    Form(
        "grouped_headers.xlsx",
        {
            "Export": cells("""
Contact|||Work||Mentoring|||
First name|Last name|E-mail|Company|Position|Give|Receive|Topics|Number of mentees
Ambrose|Finlay|ambrose@example.org|Crag Outdoors|Buyer|Yes||Career goals; Hard skills|1
Beyza|Arslan|beyza@example.org|Crag Outdoors|Assistant||Yes|Career goals|
Cosima|Hartl|cosima@example.org|Almtal Tourism|Manager|Yes|Yes|Learning to mentor|2
""")
        },
        f"""
        Ambrose Finlay | ambrose@example.org | mentor | {GOALS}; {HARD} | | Crag Outdoors | | 1
        Beyza Arslan | beyza@example.org | mentee | {GOALS} | | Crag Outdoors | |
        Cosima Hartl | cosima@example.org | both | {LEARN} | | Almtal Tourism | | 2
        """,
    ),
    Form(
        "pasted_tabs.txt",
        "Lavinia Rhodes\tmentor\tlavinia@example.org\tRhodes Consulting Ltd\n"
        "Otis Grant\tmentee\totis@example.org\tCivic Theatre\n"
        "Magdalena Kruk\tboth\tmagda@example.org\tRhodes Consulting Ltd\n"
        "Yoon-ah Park\tmentee\tyoonah@example.org\tSungai Airlines\n",
        """
        Lavinia Rhodes | lavinia@example.org | mentor | | | Rhodes Consulting Ltd
        Otis Grant | otis@example.org | mentee | | | Civic Theatre
        Magdalena Kruk | magda@example.org | both | | | Rhodes Consulting Ltd
        Yoon-ah Park | yoonah@example.org | mentee | | | Sungai Airlines
        """,
    ),
    Form(
        "google_pt_pt.csv",
        "Carimbo de data/hora,Qual é o seu nome?,Qual é o seu e-mail?,Em que papel gostaria de participar?,Em que organização trabalha?,Há quantos anos trabalha?,Em que temas pode ajudar?,Em que temas precisa de ajuda?,Autorizo o tratamento dos meus dados\n"
        "2026/09/01 8:12:44 da manhã WEST,Leonor Brandão,leonor@example.org,Como mentora,Câmara de Vale Fundo,18,Desafios no trabalho,,Sim\n"
        "2026/09/01 9:12:44 da manhã WEST,Tomás Pires,tomas@example.org,Como mentorando,Universidade do Minho Novo,0,,Objetivos de carreira,Sim\n"
        "2026/09/02 9:12:44 da manhã WEST,Beatriz Lobo,beatriz@example.org,Ambos,Câmara de Vale Fundo,6,Objetivos de carreira,Falar em público,Sim\n",
        f"""
        Leonor Brandão | leonor@example.org | mentor | {WORK} | 18 | Câmara de Vale Fundo
        Tomás Pires | tomas@example.org | mentee | {GOALS} | 0 | Universidade do Minho Novo
        Beatriz Lobo | beatriz@example.org | both | {GOALS}; {SOFT} | 6 | Câmara de Vale Fundo
        """,
    ),
    Form(
        "paamelding_no.xlsx",
        {
            "Påmeldte": cells("""
Påmeldingsliste mentorkveld

Fornavn|Etternavn|E-post|Mobilnr.|Firma|Jeg vil være|Erfaring (år)|Matallergi|Betalt
Torunn|Bakke|torunn@example.org|000 00 001|Nordlys Havbruk AS|mentor|22|nei|ja
Mohammed|Ali|mohammed@example.org|000 00 002|Nordlys Havbruk|mentee|1|nøtter|ja
Live|Haugen|live@example.org|000 00 003|Haugen Arkitekter|begge deler|7|nei|nei
""")
        },
        """
        Torunn Bakke | torunn@example.org | mentor | | 22 | Nordlys Havbruk AS
        Mohammed Ali | mohammed@example.org | mentee | | 1 | Nordlys Havbruk AS
        Live Haugen | live@example.org | both | | 7 | Haugen Arkitekter
        """,
    ),
    Form(
        "google_sv.csv",
        "Tidstämpel,E-postadress,Vad heter du?,Jag vill delta som,Var arbetar du?,Hur många års erfarenhet har du?,Vad vill du prata om?,Vilka språk talar du?\n"
        '2026-09-01 08.12.44,maud@example.org,Maud Sjöberg,Mentor,Skärgårdsbolaget AB,17,"Karriärmål, Utmaningar på jobbet","Svenska, Finska"\n'
        "2026-09-01 09.12.44,ali@example.org,Ali Karim,Adept,Högskolan Väst-Norr,0,Jobbintervju,Svenska\n"
        '2026-09-02 09.12.44,signe@example.org,Signe Dahl,Både mentor och adept,Skärgårdsbolaget AB,5,Karriärmål,"Svenska, Engelska"\n',
        f"""
        Maud Sjöberg | maud@example.org | mentor | {GOALS}; {WORK} | 17 | Skärgårdsbolaget AB | Svenska, Finska
        Ali Karim | ali@example.org | mentee | {JOB} | 0 | Högskolan Väst-Norr | Svenska
        Signe Dahl | signe@example.org | both | {GOALS} | 5 | Skärgårdsbolaget AB | Svenska, Engelska
        """,
    ),
    Form(
        "ms_forms_da.xlsx",
        {
            "Ark1": cells("""
Id|Starttidspunkt|Fuldførelsestidspunkt|Mail|Navn|Dit navn|Din mail|Hvad vil du gerne deltage som?|Arbejdsplads|Antal års erfaring|Hvor hørte du om os?
1|9/1/26 8:12:44|9/1/26 8:14:02|anonymous||Lone Vestergaard|lone@example.org|Mentor|Fjord Bank A/S|20|Nyhedsbrev
2|9/1/26 9:12:44|9/1/26 9:14:02|anonymous||Emil Riis|emil@example.org|Mentee|Studerende|0|En ven
3|9/2/26 9:12:44|9/2/26 9:14:02|anonymous||Asta Juhl|asta@example.org|Begge dele|Fjord Bank|6|Nyhedsbrev
""")
        },
        """
        Lone Vestergaard | lone@example.org | mentor | | 20 | Fjord Bank A/S
        Emil Riis | emil@example.org | mentee | | 0 | Studerende
        Asta Juhl | asta@example.org | both | | 6 | Fjord Bank A/S
        """,
    ),
    Form(
        "deelnemers_nl.xlsx",
        {
            "Blad1": cells("""
Voornaam|Tussenvoegsel|Achternaam|Mailadres|Werkgever|Functie|Rol|Jaren ervaring|Opmerkingen
Roos|van|Dam|roos@example.org|Zorggroep Maas|Teamleider|mentor|21|
Bilal||Yilmaz|bilal@example.org|Zorggroep Maas|Leerling|mentee|1|komt later
Femke|de|Wit|femke@example.org|ZZP|Coach|beide|10|
""")
        },
        """
        Roos van Dam | roos@example.org | mentor | | 21 | Zorggroep Maas
        Bilal Yilmaz | bilal@example.org | mentee | | 1 | Zorggroep Maas
        Femke de Wit | femke@example.org | both | | 10 | ZZP
        """,
    ),
    Form(
        "iscrizioni_it.xlsx",
        {
            "Risposte": cells("""
Data invio|Cognome|Nome|Mail|Cellulare|Azienda/Ente|Ruolo professionale|Partecipo come|Anni di esperienza|Argomenti preferiti|Autorizzo foto
01/09/2026 08:12|Ferri|Donatella|donatella@example.org|000 0000001|Banca del Lago|Direttrice|Mentor|26|Sfide sul lavoro|Sì
01/09/2026 09:12|Conti|Nicolò|nicolo@example.org|000 0000002|Studente|—|Mentee|0|Curriculum|Sì
02/09/2026 09:12|Amato|Speranza|speranza@example.org||Banca del Lago|Impiegata|Mentor e mentee|8|Obiettivi di carriera|No
""")
        },
        f"""
        Donatella Ferri | donatella@example.org | mentor | {WORK} | 26 | Banca del Lago
        Nicolò Conti | nicolo@example.org | mentee | {JOB} | 0 | Studente
        Speranza Amato | speranza@example.org | both | {GOALS} | 8 | Banca del Lago
        """,
    ),
    Form(
        "helloasso_fr.csv",
        "Référence commande;Date de la commande;Statut de la commande;Nom participant;Prénom participant;Nom payeur;Prénom payeur;Email payeur;Raison sociale;Moyen de paiement;Tarif;Montant tarif;Je souhaite être;Email du participant;Employeur;Ancienneté professionnelle\n"
        "70001;01/09/2026 08:12;Validé;Pasquier;Odile;Pasquier;Odile;odile@example.org;;Carte bancaire;Adhérent;10,00;Mentor;odile@example.org;Chantiers Naval-Ouest;30 ans\n"
        "70002;01/09/2026 09:12;Validé;Diallo;Mariam;Pasquier;Odile;odile@example.org;;Carte bancaire;Étudiant;5,00;Mentoré;mariam@example.org;Lycée Descartes;0\n"
        "70003;02/09/2026 09:12;Validé;Morel;Yann;Morel;Yann;yann@example.org;;Carte bancaire;Adhérent;10,00;Mentor et mentoré;yann@example.org;Chantiers Naval-Ouest;9 ans\n",
        """
        Odile Pasquier | odile@example.org | mentor | | 30 | Chantiers Naval-Ouest
        Mariam Diallo | mariam@example.org | mentee | | 0 | Lycée Descartes
        Yann Morel | yann@example.org | both | | 9 | Chantiers Naval-Ouest
        """,
    ),
    Form(
        "qualtrics_choices.csv",
        "StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,DistributionChannel,UserLanguage,QID1,QID2,QID3,QID4_1,QID4_2,QID4_3,QID5\n"
        "Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,Recorded Date,Response ID,Distribution Channel,User Language,What is your first and last name?,What is your university or company e-mail?,I would like to take part as:,Which topics matter to you? - Selected Choice - Career goals,Which topics matter to you? - Selected Choice - Soft skills,Which topics matter to you? - Selected Choice - Other (please state),Where are you employed?\n"
        '"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""duration""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""distributionChannel""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID1_TEXT""}","{""ImportId"":""QID2_TEXT""}","{""ImportId"":""QID3""}","{""ImportId"":""QID4_1""}","{""ImportId"":""QID4_2""}","{""ImportId"":""QID4_3""}","{""ImportId"":""QID5_TEXT""}"\n'
        "2026-09-01 08:12:44,2026-09-01 08:14:44,IP Address,192.0.2.71,100,120,True,2026-09-01 08:14:45,R_1,anonymous,EN,Thomasina Grey,thomasina@example.org,A mentor,Career goals,,,Lakeside Museum\n"
        "2026-09-01 09:12:44,2026-09-01 09:14:44,IP Address,192.0.2.72,100,98,True,2026-09-01 09:14:45,R_2,anonymous,EN,Ravi Menon,ravi@example.org,A mentee,Career goals,Soft skills,,Lakeside Museum\n"
        "2026-09-02 09:12:44,2026-09-02 09:14:44,IP Address,192.0.2.73,100,143,True,2026-09-02 09:14:45,R_3,anonymous,EN,Alma Berg,alma@example.org,Both a mentor and a mentee,,Soft skills,Other (please state),Berg Antiques\n",
        f"""
        Thomasina Grey | thomasina@example.org | mentor | {GOALS} | | Lakeside Museum
        Ravi Menon | ravi@example.org | mentee | {GOALS}; {SOFT} | | Lakeside Museum
        Alma Berg | alma@example.org | both | {SOFT} | | Berg Antiques
        """,
    ),
    Form(
        "zoom_registration.csv",
        "Meeting Registration Report\n"
        "Topic,Scheduled Time,Duration (minutes),# Registered,# Cancelled,# Approved\n"
        'Online mentoring evening,"Nov 12, 2026 06:00 PM",90,3,0,3\n'
        "\n"
        "Attendee Details\n"
        "First Name,Last Name,Email,City,Country/Region,Industry,Organization,Job Title,Registration Time,Approval Status,Mentor or mentee?,Experience in years,Questions & Comments\n"
        'Rosamund,Clay,rosamund@example.org,Derby,UK,Education,Derwent Academy,Head teacher,"Sep 1, 2026 08:12 AM",approved,Mentor,29,\n'
        'Ignatius,Mbeki,ignatius@example.org,Leeds,UK,Education,Aire School,Teacher,"Sep 1, 2026 09:12 AM",approved,Mentee,2,Will there be a recording?\n'
        'Xenia,Orlova,xenia@example.org,Derby,UK,Retail,--,--,"Sep 2, 2026 09:12 AM",approved,Mentee,--,\n',
        """
        Rosamund Clay | rosamund@example.org | mentor | | 29 | Derwent Academy
        Ignatius Mbeki | ignatius@example.org | mentee | | 2 | Aire School
        Xenia Orlova | xenia@example.org | mentee | | |
        """,
    ),
    Form(
        "bevy_chapter.csv",
        "Order number,Ticket number,First Name,Last Name,Email,Twitter,Company,Title,Ticket title,Ticket price,Paid by (email),Checkin Date (UTC),Purchase date,How would you like to participate in the mentoring corner?,What would you like to learn or teach?\n"
        "B-1,T-1,Ferdinand,Voss,ferdinand@example.org,@fvoss,Ember Cloud Inc.,Staff Engineer,General,0,,,2026-09-01,As a mentor,Hard skills\n"
        'B-2,T-2,Chiamaka,Obi,chiamaka@example.org,,Ember Cloud,Junior developer,General,0,,,2026-09-01,As a mentee,"Hard skills, Career goals"\n'
        "B-3,T-3,Ludvig,Holm,ludvig@example.org,,Holm IT,Consultant,General,0,,,2026-09-02,I'm happy with either,Career goals\n",
        f"""
        Ferdinand Voss | ferdinand@example.org | mentor | {HARD} | | Ember Cloud Inc.
        Chiamaka Obi | chiamaka@example.org | mentee | {HARD}; {GOALS} | | Ember Cloud Inc.
        Ludvig Holm | ludvig@example.org | both | {GOALS} | | Holm IT
        """,
    ),
    Form(
        "mailing_groups.csv",
        "Email Address,First Name,Last Name,Phone Number,COMPANY,Mentoring groups,MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,LATITUDE,LONGITUDE,TIMEZONE,CC,REGION,LAST_CHANGED,LEID,EUID,NOTES,TAGS\n"
        'calista@example.org,Calista,Rowan,,Rowan Legal,I can mentor,4,2026-09-01 08:12:44,192.0.2.81,2026-09-01 08:12:50,192.0.2.81,51.5,-0.1,Europe/London,gb,eng,2026-09-01 08:12:50,1001,ab1,,"""2026"""\n'
        'jude@example.org,Jude,Sarr,,Rowan Legal,Looking for a mentor,2,2026-09-01 09:12:44,192.0.2.82,2026-09-01 09:12:50,192.0.2.82,51.5,-0.1,Europe/London,gb,eng,2026-09-01 09:12:50,1002,ab2,,"""2026"",""student"""\n'
        'vera@example.org,Vera,Linden,,Linden Landscaping,"I can mentor, Looking for a mentor",3,2026-09-02 09:12:44,192.0.2.83,2026-09-02 09:12:50,192.0.2.83,51.5,-0.1,Europe/London,gb,eng,2026-09-02 09:12:50,1003,ab3,,"""2026"""\n',
        """
        Calista Rowan | calista@example.org | mentor | | | Rowan Legal
        Jude Sarr | jude@example.org | mentee | | | Rowan Legal
        Vera Linden | vera@example.org | both | | | Linden Landscaping
        """,
    ),
    Form(
        "ticket_tailor.csv",
        "Order ID,Order date,Order status,Buyer name,Buyer email,Ticket code,Ticket type,Attendee name,Attendee email,Checked in,Voucher,Which company or institution are you from?,Are you coming to give advice or to get advice?,How long is your working life so far?\n"
        "or_1,2026-09-01 08:12,Completed,Philip Ames,philip@example.org,AAA1,Standard,Philip Ames,philip@example.org,No,,Cobalt Mining Corp.,Give advice,33 years\n"
        "or_1,2026-09-01 08:12,Completed,Philip Ames,philip@example.org,AAA2,Standard,Tilda Swan,tilda@example.org,No,,Cobalt Mining Corp,Get advice,2 years\n"
        "or_2,2026-09-02 08:12,Completed,Nura Bello,nura@example.org,AAA3,Standard,Nura Bello,nura@example.org,No,,Sahel Solar,Both,11 years\n",
        """
        Philip Ames | philip@example.org | mentor | | 33 | Cobalt Mining Corp.
        Tilda Swan | tilda@example.org | mentee | | 2 | Cobalt Mining Corp.
        Nura Bello | nura@example.org | both | | 11 | Sahel Solar
        """,
    ),
    Form(
        "starchapter_event.xlsx",
        {
            "Attendees": cells("""
Registration Number|Date Registered|Registrant Type|First|Last|Credentials|Company|Title|Email|Phone|Fee|Amount Paid|Payment Type|Mentoring Moments: sign me up as|Mentoring Moments: years as a practitioner|First Time Attendee|Waiver Accepted
5001|2026-09-01|Member|Josephine|Carter|CPA, MBA|Carter Tax Group, PLLC|Owner|josephine@example.org|555-0111|35|35|Visa|Mentor|24|No|Yes
5002|2026-09-01|Guest|Ashok|Varma||Bluegrass Audit LLP|Staff accountant|ashok@example.org|555-0112|45|45|Visa|Mentee|2|Yes|Yes
5003|2026-09-02|Member|Willa|Dorn|CFE|Bluegrass Audit LLP|Senior|willa@example.org||35|0|Check|Mentor or Mentee|7|No|Yes
""")
        },
        """
        Josephine Carter | josephine@example.org | mentor | | 24 | Carter Tax Group, PLLC
        Ashok Varma | ashok@example.org | mentee | | 2 | Bluegrass Audit LLP
        Willa Dorn | willa@example.org | both | | 7 | Bluegrass Audit LLP
        """,
    ),
    Form(
        "google_branches.csv",
        "Timestamp,Email Address,Your name,Do you want to join as...,Mentors: which topics can you cover?,Mentors: how many people would you take on?,Mentors: how many years have you been working?,Mentees: what do you need help with?,Mentees: how many years have you been working?,Employer (or school)\n"
        '9/1/2026 8:12:44,gudrun@example.org,Gudrun Paulsen,A mentor,"Career goals, Workplace challenges",2,21,,,Fjell Sports\n'
        "9/1/2026 9:12:44,marco@example.org,Marco Silvestri,A mentee,,,,Making the most of the association's benefits,1,Night School of Design\n"
        "9/2/2026 9:12:44,bao@example.org,Bao Pham,A mentor,Workplace challenges,1,13,,,Fjell Sports\n",
        f"""
        Gudrun Paulsen | gudrun@example.org | mentor | {GOALS}; {WORK} | 21 | Fjell Sports | | 2
        Marco Silvestri | marco@example.org | mentee | {MOST} | 1 | Night School of Design | |
        Bao Pham | bao@example.org | mentor | {WORK} | 13 | Fjell Sports | | 1
        """,
    ),
    Form(
        "ratings_scale.csv",
        "Submitted,Full name,E-mail,Preferred role,Employer,How confident are you with computers? (1-5),Interest in Career goals (1 = low; 5 = high),Interest in Soft skills (1 = low; 5 = high),Overall how satisfied are you with the chapter? (1-5),NPS\n"
        "2026-09-01,Cressida Vale,cressida@example.org,Mentor,Vale Ceramics,4,5,2,4,9\n"
        "2026-09-01,Obinna Eke,obinna@example.org,Mentee,Vale Ceramics,5,4,5,3,8\n"
        "2026-09-02,Tamsin Rook,tamsin@example.org,Mentee,Rookery Farm,2,1,5,5,10\n",
        f"""
        Cressida Vale | cressida@example.org | mentor | {GOALS} | | Vale Ceramics
        Obinna Eke | obinna@example.org | mentee | {GOALS}; {SOFT} | | Vale Ceramics
        Tamsin Rook | tamsin@example.org | mentee | {SOFT} | | Rookery Farm
        """,
    ),
)
