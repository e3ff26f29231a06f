"""What Import says of files, decks and what became of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.isolating import isolated
from desktop_app.paths import without_home
from desktop_app.study import drafting
from desktop_app.study.deck_plan import DeckPlan
from desktop_app.study.importing import ImportPlan
from desktop_app.study.left_out import Written
from desktop_app.study.opening import Opened
from desktop_app.study.unfinished import Unfinished
from desktop_app.ui import text
from desktop_app.ui.drafting import wording as draft_wording
from desktop_app.ui.importing.preview_page import MOST_DECKS, DeckShown, Preview
from desktop_app.ui.importing.waiting_list import Waiting
from desktop_app.ui.text import plurals

translate = QCoreApplication.translate

CONTINUE, PASTE, AGAIN, COPY = "continue", "paste", "again", "copy"
GROUPS_BETWEEN = " › "


def waiting(one: Unfinished) -> Waiting:
    """A row of what is not finished."""
    if one.state == "problem":
        ways = {
            PASTE: translate("Import", "Paste text"),
            AGAIN: translate("Import", "Try again"),
            COPY: translate("Import", "Copy details"),
        }
        way = one.kind if one.kind in ways else AGAIN
        return Waiting(one.id, one.name, one.problem, "triangle-alert", way, ways[way], True)
    icon = "columns-2" if one.kind == "table" else "layers" if one.kind == "decks" else "file-text"
    return Waiting(one.id, one.name, _state(one), icon, CONTINUE, translate("Import", "Continue"))


def _state(one: Unfinished) -> str:
    if one.kind == "table" and one.rows:
        #: {ready} and {rows}: numbers of rows of a table.
        pattern = translate("Import", "{ready} of {rows} rows are ready")
        return pattern.format(ready=text.count(one.ready), rows=text.count(one.rows))
    if one.kind == "article":
        return draft_wording.waiting(drafting.restored(one.begun))
    if one.kind == "decks" and one.state == "begun":
        return translate("Import", "Not imported yet")
    return translate("Import", "Not looked at yet")


def problem(opened: Opened) -> str:
    """Why a file cannot be read, in one sentence."""
    if opened.sentence is None:
        return translate("Import", "There is no deck in this file.")
    more = len(opened.problems) - 1
    first = text.phrase_text(opened.sentence, "import")
    if more < 1:
        return first
    #: {problem}: what is wrong, with its place in the file; {number} of further problems.
    pattern = translate("Import", "{problem} (and {number} more)")
    return pattern.format(problem=first, number=text.count(more))


def nothing_to_paste() -> str:
    return translate("Import", "There is no text to paste. Copy a table or a text first.")


def pasted_name() -> str:
    return translate("Import", "Pasted text")


def unchanged(plan: ImportPlan) -> str:
    """Every deck of the file is here, as it is in the file."""
    if len(plan.decks) == 1:
        #: {title} of a deck.
        pattern = translate("Import", "“{title}” is here already. Nothing was changed.")
        return pattern.format(title=isolated(plan.decks[0].head.title))
    return plurals.tr("All %Ln decks are here already. Nothing was changed.", "", len(plan.decks))


def known(number: int) -> str:
    """Of an article's drafts, which were not added a second time."""
    if number == 1:
        return translate("Import", "1 draft was in the deck already.")
    return plurals.tr("%Ln drafts were in the deck already.", "", number)


def decks(number: int) -> str:
    return translate("Import", "1 deck") if number == 1 else plurals.tr("%Ln decks", "", number)


def changes(number: int) -> str:
    return translate("Import", "1 change") if number == 1 else plurals.tr("%Ln changes", "", number)


def preview(name: str, plan: ImportPlan, cards: Sequence[int], *, with_history: bool) -> Preview:
    """What will come of it if the button is pressed."""
    shown = [_deck(deck, number) for deck, number in zip(plan.decks, cards, strict=True)]
    new, changed = sum(cards), sum(map(number_of_changes, plan.decks))
    more = len(shown) - MOST_DECKS
    return Preview(
        about=_about(name, plan, new),
        decks=tuple(shown[:MOST_DECKS]),
        more=plurals.tr("and %Ln more decks", "", more) if more > 0 else "",
        history=_history(plan) if plan.has_history else "",
        with_history=with_history,
        problems=tuple(_with_place(str(each.item or each.file), each.message) for each in plan.problems),
        notices=tuple(_with_place(each.where, each.reason) for each in plan.notices),
        outcome=_outcome(new, changed),
        button=_button(new, changed),
        can=not plan.is_unchanged,
    )


def number_of_changes(deck: DeckPlan) -> int:
    """Of a deck that is here: entries that would be changed."""
    return 0 if deck.is_new else len(deck.changed)


def added(titles: Sequence[str], cards: int) -> str:
    """Decks that came new."""
    if len(titles) == 1:
        #: {title} of a deck; {cards}: "24 cards".
        pattern = translate("Import", "“{title}” added, {cards}.")
        return pattern.format(title=isolated(titles[0]), cards=text.cards(cards))
    #: {decks}: "3 decks"; {cards}: "24 cards".
    pattern = translate("Import", "{decks} added, {cards}.")
    return pattern.format(decks=decks(len(titles)), cards=text.cards(cards))


def updated(titles: Sequence[str], new: int, changed: int) -> str:
    """Decks that were here."""
    name = (
        translate("Import", "“{title}”").format(title=isolated(titles[0]))
        if len(titles) == 1
        else decks(len(titles))
    )
    #: {deck}: a title in quotes, or "3 decks"; {new} and {changed}: numbers of entries.
    pattern = translate("Import", "{deck} updated: {new} new, {changed} changed.")
    return pattern.format(deck=name, new=text.count(new), changed=text.count(changed))


def left_out(written: Written, number: int) -> str:
    """Where rows are that did not come in."""
    if number == 1:
        #: {file}: the name of a file; {folder}: the folder it lies in.
        rows = translate("Import", "The row that was left out is in “{file}” in the folder {folder}.")
    else:
        rows = plurals.tr(
            "The %Ln rows that were left out are in “{file}” in the folder {folder}.", "", number
        )
    return rows.format(
        file=isolated(written.path.name), folder=isolated(without_home(str(written.path.parent)))
    )


def not_written(number: int) -> str:
    if number == 1:
        return translate("Import", "The row that was left out could not be written to a file.")
    return plurals.tr("The %Ln rows that were left out could not be written to a file.", "", number)


def ready_to_look(name: str) -> str:
    #: {file}: the name of a file.
    return translate("Import", "{file} can be looked at in Import.").format(file=isolated(name))


def template_saved(path: Path) -> str:
    #: {file}: the name of a file with its folder.
    pattern = translate("Import", "The template is saved as {file}. Fill it in and bring it in here.")
    return pattern.format(file=isolated(without_home(str(path))))


def _deck(deck: DeckPlan, cards: int) -> DeckShown:
    folder = GROUPS_BETWEEN.join(deck.folder)
    if deck.is_new:
        #: {cards}: "24 cards".
        about = translate("Import", "New, {cards}").format(cards=text.cards(cards))
        return DeckShown(deck.head.title, about, folder)
    if deck.is_unchanged:
        return DeckShown(deck.head.title, translate("Import", "Here already, nothing has changed"), folder)
    #: {new} and {changed}: numbers of entries of a deck; {gone}: of those that are not in the file any more.
    pattern = translate("Import", "Here already: {new} new, {changed} changed, {gone} gone from the file")
    if not deck.gone:
        #: {new} and {changed}: numbers of entries of a deck.
        pattern = translate("Import", "Here already: {new} new, {changed} changed")
    about = pattern.format(
        new=text.count(len(deck.added)),
        changed=text.count(len(deck.changed)),
        gone=text.count(len(deck.gone)),
    )
    return DeckShown(deck.head.title, about, folder, update=deck.id)


def _about(name: str, plan: ImportPlan, cards: int) -> str:
    media = len(plan.found.foreign.media)
    parts = [decks(len(plan.decks))]
    if cards:
        parts.append(text.cards(cards))
    if media == 1:
        parts.append(translate("Import", "1 picture or sound"))
    elif media:
        parts.append(plurals.tr("%Ln pictures and sounds", "", media))
    #: {file}: the name of a file; {contents}: "3 decks, 84 cards".
    pattern = translate("Import", "{file}: {contents}")
    return pattern.format(file=isolated(name), contents=translate("Import", ", ").join(parts))


def _history(plan: ImportPlan) -> str:
    past = [card for deck in plan.decks for card in deck.past]
    answers = sum(len(card.reviews) for card in past)
    if not answers:
        return translate("Import", "Bring in what was set on its cards: suspended, marked, flags")
    if answers == 1:
        return translate("Import", "Bring in what was learned there (1 answer)")
    return plurals.tr("Bring in what was learned there (%Ln answers)", "", answers)


def _outcome(new: int, changed: int) -> str:
    if not new and not changed:
        return translate("Import", "Nothing has been saved yet.")
    parts = [text.cards(new)] if new else []
    if changed:
        parts.append(changes(changed))
    #: {contents}: "84 cards, 3 changes": what would come in.
    pattern = translate("Import", "{contents}. Nothing has been saved yet.")
    return pattern.format(contents=translate("Import", ", ").join(parts))


def _button(new: int, changed: int) -> str:
    if new and changed:
        #: {cards}: "84 cards"; {changes}: "3 changes".
        pattern = translate("Import", "Import {cards} and {changes}")
        return pattern.format(cards=text.cards(new), changes=changes(changed))
    if new:
        return translate("Import", "Import {cards}").format(cards=text.cards(new))
    if changed:
        return translate("Import", "Take {changes}").format(changes=changes(changed))
    return translate("Import", "Import")


def _with_place(where: str, reason: str) -> str:
    #: {where} in a file: a note, a row; {reason}: what is said of it.
    return (
        translate("Import", "{where}: {reason}").format(where=isolated(where), reason=reason)
        if where
        else reason
    )
