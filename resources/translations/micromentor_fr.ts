<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>MicroMentor</name>
    <message>
      <source> Perhaps “{fix}”?</source>
      <translation> Peut-être « {fix} » ?</translation>
    </message>
    <message>
      <source> minutes</source>
      <translation> minutes</translation>
    </message>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message numerus="yes">
      <source> points</source>
      <translation>
        <numerusform> point</numerusform>
        <numerusform> points</numerusform>
      </translation>
      <extracomment>For one:  point</extracomment>
    </message>
    <message numerus="yes">
      <source> years</source>
      <translation>
        <numerusform> an</numerusform>
        <numerusform> ans</numerusform>
      </translation>
      <extracomment>For one:  year</extracomment>
    </message>
    <message>
      <source>"{event}" has mentees ({count}) but no mentor. Ask members who mentored before, then pair again.</source>
      <translation>« {event} » a des mentorés ({count}) mais pas de mentor. Demandez à des membres qui l’ont déjà été, puis appariez à nouveau.</translation>
    </message>
    <message>
      <source>"{event}" has mentors ({count}) but no mentee, so there is nobody to pair.</source>
      <translation>« {event} » a des mentors ({count}) mais pas de mentoré, il n’y a donc personne à apparier.</translation>
    </message>
    <message>
      <source>&amp;A: left edge of the paper to the upright line (20)</source>
      <translation>&amp;A : du bord gauche du papier à la ligne verticale (20)</translation>
    </message>
    <message>
      <source>&amp;About {program}</source>
      <translation>À &amp;propos de {program}</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Ajouter</translation>
    </message>
    <message>
      <source>&amp;Add a walk-in…</source>
      <translation>&amp;Ajouter un arrivant…</translation>
    </message>
    <message>
      <source>&amp;Add late…</source>
      <translation>&amp;Ajouter un retardataire…</translation>
    </message>
    <message>
      <source>&amp;Add member</source>
      <translation>&amp;Ajouter le membre</translation>
    </message>
    <message>
      <source>&amp;Add member…</source>
      <translation>&amp;Ajouter un membre…</translation>
    </message>
    <message>
      <source>&amp;Add one by hand…</source>
      <translation>En &amp;ajouter un à la main…</translation>
    </message>
    <message>
      <source>&amp;Allow this as an exception</source>
      <translation>A&amp;utoriser comme exception</translation>
    </message>
    <message>
      <source>&amp;Announcement</source>
      <translation>&amp;Annonce</translation>
    </message>
    <message>
      <source>&amp;Apply</source>
      <translation>&amp;Appliquer</translation>
    </message>
    <message>
      <source>&amp;Archive</source>
      <translation>&amp;Archiver</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Archive the {n} not on the list</source>
      <translation>
        <numerusform>&amp;Archiver celui qui n’est pas dans la liste</numerusform>
        <numerusform>&amp;Archiver les {n} qui ne sont pas dans la liste</numerusform>
      </translation>
      <extracomment>For one: &amp;Archive the one not on the list</extracomment>
    </message>
    <message>
      <source>&amp;B: upper edge of the paper to the level line (20)</source>
      <translation>&amp;B : du bord supérieur du papier à la ligne horizontale (20)</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Retour</translation>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
      <source>&amp;Bcc:</source>
      <translation>&amp;Cci :</translation>
    </message>
    <message>
      <source>&amp;Big screen</source>
      <translation>&amp;Grand écran</translation>
    </message>
    <message>
      <source>&amp;Bring together</source>
      <translation>&amp;Réunir</translation>
    </message>
    <message>
      <source>&amp;Calibrate…</source>
      <translation>&amp;Calibrer…</translation>
    </message>
    <message>
      <source>&amp;Change name, day or rules…</source>
      <translation>&amp;Changer le nom, la date ou les règles…</translation>
    </message>
    <message>
      <source>&amp;Change topics</source>
      <translation>&amp;Changer les thèmes</translation>
    </message>
    <message>
      <source>&amp;Chapter's name:</source>
      <translation>Nom de la &amp;section :</translation>
    </message>
    <message>
      <source>&amp;Choose another file…</source>
      <translation>&amp;Choisir un autre fichier…</translation>
    </message>
    <message>
      <source>&amp;Choose file…</source>
      <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation>&amp;Colonnes</translation>
    </message>
    <message>
      <source>&amp;Compare and merge…</source>
      <translation>&amp;Comparer et fusionner…</translation>
    </message>
    <message>
      <source>&amp;Compare…</source>
      <translation>&amp;Comparer…</translation>
    </message>
    <message>
      <source>&amp;Copy addresses</source>
      <translation>&amp;Copier les adresses</translation>
    </message>
    <message>
      <source>&amp;Copy subject and text</source>
      <translation>Copier l’objet et le te&amp;xte</translation>
    </message>
    <message>
      <source>&amp;Copy the questions</source>
      <translation>&amp;Copier les questions</translation>
    </message>
    <message>
      <source>&amp;Copy the text</source>
      <translation>&amp;Copier le texte</translation>
    </message>
    <message>
      <source>&amp;Create event</source>
      <translation>&amp;Créer l’événement</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Supprimer</translation>
    </message>
    <message>
      <source>&amp;Delete these backups</source>
      <translation>&amp;Supprimer ces sauvegardes</translation>
    </message>
    <message>
      <source>&amp;Design</source>
      <translation>&amp;Modèle</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>Éditio&amp;n</translation>
    </message>
    <message>
      <source>&amp;Email:</source>
      <translation>&amp;Courriel :</translation>
    </message>
    <message>
      <source>&amp;Erase for good</source>
      <translation>&amp;Effacer pour de bon</translation>
    </message>
    <message>
      <source>&amp;Events</source>
      <translation>&amp;Événements</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Find on the board</source>
      <translation>C&amp;hercher sur le plan</translation>
    </message>
    <message>
      <source>&amp;First name:</source>
      <translation>&amp;Prénom :</translation>
    </message>
    <message>
      <source>&amp;Forget the correction</source>
      <translation>&amp;Oublier la correction</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Forget these {n} people…</source>
      <translation>
        <numerusform>&amp;Oublier cette personne…</numerusform>
        <numerusform>&amp;Oublier ces {n} personnes…</numerusform>
      </translation>
      <extracomment>For one: &amp;Forget this person…</extracomment>
    </message>
    <message>
      <source>&amp;Form, paper form and announcement…</source>
      <translation>&amp;Formulaire, version papier et annonce…</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <translation>&amp;De</translation>
    </message>
    <message>
      <source>&amp;From which round on?</source>
      <translation>&amp;À partir de quel tour ?</translation>
    </message>
    <message>
      <source>&amp;Go back to this state…</source>
      <translation>&amp;Revenir à cet état…</translation>
    </message>
    <message>
      <source>&amp;Go back to “{name}”</source>
      <translation>&amp;Revenir à « {name} »</translation>
    </message>
    <message>
      <source>&amp;Go on typing people</source>
      <translation>&amp;Continuer la saisie</translation>
    </message>
    <message>
      <source>&amp;Go on with it</source>
      <translation>&amp;Continuer</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>Ai&amp;de</translation>
    </message>
    <message>
      <source>&amp;Here from round:</source>
      <translation>&amp;Là à partir du tour :</translation>
    </message>
    <message>
      <source>&amp;Home</source>
      <translation>&amp;Accueil</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importer</translation>
    </message>
    <message>
      <source>&amp;Import a list of members…</source>
      <translation>&amp;Importer une liste de membres…</translation>
    </message>
    <message>
      <source>&amp;Import my members</source>
      <translation>&amp;Importer mes membres</translation>
    </message>
    <message>
      <source>&amp;Import sign-ups into this event…</source>
      <translation>&amp;Importer des inscriptions dans cet événement…</translation>
    </message>
    <message>
      <source>&amp;Import sign-ups…</source>
      <translation>Im&amp;porter les inscriptions…</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import {n} people</source>
      <translation>
        <numerusform>&amp;Importer {n} personne</numerusform>
        <numerusform>&amp;Importer {n} personnes</numerusform>
      </translation>
      <extracomment>For one: &amp;Import {n} person</extracomment>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Importer…</translation>
    </message>
    <message>
      <source>&amp;Job title:</source>
      <translation>&amp;Fonction :</translation>
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation>&amp;Garder</translation>
    </message>
    <message>
      <source>&amp;Keep apart</source>
      <translation>Gard&amp;er séparés</translation>
    </message>
    <message>
      <source>&amp;Keep people from the same employer apart</source>
      <translation>Garder séparées les personnes &amp;du même employeur</translation>
    </message>
    <message>
      <source>&amp;Keep them</source>
      <translation>&amp;Les garder</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
      <source>&amp;Larger</source>
      <translation>Plus &amp;grand</translation>
    </message>
    <message>
      <source>&amp;Last name:</source>
      <translation>&amp;Nom de famille :</translation>
    </message>
    <message>
      <source>&amp;Light or dark:</source>
      <translation>Clair ou &amp;sombre :</translation>
    </message>
    <message>
      <source>&amp;Link to the form:</source>
      <translation>&amp;Lien vers le formulaire :</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>Verroui&amp;ller</translation>
    </message>
    <message>
      <source>&amp;Lock {name} here</source>
      <translation>Verroui&amp;ller {name} ici</translation>
    </message>
    <message>
      <source>&amp;Look how they are understood</source>
      <translation>&amp;Voir comment c’est compris</translation>
    </message>
    <message>
      <source>&amp;Made with:</source>
      <translation>&amp;Réalisé avec :</translation>
    </message>
    <message>
      <source>&amp;Members</source>
      <translation>Mem&amp;bres</translation>
    </message>
    <message>
      <source>&amp;Mentees with one mentor, at most:</source>
      <translation>&amp;Mentorés avec un mentor, au plus :</translation>
    </message>
    <message>
      <source>&amp;Mentor</source>
      <translation>&amp;Mentor</translation>
    </message>
    <message>
      <source>&amp;Merge into one</source>
      <translation>&amp;Fusionner en une</translation>
    </message>
    <message>
      <source>&amp;Merge the two…</source>
      <translation>&amp;Fusionner les deux…</translation>
    </message>
    <message>
      <source>&amp;Move</source>
      <translation>&amp;Déplacer</translation>
    </message>
    <message>
      <source>&amp;Move to…</source>
      <translation>&amp;Déplacer vers…</translation>
    </message>
    <message>
      <source>&amp;Move {name} to…</source>
      <translation>&amp;Déplacer {name} vers…</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <source>&amp;Name and day</source>
      <translation>&amp;Nom et date</translation>
    </message>
    <message>
      <source>&amp;New event…</source>
      <translation>&amp;Nouvel événement…</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Suivant</translation>
    </message>
    <message>
      <source>&amp;Normal size</source>
      <translation>Taille &amp;normale</translation>
    </message>
    <message>
      <source>&amp;Offer to forget them after this many months without an event:</source>
      <translation>&amp;Proposer de les oublier après ce nombre de mois sans événement :</translation>
    </message>
    <message>
      <source>&amp;Open a chapter file…</source>
      <translation>&amp;Ouvrir un fichier de section…</translation>
    </message>
    <message>
      <source>&amp;Open the chapter</source>
      <translation>&amp;Ouvrir la section</translation>
    </message>
    <message>
      <source>&amp;Pair</source>
      <translation>&amp;Apparier</translation>
    </message>
    <message>
      <source>&amp;Pair again</source>
      <translation>Apparier à n&amp;ouveau</translation>
    </message>
    <message>
      <source>&amp;Pair: find the best plan</source>
      <translation>&amp;Apparier : trouver le meilleur plan</translation>
    </message>
    <message>
      <source>&amp;Paper</source>
      <translation>&amp;Papier</translation>
    </message>
    <message>
      <source>&amp;Paper:</source>
      <translation>Pa&amp;pier :</translation>
    </message>
    <message>
      <source>&amp;Paste copied cells</source>
      <translation>Co&amp;ller des cellules copiées</translation>
    </message>
    <message>
      <source>&amp;People</source>
      <translation>&amp;Personnes</translation>
    </message>
    <message>
      <source>&amp;People ({n})</source>
      <translation>&amp;Personnes ({n})</translation>
    </message>
    <message>
      <source>&amp;Place:</source>
      <translation>&amp;Lieu :</translation>
    </message>
    <message>
      <source>&amp;Plan the next event</source>
      <translation>&amp;Préparer le prochain événement</translation>
    </message>
    <message>
      <source>&amp;Print the test page</source>
      <translation>&amp;Imprimer la page d’essai</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>Im&amp;primer…</translation>
    </message>
    <message>
      <source>&amp;Pronouns:</source>
      <translation>P&amp;ronoms :</translation>
    </message>
    <message>
      <source>&amp;Put it back</source>
      <translation>&amp;Le remettre</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rétablir</translation>
    </message>
    <message>
      <source>&amp;Redo: {done}</source>
      <translation>&amp;Rétablir : {done}</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Retirer</translation>
    </message>
    <message>
      <source>&amp;Remove it</source>
      <translation>&amp;La retirer</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>&amp;Réparer</translation>
    </message>
    <message>
      <source>&amp;Repair the file</source>
      <translation>&amp;Réparer le fichier</translation>
    </message>
    <message>
      <source>&amp;Repair the plan…</source>
      <translation>&amp;Réparer le plan…</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>Enregi&amp;strer</translation>
    </message>
    <message>
      <source>&amp;Save as PDF…</source>
      <translation>Enregi&amp;strer en PDF…</translation>
    </message>
    <message>
      <source>&amp;Save it elsewhere…</source>
      <translation>&amp;Enregistrer ailleurs…</translation>
    </message>
    <message>
      <source>&amp;Save the sheet</source>
      <translation>Enregi&amp;strer la planche</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>&amp;Réglages…</translation>
    </message>
    <message>
      <source>&amp;Show also who stays</source>
      <translation>&amp;Montrer aussi qui reste</translation>
    </message>
    <message>
      <source>&amp;Skip for now</source>
      <translation>Passer pour l’in&amp;stant</translation>
    </message>
    <message>
      <source>&amp;Smaller</source>
      <translation>Plus p&amp;etit</translation>
    </message>
    <message>
      <source>&amp;Start anew</source>
      <translation>Re&amp;commencer</translation>
    </message>
    <message>
      <source>&amp;Start my first event</source>
      <translation>&amp;Commencer mon premier événement</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>A&amp;rrêter</translation>
    </message>
    <message>
      <source>&amp;Subject:</source>
      <translation>&amp;Objet :</translation>
    </message>
    <message>
      <source>&amp;Tables</source>
      <translation>&amp;Tables</translation>
    </message>
    <message>
      <source>&amp;Take back this exception</source>
      <translation>&amp;Annuler cette exception</translation>
    </message>
    <message>
      <source>&amp;Text:</source>
      <translation>&amp;Texte :</translation>
    </message>
    <message>
      <source>&amp;This event</source>
      <translation>&amp;Cet événement</translation>
    </message>
    <message>
      <source>&amp;Throw it away…</source>
      <translation>&amp;Jeter…</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <translation>&amp;Vers</translation>
    </message>
    <message>
      <source>&amp;To look at ({n})</source>
      <translation>À re&amp;garder ({n})</translation>
    </message>
    <message>
      <source>&amp;Topics</source>
      <translation>&amp;Thèmes</translation>
    </message>
    <message>
      <source>&amp;Topics…</source>
      <translation>&amp;Thèmes…</translation>
    </message>
    <message>
      <source>&amp;Try it with a sample chapter</source>
      <translation>&amp;Essayer avec une section d’exemple</translation>
    </message>
    <message>
      <source>&amp;Try the sample chapter</source>
      <translation>&amp;Essayer la section d’exemple</translation>
    </message>
    <message>
      <source>&amp;Type people in</source>
      <translation>Saisir au cla&amp;vier</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Undo this import</source>
      <translation>&amp;Annuler cet import</translation>
    </message>
    <message>
      <source>&amp;Undo this import…</source>
      <translation>&amp;Annuler cet import…</translation>
    </message>
    <message>
      <source>&amp;Undo: {done}</source>
      <translation>&amp;Annuler : {done}</translation>
    </message>
    <message>
      <source>&amp;Use “{fix}”</source>
      <translation>&amp;Utiliser « {fix} »</translation>
    </message>
    <message>
      <source>&amp;Where should {name} go?</source>
      <translation>&amp;Où placer {name} ?</translation>
    </message>
    <message>
      <source>&amp;Who must meet</source>
      <translation>&amp;Qui doit se rencontrer</translation>
    </message>
    <message>
      <source>&amp;Width of a label</source>
      <translation>Lar&amp;geur d’une étiquette</translation>
    </message>
    <message>
      <source>&amp;Would like to meet:</source>
      <translation>A&amp;imerait rencontrer :</translation>
    </message>
    <message>
      <source>&amp;Write something else…</source>
      <translation>&amp;Écrire autre chose…</translation>
    </message>
    <message>
      <source>(a name that cannot be printed)</source>
      <translation>(un nom qui ne peut pas être imprimé)</translation>
    </message>
    <message>
      <source>+1 minute (↑)</source>
      <translation>+1 minute (↑)</translation>
    </message>
    <message>
      <source>15 % of the people</source>
      <translation>15 % des personnes</translation>
    </message>
    <message>
      <source>A failing disk, a broken copy or another program may have done this. The repair saves every entry that can be read, puts damaged ones back out of the backups where they are there, and tells you what is missing. The damaged file is kept.</source>
      <translation>Un disque défaillant, une copie abîmée ou un autre programme peuvent en être la cause. La réparation sauve chaque donnée lisible, remet les données abîmées à partir des sauvegardes quand elles y sont, et vous dit ce qui manque. Le fichier endommagé est gardé.</translation>
    </message>
    <message>
      <source>A few hours, days or weeks of help with one topic, such as a job interview.</source>
      <translation>Quelques heures, jours ou semaines d’aide sur un thème, un entretien d’embauche par exemple.</translation>
    </message>
    <message>
      <source>A half tick means that some of them have the topic; leave it to change nothing. Their sign-ups for events that are still to come are changed, too.</source>
      <translation>Une demi-coche veut dire que certains d’entre eux ont le thème ; laissez-la pour ne rien changer. Leurs inscriptions aux événements à venir sont changées aussi.</translation>
    </message>
    <message>
      <source>A member needs a name. Type at least a first or a last name.</source>
      <translation>Un membre a besoin d’un nom. Saisissez au moins un prénom ou un nom de famille.</translation>
    </message>
    <message>
      <source>A mentor and a mentee talk one-on-one for {minutes}.</source>
      <translation>Un mentor et un mentoré parlent en tête-à-tête pendant {minutes}.</translation>
    </message>
    <message>
      <source>A mentor and a mentee talk one-on-one, in {rounds} of {minutes}, each time with somebody else.</source>
      <translation>Un mentor et un mentoré parlent en tête-à-tête, en {rounds} de {minutes}, chaque fois avec quelqu’un d’autre.</translation>
    </message>
    <message>
      <source>A mentor is ahead by 0 years or more at least, not {least}.</source>
      <translation>Un mentor a au moins 0 an d’avance ou plus, pas {least}.</translation>
    </message>
    <message>
      <source>A mentor looks after one or two newcomers for the span of a conference.</source>
      <translation>Un mentor s’occupe d’un ou deux nouveaux le temps d’une conférence.</translation>
    </message>
    <message>
      <source>A mentor should be ahead by at least {least} years and ideally {good}: the ideal cannot be less than the least.</source>
      <translation>Un mentor devrait avoir au moins {least} ans d’avance et idéalement {good} : l’idéal ne peut pas être en dessous du minimum.</translation>
    </message>
    <message>
      <source>A mentor should be ahead ideally by {good} years and at most {most}: the most cannot be less than the ideal.</source>
      <translation>Un mentor devrait avoir idéalement {good} ans d’avance et au plus {most} : le maximum ne peut pas être en dessous de l’idéal.</translation>
    </message>
    <message>
      <source>A mentor wished for (up to three times):</source>
      <translation>Un mentor souhaité (jusqu’à trois fois) :</translation>
    </message>
    <message>
      <source>A new plan is being made just now. Move people when it is there.</source>
      <translation>Un nouveau plan est en cours de calcul. Déplacez des personnes quand il sera là.</translation>
    </message>
    <message>
      <source>A notice or a web page</source>
      <translation>Une affichette ou une page web</translation>
    </message>
    <message>
      <source>A page for each mentor: who comes, and what they ask for.</source>
      <translation>Une page par mentor : qui vient, et ce qui est demandé.</translation>
    </message>
    <message>
      <source>A personal word brings most. Choose some of them, or write to all.</source>
      <translation>Un mot personnel apporte le plus. Choisissez-en quelques-uns, ou écrivez à tous.</translation>
    </message>
    <message>
      <source>A round &amp;lasts:</source>
      <translation>Durée d’un t&amp;our :</translation>
    </message>
    <message>
      <source>A round lasts at least one minute.</source>
      <translation>Un tour dure au moins une minute.</translation>
    </message>
    <message>
      <source>A round lasts at most {most} minutes, not {minutes}. Should people stay together for days or weeks? Then choose conference buddies or drop-in topic help.</source>
      <translation>Un tour dure au plus {most} minutes, pas {minutes}. Les gens doivent-ils rester ensemble des jours ou des semaines ? Choisissez alors les binômes de conférence ou l’aide sans rendez-vous par thème.</translation>
    </message>
    <message>
      <source>A rule counts between 0 and {most} points, not {points}.</source>
      <translation>Une règle compte entre 0 et {most} points, pas {points}.</translation>
    </message>
    <message>
      <source>A topic needs a name. Write one, or remove the line.</source>
      <translation>Un thème a besoin d’un nom. Écrivez-en un, ou retirez la ligne.</translation>
    </message>
    <message>
      <source>A version needs a name, for example “Before dinner”.</source>
      <translation>Une version a besoin d’un nom, par exemple « Avant le dîner ».</translation>
    </message>
    <message>
      <source>A whole number; 0 if you are just starting.</source>
      <translation>Un nombre entier ; 0 si vous débutez.</translation>
    </message>
    <message>
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <source>A4 (210 × 297 mm)</source>
      <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
      <source>A: from the left edge of the paper to the upright line, wanted 20 mm.</source>
      <translation>A : du bord gauche du papier à la ligne verticale, 20 mm attendus.</translation>
    </message>
    <message>
      <source>About {app}</source>
      <translation>À propos de {app}</translation>
    </message>
    <message>
      <source>Add a &amp;walk-in…</source>
      <translation>Ajouter un &amp;arrivant…</translation>
    </message>
    <message>
      <source>Add a late sign-up</source>
      <translation>Ajouter une inscription tardive</translation>
    </message>
    <message>
      <source>Add a walk-in</source>
      <translation>Ajouter un arrivant</translation>
    </message>
    <message>
      <source>Add {name}</source>
      <translation>Ajouter {name}</translation>
    </message>
    <message>
      <source>Added on</source>
      <translation>Ajouté le</translation>
    </message>
    <message>
      <source>After the event</source>
      <translation>Après l’événement</translation>
    </message>
    <message>
      <source>Afterwards save the answers as CSV or Excel, one row a person, and import that file as it is.</source>
      <translation>Enregistrez ensuite les réponses en CSV ou Excel, une ligne par personne, et importez ce fichier tel quel.</translation>
    </message>
    <message>
      <source>Afterwards: sign-ups, who met and what was short, in charts and without names.</source>
      <translation>Après coup : inscriptions, qui s’est rencontré et ce qui a manqué, en graphiques et sans noms.</translation>
    </message>
    <message>
      <source>Afterwards: “Responses”, the three dots, “Download responses (.csv)”. Import that file as it is.</source>
      <translation>Ensuite : « Réponses », les trois points, « Télécharger les réponses (.csv) ». Importez ce fichier tel quel.</translation>
    </message>
    <message>
      <source>Afterwards: “View responses”, “Open in Excel”. Import that file as it is.</source>
      <translation>Ensuite : « Afficher les réponses », « Ouvrir dans Excel ». Importez ce fichier tel quel.</translation>
    </message>
    <message>
      <source>Agree on one small thing to practise, and where to find help with it.</source>
      <translation>Convenez d’une petite chose à exercer, et d’où trouver de l’aide.</translation>
    </message>
    <message>
      <source>Agrees to share contact details</source>
      <translation>Accepte de partager ses coordonnées</translation>
    </message>
    <message>
      <source>All answers of the sign-up form, and the imported file itself: to show where each value came from.</source>
      <translation>Toutes les réponses du formulaire d’inscription, et le fichier importé lui-même : pour montrer d’où vient chaque valeur.</translation>
    </message>
    <message>
      <source>All backups of the last two days are kept, then one a day for two weeks, then one a month for a year. They are on this computer only: use File &gt; Save a copy for a second place.</source>
      <translation>Toutes les sauvegardes des deux derniers jours sont gardées, puis une par jour pendant deux semaines, puis une par mois pendant un an. Elles sont seulement sur cet ordinateur : pour un second endroit, utilisez Fichier &gt; Enregistrer une copie.</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>All mentors</source>
      <translation>Tous les mentors</translation>
    </message>
    <message>
      <source>All names differ enough.</source>
      <translation>Tous les noms diffèrent assez.</translation>
    </message>
    <message>
      <source>All of this follows from the event and its rules. When those change, look here again before you copy.</source>
      <translation>Tout cela découle de l’événement et de ses règles. S’ils changent, revenez voir ici avant de copier.</translation>
    </message>
    <message>
      <source>All tables</source>
      <translation>Toutes les tables</translation>
    </message>
    <message>
      <source>All topics</source>
      <translation>Tous les thèmes</translation>
    </message>
    <message numerus="yes">
      <source>All {n} mentees can have a mentor at least once, but not in every round: {sat_out} in all.</source>
      <translation>
        <numerusform>Le seul mentoré peut avoir un mentor au moins une fois, mais pas à chaque tour : {sat_out} en tout.</numerusform>
        <numerusform>Les {n} mentorés peuvent tous avoir un mentor au moins une fois, mais pas à chaque tour : {sat_out} en tout.</numerusform>
      </translation>
      <extracomment>For one: The only mentee can have a mentor at least once, but not in every round: {sat_out} in all.</extracomment>
    </message>
    <message numerus="yes">
      <source>All {n} mentees can have a mentor in every round.</source>
      <translation>
        <numerusform>Le seul mentoré peut avoir un mentor à chaque tour.</numerusform>
        <numerusform>Les {n} mentorés peuvent tous avoir un mentor à chaque tour.</numerusform>
      </translation>
      <extracomment>For one: The only mentee can have a mentor in every round.</extracomment>
    </message>
    <message numerus="yes">
      <source>All {n} mentees can have a mentor.</source>
      <translation>
        <numerusform>Le seul mentoré peut avoir un mentor.</numerusform>
        <numerusform>Les {n} mentorés peuvent tous avoir un mentor.</numerusform>
      </translation>
      <extracomment>For one: The only mentee can have a mentor.</extracomment>
    </message>
    <message>
      <source>Allow an exception for {names}</source>
      <translation>Autoriser une exception pour {names}</translation>
    </message>
    <message>
      <source>Allowed exception: {broken}</source>
      <translation>Exception autorisée : {broken}</translation>
    </message>
    <message>
      <source>An email to copy</source>
      <translation>Un courriel à copier</translation>
    </message>
    <message>
      <source>An email to the members</source>
      <translation>Un courriel aux membres</translation>
    </message>
    <message>
      <source>An event has between 1 and {most} rounds, not {rounds}.</source>
      <translation>Un événement a entre 1 et {most} tours, pas {rounds}.</translation>
    </message>
    <message>
      <source>An event takes your sign-up file, finds the best pairs of mentors and mentees, and prints their badges and table cards. Everything stays on this computer.</source>
      <translation>Un événement prend votre fichier d’inscriptions, trouve les meilleures paires de mentors et de mentorés, et imprime leurs badges et cartons de table. Tout reste sur cet ordinateur.</translation>
    </message>
    <message>
      <source>An honest note</source>
      <translation>Un mot honnête</translation>
    </message>
    <message>
      <source>Announcement</source>
      <translation>Annonce</translation>
    </message>
    <message>
      <source>Another event has this name already. You can use it again; its day or place tells them apart.</source>
      <translation>Un autre événement porte déjà ce nom. Vous pouvez le reprendre ; la date ou le lieu les distingue.</translation>
    </message>
    <message>
      <source>Another event, on {day}, has this name already. You can use it again; its day or place tells them apart.</source>
      <translation>Un autre événement, le {day}, porte déjà ce nom. Vous pouvez le reprendre ; la date ou le lieu les distingue.</translation>
    </message>
    <message>
      <source>Another l&amp;ogo…</source>
      <translation>Un autre l&amp;ogo…</translation>
    </message>
    <message>
      <source>Another lo&amp;go…</source>
      <translation>Un autre lo&amp;go…</translation>
    </message>
    <message>
      <source>Another one:</source>
      <translation>Un autre :</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Réponse</translation>
    </message>
    <message>
      <source>Answer to “{question}”</source>
      <translation>Réponse à « {question} »</translation>
    </message>
    <message>
      <source>Answers about topics</source>
      <translation>Réponses sur les thèmes</translation>
    </message>
    <message>
      <source>Answers or rules changed after this pairing. Pair again to take them in.</source>
      <translation>Des réponses ou des règles ont changé après cet appariement. Appariez à nouveau pour en tenir compte.</translation>
    </message>
    <message>
      <source>Any form tool</source>
      <translation>Tout outil de formulaires</translation>
    </message>
    <message>
      <source>Any list with names will do: your membership list, or the sign-ups of an earlier event. Nothing is stored before you press Import, and the file itself is not kept.</source>
      <translation>Toute liste de noms convient : votre liste de membres, ou les inscriptions d’un événement passé. Rien n’est enregistré avant que vous appuyiez sur Importer, et le fichier lui-même n’est pas gardé.</translation>
    </message>
    <message>
      <source>Any topic</source>
      <translation>Tous les thèmes</translation>
    </message>
    <message>
      <source>Anybody can be paired with anybody.</source>
      <translation>N’importe qui peut être réuni avec n’importe qui.</translation>
    </message>
    <message>
      <source>Anything else we should know?</source>
      <translation>Autre chose que nous devrions savoir ?</translation>
    </message>
    <message>
      <source>Appeara&amp;nce</source>
      <translation>Appare&amp;nce</translation>
    </message>
    <message>
      <source>Archive {who}</source>
      <translation>Archiver {who}</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archivés</translation>
    </message>
    <message>
      <source>Archived on</source>
      <translation>Archivé le</translation>
    </message>
    <message>
      <source>As it should be on your badge.</source>
      <translation>Tel qu’il doit figurer sur votre badge.</translation>
    </message>
    <message>
      <source>As it was when you opened it</source>
      <translation>Tel que vous l’avez ouvert</translation>
    </message>
    <message>
      <source>As the computer has it</source>
      <translation>Comme l’ordinateur</translation>
    </message>
    <message>
      <source>As the system has it</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Ask me one interview question now. How could my answer be better?</source>
      <translation>Posez-moi tout de suite une question d’entretien. Comment ma réponse pourrait-elle être meilleure ?</translation>
    </message>
    <message numerus="yes">
      <source>Ask {who} to mentor: otherwise {n} more mentees would wait in all rounds.</source>
      <translation>
        <numerusform>Demandez à {who} d’être mentor : sinon {n} mentoré de plus attendrait, tous tours compris.</numerusform>
        <numerusform>Demandez à {who} d’être mentor : sinon {n} mentorés de plus attendraient, tous tours compris.</numerusform>
      </translation>
      <extracomment>For one: Ask {who} to mentor: otherwise {n} more mentee would wait in all rounds.</extracomment>
    </message>
    <message numerus="yes">
      <source>Ask {who} to mentor: otherwise {n} more mentees would wait.</source>
      <translation>
        <numerusform>Demandez à {who} d’être mentor : sinon {n} mentoré de plus attendrait.</numerusform>
        <numerusform>Demandez à {who} d’être mentor : sinon {n} mentorés de plus attendraient.</numerusform>
      </translation>
      <extracomment>For one: Ask {who} to mentor: otherwise {n} more mentee would wait.</extracomment>
    </message>
    <message>
      <source>Ask {who} to mentor: otherwise {sat_out} instead of {before}.</source>
      <translation>Demandez à {who} d’être mentor : sinon {sat_out} au lieu de {before}.</translation>
    </message>
    <message>
      <source>At least one person of an employer can sit at a table, not {number}; with 1, nobody sits with a colleague.</source>
      <translation>Au moins une personne d’un employeur peut être à une table, pas {number} ; avec 1, personne n’est avec un collègue.</translation>
    </message>
    <message>
      <source>At least:</source>
      <translation>Au moins :</translation>
    </message>
    <message>
      <source>At most:</source>
      <translation>Au plus :</translation>
    </message>
    <message>
      <source>At the moment there is nobody to forget.</source>
      <translation>Il n’y a personne à oublier pour le moment.</translation>
    </message>
    <message>
      <source>At the same table:</source>
      <translation>À la même table :</translation>
    </message>
    <message>
      <source>B: from the upper edge of the paper to the level line, wanted 20 mm.</source>
      <translation>B : du bord supérieur du papier à la ligne horizontale, 20 mm attendus.</translation>
    </message>
    <message>
      <source>Back to e&amp;xpected</source>
      <translation>Remettre comme a&amp;ttendu</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <source>Backups of this chapter</source>
      <translation>Sauvegardes de cette section</translation>
    </message>
    <message>
      <source>Before sign-ups: {event}</source>
      <translation>Avant les inscriptions : {event}</translation>
    </message>
    <message>
      <source>Before the last name (van, de)</source>
      <translation>Avant le nom de famille (van, de)</translation>
    </message>
    <message>
      <source>Before you part</source>
      <translation>Avant de vous quitter</translation>
    </message>
    <message>
      <source>Behind the name (Jr., III)</source>
      <translation>Après le nom (Jr., III)</translation>
    </message>
    <message>
      <source>Belongs to the chapter</source>
      <translation>Est de la section</translation>
    </message>
    <message>
      <source>Beside that</source>
      <translation>En outre</translation>
    </message>
    <message>
      <source>Beside the board</source>
      <translation>À côté du plan</translation>
    </message>
    <message>
      <source>Beside the first name, show</source>
      <translation>Afficher, à côté du prénom</translation>
    </message>
    <message>
      <source>Beside what is stored</source>
      <translation>Face à ce qui est enregistré</translation>
    </message>
    <message>
      <source>Best found, at most {gap} % from the best possible fit</source>
      <translation>Le meilleur trouvé, au plus à {gap} % de la meilleure affinité possible</translation>
    </message>
    <message numerus="yes">
      <source>Best found, at most {n} more places could be filled</source>
      <translation>
        <numerusform>Le meilleur trouvé, au plus {n} place de plus pourrait être occupée</numerusform>
        <numerusform>Le meilleur trouvé, au plus {n} places de plus pourraient être occupées</numerusform>
      </translation>
      <extracomment>For one: Best found, at most {n} more place could be filled</extracomment>
    </message>
    <message>
      <source>Best possible (proved)</source>
      <translation>Le meilleur possible (prouvé)</translation>
    </message>
    <message>
      <source>Better: {goals}.</source>
      <translation>Mieux : {goals}.</translation>
    </message>
    <message>
      <source>Between 0 and 100 % of the fit can be given up for new faces, not {percent} %.</source>
      <translation>On peut céder entre 0 et 100 % de l’affinité pour de nouveaux visages, pas {percent} %.</translation>
    </message>
    <message>
      <source>Big screen: {event}</source>
      <translation>Grand écran : {event}</translation>
    </message>
    <message>
      <source>Blank badges for walk-ins</source>
      <translation>Badges vierges pour les arrivants</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Bleu</translation>
    </message>
    <message>
      <source>Both sides, turned over the long edge</source>
      <translation>Les deux faces, retournées sur le grand côté</translation>
    </message>
    <message>
      <source>Both sides, turned over the short edge</source>
      <translation>Les deux faces, retournées sur le petit côté</translation>
    </message>
    <message>
      <source>Both signed up for “{event}”. Their two sign-ups become one there.</source>
      <translation>Les deux se sont inscrits à « {event} ». Leurs deux inscriptions n’y font plus qu’une.</translation>
    </message>
    <message>
      <source>Boxes to tick at the desk, with lines for walk-ins.</source>
      <translation>Des cases à cocher à l’accueil, avec des lignes pour les arrivants.</translation>
    </message>
    <message>
      <source>Brin&amp;g the row back</source>
      <translation>&amp;Ramener la ligne</translation>
    </message>
    <message>
      <source>Broken rule: {sentence}</source>
      <translation>Règle enfreinte : {sentence}</translation>
    </message>
    <message>
      <source>By how many years a mentor should be ahead of a mentee. Where the years are not known, nothing is ruled out.</source>
      <translation>De combien d’années un mentor devrait devancer un mentoré. Là où les années ne sont pas connues, rien n’est exclu.</translation>
    </message>
    <message>
      <source>C&amp;hapter</source>
      <translation>Se&amp;ction</translation>
    </message>
    <message>
      <source>C: &amp;length of the level line (100)</source>
      <translation>C : &amp;longueur de la ligne horizontale (100)</translation>
    </message>
    <message>
      <source>C: the level line with its two ends, wanted 100 mm.</source>
      <translation>C : la ligne horizontale avec ses deux bouts, 100 mm attendus.</translation>
    </message>
    <message>
      <source>Calibrate {printer}</source>
      <translation>Calibrer {printer}</translation>
    </message>
    <message>
      <source>Came without a sign-up</source>
      <translation>Venu sans inscription</translation>
    </message>
    <message>
      <source>Can help with</source>
      <translation>Peut aider pour</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Career goals</source>
      <translation>Objectifs de carrière</translation>
    </message>
    <message>
      <source>Career stage</source>
      <translation>Étape de carrière</translation>
    </message>
    <message>
      <source>Centred, with a coloured band</source>
      <translation>Centré, avec une bande de couleur</translation>
    </message>
    <message>
      <source>Change it, or press Next once more to keep it.</source>
      <translation>Changez-le, ou appuyez encore une fois sur Suivant pour le garder.</translation>
    </message>
    <message>
      <source>Change name, day or rules</source>
      <translation>Changer le nom, la date ou les règles</translation>
    </message>
    <message>
      <source>Change name, day or rules…</source>
      <translation>Changer le nom, la date ou les règles…</translation>
    </message>
    <message>
      <source>Change places with {name}</source>
      <translation>Échanger les places avec {name}</translation>
    </message>
    <message>
      <source>Change places with {name} ({table})</source>
      <translation>Échanger les places avec {name} ({table})</translation>
    </message>
    <message>
      <source>Change tables with {hosts} ({table})</source>
      <translation>Échanger les tables avec {hosts} ({table})</translation>
    </message>
    <message>
      <source>Change the topics of {who}</source>
      <translation>Changer les thèmes de {who}</translation>
    </message>
    <message>
      <source>Change {event}</source>
      <translation>Changer {event}</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <translation>Changer {name}</translation>
    </message>
    <message>
      <source>Change {name} ({what})</source>
      <translation>Changer {name} ({what})</translation>
    </message>
    <message>
      <source>Changed by hand, and as good as the best plan.</source>
      <translation>Changé à la main, et aussi bon que le meilleur plan.</translation>
    </message>
    <message>
      <source>Changed by hand, better than pairing found around its locks. Pair again to see what is possible now.</source>
      <translation>Changé à la main, mieux que ce que l’appariement avait trouvé autour de ses verrous. Appariez à nouveau pour voir ce qui est possible maintenant.</translation>
    </message>
    <message>
      <source>Changed by hand: somebody who signed up later has a place before somebody who signed up earlier.</source>
      <translation>Changé à la main : quelqu’un inscrit plus tard a une place avant quelqu’un inscrit plus tôt.</translation>
    </message>
    <message>
      <source>Changed by hand: the tables are less even than they could be.</source>
      <translation>Changé à la main : les tables sont moins égales qu’elles pourraient l’être.</translation>
    </message>
    <message>
      <source>Changed by hand: {cases} more than in the best plan.</source>
      <translation>Changé à la main : {cases} de plus que dans le meilleur plan.</translation>
    </message>
    <message numerus="yes">
      <source>Changed by hand: {n} rules are broken, named below.</source>
      <translation>
        <numerusform>Changé à la main : {n} règle est enfreinte, nommée ci-dessous.</numerusform>
        <numerusform>Changé à la main : {n} règles sont enfreintes, nommées ci-dessous.</numerusform>
      </translation>
      <extracomment>For one: Changed by hand: {n} rule is broken, named below.</extracomment>
    </message>
    <message>
      <source>Changed by hand: {share} % of the best possible fit.</source>
      <translation>Changé à la main : {share} % de la meilleure affinité possible.</translation>
    </message>
    <message>
      <source>Changed since the last print</source>
      <translation>Changé depuis la dernière impression</translation>
    </message>
    <message>
      <source>Changes are saved at once. Name, work and languages are the person's own, at every event.</source>
      <translation>Les changements sont enregistrés aussitôt. Nom, travail et langues appartiennent à la personne, pour chaque événement.</translation>
    </message>
    <message>
      <source>Chapter</source>
      <translation>Section</translation>
    </message>
    <message>
      <source>Chapter files (*.micromentor);;All files (*)</source>
      <translation>Fichiers de section (*.micromentor);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Chapters (*.micromentor)</source>
      <translation>Sections (*.micromentor)</translation>
    </message>
    <message>
      <source>Check with a test print on plain paper, held against the sheet.</source>
      <translation>Vérifiez par une impression d’essai sur papier ordinaire, tenue contre la planche.</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <source>Check-in list</source>
      <translation>Liste d’accueil</translation>
    </message>
    <message>
      <source>Checkboxes</source>
      <translation>Cases à cocher</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Choix</translation>
    </message>
    <message>
      <source>Choice, with “Multiple answers” on</source>
      <translation>Choix, avec « Plusieurs réponses » activé</translation>
    </message>
    <message>
      <source>Choices for this document</source>
      <translation>Choix pour ce document</translation>
    </message>
    <message>
      <source>Choose &amp;another file…</source>
      <translation>Choisir un &amp;autre fichier…</translation>
    </message>
    <message>
      <source>Choose a lo&amp;go…</source>
      <translation>Choisir un lo&amp;go…</translation>
    </message>
    <message>
      <source>Choose a shape. All the numbers can be changed later.</source>
      <translation>Choisissez une forme. Tous les nombres pourront être changés plus tard.</translation>
    </message>
    <message>
      <source>Choose an answer, or correct what the columns are taken for below.</source>
      <translation>Choisissez une réponse, ou corrigez ci-dessous pour quoi les colonnes sont prises.</translation>
    </message>
    <message>
      <source>Choose between 1 and {most} months.</source>
      <translation>Choisissez entre 1 et {most} mois.</translation>
    </message>
    <message>
      <source>Choose its shape, drop the sign-up file, and get the best pairs there are.</source>
      <translation>Choisissez sa forme, déposez le fichier d’inscriptions, et obtenez les meilleures paires possibles.</translation>
    </message>
    <message>
      <source>Choose l&amp;ogo…</source>
      <translation>Choisir un l&amp;ogo…</translation>
    </message>
    <message>
      <source>Choose one conversation in the coming week in which you will try something out.</source>
      <translation>Choisissez une conversation de la semaine prochaine dans laquelle vous essaierez quelque chose.</translation>
    </message>
    <message>
      <source>Choose somebody in the list to see and change their answers.</source>
      <translation>Choisissez quelqu’un dans la liste pour voir et changer ses réponses.</translation>
    </message>
    <message>
      <source>Choose the chapter's logo</source>
      <translation>Choisir le logo de la section</translation>
    </message>
    <message>
      <source>Choose the sign-up file</source>
      <translation>Choisir le fichier d’inscriptions</translation>
    </message>
    <message>
      <source>Choose which values stay where the two records differ. Everything else of both is kept.</source>
      <translation>Choisissez quelles valeurs restent là où les deux fiches diffèrent. Tout le reste des deux est gardé.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Click a step to go back to it, or forward again.</source>
      <translation>Cliquez sur une étape pour y revenir, ou pour avancer de nouveau.</translation>
    </message>
    <message>
      <source>Click on somebody to see their events and whom they met.</source>
      <translation>Cliquez sur quelqu’un pour voir ses événements et qui il a rencontré.</translation>
    </message>
    <message>
      <source>Click where somebody is in a round to see their card.</source>
      <translation>Cliquez sur la place de quelqu’un dans un tour pour voir sa table.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Fermer (Échap)</translation>
    </message>
    <message>
      <source>Close a dialog; on the board, let go of what is being moved</source>
      <translation>Fermer un dialogue ; sur le plan, lâcher ce qui est déplacé</translation>
    </message>
    <message>
      <source>Colour:</source>
      <translation>Couleur :</translation>
    </message>
    <message>
      <source>Coloured edge (saves ink)</source>
      <translation>Bord de couleur (économise l’encre)</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <source>Column in the file</source>
      <translation>Colonne du fichier</translation>
    </message>
    <message>
      <source>Column {letters}</source>
      <translation>Colonne {letters}</translation>
    </message>
    <message>
      <source>Columns of the file</source>
      <translation>Colonnes du fichier</translation>
    </message>
    <message>
      <source>Comes to rou&amp;nd:</source>
      <translation>Vient au tou&amp;r :</translation>
    </message>
    <message>
      <source>Comes to round {number}</source>
      <translation>Vient au tour {number}</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Entreprise</translation>
    </message>
    <message>
      <source>Compare versions</source>
      <translation>Comparer des versions</translation>
    </message>
    <message>
      <source>Comparing the members</source>
      <translation>Comparaison des membres</translation>
    </message>
    <message>
      <source>Conference buddies</source>
      <translation>Binômes de conférence</translation>
    </message>
    <message>
      <source>Confirmed: {confirmed}</source>
      <translation>Confirmé : {confirmed}</translation>
    </message>
    <message>
      <source>Conse&amp;nt</source>
      <translation>C&amp;onsentement</translation>
    </message>
    <message>
      <source>Conse&amp;nt and topics</source>
      <translation>C&amp;onsentement et thèmes</translation>
    </message>
    <message>
      <source>Contact code on the badge</source>
      <translation>Code de contact sur le badge</translation>
    </message>
    <message>
      <source>Contact details may be given to those they meet (contact list)</source>
      <translation>Ses coordonnées peuvent être données à ceux qu’il rencontre (liste de contacts)</translation>
    </message>
    <message>
      <source>Contact details may be given to those they met</source>
      <translation>Les coordonnées peuvent être données à ceux qu’il a rencontrés</translation>
    </message>
    <message>
      <source>Contact details may be on the badge as a code</source>
      <translation>Les coordonnées peuvent être sur le badge sous forme de code</translation>
    </message>
    <message>
      <source>Contact details may be on their badge, as a code that telephones read</source>
      <translation>Ses coordonnées peuvent être sur son badge, en un code que lisent les téléphones</translation>
    </message>
    <message>
      <source>Contact exchange list</source>
      <translation>Liste d’échange de contacts</translation>
    </message>
    <message>
      <source>Conversation starters</source>
      <translation>Idées pour engager la conversation</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copié</translation>
    </message>
    <message>
      <source>Copy &amp;addresses</source>
      <translation>Copier les &amp;adresses</translation>
    </message>
    <message>
      <source>Copy the &amp;subject</source>
      <translation>Copier l’&amp;objet</translation>
    </message>
    <message>
      <source>Copy the title, the introduction and each question into it.</source>
      <translation>Copiez-y le titre, l’introduction et chaque question.</translation>
    </message>
    <message>
      <source>Copy the title, the introduction and each question into your form tool.</source>
      <translation>Copiez le titre, l’introduction et chaque question dans votre outil de formulaires.</translation>
    </message>
    <message>
      <source>Corrected: {right} mm across, {down} mm down, {across} % wide, {along} % high.</source>
      <translation>Corrigée : {right} mm en largeur, {down} mm en hauteur, large de {across} %, haute de {along} %.</translation>
    </message>
    <message>
      <source>Creating the event…</source>
      <translation>Création de l’événement…</translation>
    </message>
    <message>
      <source>Ctrl+N</source>
      <translation>Ctrl+N</translation>
    </message>
    <message>
      <source>D: length of the &amp;upright line (100)</source>
      <translation>D : longueur de la ligne &amp;verticale (100)</translation>
    </message>
    <message>
      <source>D: the upright line with its two ends, wanted 100 mm.</source>
      <translation>D : la ligne verticale avec ses deux bouts, 100 mm attendus.</translation>
    </message>
    <message>
      <source>Da&amp;y:</source>
      <translation>&amp;Jour :</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Date of signing up</source>
      <translation>Date d’inscription</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Jour</translation>
    </message>
    <message>
      <source>Day not decided</source>
      <translation>Jour non décidé</translation>
    </message>
    <message>
      <source>De&amp;lete…</source>
      <translation>&amp;Supprimer…</translation>
    </message>
    <message>
      <source>Dear members,</source>
      <translation>Chers membres,</translation>
    </message>
    <message>
      <source>Delete e&amp;vent…</source>
      <translation>Supprimer l’é&amp;vénement…</translation>
    </message>
    <message>
      <source>Delete event</source>
      <translation>Supprimer l’événement</translation>
    </message>
    <message>
      <source>Delete the older backups, too?</source>
      <translation>Supprimer aussi les anciennes sauvegardes ?</translation>
    </message>
    <message>
      <source>Delete this version (Del)</source>
      <translation>Supprimer cette version (Suppr)</translation>
    </message>
    <message>
      <source>Delete version “{name}”</source>
      <translation>Supprimer la version « {name} »</translation>
    </message>
    <message>
      <source>Delete {who}</source>
      <translation>Supprimer {who}</translation>
    </message>
    <message>
      <source>Delete {who}?</source>
      <translation>Supprimer {who} ?</translation>
    </message>
    <message>
      <source>Delete “{event}”?</source>
      <translation>Supprimer « {event} » ?</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Différence</translation>
    </message>
    <message>
      <source>Directory of members</source>
      <translation>Annuaire des membres</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Done again: {said}</source>
      <translation>Refait : {said}</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>Refait : {step}</translation>
    </message>
    <message>
      <source>Done: {what}. {now}</source>
      <translation>Fait : {what}. {now}</translation>
    </message>
    <message>
      <source>Drag people to another place, or press M to choose one. Ctrl+X takes them along, Ctrl+V puts them down. L locks them in place.</source>
      <translation>Faites glisser des personnes vers une autre place, ou appuyez sur M pour en choisir une. Ctrl+X les emporte, Ctrl+V les pose. L les verrouille à leur place.</translation>
    </message>
    <message>
      <source>Drawing…</source>
      <translation>Tracé en cours…</translation>
    </message>
    <message>
      <source>Drop a mentor here</source>
      <translation>Déposez un mentor ici</translation>
    </message>
    <message>
      <source>Drop the sign-up file here</source>
      <translation>Déposez ici le fichier d’inscriptions</translation>
    </message>
    <message>
      <source>Drop this rule</source>
      <translation>Abandonner cette règle</translation>
    </message>
    <message>
      <source>Drop-in topic help</source>
      <translation>Aide sans rendez-vous par thème</translation>
    </message>
    <message>
      <source>E&amp;dit…</source>
      <translation>Modifie&amp;r…</translation>
    </message>
    <message>
      <source>E&amp;rase for good…</source>
      <translation>E&amp;ffacer pour de bon…</translation>
    </message>
    <message>
      <source>E&amp;vent</source>
      <translation>É&amp;vénement</translation>
    </message>
    <message>
      <source>E&amp;xport these people…</source>
      <translation>E&amp;xporter ces personnes…</translation>
    </message>
    <message>
      <source>Each has a topic.</source>
      <translation>Chacune a un thème.</translation>
    </message>
    <message>
      <source>Each mentor has a table, and each table a topic.</source>
      <translation>Chaque mentor a une table, et chaque table un thème.</translation>
    </message>
    <message numerus="yes">
      <source>Each mentor helps up to {n} mentees.</source>
      <translation>
        <numerusform>Chaque mentor aide un mentoré sur un thème.</numerusform>
        <numerusform>Chaque mentor aide jusqu’à {n} mentorés.</numerusform>
      </translation>
      <extracomment>For one: Each mentor helps one mentee with a topic.</extracomment>
    </message>
    <message>
      <source>Each mentor looks after one mentee for the whole conference.</source>
      <translation>Chaque mentor s’occupe d’un mentoré pendant toute la conférence.</translation>
    </message>
    <message>
      <source>Each mentor looks after up to {n} mentees, who also get to know each other.</source>
      <translation>Chaque mentor s’occupe de jusqu’à {n} mentorés, qui font aussi connaissance entre eux.</translation>
    </message>
    <message>
      <source>Each mentor meets one mentee</source>
      <translation>Chaque mentor rencontre un mentoré</translation>
    </message>
    <message>
      <source>Each mentor meets one mentee at a time</source>
      <translation>Chaque mentor rencontre un mentoré à la fois</translation>
    </message>
    <message numerus="yes">
      <source>Each mentor sits with up to {n} mentees</source>
      <translation>
        <numerusform>Chaque mentor s’assied avec un mentoré</numerusform>
        <numerusform>Chaque mentor s’assied avec jusqu’à {n} mentorés</numerusform>
      </translation>
      <extracomment>For one: Each mentor sits with one mentee</extracomment>
    </message>
    <message>
      <source>Each of the four lengths must be a number of millimetres.</source>
      <translation>Chacune des quatre longueurs doit être un nombre de millimètres.</translation>
    </message>
    <message>
      <source>Each pair earns points for what it has of these. The plan earns as many points in all as can be.</source>
      <translation>Chaque paire gagne des points pour ce qu’elle a de cela. Le plan réunit autant de points que possible.</translation>
    </message>
    <message>
      <source>Each person's own rounds, tables and people.</source>
      <translation>Les tours, tables et personnes de chacun.</translation>
    </message>
    <message>
      <source>Each topic in common:</source>
      <translation>Chaque thème en commun :</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>Courriel</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>Adresse électronique</translation>
    </message>
    <message>
      <source>Email address and telephone number: to tell people apart, and for those who agreed to share them.</source>
      <translation>Adresse électronique et numéro de téléphone : pour distinguer les personnes, et pour ceux qui ont accepté de les partager.</translation>
    </message>
    <message>
      <source>Emplo&amp;yer:</source>
      <translation>Emplo&amp;yeur :</translation>
    </message>
    <message>
      <source>Employer</source>
      <translation>Employeur</translation>
    </message>
    <message>
      <source>Employer or school</source>
      <translation>Employeur ou école</translation>
    </message>
    <message>
      <source>Enter or a double click on a row shows who is behind it.</source>
      <translation>Entrée ou un double clic sur une ligne montre qui est derrière.</translation>
    </message>
    <message>
      <source>Erase {who} for good?</source>
      <translation>Effacer {who} pour de bon ?</translation>
    </message>
    <message>
      <source>Eve&amp;nts</source>
      <translation>Événe&amp;ments</translation>
    </message>
    <message>
      <source>Evenness of the tables</source>
      <translation>Égalité des tables</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Événement</translation>
    </message>
    <message>
      <source>Event: {name}</source>
      <translation>Événement : {name}</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Événements</translation>
    </message>
    <message>
      <source>Events in this backup</source>
      <translation>Événements dans cette sauvegarde</translation>
    </message>
    <message>
      <source>Every goal is reached as well as before.</source>
      <translation>Chaque but est atteint aussi bien qu’avant.</translation>
    </message>
    <message>
      <source>Every mentor works for {employer}, as {name} does.</source>
      <translation>Tous les mentors travaillent pour {employer}, comme {name}.</translation>
    </message>
    <message>
      <source>Every&amp;body</source>
      <translation>Tout &amp;le monde</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Tout le monde</translation>
    </message>
    <message>
      <source>Everybody by round</source>
      <translation>Tout le monde par tour</translation>
    </message>
    <message>
      <source>Everybody has a place, at least in one round.</source>
      <translation>Tout le monde a une place, au moins dans un tour.</translation>
    </message>
    <message>
      <source>Everybody has a place.</source>
      <translation>Tout le monde a une place.</translation>
    </message>
    <message>
      <source>Everybody in big print, for the wall.</source>
      <translation>Tout le monde en gros caractères, pour le mur.</translation>
    </message>
    <message>
      <source>Everybody sits where they sat.</source>
      <translation>Tout le monde est assis là où il l’était.</translation>
    </message>
    <message>
      <source>Everything &amp;held on them…</source>
      <translation>Tout ce qui est &amp;gardé sur la personne…</translation>
    </message>
    <message>
      <source>Everything held on {name}</source>
      <translation>Tout ce qui est gardé sur {name}</translation>
    </message>
    <message>
      <source>Everything in the chapter becomes as it was on {when}: events, people, pairings and what was printed. The state of now is kept as a backup first, so you can come back to it here.</source>
      <translation>Tout dans la section redevient comme le {when} : événements, personnes, appariements et ce qui a été imprimé. L’état actuel est d’abord gardé comme sauvegarde, pour que vous puissiez y revenir ici.</translation>
    </message>
    <message>
      <source>Everything is in one file on this computer, and in its backups beside it. Nothing is sent anywhere.</source>
      <translation>Tout est dans un seul fichier sur cet ordinateur, et dans ses sauvegardes à côté. Rien n’est envoyé nulle part.</translation>
    </message>
    <message>
      <source>Everything stays on this computer. What you fill in here is saved at once; you can also leave it for later.</source>
      <translation>Tout reste sur cet ordinateur. Ce que vous saisissez ici est enregistré aussitôt ; vous pouvez aussi le laisser pour plus tard.</translation>
    </message>
    <message>
      <source>Excel workbook (*.xlsx)</source>
      <translation>Classeur Excel (*.xlsx)</translation>
    </message>
    <message>
      <source>Excel, CSV or OpenDocument, just as the form or the ticket service exports it.
You will see how it is understood before anybody is added.</source>
      <translation>Excel, CSV ou OpenDocument, tel que le formulaire ou la billetterie l’exporte.
Vous verrez comment il est compris avant que quiconque soit ajouté.</translation>
    </message>
    <message>
      <source>Exception: more mentees than {names} has places</source>
      <translation>Exception : plus de mentorés que {names} n’a de places</translation>
    </message>
    <message>
      <source>Exception: {names} cannot come to this round</source>
      <translation>Exception : {names} ne peut pas venir à ce tour</translation>
    </message>
    <message>
      <source>Exception: {names} do not meet</source>
      <translation>Exception : {names} ne se rencontrent pas</translation>
    </message>
    <message>
      <source>Exception: {names}, colleagues</source>
      <translation>Exception : {names}, collègues</translation>
    </message>
    <message>
      <source>Exception: {names}, met before</source>
      <translation>Exception : {names}, se sont déjà rencontrés</translation>
    </message>
    <message>
      <source>Exception: {names}, no language in common</source>
      <translation>Exception : {names}, aucune langue commune</translation>
    </message>
    <message>
      <source>Exception: {names}, no wanted topic in common</source>
      <translation>Exception : {names}, aucun thème souhaité en commun</translation>
    </message>
    <message>
      <source>Exception: {names}, not the same field</source>
      <translation>Exception : {names}, pas le même domaine</translation>
    </message>
    <message>
      <source>Exception: {names}, to be kept apart</source>
      <translation>Exception : {names}, à garder séparés</translation>
    </message>
    <message>
      <source>Exception: {names}, years between them</source>
      <translation>Exception : {names}, années d’écart</translation>
    </message>
    <message>
      <source>Experience in their words</source>
      <translation>Expérience dans ses mots</translation>
    </message>
    <message>
      <source>Experience, field, languages and topics: to find a mentor who fits.</source>
      <translation>Expérience, domaine, langues et thèmes : pour trouver un mentor qui convient.</translation>
    </message>
    <message>
      <source>Export a &amp;directory…</source>
      <translation>Exporter un ann&amp;uaire…</translation>
    </message>
    <message>
      <source>Export members</source>
      <translation>Exporter des membres</translation>
    </message>
    <message>
      <source>Family names as a letter only</source>
      <translation>Noms de famille en initiale seulement</translation>
    </message>
    <message>
      <source>Fiel&amp;d of work:</source>
      <translation>&amp;Domaine de travail :</translation>
    </message>
    <message>
      <source>Field of work</source>
      <translation>Domaine de travail</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>File &gt; Backups shows the states before, if you would rather go back to one of them.</source>
      <translation>Fichier &gt; Sauvegardes montre les états d’avant, si vous préférez revenir à l’un d’eux.</translation>
    </message>
    <message>
      <source>Files in {folder}: {names}</source>
      <translation>Fichiers dans {folder} : {names}</translation>
    </message>
    <message>
      <source>Fill in the form by {until}: {link}. You can offer to be a mentor, ask for one, or both.</source>
      <translation>Remplissez le formulaire avant le {until} : {link}. Vous pouvez vous proposer comme mentor, en demander un, ou les deux.</translation>
    </message>
    <message>
      <source>Find a name, employer or topic</source>
      <translation>Chercher un nom, un employeur ou un thème</translation>
    </message>
    <message>
      <source>Find du&amp;plicates…</source>
      <translation>Chercher les dou&amp;blons…</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>Chercher les doublons</translation>
    </message>
    <message>
      <source>Find on the board</source>
      <translation>Chercher sur le plan</translation>
    </message>
    <message>
      <source>Find on the board (Ctrl+F). Enter goes to the next, Shift+Enter to the one before.</source>
      <translation>Chercher sur le plan (Ctrl+F). Entrée va au suivant, Maj+Entrée au précédent.</translation>
    </message>
    <message>
      <source>Find your pair</source>
      <translation>Trouvez votre paire</translation>
    </message>
    <message>
      <source>Find your table</source>
      <translation>Trouvez votre table</translation>
    </message>
    <message>
      <source>Find your table, A to Z</source>
      <translation>Trouvez votre table, de A à Z</translation>
    </message>
    <message>
      <source>First event</source>
      <translation>Premier événement</translation>
    </message>
    <message>
      <source>First event: yes or no</source>
      <translation>Premier événement : oui ou non</translation>
    </message>
    <message>
      <source>First free &amp;label</source>
      <translation>Première étiquette &amp;libre</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <source>First pairing</source>
      <translation>Premier appariement</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>Première personne</translation>
    </message>
    <message>
      <source>Fit of all pairs, in points</source>
      <translation>Affinité de toutes les paires, en points</translation>
    </message>
    <message>
      <source>Fit to width</source>
      <translation>Ajuster à la largeur</translation>
    </message>
    <message>
      <source>Fo&amp;rm, paper form and announcement…</source>
      <translation>Formulaire, version &amp;papier et annonce…</translation>
    </message>
    <message>
      <source>Fold-over (two labels each)</source>
      <translation>À plier (deux étiquettes chacun)</translation>
    </message>
    <message>
      <source>For everybody: first name large, role and seats.</source>
      <translation>Pour tout le monde : le prénom en grand, rôle et places.</translation>
    </message>
    <message>
      <source>For example</source>
      <translation>Par exemple</translation>
    </message>
    <message>
      <source>For example whom you would rather not be paired with. Only the organizers read this.</source>
      <translation>Par exemple avec qui vous préférez ne pas être réuni. Seuls les organisateurs lisent ceci.</translation>
    </message>
    <message>
      <source>For example: English, Spanish. You only meet people who share one.</source>
      <translation>Par exemple : anglais, espagnol. Vous ne rencontrez que des personnes qui en partagent une.</translation>
    </message>
    <message>
      <source>For mentors only.</source>
      <translation>Pour les mentors seulement.</translation>
    </message>
    <message>
      <source>For the time of the conference, two newcomers are looked after by a mentor who knows the way around.</source>
      <translation>Le temps de la conférence, deux nouveaux sont accompagnés par un mentor qui connaît les lieux.</translation>
    </message>
    <message>
      <source>Forget all corrections, and read the file as it stands.</source>
      <translation>Oublier toutes les corrections, et lire le fichier tel qu’il est.</translation>
    </message>
    <message>
      <source>Forget guests and archived members</source>
      <translation>Oublier les invités et les membres archivés</translation>
    </message>
    <message>
      <source>Forgotten. Pages are printed as they are.</source>
      <translation>Oublié. Les pages sont imprimées telles quelles.</translation>
    </message>
    <message>
      <source>Form &amp;questions</source>
      <translation>&amp;Questions du formulaire</translation>
    </message>
    <message>
      <source>Form, paper form and announcement…</source>
      <translation>Formulaire, version papier et annonce…</translation>
    </message>
    <message>
      <source>Former member {number}</source>
      <translation>Ancien membre {number}</translation>
    </message>
    <message>
      <source>From any list with names: a spreadsheet or an export of your website.</source>
      <translation>À partir de toute liste de noms : un tableur ou un export de votre site web.</translation>
    </message>
    <message>
      <source>From one label's left edge to the ne&amp;xt's</source>
      <translation>D’un bord gauche d’étiquette au su&amp;ivant</translation>
    </message>
    <message>
      <source>From one label's upper edge to the nex&amp;t's</source>
      <translation>D’un &amp;bord supérieur d’étiquette au suivant</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Nom complet</translation>
    </message>
    <message>
      <source>Full screen (F11)</source>
      <translation>Plein écran (F11)</translation>
    </message>
    <message>
      <source>Give each table one topic</source>
      <translation>Donner un thème à chaque table</translation>
    </message>
    <message>
      <source>Go b&amp;ack</source>
      <translation>R&amp;evenir</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Revenir</translation>
    </message>
    <message>
      <source>Go back to this state?</source>
      <translation>Revenir à cet état ?</translation>
    </message>
    <message>
      <source>Go back to version “{name}”</source>
      <translation>Revenir à la version « {name} »</translation>
    </message>
    <message>
      <source>Go to pairing</source>
      <translation>Aller à l’appariement</translation>
    </message>
    <message>
      <source>Go to the next field or part of the page</source>
      <translation>Aller au champ suivant ou à la partie suivante de la page</translation>
    </message>
    <message>
      <source>Go to what has that letter underlined</source>
      <translation>Aller à ce dont cette lettre est soulignée</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>But</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Buts</translation>
    </message>
    <message>
      <source>Gone back. The state before is kept among the backups.</source>
      <translation>C’est rétabli. L’état d’avant est gardé parmi les sauvegardes.</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Vert</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <source>Guest</source>
      <translation>Invité</translation>
    </message>
    <message>
      <source>Guests</source>
      <translation>Invités</translation>
    </message>
    <message>
      <source>H&amp;eight of a label</source>
      <translation>Hau&amp;teur d’une étiquette</translation>
    </message>
    <message>
      <source>H&amp;ome</source>
      <translation>Acc&amp;ueil</translation>
    </message>
    <message>
      <source>Harbour Library, room 2</source>
      <translation>Bibliothèque du port, salle 2</translation>
    </message>
    <message>
      <source>Hard skills</source>
      <translation>Compétences techniques</translation>
    </message>
    <message>
      <source>Has &amp;mentored before</source>
      <translation>&amp;A déjà été mentor</translation>
    </message>
    <message>
      <source>Has mentored before</source>
      <translation>A déjà été mentor</translation>
    </message>
    <message>
      <source>Has nobody been asked yet? Here is what to send and to print:</source>
      <translation>Personne n’a encore été sollicité ? Voici ce qu’il y a à envoyer et à imprimer :</translation>
    </message>
    <message>
      <source>Has something like this happened to you? What helped?</source>
      <translation>Quelque chose de pareil vous est-il arrivé ? Qu’est-ce qui a aidé ?</translation>
    </message>
    <message>
      <source>Hello,</source>
      <translation>Bonjour,</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Here as:</source>
      <translation>Là comme :</translation>
    </message>
    <message>
      <source>Here is a job I would like. What would you look for in an application for it?</source>
      <translation>Voici un poste qui me plairait. Que chercheriez-vous dans une candidature ?</translation>
    </message>
    <message>
      <source>Here is an email I wrote. How would you make it half as long?</source>
      <translation>Voici un courriel que j’ai écrit. Comment le raccourcir de moitié ?</translation>
    </message>
    <message>
      <source>Here is where I am stuck. What would you try first?</source>
      <translation>Voici où je bloque. Qu’essaieriez-vous d’abord ?</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>How &amp;long:</source>
      <translation>D&amp;urée :</translation>
    </message>
    <message>
      <source>How &amp;many</source>
      <translation>Co&amp;mbien</translation>
    </message>
    <message>
      <source>How did you come to do what you do now? Which step was luck?</source>
      <translation>Comment en êtes-vous venu à ce que vous faites ? Quelle étape tenait de la chance ?</translation>
    </message>
    <message>
      <source>How did you get started with this?</source>
      <translation>Comment avez-vous commencé ?</translation>
    </message>
    <message>
      <source>How did you get to know people here when you were new?</source>
      <translation>Comment avez-vous fait connaissance ici quand vous étiez nouveau ?</translation>
    </message>
    <message>
      <source>How did you notice that it was time to move on?</source>
      <translation>À quoi avez-vous remarqué qu’il était temps de passer à autre chose ?</translation>
    </message>
    <message>
      <source>How do I bring this up without making it worse?</source>
      <translation>Comment en parler sans aggraver les choses ?</translation>
    </message>
    <message>
      <source>How do you check your own work before anybody else sees it?</source>
      <translation>Comment vérifiez-vous votre propre travail avant que quelqu’un d’autre le voie ?</translation>
    </message>
    <message>
      <source>How do you help without giving the answer?</source>
      <translation>Comment aidez-vous sans donner la réponse ?</translation>
    </message>
    <message>
      <source>How do you prepare when you have to speak in front of people?</source>
      <translation>Comment vous préparez-vous quand vous devez parler devant des gens ?</translation>
    </message>
    <message>
      <source>How do you say no to somebody you like, or to your boss?</source>
      <translation>Comment dites-vous non à quelqu’un que vous aimez bien, ou à votre chef ?</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Durée</translation>
    </message>
    <message>
      <source>How many are here</source>
      <translation>Combien sont là</translation>
    </message>
    <message>
      <source>How many mentees at once</source>
      <translation>Combien de mentorés à la fois</translation>
    </message>
    <message>
      <source>How many mentees could you take at once?</source>
      <translation>Combien de mentorés pourriez-vous prendre à la fois ?</translation>
    </message>
    <message>
      <source>How many tables:</source>
      <translation>Nombre de tables :</translation>
    </message>
    <message>
      <source>How much of all points may be given up so that people see new faces in later rounds and sit in a mixed company.</source>
      <translation>Quelle part de tous les points peut être cédée pour que l’on voie de nouveaux visages dans les tours suivants et que l’on soit en compagnie mêlée.</translation>
    </message>
    <message>
      <source>How much time does it really take, and how do you keep it small?</source>
      <translation>Combien de temps cela prend-il vraiment, et comment faire pour que cela reste peu ?</translation>
    </message>
    <message>
      <source>How shall mentors and mentees meet?</source>
      <translation>Comment mentors et mentorés doivent-ils se rencontrer ?</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Certitude</translation>
    </message>
    <message>
      <source>How to sign up</source>
      <translation>Comment s’inscrire</translation>
    </message>
    <message>
      <source>How would you like to begin?</source>
      <translation>Par quoi voulez-vous commencer ?</translation>
    </message>
    <message>
      <source>How would you like to take part?</source>
      <translation>Comment aimeriez-vous participer ?</translation>
    </message>
    <message>
      <source>I could help</source>
      <translation>Je pourrais aider</translation>
    </message>
    <message>
      <source>I have read this</source>
      <translation>J’ai lu ceci</translation>
    </message>
    <message>
      <source>I offer to be a mentor</source>
      <translation>Je me propose comme mentor</translation>
    </message>
    <message>
      <source>I would like help</source>
      <translation>Je voudrais de l’aide</translation>
    </message>
    <message>
      <source>I would like to have a mentor</source>
      <translation>J’aimerais avoir un mentor</translation>
    </message>
    <message>
      <source>Ideally, or more:</source>
      <translation>Idéalement, ou plus :</translation>
    </message>
    <message>
      <source>If people from the same employer may sit together</source>
      <translation>Si des personnes du même employeur peuvent s’asseoir ensemble</translation>
    </message>
    <message>
      <source>If people may be paired without a wanted topic in common</source>
      <translation>Si l’on peut être réuni sans thème souhaité en commun</translation>
    </message>
    <message>
      <source>If people of different fields may be paired</source>
      <translation>Si des personnes de domaines différents peuvent être réunies</translation>
    </message>
    <message>
      <source>If people who met at an earlier event may meet again</source>
      <translation>Si des personnes qui se sont rencontrées à un événement passé peuvent se revoir</translation>
    </message>
    <message>
      <source>If people without a common language may be paired</source>
      <translation>Si des personnes sans langue commune peuvent être réunies</translation>
    </message>
    <message>
      <source>If something should be done better next time, please write a line back.</source>
      <translation>Si quelque chose est à mieux faire la prochaine fois, écrivez-nous un mot.</translation>
    </message>
    <message>
      <source>If the years between two people are a wish and no must</source>
      <translation>Si l’écart d’années entre deux personnes est un souhait et non une obligation</translation>
    </message>
    <message numerus="yes">
      <source>If the {n} mentors who offered fewer than {places} take one mentee more each</source>
      <translation>
        <numerusform>Si le mentor qui a proposé moins de {places} prend un mentoré de plus</numerusform>
        <numerusform>Si les {n} mentors qui ont proposé moins de {places} prennent chacun un mentoré de plus</numerusform>
      </translation>
      <extracomment>For one: If the mentor who offered fewer than {places} takes one mentee more</extracomment>
    </message>
    <message>
      <source>If you delete them, you can no longer go back to how the chapter was then.</source>
      <translation>Si vous les supprimez, vous ne pourrez plus revenir à l’état de la section d’alors.</translation>
    </message>
    <message>
      <source>If you mentor already: could you take one more person at once than you offered?</source>
      <translation>Si vous êtes déjà mentor : pourriez-vous prendre une personne de plus à la fois que proposé ?</translation>
    </message>
    <message>
      <source>Imagine a working day in five years that you would enjoy. What are you doing at eleven in the morning?</source>
      <translation>Imaginez, dans cinq ans, une journée de travail qui vous plairait. Que faites-vous à onze heures du matin ?</translation>
    </message>
    <message>
      <source>Import &amp;members…</source>
      <translation>Importer des &amp;membres…</translation>
    </message>
    <message>
      <source>Import members</source>
      <translation>Importer des membres</translation>
    </message>
    <message>
      <source>Import members from {file}</source>
      <translation>Importer des membres de {file}</translation>
    </message>
    <message>
      <source>Import sign-ups into “{event}”</source>
      <translation>Importer des inscriptions dans « {event} »</translation>
    </message>
    <message>
      <source>Import sign-ups…</source>
      <translation>Importer les inscriptions…</translation>
    </message>
    <message>
      <source>Import the sign-ups as they come in.</source>
      <translation>Importer les inscriptions à mesure qu’elles arrivent.</translation>
    </message>
    <message>
      <source>Import the sign-ups first; then you can choose people here.</source>
      <translation>Importez d’abord les inscriptions ; vous pourrez alors choisir des personnes ici.</translation>
    </message>
    <message>
      <source>Import your list of members, or let them come in with the sign-ups of your first event.</source>
      <translation>Importez votre liste de membres, ou laissez-les arriver avec les inscriptions de votre premier événement.</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importé</translation>
    </message>
    <message>
      <source>Imported before</source>
      <translation>Déjà importé</translation>
    </message>
    <message>
      <source>Imported before:</source>
      <translation>Déjà importé :</translation>
    </message>
    <message>
      <source>Imported on</source>
      <translation>Importé le</translation>
    </message>
    <message>
      <source>Importing sign-ups</source>
      <translation>Importer les inscriptions</translation>
    </message>
    <message>
      <source>In so short a round people hardly get beyond their names. Most events take 10 minutes or more.</source>
      <translation>Dans un tour si court, on ne va guère au-delà de son nom. La plupart des événements prennent 10 minutes ou plus.</translation>
    </message>
    <message>
      <source>In the directory</source>
      <translation>Dans l’annuaire</translation>
    </message>
    <message>
      <source>In the directory of members</source>
      <translation>Dans l’annuaire des membres</translation>
    </message>
    <message>
      <source>In the list: Delete</source>
      <translation>Dans la liste : Suppr</translation>
    </message>
    <message>
      <source>In the shape "{shape}" a mentor has between 1 and {most} at once, not {number}.</source>
      <translation>Dans la forme « {shape} », un mentor en a entre 1 et {most} à la fois, pas {number}.</translation>
    </message>
    <message>
      <source>In the shape "{shape}" a mentor has exactly 1 at once, not {number}.</source>
      <translation>Dans la forme « {shape} », un mentor en a exactement 1 à la fois, pas {number}.</translation>
    </message>
    <message>
      <source>In their &amp;words:</source>
      <translation>Dans ses &amp;mots :</translation>
    </message>
    <message>
      <source>In their words</source>
      <translation>Dans ses mots</translation>
    </message>
    <message>
      <source>Interes&amp;t</source>
      <translation>In&amp;térêt</translation>
    </message>
    <message>
      <source>Interest</source>
      <translation>Intérêt</translation>
    </message>
    <message>
      <source>Interest by topic, the shortest of mentors first</source>
      <translation>Intérêt par thème, d’abord là où les mentors manquent le plus</translation>
    </message>
    <message>
      <source>Is a g&amp;uest, not one of the chapter</source>
      <translation>Est un in&amp;vité, pas de la section</translation>
    </message>
    <message>
      <source>Is a guest</source>
      <translation>Est un invité</translation>
    </message>
    <message>
      <source>Is on both sheets: counted as mentor and mentee.</source>
      <translation>Est sur les deux feuilles : compté comme mentor et mentoré.</translation>
    </message>
    <message>
      <source>Is something wrong? Double-click it (or press F2) and write what is right, with “;” between topics.</source>
      <translation>Quelque chose est faux ? Double-cliquez (ou appuyez sur F2) et écrivez ce qui est juste, avec « ; » entre les thèmes.</translation>
    </message>
    <message>
      <source>Is this your first event with us?</source>
      <translation>Est-ce votre premier événement chez nous ?</translation>
    </message>
    <message>
      <source>Is {name} here as a mentor or as a mentee? Tick at least one.</source>
      <translation>{name} est là comme mentor ou comme mentoré ? Cochez au moins l’un des deux.</translation>
    </message>
    <message>
      <source>It holds no addresses; keep it as a note</source>
      <translation>Elle ne contient pas d’adresses ; la garder comme note</translation>
    </message>
    <message>
      <source>It holds no names; leave it out</source>
      <translation>Elle ne contient pas de noms ; la laisser de côté</translation>
    </message>
    <message>
      <source>It holds {events} and {people}.</source>
      <translation>Il contient {events} et {people}.</translation>
    </message>
    <message>
      <source>It holds {events} and {people}; the last import, pairing or print was on {when}.</source>
      <translation>Il contient {events} et {people} ; le dernier import, appariement ou impression date du {when}.</translation>
    </message>
    <message>
      <source>It i&amp;s one person</source>
      <translation>C’e&amp;st une seule personne</translation>
    </message>
    <message>
      <source>It is &amp;for:</source>
      <translation>&amp;Destiné à :</translation>
    </message>
    <message>
      <source>It is free software under the MIT licence, built with:</source>
      <translation>C’est un logiciel libre sous licence MIT, réalisé avec :</translation>
    </message>
    <message>
      <source>It is short on purpose: when it is over, it is over, and nobody owes anybody a follow-up.</source>
      <translation>C’est court exprès : quand c’est fini, c’est fini, et personne ne doit de suite à personne.</translation>
    </message>
    <message>
      <source>It is the email column</source>
      <translation>C’est la colonne des courriels</translation>
    </message>
    <message>
      <source>It is the email column; its cells are wrong</source>
      <translation>C’est la colonne des courriels ; ses cellules sont fausses</translation>
    </message>
    <message>
      <source>It is the sa&amp;me person</source>
      <translation>C’est la &amp;même personne</translation>
    </message>
    <message>
      <source>Its sign-ups and pairings are deleted and cannot be brought back. The members stay.</source>
      <translation>Ses inscriptions et appariements sont supprimés et ne peuvent pas être ramenés. Les membres restent.</translation>
    </message>
    <message>
      <source>JSON, for other programs (*.json)</source>
      <translation>JSON, pour d’autres programmes (*.json)</translation>
    </message>
    <message>
      <source>Job application and interview preparation</source>
      <translation>Candidature et préparation aux entretiens</translation>
    </message>
    <message>
      <source>Job title</source>
      <translation>Fonction</translation>
    </message>
    <message>
      <source>Keep as si&amp;gned up</source>
      <translation>&amp;Garder comme inscrit</translation>
    </message>
    <message>
      <source>Keep editing</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Keep event</source>
      <translation>Garder l’événement</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>Restons en contact</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Keep it as a note; it is no one's own address</source>
      <translation>La garder comme note ; ce n’est l’adresse de personne</translation>
    </message>
    <message>
      <source>Keep my chapter</source>
      <translation>Garder ma section</translation>
    </message>
    <message>
      <source>Keep the plan as it is now, to come back to it or to compare with it.</source>
      <translation>Garder le plan tel qu’il est maintenant, pour y revenir ou pour comparer.</translation>
    </message>
    <message>
      <source>Keep the wording of the questions: the import knows them again, and nothing has to be corrected.</source>
      <translation>Gardez le texte des questions : l’import les reconnaît, et rien n’est à corriger.</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Les garder</translation>
    </message>
    <message>
      <source>Keep version “{name}”</source>
      <translation>Garder la version « {name} »</translation>
    </message>
    <message>
      <source>Kept what you entered. “New event” goes on with it.</source>
      <translation>Ce que vous avez saisi est gardé. « Nouvel événement » permet de continuer.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Kind regards</source>
      <translation>Bien cordialement</translation>
    </message>
    <message>
      <source>Kn&amp;own already?</source>
      <translation>Déjà c&amp;onnu ?</translation>
    </message>
    <message>
      <source>Label &amp;edges</source>
      <translation>Bor&amp;ds des étiquettes</translation>
    </message>
    <message>
      <source>Labels &amp;down</source>
      <translation>Étiquettes en ha&amp;uteur</translation>
    </message>
    <message>
      <source>Labels a&amp;cross</source>
      <translation>Étiquettes en &amp;largeur</translation>
    </message>
    <message>
      <source>Lan&amp;guage:</source>
      <translation>Lan&amp;gue :</translation>
    </message>
    <message>
      <source>Lan&amp;guages:</source>
      <translation>Lan&amp;gues :</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Langues</translation>
    </message>
    <message>
      <source>Languages you speak</source>
      <translation>Langues que vous parlez</translation>
    </message>
    <message>
      <source>Larger (Ctrl+plus)</source>
      <translation>Plus grand (Ctrl+plus)</translation>
    </message>
    <message>
      <source>Last changed {at}</source>
      <translation>Dernier changement {at}</translation>
    </message>
    <message>
      <source>Last event</source>
      <translation>Dernier événement</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Nom de famille</translation>
    </message>
    <message>
      <source>Last trace</source>
      <translation>Dernière trace</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Plus tard</translation>
    </message>
    <message>
      <source>Lay a ruler on the paper and measure, to half a millimetre:</source>
      <translation>Posez une règle sur le papier et mesurez, au demi-millimètre près :</translation>
    </message>
    <message>
      <source>Lea&amp;ve this file out</source>
      <translation>&amp;Laisser ce fichier de côté</translation>
    </message>
    <message>
      <source>Learning to mentor</source>
      <translation>Apprendre à être mentor</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Leave for now</source>
      <translation>Quitter pour l’instant</translation>
    </message>
    <message>
      <source>Leave the &amp;row out</source>
      <translation>Laisser la &amp;ligne de côté</translation>
    </message>
    <message>
      <source>Leave without importing?</source>
      <translation>Quitter sans importer ?</translation>
    </message>
    <message>
      <source>Leave {name} without a table</source>
      <translation>Laisser {name} sans table</translation>
    </message>
    <message>
      <source>Leave “Collect email addresses” off, or people are asked for it twice.</source>
      <translation>Laissez « Collecter les adresses e-mail » désactivé, sinon on la demande deux fois.</translation>
    </message>
    <message>
      <source>Let colleagues sit together</source>
      <translation>Laisser des collègues ensemble</translation>
    </message>
    <message>
      <source>Let go to do this.</source>
      <translation>Relâchez pour le faire.</translation>
    </message>
    <message>
      <source>Let the mentors {one} and {other} change tables</source>
      <translation>Faire échanger leurs tables aux mentors {one} et {other}</translation>
    </message>
    <message>
      <source>Let us try it: one tells, one only asks questions, for three minutes. What was hard?</source>
      <translation>Essayons : l’un raconte, l’autre ne pose que des questions, pendant trois minutes. Qu’est-ce qui était difficile ?</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>Letter (8.5 × 11 inches)</source>
      <translation>Letter (8,5 × 11 pouces)</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licences</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Likeness</source>
      <translation>Ressemblance</translation>
    </message>
    <message>
      <source>Line {number} has no name. Type one, or remove the line.</source>
      <translation>La ligne {number} n’a pas de nom. Saisissez-en un, ou retirez la ligne.</translation>
    </message>
    <message>
      <source>Line {number}: is {name} a mentor or a mentee?</source>
      <translation>Ligne {number} : {name} est-il mentor ou mentoré ?</translation>
    </message>
    <message>
      <source>Line {number}: “{years}” is no number of years, such as 12. It is kept, but does not count.</source>
      <translation>Ligne {number} : « {years} » n’est pas un nombre d’années, comme 12. C’est gardé, mais ne compte pas.</translation>
    </message>
    <message>
      <source>Lines {first} and {number} are both called {name} and count as one person. Are they two? Then add something to one of the names.</source>
      <translation>Les lignes {first} et {number} portent toutes deux le nom {name} et comptent comme une seule personne. En sont-ce deux ? Ajoutez alors quelque chose à l’un des noms.</translation>
    </message>
    <message>
      <source>Lock or unlock the whole &amp;table</source>
      <translation>&amp;Verrouiller ou déverrouiller toute la table</translation>
    </message>
    <message>
      <source>Lock {name}</source>
      <translation>Verrouiller {name}</translation>
    </message>
    <message numerus="yes">
      <source>Lock {n} people</source>
      <translation>
        <numerusform>Verrouiller {n} personne</numerusform>
        <numerusform>Verrouiller {n} personnes</numerusform>
      </translation>
      <extracomment>For one: Lock {n} person</extracomment>
    </message>
    <message>
      <source>Locked here. Press L to unlock, then it can be moved.</source>
      <translation>Verrouillé ici. Appuyez sur L pour déverrouiller, puis déplacez.</translation>
    </message>
    <message>
      <source>Locks are kept. The plan as it is now is kept, too: Undo brings it back.</source>
      <translation>Les verrous sont gardés. Le plan actuel est gardé aussi : Annuler le ramène.</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Logo:</source>
      <translation>Logo :</translation>
    </message>
    <message>
      <source>Looking for the best plan</source>
      <translation>Recherche du meilleur plan</translation>
    </message>
    <message>
      <source>Looking for the best plan around the locks…</source>
      <translation>Recherche du meilleur plan autour des verrous…</translation>
    </message>
    <message>
      <source>Lost: {what}. Import the sign-ups again, or pair again, where they are missing.</source>
      <translation>Perdu : {what}. Importez à nouveau les inscriptions, ou appariez à nouveau, là où cela manque.</translation>
    </message>
    <message>
      <source>Lower tray</source>
      <translation>Bac inférieur</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Faite le</translation>
    </message>
    <message>
      <source>Make a blank form and copy the title, the introduction and each question into it.</source>
      <translation>Créez un formulaire vide et copiez-y le titre, l’introduction et chaque question.</translation>
    </message>
    <message>
      <source>Make a new form, and in its settings choose “Anyone can respond”.</source>
      <translation>Créez un nouveau formulaire, et choisissez dans ses paramètres « Tout le monde peut répondre ».</translation>
    </message>
    <message>
      <source>Making the most of the association's benefits</source>
      <translation>Tirer le meilleur parti de l’association</translation>
    </message>
    <message>
      <source>Manual feed</source>
      <translation>Alimentation manuelle</translation>
    </message>
    <message numerus="yes">
      <source>Mark as &amp;guests</source>
      <translation>
        <numerusform>Noter comme in&amp;vité</numerusform>
        <numerusform>Noter comme in&amp;vités</numerusform>
      </translation>
      <extracomment>For one: Mark as a &amp;guest</extracomment>
    </message>
    <message>
      <source>Mark as &amp;here</source>
      <translation>Noter comme &amp;là</translation>
    </message>
    <message>
      <source>Mark as &amp;no-show</source>
      <translation>Noter comme a&amp;bsent</translation>
    </message>
    <message>
      <source>Mark as &amp;withdrawn</source>
      <translation>Noter comme &amp;désisté</translation>
    </message>
    <message>
      <source>Mark {name} as &amp;here</source>
      <translation>&amp;Noter {name} comme là</translation>
    </message>
    <message>
      <source>Mark {name} as &amp;no-show</source>
      <translation>Noter {name} comme a&amp;bsent</translation>
    </message>
    <message>
      <source>Mark {name} as here</source>
      <translation>Noter {name} comme là</translation>
    </message>
    <message>
      <source>Mark {name} as no-show</source>
      <translation>Noter {name} comme absent</translation>
    </message>
    <message>
      <source>Mark {name} as withdrawn</source>
      <translation>Noter {name} comme désisté</translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} people as no-show</source>
      <translation>
        <numerusform>Noter {n} personne comme absente</numerusform>
        <numerusform>Noter {n} personnes comme absentes</numerusform>
      </translation>
      <extracomment>For one: Mark {n} person as no-show</extracomment>
    </message>
    <message>
      <source>Mark {who} as a guest</source>
      <translation>Noter {who} comme invité</translation>
    </message>
    <message>
      <source>Mark {who} as belonging to us</source>
      <translation>Noter {who} comme étant des nôtres</translation>
    </message>
    <message>
      <source>May be listed in the directory of members</source>
      <translation>Peut figurer dans l’annuaire des membres</translation>
    </message>
    <message>
      <source>May we pass your contact details on to the people you meet?</source>
      <translation>Pouvons-nous transmettre vos coordonnées aux personnes que vous rencontrez ?</translation>
    </message>
    <message>
      <source>Measure with a ruler from the paper's upper left corner, to half a millimetre.</source>
      <translation>Mesurez à la règle depuis le coin supérieur gauche du papier, au demi-millimètre près.</translation>
    </message>
    <message>
      <source>Measured: nothing to correct.</source>
      <translation>Mesurée : rien à corriger.</translation>
    </message>
    <message>
      <source>Measures confirmed by several sources.</source>
      <translation>Mesures confirmées par plusieurs sources.</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Membres</translation>
    </message>
    <message>
      <source>Members an&amp;d changes ({n})</source>
      <translation>Membres &amp;et changements ({n})</translation>
    </message>
    <message>
      <source>Men&amp;tee</source>
      <translation>Mentor&amp;é</translation>
    </message>
    <message>
      <source>Mentee</source>
      <translation>Mentoré</translation>
    </message>
    <message>
      <source>Mentees</source>
      <translation>Mentorés</translation>
    </message>
    <message>
      <source>Mentees can ask</source>
      <translation>Les mentorés peuvent demander</translation>
    </message>
    <message>
      <source>Mentees of one employer, at most:</source>
      <translation>Mentorés d’un même employeur, au plus :</translation>
    </message>
    <message>
      <source>Mentees of one mentor</source>
      <translation>Mentorés d’un mentor</translation>
    </message>
    <message>
      <source>Mentees they met:</source>
      <translation>Mentorés rencontrés :</translation>
    </message>
    <message>
      <source>Mentees they will meet:</source>
      <translation>Mentorés à rencontrer :</translation>
    </message>
    <message>
      <source>Mentees they would take at once</source>
      <translation>Mentorés qu’il prendrait à la fois</translation>
    </message>
    <message>
      <source>Mentees want</source>
      <translation>Souhaités par les mentorés</translation>
    </message>
    <message>
      <source>Mentees: {names}</source>
      <translation>Mentorés : {names}</translation>
    </message>
    <message>
      <source>Mentor</source>
      <translation>Mentor</translation>
    </message>
    <message>
      <source>Mentor and mentee</source>
      <translation>Mentor et mentoré</translation>
    </message>
    <message>
      <source>Mentor briefings</source>
      <translation>Fiches des mentors</translation>
    </message>
    <message>
      <source>Mentor, mentee or both</source>
      <translation>Mentor, mentoré ou les deux</translation>
    </message>
    <message>
      <source>Mentor: {name}</source>
      <translation>Mentor : {name}</translation>
    </message>
    <message>
      <source>Mentored at “{event}”</source>
      <translation>Mentor à « {event} »</translation>
    </message>
    <message>
      <source>Mentored before</source>
      <translation>Déjà mentors</translation>
    </message>
    <message>
      <source>Mentors</source>
      <translation>Mentors</translation>
    </message>
    <message>
      <source>Mentors against mentees</source>
      <translation>Mentors face aux mentorés</translation>
    </message>
    <message>
      <source>Mentors against mentees, by topic</source>
      <translation>Mentors face aux mentorés, par thème</translation>
    </message>
    <message>
      <source>Mentors and mentees are paired.</source>
      <translation>Mentors et mentorés sont appariés.</translation>
    </message>
    <message>
      <source>Mentors are drawn to the left, mentees to the right; the striped part of a bar ticked both.</source>
      <translation>Les mentors sont dessinés vers la gauche, les mentorés vers la droite ; la partie hachurée d’une barre a coché les deux.</translation>
    </message>
    <message>
      <source>Mentors can ask</source>
      <translation>Les mentors peuvent demander</translation>
    </message>
    <message>
      <source>Mentors offer</source>
      <translation>Proposés par les mentors</translation>
    </message>
    <message>
      <source>Mentors they met:</source>
      <translation>Mentors rencontrés :</translation>
    </message>
    <message>
      <source>Mentors they will meet:</source>
      <translation>Mentors à rencontrer :</translation>
    </message>
    <message>
      <source>Mentors who ticked both</source>
      <translation>Mentors ayant coché les deux</translation>
    </message>
    <message>
      <source>Mentors without a mentee</source>
      <translation>Mentors sans mentoré</translation>
    </message>
    <message>
      <source>Mentors without a table</source>
      <translation>Mentors sans table</translation>
    </message>
    <message>
      <source>Mentors: {names}</source>
      <translation>Mentors : {names}</translation>
    </message>
    <message>
      <source>Merge two records of one person</source>
      <translation>Fusionner deux fiches d’une même personne</translation>
    </message>
    <message>
      <source>Merge {name} with their other record</source>
      <translation>Fusionner {name} avec son autre fiche</translation>
    </message>
    <message>
      <source>Met a mentor</source>
      <translation>Ont rencontré un mentor</translation>
    </message>
    <message>
      <source>Met a mentor in every round</source>
      <translation>Ont rencontré un mentor à chaque tour</translation>
    </message>
    <message>
      <source>Met no mentor</source>
      <translation>N’ont rencontré aucun mentor</translation>
    </message>
    <message>
      <source>Met one in some rounds</source>
      <translation>En ont rencontré un à certains tours</translation>
    </message>
    <message>
      <source>MicroMentor's own teal</source>
      <translation>Le bleu-vert de MicroMentor</translation>
    </message>
    <message>
      <source>Mix career stages</source>
      <translation>Mêler les étapes de carrière</translation>
    </message>
    <message>
      <source>Mix employers</source>
      <translation>Mêler les employeurs</translation>
    </message>
    <message>
      <source>Mixing never costs anybody a seat.</source>
      <translation>Mêler ne coûte jamais une place à personne.</translation>
    </message>
    <message>
      <source>Mo&amp;re</source>
      <translation>&amp;Plus</translation>
    </message>
    <message>
      <source>Mor&amp;e rules</source>
      <translation>&amp;Autres règles</translation>
    </message>
    <message>
      <source>More for the &amp;list</source>
      <translation>Plus pour la &amp;liste</translation>
    </message>
    <message>
      <source>Most printers miss by a millimetre or two. Print the test page at 100 % on plain paper, measure the four lengths marked A to D with a ruler, and type them here. Measure every printer, and every tray, once.</source>
      <translation>La plupart des imprimantes dévient d’un millimètre ou deux. Imprimez la page d’essai à 100 % sur papier ordinaire, mesurez à la règle les quatre longueurs marquées A à D, et saisissez-les ici. Mesurez chaque imprimante, et chaque bac, une fois.</translation>
    </message>
    <message>
      <source>Most short of mentors: “{topic}” (offered by {offered}, wanted by {wanted}). Enter or a double click on a row shows who is behind it.</source>
      <translation>Là où les mentors manquent le plus : « {topic} » (proposé par {offered}, souhaité par {wanted}). Entrée ou un double clic sur une ligne montre qui est derrière.</translation>
    </message>
    <message>
      <source>Move {name}</source>
      <translation>Déplacer {name}</translation>
    </message>
    <message>
      <source>Move {name} to pair {table}</source>
      <translation>Déplacer {name} à la paire {table}</translation>
    </message>
    <message>
      <source>Move {name} to table {table}</source>
      <translation>Déplacer {name} à la table {table}</translation>
    </message>
    <message>
      <source>Move {name} to the waiting list</source>
      <translation>Déplacer {name} sur la liste d’attente</translation>
    </message>
    <message numerus="yes">
      <source>Move {n} people to pair {table}</source>
      <translation>
        <numerusform>Déplacer {n} personne à la paire {table}</numerusform>
        <numerusform>Déplacer {n} personnes à la paire {table}</numerusform>
      </translation>
      <extracomment>For one: Move {n} person to pair {table}</extracomment>
    </message>
    <message numerus="yes">
      <source>Move {n} people to table {table}</source>
      <translation>
        <numerusform>Déplacer {n} personne à la table {table}</numerusform>
        <numerusform>Déplacer {n} personnes à la table {table}</numerusform>
      </translation>
      <extracomment>For one: Move {n} person to table {table}</extracomment>
    </message>
    <message>
      <source>Moving to another computer</source>
      <translation>Passer à un autre ordinateur</translation>
    </message>
    <message>
      <source>Multiple choice</source>
      <translation>Choix multiples</translation>
    </message>
    <message>
      <source>My notes</source>
      <translation>Mes notes</translation>
    </message>
    <message>
      <source>My o&amp;wn sheet…</source>
      <translation>Ma propre pla&amp;nche…</translation>
    </message>
    <message>
      <source>My own sheet</source>
      <translation>Ma propre planche</translation>
    </message>
    <message>
      <source>Na&amp;me:</source>
      <translation>No&amp;m :</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Name badges</source>
      <translation>Badges</translation>
    </message>
    <message>
      <source>Name of the version to keep</source>
      <translation>Nom de la version à garder</translation>
    </message>
    <message>
      <source>Name one sentence of your application that you will change this week.</source>
      <translation>Nommez une phrase de votre candidature que vous changerez cette semaine.</translation>
    </message>
    <message>
      <source>Name, contact details, notes, answers, consents and topics are wiped out of the chapter's file.</source>
      <translation>Nom, coordonnées, notes, réponses, consentements et thèmes sont effacés du fichier de la section.</translation>
    </message>
    <message>
      <source>Name, day and place</source>
      <translation>Nom, jour et lieu</translation>
    </message>
    <message>
      <source>Name, for example “Before dinner”</source>
      <translation>Nom, par exemple « Avant le dîner »</translation>
    </message>
    <message>
      <source>Name, pronouns, employer and job title: for badges, cards and lists, and to keep colleagues apart.</source>
      <translation>Nom, pronoms, employeur et fonction : pour les badges, les cartons et les listes, et pour séparer les collègues.</translation>
    </message>
    <message>
      <source>Named no topic.</source>
      <translation>N’a indiqué aucun thème.</translation>
    </message>
    <message>
      <source>Neither; keep it as a note</source>
      <translation>Ni l’une ni l’autre ; la garder comme note</translation>
    </message>
    <message>
      <source>New even&amp;t…</source>
      <translation>Nouvel événemen&amp;t…</translation>
    </message>
    <message>
      <source>New event</source>
      <translation>Nouvel événement</translation>
    </message>
    <message>
      <source>New event: step {n} of {all}</source>
      <translation>Nouvel événement : étape {n} sur {all}</translation>
    </message>
    <message>
      <source>New event…</source>
      <translation>Nouvel événement…</translation>
    </message>
    <message>
      <source>New member</source>
      <translation>Nouveau membre</translation>
    </message>
    <message>
      <source>Newcomers</source>
      <translation>Nouveaux</translation>
    </message>
    <message numerus="yes">
      <source>Next event, in {n} days</source>
      <translation>
        <numerusform>Prochain événement, demain</numerusform>
        <numerusform>Prochain événement, dans {n} jours</numerusform>
      </translation>
      <extracomment>For one: Next event, tomorrow</extracomment>
    </message>
    <message>
      <source>Next event, no day yet</source>
      <translation>Prochain événement, sans date pour l’instant</translation>
    </message>
    <message>
      <source>Next event, today</source>
      <translation>Prochain événement, aujourd’hui</translation>
    </message>
    <message>
      <source>Next round (→)</source>
      <translation>Tour suivant (→)</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <source>No PDF viewer answered</source>
      <translation>Aucun lecteur PDF n’a répondu</translation>
    </message>
    <message>
      <source>No backup could be written into the folder “{folder}” ({reason}), so nothing was done. Make room on the disk, then try again.</source>
      <translation>Aucune sauvegarde n’a pu être écrite dans le dossier « {folder} » ({reason}), rien n’a donc été fait. Faites de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
      <source>No backups yet</source>
      <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
      <source>No column tells who is a mentor or a mentee. Say which one does.</source>
      <translation>Aucune colonne ne dit qui est mentor ou mentoré. Dites laquelle le fait.</translation>
    </message>
    <message>
      <source>No date could be read from this cell.</source>
      <translation>Aucune date n’a pu être lue dans cette cellule.</translation>
    </message>
    <message>
      <source>No date yet</source>
      <translation>Pas encore de date</translation>
    </message>
    <message>
      <source>No email program answered. Copy the text, and paste it into the page where you write your emails.</source>
      <translation>Aucune messagerie n’a répondu. Copiez le texte, et collez-le là où vous écrivez vos courriels.</translation>
    </message>
    <message>
      <source>No event is planned. Choose its shape and its day; the sign-ups can come later.</source>
      <translation>Aucun événement n’est prévu. Choisissez sa forme et sa date ; les inscriptions peuvent venir plus tard.</translation>
    </message>
    <message>
      <source>No members yet</source>
      <translation>Pas encore de membres</translation>
    </message>
    <message>
      <source>No mentee</source>
      <translation>Pas de mentoré</translation>
    </message>
    <message>
      <source>No mentee yet · {free}</source>
      <translation>Pas encore de mentoré · {free}</translation>
    </message>
    <message>
      <source>No mentor is ahead of {name} by as many years as the rules ask for.</source>
      <translation>Aucun mentor n’a sur {name} l’avance en années que demandent les règles.</translation>
    </message>
    <message>
      <source>No mentor offers what {name} wants: {topics}.</source>
      <translation>Aucun mentor ne propose ce que souhaite {name} : {topics}.</translation>
    </message>
    <message>
      <source>No mentor offers {topics} in {languages}.</source>
      <translation>Aucun mentor ne propose {topics} en {languages}.</translation>
    </message>
    <message>
      <source>No mentor speaks a language of {name}: {languages}.</source>
      <translation>Aucun mentor ne parle une langue de {name} : {languages}.</translation>
    </message>
    <message>
      <source>No mentor works in the field of {name}: {field}.</source>
      <translation>Aucun mentor ne travaille dans le domaine de {name} : {field}.</translation>
    </message>
    <message>
      <source>No name ({where})</source>
      <translation>Sans nom ({where})</translation>
    </message>
    <message>
      <source>No number of people could be read from this answer.</source>
      <translation>Aucun nombre de personnes n’a pu être lu dans cette réponse.</translation>
    </message>
    <message>
      <source>No place can be given without breaking a rule.</source>
      <translation>Aucune place ne peut être donnée sans enfreindre une règle.</translation>
    </message>
    <message>
      <source>No place has that in its name.</source>
      <translation>Aucune place ne contient cela dans son nom.</translation>
    </message>
    <message>
      <source>No plan was found in time, which is no proof that there is none. Unlock some seats or plan fewer rounds, then pair again.</source>
      <translation>Aucun plan n’a été trouvé à temps, ce qui ne prouve pas qu’il n’y en a pas. Déverrouillez des places ou prévoyez moins de tours, puis appariez à nouveau.</translation>
    </message>
    <message>
      <source>No printer is chosen that this computer knows. Choose one in the list, or save the PDF and print it at 100 %.</source>
      <translation>Aucune imprimante que cet ordinateur connaît n’est choisie. Choisissez-en une dans la liste, ou enregistrez le PDF et imprimez-le à 100 %.</translation>
    </message>
    <message>
      <source>No repair was found in time, which is no proof that there is none. Unlock some seats, or pair again.</source>
      <translation>Aucune réparation n’a été trouvée à temps, ce qui ne prouve pas qu’il n’y en a pas. Déverrouillez des places, ou appariez à nouveau.</translation>
    </message>
    <message>
      <source>No role ticked</source>
      <translation>Aucun rôle coché</translation>
    </message>
    <message>
      <source>No role was chosen, so this person is neither mentor nor mentee.</source>
      <translation>Aucun rôle n’a été choisi, cette personne n’est donc ni mentor ni mentoré.</translation>
    </message>
    <message>
      <source>No round is left that could be changed.</source>
      <translation>Il ne reste aucun tour qui puisse être changé.</translation>
    </message>
    <message>
      <source>No rounds could be read from this answer; all are assumed.</source>
      <translation>Aucun tour n’a pu être lu dans cette réponse ; tous sont supposés.</translation>
    </message>
    <message>
      <source>No sheet has this number or size. Type fewer letters.</source>
      <translation>Aucune planche n’a ce numéro ou cette taille. Tapez moins de lettres.</translation>
    </message>
    <message>
      <source>No sign-ups yet</source>
      <translation>Pas encore d’inscriptions</translation>
    </message>
    <message>
      <source>No sign-ups yet. The event waits for them: import the file on its page as soon as it is there. The form, a paper form and the announcement are there too.</source>
      <translation>Pas encore d’inscriptions. L’événement les attend : importez le fichier sur sa page dès qu’il est là. Le formulaire, la version papier et l’annonce y sont aussi.</translation>
    </message>
    <message>
      <source>No topic named</source>
      <translation>Aucun thème indiqué</translation>
    </message>
    <message>
      <source>No&amp;te:</source>
      <translation>No&amp;te :</translation>
    </message>
    <message>
      <source>No, somebody new</source>
      <translation>Non, quelqu’un de nouveau</translation>
    </message>
    <message>
      <source>Nobody has asked for a mentor yet.</source>
      <translation>Personne n’a encore demandé de mentor.</translation>
    </message>
    <message>
      <source>Nobody has offered to mentor yet. Ask members who mentored before: a personal word brings most.</source>
      <translation>Personne ne s’est encore proposé comme mentor. Demandez à des membres qui l’ont déjà été : un mot personnel apporte le plus.</translation>
    </message>
    <message>
      <source>Nobody has signed up for "{event}" as a mentor or mentee yet. Import the sign-ups first.</source>
      <translation>Personne ne s’est encore inscrit à « {event} » comme mentor ou mentoré. Importez d’abord les inscriptions.</translation>
    </message>
    <message>
      <source>Nobody has signed up yet</source>
      <translation>Personne ne s’est encore inscrit</translation>
    </message>
    <message>
      <source>Nobody in it ticked mentor or mentee.</source>
      <translation>Personne n’y a coché mentor ou mentoré.</translation>
    </message>
    <message>
      <source>Nobody in this list agreed to be in the directory. It is a tick in each member's details.</source>
      <translation>Personne dans cette liste n’a accepté d’être dans l’annuaire. C’est une coche dans le détail de chaque membre.</translation>
    </message>
    <message>
      <source>Nobody is chosen. Tick at least one.</source>
      <translation>Personne n’est choisi. Cochez-en au moins un.</translation>
    </message>
    <message>
      <source>Nobody is expected yet. Import the sign-ups first, or add a walk-in.</source>
      <translation>Personne n’est attendu pour l’instant. Importez d’abord les inscriptions, ou ajoutez un arrivant.</translation>
    </message>
    <message>
      <source>Nobody is offered to be forgotten. Choose a number of months to see who would be.</source>
      <translation>Personne n’est proposé à l’oubli. Choisissez un nombre de mois pour voir qui le serait.</translation>
    </message>
    <message>
      <source>Nobody is seated with you in this round.</source>
      <translation>Personne n’est assis avec vous à ce tour.</translation>
    </message>
    <message>
      <source>Nobody is selected.</source>
      <translation>Personne n’est sélectionné.</translation>
    </message>
    <message>
      <source>Nobody is waiting</source>
      <translation>Personne n’attend</translation>
    </message>
    <message>
      <source>Nobody matches</source>
      <translation>Personne ne correspond</translation>
    </message>
    <message>
      <source>Nobody matches your search. Names, employers and topics are searched.</source>
      <translation>Personne ne correspond à votre recherche. Elle porte sur les noms, les employeurs et les thèmes.</translation>
    </message>
    <message>
      <source>Nobody matches. Try fewer letters, another role, or all topics.</source>
      <translation>Personne ne correspond. Essayez moins de lettres, un autre rôle, ou tous les thèmes.</translation>
    </message>
    <message>
      <source>Nobody matches. Try fewer letters, or add them as a walk-in.</source>
      <translation>Personne ne correspond. Essayez moins de lettres, ou ajoutez la personne comme arrivant.</translation>
    </message>
    <message>
      <source>Nobody moves</source>
      <translation>Personne ne bouge</translation>
    </message>
    <message>
      <source>Nobody named an employer, so colleagues cannot be kept apart.</source>
      <translation>Personne n’a indiqué d’employeur, les collègues ne peuvent donc pas être séparés.</translation>
    </message>
    <message>
      <source>Nobody seems to be in the list twice</source>
      <translation>Personne ne semble être deux fois dans la liste</translation>
    </message>
    <message>
      <source>Nobody selected</source>
      <translation>Personne de sélectionné</translation>
    </message>
    <message>
      <source>Nobody sits elsewhere, and nobody waits who did not.</source>
      <translation>Personne ne change de place, et personne n’attend qui n’attendait pas.</translation>
    </message>
    <message>
      <source>Nobody sits here yet.</source>
      <translation>Personne n’est assis ici pour l’instant.</translation>
    </message>
    <message>
      <source>Nobody ticked both, and no other member is known to have mentored before.</source>
      <translation>Personne n’a coché les deux rôles, et aucun autre membre n’est connu pour avoir déjà été mentor.</translation>
    </message>
    <message>
      <source>Nobody would move: the plan is the best one already.</source>
      <translation>Personne ne se déplacerait : le plan est déjà le meilleur.</translation>
    </message>
    <message>
      <source>None of the mentees can have a mentor under the rules.</source>
      <translation>Aucun mentoré ne peut avoir de mentor avec ces règles.</translation>
    </message>
    <message>
      <source>None of them has an address.</source>
      <translation>Aucun d’eux n’a d’adresse.</translation>
    </message>
    <message>
      <source>None yet.</source>
      <translation>Aucun pour l’instant.</translation>
    </message>
    <message>
      <source>Normal size (Ctrl+0)</source>
      <translation>Taille normale (Ctrl+0)</translation>
    </message>
    <message>
      <source>Not &amp;decided yet</source>
      <translation>Pas encore &amp;décidé</translation>
    </message>
    <message>
      <source>Not everything was printed</source>
      <translation>Tout n’a pas été imprimé</translation>
    </message>
    <message>
      <source>Not measured: printed as it is.</source>
      <translation>Non mesurée : imprimé tel quel.</translation>
    </message>
    <message>
      <source>Not paired yet</source>
      <translation>Pas encore apparié</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Non utilisé</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Note by the organizers</source>
      <translation>Note des organisateurs</translation>
    </message>
    <message>
      <source>Note: {sentence}</source>
      <translation>Remarque : {sentence}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>Nothing can be read in the chapter's file {path}, and there is no backup of it. The file was left as it is. Rename it to begin a new chapter, or put a copy of yours in its place.</source>
      <translation>Rien ne peut être lu dans le fichier de la section {path}, et il n’en existe aucune sauvegarde. Le fichier a été laissé tel quel. Renommez-le pour commencer une nouvelle section, ou mettez une copie à sa place.</translation>
    </message>
    <message>
      <source>Nothing changed since this was printed, so nothing has to be printed again.</source>
      <translation>Rien n’a changé depuis cette impression, rien n’est donc à réimprimer.</translation>
    </message>
    <message>
      <source>Nothing is final: rules, sign-ups and pairs can all be changed afterwards.</source>
      <translation>Rien n’est définitif : règles, inscriptions et paires peuvent toutes être changées après coup.</translation>
    </message>
    <message>
      <source>Nothing is forgotten until you press the button. You are asked once more then.</source>
      <translation>Rien n’est oublié avant que vous appuyiez sur le bouton. On vous le demande alors encore une fois.</translation>
    </message>
    <message>
      <source>Nothing is kept yet. Keep the plan before you try something; you can always come back to it.</source>
      <translation>Rien n’est encore gardé. Gardez le plan avant d’essayer quelque chose ; vous pourrez toujours y revenir.</translation>
    </message>
    <message>
      <source>Nothing more is owed: the event is over. If you stay in touch with somebody, all the better.</source>
      <translation>Rien d’autre n’est dû : l’événement est passé. Si vous restez en contact avec quelqu’un, tant mieux.</translation>
    </message>
    <message>
      <source>Nothing tells whether every letter is right in what was read, so please look through the lists of members.</source>
      <translation>Rien ne dit si chaque lettre de ce qui a été lu est juste ; parcourez donc les listes des membres.</translation>
    </message>
    <message>
      <source>Nothing was changed yet. Every step will be listed here, and you can go back to each.</source>
      <translation>Rien n’a encore été changé. Chaque étape sera indiquée ici, et vous pourrez revenir à chacune.</translation>
    </message>
    <message>
      <source>Nothing was copied. Copy the cells in your spreadsheet, headings too, and paste them here.</source>
      <translation>Rien n’a été copié. Copiez les cellules dans votre tableur, titres compris, et collez-les ici.</translation>
    </message>
    <message>
      <source>Nothing was lost: everything is as it was written.</source>
      <translation>Rien n’est perdu : tout est comme il était écrit.</translation>
    </message>
    <message>
      <source>Nothing was printed</source>
      <translation>Rien n’a été imprimé</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>Number in the chapter's file</source>
      <translation>Numéro dans le fichier de la section</translation>
    </message>
    <message>
      <source>Number of &amp;rounds:</source>
      <translation>Nombre de &amp;tours :</translation>
    </message>
    <message>
      <source>Number or size: 5395, 80 x 50, 3 x 4 in</source>
      <translation>Numéro ou taille : 5395, 80 x 50, 3 x 4 in</translation>
    </message>
    <message>
      <source>O&amp;pen event</source>
      <translation>&amp;Ouvrir l’événement</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Of the mentors whom {name} does not meet in another round, the rules leave only {hosts}</source>
      <translation>Parmi les mentors que {name} ne rencontre pas dans un autre tour, les règles ne laissent que {hosts}</translation>
    </message>
    <message>
      <source>Offered help with</source>
      <translation>A proposé de l’aide pour</translation>
    </message>
    <message numerus="yes">
      <source>Offered {n} places: ask for one more</source>
      <translation>
        <numerusform>A proposé {n} place : demandez-en une de plus</numerusform>
        <numerusform>A proposé {n} places : demandez-en une de plus</numerusform>
      </translation>
      <extracomment>For one: Offered {n} place: ask for one more</extracomment>
    </message>
    <message>
      <source>Offers</source>
      <translation>Propose</translation>
    </message>
    <message>
      <source>Offers help with</source>
      <translation>Propose de l’aide pour</translation>
    </message>
    <message>
      <source>Offers help with {topic}</source>
      <translation>Propose de l’aide pour {topic}</translation>
    </message>
    <message>
      <source>Offers {topics}.</source>
      <translation>Propose {topics}.</translation>
    </message>
    <message>
      <source>Older backups still hold who was erased. The program tells which, and offers to delete them.</source>
      <translation>Les anciennes sauvegardes contiennent encore qui a été effacé. Le programme dit lesquelles, et propose de les supprimer.</translation>
    </message>
    <message>
      <source>On the &amp;day</source>
      <translation>Le &amp;jour même</translation>
    </message>
    <message>
      <source>On the big screen: “Ana R.” in the place of “Ana Ruiz”.</source>
      <translation>Sur le grand écran : « Ana R. » au lieu de « Ana Ruiz ».</translation>
    </message>
    <message>
      <source>On the board: go from person to person and from table to table</source>
      <translation>Sur le plan : aller de personne en personne et de table en table</translation>
    </message>
    <message>
      <source>On the day</source>
      <translation>Le jour même</translation>
    </message>
    <message>
      <source>On the waiting list: please see the desk</source>
      <translation>Sur la liste d’attente : adressez-vous à l’accueil</translation>
    </message>
    <message>
      <source>One box of a question</source>
      <translation>Une case d’une question</translation>
    </message>
    <message>
      <source>One box of: {question}</source>
      <translation>Une case de : {question}</translation>
    </message>
    <message>
      <source>One click finds the best plan under your rules, with a reason for every pair and a fair waiting list. You can change everything afterwards, and undo it.</source>
      <translation>Un clic trouve le meilleur plan selon vos règles, avec une raison pour chaque paire et une liste d’attente équitable. Vous pouvez tout changer après coup, et l’annuler.</translation>
    </message>
    <message>
      <source>One for each table; tents are read from both sides.</source>
      <translation>Un par table ; les chevalets se lisent des deux côtés.</translation>
    </message>
    <message>
      <source>One mentor sits at a table with {mentees} for {minutes}.</source>
      <translation>Un mentor s’assied à une table avec {mentees} pendant {minutes}.</translation>
    </message>
    <message>
      <source>One mentor sits at a table with {mentees}, in {rounds} of {minutes}.</source>
      <translation>Un mentor s’assied à une table avec {mentees}, en {rounds} de {minutes}.</translation>
    </message>
    <message>
      <source>One mentor sits with several mentees. Good when there are few mentors.</source>
      <translation>Un mentor s’assied avec plusieurs mentorés. Bien quand les mentors sont peu nombreux.</translation>
    </message>
    <message>
      <source>One mentor talks with one mentee. In several rounds, all change partners.</source>
      <translation>Un mentor parle avec un mentoré. Quand il y a plusieurs tours, tous changent de partenaire.</translation>
    </message>
    <message>
      <source>One more topic</source>
      <translation>Un thème de plus</translation>
    </message>
    <message>
      <source>One of these versions was deleted meanwhile. Choose another one.</source>
      <translation>L’une de ces versions a été supprimée entre-temps. Choisissez-en une autre.</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>Une personne</translation>
    </message>
    <message>
      <source>One person a line: Tab or Enter goes on to the next field. Rows that were copied can be pasted.</source>
      <translation>Une personne par ligne : Tab ou Entrée passe au champ suivant. On peut coller des lignes copiées.</translation>
    </message>
    <message>
      <source>One record</source>
      <translation>Une fiche</translation>
    </message>
    <message>
      <source>One side</source>
      <translation>Une face</translation>
    </message>
    <message>
      <source>One-on-one</source>
      <translation>Tête-à-tête</translation>
    </message>
    <message>
      <source>One-sided company</source>
      <translation>Compagnie trop uniforme</translation>
    </message>
    <message>
      <source>Only of people who agreed, to hand out afterwards.</source>
      <translation>Seulement de ceux qui ont accepté, à distribuer après coup.</translation>
    </message>
    <message>
      <source>Only on the badges of people who agreed to share it.</source>
      <translation>Seulement sur les badges de ceux qui ont accepté de les partager.</translation>
    </message>
    <message>
      <source>Only on the screen: where the labels of the sheet are.</source>
      <translation>Seulement à l’écran : où sont les étiquettes de la planche.</translation>
    </message>
    <message>
      <source>Only one person has signed up for "{event}"; a pair needs two.</source>
      <translation>Une seule personne s’est inscrite à « {event} » ; il en faut deux pour une paire.</translation>
    </message>
    <message>
      <source>Only the places of those who are gone become free.</source>
      <translation>Seules les places de ceux qui sont partis se libèrent.</translation>
    </message>
    <message>
      <source>Only the shape "{shape}" has tables to count or to give a topic.</source>
      <translation>Seule la forme « {shape} » a des tables à compter ou à qui donner un thème.</translation>
    </message>
    <message>
      <source>Only to those who said yes as well.</source>
      <translation>Seulement à ceux qui ont dit oui aussi.</translation>
    </message>
    <message>
      <source>Open a chapter file</source>
      <translation>Ouvrir un fichier de section</translation>
    </message>
    <message>
      <source>Open in PDF &amp;viewer</source>
      <translation>Ou&amp;vrir dans le lecteur PDF</translation>
    </message>
    <message>
      <source>Open in my email &amp;program</source>
      <translation>Ouvrir dans ma &amp;messagerie</translation>
    </message>
    <message>
      <source>Open it here</source>
      <translation>L’ouvrir ici</translation>
    </message>
    <message>
      <source>Open this person…</source>
      <translation>Ouvrir cette personne…</translation>
    </message>
    <message>
      <source>Open what is selected in a list</source>
      <translation>Ouvrir ce qui est sélectionné dans une liste</translation>
    </message>
    <message>
      <source>Open “{name}”?</source>
      <translation>Ouvrir « {name} » ?</translation>
    </message>
    <message>
      <source>Opened. {holds}</source>
      <translation>Ouvert. {holds}</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <source>Other answers</source>
      <translation>Autres réponses</translation>
    </message>
    <message>
      <source>Other colo&amp;ur…</source>
      <translation>&amp;Autre couleur…</translation>
    </message>
    <message>
      <source>P&amp;hone:</source>
      <translation>Télép&amp;hone :</translation>
    </message>
    <message>
      <source>P&amp;rinter</source>
      <translation>Imp&amp;rimante</translation>
    </message>
    <message>
      <source>P&amp;rint…</source>
      <translation>&amp;Imprimer…</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF, to be printed (*.pdf)</source>
      <translation>PDF, pour imprimer (*.pdf)</translation>
    </message>
    <message>
      <source>Page {number} of {pages}</source>
      <translation>Page {number} sur {pages}</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
      <source>Page's &amp;left edge to the first label</source>
      <translation>Du bord gauch&amp;e de la page à la première étiquette</translation>
    </message>
    <message>
      <source>Page's &amp;upper edge to the first label</source>
      <translation>Du bord supé&amp;rieur de la page à la première étiquette</translation>
    </message>
    <message>
      <source>Pages of the help</source>
      <translation>Pages de l’aide</translation>
    </message>
    <message>
      <source>Pair</source>
      <translation>Paire</translation>
    </message>
    <message>
      <source>Pair again</source>
      <translation>Apparier à nouveau</translation>
    </message>
    <message>
      <source>Pair first; then the plan can be kept here under a name.</source>
      <translation>Appariez d’abord ; le plan pourra alors être gardé ici sous un nom.</translation>
    </message>
    <message>
      <source>Pair first; then there is something to print.</source>
      <translation>Appariez d’abord ; il y aura alors quelque chose à imprimer.</translation>
    </message>
    <message>
      <source>Pair first; then there is something to show.</source>
      <translation>Formez d’abord les paires ; il y aura alors quelque chose à montrer.</translation>
    </message>
    <message>
      <source>Pair mentors and mentees.</source>
      <translation>Apparier mentors et mentorés.</translation>
    </message>
    <message>
      <source>Pair {number}</source>
      <translation>Paire {number}</translation>
    </message>
    <message>
      <source>Paired</source>
      <translation>Apparié</translation>
    </message>
    <message>
      <source>Paired. Everything is saved.</source>
      <translation>Apparié. Tout est enregistré.</translation>
    </message>
    <message>
      <source>Pairin&amp;g</source>
      <translation>Appa&amp;riement</translation>
    </message>
    <message>
      <source>Pairing depends on the interest received. Usually more people ask for a mentor than offer to be one, so we cannot promise everybody a mentor. Should there be too few, there is a waiting list, and we tell you either way.</source>
      <translation>L’appariement dépend de l’intérêt reçu. D’habitude, plus de gens demandent un mentor qu’il n’y en a pour l’être ; nous ne pouvons donc pas promettre un mentor à tous. S’ils sont trop peu, il y a une liste d’attente, et nous vous le disons dans tous les cas.</translation>
    </message>
    <message>
      <source>Pairing depends on who signs up. Say so in the announcement, so that nobody is promised a mentor.</source>
      <translation>L’appariement dépend de qui s’inscrit. Dites-le dans l’annonce, pour que personne ne croie un mentor promis.</translation>
    </message>
    <message>
      <source>Pairing {number}</source>
      <translation>Appariement {number}</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>Paires</translation>
    </message>
    <message>
      <source>Pairs mentors and mentees for short mentoring events, and prints their badges and table cards.</source>
      <translation>Réunit mentors et mentorés pour de courts événements de mentorat, et imprime leurs badges et cartons de table.</translation>
    </message>
    <message>
      <source>Pairs without a wanted topic</source>
      <translation>Paires sans thème souhaité</translation>
    </message>
    <message>
      <source>Paper f&amp;orm</source>
      <translation>&amp;Formulaire papier</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Paragraphe</translation>
    </message>
    <message>
      <source>Parts of the event</source>
      <translation>Parties de l’événement</translation>
    </message>
    <message>
      <source>Parts of the form</source>
      <translation>Parties du formulaire</translation>
    </message>
    <message>
      <source>Parts of the settings</source>
      <translation>Parties des réglages</translation>
    </message>
    <message>
      <source>Pasted cells</source>
      <translation>Cellules collées</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Pause (Espace)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>People in the file</source>
      <translation>Personnes dans le fichier</translation>
    </message>
    <message>
      <source>People they wished to meet</source>
      <translation>Personnes qu’il souhaitait rencontrer</translation>
    </message>
    <message>
      <source>People typed in</source>
      <translation>Personnes saisies</translation>
    </message>
    <message>
      <source>People who are in the event are brought up to date, and new ones are added. Nobody is removed unless you say so, and what you changed by hand stays.</source>
      <translation>Les personnes déjà dans l’événement sont mises à jour, les nouvelles sont ajoutées. Personne n’est retiré sans que vous le disiez, et ce que vous avez changé à la main reste.</translation>
    </message>
    <message>
      <source>People who are typed in</source>
      <translation>Personnes saisies au clavier</translation>
    </message>
    <message>
      <source>People who may be in the list twice</source>
      <translation>Personnes peut-être deux fois dans la liste</translation>
    </message>
    <message>
      <source>People who must meet</source>
      <translation>Personnes qui doivent se rencontrer</translation>
    </message>
    <message>
      <source>People who must not meet</source>
      <translation>Personnes qui ne doivent pas se rencontrer</translation>
    </message>
    <message>
      <source>People whom “{file}” brought leave the event, and what it changed is put back. What was edited since, and whoever came with another file too, stays. The file can be imported again.</source>
      <translation>Les personnes que « {file} » a apportées quittent l’événement, et ce qu’il a changé est remis. Ce qui a été modifié depuis, et qui est venu aussi par un autre fichier, reste. Le fichier peut être importé à nouveau.</translation>
    </message>
    <message>
      <source>People: {mentors}, {mentees}, {both} both, {neither} neither</source>
      <translation>Personnes : {mentors}, {mentees}, {both} les deux, {neither} ni l’un ni l’autre</translation>
    </message>
    <message>
      <source>Perhaps the same employer as “{employer}”? Then colleagues would be kept apart.</source>
      <translation>Peut-être le même employeur que « {employer} » ? Les collègues seraient alors séparés.</translation>
    </message>
    <message>
      <source>Pers&amp;on</source>
      <translation>Per&amp;sonne</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Personal slips</source>
      <translation>Fiches personnelles</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.tif *.tiff)</source>
      <translation>Images (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rose</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Places</translation>
    </message>
    <message>
      <source>Places in all versions of plans</source>
      <translation>Places dans toutes les versions des plans</translation>
    </message>
    <message>
      <source>Plain {paper} paper</source>
      <translation>Papier {paper} ordinaire</translation>
    </message>
    <message>
      <source>Please answer this message with a yes, and with how many people at once you would take.</source>
      <translation>Répondez à ce message par un oui, et dites combien de personnes vous prendriez à la fois.</translation>
    </message>
    <message>
      <source>Please look these up, since a letter or a number of theirs may be wrong: {names}.</source>
      <translation>Vérifiez ces personnes, car une lettre ou un chiffre peut y être faux : {names}.</translation>
    </message>
    <message>
      <source>Please see the desk</source>
      <translation>Adressez-vous à l’accueil</translation>
    </message>
    <message>
      <source>Preview of the printed pages</source>
      <translation>Aperçu des pages imprimées</translation>
    </message>
    <message>
      <source>Pri&amp;nt…</source>
      <translation>&amp;Imprimer…</translation>
    </message>
    <message>
      <source>Pri&amp;vacy…</source>
      <translation>&amp;Confidentialité…</translation>
    </message>
    <message>
      <source>Print badges and table cards.</source>
      <translation>Imprimer les badges et les cartons de table.</translation>
    </message>
    <message>
      <source>Print it &amp;corrected, to check</source>
      <translation>L’imprimer &amp;corrigée, pour vérifier</translation>
    </message>
    <message>
      <source>Print this page at 100 % (“actual size”), without “fit to page”.</source>
      <translation>Imprimez cette page à 100 % (« taille réelle »), sans « ajuster à la page ».</translation>
    </message>
    <message>
      <source>Print “{event}”</source>
      <translation>Imprimer « {event} »</translation>
    </message>
    <message>
      <source>Printer test page</source>
      <translation>Page d’essai de l’imprimante</translation>
    </message>
    <message>
      <source>Printing without tears</source>
      <translation>Imprimer sans peine</translation>
    </message>
    <message>
      <source>Printing: {number} notes, first: {note}</source>
      <translation>Impression : {number} remarques, la première : {note}</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Confidentialité</translation>
    </message>
    <message>
      <source>Pronouns</source>
      <translation>Pronoms</translation>
    </message>
    <message>
      <source>Put &amp;down here</source>
      <translation>&amp;Poser ici</translation>
    </message>
    <message>
      <source>Put everybody back</source>
      <translation>Remettre tout le monde</translation>
    </message>
    <message>
      <source>Put one date of the association into your calendar before you go.</source>
      <translation>Notez une date de l’association dans votre agenda avant de partir.</translation>
    </message>
    <message>
      <source>Put this version on the board. The plan that is there now is kept.</source>
      <translation>Mettre cette version sur le plan. Le plan actuel est gardé.</translation>
    </message>
    <message>
      <source>QR contact card</source>
      <translation>Carte de contact QR</translation>
    </message>
    <message>
      <source>Questions for every topic, to lie on the tables.</source>
      <translation>Des questions pour chaque thème, à poser sur les tables.</translation>
    </message>
    <message>
      <source>Questions of the form</source>
      <translation>Questions du formulaire</translation>
    </message>
    <message>
      <source>R&amp;epair the plan…</source>
      <translation>R&amp;éparer le plan…</translation>
    </message>
    <message>
      <source>R&amp;ules</source>
      <translation>Rè&amp;gles</translation>
    </message>
    <message>
      <source>Read as you corrected it for an earlier file of this form.</source>
      <translation>Lu comme vous l’aviez corrigé pour un fichier précédent de ce formulaire.</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Lecture du fichier…</translation>
    </message>
    <message>
      <source>Ready to create the event</source>
      <translation>Prêt à créer l’événement</translation>
    </message>
    <message>
      <source>Ready to pair</source>
      <translation>Prêt à apparier</translation>
    </message>
    <message>
      <source>Record {number}</source>
      <translation>Fiche {number}</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rouge</translation>
    </message>
    <message>
      <source>Remo&amp;ve line</source>
      <translation>Retirer la li&amp;gne</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>Retirer le logo</translation>
    </message>
    <message>
      <source>Remove the sample chapter</source>
      <translation>Retirer la section d’essai</translation>
    </message>
    <message>
      <source>Rena&amp;me</source>
      <translation>Reno&amp;mmer</translation>
    </message>
    <message>
      <source>Rename this version (F2)</source>
      <translation>Renommer cette version (F2)</translation>
    </message>
    <message>
      <source>Rename version “{before}” to “{after}”</source>
      <translation>Renommer la version « {before} » en « {after} »</translation>
    </message>
    <message>
      <source>Repair the plan</source>
      <translation>Réparer le plan</translation>
    </message>
    <message>
      <source>Repaired with the fewest moves, apart from that the best possible (proved)</source>
      <translation>Réparé avec le moins de déplacements, pour le reste le meilleur possible (prouvé)</translation>
    </message>
    <message>
      <source>Repaired. {said}</source>
      <translation>Réparé. {said}</translation>
    </message>
    <message>
      <source>Repairing</source>
      <translation>Réparation</translation>
    </message>
    <message>
      <source>Repair…</source>
      <translation>Réparer…</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <source>Replace the files that are there?</source>
      <translation>Remplacer les fichiers qui s’y trouvent ?</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Report for the board</source>
      <translation>Rapport pour le bureau</translation>
    </message>
    <message>
      <source>Reprint: {document}</source>
      <translation>Réimprimer : {document}</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Role across the top</source>
      <translation>Rôle en travers du haut</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>Tour</translation>
    </message>
    <message>
      <source>Round 1: nothing has begun yet</source>
      <translation>Tour 1 : rien n’a encore commencé</translation>
    </message>
    <message>
      <source>Round before (←)</source>
      <translation>Tour précédent (←)</translation>
    </message>
    <message>
      <source>Round {number}</source>
      <translation>Tour {number}</translation>
    </message>
    <message>
      <source>Round {number} of {rounds}</source>
      <translation>Tour {number} sur {rounds}</translation>
    </message>
    <message>
      <source>Round {number} only: the rounds before stay as they are</source>
      <translation>Le tour {number} seulement : les tours d’avant restent comme ils sont</translation>
    </message>
    <message>
      <source>Round {number}, {place}</source>
      <translation>Tour {number}, {place}</translation>
    </message>
    <message>
      <source>Round {number}: please see the desk</source>
      <translation>Tour {number} : adressez-vous à l’accueil</translation>
    </message>
    <message>
      <source>Round {number}: the rounds before stay as they are</source>
      <translation>Tour {number} : les tours d’avant restent comme ils sont</translation>
    </message>
    <message>
      <source>Round {number}: {names}</source>
      <translation>Tour {number} : {names}</translation>
    </message>
    <message>
      <source>Round {number}: {place}</source>
      <translation>Tour {number} : {place}</translation>
    </message>
    <message>
      <source>Round {round} is over. Mentors can change tables in the rounds to come.</source>
      <translation>Le tour {round} est passé. Les mentors peuvent échanger leurs tables dans les tours à venir.</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>Tours</translation>
    </message>
    <message numerus="yes">
      <source>Rounds 1 to {n} are over and stay as they were.</source>
      <translation>
        <numerusform>Le tour {n} est passé et reste comme il était.</numerusform>
        <numerusform>Les tours 1 à {n} sont passés et restent comme ils étaient.</numerusform>
      </translation>
      <extracomment>For one: Round 1 is over and stays as it was.</extracomment>
    </message>
    <message>
      <source>Rounds and tables</source>
      <translation>Tours et tables</translation>
    </message>
    <message>
      <source>Rounds missed on the waiting list</source>
      <translation>Tours manqués sur la liste d’attente</translation>
    </message>
    <message>
      <source>Rounds they can come to</source>
      <translation>Tours possibles</translation>
    </message>
    <message>
      <source>Roundtables</source>
      <translation>Tables rondes</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>Row {row} of the file {file}</source>
      <translation>Ligne {row} du fichier {file}</translation>
    </message>
    <message>
      <source>Row {row}, {kind}</source>
      <translation>Ligne {row}, {kind}</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Règles</translation>
    </message>
    <message>
      <source>S&amp;heet</source>
      <translation>Planc&amp;he</translation>
    </message>
    <message>
      <source>S&amp;ides</source>
      <translation>&amp;Faces</translation>
    </message>
    <message>
      <source>Sa&amp;ve</source>
      <translation>&amp;Enregistrer</translation>
    </message>
    <message>
      <source>Same table</source>
      <translation>Même table</translation>
    </message>
    <message>
      <source>Sample: mentoring evening</source>
      <translation>Exemple : soirée de mentorat</translation>
    </message>
    <message>
      <source>Save &amp;all…</source>
      <translation>Tout &amp;enregistrer…</translation>
    </message>
    <message>
      <source>Save a &amp;copy of the chapter…</source>
      <translation>Enregistrer une &amp;copie de la section…</translation>
    </message>
    <message>
      <source>Save a copy of the chapter</source>
      <translation>Enregistrer une copie de la section</translation>
    </message>
    <message>
      <source>Save all documents in this folder</source>
      <translation>Enregistrer tous les documents dans ce dossier</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <source>Save the PDF instead, and open it with the program that you use for PDFs.</source>
      <translation>Enregistrez plutôt le PDF, et ouvrez-le avec le programme que vous utilisez pour les PDF.</translation>
    </message>
    <message>
      <source>Save the answers of your sign-up form as a CSV or Excel file, then import that file here.</source>
      <translation>Enregistrez les réponses de votre formulaire d’inscription en CSV ou Excel, puis importez ce fichier ici.</translation>
    </message>
    <message>
      <source>Saved PDF, any printer</source>
      <translation>PDF enregistré, toute imprimante</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Enregistré sous {name}.</translation>
    </message>
    <message>
      <source>Saved as {path}. On the other computer: File &gt; Open a chapter file.</source>
      <translation>Enregistré sous {path}. Sur l’autre ordinateur : Fichier &gt; Ouvrir un fichier de section.</translation>
    </message>
    <message>
      <source>Saved as “{name}” in “{folder}”.</source>
      <translation>Enregistré sous « {name} » dans « {folder} ».</translation>
    </message>
    <message>
      <source>Saved in “{folder}”: {names}. Print at 100 %, without “fit to page”.</source>
      <translation>Enregistré dans « {folder} » : {names}. Imprimez à 100 %, sans « ajuster à la page ».</translation>
    </message>
    <message>
      <source>Saved. Every page is corrected now.</source>
      <translation>Enregistré. Chaque page est maintenant corrigée.</translation>
    </message>
    <message>
      <source>Saved. This printer misses nothing.</source>
      <translation>Enregistré. Cette imprimante ne dévie pas.</translation>
    </message>
    <message>
      <source>Say in one sentence what you take with you, and one thing you will do about it.</source>
      <translation>Dites en une phrase ce que vous emportez, et une chose que vous en ferez.</translation>
    </message>
    <message>
      <source>Says to have mentored before</source>
      <translation>Dit avoir déjà été mentor</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <source>Search for a key or for what it does</source>
      <translation>Chercher une touche ou ce qu’elle fait</translation>
    </message>
    <message>
      <source>Search members</source>
      <translation>Chercher des membres</translation>
    </message>
    <message>
      <source>Search sheets</source>
      <translation>Chercher des planches</translation>
    </message>
    <message>
      <source>Search sign-ups</source>
      <translation>Chercher dans les inscriptions</translation>
    </message>
    <message>
      <source>Search the shortcuts</source>
      <translation>Chercher dans les raccourcis</translation>
    </message>
    <message>
      <source>Search who is arriving</source>
      <translation>Chercher qui arrive</translation>
    </message>
    <message>
      <source>Seat at {place}</source>
      <translation>Asseoir à {place}</translation>
    </message>
    <message>
      <source>Seat newcomers together, so that none is the only one</source>
      <translation>Asseoir les nouveaux ensemble, pour qu’aucun ne soit le seul</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>Deuxième personne</translation>
    </message>
    <message>
      <source>See who waits</source>
      <translation>Voir qui attend</translation>
    </message>
    <message>
      <source>Select somebody first.</source>
      <translation>Sélectionnez d’abord quelqu’un.</translation>
    </message>
    <message>
      <source>Select somebody to see why they sit there.</source>
      <translation>Sélectionnez quelqu’un pour voir pourquoi cette place est la sienne.</translation>
    </message>
    <message>
      <source>Sending page {page} of {pages} to the printer…</source>
      <translation>Envoi de la page {page} sur {pages} à l’imprimante…</translation>
    </message>
    <message>
      <source>Sent to the printer at 100 %.</source>
      <translation>Envoyé à l’imprimante à 100 %.</translation>
    </message>
    <message>
      <source>Set &amp;back to expected</source>
      <translation>&amp;Remettre comme attendu</translation>
    </message>
    <message>
      <source>Set aside: {reason}</source>
      <translation>Mis de côté : {reason}</translation>
    </message>
    <message>
      <source>Set {name} back to e&amp;xpected</source>
      <translation>Remettre {name} comme a&amp;ttendu</translation>
    </message>
    <message>
      <source>Set {name} back to expected</source>
      <translation>Remettre {name} comme attendu</translation>
    </message>
    <message numerus="yes">
      <source>Set {n} mentees per mentor</source>
      <translation>
        <numerusform>Mettre {n} mentoré par mentor</numerusform>
        <numerusform>Mettre {n} mentorés par mentor</numerusform>
      </translation>
      <extracomment>For one: Set {n} mentee per mentor</extracomment>
    </message>
    <message numerus="yes">
      <source>Set {n} rounds</source>
      <translation>
        <numerusform>Mettre {n} tour</numerusform>
        <numerusform>Mettre {n} tours</numerusform>
      </translation>
      <extracomment>For one: Set {n} round</extracomment>
    </message>
    <message numerus="yes">
      <source>Set {n} tables</source>
      <translation>
        <numerusform>Mettre {n} table</numerusform>
        <numerusform>Mettre {n} tables</numerusform>
      </translation>
      <extracomment>For one: Set {n} table</extracomment>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Shares contact details</source>
      <translation>Partage ses coordonnées</translation>
    </message>
    <message>
      <source>Shares contact details with those they meet</source>
      <translation>Partage ses coordonnées avec ceux qu’il rencontre</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Feuille</translation>
    </message>
    <message>
      <source>Short answer</source>
      <translation>Réponse courte</translation>
    </message>
    <message>
      <source>Short answer, with the response validation “Whole number”</source>
      <translation>Réponse courte, avec la validation « Nombre entier »</translation>
    </message>
    <message>
      <source>Show all {count}</source>
      <translation>Montrer les {count}</translation>
    </message>
    <message>
      <source>Show fewer</source>
      <translation>En montrer moins</translation>
    </message>
    <message>
      <source>Show me how you do it today, step by step. Where does it get stuck?</source>
      <translation>Montrez-moi comment vous faites aujourd’hui, étape par étape. Où cela coince-t-il ?</translation>
    </message>
    <message>
      <source>Show which role</source>
      <translation>Quel rôle montrer</translation>
    </message>
    <message>
      <source>Show which topic</source>
      <translation>Quel thème montrer</translation>
    </message>
    <message>
      <source>Show {name}</source>
      <translation>Montrer {name}</translation>
    </message>
    <message>
      <source>Sign up &amp;until:</source>
      <translation>Inscription &amp;jusqu’au :</translation>
    </message>
    <message>
      <source>Sign-&amp;ups</source>
      <translation>In&amp;scriptions</translation>
    </message>
    <message>
      <source>Sign-up files ({endings})</source>
      <translation>Fichiers d’inscriptions ({endings})</translation>
    </message>
    <message>
      <source>Sign-up forms ask one question for the first two. Each can be taken back in the member's details.</source>
      <translation>Les formulaires d’inscription posent une question pour les deux premiers. Chacun peut être retiré dans le détail du membre.</translation>
    </message>
    <message>
      <source>Sign-ups</source>
      <translation>Inscriptions</translation>
    </message>
    <message>
      <source>Sign-ups or rules changed between the two, so their figures cannot be compared.</source>
      <translation>Des inscriptions ou des règles ont changé entre les deux, leurs chiffres ne peuvent donc pas être comparés.</translation>
    </message>
    <message>
      <source>Sign-ups: {sum}; {number} things to look at</source>
      <translation>Inscriptions : {sum} ; {number} choses à regarder</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>Inscrit</translation>
    </message>
    <message>
      <source>Signed up as</source>
      <translation>Inscrit comme</translation>
    </message>
    <message>
      <source>Signed up as:</source>
      <translation>Inscrit comme :</translation>
    </message>
    <message>
      <source>Signed up on</source>
      <translation>Inscrit le</translation>
    </message>
    <message>
      <source>Signs up as:</source>
      <translation>S’inscrit comme :</translation>
    </message>
    <message>
      <source>Sixty made-up people to play with. One click takes them out again.</source>
      <translation>Soixante personnes inventées pour jouer. Un clic les retire.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Size of the board: {percent} %</source>
      <translation>Taille du plan : {percent} %</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+minus)</source>
      <translation>Plus petit (Ctrl+moins)</translation>
    </message>
    <message numerus="yes">
      <source>So far we have {n} mentors.</source>
      <translation>
        <numerusform>Jusqu’ici nous avons {n} mentor.</numerusform>
        <numerusform>Jusqu’ici nous avons {n} mentors.</numerusform>
      </translation>
      <extracomment>For one: So far we have {n} mentor.</extracomment>
    </message>
    <message>
      <source>So that you meet somebody from elsewhere.</source>
      <translation>Pour que vous rencontriez quelqu’un d’ailleurs.</translation>
    </message>
    <message>
      <source>Soft skills</source>
      <translation>Compétences relationnelles</translation>
    </message>
    <message>
      <source>Some contact codes are left out, because no telephone could read them so small. Choose a larger label, or another design.</source>
      <translation>Quelques codes de contact sont omis, car aucun téléphone ne pourrait les lire si petits. Choisissez une étiquette plus grande, ou un autre modèle.</translation>
    </message>
    <message>
      <source>Somebody &amp;else</source>
      <translation>Quelqu’&amp;un d’autre</translation>
    </message>
    <message>
      <source>Somebody who knows the matter helps you with one topic of your choice.</source>
      <translation>Quelqu’un qui s’y connaît vous aide sur un thème de votre choix.</translation>
    </message>
    <message>
      <source>Somebody without a name</source>
      <translation>Quelqu’un sans nom</translation>
    </message>
    <message>
      <source>Something went wrong inside the program</source>
      <translation>Quelque chose s’est mal passé dans le programme</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Source : {source}</translation>
    </message>
    <message>
      <source>Space: here or not. N: no-show or not.</source>
      <translation>Espace : là ou non. N : absent ou non.</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>Start (Space)</source>
      <translation>Démarrer (Espace)</translation>
    </message>
    <message>
      <source>Start a&amp;fresh</source>
      <translation>Tout re&amp;prendre</translation>
    </message>
    <message>
      <source>Starting anew throws away what you entered for it.</source>
      <translation>Recommencer jette ce que vous aviez saisi pour lui.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Statut</translation>
    </message>
    <message>
      <source>Status of the booking</source>
      <translation>État de la réservation</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Rester ici</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Arrêter</translation>
    </message>
    <message>
      <source>Stopped before it began. Nothing was changed.</source>
      <translation>Arrêté avant de commencer. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>Stopped while looking for new faces, otherwise the best possible (proved)</source>
      <translation>Arrêté pendant la recherche de nouveaux visages, sinon le meilleur possible (prouvé)</translation>
    </message>
    <message>
      <source>Stopped. Choose another round, or close and try again.</source>
      <translation>Arrêté. Choisissez un autre tour, ou fermez et réessayez.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>Arrêté. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>Stopped. Pages that were handed to the printer may still come out.</source>
      <translation>Arrêté. Les pages déjà confiées à l’imprimante peuvent encore sortir.</translation>
    </message>
    <message>
      <source>Stopped; nobody was stored.</source>
      <translation>Arrêté ; personne n’a été enregistré.</translation>
    </message>
    <message>
      <source>Stopped; nothing was stored.</source>
      <translation>Arrêté ; rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>Storing the people</source>
      <translation>Enregistrement des personnes</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>Subject and text are on the clipboard. Paste them into a new email.</source>
      <translation>L’objet et le texte sont dans le presse-papiers. Collez-les dans un nouveau courriel.</translation>
    </message>
    <message>
      <source>Subject:</source>
      <translation>Objet :</translation>
    </message>
    <message>
      <source>Swap {one} and {other}</source>
      <translation>Échanger {one} et {other}</translation>
    </message>
    <message>
      <source>T&amp;opics</source>
      <translation>Th&amp;èmes</translation>
    </message>
    <message numerus="yes">
      <source>T&amp;opics ({n} new)</source>
      <translation>
        <numerusform>Th&amp;èmes ({n} nouveau)</numerusform>
        <numerusform>Th&amp;èmes ({n} nouveaux)</numerusform>
      </translation>
      <extracomment>For one: T&amp;opics ({n} new)</extracomment>
    </message>
    <message>
      <source>Ta&amp;ke along</source>
      <translation>E&amp;mporter</translation>
    </message>
    <message>
      <source>Ta&amp;ke this correction back</source>
      <translation>A&amp;nnuler cette correction</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Table</translation>
    </message>
    <message>
      <source>Table as text (*.csv)</source>
      <translation>Tableau en texte (*.csv)</translation>
    </message>
    <message>
      <source>Table cards</source>
      <translation>Cartons de table</translation>
    </message>
    <message>
      <source>Table list</source>
      <translation>Liste des tables</translation>
    </message>
    <message>
      <source>Table {number}</source>
      <translation>Table {number}</translation>
    </message>
    <message>
      <source>Table-mates who meet again</source>
      <translation>Voisins de table qui se revoient</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tables</translation>
    </message>
    <message>
      <source>Take &amp;out</source>
      <translation>Re&amp;tirer</translation>
    </message>
    <message>
      <source>Take a &amp;file instead</source>
      <translation>Prendre plutôt un &amp;fichier</translation>
    </message>
    <message>
      <source>Take back the exception for {names}</source>
      <translation>Annuler l’exception pour {names}</translation>
    </message>
    <message>
      <source>Take in who came and who did not, and move as few people as possible.</source>
      <translation>Tenir compte de qui est venu ou non, en déplaçant le moins de monde possible.</translation>
    </message>
    <message>
      <source>Take out of the &amp;archive</source>
      <translation>Sortir des &amp;archives</translation>
    </message>
    <message>
      <source>Take somebody along first: select them and press Ctrl+X.</source>
      <translation>Emportez d’abord quelqu’un : sélectionnez la personne et appuyez sur Ctrl+X.</translation>
    </message>
    <message>
      <source>Take the file that your form gave you, or type people in. If nobody has signed up yet, skip this step.</source>
      <translation>Prenez le fichier que votre formulaire vous a donné, ou saisissez des personnes. Si personne ne s’est encore inscrit, passez cette étape.</translation>
    </message>
    <message>
      <source>Take your last correction of this file back (Ctrl+Z).</source>
      <translation>Annuler votre dernière correction de ce fichier (Ctrl+Z).</translation>
    </message>
    <message numerus="yes">
      <source>Take {n} people off their tables</source>
      <translation>
        <numerusform>Retirer {n} personne de sa table</numerusform>
        <numerusform>Retirer {n} personnes de leurs tables</numerusform>
      </translation>
      <extracomment>For one: Take {n} person off their table</extracomment>
    </message>
    <message>
      <source>Take {who} out of the archive</source>
      <translation>Sortir {who} des archives</translation>
    </message>
    <message>
      <source>Taken for</source>
      <translation>Prise pour</translation>
    </message>
    <message>
      <source>Te&amp;xt size:</source>
      <translation>Taille du te&amp;xte :</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>Téléphone</translation>
    </message>
    <message>
      <source>Tell me about something you did that went well. What exactly was your part in it?</source>
      <translation>Parlez-moi de quelque chose que vous avez réussi. Quelle y était exactement votre part ?</translation>
    </message>
    <message>
      <source>Tell us in one minute what you do, as if we were ten years old.</source>
      <translation>Dites-nous en une minute ce que vous faites, comme si nous avions dix ans.</translation>
    </message>
    <message>
      <source>Tent cards, folded at half their &amp;height</source>
      <translation>Chevalets, pliés à mi-&amp;hauteur</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Text, with the restriction “Number”</source>
      <translation>Texte, avec la restriction « Nombre »</translation>
    </message>
    <message>
      <source>Text, with “Long answer” on</source>
      <translation>Texte, avec « Réponse longue » activé</translation>
    </message>
    <message>
      <source>Than&amp;k the mentors…</source>
      <translation>R&amp;emercier les mentors…</translation>
    </message>
    <message>
      <source>Thank you for mentoring at “{event}”</source>
      <translation>Merci d’avoir été mentor à « {event} »</translation>
    </message>
    <message>
      <source>Thank you!</source>
      <translation>Merci !</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Cela n’a pas marché</translation>
    </message>
    <message>
      <source>The 100 mm line came out {length} mm long. The page was scaled on its way to the printer: print it again at 100 %, without “fit to page”, then measure once more.</source>
      <translation>La ligne de 100 mm est sortie longue de {length} mm. La page a été mise à l’échelle en chemin : réimprimez-la à 100 %, sans « ajuster à la page », puis mesurez encore une fois.</translation>
    </message>
    <message>
      <source>The PDF was not saved</source>
      <translation>Le PDF n’a pas été enregistré</translation>
    </message>
    <message>
      <source>The addresses are in {column}</source>
      <translation>Les adresses sont dans {column}</translation>
    </message>
    <message>
      <source>The addresses are on the clipboard. Paste them into the Bcc line.</source>
      <translation>Les adresses sont dans le presse-papiers. Collez-les dans le champ Cci.</translation>
    </message>
    <message>
      <source>The archive “{name}” holds no table; please unpack it and choose one file.</source>
      <translation>L’archive « {name} » ne contient pas de tableau ; décompressez-la et choisissez un fichier.</translation>
    </message>
    <message numerus="yes">
      <source>The archive “{name}” holds {n} tables; please unpack it and choose one file.</source>
      <translation>
        <numerusform>L’archive « {name} » contient {n} tableau ; décompressez-la et choisissez un fichier.</numerusform>
        <numerusform>L’archive « {name} » contient {n} tableaux ; décompressez-la et choisissez un fichier.</numerusform>
      </translation>
      <extracomment>For one: The archive “{name}” holds {n} table; please unpack it and choose one file.</extracomment>
    </message>
    <message>
      <source>The archive “{name}” is protected by a password; please unpack it first.</source>
      <translation>L’archive « {name} » est protégée par un mot de passe ; décompressez-la d’abord.</translation>
    </message>
    <message>
      <source>The best possible from round {first} on (proved); where it was repaired, few moves came first</source>
      <translation>Le meilleur possible à partir du tour {first} (prouvé) ; là où il a été réparé, le peu de déplacements passait d’abord</translation>
    </message>
    <message>
      <source>The board: pairs and tables</source>
      <translation>Le plan : paires et tables</translation>
    </message>
    <message>
      <source>The chapter can be opened again.</source>
      <translation>Le fichier de la section peut de nouveau être ouvert.</translation>
    </message>
    <message>
      <source>The chapter cannot be opened</source>
      <translation>Le fichier de la section ne peut pas être ouvert</translation>
    </message>
    <message>
      <source>The chapter cannot be written to {folder} ({reason}). Choose another folder; everything is still held.</source>
      <translation>La section ne peut pas être écrite dans {folder} ({reason}). Choisissez un autre dossier ; rien n’est perdu.</translation>
    </message>
    <message>
      <source>The chapter is in {file} again.</source>
      <translation>Le fichier de la section est de nouveau dans {file}.</translation>
    </message>
    <message>
      <source>The chapter's colour</source>
      <translation>La couleur de la section</translation>
    </message>
    <message>
      <source>The chapter's file is damaged</source>
      <translation>Le fichier de la section est endommagé</translation>
    </message>
    <message>
      <source>The chapter's file is gone</source>
      <translation>Le fichier de la section a disparu</translation>
    </message>
    <message>
      <source>The chapter's file is in a folder that {service} keeps in step ({folder}). Two computers that have it open spoil it there, and the copy on the way may be half a file. Keep it in a folder of this computer, and use File &gt; Save a copy to take it elsewhere.</source>
      <translation>Le fichier de la section est dans un dossier que {service} synchronise ({folder}). Deux ordinateurs qui l’y ont ouvert l’abîment, et la copie en route peut n’être qu’un demi-fichier. Gardez-le dans un dossier de cet ordinateur, et utilisez Fichier &gt; Enregistrer une copie pour l’emporter ailleurs.</translation>
    </message>
    <message>
      <source>The chapter's file is on a network drive ({folder}). When the connection breaks, the last step may not be saved, and the file can be damaged. Keep it on this computer, and use File &gt; Save a copy to take it elsewhere.</source>
      <translation>Le fichier de la section est sur un lecteur réseau ({folder}). Si la liaison se coupe, la dernière étape risque de ne pas être enregistrée, et le fichier d’être endommagé. Gardez-le sur cet ordinateur, et utilisez Fichier &gt; Enregistrer une copie pour l’emporter ailleurs.</translation>
    </message>
    <message>
      <source>The chapter's file {path} could not be opened ({reason}). Check that the folder is there, that it may be written to and that its disk is not full, or choose another file with --data.</source>
      <translation>Le fichier de la section {path} n’a pas pu être ouvert ({reason}). Vérifiez que le dossier est là, qu’on peut y écrire et que son disque n’est pas plein, ou choisissez un autre fichier avec --data.</translation>
    </message>
    <message>
      <source>The chapter's file {path} could not be used ({reason}). Nothing of this last step was saved; check that the disk is there and not full, then try again.</source>
      <translation>Le fichier de la section {path} n’a pas pu être utilisé ({reason}). Rien de cette dernière étape n’a été enregistré ; vérifiez que le disque est là et n’est pas plein, puis réessayez.</translation>
    </message>
    <message>
      <source>The chapter's file {path} is damaged ({reason}). Nothing of this last step was saved. Close the program and open it again; it will offer to repair the file.</source>
      <translation>Le fichier de la section {path} est endommagé ({reason}). Rien de cette dernière étape n’a été enregistré. Fermez le programme et rouvrez-le ; il proposera de réparer le fichier.</translation>
    </message>
    <message>
      <source>The chapter's file {path} is damaged: it is not as MicroMentor Desktop has written it. Nothing was changed. Let the program repair it, or go back to a backup.</source>
      <translation>Le fichier de la section {path} est endommagé : il n’est pas tel que MicroMentor Desktop l’a écrit. Rien n’a été changé. Laissez le programme le réparer, ou revenez à une sauvegarde.</translation>
    </message>
    <message>
      <source>The chapter's logo</source>
      <translation>Le logo de la section</translation>
    </message>
    <message>
      <source>The colour you chose</source>
      <translation>La couleur que vous avez choisie</translation>
    </message>
    <message>
      <source>The copy could not be saved</source>
      <translation>La copie n’a pas pu être enregistrée</translation>
    </message>
    <message>
      <source>The copy “{name}” could not be written in “{folder}” ({reason}). Choose another folder, or make room there.</source>
      <translation>La copie « {name} » n’a pas pu être écrite dans « {folder} » ({reason}). Choisissez un autre dossier, ou faites-y de la place.</translation>
    </message>
    <message>
      <source>The damaged file is kept as {path}.</source>
      <translation>Le fichier endommagé est gardé sous {path}.</translation>
    </message>
    <message>
      <source>The event changed since this pairing; repair the plan or pair again to take everything in. Until then: {headline}</source>
      <translation>L’événement a changé depuis cet appariement ; réparez le plan ou appariez à nouveau pour tenir compte de tout. D’ici là : {headline}</translation>
    </message>
    <message>
      <source>The event could not be paired</source>
      <translation>L’événement n’a pas pu être apparié</translation>
    </message>
    <message numerus="yes">
      <source>The event has {n} rounds now, but this pairing has {then}. Pair again.</source>
      <translation>
        <numerusform>L’événement a maintenant {n} tour, mais cet appariement en a {then}. Appariez à nouveau.</numerusform>
        <numerusform>L’événement a maintenant {n} tours, mais cet appariement en a {then}. Appariez à nouveau.</numerusform>
      </translation>
      <extracomment>For one: The event has {n} round now, but this pairing has {then}. Pair again.</extracomment>
    </message>
    <message>
      <source>The event needs a name, for example "Spring mentoring evening".</source>
      <translation>L’événement a besoin d’un nom, par exemple « Soirée de mentorat du printemps ».</translation>
    </message>
    <message>
      <source>The experience is not sure: no number of years could be read.</source>
      <translation>L’expérience n’est pas sûre : aucun nombre d’années n’a pu être lu.</translation>
    </message>
    <message numerus="yes">
      <source>The experience is not sure: read as {n} years.</source>
      <translation>
        <numerusform>L’expérience n’est pas sûre : lue comme {n} an.</numerusform>
        <numerusform>L’expérience n’est pas sûre : lue comme {n} ans.</numerusform>
      </translation>
      <extracomment>For one: The experience is not sure: read as {n} year.</extracomment>
    </message>
    <message>
      <source>The file could not be opened</source>
      <translation>Le fichier n’a pas pu être ouvert</translation>
    </message>
    <message>
      <source>The file could not be read at all, so the backup of {when} took its place. What was done since is lost.</source>
      <translation>Le fichier n’a pas pu être lu du tout, la sauvegarde du {when} a donc pris sa place. Ce qui a été fait depuis est perdu.</translation>
    </message>
    <message>
      <source>The file {path} could not be written ({reason}). Close it where it is open, or choose another place.</source>
      <translation>Le fichier {path} n’a pas pu être écrit ({reason}). Fermez-le là où il est ouvert, ou choisissez un autre endroit.</translation>
    </message>
    <message>
      <source>The folder already holds {names}.</source>
      <translation>Le dossier contient déjà {names}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written ({reason}). Choose another with --out.</source>
      <translation>On ne peut pas écrire dans le dossier {folder} ({reason}). Choisissez-en un autre avec --out.</translation>
    </message>
    <message>
      <source>The form</source>
      <translation>Le formulaire</translation>
    </message>
    <message>
      <source>The grey outlines are the labels of {sheet}: hold the page against a sheet.</source>
      <translation>Les contours gris sont les étiquettes de {sheet} : tenez la page contre une planche.</translation>
    </message>
    <message>
      <source>The heading</source>
      <translation>Le titre</translation>
    </message>
    <message>
      <source>The import of “{file}” was undone already.</source>
      <translation>L’import de « {file} » a déjà été annulé.</translation>
    </message>
    <message>
      <source>The import was undone.</source>
      <translation>L’import a été annulé.</translation>
    </message>
    <message>
      <source>The last events</source>
      <translation>Les derniers événements</translation>
    </message>
    <message>
      <source>The left gap is {shift} mm off, which no printer is. Measure from the edge of the paper to the thin line, and check that the printer holds the paper that was chosen.</source>
      <translation>L’écart de gauche est faux de {shift} mm, ce qu’aucune imprimante ne fait. Mesurez du bord du papier à la ligne fine, et vérifiez que l’imprimante contient le papier choisi.</translation>
    </message>
    <message>
      <source>The locked seats contradict each other. Unlock some of them, then pair again.</source>
      <translation>Les places verrouillées se contredisent. Déverrouillez-en quelques-unes, puis appariez à nouveau.</translation>
    </message>
    <message>
      <source>The locked seats leave no plan for the rounds to come. Unlock some of them, then repair again.</source>
      <translation>Les places verrouillées ne laissent aucun plan pour les tours à venir. Déverrouillez-en quelques-unes, puis réparez à nouveau.</translation>
    </message>
    <message>
      <source>The log and crash reports say where in the program something went wrong, and nothing about people.</source>
      <translation>Le journal et les rapports d’erreur disent où, dans le programme, quelque chose s’est mal passé, et rien sur les personnes.</translation>
    </message>
    <message>
      <source>The logo was not taken</source>
      <translation>Le logo n’a pas été pris</translation>
    </message>
    <message>
      <source>The mentor is ahead by the years below</source>
      <translation>Le mentor a l’avance en années ci-dessous</translation>
    </message>
    <message>
      <source>The mentor offers a topic that the mentee wants</source>
      <translation>Le mentor propose un thème que le mentoré souhaite</translation>
    </message>
    <message>
      <source>The name appears on badges and lists. Everything else can wait.</source>
      <translation>Le nom figure sur les badges et les listes. Tout le reste peut attendre.</translation>
    </message>
    <message>
      <source>The name badges are not printed yet.</source>
      <translation>Les badges ne sont pas encore imprimés.</translation>
    </message>
    <message>
      <source>The name badges are printed, and all that is on paper is true.</source>
      <translation>Les badges sont imprimés, et tout ce qui est sur papier est juste.</translation>
    </message>
    <message>
      <source>The name has {n} letters, and badges show {most} at most. Shorten it; the place has a field of its own.</source>
      <translation>Le nom a {n} lettres, et les badges en montrent au plus {most}. Raccourcissez-le ; le lieu a son propre champ.</translation>
    </message>
    <message>
      <source>The name is missing; it was made from the email address.</source>
      <translation>Le nom manque ; il a été tiré de l’adresse électronique.</translation>
    </message>
    <message>
      <source>The name is typed all in capitals or all in small letters.</source>
      <translation>Le nom est écrit tout en majuscules ou tout en minuscules.</translation>
    </message>
    <message>
      <source>The name of the event</source>
      <translation>Le nom de l’événement</translation>
    </message>
    <message>
      <source>The night before</source>
      <translation>La veille au soir</translation>
    </message>
    <message>
      <source>The other record</source>
      <translation>L’autre fiche</translation>
    </message>
    <message>
      <source>The page of the help</source>
      <translation>La page de l’aide</translation>
    </message>
    <message>
      <source>The places that are left do not suit {name}.</source>
      <translation>Les places qui restent ne conviennent pas à {name}.</translation>
    </message>
    <message>
      <source>The plan as it is now is kept: Undo brings it back.</source>
      <translation>Le plan actuel est gardé : Annuler le ramène.</translation>
    </message>
    <message>
      <source>The plan could not be repaired</source>
      <translation>Le plan n’a pas pu être réparé</translation>
    </message>
    <message>
      <source>The printer stopped taking pages. Is there paper left, or disk space?</source>
      <translation>L’imprimante ne prend plus de pages. Reste-t-il du papier, ou de la place sur le disque ?</translation>
    </message>
    <message>
      <source>The printer “{name}” does not answer. Is it switched on and connected?</source>
      <translation>L’imprimante « {name} » ne répond pas. Est-elle allumée et reliée ?</translation>
    </message>
    <message>
      <source>The program keeps its own files there. Choose another folder for the copy.</source>
      <translation>Le programme y garde ses propres fichiers. Choisissez un autre dossier pour la copie.</translation>
    </message>
    <message>
      <source>The program keeps one a day, and one before each import, each deletion and each new pairing of a paired event.</source>
      <translation>Le programme en garde une par jour, et une avant chaque import, chaque suppression et chaque nouvel appariement d’un événement déjà apparié.</translation>
    </message>
    <message>
      <source>The program's settings hold sizes and colours, and the last folder you used.</source>
      <translation>Les réglages du programme contiennent des tailles et des couleurs, et le dernier dossier utilisé.</translation>
    </message>
    <message>
      <source>The questions had to shrink to {size} pt. Choose larger cards or a whole page.</source>
      <translation>Les questions ont dû être réduites à {size} pt. Choisissez des cartons plus grands ou une page entière.</translation>
    </message>
    <message>
      <source>The record that goes was at no event.</source>
      <translation>La fiche qui disparaît n’était à aucun événement.</translation>
    </message>
    <message>
      <source>The results could not be written to {folder} ({reason}). Close them elsewhere, then try again.</source>
      <translation>Les résultats n’ont pas pu être écrits dans {folder} ({reason}). Fermez-les ailleurs, puis réessayez.</translation>
    </message>
    <message>
      <source>The role is not clear from this answer; only what is sure counts.</source>
      <translation>Le rôle n’est pas clair dans cette réponse ; seul ce qui est sûr compte.</translation>
    </message>
    <message>
      <source>The rounds take {whole} minutes with the moves between them, but the event lasts {span} minutes. Take fewer or shorter rounds, or go back and change how long it is.</source>
      <translation>Avec les changements de table, les tours prennent {whole} minutes, mais l’événement dure {span} minutes. Prenez moins de tours ou des tours plus courts, ou revenez changer sa durée.</translation>
    </message>
    <message>
      <source>The rules</source>
      <translation>Les règles</translation>
    </message>
    <message>
      <source>The rules leave no mentor for {name}: of {n}, {parts}.</source>
      <translation>Les règles ne laissent aucun mentor à {name} : sur {n}, {parts}.</translation>
    </message>
    <message>
      <source>The rules leave no table for {name}: something keeps them from a mentor at each.</source>
      <translation>Les règles ne laissent aucune table à {name} : à chacune, quelque chose l’écarte d’un mentor.</translation>
    </message>
    <message>
      <source>The rules leave {name} only {hosts}</source>
      <translation>Les règles ne laissent à {name} que {hosts}</translation>
    </message>
    <message>
      <source>The rules were changed since then. Change them with the pencil beside the event's name.</source>
      <translation>Les règles ont été changées depuis. Changez-les avec le crayon à côté du nom de l’événement.</translation>
    </message>
    <message>
      <source>The same field of work:</source>
      <translation>Le même domaine de travail :</translation>
    </message>
    <message>
      <source>The sample chapter is gone.</source>
      <translation>La section d’essai est partie.</translation>
    </message>
    <message>
      <source>The sheet data {path} cannot be read: {reason}</source>
      <translation>Les données des planches {path} ne peuvent pas être lues : {reason}</translation>
    </message>
    <message>
      <source>The sheet needs a name, for example the number on its packet.</source>
      <translation>La planche a besoin d’un nom, par exemple le numéro sur son emballage.</translation>
    </message>
    <message>
      <source>The sheet “{sku}” is not known. Did you mean {sheets}?</source>
      <translation>La planche « {sku} » n’est pas connue. Vouliez-vous dire {sheets} ?</translation>
    </message>
    <message>
      <source>The sheet “{sku}” is not known. The list of sheets shows every number.</source>
      <translation>La planche « {sku} » n’est pas connue. La liste des planches montre chaque numéro.</translation>
    </message>
    <message>
      <source>The sign-up files that were imported still hold them. To wipe them out there too, erase them for good.</source>
      <translation>Les fichiers d’inscription importés les contiennent encore. Pour les effacer là aussi, effacez-les pour de bon.</translation>
    </message>
    <message>
      <source>The sign-up of the person chosen</source>
      <translation>L’inscription de la personne choisie</translation>
    </message>
    <message>
      <source>The sign-up of {name}</source>
      <translation>L’inscription de {name}</translation>
    </message>
    <message>
      <source>The status of this row is “{status}”.</source>
      <translation>Le statut de cette ligne est « {status} ».</translation>
    </message>
    <message>
      <source>The topic “{topic}” is there twice. Rename or remove one of the two.</source>
      <translation>Le thème « {topic} » y est deux fois. Renommez ou retirez l’un des deux.</translation>
    </message>
    <message>
      <source>The topics</source>
      <translation>Les thèmes</translation>
    </message>
    <message>
      <source>The two records side by side</source>
      <translation>Les deux fiches côte à côte</translation>
    </message>
    <message>
      <source>The upper gap is {shift} mm off, which no printer is. Measure from the edge of the paper to the thin line, and check that the printer holds the paper that was chosen.</source>
      <translation>L’écart du haut est faux de {shift} mm, ce qu’aucune imprimante ne fait. Mesurez du bord du papier à la ligne fine, et vérifiez que l’imprimante contient le papier choisi.</translation>
    </message>
    <message>
      <source>The usual tray</source>
      <translation>Le bac habituel</translation>
    </message>
    <message>
      <source>The way through the history ended early</source>
      <translation>Le chemin à travers l’historique s’est arrêté plus tôt</translation>
    </message>
    <message>
      <source>The window opens anew with the other size or language. Everything is saved.</source>
      <translation>La fenêtre se rouvre dans l’autre taille ou langue. Tout est enregistré.</translation>
    </message>
    <message numerus="yes">
      <source>The {n} missing: no-&amp;show</source>
      <translation>
        <numerusform>&amp;La personne manquante : absente</numerusform>
        <numerusform>&amp;Les {n} manquants : absents</numerusform>
      </translation>
      <extracomment>For one: The {n} missing: no-&amp;show</extracomment>
    </message>
    <message>
      <source>Their contact details are given to those they meet: the contact list.</source>
      <translation>Leurs coordonnées sont données à ceux qu’ils rencontrent : la liste de contacts.</translation>
    </message>
    <message>
      <source>Their contact details are on their badge as a code, for everybody who points a telephone at it.</source>
      <translation>Leurs coordonnées sont sur leur badge sous forme de code, pour quiconque y pointe son téléphone.</translation>
    </message>
    <message>
      <source>Their first e&amp;vent</source>
      <translation>Son premier é&amp;vénement</translation>
    </message>
    <message>
      <source>Their record</source>
      <translation>Sa fiche</translation>
    </message>
    <message>
      <source>Their sign-up for {events} is deleted, too.</source>
      <translation>Leur inscription à {events} est supprimée aussi.</translation>
    </message>
    <message numerus="yes">
      <source>There are {n} addresses; the first one is used.</source>
      <translation>
        <numerusform>Il y a {n} adresse.</numerusform>
        <numerusform>Il y a {n} adresses ; la première est utilisée.</numerusform>
      </translation>
      <extracomment>For one: There is {n} address.</extracomment>
    </message>
    <message numerus="yes">
      <source>There are {n} places for {mentees}</source>
      <translation>
        <numerusform>Il y a {n} place pour {mentees}</numerusform>
        <numerusform>Il y a {n} places pour {mentees}</numerusform>
      </translation>
      <extracomment>For one: There is {n} place for {mentees}</extracomment>
    </message>
    <message numerus="yes">
      <source>There are {n} places for {mentees} in each round</source>
      <translation>
        <numerusform>Il y a {n} place pour {mentees} à chaque tour</numerusform>
        <numerusform>Il y a {n} places pour {mentees} à chaque tour</numerusform>
      </translation>
      <extracomment>For one: There is {n} place for {mentees} in each round</extracomment>
    </message>
    <message numerus="yes">
      <source>There are {n} tables; if there are more mentors, they share.</source>
      <translation>
        <numerusform>Il y a {n} table ; s’il y a plus de mentors, ils la partagent.</numerusform>
        <numerusform>Il y a {n} tables ; s’il y a plus de mentors, ils les partagent.</numerusform>
      </translation>
      <extracomment>For one: There is {n} table; if there are more mentors, they share.</extracomment>
    </message>
    <message>
      <source>There is at least one table, not {number}.</source>
      <translation>Il y a au moins une table, pas {number}.</translation>
    </message>
    <message>
      <source>There is no briefing to print: no mentor is at a table yet.</source>
      <translation>Il n’y a pas de fiche à imprimer : aucun mentor n’est encore à une table.</translation>
    </message>
    <message>
      <source>There is no check-in list to print: nobody has signed up yet.</source>
      <translation>Il n’y a pas de liste d’accueil à imprimer : personne ne s’est encore inscrit.</translation>
    </message>
    <message>
      <source>There is no contact list to print: nobody has agreed to share how they can be reached. It is a tick in the sign-up form, or in the member's details.</source>
      <translation>Il n’y a pas de liste de contacts à imprimer : personne n’a accepté de partager ses coordonnées. C’est une coche dans le formulaire d’inscription, ou dans le détail du membre.</translation>
    </message>
    <message>
      <source>There is no file {path} any more. Choose another.</source>
      <translation>Il n’y a plus de fichier {path}. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>There is no file “{path}”; please check its name and where it was saved.</source>
      <translation>Il n’y a pas de fichier « {path} » ; vérifiez son nom et où il a été enregistré.</translation>
    </message>
    <message>
      <source>There is no list for the wall to print: nobody is at a table or on the waiting list.</source>
      <translation>Il n’y a pas de liste pour le mur à imprimer : personne n’est à une table ou sur la liste d’attente.</translation>
    </message>
    <message>
      <source>There is no mentor in this round.</source>
      <translation>Il n’y a pas de mentor dans ce tour.</translation>
    </message>
    <message>
      <source>There is no plan to keep yet. Pair the event first.</source>
      <translation>Il n’y a pas encore de plan à garder. Appariez d’abord l’événement.</translation>
    </message>
    <message>
      <source>There is no plan to repair yet. Pair the event first.</source>
      <translation>Il n’y a pas encore de plan à réparer. Appariez d’abord l’événement.</translation>
    </message>
    <message>
      <source>There is no screen for the window here. Use one of the commands that need none: main.py demo --out DIR, main.py pair FILE --out DIR, or main.py inspect FILE (see --help).</source>
      <translation>Il n’y a pas d’écran ici pour la fenêtre. Utilisez une des commandes qui n’en ont pas besoin : main.py demo --out DIR, main.py pair FILE --out DIR, ou main.py inspect FILE (voir --help).</translation>
    </message>
    <message>
      <source>There is no table list to print: nobody is at a table or on the waiting list.</source>
      <translation>Il n’y a pas de liste des tables à imprimer : personne n’est à une table ou sur la liste d’attente.</translation>
    </message>
    <message>
      <source>There is no table {table} in round {round}.</source>
      <translation>Il n’y a pas de table {table} au tour {round}.</translation>
    </message>
    <message>
      <source>There is nobody to thank yet: no mentor takes part in this event.</source>
      <translation>Il n’y a encore personne à remercier : aucun mentor ne participe à cet événement.</translation>
    </message>
    <message>
      <source>There is nobody to write. Choose other people, or take the filter away.</source>
      <translation>Il n’y a personne à écrire. Choisissez d’autres personnes, ou retirez le filtre.</translation>
    </message>
    <message>
      <source>There is nothing to print before the pairing. Press Pair first.</source>
      <translation>Il n’y a rien à imprimer avant l’appariement. Appuyez d’abord sur Apparier.</translation>
    </message>
    <message>
      <source>There is nothing to print on {sheet}: nobody was chosen.</source>
      <translation>Il n’y a rien à imprimer sur {sheet} : personne n’a été choisi.</translation>
    </message>
    <message>
      <source>There is nothing to repair: every place stays as it is.</source>
      <translation>Il n’y a rien à réparer : chaque place reste comme elle est.</translation>
    </message>
    <message numerus="yes">
      <source>There were {n} different pairs.</source>
      <translation>
        <numerusform>Il y a eu {n} paire.</numerusform>
        <numerusform>Il y a eu {n} paires différentes.</numerusform>
      </translation>
      <extracomment>For one: There was {n} pair.</extracomment>
    </message>
    <message>
      <source>There would be a place for {name} if others moved. Pairing again may find it.</source>
      <translation>Il y aurait une place pour {name} si d’autres se déplaçaient. Un nouvel appariement la trouvera peut-être.</translation>
    </message>
    <message>
      <source>These are headings, not a person.</source>
      <translation>Ce sont des titres, pas une personne.</translation>
    </message>
    <message>
      <source>These are offered on your forms, and understood in sign-up files. A new name is taken over everywhere.</source>
      <translation>Ils sont proposés sur vos formulaires, et reconnus dans les fichiers d’inscription. Un nouveau nom est repris partout.</translation>
    </message>
    <message>
      <source>These are one record already.</source>
      <translation>C’est déjà une seule fiche.</translation>
    </message>
    <message>
      <source>These are the names</source>
      <translation>Ce sont les noms</translation>
    </message>
    <message>
      <source>These are the usual numbers. Change what is different at your event.</source>
      <translation>Ce sont les nombres habituels. Changez ce qui est différent à votre événement.</translation>
    </message>
    <message>
      <source>These cannot all hold: {what}. Unlock one of them or change the list, then pair again.</source>
      <translation>Tout cela ne peut pas tenir ensemble : {what}. Déverrouillez l’un des points ou changez la liste, puis appariez à nouveau.</translation>
    </message>
    <message>
      <source>These could not be read at all, and nothing tells how many there were: {what}.</source>
      <translation>Ceci n’a pas pu être lu du tout, et rien ne dit combien il y en avait : {what}.</translation>
    </message>
    <message>
      <source>These original sign-up files are kept no longer, for one row cannot be cut out of them: {files}.</source>
      <translation>Ces fichiers d’inscription d’origine ne sont plus gardés, car une seule ligne ne peut pas en être retirée : {files}.</translation>
    </message>
    <message>
      <source>These pairs meet as mentor and mentee in one of the rounds, whatever the rules say. One of the two has to have signed up as a mentor, the other as a mentee. The list is private: it is never printed.</source>
      <translation>Ces paires se rencontrent comme mentor et mentoré dans l’un des tours, quoi que disent les règles. L’un des deux doit être inscrit comme mentor, l’autre comme mentoré. La liste est privée : elle n’est jamais imprimée.</translation>
    </message>
    <message>
      <source>These pairs never share a table. The list is private: it is never printed or shown to anybody.</source>
      <translation>Ces paires ne partagent jamais une table. La liste est privée : elle n’est jamais imprimée ni montrée à quiconque.</translation>
    </message>
    <message>
      <source>These people go somewhere else:</source>
      <translation>Ces personnes vont ailleurs :</translation>
    </message>
    <message>
      <source>These people would go somewhere else:</source>
      <translation>Ces personnes iraient ailleurs :</translation>
    </message>
    <message numerus="yes">
      <source>They &amp;belong to the chapter</source>
      <translation>
        <numerusform>Fait &amp;partie de la section</numerusform>
        <numerusform>Font &amp;partie de la section</numerusform>
      </translation>
      <extracomment>For one: They &amp;belong to the chapter</extracomment>
    </message>
    <message>
      <source>They are in the directory that you hand out: name, employer, job and topics, no contact details.</source>
      <translation>Ils sont dans l’annuaire que vous distribuez : nom, employeur, fonction et thèmes, sans coordonnées.</translation>
    </message>
    <message>
      <source>They cannot be put down here. Go to another place, or press Esc.</source>
      <translation>On ne peut pas les poser ici. Allez à une autre place, ou appuyez sur Échap.</translation>
    </message>
    <message>
      <source>They did not meet at an earlier event</source>
      <translation>Ils ne se sont pas rencontrés à un événement passé</translation>
    </message>
    <message>
      <source>They have a language in common</source>
      <translation>Ils ont une langue en commun</translation>
    </message>
    <message>
      <source>They have a place in round {number}.</source>
      <translation>Une place leur revient au tour {number}.</translation>
    </message>
    <message>
      <source>They have a place in rounds {numbers}.</source>
      <translation>Une place leur revient aux tours {numbers}.</translation>
    </message>
    <message>
      <source>They have a place in the plan of {events}. There they are marked as withdrawn; repair that plan or pair again.</source>
      <translation>Ils ont une place dans le plan de {events}. Ils y sont notés comme désistés ; réparez ce plan ou appariez à nouveau.</translation>
    </message>
    <message>
      <source>They have not met before:</source>
      <translation>Ils ne se sont pas encore rencontrés :</translation>
    </message>
    <message>
      <source>They no longer take part in {events}.</source>
      <translation>Ils ne participent plus à {events}.</translation>
    </message>
    <message>
      <source>They were at no event, so nothing else changes.</source>
      <translation>Ils n’étaient à aucun événement, rien d’autre ne change donc.</translation>
    </message>
    <message>
      <source>They work in the same field, and both told which</source>
      <translation>Ils travaillent dans le même domaine, et tous deux l’ont indiqué</translation>
    </message>
    <message>
      <source>Think of one person whom you could offer half an hour, and of the words with which you will.</source>
      <translation>Pensez à une personne à qui vous pourriez offrir une demi-heure, et aux mots pour le faire.</translation>
    </message>
    <message>
      <source>This answer was changed elsewhere since then. Look at it in the list of sign-ups again.</source>
      <translation>Cette réponse a été changée ailleurs depuis. Regardez-la de nouveau dans la liste des inscriptions.</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>Cela ne peut pas être annulé.</translation>
    </message>
    <message>
      <source>This chapter was opened on the computer {computer} by {user} ({since}) and not closed there, or the folder is not in step yet. Make sure that it is closed there: what both of you change would be lost.</source>
      <translation>Cette section a été ouverte sur l’ordinateur {computer} par {user} ({since}) et n’y a pas été fermée, ou le dossier n’est pas encore synchronisé. Assurez-vous qu’elle y est fermée : ce que vous changez tous deux serait perdu.</translation>
    </message>
    <message>
      <source>This day is already past. Is the year right?</source>
      <translation>Ce jour est déjà passé. L’année est-elle juste ?</translation>
    </message>
    <message numerus="yes">
      <source>This day is {n} years ahead. Is the year right?</source>
      <translation>
        <numerusform>Ce jour est dans {n} an. L’année est-elle juste ?</numerusform>
        <numerusform>Ce jour est dans {n} ans. L’année est-elle juste ?</numerusform>
      </translation>
      <extracomment>For one: This day is {n} year ahead. Is the year right?</extracomment>
    </message>
    <message>
      <source>This file has more than 200,000 rows, 2,000 columns or 6,000,000 cells; please keep only the sign-ups in it.</source>
      <translation>Ce fichier a plus de 200 000 lignes, 2 000 colonnes ou 6 000 000 de cellules ; n’y gardez que les inscriptions.</translation>
    </message>
    <message>
      <source>This file holds a cell of more than 100,000 characters; please check it in a spreadsheet program.</source>
      <translation>Ce fichier contient une cellule de plus de 100 000 caractères ; vérifiez-la dans un tableur.</translation>
    </message>
    <message>
      <source>This file holds binary data, not a table; please export the sign-ups as CSV or Excel.</source>
      <translation>Ce fichier contient des données binaires, pas un tableau ; exportez les inscriptions en CSV ou Excel.</translation>
    </message>
    <message>
      <source>This file unpacks to far more than a sign-up list could be; please check where it comes from.</source>
      <translation>Une fois décompressé, ce fichier dépasse de loin une liste d’inscriptions ; vérifiez d’où il vient.</translation>
    </message>
    <message>
      <source>This is a total, not a person.</source>
      <translation>C’est un total, pas une personne.</translation>
    </message>
    <message>
      <source>This is a workbook in Excel's binary format (.xlsb), which is not read here; please save it as an Excel workbook (.xlsx) or as CSV.</source>
      <translation>C’est un classeur au format binaire d’Excel (.xlsb), qui n’est pas lu ici ; enregistrez-le en classeur Excel (.xlsx) ou en CSV.</translation>
    </message>
    <message>
      <source>This is no email address.</source>
      <translation>Ce n’est pas une adresse électronique.</translation>
    </message>
    <message>
      <source>This is the chapter that is open. Choose another file.</source>
      <translation>C’est la section qui est ouverte. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>This is the first pairing.</source>
      <translation>C’est le premier appariement.</translation>
    </message>
    <message>
      <source>This is the plan on the board. Go back to another version first, then delete it.</source>
      <translation>C’est le plan actuel. Revenez d’abord à une autre version, puis supprimez-la.</translation>
    </message>
    <message>
      <source>This is the sample chapter: its people are made up.</source>
      <translation>Voici la section d’essai : ses membres sont inventés.</translation>
    </message>
    <message>
      <source>This line is 100 mm long.</source>
      <translation>Cette ligne mesure 100 mm.</translation>
    </message>
    <message>
      <source>This looks like a remark, not a person.</source>
      <translation>Cela ressemble à une remarque, pas à une personne.</translation>
    </message>
    <message>
      <source>This looks like a test of the form.</source>
      <translation>Cela ressemble à un essai du formulaire.</translation>
    </message>
    <message>
      <source>This pairing does not add up: its file was damaged or changed by another program. Pair again.</source>
      <translation>Cet appariement n’est pas cohérent : son fichier a été endommagé ou changé par un autre programme. Appariez à nouveau.</translation>
    </message>
    <message>
      <source>This person</source>
      <translation>Cette personne</translation>
    </message>
    <message>
      <source>This person answered more than once; the later answer “{answer}” is used.</source>
      <translation>Cette personne a répondu plusieurs fois ; la dernière réponse, « {answer} », est utilisée.</translation>
    </message>
    <message>
      <source>This person did not sign up for the event. Add them as a walk-in.</source>
      <translation>Cette personne ne s’est pas inscrite à l’événement. Ajoutez-la comme arrivant.</translation>
    </message>
    <message>
      <source>This person is not signed up any more. Add them again.</source>
      <translation>Cette personne n’est plus inscrite. Ajoutez-la à nouveau.</translation>
    </message>
    <message>
      <source>This person was deleted meanwhile, so nothing is held on them.</source>
      <translation>Cette personne a été supprimée entre-temps, rien n’est donc gardé sur elle.</translation>
    </message>
    <message>
      <source>This person was deleted meanwhile, so there is nothing left to change.</source>
      <translation>Cette personne a été supprimée entre-temps, il n’y a donc plus rien à changer.</translation>
    </message>
    <message>
      <source>This plan has no round {round}.</source>
      <translation>Ce plan n’a pas de tour {round}.</translation>
    </message>
    <message>
      <source>This plan is on the board already.</source>
      <translation>Ce plan est déjà le plan actuel.</translation>
    </message>
    <message>
      <source>This row has neither a name nor an email address.</source>
      <translation>Cette ligne n’a ni nom ni adresse électronique.</translation>
    </message>
    <message>
      <source>This workbook is damaged or not complete; please export it again, or save it as CSV and choose that file.</source>
      <translation>Ce classeur est endommagé ou incomplet ; exportez-le à nouveau, ou enregistrez-le en CSV et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>This workbook is protected by a password; please open it, remove the password, and save it again.</source>
      <translation>Ce classeur est protégé par un mot de passe ; ouvrez-le, retirez le mot de passe, et enregistrez-le à nouveau.</translation>
    </message>
    <message>
      <source>This would be kept as an exception with a name, which can be taken back.</source>
      <translation>Ce serait gardé comme une exception nommée, sur laquelle on peut revenir.</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Jeter</translation>
    </message>
    <message>
      <source>Throw away what was begun?</source>
      <translation>Jeter ce qui était commencé ?</translation>
    </message>
    <message>
      <source>Tick one or both. If neither suits you this time, tick nothing.</source>
      <translation>Cochez l’un ou les deux. Si aucun ne vous convient cette fois, ne cochez rien.</translation>
    </message>
    <message>
      <source>Ticked both</source>
      <translation>A coché les deux</translation>
    </message>
    <message>
      <source>Ticked both: would they mentor?</source>
      <translation>A coché les deux : serait-ce comme mentor ?</translation>
    </message>
    <message>
      <source>Ticked neither</source>
      <translation>N’a coché aucun des deux</translation>
    </message>
    <message>
      <source>Time is up. Thank you!</source>
      <translation>C’est l’heure. Merci !</translation>
    </message>
    <message>
      <source>Time is up: please change tables</source>
      <translation>C’est l’heure : changez de table, s’il vous plaît</translation>
    </message>
    <message>
      <source>Tischkarte (table card) blank</source>
      <translation>carton de table vierge (Tischkarte)</translation>
    </message>
    <message>
      <source>Tischkarte lang (long tent card)</source>
      <translation>chevalet long (Tischkarte lang)</translation>
    </message>
    <message>
      <source>To be asked: {question}</source>
      <translation>À demander : {question}</translation>
    </message>
    <message>
      <source>To be erased: More &gt; Erase for good. Past events keep their counts, without the name.</source>
      <translation>Pour être effacé : Plus &gt; Effacer pour de bon. Les événements passés gardent leurs nombres, sans le nom.</translation>
    </message>
    <message>
      <source>To check before printing</source>
      <translation>À vérifier avant d’imprimer</translation>
    </message>
    <message>
      <source>To check before printing: {summary}</source>
      <translation>À vérifier avant d’imprimer : {summary}</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>À faire</translation>
    </message>
    <message>
      <source>To get the conversation going</source>
      <translation>Pour engager la conversation</translation>
    </message>
    <message>
      <source>To have it corrected: select them, then Edit.</source>
      <translation>Pour corriger : sélectionnez-les, puis Modifier.</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>À regarder</translation>
    </message>
    <message>
      <source>To see what is held on them: select them, then More &gt; Everything held on them, as PDF or JSON.</source>
      <translation>Pour voir ce qui est gardé sur eux : sélectionnez-les, puis Plus &gt; Tout ce qui est gardé sur la personne, en PDF ou JSON.</translation>
    </message>
    <message>
      <source>To write on, for people who walk in.</source>
      <translation>À remplir à la main, pour les arrivants.</translation>
    </message>
    <message>
      <source>Together with {names}</source>
      <translation>Avec {names}</translation>
    </message>
    <message>
      <source>Top&amp;ics:</source>
      <translation>T&amp;hèmes :</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Topic: {topic}</source>
      <translation>Thème : {topic}</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Thèmes</translation>
    </message>
    <message>
      <source>Topics of {who}</source>
      <translation>Thèmes de {who}</translation>
    </message>
    <message>
      <source>Topics offered</source>
      <translation>Thèmes proposés</translation>
    </message>
    <message>
      <source>Topics offered as mentor</source>
      <translation>Thèmes proposés comme mentor</translation>
    </message>
    <message>
      <source>Topics wanted</source>
      <translation>Thèmes souhaités</translation>
    </message>
    <message>
      <source>Topics wanted as mentee</source>
      <translation>Thèmes souhaités comme mentoré</translation>
    </message>
    <message>
      <source>Topics you could help with as a mentor</source>
      <translation>Thèmes sur lesquels vous pourriez aider comme mentor</translation>
    </message>
    <message>
      <source>Topics you would like help with as a mentee</source>
      <translation>Thèmes sur lesquels vous aimeriez être aidé comme mentoré</translation>
    </message>
    <message>
      <source>Topics: {topics}</source>
      <translation>Thèmes : {topics}</translation>
    </message>
    <message>
      <source>Tra&amp;y</source>
      <translation>&amp;Bac</translation>
    </message>
    <message>
      <source>Try fewer letters, or choose “Everybody” and “Any topic” above. All columns are searched.</source>
      <translation>Essayez moins de lettres, ou choisissez « Tout le monde » et « Tous les thèmes » ci-dessus. Toutes les colonnes sont parcourues.</translation>
    </message>
    <message>
      <source>Two columns hold email addresses, {first} and {second}, and they differ (for example “{one}” and “{other}”). Which one is each person's own address?</source>
      <translation>Deux colonnes contiennent des adresses électroniques, {first} et {second}, et elles diffèrent (par exemple « {one} » et « {other} »). Laquelle est l’adresse de la personne elle-même ?</translation>
    </message>
    <message>
      <source>Two people are only paired if the mentor is {years} ahead.</source>
      <translation>Deux personnes ne sont réunies que si le mentor a {years} d’avance.</translation>
    </message>
    <message>
      <source>Two people are only paired if they {conditions}, and the mentor is {years} ahead.</source>
      <translation>Deux personnes ne sont réunies que si elles {conditions}, et si le mentor a {years} d’avance.</translation>
    </message>
    <message>
      <source>Two people are only paired if they {conditions}.</source>
      <translation>Deux personnes ne sont réunies que si elles {conditions}.</translation>
    </message>
    <message>
      <source>Two people are only paired where everything ticked here holds. Somebody may wait because of it.</source>
      <translation>Deux personnes ne sont réunies que si tout ce qui est coché ici est respecté. Quelqu’un peut devoir attendre à cause de cela.</translation>
    </message>
    <message>
      <source>Type a name, then Enter: they are here</source>
      <translation>Tapez un nom, puis Entrée : la personne est là</translation>
    </message>
    <message>
      <source>Type a table, a mentor or a mentee</source>
      <translation>Tapez une table, un mentor ou un mentoré</translation>
    </message>
    <message>
      <source>Type the four into the program; the next page comes out right.</source>
      <translation>Saisissez les quatre dans le programme ; la page suivante sera juste.</translation>
    </message>
    <message>
      <source>Un&amp;lock {name}</source>
      <translation>Déverrou&amp;iller {name}</translation>
    </message>
    <message>
      <source>Undo chang&amp;e</source>
      <translation>A&amp;nnuler le changement</translation>
    </message>
    <message>
      <source>Undo the import</source>
      <translation>Annuler l’import</translation>
    </message>
    <message>
      <source>Undo this</source>
      <translation>Annuler ceci</translation>
    </message>
    <message>
      <source>Undo this import?</source>
      <translation>Annuler cet import ?</translation>
    </message>
    <message>
      <source>Undone: {said}</source>
      <translation>Annulé : {said}</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Annulé : {step}</translation>
    </message>
    <message>
      <source>Unlock {name}</source>
      <translation>Déverrouiller {name}</translation>
    </message>
    <message numerus="yes">
      <source>Unlock {n} people</source>
      <translation>
        <numerusform>Déverrouiller {n} personne</numerusform>
        <numerusform>Déverrouiller {n} personnes</numerusform>
      </translation>
      <extracomment>For one: Unlock {n} person</extracomment>
    </message>
    <message>
      <source>Upper tray</source>
      <translation>Bac supérieur</translation>
    </message>
    <message numerus="yes">
      <source>Use a&amp;ll {n} suggestions</source>
      <translation>
        <numerusform>Utiliser la s&amp;uggestion</numerusform>
        <numerusform>Utiliser les {n} s&amp;uggestions</numerusform>
      </translation>
      <extracomment>For one: Use a&amp;ll {n} suggestion</extracomment>
    </message>
    <message>
      <source>Use {column}</source>
      <translation>Utiliser {column}</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Habituelle</translation>
    </message>
    <message>
      <source>Version {app} · Python {python} · Qt {qt}</source>
      <translation>Version {app} · Python {python} · Qt {qt}</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <translation>Version {number}</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versions</translation>
    </message>
    <message>
      <source>Vie&amp;w</source>
      <translation>Affic&amp;hage</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Violet</translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation>Liste d’attente</translation>
    </message>
    <message>
      <source>Waiting: {numbers}</source>
      <translation>En attente : {numbers}</translation>
    </message>
    <message>
      <source>Waiting: {numbers} (round by round)</source>
      <translation>En attente : {numbers} (tour par tour)</translation>
    </message>
    <message>
      <source>Waiting: {why}</source>
      <translation>En attente : {why}</translation>
    </message>
    <message>
      <source>Walk-ins</source>
      <translation>Arrivants</translation>
    </message>
    <message>
      <source>Wanted help with</source>
      <translation>A voulu de l’aide pour</translation>
    </message>
    <message>
      <source>Wants</source>
      <translation>Souhaite</translation>
    </message>
    <message>
      <source>Wants a mentor: yes or no</source>
      <translation>Veut un mentor : oui ou non</translation>
    </message>
    <message>
      <source>Wants help with</source>
      <translation>Veut de l’aide pour</translation>
    </message>
    <message>
      <source>Wants help with {topic}</source>
      <translation>Souhaite de l’aide pour {topic}</translation>
    </message>
    <message>
      <source>Wants to mentor: yes or no</source>
      <translation>Veut être mentor : oui ou non</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>Avertissements</translation>
    </message>
    <message>
      <source>Was at none of our events yet</source>
      <translation>N’est encore venu à aucun de nos événements</translation>
    </message>
    <message>
      <source>Welcome! Let us bring people together.</source>
      <translation>Bienvenue ! Réunissons les gens.</translation>
    </message>
    <message>
      <source>Wh&amp;y</source>
      <translation>Pour&amp;quoi</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>What about it</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>What are you good at that you never want to do again?</source>
      <translation>En quoi êtes-vous bon, que vous ne voulez plus jamais faire ?</translation>
    </message>
    <message>
      <source>What can somebody learn from you that is in no book?</source>
      <translation>Qu’apprend-on de vous qui n’est dans aucun livre ?</translation>
    </message>
    <message>
      <source>What company may cost</source>
      <translation>Ce que la compagnie peut coûter</translation>
    </message>
    <message>
      <source>What could be done</source>
      <translation>Ce qui peut être fait</translation>
    </message>
    <message>
      <source>What counts how much</source>
      <translation>Ce qui compte, et combien</translation>
    </message>
    <message>
      <source>What did somebody say in an interview that made you want to hire them?</source>
      <translation>Qu’a dit quelqu’un en entretien qui vous a donné envie de l’embaucher ?</translation>
    </message>
    <message>
      <source>What do you do when a conversation goes wrong halfway through?</source>
      <translation>Que faites-vous quand une conversation tourne mal à mi-chemin ?</translation>
    </message>
    <message>
      <source>What do you do when you do not know what to say?</source>
      <translation>Que faites-vous quand vous ne savez pas quoi dire ?</translation>
    </message>
    <message>
      <source>What happened is written in {file}; send that file to whoever helps you.</source>
      <translation>Ce qui s’est passé est écrit dans {file} ; envoyez ce fichier à la personne qui vous aide.</translation>
    </message>
    <message>
      <source>What has membership brought you that you had not expected?</source>
      <translation>Que vous a apporté l’adhésion que vous n’attendiez pas ?</translation>
    </message>
    <message>
      <source>What have you tried already, and what happened?</source>
      <translation>Qu’avez-vous déjà essayé, et que s’est-il passé ?</translation>
    </message>
    <message>
      <source>What have you tried, and what have you only thought about?</source>
      <translation>Qu’avez-vous essayé, et à quoi avez-vous seulement pensé ?</translation>
    </message>
    <message>
      <source>What is kept and why</source>
      <translation>Ce qui est gardé et pourquoi</translation>
    </message>
    <message>
      <source>What is kept, and why</source>
      <translation>Ce qui est gardé, et pourquoi</translation>
    </message>
    <message>
      <source>What is never kept</source>
      <translation>Ce qui n’est jamais gardé</translation>
    </message>
    <message>
      <source>What is sent and printed</source>
      <translation>Ce qui est envoyé et imprimé</translation>
    </message>
    <message>
      <source>What is wanted most: {topics}.</source>
      <translation>Ce qui est le plus demandé : {topics}.</translation>
    </message>
    <message>
      <source>What it brought</source>
      <translation>Ce qu’il a apporté</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Ce que cela fait</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Ce qui est écrit</translation>
    </message>
    <message>
      <source>What might the other side say about it?</source>
      <translation>Qu’en dirait l’autre côté ?</translation>
    </message>
    <message>
      <source>What must hold</source>
      <translation>Ce qui doit être respecté</translation>
    </message>
    <message>
      <source>What pairing will come to was not worked out in time. Press Pair to see.</source>
      <translation>Ce que donnera l’appariement n’a pas pu être calculé à temps. Appuyez sur Apparier pour voir.</translation>
    </message>
    <message>
      <source>What people agree to, each by itself</source>
      <translation>Ce que les gens acceptent, chaque point pour lui-même</translation>
    </message>
    <message>
      <source>What people may ask for</source>
      <translation>Ce que les gens peuvent demander</translation>
    </message>
    <message>
      <source>What should I learn properly, and what is enough to have heard of?</source>
      <translation>Que devrais-je apprendre à fond, et de quoi suffit-il d’avoir entendu parler ?</translation>
    </message>
    <message>
      <source>What stands in [brackets] is yours to fill in.</source>
      <translation>Ce qui est entre [crochets] est à remplir par vous.</translation>
    </message>
    <message>
      <source>What takes you an hour each week and should take ten minutes?</source>
      <translation>Qu’est-ce qui vous prend une heure par semaine et devrait prendre dix minutes ?</translation>
    </message>
    <message>
      <source>What the &amp;columns were taken for. Is one wrong? Choose what it is.</source>
      <translation>Pour quoi les &amp;colonnes ont été prises. L’une est fausse ? Choisissez ce qu’elle est.</translation>
    </message>
    <message>
      <source>What the file holds</source>
      <translation>Ce que contient le fichier</translation>
    </message>
    <message>
      <source>What they agreed to</source>
      <translation>Ce qu’il a accepté</translation>
    </message>
    <message>
      <source>What this is about was changed since then, so it can no longer be taken back. Nothing was changed.</source>
      <translation>Ce dont il s’agit a été changé depuis, cela ne peut donc plus être annulé. Rien n’a été changé.</translation>
    </message>
    <message>
      <source>What to print</source>
      <translation>Que faut-il imprimer</translation>
    </message>
    <message>
      <source>What was printed for them</source>
      <translation>Ce qui a été imprimé pour elle</translation>
    </message>
    <message>
      <source>What was said at this table stays at this table. Which first sentence will you say, and to whom?</source>
      <translation>Ce qui s’est dit à cette table reste à cette table. Quelle première phrase direz-vous, et à qui ?</translation>
    </message>
    <message>
      <source>What was there is kept as {file}.</source>
      <translation>Ce qui s’y trouvait est gardé sous {file}.</translation>
    </message>
    <message>
      <source>What we hold on you</source>
      <translation>Ce que nous gardons sur vous</translation>
    </message>
    <message>
      <source>What we hold on you: {person}</source>
      <translation>Ce que nous gardons sur vous : {person}</translation>
    </message>
    <message>
      <source>What were you hoping for when you joined?</source>
      <translation>Qu’espériez-vous en adhérant ?</translation>
    </message>
    <message>
      <source>What would have to change for you to say: now it is all right?</source>
      <translation>Qu’est-ce qui devrait changer pour que vous disiez : maintenant, ça va ?</translation>
    </message>
    <message>
      <source>What would help</source>
      <translation>Ce qui aiderait</translation>
    </message>
    <message>
      <source>What would help: {sentence}</source>
      <translation>Ce qui aiderait : {sentence}</translation>
    </message>
    <message>
      <source>What would make next year's membership worth it for you?</source>
      <translation>Qu’est-ce qui ferait que l’adhésion de l’an prochain en vaille la peine pour vous ?</translation>
    </message>
    <message>
      <source>What would make the next few minutes worth your while?</source>
      <translation>Qu’est-ce qui ferait que ces quelques minutes en vaillent la peine ?</translation>
    </message>
    <message>
      <source>What would you do differently if you were at my point again?</source>
      <translation>Que feriez-vous autrement si vous en étiez de nouveau là où j’en suis ?</translation>
    </message>
    <message>
      <source>What would you do if you had half the time, and what with twice as much?</source>
      <translation>Que feriez-vous avec moitié moins de temps, et avec deux fois plus ?</translation>
    </message>
    <message>
      <source>What would you have liked to be asked, ten years ago?</source>
      <translation>Qu’auriez-vous aimé qu’on vous demande, il y a dix ans ?</translation>
    </message>
    <message>
      <source>What would you try if you knew that it could not fail?</source>
      <translation>Qu’essaieriez-vous si vous saviez que cela ne peut pas échouer ?</translation>
    </message>
    <message>
      <source>What you can talk about</source>
      <translation>De quoi l’on peut parler</translation>
    </message>
    <message>
      <source>What you choose now is done for all of them.</source>
      <translation>Ce que vous choisissez maintenant est fait pour tous.</translation>
    </message>
    <message>
      <source>What you corrected is not kept. The file with the sign-ups stays.</source>
      <translation>Ce que vous avez corrigé n’est pas gardé. Le fichier d’inscriptions reste.</translation>
    </message>
    <message>
      <source>What you entered for it is forgotten and cannot be brought back. Sign-up files stay where they are.</source>
      <translation>Ce que vous avez saisi est oublié et ne peut pas être ramené. Les fichiers d’inscription restent où ils sont.</translation>
    </message>
    <message>
      <source>What you entered is kept. “New event” goes on with it.</source>
      <translation>Ce que vous avez saisi est gardé. « Nouvel événement » permet de continuer.</translation>
    </message>
    <message>
      <source>When a badge or card was printed: to tell what has to be printed again.</source>
      <translation>Quand un badge ou un carton a été imprimé : pour savoir ce qui est à réimprimer.</translation>
    </message>
    <message>
      <source>When did you last hold something back that you wanted to say? What stopped you?</source>
      <translation>Quand avez-vous gardé pour vous, dernièrement, ce que vous vouliez dire ? Qu’est-ce qui vous a retenu ?</translation>
    </message>
    <message>
      <source>When is it time to ask for help, and whom?</source>
      <translation>Quand est-il temps de demander de l’aide, et à qui ?</translation>
    </message>
    <message>
      <source>When something goes wrong</source>
      <translation>Quand quelque chose ne va pas</translation>
    </message>
    <message>
      <source>When the event is over, it is over: nothing else is expected of you.</source>
      <translation>Quand l’événement est fini, c’est fini : rien d’autre n’est attendu de vous.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Où</translation>
    </message>
    <message>
      <source>Where a file is imported: take the cells that were copied elsewhere</source>
      <translation>Là où l’on importe un fichier : reprendre les cellules copiées ailleurs</translation>
    </message>
    <message>
      <source>Where could I lend a hand without being an expert?</source>
      <translation>Où pourrais-je donner un coup de main sans être expert ?</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>Où cela se trouve</translation>
    </message>
    <message>
      <source>Where to save the chapter</source>
      <translation>Où enregistrer la section</translation>
    </message>
    <message>
      <source>Which line of my CV would you cut, and what is missing?</source>
      <translation>Quelle ligne de mon CV supprimeriez-vous, et que manque-t-il ?</translation>
    </message>
    <message>
      <source>Which meeting, course or list would you not want to miss?</source>
      <translation>Quelle réunion, quel cours ou quelle liste ne voudriez-vous pas manquer ?</translation>
    </message>
    <message>
      <source>Which members</source>
      <translation>Quels membres</translation>
    </message>
    <message>
      <source>Which mistake taught you the most?</source>
      <translation>Quelle erreur vous a le plus appris ?</translation>
    </message>
    <message>
      <source>Which part of this is in your hands?</source>
      <translation>Quelle part de tout cela est entre vos mains ?</translation>
    </message>
    <message>
      <source>Which piece of feedback did you get more than once?</source>
      <translation>Quel retour avez-vous reçu plus d’une fois ?</translation>
    </message>
    <message>
      <source>Which question are you afraid of? Let us find an answer together.</source>
      <translation>Quelle question redoutez-vous ? Trouvons ensemble une réponse.</translation>
    </message>
    <message>
      <source>Which tool saves you the most time, and how did you learn it?</source>
      <translation>Quel outil vous fait gagner le plus de temps, et comment l’avez-vous appris ?</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <source>Who comes to no round at all has withdrawn.</source>
      <translation>Qui ne vient à aucun tour s’est désisté.</translation>
    </message>
    <message>
      <source>Who could be asked</source>
      <translation>À qui demander</translation>
    </message>
    <message>
      <source>Who is here</source>
      <translation>Qui est là</translation>
    </message>
    <message>
      <source>Who is locked stays here. Press L to unlock first.</source>
      <translation>Qui est verrouillé reste ici. Appuyez d’abord sur L pour déverrouiller.</translation>
    </message>
    <message>
      <source>Who moves where</source>
      <translation>Qui va où</translation>
    </message>
    <message>
      <source>Who must no&amp;t meet</source>
      <translation>Qui ne doit &amp;pas se rencontrer</translation>
    </message>
    <message>
      <source>Who must or must not meet: for the pairing only; it is never printed.</source>
      <translation>Qui doit ou ne doit pas se rencontrer : pour l’appariement seulement ; ce n’est jamais imprimé.</translation>
    </message>
    <message>
      <source>Who or what should I look up next?</source>
      <translation>Qui ou que devrais-je chercher ensuite ?</translation>
    </message>
    <message>
      <source>Who sat with whom: so that people meet somebody new next time.</source>
      <translation>Qui était assis avec qui : pour que chacun rencontre quelqu’un de nouveau la fois suivante.</translation>
    </message>
    <message>
      <source>Who signed up first comes first</source>
      <translation>Premier inscrit, premier servi</translation>
    </message>
    <message>
      <source>Who signed up?</source>
      <translation>Qui s’est inscrit ?</translation>
    </message>
    <message>
      <source>Who sits together</source>
      <translation>Qui est assis ensemble</translation>
    </message>
    <message>
      <source>Who sits where in each round, for the door.</source>
      <translation>Qui est assis où à chaque tour, pour la porte.</translation>
    </message>
    <message>
      <source>Who to ask</source>
      <translation>À qui demander</translation>
    </message>
    <message>
      <source>Who was a good mentor to you? What did they do that others did not?</source>
      <translation>Qui a été pour vous un bon mentor ? Que faisait-il que d’autres ne faisaient pas ?</translation>
    </message>
    <message>
      <source>Who would be forgotten now</source>
      <translation>Qui serait oublié maintenant</translation>
    </message>
    <message>
      <source>Who would move where</source>
      <translation>Qui irait où</translation>
    </message>
    <message>
      <source>Whoever can use your account on this computer can read it. Lock the computer when you leave it.</source>
      <translation>Quiconque peut utiliser votre compte sur cet ordinateur peut le lire. Verrouillez l’ordinateur quand vous le quittez.</translation>
    </message>
    <message>
      <source>Whoever could make room would have to go to {hosts}, where nothing is free for them.</source>
      <translation>Qui pourrait faire de la place devrait aller chez {hosts}, où rien n’est libre.</translation>
    </message>
    <message>
      <source>Whom do you know who listens really well? What do they do differently?</source>
      <translation>Qui connaissez-vous qui écoute vraiment bien ? Que fait cette personne autrement ?</translation>
    </message>
    <message>
      <source>Whom should I talk to next, and what should I ask them?</source>
      <translation>À qui devrais-je parler ensuite, et que lui demander ?</translation>
    </message>
    <message>
      <source>Whom would you like to meet here, and why them?</source>
      <translation>Qui aimeriez-vous rencontrer ici, et pourquoi ?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Why this job, and why now? Say it in three sentences.</source>
      <translation>Pourquoi ce poste, et pourquoi maintenant ? Dites-le en trois phrases.</translation>
    </message>
    <message>
      <source>Will be at the same table:</source>
      <translation>Sera à la même table :</translation>
    </message>
    <message>
      <source>Wish {number}</source>
      <translation>Souhait {number}</translation>
    </message>
    <message>
      <source>Wishes</source>
      <translation>Souhaits</translation>
    </message>
    <message>
      <source>With one more mentor</source>
      <translation>Avec un mentor de plus</translation>
    </message>
    <message>
      <source>With one more mentor for “{subject}”</source>
      <translation>Avec un mentor de plus pour « {subject} »</translation>
    </message>
    <message>
      <source>With one more round ({n} in all)</source>
      <translation>Avec un tour de plus ({n} en tout)</translation>
    </message>
    <message>
      <source>With one more table ({n} in all)</source>
      <translation>Avec une table de plus ({n} en tout)</translation>
    </message>
    <message numerus="yes">
      <source>With up to {n} mentees per mentor</source>
      <translation>
        <numerusform>Avec jusqu’à {n} mentoré par mentor</numerusform>
        <numerusform>Avec jusqu’à {n} mentorés par mentor</numerusform>
      </translation>
      <extracomment>For one: With up to {n} mentee per mentor</extracomment>
    </message>
    <message>
      <source>With {mentor}: {reason}</source>
      <translation>Avec {mentor} : {reason}</translation>
    </message>
    <message>
      <source>With {names}</source>
      <translation>Avec {names}</translation>
    </message>
    <message numerus="yes">
      <source>With {n} more mentors who offer what is wanted, nobody would sit out.</source>
      <translation>
        <numerusform>Avec {n} mentor de plus proposant ce qui est souhaité, personne ne serait de côté.</numerusform>
        <numerusform>Avec {n} mentors de plus proposant ce qui est souhaité, personne ne serait de côté.</numerusform>
      </translation>
      <extracomment>For one: With {n} more mentor who offers what is wanted, nobody would sit out.</extracomment>
    </message>
    <message numerus="yes">
      <source>With {n} more mentors who offer what is wanted, nobody would wait.</source>
      <translation>
        <numerusform>Avec {n} mentor de plus proposant ce qui est souhaité, personne n’attendrait.</numerusform>
        <numerusform>Avec {n} mentors de plus proposant ce qui est souhaité, personne n’attendrait.</numerusform>
      </translation>
      <extracomment>For one: With {n} more mentor who offers what is wanted, nobody would wait.</extracomment>
    </message>
    <message numerus="yes">
      <source>With {n} more mentors, nobody would sit out.</source>
      <translation>
        <numerusform>Avec {n} mentor de plus, personne ne serait de côté.</numerusform>
        <numerusform>Avec {n} mentors de plus, personne ne serait de côté.</numerusform>
      </translation>
      <extracomment>For one: With {n} more mentor, nobody would sit out.</extracomment>
    </message>
    <message numerus="yes">
      <source>With {n} more mentors, nobody would wait.</source>
      <translation>
        <numerusform>Avec {n} mentor de plus, personne n’attendrait.</numerusform>
        <numerusform>Avec {n} mentors de plus, personne n’attendrait.</numerusform>
      </translation>
      <extracomment>For one: With {n} more mentor, nobody would wait.</extracomment>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Désister</translation>
    </message>
    <message>
      <source>Withdrawn or no-show</source>
      <translation>Désisté ou absent</translation>
    </message>
    <message>
      <source>Without an address: {names}.</source>
      <translation>Sans adresse : {names}.</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Working out how few people have to move…</source>
      <translation>Calcul du moins de monde à déplacer…</translation>
    </message>
    <message>
      <source>Working out the fewest moves</source>
      <translation>Recherche du moins de déplacements</translation>
    </message>
    <message>
      <source>Working out what pairing will come to…</source>
      <translation>Calcul de ce que donnera l’appariement…</translation>
    </message>
    <message>
      <source>Workplace challenges</source>
      <translation>Difficultés au travail</translation>
    </message>
    <message>
      <source>Worse: {goals}.</source>
      <translation>Moins bien : {goals}.</translation>
    </message>
    <message>
      <source>Would like help with</source>
      <translation>Voudrait de l’aide pour</translation>
    </message>
    <message>
      <source>Would like to meet</source>
      <translation>Aimerait rencontrer</translation>
    </message>
    <message>
      <source>Would like to talk about</source>
      <translation>Aimerait parler de</translation>
    </message>
    <message>
      <source>Would ta&amp;ke:</source>
      <translation>Prendrai&amp;t :</translation>
    </message>
    <message>
      <source>Would take</source>
      <translation>Prendrait</translation>
    </message>
    <message>
      <source>Would you like to learn from somebody who has been there before, or to pass on what you know?</source>
      <translation>Aimeriez-vous apprendre de quelqu’un qui est passé par là, ou transmettre ce que vous savez ?</translation>
    </message>
    <message>
      <source>Would you mentor at “{event}”?</source>
      <translation>Seriez-vous mentor à « {event} » ?</translation>
    </message>
    <message>
      <source>Would you mentor there? It is a short conversation and needs no preparation.</source>
      <translation>Y seriez-vous mentor ? C’est une courte conversation qui ne demande aucune préparation.</translation>
    </message>
    <message>
      <source>Write an emai&amp;l…</source>
      <translation>Écrire un courrie&amp;l…</translation>
    </message>
    <message>
      <source>Write down one step that is small enough to do before the end of the month.</source>
      <translation>Écrivez une étape assez petite pour être faite avant la fin du mois.</translation>
    </message>
    <message>
      <source>Yea&amp;rs of experience:</source>
      <translation>Années d’e&amp;xpérience :</translation>
    </message>
    <message>
      <source>Years</source>
      <translation>Années</translation>
    </message>
    <message>
      <source>Years ahead (up to three times):</source>
      <translation>Années d’avance (jusqu’à trois fois) :</translation>
    </message>
    <message>
      <source>Years of experience</source>
      <translation>Années d’expérience</translation>
    </message>
    <message>
      <source>Years of experience in your field</source>
      <translation>Années d’expérience dans votre domaine</translation>
    </message>
    <message>
      <source>Years of experience: {years}</source>
      <translation>Années d’expérience : {years}</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>Yes means mentee</source>
      <translation>Oui veut dire mentoré</translation>
    </message>
    <message>
      <source>Yes means mentor</source>
      <translation>Oui veut dire mentor</translation>
    </message>
    <message>
      <source>You are paired with one person for the time of the conference: a mentor who knows the way around.</source>
      <translation>Vous formez un binôme avec une personne le temps de la conférence : un mentor qui connaît les lieux.</translation>
    </message>
    <message>
      <source>You asked to keep {name} apart from every mentor.</source>
      <translation>Vous avez demandé de séparer {name} de tous les mentors.</translation>
    </message>
    <message>
      <source>You began an event and did not finish it: “{name}”.</source>
      <translation>Vous avez commencé un événement sans le terminer : « {name} ».</translation>
    </message>
    <message>
      <source>You can undo this until you close the program.</source>
      <translation>Vous pouvez annuler ceci jusqu’à la fermeture du programme.</translation>
    </message>
    <message>
      <source>You do not find your name? Please see the desk.</source>
      <translation>Vous ne trouvez pas votre nom ? Adressez-vous à l’accueil.</translation>
    </message>
    <message>
      <source>You left this row out.</source>
      <translation>Vous avez laissé cette ligne de côté.</translation>
    </message>
    <message>
      <source>You locked {name} on the waiting list.</source>
      <translation>Vous avez verrouillé {name} sur la liste d’attente.</translation>
    </message>
    <message>
      <source>Your chapter</source>
      <translation>Votre section</translation>
    </message>
    <message>
      <source>Your chapter is in the file {file}</source>
      <translation>Votre section est dans le fichier {file}</translation>
    </message>
    <message>
      <source>Your first event in ten minutes</source>
      <translation>Votre premier événement en dix minutes</translation>
    </message>
    <message>
      <source>Your last step was not done, everything before it is saved, and you can go on.</source>
      <translation>Votre dernière étape n’a pas été faite, tout ce qui précède est enregistré, et vous pouvez continuer.</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Agrandir</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Réduire</translation>
    </message>
    <message>
      <source>[the last day to sign up]</source>
      <translation>[le dernier jour pour s’inscrire]</translation>
    </message>
    <message>
      <source>[the link to the form]</source>
      <translation>[le lien vers le formulaire]</translation>
    </message>
    <message>
      <source>[the name of your chapter]</source>
      <translation>[le nom de votre section]</translation>
    </message>
    <message>
      <source>a better fit (+{points})</source>
      <translation>une meilleure affinité (+{points})</translation>
    </message>
    <message>
      <source>a lesser fit (−{points})</source>
      <translation>une moindre affinité (−{points})</translation>
    </message>
    <message>
      <source>a longer text</source>
      <translation>un texte plus long</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un nombre</translation>
    </message>
    <message>
      <source>a wanted topic in common</source>
      <translation>un thème souhaité en commun</translation>
    </message>
    <message>
      <source>about the same experience</source>
      <translation>à peu près la même expérience</translation>
    </message>
    <message>
      <source>address label 99.1x38.1 used as badge</source>
      <translation>étiquette d’adresse 99,1 x 38,1 utilisée comme badge</translation>
    </message>
    <message>
      <source>adhesive name badge</source>
      <translation>badge autocollant</translation>
    </message>
    <message>
      <source>adhesive name badge (removable)</source>
      <translation>badge autocollant (repositionnable)</translation>
    </message>
    <message>
      <source>adhesive name badge 80x50</source>
      <translation>badge autocollant 80 x 50</translation>
    </message>
    <message>
      <source>adhesive name label 63.5x29.6</source>
      <translation>étiquette de nom autocollante 63,5 x 29,6</translation>
    </message>
    <message>
      <source>all</source>
      <translation>tous</translation>
    </message>
    <message numerus="yes">
      <source>all {n} mentees have a mentor</source>
      <translation>
        <numerusform>le mentoré a un mentor</numerusform>
        <numerusform>les {n} mentorés ont tous un mentor</numerusform>
      </translation>
      <extracomment>For one: the mentee has a mentor</extracomment>
    </message>
    <message numerus="yes">
      <source>all {n} mentees have a mentor at least once</source>
      <translation>
        <numerusform>le mentoré a un mentor au moins une fois</numerusform>
        <numerusform>les {n} mentorés ont tous un mentor au moins une fois</numerusform>
      </translation>
      <extracomment>For one: the mentee has a mentor at least once</extracomment>
    </message>
    <message numerus="yes">
      <source>all {n} mentees have a mentor in every round</source>
      <translation>
        <numerusform>le mentoré a un mentor à chaque tour</numerusform>
        <numerusform>les {n} mentorés ont tous un mentor à chaque tour</numerusform>
      </translation>
      <extracomment>For one: the mentee has a mentor in every round</extracomment>
    </message>
    <message>
      <source>and</source>
      <translation>et</translation>
    </message>
    <message>
      <source>and {n} further topics</source>
      <translation>et {n} autres thèmes</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>et {n} de plus</numerusform>
        <numerusform>et {n} de plus</numerusform>
      </translation>
      <extracomment>For one: and {n} more</extracomment>
    </message>
    <message>
      <source>another</source>
      <translation>une autre</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>réponses</translation>
    </message>
    <message>
      <source>anything: please ask</source>
      <translation>n’importe quoi : demandez</translation>
    </message>
    <message>
      <source>archived</source>
      <translation>archivé</translation>
    </message>
    <message>
      <source>as before</source>
      <translation>comme avant</translation>
    </message>
    <message>
      <source>as many mentors as mentees</source>
      <translation>autant de mentors que de mentorés</translation>
    </message>
    <message numerus="yes">
      <source>at least {n} years</source>
      <translation>
        <numerusform>au moins {n} an</numerusform>
        <numerusform>au moins {n} ans</numerusform>
      </translation>
      <extracomment>For one: at least {n} year</extracomment>
    </message>
    <message>
      <source>badge, plain paper, cut by hand</source>
      <translation>badge, papier ordinaire, à découper</translation>
    </message>
    <message>
      <source>badges onto {where}</source>
      <translation>badges sur {where}</translation>
    </message>
    <message>
      <source>before a repair</source>
      <translation>avant une réparation</translation>
    </message>
    <message>
      <source>before an import</source>
      <translation>avant un import</translation>
    </message>
    <message>
      <source>before an update of the program</source>
      <translation>avant une mise à jour du programme</translation>
    </message>
    <message>
      <source>before going back to another state</source>
      <translation>avant un retour à un autre état</translation>
    </message>
    <message>
      <source>before pairing again</source>
      <translation>avant un nouvel appariement</translation>
    </message>
    <message>
      <source>before something was deleted</source>
      <translation>avant une suppression</translation>
    </message>
    <message>
      <source>better</source>
      <translation>mieux</translation>
    </message>
    <message>
      <source>better mixed</source>
      <translation>mieux mêlé</translation>
    </message>
    <message>
      <source>both</source>
      <translation>les deux</translation>
    </message>
    <message>
      <source>both work in {field}</source>
      <translation>tous deux travaillent dans {field}</translation>
    </message>
    <message>
      <source>breaks a rule</source>
      <translation>enfreint une règle</translation>
    </message>
    <message>
      <source>briefings onto {where}</source>
      <translation>fiches de mentors sur {where}</translation>
    </message>
    <message>
      <source>business card / flat place card</source>
      <translation>carte de visite / carton de place</translation>
    </message>
    <message>
      <source>business card 85x54</source>
      <translation>carte de visite 85 x 54</translation>
    </message>
    <message>
      <source>business card 85x54 with gaps</source>
      <translation>carte de visite 85 x 54 avec intervalles</translation>
    </message>
    <message>
      <source>business card 85x55</source>
      <translation>carte de visite 85 x 55</translation>
    </message>
    <message>
      <source>business card 85x55 textured</source>
      <translation>carte de visite 85 x 55 texturée</translation>
    </message>
    <message>
      <source>business card 90x52</source>
      <translation>carte de visite 90 x 52</translation>
    </message>
    <message>
      <source>business card, gaps</source>
      <translation>carte de visite, avec intervalles</translation>
    </message>
    <message>
      <source>business-card label 83.8x50.8</source>
      <translation>étiquette carte de visite 83,8 x 50,8</translation>
    </message>
    <message>
      <source>came</source>
      <translation>est venu</translation>
    </message>
    <message>
      <source>cards onto {where}</source>
      <translation>cartons sur {where}</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>changé</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>choisir</translation>
    </message>
    <message>
      <source>choose one</source>
      <translation>un seul choix</translation>
    </message>
    <message>
      <source>colleagues</source>
      <translation>collègues</translation>
    </message>
    <message>
      <source>comes back into the members’ list as {member}</source>
      <translation>revient dans la liste des membres comme {member}</translation>
    </message>
    <message>
      <source>company better mixed</source>
      <translation>compagnie mieux mêlée</translation>
    </message>
    <message>
      <source>company less mixed</source>
      <translation>compagnie moins mêlée</translation>
    </message>
    <message>
      <source>consents</source>
      <translation>consentements</translation>
    </message>
    <message>
      <source>desk</source>
      <translation>accueil</translation>
    </message>
    <message>
      <source>details of printing and imports</source>
      <translation>détails d’impressions et d’imports</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>n’est pas venu</translation>
    </message>
    <message>
      <source>different employers</source>
      <translation>employeurs différents</translation>
    </message>
    <message>
      <source>does not count</source>
      <translation>ne compte pas</translation>
    </message>
    <message>
      <source>email</source>
      <translation>courriel</translation>
    </message>
    <message>
      <source>employer</source>
      <translation>employeur</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vide</translation>
    </message>
    <message>
      <source>events</source>
      <translation>événements</translation>
    </message>
    <message>
      <source>every table is well mixed</source>
      <translation>chaque table est bien mêlée</translation>
    </message>
    <message>
      <source>everybody has a mentor</source>
      <translation>tout le monde a un mentor</translation>
    </message>
    <message>
      <source>everybody has a mentor at least once</source>
      <translation>tout le monde a un mentor au moins une fois</translation>
    </message>
    <message>
      <source>everybody has a mentor in every round</source>
      <translation>tout le monde a un mentor à chaque tour</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>attendu</translation>
    </message>
    <message>
      <source>fairly sure</source>
      <translation>assez sûr</translation>
    </message>
    <message>
      <source>field of work</source>
      <translation>domaine de travail</translation>
    </message>
    <message>
      <source>first event</source>
      <translation>premier événement</translation>
    </message>
    <message>
      <source>fit +{n}</source>
      <translation>affinité +{n}</translation>
    </message>
    <message>
      <source>fit {points}</source>
      <translation>affinité {points}</translation>
    </message>
    <message>
      <source>fit −{n}</source>
      <translation>affinité −{n}</translation>
    </message>
    <message>
      <source>follows the order of sign-up better</source>
      <translation>suit mieux l’ordre des inscriptions</translation>
    </message>
    <message>
      <source>for example: 5-7, retired</source>
      <translation>par exemple : 5-7, retraité</translation>
    </message>
    <message>
      <source>for example: City Library, room 2</source>
      <translation>par exemple : bibliothèque municipale, salle 2</translation>
    </message>
    <message>
      <source>for example: Friday, 3 March</source>
      <translation>par exemple : vendredi 3 mars</translation>
    </message>
    <message>
      <source>for example: Harbour chapter</source>
      <translation>par exemple : section du Port</translation>
    </message>
    <message>
      <source>for example: the number on its packet</source>
      <translation>par exemple : le numéro sur son emballage</translation>
    </message>
    <message>
      <source>four weeks</source>
      <translation>quatre semaines</translation>
    </message>
    <message>
      <source>from {old} to {place}</source>
      <translation>de {old} vers {place}</translation>
    </message>
    <message>
      <source>guest</source>
      <translation>invité</translation>
    </message>
    <message>
      <source>hanging badge insert 3x4 in</source>
      <translation>insert de badge suspendu 3 x 4 in</translation>
    </message>
    <message>
      <source>has a place now</source>
      <translation>a une place maintenant</translation>
    </message>
    <message>
      <source>have not met before</source>
      <translation>ne se sont pas encore rencontrés</translation>
    </message>
    <message>
      <source>here</source>
      <translation>là</translation>
    </message>
    <message>
      <source>holder insert 40x75</source>
      <translation>insert pour porte-badge 40 x 75</translation>
    </message>
    <message>
      <source>holder insert 54x90</source>
      <translation>insert pour porte-badge 54 x 90</translation>
    </message>
    <message>
      <source>holder insert 60x90</source>
      <translation>insert pour porte-badge 60 x 90</translation>
    </message>
    <message>
      <source>in round {number} {way}</source>
      <translation>au tour {number} {way}</translation>
    </message>
    <message>
      <source>in rounds {numbers} {way}</source>
      <translation>aux tours {numbers} {way}</translation>
    </message>
    <message>
      <source>in turn</source>
      <translation>à son tour</translation>
    </message>
    <message>
      <source>index card 3x5 in (table card)</source>
      <translation>fiche 3 x 5 in (carton de table)</translation>
    </message>
    <message>
      <source>insert 2-1/4x3-1/2 in (holder refill)</source>
      <translation>insert 2-1/4 x 3-1/2 in (recharge)</translation>
    </message>
    <message>
      <source>insert 2-1/4x3-1/2 in (kit)</source>
      <translation>insert 2-1/4 x 3-1/2 in (kit)</translation>
    </message>
    <message>
      <source>insert 2x3 in</source>
      <translation>insert 2 x 3 in</translation>
    </message>
    <message>
      <source>insert 3x4 in</source>
      <translation>insert 3 x 4 in</translation>
    </message>
    <message>
      <source>insert 3x4 in (holder refill)</source>
      <translation>insert 3 x 4 in (recharge)</translation>
    </message>
    <message>
      <source>insert 3x4 in (kit)</source>
      <translation>insert 3 x 4 in (kit)</translation>
    </message>
    <message>
      <source>insert name badge 86x55</source>
      <translation>insert de badge 86 x 55</translation>
    </message>
    <message>
      <source>is a member</source>
      <translation>est membre</translation>
    </message>
    <message>
      <source>is new</source>
      <translation>est nouveau</translation>
    </message>
    <message>
      <source>is not there any more</source>
      <translation>n’y est plus</translation>
    </message>
    <message>
      <source>kept before a repair, {when}</source>
      <translation>gardée avant une réparation, {when}</translation>
    </message>
    <message>
      <source>kept before going back, {when}</source>
      <translation>gardée avant un retour en arrière, {when}</translation>
    </message>
    <message>
      <source>kept before pairing again, {when}</source>
      <translation>gardée avant un nouvel appariement, {when}</translation>
    </message>
    <message>
      <source>kept by you, {when}</source>
      <translation>gardée par vous, {when}</translation>
    </message>
    <message>
      <source>kept with the answers</source>
      <translation>gardé avec les réponses</translation>
    </message>
    <message>
      <source>label 96x50.8</source>
      <translation>étiquette 96 x 50,8</translation>
    </message>
    <message>
      <source>label 99.1x67.7</source>
      <translation>étiquette 99,1 x 67,7</translation>
    </message>
    <message>
      <source>label {number}</source>
      <translation>l’étiquette {number}</translation>
    </message>
    <message>
      <source>label {number} and further sheets</source>
      <translation>l’étiquette {number} et d’autres planches</translation>
    </message>
    <message>
      <source>labels {first} to {last}</source>
      <translation>les étiquettes {first} à {last}</translation>
    </message>
    <message>
      <source>labels {first} to {last} and further sheets</source>
      <translation>les étiquettes {first} à {last} et d’autres planches</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>langues</translation>
    </message>
    <message>
      <source>large label 4x3-1/3 in</source>
      <translation>grande étiquette 4 x 3-1/3 in</translation>
    </message>
    <message>
      <source>less even</source>
      <translation>moins égal</translation>
    </message>
    <message>
      <source>less mixed</source>
      <translation>moins mêlé</translation>
    </message>
    <message>
      <source>line {n}, {heading}: {text}</source>
      <translation>ligne {n}, {heading} : {text}</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>verrouillé</translation>
    </message>
    <message>
      <source>may be a member, {percent} %</source>
      <translation>peut-être membre, {percent} %</translation>
    </message>
    <message>
      <source>measured by the organizer</source>
      <translation>mesuré par l’organisateur</translation>
    </message>
    <message>
      <source>meets again</source>
      <translation>se revoient</translation>
    </message>
    <message numerus="yes">
      <source>meets {n} table-mates again</source>
      <translation>
        <numerusform>retrouve {n} voisin de table</numerusform>
        <numerusform>retrouve {n} voisins de table</numerusform>
      </translation>
      <extracomment>For one: meets {n} table-mate again</extracomment>
    </message>
    <message numerus="yes">
      <source>meets {n} table-mates less often again</source>
      <translation>
        <numerusform>retrouve {n} voisin de table de moins</numerusform>
        <numerusform>retrouve {n} voisins de table de moins</numerusform>
      </translation>
      <extracomment>For one: meets {n} table-mate less often again</extracomment>
    </message>
    <message>
      <source>members</source>
      <translation>membres</translation>
    </message>
    <message>
      <source>mentee</source>
      <translation>mentoré</translation>
    </message>
    <message numerus="yes">
      <source>mentees</source>
      <translation>
        <numerusform>mentoré</numerusform>
        <numerusform>mentorés</numerusform>
      </translation>
      <extracomment>For one: mentee</extracomment>
    </message>
    <message numerus="yes">
      <source>mentees sit out {n} rounds</source>
      <translation>
        <numerusform>les mentorés sont de côté {n} tour</numerusform>
        <numerusform>les mentorés sont de côté {n} tours</numerusform>
      </translation>
      <extracomment>For one: mentees sit out {n} round</extracomment>
    </message>
    <message>
      <source>mentor</source>
      <translation>mentor</translation>
    </message>
    <message>
      <source>mentor / mentee</source>
      <translation>mentor / mentoré</translation>
    </message>
    <message>
      <source>mentor alone</source>
      <translation>mentor seul</translation>
    </message>
    <message>
      <source>mentor and mentee</source>
      <translation>mentor et mentoré</translation>
    </message>
    <message>
      <source>mentor not alone</source>
      <translation>mentor plus seul</translation>
    </message>
    <message numerus="yes">
      <source>mentors</source>
      <translation>
        <numerusform>mentor</numerusform>
        <numerusform>mentors</numerusform>
      </translation>
      <extracomment>For one: mentor</extracomment>
    </message>
    <message>
      <source>met before</source>
      <translation>déjà rencontrés</translation>
    </message>
    <message>
      <source>more even</source>
      <translation>plus égal</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>name label acetate silk 63.5x29.6</source>
      <translation>étiquette de nom en soie acétate 63,5 x 29,6</translation>
    </message>
    <message>
      <source>neither</source>
      <translation>ni l’un ni l’autre</translation>
    </message>
    <message>
      <source>neither role ticked</source>
      <translation>aucun rôle coché</translation>
    </message>
    <message>
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nouveau</translation>
    </message>
    <message>
      <source>new faces</source>
      <translation>nouveaux visages</translation>
    </message>
    <message>
      <source>new sheets</source>
      <translation>de nouvelles planches</translation>
    </message>
    <message>
      <source>new topic: {topic}</source>
      <translation>nouveau thème : {topic}</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>no address</source>
      <translation>pas d’adresse</translation>
    </message>
    <message>
      <source>no change</source>
      <translation>aucun changement</translation>
    </message>
    <message>
      <source>no day yet</source>
      <translation>pas encore de date</translation>
    </message>
    <message>
      <source>no language</source>
      <translation>pas de langue</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>sans limite</translation>
    </message>
    <message>
      <source>no longer in the file</source>
      <translation>n’est plus dans le fichier</translation>
    </message>
    <message>
      <source>no mentee</source>
      <translation>pas de mentoré</translation>
    </message>
    <message>
      <source>no pair is off topic</source>
      <translation>aucune paire n’est hors thème</translation>
    </message>
    <message>
      <source>no table</source>
      <translation>pas de table</translation>
    </message>
    <message>
      <source>no topic</source>
      <translation>pas de thème</translation>
    </message>
    <message>
      <source>no wanted topic in common</source>
      <translation>aucun thème souhaité en commun</translation>
    </message>
    <message>
      <source>no, a guest</source>
      <translation>non, un invité</translation>
    </message>
    <message>
      <source>no-show</source>
      <translation>absent</translation>
    </message>
    <message>
      <source>nobody found</source>
      <translation>personne trouvé</translation>
    </message>
    <message>
      <source>nobody in particular</source>
      <translation>personne en particulier</translation>
    </message>
    <message>
      <source>nobody meets a table-mate twice</source>
      <translation>personne ne retrouve un voisin de table</translation>
    </message>
    <message>
      <source>not answered</source>
      <translation>pas de réponse</translation>
    </message>
    <message>
      <source>not here</source>
      <translation>pas là</translation>
    </message>
    <message>
      <source>not here yet</source>
      <translation>pas encore là</translation>
    </message>
    <message>
      <source>not in this round</source>
      <translation>pas dans ce tour</translation>
    </message>
    <message>
      <source>not in this version</source>
      <translation>pas dans cette version</translation>
    </message>
    <message>
      <source>not paired yet</source>
      <translation>pas encore apparié</translation>
    </message>
    <message>
      <source>not required</source>
      <translation>facultatif</translation>
    </message>
    <message>
      <source>not together</source>
      <translation>à séparer</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>non dit</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>rien</translation>
    </message>
    <message>
      <source>nothing changes in the goals</source>
      <translation>rien ne change pour les buts</translation>
    </message>
    <message>
      <source>off topic</source>
      <translation>hors thème</translation>
    </message>
    <message>
      <source>on the board now</source>
      <translation>sur le plan maintenant</translation>
    </message>
    <message>
      <source>on topic</source>
      <translation>dans le thème</translation>
    </message>
    <message>
      <source>once a day</source>
      <translation>une fois par jour</translation>
    </message>
    <message>
      <source>one afternoon</source>
      <translation>un après-midi</translation>
    </message>
    <message>
      <source>one day</source>
      <translation>une journée</translation>
    </message>
    <message>
      <source>one evening</source>
      <translation>une soirée</translation>
    </message>
    <message>
      <source>one fewer mentors</source>
      <translation>un mentor de moins</translation>
    </message>
    <message>
      <source>one for each mentor</source>
      <translation>une pour chaque mentor</translation>
    </message>
    <message>
      <source>one hour</source>
      <translation>une heure</translation>
    </message>
    <message>
      <source>one hour and a half</source>
      <translation>une heure et demie</translation>
    </message>
    <message>
      <source>one line of text</source>
      <translation>une ligne de texte</translation>
    </message>
    <message>
      <source>one more mentors</source>
      <translation>un mentor de plus</translation>
    </message>
    <message>
      <source>one too many</source>
      <translation>un de trop</translation>
    </message>
    <message>
      <source>one week</source>
      <translation>une semaine</translation>
    </message>
    <message numerus="yes">
      <source>only {n} years of experience between them, fewer than the {asked} asked for</source>
      <translation>
        <numerusform>seulement {n} an d’expérience d’écart, moins que les {asked} demandés</numerusform>
        <numerusform>seulement {n} ans d’expérience d’écart, moins que les {asked} demandés</numerusform>
      </translation>
      <extracomment>For one: only {n} year of experience between them, fewer than the {asked} asked for</extracomment>
    </message>
    <message>
      <source>other field</source>
      <translation>autre domaine</translation>
    </message>
    <message>
      <source>out of turn</source>
      <translation>hors de son tour</translation>
    </message>
    <message>
      <source>own measures</source>
      <translation>mesures propres</translation>
    </message>
    <message>
      <source>own measures: check with a test print</source>
      <translation>mesures propres : vérifiez par une impression d’essai</translation>
    </message>
    <message>
      <source>pair {number}</source>
      <translation>paire {number}</translation>
    </message>
    <message>
      <source>paired</source>
      <translation>apparié</translation>
    </message>
    <message>
      <source>pairings</source>
      <translation>appariements</translation>
    </message>
    <message>
      <source>parts a pair</source>
      <translation>sépare une paire</translation>
    </message>
    <message>
      <source>passes over an earlier sign-up</source>
      <translation>passe devant une inscription antérieure</translation>
    </message>
    <message>
      <source>places</source>
      <translation>places</translation>
    </message>
    <message>
      <source>places in pairings</source>
      <translation>places dans les appariements</translation>
    </message>
    <message>
      <source>plain paper, cut by hand</source>
      <translation>papier ordinaire, à découper</translation>
    </message>
    <message>
      <source>please check</source>
      <translation>à vérifier</translation>
    </message>
    <message>
      <source>please decide</source>
      <translation>à vous de décider</translation>
    </message>
    <message>
      <source>postcard 4x6 in (table card)</source>
      <translation>carte postale 4 x 6 in (carton de table)</translation>
    </message>
    <message>
      <source>required</source>
      <translation>obligatoire</translation>
    </message>
    <message>
      <source>role</source>
      <translation>rôle</translation>
    </message>
    <message>
      <source>round {round}: mentee at table {table}</source>
      <translation>tour {round} : mentoré à la table {table}</translation>
    </message>
    <message>
      <source>round {round}: mentor at table {table}</source>
      <translation>tour {round} : mentor à la table {table}</translation>
    </message>
    <message>
      <source>round {round}: waiting</source>
      <translation>tour {round} : en attente</translation>
    </message>
    <message>
      <source>rounds</source>
      <translation>tours</translation>
    </message>
    <message>
      <source>row {number}</source>
      <translation>ligne {number}</translation>
    </message>
    <message>
      <source>row {number}, below “{heading}”</source>
      <translation>ligne {number}, sous « {heading} »</translation>
    </message>
    <message>
      <source>rules about who must meet</source>
      <translation>règles sur qui doit se rencontrer</translation>
    </message>
    <message>
      <source>rules about who must not meet</source>
      <translation>règles sur qui ne doit pas se rencontrer</translation>
    </message>
    <message>
      <source>saved PDFs</source>
      <translation>PDF enregistrés</translation>
    </message>
    <message>
      <source>separated by commas</source>
      <translation>séparés par des virgules</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>mis de côté</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>fixé par vous</translation>
    </message>
    <message>
      <source>several with ; between</source>
      <translation>plusieurs avec ; entre eux</translation>
    </message>
    <message>
      <source>share a language</source>
      <translation>partagent une langue</translation>
    </message>
    <message>
      <source>share a topic</source>
      <translation>partagent un thème</translation>
    </message>
    <message>
      <source>sheet</source>
      <translation>feuille</translation>
    </message>
    <message>
      <source>sheet “{sheet}”, row {number}</source>
      <translation>feuille « {sheet} », ligne {number}</translation>
    </message>
    <message>
      <source>shipping label used as badge/table label</source>
      <translation>étiquette d’expédition utilisée comme badge ou étiquette de table</translation>
    </message>
    <message>
      <source>sign-up form.pdf</source>
      <translation>formulaire d’inscription.pdf</translation>
    </message>
    <message>
      <source>sign-ups</source>
      <translation>inscriptions</translation>
    </message>
    <message>
      <source>sits elsewhere</source>
      <translation>est assis ailleurs</translation>
    </message>
    <message>
      <source>slips onto {where}</source>
      <translation>fiches personnelles sur {where}</translation>
    </message>
    <message>
      <source>somebody who does not mentor here</source>
      <translation>quelqu’un qui n’est pas mentor ici</translation>
    </message>
    <message>
      <source>somebody who is not signed up any more</source>
      <translation>quelqu’un qui n’est plus inscrit</translation>
    </message>
    <message>
      <source>still to come</source>
      <translation>à venir</translation>
    </message>
    <message>
      <source>sure</source>
      <translation>sûr</translation>
    </message>
    <message>
      <source>table {number}</source>
      <translation>table {number}</translation>
    </message>
    <message>
      <source>tables as mixed as possible</source>
      <translation>tables aussi mêlées que possible</translation>
    </message>
    <message>
      <source>tables less even</source>
      <translation>tables moins égales</translation>
    </message>
    <message>
      <source>tables more even</source>
      <translation>tables plus égales</translation>
    </message>
    <message>
      <source>tent card large 3-1/2x11 (unfolded slot, fold at mid height)</source>
      <translation>grand chevalet 3-1/2 x 11 (fente à plat, pli à mi-hauteur)</translation>
    </message>
    <message>
      <source>tent card medium 2-1/2x8-1/2 (unfolded slot, fold at mid height)</source>
      <translation>chevalet moyen 2-1/2 x 8-1/2 (fente à plat, pli à mi-hauteur)</translation>
    </message>
    <message>
      <source>tent card small 2x3-1/2 (unfolded slot, fold at mid height)</source>
      <translation>petit chevalet 2 x 3-1/2 (fente à plat, pli à mi-hauteur)</translation>
    </message>
    <message>
      <source>tent card, own measures</source>
      <translation>chevalet, mesures propres</translation>
    </message>
    <message>
      <source>tent card, plain paper, cut and folded by hand</source>
      <translation>chevalet, papier ordinaire, à découper et plier</translation>
    </message>
    <message>
      <source>thank you for having been a mentor at “{event}”.</source>
      <translation>merci d’avoir été mentor à « {event} ».</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>le fichier</translation>
    </message>
    <message>
      <source>the mentee has more years</source>
      <translation>le mentoré a plus d’années</translation>
    </message>
    <message>
      <source>the mentors without a table</source>
      <translation>les mentors sans table</translation>
    </message>
    <message>
      <source>the same employer</source>
      <translation>le même employeur</translation>
    </message>
    <message>
      <source>the waiting list</source>
      <translation>la liste d’attente</translation>
    </message>
    <message>
      <source>the web address of your form</source>
      <translation>l’adresse web de votre formulaire</translation>
    </message>
    <message>
      <source>the whole conference</source>
      <translation>toute la conférence</translation>
    </message>
    <message>
      <source>the whole row</source>
      <translation>toute la ligne</translation>
    </message>
    <message numerus="yes">
      <source>the {n} places there are taken</source>
      <translation>
        <numerusform>la place y est prise</numerusform>
        <numerusform>les {n} places y sont prises</numerusform>
      </translation>
      <extracomment>For one: the place there is taken</extracomment>
    </message>
    <message numerus="yes">
      <source>the {n} places there are taken by people {who}</source>
      <translation>
        <numerusform>la place y est prise par quelqu’un {who}</numerusform>
        <numerusform>les {n} places y sont prises par des personnes {who}</numerusform>
      </translation>
      <extracomment>For one: the place there is taken by somebody {who}</extracomment>
    </message>
    <message>
      <source>there is no place</source>
      <translation>il n’y a pas de place</translation>
    </message>
    <message numerus="yes">
      <source>they are taken by people {who}</source>
      <translation>
        <numerusform>elle est prise par quelqu’un {who}</numerusform>
        <numerusform>elles sont prises par des personnes {who}</numerusform>
      </translation>
      <extracomment>For one: it is taken by somebody {who}</extracomment>
    </message>
    <message>
      <source>they met at an earlier event</source>
      <translation>ils se sont rencontrés à un événement passé</translation>
    </message>
    <message>
      <source>three days</source>
      <translation>trois jours</translation>
    </message>
    <message>
      <source>three hours</source>
      <translation>trois heures</translation>
    </message>
    <message>
      <source>tick any number</source>
      <translation>plusieurs choix possibles</translation>
    </message>
    <message>
      <source>ticked both</source>
      <translation>a coché les deux</translation>
    </message>
    <message>
      <source>ticked neither</source>
      <translation>n’a coché aucun des deux</translation>
    </message>
    <message>
      <source>to {place}</source>
      <translation>vers {place}</translation>
    </message>
    <message>
      <source>topics</source>
      <translation>thèmes</translation>
    </message>
    <message>
      <source>topics of sign-ups</source>
      <translation>thèmes des inscriptions</translation>
    </message>
    <message>
      <source>two days</source>
      <translation>deux jours</translation>
    </message>
    <message>
      <source>two hours</source>
      <translation>deux heures</translation>
    </message>
    <message>
      <source>two weeks</source>
      <translation>deux semaines</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>annulé</translation>
    </message>
    <message numerus="yes">
      <source>up to {n} mentees</source>
      <translation>
        <numerusform>{n} mentoré</numerusform>
        <numerusform>jusqu’à {n} mentorés</numerusform>
      </translation>
      <extracomment>For one: {n} mentee</extracomment>
    </message>
    <message numerus="yes">
      <source>waited {n} rounds</source>
      <translation>
        <numerusform>a attendu {n} tour</numerusform>
        <numerusform>a attendu {n} tours</numerusform>
      </translation>
      <extracomment>For one: waited {n} round</extracomment>
    </message>
    <message>
      <source>waiting</source>
      <translation>attend</translation>
    </message>
    <message>
      <source>waits now</source>
      <translation>attend maintenant</translation>
    </message>
    <message>
      <source>was archived</source>
      <translation>était archivé</translation>
    </message>
    <message>
      <source>who signed up earlier</source>
      <translation>qui s’était inscrit plus tôt</translation>
    </message>
    <message>
      <source>who signed up earlier or, like {name}, at an unknown time</source>
      <translation>qui s’était inscrit plus tôt ou, comme {name}, à un moment inconnu</translation>
    </message>
    <message>
      <source>who signed up no later</source>
      <translation>qui ne s’était pas inscrit plus tard</translation>
    </message>
    <message>
      <source>who would not have more rounds than {name}, or signed up no later</source>
      <translation>qui n’aurait pas plus de tours que {name}, ou ne s’était pas inscrit plus tard</translation>
    </message>
    <message>
      <source>will be marked as withdrawn</source>
      <translation>sera noté comme désisté</translation>
    </message>
    <message>
      <source>wishes</source>
      <translation>souhaits</translation>
    </message>
    <message>
      <source>wishes of whom to meet</source>
      <translation>souhaits de rencontre</translation>
    </message>
    <message>
      <source>with the file “{name}”</source>
      <translation>avec le fichier « {name} »</translation>
    </message>
    <message numerus="yes">
      <source>with {n} people typed in</source>
      <translation>
        <numerusform>avec {n} personne saisie</numerusform>
        <numerusform>avec {n} personnes saisies</numerusform>
      </translation>
      <extracomment>For one: with {n} person typed in</extracomment>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>désisté</translation>
    </message>
    <message>
      <source>withdrew</source>
      <translation>s’est désisté</translation>
    </message>
    <message>
      <source>without a table</source>
      <translation>sans table</translation>
    </message>
    <message>
      <source>work in the same field</source>
      <translation>travaillent dans le même domaine</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>moins bien</translation>
    </message>
    <message>
      <source>years</source>
      <translation>années</translation>
    </message>
    <message>
      <source>years apart</source>
      <translation>écart d’années</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>yes, since {day}</source>
      <translation>oui, depuis le {day}</translation>
    </message>
    <message>
      <source>yes, since {moment}</source>
      <translation>oui, depuis le {moment}</translation>
    </message>
    <message>
      <source>you are here</source>
      <translation>vous êtes ici</translation>
    </message>
    <message>
      <source>{address} here; the member is {member}</source>
      <translation>{address} ici ; le membre est {member}</translation>
    </message>
    <message>
      <source>{all}, {shown} shown</source>
      <translation>{all}, {shown} montrés</translation>
    </message>
    <message>
      <source>{cases} (at least {bound})</source>
      <translation>{cases} (au moins {bound})</translation>
    </message>
    <message>
      <source>{column} holds email addresses (“{sample}”). Have the headings slipped against the data, or is this the email column?</source>
      <translation>{column} contient des adresses électroniques (« {sample} »). Les titres ont-ils glissé par rapport aux données, ou est-ce la colonne des courriels ?</translation>
    </message>
    <message>
      <source>{column} is answered by “{sample}”. Does Yes mean that the person wants to be a mentor, or a mentee?</source>
      <translation>{column} a pour réponse « {sample} ». Oui veut-il dire que la personne veut être mentor, ou mentoré ?</translation>
    </message>
    <message>
      <source>{column} should hold email addresses, but it holds “{sample}”. The headings may have slipped against the data. What is in it?</source>
      <translation>{column} devrait contenir des adresses électroniques, mais contient « {sample} ». Les titres ont peut-être glissé par rapport aux données. Que contient-elle ?</translation>
    </message>
    <message>
      <source>{column} should hold email addresses, but it holds “{sample}”. What is in it?</source>
      <translation>{column} devrait contenir des adresses électroniques, mais contient « {sample} ». Que contient-elle ?</translation>
    </message>
    <message>
      <source>{column} should hold names, but it holds “{sample}”. What is in it?</source>
      <translation>{column} devrait contenir des noms, mais contient « {sample} ». Que contient-elle ?</translation>
    </message>
    <message numerus="yes">
      <source>{counted}, {n} of whom ticked both</source>
      <translation>
        <numerusform>{counted}, dont {n} a coché les deux</numerusform>
        <numerusform>{counted}, dont {n} ont coché les deux</numerusform>
      </translation>
      <extracomment>For one: {counted}, {n} of whom ticked both</extracomment>
    </message>
    <message>
      <source>{count} people called {name} sit at {place}: {names}.</source>
      <translation>{count} personnes appelées {name} sont à {place} : {names}.</translation>
    </message>
    <message>
      <source>{done} of {all} backups were deleted. {path} could not be ({reason}); delete it by hand.</source>
      <translation>{done} sauvegardes sur {all} ont été supprimées. {path} n’a pas pu l’être ({reason}) ; supprimez-la à la main.</translation>
    </message>
    <message>
      <source>{event}, {day}</source>
      <translation>{event}, {day}</translation>
    </message>
    <message>
      <source>{event}: blank badges</source>
      <translation>{event} : badges vierges</translation>
    </message>
    <message>
      <source>{event}: check-in</source>
      <translation>{event} : accueil</translation>
    </message>
    <message>
      <source>{event}: contacts</source>
      <translation>{event} : contacts</translation>
    </message>
    <message>
      <source>{event}: conversation starters</source>
      <translation>{event} : idées pour engager la conversation</translation>
    </message>
    <message>
      <source>{event}: find your pair</source>
      <translation>{event} : trouvez votre paire</translation>
    </message>
    <message>
      <source>{event}: find your table</source>
      <translation>{event} : trouvez votre table</translation>
    </message>
    <message>
      <source>{event}: mentor briefings</source>
      <translation>{event} : fiches des mentors</translation>
    </message>
    <message>
      <source>{event}: name badges</source>
      <translation>{event} : badges</translation>
    </message>
    <message>
      <source>{event}: personal slips</source>
      <translation>{event} : fiches personnelles</translation>
    </message>
    <message>
      <source>{event}: report</source>
      <translation>{event} : rapport</translation>
    </message>
    <message>
      <source>{event}: sign up as a mentor or a mentee</source>
      <translation>{event} : inscrivez-vous comme mentor ou mentoré</translation>
    </message>
    <message>
      <source>{event}: sign-up for mentors and mentees</source>
      <translation>{event} : inscription des mentors et des mentorés</translation>
    </message>
    <message>
      <source>{event}: table cards</source>
      <translation>{event} : cartons de table</translation>
    </message>
    <message>
      <source>{event}: tables</source>
      <translation>{event} : tables</translation>
    </message>
    <message numerus="yes">
      <source>{event}: {shape}, up to {most} at a mentor, {n} rounds</source>
      <translation>
        <numerusform>{event} : {shape}, jusqu’à {most} par mentor, {n} tour</numerusform>
        <numerusform>{event} : {shape}, jusqu’à {most} par mentor, {n} tours</numerusform>
      </translation>
      <extracomment>For one: {event}: {shape}, up to {most} at a mentor, {n} round</extracomment>
    </message>
    <message>
      <source>{file} holds no sign-ups; rows set aside: {count}.</source>
      <translation>{file} ne contient pas d’inscriptions ; lignes mises de côté : {count}.</translation>
    </message>
    <message>
      <source>{file} was moved, deleted or replaced while the program was open. Everything that you did is still held by the program, so do not close it before the file is back.</source>
      <translation>{file} a été déplacé, supprimé ou remplacé pendant que le programme était ouvert. Tout ce que vous avez fait est encore dans le programme, ne le fermez donc pas avant que le fichier soit revenu.</translation>
    </message>
    <message>
      <source>{file}, row {number}, does not describe a sheet: {reason}</source>
      <translation>{file}, ligne {number}, ne décrit pas une planche : {reason}</translation>
    </message>
    <message>
      <source>{file}: {question} Answer with --column NUMBER=FIELD.</source>
      <translation>{file} : {question} Répondez avec --column NUMBER=FIELD.</translation>
    </message>
    <message>
      <source>{file}: {why} On the command line: --column NUMBER=role.</source>
      <translation>{file} : {why} En ligne de commande : --column NUMBER=role.</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} et {second}</translation>
    </message>
    <message>
      <source>{goal} ({before} before, {after} now)</source>
      <translation>{goal} ({before} avant, {after} maintenant)</translation>
    </message>
    <message numerus="yes">
      <source>{have} and {n} still wait</source>
      <translation>
        <numerusform>{have} et {n} attend encore</numerusform>
        <numerusform>{have} et {n} attendent encore</numerusform>
      </translation>
      <extracomment>For one: {have} and {n} still waits</extracomment>
    </message>
    <message>
      <source>{here} of {all} are here</source>
      <translation>{here} sur {all} sont là</translation>
    </message>
    <message>
      <source>{holds} It takes the place of the chapter on this computer, which is kept as a backup first: File &gt; Backups brings it back. The file itself stays as it is.</source>
      <translation>{holds} Il prend la place de la section de cet ordinateur, qui est d’abord gardée comme sauvegarde : Fichier &gt; Sauvegardes la ramène. Le fichier lui-même reste tel qu’il est.</translation>
    </message>
    <message>
      <source>{hosts} has room, but a colleague sits there</source>
      <translation>{hosts} a de la place, mais un collègue y est assis</translation>
    </message>
    <message>
      <source>{hosts} has room, but enough colleagues sit there</source>
      <translation>{hosts} a de la place, mais assez de collègues y sont assis</translation>
    </message>
    <message>
      <source>{hosts} has room, but you asked to keep {name} apart from somebody there</source>
      <translation>{hosts} a de la place, mais vous avez demandé de séparer {name} de quelqu’un qui y est</translation>
    </message>
    <message>
      <source>{hosts} have room, but a colleague sits there</source>
      <translation>{hosts} ont de la place, mais un collègue y est assis</translation>
    </message>
    <message>
      <source>{hosts} have room, but enough colleagues sit there</source>
      <translation>{hosts} ont de la place, mais assez de collègues y sont assis</translation>
    </message>
    <message>
      <source>{hosts} have room, but you asked to keep {name} apart from somebody at each</source>
      <translation>{hosts} ont de la place, mais vous avez demandé de séparer {name} de quelqu’un à chacune de ces tables</translation>
    </message>
    <message>
      <source>{host} with {others}</source>
      <translation>{host} avec {others}</translation>
    </message>
    <message numerus="yes">
      <source>{least} to {n} years</source>
      <translation>
        <numerusform>{least} à {n} an</numerusform>
        <numerusform>{least} à {n} ans</numerusform>
      </translation>
      <extracomment>For one: {least} to {n} year</extracomment>
    </message>
    <message>
      <source>{mentee} always meets {mentor}</source>
      <translation>{mentee} rencontre toujours {mentor}</translation>
    </message>
    <message>
      <source>{mentee} did not ask for the table's topic: {topic}</source>
      <translation>{mentee} n’a pas demandé le thème de la table : {topic}</translation>
    </message>
    <message>
      <source>{mentee} is locked with {mentor} in round {earlier} and in round {later}. Unlock one of the two, then pair again.</source>
      <translation>{mentee} est verrouillé avec {mentor} au tour {earlier} et au tour {later}. Déverrouillez l’un des deux, puis appariez à nouveau.</translation>
    </message>
    <message>
      <source>{mentee} meets {mentor} in rounds {numbers}.</source>
      <translation>{mentee} rencontre {mentor} aux tours {numbers}.</translation>
    </message>
    <message>
      <source>{mentee} named no topic</source>
      <translation>{mentee} n’a indiqué aucun thème</translation>
    </message>
    <message>
      <source>{mentee} sits with {mentor} in round {round}</source>
      <translation>{mentee} est assis avec {mentor} au tour {round}</translation>
    </message>
    <message>
      <source>{mentee} waits in round {round}</source>
      <translation>{mentee} attend au tour {round}</translation>
    </message>
    <message>
      <source>{mentee} wants the table's topic: {topic}</source>
      <translation>{mentee} souhaite le thème de la table : {topic}</translation>
    </message>
    <message>
      <source>{mentor} is a mentor and {mentee} a mentee: they cannot change places.</source>
      <translation>{mentor} est mentor et {mentee} mentoré : ils ne peuvent pas échanger leurs places.</translation>
    </message>
    <message>
      <source>{mentor} offers what {mentee} wants: {topics}</source>
      <translation>{mentor} propose ce que souhaite {mentee} : {topics}</translation>
    </message>
    <message>
      <source>{mentor} was {mentee}'s first choice</source>
      <translation>{mentor} était le premier choix de {mentee}</translation>
    </message>
    <message>
      <source>{mentor} was {mentee}'s second choice</source>
      <translation>{mentor} était le deuxième choix de {mentee}</translation>
    </message>
    <message>
      <source>{mentor} was {mentee}'s third choice</source>
      <translation>{mentor} était le troisième choix de {mentee}</translation>
    </message>
    <message>
      <source>{mentor} was {mentee}'s wish</source>
      <translation>{mentor} était un souhait de {mentee}</translation>
    </message>
    <message numerus="yes">
      <source>{met} of {n} mentees met a mentor.</source>
      <translation>
        <numerusform>{met} mentoré sur {n} a rencontré un mentor.</numerusform>
        <numerusform>{met} mentorés sur {n} ont rencontré un mentor.</numerusform>
      </translation>
      <extracomment>For one: {met} of {n} mentee met a mentor.</extracomment>
    </message>
    <message>
      <source>{most} and {last}</source>
      <translation>{most} et {last}</translation>
    </message>
    <message>
      <source>{most} or {last}</source>
      <translation>{most} ou {last}</translation>
    </message>
    <message>
      <source>{moves}; everybody has a place.</source>
      <translation>{moves} ; tout le monde a une place.</translation>
    </message>
    <message numerus="yes">
      <source>{moves}; {n} people have no place in some round.</source>
      <translation>
        <numerusform>{moves} ; {n} personne n’a pas de place dans l’un des tours.</numerusform>
        <numerusform>{moves} ; {n} personnes n’ont pas de place dans l’un des tours.</numerusform>
      </translation>
      <extracomment>For one: {moves}; {n} person has no place in some round.</extracomment>
    </message>
    <message numerus="yes">
      <source>{moves}; {n} people have no place.</source>
      <translation>
        <numerusform>{moves} ; {n} personne n’a pas de place.</numerusform>
        <numerusform>{moves} ; {n} personnes n’ont pas de place.</numerusform>
      </translation>
      <extracomment>For one: {moves}; {n} person has no place.</extracomment>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more</source>
      <translation>
        <numerusform>{names} et {n} de plus</numerusform>
        <numerusform>{names} et {n} de plus</numerusform>
      </translation>
      <extracomment>For one: {names} and {n} more</extracomment>
    </message>
    <message>
      <source>{names} are always to be paired, but do not meet.</source>
      <translation>{names} doivent toujours être réunis, mais ne se rencontrent pas.</translation>
    </message>
    <message>
      <source>{names} do not work in the same field</source>
      <translation>{names} ne travaillent pas dans le même domaine</translation>
    </message>
    <message>
      <source>{names} has no mentee</source>
      <translation>{names} n’a pas de mentoré</translation>
    </message>
    <message>
      <source>{names} has {mentees} mentees, more than the {places} of the rules</source>
      <translation>{names} a {mentees} mentorés, plus que les {places} des règles</translation>
    </message>
    <message numerus="yes">
      <source>{names} have no address.</source>
      <translation>
        <numerusform>{names} n’a pas d’adresse.</numerusform>
        <numerusform>{names} n’ont pas d’adresse.</numerusform>
      </translation>
      <extracomment>For one: {names} has no address.</extracomment>
    </message>
    <message>
      <source>{names} have no mentee</source>
      <translation>{names} n’ont pas de mentoré</translation>
    </message>
    <message>
      <source>{names} have {mentees} mentees, more than the {places} of the rules</source>
      <translation>{names} ont {mentees} mentorés, plus que les {places} des règles</translation>
    </message>
    <message>
      <source>{names} have {years} years between them, fewer than the {least} of the rules</source>
      <translation>{names} ont {years} ans d’écart, moins que les {least} des règles</translation>
    </message>
    <message>
      <source>{names} have {years} years between them, more than the {most} of the rules</source>
      <translation>{names} ont {years} ans d’écart, plus que les {most} des règles</translation>
    </message>
    <message>
      <source>{names} met at an earlier event</source>
      <translation>{names} se sont rencontrés à un événement passé</translation>
    </message>
    <message>
      <source>{names} named no language in common</source>
      <translation>{names} n’ont indiqué aucune langue commune</translation>
    </message>
    <message>
      <source>{names} offered to take {places} together, but have {mentees} mentees</source>
      <translation>{names} ont proposé d’en prendre {places} ensemble, mais ont {mentees} mentorés</translation>
    </message>
    <message>
      <source>{names} offered to take {places}, but has {mentees} mentees</source>
      <translation>{names} a proposé d’en prendre {places}, mais a {mentees} mentorés</translation>
    </message>
    <message>
      <source>{names} share no wanted topic</source>
      <translation>{names} n’ont aucun thème souhaité en commun</translation>
    </message>
    <message>
      <source>{names} sit together, but both work for {employer}</source>
      <translation>{names} sont assis ensemble, mais travaillent tous deux pour {employer}</translation>
    </message>
    <message>
      <source>{names} sit together, but you asked to keep them apart</source>
      <translation>{names} sont assis ensemble, mais vous avez demandé de les séparer</translation>
    </message>
    <message>
      <source>{names} would lose {mentor}, but is locked. Unlock first.</source>
      <translation>{names} perdrait {mentor}, mais est verrouillé. Déverrouillez d’abord.</translation>
    </message>
    <message>
      <source>{names}, who ticked both,</source>
      <translation>{names}, ayant coché les deux,</translation>
    </message>
    <message>
      <source>{name} (changed)</source>
      <translation>{name} (changé)</translation>
    </message>
    <message numerus="yes">
      <source>{name} (rounds {rounds})</source>
      <translation>
        <numerusform>{name} (tour {rounds})</numerusform>
        <numerusform>{name} (tours {rounds})</numerusform>
      </translation>
      <extracomment>For one: {name} (round {rounds})</extracomment>
    </message>
    <message>
      <source>{name} ({where}) has a similar name; they may be one person, but are kept apart.</source>
      <translation>{name} ({where}) a un nom semblable ; c’est peut-être une seule personne, mais les deux sont gardées.</translation>
    </message>
    <message>
      <source>{name} ({where}) has the same address; they are kept as two people.</source>
      <translation>{name} ({where}) a la même adresse ; les deux personnes sont gardées.</translation>
    </message>
    <message>
      <source>{name} ({word}), here after all</source>
      <translation>{name} ({word}), finalement là</translation>
    </message>
    <message>
      <source>{name} ({word}), takes part after all</source>
      <translation>{name} ({word}), participe finalement</translation>
    </message>
    <message>
      <source>{name} can come to no round of this event, so has no place.</source>
      <translation>{name} ne peut venir à aucun tour de cet événement, et n’a donc pas de place.</translation>
    </message>
    <message>
      <source>{name} cannot come to round {number}, but has a place.</source>
      <translation>{name} ne peut pas venir au tour {number}, mais y a une place.</translation>
    </message>
    <message>
      <source>{name} could sit at {places}.</source>
      <translation>{name} pourrait s’asseoir à {places}.</translation>
    </message>
    <message>
      <source>{name} has no place in round {round}.</source>
      <translation>{name} n’a pas de place au tour {round}.</translation>
    </message>
    <message>
      <source>{name} has no seat; the badge says “Please see the desk”.</source>
      <translation>{name} n’a pas de place ; le badge dit « Adressez-vous à l’accueil ».</translation>
    </message>
    <message>
      <source>{name} has no table in any round</source>
      <translation>{name} n’a de table dans aucun tour</translation>
    </message>
    <message>
      <source>{name} has no table in any round; {mentees} would wait</source>
      <translation>{name} n’a de table dans aucun tour ; {mentees} attendraient</translation>
    </message>
    <message>
      <source>{name} is a mentor without a table.</source>
      <translation>{name} est mentor sans table.</translation>
    </message>
    <message>
      <source>{name} is already there.</source>
      <translation>{name} y est déjà.</translation>
    </message>
    <message>
      <source>{name} is locked here. Press L to unlock first.</source>
      <translation>{name} est verrouillé ici. Appuyez d’abord sur L pour déverrouiller.</translation>
    </message>
    <message>
      <source>{name} is locked here. Unlock first, then move.</source>
      <translation>{name} est verrouillé ici. Déverrouillez d’abord, puis déplacez.</translation>
    </message>
    <message>
      <source>{name} is to be a mentor and a mentee at once. Unlock one of the two seats, or take a pair off the list, then pair again.</source>
      <translation>{name} devrait être mentor et mentoré à la fois. Déverrouillez l’une des deux places, ou retirez une paire de la liste, puis appariez à nouveau.</translation>
    </message>
    <message>
      <source>{name} joins {hosts} at {table} in all rounds</source>
      <translation>{name} rejoint {hosts} à {table} dans tous les tours</translation>
    </message>
    <message>
      <source>{name} joins {hosts} at {table} in all rounds; {mentees} would wait</source>
      <translation>{name} rejoint {hosts} à {table} dans tous les tours ; {mentees} attendraient</translation>
    </message>
    <message>
      <source>{name} meets {hosts} in another round, and the rules leave nobody else.</source>
      <translation>{name} rencontre {hosts} dans un autre tour, et les règles ne laissent personne d’autre.</translation>
    </message>
    <message>
      <source>{name} met every mentor at an earlier event.</source>
      <translation>{name} a rencontré tous les mentors à un événement passé.</translation>
    </message>
    <message>
      <source>{name} named no field, but the rules ask for a mentor of the same one.</source>
      <translation>{name} n’a pas indiqué de domaine, mais les règles demandent un mentor du même.</translation>
    </message>
    <message>
      <source>{name} opens {table} in all rounds</source>
      <translation>{name} ouvre {table} dans tous les tours</translation>
    </message>
    <message>
      <source>{name} signed up after this pairing. Repair the plan or pair again to find a place.</source>
      <translation>{name} s’est inscrit après cet appariement. Réparez le plan ou appariez à nouveau pour trouver une place.</translation>
    </message>
    <message>
      <source>{name} signed up already. Check them in instead.</source>
      <translation>{name} est déjà inscrit. Notez plutôt son arrivée.</translation>
    </message>
    <message>
      <source>{name} signed up for an event since then, so this can no longer be taken back.</source>
      <translation>{name} s’est inscrit depuis à un événement, cela ne peut donc plus être annulé.</translation>
    </message>
    <message>
      <source>{name} signed up, but is not expected any more. Set them back to expected among the sign-ups.</source>
      <translation>{name} s’est inscrit, mais n’est plus attendu. Remettez-le comme attendu parmi les inscriptions.</translation>
    </message>
    <message>
      <source>{name} takes no part any more (no-show), but still has a place. Repair the plan or pair again to free it.</source>
      <translation>{name} ne participe plus (absent), mais a encore une place. Réparez le plan ou appariez à nouveau pour la libérer.</translation>
    </message>
    <message>
      <source>{name} takes no part any more, but still has a place. Repair the plan or pair again to free it.</source>
      <translation>{name} ne participe plus, mais a encore une place. Réparez le plan ou appariez à nouveau pour la libérer.</translation>
    </message>
    <message>
      <source>{name} to the waiting list</source>
      <translation>{name} sur la liste d’attente</translation>
    </message>
    <message>
      <source>{name} to {table}</source>
      <translation>{name} à {table}</translation>
    </message>
    <message>
      <source>{name} to {table}: full, one more than planned</source>
      <translation>{name} à {table} : complet, un de plus que prévu</translation>
    </message>
    <message>
      <source>{name}, in round {rounds}</source>
      <translation>{name}, au tour {rounds}</translation>
    </message>
    <message>
      <source>{name}: row {rows} of the file</source>
      <translation>{name} : ligne {rows} du fichier</translation>
    </message>
    <message>
      <source>{name}: the badge has no name that can be printed.</source>
      <translation>{name} : le badge n’a pas de nom qui puisse être imprimé.</translation>
    </message>
    <message>
      <source>{name}: the character {shown} is in none of the fonts and is left out.</source>
      <translation>{name} : le caractère {shown} n’est dans aucune des polices et est omis.</translation>
    </message>
    <message>
      <source>{name}: the characters {shown} are in none of the fonts and are left out.</source>
      <translation>{name} : les caractères {shown} ne sont dans aucune des polices et sont omis.</translation>
    </message>
    <message>
      <source>{name}: the lines below the name had to shrink to {size} pt.</source>
      <translation>{name} : les lignes sous le nom ont dû être réduites à {size} pt.</translation>
    </message>
    <message>
      <source>{name}: the name had to shrink to {size} pt.</source>
      <translation>{name} : le nom a dû être réduit à {size} pt.</translation>
    </message>
    <message>
      <source>{name}: the slip had to shrink to {size} pt. Choose larger slips.</source>
      <translation>{name} : la fiche a dû être réduite à {size} pt. Choisissez des fiches plus grandes.</translation>
    </message>
    <message>
      <source>{name}: {mentors}; {mentees}; {difference}.</source>
      <translation>{name} : {mentors} ; {mentees} ; {difference}.</translation>
    </message>
    <message>
      <source>{name}: {reason}</source>
      <translation>{name} : {reason}</translation>
    </message>
    <message numerus="yes">
      <source>{n} about whom to meet or not</source>
      <translation>
        <numerusform>{n} sur qui rencontrer ou non</numerusform>
        <numerusform>{n} sur qui rencontrer ou non</numerusform>
      </translation>
      <extracomment>For one: {n} about whom to meet or not</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} addresses are on the clipboard. Paste them into the Bcc line of an email.</source>
      <translation>
        <numerusform>{n} adresse est dans le presse-papiers. Collez-la dans le champ Cci d’un courriel.</numerusform>
        <numerusform>{n} adresses sont dans le presse-papiers. Collez-les dans le champ Cci d’un courriel.</numerusform>
      </translation>
      <extracomment>For one: {n} address is on the clipboard. Paste it into the Bcc line of an email.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} allowed exceptions</source>
      <translation>
        <numerusform>{n} exception autorisée</numerusform>
        <numerusform>{n} exceptions autorisées</numerusform>
      </translation>
      <extracomment>For one: {n} allowed exception</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are as before.</source>
      <translation>
        <numerusform>{n} est comme avant.</numerusform>
        <numerusform>{n} sont comme avant.</numerusform>
      </translation>
      <extracomment>For one: {n} is as before.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are colleagues</source>
      <translation>
        <numerusform>{n} est un collègue</numerusform>
        <numerusform>{n} sont des collègues</numerusform>
      </translation>
      <extracomment>For one: {n} is a colleague</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are not ahead by the right number of years</source>
      <translation>
        <numerusform>{n} n’a pas la bonne avance en années</numerusform>
        <numerusform>{n} n’ont pas la bonne avance en années</numerusform>
      </translation>
      <extracomment>For one: {n} is not ahead by the right number of years</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are still missing</source>
      <translation>
        <numerusform>{n} manque encore</numerusform>
        <numerusform>{n} manquent encore</numerusform>
      </translation>
      <extracomment>For one: {n} is still missing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are to be kept apart</source>
      <translation>
        <numerusform>{n} est à tenir à l’écart</numerusform>
        <numerusform>{n} sont à tenir à l’écart</numerusform>
      </translation>
      <extracomment>For one: {n} is to be kept apart</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} as before</source>
      <translation>
        <numerusform>{n} comme avant</numerusform>
        <numerusform>{n} comme avant</numerusform>
      </translation>
      <extracomment>For one: {n} as before</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} backups could not be read; they may hold it, too.</source>
      <translation>
        <numerusform>{n} sauvegarde n’a pas pu être lue.</numerusform>
        <numerusform>{n} sauvegardes n’ont pas pu être lues ; elles peuvent aussi le contenir.</numerusform>
      </translation>
      <extracomment>For one: {n} backup could not be read.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} backups still hold what was erased. They were made on {days}.</source>
      <translation>
        <numerusform>{n} sauvegarde contient encore ce qui a été effacé. Elle a été faite le {days}.</numerusform>
        <numerusform>{n} sauvegardes contiennent encore ce qui a été effacé. Elles ont été faites le {days}.</numerusform>
      </translation>
      <extracomment>For one: {n} backup still holds what was erased. It was made on {days}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} backups were deleted.</source>
      <translation>
        <numerusform>{n} sauvegarde a été supprimée.</numerusform>
        <numerusform>{n} sauvegardes ont été supprimées.</numerusform>
      </translation>
      <extracomment>For one: {n} backup was deleted.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} badges</source>
      <translation>
        <numerusform>{n} badge</numerusform>
        <numerusform>{n} badges</numerusform>
      </translation>
      <extracomment>For one: {n} badge</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} badges are no longer needed.</source>
      <translation>
        <numerusform>{n} badge n’est plus nécessaire.</numerusform>
        <numerusform>{n} badges ne sont plus nécessaires.</numerusform>
      </translation>
      <extracomment>For one: {n} badge is no longer needed.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} both</source>
      <translation>
        <numerusform>{n} les deux</numerusform>
        <numerusform>{n} les deux</numerusform>
      </translation>
      <extracomment>For one: {n} both</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} briefings</source>
      <translation>
        <numerusform>{n} fiche de mentor</numerusform>
        <numerusform>{n} fiches de mentors</numerusform>
      </translation>
      <extracomment>For one: {n} briefing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} briefings are no longer needed.</source>
      <translation>
        <numerusform>{n} fiche de mentor n’est plus nécessaire.</numerusform>
        <numerusform>{n} fiches de mentors ne sont plus nécessaires.</numerusform>
      </translation>
      <extracomment>For one: {n} briefing is no longer needed.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} broken rules</source>
      <translation>
        <numerusform>{n} règle enfreinte</numerusform>
        <numerusform>{n} règles enfreintes</numerusform>
      </translation>
      <extracomment>For one: {n} broken rule</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} cards</source>
      <translation>
        <numerusform>{n} carton</numerusform>
        <numerusform>{n} cartons</numerusform>
      </translation>
      <extracomment>For one: {n} card</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} cards are no longer needed.</source>
      <translation>
        <numerusform>{n} carton n’est plus nécessaire.</numerusform>
        <numerusform>{n} cartons ne sont plus nécessaires.</numerusform>
      </translation>
      <extracomment>For one: {n} card is no longer needed.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} cases of one-sided company</source>
      <translation>
        <numerusform>{n} cas de compagnie trop uniforme</numerusform>
        <numerusform>{n} cas de compagnie trop uniforme</numerusform>
      </translation>
      <extracomment>For one: {n} case of one-sided company</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} changed</source>
      <translation>
        <numerusform>{n} changés</numerusform>
        <numerusform>{n} changés</numerusform>
      </translation>
      <extracomment>For one: {n} changed</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} changes since the pairing</source>
      <translation>
        <numerusform>{n} changement depuis l’appariement</numerusform>
        <numerusform>{n} changements depuis l’appariement</numerusform>
      </translation>
      <extracomment>For one: {n} change since the pairing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} consents</source>
      <translation>
        <numerusform>{n} consentement</numerusform>
        <numerusform>{n} consentements</numerusform>
      </translation>
      <extracomment>For one: {n} consent</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} damaged entries were put back out of backups, exactly as they were written.</source>
      <translation>
        <numerusform>{n} donnée endommagée a été remise à partir d’une sauvegarde, exactement comme elle était écrite.</numerusform>
        <numerusform>{n} données endommagées ont été remises à partir de sauvegardes, exactement comme elles étaient écrites.</numerusform>
      </translation>
      <extracomment>For one: {n} damaged entry was put back out of a backup, exactly as it was written.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} did not come</source>
      <translation>
        <numerusform>{n} n’est pas venu</numerusform>
        <numerusform>{n} ne sont pas venus</numerusform>
      </translation>
      <extracomment>For one: {n} did not come</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} events</source>
      <translation>
        <numerusform>{n} événement</numerusform>
        <numerusform>{n} événements</numerusform>
      </translation>
      <extracomment>For one: {n} event</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} events are carried over.</source>
      <translation>
        <numerusform>{n} événement est repris.</numerusform>
        <numerusform>{n} événements sont repris.</numerusform>
      </translation>
      <extracomment>For one: {n} event is carried over.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} exceptions are allowed, named below.</source>
      <translation>
        <numerusform>{n} exception est autorisée, nommée ci-dessous.</numerusform>
        <numerusform>{n} exceptions sont autorisées, nommées ci-dessous.</numerusform>
      </translation>
      <extracomment>For one: {n} exception is allowed, named below.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} fewer mentors without a mentee</source>
      <translation>
        <numerusform>{n} mentor de moins sans mentoré</numerusform>
        <numerusform>{n} mentors de moins sans mentoré</numerusform>
      </translation>
      <extracomment>For one: {n} fewer mentor without a mentee</extracomment>
    </message>
    <message>
      <source>{n} fewer missed</source>
      <translation>{n} manqués de moins</translation>
    </message>
    <message numerus="yes">
      <source>{n} fewer missed rounds</source>
      <translation>
        <numerusform>{n} tour manqué de moins</numerusform>
        <numerusform>{n} tours manqués de moins</numerusform>
      </translation>
      <extracomment>For one: {n} fewer missed round</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} fewer who ticked both mentor</source>
      <translation>
        <numerusform>{n} de moins ayant coché les deux est mentor</numerusform>
        <numerusform>{n} de moins ayant coché les deux sont mentors</numerusform>
      </translation>
      <extracomment>For one: {n} fewer who ticked both mentors</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} found</source>
      <translation>
        <numerusform>{n} trouvé</numerusform>
        <numerusform>{n} trouvés</numerusform>
      </translation>
      <extracomment>For one: {n} found</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} free seats</source>
      <translation>
        <numerusform>{n} place libre</numerusform>
        <numerusform>{n} places libres</numerusform>
      </translation>
      <extracomment>For one: {n} free seat</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} guests or archived members were at no event for {months} months. More for the list &gt; Privacy offers to forget them.</source>
      <translation>
        <numerusform>{n} invité ou membre archivé n’est venu à aucun événement depuis {months} mois. Plus pour la liste &gt; Confidentialité propose de l’oublier.</numerusform>
        <numerusform>{n} invités ou membres archivés ne sont venus à aucun événement depuis {months} mois. Plus pour la liste &gt; Confidentialité propose de les oublier.</numerusform>
      </translation>
      <extracomment>For one: {n} guest or archived member was at no event for {months} months. More for the list &gt; Privacy offers to forget them.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <translation>
        <numerusform>{n} heure</numerusform>
        <numerusform>{n} heures</numerusform>
      </translation>
      <extracomment>For one: {n} hour</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} kept, because they were changed or imported again since</source>
      <translation>
        <numerusform>{n} gardés, parce qu’ils ont été changés ou importés à nouveau depuis</numerusform>
        <numerusform>{n} gardés, parce qu’ils ont été changés ou importés à nouveau depuis</numerusform>
      </translation>
      <extracomment>For one: {n} kept, because they were changed or imported again since</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} locked</source>
      <translation>
        <numerusform>{n} verrouillé</numerusform>
        <numerusform>{n} verrouillés</numerusform>
      </translation>
      <extracomment>For one: {n} locked</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} marked as withdrawn, because the pairing has a place for them</source>
      <translation>
        <numerusform>{n} notés comme désistés, parce que l’appariement a une place pour eux</numerusform>
        <numerusform>{n} notés comme désistés, parce que l’appariement a une place pour eux</numerusform>
      </translation>
      <extracomment>For one: {n} marked as withdrawn, because the pairing has a place for them</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} meetings are carried over.</source>
      <translation>
        <numerusform>{n} rencontre est reprise.</numerusform>
        <numerusform>{n} rencontres sont reprises.</numerusform>
      </translation>
      <extracomment>For one: {n} meeting is carried over.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} members</source>
      <translation>
        <numerusform>{n} membre</numerusform>
        <numerusform>{n} membres</numerusform>
      </translation>
      <extracomment>For one: {n} member</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} members were added.</source>
      <translation>
        <numerusform>{n} membre a été ajouté.</numerusform>
        <numerusform>{n} membres ont été ajoutés.</numerusform>
      </translation>
      <extracomment>For one: {n} member was added.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} mentees</source>
      <translation>
        <numerusform>{n} mentoré</numerusform>
        <numerusform>{n} mentorés</numerusform>
      </translation>
      <extracomment>For one: {n} mentee</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} mentees met a mentor there.</source>
      <translation>
        <numerusform>{n} mentoré y a rencontré un mentor.</numerusform>
        <numerusform>{n} mentorés y ont rencontré un mentor.</numerusform>
      </translation>
      <extracomment>For one: {n} mentee met a mentor there.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} mentors</source>
      <translation>
        <numerusform>{n} mentor</numerusform>
        <numerusform>{n} mentors</numerusform>
      </translation>
      <extracomment>For one: {n} mentor</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} mentors without a mentee</source>
      <translation>
        <numerusform>{n} mentor sans mentoré</numerusform>
        <numerusform>{n} mentors sans mentoré</numerusform>
      </translation>
      <extracomment>For one: {n} mentor without a mentee</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} minute</numerusform>
        <numerusform>{n} minutes</numerusform>
      </translation>
      <extracomment>For one: {n} minute</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} missed</source>
      <translation>
        <numerusform>{n} manqué</numerusform>
        <numerusform>{n} manqués</numerusform>
      </translation>
      <extracomment>For one: {n} missed</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} missed rounds</source>
      <translation>
        <numerusform>{n} tour manqué</numerusform>
        <numerusform>{n} tours manqués</numerusform>
      </translation>
      <extracomment>For one: {n} missed round</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentees have a mentor</source>
      <translation>
        <numerusform>{n} mentoré de plus a un mentor</numerusform>
        <numerusform>{n} mentorés de plus ont un mentor</numerusform>
      </translation>
      <extracomment>For one: {n} more mentee has a mentor</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentees have a mentor at least once</source>
      <translation>
        <numerusform>{n} mentoré de plus a un mentor au moins une fois</numerusform>
        <numerusform>{n} mentorés de plus ont un mentor au moins une fois</numerusform>
      </translation>
      <extracomment>For one: {n} more mentee has a mentor at least once</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentees than mentors</source>
      <translation>
        <numerusform>{n} mentoré de plus que de mentors</numerusform>
        <numerusform>{n} mentorés de plus que de mentors</numerusform>
      </translation>
      <extracomment>For one: {n} more mentee than mentors</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentors than mentees</source>
      <translation>
        <numerusform>{n} mentor de plus que de mentorés</numerusform>
        <numerusform>{n} mentors de plus que de mentorés</numerusform>
      </translation>
      <extracomment>For one: {n} more mentor than mentees</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentors without a mentee</source>
      <translation>
        <numerusform>{n} mentor de plus sans mentoré</numerusform>
        <numerusform>{n} mentors de plus sans mentoré</numerusform>
      </translation>
      <extracomment>For one: {n} more mentor without a mentee</extracomment>
    </message>
    <message>
      <source>{n} more missed</source>
      <translation>{n} manqués de plus</translation>
    </message>
    <message numerus="yes">
      <source>{n} more missed rounds</source>
      <translation>
        <numerusform>{n} tour manqué de plus</numerusform>
        <numerusform>{n} tours manqués de plus</numerusform>
      </translation>
      <extracomment>For one: {n} more missed round</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more things</source>
      <translation>
        <numerusform>{n} autre chose</numerusform>
        <numerusform>{n} autres choses</numerusform>
      </translation>
      <extracomment>For one: {n} more thing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more to look at.</source>
      <translation>
        <numerusform>{n} autre ligne à regarder.</numerusform>
        <numerusform>{n} autres à regarder.</numerusform>
      </translation>
      <extracomment>For one: {n} more line to look at.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more who ticked both mentor</source>
      <translation>
        <numerusform>{n} de plus ayant coché les deux est mentor</numerusform>
        <numerusform>{n} de plus ayant coché les deux sont mentors</numerusform>
      </translation>
      <extracomment>For one: {n} more who ticked both mentors</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} names with a character that no font has</source>
      <translation>
        <numerusform>{n} nom avec un caractère qu’aucune police n’a</numerusform>
        <numerusform>{n} noms avec un caractère qu’aucune police n’a</numerusform>
      </translation>
      <extracomment>For one: {n} name with a character that no font has</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} neither</source>
      <translation>
        <numerusform>{n} ni l’un ni l’autre</numerusform>
        <numerusform>{n} ni l’un ni l’autre</numerusform>
      </translation>
      <extracomment>For one: {n} neither</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} new</source>
      <translation>
        <numerusform>{n} nouveaux</numerusform>
        <numerusform>{n} nouveaux</numerusform>
      </translation>
      <extracomment>For one: {n} new</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} no longer in the file</source>
      <translation>
        <numerusform>{n} ne sont plus dans le fichier</numerusform>
        <numerusform>{n} ne sont plus dans le fichier</numerusform>
      </translation>
      <extracomment>For one: {n} no longer in the file</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} of its people stay, being in an event of yours.</source>
      <translation>
        <numerusform>{n} de ses personnes reste, étant dans un de vos événements.</numerusform>
        <numerusform>{n} de ses personnes restent, étant dans un de vos événements.</numerusform>
      </translation>
      <extracomment>For one: {n} of its people stays, being in an event of yours.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} of them came unannounced.</source>
      <translation>
        <numerusform>{n} d’entre elles est venue sans s’annoncer.</numerusform>
        <numerusform>{n} d’entre elles sont venues sans s’annoncer.</numerusform>
      </translation>
      <extracomment>For one: {n} of them came unannounced.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} off topic</source>
      <translation>
        <numerusform>{n} hors thème</numerusform>
        <numerusform>{n} hors thème</numerusform>
      </translation>
      <extracomment>For one: {n} off topic</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} offer none of the wanted topics</source>
      <translation>
        <numerusform>{n} ne propose aucun des thèmes souhaités</numerusform>
        <numerusform>{n} ne proposent aucun des thèmes souhaités</numerusform>
      </translation>
      <extracomment>For one: {n} offers none of the wanted topics</extracomment>
    </message>
    <message>
      <source>{n} on a sheet, counted row by row. Raise it to use up a started sheet.</source>
      <translation>{n} par planche, comptées ligne par ligne. Augmentez pour finir une planche entamée.</translation>
    </message>
    <message numerus="yes">
      <source>{n} other details</source>
      <translation>
        <numerusform>{n} autre détail</numerusform>
        <numerusform>{n} autres détails</numerusform>
      </translation>
      <extracomment>For one: {n} other detail</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairings</source>
      <translation>
        <numerusform>{n} appariement</numerusform>
        <numerusform>{n} appariements</numerusform>
      </translation>
      <extracomment>For one: {n} pairing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairings that do not add up</source>
      <translation>
        <numerusform>{n} appariement incohérent</numerusform>
        <numerusform>{n} appariements incohérents</numerusform>
      </translation>
      <extracomment>For one: {n} pairing that does not add up</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs of records are much alike. Look at each; only you know whether it is one person.</source>
      <translation>
        <numerusform>{n} paire de fiches se ressemble beaucoup. Regardez-la ; vous seul savez si c’est une seule personne.</numerusform>
        <numerusform>{n} paires de fiches se ressemblent beaucoup. Regardez chacune ; vous seul savez si c’est une seule personne.</numerusform>
      </translation>
      <extracomment>For one: {n} pair of records is much alike. Look at it; only you know whether it is one person.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs of table-mates meet again (the fewest found; at least {bound})</source>
      <translation>
        <numerusform>{n} paire de voisins de table se revoit (le moins trouvé ; au moins {bound})</numerusform>
        <numerusform>{n} paires de voisins de table se revoient (le moins trouvé ; au moins {bound})</numerusform>
      </translation>
      <extracomment>For one: {n} pair of table-mates meets again (the fewest found; at least {bound})</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs of table-mates meet again (the fewest possible)</source>
      <translation>
        <numerusform>{n} paire de voisins de table se revoit (le moins possible)</numerusform>
        <numerusform>{n} paires de voisins de table se revoient (le moins possible)</numerusform>
      </translation>
      <extracomment>For one: {n} pair of table-mates meets again (the fewest possible)</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs of table-mates meeting again</source>
      <translation>
        <numerusform>{n} paire de voisins de table qui se revoit</numerusform>
        <numerusform>{n} paires de voisins de table qui se revoient</numerusform>
      </translation>
      <extracomment>For one: {n} pair of table-mates meeting again</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs share no wanted topic</source>
      <translation>
        <numerusform>{n} paire n’a aucun thème souhaité en commun</numerusform>
        <numerusform>{n} paires n’ont aucun thème souhaité en commun</numerusform>
      </translation>
      <extracomment>For one: {n} pair shares no wanted topic</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs without a wanted topic</source>
      <translation>
        <numerusform>{n} paire sans thème souhaité</numerusform>
        <numerusform>{n} paires sans thème souhaité</numerusform>
      </translation>
      <extracomment>For one: {n} pair without a wanted topic</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} past events keep their counts and plans, but show “{name}” in their place.</source>
      <translation>
        <numerusform>{n} événement passé garde ses nombres et son plan, mais montre « {name} » à leur place.</numerusform>
        <numerusform>{n} événements passés gardent leurs nombres et leurs plans, mais montrent « {name} » à leur place.</numerusform>
      </translation>
      <extracomment>For one: {n} past event keeps its counts and its plan, but shows “{name}” in their place.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} past events keep their counts; there “{name}” stands in their place.</source>
      <translation>
        <numerusform>{n} événement passé garde ses nombres ; « {name} » y prend leur place.</numerusform>
        <numerusform>{n} événements passés gardent leurs nombres ; « {name} » y prend leur place.</numerusform>
      </translation>
      <extracomment>For one: {n} past event keeps its counts; there “{name}” stands in their place.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people</source>
      <translation>
        <numerusform>{n} personne</numerusform>
        <numerusform>{n} personnes</numerusform>
      </translation>
      <extracomment>For one: {n} person</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people are new: {names}.</source>
      <translation>
        <numerusform>{n} personne est nouvelle : {names}.</numerusform>
        <numerusform>{n} personnes sont nouvelles : {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person is new: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people are not there any more: {names}.</source>
      <translation>
        <numerusform>{n} personne n’y est plus : {names}.</numerusform>
        <numerusform>{n} personnes n’y sont plus : {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person is not there any more: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people did not come.</source>
      <translation>
        <numerusform>{n} personne n’est pas venue.</numerusform>
        <numerusform>{n} personnes ne sont pas venues.</numerusform>
      </translation>
      <extracomment>For one: {n} person did not come.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people have a place in another round than before: {names}.</source>
      <translation>
        <numerusform>{n} personne a une place dans un autre tour qu’avant : {names}.</numerusform>
        <numerusform>{n} personnes ont une place dans un autre tour qu’avant : {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person has a place in another round than before: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people have a place now who waited: {names}.</source>
      <translation>
        <numerusform>{n} personne a maintenant une place qui attendait : {names}.</numerusform>
        <numerusform>{n} personnes ont maintenant une place qui attendaient : {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person has a place now who waited: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people have no place yet.</source>
      <translation>
        <numerusform>{n} personne n’a pas encore de place.</numerusform>
        <numerusform>{n} personnes n’ont pas encore de place.</numerusform>
      </translation>
      <extracomment>For one: {n} person has no place yet.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people hope to meet a mentor at “{event}”.</source>
      <translation>
        <numerusform>{n} personne espère rencontrer un mentor à « {event} ».</numerusform>
        <numerusform>{n} personnes espèrent rencontrer un mentor à « {event} ».</numerusform>
      </translation>
      <extracomment>For one: {n} person hopes to meet a mentor at “{event}”.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people left the event</source>
      <translation>
        <numerusform>{n} personne a quitté l’événement</numerusform>
        <numerusform>{n} personnes ont quitté l’événement</numerusform>
      </translation>
      <extracomment>For one: {n} person left the event</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people move</source>
      <translation>
        <numerusform>{n} personne bouge</numerusform>
        <numerusform>{n} personnes bougent</numerusform>
      </translation>
      <extracomment>For one: {n} person moves</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people move (at least {fewest} must)</source>
      <translation>
        <numerusform>{n} personne bouge (il en faut au moins {fewest})</numerusform>
        <numerusform>{n} personnes bougent (il en faut au moins {fewest})</numerusform>
      </translation>
      <extracomment>For one: {n} person moves (at least {fewest} must)</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people of your chapter are not on this list. If they left, archive them.</source>
      <translation>
        <numerusform>{n} personne de votre section n’est pas dans cette liste. Si elle est partie, archivez-la.</numerusform>
        <numerusform>{n} personnes de votre section ne sont pas dans cette liste. Si elles sont parties, archivez-les.</numerusform>
      </translation>
      <extracomment>For one: {n} person of your chapter is not on this list. If they left, archive them.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people of {employer} sit together, more than the {most} of the rules</source>
      <translation>
        <numerusform>{n} personne de {employer} à la même table, plus que les {most} des règles</numerusform>
        <numerusform>{n} personnes de {employer} sont assises ensemble, plus que les {most} des règles</numerusform>
      </translation>
      <extracomment>For one: {n} person of {employer} sits together, more than the {most} of the rules</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people selected</source>
      <translation>
        <numerusform>{n} personne sélectionnée</numerusform>
        <numerusform>{n} personnes sélectionnées</numerusform>
      </translation>
      <extracomment>For one: {n} person selected</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people signed up.</source>
      <translation>
        <numerusform>{n} personne s’est inscrite.</numerusform>
        <numerusform>{n} personnes se sont inscrites.</numerusform>
      </translation>
      <extracomment>For one: {n} person signed up.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people sit elsewhere: {names}.</source>
      <translation>
        <numerusform>{n} personne est assise ailleurs : {names}.</numerusform>
        <numerusform>{n} personnes sont assises ailleurs : {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person sits elsewhere: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people to the waiting list</source>
      <translation>
        <numerusform>{n} personne sur la liste d’attente</numerusform>
        <numerusform>{n} personnes sur la liste d’attente</numerusform>
      </translation>
      <extracomment>For one: {n} person to the waiting list</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people to {table}</source>
      <translation>
        <numerusform>{n} personne à {table}</numerusform>
        <numerusform>{n} personnes à {table}</numerusform>
      </translation>
      <extracomment>For one: {n} person to {table}</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people wait now who had a place: {names}.</source>
      <translation>
        <numerusform>{n} personne attend maintenant qui avait une place : {names}.</numerusform>
        <numerusform>{n} personnes attendent maintenant qui avaient une place : {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person waits now who had a place: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people were checked in on the day.</source>
      <translation>
        <numerusform>L’arrivée de {n} personne a été notée le jour même.</numerusform>
        <numerusform>L’arrivée de {n} personnes a été notée le jour même.</numerusform>
      </translation>
      <extracomment>For one: {n} person was checked in on the day.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people were erased.</source>
      <translation>
        <numerusform>{n} personne a été effacée.</numerusform>
        <numerusform>{n} personnes ont été effacées.</numerusform>
      </translation>
      <extracomment>For one: {n} person was erased.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people were exported.</source>
      <translation>
        <numerusform>{n} personne a été exportée.</numerusform>
        <numerusform>{n} personnes ont été exportées.</numerusform>
      </translation>
      <extracomment>For one: {n} person was exported.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people who ticked both</source>
      <translation>
        <numerusform>{n} personne ayant coché les deux</numerusform>
        <numerusform>{n} personnes ayant coché les deux</numerusform>
      </translation>
      <extracomment>For one: {n} person who ticked both</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people wished to meet them</source>
      <translation>
        <numerusform>{n} personne a souhaité le rencontrer</numerusform>
        <numerusform>{n} personnes ont souhaité le rencontrer</numerusform>
      </translation>
      <extracomment>For one: {n} person wished to meet them</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people without a seat</source>
      <translation>
        <numerusform>{n} personne sans place</numerusform>
        <numerusform>{n} personnes sans place</numerusform>
      </translation>
      <extracomment>For one: {n} person without a seat</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people without a table; mentees whose only mentor leaves wait</source>
      <translation>
        <numerusform>{n} personne sans table ; les mentorés dont le seul mentor part attendent</numerusform>
        <numerusform>{n} personnes sans table ; les mentorés dont le seul mentor part attendent</numerusform>
      </translation>
      <extracomment>For one: {n} person without a table; mentees whose only mentor leaves wait</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people would move.</source>
      <translation>
        <numerusform>{n} personne se déplacerait.</numerusform>
        <numerusform>{n} personnes se déplaceraient.</numerusform>
      </translation>
      <extracomment>For one: {n} person would move.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation>
        <numerusform>{n} place</numerusform>
        <numerusform>{n} places</numerusform>
      </translation>
      <extracomment>For one: {n} place</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} places in pairings</source>
      <translation>
        <numerusform>{n} place dans un appariement</numerusform>
        <numerusform>{n} places dans des appariements</numerusform>
      </translation>
      <extracomment>For one: {n} place in a pairing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} put back as before</source>
      <translation>
        <numerusform>{n} remis comme avant</numerusform>
        <numerusform>{n} remis comme avant</numerusform>
      </translation>
      <extracomment>For one: {n} put back as before</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} repeats</source>
      <translation>
        <numerusform>{n} répétition</numerusform>
        <numerusform>{n} répétitions</numerusform>
      </translation>
      <extracomment>For one: {n} repeat</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} rounds</source>
      <translation>
        <numerusform>{n} tour</numerusform>
        <numerusform>{n} tours</numerusform>
      </translation>
      <extracomment>For one: {n} round</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} rows</source>
      <translation>
        <numerusform>{n} ligne</numerusform>
        <numerusform>{n} lignes</numerusform>
      </translation>
      <extracomment>For one: {n} row</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} rules about who must meet</source>
      <translation>
        <numerusform>{n} règle sur qui doit se rencontrer</numerusform>
        <numerusform>{n} règles sur qui doit se rencontrer</numerusform>
      </translation>
      <extracomment>For one: {n} rule about who must meet</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} rules about who must not meet</source>
      <translation>
        <numerusform>{n} règle sur qui ne doit pas se rencontrer</numerusform>
        <numerusform>{n} règles sur qui ne doit pas se rencontrer</numerusform>
      </translation>
      <extracomment>For one: {n} rule about who must not meet</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} set aside</source>
      <translation>
        <numerusform>{n} mis de côté</numerusform>
        <numerusform>{n} mis de côté</numerusform>
      </translation>
      <extracomment>For one: {n} set aside</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} share no language</source>
      <translation>
        <numerusform>{n} n’a aucune langue commune</numerusform>
        <numerusform>{n} n’ont aucune langue commune</numerusform>
      </translation>
      <extracomment>For one: {n} shares no language</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups</source>
      <translation>
        <numerusform>{n} inscription</numerusform>
        <numerusform>{n} inscriptions</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups changed since the pairing. Pair again, or repair the plan to move as few people as possible.</source>
      <translation>
        <numerusform>{n} inscription a changé depuis l’appariement. Appariez à nouveau, ou réparez le plan pour déplacer le moins de monde possible.</numerusform>
        <numerusform>{n} inscriptions ont changé depuis l’appariement. Appariez à nouveau, ou réparez le plan pour déplacer le moins de monde possible.</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up changed since the pairing. Pair again, or repair the plan to move as few people as possible.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups changed since this pairing: {names}. Pair again, or repair the plan.</source>
      <translation>
        <numerusform>{n} inscription a changé depuis cet appariement : {names}. Appariez à nouveau, ou réparez le plan.</numerusform>
        <numerusform>{n} inscriptions ont changé depuis cet appariement : {names}. Appariez à nouveau, ou réparez le plan.</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up changed since this pairing: {names}. Pair again, or repair the plan.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups name the topic “{topic}”, so it cannot be removed. Rename it instead.</source>
      <translation>
        <numerusform>{n} inscription cite le thème « {topic} », il ne peut donc pas être retiré. Renommez-le plutôt.</numerusform>
        <numerusform>{n} inscriptions citent le thème « {topic} », il ne peut donc pas être retiré. Renommez-le plutôt.</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up names the topic “{topic}”, so it cannot be removed. Rename it instead.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups of {all} shown</source>
      <translation>
        <numerusform>{n} inscription sur {all} montrée</numerusform>
        <numerusform>{n} inscriptions sur {all} montrées</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up of {all} shown</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} slips</source>
      <translation>
        <numerusform>{n} fiche personnelle</numerusform>
        <numerusform>{n} fiches personnelles</numerusform>
      </translation>
      <extracomment>For one: {n} slip</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} slips are no longer needed.</source>
      <translation>
        <numerusform>{n} fiche personnelle n’est plus nécessaire.</numerusform>
        <numerusform>{n} fiches personnelles ne sont plus nécessaires.</numerusform>
      </translation>
      <extracomment>For one: {n} slip is no longer needed.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} tables</source>
      <translation>
        <numerusform>{n} table</numerusform>
        <numerusform>{n} tables</numerusform>
      </translation>
      <extracomment>For one: {n} table</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} tables with namesakes</source>
      <translation>
        <numerusform>{n} table avec des homonymes</numerusform>
        <numerusform>{n} tables avec des homonymes</numerusform>
      </translation>
      <extracomment>For one: {n} table with namesakes</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} texts printed small</source>
      <translation>
        <numerusform>{n} texte imprimé en petit</numerusform>
        <numerusform>{n} textes imprimés en petit</numerusform>
      </translation>
      <extracomment>For one: {n} text printed small</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} things changed since the pairing. Repair the plan or pair again.</source>
      <translation>
        <numerusform>{n} chose a changé depuis l’appariement. Réparez le plan ou appariez à nouveau.</numerusform>
        <numerusform>{n} choses ont changé depuis l’appariement. Réparez le plan ou appariez à nouveau.</numerusform>
      </translation>
      <extracomment>For one: {n} thing changed since the pairing. Repair the plan or pair again.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} topics of sign-ups</source>
      <translation>
        <numerusform>{n} thème d’une inscription</numerusform>
        <numerusform>{n} thèmes d’inscriptions</numerusform>
      </translation>
      <extracomment>For one: {n} topic of a sign-up</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} were known and are up to date now.</source>
      <translation>
        <numerusform>{n} était connu et est maintenant à jour.</numerusform>
        <numerusform>{n} étaient connus et sont maintenant à jour.</numerusform>
      </translation>
      <extracomment>For one: {n} was known and is up to date now.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} were met at an earlier event</source>
      <translation>
        <numerusform>{n} a déjà été rencontré à un événement</numerusform>
        <numerusform>{n} ont déjà été rencontrés à un événement</numerusform>
      </translation>
      <extracomment>For one: {n} was met at an earlier event</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} wishes of whom to meet</source>
      <translation>
        <numerusform>{n} souhait de rencontre</numerusform>
        <numerusform>{n} souhaits de rencontre</numerusform>
      </translation>
      <extracomment>For one: {n} wish of whom to meet</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} work in another field or named none</source>
      <translation>
        <numerusform>{n} travaille dans un autre domaine ou n’en a pas indiqué</numerusform>
        <numerusform>{n} travaillent dans un autre domaine ou n’en ont pas indiqué</numerusform>
      </translation>
      <extracomment>For one: {n} works in another field or named none</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} years of experience</source>
      <translation>
        <numerusform>{n} an d’expérience</numerusform>
        <numerusform>{n} ans d’expérience</numerusform>
      </translation>
      <extracomment>For one: {n} year of experience</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} years of experience between them</source>
      <translation>
        <numerusform>{n} an d’expérience d’écart</numerusform>
        <numerusform>{n} ans d’expérience d’écart</numerusform>
      </translation>
      <extracomment>For one: {n} year of experience between them</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} years of experience between them, more than the {asked} asked for</source>
      <translation>
        <numerusform>{n} an d’expérience d’écart, plus que les {asked} demandés</numerusform>
        <numerusform>{n} ans d’expérience d’écart, plus que les {asked} demandés</numerusform>
      </translation>
      <extracomment>For one: {n} year of experience between them, more than the {asked} asked for</extracomment>
    </message>
    <message>
      <source>{once}, {always} in every round</source>
      <translation>{once}, {always} à chaque tour</translation>
    </message>
    <message>
      <source>{one} and {other} are already together.</source>
      <translation>{one} et {other} sont déjà ensemble.</translation>
    </message>
    <message>
      <source>{one} and {other} are always to be paired, but neither can mentor the other: change the role of one, or take the pair off the list.</source>
      <translation>{one} et {other} doivent toujours être réunis, mais aucun ne peut être le mentor de l’autre : changez le rôle de l’un, ou retirez la paire de la liste.</translation>
    </message>
    <message>
      <source>{one} and {other} change places</source>
      <translation>{one} et {other} échangent leurs places</translation>
    </message>
    <message>
      <source>{one} and {other} change tables in all rounds; the mentees stay</source>
      <translation>{one} et {other} échangent leurs tables dans tous les tours ; les mentorés restent</translation>
    </message>
    <message>
      <source>{one} and {other} do not come to the same rounds, so they cannot change tables.</source>
      <translation>{one} et {other} ne viennent pas aux mêmes tours, ils ne peuvent donc pas échanger leurs tables.</translation>
    </message>
    <message>
      <source>{one} and {other} do not come to the same rounds, so they cannot share a table.</source>
      <translation>{one} et {other} ne viennent pas aux mêmes tours, ils ne peuvent donc pas partager une table.</translation>
    </message>
    <message>
      <source>{one} and {other} must meet and must not meet: take them off one of the two lists.</source>
      <translation>{one} et {other} doivent se rencontrer et ne doivent pas se rencontrer : retirez-les de l’une des deux listes.</translation>
    </message>
    <message>
      <source>{one} and {other} must not meet</source>
      <translation>{one} et {other} ne doivent pas se rencontrer</translation>
    </message>
    <message>
      <source>{one} takes {table} from {other}, who has none then; the mentees stay</source>
      <translation>{one} prend {table} à {other}, qui n’en a alors plus ; les mentorés restent</translation>
    </message>
    <message>
      <source>{option} does not know '{word}'. It takes: {known}.</source>
      <translation>{option} ne connaît pas « {word} ». Valeurs possibles : {known}.</translation>
    </message>
    <message>
      <source>{other} takes {table} from {one}, who has none then; the mentees stay</source>
      <translation>{other} prend {table} à {one}, qui n’en a alors plus ; les mentorés restent</translation>
    </message>
    <message>
      <source>{page} of {pages}</source>
      <translation>{page} sur {pages}</translation>
    </message>
    <message>
      <source>{path} could not take the place of the chapter ({reason}). The chapter is as it was; make room on the disk, then try again.</source>
      <translation>{path} n’a pas pu prendre la place de la section ({reason}). La section est comme avant ; faites de la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
      <source>{path} is a folder, but a result of that name is to be written. Choose another --out.</source>
      <translation>{path} est un dossier, mais un résultat doit porter ce nom. Choisissez un autre --out.</translation>
    </message>
    <message>
      <source>{path} is damaged: it is not as MicroMentor Desktop has written it. Choose another.</source>
      <translation>{path} est endommagé : il n’est pas tel que MicroMentor Desktop l’a écrit. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>{path} is not a chapter's file of MicroMentor Desktop.</source>
      <translation>{path} n’est pas un fichier de section de MicroMentor Desktop.</translation>
    </message>
    <message>
      <source>{path} is not a chapter's file of MicroMentor Desktop; choose another with --data.</source>
      <translation>{path} n’est pas un fichier de section de MicroMentor Desktop ; choisissez-en un autre avec --data.</translation>
    </message>
    <message>
      <source>{path} is open already: {user} has had it open on the computer {computer} since {since}. Ask them to close it, then open it here.</source>
      <translation>{path} est déjà ouvert : {user} l’a ouvert sur l’ordinateur {computer} depuis {since}. Demandez-lui de le fermer, puis ouvrez-le ici.</translation>
    </message>
    <message>
      <source>{path} is open in MicroMentor Desktop already, since {since}. Use that window, or close it first.</source>
      <translation>{path} est déjà ouvert dans MicroMentor Desktop, depuis {since}. Utilisez cette fenêtre, ou fermez-la d’abord.</translation>
    </message>
    <message>
      <source>{path} is open in MicroMentor Desktop already. Close it there first, then open it here.</source>
      <translation>{path} est déjà ouvert dans MicroMentor Desktop. Fermez-le d’abord là-bas, puis ouvrez-le ici.</translation>
    </message>
    <message>
      <source>{path} was written by a newer release of MicroMentor Desktop. Install that here first.</source>
      <translation>{path} a été écrit par une version plus récente de MicroMentor Desktop. Installez-la d’abord ici.</translation>
    </message>
    <message>
      <source>{path} was written by a newer release of MicroMentor Desktop. Install the newest release to open it; nothing was changed.</source>
      <translation>{path} a été écrit par une version plus récente de MicroMentor Desktop. Installez la dernière version pour l’ouvrir ; rien n’a été changé.</translation>
    </message>
    <message numerus="yes">
      <source>{people} to {table}: {n} more than planned</source>
      <translation>
        <numerusform>{people} à {table} : {n} de plus que prévu</numerusform>
        <numerusform>{people} à {table} : {n} de plus que prévu</numerusform>
      </translation>
      <extracomment>For one: {people} to {table}: {n} more than planned</extracomment>
    </message>
    <message>
      <source>{people}: the name had to shrink to {size} pt on the card of pair {number}.</source>
      <translation>{people} : le nom a dû être réduit à {size} pt sur le carton de la paire {number}.</translation>
    </message>
    <message>
      <source>{people}: the name had to shrink to {size} pt on the card of table {number}.</source>
      <translation>{people} : le nom a dû être réduit à {size} pt sur le carton de la table {number}.</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
      <source>{placed} of {all} mentees can have a mentor at least once, {n} have to wait.</source>
      <translation>
        <numerusform>{placed} mentorés sur {all} peuvent avoir un mentor au moins une fois, {n} doit attendre.</numerusform>
        <numerusform>{placed} mentorés sur {all} peuvent avoir un mentor au moins une fois, {n} doivent attendre.</numerusform>
      </translation>
      <extracomment>For one: {placed} of {all} mentees can have a mentor at least once, {n} has to wait.</extracomment>
    </message>
    <message numerus="yes">
      <source>{placed} of {all} mentees can have a mentor, {n} have to wait.</source>
      <translation>
        <numerusform>{placed} mentorés sur {all} peuvent avoir un mentor, {n} doit attendre.</numerusform>
        <numerusform>{placed} mentorés sur {all} peuvent avoir un mentor, {n} doivent attendre.</numerusform>
      </translation>
      <extracomment>For one: {placed} of {all} mentees can have a mentor, {n} has to wait.</extracomment>
    </message>
    <message>
      <source>{placed} of {all} mentees have a mentor at least once</source>
      <translation>{placed} mentorés sur {all} ont un mentor au moins une fois</translation>
    </message>
    <message>
      <source>{placed} of {all} mentees have a mentor, {waiting} wait</source>
      <translation>{placed} mentorés sur {all} ont un mentor, {waiting} attendent</translation>
    </message>
    <message>
      <source>{place} as mentor</source>
      <translation>{place} comme mentor</translation>
    </message>
    <message>
      <source>{place} of {n}</source>
      <translation>{place} sur {n}</translation>
    </message>
    <message>
      <source>{place}, as one more</source>
      <translation>{place}, en plus</translation>
    </message>
    <message>
      <source>{place}: {names}</source>
      <translation>{place} : {names}</translation>
    </message>
    <message>
      <source>{place}: {reason}</source>
      <translation>{place} : {reason}</translation>
    </message>
    <message>
      <source>{purpose}: {answer}</source>
      <translation>{purpose} : {answer}</translation>
    </message>
    <message>
      <source>{rows} = {people} + {repeats} + {number} set aside</source>
      <translation>{rows} = {people} + {repeats} + {number} mis de côté</translation>
    </message>
    <message>
      <source>{sat_out} instead of {before}</source>
      <translation>{sat_out} au lieu de {before}</translation>
    </message>
    <message>
      <source>{share} % of the best possible fit, the rest given up for new faces</source>
      <translation>{share} % de la meilleure affinité possible, le reste cédé pour de nouveaux visages</translation>
    </message>
    <message>
      <source>{sheet} cannot be folded over: its labels do not adjoin. Choose inserts or plain paper, or print both sides of the paper.</source>
      <translation>{sheet} ne peut pas être plié : ses étiquettes ne se touchent pas. Choisissez des inserts ou du papier ordinaire, ou imprimez les deux faces du papier.</translation>
    </message>
    <message>
      <source>{sheet} has labels 1 to {last}; printing cannot start at label {start}.</source>
      <translation>{sheet} a les étiquettes 1 à {last} ; l’impression ne peut pas commencer à l’étiquette {start}.</translation>
    </message>
    <message>
      <source>{sheet}: a sheet needs at least one label, wider and higher than 0 mm.</source>
      <translation>{sheet} : une planche a besoin d’au moins une étiquette, de plus de 0 mm de large et de haut.</translation>
    </message>
    <message>
      <source>{sheet}: every length must be a number of millimetres.</source>
      <translation>{sheet} : chaque longueur doit être un nombre de millimètres.</translation>
    </message>
    <message>
      <source>{sheet}: neighbouring labels overlap: each is {size} mm high, but the next one begins after {pitch} mm.</source>
      <translation>{sheet} : des étiquettes voisines se chevauchent : chacune est haute de {size} mm, mais la suivante commence après {pitch} mm.</translation>
    </message>
    <message>
      <source>{sheet}: neighbouring labels overlap: each is {size} mm wide, but the next one begins after {pitch} mm.</source>
      <translation>{sheet} : des étiquettes voisines se chevauchent : chacune est large de {size} mm, mais la suivante commence après {pitch} mm.</translation>
    </message>
    <message>
      <source>{sheet}: the labels begin {length} mm beyond the left edge of the page.</source>
      <translation>{sheet} : les étiquettes commencent {length} mm au-delà du bord gauche de la page.</translation>
    </message>
    <message>
      <source>{sheet}: the labels begin {length} mm beyond the top edge of the page.</source>
      <translation>{sheet} : les étiquettes commencent {length} mm au-delà du bord supérieur de la page.</translation>
    </message>
    <message>
      <source>{sheet}: the labels reach {length} mm beyond the bottom edge of the page ({end} mm of {page} mm).</source>
      <translation>{sheet} : les étiquettes dépassent de {length} mm le bord inférieur de la page ({end} mm sur {page} mm).</translation>
    </message>
    <message>
      <source>{sheet}: the labels reach {length} mm beyond the right edge of the page ({end} mm of {page} mm).</source>
      <translation>{sheet} : les étiquettes dépassent de {length} mm le bord droit de la page ({end} mm sur {page} mm).</translation>
    </message>
    <message>
      <source>{sheet}: the paper '{page}' is not known; use one of {pages}.</source>
      <translation>{sheet} : le papier « {page} » n’est pas connu ; prenez l’un de {pages}.</translation>
    </message>
    <message>
      <source>{sheet}: {width} by {height} mm is too small to print on; text keeps 3 mm clear of every cut, so at least {least} mm are needed.</source>
      <translation>{sheet} : {width} sur {height} mm, c’est trop petit pour imprimer ; le texte reste à 3 mm de chaque coupe, il faut donc au moins {least} mm.</translation>
    </message>
    <message>
      <source>{short}; those who signed up earlier come first.</source>
      <translation>{short} ; ceux qui se sont inscrits plus tôt passent d’abord.</translation>
    </message>
    <message>
      <source>{short}; {taken}.</source>
      <translation>{short} ; {taken}.</translation>
    </message>
    <message>
      <source>{size}, {grid} on {paper}</source>
      <translation>{size}, {grid} sur {paper}</translation>
    </message>
    <message numerus="yes">
      <source>{start}, {effect}, and {n} more pairs are on topic.</source>
      <translation>
        <numerusform>{start}, {effect}, et {n} paire de plus est dans le thème.</numerusform>
        <numerusform>{start}, {effect}, et {n} paires de plus sont dans le thème.</numerusform>
      </translation>
      <extracomment>For one: {start}, {effect}, and {n} more pair is on topic.</extracomment>
    </message>
    <message>
      <source>{start}, {effect}.</source>
      <translation>{start}, {effect}.</translation>
    </message>
    <message>
      <source>{table} · full, as one more</source>
      <translation>{table} · complet, en plus</translation>
    </message>
    <message>
      <source>{table} · new</source>
      <translation>{table} · nouvelle</translation>
    </message>
    <message>
      <source>{table} · {free} free</source>
      <translation>{table} · {free} libres</translation>
    </message>
    <message>
      <source>{taken} of {seats}</source>
      <translation>{taken} sur {seats}</translation>
    </message>
    <message>
      <source>{text}, set by you</source>
      <translation>{text}, fixé par vous</translation>
    </message>
    <message>
      <source>{time} – paused</source>
      <translation>{time} – en pause</translation>
    </message>
    <message numerus="yes">
      <source>{what} changed since printing.</source>
      <translation>
        <numerusform>{what} : changé depuis l’impression.</numerusform>
        <numerusform>{what} : changés depuis l’impression.</numerusform>
      </translation>
      <extracomment>For one: {what} changed since printing.</extracomment>
    </message>
    <message numerus="yes">
      <source>{what} changed since printing: reprint onto {where}.</source>
      <translation>
        <numerusform>{what} : changé depuis l’impression ; à réimprimer sur {where}.</numerusform>
        <numerusform>{what} : changés depuis l’impression ; à réimprimer sur {where}.</numerusform>
      </translation>
      <extracomment>For one: {what} changed since printing: reprint onto {where}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{what} changed since printing: reprint {pieces}.</source>
      <translation>
        <numerusform>{what} : changé depuis l’impression ; à réimprimer : {pieces}.</numerusform>
        <numerusform>{what} : changés depuis l’impression ; à réimprimer : {pieces}.</numerusform>
      </translation>
      <extracomment>For one: {what} changed since printing: reprint {pieces}.</extracomment>
    </message>
    <message>
      <source>{what}: {value}</source>
      <translation>{what} : {value}</translation>
    </message>
    <message>
      <source>{where} has the same name with another email address; they may be one person, but are kept apart.</source>
      <translation>{where} porte le même nom avec une autre adresse électronique ; c’est peut-être une seule personne, mais les deux sont gardées.</translation>
    </message>
    <message>
      <source>{where} has the same name with no email address; they may be one person, but are kept apart.</source>
      <translation>{where} porte le même nom sans adresse électronique ; c’est peut-être une seule personne, mais les deux sont gardées.</translation>
    </message>
    <message>
      <source>{who} are needed as mentors.</source>
      <translation>{who} sont nécessaires comme mentors.</translation>
    </message>
    <message>
      <source>{who} are new too</source>
      <translation>{who} sont nouveaux aussi</translation>
    </message>
    <message>
      <source>{who} is needed as a mentor.</source>
      <translation>{who} est nécessaire comme mentor.</translation>
    </message>
    <message>
      <source>{who} is new too</source>
      <translation>{who} est nouveau aussi</translation>
    </message>
    <message>
      <source>{who}, for {minutes}.</source>
      <translation>{who}, pendant {minutes}.</translation>
    </message>
    <message>
      <source>{who}, for {rounds} rounds of {minutes}: about {whole} in all.</source>
      <translation>{who}, pendant {rounds} tours de {minutes} : environ {whole} en tout.</translation>
    </message>
    <message>
      <source>{why}; comes as a mentee this time</source>
      <translation>{why} ; vient cette fois comme mentoré</translation>
    </message>
    <message>
      <source>“{colour}” is no colour. Write it as # and six digits, for example #0f766e.</source>
      <translation>« {colour} » n’est pas une couleur. Écrivez-la avec # et six chiffres, par exemple #0f766e.</translation>
    </message>
    <message>
      <source>“{email}” is no email address. Correct it, or leave the field empty.</source>
      <translation>« {email} » n’est pas une adresse électronique. Corrigez-la, ou laissez le champ vide.</translation>
    </message>
    <message>
      <source>“{file}” has neither a column of names nor one of email addresses; its columns are {columns}. Please choose the file with the sign-ups.</source>
      <translation>« {file} » n’a ni colonne de noms ni colonne d’adresses électroniques ; ses colonnes sont {columns}. Veuillez choisir le fichier des inscriptions.</translation>
    </message>
    <message>
      <source>“{heading}”</source>
      <translation>« {heading} »</translation>
    </message>
    <message>
      <source>“{name}” cannot be drawn. Save the logo as a PNG.</source>
      <translation>« {name} » ne peut pas être dessiné. Enregistrez le logo en PNG.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read ({reason}).</source>
      <translation>« {name} » ne peut pas être lu ({reason}).</translation>
    </message>
    <message>
      <source>“{name}” cannot be read; please close it in other programs and check that you may open it.</source>
      <translation>« {name} » ne peut pas être lu ; fermez-le dans les autres programmes et vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
      <source>“{name}” could not be saved in “{folder}” ({reason}). Choose another folder, or close the file if another program has it open.</source>
      <translation>« {name} » n’a pas pu être enregistré dans « {folder} » ({reason}). Choisissez un autre dossier, ou fermez le fichier si un autre programme l’a ouvert.</translation>
    </message>
    <message>
      <source>“{name}” defines text of its own (entities), which a logo need not. Save it as a PNG.</source>
      <translation>« {name} » définit ses propres textes (entités), dont un logo n’a pas besoin. Enregistrez-le en PNG.</translation>
    </message>
    <message>
      <source>“{name}” has no sheet “{sheet}”; it has none.</source>
      <translation>« {name} » n’a pas de feuille « {sheet} » ; il n’en a aucune.</translation>
    </message>
    <message>
      <source>“{name}” has no sheet “{sheet}”; it has {sheets}.</source>
      <translation>« {name} » n’a pas de feuille « {sheet} » ; il a {sheets}.</translation>
    </message>
    <message>
      <source>“{name}” holds a script or foreign content, so it is not used. Save the logo as a PNG.</source>
      <translation>« {name} » contient un script ou du contenu étranger et n’est donc pas utilisé. Enregistrez le logo en PNG.</translation>
    </message>
    <message>
      <source>“{name}” holds a script, so it is not used. Save the logo as a PNG.</source>
      <translation>« {name} » contient un script et n’est donc pas utilisé. Enregistrez le logo en PNG.</translation>
    </message>
    <message>
      <source>“{name}” holds data for programs (JSON), not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>« {name} » contient des données pour programmes (JSON), pas un tableau ; exportez les inscriptions en CSV ou Excel et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>“{name}” in the archive is empty; please export the sign-ups again.</source>
      <translation>« {name} », dans l’archive, est vide ; exportez à nouveau les inscriptions.</translation>
    </message>
    <message>
      <source>“{name}” is a Numbers document; please export it as CSV or Excel in Numbers.</source>
      <translation>« {name} » est un document Numbers ; exportez-le en CSV ou Excel depuis Numbers.</translation>
    </message>
    <message>
      <source>“{name}” is a PDF document, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>« {name} » est un document PDF, pas un tableau ; exportez les inscriptions en CSV ou Excel et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>“{name}” is a Word document, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>« {name} » est un document Word, pas un tableau ; exportez les inscriptions en CSV ou Excel et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>“{name}” is a compressed archive, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>« {name} » est une archive compressée, pas un tableau ; exportez les inscriptions en CSV ou Excel et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>“{name}” is a database, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>« {name} » est une base de données, pas un tableau ; exportez les inscriptions en CSV ou Excel et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>“{name}” is a folder; please choose the sign-up file inside it.</source>
      <translation>« {name} » est un dossier ; choisissez le fichier d’inscriptions qui s’y trouve.</translation>
    </message>
    <message>
      <source>“{name}” is a picture or a film, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>« {name} » est une image ou un film, pas un tableau ; exportez les inscriptions en CSV ou Excel et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>“{name}” is a picture or a recording, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>« {name} » est une image ou un enregistrement, pas un tableau ; exportez les inscriptions en CSV ou Excel et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>“{name}” is a picture, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>« {name} » est une image, pas un tableau ; exportez les inscriptions en CSV ou Excel et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>“{name}” is a program, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>« {name} » est un programme, pas un tableau ; exportez les inscriptions en CSV ou Excel et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>“{name}” is a sheet that the program knows already. Give yours another name.</source>
      <translation>« {name} » est une planche que le programme connaît déjà. Donnez un autre nom à la vôtre.</translation>
    </message>
    <message>
      <source>“{name}” is a text document, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>« {name} » est un document texte, pas un tableau ; exportez les inscriptions en CSV ou Excel et choisissez ce fichier.</translation>
    </message>
    <message>
      <source>“{name}” is a web page, not a table; please open it in a spreadsheet program and save it as CSV or Excel.</source>
      <translation>« {name} » est une page web, pas un tableau ; ouvrez-la dans un tableur et enregistrez-la en CSV ou Excel.</translation>
    </message>
    <message>
      <source>“{name}” is an archive inside an archive; please unpack it first.</source>
      <translation>« {name} » est une archive dans une archive ; décompressez-la d’abord.</translation>
    </message>
    <message>
      <source>“{name}” is damaged and cannot be read. Save the logo once more, as a PNG.</source>
      <translation>« {name} » est endommagé et ne peut pas être lu. Enregistrez le logo encore une fois, en PNG.</translation>
    </message>
    <message>
      <source>“{name}” is damaged or not complete; please export it again.</source>
      <translation>« {name} » est endommagé ou incomplet ; exportez-le à nouveau.</translation>
    </message>
    <message>
      <source>“{name}” is empty; please export the sign-ups again.</source>
      <translation>« {name} » est vide ; exportez à nouveau les inscriptions.</translation>
    </message>
    <message>
      <source>“{name}” is larger than 50 MB; please keep only the sign-ups and save it again.</source>
      <translation>« {name} » dépasse 50 Mo ; n’y gardez que les inscriptions et enregistrez-le à nouveau.</translation>
    </message>
    <message>
      <source>“{name}” is no SVG drawing. Choose a PNG, a JPEG or an SVG file.</source>
      <translation>« {name} » n’est pas un dessin SVG. Choisissez un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
      <source>“{name}” is no picture that can be read. Choose a PNG, a JPEG or an SVG file.</source>
      <translation>« {name} » n’est pas une image lisible. Choisissez un fichier PNG, JPEG ou SVG.</translation>
    </message>
    <message>
      <source>“{name}” is too large for a logo ({size} MB). Save it smaller, as a PNG.</source>
      <translation>« {name} » est trop grand pour un logo ({size} Mo). Enregistrez-le plus petit, en PNG.</translation>
    </message>
    <message>
      <source>“{name}” is too large for a logo. Save it smaller, as a PNG.</source>
      <translation>« {name} » est trop grand pour un logo. Enregistrez-le plus petit, en PNG.</translation>
    </message>
    <message>
      <source>“{name}” is too large for a logo. Save it with at most 4000 pixels a side.</source>
      <translation>« {name} » est trop grand pour un logo. Enregistrez-le avec au plus 4000 pixels de côté.</translation>
    </message>
    <message>
      <source>“{name}” loads something from outside the file, so it is not used. Save the logo as a PNG.</source>
      <translation>« {name} » charge quelque chose hors du fichier et n’est donc pas utilisé. Enregistrez le logo en PNG.</translation>
    </message>
    <message>
      <source>“{name}” stands for somebody who is not named yet.</source>
      <translation>« {name} » tient la place de quelqu’un qui n’est pas encore nommé.</translation>
    </message>
    <message>
      <source>“{printer}”, {tray}</source>
      <translation>« {printer} », {tray}</translation>
    </message>
    <message>
      <source>−1 minute (↓)</source>
      <translation>−1 minute (↓)</translation>
    </message>
  </context>
</TS>
