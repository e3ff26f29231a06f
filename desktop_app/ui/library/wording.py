"""What the Decks room says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import SideId
from desktop_app.domain.isolating import isolated
from desktop_app.domain.item import (
    Advice,
    Contrast,
    Definition,
    Disagreement,
    Example,
    PlainCard,
    Similarity,
    TraitSet,
)
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP
from desktop_app.domain.study_day import date_of
from desktop_app.study.item_cards import ItemCard
from desktop_app.study.mastery import HAVE_SIDES, Level, Mastery
from desktop_app.study.rows import DeckCounts
from desktop_app.ui import text
from desktop_app.ui.inline_label import quiet, with_glyph
from desktop_app.ui.text import plurals

translate = QCoreApplication.translate

_VERSUS = (" vs. ", " vs ")
_KINDS = {
    Definition.kind: QT_TRANSLATE_NOOP("Decks", "Definition"),
    Contrast.kind: QT_TRANSLATE_NOOP("Decks", "Contrast"),
    TraitSet.kind: QT_TRANSLATE_NOOP("Decks", "Characteristics"),
    Similarity.kind: QT_TRANSLATE_NOOP("Decks", "True of both"),
    Disagreement.kind: QT_TRANSLATE_NOOP("Decks", "Who says what?"),
    Example.kind: QT_TRANSLATE_NOOP("Decks", "Example"),
    Advice.kind: QT_TRANSLATE_NOOP("Decks", "Advice"),
    PlainCard.kind: QT_TRANSLATE_NOOP("Decks", "Card"),
}
_LEVELS = {
    Level.NEW: QT_TRANSLATE_NOOP("Decks", "New"),
    Level.GROWING: QT_TRANSLATE_NOOP("Decks", "Growing"),
    Level.STRONG: QT_TRANSLATE_NOOP("Decks", "Strong"),
    Level.WEAK: QT_TRANSLATE_NOOP("Decks", "Weak side"),
}


def kind(name: str) -> str:
    """Of an item."""
    return translate("Decks", _KINDS[name])


def has_sides(name: str) -> bool:
    """Whether statements of two sides are what such an item is made of."""
    return name in HAVE_SIDES


def level(found: Level) -> str:
    return translate("Decks", _LEVELS[found])


def pair_title(title: str, head: DeckHead) -> str:
    """ "Vision vs. execution" with the glyphs of the sides, others as they are written; for inline blocks."""
    if len(head.sides) == 2:
        for between in _VERSUS:
            left, versus, right = title.partition(between)
            if versus and left.strip() and right.strip():
                #: {left} and {right} are the two halves of a title such as "Vision vs. execution".
                pattern = translate("Decks", "{left} {quiet}vs.{end} {right}")
                begin, end = quiet(" ").split(" ")
                return pattern.format(
                    left=with_glyph(0, left), right=with_glyph(1, right), quiet=begin, end=end
                )
    return title


def contrasts(number: int) -> str:
    return translate("Decks", "1 contrast") if number == 1 else plurals.tr("%Ln contrasts", "", number)


def sources(number: int) -> str:
    return translate("Decks", "1 source") if number == 1 else plurals.tr("%Ln sources", "", number)


def counts(head: DeckHead, found: DeckCounts) -> str:
    """ "13 contrasts, 91 cards, 5 sources"."""
    parts = [contrasts(found.contrasts)] if found.contrasts else []
    parts.append(text.cards(found.cards))
    if head.sources:
        parts.append(sources(len(head.sources)))
    return listed(parts)


def listed(parts: list[str]) -> str:
    """One after the other, as the language lists them."""
    #: Joins the parts of a list: "13 contrasts, 91 cards".
    pattern = translate("Decks", "{first}, {next}")
    whole, *rest = (isolated(part) for part in parts)
    for part in rest:
        whole = pattern.format(first=whole, next=part)
    return whole


def share(right: int, answers: int) -> str:
    """ "6 of 11"."""
    #: Right answers of all answers.
    pattern = translate("Decks", "{right} of {answers}")
    return pattern.format(right=text.count(right), answers=text.count(answers))


def accuracy(head: DeckHead, found: Mastery) -> str:
    """As a screen reader says the two bars."""
    if not found.sides:
        return not_studied()
    #: {side} is "Leadership", {share} "6 of 11": right answers of the last ones to that side.
    pattern = translate("Decks", "{side} {share} right")
    return listed(
        [
            pattern.format(side=isolated(side.name), share=share(*values))
            for side, values in zip(head.sides, found.sides, strict=True)
            if values[1]
        ]
    )


def mastery(head: DeckHead, found: Mastery) -> str:
    """In words alone, with the name of the weak side."""
    if found.weak is None:
        return level(found.level)
    #: For screen readers: {side} is the name of the side that is often taken for the other.
    return translate("Decks", "Weak side: {side}").format(side=isolated(head.side(found.weak).name))


def side_index(head: DeckHead, side: SideId) -> int:
    return 0 if head.sides[0].id == side else 1


def not_studied() -> str:
    return translate("Decks", "not studied yet")


def due(number: int) -> str:
    """For screen readers."""
    return translate("Decks", "{number} due").format(number=text.count(number))


def waits() -> str:
    """Of a deck that is not studied."""
    return translate("Decks", "not started")


def to_study(number: int) -> str:
    """Of a deck, for screen readers."""
    if not number:
        return translate("Decks", "nothing to do today")
    return translate("Decks", "{cards} to study").format(cards=text.cards(number))


def card_state(card: ItemCard, today: int) -> str:
    """ "New", "Due", "Back in 5 days"; `today` is the study day."""
    if card.is_suspended:
        return translate("Decks", "Suspended")
    if card.state.due_day is None:
        return translate("Decks", "New")
    if card.state.due_day <= today:
        return translate("Decks", "Due")
    return text.returns(card.state.due_day - today)


def nothing_in_it(head: DeckHead) -> str:
    if head.sides:
        return translate("Decks", "No contrasts yet.")
    return translate("Decks", "No cards yet.")


def nothing_today() -> str:
    return translate("Decks", "Nothing to do in this deck today.")


def date_note(day: int | None, today: int) -> str:
    """When the deck is to be known, "" without a date; both are study days."""
    if day is None:
        return ""
    date = text.weekday_date(date_of(day))
    if day < today:
        return translate("Decks", "It was to be known by {date}.").format(date=date)
    return translate("Decks", "To be known by {date}.").format(date=date)


def facts(head: DeckHead) -> str:
    """What its file says of a deck: what it is about, who made it, in which language."""
    parts = [head.description]
    if head.author:
        parts.append(translate("Decks", "Author: {name}").format(name=isolated(head.author)))
    language = QLocale(head.language).nativeLanguageName() or head.language
    parts.append(translate("Decks", "Language: {language}").format(language=language))
    return "\n".join(part for part in parts if part)


def about_cram() -> str:
    return translate("Decks", "Cram asks cards that are not due yet, and changes no date.")
