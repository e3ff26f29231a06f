"""What the page of an update says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import shorten

from desktop_app.domain.item import Contrast
from desktop_app.study.deck_plan import Added, Changed, DeckPlan, Gone
from desktop_app.study.update_work import Counts
from desktop_app.ui import text
from desktop_app.ui.library.wording import listed
from desktop_app.ui.text import plurals, translate

_MOST_LETTERS = 120
"""Of a text among several to choose from."""
_MOST_FIRST = 20


def _are_contrasts(changes: Iterable[Added | Changed | Gone]) -> bool:
    """So that they can be called so; else they are entries."""

    def kind(change: Added | Changed | Gone) -> str:
        if isinstance(change, Added):
            return change.item.kind
        return change.before.kind if isinstance(change, Changed) else change.stored.item.kind

    return all(kind(change) == Contrast.kind for change in changes)


def all_changes(plan: DeckPlan) -> tuple[Added | Changed | Gone, ...]:
    return (*plan.changed, *plan.added, *plan.gone)


def what_changed(plans: Sequence[DeckPlan]) -> str:
    """ "2 contrasts added, 3 reworded, 1 gone from the file"; "" where nothing of that is so."""
    contrasts = _are_contrasts(change for plan in plans for change in all_changes(plan))
    added, changed = sum(len(plan.added) for plan in plans), sum(len(plan.changed) for plan in plans)
    gone, moved = sum(len(plan.gone) for plan in plans), sum(len(plan.moved) for plan in plans)
    # The first says of what it speaks, the others need not.
    parts = [
        _added(added, contrasts),
        _reworded(changed, contrasts and not added),
        _gone(gone, contrasts and not added and not changed),
    ]
    if not any(parts):
        head = translate("Decks", "the title or the sources changed")
        parts = [_moved(moved), head if any(plan.head_changed for plan in plans) else ""]
    return listed([part for part in parts if part]) if any(parts) else ""


def notice(plans: Sequence[DeckPlan]) -> str:
    #: {what} is "2 contrasts added, 3 reworded".
    return translate("Decks", "The deck file has changed on disk: {what}.").format(what=what_changed(plans))


def unreadable(sentence: str) -> str:
    #: {problem} is a sentence.
    return translate("Decks", "The deck file has changed on disk. {problem}").format(problem=sentence)


def summary(plans: Sequence[DeckPlan]) -> str:
    found = what_changed(plans)
    if first := sum(len(plan.first) for plan in plans):
        found = found if any(all_changes(plan) for plan in plans) else ""
        return _joined(_asked_first(first), f"{found[:1].upper()}{found[1:]}." if found else "")
    if not found:
        return translate("Decks", "The file says what your deck says. There is nothing to update.")
    sentence = f"{found[:1].upper()}{found[1:]}."
    if any(plan.changed for plan in plans):
        return _joined(sentence, translate("Decks", "Your progress stays with every reworded card."))
    return sentence


def _joined(first: str, second: str) -> str:
    if not second:
        return first
    #: Joins two sentences.
    return translate("Decks", "{first} {second}").format(first=first, second=second)


def tag(change: Added | Changed | Gone, *, ticked: bool) -> str:
    """What becomes of it."""
    if isinstance(change, Changed):
        return translate("Decks", "reworded") if ticked else translate("Decks", "reworded, not taken over")
    if isinstance(change, Gone):
        if ticked:
            return translate("Decks", "gone from the file, will be put away")
        return translate("Decks", "gone from the file, kept in your deck")
    if change.back is not None:
        return (
            translate("Decks", "back in the file") if ticked else translate("Decks", "back, not taken over")
        )
    if not ticked:
        return translate("Decks", "new, not taken over")
    #: {cards} is "7 cards".
    return translate("Decks", "new, {cards}").format(cards=text.cards(change.cards))


def kept() -> str:
    return translate("Decks", "What you edited here yourself stays as you wrote it.")


def ask_again() -> str:
    return translate("Decks", "Ask again soon: the answer is another one now")


def moved(number: int) -> str:
    if number == 1:
        return translate("Decks", "1 entry stands at another place in the file, and moves there.")
    return plurals.tr("%Ln entries stand at other places in the file, and move there.", "", number)


def title(plans: Sequence[DeckPlan]) -> str:
    if any(plan.is_part for plan in plans):
        return translate("Decks", "A part of this deck")
    return translate("Decks", "What changed in the file")


def _asked_first(number: int) -> str:
    """Of a part, such as a workshop sends home."""
    if number == 1:
        asked = translate("Decks", "1 entry is asked before all else from now on.")
    else:
        asked = plurals.tr("%Ln entries are asked before all else from now on.", "", number)
    return _joined(asked, translate("Decks", "What you know stays as it is, and nothing of your deck goes."))


def first(plan: DeckPlan) -> str:
    """What they are called, one in each line."""
    called = [shorten(title, _MOST_LETTERS, placeholder=" …") for title in plan.first_titles]
    return "\n".join((*called[:_MOST_FIRST], *("…" for _ in called[_MOST_FIRST : _MOST_FIRST + 1])))


def ask_first() -> str:
    """The button, where nothing else changes."""
    return translate("Decks", "Ask these first")


def update(changes: Iterable[Added | Changed | Gone]) -> str:
    """The button: it names the number."""
    taken = tuple(changes)
    number = len(taken)
    if not number:
        return translate("Decks", "Leave all as it is")
    if _are_contrasts(taken):
        if number == 1:
            return translate("Decks", "Update 1 contrast")
        return plurals.tr("Update %Ln contrasts", "", number)
    if number == 1:
        return translate("Decks", "Update 1 entry")
    return plurals.tr("Update %Ln entries", "", number)


def updated(counts: Counts) -> str:
    """For the toast, and for undo."""
    number = counts.added + counts.changed + counts.removed
    if not number:
        return translate("Decks", "Deck updated")
    return (
        translate("Decks", "1 entry updated")
        if number == 1
        else plurals.tr("%Ln entries updated", "", number)
    )


def more(number: int) -> str:
    if number == 1:
        return translate("Decks", "Show 1 more")
    return plurals.tr("Show %Ln more", "", number)


def question() -> str:
    return translate("Decks", "Is this a new wording of something in your deck?")


def is_new() -> str:
    return translate("Decks", "It is something new")


def same_as(words: str) -> str:
    line = shorten(" · ".join(words.split("\n")), _MOST_LETTERS, placeholder="…")
    #: {words} is a text of the deck.
    return translate("Decks", "It is: {words}").format(words=line)


def _added(number: int, contrasts: bool) -> str:
    if not number:
        return ""
    if contrasts:
        if number == 1:
            return translate("Decks", "1 contrast added")
        return plurals.tr("%Ln contrasts added", "", number)
    return translate("Decks", "1 entry added") if number == 1 else plurals.tr("%Ln entries added", "", number)


def _reworded(number: int, contrasts: bool) -> str:
    if not number:
        return ""
    if contrasts:
        if number == 1:
            return translate("Decks", "1 contrast reworded")
        return plurals.tr("%Ln contrasts reworded", "", number)
    return plurals.tr("%Ln reworded", "", number)


def _gone(number: int, contrasts: bool) -> str:
    if not number:
        return ""
    if contrasts:
        if number == 1:
            return translate("Decks", "1 contrast gone from the file")
        return plurals.tr("%Ln contrasts gone from the file", "", number)
    return plurals.tr("%Ln gone from the file", "", number)


def _moved(number: int) -> str:
    if not number:
        return ""
    if number == 1:
        return translate("Decks", "1 entry moved")
    return plurals.tr("%Ln entries moved", "", number)
