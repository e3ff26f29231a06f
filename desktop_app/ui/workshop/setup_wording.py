"""What the set-up of a workshop says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.deck import Deck
from desktop_app.domain.isolating import isolated
from desktop_app.domain.item import Contrast, Example, TraitSet
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP
from desktop_app.study.workshop.rounds import Round, RoundKind, Voting, WorkshopPlan, WorkshopSet
from desktop_app.ui import text
from desktop_app.ui.text import plurals

translate = QCoreApplication.translate

_KINDS = {
    RoundKind.WHICH_SIDE: QT_TRANSLATE_NOOP("Workshop", "Which side?"),
    RoundKind.SCENARIO: QT_TRANSLATE_NOOP("Workshop", "Whose job is it?"),
    RoundKind.SORT_BOARD: QT_TRANSLATE_NOOP("Workshop", "Sort together"),
    RoundKind.BUZZER: QT_TRANSLATE_NOOP("Workshop", "Who knows it first?"),
    RoundKind.DISCUSSION: QT_TRANSLATE_NOOP("Workshop", "Discussion"),
}
_ABOUT = {
    RoundKind.WHICH_SIDE: QT_TRANSLATE_NOOP("Workshop", "A statement; each team votes."),
    RoundKind.SCENARIO: QT_TRANSLATE_NOOP("Workshop", "A situation; each team votes."),
    RoundKind.SORT_BOARD: QT_TRANSLATE_NOOP("Workshop", "Teams take turns to place one trait each."),
    RoundKind.BUZZER: QT_TRANSLATE_NOOP("Workshop", "The first hand up says the counterpart."),
    RoundKind.DISCUSSION: QT_TRANSLATE_NOOP("Workshop", "Where the sources disagree. No points."),
}
_NONE = {
    RoundKind.WHICH_SIDE: QT_TRANSLATE_NOOP("Workshop", "This deck has no statements with a side."),
    RoundKind.SCENARIO: QT_TRANSLATE_NOOP("Workshop", "This deck has no example with situations."),
    RoundKind.SORT_BOARD: QT_TRANSLATE_NOOP("Workshop", "This deck has too few statements to sort."),
    RoundKind.BUZZER: QT_TRANSLATE_NOOP("Workshop", "This deck has no statements that are pairs."),
    RoundKind.DISCUSSION: QT_TRANSLATE_NOOP("Workshop", "This deck has no question to disagree on."),
}
ICONS = {
    RoundKind.WHICH_SIDE: "columns-2",
    RoundKind.SCENARIO: "messages-square",
    RoundKind.SORT_BOARD: "list-checks",
    RoundKind.BUZZER: "bell",
    RoundKind.DISCUSSION: "message-square-quote",
}
_VOTING = {
    Voting.KEYS: QT_TRANSLATE_NOOP("Workshop", "One per team"),
    Voting.HANDS: QT_TRANSLATE_NOOP("Workshop", "Count hands"),
    Voting.CORNERS: QT_TRANSLATE_NOOP("Workshop", "Corner signs"),
}
_ABOUT_VOTING = {
    Voting.KEYS: QT_TRANSLATE_NOOP("Workshop", "Each team tells you its side; you press its key."),
    Voting.HANDS: QT_TRANSLATE_NOOP("Workshop", "You count the hands of each team; most hands decide."),
    Voting.CORNERS: QT_TRANSLATE_NOOP(
        "Workshop", "Teams walk to a printed sign, or hold one up. Print the signs before you start."
    ),
}


def kind(which: RoundKind) -> str:
    return translate("Workshop", _KINDS[which])


def about_kind(which: RoundKind) -> str:
    return translate("Workshop", _ABOUT[which])


def no_such_rounds(which: RoundKind) -> str:
    return translate("Workshop", _NONE[which])


def voting(way: Voting) -> str:
    return translate("Workshop", _VOTING[way])


def about_voting(way: Voting) -> str:
    return translate("Workshop", _ABOUT_VOTING[way])


def rounds(number: int) -> str:
    return translate("Workshop", "1 round") if number == 1 else plurals.tr("%Ln rounds", "", number)


def contrasts(number: int) -> str:
    return translate("Workshop", "1 contrast") if number == 1 else plurals.tr("%Ln contrasts", "", number)


def examples(number: int) -> str:
    return translate("Workshop", "1 example") if number == 1 else plurals.tr("%Ln examples", "", number)


def about_deck(deck: Deck) -> str:
    """What a room can be asked of it: "13 contrasts, 2 examples"."""
    said = [
        words(number)
        for words, kinds in ((contrasts, (Contrast, TraitSet)), (examples, (Example,)))
        if (number := sum(isinstance(item, kinds) for item in deck.items))
    ]
    #: Between the parts of a list such as "13 contrasts, 2 examples".
    return translate("Workshop", ", ").join(said)


def unnamed() -> str:
    """Of saved choices whose title is empty."""
    return translate("Workshop", "Without a name")


def minutes(number: int) -> str:
    return translate("Workshop", "{minutes} min").format(minutes=text.count(number))


def seconds(number: int) -> str:
    """Of the timer."""
    if not number:
        return translate("Workshop", "No timer")
    return translate("Workshop", "{seconds} s").format(seconds=text.count(number))


def estimate(plan: WorkshopPlan) -> str:
    """ "About 45 min for 10 rounds"."""
    #: {time}: "45 min"; {rounds}: "10 rounds".
    pattern = translate("Workshop", "About {time} for {rounds}")
    return pattern.format(time=minutes(plan.about_minutes), rounds=rounds(len(plan.rounds)))


def drawn_anew() -> str:
    """For screen readers."""
    return translate("Workshop", "Other rounds are drawn.")


def fewer_than_asked(plan: WorkshopPlan) -> str:
    """Where the deck has not enough for the time; "" where it has."""
    if plan.about_minutes + 5 >= plan.chosen.minutes:
        return ""
    return translate("Workshop", "The deck has no more for these kinds of rounds.")


def round_title(one: Round) -> str:
    """Of a line of the plan, which may be mirrored to the wall: no statement, no answer."""
    return one.heading or kind(one.kind)


def round_about(one: Round) -> str:
    said = [kind(one.kind)] if one.heading else []
    if one.seconds:
        said.append(seconds(one.seconds))
    #: Between the parts of a line such as "Which side? · 30 s".
    return translate("Workshop", " · ").join(said)


def more_summary(chosen: WorkshopSet, all_contrasts: int) -> str:
    """What holds of the choices that are folded away."""
    number = len(chosen.contrasts)
    #: {chosen} of {all} contrasts.
    some = translate("Workshop", "{chosen} of {all} contrasts").format(
        chosen=text.count(number), all=text.count(all_contrasts)
    )
    said = [
        some if number else translate("Workshop", "All contrasts"),
        #: {seconds}: "30 s".
        translate("Workshop", "timer {seconds}").format(seconds=seconds(chosen.seconds))
        if chosen.seconds
        else translate("Workshop", "no timer"),
    ]
    if chosen.voting is Voting.HANDS:
        said.append(translate("Workshop", "hands counted"))
    elif chosen.voting is Voting.CORNERS:
        said.append(translate("Workshop", "corner signs"))
    if chosen.alone_first:
        said.append(translate("Workshop", "alone first"))
    if chosen.asks_why:
        said.append(translate("Workshop", "teams say why"))
    #: Between the parts of a list such as "All contrasts, timer 30 s".
    return translate("Workshop", ", ").join(said)


def unfinished(title: str, number: int, of: int) -> str:
    """`number`: the round it was in, 0 before the first."""
    if not number:
        #: {deck}: the title of a deck.
        pattern = translate("Workshop", "{deck}: opened and not begun.")
        return pattern.format(deck=isolated(title))
    #: {deck}: the title of a deck.
    pattern = translate("Workshop", "{deck}: stopped in round {number} of {of}. All of it is kept.")
    return pattern.format(deck=isolated(title), number=text.count(number), of=text.count(of))


def go_on(number: int, of: int) -> str:
    if not number:
        return translate("Workshop", "Go on")
    pattern = translate("Workshop", "Go on with round {number} of {of}")
    return pattern.format(number=text.count(number), of=text.count(of))


def end_and_see() -> str:
    return translate("Workshop", "End it, show the results")


def forget() -> str:
    return translate("Workshop", "Remove it")


def about_screen(name: str) -> str:
    """`name`: of the screen that the room will see; "" for none."""
    if name:
        #: {screen}: "HDMI-1, 1,920 × 1,080".
        return translate("Workshop", "The room sees {screen}.").format(screen=isolated(name))
    return translate(
        "Workshop", "No projector is connected yet. Until there is one, what the room sees is in a window."
    )
