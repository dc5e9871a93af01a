<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActPopup</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter&#xa0;…</translation>
    </message>
    <message>
        <source>Close file</source>
        <translation>Datei schließen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>Build and compare…</source>
        <translation>Bauen und vergleichen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Stage hinzufügen</translation>
    </message>
    <message>
        <source>Arrange the graph</source>
        <translation>Graph anordnen</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Ganzen Graphen zeigen</translation>
    </message>
    <message>
        <source>Graph at 100 %</source>
        <translation>Graph bei 100 %</translation>
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
        <source>Side bar</source>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>Show or hide the panel</source>
        <translation>Unteren Bereich ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Look for an engine again</source>
        <translation>Erneut nach einer Engine suchen</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Turn the graph: from left to right, or from top to bottom</source>
        <translation>Graph drehen: von links nach rechts oder von oben nach unten</translation>
    </message>
    <message>
        <source>Export the graph…</source>
        <translation>Graph exportieren …</translation>
    </message>
    <message>
        <source>Export the graph in dark colours…</source>
        <translation>Graph in dunklen Farben exportieren …</translation>
    </message>
    <message>
        <source>Copy the graph as a picture</source>
        <translation>Graph als Bild kopieren</translation>
    </message>
    <message>
        <source>Go to a line or a stage</source>
        <translation>Zu einer Zeile oder Stage gehen</translation>
    </message>
    <message>
        <source>Format the text</source>
        <translation>Text formatieren</translation>
    </message>
    <message>
        <source>Fold all stages in the text</source>
        <translation>Alle Stages im Text einklappen</translation>
    </message>
    <message>
        <source>Unfold all of the text</source>
        <translation>Den ganzen Text ausklappen</translation>
    </message>
    <message>
        <source>Show or hide white space in the text</source>
        <translation>Leerraum im Text zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Tasten</translation>
    </message>
    <message>
        <source>Options of the build…</source>
        <translation>Optionen des Builds …</translation>
    </message>
    <message>
        <source>Weigh every stage</source>
        <translation>Jede Stage wiegen</translation>
    </message>
    <message>
        <source>New Dockerfile…</source>
        <translation>Neues Dockerfile …</translation>
    </message>
    <message>
        <source>Show or hide lines of indentation in the text</source>
        <translation>Einrückungslinien im Text zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Wrap long lines of the text, or not</source>
        <translation>Lange Zeilen des Textes umbrechen, oder nicht</translation>
    </message>
    <message>
        <source>Language of the system</source>
        <translation>Sprache des Systems</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Choose the Docker context…</source>
        <translation>Docker-Kontext wählen …</translation>
    </message>
</context>
<context>
    <name>Advice</name>
    <message>
        <source>With CGO the program may need a C library, which %1 does not have: build it with CGO_ENABLED=0, or start from a base with glibc.</source>
        <translation>Mit CGO braucht das Programm möglicherweise eine C-Bibliothek, die %1 nicht hat: mit CGO_ENABLED=0 bauen oder von einer Basis mit glibc ausgehen.</translation>
    </message>
    <message>
        <source>With CGO the program may need glibc, and %1 has another C library: build it with CGO_ENABLED=0, or on an Alpine image.</source>
        <translation>Mit CGO braucht das Programm möglicherweise glibc, und %1 hat eine andere C-Bibliothek: mit CGO_ENABLED=0 bauen oder auf einem Alpine-Image.</translation>
    </message>
    <message>
        <source>Switch CGO off</source>
        <translation>CGO abschalten</translation>
    </message>
    <message>
        <source>The final image starts from %1 and ships its compilers and tools: build in a stage of its own, and copy what runs into a small base.</source>
        <translation>Das fertige Image beginnt mit %1 und liefert dessen Compiler und Werkzeuge mit aus: in einer eigenen Stage bauen und nur das, was läuft, in eine kleine Basis kopieren.</translation>
    </message>
    <message>
        <source>The final image starts from %1, which holds compilers and headers: %2 has what a program needs to run.</source>
        <translation>Das fertige Image beginnt mit %1, das Compiler und Header enthält: %2 hat alles, was ein Programm zum Laufen braucht.</translation>
    </message>
    <message>
        <source>The final image starts from %1, which alone is %2: look for a smaller base.</source>
        <translation>Das fertige Image beginnt mit %1, das allein schon %2 groß ist: eine kleinere Basis suchen.</translation>
    </message>
    <message>
        <source>Join them with &amp;&amp;</source>
        <translation>Mit &amp;&amp; zusammenfassen</translation>
    </message>
    <message>
        <source>On %1 the program finds no CA certificates, and its HTTPS calls fail: copy /etc/ssl/certs/ca-certificates.crt from a stage that has it, or start from a base with them.</source>
        <translation>Auf %1 findet das Programm keine CA-Zertifikate, und seine HTTPS-Aufrufe schlagen fehl: /etc/ssl/certs/ca-certificates.crt aus einer Stage kopieren, die die Datei hat, oder von einer Basis mit Zertifikaten ausgehen.</translation>
    </message>
    <message>
        <source>There are no CA certificates on %1: if the program makes HTTPS calls, copy /etc/ssl/certs/ca-certificates.crt from a stage that has it.</source>
        <translation>Auf %1 gibt es keine CA-Zertifikate: Falls das Programm HTTPS-Aufrufe macht, /etc/ssl/certs/ca-certificates.crt aus einer Stage kopieren, die die Datei hat.</translation>
    </message>
    <message>
        <source>Copy the certificates</source>
        <translation>Zertifikate kopieren</translation>
    </message>
    <message>
        <source>Every change of a source file makes &quot;%1&quot; in line %2 run again: copy %3 first, install, and copy the rest after that.</source>
        <translation>Jede Änderung an einer Quelldatei lässt „%1“ in Zeile %2 erneut laufen: erst %3 kopieren, dann installieren und danach den Rest kopieren.</translation>
    </message>
    <message>
        <source>%1 of %2 also holds the sources that were copied there, and what the build left: copy only the files that are needed to run.</source>
        <translation>%1 aus %2 enthält auch die dorthin kopierten Quellen und die Reste des Builds: nur die Dateien kopieren, die zum Laufen gebraucht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n RUN instructions follow each other and make a layer each: joined with &amp;&amp; they make one.</source>
        <translation>
            <numerusform>%n RUN-Anweisung erzeugt ihren eigenen Layer: mit &amp;&amp; verbunden wird daraus einer.</numerusform>
            <numerusform>%n RUN-Anweisungen folgen aufeinander und erzeugen je einen Layer: mit &amp;&amp; verbunden wird daraus einer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 [%2, which &quot;check=error=true&quot; makes an error]</source>
        <translation>%1 [%2, durch „check=error=true“ ein Fehler]</translation>
    </message>
    <message>
        <source>%1 is not in lower case, as most instructions here are.</source>
        <translation>%1 ist nicht klein geschrieben wie die meisten Anweisungen hier.</translation>
    </message>
    <message>
        <source>%1 is not in upper case, as most instructions here are.</source>
        <translation>%1 ist nicht groß geschrieben wie die meisten Anweisungen hier.</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>The ignore file keeps %1 out of the build context.</source>
        <translation>Die Ignore-Datei hält %1 aus dem Build-Kontext heraus.</translation>
    </message>
    <message>
        <source>The stage of line %1 is called %2 too: give each its own name.</source>
        <translation>Auch die Stage in Zeile %1 heißt %2: geben Sie jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>EXPOSE takes a port of the container only; %1 names one of the host.</source>
        <translation>EXPOSE nimmt nur einen Port des Containers; %1 nennt einen des Hosts.</translation>
    </message>
    <message>
        <source>Leave the container&apos;s port</source>
        <translation>Nur den Port des Containers lassen</translation>
    </message>
    <message>
        <source>The protocol of %1 is not in lower case.</source>
        <translation>Das Protokoll von %1 ist nicht klein geschrieben.</translation>
    </message>
    <message>
        <source>Write it in lower case</source>
        <translation>Klein schreiben</translation>
    </message>
    <message>
        <source>%1 and %2 are not in the same case.</source>
        <translation>%1 und %2 sind nicht gleich groß oder klein geschrieben.</translation>
    </message>
    <message>
        <source>%1 is fixed here, whatever is built for: use a variable, or name the stage after the platform.</source>
        <translation>%1 steht hier fest, wofür auch gebaut wird: nehmen Sie eine Variable, oder nennen Sie die Stage nach der Plattform.</translation>
    </message>
    <message>
        <source>%1 was pulled for %2, but this stage is built for %3.</source>
        <translation>%1 wurde für %2 geholt, diese Stage wird aber für %3 gebaut.</translation>
    </message>
    <message>
        <source>%1 is no valid image name by the defaults of its arguments alone: give them defaults that make one.</source>
        <translation>%1 ist mit den Vorgaben seiner Argumente allein kein gültiger Imagename: geben Sie ihnen Vorgaben, die einen ergeben.</translation>
    </message>
    <message>
        <source>A comment here describes %1: begin it with that name, or put an empty comment line below it.</source>
        <translation>Ein Kommentar hier beschreibt %1: beginnen Sie ihn mit diesem Namen, oder setzen Sie eine leere Kommentarzeile darunter.</translation>
    </message>
    <message>
        <source>%1 runs in a shell here, which passes no signals on: the JSON form does not.</source>
        <translation>%1 läuft hier in einer Shell, die keine Signale weitergibt: die JSON-Form braucht keine.</translation>
    </message>
    <message>
        <source>Write it in JSON form</source>
        <translation>In JSON-Form schreiben</translation>
    </message>
    <message>
        <source>This is the old form of %1: write %1 %2=value.</source>
        <translation>Das ist die alte Form von %1: schreiben Sie %1 %2=Wert.</translation>
    </message>
    <message>
        <source>Write it with =</source>
        <translation>Mit = schreiben</translation>
    </message>
    <message>
        <source>MAINTAINER is deprecated: a label says it better.</source>
        <translation>MAINTAINER ist veraltet: ein Label sagt es besser.</translation>
    </message>
    <message>
        <source>Make it a label</source>
        <translation>Zu einem Label machen</translation>
    </message>
    <message>
        <source>This %1 is not used: a later one of the stage takes its place.</source>
        <translation>Dieses %1 wird nicht benutzt: ein späteres der Stage tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>A blank line inside a continued %1: BuildKit will refuse it one day.</source>
        <translation>Eine leere Zeile in einem fortgesetzten %1: BuildKit wird sie eines Tages ablehnen.</translation>
    </message>
    <message>
        <source>Take the blank lines out</source>
        <translation>Die leeren Zeilen herausnehmen</translation>
    </message>
    <message>
        <source>The target platform is what a stage is built for anyway.</source>
        <translation>Für die Zielplattform wird eine Stage ohnehin gebaut.</translation>
    </message>
    <message>
        <source>Take the flag out</source>
        <translation>Das Flag herausnehmen</translation>
    </message>
    <message>
        <source>%1 means something else to BuildKit: choose another name for the stage.</source>
        <translation>%1 bedeutet für BuildKit etwas anderes: wählen Sie einen anderen Namen für die Stage.</translation>
    </message>
    <message>
        <source>%1 looks like a secret, and %2 keeps it in the image: use RUN --mount=type=secret.</source>
        <translation>%1 sieht nach einem Geheimnis aus, und %2 behält es im Image: nehmen Sie RUN --mount=type=secret.</translation>
    </message>
    <message>
        <source>The name of the stage %1 is not in lower case: BuildKit compares it as %2.</source>
        <translation>Der Name der Stage %1 ist nicht klein geschrieben: BuildKit vergleicht ihn als %2.</translation>
    </message>
    <message>
        <source>%1 is no argument that FROM knows: declare it by ARG above the first FROM.</source>
        <translation>%1 ist kein Argument, das FROM kennt: deklarieren Sie es mit ARG über dem ersten FROM.</translation>
    </message>
    <message>
        <source>Only FROM knows %1: add &quot;ARG %1&quot; to this stage to use it here.</source>
        <translation>Nur FROM kennt %1: fügen Sie dieser Stage „ARG %1“ hinzu, um es hier zu benutzen.</translation>
    </message>
    <message>
        <source>Nothing here sets %1: it is empty unless the base image has it.</source>
        <translation>Nichts setzt hier %1: es ist leer, wenn das Basisimage es nicht hat.</translation>
    </message>
    <message>
        <source>Add ARG %1</source>
        <translation>ARG %1 hinzufügen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is relative: where it lies depends on the base image.</source>
        <translation>„%1“ ist relativ: wo es liegt, hängt vom Basisimage ab.</translation>
    </message>
</context>
<context>
    <name>ArgumentPicker</name>
    <message>
        <source>Arguments  %1 of %2 set</source>
        <translation>Argumente  %1 von %2 gesetzt</translation>
    </message>
    <message>
        <source>Arguments  %1</source>
        <translation>Argumente  %1</translation>
    </message>
    <message>
        <source>Build arguments of this Dockerfile and their values</source>
        <translation>Build-Argumente dieses Dockerfiles und ihre Werte</translation>
    </message>
    <message>
        <source>Values for this build. An empty field keeps the default; the text is not changed.</source>
        <translation>Werte für diesen Build. Ein leeres Feld behält die Vorgabe; der Text wird nicht geändert.</translation>
    </message>
    <message>
        <source>Build arguments</source>
        <translation>Build-Argumente</translation>
    </message>
    <message>
        <source>no default</source>
        <translation>keine Vorgabe</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Use the default of %1</source>
        <translation>Vorgabe von %1 verwenden</translation>
    </message>
</context>
<context>
    <name>Assist</name>
    <message>
        <source>gives the stage a name</source>
        <translation>gibt der Stage einen Namen</translation>
    </message>
    <message>
        <source>global, %1</source>
        <translation>global, %1</translation>
    </message>
    <message>
        <source>global</source>
        <translation>global</translation>
    </message>
    <message>
        <source>program and arguments, without a shell</source>
        <translation>Programm und Argumente, ohne Shell</translation>
    </message>
    <message>
        <source>a command that asks</source>
        <translation>ein Befehl, der nachfragt</translation>
    </message>
    <message>
        <source>none, whatever the base has</source>
        <translation>keine, was auch immer die Basis hat</translation>
    </message>
    <message>
        <source>Takes files from a stage above (by name or number), an image or a named context, and not from the build context. Variables are not replaced in it.</source>
        <translation>Nimmt Dateien aus einer Stage darüber (nach Name oder Nummer), einem Image oder einem benannten Kontext statt aus dem Build-Kontext. Variablen werden darin nicht ersetzt.</translation>
    </message>
    <message>
        <source>Gives what is copied an owner at once. A RUN chown afterwards would store all of it again.</source>
        <translation>Gibt dem Kopierten gleich einen Besitzer. Ein RUN chown danach würde alles noch einmal speichern.</translation>
    </message>
    <message>
        <source>Gives what is copied a mode at once, as a number or symbols. A RUN chmod afterwards would store all of it again.</source>
        <translation>Gibt dem Kopierten gleich Zugriffsrechte, als Zahl oder Zeichen. Ein RUN chmod danach würde alles noch einmal speichern.</translation>
    </message>
    <message>
        <source>Makes a layer that needs nothing below it: it stays cached when the base changes. Links in the destination path are not followed.</source>
        <translation>Macht eine Schicht, die nichts unter sich braucht: Sie bleibt im Cache, wenn sich die Basis ändert. Links im Zielpfad wird nicht gefolgt.</translation>
    </message>
    <message>
        <source>Keeps the folders of the sources. /./ in a source marks where they begin.</source>
        <translation>Behält die Ordner der Quellen. /./ in einer Quelle zeigt, wo sie beginnen.</translation>
    </message>
    <message>
        <source>Leaves out of the sources what a pattern fits. May be given several times.</source>
        <translation>Lässt aus den Quellen weg, worauf ein Muster passt. Kann mehrmals stehen.</translation>
    </message>
    <message>
        <source>Keeps .git of a repository that is added.</source>
        <translation>Behält .git eines hinzugefügten Repositorys.</translation>
    </message>
    <message>
        <source>What an added address or repository must be, as a digest; the build fails where it is another.</source>
        <translation>Was unter der Adresse oder im Repository sein muss, als Prüfsumme; sonst scheitert der Build.</translation>
    </message>
    <message>
        <source>Whether archives are unpacked: without it those of the context are, those of addresses are not.</source>
        <translation>Ob Archive entpackt werden: ohne diese Angabe die des Kontexts ja, die von Adressen nein.</translation>
    </message>
    <message>
        <source>Gives this step files, a cache, a secret or memory, without any of it being in the image.</source>
        <translation>Gibt diesem Schritt Dateien, einen Cache, ein Geheimnis oder Speicher, ohne dass davon etwas im Image ist.</translation>
    </message>
    <message>
        <source>What the step can reach: default, none, or host, which the builder must allow.</source>
        <translation>Was der Schritt erreichen kann: default, none oder host, was der Builder erlauben muss.</translation>
    </message>
    <message>
        <source>sandbox, or insecure for a privileged step, which the builder must allow.</source>
        <translation>sandbox, oder insecure für einen privilegierten Schritt, was der Builder erlauben muss.</translation>
    </message>
    <message>
        <source>A device of the builder that the step may use.</source>
        <translation>Ein Gerät des Builders, das der Schritt benutzen darf.</translation>
    </message>
    <message>
        <source>What the image of this stage is for. $BUILDPLATFORM keeps a stage on the machine that builds, so that it compiles for others at full speed.</source>
        <translation>Wofür das Image dieser Stage ist. $BUILDPLATFORM hält eine Stage auf der Maschine, die baut, damit sie mit voller Geschwindigkeit für andere übersetzt.</translation>
    </message>
    <message>
        <source>Time between two checks; 30s without it.</source>
        <translation>Zeit zwischen zwei Prüfungen; sonst 30s.</translation>
    </message>
    <message>
        <source>A check that takes longer has failed; 30s without it.</source>
        <translation>Eine Prüfung, die länger dauert, ist gescheitert; sonst 30s.</translation>
    </message>
    <message>
        <source>Time to start in, during which failures do not count.</source>
        <translation>Zeit zum Starten, in der Fehlschläge nicht zählen.</translation>
    </message>
    <message>
        <source>Time between two checks while it starts; 5s without it.</source>
        <translation>Zeit zwischen zwei Prüfungen während des Starts; sonst 5s.</translation>
    </message>
    <message>
        <source>So many failures in a row make it unhealthy; 3 without it.</source>
        <translation>So viele Fehlschläge hintereinander machen ihn ungesund; sonst 3.</translation>
    </message>
    <message>
        <source>Shows files of the build context, a stage or an image to this step. They are read-only unless rw is given, and what is written is lost.</source>
        <translation>Zeigt diesem Schritt Dateien des Build-Kontexts, einer Stage oder eines Images. Sie sind schreibgeschützt, wenn nicht rw dabeisteht, und Geschriebenes geht verloren.</translation>
    </message>
    <message>
        <source>A folder that stays from build to build and is not in the image: for package managers and compilers.</source>
        <translation>Ein Ordner, der von Build zu Build bleibt und nicht im Image ist: für Paketverwaltungen und Compiler.</translation>
    </message>
    <message>
        <source>A folder in memory that is gone after the step.</source>
        <translation>Ein Ordner im Speicher, der nach dem Schritt weg ist.</translation>
    </message>
    <message>
        <source>A secret of the person who builds, as a file or a variable. It is neither in the image nor in its history.</source>
        <translation>Ein Geheimnis der bauenden Person, als Datei oder Variable. Es ist weder im Image noch in dessen Verlauf.</translation>
    </message>
    <message>
        <source>The keys of an agent, for instance to fetch private repositories.</source>
        <translation>Die Schlüssel eines Agenten, etwa um private Repositorys zu holen.</translation>
    </message>
    <message>
        <source>What is mounted: bind, cache, secret, ssh or tmpfs; bind without it.</source>
        <translation>Was eingehängt wird: bind, cache, secret, ssh oder tmpfs; sonst bind.</translation>
    </message>
    <message>
        <source>The stage, image or named context whose files are shown; the build context without it.</source>
        <translation>Die Stage, das Image oder der benannte Kontext, dessen Dateien gezeigt werden; sonst der Build-Kontext.</translation>
    </message>
    <message>
        <source>What of it is shown; its root without it.</source>
        <translation>Was davon gezeigt wird; sonst die Wurzel.</translation>
    </message>
    <message>
        <source>Where the step sees it.</source>
        <translation>Wo der Schritt es sieht.</translation>
    </message>
    <message>
        <source>The step cannot write to it.</source>
        <translation>Der Schritt kann nicht hineinschreiben.</translation>
    </message>
    <message>
        <source>The step can write to it; what it writes is lost afterwards.</source>
        <translation>Der Schritt kann hineinschreiben; Geschriebenes geht danach verloren.</translation>
    </message>
    <message>
        <source>Its name outside: caches of one name are one, secrets are given by it.</source>
        <translation>Sein Name außerhalb: Caches gleichen Namens sind einer, Geheimnisse werden unter ihm gegeben.</translation>
    </message>
    <message>
        <source>What happens when two steps want the cache at once: shared, locked (one waits) or private (a second one is made).</source>
        <translation>Was geschieht, wenn zwei Schritte den Cache zugleich wollen: shared, locked (einer wartet) oder private (ein zweiter entsteht).</translation>
    </message>
    <message>
        <source>The step fails where it is not given.</source>
        <translation>Der Schritt scheitert, wenn es nicht gegeben wird.</translation>
    </message>
    <message>
        <source>The variable that holds the secret, in place of a file.</source>
        <translation>Die Variable, die das Geheimnis enthält, statt einer Datei.</translation>
    </message>
    <message>
        <source>Its mode, in octal.</source>
        <translation>Seine Zugriffsrechte, oktal.</translation>
    </message>
    <message>
        <source>The number of its owner; 0 without it.</source>
        <translation>Die Nummer des Besitzers; sonst 0.</translation>
    </message>
    <message>
        <source>The number of its group; 0 without it.</source>
        <translation>Die Nummer der Gruppe; sonst 0.</translation>
    </message>
    <message>
        <source>How much it may hold.</source>
        <translation>Wie viel hineinpasst.</translation>
    </message>
    <message>
        <source>The frontend that reads this file, as an image. docker/dockerfile:1 is the newest stable one, whatever the engine has.</source>
        <translation>Das Frontend, das diese Datei liest, als Image. docker/dockerfile:1 ist das neueste stabile, was auch immer die Engine hat.</translation>
    </message>
    <message>
        <source>The character that continues lines: a backtick leaves backslashes to Windows paths.</source>
        <translation>Das Zeichen, das Zeilen fortsetzt: Ein Gravis lässt umgekehrte Schrägstriche den Windows-Pfaden.</translation>
    </message>
    <message>
        <source>Which of the builder&apos;s checks are left out, and whether findings fail the build.</source>
        <translation>Welche Prüfungen des Builders wegfallen, und ob Befunde den Build scheitern lassen.</translation>
    </message>
    <message>
        <source>What is built for. A stage sees it only after an ARG of its own.</source>
        <translation>Wofür gebaut wird. Eine Stage sieht es erst nach einem eigenen ARG.</translation>
    </message>
    <message>
        <source>Its operating system: linux, windows.</source>
        <translation>Dessen Betriebssystem: linux, windows.</translation>
    </message>
    <message>
        <source>Its architecture: amd64, arm64, …</source>
        <translation>Dessen Architektur: amd64, arm64, …</translation>
    </message>
    <message>
        <source>The variant of its architecture: v7 of arm, else empty.</source>
        <translation>Die Variante der Architektur: v7 bei arm, sonst leer.</translation>
    </message>
    <message>
        <source>The version of its operating system; empty but for Windows.</source>
        <translation>Die Version des Betriebssystems; leer außer bei Windows.</translation>
    </message>
    <message>
        <source>The name of the target stage, or default.</source>
        <translation>Der Name der Ziel-Stage oder default.</translation>
    </message>
    <message>
        <source>The machine that builds.</source>
        <translation>Die Maschine, die baut.</translation>
    </message>
    <message>
        <source>The operating system of the machine that builds.</source>
        <translation>Das Betriebssystem der Maschine, die baut.</translation>
    </message>
    <message>
        <source>The architecture of the machine that builds.</source>
        <translation>Die Architektur der Maschine, die baut.</translation>
    </message>
    <message>
        <source>The variant of its architecture.</source>
        <translation>Die Variante ihrer Architektur.</translation>
    </message>
    <message>
        <source>The version of its operating system.</source>
        <translation>Die Version ihres Betriebssystems.</translation>
    </message>
    <message>
        <source>a stage or an image to take files from</source>
        <translation>Stage oder Image, aus dem Dateien kommen</translation>
    </message>
    <message>
        <source>owner of the copied files</source>
        <translation>Besitzer der kopierten Dateien</translation>
    </message>
    <message>
        <source>mode of the copied files</source>
        <translation>Zugriffsrechte der kopierten Dateien</translation>
    </message>
    <message>
        <source>a layer that needs nothing below it</source>
        <translation>eine Schicht, die nichts unter sich braucht</translation>
    </message>
    <message>
        <source>keeps the folders of sources</source>
        <translation>behält die Ordner der Quellen</translation>
    </message>
    <message>
        <source>leaves files out</source>
        <translation>lässt Dateien weg</translation>
    </message>
    <message>
        <source>copies .git as well</source>
        <translation>kopiert auch .git</translation>
    </message>
    <message>
        <source>what the source must be</source>
        <translation>was die Quelle sein muss</translation>
    </message>
    <message>
        <source>whether archives are unpacked</source>
        <translation>ob Archive entpackt werden</translation>
    </message>
    <message>
        <source>a cache, secret or files only for this step</source>
        <translation>Cache, Geheimnis oder Dateien nur für diesen Schritt</translation>
    </message>
    <message>
        <source>what it can reach</source>
        <translation>was er erreichen kann</translation>
    </message>
    <message>
        <source>what it may do</source>
        <translation>was er darf</translation>
    </message>
    <message>
        <source>a device it may use</source>
        <translation>ein Gerät, das er benutzen darf</translation>
    </message>
    <message>
        <source>what the image is for</source>
        <translation>wofür das Image ist</translation>
    </message>
    <message>
        <source>time between checks</source>
        <translation>Zeit zwischen Prüfungen</translation>
    </message>
    <message>
        <source>when a check has failed</source>
        <translation>wann eine Prüfung gescheitert ist</translation>
    </message>
    <message>
        <source>time to start in</source>
        <translation>Zeit zum Starten</translation>
    </message>
    <message>
        <source>time between checks while it starts</source>
        <translation>Zeit zwischen Prüfungen während des Starts</translation>
    </message>
    <message>
        <source>failures before it is unwell</source>
        <translation>Fehlschläge, bis er ungesund ist</translation>
    </message>
    <message>
        <source>are replaced</source>
        <translation>werden ersetzt</translation>
    </message>
    <message>
        <source>stay as they are</source>
        <translation>bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>A text of several lines, up to a line that says %1.</source>
        <translation>Ein Text aus mehreren Zeilen, bis zu einer Zeile, in der %1 steht.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Variables</source>
        <translation>Variablen</translation>
    </message>
    <message>
        <source>Like COPY, and takes addresses and git repositories as well; archives of the build context are unpacked. COPY is clearer for plain files.</source>
        <translation>Wie COPY, nimmt aber auch Adressen und Git-Repositorys; Archive des Build-Kontexts werden entpackt. Für einfache Dateien ist COPY klarer.</translation>
    </message>
    <message>
        <source>Declares a build argument. Above the first FROM it is for FROM lines; a stage sees it only after an ARG of its own. Its value can be read in the image&apos;s history: it is no place for secrets.</source>
        <translation>Vereinbart ein Build-Argument. Über dem ersten FROM gilt es für FROM-Zeilen; eine Stage sieht es erst nach einem eigenen ARG. Sein Wert steht im Verlauf des Images: kein Platz für Geheimnisse.</translation>
    </message>
    <message>
        <source>What runs when nothing else is asked for, or the default arguments of ENTRYPOINT. The last one of a stage counts. As a list it runs without a shell, and gets signals itself.</source>
        <translation>Was läuft, wenn nichts anderes verlangt wird, oder die Vorgabe-Argumente von ENTRYPOINT. Das letzte einer Stage zählt. Als Liste läuft es ohne Shell und bekommt Signale selbst.</translation>
    </message>
    <message>
        <source>Puts files of the build context, of another stage or of an image into the stage. The step runs again only when what it takes has changed.</source>
        <translation>Legt Dateien des Build-Kontexts, einer anderen Stage oder eines Images in die Stage. Der Schritt läuft nur dann erneut, wenn sich geändert hat, was er nimmt.</translation>
    </message>
    <message>
        <source>The program that the image is. Arguments of docker run, or those of CMD, come behind it. As a list it runs without a shell, and gets signals itself.</source>
        <translation>Das Programm, das das Image ist. Argumente von docker run oder die von CMD kommen dahinter. Als Liste läuft es ohne Shell und bekommt Signale selbst.</translation>
    </message>
    <message>
        <source>Sets variables for the steps that follow, for stages built on this one, and for the running container. For something that only the build needs, take ARG.</source>
        <translation>Setzt Variablen für die folgenden Schritte, für Stages, die auf dieser aufbauen, und für den laufenden Container. Für etwas, das nur der Build braucht, nimm ARG.</translation>
    </message>
    <message>
        <source>Says at which ports the program listens. It opens none: docker run -p does.</source>
        <translation>Sagt, an welchen Ports das Programm lauscht. Es öffnet keinen: das tut docker run -p.</translation>
    </message>
    <message>
        <source>Starts a stage on an image or on a stage above. Nothing of other stages is in it but what it copies; only stages that the target needs are built.</source>
        <translation>Beginnt eine Stage auf einem Image oder einer Stage darüber. Von anderen Stages ist nur darin, was sie kopiert; nur Stages, die das Ziel braucht, werden gebaut.</translation>
    </message>
    <message>
        <source>How the engine asks whether a running container is well. The last one counts; NONE takes away that of the base image.</source>
        <translation>Wie die Engine fragt, ob es einem laufenden Container gut geht. Das letzte zählt; NONE nimmt das des Basis-Images weg.</translation>
    </message>
    <message>
        <source>Says something about the image, as names and values. Stages built on this one have it too.</source>
        <translation>Sagt etwas über das Image, als Namen und Werte. Stages, die auf dieser aufbauen, haben es auch.</translation>
    </message>
    <message>
        <source>Names the author of the image. It is out of use: take a LABEL instead.</source>
        <translation>Nennt den Autor des Images. Es ist veraltet: nimm ein LABEL.</translation>
    </message>
    <message>
        <source>Keeps an instruction for later: it runs right after the FROM of a stage that is built on this one.</source>
        <translation>Hebt eine Anweisung auf: Sie läuft gleich nach dem FROM einer Stage, die auf dieser aufbaut.</translation>
    </message>
    <message>
        <source>Runs a command in the stage and keeps what it changed as a layer. What a later step deletes stays in that layer: clean up in the same RUN, or keep caches in a mount.</source>
        <translation>Führt einen Befehl in der Stage aus und behält dessen Änderungen als Schicht. Was ein späterer Schritt löscht, bleibt in dieser Schicht: räume im selben RUN auf oder halte Caches in einem Mount.</translation>
    </message>
    <message>
        <source>What reads the shell form of RUN, CMD and ENTRYPOINT from here on.</source>
        <translation>Was ab hier die Shell-Form von RUN, CMD und ENTRYPOINT liest.</translation>
    </message>
    <message>
        <source>The signal that docker stop sends first, by name or number; SIGTERM without it.</source>
        <translation>Das Signal, das docker stop zuerst sendet, als Name oder Nummer; sonst SIGTERM.</translation>
    </message>
    <message>
        <source>Who runs the steps that follow, and the container. A name must be known in the image; a number always does.</source>
        <translation>Wer die folgenden Schritte und den Container ausführt. Ein Name muss im Image bekannt sein; eine Nummer geht immer.</translation>
    </message>
    <message>
        <source>Folders that each container keeps outside its own layers. What later steps write there may be lost, depending on the builder.</source>
        <translation>Ordner, die jeder Container außerhalb seiner Schichten hält. Was spätere Schritte dort schreiben, kann je nach Builder verloren gehen.</translation>
    </message>
    <message>
        <source>The folder in which the steps that follow, and the container, start; it is made where it is missing. A relative path goes on from the one before.</source>
        <translation>Der Ordner, in dem die folgenden Schritte und der Container beginnen; fehlt er, wird er angelegt. Ein relativer Pfad geht vom vorigen aus.</translation>
    </message>
    <message>
        <source>runs a command</source>
        <translation>führt einen Befehl aus</translation>
    </message>
    <message>
        <source>takes files from the context or a stage</source>
        <translation>nimmt Dateien aus Kontext oder Stage</translation>
    </message>
    <message>
        <source>starts a stage</source>
        <translation>beginnt eine Stage</translation>
    </message>
    <message>
        <source>sets the working directory</source>
        <translation>setzt das Arbeitsverzeichnis</translation>
    </message>
    <message>
        <source>sets a variable of the image</source>
        <translation>setzt eine Variable des Images</translation>
    </message>
    <message>
        <source>declares a build argument</source>
        <translation>vereinbart ein Build-Argument</translation>
    </message>
    <message>
        <source>the program that runs</source>
        <translation>das Programm, das läuft</translation>
    </message>
    <message>
        <source>its default arguments</source>
        <translation>seine Vorgabe-Argumente</translation>
    </message>
    <message>
        <source>who it runs as</source>
        <translation>als wer es läuft</translation>
    </message>
    <message>
        <source>a port it listens at</source>
        <translation>ein Port, an dem es lauscht</translation>
    </message>
    <message>
        <source>takes archives, addresses, repositories</source>
        <translation>nimmt Archive, Adressen, Repositorys</translation>
    </message>
    <message>
        <source>says something about the image</source>
        <translation>sagt etwas über das Image</translation>
    </message>
    <message>
        <source>how to see whether it is well</source>
        <translation>woran man sieht, ob es ihm gut geht</translation>
    </message>
    <message>
        <source>a folder that is kept outside</source>
        <translation>ein Ordner, der außerhalb bleibt</translation>
    </message>
    <message>
        <source>what reads shell forms</source>
        <translation>was Shell-Formen liest</translation>
    </message>
    <message>
        <source>the signal that ends it</source>
        <translation>das Signal, das es beendet</translation>
    </message>
    <message>
        <source>an instruction for those built on it</source>
        <translation>eine Anweisung für darauf Aufbauendes</translation>
    </message>
    <message>
        <source>the newest frontend</source>
        <translation>das neueste Frontend</translation>
    </message>
    <message>
        <source>findings fail the build</source>
        <translation>Befunde lassen den Build scheitern</translation>
    </message>
    <message>
        <source>leaves out checks</source>
        <translation>lässt Prüfungen weg</translation>
    </message>
    <message>
        <source>for paths of Windows</source>
        <translation>für Windows-Pfade</translation>
    </message>
    <message>
        <source>with kept packages</source>
        <translation>mit aufgehobenen Paketen</translation>
    </message>
    <message>
        <source>with kept modules and objects</source>
        <translation>mit aufgehobenen Modulen und Objekten</translation>
    </message>
    <message>
        <source>a script of several lines</source>
        <translation>ein Skript aus mehreren Zeilen</translation>
    </message>
    <message>
        <source>asks a program inside</source>
        <translation>fragt ein Programm darin</translation>
    </message>
    <message>
        <source>a stage</source>
        <translation>eine Stage</translation>
    </message>
    <message>
        <source>a stage or an image</source>
        <translation>eine Stage oder ein Image</translation>
    </message>
    <message>
        <source>where it is seen</source>
        <translation>wo es zu sehen ist</translation>
    </message>
    <message>
        <source>what of it</source>
        <translation>was davon</translation>
    </message>
    <message>
        <source>its name outside</source>
        <translation>sein Name außerhalb</translation>
    </message>
    <message>
        <source>fails without it</source>
        <translation>scheitert ohne</translation>
    </message>
    <message>
        <source>its mode</source>
        <translation>seine Zugriffsrechte</translation>
    </message>
    <message>
        <source>its owner</source>
        <translation>sein Besitzer</translation>
    </message>
    <message>
        <source>its group</source>
        <translation>seine Gruppe</translation>
    </message>
    <message>
        <source>shared, locked or private</source>
        <translation>shared, locked oder private</translation>
    </message>
    <message>
        <source>a variable that holds it</source>
        <translation>eine Variable, die es enthält</translation>
    </message>
    <message>
        <source>how much it may hold</source>
        <translation>wie viel hineinpasst</translation>
    </message>
    <message>
        <source>can be written to; what is written is lost</source>
        <translation>beschreibbar; Geschriebenes geht verloren</translation>
    </message>
    <message>
        <source>kept from build to build, not in the image</source>
        <translation>bleibt von Build zu Build, nicht im Image</translation>
    </message>
    <message>
        <source>files of the context or a stage, not in the image</source>
        <translation>Dateien aus Kontext oder Stage, nicht im Image</translation>
    </message>
    <message>
        <source>a secret that stays out of the image</source>
        <translation>ein Geheimnis, das nicht ins Image kommt</translation>
    </message>
    <message>
        <source>the keys of an agent</source>
        <translation>die Schlüssel eines Agenten</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>bind, cache, secret, ssh or tmpfs</source>
        <translation>bind, cache, secret, ssh oder tmpfs</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>ARG or ENV, and numbers of lines</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>A build argument: docker build --build-arg %1=… gives it another value.</source>
        <translation>Ein Build-Argument: docker build --build-arg %1=… gibt ihm einen anderen Wert.</translation>
    </message>
    <message>
        <source>A variable of the image, also of containers that run it.</source>
        <translation>Eine Variable des Images, auch der Container, die es ausführen.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>In this build</source>
        <translation>In diesem Build</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Gesetzt von</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>nowhere</source>
        <translation>nirgends</translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>%n-mal</numerusform>
            <numerusform>%n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing here sets it. It is empty where the base image does not set it either.</source>
        <translation>Nichts hier setzt sie. Sie ist leer, wenn auch das Basis-Image sie nicht setzt.</translation>
    </message>
    <message>
        <source>the build context</source>
        <translation>der Build-Kontext</translation>
    </message>
    <message>
        <source>The target: the stage that is built into the image.</source>
        <translation>Das Ziel: die Stage, die zum Image gebaut wird.</translation>
    </message>
    <message>
        <source>The target does not need this stage, so it is not built.</source>
        <translation>Das Ziel braucht diese Stage nicht, also wird sie nicht gebaut.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>Aufgebaut auf</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Takes from</source>
        <translation>Nimmt aus</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Nothing at all: no files, no shell. For programs that need no library.</source>
        <translation>Gar nichts: keine Dateien, keine Shell. Für Programme, die keine Bibliothek brauchen.</translation>
    </message>
    <message>
        <source>Without a tag it is latest, which may be another image tomorrow.</source>
        <translation>Ohne Tag ist es latest, und das kann morgen ein anderes Image sein.</translation>
    </message>
    <message>
        <source>Pinned by its digest: always the same image.</source>
        <translation>Durch seinen Digest festgelegt: immer dasselbe Image.</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>in this file</source>
        <translation>in dieser Datei</translation>
    </message>
    <message>
        <source>at hand</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>There is no list of packages here.</source>
        <translation>Hier ist keine Liste von Paketen.</translation>
    </message>
    <message>
        <source>Comments stand in this list. Move them above it first.</source>
        <translation>In dieser Liste stehen Kommentare. Verschiebe sie zuerst darüber.</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>the same path</source>
        <translation>derselbe Pfad</translation>
    </message>
    <message>
        <source>A name starts with a letter or _, and goes on with letters, digits and _.</source>
        <translation>Ein Name beginnt mit einem Buchstaben oder _ und geht mit Buchstaben, Ziffern und _ weiter.</translation>
    </message>
    <message>
        <source>%1 is set by the builder itself under this name.</source>
        <translation>%1 setzt der Builder selbst unter diesem Namen.</translation>
    </message>
    <message>
        <source>%1 is set by the builder itself.</source>
        <translation>%1 setzt der Builder selbst.</translation>
    </message>
    <message>
        <source>Another variable is called %1 already.</source>
        <translation>Eine andere Variable heißt schon %1.</translation>
    </message>
    <message>
        <source>Called %1, it would be taken for something else.</source>
        <translation>Unter dem Namen %1 würde sie für etwas anderes gehalten.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>%1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>The name of a heredoc is made of letters, digits, _, - and dots.</source>
        <translation>Der Name eines Heredocs besteht aus Buchstaben, Ziffern, _, - und Punkten.</translation>
    </message>
    <message>
        <source>Called %1, it would end at another line.</source>
        <translation>Unter dem Namen %1 würde es in einer anderen Zeile enden.</translation>
    </message>
    <message>
        <source>Rename heredoc %1 to %2</source>
        <translation>Heredoc %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>Gives what is added an owner at once. A RUN chown afterwards would store all of it again.</source>
        <translation>Gibt dem Hinzugefügten sofort einen Besitzer. Ein späteres RUN chown würde alles noch einmal speichern.</translation>
    </message>
    <message>
        <source>Gives what is added a mode at once, as a number or symbols. A RUN chmod afterwards would store all of it again.</source>
        <translation>Gibt dem Hinzugefügten sofort Zugriffsrechte, als Zahl oder Zeichen. Ein späteres RUN chmod würde alles noch einmal speichern.</translation>
    </message>
</context>
<context>
    <name>BottomPanel</name>
    <message>
        <source>Build</source>
        <translation>Build</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 von %2 Schritten</translation>
    </message>
    <message>
        <source>Hide panel</source>
        <translation>Bereich ausblenden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Show the graph and the text again</source>
        <translation>Graph und Text wieder zeigen</translation>
    </message>
    <message>
        <source>Fill the window with this panel</source>
        <translation>Fenster mit diesem Bereich füllen</translation>
    </message>
</context>
<context>
    <name>BudgetGauge</name>
    <message>
        <source>Budget</source>
        <translation>Größenbudget</translation>
    </message>
    <message>
        <source>A size such as 25MB or 1.5GiB</source>
        <translation>Eine Größe wie 25MB oder 1.5GiB</translation>
    </message>
    <message>
        <source>%1: over the budget</source>
        <translation>%1: über dem Budget</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keins</translation>
    </message>
    <message>
        <source>Size the image may have</source>
        <translation>Größe, die das Image haben darf</translation>
    </message>
</context>
<context>
    <name>Build</name>
    <message>
        <source>%1 failed with exit code %2.</source>
        <translation>%1 ist mit Exit-Code %2 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The build failed.</source>
        <translation>Der Build ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The engine&apos;s client could not be started: %1</source>
        <translation>Der Client der Engine konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>The engine&apos;s client was ended by another program.</source>
        <translation>Der Client der Engine wurde von einem anderen Programm beendet.</translation>
    </message>
    <message>
        <source>It was written by a newer version of Stagecraft.</source>
        <translation>Sie wurde von einer neueren Version von Stagecraft geschrieben.</translation>
    </message>
    <message>
        <source>The record of earlier builds could not be read (%1). It was set aside as %2 and a new one begun.</source>
        <translation>Die Aufzeichnung früherer Builds konnte nicht gelesen werden (%1). Sie wurde als %2 beiseitegelegt und eine neue begonnen.</translation>
    </message>
    <message>
        <source>Builds are not remembered after the program ends: %1</source>
        <translation>Builds bleiben nach dem Ende des Programms nicht erhalten: %1</translation>
    </message>
    <message>
        <source>The build could not be remembered.</source>
        <translation>Der Build konnte nicht aufgezeichnet werden.</translation>
    </message>
    <message>
        <source>There is no Dockerfile to build.</source>
        <translation>Es gibt kein Dockerfile zum Bauen.</translation>
    </message>
    <message>
        <source>There is no build context.</source>
        <translation>Es gibt keinen Build-Kontext.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a stage.</source>
        <translation>„%1“ kann nicht der Name einer Stage sein.</translation>
    </message>
    <message>
        <source>“%1” is not a platform such as linux/amd64.</source>
        <translation>„%1“ ist keine Plattform wie linux/amd64.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a builder.</source>
        <translation>„%1“ kann nicht der Name eines Builders sein.</translation>
    </message>
    <message>
        <source>“%1” is not a valid image name.</source>
        <translation>„%1“ ist kein gültiger Image-Name.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a build argument.</source>
        <translation>„%1“ kann nicht der Name eines Build-Arguments sein.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a build context.</source>
        <translation>„%1“ kann nicht der Name eines Build-Kontexts sein.</translation>
    </message>
    <message>
        <source>An image needs a name to be pushed.</source>
        <translation>Ein Image braucht zum Pushen einen Namen.</translation>
    </message>
    <message>
        <source>No temporary folder could be made.</source>
        <translation>Es konnte kein temporärer Ordner angelegt werden.</translation>
    </message>
    <message>
        <source>The engine said that the build succeeded, but named no image.</source>
        <translation>Die Engine meldete einen erfolgreichen Build, nannte aber kein Image.</translation>
    </message>
    <message>
        <source>The engine said that the build succeeded, but holds no image of it.</source>
        <translation>Die Engine meldete einen erfolgreichen Build, hat aber kein Image davon.</translation>
    </message>
    <message>
        <source>The Dockerfile %1 lies outside of the project.</source>
        <translation>Das Dockerfile %1 liegt außerhalb des Projekts.</translation>
    </message>
    <message>
        <source>The engine fetches the build context %1.</source>
        <translation>Die Engine holt den Build-Kontext %1.</translation>
    </message>
    <message>
        <source>The build context %1 lies outside of the project.</source>
        <translation>Der Build-Kontext %1 liegt außerhalb des Projekts.</translation>
    </message>
    <message>
        <source>The build context “%1” is %2, outside of the project.</source>
        <translation>Der Build-Kontext „%1“ ist %2, außerhalb des Projekts.</translation>
    </message>
    <message>
        <source>Line %1 asks for the network of the engine&apos;s machine.</source>
        <translation>Zeile %1 verlangt das Netz des Rechners, auf dem die Engine läuft.</translation>
    </message>
    <message>
        <source>Line %1 asks to run with the privileges of the engine&apos;s machine.</source>
        <translation>Zeile %1 verlangt die Rechte des Rechners, auf dem die Engine läuft.</translation>
    </message>
    <message>
        <source>The build is given the secret %1.</source>
        <translation>Der Build bekommt das Secret %1.</translation>
    </message>
    <message>
        <source>The build may use your SSH agent (%1).</source>
        <translation>Der Build darf Ihren SSH-Agenten verwenden (%1).</translation>
    </message>
    <message>
        <source>The image is pushed as %1.</source>
        <translation>Das Image wird als %1 gepusht.</translation>
    </message>
    <message>
        <source>The engine %1 is on another machine; the build context is sent there.</source>
        <translation>Die Engine %1 läuft auf einem anderen Rechner; der Build-Kontext wird dorthin geschickt.</translation>
    </message>
    <message>
        <source>The build is carried out by the foreign frontend %1.</source>
        <translation>Der Build wird vom fremden Frontend %1 ausgeführt.</translation>
    </message>
    <message>
        <source>The record of the build could not be changed.</source>
        <translation>Der Eintrag des Builds konnte nicht geändert werden.</translation>
    </message>
    <message>
        <source>The record of the build could not be removed.</source>
        <translation>Der Eintrag des Builds konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <source>The image was built, but its archive could not be written to %1.</source>
        <translation>Das Image wurde gebaut, aber sein Archiv konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>New: the build before had no such step.</source>
        <translation>Neu: Der Build davor hatte keinen solchen Schritt.</translation>
    </message>
    <message>
        <source>The instruction changed.</source>
        <translation>Die Anweisung hat sich geändert.</translation>
    </message>
    <message>
        <source>Build argument changed: %1.</source>
        <translation>Build-Argument geändert: %1.</translation>
    </message>
    <message>
        <source>Build argument changed: %1. The step does not use it: declare it below.</source>
        <translation>Build-Argument geändert: %1. Der Schritt verwendet es nicht: Deklarieren Sie es darunter.</translation>
    </message>
    <message>
        <source>Environment changed: %1.</source>
        <translation>Umgebung geändert: %1.</translation>
    </message>
    <message>
        <source>The base is another image now: %1.</source>
        <translation>Die Basis ist jetzt ein anderes Image: %1.</translation>
    </message>
    <message>
        <source>Files changed: %1.</source>
        <translation>Geänderte Dateien: %1.</translation>
    </message>
    <message>
        <source>Stage %1, which it takes files from, ran again.</source>
        <translation>Stage %1, aus der er Dateien nimmt, lief erneut.</translation>
    </message>
    <message>
        <source>A step before it ran: %1</source>
        <translation>Ein Schritt davor lief: %1</translation>
    </message>
    <message>
        <source>A step before it is gone: %1</source>
        <translation>Ein Schritt davor fehlt jetzt: %1</translation>
    </message>
    <message>
        <source>The build was told to: %1.</source>
        <translation>So verlangt es der Build: %1.</translation>
    </message>
    <message>
        <source>The build before ended before it.</source>
        <translation>Der Build davor endete vor ihm.</translation>
    </message>
    <message>
        <source>Nothing of it changed that Stagecraft sees: the builder no longer had it.</source>
        <translation>Soweit Stagecraft sieht, hat sich nichts geändert: Der Builder hatte ihn nicht mehr.</translation>
    </message>
    <message>
        <source>Something may have changed that Stagecraft does not see.</source>
        <translation>Es kann sich etwas geändert haben, das Stagecraft nicht sieht.</translation>
    </message>
    <message>
        <source>“/%1” is not in “%2”.</source>
        <translation>„/%1“ gibt es in „%2“ nicht.</translation>
    </message>
    <message>
        <source>Look at what %1 makes and where: open a shell in it. A relative path there counts from its WORKDIR, and a path here from the root.</source>
        <translation>Sehen Sie nach, was %1 erzeugt und wo: Öffnen Sie eine Shell darin. Ein relativer Pfad zählt dort ab seinem WORKDIR, ein Pfad hier ab der Wurzel.</translation>
    </message>
    <message>
        <source>“%1” is in the build context, but line %2 of %3 (%4) leaves it out.</source>
        <translation>„%1“ ist im Build-Kontext, aber Zeile %2 von %3 (%4) lässt es weg.</translation>
    </message>
    <message>
        <source>Take that line away, or add “!%1” below it.</source>
        <translation>Entfernen Sie diese Zeile, oder fügen Sie darunter „!%1“ hinzu.</translation>
    </message>
    <message>
        <source>“%1” is not in the build context.</source>
        <translation>„%1“ gibt es im Build-Kontext nicht.</translation>
    </message>
    <message>
        <source>Paths of COPY count from the context&apos;s folder, not from the Dockerfile&apos;s, and nothing above it can be reached. Look at which folder is the context.</source>
        <translation>Pfade von COPY zählen ab dem Ordner des Kontexts, nicht ab dem des Dockerfiles, und nichts darüber ist erreichbar. Prüfen Sie, welcher Ordner der Kontext ist.</translation>
    </message>
    <message>
        <source>There is no step before this one in its stage.</source>
        <translation>In dieser Stage gibt es keinen Schritt davor.</translation>
    </message>
    <message>
        <source>There is no such stage any more.</source>
        <translation>Diese Stage gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The disk of the engine is full.</source>
        <translation>Der Datenträger der Engine ist voll.</translation>
    </message>
    <message>
        <source>“docker system df” shows what takes the space. “docker builder prune” frees what the build cache holds, and later builds start anew for it.</source>
        <translation>„docker system df“ zeigt, was den Platz belegt. „docker builder prune“ gibt frei, was der Build-Cache hält; spätere Builds beginnen dafür von vorn.</translation>
    </message>
    <message>
        <source>The step was ended for want of memory.</source>
        <translation>Der Schritt wurde aus Mangel an Speicher beendet.</translation>
    </message>
    <message>
        <source>Give the engine more memory, or let the step use less: fewer jobs at once, a smaller heap.</source>
        <translation>Geben Sie der Engine mehr Speicher, oder lassen Sie den Schritt weniger brauchen: weniger Aufträge zugleich, einen kleineren Heap.</translation>
    </message>
    <message>
        <source>A program in this step is for another processor than the one that runs it.</source>
        <translation>Ein Programm in diesem Schritt ist für einen anderen Prozessor als den, der es ausführt.</translation>
    </message>
    <message>
        <source>Compile on the machine&apos;s own platform with FROM --platform=$BUILDPLATFORM, or install emulation on the engine&apos;s host.</source>
        <translation>Übersetzen Sie mit FROM --platform=$BUILDPLATFORM auf der eigenen Plattform, oder installieren Sie eine Emulation auf dem Rechner der Engine.</translation>
    </message>
    <message>
        <source>The base image does not exist for the platform that is built for.</source>
        <translation>Das Basis-Image gibt es für die Plattform nicht, für die gebaut wird.</translation>
    </message>
    <message>
        <source>Choose another platform, or a base image that is made for it.</source>
        <translation>Wählen Sie eine andere Plattform oder ein Basis-Image, das es dafür gibt.</translation>
    </message>
    <message>
        <source>The step needs the secret “%1”, and the build was not given it.</source>
        <translation>Der Schritt braucht das Geheimnis „%1“, und der Build bekam es nicht.</translation>
    </message>
    <message>
        <source>Add it to the secrets in the options of the build, as a file or a variable.</source>
        <translation>Fügen Sie es in den Optionen des Builds den Geheimnissen hinzu, als Datei oder Variable.</translation>
    </message>
    <message>
        <source>The step needs a key of an SSH agent.</source>
        <translation>Der Schritt braucht einen Schlüssel eines SSH-Agenten.</translation>
    </message>
    <message>
        <source>Give the step RUN --mount=type=ssh and the build “default” in its SSH option, with the key in a running agent.</source>
        <translation>Geben Sie dem Schritt RUN --mount=type=ssh und dem Build „default“ in der Option SSH, mit dem Schlüssel in einem laufenden Agenten.</translation>
    </message>
    <message>
        <source>The registry answers no more for now: too many images were asked for.</source>
        <translation>Die Registry antwortet vorerst nicht mehr: Es wurden zu viele Images verlangt.</translation>
    </message>
    <message>
        <source>Sign in with “docker login”, which allows more, or wait.</source>
        <translation>Melden Sie sich mit „docker login“ an, was mehr erlaubt, oder warten Sie.</translation>
    </message>
    <message>
        <source>The image “%1” does not exist, or needs a sign-in.</source>
        <translation>Das Image „%1“ gibt es nicht, oder es verlangt eine Anmeldung.</translation>
    </message>
    <message>
        <source>Look at its name and tag. For a private one sign in with “docker login”. If it is a stage&apos;s name, that stage has to stand above.</source>
        <translation>Prüfen Sie Namen und Tag. Für ein privates melden Sie sich mit „docker login“ an. Ist es der Name einer Stage, muss diese darüber stehen.</translation>
    </message>
    <message>
        <source>This stage has no shell (%1), so RUN cannot work in it.</source>
        <translation>Diese Stage hat keine Shell (%1), deshalb kann RUN in ihr nicht arbeiten.</translation>
    </message>
    <message>
        <source>Do the work in an earlier stage and COPY --from its result, or write RUN [&quot;program&quot;, …], which needs none.</source>
        <translation>Erledigen Sie die Arbeit in einer früheren Stage und holen Sie das Ergebnis mit COPY --from, oder schreiben Sie RUN [&quot;Programm&quot;, …], das keine braucht.</translation>
    </message>
    <message>
        <source>The program “%1” is not in this stage.</source>
        <translation>Das Programm „%1“ gibt es in dieser Stage nicht.</translation>
    </message>
    <message>
        <source>Install it in this stage before, or start from an image that has it.</source>
        <translation>Installieren Sie es vorher in dieser Stage, oder beginnen Sie mit einem Image, das es hat.</translation>
    </message>
    <message>
        <source>The package “%1” was not found.</source>
        <translation>Das Paket „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Run apt-get update in the same RUN before: without it the list of packages is missing or as old as the cached layer.</source>
        <translation>Führen Sie apt-get update vorher im selben RUN aus: Sonst fehlt die Paketliste oder ist so alt wie die Schicht im Cache.</translation>
    </message>
    <message>
        <source>Packages of Alpine often have other names than elsewhere: look for it on pkgs.alpinelinux.org.</source>
        <translation>Pakete von Alpine heißen oft anders als anderswo: Suchen Sie es auf pkgs.alpinelinux.org.</translation>
    </message>
    <message>
        <source>Something to be fetched is not there any more.</source>
        <translation>Etwas, das geholt werden soll, gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Lists of packages that come from the cache grow old: put apt-get update and apt-get install into one RUN.</source>
        <translation>Paketlisten aus dem Cache veralten: Schreiben Sie apt-get update und apt-get install in ein RUN.</translation>
    </message>
    <message>
        <source>The network could not be reached from the step.</source>
        <translation>Der Schritt konnte das Netz nicht erreichen.</translation>
    </message>
    <message>
        <source>Look at the connection of the engine&apos;s host and its proxy (HTTP_PROXY as a build argument). With “none” as network no step has one.</source>
        <translation>Prüfen Sie die Verbindung des Rechners der Engine und seinen Proxy (HTTP_PROXY als Build-Argument). Mit „keines“ als Netz hat kein Schritt eines.</translation>
    </message>
    <message>
        <source>The step starts a file that may not be executed.</source>
        <translation>Der Schritt startet eine Datei, die nicht ausgeführt werden darf.</translation>
    </message>
    <message>
        <source>Give it the mode while it is copied, with COPY --chmod=755, and look at line ends: a script with CR LF names a program that does not exist.</source>
        <translation>Geben Sie ihr das Recht beim Kopieren mit COPY --chmod=755, und achten Sie auf Zeilenenden: Ein Skript mit CR LF nennt ein Programm, das es nicht gibt.</translation>
    </message>
    <message>
        <source>The step may not write or read something.</source>
        <translation>Der Schritt darf etwas nicht schreiben oder lesen.</translation>
    </message>
    <message>
        <source>After USER a step has that user&apos;s rights only: do what needs more before it, or give the files their owner with COPY --chown.</source>
        <translation>Nach USER hat ein Schritt nur die Rechte dieses Benutzers: Tun Sie davor, was mehr braucht, oder geben Sie den Dateien mit COPY --chown ihren Besitzer.</translation>
    </message>
    <message>
        <source>A program that the step starts is not in this stage.</source>
        <translation>Ein Programm, das der Schritt startet, gibt es in dieser Stage nicht.</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of a label.</source>
        <translation>„%1“ kann nicht der Name eines Labels sein.</translation>
    </message>
    <message>
        <source>“%1” is not a network of a build: default, none or host.</source>
        <translation>„%1“ ist kein Netz für einen Build: default, none oder host.</translation>
    </message>
    <message>
        <source>There is no place for what is to be written.</source>
        <translation>Es gibt keinen Ort für das, was geschrieben werden soll.</translation>
    </message>
    <message>
        <source>An archive of several platforms cannot be made: choose one.</source>
        <translation>Ein Archiv mehrerer Plattformen kann nicht erzeugt werden: Wählen Sie eine.</translation>
    </message>
    <message>
        <source>Podman does not push while it builds: build first, then push the image.</source>
        <translation>Podman lädt beim Bauen nichts hoch: Bauen Sie zuerst, und laden Sie das Image dann hoch.</translation>
    </message>
    <message>
        <source>Podman has no builders to choose from.</source>
        <translation>Podman hat keine Builder zur Auswahl.</translation>
    </message>
    <message>
        <source>Podman cannot build single stages anew: use no cache at all.</source>
        <translation>Podman kann keine einzelnen Stages neu bauen: Verwenden Sie gar keinen Cache.</translation>
    </message>
    <message>
        <source>The log is no longer there.</source>
        <translation>Das Log gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The log could not be written.</source>
        <translation>Das Log konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 failed: “%2” was not found.</source>
        <translation>%1 ist fehlgeschlagen: „%2“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>BuildCommand</name>
    <message>
        <source>The image could not be weighed: %1</source>
        <translation>Das Image konnte nicht vermessen werden: %1</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Give one of --load and --push.</source>
        <translation>Nur eines von --load und --push angeben.</translation>
    </message>
    <message>
        <source>A name for the image</source>
        <translation>Ein Name für das Image</translation>
    </message>
    <message>
        <source>Put the image into the engine (the default)</source>
        <translation>Das Image in die Engine laden (Vorgabe)</translation>
    </message>
    <message>
        <source>Push the image to the registries its names tell</source>
        <translation>Das Image in die Registrys pushen, die seine Namen nennen</translation>
    </message>
    <message>
        <source>Do not weigh the image</source>
        <translation>Das Image nicht vermessen</translation>
    </message>
    <message>
        <source>auto (the default), plain or json</source>
        <translation>auto (Vorgabe), plain oder json</translation>
    </message>
    <message>
        <source>The same as --progress json</source>
        <translation>Dasselbe wie --progress json</translation>
    </message>
    <message>
        <source>Builds a Dockerfile with the engine at hand, and weighs the image.</source>
        <translation>Baut ein Dockerfile mit der vorhandenen Engine und vermisst das Image.</translation>
    </message>
    <message>
        <source>A label for the image</source>
        <translation>Ein Label für das Image</translation>
    </message>
    <message>
        <source>Where cached layers may come from</source>
        <translation>Woher Schichten aus dem Cache kommen dürfen</translation>
    </message>
    <message>
        <source>Where to put cached layers</source>
        <translation>Wohin Schichten in den Cache kommen</translation>
    </message>
    <message>
        <source>A stage to do again</source>
        <translation>Eine Stage, die neu gebaut wird</translation>
    </message>
    <message>
        <source>The network of RUN: default, none or host</source>
        <translation>Das Netz von RUN: default, none oder host</translation>
    </message>
    <message>
        <source>Cancelled; the image is built, but not weighed.</source>
        <translation>Abgebrochen; das Image ist gebaut, aber nicht gewogen.</translation>
    </message>
    <message>
        <source>Do not keep the build in the History of the window</source>
        <translation>Den Build nicht im Verlauf des Fensters aufheben</translation>
    </message>
</context>
<context>
    <name>BuildDialogs</name>
    <message>
        <source>Save the log</source>
        <translation>Log speichern</translation>
    </message>
    <message>
        <source>Log files (*.log)</source>
        <translation>Log-Dateien (*.log)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write the image to an archive</source>
        <translation>Das Image in ein Archiv schreiben</translation>
    </message>
    <message>
        <source>Archives (*.tar)</source>
        <translation>Archive (*.tar)</translation>
    </message>
    <message>
        <source>Choose an archive of an image</source>
        <translation>Archiv eines Images wählen</translation>
    </message>
    <message>
        <source>Archives (*.tar *.tar.gz *.tgz)</source>
        <translation>Archive (*.tar *.tar.gz *.tgz)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>HTML page (*.html)</source>
        <translation>HTML-Seite (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
</context>
<context>
    <name>BuildFlags</name>
    <message>
        <source>The Dockerfile</source>
        <translation>Das Dockerfile</translation>
    </message>
    <message>
        <source>The stage to build</source>
        <translation>Die Stage, die gebaut wird</translation>
    </message>
    <message>
        <source>What to build for</source>
        <translation>Wofür gebaut wird</translation>
    </message>
    <message>
        <source>A build argument; without a value, the environment&apos;s</source>
        <translation>Ein Build-Argument; ohne Wert gilt der aus der Umgebung</translation>
    </message>
    <message>
        <source>A named build context</source>
        <translation>Ein benannter Build-Kontext</translation>
    </message>
    <message>
        <source>A secret for the build: id=NAME,src=FILE or id=NAME,env=VARIABLE</source>
        <translation>Ein Secret für den Build: id=NAME,src=FILE oder id=NAME,env=VARIABLE</translation>
    </message>
    <message>
        <source>An SSH agent for the build: default or ID=SOCKET</source>
        <translation>Ein SSH-Agent für den Build: default oder ID=SOCKET</translation>
    </message>
    <message>
        <source>The builder, instead of the one in use</source>
        <translation>Der Builder, statt des gerade benutzten</translation>
    </message>
    <message>
        <source>Do everything again</source>
        <translation>Alles erneut ausführen</translation>
    </message>
    <message>
        <source>Ask for newer base images</source>
        <translation>Nach neueren Basis-Images fragen</translation>
    </message>
    <message>
        <source>Only one platform at a time can be looked at, not %1.</source>
        <translation>Es kann nur eine Plattform auf einmal betrachtet werden, nicht %1.</translation>
    </message>
    <message>
        <source>--build-context takes NAME=VALUE, not &quot;%1&quot;.</source>
        <translation>--build-context erwartet NAME=VALUE, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>BuildHistory</name>
    <message>
        <source>%1 of %2 cached</source>
        <translation>%1 von %2 aus dem Cache</translation>
    </message>
</context>
<context>
    <name>BuildJob</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 before line %2</source>
        <translation>%1 vor Zeile %2</translation>
    </message>
</context>
<context>
    <name>BuildLog</name>
    <message>
        <source>Output of the step</source>
        <translation>Ausgabe des Schritts</translation>
    </message>
    <message>
        <source>This step printed nothing.</source>
        <translation>Dieser Schritt hat nichts ausgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Find in the log</source>
        <translation>Im Log suchen</translation>
    </message>
    <message>
        <source>Show what all steps printed</source>
        <translation>Zeigen, was alle Schritte ausgegeben haben</translation>
    </message>
    <message>
        <source>Wrap long lines</source>
        <translation>Lange Zeilen umbrechen</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Log kopieren</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Ausgewählte Zeilen kopieren</translation>
    </message>
    <message>
        <source>Save the whole log…</source>
        <translation>Das ganze Log speichern …</translation>
    </message>
    <message>
        <source>Nothing was printed yet.</source>
        <translation>Es wurde noch nichts ausgegeben.</translation>
    </message>
    <message>
        <source>%1 … (the line is cut off here)</source>
        <translation>%1 … (die Zeile ist hier abgeschnitten)</translation>
    </message>
</context>
<context>
    <name>BuildOptionsDialog</name>
    <message>
        <source>Options of the build</source>
        <translation>Optionen des Builds</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Secrets and contexts</source>
        <translation>Geheimnisse und Kontexte</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Builder</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>One a line. Without any the image gets a name of ours, which goes with its entry in History.</source>
        <translation>Einer je Zeile. Ohne Namen bekommt das Image einen von uns, der mit seinem Eintrag im Verlauf verschwindet.</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Geht an</translation>
    </message>
    <message>
        <source>the engine&apos;s images</source>
        <translation>die Images der Engine</translation>
    </message>
    <message>
        <source>the registries of its names</source>
        <translation>die Registries seiner Namen</translation>
    </message>
    <message>
        <source>an archive (.tar)</source>
        <translation>ein Archiv (.tar)</translation>
    </message>
    <message>
        <source>a folder, as files</source>
        <translation>einen Ordner, als Dateien</translation>
    </message>
    <message>
        <source>Where the image goes</source>
        <translation>Wohin das Image geht</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>One a line, where the tool bar names none. Several at once need an engine that keeps images by containerd, or go to a registry.</source>
        <translation>Eine je Zeile, wo die Werkzeugleiste keine nennt. Mehrere zugleich brauchen eine Engine, die Images mit containerd aufbewahrt, oder gehen an eine Registry.</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>%1: given by the environment, so that it is on no command line, and not saved. The image&apos;s history shows its value all the same: use RUN --mount=type=secret and a secret instead.</source>
        <translation>%1: wird über die Umgebung gegeben, steht also in keiner Befehlszeile und wird nicht gespeichert. Der Verlauf des Images zeigt den Wert trotzdem: Verwenden Sie RUN --mount=type=secret und ein Geheimnis.</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>id=NAME,env=VARIABLE or id=NAME,src=FILE, one a line. Values are read by the client and masked in what steps print; they are kept nowhere.</source>
        <translation>id=NAME,env=VARIABLE oder id=NAME,src=DATEI, eines je Zeile. Der Client liest die Werte; in Ausgaben werden sie verdeckt und nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>SSH</source>
        <translation>SSH</translation>
    </message>
    <message>
        <source>“default” for the agent in use, or NAME=SOCKET.</source>
        <translation>„default“ für den Agenten in Gebrauch, oder NAME=SOCKET.</translation>
    </message>
    <message>
        <source>Named contexts</source>
        <translation>Benannte Kontexte</translation>
    </message>
    <message>
        <source>NAME=FOLDER, docker-image://IMAGE or an address, one a line.</source>
        <translation>NAME=ORDNER, docker-image://IMAGE oder eine Adresse, einer je Zeile.</translation>
    </message>
    <message>
        <source>Use no cached layers</source>
        <translation>Keine Schichten aus dem Cache verwenden</translation>
    </message>
    <message>
        <source>Build anew</source>
        <translation>Neu bauen</translation>
    </message>
    <message>
        <source>Names of stages that use no cached layers, one a line.</source>
        <translation>Namen von Stages, die keine Schichten aus dem Cache verwenden, einer je Zeile.</translation>
    </message>
    <message>
        <source>Look for newer base images</source>
        <translation>Nach neueren Basis-Images sehen</translation>
    </message>
    <message>
        <source>Cache from</source>
        <translation>Cache aus</translation>
    </message>
    <message>
        <source>Cache to</source>
        <translation>Cache nach</translation>
    </message>
    <message>
        <source>mode=max keeps the layers of all stages, not only of the last.</source>
        <translation>mode=max behält die Schichten aller Stages, nicht nur der letzten.</translation>
    </message>
    <message>
        <source>the one in use</source>
        <translation>der in Gebrauch</translation>
    </message>
    <message>
        <source>The name of a builder of “docker buildx ls”, such as a team&apos;s build farm.</source>
        <translation>Der Name eines Builders aus „docker buildx ls“, etwa der Build-Farm eines Teams.</translation>
    </message>
    <message>
        <source>Network of RUN</source>
        <translation>Netz von RUN</translation>
    </message>
    <message>
        <source>the builder&apos;s own</source>
        <translation>das des Builders</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the host&apos;s</source>
        <translation>das des Rechners</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
</context>
<context>
    <name>BuildPanel</name>
    <message>
        <source>Nothing has been built yet.</source>
        <translation>Es wurde noch nichts gebaut.</translation>
    </message>
    <message>
        <source>Looking for an engine…</source>
        <translation>Suche nach einer Engine&#xa0;…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>An earlier build: %1</source>
        <translation>Ein früherer Build: %1</translation>
    </message>
    <message>
        <source>Back to the current build</source>
        <translation>Zurück zum aktuellen Build</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more build(s) wait</source>
        <translation>
            <numerusform>%n weiterer Build wartet</numerusform>
            <numerusform>%n weitere Builds warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the builds that wait</source>
        <translation>Wartende Builds zurücknehmen</translation>
    </message>
    <message>
        <source>Copy the command of this build</source>
        <translation>Befehl dieses Builds kopieren</translation>
    </message>
    <message>
        <source>Steps on a line of time</source>
        <translation>Schritte auf einer Zeitachse</translation>
    </message>
    <message>
        <source>Steps as a list</source>
        <translation>Schritte als Liste</translation>
    </message>
</context>
<context>
    <name>BuildReporter</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>Built %1 in %2 s%3.</source>
        <translation>%1 in %2 s gebaut%3.</translation>
    </message>
    <message>
        <source>Probably: %1 %2</source>
        <translation>Wahrscheinlich: %1 %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps came from the cache.</source>
        <translation>%1 von %2 Schritten kamen aus dem Cache.</translation>
    </message>
    <message>
        <source>It waited longest for %1 (%2 s).</source>
        <translation>Am längsten wartete er auf %1 (%2 s).</translation>
    </message>
</context>
<context>
    <name>BuildStepList</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>im Cache</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>Steps of the build</source>
        <translation>Schritte des Builds</translation>
    </message>
    <message>
        <source>%1, %2, %3 %4</source>
        <translation>%1, %2, %3 %4</translation>
    </message>
    <message>
        <source>place guessed</source>
        <translation>Ort geschätzt</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>BuildTimeline</name>
    <message>
        <source>Steps of the build by stage</source>
        <translation>Schritte des Builds nach Stage</translation>
    </message>
    <message>
        <source>%1, %2 steps</source>
        <translation>%1, %2 Schritte</translation>
    </message>
    <message>
        <source>%1, skipped</source>
        <translation>%1, übersprungen</translation>
    </message>
    <message>
        <source>skipped: the target does not need it</source>
        <translation>übersprungen: das Ziel braucht sie nicht</translation>
    </message>
    <message>
        <source>%1, %2 s</source>
        <translation>%1, %2 s</translation>
    </message>
    <message>
        <source>%1 · %2 s</source>
        <translation>%1 · %2 s</translation>
    </message>
    <message>
        <source>≈ %1 s by the last build</source>
        <translation>≈ %1 s nach dem letzten Build</translation>
    </message>
</context>
<context>
    <name>BuildVerbs</name>
    <message>
        <source>Save and build?</source>
        <translation>Speichern und bauen?</translation>
    </message>
    <message>
        <source>The engine builds the file on disk. %1 has changes that are not saved yet.</source>
        <translation>Die Engine baut die Datei auf dem Datenträger. %1 hat Änderungen, die noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save and build</source>
        <translation>Speichern und bauen</translation>
    </message>
    <message>
        <source>Build beyond this project?</source>
        <translation>Über dieses Projekt hinaus bauen?</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
</context>
<context>
    <name>CacheAdvisor</name>
    <message>
        <source>A build now would run up to %1 of %2 steps, the first in line %3. %4</source>
        <translation>Ein Build würde jetzt bis zu %1 von %2 Schritten ausführen, den ersten in Zeile %3. %4</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>the folder that is built</source>
        <translation>Ordner des Builds</translation>
    </message>
    <message>
        <source>named build context</source>
        <translation>benannter Build-Kontext</translation>
    </message>
    <message>
        <source>address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Build context</source>
        <translation>Build-Kontext</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
    <message>
        <source>… %1 more</source>
        <translation>… %1 weitere</translation>
    </message>
    <message>
        <source>%1 paths</source>
        <translation>%1 Pfade</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>im Cache</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht benötigt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>FROM</source>
        <translation>FROM</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>COPY</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>Mount</translation>
    </message>
    <message>
        <source>ONBUILD</source>
        <translation>ONBUILD</translation>
    </message>
    <message>
        <source>ADD</source>
        <translation>ADD</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>CanvasBar</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>What the target needs</source>
        <translation>Was das Ziel braucht</translation>
    </message>
    <message>
        <source>What belongs to the selection</source>
        <translation>Was zur Auswahl gehört</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>Cache</translation>
    </message>
    <message>
        <source>Find in the graph</source>
        <translation>Im Graphen suchen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>CanvasGraph</name>
    <message>
        <source>%1, %2 of it live</source>
        <translation>%1, davon %2 sichtbar</translation>
    </message>
</context>
<context>
    <name>CanvasMenus</name>
    <message>
        <source>Go to text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Select what needs it</source>
        <translation>Auswählen, was von ihr abhängt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Add stage…</source>
        <translation>Stage hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Show the build context</source>
        <translation>Build-Kontext zeigen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Give it a stage of its own…</source>
        <translation>Ihm eine eigene Stage geben…</translation>
    </message>
    <message>
        <source>Take it from another stage…</source>
        <translation>Aus einer anderen Stage nehmen…</translation>
    </message>
    <message>
        <source>Snap to the grid</source>
        <translation>Am Raster ausrichten</translation>
    </message>
    <message>
        <source>Map of the graph</source>
        <translation>Karte des Graphen</translation>
    </message>
    <message>
        <source>Put a stage in between…</source>
        <translation>Stage dazwischensetzen …</translation>
    </message>
    <message>
        <source>From top to bottom</source>
        <translation>Von oben nach unten</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Export the graph…</source>
        <translation>Graph exportieren …</translation>
    </message>
</context>
<context>
    <name>CanvasNode</name>
    <message>
        <source>Stage %1</source>
        <translation>Stage %1</translation>
    </message>
</context>
<context>
    <name>CanvasQuestions</name>
    <message>
        <source>Connect %1 to</source>
        <translation>%1 verbinden mit</translation>
    </message>
    <message>
        <source>Take it from</source>
        <translation>Nehmen aus</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Put in between</source>
        <translation>Dazwischensetzen</translation>
    </message>
</context>
<context>
    <name>CauseList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
</context>
<context>
    <name>CheckCommand</name>
    <message>
        <source>%1 has no Dockerfile.</source>
        <translation>%1 hat kein Dockerfile.</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>--fix needs a file, not standard input.</source>
        <translation>--fix braucht eine Datei, nicht die Standardeingabe.</translation>
    </message>
    <message>
        <source>text (the default), json or sarif</source>
        <translation>text (Vorgabe), json oder sarif</translation>
    </message>
    <message>
        <source>Make the changes that are safe to make</source>
        <translation>Die Änderungen vornehmen, die gefahrlos sind</translation>
    </message>
    <message>
        <source>End with 1 from this severity on: error, warning (the default), info or never</source>
        <translation>Ab diesem Schweregrad mit 1 enden: error, warning (Vorgabe), info oder never</translation>
    </message>
    <message>
        <source>Says what is wrong with Dockerfiles and what could be better.</source>
        <translation>Sagt, was an Dockerfiles falsch ist und was besser sein könnte.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>(--fix can do it)</source>
        <translation>(--fix kann das beheben)</translation>
    </message>
    <message>
        <source>Files: %1. Errors: %2, warnings: %3, notes: %4, hints: %5.</source>
        <translation>Dateien: %1. Fehler: %2, Warnungen: %3, Empfehlungen: %4, Hinweise: %5.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>A Dockerfile from standard input cannot be built; save it as a file.</source>
        <translation>Ein Dockerfile aus der Standardeingabe kann nicht gebaut werden; als Datei speichern.</translation>
    </message>
    <message>
        <source>%1 has no Dockerfile.</source>
        <translation>%1 hat kein Dockerfile.</translation>
    </message>
    <message>
        <source>%1 is not a folder; with -f the path is the build context.</source>
        <translation>%1 ist kein Ordner; mit -f ist der Pfad der Build-Kontext.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Standard input is too long for a Dockerfile.</source>
        <translation>Die Standardeingabe ist zu lang für ein Dockerfile.</translation>
    </message>
    <message>
        <source>%1: cannot be written: %2</source>
        <translation>%1: kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>See, edit, build and weigh multi-stage Dockerfiles.</source>
        <translation>Mehrstufige Dockerfiles sehen, bearbeiten, bauen und vermessen.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Sub-commands:</source>
        <translation>Unterbefehle:</translation>
    </message>
    <message>
        <source>&quot;stagecraft SUB-COMMAND --help&quot; tells its flags. Without a sub-command a window opens.</source>
        <translation>„stagecraft SUB-COMMAND --help“ nennt dessen Optionen. Ohne Unterbefehl öffnet sich ein Fenster.</translation>
    </message>
    <message>
        <source>Flags:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Too little is given for %1.</source>
        <translation>Für %1 ist zu wenig angegeben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too much for %2.</source>
        <translation>„%1“ ist für %2 zu viel.</translation>
    </message>
    <message>
        <source>This build of Stagecraft has no &quot;%1&quot;.</source>
        <translation>Dieser Build von Stagecraft hat kein „%1“.</translation>
    </message>
    <message>
        <source>There is no sub-command &quot;%1&quot;.</source>
        <translation>Es gibt keinen Unterbefehl „%1“.</translation>
    </message>
    <message>
        <source>There is no sub-command &quot;%1&quot;. Did you mean %2?</source>
        <translation>Es gibt keinen Unterbefehl „%1“. Meinten Sie %2?</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Run a command</source>
        <translation>Befehl ausführen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>A layer without history</source>
        <translation>Ein Layer ohne Historie</translation>
    </message>
    <message>
        <source>%1 stays in the stage %2</source>
        <translation>%1 bleibt in der Stage %2</translation>
    </message>
    <message>
        <source>No longer there: %1</source>
        <translation>Nicht mehr da: %1</translation>
    </message>
    <message>
        <source>The base image %1 stays in the stage %2</source>
        <translation>Das Basis-Image %1 bleibt in der Stage %2</translation>
    </message>
    <message>
        <source>The base image %1 is no longer shipped</source>
        <translation>Das Basis-Image %1 wird nicht mehr ausgeliefert</translation>
    </message>
    <message>
        <source>The base image is now %1</source>
        <translation>Das Basis-Image ist jetzt %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Hinzugekommen: %1</translation>
    </message>
    <message>
        <source>The base image %1 has changed</source>
        <translation>Das Basis-Image %1 hat sich geändert</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Image-Größe</translation>
    </message>
    <message>
        <source>Download size</source>
        <translation>Download-Größe</translation>
    </message>
    <message>
        <source>not known: the archive holds uncompressed layers</source>
        <translation>nicht bekannt: das Archiv enthält unkomprimierte Layer</translation>
    </message>
    <message>
        <source>Build time</source>
        <translation>Build-Zeit</translation>
    </message>
    <message>
        <source>too few runs to judge</source>
        <translation>zu wenige Läufe für ein Urteil</translation>
    </message>
    <message>
        <source>Push time</source>
        <translation>Push-Zeit</translation>
    </message>
    <message>
        <source>at %1 Mbit/s</source>
        <translation>bei %1 Mbit/s</translation>
    </message>
    <message>
        <source>at %1 Mbit/s, uncompressed</source>
        <translation>bei %1 Mbit/s, unkomprimiert</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Effizienz</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Wasted in layers</source>
        <translation>In Layern verschwendet</translation>
    </message>
    <message>
        <source>Same size.</source>
        <translation>Gleich groß.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 smaller.</source>
        <translation>%1 kleiner.</translation>
    </message>
    <message>
        <source>%1 larger.</source>
        <translation>%1 größer.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>No verdict.</source>
        <translation>Kein Urteil.</translation>
    </message>
    <message>
        <source>The images are for different platforms: %1 and %2.</source>
        <translation>Die Images sind für verschiedene Plattformen: %1 und %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n other causes</source>
        <translation>
            <numerusform>%n weitere Ursache</numerusform>
            <numerusform>%n weitere Ursachen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The archive holds several images; one was expected.</source>
        <translation>Das Archiv enthält mehrere Images; erwartet wurde eines.</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>%1 wird gebaut</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 → %2, measured from both image archives, %3</source>
        <translation>%1 → %2, aus beiden Image-Archiven gemessen, %3</translation>
    </message>
    <message>
        <source>Why: adds up to %1 exactly</source>
        <translation>Ursachen: ergeben genau %1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher:  %1</translation>
    </message>
    <message>
        <source>After:  %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Final files</source>
        <translation>Endgültige Dateien</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Size by the engine</source>
        <translation>Größe laut Engine</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 names no image.</source>
        <translation>%1 nennt kein Image.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 has no Dockerfile.</source>
        <translation>%1 hat kein Dockerfile.</translation>
    </message>
    <message>
        <source>There is no %1.</source>
        <translation>%1 gibt es nicht.</translation>
    </message>
    <message>
        <source>Measuring the image of %1</source>
        <translation>Das Image von %1 wird vermessen</translation>
    </message>
    <message>
        <source>“%1” is no revision of git.</source>
        <translation>„%1“ ist keine Revision von git.</translation>
    </message>
    <message>
        <source>%1 is no Dockerfile, so it has no revision.</source>
        <translation>%1 ist kein Dockerfile und hat deshalb keine Revision.</translation>
    </message>
    <message>
        <source>Written, then deleted in a later layer: %1</source>
        <translation>Geschrieben und in einem späteren Layer gelöscht: %1</translation>
    </message>
    <message>
        <source>Written, then replaced in a later layer: %1</source>
        <translation>Geschrieben und in einem späteren Layer ersetzt: %1</translation>
    </message>
    <message>
        <source>Repeated in a later layer for another owner, mode or time: %1</source>
        <translation>In einem späteren Layer wiederholt, für anderen Besitzer, andere Rechte oder Zeit: %1</translation>
    </message>
    <message>
        <source>The sizes of all files in all layers, added up from the image&apos;s archive: the same for every engine and image store.</source>
        <translation>Die Größen aller Dateien in allen Layern, aus dem Archiv des Images addiert: bei jeder Engine und jedem Speicher gleich.</translation>
    </message>
    <message>
        <source>The compressed layers, each once, and the configuration: what a registry sends for it.</source>
        <translation>Die komprimierten Layer, jeder einmal, und die Konfiguration: was eine Registry dafür sendet.</translation>
    </message>
    <message>
        <source>The layers the image lists, the base image&apos;s included.</source>
        <translation>Die Layer, die das Image aufzählt, die des Basis-Images mitgezählt.</translation>
    </message>
    <message>
        <source>By the clock, from the start of the engine&apos;s client to its end.</source>
        <translation>Nach der Uhr, vom Start des Clients der Engine bis zu seinem Ende.</translation>
    </message>
    <message>
        <source>Right after a build without the cache, with nothing changed.</source>
        <translation>Gleich nach einem Build ohne Cache, ohne dass sich etwas geändert hat.</translation>
    </message>
    <message>
        <source>What there is to send, at the bandwidth of the settings: no push was made.</source>
        <translation>Was zu senden ist, bei der Bandbreite aus den Einstellungen: gepusht wurde nicht.</translation>
    </message>
    <message>
        <source>What is in the layers, though later layers replace or delete it.</source>
        <translation>Was in den Layern steckt, obwohl spätere Layer es ersetzen oder löschen.</translation>
    </message>
    <message>
        <source>The share of all bytes in the layers that the final image still shows.</source>
        <translation>Der Anteil aller Bytes in den Layern, den das fertige Image noch zeigt.</translation>
    </message>
    <message>
        <source>The engine itself says %1 and %2 (%3).</source>
        <translation>Die Engine selbst sagt %1 und %2 (%3).</translation>
    </message>
    <message>
        <source>%1 s to %2 s</source>
        <translation>%1 s bis %2 s</translation>
    </message>
    <message numerus="yes">
        <source>median of %n runs; %1, %2</source>
        <translation>
            <numerusform>Median aus %n Lauf; %1, %2</numerusform>
            <numerusform>Median aus %n Läufen; %1, %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Build time, no layer cache</source>
        <translation>Build-Zeit ohne Layer-Cache</translation>
    </message>
    <message>
        <source>Build time, all cached</source>
        <translation>Build-Zeit, alles im Cache</translation>
    </message>
    <message>
        <source>%1 times as large.</source>
        <translation>%1-mal so groß.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>(not shown)</source>
        <translation>(nicht gezeigt)</translation>
    </message>
    <message>
        <source>(another, not shown)</source>
        <translation>(ein anderer, nicht gezeigt)</translation>
    </message>
    <message>
        <source>Entry point</source>
        <translation>Entrypoint</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Working folder</source>
        <translation>Arbeitsordner</translation>
    </message>
    <message>
        <source>Health check</source>
        <translation>Healthcheck</translation>
    </message>
    <message>
        <source>Stop signal</source>
        <translation>Stoppsignal</translation>
    </message>
    <message>
        <source>Port %1</source>
        <translation>Port %1</translation>
    </message>
    <message>
        <source>Volume %1</source>
        <translation>Volume %1</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Label %1</source>
        <translation>Label %1</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>Läuft als</translation>
    </message>
    <message>
        <source>What containers of it do</source>
        <translation>Was seine Container tun</translation>
    </message>
    <message>
        <source>What is in the image</source>
        <translation>Was im Image ist</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Files: %1 removed, %2 added, %3 changed</source>
        <translation>Dateien: %1 entfernt, %2 hinzugefügt, %3 geändert</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 replaced</source>
        <translation>%1 ersetzt</translation>
    </message>
    <message>
        <source>%1 repeated unchanged</source>
        <translation>%1 unverändert wiederholt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>One push of each to %1, of the layers that were not there yet.</source>
        <translation>Je ein Push nach %1, der Layer, die dort noch nicht waren.</translation>
    </message>
    <message>
        <source>both share %1</source>
        <translation>beide teilen %1</translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <translation>
            <numerusform>%n weitere</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>The engine gave no image of the name %1.</source>
        <translation>Die Engine lieferte kein Image mit dem Namen %1.</translation>
    </message>
    <message>
        <source>Building %1, the file and its context as git has them</source>
        <translation>%1 wird gebaut, Datei und Kontext wie in git</translation>
    </message>
    <message>
        <source>Building %1, the file as git has it, its context as it is now</source>
        <translation>%1 wird gebaut, die Datei wie in git, der Kontext wie er jetzt ist</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>--bandwidth takes megabits a second, more than 0, not &quot;%1&quot;.</source>
        <translation>--bandwidth erwartet Megabit pro Sekunde, mehr als 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>Of the network, for estimated push times; 100 unless given</source>
        <translation>Des Netzes, für geschätzte Push-Zeiten; ohne Angabe 100</translation>
    </message>
    <message>
        <source>text (the default), json, markdown, csv or html</source>
        <translation>text (Vorgabe), json, markdown, csv oder html</translation>
    </message>
    <message>
        <source>--runs takes a whole number from 1 to %1, not &quot;%2&quot;.</source>
        <translation>--runs nimmt eine ganze Zahl von 1 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>Time the Dockerfiles too: so many builds without the cache, and as many with it</source>
        <translation>Auch die Zeit der Dockerfiles messen: so viele Builds ohne Cache und ebenso viele mit</translation>
    </message>
    <message>
        <source>End with 1 when the last AFTER has more, for example 120MB</source>
        <translation>Mit 1 enden, wenn das letzte AFTER mehr hat, zum Beispiel 120MB</translation>
    </message>
    <message>
        <source>Write to a file instead of standard output</source>
        <translation>In eine Datei statt auf die Standardausgabe schreiben</translation>
    </message>
    <message>
        <source>Builds and weighs Dockerfiles or images, and says why their sizes differ from the first&apos;s.</source>
        <translation>Baut und wiegt Dockerfiles oder Images und sagt, warum ihre Größen von der des ersten abweichen.</translation>
    </message>
    <message>
        <source>--push-to takes a repository such as registry.example:5000/team/app, not &quot;%1&quot;.</source>
        <translation>--push-to nimmt ein Repository wie registry.example:5000/team/app, nicht „%1“.</translation>
    </message>
    <message>
        <source>Push each image there once and time it; the registry keeps the tag stagecraft-…</source>
        <translation>Jedes Image einmal dorthin pushen und die Zeit messen; die Registry behält den Tag stagecraft-…</translation>
    </message>
    <message>
        <source>Build PATH@REVISION with the files of that revision too, not with those of the folder</source>
        <translation>PFAD@REVISION auch mit den Dateien dieser Revision bauen statt mit denen des Ordners</translation>
    </message>
    <message>
        <source>--context-at-revision goes with PATH@REVISION.</source>
        <translation>--context-at-revision gehört zu PFAD@REVISION.</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Build and compare</source>
        <translation>Bauen und vergleichen</translation>
    </message>
    <message>
        <source>Builds %1 and measures its image. Compare it with:</source>
        <translation>Baut %1 und vermisst das Image. Vergleichen mit:</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>its previous build</source>
        <translation>der vorige Build</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>the file as git has it</source>
        <translation>die Datei, wie git sie hat</translation>
    </message>
    <message>
        <source>an earlier build</source>
        <translation>ein früherer Build</translation>
    </message>
    <message>
        <source>another Dockerfile</source>
        <translation>ein anderes Dockerfile</translation>
    </message>
    <message>
        <source>an image of the engine</source>
        <translation>ein Image der Engine</translation>
    </message>
    <message>
        <source>an archive of an image</source>
        <translation>ein Archiv eines Images</translation>
    </message>
    <message>
        <source>The last build of the same target.</source>
        <translation>Der letzte Build desselben Ziels.</translation>
    </message>
    <message>
        <source>There is none yet: this build will be the one to compare the next with.</source>
        <translation>Es gibt noch keinen: Mit diesem Build wird der nächste verglichen.</translation>
    </message>
    <message>
        <source>Revision of git</source>
        <translation>Revision von git</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <source>Its image is measured as the engine has it; nothing is built.</source>
        <translation>Sein Image wird gemessen, wie die Engine es hat; gebaut wird nichts.</translation>
    </message>
    <message>
        <source>No earlier build left an image.</source>
        <translation>Kein früherer Build hat ein Image hinterlassen.</translation>
    </message>
    <message>
        <source>Dockerfile</source>
        <translation>Dockerfile</translation>
    </message>
    <message>
        <source>It is built first.</source>
        <translation>Es wird zuerst gebaut.</translation>
    </message>
    <message>
        <source>This project has no other Dockerfile.</source>
        <translation>Dieses Projekt hat kein anderes Dockerfile.</translation>
    </message>
    <message>
        <source>alpine:3.22</source>
        <translation>alpine:3.22</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>An image the engine has; nothing is pulled.</source>
        <translation>Ein Image, das die Engine hat; geholt wird nichts.</translation>
    </message>
    <message>
        <source>/home/you/shop.tar</source>
        <translation>/home/sie/shop.tar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Add a variant</source>
        <translation>Variante hinzufügen</translation>
    </message>
    <message>
        <source>Measures one more image and puts it into the table.</source>
        <translation>Misst ein weiteres Image und nimmt es in die Tabelle auf.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>another stage of the file</source>
        <translation>eine andere Stage der Datei</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>The image there would be if that stage were shipped: what the stages after it save.</source>
        <translation>Das Image, das es gäbe, wenn diese Stage ausgeliefert würde: was die Stages danach sparen.</translation>
    </message>
    <message>
        <source>There is no other stage with a name.</source>
        <translation>Es gibt keine andere Stage mit einem Namen.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>With the files of the context of that revision too</source>
        <translation>Auch mit den Dateien des Kontexts dieser Revision</translation>
    </message>
    <message>
        <source>Otherwise the Dockerfile of that revision is built with the files as they are now.</source>
        <translation>Sonst wird das Dockerfile dieser Revision mit den Dateien gebaut, wie sie jetzt sind.</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>Building…</source>
        <translation>Build läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing to compare yet. “Build and compare” builds this Dockerfile and holds the image against the previous build or another Dockerfile.</source>
        <translation>Noch nichts zu vergleichen. „Bauen und vergleichen“ baut dieses Dockerfile und vergleicht das Image mit dem vorigen Build oder einem anderen Dockerfile.</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>What is in the image</source>
        <translation>Was im Image ist</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Ursachen</translation>
    </message>
    <message>
        <source>adds up to %1 exactly</source>
        <translation>ergeben genau %1</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Add variant…</source>
        <translation>Variante hinzufügen …</translation>
    </message>
    <message>
        <source>Estimate download</source>
        <translation>Download schätzen</translation>
    </message>
    <message>
        <source>Compresses the layers as a push would, without keeping them: about a second for 25 MB.</source>
        <translation>Komprimiert die Layer wie ein Push, ohne sie aufzuheben: etwa eine Sekunde für 25 MB.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Size over time</source>
        <translation>Größe im Lauf der Zeit</translation>
    </message>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n Build</numerusform>
            <numerusform>%n Builds</numerusform>
        </translation>
    </message>
    <message>
        <source>What containers of it do</source>
        <translation>Was seine Container tun</translation>
    </message>
    <message>
        <source>Time…</source>
        <translation>Zeit messen …</translation>
    </message>
    <message>
        <source>Builds, three times without the cache and with it</source>
        <translation>Builds, je dreimal ohne und mit Cache</translation>
    </message>
    <message>
        <source>A push to a registry…</source>
        <translation>Ein Push in eine Registry …</translation>
    </message>
</context>
<context>
    <name>CompletionPopup</name>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>ConfigurationList</name>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1: vorher %2, nachher %3</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>ConnectPopup</name>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Copy files</source>
        <translation>Dateien kopieren</translation>
    </message>
    <message>
        <source>Build on it</source>
        <translation>Darauf aufbauen</translation>
    </message>
    <message>
        <source>What to copy out of %1</source>
        <translation>Was aus %1 kopiert wird</translation>
    </message>
    <message>
        <source>Paths to copy</source>
        <translation>Zu kopierende Pfade</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Einhängen</translation>
    </message>
    <message>
        <source>%1 will start from %2 instead of what it is built from now.</source>
        <translation>%1 wird auf %2 aufbauen statt auf dem, worauf es jetzt aufbaut.</translation>
    </message>
    <message>
        <source>For which command</source>
        <translation>Für welchen Befehl</translation>
    </message>
    <message>
        <source>The RUN that uses the mount</source>
        <translation>Das RUN, das die Einbindung nutzt</translation>
    </message>
    <message>
        <source>What of %1 the command is to see</source>
        <translation>Was der Befehl von %1 sehen soll</translation>
    </message>
</context>
<context>
    <name>ContentBars</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CopyFilesDialog</name>
    <message>
        <source>Copy files out of the stage</source>
        <translation>Dateien aus der Stage kopieren</translation>
    </message>
    <message>
        <source>The stage is built, and a file or folder of it is copied to a folder of yours. Nothing of it runs.</source>
        <translation>Die Stage wird gebaut, und eine Datei oder ein Ordner daraus wird in einen Ihrer Ordner kopiert. Nichts davon wird ausgeführt.</translation>
    </message>
    <message>
        <source>/out/app</source>
        <translation>/out/app</translation>
    </message>
    <message>
        <source>Path in the stage</source>
        <translation>Pfad in der Stage</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
</context>
<context>
    <name>DifferenceDialog</name>
    <message>
        <source>No line differs in what can be seen.</source>
        <translation>Keine Zeile unterscheidet sich sichtbar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>What changes in the text</source>
        <translation>Was sich im Text ändert</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
</context>
<context>
    <name>DivisionPopup</name>
    <message>
        <source>Split the stage here</source>
        <translation>Die Stage hier teilen</translation>
    </message>
    <message>
        <source>A stage of its own</source>
        <translation>Eine eigene Stage</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Herauslösen</translation>
    </message>
    <message>
        <source>Name of the stage with what is above</source>
        <translation>Name der Stage mit dem, was darüber steht</translation>
    </message>
    <message>
        <source>Name of the new stage</source>
        <translation>Name der neuen Stage</translation>
    </message>
    <message>
        <source>What the rest is built on; empty for the stage above</source>
        <translation>Worauf der Rest aufbaut; leer für die Stage darüber</translation>
    </message>
    <message>
        <source>Base of the rest</source>
        <translation>Basis des Rests</translation>
    </message>
    <message>
        <source>Build the rest on the new stage</source>
        <translation>Den Rest auf der neuen Stage aufbauen</translation>
    </message>
    <message>
        <source>What to copy: paths and where to, one line each</source>
        <translation>Was kopiert wird: Pfade und wohin, je eine Zeile</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>Was kopiert wird</translation>
    </message>
</context>
<context>
    <name>Dockerfile</name>
    <message>
        <source>ONBUILD needs an instruction after it.</source>
        <translation>Auf ONBUILD muss eine Anweisung folgen.</translation>
    </message>
    <message>
        <source>ONBUILD cannot be the instruction of an ONBUILD.</source>
        <translation>ONBUILD kann nicht die Anweisung eines ONBUILD sein.</translation>
    </message>
    <message>
        <source>%1 cannot be the instruction of an ONBUILD.</source>
        <translation>%1 kann nicht die Anweisung eines ONBUILD sein.</translation>
    </message>
    <message>
        <source>There is no instruction in this continued line.</source>
        <translation>In dieser fortgesetzten Zeile steht keine Anweisung.</translation>
    </message>
    <message>
        <source>There is no instruction %1.</source>
        <translation>Es gibt keine Anweisung %1.</translation>
    </message>
    <message>
        <source>%1 has no flag --%2.</source>
        <translation>%1 hat kein Flag --%2.</translation>
    </message>
    <message>
        <source>The flag --%1 may be given only once.</source>
        <translation>Das Flag --%1 darf nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>The flag --%1 needs a value: --%1=…</source>
        <translation>Das Flag --%1 braucht einen Wert: --%1=…</translation>
    </message>
    <message>
        <source>The flag --%1 is true or false, not &quot;%2&quot;.</source>
        <translation>Das Flag --%1 ist true oder false, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1 needs an argument.</source>
        <translation>%1 braucht ein Argument.</translation>
    </message>
    <message>
        <source>The name of the stage is missing after %1.</source>
        <translation>Nach %1 fehlt der Name der Stage.</translation>
    </message>
    <message>
        <source>FROM ends after the name of the stage.</source>
        <translation>FROM endet nach dem Namen der Stage.</translation>
    </message>
    <message>
        <source>After the image only AS and a name may follow: FROM image AS name.</source>
        <translation>Nach dem Image dürfen nur AS und ein Name folgen: FROM image AS name.</translation>
    </message>
    <message>
        <source>%1 needs at least a source and a destination.</source>
        <translation>%1 braucht mindestens eine Quelle und ein Ziel.</translation>
    </message>
    <message>
        <source>A heredoc cannot be the destination of %1.</source>
        <translation>Ein Heredoc kann nicht das Ziel von %1 sein.</translation>
    </message>
    <message>
        <source>%1 needs a value: %1 name=value.</source>
        <translation>%1 braucht einen Wert: %1 name=value.</translation>
    </message>
    <message>
        <source>There is no = in &quot;%1&quot;: every argument of %2 has the form name=value.</source>
        <translation>In „%1“ steht kein =: jedes Argument von %2 hat die Form name=value.</translation>
    </message>
    <message>
        <source>The name before the = is missing.</source>
        <translation>Der Name vor dem = fehlt.</translation>
    </message>
    <message>
        <source>The name of the argument is missing.</source>
        <translation>Der Name des Arguments fehlt.</translation>
    </message>
    <message>
        <source>Nothing may follow HEALTHCHECK NONE.</source>
        <translation>Auf HEALTHCHECK NONE darf nichts folgen.</translation>
    </message>
    <message>
        <source>HEALTHCHECK is followed by CMD or NONE, not by %1.</source>
        <translation>Auf HEALTHCHECK folgt CMD oder NONE, nicht %1.</translation>
    </message>
    <message>
        <source>The command after HEALTHCHECK CMD is missing.</source>
        <translation>Nach HEALTHCHECK CMD fehlt der Befehl.</translation>
    </message>
    <message>
        <source>The number of retries is a whole number from 0.</source>
        <translation>Die Anzahl der Wiederholungen ist eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration such as 30s, 500ms or 1m30s.</source>
        <translation>„%1“ ist keine Dauer wie 30s, 500ms oder 1m30s.</translation>
    </message>
    <message>
        <source>The shortest duration here is 1ms.</source>
        <translation>Die kürzeste Dauer ist hier 1ms.</translation>
    </message>
    <message>
        <source>SHELL needs the JSON form: SHELL [&quot;executable&quot;, &quot;parameter&quot;].</source>
        <translation>SHELL braucht die JSON-Form: SHELL [&quot;executable&quot;, &quot;parameter&quot;].</translation>
    </message>
    <message>
        <source>SHELL needs at least the name of the shell.</source>
        <translation>SHELL braucht mindestens den Namen der Shell.</translation>
    </message>
    <message>
        <source>The path of a volume may not be empty.</source>
        <translation>Der Pfad eines Volumes darf nicht leer sein.</translation>
    </message>
    <message>
        <source>Only strings may stand in the JSON form: put this in double quotes.</source>
        <translation>In der JSON-Form dürfen nur Zeichenketten stehen: dies in doppelte Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A mount is a list of key=value with commas between them.</source>
        <translation>Ein Mount ist eine Liste von key=value mit Kommas dazwischen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a value: %1=…</source>
        <translation>„%1“ braucht einen Wert: %1=…</translation>
    </message>
    <message>
        <source>There is no mount type &quot;%1&quot;.</source>
        <translation>Es gibt keinen Mount-Typ „%1“.</translation>
    </message>
    <message>
        <source>Variables are not replaced in from=: define a stage with FROM %1 AS name, and name that.</source>
        <translation>In from= werden Variablen nicht ersetzt: mit FROM %1 AS name eine Stage definieren und diese nennen.</translation>
    </message>
    <message>
        <source>%1 is true or false, not &quot;%2&quot;.</source>
        <translation>%1 ist true oder false, nicht „%2“.</translation>
    </message>
    <message>
        <source>Sharing is shared, private or locked, not &quot;%1&quot;.</source>
        <translation>sharing ist shared, private oder locked, nicht „%1“.</translation>
    </message>
    <message>
        <source>The mode &quot;%1&quot; is not an octal number.</source>
        <translation>Der Modus „%1“ ist keine Oktalzahl.</translation>
    </message>
    <message>
        <source>%1 is a number, not &quot;%2&quot;.</source>
        <translation>%1 ist eine Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>A mount has no key &quot;%1&quot;.</source>
        <translation>Ein Mount hat keinen Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>A mount of type %1 has no key &quot;%2&quot;; the type must stand before it.</source>
        <translation>Ein Mount vom Typ %1 hat keinen Schlüssel „%2“; der Typ muss davor stehen.</translation>
    </message>
    <message>
        <source>A mount of type %1 has no key &quot;%2&quot;.</source>
        <translation>Ein Mount vom Typ %1 hat keinen Schlüssel „%2“.</translation>
    </message>
    <message>
        <source>Only a mount of type cache has the key &quot;sharing&quot;.</source>
        <translation>Nur ein Mount vom Typ cache hat den Schlüssel „sharing“.</translation>
    </message>
    <message>
        <source>A secret is not taken from a stage: it has no key &quot;from&quot;.</source>
        <translation>Ein Secret wird nicht aus einer Stage genommen: es hat keinen Schlüssel „from“.</translation>
    </message>
    <message>
        <source>A secret needs an id, a source or a target.</source>
        <translation>Ein Secret braucht id, source oder target.</translation>
    </message>
    <message>
        <source>A secret has an id or a source, not both.</source>
        <translation>Ein Secret hat id oder source, nicht beides.</translation>
    </message>
    <message>
        <source>The Dockerfile is empty: it needs at least a FROM instruction.</source>
        <translation>Das Dockerfile ist leer: es braucht mindestens eine FROM-Anweisung.</translation>
    </message>
    <message>
        <source>The Dockerfile has no instructions: it needs at least a FROM.</source>
        <translation>Das Dockerfile hat keine Anweisungen: es braucht mindestens ein FROM.</translation>
    </message>
    <message>
        <source>This line is %1 bytes long; BuildKit reads no line longer than %2.</source>
        <translation>Diese Zeile ist %1 Byte lang; BuildKit liest keine Zeile, die länger als %2 ist.</translation>
    </message>
    <message>
        <source>There is already a directive &quot;%1&quot; in line %2: only one is allowed.</source>
        <translation>In Zeile %2 steht schon eine Direktive „%1“: nur eine ist erlaubt.</translation>
    </message>
    <message>
        <source>The escape character can only be \ or `, not &quot;%1&quot;.</source>
        <translation>Das Escape-Zeichen kann nur \ oder ` sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>This is only a comment: the directive &quot;%1&quot; must be above every other line, empty lines and comments included.</source>
        <translation>Das ist nur ein Kommentar: die Direktive „%1“ muss über jeder anderen Zeile stehen, auch über Leerzeilen und Kommentaren.</translation>
    </message>
    <message>
        <source>The heredoc does not end: a line that is only &quot;%1&quot; is missing.</source>
        <translation>Das Heredoc endet nicht: es fehlt eine Zeile, die nur aus „%1“ besteht.</translation>
    </message>
    <message>
        <source>Line %1 has it behind tabs, which only &lt;&lt;- allows.</source>
        <translation>In Zeile %1 steht es hinter Tabulatoren, was nur &lt;&lt;- erlaubt.</translation>
    </message>
    <message>
        <source>Line %1 has white space beside it, which makes it part of the text.</source>
        <translation>In Zeile %1 steht Leerraum daneben, damit gehört es zum Text.</translation>
    </message>
    <message>
        <source>The variables here cannot be replaced: %1.</source>
        <translation>Die Variablen hier können nicht ersetzt werden: %1.</translation>
    </message>
    <message>
        <source>The path of this volume is empty once %1 is replaced.</source>
        <translation>Der Pfad dieses Volumes ist leer, sobald %1 ersetzt ist.</translation>
    </message>
    <message>
        <source>%1 stands before the first FROM: only ARG may.</source>
        <translation>%1 steht vor dem ersten FROM: das darf nur ARG.</translation>
    </message>
    <message>
        <source>The platform is empty: %1 has no value before the first FROM.</source>
        <translation>Die Plattform ist leer: %1 hat vor dem ersten FROM keinen Wert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a platform such as linux/amd64 or linux/arm64.</source>
        <translation>„%1“ ist keine Plattform wie linux/amd64 oder linux/arm64.</translation>
    </message>
    <message>
        <source>The base is empty: %1 has no value before the first FROM.</source>
        <translation>Die Basis ist leer: %1 hat vor dem ersten FROM keinen Wert.</translation>
    </message>
    <message>
        <source>FROM finds the stage only in lower case: %1.</source>
        <translation>FROM findet die Stage nur in Kleinschreibung: %1.</translation>
    </message>
    <message>
        <source>The name of an image is in lower case: &quot;%1&quot; is not.</source>
        <translation>Ein Image-Name ist kleingeschrieben: „%1“ ist es nicht.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of an image.</source>
        <translation>„%1“ ist kein Image-Name.</translation>
    </message>
    <message>
        <source>%1 becomes &quot;%2&quot;, which is not the name of an image.</source>
        <translation>%1 wird zu „%2“, und das ist kein Image-Name.</translation>
    </message>
    <message>
        <source>There is no stage to build: a FROM is missing.</source>
        <translation>Es gibt keine Stage zum Bauen: ein FROM fehlt.</translation>
    </message>
    <message>
        <source>There is no stage &quot;%1&quot; to build.</source>
        <translation>Es gibt keine Stage „%1“ zum Bauen.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>error= is true or false, not &quot;%1&quot;.</source>
        <translation>error= ist true oder false, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no option of check: there are skip=, error= and experimental=.</source>
        <translation>„%1“ ist keine Option von check: es gibt skip=, error= und experimental=.</translation>
    </message>
    <message>
        <source>The number of the port is missing.</source>
        <translation>Die Nummer des Ports fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no protocol of a port: there are tcp, udp and sctp.</source>
        <translation>„%1“ ist kein Protokoll eines Ports: es gibt tcp, udp und sctp.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address.</source>
        <translation>„%1“ ist keine IP-Adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no port: write a number up to 65535, or two with a - between.</source>
        <translation>„%1“ ist kein Port: schreiben Sie eine Zahl bis 65535 oder zwei mit einem - dazwischen.</translation>
    </message>
    <message>
        <source>%1 and %2 are not as many ports.</source>
        <translation>%1 und %2 sind nicht gleich viele Ports.</translation>
    </message>
    <message>
        <source>Line %1: nothing follows the &quot;!&quot;.</source>
        <translation>Zeile %1: auf das „!“ folgt nichts.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is not a pattern.</source>
        <translation>Zeile %1: „%2“ ist kein Muster.</translation>
    </message>
    <message>
        <source>The mode %1 is neither an octal number up to 7777 nor symbolic such as u+x.</source>
        <translation>Der Modus %1 ist weder eine Oktalzahl bis 7777 noch symbolisch wie u+x.</translation>
    </message>
    <message>
        <source>--%1 is one of %2, not &quot;%3&quot;.</source>
        <translation>--%1 ist eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no size such as 64m.</source>
        <translation>„%1“ ist keine Größe wie 64m.</translation>
    </message>
    <message>
        <source>A mount of type ssh takes no source.</source>
        <translation>Ein Mount des Typs ssh hat keine Quelle.</translation>
    </message>
    <message>
        <source>Nothing can be mounted over / as a whole.</source>
        <translation>Über / als Ganzes kann nichts gemountet werden.</translation>
    </message>
    <message>
        <source>A checksum is for one source, not for %1.</source>
        <translation>Eine Prüfsumme gilt für eine Quelle, nicht für %1.</translation>
    </message>
    <message>
        <source>Only a source with an address has a checksum.</source>
        <translation>Nur eine Quelle mit einer Adresse hat eine Prüfsumme.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no checksum such as sha256:… of 64 digits.</source>
        <translation>„%1“ ist keine Prüfsumme wie sha256:… mit 64 Ziffern.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no signal such as SIGTERM, SIGINT or 9.</source>
        <translation>„%1“ ist kein Signal wie SIGTERM, SIGINT oder 9.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the name of a stage: a name starts with a letter, then letters and digits follow, with &quot;-&quot;, &quot;_&quot; or &quot;.&quot; between them.</source>
        <translation>„%1“ kann keine Stage heißen: ein Name beginnt mit einem Buchstaben, dann folgen Buchstaben und Ziffern mit „-“, „_“ oder „.“ dazwischen.</translation>
    </message>
</context>
<context>
    <name>DockerfileEditor</name>
    <message>
        <source>Text of %1</source>
        <translation>Text von %1</translation>
    </message>
    <message>
        <source>Dockerfile text</source>
        <translation>Dockerfile-Text</translation>
    </message>
    <message>
        <source>Too long to colour</source>
        <translation>Zu lang zum Einfärben</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Dockerfile.</source>
        <translation>%1 ist ein Ordner, kein Dockerfile.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>%1 is too big (%2) to be a Dockerfile.</source>
        <translation>%1 ist zu groß (%2) für ein Dockerfile.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: there is no folder %2.</source>
        <translation>%1 kann nicht gespeichert werden: es gibt keinen Ordner %2.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: %2</source>
        <translation>%1 kann nicht gespeichert werden: %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>This does not look like a text file: %1.</source>
        <translation>Das sieht nicht nach einer Textdatei aus: %1.</translation>
    </message>
    <message>
        <source>%1 is UTF-16, and builds read Dockerfiles as UTF-8.</source>
        <translation>%1 ist UTF-16, und Builds lesen Dockerfiles als UTF-8.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: the file may not be written to. Save it under another name, or allow writing to it.</source>
        <translation>%1 kann nicht gespeichert werden: Die Datei ist schreibgeschützt. Speichere sie unter einem anderen Namen oder erlaube das Schreiben.</translation>
    </message>
    <message>
        <source>%1 cannot be saved: no file may be made in %2. Save it elsewhere.</source>
        <translation>%1 kann nicht gespeichert werden: In %2 darf keine Datei angelegt werden. Speichere sie anderswo.</translation>
    </message>
</context>
<context>
    <name>DocumentTabs</name>
    <message>
        <source>Open files</source>
        <translation>Offene Dateien</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>EdgeLegend</name>
    <message>
        <source>Legend: FROM is solid, COPY --from is dashed, a mount is dotted</source>
        <translation>Legende: FROM ist durchgezogen, COPY --from gestrichelt, ein Mount gepunktet</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>Mount</translation>
    </message>
</context>
<context>
    <name>EditorMenu</name>
    <message>
        <source>Undo %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Ctrl+X</source>
        <translation>Strg+X</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Strg+C</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Ctrl+V</source>
        <translation>Strg+V</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Ctrl+A</source>
        <translation>Strg+A</translation>
    </message>
    <message>
        <source>Go to definition</source>
        <translation>Zur Definition</translation>
    </message>
    <message>
        <source>Rename %1…</source>
        <translation>%1 umbenennen …</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Format selection</source>
        <translation>Auswahl formatieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Sort packages</source>
        <translation>Pakete sortieren</translation>
    </message>
</context>
<context>
    <name>EmptyCanvas</name>
    <message>
        <source>No stages yet</source>
        <translation>Noch keine Stages</translation>
    </message>
    <message>
        <source>Every FROM in the text becomes a stage here. Type one, or add it now.</source>
        <translation>Jedes FROM im Text wird hier zu einer Stage. Schreiben Sie eines oder fügen Sie jetzt eine Stage hinzu.</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Stage hinzufügen</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>Docker or Podman was not found. Editing works; install one to build.</source>
        <translation>Docker oder Podman wurde nicht gefunden. Bearbeiten geht; zum Bauen eines davon installieren.</translation>
    </message>
    <message>
        <source>Docker is installed but its engine is not running.</source>
        <translation>Docker ist installiert, aber die Engine läuft nicht.</translation>
    </message>
    <message>
        <source>Docker is installed but its engine is not running (context %1).</source>
        <translation>Docker ist installiert, aber die Engine läuft nicht (Kontext %1).</translation>
    </message>
    <message>
        <source>Your user may not use the Docker socket. Use rootless Docker or Podman, or ask whoever runs this system; being in the docker group equals being root.</source>
        <translation>Ihr Benutzer darf den Docker-Socket nicht verwenden. Rootless Docker oder Podman verwenden oder die Systemverwaltung fragen; Mitglied der Gruppe docker zu sein heißt so viel wie root zu sein.</translation>
    </message>
    <message>
        <source>BuildKit support (buildx) is missing. Install the buildx plugin to build.</source>
        <translation>Die BuildKit-Unterstützung (buildx) fehlt. Zum Bauen das buildx-Plugin installieren.</translation>
    </message>
    <message>
        <source>The engine stopped during the build.</source>
        <translation>Die Engine hat während des Builds aufgehört.</translation>
    </message>
    <message>
        <source>The disk of the engine is full. “docker system df” shows what takes the space.</source>
        <translation>Der Datenträger der Engine ist voll. „docker system df“ zeigt, was den Platz belegt.</translation>
    </message>
    <message>
        <source>An image could not be had: it does not exist, needs a sign-in, or was asked for too often.</source>
        <translation>Ein Image war nicht zu bekommen: es existiert nicht, verlangt eine Anmeldung oder wurde zu oft angefragt.</translation>
    </message>
    <message>
        <source>The registry could not be reached.</source>
        <translation>Die Registry war nicht erreichbar.</translation>
    </message>
    <message>
        <source>An image or a program is for another platform than the one built for.</source>
        <translation>Ein Image oder ein Programm ist für eine andere Plattform als die, für die gebaut wird.</translation>
    </message>
    <message>
        <source>The engine does not accept the Dockerfile.</source>
        <translation>Die Engine nimmt das Dockerfile nicht an.</translation>
    </message>
    <message>
        <source>An instruction failed.</source>
        <translation>Eine Anweisung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The engine does not accept what was asked for.</source>
        <translation>Die Engine nimmt die Anfrage nicht an.</translation>
    </message>
    <message>
        <source>No engine</source>
        <translation>Keine Engine</translation>
    </message>
    <message>
        <source>BuildKit · live</source>
        <translation>BuildKit · live</translation>
    </message>
    <message>
        <source>BuildKit · text</source>
        <translation>BuildKit · Text</translation>
    </message>
    <message>
        <source>Legacy builder</source>
        <translation>Alter Builder</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>The engine sent an event of more than 16 MiB, which was left out.</source>
        <translation>Die Engine schickte ein Ereignis von mehr als 16 MiB, das ausgelassen wurde.</translation>
    </message>
    <message>
        <source>The engine gave no answer.</source>
        <translation>Die Engine hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>The engine refused.</source>
        <translation>Die Engine hat abgelehnt.</translation>
    </message>
    <message>
        <source>That is no image name.</source>
        <translation>Das ist kein Image-Name.</translation>
    </message>
    <message>
        <source>The engine&apos;s client could not be started.</source>
        <translation>Der Client der Engine konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>The engine could not hand out the image.</source>
        <translation>Die Engine konnte das Image nicht herausgeben.</translation>
    </message>
    <message>
        <source>The engine&apos;s answer about the image could not be read.</source>
        <translation>Die Antwort der Engine zum Image konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The image could not be pushed to %1.</source>
        <translation>Das Image konnte nicht nach %1 gepusht werden.</translation>
    </message>
</context>
<context>
    <name>EngineCommand</name>
    <message>
        <source>Engine</source>
        <translation>Engine</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Kontext</translation>
    </message>
    <message>
        <source>%1 (remote)</source>
        <translation>%1 (entfernt)</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>Builder</translation>
    </message>
    <message>
        <source>buildx</source>
        <translation>buildx</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Tells which engine was found, and what it can do.</source>
        <translation>Sagt, welche Engine gefunden wurde und was sie kann.</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text (Vorgabe) oder json</translation>
    </message>
</context>
<context>
    <name>EngineMenu</name>
    <message>
        <source>The context docker uses by itself</source>
        <translation>Der Kontext, den docker von selbst nimmt</translation>
    </message>
    <message>
        <source>Look for an engine again</source>
        <translation>Erneut nach einer Engine suchen</translation>
    </message>
</context>
<context>
    <name>FileBrowser</name>
    <message>
        <source>To the folder above</source>
        <translation>Zum Ordner darüber</translation>
    </message>
    <message>
        <source>Only what is kept for nothing</source>
        <translation>Nur, was umsonst aufbewahrt wird</translation>
    </message>
    <message>
        <source>Find a file</source>
        <translation>Datei suchen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Files of the image</source>
        <translation>Dateien des Images</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>+ %1 for nothing</source>
        <translation>+ %1 umsonst</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>As a map</source>
        <translation>Als Karte</translation>
    </message>
    <message>
        <source>What is there twice</source>
        <translation>Was doppelt da ist</translation>
    </message>
</context>
<context>
    <name>FileChanges</name>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>%1: before %2, after %3</source>
        <translation>%1: vorher %2, nachher %3</translation>
    </message>
</context>
<context>
    <name>FileDialogs</name>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open Dockerfile or compose file</source>
        <translation>Dockerfile oder Compose-Datei öffnen</translation>
    </message>
    <message>
        <source>Dockerfiles and compose files (Dockerfile* *.Dockerfile *.dockerfile Containerfile* *.yaml *.yml)</source>
        <translation>Dockerfiles und Compose-Dateien (Dockerfile* *.Dockerfile *.dockerfile Containerfile* *.yaml *.yml)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Export the graph in dark colours</source>
        <translation>Graph in dunklen Farben exportieren</translation>
    </message>
    <message>
        <source>Export the graph</source>
        <translation>Graph exportieren</translation>
    </message>
    <message>
        <source>SVG picture (*.svg)</source>
        <translation>SVG-Bild (*.svg)</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF-Dokument (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>New Dockerfile</source>
        <translation>Neues Dockerfile</translation>
    </message>
</context>
<context>
    <name>FileMap</name>
    <message>
        <source>Map of the files</source>
        <translation>Karte der Dateien</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>FileMessages</name>
    <message>
        <source>%1 on disk and here</source>
        <translation>%1 auf der Festplatte und hier</translation>
    </message>
    <message>
        <source>Lines with − are on disk only, lines with + are here only.</source>
        <translation>Zeilen mit − stehen nur auf der Festplatte, Zeilen mit + nur hier.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine behalten</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Andere übernehmen</translation>
    </message>
    <message>
        <source>Unsaved changes of %1</source>
        <translation>Ungespeicherte Änderungen von %1</translation>
    </message>
    <message>
        <source>Lines with − are open now, lines with + are in the unsaved text. Restoring is a step you can undo.</source>
        <translation>Zeilen mit − sind jetzt offen, Zeilen mit + stehen im ungespeicherten Text. Wiederherstellen lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Stagecraft ended while %1 had unsaved changes (at %2). The file has changed since.</source>
        <translation>Stagecraft wurde beendet, während %1 ungespeicherte Änderungen hatte (um %2). Die Datei hat sich seitdem geändert.</translation>
    </message>
    <message>
        <source>Stagecraft ended while %1 had unsaved changes (at %2).</source>
        <translation>Stagecraft wurde beendet, während %1 ungespeicherte Änderungen hatte (um %2).</translation>
    </message>
    <message>
        <source>Show difference</source>
        <translation>Unterschied zeigen</translation>
    </message>
    <message>
        <source>%1 was changed by another program, at other places than here.</source>
        <translation>%1 wurde von einem anderen Programm geändert, an anderen Stellen als hier.</translation>
    </message>
    <message>
        <source>%1 was changed by another program, at places that are changed here too.</source>
        <translation>%1 wurde von einem anderen Programm geändert, an Stellen, die auch hier geändert sind.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>%1 is no longer on disk. Saving makes it again.</source>
        <translation>%1 ist nicht mehr auf der Festplatte. Speichern legt sie wieder an.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Hide replacing</source>
        <translation>Ersetzen ausblenden</translation>
    </message>
    <message>
        <source>Show replacing</source>
        <translation>Ersetzen einblenden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriges</translation>
    </message>
    <message>
        <source>Shift+Enter</source>
        <translation>Umschalt+Enter</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächstes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>In the selection</source>
        <translation>In der Auswahl</translation>
    </message>
</context>
<context>
    <name>FixMenu</name>
    <message>
        <source>Nothing here can be mended by itself</source>
        <translation>Hier lässt sich nichts von selbst beheben</translation>
    </message>
</context>
<context>
    <name>Flags</name>
    <message>
        <source>There is no flag %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>There is no flag %1. Did you mean %2?</source>
        <translation>Es gibt keine Option %1. Meinten Sie %2?</translation>
    </message>
    <message>
        <source>%1 takes one of %2, not &quot;%3&quot;.</source>
        <translation>%1 erwartet eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 takes one of %2, not &quot;%3&quot;. Did you mean %4?</source>
        <translation>%1 erwartet eines von %2, nicht „%3“. Meinten Sie %4?</translation>
    </message>
    <message>
        <source>%1 can be given once only.</source>
        <translation>%1 kann nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>%1 takes no value.</source>
        <translation>%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>%1 needs a value: %2.</source>
        <translation>%1 braucht einen Wert: %2.</translation>
    </message>
</context>
<context>
    <name>GoToPopup</name>
    <message>
        <source>Line or stage</source>
        <translation>Zeile oder Stage</translation>
    </message>
    <message>
        <source>Line or stage to go to</source>
        <translation>Zeile oder Stage, zu der es gehen soll</translation>
    </message>
    <message>
        <source>No stage is called so.</source>
        <translation>Keine Stage heißt so.</translation>
    </message>
    <message>
        <source>A number, or the name of a stage.</source>
        <translation>Eine Zahl oder der Name einer Stage.</translation>
    </message>
</context>
<context>
    <name>GraphCanvas</name>
    <message>
        <source>Stages of %1</source>
        <translation>Stages von %1</translation>
    </message>
    <message>
        <source>Stages: %1. Arrow keys go from stage to stage, Enter goes to the text.</source>
        <translation>Stages: %1. Mit den Pfeiltasten von Stage zu Stage, mit der Eingabetaste zum Text.</translation>
    </message>
    <message>
        <source>The graph is in %1</source>
        <translation>Der Graph steht in %1</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Das Bild ist in der Zwischenablage</translation>
    </message>
</context>
<context>
    <name>GraphCommand</name>
    <message>
        <source>This build of Stagecraft cannot draw %1; dot and mermaid work.</source>
        <translation>Dieser Build von Stagecraft kann %1 nicht zeichnen; dot und mermaid gehen.</translation>
    </message>
    <message>
        <source>Which Dockerfile? Give its path, or - for standard input.</source>
        <translation>Welches Dockerfile? Den Pfad angeben, oder - für die Standardeingabe.</translation>
    </message>
    <message>
        <source>Give the Dockerfile once: %1 or %2.</source>
        <translation>Das Dockerfile nur einmal angeben: %1 oder %2.</translation>
    </message>
    <message>
        <source>json (the default), dot, mermaid, svg, png or pdf</source>
        <translation>json (Vorgabe), dot, mermaid, svg, png oder pdf</translation>
    </message>
    <message>
        <source>Write to a file instead of standard output</source>
        <translation>In eine Datei statt auf die Standardausgabe schreiben</translation>
    </message>
    <message>
        <source>Prints the stages of a Dockerfile and what they take from each other.</source>
        <translation>Gibt die Stages eines Dockerfiles aus und was sie voneinander übernehmen.</translation>
    </message>
    <message>
        <source>Colours of svg, png and pdf: light (the default) or dark</source>
        <translation>Farben von svg, png und pdf: light (Vorgabe, hell) oder dark (dunkel)</translation>
    </message>
    <message>
        <source>Pixels of png a unit: 1 to 4 (default: 2, and 1 for large graphs)</source>
        <translation>Pixel je Einheit für png: 1 bis 4 (Vorgabe: 2, bei großen Graphen 1)</translation>
    </message>
    <message>
        <source>Keep text as text in svg, to be searched; it is drawn as outlines otherwise</source>
        <translation>Text in svg als Text behalten, damit er durchsucht werden kann; sonst wird er als Umriss gezeichnet</translation>
    </message>
</context>
<context>
    <name>GraphEdit</name>
    <message>
        <source>The text around this place is not complete or has two stages of one name, so the change would not come out as meant. Mend the text first.</source>
        <translation>Der Text an dieser Stelle ist unvollständig oder hat zwei Stages gleichen Namens; die Änderung würde nicht wie gemeint ausfallen. Bitte erst den Text in Ordnung bringen.</translation>
    </message>
    <message>
        <source>A stage builds on one image or stage: &quot;%1&quot; is neither.</source>
        <translation>Eine Stage baut auf einem Image oder einer Stage auf: „%1“ ist keines von beiden.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; comes later, and FROM knows only stages above it.</source>
        <translation>Stage „%1“ kommt später, und FROM kennt nur Stages weiter oben.</translation>
    </message>
    <message>
        <source>Add stage %1</source>
        <translation>Stage %1 hinzufügen</translation>
    </message>
    <message>
        <source>COPY needs at least one path and a destination.</source>
        <translation>COPY braucht mindestens einen Pfad und ein Ziel.</translation>
    </message>
    <message>
        <source>A path cannot hold line ends or other control characters.</source>
        <translation>Ein Pfad darf keine Zeilenenden oder anderen Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>There is no such stage.</source>
        <translation>Diese Stage gibt es nicht.</translation>
    </message>
    <message>
        <source>A stage cannot take anything from itself.</source>
        <translation>Eine Stage kann nichts von sich selbst übernehmen.</translation>
    </message>
    <message>
        <source>That would make a cycle: %1.</source>
        <translation>Das ergäbe einen Kreis: %1.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; comes after stage &quot;%2&quot;, and a stage can only take from stages above it.</source>
        <translation>Stage „%1“ kommt nach Stage „%2“, und eine Stage kann nur von Stages weiter oben übernehmen.</translation>
    </message>
    <message>
        <source>Copy from %1 to %2</source>
        <translation>Von %1 nach %2 kopieren</translation>
    </message>
    <message>
        <source>The instruction before the new COPY is not complete. Mend the text first.</source>
        <translation>Die Anweisung vor dem neuen COPY ist unvollständig. Bitte erst den Text in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Build %1 on %2</source>
        <translation>%1 auf %2 aufbauen</translation>
    </message>
    <message>
        <source>Two stages are called &quot;%1&quot;. Rename one of them first.</source>
        <translation>Zwei Stages heißen „%1“. Bitte erst eine davon umbenennen.</translation>
    </message>
    <message>
        <source>The FROM of stage &quot;%1&quot; is not complete. Mend the text first.</source>
        <translation>Das FROM der Stage „%1“ ist unvollständig. Bitte erst den Text in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Build %1 on nothing</source>
        <translation>%1 auf nichts aufbauen</translation>
    </message>
    <message>
        <source>Remove a mount from %1</source>
        <translation>Einen Mount aus %1 entfernen</translation>
    </message>
    <message>
        <source>Remove a copy into %1</source>
        <translation>Ein Kopieren nach %1 entfernen</translation>
    </message>
    <message>
        <source>A Dockerfile needs at least one stage.</source>
        <translation>Ein Dockerfile braucht mindestens eine Stage.</translation>
    </message>
    <message>
        <source>Delete stage %1</source>
        <translation>Stage %1 löschen</translation>
    </message>
    <message>
        <source>Name %1 %2</source>
        <translation>%1 als %2 benennen</translation>
    </message>
    <message>
        <source>Rename stage %1 to %2</source>
        <translation>Stage %1 in %2 umbenennen</translation>
    </message>
    <message>
        <source>&quot;FROM %1&quot; names this stage through a variable. Change the variable first.</source>
        <translation>„FROM %1“ nennt diese Stage über eine Variable. Bitte erst die Variable ändern.</translation>
    </message>
    <message>
        <source>A stage name starts with a letter and has only letters, digits, dots, dashes and underscores.</source>
        <translation>Der Name einer Stage beginnt mit einem Buchstaben und hat nur Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a meaning of its own and cannot name a stage.</source>
        <translation>„%1“ hat eine eigene Bedeutung und kann keine Stage benennen.</translation>
    </message>
    <message>
        <source>There is a stage called &quot;%1&quot; already.</source>
        <translation>Es gibt schon eine Stage namens „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of an image that this file uses.</source>
        <translation>„%1“ ist der Name eines Images, das diese Datei verwendet.</translation>
    </message>
    <message>
        <source>FROM begins a stage: add a stage instead.</source>
        <translation>FROM beginnt eine Stage: fügen Sie stattdessen eine Stage hinzu.</translation>
    </message>
    <message>
        <source>Only ARG can stand above the first FROM.</source>
        <translation>Über dem ersten FROM kann nur ARG stehen.</translation>
    </message>
    <message>
        <source>This is not one instruction: &quot;%1&quot;.</source>
        <translation>Das ist nicht eine Anweisung: „%1“.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Import argument %1</source>
        <translation>Argument %1 übernehmen</translation>
    </message>
    <message>
        <source>There is no argument %1 above the first FROM.</source>
        <translation>Über dem ersten FROM gibt es kein Argument %1.</translation>
    </message>
    <message>
        <source>FROM begins its stage: delete the stage instead.</source>
        <translation>FROM beginnt seine Stage: löschen Sie stattdessen die Stage.</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>FROM begins its stage: move the stage instead.</source>
        <translation>FROM beginnt seine Stage: verschieben Sie stattdessen die Stage.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; takes from stage &quot;%2&quot;, and a stage can only take from stages above it.</source>
        <translation>Stage „%1“ nimmt von Stage „%2“, und eine Stage kann nur von Stages über ihr nehmen.</translation>
    </message>
    <message>
        <source>Move stage %1</source>
        <translation>Stage %1 verschieben</translation>
    </message>
    <message>
        <source>Something would then mean another stage than it means now, such as a name that two stages have. Mend the text first.</source>
        <translation>Etwas würde dann eine andere Stage meinen als jetzt, etwa ein Name, den zwei Stages haben. Bringen Sie erst den Text in Ordnung.</translation>
    </message>
    <message>
        <source>Set --%1 of %2</source>
        <translation>--%1 von %2 setzen</translation>
    </message>
    <message>
        <source>Remove --%1 from %2</source>
        <translation>--%1 von %2 entfernen</translation>
    </message>
    <message>
        <source>%1 has no flag --%2.</source>
        <translation>%1 hat kein Flag --%2.</translation>
    </message>
    <message>
        <source>A flag cannot hold line ends or other control characters.</source>
        <translation>Ein Flag kann keine Zeilenenden oder andere Steuerzeichen enthalten.</translation>
    </message>
    <message>
        <source>FROM begins its stage: it and another instruction cannot take each other&apos;s place.</source>
        <translation>FROM beginnt seine Stage: es und eine andere Anweisung können nicht den Platz tauschen.</translation>
    </message>
    <message>
        <source>Rename the stage instead, so that what refers to it follows.</source>
        <translation>Benennen Sie stattdessen die Stage um, damit folgt, was auf sie verweist.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Nothing copies from the image &quot;%1&quot; or mounts it.</source>
        <translation>Nichts kopiert vom Image „%1“ oder bindet es ein.</translation>
    </message>
    <message>
        <source>Name image %1 %2</source>
        <translation>Image %1 als %2 benennen</translation>
    </message>
    <message>
        <source>Only a RUN of a stage can have a mount.</source>
        <translation>Nur ein RUN einer Stage kann einen Mount haben.</translation>
    </message>
    <message>
        <source>Say where the command is to find what is mounted.</source>
        <translation>Bitte angeben, wo der Befehl das Eingebundene findet.</translation>
    </message>
    <message>
        <source>Mount %1 in %2</source>
        <translation>%1 in %2 einbinden</translation>
    </message>
    <message>
        <source>Duplicate stage %1</source>
        <translation>Stage %1 verdoppeln</translation>
    </message>
    <message>
        <source>Only what a stage begins with can become what it is built on.</source>
        <translation>Nur womit eine Stage beginnt, kann das werden, worauf sie aufbaut.</translation>
    </message>
    <message>
        <source>These make nothing that could be copied. Choose the commands below them as well.</source>
        <translation>Diese erzeugen nichts, was kopiert werden könnte. Wählen Sie auch die Befehle darunter.</translation>
    </message>
    <message>
        <source>Make stage %1 of instructions</source>
        <translation>Aus Anweisungen Stage %1 machen</translation>
    </message>
    <message>
        <source>Choose the instructions that are to be a stage of their own.</source>
        <translation>Wählen Sie die Anweisungen, die eine eigene Stage werden sollen.</translation>
    </message>
    <message>
        <source>Only instructions of one stage can be a stage of their own.</source>
        <translation>Nur Anweisungen einer einzigen Stage können eine eigene Stage werden.</translation>
    </message>
    <message>
        <source>FROM begins its stage and stays with it. Choose instructions below it.</source>
        <translation>FROM beginnt seine Stage und bleibt bei ihr. Wählen Sie Anweisungen darunter.</translation>
    </message>
    <message>
        <source>No stage is built on &quot;%1&quot;, so there is none to merge it into.</source>
        <translation>Keine Stage baut auf „%1“ auf; es gibt also keine, in die sie aufgehen könnte.</translation>
    </message>
    <message>
        <source>More than one stage takes from &quot;%1&quot;, and the others would lose it.</source>
        <translation>Mehr als eine Stage nimmt von „%1“, und die anderen würden sie verlieren.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; only copies from &quot;%2&quot; or mounts it. Only what it is built on can be merged into it.</source>
        <translation>Stage „%1“ kopiert nur von „%2“ oder bindet sie ein. Nur worauf sie aufbaut, kann in ihr aufgehen.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; is built on &quot;%2&quot; and also copies from it or mounts it.</source>
        <translation>Stage „%1“ baut auf „%2“ auf und kopiert auch von ihr oder bindet sie ein.</translation>
    </message>
    <message>
        <source>An ONBUILD of &quot;%1&quot; takes part in &quot;%2&quot; now, and would not when they are one.</source>
        <translation>Ein ONBUILD von „%1“ wirkt jetzt in „%2“ mit und täte es nicht mehr, wenn beide eine Stage sind.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are built for different platforms.</source>
        <translation>„%1“ und „%2“ werden für verschiedene Plattformen gebaut.</translation>
    </message>
    <message>
        <source>The ENTRYPOINT of &quot;%1&quot; takes the CMD of &quot;%2&quot; away now, and would not when they are one.</source>
        <translation>Das ENTRYPOINT von „%1“ hebt jetzt das CMD von „%2“ auf und täte es nicht mehr, wenn beide eine Stage sind.</translation>
    </message>
    <message>
        <source>Merge %1 into %2</source>
        <translation>%1 in %2 aufgehen lassen</translation>
    </message>
    <message>
        <source>A trigger takes part in every stage built on its own. Change it in the text.</source>
        <translation>Ein Trigger wirkt in jeder Stage mit, die auf seiner aufbaut. Bitte im Text ändern.</translation>
    </message>
    <message>
        <source>A mount belongs to the command that uses it. Move the RUN instead.</source>
        <translation>Ein Mount gehört zu dem Befehl, der ihn benutzt. Verschieben Sie stattdessen das RUN.</translation>
    </message>
    <message>
        <source>A stage is built on one image or stage only.</source>
        <translation>Eine Stage baut nur auf einem einzigen Image oder einer einzigen Stage auf.</translation>
    </message>
    <message>
        <source>Move to stage %1</source>
        <translation>In Stage %1 verschieben</translation>
    </message>
    <message>
        <source>Refer to %1 by name</source>
        <translation>%1 mit Namen nennen</translation>
    </message>
    <message>
        <source>Refer to stages by name</source>
        <translation>Stages mit Namen nennen</translation>
    </message>
    <message>
        <source>ADD cannot take from a stage.</source>
        <translation>ADD kann nichts von einer Stage nehmen.</translation>
    </message>
    <message>
        <source>What comes from a build context cannot come from a stage by the same paths. Add a copy instead.</source>
        <translation>Was aus einem Build-Kontext kommt, kann nicht unter denselben Pfaden aus einer Stage kommen. Fügen Sie stattdessen ein Kopieren hinzu.</translation>
    </message>
    <message>
        <source>Take from %1 instead</source>
        <translation>Stattdessen von %1 nehmen</translation>
    </message>
    <message>
        <source>An ONBUILD above would take part in the lower stage, or be lost to those built on it. Move it down first.</source>
        <translation>Ein ONBUILD weiter oben würde in der unteren Stage mitwirken oder denen fehlen, die auf ihr aufbauen. Verschieben Sie es erst nach unten.</translation>
    </message>
    <message>
        <source>Split stage %1</source>
        <translation>Stage %1 teilen</translation>
    </message>
    <message>
        <source>There is no stage here to split.</source>
        <translation>Hier ist keine Stage, die geteilt werden könnte.</translation>
    </message>
    <message>
        <source>FROM begins its stage: there is nothing above it to split off.</source>
        <translation>FROM beginnt seine Stage: darüber ist nichts, was abgeteilt werden könnte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would come to something else there, since its variable is not set the same way.</source>
        <translation>„%1“ ergäbe dort etwas anderes, da die Variable nicht gleich gesetzt ist.</translation>
    </message>
    <message>
        <source>Paste stage %1</source>
        <translation>Stage %1 einfügen</translation>
    </message>
    <message>
        <source>Paste %1 stages</source>
        <translation>%1 Stages einfügen</translation>
    </message>
    <message>
        <source>This is no stage: it has no FROM.</source>
        <translation>Das ist keine Stage: Es hat kein FROM.</translation>
    </message>
    <message>
        <source>These are no instructions that could stand here.</source>
        <translation>Das sind keine Anweisungen, die hier stehen können.</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>Paste %1 instructions</source>
        <translation>%1 Anweisungen einfügen</translation>
    </message>
    <message>
        <source>A stage can be put between two others only where one is built on the other.</source>
        <translation>Eine Stage kann nur dort zwischen zwei andere gesetzt werden, wo die eine auf der anderen aufbaut.</translation>
    </message>
    <message>
        <source>Put %1 below %2</source>
        <translation>%1 unter %2 setzen</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>built</source>
        <translation>gebaut</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>engine lost</source>
        <translation>Engine verloren</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>Every build of this Dockerfile is remembered here, with its time and size.</source>
        <translation>Jeder Build dieses Dockerfiles wird hier mit Zeit und Größe festgehalten.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Earlier builds</source>
        <translation>Frühere Builds</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>No build has “%1” in it.</source>
        <translation>Kein Build enthält „%1“.</translation>
    </message>
    <message>
        <source>Note, target and engine</source>
        <translation>Notiz, Ziel und Engine</translation>
    </message>
    <message>
        <source>Find a build</source>
        <translation>Build suchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Pin: keep it whatever its age</source>
        <translation>Anheften: behalten, wie alt er auch wird</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Notiz …</translation>
    </message>
    <message>
        <source>Forget it, with its log and image</source>
        <translation>Vergessen, samt Log und Image</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>What to do with this build</source>
        <translation>Was mit diesem Build geschehen soll</translation>
    </message>
    <message>
        <source>Note for this build</source>
        <translation>Notiz zu diesem Build</translation>
    </message>
    <message>
        <source>before the split into stages</source>
        <translation>vor der Aufteilung in Stages</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>HoverCard</name>
    <message>
        <source>Read more in the Dockerfile reference</source>
        <translation>In der Dockerfile-Referenz weiterlesen</translation>
    </message>
</context>
<context>
    <name>Image</name>
    <message>
        <source>Reading the archive was cancelled.</source>
        <translation>Das Lesen des Archivs wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The archive could not be read.</source>
        <translation>Das Archiv konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is not a complete image archive.</source>
        <translation>Das ist kein vollständiges Image-Archiv.</translation>
    </message>
    <message>
        <source>The archive has more files than can be kept in memory.</source>
        <translation>Das Archiv hat mehr Dateien, als in den Speicher passen.</translation>
    </message>
    <message>
        <source>The archive has a file with holes where a layer is expected.</source>
        <translation>Das Archiv hat eine Datei mit Löchern, wo ein Layer erwartet wird.</translation>
    </message>
    <message>
        <source>A layer cannot be decompressed.</source>
        <translation>Ein Layer kann nicht entpackt werden.</translation>
    </message>
    <message>
        <source>The archive is damaged: a part has another content than its name says.</source>
        <translation>Das Archiv ist beschädigt: ein Teil hat einen anderen Inhalt, als sein Name besagt.</translation>
    </message>
    <message>
        <source>The archive does not hold every layer of the image.</source>
        <translation>Das Archiv enthält nicht jeden Layer des Images.</translation>
    </message>
    <message>
        <source>The archive is damaged: a layer has another content than the image names.</source>
        <translation>Das Archiv ist beschädigt: ein Layer hat einen anderen Inhalt, als das Image angibt.</translation>
    </message>
    <message>
        <source>The archive does not hold the configuration of the image.</source>
        <translation>Das Archiv enthält die Konfiguration des Images nicht.</translation>
    </message>
    <message>
        <source>The archive is damaged: the image and its configuration disagree on its layers.</source>
        <translation>Das Archiv ist beschädigt: das Image und seine Konfiguration sind sich über die Layer uneins.</translation>
    </message>
    <message>
        <source>The image has files of impossible size.</source>
        <translation>Das Image hat Dateien von unmöglicher Größe.</translation>
    </message>
    <message>
        <source>The archive holds no image.</source>
        <translation>Das Archiv enthält kein Image.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The archive&apos;s manifest.json cannot be read.</source>
        <translation>Die manifest.json des Archivs kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The configuration of the image cannot be read.</source>
        <translation>Die Konfiguration des Images kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>A layer has a path that is too long.</source>
        <translation>Ein Layer hat einen zu langen Pfad.</translation>
    </message>
    <message>
        <source>A layer has a file of impossible size.</source>
        <translation>Ein Layer hat eine Datei von unmöglicher Größe.</translation>
    </message>
    <message>
        <source>A layer has a file without a name.</source>
        <translation>Ein Layer hat eine Datei ohne Namen.</translation>
    </message>
    <message>
        <source>A layer is not a complete tar archive.</source>
        <translation>Ein Layer ist kein vollständiges tar-Archiv.</translation>
    </message>
</context>
<context>
    <name>InstructionPopup</name>
    <message>
        <source>New instruction</source>
        <translation>Neue Anweisung</translation>
    </message>
    <message>
        <source>Change the instruction</source>
        <translation>Anweisung ändern</translation>
    </message>
    <message>
        <source>Instruction</source>
        <translation>Anweisung</translation>
    </message>
    <message>
        <source>Shift+Enter for a new line</source>
        <translation>Umschalt+Eingabe für eine neue Zeile</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>JobEnding</name>
    <message numerus="yes">
        <source>Built in %1 s: %2 in %n layer(s)</source>
        <translation>
            <numerusform>In %1 s gebaut: %2 in %n Layer</numerusform>
            <numerusform>In %1 s gebaut: %2 in %n Layern</numerusform>
        </translation>
    </message>
    <message>
        <source>Built in %1 s</source>
        <translation>Gebaut in %1 s</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>KeyCommands</name>
    <message>
        <source>Propose what may be written</source>
        <translation>Vorschlagen, was geschrieben werden kann</translation>
    </message>
    <message>
        <source>Tell what the word at the cursor means</source>
        <translation>Sagen, was das Wort am Cursor bedeutet</translation>
    </message>
    <message>
        <source>Mend the finding at the cursor</source>
        <translation>Den Befund am Cursor beheben</translation>
    </message>
    <message>
        <source>Go to where a name is given, and on to where it is used</source>
        <translation>Dorthin, wo ein Name vergeben wird, und weiter, wo er benutzt wird</translation>
    </message>
    <message>
        <source>Go to the next place of a name</source>
        <translation>Zur nächsten Stelle eines Namens</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Überall umbenennen</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Find the next one</source>
        <translation>Den nächsten Treffer finden</translation>
    </message>
    <message>
        <source>Find the one before</source>
        <translation>Den vorigen Treffer finden</translation>
    </message>
    <message>
        <source>Make lines comments, or no comments</source>
        <translation>Zeilen zu Kommentaren machen oder zurück</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Zeilen nach oben verschieben</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Zeilen nach unten verschieben</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>Zeilen verdoppeln</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Fold, or show again</source>
        <translation>Einklappen oder wieder zeigen</translation>
    </message>
    <message>
        <source>Show all that is folded</source>
        <translation>Alles Eingeklappte zeigen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Text as large as usual</source>
        <translation>Text in üblicher Größe</translation>
    </message>
    <message>
        <source>Add a stage</source>
        <translation>Stage hinzufügen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Add an instruction</source>
        <translation>Anweisung hinzufügen</translation>
    </message>
    <message>
        <source>Rename, or change</source>
        <translation>Umbenennen oder ändern</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Löschen und neu verbinden</translation>
    </message>
    <message>
        <source>Into the instructions of a stage</source>
        <translation>In die Anweisungen einer Stage</translation>
    </message>
    <message>
        <source>Make a stage of the selected instructions</source>
        <translation>Aus den ausgewählten Anweisungen eine Stage machen</translation>
    </message>
    <message>
        <source>Split the stage at the instruction</source>
        <translation>Die Stage an der Anweisung teilen</translation>
    </message>
    <message>
        <source>Move up in the text</source>
        <translation>Im Text nach oben</translation>
    </message>
    <message>
        <source>Move down in the text</source>
        <translation>Im Text nach unten</translation>
    </message>
    <message>
        <source>Select what it takes from</source>
        <translation>Auswählen, woraus sie nimmt</translation>
    </message>
    <message>
        <source>Select what takes from it</source>
        <translation>Auswählen, was aus ihr nimmt</translation>
    </message>
    <message>
        <source>To the edge before</source>
        <translation>Zur Kante davor</translation>
    </message>
    <message>
        <source>To the next edge</source>
        <translation>Zur nächsten Kante</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Move along a grid</source>
        <translation>Entlang eines Rasters bewegen</translation>
    </message>
    <message>
        <source>Show what is selected</source>
        <translation>Zeigen, was ausgewählt ist</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Ganzen Graphen zeigen</translation>
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
        <source>Find stages</source>
        <translation>Stages finden</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Das Menü öffnen</translation>
    </message>
</context>
<context>
    <name>KeyList</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Im Text</translation>
    </message>
    <message>
        <source>On the graph</source>
        <translation>Auf dem Graphen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find a key, or what it does</source>
        <translation>Taste finden, oder was sie tut</translation>
    </message>
    <message>
        <source>%1 is for “%2” already. Enter takes it from there; other keys may be pressed, too.</source>
        <translation>%1 gehört schon zu „%2“. Die Eingabetaste nimmt es dort weg; auch andere Tasten können gedrückt werden.</translation>
    </message>
    <message>
        <source>Press the keys for “%1”, or Esc to leave them as they are.</source>
        <translation>Drücken Sie die Tasten für „%1“, oder Esc, um sie zu lassen, wie sie sind.</translation>
    </message>
    <message>
        <source>Enter or a click on its keys gives a command other ones, Del none.</source>
        <translation>Eingabetaste oder ein Klick auf die Tasten gibt einem Befehl andere, Entf keine.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>All as they were</source>
        <translation>Alle wie zuvor</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>The keys it had</source>
        <translation>Die Tasten, die es hatte</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tasten drücken …</translation>
    </message>
</context>
<context>
    <name>LayerList</name>
    <message>
        <source>Build to see the layers of the image.</source>
        <translation>Nach einem Build sind hier die Layer des Images zu sehen.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Layer %1, %2: %3</source>
        <translation>Layer %1, %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Kept for nothing: %1</source>
        <translation>Umsonst aufgehoben: %1</translation>
    </message>
    <message>
        <source>On another base about</source>
        <translation>Auf anderem Basis-Image etwa</translation>
    </message>
    <message>
        <source>An estimate: what the stages add, on that image&apos;s known size. Whether it runs there only a build tells. Shows the FROM to change.</source>
        <translation>Eine Schätzung: was die Stages hinzufügen, auf der bekannten Größe dieses Images. Ob es dort läuft, zeigt erst ein Build. Zeigt das FROM, das zu ändern wäre.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>%1%2 — %3 — Stagecraft</source>
        <translation>%1%2 – %3 – Stagecraft</translation>
    </message>
    <message>
        <source>Stagecraft</source>
        <translation>Stagecraft</translation>
    </message>
    <message>
        <source>A build is running</source>
        <translation>Ein Build läuft</translation>
    </message>
    <message>
        <source>Closing the window ends it.</source>
        <translation>Das Fenster zu schließen beendet ihn.</translation>
    </message>
    <message>
        <source>End it and close</source>
        <translation>Beenden und schließen</translation>
    </message>
    <message>
        <source>Stagecraft speaks this language from its next start.</source>
        <translation>Stagecraft spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>MainToolBar</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 /</source>
        <translation>%1 /</translation>
    </message>
    <message>
        <source>%1 •</source>
        <translation>%1 •</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Run a command   Ctrl+Shift+P</source>
        <translation>Befehle   Strg+Umschalt+P</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Build and compare</source>
        <translation>Bauen und vergleichen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
    <message numerus="yes">
        <source>Options of the build, %n of them chosen</source>
        <translation>
            <numerusform>Optionen des Builds, %n davon gewählt</numerusform>
            <numerusform>Optionen des Builds, %n davon gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Options of the build</source>
        <translation>Optionen des Builds</translation>
    </message>
</context>
<context>
    <name>MeasureCommand</name>
    <message>
        <source>%1 is no image. Give image:REFERENCE or an archive that docker save made, or build it first.</source>
        <translation>%1 ist kein Image. image:REFERENCE oder ein mit docker save erzeugtes Archiv angeben, oder erst bauen.</translation>
    </message>
    <message>
        <source>The Dockerfile it was built from, to tell whose layers they are</source>
        <translation>Das Dockerfile, aus dem es gebaut wurde, um die Layer zuzuordnen</translation>
    </message>
    <message>
        <source>End with 1 when the image has more, for example 120MB</source>
        <translation>Mit 1 enden, wenn das Image mehr hat, zum Beispiel 120MB</translation>
    </message>
    <message>
        <source>text (the default) or json</source>
        <translation>text (Vorgabe) oder json</translation>
    </message>
    <message>
        <source>Weighs an image: its layers, and what of them is wasted.</source>
        <translation>Vermisst ein Image: seine Layer und was davon verschwendet ist.</translation>
    </message>
</context>
<context>
    <name>Measurement</name>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>--max-size takes a size like 120MB or 1.5GiB, not &quot;%1&quot;.</source>
        <translation>--max-size erwartet eine Größe wie 120MB oder 1.5GiB, nicht „%1“.</translation>
    </message>
    <message>
        <source>The image has %1 (%2 bytes), more than the %3 it may have.</source>
        <translation>Das Image hat %1 (%2 Byte), mehr als die erlaubten %3.</translation>
    </message>
    <message>
        <source>Compress uncompressed layers to tell what a registry would send; a second for 25 MB</source>
        <translation>Unkomprimierte Layer komprimieren, um zu sagen, was eine Registry senden würde; eine Sekunde für 25 MB</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>MetricTable</name>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>Ersparnis</translation>
    </message>
    <message>
        <source>%1, reduction %2</source>
        <translation>%1, Verringerung %2</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1; %2: %3</translation>
    </message>
</context>
<context>
    <name>MiniMap</name>
    <message>
        <source>Map of the graph</source>
        <translation>Karte des Graphen</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>Weigh every stage</source>
        <translation>Jede Stage wiegen</translation>
    </message>
    <message>
        <source>Go to line %1</source>
        <translation>Zu Zeile %1</translation>
    </message>
    <message>
        <source>Probably: %1 %2</source>
        <translation>Wahrscheinlich: %1 %2</translation>
    </message>
    <message>
        <source>The last lines of the step: %1</source>
        <translation>Die letzten Zeilen des Schritts: %1</translation>
    </message>
    <message>
        <source>Build again</source>
        <translation>Noch einmal bauen</translation>
    </message>
    <message>
        <source>Open a shell before this step</source>
        <translation>Shell vor diesem Schritt öffnen</translation>
    </message>
    <message>
        <source>Build up to the step before</source>
        <translation>Bis zum Schritt davor bauen</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>The picture is too large for a PNG. Take SVG or PDF, or a smaller scale.</source>
        <translation>Das Bild ist zu groß für ein PNG. SVG oder PDF oder einen kleineren Maßstab nehmen.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture.</source>
        <translation>Für das Bild ist nicht genug Speicher da.</translation>
    </message>
    <message>
        <source>There is no such picture format.</source>
        <translation>Dieses Bildformat gibt es nicht.</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>mount</source>
        <translation>Mount</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 Layer</translation>
    </message>
    <message>
        <source>%1 layers</source>
        <translation>%1 Schichten</translation>
    </message>
</context>
<context>
    <name>PinItem</name>
    <message>
        <source>Keep its place when arranging</source>
        <translation>Platz beim Anordnen behalten</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Empfehlung</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>No problems found.</source>
        <translation>Keine Probleme gefunden.</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Why? About %1</source>
        <translation>Warum? Über %1</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>&quot;build&quot; is neither a path nor a mapping</source>
        <translation>„build“ ist weder ein Pfad noch eine Zuordnung</translation>
    </message>
    <message>
        <source>&quot;dockerfile&quot; and &quot;dockerfile_inline&quot; exclude each other</source>
        <translation>„dockerfile“ und „dockerfile_inline“ schließen einander aus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a text</source>
        <translation>„%1“ ist kein Text</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list</source>
        <translation>„%1“ ist keine Liste</translation>
    </message>
    <message>
        <source>%1 (service &quot;%2&quot;)</source>
        <translation>%1 (Dienst „%2“)</translation>
    </message>
    <message>
        <source>a compose file is a mapping with &quot;services&quot;</source>
        <translation>eine Compose-Datei ist eine Zuordnung mit „services“</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 is not a regular file.</source>
        <translation>%1 ist keine reguläre Datei.</translation>
    </message>
    <message>
        <source>%1 is a link to a file outside of the project %2.</source>
        <translation>%1 ist ein Link auf eine Datei außerhalb des Projekts %2.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 bytes and is not opened.</source>
        <translation>%1 ist größer als %2 Byte und wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is not a text file.</source>
        <translation>%1 ist keine Textdatei.</translation>
    </message>
    <message>
        <source>It holds bytes that no Dockerfile has.</source>
        <translation>Sie enthält Bytes, die in keinem Dockerfile vorkommen.</translation>
    </message>
    <message>
        <source>a &quot;$&quot; is not followed by a name; write &quot;$$&quot; for a dollar sign</source>
        <translation>auf ein „$“ folgt kein Name; für ein Dollarzeichen „$$“ schreiben</translation>
    </message>
    <message>
        <source>&quot;$%1&quot; has no closing brace</source>
        <translation>„$%1“ hat keine schließende Klammer</translation>
    </message>
    <message>
        <source>&quot;${%1}&quot; names no variable</source>
        <translation>„${%1}“ nennt keine Variable</translation>
    </message>
    <message>
        <source>&quot;${%1…}&quot; has a form that compose files do not know</source>
        <translation>„${%1…}“ hat eine Form, die Compose-Dateien nicht kennen</translation>
    </message>
    <message>
        <source>the variable %1 must be set: %2</source>
        <translation>die Variable %1 muss gesetzt sein: %2</translation>
    </message>
    <message>
        <source>The folder %1 cannot be read.</source>
        <translation>Der Ordner %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>There is no Dockerfile in %1.</source>
        <translation>In %1 gibt es kein Dockerfile.</translation>
    </message>
    <message>
        <source>%1 is not a compose file: %2.</source>
        <translation>%1 ist keine Compose-Datei: %2.</translation>
    </message>
    <message>
        <source>No service of %1 builds an image.</source>
        <translation>Kein Dienst in %1 baut ein Image.</translation>
    </message>
    <message>
        <source>%1 holds more than is looked through; not every Dockerfile is listed.</source>
        <translation>%1 enthält mehr, als durchgesehen wird; nicht jedes Dockerfile ist aufgeführt.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1, line %2: there is no %3.</source>
        <translation>%1, Zeile %2: %3 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1, line %2: %3 lies outside of the project.</source>
        <translation>%1, Zeile %2: %3 liegt außerhalb des Projekts.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 is not in a git repository.</source>
        <translation>%1 liegt in keinem git-Repository.</translation>
    </message>
    <message>
        <source>git does not read the repository of %1, because it belongs to another user.</source>
        <translation>git liest das Repository von %1 nicht, weil es einem anderen Benutzer gehört.</translation>
    </message>
    <message>
        <source>git has no %1 at %2.</source>
        <translation>git hat kein %1 in %2.</translation>
    </message>
    <message>
        <source>git knows no revision %1 here.</source>
        <translation>git kennt hier keine Revision %1.</translation>
    </message>
    <message>
        <source>“%1” is no revision of git.</source>
        <translation>„%1“ ist keine Revision von git.</translation>
    </message>
    <message>
        <source>git was not found.</source>
        <translation>git wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>git did not answer.</source>
        <translation>git hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>git has no content of %1.</source>
        <translation>git hat keinen Inhalt von %1.</translation>
    </message>
</context>
<context>
    <name>ProjectFileList</name>
    <message>
        <source>Files of the project</source>
        <translation>Dateien des Projekts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PushDialog</name>
    <message>
        <source>Time a push</source>
        <translation>Einen Push messen</translation>
    </message>
    <message>
        <source>Each compared image of the engine is pushed once. Layers that the registry has already are not sent again, and it keeps the tags, which begin with “stagecraft-”.</source>
        <translation>Jedes verglichene Image der Engine wird einmal übertragen. Schichten, die die Registry schon hat, werden nicht erneut gesendet; die Tags, die mit „stagecraft-“ beginnen, bleiben dort.</translation>
    </message>
    <message>
        <source>registry.example:5000/team/app</source>
        <translation>registry.example:5000/team/app</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>A repository has a registry and a path, and no tag.</source>
        <translation>Ein Repository hat eine Registry und einen Pfad, aber kein Tag.</translation>
    </message>
    <message>
        <source>You have to be logged in there, as for docker push.</source>
        <translation>Sie müssen dort angemeldet sein, wie für docker push.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Push and time</source>
        <translation>Übertragen und messen</translation>
    </message>
</context>
<context>
    <name>QuestionDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>RenameField</name>
    <message>
        <source>New name of the stage</source>
        <translation>Neuer Name der Stage</translation>
    </message>
</context>
<context>
    <name>RenamePopup</name>
    <message>
        <source>Enter renames it and all that refers to it.</source>
        <translation>Die Eingabetaste benennt sie und alle Verweise auf sie um.</translation>
    </message>
    <message>
        <source>New name of the %1</source>
        <translation>Neuer Name (%1)</translation>
    </message>
</context>
<context>
    <name>RepeatedFiles</name>
    <message>
        <source>Files that are in the image more than once</source>
        <translation>Dateien, die mehrmals im Image sind</translation>
    </message>
    <message>
        <source>%1 could be saved: %2</source>
        <translation>%1 ließen sich sparen: %2</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>Go to text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Make a stage of them…</source>
        <translation>Eine Stage daraus machen…</translation>
    </message>
    <message>
        <source>Make a stage of it…</source>
        <translation>Eine Stage daraus machen…</translation>
    </message>
    <message>
        <source>Split the stage above it…</source>
        <translation>Die Stage darüber teilen…</translation>
    </message>
    <message>
        <source>Add instruction below…</source>
        <translation>Anweisung darunter hinzufügen …</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Delete instructions</source>
        <translation>Anweisungen löschen</translation>
    </message>
    <message>
        <source>Delete instruction</source>
        <translation>Anweisung löschen</translation>
    </message>
    <message>
        <source>Build what is above it</source>
        <translation>Bauen, was darüber steht</translation>
    </message>
    <message>
        <source>Open a shell before this step</source>
        <translation>Shell vor diesem Schritt öffnen</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>Read more on the web</source>
        <translation>Im Netz weiterlesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll vertically</source>
        <translation>Senkrecht scrollen</translation>
    </message>
    <message>
        <source>Scroll horizontally</source>
        <translation>Waagerecht scrollen</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Context: %1</source>
        <translation>Kontext: %1</translation>
    </message>
    <message>
        <source>Use context %1</source>
        <translation>Kontext %1 verwenden</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>SizeTrend</name>
    <message>
        <source>Sizes of the builds, oldest first</source>
        <translation>Größen der Builds, die ältesten zuerst</translation>
    </message>
    <message>
        <source>budget %1</source>
        <translation>Budget %1</translation>
    </message>
</context>
<context>
    <name>SmallFace</name>
    <message>
        <source>1 instruction</source>
        <translation>1 Anweisung</translation>
    </message>
    <message numerus="yes">
        <source>%n instructions</source>
        <translation>
            <numerusform>%n Anweisung</numerusform>
            <numerusform>%n Anweisungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageFace</name>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>1 layer</source>
        <translation>1 Layer</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n Layer</numerusform>
            <numerusform>%n Layer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StageGraph</name>
    <message>
        <source>stage %1</source>
        <translation>Stage %1</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; cannot take files from itself.</source>
        <translation>Stage „%1“ kann keine Dateien von sich selbst übernehmen.</translation>
    </message>
    <message>
        <source>Stages that need each other cannot be built: %1.</source>
        <translation>Stages, die einander brauchen, können nicht gebaut werden: %1.</translation>
    </message>
    <message>
        <source>Stage &quot;%1&quot; has to be defined before stage &quot;%2&quot;, which takes files from it.</source>
        <translation>Stage „%1“ muss vor Stage „%2“ definiert werden, die Dateien von ihr übernimmt.</translation>
    </message>
    <message>
        <source>COPY takes files only. Use ADD to fetch from an address.</source>
        <translation>COPY nimmt nur Dateien. Um etwas von einer Adresse zu holen, ADD verwenden.</translation>
    </message>
    <message>
        <source>COPY --from takes no variables. Add a stage &quot;FROM %1 AS name&quot; above and copy from that.</source>
        <translation>COPY --from nimmt keine Variablen. Weiter oben eine Stage „FROM %1 AS name“ hinzufügen und von dort kopieren.</translation>
    </message>
    <message>
        <source>There is no stage number %1: stages are counted from 0, and the last is %2.</source>
        <translation>Es gibt keine Stage Nummer %1: Stages werden ab 0 gezählt, und die letzte ist %2.</translation>
    </message>
    <message>
        <source>A mount knows no stage numbers: this is an image called &quot;%1&quot;. Name the stage instead.</source>
        <translation>Ein Mount kennt keine Stage-Nummern: das ist ein Image namens „%1“. Stattdessen die Stage beim Namen nennen.</translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH is a number of seconds, a stage or a build context: &quot;%1&quot; is none of them.</source>
        <translation>SOURCE_DATE_EPOCH ist eine Anzahl Sekunden, eine Stage oder ein Build-Kontext: „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>SOURCE_DATE_EPOCH takes its time from stage &quot;%1&quot;, which may then only ADD addresses to an empty base.</source>
        <translation>SOURCE_DATE_EPOCH nimmt seine Zeit aus Stage „%1“, die dann nur mit ADD Adressen zu einer leeren Basis hinzufügen darf.</translation>
    </message>
    <message>
        <source>There is no stage &quot;%1&quot;, and the name of an image is in lower case.</source>
        <translation>Es gibt keine Stage „%1“, und der Name eines Images ist klein geschrieben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a stage nor the name of an image.</source>
        <translation>„%1“ ist weder eine Stage noch der Name eines Images.</translation>
    </message>
    <message>
        <source>The ONBUILD in line %1 works here, and is wrong: %2</source>
        <translation>Das ONBUILD in Zeile %1 wirkt hier und ist falsch: %2</translation>
    </message>
</context>
<context>
    <name>StageHint</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>im Cache</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht benötigt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>building</source>
        <translation>wird gebaut</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
</context>
<context>
    <name>StageMenu</name>
    <message>
        <source>Go to text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Connect to…</source>
        <translation>Verbinden mit&#xa0;…</translation>
    </message>
    <message>
        <source>New stage from this one…</source>
        <translation>Neue Stage aus dieser&#xa0;…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Platform…</source>
        <translation>Plattform…</translation>
    </message>
    <message>
        <source>Add instruction…</source>
        <translation>Anweisung hinzufügen …</translation>
    </message>
    <message>
        <source>Move up in the text</source>
        <translation>Im Text nach oben</translation>
    </message>
    <message>
        <source>Move down in the text</source>
        <translation>Im Text nach unten</translation>
    </message>
    <message>
        <source>Make it the target</source>
        <translation>Als Ziel festlegen</translation>
    </message>
    <message>
        <source>Merge into the stage built on it</source>
        <translation>In die darauf aufbauende Stage einfügen</translation>
    </message>
    <message>
        <source>Use its name instead of its number</source>
        <translation>Ihren Namen statt ihrer Nummer verwenden</translation>
    </message>
    <message>
        <source>Select what it needs</source>
        <translation>Auswählen, wovon sie abhängt</translation>
    </message>
    <message>
        <source>Select what needs it</source>
        <translation>Auswählen, was von ihr abhängt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Delete the selection</source>
        <translation>Auswahl löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete and reconnect</source>
        <translation>Löschen und neu verbinden</translation>
    </message>
    <message>
        <source>Build to here</source>
        <translation>Bis hierher bauen</translation>
    </message>
    <message>
        <source>Open a shell in it</source>
        <translation>Shell darin öffnen</translation>
    </message>
    <message>
        <source>Copy files out of it…</source>
        <translation>Dateien daraus kopieren …</translation>
    </message>
</context>
<context>
    <name>StageOutline</name>
    <message>
        <source>Stages</source>
        <translation>Stages</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 aus %2</translation>
    </message>
</context>
<context>
    <name>StagePopup</name>
    <message>
        <source>New stage</source>
        <translation>Neue Stage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the stage</source>
        <translation>Name der Stage</translation>
    </message>
    <message>
        <source>Built from an image or another stage</source>
        <translation>Aufgebaut auf einem Image oder einer anderen Stage</translation>
    </message>
    <message>
        <source>Base image or stage</source>
        <translation>Basis-Image oder Stage</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Stage hinzufügen</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>Beginnt mit</translation>
    </message>
    <message>
        <source>Nothing but its base</source>
        <translation>Nur ihrer Basis</translation>
    </message>
    <message>
        <source>What the stage begins with</source>
        <translation>Womit die Stage beginnt</translation>
    </message>
</context>
<context>
    <name>StageSnippets</name>
    <message>
        <source>Build a Go program</source>
        <translation>Ein Go-Programm bauen</translation>
    </message>
    <message>
        <source>Build a Node.js application</source>
        <translation>Eine Node.js-Anwendung bauen</translation>
    </message>
    <message>
        <source>Install Python packages</source>
        <translation>Python-Pakete installieren</translation>
    </message>
    <message>
        <source>Build a Rust program</source>
        <translation>Ein Rust-Programm bauen</translation>
    </message>
    <message>
        <source>Build a Java program with Maven</source>
        <translation>Ein Java-Programm mit Maven bauen</translation>
    </message>
    <message>
        <source>Build a .NET program</source>
        <translation>Ein .NET-Programm bauen</translation>
    </message>
    <message>
        <source>Build a C or C++ program</source>
        <translation>Ein C- oder C++-Programm bauen</translation>
    </message>
    <message>
        <source>Run one static binary</source>
        <translation>Ein statisches Programm ausführen</translation>
    </message>
    <message>
        <source>Run on Alpine as a user of its own</source>
        <translation>Auf Alpine als eigener Benutzer ausführen</translation>
    </message>
    <message>
        <source>Serve static files</source>
        <translation>Statische Dateien ausliefern</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::ArgumentListModel</name>
    <message>
        <source>FROM lines</source>
        <translation>FROM-Zeilen</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::BuildController</name>
    <message>
        <source>Looking for an engine…</source>
        <translation>Suche nach einer Engine&#xa0;…</translation>
    </message>
    <message>
        <source>No engine</source>
        <translation>Keine Engine</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Build läuft</translation>
    </message>
    <message>
        <source>Weighing stage %1 of %2</source>
        <translation>Stage %1 von %2 wird gewogen</translation>
    </message>
    <message>
        <source>%1 could not be weighed: %2</source>
        <translation>%1 konnte nicht gewogen werden: %2</translation>
    </message>
    <message>
        <source>The log could not be written to %1: %2</source>
        <translation>Das Log konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::BuildHistoryModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>same size</source>
        <translation>gleich groß</translation>
    </message>
    <message>
        <source>−%1 %</source>
        <translation>−%1 %</translation>
    </message>
    <message>
        <source>+%1 %</source>
        <translation>+%1 %</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::BuildLogModel</name>
    <message>
        <source>… %1 lines are left out here; the saved log has them …</source>
        <translation>… %1 Zeilen sind hier weggelassen; das gespeicherte Log hat sie …</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::BuildRun</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 of %2 cached</source>
        <translation>%1 von %2 aus dem Cache</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>Alle Schritte</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::BuildStepModel</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::BuildTimelineModel</name>
    <message>
        <source>engine</source>
        <translation>Engine</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::CanvasActs</name>
    <message>
        <source>Only a stage can be merged into another.</source>
        <translation>Nur eine Stage lässt sich in eine andere einfügen.</translation>
    </message>
    <message>
        <source>The instruction is not there any more.</source>
        <translation>Die Anweisung ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Only a stage can be connected.</source>
        <translation>Nur eine Stage lässt sich verbinden.</translation>
    </message>
    <message>
        <source>Only a stage can take something.</source>
        <translation>Nur eine Stage kann etwas nehmen.</translation>
    </message>
    <message>
        <source>Say what to copy.</source>
        <translation>Geben Sie an, was kopiert werden soll.</translation>
    </message>
    <message>
        <source>Say where to copy it, in one word.</source>
        <translation>Geben Sie in einem Wort an, wohin kopiert wird.</translation>
    </message>
    <message>
        <source>%1 has no RUN that could use it.</source>
        <translation>%1 hat kein RUN, das es nutzen könnte.</translation>
    </message>
    <message>
        <source>Say where the RUN is to find it.</source>
        <translation>Geben Sie an, wo das RUN es findet.</translation>
    </message>
    <message>
        <source>Only a stage has instructions.</source>
        <translation>Nur eine Stage hat Anweisungen.</translation>
    </message>
    <message>
        <source>Delete %1 instructions</source>
        <translation>%1 Anweisungen löschen</translation>
    </message>
    <message>
        <source>It is the first of its stage already.</source>
        <translation>Sie ist schon die erste ihrer Stage.</translation>
    </message>
    <message>
        <source>It is the last of its stage already.</source>
        <translation>Sie ist schon die letzte ihrer Stage.</translation>
    </message>
    <message>
        <source>Only a stage can be renamed.</source>
        <translation>Nur eine Stage lässt sich umbenennen.</translation>
    </message>
    <message>
        <source>Only a stage can be moved in the text.</source>
        <translation>Nur eine Stage lässt sich im Text verschieben.</translation>
    </message>
    <message>
        <source>It is the first stage already.</source>
        <translation>Sie ist schon die erste Stage.</translation>
    </message>
    <message>
        <source>It is the last stage already.</source>
        <translation>Sie ist schon die letzte Stage.</translation>
    </message>
    <message>
        <source>Only a stage can be duplicated.</source>
        <translation>Nur eine Stage lässt sich duplizieren.</translation>
    </message>
    <message>
        <source>Only a stage has a platform.</source>
        <translation>Nur eine Stage hat eine Plattform.</translation>
    </message>
    <message>
        <source>Only a stage is referred to by number.</source>
        <translation>Nur auf eine Stage wird durch ihre Nummer verwiesen.</translation>
    </message>
    <message>
        <source>Only an image can be given a stage of its own.</source>
        <translation>Nur einem Image lässt sich eine eigene Stage geben.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>Select the stage to paste the instructions into.</source>
        <translation>Wählen Sie die Stage, in die die Anweisungen eingefügt werden.</translation>
    </message>
    <message>
        <source>%1 is not part of this file. Delete the edge from it instead.</source>
        <translation>%1 gehört nicht zu dieser Datei. Löschen Sie stattdessen die Verbindung.</translation>
    </message>
    <message>
        <source>Delete %1 connections</source>
        <translation>%1 Verbindungen löschen</translation>
    </message>
    <message>
        <source>Delete %1 stages</source>
        <translation>%1 Stages löschen</translation>
    </message>
    <message>
        <source>Only a stage can be put on an edge.</source>
        <translation>Nur eine Stage kann auf eine Kante gesetzt werden.</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::CompareController</name>
    <message numerus="yes">
        <source>%1: %2 in %n layer(s)</source>
        <translation>
            <numerusform>%1: %2 in %n Layer</numerusform>
            <numerusform>%1: %2 in %n Layern</numerusform>
        </translation>
    </message>
    <message>
        <source>previous build</source>
        <translation>voriger Build</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>There is no earlier build of %1 to compare with. Change it and build again, or choose something else as before.</source>
        <translation>Es gibt keinen früheren Build von %1 zum Vergleichen. Ändern Sie es und bauen Sie noch einmal, oder wählen Sie etwas anderes als Vorher.</translation>
    </message>
    <message>
        <source>build of %1</source>
        <translation>Build vom %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>The image of the previous build is no longer there: %1</source>
        <translation>Das Image des vorigen Builds gibt es nicht mehr: %1</translation>
    </message>
    <message>
        <source>What is pushed or written as files is not measured here. To compare it, let it go to the engine&apos;s images in the options of the build.</source>
        <translation>Was hochgeladen oder als Dateien geschrieben wird, wird hier nicht gemessen. Zum Vergleichen lassen Sie es in den Optionen des Builds an die Images der Engine gehen.</translation>
    </message>
    <message>
        <source>There is no such image to add.</source>
        <translation>Es gibt kein solches Image.</translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation>Der Bericht liegt in %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Timing %1: build %2 of %3</source>
        <translation>Zeit von %1: Build %2 von %3</translation>
    </message>
    <message>
        <source>%1 ≈ %2</source>
        <translation>%1 ≈ %2</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>Stage %1</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::CompletionController</name>
    <message>
        <source>Complete %1</source>
        <translation>%1 ergänzen</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::DocumentFile</name>
    <message>
        <source>%1 was changed by another program and read again. Undo brings the text before back.</source>
        <translation>%1 wurde von einem anderen Programm geändert und neu gelesen. Rückgängig bringt den Text davor zurück.</translation>
    </message>
    <message>
        <source>%1 is not all UTF-8, the first time in line %2. Such bytes show as � and are saved as they are.</source>
        <translation>%1 ist nicht ganz UTF-8, zuerst in Zeile %2. Solche Bytes erscheinen als � und werden gespeichert, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::DocumentSession</name>
    <message>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
    <message>
        <source>A build finds its target by name, and %1 has none. Give it one first.</source>
        <translation>Ein Build findet sein Ziel am Namen, und %1 hat keinen. Geben Sie ihr zuerst einen.</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::EdgeModel</name>
    <message>
        <source>%1 from %2 to %3: %4</source>
        <translation>%1 von %2 nach %3: %4</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::EditorController</name>
    <message>
        <source>Drop</source>
        <translation>Ablegen</translation>
    </message>
    <message>
        <source>The build failed here.</source>
        <translation>Hier ist der Build gescheitert.</translation>
    </message>
    <message>
        <source>Dockerfile text</source>
        <translation>Dockerfile-Text</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Move text</source>
        <translation>Text verschieben</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Text ändern</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::FileChangesModel</name>
    <message>
        <source>being compared…</source>
        <translation>wird verglichen …</translation>
    </message>
    <message>
        <source>%1 removed, %2 added, %3 changed</source>
        <translation>%1 entfernt, %2 hinzugefügt, %3 geändert</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::Finder</name>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::GraphController</name>
    <message>
        <source>Move %1</source>
        <translation>%1 verschieben</translation>
    </message>
    <message>
        <source>Move %1 nodes</source>
        <translation>%1 Knoten verschieben</translation>
    </message>
    <message>
        <source>Arrange the stages</source>
        <translation>Stages anordnen</translation>
    </message>
    <message>
        <source>The text has changed in the meantime. Try again.</source>
        <translation>Der Text hat sich inzwischen geändert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Pin %1</source>
        <translation>%1 festhalten</translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>%1 loslassen</translation>
    </message>
    <message>
        <source>Pin %1 nodes</source>
        <translation>%1 Knoten festhalten</translation>
    </message>
    <message>
        <source>Unpin %1 nodes</source>
        <translation>%1 Knoten loslassen</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::GraphExporter</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The graph can be exported as .svg, .pdf or .png. Give the file one of these endings.</source>
        <translation>Der Graph kann als .svg, .pdf oder .png exportiert werden. Gib der Datei eine dieser Endungen.</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::ImageFilesModel</name>
    <message>
        <source>package caches</source>
        <translation>Paket-Caches</translation>
    </message>
    <message>
        <source>package manager</source>
        <translation>Paketverwaltung</translation>
    </message>
    <message>
        <source>documentation</source>
        <translation>Dokumentation</translation>
    </message>
    <message>
        <source>sources and headers</source>
        <translation>Quellen und Header</translation>
    </message>
    <message>
        <source>debug symbols</source>
        <translation>Debug-Symbole</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation>alles andere</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, and %2 that lower layers keep for nothing</source>
        <translation>%1, und %2, die untere Schichten umsonst aufbewahren</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>No file of more than 4 kB is in the image twice.</source>
        <translation>Keine Datei über 4 kB ist doppelt im Image.</translation>
    </message>
    <message>
        <source>%1 less if each of these were in the image once</source>
        <translation>%1 weniger, wenn jede davon einmal im Image wäre</translation>
    </message>
    <message>
        <source>smaller ones</source>
        <translation>kleinere</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::NodeModel</name>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>1 instruction</source>
        <translation>1 Anweisung</translation>
    </message>
    <message>
        <source>%1 instructions</source>
        <translation>%1 Anweisungen</translation>
    </message>
    <message>
        <source>the target</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 Fehler</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 Warnung</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 Warnungen</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::ProjectFileModel</name>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message numerus="yes">
        <source>%n stage(s)</source>
        <translation>
            <numerusform>%n Stage</numerusform>
            <numerusform>%n Stages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n build(s)</source>
        <translation>
            <numerusform>%n Build</numerusform>
            <numerusform>%n Builds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::ProjectSession</name>
    <message>
        <source>%1 (service %2)</source>
        <translation>%1 (Dienst %2)</translation>
    </message>
    <message>
        <source>The Dockerfile of service %1 is not a file of this project, so it cannot be edited here.</source>
        <translation>Das Dockerfile des Dienstes %1 ist keine Datei dieses Projekts und kann deshalb hier nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>project folder</source>
        <translation>Projektordner</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::RecoveryKeeper</name>
    <message>
        <source>The folder for them cannot be written to.</source>
        <translation>In den Ordner dafür kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>Ungespeicherte Änderungen wiederherstellen</translation>
    </message>
    <message>
        <source>Unsaved changes cannot be kept in case the program ends. %1</source>
        <translation>Ungespeicherte Änderungen können für den Fall eines Programmendes nicht aufgehoben werden. %1</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::SizeBudget</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::StageInspector</name>
    <message>
        <source>This stage has no shell, as images of scratch and distroless ones have none. Its files can be copied out.</source>
        <translation>Diese Stage hat keine Shell, wie Images von scratch und distroless keine haben. Ihre Dateien lassen sich herauskopieren.</translation>
    </message>
    <message>
        <source>No terminal was found. This opens the shell in one of yours:</source>
        <translation>Es wurde kein Terminal gefunden. Dies öffnet die Shell in einem der Ihren:</translation>
    </message>
    <message>
        <source>The stage&apos;s files could not be reached: %1</source>
        <translation>Die Dateien der Stage waren nicht zu erreichen: %1</translation>
    </message>
    <message>
        <source>%1 was copied to %2.</source>
        <translation>%1 wurde nach %2 kopiert.</translation>
    </message>
    <message>
        <source>%1 could not be copied: %2</source>
        <translation>%1 konnte nicht kopiert werden: %2</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::StageListModel</name>
    <message>
        <source>not needed</source>
        <translation>nicht benötigt</translation>
    </message>
    <message>
        <source>building</source>
        <translation>wird gebaut</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>cached</source>
        <translation>im Cache</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>Stage %1, from %2, %n instruction(s), line %3</source>
        <translation>
            <numerusform>Stage %1, von %2, %n Anweisung, Zeile %3</numerusform>
            <numerusform>Stage %1, von %2, %n Anweisungen, Zeile %3</numerusform>
        </translation>
    </message>
    <message>
        <source>, the target</source>
        <translation>, das Ziel</translation>
    </message>
    <message>
        <source>build context</source>
        <translation>Build-Kontext</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::SymbolController</name>
    <message>
        <source>stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>build argument</source>
        <translation>Build-Argument</translation>
    </message>
    <message>
        <source>variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>heredoc</source>
        <translation>Heredoc</translation>
    </message>
    <message>
        <source>There is no name under the cursor.</source>
        <translation>Unter dem Cursor ist kein Name.</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::TextMirror</name>
    <message>
        <source>Typing</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>Stagecraft::App::TypingController</name>
    <message>
        <source>Typing</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentieren</translation>
    </message>
    <message>
        <source>Move lines up</source>
        <translation>Zeilen nach oben verschieben</translation>
    </message>
    <message>
        <source>Move lines down</source>
        <translation>Zeilen nach unten verschieben</translation>
    </message>
    <message>
        <source>Duplicate lines</source>
        <translation>Zeilen verdoppeln</translation>
    </message>
    <message>
        <source>Join lines</source>
        <translation>Zeilen verbinden</translation>
    </message>
    <message>
        <source>Delete lines</source>
        <translation>Zeilen löschen</translation>
    </message>
    <message>
        <source>Format selection</source>
        <translation>Auswahl formatieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formatieren</translation>
    </message>
    <message>
        <source>Sort packages</source>
        <translation>Pakete sortieren</translation>
    </message>
</context>
<context>
    <name>Stagecraft::Compare::Comparing</name>
    <message>
        <source>Timing %1: build %2 of %3</source>
        <translation>Zeit von %1: Build %2 von %3</translation>
    </message>
</context>
<context>
    <name>Stagecraft::Document::Document</name>
    <message>
        <source>This Dockerfile has no file yet: choose where to save it.</source>
        <translation>Dieses Dockerfile hat noch keine Datei: bitte wählen, wo es gespeichert wird.</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>not valid UTF-8</source>
        <translation>kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>UTF-8 with BOM</source>
        <translation>UTF-8 mit BOM</translation>
    </message>
    <message>
        <source>Read again from disk</source>
        <translation>Neu vom Datenträger einlesen</translation>
    </message>
    <message>
        <source>Merged with the file on disk</source>
        <translation>Mit der Datei auf der Festplatte zusammengeführt</translation>
    </message>
</context>
<context>
    <name>Stagecraft::Engine::EngineDetector</name>
    <message numerus="yes">
        <source>%1 did not answer within %n second(s).</source>
        <translation>
            <numerusform>%1 hat nicht innerhalb von %n Sekunde geantwortet.</numerusform>
            <numerusform>%1 hat nicht innerhalb von %n Sekunden geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be started: %2</source>
        <translation>%1 konnte nicht gestartet werden: %2</translation>
    </message>
    <message>
        <source>The engine gave no answer: %1</source>
        <translation>Die Engine hat nicht geantwortet: %1</translation>
    </message>
    <message>
        <source>Podman builds one step after another and tells less of it than BuildKit: steps have no exact times, and nothing can be pushed from here.</source>
        <translation>Podman baut einen Schritt nach dem anderen und erzählt davon weniger als BuildKit: Schritte haben keine genauen Zeiten, und von hier kann nichts hochgeladen werden.</translation>
    </message>
    <message>
        <source>buildx %1 tells of a build in text only, so places and times of steps are less exact. buildx 0.13 or newer tells more.</source>
        <translation>buildx %1 erzählt von einem Build nur als Text; Orte und Zeiten der Schritte sind deshalb weniger genau. buildx 0.13 oder neuer erzählt mehr.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>Ln %1, Col %2</source>
        <translation>Z. %1, Sp. %2</translation>
    </message>
</context>
<context>
    <name>TabButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>TargetPicker</name>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
</context>
<context>
    <name>UnsavedChanges</name>
    <message>
        <source>Save changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>There are changes that are not saved. They are lost unless you save them.</source>
        <translation>Es gibt nicht gespeicherte Änderungen. Sie gehen verloren, wenn Sie sie nicht speichern.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save changes to %1?</source>
        <translation>Änderungen an %1 speichern?</translation>
    </message>
    <message>
        <source>They are lost unless you save them.</source>
        <translation>Sie gehen verloren, wenn Sie sie nicht speichern.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Choose a Dockerfile of %1</source>
        <translation>Ein Dockerfile von %1 auswählen</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>Ein Projekt öffnen</translation>
    </message>
    <message>
        <source>This project has several Dockerfiles and none that comes first. They are listed on the left.</source>
        <translation>Dieses Projekt hat mehrere Dockerfiles, und keines kommt zuerst. Sie sind links aufgeführt.</translation>
    </message>
    <message>
        <source>Open a folder, a Dockerfile or a compose file, or drop one here. Opening only reads: nothing is built or run.</source>
        <translation>Öffnen Sie einen Ordner, ein Dockerfile oder eine Compose-Datei, oder ziehen Sie sie hierher. Öffnen liest nur: es wird nichts gebaut oder ausgeführt.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>New Dockerfile…</source>
        <translation>Neues Dockerfile …</translation>
    </message>
</context>
<context>
    <name>WindowMessages</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>WordPopup</name>
    <message>
        <source>Platform of %1</source>
        <translation>Plattform von %1</translation>
    </message>
    <message>
        <source>A stage for %1</source>
        <translation>Eine Stage für %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Stage hinzufügen</translation>
    </message>
    <message>
        <source>Empty for the platform that is built for</source>
        <translation>Leer für die Plattform, für die gebaut wird</translation>
    </message>
    <message>
        <source>Its name; empty for that of the image</source>
        <translation>Ihr Name; leer für den des Images</translation>
    </message>
</context>
<context>
    <name>ZoomControl</name>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Zoom in percent</source>
        <translation>Zoom in Prozent</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Write a picture of the window to &lt;file&gt; and quit.</source>
        <translation>Ein Bild des Fensters nach &lt;file&gt; schreiben und beenden.</translation>
    </message>
    <message>
        <source>Show the window, and quit when it stands.</source>
        <translation>Das Fenster zeigen und beenden, sobald es steht.</translation>
    </message>
    <message>
        <source>Folders, Dockerfiles or compose files to open, each in a window.</source>
        <translation>Ordner, Dockerfiles oder Compose-Dateien, die geöffnet werden, jede in einem Fenster.</translation>
    </message>
</context>
</TS>
