<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>AboutSection</name>
    <message>
        <source>Version {version}</source>
        <extracomment>{version} is a number such as 1.2.</extracomment>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Fonts and icons</source>
        <translation>Schrift und Symbole</translation>
    </message>
    <message>
        <source>Inter, the typeface</source>
        <translation>Inter, die Schrift</translation>
    </message>
    <message>
        <source>Lucide, the icons</source>
        <translation>Lucide, die Symbole</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
</context>
<context>
    <name>AnswerEdit</name>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Type the answer. Enter checks it.</source>
        <translation>Antwort eintippen. Enter prüft sie.</translation>
    </message>
    <message>
        <source>Type the answer</source>
        <translation>Antwort eintippen</translation>
    </message>
    <message>
        <source>Type what belongs into the gap</source>
        <translation>Eintippen, was in die Lücke gehört</translation>
    </message>
    <message>
        <source>Type what belongs into the gaps, with commas between</source>
        <translation>Eintippen, was in die Lücken gehört, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Correct side</source>
        <translation>Richtige Seite</translation>
    </message>
    <message>
        <source>Your answer, correct</source>
        <translation>Ihre Antwort, richtig</translation>
    </message>
    <message>
        <source>{panel}, your answer</source>
        <translation>{panel}, Ihre Antwort</translation>
    </message>
    <message>
        <source>{panel}, correct</source>
        <translation>{panel}, richtig</translation>
    </message>
    <message>
        <source>{panel}, your answer, correct</source>
        <translation>{panel}, Ihre Antwort, richtig</translation>
    </message>
    <message>
        <source>{panel}, your answer, wrong</source>
        <translation>{panel}, Ihre Antwort, falsch</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
    <message>
        <source>{name}, left side</source>
        <translation>{name}, linke Seite</translation>
    </message>
    <message>
        <source>{name}, right side</source>
        <translation>{name}, rechte Seite</translation>
    </message>
    <message>
        <source>Left arrow</source>
        <translation>Pfeil links</translation>
    </message>
    <message>
        <source>Right arrow</source>
        <translation>Pfeil rechts</translation>
    </message>
    <message>
        <source>Down arrow</source>
        <translation>Pfeil unten</translation>
    </message>
</context>
<context>
    <name>AppearanceSection</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Every change shows at once.</source>
        <translation>Jede Änderung wirkt sofort.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>High contrast is taken over from your system.</source>
        <translation>Hoher Kontrast wird vom System übernommen.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>When on, nothing slides or fades.</source>
        <translation>Wenn eingeschaltet, gleitet und verblasst nichts.</translation>
    </message>
    <message>
        <source>Small caps such as “Space” beside what they do.</source>
        <translation>Kleine Tasten wie „Leertaste“ neben dem, was sie tun.</translation>
    </message>
    <message>
        <source>When on, cards that bring colours of their own show them, in the dark on white paper.</source>
        <translation>Wenn eingeschaltet, zeigen Karten ihre eigenen Farben, bei „Dunkel“ auf weißem Papier.</translation>
    </message>
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Attendant</name>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>On the wall</source>
        <translation>An der Wand</translation>
    </message>
</context>
<context>
    <name>BackupsSection</name>
    <message>
        <source>Everything you have studied and written, in one file per copy.</source>
        <translation>Alles, was Sie gelernt und geschrieben haben, in einer Datei je Kopie.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufheben</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Restoring first saves a copy of what you have now, so you can always go back.</source>
        <translation>Vor dem Wiederherstellen wird Ihr jetziger Stand gesichert; der Weg zurück bleibt also offen.</translation>
    </message>
    <message>
        <source>Looking at the folder</source>
        <translation>Ordner ansehen</translation>
    </message>
    <message>
        <source>Reading the copy</source>
        <translation>Kopie lesen</translation>
    </message>
</context>
<context>
    <name>BarButton</name>
    <message>
        <source>{words} ({key})</source>
        <extracomment>Tooltip: what a button does, and its key.</extracomment>
        <translation>{words} ({key})</translation>
    </message>
    <message>
        <source>{words}. Key: {key}</source>
        <extracomment>For screen readers: what a button does, and its key.</extracomment>
        <translation>{words}. Taste: {key}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
</context>
<context>
    <name>BoardActions</name>
    <message>
        <source>choose a trait</source>
        <translation>Merkmal wählen</translation>
    </message>
    <message>
        <source>Up and down arrows choose a trait</source>
        <translation>Pfeil oben und unten wählen ein Merkmal</translation>
    </message>
    <message>
        <source>place it</source>
        <translation>zuordnen</translation>
    </message>
    <message>
        <source>Left and right arrows place it</source>
        <translation>Pfeil links und rechts ordnen es zu</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>1 still to place</source>
        <translation>Noch 1 zuzuordnen</translation>
    </message>
    <message numerus="yes">
        <source>%n still to place</source>
        <translation>
            <numerusform>Noch %n zuzuordnen</numerusform>
            <numerusform>Noch %n zuzuordnen</numerusform>
        </translation>
    </message>
    <message>
        <source>All are placed</source>
        <translation>Alle zugeordnet</translation>
    </message>
</context>
<context>
    <name>BoardBlock</name>
    <message>
        <source>Take the last one back</source>
        <translation>Letztes zurücknehmen</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Importing {file}</source>
        <extracomment>{file}: the name of a file.</extracomment>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Angehalten. Nichts wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>BuzzBlock</name>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Take the last buzz back</source>
        <translation>Letzte Meldung zurücknehmen</translation>
    </message>
</context>
<context>
    <name>CardActs</name>
    <message>
        <source>Undo: {act}</source>
        <extracomment>Of the Undo button: what it would take back.</extracomment>
        <translation>Rückgängig: {act}</translation>
    </message>
</context>
<context>
    <name>CardHeading</name>
    <message>
        <source>, </source>
        <extracomment>Between the kind of question and what it is about, as it is spoken: &quot;Recall, Vision vs. execution&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Sort board</source>
        <translation>Sortiertafel</translation>
    </message>
    <message>
        <source>New contrast</source>
        <translation>Neuer Gegensatz</translation>
    </message>
    <message>
        <source>Who says what?</source>
        <translation>Wer sagt was?</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Abruf</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>Welche Seite?</translation>
    </message>
    <message>
        <source>Counterpart</source>
        <translation>Gegenstück</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Szenario</translation>
    </message>
    <message>
        <source>Fill the gap</source>
        <translation>Lücke füllen</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
</context>
<context>
    <name>CardInfoPane</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Chance of recalling it now: {chance}</source>
        <translation>Chance, sie jetzt abzurufen: {chance}</translation>
    </message>
    <message>
        <source>Stability: {days} days until the chance falls to 90 %</source>
        <translation>Stabilität: {days} Tage, bis die Chance auf 90&#xa0;% sinkt</translation>
    </message>
    <message>
        <source>Difficulty: {number} of 10</source>
        <translation>Schwierigkeit: {number} von 10</translation>
    </message>
    <message>
        <source>Due: {date}</source>
        <translation>Fällig: {date}</translation>
    </message>
    <message>
        <source>Answers that counted: {number}</source>
        <translation>Gewertete Antworten: {number}</translation>
    </message>
    <message>
        <source>Forgotten after it was known: {number}</source>
        <translation>Wieder vergessen: {number}</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message numerus="yes">
        <source>And %n earlier</source>
        <translation>
            <numerusform>Und %n frühere</numerusform>
            <numerusform>Und %n frühere</numerusform>
        </translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>{date} · {rating} · {time}</source>
        <extracomment>One answer: date, rating and how long it took.</extracomment>
        <translation>{date} · {rating} · {time}</translation>
    </message>
    <message>
        <source>{answer} · {side}, right</source>
        <translation>{answer} · {side}, richtig</translation>
    </message>
    <message>
        <source>{answer} · {side}, wrong</source>
        <translation>{answer} · {side}, falsch</translation>
    </message>
    <message>
        <source>{answer} · “{reason}”</source>
        <translation>{answer} · „{reason}“</translation>
    </message>
    <message>
        <source>{answer} · practice</source>
        <translation>{answer} · Übung</translation>
    </message>
</context>
<context>
    <name>CardLinks</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Open {address} outside of Versus?</source>
        <translation>{address} außerhalb von Versus öffnen?</translation>
    </message>
</context>
<context>
    <name>CardSounds</name>
    <message>
        <source>Sound {number}</source>
        <translation>Ton {number}</translation>
    </message>
    <message>
        <source>{name} (the sound is missing)</source>
        <translation>{name} (der Ton fehlt)</translation>
    </message>
    <message>
        <source>{name} (sounds cannot be played on this computer)</source>
        <translation>{name} (auf diesem Computer lassen sich keine Töne abspielen)</translation>
    </message>
    <message>
        <source>Play {name}</source>
        <translation>{name} abspielen</translation>
    </message>
</context>
<context>
    <name>CardText</name>
    <message>
        <source>(picture)</source>
        <translation>(Bild)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>CatchUpCard</name>
    <message>
        <source>Another way</source>
        <translation>Anders aufholen</translation>
    </message>
    <message>
        <source>Back to my usual minutes</source>
        <translation>Zurück zur üblichen Zeit</translation>
    </message>
    <message>
        <source>Catching up</source>
        <translation>Aufholen</translation>
    </message>
    <message>
        <source>Welcome back</source>
        <translation>Willkommen zurück</translation>
    </message>
    <message>
        <source>More is waiting than one day holds. How would you like to catch up?</source>
        <translation>Es wartet mehr, als in einen Tag passt. Wie möchten Sie aufholen?</translation>
    </message>
    <message>
        <source>{away} {question}</source>
        <extracomment>{away}: &quot;You were away for 12 days.&quot;; {question} goes on from there.</extracomment>
        <translation>{away} {question}</translation>
    </message>
    <message>
        <source>New cards wait until you are through. You can change your mind any day.</source>
        <translation>Neue Karten warten, bis alles aufgeholt ist. Sie können sich jeden Tag anders entscheiden.</translation>
    </message>
    <message>
        <source>Your usual {minutes} min</source>
        <translation>Wie üblich {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>All of it today</source>
        <translation>Alles heute</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>Spread over a month</source>
        <translation>Auf einen Monat verteilt</translation>
    </message>
    <message>
        <source>{minutes} min a day, for more than half a year</source>
        <translation>{minutes}&#xa0;min am Tag, mehr als ein halbes Jahr lang</translation>
    </message>
    <message>
        <source>done by {date}, no extra time</source>
        <translation>geschafft bis {date}, ohne Mehraufwand</translation>
    </message>
    <message>
        <source>{minutes} min today, {time}</source>
        <extracomment>{time}: how much more or less it is than usual.</extracomment>
        <translation>{minutes}&#xa0;min heute, {time}</translation>
    </message>
    <message>
        <source>{minutes} min a day until {date}, {time}</source>
        <extracomment>{time}: how much more or less it is than usual.</extracomment>
        <translation>{minutes}&#xa0;min am Tag bis {date}, {time}</translation>
    </message>
    <message>
        <source>no extra time</source>
        <translation>ohne Mehraufwand</translation>
    </message>
    <message>
        <source>{time} more than usual in all</source>
        <translation>insgesamt {time} mehr als üblich</translation>
    </message>
    <message>
        <source>{time} less than usual in all</source>
        <translation>insgesamt {time} weniger als üblich</translation>
    </message>
    <message>
        <source>{minutes} min a day until you are through.</source>
        <translation>{minutes}&#xa0;min am Tag, bis alles aufgeholt ist.</translation>
    </message>
    <message>
        <source>{minutes} min a day until {date}.</source>
        <translation>{minutes}&#xa0;min am Tag bis {date}.</translation>
    </message>
</context>
<context>
    <name>CellDelegate</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Monthly check</source>
        <translation>Monatstest</translation>
    </message>
    <message>
        <source>It shows what carries over. Not counted.</source>
        <translation>Zeigt, was sich auf Neues überträgt. Zählt nicht.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Start the monthly check</source>
        <translation>Monatstest beginnen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>The monthly check is offered again in a week.</source>
        <translation>Der Monatstest wird in einer Woche wieder angeboten.</translation>
    </message>
    <message>
        <source>{situations}, {time}</source>
        <extracomment>{situations}: &quot;8 new situations&quot;; {time}: &quot;about 3 min&quot;.</extracomment>
        <translation>{situations}, {time}</translation>
    </message>
    <message>
        <source>1 new situation</source>
        <translation>1 neue Situation</translation>
    </message>
    <message>
        <source>1 situation you have met</source>
        <translation>1 bekannte Situation</translation>
    </message>
</context>
<context>
    <name>CheckPart</name>
    <message>
        <source>Check the data now</source>
        <translation>Daten jetzt prüfen</translation>
    </message>
    <message>
        <source>Is everything sound?</source>
        <translation>Ist alles in Ordnung?</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Not looked through yet.</source>
        <translation>Noch nicht durchgesehen.</translation>
    </message>
    <message>
        <source>Last looked through: {when}</source>
        <extracomment>{when}: &quot;Today, 08:12&quot;.</extracomment>
        <translation>Zuletzt durchgesehen: {when}</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>Repairing the data</source>
        <translation>Daten reparieren</translation>
    </message>
    <message>
        <source>Everything is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Something is damaged. A copy is kept before anything is repaired.</source>
        <translation>Etwas ist beschädigt. Vor jeder Reparatur wird eine Kopie aufgehoben.</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message>
        <source>Checking the rows</source>
        <translation>Zeilen prüfen</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Checking the data</source>
        <translation>Daten prüfen</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <extracomment>What can be chosen and what is: &quot;Theme: Light&quot;.</extracomment>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>ChoiceField</name>
    <message>
        <source>{title}: {choice}</source>
        <extracomment>For screen readers: what is chosen in a list, and what is chosen just now.</extracomment>
        <translation>{title}: {choice}</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
</context>
<context>
    <name>Clash</name>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
    <message>
        <source>Keep</source>
        <extracomment>Of two keys: leave both as they are.</extracomment>
        <translation>So lassen</translation>
    </message>
</context>
<context>
    <name>ClockQuestion</name>
    <message>
        <source>Set the computer’s clock, then go on. Answers are dated by it, so studying waits.</source>
        <translation>Die Uhr des Computers stellen und dann weitermachen. Antworten werden nach ihr datiert, deshalb wartet das Lernen.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>I will set it</source>
        <translation>Ich stelle sie</translation>
    </message>
    <message>
        <source>It is set</source>
        <translation>Sie ist gestellt</translation>
    </message>
</context>
<context>
    <name>ColumnHeads</name>
    <message>
        <source>Column {column}</source>
        <extracomment>For screen readers: what a column of a table means. {column} is what it is called there.</extracomment>
        <translation>Spalte {column}</translation>
    </message>
</context>
<context>
    <name>ContentsTable</name>
    <message>
        <source>What the deck holds</source>
        <translation>Was der Stapel enthält</translation>
    </message>
</context>
<context>
    <name>ContrastList</name>
    <message>
        <source>Contrasts</source>
        <translation>Gegensätze</translation>
    </message>
</context>
<context>
    <name>ContrastsTable</name>
    <message>
        <source>Contrasts, the hardest first</source>
        <translation>Gegensätze, die schwersten zuerst</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Gegensatz</translation>
    </message>
    <message>
        <source>Teams right</source>
        <translation>Teams richtig</translation>
    </message>
    <message>
        <source>Hands right</source>
        <translation>Allein richtig</translation>
    </message>
</context>
<context>
    <name>CopiesTable</name>
    <message>
        <source>There are no copies yet.</source>
        <translation>Es gibt noch keine Kopien.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopien</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Show 1 older copy</source>
        <translation>1 ältere Kopie zeigen</translation>
    </message>
</context>
<context>
    <name>CounterpartPrompt</name>
    <message>
        <source>{question} {side}: {statement}</source>
        <extracomment>For screen readers: what is asked, then the statement that is shown and its side.</extracomment>
        <translation>{question} {side}: {statement}</translation>
    </message>
</context>
<context>
    <name>DailyStudySection</name>
    <message>
        <source>How much you study on a day. Every change holds from the next session on.</source>
        <translation>Wie viel Sie an einem Tag lernen. Jede Änderung gilt ab der nächsten Sitzung.</translation>
    </message>
    <message>
        <source>Daily study</source>
        <translation>Tägliches Lernen</translation>
    </message>
    <message>
        <source>Fewer minutes a day</source>
        <translation>Weniger Minuten am Tag</translation>
    </message>
    <message>
        <source>More minutes a day</source>
        <translation>Mehr Minuten am Tag</translation>
    </message>
    <message>
        <source>New cards come only as far as the minutes of the next two weeks hold them.</source>
        <translation>Neue Karten kommen nur so viele, wie in die Minuten der nächsten zwei Wochen passen.</translation>
    </message>
    <message>
        <source>Minutes a day</source>
        <translation>Minuten am Tag</translation>
    </message>
    <message>
        <source>Rest days</source>
        <translation>Ruhetage</translation>
    </message>
    <message>
        <source>On these days nothing is asked.</source>
        <translation>An diesen Tagen wird nichts gefragt.</translation>
    </message>
    <message>
        <source>Fewer new cards</source>
        <translation>Weniger neue Karten</translation>
    </message>
    <message>
        <source>More new cards</source>
        <translation>Mehr neue Karten</translation>
    </message>
    <message>
        <source>New cards a day, at most</source>
        <translation>Neue Karten am Tag, höchstens</translation>
    </message>
    <message>
        <source>Fewer reviews</source>
        <translation>Weniger Wiederholungen</translation>
    </message>
    <message>
        <source>More reviews</source>
        <translation>Mehr Wiederholungen</translation>
    </message>
    <message>
        <source>Reviews a day, at most</source>
        <translation>Wiederholungen am Tag, höchstens</translation>
    </message>
    <message>
        <source>An hour earlier</source>
        <translation>Eine Stunde früher</translation>
    </message>
    <message>
        <source>An hour later</source>
        <translation>Eine Stunde später</translation>
    </message>
    <message>
        <source>Until then what you study late counts for the day before.</source>
        <translation>Wer bis dahin noch lernt, lernt für den Vortag.</translation>
    </message>
    <message>
        <source>A new day begins at</source>
        <translation>Ein neuer Tag beginnt um</translation>
    </message>
    <message>
        <source>You try what nobody has told you yet: right or wrong, it makes the answer stick.</source>
        <translation>Sie probieren, was Ihnen noch niemand gesagt hat: Ob richtig oder falsch, die Antwort bleibt besser haften.</translation>
    </message>
    <message>
        <source>A guess before a new deck</source>
        <translation>Vor einem neuen Stapel raten</translation>
    </message>
    <message>
        <source>You read both sides next to each other once, then you are asked.</source>
        <translation>Beide Seiten nebeneinander, ein Mal; dann fragt die erste Karte.</translation>
    </message>
    <message>
        <source>Show a new contrast before asking it</source>
        <translation>Neuen Gegensatz erst zeigen, dann fragen</translation>
    </message>
    <message>
        <source>Before the verdict on a choice. A lucky guess then comes back sooner.</source>
        <translation>Nach der Wahl, vor der Auflösung. Glücklich Geratenes kommt dann früher wieder.</translation>
    </message>
    <message>
        <source>Ask if I am sure</source>
        <translation>Fragen, ob ich sicher bin</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Unbegrenzt</translation>
    </message>
</context>
<context>
    <name>DataFolderActs</name>
    <message>
        <source>{name} is erased, with everything they answered.</source>
        <extracomment>{name} of a learner.</extracomment>
        <translation>„{name}“ ist mit allen Antworten endgültig gelöscht.</translation>
    </message>
    <message>
        <source>Stopped. {name} is not erased, though perhaps gone from some copies.</source>
        <extracomment>{name} of a learner.</extracomment>
        <translation>Angehalten. „{name}“ ist nicht gelöscht, fehlt aber vielleicht schon in manchen Kopien.</translation>
    </message>
    <message>
        <source>Erasing a learner</source>
        <translation>Profil endgültig löschen</translation>
    </message>
    <message>
        <source>Put back: {what}</source>
        <extracomment>{what} was deleted before.</extracomment>
        <translation>Zurückgeholt: {what}</translation>
    </message>
    <message>
        <source>Learner deleted: {name}</source>
        <extracomment>{name} of a learner.</extracomment>
        <translation>Profil gelöscht: {name}</translation>
    </message>
</context>
<context>
    <name>DataFolderSection</name>
    <message>
        <source>Everything stays on this computer. Versus sends nothing anywhere.</source>
        <translation>Alles bleibt auf diesem Computer. Versus sendet nichts.</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Keep copies elsewhere</source>
        <translation>Kopien anderswo aufheben</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Where your data lies</source>
        <translation>Wo Ihre Daten liegen</translation>
    </message>
    <message>
        <source>What lies there</source>
        <translation>Was dort liegt</translation>
    </message>
    <message>
        <source>Deleted in the last 30 days</source>
        <translation>In den letzten 30 Tagen gelöscht</translation>
    </message>
    <message>
        <source>Nothing was deleted. What you delete can be put back here for 30 days.</source>
        <translation>Nichts wurde gelöscht. Was Sie löschen, lässt sich hier 30 Tage lang zurückholen.</translation>
    </message>
    <message>
        <source>Learners on this computer</source>
        <translation>Profile auf diesem Computer</translation>
    </message>
    <message>
        <source>Nobody studies here yet.</source>
        <translation>Hier lernt noch niemand.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Erase at once…</source>
        <translation>Sofort endgültig löschen …</translation>
    </message>
    <message>
        <source>In this window</source>
        <extracomment>Of a learner: whoever studies in this window.</extracomment>
        <translation>In diesem Fenster</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Looking at the data folder</source>
        <translation>Datenordner ansehen</translation>
    </message>
</context>
<context>
    <name>DatePane</name>
    <message>
        <source>A workshop or an exam, for example. Until then Versus plans your minutes towards that day.</source>
        <translation>Ein Workshop oder eine Prüfung zum Beispiel. Bis dahin plant Versus Ihre Minuten auf diesen Tag hin.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Ein Tag früher</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Ein Tag später</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Datum festlegen</translation>
    </message>
    <message>
        <source>Remove the date</source>
        <translation>Datum entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>For example {example}. Up and Down change it by a day.</source>
        <translation>Zum Beispiel {example}. Pfeil oben und unten ändern es um einen Tag.</translation>
    </message>
    <message>
        <source>By when should you know “{deck}”?</source>
        <extracomment>{deck} is a deck&apos;s title.</extracomment>
        <translation>Bis wann soll „{deck}“ sitzen?</translation>
    </message>
    <message>
        <source>{date}, {days}</source>
        <extracomment>What a typed date was taken for: &quot;Thursday 3 December, in 12 days&quot;.</extracomment>
        <translation>{date}, {days}</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation>In 1 Woche</translation>
    </message>
    <message>
        <source>From the deck: {date}</source>
        <translation>Aus dem Stapel: {date}</translation>
    </message>
    <message>
        <source>That is no date. Write it like {example}.</source>
        <translation>Das ist kein Datum. So schreiben: {example}.</translation>
    </message>
    <message>
        <source>That day is over. Choose a later one.</source>
        <translation>Dieser Tag ist vorbei. Einen späteren wählen.</translation>
    </message>
    <message>
        <source>That is today. The first day you can plan for is tomorrow.</source>
        <translation>Das ist heute. Planen lässt sich frühestens für morgen.</translation>
    </message>
    <message>
        <source>That is more than a year away. Choose an earlier day.</source>
        <translation>Das ist mehr als ein Jahr hin. Einen früheren Tag wählen.</translation>
    </message>
</context>
<context>
    <name>DeadlineCard</name>
    <message>
        <source>Ready by {date}</source>
        <translation>Bereit bis {date}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>goal {percent}</source>
        <translation>Ziel {percent}</translation>
    </message>
    <message>
        <source>At {minutes} min a day about {about} of {all} by {date}, likely {low} to {high}.</source>
        <extracomment>{minutes} a day; {about} of {all} things to remember by {date}, between {low} and {high}.</extracomment>
        <translation>Mit {minutes}&#xa0;min am Tag etwa {about} von {all} bis zum {date}, wahrscheinlich {low} bis {high}.</translation>
    </message>
    <message>
        <source>{minutes} min would make it about {about}.</source>
        <translation>Mit {minutes}&#xa0;min wären es etwa {about}.</translation>
    </message>
    <message>
        <source>{now} {more}</source>
        <extracomment>Two sentences: what to expect at today&apos;s minutes, and at twice as many.</extracomment>
        <translation>{now} {more}</translation>
    </message>
    <message>
        <source>Working out what to expect…</source>
        <translation>Erwartung wird berechnet&#xa0;…</translation>
    </message>
    <message>
        <source>There are no cards to plan for.</source>
        <translation>Es gibt keine Karten zu planen.</translation>
    </message>
    <message>
        <source>Not planned yet: cards come as they fall due.</source>
        <translation>Noch nicht geplant: Karten kommen, sobald sie fällig sind.</translation>
    </message>
    <message>
        <source>Make it {minutes} min a day</source>
        <translation>Auf {minutes}&#xa0;min am Tag erhöhen</translation>
    </message>
    <message>
        <source>Change the date of {deck}</source>
        <translation>Datum von „{deck}“ ändern</translation>
    </message>
    <message>
        <source>expected on the day</source>
        <translation>am Stichtag erwartet</translation>
    </message>
    <message>
        <source>Plan now</source>
        <translation>Jetzt planen</translation>
    </message>
    <message>
        <source>{percent} expected on the day, {goal}</source>
        <extracomment>{percent}: &quot;78 %&quot;; {goal}: &quot;goal 95 %&quot;.</extracomment>
        <translation>{percent} am Stichtag erwartet, {goal}</translation>
    </message>
</context>
<context>
    <name>DeckActs</name>
    <message>
        <source>Update from a file</source>
        <translation>Aus einer Datei aktualisieren</translation>
    </message>
    <message>
        <source>Deck deleted: {deck}</source>
        <extracomment>{deck} is the title of a deck.</extracomment>
        <translation>Stapel gelöscht: {deck}</translation>
    </message>
    <message>
        <source>Deck renamed: {title}</source>
        <extracomment>{title} is the new one of a deck.</extracomment>
        <translation>Stapel umbenannt: {title}</translation>
    </message>
    <message>
        <source>Deck moved to {group}</source>
        <extracomment>{group} is the name of a group of decks.</extracomment>
        <translation>Stapel verschoben nach: {group}</translation>
    </message>
    <message>
        <source>Deck moved out of its group</source>
        <translation>Stapel aus seiner Gruppe genommen</translation>
    </message>
    <message>
        <source>You study this deck</source>
        <translation>Stapel wird gelernt</translation>
    </message>
    <message>
        <source>The deck waits</source>
        <translation>Stapel wartet</translation>
    </message>
    <message>
        <source>Export the deck</source>
        <translation>Stapel exportieren</translation>
    </message>
    <message>
        <source>Writing {file}</source>
        <extracomment>{file} is the name of the file.</extracomment>
        <translation>{file} schreiben</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Exported: {file} in {folder}.</source>
        <extracomment>{file} is the name of a file, {folder} where it lies.</extracomment>
        <translation>Exportiert: {file} in {folder}.</translation>
    </message>
    <message>
        <source>1 picture or sound is missing: its file is gone.</source>
        <translation>1 Bild oder Ton fehlt: Die Datei ist nicht mehr da.</translation>
    </message>
</context>
<context>
    <name>DeckDetail</name>
    <message>
        <source>Decks</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Cram</source>
        <translation>Vorauslernen</translation>
    </message>
    <message>
        <source>Cards that are not due yet. No card&apos;s date changes.</source>
        <translation>Noch nicht fällige Karten. Kein Termin einer Karte ändert sich.</translation>
    </message>
    <message>
        <source>Set a date</source>
        <translation>Datum festlegen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
    <message>
        <source>See changes</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>Update it from a file…</source>
        <translation>Aus einer Datei aktualisieren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>DeckMenu</name>
    <message>
        <source>Study</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Practise one contrast…</source>
        <translation>Einen Gegensatz üben&#xa0;…</translation>
    </message>
    <message>
        <source>Cram: cards not due yet, no date changes</source>
        <translation>Vorauslernen: noch nicht fällige Karten, kein Termin ändert sich</translation>
    </message>
    <message>
        <source>Change the date…</source>
        <translation>Datum ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Set a date…</source>
        <translation>Datum festlegen&#xa0;…</translation>
    </message>
    <message>
        <source>Suspended cards ({number})</source>
        <extracomment>{number} of cards.</extracomment>
        <translation>Ausgesetzte Karten ({number})</translation>
    </message>
</context>
<context>
    <name>DeckPrinting</name>
    <message>
        <source>Drawing {file}</source>
        <extracomment>{file} is the name of the file.</extracomment>
        <translation>{file} zeichnen</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Printing {deck}</source>
        <extracomment>{deck} is the title of a deck.</extracomment>
        <translation>{deck} drucken</translation>
    </message>
    <message>
        <source>Some pages may have been printed.</source>
        <translation>Manche Seiten sind vielleicht schon gedruckt.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Saved: {file} in {folder}.</source>
        <extracomment>{file} is the name of a file, {folder} where it lies.</extracomment>
        <translation>Gespeichert: {file} in {folder}.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>DeckRemarks</name>
    <message>
        <source>Looking through the cards</source>
        <translation>Karten durchsehen</translation>
    </message>
</context>
<context>
    <name>DeckTable</name>
    <message>
        <source>Decks</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>{new} new, {learning} learning, {due} due</source>
        <translation>{new} neu, {learning} im Lernen, {due} fällig</translation>
    </message>
    <message>
        <source>{count} new</source>
        <translation>{count} neu</translation>
    </message>
    <message>
        <source>{count} learning</source>
        <translation>{count} im Lernen</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>{count} fällig</translation>
    </message>
    <message>
        <source>{deck}, {state}</source>
        <extracomment>A deck as a screen reader says it: &quot;Leadership vs. management, 3 new, 2 learning, 9 due&quot;.</extracomment>
        <translation>{deck}, {state}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Im Lernen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>{n} tomorrow</source>
        <translation>{n} morgen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>1 contrast</source>
        <translation>1 Gegensatz</translation>
    </message>
</context>
<context>
    <name>DeckTree</name>
    <message>
        <source>Decks</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Group {name}</source>
        <extracomment>For screen readers: a group of decks.</extracomment>
        <translation>Gruppe {name}</translation>
    </message>
</context>
<context>
    <name>Decks</name>
    <message>
        <source>Versus deck (.toml)</source>
        <translation>Versus-Stapel (.toml)</translation>
    </message>
    <message>
        <source>Excel table (.xlsx)</source>
        <translation>Excel-Tabelle (.xlsx)</translation>
    </message>
    <message>
        <source>Table as text (.csv)</source>
        <translation>Tabelle als Text (.csv)</translation>
    </message>
    <message>
        <source>Anki package (.apkg)</source>
        <translation>Anki-Paket (.apkg)</translation>
    </message>
    <message>
        <source>Everything in one file, to keep, to share, or to edit by hand.</source>
        <translation>Alles in einer Datei: zum Aufheben, Weitergeben oder Bearbeiten von Hand.</translation>
    </message>
    <message>
        <source>To edit in a spreadsheet, and to bring back as an update.</source>
        <translation>Zum Bearbeiten in einer Tabellenkalkulation und Zurückholen als Aktualisierung.</translation>
    </message>
    <message>
        <source>For any spreadsheet, and to bring back as an update.</source>
        <translation>Für jede Tabellenkalkulation und zum Zurückholen als Aktualisierung.</translation>
    </message>
    <message>
        <source>For Anki on any device.</source>
        <translation>Für Anki auf jedem Gerät.</translation>
    </message>
    <message>
        <source>Rename the deck</source>
        <translation>Stapel umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Groups keep decks together in the list. Cards and progress stay as they are.</source>
        <translation>Gruppen halten Stapel in der Liste zusammen. Karten und Lernstand bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Move to a group</source>
        <translation>In eine Gruppe verschieben</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Name of the new group</source>
        <translation>Name der neuen Gruppe</translation>
    </message>
    <message>
        <source>No group</source>
        <translation>Keine Gruppe</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe&#xa0;…</translation>
    </message>
    <message>
        <source>Export the deck</source>
        <translation>Stapel exportieren</translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation>Speicherort wählen&#xa0;…</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>With what I have learned: when each card is due, and my answers</source>
        <translation>Mit meinem Lernstand: wann jede Karte fällig ist, und meine Antworten</translation>
    </message>
    <message>
        <source>Options of the deck</source>
        <translation>Optionen des Stapels</translation>
    </message>
    <message>
        <source>Study this deck</source>
        <translation>Diesen Stapel lernen</translation>
    </message>
    <message>
        <source>When it is off, its cards wait. What you know of them is kept.</source>
        <translation>Wenn ausgeschaltet, warten seine Karten. Ihr Lernstand bleibt erhalten.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>The file it is updated from</source>
        <translation>Die Datei, aus der er aktualisiert wird</translation>
    </message>
    <message>
        <source>None yet. Choose one to take its changes over.</source>
        <translation>Noch keine. Wählen Sie eine, um ihre Änderungen zu übernehmen.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Gegensatz</translation>
    </message>
    <message>
        <source>Accuracy by side</source>
        <translation>Trefferquote je Seite</translation>
    </message>
    <message>
        <source>Mastery</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>the title or the sources changed</source>
        <translation>Titel oder Quellen geändert</translation>
    </message>
    <message>
        <source>The deck file has changed on disk: {what}.</source>
        <extracomment>{what} is &quot;2 contrasts added, 3 reworded&quot;.</extracomment>
        <translation>Die Stapeldatei wurde geändert: {what}.</translation>
    </message>
    <message>
        <source>The deck file has changed on disk. {problem}</source>
        <extracomment>{problem} is a sentence.</extracomment>
        <translation>Die Stapeldatei wurde geändert. {problem}</translation>
    </message>
    <message>
        <source>The file says what your deck says. There is nothing to update.</source>
        <translation>In der Datei steht dasselbe wie in Ihrem Stapel. Es gibt nichts zu aktualisieren.</translation>
    </message>
    <message>
        <source>Your progress stays with every reworded card.</source>
        <translation>Ihr Lernstand bleibt bei jeder umformulierten Karte erhalten.</translation>
    </message>
    <message>
        <source>{first} {second}</source>
        <extracomment>Joins two sentences.</extracomment>
        <translation>{first} {second}</translation>
    </message>
    <message>
        <source>reworded</source>
        <translation>umformuliert</translation>
    </message>
    <message>
        <source>reworded, not taken over</source>
        <translation>umformuliert, nicht übernommen</translation>
    </message>
    <message>
        <source>gone from the file, will be put away</source>
        <translation>nicht mehr in der Datei, wird weggelegt</translation>
    </message>
    <message>
        <source>gone from the file, kept in your deck</source>
        <translation>nicht mehr in der Datei, bleibt in Ihrem Stapel</translation>
    </message>
    <message>
        <source>back in the file</source>
        <translation>wieder in der Datei</translation>
    </message>
    <message>
        <source>back, not taken over</source>
        <translation>wieder da, nicht übernommen</translation>
    </message>
    <message>
        <source>new, not taken over</source>
        <translation>neu, nicht übernommen</translation>
    </message>
    <message>
        <source>new, {cards}</source>
        <extracomment>{cards} is &quot;7 cards&quot;.</extracomment>
        <translation>neu, {cards}</translation>
    </message>
    <message>
        <source>What you edited here yourself stays as you wrote it.</source>
        <translation>Was Sie hier selbst bearbeitet haben, bleibt, wie Sie es geschrieben haben.</translation>
    </message>
    <message>
        <source>Ask again soon: the answer is another one now</source>
        <translation>Bald wieder fragen: Die Antwort ist jetzt eine andere</translation>
    </message>
    <message>
        <source>1 entry stands at another place in the file, and moves there.</source>
        <translation>1 Eintrag steht in der Datei an anderer Stelle und rückt dorthin.</translation>
    </message>
    <message>
        <source>A part of this deck</source>
        <translation>Ein Teil dieses Stapels</translation>
    </message>
    <message>
        <source>What changed in the file</source>
        <translation>Was sich in der Datei geändert hat</translation>
    </message>
    <message>
        <source>1 entry is asked before all else from now on.</source>
        <translation>1 Eintrag wird ab jetzt vor allem anderen gefragt.</translation>
    </message>
    <message>
        <source>What you know stays as it is, and nothing of your deck goes.</source>
        <translation>Ihr Lernstand bleibt, wie er ist, und nichts in Ihrem Stapel fällt weg.</translation>
    </message>
    <message>
        <source>Ask these first</source>
        <translation>Zuerst fragen</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>Alles so lassen</translation>
    </message>
    <message>
        <source>Update 1 contrast</source>
        <translation>1 Gegensatz aktualisieren</translation>
    </message>
    <message>
        <source>Update 1 entry</source>
        <translation>1 Eintrag aktualisieren</translation>
    </message>
    <message>
        <source>Deck updated</source>
        <translation>Stapel aktualisiert</translation>
    </message>
    <message>
        <source>1 entry updated</source>
        <translation>1 Eintrag aktualisiert</translation>
    </message>
    <message>
        <source>Show 1 more</source>
        <translation>1 weitere zeigen</translation>
    </message>
    <message>
        <source>Is this a new wording of something in your deck?</source>
        <translation>Ist das eine neue Fassung von etwas in Ihrem Stapel?</translation>
    </message>
    <message>
        <source>It is something new</source>
        <translation>Es ist etwas Neues</translation>
    </message>
    <message>
        <source>It is: {words}</source>
        <extracomment>{words} is a text of the deck.</extracomment>
        <translation>Es ist: {words}</translation>
    </message>
    <message>
        <source>1 contrast added</source>
        <translation>1 Gegensatz hinzugefügt</translation>
    </message>
    <message>
        <source>1 entry added</source>
        <translation>1 Eintrag hinzugefügt</translation>
    </message>
    <message>
        <source>1 contrast reworded</source>
        <translation>1 Gegensatz umformuliert</translation>
    </message>
    <message>
        <source>1 contrast gone from the file</source>
        <translation>1 Gegensatz nicht mehr in der Datei</translation>
    </message>
    <message>
        <source>1 entry moved</source>
        <translation>1 Eintrag verschoben</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Characteristics</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>True of both</source>
        <translation>Gilt für beide</translation>
    </message>
    <message>
        <source>Who says what?</source>
        <translation>Wer sagt was?</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Growing</source>
        <translation>Im Aufbau</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Gefestigt</translation>
    </message>
    <message>
        <source>Weak side</source>
        <translation>Schwache Seite</translation>
    </message>
    <message>
        <source>{left} {quiet}vs.{end} {right}</source>
        <extracomment>{left} and {right} are the two halves of a title such as &quot;Vision vs. execution&quot;.</extracomment>
        <translation>{left} {quiet}vs.{end} {right}</translation>
    </message>
    <message>
        <source>1 contrast</source>
        <translation>1 Gegensatz</translation>
    </message>
    <message>
        <source>1 source</source>
        <translation>1 Quelle</translation>
    </message>
    <message>
        <source>{first}, {next}</source>
        <extracomment>Joins the parts of a list: &quot;13 contrasts, 91 cards&quot;.</extracomment>
        <translation>{first}, {next}</translation>
    </message>
    <message>
        <source>{right} of {answers}</source>
        <extracomment>Right answers of all answers.</extracomment>
        <translation>{right} von {answers}</translation>
    </message>
    <message>
        <source>{side} {share} right</source>
        <extracomment>{side} is &quot;Leadership&quot;, {share} &quot;6 of 11&quot;: right answers of the last ones to that side.</extracomment>
        <translation>{side}: {share} richtig</translation>
    </message>
    <message>
        <source>Weak side: {side}</source>
        <extracomment>For screen readers: {side} is the name of the side that is often taken for the other.</extracomment>
        <translation>schwache Seite: {side}</translation>
    </message>
    <message>
        <source>not studied yet</source>
        <translation>noch nicht gelernt</translation>
    </message>
    <message>
        <source>{number} due</source>
        <translation>{number} fällig</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>nothing to do today</source>
        <translation>heute nichts zu tun</translation>
    </message>
    <message>
        <source>{cards} to study</source>
        <translation>{cards} zu lernen</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Ausgesetzt</translation>
    </message>
    <message>
        <source>No contrasts yet.</source>
        <translation>Noch keine Gegensätze.</translation>
    </message>
    <message>
        <source>No cards yet.</source>
        <translation>Noch keine Karten.</translation>
    </message>
    <message>
        <source>Nothing to do in this deck today.</source>
        <translation>In diesem Stapel ist heute nichts zu tun.</translation>
    </message>
    <message>
        <source>It was to be known by {date}.</source>
        <translation>Sollte bis {date} sitzen.</translation>
    </message>
    <message>
        <source>To be known by {date}.</source>
        <translation>Soll bis {date} sitzen.</translation>
    </message>
    <message>
        <source>Author: {name}</source>
        <translation>Verfasst von: {name}</translation>
    </message>
    <message>
        <source>Language: {language}</source>
        <translation>Sprache: {language}</translation>
    </message>
    <message>
        <source>Cram asks cards that are not due yet, and changes no date.</source>
        <translation>Vorauslernen fragt noch nicht fällige Karten und ändert keinen Termin.</translation>
    </message>
    <message>
        <source>Hand-out, the contrasts side by side on one page if they fit</source>
        <translation>Handout, die Gegensätze nebeneinander auf einer Seite, wenn sie passen</translation>
    </message>
    <message>
        <source>Table with all statements, over several pages</source>
        <translation>Tabelle mit allen Aussagen, auf mehreren Seiten</translation>
    </message>
    <message>
        <source>Cards to cut</source>
        <translation>Karten zum Ausschneiden</translation>
    </message>
    <message>
        <source>Slips to sort, with the answers</source>
        <translation>Sortierzettel, mit den Antworten</translation>
    </message>
    <message>
        <source>Quiz sheets A and B, with the answers</source>
        <translation>Quizblätter A und B, mit den Antworten</translation>
    </message>
    <message>
        <source>Signs for the corners of the room</source>
        <translation>Schilder für die Ecken des Raums</translation>
    </message>
    <message>
        <source>Page to measure how the printer puts backs behind fronts</source>
        <translation>Ausrichtungsblatt für Vorder- und Rückseiten</translation>
    </message>
    <message>
        <source>On both sides, turned over the long edge</source>
        <translation>Beidseitig, über die lange Kante gewendet</translation>
    </message>
    <message>
        <source>On both sides, turned over the short edge</source>
        <translation>Beidseitig, über die kurze Kante gewendet</translation>
    </message>
    <message>
        <source>On one side, to fold</source>
        <translation>Einseitig, zum Falten</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Print the deck</source>
        <translation>Stapel drucken</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Cards on a page</source>
        <translation>Karten je Blatt</translation>
    </message>
    <message>
        <source>Fronts and backs</source>
        <translation>Vorder- und Rückseiten</translation>
    </message>
    <message>
        <source>Move backs to the right, in mm</source>
        <translation>Rückseiten nach rechts rücken, in mm</translation>
    </message>
    <message>
        <source>Move backs down, in mm</source>
        <translation>Rückseiten nach unten rücken, in mm</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken&#xa0;…</translation>
    </message>
    <message>
        <source>Tick what to print.</source>
        <translation>Ankreuzen, was gedruckt werden soll.</translation>
    </message>
    <message>
        <source>Backs can be moved by at most {most} mm.</source>
        <extracomment>{most} is a number.</extracomment>
        <translation>Rückseiten lassen sich um höchstens {most}&#xa0;mm verschieben.</translation>
    </message>
    <message>
        <source>What could be better</source>
        <translation>Was besser sein könnte</translation>
    </message>
    <message>
        <source>Looking through the cards…</source>
        <translation>Die Karten werden durchgesehen…</translation>
    </message>
    <message>
        <source>Nothing stands out. Each answer takes thinking.</source>
        <translation>Nichts fällt auf. Jede Antwort braucht Nachdenken.</translation>
    </message>
</context>
<context>
    <name>DecksPage</name>
    <message>
        <source>Decks</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Bring a deck in</source>
        <translation>Stapel importieren</translation>
    </message>
    <message>
        <source>Find a deck</source>
        <translation>Stapel suchen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No deck is called “{words}”.</source>
        <extracomment>{words} is what was typed to find a deck by.</extracomment>
        <translation>Kein Stapel heißt „{words}“.</translation>
    </message>
</context>
<context>
    <name>DeskBar</name>
    <message>
        <source>Leave the workshop</source>
        <translation>Workshop verlassen</translation>
    </message>
    <message>
        <source>Blank screen</source>
        <translation>Bild aus</translation>
    </message>
    <message>
        <source>Show screen</source>
        <translation>Bild zeigen</translation>
    </message>
</context>
<context>
    <name>DeskFoot</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip round</source>
        <translation>Überspringen</translation>
    </message>
</context>
<context>
    <name>DeskKeeping</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The workshop goes on, and is kept as soon as that is possible.</source>
        <translation>Der Workshop geht weiter und wird gespeichert, sobald es möglich ist.</translation>
    </message>
    <message>
        <source>The results are still here. End the workshop again when it is possible.</source>
        <translation>Die Ergebnisse sind noch da. Den Workshop noch einmal beenden, sobald es möglich ist.</translation>
    </message>
</context>
<context>
    <name>DiffLabel</name>
    <message>
        <source>removed: {words}</source>
        <extracomment>For screen readers: words that are no more in the text.</extracomment>
        <translation>entfernt: {words}</translation>
    </message>
    <message>
        <source>added: {words}</source>
        <extracomment>For screen readers: words that are new in the text.</extracomment>
        <translation>hinzugefügt: {words}</translation>
    </message>
</context>
<context>
    <name>DifferenceLine</name>
    <message>
        <source>not in the answer: {words}</source>
        <translation>nicht in der Antwort: {words}</translation>
    </message>
    <message>
        <source>left out: {words}</source>
        <translation>ausgelassen: {words}</translation>
    </message>
</context>
<context>
    <name>Displays</name>
    <message>
        <source>{name}, {width} × {height}</source>
        <extracomment>A screen in a list, with its width and height in px.</extracomment>
        <translation>{name}, {width}&#xa0;×&#xa0;{height}</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Change the title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>Sort out</source>
        <translation>Aussortieren</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>DraftFields</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>DraftPage</name>
    <message>
        <source>Review drafts</source>
        <translation>Entwürfe prüfen</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>Zeichen (Kodierung)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The letters of this file can be read in several ways. Do they look right?</source>
        <translation>Die Zeichen dieser Datei lassen sich verschieden lesen. Sehen sie richtig aus?</translation>
    </message>
    <message>
        <source>They look right</source>
        <translation>Sieht richtig aus</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>{kind} · {state}</source>
        <extracomment>What kind of draft it is, and what has become of it: &quot;Definition · To review&quot;.</extracomment>
        <translation>{kind} · {state}</translation>
    </message>
    <message>
        <source>{title}, {state}</source>
        <extracomment>{title} of a draft; {state} such as &quot;To review&quot;.</extracomment>
        <translation>{title}, {state}</translation>
    </message>
    <message>
        <source>Opens this draft</source>
        <translation>Öffnet diesen Entwurf</translation>
    </message>
</context>
<context>
    <name>Drafting</name>
    <message>
        <source>{file}, {words}</source>
        <extracomment>{file}: the name of a file; {words}: &quot;1 362 words&quot;.</extracomment>
        <translation>{file}, {words}</translation>
    </message>
    <message>
        <source>1 draft</source>
        <translation>1 Entwurf</translation>
    </message>
    <message>
        <source>{number} in the deck</source>
        <translation>{number} im Stapel</translation>
    </message>
    <message>
        <source>{number} accepted</source>
        <translation>{number} angenommen</translation>
    </message>
    <message>
        <source>{number} rejected</source>
        <translation>{number} verworfen</translation>
    </message>
    <message>
        <source>{number} to review</source>
        <translation>{number} zu prüfen</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>In the deck</source>
        <translation>Im Stapel</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Gegensatz</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Traits</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Gemeinsamkeit</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>both</source>
        <translation>beide</translation>
    </message>
    <message>
        <source>Whose job: {side}</source>
        <extracomment>Of an example: {side} that it falls to.</extracomment>
        <translation>Wessen Aufgabe: {side}</translation>
    </message>
    <message>
        <source>Swap sides</source>
        <translation>Seiten tauschen</translation>
    </message>
    <message>
        <source>Give it to {side}</source>
        <extracomment>On a button of a definition or of an example: {side} that it is to belong to.</extracomment>
        <translation>Zuordnen: {side}</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <extracomment>{reason} why a statement belongs to its side.</extracomment>
        <translation>Warum: {reason}</translation>
    </message>
    <message>
        <source>Add to “{title}”, as a statement of</source>
        <extracomment>{title} of a draft; below stand the names of both sides, to choose from.</extracomment>
        <translation>Zu „{title}“ hinzufügen, als Aussage von</translation>
    </message>
    <message>
        <source>Begin a new contrast, with a statement of</source>
        <extracomment>Below stand the names of both sides, to choose from.</extracomment>
        <translation>Einen neuen Gegensatz beginnen, mit einer Aussage von</translation>
    </message>
    <message>
        <source>{side}: {text}</source>
        <extracomment>{side} of a statement, and its {text}.</extracomment>
        <translation>{side}: {text}</translation>
    </message>
    <message>
        <source>Source: {title}</source>
        <extracomment>{title}: of the article, which is named as the source.</extracomment>
        <translation>Quelle: {title}</translation>
    </message>
    <message>
        <source>1 draft rejected</source>
        <translation>1 Entwurf verworfen</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Traits ({number})</source>
        <extracomment>Of a list of traits; {number} of them.</extracomment>
        <translation>Merkmale ({number})</translation>
    </message>
    <message>
        <source>{left} {quiet}vs.{end} {right}</source>
        <extracomment>{left} and {right} are the two halves of a title such as &quot;Vision vs. execution&quot;.</extracomment>
        <translation>{left} {quiet}vs.{end} {right}</translation>
    </message>
    <message>
        <source>No title yet</source>
        <translation>Noch ohne Titel</translation>
    </message>
    <message>
        <source>passage {number}</source>
        <translation>Stelle {number}</translation>
    </message>
    <message>
        <source>passages {numbers}</source>
        <extracomment>{numbers} such as &quot;5, 6&quot; or &quot;5–8, 11&quot;.</extracomment>
        <translation>Stellen {numbers}</translation>
    </message>
    <message>
        <source>both sides</source>
        <translation>beide Seiten</translation>
    </message>
    <message>
        <source>Passage {number}, {side}</source>
        <extracomment>{number} of a passage of the article; {side} whose it is.</extracomment>
        <translation>Stelle {number}, {side}</translation>
    </message>
    <message>
        <source>Add {number} to deck</source>
        <translation>{number} in den Stapel</translation>
    </message>
    <message>
        <source>No contrasts were found. Mark two passages yourself, or paste another text.</source>
        <translation>Es wurden keine Gegensätze gefunden. Selbst zwei Stellen markieren oder einen anderen Text einfügen.</translation>
    </message>
    <message>
        <source>Select a passage of the article first.</source>
        <translation>Zuerst eine Stelle des Artikels auswählen.</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>{left} of {all} drafts to review, {accepted} accepted</source>
        <extracomment>{left} of {all} drafts; {accepted} of those that were looked at.</extracomment>
        <translation>{left} von {all} Entwürfen zu prüfen, {accepted} angenommen</translation>
    </message>
    <message>
        <source>1 draft is left to review. It waits in Import, under Not finished.</source>
        <translation>1 Entwurf ist noch zu prüfen. Er wartet im Import unter „Noch nicht fertig“.</translation>
    </message>
    <message>
        <source>1 contrast</source>
        <translation>1 Gegensatz</translation>
    </message>
    <message>
        <source>1 definition</source>
        <translation>1 Definition</translation>
    </message>
    <message>
        <source>1 list of traits</source>
        <translation>1 Merkmalsliste</translation>
    </message>
    <message>
        <source>1 similarity</source>
        <translation>1 Gemeinsamkeit</translation>
    </message>
    <message>
        <source>1 advice</source>
        <translation>1 Rat</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>Because: {reason}</source>
        <extracomment>Of an example: {reason} why it is their job.</extracomment>
        <translation>Weil: {reason}</translation>
    </message>
</context>
<context>
    <name>DraftsPane</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Drafted on this computer from the wording. Nothing is sent anywhere.</source>
        <translation>Auf diesem Computer aus dem Wortlaut entworfen. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Reject the rest</source>
        <translation>Den Rest verwerfen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>DraftsWork</name>
    <message>
        <source>Sides swapped</source>
        <translation>Seiten getauscht</translation>
    </message>
    <message>
        <source>Added to {side}</source>
        <translation>Zu „{side}“ hinzugefügt</translation>
    </message>
    <message>
        <source>Name both sides first.</source>
        <translation>Zuerst beide Seiten benennen.</translation>
    </message>
    <message>
        <source>Give the deck a title.</source>
        <translation>Dem Stapel einen Titel geben.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a file here</source>
        <translation>Eine Datei hier ablegen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
</context>
<context>
    <name>EditCard</name>
    <message>
        <source>Edit the texts</source>
        <translation>Texte bearbeiten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>{name}, {place} of {all}</source>
        <extracomment>A text of several with the same name: &quot;Leadership, 2 of 4&quot;.</extracomment>
        <translation>{name}, {place} von {all}</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>Texts changed</source>
        <translation>Texte geändert</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Show 1 more</source>
        <translation>1 weitere zeigen</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a learner</source>
        <translation>Profil endgültig löschen</translation>
    </message>
    <message>
        <source>Erase {name} for good?</source>
        <extracomment>{name} of a learner.</extracomment>
        <translation>„{name}“ endgültig löschen?</translation>
    </message>
    <message>
        <source>All answers, marks and settings of this learner go, and nothing brings them back.</source>
        <translation>Alle Antworten, Markierungen und Einstellungen dieses Profils gehen verloren, und nichts bringt sie zurück.</translation>
    </message>
    <message>
        <source>From the copies and the journal as well</source>
        <translation>Auch aus den Kopien und dem Journal</translation>
    </message>
    <message>
        <source>Otherwise the copies made until now still hold them, until they go by themselves.</source>
        <translation>Sonst enthalten die bisherigen Kopien sie weiterhin, bis diese von selbst verfallen.</translation>
    </message>
    <message>
        <source>Type {name} to go on:</source>
        <extracomment>{name} of a learner.</extracomment>
        <translation>Zum Fortfahren „{name}“ eingeben:</translation>
    </message>
    <message>
        <source>Keep the learner</source>
        <translation>Profil behalten</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>Facilitator</name>
    <message>
        <source>Time is up.</source>
        <translation>Die Zeit ist um.</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Show what is said</source>
        <translation>Positionen zeigen</translation>
    </message>
    <message>
        <source>Start the first round</source>
        <translation>Erste Runde beginnen</translation>
    </message>
    <message>
        <source>Start the timer</source>
        <translation>Timer starten</translation>
    </message>
    <message>
        <source>Ask the teams</source>
        <translation>Teams fragen</translation>
    </message>
    <message>
        <source>Ask why</source>
        <translation>Begründen lassen</translation>
    </message>
    <message>
        <source>Reveal the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Nächste Runde</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Workshop beenden</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 Runde</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Round {number} of {of}</source>
        <translation>Runde {number} von {of}</translation>
    </message>
    <message>
        <source>{spent} min in</source>
        <translation>seit {spent}&#xa0;min</translation>
    </message>
    <message>
        <source>{spent} min in, about {left} left</source>
        <translation>seit {spent}&#xa0;min, noch etwa {left}</translation>
    </message>
    <message>
        <source>the answer</source>
        <translation>die Antwort</translation>
    </message>
    <message>
        <source>nothing, the screen is blank</source>
        <translation>nichts, das Bild ist aus</translation>
    </message>
    <message>
        <source>the title</source>
        <translation>der Titel</translation>
    </message>
    <message>
        <source>the results</source>
        <translation>die Ergebnisse</translation>
    </message>
    <message>
        <source>question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>question, everybody alone</source>
        <translation>Frage, alle für sich</translation>
    </message>
    <message>
        <source>question, teams voting</source>
        <translation>Frage, Teams stimmen ab</translation>
    </message>
    <message>
        <source>question, hands are counted</source>
        <translation>Frage, Handzeichen werden gezählt</translation>
    </message>
    <message>
        <source>question, teams show cards</source>
        <translation>Frage, Teams zeigen Schilder</translation>
    </message>
    <message>
        <source>question, teams say why</source>
        <translation>Frage, Teams begründen</translation>
    </message>
    <message>
        <source>question, who buzzes first</source>
        <translation>Frage, wer sich zuerst meldet</translation>
    </message>
    <message>
        <source>question, a team answers</source>
        <translation>Frage, ein Team antwortet</translation>
    </message>
    <message>
        <source>sort board</source>
        <translation>Sortiertafel</translation>
    </message>
    <message>
        <source>question, everybody talks</source>
        <translation>Frage, alle diskutieren</translation>
    </message>
    <message>
        <source>Not all of the text fits on the wall. It stands below your notes.</source>
        <translation>Der Text passt nicht ganz an die Wand. Er steht unter Ihren Notizen.</translation>
    </message>
    <message>
        <source>Not all of the text fits on the wall.</source>
        <translation>Der Text passt nicht ganz an die Wand.</translation>
    </message>
    <message>
        <source>The computer slept. The timer is paused.</source>
        <translation>Der Computer war im Ruhezustand. Der Timer pausiert.</translation>
    </message>
    <message>
        <source>The round is paused</source>
        <translation>Die Runde pausiert</translation>
    </message>
    <message>
        <source>{team} has not voted yet</source>
        <translation>{team} hat noch nicht abgestimmt</translation>
    </message>
    <message>
        <source>{team} and {other} have not voted yet</source>
        <translation>{team} und {other} haben noch nicht abgestimmt</translation>
    </message>
    <message>
        <source>{number} of {of} voted</source>
        <translation>{number} von {of} abgestimmt</translation>
    </message>
    <message>
        <source>Round {number}, {kind}: {text}</source>
        <translation>Runde {number}, {kind}: {text}</translation>
    </message>
    <message>
        <source>{who}: {says}</source>
        <extracomment>Who, and which position they take in a disagreement.</extracomment>
        <translation>{who}: {says}</translation>
    </message>
    <message>
        <source>{side}, {role}</source>
        <extracomment>A side of the deck, and what its person is called in an example: &quot;Management, project manager&quot;.</extracomment>
        <translation>{side}, {role}</translation>
    </message>
    <message>
        <source>1 still to place</source>
        <translation>Noch 1 zuzuordnen</translation>
    </message>
    <message>
        <source>which side</source>
        <translation>welche Seite</translation>
    </message>
    <message>
        <source>whose job</source>
        <translation>wessen Aufgabe</translation>
    </message>
    <message>
        <source>sort together</source>
        <translation>gemeinsam sortieren</translation>
    </message>
    <message>
        <source>who knows it first</source>
        <translation>wer es zuerst weiß</translation>
    </message>
    <message>
        <source>discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>Votes and scores</source>
        <translation>Stimmen und Punkte</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>buzzed</source>
        <translation>gemeldet</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>their turn</source>
        <translation>am Zug</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Hands, everybody alone</source>
        <translation>Handzeichen, alle für sich</translation>
    </message>
    <message>
        <source>1 hand</source>
        <translation>1 Handzeichen</translation>
    </message>
    <message>
        <source>Press {one} for sure or {two} for not sure, then {arrows}.</source>
        <translation>Mit {one} „Sicher“ oder mit {two} „Nicht sicher“ wählen, dann {arrows}.</translation>
    </message>
    <message>
        <source>All are placed.</source>
        <translation>Alle sind zugeordnet.</translation>
    </message>
    <message>
        <source>{team} places:</source>
        <extracomment>A sort board: whose turn it is.</extracomment>
        <translation>{team} ordnet zu:</translation>
    </message>
    <message>
        <source>{team} answers. Is it right?</source>
        <translation>{team} antwortet. Stimmt es?</translation>
    </message>
    <message>
        <source>Press {first} to {last} for the team that buzzed.</source>
        <translation>Mit {first} bis {last} das Team wählen, das sich gemeldet hat.</translation>
    </message>
    <message>
        <source>Press {first} to {last} for a team, then {arrows}.</source>
        <translation>Mit {first} bis {last} ein Team wählen, dann {arrows}.</translation>
    </message>
    <message>
        <source>{arrows} votes, {delete} takes it away, {up} gives a point.</source>
        <translation>{arrows} stimmt ab, {delete} nimmt die Stimme zurück, {up} gibt einen Punkt.</translation>
    </message>
    <message>
        <source>{arrows} adds a hand, with Shift it takes one away.</source>
        <translation>{arrows} zählt ein Handzeichen dazu, mit Umschalt eines weg.</translation>
    </message>
    <message>
        <source>Press {first} to {last} for a team, then {up} for a point.</source>
        <translation>Mit {first} bis {last} ein Team wählen, mit {up} einen Punkt geben.</translation>
    </message>
    <message>
        <source>{left}, {both} or {right}</source>
        <translation>{left}, {both} oder {right}</translation>
    </message>
    <message>
        <source>{left} or {right}</source>
        <translation>{left} oder {right}</translation>
    </message>
</context>
<context>
    <name>FacilitatorDesk</name>
    <message>
        <source>Go on in a window</source>
        <translation>Im Fenster weitermachen</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Projector connected</source>
        <translation>Beamer verbunden</translation>
    </message>
    <message>
        <source>Presenter in a window</source>
        <translation>Bild im Fenster</translation>
    </message>
    <message>
        <source>Presenter on this screen</source>
        <translation>Bild hier</translation>
    </message>
    <message>
        <source>Projector gone</source>
        <translation>Beamer getrennt</translation>
    </message>
    <message>
        <source>Presenter closed</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>Projector gone. The round is paused.</source>
        <translation>Beamer getrennt. Die Runde pausiert.</translation>
    </message>
    <message>
        <source>Open the presenter</source>
        <translation>Präsentation öffnen</translation>
    </message>
    <message>
        <source>Presenter full screen</source>
        <translation>Präsentation im Vollbild</translation>
    </message>
    <message>
        <source>The room sees the slides again. The round goes on.</source>
        <translation>Der Raum sieht die Folien wieder. Die Runde geht weiter.</translation>
    </message>
</context>
<context>
    <name>FacilitatorPage</name>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>On the wall, and your notes</source>
        <translation>An der Wand und Ihre Notizen</translation>
    </message>
    <message>
        <source>Timer, votes and scores</source>
        <translation>Timer, Stimmen und Punkte</translation>
    </message>
    <message>
        <source>On the wall now</source>
        <translation>Jetzt an der Wand</translation>
    </message>
</context>
<context>
    <name>Feedback</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Just a guess: you will be asked again.</source>
        <translation>Nur geraten: Das wird noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Right. It is true of both.</source>
        <translation>Richtig. Das gilt für beide.</translation>
    </message>
    <message>
        <source>Not this time. It is true of both.</source>
        <translation>Diesmal nicht. Das gilt für beide.</translation>
    </message>
    <message>
        <source>Right. It belongs to {side}.</source>
        <translation>Richtig. Das gehört zu „{side}“.</translation>
    </message>
    <message>
        <source>Not this time. It belongs to {side}.</source>
        <translation>Diesmal nicht. Das gehört zu „{side}“.</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>{rating} · {when}</source>
        <extracomment>{rating} is Again, Hard, Good or Easy; {when} is &quot;Back in 5 days&quot;</extracomment>
        <translation>{rating} · {when}</translation>
    </message>
</context>
<context>
    <name>FindAction</name>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>No action matches.</source>
        <translation>Keine Aktion passt dazu.</translation>
    </message>
</context>
<context>
    <name>FittedPart</name>
    <message>
        <source>How Versus sees your memory</source>
        <translation>Anpassung an Ihre Antworten</translation>
    </message>
    <message>
        <source>Fit now</source>
        <translation>Jetzt anpassen</translation>
    </message>
    <message>
        <source>Bring back the previous set</source>
        <translation>Vorige Werte zurückholen</translation>
    </message>
    <message>
        <source>Look for a closer fit</source>
        <translation>Bessere Anpassung suchen</translation>
    </message>
    <message>
        <source>The set in force before</source>
        <translation>Die zuvor gültigen Werte</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit&#xa0;…</translation>
    </message>
    <message>
        <source>What one card adds to its sister cards now follows your own answers.</source>
        <translation>Wie viel die Karten eines Eintrags gemeinsam haben, richtet sich jetzt nach Ihren eigenen Antworten.</translation>
    </message>
    <message>
        <source>The previous set is back.</source>
        <translation>Die vorigen Werte gelten wieder.</translation>
    </message>
    <message>
        <source>Counting your answers</source>
        <translation>Antworten zählen</translation>
    </message>
    <message>
        <source>Versus reckons with the memory of an average learner.</source>
        <translation>Versus rechnet mit einem durchschnittlichen Gedächtnis.</translation>
    </message>
    <message>
        <source>Fitted to your own answers: {compared}.</source>
        <extracomment>{compared}: &quot;you forget a little more slowly than most&quot;.</extracomment>
        <translation>An Ihre eigenen Antworten angepasst: {compared}.</translation>
    </message>
    <message>
        <source>Fitted on {date} to {count} answers: {compared}.</source>
        <extracomment>{date}: &quot;21 Nov 2026&quot;; {compared}: &quot;you forget a little more slowly than most&quot;.</extracomment>
        <translation>Am {date} an {count} Antworten angepasst: {compared}.</translation>
    </message>
    <message>
        <source>Last looked on {date}: no other set foretells your answers clearly better, so this one stays.</source>
        <translation>Zuletzt gesucht am {date}: Keine anderen Werte sagen Ihre Antworten deutlich besser voraus, also bleiben diese.</translation>
    </message>
    <message>
        <source>Due dates stay as they are; your next answers are judged by the new set.</source>
        <translation>Termine bleiben, wie sie sind; Ihre nächsten Antworten werden nach den neuen Werten beurteilt.</translation>
    </message>
    <message>
        <source>Counting your answers…</source>
        <translation>Ihre Antworten werden gezählt&#xa0;…</translation>
    </message>
    <message>
        <source>Another answer first.</source>
        <translation>Erst noch eine Antwort.</translation>
    </message>
    <message>
        <source>{first} Those count that come a day or more after the answer before.</source>
        <extracomment>{first}: &quot;Another 37 answers first.&quot;</extracomment>
        <translation>{first} Es zählt, was einen Tag oder mehr nach der vorigen Antwort kommt.</translation>
    </message>
    <message>
        <source>The two change places. Due dates stay as they are.</source>
        <translation>Sie tauschen den Platz mit den jetzigen. Termine bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>No other set has been in force yet.</source>
        <translation>Bisher galten keine anderen Werte.</translation>
    </message>
</context>
<context>
    <name>FittingJob</name>
    <message>
        <source>Fitting to your answers</source>
        <translation>An Ihre Antworten anpassen</translation>
    </message>
    <message>
        <source>Your memory model now follows your own answers.</source>
        <translation>Ihr Gedächtnismodell folgt jetzt Ihren eigenen Antworten.</translation>
    </message>
    <message>
        <source>you forget much more slowly than most</source>
        <translation>Sie vergessen viel langsamer als die meisten</translation>
    </message>
    <message>
        <source>you forget a little more slowly than most</source>
        <translation>Sie vergessen etwas langsamer als die meisten</translation>
    </message>
    <message>
        <source>you forget about as fast as most</source>
        <translation>Sie vergessen etwa so schnell wie die meisten</translation>
    </message>
    <message>
        <source>you forget a little faster than most</source>
        <translation>Sie vergessen etwas schneller als die meisten</translation>
    </message>
    <message>
        <source>you forget much faster than most</source>
        <translation>Sie vergessen viel schneller als die meisten</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Shows or hides more choices</source>
        <translation>Zeigt oder verbirgt weitere Optionen</translation>
    </message>
</context>
<context>
    <name>FolderControl</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Back to the data folder</source>
        <translation>Zurück zum Datenordner</translation>
    </message>
    <message>
        <source>Folder for copies</source>
        <translation>Ordner für Kopien</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Text {percent}</source>
        <extracomment>{percent}: &quot;120 %&quot;.</extracomment>
        <translation>Text {percent}</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
</context>
<context>
    <name>FootBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>GapLabel</name>
    <message>
        <source>(gap, hint: {hint})</source>
        <translation>(Lücke, Hinweis: {hint})</translation>
    </message>
    <message>
        <source>(gap)</source>
        <translation>(Lücke)</translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message>
        <source>{cards} on 1 day</source>
        <translation>{cards} an 1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>{cards} on %Ln days</source>
        <translation>
            <numerusform>{cards} an %Ln Tag</numerusform>
            <numerusform>{cards} an %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM</source>
        <extracomment>Date in the letters of QLocale&apos;s date formats, such as &quot;Fri 21 November&quot;.</extracomment>
        <translation>ddd d. MMMM</translation>
    </message>
    <message>
        <source>{day}, {cards}</source>
        <translation>{day}, {cards}</translation>
    </message>
</context>
<context>
    <name>HeatmapLegend</name>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More cards</source>
        <translation>Mehr Karten</translation>
    </message>
    <message>
        <source>Darker days have more cards</source>
        <translation>An dunkleren Tagen waren es mehr Karten</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Help: {screen}</source>
        <extracomment>{screen} is a screen such as Today.</extracomment>
        <translation>Hilfe: {screen}</translation>
    </message>
    <message>
        <source>Keys: {screen}</source>
        <translation>Tasten: {screen}</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Tasten dieser Seite</translation>
    </message>
</context>
<context>
    <name>HelpPane</name>
    <message>
        <source>Close help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>{action}, {keys}</source>
        <extracomment>As a screen reader says it: &quot;Larger text, Ctrl++&quot;.</extracomment>
        <translation>{action}, {keys}</translation>
    </message>
</context>
<context>
    <name>HighlightText</name>
    <message>
        <source>The article</source>
        <translation>Der Artikel</translation>
    </message>
    <message>
        <source>Up and down select a sentence. Left or right adds it to that side.</source>
        <translation>Pfeil oben und unten wählen einen Satz. Links oder rechts fügt ihn dieser Seite hinzu.</translation>
    </message>
</context>
<context>
    <name>HtmlPreview</name>
    <message>
        <source>How it reads</source>
        <translation>So liest es sich</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Paste text</source>
        <translation>Text einfügen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{ready} of {rows} rows are ready</source>
        <extracomment>{ready} and {rows}: numbers of rows of a table.</extracomment>
        <translation>{ready} von {rows} Zeilen sind bereit</translation>
    </message>
    <message>
        <source>Not imported yet</source>
        <translation>Noch nicht importiert</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Noch nicht angesehen</translation>
    </message>
    <message>
        <source>There is no deck in this file.</source>
        <translation>In dieser Datei ist kein Stapel.</translation>
    </message>
    <message>
        <source>{problem} (and {number} more)</source>
        <extracomment>{problem}: what is wrong, with its place in the file; {number} of further problems.</extracomment>
        <translation>{problem} (und {number} weitere)</translation>
    </message>
    <message>
        <source>There is no text to paste. Copy a table or a text first.</source>
        <translation>Es gibt keinen Text zum Einfügen. Zuerst eine Tabelle oder einen Text kopieren.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>“{title}” is here already. Nothing was changed.</source>
        <extracomment>{title} of a deck.</extracomment>
        <translation>„{title}“ gibt es hier schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>1 draft was in the deck already.</source>
        <translation>1 Entwurf war schon im Stapel.</translation>
    </message>
    <message>
        <source>1 deck</source>
        <translation>1 Stapel</translation>
    </message>
    <message>
        <source>1 change</source>
        <translation>1 Änderung</translation>
    </message>
    <message>
        <source>“{title}” added, {cards}.</source>
        <extracomment>{title} of a deck; {cards}: &quot;24 cards&quot;.</extracomment>
        <translation>„{title}“ hinzugefügt, {cards}.</translation>
    </message>
    <message>
        <source>{decks} added, {cards}.</source>
        <extracomment>{decks}: &quot;3 decks&quot;; {cards}: &quot;24 cards&quot;.</extracomment>
        <translation>{decks} hinzugefügt, {cards}.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
    <message>
        <source>{deck} updated: {new} new, {changed} changed.</source>
        <extracomment>{deck}: a title in quotes, or &quot;3 decks&quot;; {new} and {changed}: numbers of entries.</extracomment>
        <translation>{deck} aktualisiert: {new} neu, {changed} geändert.</translation>
    </message>
    <message>
        <source>The row that was left out is in “{file}” in the folder {folder}.</source>
        <extracomment>{file}: the name of a file; {folder}: the folder it lies in.</extracomment>
        <translation>Die ausgelassene Zeile steht in „{file}“ im Ordner {folder}.</translation>
    </message>
    <message>
        <source>The row that was left out could not be written to a file.</source>
        <translation>Die ausgelassene Zeile ließ sich nicht in eine Datei schreiben.</translation>
    </message>
    <message>
        <source>{file} can be looked at in Import.</source>
        <extracomment>{file}: the name of a file.</extracomment>
        <translation>{file} lässt sich unter „Import“ ansehen.</translation>
    </message>
    <message>
        <source>The template is saved as {file}. Fill it in and bring it in here.</source>
        <extracomment>{file}: the name of a file with its folder.</extracomment>
        <translation>Die Vorlage ist als {file} gespeichert. Sie ausfüllen und hier importieren.</translation>
    </message>
    <message>
        <source>New, {cards}</source>
        <extracomment>{cards}: &quot;24 cards&quot;.</extracomment>
        <translation>Neu, {cards}</translation>
    </message>
    <message>
        <source>Here already, nothing has changed</source>
        <translation>Schon vorhanden, nichts hat sich geändert</translation>
    </message>
    <message>
        <source>Here already: {new} new, {changed} changed, {gone} gone from the file</source>
        <extracomment>{new} and {changed}: numbers of entries of a deck; {gone}: of those that are not in the file any more.</extracomment>
        <translation>Schon vorhanden: {new} neu, {changed} geändert, {gone} nicht mehr in der Datei</translation>
    </message>
    <message>
        <source>Here already: {new} new, {changed} changed</source>
        <extracomment>{new} and {changed}: numbers of entries of a deck.</extracomment>
        <translation>Schon vorhanden: {new} neu, {changed} geändert</translation>
    </message>
    <message>
        <source>1 picture or sound</source>
        <translation>1 Bild oder Ton</translation>
    </message>
    <message>
        <source>{file}: {contents}</source>
        <extracomment>{file}: the name of a file; {contents}: &quot;3 decks, 84 cards&quot;.</extracomment>
        <translation>{file}: {contents}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Bring in what was set on its cards: suspended, marked, flags</source>
        <translation>Mitnehmen, was an den Karten gesetzt war: ausgesetzt, gemerkt, Fähnchen</translation>
    </message>
    <message>
        <source>Bring in what was learned there (1 answer)</source>
        <translation>Mitnehmen, was dort gelernt wurde (1 Antwort)</translation>
    </message>
    <message>
        <source>Nothing has been saved yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>{contents}. Nothing has been saved yet.</source>
        <extracomment>{contents}: &quot;84 cards, 3 changes&quot;: what would come in.</extracomment>
        <translation>{contents}. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Import {cards} and {changes}</source>
        <extracomment>{cards}: &quot;84 cards&quot;; {changes}: &quot;3 changes&quot;.</extracomment>
        <translation>{cards} und {changes} importieren</translation>
    </message>
    <message>
        <source>Import {cards}</source>
        <translation>{cards} importieren</translation>
    </message>
    <message>
        <source>Take {changes}</source>
        <translation>{changes} übernehmen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>{where}: {reason}</source>
        <extracomment>{where} in a file: a note, a row; {reason}: what is said of it.</extracomment>
        <translation>{where}: {reason}</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Taken off the list</source>
        <translation>Von der Liste genommen</translation>
    </message>
</context>
<context>
    <name>ImportRoom</name>
    <message>
        <source>Bring in a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>What Versus reads ({endings})</source>
        <extracomment>{endings} of files, such as *.csv</extracomment>
        <translation>Was Versus liest ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save an empty template</source>
        <translation>Leere Vorlage speichern</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV-Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>InlinePane</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ItemView</name>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Back to {deck}</source>
        <extracomment>{deck} is the title of the deck.</extracomment>
        <translation>Zurück zu „{deck}“</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Karten</translation>
    </message>
    <message>
        <source>It makes no cards.</source>
        <translation>Daraus entstehen keine Karten.</translation>
    </message>
</context>
<context>
    <name>JobStrip</name>
    <message>
        <source>Work in progress</source>
        <translation>Laufende Arbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Alle abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet&#xa0;…</translation>
    </message>
    <message>
        <source>{number} done</source>
        <extracomment>{number} of the things that are being done.</extracomment>
        <translation>{number} erledigt</translation>
    </message>
    <message>
        <source>{number} done, about {seconds} s left</source>
        <extracomment>{number} of the things that are being done; {seconds} is at least 1.</extracomment>
        <translation>{number} erledigt, noch etwa {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>about {seconds} s left</source>
        <translation>noch etwa {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{number} done, about {minutes} min left</source>
        <translation>{number} erledigt, noch etwa {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{name}: {percent}</source>
        <extracomment>{name} of the work, {percent}: &quot;50 %&quot;.</extracomment>
        <translation>{name}: {percent}</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Beendet. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>Press the new key. Esc keeps the old one.</source>
        <translation>Neue Taste drücken. Esc behält die alte.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Back to the usual key</source>
        <translation>Zurück zur üblichen Taste</translation>
    </message>
</context>
<context>
    <name>KeysSection</name>
    <message>
        <source>Choose an action, then press the key you want for it.</source>
        <translation>Eine Aktion wählen und dann die gewünschte Taste drücken.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No action or key matches.</source>
        <translation>Keine Aktion oder Taste passt dazu.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>Restore all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Undo</source>
        <extracomment>Takes &quot;Restore all&quot; back.</extracomment>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Already used for “{action}” everywhere</source>
        <translation>Überall schon vergeben für „{action}“</translation>
    </message>
    <message>
        <source>Already used for “{action}” on this screen</source>
        <translation>Auf dieser Seite schon vergeben für „{action}“</translation>
    </message>
    <message>
        <source>Already used for “{action}” in {place}</source>
        <extracomment>{place} is a screen such as Study.</extracomment>
        <translation>Schon vergeben für „{action}“ unter „{place}“</translation>
    </message>
</context>
<context>
    <name>KindsRow</name>
    <message>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>CSV, TSV, Excel or OpenDocument with one contrast in each row</source>
        <translation>CSV, TSV, Excel oder OpenDocument, ein Gegensatz je Zeile</translation>
    </message>
    <message>
        <source>Save an empty template…</source>
        <translation>Leere Vorlage speichern&#xa0;…</translation>
    </message>
    <message>
        <source>A deck</source>
        <translation>Ein Stapel</translation>
    </message>
    <message>
        <source>A Versus deck or an Anki package, from a colleague or your own</source>
        <translation>Ein Versus-Stapel oder Anki-Paket, eigenes oder von anderen</translation>
    </message>
    <message>
        <source>An article</source>
        <translation>Ein Artikel</translation>
    </message>
    <message>
        <source>Text, Markdown, HTML or Word. Versus drafts contrasts, you choose.</source>
        <translation>Text, Markdown, HTML oder Word. Versus entwirft Gegensätze, Sie wählen aus.</translation>
    </message>
</context>
<context>
    <name>LanguageSection</name>
    <message>
        <source>Of the buttons and texts of Versus. Decks keep the language they are written in.</source>
        <translation>Der Schaltflächen und Texte von Versus. Stapel behalten die Sprache, in der sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Same as the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>There is only English so far.</source>
        <translation>Bisher gibt es nur Englisch.</translation>
    </message>
</context>
<context>
    <name>LeftWorkshop</name>
    <message>
        <source>Go on with it</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>A workshop was not finished: {title}.</source>
        <extracomment>{title}: of a workshop or its deck.</extracomment>
        <translation>Ein Workshop wurde nicht beendet: {title}.</translation>
    </message>
</context>
<context>
    <name>LessonPrompt</name>
    <message>
        <source>Read both sides. Then they are asked one by one.</source>
        <translation>Beide Seiten lesen. Dann werden sie einzeln gefragt.</translation>
    </message>
    <message>
        <source>{side}: {texts}</source>
        <extracomment>A side and what is said of it, as it is spoken: &quot;Leadership: Looks years ahead.&quot;</extracomment>
        <translation>{side}: {texts}</translation>
    </message>
</context>
<context>
    <name>LibraryPresenter</name>
    <message>
        <source>Set a date</source>
        <translation>Datum festlegen</translation>
    </message>
    <message>
        <source>Change the date</source>
        <translation>Datum ändern</translation>
    </message>
    <message>
        <source>Reading the cards…</source>
        <translation>Karten werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the cards</source>
        <translation>Karten lesen</translation>
    </message>
    <message>
        <source>Start studying</source>
        <translation>Lernen beginnen</translation>
    </message>
    <message>
        <source>Study {number}</source>
        <extracomment>{number} of cards of this deck.</extracomment>
        <translation>{number} lernen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Lernen</translation>
    </message>
</context>
<context>
    <name>LicenceButton</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Hide the licence</source>
        <translation>Lizenz ausblenden</translation>
    </message>
</context>
<context>
    <name>LoadTable</name>
    <message>
        <source>{percent}: {load}</source>
        <extracomment>{percent}: a goal; {load}: &quot;about 7 min a day&quot;.</extracomment>
        <translation>{percent}: {load}</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>Read-only, because the data file is damaged. Studying is off.</source>
        <translation>Nur zum Lesen, weil die Datendatei beschädigt ist. Lernen geht gerade nicht.</translation>
    </message>
    <message>
        <source>Read-only, because another Versus is using this data. Studying is off.</source>
        <translation>Nur zum Lesen, weil ein anderes Versus diese Daten benutzt. Lernen geht gerade nicht.</translation>
    </message>
    <message>
        <source>Read-only, because the data folder cannot be written. Studying is off.</source>
        <translation>Nur zum Lesen, weil sich in den Datenordner nicht schreiben lässt. Lernen geht gerade nicht.</translation>
    </message>
    <message>
        <source>Opened read-only: you can look at everything. Studying is off.</source>
        <translation>Nur zum Lesen geöffnet: Sie können alles ansehen. Lernen geht gerade nicht.</translation>
    </message>
    <message>
        <source>Versus found counts that do not match your answers. They can be made anew; no answer is missing.</source>
        <translation>Versus hat Zählungen gefunden, die nicht zu Ihren Antworten passen. Es lässt sich neu zählen; keine Antwort fehlt.</translation>
    </message>
    <message>
        <source>Restore that copy</source>
        <translation>Diese Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Ways on</source>
        <translation>Auswege</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Weiter ansehen</translation>
    </message>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Make them anew</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>Zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Versus</source>
        <translation>Versus</translation>
    </message>
</context>
<context>
    <name>MemoryGoalSection</name>
    <message>
        <source>How much of what you have learned you want to remember when a card comes back.</source>
        <translation>Wie viel vom Gelernten Sie noch wissen möchten, wenn eine Karte wiederkommt.</translation>
    </message>
    <message>
        <source>Memory goal</source>
        <translation>Gedächtnisziel</translation>
    </message>
    <message>
        <source>A lower goal</source>
        <translation>Niedrigeres Ziel</translation>
    </message>
    <message>
        <source>A higher goal</source>
        <translation>Höheres Ziel</translation>
    </message>
    <message>
        <source>Remembered, on average</source>
        <translation>Im Schnitt noch gewusst</translation>
    </message>
    <message>
        <source>A new goal holds from each card&apos;s next answer on: nothing is moved. A deck with a date follows its plan until then.</source>
        <translation>Ein neues Ziel gilt für jede Karte ab ihrer nächsten Antwort: Kein Termin ändert sich. Ein Stapel mit Datum folgt bis dahin seinem Plan.</translation>
    </message>
    <message>
        <source>Working out the minutes a day</source>
        <translation>Minuten am Tag berechnen</translation>
    </message>
    <message>
        <source>At {percent} what you have met so far takes {time} a day.</source>
        <extracomment>{percent}: the goal; {time}: &quot;about 7 min&quot;.</extracomment>
        <translation>Bei {percent} braucht das bisher Gelernte {time} am Tag.</translation>
    </message>
    <message>
        <source>{percent} is a good balance: higher goals cost more and more.</source>
        <translation>{percent} sind ein gutes Maß: Höhere Ziele kosten immer mehr.</translation>
    </message>
    <message>
        <source>At {percent} reviews take {times} times as long as at {usual}.</source>
        <extracomment>{times}: a number such as &quot;1.8&quot;; {usual}: &quot;90 %&quot;.</extracomment>
        <translation>Bei {percent} dauern Wiederholungen {times}-mal so lange wie bei {usual}.</translation>
    </message>
    <message>
        <source>{time} a day</source>
        <translation>{time} am Tag</translation>
    </message>
    <message>
        <source>{times} times the work</source>
        <translation>{times}-facher Aufwand</translation>
    </message>
</context>
<context>
    <name>MenuButton</name>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
</context>
<context>
    <name>MixUpCard</name>
    <message>
        <source>You mix these up</source>
        <translation>Oft verwechselt</translation>
    </message>
    <message>
        <source>Practise {contrast}. Nothing is rescheduled.</source>
        <extracomment>What the button practises, for a screen reader: the title of a contrast.</extracomment>
        <translation>„{contrast}“ üben. Kein Termin ändert sich.</translation>
    </message>
    <message>
        <source>{wrong} of {all} {asked} statements landed on {chosen}.</source>
        <extracomment>{wrong} of {all}: &quot;5 of 11&quot;; {asked}: &quot;authority&quot;; {chosen}: the side &quot;leadership&quot;.</extracomment>
        <translation>{wrong} von {all} Aussagen zu „{asked}“ landeten bei „{chosen}“.</translation>
    </message>
    <message>
        <source>{wrong} of {all} statements of {asked} landed on {chosen}.</source>
        <extracomment>{wrong} of {all}: &quot;5 of 11&quot;; {asked}: &quot;the agency owner&quot; or a title of several words.</extracomment>
        <translation>{wrong} von {all} Aussagen zu {asked} landeten bei „{chosen}“.</translation>
    </message>
    <message>
        <source>Practise {cards} · {minutes} min</source>
        <extracomment>{cards}: &quot;6 cards&quot;; {minutes}: &quot;2&quot;.</extracomment>
        <translation>{cards} üben · {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More ways to study {deck}</source>
        <extracomment>{deck} is a deck&apos;s title.</extracomment>
        <translation>Weitere Wege, „{deck}“ zu lernen</translation>
    </message>
    <message>
        <source>Opens a menu</source>
        <translation>Öffnet ein Menü</translation>
    </message>
</context>
<context>
    <name>MoreChoices</name>
    <message>
        <source>Shorter timer</source>
        <translation>Kürzerer Timer</translation>
    </message>
    <message>
        <source>Longer timer</source>
        <translation>Längerer Timer</translation>
    </message>
    <message>
        <source>Everybody answers alone first</source>
        <translation>Erst antworten alle allein</translation>
    </message>
    <message>
        <source>Teams say why before the answer</source>
        <translation>Teams begründen vor der Auflösung</translation>
    </message>
    <message>
        <source>All contrasts of the deck</source>
        <translation>Alle Gegensätze des Stapels</translation>
    </message>
    <message>
        <source>How teams vote</source>
        <translation>Wie Teams abstimmen</translation>
    </message>
    <message>
        <source>Timer</source>
        <translation>Timer</translation>
    </message>
    <message>
        <source>For a vote. Rounds that need longer get more.</source>
        <translation>Für eine Abstimmung. Runden, die länger brauchen, bekommen mehr.</translation>
    </message>
    <message>
        <source>Hands for each side, sure or not sure. Then the teams talk and vote.</source>
        <translation>Handzeichen für jede Seite, sicher oder nicht sicher. Dann beraten sich die Teams und stimmen ab.</translation>
    </message>
    <message>
        <source>Each team gives its reason while the answer is still open.</source>
        <translation>Jedes Team nennt seinen Grund, solange die Antwort noch offen ist.</translation>
    </message>
    <message>
        <source>Tick at least one contrast.</source>
        <translation>Mindestens einen Gegensatz ankreuzen.</translation>
    </message>
</context>
<context>
    <name>MovedTable</name>
    <message>
        <source>What moved</source>
        <translation>Was sich bewegt hat</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Diese Sitzung</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>{head}: {cell}</source>
        <extracomment>A cell as a screen reader says it, with the head of its column.</extracomment>
        <translation>{head}: {cell}</translation>
    </message>
    <message>
        <source>{title}, {score}, {memory}</source>
        <extracomment>A row as a screen reader says it: &quot;Vision vs. execution, 4 of 4, stronger&quot;.</extracomment>
        <translation>{title}, {score}, {memory}</translation>
    </message>
</context>
<context>
    <name>NewDeck</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
</context>
<context>
    <name>NoDecks</name>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>A workshop needs a deck. There is none yet.</source>
        <translation>Ein Workshop braucht einen Stapel. Noch gibt es keinen.</translation>
    </message>
    <message>
        <source>Bring a deck in</source>
        <translation>Stapel importieren</translation>
    </message>
</context>
<context>
    <name>NotSaved</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your last answer is saved in “{name}”. Merge that file later, or Try again.</source>
        <translation>Ihre letzte Antwort ist in „{name}“ gespeichert. Diese Datei später zusammenführen oder erneut versuchen.</translation>
    </message>
    <message>
        <source>Your last answer is not saved yet.</source>
        <translation>Ihre letzte Antwort ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Was Sie getippt haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Ohne sie schließen</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>Ohne sie gehen</translation>
    </message>
    <message>
        <source>What you did is saved.</source>
        <translation>Was Sie getan haben, ist gespeichert.</translation>
    </message>
    <message>
        <source>What you typed is kept in memory.</source>
        <translation>Was Sie getippt haben, bleibt im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Your last answer is kept in memory.</source>
        <translation>Ihre letzte Antwort bleibt im Arbeitsspeicher.</translation>
    </message>
    <message>
        <source>Free some space, then Try again.</source>
        <translation>Platz schaffen und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Free some space, then Try again, or Save elsewhere.</source>
        <translation>Platz schaffen und dann erneut versuchen, oder anderswo speichern.</translation>
    </message>
    <message>
        <source>Close that program or wait, then Try again, or Save elsewhere.</source>
        <translation>Das andere Programm schließen oder warten und dann erneut versuchen, oder anderswo speichern.</translation>
    </message>
    <message>
        <source>Allow writing to it, then Try again, or Save elsewhere.</source>
        <translation>Schreiben dort erlauben und dann erneut versuchen, oder anderswo speichern.</translation>
    </message>
    <message>
        <source>See that it is connected and sound, then Try again, or Save elsewhere.</source>
        <translation>Prüfen, ob er angeschlossen und in Ordnung ist, und dann erneut versuchen, oder anderswo speichern.</translation>
    </message>
    <message>
        <source>Save elsewhere, then restore the last copy.</source>
        <translation>Anderswo speichern und dann die letzte Kopie wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>In practice: {example}</source>
        <translation>In der Praxis: {example}</translation>
    </message>
</context>
<context>
    <name>NotesBlock</name>
    <message>
        <source>No notes for this round.</source>
        <translation>Keine Notizen zu dieser Runde.</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Ihre Notizen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>Answer:</source>
        <extracomment>Before the name of a side, or what is looked for.</extracomment>
        <translation>Antwort:</translation>
    </message>
</context>
<context>
    <name>Outcomes</name>
    <message>
        <source>Import of {file}</source>
        <translation>Import von {file}</translation>
    </message>
    <message>
        <source>Study it now</source>
        <translation>Jetzt lernen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>{what} taken back.</source>
        <extracomment>{what}: &quot;Import of team.csv&quot;.</extracomment>
        <translation>{what} zurückgenommen.</translation>
    </message>
    <message>
        <source>{what} done again.</source>
        <extracomment>{what}: &quot;Import of team.csv&quot;.</extracomment>
        <translation>{what} wiederhergestellt.</translation>
    </message>
</context>
<context>
    <name>PercentStepper</name>
    <message>
        <source>Back to 100 %</source>
        <translation>Zurück auf 100&#xa0;%</translation>
    </message>
</context>
<context>
    <name>PlaceButton</name>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
</context>
<context>
    <name>PlanList</name>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>Catching up with {minutes} min a day.</source>
        <translation>Aufholen mit {minutes}&#xa0;min am Tag.</translation>
    </message>
    <message>
        <source>Back to your usual minutes.</source>
        <translation>Zurück zur üblichen Zeit.</translation>
    </message>
    <message>
        <source>“{deck}” is planned for {date}.</source>
        <extracomment>On the toast with Undo. {deck} is a deck&apos;s title.</extracomment>
        <translation>„{deck}“ ist für den {date} geplant.</translation>
    </message>
    <message>
        <source>“{deck}” has no date any more.</source>
        <translation>„{deck}“ hat kein Datum mehr.</translation>
    </message>
    <message>
        <source>This date will not be suggested again.</source>
        <translation>Dieses Datum wird nicht mehr vorgeschlagen.</translation>
    </message>
    <message>
        <source>{minutes} min a day from now on.</source>
        <translation>Ab jetzt {minutes}&#xa0;min am Tag.</translation>
    </message>
    <message>
        <source>Planning for {date}</source>
        <translation>Für den {date} planen</translation>
    </message>
    <message>
        <source>Working out how to catch up</source>
        <translation>Wege zum Aufholen berechnen</translation>
    </message>
</context>
<context>
    <name>PracticeOffer</name>
    <message>
        <source>Third time this way: {contrast}. Practise it for 2 min?</source>
        <extracomment>{contrast} is the title of a contrast, such as &quot;Vision vs. execution&quot;.</extracomment>
        <translation>Zum dritten Mal so verwechselt: „{contrast}“. 2&#xa0;min üben?</translation>
    </message>
    <message>
        <source>Third time this way. Practise this contrast for 2 min?</source>
        <translation>Zum dritten Mal so verwechselt. Diesen Gegensatz 2&#xa0;min üben?</translation>
    </message>
    <message>
        <source>Practise</source>
        <translation>Üben</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Look before it comes in</source>
        <translation>Vor dem Import ansehen</translation>
    </message>
    <message>
        <source>Could not be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
</context>
<context>
    <name>ProgressWindow</name>
    <message>
        <source>Versus</source>
        <translation>Versus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Versus</source>
        <translation>Versus</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>RailButton</name>
    <message>
        <source>{room}, {cards}</source>
        <extracomment>{room} is a place such as Today; {cards} is &quot;24 cards&quot;</extracomment>
        <translation>{room}, {cards}</translation>
    </message>
    <message>
        <source>{room} ({key})</source>
        <extracomment>Tooltip: {room} is a place such as Today, {key} is &quot;Alt+1&quot;.</extracomment>
        <translation>{room} ({key})</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
    <message>
        <source>Open now. {key}</source>
        <extracomment>Of the room that is shown just now; {key} is &quot;Key: Alt+1&quot; or nothing.</extracomment>
        <translation>Gerade geöffnet. {key}</translation>
    </message>
</context>
<context>
    <name>RatingBar</name>
    <message>
        <source>How well did you know it?</source>
        <translation>Wie gut haben Sie es gewusst?</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>{key} chooses {rating}</source>
        <extracomment>{key} is drawn as a key cap, {rating} is one of Again, Hard, Good, Easy</extracomment>
        <translation>{key} wählt {rating}</translation>
    </message>
</context>
<context>
    <name>RatingButton</name>
    <message>
        <source>{rating}, back {interval}</source>
        <extracomment>{interval} is &quot;this session&quot;.</extracomment>
        <translation>{rating}, nächstes Mal: {interval}</translation>
    </message>
    <message>
        <source>{rating}, next in {interval}</source>
        <translation>{rating}, nächstes Mal: {interval}</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Reading {file}</source>
        <extracomment>{file}: the name of a file.</extracomment>
        <translation>{file} lesen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was added.</source>
        <translation>Angehalten. Nichts wurde hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>ReadingPane</name>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Letters (encoding)</source>
        <translation>Zeichen (Kodierung)</translation>
    </message>
    <message>
        <source>Between the columns</source>
        <translation>Zwischen den Spalten</translation>
    </message>
</context>
<context>
    <name>ReadingSection</name>
    <message>
        <source>Every screen grows with the text; nothing is cut off.</source>
        <translation>Jede Seite wächst mit dem Text; nichts wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Text size and reading</source>
        <translation>Textgröße und Lesen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Lines closer together</source>
        <translation>Zeilen enger</translation>
    </message>
    <message>
        <source>Lines further apart</source>
        <translation>Zeilen weiter</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>So liest es sich</translation>
    </message>
    <message>
        <source>Anywhere: {larger} larger, {smaller} smaller, {normal} normal.</source>
        <extracomment>The three are keys such as &quot;Ctrl++&quot;.</extracomment>
        <translation>Überall: {larger} größer, {smaller} kleiner, {normal} normal.</translation>
    </message>
</context>
<context>
    <name>ReasonEdit</name>
    <message>
        <source>because… (may stay empty)</source>
        <translation>weil&#xa0;… (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Your reason</source>
        <translation>Ihre Begründung</translation>
    </message>
    <message>
        <source>Type why, or leave it empty. Enter hands it in.</source>
        <translation>Begründung eintippen oder leer lassen. Enter gibt sie ab.</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>and {number} more</source>
        <extracomment>Further remarks of the same kind.</extracomment>
        <translation>und {number} weitere</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Save a report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Checking the data</source>
        <translation>Daten prüfen</translation>
    </message>
    <message>
        <source>The report could not be saved: {problem}.</source>
        <extracomment>{problem}: what the system says, &quot;No space left on device&quot;.</extracomment>
        <translation>Der Bericht ließ sich nicht speichern: {problem}.</translation>
    </message>
    <message>
        <source>The report is saved as {file}.</source>
        <extracomment>{file}: the name of a file.</extracomment>
        <translation>Der Bericht ist als {file} gespeichert.</translation>
    </message>
</context>
<context>
    <name>ReportStrip</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Reporter</name>
    <message>
        <source>Something went wrong in Versus. Your answers so far are saved.</source>
        <translation>In Versus ist etwas schiefgegangen. Ihre bisherigen Antworten sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>RestoreButton</name>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Restore the copy: {when}</source>
        <extracomment>{when}: &quot;Today, 08:12&quot;.</extracomment>
        <translation>Kopie wiederherstellen: {when}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore the copy of {when}?</source>
        <extracomment>{when}: &quot;today at 08:12&quot;.</extracomment>
        <translation>Kopie von {when} wiederherstellen?</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Keep the answers given since then</source>
        <translation>Seitherige Antworten behalten</translation>
    </message>
    <message>
        <source>Keep what I have</source>
        <translation>Jetzigen Stand behalten</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>They cannot be read, so they cannot be kept.</source>
        <translation>Sie sind nicht lesbar und lassen sich deshalb nicht behalten.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Gestern, {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <extracomment>{date}: &quot;21 Nov 2026&quot;.</extracomment>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 Runde</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>Nobody scored.</source>
        <translation>Kein Team hat gepunktet.</translation>
    </message>
    <message>
        <source>{team} is first with {points}.</source>
        <extracomment>{team} is first, {points}: &quot;9 points&quot;.</extracomment>
        <translation>{team} ist vorn: {points}.</translation>
    </message>
    <message>
        <source>All teams have {points}.</source>
        <translation>Alle Teams haben {points}.</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of teams that share the first place.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>First with {points} each: {teams}.</source>
        <extracomment>{teams}: &quot;North, East&quot;.</extracomment>
        <translation>Gleichauf vorn, je {points}: {teams}.</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>That was a rehearsal. Nothing of it is kept.</source>
        <translation>Das war eine Probe. Nichts davon wird gespeichert.</translation>
    </message>
    <message>
        <source>hardest: {contrast}</source>
        <extracomment>{contrast}: the title of one.</extracomment>
        <translation>am schwersten: {contrast}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>{place}.</source>
        <extracomment>The place of a team: 1., 2., …</extracomment>
        <translation>{place}.</translation>
    </message>
    <message>
        <source>{right} of {of}</source>
        <extracomment>Right answers of all answers: &quot;11 of 12&quot;.</extracomment>
        <translation>{right} von {of}</translation>
    </message>
    <message>
        <source>Teams: {score} right.</source>
        <extracomment>{score}: &quot;5 of 12&quot;, of the answers that the teams gave.</extracomment>
        <translation>Teams: {score} richtig.</translation>
    </message>
    <message>
        <source>Alone: {score} hands right.</source>
        <extracomment>{score}: &quot;20 of 31&quot;, of the hands before the teams talked.</extracomment>
        <translation>Allein: {score} Handzeichen richtig.</translation>
    </message>
    <message>
        <source>1 hand was sure and wrong.</source>
        <translation>1 Handzeichen war sicher und falsch.</translation>
    </message>
    <message>
        <source>Once {right} was taken for {said}.</source>
        <extracomment>{right} and {said} are the names of the sides: &quot;Management&quot;, &quot;Leadership&quot;.</extracomment>
        <translation>Einmal wurde {right} für {said} gehalten.</translation>
    </message>
    <message>
        <source>Nothing was answered wrong.</source>
        <translation>Nichts falsch beantwortet.</translation>
    </message>
    <message>
        <source>1 question was answered wrong.</source>
        <translation>1 Frage falsch beantwortet.</translation>
    </message>
    <message>
        <source>What both have in common</source>
        <translation>Was beide gemeinsam haben</translation>
    </message>
    <message>
        <source>{left} {quiet}vs.{end} {right}</source>
        <extracomment>{left} and {right} are the two halves of a title such as &quot;Vision vs. execution&quot;.</extracomment>
        <translation>{left} {quiet}vs.{end} {right}</translation>
    </message>
</context>
<context>
    <name>ResultsFiles</name>
    <message>
        <source>Writing {file}</source>
        <extracomment>{file} is the name of the file.</extracomment>
        <translation>{file} schreiben</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Saved: {file} in {folder}.</source>
        <extracomment>{file} is the name of a file, {folder} where it lies.</extracomment>
        <translation>Gespeichert: {file} in {folder}.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Results of a workshop</source>
        <translation>Ergebnisse eines Workshops</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Hardest</source>
        <translation>Am schwersten</translation>
    </message>
    <message>
        <source>Taken for the other side</source>
        <translation>Für die andere Seite gehalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Take home</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Practise together</source>
        <translation>Gemeinsam üben</translation>
    </message>
    <message>
        <source>Back to the set-up</source>
        <translation>Zurück zur Vorbereitung</translation>
    </message>
</context>
<context>
    <name>ResultsPresenter</name>
    <message>
        <source>Save the results as PDF</source>
        <translation>Ergebnisse als PDF speichern</translation>
    </message>
    <message>
        <source>Save the results as a table</source>
        <translation>Ergebnisse als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save a deck to take home</source>
        <translation>Stapel zum Mitnehmen speichern</translation>
    </message>
    <message>
        <source>Save a sheet to take home</source>
        <translation>Blatt zum Mitnehmen speichern</translation>
    </message>
    <message>
        <source>Workshop {deck} {day}</source>
        <extracomment>Name of a file: {deck} is the title of a deck, {day} is &quot;2026-12-03&quot;.</extracomment>
        <translation>Workshop {deck} {day}</translation>
    </message>
    <message>
        <source>{deck} to take home</source>
        <extracomment>Name of a file: {deck} is the title of a deck.</extracomment>
        <translation>{deck} zum Mitnehmen</translation>
    </message>
</context>
<context>
    <name>RowsModel</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>{text}. {problem} {fix}: Enter</source>
        <extracomment>For screen readers: a cell&apos;s text, what is wrong with it, and what mends it.</extracomment>
        <translation>{text}. {problem} {fix}: Enter</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>{column}, row {row}</source>
        <extracomment>For screen readers. {column}: what a column is called; {row}: its number.</extracomment>
        <translation>{column}, Zeile {row}</translation>
    </message>
</context>
<context>
    <name>SavePane</name>
    <message>
        <source>Save these choices</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Save with the deck</source>
        <translation>Im Stapel speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>They are part of the deck, and go along when you export it. No answers are in them.</source>
        <translation>Die Auswahl gehört zum Stapel und geht mit, wenn Sie ihn exportieren. Antworten enthält sie keine.</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save elsewhere</source>
        <translation>Anderswo speichern</translation>
    </message>
    <message>
        <source>Answers (*.jsonl)</source>
        <translation>Antworten (*.jsonl)</translation>
    </message>
</context>
<context>
    <name>ScenarioPrompt</name>
    <message>
        <source>Whose job is it first?</source>
        <translation>Wessen Aufgabe ist das zuerst?</translation>
    </message>
</context>
<context>
    <name>SeamBar</name>
    <message>
        <source>{left}: {left_right} of {left_all}, {right}: {right_right} of {right_all}</source>
        <translation>{left}: {left_right} von {left_all}, {right}: {right_right} von {right_all}</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Of what is selected</source>
        <translation>Für das Ausgewählte</translation>
    </message>
    <message>
        <source>New contrast</source>
        <translation>Neuer Gegensatz</translation>
    </message>
    <message>
        <source>Add to {side}</source>
        <extracomment>For screen readers: of what is selected, {side} that it is to be a statement of.</extracomment>
        <translation>Zu „{side}“ hinzufügen</translation>
    </message>
</context>
<context>
    <name>SetAsideNotice</name>
    <message>
        <source>Reword it</source>
        <translation>Umformulieren</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Weiter fragen</translation>
    </message>
</context>
<context>
    <name>SetForm</name>
    <message>
        <source>Deck</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Saved choices</source>
        <translation>Gespeicherte Auswahl</translation>
    </message>
    <message>
        <source>Delete these saved choices</source>
        <translation>Diese gespeicherte Auswahl löschen</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>Beamer</translation>
    </message>
    <message>
        <source>Shorter workshop</source>
        <translation>Kürzerer Workshop</translation>
    </message>
    <message>
        <source>Longer workshop</source>
        <translation>Längerer Workshop</translation>
    </message>
    <message>
        <source>More choices</source>
        <translation>Weitere Optionen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Daily study</source>
        <translation>Tägliches Lernen</translation>
    </message>
    <message>
        <source>Memory goal</source>
        <translation>Gedächtnisziel</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Text size and reading</source>
        <translation>Textgröße und Lesen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über Versus</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Start a new one</source>
        <translation>Neuen beginnen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginnen</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>A laptop, a projector if there is one, and the room.</source>
        <translation>Ein Laptop, ein Beamer, falls vorhanden, und der Raum.</translation>
    </message>
    <message>
        <source>Print hand-outs</source>
        <translation>Handouts drucken</translation>
    </message>
    <message>
        <source>Save these choices</source>
        <translation>Auswahl speichern</translation>
    </message>
    <message>
        <source>Draw others</source>
        <translation>Neu auslosen</translation>
    </message>
    <message>
        <source>Earlier workshops</source>
        <translation>Frühere Workshops</translation>
    </message>
    <message>
        <source>No rounds</source>
        <translation>Keine Runden</translation>
    </message>
</context>
<context>
    <name>SideBySideView</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Side by side: {contrast}</source>
        <extracomment>{contrast} is the title of a contrast, such as &quot;Vision vs. execution&quot;.</extracomment>
        <translation>Nebeneinander: {contrast}</translation>
    </message>
    <message>
        <source>{side}: {text}</source>
        <extracomment>A side and what is said of it, as it is spoken: &quot;Leadership: Looks years ahead.&quot;</extracomment>
        <translation>{side}: {text}</translation>
    </message>
</context>
<context>
    <name>SideNames</name>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>One of them</source>
        <translation>Einzahl</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrzahl</translation>
    </message>
    <message>
        <source>{side}: {name}</source>
        <extracomment>{side}: &quot;Left side&quot;; {name}: &quot;One of them&quot; or &quot;Several&quot;, the words for its people.</extracomment>
        <translation>{side}: {name}</translation>
    </message>
</context>
<context>
    <name>SidesResult</name>
    <message>
        <source>{side}: {score}</source>
        <extracomment>For screen readers: a side and how many of its cards were right.</extracomment>
        <translation>{side}: {score}</translation>
    </message>
    <message>
        <source>{left} {left_score}, {right} {right_score}</source>
        <extracomment>For screen readers: &quot;Leadership 11 of 12, Management 9 of 12&quot;.</extracomment>
        <translation>{left} {left_score}, {right} {right_score}</translation>
    </message>
</context>
<context>
    <name>SlideView</name>
    <message>
        <source>On the wall</source>
        <translation>An der Wand</translation>
    </message>
</context>
<context>
    <name>SortBoardPrompt</name>
    <message>
        <source>Which side does each belong to?</source>
        <translation>Zu welcher Seite gehört jedes Merkmal?</translation>
    </message>
    <message>
        <source>All {all} right</source>
        <translation>Alle {all} richtig</translation>
    </message>
    <message>
        <source>{right} of {all} right</source>
        <translation>{right} von {all} richtig</translation>
    </message>
    <message>
        <source>All come back this session.</source>
        <translation>Alle kommen in dieser Sitzung wieder.</translation>
    </message>
    <message>
        <source>One comes back this session.</source>
        <translation>Eines kommt in dieser Sitzung wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n come back this session.</source>
        <translation>
            <numerusform>%n kommt in dieser Sitzung wieder.</numerusform>
            <numerusform>%n kommen in dieser Sitzung wieder.</numerusform>
        </translation>
    </message>
    <message>
        <source>You said {side}.</source>
        <translation>Ihre Antwort war „{side}“.</translation>
    </message>
</context>
<context>
    <name>SortPane</name>
    <message>
        <source>Tick what does not belong here.</source>
        <translation>Ankreuzen, was nicht hierher gehört.</translation>
    </message>
    <message>
        <source>Make it a draft of its own</source>
        <translation>Zum eigenen Entwurf machen</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SortTable</name>
    <message>
        <source>To place</source>
        <translation>Zuzuordnen</translation>
    </message>
    <message>
        <source>Drag a trait, or use the arrow keys. Backspace takes the last one back.</source>
        <translation>Ein Merkmal ziehen oder die Pfeiltasten benutzen. Die Rücktaste nimmt das letzte zurück.</translation>
    </message>
    <message>
        <source>{left} of {all}</source>
        <translation>{left} von {all}</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>nicht zugeordnet</translation>
    </message>
    <message>
        <source>{trait}, {where}, {place} of {all}</source>
        <extracomment>{where} is the name of a side or &quot;not placed&quot;</extracomment>
        <translation>{trait}, {where}, {place} von {all}</translation>
    </message>
    <message>
        <source>{side}, left side, {count}</source>
        <translation>{side}, linke Seite, {count}</translation>
    </message>
    <message>
        <source>{side}, right side, {count}</source>
        <translation>{side}, rechte Seite, {count}</translation>
    </message>
    <message>
        <source>Left arrow: {left}. Right arrow: {right}.</source>
        <translation>Pfeil links: {left}. Pfeil rechts: {right}.</translation>
    </message>
    <message>
        <source>{trait}, right: {side}</source>
        <translation>{trait}, richtig: {side}</translation>
    </message>
    <message>
        <source>{trait}, wrong, belongs to {side}. {why}</source>
        <translation>{trait}, falsch, gehört zu „{side}“. {why}</translation>
    </message>
</context>
<context>
    <name>SourceLine</name>
    <message>
        <source>Source: {source}</source>
        <translation>Quelle: {source}</translation>
    </message>
    <message>
        <source>{title}, {where}</source>
        <translation>{title}, {where}</translation>
    </message>
    <message>
        <source>{source} ({by}, {year})</source>
        <translation>{source} ({by}, {year})</translation>
    </message>
    <message>
        <source>{source} ({by})</source>
        <translation>{source} ({by})</translation>
    </message>
    <message>
        <source>{source}: “{passage}”</source>
        <translation>{source}: „{passage}“</translation>
    </message>
</context>
<context>
    <name>StandingsTable</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>{team}, place {place}, {points}</source>
        <extracomment>A row as a screen reader says it: &quot;North, place 1, 9 points&quot;.</extracomment>
        <translation>{team}, Platz {place}, {points}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Bring in a deck, a table or an article. You see everything before it is saved.</source>
        <translation>Einen Stapel, eine Tabelle oder einen Artikel importieren. Sie sehen alles, bevor es gespeichert wird.</translation>
    </message>
</context>
<context>
    <name>StartProblem</name>
    <message>
        <source>Versus cannot start</source>
        <translation>Versus kann nicht starten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
</context>
<context>
    <name>StateCard</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
</context>
<context>
    <name>StepButton</name>
    <message>
        <source>{action} ({key})</source>
        <extracomment>Tooltip: {action} is &quot;Larger text&quot;, {key} is &quot;Ctrl++&quot;.</extracomment>
        <translation>{action} ({key})</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Review drafts</source>
        <translation>Entwürfe prüfen</translation>
    </message>
    <message>
        <source>Add to deck</source>
        <translation>In den Stapel</translation>
    </message>
    <message>
        <source>Step {step} of {all}: {words}</source>
        <extracomment>For screen readers; {step} and {all} are numbers, {words} such as &quot;Review drafts&quot;.</extracomment>
        <translation>Schritt {step} von {all}: {words}</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close this notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>Strips</name>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>StudyButton</name>
    <message>
        <source>Study</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Study {deck}</source>
        <translation>„{deck}“ lernen</translation>
    </message>
</context>
<context>
    <name>StudyPage</name>
    <message>
        <source>Practice: no card&apos;s date changes.</source>
        <translation>Übung: Kein Termin einer Karte ändert sich.</translation>
    </message>
    <message>
        <source>How well did you know it?</source>
        <translation>Wie gut haben Sie es gewusst?</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Abfragen</translation>
    </message>
    <message>
        <source>Show answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>{cards} left</source>
        <translation>Noch {cards}</translation>
    </message>
    <message>
        <source>Monthly check: nothing of it counts.</source>
        <translation>Monatstest: Nichts davon zählt.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>The side is right. How good was your reason?</source>
        <translation>Die Seite stimmt. Wie gut war Ihre Begründung?</translation>
    </message>
    <message>
        <source>Not this side. How well did you know it?</source>
        <translation>Nicht diese Seite. Wie gut haben Sie es gewusst?</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SuggestionCard</name>
    <message>
        <source>The deck suggests {date}</source>
        <translation>Der Stapel schlägt den {date} vor</translation>
    </message>
    <message>
        <source>Versus can plan your minutes so that you know as much of “{deck}” then as possible.</source>
        <extracomment>{deck} is a deck&apos;s title.</extracomment>
        <translation>Versus kann Ihre Minuten so planen, dass dann möglichst viel von „{deck}“ sitzt.</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>Dieses Datum nehmen</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Nein, danke</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Session summary</source>
        <translation>Ergebnis der Sitzung</translation>
    </message>
    <message>
        <source>Done for now.</source>
        <translation>Fürs Erste geschafft.</translation>
    </message>
    <message>
        <source>Done for today.</source>
        <translation>Für heute geschafft.</translation>
    </message>
    <message>
        <source>1 card in {time}. You knew it at the first try.</source>
        <translation>1 Karte in {time}, auf Anhieb gewusst.</translation>
    </message>
    <message>
        <source>1 card in {time}. You did not know it at the first try.</source>
        <translation>1 Karte in {time}, nicht auf Anhieb gewusst.</translation>
    </message>
    <message>
        <source>{right} of {total}</source>
        <extracomment>Right answers of all answers: &quot;11 of 12&quot;.</extracomment>
        <translation>{right} von {total}</translation>
    </message>
    <message>
        <source>Once you gave a statement of {asked} to {chosen}.</source>
        <extracomment>{asked} and {chosen} are the names of the sides: &quot;management&quot;, &quot;leadership&quot;.
----------
{asked} and {chosen} are the sides: &quot;the agency owner&quot;, &quot;the project manager&quot;.</extracomment>
        <translation>Einmal landete eine Aussage zu {asked} bei {chosen}.</translation>
    </message>
    <message>
        <source>Twice you gave {asked} statements to {chosen}.</source>
        <translation>Zweimal landete eine Aussage zu {asked} bei {chosen}.</translation>
    </message>
    <message>
        <source>Twice you gave statements of {asked} to {chosen}.</source>
        <translation>Zweimal landete eine Aussage zu {asked} bei {chosen}.</translation>
    </message>
    <message>
        <source>{left} {quiet}vs.{end} {right}</source>
        <extracomment>{left} and {right} are the two halves of a title such as &quot;Vision vs. execution&quot;.</extracomment>
        <translation>{left} {quiet}vs.{end} {right}</translation>
    </message>
    <message>
        <source>stronger</source>
        <translation>gefestigt</translation>
    </message>
    <message>
        <source>needs work</source>
        <translation>noch unsicher</translation>
    </message>
    <message>
        <source>Practise the miss</source>
        <translation>Die verfehlte üben</translation>
    </message>
    <message>
        <source>Tomorrow: no cards</source>
        <translation>Morgen: keine Karten</translation>
    </message>
    <message>
        <source>Tomorrow: {cards}, {time}</source>
        <extracomment>{cards}: &quot;19 cards&quot;; {time}: &quot;about 7 min&quot;.</extracomment>
        <translation>Morgen: {cards}, {time}</translation>
    </message>
    <message>
        <source>No cards of this side</source>
        <translation>Keine Karten dieser Seite</translation>
    </message>
    <message>
        <source>{right} of {all} · not counted</source>
        <extracomment>The headline after a monthly check: &quot;6 of 8 · not counted&quot;.</extracomment>
        <translation>{right} von {all} · nicht gewertet</translation>
    </message>
    <message>
        <source>All of these situations were new to you.</source>
        <translation>Alle diese Situationen waren neu für Sie.</translation>
    </message>
    <message>
        <source>You had met all of these situations before.</source>
        <translation>Alle diese Situationen kannten Sie schon.</translation>
    </message>
    <message>
        <source>New situations: {new} of {first}. Met before: {known} of {repeats}.</source>
        <extracomment>After a monthly check: how many were right of those met for the first time, and of the others.</extracomment>
        <translation>Neue Situationen: {new} von {first}. Schon bekannte: {known} von {repeats}.</translation>
    </message>
    <message>
        <source>The next check comes in a month.</source>
        <translation>Der nächste Test kommt in einem Monat.</translation>
    </message>
</context>
<context>
    <name>SureRow</name>
    <message>
        <source>Sure?</source>
        <translation>Sicher?</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
</context>
<context>
    <name>SuspendedPage</name>
    <message>
        <source>Suspended cards</source>
        <translation>Ausgesetzte Karten</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Release all</source>
        <translation>Alle freigeben</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>{deck}. These cards are asked no more until you release them.</source>
        <extracomment>{deck} is a deck&apos;s title.</extracomment>
        <translation>{deck}. Diese Karten werden nicht mehr gefragt, bis Sie sie freigeben.</translation>
    </message>
    <message>
        <source>{deck}. No card of this deck is suspended.</source>
        <translation>{deck}. Keine Karte dieses Stapels ist ausgesetzt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Release {cards}</source>
        <translation>{cards} freigeben</translation>
    </message>
</context>
<context>
    <name>SuspendedPresenter</name>
    <message>
        <source>1 card released</source>
        <translation>1 Karte freigegeben</translation>
    </message>
</context>
<context>
    <name>Sweeping</name>
    <message>
        <source>Erasing who was deleted 30 days ago</source>
        <translation>Vor 30 Tagen gelöschte Profile endgültig löschen</translation>
    </message>
</context>
<context>
    <name>TablePage</name>
    <message>
        <source>Check the rows</source>
        <translation>Zeilen prüfen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Rows that are shown</source>
        <translation>Gezeigte Zeilen</translation>
    </message>
    <message>
        <source>First row is a heading</source>
        <translation>Erste Zeile ist Überschrift</translation>
    </message>
    <message>
        <source>The letters of this file can be read in several ways. Do they look right?</source>
        <translation>Die Zeichen dieser Datei lassen sich verschieden lesen. Sehen sie richtig aus?</translation>
    </message>
    <message>
        <source>They look right</source>
        <translation>Sieht richtig aus</translation>
    </message>
    <message>
        <source>Checking the rows…</source>
        <translation>Zeilen werden geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Give the new deck a title.</source>
        <translation>Dem neuen Stapel einen Titel geben.</translation>
    </message>
    <message>
        <source>Say first whether the letters look right, or choose how they are to be read.</source>
        <translation>Erst bestätigen, dass die Zeichen richtig aussehen, oder wählen, wie sie zu lesen sind.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Front of a card</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Back of a card</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Text with gaps</source>
        <translation>Text mit Lücken</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note for the facilitator</source>
        <translation>Notiz für die Moderation</translation>
    </message>
    <message>
        <source>Type it</source>
        <translation>Eintippen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Fix it</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>upright strokes</source>
        <translation>senkrechte Striche</translation>
    </message>
    <message>
        <source>colons</source>
        <translation>Doppelpunkte</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>UTF-8</source>
        <translation>UTF-8</translation>
    </message>
    <message>
        <source>Windows, Western Europe</source>
        <translation>Windows, Westeuropa</translation>
    </message>
    <message>
        <source>Windows, Central Europe</source>
        <translation>Windows, Mitteleuropa</translation>
    </message>
    <message>
        <source>Windows, Cyrillic</source>
        <translation>Windows, Kyrillisch</translation>
    </message>
    <message>
        <source>Windows, Greek</source>
        <translation>Windows, Griechisch</translation>
    </message>
    <message>
        <source>Windows, Turkish</source>
        <translation>Windows, Türkisch</translation>
    </message>
    <message>
        <source>Mac, Western Europe</source>
        <translation>Mac, Westeuropa</translation>
    </message>
    <message>
        <source>DOS, Western Europe</source>
        <translation>DOS, Westeuropa</translation>
    </message>
    <message>
        <source>UTF-16</source>
        <translation>UTF-16</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Chinese (GB 18030)</source>
        <translation>Chinesisch (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chinesisch (Big5)</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <extracomment>{letter} of a column of a table.</extracomment>
        <translation>Spalte {letter}</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>{file}, {rows}, read as {encoding} with {separator}</source>
        <extracomment>{rows}: &quot;42 rows&quot;; {encoding}: &quot;UTF-8&quot;; {separator}: &quot;commas&quot;.</extracomment>
        <translation>{file}, {rows}, gelesen als {encoding}, getrennt durch {separator}</translation>
    </message>
    <message>
        <source>{file}, {rows}, read as {encoding}</source>
        <translation>{file}, {rows}, gelesen als {encoding}</translation>
    </message>
    <message>
        <source>{file}, {rows} on the sheet “{sheet}”</source>
        <extracomment>{sheet}: name of a sheet of a workbook.</extracomment>
        <translation>{file}, {rows} auf dem Blatt „{sheet}“</translation>
    </message>
    <message>
        <source>{file}, {rows}</source>
        <translation>{file}, {rows}</translation>
    </message>
    <message>
        <source>There is no row with a text here.</source>
        <translation>Hier gibt es keine Zeile mit Text.</translation>
    </message>
    <message>
        <source>No row is ready yet. Say above each column what it holds, or mend the rows.</source>
        <translation>Noch ist keine Zeile bereit. Über jeder Spalte angeben, was sie enthält, oder die Zeilen verbessern.</translation>
    </message>
    <message>
        <source>The row is ready.</source>
        <translation>Die Zeile ist bereit.</translation>
    </message>
    <message>
        <source>1 row is ready.</source>
        <translation>1 Zeile ist bereit.</translation>
    </message>
    <message>
        <source>{ready} {others}</source>
        <extracomment>Two sentences: how many rows are ready, and what becomes of the others.</extracomment>
        <translation>{ready} {others}</translation>
    </message>
    <message>
        <source>The other one stays in a file next to yours, so nothing is lost.</source>
        <translation>Die andere bleibt in einer Datei neben Ihrer; so geht nichts verloren.</translation>
    </message>
    <message>
        <source>The other one is kept in a file, so nothing is lost.</source>
        <translation>Die andere wird in einer Datei aufgehoben; so geht nichts verloren.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>1 Zeile importieren</translation>
    </message>
    <message>
        <source>All {number}</source>
        <extracomment>{number} of rows.</extracomment>
        <translation>Alle {number}</translation>
    </message>
    <message>
        <source>Ready {number}</source>
        <extracomment>{number} of rows that can come in as they are.</extracomment>
        <translation>Bereit {number}</translation>
    </message>
    <message>
        <source>Needs attention {number}</source>
        <extracomment>{number} of rows with a problem.</extracomment>
        <translation>Zu klären {number}</translation>
    </message>
</context>
<context>
    <name>TargetField</name>
    <message>
        <source>Into</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Into the deck</source>
        <translation>Zielstapel</translation>
    </message>
    <message>
        <source>A new deck</source>
        <translation>Ein neuer Stapel</translation>
    </message>
</context>
<context>
    <name>TargetPane</name>
    <message>
        <source>Add to deck</source>
        <translation>In den Stapel</translation>
    </message>
    <message>
        <source>Title of the new deck</source>
        <translation>Titel des neuen Stapels</translation>
    </message>
    <message>
        <source>Reject the rest</source>
        <translation>Den Rest verwerfen</translation>
    </message>
    <message>
        <source>Could be better</source>
        <translation>Könnte besser sein</translation>
    </message>
    <message>
        <source>Back to the drafts</source>
        <translation>Zurück zu den Entwürfen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>TeamFields</name>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Fewer teams</source>
        <translation>Weniger Teams</translation>
    </message>
    <message>
        <source>More teams</source>
        <translation>Mehr Teams</translation>
    </message>
    <message>
        <source>Name of team {number}</source>
        <extracomment>{number} from 1 to 8.</extracomment>
        <translation>Name von Team {number}</translation>
    </message>
    <message>
        <source>Two teams are called {name}.</source>
        <extracomment>{name} of a team.</extracomment>
        <translation>Zwei Teams heißen „{name}“.</translation>
    </message>
</context>
<context>
    <name>TextButton</name>
    <message>
        <source>Working…</source>
        <translation>In Arbeit&#xa0;…</translation>
    </message>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
</context>
<context>
    <name>TimerBlock</name>
    <message>
        <source>This round has no timer.</source>
        <translation>Diese Runde hat keinen Timer.</translation>
    </message>
    <message numerus="yes">
        <source>+%n s</source>
        <translation>
            <numerusform>+%n&#xa0;s</numerusform>
            <numerusform>+%n&#xa0;s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds more</source>
        <extracomment>What the button &quot;+15 s&quot; does, for screen readers.</extracomment>
        <translation>
            <numerusform>%n Sekunde mehr</numerusform>
            <numerusform>%n Sekunden mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Time is up.</source>
        <translation>Die Zeit ist um.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>TodayActions</name>
    <message>
        <source>Only {n} cards</source>
        <translation>Nur {n} Karten</translation>
    </message>
    <message>
        <source>Start studying</source>
        <translation>Lernen beginnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Practise what you mix up</source>
        <translation>Verwechseltes üben</translation>
    </message>
    <message>
        <source>Study ahead</source>
        <translation>Vorauslernen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Bring in a deck, a table or an article</source>
        <translation>Einen Stapel, eine Tabelle oder einen Artikel importieren</translation>
    </message>
    <message>
        <source>Practice: no card&apos;s date changes.</source>
        <translation>Übung: Kein Termin einer Karte ändert sich.</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>Hier ist noch nichts.</translation>
    </message>
    <message>
        <source>Rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nichts ist fällig.</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Alles geschafft</translation>
    </message>
    <message>
        <source>No more cards are planned.</source>
        <translation>Es sind keine weiteren Karten geplant.</translation>
    </message>
    <message>
        <source>Nothing to study yet.</source>
        <translation>Noch nichts zu lernen.</translation>
    </message>
    <message>
        <source>{cards} {quiet}· {time}{end}</source>
        <extracomment>The headline: &quot;24 cards · about 9 min&quot;. What stands between {quiet} and {end} is paler.</extracomment>
        <translation>{cards} {quiet}· {time}{end}</translation>
    </message>
    <message>
        <source>Done for today {quiet}· {when}{end}</source>
        <extracomment>The headline. {when}: &quot;next cards tomorrow&quot;.</extracomment>
        <translation>Für heute geschafft {quiet}· {when}{end}</translation>
    </message>
    <message>
        <source>All done {quiet}· {when}{end}</source>
        <extracomment>The headline. {when}: &quot;next cards tomorrow&quot;.</extracomment>
        <translation>Alles geschafft {quiet}· {when}{end}</translation>
    </message>
    <message>
        <source>next cards tomorrow</source>
        <translation>nächste Karten morgen</translation>
    </message>
    <message>
        <source>next cards {date}</source>
        <translation>nächste Karten {date}</translation>
    </message>
    <message>
        <source>{cards}, {time}, ready from {hour}</source>
        <extracomment>{cards}: &quot;19 cards&quot;; {time}: &quot;about 7 min&quot;; {hour}: &quot;04:00&quot;.</extracomment>
        <translation>{cards}, {time}, bereit ab {hour}</translation>
    </message>
    <message>
        <source>That is today&apos;s limit. 1 more is due. Study it now, or tomorrow.</source>
        <translation>Das ist die Grenze für heute. 1 weitere Karte ist fällig: jetzt lernen oder morgen.</translation>
    </message>
    <message>
        <source>That is today&apos;s limit. More are due. Study them now, or tomorrow.</source>
        <translation>Das ist die Grenze für heute. Weitere Karten sind fällig: jetzt lernen oder morgen.</translation>
    </message>
    <message>
        <source>Study anyway</source>
        <translation>Trotzdem lernen</translation>
    </message>
    <message>
        <source>Learn more today</source>
        <translation>Heute mehr lernen</translation>
    </message>
    <message>
        <source>Study it now</source>
        <translation>Jetzt lernen</translation>
    </message>
    <message>
        <source>Study them now</source>
        <translation>Jetzt lernen</translation>
    </message>
    <message>
        <source>{away} {cards} {days}</source>
        <extracomment>Three sentences: how long the learner was away, what is up today, how long catching up takes.</extracomment>
        <translation>{away} {cards} {days}</translation>
    </message>
    <message>
        <source>{new} new, {learning} still being learned, {due} to review</source>
        <translation>{new} neu, {learning} noch im Lernen, {due} zu wiederholen</translation>
    </message>
    <message>
        <source>{new} new, {learning} still being learned</source>
        <translation>{new} neu, {learning} noch im Lernen</translation>
    </message>
    <message>
        <source>{new} new, {due} to review</source>
        <translation>{new} neu, {due} zu wiederholen</translation>
    </message>
    <message>
        <source>{new} new</source>
        <translation>{new} neu</translation>
    </message>
    <message>
        <source>{learning} still being learned, {due} to review</source>
        <translation>{learning} noch im Lernen, {due} zu wiederholen</translation>
    </message>
    <message>
        <source>{learning} still being learned</source>
        <translation>{learning} noch im Lernen</translation>
    </message>
    <message>
        <source>{due} to review</source>
        <translation>{due} zu wiederholen</translation>
    </message>
</context>
<context>
    <name>Toggle</name>
    <message>
        <source>On</source>
        <extracomment>What a switch is.</extracomment>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>ToldList</name>
    <message>
        <source>Show 1 more</source>
        <translation>1 weitere zeigen</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>Trial</name>
    <message>
        <source>Try one, it does not count</source>
        <translation>Eine zum Ausprobieren, sie zählt nicht</translation>
    </message>
    <message>
        <source>Round is always left, square is always right.</source>
        <translation>Rund ist immer links, eckig immer rechts.</translation>
    </message>
    <message>
        <source>Right. It is true of both.</source>
        <translation>Richtig. Das gilt für beide.</translation>
    </message>
    <message>
        <source>Not this time. It is true of both.</source>
        <translation>Diesmal nicht. Das gilt für beide.</translation>
    </message>
    <message>
        <source>Right. It belongs to {side}.</source>
        <translation>Richtig. Das gehört zu „{side}“.</translation>
    </message>
    <message>
        <source>Not this time. It belongs to {side}.</source>
        <translation>Diesmal nicht. Das gehört zu „{side}“.</translation>
    </message>
    <message>
        <source>1 more contrast like this</source>
        <translation>Noch 1 Gegensatz dieser Art</translation>
    </message>
</context>
<context>
    <name>TypedPrompt</name>
    <message>
        <source>Several words differ. Suggested rating: Again</source>
        <translation>Mehrere Wörter weichen ab. Vorgeschlagene Bewertung: Nochmal</translation>
    </message>
    <message>
        <source>Nothing was typed. Suggested rating: Again</source>
        <translation>Nichts eingetippt. Vorgeschlagene Bewertung: Nochmal</translation>
    </message>
    <message>
        <source>Right. Suggested rating: Good</source>
        <translation>Richtig. Vorgeschlagene Bewertung: Gut</translation>
    </message>
    <message>
        <source>One word differs. Suggested rating: Hard</source>
        <translation>Ein Wort weicht ab. Vorgeschlagene Bewertung: Schwer</translation>
    </message>
    <message>
        <source>Another word. Suggested rating: Again</source>
        <translation>Ein anderes Wort. Vorgeschlagene Bewertung: Nochmal</translation>
    </message>
</context>
<context>
    <name>UndoToast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>Not now</source>
        <translation>Jetzt nicht</translation>
    </message>
    <message>
        <source>Back to {deck}</source>
        <extracomment>{deck} is the title of the deck.</extracomment>
        <translation>Zurück zu „{deck}“</translation>
    </message>
    <message>
        <source>The deck is now called “{new}”, before it was “{old}”.</source>
        <extracomment>{old} and {new} are titles of the deck.</extracomment>
        <translation>Der Stapel heißt jetzt „{new}“, vorher „{old}“.</translation>
    </message>
    <message>
        <source>You can undo the update afterwards.</source>
        <translation>Die Aktualisierung lässt sich danach rückgängig machen.</translation>
    </message>
    <message>
        <source>Update the deck</source>
        <translation>Stapel aktualisieren</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>UpdateRow</name>
    <message>
        <source>{title}: ask again soon</source>
        <extracomment>{title} of what has another answer now.</extracomment>
        <translation>{title}: bald wieder fragen</translation>
    </message>
</context>
<context>
    <name>Updating</name>
    <message>
        <source>Looking at the deck&apos;s file</source>
        <translation>Stapeldatei ansehen</translation>
    </message>
    <message>
        <source>Reading {file}</source>
        <extracomment>{file} is the name of a file.</extracomment>
        <translation>{file} lesen</translation>
    </message>
    <message>
        <source>Updating the deck</source>
        <translation>Stapel aktualisieren</translation>
    </message>
    <message>
        <source>Comparing the texts</source>
        <translation>Texte vergleichen</translation>
    </message>
</context>
<context>
    <name>VotesRow</name>
    <message>
        <source>Key: {key}</source>
        <translation>Taste: {key}</translation>
    </message>
    <message>
        <source>{name}, {note}</source>
        <extracomment>A team, and why it stands out: &quot;North, their turn&quot;.</extracomment>
        <translation>{name}, {note}</translation>
    </message>
    <message>
        <source>{team}: {side}</source>
        <extracomment>A button: a team and the side it may vote for.</extracomment>
        <translation>{team}: {side}</translation>
    </message>
    <message>
        <source>{team} buzzed</source>
        <translation>{team} hat sich gemeldet</translation>
    </message>
    <message>
        <source>{team}: one hand fewer for {side}</source>
        <translation>{team}: ein Handzeichen weniger für {side}</translation>
    </message>
    <message>
        <source>{team}: one hand more for {side}</source>
        <translation>{team}: ein Handzeichen mehr für {side}</translation>
    </message>
    <message>
        <source>{team}: {n} for {side}</source>
        <translation>{team}: {n} für {side}</translation>
    </message>
    <message>
        <source>{team}: one point less</source>
        <translation>{team}: ein Punkt weniger</translation>
    </message>
    <message>
        <source>{team}: one point more</source>
        <translation>{team}: ein Punkt mehr</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>{team}: {points}</source>
        <extracomment>A team and its points.</extracomment>
        <translation>{team}: {points}</translation>
    </message>
    <message>
        <source>Buzzed</source>
        <translation>Gemeldet</translation>
    </message>
</context>
<context>
    <name>VotesTable</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Not finished</source>
        <translation>Noch nicht fertig</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>The wall is blank.</source>
        <translation>Die Wand ist leer.</translation>
    </message>
    <message>
        <source>{name}: {said}</source>
        <extracomment>A name and what is said of it, as in &quot;North: 3 points&quot;.</extracomment>
        <translation>{name}: {said}</translation>
    </message>
    <message>
        <source>{name}, left side</source>
        <translation>{name}, linke Seite</translation>
    </message>
    <message>
        <source>{name}, right side</source>
        <translation>{name}, rechte Seite</translation>
    </message>
    <message>
        <source>{panel}, correct</source>
        <translation>{panel}, richtig</translation>
    </message>
    <message>
        <source>{statement}, belongs to {side}</source>
        <translation>{statement}, gehört zu „{side}“</translation>
    </message>
    <message>
        <source>{statement}, placed at {side}</source>
        <translation>{statement}, zugeordnet zu „{side}“</translation>
    </message>
    <message>
        <source>{place} {name}: {points}</source>
        <translation>{place} {name}: {points}</translation>
    </message>
    <message>
        <source>Round {number} of {of}</source>
        <translation>Runde {number} von {of}</translation>
    </message>
    <message>
        <source>{team}: where does it belong?</source>
        <translation>{team}: Wohin gehört es?</translation>
    </message>
    <message>
        <source>{team} answers</source>
        <translation>{team} antwortet</translation>
    </message>
    <message>
        <source>Everybody for themselves: which is it, and are you sure?</source>
        <translation>Alle für sich: Was stimmt, und wie sicher?</translation>
    </message>
    <message>
        <source>Agree in your team, then vote</source>
        <translation>Im Team einigen, dann abstimmen</translation>
    </message>
    <message>
        <source>Hands up for your side</source>
        <translation>Hand heben für die eigene Seite</translation>
    </message>
    <message>
        <source>Show your cards</source>
        <translation>Schilder zeigen</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Begründen</translation>
    </message>
    <message>
        <source>Who knows it first?</source>
        <translation>Wer weiß es zuerst?</translation>
    </message>
    <message>
        <source>Your answer?</source>
        <translation>Die Antwort?</translation>
    </message>
    <message>
        <source>Where does it belong?</source>
        <translation>Wohin gehört es?</translation>
    </message>
    <message>
        <source>Talk it over</source>
        <translation>Gemeinsam besprechen</translation>
    </message>
    <message>
        <source>1 point</source>
        <translation>1 Punkt</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 Runde</translation>
    </message>
    <message>
        <source>1 more after it</source>
        <translation>danach noch 1</translation>
    </message>
    <message>
        <source>{right} of {total} placed right</source>
        <translation>{right} von {total} richtig zugeordnet</translation>
    </message>
    <message>
        <source>Hardest: {contrast}</source>
        <translation>Am schwersten: {contrast}</translation>
    </message>
</context>
<context>
    <name>Warnings</name>
    <message>
        <source>Looking at the data folder</source>
        <translation>Datenordner ansehen</translation>
    </message>
    <message>
        <source>Your data lies in a folder that {client} synchronises: use Versus on one computer at a time.</source>
        <extracomment>{client}: the name of a program such as Dropbox.</extracomment>
        <translation>Ihre Daten liegen in einem Ordner, den {client} abgleicht: Versus immer nur auf einem Computer benutzen.</translation>
    </message>
    <message>
        <source>Your data lies on a network disk: use Versus on one computer at a time.</source>
        <translation>Ihre Daten liegen auf einem Netzlaufwerk: Versus immer nur auf einem Computer benutzen.</translation>
    </message>
    <message>
        <source>Your data lies on a removable disk: close Versus before you pull it out.</source>
        <translation>Ihre Daten liegen auf einem Wechseldatenträger: Versus schließen, bevor Sie ihn abziehen.</translation>
    </message>
    <message>
        <source>Another version of your data lies beside it: {name}. Versus leaves it alone.</source>
        <extracomment>{name} of a file: &quot;versus (1).db&quot;.</extracomment>
        <translation>Neben Ihren Daten liegt eine andere Fassung davon: {name}. Versus rührt sie nicht an.</translation>
    </message>
    <message>
        <source>Other versions of your data lie beside it: {name} and {number} more. Versus leaves them alone.</source>
        <extracomment>{name} of a file: &quot;versus (1).db&quot;; {number} of further files.</extracomment>
        <translation>Neben Ihren Daten liegen andere Fassungen davon: {name} und {number} weitere. Versus rührt sie nicht an.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>WayButton</name>
    <message>
        <source>{act}: {thing}</source>
        <extracomment>{act} of a button such as &quot;Put back&quot;; {thing} is what it acts on.</extracomment>
        <translation>{act}: {thing}</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Bring a deck, a table or an article</source>
        <translation>Stapel, Tabelle oder Artikel importieren</translation>
    </message>
    <message>
        <source>Your own material: a Versus or Anki deck, a spreadsheet, a text</source>
        <translation>Ihr eigenes Material: ein Versus- oder Anki-Stapel, eine Tabelle, ein Text</translation>
    </message>
    <message>
        <source>Tell two close ideas apart, for good.</source>
        <translation>Zwei verwandte Begriffe sicher unterscheiden.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>The first cards are waiting.</source>
        <translation>Die ersten Karten warten.</translation>
    </message>
    <message>
        <source>Learn {deck}</source>
        <extracomment>{deck} is a deck&apos;s title, which in English goes on in small letters.</extracomment>
        <translation>„{deck}“ lernen</translation>
    </message>
    <message>
        <source>{contrasts}, {time} a day</source>
        <extracomment>{contrasts}: &quot;13 contrasts&quot;; {time}: &quot;about 9 min&quot;.</extracomment>
        <translation>{contrasts}, {time} am Tag</translation>
    </message>
    <message>
        <source>A few cards each day, always in pairs. Everything stays on this computer.</source>
        <translation>Jeden Tag ein paar Karten, immer als Paar. Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Versus</source>
        <translation>Versus</translation>
    </message>
</context>
<context>
    <name>WhichSidePrompt</name>
    <message>
        <source>A guess first: nothing of it counts.</source>
        <translation>Erst einmal raten: Nichts davon zählt.</translation>
    </message>
</context>
<context>
    <name>Workshop</name>
    <message>
        <source>Reading the deck…</source>
        <translation>Stapel wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Reading the deck</source>
        <translation>Stapel lesen</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>Welche Seite?</translation>
    </message>
    <message>
        <source>Whose job is it?</source>
        <translation>Wessen Aufgabe ist das?</translation>
    </message>
    <message>
        <source>Sort together</source>
        <translation>Gemeinsam sortieren</translation>
    </message>
    <message>
        <source>Who knows it first?</source>
        <translation>Wer weiß es zuerst?</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Diskussion</translation>
    </message>
    <message>
        <source>A statement; each team votes.</source>
        <translation>Eine Aussage; jedes Team stimmt ab.</translation>
    </message>
    <message>
        <source>A situation; each team votes.</source>
        <translation>Eine Situation; jedes Team stimmt ab.</translation>
    </message>
    <message>
        <source>Teams take turns to place one trait each.</source>
        <translation>Die Teams ordnen abwechselnd je ein Merkmal zu.</translation>
    </message>
    <message>
        <source>The first hand up says the counterpart.</source>
        <translation>Wer sich zuerst meldet, nennt das Gegenstück.</translation>
    </message>
    <message>
        <source>Where the sources disagree. No points.</source>
        <translation>Worin die Quellen uneins sind. Keine Punkte.</translation>
    </message>
    <message>
        <source>This deck has no statements with a side.</source>
        <translation>Dieser Stapel hat keine Aussagen mit einer Seite.</translation>
    </message>
    <message>
        <source>This deck has no example with situations.</source>
        <translation>Dieser Stapel hat kein Beispiel mit Situationen.</translation>
    </message>
    <message>
        <source>This deck has too few statements to sort.</source>
        <translation>Dieser Stapel hat zu wenige Aussagen zum Sortieren.</translation>
    </message>
    <message>
        <source>This deck has no statements that are pairs.</source>
        <translation>Dieser Stapel hat keine Aussagen, die Paare bilden.</translation>
    </message>
    <message>
        <source>This deck has no question to disagree on.</source>
        <translation>Dieser Stapel hat keine Streitfrage.</translation>
    </message>
    <message>
        <source>One per team</source>
        <translation>Eine je Team</translation>
    </message>
    <message>
        <source>Count hands</source>
        <translation>Handzeichen</translation>
    </message>
    <message>
        <source>Corner signs</source>
        <translation>Schilder</translation>
    </message>
    <message>
        <source>Each team tells you its side; you press its key.</source>
        <translation>Jedes Team nennt Ihnen seine Seite; Sie drücken die Taste dazu.</translation>
    </message>
    <message>
        <source>You count the hands of each team; most hands decide.</source>
        <translation>Sie zählen die Handzeichen jedes Teams; die Mehrheit entscheidet.</translation>
    </message>
    <message>
        <source>Teams walk to a printed sign, or hold one up. Print the signs before you start.</source>
        <translation>Die Teams gehen zu einem gedruckten Schild oder halten eines hoch. Die Schilder vorher drucken.</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 Runde</translation>
    </message>
    <message>
        <source>1 contrast</source>
        <translation>1 Gegensatz</translation>
    </message>
    <message>
        <source>1 example</source>
        <translation>1 Beispiel</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list such as &quot;13 contrasts, 2 examples&quot;.
----------
Between the parts of a list such as &quot;All contrasts, timer 30 s&quot;.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>No timer</source>
        <translation>Kein Timer</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>About {time} for {rounds}</source>
        <extracomment>{time}: &quot;45 min&quot;; {rounds}: &quot;10 rounds&quot;.</extracomment>
        <translation>Etwa {time} für {rounds}</translation>
    </message>
    <message>
        <source>Other rounds are drawn.</source>
        <translation>Andere Runden sind ausgelost.</translation>
    </message>
    <message>
        <source>The deck has no more for these kinds of rounds.</source>
        <translation>Mehr gibt der Stapel für diese Arten von Runden nicht her.</translation>
    </message>
    <message>
        <source> · </source>
        <extracomment>Between the parts of a line such as &quot;Which side? · 30 s&quot;.</extracomment>
        <translation> · </translation>
    </message>
    <message>
        <source>{chosen} of {all} contrasts</source>
        <extracomment>{chosen} of {all} contrasts.</extracomment>
        <translation>{chosen} von {all} Gegensätzen</translation>
    </message>
    <message>
        <source>All contrasts</source>
        <translation>Alle Gegensätze</translation>
    </message>
    <message>
        <source>timer {seconds}</source>
        <extracomment>{seconds}: &quot;30 s&quot;.</extracomment>
        <translation>Timer {seconds}</translation>
    </message>
    <message>
        <source>no timer</source>
        <translation>kein Timer</translation>
    </message>
    <message>
        <source>hands counted</source>
        <translation>mit Handzeichen</translation>
    </message>
    <message>
        <source>corner signs</source>
        <translation>mit Schildern</translation>
    </message>
    <message>
        <source>alone first</source>
        <translation>erst allein</translation>
    </message>
    <message>
        <source>teams say why</source>
        <translation>Teams begründen</translation>
    </message>
    <message>
        <source>{deck}: opened and not begun.</source>
        <extracomment>{deck}: the title of a deck.</extracomment>
        <translation>{deck}: geöffnet und nicht begonnen.</translation>
    </message>
    <message>
        <source>{deck}: stopped in round {number} of {of}. All of it is kept.</source>
        <extracomment>{deck}: the title of a deck.</extracomment>
        <translation>{deck}: in Runde {number} von {of} unterbrochen. Alles ist erhalten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on with round {number} of {of}</source>
        <translation>Weiter mit Runde {number} von {of}</translation>
    </message>
    <message>
        <source>End it, show the results</source>
        <translation>Beenden, Ergebnisse zeigen</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The room sees {screen}.</source>
        <extracomment>{screen}: &quot;HDMI-1, 1,920 × 1,080&quot;.</extracomment>
        <translation>Der Raum sieht {screen}.</translation>
    </message>
    <message>
        <source>No projector is connected yet. Until there is one, what the room sees is in a window.</source>
        <translation>Noch ist kein Beamer verbunden. Bis dahin steht in einem Fenster, was der Raum sieht.</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Nord</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Ost</translation>
    </message>
    <message>
        <source>South</source>
        <translation>Süd</translation>
    </message>
    <message>
        <source>West</source>
        <translation>West</translation>
    </message>
    <message>
        <source>River</source>
        <translation>Fluss</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Wald</translation>
    </message>
    <message>
        <source>Coast</source>
        <translation>Küste</translation>
    </message>
    <message>
        <source>Summit</source>
        <translation>Gipfel</translation>
    </message>
</context>
<context>
    <name>YearSection</name>
    <message>
        <source>1 day in a row</source>
        <translation>1 Tag in Folge</translation>
    </message>
    <message>
        <source>Your year</source>
        <translation>Ihr Jahr</translation>
    </message>
</context>
<context>
    <name>_Area</name>
    <message>
        <source>{side}: {text}</source>
        <extracomment>A text of a side, for screen readers: &quot;Leadership: …&quot;.</extracomment>
        <translation>{side}: {text}</translation>
    </message>
</context>
<context>
    <name>_Because</name>
    <message>
        <source>Your reason: because…</source>
        <translation>Ihre Begründung: weil&#xa0;…</translation>
    </message>
</context>
<context>
    <name>_DeckRow</name>
    <message>
        <source>See changes</source>
        <translation>Änderungen ansehen</translation>
    </message>
    <message>
        <source>{act}: {thing}</source>
        <extracomment>{act} of a button such as &quot;See changes&quot;; {thing} is what it acts on.</extracomment>
        <translation>{act}: {thing}</translation>
    </message>
</context>
<context>
    <name>_Field</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>You typed</source>
        <translation>Eingetippt</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{name}: {words}.</source>
        <translation>{name}: {words}.</translation>
    </message>
</context>
<context>
    <name>_LinkButton</name>
    <message>
        <source>Open {address}</source>
        <translation>{address} öffnen</translation>
    </message>
</context>
<context>
    <name>_NoDecks</name>
    <message>
        <source>There is no deck here yet.</source>
        <translation>Hier gibt es noch keinen Stapel.</translation>
    </message>
    <message>
        <source>Bring a deck in</source>
        <translation>Stapel importieren</translation>
    </message>
</context>
<context>
    <name>_Points</name>
    <message>
        <source>A good reason names these. Tick what you said.</source>
        <translation>Das nennt eine gute Begründung. Abhaken, was Sie gesagt haben.</translation>
    </message>
    <message>
        <source>A good reason names these.</source>
        <translation>Das nennt eine gute Begründung.</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>{act}: {thing}</source>
        <extracomment>{act} of a button such as &quot;Continue&quot;; {thing} is what it acts on.</extracomment>
        <translation>{act}: {thing}</translation>
    </message>
    <message>
        <source>Remove {file} from this list</source>
        <extracomment>{file}: the name of a file.</extracomment>
        <translation>{file} von dieser Liste entfernen</translation>
    </message>
</context>
<context>
    <name>_SavedFirst</name>
    <message>
        <source>What you have now is saved first, as a copy you can restore in turn.</source>
        <translation>Ihr jetziger Stand wird zuerst gesichert, als Kopie, die sich ebenso wiederherstellen lässt.</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>Card info</source>
        <translation>Karteninfo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>_Table</name>
    <message>
        <source>{head}: {cell}</source>
        <extracomment>A cell as a screen reader says it, with the head of its column.</extracomment>
        <translation>{head}: {cell}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Bring in a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Aktion suchen</translation>
    </message>
    <message>
        <source>Help for this screen</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Keys of this screen</source>
        <translation>Tasten dieser Seite</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
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
        <source>Normal text size</source>
        <translation>Normale Textgröße</translation>
    </message>
    <message>
        <source>Start studying</source>
        <translation>Lernen beginnen</translation>
    </message>
    <message>
        <source>Catch up the first way</source>
        <translation>Auf die erste Art aufholen</translation>
    </message>
    <message>
        <source>Catch up the second way</source>
        <translation>Auf die zweite Art aufholen</translation>
    </message>
    <message>
        <source>Catch up the third way</source>
        <translation>Auf die dritte Art aufholen</translation>
    </message>
    <message>
        <source>Go to the decks</source>
        <translation>Zu den Stapeln</translation>
    </message>
    <message>
        <source>Show the answer, then go on</source>
        <translation>Antwort zeigen, dann weiter</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Scroll the card up</source>
        <translation>Karte nach oben rollen</translation>
    </message>
    <message>
        <source>Scroll the card down</source>
        <translation>Karte nach unten rollen</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Nochmal</translation>
    </message>
    <message>
        <source>Hard</source>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Easy</source>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Choose the left side</source>
        <translation>Linke Seite wählen</translation>
    </message>
    <message>
        <source>Choose the right side</source>
        <translation>Rechte Seite wählen</translation>
    </message>
    <message>
        <source>Choose both</source>
        <translation>Beide wählen</translation>
    </message>
    <message>
        <source>Choose the trait above</source>
        <translation>Merkmal darüber wählen</translation>
    </message>
    <message>
        <source>Take the last trait back</source>
        <translation>Letztes Merkmal zurücknehmen</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Play the sound</source>
        <translation>Ton abspielen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Edit the texts</source>
        <translation>Texte bearbeiten</translation>
    </message>
    <message>
        <source>Back to the card</source>
        <translation>Zurück zur Karte</translation>
    </message>
    <message>
        <source>Card info</source>
        <translation>Karteninfo</translation>
    </message>
    <message>
        <source>Bury the card until tomorrow</source>
        <translation>Karte bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Bury the contrast until tomorrow</source>
        <translation>Gegensatz bis morgen zurückstellen</translation>
    </message>
    <message>
        <source>Suspend the card</source>
        <translation>Karte aussetzen</translation>
    </message>
    <message>
        <source>Suspend the contrast</source>
        <translation>Gegensatz aussetzen</translation>
    </message>
    <message>
        <source>Delete what this card asks</source>
        <translation>Löschen, was diese Karte fragt</translation>
    </message>
    <message>
        <source>Mark or unmark</source>
        <translation>Merken oder nicht mehr merken</translation>
    </message>
    <message>
        <source>Triangle flag</source>
        <translation>Fähnchen Dreieck</translation>
    </message>
    <message>
        <source>Diamond flag</source>
        <translation>Fähnchen Raute</translation>
    </message>
    <message>
        <source>Heart flag</source>
        <translation>Fähnchen Herz</translation>
    </message>
    <message>
        <source>Bolt flag</source>
        <translation>Fähnchen Blitz</translation>
    </message>
    <message>
        <source>Practise the mix-up</source>
        <translation>Verwechslung üben</translation>
    </message>
    <message>
        <source>No practice now</source>
        <translation>Jetzt nicht üben</translation>
    </message>
    <message>
        <source>Reword what was set aside</source>
        <translation>Beiseitegelegtes umformulieren</translation>
    </message>
    <message>
        <source>Keep asking what was set aside</source>
        <translation>Beiseitegelegtes weiter fragen</translation>
    </message>
    <message>
        <source>On to Today</source>
        <translation>Weiter zu Heute</translation>
    </message>
    <message>
        <source>Try the left side</source>
        <translation>Linke Seite probieren</translation>
    </message>
    <message>
        <source>Try the right side</source>
        <translation>Rechte Seite probieren</translation>
    </message>
    <message>
        <source>Try both</source>
        <translation>Beide probieren</translation>
    </message>
    <message>
        <source>Release the chosen cards</source>
        <translation>Gewählte Karten freigeben</translation>
    </message>
    <message>
        <source>Study this deck</source>
        <translation>Diesen Stapel lernen</translation>
    </message>
    <message>
        <source>Find a deck</source>
        <translation>Stapel suchen</translation>
    </message>
    <message>
        <source>Edit what is chosen</source>
        <translation>Gewähltes bearbeiten</translation>
    </message>
    <message>
        <source>Cram this deck</source>
        <translation>Diesen Stapel vorauslernen</translation>
    </message>
    <message>
        <source>Set a date for this deck</source>
        <translation>Datum für diesen Stapel festlegen</translation>
    </message>
    <message>
        <source>See what changed in the file</source>
        <translation>Ansehen, was sich in der Datei geändert hat</translation>
    </message>
    <message>
        <source>More for this deck</source>
        <translation>Mehr zu diesem Stapel</translation>
    </message>
    <message>
        <source>Export this deck</source>
        <translation>Diesen Stapel exportieren</translation>
    </message>
    <message>
        <source>Print this deck</source>
        <translation>Diesen Stapel drucken</translation>
    </message>
    <message>
        <source>What could be better in it</source>
        <translation>Was daran besser sein könnte</translation>
    </message>
    <message>
        <source>Options of this deck</source>
        <translation>Optionen dieses Stapels</translation>
    </message>
    <message>
        <source>Update this deck from a file</source>
        <translation>Diesen Stapel aus einer Datei aktualisieren</translation>
    </message>
    <message>
        <source>Move this deck to a group</source>
        <translation>Diesen Stapel in eine Gruppe verschieben</translation>
    </message>
    <message>
        <source>Rename this deck</source>
        <translation>Diesen Stapel umbenennen</translation>
    </message>
    <message>
        <source>Delete this deck</source>
        <translation>Diesen Stapel löschen</translation>
    </message>
    <message>
        <source>Update the deck</source>
        <translation>Stapel aktualisieren</translation>
    </message>
    <message>
        <source>Tick every change, or none</source>
        <translation>Alle Änderungen abhaken oder keine</translation>
    </message>
    <message>
        <source>Paste a table or a text</source>
        <translation>Tabelle oder Text einfügen</translation>
    </message>
    <message>
        <source>Import what is ready</source>
        <translation>Importieren, was bereit ist</translation>
    </message>
    <message>
        <source>Accept the draft</source>
        <translation>Entwurf annehmen</translation>
    </message>
    <message>
        <source>Edit the draft</source>
        <translation>Entwurf bearbeiten</translation>
    </message>
    <message>
        <source>Reject the draft</source>
        <translation>Entwurf verwerfen</translation>
    </message>
    <message>
        <source>Swap the sides, or give it to the other side</source>
        <translation>Seiten tauschen oder der anderen Seite zuordnen</translation>
    </message>
    <message>
        <source>Change the title of the draft</source>
        <translation>Titel des Entwurfs ändern</translation>
    </message>
    <message>
        <source>Say why it is so</source>
        <translation>Sagen, warum das so ist</translation>
    </message>
    <message>
        <source>Sort out what does not belong in the draft</source>
        <translation>Aussortieren, was nicht in den Entwurf gehört</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation>Nächster Entwurf</translation>
    </message>
    <message>
        <source>Previous draft</source>
        <translation>Voriger Entwurf</translation>
    </message>
    <message>
        <source>Add the selection to the left side</source>
        <translation>Auswahl zur linken Seite hinzufügen</translation>
    </message>
    <message>
        <source>Add the selection to the right side</source>
        <translation>Auswahl zur rechten Seite hinzufügen</translation>
    </message>
    <message>
        <source>Begin a new contrast</source>
        <translation>Neuen Gegensatz beginnen</translation>
    </message>
    <message>
        <source>Reject the drafts that are left</source>
        <translation>Übrige Entwürfe verwerfen</translation>
    </message>
    <message>
        <source>Add what is accepted to a deck</source>
        <translation>Angenommenes in einen Stapel übernehmen</translation>
    </message>
    <message>
        <source>Start the workshop</source>
        <translation>Workshop beginnen</translation>
    </message>
    <message>
        <source>Rehearse</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Print hand-outs</source>
        <translation>Handouts drucken</translation>
    </message>
    <message>
        <source>Draw other rounds</source>
        <translation>Andere Runden auslosen</translation>
    </message>
    <message>
        <source>Show or hide more choices</source>
        <translation>Weitere Optionen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Save these choices with the deck</source>
        <translation>Diese Auswahl im Stapel speichern</translation>
    </message>
    <message>
        <source>Practise together what was missed</source>
        <translation>Verfehltes gemeinsam üben</translation>
    </message>
    <message>
        <source>Save the results as PDF</source>
        <translation>Ergebnisse als PDF speichern</translation>
    </message>
    <message>
        <source>Save the results as a table</source>
        <translation>Ergebnisse als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save a deck to take home</source>
        <translation>Stapel zum Mitnehmen speichern</translation>
    </message>
    <message>
        <source>Save a sheet to take home</source>
        <translation>Blatt zum Mitnehmen speichern</translation>
    </message>
    <message>
        <source>Delete these results</source>
        <translation>Diese Ergebnisse löschen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Ein Schritt zurück</translation>
    </message>
    <message>
        <source>Next step, by a presenter remote</source>
        <translation>Nächster Schritt, mit dem Presenter</translation>
    </message>
    <message>
        <source>One step back, by a presenter remote</source>
        <translation>Ein Schritt zurück, mit dem Presenter</translation>
    </message>
    <message>
        <source>Start or pause the timer</source>
        <translation>Timer starten oder anhalten</translation>
    </message>
    <message>
        <source>15 seconds more</source>
        <translation>15 Sekunden mehr</translation>
    </message>
    <message>
        <source>Blank the screen</source>
        <translation>Bild aus</translation>
    </message>
    <message>
        <source>Presenter full screen</source>
        <translation>Präsentation im Vollbild</translation>
    </message>
    <message>
        <source>Choose the first team</source>
        <translation>Erstes Team wählen</translation>
    </message>
    <message>
        <source>Choose the second team</source>
        <translation>Zweites Team wählen</translation>
    </message>
    <message>
        <source>Choose the third team</source>
        <translation>Drittes Team wählen</translation>
    </message>
    <message>
        <source>Choose the fourth team</source>
        <translation>Viertes Team wählen</translation>
    </message>
    <message>
        <source>Choose the fifth team</source>
        <translation>Fünftes Team wählen</translation>
    </message>
    <message>
        <source>Choose the sixth team</source>
        <translation>Sechstes Team wählen</translation>
    </message>
    <message>
        <source>Choose the seventh team</source>
        <translation>Siebtes Team wählen</translation>
    </message>
    <message>
        <source>Choose the eighth team</source>
        <translation>Achtes Team wählen</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Left side, one fewer</source>
        <translation>Linke Seite, eins weniger</translation>
    </message>
    <message>
        <source>Right side, one fewer</source>
        <translation>Rechte Seite, eins weniger</translation>
    </message>
    <message>
        <source>Both, one fewer</source>
        <translation>Beide, eins weniger</translation>
    </message>
    <message>
        <source>Take the team&apos;s vote away</source>
        <translation>Stimme des Teams zurücknehmen</translation>
    </message>
    <message>
        <source>One point more for the team</source>
        <translation>Ein Punkt mehr für das Team</translation>
    </message>
    <message>
        <source>One point less for the team</source>
        <translation>Ein Punkt weniger für das Team</translation>
    </message>
    <message>
        <source>Skip this round</source>
        <translation>Diese Runde überspringen</translation>
    </message>
    <message>
        <source>Scroll the notes up</source>
        <translation>Notizen nach oben rollen</translation>
    </message>
    <message>
        <source>Scroll the notes down</source>
        <translation>Notizen nach unten rollen</translation>
    </message>
    <message>
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
    </message>
</context>
<context>
    <name>anki</name>
    <message>
        <source>This file holds no Anki collection.</source>
        <translation>Diese Datei enthält keine Anki-Sammlung.</translation>
    </message>
    <message>
        <source>This package was made by a newer Anki. Export it there again with “Support older Anki versions” ticked.</source>
        <translation>Dieses Paket stammt von einem neueren Anki. Es dort mit „Unterstütze ältere Anki-Versionen“ noch einmal exportieren.</translation>
    </message>
    <message>
        <source>This package was made by a very old Anki. Open it in a current one and export it there again.</source>
        <translation>Dieses Paket stammt von einem sehr alten Anki. Es in einem aktuellen öffnen und dort noch einmal exportieren.</translation>
    </message>
    <message>
        <source>This package is damaged: its version cannot be read.</source>
        <translation>Dieses Paket ist beschädigt: Seine Version ist nicht lesbar.</translation>
    </message>
    <message>
        <source>This package has {n} notes; {limit} is the most that can be read.</source>
        <translation>Dieses Paket hat {n} Notizen; höchstens {limit} können gelesen werden.</translation>
    </message>
    <message>
        <source>This package has no cards that could be read.</source>
        <translation>Dieses Paket hat keine lesbaren Karten.</translation>
    </message>
    <message>
        <source>Left out: this note has no card.</source>
        <translation>Ausgelassen: Diese Notiz hat keine Karte.</translation>
    </message>
    <message>
        <source>Left out: a field of this note is too long, or it has too many.</source>
        <translation>Ausgelassen: Ein Feld dieser Notiz ist zu lang, oder sie hat zu viele.</translation>
    </message>
    <message>
        <source>Left out: this card shows nothing.</source>
        <translation>Ausgelassen: Diese Karte zeigt nichts.</translation>
    </message>
    <message>
        <source>Left out: the text has no gap number {n}.</source>
        <translation>Ausgelassen: Der Text hat keine Lücke Nummer {n}.</translation>
    </message>
    <message>
        <source>Left out: its note type has no card number {n}.</source>
        <translation>Ausgelassen: Der Notiztyp hat keine Karte Nummer {n}.</translation>
    </message>
    <message>
        <source>Further remarks on notes, not listed here: {n}.</source>
        <translation>Weitere Bemerkungen zu Notizen, hier nicht aufgeführt: {n}.</translation>
    </message>
    <message>
        <source>Cards left out because their note is missing: {n}.</source>
        <translation>Ausgelassene Karten, deren Notiz fehlt: {n}.</translation>
    </message>
    <message>
        <source>Characters of this note could not be read; they show as �.</source>
        <translation>Manche Zeichen dieser Notiz sind nicht lesbar; sie erscheinen als �.</translation>
    </message>
    <message>
        <source>This note has {found} fields where its note type has {wanted}; look it through.</source>
        <translation>Diese Notiz hat {found} Felder, ihr Notiztyp aber {wanted}; bitte durchsehen.</translation>
    </message>
    <message>
        <source>The note type is missing from the package: the first field is asked, the others answer.</source>
        <translation>Der Notiztyp fehlt im Paket: Das erste Feld wird gefragt, die anderen sind die Antwort.</translation>
    </message>
    <message>
        <source>The template of “{kind}” is faulty at {tag}: the first field is asked, the others answer.</source>
        <translation>Die Vorlage von „{kind}“ ist bei {tag} fehlerhaft: Das erste Feld wird gefragt, die anderen sind die Antwort.</translation>
    </message>
    <message>
        <source>This cloze text has no gap. It is suspended.</source>
        <translation>Dieser Lückentext hat keine Lücke. Er ist ausgesetzt.</translation>
    </message>
    <message>
        <source>Covered pictures cannot be asked: the picture and its text are kept, suspended.</source>
        <translation>Verdeckte Bilder lassen sich nicht abfragen: Bild und Text bleiben erhalten, ausgesetzt.</translation>
    </message>
    <message>
        <source>The cards of “{kind}” run programs, which Versus never does. Look them through.</source>
        <translation>Die Karten von „{kind}“ führen Programme aus; das tut Versus nie. Bitte durchsehen.</translation>
    </message>
    <message>
        <source>Another note of this package has the same identifier; this one got its own.</source>
        <translation>Eine andere Notiz dieses Pakets hat dieselbe Kennung; diese hat eine eigene bekommen.</translation>
    </message>
    <message>
        <source>Pictures and sounds that only the answer of a gap text shows were left out.</source>
        <translation>Bilder und Töne, die nur die Antwort eines Lückentexts zeigt, wurden ausgelassen.</translation>
    </message>
    <message>
        <source>This picture or sound is not in the package.</source>
        <translation>Dieses Bild oder dieser Ton ist nicht im Paket.</translation>
    </message>
    <message>
        <source>Left out: this is no name for a picture or a sound.</source>
        <translation>Ausgelassen: Das ist kein Name für ein Bild oder einen Ton.</translation>
    </message>
    <message>
        <source>The list of pictures and sounds is damaged; the cards come without them.</source>
        <translation>Die Liste der Bilder und Töne ist beschädigt; die Karten kommen ohne sie.</translation>
    </message>
    <message>
        <source>This picture or sound is damaged and was left out.</source>
        <translation>Dieses Bild oder dieser Ton ist beschädigt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Cards whose memory is worked out again from their answers: {n}.</source>
        <translation>Karten, deren Lernstand aus ihren Antworten neu berechnet wird: {n}.</translation>
    </message>
    <message>
        <source>Cards whose memory is guessed from their last interval: {n}.</source>
        <translation>Karten, deren Lernstand aus ihrem letzten Abstand geschätzt wird: {n}.</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Backing up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Looking at the copies</source>
        <translation>Kopien ansehen</translation>
    </message>
    <message>
        <source>Change folder</source>
        <translation>Ordner ändern</translation>
    </message>
    <message>
        <source>Today, {time}</source>
        <translation>Heute, {time}</translation>
    </message>
    <message>
        <source>Yesterday, {time}</source>
        <translation>Gestern, {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <extracomment>{date}: &quot;Wed 19 Nov&quot;.</extracomment>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <extracomment>In the middle of a sentence.</extracomment>
        <translation>heute um {time}</translation>
    </message>
    <message>
        <source>yesterday at {time}</source>
        <extracomment>In the middle of a sentence.</extracomment>
        <translation>gestern um {time}</translation>
    </message>
    <message>
        <source>{date} at {time}</source>
        <extracomment>In the middle of a sentence. {date}: &quot;Wed 19 Nov&quot;.</extracomment>
        <translation>{date} um {time}</translation>
    </message>
    <message>
        <source>at the start of a day</source>
        <translation>zu Beginn eines Tages</translation>
    </message>
    <message>
        <source>while you studied</source>
        <translation>während des Lernens</translation>
    </message>
    <message>
        <source>when closing</source>
        <translation>beim Schließen</translation>
    </message>
    <message>
        <source>by you</source>
        <translation>von Ihnen</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>vor dem Zusammenführen</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor dem Wiederherstellen</translation>
    </message>
    <message>
        <source>before deleting</source>
        <translation>vor dem Löschen</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>{made} · {cards} · {size} · {checked}</source>
        <extracomment>Of a copy: {made}: &quot;when closing&quot;; {cards}: &quot;243 cards&quot;; {size}: &quot;2.4 MB&quot;; {checked}: &quot;Checked&quot;.</extracomment>
        <translation>{made} · {cards} · {size} · {checked}</translation>
    </message>
    <message>
        <source>The last copy could not be made</source>
        <translation>Die letzte Kopie ist nicht gelungen</translation>
    </message>
    <message>
        <source>No copy yet</source>
        <translation>Noch keine Kopie</translation>
    </message>
    <message>
        <source>Versus makes the first one by itself, or you make it now.</source>
        <translation>Die erste macht Versus von selbst, oder Sie machen sie jetzt.</translation>
    </message>
    <message>
        <source>Last copy {when}, not checked yet</source>
        <extracomment>{when}: &quot;today at 08:12&quot;.</extracomment>
        <translation>Letzte Kopie {when}, noch ungeprüft</translation>
    </message>
    <message>
        <source>Last copy {when}, checked and complete</source>
        <extracomment>{when}: &quot;today at 08:12&quot;.</extracomment>
        <translation>Letzte Kopie {when}, geprüft und vollständig</translation>
    </message>
    <message>
        <source>1 deck</source>
        <translation>1 Stapel</translation>
    </message>
    <message>
        <source>{size}, {decks} and {answers}</source>
        <extracomment>What is in a copy. {size}: &quot;2.4 MB&quot;; {decks}: &quot;all 5 decks&quot;; {answers}: &quot;4,118 answers&quot;.</extracomment>
        <translation>{size}, {decks} und {answers}</translation>
    </message>
    <message>
        <source>No backup could be made. {sentence} {way_on}</source>
        <extracomment>{sentence} says what happened, {way_on} what to do.</extracomment>
        <translation>Es ließ sich keine Sicherung anlegen. {sentence} {way_on}</translation>
    </message>
    <message>
        <source>All for {recent}, then {daily} daily, {weekly} weekly, {monthly} monthly.</source>
        <extracomment>How many copies stay. {recent}: &quot;2 days&quot;; the others are numbers of copies.</extracomment>
        <translation>Alle für {recent}, danach {daily} tägliche, {weekly} wöchentliche und {monthly} monatliche.</translation>
    </message>
    <message>
        <source>No answer was given since then.</source>
        <translation>Seither wurde keine Antwort gegeben.</translation>
    </message>
    <message>
        <source>1 answer since then would be kept.</source>
        <translation>1 seitherige Antwort bliebe erhalten.</translation>
    </message>
    <message>
        <source>1 answer since then would be set aside.</source>
        <translation>1 seitherige Antwort würde beiseitegelegt.</translation>
    </message>
    <message>
        <source>Instead of {now} there would be {then}.</source>
        <extracomment>{now} and {then}: &quot;243 cards&quot;.</extracomment>
        <translation>Statt {now} wären es {then}.</translation>
    </message>
    <message>
        <source>This deck would go: {deck}.</source>
        <extracomment>{deck} is a deck&apos;s title.</extracomment>
        <translation>Dieser Stapel fiele weg: {deck}.</translation>
    </message>
    <message>
        <source>These decks would go: {decks}.</source>
        <extracomment>{decks} are titles of decks: &quot;A, B and C&quot;.</extracomment>
        <translation>Diese Stapel fielen weg: {decks}.</translation>
    </message>
    <message>
        <source>These decks would go: {decks}, and {number} more.</source>
        <extracomment>{decks} are titles of decks: &quot;A, B, C&quot;; {number} is how many more there are.</extracomment>
        <translation>Diese Stapel fielen weg: {decks} und {number} weitere.</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Es gibt noch keine Kopie.</translation>
    </message>
    <message>
        <source>The last good copy is from {when}.</source>
        <extracomment>{when}: &quot;today at 08:12&quot;.</extracomment>
        <translation>Die letzte gute Kopie: {when}.</translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>noch keine Antworten</translation>
    </message>
    <message>
        <source>1 answer</source>
        <translation>1 Antwort</translation>
    </message>
</context>
<context>
    <name>card info</name>
    <message>
        <source>This card is new: no answer counts yet.</source>
        <translation>Diese Karte ist neu: Noch zählt keine Antwort.</translation>
    </message>
    <message>
        <source>You are learning it. It comes back tomorrow.</source>
        <translation>Sie ist im Lernen und kommt morgen wieder.</translation>
    </message>
    <message>
        <source>You are learning it. It comes back today.</source>
        <translation>Sie ist im Lernen und kommt heute wieder.</translation>
    </message>
    <message>
        <source>You know it well now.</source>
        <translation>Sie sitzt jetzt gut.</translation>
    </message>
    <message>
        <source>You probably still know it.</source>
        <translation>Sie ist wahrscheinlich noch da.</translation>
    </message>
    <message>
        <source>It is fading. Time to see it again.</source>
        <translation>Sie verblasst. Zeit, sie wiederzusehen.</translation>
    </message>
    <message>
        <source>It is suspended, so it is not asked.</source>
        <translation>Sie ist ausgesetzt und wird nicht gefragt.</translation>
    </message>
    <message>
        <source>It is buried until tomorrow.</source>
        <translation>Sie ist bis morgen zurückgestellt.</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
</context>
<context>
    <name>data_folder</name>
    <message>
        <source>comes back with what it was part of</source>
        <extracomment>Of a part whose item was deleted too: the item is a set of traits or an example.</extracomment>
        <translation>kommt mit dem Ganzen zurück, zu dem es gehörte</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Results of a workshop</source>
        <translation>Ergebnisse eines Workshops</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Gegensatz</translation>
    </message>
    <message>
        <source>Trait set</source>
        <translation>Merkmalsliste</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Gemeinsamkeit</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>Meinungsverschiedenheit</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Learner</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Has not studied yet</source>
        <translation>Hat noch nicht gelernt</translation>
    </message>
    <message>
        <source>Studied on one day, {date}</source>
        <extracomment>{date}: &quot;21 Nov 2026&quot;.</extracomment>
        <translation>An einem Tag gelernt, am {date}</translation>
    </message>
    <message>
        <source>Studied on {days}, last on {date}</source>
        <extracomment>{days}: &quot;34 days&quot;; {date}: &quot;21 Nov 2026&quot;.</extracomment>
        <translation>An {days} gelernt, zuletzt am {date}</translation>
    </message>
    <message>
        <source>1 day left</source>
        <translation>noch 1 Tag</translation>
    </message>
    <message>
        <source>Database {database}, copies {copies}, pictures and sounds {media}</source>
        <extracomment>Each is &quot;2.4 MB&quot;, or &quot;none&quot;.</extracomment>
        <translation>Datenbank {database}, Kopien {copies}, Bilder und Töne {media}</translation>
    </message>
    <message>
        <source>none</source>
        <extracomment>In a list of sizes: nothing of the kind is there.</extracomment>
        <translation>keine</translation>
    </message>
    <message>
        <source>{client} synchronises this folder. Use Versus on one computer at a time.</source>
        <extracomment>{client}: the name of a program such as Dropbox.</extracomment>
        <translation>{client} gleicht diesen Ordner ab. Versus immer nur auf einem Computer benutzen.</translation>
    </message>
    <message>
        <source>This is a network disk. Use Versus from one computer at a time.</source>
        <translation>Das ist ein Netzlaufwerk. Versus immer nur von einem Computer aus benutzen.</translation>
    </message>
    <message>
        <source>This is a removable disk. Close Versus before you pull it out.</source>
        <translation>Das ist ein Wechseldatenträger. Versus schließen, bevor Sie ihn abziehen.</translation>
    </message>
    <message>
        <source>Another version of the data lies here too, made by a program that synchronises: {names}</source>
        <extracomment>{names} of files: &quot;versus (1).db and versus 2.db&quot;.</extracomment>
        <translation>Hier liegt noch eine andere Fassung der Daten, angelegt von einem Abgleichprogramm: {names}</translation>
    </message>
    <message>
        <source>The file can be read to its end</source>
        <translation>Die Datei ist bis zum Ende lesbar</translation>
    </message>
    <message>
        <source>Parts of the file are damaged</source>
        <translation>Teile der Datei sind beschädigt</translation>
    </message>
    <message>
        <source>Its tables are as they should be</source>
        <translation>Ihre Tabellen sind, wie sie sein sollen</translation>
    </message>
    <message>
        <source>Its tables are not as they should be</source>
        <translation>Ihre Tabellen sind nicht, wie sie sein sollen</translation>
    </message>
    <message>
        <source>Nothing refers to what is not there</source>
        <translation>Nichts verweist auf Fehlendes</translation>
    </message>
    <message>
        <source>Something refers to what is not there</source>
        <translation>Etwas verweist auf Fehlendes</translation>
    </message>
    <message>
        <source>Everything is as it was written</source>
        <translation>Alles ist so, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>Something is not as it was written</source>
        <translation>Etwas ist nicht so, wie es geschrieben wurde</translation>
    </message>
    <message>
        <source>All counts are right</source>
        <translation>Alle Zählungen stimmen</translation>
    </message>
    <message>
        <source>Some counts are wrong</source>
        <translation>Manche Zählungen stimmen nicht</translation>
    </message>
    <message>
        <source>The order of the answers is known</source>
        <translation>Die Reihenfolge der Antworten steht fest</translation>
    </message>
    <message>
        <source>The order of some answers cannot be told; nothing needs to be done</source>
        <translation>Die Reihenfolge mancher Antworten steht nicht fest; zu tun ist nichts</translation>
    </message>
    <message>
        <source>What is known of each card follows from the answers</source>
        <translation>Der Stand jeder Karte ergibt sich aus den Antworten</translation>
    </message>
    <message>
        <source>What is known of some cards does not follow from the answers</source>
        <translation>Der Stand mancher Karten ergibt sich nicht aus den Antworten</translation>
    </message>
    <message>
        <source>The journal of answers is complete</source>
        <translation>Das Journal der Antworten ist vollständig</translation>
    </message>
    <message>
        <source>Answers are missing in the journal</source>
        <translation>Im Journal fehlen Antworten</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>This deck file has problems: {n}.</source>
        <translation>Diese Stapeldatei hat Fehler: {n}.</translation>
    </message>
    <message>
        <source>Correct them and try again.</source>
        <translation>Bitte beheben und erneut versuchen.</translation>
    </message>
    <message>
        <source>This could not be saved.</source>
        <translation>Das konnte nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>See what is said below the fields.</source>
        <translation>Unter den Feldern steht, warum.</translation>
    </message>
    <message>
        <source>There is no Versus data in this folder yet.</source>
        <translation>In diesem Ordner gibt es noch keine Daten von Versus.</translation>
    </message>
    <message>
        <source>Start Versus once, or choose another folder with --data-dir.</source>
        <translation>Versus einmal starten oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The data was last used by an older Versus.</source>
        <translation>Die Daten wurden zuletzt von einem älteren Versus benutzt.</translation>
    </message>
    <message>
        <source>Start Versus once, so that it brings the data up to date.</source>
        <translation>Versus einmal starten, damit es die Daten auf den neuen Stand bringt.</translation>
    </message>
    <message>
        <source>The disk is full, so this could not be saved.</source>
        <translation>Das konnte nicht gespeichert werden: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation>Auf dem Datenträger Platz schaffen und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Another program is using the Versus data just now.</source>
        <translation>Ein anderes Programm benutzt gerade die Daten von Versus.</translation>
    </message>
    <message>
        <source>Close it or wait a moment, then try again.</source>
        <translation>Es schließen oder einen Moment warten und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Allow writing to it, or choose another folder with --data-dir, then try again.</source>
        <translation>Schreiben dort erlauben oder mit --data-dir einen anderen Ordner wählen und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The data is open read-only, so nothing can be changed.</source>
        <translation>Die Daten sind nur zum Lesen geöffnet; ändern lässt sich nichts.</translation>
    </message>
    <message>
        <source>Open it for writing first.</source>
        <translation>Sie zuerst zum Schreiben öffnen.</translation>
    </message>
    <message>
        <source>The disk refused to read or write the Versus data.</source>
        <translation>Die Daten von Versus ließen sich nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and sound, then try again.</source>
        <translation>Prüfen, ob der Datenträger angeschlossen und in Ordnung ist, und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>The Versus database is damaged.</source>
        <translation>Die Datenbank von Versus ist beschädigt.</translation>
    </message>
    <message>
        <source>Keep the file as it is, and restore the last copy from “backups”.</source>
        <translation>Die Datei so lassen, wie sie ist, und die letzte Kopie aus „backups“ wiederherstellen.</translation>
    </message>
    <message>
        <source>The file “versus.db” in the data folder is not a Versus database.</source>
        <translation>Die Datei „versus.db“ im Datenordner ist keine Datenbank von Versus.</translation>
    </message>
    <message>
        <source>Move it elsewhere, or choose another folder with --data-dir.</source>
        <translation>Sie anderswohin verschieben oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>There is no deck “{name}”.</source>
        <translation>Einen Stapel „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Look at the list of decks for its id.</source>
        <translation>Die Kennung steht in der Liste der Stapel.</translation>
    </message>
    <message>
        <source>There is no learner “{name}”.</source>
        <translation>Ein Profil „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Look at the list of learners for the name.</source>
        <translation>Der Name steht in der Liste der Profile.</translation>
    </message>
    <message>
        <source>There is no card “{name}”.</source>
        <translation>Eine Karte „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>It may have been removed from its deck.</source>
        <translation>Vielleicht wurde sie aus ihrem Stapel entfernt.</translation>
    </message>
    <message>
        <source>Another Versus window is using this data.</source>
        <translation>Ein anderes Fenster von Versus benutzt diese Daten.</translation>
    </message>
    <message>
        <source>Go on in that window, or close it and try again.</source>
        <translation>Dort weiterarbeiten, oder es schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Versus on the computer “{host}” is using this data, since {since}.</source>
        <translation>Versus auf dem Computer „{host}“ benutzt diese Daten, seit {since}.</translation>
    </message>
    <message>
        <source>Close it there and try again, or open the data read-only here.</source>
        <translation>Es dort schließen und erneut versuchen, oder die Daten hier nur zum Lesen öffnen.</translation>
    </message>
    <message>
        <source>The data was written by a newer Versus (data version {found}; this one knows {known}).</source>
        <translation>Die Daten stammen von einem neueren Versus (Datenversion {found}; dieses kennt {known}).</translation>
    </message>
    <message>
        <source>Install the newer Versus, or choose another folder with --data-dir.</source>
        <translation>Das neuere Versus installieren oder mit --data-dir einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>This card has changed since it was shown.</source>
        <translation>Diese Karte hat sich geändert, seit sie gezeigt wurde.</translation>
    </message>
    <message>
        <source>Look at it again, then answer.</source>
        <translation>Bitte noch einmal ansehen und dann antworten.</translation>
    </message>
    <message>
        <source>The same text is on both sides.</source>
        <translation>Auf beiden Seiten steht derselbe Text.</translation>
    </message>
    <message>
        <source>{side} has no statement. Add one, or reject this draft.</source>
        <translation>„{side}“ hat keine Aussage. Eine ergänzen oder diesen Entwurf verwerfen.</translation>
    </message>
    <message>
        <source>Say whose job it is and why: press “Because”.</source>
        <translation>Sagen, wessen Aufgabe es ist und warum: auf „Weil“ drücken.</translation>
    </message>
    <message>
        <source>Say in a few words what it is about, as in “Vision vs. execution”.</source>
        <translation>Sagen Sie mit wenigen Worten, worum es geht, wie in „Vision vs. Umsetzung“.</translation>
    </message>
    <message>
        <source>Name both sides first.</source>
        <translation>Zuerst beide Seiten benennen.</translation>
    </message>
    <message>
        <source>Write a text here.</source>
        <translation>Hier fehlt ein Text.</translation>
    </message>
    <message>
        <source>Groups can lie in each other {limit} times at the most.</source>
        <translation>Gruppen lassen sich höchstens {limit}-mal ineinander legen.</translation>
    </message>
    <message>
        <source>Write a name here.</source>
        <translation>Hier fehlt ein Name.</translation>
    </message>
    <message>
        <source>This text has {n} characters; {limit} is the most.</source>
        <translation>Dieser Text hat {n} Zeichen; höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>There is a control character in this text. Type it again.</source>
        <translation>In diesem Text steht ein Steuerzeichen. Den Text bitte neu tippen.</translation>
    </message>
    <message>
        <source>There is a control character in this text. Type the place again.</source>
        <translation>In diesem Text steht ein Steuerzeichen. Die Stelle bitte neu tippen.</translation>
    </message>
    <message>
        <source>A gap is opened and never closed. Add two braces.</source>
        <translation>Eine Lücke wird geöffnet und nie geschlossen. Zwei geschweifte Klammern ergänzen.</translation>
    </message>
    <message>
        <source>There is no gap. Put two braces on each side of one.</source>
        <translation>Es gibt keine Lücke. Auf beide Seiten zwei geschweifte Klammern setzen.</translation>
    </message>
    <message>
        <source>A gap is empty. Write between its braces what is asked.</source>
        <translation>Eine Lücke ist leer. Zwischen ihre Klammern schreiben, was gefragt ist.</translation>
    </message>
    <message>
        <source>These are there: {decks}.</source>
        <translation>Vorhanden sind: {decks}.</translation>
    </message>
    <message>
        <source>These texts were changed elsewhere since.</source>
        <translation>Diese Texte wurden inzwischen anderswo geändert.</translation>
    </message>
    <message>
        <source>Look at them again, then change what you want changed.</source>
        <translation>Bitte noch einmal ansehen und dann ändern, was anders sein soll.</translation>
    </message>
    <message>
        <source>Versus ended unexpectedly last time.</source>
        <translation>Versus wurde beim letzten Mal unerwartet beendet.</translation>
    </message>
    <message>
        <source>Every answer that was shown as given is saved.</source>
        <translation>Jede Antwort, die als gegeben gezeigt wurde, ist gespeichert.</translation>
    </message>
    <message>
        <source>Undone: your data is as it was before.</source>
        <translation>Rückgängig gemacht: Ihre Daten sind wie zuvor.</translation>
    </message>
    <message>
        <source>No backup was made: the disk has too little room.</source>
        <translation>Es wurde nicht gesichert: Auf dem Datenträger ist zu wenig Platz.</translation>
    </message>
    <message>
        <source>Make room on the disk, or keep backups elsewhere.</source>
        <translation>Auf dem Datenträger Platz schaffen oder die Sicherungen anderswo aufheben.</translation>
    </message>
    <message>
        <source>There is a file where the folder for backups should be.</source>
        <translation>Wo der Ordner für Sicherungen sein soll, liegt eine Datei.</translation>
    </message>
    <message>
        <source>The folder for backups is not there any more.</source>
        <translation>Den Ordner für Sicherungen gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The folder for backups cannot be written.</source>
        <translation>In den Ordner für Sicherungen lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Put that right, or choose another folder.</source>
        <translation>Das in Ordnung bringen oder einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>There is another file of that name.</source>
        <translation>Es gibt schon eine andere Datei dieses Namens.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Einen anderen Namen wählen.</translation>
    </message>
    <message>
        <source>“{name}” holds no answers of Versus.</source>
        <translation>„{name}“ enthält keine Antworten von Versus.</translation>
    </message>
    <message>
        <source>Choose a file that “Save elsewhere” has written.</source>
        <translation>Eine Datei wählen, die „Anderswo speichern“ geschrieben hat.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read.</source>
        <translation>„{name}“ lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Check that it is there and may be read, then try again.</source>
        <translation>Prüfen, ob die Datei da ist und gelesen werden darf, und dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>There is no room in that place.</source>
        <translation>An diesem Ort ist kein Platz.</translation>
    </message>
    <message>
        <source>That place cannot be written.</source>
        <translation>An diesem Ort lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>This is not among what was deleted any more.</source>
        <translation>Das gehört nicht mehr zum Gelöschten.</translation>
    </message>
    <message>
        <source>It may have been put back already.</source>
        <translation>Vielleicht wurde es schon zurückgeholt.</translation>
    </message>
    <message>
        <source>“{name}” is the only learner here.</source>
        <translation>„{name}“ ist hier das einzige Profil.</translation>
    </message>
    <message>
        <source>Add another learner first.</source>
        <translation>Zuerst ein weiteres Profil anlegen.</translation>
    </message>
    <message>
        <source>This damage cannot be repaired in place.</source>
        <translation>Dieser Schaden lässt sich nicht an Ort und Stelle beheben.</translation>
    </message>
    <message>
        <source>Restore the last copy, or salvage what can be read: versus doctor --salvage.</source>
        <translation>Die letzte Kopie wiederherstellen oder retten, was lesbar ist: versus doctor --salvage.</translation>
    </message>
    <message>
        <source>A PDF is printed, not exported.</source>
        <translation>Ein PDF wird gedruckt, nicht exportiert.</translation>
    </message>
    <message>
        <source>Choose “Print…” in the deck’s menu.</source>
        <translation>Im Menü des Stapels „Drucken&#xa0;…“ wählen.</translation>
    </message>
    <message>
        <source>A deck cannot be written as “{ending}”.</source>
        <translation>Ein Stapel lässt sich nicht als „{ending}“ schreiben.</translation>
    </message>
    <message>
        <source>Give the file a name that ends in one of these: {endings}.</source>
        <translation>Der Datei einen Namen mit einer dieser Endungen geben: {endings}.</translation>
    </message>
    <message>
        <source>A page takes {fewest} to {most} cards.</source>
        <translation>Auf ein Blatt passen {fewest} bis {most} Karten.</translation>
    </message>
    <message>
        <source>Choose another number.</source>
        <translation>Eine andere Zahl wählen.</translation>
    </message>
    <message>
        <source>Backs can be moved by at most {most} mm.</source>
        <translation>Rückseiten lassen sich um höchstens {most}&#xa0;mm verschieben.</translation>
    </message>
    <message>
        <source>Print the calibration page to measure how far.</source>
        <translation>Das Ausrichtungsblatt drucken und daran messen, wie weit.</translation>
    </message>
    <message>
        <source>This deck has other sides now, or is gone.</source>
        <translation>Dieser Stapel hat jetzt andere Seiten oder ist nicht mehr da.</translation>
    </message>
    <message>
        <source>Choose another deck.</source>
        <translation>Einen anderen Stapel wählen.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn to its end.</source>
        <translation>Das PDF ließ sich nicht zu Ende zeichnen.</translation>
    </message>
    <message>
        <source>Print fewer pages at once, or make room on the disk.</source>
        <translation>Weniger Seiten auf einmal drucken oder auf dem Datenträger Platz schaffen.</translation>
    </message>
    <message>
        <source>This deck has no two sides, so it has no {parts}.</source>
        <translation>Dieser Stapel hat keine zwei Seiten; deshalb fehlt ihm: {parts}.</translation>
    </message>
    <message>
        <source>Print its cards or its hand-out.</source>
        <translation>Seine Karten oder sein Handout drucken.</translation>
    </message>
    <message>
        <source>There is no contrast “{name}” in this deck.</source>
        <translation>Einen Gegensatz „{name}“ gibt es in diesem Stapel nicht.</translation>
    </message>
    <message>
        <source>These are there: {names}.</source>
        <translation>Vorhanden sind: {names}.</translation>
    </message>
    <message>
        <source>This deck has no cards to print.</source>
        <translation>Dieser Stapel hat keine Karten zum Drucken.</translation>
    </message>
    <message>
        <source>Add items to it first.</source>
        <translation>Zuerst Einträge hinzufügen.</translation>
    </message>
    <message>
        <source>No statement in this deck has a side, so there is nothing to sort.</source>
        <translation>Keine Aussage in diesem Stapel hat eine Seite; es gibt also nichts zu sortieren.</translation>
    </message>
    <message>
        <source>No workshop is under way any more.</source>
        <translation>Es läuft kein Workshop mehr.</translation>
    </message>
    <message>
        <source>Start it anew.</source>
        <translation>Ihn neu beginnen.</translation>
    </message>
    <message>
        <source>The results of this workshop are not here any more.</source>
        <translation>Die Ergebnisse dieses Workshops sind nicht mehr da.</translation>
    </message>
    <message>
        <source>Look at the list of workshops again.</source>
        <translation>Die Liste der Workshops noch einmal ansehen.</translation>
    </message>
    <message>
        <source>This workshop was kept by another version of Versus.</source>
        <translation>Dieser Workshop wurde von einer anderen Version von Versus gespeichert.</translation>
    </message>
    <message>
        <source>Open it with the newest version, or start a new one.</source>
        <translation>Ihn mit der neuesten Version öffnen oder einen neuen beginnen.</translation>
    </message>
    <message>
        <source>Nothing was missed that this deck could ask again.</source>
        <translation>Es wurde nichts verfehlt, was dieser Stapel noch einmal fragen könnte.</translation>
    </message>
    <message>
        <source>Plan another workshop instead.</source>
        <translation>Stattdessen einen anderen Workshop planen.</translation>
    </message>
    <message>
        <source>A workshop has {least} to {most} teams.</source>
        <translation>Ein Workshop hat {least} bis {most} Teams.</translation>
    </message>
    <message>
        <source>Add or remove a team.</source>
        <translation>Ein Team hinzufügen oder entfernen.</translation>
    </message>
    <message>
        <source>No kind of round is chosen.</source>
        <translation>Keine Art von Runde ist gewählt.</translation>
    </message>
    <message>
        <source>Choose at least one.</source>
        <translation>Mindestens eine wählen.</translation>
    </message>
    <message>
        <source>Choose the contrasts again.</source>
        <translation>Die Gegensätze noch einmal wählen.</translation>
    </message>
    <message>
        <source>This deck has no two sides that a room could vote on.</source>
        <translation>Dieser Stapel hat keine zwei Seiten, über die ein Raum abstimmen könnte.</translation>
    </message>
    <message>
        <source>Choose a deck with two sides, or discuss a disagreement.</source>
        <translation>Einen Stapel mit zwei Seiten wählen oder eine Streitfrage diskutieren.</translation>
    </message>
    <message>
        <source>Nothing that is chosen makes a round of the chosen kinds.</source>
        <translation>Aus dem Gewählten entsteht keine Runde der gewählten Arten.</translation>
    </message>
    <message>
        <source>Choose more contrasts or more kinds of rounds.</source>
        <translation>Mehr Gegensätze oder mehr Arten von Runden wählen.</translation>
    </message>
    <message>
        <source>This saved workshop is not in the deck any more.</source>
        <translation>Dieser gespeicherte Workshop ist nicht mehr im Stapel.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Die Liste noch einmal ansehen.</translation>
    </message>
    <message>
        <source>The room got nothing wrong that is in this deck.</source>
        <translation>Der Raum hat nichts falsch beantwortet, was in diesem Stapel steht.</translation>
    </message>
    <message>
        <source>Give out the whole deck, or its hand-out.</source>
        <translation>Den ganzen Stapel oder sein Handout weitergeben.</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>Why (may stay empty)</source>
        <translation>Warum (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Why this one (may stay empty)</source>
        <translation>Warum gerade diese (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>True of both</source>
        <translation>Gilt für beide</translation>
    </message>
    <message>
        <source>What {source} says</source>
        <translation>Was „{source}“ sagt</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Umfeld</translation>
    </message>
    <message>
        <source>Who stands for {side}</source>
        <translation>Wer für „{side}“ steht</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Weil</translation>
    </message>
    <message>
        <source>What a good reason names, one on each line</source>
        <translation>Was eine gute Begründung nennt, je Zeile ein Punkt</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Text, with two braces on each side of what is asked</source>
        <translation>Text, mit zwei geschweiften Klammern auf beiden Seiten des Gefragten</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>There is no file of this name.</source>
        <translation>Eine Datei dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Das ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This is a device or a pipe, not a file.</source>
        <translation>Das ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>Diese Datei darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file cannot be read: {reason}.</source>
        <translation>Diese Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>This file is larger than {megabytes} MB, the most that can be read.</source>
        <translation>Diese Datei ist größer als {megabytes}&#xa0;MB, mehr kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “{name}” cannot be written: {reason}.</source>
        <translation>Die Datei „{name}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>There is not enough room on the disk to unpack this file. It needs about {megabytes} MB.</source>
        <translation>Zum Entpacken dieser Datei ist auf dem Datenträger zu wenig Platz. Sie braucht etwa {megabytes}&#xa0;MB.</translation>
    </message>
    <message>
        <source>This file cannot be unpacked: {reason}.</source>
        <translation>Diese Datei lässt sich nicht entpacken: {reason}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation>Einen anderen Ordner wählen oder auf dem Datenträger Platz schaffen.</translation>
    </message>
</context>
<context>
    <name>flags</name>
    <message>
        <source>Triangle flag</source>
        <translation>Fähnchen Dreieck</translation>
    </message>
    <message>
        <source>Diamond flag</source>
        <translation>Fähnchen Raute</translation>
    </message>
    <message>
        <source>Heart flag</source>
        <translation>Fähnchen Herz</translation>
    </message>
    <message>
        <source>Bolt flag</source>
        <translation>Fähnchen Blitz</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Gemerkt</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Today shows what is worth studying now, and about how long it will take.</source>
        <translation>„Heute“ zeigt, was sich jetzt zu lernen lohnt und wie lange es etwa dauert.</translation>
    </message>
    <message>
        <source>Start studying takes all decks together, in the order that helps most.</source>
        <translation>„Lernen beginnen“ nimmt alle Stapel zusammen, in der Reihenfolge, die am meisten hilft.</translation>
    </message>
    <message>
        <source>Short of time? Choose Only 10 cards, or Study beside a single deck.</source>
        <translation>Wenig Zeit? Dann „Nur 10 Karten“ wählen oder „Lernen“ neben einem einzelnen Stapel.</translation>
    </message>
    <message>
        <source>New cards are ones you have not met yet. Learning are those you met a short while ago. Due are those you would soon forget.</source>
        <translation>„Neu“ sind Karten, die noch nie dran waren. „Im Lernen“ sind die, die gerade erst dran waren. „Fällig“ sind die, die sonst bald vergessen wären.</translation>
    </message>
    <message>
        <source>A workshop ahead? Set a date in the menu beside a deck: your minutes are then planned towards it.</source>
        <translation>Steht ein Workshop an? Im Menü neben einem Stapel ein Datum festlegen: Ihre Minuten werden dann darauf hin geplant.</translation>
    </message>
    <message>
        <source>The squares below are the days of a year: the darker, the more cards you studied.</source>
        <translation>Die Kästchen unten sind die Tage eines Jahres: je dunkler, desto mehr Karten wurden gelernt.</translation>
    </message>
    <message>
        <source>When all is done, there is nothing to do until the next cards return. Rest is part of it.</source>
        <translation>Wenn alles geschafft ist, ist bis zu den nächsten Karten nichts zu tun. Pausen gehören dazu.</translation>
    </message>
    <message>
        <source>One card at a time: try to answer first, then see whether you were right.</source>
        <translation>Immer eine Karte: erst selbst antworten, dann sehen, ob es stimmt.</translation>
    </message>
    <message>
        <source>With two panels, choose the side the sentence belongs to. The left side is always round, the right side always square.</source>
        <translation>Bei zwei Feldern die Seite wählen, zu der der Satz gehört. Die linke Seite ist immer rund, die rechte immer eckig.</translation>
    </message>
    <message>
        <source>With one button, say the answer to yourself, then let it be shown.</source>
        <translation>Bei einer einzigen Schaltfläche die Antwort im Stillen geben und sie dann zeigen lassen.</translation>
    </message>
    <message>
        <source>Then say how well you knew it: Again, Hard, Good or Easy. Under each stands when the card would return. The filled one is a suggestion.</source>
        <translation>Dann angeben, wie gut Sie es gewusst haben: Nochmal, Schwer, Gut oder Leicht. Darunter steht jeweils, wann die Karte wiederkäme. Die ausgefüllte ist ein Vorschlag.</translation>
    </message>
    <message>
        <source>A slip of the finger is no harm: Undo takes back as many answers as you like.</source>
        <translation>Vertippt? Nicht schlimm: „Rückgängig“ nimmt beliebig viele Antworten zurück.</translation>
    </message>
    <message>
        <source>You can leave at any time. Every answer is kept, and the same card waits for you.</source>
        <translation>Aufhören ist jederzeit möglich. Jede Antwort bleibt erhalten, und dieselbe Karte wartet.</translation>
    </message>
    <message>
        <source>What the session came to: how much you knew at the first try, and what moved.</source>
        <translation>Was die Sitzung gebracht hat: wie viel auf Anhieb gewusst war und was sich bewegt hat.</translation>
    </message>
    <message>
        <source>The two bars show how often you recognised each side. The shorter one needs more care.</source>
        <translation>Die zwei Balken zeigen, wie oft jede Seite erkannt wurde. Die kürzere braucht mehr Aufmerksamkeit.</translation>
    </message>
    <message>
        <source>Practise the misses asks those cards once more. It changes nothing about when they return.</source>
        <translation>Die verfehlten zu üben fragt diese Karten noch einmal. Wann sie wiederkommen, ändert sich dadurch nicht.</translation>
    </message>
    <message>
        <source>Back to Today ends the session.</source>
        <translation>„Zurück zu Heute“ beendet die Sitzung.</translation>
    </message>
    <message>
        <source>What Versus does, and a card to try. Nothing here counts yet.</source>
        <translation>Was Versus tut, und eine Karte zum Ausprobieren. Hier zählt noch nichts.</translation>
    </message>
    <message>
        <source>Choose the side the sentence belongs to, or leave it.</source>
        <translation>Die Seite wählen, zu der der Satz gehört, oder es lassen.</translation>
    </message>
    <message>
        <source>The large button leads to the first card, Esc to Today.</source>
        <translation>Die große Schaltfläche führt zur ersten Karte, Esc zu „Heute“.</translation>
    </message>
    <message>
        <source>Text size and theme can be changed at any time, in Settings.</source>
        <translation>Textgröße und Farben lassen sich jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Your decks, what each of them holds, and how far you are with it.</source>
        <translation>Ihre Stapel, was jeder enthält und wie weit Sie damit sind.</translation>
    </message>
    <message>
        <source>Choose a deck on the left. Study asks what is due in it; a deck that waits is started.</source>
        <translation>Links einen Stapel wählen. „Lernen“ fragt, was darin fällig ist; ein wartender Stapel wird begonnen.</translation>
    </message>
    <message>
        <source>The bars show how often you were right about each side, of your last 40 answers to it. Weak side names the one that you often take for the other.</source>
        <translation>Die Balken zeigen, wie oft Sie bei jeder Seite richtiglagen, von Ihren letzten 40 Antworten dazu. „Schwache Seite“ nennt die, die Sie oft für die andere halten.</translation>
    </message>
    <message>
        <source>Strong means that you have met every card, and that at least half of them last three weeks or longer.</source>
        <translation>„Gefestigt“ heißt, dass jede Karte schon dran war und mindestens die Hälfte davon drei Wochen oder länger hält.</translation>
    </message>
    <message>
        <source>Enter on a line opens it: what it says, and its cards.</source>
        <translation>Enter auf einer Zeile öffnet sie: was sie sagt, und ihre Karten.</translation>
    </message>
    <message>
        <source>When the file of a deck has changed, See changes shows each change before anything is taken over. Your progress stays.</source>
        <translation>Hat sich die Datei eines Stapels geändert, zeigt „Änderungen ansehen“ jede Änderung, bevor etwas übernommen wird. Ihr Lernstand bleibt.</translation>
    </message>
    <message>
        <source>In the menu behind the three dots you export, move, rename or delete the deck.</source>
        <translation>Im Menü hinter den drei Punkten lässt sich der Stapel exportieren, verschieben, umbenennen oder löschen.</translation>
    </message>
    <message>
        <source>Bring in a deck, a table or an article. Nothing is saved before you press Import.</source>
        <translation>Einen Stapel, eine Tabelle oder einen Artikel importieren. Gespeichert wird erst, wenn Sie „Importieren“ drücken.</translation>
    </message>
    <message>
        <source>Drop a file anywhere on the window, choose one, or copy rows in a spreadsheet and paste them here.</source>
        <translation>Eine Datei irgendwo auf dem Fenster ablegen, eine wählen, oder Zeilen in einer Tabellenkalkulation kopieren und hier einfügen.</translation>
    </message>
    <message>
        <source>For a table of your own, save the empty template, fill in a contrast on each row, and bring it in again.</source>
        <translation>Für eine eigene Tabelle die leere Vorlage speichern, je Zeile einen Gegensatz eintragen und sie hier importieren.</translation>
    </message>
    <message>
        <source>Above each column of a table stands what it means. Choose another meaning where it is wrong.</source>
        <translation>Über jeder Spalte einer Tabelle steht, was sie bedeutet. Wo es nicht stimmt, eine andere Bedeutung wählen.</translation>
    </message>
    <message>
        <source>Rows that need attention say why, with one thing that mends them. Enter on a cell does it. Alt and Enter begin a new line: each line of a side is a statement of its own.</source>
        <translation>Zeilen, die zu klären sind, sagen, warum, und was hilft. Enter auf einer Zelle tut es. Alt und Enter beginnen eine neue Zeile: Jede Zeile einer Seite ist eine eigene Aussage.</translation>
    </message>
    <message>
        <source>Rows that stay behind are written to a file of their own. What you typed waits under Not finished.</source>
        <translation>Zeilen, die zurückbleiben, kommen in eine eigene Datei. Was Sie getippt haben, wartet unter „Noch nicht fertig“.</translation>
    </message>
    <message>
        <source>Undo takes a whole import back.</source>
        <translation>„Rückgängig“ nimmt einen ganzen Import zurück.</translation>
    </message>
    <message>
        <source>What Versus drafted from an article. Nothing reaches a deck without being accepted.</source>
        <translation>Was Versus aus einem Artikel entworfen hat. Nichts kommt in einen Stapel, ohne angenommen zu sein.</translation>
    </message>
    <message>
        <source>Accept what is right, reject what is not. Edit changes the words; Swap sides changes what is said of which side.</source>
        <translation>Annehmen, was stimmt, verwerfen, was nicht stimmt. „Bearbeiten“ ändert die Wörter; „Seiten tauschen“ ändert, was von welcher Seite gesagt wird.</translation>
    </message>
    <message>
        <source>T changes the title alone, W says why it is so: learners read that after a wrong answer. Enter goes on.</source>
        <translation>T ändert nur den Titel, W sagt, warum das so ist: Das lesen Lernende nach einer falschen Antwort. Mit der Eingabetaste geht es weiter.</translation>
    </message>
    <message>
        <source>A draft says too much? Sort out: tick what does not belong there, and take it out or make it a draft of its own. Reject the rest is for all that you have not looked at.</source>
        <translation>Ein Entwurf sagt zu viel? „Aussortieren“: ankreuzen, was nicht hineingehört, und es herausnehmen oder zum eigenen Entwurf machen. „Den Rest verwerfen“ gilt für alles, was noch nicht geprüft ist.</translation>
    </message>
    <message>
        <source>The passages of the open draft are darker in the article. A click on a passage opens its draft.</source>
        <translation>Die Stellen des geöffneten Entwurfs sind im Artikel dunkler. Ein Klick auf eine Stelle öffnet ihren Entwurf.</translation>
    </message>
    <message>
        <source>Something is missing? Select it in the article, by mouse or with the up and down keys, and press the left or the right arrow: it becomes a statement of that side. N begins a new contrast.</source>
        <translation>Fehlt etwas? Es im Artikel auswählen, mit der Maus oder mit Pfeil oben und unten, und dann Pfeil links oder rechts drücken: Es wird zu einer Aussage dieser Seite. N beginnt einen neuen Gegensatz.</translation>
    </message>
    <message>
        <source>With Shift, the arrow keys make what is selected longer or shorter by a word.</source>
        <translation>Mit Umschalt verlängern oder verkürzen die Pfeiltasten die Auswahl um ein Wort.</translation>
    </message>
    <message>
        <source>Add to deck works at any time. What is left waits in Import, under Not finished.</source>
        <translation>„In den Stapel“ geht jederzeit. Was übrig ist, wartet im Import unter „Noch nicht fertig“.</translation>
    </message>
    <message>
        <source>What is different in the file. Nothing changes before you say so.</source>
        <translation>Was in der Datei anders ist. Nichts ändert sich, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>Ticked changes are taken over. Words that go are struck through, new ones underlined.</source>
        <translation>Abgehakte Änderungen werden übernommen. Wegfallende Wörter sind durchgestrichen, neue unterstrichen.</translation>
    </message>
    <message>
        <source>What you edited here yourself stays as you wrote it.</source>
        <translation>Was Sie hier selbst bearbeitet haben, bleibt, wie Sie es geschrieben haben.</translation>
    </message>
    <message>
        <source>What is gone from the file stays in your deck, unless you tick it. Then it is put away with its history.</source>
        <translation>Was nicht mehr in der Datei ist, bleibt in Ihrem Stapel, außer Sie haken es ab. Dann wird es mit seiner Geschichte weggelegt.</translation>
    </message>
    <message>
        <source>Ask again soon: for an answer that means something else now, so that you meet it soon.</source>
        <translation>„Bald wieder fragen“: für eine Antwort, die jetzt etwas anderes bedeutet, damit sie bald wieder drankommt.</translation>
    </message>
    <message>
        <source>Undo takes the whole update back.</source>
        <translation>„Rückgängig“ nimmt die ganze Aktualisierung zurück.</translation>
    </message>
    <message>
        <source>Cards of one deck that are asked no more until you release them.</source>
        <translation>Karten eines Stapels, die nicht mehr gefragt werden, bis Sie sie freigeben.</translation>
    </message>
    <message>
        <source>Choose one card or several, then release them: they are asked again.</source>
        <translation>Eine oder mehrere Karten wählen und freigeben: Dann werden sie wieder gefragt.</translation>
    </message>
    <message>
        <source>What you knew of a card is kept while it is suspended.</source>
        <translation>Was von einer Karte gewusst war, bleibt erhalten, solange sie ausgesetzt ist.</translation>
    </message>
    <message>
        <source>Undo suspends them again.</source>
        <translation>„Rückgängig“ setzt sie wieder aus.</translation>
    </message>
    <message>
        <source>Run a room with one of your decks: on a projector, on this screen, or on paper.</source>
        <translation>Einen Workshop mit einem Ihrer Stapel leiten: am Beamer, an diesem Bildschirm oder auf Papier.</translation>
    </message>
    <message>
        <source>Choose a deck and how long you have, and press Start. The first slide waits for you; nothing runs before you say so.</source>
        <translation>Einen Stapel und die Dauer wählen und „Beginnen“ drücken. Die erste Folie wartet auf Sie; nichts läuft, bevor Sie es sagen.</translation>
    </message>
    <message>
        <source>The rounds beside the choices are what will be asked, in this order. Draw others if you had these before.</source>
        <translation>Die Runden neben der Auswahl sind das, was gefragt wird, in dieser Reihenfolge. „Neu auslosen“ bringt andere, wenn diese schon dran waren.</translation>
    </message>
    <message>
        <source>Rehearse shows you everything without a projector. Nothing of it is kept.</source>
        <translation>„Proben“ zeigt Ihnen alles ohne Beamer. Nichts davon wird gespeichert.</translation>
    </message>
    <message>
        <source>Connect the projector before or during the workshop: the room sees the slides there, and only you see the answers.</source>
        <translation>Den Beamer vor dem Workshop oder währenddessen verbinden: Der Raum sieht dort die Folien, und nur Sie sehen die Antworten.</translation>
    </message>
    <message>
        <source>Under More choices you pick the contrasts, set the timer, and let everybody answer alone before the teams do.</source>
        <translation>Unter „Weitere Optionen“ wählen Sie die Gegensätze, stellen den Timer und lassen erst alle allein antworten, dann die Teams.</translation>
    </message>
    <message>
        <source>A workshop that was interrupted waits here, with its votes and points. Nothing of a workshop changes what a learner is asked.</source>
        <translation>Ein unterbrochener Workshop wartet hier, mit seinen Stimmen und Punkten. Kein Workshop ändert etwas daran, was beim Lernen gefragt wird.</translation>
    </message>
    <message>
        <source>What is on the wall, and beside it what only you see: the answer, notes, votes and time.</source>
        <translation>Was an der Wand ist, und daneben, was nur Sie sehen: Antwort, Notizen, Stimmen und Zeit.</translation>
    </message>
    <message>
        <source>The filled button is always the next step. Space presses it.</source>
        <translation>Die ausgefüllte Schaltfläche ist immer der nächste Schritt. Die Leertaste drückt sie.</translation>
    </message>
    <message>
        <source>For a vote press the number of the team, then the arrow of its side. Votes stay off the wall until the answer is shown.</source>
        <translation>Zum Abstimmen die Nummer des Teams drücken, dann den Pfeil seiner Seite. An der Wand sind die Stimmen erst zu sehen, wenn die Antwort gezeigt wird.</translation>
    </message>
    <message>
        <source>A presenter remote works too: forward, back, and blank screen.</source>
        <translation>Ein Presenter funktioniert auch: vor, zurück und Bild aus.</translation>
    </message>
    <message>
        <source>Points can be changed by hand at any time, with the signs beside them.</source>
        <translation>Punkte lassen sich jederzeit von Hand ändern, mit den Zeichen daneben.</translation>
    </message>
    <message>
        <source>You can leave at any time. The workshop is kept, and goes on where it stopped.</source>
        <translation>Aufhören ist jederzeit möglich. Der Workshop bleibt erhalten und geht dort weiter, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>How the room did: points of the teams, and what was hardest. No person is named.</source>
        <translation>Wie es im Raum gelaufen ist: Punkte der Teams und was am schwersten war. Keine Person wird genannt.</translation>
    </message>
    <message>
        <source>Practise together asks once more what was missed, with something new of the same kind.</source>
        <translation>„Gemeinsam üben“ fragt noch einmal, was verfehlt wurde, und dazu Neues derselben Art.</translation>
    </message>
    <message>
        <source>Take home makes a small deck or a sheet of what was missed. Opened at home, the deck asks those contrasts first and adds to the progress on the whole deck.</source>
        <translation>„Zum Mitnehmen“ macht aus dem Verfehlten einen kleinen Stapel oder ein Blatt. Zu Hause geöffnet, fragt der Stapel diese Gegensätze zuerst; der Lernstand zählt für den ganzen Stapel.</translation>
    </message>
    <message>
        <source>Export writes the results as a PDF, or as a table for a spreadsheet.</source>
        <translation>„Exportieren“ schreibt die Ergebnisse als PDF oder als Tabelle für eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>The results stay with the deck, in Workshop. Deleted ones can be had back with Undo.</source>
        <translation>Die Ergebnisse bleiben beim Stapel, unter „Workshop“. Gelöschte holt „Rückgängig“ zurück.</translation>
    </message>
    <message>
        <source>How Versus looks, reads and answers to keys. Every change holds at once.</source>
        <translation>Wie Versus aussieht, sich liest und auf Tasten hört. Jede Änderung gilt sofort.</translation>
    </message>
    <message>
        <source>Choose a section from the list; its settings stand beside it.</source>
        <translation>Einen Bereich aus der Liste wählen; seine Einstellungen stehen daneben.</translation>
    </message>
    <message>
        <source>Text can be doubled in size. Every screen stays complete; long ones scroll.</source>
        <translation>Der Text lässt sich auf das Doppelte vergrößern. Jede Seite bleibt vollständig; lange lassen sich rollen.</translation>
    </message>
    <message>
        <source>Under Keys, choose an action and press the key you want. If another action has it already, you decide which one keeps it.</source>
        <translation>Unter „Tasten“ eine Aktion wählen und die gewünschte Taste drücken. Hat sie schon eine andere Aktion, entscheiden Sie, welche sie behält.</translation>
    </message>
    <message>
        <source>Under Backups, any copy can be restored; what you have now is saved first.</source>
        <translation>Unter „Sicherungen“ lässt sich jede Kopie wiederherstellen; Ihr jetziger Stand wird vorher gesichert.</translation>
    </message>
    <message>
        <source>Nothing has to be saved, and everything can be set back.</source>
        <translation>Nichts muss gespeichert werden, und alles lässt sich zurücksetzen.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>There is no text in this file.</source>
        <translation>In dieser Datei ist kein Text.</translation>
    </message>
    <message>
        <source>Nobody can tell for certain how the letters of this file are encoded. Likely are: {names}. Choose one.</source>
        <translation>Wie die Zeichen dieser Datei kodiert sind, lässt sich nicht sicher sagen. Wahrscheinlich sind: {names}. Eine Kodierung wählen.</translation>
    </message>
    <message>
        <source>This is no article. Versus drafts decks from .txt, .md, .html and .docx files.</source>
        <translation>Das ist kein Artikel. Versus entwirft Stapel aus .txt-, .md-, .html- und .docx-Dateien.</translation>
    </message>
    <message>
        <source>What was read from this file cannot be used: {reason}.</source>
        <translation>Was aus dieser Datei gelesen wurde, ist nicht verwendbar: {reason}.</translation>
    </message>
    <message>
        <source>The collection in this file is no database.</source>
        <translation>Die Sammlung in dieser Datei ist keine Datenbank.</translation>
    </message>
    <message>
        <source>The collection in this file is damaged ({reason}).</source>
        <translation>Die Sammlung in dieser Datei ist beschädigt ({reason}).</translation>
    </message>
    <message>
        <source>The collection in this file lacks its table “{name}”.</source>
        <translation>Der Sammlung in dieser Datei fehlt die Tabelle „{name}“.</translation>
    </message>
    <message>
        <source>In the collection of this file, “{name}” is not an ordinary table, so it is not read.</source>
        <translation>In der Sammlung dieser Datei ist „{name}“ keine gewöhnliche Tabelle; deshalb wird sie nicht gelesen.</translation>
    </message>
    <message>
        <source>Reading the collection in this file took too long, so it was stopped.</source>
        <translation>Die Sammlung in dieser Datei zu lesen dauerte zu lange und wurde deshalb abgebrochen.</translation>
    </message>
    <message>
        <source>This file could not be read: something in it is not as Versus expects it ({reason}).</source>
        <translation>Diese Datei ließ sich nicht lesen: Etwas darin ist nicht so, wie Versus es erwartet ({reason}).</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB, so it was left out.</source>
        <translation>Die Datei ist größer als {megabytes}&#xa0;MB und wurde deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>The picture has {width} × {height} pixels, more than Versus can show, so it was left out.</source>
        <translation>Das Bild hat {width}&#xa0;×&#xa0;{height} Pixel, mehr als Versus zeigen kann, und wurde deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>Versus shows pictures (PNG, JPEG, GIF, WebP, BMP) and plays sounds (MP3, OGG, WAV, FLAC, M4A). This is neither, so it was left out.</source>
        <translation>Versus zeigt Bilder (PNG, JPEG, GIF, WebP, BMP) und spielt Töne (MP3, OGG, WAV, FLAC, M4A). Das ist weder noch und wurde deshalb ausgelassen.</translation>
    </message>
    <message>
        <source>There are more than {n} pictures and sounds. The rest was left out.</source>
        <translation>Es gibt mehr als {n} Bilder und Töne. Der Rest wurde ausgelassen.</translation>
    </message>
    <message>
        <source>This is an article, not a deck. Open it under Import to draft a deck from it, or use “versus draft”.</source>
        <translation>Das ist ein Artikel, kein Stapel. Ihn unter „Import“ öffnen, um daraus einen Stapel zu entwerfen, oder „versus draft“ verwenden.</translation>
    </message>
    <message>
        <source>There is no file in this folder that holds a deck.</source>
        <translation>In diesem Ordner ist keine Datei mit einem Stapel.</translation>
    </message>
    <message>
        <source>This file could not be read: reading it ended unexpectedly ({reason}). Nothing was changed.</source>
        <translation>Diese Datei ließ sich nicht lesen: Das Lesen endete unerwartet ({reason}). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This file could not be read: for {seconds} seconds there was no progress, so reading was stopped.</source>
        <translation>Diese Datei ließ sich nicht lesen: {seconds} Sekunden lang ging es nicht weiter, deshalb wurde das Lesen abgebrochen.</translation>
    </message>
    <message>
        <source>This file could not be read: it took longer than {minutes} minutes, so reading was stopped.</source>
        <translation>Diese Datei ließ sich nicht lesen: Es dauerte länger als {minutes} Minuten, deshalb wurde das Lesen abgebrochen.</translation>
    </message>
    <message>
        <source>This file could not be read: no process could be started ({reason}).</source>
        <translation>Diese Datei ließ sich nicht lesen: Es ließ sich kein Prozess starten ({reason}).</translation>
    </message>
    <message>
        <source>This file could not be read: that would take more than {megabytes} MB of memory.</source>
        <translation>Diese Datei ließ sich nicht lesen: Das würde mehr als {megabytes}&#xa0;MB Arbeitsspeicher brauchen.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This is only a pointer to a file that is kept elsewhere (Git LFS). Fetch the file itself.</source>
        <translation>Das ist nur ein Verweis auf eine Datei, die anderswo liegt (Git LFS). Die Datei selbst holen.</translation>
    </message>
    <message>
        <source>This is a web page, not a {ending} file. Perhaps the download failed: download it again.</source>
        <translation>Das ist eine Webseite, keine {ending}-Datei. Vielleicht ist das Herunterladen misslungen: bitte noch einmal herunterladen.</translation>
    </message>
    <message>
        <source>This is an old Office file (.xls, .doc). Open it there and save it as .xlsx, .docx or CSV.</source>
        <translation>Das ist eine alte Office-Datei (.xls, .doc). Sie in Office öffnen und als .xlsx, .docx oder CSV speichern.</translation>
    </message>
    <message>
        <source>This file is protected by a password. Save it without one and try again.</source>
        <translation>Diese Datei ist mit einem Passwort geschützt. Sie ohne Passwort speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>This is a PDF, which Versus cannot read. Save the text as .docx, .html or .txt and try again.</source>
        <translation>Das ist ein PDF; Versus kann es nicht lesen. Den Text als .docx, .html oder .txt speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>This is a database, not a file to hand on. Export a package (.apkg) from the program it belongs to.</source>
        <translation>Das ist eine Datenbank, keine Datei zum Weitergeben. Aus dem Programm, zu dem sie gehört, ein Paket (.apkg) exportieren.</translation>
    </message>
    <message>
        <source>This file is packed. Unpack it and open what is in it.</source>
        <translation>Diese Datei ist gepackt. Sie entpacken und öffnen, was darin ist.</translation>
    </message>
    <message>
        <source>This is not a file that Versus knows.</source>
        <translation>Diese Art von Datei kennt Versus nicht.</translation>
    </message>
    <message>
        <source>Versus cannot read this kind of file. It reads deck files (.toml), sheets (.csv, .tsv, .xlsx, .ods), Anki packages (.apkg, .colpkg), and articles (.txt, .md, .html, .docx).</source>
        <translation>Diese Art von Datei kann Versus nicht lesen. Es liest Stapeldateien (.toml), Tabellen (.csv, .tsv, .xlsx, .ods), Anki-Pakete (.apkg, .colpkg) und Artikel (.txt, .md, .html, .docx).</translation>
    </message>
    <message>
        <source>“{name}” is not in the folder “{folder}”, so the card is shown without it.</source>
        <translation>„{name}“ ist nicht im Ordner „{folder}“; die Karte wird deshalb ohne diese Datei gezeigt.</translation>
    </message>
    <message>
        <source>This file is cut short. Download or copy it again.</source>
        <translation>Diese Datei ist unvollständig. Sie noch einmal herunterladen oder kopieren.</translation>
    </message>
    <message>
        <source>This file holds {n} parts, more than the {limit} that can be read.</source>
        <translation>Diese Datei enthält {n} Teile; höchstens {limit} können gelesen werden.</translation>
    </message>
    <message>
        <source>The list of this file&apos;s parts is too long to be read.</source>
        <translation>Die Liste der Teile dieser Datei ist zu lang, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This file is damaged: {reason}. Download or copy it again.</source>
        <translation>Diese Datei ist beschädigt: {reason}. Sie noch einmal herunterladen oder kopieren.</translation>
    </message>
    <message>
        <source>Unpacked, this file is larger than {megabytes} MB, so it is not read.</source>
        <translation>Entpackt ist diese Datei größer als {megabytes}&#xa0;MB; deshalb wird sie nicht gelesen.</translation>
    </message>
    <message>
        <source>A part of this file grows more than {times}-fold when unpacked, so it is not read.</source>
        <translation>Ein Teil dieser Datei wächst beim Entpacken auf mehr als das {times}-Fache; deshalb wird sie nicht gelesen.</translation>
    </message>
    <message>
        <source>Parts of this file lie on top of each other, so it is not read.</source>
        <translation>Teile dieser Datei überlagern sich; deshalb wird sie nicht gelesen.</translation>
    </message>
    <message>
        <source>This file holds links to other files, so it is not read.</source>
        <translation>Diese Datei enthält Verknüpfungen mit anderen Dateien; deshalb wird sie nicht gelesen.</translation>
    </message>
    <message>
        <source>This file is packed in a way that Versus cannot unpack. Export it again from the program it is from.</source>
        <translation>Diese Datei ist so gepackt, dass Versus sie nicht entpacken kann. Sie aus dem Programm, aus dem sie stammt, noch einmal exportieren.</translation>
    </message>
    <message>
        <source>This file holds “{name}” twice, so nobody can tell which one counts.</source>
        <translation>Diese Datei enthält „{name}“ zweimal; welches gilt, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>This file lacks its part “{name}”.</source>
        <translation>Dieser Datei fehlt der Teil „{name}“.</translation>
    </message>
    <message>
        <source>A part of this file is larger than {megabytes} MB, so it is not read.</source>
        <translation>Ein Teil dieser Datei ist größer als {megabytes}&#xa0;MB; deshalb wird sie nicht gelesen.</translation>
    </message>
    <message>
        <source>PDF files cannot be read yet. Save it as text, or paste the text here.</source>
        <translation>PDF-Dateien lassen sich noch nicht lesen. Sie als Text speichern oder den Text hier einfügen.</translation>
    </message>
    <message>
        <source>There is no deck in this file.</source>
        <translation>In dieser Datei ist kein Stapel.</translation>
    </message>
    <message>
        <source>It has the same cards as “{title}”, so only that deck comes in.</source>
        <translation>Er hat dieselben Karten wie „{title}“; deshalb wird nur jener Stapel importiert.</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Enter</source>
        <extracomment>The key at the right end of the keyboard&apos;s middle row.</extracomment>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Space</source>
        <extracomment>The long key.</extracomment>
        <translation>Leertaste</translation>
    </message>
</context>
<context>
    <name>lint</name>
    <message>
        <source>A learner reads the answer off that word instead of thinking.</source>
        <translation>Die Antwort lässt sich an diesem Wort ablesen, ohne nachzudenken.</translation>
    </message>
    <message>
        <source>Whoever answers the other way is marked wrong without being wrong.</source>
        <translation>Wer anders antwortet, gilt als falsch, ohne falsch zu liegen.</translation>
    </message>
    <message>
        <source>Say what is true of one side only, or keep it as a similarity alone.</source>
        <translation>Sagen, was nur für eine Seite gilt, oder es nur als Gemeinsamkeit behalten.</translation>
    </message>
    <message>
        <source>A learner cannot know which answer is wanted.</source>
        <translation>Es ist nicht zu erkennen, welche Antwort gewünscht ist.</translation>
    </message>
    <message>
        <source>Word the two prompts differently, or make one card of them.</source>
        <translation>Die zwei Fragen verschieden formulieren oder eine Karte daraus machen.</translation>
    </message>
    <message>
        <source>The same thing is asked twice, which costs time and teaches nothing.</source>
        <translation>Dasselbe wird zweimal gefragt; das kostet Zeit und lehrt nichts.</translation>
    </message>
    <message>
        <source>Take one of them out.</source>
        <translation>Eine von beiden entfernen.</translation>
    </message>
    <message>
        <source>Answering one gives the other away.</source>
        <translation>Die Antwort auf die eine verrät die andere.</translation>
    </message>
    <message>
        <source>Take one of them out, or make each say something of its own.</source>
        <translation>Eine von beiden entfernen, oder jede etwas Eigenes sagen lassen.</translation>
    </message>
    <message>
        <source>Say what is done or thought without the name.</source>
        <translation>Ohne den Namen sagen, was getan oder gedacht wird.</translation>
    </message>
    <message>
        <source>Tell what happens, and leave open whose job it is.</source>
        <translation>Erzählen, was geschieht, und offenlassen, wessen Aufgabe es ist.</translation>
    </message>
    <message>
        <source>Whoever knows the title knows the answer, without the meaning.</source>
        <translation>Wer den Titel kennt, kennt die Antwort, ohne ihren Sinn.</translation>
    </message>
    <message>
        <source>Describe it in other words than the title does.</source>
        <translation>Es mit anderen Worten beschreiben als der Titel.</translation>
    </message>
    <message>
        <source>“Both” is one of the answers, so the word points at it.</source>
        <translation>„Beide“ ist eine der Antworten; das Wort deutet darauf hin.</translation>
    </message>
    <message>
        <source>Reword it, for example with “the two” or “as well as”.</source>
        <translation>Umformulieren, zum Beispiel mit „die zwei“ oder „sowie“.</translation>
    </message>
    <message>
        <source>More than a fifth of difference can be seen: length tells the side.</source>
        <translation>Mehr als ein Fünftel Unterschied fällt auf: Die Länge verrät die Seite.</translation>
    </message>
    <message>
        <source>Shorten the one side or fill out the other.</source>
        <translation>Die eine Seite kürzen oder die andere ausführen.</translation>
    </message>
    <message>
        <source>With one side alone there is nothing to tell apart.</source>
        <translation>Mit nur einer Seite gibt es nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>Add what belongs to {side}.</source>
        <translation>Ergänzen, was zu „{side}“ gehört.</translation>
    </message>
    <message>
        <source>Over 60 %, always choosing that side pays better than thinking.</source>
        <translation>Über 60&#xa0;% lohnt es sich mehr, immer diese Seite zu wählen, als nachzudenken.</translation>
    </message>
    <message>
        <source>Add to the other side, or take some out.</source>
        <translation>Bei der anderen Seite ergänzen oder hier einige entfernen.</translation>
    </message>
    <message>
        <source>After a wrong answer a learner sees that it was wrong, but not why.</source>
        <translation>Nach einer falschen Antwort ist zu sehen, dass sie falsch war, aber nicht, warum.</translation>
    </message>
    <message>
        <source>Add a sentence that names the deciding feature.</source>
        <translation>Einen Satz ergänzen, der das entscheidende Merkmal nennt.</translation>
    </message>
    <message>
        <source>Nobody can look up who says so.</source>
        <translation>Niemand kann nachlesen, wer das sagt.</translation>
    </message>
    <message>
        <source>Name at least one source.</source>
        <translation>Mindestens eine Quelle nennen.</translation>
    </message>
    <message>
        <source>What is read with effort is learned badly.</source>
        <translation>Was sich mühsam liest, lernt sich schlecht.</translation>
    </message>
    <message>
        <source>Use shorter words, and make two sentences of one.</source>
        <translation>Kürzere Wörter nehmen und aus einem Satz zwei machen.</translation>
    </message>
    <message>
        <source>A long statement says several things, and any of them may tell the side.</source>
        <translation>Eine lange Aussage sagt mehrere Dinge, und jedes kann die Seite verraten.</translation>
    </message>
    <message>
        <source>Keep the one thing that matters, or make two statements of it.</source>
        <translation>Das eine behalten, auf das es ankommt, oder zwei Aussagen daraus machen.</translation>
    </message>
    <message>
        <source>From 60 % on the deck can be answered without being understood.</source>
        <translation>Ab 60&#xa0;% lässt sich der Stapel beantworten, ohne verstanden zu sein.</translation>
    </message>
    <message>
        <source>Use these words on the other side too, or say it without them.</source>
        <translation>Diese Wörter auch auf der anderen Seite verwenden, oder es ohne sie sagen.</translation>
    </message>
    <message>
        <source>“{text}” fits both sides: {side} here, {other_side} in {other}.</source>
        <translation>„{text}“ passt zu beiden Seiten: hier „{side}“, in {other} „{other_side}“.</translation>
    </message>
    <message>
        <source>“{text}” is also asked by {other}, with another answer.</source>
        <translation>„{text}“ fragt auch {other}, mit einer anderen Antwort.</translation>
    </message>
    <message>
        <source>“{text}” stands in {other} as well.</source>
        <translation>„{text}“ steht auch in {other}.</translation>
    </message>
    <message>
        <source>“{text}” says nearly the same as “{other_text}” in {other}.</source>
        <translation>„{text}“ sagt fast dasselbe wie „{other_text}“ in {other}.</translation>
    </message>
    <message>
        <source>The statements of {side} have {long} characters on average, those of {other_side} {short}.</source>
        <translation>Die Aussagen zu „{side}“ haben im Schnitt {long} Zeichen, die zu „{other_side}“ {short}.</translation>
    </message>
    <message>
        <source>The situations of {side} have {long} characters on average, those of {other_side} {short}.</source>
        <translation>Die Situationen zu „{side}“ haben im Schnitt {long} Zeichen, die zu „{other_side}“ {short}.</translation>
    </message>
    <message>
        <source>“{title}” says nothing of {side}.</source>
        <translation>„{title}“ sagt nichts zu „{side}“.</translation>
    </message>
    <message>
        <source>{n} of {of} statements belong to {side}: that is {share} %.</source>
        <translation>{n} von {of} Aussagen gehören zu „{side}“: Das sind {share}&#xa0;%.</translation>
    </message>
    <message>
        <source>{n} of {of} situations belong to {side}: that is {share} %.</source>
        <translation>{n} von {of} Situationen gehören zu „{side}“: Das sind {share}&#xa0;%.</translation>
    </message>
    <message>
        <source>Single words tell the side of {rate} % of the statements. Most telling: {words}.</source>
        <translation>Einzelne Wörter verraten bei {rate}&#xa0;% der Aussagen die Seite. Am deutlichsten: {words}.</translation>
    </message>
    <message>
        <source>Single words tell the side of {rate} % of the situations. Most telling: {words}.</source>
        <translation>Einzelne Wörter verraten bei {rate}&#xa0;% der Situationen die Seite. Am deutlichsten: {words}.</translation>
    </message>
    <message>
        <source>“{title}” has no “why”.</source>
        <translation>„{title}“ hat kein „why“.</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>Keine Quelle ist genannt.</translation>
    </message>
    <message>
        <source>The deck names no source.</source>
        <translation>Der Stapel nennt keine Quelle.</translation>
    </message>
    <message>
        <source>“{text}” holds “{word}”, which is a name of {side}.</source>
        <translation>„{text}“ enthält „{word}“, einen Namen von „{side}“.</translation>
    </message>
    <message>
        <source>“{text}” names the {word}, which is one of the answers.</source>
        <translation>„{text}“ nennt „{word}“, eine der Antworten.</translation>
    </message>
    <message>
        <source>“{text}” holds “{word}”, which stands for {side} in the title “{title}”.</source>
        <translation>„{text}“ enthält „{word}“, das im Titel „{title}“ für „{side}“ steht.</translation>
    </message>
    <message>
        <source>“{text}” holds “{word}”.</source>
        <translation>„{text}“ enthält „{word}“.</translation>
    </message>
    <message>
        <source>“{text}” has {n} characters; {most} is the most for a statement.</source>
        <translation>„{text}“ hat {n} Zeichen; eine Aussage sollte höchstens {most} haben.</translation>
    </message>
    <message>
        <source>“{text}” asks for {grade} years at school; {most} is the most.</source>
        <translation>„{text}“ verlangt {grade} Schuljahre; höchstens {most} sollten es sein.</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Update of a deck</source>
        <translation>Aktualisierung eines Stapels</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Review of drafts</source>
        <translation>Prüfen von Entwürfen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Session summary</source>
        <translation>Ergebnis der Sitzung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Suspended cards</source>
        <translation>Ausgesetzte Karten</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Results of a workshop</source>
        <translation>Ergebnisse eines Workshops</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>plurals</name>
    <message numerus="yes">
        <source>%Ln cards in {time}. You knew all of them at the first try.</source>
        <translation>
            <numerusform>%Ln Karte in {time}, auf Anhieb gewusst.</numerusform>
            <numerusform>%Ln Karten in {time}, alle auf Anhieb gewusst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards in {time}. You knew none of them at the first try.</source>
        <translation>
            <numerusform>%Ln Karte in {time}, nicht auf Anhieb gewusst.</numerusform>
            <numerusform>%Ln Karten in {time}, keine auf Anhieb gewusst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards in {time}. You knew {known} of them at the first try.</source>
        <translation>
            <numerusform>%Ln Karte in {time}, davon {known} auf Anhieb gewusst.</numerusform>
            <numerusform>%Ln Karten in {time}, davon {known} auf Anhieb gewusst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times you gave {asked} statements to {chosen}.</source>
        <translation>
            <numerusform>%Ln-mal landete eine Aussage zu {asked} bei {chosen}.</numerusform>
            <numerusform>%Ln-mal landete eine Aussage zu {asked} bei {chosen}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times you gave statements of {asked} to {chosen}.</source>
        <translation>
            <numerusform>%Ln-mal landete eine Aussage zu {asked} bei {chosen}.</numerusform>
            <numerusform>%Ln-mal landete eine Aussage zu {asked} bei {chosen}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Practise the %Ln misses</source>
        <translation>
            <numerusform>Die %Ln verfehlte üben</numerusform>
            <numerusform>Die %Ln verfehlten üben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards</source>
        <translation>
            <numerusform>%Ln Karte</numerusform>
            <numerusform>%Ln Karten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days left</source>
        <translation>
            <numerusform>noch %Ln Tag</numerusform>
            <numerusform>noch %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back in %Ln days</source>
        <translation>
            <numerusform>Wieder in %Ln Tag</numerusform>
            <numerusform>Wieder in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln months</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back in %Ln months</source>
        <translation>
            <numerusform>Wieder in %Ln Monat</numerusform>
            <numerusform>Wieder in %Ln Monaten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Back in %Ln years</source>
        <translation>
            <numerusform>Wieder in %Ln Jahr</numerusform>
            <numerusform>Wieder in %Ln Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts</source>
        <translation>
            <numerusform>%Ln Entwurf</numerusform>
            <numerusform>%Ln Entwürfe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts rejected</source>
        <translation>
            <numerusform>%Ln Entwurf verworfen</numerusform>
            <numerusform>%Ln Entwürfe verworfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts are left to review. They wait in Import, under Not finished.</source>
        <translation>
            <numerusform>%Ln Entwurf ist noch zu prüfen. Er wartet im Import unter „Noch nicht fertig“.</numerusform>
            <numerusform>%Ln Entwürfe sind noch zu prüfen. Sie warten im Import unter „Noch nicht fertig“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contrasts</source>
        <translation>
            <numerusform>%Ln Gegensatz</numerusform>
            <numerusform>%Ln Gegensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln definitions</source>
        <translation>
            <numerusform>%Ln Definition</numerusform>
            <numerusform>%Ln Definitionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln lists of traits</source>
        <translation>
            <numerusform>%Ln Merkmalsliste</numerusform>
            <numerusform>%Ln Merkmalslisten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln similarities</source>
        <translation>
            <numerusform>%Ln Gemeinsamkeit</numerusform>
            <numerusform>%Ln Gemeinsamkeiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pieces of advice</source>
        <translation>
            <numerusform>%Ln Rat</numerusform>
            <numerusform>%Ln Ratschläge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln examples</source>
        <translation>
            <numerusform>%Ln Beispiel</numerusform>
            <numerusform>%Ln Beispiele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days in a row</source>
        <translation>
            <numerusform>%Ln Tag in Folge</numerusform>
            <numerusform>%Ln Tage in Folge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is today&apos;s limit. %Ln more are due. Study them now, or tomorrow.</source>
        <translation>
            <numerusform>Das ist die Grenze für heute. %Ln weitere Karte ist fällig: jetzt lernen oder morgen.</numerusform>
            <numerusform>Das ist die Grenze für heute. %Ln weitere Karten sind fällig: jetzt lernen oder morgen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You were away for %Ln days.</source>
        <translation>
            <numerusform>Sie waren %Ln Tag weg.</numerusform>
            <numerusform>Sie waren %Ln Tage weg.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>In %Ln Tag</numerusform>
            <numerusform>In %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln cards are up today.</source>
        <translation>
            <numerusform>Heute ist die erste %Ln Karte dran.</numerusform>
            <numerusform>Heute sind die ersten %Ln Karten dran.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You will have caught up in about %Ln days.</source>
        <translation>
            <numerusform>In etwa %Ln Tag ist alles aufgeholt.</numerusform>
            <numerusform>In etwa %Ln Tagen ist alles aufgeholt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more contrasts like this</source>
        <translation>
            <numerusform>Noch %Ln Gegensatz dieser Art</numerusform>
            <numerusform>Noch %Ln Gegensätze dieser Art</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Another %Ln answers first.</source>
        <translation>
            <numerusform>Erst noch %Ln Antwort.</numerusform>
            <numerusform>Erst noch %Ln Antworten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed %Ln times. It is set aside, so that it does not eat your minutes.</source>
        <extracomment>A card was missed so many times that it is suspended by itself.</extracomment>
        <translation>
            <numerusform>%Ln-mal verfehlt. Die Karte ist beiseitegelegt, damit sie Ihnen keine Zeit frisst.</numerusform>
            <numerusform>%Ln-mal verfehlt. Die Karte ist beiseitegelegt, damit sie Ihnen keine Zeit frisst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Missed %Ln times. They are set aside, so that they do not eat your minutes.</source>
        <translation>
            <numerusform>%Ln-mal verfehlt. Die Karten sind beiseitegelegt, damit sie Ihnen keine Zeit fressen.</numerusform>
            <numerusform>%Ln-mal verfehlt. Die Karten sind beiseitegelegt, damit sie Ihnen keine Zeit fressen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cards released</source>
        <translation>
            <numerusform>%Ln Karte freigegeben</numerusform>
            <numerusform>%Ln Karten freigegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new situations</source>
        <translation>
            <numerusform>%Ln neue Situation</numerusform>
            <numerusform>%Ln neue Situationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln situations you have met</source>
        <translation>
            <numerusform>%Ln bekannte Situation</numerusform>
            <numerusform>%Ln bekannte Situationen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln situations, {new} of them new</source>
        <translation>
            <numerusform>%Ln Situation, davon {new} neu</numerusform>
            <numerusform>%Ln Situationen, davon {new} neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>In %Ln Woche</numerusform>
            <numerusform>In %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln older copies</source>
        <translation>
            <numerusform>%Ln ältere Kopie zeigen</numerusform>
            <numerusform>%Ln ältere Kopien zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %Ln decks</source>
        <translation>
            <numerusform>%Ln Stapel</numerusform>
            <numerusform>alle %Ln Stapel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers since then would be kept.</source>
        <translation>
            <numerusform>%Ln seitherige Antwort bliebe erhalten.</numerusform>
            <numerusform>%Ln seitherige Antworten blieben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers since then would be set aside.</source>
        <translation>
            <numerusform>%Ln seitherige Antwort würde beiseitegelegt.</numerusform>
            <numerusform>%Ln seitherige Antworten würden beiseitegelegt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln answers</source>
        <translation>
            <numerusform>%Ln Antwort</numerusform>
            <numerusform>%Ln Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>%Ln weitere zeigen</numerusform>
            <numerusform>%Ln weitere zeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln rows are ready.</source>
        <translation>
            <numerusform>%Ln Zeile ist bereit.</numerusform>
            <numerusform>Alle %Ln Zeilen sind bereit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows are ready.</source>
        <translation>
            <numerusform>%Ln Zeile ist bereit.</numerusform>
            <numerusform>%Ln Zeilen sind bereit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln stay in a file next to yours, so nothing is lost.</source>
        <translation>
            <numerusform>Die andere %Ln bleibt in einer Datei neben Ihrer; so geht nichts verloren.</numerusform>
            <numerusform>Die anderen %Ln bleiben in einer Datei neben Ihrer; so geht nichts verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are kept in a file, so nothing is lost.</source>
        <translation>
            <numerusform>Die andere %Ln wird in einer Datei aufgehoben; so geht nichts verloren.</numerusform>
            <numerusform>Die anderen %Ln werden in einer Datei aufgehoben; so geht nichts verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile importieren</numerusform>
            <numerusform>%Ln Zeilen importieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln decks are here already. Nothing was changed.</source>
        <translation>
            <numerusform>%Ln Stapel ist schon vorhanden. Nichts wurde geändert.</numerusform>
            <numerusform>Alle %Ln Stapel sind schon vorhanden. Nichts wurde geändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln drafts were in the deck already.</source>
        <translation>
            <numerusform>%Ln Entwurf war schon im Stapel.</numerusform>
            <numerusform>%Ln Entwürfe waren schon im Stapel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln decks</source>
        <translation>
            <numerusform>%Ln Stapel</numerusform>
            <numerusform>%Ln Stapel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more decks</source>
        <translation>
            <numerusform>und %Ln weiterer Stapel</numerusform>
            <numerusform>und %Ln weitere Stapel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln rows that were left out are in “{file}” in the folder {folder}.</source>
        <translation>
            <numerusform>Die %Ln ausgelassene Zeile steht in „{file}“ im Ordner {folder}.</numerusform>
            <numerusform>Die %Ln ausgelassenen Zeilen stehen in „{file}“ im Ordner {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln rows that were left out could not be written to a file.</source>
        <translation>
            <numerusform>Die %Ln ausgelassene Zeile ließ sich nicht in eine Datei schreiben.</numerusform>
            <numerusform>Die %Ln ausgelassenen Zeilen ließen sich nicht in eine Datei schreiben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures and sounds</source>
        <translation>
            <numerusform>%Ln Bild oder Ton</numerusform>
            <numerusform>%Ln Bilder und Töne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in what was learned there (%Ln answers)</source>
        <translation>
            <numerusform>Mitnehmen, was dort gelernt wurde (%Ln Antwort)</numerusform>
            <numerusform>Mitnehmen, was dort gelernt wurde (%Ln Antworten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pictures or sounds are missing.</source>
        <translation>
            <numerusform>%Ln Bild oder Ton fehlt.</numerusform>
            <numerusform>%Ln Bilder oder Töne fehlen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries stand at other places in the file, and move there.</source>
        <translation>
            <numerusform>%Ln Eintrag steht in der Datei an anderer Stelle und rückt dorthin.</numerusform>
            <numerusform>%Ln Einträge stehen in der Datei an anderer Stelle und rücken dorthin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are asked before all else from now on.</source>
        <translation>
            <numerusform>%Ln Eintrag wird ab jetzt vor allem anderen gefragt.</numerusform>
            <numerusform>%Ln Einträge werden ab jetzt vor allem anderen gefragt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln contrasts</source>
        <translation>
            <numerusform>%Ln Gegensatz aktualisieren</numerusform>
            <numerusform>%Ln Gegensätze aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Update %Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag aktualisieren</numerusform>
            <numerusform>%Ln Einträge aktualisieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries updated</source>
        <translation>
            <numerusform>%Ln Eintrag aktualisiert</numerusform>
            <numerusform>%Ln Einträge aktualisiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contrasts added</source>
        <translation>
            <numerusform>%Ln Gegensatz hinzugefügt</numerusform>
            <numerusform>%Ln Gegensätze hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries added</source>
        <translation>
            <numerusform>%Ln Eintrag hinzugefügt</numerusform>
            <numerusform>%Ln Einträge hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contrasts reworded</source>
        <translation>
            <numerusform>%Ln Gegensatz umformuliert</numerusform>
            <numerusform>%Ln Gegensätze umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reworded</source>
        <translation>
            <numerusform>%Ln umformuliert</numerusform>
            <numerusform>%Ln umformuliert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contrasts gone from the file</source>
        <translation>
            <numerusform>%Ln Gegensatz nicht mehr in der Datei</numerusform>
            <numerusform>%Ln Gegensätze nicht mehr in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln gone from the file</source>
        <translation>
            <numerusform>%Ln nicht mehr in der Datei</numerusform>
            <numerusform>%Ln nicht mehr in der Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries moved</source>
        <translation>
            <numerusform>%Ln Eintrag verschoben</numerusform>
            <numerusform>%Ln Einträge verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds left</source>
        <translation>
            <numerusform>noch %Ln Sekunde</numerusform>
            <numerusform>noch %Ln Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rounds</source>
        <translation>
            <numerusform>%Ln Runde</numerusform>
            <numerusform>%Ln Runden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln teams have not voted yet</source>
        <translation>
            <numerusform>%Ln Team hat noch nicht abgestimmt</numerusform>
            <numerusform>%Ln Teams haben noch nicht abgestimmt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still to place</source>
        <translation>
            <numerusform>Noch %Ln zuzuordnen</numerusform>
            <numerusform>Noch %Ln zuzuordnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hands were sure and wrong.</source>
        <translation>
            <numerusform>%Ln Handzeichen war sicher und falsch.</numerusform>
            <numerusform>%Ln Handzeichen waren sicher und falsch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln times {right} was taken for {said}.</source>
        <extracomment>{right} and {said} are the names of the sides: &quot;Management&quot;, &quot;Leadership&quot;.</extracomment>
        <translation>
            <numerusform>%Ln-mal wurde {right} für {said} gehalten.</numerusform>
            <numerusform>%Ln-mal wurde {right} für {said} gehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions were answered wrong.</source>
        <translation>
            <numerusform>%Ln Frage falsch beantwortet.</numerusform>
            <numerusform>%Ln Fragen falsch beantwortet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more after it</source>
        <translation>
            <numerusform>danach noch %Ln</numerusform>
            <numerusform>danach noch %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hands</source>
        <translation>
            <numerusform>%Ln Handzeichen</numerusform>
            <numerusform>%Ln Handzeichen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>Calibration page</source>
        <translation>Ausrichtungsblatt</translation>
    </message>
    <message>
        <source>Print both pages on one sheet, double-sided, at 100 %, without “fit to page”.</source>
        <translation>Beide Seiten auf ein Blatt drucken, beidseitig, mit 100&#xa0;%, ohne „An Seite anpassen“.</translation>
    </message>
    <message>
        <source>Measure the line below. If it is not 100 mm long, the printer scales: turn that off.</source>
        <translation>Die Linie unten messen. Ist sie nicht 100&#xa0;mm lang, skaliert der Drucker: das ausschalten.</translation>
    </message>
    <message>
        <source>Hold the sheet against the light, with this page towards you. Each cross should cover the other.</source>
        <translation>Das Blatt gegen das Licht halten, diese Seite zu Ihnen. Jedes Kreuz sollte das andere decken.</translation>
    </message>
    <message>
        <source>If not, count the millimetres by which the plain cross must move to cover the scaled one: to the left and downwards count above zero, to the right and upwards below.</source>
        <translation>Wenn nicht, die Millimeter zählen, um die das einfache Kreuz rücken muss, um das mit der Skala zu decken: Nach links und unten zählt als plus, nach rechts und oben als minus.</translation>
    </message>
    <message>
        <source>Add both numbers, across and down, to the offset for this printer.</source>
        <translation>Beide Zahlen, waagerecht und senkrecht, zum Versatz für diesen Drucker addieren.</translation>
    </message>
    <message>
        <source>If not, count the millimetres by which the plain cross must move to cover the scaled one: to the right and upwards count above zero, to the left and downwards below.</source>
        <translation>Wenn nicht, die Millimeter zählen, um die das einfache Kreuz rücken muss, um das mit der Skala zu decken: Nach rechts und unten zählt als plus, nach links und oben als minus.</translation>
    </message>
    <message>
        <source>Back of the calibration page. The offset is now {across} mm across, {down} mm down.</source>
        <translation>Rückseite des Ausrichtungsblatts. Der Versatz ist jetzt {across}&#xa0;mm waagerecht, {down}&#xa0;mm senkrecht.</translation>
    </message>
    <message>
        <source>Not sure yet</source>
        <translation>Noch nicht sicher</translation>
    </message>
    <message>
        <source>What both have in common</source>
        <translation>Was beide gemeinsam haben</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>This page has {number} of the deck&apos;s {of} statements.</source>
        <translation>Auf dieser Seite stehen {number} der {of} Aussagen des Stapels.</translation>
    </message>
    <message>
        <source>Whose job is it first?</source>
        <translation>Wessen Aufgabe ist das zuerst?</translation>
    </message>
    <message>
        <source>Which side?</source>
        <translation>Welche Seite?</translation>
    </message>
    <message>
        <source>{deck}: quiz sheet {letter}</source>
        <translation>{deck}: Quizblatt {letter}</translation>
    </message>
    <message>
        <source>Which side does it belong to? Tick one shape in each row.</source>
        <translation>Zu welcher Seite gehört es? In jeder Zeile eine Form ankreuzen.</translation>
    </message>
    <message>
        <source>Name: ______________________________     Points: ______ of {most}</source>
        <translation>Name: ______________________________     Punkte: ______ von {most}</translation>
    </message>
    <message>
        <source>Quiz sheets A and B: answers</source>
        <translation>Quizblätter A und B: Antworten</translation>
    </message>
    <message>
        <source>On A</source>
        <translation>Auf A</translation>
    </message>
    <message>
        <source>On B</source>
        <translation>Auf B</translation>
    </message>
    <message>
        <source>Sorting slips: answers</source>
        <translation>Sortierzettel: Antworten</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>{subject} · page {page} of {pages}</source>
        <translation>{subject} · Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Workshop: {deck}</source>
        <translation>Workshop: {deck}</translation>
    </message>
    <message>
        <source>{date}, {rounds} rounds in {minutes} min</source>
        <translation>{date}, Runden: {rounds}, Dauer: {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Hardest contrast: {heading}</source>
        <translation>Schwerster Gegensatz: {heading}</translation>
    </message>
    <message>
        <source>Points are the teams’. What single people know was not recorded.</source>
        <translation>Die Punkte gehören den Teams. Was einzelne Personen wissen, wurde nicht festgehalten.</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Gegensatz</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Teams right</source>
        <translation>Teams richtig</translation>
    </message>
    <message>
        <source>Hands right</source>
        <translation>Allein richtig</translation>
    </message>
    <message>
        <source>Sure but wrong</source>
        <translation>Sicher, aber falsch</translation>
    </message>
    <message>
        <source>{right} of {of}</source>
        <translation>{right} von {of}</translation>
    </message>
    <message>
        <source>Team answers</source>
        <translation>Teams gesamt</translation>
    </message>
    <message>
        <source>Hands</source>
        <translation>Allein gesamt</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Right is</source>
        <translation>Richtig ist</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Situations</source>
        <translation>Situationen</translation>
    </message>
    <message>
        <source>What was answered wrong in the workshop, the hardest first. Cover a column and say what is in it.</source>
        <translation>Was im Workshop falsch beantwortet wurde, das Schwerste zuerst. Eine Spalte abdecken und sagen, was darin steht.</translation>
    </message>
</context>
<context>
    <name>problems</name>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>A character on this line cannot be read. Save the file with the encoding UTF-8.</source>
        <translation>Ein Zeichen in dieser Zeile kann nicht gelesen werden. Die Datei mit der Kodierung UTF-8 speichern.</translation>
    </message>
    <message>
        <source>This file has the encoding UTF-16. Save it with the encoding UTF-8.</source>
        <translation>Diese Datei hat die Kodierung UTF-16. Bitte mit der Kodierung UTF-8 speichern.</translation>
    </message>
    <message>
        <source>This line holds a NUL character, so the file is damaged or is no text. Take the character out.</source>
        <translation>In dieser Zeile steht ein NUL-Zeichen: Die Datei ist beschädigt oder kein Text. Das Zeichen entfernen.</translation>
    </message>
    <message>
        <source>Brackets are nested {depth} deep here; {limit} is the most that can be read.</source>
        <translation>Klammern sind hier {depth} Ebenen tief verschachtelt; höchstens {limit} können gelesen werden.</translation>
    </message>
    <message>
        <source>This key is nested too deep: it has more than {limit} parts joined by dots.</source>
        <translation>Dieser Schlüssel ist zu tief verschachtelt: Er hat mehr als {limit} durch Punkte verbundene Teile.</translation>
    </message>
    <message>
        <source>This file is no valid TOML: {reason}.</source>
        <translation>Diese Datei ist kein gültiges TOML: {reason}.</translation>
    </message>
    <message>
        <source>This file holds a number that is too large to be read.</source>
        <translation>Diese Datei enthält eine Zahl, die zu groß ist, um gelesen zu werden.</translation>
    </message>
    <message>
        <source>This deck has {n} items; {limit} is the most that can be read.</source>
        <translation>Dieser Stapel hat {n} Einträge; höchstens {limit} können gelesen werden.</translation>
    </message>
    <message>
        <source>{n} more problems are not listed. Correct these first.</source>
        <translation>{n} weitere Fehler sind nicht aufgeführt. Erst diese beheben.</translation>
    </message>
    <message>
        <source>A text begins on this line and never ends. Close it with the quotation mark it begins with.</source>
        <translation>In dieser Zeile beginnt ein Text, der nie endet. Ihn mit dem Anführungszeichen schließen, mit dem er beginnt.</translation>
    </message>
    <message>
        <source>After a key there must be an equals sign and a value: key = &quot;text&quot;.</source>
        <translation>Nach einem Schlüssel müssen ein Gleichheitszeichen und ein Wert stehen: key = &quot;text&quot;.</translation>
    </message>
    <message>
        <source>What stands here is no value. Put texts in double quotation marks: key = &quot;text&quot;.</source>
        <translation>Was hier steht, ist kein Wert. Texte in doppelte Anführungszeichen setzen: key = &quot;text&quot;.</translation>
    </message>
    <message>
        <source>This line is neither a key with a value nor a heading in brackets. Begin a remark with the sign #.</source>
        <translation>Diese Zeile ist weder ein Schlüssel mit Wert noch eine Überschrift in Klammern. Eine Bemerkung beginnt mit dem Zeichen #.</translation>
    </message>
    <message>
        <source>This key was given before. Keep one of the two lines.</source>
        <translation>Diesen Schlüssel gab es schon. Eine der beiden Zeilen behalten.</translation>
    </message>
    <message>
        <source>This heading was given before. Keep one; for a list, put two brackets on each side: [[contrasts]].</source>
        <translation>Diese Überschrift gab es schon. Eine behalten; für eine Liste auf beiden Seiten zwei Klammern setzen: [[contrasts]].</translation>
    </message>
    <message>
        <source>There is no such date. Write year, month and day: 2026-12-03.</source>
        <translation>Dieses Datum gibt es nicht. Jahr, Monat und Tag schreiben: 2026-12-03.</translation>
    </message>
    <message>
        <source>A list is not closed here. Put commas between its entries and ] at its end.</source>
        <translation>Eine Liste ist hier nicht geschlossen. Zwischen die Einträge Kommas und ans Ende ] setzen.</translation>
    </message>
    <message>
        <source>Braces are not closed here. Put commas between the entries and }} at the end, on the same line.</source>
        <translation>Geschweifte Klammern sind hier nicht geschlossen. Zwischen die Einträge Kommas und ans Ende }} setzen, in derselben Zeile.</translation>
    </message>
    <message>
        <source>A text is not closed on its line. Close it, or put three quotation marks at both ends of a long text.</source>
        <translation>Ein Text ist in seiner Zeile nicht geschlossen. Ihn schließen oder einen langen Text in je drei Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>This line holds a character that is not allowed here. Take it out and type it again.</source>
        <translation>In dieser Zeile steht ein Zeichen, das hier nicht erlaubt ist. Es entfernen und neu tippen.</translation>
    </message>
    <message>
        <source>A backslash in a text must be doubled: \\.</source>
        <translation>Ein umgekehrter Schrägstrich in einem Text muss verdoppelt werden: \\.</translation>
    </message>
    <message>
        <source>The line goes on after its value. A quotation mark inside a text must be written \&quot;.</source>
        <translation>Die Zeile geht nach ihrem Wert weiter. Ein Anführungszeichen in einem Text wird \&quot; geschrieben.</translation>
    </message>
    <message>
        <source>A heading needs the same brackets on both sides: [sides.name] or [[contrasts]].</source>
        <translation>Eine Überschrift braucht auf beiden Seiten dieselben Klammern: [sides.name] oder [[contrasts]].</translation>
    </message>
    <message>
        <source>A key may have letters from a to z, digits, hyphens and underscores; put any other in quotation marks.</source>
        <translation>Ein Schlüssel darf Buchstaben von a bis z, Ziffern, Bindestriche und Unterstriche haben; jeden anderen in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Unknown key “{key}”. Take it out or correct it.</source>
        <translation>Unbekannter Schlüssel „{key}“. Ihn entfernen oder berichtigen.</translation>
    </message>
    <message>
        <source>Unknown key “{key}”. Did you mean “{guess}”?</source>
        <translation>Unbekannter Schlüssel „{key}“. War „{guess}“ gemeint?</translation>
    </message>
    <message>
        <source>“{key}” is missing. Add it.</source>
        <translation>„{key}“ fehlt. Bitte ergänzen.</translation>
    </message>
    <message>
        <source>“format” is missing. Put the line format = {newest} at the top of the file.</source>
        <translation>„format“ fehlt. Die Zeile format = {newest} an den Anfang der Datei setzen.</translation>
    </message>
    <message>
        <source>“{key}” is empty. Write a text, or take the key out.</source>
        <translation>„{key}“ ist leer. Einen Text schreiben oder den Schlüssel entfernen.</translation>
    </message>
    <message>
        <source>This entry is empty. Write a text, or take the entry out.</source>
        <translation>Dieser Eintrag ist leer. Einen Text schreiben oder den Eintrag entfernen.</translation>
    </message>
    <message>
        <source>This text has {n} characters; {limit} is the most that can be read.</source>
        <translation>Dieser Text hat {n} Zeichen; höchstens {limit} können gelesen werden.</translation>
    </message>
    <message>
        <source>The text holds the control character U+{code:04X}. Take it out and type the place again.</source>
        <translation>Der Text enthält das Steuerzeichen U+{code:04X}. Es entfernen und die Stelle neu tippen.</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks, not {found}.</source>
        <translation>Hier muss ein Text in Anführungszeichen stehen, nicht {found}.</translation>
    </message>
    <message>
        <source>This must be true or false, without quotation marks.</source>
        <translation>Hier muss true oder false stehen, ohne Anführungszeichen.</translation>
    </message>
    <message>
        <source>This must be a year in digits without quotation marks, like 2024.</source>
        <translation>Hier muss ein Jahr in Ziffern ohne Anführungszeichen stehen, wie 2024.</translation>
    </message>
    <message>
        <source>This must be a date without quotation marks and without a time, like 2026-12-03.</source>
        <translation>Hier muss ein Datum ohne Anführungszeichen und ohne Uhrzeit stehen, wie 2026-12-03.</translation>
    </message>
    <message>
        <source>This must be a whole number without quotation marks, like 1.</source>
        <translation>Hier muss eine ganze Zahl ohne Anführungszeichen stehen, wie 1.</translation>
    </message>
    <message>
        <source>This must be a list in brackets: {key} = [&quot;…&quot;, &quot;…&quot;].</source>
        <translation>Hier muss eine Liste in Klammern stehen: {key} = [&quot;…&quot;, &quot;…&quot;].</translation>
    </message>
    <message>
        <source>This must have keys of its own: write {example}.</source>
        <translation>Hier gehören eigene Schlüssel hin: {example}.</translation>
    </message>
    <message>
        <source>Put [[{key}]], with two brackets on each side, on a line above each entry.</source>
        <translation>Über jeden Eintrag eine Zeile [[{key}]] setzen, mit zwei Klammern auf jeder Seite.</translation>
    </message>
    <message>
        <source>This must be a text in quotation marks or {{ id = &quot;…&quot;, … }}, not {found}.</source>
        <translation>Hier muss ein Text in Anführungszeichen oder {{ id = &quot;…&quot;,&#xa0;… }} stehen, nicht {found}.</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id. Use letters, digits, hyphens, dots and underscores, no spaces, at most {most}.</source>
        <translation>„{id}“ kann keine Kennung sein. Buchstaben, Ziffern, Bindestriche, Punkte und Unterstriche verwenden, keine Leerzeichen, höchstens {most}.</translation>
    </message>
    <message>
        <source>This deck was made by a newer Versus (format {found}). Update Versus to open it.</source>
        <translation>Dieser Stapel stammt von einem neueren Versus (Format {found}). Zum Öffnen Versus aktualisieren.</translation>
    </message>
    <message>
        <source>There is no format {found}. Write format = {newest}.</source>
        <translation>Ein Format {found} gibt es nicht. format = {newest} schreiben.</translation>
    </message>
    <message>
        <source>“{language}” is no language code. Write “en” for English, “de” for German.</source>
        <translation>„{language}“ ist kein Sprachkürzel. „en“ für Englisch, „de“ für Deutsch schreiben.</translation>
    </message>
    <message>
        <source>A deck cannot be a part of itself. Give it another id, or take “part_of” out.</source>
        <translation>Ein Stapel kann nicht Teil seiner selbst sein. Ihm eine andere Kennung geben oder „part_of“ entfernen.</translation>
    </message>
    <message>
        <source>This deck says nothing yet. Add one item at least, for example a contrast under [[contrasts]].</source>
        <translation>Dieser Stapel sagt noch nichts. Mindestens einen Eintrag ergänzen, zum Beispiel einen Gegensatz unter [[contrasts]].</translation>
    </message>
    <message>
        <source>This deck has no sides, and {items} need two. Add [sides.one] and [sides.other] with a name each.</source>
        <translation>Dieser Stapel hat keine Seiten, und {items} brauchen zwei. [sides.one] und [sides.other] mit je einem Namen ergänzen.</translation>
    </message>
    <message>
        <source>A deck has exactly two sides; this one has {n}.</source>
        <translation>Ein Stapel hat genau zwei Seiten; dieser hat {n}.</translation>
    </message>
    <message>
        <source>A side cannot have the id “{id}”: the deck file uses that word itself. Choose another id.</source>
        <translation>Eine Seite kann nicht die Kennung „{id}“ haben: Die Stapeldatei benutzt dieses Wort selbst. Eine andere Kennung wählen.</translation>
    </message>
    <message>
        <source>Both sides have the name “{name}”. Give one another name.</source>
        <translation>Beide Seiten heißen „{name}“. Einer einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>The id “{id}” is used before, on line {line}. Give one of the two another id.</source>
        <translation>Die Kennung „{id}“ gibt es schon in Zeile {line}. Einer von beiden eine andere geben.</translation>
    </message>
    <message>
        <source>There is no side “{id}”. Write {choices}.</source>
        <translation>Eine Seite „{id}“ gibt es nicht. {choices} schreiben.</translation>
    </message>
    <message>
        <source>There is no source “{id}”. Add it under [[sources]], or correct the id.</source>
        <translation>Eine Quelle „{id}“ gibt es nicht. Sie unter [[sources]] ergänzen oder die Kennung berichtigen.</translation>
    </message>
    <message>
        <source>There is no source “{id}”. Did you mean “{guess}”?</source>
        <translation>Eine Quelle „{id}“ gibt es nicht. War „{guess}“ gemeint?</translation>
    </message>
    <message>
        <source>There is no contrast “{id}” in this deck. Correct the id, or take the line out.</source>
        <translation>Einen Gegensatz „{id}“ gibt es in diesem Stapel nicht. Die Kennung berichtigen oder die Zeile entfernen.</translation>
    </message>
    <message>
        <source>There is no contrast “{id}”. Did you mean “{guess}”?</source>
        <translation>Einen Gegensatz „{id}“ gibt es nicht. War „{guess}“ gemeint?</translation>
    </message>
    <message>
        <source>The other side has no statement “{id}”. Write one of its ids.</source>
        <translation>Die andere Seite hat keine Aussage „{id}“. Eine ihrer Kennungen schreiben.</translation>
    </message>
    <message>
        <source>The other side has no statement “{id}”. Did you mean “{guess}”?</source>
        <translation>Die andere Seite hat keine Aussage „{id}“. War „{guess}“ gemeint?</translation>
    </message>
    <message>
        <source>“{side}” says nothing here. Add {side} = [&quot;…&quot;].</source>
        <translation>„{side}“ sagt hier nichts. {side} = [&quot;…&quot;] ergänzen.</translation>
    </message>
    <message>
        <source>This trait set has no trait. Add {side} = [&quot;…&quot;].</source>
        <translation>Diese Merkmalsliste hat kein Merkmal. {side} = [&quot;…&quot;] ergänzen.</translation>
    </message>
    <message>
        <source>The role for “{side}” is missing. Name both: roles = {{ {first} = &quot;…&quot;, {second} = &quot;…&quot; }}.</source>
        <translation>Die Rolle für „{side}“ fehlt. Beide nennen: roles = {{ {first} = &quot;…&quot;, {second} = &quot;…&quot; }}.</translation>
    </message>
    <message>
        <source>This example has no situation. Add one under [[examples.situations]].</source>
        <translation>Dieses Beispiel hat keine Situation. Eine unter [[examples.situations]] ergänzen.</translation>
    </message>
    <message>
        <source>A disagreement needs two positions at least. Add another, or make it a plain card.</source>
        <translation>Eine Streitfrage braucht mindestens zwei Positionen. Eine weitere ergänzen oder eine einfache Karte daraus machen.</translation>
    </message>
    <message>
        <source>A plain card needs “front” and “back”, or “cloze”. Add them.</source>
        <translation>Eine einfache Karte braucht „front“ und „back“ oder „cloze“. Bitte ergänzen.</translation>
    </message>
    <message>
        <source>A plain card has “front” and “back”, or “cloze”, not both. Take one of them out.</source>
        <translation>Eine einfache Karte hat „front“ und „back“ oder „cloze“, nicht beides. Eines davon entfernen.</translation>
    </message>
    <message>
        <source>This text has no gap. Put two braces on each side of what is to be asked: {{{{like this}}}}.</source>
        <translation>Dieser Text hat keine Lücke. Auf beide Seiten dessen, was gefragt werden soll, zwei geschweifte Klammern setzen: {{{{so}}}}.</translation>
    </message>
    <message>
        <source>A gap is empty. Write between its braces what is to be asked.</source>
        <translation>Eine Lücke ist leer. Zwischen ihre Klammern schreiben, was gefragt werden soll.</translation>
    </message>
    <message>
        <source>A gap is opened with {{{{ and never closed. Add }}}} at its end.</source>
        <translation>Eine Lücke wird mit {{{{ geöffnet und nie geschlossen. Am Ende }}}} ergänzen.</translation>
    </message>
    <message>
        <source>This round plan is nested too deep to be read.</source>
        <translation>Dieser Rundenplan ist zu tief verschachtelt, um gelesen zu werden.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Show keys on buttons</source>
        <translation>Tasten auf Schaltflächen zeigen</translation>
    </message>
    <message>
        <source>Colours of imported cards</source>
        <translation>Farben importierter Karten</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Space between lines</source>
        <translation>Zeilenabstand</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Welcome seen</source>
        <translation>Willkommen gesehen</translation>
    </message>
    <message>
        <source>Back up each day when Versus closes</source>
        <translation>Jeden Tag sichern, wenn Versus schließt</translation>
    </message>
    <message>
        <source>Written since the last backup</source>
        <translation>Seit der letzten Sicherung geschrieben</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
</context>
<context>
    <name>sheet</name>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>There is no row with a text in this file.</source>
        <translation>In dieser Datei gibt es keine Zeile mit Text.</translation>
    </message>
    <message>
        <source>This sheet has more than {limit} rows. Split it into several files.</source>
        <translation>Dieses Blatt hat mehr als {limit} Zeilen. Es auf mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>This sheet has more than {limit} cells. Split it into several files.</source>
        <translation>Dieses Blatt hat mehr als {limit} Zellen. Es auf mehrere Dateien aufteilen.</translation>
    </message>
    <message>
        <source>This sheet has more than {limit} columns. Take out those that are not needed.</source>
        <translation>Dieses Blatt hat mehr als {limit} Spalten. Die nicht benötigten entfernen.</translation>
    </message>
    <message>
        <source>This deck has {n} items; {limit} is the most that can be read.</source>
        <translation>Dieser Stapel hat {n} Einträge; höchstens {limit} können gelesen werden.</translation>
    </message>
    <message>
        <source>The encoding of this file cannot be told for certain. Likely ones: {names}. Choose one.</source>
        <translation>Die Kodierung dieser Datei lässt sich nicht sicher erkennen. Wahrscheinlich: {names}. Eine davon wählen.</translation>
    </message>
    <message>
        <source>There is no encoding “{name}”.</source>
        <translation>Eine Kodierung „{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>This file cannot be read as {name}. Choose another encoding.</source>
        <translation>Diese Datei lässt sich nicht als {name} lesen. Eine andere Kodierung wählen.</translation>
    </message>
    <message>
        <source>“{separator}” is no separator. Write one character, or tab, comma or semicolon.</source>
        <translation>„{separator}“ ist kein Trennzeichen. Ein einzelnes Zeichen schreiben oder tab, comma oder semicolon.</translation>
    </message>
    <message>
        <source>A cell that begins on line {line} never ends. Close its quotation mark, or double it.</source>
        <translation>Eine Zelle, die in Zeile {line} beginnt, endet nie. Ihr Anführungszeichen schließen oder verdoppeln.</translation>
    </message>
    <message>
        <source>This workbook is damaged. Open it in the program it was made with and save it again.</source>
        <translation>Diese Arbeitsmappe ist beschädigt. Sie in dem Programm öffnen, aus dem sie stammt, und neu speichern.</translation>
    </message>
    <message>
        <source>This file is larger than {megabytes} MB, the most that can be read.</source>
        <translation>Diese Datei ist größer als {megabytes}&#xa0;MB, mehr kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This file is no workbook that can be read. Save it as .xlsx or .csv.</source>
        <translation>Diese Datei ist keine lesbare Arbeitsmappe. Sie als .xlsx oder .csv speichern.</translation>
    </message>
    <message>
        <source>This workbook holds a document type declaration, which no spreadsheet program writes. It is not read.</source>
        <translation>Diese Arbeitsmappe enthält eine Dokumenttyp-Deklaration, wie sie keine Tabellenkalkulation schreibt. Sie wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This workbook is protected by a password. Save it without one and try again.</source>
        <translation>Diese Arbeitsmappe ist mit einem Passwort geschützt. Sie ohne Passwort speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>What this file says about its deck cannot be read: {reason}. Its rows are read without it.</source>
        <translation>Was diese Datei über ihren Stapel sagt, ist nicht lesbar: {reason}. Ihre Zeilen werden ohne das gelesen.</translation>
    </message>
    <message>
        <source>{n} more rows need attention. Correct these first.</source>
        <translation>{n} weitere Zeilen sind zu klären. Erst diese beheben.</translation>
    </message>
    <message>
        <source>A cell that begins here has {n} lines. If that is wrong, a quotation mark is missing.</source>
        <translation>Eine Zelle, die hier beginnt, hat {n} Zeilen. Wenn das nicht stimmt, fehlt ein Anführungszeichen.</translation>
    </message>
    <message>
        <source>NUL characters taken out: {n}.</source>
        <translation>Entfernte NUL-Zeichen: {n}.</translation>
    </message>
    <message>
        <source>Formulas without a stored result, read as empty: {n}. Open and save the file in its program first.</source>
        <translation>Formeln ohne gespeichertes Ergebnis, als leer gelesen: {n}. Die Datei zuerst in ihrem Programm öffnen und speichern.</translation>
    </message>
    <message>
        <source>This sheet is hidden and was not read.</source>
        <translation>Dieses Blatt ist ausgeblendet und wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Pictures and sounds are not in a text file. Left out: {n}.</source>
        <translation>Bilder und Töne passen nicht in eine Textdatei. Ausgelassen: {n}.</translation>
    </message>
    <message>
        <source>No {side} side.</source>
        <translation>Nichts zu „{side}“.</translation>
    </message>
    <message>
        <source>No title.</source>
        <translation>Kein Titel.</translation>
    </message>
    <message>
        <source>No title. Part of row {row}?</source>
        <translation>Kein Titel. Teil von Zeile {row}?</translation>
    </message>
    <message>
        <source>No text.</source>
        <translation>Kein Text.</translation>
    </message>
    <message>
        <source>No question.</source>
        <translation>Keine Frage.</translation>
    </message>
    <message>
        <source>No front.</source>
        <translation>Keine Vorderseite.</translation>
    </message>
    <message>
        <source>No back.</source>
        <translation>Keine Rückseite.</translation>
    </message>
    <message>
        <source>No gap: put {{{{…}}}} around a word.</source>
        <translation>Keine Lücke: ein Wort in {{{{…}}}} setzen.</translation>
    </message>
    <message>
        <source>A gap is not closed: }}}} is missing.</source>
        <translation>Eine Lücke ist nicht geschlossen: }}}} fehlt.</translation>
    </message>
    <message>
        <source>A gap is empty.</source>
        <translation>Eine Lücke ist leer.</translation>
    </message>
    <message>
        <source>Same title as row {row}.</source>
        <translation>Gleicher Titel wie Zeile {row}.</translation>
    </message>
    <message>
        <source>Same card as row {row}.</source>
        <translation>Gleiche Karte wie Zeile {row}.</translation>
    </message>
    <message>
        <source>Same front as row {row}.</source>
        <translation>Gleiche Vorderseite wie Zeile {row}.</translation>
    </message>
    <message>
        <source>Same id as row {row}.</source>
        <translation>Gleiche Kennung wie Zeile {row}.</translation>
    </message>
    <message>
        <source>Same text on both sides.</source>
        <translation>Gleicher Text auf beiden Seiten.</translation>
    </message>
    <message>
        <source>Unreadable letter.</source>
        <translation>Unlesbares Zeichen.</translation>
    </message>
    <message>
        <source>The spreadsheet shows an error here.</source>
        <translation>Die Tabelle zeigt hier einen Fehler.</translation>
    </message>
    <message>
        <source>Too long: {n} characters, {limit} is the most.</source>
        <translation>Zu lang: {n} Zeichen, höchstens {limit} sind möglich.</translation>
    </message>
    <message>
        <source>“{id}” cannot be an id.</source>
        <translation>„{id}“ kann keine Kennung sein.</translation>
    </message>
    <message>
        <source>There is no kind “{kind}”.</source>
        <translation>Eine Art „{kind}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no side “{side}”.</source>
        <translation>Eine Seite „{side}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no contrast “{contrast}”.</source>
        <translation>Einen Gegensatz „{contrast}“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The other side has no statement “{id}”.</source>
        <translation>Die andere Seite hat keine Aussage „{id}“.</translation>
    </message>
    <message>
        <source>The deck has no two sides for this.</source>
        <translation>Dem Stapel fehlen dafür zwei Seiten.</translation>
    </message>
    <message>
        <source>This example has no situation.</source>
        <translation>Dieses Beispiel hat keine Situation.</translation>
    </message>
    <message>
        <source>There is no example with this id.</source>
        <translation>Ein Beispiel mit dieser Kennung gibt es nicht.</translation>
    </message>
    <message>
        <source>A disagreement needs two rows at least.</source>
        <translation>Eine Streitfrage braucht mindestens zwei Zeilen.</translation>
    </message>
    <message>
        <source>No role for {side}.</source>
        <translation>Keine Rolle zu „{side}“.</translation>
    </message>
    <message>
        <source>Belongs to row {row}, which needs attention.</source>
        <translation>Gehört zu Zeile {row}, die noch zu klären ist.</translation>
    </message>
    <message>
        <source>A text of this deck has {n} characters; a cell of a workbook holds {limit} at most.</source>
        <translation>Ein Text dieses Stapels hat {n} Zeichen; in eine Zelle einer Arbeitsmappe passen höchstens {limit}.</translation>
    </message>
    <message>
        <source>This deck would take {n} rows; a sheet of a workbook has {limit} at most.</source>
        <translation>Dieser Stapel bräuchte {n} Zeilen; ein Blatt einer Arbeitsmappe hat höchstens {limit}.</translation>
    </message>
    <message>
        <source>Export it as CSV or as a Versus deck.</source>
        <translation>Ihn als CSV oder als Versus-Stapel exportieren.</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Take over…</source>
        <translation>Übernehmen …</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>Zum Schreiben öffnen</translation>
    </message>
    <message>
        <source>Is Versus closed on the other computer?</source>
        <translation>Ist Versus auf dem anderen Computer geschlossen?</translation>
    </message>
    <message>
        <source>{sentence} Take over only if it is closed there, or that computer is switched off: if both write, answers are lost.</source>
        <extracomment>{sentence} says which computer uses the data since when.</extracomment>
        <translation>{sentence} Nur übernehmen, wenn es dort geschlossen oder jener Computer ausgeschaltet ist: Schreiben beide, gehen Antworten verloren.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Another Versus window is using this data. Switch to it?</source>
        <translation>Ein anderes Fenster von Versus benutzt diese Daten. Dorthin wechseln?</translation>
    </message>
    <message>
        <source>It does not answer just now. Go on in that window, or close it and try again.</source>
        <translation>Es antwortet gerade nicht. In jenem Fenster weitermachen oder es schließen und erneut versuchen.</translation>
    </message>
    <message>
        <source>Save what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>There is no checked copy. Versus can read what is left of the file and put it into a new one. The file as it is now is kept under a dated name.</source>
        <translation>Es gibt keine geprüfte Kopie. Versus kann lesen, was von der Datei übrig ist, und es in eine neue übernehmen. Die jetzige Datei bleibt unter einem Namen mit Datum erhalten.</translation>
    </message>
    <message>
        <source>Your last checked copy is from {when}. Whatever you choose, the file as it is now is kept under a dated name.</source>
        <extracomment>{when}: &quot;today, 08:12&quot;.</extracomment>
        <translation>Ihre letzte geprüfte Kopie ist von {when}. Was Sie auch wählen: Die jetzige Datei bleibt unter einem Namen mit Datum erhalten.</translation>
    </message>
    <message>
        <source>Restore the copy from {when}</source>
        <extracomment>{when}: &quot;today, 08:12&quot;.</extracomment>
        <translation>Kopie von {when} wiederherstellen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <extracomment>After &quot;is from&quot;.</extracomment>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>yesterday, {time}</source>
        <extracomment>After &quot;is from&quot;.</extracomment>
        <translation>gestern, {time}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <extracomment>After &quot;is from&quot;. {date}: &quot;21 Nov 2026&quot;.</extracomment>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>Versus found damage in the data file. There is no checked copy.</source>
        <translation>Versus hat in der Datendatei einen Schaden gefunden. Es gibt keine geprüfte Kopie.</translation>
    </message>
    <message>
        <source>Versus found damage in the data file. Your last checked copy is from {when}.</source>
        <extracomment>{when}: &quot;today, 08:12&quot;.</extracomment>
        <translation>Versus hat in der Datendatei einen Schaden gefunden. Ihre letzte geprüfte Kopie ist von {when}.</translation>
    </message>
    <message>
        <source>The copy is restored.</source>
        <translation>Die Kopie ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>{sentence} Answers kept from the time since then: {number}.</source>
        <extracomment>{sentence} says what was restored; {number} of answers.</extracomment>
        <translation>{sentence} Behaltene Antworten aus der Zeit seither: {number}.</translation>
    </message>
    <message>
        <source>{sentence} Pictures and sounds that are missing: {number}.</source>
        <extracomment>{sentence} says what was restored; {number} of files.</extracomment>
        <translation>{sentence} Fehlende Bilder und Töne: {number}.</translation>
    </message>
    <message>
        <source>Saved what could be read. Answers: {answers}. Items: {items}.</source>
        <extracomment>{answers} and {items} are numbers.</extracomment>
        <translation>Lesbares ist gerettet. Antworten: {answers}. Einträge: {items}.</translation>
    </message>
    <message>
        <source>{sentence} What is lost: {number}.</source>
        <extracomment>{sentence} says what was saved; {number} of things.</extracomment>
        <translation>{sentence} Verloren: {number}.</translation>
    </message>
    <message>
        <source>Nothing could be saved.</source>
        <translation>Es ließ sich nichts retten.</translation>
    </message>
    <message>
        <source>The counts are made anew from your answers.</source>
        <translation>Aus Ihren Antworten wurde neu gezählt.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Restoring the copy</source>
        <translation>Kopie wiederherstellen</translation>
    </message>
    <message>
        <source>Saving what can be read</source>
        <translation>Lesbares retten</translation>
    </message>
    <message>
        <source>Making the counts anew</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <source>The computer’s clock says {date}, {time}. Is that right?</source>
        <extracomment>{date}: &quot;Saturday 21 November 2026&quot;; {time}: &quot;10:00&quot;.</extracomment>
        <translation>Die Uhr des Computers sagt {date}, {time}. Stimmt das?</translation>
    </message>
</context>
<context>
    <name>text</name>
    <message>
        <source>{number}&#xa0;%</source>
        <extracomment>A share. The space between must not break.</extracomment>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>1 card</source>
        <translation>1 Karte</translation>
    </message>
    <message>
        <source>this session</source>
        <translation>diese Sitzung</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>Back this session</source>
        <translation>Wieder in dieser Sitzung</translation>
    </message>
    <message>
        <source>Back tomorrow</source>
        <translation>Wieder morgen</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>Date with its weekday, in the letters of QLocale&apos;s date formats.</extracomment>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>Short date with its weekday, in the letters of QLocale&apos;s date formats.</extracomment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Short date, in the letters of QLocale&apos;s date formats.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>Short date with its year, in the letters of QLocale&apos;s date formats.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <extracomment>Time of day, in the letters of QLocale&apos;s time formats.</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>{number} months</source>
        <translation>{number} Monate</translation>
    </message>
    <message>
        <source>{number} years</source>
        <translation>{number} Jahre</translation>
    </message>
    <message>
        <source>1 year</source>
        <translation>1 Jahr</translation>
    </message>
    <message>
        <source>Back in {number} months</source>
        <translation>Wieder in {number} Monaten</translation>
    </message>
    <message>
        <source>Back in {number} years</source>
        <translation>Wieder in {number} Jahren</translation>
    </message>
    <message>
        <source>Back in 1 year</source>
        <translation>Wieder in 1 Jahr</translation>
    </message>
    <message>
        <source>under 1 min</source>
        <translation>unter 1&#xa0;min</translation>
    </message>
    <message>
        <source>about {minutes} min</source>
        <translation>etwa {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>about {hours} h</source>
        <translation>etwa {hours}&#xa0;h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min</source>
        <translation>etwa {hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes}&#xa0;min {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours}&#xa0;h</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}&#xa0;h {minutes}&#xa0;min</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Answer given</source>
        <translation>Antwort gegeben</translation>
    </message>
    <message>
        <source>Sort board checked</source>
        <translation>Sortiertafel geprüft</translation>
    </message>
    <message>
        <source>Card buried until tomorrow</source>
        <translation>Karte bis morgen zurückgestellt</translation>
    </message>
    <message>
        <source>Contrast buried until tomorrow</source>
        <translation>Gegensatz bis morgen zurückgestellt</translation>
    </message>
    <message>
        <source>Card suspended</source>
        <translation>Karte ausgesetzt</translation>
    </message>
    <message>
        <source>Contrast suspended</source>
        <translation>Gegensatz ausgesetzt</translation>
    </message>
    <message>
        <source>Card flagged</source>
        <translation>Fähnchen gesetzt</translation>
    </message>
    <message>
        <source>Flag removed</source>
        <translation>Fähnchen entfernt</translation>
    </message>
    <message>
        <source>Card marked</source>
        <translation>Karte gemerkt</translation>
    </message>
    <message>
        <source>Mark removed</source>
        <translation>Karte nicht mehr gemerkt</translation>
    </message>
    <message>
        <source>Text changed</source>
        <translation>Text geändert</translation>
    </message>
    <message>
        <source>Card is asked again</source>
        <translation>Karte wird wieder gefragt</translation>
    </message>
    <message>
        <source>Trait deleted</source>
        <translation>Merkmal gelöscht</translation>
    </message>
    <message>
        <source>Situation deleted</source>
        <translation>Situation gelöscht</translation>
    </message>
    <message>
        <source>Contrast deleted with all its cards</source>
        <translation>Gegensatz mit allen Karten gelöscht</translation>
    </message>
    <message>
        <source>Trait set deleted with all its cards</source>
        <translation>Merkmalsliste mit allen Karten gelöscht</translation>
    </message>
    <message>
        <source>Example deleted with all its cards</source>
        <translation>Beispiel mit allen Karten gelöscht</translation>
    </message>
    <message>
        <source>Card deleted</source>
        <translation>Karte gelöscht</translation>
    </message>
    <message>
        <source>Deck renamed</source>
        <translation>Stapel umbenannt</translation>
    </message>
    <message>
        <source>Deck moved</source>
        <translation>Stapel verschoben</translation>
    </message>
    <message>
        <source>Deck deleted</source>
        <translation>Stapel gelöscht</translation>
    </message>
    <message>
        <source>Deck imported</source>
        <translation>Stapel importiert</translation>
    </message>
    <message>
        <source>Deck updated from its file</source>
        <translation>Stapel aus seiner Datei aktualisiert</translation>
    </message>
    <message>
        <source>Results of a workshop deleted</source>
        <translation>Ergebnisse eines Workshops gelöscht</translation>
    </message>
    <message>
        <source>Workshop saved with the deck</source>
        <translation>Workshop im Stapel gespeichert</translation>
    </message>
    <message>
        <source>Saved workshop deleted</source>
        <translation>Gespeicherter Workshop gelöscht</translation>
    </message>
</context>
<context>
    <name>workshop</name>
    <message>
        <source>“{name}” is {value}; it must be a number from {least} to {most}.</source>
        <translation>„{name}“ ist {value}; es muss eine Zahl von {least} bis {most} sein.</translation>
    </message>
    <message>
        <source>“{name}” is {value}; it must be true or false.</source>
        <translation>„{name}“ ist {value}; es muss true oder false sein.</translation>
    </message>
    <message>
        <source>“{name}” has {value}, which is none of {names}.</source>
        <translation>„{name}“ hat {value}; möglich sind nur {names}.</translation>
    </message>
    <message>
        <source>“{name}” is {value}; it must be a text.</source>
        <translation>„{name}“ ist {value}; es muss ein Text sein.</translation>
    </message>
    <message>
        <source>“{name}” is {value}; it must be a list.</source>
        <translation>„{name}“ ist {value}; es muss eine Liste sein.</translation>
    </message>
    <message>
        <source>There is no contrast {value} in this deck.</source>
        <translation>Einen Gegensatz {value} gibt es in diesem Stapel nicht.</translation>
    </message>
    <message>
        <source>“teams” must be {least} to {most} different names.</source>
        <translation>„teams“ muss {least} bis {most} verschiedene Namen enthalten.</translation>
    </message>
</context>
</TS>
