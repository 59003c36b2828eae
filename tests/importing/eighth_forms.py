"""An eighth lot, written after everything was mended, read by the program once and then left as it was.

Truth lines as in :mod:`tests.importing.more_forms`, written before the files were first read by the program.
"""

# ruff: noqa: E501 -- a row of an imitated file stays on one line
from tests.importing.forms import GOALS, HARD, JOB, LEARN, SOFT, WORK, Form, cells

EIGHTH_FORMS = (
    Form(
        "fillout.csv",
        "Submission ID,Last updated,Submission started,Status,Current step,First and last name,Best way to email you,In which capacity would you join us?,Current workplace (or uni),Experience so far (yrs),What would make the evening worthwhile?,Errors,Url\n"
        "ab1,2026-10-01T08:12:44Z,2026-10-01T08:10:44Z,finished,Ending,Agnes Holt,agnes@example.org,As someone with experience to share (mentor),Holt Dental Care,22,Career goals,,https://forms.example.org/1\n"
        "ab2,2026-10-01T09:12:44Z,2026-10-01T09:10:44Z,finished,Ending,Tomi Alabi,tomi@example.org,As someone looking for guidance (mentee),Riverside College,1,Job application and interview preparation,,https://forms.example.org/1\n"
        "ab3,2026-10-02T09:12:44Z,2026-10-02T09:10:44Z,finished,Ending,Grit Vogel,grit@example.org,A bit of both,Holt Dental Care,8,Soft skills,,https://forms.example.org/1\n",
        f"""
        Agnes Holt | agnes@example.org | mentor | {GOALS} | 22 | Holt Dental Care
        Tomi Alabi | tomi@example.org | mentee | {JOB} | 1 | Riverside College
        Grit Vogel | grit@example.org | both | {SOFT} | 8 | Holt Dental Care
        """,
    ),
    Form(
        "cognito.xlsx",
        {
            "MentorNight": cells("""
MentorNight_Id|Name_First|Name_Last|Email|Phone|IAmA|Company|Topics_CareerGoals|Topics_HardSkills|YearsInField|Entry_Status|Entry_DateSubmitted
1|Bertha|Kemp|bertha@example.org|555-0120|Mentor|Kemp Plumbing Ltd|Yes|No|30|Submitted|2026-10-01 08:12:44
2|Ivo|Horvat|ivo@example.org||Mentee|Kemp Plumbing|Yes|Yes|2|Submitted|2026-10-01 09:12:44
3|Senka|Ilić|senka@example.org||Mentor, Mentee|Adria Yachts|No|Yes|9|Submitted|2026-10-02 09:12:44
""")
        },
        f"""
        Bertha Kemp | bertha@example.org | mentor | {GOALS} | 30 | Kemp Plumbing Ltd
        Ivo Horvat | ivo@example.org | mentee | {GOALS}; {HARD} | 2 | Kemp Plumbing Ltd
        Senka Ilić | senka@example.org | both | {HARD} | 9 | Adria Yachts
        """,
    ),
    Form(
        "encuesta_mx.xlsx",
        {
            "Hoja1": cells("""
Folio|Fecha|Nombre(s)|Apellidos|Correo|Celular|Participa como|Organización|Antigüedad (años)|Tema principal|Requiere factura
1|2026-10-01|Araceli|Montes Luna|araceli@example.org|55 0000 0001|Mentora|Cementos del Bajío|19|Retos laborales|No
2|2026-10-01|Iván|Sosa|ivan@example.org|55 0000 0002|Aprendiz|Tecnológico Norte|0|Currículum|No
3|2026-10-02|Dulce|Reyes Paz|dulce@example.org||Mentora y aprendiz|Cementos del Bajío|6|Metas profesionales|Sí
""")
        },
        f"""
        Araceli Montes Luna | araceli@example.org | mentor | {WORK} | 19 | Cementos del Bajío
        Iván Sosa | ivan@example.org | mentee | {JOB} | 0 | Tecnológico Norte
        Dulce Reyes Paz | dulce@example.org | both | {GOALS} | 6 | Cementos del Bajío
        """,
    ),
    Form(
        "inscriptions_qc.csv",
        "Horodateur,Prénom et nom de famille,Courriel,Quel rôle vous intéresse?,Où travaillez-vous présentement?,Combien d'années d'expérience cumulez-vous?,De quoi aimeriez-vous jaser?,Langue(s) parlée(s)\n"
        '2026-10-01 08:12:44,Mireille Tremblay,mireille@example.org,Mentore,Hydro-Laval,24,"Objectifs de carrière, Défis au travail","Français, Anglais"\n'
        "2026-10-01 09:12:44,Samir Bouchard,samir@example.org,Mentoré,Cégep du Fjord,0,Entrevue d'embauche,Français\n"
        '2026-10-02 09:12:44,Chloé Roy,chloe@example.org,Les deux rôles,Hydro-Laval,7,Prise de parole en public,"Français, Anglais"\n',
        f"""
        Mireille Tremblay | mireille@example.org | mentor | {GOALS}; {WORK} | 24 | Hydro-Laval | Français, Anglais
        Samir Bouchard | samir@example.org | mentee | {JOB} | 0 | Cégep du Fjord | Français
        Chloé Roy | chloe@example.org | both | {SOFT} | 7 | Hydro-Laval | Français, Anglais
        """,
    ),
    Form(
        "anmeldeliste_at.csv",
        "Lfd. Nr.;Titel;Vorname;Nachname;Mail;Tel.;Teilnahme als;Dienstgeber;Berufserfahrung;Thema 1;Thema 2;Essen\r\n"
        "1;Mag.;Walburga;Moser;walburga@example.org;0000 000001;Mentorin;Alpenstrom AG;> 15 Jahre;Karriereplanung;Probleme am Arbeitsplatz;vegetarisch\r\n"
        "2;;Emre;Demir;emre@example.org;0000 000002;Mentee;FH Enns;keine;Bewerbung;;egal\r\n"
        "3;DI;Theresia;Huber;theresia@example.org;;beides;Alpenstrom AG;6-10 Jahre;Präsentieren;;vegan\r\n",
        f"""
        Walburga Moser | walburga@example.org | mentor | {GOALS}; {WORK} | 15 | Alpenstrom AG
        Emre Demir | emre@example.org | mentee | {JOB} | 0 | FH Enns
        Theresia Huber | theresia@example.org | both | {SOFT} | 6 | Alpenstrom AG
        """,
        encoding="cp1252",
    ),
    Form(
        "sympla_br.csv",
        "Nº ingresso,Nome,Sobrenome,Tipo de ingresso,Valor,Data compra,Nº pedido,Email,Estado de pagamento,Check-in,Você quer ser mentor(a) ou mentorado(a)?,Onde você trabalha ou estuda?,Quantos anos de carreira?\n"
        "A1,Jandira,Prado,Gratuito,0,01/10/2026,P1,jandira@example.org,Aprovado,Não,Mentor(a),Banco do Cerrado,21\n"
        "A2,Wesley,Lima,Gratuito,0,01/10/2026,P2,wesley@example.org,Aprovado,Não,Mentorado(a),Faculdade do Sol,1\n"
        "A3,Núbia,Rocha,Gratuito,0,02/10/2026,P3,nubia@example.org,Cancelado,Não,Mentorado(a),,3\n",
        """
        Jandira Prado | jandira@example.org | mentor | | 21 | Banco do Cerrado
        Wesley Lima | wesley@example.org | mentee | | 1 | Faculdade do Sol
        """,
        set_aside=(4,),
    ),
    Form(
        "checkin_no.csv",
        '"Ordre";"Kjøpt";"Fornavn";"Etternavn";"E-post";"Telefon";"Billettype";"Status";"Bedrift";"Hva er din rolle på mentorkvelden?";"Hvor mange år har du jobbet?";"Hva vil du ha hjelp med?"\n'
        '"1001";"01.10.2026 08:12";"Gunvor";"Strand";"gunvor@example.org";"00000001";"Medlem";"Betalt";"Strand Regnskap AS";"Jeg er mentor";"27";""\n'
        '"1002";"01.10.2026 09:12";"Yonas";"Tesfaye";"yonas@example.org";"00000002";"Student";"Betalt";"Høgskolen i Dalen";"Jeg ønsker en mentor";"0";"Jobbintervju"\n'
        '"1003";"02.10.2026 09:12";"Marte";"Lien";"marte@example.org";"";"Medlem";"Refundert";"";"Jeg ønsker en mentor";"2";"Karrieremål"\n',
        f"""
        Gunvor Strand | gunvor@example.org | mentor | | 27 | Strand Regnskap AS
        Yonas Tesfaye | yonas@example.org | mentee | {JOB} | 0 | Høgskolen i Dalen
        """,
        set_aside=(4,),
    ),
    Form(
        "aanmeldingen_be.csv",
        "Datum;Naam + voornaam;E-mail;Ik wil;Organisatie;Aantal jaren ervaring;Thema's;GDPR\n"
        "01/10/2026;Peeters Lieve;lieve@example.org;mentor zijn;Stad Dorpsel;20;Loopbaanplanning;ja\n"
        "01/10/2026;El Amrani Soufiane;soufiane@example.org;een mentor;Hogeschool Leiestreek;1;Solliciteren;ja\n"
        "02/10/2026;Claes Joke;joke@example.org;mentor zijn en een mentor;Stad Dorpsel;9;Presenteren;ja\n",
        f"""
        Lieve Peeters | lieve@example.org | mentor | {GOALS} | 20 | Stad Dorpsel
        Soufiane El Amrani | soufiane@example.org | mentee | {JOB} | 1 | Hogeschool Leiestreek
        Joke Claes | joke@example.org | both | {SOFT} | 9 | Stad Dorpsel
        """,
    ),
    Form(
        "lists_by_hand.csv",
        "Spring mentoring; please fill in below,,,,,\n"
        "Your name,Mail address,Mentor (y/n),Mentee (y/n),Firm / school,How long at work?\n"
        "Prof. Dr. Ulla Stern,ulla@example.org,y,n,Nordic University,more than 30 years\n"
        '"Okafor, Chinwe",chinwe@example.org,n,y,Nordic University,student\n'
        "pete marsh,pete@example.org,y,y,self-employed,11 yrs\n"
        ",,2,2,,\n",
        """
        Ulla Stern | ulla@example.org | mentor | | 30 | Nordic University
        Chinwe Okafor | chinwe@example.org | mentee | | 0 | Nordic University
        pete marsh | pete@example.org | both | | 11 | self-employed
        """,
        set_aside=(6,),
    ),
    Form(
        "slack_workflow.csv",
        "Submitter,Submitted (UTC),Real name,Team,Would you rather teach or learn?,What about?,Work email\n"
        "U01ABCD,2026-10-01 08:12,Fiona Blake,Platform,Teach,Hard skills,fiona@example.org\n"
        "U02ABCD,2026-10-01 09:12,Deepak Nair,Support,Learn,Hard skills,deepak@example.org\n"
        "U03ABCD,2026-10-02 09:12,Lotte Jansen,Platform,Both please,Learning to mentor,lotte@example.org\n",
        f"""
        Fiona Blake | fiona@example.org | mentor | {HARD}
        Deepak Nair | deepak@example.org | mentee | {HARD}
        Lotte Jansen | lotte@example.org | both | {LEARN}
        """,
    ),
)
