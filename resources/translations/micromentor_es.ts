<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>MicroMentor</name>
    <message>
      <source> Perhaps “{fix}”?</source>
      <translation> ¿Quizá “{fix}”?</translation>
    </message>
    <message>
      <source> minutes</source>
      <translation> minutos</translation>
    </message>
    <message>
      <source> mm</source>
      <translation> mm</translation>
    </message>
    <message numerus="yes">
      <source> points</source>
      <translation>
        <numerusform> punto</numerusform>
        <numerusform> puntos</numerusform>
      </translation>
      <extracomment>For one:  point</extracomment>
    </message>
    <message numerus="yes">
      <source> years</source>
      <translation>
        <numerusform> año</numerusform>
        <numerusform> años</numerusform>
      </translation>
      <extracomment>For one:  year</extracomment>
    </message>
    <message>
      <source>"{event}" has mentees ({count}) but no mentor. Ask members who mentored before, then pair again.</source>
      <translation>“{event}” tiene mentees ({count}) pero ningún mentor. Pregunte a miembros que ya lo han sido y empareje de nuevo.</translation>
    </message>
    <message>
      <source>"{event}" has mentors ({count}) but no mentee, so there is nobody to pair.</source>
      <translation>“{event}” tiene mentores ({count}) pero ningún mentee, así que no hay a quien emparejar.</translation>
    </message>
    <message>
      <source>&amp;A: left edge of the paper to the upright line (20)</source>
      <translation>&amp;A: del borde izquierdo del papel a la línea vertical (20)</translation>
    </message>
    <message>
      <source>&amp;About {program}</source>
      <translation>A&amp;cerca de {program}</translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>Aña&amp;dir</translation>
    </message>
    <message>
      <source>&amp;Add a walk-in…</source>
      <translation>&amp;Añadir persona sin inscripción…</translation>
    </message>
    <message>
      <source>&amp;Add late…</source>
      <translation>&amp;Añadir tardía…</translation>
    </message>
    <message>
      <source>&amp;Add member</source>
      <translation>&amp;Añadir miembro</translation>
    </message>
    <message>
      <source>&amp;Add member…</source>
      <translation>&amp;Añadir miembro…</translation>
    </message>
    <message>
      <source>&amp;Add one by hand…</source>
      <translation>&amp;Añadir uno a mano…</translation>
    </message>
    <message>
      <source>&amp;Allow this as an exception</source>
      <translation>&amp;Permitir como excepción</translation>
    </message>
    <message>
      <source>&amp;Announcement</source>
      <translation>&amp;Anuncio</translation>
    </message>
    <message>
      <source>&amp;Apply</source>
      <translation>&amp;Aplicar</translation>
    </message>
    <message>
      <source>&amp;Archive</source>
      <translation>&amp;Archivar</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Archive the {n} not on the list</source>
      <translation>
        <numerusform>&amp;Archivar a quien no está en la lista</numerusform>
        <numerusform>&amp;Archivar a las {n} personas que no están en la lista</numerusform>
      </translation>
      <extracomment>For one: &amp;Archive the one not on the list</extracomment>
    </message>
    <message>
      <source>&amp;B: upper edge of the paper to the level line (20)</source>
      <translation>&amp;B: del borde superior del papel a la línea horizontal (20)</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Atrás</translation>
    </message>
    <message>
      <source>&amp;Backups…</source>
      <translation>&amp;Copias de seguridad…</translation>
    </message>
    <message>
      <source>&amp;Bcc:</source>
      <translation>&amp;Cco:</translation>
    </message>
    <message>
      <source>&amp;Big screen</source>
      <translation>Pantalla &amp;grande</translation>
    </message>
    <message>
      <source>&amp;Bring together</source>
      <translation>&amp;Juntar</translation>
    </message>
    <message>
      <source>&amp;Calibrate…</source>
      <translation>Cali&amp;brar…</translation>
    </message>
    <message>
      <source>&amp;Change name, day or rules…</source>
      <translation>&amp;Cambiar nombre, día o reglas…</translation>
    </message>
    <message>
      <source>&amp;Change topics</source>
      <translation>&amp;Cambiar temas</translation>
    </message>
    <message>
      <source>&amp;Chapter's name:</source>
      <translation>&amp;Nombre del capítulo:</translation>
    </message>
    <message>
      <source>&amp;Choose another file…</source>
      <translation>&amp;Elegir otro archivo…</translation>
    </message>
    <message>
      <source>&amp;Choose file…</source>
      <translation>&amp;Elegir archivo…</translation>
    </message>
    <message>
      <source>&amp;Columns</source>
      <translation>&amp;Columnas</translation>
    </message>
    <message>
      <source>&amp;Compare and merge…</source>
      <translation>&amp;Comparar y combinar…</translation>
    </message>
    <message>
      <source>&amp;Compare…</source>
      <translation>Comp&amp;arar…</translation>
    </message>
    <message>
      <source>&amp;Copy addresses</source>
      <translation>Copi&amp;ar direcciones</translation>
    </message>
    <message>
      <source>&amp;Copy subject and text</source>
      <translation>Copiar asunto y te&amp;xto</translation>
    </message>
    <message>
      <source>&amp;Copy the questions</source>
      <translation>&amp;Copiar las preguntas</translation>
    </message>
    <message>
      <source>&amp;Copy the text</source>
      <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
      <source>&amp;Create event</source>
      <translation>&amp;Crear evento</translation>
    </message>
    <message>
      <source>&amp;Delete</source>
      <translation>&amp;Eliminar</translation>
    </message>
    <message>
      <source>&amp;Delete these backups</source>
      <translation>&amp;Eliminar estas copias</translation>
    </message>
    <message>
      <source>&amp;Design</source>
      <translation>&amp;Diseño</translation>
    </message>
    <message>
      <source>&amp;Edit</source>
      <translation>E&amp;ditar</translation>
    </message>
    <message>
      <source>&amp;Email:</source>
      <translation>&amp;Correo electrónico:</translation>
    </message>
    <message>
      <source>&amp;Erase for good</source>
      <translation>&amp;Borrar para siempre</translation>
    </message>
    <message>
      <source>&amp;Events</source>
      <translation>E&amp;ventos</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>Arc&amp;hivo</translation>
    </message>
    <message>
      <source>&amp;Find on the board</source>
      <translation>Buscar &amp;en el tablero</translation>
    </message>
    <message>
      <source>&amp;First name:</source>
      <translation>&amp;Nombre de pila:</translation>
    </message>
    <message>
      <source>&amp;Forget the correction</source>
      <translation>&amp;Olvidar la corrección</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Forget these {n} people…</source>
      <translation>
        <numerusform>&amp;Olvidar a esta persona…</numerusform>
        <numerusform>&amp;Olvidar a estas {n} personas…</numerusform>
      </translation>
      <extracomment>For one: &amp;Forget this person…</extracomment>
    </message>
    <message>
      <source>&amp;Form, paper form and announcement…</source>
      <translation>&amp;Formulario (también en papel) y anuncio…</translation>
    </message>
    <message>
      <source>&amp;From</source>
      <translation>&amp;De</translation>
    </message>
    <message>
      <source>&amp;From which round on?</source>
      <translation>¿&amp;Desde qué ronda?</translation>
    </message>
    <message>
      <source>&amp;Go back to this state…</source>
      <translation>&amp;Volver a este estado…</translation>
    </message>
    <message>
      <source>&amp;Go back to “{name}”</source>
      <translation>&amp;Volver a “{name}”</translation>
    </message>
    <message>
      <source>&amp;Go on typing people</source>
      <translation>&amp;Seguir escribiendo personas</translation>
    </message>
    <message>
      <source>&amp;Go on with it</source>
      <translation>&amp;Continuar con él</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;Here from round:</source>
      <translation>&amp;Aquí desde la ronda:</translation>
    </message>
    <message>
      <source>&amp;Home</source>
      <translation>&amp;Inicio</translation>
    </message>
    <message>
      <source>&amp;Import</source>
      <translation>&amp;Importar</translation>
    </message>
    <message>
      <source>&amp;Import a list of members…</source>
      <translation>&amp;Importar una lista de miembros…</translation>
    </message>
    <message>
      <source>&amp;Import my members</source>
      <translation>&amp;Importar mis miembros</translation>
    </message>
    <message>
      <source>&amp;Import sign-ups into this event…</source>
      <translation>&amp;Importar inscripciones a este evento…</translation>
    </message>
    <message>
      <source>&amp;Import sign-ups…</source>
      <translation>&amp;Importar inscripciones…</translation>
    </message>
    <message numerus="yes">
      <source>&amp;Import {n} people</source>
      <translation>
        <numerusform>&amp;Importar a {n} persona</numerusform>
        <numerusform>&amp;Importar a {n} personas</numerusform>
      </translation>
      <extracomment>For one: &amp;Import {n} person</extracomment>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Importar…</translation>
    </message>
    <message>
      <source>&amp;Job title:</source>
      <translation>&amp;Puesto:</translation>
    </message>
    <message>
      <source>&amp;Keep</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <source>&amp;Keep apart</source>
      <translation>&amp;Separar</translation>
    </message>
    <message>
      <source>&amp;Keep people from the same employer apart</source>
      <translation>Separar a &amp;personas de la misma empresa</translation>
    </message>
    <message>
      <source>&amp;Keep them</source>
      <translation>&amp;Conservarlas</translation>
    </message>
    <message>
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
      <source>&amp;Larger</source>
      <translation>Más &amp;grande</translation>
    </message>
    <message>
      <source>&amp;Last name:</source>
      <translation>Ape&amp;llidos:</translation>
    </message>
    <message>
      <source>&amp;Light or dark:</source>
      <translation>Claro u &amp;oscuro:</translation>
    </message>
    <message>
      <source>&amp;Link to the form:</source>
      <translation>&amp;Enlace al formulario:</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>Fi&amp;jar</translation>
    </message>
    <message>
      <source>&amp;Lock {name} here</source>
      <translation>Fi&amp;jar aquí a {name}</translation>
    </message>
    <message>
      <source>&amp;Look how they are understood</source>
      <translation>&amp;Ver cómo se interpretan</translation>
    </message>
    <message>
      <source>&amp;Made with:</source>
      <translation>&amp;Hecho con:</translation>
    </message>
    <message>
      <source>&amp;Members</source>
      <translation>Miem&amp;bros</translation>
    </message>
    <message>
      <source>&amp;Mentees with one mentor, at most:</source>
      <translation>Men&amp;tees con un mentor, como máximo:</translation>
    </message>
    <message>
      <source>&amp;Mentor</source>
      <translation>&amp;Mentor</translation>
    </message>
    <message>
      <source>&amp;Merge into one</source>
      <translation>&amp;Combinar en una</translation>
    </message>
    <message>
      <source>&amp;Merge the two…</source>
      <translation>&amp;Combinar los dos…</translation>
    </message>
    <message>
      <source>&amp;Move</source>
      <translation>&amp;Mover</translation>
    </message>
    <message>
      <source>&amp;Move to…</source>
      <translation>&amp;Mover a…</translation>
    </message>
    <message>
      <source>&amp;Move {name} to…</source>
      <translation>&amp;Mover a {name} a…</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nombre</translation>
    </message>
    <message>
      <source>&amp;Name and day</source>
      <translation>&amp;Nombre y día</translation>
    </message>
    <message>
      <source>&amp;New event…</source>
      <translation>&amp;Nuevo evento…</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Siguiente</translation>
    </message>
    <message>
      <source>&amp;Normal size</source>
      <translation>&amp;Tamaño normal</translation>
    </message>
    <message>
      <source>&amp;Offer to forget them after this many months without an event:</source>
      <translation>O&amp;frecer olvidar tras estos meses sin ningún evento:</translation>
    </message>
    <message>
      <source>&amp;Open a chapter file…</source>
      <translation>&amp;Abrir un archivo de capítulo…</translation>
    </message>
    <message>
      <source>&amp;Open the chapter</source>
      <translation>&amp;Abrir el capítulo</translation>
    </message>
    <message>
      <source>&amp;Pair</source>
      <translation>&amp;Emparejar</translation>
    </message>
    <message>
      <source>&amp;Pair again</source>
      <translation>Emparejar de n&amp;uevo</translation>
    </message>
    <message>
      <source>&amp;Pair: find the best plan</source>
      <translation>Emp&amp;arejar: buscar el mejor plan</translation>
    </message>
    <message>
      <source>&amp;Paper</source>
      <translation>&amp;Papel</translation>
    </message>
    <message>
      <source>&amp;Paper:</source>
      <translation>Pape&amp;l:</translation>
    </message>
    <message>
      <source>&amp;Paste copied cells</source>
      <translation>&amp;Pegar celdas copiadas</translation>
    </message>
    <message>
      <source>&amp;People</source>
      <translation>&amp;Personas</translation>
    </message>
    <message>
      <source>&amp;People ({n})</source>
      <translation>&amp;Personas ({n})</translation>
    </message>
    <message>
      <source>&amp;Place:</source>
      <translation>&amp;Lugar:</translation>
    </message>
    <message>
      <source>&amp;Plan the next event</source>
      <translation>&amp;Planear el próximo evento</translation>
    </message>
    <message>
      <source>&amp;Print the test page</source>
      <translation>&amp;Imprimir la página de prueba</translation>
    </message>
    <message>
      <source>&amp;Print…</source>
      <translation>Im&amp;primir…</translation>
    </message>
    <message>
      <source>&amp;Pronouns:</source>
      <translation>Pr&amp;onombres:</translation>
    </message>
    <message>
      <source>&amp;Put it back</source>
      <translation>&amp;Reponerlo</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>&amp;Redo</source>
      <translation>&amp;Rehacer</translation>
    </message>
    <message>
      <source>&amp;Redo: {done}</source>
      <translation>&amp;Rehacer: {done}</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Quitar</translation>
    </message>
    <message>
      <source>&amp;Remove it</source>
      <translation>&amp;Quitarlo</translation>
    </message>
    <message>
      <source>&amp;Repair</source>
      <translation>&amp;Reparar</translation>
    </message>
    <message>
      <source>&amp;Repair the file</source>
      <translation>&amp;Reparar el archivo</translation>
    </message>
    <message>
      <source>&amp;Repair the plan…</source>
      <translation>&amp;Reparar el plan…</translation>
    </message>
    <message>
      <source>&amp;Save</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <source>&amp;Save as PDF…</source>
      <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
      <source>&amp;Save it elsewhere…</source>
      <translation>&amp;Guardarlo en otro sitio…</translation>
    </message>
    <message>
      <source>&amp;Save the sheet</source>
      <translation>&amp;Guardar la hoja</translation>
    </message>
    <message>
      <source>&amp;Settings…</source>
      <translation>Con&amp;figuración…</translation>
    </message>
    <message>
      <source>&amp;Show also who stays</source>
      <translation>&amp;Mostrar también a quien se queda</translation>
    </message>
    <message>
      <source>&amp;Skip for now</source>
      <translation>&amp;Omitir por ahora</translation>
    </message>
    <message>
      <source>&amp;Smaller</source>
      <translation>Más &amp;pequeño</translation>
    </message>
    <message>
      <source>&amp;Start anew</source>
      <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
      <source>&amp;Start my first event</source>
      <translation>Empezar &amp;mi primer evento</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>D&amp;etener</translation>
    </message>
    <message>
      <source>&amp;Subject:</source>
      <translation>&amp;Asunto:</translation>
    </message>
    <message>
      <source>&amp;Tables</source>
      <translation>&amp;Mesas</translation>
    </message>
    <message>
      <source>&amp;Take back this exception</source>
      <translation>&amp;Retirar esta excepción</translation>
    </message>
    <message>
      <source>&amp;Text:</source>
      <translation>&amp;Texto:</translation>
    </message>
    <message>
      <source>&amp;This event</source>
      <translation>E&amp;ste evento</translation>
    </message>
    <message>
      <source>&amp;Throw it away…</source>
      <translation>&amp;Descartar…</translation>
    </message>
    <message>
      <source>&amp;To</source>
      <translation>&amp;A</translation>
    </message>
    <message>
      <source>&amp;To look at ({n})</source>
      <translation>Por &amp;revisar ({n})</translation>
    </message>
    <message>
      <source>&amp;Topics</source>
      <translation>&amp;Temas</translation>
    </message>
    <message>
      <source>&amp;Topics…</source>
      <translation>Tema&amp;s…</translation>
    </message>
    <message>
      <source>&amp;Try it with a sample chapter</source>
      <translation>&amp;Probar con un capítulo de ejemplo</translation>
    </message>
    <message>
      <source>&amp;Try the sample chapter</source>
      <translation>&amp;Probar el capítulo de ejemplo</translation>
    </message>
    <message>
      <source>&amp;Type people in</source>
      <translation>Escribir personas a &amp;mano</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
    </message>
    <message>
      <source>&amp;Undo this import</source>
      <translation>&amp;Deshacer esta importación</translation>
    </message>
    <message>
      <source>&amp;Undo this import…</source>
      <translation>Des&amp;hacer esta importación…</translation>
    </message>
    <message>
      <source>&amp;Undo: {done}</source>
      <translation>&amp;Deshacer: {done}</translation>
    </message>
    <message>
      <source>&amp;Use “{fix}”</source>
      <translation>&amp;Usar “{fix}”</translation>
    </message>
    <message>
      <source>&amp;Where should {name} go?</source>
      <translation>¿&amp;Adónde debe ir {name}?</translation>
    </message>
    <message>
      <source>&amp;Who must meet</source>
      <translation>&amp;Quiénes deben reunirse</translation>
    </message>
    <message>
      <source>&amp;Width of a label</source>
      <translation>Anc&amp;ho de una etiqueta</translation>
    </message>
    <message>
      <source>&amp;Would like to meet:</source>
      <translation>Le &amp;gustaría conocer a:</translation>
    </message>
    <message>
      <source>&amp;Write something else…</source>
      <translation>&amp;Escribir otra cosa…</translation>
    </message>
    <message>
      <source>(a name that cannot be printed)</source>
      <translation>(un nombre que no se puede imprimir)</translation>
    </message>
    <message>
      <source>+1 minute (↑)</source>
      <translation>+1 minuto (↑)</translation>
    </message>
    <message>
      <source>15 % of the people</source>
      <translation>El 15 % de las personas</translation>
    </message>
    <message>
      <source>A failing disk, a broken copy or another program may have done this. The repair saves every entry that can be read, puts damaged ones back out of the backups where they are there, and tells you what is missing. The damaged file is kept.</source>
      <translation>Puede deberse a un disco que falla, a una copia interrumpida o a otro programa. La reparación salva cada dato que se puede leer, repone los dañados desde las copias de seguridad si están allí, y le dice qué falta. El archivo dañado se conserva.</translation>
    </message>
    <message>
      <source>A few hours, days or weeks of help with one topic, such as a job interview.</source>
      <translation>Unas horas, días o semanas de ayuda con un tema, como una entrevista de trabajo.</translation>
    </message>
    <message>
      <source>A half tick means that some of them have the topic; leave it to change nothing. Their sign-ups for events that are still to come are changed, too.</source>
      <translation>Una casilla a medias significa que algunos tienen el tema; déjela así para no cambiar nada. También se cambian sus inscripciones a eventos aún por venir.</translation>
    </message>
    <message>
      <source>A member needs a name. Type at least a first or a last name.</source>
      <translation>Un miembro necesita un nombre. Escriba al menos el nombre o los apellidos.</translation>
    </message>
    <message>
      <source>A mentor and a mentee talk one-on-one for {minutes}.</source>
      <translation>Un mentor y un mentee conversan uno a uno durante {minutes}.</translation>
    </message>
    <message>
      <source>A mentor and a mentee talk one-on-one, in {rounds} of {minutes}, each time with somebody else.</source>
      <translation>Un mentor y un mentee conversan uno a uno, en {rounds} de {minutes}, cada vez con otra persona.</translation>
    </message>
    <message>
      <source>A mentor is ahead by 0 years or more at least, not {least}.</source>
      <translation>Un mentor lleva como mínimo 0 años de ventaja o más, no {least}.</translation>
    </message>
    <message>
      <source>A mentor looks after one or two newcomers for the span of a conference.</source>
      <translation>Un mentor acompaña a una o dos personas nuevas mientras dura un congreso.</translation>
    </message>
    <message>
      <source>A mentor should be ahead by at least {least} years and ideally {good}: the ideal cannot be less than the least.</source>
      <translation>Un mentor debe llevar al menos {least} años de ventaja e idealmente {good}: lo ideal no puede ser menos que el mínimo.</translation>
    </message>
    <message>
      <source>A mentor should be ahead ideally by {good} years and at most {most}: the most cannot be less than the ideal.</source>
      <translation>Un mentor debe llevar idealmente {good} años de ventaja y como máximo {most}: el máximo no puede ser menos que lo ideal.</translation>
    </message>
    <message>
      <source>A mentor wished for (up to three times):</source>
      <translation>Un mentor preferido (hasta tres veces):</translation>
    </message>
    <message>
      <source>A new plan is being made just now. Move people when it is there.</source>
      <translation>Se está haciendo un plan nuevo. Mueva a las personas cuando esté listo.</translation>
    </message>
    <message>
      <source>A notice or a web page</source>
      <translation>Un aviso o una página web</translation>
    </message>
    <message>
      <source>A page for each mentor: who comes, and what they ask for.</source>
      <translation>Una página por mentor: quién viene y qué pide.</translation>
    </message>
    <message>
      <source>A personal word brings most. Choose some of them, or write to all.</source>
      <translation>Unas palabras personales son lo que más ayuda. Elija a algunas personas, o escriba a todas.</translation>
    </message>
    <message>
      <source>A round &amp;lasts:</source>
      <translation>Una ronda d&amp;ura:</translation>
    </message>
    <message>
      <source>A round lasts at least one minute.</source>
      <translation>Una ronda dura al menos un minuto.</translation>
    </message>
    <message>
      <source>A round lasts at most {most} minutes, not {minutes}. Should people stay together for days or weeks? Then choose conference buddies or drop-in topic help.</source>
      <translation>Una ronda dura como máximo {most} minutos, no {minutes}. ¿Deben las personas estar juntas días o semanas? Elija entonces compañeros de congreso o ayuda puntual por temas.</translation>
    </message>
    <message>
      <source>A rule counts between 0 and {most} points, not {points}.</source>
      <translation>Una regla cuenta entre 0 y {most} puntos, no {points}.</translation>
    </message>
    <message>
      <source>A topic needs a name. Write one, or remove the line.</source>
      <translation>Un tema necesita un nombre. Escriba uno, o quite la línea.</translation>
    </message>
    <message>
      <source>A version needs a name, for example “Before dinner”.</source>
      <translation>Una versión necesita un nombre, por ejemplo “Antes de la cena”.</translation>
    </message>
    <message>
      <source>A whole number; 0 if you are just starting.</source>
      <translation>Un número entero; 0 si está empezando.</translation>
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
      <translation>A: del borde izquierdo del papel a la línea vertical, deben ser 20 mm.</translation>
    </message>
    <message>
      <source>About {app}</source>
      <translation>Acerca de {app}</translation>
    </message>
    <message>
      <source>Add a &amp;walk-in…</source>
      <translation>&amp;Añadir persona sin inscripción…</translation>
    </message>
    <message>
      <source>Add a late sign-up</source>
      <translation>Añadir una inscripción tardía</translation>
    </message>
    <message>
      <source>Add a walk-in</source>
      <translation>Añadir persona sin inscripción</translation>
    </message>
    <message>
      <source>Add {name}</source>
      <translation>Añadir a {name}</translation>
    </message>
    <message>
      <source>Added on</source>
      <translation>Añadido el</translation>
    </message>
    <message>
      <source>After the event</source>
      <translation>Después del evento</translation>
    </message>
    <message>
      <source>Afterwards save the answers as CSV or Excel, one row a person, and import that file as it is.</source>
      <translation>Después guarde las respuestas como CSV o Excel, una fila por persona, e importe ese archivo tal cual.</translation>
    </message>
    <message>
      <source>Afterwards: sign-ups, who met and what was short, in charts and without names.</source>
      <translation>Después: inscripciones, quiénes se reunieron y qué faltó, en gráficos y sin nombres.</translation>
    </message>
    <message>
      <source>Afterwards: “Responses”, the three dots, “Download responses (.csv)”. Import that file as it is.</source>
      <translation>Después: “Respuestas”, los tres puntos, “Descargar respuestas (.csv)”. Importe ese archivo tal cual.</translation>
    </message>
    <message>
      <source>Afterwards: “View responses”, “Open in Excel”. Import that file as it is.</source>
      <translation>Después: “Ver respuestas”, “Abrir en Excel”. Importe ese archivo tal cual.</translation>
    </message>
    <message>
      <source>Agree on one small thing to practise, and where to find help with it.</source>
      <translation>Acuerden una cosa pequeña para practicar, y dónde encontrar ayuda con ella.</translation>
    </message>
    <message>
      <source>Agrees to share contact details</source>
      <translation>Acepta compartir sus datos de contacto</translation>
    </message>
    <message>
      <source>All answers of the sign-up form, and the imported file itself: to show where each value came from.</source>
      <translation>Todas las respuestas del formulario de inscripción, y el archivo importado: para mostrar de dónde viene cada dato.</translation>
    </message>
    <message>
      <source>All backups of the last two days are kept, then one a day for two weeks, then one a month for a year. They are on this computer only: use File &gt; Save a copy for a second place.</source>
      <translation>Se guardan todas las copias de los últimos dos días, luego una por día durante dos semanas y después una por mes durante un año. Están solo en este equipo: use Archivo &gt; Guardar una copia para tener otra en un segundo lugar.</translation>
    </message>
    <message>
      <source>All files (*)</source>
      <translation>Todos los archivos (*)</translation>
    </message>
    <message>
      <source>All mentors</source>
      <translation>Todos los mentores</translation>
    </message>
    <message>
      <source>All names differ enough.</source>
      <translation>Todos los nombres se distinguen lo suficiente.</translation>
    </message>
    <message>
      <source>All of this follows from the event and its rules. When those change, look here again before you copy.</source>
      <translation>Todo esto se deduce del evento y de sus reglas. Si cambian, vuelva aquí antes de copiar.</translation>
    </message>
    <message>
      <source>All tables</source>
      <translation>Todas las mesas</translation>
    </message>
    <message>
      <source>All topics</source>
      <translation>Todos los temas</translation>
    </message>
    <message numerus="yes">
      <source>All {n} mentees can have a mentor at least once, but not in every round: {sat_out} in all.</source>
      <translation>
        <numerusform>El único mentee puede tener mentor al menos una vez, pero no en todas las rondas: {sat_out} en total.</numerusform>
        <numerusform>Los {n} mentees pueden tener mentor al menos una vez, pero no en todas las rondas: {sat_out} en total.</numerusform>
      </translation>
      <extracomment>For one: The only mentee can have a mentor at least once, but not in every round: {sat_out} in all.</extracomment>
    </message>
    <message numerus="yes">
      <source>All {n} mentees can have a mentor in every round.</source>
      <translation>
        <numerusform>El único mentee puede tener mentor en todas las rondas.</numerusform>
        <numerusform>Los {n} mentees pueden tener mentor en todas las rondas.</numerusform>
      </translation>
      <extracomment>For one: The only mentee can have a mentor in every round.</extracomment>
    </message>
    <message numerus="yes">
      <source>All {n} mentees can have a mentor.</source>
      <translation>
        <numerusform>El único mentee puede tener mentor.</numerusform>
        <numerusform>Los {n} mentees pueden tener mentor.</numerusform>
      </translation>
      <extracomment>For one: The only mentee can have a mentor.</extracomment>
    </message>
    <message>
      <source>Allow an exception for {names}</source>
      <translation>Permitir una excepción para {names}</translation>
    </message>
    <message>
      <source>Allowed exception: {broken}</source>
      <translation>Excepción permitida: {broken}</translation>
    </message>
    <message>
      <source>An email to copy</source>
      <translation>Un correo para copiar</translation>
    </message>
    <message>
      <source>An email to the members</source>
      <translation>Un correo a los miembros</translation>
    </message>
    <message>
      <source>An event has between 1 and {most} rounds, not {rounds}.</source>
      <translation>Un evento tiene entre 1 y {most} rondas, no {rounds}.</translation>
    </message>
    <message>
      <source>An event takes your sign-up file, finds the best pairs of mentors and mentees, and prints their badges and table cards. Everything stays on this computer.</source>
      <translation>Un evento toma su archivo de inscripciones, encuentra las mejores parejas de mentores y mentees, e imprime sus credenciales y tarjetas de mesa. Todo se queda en este equipo.</translation>
    </message>
    <message>
      <source>An honest note</source>
      <translation>Con franqueza</translation>
    </message>
    <message>
      <source>Announcement</source>
      <translation>Anuncio</translation>
    </message>
    <message>
      <source>Another event has this name already. You can use it again; its day or place tells them apart.</source>
      <translation>Otro evento ya tiene este nombre. Puede usarlo de nuevo; el día o el lugar los distingue.</translation>
    </message>
    <message>
      <source>Another event, on {day}, has this name already. You can use it again; its day or place tells them apart.</source>
      <translation>Otro evento, el {day}, ya tiene este nombre. Puede usarlo de nuevo; el día o el lugar los distingue.</translation>
    </message>
    <message>
      <source>Another l&amp;ogo…</source>
      <translation>Otro l&amp;ogotipo…</translation>
    </message>
    <message>
      <source>Another lo&amp;go…</source>
      <translation>Otro lo&amp;gotipo…</translation>
    </message>
    <message>
      <source>Another one:</source>
      <translation>Otro:</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Respuesta</translation>
    </message>
    <message>
      <source>Answer to “{question}”</source>
      <translation>Respuesta a “{question}”</translation>
    </message>
    <message>
      <source>Answers about topics</source>
      <translation>Respuestas sobre los temas</translation>
    </message>
    <message>
      <source>Answers or rules changed after this pairing. Pair again to take them in.</source>
      <translation>Después de este emparejamiento cambiaron respuestas o reglas. Empareje de nuevo para tenerlas en cuenta.</translation>
    </message>
    <message>
      <source>Any form tool</source>
      <translation>Cualquier herramienta de formularios</translation>
    </message>
    <message>
      <source>Any list with names will do: your membership list, or the sign-ups of an earlier event. Nothing is stored before you press Import, and the file itself is not kept.</source>
      <translation>Sirve cualquier lista con nombres: su lista de miembros, o las inscripciones de un evento anterior. No se guarda nada antes de pulsar Importar, y el archivo en sí no se conserva.</translation>
    </message>
    <message>
      <source>Any topic</source>
      <translation>Cualquier tema</translation>
    </message>
    <message>
      <source>Anybody can be paired with anybody.</source>
      <translation>Cualquiera puede emparejarse con cualquiera.</translation>
    </message>
    <message>
      <source>Anything else we should know?</source>
      <translation>¿Algo más que debamos saber?</translation>
    </message>
    <message>
      <source>Appeara&amp;nce</source>
      <translation>&amp;Apariencia</translation>
    </message>
    <message>
      <source>Archive {who}</source>
      <translation>Archivar a {who}</translation>
    </message>
    <message>
      <source>Archived</source>
      <translation>Archivados</translation>
    </message>
    <message>
      <source>Archived on</source>
      <translation>Archivado el</translation>
    </message>
    <message>
      <source>As it should be on your badge.</source>
      <translation>Como debe figurar en su credencial.</translation>
    </message>
    <message>
      <source>As it was when you opened it</source>
      <translation>Como estaba cuando lo abrió</translation>
    </message>
    <message>
      <source>As the computer has it</source>
      <translation>Como el equipo</translation>
    </message>
    <message>
      <source>As the system has it</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Ask me one interview question now. How could my answer be better?</source>
      <translation>Hágame ahora una pregunta de entrevista. ¿Cómo podría mejorar mi respuesta?</translation>
    </message>
    <message numerus="yes">
      <source>Ask {who} to mentor: otherwise {n} more mentees would wait in all rounds.</source>
      <translation>
        <numerusform>Pida a {who} que haga de mentor: si no, {n} mentee más esperaría en todas las rondas.</numerusform>
        <numerusform>Pida a {who} que haga de mentor: si no, {n} mentees más esperarían en todas las rondas.</numerusform>
      </translation>
      <extracomment>For one: Ask {who} to mentor: otherwise {n} more mentee would wait in all rounds.</extracomment>
    </message>
    <message numerus="yes">
      <source>Ask {who} to mentor: otherwise {n} more mentees would wait.</source>
      <translation>
        <numerusform>Pida a {who} que haga de mentor: si no, {n} mentee más esperaría.</numerusform>
        <numerusform>Pida a {who} que haga de mentor: si no, {n} mentees más esperarían.</numerusform>
      </translation>
      <extracomment>For one: Ask {who} to mentor: otherwise {n} more mentee would wait.</extracomment>
    </message>
    <message>
      <source>Ask {who} to mentor: otherwise {sat_out} instead of {before}.</source>
      <translation>Pida a {who} que haga de mentor: si no, {sat_out} en lugar de {before}.</translation>
    </message>
    <message>
      <source>At least one person of an employer can sit at a table, not {number}; with 1, nobody sits with a colleague.</source>
      <translation>A una mesa puede sentarse al menos una persona de una empresa, no {number}; con 1, nadie se sienta con un compañero de trabajo.</translation>
    </message>
    <message>
      <source>At least:</source>
      <translation>Al menos:</translation>
    </message>
    <message>
      <source>At most:</source>
      <translation>Como máximo:</translation>
    </message>
    <message>
      <source>At the moment there is nobody to forget.</source>
      <translation>Por ahora no hay a quien olvidar.</translation>
    </message>
    <message>
      <source>At the same table:</source>
      <translation>En la misma mesa:</translation>
    </message>
    <message>
      <source>B: from the upper edge of the paper to the level line, wanted 20 mm.</source>
      <translation>B: del borde superior del papel a la línea horizontal, deben ser 20 mm.</translation>
    </message>
    <message>
      <source>Back to e&amp;xpected</source>
      <translation>&amp;Volver a esperar</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Backups of this chapter</source>
      <translation>Copias de seguridad de este capítulo</translation>
    </message>
    <message>
      <source>Before sign-ups: {event}</source>
      <translation>Antes de las inscripciones: {event}</translation>
    </message>
    <message>
      <source>Before the last name (van, de)</source>
      <translation>Delante del apellido (van, de)</translation>
    </message>
    <message>
      <source>Before you part</source>
      <translation>Antes de despedirse</translation>
    </message>
    <message>
      <source>Behind the name (Jr., III)</source>
      <translation>Detrás del nombre (Jr., III)</translation>
    </message>
    <message>
      <source>Belongs to the chapter</source>
      <translation>Pertenece al capítulo</translation>
    </message>
    <message>
      <source>Beside that</source>
      <translation>Además</translation>
    </message>
    <message>
      <source>Beside the board</source>
      <translation>Junto al tablero</translation>
    </message>
    <message>
      <source>Beside the first name, show</source>
      <translation>Además del nombre, mostrar</translation>
    </message>
    <message>
      <source>Beside what is stored</source>
      <translation>Comparado con lo guardado</translation>
    </message>
    <message>
      <source>Best found, at most {gap} % from the best possible fit</source>
      <translation>Lo mejor encontrado, como máximo a {gap} % de la mejor afinidad posible</translation>
    </message>
    <message numerus="yes">
      <source>Best found, at most {n} more places could be filled</source>
      <translation>
        <numerusform>Lo mejor encontrado, se podría cubrir como máximo {n} lugar más</numerusform>
        <numerusform>Lo mejor encontrado, se podrían cubrir como máximo {n} lugares más</numerusform>
      </translation>
      <extracomment>For one: Best found, at most {n} more place could be filled</extracomment>
    </message>
    <message>
      <source>Best possible (proved)</source>
      <translation>Lo mejor posible (demostrado)</translation>
    </message>
    <message>
      <source>Better: {goals}.</source>
      <translation>Mejor: {goals}.</translation>
    </message>
    <message>
      <source>Between 0 and 100 % of the fit can be given up for new faces, not {percent} %.</source>
      <translation>Por caras nuevas se puede ceder entre 0 y 100 % de la afinidad, no {percent} %.</translation>
    </message>
    <message>
      <source>Big screen: {event}</source>
      <translation>Pantalla grande: {event}</translation>
    </message>
    <message>
      <source>Blank badges for walk-ins</source>
      <translation>Credenciales en blanco para quienes vienen sin inscripción</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Azul</translation>
    </message>
    <message>
      <source>Both sides, turned over the long edge</source>
      <translation>Ambas caras, volteando por el borde largo</translation>
    </message>
    <message>
      <source>Both sides, turned over the short edge</source>
      <translation>Ambas caras, volteando por el borde corto</translation>
    </message>
    <message>
      <source>Both signed up for “{event}”. Their two sign-ups become one there.</source>
      <translation>Ambas fichas se inscribieron en “{event}”. Sus dos inscripciones pasan a ser una.</translation>
    </message>
    <message>
      <source>Boxes to tick at the desk, with lines for walk-ins.</source>
      <translation>Casillas para marcar en la recepción, con líneas para quienes vienen sin inscripción.</translation>
    </message>
    <message>
      <source>Brin&amp;g the row back</source>
      <translation>Recuperar &amp;la fila</translation>
    </message>
    <message>
      <source>Broken rule: {sentence}</source>
      <translation>Regla incumplida: {sentence}</translation>
    </message>
    <message>
      <source>By how many years a mentor should be ahead of a mentee. Where the years are not known, nothing is ruled out.</source>
      <translation>Cuántos años de ventaja debe llevar un mentor a un mentee. Donde no se conocen los años, no se excluye nada.</translation>
    </message>
    <message>
      <source>C&amp;hapter</source>
      <translation>&amp;Capítulo</translation>
    </message>
    <message>
      <source>C: &amp;length of the level line (100)</source>
      <translation>C: longitud de la &amp;línea horizontal (100)</translation>
    </message>
    <message>
      <source>C: the level line with its two ends, wanted 100 mm.</source>
      <translation>C: la línea horizontal con sus dos extremos, deben ser 100 mm.</translation>
    </message>
    <message>
      <source>Calibrate {printer}</source>
      <translation>Calibrar {printer}</translation>
    </message>
    <message>
      <source>Came without a sign-up</source>
      <translation>Vino sin inscripción</translation>
    </message>
    <message>
      <source>Can help with</source>
      <translation>Puede ayudar con</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Career goals</source>
      <translation>Objetivos profesionales</translation>
    </message>
    <message>
      <source>Career stage</source>
      <translation>Etapa profesional</translation>
    </message>
    <message>
      <source>Centred, with a coloured band</source>
      <translation>Centrado, con una franja de color</translation>
    </message>
    <message>
      <source>Change it, or press Next once more to keep it.</source>
      <translation>Cámbielo, o pulse Siguiente otra vez para conservarlo.</translation>
    </message>
    <message>
      <source>Change name, day or rules</source>
      <translation>Cambiar nombre, día o reglas</translation>
    </message>
    <message>
      <source>Change name, day or rules…</source>
      <translation>Cambiar nombre, día o reglas…</translation>
    </message>
    <message>
      <source>Change places with {name}</source>
      <translation>Intercambiar lugar con {name}</translation>
    </message>
    <message>
      <source>Change places with {name} ({table})</source>
      <translation>Intercambiar lugar con {name} ({table})</translation>
    </message>
    <message>
      <source>Change tables with {hosts} ({table})</source>
      <translation>Intercambiar mesa con {hosts} ({table})</translation>
    </message>
    <message>
      <source>Change the topics of {who}</source>
      <translation>Cambiar los temas de {who}</translation>
    </message>
    <message>
      <source>Change {event}</source>
      <translation>Cambiar {event}</translation>
    </message>
    <message>
      <source>Change {name}</source>
      <translation>Cambiar a {name}</translation>
    </message>
    <message>
      <source>Change {name} ({what})</source>
      <translation>Cambiar a {name} ({what})</translation>
    </message>
    <message>
      <source>Changed by hand, and as good as the best plan.</source>
      <translation>Cambiado a mano, y tan bueno como el mejor plan.</translation>
    </message>
    <message>
      <source>Changed by hand, better than pairing found around its locks. Pair again to see what is possible now.</source>
      <translation>Cambiado a mano, mejor que lo encontrado alrededor de lo fijado. Empareje de nuevo para ver qué es posible ahora.</translation>
    </message>
    <message>
      <source>Changed by hand: somebody who signed up later has a place before somebody who signed up earlier.</source>
      <translation>Cambiado a mano: alguien que se inscribió después tiene lugar antes que alguien que se inscribió antes.</translation>
    </message>
    <message>
      <source>Changed by hand: the tables are less even than they could be.</source>
      <translation>Cambiado a mano: las mesas están menos equilibradas de lo que podrían.</translation>
    </message>
    <message>
      <source>Changed by hand: {cases} more than in the best plan.</source>
      <translation>Cambiado a mano: {cases} más que en el mejor plan.</translation>
    </message>
    <message numerus="yes">
      <source>Changed by hand: {n} rules are broken, named below.</source>
      <translation>
        <numerusform>Cambiado a mano: se incumple {n} regla, indicada abajo.</numerusform>
        <numerusform>Cambiado a mano: se incumplen {n} reglas, indicadas abajo.</numerusform>
      </translation>
      <extracomment>For one: Changed by hand: {n} rule is broken, named below.</extracomment>
    </message>
    <message>
      <source>Changed by hand: {share} % of the best possible fit.</source>
      <translation>Cambiado a mano: {share} % de la mejor afinidad posible.</translation>
    </message>
    <message>
      <source>Changed since the last print</source>
      <translation>Con cambios desde la última impresión</translation>
    </message>
    <message>
      <source>Changes are saved at once. Name, work and languages are the person's own, at every event.</source>
      <translation>Los cambios se guardan al momento. El nombre, el trabajo y los idiomas son de la persona, en todos los eventos.</translation>
    </message>
    <message>
      <source>Chapter</source>
      <translation>Capítulo</translation>
    </message>
    <message>
      <source>Chapter files (*.micromentor);;All files (*)</source>
      <translation>Archivos de capítulo (*.micromentor);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Chapters (*.micromentor)</source>
      <translation>Capítulos (*.micromentor)</translation>
    </message>
    <message>
      <source>Check with a test print on plain paper, held against the sheet.</source>
      <translation>Compruébelo con una impresión de prueba en papel normal, puesta contra la hoja.</translation>
    </message>
    <message>
      <source>Check-in</source>
      <translation>Registro de llegada</translation>
    </message>
    <message>
      <source>Check-in list</source>
      <translation>Lista de llegada</translation>
    </message>
    <message>
      <source>Checkboxes</source>
      <translation>Casillas de verificación</translation>
    </message>
    <message>
      <source>Choice</source>
      <translation>Opción</translation>
    </message>
    <message>
      <source>Choice, with “Multiple answers” on</source>
      <translation>Opción, con “Varias respuestas” activado</translation>
    </message>
    <message>
      <source>Choices for this document</source>
      <translation>Opciones de este documento</translation>
    </message>
    <message>
      <source>Choose &amp;another file…</source>
      <translation>Elegir otro archi&amp;vo…</translation>
    </message>
    <message>
      <source>Choose a lo&amp;go…</source>
      <translation>Elegir un lo&amp;gotipo…</translation>
    </message>
    <message>
      <source>Choose a shape. All the numbers can be changed later.</source>
      <translation>Elija un formato. Todos los números se pueden cambiar después.</translation>
    </message>
    <message>
      <source>Choose an answer, or correct what the columns are taken for below.</source>
      <translation>Elija una respuesta, o corrija abajo cómo se interpretan las columnas.</translation>
    </message>
    <message>
      <source>Choose between 1 and {most} months.</source>
      <translation>Elija entre 1 y {most} meses.</translation>
    </message>
    <message>
      <source>Choose its shape, drop the sign-up file, and get the best pairs there are.</source>
      <translation>Elija su formato, suelte el archivo de inscripciones y obtenga las mejores parejas posibles.</translation>
    </message>
    <message>
      <source>Choose l&amp;ogo…</source>
      <translation>Elegir l&amp;ogotipo…</translation>
    </message>
    <message>
      <source>Choose one conversation in the coming week in which you will try something out.</source>
      <translation>Elija una conversación de la semana próxima en la que vaya a probar algo nuevo.</translation>
    </message>
    <message>
      <source>Choose somebody in the list to see and change their answers.</source>
      <translation>Elija a alguien de la lista para ver y cambiar sus respuestas.</translation>
    </message>
    <message>
      <source>Choose the chapter's logo</source>
      <translation>Elija el logotipo del capítulo</translation>
    </message>
    <message>
      <source>Choose the sign-up file</source>
      <translation>Elija el archivo de inscripciones</translation>
    </message>
    <message>
      <source>Choose which values stay where the two records differ. Everything else of both is kept.</source>
      <translation>Elija qué valores quedan donde las dos fichas difieren. Todo lo demás de ambas se conserva.</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Click a step to go back to it, or forward again.</source>
      <translation>Haga clic en un paso para volver a él, o para avanzar de nuevo.</translation>
    </message>
    <message>
      <source>Click on somebody to see their events and whom they met.</source>
      <translation>Haga clic en alguien para ver sus eventos y a quién conoció.</translation>
    </message>
    <message>
      <source>Click where somebody is in a round to see their card.</source>
      <translation>Haga clic donde está alguien en una ronda para ver su tarjeta.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Cerrar (Esc)</translation>
    </message>
    <message>
      <source>Close a dialog; on the board, let go of what is being moved</source>
      <translation>Cerrar un diálogo; en el tablero, soltar lo que se está moviendo</translation>
    </message>
    <message>
      <source>Colour:</source>
      <translation>Color:</translation>
    </message>
    <message>
      <source>Coloured edge (saves ink)</source>
      <translation>Borde de color (ahorra tinta)</translation>
    </message>
    <message>
      <source>Column</source>
      <translation>Columna</translation>
    </message>
    <message>
      <source>Column in the file</source>
      <translation>Columna del archivo</translation>
    </message>
    <message>
      <source>Column {letters}</source>
      <translation>Columna {letters}</translation>
    </message>
    <message>
      <source>Columns of the file</source>
      <translation>Columnas del archivo</translation>
    </message>
    <message>
      <source>Comes to rou&amp;nd:</source>
      <translation>&amp;Viene a la ronda:</translation>
    </message>
    <message>
      <source>Comes to round {number}</source>
      <translation>Viene a la ronda {number}</translation>
    </message>
    <message>
      <source>Company</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <source>Compare versions</source>
      <translation>Comparar versiones</translation>
    </message>
    <message>
      <source>Comparing the members</source>
      <translation>Comparando a los miembros</translation>
    </message>
    <message>
      <source>Conference buddies</source>
      <translation>Compañeros de congreso</translation>
    </message>
    <message>
      <source>Confirmed: {confirmed}</source>
      <translation>Confirmado: {confirmed}</translation>
    </message>
    <message>
      <source>Conse&amp;nt</source>
      <translation>Consenti&amp;miento</translation>
    </message>
    <message>
      <source>Conse&amp;nt and topics</source>
      <translation>Consenti&amp;miento y temas</translation>
    </message>
    <message>
      <source>Contact code on the badge</source>
      <translation>Código de contacto en la credencial</translation>
    </message>
    <message>
      <source>Contact details may be given to those they meet (contact list)</source>
      <translation>Se pueden dar sus datos de contacto a quienes conoce (lista de contactos)</translation>
    </message>
    <message>
      <source>Contact details may be given to those they met</source>
      <translation>Se pueden dar sus datos de contacto a quienes conoció</translation>
    </message>
    <message>
      <source>Contact details may be on the badge as a code</source>
      <translation>Los datos de contacto pueden ir en la credencial como código</translation>
    </message>
    <message>
      <source>Contact details may be on their badge, as a code that telephones read</source>
      <translation>Sus datos de contacto pueden ir en la credencial, como código que leen los teléfonos</translation>
    </message>
    <message>
      <source>Contact exchange list</source>
      <translation>Lista de contactos</translation>
    </message>
    <message>
      <source>Conversation starters</source>
      <translation>Preguntas para conversar</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Copiado</translation>
    </message>
    <message>
      <source>Copy &amp;addresses</source>
      <translation>Copiar &amp;direcciones</translation>
    </message>
    <message>
      <source>Copy the &amp;subject</source>
      <translation>Copiar el a&amp;sunto</translation>
    </message>
    <message>
      <source>Copy the title, the introduction and each question into it.</source>
      <translation>Copie en él el título, la introducción y cada pregunta.</translation>
    </message>
    <message>
      <source>Copy the title, the introduction and each question into your form tool.</source>
      <translation>Copie el título, la introducción y cada pregunta en su herramienta de formularios.</translation>
    </message>
    <message>
      <source>Corrected: {right} mm across, {down} mm down, {across} % wide, {along} % high.</source>
      <translation>Corregido: {right} mm a lo ancho, {down} mm a lo alto, {across} % de ancho, {along} % de alto.</translation>
    </message>
    <message>
      <source>Creating the event…</source>
      <translation>Creando el evento…</translation>
    </message>
    <message>
      <source>Ctrl+N</source>
      <translation>Ctrl+N</translation>
    </message>
    <message>
      <source>D: length of the &amp;upright line (100)</source>
      <translation>D: longitud de la línea &amp;vertical (100)</translation>
    </message>
    <message>
      <source>D: the upright line with its two ends, wanted 100 mm.</source>
      <translation>D: la línea vertical con sus dos extremos, deben ser 100 mm.</translation>
    </message>
    <message>
      <source>Da&amp;y:</source>
      <translation>&amp;Día:</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Date of signing up</source>
      <translation>Fecha de inscripción</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Día</translation>
    </message>
    <message>
      <source>Day not decided</source>
      <translation>Día sin decidir</translation>
    </message>
    <message>
      <source>De&amp;lete…</source>
      <translation>E&amp;liminar…</translation>
    </message>
    <message>
      <source>Dear members,</source>
      <translation>Estimados miembros:</translation>
    </message>
    <message>
      <source>Delete e&amp;vent…</source>
      <translation>Eliminar e&amp;vento…</translation>
    </message>
    <message>
      <source>Delete event</source>
      <translation>Eliminar evento</translation>
    </message>
    <message>
      <source>Delete the older backups, too?</source>
      <translation>¿Eliminar también las copias de seguridad anteriores?</translation>
    </message>
    <message>
      <source>Delete this version (Del)</source>
      <translation>Eliminar esta versión (Supr)</translation>
    </message>
    <message>
      <source>Delete version “{name}”</source>
      <translation>Eliminar la versión “{name}”</translation>
    </message>
    <message>
      <source>Delete {who}</source>
      <translation>Eliminar a {who}</translation>
    </message>
    <message>
      <source>Delete {who}?</source>
      <translation>¿Eliminar a {who}?</translation>
    </message>
    <message>
      <source>Delete “{event}”?</source>
      <translation>¿Eliminar “{event}”?</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>Difference</source>
      <translation>Diferencia</translation>
    </message>
    <message>
      <source>Directory of members</source>
      <translation>Directorio de miembros</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Hecho</translation>
    </message>
    <message>
      <source>Done again: {said}</source>
      <translation>Rehecho: {said}</translation>
    </message>
    <message>
      <source>Done again: {step}</source>
      <translation>Rehecho: {step}</translation>
    </message>
    <message>
      <source>Done: {what}. {now}</source>
      <translation>Hecho: {what}. {now}</translation>
    </message>
    <message>
      <source>Drag people to another place, or press M to choose one. Ctrl+X takes them along, Ctrl+V puts them down. L locks them in place.</source>
      <translation>Arrastre a las personas a otro lugar, o pulse M para elegirlo. Ctrl+X las lleva consigo, Ctrl+V las deja. L las fija en su lugar.</translation>
    </message>
    <message>
      <source>Drawing…</source>
      <translation>Dibujando…</translation>
    </message>
    <message>
      <source>Drop a mentor here</source>
      <translation>Suelte aquí a un mentor</translation>
    </message>
    <message>
      <source>Drop the sign-up file here</source>
      <translation>Suelte aquí el archivo de inscripciones</translation>
    </message>
    <message>
      <source>Drop this rule</source>
      <translation>Quitar esta regla</translation>
    </message>
    <message>
      <source>Drop-in topic help</source>
      <translation>Ayuda puntual por temas</translation>
    </message>
    <message>
      <source>E&amp;dit…</source>
      <translation>Edita&amp;r…</translation>
    </message>
    <message>
      <source>E&amp;rase for good…</source>
      <translation>&amp;Borrar para siempre…</translation>
    </message>
    <message>
      <source>E&amp;vent</source>
      <translation>Even&amp;to</translation>
    </message>
    <message>
      <source>E&amp;xport these people…</source>
      <translation>E&amp;xportar estas personas…</translation>
    </message>
    <message>
      <source>Each has a topic.</source>
      <translation>Cada una tiene un tema.</translation>
    </message>
    <message>
      <source>Each mentor has a table, and each table a topic.</source>
      <translation>Cada mentor tiene una mesa, y cada mesa un tema.</translation>
    </message>
    <message numerus="yes">
      <source>Each mentor helps up to {n} mentees.</source>
      <translation>
        <numerusform>Cada mentor ayuda a un mentee con un tema.</numerusform>
        <numerusform>Cada mentor ayuda a {n} mentees como máximo.</numerusform>
      </translation>
      <extracomment>For one: Each mentor helps one mentee with a topic.</extracomment>
    </message>
    <message>
      <source>Each mentor looks after one mentee for the whole conference.</source>
      <translation>Cada mentor acompaña a un mentee durante todo el congreso.</translation>
    </message>
    <message>
      <source>Each mentor looks after up to {n} mentees, who also get to know each other.</source>
      <translation>Cada mentor acompaña a {n} mentees como máximo, que además se conocen entre sí.</translation>
    </message>
    <message>
      <source>Each mentor meets one mentee</source>
      <translation>Cada mentor se reúne con un mentee</translation>
    </message>
    <message>
      <source>Each mentor meets one mentee at a time</source>
      <translation>Cada mentor se reúne con un mentee a la vez</translation>
    </message>
    <message numerus="yes">
      <source>Each mentor sits with up to {n} mentees</source>
      <translation>
        <numerusform>Cada mentor se sienta con un mentee</numerusform>
        <numerusform>Cada mentor se sienta con {n} mentees como máximo</numerusform>
      </translation>
      <extracomment>For one: Each mentor sits with one mentee</extracomment>
    </message>
    <message>
      <source>Each of the four lengths must be a number of millimetres.</source>
      <translation>Cada una de las cuatro longitudes debe ser un número de milímetros.</translation>
    </message>
    <message>
      <source>Each pair earns points for what it has of these. The plan earns as many points in all as can be.</source>
      <translation>Cada pareja gana puntos por lo que tenga de esto. El plan gana en conjunto tantos puntos como es posible.</translation>
    </message>
    <message>
      <source>Each person's own rounds, tables and people.</source>
      <translation>Las rondas, mesas y personas de cada cual.</translation>
    </message>
    <message>
      <source>Each topic in common:</source>
      <translation>Cada tema en común:</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>Correo electrónico</translation>
    </message>
    <message>
      <source>Email address</source>
      <translation>Dirección de correo electrónico</translation>
    </message>
    <message>
      <source>Email address and telephone number: to tell people apart, and for those who agreed to share them.</source>
      <translation>Correo electrónico y teléfono: para distinguir a las personas, y para quienes aceptaron compartirlos.</translation>
    </message>
    <message>
      <source>Emplo&amp;yer:</source>
      <translation>Empr&amp;esa:</translation>
    </message>
    <message>
      <source>Employer</source>
      <translation>Empresa</translation>
    </message>
    <message>
      <source>Employer or school</source>
      <translation>Empresa o centro de estudios</translation>
    </message>
    <message>
      <source>Enter or a double click on a row shows who is behind it.</source>
      <translation>Enter o un doble clic en una fila muestra quién está detrás.</translation>
    </message>
    <message>
      <source>Erase {who} for good?</source>
      <translation>¿Borrar a {who} para siempre?</translation>
    </message>
    <message>
      <source>Eve&amp;nts</source>
      <translation>&amp;Eventos</translation>
    </message>
    <message>
      <source>Evenness of the tables</source>
      <translation>Equilibrio de las mesas</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Evento</translation>
    </message>
    <message>
      <source>Event: {name}</source>
      <translation>Evento: {name}</translation>
    </message>
    <message>
      <source>Events</source>
      <translation>Eventos</translation>
    </message>
    <message>
      <source>Events in this backup</source>
      <translation>Eventos en esta copia</translation>
    </message>
    <message>
      <source>Every goal is reached as well as before.</source>
      <translation>Todos los objetivos se cumplen igual que antes.</translation>
    </message>
    <message>
      <source>Every mentor works for {employer}, as {name} does.</source>
      <translation>Todos los mentores trabajan en {employer}, igual que {name}.</translation>
    </message>
    <message>
      <source>Every&amp;body</source>
      <translation>Todo&amp;s</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Everybody by round</source>
      <translation>Todos por ronda</translation>
    </message>
    <message>
      <source>Everybody has a place, at least in one round.</source>
      <translation>Todos tienen lugar, al menos en una ronda.</translation>
    </message>
    <message>
      <source>Everybody has a place.</source>
      <translation>Todos tienen lugar.</translation>
    </message>
    <message>
      <source>Everybody in big print, for the wall.</source>
      <translation>Todos en letra grande, para la pared.</translation>
    </message>
    <message>
      <source>Everybody sits where they sat.</source>
      <translation>Todos se sientan donde estaban.</translation>
    </message>
    <message>
      <source>Everything &amp;held on them…</source>
      <translation>Todo lo que se &amp;guarda sobre la persona…</translation>
    </message>
    <message>
      <source>Everything held on {name}</source>
      <translation>Todo lo que se guarda sobre {name}</translation>
    </message>
    <message>
      <source>Everything in the chapter becomes as it was on {when}: events, people, pairings and what was printed. The state of now is kept as a backup first, so you can come back to it here.</source>
      <translation>Todo en el capítulo vuelve a ser como el {when}: eventos, personas, emparejamientos y lo impreso. El estado actual se guarda antes como copia de seguridad, así que aquí podrá recuperarlo.</translation>
    </message>
    <message>
      <source>Everything is in one file on this computer, and in its backups beside it. Nothing is sent anywhere.</source>
      <translation>Todo está en un archivo de este equipo, y en sus copias de seguridad junto a él. No se envía nada a ninguna parte.</translation>
    </message>
    <message>
      <source>Everything stays on this computer. What you fill in here is saved at once; you can also leave it for later.</source>
      <translation>Todo se queda en este equipo. Lo que introduce aquí se guarda al momento; también puede dejarlo para más tarde.</translation>
    </message>
    <message>
      <source>Excel workbook (*.xlsx)</source>
      <translation>Libro de Excel (*.xlsx)</translation>
    </message>
    <message>
      <source>Excel, CSV or OpenDocument, just as the form or the ticket service exports it.
You will see how it is understood before anybody is added.</source>
      <translation>Excel, CSV u OpenDocument, tal como lo exporta el formulario o el servicio de entradas.
Verá cómo se interpreta antes de que se añada a nadie.</translation>
    </message>
    <message>
      <source>Exception: more mentees than {names} has places</source>
      <translation>Excepción: más mentees que los lugares de {names}</translation>
    </message>
    <message>
      <source>Exception: {names} cannot come to this round</source>
      <translation>Excepción: {names} no puede venir a esta ronda</translation>
    </message>
    <message>
      <source>Exception: {names} do not meet</source>
      <translation>Excepción: {names} no se reúnen</translation>
    </message>
    <message>
      <source>Exception: {names}, colleagues</source>
      <translation>Excepción: {names}, compañeros de trabajo</translation>
    </message>
    <message>
      <source>Exception: {names}, met before</source>
      <translation>Excepción: {names}, ya se conocieron</translation>
    </message>
    <message>
      <source>Exception: {names}, no language in common</source>
      <translation>Excepción: {names}, sin idioma en común</translation>
    </message>
    <message>
      <source>Exception: {names}, no wanted topic in common</source>
      <translation>Excepción: {names}, sin tema deseado en común</translation>
    </message>
    <message>
      <source>Exception: {names}, not the same field</source>
      <translation>Excepción: {names}, de distinta área profesional</translation>
    </message>
    <message>
      <source>Exception: {names}, to be kept apart</source>
      <translation>Excepción: {names}, debían estar separados</translation>
    </message>
    <message>
      <source>Exception: {names}, years between them</source>
      <translation>Excepción: {names}, años de diferencia</translation>
    </message>
    <message>
      <source>Experience in their words</source>
      <translation>Experiencia en sus palabras</translation>
    </message>
    <message>
      <source>Experience, field, languages and topics: to find a mentor who fits.</source>
      <translation>Experiencia, área profesional, idiomas y temas: para encontrar un mentor adecuado.</translation>
    </message>
    <message>
      <source>Export a &amp;directory…</source>
      <translation>Exportar un &amp;directorio…</translation>
    </message>
    <message>
      <source>Export members</source>
      <translation>Exportar miembros</translation>
    </message>
    <message>
      <source>Family names as a letter only</source>
      <translation>Apellidos solo con la inicial</translation>
    </message>
    <message>
      <source>Fiel&amp;d of work:</source>
      <translation>Á&amp;rea profesional:</translation>
    </message>
    <message>
      <source>Field of work</source>
      <translation>Área profesional</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>File &gt; Backups shows the states before, if you would rather go back to one of them.</source>
      <translation>Archivo &gt; Copias de seguridad muestra los estados anteriores, por si prefiere volver a uno de ellos.</translation>
    </message>
    <message>
      <source>Files in {folder}: {names}</source>
      <translation>Archivos en {folder}: {names}</translation>
    </message>
    <message>
      <source>Fill in the form by {until}: {link}. You can offer to be a mentor, ask for one, or both.</source>
      <translation>Complete el formulario antes de esta fecha: {until}. Enlace: {link}. Puede ofrecerse como mentor, pedir uno, o ambas cosas.</translation>
    </message>
    <message>
      <source>Find a name, employer or topic</source>
      <translation>Busque un nombre, una empresa o un tema</translation>
    </message>
    <message>
      <source>Find du&amp;plicates…</source>
      <translation>Buscar du&amp;plicados…</translation>
    </message>
    <message>
      <source>Find duplicates</source>
      <translation>Buscar duplicados</translation>
    </message>
    <message>
      <source>Find on the board</source>
      <translation>Buscar en el tablero</translation>
    </message>
    <message>
      <source>Find on the board (Ctrl+F). Enter goes to the next, Shift+Enter to the one before.</source>
      <translation>Buscar en el tablero (Ctrl+F). Enter va al siguiente, Mayús+Enter al anterior.</translation>
    </message>
    <message>
      <source>Find your pair</source>
      <translation>Encuentre a su pareja</translation>
    </message>
    <message>
      <source>Find your table</source>
      <translation>Encuentre su mesa</translation>
    </message>
    <message>
      <source>Find your table, A to Z</source>
      <translation>Encuentre su mesa, de la A a la Z</translation>
    </message>
    <message>
      <source>First event</source>
      <translation>Primer evento</translation>
    </message>
    <message>
      <source>First event: yes or no</source>
      <translation>Primer evento: sí o no</translation>
    </message>
    <message>
      <source>First free &amp;label</source>
      <translation>Primera etiqueta &amp;libre</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Nombre de pila</translation>
    </message>
    <message>
      <source>First pairing</source>
      <translation>Primer emparejamiento</translation>
    </message>
    <message>
      <source>First person</source>
      <translation>Primera persona</translation>
    </message>
    <message>
      <source>Fit of all pairs, in points</source>
      <translation>Afinidad de todas las parejas, en puntos</translation>
    </message>
    <message>
      <source>Fit to width</source>
      <translation>Ajustar al ancho</translation>
    </message>
    <message>
      <source>Fo&amp;rm, paper form and announcement…</source>
      <translation>Fo&amp;rmulario (también en papel) y anuncio…</translation>
    </message>
    <message>
      <source>Fold-over (two labels each)</source>
      <translation>Plegable (dos etiquetas cada una)</translation>
    </message>
    <message>
      <source>For everybody: first name large, role and seats.</source>
      <translation>Para todos: nombre grande, rol y lugares.</translation>
    </message>
    <message>
      <source>For example</source>
      <translation>Por ejemplo</translation>
    </message>
    <message>
      <source>For example whom you would rather not be paired with. Only the organizers read this.</source>
      <translation>Por ejemplo, con quién preferiría que no le emparejemos. Solo lo lee la organización.</translation>
    </message>
    <message>
      <source>For example: English, Spanish. You only meet people who share one.</source>
      <translation>Por ejemplo: inglés, español. Solo se reúne con personas que comparten algún idioma con usted.</translation>
    </message>
    <message>
      <source>For mentors only.</source>
      <translation>Solo para mentores.</translation>
    </message>
    <message>
      <source>For the time of the conference, two newcomers are looked after by a mentor who knows the way around.</source>
      <translation>Durante el congreso, un mentor que conoce el terreno acompaña a dos personas nuevas.</translation>
    </message>
    <message>
      <source>Forget all corrections, and read the file as it stands.</source>
      <translation>Olvidar todas las correcciones y leer el archivo tal como está.</translation>
    </message>
    <message>
      <source>Forget guests and archived members</source>
      <translation>Olvidar a invitados y miembros archivados</translation>
    </message>
    <message>
      <source>Forgotten. Pages are printed as they are.</source>
      <translation>Olvidada. Las páginas se imprimen como son.</translation>
    </message>
    <message>
      <source>Form &amp;questions</source>
      <translation>Preguntas &amp;del formulario</translation>
    </message>
    <message>
      <source>Form, paper form and announcement…</source>
      <translation>Formulario (también en papel) y anuncio…</translation>
    </message>
    <message>
      <source>Former member {number}</source>
      <translation>Antiguo miembro {number}</translation>
    </message>
    <message>
      <source>From any list with names: a spreadsheet or an export of your website.</source>
      <translation>De cualquier lista con nombres: una hoja de cálculo o una exportación de su sitio web.</translation>
    </message>
    <message>
      <source>From one label's left edge to the ne&amp;xt's</source>
      <translation>Del borde i&amp;zquierdo de una etiqueta al de la siguiente</translation>
    </message>
    <message>
      <source>From one label's upper edge to the nex&amp;t's</source>
      <translation>Del borde s&amp;uperior de una etiqueta al de la siguiente</translation>
    </message>
    <message>
      <source>Full name</source>
      <translation>Nombre completo</translation>
    </message>
    <message>
      <source>Full screen (F11)</source>
      <translation>Pantalla completa (F11)</translation>
    </message>
    <message>
      <source>Give each table one topic</source>
      <translation>Dar un tema a cada mesa</translation>
    </message>
    <message>
      <source>Go b&amp;ack</source>
      <translation>At&amp;rás</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Volver</translation>
    </message>
    <message>
      <source>Go back to this state?</source>
      <translation>¿Volver a este estado?</translation>
    </message>
    <message>
      <source>Go back to version “{name}”</source>
      <translation>Volver a la versión “{name}”</translation>
    </message>
    <message>
      <source>Go to pairing</source>
      <translation>Ir al emparejamiento</translation>
    </message>
    <message>
      <source>Go to the next field or part of the page</source>
      <translation>Ir al campo o a la parte siguiente de la página</translation>
    </message>
    <message>
      <source>Go to what has that letter underlined</source>
      <translation>Ir a lo que tiene esa letra subrayada</translation>
    </message>
    <message>
      <source>Goal</source>
      <translation>Objetivo</translation>
    </message>
    <message>
      <source>Goals</source>
      <translation>Objetivos</translation>
    </message>
    <message>
      <source>Gone back. The state before is kept among the backups.</source>
      <translation>Se volvió atrás. El estado anterior está entre las copias de seguridad.</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Verde</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Gris</translation>
    </message>
    <message>
      <source>Guest</source>
      <translation>Invitado</translation>
    </message>
    <message>
      <source>Guests</source>
      <translation>Invitados</translation>
    </message>
    <message>
      <source>H&amp;eight of a label</source>
      <translation>Al&amp;to de una etiqueta</translation>
    </message>
    <message>
      <source>H&amp;ome</source>
      <translation>Ini&amp;cio</translation>
    </message>
    <message>
      <source>Harbour Library, room 2</source>
      <translation>Biblioteca del Puerto, sala 2</translation>
    </message>
    <message>
      <source>Hard skills</source>
      <translation>Competencias técnicas</translation>
    </message>
    <message>
      <source>Has &amp;mentored before</source>
      <translation>&amp;Ya ha sido mentor</translation>
    </message>
    <message>
      <source>Has mentored before</source>
      <translation>Ya ha sido mentor</translation>
    </message>
    <message>
      <source>Has nobody been asked yet? Here is what to send and to print:</source>
      <translation>¿Aún no se ha preguntado a nadie? Aquí está lo que se envía y se imprime:</translation>
    </message>
    <message>
      <source>Has something like this happened to you? What helped?</source>
      <translation>¿Le ha pasado algo parecido? ¿Qué le ayudó?</translation>
    </message>
    <message>
      <source>Hello,</source>
      <translation>Hola:</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Here as:</source>
      <translation>Aquí como:</translation>
    </message>
    <message>
      <source>Here is a job I would like. What would you look for in an application for it?</source>
      <translation>Este es un puesto que me gustaría. ¿En qué se fijaría usted en una candidatura?</translation>
    </message>
    <message>
      <source>Here is an email I wrote. How would you make it half as long?</source>
      <translation>Este es un correo que escribí. ¿Cómo lo dejaría en la mitad?</translation>
    </message>
    <message>
      <source>Here is where I am stuck. What would you try first?</source>
      <translation>Aquí me he atascado. ¿Qué probaría usted primero?</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historial</translation>
    </message>
    <message>
      <source>How &amp;long:</source>
      <translation>D&amp;uración:</translation>
    </message>
    <message>
      <source>How &amp;many</source>
      <translation>&amp;Cuántas</translation>
    </message>
    <message>
      <source>How did you come to do what you do now? Which step was luck?</source>
      <translation>¿Cómo llegó a hacer lo que hace hoy? ¿Qué paso fue cuestión de suerte?</translation>
    </message>
    <message>
      <source>How did you get started with this?</source>
      <translation>¿Cómo empezó con esto?</translation>
    </message>
    <message>
      <source>How did you get to know people here when you were new?</source>
      <translation>¿Cómo conoció a la gente de aquí cuando acababa de llegar?</translation>
    </message>
    <message>
      <source>How did you notice that it was time to move on?</source>
      <translation>¿Cómo notó que era el momento de cambiar?</translation>
    </message>
    <message>
      <source>How do I bring this up without making it worse?</source>
      <translation>¿Cómo lo planteo sin empeorar las cosas?</translation>
    </message>
    <message>
      <source>How do you check your own work before anybody else sees it?</source>
      <translation>¿Cómo revisa su propio trabajo antes de que lo vea nadie más?</translation>
    </message>
    <message>
      <source>How do you help without giving the answer?</source>
      <translation>¿Cómo ayuda sin dar la respuesta?</translation>
    </message>
    <message>
      <source>How do you prepare when you have to speak in front of people?</source>
      <translation>¿Cómo se prepara cuando tiene que hablar en público?</translation>
    </message>
    <message>
      <source>How do you say no to somebody you like, or to your boss?</source>
      <translation>¿Cómo le dice que no a alguien a quien aprecia, o a su jefe?</translation>
    </message>
    <message>
      <source>How long</source>
      <translation>Duración</translation>
    </message>
    <message>
      <source>How many are here</source>
      <translation>Cuántos están aquí</translation>
    </message>
    <message>
      <source>How many mentees at once</source>
      <translation>Cuántos mentees a la vez</translation>
    </message>
    <message>
      <source>How many mentees could you take at once?</source>
      <translation>¿A cuántas personas podría acompañar a la vez como mentor?</translation>
    </message>
    <message>
      <source>How many tables:</source>
      <translation>Cuántas mesas:</translation>
    </message>
    <message>
      <source>How much of all points may be given up so that people see new faces in later rounds and sit in a mixed company.</source>
      <translation>Cuánto de todos los puntos se puede ceder para que se vean caras nuevas en las rondas siguientes y las mesas sean variadas.</translation>
    </message>
    <message>
      <source>How much time does it really take, and how do you keep it small?</source>
      <translation>¿Cuánto tiempo lleva de verdad, y cómo consigue que no crezca?</translation>
    </message>
    <message>
      <source>How shall mentors and mentees meet?</source>
      <translation>¿Cómo se reúnen mentores y mentees?</translation>
    </message>
    <message>
      <source>How sure</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <source>How to sign up</source>
      <translation>Cómo inscribirse</translation>
    </message>
    <message>
      <source>How would you like to begin?</source>
      <translation>¿Por dónde desea empezar?</translation>
    </message>
    <message>
      <source>How would you like to take part?</source>
      <translation>¿Cómo le gustaría participar?</translation>
    </message>
    <message>
      <source>I could help</source>
      <translation>Podría ayudar</translation>
    </message>
    <message>
      <source>I have read this</source>
      <translation>Lo he leído</translation>
    </message>
    <message>
      <source>I offer to be a mentor</source>
      <translation>Me ofrezco como mentor</translation>
    </message>
    <message>
      <source>I would like help</source>
      <translation>Me gustaría recibir ayuda</translation>
    </message>
    <message>
      <source>I would like to have a mentor</source>
      <translation>Me gustaría tener un mentor</translation>
    </message>
    <message>
      <source>Ideally, or more:</source>
      <translation>Lo ideal, o más:</translation>
    </message>
    <message>
      <source>If people from the same employer may sit together</source>
      <translation>Si se permite sentar juntas a personas de la misma empresa</translation>
    </message>
    <message>
      <source>If people may be paired without a wanted topic in common</source>
      <translation>Si se permite emparejar sin un tema deseado en común</translation>
    </message>
    <message>
      <source>If people of different fields may be paired</source>
      <translation>Si se permite emparejar entre distintas áreas profesionales</translation>
    </message>
    <message>
      <source>If people who met at an earlier event may meet again</source>
      <translation>Si quienes se conocieron en un evento anterior pueden reunirse de nuevo</translation>
    </message>
    <message>
      <source>If people without a common language may be paired</source>
      <translation>Si se permite emparejar sin un idioma en común</translation>
    </message>
    <message>
      <source>If something should be done better next time, please write a line back.</source>
      <translation>Si algo debería salir mejor la próxima vez, escríbanos unas líneas.</translation>
    </message>
    <message>
      <source>If the years between two people are a wish and no must</source>
      <translation>Si los años de diferencia son un deseo y no una obligación</translation>
    </message>
    <message numerus="yes">
      <source>If the {n} mentors who offered fewer than {places} take one mentee more each</source>
      <translation>
        <numerusform>Si el mentor que ofreció menos de {places} acepta un mentee más</numerusform>
        <numerusform>Si los {n} mentores que ofrecieron menos de {places} aceptan un mentee más cada uno</numerusform>
      </translation>
      <extracomment>For one: If the mentor who offered fewer than {places} takes one mentee more</extracomment>
    </message>
    <message>
      <source>If you delete them, you can no longer go back to how the chapter was then.</source>
      <translation>Si las elimina, ya no podrá volver a como estaba entonces el capítulo.</translation>
    </message>
    <message>
      <source>If you mentor already: could you take one more person at once than you offered?</source>
      <translation>Si ya es mentor: ¿podría acompañar a una persona más de las que ofreció?</translation>
    </message>
    <message>
      <source>Imagine a working day in five years that you would enjoy. What are you doing at eleven in the morning?</source>
      <translation>Imagine un día de trabajo dentro de cinco años que le gustaría vivir. ¿Qué está haciendo a las once de la mañana?</translation>
    </message>
    <message>
      <source>Import &amp;members…</source>
      <translation>Importar &amp;miembros…</translation>
    </message>
    <message>
      <source>Import members</source>
      <translation>Importar miembros</translation>
    </message>
    <message>
      <source>Import members from {file}</source>
      <translation>Importar miembros de {file}</translation>
    </message>
    <message>
      <source>Import sign-ups into “{event}”</source>
      <translation>Importar inscripciones a “{event}”</translation>
    </message>
    <message>
      <source>Import sign-ups…</source>
      <translation>Importar inscripciones…</translation>
    </message>
    <message>
      <source>Import the sign-ups as they come in.</source>
      <translation>Importe las inscripciones a medida que llegan.</translation>
    </message>
    <message>
      <source>Import the sign-ups first; then you can choose people here.</source>
      <translation>Importe primero las inscripciones; después podrá elegir personas aquí.</translation>
    </message>
    <message>
      <source>Import your list of members, or let them come in with the sign-ups of your first event.</source>
      <translation>Importe su lista de miembros, o deje que lleguen con las inscripciones de su primer evento.</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importado</translation>
    </message>
    <message>
      <source>Imported before</source>
      <translation>Importado antes</translation>
    </message>
    <message>
      <source>Imported before:</source>
      <translation>Importado antes:</translation>
    </message>
    <message>
      <source>Imported on</source>
      <translation>Importado el</translation>
    </message>
    <message>
      <source>Importing sign-ups</source>
      <translation>Importar inscripciones</translation>
    </message>
    <message>
      <source>In so short a round people hardly get beyond their names. Most events take 10 minutes or more.</source>
      <translation>En una ronda tan corta apenas da tiempo a presentarse. La mayoría de los eventos usan 10 minutos o más.</translation>
    </message>
    <message>
      <source>In the directory</source>
      <translation>En el directorio</translation>
    </message>
    <message>
      <source>In the directory of members</source>
      <translation>En el directorio de miembros</translation>
    </message>
    <message>
      <source>In the list: Delete</source>
      <translation>En la lista: Supr</translation>
    </message>
    <message>
      <source>In the shape "{shape}" a mentor has between 1 and {most} at once, not {number}.</source>
      <translation>En el formato “{shape}” un mentor tiene entre 1 y {most} a la vez, no {number}.</translation>
    </message>
    <message>
      <source>In the shape "{shape}" a mentor has exactly 1 at once, not {number}.</source>
      <translation>En el formato “{shape}” un mentor tiene exactamente 1 a la vez, no {number}.</translation>
    </message>
    <message>
      <source>In their &amp;words:</source>
      <translation>En sus pala&amp;bras:</translation>
    </message>
    <message>
      <source>In their words</source>
      <translation>En sus palabras</translation>
    </message>
    <message>
      <source>Interes&amp;t</source>
      <translation>I&amp;nterés</translation>
    </message>
    <message>
      <source>Interest</source>
      <translation>Interés</translation>
    </message>
    <message>
      <source>Interest by topic, the shortest of mentors first</source>
      <translation>Interés por tema, primero donde más faltan mentores</translation>
    </message>
    <message>
      <source>Is a g&amp;uest, not one of the chapter</source>
      <translation>Es in&amp;vitado, no del capítulo</translation>
    </message>
    <message>
      <source>Is a guest</source>
      <translation>Es invitado</translation>
    </message>
    <message>
      <source>Is on both sheets: counted as mentor and mentee.</source>
      <translation>Está en ambas hojas: cuenta como mentor y mentee.</translation>
    </message>
    <message>
      <source>Is something wrong? Double-click it (or press F2) and write what is right, with “;” between topics.</source>
      <translation>¿Hay algo mal? Haga doble clic (o pulse F2) y escriba lo correcto, con “;” entre los temas.</translation>
    </message>
    <message>
      <source>Is this your first event with us?</source>
      <translation>¿Es su primera vez en un evento nuestro?</translation>
    </message>
    <message>
      <source>Is {name} here as a mentor or as a mentee? Tick at least one.</source>
      <translation>¿{name} está aquí como mentor o como mentee? Marque al menos una opción.</translation>
    </message>
    <message>
      <source>It holds no addresses; keep it as a note</source>
      <translation>No contiene direcciones; conservarla como nota</translation>
    </message>
    <message>
      <source>It holds no names; leave it out</source>
      <translation>No contiene nombres; dejarla fuera</translation>
    </message>
    <message>
      <source>It holds {events} and {people}.</source>
      <translation>Contiene {events} y {people}.</translation>
    </message>
    <message>
      <source>It holds {events} and {people}; the last import, pairing or print was on {when}.</source>
      <translation>Contiene {events} y {people}; la última importación, emparejamiento o impresión fue el {when}.</translation>
    </message>
    <message>
      <source>It i&amp;s one person</source>
      <translation>Es u&amp;na sola persona</translation>
    </message>
    <message>
      <source>It is &amp;for:</source>
      <translation>Es &amp;para:</translation>
    </message>
    <message>
      <source>It is free software under the MIT licence, built with:</source>
      <translation>Es software libre con la licencia MIT, hecho con:</translation>
    </message>
    <message>
      <source>It is short on purpose: when it is over, it is over, and nobody owes anybody a follow-up.</source>
      <translation>Es breve a propósito: cuando termina, termina, y nadie le debe nada a nadie.</translation>
    </message>
    <message>
      <source>It is the email column</source>
      <translation>Es la columna del correo</translation>
    </message>
    <message>
      <source>It is the email column; its cells are wrong</source>
      <translation>Es la columna del correo; sus celdas están mal</translation>
    </message>
    <message>
      <source>It is the sa&amp;me person</source>
      <translation>&amp;Es la misma persona</translation>
    </message>
    <message>
      <source>Its sign-ups and pairings are deleted and cannot be brought back. The members stay.</source>
      <translation>Se eliminan sus inscripciones y emparejamientos, y no se pueden recuperar. Los miembros se quedan.</translation>
    </message>
    <message>
      <source>JSON, for other programs (*.json)</source>
      <translation>JSON, para otros programas (*.json)</translation>
    </message>
    <message>
      <source>Job application and interview preparation</source>
      <translation>Preparación de candidaturas y entrevistas</translation>
    </message>
    <message>
      <source>Job title</source>
      <translation>Puesto</translation>
    </message>
    <message>
      <source>Keep as si&amp;gned up</source>
      <translation>Mantener la &amp;inscripción</translation>
    </message>
    <message>
      <source>Keep editing</source>
      <translation>Seguir editando</translation>
    </message>
    <message>
      <source>Keep event</source>
      <translation>Conservar evento</translation>
    </message>
    <message>
      <source>Keep in touch</source>
      <translation>Para seguir en contacto</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Conservar</translation>
    </message>
    <message>
      <source>Keep it as a note; it is no one's own address</source>
      <translation>Conservarla como nota; no es la dirección propia de nadie</translation>
    </message>
    <message>
      <source>Keep my chapter</source>
      <translation>Conservar mi capítulo</translation>
    </message>
    <message>
      <source>Keep the plan as it is now, to come back to it or to compare with it.</source>
      <translation>Conservar el plan como está ahora, para volver a él o compararlo.</translation>
    </message>
    <message>
      <source>Keep the wording of the questions: the import knows them again, and nothing has to be corrected.</source>
      <translation>Conserve el texto de las preguntas: la importación las reconoce y no hay que corregir nada.</translation>
    </message>
    <message>
      <source>Keep them</source>
      <translation>Conservarlos</translation>
    </message>
    <message>
      <source>Keep version “{name}”</source>
      <translation>Guardar la versión “{name}”</translation>
    </message>
    <message>
      <source>Kept what you entered. “New event” goes on with it.</source>
      <translation>Se conserva lo que introdujo. “Nuevo evento” continúa con ello.</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Atajos de teclado</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Kind regards</source>
      <translation>Un cordial saludo</translation>
    </message>
    <message>
      <source>Kn&amp;own already?</source>
      <translation>¿Ya se c&amp;onoce?</translation>
    </message>
    <message>
      <source>Label &amp;edges</source>
      <translation>Bordes de las &amp;etiquetas</translation>
    </message>
    <message>
      <source>Labels &amp;down</source>
      <translation>Etiquetas en &amp;vertical</translation>
    </message>
    <message>
      <source>Labels a&amp;cross</source>
      <translation>Etiquetas en h&amp;orizontal</translation>
    </message>
    <message>
      <source>Lan&amp;guage:</source>
      <translation>&amp;Idioma:</translation>
    </message>
    <message>
      <source>Lan&amp;guages:</source>
      <translation>&amp;Idiomas:</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Idiomas</translation>
    </message>
    <message>
      <source>Languages you speak</source>
      <translation>Idiomas que habla</translation>
    </message>
    <message>
      <source>Larger (Ctrl+plus)</source>
      <translation>Más grande (Ctrl+más)</translation>
    </message>
    <message>
      <source>Last changed {at}</source>
      <translation>Último cambio: {at}</translation>
    </message>
    <message>
      <source>Last event</source>
      <translation>Último evento</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Apellidos</translation>
    </message>
    <message>
      <source>Last trace</source>
      <translation>Último rastro</translation>
    </message>
    <message>
      <source>Later</source>
      <translation>Más tarde</translation>
    </message>
    <message>
      <source>Lay a ruler on the paper and measure, to half a millimetre:</source>
      <translation>Ponga una regla sobre el papel y mida, con precisión de medio milímetro:</translation>
    </message>
    <message>
      <source>Lea&amp;ve this file out</source>
      <translation>&amp;Dejar fuera este archivo</translation>
    </message>
    <message>
      <source>Learning to mentor</source>
      <translation>Aprender a ser mentor</translation>
    </message>
    <message>
      <source>Leave</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Leave for now</source>
      <translation>Dejar por ahora</translation>
    </message>
    <message>
      <source>Leave the &amp;row out</source>
      <translation>De&amp;jar fuera la fila</translation>
    </message>
    <message>
      <source>Leave without importing?</source>
      <translation>¿Salir sin importar?</translation>
    </message>
    <message>
      <source>Leave {name} without a table</source>
      <translation>Dejar a {name} sin mesa</translation>
    </message>
    <message>
      <source>Leave “Collect email addresses” off, or people are asked for it twice.</source>
      <translation>Deje desactivado “Recopilar direcciones de correo electrónico”, o se preguntará dos veces.</translation>
    </message>
    <message>
      <source>Let colleagues sit together</source>
      <translation>Permitir compañeros de trabajo juntos</translation>
    </message>
    <message>
      <source>Let go to do this.</source>
      <translation>Suelte para hacerlo.</translation>
    </message>
    <message>
      <source>Let the mentors {one} and {other} change tables</source>
      <translation>Intercambiar las mesas de los mentores {one} y {other}</translation>
    </message>
    <message>
      <source>Let us try it: one tells, one only asks questions, for three minutes. What was hard?</source>
      <translation>Probemos: una persona cuenta y la otra solo hace preguntas, durante tres minutos. ¿Qué fue lo difícil?</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <source>Letter (8.5 × 11 inches)</source>
      <translation>Carta (8,5 × 11 pulgadas)</translation>
    </message>
    <message>
      <source>Licences</source>
      <translation>Licencias</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Likeness</source>
      <translation>Parecido</translation>
    </message>
    <message>
      <source>Line {number} has no name. Type one, or remove the line.</source>
      <translation>La línea {number} no tiene nombre. Escriba uno, o quite la línea.</translation>
    </message>
    <message>
      <source>Line {number}: is {name} a mentor or a mentee?</source>
      <translation>Línea {number}: ¿es {name} mentor o mentee?</translation>
    </message>
    <message>
      <source>Line {number}: “{years}” is no number of years, such as 12. It is kept, but does not count.</source>
      <translation>Línea {number}: “{years}” no es un número de años, como 12. Se conserva, pero no cuenta.</translation>
    </message>
    <message>
      <source>Lines {first} and {number} are both called {name} and count as one person. Are they two? Then add something to one of the names.</source>
      <translation>Las líneas {first} y {number} se llaman ambas {name} y cuentan como una persona. ¿Son dos? Añada entonces algo a uno de los nombres.</translation>
    </message>
    <message>
      <source>Lock or unlock the whole &amp;table</source>
      <translation>Fijar o liberar &amp;toda la mesa</translation>
    </message>
    <message>
      <source>Lock {name}</source>
      <translation>Fijar a {name}</translation>
    </message>
    <message numerus="yes">
      <source>Lock {n} people</source>
      <translation>
        <numerusform>Fijar a {n} persona</numerusform>
        <numerusform>Fijar a {n} personas</numerusform>
      </translation>
      <extracomment>For one: Lock {n} person</extracomment>
    </message>
    <message>
      <source>Locked here. Press L to unlock, then it can be moved.</source>
      <translation>Lugar fijado. Pulse L para liberarlo; después se puede mover.</translation>
    </message>
    <message>
      <source>Locks are kept. The plan as it is now is kept, too: Undo brings it back.</source>
      <translation>Lo fijado se mantiene. El plan actual también se conserva: Deshacer lo recupera.</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logotipo</translation>
    </message>
    <message>
      <source>Logo:</source>
      <translation>Logotipo:</translation>
    </message>
    <message>
      <source>Looking for the best plan</source>
      <translation>Buscando el mejor plan</translation>
    </message>
    <message>
      <source>Looking for the best plan around the locks…</source>
      <translation>Buscando el mejor plan alrededor de lo fijado…</translation>
    </message>
    <message>
      <source>Lost: {what}. Import the sign-ups again, or pair again, where they are missing.</source>
      <translation>Perdido: {what}. Importe de nuevo las inscripciones, o empareje de nuevo, donde falten.</translation>
    </message>
    <message>
      <source>Lower tray</source>
      <translation>Bandeja inferior</translation>
    </message>
    <message>
      <source>Made on</source>
      <translation>Hecha el</translation>
    </message>
    <message>
      <source>Make a blank form and copy the title, the introduction and each question into it.</source>
      <translation>Cree un formulario en blanco y copie en él el título, la introducción y cada pregunta.</translation>
    </message>
    <message>
      <source>Make a new form, and in its settings choose “Anyone can respond”.</source>
      <translation>Cree un formulario nuevo y elija en su configuración “Cualquier persona puede responder”.</translation>
    </message>
    <message>
      <source>Making the most of the association's benefits</source>
      <translation>Aprovechar al máximo las ventajas de la asociación</translation>
    </message>
    <message>
      <source>Manual feed</source>
      <translation>Alimentación manual</translation>
    </message>
    <message numerus="yes">
      <source>Mark as &amp;guests</source>
      <translation>
        <numerusform>Marcar como in&amp;vitado</numerusform>
        <numerusform>Marcar como in&amp;vitados</numerusform>
      </translation>
      <extracomment>For one: Mark as a &amp;guest</extracomment>
    </message>
    <message>
      <source>Mark as &amp;here</source>
      <translation>Marcar que está a&amp;quí</translation>
    </message>
    <message>
      <source>Mark as &amp;no-show</source>
      <translation>Marcar que &amp;no se presentó</translation>
    </message>
    <message>
      <source>Mark as &amp;withdrawn</source>
      <translation>Marcar como &amp;baja</translation>
    </message>
    <message>
      <source>Mark {name} as &amp;here</source>
      <translation>Marcar que {name} está a&amp;quí</translation>
    </message>
    <message>
      <source>Mark {name} as &amp;no-show</source>
      <translation>Marcar que {name} &amp;no se presentó</translation>
    </message>
    <message>
      <source>Mark {name} as here</source>
      <translation>Marcar que {name} está aquí</translation>
    </message>
    <message>
      <source>Mark {name} as no-show</source>
      <translation>Marcar que {name} no se presentó</translation>
    </message>
    <message>
      <source>Mark {name} as withdrawn</source>
      <translation>Marcar a {name} como baja</translation>
    </message>
    <message numerus="yes">
      <source>Mark {n} people as no-show</source>
      <translation>
        <numerusform>Marcar {n} persona como no presentada</numerusform>
        <numerusform>Marcar {n} personas como no presentadas</numerusform>
      </translation>
      <extracomment>For one: Mark {n} person as no-show</extracomment>
    </message>
    <message>
      <source>Mark {who} as a guest</source>
      <translation>Marcar a {who} como invitado</translation>
    </message>
    <message>
      <source>Mark {who} as belonging to us</source>
      <translation>Marcar a {who} como parte del capítulo</translation>
    </message>
    <message>
      <source>May be listed in the directory of members</source>
      <translation>Puede figurar en el directorio de miembros</translation>
    </message>
    <message>
      <source>May we pass your contact details on to the people you meet?</source>
      <translation>¿Podemos compartir sus datos de contacto con las personas con las que se reúna?</translation>
    </message>
    <message>
      <source>Measure with a ruler from the paper's upper left corner, to half a millimetre.</source>
      <translation>Mida con una regla desde la esquina superior izquierda del papel, con precisión de medio milímetro.</translation>
    </message>
    <message>
      <source>Measured: nothing to correct.</source>
      <translation>Medida: nada que corregir.</translation>
    </message>
    <message>
      <source>Measures confirmed by several sources.</source>
      <translation>Medidas confirmadas por varias fuentes.</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Miembros</translation>
    </message>
    <message>
      <source>Members an&amp;d changes ({n})</source>
      <translation>Miembros y ca&amp;mbios ({n})</translation>
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
      <translation>Los mentees pueden preguntar</translation>
    </message>
    <message>
      <source>Mentees of one employer, at most:</source>
      <translation>Mentees de una misma empresa, como máximo:</translation>
    </message>
    <message>
      <source>Mentees of one mentor</source>
      <translation>Mentees de un mentor</translation>
    </message>
    <message>
      <source>Mentees they met:</source>
      <translation>Mentees que conoció:</translation>
    </message>
    <message>
      <source>Mentees they will meet:</source>
      <translation>Mentees que conocerá:</translation>
    </message>
    <message>
      <source>Mentees they would take at once</source>
      <translation>Mentees que aceptaría a la vez</translation>
    </message>
    <message>
      <source>Mentees want</source>
      <translation>Los mentees desean</translation>
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
      <translation>Mentor y mentee</translation>
    </message>
    <message>
      <source>Mentor briefings</source>
      <translation>Guías para mentores</translation>
    </message>
    <message>
      <source>Mentor, mentee or both</source>
      <translation>Mentor, mentee o ambos</translation>
    </message>
    <message>
      <source>Mentor: {name}</source>
      <translation>Mentor: {name}</translation>
    </message>
    <message>
      <source>Mentored at “{event}”</source>
      <translation>Fue mentor en “{event}”</translation>
    </message>
    <message>
      <source>Mentored before</source>
      <translation>Ya han sido mentores</translation>
    </message>
    <message>
      <source>Mentors</source>
      <translation>Mentores</translation>
    </message>
    <message>
      <source>Mentors against mentees</source>
      <translation>Mentores frente a mentees</translation>
    </message>
    <message>
      <source>Mentors against mentees, by topic</source>
      <translation>Mentores frente a mentees, por tema</translation>
    </message>
    <message>
      <source>Mentors and mentees are paired.</source>
      <translation>Los mentores y los mentees están emparejados.</translation>
    </message>
    <message>
      <source>Mentors are drawn to the left, mentees to the right; the striped part of a bar ticked both.</source>
      <translation>Los mentores se dibujan a la izquierda y los mentees a la derecha; la parte rayada de una barra marcó ambas opciones.</translation>
    </message>
    <message>
      <source>Mentors can ask</source>
      <translation>Los mentores pueden preguntar</translation>
    </message>
    <message>
      <source>Mentors offer</source>
      <translation>Los mentores ofrecen</translation>
    </message>
    <message>
      <source>Mentors they met:</source>
      <translation>Mentores que conoció:</translation>
    </message>
    <message>
      <source>Mentors they will meet:</source>
      <translation>Mentores que conocerá:</translation>
    </message>
    <message>
      <source>Mentors who ticked both</source>
      <translation>Mentores que marcaron ambas opciones</translation>
    </message>
    <message>
      <source>Mentors without a mentee</source>
      <translation>Mentores sin mentee</translation>
    </message>
    <message>
      <source>Mentors without a table</source>
      <translation>Mentores sin mesa</translation>
    </message>
    <message>
      <source>Mentors: {names}</source>
      <translation>Mentores: {names}</translation>
    </message>
    <message>
      <source>Merge two records of one person</source>
      <translation>Combinar dos fichas de una persona</translation>
    </message>
    <message>
      <source>Merge {name} with their other record</source>
      <translation>Combinar a {name} con su otra ficha</translation>
    </message>
    <message>
      <source>Met a mentor</source>
      <translation>Tuvieron mentor</translation>
    </message>
    <message>
      <source>Met a mentor in every round</source>
      <translation>Tuvieron mentor en todas las rondas</translation>
    </message>
    <message>
      <source>Met no mentor</source>
      <translation>No tuvieron mentor</translation>
    </message>
    <message>
      <source>Met one in some rounds</source>
      <translation>Tuvieron mentor en algunas rondas</translation>
    </message>
    <message>
      <source>MicroMentor's own teal</source>
      <translation>El verde azulado de MicroMentor</translation>
    </message>
    <message>
      <source>Mix career stages</source>
      <translation>Mezclar etapas profesionales</translation>
    </message>
    <message>
      <source>Mix employers</source>
      <translation>Mezclar empresas</translation>
    </message>
    <message>
      <source>Mixing never costs anybody a seat.</source>
      <translation>Mezclar nunca le cuesta el lugar a nadie.</translation>
    </message>
    <message>
      <source>Mo&amp;re</source>
      <translation>&amp;Más</translation>
    </message>
    <message>
      <source>Mor&amp;e rules</source>
      <translation>&amp;Más reglas</translation>
    </message>
    <message>
      <source>More for the &amp;list</source>
      <translation>Más para &amp;la lista</translation>
    </message>
    <message>
      <source>Most printers miss by a millimetre or two. Print the test page at 100 % on plain paper, measure the four lengths marked A to D with a ruler, and type them here. Measure every printer, and every tray, once.</source>
      <translation>La mayoría de las impresoras se desvían un milímetro o dos. Imprima la página de prueba al 100 % en papel normal, mida con una regla las cuatro longitudes marcadas de A a D, y escríbalas aquí. Mida cada impresora, y cada bandeja, una vez.</translation>
    </message>
    <message>
      <source>Most short of mentors: “{topic}” (offered by {offered}, wanted by {wanted}). Enter or a double click on a row shows who is behind it.</source>
      <translation>Donde más faltan mentores: “{topic}” (lo ofrecen {offered}, lo desean {wanted}). Enter o un doble clic en una fila muestra quién está detrás.</translation>
    </message>
    <message>
      <source>Move {name}</source>
      <translation>Mover a {name}</translation>
    </message>
    <message>
      <source>Move {name} to pair {table}</source>
      <translation>Mover a {name} a la pareja {table}</translation>
    </message>
    <message>
      <source>Move {name} to table {table}</source>
      <translation>Mover a {name} a la mesa {table}</translation>
    </message>
    <message>
      <source>Move {name} to the waiting list</source>
      <translation>Mover a {name} a la lista de espera</translation>
    </message>
    <message numerus="yes">
      <source>Move {n} people to pair {table}</source>
      <translation>
        <numerusform>Mover a {n} persona a la pareja {table}</numerusform>
        <numerusform>Mover a {n} personas a la pareja {table}</numerusform>
      </translation>
      <extracomment>For one: Move {n} person to pair {table}</extracomment>
    </message>
    <message numerus="yes">
      <source>Move {n} people to table {table}</source>
      <translation>
        <numerusform>Mover a {n} persona a la mesa {table}</numerusform>
        <numerusform>Mover a {n} personas a la mesa {table}</numerusform>
      </translation>
      <extracomment>For one: Move {n} person to table {table}</extracomment>
    </message>
    <message>
      <source>Moving to another computer</source>
      <translation>Cambiar de equipo</translation>
    </message>
    <message>
      <source>Multiple choice</source>
      <translation>Varias opciones</translation>
    </message>
    <message>
      <source>My notes</source>
      <translation>Mis notas</translation>
    </message>
    <message>
      <source>My o&amp;wn sheet…</source>
      <translation>Mi p&amp;ropia hoja…</translation>
    </message>
    <message>
      <source>My own sheet</source>
      <translation>Mi propia hoja</translation>
    </message>
    <message>
      <source>Na&amp;me:</source>
      <translation>Nom&amp;bre:</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name badges</source>
      <translation>Credenciales</translation>
    </message>
    <message>
      <source>Name of the version to keep</source>
      <translation>Nombre de la versión que se conserva</translation>
    </message>
    <message>
      <source>Name one sentence of your application that you will change this week.</source>
      <translation>Diga una frase de su candidatura que va a cambiar esta semana.</translation>
    </message>
    <message>
      <source>Name, contact details, notes, answers, consents and topics are wiped out of the chapter's file.</source>
      <translation>El nombre, los datos de contacto, las notas, las respuestas, los consentimientos y los temas se borran del archivo del capítulo.</translation>
    </message>
    <message>
      <source>Name, day and place</source>
      <translation>Nombre, día y lugar</translation>
    </message>
    <message>
      <source>Name, for example “Before dinner”</source>
      <translation>Nombre, por ejemplo “Antes de la cena”</translation>
    </message>
    <message>
      <source>Name, pronouns, employer and job title: for badges, cards and lists, and to keep colleagues apart.</source>
      <translation>Nombre, pronombres, empresa y puesto: para credenciales, tarjetas y listas, y para separar a compañeros de trabajo.</translation>
    </message>
    <message>
      <source>Named no topic.</source>
      <translation>No indicó ningún tema.</translation>
    </message>
    <message>
      <source>Neither; keep it as a note</source>
      <translation>Ninguna de las dos; conservarla como nota</translation>
    </message>
    <message>
      <source>New even&amp;t…</source>
      <translation>&amp;Nuevo evento…</translation>
    </message>
    <message>
      <source>New event</source>
      <translation>Nuevo evento</translation>
    </message>
    <message>
      <source>New event: step {n} of {all}</source>
      <translation>Nuevo evento: paso {n} de {all}</translation>
    </message>
    <message>
      <source>New event…</source>
      <translation>Nuevo evento…</translation>
    </message>
    <message>
      <source>New member</source>
      <translation>Miembro nuevo</translation>
    </message>
    <message>
      <source>Newcomers</source>
      <translation>Nuevos</translation>
    </message>
    <message numerus="yes">
      <source>Next event, in {n} days</source>
      <translation>
        <numerusform>Próximo evento, mañana</numerusform>
        <numerusform>Próximo evento, dentro de {n} días</numerusform>
      </translation>
      <extracomment>For one: Next event, tomorrow</extracomment>
    </message>
    <message>
      <source>Next event, no day yet</source>
      <translation>Próximo evento, aún sin fecha</translation>
    </message>
    <message>
      <source>Next event, today</source>
      <translation>Próximo evento, hoy</translation>
    </message>
    <message>
      <source>Next round (→)</source>
      <translation>Ronda siguiente (→)</translation>
    </message>
    <message>
      <source>No</source>
      <translation>No</translation>
    </message>
    <message>
      <source>No PDF viewer answered</source>
      <translation>No respondió ningún visor de PDF</translation>
    </message>
    <message>
      <source>No backup could be written into the folder “{folder}” ({reason}), so nothing was done. Make room on the disk, then try again.</source>
      <translation>No se pudo escribir ninguna copia de seguridad en la carpeta “{folder}” ({reason}), así que no se hizo nada. Libere espacio en el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>No backups yet</source>
      <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
      <source>No column tells who is a mentor or a mentee. Say which one does.</source>
      <translation>Ninguna columna dice quién es mentor o mentee. Indique cuál lo dice.</translation>
    </message>
    <message>
      <source>No date could be read from this cell.</source>
      <translation>No se pudo leer ninguna fecha en esta celda.</translation>
    </message>
    <message>
      <source>No date yet</source>
      <translation>Aún sin fecha</translation>
    </message>
    <message>
      <source>No email program answered. Copy the text, and paste it into the page where you write your emails.</source>
      <translation>No respondió ningún programa de correo. Copie el texto y péguelo en la página donde escribe sus correos.</translation>
    </message>
    <message>
      <source>No event is planned. Choose its shape and its day; the sign-ups can come later.</source>
      <translation>No hay ningún evento planeado. Elija su formato y su día; las inscripciones pueden venir después.</translation>
    </message>
    <message>
      <source>No members yet</source>
      <translation>Aún no hay miembros</translation>
    </message>
    <message>
      <source>No mentee</source>
      <translation>Ningún mentee</translation>
    </message>
    <message>
      <source>No mentee yet · {free}</source>
      <translation>Aún sin mentee · {free}</translation>
    </message>
    <message>
      <source>No mentor is ahead of {name} by as many years as the rules ask for.</source>
      <translation>Ningún mentor lleva a {name} tantos años de ventaja como piden las reglas.</translation>
    </message>
    <message>
      <source>No mentor offers what {name} wants: {topics}.</source>
      <translation>Ningún mentor ofrece lo que desea {name}: {topics}.</translation>
    </message>
    <message>
      <source>No mentor offers {topics} in {languages}.</source>
      <translation>Ningún mentor ofrece {topics} en {languages}.</translation>
    </message>
    <message>
      <source>No mentor speaks a language of {name}: {languages}.</source>
      <translation>Ningún mentor habla un idioma de {name}: {languages}.</translation>
    </message>
    <message>
      <source>No mentor works in the field of {name}: {field}.</source>
      <translation>Ningún mentor trabaja en el área de {name}: {field}.</translation>
    </message>
    <message>
      <source>No name ({where})</source>
      <translation>Sin nombre ({where})</translation>
    </message>
    <message>
      <source>No number of people could be read from this answer.</source>
      <translation>No se pudo leer ningún número de personas en esta respuesta.</translation>
    </message>
    <message>
      <source>No place can be given without breaking a rule.</source>
      <translation>No hay lugar posible sin incumplir una regla.</translation>
    </message>
    <message>
      <source>No place has that in its name.</source>
      <translation>Ningún lugar lleva eso en su nombre.</translation>
    </message>
    <message>
      <source>No plan was found in time, which is no proof that there is none. Unlock some seats or plan fewer rounds, then pair again.</source>
      <translation>No se encontró ningún plan a tiempo, lo que no prueba que no exista. Libere algunos lugares o prevea menos rondas, y empareje de nuevo.</translation>
    </message>
    <message>
      <source>No printer is chosen that this computer knows. Choose one in the list, or save the PDF and print it at 100 %.</source>
      <translation>No se ha elegido ninguna impresora que este equipo conozca. Elija una de la lista, o guarde el PDF e imprímalo al 100 %.</translation>
    </message>
    <message>
      <source>No repair was found in time, which is no proof that there is none. Unlock some seats, or pair again.</source>
      <translation>No se encontró ninguna reparación a tiempo, lo que no prueba que no exista. Libere algunos lugares, o empareje de nuevo.</translation>
    </message>
    <message>
      <source>No role ticked</source>
      <translation>Ningún rol marcado</translation>
    </message>
    <message>
      <source>No role was chosen, so this person is neither mentor nor mentee.</source>
      <translation>No se eligió ningún rol, así que esta persona no es ni mentor ni mentee.</translation>
    </message>
    <message>
      <source>No round is left that could be changed.</source>
      <translation>No queda ninguna ronda que se pueda cambiar.</translation>
    </message>
    <message>
      <source>No rounds could be read from this answer; all are assumed.</source>
      <translation>No se pudo leer ninguna ronda en esta respuesta; se suponen todas.</translation>
    </message>
    <message>
      <source>No sheet has this number or size. Type fewer letters.</source>
      <translation>Ninguna hoja tiene este número o tamaño. Escriba menos letras.</translation>
    </message>
    <message>
      <source>No sign-ups yet</source>
      <translation>Aún sin inscripciones</translation>
    </message>
    <message>
      <source>No sign-ups yet. The event waits for them: import the file on its page as soon as it is there. The form, a paper form and the announcement are there too.</source>
      <translation>Aún no hay inscripciones. El evento las espera: importe el archivo en su página en cuanto lo tenga. Allí están también el formulario, el de papel y el anuncio.</translation>
    </message>
    <message>
      <source>No topic named</source>
      <translation>No indicó tema</translation>
    </message>
    <message>
      <source>No&amp;te:</source>
      <translation>No&amp;ta:</translation>
    </message>
    <message>
      <source>No, somebody new</source>
      <translation>No, es alguien nuevo</translation>
    </message>
    <message>
      <source>Nobody has asked for a mentor yet.</source>
      <translation>Aún nadie ha pedido mentor.</translation>
    </message>
    <message>
      <source>Nobody has offered to mentor yet. Ask members who mentored before: a personal word brings most.</source>
      <translation>Aún nadie se ha ofrecido como mentor. Pregunte a miembros que ya lo han sido: unas palabras personales son lo que más ayuda.</translation>
    </message>
    <message>
      <source>Nobody has signed up for "{event}" as a mentor or mentee yet. Import the sign-ups first.</source>
      <translation>Aún no se ha inscrito nadie en “{event}” como mentor o mentee. Importe primero las inscripciones.</translation>
    </message>
    <message>
      <source>Nobody has signed up yet</source>
      <translation>Aún no se ha inscrito nadie</translation>
    </message>
    <message>
      <source>Nobody in it ticked mentor or mentee.</source>
      <translation>Nadie marcó mentor o mentee en él.</translation>
    </message>
    <message>
      <source>Nobody in this list agreed to be in the directory. It is a tick in each member's details.</source>
      <translation>Nadie de esta lista aceptó figurar en el directorio. Es una casilla en los datos de cada miembro.</translation>
    </message>
    <message>
      <source>Nobody is chosen. Tick at least one.</source>
      <translation>No se eligió a nadie. Marque al menos uno.</translation>
    </message>
    <message>
      <source>Nobody is expected yet. Import the sign-ups first, or add a walk-in.</source>
      <translation>Todavía no se espera a nadie. Importe primero las inscripciones, o añada a alguien sin inscripción.</translation>
    </message>
    <message>
      <source>Nobody is offered to be forgotten. Choose a number of months to see who would be.</source>
      <translation>No se ofrece olvidar a nadie. Elija un número de meses para ver a quién se ofrecería.</translation>
    </message>
    <message>
      <source>Nobody is seated with you in this round.</source>
      <translation>Nadie se sienta con usted en esta ronda.</translation>
    </message>
    <message>
      <source>Nobody is selected.</source>
      <translation>No hay nadie seleccionado.</translation>
    </message>
    <message>
      <source>Nobody is waiting</source>
      <translation>No espera nadie</translation>
    </message>
    <message>
      <source>Nobody matches</source>
      <translation>Nadie coincide</translation>
    </message>
    <message>
      <source>Nobody matches your search. Names, employers and topics are searched.</source>
      <translation>Nadie coincide con la búsqueda. Se busca en nombres, empresas y temas.</translation>
    </message>
    <message>
      <source>Nobody matches. Try fewer letters, another role, or all topics.</source>
      <translation>Nadie coincide. Pruebe con menos letras, otro rol o todos los temas.</translation>
    </message>
    <message>
      <source>Nobody matches. Try fewer letters, or add them as a walk-in.</source>
      <translation>Nadie coincide. Pruebe con menos letras, o añádalo como persona sin inscripción.</translation>
    </message>
    <message>
      <source>Nobody moves</source>
      <translation>No se mueve nadie</translation>
    </message>
    <message>
      <source>Nobody named an employer, so colleagues cannot be kept apart.</source>
      <translation>Nadie indicó su empresa, así que no se puede separar a compañeros de trabajo.</translation>
    </message>
    <message>
      <source>Nobody seems to be in the list twice</source>
      <translation>No parece haber nadie dos veces en la lista</translation>
    </message>
    <message>
      <source>Nobody selected</source>
      <translation>Nadie seleccionado</translation>
    </message>
    <message>
      <source>Nobody sits elsewhere, and nobody waits who did not.</source>
      <translation>Nadie cambia de lugar, y no espera nadie que no esperara ya.</translation>
    </message>
    <message>
      <source>Nobody sits here yet.</source>
      <translation>Aquí aún no se sienta nadie.</translation>
    </message>
    <message>
      <source>Nobody ticked both, and no other member is known to have mentored before.</source>
      <translation>Nadie marcó ambas opciones, y no se sabe de otro miembro que ya haya sido mentor.</translation>
    </message>
    <message>
      <source>Nobody would move: the plan is the best one already.</source>
      <translation>No se movería nadie: el plan ya es el mejor.</translation>
    </message>
    <message>
      <source>None of the mentees can have a mentor under the rules.</source>
      <translation>Con estas reglas, ningún mentee puede tener mentor.</translation>
    </message>
    <message>
      <source>None of them has an address.</source>
      <translation>Ninguna de estas personas tiene dirección.</translation>
    </message>
    <message>
      <source>None yet.</source>
      <translation>Aún ninguno.</translation>
    </message>
    <message>
      <source>Normal size (Ctrl+0)</source>
      <translation>Tamaño normal (Ctrl+0)</translation>
    </message>
    <message>
      <source>Not &amp;decided yet</source>
      <translation>Aún sin de&amp;cidir</translation>
    </message>
    <message>
      <source>Not everything was printed</source>
      <translation>No se imprimió todo</translation>
    </message>
    <message>
      <source>Not measured: printed as it is.</source>
      <translation>Sin medir: se imprime tal cual.</translation>
    </message>
    <message>
      <source>Not paired yet</source>
      <translation>Aún sin emparejar</translation>
    </message>
    <message>
      <source>Not used</source>
      <translation>Sin usar</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Note by the organizers</source>
      <translation>Nota de la organización</translation>
    </message>
    <message>
      <source>Note: {sentence}</source>
      <translation>Nota: {sentence}</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Nothing can be read in the chapter's file {path}, and there is no backup of it. The file was left as it is. Rename it to begin a new chapter, or put a copy of yours in its place.</source>
      <translation>No se puede leer nada en el archivo del capítulo {path}, y no hay ninguna copia de seguridad. El archivo quedó como está. Cámbiele el nombre para empezar un capítulo nuevo, o ponga una copia suya en su lugar.</translation>
    </message>
    <message>
      <source>Nothing changed since this was printed, so nothing has to be printed again.</source>
      <translation>Nada cambió desde que se imprimió esto, así que no hay nada que imprimir de nuevo.</translation>
    </message>
    <message>
      <source>Nothing is final: rules, sign-ups and pairs can all be changed afterwards.</source>
      <translation>Nada es definitivo: reglas, inscripciones y parejas se pueden cambiar después.</translation>
    </message>
    <message>
      <source>Nothing is forgotten until you press the button. You are asked once more then.</source>
      <translation>No se olvida nada hasta que pulse el botón. Entonces se le pregunta una vez más.</translation>
    </message>
    <message>
      <source>Nothing is kept yet. Keep the plan before you try something; you can always come back to it.</source>
      <translation>Aún no se conserva nada. Conserve el plan antes de probar algo; siempre podrá volver a él.</translation>
    </message>
    <message>
      <source>Nothing more is owed: the event is over. If you stay in touch with somebody, all the better.</source>
      <translation>No hay que hacer nada más: el evento terminó. Si sigue en contacto con alguien, tanto mejor.</translation>
    </message>
    <message>
      <source>Nothing tells whether every letter is right in what was read, so please look through the lists of members.</source>
      <translation>Nada indica si cada letra de lo leído es correcta, así que revise las listas de miembros, por favor.</translation>
    </message>
    <message>
      <source>Nothing was changed yet. Every step will be listed here, and you can go back to each.</source>
      <translation>Aún no se ha cambiado nada. Aquí aparecerá cada paso, y podrá volver a cualquiera.</translation>
    </message>
    <message>
      <source>Nothing was copied. Copy the cells in your spreadsheet, headings too, and paste them here.</source>
      <translation>No hay nada copiado. Copie las celdas en su hoja de cálculo, también los encabezados, y péguelas aquí.</translation>
    </message>
    <message>
      <source>Nothing was lost: everything is as it was written.</source>
      <translation>No se perdió nada: todo está como se escribió.</translation>
    </message>
    <message>
      <source>Nothing was printed</source>
      <translation>No se imprimió nada</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>Number in the chapter's file</source>
      <translation>Número en el archivo del capítulo</translation>
    </message>
    <message>
      <source>Number of &amp;rounds:</source>
      <translation>Número de &amp;rondas:</translation>
    </message>
    <message>
      <source>Number or size: 5395, 80 x 50, 3 x 4 in</source>
      <translation>Número o tamaño: 5395, 80 x 50, 3 x 4 in</translation>
    </message>
    <message>
      <source>O&amp;pen event</source>
      <translation>&amp;Abrir evento</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>Of the mentors whom {name} does not meet in another round, the rules leave only {hosts}</source>
      <translation>De los mentores que {name} no conoce en otra ronda, las reglas solo admiten: {hosts}</translation>
    </message>
    <message>
      <source>Offered help with</source>
      <translation>Ofreció ayuda con</translation>
    </message>
    <message numerus="yes">
      <source>Offered {n} places: ask for one more</source>
      <translation>
        <numerusform>Ofreció {n} lugar: pídale uno más</numerusform>
        <numerusform>Ofreció {n} lugares: pídale uno más</numerusform>
      </translation>
      <extracomment>For one: Offered {n} place: ask for one more</extracomment>
    </message>
    <message>
      <source>Offers</source>
      <translation>Ofrece</translation>
    </message>
    <message>
      <source>Offers help with</source>
      <translation>Ofrece ayuda con</translation>
    </message>
    <message>
      <source>Offers help with {topic}</source>
      <translation>Ofrece ayuda con {topic}</translation>
    </message>
    <message>
      <source>Offers {topics}.</source>
      <translation>Ofrece {topics}.</translation>
    </message>
    <message>
      <source>Older backups still hold who was erased. The program tells which, and offers to delete them.</source>
      <translation>Las copias de seguridad anteriores contienen aún a quien se borró. El programa dice cuáles y ofrece eliminarlas.</translation>
    </message>
    <message>
      <source>On the &amp;day</source>
      <translation>E&amp;l día</translation>
    </message>
    <message>
      <source>On the big screen: “Ana R.” in the place of “Ana Ruiz”.</source>
      <translation>En la pantalla grande: “Ana R.” en lugar de “Ana Ruiz”.</translation>
    </message>
    <message>
      <source>On the board: go from person to person and from table to table</source>
      <translation>En el tablero: ir de persona en persona y de mesa en mesa</translation>
    </message>
    <message>
      <source>On the day</source>
      <translation>El día del evento</translation>
    </message>
    <message>
      <source>On the waiting list: please see the desk</source>
      <translation>En lista de espera: pase por recepción, por favor</translation>
    </message>
    <message>
      <source>One box of a question</source>
      <translation>Una casilla de una pregunta</translation>
    </message>
    <message>
      <source>One box of: {question}</source>
      <translation>Una casilla de: {question}</translation>
    </message>
    <message>
      <source>One click finds the best plan under your rules, with a reason for every pair and a fair waiting list. You can change everything afterwards, and undo it.</source>
      <translation>Un clic encuentra el mejor plan con sus reglas, con un motivo para cada pareja y una lista de espera justa. Después puede cambiarlo todo, y deshacerlo.</translation>
    </message>
    <message>
      <source>One for each table; tents are read from both sides.</source>
      <translation>Una por mesa; las de caballete se leen por ambos lados.</translation>
    </message>
    <message>
      <source>One mentor sits at a table with {mentees} for {minutes}.</source>
      <translation>Un mentor se sienta a una mesa con {mentees} durante {minutes}.</translation>
    </message>
    <message>
      <source>One mentor sits at a table with {mentees}, in {rounds} of {minutes}.</source>
      <translation>Un mentor se sienta a una mesa con {mentees}, en {rounds} de {minutes}.</translation>
    </message>
    <message>
      <source>One mentor sits with several mentees. Good when there are few mentors.</source>
      <translation>Un mentor se sienta con varios mentees. Conviene cuando hay pocos mentores.</translation>
    </message>
    <message>
      <source>One mentor talks with one mentee. In several rounds, all change partners.</source>
      <translation>Un mentor conversa con un mentee. En varias rondas, todos cambian de pareja.</translation>
    </message>
    <message>
      <source>One more topic</source>
      <translation>Un tema más</translation>
    </message>
    <message>
      <source>One of these versions was deleted meanwhile. Choose another one.</source>
      <translation>Una de estas versiones se eliminó entretanto. Elija otra.</translation>
    </message>
    <message>
      <source>One person</source>
      <translation>Una persona</translation>
    </message>
    <message>
      <source>One person a line: Tab or Enter goes on to the next field. Rows that were copied can be pasted.</source>
      <translation>Una persona por línea: Tab o Enter pasa al campo siguiente. Se pueden pegar filas copiadas.</translation>
    </message>
    <message>
      <source>One record</source>
      <translation>Una ficha</translation>
    </message>
    <message>
      <source>One side</source>
      <translation>Una cara</translation>
    </message>
    <message>
      <source>One-on-one</source>
      <translation>Uno a uno</translation>
    </message>
    <message>
      <source>One-sided company</source>
      <translation>Compañía poco variada</translation>
    </message>
    <message>
      <source>Only of people who agreed, to hand out afterwards.</source>
      <translation>Solo de quienes aceptaron, para repartir después.</translation>
    </message>
    <message>
      <source>Only on the badges of people who agreed to share it.</source>
      <translation>Solo en las credenciales de quienes aceptaron compartirlo.</translation>
    </message>
    <message>
      <source>Only on the screen: where the labels of the sheet are.</source>
      <translation>Solo en la pantalla: dónde están las etiquetas de la hoja.</translation>
    </message>
    <message>
      <source>Only one person has signed up for "{event}"; a pair needs two.</source>
      <translation>Solo se ha inscrito una persona en “{event}”; una pareja necesita dos.</translation>
    </message>
    <message>
      <source>Only the places of those who are gone become free.</source>
      <translation>Solo quedan libres los lugares de quienes ya no están.</translation>
    </message>
    <message>
      <source>Only the shape "{shape}" has tables to count or to give a topic.</source>
      <translation>Solo el formato “{shape}” tiene mesas que contar o con tema.</translation>
    </message>
    <message>
      <source>Only to those who said yes as well.</source>
      <translation>Solo a quienes también hayan dicho que sí.</translation>
    </message>
    <message>
      <source>Open a chapter file</source>
      <translation>Abrir un archivo de capítulo</translation>
    </message>
    <message>
      <source>Open in PDF &amp;viewer</source>
      <translation>Abrir en el &amp;visor de PDF</translation>
    </message>
    <message>
      <source>Open in my email &amp;program</source>
      <translation>Abrir en mi pro&amp;grama de correo</translation>
    </message>
    <message>
      <source>Open it here</source>
      <translation>Abrirlo aquí</translation>
    </message>
    <message>
      <source>Open this person…</source>
      <translation>Abrir a esta persona…</translation>
    </message>
    <message>
      <source>Open what is selected in a list</source>
      <translation>Abrir lo seleccionado en una lista</translation>
    </message>
    <message>
      <source>Open “{name}”?</source>
      <translation>¿Abrir “{name}”?</translation>
    </message>
    <message>
      <source>Opened. {holds}</source>
      <translation>Abierto. {holds}</translation>
    </message>
    <message>
      <source>Orange</source>
      <translation>Naranja</translation>
    </message>
    <message>
      <source>Other answers</source>
      <translation>Otras respuestas</translation>
    </message>
    <message>
      <source>Other colo&amp;ur…</source>
      <translation>&amp;Otro color…</translation>
    </message>
    <message>
      <source>P&amp;hone:</source>
      <translation>Telé&amp;fono:</translation>
    </message>
    <message>
      <source>P&amp;rinter</source>
      <translation>Impre&amp;sora</translation>
    </message>
    <message>
      <source>P&amp;rint…</source>
      <translation>I&amp;mprimir…</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
      <source>PDF, to be printed (*.pdf)</source>
      <translation>PDF, para imprimir (*.pdf)</translation>
    </message>
    <message>
      <source>Page {number} of {pages}</source>
      <translation>Página {number} de {pages}</translation>
    </message>
    <message>
      <source>Page {page} of {pages}</source>
      <translation>Página {page} de {pages}</translation>
    </message>
    <message>
      <source>Page's &amp;left edge to the first label</source>
      <translation>Del borde &amp;izquierdo de la página a la primera etiqueta</translation>
    </message>
    <message>
      <source>Page's &amp;upper edge to the first label</source>
      <translation>Del borde &amp;superior de la página a la primera etiqueta</translation>
    </message>
    <message>
      <source>Pages of the help</source>
      <translation>Páginas de la ayuda</translation>
    </message>
    <message>
      <source>Pair</source>
      <translation>Pareja</translation>
    </message>
    <message>
      <source>Pair again</source>
      <translation>Emparejar de nuevo</translation>
    </message>
    <message>
      <source>Pair first; then the plan can be kept here under a name.</source>
      <translation>Empareje primero; después el plan se puede conservar aquí con un nombre.</translation>
    </message>
    <message>
      <source>Pair first; then there is something to print.</source>
      <translation>Empareje primero; después habrá algo que imprimir.</translation>
    </message>
    <message>
      <source>Pair first; then there is something to show.</source>
      <translation>Empareje primero; después habrá algo que mostrar.</translation>
    </message>
    <message>
      <source>Pair mentors and mentees.</source>
      <translation>Empareje a mentores y mentees.</translation>
    </message>
    <message>
      <source>Pair {number}</source>
      <translation>Pareja {number}</translation>
    </message>
    <message>
      <source>Paired</source>
      <translation>Emparejado</translation>
    </message>
    <message>
      <source>Paired. Everything is saved.</source>
      <translation>Emparejado. Todo está guardado.</translation>
    </message>
    <message>
      <source>Pairin&amp;g</source>
      <translation>Empare&amp;jamiento</translation>
    </message>
    <message>
      <source>Pairing depends on the interest received. Usually more people ask for a mentor than offer to be one, so we cannot promise everybody a mentor. Should there be too few, there is a waiting list, and we tell you either way.</source>
      <translation>El emparejamiento depende del interés que recibamos. Suele haber más personas que piden un mentor que personas que se ofrecen como tal, así que no podemos prometer un mentor a todo el mundo. Si faltaran, hay una lista de espera, y avisamos en cualquier caso.</translation>
    </message>
    <message>
      <source>Pairing depends on who signs up. Say so in the announcement, so that nobody is promised a mentor.</source>
      <translation>El emparejamiento depende de quién se inscriba. Dígalo en el anuncio, para que no se prometa un mentor a nadie.</translation>
    </message>
    <message>
      <source>Pairing {number}</source>
      <translation>Emparejamiento {number}</translation>
    </message>
    <message>
      <source>Pairs</source>
      <translation>Parejas</translation>
    </message>
    <message>
      <source>Pairs mentors and mentees for short mentoring events, and prints their badges and table cards.</source>
      <translation>Empareja mentores y mentees para eventos breves de mentoría, e imprime sus credenciales y tarjetas de mesa.</translation>
    </message>
    <message>
      <source>Pairs without a wanted topic</source>
      <translation>Parejas sin tema deseado en común</translation>
    </message>
    <message>
      <source>Paper f&amp;orm</source>
      <translation>&amp;Formulario en papel</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Párrafo</translation>
    </message>
    <message>
      <source>Parts of the event</source>
      <translation>Partes del evento</translation>
    </message>
    <message>
      <source>Parts of the form</source>
      <translation>Partes del formulario</translation>
    </message>
    <message>
      <source>Parts of the settings</source>
      <translation>Secciones de la configuración</translation>
    </message>
    <message>
      <source>Pasted cells</source>
      <translation>Celdas pegadas</translation>
    </message>
    <message>
      <source>Pause (Space)</source>
      <translation>Pausa (Espacio)</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personas</translation>
    </message>
    <message>
      <source>People in the file</source>
      <translation>Personas del archivo</translation>
    </message>
    <message>
      <source>People they wished to meet</source>
      <translation>Personas que deseaba conocer</translation>
    </message>
    <message>
      <source>People typed in</source>
      <translation>Personas escritas a mano</translation>
    </message>
    <message>
      <source>People who are in the event are brought up to date, and new ones are added. Nobody is removed unless you say so, and what you changed by hand stays.</source>
      <translation>Se actualiza a las personas que ya están en el evento, y se añaden las nuevas. No se quita a nadie a menos que usted lo diga, y lo que cambió a mano se queda.</translation>
    </message>
    <message>
      <source>People who are typed in</source>
      <translation>Personas que se escriben a mano</translation>
    </message>
    <message>
      <source>People who may be in the list twice</source>
      <translation>Personas que pueden estar dos veces en la lista</translation>
    </message>
    <message>
      <source>People who must meet</source>
      <translation>Personas que deben reunirse</translation>
    </message>
    <message>
      <source>People who must not meet</source>
      <translation>Personas que no deben reunirse</translation>
    </message>
    <message>
      <source>People whom “{file}” brought leave the event, and what it changed is put back. What was edited since, and whoever came with another file too, stays. The file can be imported again.</source>
      <translation>Las personas que trajo “{file}” dejan el evento, y lo que cambió vuelve a como estaba. Se queda lo que se editó desde entonces, y quien vino también con otro archivo. El archivo se puede importar de nuevo.</translation>
    </message>
    <message>
      <source>People: {mentors}, {mentees}, {both} both, {neither} neither</source>
      <translation>Personas: {mentors}, {mentees}, {both} ambos, {neither} ninguno</translation>
    </message>
    <message>
      <source>Perhaps the same employer as “{employer}”? Then colleagues would be kept apart.</source>
      <translation>¿Quizá la misma empresa que “{employer}”? En ese caso se separaría a los compañeros de trabajo.</translation>
    </message>
    <message>
      <source>Pers&amp;on</source>
      <translation>Per&amp;sona</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Persona</translation>
    </message>
    <message>
      <source>Personal slips</source>
      <translation>Fichas personales</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.tif *.tiff)</source>
      <translation>Imágenes (*.png *.jpg *.jpeg *.svg *.webp *.gif *.bmp *.tif *.tiff)</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Lugares</translation>
    </message>
    <message>
      <source>Places in all versions of plans</source>
      <translation>Lugares en todas las versiones de los planes</translation>
    </message>
    <message>
      <source>Plain {paper} paper</source>
      <translation>Papel {paper} normal</translation>
    </message>
    <message>
      <source>Please answer this message with a yes, and with how many people at once you would take.</source>
      <translation>Por favor, responda a este mensaje con un sí, e indique a cuántas personas acompañaría a la vez.</translation>
    </message>
    <message>
      <source>Please look these up, since a letter or a number of theirs may be wrong: {names}.</source>
      <translation>Revise a estas personas, por favor, porque una letra o un número suyo puede estar mal: {names}.</translation>
    </message>
    <message>
      <source>Please see the desk</source>
      <translation>Pase por recepción</translation>
    </message>
    <message>
      <source>Preview of the printed pages</source>
      <translation>Vista previa de las páginas impresas</translation>
    </message>
    <message>
      <source>Pri&amp;nt…</source>
      <translation>&amp;Imprimir…</translation>
    </message>
    <message>
      <source>Pri&amp;vacy…</source>
      <translation>&amp;Privacidad…</translation>
    </message>
    <message>
      <source>Print badges and table cards.</source>
      <translation>Imprima credenciales y tarjetas de mesa.</translation>
    </message>
    <message>
      <source>Print it &amp;corrected, to check</source>
      <translation>Imprimirla &amp;corregida, para comprobar</translation>
    </message>
    <message>
      <source>Print this page at 100 % (“actual size”), without “fit to page”.</source>
      <translation>Imprima esta página al 100 % (“tamaño real”), sin “ajustar a la página”.</translation>
    </message>
    <message>
      <source>Print “{event}”</source>
      <translation>Imprimir “{event}”</translation>
    </message>
    <message>
      <source>Printer test page</source>
      <translation>Página de prueba de la impresora</translation>
    </message>
    <message>
      <source>Printing without tears</source>
      <translation>Imprimir sin disgustos</translation>
    </message>
    <message>
      <source>Printing: {number} notes, first: {note}</source>
      <translation>Impresión: {number} notas, la primera: {note}</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Privacy</source>
      <translation>Privacidad</translation>
    </message>
    <message>
      <source>Pronouns</source>
      <translation>Pronombres</translation>
    </message>
    <message>
      <source>Put &amp;down here</source>
      <translation>&amp;Dejar aquí</translation>
    </message>
    <message>
      <source>Put everybody back</source>
      <translation>Devolver a todos a su sitio</translation>
    </message>
    <message>
      <source>Put one date of the association into your calendar before you go.</source>
      <translation>Antes de irse, anote en su calendario una fecha de la asociación.</translation>
    </message>
    <message>
      <source>Put this version on the board. The plan that is there now is kept.</source>
      <translation>Poner esta versión en el tablero. El plan que está ahora se conserva.</translation>
    </message>
    <message>
      <source>QR contact card</source>
      <translation>Tarjeta de contacto QR</translation>
    </message>
    <message>
      <source>Questions for every topic, to lie on the tables.</source>
      <translation>Preguntas sobre cada tema, para dejar en las mesas.</translation>
    </message>
    <message>
      <source>Questions of the form</source>
      <translation>Preguntas del formulario</translation>
    </message>
    <message>
      <source>R&amp;epair the plan…</source>
      <translation>&amp;Reparar el plan…</translation>
    </message>
    <message>
      <source>R&amp;ules</source>
      <translation>R&amp;eglas</translation>
    </message>
    <message>
      <source>Read as you corrected it for an earlier file of this form.</source>
      <translation>Leído como usted lo corrigió en un archivo anterior de este formulario.</translation>
    </message>
    <message>
      <source>Reading the file…</source>
      <translation>Leyendo el archivo…</translation>
    </message>
    <message>
      <source>Ready to create the event</source>
      <translation>Todo listo para crear el evento</translation>
    </message>
    <message>
      <source>Ready to pair</source>
      <translation>Todo listo para emparejar</translation>
    </message>
    <message>
      <source>Record {number}</source>
      <translation>Ficha {number}</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rojo</translation>
    </message>
    <message>
      <source>Remo&amp;ve line</source>
      <translation>&amp;Quitar línea</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove the logo</source>
      <translation>Quitar el logotipo</translation>
    </message>
    <message>
      <source>Remove the sample chapter</source>
      <translation>Quitar el capítulo de ejemplo</translation>
    </message>
    <message>
      <source>Rena&amp;me</source>
      <translation>Ca&amp;mbiar nombre</translation>
    </message>
    <message>
      <source>Rename this version (F2)</source>
      <translation>Cambiar el nombre de esta versión (F2)</translation>
    </message>
    <message>
      <source>Rename version “{before}” to “{after}”</source>
      <translation>Cambiar el nombre de la versión “{before}” a “{after}”</translation>
    </message>
    <message>
      <source>Repair the plan</source>
      <translation>Reparar el plan</translation>
    </message>
    <message>
      <source>Repaired with the fewest moves, apart from that the best possible (proved)</source>
      <translation>Reparado con el mínimo de movimientos; por lo demás, lo mejor posible (demostrado)</translation>
    </message>
    <message>
      <source>Repaired. {said}</source>
      <translation>Reparado. {said}</translation>
    </message>
    <message>
      <source>Repairing</source>
      <translation>Reparando</translation>
    </message>
    <message>
      <source>Repair…</source>
      <translation>Reparar…</translation>
    </message>
    <message>
      <source>Replace</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <source>Replace the files that are there?</source>
      <translation>¿Reemplazar los archivos que ya existen?</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Report for the board</source>
      <translation>Informe para la junta directiva</translation>
    </message>
    <message>
      <source>Reprint: {document}</source>
      <translation>Reimprimir: {document}</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rol</translation>
    </message>
    <message>
      <source>Role across the top</source>
      <translation>Rol en la parte superior</translation>
    </message>
    <message>
      <source>Round</source>
      <translation>Ronda</translation>
    </message>
    <message>
      <source>Round 1: nothing has begun yet</source>
      <translation>Ronda 1: aún no ha empezado nada</translation>
    </message>
    <message>
      <source>Round before (←)</source>
      <translation>Ronda anterior (←)</translation>
    </message>
    <message>
      <source>Round {number}</source>
      <translation>Ronda {number}</translation>
    </message>
    <message>
      <source>Round {number} of {rounds}</source>
      <translation>Ronda {number} de {rounds}</translation>
    </message>
    <message>
      <source>Round {number} only: the rounds before stay as they are</source>
      <translation>Solo la ronda {number}: las anteriores quedan como están</translation>
    </message>
    <message>
      <source>Round {number}, {place}</source>
      <translation>Ronda {number}, en {place}</translation>
    </message>
    <message>
      <source>Round {number}: please see the desk</source>
      <translation>Ronda {number}: pase por recepción</translation>
    </message>
    <message>
      <source>Round {number}: the rounds before stay as they are</source>
      <translation>Ronda {number}: las anteriores quedan como están</translation>
    </message>
    <message>
      <source>Round {number}: {names}</source>
      <translation>Ronda {number}: {names}</translation>
    </message>
    <message>
      <source>Round {number}: {place}</source>
      <translation>Ronda {number}: {place}</translation>
    </message>
    <message>
      <source>Round {round} is over. Mentors can change tables in the rounds to come.</source>
      <translation>La ronda {round} ya terminó. Los mentores pueden cambiar de mesa en las rondas que faltan.</translation>
    </message>
    <message>
      <source>Rounds</source>
      <translation>Rondas</translation>
    </message>
    <message numerus="yes">
      <source>Rounds 1 to {n} are over and stay as they were.</source>
      <translation>
        <numerusform>La ronda {n} ya pasó y queda como estaba.</numerusform>
        <numerusform>Las rondas 1 a {n} ya pasaron y quedan como estaban.</numerusform>
      </translation>
      <extracomment>For one: Round 1 is over and stays as it was.</extracomment>
    </message>
    <message>
      <source>Rounds and tables</source>
      <translation>Rondas y mesas</translation>
    </message>
    <message>
      <source>Rounds missed on the waiting list</source>
      <translation>Rondas perdidas en la lista de espera</translation>
    </message>
    <message>
      <source>Rounds they can come to</source>
      <translation>Rondas a las que puede venir</translation>
    </message>
    <message>
      <source>Roundtables</source>
      <translation>Mesas redondas</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Fila</translation>
    </message>
    <message>
      <source>Row {row} of the file {file}</source>
      <translation>Fila {row} del archivo {file}</translation>
    </message>
    <message>
      <source>Row {row}, {kind}</source>
      <translation>Fila {row}, {kind}</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Reglas</translation>
    </message>
    <message>
      <source>S&amp;heet</source>
      <translation>&amp;Hoja</translation>
    </message>
    <message>
      <source>S&amp;ides</source>
      <translation>&amp;Caras</translation>
    </message>
    <message>
      <source>Sa&amp;ve</source>
      <translation>&amp;Guardar</translation>
    </message>
    <message>
      <source>Same table</source>
      <translation>Misma mesa</translation>
    </message>
    <message>
      <source>Sample: mentoring evening</source>
      <translation>Ejemplo: velada de mentoría</translation>
    </message>
    <message>
      <source>Save &amp;all…</source>
      <translation>Guardar &amp;todos…</translation>
    </message>
    <message>
      <source>Save a &amp;copy of the chapter…</source>
      <translation>&amp;Guardar una copia del capítulo…</translation>
    </message>
    <message>
      <source>Save a copy of the chapter</source>
      <translation>Guardar una copia del capítulo</translation>
    </message>
    <message>
      <source>Save all documents in this folder</source>
      <translation>Guardar todos los documentos en esta carpeta</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Save the PDF instead, and open it with the program that you use for PDFs.</source>
      <translation>Guarde el PDF y ábralo con el programa que usa para los PDF.</translation>
    </message>
    <message>
      <source>Save the answers of your sign-up form as a CSV or Excel file, then import that file here.</source>
      <translation>Guarde las respuestas de su formulario de inscripción como archivo CSV o Excel, e impórtelo aquí.</translation>
    </message>
    <message>
      <source>Saved PDF, any printer</source>
      <translation>PDF guardado, cualquier impresora</translation>
    </message>
    <message>
      <source>Saved as {name}.</source>
      <translation>Guardado como {name}.</translation>
    </message>
    <message>
      <source>Saved as {path}. On the other computer: File &gt; Open a chapter file.</source>
      <translation>Guardado como {path}. En el otro equipo: Archivo &gt; Abrir un archivo de capítulo.</translation>
    </message>
    <message>
      <source>Saved as “{name}” in “{folder}”.</source>
      <translation>Guardado como “{name}” en “{folder}”.</translation>
    </message>
    <message>
      <source>Saved in “{folder}”: {names}. Print at 100 %, without “fit to page”.</source>
      <translation>Guardado en “{folder}”: {names}. Imprima al 100 %, sin “ajustar a la página”.</translation>
    </message>
    <message>
      <source>Saved. Every page is corrected now.</source>
      <translation>Guardado. Desde ahora se corrigen todas las páginas.</translation>
    </message>
    <message>
      <source>Saved. This printer misses nothing.</source>
      <translation>Guardado. Esta impresora no se desvía.</translation>
    </message>
    <message>
      <source>Say in one sentence what you take with you, and one thing you will do about it.</source>
      <translation>Diga en una frase qué se lleva, y una cosa que hará al respecto.</translation>
    </message>
    <message>
      <source>Says to have mentored before</source>
      <translation>Dice haber sido mentor antes</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Buscar</translation>
    </message>
    <message>
      <source>Search for a key or for what it does</source>
      <translation>Busque una tecla o lo que hace</translation>
    </message>
    <message>
      <source>Search members</source>
      <translation>Buscar miembros</translation>
    </message>
    <message>
      <source>Search sheets</source>
      <translation>Buscar hojas</translation>
    </message>
    <message>
      <source>Search sign-ups</source>
      <translation>Buscar inscripciones</translation>
    </message>
    <message>
      <source>Search the shortcuts</source>
      <translation>Buscar en los atajos</translation>
    </message>
    <message>
      <source>Search who is arriving</source>
      <translation>Buscar a quien llega</translation>
    </message>
    <message>
      <source>Seat at {place}</source>
      <translation>Sentar en {place}</translation>
    </message>
    <message>
      <source>Seat newcomers together, so that none is the only one</source>
      <translation>Sentar juntas a las personas nuevas, para que ninguna sea la única</translation>
    </message>
    <message>
      <source>Second person</source>
      <translation>Segunda persona</translation>
    </message>
    <message>
      <source>See who waits</source>
      <translation>Ver quién espera</translation>
    </message>
    <message>
      <source>Select somebody first.</source>
      <translation>Seleccione primero a alguien.</translation>
    </message>
    <message>
      <source>Select somebody to see why they sit there.</source>
      <translation>Seleccione a alguien para ver por qué está ahí.</translation>
    </message>
    <message>
      <source>Sending page {page} of {pages} to the printer…</source>
      <translation>Enviando la página {page} de {pages} a la impresora…</translation>
    </message>
    <message>
      <source>Sent to the printer at 100 %.</source>
      <translation>Enviado a la impresora al 100 %.</translation>
    </message>
    <message>
      <source>Set &amp;back to expected</source>
      <translation>&amp;Volver a esperar</translation>
    </message>
    <message>
      <source>Set aside: {reason}</source>
      <translation>Apartada: {reason}</translation>
    </message>
    <message>
      <source>Set {name} back to e&amp;xpected</source>
      <translation>&amp;Volver a esperar a {name}</translation>
    </message>
    <message>
      <source>Set {name} back to expected</source>
      <translation>Volver a esperar a {name}</translation>
    </message>
    <message numerus="yes">
      <source>Set {n} mentees per mentor</source>
      <translation>
        <numerusform>Poner {n} mentee por mentor</numerusform>
        <numerusform>Poner {n} mentees por mentor</numerusform>
      </translation>
      <extracomment>For one: Set {n} mentee per mentor</extracomment>
    </message>
    <message numerus="yes">
      <source>Set {n} rounds</source>
      <translation>
        <numerusform>Poner {n} ronda</numerusform>
        <numerusform>Poner {n} rondas</numerusform>
      </translation>
      <extracomment>For one: Set {n} round</extracomment>
    </message>
    <message numerus="yes">
      <source>Set {n} tables</source>
      <translation>
        <numerusform>Poner {n} mesa</numerusform>
        <numerusform>Poner {n} mesas</numerusform>
      </translation>
      <extracomment>For one: Set {n} table</extracomment>
    </message>
    <message>
      <source>Settings</source>
      <translation>Configuración</translation>
    </message>
    <message>
      <source>Shares contact details</source>
      <translation>Comparte sus datos de contacto</translation>
    </message>
    <message>
      <source>Shares contact details with those they meet</source>
      <translation>Comparte sus datos de contacto con quienes conoce</translation>
    </message>
    <message>
      <source>Sheet</source>
      <translation>Hoja</translation>
    </message>
    <message>
      <source>Short answer</source>
      <translation>Respuesta corta</translation>
    </message>
    <message>
      <source>Short answer, with the response validation “Whole number”</source>
      <translation>Respuesta corta, con la validación de respuesta “Número entero”</translation>
    </message>
    <message>
      <source>Show all {count}</source>
      <translation>Mostrar las {count}</translation>
    </message>
    <message>
      <source>Show fewer</source>
      <translation>Mostrar menos</translation>
    </message>
    <message>
      <source>Show me how you do it today, step by step. Where does it get stuck?</source>
      <translation>Muéstreme cómo lo hace hoy, paso a paso. ¿Dónde se atasca?</translation>
    </message>
    <message>
      <source>Show which role</source>
      <translation>Qué rol mostrar</translation>
    </message>
    <message>
      <source>Show which topic</source>
      <translation>Qué tema mostrar</translation>
    </message>
    <message>
      <source>Show {name}</source>
      <translation>Mostrar a {name}</translation>
    </message>
    <message>
      <source>Sign up &amp;until:</source>
      <translation>Inscripción &amp;hasta:</translation>
    </message>
    <message>
      <source>Sign-&amp;ups</source>
      <translation>Inscri&amp;pciones</translation>
    </message>
    <message>
      <source>Sign-up files ({endings})</source>
      <translation>Archivos de inscripciones ({endings})</translation>
    </message>
    <message>
      <source>Sign-up forms ask one question for the first two. Each can be taken back in the member's details.</source>
      <translation>Los formularios de inscripción preguntan una vez por los dos primeros. Cada uno se puede retirar en los datos del miembro.</translation>
    </message>
    <message>
      <source>Sign-ups</source>
      <translation>Inscripciones</translation>
    </message>
    <message>
      <source>Sign-ups or rules changed between the two, so their figures cannot be compared.</source>
      <translation>Entre ambas cambiaron inscripciones o reglas, así que sus cifras no se pueden comparar.</translation>
    </message>
    <message>
      <source>Sign-ups: {sum}; {number} things to look at</source>
      <translation>Inscripciones: {sum}; {number} cosas por revisar</translation>
    </message>
    <message>
      <source>Signed up</source>
      <translation>Se inscribió</translation>
    </message>
    <message>
      <source>Signed up as</source>
      <translation>Se inscribió como</translation>
    </message>
    <message>
      <source>Signed up as:</source>
      <translation>Se inscribió como:</translation>
    </message>
    <message>
      <source>Signed up on</source>
      <translation>Se inscribió el</translation>
    </message>
    <message>
      <source>Signs up as:</source>
      <translation>Se inscribe como:</translation>
    </message>
    <message>
      <source>Sixty made-up people to play with. One click takes them out again.</source>
      <translation>Sesenta personas inventadas para probar. Un clic las quita de nuevo.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Size of the board: {percent} %</source>
      <translation>Tamaño del tablero: {percent} %</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+minus)</source>
      <translation>Más pequeño (Ctrl+menos)</translation>
    </message>
    <message numerus="yes">
      <source>So far we have {n} mentors.</source>
      <translation>
        <numerusform>Por ahora tenemos {n} mentor.</numerusform>
        <numerusform>Por ahora tenemos {n} mentores.</numerusform>
      </translation>
      <extracomment>For one: So far we have {n} mentor.</extracomment>
    </message>
    <message>
      <source>So that you meet somebody from elsewhere.</source>
      <translation>Para que conozca a alguien de otro lugar.</translation>
    </message>
    <message>
      <source>Soft skills</source>
      <translation>Habilidades interpersonales</translation>
    </message>
    <message>
      <source>Some contact codes are left out, because no telephone could read them so small. Choose a larger label, or another design.</source>
      <translation>Se omiten algunos códigos de contacto, porque ningún teléfono podría leerlos tan pequeños. Elija una etiqueta más grande u otro diseño.</translation>
    </message>
    <message>
      <source>Somebody &amp;else</source>
      <translation>Es &amp;otra persona</translation>
    </message>
    <message>
      <source>Somebody who knows the matter helps you with one topic of your choice.</source>
      <translation>Una persona que conoce la materia le ayuda con un tema a su elección.</translation>
    </message>
    <message>
      <source>Somebody without a name</source>
      <translation>Alguien sin nombre</translation>
    </message>
    <message>
      <source>Something went wrong inside the program</source>
      <translation>Algo ha fallado dentro del programa</translation>
    </message>
    <message>
      <source>Source: {source}</source>
      <translation>Fuente: {source}</translation>
    </message>
    <message>
      <source>Space: here or not. N: no-show or not.</source>
      <translation>Espacio: está o no está. N: no se presentó, o sí.</translation>
    </message>
    <message>
      <source>Standing</source>
      <translation>Situación</translation>
    </message>
    <message>
      <source>Start (Space)</source>
      <translation>Empezar (Espacio)</translation>
    </message>
    <message>
      <source>Start a&amp;fresh</source>
      <translation>Empe&amp;zar de nuevo</translation>
    </message>
    <message>
      <source>Starting anew throws away what you entered for it.</source>
      <translation>Empezar de nuevo descarta lo que introdujo para él.</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Status of the booking</source>
      <translation>Estado de la reserva</translation>
    </message>
    <message>
      <source>Stay here</source>
      <translation>Quedarse aquí</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Detener</translation>
    </message>
    <message>
      <source>Stopped before it began. Nothing was changed.</source>
      <translation>Se detuvo antes de empezar. No cambió nada.</translation>
    </message>
    <message>
      <source>Stopped while looking for new faces, otherwise the best possible (proved)</source>
      <translation>Detenido al buscar caras nuevas; por lo demás, lo mejor posible (demostrado)</translation>
    </message>
    <message>
      <source>Stopped. Choose another round, or close and try again.</source>
      <translation>Detenido. Elija otra ronda, o cierre y pruebe de nuevo.</translation>
    </message>
    <message>
      <source>Stopped. Nothing was changed.</source>
      <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
      <source>Stopped. Pages that were handed to the printer may still come out.</source>
      <translation>Detenido. Las páginas que ya se enviaron a la impresora pueden salir todavía.</translation>
    </message>
    <message>
      <source>Stopped; nobody was stored.</source>
      <translation>Detenido; no se guardó a nadie.</translation>
    </message>
    <message>
      <source>Stopped; nothing was stored.</source>
      <translation>Detenido; no se guardó nada.</translation>
    </message>
    <message>
      <source>Storing the people</source>
      <translation>Guardando a las personas</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Asunto</translation>
    </message>
    <message>
      <source>Subject and text are on the clipboard. Paste them into a new email.</source>
      <translation>El asunto y el texto están en el portapapeles. Péguelos en un correo nuevo.</translation>
    </message>
    <message>
      <source>Subject:</source>
      <translation>Asunto:</translation>
    </message>
    <message>
      <source>Swap {one} and {other}</source>
      <translation>Intercambiar a {one} y {other}</translation>
    </message>
    <message>
      <source>T&amp;opics</source>
      <translation>&amp;Temas</translation>
    </message>
    <message numerus="yes">
      <source>T&amp;opics ({n} new)</source>
      <translation>
        <numerusform>&amp;Temas ({n} nuevo)</numerusform>
        <numerusform>&amp;Temas ({n} nuevos)</numerusform>
      </translation>
      <extracomment>For one: T&amp;opics ({n} new)</extracomment>
    </message>
    <message>
      <source>Ta&amp;ke along</source>
      <translation>&amp;Llevar consigo</translation>
    </message>
    <message>
      <source>Ta&amp;ke this correction back</source>
      <translation>Retirar &amp;esta corrección</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <source>Table as text (*.csv)</source>
      <translation>Tabla como texto (*.csv)</translation>
    </message>
    <message>
      <source>Table cards</source>
      <translation>Tarjetas de mesa</translation>
    </message>
    <message>
      <source>Table list</source>
      <translation>Lista de mesas</translation>
    </message>
    <message>
      <source>Table {number}</source>
      <translation>Mesa {number}</translation>
    </message>
    <message>
      <source>Table-mates who meet again</source>
      <translation>Compañeros de mesa que se repiten</translation>
    </message>
    <message>
      <source>Tables</source>
      <translation>Mesas</translation>
    </message>
    <message>
      <source>Take &amp;out</source>
      <translation>Qui&amp;tar</translation>
    </message>
    <message>
      <source>Take a &amp;file instead</source>
      <translation>Usar un &amp;archivo</translation>
    </message>
    <message>
      <source>Take back the exception for {names}</source>
      <translation>Retirar la excepción para {names}</translation>
    </message>
    <message>
      <source>Take in who came and who did not, and move as few people as possible.</source>
      <translation>Tener en cuenta quién vino y quién no, y mover al menor número de personas.</translation>
    </message>
    <message>
      <source>Take out of the &amp;archive</source>
      <translation>&amp;Sacar del archivoDesarchivar</translation>
    </message>
    <message>
      <source>Take somebody along first: select them and press Ctrl+X.</source>
      <translation>Primero lleve a alguien consigo: selecciónelo y pulse Ctrl+X.</translation>
    </message>
    <message>
      <source>Take the file that your form gave you, or type people in. If nobody has signed up yet, skip this step.</source>
      <translation>Tome el archivo que le dio su formulario, o escriba a las personas a mano. Si aún no se ha inscrito nadie, omita este paso.</translation>
    </message>
    <message>
      <source>Take your last correction of this file back (Ctrl+Z).</source>
      <translation>Retirar su última corrección de este archivo (Ctrl+Z).</translation>
    </message>
    <message numerus="yes">
      <source>Take {n} people off their tables</source>
      <translation>
        <numerusform>Quitar a {n} persona de su mesa</numerusform>
        <numerusform>Quitar a {n} personas de sus mesas</numerusform>
      </translation>
      <extracomment>For one: Take {n} person off their table</extracomment>
    </message>
    <message>
      <source>Take {who} out of the archive</source>
      <translation>Desarchivar a {who}</translation>
    </message>
    <message>
      <source>Taken for</source>
      <translation>Interpretada como</translation>
    </message>
    <message>
      <source>Te&amp;xt size:</source>
      <translation>Tamaño &amp;del texto:</translation>
    </message>
    <message>
      <source>Telephone</source>
      <translation>Teléfono</translation>
    </message>
    <message>
      <source>Tell me about something you did that went well. What exactly was your part in it?</source>
      <translation>Cuénteme algo que hizo y salió bien. ¿Cuál fue exactamente su parte?</translation>
    </message>
    <message>
      <source>Tell us in one minute what you do, as if we were ten years old.</source>
      <translation>Cuéntenos en un minuto a qué se dedica, como si tuviéramos diez años.</translation>
    </message>
    <message>
      <source>Tent cards, folded at half their &amp;height</source>
      <translation>Tarjetas de caballete, dobladas por la mitad de su altu&amp;ra</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Text, with the restriction “Number”</source>
      <translation>Texto, con la restricción “Número”</translation>
    </message>
    <message>
      <source>Text, with “Long answer” on</source>
      <translation>Texto, con “Respuesta larga” activado</translation>
    </message>
    <message>
      <source>Than&amp;k the mentors…</source>
      <translation>Ag&amp;radecer a los mentores…</translation>
    </message>
    <message>
      <source>Thank you for mentoring at “{event}”</source>
      <translation>Gracias por ser mentor en “{event}”</translation>
    </message>
    <message>
      <source>Thank you!</source>
      <translation>¡Gracias!</translation>
    </message>
    <message>
      <source>That did not work</source>
      <translation>No ha funcionado</translation>
    </message>
    <message>
      <source>The 100 mm line came out {length} mm long. The page was scaled on its way to the printer: print it again at 100 %, without “fit to page”, then measure once more.</source>
      <translation>La línea de 100 mm salió de {length} mm. La página se redujo o amplió camino de la impresora: imprímala de nuevo al 100 %, sin “ajustar a la página”, y mida otra vez.</translation>
    </message>
    <message>
      <source>The PDF was not saved</source>
      <translation>El PDF no se guardó</translation>
    </message>
    <message>
      <source>The addresses are in {column}</source>
      <translation>Las direcciones están en {column}</translation>
    </message>
    <message>
      <source>The addresses are on the clipboard. Paste them into the Bcc line.</source>
      <translation>Las direcciones están en el portapapeles. Péguelas en la línea Cco.</translation>
    </message>
    <message>
      <source>The archive “{name}” holds no table; please unpack it and choose one file.</source>
      <translation>El archivo comprimido “{name}” no contiene ninguna tabla; descomprímalo y elija un archivo.</translation>
    </message>
    <message numerus="yes">
      <source>The archive “{name}” holds {n} tables; please unpack it and choose one file.</source>
      <translation>
        <numerusform>El archivo comprimido “{name}” contiene {n} tabla; descomprímalo y elija un archivo.</numerusform>
        <numerusform>El archivo comprimido “{name}” contiene {n} tablas; descomprímalo y elija un archivo.</numerusform>
      </translation>
      <extracomment>For one: The archive “{name}” holds {n} table; please unpack it and choose one file.</extracomment>
    </message>
    <message>
      <source>The archive “{name}” is protected by a password; please unpack it first.</source>
      <translation>El archivo comprimido “{name}” está protegido con contraseña; descomprímalo primero.</translation>
    </message>
    <message>
      <source>The best possible from round {first} on (proved); where it was repaired, few moves came first</source>
      <translation>Lo mejor posible a partir de la ronda {first} (demostrado); donde se reparó, primero contó mover a pocos</translation>
    </message>
    <message>
      <source>The board: pairs and tables</source>
      <translation>El tablero: parejas y mesas</translation>
    </message>
    <message>
      <source>The chapter can be opened again.</source>
      <translation>El capítulo se puede abrir de nuevo.</translation>
    </message>
    <message>
      <source>The chapter cannot be opened</source>
      <translation>No se puede abrir el capítulo</translation>
    </message>
    <message>
      <source>The chapter cannot be written to {folder} ({reason}). Choose another folder; everything is still held.</source>
      <translation>El capítulo no se puede escribir en {folder} ({reason}). Elija otra carpeta; todo se conserva todavía.</translation>
    </message>
    <message>
      <source>The chapter is in {file} again.</source>
      <translation>El capítulo está de nuevo en {file}.</translation>
    </message>
    <message>
      <source>The chapter's colour</source>
      <translation>El color del capítulo</translation>
    </message>
    <message>
      <source>The chapter's file is damaged</source>
      <translation>El archivo del capítulo está dañado</translation>
    </message>
    <message>
      <source>The chapter's file is gone</source>
      <translation>El archivo del capítulo ha desaparecido</translation>
    </message>
    <message>
      <source>The chapter's file is in a folder that {service} keeps in step ({folder}). Two computers that have it open spoil it there, and the copy on the way may be half a file. Keep it in a folder of this computer, and use File &gt; Save a copy to take it elsewhere.</source>
      <translation>El archivo del capítulo está en una carpeta que sincroniza {service} ({folder}). Dos equipos que lo tienen abierto lo estropean allí, y la copia en camino puede ser medio archivo. Guárdelo en una carpeta de este equipo, y use Archivo &gt; Guardar una copia para llevarlo a otra parte.</translation>
    </message>
    <message>
      <source>The chapter's file is on a network drive ({folder}). When the connection breaks, the last step may not be saved, and the file can be damaged. Keep it on this computer, and use File &gt; Save a copy to take it elsewhere.</source>
      <translation>El archivo del capítulo está en una unidad de red ({folder}). Si la conexión se corta, el último paso puede no guardarse y el archivo puede dañarse. Guárdelo en este equipo, y use Archivo &gt; Guardar una copia para llevarlo a otra parte.</translation>
    </message>
    <message>
      <source>The chapter's file {path} could not be opened ({reason}). Check that the folder is there, that it may be written to and that its disk is not full, or choose another file with --data.</source>
      <translation>No se pudo abrir el archivo del capítulo {path} ({reason}). Compruebe que la carpeta existe, que se puede escribir en ella y que el disco no está lleno, o elija otro archivo con --data.</translation>
    </message>
    <message>
      <source>The chapter's file {path} could not be used ({reason}). Nothing of this last step was saved; check that the disk is there and not full, then try again.</source>
      <translation>No se pudo usar el archivo del capítulo {path} ({reason}). No se guardó nada de este último paso; compruebe que el disco está conectado y no está lleno, y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>The chapter's file {path} is damaged ({reason}). Nothing of this last step was saved. Close the program and open it again; it will offer to repair the file.</source>
      <translation>El archivo del capítulo {path} está dañado ({reason}). No se guardó nada de este último paso. Cierre el programa y ábralo de nuevo; le ofrecerá reparar el archivo.</translation>
    </message>
    <message>
      <source>The chapter's file {path} is damaged: it is not as MicroMentor Desktop has written it. Nothing was changed. Let the program repair it, or go back to a backup.</source>
      <translation>El archivo del capítulo {path} está dañado: no está como lo escribió MicroMentor Desktop. No se cambió nada. Deje que el programa lo repare, o vuelva a una copia de seguridad.</translation>
    </message>
    <message>
      <source>The chapter's logo</source>
      <translation>El logotipo del capítulo</translation>
    </message>
    <message>
      <source>The colour you chose</source>
      <translation>El color que usted eligió</translation>
    </message>
    <message>
      <source>The copy could not be saved</source>
      <translation>No se pudo guardar la copia</translation>
    </message>
    <message>
      <source>The copy “{name}” could not be written in “{folder}” ({reason}). Choose another folder, or make room there.</source>
      <translation>No se pudo escribir la copia “{name}” en “{folder}” ({reason}). Elija otra carpeta, o libere espacio allí.</translation>
    </message>
    <message>
      <source>The damaged file is kept as {path}.</source>
      <translation>El archivo dañado se conserva como {path}.</translation>
    </message>
    <message>
      <source>The event changed since this pairing; repair the plan or pair again to take everything in. Until then: {headline}</source>
      <translation>El evento cambió desde este emparejamiento; repare el plan o empareje de nuevo para tenerlo todo en cuenta. Hasta entonces: {headline}</translation>
    </message>
    <message>
      <source>The event could not be paired</source>
      <translation>No se pudo emparejar el evento</translation>
    </message>
    <message numerus="yes">
      <source>The event has {n} rounds now, but this pairing has {then}. Pair again.</source>
      <translation>
        <numerusform>El evento tiene ahora {n} ronda, pero este emparejamiento tiene {then}. Empareje de nuevo.</numerusform>
        <numerusform>El evento tiene ahora {n} rondas, pero este emparejamiento tiene {then}. Empareje de nuevo.</numerusform>
      </translation>
      <extracomment>For one: The event has {n} round now, but this pairing has {then}. Pair again.</extracomment>
    </message>
    <message>
      <source>The event needs a name, for example "Spring mentoring evening".</source>
      <translation>El evento necesita un nombre, por ejemplo “Velada de mentoría de primavera”.</translation>
    </message>
    <message>
      <source>The experience is not sure: no number of years could be read.</source>
      <translation>La experiencia no es segura: no se pudo leer ningún número de años.</translation>
    </message>
    <message numerus="yes">
      <source>The experience is not sure: read as {n} years.</source>
      <translation>
        <numerusform>La experiencia no es segura: se leyó como {n} año.</numerusform>
        <numerusform>La experiencia no es segura: se leyó como {n} años.</numerusform>
      </translation>
      <extracomment>For one: The experience is not sure: read as {n} year.</extracomment>
    </message>
    <message>
      <source>The file could not be opened</source>
      <translation>No se pudo abrir el archivo</translation>
    </message>
    <message>
      <source>The file could not be read at all, so the backup of {when} took its place. What was done since is lost.</source>
      <translation>El archivo no se pudo leer en absoluto, así que ocupó su lugar la copia de seguridad del {when}. Lo que se hizo desde entonces se ha perdido.</translation>
    </message>
    <message>
      <source>The file {path} could not be written ({reason}). Close it where it is open, or choose another place.</source>
      <translation>No se pudo escribir el archivo {path} ({reason}). Ciérrelo donde esté abierto, o elija otro sitio.</translation>
    </message>
    <message>
      <source>The folder already holds {names}.</source>
      <translation>La carpeta ya contiene {names}.</translation>
    </message>
    <message>
      <source>The folder {folder} cannot be written ({reason}). Choose another with --out.</source>
      <translation>No se puede escribir en la carpeta {folder} ({reason}). Elija otra con --out.</translation>
    </message>
    <message>
      <source>The form</source>
      <translation>El formulario</translation>
    </message>
    <message>
      <source>The grey outlines are the labels of {sheet}: hold the page against a sheet.</source>
      <translation>Los contornos grises son las etiquetas de {sheet}: ponga la página contra una hoja.</translation>
    </message>
    <message>
      <source>The heading</source>
      <translation>El encabezado</translation>
    </message>
    <message>
      <source>The import of “{file}” was undone already.</source>
      <translation>La importación de “{file}” ya se deshizo.</translation>
    </message>
    <message>
      <source>The import was undone.</source>
      <translation>La importación se deshizo.</translation>
    </message>
    <message>
      <source>The last events</source>
      <translation>Los últimos eventos</translation>
    </message>
    <message>
      <source>The left gap is {shift} mm off, which no printer is. Measure from the edge of the paper to the thin line, and check that the printer holds the paper that was chosen.</source>
      <translation>El margen izquierdo se desvía {shift} mm, y ninguna impresora lo hace. Mida desde el borde del papel hasta la línea fina, y compruebe que la impresora tiene el papel elegido.</translation>
    </message>
    <message>
      <source>The locked seats contradict each other. Unlock some of them, then pair again.</source>
      <translation>Los lugares fijados se contradicen. Libere algunos y empareje de nuevo.</translation>
    </message>
    <message>
      <source>The locked seats leave no plan for the rounds to come. Unlock some of them, then repair again.</source>
      <translation>Los lugares fijados no dejan ningún plan para las rondas que faltan. Libere algunos y repare de nuevo.</translation>
    </message>
    <message>
      <source>The log and crash reports say where in the program something went wrong, and nothing about people.</source>
      <translation>El registro y los informes de fallos dicen en qué parte del programa falló algo, y nada sobre las personas.</translation>
    </message>
    <message>
      <source>The logo was not taken</source>
      <translation>No se aceptó el logotipo</translation>
    </message>
    <message>
      <source>The mentor is ahead by the years below</source>
      <translation>El mentor lleva la ventaja de años indicada abajo</translation>
    </message>
    <message>
      <source>The mentor offers a topic that the mentee wants</source>
      <translation>El mentor ofrece un tema que el mentee desea</translation>
    </message>
    <message>
      <source>The name appears on badges and lists. Everything else can wait.</source>
      <translation>El nombre aparece en credenciales y listas. Todo lo demás puede esperar.</translation>
    </message>
    <message>
      <source>The name badges are not printed yet.</source>
      <translation>Las credenciales aún no se han impreso.</translation>
    </message>
    <message>
      <source>The name badges are printed, and all that is on paper is true.</source>
      <translation>Las credenciales están impresas, y todo lo que está en papel es correcto.</translation>
    </message>
    <message>
      <source>The name has {n} letters, and badges show {most} at most. Shorten it; the place has a field of its own.</source>
      <translation>El nombre tiene {n} letras, y las credenciales muestran {most} como máximo. Acórtelo; el lugar tiene su propio campo.</translation>
    </message>
    <message>
      <source>The name is missing; it was made from the email address.</source>
      <translation>Falta el nombre; se dedujo de la dirección de correo.</translation>
    </message>
    <message>
      <source>The name is typed all in capitals or all in small letters.</source>
      <translation>El nombre está escrito todo en mayúsculas o todo en minúsculas.</translation>
    </message>
    <message>
      <source>The name of the event</source>
      <translation>El nombre del evento</translation>
    </message>
    <message>
      <source>The night before</source>
      <translation>La noche anterior</translation>
    </message>
    <message>
      <source>The other record</source>
      <translation>La otra ficha</translation>
    </message>
    <message>
      <source>The page of the help</source>
      <translation>La página de la ayuda</translation>
    </message>
    <message>
      <source>The places that are left do not suit {name}.</source>
      <translation>Los lugares que quedan no le convienen a {name}.</translation>
    </message>
    <message>
      <source>The plan as it is now is kept: Undo brings it back.</source>
      <translation>El plan actual se conserva: Deshacer lo recupera.</translation>
    </message>
    <message>
      <source>The plan could not be repaired</source>
      <translation>No se pudo reparar el plan</translation>
    </message>
    <message>
      <source>The printer stopped taking pages. Is there paper left, or disk space?</source>
      <translation>La impresora dejó de aceptar páginas. ¿Queda papel, o espacio en el disco?</translation>
    </message>
    <message>
      <source>The printer “{name}” does not answer. Is it switched on and connected?</source>
      <translation>La impresora “{name}” no responde. ¿Está encendida y conectada?</translation>
    </message>
    <message>
      <source>The program keeps its own files there. Choose another folder for the copy.</source>
      <translation>El programa guarda allí sus propios archivos. Elija otra carpeta para la copia.</translation>
    </message>
    <message>
      <source>The program keeps one a day, and one before each import, each deletion and each new pairing of a paired event.</source>
      <translation>El programa guarda una por día, y una antes de cada importación, de cada eliminación y de volver a emparejar un evento.</translation>
    </message>
    <message>
      <source>The program's settings hold sizes and colours, and the last folder you used.</source>
      <translation>La configuración del programa contiene tamaños y colores, y la última carpeta que usó.</translation>
    </message>
    <message>
      <source>The questions had to shrink to {size} pt. Choose larger cards or a whole page.</source>
      <translation>Las preguntas tuvieron que reducirse a {size} pt. Elija tarjetas más grandes o una página entera.</translation>
    </message>
    <message>
      <source>The record that goes was at no event.</source>
      <translation>La ficha que desaparece no estuvo en ningún evento.</translation>
    </message>
    <message>
      <source>The results could not be written to {folder} ({reason}). Close them elsewhere, then try again.</source>
      <translation>No se pudieron escribir los resultados en {folder} ({reason}). Ciérrelos en otras partes y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>The role is not clear from this answer; only what is sure counts.</source>
      <translation>El rol no está claro en esta respuesta; solo cuenta lo seguro.</translation>
    </message>
    <message>
      <source>The rounds take {whole} minutes with the moves between them, but the event lasts {span} minutes. Take fewer or shorter rounds, or go back and change how long it is.</source>
      <translation>Las rondas ocupan {whole} minutos con los cambios entre ellas, pero el evento dura {span} minutos. Haga menos rondas o más cortas, o vuelva atrás y cambie la duración.</translation>
    </message>
    <message>
      <source>The rules</source>
      <translation>Las reglas</translation>
    </message>
    <message>
      <source>The rules leave no mentor for {name}: of {n}, {parts}.</source>
      <translation>Las reglas no dejan ningún mentor para {name}: de {n}, {parts}.</translation>
    </message>
    <message>
      <source>The rules leave no table for {name}: something keeps them from a mentor at each.</source>
      <translation>Las reglas no dejan mesa para {name}: en cada una hay algo que impide un mentor.</translation>
    </message>
    <message>
      <source>The rules leave {name} only {hosts}</source>
      <translation>Para {name}, las reglas solo admiten: {hosts}</translation>
    </message>
    <message>
      <source>The rules were changed since then. Change them with the pencil beside the event's name.</source>
      <translation>Las reglas cambiaron desde entonces. Cámbielas con el lápiz junto al nombre del evento.</translation>
    </message>
    <message>
      <source>The same field of work:</source>
      <translation>La misma área profesional:</translation>
    </message>
    <message>
      <source>The sample chapter is gone.</source>
      <translation>El capítulo de ejemplo se ha quitado.</translation>
    </message>
    <message>
      <source>The sheet data {path} cannot be read: {reason}</source>
      <translation>No se pueden leer los datos de hojas {path}: {reason}</translation>
    </message>
    <message>
      <source>The sheet needs a name, for example the number on its packet.</source>
      <translation>La hoja necesita un nombre, por ejemplo el número de su paquete.</translation>
    </message>
    <message>
      <source>The sheet “{sku}” is not known. Did you mean {sheets}?</source>
      <translation>No se conoce la hoja “{sku}”. ¿Quería decir {sheets}?</translation>
    </message>
    <message>
      <source>The sheet “{sku}” is not known. The list of sheets shows every number.</source>
      <translation>No se conoce la hoja “{sku}”. La lista de hojas muestra todos los números.</translation>
    </message>
    <message>
      <source>The sign-up files that were imported still hold them. To wipe them out there too, erase them for good.</source>
      <translation>Los archivos de inscripciones importados aún contienen sus datos. Para borrarlos también de allí, bórrelos para siempre.</translation>
    </message>
    <message>
      <source>The sign-up of the person chosen</source>
      <translation>La inscripción de la persona elegida</translation>
    </message>
    <message>
      <source>The sign-up of {name}</source>
      <translation>La inscripción de {name}</translation>
    </message>
    <message>
      <source>The status of this row is “{status}”.</source>
      <translation>El estado de esta fila es “{status}”.</translation>
    </message>
    <message>
      <source>The topic “{topic}” is there twice. Rename or remove one of the two.</source>
      <translation>El tema “{topic}” está dos veces. Cambie el nombre de uno de los dos, o quítelo.</translation>
    </message>
    <message>
      <source>The topics</source>
      <translation>Los temas</translation>
    </message>
    <message>
      <source>The two records side by side</source>
      <translation>Las dos fichas, una junto a otra</translation>
    </message>
    <message>
      <source>The upper gap is {shift} mm off, which no printer is. Measure from the edge of the paper to the thin line, and check that the printer holds the paper that was chosen.</source>
      <translation>El margen superior se desvía {shift} mm, y ninguna impresora lo hace. Mida desde el borde del papel hasta la línea fina, y compruebe que la impresora tiene el papel elegido.</translation>
    </message>
    <message>
      <source>The usual tray</source>
      <translation>La bandeja habitual</translation>
    </message>
    <message>
      <source>The way through the history ended early</source>
      <translation>El recorrido por el historial terminó antes de tiempo</translation>
    </message>
    <message>
      <source>The window opens anew with the other size or language. Everything is saved.</source>
      <translation>La ventana se abre de nuevo con el otro tamaño o idioma. Todo está guardado.</translation>
    </message>
    <message numerus="yes">
      <source>The {n} missing: no-&amp;show</source>
      <translation>
        <numerusform>La persona que falta: no &amp;se presentó</numerusform>
        <numerusform>Las {n} que faltan: no &amp;se presentaron</numerusform>
      </translation>
      <extracomment>For one: The {n} missing: no-&amp;show</extracomment>
    </message>
    <message>
      <source>Their contact details are given to those they meet: the contact list.</source>
      <translation>Sus datos de contacto se dan a quienes conoce: la lista de contactos.</translation>
    </message>
    <message>
      <source>Their contact details are on their badge as a code, for everybody who points a telephone at it.</source>
      <translation>Sus datos de contacto van en su credencial como código, para quien apunte a él con un teléfono.</translation>
    </message>
    <message>
      <source>Their first e&amp;vent</source>
      <translation>Su &amp;primer evento</translation>
    </message>
    <message>
      <source>Their record</source>
      <translation>Su ficha</translation>
    </message>
    <message>
      <source>Their sign-up for {events} is deleted, too.</source>
      <translation>También se elimina su inscripción en {events}.</translation>
    </message>
    <message numerus="yes">
      <source>There are {n} addresses; the first one is used.</source>
      <translation>
        <numerusform>Hay {n} dirección.</numerusform>
        <numerusform>Hay {n} direcciones; se usa la primera.</numerusform>
      </translation>
      <extracomment>For one: There is {n} address.</extracomment>
    </message>
    <message numerus="yes">
      <source>There are {n} places for {mentees}</source>
      <translation>
        <numerusform>Hay {n} lugar para {mentees}</numerusform>
        <numerusform>Hay {n} lugares para {mentees}</numerusform>
      </translation>
      <extracomment>For one: There is {n} place for {mentees}</extracomment>
    </message>
    <message numerus="yes">
      <source>There are {n} places for {mentees} in each round</source>
      <translation>
        <numerusform>Hay {n} lugar para {mentees} en cada ronda</numerusform>
        <numerusform>Hay {n} lugares para {mentees} en cada ronda</numerusform>
      </translation>
      <extracomment>For one: There is {n} place for {mentees} in each round</extracomment>
    </message>
    <message numerus="yes">
      <source>There are {n} tables; if there are more mentors, they share.</source>
      <translation>
        <numerusform>Hay {n} mesa; si hay más mentores, la comparten.</numerusform>
        <numerusform>Hay {n} mesas; si hay más mentores, las comparten.</numerusform>
      </translation>
      <extracomment>For one: There is {n} table; if there are more mentors, they share.</extracomment>
    </message>
    <message>
      <source>There is at least one table, not {number}.</source>
      <translation>Hay al menos una mesa, no {number}.</translation>
    </message>
    <message>
      <source>There is no briefing to print: no mentor is at a table yet.</source>
      <translation>No hay ninguna guía que imprimir: ningún mentor está aún en una mesa.</translation>
    </message>
    <message>
      <source>There is no check-in list to print: nobody has signed up yet.</source>
      <translation>No hay ninguna lista de llegada que imprimir: aún no se ha inscrito nadie.</translation>
    </message>
    <message>
      <source>There is no contact list to print: nobody has agreed to share how they can be reached. It is a tick in the sign-up form, or in the member's details.</source>
      <translation>No hay ninguna lista de contactos que imprimir: nadie aceptó compartir cómo se le puede localizar. Es una casilla en el formulario de inscripción, o en los datos del miembro.</translation>
    </message>
    <message>
      <source>There is no file {path} any more. Choose another.</source>
      <translation>El archivo {path} ya no existe. Elija otro.</translation>
    </message>
    <message>
      <source>There is no file “{path}”; please check its name and where it was saved.</source>
      <translation>No existe el archivo “{path}”; compruebe su nombre y dónde se guardó.</translation>
    </message>
    <message>
      <source>There is no list for the wall to print: nobody is at a table or on the waiting list.</source>
      <translation>No hay ninguna lista para la pared que imprimir: no hay nadie en una mesa ni en la lista de espera.</translation>
    </message>
    <message>
      <source>There is no mentor in this round.</source>
      <translation>No hay ningún mentor en esta ronda.</translation>
    </message>
    <message>
      <source>There is no plan to keep yet. Pair the event first.</source>
      <translation>Aún no hay ningún plan que conservar. Empareje primero el evento.</translation>
    </message>
    <message>
      <source>There is no plan to repair yet. Pair the event first.</source>
      <translation>Aún no hay ningún plan que reparar. Empareje primero el evento.</translation>
    </message>
    <message>
      <source>There is no screen for the window here. Use one of the commands that need none: main.py demo --out DIR, main.py pair FILE --out DIR, or main.py inspect FILE (see --help).</source>
      <translation>Aquí no hay pantalla para la ventana. Use una de las órdenes que no la necesitan: main.py demo --out DIR, main.py pair FILE --out DIR o main.py inspect FILE (véase --help).</translation>
    </message>
    <message>
      <source>There is no table list to print: nobody is at a table or on the waiting list.</source>
      <translation>No hay ninguna lista de mesas que imprimir: no hay nadie en una mesa ni en la lista de espera.</translation>
    </message>
    <message>
      <source>There is no table {table} in round {round}.</source>
      <translation>No hay mesa {table} en la ronda {round}.</translation>
    </message>
    <message>
      <source>There is nobody to thank yet: no mentor takes part in this event.</source>
      <translation>Aún no hay a quien agradecer: ningún mentor participa en este evento.</translation>
    </message>
    <message>
      <source>There is nobody to write. Choose other people, or take the filter away.</source>
      <translation>No hay nadie que exportar. Elija a otras personas, o quite el filtro.</translation>
    </message>
    <message>
      <source>There is nothing to print before the pairing. Press Pair first.</source>
      <translation>No hay nada que imprimir antes del emparejamiento. Pulse primero Emparejar.</translation>
    </message>
    <message>
      <source>There is nothing to print on {sheet}: nobody was chosen.</source>
      <translation>No hay nada que imprimir en {sheet}: no se eligió a nadie.</translation>
    </message>
    <message>
      <source>There is nothing to repair: every place stays as it is.</source>
      <translation>No hay nada que reparar: todos los lugares quedan como están.</translation>
    </message>
    <message numerus="yes">
      <source>There were {n} different pairs.</source>
      <translation>
        <numerusform>Hubo {n} pareja.</numerusform>
        <numerusform>Hubo {n} parejas distintas.</numerusform>
      </translation>
      <extracomment>For one: There was {n} pair.</extracomment>
    </message>
    <message>
      <source>There would be a place for {name} if others moved. Pairing again may find it.</source>
      <translation>Habría lugar para {name} si otros se movieran. Emparejar de nuevo puede encontrarlo.</translation>
    </message>
    <message>
      <source>These are headings, not a person.</source>
      <translation>Son encabezados, no una persona.</translation>
    </message>
    <message>
      <source>These are offered on your forms, and understood in sign-up files. A new name is taken over everywhere.</source>
      <translation>Se ofrecen en sus formularios y se reconocen en los archivos de inscripciones. Un nombre nuevo se adopta en todas partes.</translation>
    </message>
    <message>
      <source>These are one record already.</source>
      <translation>Estas ya son una sola ficha.</translation>
    </message>
    <message>
      <source>These are the names</source>
      <translation>Estos son los nombres</translation>
    </message>
    <message>
      <source>These are the usual numbers. Change what is different at your event.</source>
      <translation>Estos son los números habituales. Cambie lo que sea distinto en su evento.</translation>
    </message>
    <message>
      <source>These cannot all hold: {what}. Unlock one of them or change the list, then pair again.</source>
      <translation>Esto no se puede cumplir a la vez: {what}. Libere uno de ellos o cambie la lista, y empareje de nuevo.</translation>
    </message>
    <message>
      <source>These could not be read at all, and nothing tells how many there were: {what}.</source>
      <translation>Esto no se pudo leer en absoluto, y nada indica cuánto había: {what}.</translation>
    </message>
    <message>
      <source>These original sign-up files are kept no longer, for one row cannot be cut out of them: {files}.</source>
      <translation>Estos archivos de inscripciones originales ya no se conservan, porque no se puede recortar una fila de ellos: {files}.</translation>
    </message>
    <message>
      <source>These pairs meet as mentor and mentee in one of the rounds, whatever the rules say. One of the two has to have signed up as a mentor, the other as a mentee. The list is private: it is never printed.</source>
      <translation>Estas parejas se reúnen como mentor y mentee en una de las rondas, digan lo que digan las reglas. Una de las dos personas tiene que haberse inscrito como mentor, la otra como mentee. La lista es privada: nunca se imprime.</translation>
    </message>
    <message>
      <source>These pairs never share a table. The list is private: it is never printed or shown to anybody.</source>
      <translation>Estas parejas nunca comparten mesa. La lista es privada: nunca se imprime ni se muestra a nadie.</translation>
    </message>
    <message>
      <source>These people go somewhere else:</source>
      <translation>Estas personas van a otro lugar:</translation>
    </message>
    <message>
      <source>These people would go somewhere else:</source>
      <translation>Estas personas irían a otro lugar:</translation>
    </message>
    <message numerus="yes">
      <source>They &amp;belong to the chapter</source>
      <translation>
        <numerusform>Es de&amp;l capítulo</numerusform>
        <numerusform>Son de&amp;l capítulo</numerusform>
      </translation>
      <extracomment>For one: They &amp;belong to the chapter</extracomment>
    </message>
    <message>
      <source>They are in the directory that you hand out: name, employer, job and topics, no contact details.</source>
      <translation>Figura en el directorio que usted reparte: nombre, empresa, puesto y temas, sin datos de contacto.</translation>
    </message>
    <message>
      <source>They cannot be put down here. Go to another place, or press Esc.</source>
      <translation>No se puede dejar aquí. Vaya a otro lugar o pulse Esc.</translation>
    </message>
    <message>
      <source>They did not meet at an earlier event</source>
      <translation>No se conocieron en un evento anterior</translation>
    </message>
    <message>
      <source>They have a language in common</source>
      <translation>Tienen un idioma en común</translation>
    </message>
    <message>
      <source>They have a place in round {number}.</source>
      <translation>Tiene un lugar en la ronda {number}.</translation>
    </message>
    <message>
      <source>They have a place in rounds {numbers}.</source>
      <translation>Tiene un lugar en las rondas {numbers}.</translation>
    </message>
    <message>
      <source>They have a place in the plan of {events}. There they are marked as withdrawn; repair that plan or pair again.</source>
      <translation>Tiene un lugar en el plan de {events}. Allí consta como baja; repare ese plan o empareje de nuevo.</translation>
    </message>
    <message>
      <source>They have not met before:</source>
      <translation>No se han conocido antes:</translation>
    </message>
    <message>
      <source>They no longer take part in {events}.</source>
      <translation>Ya no participa en {events}.</translation>
    </message>
    <message>
      <source>They were at no event, so nothing else changes.</source>
      <translation>No estuvo en ningún evento, así que no cambia nada más.</translation>
    </message>
    <message>
      <source>They work in the same field, and both told which</source>
      <translation>Trabajan en la misma área profesional, y ambos la indicaron</translation>
    </message>
    <message>
      <source>Think of one person whom you could offer half an hour, and of the words with which you will.</source>
      <translation>Piense en una persona a quien podría ofrecer media hora, y en las palabras con que lo hará.</translation>
    </message>
    <message>
      <source>This answer was changed elsewhere since then. Look at it in the list of sign-ups again.</source>
      <translation>Esta respuesta se cambió en otra parte entretanto. Mírela de nuevo en la lista de inscripciones.</translation>
    </message>
    <message>
      <source>This cannot be undone.</source>
      <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
      <source>This chapter was opened on the computer {computer} by {user} ({since}) and not closed there, or the folder is not in step yet. Make sure that it is closed there: what both of you change would be lost.</source>
      <translation>{user} abrió este capítulo en el equipo {computer} ({since}) y no lo cerró allí, o la carpeta aún no está sincronizada. Asegúrese de que esté cerrado allí: lo que cambien ambos se perdería.</translation>
    </message>
    <message>
      <source>This day is already past. Is the year right?</source>
      <translation>Este día ya pasó. ¿Es correcto el año?</translation>
    </message>
    <message numerus="yes">
      <source>This day is {n} years ahead. Is the year right?</source>
      <translation>
        <numerusform>Falta {n} año para este día. ¿Es correcto el año?</numerusform>
        <numerusform>Faltan {n} años para este día. ¿Es correcto el año?</numerusform>
      </translation>
      <extracomment>For one: This day is {n} year ahead. Is the year right?</extracomment>
    </message>
    <message>
      <source>This file has more than 200,000 rows, 2,000 columns or 6,000,000 cells; please keep only the sign-ups in it.</source>
      <translation>Este archivo tiene más de 200.000 filas, 2.000 columnas o 6.000.000 de celdas; deje en él solo las inscripciones.</translation>
    </message>
    <message>
      <source>This file holds a cell of more than 100,000 characters; please check it in a spreadsheet program.</source>
      <translation>Este archivo contiene una celda de más de 100.000 caracteres; revísela en un programa de hojas de cálculo.</translation>
    </message>
    <message>
      <source>This file holds binary data, not a table; please export the sign-ups as CSV or Excel.</source>
      <translation>Este archivo contiene datos binarios, no una tabla; exporte las inscripciones como CSV o Excel.</translation>
    </message>
    <message>
      <source>This file unpacks to far more than a sign-up list could be; please check where it comes from.</source>
      <translation>Este archivo, al descomprimirse, ocupa mucho más que una lista de inscripciones; compruebe de dónde viene.</translation>
    </message>
    <message>
      <source>This is a total, not a person.</source>
      <translation>Es un total, no una persona.</translation>
    </message>
    <message>
      <source>This is a workbook in Excel's binary format (.xlsb), which is not read here; please save it as an Excel workbook (.xlsx) or as CSV.</source>
      <translation>Es un libro en el formato binario de Excel (.xlsb), que aquí no se lee; guárdelo como libro de Excel (.xlsx) o como CSV.</translation>
    </message>
    <message>
      <source>This is no email address.</source>
      <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
      <source>This is the chapter that is open. Choose another file.</source>
      <translation>Este es el capítulo que está abierto. Elija otro archivo.</translation>
    </message>
    <message>
      <source>This is the first pairing.</source>
      <translation>Este es el primer emparejamiento.</translation>
    </message>
    <message>
      <source>This is the plan on the board. Go back to another version first, then delete it.</source>
      <translation>Este es el plan que está en el tablero. Vuelva primero a otra versión y elimínelo después.</translation>
    </message>
    <message>
      <source>This is the sample chapter: its people are made up.</source>
      <translation>Este es el capítulo de ejemplo: sus personas son inventadas.</translation>
    </message>
    <message>
      <source>This line is 100 mm long.</source>
      <translation>Esta línea mide 100 mm.</translation>
    </message>
    <message>
      <source>This looks like a remark, not a person.</source>
      <translation>Parece una observación, no una persona.</translation>
    </message>
    <message>
      <source>This looks like a test of the form.</source>
      <translation>Parece una prueba del formulario.</translation>
    </message>
    <message>
      <source>This pairing does not add up: its file was damaged or changed by another program. Pair again.</source>
      <translation>Este emparejamiento no cuadra: su archivo se dañó o lo cambió otro programa. Empareje de nuevo.</translation>
    </message>
    <message>
      <source>This person</source>
      <translation>Esta persona</translation>
    </message>
    <message>
      <source>This person answered more than once; the later answer “{answer}” is used.</source>
      <translation>Esta persona respondió más de una vez; se usa la respuesta posterior “{answer}”.</translation>
    </message>
    <message>
      <source>This person did not sign up for the event. Add them as a walk-in.</source>
      <translation>Esta persona no se inscribió en el evento. Añádala como persona sin inscripción.</translation>
    </message>
    <message>
      <source>This person is not signed up any more. Add them again.</source>
      <translation>Esta persona ya no está inscrita. Añádala de nuevo.</translation>
    </message>
    <message>
      <source>This person was deleted meanwhile, so nothing is held on them.</source>
      <translation>Esta persona se eliminó entretanto, así que no se guarda nada sobre ella.</translation>
    </message>
    <message>
      <source>This person was deleted meanwhile, so there is nothing left to change.</source>
      <translation>Esta persona se eliminó entretanto, así que no queda nada que cambiar.</translation>
    </message>
    <message>
      <source>This plan has no round {round}.</source>
      <translation>Este plan no tiene ronda {round}.</translation>
    </message>
    <message>
      <source>This plan is on the board already.</source>
      <translation>Este plan ya está en el tablero.</translation>
    </message>
    <message>
      <source>This row has neither a name nor an email address.</source>
      <translation>Esta fila no tiene ni nombre ni dirección de correo.</translation>
    </message>
    <message>
      <source>This workbook is damaged or not complete; please export it again, or save it as CSV and choose that file.</source>
      <translation>Este libro está dañado o incompleto; expórtelo de nuevo, o guárdelo como CSV y elija ese archivo.</translation>
    </message>
    <message>
      <source>This workbook is protected by a password; please open it, remove the password, and save it again.</source>
      <translation>Este libro está protegido con contraseña; ábralo, quite la contraseña y guárdelo de nuevo.</translation>
    </message>
    <message>
      <source>This would be kept as an exception with a name, which can be taken back.</source>
      <translation>Quedaría como una excepción con nombre, que se puede retirar.</translation>
    </message>
    <message>
      <source>Throw away</source>
      <translation>Descartar</translation>
    </message>
    <message>
      <source>Throw away what was begun?</source>
      <translation>¿Descartar lo empezado?</translation>
    </message>
    <message>
      <source>Tick one or both. If neither suits you this time, tick nothing.</source>
      <translation>Marque una opción o ambas. Si ninguna le conviene esta vez, no marque nada.</translation>
    </message>
    <message>
      <source>Ticked both</source>
      <translation>Marcó ambas opciones</translation>
    </message>
    <message>
      <source>Ticked both: would they mentor?</source>
      <translation>Marcó ambas opciones: ¿querría ser mentor?</translation>
    </message>
    <message>
      <source>Ticked neither</source>
      <translation>No marcó ninguna</translation>
    </message>
    <message>
      <source>Time is up. Thank you!</source>
      <translation>Se acabó el tiempo. ¡Gracias!</translation>
    </message>
    <message>
      <source>Time is up: please change tables</source>
      <translation>Se acabó el tiempo: cambien de mesa, por favor</translation>
    </message>
    <message>
      <source>Tischkarte (table card) blank</source>
      <translation>Tischkarte (tarjeta de mesa) en blanco</translation>
    </message>
    <message>
      <source>Tischkarte lang (long tent card)</source>
      <translation>Tischkarte lang (tarjeta de caballete larga)</translation>
    </message>
    <message>
      <source>To be asked: {question}</source>
      <translation>Por preguntar: {question}</translation>
    </message>
    <message>
      <source>To be erased: More &gt; Erase for good. Past events keep their counts, without the name.</source>
      <translation>Que se les borre: Más &gt; Borrar para siempre. Los eventos pasados conservan sus cifras, sin el nombre.</translation>
    </message>
    <message>
      <source>To check before printing</source>
      <translation>Por revisar antes de imprimir</translation>
    </message>
    <message>
      <source>To check before printing: {summary}</source>
      <translation>Por revisar antes de imprimir: {summary}</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>Por hacer</translation>
    </message>
    <message>
      <source>To get the conversation going</source>
      <translation>Para iniciar la conversación</translation>
    </message>
    <message>
      <source>To have it corrected: select them, then Edit.</source>
      <translation>Que se corrija: seleccione a la persona y después Editar.</translation>
    </message>
    <message>
      <source>To look at</source>
      <translation>Por revisar</translation>
    </message>
    <message>
      <source>To see what is held on them: select them, then More &gt; Everything held on them, as PDF or JSON.</source>
      <translation>Ver qué se guarda: seleccione a la persona y después Más &gt; Todo lo que se guarda, como PDF o JSON.</translation>
    </message>
    <message>
      <source>To write on, for people who walk in.</source>
      <translation>Para escribir a mano, para quienes vienen sin inscripción.</translation>
    </message>
    <message>
      <source>Together with {names}</source>
      <translation>Junto con {names}</translation>
    </message>
    <message>
      <source>Top&amp;ics:</source>
      <translation>Tema&amp;s:</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Tema</translation>
    </message>
    <message>
      <source>Topic: {topic}</source>
      <translation>Tema: {topic}</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Temas</translation>
    </message>
    <message>
      <source>Topics of {who}</source>
      <translation>Temas de {who}</translation>
    </message>
    <message>
      <source>Topics offered</source>
      <translation>Temas que ofrece</translation>
    </message>
    <message>
      <source>Topics offered as mentor</source>
      <translation>Temas que ofrece como mentor</translation>
    </message>
    <message>
      <source>Topics wanted</source>
      <translation>Temas que desea</translation>
    </message>
    <message>
      <source>Topics wanted as mentee</source>
      <translation>Temas que desea como mentee</translation>
    </message>
    <message>
      <source>Topics you could help with as a mentor</source>
      <translation>Temas en los que puede ayudar como mentor</translation>
    </message>
    <message>
      <source>Topics you would like help with as a mentee</source>
      <translation>Temas en los que le gustaría recibir ayuda como mentee</translation>
    </message>
    <message>
      <source>Topics: {topics}</source>
      <translation>Temas: {topics}</translation>
    </message>
    <message>
      <source>Tra&amp;y</source>
      <translation>Bande&amp;ja</translation>
    </message>
    <message>
      <source>Try fewer letters, or choose “Everybody” and “Any topic” above. All columns are searched.</source>
      <translation>Pruebe con menos letras, o elija arriba “Todos” y “Cualquier tema”. Se busca en todas las columnas.</translation>
    </message>
    <message>
      <source>Two columns hold email addresses, {first} and {second}, and they differ (for example “{one}” and “{other}”). Which one is each person's own address?</source>
      <translation>Dos columnas contienen direcciones de correo, {first} y {second}, y son distintas (por ejemplo “{one}” y “{other}”). ¿Cuál es la dirección propia de cada persona?</translation>
    </message>
    <message>
      <source>Two people are only paired if the mentor is {years} ahead.</source>
      <translation>Solo se empareja a dos personas si el mentor lleva {years} de ventaja.</translation>
    </message>
    <message>
      <source>Two people are only paired if they {conditions}, and the mentor is {years} ahead.</source>
      <translation>Solo se empareja a dos personas si {conditions}, y el mentor lleva {years} de ventaja.</translation>
    </message>
    <message>
      <source>Two people are only paired if they {conditions}.</source>
      <translation>Solo se empareja a dos personas si {conditions}.</translation>
    </message>
    <message>
      <source>Two people are only paired where everything ticked here holds. Somebody may wait because of it.</source>
      <translation>Solo se empareja a dos personas si se cumple todo lo marcado aquí. Puede que alguien espere por ello.</translation>
    </message>
    <message>
      <source>Type a name, then Enter: they are here</source>
      <translation>Escriba un nombre y pulse Enter: ya está aquí</translation>
    </message>
    <message>
      <source>Type a table, a mentor or a mentee</source>
      <translation>Escriba una mesa, un mentor o un mentee</translation>
    </message>
    <message>
      <source>Type the four into the program; the next page comes out right.</source>
      <translation>Escriba las cuatro en el programa; la página siguiente saldrá bien.</translation>
    </message>
    <message>
      <source>Un&amp;lock {name}</source>
      <translation>Li&amp;berar a {name}</translation>
    </message>
    <message>
      <source>Undo chang&amp;e</source>
      <translation>Des&amp;hacer el cambio</translation>
    </message>
    <message>
      <source>Undo the import</source>
      <translation>Deshacer la importación</translation>
    </message>
    <message>
      <source>Undo this</source>
      <translation>Deshacer esto</translation>
    </message>
    <message>
      <source>Undo this import?</source>
      <translation>¿Deshacer esta importación?</translation>
    </message>
    <message>
      <source>Undone: {said}</source>
      <translation>Deshecho: {said}</translation>
    </message>
    <message>
      <source>Undone: {step}</source>
      <translation>Deshecho: {step}</translation>
    </message>
    <message>
      <source>Unlock {name}</source>
      <translation>Liberar a {name}</translation>
    </message>
    <message numerus="yes">
      <source>Unlock {n} people</source>
      <translation>
        <numerusform>Liberar a {n} persona</numerusform>
        <numerusform>Liberar a {n} personas</numerusform>
      </translation>
      <extracomment>For one: Unlock {n} person</extracomment>
    </message>
    <message>
      <source>Upper tray</source>
      <translation>Bandeja superior</translation>
    </message>
    <message numerus="yes">
      <source>Use a&amp;ll {n} suggestions</source>
      <translation>
        <numerusform>Usar la su&amp;gerencia</numerusform>
        <numerusform>Usar las {n} su&amp;gerencias</numerusform>
      </translation>
      <extracomment>For one: Use a&amp;ll {n} suggestion</extracomment>
    </message>
    <message>
      <source>Use {column}</source>
      <translation>Usar {column}</translation>
    </message>
    <message>
      <source>Usual</source>
      <translation>Habitual</translation>
    </message>
    <message>
      <source>Version {app} · Python {python} · Qt {qt}</source>
      <translation>Versión {app} · Python {python} · Qt {qt}</translation>
    </message>
    <message>
      <source>Version {number}</source>
      <translation>Versión {number}</translation>
    </message>
    <message>
      <source>Versions</source>
      <translation>Versiones</translation>
    </message>
    <message>
      <source>Vie&amp;w</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Violeta</translation>
    </message>
    <message>
      <source>Waiting list</source>
      <translation>Lista de espera</translation>
    </message>
    <message>
      <source>Waiting: {numbers}</source>
      <translation>En espera: {numbers}</translation>
    </message>
    <message>
      <source>Waiting: {numbers} (round by round)</source>
      <translation>En espera: {numbers} (ronda por ronda)</translation>
    </message>
    <message>
      <source>Waiting: {why}</source>
      <translation>En espera: {why}</translation>
    </message>
    <message>
      <source>Walk-ins</source>
      <translation>Sin inscripción</translation>
    </message>
    <message>
      <source>Wanted help with</source>
      <translation>Deseaba ayuda con</translation>
    </message>
    <message>
      <source>Wants</source>
      <translation>Desea</translation>
    </message>
    <message>
      <source>Wants a mentor: yes or no</source>
      <translation>Desea un mentor: sí o no</translation>
    </message>
    <message>
      <source>Wants help with</source>
      <translation>Desea ayuda con</translation>
    </message>
    <message>
      <source>Wants help with {topic}</source>
      <translation>Desea ayuda con {topic}</translation>
    </message>
    <message>
      <source>Wants to mentor: yes or no</source>
      <translation>Desea ser mentor: sí o no</translation>
    </message>
    <message>
      <source>Warnings</source>
      <translation>Advertencias</translation>
    </message>
    <message>
      <source>Was at none of our events yet</source>
      <translation>Aún no estuvo en ninguno de nuestros eventos</translation>
    </message>
    <message>
      <source>Welcome! Let us bring people together.</source>
      <translation>¡Le damos la bienvenida! Vamos a reunir a la gente.</translation>
    </message>
    <message>
      <source>Wh&amp;y</source>
      <translation>M&amp;otivos</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>What about it</source>
      <translation>De qué se trata</translation>
    </message>
    <message>
      <source>What are you good at that you never want to do again?</source>
      <translation>¿Qué se le da bien que no quiere volver a hacer nunca?</translation>
    </message>
    <message>
      <source>What can somebody learn from you that is in no book?</source>
      <translation>¿Qué se puede aprender de usted que no está en ningún libro?</translation>
    </message>
    <message>
      <source>What company may cost</source>
      <translation>Lo que puede costar la variedad</translation>
    </message>
    <message>
      <source>What could be done</source>
      <translation>Qué se podría hacer</translation>
    </message>
    <message>
      <source>What counts how much</source>
      <translation>Cuánto cuenta cada cosa</translation>
    </message>
    <message>
      <source>What did somebody say in an interview that made you want to hire them?</source>
      <translation>¿Qué dijo alguien en una entrevista que le dio ganas de contratarle?</translation>
    </message>
    <message>
      <source>What do you do when a conversation goes wrong halfway through?</source>
      <translation>¿Qué hace cuando una conversación se tuerce a la mitad?</translation>
    </message>
    <message>
      <source>What do you do when you do not know what to say?</source>
      <translation>¿Qué hace cuando no sabe qué decir?</translation>
    </message>
    <message>
      <source>What happened is written in {file}; send that file to whoever helps you.</source>
      <translation>Lo ocurrido está escrito en {file}; envíe ese archivo a quien le ayuda.</translation>
    </message>
    <message>
      <source>What has membership brought you that you had not expected?</source>
      <translation>¿Qué le ha dado ser miembro que no esperaba?</translation>
    </message>
    <message>
      <source>What have you tried already, and what happened?</source>
      <translation>¿Qué ha probado ya, y qué pasó?</translation>
    </message>
    <message>
      <source>What have you tried, and what have you only thought about?</source>
      <translation>¿Qué ha probado, y qué ha pensado solamente?</translation>
    </message>
    <message>
      <source>What is kept and why</source>
      <translation>Qué se guarda y por qué</translation>
    </message>
    <message>
      <source>What is kept, and why</source>
      <translation>Qué se guarda y por qué</translation>
    </message>
    <message>
      <source>What is never kept</source>
      <translation>Qué no se guarda nunca</translation>
    </message>
    <message>
      <source>What is sent and printed</source>
      <translation>Lo que se envía y se imprime</translation>
    </message>
    <message>
      <source>What is wanted most: {topics}.</source>
      <translation>Lo más solicitado: {topics}.</translation>
    </message>
    <message>
      <source>What it brought</source>
      <translation>Lo que trajo</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Qué hace</translation>
    </message>
    <message>
      <source>What it says</source>
      <translation>Lo que dice</translation>
    </message>
    <message>
      <source>What might the other side say about it?</source>
      <translation>¿Qué diría de ello la otra parte?</translation>
    </message>
    <message>
      <source>What must hold</source>
      <translation>Lo que debe cumplirse</translation>
    </message>
    <message>
      <source>What pairing will come to was not worked out in time. Press Pair to see.</source>
      <translation>No dio tiempo a calcular qué dará el emparejamiento. Pulse Emparejar para verlo.</translation>
    </message>
    <message>
      <source>What people agree to, each by itself</source>
      <translation>Qué aceptan las personas, cada cosa por separado</translation>
    </message>
    <message>
      <source>What people may ask for</source>
      <translation>Qué pueden pedir las personas</translation>
    </message>
    <message>
      <source>What should I learn properly, and what is enough to have heard of?</source>
      <translation>¿Qué debería aprender a fondo, y de qué basta con haber oído hablar?</translation>
    </message>
    <message>
      <source>What stands in [brackets] is yours to fill in.</source>
      <translation>Lo que está entre [corchetes] debe completarlo usted.</translation>
    </message>
    <message>
      <source>What takes you an hour each week and should take ten minutes?</source>
      <translation>¿Qué le lleva una hora cada semana y debería llevarle diez minutos?</translation>
    </message>
    <message>
      <source>What the &amp;columns were taken for. Is one wrong? Choose what it is.</source>
      <translation>Cómo se interpretaron las &amp;columnas. ¿Hay alguna mal? Elija lo que es.</translation>
    </message>
    <message>
      <source>What the file holds</source>
      <translation>Lo que contiene el archivo</translation>
    </message>
    <message>
      <source>What they agreed to</source>
      <translation>Lo que ha aceptado</translation>
    </message>
    <message>
      <source>What this is about was changed since then, so it can no longer be taken back. Nothing was changed.</source>
      <translation>Aquello a lo que se refiere cambió desde entonces, así que ya no se puede deshacer. No se cambió nada.</translation>
    </message>
    <message>
      <source>What to print</source>
      <translation>Qué imprimir</translation>
    </message>
    <message>
      <source>What was printed for them</source>
      <translation>Lo que se imprimió para esta persona</translation>
    </message>
    <message>
      <source>What was said at this table stays at this table. Which first sentence will you say, and to whom?</source>
      <translation>Lo que se dijo en esta mesa se queda en esta mesa. ¿Qué primera frase dirá, y a quién?</translation>
    </message>
    <message>
      <source>What was there is kept as {file}.</source>
      <translation>Lo que había allí se conserva como {file}.</translation>
    </message>
    <message>
      <source>What we hold on you</source>
      <translation>Lo que guardamos sobre usted</translation>
    </message>
    <message>
      <source>What we hold on you: {person}</source>
      <translation>Lo que guardamos sobre usted: {person}</translation>
    </message>
    <message>
      <source>What were you hoping for when you joined?</source>
      <translation>¿Qué esperaba cuando se hizo miembro?</translation>
    </message>
    <message>
      <source>What would have to change for you to say: now it is all right?</source>
      <translation>¿Qué tendría que cambiar para que usted dijera: ahora está bien?</translation>
    </message>
    <message>
      <source>What would help</source>
      <translation>Qué ayudaría</translation>
    </message>
    <message>
      <source>What would help: {sentence}</source>
      <translation>Lo que ayudaría: {sentence}</translation>
    </message>
    <message>
      <source>What would make next year's membership worth it for you?</source>
      <translation>¿Qué haría que ser miembro valiera la pena para usted el año que viene?</translation>
    </message>
    <message>
      <source>What would make the next few minutes worth your while?</source>
      <translation>¿Qué haría que los próximos minutos le valieran la pena?</translation>
    </message>
    <message>
      <source>What would you do differently if you were at my point again?</source>
      <translation>¿Qué haría de otra manera si estuviera otra vez en mi punto?</translation>
    </message>
    <message>
      <source>What would you do if you had half the time, and what with twice as much?</source>
      <translation>¿Qué haría con la mitad del tiempo, y qué con el doble?</translation>
    </message>
    <message>
      <source>What would you have liked to be asked, ten years ago?</source>
      <translation>¿Qué le habría gustado que le preguntaran hace diez años?</translation>
    </message>
    <message>
      <source>What would you try if you knew that it could not fail?</source>
      <translation>¿Qué probaría si supiera que no puede fallar?</translation>
    </message>
    <message>
      <source>What you can talk about</source>
      <translation>De qué se puede hablar</translation>
    </message>
    <message>
      <source>What you choose now is done for all of them.</source>
      <translation>Lo que elija ahora se hace para todas estas personas.</translation>
    </message>
    <message>
      <source>What you corrected is not kept. The file with the sign-ups stays.</source>
      <translation>Lo que corrigió no se conserva. El archivo con las inscripciones se queda.</translation>
    </message>
    <message>
      <source>What you entered for it is forgotten and cannot be brought back. Sign-up files stay where they are.</source>
      <translation>Lo que introdujo para él se olvida y no se puede recuperar. Los archivos de inscripciones quedan donde están.</translation>
    </message>
    <message>
      <source>What you entered is kept. “New event” goes on with it.</source>
      <translation>Lo que introdujo se conserva. “Nuevo evento” continúa con ello.</translation>
    </message>
    <message>
      <source>When a badge or card was printed: to tell what has to be printed again.</source>
      <translation>Cuándo se imprimió una credencial o tarjeta: para saber qué hay que imprimir de nuevo.</translation>
    </message>
    <message>
      <source>When did you last hold something back that you wanted to say? What stopped you?</source>
      <translation>¿Cuándo calló por última vez algo que quería decir? ¿Qué se lo impidió?</translation>
    </message>
    <message>
      <source>When is it time to ask for help, and whom?</source>
      <translation>¿Cuándo es el momento de pedir ayuda, y a quién?</translation>
    </message>
    <message>
      <source>When something goes wrong</source>
      <translation>Cuando algo va mal</translation>
    </message>
    <message>
      <source>When the event is over, it is over: nothing else is expected of you.</source>
      <translation>Cuando el evento termina, termina: no se espera nada más de usted.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Where a file is imported: take the cells that were copied elsewhere</source>
      <translation>Al importar un archivo: tomar las celdas copiadas en otra parte</translation>
    </message>
    <message>
      <source>Where could I lend a hand without being an expert?</source>
      <translation>¿Dónde podría echar una mano sin ser especialista?</translation>
    </message>
    <message>
      <source>Where it is</source>
      <translation>Dónde está</translation>
    </message>
    <message>
      <source>Where to save the chapter</source>
      <translation>Dónde guardar el capítulo</translation>
    </message>
    <message>
      <source>Which line of my CV would you cut, and what is missing?</source>
      <translation>¿Qué línea de mi currículum quitaría, y qué falta?</translation>
    </message>
    <message>
      <source>Which meeting, course or list would you not want to miss?</source>
      <translation>¿Qué reunión, curso o lista no querría perderse?</translation>
    </message>
    <message>
      <source>Which members</source>
      <translation>Qué miembros</translation>
    </message>
    <message>
      <source>Which mistake taught you the most?</source>
      <translation>¿De qué error aprendió más?</translation>
    </message>
    <message>
      <source>Which part of this is in your hands?</source>
      <translation>¿Qué parte de esto está en sus manos?</translation>
    </message>
    <message>
      <source>Which piece of feedback did you get more than once?</source>
      <translation>¿Qué comentario ha recibido más de una vez?</translation>
    </message>
    <message>
      <source>Which question are you afraid of? Let us find an answer together.</source>
      <translation>¿Qué pregunta teme? Busquemos juntos una respuesta.</translation>
    </message>
    <message>
      <source>Which tool saves you the most time, and how did you learn it?</source>
      <translation>¿Qué herramienta le ahorra más tiempo, y cómo aprendió a usarla?</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Quién</translation>
    </message>
    <message>
      <source>Who comes to no round at all has withdrawn.</source>
      <translation>Quien no viene a ninguna ronda se ha dado de baja.</translation>
    </message>
    <message>
      <source>Who could be asked</source>
      <translation>A quién se podría preguntar</translation>
    </message>
    <message>
      <source>Who is here</source>
      <translation>Quién está aquí</translation>
    </message>
    <message>
      <source>Who is locked stays here. Press L to unlock first.</source>
      <translation>Quien tiene el lugar fijado se queda aquí. Pulse L para liberarlo primero.</translation>
    </message>
    <message>
      <source>Who moves where</source>
      <translation>Quién se mueve y adónde</translation>
    </message>
    <message>
      <source>Who must no&amp;t meet</source>
      <translation>Quiénes n&amp;o deben reunirse</translation>
    </message>
    <message>
      <source>Who must or must not meet: for the pairing only; it is never printed.</source>
      <translation>Quién debe o no debe conocerse: solo para el emparejamiento; nunca se imprime.</translation>
    </message>
    <message>
      <source>Who or what should I look up next?</source>
      <translation>¿A quién o qué debería buscar a continuación?</translation>
    </message>
    <message>
      <source>Who sat with whom: so that people meet somebody new next time.</source>
      <translation>Quién se sentó con quién: para que la próxima vez se conozca a alguien nuevo.</translation>
    </message>
    <message>
      <source>Who signed up first comes first</source>
      <translation>Quien se inscribió antes tiene prioridad</translation>
    </message>
    <message>
      <source>Who signed up?</source>
      <translation>¿Quiénes se inscribieron?</translation>
    </message>
    <message>
      <source>Who sits together</source>
      <translation>Quién se sienta con quién</translation>
    </message>
    <message>
      <source>Who sits where in each round, for the door.</source>
      <translation>Quién se sienta dónde en cada ronda, para la entrada.</translation>
    </message>
    <message>
      <source>Who to ask</source>
      <translation>A quién preguntar</translation>
    </message>
    <message>
      <source>Who was a good mentor to you? What did they do that others did not?</source>
      <translation>¿Quién fue un buen mentor para usted? ¿Qué hizo que otros no hicieran?</translation>
    </message>
    <message>
      <source>Who would be forgotten now</source>
      <translation>A quién se olvidaría ahora</translation>
    </message>
    <message>
      <source>Who would move where</source>
      <translation>Quién se movería y adónde</translation>
    </message>
    <message>
      <source>Whoever can use your account on this computer can read it. Lock the computer when you leave it.</source>
      <translation>Quien pueda usar su cuenta en este equipo puede leerlo. Bloquee el equipo cuando se aleje.</translation>
    </message>
    <message>
      <source>Whoever could make room would have to go to {hosts}, where nothing is free for them.</source>
      <translation>Quien podría hacer sitio tendría que ir con {hosts}, donde no queda nada libre.</translation>
    </message>
    <message>
      <source>Whom do you know who listens really well? What do they do differently?</source>
      <translation>¿A quién conoce que escuche de verdad? ¿Qué hace distinto?</translation>
    </message>
    <message>
      <source>Whom should I talk to next, and what should I ask them?</source>
      <translation>¿Con quién debería hablar ahora, y qué debería preguntarle?</translation>
    </message>
    <message>
      <source>Whom would you like to meet here, and why them?</source>
      <translation>¿A quién le gustaría conocer aquí, y por qué?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Motivos</translation>
    </message>
    <message>
      <source>Why this job, and why now? Say it in three sentences.</source>
      <translation>¿Por qué este trabajo, y por qué ahora? Dígalo en tres frases.</translation>
    </message>
    <message>
      <source>Will be at the same table:</source>
      <translation>Estará en la misma mesa:</translation>
    </message>
    <message>
      <source>Wish {number}</source>
      <translation>Preferencia {number}</translation>
    </message>
    <message>
      <source>Wishes</source>
      <translation>Preferencias</translation>
    </message>
    <message>
      <source>With one more mentor</source>
      <translation>Con un mentor más</translation>
    </message>
    <message>
      <source>With one more mentor for “{subject}”</source>
      <translation>Con un mentor más para “{subject}”</translation>
    </message>
    <message>
      <source>With one more round ({n} in all)</source>
      <translation>Con una ronda más ({n} en total)</translation>
    </message>
    <message>
      <source>With one more table ({n} in all)</source>
      <translation>Con una mesa más ({n} en total)</translation>
    </message>
    <message numerus="yes">
      <source>With up to {n} mentees per mentor</source>
      <translation>
        <numerusform>Con {n} mentee por mentor</numerusform>
        <numerusform>Con hasta {n} mentees por mentor</numerusform>
      </translation>
      <extracomment>For one: With up to {n} mentee per mentor</extracomment>
    </message>
    <message>
      <source>With {mentor}: {reason}</source>
      <translation>Con {mentor}: {reason}</translation>
    </message>
    <message>
      <source>With {names}</source>
      <translation>Con {names}</translation>
    </message>
    <message numerus="yes">
      <source>With {n} more mentors who offer what is wanted, nobody would sit out.</source>
      <translation>
        <numerusform>Con {n} mentor más que ofrezca lo que se desea, nadie se perdería una ronda.</numerusform>
        <numerusform>Con {n} mentores más que ofrezcan lo que se desea, nadie se perdería una ronda.</numerusform>
      </translation>
      <extracomment>For one: With {n} more mentor who offers what is wanted, nobody would sit out.</extracomment>
    </message>
    <message numerus="yes">
      <source>With {n} more mentors who offer what is wanted, nobody would wait.</source>
      <translation>
        <numerusform>Con {n} mentor más que ofrezca lo que se desea, nadie esperaría.</numerusform>
        <numerusform>Con {n} mentores más que ofrezcan lo que se desea, nadie esperaría.</numerusform>
      </translation>
      <extracomment>For one: With {n} more mentor who offers what is wanted, nobody would wait.</extracomment>
    </message>
    <message numerus="yes">
      <source>With {n} more mentors, nobody would sit out.</source>
      <translation>
        <numerusform>Con {n} mentor más, nadie se perdería una ronda.</numerusform>
        <numerusform>Con {n} mentores más, nadie se perdería una ronda.</numerusform>
      </translation>
      <extracomment>For one: With {n} more mentor, nobody would sit out.</extracomment>
    </message>
    <message numerus="yes">
      <source>With {n} more mentors, nobody would wait.</source>
      <translation>
        <numerusform>Con {n} mentor más, nadie esperaría.</numerusform>
        <numerusform>Con {n} mentores más, nadie esperaría.</numerusform>
      </translation>
      <extracomment>For one: With {n} more mentor, nobody would wait.</extracomment>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Dar de baja</translation>
    </message>
    <message>
      <source>Withdrawn or no-show</source>
      <translation>Baja o no se presentó</translation>
    </message>
    <message>
      <source>Without an address: {names}.</source>
      <translation>Sin dirección: {names}.</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>Trabajando</translation>
    </message>
    <message>
      <source>Working out how few people have to move…</source>
      <translation>Calculando cuántas personas tienen que moverse…</translation>
    </message>
    <message>
      <source>Working out the fewest moves</source>
      <translation>Calculando el mínimo de movimientos</translation>
    </message>
    <message>
      <source>Working out what pairing will come to…</source>
      <translation>Calculando qué dará el emparejamiento…</translation>
    </message>
    <message>
      <source>Workplace challenges</source>
      <translation>Retos en el trabajo</translation>
    </message>
    <message>
      <source>Worse: {goals}.</source>
      <translation>Peor: {goals}.</translation>
    </message>
    <message>
      <source>Would like help with</source>
      <translation>Le gustaría ayuda con</translation>
    </message>
    <message>
      <source>Would like to meet</source>
      <translation>Le gustaría conocer a</translation>
    </message>
    <message>
      <source>Would like to talk about</source>
      <translation>Le gustaría hablar de</translation>
    </message>
    <message>
      <source>Would ta&amp;ke:</source>
      <translation>Aceptaría &amp;a:</translation>
    </message>
    <message>
      <source>Would take</source>
      <translation>Aceptaría a</translation>
    </message>
    <message>
      <source>Would you like to learn from somebody who has been there before, or to pass on what you know?</source>
      <translation>¿Le gustaría aprender de alguien que ya ha recorrido ese camino, o transmitir lo que sabe?</translation>
    </message>
    <message>
      <source>Would you mentor at “{event}”?</source>
      <translation>¿Sería mentor en “{event}”?</translation>
    </message>
    <message>
      <source>Would you mentor there? It is a short conversation and needs no preparation.</source>
      <translation>¿Querría ser mentor? Es una conversación breve y no requiere preparación.</translation>
    </message>
    <message>
      <source>Write an emai&amp;l…</source>
      <translation>Escribir un c&amp;orreo…</translation>
    </message>
    <message>
      <source>Write down one step that is small enough to do before the end of the month.</source>
      <translation>Escriba un paso lo bastante pequeño como para darlo antes de fin de mes.</translation>
    </message>
    <message>
      <source>Yea&amp;rs of experience:</source>
      <translation>Años de e&amp;xperiencia:</translation>
    </message>
    <message>
      <source>Years</source>
      <translation>Años</translation>
    </message>
    <message>
      <source>Years ahead (up to three times):</source>
      <translation>Años de ventaja (hasta tres veces):</translation>
    </message>
    <message>
      <source>Years of experience</source>
      <translation>Años de experiencia</translation>
    </message>
    <message>
      <source>Years of experience in your field</source>
      <translation>Años de experiencia en su área profesional</translation>
    </message>
    <message>
      <source>Years of experience: {years}</source>
      <translation>Años de experiencia: {years}</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>Yes means mentee</source>
      <translation>Sí significa mentee</translation>
    </message>
    <message>
      <source>Yes means mentor</source>
      <translation>Sí significa mentor</translation>
    </message>
    <message>
      <source>You are paired with one person for the time of the conference: a mentor who knows the way around.</source>
      <translation>Se le empareja con una persona durante el congreso: un mentor que conoce el terreno.</translation>
    </message>
    <message>
      <source>You asked to keep {name} apart from every mentor.</source>
      <translation>Usted pidió separar a {name} de todos los mentores.</translation>
    </message>
    <message>
      <source>You began an event and did not finish it: “{name}”.</source>
      <translation>Empezó un evento y no lo terminó: “{name}”.</translation>
    </message>
    <message>
      <source>You can undo this until you close the program.</source>
      <translation>Puede deshacerlo hasta que cierre el programa.</translation>
    </message>
    <message>
      <source>You do not find your name? Please see the desk.</source>
      <translation>¿No encuentra su nombre? Pase por recepción, por favor.</translation>
    </message>
    <message>
      <source>You left this row out.</source>
      <translation>Usted dejó fuera esta fila.</translation>
    </message>
    <message>
      <source>You locked {name} on the waiting list.</source>
      <translation>Usted fijó a {name} en la lista de espera.</translation>
    </message>
    <message>
      <source>Your chapter</source>
      <translation>Su capítulo</translation>
    </message>
    <message>
      <source>Your chapter is in the file {file}</source>
      <translation>Su capítulo está en el archivo {file}</translation>
    </message>
    <message>
      <source>Your first event in ten minutes</source>
      <translation>Su primer evento en diez minutos</translation>
    </message>
    <message>
      <source>Your last step was not done, everything before it is saved, and you can go on.</source>
      <translation>El último paso no se hizo, todo lo anterior está guardado y puede seguir.</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Acercar</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Alejar</translation>
    </message>
    <message>
      <source>[the last day to sign up]</source>
      <translation>[el último día para inscribirse]</translation>
    </message>
    <message>
      <source>[the link to the form]</source>
      <translation>[el enlace al formulario]</translation>
    </message>
    <message>
      <source>[the name of your chapter]</source>
      <translation>[el nombre de su capítulo]</translation>
    </message>
    <message>
      <source>a better fit (+{points})</source>
      <translation>más afinidad (+{points})</translation>
    </message>
    <message>
      <source>a lesser fit (−{points})</source>
      <translation>menos afinidad (−{points})</translation>
    </message>
    <message>
      <source>a longer text</source>
      <translation>un texto más largo</translation>
    </message>
    <message>
      <source>a number</source>
      <translation>un número</translation>
    </message>
    <message>
      <source>a wanted topic in common</source>
      <translation>un tema deseado en común</translation>
    </message>
    <message>
      <source>about the same experience</source>
      <translation>experiencia parecida</translation>
    </message>
    <message>
      <source>address label 99.1x38.1 used as badge</source>
      <translation>etiqueta de dirección 99.1x38.1 usada como credencial</translation>
    </message>
    <message>
      <source>adhesive name badge</source>
      <translation>credencial adhesiva</translation>
    </message>
    <message>
      <source>adhesive name badge (removable)</source>
      <translation>credencial adhesiva (removible)</translation>
    </message>
    <message>
      <source>adhesive name badge 80x50</source>
      <translation>credencial adhesiva 80x50</translation>
    </message>
    <message>
      <source>adhesive name label 63.5x29.6</source>
      <translation>etiqueta adhesiva para nombre 63.5x29.6</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todos</translation>
    </message>
    <message numerus="yes">
      <source>all {n} mentees have a mentor</source>
      <translation>
        <numerusform>el mentee tiene mentor</numerusform>
        <numerusform>los {n} mentees tienen mentor</numerusform>
      </translation>
      <extracomment>For one: the mentee has a mentor</extracomment>
    </message>
    <message numerus="yes">
      <source>all {n} mentees have a mentor at least once</source>
      <translation>
        <numerusform>el mentee tiene mentor al menos una vez</numerusform>
        <numerusform>los {n} mentees tienen mentor al menos una vez</numerusform>
      </translation>
      <extracomment>For one: the mentee has a mentor at least once</extracomment>
    </message>
    <message numerus="yes">
      <source>all {n} mentees have a mentor in every round</source>
      <translation>
        <numerusform>el mentee tiene mentor en todas las rondas</numerusform>
        <numerusform>los {n} mentees tienen mentor en todas las rondas</numerusform>
      </translation>
      <extracomment>For one: the mentee has a mentor in every round</extracomment>
    </message>
    <message>
      <source>and</source>
      <translation>y</translation>
    </message>
    <message>
      <source>and {n} further topics</source>
      <translation>y {n} temas más</translation>
    </message>
    <message numerus="yes">
      <source>and {n} more</source>
      <translation>
        <numerusform>y {n} más</numerusform>
        <numerusform>y {n} más</numerusform>
      </translation>
      <extracomment>For one: and {n} more</extracomment>
    </message>
    <message>
      <source>another</source>
      <translation>otra</translation>
    </message>
    <message>
      <source>answers</source>
      <translation>respuestas</translation>
    </message>
    <message>
      <source>anything: please ask</source>
      <translation>cualquier cosa: pregúntele</translation>
    </message>
    <message>
      <source>archived</source>
      <translation>archivado</translation>
    </message>
    <message>
      <source>as before</source>
      <translation>como antes</translation>
    </message>
    <message>
      <source>as many mentors as mentees</source>
      <translation>tantos mentores como mentees</translation>
    </message>
    <message numerus="yes">
      <source>at least {n} years</source>
      <translation>
        <numerusform>al menos {n} año</numerusform>
        <numerusform>al menos {n} años</numerusform>
      </translation>
      <extracomment>For one: at least {n} year</extracomment>
    </message>
    <message>
      <source>badge, plain paper, cut by hand</source>
      <translation>credencial, papel normal, cortada a mano</translation>
    </message>
    <message>
      <source>badges onto {where}</source>
      <translation>credenciales en {where}</translation>
    </message>
    <message>
      <source>before a repair</source>
      <translation>antes de una reparación</translation>
    </message>
    <message>
      <source>before an import</source>
      <translation>antes de una importación</translation>
    </message>
    <message>
      <source>before an update of the program</source>
      <translation>antes de una actualización del programa</translation>
    </message>
    <message>
      <source>before going back to another state</source>
      <translation>antes de volver a otro estado</translation>
    </message>
    <message>
      <source>before pairing again</source>
      <translation>antes de emparejar de nuevo</translation>
    </message>
    <message>
      <source>before something was deleted</source>
      <translation>antes de eliminar algo</translation>
    </message>
    <message>
      <source>better</source>
      <translation>mejor</translation>
    </message>
    <message>
      <source>better mixed</source>
      <translation>más variedad</translation>
    </message>
    <message>
      <source>both</source>
      <translation>ambos</translation>
    </message>
    <message>
      <source>both work in {field}</source>
      <translation>ambos trabajan en {field}</translation>
    </message>
    <message>
      <source>breaks a rule</source>
      <translation>incumple una regla</translation>
    </message>
    <message>
      <source>briefings onto {where}</source>
      <translation>guías en {where}</translation>
    </message>
    <message>
      <source>business card / flat place card</source>
      <translation>tarjeta de visita / tarjeta de sitio plana</translation>
    </message>
    <message>
      <source>business card 85x54</source>
      <translation>tarjeta de visita 85x54</translation>
    </message>
    <message>
      <source>business card 85x54 with gaps</source>
      <translation>tarjeta de visita 85x54 con separación</translation>
    </message>
    <message>
      <source>business card 85x55</source>
      <translation>tarjeta de visita 85x55</translation>
    </message>
    <message>
      <source>business card 85x55 textured</source>
      <translation>tarjeta de visita 85x55 texturizada</translation>
    </message>
    <message>
      <source>business card 90x52</source>
      <translation>tarjeta de visita 90x52</translation>
    </message>
    <message>
      <source>business card, gaps</source>
      <translation>tarjeta de visita, con separación</translation>
    </message>
    <message>
      <source>business-card label 83.8x50.8</source>
      <translation>etiqueta tamaño tarjeta de visita 83.8x50.8</translation>
    </message>
    <message>
      <source>came</source>
      <translation>vino</translation>
    </message>
    <message>
      <source>cards onto {where}</source>
      <translation>tarjetas en {where}</translation>
    </message>
    <message>
      <source>changed</source>
      <translation>con cambios</translation>
    </message>
    <message>
      <source>choose</source>
      <translation>elegir</translation>
    </message>
    <message>
      <source>choose one</source>
      <translation>elegir una</translation>
    </message>
    <message>
      <source>colleagues</source>
      <translation>misma empresa</translation>
    </message>
    <message>
      <source>comes back into the members’ list as {member}</source>
      <translation>vuelve a la lista de miembros como {member}</translation>
    </message>
    <message>
      <source>company better mixed</source>
      <translation>mesas más variadas</translation>
    </message>
    <message>
      <source>company less mixed</source>
      <translation>mesas menos variadas</translation>
    </message>
    <message>
      <source>consents</source>
      <translation>consentimientos</translation>
    </message>
    <message>
      <source>desk</source>
      <translation>recepción</translation>
    </message>
    <message>
      <source>details of printing and imports</source>
      <translation>datos de impresiones e importaciones</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>no vino</translation>
    </message>
    <message>
      <source>different employers</source>
      <translation>distintas empresas</translation>
    </message>
    <message>
      <source>does not count</source>
      <translation>no cuenta</translation>
    </message>
    <message>
      <source>email</source>
      <translation>correo electrónico</translation>
    </message>
    <message>
      <source>employer</source>
      <translation>empresa</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vacío</translation>
    </message>
    <message>
      <source>events</source>
      <translation>eventos</translation>
    </message>
    <message>
      <source>every table is well mixed</source>
      <translation>todas las mesas están bien variadas</translation>
    </message>
    <message>
      <source>everybody has a mentor</source>
      <translation>todos tienen mentor</translation>
    </message>
    <message>
      <source>everybody has a mentor at least once</source>
      <translation>todos tienen mentor al menos una vez</translation>
    </message>
    <message>
      <source>everybody has a mentor in every round</source>
      <translation>todos tienen mentor en todas las rondas</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>se espera</translation>
    </message>
    <message>
      <source>fairly sure</source>
      <translation>bastante seguro</translation>
    </message>
    <message>
      <source>field of work</source>
      <translation>área profesional</translation>
    </message>
    <message>
      <source>first event</source>
      <translation>primer evento</translation>
    </message>
    <message>
      <source>fit +{n}</source>
      <translation>afinidad +{n}</translation>
    </message>
    <message>
      <source>fit {points}</source>
      <translation>afinidad {points}</translation>
    </message>
    <message>
      <source>fit −{n}</source>
      <translation>afinidad −{n}</translation>
    </message>
    <message>
      <source>follows the order of sign-up better</source>
      <translation>sigue mejor el orden de inscripción</translation>
    </message>
    <message>
      <source>for example: 5-7, retired</source>
      <translation>por ejemplo: 5-7, se ha jubilado</translation>
    </message>
    <message>
      <source>for example: City Library, room 2</source>
      <translation>por ejemplo: Biblioteca municipal, sala 2</translation>
    </message>
    <message>
      <source>for example: Friday, 3 March</source>
      <translation>por ejemplo: viernes, 3 de marzo</translation>
    </message>
    <message>
      <source>for example: Harbour chapter</source>
      <translation>por ejemplo: Capítulo del Puerto</translation>
    </message>
    <message>
      <source>for example: the number on its packet</source>
      <translation>por ejemplo: el número del paquete</translation>
    </message>
    <message>
      <source>four weeks</source>
      <translation>cuatro semanas</translation>
    </message>
    <message>
      <source>from {old} to {place}</source>
      <translation>de {old} a {place}</translation>
    </message>
    <message>
      <source>guest</source>
      <translation>invitado</translation>
    </message>
    <message>
      <source>hanging badge insert 3x4 in</source>
      <translation>inserto para credencial colgante 3x4 in</translation>
    </message>
    <message>
      <source>has a place now</source>
      <translation>ahora tiene lugar</translation>
    </message>
    <message>
      <source>have not met before</source>
      <translation>no se conocieron antes</translation>
    </message>
    <message>
      <source>here</source>
      <translation>aquí</translation>
    </message>
    <message>
      <source>holder insert 40x75</source>
      <translation>inserto para portacredencial 40x75</translation>
    </message>
    <message>
      <source>holder insert 54x90</source>
      <translation>inserto para portacredencial 54x90</translation>
    </message>
    <message>
      <source>holder insert 60x90</source>
      <translation>inserto para portacredencial 60x90</translation>
    </message>
    <message>
      <source>in round {number} {way}</source>
      <translation>en la ronda {number}, {way}</translation>
    </message>
    <message>
      <source>in rounds {numbers} {way}</source>
      <translation>en las rondas {numbers}, {way}</translation>
    </message>
    <message>
      <source>in turn</source>
      <translation>en orden</translation>
    </message>
    <message>
      <source>index card 3x5 in (table card)</source>
      <translation>ficha 3x5 in (tarjeta de mesa)</translation>
    </message>
    <message>
      <source>insert 2-1/4x3-1/2 in (holder refill)</source>
      <translation>inserto 2-1/4x3-1/2 in (repuesto)</translation>
    </message>
    <message>
      <source>insert 2-1/4x3-1/2 in (kit)</source>
      <translation>inserto 2-1/4x3-1/2 in (kit)</translation>
    </message>
    <message>
      <source>insert 2x3 in</source>
      <translation>inserto 2x3 in</translation>
    </message>
    <message>
      <source>insert 3x4 in</source>
      <translation>inserto 3x4 in</translation>
    </message>
    <message>
      <source>insert 3x4 in (holder refill)</source>
      <translation>inserto 3x4 in (repuesto)</translation>
    </message>
    <message>
      <source>insert 3x4 in (kit)</source>
      <translation>inserto 3x4 in (kit)</translation>
    </message>
    <message>
      <source>insert name badge 86x55</source>
      <translation>inserto de credencial 86x55</translation>
    </message>
    <message>
      <source>is a member</source>
      <translation>es miembro</translation>
    </message>
    <message>
      <source>is new</source>
      <translation>nueva persona</translation>
    </message>
    <message>
      <source>is not there any more</source>
      <translation>ya no está</translation>
    </message>
    <message>
      <source>kept before a repair, {when}</source>
      <translation>conservado antes de una reparación, {when}</translation>
    </message>
    <message>
      <source>kept before going back, {when}</source>
      <translation>conservado antes de volver atrás, {when}</translation>
    </message>
    <message>
      <source>kept before pairing again, {when}</source>
      <translation>conservado antes de emparejar de nuevo, {when}</translation>
    </message>
    <message>
      <source>kept by you, {when}</source>
      <translation>conservado por usted, {when}</translation>
    </message>
    <message>
      <source>kept with the answers</source>
      <translation>se conserva con las respuestas</translation>
    </message>
    <message>
      <source>label 96x50.8</source>
      <translation>etiqueta 96x50.8</translation>
    </message>
    <message>
      <source>label 99.1x67.7</source>
      <translation>etiqueta 99.1x67.7</translation>
    </message>
    <message>
      <source>label {number}</source>
      <translation>la etiqueta {number}</translation>
    </message>
    <message>
      <source>label {number} and further sheets</source>
      <translation>la etiqueta {number} y más hojas</translation>
    </message>
    <message>
      <source>labels {first} to {last}</source>
      <translation>las etiquetas {first} a {last}</translation>
    </message>
    <message>
      <source>labels {first} to {last} and further sheets</source>
      <translation>las etiquetas {first} a {last} y más hojas</translation>
    </message>
    <message>
      <source>languages</source>
      <translation>idiomas</translation>
    </message>
    <message>
      <source>large label 4x3-1/3 in</source>
      <translation>etiqueta grande 4x3-1/3 in</translation>
    </message>
    <message>
      <source>less even</source>
      <translation>menos equilibrio</translation>
    </message>
    <message>
      <source>less mixed</source>
      <translation>menos variedad</translation>
    </message>
    <message>
      <source>line {n}, {heading}: {text}</source>
      <translation>línea {n}, {heading}: {text}</translation>
    </message>
    <message>
      <source>locked</source>
      <translation>fijado</translation>
    </message>
    <message>
      <source>may be a member, {percent} %</source>
      <translation>puede ser miembro, {percent} %</translation>
    </message>
    <message>
      <source>measured by the organizer</source>
      <translation>medidas por la organización</translation>
    </message>
    <message>
      <source>meets again</source>
      <translation>otra vez juntos</translation>
    </message>
    <message numerus="yes">
      <source>meets {n} table-mates again</source>
      <translation>
        <numerusform>se reúne otra vez con {n} compañero de mesa</numerusform>
        <numerusform>se reúne otra vez con {n} compañeros de mesa</numerusform>
      </translation>
      <extracomment>For one: meets {n} table-mate again</extracomment>
    </message>
    <message numerus="yes">
      <source>meets {n} table-mates less often again</source>
      <translation>
        <numerusform>se reúne una vez menos con {n} compañero de mesa</numerusform>
        <numerusform>se reúne una vez menos con {n} compañeros de mesa</numerusform>
      </translation>
      <extracomment>For one: meets {n} table-mate less often again</extracomment>
    </message>
    <message>
      <source>members</source>
      <translation>miembros</translation>
    </message>
    <message>
      <source>mentee</source>
      <translation>mentee</translation>
    </message>
    <message numerus="yes">
      <source>mentees</source>
      <translation>
        <numerusform>mentee</numerusform>
        <numerusform>mentees</numerusform>
      </translation>
      <extracomment>For one: mentee</extracomment>
    </message>
    <message numerus="yes">
      <source>mentees sit out {n} rounds</source>
      <translation>
        <numerusform>los mentees se pierden {n} ronda</numerusform>
        <numerusform>los mentees se pierden {n} rondas</numerusform>
      </translation>
      <extracomment>For one: mentees sit out {n} round</extracomment>
    </message>
    <message>
      <source>mentor</source>
      <translation>mentor</translation>
    </message>
    <message>
      <source>mentor / mentee</source>
      <translation>mentor / mentee</translation>
    </message>
    <message>
      <source>mentor alone</source>
      <translation>mentor a solas</translation>
    </message>
    <message>
      <source>mentor and mentee</source>
      <translation>mentor y mentee</translation>
    </message>
    <message>
      <source>mentor not alone</source>
      <translation>mentor acompañado</translation>
    </message>
    <message numerus="yes">
      <source>mentors</source>
      <translation>
        <numerusform>mentor</numerusform>
        <numerusform>mentores</numerusform>
      </translation>
      <extracomment>For one: mentor</extracomment>
    </message>
    <message>
      <source>met before</source>
      <translation>ya se conocen</translation>
    </message>
    <message>
      <source>more even</source>
      <translation>más equilibrio</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>name label acetate silk 63.5x29.6</source>
      <translation>etiqueta para nombre en seda de acetato 63.5x29.6</translation>
    </message>
    <message>
      <source>neither</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>neither role ticked</source>
      <translation>ningún rol marcado</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nuevo</translation>
    </message>
    <message>
      <source>new faces</source>
      <translation>caras nuevas</translation>
    </message>
    <message>
      <source>new sheets</source>
      <translation>hojas nuevas</translation>
    </message>
    <message>
      <source>new topic: {topic}</source>
      <translation>tema nuevo: {topic}</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>no address</source>
      <translation>sin dirección</translation>
    </message>
    <message>
      <source>no change</source>
      <translation>sin cambio</translation>
    </message>
    <message>
      <source>no day yet</source>
      <translation>aún sin fecha</translation>
    </message>
    <message>
      <source>no language</source>
      <translation>sin idioma</translation>
    </message>
    <message>
      <source>no limit</source>
      <translation>sin límite</translation>
    </message>
    <message>
      <source>no longer in the file</source>
      <translation>ya no está en el archivo</translation>
    </message>
    <message>
      <source>no mentee</source>
      <translation>sin mentee</translation>
    </message>
    <message>
      <source>no pair is off topic</source>
      <translation>ninguna pareja sin tema en común</translation>
    </message>
    <message>
      <source>no table</source>
      <translation>sin mesa</translation>
    </message>
    <message>
      <source>no topic</source>
      <translation>sin tema</translation>
    </message>
    <message>
      <source>no wanted topic in common</source>
      <translation>ningún tema deseado en común</translation>
    </message>
    <message>
      <source>no, a guest</source>
      <translation>no, es invitado</translation>
    </message>
    <message>
      <source>no-show</source>
      <translation>no se presentó</translation>
    </message>
    <message>
      <source>nobody found</source>
      <translation>nadie encontrado</translation>
    </message>
    <message>
      <source>nobody in particular</source>
      <translation>nadie en particular</translation>
    </message>
    <message>
      <source>nobody meets a table-mate twice</source>
      <translation>nadie repite compañero de mesa</translation>
    </message>
    <message>
      <source>not answered</source>
      <translation>sin respuesta</translation>
    </message>
    <message>
      <source>not here</source>
      <translation>no está</translation>
    </message>
    <message>
      <source>not here yet</source>
      <translation>aún no está</translation>
    </message>
    <message>
      <source>not in this round</source>
      <translation>no está en esta ronda</translation>
    </message>
    <message>
      <source>not in this version</source>
      <translation>no está en esta versión</translation>
    </message>
    <message>
      <source>not paired yet</source>
      <translation>aún sin emparejar</translation>
    </message>
    <message>
      <source>not required</source>
      <translation>no obligatoria</translation>
    </message>
    <message>
      <source>not together</source>
      <translation>por separado</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>no se indicó</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>nothing changes in the goals</source>
      <translation>nada cambia en los objetivos</translation>
    </message>
    <message>
      <source>off topic</source>
      <translation>sin tema común</translation>
    </message>
    <message>
      <source>on the board now</source>
      <translation>ahora en el tablero</translation>
    </message>
    <message>
      <source>on topic</source>
      <translation>con tema común</translation>
    </message>
    <message>
      <source>once a day</source>
      <translation>una vez al día</translation>
    </message>
    <message>
      <source>one afternoon</source>
      <translation>una tarde</translation>
    </message>
    <message>
      <source>one day</source>
      <translation>un día</translation>
    </message>
    <message>
      <source>one evening</source>
      <translation>una velada</translation>
    </message>
    <message>
      <source>one fewer mentors</source>
      <translation>un mentor menos</translation>
    </message>
    <message>
      <source>one for each mentor</source>
      <translation>una por mentor</translation>
    </message>
    <message>
      <source>one hour</source>
      <translation>una hora</translation>
    </message>
    <message>
      <source>one hour and a half</source>
      <translation>una hora y media</translation>
    </message>
    <message>
      <source>one line of text</source>
      <translation>una línea de texto</translation>
    </message>
    <message>
      <source>one more mentors</source>
      <translation>un mentor más</translation>
    </message>
    <message>
      <source>one too many</source>
      <translation>uno de más</translation>
    </message>
    <message>
      <source>one week</source>
      <translation>una semana</translation>
    </message>
    <message numerus="yes">
      <source>only {n} years of experience between them, fewer than the {asked} asked for</source>
      <translation>
        <numerusform>solo {n} año de experiencia de diferencia, menos de los {asked} que se piden</numerusform>
        <numerusform>solo {n} años de experiencia de diferencia, menos de los {asked} que se piden</numerusform>
      </translation>
      <extracomment>For one: only {n} year of experience between them, fewer than the {asked} asked for</extracomment>
    </message>
    <message>
      <source>other field</source>
      <translation>otra área</translation>
    </message>
    <message>
      <source>out of turn</source>
      <translation>sin su turno</translation>
    </message>
    <message>
      <source>own measures</source>
      <translation>medidas propias</translation>
    </message>
    <message>
      <source>own measures: check with a test print</source>
      <translation>medidas propias: compruébelas con una impresión de prueba</translation>
    </message>
    <message>
      <source>pair {number}</source>
      <translation>la pareja {number}</translation>
    </message>
    <message>
      <source>paired</source>
      <translation>emparejado</translation>
    </message>
    <message>
      <source>pairings</source>
      <translation>emparejamientos</translation>
    </message>
    <message>
      <source>parts a pair</source>
      <translation>separa una pareja</translation>
    </message>
    <message>
      <source>passes over an earlier sign-up</source>
      <translation>se adelanta a una inscripción anterior</translation>
    </message>
    <message>
      <source>places</source>
      <translation>lugares</translation>
    </message>
    <message>
      <source>places in pairings</source>
      <translation>lugares en emparejamientos</translation>
    </message>
    <message>
      <source>plain paper, cut by hand</source>
      <translation>papel normal, cortado a mano</translation>
    </message>
    <message>
      <source>please check</source>
      <translation>por favor, revise</translation>
    </message>
    <message>
      <source>please decide</source>
      <translation>por favor, decida</translation>
    </message>
    <message>
      <source>postcard 4x6 in (table card)</source>
      <translation>postal 4x6 in (tarjeta de mesa)</translation>
    </message>
    <message>
      <source>required</source>
      <translation>obligatoria</translation>
    </message>
    <message>
      <source>role</source>
      <translation>rol</translation>
    </message>
    <message>
      <source>round {round}: mentee at table {table}</source>
      <translation>ronda {round}: mentee en la mesa {table}</translation>
    </message>
    <message>
      <source>round {round}: mentor at table {table}</source>
      <translation>ronda {round}: mentor en la mesa {table}</translation>
    </message>
    <message>
      <source>round {round}: waiting</source>
      <translation>ronda {round}: en espera</translation>
    </message>
    <message>
      <source>rounds</source>
      <translation>rondas</translation>
    </message>
    <message>
      <source>row {number}</source>
      <translation>fila {number}</translation>
    </message>
    <message>
      <source>row {number}, below “{heading}”</source>
      <translation>fila {number}, debajo de “{heading}”</translation>
    </message>
    <message>
      <source>rules about who must meet</source>
      <translation>reglas sobre quiénes deben reunirse</translation>
    </message>
    <message>
      <source>rules about who must not meet</source>
      <translation>reglas sobre quiénes no deben reunirse</translation>
    </message>
    <message>
      <source>saved PDFs</source>
      <translation>PDF guardados</translation>
    </message>
    <message>
      <source>separated by commas</source>
      <translation>separados por comas</translation>
    </message>
    <message>
      <source>set aside</source>
      <translation>apartada</translation>
    </message>
    <message>
      <source>set by you</source>
      <translation>indicado por usted</translation>
    </message>
    <message>
      <source>several with ; between</source>
      <translation>varios con ; entre ellos</translation>
    </message>
    <message>
      <source>share a language</source>
      <translation>comparten un idioma</translation>
    </message>
    <message>
      <source>share a topic</source>
      <translation>comparten un tema</translation>
    </message>
    <message>
      <source>sheet</source>
      <translation>hoja</translation>
    </message>
    <message>
      <source>sheet “{sheet}”, row {number}</source>
      <translation>hoja “{sheet}”, fila {number}</translation>
    </message>
    <message>
      <source>shipping label used as badge/table label</source>
      <translation>etiqueta de envío usada como credencial o etiqueta de mesa</translation>
    </message>
    <message>
      <source>sign-up form.pdf</source>
      <translation>formulario de inscripción.pdf</translation>
    </message>
    <message>
      <source>sign-ups</source>
      <translation>inscripciones</translation>
    </message>
    <message>
      <source>sits elsewhere</source>
      <translation>cambia de lugar</translation>
    </message>
    <message>
      <source>slips onto {where}</source>
      <translation>fichas en {where}</translation>
    </message>
    <message>
      <source>somebody who does not mentor here</source>
      <translation>alguien que no es mentor aquí</translation>
    </message>
    <message>
      <source>somebody who is not signed up any more</source>
      <translation>alguien que ya no está inscrito</translation>
    </message>
    <message>
      <source>still to come</source>
      <translation>aún por venir</translation>
    </message>
    <message>
      <source>sure</source>
      <translation>seguro</translation>
    </message>
    <message>
      <source>table {number}</source>
      <translation>la mesa {number}</translation>
    </message>
    <message>
      <source>tables as mixed as possible</source>
      <translation>mesas tan variadas como es posible</translation>
    </message>
    <message>
      <source>tables less even</source>
      <translation>mesas menos equilibradas</translation>
    </message>
    <message>
      <source>tables more even</source>
      <translation>mesas más equilibradas</translation>
    </message>
    <message>
      <source>tent card large 3-1/2x11 (unfolded slot, fold at mid height)</source>
      <translation>tarjeta de caballete grande 3-1/2x11 (sin doblar, doblar a media altura)</translation>
    </message>
    <message>
      <source>tent card medium 2-1/2x8-1/2 (unfolded slot, fold at mid height)</source>
      <translation>tarjeta de caballete mediana 2-1/2x8-1/2 (sin doblar, doblar a media altura)</translation>
    </message>
    <message>
      <source>tent card small 2x3-1/2 (unfolded slot, fold at mid height)</source>
      <translation>tarjeta de caballete pequeña 2x3-1/2 (sin doblar, doblar a media altura)</translation>
    </message>
    <message>
      <source>tent card, own measures</source>
      <translation>tarjeta de caballete, medidas propias</translation>
    </message>
    <message>
      <source>tent card, plain paper, cut and folded by hand</source>
      <translation>tarjeta de caballete, papel normal, cortada y doblada a mano</translation>
    </message>
    <message>
      <source>thank you for having been a mentor at “{event}”.</source>
      <translation>Gracias por haber sido mentor en “{event}”.</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>el archivo</translation>
    </message>
    <message>
      <source>the mentee has more years</source>
      <translation>el mentee tiene más años de experiencia</translation>
    </message>
    <message>
      <source>the mentors without a table</source>
      <translation>los mentores sin mesa</translation>
    </message>
    <message>
      <source>the same employer</source>
      <translation>la misma empresa</translation>
    </message>
    <message>
      <source>the waiting list</source>
      <translation>la lista de espera</translation>
    </message>
    <message>
      <source>the web address of your form</source>
      <translation>la dirección web de su formulario</translation>
    </message>
    <message>
      <source>the whole conference</source>
      <translation>todo el congreso</translation>
    </message>
    <message>
      <source>the whole row</source>
      <translation>la fila entera</translation>
    </message>
    <message numerus="yes">
      <source>the {n} places there are taken</source>
      <translation>
        <numerusform>el lugar allí está ocupado</numerusform>
        <numerusform>los {n} lugares allí están ocupados</numerusform>
      </translation>
      <extracomment>For one: the place there is taken</extracomment>
    </message>
    <message numerus="yes">
      <source>the {n} places there are taken by people {who}</source>
      <translation>
        <numerusform>el lugar allí lo ocupa alguien {who}</numerusform>
        <numerusform>los {n} lugares allí los ocupan personas {who}</numerusform>
      </translation>
      <extracomment>For one: the place there is taken by somebody {who}</extracomment>
    </message>
    <message>
      <source>there is no place</source>
      <translation>no hay lugar</translation>
    </message>
    <message numerus="yes">
      <source>they are taken by people {who}</source>
      <translation>
        <numerusform>lo ocupa alguien {who}</numerusform>
        <numerusform>los ocupan personas {who}</numerusform>
      </translation>
      <extracomment>For one: it is taken by somebody {who}</extracomment>
    </message>
    <message>
      <source>they met at an earlier event</source>
      <translation>se conocieron en un evento anterior</translation>
    </message>
    <message>
      <source>three days</source>
      <translation>tres días</translation>
    </message>
    <message>
      <source>three hours</source>
      <translation>tres horas</translation>
    </message>
    <message>
      <source>tick any number</source>
      <translation>marcar las que se quiera</translation>
    </message>
    <message>
      <source>ticked both</source>
      <translation>marcó ambas</translation>
    </message>
    <message>
      <source>ticked neither</source>
      <translation>sin marcar ninguna</translation>
    </message>
    <message>
      <source>to {place}</source>
      <translation>a {place}</translation>
    </message>
    <message>
      <source>topics</source>
      <translation>temas</translation>
    </message>
    <message>
      <source>topics of sign-ups</source>
      <translation>temas de inscripciones</translation>
    </message>
    <message>
      <source>two days</source>
      <translation>dos días</translation>
    </message>
    <message>
      <source>two hours</source>
      <translation>dos horas</translation>
    </message>
    <message>
      <source>two weeks</source>
      <translation>dos semanas</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>deshecho</translation>
    </message>
    <message numerus="yes">
      <source>up to {n} mentees</source>
      <translation>
        <numerusform>{n} mentee</numerusform>
        <numerusform>hasta {n} mentees</numerusform>
      </translation>
      <extracomment>For one: {n} mentee</extracomment>
    </message>
    <message numerus="yes">
      <source>waited {n} rounds</source>
      <translation>
        <numerusform>esperó {n} ronda</numerusform>
        <numerusform>esperó {n} rondas</numerusform>
      </translation>
      <extracomment>For one: waited {n} round</extracomment>
    </message>
    <message>
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <source>waits now</source>
      <translation>ahora espera</translation>
    </message>
    <message>
      <source>was archived</source>
      <translation>estaba en la lista de archivados</translation>
    </message>
    <message>
      <source>who signed up earlier</source>
      <translation>con una inscripción anterior</translation>
    </message>
    <message>
      <source>who signed up earlier or, like {name}, at an unknown time</source>
      <translation>con una inscripción anterior o, como la de {name}, de fecha desconocida</translation>
    </message>
    <message>
      <source>who signed up no later</source>
      <translation>con una inscripción no posterior</translation>
    </message>
    <message>
      <source>who would not have more rounds than {name}, or signed up no later</source>
      <translation>sin más rondas que {name} o con una inscripción no posterior</translation>
    </message>
    <message>
      <source>will be marked as withdrawn</source>
      <translation>constará como baja</translation>
    </message>
    <message>
      <source>wishes</source>
      <translation>preferencias</translation>
    </message>
    <message>
      <source>wishes of whom to meet</source>
      <translation>preferencias de a quién conocer</translation>
    </message>
    <message>
      <source>with the file “{name}”</source>
      <translation>con el archivo “{name}”</translation>
    </message>
    <message numerus="yes">
      <source>with {n} people typed in</source>
      <translation>
        <numerusform>con {n} persona escrita a mano</numerusform>
        <numerusform>con {n} personas escritas a mano</numerusform>
      </translation>
      <extracomment>For one: with {n} person typed in</extracomment>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>baja</translation>
    </message>
    <message>
      <source>withdrew</source>
      <translation>se dio de baja</translation>
    </message>
    <message>
      <source>without a table</source>
      <translation>sin mesa</translation>
    </message>
    <message>
      <source>work in the same field</source>
      <translation>trabajan en la misma área profesional</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>peor</translation>
    </message>
    <message>
      <source>years</source>
      <translation>años</translation>
    </message>
    <message>
      <source>years apart</source>
      <translation>años dispares</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>yes, since {day}</source>
      <translation>sí, desde el {day}</translation>
    </message>
    <message>
      <source>yes, since {moment}</source>
      <translation>sí, desde {moment}</translation>
    </message>
    <message>
      <source>you are here</source>
      <translation>usted está aquí</translation>
    </message>
    <message>
      <source>{address} here; the member is {member}</source>
      <translation>aquí {address}; el miembro es {member}</translation>
    </message>
    <message>
      <source>{all}, {shown} shown</source>
      <translation>{all}, {shown} a la vista</translation>
    </message>
    <message>
      <source>{cases} (at least {bound})</source>
      <translation>{cases} (al menos {bound})</translation>
    </message>
    <message>
      <source>{column} holds email addresses (“{sample}”). Have the headings slipped against the data, or is this the email column?</source>
      <translation>{column} contiene direcciones de correo (“{sample}”). ¿Se han desplazado los encabezados respecto a los datos, o es la columna del correo?</translation>
    </message>
    <message>
      <source>{column} is answered by “{sample}”. Does Yes mean that the person wants to be a mentor, or a mentee?</source>
      <translation>{column} se responde con “{sample}”. ¿Sí significa que la persona desea ser mentor, o mentee?</translation>
    </message>
    <message>
      <source>{column} should hold email addresses, but it holds “{sample}”. The headings may have slipped against the data. What is in it?</source>
      <translation>{column} debería contener direcciones de correo, pero contiene “{sample}”. Quizá los encabezados se hayan desplazado respecto a los datos. ¿Qué hay en ella?</translation>
    </message>
    <message>
      <source>{column} should hold email addresses, but it holds “{sample}”. What is in it?</source>
      <translation>{column} debería contener direcciones de correo, pero contiene “{sample}”. ¿Qué hay en ella?</translation>
    </message>
    <message>
      <source>{column} should hold names, but it holds “{sample}”. What is in it?</source>
      <translation>{column} debería contener nombres, pero contiene “{sample}”. ¿Qué hay en ella?</translation>
    </message>
    <message numerus="yes">
      <source>{counted}, {n} of whom ticked both</source>
      <translation>
        <numerusform>{counted}, {n} de los cuales marcó ambas opciones</numerusform>
        <numerusform>{counted}, {n} de los cuales marcaron ambas opciones</numerusform>
      </translation>
      <extracomment>For one: {counted}, {n} of whom ticked both</extracomment>
    </message>
    <message>
      <source>{count} people called {name} sit at {place}: {names}.</source>
      <translation>{count} personas llamadas {name} se sientan en {place}: {names}.</translation>
    </message>
    <message>
      <source>{done} of {all} backups were deleted. {path} could not be ({reason}); delete it by hand.</source>
      <translation>Se eliminaron {done} de {all} copias de seguridad. No se pudo eliminar {path} ({reason}); elimínela a mano.</translation>
    </message>
    <message>
      <source>{event}, {day}</source>
      <translation>{event}, {day}</translation>
    </message>
    <message>
      <source>{event}: blank badges</source>
      <translation>{event}: credenciales en blanco</translation>
    </message>
    <message>
      <source>{event}: check-in</source>
      <translation>{event}: registro de llegada</translation>
    </message>
    <message>
      <source>{event}: contacts</source>
      <translation>{event}: contactos</translation>
    </message>
    <message>
      <source>{event}: conversation starters</source>
      <translation>{event}: preguntas para conversar</translation>
    </message>
    <message>
      <source>{event}: find your pair</source>
      <translation>{event}: encuentre a su pareja</translation>
    </message>
    <message>
      <source>{event}: find your table</source>
      <translation>{event}: encuentre su mesa</translation>
    </message>
    <message>
      <source>{event}: mentor briefings</source>
      <translation>{event}: guías para mentores</translation>
    </message>
    <message>
      <source>{event}: name badges</source>
      <translation>{event}: credenciales</translation>
    </message>
    <message>
      <source>{event}: personal slips</source>
      <translation>{event}: fichas personales</translation>
    </message>
    <message>
      <source>{event}: report</source>
      <translation>{event}: informe</translation>
    </message>
    <message>
      <source>{event}: sign up as a mentor or a mentee</source>
      <translation>{event}: inscríbase como mentor o mentee</translation>
    </message>
    <message>
      <source>{event}: sign-up for mentors and mentees</source>
      <translation>{event}: inscripción de mentores y mentees</translation>
    </message>
    <message>
      <source>{event}: table cards</source>
      <translation>{event}: tarjetas de mesa</translation>
    </message>
    <message>
      <source>{event}: tables</source>
      <translation>{event}: mesas</translation>
    </message>
    <message numerus="yes">
      <source>{event}: {shape}, up to {most} at a mentor, {n} rounds</source>
      <translation>
        <numerusform>{event}: {shape}, hasta {most} por mentor, {n} ronda</numerusform>
        <numerusform>{event}: {shape}, hasta {most} por mentor, {n} rondas</numerusform>
      </translation>
      <extracomment>For one: {event}: {shape}, up to {most} at a mentor, {n} round</extracomment>
    </message>
    <message>
      <source>{file} holds no sign-ups; rows set aside: {count}.</source>
      <translation>{file} no contiene inscripciones; filas apartadas: {count}.</translation>
    </message>
    <message>
      <source>{file} was moved, deleted or replaced while the program was open. Everything that you did is still held by the program, so do not close it before the file is back.</source>
      <translation>{file} se movió, se eliminó o se sustituyó mientras el programa estaba abierto. El programa conserva todavía todo lo que usted hizo, así que no lo cierre antes de que el archivo esté de vuelta.</translation>
    </message>
    <message>
      <source>{file}, row {number}, does not describe a sheet: {reason}</source>
      <translation>{file}, fila {number}, no describe una hoja: {reason}</translation>
    </message>
    <message>
      <source>{file}: {question} Answer with --column NUMBER=FIELD.</source>
      <translation>{file}: {question} Responda con --column NUMBER=FIELD.</translation>
    </message>
    <message>
      <source>{file}: {why} On the command line: --column NUMBER=role.</source>
      <translation>{file}: {why} En la línea de órdenes: --column NUMBER=role.</translation>
    </message>
    <message>
      <source>{first} and {second}</source>
      <translation>{first} y {second}</translation>
    </message>
    <message>
      <source>{goal} ({before} before, {after} now)</source>
      <translation>{goal} ({before} antes, {after} ahora)</translation>
    </message>
    <message numerus="yes">
      <source>{have} and {n} still wait</source>
      <translation>
        <numerusform>{have} y {n} sigue en espera</numerusform>
        <numerusform>{have} y {n} siguen en espera</numerusform>
      </translation>
      <extracomment>For one: {have} and {n} still waits</extracomment>
    </message>
    <message>
      <source>{here} of {all} are here</source>
      <translation>{here} de {all} están aquí</translation>
    </message>
    <message>
      <source>{holds} It takes the place of the chapter on this computer, which is kept as a backup first: File &gt; Backups brings it back. The file itself stays as it is.</source>
      <translation>{holds} Ocupa el lugar del capítulo de este equipo, del que antes se guarda una copia de seguridad: Archivo &gt; Copias de seguridad lo recupera. El archivo en sí no cambia.</translation>
    </message>
    <message>
      <source>{hosts} has room, but a colleague sits there</source>
      <translation>con {hosts} hay lugar, pero allí se sienta alguien de la misma empresa</translation>
    </message>
    <message>
      <source>{hosts} has room, but enough colleagues sit there</source>
      <translation>con {hosts} hay lugar, pero allí ya hay bastantes de la misma empresa</translation>
    </message>
    <message>
      <source>{hosts} has room, but you asked to keep {name} apart from somebody there</source>
      <translation>{hosts} tiene lugar, pero usted pidió separar a {name} de alguien que está allí</translation>
    </message>
    <message>
      <source>{hosts} have room, but a colleague sits there</source>
      <translation>con {hosts} hay lugar, pero allí se sienta alguien de la misma empresa</translation>
    </message>
    <message>
      <source>{hosts} have room, but enough colleagues sit there</source>
      <translation>con {hosts} hay lugar, pero allí ya hay bastantes de la misma empresa</translation>
    </message>
    <message>
      <source>{hosts} have room, but you asked to keep {name} apart from somebody at each</source>
      <translation>{hosts} tienen lugar, pero usted pidió separar a {name} de alguien en cada una de esas mesas</translation>
    </message>
    <message>
      <source>{host} with {others}</source>
      <translation>{host} con {others}</translation>
    </message>
    <message numerus="yes">
      <source>{least} to {n} years</source>
      <translation>
        <numerusform>de {least} a {n} año</numerusform>
        <numerusform>de {least} a {n} años</numerusform>
      </translation>
      <extracomment>For one: {least} to {n} year</extracomment>
    </message>
    <message>
      <source>{mentee} always meets {mentor}</source>
      <translation>{mentee} se reúne siempre con {mentor}</translation>
    </message>
    <message>
      <source>{mentee} did not ask for the table's topic: {topic}</source>
      <translation>{mentee} no pidió el tema de la mesa: {topic}</translation>
    </message>
    <message>
      <source>{mentee} is locked with {mentor} in round {earlier} and in round {later}. Unlock one of the two, then pair again.</source>
      <translation>{mentee} tiene el lugar fijado con {mentor} en la ronda {earlier} y en la ronda {later}. Libere uno de los dos y empareje de nuevo.</translation>
    </message>
    <message>
      <source>{mentee} meets {mentor} in rounds {numbers}.</source>
      <translation>{mentee} se reúne con {mentor} en las rondas {numbers}.</translation>
    </message>
    <message>
      <source>{mentee} named no topic</source>
      <translation>{mentee} no indicó ningún tema</translation>
    </message>
    <message>
      <source>{mentee} sits with {mentor} in round {round}</source>
      <translation>{mentee} se sienta con {mentor} en la ronda {round}</translation>
    </message>
    <message>
      <source>{mentee} waits in round {round}</source>
      <translation>{mentee} espera en la ronda {round}</translation>
    </message>
    <message>
      <source>{mentee} wants the table's topic: {topic}</source>
      <translation>{mentee} desea el tema de la mesa: {topic}</translation>
    </message>
    <message>
      <source>{mentor} is a mentor and {mentee} a mentee: they cannot change places.</source>
      <translation>{mentor} es mentor y {mentee} es mentee: no pueden intercambiar sus lugares.</translation>
    </message>
    <message>
      <source>{mentor} offers what {mentee} wants: {topics}</source>
      <translation>{mentor} ofrece lo que {mentee} desea: {topics}</translation>
    </message>
    <message>
      <source>{mentor} was {mentee}'s first choice</source>
      <translation>{mentor} era la primera opción de {mentee}</translation>
    </message>
    <message>
      <source>{mentor} was {mentee}'s second choice</source>
      <translation>{mentor} era la segunda opción de {mentee}</translation>
    </message>
    <message>
      <source>{mentor} was {mentee}'s third choice</source>
      <translation>{mentor} era la tercera opción de {mentee}</translation>
    </message>
    <message>
      <source>{mentor} was {mentee}'s wish</source>
      <translation>{mentor} era una preferencia de {mentee}</translation>
    </message>
    <message numerus="yes">
      <source>{met} of {n} mentees met a mentor.</source>
      <translation>
        <numerusform>{met} de {n} mentee tuvo un mentor.</numerusform>
        <numerusform>{met} de {n} mentees tuvieron un mentor.</numerusform>
      </translation>
      <extracomment>For one: {met} of {n} mentee met a mentor.</extracomment>
    </message>
    <message>
      <source>{most} and {last}</source>
      <translation>{most} y {last}</translation>
    </message>
    <message>
      <source>{most} or {last}</source>
      <translation>{most} o {last}</translation>
    </message>
    <message>
      <source>{moves}; everybody has a place.</source>
      <translation>{moves}; todos tienen lugar.</translation>
    </message>
    <message numerus="yes">
      <source>{moves}; {n} people have no place in some round.</source>
      <translation>
        <numerusform>{moves}; {n} persona no tiene lugar en alguna ronda.</numerusform>
        <numerusform>{moves}; {n} personas no tienen lugar en alguna ronda.</numerusform>
      </translation>
      <extracomment>For one: {moves}; {n} person has no place in some round.</extracomment>
    </message>
    <message numerus="yes">
      <source>{moves}; {n} people have no place.</source>
      <translation>
        <numerusform>{moves}; {n} persona no tiene lugar.</numerusform>
        <numerusform>{moves}; {n} personas no tienen lugar.</numerusform>
      </translation>
      <extracomment>For one: {moves}; {n} person has no place.</extracomment>
    </message>
    <message numerus="yes">
      <source>{names} and {n} more</source>
      <translation>
        <numerusform>{names} y {n} más</numerusform>
        <numerusform>{names} y {n} más</numerusform>
      </translation>
      <extracomment>For one: {names} and {n} more</extracomment>
    </message>
    <message>
      <source>{names} are always to be paired, but do not meet.</source>
      <translation>{names} deben emparejarse siempre, pero no se reúnen.</translation>
    </message>
    <message>
      <source>{names} do not work in the same field</source>
      <translation>{names} no trabajan en la misma área profesional</translation>
    </message>
    <message>
      <source>{names} has no mentee</source>
      <translation>{names} no tiene ningún mentee</translation>
    </message>
    <message>
      <source>{names} has {mentees} mentees, more than the {places} of the rules</source>
      <translation>{names} tiene {mentees} mentees, más de los {places} de las reglas</translation>
    </message>
    <message numerus="yes">
      <source>{names} have no address.</source>
      <translation>
        <numerusform>{names} no tiene dirección.</numerusform>
        <numerusform>{names} no tienen dirección.</numerusform>
      </translation>
      <extracomment>For one: {names} has no address.</extracomment>
    </message>
    <message>
      <source>{names} have no mentee</source>
      <translation>{names} no tienen ningún mentee</translation>
    </message>
    <message>
      <source>{names} have {mentees} mentees, more than the {places} of the rules</source>
      <translation>{names} tienen {mentees} mentees, más de los {places} de las reglas</translation>
    </message>
    <message>
      <source>{names} have {years} years between them, fewer than the {least} of the rules</source>
      <translation>{names} tienen {years} años de diferencia, menos de los {least} de las reglas</translation>
    </message>
    <message>
      <source>{names} have {years} years between them, more than the {most} of the rules</source>
      <translation>{names} tienen {years} años de diferencia, más de los {most} de las reglas</translation>
    </message>
    <message>
      <source>{names} met at an earlier event</source>
      <translation>{names} se conocieron en un evento anterior</translation>
    </message>
    <message>
      <source>{names} named no language in common</source>
      <translation>{names} no indicaron ningún idioma en común</translation>
    </message>
    <message>
      <source>{names} offered to take {places} together, but have {mentees} mentees</source>
      <translation>{names} se ofrecieron a acompañar en conjunto a {places}, pero tienen {mentees} mentees</translation>
    </message>
    <message>
      <source>{names} offered to take {places}, but has {mentees} mentees</source>
      <translation>{names} se ofreció a acompañar a {places}, pero tiene {mentees} mentees</translation>
    </message>
    <message>
      <source>{names} share no wanted topic</source>
      <translation>{names} no comparten ningún tema deseado</translation>
    </message>
    <message>
      <source>{names} sit together, but both work for {employer}</source>
      <translation>{names} se sientan juntos, pero ambos trabajan en {employer}</translation>
    </message>
    <message>
      <source>{names} sit together, but you asked to keep them apart</source>
      <translation>{names} se sientan juntos, pero usted pidió separarlos</translation>
    </message>
    <message>
      <source>{names} would lose {mentor}, but is locked. Unlock first.</source>
      <translation>{names} perdería a {mentor}, pero tiene el lugar fijado. Libere primero.</translation>
    </message>
    <message>
      <source>{names}, who ticked both,</source>
      <translation>{names} (marcó ambas opciones)</translation>
    </message>
    <message>
      <source>{name} (changed)</source>
      <translation>{name} (con cambios)</translation>
    </message>
    <message numerus="yes">
      <source>{name} (rounds {rounds})</source>
      <translation>
        <numerusform>{name} (ronda {rounds})</numerusform>
        <numerusform>{name} (rondas {rounds})</numerusform>
      </translation>
      <extracomment>For one: {name} (round {rounds})</extracomment>
    </message>
    <message>
      <source>{name} ({where}) has a similar name; they may be one person, but are kept apart.</source>
      <translation>{name} ({where}) tiene un nombre parecido; puede ser la misma persona, pero se mantienen separadas.</translation>
    </message>
    <message>
      <source>{name} ({where}) has the same address; they are kept as two people.</source>
      <translation>{name} ({where}) tiene la misma dirección; se mantienen como dos personas.</translation>
    </message>
    <message>
      <source>{name} ({word}), here after all</source>
      <translation>{name} ({word}), aquí después de todo</translation>
    </message>
    <message>
      <source>{name} ({word}), takes part after all</source>
      <translation>{name} ({word}), participa después de todo</translation>
    </message>
    <message>
      <source>{name} can come to no round of this event, so has no place.</source>
      <translation>{name} no puede venir a ninguna ronda de este evento, así que no tiene lugar.</translation>
    </message>
    <message>
      <source>{name} cannot come to round {number}, but has a place.</source>
      <translation>{name} no puede venir a la ronda {number}, pero tiene un lugar.</translation>
    </message>
    <message>
      <source>{name} could sit at {places}.</source>
      <translation>{name} podría sentarse en {places}.</translation>
    </message>
    <message>
      <source>{name} has no place in round {round}.</source>
      <translation>{name} no tiene lugar en la ronda {round}.</translation>
    </message>
    <message>
      <source>{name} has no seat; the badge says “Please see the desk”.</source>
      <translation>{name} no tiene lugar; la credencial dice “Pase por recepción”.</translation>
    </message>
    <message>
      <source>{name} has no table in any round</source>
      <translation>{name} se queda sin mesa en todas las rondas</translation>
    </message>
    <message>
      <source>{name} has no table in any round; {mentees} would wait</source>
      <translation>{name} se queda sin mesa en todas las rondas; en espera: {mentees}</translation>
    </message>
    <message>
      <source>{name} is a mentor without a table.</source>
      <translation>{name} es mentor y no tiene mesa.</translation>
    </message>
    <message>
      <source>{name} is already there.</source>
      <translation>{name} ya está ahí.</translation>
    </message>
    <message>
      <source>{name} is locked here. Press L to unlock first.</source>
      <translation>El lugar de {name} está fijado. Pulse L para liberarlo primero.</translation>
    </message>
    <message>
      <source>{name} is locked here. Unlock first, then move.</source>
      <translation>El lugar de {name} está fijado. Libere primero y mueva después.</translation>
    </message>
    <message>
      <source>{name} is to be a mentor and a mentee at once. Unlock one of the two seats, or take a pair off the list, then pair again.</source>
      <translation>{name} tendría que ser mentor y mentee a la vez. Libere uno de los dos lugares, o quite una pareja de la lista, y empareje de nuevo.</translation>
    </message>
    <message>
      <source>{name} joins {hosts} at {table} in all rounds</source>
      <translation>{name} se une a {hosts} en {table} en todas las rondas</translation>
    </message>
    <message>
      <source>{name} joins {hosts} at {table} in all rounds; {mentees} would wait</source>
      <translation>{name} se une a {hosts} en {table} en todas las rondas; en espera: {mentees}</translation>
    </message>
    <message>
      <source>{name} meets {hosts} in another round, and the rules leave nobody else.</source>
      <translation>{name} se reúne con {hosts} en otra ronda, y las reglas no dejan a nadie más.</translation>
    </message>
    <message>
      <source>{name} met every mentor at an earlier event.</source>
      <translation>{name} conoció a todos los mentores en un evento anterior.</translation>
    </message>
    <message>
      <source>{name} named no field, but the rules ask for a mentor of the same one.</source>
      <translation>{name} no indicó área profesional, pero las reglas piden un mentor de la misma.</translation>
    </message>
    <message>
      <source>{name} opens {table} in all rounds</source>
      <translation>{name} abre {table} en todas las rondas</translation>
    </message>
    <message>
      <source>{name} signed up after this pairing. Repair the plan or pair again to find a place.</source>
      <translation>{name} se inscribió después de este emparejamiento. Repare el plan o empareje de nuevo para encontrarle un lugar.</translation>
    </message>
    <message>
      <source>{name} signed up already. Check them in instead.</source>
      <translation>{name} ya se inscribió. Registre mejor su llegada.</translation>
    </message>
    <message>
      <source>{name} signed up for an event since then, so this can no longer be taken back.</source>
      <translation>{name} se inscribió desde entonces en un evento, así que esto ya no se puede deshacer.</translation>
    </message>
    <message>
      <source>{name} signed up, but is not expected any more. Set them back to expected among the sign-ups.</source>
      <translation>{name} se inscribió, pero ya no se espera que venga. Vuelva a marcar que se espera, en las inscripciones.</translation>
    </message>
    <message>
      <source>{name} takes no part any more (no-show), but still has a place. Repair the plan or pair again to free it.</source>
      <translation>{name} ya no participa (no se presentó), pero aún tiene un lugar. Repare el plan o empareje de nuevo para liberarlo.</translation>
    </message>
    <message>
      <source>{name} takes no part any more, but still has a place. Repair the plan or pair again to free it.</source>
      <translation>{name} ya no participa, pero aún tiene un lugar. Repare el plan o empareje de nuevo para liberarlo.</translation>
    </message>
    <message>
      <source>{name} to the waiting list</source>
      <translation>{name} pasa a la lista de espera</translation>
    </message>
    <message>
      <source>{name} to {table}</source>
      <translation>{name} pasa a {table}</translation>
    </message>
    <message>
      <source>{name} to {table}: full, one more than planned</source>
      <translation>{name} pasa a {table}: completa, uno más de lo previsto</translation>
    </message>
    <message>
      <source>{name}, in round {rounds}</source>
      <translation>{name}, en la ronda {rounds}</translation>
    </message>
    <message>
      <source>{name}: row {rows} of the file</source>
      <translation>{name}: fila {rows} del archivo</translation>
    </message>
    <message>
      <source>{name}: the badge has no name that can be printed.</source>
      <translation>{name}: la credencial no tiene ningún nombre que se pueda imprimir.</translation>
    </message>
    <message>
      <source>{name}: the character {shown} is in none of the fonts and is left out.</source>
      <translation>{name}: el carácter {shown} no está en ninguna de las fuentes y se omite.</translation>
    </message>
    <message>
      <source>{name}: the characters {shown} are in none of the fonts and are left out.</source>
      <translation>{name}: los caracteres {shown} no están en ninguna de las fuentes y se omiten.</translation>
    </message>
    <message>
      <source>{name}: the lines below the name had to shrink to {size} pt.</source>
      <translation>{name}: las líneas bajo el nombre tuvieron que reducirse a {size} pt.</translation>
    </message>
    <message>
      <source>{name}: the name had to shrink to {size} pt.</source>
      <translation>{name}: el nombre tuvo que reducirse a {size} pt.</translation>
    </message>
    <message>
      <source>{name}: the slip had to shrink to {size} pt. Choose larger slips.</source>
      <translation>{name}: la ficha tuvo que reducirse a {size} pt. Elija fichas más grandes.</translation>
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
        <numerusform>{n} sobre con quién reunirse o no</numerusform>
        <numerusform>{n} sobre con quién reunirse o no</numerusform>
      </translation>
      <extracomment>For one: {n} about whom to meet or not</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} addresses are on the clipboard. Paste them into the Bcc line of an email.</source>
      <translation>
        <numerusform>{n} dirección está en el portapapeles. Péguela en la línea Cco de un correo.</numerusform>
        <numerusform>{n} direcciones están en el portapapeles. Péguelas en la línea Cco de un correo.</numerusform>
      </translation>
      <extracomment>For one: {n} address is on the clipboard. Paste it into the Bcc line of an email.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} allowed exceptions</source>
      <translation>
        <numerusform>{n} excepción permitida</numerusform>
        <numerusform>{n} excepciones permitidas</numerusform>
      </translation>
      <extracomment>For one: {n} allowed exception</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are as before.</source>
      <translation>
        <numerusform>{n} sigue como antes.</numerusform>
        <numerusform>{n} siguen como antes.</numerusform>
      </translation>
      <extracomment>For one: {n} is as before.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are colleagues</source>
      <translation>
        <numerusform>{n} es compañero de trabajo</numerusform>
        <numerusform>{n} son compañeros de trabajo</numerusform>
      </translation>
      <extracomment>For one: {n} is a colleague</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are not ahead by the right number of years</source>
      <translation>
        <numerusform>{n} no lleva la ventaja de años adecuada</numerusform>
        <numerusform>{n} no llevan la ventaja de años adecuada</numerusform>
      </translation>
      <extracomment>For one: {n} is not ahead by the right number of years</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are still missing</source>
      <translation>
        <numerusform>falta {n} todavía</numerusform>
        <numerusform>faltan {n} todavía</numerusform>
      </translation>
      <extracomment>For one: {n} is still missing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} are to be kept apart</source>
      <translation>
        <numerusform>con {n} debe estar por separado</numerusform>
        <numerusform>con {n} debe estar por separado</numerusform>
      </translation>
      <extracomment>For one: {n} is to be kept apart</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} as before</source>
      <translation>
        <numerusform>{n} como antes</numerusform>
        <numerusform>{n} como antes</numerusform>
      </translation>
      <extracomment>For one: {n} as before</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} backups could not be read; they may hold it, too.</source>
      <translation>
        <numerusform>No se pudo leer {n} copia de seguridad.</numerusform>
        <numerusform>No se pudieron leer {n} copias de seguridad; pueden contenerlo también.</numerusform>
      </translation>
      <extracomment>For one: {n} backup could not be read.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} backups still hold what was erased. They were made on {days}.</source>
      <translation>
        <numerusform>{n} copia de seguridad contiene aún lo borrado. Se hizo el {days}.</numerusform>
        <numerusform>{n} copias de seguridad contienen aún lo borrado. Se hicieron el {days}.</numerusform>
      </translation>
      <extracomment>For one: {n} backup still holds what was erased. It was made on {days}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} backups were deleted.</source>
      <translation>
        <numerusform>Se eliminó {n} copia de seguridad.</numerusform>
        <numerusform>Se eliminaron {n} copias de seguridad.</numerusform>
      </translation>
      <extracomment>For one: {n} backup was deleted.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} badges</source>
      <translation>
        <numerusform>{n} credencial</numerusform>
        <numerusform>{n} credenciales</numerusform>
      </translation>
      <extracomment>For one: {n} badge</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} badges are no longer needed.</source>
      <translation>
        <numerusform>{n} credencial ya no hace falta.</numerusform>
        <numerusform>{n} credenciales ya no hacen falta.</numerusform>
      </translation>
      <extracomment>For one: {n} badge is no longer needed.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} both</source>
      <translation>
        <numerusform>{n} ambos</numerusform>
        <numerusform>{n} ambos</numerusform>
      </translation>
      <extracomment>For one: {n} both</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} briefings</source>
      <translation>
        <numerusform>{n} guía</numerusform>
        <numerusform>{n} guías</numerusform>
      </translation>
      <extracomment>For one: {n} briefing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} briefings are no longer needed.</source>
      <translation>
        <numerusform>{n} guía ya no hace falta.</numerusform>
        <numerusform>{n} guías ya no hacen falta.</numerusform>
      </translation>
      <extracomment>For one: {n} briefing is no longer needed.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} broken rules</source>
      <translation>
        <numerusform>{n} regla incumplida</numerusform>
        <numerusform>{n} reglas incumplidas</numerusform>
      </translation>
      <extracomment>For one: {n} broken rule</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} cards</source>
      <translation>
        <numerusform>{n} tarjeta</numerusform>
        <numerusform>{n} tarjetas</numerusform>
      </translation>
      <extracomment>For one: {n} card</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} cards are no longer needed.</source>
      <translation>
        <numerusform>{n} tarjeta ya no hace falta.</numerusform>
        <numerusform>{n} tarjetas ya no hacen falta.</numerusform>
      </translation>
      <extracomment>For one: {n} card is no longer needed.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} cases of one-sided company</source>
      <translation>
        <numerusform>{n} caso de compañía poco variada</numerusform>
        <numerusform>{n} casos de compañía poco variada</numerusform>
      </translation>
      <extracomment>For one: {n} case of one-sided company</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} changed</source>
      <translation>
        <numerusform>{n} con cambios</numerusform>
        <numerusform>{n} con cambios</numerusform>
      </translation>
      <extracomment>For one: {n} changed</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} changes since the pairing</source>
      <translation>
        <numerusform>{n} cambio desde el emparejamiento</numerusform>
        <numerusform>{n} cambios desde el emparejamiento</numerusform>
      </translation>
      <extracomment>For one: {n} change since the pairing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} consents</source>
      <translation>
        <numerusform>{n} consentimiento</numerusform>
        <numerusform>{n} consentimientos</numerusform>
      </translation>
      <extracomment>For one: {n} consent</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} damaged entries were put back out of backups, exactly as they were written.</source>
      <translation>
        <numerusform>{n} dato dañado se repuso desde una copia de seguridad, exactamente como estaba escrito.</numerusform>
        <numerusform>{n} datos dañados se repusieron desde copias de seguridad, exactamente como estaban escritos.</numerusform>
      </translation>
      <extracomment>For one: {n} damaged entry was put back out of a backup, exactly as it was written.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} did not come</source>
      <translation>
        <numerusform>{n} no vino</numerusform>
        <numerusform>{n} no vinieron</numerusform>
      </translation>
      <extracomment>For one: {n} did not come</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} events</source>
      <translation>
        <numerusform>{n} evento</numerusform>
        <numerusform>{n} eventos</numerusform>
      </translation>
      <extracomment>For one: {n} event</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} events are carried over.</source>
      <translation>
        <numerusform>Se traslada {n} evento.</numerusform>
        <numerusform>Se trasladan {n} eventos.</numerusform>
      </translation>
      <extracomment>For one: {n} event is carried over.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} exceptions are allowed, named below.</source>
      <translation>
        <numerusform>Hay {n} excepción permitida, indicada abajo.</numerusform>
        <numerusform>Hay {n} excepciones permitidas, indicadas abajo.</numerusform>
      </translation>
      <extracomment>For one: {n} exception is allowed, named below.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} fewer mentors without a mentee</source>
      <translation>
        <numerusform>{n} mentor sin mentee menos</numerusform>
        <numerusform>{n} mentores sin mentee menos</numerusform>
      </translation>
      <extracomment>For one: {n} fewer mentor without a mentee</extracomment>
    </message>
    <message>
      <source>{n} fewer missed</source>
      <translation>{n} menos sin lugar</translation>
    </message>
    <message numerus="yes">
      <source>{n} fewer missed rounds</source>
      <translation>
        <numerusform>{n} ronda perdida menos</numerusform>
        <numerusform>{n} rondas perdidas menos</numerusform>
      </translation>
      <extracomment>For one: {n} fewer missed round</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} fewer who ticked both mentor</source>
      <translation>
        <numerusform>{n} menos de quienes marcaron ambas hace de mentor</numerusform>
        <numerusform>{n} menos de quienes marcaron ambas hacen de mentor</numerusform>
      </translation>
      <extracomment>For one: {n} fewer who ticked both mentors</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} found</source>
      <translation>
        <numerusform>{n} resultado</numerusform>
        <numerusform>{n} resultados</numerusform>
      </translation>
      <extracomment>For one: {n} found</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} free seats</source>
      <translation>
        <numerusform>{n} lugar libre</numerusform>
        <numerusform>{n} lugares libres</numerusform>
      </translation>
      <extracomment>For one: {n} free seat</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} guests or archived members were at no event for {months} months. More for the list &gt; Privacy offers to forget them.</source>
      <translation>
        <numerusform>{n} invitado o miembro archivado no estuvo en ningún evento en {months} meses. Más para la lista &gt; Privacidad ofrece olvidarlo.</numerusform>
        <numerusform>{n} invitados o miembros archivados no estuvieron en ningún evento en {months} meses. Más para la lista &gt; Privacidad ofrece olvidarlos.</numerusform>
      </translation>
      <extracomment>For one: {n} guest or archived member was at no event for {months} months. More for the list &gt; Privacy offers to forget them.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <translation>
        <numerusform>{n} hora</numerusform>
        <numerusform>{n} horas</numerusform>
      </translation>
      <extracomment>For one: {n} hour</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} kept, because they were changed or imported again since</source>
      <translation>
        <numerusform>{n} se conserva, porque desde entonces se cambió o se importó otra vez</numerusform>
        <numerusform>{n} se conservan, porque desde entonces se cambiaron o se importaron otra vez</numerusform>
      </translation>
      <extracomment>For one: {n} kept, because they were changed or imported again since</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} locked</source>
      <translation>
        <numerusform>{n} con lugar fijado</numerusform>
        <numerusform>{n} con lugar fijado</numerusform>
      </translation>
      <extracomment>For one: {n} locked</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} marked as withdrawn, because the pairing has a place for them</source>
      <translation>
        <numerusform>{n} consta como baja, porque el emparejamiento le da un lugar</numerusform>
        <numerusform>{n} constan como baja, porque el emparejamiento les da un lugar</numerusform>
      </translation>
      <extracomment>For one: {n} marked as withdrawn, because the pairing has a place for them</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} meetings are carried over.</source>
      <translation>
        <numerusform>Se traslada {n} encuentro.</numerusform>
        <numerusform>Se trasladan {n} encuentros.</numerusform>
      </translation>
      <extracomment>For one: {n} meeting is carried over.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} members</source>
      <translation>
        <numerusform>{n} miembro</numerusform>
        <numerusform>{n} miembros</numerusform>
      </translation>
      <extracomment>For one: {n} member</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} members were added.</source>
      <translation>
        <numerusform>Se añadió {n} miembro.</numerusform>
        <numerusform>Se añadieron {n} miembros.</numerusform>
      </translation>
      <extracomment>For one: {n} member was added.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} mentees</source>
      <translation>
        <numerusform>{n} mentee</numerusform>
        <numerusform>{n} mentees</numerusform>
      </translation>
      <extracomment>For one: {n} mentee</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} mentees met a mentor there.</source>
      <translation>
        <numerusform>{n} mentee se reunió allí con un mentor.</numerusform>
        <numerusform>{n} mentees se reunieron allí con un mentor.</numerusform>
      </translation>
      <extracomment>For one: {n} mentee met a mentor there.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} mentors</source>
      <translation>
        <numerusform>{n} mentor</numerusform>
        <numerusform>{n} mentores</numerusform>
      </translation>
      <extracomment>For one: {n} mentor</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} mentors without a mentee</source>
      <translation>
        <numerusform>{n} mentor sin mentee</numerusform>
        <numerusform>{n} mentores sin mentee</numerusform>
      </translation>
      <extracomment>For one: {n} mentor without a mentee</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} minuto</numerusform>
        <numerusform>{n} minutos</numerusform>
      </translation>
      <extracomment>For one: {n} minute</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} missed</source>
      <translation>
        <numerusform>{n} perdida</numerusform>
        <numerusform>{n} perdidas</numerusform>
      </translation>
      <extracomment>For one: {n} missed</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} missed rounds</source>
      <translation>
        <numerusform>{n} ronda perdida</numerusform>
        <numerusform>{n} rondas perdidas</numerusform>
      </translation>
      <extracomment>For one: {n} missed round</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentees have a mentor</source>
      <translation>
        <numerusform>{n} mentee más tiene mentor</numerusform>
        <numerusform>{n} mentees más tienen mentor</numerusform>
      </translation>
      <extracomment>For one: {n} more mentee has a mentor</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentees have a mentor at least once</source>
      <translation>
        <numerusform>{n} mentee más tiene mentor al menos una vez</numerusform>
        <numerusform>{n} mentees más tienen mentor al menos una vez</numerusform>
      </translation>
      <extracomment>For one: {n} more mentee has a mentor at least once</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentees than mentors</source>
      <translation>
        <numerusform>{n} mentee más que mentores</numerusform>
        <numerusform>{n} mentees más que mentores</numerusform>
      </translation>
      <extracomment>For one: {n} more mentee than mentors</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentors than mentees</source>
      <translation>
        <numerusform>{n} mentor más que mentees</numerusform>
        <numerusform>{n} mentores más que mentees</numerusform>
      </translation>
      <extracomment>For one: {n} more mentor than mentees</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more mentors without a mentee</source>
      <translation>
        <numerusform>{n} mentor más sin mentee</numerusform>
        <numerusform>{n} mentores más sin mentee</numerusform>
      </translation>
      <extracomment>For one: {n} more mentor without a mentee</extracomment>
    </message>
    <message>
      <source>{n} more missed</source>
      <translation>{n} más sin lugar</translation>
    </message>
    <message numerus="yes">
      <source>{n} more missed rounds</source>
      <translation>
        <numerusform>{n} ronda perdida más</numerusform>
        <numerusform>{n} rondas perdidas más</numerusform>
      </translation>
      <extracomment>For one: {n} more missed round</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more things</source>
      <translation>
        <numerusform>{n} cosa más</numerusform>
        <numerusform>{n} cosas más</numerusform>
      </translation>
      <extracomment>For one: {n} more thing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more to look at.</source>
      <translation>
        <numerusform>{n} línea más por revisar.</numerusform>
        <numerusform>{n} más por revisar.</numerusform>
      </translation>
      <extracomment>For one: {n} more line to look at.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} more who ticked both mentor</source>
      <translation>
        <numerusform>{n} más de quienes marcaron ambas hace de mentor</numerusform>
        <numerusform>{n} más de quienes marcaron ambas hacen de mentor</numerusform>
      </translation>
      <extracomment>For one: {n} more who ticked both mentors</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} names with a character that no font has</source>
      <translation>
        <numerusform>{n} nombre con un carácter que no tiene ninguna fuente</numerusform>
        <numerusform>{n} nombres con un carácter que no tiene ninguna fuente</numerusform>
      </translation>
      <extracomment>For one: {n} name with a character that no font has</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} neither</source>
      <translation>
        <numerusform>{n} ninguno</numerusform>
        <numerusform>{n} ninguno</numerusform>
      </translation>
      <extracomment>For one: {n} neither</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} new</source>
      <translation>
        <numerusform>{n} nueva</numerusform>
        <numerusform>{n} nuevas</numerusform>
      </translation>
      <extracomment>For one: {n} new</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} no longer in the file</source>
      <translation>
        <numerusform>{n} ya no está en el archivo</numerusform>
        <numerusform>{n} ya no están en el archivo</numerusform>
      </translation>
      <extracomment>For one: {n} no longer in the file</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} of its people stay, being in an event of yours.</source>
      <translation>
        <numerusform>{n} de sus personas se queda, por estar en uno de sus eventos.</numerusform>
        <numerusform>{n} de sus personas se quedan, por estar en uno de sus eventos.</numerusform>
      </translation>
      <extracomment>For one: {n} of its people stays, being in an event of yours.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} of them came unannounced.</source>
      <translation>
        <numerusform>{n} de ellas vino sin inscripción.</numerusform>
        <numerusform>{n} de ellas vinieron sin inscripción.</numerusform>
      </translation>
      <extracomment>For one: {n} of them came unannounced.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} off topic</source>
      <translation>
        <numerusform>{n} sin tema común</numerusform>
        <numerusform>{n} sin tema común</numerusform>
      </translation>
      <extracomment>For one: {n} off topic</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} offer none of the wanted topics</source>
      <translation>
        <numerusform>{n} no ofrece ninguno de los temas deseados</numerusform>
        <numerusform>{n} no ofrecen ninguno de los temas deseados</numerusform>
      </translation>
      <extracomment>For one: {n} offers none of the wanted topics</extracomment>
    </message>
    <message>
      <source>{n} on a sheet, counted row by row. Raise it to use up a started sheet.</source>
      <translation>{n} por hoja, contadas fila por fila. Aumente el número para aprovechar una hoja empezada.</translation>
    </message>
    <message numerus="yes">
      <source>{n} other details</source>
      <translation>
        <numerusform>{n} dato más</numerusform>
        <numerusform>{n} datos más</numerusform>
      </translation>
      <extracomment>For one: {n} other detail</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairings</source>
      <translation>
        <numerusform>{n} emparejamiento</numerusform>
        <numerusform>{n} emparejamientos</numerusform>
      </translation>
      <extracomment>For one: {n} pairing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairings that do not add up</source>
      <translation>
        <numerusform>{n} emparejamiento que no cuadra</numerusform>
        <numerusform>{n} emparejamientos que no cuadran</numerusform>
      </translation>
      <extracomment>For one: {n} pairing that does not add up</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs of records are much alike. Look at each; only you know whether it is one person.</source>
      <translation>
        <numerusform>{n} pareja de fichas se parece mucho. Mírela; solo usted sabe si es una misma persona.</numerusform>
        <numerusform>{n} parejas de fichas se parecen mucho. Mírelas; solo usted sabe si son una misma persona.</numerusform>
      </translation>
      <extracomment>For one: {n} pair of records is much alike. Look at it; only you know whether it is one person.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs of table-mates meet again (the fewest found; at least {bound})</source>
      <translation>
        <numerusform>{n} pareja de compañeros de mesa se repite (el mínimo encontrado; al menos {bound})</numerusform>
        <numerusform>{n} parejas de compañeros de mesa se repiten (el mínimo encontrado; al menos {bound})</numerusform>
      </translation>
      <extracomment>For one: {n} pair of table-mates meets again (the fewest found; at least {bound})</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs of table-mates meet again (the fewest possible)</source>
      <translation>
        <numerusform>{n} pareja de compañeros de mesa se repite (el mínimo posible)</numerusform>
        <numerusform>{n} parejas de compañeros de mesa se repiten (el mínimo posible)</numerusform>
      </translation>
      <extracomment>For one: {n} pair of table-mates meets again (the fewest possible)</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs of table-mates meeting again</source>
      <translation>
        <numerusform>{n} pareja repetida de compañeros de mesa</numerusform>
        <numerusform>{n} parejas repetidas de compañeros de mesa</numerusform>
      </translation>
      <extracomment>For one: {n} pair of table-mates meeting again</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs share no wanted topic</source>
      <translation>
        <numerusform>{n} pareja no comparte ningún tema deseado</numerusform>
        <numerusform>{n} parejas no comparten ningún tema deseado</numerusform>
      </translation>
      <extracomment>For one: {n} pair shares no wanted topic</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} pairs without a wanted topic</source>
      <translation>
        <numerusform>{n} pareja sin tema deseado en común</numerusform>
        <numerusform>{n} parejas sin tema deseado en común</numerusform>
      </translation>
      <extracomment>For one: {n} pair without a wanted topic</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} past events keep their counts and plans, but show “{name}” in their place.</source>
      <translation>
        <numerusform>{n} evento pasado conserva sus cifras y su plan, pero muestra “{name}” en su lugar.</numerusform>
        <numerusform>{n} eventos pasados conservan sus cifras y planes, pero muestran “{name}” en su lugar.</numerusform>
      </translation>
      <extracomment>For one: {n} past event keeps its counts and its plan, but shows “{name}” in their place.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} past events keep their counts; there “{name}” stands in their place.</source>
      <translation>
        <numerusform>{n} evento pasado conserva sus cifras; allí figura “{name}” en su lugar.</numerusform>
        <numerusform>{n} eventos pasados conservan sus cifras; allí figura “{name}” en su lugar.</numerusform>
      </translation>
      <extracomment>For one: {n} past event keeps its counts; there “{name}” stands in their place.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people</source>
      <translation>
        <numerusform>{n} persona</numerusform>
        <numerusform>{n} personas</numerusform>
      </translation>
      <extracomment>For one: {n} person</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people are new: {names}.</source>
      <translation>
        <numerusform>{n} persona es nueva: {names}.</numerusform>
        <numerusform>{n} personas son nuevas: {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person is new: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people are not there any more: {names}.</source>
      <translation>
        <numerusform>{n} persona ya no está: {names}.</numerusform>
        <numerusform>{n} personas ya no están: {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person is not there any more: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people did not come.</source>
      <translation>
        <numerusform>{n} persona no vino.</numerusform>
        <numerusform>{n} personas no vinieron.</numerusform>
      </translation>
      <extracomment>For one: {n} person did not come.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people have a place in another round than before: {names}.</source>
      <translation>
        <numerusform>{n} persona tiene lugar en otra ronda que antes: {names}.</numerusform>
        <numerusform>{n} personas tienen lugar en otra ronda que antes: {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person has a place in another round than before: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people have a place now who waited: {names}.</source>
      <translation>
        <numerusform>{n} persona que esperaba ahora tiene lugar: {names}.</numerusform>
        <numerusform>{n} personas que esperaban ahora tienen lugar: {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person has a place now who waited: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people have no place yet.</source>
      <translation>
        <numerusform>{n} persona aún no tiene lugar.</numerusform>
        <numerusform>{n} personas aún no tienen lugar.</numerusform>
      </translation>
      <extracomment>For one: {n} person has no place yet.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people hope to meet a mentor at “{event}”.</source>
      <translation>
        <numerusform>{n} persona espera conocer a un mentor en “{event}”.</numerusform>
        <numerusform>{n} personas esperan conocer a un mentor en “{event}”.</numerusform>
      </translation>
      <extracomment>For one: {n} person hopes to meet a mentor at “{event}”.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people left the event</source>
      <translation>
        <numerusform>{n} persona dejó el evento</numerusform>
        <numerusform>{n} personas dejaron el evento</numerusform>
      </translation>
      <extracomment>For one: {n} person left the event</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people move</source>
      <translation>
        <numerusform>{n} persona se mueve</numerusform>
        <numerusform>{n} personas se mueven</numerusform>
      </translation>
      <extracomment>For one: {n} person moves</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people move (at least {fewest} must)</source>
      <translation>
        <numerusform>{n} persona se mueve (al menos {fewest} debe hacerlo)</numerusform>
        <numerusform>{n} personas se mueven (al menos {fewest} deben hacerlo)</numerusform>
      </translation>
      <extracomment>For one: {n} person moves (at least {fewest} must)</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people of your chapter are not on this list. If they left, archive them.</source>
      <translation>
        <numerusform>{n} persona de su capítulo no está en esta lista. Si se fue, archívela.</numerusform>
        <numerusform>{n} personas de su capítulo no están en esta lista. Si se fueron, archívelas.</numerusform>
      </translation>
      <extracomment>For one: {n} person of your chapter is not on this list. If they left, archive them.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people of {employer} sit together, more than the {most} of the rules</source>
      <translation>
        <numerusform>{n} persona de {employer} se sienta aquí, más de las {most} de las reglas</numerusform>
        <numerusform>{n} personas de {employer} se sientan juntas, más de las {most} de las reglas</numerusform>
      </translation>
      <extracomment>For one: {n} person of {employer} sits together, more than the {most} of the rules</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people selected</source>
      <translation>
        <numerusform>{n} persona seleccionada</numerusform>
        <numerusform>{n} personas seleccionadas</numerusform>
      </translation>
      <extracomment>For one: {n} person selected</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people signed up.</source>
      <translation>
        <numerusform>Se inscribió {n} persona.</numerusform>
        <numerusform>Se inscribieron {n} personas.</numerusform>
      </translation>
      <extracomment>For one: {n} person signed up.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people sit elsewhere: {names}.</source>
      <translation>
        <numerusform>{n} persona cambia de lugar: {names}.</numerusform>
        <numerusform>{n} personas cambian de lugar: {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person sits elsewhere: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people to the waiting list</source>
      <translation>
        <numerusform>{n} persona pasa a la lista de espera</numerusform>
        <numerusform>{n} personas pasan a la lista de espera</numerusform>
      </translation>
      <extracomment>For one: {n} person to the waiting list</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people to {table}</source>
      <translation>
        <numerusform>{n} persona pasa a {table}</numerusform>
        <numerusform>{n} personas pasan a {table}</numerusform>
      </translation>
      <extracomment>For one: {n} person to {table}</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people wait now who had a place: {names}.</source>
      <translation>
        <numerusform>{n} persona que tenía lugar ahora espera: {names}.</numerusform>
        <numerusform>{n} personas que tenían lugar ahora esperan: {names}.</numerusform>
      </translation>
      <extracomment>For one: {n} person waits now who had a place: {names}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people were checked in on the day.</source>
      <translation>
        <numerusform>El día del evento se registró la llegada de {n} persona.</numerusform>
        <numerusform>El día del evento se registró la llegada de {n} personas.</numerusform>
      </translation>
      <extracomment>For one: {n} person was checked in on the day.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people were erased.</source>
      <translation>
        <numerusform>Se borró a {n} persona.</numerusform>
        <numerusform>Se borró a {n} personas.</numerusform>
      </translation>
      <extracomment>For one: {n} person was erased.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people were exported.</source>
      <translation>
        <numerusform>Se exportó a {n} persona.</numerusform>
        <numerusform>Se exportó a {n} personas.</numerusform>
      </translation>
      <extracomment>For one: {n} person was exported.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people who ticked both</source>
      <translation>
        <numerusform>{n} persona que marcó ambas opciones</numerusform>
        <numerusform>{n} personas que marcaron ambas opciones</numerusform>
      </translation>
      <extracomment>For one: {n} person who ticked both</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people wished to meet them</source>
      <translation>
        <numerusform>{n} persona deseaba conocerla</numerusform>
        <numerusform>{n} personas deseaban conocerla</numerusform>
      </translation>
      <extracomment>For one: {n} person wished to meet them</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people without a seat</source>
      <translation>
        <numerusform>{n} persona sin lugar</numerusform>
        <numerusform>{n} personas sin lugar</numerusform>
      </translation>
      <extracomment>For one: {n} person without a seat</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people without a table; mentees whose only mentor leaves wait</source>
      <translation>
        <numerusform>{n} persona se queda sin mesa; los mentees cuyo único mentor se va, esperan</numerusform>
        <numerusform>{n} personas se quedan sin mesa; los mentees cuyo único mentor se va, esperan</numerusform>
      </translation>
      <extracomment>For one: {n} person without a table; mentees whose only mentor leaves wait</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} people would move.</source>
      <translation>
        <numerusform>Se movería {n} persona.</numerusform>
        <numerusform>Se moverían {n} personas.</numerusform>
      </translation>
      <extracomment>For one: {n} person would move.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation>
        <numerusform>{n} lugar</numerusform>
        <numerusform>{n} lugares</numerusform>
      </translation>
      <extracomment>For one: {n} place</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} places in pairings</source>
      <translation>
        <numerusform>{n} lugar en un emparejamiento</numerusform>
        <numerusform>{n} lugares en emparejamientos</numerusform>
      </translation>
      <extracomment>For one: {n} place in a pairing</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} put back as before</source>
      <translation>
        <numerusform>{n} repuesta como antes</numerusform>
        <numerusform>{n} repuestas como antes</numerusform>
      </translation>
      <extracomment>For one: {n} put back as before</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} repeats</source>
      <translation>
        <numerusform>{n} repetida</numerusform>
        <numerusform>{n} repetidas</numerusform>
      </translation>
      <extracomment>For one: {n} repeat</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} rounds</source>
      <translation>
        <numerusform>{n} ronda</numerusform>
        <numerusform>{n} rondas</numerusform>
      </translation>
      <extracomment>For one: {n} round</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} rows</source>
      <translation>
        <numerusform>{n} fila</numerusform>
        <numerusform>{n} filas</numerusform>
      </translation>
      <extracomment>For one: {n} row</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} rules about who must meet</source>
      <translation>
        <numerusform>{n} regla sobre quiénes deben reunirse</numerusform>
        <numerusform>{n} reglas sobre quiénes deben reunirse</numerusform>
      </translation>
      <extracomment>For one: {n} rule about who must meet</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} rules about who must not meet</source>
      <translation>
        <numerusform>{n} regla sobre quiénes no deben reunirse</numerusform>
        <numerusform>{n} reglas sobre quiénes no deben reunirse</numerusform>
      </translation>
      <extracomment>For one: {n} rule about who must not meet</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} set aside</source>
      <translation>
        <numerusform>{n} apartada</numerusform>
        <numerusform>{n} apartadas</numerusform>
      </translation>
      <extracomment>For one: {n} set aside</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} share no language</source>
      <translation>
        <numerusform>{n} no comparte ningún idioma</numerusform>
        <numerusform>{n} no comparten ningún idioma</numerusform>
      </translation>
      <extracomment>For one: {n} shares no language</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups</source>
      <translation>
        <numerusform>{n} inscripción</numerusform>
        <numerusform>{n} inscripciones</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups changed since the pairing. Pair again, or repair the plan to move as few people as possible.</source>
      <translation>
        <numerusform>{n} inscripción cambió desde el emparejamiento. Empareje de nuevo, o repare el plan para mover al menor número de personas.</numerusform>
        <numerusform>{n} inscripciones cambiaron desde el emparejamiento. Empareje de nuevo, o repare el plan para mover al menor número de personas.</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up changed since the pairing. Pair again, or repair the plan to move as few people as possible.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups changed since this pairing: {names}. Pair again, or repair the plan.</source>
      <translation>
        <numerusform>{n} inscripción cambió desde este emparejamiento: {names}. Empareje de nuevo, o repare el plan.</numerusform>
        <numerusform>{n} inscripciones cambiaron desde este emparejamiento: {names}. Empareje de nuevo, o repare el plan.</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up changed since this pairing: {names}. Pair again, or repair the plan.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups name the topic “{topic}”, so it cannot be removed. Rename it instead.</source>
      <translation>
        <numerusform>{n} inscripción menciona el tema “{topic}”, así que no se puede quitar. Cámbiele el nombre.</numerusform>
        <numerusform>{n} inscripciones mencionan el tema “{topic}”, así que no se puede quitar. Cámbiele el nombre.</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up names the topic “{topic}”, so it cannot be removed. Rename it instead.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} sign-ups of {all} shown</source>
      <translation>
        <numerusform>{n} inscripción de {all} a la vista</numerusform>
        <numerusform>{n} inscripciones de {all} a la vista</numerusform>
      </translation>
      <extracomment>For one: {n} sign-up of {all} shown</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} slips</source>
      <translation>
        <numerusform>{n} ficha</numerusform>
        <numerusform>{n} fichas</numerusform>
      </translation>
      <extracomment>For one: {n} slip</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} slips are no longer needed.</source>
      <translation>
        <numerusform>{n} ficha ya no hace falta.</numerusform>
        <numerusform>{n} fichas ya no hacen falta.</numerusform>
      </translation>
      <extracomment>For one: {n} slip is no longer needed.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} tables</source>
      <translation>
        <numerusform>{n} mesa</numerusform>
        <numerusform>{n} mesas</numerusform>
      </translation>
      <extracomment>For one: {n} table</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} tables with namesakes</source>
      <translation>
        <numerusform>{n} mesa con personas del mismo nombre</numerusform>
        <numerusform>{n} mesas con personas del mismo nombre</numerusform>
      </translation>
      <extracomment>For one: {n} table with namesakes</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} texts printed small</source>
      <translation>
        <numerusform>{n} texto impreso en pequeño</numerusform>
        <numerusform>{n} textos impresos en pequeño</numerusform>
      </translation>
      <extracomment>For one: {n} text printed small</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} things changed since the pairing. Repair the plan or pair again.</source>
      <translation>
        <numerusform>Cambió {n} cosa desde el emparejamiento. Repare el plan o empareje de nuevo.</numerusform>
        <numerusform>Cambiaron {n} cosas desde el emparejamiento. Repare el plan o empareje de nuevo.</numerusform>
      </translation>
      <extracomment>For one: {n} thing changed since the pairing. Repair the plan or pair again.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} topics of sign-ups</source>
      <translation>
        <numerusform>{n} tema de una inscripción</numerusform>
        <numerusform>{n} temas de inscripciones</numerusform>
      </translation>
      <extracomment>For one: {n} topic of a sign-up</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} were known and are up to date now.</source>
      <translation>
        <numerusform>{n} ya se conocía y ahora está al día.</numerusform>
        <numerusform>{n} ya se conocían y ahora están al día.</numerusform>
      </translation>
      <extracomment>For one: {n} was known and is up to date now.</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} were met at an earlier event</source>
      <translation>
        <numerusform>a {n} ya se le conoció en un evento anterior</numerusform>
        <numerusform>a {n} ya se les conoció en un evento anterior</numerusform>
      </translation>
      <extracomment>For one: {n} was met at an earlier event</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} wishes of whom to meet</source>
      <translation>
        <numerusform>{n} preferencia de a quién conocer</numerusform>
        <numerusform>{n} preferencias de a quién conocer</numerusform>
      </translation>
      <extracomment>For one: {n} wish of whom to meet</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} work in another field or named none</source>
      <translation>
        <numerusform>{n} trabaja en otra área o no indicó ninguna</numerusform>
        <numerusform>{n} trabajan en otra área o no indicaron ninguna</numerusform>
      </translation>
      <extracomment>For one: {n} works in another field or named none</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} years of experience</source>
      <translation>
        <numerusform>{n} año de experiencia</numerusform>
        <numerusform>{n} años de experiencia</numerusform>
      </translation>
      <extracomment>For one: {n} year of experience</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} years of experience between them</source>
      <translation>
        <numerusform>{n} año de experiencia de diferencia</numerusform>
        <numerusform>{n} años de experiencia de diferencia</numerusform>
      </translation>
      <extracomment>For one: {n} year of experience between them</extracomment>
    </message>
    <message numerus="yes">
      <source>{n} years of experience between them, more than the {asked} asked for</source>
      <translation>
        <numerusform>{n} año de experiencia de diferencia, más de los {asked} que se piden</numerusform>
        <numerusform>{n} años de experiencia de diferencia, más de los {asked} que se piden</numerusform>
      </translation>
      <extracomment>For one: {n} year of experience between them, more than the {asked} asked for</extracomment>
    </message>
    <message>
      <source>{once}, {always} in every round</source>
      <translation>{once}, {always} en todas las rondas</translation>
    </message>
    <message>
      <source>{one} and {other} are already together.</source>
      <translation>{one} y {other} ya están juntos.</translation>
    </message>
    <message>
      <source>{one} and {other} are always to be paired, but neither can mentor the other: change the role of one, or take the pair off the list.</source>
      <translation>{one} y {other} deben emparejarse siempre, pero ninguno puede ser mentor del otro: cambie el rol de uno, o quite la pareja de la lista.</translation>
    </message>
    <message>
      <source>{one} and {other} change places</source>
      <translation>{one} y {other} intercambian sus lugares</translation>
    </message>
    <message>
      <source>{one} and {other} change tables in all rounds; the mentees stay</source>
      <translation>{one} y {other} intercambian sus mesas en todas las rondas; los mentees se quedan</translation>
    </message>
    <message>
      <source>{one} and {other} do not come to the same rounds, so they cannot change tables.</source>
      <translation>{one} y {other} no vienen a las mismas rondas, así que no pueden intercambiar sus mesas.</translation>
    </message>
    <message>
      <source>{one} and {other} do not come to the same rounds, so they cannot share a table.</source>
      <translation>{one} y {other} no vienen a las mismas rondas, así que no pueden compartir mesa.</translation>
    </message>
    <message>
      <source>{one} and {other} must meet and must not meet: take them off one of the two lists.</source>
      <translation>{one} y {other} deben reunirse y no deben reunirse: quítelos de una de las dos listas.</translation>
    </message>
    <message>
      <source>{one} and {other} must not meet</source>
      <translation>{one} y {other} no deben encontrarse</translation>
    </message>
    <message>
      <source>{one} takes {table} from {other}, who has none then; the mentees stay</source>
      <translation>{one} toma {table} de {other}, que se queda sin mesa; los mentees se quedan</translation>
    </message>
    <message>
      <source>{option} does not know '{word}'. It takes: {known}.</source>
      <translation>{option} no conoce “{word}”. Admite: {known}.</translation>
    </message>
    <message>
      <source>{other} takes {table} from {one}, who has none then; the mentees stay</source>
      <translation>{other} toma {table} de {one}, que se queda sin mesa; los mentees se quedan</translation>
    </message>
    <message>
      <source>{page} of {pages}</source>
      <translation>{page} de {pages}</translation>
    </message>
    <message>
      <source>{path} could not take the place of the chapter ({reason}). The chapter is as it was; make room on the disk, then try again.</source>
      <translation>{path} no pudo ocupar el lugar del capítulo ({reason}). El capítulo sigue como estaba; libere espacio en el disco y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>{path} is a folder, but a result of that name is to be written. Choose another --out.</source>
      <translation>{path} es una carpeta, pero hay que escribir un resultado con ese nombre. Elija otro --out.</translation>
    </message>
    <message>
      <source>{path} is damaged: it is not as MicroMentor Desktop has written it. Choose another.</source>
      <translation>{path} está dañado: no está como lo escribió MicroMentor Desktop. Elija otro.</translation>
    </message>
    <message>
      <source>{path} is not a chapter's file of MicroMentor Desktop.</source>
      <translation>{path} no es un archivo de capítulo de MicroMentor Desktop.</translation>
    </message>
    <message>
      <source>{path} is not a chapter's file of MicroMentor Desktop; choose another with --data.</source>
      <translation>{path} no es un archivo de capítulo de MicroMentor Desktop; elija otro con --data.</translation>
    </message>
    <message>
      <source>{path} is open already: {user} has had it open on the computer {computer} since {since}. Ask them to close it, then open it here.</source>
      <translation>{path} ya está abierto: {user} lo tiene abierto en el equipo {computer} desde {since}. Pídale que lo cierre y ábralo después aquí.</translation>
    </message>
    <message>
      <source>{path} is open in MicroMentor Desktop already, since {since}. Use that window, or close it first.</source>
      <translation>{path} ya está abierto en MicroMentor Desktop desde {since}. Use esa ventana, o ciérrela primero.</translation>
    </message>
    <message>
      <source>{path} is open in MicroMentor Desktop already. Close it there first, then open it here.</source>
      <translation>{path} ya está abierto en MicroMentor Desktop. Ciérrelo allí primero y ábralo después aquí.</translation>
    </message>
    <message>
      <source>{path} was written by a newer release of MicroMentor Desktop. Install that here first.</source>
      <translation>{path} lo escribió una versión más reciente de MicroMentor Desktop. Instálela aquí primero.</translation>
    </message>
    <message>
      <source>{path} was written by a newer release of MicroMentor Desktop. Install the newest release to open it; nothing was changed.</source>
      <translation>{path} lo escribió una versión más reciente de MicroMentor Desktop. Instale la más reciente para abrirlo; no se cambió nada.</translation>
    </message>
    <message numerus="yes">
      <source>{people} to {table}: {n} more than planned</source>
      <translation>
        <numerusform>{people} a {table}: {n} más de lo previsto</numerusform>
        <numerusform>{people} a {table}: {n} más de lo previsto</numerusform>
      </translation>
      <extracomment>For one: {people} to {table}: {n} more than planned</extracomment>
    </message>
    <message>
      <source>{people}: the name had to shrink to {size} pt on the card of pair {number}.</source>
      <translation>{people}: el nombre tuvo que reducirse a {size} pt en la tarjeta de la pareja {number}.</translation>
    </message>
    <message>
      <source>{people}: the name had to shrink to {size} pt on the card of table {number}.</source>
      <translation>{people}: el nombre tuvo que reducirse a {size} pt en la tarjeta de la mesa {number}.</translation>
    </message>
    <message>
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message numerus="yes">
      <source>{placed} of {all} mentees can have a mentor at least once, {n} have to wait.</source>
      <translation>
        <numerusform>{placed} de {all} mentees pueden tener mentor al menos una vez, {n} tiene que esperar.</numerusform>
        <numerusform>{placed} de {all} mentees pueden tener mentor al menos una vez, {n} tienen que esperar.</numerusform>
      </translation>
      <extracomment>For one: {placed} of {all} mentees can have a mentor at least once, {n} has to wait.</extracomment>
    </message>
    <message numerus="yes">
      <source>{placed} of {all} mentees can have a mentor, {n} have to wait.</source>
      <translation>
        <numerusform>{placed} de {all} mentees pueden tener mentor, {n} tiene que esperar.</numerusform>
        <numerusform>{placed} de {all} mentees pueden tener mentor, {n} tienen que esperar.</numerusform>
      </translation>
      <extracomment>For one: {placed} of {all} mentees can have a mentor, {n} has to wait.</extracomment>
    </message>
    <message>
      <source>{placed} of {all} mentees have a mentor at least once</source>
      <translation>{placed} de {all} mentees tienen mentor al menos una vez</translation>
    </message>
    <message>
      <source>{placed} of {all} mentees have a mentor, {waiting} wait</source>
      <translation>{placed} de {all} mentees tienen mentor, {waiting} en espera</translation>
    </message>
    <message>
      <source>{place} as mentor</source>
      <translation>{place} como mentor</translation>
    </message>
    <message>
      <source>{place} of {n}</source>
      <translation>{place} de {n}</translation>
    </message>
    <message>
      <source>{place}, as one more</source>
      <translation>{place}, como uno más</translation>
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
      <translation>{rows} = {people} + {repeats} + {number} apartadas</translation>
    </message>
    <message>
      <source>{sat_out} instead of {before}</source>
      <translation>{sat_out} en lugar de {before}</translation>
    </message>
    <message>
      <source>{share} % of the best possible fit, the rest given up for new faces</source>
      <translation>{share} % de la mejor afinidad posible, el resto se cedió por caras nuevas</translation>
    </message>
    <message>
      <source>{sheet} cannot be folded over: its labels do not adjoin. Choose inserts or plain paper, or print both sides of the paper.</source>
      <translation>{sheet} no se puede doblar: sus etiquetas no son contiguas. Elija insertos o papel normal, o imprima el papel por ambas caras.</translation>
    </message>
    <message>
      <source>{sheet} has labels 1 to {last}; printing cannot start at label {start}.</source>
      <translation>{sheet} tiene las etiquetas 1 a {last}; la impresión no puede empezar en la etiqueta {start}.</translation>
    </message>
    <message>
      <source>{sheet}: a sheet needs at least one label, wider and higher than 0 mm.</source>
      <translation>{sheet}: una hoja necesita al menos una etiqueta, de más de 0 mm de ancho y de alto.</translation>
    </message>
    <message>
      <source>{sheet}: every length must be a number of millimetres.</source>
      <translation>{sheet}: cada longitud debe ser un número de milímetros.</translation>
    </message>
    <message>
      <source>{sheet}: neighbouring labels overlap: each is {size} mm high, but the next one begins after {pitch} mm.</source>
      <translation>{sheet}: las etiquetas vecinas se solapan: cada una mide {size} mm de alto, pero la siguiente empieza a los {pitch} mm.</translation>
    </message>
    <message>
      <source>{sheet}: neighbouring labels overlap: each is {size} mm wide, but the next one begins after {pitch} mm.</source>
      <translation>{sheet}: las etiquetas vecinas se solapan: cada una mide {size} mm de ancho, pero la siguiente empieza a los {pitch} mm.</translation>
    </message>
    <message>
      <source>{sheet}: the labels begin {length} mm beyond the left edge of the page.</source>
      <translation>{sheet}: las etiquetas empiezan {length} mm más allá del borde izquierdo de la página.</translation>
    </message>
    <message>
      <source>{sheet}: the labels begin {length} mm beyond the top edge of the page.</source>
      <translation>{sheet}: las etiquetas empiezan {length} mm más allá del borde superior de la página.</translation>
    </message>
    <message>
      <source>{sheet}: the labels reach {length} mm beyond the bottom edge of the page ({end} mm of {page} mm).</source>
      <translation>{sheet}: las etiquetas sobrepasan en {length} mm el borde inferior de la página ({end} mm de {page} mm).</translation>
    </message>
    <message>
      <source>{sheet}: the labels reach {length} mm beyond the right edge of the page ({end} mm of {page} mm).</source>
      <translation>{sheet}: las etiquetas sobrepasan en {length} mm el borde derecho de la página ({end} mm de {page} mm).</translation>
    </message>
    <message>
      <source>{sheet}: the paper '{page}' is not known; use one of {pages}.</source>
      <translation>{sheet}: no se conoce el papel “{page}”; use uno de {pages}.</translation>
    </message>
    <message>
      <source>{sheet}: {width} by {height} mm is too small to print on; text keeps 3 mm clear of every cut, so at least {least} mm are needed.</source>
      <translation>{sheet}: {width} por {height} mm es demasiado pequeño para imprimir; el texto se mantiene a 3 mm de cada corte, así que hacen falta al menos {least} mm.</translation>
    </message>
    <message>
      <source>{short}; those who signed up earlier come first.</source>
      <translation>{short}; quienes se inscribieron antes tienen prioridad.</translation>
    </message>
    <message>
      <source>{short}; {taken}.</source>
      <translation>{short}; {taken}.</translation>
    </message>
    <message>
      <source>{size}, {grid} on {paper}</source>
      <translation>{size}, {grid} en {paper}</translation>
    </message>
    <message numerus="yes">
      <source>{start}, {effect}, and {n} more pairs are on topic.</source>
      <translation>
        <numerusform>{start}, {effect}, y {n} pareja más tiene tema en común.</numerusform>
        <numerusform>{start}, {effect}, y {n} parejas más tienen tema en común.</numerusform>
      </translation>
      <extracomment>For one: {start}, {effect}, and {n} more pair is on topic.</extracomment>
    </message>
    <message>
      <source>{start}, {effect}.</source>
      <translation>{start}, {effect}.</translation>
    </message>
    <message>
      <source>{table} · full, as one more</source>
      <translation>{table} · completa, como uno más</translation>
    </message>
    <message>
      <source>{table} · new</source>
      <translation>{table} · nueva</translation>
    </message>
    <message>
      <source>{table} · {free} free</source>
      <translation>{table} · {free} libres</translation>
    </message>
    <message>
      <source>{taken} of {seats}</source>
      <translation>{taken} de {seats}</translation>
    </message>
    <message>
      <source>{text}, set by you</source>
      <translation>{text}, indicado por usted</translation>
    </message>
    <message>
      <source>{time} – paused</source>
      <translation>{time} – en pausa</translation>
    </message>
    <message numerus="yes">
      <source>{what} changed since printing.</source>
      <translation>
        <numerusform>{what} cambió desde la impresión.</numerusform>
        <numerusform>{what} cambiaron desde la impresión.</numerusform>
      </translation>
      <extracomment>For one: {what} changed since printing.</extracomment>
    </message>
    <message numerus="yes">
      <source>{what} changed since printing: reprint onto {where}.</source>
      <translation>
        <numerusform>{what} cambió desde la impresión: reimprima en {where}.</numerusform>
        <numerusform>{what} cambiaron desde la impresión: reimprima en {where}.</numerusform>
      </translation>
      <extracomment>For one: {what} changed since printing: reprint onto {where}.</extracomment>
    </message>
    <message numerus="yes">
      <source>{what} changed since printing: reprint {pieces}.</source>
      <translation>
        <numerusform>{what} cambió desde la impresión: reimprima {pieces}.</numerusform>
        <numerusform>{what} cambiaron desde la impresión: reimprima {pieces}.</numerusform>
      </translation>
      <extracomment>For one: {what} changed since printing: reprint {pieces}.</extracomment>
    </message>
    <message>
      <source>{what}: {value}</source>
      <translation>{what}: {value}</translation>
    </message>
    <message>
      <source>{where} has the same name with another email address; they may be one person, but are kept apart.</source>
      <translation>{where} tiene el mismo nombre con otra dirección de correo; puede ser la misma persona, pero se mantienen separadas.</translation>
    </message>
    <message>
      <source>{where} has the same name with no email address; they may be one person, but are kept apart.</source>
      <translation>{where} tiene el mismo nombre sin dirección de correo; puede ser la misma persona, pero se mantienen separadas.</translation>
    </message>
    <message>
      <source>{who} are needed as mentors.</source>
      <translation>Hacen falta como mentores: {who}.</translation>
    </message>
    <message>
      <source>{who} are new too</source>
      <translation>también es la primera vez de {who}</translation>
    </message>
    <message>
      <source>{who} is needed as a mentor.</source>
      <translation>Hace falta como mentor: {who}.</translation>
    </message>
    <message>
      <source>{who} is new too</source>
      <translation>también es la primera vez de {who}</translation>
    </message>
    <message>
      <source>{who}, for {minutes}.</source>
      <translation>{who}, durante {minutes}.</translation>
    </message>
    <message>
      <source>{who}, for {rounds} rounds of {minutes}: about {whole} in all.</source>
      <translation>{who}, en {rounds} rondas de {minutes}: unos {whole} en total.</translation>
    </message>
    <message>
      <source>{why}; comes as a mentee this time</source>
      <translation>{why}; esta vez viene como mentee</translation>
    </message>
    <message>
      <source>“{colour}” is no colour. Write it as # and six digits, for example #0f766e.</source>
      <translation>“{colour}” no es un color. Escríbalo como # y seis dígitos, por ejemplo #0f766e.</translation>
    </message>
    <message>
      <source>“{email}” is no email address. Correct it, or leave the field empty.</source>
      <translation>“{email}” no es una dirección de correo. Corríjala, o deje el campo vacío.</translation>
    </message>
    <message>
      <source>“{file}” has neither a column of names nor one of email addresses; its columns are {columns}. Please choose the file with the sign-ups.</source>
      <translation>“{file}” no tiene ninguna columna de nombres ni de direcciones de correo; sus columnas son {columns}. Elija el archivo con las inscripciones.</translation>
    </message>
    <message>
      <source>“{heading}”</source>
      <translation>“{heading}”</translation>
    </message>
    <message>
      <source>“{name}” cannot be drawn. Save the logo as a PNG.</source>
      <translation>“{name}” no se puede dibujar. Guarde el logotipo como PNG.</translation>
    </message>
    <message>
      <source>“{name}” cannot be read ({reason}).</source>
      <translation>“{name}” no se puede leer ({reason}).</translation>
    </message>
    <message>
      <source>“{name}” cannot be read; please close it in other programs and check that you may open it.</source>
      <translation>“{name}” no se puede leer; ciérrelo en otros programas y compruebe que tiene permiso para abrirlo.</translation>
    </message>
    <message>
      <source>“{name}” could not be saved in “{folder}” ({reason}). Choose another folder, or close the file if another program has it open.</source>
      <translation>“{name}” no se pudo guardar en “{folder}” ({reason}). Elija otra carpeta, o cierre el archivo si otro programa lo tiene abierto.</translation>
    </message>
    <message>
      <source>“{name}” defines text of its own (entities), which a logo need not. Save it as a PNG.</source>
      <translation>“{name}” define texto propio (entidades), que un logotipo no necesita. Guárdelo como PNG.</translation>
    </message>
    <message>
      <source>“{name}” has no sheet “{sheet}”; it has none.</source>
      <translation>“{name}” no tiene la hoja “{sheet}”; no tiene ninguna.</translation>
    </message>
    <message>
      <source>“{name}” has no sheet “{sheet}”; it has {sheets}.</source>
      <translation>“{name}” no tiene la hoja “{sheet}”; tiene {sheets}.</translation>
    </message>
    <message>
      <source>“{name}” holds a script or foreign content, so it is not used. Save the logo as a PNG.</source>
      <translation>“{name}” contiene un script o contenido ajeno, así que no se usa. Guarde el logotipo como PNG.</translation>
    </message>
    <message>
      <source>“{name}” holds a script, so it is not used. Save the logo as a PNG.</source>
      <translation>“{name}” contiene un script, así que no se usa. Guarde el logotipo como PNG.</translation>
    </message>
    <message>
      <source>“{name}” holds data for programs (JSON), not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>“{name}” contiene datos para programas (JSON), no una tabla; exporte las inscripciones como CSV o Excel y elija ese archivo.</translation>
    </message>
    <message>
      <source>“{name}” in the archive is empty; please export the sign-ups again.</source>
      <translation>“{name}” en el archivo comprimido está vacío; exporte de nuevo las inscripciones.</translation>
    </message>
    <message>
      <source>“{name}” is a Numbers document; please export it as CSV or Excel in Numbers.</source>
      <translation>“{name}” es un documento de Numbers; expórtelo en Numbers como CSV o Excel.</translation>
    </message>
    <message>
      <source>“{name}” is a PDF document, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>“{name}” es un documento PDF, no una tabla; exporte las inscripciones como CSV o Excel y elija ese archivo.</translation>
    </message>
    <message>
      <source>“{name}” is a Word document, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>“{name}” es un documento de Word, no una tabla; exporte las inscripciones como CSV o Excel y elija ese archivo.</translation>
    </message>
    <message>
      <source>“{name}” is a compressed archive, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>“{name}” es un archivo comprimido, no una tabla; exporte las inscripciones como CSV o Excel y elija ese archivo.</translation>
    </message>
    <message>
      <source>“{name}” is a database, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>“{name}” es una base de datos, no una tabla; exporte las inscripciones como CSV o Excel y elija ese archivo.</translation>
    </message>
    <message>
      <source>“{name}” is a folder; please choose the sign-up file inside it.</source>
      <translation>“{name}” es una carpeta; elija el archivo de inscripciones que contiene.</translation>
    </message>
    <message>
      <source>“{name}” is a picture or a film, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>“{name}” es una imagen o una película, no una tabla; exporte las inscripciones como CSV o Excel y elija ese archivo.</translation>
    </message>
    <message>
      <source>“{name}” is a picture or a recording, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>“{name}” es una imagen o una grabación, no una tabla; exporte las inscripciones como CSV o Excel y elija ese archivo.</translation>
    </message>
    <message>
      <source>“{name}” is a picture, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>“{name}” es una imagen, no una tabla; exporte las inscripciones como CSV o Excel y elija ese archivo.</translation>
    </message>
    <message>
      <source>“{name}” is a program, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>“{name}” es un programa, no una tabla; exporte las inscripciones como CSV o Excel y elija ese archivo.</translation>
    </message>
    <message>
      <source>“{name}” is a sheet that the program knows already. Give yours another name.</source>
      <translation>“{name}” es una hoja que el programa ya conoce. Dele otro nombre a la suya.</translation>
    </message>
    <message>
      <source>“{name}” is a text document, not a table; please export the sign-ups as CSV or Excel and choose that file.</source>
      <translation>“{name}” es un documento de texto, no una tabla; exporte las inscripciones como CSV o Excel y elija ese archivo.</translation>
    </message>
    <message>
      <source>“{name}” is a web page, not a table; please open it in a spreadsheet program and save it as CSV or Excel.</source>
      <translation>“{name}” es una página web, no una tabla; ábrala en un programa de hojas de cálculo y guárdela como CSV o Excel.</translation>
    </message>
    <message>
      <source>“{name}” is an archive inside an archive; please unpack it first.</source>
      <translation>“{name}” es un archivo comprimido dentro de otro; descomprímalo primero.</translation>
    </message>
    <message>
      <source>“{name}” is damaged and cannot be read. Save the logo once more, as a PNG.</source>
      <translation>“{name}” está dañado y no se puede leer. Guarde el logotipo otra vez, como PNG.</translation>
    </message>
    <message>
      <source>“{name}” is damaged or not complete; please export it again.</source>
      <translation>“{name}” está dañado o incompleto; expórtelo de nuevo.</translation>
    </message>
    <message>
      <source>“{name}” is empty; please export the sign-ups again.</source>
      <translation>“{name}” está vacío; exporte de nuevo las inscripciones.</translation>
    </message>
    <message>
      <source>“{name}” is larger than 50 MB; please keep only the sign-ups and save it again.</source>
      <translation>“{name}” ocupa más de 50 MB; deje solo las inscripciones y guárdelo de nuevo.</translation>
    </message>
    <message>
      <source>“{name}” is no SVG drawing. Choose a PNG, a JPEG or an SVG file.</source>
      <translation>“{name}” no es un dibujo SVG. Elija un archivo PNG, JPEG o SVG.</translation>
    </message>
    <message>
      <source>“{name}” is no picture that can be read. Choose a PNG, a JPEG or an SVG file.</source>
      <translation>“{name}” no es una imagen que se pueda leer. Elija un archivo PNG, JPEG o SVG.</translation>
    </message>
    <message>
      <source>“{name}” is too large for a logo ({size} MB). Save it smaller, as a PNG.</source>
      <translation>“{name}” es demasiado grande para un logotipo ({size} MB). Guárdelo más pequeño, como PNG.</translation>
    </message>
    <message>
      <source>“{name}” is too large for a logo. Save it smaller, as a PNG.</source>
      <translation>“{name}” es demasiado grande para un logotipo. Guárdelo más pequeño, como PNG.</translation>
    </message>
    <message>
      <source>“{name}” is too large for a logo. Save it with at most 4000 pixels a side.</source>
      <translation>“{name}” es demasiado grande para un logotipo. Guárdelo con 4000 píxeles por lado como máximo.</translation>
    </message>
    <message>
      <source>“{name}” loads something from outside the file, so it is not used. Save the logo as a PNG.</source>
      <translation>“{name}” carga algo de fuera del archivo, así que no se usa. Guarde el logotipo como PNG.</translation>
    </message>
    <message>
      <source>“{name}” stands for somebody who is not named yet.</source>
      <translation>“{name}” representa a alguien que aún no tiene nombre.</translation>
    </message>
    <message>
      <source>“{printer}”, {tray}</source>
      <translation>“{printer}”, {tray}</translation>
    </message>
    <message>
      <source>−1 minute (↓)</source>
      <translation>−1 minuto (↓)</translation>
    </message>
  </context>
</TS>
