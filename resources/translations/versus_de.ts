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
</context>
<context>
    <name>Attempts</name>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
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
    <name>DeckOpening</name>
    <message>
        <source>Opening {file}</source>
        <translation>{file} öffnen</translation>
    </message>
    <message>
        <source>“{title}” added, {cards}.</source>
        <extracomment>{title} of a deck; {cards}: &quot;24 cards&quot;.</extracomment>
        <translation>„{title}“ hinzugefügt, {cards}.</translation>
    </message>
    <message>
        <source>“{title}” is here already. Nothing was changed.</source>
        <extracomment>{title} of a deck.</extracomment>
        <translation>„{title}“ gibt es hier schon. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>{file} cannot be opened. Versus opens its own decks, files that end in .toml.</source>
        <extracomment>{file}: the name of a file.</extracomment>
        <translation>{file} lässt sich nicht öffnen. Versus öffnet eigene Stapel, also Dateien, die auf .toml enden.</translation>
    </message>
    <message>
        <source>Nothing was added. {problem}</source>
        <extracomment>{problem}: what is wrong, with its place in the file.</extracomment>
        <translation>Nichts wurde hinzugefügt. {problem}</translation>
    </message>
    <message>
        <source>Nothing was added. {problem} (and {number} more)</source>
        <extracomment>{problem}: what is wrong, with its place in the file; {number} of further problems.</extracomment>
        <translation>Nichts wurde hinzugefügt. {problem} (und {number} weitere)</translation>
    </message>
    <message>
        <source>Study it now</source>
        <translation>Jetzt lernen</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
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
    <name>PercentStepper</name>
    <message>
        <source>Back to 100 %</source>
        <translation>Zurück auf 100&#xa0;%</translation>
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
    <name>_Because</name>
    <message>
        <source>Your reason: because…</source>
        <translation>Ihre Begründung: weil&#xa0;…</translation>
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
    <name>actions</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <source>Search the keys</source>
        <translation>Tasten durchsuchen</translation>
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
        <source>Write a text here.</source>
        <translation>Hier fehlt ein Text.</translation>
    </message>
    <message>
        <source>This text has {n} characters; {limit} is the most.</source>
        <translation>Dieser Text hat {n} Zeichen; höchstens {limit} sind möglich.</translation>
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
    <name>formats</name>
    <message>
        <source>Spreadsheets cannot be read yet. Versus reads deck files (.toml).</source>
        <translation>Tabellen können noch nicht gelesen werden. Versus liest Stapeldateien (.toml).</translation>
    </message>
    <message>
        <source>Anki packages cannot be read yet. Versus reads deck files (.toml).</source>
        <translation>Anki-Pakete können noch nicht gelesen werden. Versus liest Stapeldateien (.toml).</translation>
    </message>
    <message>
        <source>Articles cannot be read yet. Versus reads deck files (.toml).</source>
        <translation>Artikel können noch nicht gelesen werden. Versus liest Stapeldateien (.toml).</translation>
    </message>
    <message>
        <source>Versus cannot read this kind of file. It reads deck files (.toml).</source>
        <translation>Dateien dieser Art kann Versus nicht lesen. Es liest Stapeldateien (.toml).</translation>
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
        <source>%Ln contrasts</source>
        <translation>
            <numerusform>%Ln Gegensatz</numerusform>
            <numerusform>%Ln Gegensätze</numerusform>
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
</context>
</TS>
