<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>MicroMentor</name>
    <message>
      <source> Perhaps “{fix}”?</source>
      <translation> Vielleicht „{fix}“?</translation>
    </message>
    <message>
      <source> minutes</source>
      <translation> Minuten</translation>
    </message>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message numerus="yes">
      <source> points</source>
      <translation>
        <numerusform> Punkt</numerusform>
        <numerusform> Punkte</numerusform>
      </translation>
      <extracomment>For one:  point</extracomment>
    </message>
    <message numerus="yes">
      <source> years</source>
      <translation>
        <numerusform> Jahr</numerusform>
        <numerusform> Jahre</numerusform>
      </translation>
      <extracomment>For one:  year</extracomment>
    </message>
    <message>
      <source>"{event}" has mentees ({count}) but no mentor. Ask members who mentored before, then pair again.</source>
      <translation>Für „{event}“ gibt es Mentees ({count}), aber keinen Mentor. Fragen Sie Mitglieder, die schon einmal Mentor waren, und teilen Sie dann neu ein.</translation>
    </message>
    <message>
      <source>"{event}" has mentors ({count}) but no mentee, so there is nobody to pair.</source>
      <translation>Für „{event}“ gibt es Mentoren ({count}), aber keinen Mentee, also niemanden einzuteilen.</translation>
    </message>
    <message>
      <source>&amp;A: left edge of the paper to the upright line (20)</source>
      <translation>&amp;A: linke Papierkante bis zur senkrechten Linie (20)</translation>
    </message>
    <message>
      <source>&amp;About {program}</source>
      <translation>&amp;Über {program}</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
      <source>&amp;Add a walk-in…</source>
      <translation>Unangemeldete hin&amp;zufügen…</translation>
    </message>
    <message>
      <source>&amp;Add late…</source>
      <translation>Na&amp;chmeldung…</translation>
    </message>
    <message>
      <source>&amp;Add member</source>
      <translation>Mitglied &amp;hinzufügen</translation>
    </message>
    <message>
      <source>&amp;Add member…</source>
      <translation>Mitglied hin&amp;zufügen…</translation>
    </message>
    <message>
      <source>&amp;Add one by hand…</source>
      <translation>Von Hand hin&amp;zufügen…</translation>
    </message>
    <message>
      <source>&amp;Allow this as an exception</source>
      <translation>Als &amp;Ausnahme erlauben</translation>
    </message>
    <message>
      <source>&amp;Announcement</source>
      <translation>Ankündi&amp;gung</translation>
    </message>
    <message>
      <source>&amp;Apply</source>
      <translation>&amp;Übernehmen</translation>
    </message>
    <message>
      <source>&amp;Archive</source>
      <translation>&amp;Archivieren</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Archive the {n} not on the list</source>
      <translation>
        <numerusform>Die eine nicht gelistete Person &amp;archivieren</numerusform>
        <numerusform>Die {n} nicht gelisteten Personen &amp;archivieren</numerusform>
      </translation>
      <extracomment>For one: &amp;Archive the one not on the list</extracomment>
    </message>
    <message>
      <source>&amp;B: upper edge of the paper to the level line (20)</source>
      <translation>&amp;B: obere Papierkante bis zur waagrechten Linie (20)</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation>Si&amp;cherungen…</translation>
    </message>
    <message>
      <source>&amp;Bcc:</source>
      <translation>&amp;Bcc:</translation>
    </message>
    <message>
      <source>&amp;Big screen</source>
      <translation>Gr&amp;oßbild</translation>
    </message>
    <message>
      <source>&amp;Bring together</source>
      <translation>&amp;Zusammenbringen</translation>
    </message>
    <message>
      <source>&amp;Calibrate…</source>
      <translation>Ein&amp;messen…</translation>
    </message>
    <message>
      <source>&amp;Change name, day or rules…</source>
      <translation>Name, Tag oder &amp;Regeln ändern…</translation>
    </message>
    <message>
      <source>&amp;Change topics</source>
      <translation>&amp;Themen ändern</translation>
    </message>
    <message>
      <source>&amp;Chapter's name:</source>
      <translation>&amp;Name der Ortsgruppe:</translation>
    </message>
    <message>
      <source>&amp;Choose another file…</source>
      <translation>&amp;Andere Datei wählen…</translation>
    </message>
    <message>
      <source>&amp;Choose file…</source>
      <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation>&amp;Spalten</translation>
    </message>
    <message>
      <source>&amp;Compare and merge…</source>
      <translation>&amp;Vergleichen und zusammenführen…</translation>
    </message>
    <message>
      <source>&amp;Compare…</source>
      <translation>Verglei&amp;chen…</translation>
    </message>
    <message>
      <source>&amp;Copy addresses</source>
      <translation>Adressen k&amp;opieren</translation>
    </message>
    <message>
      <source>&amp;Copy subject and text</source>
      <translation>Betreff und Text &amp;kopieren</translation>
    </message>
    <message>
      <source>&amp;Copy the questions</source>
      <translation>Fragen &amp;kopieren</translation>
    </message>
    <message>
      <source>&amp;Copy the text</source>
      <translation>&amp;Text kopieren</translation>
    </message>
    <message>
      <source>&amp;Create event</source>
      <translation>Veranstaltung an&amp;legen</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <source>&amp;Delete these backups</source>
      <translation>Diese Sicherungen &amp;löschen</translation>
    </message>
    <message>
      <source>&amp;Design</source>
      <translation>Gestalt&amp;ung</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <source>&amp;Email:</source>
      <translation>&amp;E-Mail:</translation>
    </message>
    <message>
      <source>&amp;Erase for good</source>
      <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
      <source>&amp;Events</source>
      <translation>&amp;Veranstaltungen</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <source>&amp;Find on the board</source>
      <translation>Auf der &amp;Tafel suchen</translation>
    </message>
    <message>
      <source>&amp;First name:</source>
      <translation>&amp;Vorname:</translation>
    </message>
    <message>
      <source>&amp;Forget the correction</source>
      <translation>Korrektur &amp;vergessen</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Forget these {n} people…</source>
      <translation>
        <numerusform>Diese &amp;Person löschen…</numerusform>
        <numerusform>Diese {n} &amp;Personen löschen…</numerusform>
      </translation>
      <extracomment>For one: &amp;Forget this person…</extracomment>
    </message>
    <message>
      <source>&amp;Form, paper form and announcement…</source>
      <translation>Formular, Papierformular und An&amp;kündigung…</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <translation>&amp;Von</translation>
    </message>
    <message>
      <source>&amp;From which round on?</source>
      <translation>&amp;Ab welcher Runde?</translation>
    </message>
    <message>
      <source>&amp;Go back to this state…</source>
      <translation>&amp;Zu diesem Stand zurückkehren…</translation>
    </message>
    <message>
      <source>&amp;Go back to “{name}”</source>
      <translation>&amp;Zurück zu „{name}“</translation>
    </message>
    <message>
      <source>&amp;Go on typing people</source>
      <translation>Wei&amp;ter eintippen</translation>
    </message>
    <message>
      <source>&amp;Go on with it</source>
      <translation>&amp;Weitermachen</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <source>&amp;Here from round:</source>
      <translation>&amp;Da ab Runde:</translation>
    </message>
    <message>
      <source>&amp;Home</source>
      <translation>&amp;Startseite</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importieren</translation>
    </message>
    <message>
      <source>&amp;Import a list of members…</source>
      <translation>Mitgliederliste &amp;importieren…</translation>
    </message>
    <message>
      <source>&amp;Import my members</source>
      <translation>Meine Mitglieder &amp;importieren</translation>
    </message>
    <message>
      <source>&amp;Import sign-ups into this event…</source>
      <translation>&amp;Anmeldungen in diese Veranstaltung importieren…</translation>
    </message>
    <message>
      <source>&amp;Import sign-ups…</source>
      <translation>Anmeldungen im&amp;portieren…</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import {n} people</source>
      <translation>
        <numerusform>{n} Person &amp;importieren</numerusform>
        <numerusform>{n} Personen &amp;importieren</numerusform>
      </translation>
      <extracomment>For one: &amp;Import {n} person</extracomment>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Importieren…</translation>
    </message>
    <message>
      <source>&amp;Job title:</source>
      <translation>Beru&amp;fsbezeichnung:</translation>
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation>Aufbe&amp;wahren</translation>
    </message>
    <message>
      <source>&amp;Keep apart</source>
      <translation>&amp;Getrennt halten</translation>
    </message>
    <message>
      <source>&amp;Keep people from the same employer apart</source>
      <translation>&amp;Personen vom selben Arbeitgeber trennen</translation>
    </message>
    <message>
      <source>&amp;Keep them</source>
      <translation>&amp;Behalten</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <source>&amp;Larger</source>
      <translation>&amp;Größer</translation>
    </message>
    <message>
      <source>&amp;Last name:</source>
      <translation>&amp;Nachname:</translation>
    </message>
    <message>
      <source>&amp;Light or dark:</source>
      <translation>&amp;Hell oder dunkel:</translation>
    </message>
    <message>
      <source>&amp;Link to the form:</source>
      <translation>&amp;Link zum Formular:</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;Festsetzen</translation>
    </message>
    <message>
      <source>&amp;Lock {name} here</source>
      <translation>{name} hier &amp;festsetzen</translation>
    </message>
    <message>
      <source>&amp;Look how they are understood</source>
      <translation>&amp;Ansehen, wie sie verstanden werden</translation>
    </message>
    <message>
      <source>&amp;Made with:</source>
      <translation>&amp;Erstellt mit:</translation>
    </message>
    <message>
      <source>&amp;Members</source>
      <translation>&amp;Mitglieder</translation>
    </message>
    <message>
      <source>&amp;Mentees with one mentor, at most:</source>
      <translation>&amp;Mentees je Mentor, höchstens:</translation>
    </message>
    <message>
      <source>&amp;Mentor</source>
      <translation>Ment&amp;or</translation>
    </message>
    <message>
      <source>&amp;Merge into one</source>
      <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
      <source>&amp;Merge the two…</source>
      <translation>Beide &amp;zusammenführen…</translation>
    </message>
    <message>
      <source>&amp;Move</source>
      <translation>&amp;Umsetzen</translation>
    </message>
    <message>
      <source>&amp;Move to…</source>
      <translation>Um&amp;setzen nach…</translation>
    </message>
    <message>
      <source>&amp;Move {name} to…</source>
      <translation>{name} um&amp;setzen nach…</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <source>&amp;Name and day</source>
      <translation>&amp;Name und Tag</translation>
    </message>
    <message>
      <source>&amp;New event…</source>
      <translation>&amp;Neue Veranstaltung…</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Weiter</translation>
    </message>
    <message>
      <source>&amp;Normal size</source>
      <translation>&amp;Normale Größe</translation>
    </message>
    <message>
      <source>&amp;Offer to forget them after this many months without an event:</source>
      <translation>L&amp;öschen anbieten nach so vielen Monaten ohne Veranstaltung:</translation>
    </message>
    <message>
      <source>&amp;Open a chapter file…</source>
      <translation>Ortsgruppendatei &amp;öffnen…</translation>
    </message>
    <message>
      <source>&amp;Open the chapter</source>
      <translation>Ortsgruppe &amp;öffnen</translation>
    </message>
    <message>
      <source>&amp;Pair</source>
      <translation>&amp;Einteilen</translation>
    </message>
    <message>
      <source>&amp;Pair again</source>
      <translation>&amp;Neu einteilen</translation>
    </message>
    <message>
      <source>&amp;Pair: find the best plan</source>
      <translation>&amp;Einteilen: den besten Plan finden</translation>
    </message>
    <message>
      <source>&amp;Paper</source>
      <translation>&amp;Papier</translation>
    </message>
    <message>
      <source>&amp;Paper:</source>
      <translation>Papie&amp;r:</translation>
    </message>
    <message>
      <source>&amp;Paste copied cells</source>
      <translation>Kopierte Zellen ein&amp;fügen</translation>
    </message>
    <message>
      <source>&amp;People</source>
      <translation>&amp;Personen</translation>
    </message>
    <message>
      <source>&amp;People ({n})</source>
      <translation>&amp;Personen ({n})</translation>
    </message>
    <message>
      <source>&amp;Place:</source>
      <translation>&amp;Ort:</translation>
    </message>
    <message>
      <source>&amp;Plan the next event</source>
      <translation>Nächste Veranstaltung &amp;planen</translation>
    </message>
    <message>
      <source>&amp;Print the test page</source>
      <translation>&amp;Testseite drucken</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>&amp;Drucken…</translation>
    </message>
    <message>
      <source>&amp;Pronouns:</source>
      <translation>P&amp;ronomen:</translation>
    </message>
    <message>
      <source>&amp;Put it back</source>
      <translation>&amp;Zurücklegen</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <source>&amp;Redo: {done}</source>
      <translation>&amp;Wiederholen: {done}</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <source>&amp;Remove it</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>An&amp;passen</translation>
    </message>
    <message>
      <source>&amp;Repair the file</source>
      <translation>Datei &amp;reparieren</translation>
    </message>
    <message>
      <source>&amp;Repair the plan…</source>
      <translation>Plan an&amp;passen…</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Speichern</translation>
    </message>
    <message>
      <source>&amp;Save as PDF…</source>
      <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
      <source>&amp;Save it elsewhere…</source>
      <translation>&amp;Woanders speichern…</translation>
    </message>
    <message>
      <source>&amp;Save the sheet</source>
      <translation>Bogen &amp;speichern</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
      <source>&amp;Show also who stays</source>
      <translation>&amp;Auch zeigen, wer bleibt</translation>
    </message>
    <message>
      <source>&amp;Skip for now</source>
      <translation>Vorerst über&amp;springen</translation>
    </message>
    <message>
      <source>&amp;Smaller</source>
      <translation>&amp;Kleiner</translation>
    </message>
    <message>
      <source>&amp;Start anew</source>
      <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
      <source>&amp;Start my first event</source>
      <translation>Meine &amp;erste Veranstaltung beginnen</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>A&amp;nhalten</translation>
    </message>
    <message>
      <source>&amp;Subject:</source>
      <translation>B&amp;etreff:</translation>
    </message>
    <message>
      <source>&amp;Tables</source>
      <translation>&amp;Tische</translation>
    </message>
    <message>
      <source>&amp;Take back this exception</source>
      <translation>Diese Ausnahme &amp;zurücknehmen</translation>
    </message>
    <message>
      <source>&amp;Text:</source>
      <translation>&amp;Text:</translation>
    </message>
    <message>
      <source>&amp;This event</source>
      <translation>&amp;Diese Veranstaltung</translation>
    </message>
    <message>
      <source>&amp;Throw it away…</source>
      <translation>&amp;Verwerfen…</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <translation>&amp;Mit</translation>
    </message>
    <message>
      <source>&amp;To look at ({n})</source>
      <translation>A&amp;nzusehen ({n})</translation>
    </message>
    <message>
      <source>&amp;Topics</source>
      <translation>&amp;Themen</translation>
    </message>
    <message>
      <source>&amp;Topics…</source>
      <translation>&amp;Themen…</translation>
    </message>
    <message>
      <source>&amp;Try it with a sample chapter</source>
      <translation>Mit einer Beispiel-&amp;Ortsgruppe ausprobieren</translation>
    </message>
    <message>
      <source>&amp;Try the sample chapter</source>
      <translation>Beispiel-&amp;Ortsgruppe ausprobieren</translation>
    </message>
    <message>
      <source>&amp;Type people in</source>
      <translation>Personen &amp;eintippen</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <source>&amp;Undo this import</source>
      <translation>Diesen Import rück&amp;gängig machen</translation>
    </message>
    <message>
      <source>&amp;Undo this import…</source>
      <translation>Diesen Import rückgängig &amp;machen…</translation>
    </message>
    <message>
      <source>&amp;Undo: {done}</source>
      <translation>&amp;Rückgängig: {done}</translation>
    </message>
    <message>
      <source>&amp;Use “{fix}”</source>
      <translation>„{fix}“ über&amp;nehmen</translation>
    </message>
    <message>
      <source>&amp;Where should {name} go?</source>
      <translation>&amp;Wohin mit {name}?</translation>
    </message>
    <message>
      <source>&amp;Who must meet</source>
      <translation>&amp;Wer sich treffen muss</translation>
    </message>
    <message>
      <source>&amp;Width of a label</source>
      <translation>&amp;Breite eines Etiketts</translation>
    </message>
    <message>
      <source>&amp;Would like to meet:</source>
      <translation>Möchte &amp;gern treffen:</translation>
    </message>
    <message>
      <source>&amp;Write something else…</source>
      <translation>Etwas anderes &amp;schreiben…</translation>
    </message>
    <message>
      <source>(a name that cannot be printed)</source>
      <translation>(ein nicht druckbarer Name)</translation>
    </message>
    <message>
      <source>+1 minute (↑)</source>
      <translation>+1 Minute (↑)</translation>
    </message>
    <message>
      <source>15 % of the people</source>
      <translation>15 % der Personen</translation>
    </message>
    <message>
      <source>A failing disk, a broken copy or another program may have done this. The repair saves every entry that can be read, puts damaged ones back out of the backups where they are there, and tells you what is missing. The damaged file is kept.</source>
      <translation>Ein defektes Laufwerk, eine fehlerhafte Kopie oder ein anderes Programm kann die Ursache sein. Die Reparatur rettet jeden lesbaren Eintrag, ersetzt beschädigte aus den Sicherungen, soweit sie dort sind, und sagt Ihnen, was fehlt. Die beschädigte Datei bleibt erhalten.</translation>
    </message>
    <message>
      <source>A few hours, days or weeks of help with one topic, such as a job interview.</source>
      <translation>Einige Stunden, Tage oder Wochen Hilfe bei einem Thema, etwa einem Vorstellungsgespräch.</translation>
    </message>
    <message>
      <source>A half tick means that some of them have the topic; leave it to change nothing. Their sign-ups for events that are still to come are changed, too.</source>
      <translation>Ein halbes Häkchen heißt, dass einige davon das Thema haben; lassen Sie es stehen, um nichts zu ändern. Anmeldungen zu künftigen Veranstaltungen ändern sich mit.</translation>
    </message>
    <message>
      <source>A member needs a name. Type at least a first or a last name.</source>
      <translation>Ein Mitglied braucht einen Namen. Tippen Sie mindestens einen Vor- oder Nachnamen ein.</translation>
    </message>
    <message>
      <source>A mentor and a mentee talk one-on-one for {minutes}.</source>
      <translation>Ein Mentor und ein Mentee sprechen {minutes} lang zu zweit.</translation>
    </message>
    <message>
      <source>A mentor and a mentee talk one-on-one, in {rounds} of {minutes}, each time with somebody else.</source>
      <translation>Ein Mentor und ein Mentee sprechen zu zweit, in {rounds} von {minutes}, jedes Mal mit jemand anderem.</translation>
    </message>
    <message>
      <source>A mentor is ahead by 0 years or more at least, not {least}.</source>
      <translation>Ein Mentor hat mindestens 0 oder mehr Jahre Vorsprung, nicht {least}.</translation>
    </message>
    <message>
      <source>A mentor looks after one or two newcomers for the span of a conference.</source>
      <translation>Ein Mentor kümmert sich für die Dauer einer Tagung um eine oder zwei Personen, die zum ersten Mal dabei sind.</translation>
    </message>
    <message>
      <source>A mentor should be ahead by at least {least} years and ideally {good}: the ideal cannot be less than the least.</source>
      <translation>Ein Mentor soll mindestens {least} und am besten {good} Jahre Vorsprung haben: Das Beste kann nicht unter dem Mindesten liegen.</translation>
    </message>
    <message>
      <source>A mentor should be ahead ideally by {good} years and at most {most}: the most cannot be less than the ideal.</source>
      <translation>Ein Mentor soll am besten {good} und höchstens {most} Jahre Vorsprung haben: Das Höchste kann nicht unter dem Besten liegen.</translation>
    </message>
    <message>
      <source>A mentor wished for (up to three times):</source>
      <translation>Gewünschter Mentor (bis zu dreifach):</translation>
    </message>
    <message>
      <source>A new plan is being made just now. Move people when it is there.</source>
      <translation>Gerade entsteht ein neuer Plan. Setzen Sie Personen um, wenn er da ist.</translation>
    </message>
    <message>
      <source>A notice or a web page</source>
      <translation>Aushang oder Webseite</translation>
    </message>
    <message>
      <source>A page for each mentor: who comes, and what they ask for.</source>
      <translation>Eine Seite je Mentor: wer kommt und was gewünscht ist.</translation>
    </message>
    <message>
      <source>A personal word brings most. Choose some of them, or write to all.</source>
      <translation>Ein persönliches Wort bewirkt am meisten. Wählen Sie einige aus oder schreiben Sie allen.</translation>
    </message>
    <message>
      <source>A round &amp;lasts:</source>
      <translation>&amp;Dauer einer Runde:</translation>
    </message>
    <message>
      <source>A round lasts at least one minute.</source>
      <translation>Eine Runde dauert mindestens eine Minute.</translation>
    </message>
    <message>
      <source>A round lasts at most {most} minutes, not {minutes}. Should people stay together for days or weeks? Then choose conference buddies or drop-in topic help.</source>
      <translation>Eine Runde dauert höchstens {most} Minuten, nicht {minutes}. Sollen Personen tage- oder wochenlang zusammenbleiben? Dann wählen Sie Tagungspatenschaften oder Themensprechstunde.</translation>
    </message>
    <message>
      <source>A rule counts between 0 and {most} points, not {points}.</source>
      <translation>Eine Regel zählt zwischen 0 und {most} Punkten, nicht {points}.</translation>
    </message>
    <message>
      <source>A topic needs a name. Write one, or remove the line.</source>
      <translation>Ein Thema braucht einen Namen. Schreiben Sie einen oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
      <source>A version needs a name, for example “Before dinner”.</source>
      <translation>Eine Version braucht einen Namen, zum Beispiel „Vor dem Essen“.</translation>
    </message>
    <message>
      <source>A whole number; 0 if you are just starting.</source>
      <translation>Eine ganze Zahl; 0, wenn Sie gerade anfangen.</translation>
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
      <translation>A: von der linken Papierkante bis zur senkrechten Linie, Soll 20 mm.</translation>
    </message>
    <message>
      <source>About {app}</source>
      <translation>Über {app}</translation>
    </message>
    <message>
      <source>Add a &amp;walk-in…</source>
      <translation>&amp;Unangemeldete hinzufügen…</translation>
    </message>
    <message>
      <source>Add a late sign-up</source>
      <translation>Nachmeldung hinzufügen</translation>
    </message>
    <message>
      <source>Add a walk-in</source>
      <translation>Unangemeldete hinzufügen</translation>
    </message>
    <message>
      <source>Add {name}</source>
      <translation>{name} hinzufügen</translation>
    </message>
    <message>
      <source>Added on</source>
      <translation>Hinzugefügt am</translation>
    </message>
    <message>
      <source>After the event</source>
      <translation>Nach der Veranstaltung</translation>
    </message>
    <message>
      <source>Afterwards save the answers as CSV or Excel, one row a person, and import that file as it is.</source>
      <translation>Speichern Sie die Antworten danach als CSV oder Excel, eine Zeile pro Person, und importieren Sie diese Datei unverändert.</translation>
    </message>
    <message>
      <source>Afterwards: sign-ups, who met and what was short, in charts and without names.</source>
      <translation>Hinterher: Anmeldungen, wer wen traf und was fehlte, in Diagrammen und ohne Namen.</translation>
    </message>
    <message>
      <source>Afterwards: “Responses”, the three dots, “Download responses (.csv)”. Import that file as it is.</source>
      <translation>Danach: „Antworten“, die drei Punkte, „Antworten herunterladen (.csv)“. Importieren Sie diese Datei unverändert.</translation>
    </message>
    <message>
      <source>Afterwards: “View responses”, “Open in Excel”. Import that file as it is.</source>
      <translation>Danach: „Antworten anzeigen“, „In Excel öffnen“. Importieren Sie diese Datei unverändert.</translation>
    </message>
    <message>
      <source>Agree on one small thing to practise, and where to find help with it.</source>
      <translation>Verabreden Sie eine kleine Übung, und wo es Hilfe dazu gibt.</translation>
    </message>
    <message>
      <source>Agrees to share contact details</source>
      <translation>Einverstanden mit Weitergabe der Kontaktdaten</translation>
    </message>
    <message>
      <source>All answers of the sign-up form, and the imported file itself: to show where each value came from.</source>
      <translation>Alle Antworten des Anmeldeformulars und die importierte Datei selbst: um zu zeigen, woher jeder Wert stammt.</translation>
    </message>
    <message>
      <source>All backups of the last two days are kept, then one a day for two weeks, then one a month for a year. They are on this computer only: use File &gt; Save a copy for a second place.</source>
      <translation>Alle Sicherungen der letzten zwei Tage werden aufbewahrt, danach eine pro Tag für zwei Wochen, dann eine pro Monat für ein Jahr. Sie liegen nur auf diesem Computer: Mit Datei &gt; Kopie speichern legen Sie eine an einem zweiten Ort ab.</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <source>All mentors</source>
      <translation>Alle Mentoren</translation>
    </message>
    <message>
      <source>All names differ enough.</source>
      <translation>Alle Namen sind verschieden genug.</translation>
    </message>
    <message>
      <source>All of this follows from the event and its rules. When those change, look here again before you copy.</source>
      <translation>All das ergibt sich aus der Veranstaltung und ihren Regeln. Wenn sich diese ändern, sehen Sie vor dem Kopieren hier noch einmal nach.</translation>
    </message>
    <message>
      <source>All tables</source>
      <translation>Alle Tische</translation>
    </message>
    <message>
      <source>All topics</source>
      <translation>Alle Themen</translation>
    </message>
    <message numerus="yes">
      <source>All {n} mentees can have a mentor at least once, but not in every round: {sat_out} in all.</source>
      <translation>
        <numerusform>Der einzige Mentee kann mindestens einmal einen Mentor haben, aber nicht in jeder Runde: insgesamt {sat_out}.</numerusform>
        <numerusform>Alle {n} Mentees können mindestens einmal einen Mentor haben, aber nicht in jeder Runde: insgesamt {sat_out}.</numerusform>
      </translation>
      <extracomment>For one: The only mentee can have a mentor at least once, but not in every round: {sat_out} in all.</extracomment>
    </message>
    <message numerus="yes">
      <source>All {n} mentees can have a mentor in every round.</source>
      <translation>
        <numerusform>Der einzige Mentee kann in jeder Runde einen Mentor haben.</numerusform>
        <numerusform>Alle {n} Mentees können in jeder Runde einen Mentor haben.</numerusform>
      </translation>
      <extracomment>For one: The only mentee can have a mentor in every round.</extracomment>
    </message>
    <message numerus="yes">
      <source>All {n} mentees can have a mentor.</source>
      <translation>
        <numerusform>Der einzige Mentee kann einen Mentor haben.</numerusform>
        <numerusform>Alle {n} Mentees können einen Mentor haben.</numerusform>
      </translation>
      <extracomment>For one: The only mentee can have a mentor.</extracomment>
    </message>
    <message>
      <source>Allow an exception for {names}</source>
      <translation>Ausnahme für {names} erlauben</translation>
    </message>
    <message>
      <source>Allowed exception: {broken}</source>
      <translation>Erlaubte Ausnahme: {broken}</translation>
    </message>
    <message>
      <source>An email to copy</source>
      <translation>E-Mail zum Kopieren</translation>
    </message>
    <message>
      <source>An email to the members</source>
      <translation>E-Mail an die Mitglieder</translation>
    </message>
    <message>
      <source>An event has between 1 and {most} rounds, not {rounds}.</source>
      <translation>Eine Veranstaltung hat zwischen 1 und {most} Runden, nicht {rounds}.</translation>
    </message>
    <message>
      <source>An event takes your sign-up file, finds the best pairs of mentors and mentees, and prints their badges and table cards. Everything stays on this computer.</source>
      <translation>Eine Veranstaltung nimmt Ihre Anmeldedatei, findet die besten Paare aus Mentoren und Mentees und druckt Namensschilder und Tischkarten. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>An honest note</source>
      <translation>Ein ehrliches Wort</translation>
    </message>
    <message>
      <source>Announcement</source>
      <translation>Ankündigung</translation>
    </message>
    <message>
      <source>Another event has this name already. You can use it again; its day or place tells them apart.</source>
      <translation>Eine andere Veranstaltung hat schon diesen Namen. Sie können ihn noch einmal verwenden; Tag oder Ort unterscheiden die beiden.</translation>
    </message>
    <message>
      <source>Another event, on {day}, has this name already. You can use it again; its day or place tells them apart.</source>
      <translation>Eine andere Veranstaltung am {day} hat schon diesen Namen. Sie können ihn noch einmal verwenden; Tag oder Ort unterscheiden die beiden.</translation>
    </message>
    <message>
      <source>Another l&amp;ogo…</source>
      <translation>A&amp;nderes Logo…</translation>
    </message>
    <message>
      <source>Another lo&amp;go…</source>
      <translation>Anderes Lo&amp;go…</translation>
    </message>
    <message>
      <source>Another one:</source>
      <translation>Ein weiteres:</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>Answer to “{question}”</source>
      <translation>Antwort auf „{question}“</translation>
    </message>
    <message>
      <source>Answers about topics</source>
      <translation>Antworten zu Themen</translation>
    </message>
    <message>
      <source>Answers or rules changed after this pairing. Pair again to take them in.</source>
      <translation>Antworten oder Regeln haben sich nach dieser Einteilung geändert. Teilen Sie neu ein, um sie zu berücksichtigen.</translation>
    </message>
    <message>
      <source>Any form tool</source>
      <translation>Beliebiges Formularprogramm</translation>
    </message>
    <message>
      <source>Any list with names will do: your membership list, or the sign-ups of an earlier event. Nothing is stored before you press Import, and the file itself is not kept.</source>
      <translation>Jede Liste mit Namen genügt: Ihre Mitgliederliste oder die Anmeldungen einer früheren Veranstaltung. Gespeichert wird erst, wenn Sie Importieren drücken, und die Datei selbst wird nicht aufbewahrt.</translation>
    </message>
    <message>
      <source>Any topic</source>
      <translation>Jedes Thema</translation>
    </message>
    <message>
      <source>Anybody can be paired with anybody.</source>
      <translation>Alle können mit allen ein Paar bilden.</translation>
    </message>
    <message>
      <source>Anything else we should know?</source>
      <translation>Sollten wir sonst noch etwas wissen?</translation>
    </message>
    <message>
      <source>Appeara&amp;nce</source>
      <translation>&amp;Darstellung</translation>
    </message>
    <message>
      <source>Archive {who}</source>
      <translation>{who} archivieren</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archivierte</translation>
    </message>
    <message>
      <source>Archived on</source>
      <translation>Archiviert am</translation>
    </message>
    <message>
      <source>As it should be on your badge.</source>
      <translation>So, wie er auf Ihrem Namensschild stehen soll.</translation>
    </message>
    <message>
      <source>As it was when you opened it</source>
      <translation>Stand beim Öffnen</translation>
    </message>
    <message>
      <source>As the computer has it</source>
      <translation>Wie am Computer eingestellt</translation>
    </message>
    <message>
      <source>As the system has it</source>
      <translation>Wie im System eingestellt</translation>
    </message>
    <message>
      <source>Ask me one interview question now. How could my answer be better?</source>
      <translation>Stellen Sie mir jetzt eine Frage aus einem Vorstellungsgespräch. Wie könnte meine Antwort besser sein?</translation>
    </message>
    <message numerus="yes">
      <source>Ask {who} to mentor: otherwise {n} more mentees would wait in all rounds.</source>
      <translation>
        <numerusform>Bitten Sie {who} um Mithilfe als Mentor: Sonst würde {n} Mentee mehr in allen Runden warten.</numerusform>
        <numerusform>Bitten Sie {who} um Mithilfe als Mentor: Sonst würden {n} Mentees mehr in allen Runden warten.</numerusform>
      </translation>
      <extracomment>For one: Ask {who} to mentor: otherwise {n} more mentee would wait in all rounds.</extracomment>
    </message>
    <message numerus="yes">
      <source>Ask {who} to mentor: otherwise {n} more mentees would wait.</source>
      <translation>
        <numerusform>Bitten Sie {who} um Mithilfe als Mentor: Sonst würde {n} Mentee mehr warten.</numerusform>
        <numerusform>Bitten Sie {who} um Mithilfe als Mentor: Sonst würden {n} Mentees mehr warten.</numerusform>
      </translation>
      <extracomment>For one: Ask {who} to mentor: otherwise {n} more mentee would wait.</extracomment>
    </message>
    <message>
      <source>Ask {who} to mentor: otherwise {sat_out} instead of {before}.</source>
      <translation>Bitten Sie {who} um Mithilfe als Mentor: sonst {sat_out} statt {before}.</translation>
    </message>
    <message>
      <source>At least one person of an employer can sit at a table, not {number}; with 1, nobody sits with a colleague.</source>
      <translation>Mindestens eine Person eines Arbeitgebers kann an einem Tisch sitzen, nicht {number}; bei 1 sitzt niemand mit Kollegen zusammen.</translation>
    </message>
    <message>
      <source>At least:</source>
      <translation>Mindestens:</translation>
    </message>
    <message>
      <source>At most:</source>
      <translation>Höchstens:</translation>
    </message>
    <message>
      <source>At the moment there is nobody to forget.</source>
      <translation>Zurzeit ist niemand zu löschen.</translation>
    </message>
    <message>
      <source>At the same table:</source>
      <translation>Am selben Tisch:</translation>
    </message>
    <message>
      <source>B: from the upper edge of the paper to the level line, wanted 20 mm.</source>
      <translation>B: von der oberen Papierkante bis zur waagrechten Linie, Soll 20 mm.</translation>
    </message>
    <message>
      <source>Back to e&amp;xpected</source>
      <translation>Zurück auf er&amp;wartet</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Backups of this chapter</source>
      <translation>Sicherungen dieser Ortsgruppe</translation>
    </message>
    <message>
      <source>Before sign-ups: {event}</source>
      <translation>Vor der Anmeldung: {event}</translation>
    </message>
    <message>
      <source>Before the last name (van, de)</source>
      <translation>Vor dem Nachnamen (van, de)</translation>
    </message>
    <message>
      <source>Before you part</source>
      <translation>Bevor Sie auseinandergehen</translation>
    </message>
    <message>
      <source>Behind the name (Jr., III)</source>
      <translation>Nach dem Namen (jun., III)</translation>
    </message>
    <message>
      <source>Belongs to the chapter</source>
      <translation>Gehört zur Ortsgruppe</translation>
    </message>
    <message>
      <source>Beside that</source>
      <translation>Außerdem</translation>
    </message>
    <message>
      <source>Beside the board</source>
      <translation>Neben der Tafel</translation>
    </message>
    <message>
      <source>Beside the first name, show</source>
      <translation>Außer dem Vornamen zeigen</translation>
    </message>
    <message>
      <source>Beside what is stored</source>
      <translation>Im Vergleich zum Gespeicherten</translation>
    </message>
    <message>
      <source>Best found, at most {gap} % from the best possible fit</source>
      <translation>Bester gefundener Plan, höchstens {gap} % unter der bestmöglichen Passung</translation>
    </message>
    <message numerus="yes">
      <source>Best found, at most {n} more places could be filled</source>
      <translation>
        <numerusform>Bester gefundener Plan, höchstens {n} Platz mehr ließe sich besetzen</numerusform>
        <numerusform>Bester gefundener Plan, höchstens {n} Plätze mehr ließen sich besetzen</numerusform>
      </translation>
      <extracomment>For one: Best found, at most {n} more place could be filled</extracomment>
    </message>
    <message>
      <source>Best possible (proved)</source>
      <translation>Bestmöglich (bewiesen)</translation>
    </message>
    <message>
      <source>Better: {goals}.</source>
      <translation>Besser: {goals}.</translation>
    </message>
    <message>
      <source>Between 0 and 100 % of the fit can be given up for new faces, not {percent} %.</source>
      <translation>Für neue Gesichter lassen sich zwischen 0 und 100 % der Passung aufgeben, nicht {percent} %.</translation>
    </message>
    <message>
      <source>Big screen: {event}</source>
      <translation>Großbild: {event}</translation>
    </message>
    <message>
      <source>Blank badges for walk-ins</source>
      <translation>Leere Namensschilder für Unangemeldete</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Both sides, turned over the long edge</source>
      <translation>Beidseitig, über die lange Kante gewendet</translation>
    </message>
    <message>
      <source>Both sides, turned over the short edge</source>
      <translation>Beidseitig, über die kurze Kante gewendet</translation>
    </message>
    <message>
      <source>Both signed up for “{event}”. Their two sign-ups become one there.</source>
      <translation>Beide sind zu „{event}“ angemeldet. Aus den zwei Anmeldungen wird dort eine.</translation>
    </message>
    <message>
      <source>Boxes to tick at the desk, with lines for walk-ins.</source>
      <translation>Kästchen zum Abhaken am Infotisch, mit Zeilen für Unangemeldete.</translation>
    </message>
    <message>
      <source>Brin&amp;g the row back</source>
      <translation>Zeile zurückh&amp;olen</translation>
    </message>
    <message>
      <source>Broken rule: {sentence}</source>
      <translation>Verletzte Regel: {sentence}</translation>
    </message>
    <message>
      <source>By how many years a mentor should be ahead of a mentee. Where the years are not known, nothing is ruled out.</source>
      <translation>Um wie viele Jahre ein Mentor einem Mentee voraus sein soll. Wo die Jahre unbekannt sind, wird nichts ausgeschlossen.</translation>
    </message>
    <message>
      <source>C&amp;hapter</source>
      <translation>&amp;Ortsgruppe</translation>
    </message>
    <message>
      <source>C: &amp;length of the level line (100)</source>
      <translation>C: Länge der &amp;waagrechten Linie (100)</translation>
    </message>
    <message>
      <source>C: the level line with its two ends, wanted 100 mm.</source>
      <translation>C: die waagrechte Linie mit ihren beiden Enden, Soll 100 mm.</translation>
    </message>
    <message>
      <source>Calibrate {printer}</source>
      <translation>{printer} einmessen</translation>
    </message>
    <message>
      <source>Came without a sign-up</source>
      <translation>Ohne Anmeldung gekommen</translation>
    </message>
    <message>
      <source>Can help with</source>
      <translation>Kann helfen bei</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Career goals</source>
      <translation>Berufliche Ziele</translation>
    </message>
    <message>
      <source>Career stage</source>
      <translation>Berufsphase</translation>
    </message>
    <message>
      <source>Centred, with a coloured band</source>
      <translation>Mittig, mit farbigem Streifen</translation>
    </message>
    <message>
      <source>Change it, or press Next once more to keep it.</source>
      <translation>Ändern Sie es oder drücken Sie noch einmal Weiter, um es so zu lassen.</translation>
    </message>
    <message>
      <source>Change name, day or rules</source>
      <translation>Name, Tag oder Regeln ändern</translation>
    </message>
    <message>
      <source>Change name, day or rules…</source>
      <translation>Name, Tag oder Regeln ändern…</translation>
    </message>
    <message>
      <source>Change places with {name}</source>
      <translation>Platz tauschen mit {name}</translation>
    </message>
    <message>
      <source>Change places with {name} ({table})</source>
      <translation>Plätze tauschen mit {name} ({table})</translation>
    </message>
    <message>
      <source>Change tables with {hosts} ({table})</source>
      <translation>Tische tauschen mit {hosts} ({table})</translation>
    </message>
    <message>
      <source>Change the topics of {who}</source>
      <translation>Themen von {who} ändern</translation>
    </message>
    <message>
      <source>Change {event}</source>
      <translation>{event} ändern</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <translation>{name} ändern</translation>
    </message>
    <message>
      <source>Change {name} ({what})</source>
      <translation>{name} ändern ({what})</translation>
    </message>
    <message>
      <source>Changed by hand, and as good as the best plan.</source>
      <translation>Von Hand geändert und so gut wie der beste Plan.</translation>
    </message>
    <message>
      <source>Changed by hand, better than pairing found around its locks. Pair again to see what is possible now.</source>
      <translation>Von Hand geändert, besser als die Einteilung rund um die Festgesetzten. Teilen Sie neu ein, um zu sehen, was jetzt möglich ist.</translation>
    </message>
    <message>
      <source>Changed by hand: somebody who signed up later has a place before somebody who signed up earlier.</source>
      <translation>Von Hand geändert: Eine spätere Anmeldung hat einen Platz vor einer früheren.</translation>
    </message>
    <message>
      <source>Changed by hand: the tables are less even than they could be.</source>
      <translation>Von Hand geändert: Die Tische sind weniger gleichmäßig besetzt als möglich.</translation>
    </message>
    <message>
      <source>Changed by hand: {cases} more than in the best plan.</source>
      <translation>Von Hand geändert: {cases} mehr als im besten Plan.</translation>
    </message>
    <message numerus="yes">
      <source>Changed by hand: {n} rules are broken, named below.</source>
      <translation>
        <numerusform>Von Hand geändert: {n} Regel ist verletzt, unten genannt.</numerusform>
        <numerusform>Von Hand geändert: {n} Regeln sind verletzt, unten genannt.</numerusform>
      </translation>
      <extracomment>For one: Changed by hand: {n} rule is broken, named below.</extracomment>
    </message>
    <message>
      <source>Changed by hand: {share} % of the best possible fit.</source>
      <translation>Von Hand geändert: {share} % der bestmöglichen Passung.</translation>
    </message>
    <message>
      <source>Changed since the last print</source>
      <translation>Seit dem letzten Druck geändert</translation>
    </message>
    <message>
      <source>Changes are saved at once. Name, work and languages are the person's own, at every event.</source>
      <translation>Änderungen werden sofort gespeichert. Name, Beruf und Sprachen gehören zur Person und gelten bei jeder Veranstaltung.</translation>
    </message>
    <message>
      <source>Chapter</source>
      <translation>Ortsgruppe</translation>
    </message>
    <message>
      <source>Chapter files (*.micromentor);;All files (*)</source>
      <translation>Ortsgruppendateien (*.micromentor);;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>Chapters (*.micromentor)</source>
      <translation>Ortsgruppen (*.micromentor)</translation>
    </message>
    <message>
      <source>Check with a test print on plain paper, held against the sheet.</source>
      <translation>Prüfen Sie mit einem Testdruck auf gewöhnlichem Papier, gegen den Bogen gehalten.</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Einlass</translation>
    </message>
    <message>
      <source>Check-in list</source>
      <translation>Einlassliste</translation>
    </message>
    <message>
      <source>Checkboxes</source>
      <translation>Kästchen</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Auswahl</translation>
    </message>
    <message>
      <source>Choice, with “Multiple answers” on</source>
      <translation>Auswahl, mit „Mehrere Antworten“ eingeschaltet</translation>
    </message>
    <message>
      <source>Choices for this document</source>
      <translation>Einstellungen für dieses Dokument</translation>
    </message>
    <message>
      <source>Choose &amp;another file…</source>
      <translation>&amp;Andere Datei wählen…</translation>
    </message>
    <message>
      <source>Choose a lo&amp;go…</source>
      <translation>Lo&amp;go wählen…</translation>
    </message>
    <message>
      <source>Choose a shape. All the numbers can be changed later.</source>
      <translation>Wählen Sie ein Format. Alle Zahlen lassen sich später ändern.</translation>
    </message>
    <message>
      <source>Choose an answer, or correct what the columns are taken for below.</source>
      <translation>Wählen Sie eine Antwort, oder korrigieren Sie unten, wie die Spalten verstanden werden.</translation>
    </message>
    <message>
      <source>Choose between 1 and {most} months.</source>
      <translation>Wählen Sie zwischen 1 und {most} Monaten.</translation>
    </message>
    <message>
      <source>Choose its shape, drop the sign-up file, and get the best pairs there are.</source>
      <translation>Format wählen, Anmeldedatei hineinziehen und die bestmöglichen Paare erhalten.</translation>
    </message>
    <message>
      <source>Choose l&amp;ogo…</source>
      <translation>Logo &amp;wählen…</translation>
    </message>
    <message>
      <source>Choose one conversation in the coming week in which you will try something out.</source>
      <translation>Wählen Sie ein Gespräch der kommenden Woche, in dem Sie etwas ausprobieren werden.</translation>
    </message>
    <message>
      <source>Choose somebody in the list to see and change their answers.</source>
      <translation>Wählen Sie jemanden in der Liste, um die Angaben zu sehen und zu ändern.</translation>
    </message>
    <message>
      <source>Choose the chapter's logo</source>
      <translation>Logo der Ortsgruppe wählen</translation>
    </message>
    <message>
      <source>Choose the sign-up file</source>
      <translation>Anmeldedatei wählen</translation>
    </message>
    <message>
      <source>Choose which values stay where the two records differ. Everything else of both is kept.</source>
      <translation>Wählen Sie, welche Werte bleiben, wo sich die beiden Einträge unterscheiden. Alles andere bleibt von beiden erhalten.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Auswählen…</translation>
    </message>
    <message>
      <source>Click a step to go back to it, or forward again.</source>
      <translation>Klicken Sie auf einen Schritt, um zu ihm zurück oder wieder vorwärts zu gehen.</translation>
    </message>
    <message>
      <source>Click on somebody to see their events and whom they met.</source>
      <translation>Klicken Sie auf eine Person, um ihre Veranstaltungen und Begegnungen zu sehen.</translation>
    </message>
    <message>
      <source>Click where somebody is in a round to see their card.</source>
      <translation>Klicken Sie auf den Platz einer Person in einer Runde, um ihre Karte zu sehen.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Close a dialog; on the board, let go of what is being moved</source>
      <translation>Einen Dialog schließen; auf der Tafel loslassen, was gerade umgesetzt wird</translation>
    </message>
    <message>
      <source>Colour:</source>
      <translation>Farbe:</translation>
    </message>
    <message>
      <source>Coloured edge (saves ink)</source>
      <translation>Farbiger Rand (spart Tinte)</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <source>Column in the file</source>
      <translation>Spalte in der Datei</translation>
    </message>
    <message>
      <source>Column {letters}</source>
      <translation>Spalte {letters}</translation>
    </message>
    <message>
      <source>Columns of the file</source>
      <translation>Spalten der Datei</translation>
    </message>
    <message>
      <source>Comes to rou&amp;nd:</source>
      <translation>Kommt in R&amp;unde:</translation>
    </message>
    <message>
      <source>Comes to round {number}</source>
      <translation>Kommt in Runde {number}</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Arbeitgeber</translation>
    </message>
    <message>
      <source>Compare versions</source>
      <translation>Versionen vergleichen</translation>
    </message>
    <message>
      <source>Comparing the members</source>
      <translation>Mitglieder werden verglichen</translation>
    </message>
    <message>
      <source>Conference buddies</source>
      <translation>Tagungspatenschaften</translation>
    </message>
    <message>
      <source>Confirmed: {confirmed}</source>
      <translation>Bestätigt: {confirmed}</translation>
    </message>
    <message>
      <source>Conse&amp;nt</source>
      <translation>E&amp;inwilligung</translation>
    </message>
    <message>
      <source>Conse&amp;nt and topics</source>
      <translation>E&amp;inwilligung und Themen</translation>
    </message>
    <message>
      <source>Contact code on the badge</source>
      <translation>Kontaktcode auf dem Namensschild</translation>
    </message>
    <message>
      <source>Contact details may be given to those they meet (contact list)</source>
      <translation>Kontaktdaten dürfen an Personen gehen, die man getroffen hat (Kontaktliste)</translation>
    </message>
    <message>
      <source>Contact details may be given to those they met</source>
      <translation>Kontaktdaten dürfen an Personen gehen, die man getroffen hat</translation>
    </message>
    <message>
      <source>Contact details may be on the badge as a code</source>
      <translation>Kontaktdaten dürfen als Code auf dem Namensschild stehen</translation>
    </message>
    <message>
      <source>Contact details may be on their badge, as a code that telephones read</source>
      <translation>Kontaktdaten dürfen als Code für Telefone auf dem Namensschild stehen</translation>
    </message>
    <message>
      <source>Contact exchange list</source>
      <translation>Kontaktliste</translation>
    </message>
    <message>
      <source>Conversation starters</source>
      <translation>Gesprächsanstöße</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Copy &amp;addresses</source>
      <translation>&amp;Adressen kopieren</translation>
    </message>
    <message>
      <source>Copy the &amp;subject</source>
      <translation>&amp;Betreff kopieren</translation>
    </message>
    <message>
      <source>Copy the title, the introduction and each question into it.</source>
      <translation>Kopieren Sie Titel, Einleitung und jede Frage hinein.</translation>
    </message>
    <message>
      <source>Copy the title, the introduction and each question into your form tool.</source>
      <translation>Kopieren Sie Titel, Einleitung und jede Frage in Ihr Formularprogramm.</translation>
    </message>
    <message>
      <source>Corrected: {right} mm across, {down} mm down, {across} % wide, {along} % high.</source>
      <translation>Korrigiert: {right} mm quer, {down} mm hoch, {across} % breit, {along} % lang.</translation>
    </message>
    <message>
      <source>Creating the event…</source>
      <translation>Die Veranstaltung wird angelegt…</translation>
    </message>
    <message>
      <source>Ctrl+N</source>
      <translation>Strg+N</translation>
    </message>
    <message>
      <source>D: length of the &amp;upright line (100)</source>
      <translation>D: Länge der senk&amp;rechten Linie (100)</translation>
    </message>
    <message>
      <source>D: the upright line with its two ends, wanted 100 mm.</source>
      <translation>D: die senkrechte Linie mit ihren beiden Enden, Soll 100 mm.</translation>
    </message>
    <message>
      <source>Da&amp;y:</source>
      <translation>&amp;Tag:</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Date of signing up</source>
      <translation>Datum der Anmeldung</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Day not decided</source>
      <translation>Tag noch offen</translation>
    </message>
    <message>
      <source>De&amp;lete…</source>
      <translation>&amp;Löschen…</translation>
    </message>
    <message>
      <source>Dear members,</source>
      <translation>Liebe Mitglieder!</translation>
    </message>
    <message>
      <source>Delete e&amp;vent…</source>
      <translation>&amp;Veranstaltung löschen…</translation>
    </message>
    <message>
      <source>Delete event</source>
      <translation>Veranstaltung löschen</translation>
    </message>
    <message>
      <source>Delete the older backups, too?</source>
      <translation>Auch die älteren Sicherungen löschen?</translation>
    </message>
    <message>
      <source>Delete this version (Del)</source>
      <translation>Diese Version löschen (Entf)</translation>
    </message>
    <message>
      <source>Delete version “{name}”</source>
      <translation>Version „{name}“ löschen</translation>
    </message>
    <message>
      <source>Delete {who}</source>
      <translation>{who} löschen</translation>
    </message>
    <message>
      <source>Delete {who}?</source>
      <translation>{who} löschen?</translation>
    </message>
    <message>
      <source>Delete “{event}”?</source>
      <translation>„{event}“ löschen?</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Unterschied</translation>
    </message>
    <message>
      <source>Directory of members</source>
      <translation>Mitgliederverzeichnis</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Done again: {said}</source>
      <translation>Wiederholt: {said}</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>Wiederholt: {step}</translation>
    </message>
    <message>
      <source>Done: {what}. {now}</source>
      <translation>Erledigt: {what}. {now}</translation>
    </message>
    <message>
      <source>Drag people to another place, or press M to choose one. Ctrl+X takes them along, Ctrl+V puts them down. L locks them in place.</source>
      <translation>Ziehen Sie Personen an einen anderen Platz oder drücken Sie M, um einen auszusuchen. Strg+X nimmt sie mit, Strg+V setzt sie ab. L setzt sie fest.</translation>
    </message>
    <message>
      <source>Drawing…</source>
      <translation>Wird gezeichnet…</translation>
    </message>
    <message>
      <source>Drop a mentor here</source>
      <translation>Mentor hierher ziehen</translation>
    </message>
    <message>
      <source>Drop the sign-up file here</source>
      <translation>Anmeldedatei hierher ziehen</translation>
    </message>
    <message>
      <source>Drop this rule</source>
      <translation>Diese Regel fallen lassen</translation>
    </message>
    <message>
      <source>Drop-in topic help</source>
      <translation>Themensprechstunde</translation>
    </message>
    <message>
      <source>E&amp;dit…</source>
      <translation>B&amp;earbeiten…</translation>
    </message>
    <message>
      <source>E&amp;rase for good…</source>
      <translation>E&amp;ndgültig löschen…</translation>
    </message>
    <message>
      <source>E&amp;vent</source>
      <translation>&amp;Veranstaltung</translation>
    </message>
    <message>
      <source>E&amp;xport these people…</source>
      <translation>Diese Personen e&amp;xportieren…</translation>
    </message>
    <message>
      <source>Each has a topic.</source>
      <translation>Jeder hat ein Thema.</translation>
    </message>
    <message>
      <source>Each mentor has a table, and each table a topic.</source>
      <translation>Jeder Mentor hat einen Tisch und jeder Tisch ein Thema.</translation>
    </message>
    <message numerus="yes">
      <source>Each mentor helps up to {n} mentees.</source>
      <translation>
        <numerusform>Jeder Mentor hilft einem Mentee bei einem Thema.</numerusform>
        <numerusform>Jeder Mentor hilft bis zu {n} Mentees.</numerusform>
      </translation>
      <extracomment>For one: Each mentor helps one mentee with a topic.</extracomment>
    </message>
    <message>
      <source>Each mentor looks after one mentee for the whole conference.</source>
      <translation>Jeder Mentor begleitet einen Mentee während der ganzen Tagung.</translation>
    </message>
    <message>
      <source>Each mentor looks after up to {n} mentees, who also get to know each other.</source>
      <translation>Jeder Mentor begleitet bis zu {n} Mentees, die sich auch untereinander kennenlernen.</translation>
    </message>
    <message>
      <source>Each mentor meets one mentee</source>
      <translation>Jeder Mentor trifft einen Mentee</translation>
    </message>
    <message>
      <source>Each mentor meets one mentee at a time</source>
      <translation>Jeder Mentor trifft jeweils einen Mentee</translation>
    </message>
    <message numerus="yes">
      <source>Each mentor sits with up to {n} mentees</source>
      <translation>
        <numerusform>Jeder Mentor sitzt mit einem Mentee zusammen</numerusform>
        <numerusform>Jeder Mentor sitzt mit bis zu {n} Mentees zusammen</numerusform>
      </translation>
      <extracomment>For one: Each mentor sits with one mentee</extracomment>
    </message>
    <message>
      <source>Each of the four lengths must be a number of millimetres.</source>
      <translation>Jede der vier Längen muss eine Zahl in Millimetern sein.</translation>
    </message>
    <message>
      <source>Each pair earns points for what it has of these. The plan earns as many points in all as can be.</source>
      <translation>Jedes Paar bekommt Punkte für das, was davon zutrifft. Der Plan bringt insgesamt so viele Punkte wie möglich.</translation>
    </message>
    <message>
      <source>Each person's own rounds, tables and people.</source>
      <translation>Für jede Person die eigenen Runden, Tische und Gegenüber.</translation>
    </message>
    <message>
      <source>Each topic in common:</source>
      <translation>Jedes gemeinsame Thema:</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>E-Mail-Adresse</translation>
    </message>
    <message>
      <source>Email address and telephone number: to tell people apart, and for those who agreed to share them.</source>
      <translation>E-Mail-Adresse und Telefonnummer: um Personen zu unterscheiden, und für alle, die der Weitergabe zugestimmt haben.</translation>
    </message>
    <message>
      <source>Emplo&amp;yer:</source>
      <translation>&amp;Arbeitgeber:</translation>
    </message>
    <message>
      <source>Employer</source>
      <translation>Arbeitgeber</translation>
    </message>
    <message>
      <source>Employer or school</source>
      <translation>Arbeitgeber oder Hochschule</translation>
    </message>
    <message>
      <source>Enter or a double click on a row shows who is behind it.</source>
      <translation>Eingabe oder ein Doppelklick auf eine Zeile zeigt, wer dahintersteht.</translation>
    </message>
    <message>
      <source>Erase {who} for good?</source>
      <translation>{who} endgültig löschen?</translation>
    </message>
    <message>
      <source>Eve&amp;nts</source>
      <translation>Veranstalt&amp;ungen</translation>
    </message>
    <message>
      <source>Evenness of the tables</source>
      <translation>Gleichmäßigkeit der Tische</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Veranstaltung</translation>
    </message>
    <message>
      <source>Event: {name}</source>
      <translation>Veranstaltung: {name}</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Veranstaltungen</translation>
    </message>
    <message>
      <source>Events in this backup</source>
      <translation>Veranstaltungen in dieser Sicherung</translation>
    </message>
    <message>
      <source>Every goal is reached as well as before.</source>
      <translation>Jedes Ziel ist so gut erreicht wie vorher.</translation>
    </message>
    <message>
      <source>Every mentor works for {employer}, as {name} does.</source>
      <translation>Jeder Mentor arbeitet bei {employer}, ebenso wie {name}.</translation>
    </message>
    <message>
      <source>Every&amp;body</source>
      <translation>Alle Pers&amp;onen</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Everybody by round</source>
      <translation>Alle nach Runde</translation>
    </message>
    <message>
      <source>Everybody has a place, at least in one round.</source>
      <translation>Alle haben einen Platz, zumindest in einer Runde.</translation>
    </message>
    <message>
      <source>Everybody has a place.</source>
      <translation>Alle haben einen Platz.</translation>
    </message>
    <message>
      <source>Everybody in big print, for the wall.</source>
      <translation>Alle in großer Schrift, für die Wand.</translation>
    </message>
    <message>
      <source>Everybody sits where they sat.</source>
      <translation>Alle sitzen, wo sie saßen.</translation>
    </message>
    <message>
      <source>Everything &amp;held on them…</source>
      <translation>Alles &amp;Gespeicherte über sie…</translation>
    </message>
    <message>
      <source>Everything held on {name}</source>
      <translation>Alles Gespeicherte über {name}</translation>
    </message>
    <message>
      <source>Everything in the chapter becomes as it was on {when}: events, people, pairings and what was printed. The state of now is kept as a backup first, so you can come back to it here.</source>
      <translation>Alles in der Ortsgruppe wird, wie es am {when} war: Veranstaltungen, Personen, Einteilungen und was gedruckt wurde. Der jetzige Stand wird zuerst gesichert, sodass Sie hier zu ihm zurückkehren können.</translation>
    </message>
    <message>
      <source>Everything is in one file on this computer, and in its backups beside it. Nothing is sent anywhere.</source>
      <translation>Alles liegt in einer Datei auf diesem Computer und in den Sicherungen daneben. Nichts wird irgendwohin gesendet.</translation>
    </message>
    <message>
      <source>Everything stays on this computer. What you fill in here is saved at once; you can also leave it for later.</source>
      <translation>Alles bleibt auf diesem Computer. Was Sie hier eintragen, wird sofort gespeichert; Sie können es auch auf später verschieben.</translation>
    </message>
    <message>
      <source>Excel workbook (*.xlsx)</source>
      <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
      <source>Excel, CSV or OpenDocument, just as the form or the ticket service exports it.
You will see how it is understood before anybody is added.</source>
      <translation>Excel, CSV oder OpenDocument, so wie das Formular oder der Ticketdienst sie ausgibt.
Sie sehen, wie die Datei verstanden wird, bevor jemand hinzukommt.</translation>
    </message>
    <message>
      <source>Exception: more mentees than {names} has places</source>
      <translation>Ausnahme: mehr Mentees als Plätze bei {names}</translation>
    </message>
    <message>
      <source>Exception: {names} cannot come to this round</source>
      <translation>Ausnahme: {names} kann in diese Runde nicht kommen</translation>
    </message>
    <message>
      <source>Exception: {names} do not meet</source>
      <translation>Ausnahme: {names} treffen sich nicht</translation>
    </message>
    <message>
      <source>Exception: {names}, colleagues</source>
      <translation>Ausnahme: {names}, Kollegen</translation>
    </message>
    <message>
      <source>Exception: {names}, met before</source>
      <translation>Ausnahme: {names}, kennen sich von früher</translation>
    </message>
    <message>
      <source>Exception: {names}, no language in common</source>
      <translation>Ausnahme: {names}, keine gemeinsame Sprache</translation>
    </message>
    <message>
      <source>Exception: {names}, no wanted topic in common</source>
      <translation>Ausnahme: {names}, kein gewünschtes Thema gemeinsam</translation>
    </message>
    <message>
      <source>Exception: {names}, not the same field</source>
      <translation>Ausnahme: {names}, nicht dasselbe Fachgebiet</translation>
    </message>
    <message>
      <source>Exception: {names}, to be kept apart</source>
      <translation>Ausnahme: {names}, sollen getrennt bleiben</translation>
    </message>
    <message>
      <source>Exception: {names}, years between them</source>
      <translation>Ausnahme: {names}, Jahresabstand</translation>
    </message>
    <message>
      <source>Experience in their words</source>
      <translation>Erfahrung in eigenen Worten</translation>
    </message>
    <message>
      <source>Experience, field, languages and topics: to find a mentor who fits.</source>
      <translation>Erfahrung, Fachgebiet, Sprachen und Themen: um einen passenden Mentor zu finden.</translation>
    </message>
    <message>
      <source>Export a &amp;directory…</source>
      <translation>Mitglieder&amp;verzeichnis exportieren…</translation>
    </message>
    <message>
      <source>Export members</source>
      <translation>Mitglieder exportieren</translation>
    </message>
    <message>
      <source>Family names as a letter only</source>
      <translation>Nachnamen nur als Buchstabe</translation>
    </message>
    <message>
      <source>Fiel&amp;d of work:</source>
      <translation>Fachge&amp;biet:</translation>
    </message>
    <message>
      <source>Field of work</source>
      <translation>Fachgebiet</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File &gt; Backups shows the states before, if you would rather go back to one of them.</source>
      <translation>Datei &gt; Sicherungen zeigt die früheren Stände, falls Sie lieber zu einem davon zurückkehren.</translation>
    </message>
    <message>
      <source>Files in {folder}: {names}</source>
      <translation>Dateien in {folder}: {names}</translation>
    </message>
    <message>
      <source>Fill in the form by {until}: {link}. You can offer to be a mentor, ask for one, or both.</source>
      <translation>Füllen Sie bis {until} das Formular aus: {link}. Sie können sich als Mentor anbieten, einen Mentor wünschen oder beides.</translation>
    </message>
    <message>
      <source>Find a name, employer or topic</source>
      <translation>Name, Arbeitgeber oder Thema suchen</translation>
    </message>
    <message>
      <source>Find du&amp;plicates…</source>
      <translation>&amp;Doppelte suchen…</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>Doppelte suchen</translation>
    </message>
    <message>
      <source>Find on the board</source>
      <translation>Auf der Tafel suchen</translation>
    </message>
    <message>
      <source>Find on the board (Ctrl+F). Enter goes to the next, Shift+Enter to the one before.</source>
      <translation>Auf der Tafel suchen (Strg+F). Eingabe geht zum nächsten Treffer, Umschalt+Eingabe zum vorigen.</translation>
    </message>
    <message>
      <source>Find your pair</source>
      <translation>Finden Sie Ihr Paar</translation>
    </message>
    <message>
      <source>Find your table</source>
      <translation>Finden Sie Ihren Tisch</translation>
    </message>
    <message>
      <source>Find your table, A to Z</source>
      <translation>Finden Sie Ihren Tisch, A bis Z</translation>
    </message>
    <message>
      <source>First event</source>
      <translation>Zum ersten Mal dabei</translation>
    </message>
    <message>
      <source>First event: yes or no</source>
      <translation>Zum ersten Mal dabei: ja oder nein</translation>
    </message>
    <message>
      <source>First free &amp;label</source>
      <translation>Erstes freies Et&amp;ikett</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <source>First pairing</source>
      <translation>Erste Einteilung</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>Erste Person</translation>
    </message>
    <message>
      <source>Fit of all pairs, in points</source>
      <translation>Passung aller Paare, in Punkten</translation>
    </message>
    <message>
      <source>Fit to width</source>
      <translation>An Breite anpassen</translation>
    </message>
    <message>
      <source>Fo&amp;rm, paper form and announcement…</source>
      <translation>Fo&amp;rmular, Papierformular und Ankündigung…</translation>
    </message>
    <message>
      <source>Fold-over (two labels each)</source>
      <translation>Zum Umklappen (je zwei Etiketten)</translation>
    </message>
    <message>
      <source>For everybody: first name large, role and seats.</source>
      <translation>Für alle: Vorname groß, Rolle und Plätze.</translation>
    </message>
    <message>
      <source>For example</source>
      <translation>Zum Beispiel</translation>
    </message>
    <message>
      <source>For example whom you would rather not be paired with. Only the organizers read this.</source>
      <translation>Zum Beispiel, mit wem Sie lieber nicht zusammenkommen möchten. Das liest nur das Organisationsteam.</translation>
    </message>
    <message>
      <source>For example: English, Spanish. You only meet people who share one.</source>
      <translation>Zum Beispiel: Deutsch, Englisch. Sie treffen nur Personen, die eine davon sprechen.</translation>
    </message>
    <message>
      <source>For mentors only.</source>
      <translation>Nur für Mentoren.</translation>
    </message>
    <message>
      <source>For the time of the conference, two newcomers are looked after by a mentor who knows the way around.</source>
      <translation>Für die Zeit der Tagung kümmert sich ein Mentor, der sich auskennt, um zwei Personen, die zum ersten Mal dabei sind.</translation>
    </message>
    <message>
      <source>Forget all corrections, and read the file as it stands.</source>
      <translation>Alle Korrekturen vergessen und die Datei lesen, wie sie ist.</translation>
    </message>
    <message>
      <source>Forget guests and archived members</source>
      <translation>Gäste und archivierte Mitglieder löschen</translation>
    </message>
    <message>
      <source>Forgotten. Pages are printed as they are.</source>
      <translation>Vergessen. Seiten werden gedruckt, wie sie sind.</translation>
    </message>
    <message>
      <source>Form &amp;questions</source>
      <translation>&amp;Fragen des Formulars</translation>
    </message>
    <message>
      <source>Form, paper form and announcement…</source>
      <translation>Formular, Papierformular und Ankündigung…</translation>
    </message>
    <message>
      <source>Former member {number}</source>
      <translation>Früheres Mitglied {number}</translation>
    </message>
    <message>
      <source>From any list with names: a spreadsheet or an export of your website.</source>
      <translation>Aus jeder Liste mit Namen: einer Tabelle oder einem Export Ihrer Webseite.</translation>
    </message>
    <message>
      <source>From one label's left edge to the ne&amp;xt's</source>
      <translation>Linker &amp;Rand eines Etiketts bis zum linken des nächsten</translation>
    </message>
    <message>
      <source>From one label's upper edge to the nex&amp;t's</source>
      <translation>Oberer R&amp;and eines Etiketts bis zum oberen des nächsten</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Vollständiger Name</translation>
    </message>
    <message>
      <source>Full screen (F11)</source>
      <translation>Vollbild (F11)</translation>
    </message>
    <message>
      <source>Give each table one topic</source>
      <translation>Jedem Tisch ein Thema geben</translation>
    </message>
    <message>
      <source>Go b&amp;ack</source>
      <translation>&amp;Zurückkehren</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Zurückkehren</translation>
    </message>
    <message>
      <source>Go back to this state?</source>
      <translation>Zu diesem Stand zurückkehren?</translation>
    </message>
    <message>
      <source>Go back to version “{name}”</source>
      <translation>Zu Version „{name}“ zurückkehren</translation>
    </message>
    <message>
      <source>Go to pairing</source>
      <translation>Zur Einteilung</translation>
    </message>
    <message>
      <source>Go to the next field or part of the page</source>
      <translation>Zum nächsten Feld oder Bereich der Seite</translation>
    </message>
    <message>
      <source>Go to what has that letter underlined</source>
      <translation>Zu dem, worin dieser Buchstabe unterstrichen ist</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>Gone back. The state before is kept among the backups.</source>
      <translation>Zurückgekehrt. Der Stand davor liegt bei den Sicherungen.</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Grau</translation>
    </message>
    <message>
      <source>Guest</source>
      <translation>Gast</translation>
    </message>
    <message>
      <source>Guests</source>
      <translation>Gäste</translation>
    </message>
    <message>
      <source>H&amp;eight of a label</source>
      <translation>Hö&amp;he eines Etiketts</translation>
    </message>
    <message>
      <source>H&amp;ome</source>
      <translation>&amp;Startseite</translation>
    </message>
    <message>
      <source>Harbour Library, room 2</source>
      <translation>Hafenbibliothek, Raum 2</translation>
    </message>
    <message>
      <source>Hard skills</source>
      <translation>Fachliche Fertigkeiten</translation>
    </message>
    <message>
      <source>Has &amp;mentored before</source>
      <translation>War schon einmal &amp;Mentor</translation>
    </message>
    <message>
      <source>Has mentored before</source>
      <translation>War schon einmal Mentor</translation>
    </message>
    <message>
      <source>Has nobody been asked yet? Here is what to send and to print:</source>
      <translation>Noch niemand eingeladen? Hier ist, was Sie verschicken und drucken können:</translation>
    </message>
    <message>
      <source>Has something like this happened to you? What helped?</source>
      <translation>Ist Ihnen so etwas schon passiert? Was hat geholfen?</translation>
    </message>
    <message>
      <source>Hello,</source>
      <translation>Guten Tag,</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Here as:</source>
      <translation>Hier als:</translation>
    </message>
    <message>
      <source>Here is a job I would like. What would you look for in an application for it?</source>
      <translation>Hier ist eine Stelle, die mir gefiele. Worauf würden Sie in einer Bewerbung dafür achten?</translation>
    </message>
    <message>
      <source>Here is an email I wrote. How would you make it half as long?</source>
      <translation>Hier ist eine E-Mail von mir. Wie würden Sie sie auf die Hälfte kürzen?</translation>
    </message>
    <message>
      <source>Here is where I am stuck. What would you try first?</source>
      <translation>Hier komme ich nicht weiter. Was würden Sie zuerst versuchen?</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>How &amp;long:</source>
      <translation>&amp;Dauer:</translation>
    </message>
    <message>
      <source>How &amp;many</source>
      <translation>Wie &amp;viele</translation>
    </message>
    <message>
      <source>How did you come to do what you do now? Which step was luck?</source>
      <translation>Wie sind Sie zu dem gekommen, was Sie heute tun? Welcher Schritt war Glück?</translation>
    </message>
    <message>
      <source>How did you get started with this?</source>
      <translation>Wie haben Sie damit angefangen?</translation>
    </message>
    <message>
      <source>How did you get to know people here when you were new?</source>
      <translation>Wie haben Sie hier Leute kennengelernt, als Sie neu waren?</translation>
    </message>
    <message>
      <source>How did you notice that it was time to move on?</source>
      <translation>Woran haben Sie gemerkt, dass es Zeit war, weiterzuziehen?</translation>
    </message>
    <message>
      <source>How do I bring this up without making it worse?</source>
      <translation>Wie spreche ich das an, ohne es schlimmer zu machen?</translation>
    </message>
    <message>
      <source>How do you check your own work before anybody else sees it?</source>
      <translation>Wie prüfen Sie Ihre eigene Arbeit, bevor jemand anderes sie sieht?</translation>
    </message>
    <message>
      <source>How do you help without giving the answer?</source>
      <translation>Wie helfen Sie, ohne die Antwort zu geben?</translation>
    </message>
    <message>
      <source>How do you prepare when you have to speak in front of people?</source>
      <translation>Wie bereiten Sie sich vor, wenn Sie vor anderen sprechen müssen?</translation>
    </message>
    <message>
      <source>How do you say no to somebody you like, or to your boss?</source>
      <translation>Wie sagen Sie Nein zu jemandem, den Sie mögen, oder zu Ihrer Führungskraft?</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Wie lange</translation>
    </message>
    <message>
      <source>How many are here</source>
      <translation>Wie viele da sind</translation>
    </message>
    <message>
      <source>How many mentees at once</source>
      <translation>Wie viele Mentees gleichzeitig</translation>
    </message>
    <message>
      <source>How many mentees could you take at once?</source>
      <translation>Wie viele Mentees könnten Sie gleichzeitig nehmen?</translation>
    </message>
    <message>
      <source>How many tables:</source>
      <translation>Anzahl der Tische:</translation>
    </message>
    <message>
      <source>How much of all points may be given up so that people see new faces in later rounds and sit in a mixed company.</source>
      <translation>Wie viel von allen Punkten aufgegeben werden darf, damit man in späteren Runden neue Gesichter sieht und in gemischter Gesellschaft sitzt.</translation>
    </message>
    <message>
      <source>How much time does it really take, and how do you keep it small?</source>
      <translation>Wie viel Zeit braucht es wirklich, und wie halten Sie es klein?</translation>
    </message>
    <message>
      <source>How shall mentors and mentees meet?</source>
      <translation>Wie sollen sich Mentoren und Mentees treffen?</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Wie sicher</translation>
    </message>
    <message>
      <source>How to sign up</source>
      <translation>So melden Sie sich an</translation>
    </message>
    <message>
      <source>How would you like to begin?</source>
      <translation>Womit möchten Sie anfangen?</translation>
    </message>
    <message>
      <source>How would you like to take part?</source>
      <translation>Wie möchten Sie teilnehmen?</translation>
    </message>
    <message>
      <source>I could help</source>
      <translation>Dabei könnte ich helfen</translation>
    </message>
    <message>
      <source>I have read this</source>
      <translation>Gelesen</translation>
    </message>
    <message>
      <source>I offer to be a mentor</source>
      <translation>Ich biete mich als Mentor an</translation>
    </message>
    <message>
      <source>I would like help</source>
      <translation>Dabei wünsche ich Hilfe</translation>
    </message>
    <message>
      <source>I would like to have a mentor</source>
      <translation>Ich wünsche mir einen Mentor</translation>
    </message>
    <message>
      <source>Ideally, or more:</source>
      <translation>Am besten ab:</translation>
    </message>
    <message>
      <source>If people from the same employer may sit together</source>
      <translation>Ohne Trennung nach Arbeitgebern</translation>
    </message>
    <message>
      <source>If people may be paired without a wanted topic in common</source>
      <translation>Mit Paaren auch ohne gewünschtes gemeinsames Thema</translation>
    </message>
    <message>
      <source>If people of different fields may be paired</source>
      <translation>Mit Paaren auch über Fachgebiete hinweg</translation>
    </message>
    <message>
      <source>If people who met at an earlier event may meet again</source>
      <translation>Mit erlaubtem Wiedersehen von früheren Veranstaltungen</translation>
    </message>
    <message>
      <source>If people without a common language may be paired</source>
      <translation>Mit Paaren auch ohne gemeinsame Sprache</translation>
    </message>
    <message>
      <source>If something should be done better next time, please write a line back.</source>
      <translation>Wenn wir beim nächsten Mal etwas besser machen sollten, schreiben Sie uns bitte eine Zeile.</translation>
    </message>
    <message>
      <source>If the years between two people are a wish and no must</source>
      <translation>Mit dem Abstand an Berufsjahren als Wunsch statt Pflicht</translation>
    </message>
    <message numerus="yes">
      <source>If the {n} mentors who offered fewer than {places} take one mentee more each</source>
      <translation>
        <numerusform>Mit einem Mentee mehr bei dem Mentor, der weniger als {places} angeboten hat,</numerusform>
        <numerusform>Mit je einem Mentee mehr bei den {n} Mentoren, die weniger als {places} angeboten haben,</numerusform>
      </translation>
      <extracomment>For one: If the mentor who offered fewer than {places} takes one mentee more</extracomment>
    </message>
    <message>
      <source>If you delete them, you can no longer go back to how the chapter was then.</source>
      <translation>Wenn Sie sie löschen, können Sie nicht mehr zum damaligen Stand der Ortsgruppe zurückkehren.</translation>
    </message>
    <message>
      <source>If you mentor already: could you take one more person at once than you offered?</source>
      <translation>Wenn Sie schon Mentor sind: Könnten Sie gleichzeitig eine Person mehr nehmen als angeboten?</translation>
    </message>
    <message>
      <source>Imagine a working day in five years that you would enjoy. What are you doing at eleven in the morning?</source>
      <translation>Stellen Sie sich einen Arbeitstag in fünf Jahren vor, der Ihnen gefiele. Was tun Sie um elf Uhr vormittags?</translation>
    </message>
    <message>
      <source>Import &amp;members…</source>
      <translation>&amp;Mitglieder importieren…</translation>
    </message>
    <message>
      <source>Import members</source>
      <translation>Mitglieder importieren</translation>
    </message>
    <message>
      <source>Import members from {file}</source>
      <translation>Mitglieder aus {file} importieren</translation>
    </message>
    <message>
      <source>Import sign-ups into “{event}”</source>
      <translation>Anmeldungen in „{event}“ importieren</translation>
    </message>
    <message>
      <source>Import sign-ups…</source>
      <translation>Anmeldungen importieren…</translation>
    </message>
    <message>
      <source>Import the sign-ups as they come in.</source>
      <translation>Importieren Sie die Anmeldungen, wie sie eintreffen.</translation>
    </message>
    <message>
      <source>Import the sign-ups first; then you can choose people here.</source>
      <translation>Importieren Sie zuerst die Anmeldungen, dann können Sie hier Personen wählen.</translation>
    </message>
    <message>
      <source>Import your list of members, or let them come in with the sign-ups of your first event.</source>
      <translation>Importieren Sie Ihre Mitgliederliste oder lassen Sie die Mitglieder mit den Anmeldungen zu Ihrer ersten Veranstaltung hereinkommen.</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>Imported before</source>
      <translation>Früher importiert</translation>
    </message>
    <message>
      <source>Imported before:</source>
      <translation>Früher importiert:</translation>
    </message>
    <message>
      <source>Imported on</source>
      <translation>Importiert am</translation>
    </message>
    <message>
      <source>Importing sign-ups</source>
      <translation>Anmeldungen importieren</translation>
    </message>
    <message>
      <source>In so short a round people hardly get beyond their names. Most events take 10 minutes or more.</source>
      <translation>In einer so kurzen Runde kommt man kaum über die Namen hinaus. Die meisten Veranstaltungen nehmen 10 Minuten oder mehr.</translation>
    </message>
    <message>
      <source>In the directory</source>
      <translation>Im Verzeichnis</translation>
    </message>
    <message>
      <source>In the directory of members</source>
      <translation>Im Mitgliederverzeichnis</translation>
    </message>
    <message>
      <source>In the list: Delete</source>
      <translation>In der Liste: Entf</translation>
    </message>
    <message>
      <source>In the shape "{shape}" a mentor has between 1 and {most} at once, not {number}.</source>
      <translation>Im Format „{shape}“ hat ein Mentor zwischen 1 und {most} Mentees gleichzeitig, nicht {number}.</translation>
    </message>
    <message>
      <source>In the shape "{shape}" a mentor has exactly 1 at once, not {number}.</source>
      <translation>Im Format „{shape}“ hat ein Mentor genau 1 Mentee gleichzeitig, nicht {number}.</translation>
    </message>
    <message>
      <source>In their &amp;words:</source>
      <translation>In eigenen &amp;Worten:</translation>
    </message>
    <message>
      <source>In their words</source>
      <translation>In eigenen Worten</translation>
    </message>
    <message>
      <source>Interes&amp;t</source>
      <translation>&amp;Interesse</translation>
    </message>
    <message>
      <source>Interest</source>
      <translation>Interesse</translation>
    </message>
    <message>
      <source>Interest by topic, the shortest of mentors first</source>
      <translation>Interesse nach Thema, die mit den wenigsten Mentoren zuerst</translation>
    </message>
    <message>
      <source>Is a g&amp;uest, not one of the chapter</source>
      <translation>Ist &amp;Gast, kein Mitglied der Ortsgruppe</translation>
    </message>
    <message>
      <source>Is a guest</source>
      <translation>Ist Gast</translation>
    </message>
    <message>
      <source>Is on both sheets: counted as mentor and mentee.</source>
      <translation>Steht auf beiden Blättern: zählt als Mentor und Mentee.</translation>
    </message>
    <message>
      <source>Is something wrong? Double-click it (or press F2) and write what is right, with “;” between topics.</source>
      <translation>Stimmt etwas nicht? Doppelklicken Sie darauf (oder drücken Sie F2) und schreiben Sie das Richtige, mit „;“ zwischen Themen.</translation>
    </message>
    <message>
      <source>Is this your first event with us?</source>
      <translation>Ist dies Ihre erste Veranstaltung bei uns?</translation>
    </message>
    <message>
      <source>Is {name} here as a mentor or as a mentee? Tick at least one.</source>
      <translation>Ist {name} als Mentor oder als Mentee da? Kreuzen Sie mindestens eines an.</translation>
    </message>
    <message>
      <source>It holds no addresses; keep it as a note</source>
      <translation>Sie enthält keine Adressen; als Notiz behalten</translation>
    </message>
    <message>
      <source>It holds no names; leave it out</source>
      <translation>Sie enthält keine Namen; auslassen</translation>
    </message>
    <message>
      <source>It holds {events} and {people}.</source>
      <translation>Sie enthält {events} und {people}.</translation>
    </message>
    <message>
      <source>It holds {events} and {people}; the last import, pairing or print was on {when}.</source>
      <translation>Sie enthält {events} und {people}. Zuletzt importiert, eingeteilt oder gedruckt: {when}.</translation>
    </message>
    <message>
      <source>It i&amp;s one person</source>
      <translation>Es ist &amp;eine Person</translation>
    </message>
    <message>
      <source>It is &amp;for:</source>
      <translation>&amp;Ist für:</translation>
    </message>
    <message>
      <source>It is free software under the MIT licence, built with:</source>
      <translation>Es ist freie Software unter der MIT-Lizenz und beruht auf:</translation>
    </message>
    <message>
      <source>It is short on purpose: when it is over, it is over, and nobody owes anybody a follow-up.</source>
      <translation>Es ist mit Absicht kurz: Wenn es vorbei ist, ist es vorbei, und niemand ist zu mehr verpflichtet.</translation>
    </message>
    <message>
      <source>It is the email column</source>
      <translation>Es ist die E-Mail-Spalte</translation>
    </message>
    <message>
      <source>It is the email column; its cells are wrong</source>
      <translation>Es ist die E-Mail-Spalte; ihre Zellen sind falsch</translation>
    </message>
    <message>
      <source>It is the sa&amp;me person</source>
      <translation>Es ist &amp;dieselbe Person</translation>
    </message>
    <message>
      <source>Its sign-ups and pairings are deleted and cannot be brought back. The members stay.</source>
      <translation>Anmeldungen und Einteilungen werden gelöscht und lassen sich nicht zurückholen. Die Mitglieder bleiben.</translation>
    </message>
    <message>
      <source>JSON, for other programs (*.json)</source>
      <translation>JSON, für andere Programme (*.json)</translation>
    </message>
    <message>
      <source>Job application and interview preparation</source>
      <translation>Bewerbung und Vorstellungsgespräch</translation>
    </message>
    <message>
      <source>Job title</source>
      <translation>Berufsbezeichnung</translation>
    </message>
    <message>
      <source>Keep as si&amp;gned up</source>
      <translation>Als ang&amp;emeldet behalten</translation>
    </message>
    <message>
      <source>Keep editing</source>
      <translation>Weiter bearbeiten</translation>
    </message>
    <message>
      <source>Keep event</source>
      <translation>Veranstaltung behalten</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>In Verbindung bleiben</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep it as a note; it is no one's own address</source>
      <translation>Als Notiz behalten; es ist keine eigene Adresse</translation>
    </message>
    <message>
      <source>Keep my chapter</source>
      <translation>Meine Ortsgruppe behalten</translation>
    </message>
    <message>
      <source>Keep the plan as it is now, to come back to it or to compare with it.</source>
      <translation>Den jetzigen Plan aufbewahren, um zu ihm zurückzukehren oder mit ihm zu vergleichen.</translation>
    </message>
    <message>
      <source>Keep the wording of the questions: the import knows them again, and nothing has to be corrected.</source>
      <translation>Behalten Sie den Wortlaut der Fragen bei: Der Import erkennt sie wieder, und nichts muss korrigiert werden.</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <source>Keep version “{name}”</source>
      <translation>Version „{name}“ aufbewahren</translation>
    </message>
    <message>
      <source>Kept what you entered. “New event” goes on with it.</source>
      <translation>Ihre Eingaben bleiben erhalten. „Neue Veranstaltung“ setzt sie fort.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Kind regards</source>
      <translation>Herzliche Grüße</translation>
    </message>
    <message>
      <source>Kn&amp;own already?</source>
      <translation>Schon be&amp;kannt?</translation>
    </message>
    <message>
      <source>Label &amp;edges</source>
      <translation>Eti&amp;kettenränder</translation>
    </message>
    <message>
      <source>Labels &amp;down</source>
      <translation>Etiketten &amp;untereinander</translation>
    </message>
    <message>
      <source>Labels a&amp;cross</source>
      <translation>Etiketten neb&amp;eneinander</translation>
    </message>
    <message>
      <source>Lan&amp;guage:</source>
      <translation>&amp;Sprache:</translation>
    </message>
    <message>
      <source>Lan&amp;guages:</source>
      <translation>&amp;Sprachen:</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Sprachen</translation>
    </message>
    <message>
      <source>Languages you speak</source>
      <translation>Sprachen, die Sie sprechen</translation>
    </message>
    <message>
      <source>Larger (Ctrl+plus)</source>
      <translation>Größer (Strg+Plus)</translation>
    </message>
    <message>
      <source>Last changed {at}</source>
      <translation>Zuletzt geändert: {at}</translation>
    </message>
    <message>
      <source>Last event</source>
      <translation>Letzte Veranstaltung</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <source>Last trace</source>
      <translation>Letzte Spur</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Später</translation>
    </message>
    <message>
      <source>Lay a ruler on the paper and measure, to half a millimetre:</source>
      <translation>Legen Sie ein Lineal auf das Papier und messen Sie auf einen halben Millimeter genau:</translation>
    </message>
    <message>
      <source>Lea&amp;ve this file out</source>
      <translation>Diese Datei aus&amp;lassen</translation>
    </message>
    <message>
      <source>Learning to mentor</source>
      <translation>Mentor sein lernen</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Leave for now</source>
      <translation>Vorerst schließen</translation>
    </message>
    <message>
      <source>Leave the &amp;row out</source>
      <translation>Zeile a&amp;uslassen</translation>
    </message>
    <message>
      <source>Leave without importing?</source>
      <translation>Schließen, ohne zu importieren?</translation>
    </message>
    <message>
      <source>Leave {name} without a table</source>
      <translation>{name} ohne Tisch lassen</translation>
    </message>
    <message>
      <source>Leave “Collect email addresses” off, or people are asked for it twice.</source>
      <translation>Lassen Sie „E-Mail-Adressen erfassen“ ausgeschaltet, sonst wird zweimal danach gefragt.</translation>
    </message>
    <message>
      <source>Let colleagues sit together</source>
      <translation>Kollegen zusammensitzen lassen</translation>
    </message>
    <message>
      <source>Let go to do this.</source>
      <translation>Loslassen, um es zu tun.</translation>
    </message>
    <message>
      <source>Let the mentors {one} and {other} change tables</source>
      <translation>Mentoren {one} und {other} die Tische tauschen lassen</translation>
    </message>
    <message>
      <source>Let us try it: one tells, one only asks questions, for three minutes. What was hard?</source>
      <translation>Probieren wir es: Eine Person erzählt, eine fragt nur, drei Minuten lang. Was war schwer?</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>Letter (8.5 × 11 inches)</source>
      <translation>Letter (8,5 × 11 Zoll)</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Lizenzen</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Likeness</source>
      <translation>Ähnlichkeit</translation>
    </message>
    <message>
      <source>Line {number} has no name. Type one, or remove the line.</source>
      <translation>Zeile {number} hat keinen Namen. Tippen Sie einen ein oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
      <source>Line {number}: is {name} a mentor or a mentee?</source>
      <translation>Zeile {number}: Ist {name} Mentor oder Mentee?</translation>
    </message>
    <message>
      <source>Line {number}: “{years}” is no number of years, such as 12. It is kept, but does not count.</source>
      <translation>Zeile {number}: „{years}“ ist keine Zahl von Jahren, wie etwa 12. Die Angabe wird behalten, zählt aber nicht.</translation>
    </message>
    <message>
      <source>Lines {first} and {number} are both called {name} and count as one person. Are they two? Then add something to one of the names.</source>
      <translation>Die Zeilen {first} und {number} heißen beide {name} und gelten als eine Person. Sind es zwei? Dann ergänzen Sie einen der Namen.</translation>
    </message>
    <message>
      <source>Lock or unlock the whole &amp;table</source>
      <translation>Ganzen &amp;Tisch festsetzen oder lösen</translation>
    </message>
    <message>
      <source>Lock {name}</source>
      <translation>{name} festsetzen</translation>
    </message>
    <message numerus="yes">
      <source>Lock {n} people</source>
      <translation>
        <numerusform>{n} Person festsetzen</numerusform>
        <numerusform>{n} Personen festsetzen</numerusform>
      </translation>
      <extracomment>For one: Lock {n} person</extracomment>
    </message>
    <message>
      <source>Locked here. Press L to unlock, then it can be moved.</source>
      <translation>Hier festgesetzt. Drücken Sie L zum Lösen, dann lässt sich der Platz ändern.</translation>
    </message>
    <message>
      <source>Locks are kept. The plan as it is now is kept, too: Undo brings it back.</source>
      <translation>Wer festgesetzt ist, bleibt es. Auch der jetzige Plan bleibt erhalten: Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Logo:</source>
      <translation>Logo:</translation>
    </message>
    <message>
      <source>Looking for the best plan</source>
      <translation>Bester Plan wird gesucht</translation>
    </message>
    <message>
      <source>Looking for the best plan around the locks…</source>
      <translation>Bester Plan rund um die Festgesetzten wird gesucht…</translation>
    </message>
    <message>
      <source>Lost: {what}. Import the sign-ups again, or pair again, where they are missing.</source>
      <translation>Verloren: {what}. Importieren Sie die Anmeldungen noch einmal oder teilen Sie neu ein, wo sie fehlen.</translation>
    </message>
    <message>
      <source>Lower tray</source>
      <translation>Unteres Fach</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Erstellt am</translation>
    </message>
    <message>
      <source>Make a blank form and copy the title, the introduction and each question into it.</source>
      <translation>Legen Sie ein leeres Formular an und kopieren Sie Titel, Einleitung und jede Frage hinein.</translation>
    </message>
    <message>
      <source>Make a new form, and in its settings choose “Anyone can respond”.</source>
      <translation>Legen Sie ein neues Formular an und wählen Sie in seinen Einstellungen „Jeder kann antworten“.</translation>
    </message>
    <message>
      <source>Making the most of the association's benefits</source>
      <translation>Die Angebote des Verbands gut nutzen</translation>
    </message>
    <message>
      <source>Manual feed</source>
      <translation>Einzelblatteinzug</translation>
    </message>
    <message numerus="yes">
      <source>Mark as &amp;guests</source>
      <translation>
        <numerusform>Als Gast &amp;markieren</numerusform>
        <numerusform>Als Gäste &amp;markieren</numerusform>
      </translation>
      <extracomment>For one: Mark as a &amp;guest</extracomment>
    </message>
    <message>
      <source>Mark as &amp;here</source>
      <translation>Als &amp;anwesend markieren</translation>
    </message>
    <message>
      <source>Mark as &amp;no-show</source>
      <translation>Als n&amp;icht erschienen markieren</translation>
    </message>
    <message>
      <source>Mark as &amp;withdrawn</source>
      <translation>Als ab&amp;gemeldet markieren</translation>
    </message>
    <message>
      <source>Mark {name} as &amp;here</source>
      <translation>{name} als &amp;anwesend markieren</translation>
    </message>
    <message>
      <source>Mark {name} as &amp;no-show</source>
      <translation>{name} als n&amp;icht erschienen markieren</translation>
    </message>
    <message>
      <source>Mark {name} as here</source>
      <translation>{name} als anwesend markieren</translation>
    </message>
    <message>
      <source>Mark {name} as no-show</source>
      <translation>{name} als nicht erschienen markieren</translation>
    </message>
    <message>
      <source>Mark {name} as withdrawn</source>
      <translation>{name} als abgemeldet markieren</translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} people as no-show</source>
      <translation>
        <numerusform>{n} Person als nicht erschienen markieren</numerusform>
        <numerusform>{n} Personen als nicht erschienen markieren</numerusform>
      </translation>
      <extracomment>For one: Mark {n} person as no-show</extracomment>
    </message>
    <message>
      <source>Mark {who} as a guest</source>
      <translation>{who} als Gast markieren</translation>
    </message>
    <message>
      <source>Mark {who} as belonging to us</source>
      <translation>{who} als zugehörig markieren</translation>
    </message>
    <message>
      <source>May be listed in the directory of members</source>
      <translation>Darf im Mitgliederverzeichnis stehen</translation>
    </message>
    <message>
      <source>May we pass your contact details on to the people you meet?</source>
      <translation>Dürfen wir Ihre Kontaktdaten an die Personen weitergeben, die Sie treffen?</translation>
    </message>
    <message>
      <source>Measure with a ruler from the paper's upper left corner, to half a millimetre.</source>
      <translation>Messen Sie mit einem Lineal von der linken oberen Papierecke aus, auf einen halben Millimeter genau.</translation>
    </message>
    <message>
      <source>Measured: nothing to correct.</source>
      <translation>Eingemessen: nichts zu korrigieren.</translation>
    </message>
    <message>
      <source>Measures confirmed by several sources.</source>
      <translation>Maße durch mehrere Quellen bestätigt.</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Mitglieder</translation>
    </message>
    <message>
      <source>Members an&amp;d changes ({n})</source>
      <translation>&amp;Mitglieder und Änderungen ({n})</translation>
    </message>
    <message>
      <source>Men&amp;tee</source>
      <translation>Men&amp;tee</translation>
    </message>
    <message>
      <source>Mentee</source>
      <translation>Mentee</translation>
    </message>
    <message>
      <source>Mentees</source>
      <translation>Mentees</translation>
    </message>
    <message>
      <source>Mentees can ask</source>
      <translation>Mentees können fragen</translation>
    </message>
    <message>
      <source>Mentees of one employer, at most:</source>
      <translation>Mentees von einem Arbeitgeber, höchstens:</translation>
    </message>
    <message>
      <source>Mentees of one mentor</source>
      <translation>Mentees je Mentor</translation>
    </message>
    <message>
      <source>Mentees they met:</source>
      <translation>Getroffene Mentees:</translation>
    </message>
    <message>
      <source>Mentees they will meet:</source>
      <translation>Trifft diese Mentees:</translation>
    </message>
    <message>
      <source>Mentees they would take at once</source>
      <translation>Mentees gleichzeitig</translation>
    </message>
    <message>
      <source>Mentees want</source>
      <translation>Mentees wünschen</translation>
    </message>
    <message>
      <source>Mentees: {names}</source>
      <translation>Mentees: {names}</translation>
    </message>
    <message>
      <source>Mentor</source>
      <translation>Mentor</translation>
    </message>
    <message>
      <source>Mentor and mentee</source>
      <translation>Mentor und Mentee</translation>
    </message>
    <message>
      <source>Mentor briefings</source>
      <translation>Mentorenblätter</translation>
    </message>
    <message>
      <source>Mentor, mentee or both</source>
      <translation>Mentor, Mentee oder beides</translation>
    </message>
    <message>
      <source>Mentor: {name}</source>
      <translation>Mentor: {name}</translation>
    </message>
    <message>
      <source>Mentored at “{event}”</source>
      <translation>War Mentor bei „{event}“</translation>
    </message>
    <message>
      <source>Mentored before</source>
      <translation>Schon einmal Mentor</translation>
    </message>
    <message>
      <source>Mentors</source>
      <translation>Mentoren</translation>
    </message>
    <message>
      <source>Mentors against mentees</source>
      <translation>Mentoren und Mentees im Vergleich</translation>
    </message>
    <message>
      <source>Mentors against mentees, by topic</source>
      <translation>Mentoren und Mentees im Vergleich, nach Thema</translation>
    </message>
    <message>
      <source>Mentors and mentees are paired.</source>
      <translation>Mentoren und Mentees sind eingeteilt.</translation>
    </message>
    <message>
      <source>Mentors are drawn to the left, mentees to the right; the striped part of a bar ticked both.</source>
      <translation>Links stehen die Mentoren, rechts die Mentees. Der gestreifte Teil eines Balkens hat beides angekreuzt.</translation>
    </message>
    <message>
      <source>Mentors can ask</source>
      <translation>Mentoren können fragen</translation>
    </message>
    <message>
      <source>Mentors offer</source>
      <translation>Mentoren bieten</translation>
    </message>
    <message>
      <source>Mentors they met:</source>
      <translation>Getroffene Mentoren:</translation>
    </message>
    <message>
      <source>Mentors they will meet:</source>
      <translation>Trifft diese Mentoren:</translation>
    </message>
    <message>
      <source>Mentors who ticked both</source>
      <translation>Mentoren, die beides angekreuzt haben</translation>
    </message>
    <message>
      <source>Mentors without a mentee</source>
      <translation>Mentoren ohne Mentee</translation>
    </message>
    <message>
      <source>Mentors without a table</source>
      <translation>Mentoren ohne Tisch</translation>
    </message>
    <message>
      <source>Mentors: {names}</source>
      <translation>Mentoren: {names}</translation>
    </message>
    <message>
      <source>Merge two records of one person</source>
      <translation>Zwei Einträge einer Person zusammenführen</translation>
    </message>
    <message>
      <source>Merge {name} with their other record</source>
      <translation>{name} mit dem anderen Eintrag zusammenführen</translation>
    </message>
    <message>
      <source>Met a mentor</source>
      <translation>Mit Mentor</translation>
    </message>
    <message>
      <source>Met a mentor in every round</source>
      <translation>In jeder Runde mit Mentor</translation>
    </message>
    <message>
      <source>Met no mentor</source>
      <translation>Ohne Mentor</translation>
    </message>
    <message>
      <source>Met one in some rounds</source>
      <translation>In einigen Runden mit Mentor</translation>
    </message>
    <message>
      <source>MicroMentor's own teal</source>
      <translation>Petrol von MicroMentor</translation>
    </message>
    <message>
      <source>Mix career stages</source>
      <translation>Berufsphasen mischen</translation>
    </message>
    <message>
      <source>Mix employers</source>
      <translation>Arbeitgeber mischen</translation>
    </message>
    <message>
      <source>Mixing never costs anybody a seat.</source>
      <translation>Das Mischen kostet niemanden einen Platz.</translation>
    </message>
    <message>
      <source>Mo&amp;re</source>
      <translation>Meh&amp;r</translation>
    </message>
    <message>
      <source>Mor&amp;e rules</source>
      <translation>W&amp;eitere Regeln</translation>
    </message>
    <message>
      <source>More for the &amp;list</source>
      <translation>Mehr zur &amp;Liste</translation>
    </message>
    <message>
      <source>Most printers miss by a millimetre or two. Print the test page at 100 % on plain paper, measure the four lengths marked A to D with a ruler, and type them here. Measure every printer, and every tray, once.</source>
      <translation>Die meisten Drucker liegen um ein oder zwei Millimeter daneben. Drucken Sie die Testseite mit 100 % auf gewöhnliches Papier, messen Sie die vier mit A bis D markierten Längen mit einem Lineal und tippen Sie sie hier ein. Messen Sie jeden Drucker und jedes Papierfach einmal ein.</translation>
    </message>
    <message>
      <source>Most short of mentors: “{topic}” (offered by {offered}, wanted by {wanted}). Enter or a double click on a row shows who is behind it.</source>
      <translation>Am stärksten fehlen Mentoren bei „{topic}“ (Angebot {offered}, Wunsch {wanted}). Eingabe oder ein Doppelklick auf eine Zeile zeigt, wer dahintersteht.</translation>
    </message>
    <message>
      <source>Move {name}</source>
      <translation>{name} umsetzen</translation>
    </message>
    <message>
      <source>Move {name} to pair {table}</source>
      <translation>{name} zu Paar {table} umsetzen</translation>
    </message>
    <message>
      <source>Move {name} to table {table}</source>
      <translation>{name} zu Tisch {table} umsetzen</translation>
    </message>
    <message>
      <source>Move {name} to the waiting list</source>
      <translation>{name} auf die Warteliste setzen</translation>
    </message>
    <message numerus="yes">
      <source>Move {n} people to pair {table}</source>
      <translation>
        <numerusform>{n} Person zu Paar {table} umsetzen</numerusform>
        <numerusform>{n} Personen zu Paar {table} umsetzen</numerusform>
      </translation>
      <extracomment>For one: Move {n} person to pair {table}</extracomment>
    </message>
    <message numerus="yes">
      <source>Move {n} people to table {table}</source>
      <translation>
        <numerusform>{n} Person zu Tisch {table} umsetzen</numerusform>
        <numerusform>{n} Personen zu Tisch {table} umsetzen</numerusform>
      </translation>
      <extracomment>For one: Move {n} person to table {table}</extracomment>
    </message>
    <message>
      <source>Moving to another computer</source>
      <translation>Umzug auf einen anderen Computer</translation>
    </message>
    <message>
      <source>Multiple choice</source>
      <translation>Multiple Choice</translation>
    </message>
    <message>
      <source>My notes</source>
      <translation>Meine Notizen</translation>
    </message>
    <message>
      <source>My o&amp;wn sheet…</source>
      <translation>Eigener B&amp;ogen…</translation>
    </message>
    <message>
      <source>My own sheet</source>
      <translation>Eigener Bogen</translation>
    </message>
    <message>
      <source>Na&amp;me:</source>
      <translation>Na&amp;me:</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name badges</source>
      <translation>Namensschilder</translation>
    </message>
    <message>
      <source>Name of the version to keep</source>
      <translation>Name der Version, die aufbewahrt wird</translation>
    </message>
    <message>
      <source>Name one sentence of your application that you will change this week.</source>
      <translation>Nennen Sie einen Satz Ihrer Bewerbung, den Sie diese Woche ändern werden.</translation>
    </message>
    <message>
      <source>Name, contact details, notes, answers, consents and topics are wiped out of the chapter's file.</source>
      <translation>Name, Kontaktdaten, Notizen, Antworten, Einwilligungen und Themen werden aus der Ortsgruppendatei getilgt.</translation>
    </message>
    <message>
      <source>Name, day and place</source>
      <translation>Name, Tag und Ort</translation>
    </message>
    <message>
      <source>Name, for example “Before dinner”</source>
      <translation>Name, zum Beispiel „Vor dem Essen“</translation>
    </message>
    <message>
      <source>Name, pronouns, employer and job title: for badges, cards and lists, and to keep colleagues apart.</source>
      <translation>Name, Pronomen, Arbeitgeber und Berufsbezeichnung: für Namensschilder, Karten und Listen, und um Kollegen getrennt zu setzen.</translation>
    </message>
    <message>
      <source>Named no topic.</source>
      <translation>Kein Thema genannt.</translation>
    </message>
    <message>
      <source>Neither; keep it as a note</source>
      <translation>Weder noch; als Notiz behalten</translation>
    </message>
    <message>
      <source>New even&amp;t…</source>
      <translation>&amp;Neue Veranstaltung…</translation>
    </message>
    <message>
      <source>New event</source>
      <translation>Neue Veranstaltung</translation>
    </message>
    <message>
      <source>New event: step {n} of {all}</source>
      <translation>Neue Veranstaltung: Schritt {n} von {all}</translation>
    </message>
    <message>
      <source>New event…</source>
      <translation>Neue Veranstaltung…</translation>
    </message>
    <message>
      <source>New member</source>
      <translation>Neues Mitglied</translation>
    </message>
    <message>
      <source>Newcomers</source>
      <translation>Zum ersten Mal dabei</translation>
    </message>
    <message numerus="yes">
      <source>Next event, in {n} days</source>
      <translation>
        <numerusform>Nächste Veranstaltung, morgen</numerusform>
        <numerusform>Nächste Veranstaltung, in {n} Tagen</numerusform>
      </translation>
      <extracomment>For one: Next event, tomorrow</extracomment>
    </message>
    <message>
      <source>Next event, no day yet</source>
      <translation>Nächste Veranstaltung, noch ohne Tag</translation>
    </message>
    <message>
      <source>Next event, today</source>
      <translation>Nächste Veranstaltung, heute</translation>
    </message>
    <message>
      <source>Next round (→)</source>
      <translation>Nächste Runde (→)</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <source>No PDF viewer answered</source>
      <translation>Es hat sich kein PDF-Betrachter gemeldet</translation>
    </message>
    <message>
      <source>No backup could be written into the folder “{folder}” ({reason}), so nothing was done. Make room on the disk, then try again.</source>
      <translation>In den Ordner „{folder}“ ließ sich keine Sicherung schreiben ({reason}), daher wurde nichts getan. Schaffen Sie Platz auf dem Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>No backups yet</source>
      <translation>Noch keine Sicherungen</translation>
    </message>
    <message>
      <source>No column tells who is a mentor or a mentee. Say which one does.</source>
      <translation>Keine Spalte sagt, wer Mentor oder Mentee ist. Sagen Sie, welche es tut.</translation>
    </message>
    <message>
      <source>No date could be read from this cell.</source>
      <translation>Aus dieser Zelle ließ sich kein Datum lesen.</translation>
    </message>
    <message>
      <source>No date yet</source>
      <translation>Noch kein Datum</translation>
    </message>
    <message>
      <source>No email program answered. Copy the text, and paste it into the page where you write your emails.</source>
      <translation>Es hat sich kein E-Mail-Programm gemeldet. Kopieren Sie den Text und fügen Sie ihn dort ein, wo Sie Ihre E-Mails schreiben.</translation>
    </message>
    <message>
      <source>No event is planned. Choose its shape and its day; the sign-ups can come later.</source>
      <translation>Es ist keine Veranstaltung geplant. Wählen Sie Format und Tag; die Anmeldungen können später kommen.</translation>
    </message>
    <message>
      <source>No members yet</source>
      <translation>Noch keine Mitglieder</translation>
    </message>
    <message>
      <source>No mentee</source>
      <translation>Kein Mentee</translation>
    </message>
    <message>
      <source>No mentee yet · {free}</source>
      <translation>Noch kein Mentee · {free}</translation>
    </message>
    <message>
      <source>No mentor is ahead of {name} by as many years as the rules ask for.</source>
      <translation>Kein Mentor hat so viele Jahre Vorsprung vor {name}, wie die Regeln verlangen.</translation>
    </message>
    <message>
      <source>No mentor offers what {name} wants: {topics}.</source>
      <translation>Kein Mentor bietet, was {name} wünscht: {topics}.</translation>
    </message>
    <message>
      <source>No mentor offers {topics} in {languages}.</source>
      <translation>Kein Mentor bietet {topics} auf {languages} an.</translation>
    </message>
    <message>
      <source>No mentor speaks a language of {name}: {languages}.</source>
      <translation>Kein Mentor spricht eine Sprache von {name}: {languages}.</translation>
    </message>
    <message>
      <source>No mentor works in the field of {name}: {field}.</source>
      <translation>Kein Mentor arbeitet im Fachgebiet von {name}: {field}.</translation>
    </message>
    <message>
      <source>No name ({where})</source>
      <translation>Kein Name ({where})</translation>
    </message>
    <message>
      <source>No number of people could be read from this answer.</source>
      <translation>Aus dieser Antwort ließ sich keine Zahl von Personen lesen.</translation>
    </message>
    <message>
      <source>No place can be given without breaking a rule.</source>
      <translation>Jeder Platz würde eine Regel verletzen.</translation>
    </message>
    <message>
      <source>No place has that in its name.</source>
      <translation>Kein Platz enthält das in seinem Namen.</translation>
    </message>
    <message>
      <source>No plan was found in time, which is no proof that there is none. Unlock some seats or plan fewer rounds, then pair again.</source>
      <translation>In der verfügbaren Zeit fand sich kein Plan; das beweist nicht, dass es keinen gibt. Lösen Sie einige Plätze oder planen Sie weniger Runden und teilen Sie dann neu ein.</translation>
    </message>
    <message>
      <source>No printer is chosen that this computer knows. Choose one in the list, or save the PDF and print it at 100 %.</source>
      <translation>Es ist kein Drucker gewählt, den dieser Computer kennt. Wählen Sie einen in der Liste, oder speichern Sie das PDF und drucken Sie es mit 100 %.</translation>
    </message>
    <message>
      <source>No repair was found in time, which is no proof that there is none. Unlock some seats, or pair again.</source>
      <translation>In der verfügbaren Zeit fand sich keine Anpassung; das beweist nicht, dass es keine gibt. Lösen Sie einige Plätze oder teilen Sie neu ein.</translation>
    </message>
    <message>
      <source>No role ticked</source>
      <translation>Keine Rolle angekreuzt</translation>
    </message>
    <message>
      <source>No role was chosen, so this person is neither mentor nor mentee.</source>
      <translation>Es wurde keine Rolle gewählt, also ist diese Person weder Mentor noch Mentee.</translation>
    </message>
    <message>
      <source>No round is left that could be changed.</source>
      <translation>Es ist keine Runde mehr übrig, die sich ändern ließe.</translation>
    </message>
    <message>
      <source>No rounds could be read from this answer; all are assumed.</source>
      <translation>Aus dieser Antwort ließen sich keine Runden lesen; angenommen werden alle.</translation>
    </message>
    <message>
      <source>No sheet has this number or size. Type fewer letters.</source>
      <translation>Kein Bogen hat diese Nummer oder Größe. Tippen Sie weniger Zeichen.</translation>
    </message>
    <message>
      <source>No sign-ups yet</source>
      <translation>Noch keine Anmeldungen</translation>
    </message>
    <message>
      <source>No sign-ups yet. The event waits for them: import the file on its page as soon as it is there. The form, a paper form and the announcement are there too.</source>
      <translation>Noch keine Anmeldungen. Die Veranstaltung wartet auf sie: Importieren Sie die Datei auf ihrer Seite, sobald sie da ist. Formular, Papierformular und Ankündigung finden Sie ebenfalls dort.</translation>
    </message>
    <message>
      <source>No topic named</source>
      <translation>Kein Thema genannt</translation>
    </message>
    <message>
      <source>No&amp;te:</source>
      <translation>Noti&amp;z:</translation>
    </message>
    <message>
      <source>No, somebody new</source>
      <translation>Nein, jemand Neues</translation>
    </message>
    <message>
      <source>Nobody has asked for a mentor yet.</source>
      <translation>Noch hat niemand einen Mentor gewünscht.</translation>
    </message>
    <message>
      <source>Nobody has offered to mentor yet. Ask members who mentored before: a personal word brings most.</source>
      <translation>Noch hat sich niemand als Mentor angeboten. Fragen Sie Mitglieder, die schon einmal Mentor waren: Ein persönliches Wort bewirkt am meisten.</translation>
    </message>
    <message>
      <source>Nobody has signed up for "{event}" as a mentor or mentee yet. Import the sign-ups first.</source>
      <translation>Für „{event}“ hat sich noch niemand als Mentor oder Mentee angemeldet. Importieren Sie zuerst die Anmeldungen.</translation>
    </message>
    <message>
      <source>Nobody has signed up yet</source>
      <translation>Noch hat sich niemand angemeldet</translation>
    </message>
    <message>
      <source>Nobody in it ticked mentor or mentee.</source>
      <translation>Niemand darin hat Mentor oder Mentee angekreuzt.</translation>
    </message>
    <message>
      <source>Nobody in this list agreed to be in the directory. It is a tick in each member's details.</source>
      <translation>Niemand in dieser Liste hat dem Verzeichnis zugestimmt. Dafür gibt es ein Häkchen in den Angaben jedes Mitglieds.</translation>
    </message>
    <message>
      <source>Nobody is chosen. Tick at least one.</source>
      <translation>Niemand ist gewählt. Kreuzen Sie mindestens eine Person an.</translation>
    </message>
    <message>
      <source>Nobody is expected yet. Import the sign-ups first, or add a walk-in.</source>
      <translation>Noch wird niemand erwartet. Importieren Sie zuerst die Anmeldungen oder fügen Sie Unangemeldete hinzu.</translation>
    </message>
    <message>
      <source>Nobody is offered to be forgotten. Choose a number of months to see who would be.</source>
      <translation>Niemand wird zum Löschen vorgeschlagen. Wählen Sie eine Zahl von Monaten, um zu sehen, wen es beträfe.</translation>
    </message>
    <message>
      <source>Nobody is seated with you in this round.</source>
      <translation>In dieser Runde sitzt niemand bei Ihnen.</translation>
    </message>
    <message>
      <source>Nobody is selected.</source>
      <translation>Niemand ist ausgewählt.</translation>
    </message>
    <message>
      <source>Nobody is waiting</source>
      <translation>Niemand wartet</translation>
    </message>
    <message>
      <source>Nobody matches</source>
      <translation>Niemand passt</translation>
    </message>
    <message>
      <source>Nobody matches your search. Names, employers and topics are searched.</source>
      <translation>Niemand passt zu Ihrer Suche. Durchsucht werden Namen, Arbeitgeber und Themen.</translation>
    </message>
    <message>
      <source>Nobody matches. Try fewer letters, another role, or all topics.</source>
      <translation>Niemand passt. Versuchen Sie weniger Buchstaben, eine andere Rolle oder alle Themen.</translation>
    </message>
    <message>
      <source>Nobody matches. Try fewer letters, or add them as a walk-in.</source>
      <translation>Niemand passt. Versuchen Sie weniger Buchstaben oder nehmen Sie die Person als unangemeldet auf.</translation>
    </message>
    <message>
      <source>Nobody moves</source>
      <translation>Niemand wechselt den Platz</translation>
    </message>
    <message>
      <source>Nobody named an employer, so colleagues cannot be kept apart.</source>
      <translation>Niemand hat einen Arbeitgeber genannt, daher lassen sich Kollegen nicht trennen.</translation>
    </message>
    <message>
      <source>Nobody seems to be in the list twice</source>
      <translation>Offenbar steht niemand doppelt in der Liste</translation>
    </message>
    <message>
      <source>Nobody selected</source>
      <translation>Niemand ausgewählt</translation>
    </message>
    <message>
      <source>Nobody sits elsewhere, and nobody waits who did not.</source>
      <translation>Niemand sitzt anderswo, und niemand wartet neu.</translation>
    </message>
    <message>
      <source>Nobody sits here yet.</source>
      <translation>Hier sitzt noch niemand.</translation>
    </message>
    <message>
      <source>Nobody ticked both, and no other member is known to have mentored before.</source>
      <translation>Niemand hat beides angekreuzt, und von keinem anderen Mitglied ist bekannt, dass es schon einmal Mentor war.</translation>
    </message>
    <message>
      <source>Nobody would move: the plan is the best one already.</source>
      <translation>Niemand würde den Platz wechseln: Der Plan ist schon der beste.</translation>
    </message>
    <message>
      <source>None of the mentees can have a mentor under the rules.</source>
      <translation>Nach den Regeln kann keiner der Mentees einen Mentor haben.</translation>
    </message>
    <message>
      <source>None of them has an address.</source>
      <translation>Keine der Personen hat eine Adresse.</translation>
    </message>
    <message>
      <source>None yet.</source>
      <translation>Noch keine.</translation>
    </message>
    <message>
      <source>Normal size (Ctrl+0)</source>
      <translation>Normale Größe (Strg+0)</translation>
    </message>
    <message>
      <source>Not &amp;decided yet</source>
      <translation>Noch o&amp;ffen</translation>
    </message>
    <message>
      <source>Not everything was printed</source>
      <translation>Nicht alles wurde gedruckt</translation>
    </message>
    <message>
      <source>Not measured: printed as it is.</source>
      <translation>Nicht eingemessen: wird gedruckt, wie es ist.</translation>
    </message>
    <message>
      <source>Not paired yet</source>
      <translation>Noch nicht eingeteilt</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Nicht verwendet</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Note by the organizers</source>
      <translation>Notiz des Organisationsteams</translation>
    </message>
    <message>
      <source>Note: {sentence}</source>
      <translation>Hinweis: {sentence}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Nothing can be read in the chapter's file {path}, and there is no backup of it. The file was left as it is. Rename it to begin a new chapter, or put a copy of yours in its place.</source>
      <translation>In der Ortsgruppendatei {path} ist nichts lesbar, und es gibt keine Sicherung davon. Die Datei blieb, wie sie war. Benennen Sie sie um, um eine neue Ortsgruppe zu beginnen, oder legen Sie eine eigene Kopie an ihre Stelle.</translation>
    </message>
    <message>
      <source>Nothing changed since this was printed, so nothing has to be printed again.</source>
      <translation>Seit dem Drucken hat sich nichts geändert, daher muss nichts neu gedruckt werden.</translation>
    </message>
    <message>
      <source>Nothing is final: rules, sign-ups and pairs can all be changed afterwards.</source>
      <translation>Nichts ist endgültig: Regeln, Anmeldungen und Paare lassen sich danach ändern.</translation>
    </message>
    <message>
      <source>Nothing is forgotten until you press the button. You are asked once more then.</source>
      <translation>Nichts wird gelöscht, bevor Sie den Knopf drücken. Dann werden Sie noch einmal gefragt.</translation>
    </message>
    <message>
      <source>Nothing is kept yet. Keep the plan before you try something; you can always come back to it.</source>
      <translation>Noch ist nichts aufbewahrt. Bewahren Sie den Plan auf, bevor Sie etwas ausprobieren; Sie können jederzeit zu ihm zurückkehren.</translation>
    </message>
    <message>
      <source>Nothing more is owed: the event is over. If you stay in touch with somebody, all the better.</source>
      <translation>Mehr schulden Sie niemandem: Die Veranstaltung ist vorbei. Wenn Sie mit jemandem in Verbindung bleiben, umso schöner.</translation>
    </message>
    <message>
      <source>Nothing tells whether every letter is right in what was read, so please look through the lists of members.</source>
      <translation>Ob jeder Buchstabe des Gelesenen stimmt, verrät nichts. Bitte sehen Sie daher die Mitgliederlisten durch.</translation>
    </message>
    <message>
      <source>Nothing was changed yet. Every step will be listed here, and you can go back to each.</source>
      <translation>Noch wurde nichts geändert. Jeder Schritt wird hier aufgeführt, und Sie können zu jedem zurückkehren.</translation>
    </message>
    <message>
      <source>Nothing was copied. Copy the cells in your spreadsheet, headings too, and paste them here.</source>
      <translation>Es ist nichts kopiert. Kopieren Sie die Zellen in Ihrer Tabelle, auch die Überschriften, und fügen Sie sie hier ein.</translation>
    </message>
    <message>
      <source>Nothing was lost: everything is as it was written.</source>
      <translation>Nichts ging verloren: Alles ist, wie es geschrieben wurde.</translation>
    </message>
    <message>
      <source>Nothing was printed</source>
      <translation>Nichts wurde gedruckt</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Number in the chapter's file</source>
      <translation>Nummer in der Ortsgruppendatei</translation>
    </message>
    <message>
      <source>Number of &amp;rounds:</source>
      <translation>Anza&amp;hl der Runden:</translation>
    </message>
    <message>
      <source>Number or size: 5395, 80 x 50, 3 x 4 in</source>
      <translation>Nummer oder Größe: 5395, 80 x 50, 3 x 4 in</translation>
    </message>
    <message>
      <source>O&amp;pen event</source>
      <translation>Veranstaltung ö&amp;ffnen</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Of the mentors whom {name} does not meet in another round, the rules leave only {hosts}</source>
      <translation>Von den Mentoren, die {name} nicht in einer anderen Runde trifft, lassen die Regeln nur {hosts} zu</translation>
    </message>
    <message>
      <source>Offered help with</source>
      <translation>Hilfe angeboten bei</translation>
    </message>
    <message numerus="yes">
      <source>Offered {n} places: ask for one more</source>
      <translation>
        <numerusform>Hat {n} Platz angeboten: um einen mehr bitten</numerusform>
        <numerusform>Hat {n} Plätze angeboten: um einen mehr bitten</numerusform>
      </translation>
      <extracomment>For one: Offered {n} place: ask for one more</extracomment>
    </message>
    <message>
      <source>Offers</source>
      <translation>Bietet</translation>
    </message>
    <message>
      <source>Offers help with</source>
      <translation>Bietet Hilfe bei</translation>
    </message>
    <message>
      <source>Offers help with {topic}</source>
      <translation>Bietet Hilfe bei {topic}</translation>
    </message>
    <message>
      <source>Offers {topics}.</source>
      <translation>Bietet {topics}.</translation>
    </message>
    <message>
      <source>Older backups still hold who was erased. The program tells which, and offers to delete them.</source>
      <translation>Ältere Sicherungen enthalten noch, wer gelöscht wurde. Das Programm nennt sie und bietet an, sie zu löschen.</translation>
    </message>
    <message>
      <source>On the &amp;day</source>
      <translation>Am &amp;Tag selbst</translation>
    </message>
    <message>
      <source>On the big screen: “Ana R.” in the place of “Ana Ruiz”.</source>
      <translation>Auf dem Großbild: „Ana R.“ statt „Ana Ruiz“.</translation>
    </message>
    <message>
      <source>On the board: go from person to person and from table to table</source>
      <translation>Auf der Tafel: von Person zu Person und von Tisch zu Tisch</translation>
    </message>
    <message>
      <source>On the day</source>
      <translation>Am Tag selbst</translation>
    </message>
    <message>
      <source>On the waiting list: please see the desk</source>
      <translation>Auf der Warteliste: bitte zum Infotisch</translation>
    </message>
    <message>
      <source>One box of a question</source>
      <translation>Ein Kästchen einer Frage</translation>
    </message>
    <message>
      <source>One box of: {question}</source>
      <translation>Ein Kästchen von: {question}</translation>
    </message>
    <message>
      <source>One click finds the best plan under your rules, with a reason for every pair and a fair waiting list. You can change everything afterwards, and undo it.</source>
      <translation>Ein Klick findet den besten Plan nach Ihren Regeln, mit einer Begründung für jedes Paar und einer gerechten Warteliste. Danach können Sie alles ändern und alles rückgängig machen.</translation>
    </message>
    <message>
      <source>One for each table; tents are read from both sides.</source>
      <translation>Eine je Tisch; Aufsteller sind von beiden Seiten lesbar.</translation>
    </message>
    <message>
      <source>One mentor sits at a table with {mentees} for {minutes}.</source>
      <translation>Ein Mentor sitzt mit {mentees} {minutes} lang an einem Tisch.</translation>
    </message>
    <message>
      <source>One mentor sits at a table with {mentees}, in {rounds} of {minutes}.</source>
      <translation>Ein Mentor sitzt mit {mentees} an einem Tisch, in {rounds} von {minutes}.</translation>
    </message>
    <message>
      <source>One mentor sits with several mentees. Good when there are few mentors.</source>
      <translation>Ein Mentor sitzt mit mehreren Mentees zusammen. Gut, wenn es wenige Mentoren gibt.</translation>
    </message>
    <message>
      <source>One mentor talks with one mentee. In several rounds, all change partners.</source>
      <translation>Ein Mentor spricht mit einem Mentee. Bei mehreren Runden wechseln alle ihr Gegenüber.</translation>
    </message>
    <message>
      <source>One more topic</source>
      <translation>Weiteres Thema</translation>
    </message>
    <message>
      <source>One of these versions was deleted meanwhile. Choose another one.</source>
      <translation>Eine dieser Versionen wurde inzwischen gelöscht. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>Eine Person</translation>
    </message>
    <message>
      <source>One person a line: Tab or Enter goes on to the next field. Rows that were copied can be pasted.</source>
      <translation>Eine Person pro Zeile: Tab oder Eingabe führt zum nächsten Feld. Kopierte Zeilen lassen sich einfügen.</translation>
    </message>
    <message>
      <source>One record</source>
      <translation>Ein Eintrag</translation>
    </message>
    <message>
      <source>One side</source>
      <translation>Einseitig</translation>
    </message>
    <message>
      <source>One-on-one</source>
      <translation>Zu zweit</translation>
    </message>
    <message>
      <source>One-sided company</source>
      <translation>Einseitige Gesellschaft</translation>
    </message>
    <message>
      <source>Only of people who agreed, to hand out afterwards.</source>
      <translation>Nur von denen, die zugestimmt haben, zum späteren Verteilen.</translation>
    </message>
    <message>
      <source>Only on the badges of people who agreed to share it.</source>
      <translation>Nur auf den Namensschildern derer, die der Weitergabe zugestimmt haben.</translation>
    </message>
    <message>
      <source>Only on the screen: where the labels of the sheet are.</source>
      <translation>Nur auf dem Bildschirm: wo die Etiketten des Bogens liegen.</translation>
    </message>
    <message>
      <source>Only one person has signed up for "{event}"; a pair needs two.</source>
      <translation>Für „{event}“ hat sich nur eine Person angemeldet; ein Paar braucht zwei.</translation>
    </message>
    <message>
      <source>Only the places of those who are gone become free.</source>
      <translation>Es werden nur die Plätze derer frei, die nicht mehr da sind.</translation>
    </message>
    <message>
      <source>Only the shape "{shape}" has tables to count or to give a topic.</source>
      <translation>Nur im Format „{shape}“ gibt es Tische zu zählen oder ihnen ein Thema zu geben.</translation>
    </message>
    <message>
      <source>Only to those who said yes as well.</source>
      <translation>Nur an Personen, die ebenfalls Ja gesagt haben.</translation>
    </message>
    <message>
      <source>Open a chapter file</source>
      <translation>Ortsgruppendatei öffnen</translation>
    </message>
    <message>
      <source>Open in PDF &amp;viewer</source>
      <translation>Im PDF-&amp;Betrachter öffnen</translation>
    </message>
    <message>
      <source>Open in my email &amp;program</source>
      <translation>Im &amp;E-Mail-Programm öffnen</translation>
    </message>
    <message>
      <source>Open it here</source>
      <translation>Hier öffnen</translation>
    </message>
    <message>
      <source>Open this person…</source>
      <translation>Diese Person öffnen…</translation>
    </message>
    <message>
      <source>Open what is selected in a list</source>
      <translation>Öffnen, was in einer Liste ausgewählt ist</translation>
    </message>
    <message>
      <source>Open “{name}”?</source>
      <translation>„{name}“ öffnen?</translation>
    </message>
    <message>
      <source>Opened. {holds}</source>
      <translation>Geöffnet. {holds}</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Orange</translation>
    </message>
    <message>
      <source>Other answers</source>
      <translation>Weitere Antworten</translation>
    </message>
    <message>
      <source>Other colo&amp;ur…</source>
      <translation>Andere &amp;Farbe…</translation>
    </message>
    <message>
      <source>P&amp;hone:</source>
      <translation>&amp;Telefon:</translation>
    </message>
    <message>
      <source>P&amp;rinter</source>
      <translation>D&amp;rucker</translation>
    </message>
    <message>
      <source>P&amp;rint…</source>
      <translation>Druc&amp;ken…</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
      <source>PDF, to be printed (*.pdf)</source>
      <translation>PDF, zum Drucken (*.pdf)</translation>
    </message>
    <message>
      <source>Page {number} of {pages}</source>
      <translation>Seite {number} von {pages}</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
      <source>Page's &amp;left edge to the first label</source>
      <translation>&amp;Linker Seitenrand bis zum ersten Etikett</translation>
    </message>
    <message>
      <source>Page's &amp;upper edge to the first label</source>
      <translation>&amp;Oberer Seitenrand bis zum ersten Etikett</translation>
    </message>
    <message>
      <source>Pages of the help</source>
      <translation>Seiten der Hilfe</translation>
    </message>
    <message>
      <source>Pair</source>
      <translation>Paar</translation>
    </message>
    <message>
      <source>Pair again</source>
      <translation>Neu einteilen</translation>
    </message>
    <message>
      <source>Pair first; then the plan can be kept here under a name.</source>
      <translation>Teilen Sie zuerst ein, dann lässt sich der Plan hier unter einem Namen aufbewahren.</translation>
    </message>
    <message>
      <source>Pair first; then there is something to print.</source>
      <translation>Teilen Sie zuerst ein, dann gibt es etwas zu drucken.</translation>
    </message>
    <message>
      <source>Pair first; then there is something to show.</source>
      <translation>Teilen Sie zuerst ein, dann gibt es etwas zu zeigen.</translation>
    </message>
    <message>
      <source>Pair mentors and mentees.</source>
      <translation>Teilen Sie Mentoren und Mentees ein.</translation>
    </message>
    <message>
      <source>Pair {number}</source>
      <translation>Paar {number}</translation>
    </message>
    <message>
      <source>Paired</source>
      <translation>Eingeteilt</translation>
    </message>
    <message>
      <source>Paired. Everything is saved.</source>
      <translation>Eingeteilt. Alles ist gespeichert.</translation>
    </message>
    <message>
      <source>Pairin&amp;g</source>
      <translation>Eintei&amp;lung</translation>
    </message>
    <message>
      <source>Pairing depends on the interest received. Usually more people ask for a mentor than offer to be one, so we cannot promise everybody a mentor. Should there be too few, there is a waiting list, and we tell you either way.</source>
      <translation>Die Einteilung hängt davon ab, wie viele sich melden. Meist wünschen sich mehr Personen einen Mentor, als sich Mentoren anbieten. Wir können daher nicht allen einen Mentor versprechen. Sollten es zu wenige sein, gibt es eine Warteliste, und wir sagen Ihnen in jedem Fall Bescheid.</translation>
    </message>
    <message>
      <source>Pairing depends on who signs up. Say so in the announcement, so that nobody is promised a mentor.</source>
      <translation>Die Einteilung hängt davon ab, wer sich anmeldet. Sagen Sie das in der Ankündigung, damit niemandem ein Mentor versprochen wird.</translation>
    </message>
    <message>
      <source>Pairing {number}</source>
      <translation>Einteilung {number}</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>Paare</translation>
    </message>
    <message>
      <source>Pairs mentors and mentees for short mentoring events, and prints their badges and table cards.</source>
      <translation>Bringt Mentoren und Mentees für kurze Mentoring-Veranstaltungen zusammen und druckt Namensschilder und Tischkarten.</translation>
    </message>
    <message>
      <source>Pairs without a wanted topic</source>
      <translation>Paare ohne gewünschtes Thema</translation>
    </message>
    <message>
      <source>Paper f&amp;orm</source>
      <translation>&amp;Papierformular</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Absatz</translation>
    </message>
    <message>
      <source>Parts of the event</source>
      <translation>Bereiche der Veranstaltung</translation>
    </message>
    <message>
      <source>Parts of the form</source>
      <translation>Bereiche des Formulars</translation>
    </message>
    <message>
      <source>Parts of the settings</source>
      <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
      <source>Pasted cells</source>
      <translation>Eingefügte Zellen</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Anhalten (Leertaste)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>People in the file</source>
      <translation>Personen in der Datei</translation>
    </message>
    <message>
      <source>People they wished to meet</source>
      <translation>Personen, die man treffen wollte</translation>
    </message>
    <message>
      <source>People typed in</source>
      <translation>Eingetippte Personen</translation>
    </message>
    <message>
      <source>People who are in the event are brought up to date, and new ones are added. Nobody is removed unless you say so, and what you changed by hand stays.</source>
      <translation>Wer schon dabei ist, wird aktualisiert, neue Personen kommen hinzu. Niemand wird entfernt, außer Sie bestimmen es, und was Sie von Hand geändert haben, bleibt.</translation>
    </message>
    <message>
      <source>People who are typed in</source>
      <translation>Eingetippte Personen</translation>
    </message>
    <message>
      <source>People who may be in the list twice</source>
      <translation>Wer vielleicht doppelt in der Liste steht</translation>
    </message>
    <message>
      <source>People who must meet</source>
      <translation>Personen, die sich treffen müssen</translation>
    </message>
    <message>
      <source>People who must not meet</source>
      <translation>Personen, die sich nicht treffen dürfen</translation>
    </message>
    <message>
      <source>People whom “{file}” brought leave the event, and what it changed is put back. What was edited since, and whoever came with another file too, stays. The file can be imported again.</source>
      <translation>Wen „{file}“ gebracht hat, verlässt die Veranstaltung, und was die Datei geändert hat, wird zurückgesetzt. Was seitdem bearbeitet wurde oder auch mit einer anderen Datei kam, bleibt. Die Datei lässt sich wieder importieren.</translation>
    </message>
    <message>
      <source>People: {mentors}, {mentees}, {both} both, {neither} neither</source>
      <translation>Personen: {mentors}, {mentees}, {both} beides, {neither} nichts davon</translation>
    </message>
    <message>
      <source>Perhaps the same employer as “{employer}”? Then colleagues would be kept apart.</source>
      <translation>Vielleicht derselbe Arbeitgeber wie „{employer}“? Dann blieben Kollegen getrennt.</translation>
    </message>
    <message>
      <source>Pers&amp;on</source>
      <translation>Pers&amp;on</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Personal slips</source>
      <translation>Persönliche Laufzettel</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.tif *.tiff)</source>
      <translation>Bilder (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Plätze</translation>
    </message>
    <message>
      <source>Places in all versions of plans</source>
      <translation>Plätze in allen Versionen der Pläne</translation>
    </message>
    <message>
      <source>Plain {paper} paper</source>
      <translation>Gewöhnliches Papier, {paper}</translation>
    </message>
    <message>
      <source>Please answer this message with a yes, and with how many people at once you would take.</source>
      <translation>Bitte antworten Sie auf diese Nachricht mit Ja und damit, wie viele Personen Sie gleichzeitig nehmen würden.</translation>
    </message>
    <message>
      <source>Please look these up, since a letter or a number of theirs may be wrong: {names}.</source>
      <translation>Bitte schlagen Sie diese nach, denn ein Buchstabe oder eine Zahl kann falsch sein: {names}.</translation>
    </message>
    <message>
      <source>Please see the desk</source>
      <translation>Bitte zum Infotisch</translation>
    </message>
    <message>
      <source>Preview of the printed pages</source>
      <translation>Vorschau der gedruckten Seiten</translation>
    </message>
    <message>
      <source>Pri&amp;nt…</source>
      <translation>&amp;Drucken…</translation>
    </message>
    <message>
      <source>Pri&amp;vacy…</source>
      <translation>Daten&amp;schutz…</translation>
    </message>
    <message>
      <source>Print badges and table cards.</source>
      <translation>Drucken Sie Namensschilder und Tischkarten.</translation>
    </message>
    <message>
      <source>Print it &amp;corrected, to check</source>
      <translation>Zur Kontrolle &amp;korrigiert drucken</translation>
    </message>
    <message>
      <source>Print this page at 100 % (“actual size”), without “fit to page”.</source>
      <translation>Drucken Sie diese Seite mit 100 % („Tatsächliche Größe“), ohne „An Seite anpassen“.</translation>
    </message>
    <message>
      <source>Print “{event}”</source>
      <translation>„{event}“ drucken</translation>
    </message>
    <message>
      <source>Printer test page</source>
      <translation>Testseite für den Drucker</translation>
    </message>
    <message>
      <source>Printing without tears</source>
      <translation>Drucken ohne Tränen</translation>
    </message>
    <message>
      <source>Printing: {number} notes, first: {note}</source>
      <translation>Drucken: {number} Hinweise, der erste: {note}</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Datenschutz</translation>
    </message>
    <message>
      <source>Pronouns</source>
      <translation>Pronomen</translation>
    </message>
    <message>
      <source>Put &amp;down here</source>
      <translation>&amp;Hier absetzen</translation>
    </message>
    <message>
      <source>Put everybody back</source>
      <translation>Alle zurücksetzen</translation>
    </message>
    <message>
      <source>Put one date of the association into your calendar before you go.</source>
      <translation>Tragen Sie einen Termin des Verbands in Ihren Kalender ein, bevor Sie gehen.</translation>
    </message>
    <message>
      <source>Put this version on the board. The plan that is there now is kept.</source>
      <translation>Diese Version auf die Tafel bringen. Der jetzige Plan bleibt aufbewahrt.</translation>
    </message>
    <message>
      <source>QR contact card</source>
      <translation>QR-Visitenkarte</translation>
    </message>
    <message>
      <source>Questions for every topic, to lie on the tables.</source>
      <translation>Fragen zu jedem Thema, zum Auslegen auf den Tischen.</translation>
    </message>
    <message>
      <source>Questions of the form</source>
      <translation>Fragen des Formulars</translation>
    </message>
    <message>
      <source>R&amp;epair the plan…</source>
      <translation>Plan anpass&amp;en…</translation>
    </message>
    <message>
      <source>R&amp;ules</source>
      <translation>&amp;Regeln</translation>
    </message>
    <message>
      <source>Read as you corrected it for an earlier file of this form.</source>
      <translation>Gelesen wie von Ihnen bei einer früheren Datei dieses Formulars korrigiert.</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Die Datei wird gelesen…</translation>
    </message>
    <message>
      <source>Ready to create the event</source>
      <translation>Bereit zum Anlegen der Veranstaltung</translation>
    </message>
    <message>
      <source>Ready to pair</source>
      <translation>Bereit zum Einteilen</translation>
    </message>
    <message>
      <source>Record {number}</source>
      <translation>Eintrag {number}</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <source>Remo&amp;ve line</source>
      <translation>Zeile ent&amp;fernen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>Logo entfernen</translation>
    </message>
    <message>
      <source>Remove the sample chapter</source>
      <translation>Beispiel-Ortsgruppe entfernen</translation>
    </message>
    <message>
      <source>Rena&amp;me</source>
      <translation>&amp;Umbenennen</translation>
    </message>
    <message>
      <source>Rename this version (F2)</source>
      <translation>Diese Version umbenennen (F2)</translation>
    </message>
    <message>
      <source>Rename version “{before}” to “{after}”</source>
      <translation>Version „{before}“ in „{after}“ umbenennen</translation>
    </message>
    <message>
      <source>Repair the plan</source>
      <translation>Plan anpassen</translation>
    </message>
    <message>
      <source>Repaired with the fewest moves, apart from that the best possible (proved)</source>
      <translation>Mit den wenigsten Platzwechseln angepasst, ansonsten bestmöglich (bewiesen)</translation>
    </message>
    <message>
      <source>Repaired. {said}</source>
      <translation>Angepasst. {said}</translation>
    </message>
    <message>
      <source>Repairing</source>
      <translation>Reparatur läuft</translation>
    </message>
    <message>
      <source>Repair…</source>
      <translation>Anpassen…</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Ersetzen</translation>
    </message>
    <message>
      <source>Replace the files that are there?</source>
      <translation>Vorhandene Dateien ersetzen?</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report for the board</source>
      <translation>Bericht für den Vorstand</translation>
    </message>
    <message>
      <source>Reprint: {document}</source>
      <translation>Neu drucken: {document}</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Role across the top</source>
      <translation>Rolle oben quer</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>Runde</translation>
    </message>
    <message>
      <source>Round 1: nothing has begun yet</source>
      <translation>Runde 1: Noch hat nichts begonnen</translation>
    </message>
    <message>
      <source>Round before (←)</source>
      <translation>Vorige Runde (←)</translation>
    </message>
    <message>
      <source>Round {number}</source>
      <translation>Runde {number}</translation>
    </message>
    <message>
      <source>Round {number} of {rounds}</source>
      <translation>Runde {number} von {rounds}</translation>
    </message>
    <message>
      <source>Round {number} only: the rounds before stay as they are</source>
      <translation>Nur Runde {number}: Die Runden davor bleiben, wie sie sind</translation>
    </message>
    <message>
      <source>Round {number}, {place}</source>
      <translation>Runde {number}, {place}</translation>
    </message>
    <message>
      <source>Round {number}: please see the desk</source>
      <translation>Runde {number}: bitte zum Infotisch</translation>
    </message>
    <message>
      <source>Round {number}: the rounds before stay as they are</source>
      <translation>Runde {number}: Die Runden davor bleiben, wie sie sind</translation>
    </message>
    <message>
      <source>Round {number}: {names}</source>
      <translation>Runde {number}: {names}</translation>
    </message>
    <message>
      <source>Round {number}: {place}</source>
      <translation>Runde {number}: {place}</translation>
    </message>
    <message>
      <source>Round {round} is over. Mentors can change tables in the rounds to come.</source>
      <translation>Runde {round} ist vorbei. Mentoren können in den kommenden Runden die Tische wechseln.</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>Runden</translation>
    </message>
    <message numerus="yes">
      <source>Rounds 1 to {n} are over and stay as they were.</source>
      <translation>
        <numerusform>Runde 1 ist vorbei und bleibt, wie sie war.</numerusform>
        <numerusform>Die Runden 1 bis {n} sind vorbei und bleiben, wie sie waren.</numerusform>
      </translation>
      <extracomment>For one: Round 1 is over and stays as it was.</extracomment>
    </message>
    <message>
      <source>Rounds and tables</source>
      <translation>Runden und Tische</translation>
    </message>
    <message>
      <source>Rounds missed on the waiting list</source>
      <translation>Verpasste Runden auf der Warteliste</translation>
    </message>
    <message>
      <source>Rounds they can come to</source>
      <translation>Mögliche Runden</translation>
    </message>
    <message>
      <source>Roundtables</source>
      <translation>Tischrunden</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Row {row} of the file {file}</source>
      <translation>Zeile {row} der Datei {file}</translation>
    </message>
    <message>
      <source>Row {row}, {kind}</source>
      <translation>Zeile {row}, {kind}</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>S&amp;heet</source>
      <translation>Bo&amp;gen</translation>
    </message>
    <message>
      <source>S&amp;ides</source>
      <translation>S&amp;eiten</translation>
    </message>
    <message>
      <source>Sa&amp;ve</source>
      <translation>S&amp;peichern</translation>
    </message>
    <message>
      <source>Same table</source>
      <translation>Selber Tisch</translation>
    </message>
    <message>
      <source>Sample: mentoring evening</source>
      <translation>Beispiel: Mentoring-Abend</translation>
    </message>
    <message>
      <source>Save &amp;all…</source>
      <translation>A&amp;lle speichern…</translation>
    </message>
    <message>
      <source>Save a &amp;copy of the chapter…</source>
      <translation>K&amp;opie der Ortsgruppe speichern…</translation>
    </message>
    <message>
      <source>Save a copy of the chapter</source>
      <translation>Kopie der Ortsgruppe speichern</translation>
    </message>
    <message>
      <source>Save all documents in this folder</source>
      <translation>Alle Dokumente in diesem Ordner speichern</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>Save the PDF instead, and open it with the program that you use for PDFs.</source>
      <translation>Speichern Sie das PDF stattdessen und öffnen Sie es mit dem Programm, das Sie für PDFs verwenden.</translation>
    </message>
    <message>
      <source>Save the answers of your sign-up form as a CSV or Excel file, then import that file here.</source>
      <translation>Speichern Sie die Antworten Ihres Anmeldeformulars als CSV- oder Excel-Datei und importieren Sie diese hier.</translation>
    </message>
    <message>
      <source>Saved PDF, any printer</source>
      <translation>Gespeichertes PDF, beliebiger Drucker</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
      <source>Saved as {path}. On the other computer: File &gt; Open a chapter file.</source>
      <translation>Gespeichert als {path}. Auf dem anderen Computer: Datei &gt; Ortsgruppendatei öffnen.</translation>
    </message>
    <message>
      <source>Saved as “{name}” in “{folder}”.</source>
      <translation>Als „{name}“ in „{folder}“ gespeichert.</translation>
    </message>
    <message>
      <source>Saved in “{folder}”: {names}. Print at 100 %, without “fit to page”.</source>
      <translation>In „{folder}“ gespeichert: {names}. Drucken Sie mit 100 %, ohne „An Seite anpassen“.</translation>
    </message>
    <message>
      <source>Saved. Every page is corrected now.</source>
      <translation>Gespeichert. Jede Seite wird jetzt korrigiert.</translation>
    </message>
    <message>
      <source>Saved. This printer misses nothing.</source>
      <translation>Gespeichert. Dieser Drucker trifft genau.</translation>
    </message>
    <message>
      <source>Say in one sentence what you take with you, and one thing you will do about it.</source>
      <translation>Sagen Sie in einem Satz, was Sie mitnehmen, und nennen Sie eine Sache, die Sie daraufhin tun werden.</translation>
    </message>
    <message>
      <source>Says to have mentored before</source>
      <translation>War nach eigener Angabe schon einmal Mentor</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Search for a key or for what it does</source>
      <translation>Nach einer Taste oder ihrer Wirkung suchen</translation>
    </message>
    <message>
      <source>Search members</source>
      <translation>Mitglieder durchsuchen</translation>
    </message>
    <message>
      <source>Search sheets</source>
      <translation>Bogen suchen</translation>
    </message>
    <message>
      <source>Search sign-ups</source>
      <translation>Anmeldungen durchsuchen</translation>
    </message>
    <message>
      <source>Search the shortcuts</source>
      <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
      <source>Search who is arriving</source>
      <translation>Suchen, wer gerade kommt</translation>
    </message>
    <message>
      <source>Seat at {place}</source>
      <translation>Platz: {place}</translation>
    </message>
    <message>
      <source>Seat newcomers together, so that none is the only one</source>
      <translation>Wer zum ersten Mal dabei ist, sitzt nicht als Einziger am Tisch</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>Zweite Person</translation>
    </message>
    <message>
      <source>See who waits</source>
      <translation>Wartende ansehen</translation>
    </message>
    <message>
      <source>Select somebody first.</source>
      <translation>Wählen Sie zuerst jemanden aus.</translation>
    </message>
    <message>
      <source>Select somebody to see why they sit there.</source>
      <translation>Wählen Sie jemanden aus, um zu sehen, warum die Person dort sitzt.</translation>
    </message>
    <message>
      <source>Sending page {page} of {pages} to the printer…</source>
      <translation>Seite {page} von {pages} wird an den Drucker gesendet…</translation>
    </message>
    <message>
      <source>Sent to the printer at 100 %.</source>
      <translation>Mit 100 % an den Drucker gesendet.</translation>
    </message>
    <message>
      <source>Set &amp;back to expected</source>
      <translation>Zurück auf er&amp;wartet setzen</translation>
    </message>
    <message>
      <source>Set aside: {reason}</source>
      <translation>Zurückgestellt: {reason}</translation>
    </message>
    <message>
      <source>Set {name} back to e&amp;xpected</source>
      <translation>{name} zurück auf er&amp;wartet setzen</translation>
    </message>
    <message>
      <source>Set {name} back to expected</source>
      <translation>{name} zurück auf erwartet setzen</translation>
    </message>
    <message numerus="yes">
      <source>Set {n} mentees per mentor</source>
      <translation>
        <numerusform>{n} Mentee je Mentor einstellen</numerusform>
        <numerusform>{n} Mentees je Mentor einstellen</numerusform>
      </translation>
      <extracomment>For one: Set {n} mentee per mentor</extracomment>
    </message>
    <message numerus="yes">
      <source>Set {n} rounds</source>
      <translation>
        <numerusform>{n} Runde einstellen</numerusform>
        <numerusform>{n} Runden einstellen</numerusform>
      </translation>
      <extracomment>For one: Set {n} round</extracomment>
    </message>
    <message numerus="yes">
      <source>Set {n} tables</source>
      <translation>
        <numerusform>{n} Tisch einstellen</numerusform>
        <numerusform>{n} Tische einstellen</numerusform>
      </translation>
      <extracomment>For one: Set {n} table</extracomment>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Shares contact details</source>
      <translation>Gibt Kontaktdaten weiter</translation>
    </message>
    <message>
      <source>Shares contact details with those they meet</source>
      <translation>Gibt Kontaktdaten an Personen weiter, denen man begegnet</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <source>Short answer</source>
      <translation>Kurzantwort</translation>
    </message>
    <message>
      <source>Short answer, with the response validation “Whole number”</source>
      <translation>Kurzantwort, mit der Antwortvalidierung „Ganze Zahl“</translation>
    </message>
    <message>
      <source>Show all {count}</source>
      <translation>Alle {count} zeigen</translation>
    </message>
    <message>
      <source>Show fewer</source>
      <translation>Weniger zeigen</translation>
    </message>
    <message>
      <source>Show me how you do it today, step by step. Where does it get stuck?</source>
      <translation>Zeigen Sie mir Schritt für Schritt, wie Sie es heute machen. Wo stockt es?</translation>
    </message>
    <message>
      <source>Show which role</source>
      <translation>Welche Rolle zeigen</translation>
    </message>
    <message>
      <source>Show which topic</source>
      <translation>Welches Thema zeigen</translation>
    </message>
    <message>
      <source>Show {name}</source>
      <translation>{name} zeigen</translation>
    </message>
    <message>
      <source>Sign up &amp;until:</source>
      <translation>&amp;Anmelden bis:</translation>
    </message>
    <message>
      <source>Sign-&amp;ups</source>
      <translation>Anmeldun&amp;gen</translation>
    </message>
    <message>
      <source>Sign-up files ({endings})</source>
      <translation>Anmeldedateien ({endings})</translation>
    </message>
    <message>
      <source>Sign-up forms ask one question for the first two. Each can be taken back in the member's details.</source>
      <translation>Anmeldeformulare fragen nach den ersten beiden gemeinsam. Jede Einwilligung lässt sich in den Angaben des Mitglieds widerrufen.</translation>
    </message>
    <message>
      <source>Sign-ups</source>
      <translation>Anmeldungen</translation>
    </message>
    <message>
      <source>Sign-ups or rules changed between the two, so their figures cannot be compared.</source>
      <translation>Zwischen den beiden haben sich Anmeldungen oder Regeln geändert, daher sind ihre Zahlen nicht vergleichbar.</translation>
    </message>
    <message>
      <source>Sign-ups: {sum}; {number} things to look at</source>
      <translation>Anmeldungen: {sum}; anzusehen: {number}</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>Angemeldet</translation>
    </message>
    <message>
      <source>Signed up as</source>
      <translation>Angemeldet als</translation>
    </message>
    <message>
      <source>Signed up as:</source>
      <translation>Angemeldet als:</translation>
    </message>
    <message>
      <source>Signed up on</source>
      <translation>Angemeldet am</translation>
    </message>
    <message>
      <source>Signs up as:</source>
      <translation>Meldet sich an als:</translation>
    </message>
    <message>
      <source>Sixty made-up people to play with. One click takes them out again.</source>
      <translation>Sechzig erfundene Personen zum Ausprobieren. Ein Klick entfernt sie wieder.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Size of the board: {percent} %</source>
      <translation>Größe der Tafel: {percent} %</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+minus)</source>
      <translation>Kleiner (Strg+Minus)</translation>
    </message>
    <message numerus="yes">
      <source>So far we have {n} mentors.</source>
      <translation>
        <numerusform>Bisher haben wir {n} Mentor.</numerusform>
        <numerusform>Bisher haben wir {n} Mentoren.</numerusform>
      </translation>
      <extracomment>For one: So far we have {n} mentor.</extracomment>
    </message>
    <message>
      <source>So that you meet somebody from elsewhere.</source>
      <translation>Damit Sie jemanden von anderswo treffen.</translation>
    </message>
    <message>
      <source>Soft skills</source>
      <translation>Soziale Kompetenzen</translation>
    </message>
    <message>
      <source>Some contact codes are left out, because no telephone could read them so small. Choose a larger label, or another design.</source>
      <translation>Einige Kontaktcodes fehlen, weil kein Telefon sie so klein lesen könnte. Wählen Sie ein größeres Etikett oder eine andere Gestaltung.</translation>
    </message>
    <message>
      <source>Somebody &amp;else</source>
      <translation>&amp;Jemand anderes</translation>
    </message>
    <message>
      <source>Somebody who knows the matter helps you with one topic of your choice.</source>
      <translation>Jemand vom Fach hilft Ihnen bei einem Thema Ihrer Wahl.</translation>
    </message>
    <message>
      <source>Somebody without a name</source>
      <translation>Jemand ohne Namen</translation>
    </message>
    <message>
      <source>Something went wrong inside the program</source>
      <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Quelle: {source}</translation>
    </message>
    <message>
      <source>Space: here or not. N: no-show or not.</source>
      <translation>Leertaste: da oder nicht da. N: nicht erschienen oder doch.</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Zugehörigkeit</translation>
    </message>
    <message>
      <source>Start (Space)</source>
      <translation>Start (Leertaste)</translation>
    </message>
    <message>
      <source>Start a&amp;fresh</source>
      <translation>Von vorn &amp;beginnen</translation>
    </message>
    <message>
      <source>Starting anew throws away what you entered for it.</source>
      <translation>Ein Neubeginn verwirft Ihre Eingaben.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Status of the booking</source>
      <translation>Status der Buchung</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Hier bleiben</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Stopped before it began. Nothing was changed.</source>
      <translation>Vor dem Beginn angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Stopped while looking for new faces, otherwise the best possible (proved)</source>
      <translation>Bei der Suche nach neuen Gesichtern angehalten, ansonsten bestmöglich (bewiesen)</translation>
    </message>
    <message>
      <source>Stopped. Choose another round, or close and try again.</source>
      <translation>Angehalten. Wählen Sie eine andere Runde, oder schließen Sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Stopped. Pages that were handed to the printer may still come out.</source>
      <translation>Angehalten. Seiten, die schon beim Drucker sind, können noch herauskommen.</translation>
    </message>
    <message>
      <source>Stopped; nobody was stored.</source>
      <translation>Angehalten; niemand wurde gespeichert.</translation>
    </message>
    <message>
      <source>Stopped; nothing was stored.</source>
      <translation>Angehalten; nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>Storing the people</source>
      <translation>Personen werden gespeichert</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Betreff</translation>
    </message>
    <message>
      <source>Subject and text are on the clipboard. Paste them into a new email.</source>
      <translation>Betreff und Text sind in der Zwischenablage. Fügen Sie sie in eine neue E-Mail ein.</translation>
    </message>
    <message>
      <source>Subject:</source>
      <translation>Betreff:</translation>
    </message>
    <message>
      <source>Swap {one} and {other}</source>
      <translation>{one} und {other} tauschen</translation>
    </message>
    <message>
      <source>T&amp;opics</source>
      <translation>T&amp;hemen</translation>
    </message>
    <message numerus="yes">
      <source>T&amp;opics ({n} new)</source>
      <translation>
        <numerusform>T&amp;hemen ({n} neu)</numerusform>
        <numerusform>T&amp;hemen ({n} neu)</numerusform>
      </translation>
      <extracomment>For one: T&amp;opics ({n} new)</extracomment>
    </message>
    <message>
      <source>Ta&amp;ke along</source>
      <translation>&amp;Mitnehmen</translation>
    </message>
    <message>
      <source>Ta&amp;ke this correction back</source>
      <translation>Diese &amp;Korrektur zurücknehmen</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tisch</translation>
    </message>
    <message>
      <source>Table as text (*.csv)</source>
      <translation>Tabelle als Text (*.csv)</translation>
    </message>
    <message>
      <source>Table cards</source>
      <translation>Tischkarten</translation>
    </message>
    <message>
      <source>Table list</source>
      <translation>Tischliste</translation>
    </message>
    <message>
      <source>Table {number}</source>
      <translation>Tisch {number}</translation>
    </message>
    <message>
      <source>Table-mates who meet again</source>
      <translation>Tischnachbarn, die sich wiedertreffen</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Tische</translation>
    </message>
    <message>
      <source>Take &amp;out</source>
      <translation>&amp;Herausnehmen</translation>
    </message>
    <message>
      <source>Take a &amp;file instead</source>
      <translation>Stattdessen eine &amp;Datei nehmen</translation>
    </message>
    <message>
      <source>Take back the exception for {names}</source>
      <translation>Ausnahme für {names} zurücknehmen</translation>
    </message>
    <message>
      <source>Take in who came and who did not, and move as few people as possible.</source>
      <translation>Berücksichtigen, wer kam und wer nicht, und so wenige Personen wie möglich umsetzen.</translation>
    </message>
    <message>
      <source>Take out of the &amp;archive</source>
      <translation>Aus dem &amp;Archiv holen</translation>
    </message>
    <message>
      <source>Take somebody along first: select them and press Ctrl+X.</source>
      <translation>Nehmen Sie zuerst jemanden mit: auswählen und Strg+X drücken.</translation>
    </message>
    <message>
      <source>Take the file that your form gave you, or type people in. If nobody has signed up yet, skip this step.</source>
      <translation>Nehmen Sie die Datei aus Ihrem Formular oder tippen Sie Personen ein. Wenn sich noch niemand angemeldet hat, überspringen Sie diesen Schritt.</translation>
    </message>
    <message>
      <source>Take your last correction of this file back (Ctrl+Z).</source>
      <translation>Ihre letzte Korrektur an dieser Datei zurücknehmen (Strg+Z).</translation>
    </message>
    <message numerus="yes">
      <source>Take {n} people off their tables</source>
      <translation>
        <numerusform>{n} Person vom Tisch nehmen</numerusform>
        <numerusform>{n} Personen vom Tisch nehmen</numerusform>
      </translation>
      <extracomment>For one: Take {n} person off their table</extracomment>
    </message>
    <message>
      <source>Take {who} out of the archive</source>
      <translation>{who} aus dem Archiv holen</translation>
    </message>
    <message>
      <source>Taken for</source>
      <translation>Verstanden als</translation>
    </message>
    <message>
      <source>Te&amp;xt size:</source>
      <translation>Te&amp;xtgröße:</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>Tell me about something you did that went well. What exactly was your part in it?</source>
      <translation>Erzählen Sie mir von etwas, das Ihnen gelungen ist. Was genau war Ihr Anteil daran?</translation>
    </message>
    <message>
      <source>Tell us in one minute what you do, as if we were ten years old.</source>
      <translation>Erzählen Sie uns in einer Minute, was Sie tun, als wären wir zehn Jahre alt.</translation>
    </message>
    <message>
      <source>Tent cards, folded at half their &amp;height</source>
      <translation>Tischaufsteller, auf halber Höhe ge&amp;faltet</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text, with the restriction “Number”</source>
      <translation>Text, mit der Einschränkung „Zahl“</translation>
    </message>
    <message>
      <source>Text, with “Long answer” on</source>
      <translation>Text, mit „Lange Antwort“ eingeschaltet</translation>
    </message>
    <message>
      <source>Than&amp;k the mentors…</source>
      <translation>Mento&amp;ren danken…</translation>
    </message>
    <message>
      <source>Thank you for mentoring at “{event}”</source>
      <translation>Danke für Ihre Hilfe als Mentor bei „{event}“</translation>
    </message>
    <message>
      <source>Thank you!</source>
      <translation>Vielen Dank!</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
      <source>The 100 mm line came out {length} mm long. The page was scaled on its way to the printer: print it again at 100 %, without “fit to page”, then measure once more.</source>
      <translation>Die 100-mm-Linie wurde {length} mm lang. Die Seite wurde auf dem Weg zum Drucker skaliert: Drucken Sie sie noch einmal mit 100 %, ohne „An Seite anpassen“, und messen Sie dann erneut.</translation>
    </message>
    <message>
      <source>The PDF was not saved</source>
      <translation>Das PDF wurde nicht gespeichert</translation>
    </message>
    <message>
      <source>The addresses are in {column}</source>
      <translation>Die Adressen stehen in {column}</translation>
    </message>
    <message>
      <source>The addresses are on the clipboard. Paste them into the Bcc line.</source>
      <translation>Die Adressen sind in der Zwischenablage. Fügen Sie sie in die Bcc-Zeile ein.</translation>
    </message>
    <message>
      <source>The archive “{name}” holds no table; please unpack it and choose one file.</source>
      <translation>Das Archiv „{name}“ enthält keine Tabelle. Bitte entpacken Sie es und wählen Sie eine Datei.</translation>
    </message>
    <message numerus="yes">
      <source>The archive “{name}” holds {n} tables; please unpack it and choose one file.</source>
      <translation>
        <numerusform>Das Archiv „{name}“ enthält {n} Tabelle. Bitte entpacken Sie es und wählen Sie eine Datei.</numerusform>
        <numerusform>Das Archiv „{name}“ enthält {n} Tabellen. Bitte entpacken Sie es und wählen Sie eine Datei.</numerusform>
      </translation>
      <extracomment>For one: The archive “{name}” holds {n} table; please unpack it and choose one file.</extracomment>
    </message>
    <message>
      <source>The archive “{name}” is protected by a password; please unpack it first.</source>
      <translation>Das Archiv „{name}“ ist mit einem Kennwort geschützt. Bitte entpacken Sie es zuerst.</translation>
    </message>
    <message>
      <source>The best possible from round {first} on (proved); where it was repaired, few moves came first</source>
      <translation>Ab Runde {first} bestmöglich (bewiesen); beim Anpassen gingen wenige Platzwechsel vor</translation>
    </message>
    <message>
      <source>The board: pairs and tables</source>
      <translation>Die Tafel: Paare und Tische</translation>
    </message>
    <message>
      <source>The chapter can be opened again.</source>
      <translation>Die Ortsgruppe lässt sich wieder öffnen.</translation>
    </message>
    <message>
      <source>The chapter cannot be opened</source>
      <translation>Die Ortsgruppe lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>The chapter cannot be written to {folder} ({reason}). Choose another folder; everything is still held.</source>
      <translation>Die Ortsgruppe lässt sich nicht in {folder} schreiben ({reason}). Wählen Sie einen anderen Ordner; noch ist alles da.</translation>
    </message>
    <message>
      <source>The chapter is in {file} again.</source>
      <translation>Die Ortsgruppe liegt wieder in {file}.</translation>
    </message>
    <message>
      <source>The chapter's colour</source>
      <translation>Farbe der Ortsgruppe</translation>
    </message>
    <message>
      <source>The chapter's file is damaged</source>
      <translation>Die Ortsgruppendatei ist beschädigt</translation>
    </message>
    <message>
      <source>The chapter's file is gone</source>
      <translation>Die Ortsgruppendatei ist verschwunden</translation>
    </message>
    <message>
      <source>The chapter's file is in a folder that {service} keeps in step ({folder}). Two computers that have it open spoil it there, and the copy on the way may be half a file. Keep it in a folder of this computer, and use File &gt; Save a copy to take it elsewhere.</source>
      <translation>Die Ortsgruppendatei liegt in einem Ordner, den {service} abgleicht ({folder}). Zwei Computer, die sie geöffnet haben, beschädigen sie dort, und die Kopie unterwegs ist vielleicht nur eine halbe Datei. Bewahren Sie sie in einem Ordner dieses Computers auf und nehmen Sie sie mit Datei &gt; Kopie speichern anderswohin mit.</translation>
    </message>
    <message>
      <source>The chapter's file is on a network drive ({folder}). When the connection breaks, the last step may not be saved, and the file can be damaged. Keep it on this computer, and use File &gt; Save a copy to take it elsewhere.</source>
      <translation>Die Ortsgruppendatei liegt auf einem Netzlaufwerk ({folder}). Wenn die Verbindung abbricht, wird der letzte Schritt womöglich nicht gespeichert, und die Datei kann Schaden nehmen. Bewahren Sie sie auf diesem Computer auf und nehmen Sie sie mit Datei &gt; Kopie speichern anderswohin mit.</translation>
    </message>
    <message>
      <source>The chapter's file {path} could not be opened ({reason}). Check that the folder is there, that it may be written to and that its disk is not full, or choose another file with --data.</source>
      <translation>Die Ortsgruppendatei {path} ließ sich nicht öffnen ({reason}). Prüfen Sie, ob der Ordner da und beschreibbar und das Laufwerk nicht voll ist, oder wählen Sie mit --data eine andere Datei.</translation>
    </message>
    <message>
      <source>The chapter's file {path} could not be used ({reason}). Nothing of this last step was saved; check that the disk is there and not full, then try again.</source>
      <translation>Die Ortsgruppendatei {path} war nicht zugänglich ({reason}). Von diesem letzten Schritt wurde nichts gespeichert. Prüfen Sie, ob das Laufwerk da und nicht voll ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The chapter's file {path} is damaged ({reason}). Nothing of this last step was saved. Close the program and open it again; it will offer to repair the file.</source>
      <translation>Die Ortsgruppendatei {path} ist beschädigt ({reason}). Von diesem letzten Schritt wurde nichts gespeichert. Schließen Sie das Programm und öffnen Sie es wieder; es bietet dann an, die Datei zu reparieren.</translation>
    </message>
    <message>
      <source>The chapter's file {path} is damaged: it is not as MicroMentor Desktop has written it. Nothing was changed. Let the program repair it, or go back to a backup.</source>
      <translation>Die Ortsgruppendatei {path} ist beschädigt: Sie ist nicht so, wie MicroMentor Desktop sie geschrieben hat. Nichts wurde geändert. Lassen Sie sie vom Programm reparieren oder kehren Sie zu einer Sicherung zurück.</translation>
    </message>
    <message>
      <source>The chapter's logo</source>
      <translation>Logo der Ortsgruppe</translation>
    </message>
    <message>
      <source>The colour you chose</source>
      <translation>Ihre gewählte Farbe</translation>
    </message>
    <message>
      <source>The copy could not be saved</source>
      <translation>Die Kopie konnte nicht gespeichert werden</translation>
    </message>
    <message>
      <source>The copy “{name}” could not be written in “{folder}” ({reason}). Choose another folder, or make room there.</source>
      <translation>Die Kopie „{name}“ ließ sich nicht in „{folder}“ schreiben ({reason}). Wählen Sie einen anderen Ordner oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
      <source>The damaged file is kept as {path}.</source>
      <translation>Die beschädigte Datei ist als {path} aufbewahrt.</translation>
    </message>
    <message>
      <source>The event changed since this pairing; repair the plan or pair again to take everything in. Until then: {headline}</source>
      <translation>Die Veranstaltung hat sich seit dieser Einteilung geändert. Passen Sie den Plan an oder teilen Sie neu ein, um alles zu berücksichtigen. Bis dahin: {headline}</translation>
    </message>
    <message>
      <source>The event could not be paired</source>
      <translation>Die Veranstaltung konnte nicht eingeteilt werden</translation>
    </message>
    <message numerus="yes">
      <source>The event has {n} rounds now, but this pairing has {then}. Pair again.</source>
      <translation>
        <numerusform>Die Veranstaltung hat jetzt {n} Runde, diese Einteilung aber {then}. Teilen Sie neu ein.</numerusform>
        <numerusform>Die Veranstaltung hat jetzt {n} Runden, diese Einteilung aber {then}. Teilen Sie neu ein.</numerusform>
      </translation>
      <extracomment>For one: The event has {n} round now, but this pairing has {then}. Pair again.</extracomment>
    </message>
    <message>
      <source>The event needs a name, for example "Spring mentoring evening".</source>
      <translation>Die Veranstaltung braucht einen Namen, zum Beispiel „Mentoring-Abend im Frühling“.</translation>
    </message>
    <message>
      <source>The experience is not sure: no number of years could be read.</source>
      <translation>Die Erfahrung ist unsicher: Es ließ sich keine Zahl von Jahren lesen.</translation>
    </message>
    <message numerus="yes">
      <source>The experience is not sure: read as {n} years.</source>
      <translation>
        <numerusform>Die Erfahrung ist unsicher: gelesen als {n} Jahr.</numerusform>
        <numerusform>Die Erfahrung ist unsicher: gelesen als {n} Jahre.</numerusform>
      </translation>
      <extracomment>For one: The experience is not sure: read as {n} year.</extracomment>
    </message>
    <message>
      <source>The file could not be opened</source>
      <translation>Die Datei konnte nicht geöffnet werden</translation>
    </message>
    <message>
      <source>The file could not be read at all, so the backup of {when} took its place. What was done since is lost.</source>
      <translation>Die Datei war gar nicht lesbar, daher trat die Sicherung vom {when} an ihre Stelle. Was seitdem getan wurde, ist verloren.</translation>
    </message>
    <message>
      <source>The file {path} could not be written ({reason}). Close it where it is open, or choose another place.</source>
      <translation>Die Datei {path} ließ sich nicht schreiben ({reason}). Schließen Sie sie, wo sie geöffnet ist, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <source>The folder already holds {names}.</source>
      <translation>Der Ordner enthält schon {names}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written ({reason}). Choose another with --out.</source>
      <translation>In den Ordner {folder} lässt sich nicht schreiben ({reason}). Wählen Sie mit --out einen anderen.</translation>
    </message>
    <message>
      <source>The form</source>
      <translation>Das Formular</translation>
    </message>
    <message>
      <source>The grey outlines are the labels of {sheet}: hold the page against a sheet.</source>
      <translation>Die grauen Umrisse sind die Etiketten von {sheet}: Halten Sie die Seite gegen einen Bogen.</translation>
    </message>
    <message>
      <source>The heading</source>
      <translation>Die Überschrift</translation>
    </message>
    <message>
      <source>The import of “{file}” was undone already.</source>
      <translation>Der Import von „{file}“ wurde schon rückgängig gemacht.</translation>
    </message>
    <message>
      <source>The import was undone.</source>
      <translation>Der Import wurde rückgängig gemacht.</translation>
    </message>
    <message>
      <source>The last events</source>
      <translation>Die letzten Veranstaltungen</translation>
    </message>
    <message>
      <source>The left gap is {shift} mm off, which no printer is. Measure from the edge of the paper to the thin line, and check that the printer holds the paper that was chosen.</source>
      <translation>Der linke Abstand liegt um {shift} mm daneben, wie es bei keinem Drucker vorkommt. Messen Sie von der Papierkante bis zur dünnen Linie und prüfen Sie, ob das gewählte Papier im Drucker liegt.</translation>
    </message>
    <message>
      <source>The locked seats contradict each other. Unlock some of them, then pair again.</source>
      <translation>Die festgesetzten Plätze widersprechen einander. Lösen Sie einige und teilen Sie dann neu ein.</translation>
    </message>
    <message>
      <source>The locked seats leave no plan for the rounds to come. Unlock some of them, then repair again.</source>
      <translation>Die festgesetzten Plätze lassen für die kommenden Runden keinen Plan zu. Lösen Sie einige und passen Sie dann noch einmal an.</translation>
    </message>
    <message>
      <source>The log and crash reports say where in the program something went wrong, and nothing about people.</source>
      <translation>Protokoll und Absturzberichte sagen, wo im Programm etwas schiefging, und nichts über Personen.</translation>
    </message>
    <message>
      <source>The logo was not taken</source>
      <translation>Das Logo wurde nicht übernommen</translation>
    </message>
    <message>
      <source>The mentor is ahead by the years below</source>
      <translation>Der Mentor hat die unten genannten Jahre Vorsprung</translation>
    </message>
    <message>
      <source>The mentor offers a topic that the mentee wants</source>
      <translation>Der Mentor bietet ein Thema, das der Mentee wünscht</translation>
    </message>
    <message>
      <source>The name appears on badges and lists. Everything else can wait.</source>
      <translation>Der Name steht auf Namensschildern und Listen. Alles andere kann warten.</translation>
    </message>
    <message>
      <source>The name badges are not printed yet.</source>
      <translation>Die Namensschilder sind noch nicht gedruckt.</translation>
    </message>
    <message>
      <source>The name badges are printed, and all that is on paper is true.</source>
      <translation>Die Namensschilder sind gedruckt, und alles auf Papier stimmt.</translation>
    </message>
    <message>
      <source>The name has {n} letters, and badges show {most} at most. Shorten it; the place has a field of its own.</source>
      <translation>Der Name hat {n} Buchstaben, Namensschilder zeigen höchstens {most}. Kürzen Sie ihn; für den Ort gibt es ein eigenes Feld.</translation>
    </message>
    <message>
      <source>The name is missing; it was made from the email address.</source>
      <translation>Der Name fehlt; er wurde aus der E-Mail-Adresse gebildet.</translation>
    </message>
    <message>
      <source>The name is typed all in capitals or all in small letters.</source>
      <translation>Der Name ist ganz in Groß- oder ganz in Kleinbuchstaben geschrieben.</translation>
    </message>
    <message>
      <source>The name of the event</source>
      <translation>Der Name der Veranstaltung</translation>
    </message>
    <message>
      <source>The night before</source>
      <translation>Am Vorabend</translation>
    </message>
    <message>
      <source>The other record</source>
      <translation>Der andere Eintrag</translation>
    </message>
    <message>
      <source>The page of the help</source>
      <translation>Die Hilfeseite</translation>
    </message>
    <message>
      <source>The places that are left do not suit {name}.</source>
      <translation>Die übrigen Plätze passen nicht für {name}.</translation>
    </message>
    <message>
      <source>The plan as it is now is kept: Undo brings it back.</source>
      <translation>Der jetzige Plan bleibt erhalten: Rückgängig bringt ihn zurück.</translation>
    </message>
    <message>
      <source>The plan could not be repaired</source>
      <translation>Der Plan konnte nicht angepasst werden</translation>
    </message>
    <message>
      <source>The printer stopped taking pages. Is there paper left, or disk space?</source>
      <translation>Der Drucker nimmt keine Seiten mehr an. Ist noch Papier da und Platz auf dem Laufwerk?</translation>
    </message>
    <message>
      <source>The printer “{name}” does not answer. Is it switched on and connected?</source>
      <translation>Der Drucker „{name}“ antwortet nicht. Ist er eingeschaltet und verbunden?</translation>
    </message>
    <message>
      <source>The program keeps its own files there. Choose another folder for the copy.</source>
      <translation>Dort bewahrt das Programm seine eigenen Dateien auf. Wählen Sie für die Kopie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>The program keeps one a day, and one before each import, each deletion and each new pairing of a paired event.</source>
      <translation>Das Programm legt täglich eine Sicherung an, außerdem eine vor jedem Import, jedem Löschen und jeder neuen Einteilung einer eingeteilten Veranstaltung.</translation>
    </message>
    <message>
      <source>The program's settings hold sizes and colours, and the last folder you used.</source>
      <translation>Die Einstellungen des Programms enthalten Größen und Farben sowie den zuletzt benutzten Ordner.</translation>
    </message>
    <message>
      <source>The questions had to shrink to {size} pt. Choose larger cards or a whole page.</source>
      <translation>Die Fragen mussten auf {size} pt schrumpfen. Wählen Sie größere Karten oder eine ganze Seite.</translation>
    </message>
    <message>
      <source>The record that goes was at no event.</source>
      <translation>Der Eintrag, der wegfällt, war bei keiner Veranstaltung dabei.</translation>
    </message>
    <message>
      <source>The results could not be written to {folder} ({reason}). Close them elsewhere, then try again.</source>
      <translation>Die Ergebnisse ließen sich nicht in {folder} schreiben ({reason}). Schließen Sie sie anderswo und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The role is not clear from this answer; only what is sure counts.</source>
      <translation>Die Rolle geht aus dieser Antwort nicht klar hervor; es zählt nur, was sicher ist.</translation>
    </message>
    <message>
      <source>The rounds take {whole} minutes with the moves between them, but the event lasts {span} minutes. Take fewer or shorter rounds, or go back and change how long it is.</source>
      <translation>Die Runden dauern mit den Wechseln dazwischen {whole} Minuten, die Veranstaltung aber {span} Minuten. Nehmen Sie weniger oder kürzere Runden oder gehen Sie zurück und ändern Sie die Dauer.</translation>
    </message>
    <message>
      <source>The rules</source>
      <translation>Die Regeln</translation>
    </message>
    <message>
      <source>The rules leave no mentor for {name}: of {n}, {parts}.</source>
      <translation>Die Regeln lassen für {name} keinen Mentor zu: Von {n} gilt, {parts}.</translation>
    </message>
    <message>
      <source>The rules leave no table for {name}: something keeps them from a mentor at each.</source>
      <translation>Die Regeln lassen für {name} keinen Tisch zu: Bei jedem spricht etwas gegen einen der Mentoren.</translation>
    </message>
    <message>
      <source>The rules leave {name} only {hosts}</source>
      <translation>Die Regeln lassen für {name} nur {hosts} zu</translation>
    </message>
    <message>
      <source>The rules were changed since then. Change them with the pencil beside the event's name.</source>
      <translation>Die Regeln wurden seitdem geändert. Ändern Sie sie mit dem Stift neben dem Namen der Veranstaltung.</translation>
    </message>
    <message>
      <source>The same field of work:</source>
      <translation>Selbes Fachgebiet:</translation>
    </message>
    <message>
      <source>The sample chapter is gone.</source>
      <translation>Die Beispiel-Ortsgruppe ist entfernt.</translation>
    </message>
    <message>
      <source>The sheet data {path} cannot be read: {reason}</source>
      <translation>Die Bogendaten {path} sind nicht lesbar: {reason}</translation>
    </message>
    <message>
      <source>The sheet needs a name, for example the number on its packet.</source>
      <translation>Der Bogen braucht einen Namen, zum Beispiel die Nummer auf der Packung.</translation>
    </message>
    <message>
      <source>The sheet “{sku}” is not known. Did you mean {sheets}?</source>
      <translation>Der Bogen „{sku}“ ist nicht bekannt. Meinten Sie {sheets}?</translation>
    </message>
    <message>
      <source>The sheet “{sku}” is not known. The list of sheets shows every number.</source>
      <translation>Der Bogen „{sku}“ ist nicht bekannt. Die Liste der Bögen zeigt jede Nummer.</translation>
    </message>
    <message>
      <source>The sign-up files that were imported still hold them. To wipe them out there too, erase them for good.</source>
      <translation>Die importierten Anmeldedateien enthalten die Person noch. Um sie auch dort zu tilgen, löschen Sie sie endgültig.</translation>
    </message>
    <message>
      <source>The sign-up of the person chosen</source>
      <translation>Anmeldung der gewählten Person</translation>
    </message>
    <message>
      <source>The sign-up of {name}</source>
      <translation>Anmeldung von {name}</translation>
    </message>
    <message>
      <source>The status of this row is “{status}”.</source>
      <translation>Der Status dieser Zeile ist „{status}“.</translation>
    </message>
    <message>
      <source>The topic “{topic}” is there twice. Rename or remove one of the two.</source>
      <translation>Das Thema „{topic}“ kommt zweimal vor. Benennen Sie eines um oder entfernen Sie es.</translation>
    </message>
    <message>
      <source>The topics</source>
      <translation>Die Themen</translation>
    </message>
    <message>
      <source>The two records side by side</source>
      <translation>Die beiden Einträge nebeneinander</translation>
    </message>
    <message>
      <source>The upper gap is {shift} mm off, which no printer is. Measure from the edge of the paper to the thin line, and check that the printer holds the paper that was chosen.</source>
      <translation>Der obere Abstand liegt um {shift} mm daneben, wie es bei keinem Drucker vorkommt. Messen Sie von der Papierkante bis zur dünnen Linie und prüfen Sie, ob das gewählte Papier im Drucker liegt.</translation>
    </message>
    <message>
      <source>The usual tray</source>
      <translation>Übliches Fach</translation>
    </message>
    <message>
      <source>The way through the history ended early</source>
      <translation>Der Gang durch den Verlauf endete vorzeitig</translation>
    </message>
    <message>
      <source>The window opens anew with the other size or language. Everything is saved.</source>
      <translation>Das Fenster wird in der neuen Größe oder Sprache noch einmal geöffnet. Alles ist gespeichert.</translation>
    </message>
    <message numerus="yes">
      <source>The {n} missing: no-&amp;show</source>
      <translation>
        <numerusform>{n} fehlende Person: nicht ers&amp;chienen</numerusform>
        <numerusform>{n} fehlende Personen: nicht ers&amp;chienen</numerusform>
      </translation>
      <extracomment>For one: The {n} missing: no-&amp;show</extracomment>
    </message>
    <message>
      <source>Their contact details are given to those they meet: the contact list.</source>
      <translation>Die Kontaktdaten gehen an die Personen, die man trifft: die Kontaktliste.</translation>
    </message>
    <message>
      <source>Their contact details are on their badge as a code, for everybody who points a telephone at it.</source>
      <translation>Die Kontaktdaten stehen als Code auf dem Namensschild, für alle, die ein Telefon darauf richten.</translation>
    </message>
    <message>
      <source>Their first e&amp;vent</source>
      <translation>&amp;Zum ersten Mal dabei</translation>
    </message>
    <message>
      <source>Their record</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>Their sign-up for {events} is deleted, too.</source>
      <translation>Auch die Anmeldung zu {events} wird gelöscht.</translation>
    </message>
    <message numerus="yes">
      <source>There are {n} addresses; the first one is used.</source>
      <translation>
        <numerusform>Es gibt {n} Adresse.</numerusform>
        <numerusform>Es gibt {n} Adressen; die erste wird verwendet.</numerusform>
      </translation>
      <extracomment>For one: There is {n} address.</extracomment>
    </message>
    <message numerus="yes">
      <source>There are {n} places for {mentees}</source>
      <translation>
        <numerusform>Es gibt {n} Platz für {mentees}</numerusform>
        <numerusform>Es gibt {n} Plätze für {mentees}</numerusform>
      </translation>
      <extracomment>For one: There is {n} place for {mentees}</extracomment>
    </message>
    <message numerus="yes">
      <source>There are {n} places for {mentees} in each round</source>
      <translation>
        <numerusform>In jeder Runde gibt es {n} Platz für {mentees}</numerusform>
        <numerusform>In jeder Runde gibt es {n} Plätze für {mentees}</numerusform>
      </translation>
      <extracomment>For one: There is {n} place for {mentees} in each round</extracomment>
    </message>
    <message numerus="yes">
      <source>There are {n} tables; if there are more mentors, they share.</source>
      <translation>
        <numerusform>Es gibt {n} Tisch; sind es mehr Mentoren, teilen sie ihn sich.</numerusform>
        <numerusform>Es gibt {n} Tische; sind es mehr Mentoren, teilen sie sich welche.</numerusform>
      </translation>
      <extracomment>For one: There is {n} table; if there are more mentors, they share.</extracomment>
    </message>
    <message>
      <source>There is at least one table, not {number}.</source>
      <translation>Es gibt mindestens einen Tisch, nicht {number}.</translation>
    </message>
    <message>
      <source>There is no briefing to print: no mentor is at a table yet.</source>
      <translation>Es gibt kein Mentorenblatt zu drucken: Noch sitzt kein Mentor an einem Tisch.</translation>
    </message>
    <message>
      <source>There is no check-in list to print: nobody has signed up yet.</source>
      <translation>Es gibt keine Einlassliste zu drucken: Noch hat sich niemand angemeldet.</translation>
    </message>
    <message>
      <source>There is no contact list to print: nobody has agreed to share how they can be reached. It is a tick in the sign-up form, or in the member's details.</source>
      <translation>Es gibt keine Kontaktliste zu drucken: Niemand hat der Weitergabe von Kontaktdaten zugestimmt. Dafür gibt es ein Kästchen im Anmeldeformular und in den Angaben des Mitglieds.</translation>
    </message>
    <message>
      <source>There is no file {path} any more. Choose another.</source>
      <translation>Die Datei {path} gibt es nicht mehr. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>There is no file “{path}”; please check its name and where it was saved.</source>
      <translation>Die Datei „{path}“ gibt es nicht. Bitte prüfen Sie ihren Namen und wo sie gespeichert wurde.</translation>
    </message>
    <message>
      <source>There is no list for the wall to print: nobody is at a table or on the waiting list.</source>
      <translation>Es gibt keine Liste für die Wand zu drucken: Niemand sitzt an einem Tisch oder steht auf der Warteliste.</translation>
    </message>
    <message>
      <source>There is no mentor in this round.</source>
      <translation>In dieser Runde gibt es keinen Mentor.</translation>
    </message>
    <message>
      <source>There is no plan to keep yet. Pair the event first.</source>
      <translation>Noch gibt es keinen Plan aufzubewahren. Teilen Sie die Veranstaltung zuerst ein.</translation>
    </message>
    <message>
      <source>There is no plan to repair yet. Pair the event first.</source>
      <translation>Noch gibt es keinen Plan anzupassen. Teilen Sie die Veranstaltung zuerst ein.</translation>
    </message>
    <message>
      <source>There is no screen for the window here. Use one of the commands that need none: main.py demo --out DIR, main.py pair FILE --out DIR, or main.py inspect FILE (see --help).</source>
      <translation>Für das Fenster ist hier kein Bildschirm vorhanden. Verwenden Sie einen der Befehle, die keinen brauchen: main.py demo --out DIR, main.py pair FILE --out DIR oder main.py inspect FILE (siehe --help).</translation>
    </message>
    <message>
      <source>There is no table list to print: nobody is at a table or on the waiting list.</source>
      <translation>Es gibt keine Tischliste zu drucken: Niemand sitzt an einem Tisch oder steht auf der Warteliste.</translation>
    </message>
    <message>
      <source>There is no table {table} in round {round}.</source>
      <translation>In Runde {round} gibt es keinen Tisch {table}.</translation>
    </message>
    <message>
      <source>There is nobody to thank yet: no mentor takes part in this event.</source>
      <translation>Noch gibt es niemanden, dem zu danken wäre: An dieser Veranstaltung nimmt kein Mentor teil.</translation>
    </message>
    <message>
      <source>There is nobody to write. Choose other people, or take the filter away.</source>
      <translation>Es gibt niemanden auszugeben. Wählen Sie andere Personen oder nehmen Sie den Filter weg.</translation>
    </message>
    <message>
      <source>There is nothing to print before the pairing. Press Pair first.</source>
      <translation>Vor der Einteilung gibt es nichts zu drucken. Drücken Sie zuerst Einteilen.</translation>
    </message>
    <message>
      <source>There is nothing to print on {sheet}: nobody was chosen.</source>
      <translation>Auf {sheet} gibt es nichts zu drucken: Niemand wurde gewählt.</translation>
    </message>
    <message>
      <source>There is nothing to repair: every place stays as it is.</source>
      <translation>Es gibt nichts anzupassen: Jeder Platz bleibt, wie er ist.</translation>
    </message>
    <message numerus="yes">
      <source>There were {n} different pairs.</source>
      <translation>
        <numerusform>Es gab {n} Paar.</numerusform>
        <numerusform>Es gab {n} verschiedene Paare.</numerusform>
      </translation>
      <extracomment>For one: There was {n} pair.</extracomment>
    </message>
    <message>
      <source>There would be a place for {name} if others moved. Pairing again may find it.</source>
      <translation>Für {name} wäre ein Platz da, wenn andere wechselten. Neues Einteilen findet ihn vielleicht.</translation>
    </message>
    <message>
      <source>These are headings, not a person.</source>
      <translation>Das sind Überschriften, keine Person.</translation>
    </message>
    <message>
      <source>These are offered on your forms, and understood in sign-up files. A new name is taken over everywhere.</source>
      <translation>Diese Themen stehen auf Ihren Formularen und werden in Anmeldedateien erkannt. Ein neuer Name gilt sofort überall.</translation>
    </message>
    <message>
      <source>These are one record already.</source>
      <translation>Das ist schon ein einziger Eintrag.</translation>
    </message>
    <message>
      <source>These are the names</source>
      <translation>Das sind die Namen</translation>
    </message>
    <message>
      <source>These are the usual numbers. Change what is different at your event.</source>
      <translation>Das sind die üblichen Zahlen. Ändern Sie, was bei Ihrer Veranstaltung anders ist.</translation>
    </message>
    <message>
      <source>These cannot all hold: {what}. Unlock one of them or change the list, then pair again.</source>
      <translation>Dies kann nicht alles zugleich gelten: {what}. Lösen Sie eines davon oder ändern Sie die Liste und teilen Sie dann neu ein.</translation>
    </message>
    <message>
      <source>These could not be read at all, and nothing tells how many there were: {what}.</source>
      <translation>Diese waren gar nicht lesbar, und nichts verrät, wie viele es waren: {what}.</translation>
    </message>
    <message>
      <source>These original sign-up files are kept no longer, for one row cannot be cut out of them: {files}.</source>
      <translation>Diese ursprünglichen Anmeldedateien werden nicht länger aufbewahrt, denn eine einzelne Zeile lässt sich nicht herausschneiden: {files}.</translation>
    </message>
    <message>
      <source>These pairs meet as mentor and mentee in one of the rounds, whatever the rules say. One of the two has to have signed up as a mentor, the other as a mentee. The list is private: it is never printed.</source>
      <translation>Diese Paare treffen sich in einer der Runden als Mentor und Mentee, was auch immer die Regeln sagen. Eine der beiden Personen muss als Mentor angemeldet sein, die andere als Mentee. Die Liste ist vertraulich: Sie wird nie gedruckt.</translation>
    </message>
    <message>
      <source>These pairs never share a table. The list is private: it is never printed or shown to anybody.</source>
      <translation>Diese Paare sitzen nie an einem Tisch. Die Liste ist vertraulich: Sie wird nie gedruckt und niemandem gezeigt.</translation>
    </message>
    <message>
      <source>These people go somewhere else:</source>
      <translation>Diese Personen kommen an einen anderen Platz:</translation>
    </message>
    <message>
      <source>These people would go somewhere else:</source>
      <translation>Diese Personen kämen an einen anderen Platz:</translation>
    </message>
    <message numerus="yes">
      <source>They &amp;belong to the chapter</source>
      <translation>
        <numerusform>Gehört zur &amp;Ortsgruppe</numerusform>
        <numerusform>Gehören zur &amp;Ortsgruppe</numerusform>
      </translation>
      <extracomment>For one: They &amp;belong to the chapter</extracomment>
    </message>
    <message>
      <source>They are in the directory that you hand out: name, employer, job and topics, no contact details.</source>
      <translation>Man steht im Mitgliederverzeichnis, das Sie ausgeben: Name, Arbeitgeber, Beruf und Themen, keine Kontaktdaten.</translation>
    </message>
    <message>
      <source>They cannot be put down here. Go to another place, or press Esc.</source>
      <translation>Hier ist das Absetzen nicht möglich. Gehen Sie an eine andere Stelle oder drücken Sie Esc.</translation>
    </message>
    <message>
      <source>They did not meet at an earlier event</source>
      <translation>Sie haben sich bei keiner früheren Veranstaltung getroffen</translation>
    </message>
    <message>
      <source>They have a language in common</source>
      <translation>Sie haben eine gemeinsame Sprache</translation>
    </message>
    <message>
      <source>They have a place in round {number}.</source>
      <translation>In Runde {number} ist ein Platz da.</translation>
    </message>
    <message>
      <source>They have a place in rounds {numbers}.</source>
      <translation>In den Runden {numbers} ist ein Platz da.</translation>
    </message>
    <message>
      <source>They have a place in the plan of {events}. There they are marked as withdrawn; repair that plan or pair again.</source>
      <translation>Im Plan von {events} ist ein Platz vergeben. Dort wird die Person als abgemeldet markiert; passen Sie den Plan an oder teilen Sie neu ein.</translation>
    </message>
    <message>
      <source>They have not met before:</source>
      <translation>Noch nicht getroffen:</translation>
    </message>
    <message>
      <source>They no longer take part in {events}.</source>
      <translation>Die Teilnahme an {events} entfällt.</translation>
    </message>
    <message>
      <source>They were at no event, so nothing else changes.</source>
      <translation>Es gab keine Teilnahme an einer Veranstaltung, daher ändert sich sonst nichts.</translation>
    </message>
    <message>
      <source>They work in the same field, and both told which</source>
      <translation>Sie arbeiten im selben Fachgebiet, und beide haben es genannt</translation>
    </message>
    <message>
      <source>Think of one person whom you could offer half an hour, and of the words with which you will.</source>
      <translation>Denken Sie an eine Person, der Sie eine halbe Stunde anbieten könnten, und an die Worte, mit denen Sie es tun.</translation>
    </message>
    <message>
      <source>This answer was changed elsewhere since then. Look at it in the list of sign-ups again.</source>
      <translation>Diese Angabe wurde seitdem anderswo geändert. Sehen Sie in der Liste der Anmeldungen noch einmal nach.</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <source>This chapter was opened on the computer {computer} by {user} ({since}) and not closed there, or the folder is not in step yet. Make sure that it is closed there: what both of you change would be lost.</source>
      <translation>Diese Ortsgruppe wurde auf dem Computer {computer} von {user} geöffnet ({since}) und dort nicht geschlossen, oder der Ordner ist noch nicht abgeglichen. Vergewissern Sie sich, dass sie dort geschlossen ist: Sonst ginge verloren, was Sie beide ändern.</translation>
    </message>
    <message>
      <source>This day is already past. Is the year right?</source>
      <translation>Dieser Tag ist schon vorbei. Stimmt das Jahr?</translation>
    </message>
    <message numerus="yes">
      <source>This day is {n} years ahead. Is the year right?</source>
      <translation>
        <numerusform>Dieser Tag ist erst in {n} Jahr. Stimmt das Jahr?</numerusform>
        <numerusform>Dieser Tag ist erst in {n} Jahren. Stimmt das Jahr?</numerusform>
      </translation>
      <extracomment>For one: This day is {n} year ahead. Is the year right?</extracomment>
    </message>
    <message>
      <source>This file has more than 200,000 rows, 2,000 columns or 6,000,000 cells; please keep only the sign-ups in it.</source>
      <translation>Diese Datei hat mehr als 200.000 Zeilen, 2.000 Spalten oder 6.000.000 Zellen. Bitte lassen Sie nur die Anmeldungen darin.</translation>
    </message>
    <message>
      <source>This file holds a cell of more than 100,000 characters; please check it in a spreadsheet program.</source>
      <translation>Diese Datei enthält eine Zelle mit mehr als 100.000 Zeichen. Bitte prüfen Sie sie in einem Tabellenprogramm.</translation>
    </message>
    <message>
      <source>This file holds binary data, not a table; please export the sign-ups as CSV or Excel.</source>
      <translation>Diese Datei enthält Binärdaten, keine Tabelle. Bitte exportieren Sie die Anmeldungen als CSV oder Excel.</translation>
    </message>
    <message>
      <source>This file unpacks to far more than a sign-up list could be; please check where it comes from.</source>
      <translation>Diese Datei ist ausgepackt weit größer, als eine Anmeldeliste sein könnte. Bitte prüfen Sie, woher sie stammt.</translation>
    </message>
    <message>
      <source>This is a total, not a person.</source>
      <translation>Das ist eine Summe, keine Person.</translation>
    </message>
    <message>
      <source>This is a workbook in Excel's binary format (.xlsb), which is not read here; please save it as an Excel workbook (.xlsx) or as CSV.</source>
      <translation>Dies ist eine Arbeitsmappe in Excels Binärformat (.xlsb), das hier nicht gelesen wird. Bitte speichern Sie sie als Excel-Arbeitsmappe (.xlsx) oder als CSV.</translation>
    </message>
    <message>
      <source>This is no email address.</source>
      <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
      <source>This is the chapter that is open. Choose another file.</source>
      <translation>Das ist die geöffnete Ortsgruppe. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>This is the first pairing.</source>
      <translation>Dies ist die erste Einteilung.</translation>
    </message>
    <message>
      <source>This is the plan on the board. Go back to another version first, then delete it.</source>
      <translation>Das ist der Plan auf der Tafel. Kehren Sie zuerst zu einer anderen Version zurück und löschen Sie ihn dann.</translation>
    </message>
    <message>
      <source>This is the sample chapter: its people are made up.</source>
      <translation>Dies ist die Beispiel-Ortsgruppe: Alle Personen darin sind erfunden.</translation>
    </message>
    <message>
      <source>This line is 100 mm long.</source>
      <translation>Diese Linie ist 100 mm lang.</translation>
    </message>
    <message>
      <source>This looks like a remark, not a person.</source>
      <translation>Das sieht nach einer Bemerkung aus, nicht nach einer Person.</translation>
    </message>
    <message>
      <source>This looks like a test of the form.</source>
      <translation>Das sieht nach einem Test des Formulars aus.</translation>
    </message>
    <message>
      <source>This pairing does not add up: its file was damaged or changed by another program. Pair again.</source>
      <translation>Diese Einteilung geht nicht auf: Ihre Datei wurde beschädigt oder von einem anderen Programm geändert. Teilen Sie neu ein.</translation>
    </message>
    <message>
      <source>This person</source>
      <translation>Diese Person</translation>
    </message>
    <message>
      <source>This person answered more than once; the later answer “{answer}” is used.</source>
      <translation>Diese Person hat mehr als einmal geantwortet; verwendet wird die spätere Antwort „{answer}“.</translation>
    </message>
    <message>
      <source>This person did not sign up for the event. Add them as a walk-in.</source>
      <translation>Diese Person hat sich nicht zur Veranstaltung angemeldet. Fügen Sie sie als unangemeldet hinzu.</translation>
    </message>
    <message>
      <source>This person is not signed up any more. Add them again.</source>
      <translation>Diese Person ist nicht mehr angemeldet. Fügen Sie sie wieder hinzu.</translation>
    </message>
    <message>
      <source>This person was deleted meanwhile, so nothing is held on them.</source>
      <translation>Diese Person wurde inzwischen gelöscht, daher ist nichts über sie gespeichert.</translation>
    </message>
    <message>
      <source>This person was deleted meanwhile, so there is nothing left to change.</source>
      <translation>Diese Person wurde inzwischen gelöscht, daher gibt es nichts mehr zu ändern.</translation>
    </message>
    <message>
      <source>This plan has no round {round}.</source>
      <translation>Dieser Plan hat keine Runde {round}.</translation>
    </message>
    <message>
      <source>This plan is on the board already.</source>
      <translation>Dieser Plan ist schon auf der Tafel.</translation>
    </message>
    <message>
      <source>This row has neither a name nor an email address.</source>
      <translation>Diese Zeile hat weder einen Namen noch eine E-Mail-Adresse.</translation>
    </message>
    <message>
      <source>This workbook is damaged or not complete; please export it again, or save it as CSV and choose that file.</source>
      <translation>Diese Arbeitsmappe ist beschädigt oder unvollständig. Bitte exportieren Sie sie noch einmal oder speichern Sie sie als CSV und wählen Sie jene Datei.</translation>
    </message>
    <message>
      <source>This workbook is protected by a password; please open it, remove the password, and save it again.</source>
      <translation>Diese Arbeitsmappe ist mit einem Kennwort geschützt. Bitte öffnen Sie sie, entfernen Sie das Kennwort und speichern Sie sie wieder.</translation>
    </message>
    <message>
      <source>This would be kept as an exception with a name, which can be taken back.</source>
      <translation>Das würde als benannte Ausnahme gespeichert und lässt sich zurücknehmen.</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Throw away what was begun?</source>
      <translation>Das Begonnene verwerfen?</translation>
    </message>
    <message>
      <source>Tick one or both. If neither suits you this time, tick nothing.</source>
      <translation>Kreuzen Sie eines oder beides an. Wenn Ihnen diesmal nichts davon passt, kreuzen Sie nichts an.</translation>
    </message>
    <message>
      <source>Ticked both</source>
      <translation>Beides angekreuzt</translation>
    </message>
    <message>
      <source>Ticked both: would they mentor?</source>
      <translation>Beides angekreuzt: als Mentor dabei?</translation>
    </message>
    <message>
      <source>Ticked neither</source>
      <translation>Nichts angekreuzt</translation>
    </message>
    <message>
      <source>Time is up. Thank you!</source>
      <translation>Die Zeit ist um. Vielen Dank!</translation>
    </message>
    <message>
      <source>Time is up: please change tables</source>
      <translation>Die Zeit ist um: Bitte wechseln Sie den Tisch</translation>
    </message>
    <message>
      <source>Tischkarte (table card) blank</source>
      <translation>Tischkarte, blanko</translation>
    </message>
    <message>
      <source>Tischkarte lang (long tent card)</source>
      <translation>Tischkarte lang (Aufsteller)</translation>
    </message>
    <message>
      <source>To be asked: {question}</source>
      <translation>Zu klären: {question}</translation>
    </message>
    <message>
      <source>To be erased: More &gt; Erase for good. Past events keep their counts, without the name.</source>
      <translation>Löschung: Mehr &gt; Endgültig löschen. Vergangene Veranstaltungen behalten ihre Zahlen, ohne den Namen.</translation>
    </message>
    <message>
      <source>To check before printing</source>
      <translation>Vor dem Drucken zu prüfen</translation>
    </message>
    <message>
      <source>To check before printing: {summary}</source>
      <translation>Vor dem Drucken zu prüfen: {summary}</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>Zu tun</translation>
    </message>
    <message>
      <source>To get the conversation going</source>
      <translation>Um ins Gespräch zu kommen</translation>
    </message>
    <message>
      <source>To have it corrected: select them, then Edit.</source>
      <translation>Berichtigung: Person auswählen, dann Bearbeiten.</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>Anzusehen</translation>
    </message>
    <message>
      <source>To see what is held on them: select them, then More &gt; Everything held on them, as PDF or JSON.</source>
      <translation>Auskunft, was gespeichert ist: Person auswählen, dann Mehr &gt; Alles Gespeicherte, als PDF oder JSON.</translation>
    </message>
    <message>
      <source>To write on, for people who walk in.</source>
      <translation>Zum Beschriften, für Unangemeldete.</translation>
    </message>
    <message>
      <source>Together with {names}</source>
      <translation>Zusammen mit {names}</translation>
    </message>
    <message>
      <source>Top&amp;ics:</source>
      <translation>The&amp;men:</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Thema</translation>
    </message>
    <message>
      <source>Topic: {topic}</source>
      <translation>Thema: {topic}</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Themen</translation>
    </message>
    <message>
      <source>Topics of {who}</source>
      <translation>Themen von {who}</translation>
    </message>
    <message>
      <source>Topics offered</source>
      <translation>Angebotene Themen</translation>
    </message>
    <message>
      <source>Topics offered as mentor</source>
      <translation>Als Mentor angebotene Themen</translation>
    </message>
    <message>
      <source>Topics wanted</source>
      <translation>Gewünschte Themen</translation>
    </message>
    <message>
      <source>Topics wanted as mentee</source>
      <translation>Als Mentee gewünschte Themen</translation>
    </message>
    <message>
      <source>Topics you could help with as a mentor</source>
      <translation>Themen, die Sie als Mentor anbieten könnten</translation>
    </message>
    <message>
      <source>Topics you would like help with as a mentee</source>
      <translation>Themen, bei denen Sie sich als Mentee Hilfe wünschen</translation>
    </message>
    <message>
      <source>Topics: {topics}</source>
      <translation>Themen: {topics}</translation>
    </message>
    <message>
      <source>Tra&amp;y</source>
      <translation>Papier&amp;fach</translation>
    </message>
    <message>
      <source>Try fewer letters, or choose “Everybody” and “Any topic” above. All columns are searched.</source>
      <translation>Versuchen Sie weniger Buchstaben oder wählen Sie oben „Alle“ und „Jedes Thema“. Durchsucht werden alle Spalten.</translation>
    </message>
    <message>
      <source>Two columns hold email addresses, {first} and {second}, and they differ (for example “{one}” and “{other}”). Which one is each person's own address?</source>
      <translation>Zwei Spalten enthalten E-Mail-Adressen, {first} und {second}, und sie unterscheiden sich (zum Beispiel „{one}“ und „{other}“). Welche ist die eigene Adresse der Person?</translation>
    </message>
    <message>
      <source>Two people are only paired if the mentor is {years} ahead.</source>
      <translation>Ein Paar entsteht nur, wenn der Mentor {years} Vorsprung hat.</translation>
    </message>
    <message>
      <source>Two people are only paired if they {conditions}, and the mentor is {years} ahead.</source>
      <translation>Ein Paar entsteht nur, wenn beide {conditions} und der Mentor {years} Vorsprung hat.</translation>
    </message>
    <message>
      <source>Two people are only paired if they {conditions}.</source>
      <translation>Ein Paar entsteht nur, wenn beide {conditions}.</translation>
    </message>
    <message>
      <source>Two people are only paired where everything ticked here holds. Somebody may wait because of it.</source>
      <translation>Ein Paar entsteht nur, wo alles Angekreuzte gilt. Deswegen muss vielleicht jemand warten.</translation>
    </message>
    <message>
      <source>Type a name, then Enter: they are here</source>
      <translation>Name eintippen, dann Eingabe: als anwesend markiert</translation>
    </message>
    <message>
      <source>Type a table, a mentor or a mentee</source>
      <translation>Tisch, Mentor oder Mentee eintippen</translation>
    </message>
    <message>
      <source>Type the four into the program; the next page comes out right.</source>
      <translation>Tippen Sie die vier Längen in das Programm ein; die nächste Seite wird genau.</translation>
    </message>
    <message>
      <source>Un&amp;lock {name}</source>
      <translation>{name} &amp;lösen</translation>
    </message>
    <message>
      <source>Undo chang&amp;e</source>
      <translation>Änd&amp;erung zurücknehmen</translation>
    </message>
    <message>
      <source>Undo the import</source>
      <translation>Import rückgängig machen</translation>
    </message>
    <message>
      <source>Undo this</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>Undo this import?</source>
      <translation>Diesen Import rückgängig machen?</translation>
    </message>
    <message>
      <source>Undone: {said}</source>
      <translation>Rückgängig gemacht: {said}</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
      <source>Unlock {name}</source>
      <translation>{name} lösen</translation>
    </message>
    <message numerus="yes">
      <source>Unlock {n} people</source>
      <translation>
        <numerusform>{n} Person lösen</numerusform>
        <numerusform>{n} Personen lösen</numerusform>
      </translation>
      <extracomment>For one: Unlock {n} person</extracomment>
    </message>
    <message>
      <source>Upper tray</source>
      <translation>Oberes Fach</translation>
    </message>
    <message numerus="yes">
      <source>Use a&amp;ll {n} suggestions</source>
      <translation>
        <numerusform>Den einen Vorsch&amp;lag übernehmen</numerusform>
        <numerusform>A&amp;lle {n} Vorschläge übernehmen</numerusform>
      </translation>
      <extracomment>For one: Use a&amp;ll {n} suggestion</extracomment>
    </message>
    <message>
      <source>Use {column}</source>
      <translation>{column} verwenden</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Üblich</translation>
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
      <translation>Versionen</translation>
    </message>
    <message>
      <source>Vie&amp;w</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Violett</translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation>Warteliste</translation>
    </message>
    <message>
      <source>Waiting: {numbers}</source>
      <translation>Wartend: {numbers}</translation>
    </message>
    <message>
      <source>Waiting: {numbers} (round by round)</source>
      <translation>Wartend: {numbers} (Runde für Runde)</translation>
    </message>
    <message>
      <source>Waiting: {why}</source>
      <translation>Wartet: {why}</translation>
    </message>
    <message>
      <source>Walk-ins</source>
      <translation>Unangemeldete</translation>
    </message>
    <message>
      <source>Wanted help with</source>
      <translation>Hilfe gewünscht bei</translation>
    </message>
    <message>
      <source>Wants</source>
      <translation>Wünscht</translation>
    </message>
    <message>
      <source>Wants a mentor: yes or no</source>
      <translation>Wünscht einen Mentor: ja oder nein</translation>
    </message>
    <message>
      <source>Wants help with</source>
      <translation>Wünscht Hilfe bei</translation>
    </message>
    <message>
      <source>Wants help with {topic}</source>
      <translation>Wünscht Hilfe bei {topic}</translation>
    </message>
    <message>
      <source>Wants to mentor: yes or no</source>
      <translation>Möchte Mentor sein: ja oder nein</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>Warnungen</translation>
    </message>
    <message>
      <source>Was at none of our events yet</source>
      <translation>War noch auf keiner unserer Veranstaltungen</translation>
    </message>
    <message>
      <source>Welcome! Let us bring people together.</source>
      <translation>Willkommen! Bringen wir Menschen zusammen.</translation>
    </message>
    <message>
      <source>Wh&amp;y</source>
      <translation>Wa&amp;rum</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What about it</source>
      <translation>Was damit ist</translation>
    </message>
    <message>
      <source>What are you good at that you never want to do again?</source>
      <translation>Was können Sie gut und möchten es nie wieder tun?</translation>
    </message>
    <message>
      <source>What can somebody learn from you that is in no book?</source>
      <translation>Was kann jemand von Ihnen lernen, das in keinem Buch steht?</translation>
    </message>
    <message>
      <source>What company may cost</source>
      <translation>Was gute Gesellschaft kosten darf</translation>
    </message>
    <message>
      <source>What could be done</source>
      <translation>Was sich tun ließe</translation>
    </message>
    <message>
      <source>What counts how much</source>
      <translation>Was wie viel zählt</translation>
    </message>
    <message>
      <source>What did somebody say in an interview that made you want to hire them?</source>
      <translation>Was hat jemand in einem Vorstellungsgespräch gesagt, sodass Sie die Person einstellen wollten?</translation>
    </message>
    <message>
      <source>What do you do when a conversation goes wrong halfway through?</source>
      <translation>Was tun Sie, wenn ein Gespräch mittendrin schiefläuft?</translation>
    </message>
    <message>
      <source>What do you do when you do not know what to say?</source>
      <translation>Was tun Sie, wenn Sie nicht wissen, was Sie sagen sollen?</translation>
    </message>
    <message>
      <source>What happened is written in {file}; send that file to whoever helps you.</source>
      <translation>Was geschehen ist, steht in {file}. Senden Sie diese Datei an die Person, die Ihnen hilft.</translation>
    </message>
    <message>
      <source>What has membership brought you that you had not expected?</source>
      <translation>Was hat Ihnen die Mitgliedschaft gebracht, das Sie nicht erwartet hatten?</translation>
    </message>
    <message>
      <source>What have you tried already, and what happened?</source>
      <translation>Was haben Sie schon versucht, und was ist geschehen?</translation>
    </message>
    <message>
      <source>What have you tried, and what have you only thought about?</source>
      <translation>Was haben Sie versucht, und woran haben Sie nur gedacht?</translation>
    </message>
    <message>
      <source>What is kept and why</source>
      <translation>Was wozu gespeichert ist</translation>
    </message>
    <message>
      <source>What is kept, and why</source>
      <translation>Was wozu gespeichert ist</translation>
    </message>
    <message>
      <source>What is never kept</source>
      <translation>Was nie gespeichert wird</translation>
    </message>
    <message>
      <source>What is sent and printed</source>
      <translation>Was verschickt und gedruckt wird</translation>
    </message>
    <message>
      <source>What is wanted most: {topics}.</source>
      <translation>Am meisten gewünscht: {topics}.</translation>
    </message>
    <message>
      <source>What it brought</source>
      <translation>Was er brachte</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Wirkung</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Was dort steht</translation>
    </message>
    <message>
      <source>What might the other side say about it?</source>
      <translation>Was könnte die andere Seite dazu sagen?</translation>
    </message>
    <message>
      <source>What must hold</source>
      <translation>Was gelten muss</translation>
    </message>
    <message>
      <source>What pairing will come to was not worked out in time. Press Pair to see.</source>
      <translation>Was die Einteilung ergeben wird, ließ sich nicht rechtzeitig berechnen. Drücken Sie Einteilen, um es zu sehen.</translation>
    </message>
    <message>
      <source>What people agree to, each by itself</source>
      <translation>Worin man jeweils einzeln einwilligt</translation>
    </message>
    <message>
      <source>What people may ask for</source>
      <translation>Was man verlangen kann</translation>
    </message>
    <message>
      <source>What should I learn properly, and what is enough to have heard of?</source>
      <translation>Was sollte ich richtig lernen, und wovon genügt es, gehört zu haben?</translation>
    </message>
    <message>
      <source>What stands in [brackets] is yours to fill in.</source>
      <translation>Was in [eckigen Klammern] steht, füllen Sie selbst aus.</translation>
    </message>
    <message>
      <source>What takes you an hour each week and should take ten minutes?</source>
      <translation>Was kostet Sie jede Woche eine Stunde und sollte zehn Minuten dauern?</translation>
    </message>
    <message>
      <source>What the &amp;columns were taken for. Is one wrong? Choose what it is.</source>
      <translation>Wie die &amp;Spalten verstanden wurden. Ist etwas falsch? Wählen Sie das Richtige.</translation>
    </message>
    <message>
      <source>What the file holds</source>
      <translation>Was die Datei enthält</translation>
    </message>
    <message>
      <source>What they agreed to</source>
      <translation>Einwilligungen</translation>
    </message>
    <message>
      <source>What this is about was changed since then, so it can no longer be taken back. Nothing was changed.</source>
      <translation>Das Betroffene wurde inzwischen geändert und lässt sich nicht mehr zurücknehmen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>What to print</source>
      <translation>Was gedruckt wird</translation>
    </message>
    <message>
      <source>What was printed for them</source>
      <translation>Was gedruckt wurde</translation>
    </message>
    <message>
      <source>What was said at this table stays at this table. Which first sentence will you say, and to whom?</source>
      <translation>Was an diesem Tisch gesagt wurde, bleibt an diesem Tisch. Welchen ersten Satz werden Sie sagen, und zu wem?</translation>
    </message>
    <message>
      <source>What was there is kept as {file}.</source>
      <translation>Was dort lag, ist als {file} aufbewahrt.</translation>
    </message>
    <message>
      <source>What we hold on you</source>
      <translation>Was wir über Sie gespeichert haben</translation>
    </message>
    <message>
      <source>What we hold on you: {person}</source>
      <translation>Was wir über Sie gespeichert haben: {person}</translation>
    </message>
    <message>
      <source>What were you hoping for when you joined?</source>
      <translation>Was haben Sie sich erhofft, als Sie beigetreten sind?</translation>
    </message>
    <message>
      <source>What would have to change for you to say: now it is all right?</source>
      <translation>Was müsste sich ändern, damit Sie sagen: Jetzt ist es in Ordnung?</translation>
    </message>
    <message>
      <source>What would help</source>
      <translation>Was helfen würde</translation>
    </message>
    <message>
      <source>What would help: {sentence}</source>
      <translation>Was helfen würde: {sentence}</translation>
    </message>
    <message>
      <source>What would make next year's membership worth it for you?</source>
      <translation>Wodurch würde sich die Mitgliedschaft im nächsten Jahr für Sie lohnen?</translation>
    </message>
    <message>
      <source>What would make the next few minutes worth your while?</source>
      <translation>Was müsste geschehen, damit sich die nächsten Minuten für Sie lohnen?</translation>
    </message>
    <message>
      <source>What would you do differently if you were at my point again?</source>
      <translation>Was würden Sie anders machen, wenn Sie noch einmal an meiner Stelle wären?</translation>
    </message>
    <message>
      <source>What would you do if you had half the time, and what with twice as much?</source>
      <translation>Was würden Sie mit halb so viel Zeit tun, und was mit doppelt so viel?</translation>
    </message>
    <message>
      <source>What would you have liked to be asked, ten years ago?</source>
      <translation>Was wären Sie vor zehn Jahren gern gefragt worden?</translation>
    </message>
    <message>
      <source>What would you try if you knew that it could not fail?</source>
      <translation>Was würden Sie versuchen, wenn Sie wüssten, dass es nicht scheitern kann?</translation>
    </message>
    <message>
      <source>What you can talk about</source>
      <translation>Worüber Sie sprechen können</translation>
    </message>
    <message>
      <source>What you choose now is done for all of them.</source>
      <translation>Was Sie jetzt wählen, gilt für alle.</translation>
    </message>
    <message>
      <source>What you corrected is not kept. The file with the sign-ups stays.</source>
      <translation>Ihre Korrekturen gehen verloren. Die Datei mit den Anmeldungen bleibt.</translation>
    </message>
    <message>
      <source>What you entered for it is forgotten and cannot be brought back. Sign-up files stay where they are.</source>
      <translation>Ihre Eingaben dazu werden gelöscht und lassen sich nicht zurückholen. Anmeldedateien bleiben, wo sie sind.</translation>
    </message>
    <message>
      <source>What you entered is kept. “New event” goes on with it.</source>
      <translation>Ihre Eingaben bleiben erhalten. „Neue Veranstaltung“ setzt sie fort.</translation>
    </message>
    <message>
      <source>When a badge or card was printed: to tell what has to be printed again.</source>
      <translation>Wann ein Namensschild oder eine Karte gedruckt wurde: um zu wissen, was neu gedruckt werden muss.</translation>
    </message>
    <message>
      <source>When did you last hold something back that you wanted to say? What stopped you?</source>
      <translation>Wann haben Sie zuletzt etwas zurückgehalten, das Sie sagen wollten? Was hat Sie gehindert?</translation>
    </message>
    <message>
      <source>When is it time to ask for help, and whom?</source>
      <translation>Wann ist es Zeit, um Hilfe zu bitten, und wen?</translation>
    </message>
    <message>
      <source>When something goes wrong</source>
      <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
      <source>When the event is over, it is over: nothing else is expected of you.</source>
      <translation>Wenn die Veranstaltung vorbei ist, ist sie vorbei: Mehr wird von Ihnen nicht erwartet.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Where a file is imported: take the cells that were copied elsewhere</source>
      <translation>Beim Importieren einer Datei: anderswo kopierte Zellen übernehmen</translation>
    </message>
    <message>
      <source>Where could I lend a hand without being an expert?</source>
      <translation>Wo könnte ich mit anpacken, ohne vom Fach zu sein?</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>Wo es liegt</translation>
    </message>
    <message>
      <source>Where to save the chapter</source>
      <translation>Speicherort für die Ortsgruppe</translation>
    </message>
    <message>
      <source>Which line of my CV would you cut, and what is missing?</source>
      <translation>Welche Zeile meines Lebenslaufs würden Sie streichen, und was fehlt?</translation>
    </message>
    <message>
      <source>Which meeting, course or list would you not want to miss?</source>
      <translation>Welches Treffen, welchen Kurs oder welche Liste möchten Sie nicht missen?</translation>
    </message>
    <message>
      <source>Which members</source>
      <translation>Welche Mitglieder</translation>
    </message>
    <message>
      <source>Which mistake taught you the most?</source>
      <translation>Aus welchem Fehler haben Sie am meisten gelernt?</translation>
    </message>
    <message>
      <source>Which part of this is in your hands?</source>
      <translation>Was davon liegt in Ihrer Hand?</translation>
    </message>
    <message>
      <source>Which piece of feedback did you get more than once?</source>
      <translation>Welche Rückmeldung haben Sie mehr als einmal bekommen?</translation>
    </message>
    <message>
      <source>Which question are you afraid of? Let us find an answer together.</source>
      <translation>Vor welcher Frage fürchten Sie sich? Suchen wir gemeinsam eine Antwort.</translation>
    </message>
    <message>
      <source>Which tool saves you the most time, and how did you learn it?</source>
      <translation>Welches Werkzeug spart Ihnen am meisten Zeit, und wie haben Sie es gelernt?</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Who comes to no round at all has withdrawn.</source>
      <translation>Wer in gar keine Runde kommt, gilt als abgemeldet.</translation>
    </message>
    <message>
      <source>Who could be asked</source>
      <translation>Wen Sie fragen könnten</translation>
    </message>
    <message>
      <source>Who is here</source>
      <translation>Wer da ist</translation>
    </message>
    <message>
      <source>Who is locked stays here. Press L to unlock first.</source>
      <translation>Wer festgesetzt ist, bleibt hier. Drücken Sie zuerst L zum Lösen.</translation>
    </message>
    <message>
      <source>Who moves where</source>
      <translation>Wer wohin wechselt</translation>
    </message>
    <message>
      <source>Who must no&amp;t meet</source>
      <translation>Wer sich ni&amp;cht treffen darf</translation>
    </message>
    <message>
      <source>Who must or must not meet: for the pairing only; it is never printed.</source>
      <translation>Wer sich treffen muss oder nicht treffen darf: nur für die Einteilung; das wird nie gedruckt.</translation>
    </message>
    <message>
      <source>Who or what should I look up next?</source>
      <translation>Was oder wen sollte ich als Nächstes nachschlagen oder fragen?</translation>
    </message>
    <message>
      <source>Who sat with whom: so that people meet somebody new next time.</source>
      <translation>Wer mit wem zusammensaß: damit man beim nächsten Mal neue Leute trifft.</translation>
    </message>
    <message>
      <source>Who signed up first comes first</source>
      <translation>Wer sich zuerst anmeldet, kommt zuerst</translation>
    </message>
    <message>
      <source>Who signed up?</source>
      <translation>Wer hat sich angemeldet?</translation>
    </message>
    <message>
      <source>Who sits together</source>
      <translation>Wer zusammensitzt</translation>
    </message>
    <message>
      <source>Who sits where in each round, for the door.</source>
      <translation>Wer in welcher Runde wo sitzt, für die Tür.</translation>
    </message>
    <message>
      <source>Who to ask</source>
      <translation>Mögliche Mentoren</translation>
    </message>
    <message>
      <source>Who was a good mentor to you? What did they do that others did not?</source>
      <translation>Wer war für Sie ein guter Mentor? Was hat diese Person getan, was andere nicht taten?</translation>
    </message>
    <message>
      <source>Who would be forgotten now</source>
      <translation>Wessen Angaben jetzt gelöscht würden</translation>
    </message>
    <message>
      <source>Who would move where</source>
      <translation>Wer wohin wechseln würde</translation>
    </message>
    <message>
      <source>Whoever can use your account on this computer can read it. Lock the computer when you leave it.</source>
      <translation>Wer Ihr Benutzerkonto auf diesem Computer verwenden kann, kann alles lesen. Sperren Sie den Computer, wenn Sie weggehen.</translation>
    </message>
    <message>
      <source>Whoever could make room would have to go to {hosts}, where nothing is free for them.</source>
      <translation>Wer Platz machen könnte, hätte nur diese Ziele, und dort ist nichts frei: {hosts}.</translation>
    </message>
    <message>
      <source>Whom do you know who listens really well? What do they do differently?</source>
      <translation>Wen kennen Sie, der wirklich gut zuhört? Was macht diese Person anders?</translation>
    </message>
    <message>
      <source>Whom should I talk to next, and what should I ask them?</source>
      <translation>Mit wem sollte ich als Nächstes sprechen, und was sollte ich fragen?</translation>
    </message>
    <message>
      <source>Whom would you like to meet here, and why them?</source>
      <translation>Wen möchten Sie hier treffen, und warum?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why this job, and why now? Say it in three sentences.</source>
      <translation>Warum diese Stelle, und warum jetzt? Sagen Sie es in drei Sätzen.</translation>
    </message>
    <message>
      <source>Will be at the same table:</source>
      <translation>Wird am selben Tisch sitzen:</translation>
    </message>
    <message>
      <source>Wish {number}</source>
      <translation>Wunsch {number}</translation>
    </message>
    <message>
      <source>Wishes</source>
      <translation>Wünsche</translation>
    </message>
    <message>
      <source>With one more mentor</source>
      <translation>Mit einem Mentor mehr</translation>
    </message>
    <message>
      <source>With one more mentor for “{subject}”</source>
      <translation>Mit einem Mentor mehr für „{subject}“</translation>
    </message>
    <message>
      <source>With one more round ({n} in all)</source>
      <translation>Mit einer Runde mehr (insgesamt {n})</translation>
    </message>
    <message>
      <source>With one more table ({n} in all)</source>
      <translation>Mit einem Tisch mehr (insgesamt {n})</translation>
    </message>
    <message numerus="yes">
      <source>With up to {n} mentees per mentor</source>
      <translation>
        <numerusform>Mit bis zu {n} Mentee je Mentor</numerusform>
        <numerusform>Mit bis zu {n} Mentees je Mentor</numerusform>
      </translation>
      <extracomment>For one: With up to {n} mentee per mentor</extracomment>
    </message>
    <message>
      <source>With {mentor}: {reason}</source>
      <translation>Mit {mentor}: {reason}</translation>
    </message>
    <message>
      <source>With {names}</source>
      <translation>Mit {names}</translation>
    </message>
    <message numerus="yes">
      <source>With {n} more mentors who offer what is wanted, nobody would sit out.</source>
      <translation>
        <numerusform>Mit einem weiteren Mentor, der das Gewünschte anbietet, müsste niemand aussetzen.</numerusform>
        <numerusform>Mit {n} weiteren Mentoren, die das Gewünschte anbieten, müsste niemand aussetzen.</numerusform>
      </translation>
      <extracomment>For one: With {n} more mentor who offers what is wanted, nobody would sit out.</extracomment>
    </message>
    <message numerus="yes">
      <source>With {n} more mentors who offer what is wanted, nobody would wait.</source>
      <translation>
        <numerusform>Mit einem weiteren Mentor, der das Gewünschte anbietet, müsste niemand warten.</numerusform>
        <numerusform>Mit {n} weiteren Mentoren, die das Gewünschte anbieten, müsste niemand warten.</numerusform>
      </translation>
      <extracomment>For one: With {n} more mentor who offers what is wanted, nobody would wait.</extracomment>
    </message>
    <message numerus="yes">
      <source>With {n} more mentors, nobody would sit out.</source>
      <translation>
        <numerusform>Mit einem weiteren Mentor müsste niemand aussetzen.</numerusform>
        <numerusform>Mit {n} weiteren Mentoren müsste niemand aussetzen.</numerusform>
      </translation>
      <extracomment>For one: With {n} more mentor, nobody would sit out.</extracomment>
    </message>
    <message numerus="yes">
      <source>With {n} more mentors, nobody would wait.</source>
      <translation>
        <numerusform>Mit einem weiteren Mentor müsste niemand warten.</numerusform>
        <numerusform>Mit {n} weiteren Mentoren müsste niemand warten.</numerusform>
      </translation>
      <extracomment>For one: With {n} more mentor, nobody would wait.</extracomment>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Abmelden</translation>
    </message>
    <message>
      <source>Withdrawn or no-show</source>
      <translation>Abgemeldet oder nicht erschienen</translation>
    </message>
    <message>
      <source>Without an address: {names}.</source>
      <translation>Ohne Adresse: {names}.</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>In Arbeit</translation>
    </message>
    <message>
      <source>Working out how few people have to move…</source>
      <translation>Wie wenige Personen wechseln müssen, wird gesucht…</translation>
    </message>
    <message>
      <source>Working out the fewest moves</source>
      <translation>Wenigste Platzwechsel werden gesucht</translation>
    </message>
    <message>
      <source>Working out what pairing will come to…</source>
      <translation>Was die Einteilung ergeben wird, wird berechnet…</translation>
    </message>
    <message>
      <source>Workplace challenges</source>
      <translation>Herausforderungen am Arbeitsplatz</translation>
    </message>
    <message>
      <source>Worse: {goals}.</source>
      <translation>Schlechter: {goals}.</translation>
    </message>
    <message>
      <source>Would like help with</source>
      <translation>Wünscht Hilfe bei</translation>
    </message>
    <message>
      <source>Would like to meet</source>
      <translation>Möchte gern treffen</translation>
    </message>
    <message>
      <source>Would like to talk about</source>
      <translation>Möchte sprechen über</translation>
    </message>
    <message>
      <source>Would ta&amp;ke:</source>
      <translation>&amp;Würde nehmen:</translation>
    </message>
    <message>
      <source>Would take</source>
      <translation>Würde nehmen</translation>
    </message>
    <message>
      <source>Would you like to learn from somebody who has been there before, or to pass on what you know?</source>
      <translation>Möchten Sie von jemandem lernen, der den Weg schon gegangen ist, oder weitergeben, was Sie wissen?</translation>
    </message>
    <message>
      <source>Would you mentor at “{event}”?</source>
      <translation>Wären Sie bei „{event}“ Mentor?</translation>
    </message>
    <message>
      <source>Would you mentor there? It is a short conversation and needs no preparation.</source>
      <translation>Wären Sie dort Mentor? Es ist ein kurzes Gespräch und braucht keine Vorbereitung.</translation>
    </message>
    <message>
      <source>Write an emai&amp;l…</source>
      <translation>E-Mail s&amp;chreiben…</translation>
    </message>
    <message>
      <source>Write down one step that is small enough to do before the end of the month.</source>
      <translation>Schreiben Sie einen Schritt auf, der klein genug ist, um ihn noch vor Monatsende zu tun.</translation>
    </message>
    <message>
      <source>Yea&amp;rs of experience:</source>
      <translation>&amp;Jahre Berufserfahrung:</translation>
    </message>
    <message>
      <source>Years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <source>Years ahead (up to three times):</source>
      <translation>Jahre Vorsprung (bis zu dreifach):</translation>
    </message>
    <message>
      <source>Years of experience</source>
      <translation>Jahre Berufserfahrung</translation>
    </message>
    <message>
      <source>Years of experience in your field</source>
      <translation>Jahre Berufserfahrung in Ihrem Fachgebiet</translation>
    </message>
    <message>
      <source>Years of experience: {years}</source>
      <translation>Jahre Berufserfahrung: {years}</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>Yes means mentee</source>
      <translation>Ja heißt Mentee</translation>
    </message>
    <message>
      <source>Yes means mentor</source>
      <translation>Ja heißt Mentor</translation>
    </message>
    <message>
      <source>You are paired with one person for the time of the conference: a mentor who knows the way around.</source>
      <translation>Für die Zeit der Tagung bilden Sie ein Paar mit einem Mentor, der sich auskennt.</translation>
    </message>
    <message>
      <source>You asked to keep {name} apart from every mentor.</source>
      <translation>Nach Ihrer Vorgabe soll {name} von jedem Mentor getrennt bleiben.</translation>
    </message>
    <message>
      <source>You began an event and did not finish it: “{name}”.</source>
      <translation>Sie haben eine Veranstaltung begonnen und nicht fertiggestellt: „{name}“.</translation>
    </message>
    <message>
      <source>You can undo this until you close the program.</source>
      <translation>Sie können das rückgängig machen, bis Sie das Programm schließen.</translation>
    </message>
    <message>
      <source>You do not find your name? Please see the desk.</source>
      <translation>Sie finden Ihren Namen nicht? Bitte kommen Sie zum Infotisch.</translation>
    </message>
    <message>
      <source>You left this row out.</source>
      <translation>Sie haben diese Zeile ausgelassen.</translation>
    </message>
    <message>
      <source>You locked {name} on the waiting list.</source>
      <translation>Sie haben {name} auf der Warteliste festgesetzt.</translation>
    </message>
    <message>
      <source>Your chapter</source>
      <translation>Ihre Ortsgruppe</translation>
    </message>
    <message>
      <source>Your chapter is in the file {file}</source>
      <translation>Ihre Ortsgruppe liegt in der Datei {file}</translation>
    </message>
    <message>
      <source>Your first event in ten minutes</source>
      <translation>Ihre erste Veranstaltung in zehn Minuten</translation>
    </message>
    <message>
      <source>Your last step was not done, everything before it is saved, and you can go on.</source>
      <translation>Ihr letzter Schritt wurde nicht ausgeführt. Alles davor ist gespeichert, und Sie können weiterarbeiten.</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>[the last day to sign up]</source>
      <translation>[letzter Anmeldetag]</translation>
    </message>
    <message>
      <source>[the link to the form]</source>
      <translation>[Link zum Formular]</translation>
    </message>
    <message>
      <source>[the name of your chapter]</source>
      <translation>[Name Ihrer Ortsgruppe]</translation>
    </message>
    <message>
      <source>a better fit (+{points})</source>
      <translation>bessere Passung (+{points})</translation>
    </message>
    <message>
      <source>a lesser fit (−{points})</source>
      <translation>schlechtere Passung (−{points})</translation>
    </message>
    <message>
      <source>a longer text</source>
      <translation>ein längerer Text</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>eine Zahl</translation>
    </message>
    <message>
      <source>a wanted topic in common</source>
      <translation>ein gewünschtes Thema gemeinsam</translation>
    </message>
    <message>
      <source>about the same experience</source>
      <translation>etwa gleich viel Erfahrung</translation>
    </message>
    <message>
      <source>address label 99.1x38.1 used as badge</source>
      <translation>Adressetikett 99,1 × 38,1 als Namensschild</translation>
    </message>
    <message>
      <source>adhesive name badge</source>
      <translation>Selbstklebendes Namensschild</translation>
    </message>
    <message>
      <source>adhesive name badge (removable)</source>
      <translation>Selbstklebendes Namensschild (ablösbar)</translation>
    </message>
    <message>
      <source>adhesive name badge 80x50</source>
      <translation>Selbstklebendes Namensschild 80 × 50</translation>
    </message>
    <message>
      <source>adhesive name label 63.5x29.6</source>
      <translation>Selbstklebendes Namensetikett 63,5 × 29,6</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message numerus="yes">
      <source>all {n} mentees have a mentor</source>
      <translation>
        <numerusform>der Mentee hat einen Mentor</numerusform>
        <numerusform>alle {n} Mentees haben einen Mentor</numerusform>
      </translation>
      <extracomment>For one: the mentee has a mentor</extracomment>
    </message>
    <message numerus="yes">
      <source>all {n} mentees have a mentor at least once</source>
      <translation>
        <numerusform>der Mentee hat mindestens einmal einen Mentor</numerusform>
        <numerusform>alle {n} Mentees haben mindestens einmal einen Mentor</numerusform>
      </translation>
      <extracomment>For one: the mentee has a mentor at least once</extracomment>
    </message>
    <message numerus="yes">
      <source>all {n} mentees have a mentor in every round</source>
      <translation>
        <numerusform>der Mentee hat in jeder Runde einen Mentor</numerusform>
        <numerusform>alle {n} Mentees haben in jeder Runde einen Mentor</numerusform>
      </translation>
      <extracomment>For one: the mentee has a mentor in every round</extracomment>
    </message>
    <message>
      <source>and</source>
      <translation>und</translation>
    </message>
    <message>
      <source>and {n} further topics</source>
      <translation>und {n} weitere Themen</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>und {n} weitere</numerusform>
        <numerusform>und {n} weitere</numerusform>
      </translation>
      <extracomment>For one: and {n} more</extracomment>
    </message>
    <message>
      <source>another</source>
      <translation>eine andere</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>anything: please ask</source>
      <translation>alles: bitte fragen</translation>
    </message>
    <message>
      <source>archived</source>
      <translation>archiviert</translation>
    </message>
    <message>
      <source>as before</source>
      <translation>wie vorher</translation>
    </message>
    <message>
      <source>as many mentors as mentees</source>
      <translation>gleich viele Mentoren wie Mentees</translation>
    </message>
    <message numerus="yes">
      <source>at least {n} years</source>
      <translation>
        <numerusform>mindestens {n} Jahr</numerusform>
        <numerusform>mindestens {n} Jahre</numerusform>
      </translation>
      <extracomment>For one: at least {n} year</extracomment>
    </message>
    <message>
      <source>badge, plain paper, cut by hand</source>
      <translation>Namensschild, gewöhnliches Papier, von Hand geschnitten</translation>
    </message>
    <message>
      <source>badges onto {where}</source>
      <translation>Namensschilder auf {where}</translation>
    </message>
    <message>
      <source>before a repair</source>
      <translation>vor einer Reparatur</translation>
    </message>
    <message>
      <source>before an import</source>
      <translation>vor einem Import</translation>
    </message>
    <message>
      <source>before an update of the program</source>
      <translation>vor einer Aktualisierung des Programms</translation>
    </message>
    <message>
      <source>before going back to another state</source>
      <translation>vor der Rückkehr zu einem anderen Stand</translation>
    </message>
    <message>
      <source>before pairing again</source>
      <translation>vor dem erneuten Einteilen</translation>
    </message>
    <message>
      <source>before something was deleted</source>
      <translation>vor dem Löschen von etwas</translation>
    </message>
    <message>
      <source>better</source>
      <translation>besser</translation>
    </message>
    <message>
      <source>better mixed</source>
      <translation>besser gemischt</translation>
    </message>
    <message>
      <source>both</source>
      <translation>beides</translation>
    </message>
    <message>
      <source>both work in {field}</source>
      <translation>beide im Fachgebiet {field}</translation>
    </message>
    <message>
      <source>breaks a rule</source>
      <translation>verletzt eine Regel</translation>
    </message>
    <message>
      <source>briefings onto {where}</source>
      <translation>Mentorenblätter auf {where}</translation>
    </message>
    <message>
      <source>business card / flat place card</source>
      <translation>Visitenkarte / flache Platzkarte</translation>
    </message>
    <message>
      <source>business card 85x54</source>
      <translation>Visitenkarte 85 × 54</translation>
    </message>
    <message>
      <source>business card 85x54 with gaps</source>
      <translation>Visitenkarte 85 × 54 mit Zwischenräumen</translation>
    </message>
    <message>
      <source>business card 85x55</source>
      <translation>Visitenkarte 85 × 55</translation>
    </message>
    <message>
      <source>business card 85x55 textured</source>
      <translation>Visitenkarte 85 × 55, strukturiert</translation>
    </message>
    <message>
      <source>business card 90x52</source>
      <translation>Visitenkarte 90 × 52</translation>
    </message>
    <message>
      <source>business card, gaps</source>
      <translation>Visitenkarte, mit Zwischenräumen</translation>
    </message>
    <message>
      <source>business-card label 83.8x50.8</source>
      <translation>Etikett in Visitenkartengröße 83,8 × 50,8</translation>
    </message>
    <message>
      <source>came</source>
      <translation>war da</translation>
    </message>
    <message>
      <source>cards onto {where}</source>
      <translation>Karten auf {where}</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>wählen</translation>
    </message>
    <message>
      <source>choose one</source>
      <translation>eines wählen</translation>
    </message>
    <message>
      <source>colleagues</source>
      <translation>Kollegen</translation>
    </message>
    <message>
      <source>comes back into the members’ list as {member}</source>
      <translation>kommt als {member} zurück in die Mitgliederliste</translation>
    </message>
    <message>
      <source>company better mixed</source>
      <translation>Gesellschaft besser gemischt</translation>
    </message>
    <message>
      <source>company less mixed</source>
      <translation>Gesellschaft weniger gemischt</translation>
    </message>
    <message>
      <source>consents</source>
      <translation>Einwilligungen</translation>
    </message>
    <message>
      <source>desk</source>
      <translation>Info</translation>
    </message>
    <message>
      <source>details of printing and imports</source>
      <translation>Angaben zu Druck und Importen</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>nicht erschienen</translation>
    </message>
    <message>
      <source>different employers</source>
      <translation>verschiedene Arbeitgeber</translation>
    </message>
    <message>
      <source>does not count</source>
      <translation>zählt nicht</translation>
    </message>
    <message>
      <source>email</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>employer</source>
      <translation>Arbeitgeber</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>events</source>
      <translation>Veranstaltungen</translation>
    </message>
    <message>
      <source>every table is well mixed</source>
      <translation>jeder Tisch ist gut gemischt</translation>
    </message>
    <message>
      <source>everybody has a mentor</source>
      <translation>haben alle einen Mentor</translation>
    </message>
    <message>
      <source>everybody has a mentor at least once</source>
      <translation>haben alle mindestens einmal einen Mentor</translation>
    </message>
    <message>
      <source>everybody has a mentor in every round</source>
      <translation>haben alle in jeder Runde einen Mentor</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>erwartet</translation>
    </message>
    <message>
      <source>fairly sure</source>
      <translation>ziemlich sicher</translation>
    </message>
    <message>
      <source>field of work</source>
      <translation>Fachgebiet</translation>
    </message>
    <message>
      <source>first event</source>
      <translation>zum ersten Mal dabei</translation>
    </message>
    <message>
      <source>fit +{n}</source>
      <translation>Passung +{n}</translation>
    </message>
    <message>
      <source>fit {points}</source>
      <translation>Passung {points}</translation>
    </message>
    <message>
      <source>fit −{n}</source>
      <translation>Passung −{n}</translation>
    </message>
    <message>
      <source>follows the order of sign-up better</source>
      <translation>folgt der Reihenfolge der Anmeldung besser</translation>
    </message>
    <message>
      <source>for example: 5-7, retired</source>
      <translation>zum Beispiel: 5–7, im Ruhestand</translation>
    </message>
    <message>
      <source>for example: City Library, room 2</source>
      <translation>zum Beispiel: Stadtbibliothek, Raum 2</translation>
    </message>
    <message>
      <source>for example: Friday, 3 March</source>
      <translation>zum Beispiel: Freitag, 3. März</translation>
    </message>
    <message>
      <source>for example: Harbour chapter</source>
      <translation>zum Beispiel: Ortsgruppe Hafen</translation>
    </message>
    <message>
      <source>for example: the number on its packet</source>
      <translation>zum Beispiel: die Nummer auf der Packung</translation>
    </message>
    <message>
      <source>four weeks</source>
      <translation>vier Wochen</translation>
    </message>
    <message>
      <source>from {old} to {place}</source>
      <translation>{old} → {place}</translation>
    </message>
    <message>
      <source>guest</source>
      <translation>Gast</translation>
    </message>
    <message>
      <source>hanging badge insert 3x4 in</source>
      <translation>Einsteckkarte für Umhänger 3 × 4 in</translation>
    </message>
    <message>
      <source>has a place now</source>
      <translation>hat jetzt einen Platz</translation>
    </message>
    <message>
      <source>have not met before</source>
      <translation>sich noch nicht getroffen haben</translation>
    </message>
    <message>
      <source>here</source>
      <translation>da</translation>
    </message>
    <message>
      <source>holder insert 40x75</source>
      <translation>Einsteckkarte für Halter 40 × 75</translation>
    </message>
    <message>
      <source>holder insert 54x90</source>
      <translation>Einsteckkarte für Halter 54 × 90</translation>
    </message>
    <message>
      <source>holder insert 60x90</source>
      <translation>Einsteckkarte für Halter 60 × 90</translation>
    </message>
    <message>
      <source>in round {number} {way}</source>
      <translation>in Runde {number} {way}</translation>
    </message>
    <message>
      <source>in rounds {numbers} {way}</source>
      <translation>in den Runden {numbers} {way}</translation>
    </message>
    <message>
      <source>in turn</source>
      <translation>der Reihe nach</translation>
    </message>
    <message>
      <source>index card 3x5 in (table card)</source>
      <translation>Karteikarte 3 × 5 in (Tischkarte)</translation>
    </message>
    <message>
      <source>insert 2-1/4x3-1/2 in (holder refill)</source>
      <translation>Einsteckkarte 2-1/4 × 3-1/2 in (Nachfüllpack für Halter)</translation>
    </message>
    <message>
      <source>insert 2-1/4x3-1/2 in (kit)</source>
      <translation>Einsteckkarte 2-1/4 × 3-1/2 in (Set)</translation>
    </message>
    <message>
      <source>insert 2x3 in</source>
      <translation>Einsteckkarte 2 × 3 in</translation>
    </message>
    <message>
      <source>insert 3x4 in</source>
      <translation>Einsteckkarte 3 × 4 in</translation>
    </message>
    <message>
      <source>insert 3x4 in (holder refill)</source>
      <translation>Einsteckkarte 3 × 4 in (Nachfüllpack für Halter)</translation>
    </message>
    <message>
      <source>insert 3x4 in (kit)</source>
      <translation>Einsteckkarte 3 × 4 in (Set)</translation>
    </message>
    <message>
      <source>insert name badge 86x55</source>
      <translation>Einsteck-Namensschild 86 × 55</translation>
    </message>
    <message>
      <source>is a member</source>
      <translation>ist Mitglied</translation>
    </message>
    <message>
      <source>is new</source>
      <translation>ist neu</translation>
    </message>
    <message>
      <source>is not there any more</source>
      <translation>ist nicht mehr dabei</translation>
    </message>
    <message>
      <source>kept before a repair, {when}</source>
      <translation>vor dem Anpassen aufbewahrt, {when}</translation>
    </message>
    <message>
      <source>kept before going back, {when}</source>
      <translation>vor der Rückkehr aufbewahrt, {when}</translation>
    </message>
    <message>
      <source>kept before pairing again, {when}</source>
      <translation>vor erneutem Einteilen aufbewahrt, {when}</translation>
    </message>
    <message>
      <source>kept by you, {when}</source>
      <translation>von Ihnen aufbewahrt, {when}</translation>
    </message>
    <message>
      <source>kept with the answers</source>
      <translation>bei den Antworten aufbewahrt</translation>
    </message>
    <message>
      <source>label 96x50.8</source>
      <translation>Etikett 96 × 50,8</translation>
    </message>
    <message>
      <source>label 99.1x67.7</source>
      <translation>Etikett 99,1 × 67,7</translation>
    </message>
    <message>
      <source>label {number}</source>
      <translation>Etikett {number}</translation>
    </message>
    <message>
      <source>label {number} and further sheets</source>
      <translation>Etikett {number} und weitere Bögen</translation>
    </message>
    <message>
      <source>labels {first} to {last}</source>
      <translation>Etiketten {first} bis {last}</translation>
    </message>
    <message>
      <source>labels {first} to {last} and further sheets</source>
      <translation>Etiketten {first} bis {last} und weitere Bögen</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>Sprachen</translation>
    </message>
    <message>
      <source>large label 4x3-1/3 in</source>
      <translation>Großes Etikett 4 × 3-1/3 in</translation>
    </message>
    <message>
      <source>less even</source>
      <translation>ungleicher</translation>
    </message>
    <message>
      <source>less mixed</source>
      <translation>weniger gemischt</translation>
    </message>
    <message>
      <source>line {n}, {heading}: {text}</source>
      <translation>Zeile {n}, {heading}: {text}</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>festgesetzt</translation>
    </message>
    <message>
      <source>may be a member, {percent} %</source>
      <translation>vielleicht ein Mitglied, {percent} %</translation>
    </message>
    <message>
      <source>measured by the organizer</source>
      <translation>vom Organisationsteam gemessen</translation>
    </message>
    <message>
      <source>meets again</source>
      <translation>trifft sich wieder</translation>
    </message>
    <message numerus="yes">
      <source>meets {n} table-mates again</source>
      <translation>
        <numerusform>trifft {n} Tischnachbarn wieder</numerusform>
        <numerusform>trifft {n} Tischnachbarn wieder</numerusform>
      </translation>
      <extracomment>For one: meets {n} table-mate again</extracomment>
    </message>
    <message numerus="yes">
      <source>meets {n} table-mates less often again</source>
      <translation>
        <numerusform>trifft {n} Tischnachbarn weniger wieder</numerusform>
        <numerusform>trifft {n} Tischnachbarn weniger wieder</numerusform>
      </translation>
      <extracomment>For one: meets {n} table-mate less often again</extracomment>
    </message>
    <message>
      <source>members</source>
      <translation>Mitglieder</translation>
    </message>
    <message>
      <source>mentee</source>
      <translation>Mentee</translation>
    </message>
    <message numerus="yes">
      <source>mentees</source>
      <translation>
        <numerusform>Mentee</numerusform>
        <numerusform>Mentees</numerusform>
      </translation>
      <extracomment>For one: mentee</extracomment>
    </message>
    <message numerus="yes">
      <source>mentees sit out {n} rounds</source>
      <translation>
        <numerusform>{n} verpasste Runde</numerusform>
        <numerusform>{n} verpasste Runden</numerusform>
      </translation>
      <extracomment>For one: mentees sit out {n} round</extracomment>
    </message>
    <message>
      <source>mentor</source>
      <translation>Mentor</translation>
    </message>
    <message>
      <source>mentor / mentee</source>
      <translation>Mentor / Mentee</translation>
    </message>
    <message>
      <source>mentor alone</source>
      <translation>Mentor allein</translation>
    </message>
    <message>
      <source>mentor and mentee</source>
      <translation>Mentor und Mentee</translation>
    </message>
    <message>
      <source>mentor not alone</source>
      <translation>Mentor nicht allein</translation>
    </message>
    <message numerus="yes">
      <source>mentors</source>
      <translation>
        <numerusform>Mentor</numerusform>
        <numerusform>Mentoren</numerusform>
      </translation>
      <extracomment>For one: mentor</extracomment>
    </message>
    <message>
      <source>met before</source>
      <translation>schon getroffen</translation>
    </message>
    <message>
      <source>more even</source>
      <translation>gleichmäßiger</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>name label acetate silk 63.5x29.6</source>
      <translation>Namensetikett Acetatseide 63,5 × 29,6</translation>
    </message>
    <message>
      <source>neither</source>
      <translation>nichts davon</translation>
    </message>
    <message>
      <source>neither role ticked</source>
      <translation>keine Rolle angekreuzt</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>new faces</source>
      <translation>neue Gesichter</translation>
    </message>
    <message>
      <source>new sheets</source>
      <translation>neue Bögen</translation>
    </message>
    <message>
      <source>new topic: {topic}</source>
      <translation>neues Thema: {topic}</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no address</source>
      <translation>keine Adresse</translation>
    </message>
    <message>
      <source>no change</source>
      <translation>keine Änderung</translation>
    </message>
    <message>
      <source>no day yet</source>
      <translation>noch ohne Tag</translation>
    </message>
    <message>
      <source>no language</source>
      <translation>keine Sprache</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>keine Grenze</translation>
    </message>
    <message>
      <source>no longer in the file</source>
      <translation>nicht mehr in der Datei</translation>
    </message>
    <message>
      <source>no mentee</source>
      <translation>kein Mentee</translation>
    </message>
    <message>
      <source>no pair is off topic</source>
      <translation>kein Paar ohne gewünschtes Thema</translation>
    </message>
    <message>
      <source>no table</source>
      <translation>kein Tisch</translation>
    </message>
    <message>
      <source>no topic</source>
      <translation>kein Thema</translation>
    </message>
    <message>
      <source>no wanted topic in common</source>
      <translation>kein gewünschtes Thema gemeinsam</translation>
    </message>
    <message>
      <source>no, a guest</source>
      <translation>nein, Gast</translation>
    </message>
    <message>
      <source>no-show</source>
      <translation>nicht erschienen</translation>
    </message>
    <message>
      <source>nobody found</source>
      <translation>niemand gefunden</translation>
    </message>
    <message>
      <source>nobody in particular</source>
      <translation>niemand Bestimmtes</translation>
    </message>
    <message>
      <source>nobody meets a table-mate twice</source>
      <translation>niemand trifft einen Tischnachbarn zweimal</translation>
    </message>
    <message>
      <source>not answered</source>
      <translation>nicht beantwortet</translation>
    </message>
    <message>
      <source>not here</source>
      <translation>nicht da</translation>
    </message>
    <message>
      <source>not here yet</source>
      <translation>noch nicht da</translation>
    </message>
    <message>
      <source>not in this round</source>
      <translation>nicht in dieser Runde</translation>
    </message>
    <message>
      <source>not in this version</source>
      <translation>nicht in dieser Version</translation>
    </message>
    <message>
      <source>not paired yet</source>
      <translation>noch nicht eingeteilt</translation>
    </message>
    <message>
      <source>not required</source>
      <translation>keine Pflicht</translation>
    </message>
    <message>
      <source>not together</source>
      <translation>nicht zusammen</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>keine Angabe</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>nothing changes in the goals</source>
      <translation>an den Zielen ändert sich nichts</translation>
    </message>
    <message>
      <source>off topic</source>
      <translation>ohne Wunschthema</translation>
    </message>
    <message>
      <source>on the board now</source>
      <translation>jetzt auf der Tafel</translation>
    </message>
    <message>
      <source>on topic</source>
      <translation>Wunschthema</translation>
    </message>
    <message>
      <source>once a day</source>
      <translation>einmal täglich</translation>
    </message>
    <message>
      <source>one afternoon</source>
      <translation>ein Nachmittag</translation>
    </message>
    <message>
      <source>one day</source>
      <translation>ein Tag</translation>
    </message>
    <message>
      <source>one evening</source>
      <translation>ein Abend</translation>
    </message>
    <message>
      <source>one fewer mentors</source>
      <translation>ein Mentor weniger</translation>
    </message>
    <message>
      <source>one for each mentor</source>
      <translation>einer je Mentor</translation>
    </message>
    <message>
      <source>one hour</source>
      <translation>eine Stunde</translation>
    </message>
    <message>
      <source>one hour and a half</source>
      <translation>anderthalb Stunden</translation>
    </message>
    <message>
      <source>one line of text</source>
      <translation>eine Zeile Text</translation>
    </message>
    <message>
      <source>one more mentors</source>
      <translation>ein Mentor mehr</translation>
    </message>
    <message>
      <source>one too many</source>
      <translation>eine Person zu viel</translation>
    </message>
    <message>
      <source>one week</source>
      <translation>eine Woche</translation>
    </message>
    <message numerus="yes">
      <source>only {n} years of experience between them, fewer than the {asked} asked for</source>
      <translation>
        <numerusform>nur {n} Jahr Vorsprung, weniger als die verlangten {asked}</numerusform>
        <numerusform>nur {n} Jahre Vorsprung, weniger als die verlangten {asked}</numerusform>
      </translation>
      <extracomment>For one: only {n} year of experience between them, fewer than the {asked} asked for</extracomment>
    </message>
    <message>
      <source>other field</source>
      <translation>anderes Fachgebiet</translation>
    </message>
    <message>
      <source>out of turn</source>
      <translation>außer der Reihe</translation>
    </message>
    <message>
      <source>own measures</source>
      <translation>Eigene Maße</translation>
    </message>
    <message>
      <source>own measures: check with a test print</source>
      <translation>eigene Maße: mit einem Testdruck prüfen</translation>
    </message>
    <message>
      <source>pair {number}</source>
      <translation>Paar {number}</translation>
    </message>
    <message>
      <source>paired</source>
      <translation>eingeteilt</translation>
    </message>
    <message>
      <source>pairings</source>
      <translation>Einteilungen</translation>
    </message>
    <message>
      <source>parts a pair</source>
      <translation>trennt ein Paar</translation>
    </message>
    <message>
      <source>passes over an earlier sign-up</source>
      <translation>übergeht eine frühere Anmeldung</translation>
    </message>
    <message>
      <source>places</source>
      <translation>Plätze</translation>
    </message>
    <message>
      <source>places in pairings</source>
      <translation>Plätze in Einteilungen</translation>
    </message>
    <message>
      <source>plain paper, cut by hand</source>
      <translation>Gewöhnliches Papier, von Hand geschnitten</translation>
    </message>
    <message>
      <source>please check</source>
      <translation>bitte prüfen</translation>
    </message>
    <message>
      <source>please decide</source>
      <translation>bitte entscheiden</translation>
    </message>
    <message>
      <source>postcard 4x6 in (table card)</source>
      <translation>Postkarte 4 × 6 in (Tischkarte)</translation>
    </message>
    <message>
      <source>required</source>
      <translation>Pflicht</translation>
    </message>
    <message>
      <source>role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>round {round}: mentee at table {table}</source>
      <translation>Runde {round}: Mentee an Tisch {table}</translation>
    </message>
    <message>
      <source>round {round}: mentor at table {table}</source>
      <translation>Runde {round}: Mentor an Tisch {table}</translation>
    </message>
    <message>
      <source>round {round}: waiting</source>
      <translation>Runde {round}: Warteliste</translation>
    </message>
    <message>
      <source>rounds</source>
      <translation>Runden</translation>
    </message>
    <message>
      <source>row {number}</source>
      <translation>Zeile {number}</translation>
    </message>
    <message>
      <source>row {number}, below “{heading}”</source>
      <translation>Zeile {number}, unter „{heading}“</translation>
    </message>
    <message>
      <source>rules about who must meet</source>
      <translation>Regeln, wer sich treffen muss</translation>
    </message>
    <message>
      <source>rules about who must not meet</source>
      <translation>Regeln, wer sich nicht treffen darf</translation>
    </message>
    <message>
      <source>saved PDFs</source>
      <translation>gespeicherte PDFs</translation>
    </message>
    <message>
      <source>separated by commas</source>
      <translation>durch Kommas getrennt</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>zurückgestellt</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>von Ihnen festgelegt</translation>
    </message>
    <message>
      <source>several with ; between</source>
      <translation>mehrere, mit ; dazwischen</translation>
    </message>
    <message>
      <source>share a language</source>
      <translation>eine Sprache gemeinsam haben</translation>
    </message>
    <message>
      <source>share a topic</source>
      <translation>ein Thema gemeinsam haben</translation>
    </message>
    <message>
      <source>sheet</source>
      <translation>Blatt</translation>
    </message>
    <message>
      <source>sheet “{sheet}”, row {number}</source>
      <translation>Blatt „{sheet}“, Zeile {number}</translation>
    </message>
    <message>
      <source>shipping label used as badge/table label</source>
      <translation>Versandetikett als Namensschild oder Tischetikett</translation>
    </message>
    <message>
      <source>sign-up form.pdf</source>
      <translation>Anmeldeformular.pdf</translation>
    </message>
    <message>
      <source>sign-ups</source>
      <translation>Anmeldungen</translation>
    </message>
    <message>
      <source>sits elsewhere</source>
      <translation>sitzt anderswo</translation>
    </message>
    <message>
      <source>slips onto {where}</source>
      <translation>Laufzettel auf {where}</translation>
    </message>
    <message>
      <source>somebody who does not mentor here</source>
      <translation>jemand, der hier kein Mentor ist</translation>
    </message>
    <message>
      <source>somebody who is not signed up any more</source>
      <translation>jemand, der nicht mehr angemeldet ist</translation>
    </message>
    <message>
      <source>still to come</source>
      <translation>steht noch bevor</translation>
    </message>
    <message>
      <source>sure</source>
      <translation>sicher</translation>
    </message>
    <message>
      <source>table {number}</source>
      <translation>Tisch {number}</translation>
    </message>
    <message>
      <source>tables as mixed as possible</source>
      <translation>die Tische sind so gemischt wie möglich</translation>
    </message>
    <message>
      <source>tables less even</source>
      <translation>Tische weniger gleichmäßig</translation>
    </message>
    <message>
      <source>tables more even</source>
      <translation>Tische gleichmäßiger</translation>
    </message>
    <message>
      <source>tent card large 3-1/2x11 (unfolded slot, fold at mid height)</source>
      <translation>Tischaufsteller groß 3-1/2 × 11 (ungefaltet, auf halber Höhe zu falten)</translation>
    </message>
    <message>
      <source>tent card medium 2-1/2x8-1/2 (unfolded slot, fold at mid height)</source>
      <translation>Tischaufsteller mittel 2-1/2 × 8-1/2 (ungefaltet, auf halber Höhe zu falten)</translation>
    </message>
    <message>
      <source>tent card small 2x3-1/2 (unfolded slot, fold at mid height)</source>
      <translation>Tischaufsteller klein 2 × 3-1/2 (ungefaltet, auf halber Höhe zu falten)</translation>
    </message>
    <message>
      <source>tent card, own measures</source>
      <translation>Tischaufsteller, eigene Maße</translation>
    </message>
    <message>
      <source>tent card, plain paper, cut and folded by hand</source>
      <translation>Tischaufsteller, gewöhnliches Papier, von Hand geschnitten und gefaltet</translation>
    </message>
    <message>
      <source>thank you for having been a mentor at “{event}”.</source>
      <translation>vielen Dank, dass Sie bei „{event}“ als Mentor dabei waren.</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>die Datei</translation>
    </message>
    <message>
      <source>the mentee has more years</source>
      <translation>der Mentee hat mehr Jahre</translation>
    </message>
    <message>
      <source>the mentors without a table</source>
      <translation>Mentoren ohne Tisch</translation>
    </message>
    <message>
      <source>the same employer</source>
      <translation>derselbe Arbeitgeber</translation>
    </message>
    <message>
      <source>the waiting list</source>
      <translation>Warteliste</translation>
    </message>
    <message>
      <source>the web address of your form</source>
      <translation>Webadresse Ihres Formulars</translation>
    </message>
    <message>
      <source>the whole conference</source>
      <translation>die ganze Tagung</translation>
    </message>
    <message>
      <source>the whole row</source>
      <translation>die ganze Zeile</translation>
    </message>
    <message numerus="yes">
      <source>the {n} places there are taken</source>
      <translation>
        <numerusform>der Platz dort ist vergeben</numerusform>
        <numerusform>die {n} Plätze dort sind vergeben</numerusform>
      </translation>
      <extracomment>For one: the place there is taken</extracomment>
    </message>
    <message numerus="yes">
      <source>the {n} places there are taken by people {who}</source>
      <translation>
        <numerusform>der Platz dort ist vergeben an jemanden {who}</numerusform>
        <numerusform>die {n} Plätze dort sind vergeben an Personen {who}</numerusform>
      </translation>
      <extracomment>For one: the place there is taken by somebody {who}</extracomment>
    </message>
    <message>
      <source>there is no place</source>
      <translation>es gibt keinen Platz</translation>
    </message>
    <message numerus="yes">
      <source>they are taken by people {who}</source>
      <translation>
        <numerusform>er ist vergeben an jemanden {who}</numerusform>
        <numerusform>sie sind vergeben an Personen {who}</numerusform>
      </translation>
      <extracomment>For one: it is taken by somebody {who}</extracomment>
    </message>
    <message>
      <source>they met at an earlier event</source>
      <translation>trafen sich bei einer früheren Veranstaltung</translation>
    </message>
    <message>
      <source>three days</source>
      <translation>drei Tage</translation>
    </message>
    <message>
      <source>three hours</source>
      <translation>drei Stunden</translation>
    </message>
    <message>
      <source>tick any number</source>
      <translation>beliebig viele ankreuzen</translation>
    </message>
    <message>
      <source>ticked both</source>
      <translation>beides angekreuzt</translation>
    </message>
    <message>
      <source>ticked neither</source>
      <translation>nichts angekreuzt</translation>
    </message>
    <message>
      <source>to {place}</source>
      <translation>→ {place}</translation>
    </message>
    <message>
      <source>topics</source>
      <translation>Themen</translation>
    </message>
    <message>
      <source>topics of sign-ups</source>
      <translation>Themen von Anmeldungen</translation>
    </message>
    <message>
      <source>two days</source>
      <translation>zwei Tage</translation>
    </message>
    <message>
      <source>two hours</source>
      <translation>zwei Stunden</translation>
    </message>
    <message>
      <source>two weeks</source>
      <translation>zwei Wochen</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
      <source>up to {n} mentees</source>
      <translation>
        <numerusform>{n} Mentee</numerusform>
        <numerusform>bis zu {n} Mentees</numerusform>
      </translation>
      <extracomment>For one: {n} mentee</extracomment>
    </message>
    <message numerus="yes">
      <source>waited {n} rounds</source>
      <translation>
        <numerusform>hat {n} Runde gewartet</numerusform>
        <numerusform>hat {n} Runden gewartet</numerusform>
      </translation>
      <extracomment>For one: waited {n} round</extracomment>
    </message>
    <message>
      <source>waiting</source>
      <translation>wartet</translation>
    </message>
    <message>
      <source>waits now</source>
      <translation>wartet jetzt</translation>
    </message>
    <message>
      <source>was archived</source>
      <translation>war archiviert</translation>
    </message>
    <message>
      <source>who signed up earlier</source>
      <translation>mit früherer Anmeldung</translation>
    </message>
    <message>
      <source>who signed up earlier or, like {name}, at an unknown time</source>
      <translation>mit früherer oder, wie bei {name}, unbekannter Anmeldezeit</translation>
    </message>
    <message>
      <source>who signed up no later</source>
      <translation>mit keiner späteren Anmeldung</translation>
    </message>
    <message>
      <source>who would not have more rounds than {name}, or signed up no later</source>
      <translation>mit nicht mehr Runden als {name} oder keiner späteren Anmeldung</translation>
    </message>
    <message>
      <source>will be marked as withdrawn</source>
      <translation>wird als abgemeldet markiert</translation>
    </message>
    <message>
      <source>wishes</source>
      <translation>Wünsche</translation>
    </message>
    <message>
      <source>wishes of whom to meet</source>
      <translation>Wünsche, wen man treffen möchte</translation>
    </message>
    <message>
      <source>with the file “{name}”</source>
      <translation>mit der Datei „{name}“</translation>
    </message>
    <message numerus="yes">
      <source>with {n} people typed in</source>
      <translation>
        <numerusform>mit {n} eingetippten Person</numerusform>
        <numerusform>mit {n} eingetippten Personen</numerusform>
      </translation>
      <extracomment>For one: with {n} person typed in</extracomment>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>abgemeldet</translation>
    </message>
    <message>
      <source>withdrew</source>
      <translation>abgemeldet</translation>
    </message>
    <message>
      <source>without a table</source>
      <translation>ohne Tisch</translation>
    </message>
    <message>
      <source>work in the same field</source>
      <translation>im selben Fachgebiet arbeiten</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>schlechter</translation>
    </message>
    <message>
      <source>years</source>
      <translation>Jahre</translation>
    </message>
    <message>
      <source>years apart</source>
      <translation>Jahresabstand</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>yes, since {day}</source>
      <translation>ja, seit {day}</translation>
    </message>
    <message>
      <source>yes, since {moment}</source>
      <translation>ja, seit {moment}</translation>
    </message>
    <message>
      <source>you are here</source>
      <translation>Sie sind hier</translation>
    </message>
    <message>
      <source>{address} here; the member is {member}</source>
      <translation>{address} hier; das Mitglied ist {member}</translation>
    </message>
    <message>
      <source>{all}, {shown} shown</source>
      <translation>{all}, {shown} gezeigt</translation>
    </message>
    <message>
      <source>{cases} (at least {bound})</source>
      <translation>{cases} (mindestens {bound})</translation>
    </message>
    <message>
      <source>{column} holds email addresses (“{sample}”). Have the headings slipped against the data, or is this the email column?</source>
      <translation>{column} enthält E-Mail-Adressen („{sample}“). Sind die Überschriften gegen die Daten verrutscht, oder ist das die E-Mail-Spalte?</translation>
    </message>
    <message>
      <source>{column} is answered by “{sample}”. Does Yes mean that the person wants to be a mentor, or a mentee?</source>
      <translation>{column} ist mit „{sample}“ beantwortet. Heißt Ja, dass die Person Mentor sein möchte oder Mentee?</translation>
    </message>
    <message>
      <source>{column} should hold email addresses, but it holds “{sample}”. The headings may have slipped against the data. What is in it?</source>
      <translation>{column} sollte E-Mail-Adressen enthalten, enthält aber „{sample}“. Die Überschriften sind vielleicht gegen die Daten verrutscht. Was steht darin?</translation>
    </message>
    <message>
      <source>{column} should hold email addresses, but it holds “{sample}”. What is in it?</source>
      <translation>{column} sollte E-Mail-Adressen enthalten, enthält aber „{sample}“. Was steht darin?</translation>
    </message>
    <message>
      <source>{column} should hold names, but it holds “{sample}”. What is in it?</source>
      <translation>{column} sollte Namen enthalten, enthält aber „{sample}“. Was steht darin?</translation>
    </message>
    <message numerus="yes">
      <source>{counted}, {n} of whom ticked both</source>
      <translation>
        <numerusform>{counted}, davon {n} mit beidem angekreuzt</numerusform>
        <numerusform>{counted}, davon {n} mit beidem angekreuzt</numerusform>
      </translation>
      <extracomment>For one: {counted}, {n} of whom ticked both</extracomment>
    </message>
    <message>
      <source>{count} people called {name} sit at {place}: {names}.</source>
      <translation>{count} Personen namens {name} sitzen zusammen ({place}): {names}.</translation>
    </message>
    <message>
      <source>{done} of {all} backups were deleted. {path} could not be ({reason}); delete it by hand.</source>
      <translation>{done} von {all} Sicherungen wurden gelöscht. {path} ließ sich nicht löschen ({reason}); löschen Sie diese von Hand.</translation>
    </message>
    <message>
      <source>{event}, {day}</source>
      <translation>{event}, {day}</translation>
    </message>
    <message>
      <source>{event}: blank badges</source>
      <translation>{event}: leere Namensschilder</translation>
    </message>
    <message>
      <source>{event}: check-in</source>
      <translation>{event}: Einlass</translation>
    </message>
    <message>
      <source>{event}: contacts</source>
      <translation>{event}: Kontakte</translation>
    </message>
    <message>
      <source>{event}: conversation starters</source>
      <translation>{event}: Gesprächsanstöße</translation>
    </message>
    <message>
      <source>{event}: find your pair</source>
      <translation>{event}: Finden Sie Ihr Paar</translation>
    </message>
    <message>
      <source>{event}: find your table</source>
      <translation>{event}: Finden Sie Ihren Tisch</translation>
    </message>
    <message>
      <source>{event}: mentor briefings</source>
      <translation>{event}: Mentorenblätter</translation>
    </message>
    <message>
      <source>{event}: name badges</source>
      <translation>{event}: Namensschilder</translation>
    </message>
    <message>
      <source>{event}: personal slips</source>
      <translation>{event}: persönliche Laufzettel</translation>
    </message>
    <message>
      <source>{event}: report</source>
      <translation>{event}: Bericht</translation>
    </message>
    <message>
      <source>{event}: sign up as a mentor or a mentee</source>
      <translation>{event}: Als Mentor oder Mentee anmelden</translation>
    </message>
    <message>
      <source>{event}: sign-up for mentors and mentees</source>
      <translation>{event}: Anmeldung für Mentoren und Mentees</translation>
    </message>
    <message>
      <source>{event}: table cards</source>
      <translation>{event}: Tischkarten</translation>
    </message>
    <message>
      <source>{event}: tables</source>
      <translation>{event}: Tische</translation>
    </message>
    <message numerus="yes">
      <source>{event}: {shape}, up to {most} at a mentor, {n} rounds</source>
      <translation>
        <numerusform>{event}: {shape}, bis zu {most} je Mentor, {n} Runde</numerusform>
        <numerusform>{event}: {shape}, bis zu {most} je Mentor, {n} Runden</numerusform>
      </translation>
      <extracomment>For one: {event}: {shape}, up to {most} at a mentor, {n} round</extracomment>
    </message>
    <message>
      <source>{file} holds no sign-ups; rows set aside: {count}.</source>
      <translation>{file} enthält keine Anmeldungen; zurückgestellte Zeilen: {count}.</translation>
    </message>
    <message>
      <source>{file} was moved, deleted or replaced while the program was open. Everything that you did is still held by the program, so do not close it before the file is back.</source>
      <translation>{file} wurde verschoben, gelöscht oder ersetzt, während das Programm offen war. Alles, was Sie getan haben, hält das Programm noch bereit. Schließen Sie es nicht, bevor die Datei wieder da ist.</translation>
    </message>
    <message>
      <source>{file}, row {number}, does not describe a sheet: {reason}</source>
      <translation>{file}, Zeile {number}, beschreibt keinen Bogen: {reason}</translation>
    </message>
    <message>
      <source>{file}: {question} Answer with --column NUMBER=FIELD.</source>
      <translation>{file}: {question} Antworten Sie mit --column NUMBER=FIELD.</translation>
    </message>
    <message>
      <source>{file}: {why} On the command line: --column NUMBER=role.</source>
      <translation>{file}: {why} In der Befehlszeile: --column NUMBER=role.</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} und {second}</translation>
    </message>
    <message>
      <source>{goal} ({before} before, {after} now)</source>
      <translation>{goal} (vorher {before}, jetzt {after})</translation>
    </message>
    <message numerus="yes">
      <source>{have} and {n} still wait</source>
      <translation>
        <numerusform>{have}, und {n} wartet weiter</numerusform>
        <numerusform>{have}, und {n} warten weiter</numerusform>
      </translation>
      <extracomment>For one: {have} and {n} still waits</extracomment>
    </message>
    <message>
      <source>{here} of {all} are here</source>
      <translation>{here} von {all} sind da</translation>
    </message>
    <message>
      <source>{holds} It takes the place of the chapter on this computer, which is kept as a backup first: File &gt; Backups brings it back. The file itself stays as it is.</source>
      <translation>{holds} Sie tritt an die Stelle der Ortsgruppe auf diesem Computer. Diese wird zuerst gesichert: Datei &gt; Sicherungen holt sie zurück. Die geöffnete Datei selbst bleibt, wie sie ist.</translation>
    </message>
    <message>
      <source>{hosts} has room, but a colleague sits there</source>
      <translation>{hosts} hat Platz, aber dort sitzt schon jemand vom selben Arbeitgeber</translation>
    </message>
    <message>
      <source>{hosts} has room, but enough colleagues sit there</source>
      <translation>{hosts} hat Platz, aber dort sitzen schon genug Personen vom selben Arbeitgeber</translation>
    </message>
    <message>
      <source>{hosts} has room, but you asked to keep {name} apart from somebody there</source>
      <translation>{hosts} hat Platz, aber dort sitzt jemand, von dem {name} nach Ihrer Vorgabe getrennt bleiben soll</translation>
    </message>
    <message>
      <source>{hosts} have room, but a colleague sits there</source>
      <translation>{hosts} haben Platz, aber dort sitzt schon jemand vom selben Arbeitgeber</translation>
    </message>
    <message>
      <source>{hosts} have room, but enough colleagues sit there</source>
      <translation>{hosts} haben Platz, aber dort sitzen schon genug Personen vom selben Arbeitgeber</translation>
    </message>
    <message>
      <source>{hosts} have room, but you asked to keep {name} apart from somebody at each</source>
      <translation>{hosts} haben Platz, aber dort sitzt jeweils jemand, von dem {name} nach Ihrer Vorgabe getrennt bleiben soll</translation>
    </message>
    <message>
      <source>{host} with {others}</source>
      <translation>{host} mit {others}</translation>
    </message>
    <message numerus="yes">
      <source>{least} to {n} years</source>
      <translation>
        <numerusform>{least} bis {n} Jahr</numerusform>
        <numerusform>{least} bis {n} Jahre</numerusform>
      </translation>
      <extracomment>For one: {least} to {n} year</extracomment>
    </message>
    <message>
      <source>{mentee} always meets {mentor}</source>
      <translation>{mentee} trifft immer {mentor}</translation>
    </message>
    <message>
      <source>{mentee} did not ask for the table's topic: {topic}</source>
      <translation>{mentee} hat das Thema des Tisches nicht gewünscht: {topic}</translation>
    </message>
    <message>
      <source>{mentee} is locked with {mentor} in round {earlier} and in round {later}. Unlock one of the two, then pair again.</source>
      <translation>{mentee} ist in Runde {earlier} und in Runde {later} mit {mentor} festgesetzt. Lösen Sie eine der beiden Runden und teilen Sie dann neu ein.</translation>
    </message>
    <message>
      <source>{mentee} meets {mentor} in rounds {numbers}.</source>
      <translation>{mentee} trifft {mentor} in den Runden {numbers}.</translation>
    </message>
    <message>
      <source>{mentee} named no topic</source>
      <translation>{mentee} hat kein Thema genannt</translation>
    </message>
    <message>
      <source>{mentee} sits with {mentor} in round {round}</source>
      <translation>{mentee} sitzt in Runde {round} mit {mentor}</translation>
    </message>
    <message>
      <source>{mentee} waits in round {round}</source>
      <translation>{mentee} wartet in Runde {round}</translation>
    </message>
    <message>
      <source>{mentee} wants the table's topic: {topic}</source>
      <translation>{mentee} wünscht das Thema des Tisches: {topic}</translation>
    </message>
    <message>
      <source>{mentor} is a mentor and {mentee} a mentee: they cannot change places.</source>
      <translation>{mentor} ist Mentor und {mentee} Mentee: Ein Platztausch ist nicht möglich.</translation>
    </message>
    <message>
      <source>{mentor} offers what {mentee} wants: {topics}</source>
      <translation>{mentor} bietet, was {mentee} wünscht: {topics}</translation>
    </message>
    <message>
      <source>{mentor} was {mentee}'s first choice</source>
      <translation>{mentor} war die erste Wahl von {mentee}</translation>
    </message>
    <message>
      <source>{mentor} was {mentee}'s second choice</source>
      <translation>{mentor} war die zweite Wahl von {mentee}</translation>
    </message>
    <message>
      <source>{mentor} was {mentee}'s third choice</source>
      <translation>{mentor} war die dritte Wahl von {mentee}</translation>
    </message>
    <message>
      <source>{mentor} was {mentee}'s wish</source>
      <translation>{mentor} war ein Wunsch von {mentee}</translation>
    </message>
    <message numerus="yes">
      <source>{met} of {n} mentees met a mentor.</source>
      <translation>
        <numerusform>{met} von {n} Mentee hat einen Mentor getroffen.</numerusform>
        <numerusform>{met} von {n} Mentees haben einen Mentor getroffen.</numerusform>
      </translation>
      <extracomment>For one: {met} of {n} mentee met a mentor.</extracomment>
    </message>
    <message>
      <source>{most} and {last}</source>
      <translation>{most} und {last}</translation>
    </message>
    <message>
      <source>{most} or {last}</source>
      <translation>{most} oder {last}</translation>
    </message>
    <message>
      <source>{moves}; everybody has a place.</source>
      <translation>{moves}; alle haben einen Platz.</translation>
    </message>
    <message numerus="yes">
      <source>{moves}; {n} people have no place in some round.</source>
      <translation>
        <numerusform>{moves}; {n} Person hat in mindestens einer Runde keinen Platz.</numerusform>
        <numerusform>{moves}; {n} Personen haben in mindestens einer Runde keinen Platz.</numerusform>
      </translation>
      <extracomment>For one: {moves}; {n} person has no place in some round.</extracomment>
    </message>
    <message numerus="yes">
      <source>{moves}; {n} people have no place.</source>
      <translation>
        <numerusform>{moves}; {n} Person hat keinen Platz.</numerusform>
        <numerusform>{moves}; {n} Personen haben keinen Platz.</numerusform>
      </translation>
      <extracomment>For one: {moves}; {n} person has no place.</extracomment>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more</source>
      <translation>
        <numerusform>{names} und {n} weitere</numerusform>
        <numerusform>{names} und {n} weitere</numerusform>
      </translation>
      <extracomment>For one: {names} and {n} more</extracomment>
    </message>
    <message>
      <source>{names} are always to be paired, but do not meet.</source>
      <translation>{names} sollen immer ein Paar sein, treffen sich aber nicht.</translation>
    </message>
    <message>
      <source>{names} do not work in the same field</source>
      <translation>{names} arbeiten nicht im selben Fachgebiet</translation>
    </message>
    <message>
      <source>{names} has no mentee</source>
      <translation>{names} hat keinen Mentee</translation>
    </message>
    <message>
      <source>{names} has {mentees} mentees, more than the {places} of the rules</source>
      <translation>{names} hat {mentees} Mentees, mehr als die {places} laut Regeln</translation>
    </message>
    <message numerus="yes">
      <source>{names} have no address.</source>
      <translation>
        <numerusform>{names} hat keine Adresse.</numerusform>
        <numerusform>{names} haben keine Adresse.</numerusform>
      </translation>
      <extracomment>For one: {names} has no address.</extracomment>
    </message>
    <message>
      <source>{names} have no mentee</source>
      <translation>{names} haben keinen Mentee</translation>
    </message>
    <message>
      <source>{names} have {mentees} mentees, more than the {places} of the rules</source>
      <translation>{names} haben {mentees} Mentees, mehr als die {places} laut Regeln</translation>
    </message>
    <message>
      <source>{names} have {years} years between them, fewer than the {least} of the rules</source>
      <translation>{names} sind {years} Berufsjahre auseinander, weniger als die {least} laut Regeln</translation>
    </message>
    <message>
      <source>{names} have {years} years between them, more than the {most} of the rules</source>
      <translation>{names} sind {years} Berufsjahre auseinander, mehr als die {most} laut Regeln</translation>
    </message>
    <message>
      <source>{names} met at an earlier event</source>
      <translation>{names} haben sich bei einer früheren Veranstaltung getroffen</translation>
    </message>
    <message>
      <source>{names} named no language in common</source>
      <translation>{names} haben keine gemeinsame Sprache genannt</translation>
    </message>
    <message>
      <source>{names} offered to take {places} together, but have {mentees} mentees</source>
      <translation>{names} haben zusammen {places} angeboten, aber {mentees} Mentees</translation>
    </message>
    <message>
      <source>{names} offered to take {places}, but has {mentees} mentees</source>
      <translation>{names} hat {places} angeboten, aber {mentees} Mentees</translation>
    </message>
    <message>
      <source>{names} share no wanted topic</source>
      <translation>{names} haben kein gewünschtes Thema gemeinsam</translation>
    </message>
    <message>
      <source>{names} sit together, but both work for {employer}</source>
      <translation>{names} sitzen zusammen, arbeiten aber beide bei {employer}</translation>
    </message>
    <message>
      <source>{names} sit together, but you asked to keep them apart</source>
      <translation>{names} sitzen zusammen, sollen aber getrennt bleiben</translation>
    </message>
    <message>
      <source>{names} would lose {mentor}, but is locked. Unlock first.</source>
      <translation>{mentor} ginge {names} verloren, aber dort ist festgesetzt. Lösen Sie zuerst.</translation>
    </message>
    <message>
      <source>{names}, who ticked both,</source>
      <translation>{names} (beides angekreuzt)</translation>
    </message>
    <message>
      <source>{name} (changed)</source>
      <translation>{name} (geändert)</translation>
    </message>
    <message numerus="yes">
      <source>{name} (rounds {rounds})</source>
      <translation>
        <numerusform>{name} (Runde {rounds})</numerusform>
        <numerusform>{name} (Runden {rounds})</numerusform>
      </translation>
      <extracomment>For one: {name} (round {rounds})</extracomment>
    </message>
    <message>
      <source>{name} ({where}) has a similar name; they may be one person, but are kept apart.</source>
      <translation>{name} ({where}) hat einen ähnlichen Namen; vielleicht ist es eine Person, sie bleiben aber getrennt.</translation>
    </message>
    <message>
      <source>{name} ({where}) has the same address; they are kept as two people.</source>
      <translation>{name} ({where}) hat dieselbe Adresse; sie bleiben zwei Personen.</translation>
    </message>
    <message>
      <source>{name} ({word}), here after all</source>
      <translation>{name} ({word}), doch noch da</translation>
    </message>
    <message>
      <source>{name} ({word}), takes part after all</source>
      <translation>{name} ({word}), nimmt doch teil</translation>
    </message>
    <message>
      <source>{name} can come to no round of this event, so has no place.</source>
      <translation>{name} kann in keine Runde dieser Veranstaltung kommen und hat daher keinen Platz.</translation>
    </message>
    <message>
      <source>{name} cannot come to round {number}, but has a place.</source>
      <translation>{name} kann in Runde {number} nicht kommen, hat aber einen Platz.</translation>
    </message>
    <message>
      <source>{name} could sit at {places}.</source>
      <translation>{name} könnte hier sitzen: {places}.</translation>
    </message>
    <message>
      <source>{name} has no place in round {round}.</source>
      <translation>{name} hat in Runde {round} keinen Platz.</translation>
    </message>
    <message>
      <source>{name} has no seat; the badge says “Please see the desk”.</source>
      <translation>{name} hat keinen Platz; auf dem Namensschild steht „Bitte zum Infotisch“.</translation>
    </message>
    <message>
      <source>{name} has no table in any round</source>
      <translation>{name} hat in keiner Runde einen Tisch</translation>
    </message>
    <message>
      <source>{name} has no table in any round; {mentees} would wait</source>
      <translation>{name} hat in keiner Runde einen Tisch; dann auf der Warteliste: {mentees}</translation>
    </message>
    <message>
      <source>{name} is a mentor without a table.</source>
      <translation>{name} ist Mentor ohne Tisch.</translation>
    </message>
    <message>
      <source>{name} is already there.</source>
      <translation>{name} ist schon dort.</translation>
    </message>
    <message>
      <source>{name} is locked here. Press L to unlock first.</source>
      <translation>{name} ist hier festgesetzt. Drücken Sie zuerst L zum Lösen.</translation>
    </message>
    <message>
      <source>{name} is locked here. Unlock first, then move.</source>
      <translation>{name} ist hier festgesetzt. Erst lösen, dann umsetzen.</translation>
    </message>
    <message>
      <source>{name} is to be a mentor and a mentee at once. Unlock one of the two seats, or take a pair off the list, then pair again.</source>
      <translation>{name} soll Mentor und Mentee zugleich sein. Lösen Sie einen der beiden Plätze oder nehmen Sie ein Paar aus der Liste und teilen Sie dann neu ein.</translation>
    </message>
    <message>
      <source>{name} joins {hosts} at {table} in all rounds</source>
      <translation>{name} kommt in allen Runden zu {hosts} ({table})</translation>
    </message>
    <message>
      <source>{name} joins {hosts} at {table} in all rounds; {mentees} would wait</source>
      <translation>{name} kommt in allen Runden zu {hosts} ({table}); dann auf der Warteliste: {mentees}</translation>
    </message>
    <message>
      <source>{name} meets {hosts} in another round, and the rules leave nobody else.</source>
      <translation>{name} trifft {hosts} in einer anderen Runde, und die Regeln lassen sonst niemanden zu.</translation>
    </message>
    <message>
      <source>{name} met every mentor at an earlier event.</source>
      <translation>{name} hat jeden Mentor schon bei einer früheren Veranstaltung getroffen.</translation>
    </message>
    <message>
      <source>{name} named no field, but the rules ask for a mentor of the same one.</source>
      <translation>{name} hat kein Fachgebiet genannt, aber die Regeln verlangen einen Mentor aus demselben.</translation>
    </message>
    <message>
      <source>{name} opens {table} in all rounds</source>
      <translation>{name} eröffnet in allen Runden {table}</translation>
    </message>
    <message>
      <source>{name} signed up after this pairing. Repair the plan or pair again to find a place.</source>
      <translation>Die Anmeldung von {name} kam nach dieser Einteilung. Passen Sie den Plan an oder teilen Sie neu ein, um einen Platz zu finden.</translation>
    </message>
    <message>
      <source>{name} signed up already. Check them in instead.</source>
      <translation>{name} ist schon angemeldet. Markieren Sie die Person stattdessen als anwesend.</translation>
    </message>
    <message>
      <source>{name} signed up for an event since then, so this can no longer be taken back.</source>
      <translation>{name} hat sich inzwischen zu einer Veranstaltung angemeldet, daher lässt sich das nicht mehr zurücknehmen.</translation>
    </message>
    <message>
      <source>{name} signed up, but is not expected any more. Set them back to expected among the sign-ups.</source>
      <translation>{name} war angemeldet, wird aber nicht mehr erwartet. Setzen Sie die Person bei den Anmeldungen zurück auf erwartet.</translation>
    </message>
    <message>
      <source>{name} takes no part any more (no-show), but still has a place. Repair the plan or pair again to free it.</source>
      <translation>{name} nimmt nicht mehr teil (nicht erschienen), hat aber noch einen Platz. Passen Sie den Plan an oder teilen Sie neu ein, um ihn freizugeben.</translation>
    </message>
    <message>
      <source>{name} takes no part any more, but still has a place. Repair the plan or pair again to free it.</source>
      <translation>{name} nimmt nicht mehr teil, hat aber noch einen Platz. Passen Sie den Plan an oder teilen Sie neu ein, um ihn freizugeben.</translation>
    </message>
    <message>
      <source>{name} to the waiting list</source>
      <translation>{name} auf die Warteliste</translation>
    </message>
    <message>
      <source>{name} to {table}</source>
      <translation>{name} zu {table}</translation>
    </message>
    <message>
      <source>{name} to {table}: full, one more than planned</source>
      <translation>{name} zu {table}: voll, eine Person mehr als geplant</translation>
    </message>
    <message>
      <source>{name}, in round {rounds}</source>
      <translation>{name}, in Runde {rounds}</translation>
    </message>
    <message>
      <source>{name}: row {rows} of the file</source>
      <translation>{name}: Zeile {rows} der Datei</translation>
    </message>
    <message>
      <source>{name}: the badge has no name that can be printed.</source>
      <translation>{name}: Das Namensschild hat keinen druckbaren Namen.</translation>
    </message>
    <message>
      <source>{name}: the character {shown} is in none of the fonts and is left out.</source>
      <translation>{name}: Das Zeichen {shown} ist in keiner der Schriften enthalten und fehlt daher.</translation>
    </message>
    <message>
      <source>{name}: the characters {shown} are in none of the fonts and are left out.</source>
      <translation>{name}: Die Zeichen {shown} sind in keiner der Schriften enthalten und fehlen daher.</translation>
    </message>
    <message>
      <source>{name}: the lines below the name had to shrink to {size} pt.</source>
      <translation>{name}: Die Zeilen unter dem Namen mussten auf {size} pt schrumpfen.</translation>
    </message>
    <message>
      <source>{name}: the name had to shrink to {size} pt.</source>
      <translation>{name}: Der Name musste auf {size} pt schrumpfen.</translation>
    </message>
    <message>
      <source>{name}: the slip had to shrink to {size} pt. Choose larger slips.</source>
      <translation>{name}: Der Laufzettel musste auf {size} pt schrumpfen. Wählen Sie größere Laufzettel.</translation>
    </message>
    <message>
      <source>{name}: {mentors}; {mentees}; {difference}.</source>
      <translation>{name}: {mentors}; {mentees}; {difference}.</translation>
    </message>
    <message>
      <source>{name}: {reason}</source>
      <translation>{name}: {reason}</translation>
    </message>
    <message numerus="yes">
      <source>{n} about whom to meet or not</source>
      <translation>
        <numerusform>{n} darüber, wen man trifft oder nicht</numerusform>
        <numerusform>{n} darüber, wen man trifft oder nicht</numerusform>
      </translation>
      <extracomment>For one: {n} about whom to meet or not</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} addresses are on the clipboard. Paste them into the Bcc line of an email.</source>
      <translation>
        <numerusform>{n} Adresse ist in der Zwischenablage. Fügen Sie sie in die Bcc-Zeile einer E-Mail ein.</numerusform>
        <numerusform>{n} Adressen sind in der Zwischenablage. Fügen Sie sie in die Bcc-Zeile einer E-Mail ein.</numerusform>
      </translation>
      <extracomment>For one: {n} address is on the clipboard. Paste it into the Bcc line of an email.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} allowed exceptions</source>
      <translation>
        <numerusform>{n} erlaubte Ausnahme</numerusform>
        <numerusform>{n} erlaubte Ausnahmen</numerusform>
      </translation>
      <extracomment>For one: {n} allowed exception</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are as before.</source>
      <translation>
        <numerusform>{n} ist wie vorher.</numerusform>
        <numerusform>{n} sind wie vorher.</numerusform>
      </translation>
      <extracomment>For one: {n} is as before.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are colleagues</source>
      <translation>
        <numerusform>{n} hat denselben Arbeitgeber</numerusform>
        <numerusform>{n} haben denselben Arbeitgeber</numerusform>
      </translation>
      <extracomment>For one: {n} is a colleague</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are not ahead by the right number of years</source>
      <translation>
        <numerusform>{n} hat nicht den richtigen Vorsprung an Jahren</numerusform>
        <numerusform>{n} haben nicht den richtigen Vorsprung an Jahren</numerusform>
      </translation>
      <extracomment>For one: {n} is not ahead by the right number of years</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are still missing</source>
      <translation>
        <numerusform>{n} fehlt noch</numerusform>
        <numerusform>{n} fehlen noch</numerusform>
      </translation>
      <extracomment>For one: {n} is still missing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are to be kept apart</source>
      <translation>
        <numerusform>{n} soll getrennt bleiben</numerusform>
        <numerusform>{n} sollen getrennt bleiben</numerusform>
      </translation>
      <extracomment>For one: {n} is to be kept apart</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} as before</source>
      <translation>
        <numerusform>{n} wie vorher</numerusform>
        <numerusform>{n} wie vorher</numerusform>
      </translation>
      <extracomment>For one: {n} as before</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} backups could not be read; they may hold it, too.</source>
      <translation>
        <numerusform>{n} Sicherung war nicht lesbar; auch sie kann es enthalten.</numerusform>
        <numerusform>{n} Sicherungen waren nicht lesbar; auch sie können es enthalten.</numerusform>
      </translation>
      <extracomment>For one: {n} backup could not be read.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} backups still hold what was erased. They were made on {days}.</source>
      <translation>
        <numerusform>{n} Sicherung enthält noch, was gelöscht wurde. Sie stammt vom {days}.</numerusform>
        <numerusform>{n} Sicherungen enthalten noch, was gelöscht wurde. Sie stammen vom {days}.</numerusform>
      </translation>
      <extracomment>For one: {n} backup still holds what was erased. It was made on {days}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} backups were deleted.</source>
      <translation>
        <numerusform>{n} Sicherung wurde gelöscht.</numerusform>
        <numerusform>{n} Sicherungen wurden gelöscht.</numerusform>
      </translation>
      <extracomment>For one: {n} backup was deleted.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} badges</source>
      <translation>
        <numerusform>{n} Namensschild</numerusform>
        <numerusform>{n} Namensschilder</numerusform>
      </translation>
      <extracomment>For one: {n} badge</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} badges are no longer needed.</source>
      <translation>
        <numerusform>{n} Namensschild wird nicht mehr gebraucht.</numerusform>
        <numerusform>{n} Namensschilder werden nicht mehr gebraucht.</numerusform>
      </translation>
      <extracomment>For one: {n} badge is no longer needed.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} both</source>
      <translation>
        <numerusform>{n} beides</numerusform>
        <numerusform>{n} beides</numerusform>
      </translation>
      <extracomment>For one: {n} both</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} briefings</source>
      <translation>
        <numerusform>{n} Mentorenblatt</numerusform>
        <numerusform>{n} Mentorenblätter</numerusform>
      </translation>
      <extracomment>For one: {n} briefing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} briefings are no longer needed.</source>
      <translation>
        <numerusform>{n} Mentorenblatt wird nicht mehr gebraucht.</numerusform>
        <numerusform>{n} Mentorenblätter werden nicht mehr gebraucht.</numerusform>
      </translation>
      <extracomment>For one: {n} briefing is no longer needed.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} broken rules</source>
      <translation>
        <numerusform>{n} verletzte Regel</numerusform>
        <numerusform>{n} verletzte Regeln</numerusform>
      </translation>
      <extracomment>For one: {n} broken rule</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} cards</source>
      <translation>
        <numerusform>{n} Karte</numerusform>
        <numerusform>{n} Karten</numerusform>
      </translation>
      <extracomment>For one: {n} card</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} cards are no longer needed.</source>
      <translation>
        <numerusform>{n} Karte wird nicht mehr gebraucht.</numerusform>
        <numerusform>{n} Karten werden nicht mehr gebraucht.</numerusform>
      </translation>
      <extracomment>For one: {n} card is no longer needed.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} cases of one-sided company</source>
      <translation>
        <numerusform>{n} Fall von einseitiger Gesellschaft</numerusform>
        <numerusform>{n} Fälle von einseitiger Gesellschaft</numerusform>
      </translation>
      <extracomment>For one: {n} case of one-sided company</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} changed</source>
      <translation>
        <numerusform>{n} geändert</numerusform>
        <numerusform>{n} geändert</numerusform>
      </translation>
      <extracomment>For one: {n} changed</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} changes since the pairing</source>
      <translation>
        <numerusform>{n} Änderung seit der Einteilung</numerusform>
        <numerusform>{n} Änderungen seit der Einteilung</numerusform>
      </translation>
      <extracomment>For one: {n} change since the pairing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} consents</source>
      <translation>
        <numerusform>{n} Einwilligung</numerusform>
        <numerusform>{n} Einwilligungen</numerusform>
      </translation>
      <extracomment>For one: {n} consent</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} damaged entries were put back out of backups, exactly as they were written.</source>
      <translation>
        <numerusform>{n} beschädigter Eintrag wurde aus einer Sicherung ersetzt, genau wie er geschrieben wurde.</numerusform>
        <numerusform>{n} beschädigte Einträge wurden aus Sicherungen ersetzt, genau wie sie geschrieben wurden.</numerusform>
      </translation>
      <extracomment>For one: {n} damaged entry was put back out of a backup, exactly as it was written.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} did not come</source>
      <translation>
        <numerusform>{n} ist nicht erschienen</numerusform>
        <numerusform>{n} sind nicht erschienen</numerusform>
      </translation>
      <extracomment>For one: {n} did not come</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} events</source>
      <translation>
        <numerusform>{n} Veranstaltung</numerusform>
        <numerusform>{n} Veranstaltungen</numerusform>
      </translation>
      <extracomment>For one: {n} event</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} events are carried over.</source>
      <translation>
        <numerusform>{n} Veranstaltung wird übernommen.</numerusform>
        <numerusform>{n} Veranstaltungen werden übernommen.</numerusform>
      </translation>
      <extracomment>For one: {n} event is carried over.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} exceptions are allowed, named below.</source>
      <translation>
        <numerusform>{n} Ausnahme ist erlaubt, unten genannt.</numerusform>
        <numerusform>{n} Ausnahmen sind erlaubt, unten genannt.</numerusform>
      </translation>
      <extracomment>For one: {n} exception is allowed, named below.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} fewer mentors without a mentee</source>
      <translation>
        <numerusform>{n} Mentor weniger ohne Mentee</numerusform>
        <numerusform>{n} Mentoren weniger ohne Mentee</numerusform>
      </translation>
      <extracomment>For one: {n} fewer mentor without a mentee</extracomment>
    </message>
    <message>
      <source>{n} fewer missed</source>
      <translation>{n} weniger verpasst</translation>
    </message>
    <message numerus="yes">
      <source>{n} fewer missed rounds</source>
      <translation>
        <numerusform>{n} verpasste Runde weniger</numerusform>
        <numerusform>{n} verpasste Runden weniger</numerusform>
      </translation>
      <extracomment>For one: {n} fewer missed round</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} fewer who ticked both mentor</source>
      <translation>
        <numerusform>{n} Mentor weniger mit beiden Kreuzen</numerusform>
        <numerusform>{n} Mentoren weniger mit beiden Kreuzen</numerusform>
      </translation>
      <extracomment>For one: {n} fewer who ticked both mentors</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} found</source>
      <translation>
        <numerusform>{n} gefunden</numerusform>
        <numerusform>{n} gefunden</numerusform>
      </translation>
      <extracomment>For one: {n} found</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} free seats</source>
      <translation>
        <numerusform>{n} freier Platz</numerusform>
        <numerusform>{n} freie Plätze</numerusform>
      </translation>
      <extracomment>For one: {n} free seat</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} guests or archived members were at no event for {months} months. More for the list &gt; Privacy offers to forget them.</source>
      <translation>
        <numerusform>{n} Gast oder archiviertes Mitglied war seit {months} Monaten auf keiner Veranstaltung. Mehr zur Liste &gt; Datenschutz bietet an, die Angaben zu löschen.</numerusform>
        <numerusform>{n} Gäste oder archivierte Mitglieder waren seit {months} Monaten auf keiner Veranstaltung. Mehr zur Liste &gt; Datenschutz bietet an, die Angaben zu löschen.</numerusform>
      </translation>
      <extracomment>For one: {n} guest or archived member was at no event for {months} months. More for the list &gt; Privacy offers to forget them.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <translation>
        <numerusform>{n} Stunde</numerusform>
        <numerusform>{n} Stunden</numerusform>
      </translation>
      <extracomment>For one: {n} hour</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} kept, because they were changed or imported again since</source>
      <translation>
        <numerusform>{n} behalten, weil inzwischen geändert oder erneut importiert</numerusform>
        <numerusform>{n} behalten, weil inzwischen geändert oder erneut importiert</numerusform>
      </translation>
      <extracomment>For one: {n} kept, because they were changed or imported again since</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} locked</source>
      <translation>
        <numerusform>{n} festgesetzt</numerusform>
        <numerusform>{n} festgesetzt</numerusform>
      </translation>
      <extracomment>For one: {n} locked</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} marked as withdrawn, because the pairing has a place for them</source>
      <translation>
        <numerusform>{n} als abgemeldet markiert, weil die Einteilung einen Platz dafür hat</numerusform>
        <numerusform>{n} als abgemeldet markiert, weil die Einteilung Plätze dafür hat</numerusform>
      </translation>
      <extracomment>For one: {n} marked as withdrawn, because the pairing has a place for them</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} meetings are carried over.</source>
      <translation>
        <numerusform>{n} Begegnung wird übernommen.</numerusform>
        <numerusform>{n} Begegnungen werden übernommen.</numerusform>
      </translation>
      <extracomment>For one: {n} meeting is carried over.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} members</source>
      <translation>
        <numerusform>{n} Mitglied</numerusform>
        <numerusform>{n} Mitglieder</numerusform>
      </translation>
      <extracomment>For one: {n} member</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} members were added.</source>
      <translation>
        <numerusform>{n} Mitglied wurde hinzugefügt.</numerusform>
        <numerusform>{n} Mitglieder wurden hinzugefügt.</numerusform>
      </translation>
      <extracomment>For one: {n} member was added.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} mentees</source>
      <translation>
        <numerusform>{n} Mentee</numerusform>
        <numerusform>{n} Mentees</numerusform>
      </translation>
      <extracomment>For one: {n} mentee</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} mentees met a mentor there.</source>
      <translation>
        <numerusform>{n} Mentee hat dort einen Mentor getroffen.</numerusform>
        <numerusform>{n} Mentees haben dort einen Mentor getroffen.</numerusform>
      </translation>
      <extracomment>For one: {n} mentee met a mentor there.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} mentors</source>
      <translation>
        <numerusform>{n} Mentor</numerusform>
        <numerusform>{n} Mentoren</numerusform>
      </translation>
      <extracomment>For one: {n} mentor</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} mentors without a mentee</source>
      <translation>
        <numerusform>{n} Mentor ohne Mentee</numerusform>
        <numerusform>{n} Mentoren ohne Mentee</numerusform>
      </translation>
      <extracomment>For one: {n} mentor without a mentee</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} Minute</numerusform>
        <numerusform>{n} Minuten</numerusform>
      </translation>
      <extracomment>For one: {n} minute</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} missed</source>
      <translation>
        <numerusform>{n} verpasst</numerusform>
        <numerusform>{n} verpasst</numerusform>
      </translation>
      <extracomment>For one: {n} missed</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} missed rounds</source>
      <translation>
        <numerusform>{n} verpasste Runde</numerusform>
        <numerusform>{n} verpasste Runden</numerusform>
      </translation>
      <extracomment>For one: {n} missed round</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentees have a mentor</source>
      <translation>
        <numerusform>hat {n} Mentee mehr einen Mentor</numerusform>
        <numerusform>haben {n} Mentees mehr einen Mentor</numerusform>
      </translation>
      <extracomment>For one: {n} more mentee has a mentor</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentees have a mentor at least once</source>
      <translation>
        <numerusform>hat {n} Mentee mehr mindestens einmal einen Mentor</numerusform>
        <numerusform>haben {n} Mentees mehr mindestens einmal einen Mentor</numerusform>
      </translation>
      <extracomment>For one: {n} more mentee has a mentor at least once</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentees than mentors</source>
      <translation>
        <numerusform>{n} Mentee mehr als Mentoren</numerusform>
        <numerusform>{n} Mentees mehr als Mentoren</numerusform>
      </translation>
      <extracomment>For one: {n} more mentee than mentors</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentors than mentees</source>
      <translation>
        <numerusform>{n} Mentor mehr als Mentees</numerusform>
        <numerusform>{n} Mentoren mehr als Mentees</numerusform>
      </translation>
      <extracomment>For one: {n} more mentor than mentees</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentors without a mentee</source>
      <translation>
        <numerusform>{n} Mentor mehr ohne Mentee</numerusform>
        <numerusform>{n} Mentoren mehr ohne Mentee</numerusform>
      </translation>
      <extracomment>For one: {n} more mentor without a mentee</extracomment>
    </message>
    <message>
      <source>{n} more missed</source>
      <translation>{n} mehr verpasst</translation>
    </message>
    <message numerus="yes">
      <source>{n} more missed rounds</source>
      <translation>
        <numerusform>{n} verpasste Runde mehr</numerusform>
        <numerusform>{n} verpasste Runden mehr</numerusform>
      </translation>
      <extracomment>For one: {n} more missed round</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more things</source>
      <translation>
        <numerusform>{n} weiterer Hinweis</numerusform>
        <numerusform>{n} weitere Hinweise</numerusform>
      </translation>
      <extracomment>For one: {n} more thing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more to look at.</source>
      <translation>
        <numerusform>Noch {n} Zeile anzusehen.</numerusform>
        <numerusform>Noch {n} Zeilen anzusehen.</numerusform>
      </translation>
      <extracomment>For one: {n} more line to look at.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more who ticked both mentor</source>
      <translation>
        <numerusform>{n} Mentor mehr mit beiden Kreuzen</numerusform>
        <numerusform>{n} Mentoren mehr mit beiden Kreuzen</numerusform>
      </translation>
      <extracomment>For one: {n} more who ticked both mentors</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} names with a character that no font has</source>
      <translation>
        <numerusform>{n} Name mit einem Zeichen, das in keiner Schrift enthalten ist</numerusform>
        <numerusform>{n} Namen mit einem Zeichen, das in keiner Schrift enthalten ist</numerusform>
      </translation>
      <extracomment>For one: {n} name with a character that no font has</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} neither</source>
      <translation>
        <numerusform>{n} nichts davon</numerusform>
        <numerusform>{n} nichts davon</numerusform>
      </translation>
      <extracomment>For one: {n} neither</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} new</source>
      <translation>
        <numerusform>{n} neu</numerusform>
        <numerusform>{n} neu</numerusform>
      </translation>
      <extracomment>For one: {n} new</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} no longer in the file</source>
      <translation>
        <numerusform>{n} nicht mehr in der Datei</numerusform>
        <numerusform>{n} nicht mehr in der Datei</numerusform>
      </translation>
      <extracomment>For one: {n} no longer in the file</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} of its people stay, being in an event of yours.</source>
      <translation>
        <numerusform>{n} Person daraus bleibt, weil sie an einer Ihrer Veranstaltungen teilnimmt.</numerusform>
        <numerusform>{n} Personen daraus bleiben, weil sie an einer Ihrer Veranstaltungen teilnehmen.</numerusform>
      </translation>
      <extracomment>For one: {n} of its people stays, being in an event of yours.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} of them came unannounced.</source>
      <translation>
        <numerusform>{n} davon kam unangemeldet.</numerusform>
        <numerusform>{n} davon kamen unangemeldet.</numerusform>
      </translation>
      <extracomment>For one: {n} of them came unannounced.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} off topic</source>
      <translation>
        <numerusform>{n} ohne gewünschtes Thema</numerusform>
        <numerusform>{n} ohne gewünschtes Thema</numerusform>
      </translation>
      <extracomment>For one: {n} off topic</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} offer none of the wanted topics</source>
      <translation>
        <numerusform>{n} bietet keines der gewünschten Themen</numerusform>
        <numerusform>{n} bieten keines der gewünschten Themen</numerusform>
      </translation>
      <extracomment>For one: {n} offers none of the wanted topics</extracomment>
    </message>
    <message>
      <source>{n} on a sheet, counted row by row. Raise it to use up a started sheet.</source>
      <translation>{n} auf einem Bogen, zeilenweise gezählt. Erhöhen Sie die Zahl, um einen angebrochenen Bogen aufzubrauchen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} other details</source>
      <translation>
        <numerusform>{n} weitere Angabe</numerusform>
        <numerusform>{n} weitere Angaben</numerusform>
      </translation>
      <extracomment>For one: {n} other detail</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairings</source>
      <translation>
        <numerusform>{n} Einteilung</numerusform>
        <numerusform>{n} Einteilungen</numerusform>
      </translation>
      <extracomment>For one: {n} pairing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairings that do not add up</source>
      <translation>
        <numerusform>{n} Einteilung, die nicht aufgeht</numerusform>
        <numerusform>{n} Einteilungen, die nicht aufgehen</numerusform>
      </translation>
      <extracomment>For one: {n} pairing that does not add up</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs of records are much alike. Look at each; only you know whether it is one person.</source>
      <translation>
        <numerusform>{n} Paar von Einträgen ist sich sehr ähnlich. Sehen Sie es an; nur Sie wissen, ob es dieselbe Person ist.</numerusform>
        <numerusform>{n} Paare von Einträgen sind sich sehr ähnlich. Sehen Sie jedes an; nur Sie wissen, ob es dieselbe Person ist.</numerusform>
      </translation>
      <extracomment>For one: {n} pair of records is much alike. Look at it; only you know whether it is one person.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs of table-mates meet again (the fewest found; at least {bound})</source>
      <translation>
        <numerusform>{n} Paar von Tischnachbarn trifft sich wieder (weniger nicht gefunden; mindestens {bound})</numerusform>
        <numerusform>{n} Paare von Tischnachbarn treffen sich wieder (weniger nicht gefunden; mindestens {bound})</numerusform>
      </translation>
      <extracomment>For one: {n} pair of table-mates meets again (the fewest found; at least {bound})</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs of table-mates meet again (the fewest possible)</source>
      <translation>
        <numerusform>{n} Paar von Tischnachbarn trifft sich wieder (so wenige wie möglich)</numerusform>
        <numerusform>{n} Paare von Tischnachbarn treffen sich wieder (so wenige wie möglich)</numerusform>
      </translation>
      <extracomment>For one: {n} pair of table-mates meets again (the fewest possible)</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs of table-mates meeting again</source>
      <translation>
        <numerusform>{n} Paar von Tischnachbarn, das sich wiedertrifft</numerusform>
        <numerusform>{n} Paare von Tischnachbarn, die sich wiedertreffen</numerusform>
      </translation>
      <extracomment>For one: {n} pair of table-mates meeting again</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs share no wanted topic</source>
      <translation>
        <numerusform>{n} Paar hat kein gewünschtes Thema gemeinsam</numerusform>
        <numerusform>{n} Paare haben kein gewünschtes Thema gemeinsam</numerusform>
      </translation>
      <extracomment>For one: {n} pair shares no wanted topic</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs without a wanted topic</source>
      <translation>
        <numerusform>{n} Paar ohne gewünschtes Thema</numerusform>
        <numerusform>{n} Paare ohne gewünschtes Thema</numerusform>
      </translation>
      <extracomment>For one: {n} pair without a wanted topic</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} past events keep their counts and plans, but show “{name}” in their place.</source>
      <translation>
        <numerusform>{n} vergangene Veranstaltung behält ihre Zahlen und ihren Plan, zeigt aber stattdessen „{name}“.</numerusform>
        <numerusform>{n} vergangene Veranstaltungen behalten ihre Zahlen und Pläne, zeigen aber stattdessen „{name}“.</numerusform>
      </translation>
      <extracomment>For one: {n} past event keeps its counts and its plan, but shows “{name}” in their place.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} past events keep their counts; there “{name}” stands in their place.</source>
      <translation>
        <numerusform>{n} vergangene Veranstaltung behält ihre Zahlen; dort steht stattdessen „{name}“.</numerusform>
        <numerusform>{n} vergangene Veranstaltungen behalten ihre Zahlen; dort steht stattdessen „{name}“.</numerusform>
      </translation>
      <extracomment>For one: {n} past event keeps its counts; there “{name}” stands in their place.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people</source>
      <translation>
        <numerusform>{n} Person</numerusform>
        <numerusform>{n} Personen</numerusform>
      </translation>
      <extracomment>For one: {n} person</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people are new: {names}.</source>
      <translation>
        <numerusform>{n} Person ist neu: {names}.</numerusform>
        <numerusform>{n} Personen sind neu: {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person is new: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people are not there any more: {names}.</source>
      <translation>
        <numerusform>{n} Person ist nicht mehr dabei: {names}.</numerusform>
        <numerusform>{n} Personen sind nicht mehr dabei: {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person is not there any more: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people did not come.</source>
      <translation>
        <numerusform>{n} Person ist nicht erschienen.</numerusform>
        <numerusform>{n} Personen sind nicht erschienen.</numerusform>
      </translation>
      <extracomment>For one: {n} person did not come.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people have a place in another round than before: {names}.</source>
      <translation>
        <numerusform>{n} Person hat in einer anderen Runde als vorher einen Platz: {names}.</numerusform>
        <numerusform>{n} Personen haben in einer anderen Runde als vorher einen Platz: {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person has a place in another round than before: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people have a place now who waited: {names}.</source>
      <translation>
        <numerusform>{n} Person von der Warteliste hat jetzt einen Platz: {names}.</numerusform>
        <numerusform>{n} Personen von der Warteliste haben jetzt einen Platz: {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person has a place now who waited: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people have no place yet.</source>
      <translation>
        <numerusform>{n} Person hat noch keinen Platz.</numerusform>
        <numerusform>{n} Personen haben noch keinen Platz.</numerusform>
      </translation>
      <extracomment>For one: {n} person has no place yet.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people hope to meet a mentor at “{event}”.</source>
      <translation>
        <numerusform>{n} Person hofft, bei „{event}“ einen Mentor zu treffen.</numerusform>
        <numerusform>{n} Personen hoffen, bei „{event}“ einen Mentor zu treffen.</numerusform>
      </translation>
      <extracomment>For one: {n} person hopes to meet a mentor at “{event}”.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people left the event</source>
      <translation>
        <numerusform>{n} Person hat die Veranstaltung verlassen</numerusform>
        <numerusform>{n} Personen haben die Veranstaltung verlassen</numerusform>
      </translation>
      <extracomment>For one: {n} person left the event</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people move</source>
      <translation>
        <numerusform>{n} Person wechselt den Platz</numerusform>
        <numerusform>{n} Personen wechseln den Platz</numerusform>
      </translation>
      <extracomment>For one: {n} person moves</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people move (at least {fewest} must)</source>
      <translation>
        <numerusform>{n} Person wechselt den Platz (mindestens nötig: {fewest})</numerusform>
        <numerusform>{n} Personen wechseln den Platz (mindestens nötig: {fewest})</numerusform>
      </translation>
      <extracomment>For one: {n} person moves (at least {fewest} must)</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people of your chapter are not on this list. If they left, archive them.</source>
      <translation>
        <numerusform>{n} Person Ihrer Ortsgruppe steht nicht auf dieser Liste. Wenn sie ausgetreten ist, archivieren Sie sie.</numerusform>
        <numerusform>{n} Personen Ihrer Ortsgruppe stehen nicht auf dieser Liste. Wenn sie ausgetreten sind, archivieren Sie sie.</numerusform>
      </translation>
      <extracomment>For one: {n} person of your chapter is not on this list. If they left, archive them.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people of {employer} sit together, more than the {most} of the rules</source>
      <translation>
        <numerusform>{n} Person von {employer} sitzt zusammen, mehr als die {most} laut Regeln</numerusform>
        <numerusform>{n} Personen von {employer} sitzen zusammen, mehr als die {most} laut Regeln</numerusform>
      </translation>
      <extracomment>For one: {n} person of {employer} sits together, more than the {most} of the rules</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people selected</source>
      <translation>
        <numerusform>{n} Person ausgewählt</numerusform>
        <numerusform>{n} Personen ausgewählt</numerusform>
      </translation>
      <extracomment>For one: {n} person selected</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people signed up.</source>
      <translation>
        <numerusform>{n} Person hat sich angemeldet.</numerusform>
        <numerusform>{n} Personen haben sich angemeldet.</numerusform>
      </translation>
      <extracomment>For one: {n} person signed up.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people sit elsewhere: {names}.</source>
      <translation>
        <numerusform>{n} Person sitzt anderswo: {names}.</numerusform>
        <numerusform>{n} Personen sitzen anderswo: {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person sits elsewhere: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people to the waiting list</source>
      <translation>
        <numerusform>{n} Person auf die Warteliste</numerusform>
        <numerusform>{n} Personen auf die Warteliste</numerusform>
      </translation>
      <extracomment>For one: {n} person to the waiting list</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people to {table}</source>
      <translation>
        <numerusform>{n} Person zu {table}</numerusform>
        <numerusform>{n} Personen zu {table}</numerusform>
      </translation>
      <extracomment>For one: {n} person to {table}</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people wait now who had a place: {names}.</source>
      <translation>
        <numerusform>{n} Person mit Platz wartet jetzt: {names}.</numerusform>
        <numerusform>{n} Personen mit Platz warten jetzt: {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person waits now who had a place: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people were checked in on the day.</source>
      <translation>
        <numerusform>{n} Person wurde am Tag selbst als anwesend markiert.</numerusform>
        <numerusform>{n} Personen wurden am Tag selbst als anwesend markiert.</numerusform>
      </translation>
      <extracomment>For one: {n} person was checked in on the day.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people were erased.</source>
      <translation>
        <numerusform>{n} Person wurde endgültig gelöscht.</numerusform>
        <numerusform>{n} Personen wurden endgültig gelöscht.</numerusform>
      </translation>
      <extracomment>For one: {n} person was erased.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people were exported.</source>
      <translation>
        <numerusform>{n} Person wurde exportiert.</numerusform>
        <numerusform>{n} Personen wurden exportiert.</numerusform>
      </translation>
      <extracomment>For one: {n} person was exported.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people who ticked both</source>
      <translation>
        <numerusform>{n} Person (beides angekreuzt)</numerusform>
        <numerusform>{n} Personen (beides angekreuzt)</numerusform>
      </translation>
      <extracomment>For one: {n} person who ticked both</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people wished to meet them</source>
      <translation>
        <numerusform>{n} Person wollte die Person treffen</numerusform>
        <numerusform>{n} Personen wollten die Person treffen</numerusform>
      </translation>
      <extracomment>For one: {n} person wished to meet them</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people without a seat</source>
      <translation>
        <numerusform>{n} Person ohne Platz</numerusform>
        <numerusform>{n} Personen ohne Platz</numerusform>
      </translation>
      <extracomment>For one: {n} person without a seat</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people without a table; mentees whose only mentor leaves wait</source>
      <translation>
        <numerusform>{n} Person ohne Tisch; Mentees, deren einziger Mentor geht, warten</numerusform>
        <numerusform>{n} Personen ohne Tisch; Mentees, deren einziger Mentor geht, warten</numerusform>
      </translation>
      <extracomment>For one: {n} person without a table; mentees whose only mentor leaves wait</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people would move.</source>
      <translation>
        <numerusform>{n} Person würde den Platz wechseln.</numerusform>
        <numerusform>{n} Personen würden den Platz wechseln.</numerusform>
      </translation>
      <extracomment>For one: {n} person would move.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation>
        <numerusform>{n} Platz</numerusform>
        <numerusform>{n} Plätze</numerusform>
      </translation>
      <extracomment>For one: {n} place</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} places in pairings</source>
      <translation>
        <numerusform>{n} Platz in einer Einteilung</numerusform>
        <numerusform>{n} Plätze in Einteilungen</numerusform>
      </translation>
      <extracomment>For one: {n} place in a pairing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} put back as before</source>
      <translation>
        <numerusform>{n} wieder wie vorher</numerusform>
        <numerusform>{n} wieder wie vorher</numerusform>
      </translation>
      <extracomment>For one: {n} put back as before</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} repeats</source>
      <translation>
        <numerusform>{n} Doppelte</numerusform>
        <numerusform>{n} Doppelte</numerusform>
      </translation>
      <extracomment>For one: {n} repeat</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} rounds</source>
      <translation>
        <numerusform>{n} Runde</numerusform>
        <numerusform>{n} Runden</numerusform>
      </translation>
      <extracomment>For one: {n} round</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} rows</source>
      <translation>
        <numerusform>{n} Zeile</numerusform>
        <numerusform>{n} Zeilen</numerusform>
      </translation>
      <extracomment>For one: {n} row</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} rules about who must meet</source>
      <translation>
        <numerusform>{n} Regel, wer sich treffen muss</numerusform>
        <numerusform>{n} Regeln, wer sich treffen muss</numerusform>
      </translation>
      <extracomment>For one: {n} rule about who must meet</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} rules about who must not meet</source>
      <translation>
        <numerusform>{n} Regel, wer sich nicht treffen darf</numerusform>
        <numerusform>{n} Regeln, wer sich nicht treffen darf</numerusform>
      </translation>
      <extracomment>For one: {n} rule about who must not meet</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} set aside</source>
      <translation>
        <numerusform>{n} zurückgestellt</numerusform>
        <numerusform>{n} zurückgestellt</numerusform>
      </translation>
      <extracomment>For one: {n} set aside</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} share no language</source>
      <translation>
        <numerusform>{n} spricht keine gemeinsame Sprache</numerusform>
        <numerusform>{n} sprechen keine gemeinsame Sprache</numerusform>
      </translation>
      <extracomment>For one: {n} shares no language</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups</source>
      <translation>
        <numerusform>{n} Anmeldung</numerusform>
        <numerusform>{n} Anmeldungen</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups changed since the pairing. Pair again, or repair the plan to move as few people as possible.</source>
      <translation>
        <numerusform>{n} Anmeldung hat sich seit der Einteilung geändert. Teilen Sie neu ein oder passen Sie den Plan an, um möglichst wenige Personen umzusetzen.</numerusform>
        <numerusform>{n} Anmeldungen haben sich seit der Einteilung geändert. Teilen Sie neu ein oder passen Sie den Plan an, um möglichst wenige Personen umzusetzen.</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up changed since the pairing. Pair again, or repair the plan to move as few people as possible.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups changed since this pairing: {names}. Pair again, or repair the plan.</source>
      <translation>
        <numerusform>{n} Anmeldung hat sich seit dieser Einteilung geändert: {names}. Teilen Sie neu ein oder passen Sie den Plan an.</numerusform>
        <numerusform>{n} Anmeldungen haben sich seit dieser Einteilung geändert: {names}. Teilen Sie neu ein oder passen Sie den Plan an.</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up changed since this pairing: {names}. Pair again, or repair the plan.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups name the topic “{topic}”, so it cannot be removed. Rename it instead.</source>
      <translation>
        <numerusform>{n} Anmeldung nennt das Thema „{topic}“, daher lässt es sich nicht entfernen. Benennen Sie es stattdessen um.</numerusform>
        <numerusform>{n} Anmeldungen nennen das Thema „{topic}“, daher lässt es sich nicht entfernen. Benennen Sie es stattdessen um.</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up names the topic “{topic}”, so it cannot be removed. Rename it instead.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups of {all} shown</source>
      <translation>
        <numerusform>{n} Anmeldung von {all} gezeigt</numerusform>
        <numerusform>{n} Anmeldungen von {all} gezeigt</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up of {all} shown</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} slips</source>
      <translation>
        <numerusform>{n} Laufzettel</numerusform>
        <numerusform>{n} Laufzettel</numerusform>
      </translation>
      <extracomment>For one: {n} slip</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} slips are no longer needed.</source>
      <translation>
        <numerusform>{n} Laufzettel wird nicht mehr gebraucht.</numerusform>
        <numerusform>{n} Laufzettel werden nicht mehr gebraucht.</numerusform>
      </translation>
      <extracomment>For one: {n} slip is no longer needed.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} tables</source>
      <translation>
        <numerusform>{n} Tisch</numerusform>
        <numerusform>{n} Tische</numerusform>
      </translation>
      <extracomment>For one: {n} table</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} tables with namesakes</source>
      <translation>
        <numerusform>{n} Tisch mit gleichen Namen</numerusform>
        <numerusform>{n} Tische mit gleichen Namen</numerusform>
      </translation>
      <extracomment>For one: {n} table with namesakes</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} texts printed small</source>
      <translation>
        <numerusform>{n} klein gedruckter Text</numerusform>
        <numerusform>{n} klein gedruckte Texte</numerusform>
      </translation>
      <extracomment>For one: {n} text printed small</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} things changed since the pairing. Repair the plan or pair again.</source>
      <translation>
        <numerusform>Seit der Einteilung hat sich {n} Sache geändert. Passen Sie den Plan an oder teilen Sie neu ein.</numerusform>
        <numerusform>Seit der Einteilung haben sich {n} Dinge geändert. Passen Sie den Plan an oder teilen Sie neu ein.</numerusform>
      </translation>
      <extracomment>For one: {n} thing changed since the pairing. Repair the plan or pair again.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} topics of sign-ups</source>
      <translation>
        <numerusform>{n} Thema einer Anmeldung</numerusform>
        <numerusform>{n} Themen von Anmeldungen</numerusform>
      </translation>
      <extracomment>For one: {n} topic of a sign-up</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} were known and are up to date now.</source>
      <translation>
        <numerusform>{n} war bekannt und ist jetzt auf dem neuesten Stand.</numerusform>
        <numerusform>{n} waren bekannt und sind jetzt auf dem neuesten Stand.</numerusform>
      </translation>
      <extracomment>For one: {n} was known and is up to date now.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} were met at an earlier event</source>
      <translation>
        <numerusform>{n} ist von einer früheren Veranstaltung bekannt</numerusform>
        <numerusform>{n} sind von einer früheren Veranstaltung bekannt</numerusform>
      </translation>
      <extracomment>For one: {n} was met at an earlier event</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} wishes of whom to meet</source>
      <translation>
        <numerusform>{n} Wunsch, wen man treffen möchte</numerusform>
        <numerusform>{n} Wünsche, wen man treffen möchte</numerusform>
      </translation>
      <extracomment>For one: {n} wish of whom to meet</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} work in another field or named none</source>
      <translation>
        <numerusform>{n} arbeitet in einem anderen Fachgebiet oder hat keines genannt</numerusform>
        <numerusform>{n} arbeiten in einem anderen Fachgebiet oder haben keines genannt</numerusform>
      </translation>
      <extracomment>For one: {n} works in another field or named none</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} years of experience</source>
      <translation>
        <numerusform>{n} Jahr Berufserfahrung</numerusform>
        <numerusform>{n} Jahre Berufserfahrung</numerusform>
      </translation>
      <extracomment>For one: {n} year of experience</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} years of experience between them</source>
      <translation>
        <numerusform>{n} Jahr Vorsprung</numerusform>
        <numerusform>{n} Jahre Vorsprung</numerusform>
      </translation>
      <extracomment>For one: {n} year of experience between them</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} years of experience between them, more than the {asked} asked for</source>
      <translation>
        <numerusform>{n} Jahr Vorsprung, mehr als die verlangten {asked}</numerusform>
        <numerusform>{n} Jahre Vorsprung, mehr als die verlangten {asked}</numerusform>
      </translation>
      <extracomment>For one: {n} year of experience between them, more than the {asked} asked for</extracomment>
    </message>
    <message>
      <source>{once}, {always} in every round</source>
      <translation>{once}, {always} in jeder Runde</translation>
    </message>
    <message>
      <source>{one} and {other} are already together.</source>
      <translation>{one} und {other} sind schon zusammen.</translation>
    </message>
    <message>
      <source>{one} and {other} are always to be paired, but neither can mentor the other: change the role of one, or take the pair off the list.</source>
      <translation>{one} und {other} sollen immer ein Paar sein, aber keine der beiden Personen kann Mentor der anderen sein: Ändern Sie die Rolle einer von beiden oder nehmen Sie das Paar aus der Liste.</translation>
    </message>
    <message>
      <source>{one} and {other} change places</source>
      <translation>{one} und {other} tauschen die Plätze</translation>
    </message>
    <message>
      <source>{one} and {other} change tables in all rounds; the mentees stay</source>
      <translation>{one} und {other} tauschen in allen Runden die Tische; die Mentees bleiben</translation>
    </message>
    <message>
      <source>{one} and {other} do not come to the same rounds, so they cannot change tables.</source>
      <translation>{one} und {other} kommen nicht in dieselben Runden und können daher nicht die Tische tauschen.</translation>
    </message>
    <message>
      <source>{one} and {other} do not come to the same rounds, so they cannot share a table.</source>
      <translation>{one} und {other} kommen nicht in dieselben Runden und können sich daher keinen Tisch teilen.</translation>
    </message>
    <message>
      <source>{one} and {other} must meet and must not meet: take them off one of the two lists.</source>
      <translation>{one} und {other} müssen und dürfen sich nicht treffen: Nehmen Sie das Paar aus einer der beiden Listen.</translation>
    </message>
    <message>
      <source>{one} and {other} must not meet</source>
      <translation>{one} und {other} dürfen sich nicht treffen</translation>
    </message>
    <message>
      <source>{one} takes {table} from {other}, who has none then; the mentees stay</source>
      <translation>{one} übernimmt {table} von {other}, ohne Tisch danach; die Mentees bleiben</translation>
    </message>
    <message>
      <source>{option} does not know '{word}'. It takes: {known}.</source>
      <translation>{option} kennt „{word}“ nicht. Möglich sind: {known}.</translation>
    </message>
    <message>
      <source>{other} takes {table} from {one}, who has none then; the mentees stay</source>
      <translation>{other} übernimmt {table} von {one}, ohne Tisch danach; die Mentees bleiben</translation>
    </message>
    <message>
      <source>{page} of {pages}</source>
      <translation>{page} von {pages}</translation>
    </message>
    <message>
      <source>{path} could not take the place of the chapter ({reason}). The chapter is as it was; make room on the disk, then try again.</source>
      <translation>{path} konnte nicht an die Stelle der Ortsgruppe treten ({reason}). Die Ortsgruppe ist, wie sie war. Schaffen Sie Platz auf dem Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{path} is a folder, but a result of that name is to be written. Choose another --out.</source>
      <translation>{path} ist ein Ordner, soll aber als Ergebnis geschrieben werden. Wählen Sie ein anderes --out.</translation>
    </message>
    <message>
      <source>{path} is damaged: it is not as MicroMentor Desktop has written it. Choose another.</source>
      <translation>{path} ist beschädigt: Die Datei ist nicht so, wie MicroMentor Desktop sie geschrieben hat. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>{path} is not a chapter's file of MicroMentor Desktop.</source>
      <translation>{path} ist keine Ortsgruppendatei von MicroMentor Desktop.</translation>
    </message>
    <message>
      <source>{path} is not a chapter's file of MicroMentor Desktop; choose another with --data.</source>
      <translation>{path} ist keine Ortsgruppendatei von MicroMentor Desktop; wählen Sie mit --data eine andere.</translation>
    </message>
    <message>
      <source>{path} is open already: {user} has had it open on the computer {computer} since {since}. Ask them to close it, then open it here.</source>
      <translation>{path} ist schon geöffnet: von {user} auf dem Computer {computer} seit {since}. Bitten Sie darum, die Datei dort zu schließen, und öffnen Sie sie dann hier.</translation>
    </message>
    <message>
      <source>{path} is open in MicroMentor Desktop already, since {since}. Use that window, or close it first.</source>
      <translation>{path} ist schon seit {since} in MicroMentor Desktop geöffnet. Verwenden Sie jenes Fenster oder schließen Sie es zuerst.</translation>
    </message>
    <message>
      <source>{path} is open in MicroMentor Desktop already. Close it there first, then open it here.</source>
      <translation>{path} ist schon in MicroMentor Desktop geöffnet. Schließen Sie die Datei dort zuerst und öffnen Sie sie dann hier.</translation>
    </message>
    <message>
      <source>{path} was written by a newer release of MicroMentor Desktop. Install that here first.</source>
      <translation>{path} wurde von einer neueren Ausgabe von MicroMentor Desktop geschrieben. Installieren Sie diese hier zuerst.</translation>
    </message>
    <message>
      <source>{path} was written by a newer release of MicroMentor Desktop. Install the newest release to open it; nothing was changed.</source>
      <translation>{path} wurde von einer neueren Ausgabe von MicroMentor Desktop geschrieben. Installieren Sie die neueste Ausgabe, um die Datei zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message numerus="yes">
      <source>{people} to {table}: {n} more than planned</source>
      <translation>
        <numerusform>{people} zu {table}: {n} mehr als geplant</numerusform>
        <numerusform>{people} zu {table}: {n} mehr als geplant</numerusform>
      </translation>
      <extracomment>For one: {people} to {table}: {n} more than planned</extracomment>
    </message>
    <message>
      <source>{people}: the name had to shrink to {size} pt on the card of pair {number}.</source>
      <translation>{people}: Der Name musste auf der Karte von Paar {number} auf {size} pt schrumpfen.</translation>
    </message>
    <message>
      <source>{people}: the name had to shrink to {size} pt on the card of table {number}.</source>
      <translation>{people}: Der Name musste auf der Karte von Tisch {number} auf {size} pt schrumpfen.</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
      <source>{placed} of {all} mentees can have a mentor at least once, {n} have to wait.</source>
      <translation>
        <numerusform>{placed} von {all} Mentees können mindestens einmal einen Mentor haben, {n} muss warten.</numerusform>
        <numerusform>{placed} von {all} Mentees können mindestens einmal einen Mentor haben, {n} müssen warten.</numerusform>
      </translation>
      <extracomment>For one: {placed} of {all} mentees can have a mentor at least once, {n} has to wait.</extracomment>
    </message>
    <message numerus="yes">
      <source>{placed} of {all} mentees can have a mentor, {n} have to wait.</source>
      <translation>
        <numerusform>{placed} von {all} Mentees können einen Mentor haben, {n} muss warten.</numerusform>
        <numerusform>{placed} von {all} Mentees können einen Mentor haben, {n} müssen warten.</numerusform>
      </translation>
      <extracomment>For one: {placed} of {all} mentees can have a mentor, {n} has to wait.</extracomment>
    </message>
    <message>
      <source>{placed} of {all} mentees have a mentor at least once</source>
      <translation>{placed} von {all} Mentees haben mindestens einmal einen Mentor</translation>
    </message>
    <message>
      <source>{placed} of {all} mentees have a mentor, {waiting} wait</source>
      <translation>{placed} von {all} Mentees haben einen Mentor, {waiting} auf der Warteliste</translation>
    </message>
    <message>
      <source>{place} as mentor</source>
      <translation>{place} als Mentor</translation>
    </message>
    <message>
      <source>{place} of {n}</source>
      <translation>{place} von {n}</translation>
    </message>
    <message>
      <source>{place}, as one more</source>
      <translation>{place}, mit einer Person mehr</translation>
    </message>
    <message>
      <source>{place}: {names}</source>
      <translation>{place}: {names}</translation>
    </message>
    <message>
      <source>{place}: {reason}</source>
      <translation>{place}: {reason}</translation>
    </message>
    <message>
      <source>{purpose}: {answer}</source>
      <translation>{purpose}: {answer}</translation>
    </message>
    <message>
      <source>{rows} = {people} + {repeats} + {number} set aside</source>
      <translation>{rows} = {people} + {repeats} + {number} zurückgestellt</translation>
    </message>
    <message>
      <source>{sat_out} instead of {before}</source>
      <translation>gibt es {sat_out} statt {before}</translation>
    </message>
    <message>
      <source>{share} % of the best possible fit, the rest given up for new faces</source>
      <translation>{share} % der bestmöglichen Passung, der Rest zugunsten neuer Gesichter aufgegeben</translation>
    </message>
    <message>
      <source>{sheet} cannot be folded over: its labels do not adjoin. Choose inserts or plain paper, or print both sides of the paper.</source>
      <translation>{sheet} lässt sich nicht umklappen: Die Etiketten grenzen nicht aneinander. Wählen Sie Einsteckkarten oder gewöhnliches Papier, oder bedrucken Sie beide Seiten.</translation>
    </message>
    <message>
      <source>{sheet} has labels 1 to {last}; printing cannot start at label {start}.</source>
      <translation>{sheet} hat die Etiketten 1 bis {last}; der Druck kann nicht bei Etikett {start} beginnen.</translation>
    </message>
    <message>
      <source>{sheet}: a sheet needs at least one label, wider and higher than 0 mm.</source>
      <translation>{sheet}: Ein Bogen braucht mindestens ein Etikett, breiter und höher als 0 mm.</translation>
    </message>
    <message>
      <source>{sheet}: every length must be a number of millimetres.</source>
      <translation>{sheet}: Jede Länge muss eine Zahl in Millimetern sein.</translation>
    </message>
    <message>
      <source>{sheet}: neighbouring labels overlap: each is {size} mm high, but the next one begins after {pitch} mm.</source>
      <translation>{sheet}: Benachbarte Etiketten überlappen: Jedes ist {size} mm hoch, aber das nächste beginnt nach {pitch} mm.</translation>
    </message>
    <message>
      <source>{sheet}: neighbouring labels overlap: each is {size} mm wide, but the next one begins after {pitch} mm.</source>
      <translation>{sheet}: Benachbarte Etiketten überlappen: Jedes ist {size} mm breit, aber das nächste beginnt nach {pitch} mm.</translation>
    </message>
    <message>
      <source>{sheet}: the labels begin {length} mm beyond the left edge of the page.</source>
      <translation>{sheet}: Die Etiketten beginnen {length} mm außerhalb des linken Seitenrands.</translation>
    </message>
    <message>
      <source>{sheet}: the labels begin {length} mm beyond the top edge of the page.</source>
      <translation>{sheet}: Die Etiketten beginnen {length} mm außerhalb des oberen Seitenrands.</translation>
    </message>
    <message>
      <source>{sheet}: the labels reach {length} mm beyond the bottom edge of the page ({end} mm of {page} mm).</source>
      <translation>{sheet}: Die Etiketten reichen {length} mm über den unteren Seitenrand hinaus ({end} mm von {page} mm).</translation>
    </message>
    <message>
      <source>{sheet}: the labels reach {length} mm beyond the right edge of the page ({end} mm of {page} mm).</source>
      <translation>{sheet}: Die Etiketten reichen {length} mm über den rechten Seitenrand hinaus ({end} mm von {page} mm).</translation>
    </message>
    <message>
      <source>{sheet}: the paper '{page}' is not known; use one of {pages}.</source>
      <translation>{sheet}: Das Papier „{page}“ ist nicht bekannt; möglich sind {pages}.</translation>
    </message>
    <message>
      <source>{sheet}: {width} by {height} mm is too small to print on; text keeps 3 mm clear of every cut, so at least {least} mm are needed.</source>
      <translation>{sheet}: {width} mal {height} mm ist zu klein zum Bedrucken. Text hält 3 mm Abstand von jedem Schnitt, nötig sind also mindestens {least} mm.</translation>
    </message>
    <message>
      <source>{short}; those who signed up earlier come first.</source>
      <translation>{short}; wer sich früher angemeldet hat, kommt zuerst.</translation>
    </message>
    <message>
      <source>{short}; {taken}.</source>
      <translation>{short}; {taken}.</translation>
    </message>
    <message>
      <source>{size}, {grid} on {paper}</source>
      <translation>{size}, {grid} auf {paper}</translation>
    </message>
    <message numerus="yes">
      <source>{start}, {effect}, and {n} more pairs are on topic.</source>
      <translation>
        <numerusform>{start} {effect}, und {n} Paar mehr hat ein gewünschtes Thema.</numerusform>
        <numerusform>{start} {effect}, und {n} Paare mehr haben ein gewünschtes Thema.</numerusform>
      </translation>
      <extracomment>For one: {start}, {effect}, and {n} more pair is on topic.</extracomment>
    </message>
    <message>
      <source>{start}, {effect}.</source>
      <translation>{start} {effect}.</translation>
    </message>
    <message>
      <source>{table} · full, as one more</source>
      <translation>{table} · voll, mit einer Person mehr</translation>
    </message>
    <message>
      <source>{table} · new</source>
      <translation>{table} · neu</translation>
    </message>
    <message>
      <source>{table} · {free} free</source>
      <translation>{table} · {free} frei</translation>
    </message>
    <message>
      <source>{taken} of {seats}</source>
      <translation>{taken} von {seats}</translation>
    </message>
    <message>
      <source>{text}, set by you</source>
      <translation>{text}, von Ihnen festgelegt</translation>
    </message>
    <message>
      <source>{time} – paused</source>
      <translation>{time} – angehalten</translation>
    </message>
    <message numerus="yes">
      <source>{what} changed since printing.</source>
      <translation>
        <numerusform>Seit dem Drucken geändert: {what}.</numerusform>
        <numerusform>Seit dem Drucken geändert: {what}.</numerusform>
      </translation>
      <extracomment>For one: {what} changed since printing.</extracomment>
    </message>
    <message numerus="yes">
      <source>{what} changed since printing: reprint onto {where}.</source>
      <translation>
        <numerusform>Seit dem Drucken geändert: {what}. Neu drucken auf: {where}.</numerusform>
        <numerusform>Seit dem Drucken geändert: {what}. Neu drucken auf: {where}.</numerusform>
      </translation>
      <extracomment>For one: {what} changed since printing: reprint onto {where}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{what} changed since printing: reprint {pieces}.</source>
      <translation>
        <numerusform>Seit dem Drucken geändert: {what}. Neu drucken: {pieces}.</numerusform>
        <numerusform>Seit dem Drucken geändert: {what}. Neu drucken: {pieces}.</numerusform>
      </translation>
      <extracomment>For one: {what} changed since printing: reprint {pieces}.</extracomment>
    </message>
    <message>
      <source>{what}: {value}</source>
      <translation>{what}: {value}</translation>
    </message>
    <message>
      <source>{where} has the same name with another email address; they may be one person, but are kept apart.</source>
      <translation>{where} hat denselben Namen mit einer anderen E-Mail-Adresse; vielleicht ist es eine Person, sie bleiben aber getrennt.</translation>
    </message>
    <message>
      <source>{where} has the same name with no email address; they may be one person, but are kept apart.</source>
      <translation>{where} hat denselben Namen ohne E-Mail-Adresse; vielleicht ist es eine Person, sie bleiben aber getrennt.</translation>
    </message>
    <message>
      <source>{who} are needed as mentors.</source>
      <translation>{who} werden als Mentoren gebraucht.</translation>
    </message>
    <message>
      <source>{who} are new too</source>
      <translation>{who} sind auch zum ersten Mal dabei</translation>
    </message>
    <message>
      <source>{who} is needed as a mentor.</source>
      <translation>{who} wird als Mentor gebraucht.</translation>
    </message>
    <message>
      <source>{who} is new too</source>
      <translation>{who} ist auch zum ersten Mal dabei</translation>
    </message>
    <message>
      <source>{who}, for {minutes}.</source>
      <translation>{who}, {minutes} lang.</translation>
    </message>
    <message>
      <source>{who}, for {rounds} rounds of {minutes}: about {whole} in all.</source>
      <translation>{who}, in {rounds} Runden zu je {minutes}: insgesamt etwa {whole}.</translation>
    </message>
    <message>
      <source>{why}; comes as a mentee this time</source>
      <translation>{why}; kommt diesmal als Mentee</translation>
    </message>
    <message>
      <source>“{colour}” is no colour. Write it as # and six digits, for example #0f766e.</source>
      <translation>„{colour}“ ist keine Farbe. Schreiben Sie sie als # und sechs Stellen, zum Beispiel #0f766e.</translation>
    </message>
    <message>
      <source>“{email}” is no email address. Correct it, or leave the field empty.</source>
      <translation>„{email}“ ist keine E-Mail-Adresse. Korrigieren Sie sie oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
      <source>“{file}” has neither a column of names nor one of email addresses; its columns are {columns}. Please choose the file with the sign-ups.</source>
      <translation>„{file}“ hat weder eine Spalte mit Namen noch eine mit E-Mail-Adressen; vorhanden sind {columns}. Bitte wählen Sie die Datei mit den Anmeldungen.</translation>
    </message>
    <message>
      <source>“{heading}”</source>
      <translation>„{heading}“</translation>
    </message>
    <message>
      <source>“{name}” cannot be drawn. Save the logo as a PNG.</source>
      <translation>„{name}“ lässt sich nicht zeichnen. Speichern Sie das Logo als PNG.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read ({reason}).</source>
      <translation>„{name}“ ist nicht lesbar ({reason}).</translation>
    </message>
    <message>
      <source>“{name}” cannot be read; please close it in other programs and check that you may open it.</source>
      <translation>„{name}“ ist nicht lesbar. Bitte schließen Sie die Datei in anderen Programmen und prüfen Sie, ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
      <source>“{name}” could not be saved in “{folder}” ({reason}). Choose another folder, or close the file if another program has it open.</source>
      <translation>„{name}“ ließ sich nicht in „{folder}“ speichern ({reason}). Wählen Sie einen anderen Ordner oder schließen Sie die Datei, falls ein anderes Programm sie geöffnet hat.</translation>
    </message>
    <message>
      <source>“{name}” defines text of its own (entities), which a logo need not. Save it as a PNG.</source>
      <translation>„{name}“ definiert eigenen Text (Entitäten), was ein Logo nicht braucht. Speichern Sie es als PNG.</translation>
    </message>
    <message>
      <source>“{name}” has no sheet “{sheet}”; it has none.</source>
      <translation>„{name}“ hat kein Blatt „{sheet}“; es gibt gar keines.</translation>
    </message>
    <message>
      <source>“{name}” has no sheet “{sheet}”; it has {sheets}.</source>
      <translation>„{name}“ hat kein Blatt „{sheet}“; vorhanden: {sheets}.</translation>
    </message>
    <message>
      <source>“{name}” holds a script or foreign content, so it is not used. Save the logo as a PNG.</source>
      <translation>„{name}“ enthält ein Skript oder fremde Inhalte und wird daher nicht verwendet. Speichern Sie das Logo als PNG.</translation>
    </message>
    <message>
      <source>“{name}” holds a script, so it is not used. Save the logo as a PNG.</source>
      <translation>„{name}“ enthält ein Skript und wird daher nicht verwendet. Speichern Sie das Logo als PNG.</translation>
    </message>
    <message>
      <source>“{name}” holds data for programs (JSON), not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>„{name}“ enthält Daten für Programme (JSON), keine Tabelle. Bitte exportieren Sie die Anmeldungen als CSV oder Excel und wählen Sie jene Datei.</translation>
    </message>
    <message>
      <source>“{name}” in the archive is empty; please export the sign-ups again.</source>
      <translation>„{name}“ im Archiv ist leer. Bitte exportieren Sie die Anmeldungen noch einmal.</translation>
    </message>
    <message>
      <source>“{name}” is a Numbers document; please export it as CSV or Excel in Numbers.</source>
      <translation>„{name}“ ist ein Numbers-Dokument. Bitte exportieren Sie es in Numbers als CSV oder Excel.</translation>
    </message>
    <message>
      <source>“{name}” is a PDF document, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>„{name}“ ist ein PDF-Dokument, keine Tabelle. Bitte exportieren Sie die Anmeldungen als CSV oder Excel und wählen Sie jene Datei.</translation>
    </message>
    <message>
      <source>“{name}” is a Word document, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>„{name}“ ist ein Word-Dokument, keine Tabelle. Bitte exportieren Sie die Anmeldungen als CSV oder Excel und wählen Sie jene Datei.</translation>
    </message>
    <message>
      <source>“{name}” is a compressed archive, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>„{name}“ ist ein gepacktes Archiv, keine Tabelle. Bitte exportieren Sie die Anmeldungen als CSV oder Excel und wählen Sie jene Datei.</translation>
    </message>
    <message>
      <source>“{name}” is a database, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>„{name}“ ist eine Datenbank, keine Tabelle. Bitte exportieren Sie die Anmeldungen als CSV oder Excel und wählen Sie jene Datei.</translation>
    </message>
    <message>
      <source>“{name}” is a folder; please choose the sign-up file inside it.</source>
      <translation>„{name}“ ist ein Ordner. Bitte wählen Sie die Anmeldedatei darin.</translation>
    </message>
    <message>
      <source>“{name}” is a picture or a film, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>„{name}“ ist ein Bild oder ein Film, keine Tabelle. Bitte exportieren Sie die Anmeldungen als CSV oder Excel und wählen Sie jene Datei.</translation>
    </message>
    <message>
      <source>“{name}” is a picture or a recording, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>„{name}“ ist ein Bild oder eine Aufnahme, keine Tabelle. Bitte exportieren Sie die Anmeldungen als CSV oder Excel und wählen Sie jene Datei.</translation>
    </message>
    <message>
      <source>“{name}” is a picture, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>„{name}“ ist ein Bild, keine Tabelle. Bitte exportieren Sie die Anmeldungen als CSV oder Excel und wählen Sie jene Datei.</translation>
    </message>
    <message>
      <source>“{name}” is a program, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>„{name}“ ist ein Programm, keine Tabelle. Bitte exportieren Sie die Anmeldungen als CSV oder Excel und wählen Sie jene Datei.</translation>
    </message>
    <message>
      <source>“{name}” is a sheet that the program knows already. Give yours another name.</source>
      <translation>„{name}“ ist ein Bogen, den das Programm schon kennt. Geben Sie Ihrem einen anderen Namen.</translation>
    </message>
    <message>
      <source>“{name}” is a text document, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>„{name}“ ist ein Textdokument, keine Tabelle. Bitte exportieren Sie die Anmeldungen als CSV oder Excel und wählen Sie jene Datei.</translation>
    </message>
    <message>
      <source>“{name}” is a web page, not a table; please open it in a spreadsheet program and save it as CSV or Excel.</source>
      <translation>„{name}“ ist eine Webseite, keine Tabelle. Bitte öffnen Sie sie in einem Tabellenprogramm und speichern Sie sie als CSV oder Excel.</translation>
    </message>
    <message>
      <source>“{name}” is an archive inside an archive; please unpack it first.</source>
      <translation>„{name}“ ist ein Archiv in einem Archiv. Bitte entpacken Sie es zuerst.</translation>
    </message>
    <message>
      <source>“{name}” is damaged and cannot be read. Save the logo once more, as a PNG.</source>
      <translation>„{name}“ ist beschädigt und nicht lesbar. Speichern Sie das Logo noch einmal, als PNG.</translation>
    </message>
    <message>
      <source>“{name}” is damaged or not complete; please export it again.</source>
      <translation>„{name}“ ist beschädigt oder unvollständig. Bitte exportieren Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <source>“{name}” is empty; please export the sign-ups again.</source>
      <translation>„{name}“ ist leer. Bitte exportieren Sie die Anmeldungen noch einmal.</translation>
    </message>
    <message>
      <source>“{name}” is larger than 50 MB; please keep only the sign-ups and save it again.</source>
      <translation>„{name}“ ist größer als 50 MB. Bitte lassen Sie nur die Anmeldungen darin und speichern Sie die Datei neu.</translation>
    </message>
    <message>
      <source>“{name}” is no SVG drawing. Choose a PNG, a JPEG or an SVG file.</source>
      <translation>„{name}“ ist keine SVG-Zeichnung. Wählen Sie eine PNG-, JPEG- oder SVG-Datei.</translation>
    </message>
    <message>
      <source>“{name}” is no picture that can be read. Choose a PNG, a JPEG or an SVG file.</source>
      <translation>„{name}“ ist kein lesbares Bild. Wählen Sie eine PNG-, JPEG- oder SVG-Datei.</translation>
    </message>
    <message>
      <source>“{name}” is too large for a logo ({size} MB). Save it smaller, as a PNG.</source>
      <translation>„{name}“ ist zu groß für ein Logo ({size} MB). Speichern Sie es kleiner, als PNG.</translation>
    </message>
    <message>
      <source>“{name}” is too large for a logo. Save it smaller, as a PNG.</source>
      <translation>„{name}“ ist zu groß für ein Logo. Speichern Sie es kleiner, als PNG.</translation>
    </message>
    <message>
      <source>“{name}” is too large for a logo. Save it with at most 4000 pixels a side.</source>
      <translation>„{name}“ ist zu groß für ein Logo. Speichern Sie es mit höchstens 4000 Pixeln je Seite.</translation>
    </message>
    <message>
      <source>“{name}” loads something from outside the file, so it is not used. Save the logo as a PNG.</source>
      <translation>„{name}“ lädt etwas von außerhalb der Datei und wird daher nicht verwendet. Speichern Sie das Logo als PNG.</translation>
    </message>
    <message>
      <source>“{name}” stands for somebody who is not named yet.</source>
      <translation>„{name}“ steht für jemanden, der noch nicht benannt ist.</translation>
    </message>
    <message>
      <source>“{printer}”, {tray}</source>
      <translation>„{printer}“, {tray}</translation>
    </message>
    <message>
      <source>−1 minute (↓)</source>
      <translation>−1 Minute (↓)</translation>
    </message>
  </context>
</TS>
