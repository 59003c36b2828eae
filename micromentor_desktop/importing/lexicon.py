"""What single words are about, in English, Spanish, French, German, Portuguese, Italian, Dutch and Scandinavian.

Whole phrases are in :mod:`.headers` and :mod:`.words`; here only the words that carry a meaning wherever they stand,
so that a heading or an answer is understood that nobody has written down. Words are spelled as
:func:`micromentor_desktop.domain.names.fold` leaves them. ``word*`` stands for every word that begins so, ``*word`` for
every compound that ends so, ``two_words`` for neighbours.
"""

import re
from functools import lru_cache

from rapidfuzz import fuzz, process

from micromentor_desktop.domain.names import fold

_CONCEPTS = {
    "mail": "email emails mail mails correo courriel mel mejl* epost* e_post* *mailadres* *mailadress* *mailadresse"
    " posta_elettronica adresse_electronique",
    "phone": "phone* telef* telephone* tlf* tel mobil* mobiel* celular cellulare movil handy handynummer portable"
    " whatsapp gsm",
    "name": "name names nombre nombres nom noms nome naam navn navnet namn namnet",
    "called": "llama llamas appel* heiss* heet heter hedder chiami chiama chamas chama call_you",
    "given": "first given forename* fornavn fornamn voornaam voornamen vorname vornamen prenom prenoms rufname"
    " tilltalsnamn roepnaam primeiro_nome nombre_de_pila",
    "family": "surname* last_name family_name family etternavn efternavn efternamn achternaam nachname familienname"
    " cognome apellido* apelido* sobrenome zuname slektsnavn nom_de_famille",
    "particle": "tussenvoegsel* voorvoegsel* namenszusatz vorsatzwort",
    "suffix": "suffix* suffixe sufijo sufixo suffisso postnominal* namenssuffix",
    "prefix": "prefix* salutation* honorific* anrede civilite tratamiento tiltale aanhef tilltal appellativo",
    "middle": "middle mellomnavn mellannamn mellemnavn segundo_nombre segundo_nome deuxieme_prenom",
    "where": "where donde onde ou wo waar hvor dove who whom wem quien quem chi qui wie_betaalt",
    "work": "work works working employed employs employ employment trabaja* trabalha* trabajo travaille* arbeite*"
    " arbeitest arbeiten arbeider arbejder arbetar jobb jobber jobbar jobbet jobber_du jobber werkt werkzaam werk"
    " werken lavori lavora lavoro lavorate tatig beschaftigt angestellt ansat ansatt anstalld tewerkgesteld pays_you"
    " arbetat jobbat arbeidet arbejdet gewerkt lavorato trabajado trabalhado gearbeitet",
    "study": "study studies studying estudi* etudi* studier* studierst studeer* studeert studerer studerar studi"
    " studiare laser",
    "employer": "employer* company companies firm firms firma firmaet organi?ation* workplace* workplaces arbeitgeb*"
    " arbeidsgiv* arbetsgiv* arbejdsgiv* arbeidsplass* arbetsplats* arbejdsplads* arbeitsplatz* arbeitsstelle*"
    " virksomhed* virksomhet* bedrift* bedrijf* foretag* werkgever* werkplek* azienda aziende ente enti datore"
    " entreprise* societe* structure organisme* empresa* empregador* empleador* entidad* entidade* institution*"
    " instituc* instituic* instelling* istituzion* istituto etablissement* unternehmen* betrieb* affiliat* agency"
    " business school skole* skola* universi* college hochschule* compania* companhia* organis* organiz* employe_par"
    " place_of_work org inst dienststelle bureau administration kommune forvaltning ditta impresa",
    "title": "title titles designation position positions occupation* profession profesion profissao professione"
    " stilling* tittel titel yrke* yrkesroll* befattning* functie* funktion fonction mansione qualifica cargo puesto"
    " poste metier beruf berufsbezeichnung beroep jobtitel jobtitle stellenbezeichnung arbeidstittel"
    " ruolo_professionale what_do_you_do ocupacao ocupacion",
    "year": "year years yrs yr ano anos ans annee* anni anno jaar jaren jaartal jahr jahre jahren ar aar"
    " berufsjahre *jahre",
    "experience": "experience* experienced exp experiencia* esperienza esperienze ervaring* *ervaring erfaring*"
    " *erfaring erfarenhet* *erfarenhet erfahrung* *erfahrung anciennet* antiguedad anzianita ansiennitet*"
    " anciennitet* ancianita yoe seniorit*",
    "worklife": "career* carriere* carrera* carreira* carriera* loopbaan* karriere* karriar* arbeidsliv* arbetsliv*"
    " arbejdsliv* yrkesliv* yrket erhvervsliv* berufsleben beruf profession profesion profissao professione field"
    " industry workforce working_life work_life vita_lavorativa faget bransje* bransch* branche* vakgebied job jobs",
    "how_many": "how_many cuant* combien quanti quante quantos quantas hoeveel wie_viele wieviel* hvor_mange hur_manga"
    " antall antal anzahl aantal number numero nombre_d nombre_de count max* no_of",
    "how_long": "how_long cuanto_tiempo depuis_combien depuis_quand quanto_tempo hoe_lang* wie_lange hvor_lenge"
    " hvor_laenge hur_lange da_quanto since seit desde depuis sinds siden sedan combien_de_temps",
    "language": "language* idioma* langue* sprache* sprachen sprachkenntnis* taal talen lingua lingue linguas sprak*"
    " sprog*",
    "topic": "topic* theme* themes tema temas temaer teman temat themen* thema thema_s themas sujet* subject*"
    " assunto* argoment* onderwerp* emne* amne* amnen temi area areas focus schwerpunkt* speciali* spezial* field_of",
    "talk": "talk* discuss* chat hablar platicar conversar charlar tratar falar parler aborder discuter echanger"
    " sprechen reden besprechen austauschen praten bespreken snakke snakker prata diskutera tala tale drofte parlare"
    " discutere affrontare",
    "help": "help* ayud* ajud* aide aider aidez helf* hilf* hulp helpen hjelp* hjalp* hjaelp* hjælp* aiut* support*"
    " apoy* apoio unterstutz* steun stotte stod advice advise* guidance rad veiledning consejo* conseil* conselho*"
    " consigli* rat beratung advies",
    "offer": "offer* share sharing shares ofrec* oferec* propos* anbiet* biete tilby* erbjud* aanbied* bieden offr*"
    " can_you can_i i_can kan_du kan_ik kan_jeg kan_jag puedo puedes peux pouvez kann kannst konnen podes posso pode"
    " puoi contribut* bidra* strength* starken expertise knowledge teach* ensen* ensin* enseign* lehren weitergeben"
    " teachable give giving comfortable able",
    "need": "need* want wants wanted wish* besoin necesit* precis* brauch* nodig behov* trenger behover bisogno cerco"
    " cerchi cerca zoek* suche suchst suchen soker soger sok* seek* learn* lern* aprend* appren* leren laere* lære*"
    " lara love"
    " impar* receiv* recib* receb* recevoir ontvang* gain grow improve develop looking hope wunsch* onsk* ønsk* vil_ha",
    "role": "role roles rolle rollen rol roll rollen ruolo papel part hat side",
    "join": "particip* partecip* take_part taking_part join* sign_up signing_up sign_me_up signup register* attend*"
    " come coming here deelnem* deelnemen meedoen doe_mee neem_deel delta deltar deltage deltager deltag* mitmach*"
    " mache_mit mach_mit nehme_teil teilnehm* asist* inscri* iscri* anmeld* pamel* tilmeld* aanmeld* vengo venez"
    " vengo viens venir attend apunt* would_like_to_be want_to_be vil_vaere vil_være vil_vara mitwirk* mitzuwirken"
    " beteilig* tomar_parte prendre_part",
    "as": "as como comme als som come tant how comment wie hvordan hur hoe de_que_manera de_que_forma de_quelle_facon"
    " de_quelle_maniere sous_quelle_forme a_quel_titre en_que_calidad auf_welche_weise in_welcher_form",
    "stamp": "timestamp *stempel *stampel horodat* marca_temporal marca_de_tiempo carimbo submitted submission"
    " completion_time informazioni_cronologiche recorded",
    "date": "date dato datum data fecha *datum *dato moment tijdstip tidspunkt",
    "registered": "registered registration created submitted received entered sign_up signup order inscri* iscri*"
    " anmeld* pamel* tilmeld* aanmeld* envio invio enviado bestell* commande pedido bestilling* bestalln* bestel* added"
    " ordine oppret* skapad",
    "status": "status *status statut stato estado situacao",
    "agree": "consent* agree* accept* acepto acepta aceito accetto accepte privacy gdpr avg dsgvo samtyk*"
    " einverstanden*"
    " akkoord toestemming consens* autoriz* autorizz* zustimm* accord datenschutz* personvern* terms waiver godkjenn*"
    " godkann* permission *erklarung",
    "food": "diet* allerg* aliment* vegetar* vegan* meal* dietary intoler* food essen mat matallergi* menu cibo dieet*"
    " kost kosthold eat",
    "shirt": "shirt* tshirt* playera camiseta polera maglietta troje genser *shirt talla",
    "money": "pay* paid pagado pagad* pagament* bezahl* betal* betaald fee fees amount price prix precio preis prijs"
    " cost costo coste kosten invoice rechnung factu* faktur* card balance discount currency iban refund* donation",
    "opinion": "satisf* confiden* rate rating rank ranking nps recommend* score happy_with zufrieden* tevreden*",
    "heard": "hear heard find_out found_out learn_about_us",
    "photo": "photo* foto* picture* image* bild bilder video* recording*",
    "remark": "comments commentair* comentar* opmerking* anmerk* kommentar* bemerk* note notes nota notas observ*"
    " remarque* remark* ovrigt"
    " ovrig* annet andet overig* questions fragen vragen sporsmal anything_else osservazion*",
    "other_person": "emergency buyer buyers purchaser payer payeur manager supervisor boss billing referr* referee"
    " reviewer recipient colleague spouse partner_name guest_of kontaktperson notfall* pagador acquirente",
    "network": "linkedin twitter facebook instagram website webpage homepage url link profile github handle slack",
    "goal": "goal* plan* path* development* growth change* advancement transition* progress* next_step* ziel* metas"
    " meta"
    " objetiv* objectif* obiettiv* *doelen doel* doelstelling* mal malet mål *mal entwicklung* utvikling* utveckling*"
    " udvikling* desarrollo desenvolvimento developpement evolution* sviluppo crescita ontwikkeling* *planning"
    " planificacion planejamento planeamento planung* pianificazione",
    "career": "career* carriere* carrera* carreira* carriera* loopbaan* karriere* karriar* berufs* profesional*"
    " profissiona* professionnel* professional* beruflich* yrkes* lavorativ* professional*",
    "challenge": "challenge* conflict* conflit* conflitt* konflikt* problem* desafi* reto retos defi defis sfid* issue*"
    " herausforderung* uitdaging* utfordring* utmaning* udfordring* difficult* dificultad* dificuldad* politics"
    " schwierigkeit* moeilijkhed* difficolta probleme*",
    "at_work": "work workplace work_place job trabajo trabalho travail laboral* laborales lavoro lavorativ* arbeit"
    " arbeitsplatz* beruf* werk werkplek* werkvloer jobb jobben jobbet arbeid* arbejd* arbete* arbetsplats*"
    " professionnel* professional* office",
    "apply": "job_application* application* apply* interview* entrevista* entretien* entrevue* colloqui*"
    " vorstellungsgesprach* bewerb* sollicit* jobbintervju* jobbsok* jobbsøk* jobsamtale* jobsog* jobsøg* ansogning*"
    " ansøgning* resume resumes cv cvs c_v curriculo curriculos curriculum lebenslauf* candidatur* cover_letter*"
    " lettre_de_motivation lettere motivatiebrief* job_search* job_hunt* jobsuche recherche_d_emploi"
    " busqueda_de_empleo ricerca_di_lavoro intervju* jobintervju*",
    "speak_up": "public_speaking hablar_en_publico falar_em_publico parlare_in_pubblico prise_de_parole oratoria"
    " presentation* presenting prasent* presentas* presentasjonsteknik* presentationsteknik* presenteren presentazion*"
    " communicat* communication* kommunikat* kommunikasjon* comunic* spreken_in_het_openbaar retorik* retorikk rhetori*"
    " offentlig_tale redekunst",
    "soft": "soft soft_skill* softskills blandas transversal* trasversal* comportementales interpersona* sociale"
    " sosiale sociala zachte",
    "hard": "hard hard_skill* technical technique* tecnic* techni* teknisk* tekniska fachlich* fachwissen"
    " fachkompetenz*"
    " vaktechnisch* duras excel powerpoint spreadsheet* programming programmier* programmer* python sql coding",
    "skill": "skill* skills competen* kompeten* habilidad* ferdighet* fardighet* faerdighed* færdighed* vaardighe*"
    " fahigkeit* capacita abilita softskills kunnskap* kenntnis*",
    "benefit": "benefit* beneficio* avantage* vorteil* vantagg* voordel* fordel* forman* vantagen*",
    "association": "association* asociacion associacao associazione verein* forening* vereniging* chapter membership"
    " member members mitglied* medlem* lidmaatschap membresia adhesion",
    "mentor": "mentor mentors mentora mentorin mentoren mentorn mentore mentori",
    "to_learn": "learn* become becoming aprender apprendre lernen leren laere lære lara imparare devenir werden bli"
    " blive"
    " worden diventare",
}  # fmt: skip

_EXACT: dict[str, set[str]] = {}
_BEGIN: dict[str, set[str]] = {}
_END: dict[str, set[str]] = {}
_PAIRS: dict[str, set[str]] = {}
for _concept, _words in _CONCEPTS.items():
    for _word in _words.split():
        _kind, _key = (
            (_PAIRS, _word.replace("_", " "))
            if "_" in _word
            else (_END, _word.strip("*"))
            if _word.startswith("*")
            else (_BEGIN, _word[:-1])
            if _word.endswith("*")
            else (_EXACT, _word)
        )
        for _spelled in (_key.replace("?", "s"), _key.replace("?", "z")):
            _kind.setdefault(_spelled, set()).add(_concept)
_STARRED_PAIRS = tuple((pair.rstrip("*"), pair.endswith("*"), found) for pair, found in _PAIRS.items())
_FUZZY = tuple(word for word in {*_EXACT, *_BEGIN} if len(word) >= 6)
_LIKE = 87.0
_LONGEST, _LONGEST_WORD = 600, 40
"""What is longer is no heading, and no word of one."""


@lru_cache(maxsize=4096)
def _of_word(word: str) -> frozenset[str]:
    """What one folded word is about."""
    found = set(_EXACT.get(word, ()))
    for cut in range(len(word) + 1):
        found |= _BEGIN.get(word[:cut], set()) | _END.get(word[cut:], set())
    if not found and len(word) >= 6 and not re.search(r"\d", word):
        close = process.extractOne(word, _FUZZY, scorer=fuzz.ratio, score_cutoff=_LIKE)
        if close:
            found = _EXACT.get(close[0], set()) | _BEGIN.get(close[0], set())
    return frozenset(found)


@lru_cache(maxsize=4096)
def concepts(text: str) -> frozenset[str]:
    """What the words of a text are about, as names of concepts; a misspelled longer word counts for what it means."""
    folded = fold(text[:_LONGEST])
    found: set[str] = set()
    for word in folded.split():
        found |= _of_word(word) if len(word) <= _LONGEST_WORD else frozenset()
    padded = f" {folded} "
    for pair, more, about in _STARRED_PAIRS:
        if (f" {pair}" if more else f" {pair} ") in padded:
            found |= about
    return frozenset(found)
