"""What help says of each screen. The keys are not here: they come from the actions."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP
from desktop_app.ui.actions import (
    DECKS,
    DRAFTS,
    FACILITATOR,
    IMPORT,
    RESULTS,
    SETTINGS,
    STUDY,
    SUMMARY,
    SUSPENDED,
    TODAY,
    UPDATE,
    WELCOME,
    WORKSHOP,
)


@dataclass(frozen=True, slots=True)
class Topic:
    """Marked for translation in the context "help"."""

    purpose: str
    steps: tuple[str, ...]


TOPICS = {
    TODAY: Topic(
        QT_TRANSLATE_NOOP("help", "Today shows what is worth studying now, and about how long it will take."),
        (
            QT_TRANSLATE_NOOP(
                "help", "Start studying takes all decks together, in the order that helps most."
            ),
            QT_TRANSLATE_NOOP("help", "Short of time? Choose Only 10 cards, or Study beside a single deck."),
            QT_TRANSLATE_NOOP(
                "help",
                "New cards are ones you have not met yet. Learning are those you met a short while ago. "
                "Due are those you would soon forget.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "A workshop ahead? Set a date in the menu beside a deck: "
                "your minutes are then planned towards it.",
            ),
            QT_TRANSLATE_NOOP(
                "help", "The squares below are the days of a year: the darker, the more cards you studied."
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "When all is done, there is nothing to do until the next cards return. Rest is part of it.",
            ),
        ),
    ),
    STUDY: Topic(
        QT_TRANSLATE_NOOP(
            "help", "One card at a time: try to answer first, then see whether you were right."
        ),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "With two panels, choose the side the sentence belongs to. "
                "The left side is always round, the right side always square.",
            ),
            QT_TRANSLATE_NOOP("help", "With one button, say the answer to yourself, then let it be shown."),
            QT_TRANSLATE_NOOP(
                "help",
                "Then say how well you knew it: Again, Hard, Good or Easy. "
                "Under each stands when the card would return. The filled one is a suggestion.",
            ),
            QT_TRANSLATE_NOOP(
                "help", "A slip of the finger is no harm: Undo takes back as many answers as you like."
            ),
            QT_TRANSLATE_NOOP(
                "help", "You can leave at any time. Every answer is kept, and the same card waits for you."
            ),
        ),
    ),
    SUMMARY: Topic(
        QT_TRANSLATE_NOOP(
            "help", "What the session came to: how much you knew at the first try, and what moved."
        ),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "The two bars show how often you recognised each side. The shorter one needs more care.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Practise the misses asks those cards once more. It changes nothing about when they return.",
            ),
            QT_TRANSLATE_NOOP("help", "Back to Today ends the session."),
        ),
    ),
    WELCOME: Topic(
        QT_TRANSLATE_NOOP("help", "What Versus does, and a card to try. Nothing here counts yet."),
        (
            QT_TRANSLATE_NOOP("help", "Choose the side the sentence belongs to, or leave it."),
            QT_TRANSLATE_NOOP("help", "The large button leads to the first card, Esc to Today."),
            QT_TRANSLATE_NOOP("help", "Text size and theme can be changed at any time, in Settings."),
        ),
    ),
    DECKS: Topic(
        QT_TRANSLATE_NOOP("help", "Your decks, what each of them holds, and how far you are with it."),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Choose a deck on the left. Study asks what is due in it; a deck that waits is started.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "The bars show how often you were right about each side, of your last 40 answers to it. "
                "Weak side names the one that you often take for the other.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Strong means that you have met every card, and that at least half of them last "
                "three weeks or longer.",
            ),
            QT_TRANSLATE_NOOP("help", "Enter on a line opens it: what it says, and its cards."),
            QT_TRANSLATE_NOOP(
                "help",
                "When the file of a deck has changed, See changes shows each change before anything is taken "
                "over. Your progress stays.",
            ),
            QT_TRANSLATE_NOOP(
                "help", "In the menu behind the three dots you export, move, rename or delete the deck."
            ),
        ),
    ),
    IMPORT: Topic(
        QT_TRANSLATE_NOOP(
            "help", "Bring in a deck, a table or an article. Nothing is saved before you press Import."
        ),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Drop a file anywhere on the window, choose one, or copy rows in a spreadsheet and paste "
                "them here.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "For a table of your own, save the empty template, fill in a contrast on each row, "
                "and bring it in again.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Above each column of a table stands what it means. Choose another meaning where "
                "it is wrong.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Rows that need attention say why, with one thing that mends them. Enter on a cell does it. "
                "Alt and Enter begin a new line: each line of a side is a statement of its own.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Rows that stay behind are written to a file of their own. What you typed waits under "
                "Not finished.",
            ),
            QT_TRANSLATE_NOOP("help", "Undo takes a whole import back."),
        ),
    ),
    DRAFTS: Topic(
        QT_TRANSLATE_NOOP(
            "help", "What Versus drafted from an article. Nothing reaches a deck without being accepted."
        ),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Accept what is right, reject what is not. Edit changes the words; Swap sides changes what "
                "is said of which side.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "T changes the title alone, W says why it is so: learners read that after a wrong answer. "
                "Enter goes on.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "A draft says too much? Sort out: tick what does not belong there, and take it out or make "
                "it a draft of its own. Reject the rest is for all that you have not looked at.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "The passages of the open draft are darker in the article. A click on a passage opens its "
                "draft.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Something is missing? Select it in the article, by mouse or with the up and down keys, and "
                "press the left or the right arrow: it becomes a statement of that side. N begins a new "
                "contrast.",
            ),
            QT_TRANSLATE_NOOP(
                "help", "With Shift, the arrow keys make what is selected longer or shorter by a word."
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Add to deck works at any time. What is left waits in Import, under Not finished.",
            ),
        ),
    ),
    UPDATE: Topic(
        QT_TRANSLATE_NOOP("help", "What is different in the file. Nothing changes before you say so."),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Ticked changes are taken over. Words that go are struck through, new ones underlined.",
            ),
            QT_TRANSLATE_NOOP("help", "What you edited here yourself stays as you wrote it."),
            QT_TRANSLATE_NOOP(
                "help",
                "What is gone from the file stays in your deck, unless you tick it. Then it is put away with "
                "its history.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Ask again soon: for an answer that means something else now, so that you meet it soon.",
            ),
            QT_TRANSLATE_NOOP("help", "Undo takes the whole update back."),
        ),
    ),
    SUSPENDED: Topic(
        QT_TRANSLATE_NOOP("help", "Cards of one deck that are asked no more until you release them."),
        (
            QT_TRANSLATE_NOOP("help", "Choose one card or several, then release them: they are asked again."),
            QT_TRANSLATE_NOOP("help", "What you knew of a card is kept while it is suspended."),
            QT_TRANSLATE_NOOP("help", "Undo suspends them again."),
        ),
    ),
    WORKSHOP: Topic(
        QT_TRANSLATE_NOOP(
            "help", "Run a room with one of your decks: on a projector, on this screen, or on paper."
        ),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Choose a deck and how long you have, and press Start. The first slide waits for you; "
                "nothing runs before you say so.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "The rounds beside the choices are what will be asked, in this order. Draw others if you had "
                "these before.",
            ),
            QT_TRANSLATE_NOOP(
                "help", "Rehearse shows you everything without a projector. Nothing of it is kept."
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Connect the projector before or during the workshop: the room sees the slides there, and "
                "only you see the answers.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Under More choices you pick the contrasts, set the timer, and let everybody answer alone "
                "before the teams do.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "A workshop that was interrupted waits here, with its votes and points. Nothing of a "
                "workshop changes what a learner is asked.",
            ),
        ),
    ),
    FACILITATOR: Topic(
        QT_TRANSLATE_NOOP(
            "help", "What is on the wall, and beside it what only you see: the answer, notes, votes and time."
        ),
        (
            QT_TRANSLATE_NOOP("help", "The filled button is always the next step. Space presses it."),
            QT_TRANSLATE_NOOP(
                "help",
                "For a vote press the number of the team, then the arrow of its side. Votes stay off the "
                "wall until the answer is shown.",
            ),
            QT_TRANSLATE_NOOP("help", "A presenter remote works too: forward, back, and blank screen."),
            QT_TRANSLATE_NOOP(
                "help", "Points can be changed by hand at any time, with the signs beside them."
            ),
            QT_TRANSLATE_NOOP(
                "help", "You can leave at any time. The workshop is kept, and goes on where it stopped."
            ),
        ),
    ),
    RESULTS: Topic(
        QT_TRANSLATE_NOOP(
            "help", "How the room did: points of the teams, and what was hardest. No person is named."
        ),
        (
            QT_TRANSLATE_NOOP(
                "help",
                "Practise together asks once more what was missed, with something new of the same kind.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Take home makes a small deck or a sheet of what was missed. Opened at home, the deck asks "
                "those contrasts first and adds to the progress on the whole deck.",
            ),
            QT_TRANSLATE_NOOP("help", "Export writes the results as a PDF, or as a table for a spreadsheet."),
            QT_TRANSLATE_NOOP(
                "help", "The results stay with the deck, in Workshop. Deleted ones can be had back with Undo."
            ),
        ),
    ),
    SETTINGS: Topic(
        QT_TRANSLATE_NOOP("help", "How Versus looks, reads and answers to keys. Every change holds at once."),
        (
            QT_TRANSLATE_NOOP("help", "Choose a section from the list; its settings stand beside it."),
            QT_TRANSLATE_NOOP(
                "help", "Text can be doubled in size. Every screen stays complete; long ones scroll."
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Under Keys, choose an action and press the key you want. "
                "If another action has it already, you decide which one keeps it.",
            ),
            QT_TRANSLATE_NOOP(
                "help",
                "Under Backups, any copy can be restored; what you have now is saved first.",
            ),
            QT_TRANSLATE_NOOP("help", "Nothing has to be saved, and everything can be set back."),
        ),
    ),
}


def purpose(place: str) -> str:
    """ "" for a screen there is nothing to say of."""
    topic = TOPICS.get(place)
    return QCoreApplication.translate("help", topic.purpose) if topic is not None else ""


def steps(place: str) -> list[str]:
    topic = TOPICS.get(place)
    return [QCoreApplication.translate("help", step) for step in topic.steps] if topic is not None else []
