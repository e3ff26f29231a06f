"""The print kit of a deck: which parts, of which contrasts, on which paper; what the windows then draw."""

from __future__ import annotations

import enum
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from desktop_app.domain.deck import Deck
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import ItemId
from desktop_app.domain.item import Contrast, Item, TraitSet
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.study.calibration_sheet import CalibrationPage, calibration_pages
from desktop_app.study.card_sheet import SheetOptions
from desktop_app.study.corner_cards import corner_cards
from desktop_app.study.handout import handout, table
from desktop_app.study.paper import PaperCard, Sheet, Sign
from desktop_app.study.paper_cards import paper_cards
from desktop_app.study.quiz_sheets import quiz_sheets
from desktop_app.study.said_of_sides import Said, mixed, said_of_sides
from desktop_app.study.sorting_slips import slips_key, sorting_slips

_SLIPS_PER_PAGE, _SLIP_ASPECT = 16, 2.8


class What(enum.Enum):
    CARDS = "cards"
    HANDOUT = "handout"
    TABLE = "table"
    SLIPS = "slips"
    QUIZ = "quiz"
    CORNERS = "corners"
    CALIBRATION = "calibration"


NEEDS_SIDES = frozenset({What.SLIPS, What.QUIZ, What.CORNERS})
EVERYTHING = (What.HANDOUT, What.CARDS, What.SLIPS, What.QUIZ)
"""What is printed of a deck with two sides where nobody chose."""


class CannotPrint(AppError):
    """There is nothing of this kind in the deck."""


@dataclass(frozen=True, slots=True)
class PrintChoices:
    what: tuple[What, ...] = ()
    """In the order in which they are printed; empty: all that the deck has."""
    sheet: SheetOptions = SheetOptions()  # noqa: RUF009 - it is frozen
    contrasts: tuple[ItemId, ...] = ()
    """Contrasts and trait sets; empty: the whole deck."""
    seed: int = 1


@dataclass(frozen=True, slots=True)
class CardPart:
    """Cards to cut."""

    cards: tuple[PaperCard, ...]
    sheet: SheetOptions


Part: TypeAlias = CardPart | Sheet | Sign | CalibrationPage


def print_kit(deck: Deck, choices: PrintChoices) -> tuple[Part, ...]:
    """Raises CannotPrint, and says of what."""
    items, what = _chosen(deck, choices), choices.what or _all_of(deck)
    if not deck.head.sides and (unfit := [each for each in what if each in NEEDS_SIDES]):
        raise CannotPrint(
            phrase(
                QT_TRANSLATE_NOOP("errors", "This deck has no two sides, so it has no {parts}."),
                parts=", ".join(each.value for each in unfit),
            ),
            phrase(QT_TRANSLATE_NOOP("errors", "Print its cards or its hand-out.")),
        )
    return tuple(part for each in what for part in _parts(each, Deck(deck.head, items), choices))


def _all_of(deck: Deck) -> tuple[What, ...]:
    said = bool(deck.head.sides) and bool(said_of_sides(deck.items))
    return EVERYTHING if said else (What.HANDOUT, What.CARDS)


def _chosen(deck: Deck, choices: PrintChoices) -> tuple[Item, ...]:
    if not choices.contrasts:
        return deck.items
    there = {item.id: item for item in deck.items if isinstance(item, Contrast | TraitSet)}
    unknown = [each for each in choices.contrasts if each not in there]
    if unknown:
        raise CannotPrint(
            phrase(
                QT_TRANSLATE_NOOP("errors", "There is no contrast “{name}” in this deck."),
                name=", ".join(unknown),
            ),
            phrase(
                QT_TRANSLATE_NOOP("errors", "These are there: {names}."), names=", ".join(there) or "none"
            ),
        )
    return tuple(there[each] for each in dict.fromkeys(choices.contrasts))


def _parts(what: What, deck: Deck, choices: PrintChoices) -> Sequence[Part]:
    head, items = deck.head, deck.items
    match what:
        case What.CARDS:
            cards = paper_cards(items, head)
            if not cards:
                raise CannotPrint(
                    phrase(QT_TRANSLATE_NOOP("errors", "This deck has no cards to print.")),
                    phrase(QT_TRANSLATE_NOOP("errors", "Add items to it first.")),
                )
            return (CardPart(cards, choices.sheet),)
        case What.HANDOUT:
            return (handout(items, head),)
        case What.TABLE:
            return (table(items, head),)
        case What.SLIPS:
            order = mixed(_said(deck), choices.seed)
            sheet = replace(
                choices.sheet, per_page=_SLIPS_PER_PAGE, aspect=_SLIP_ASPECT, has_backs=False, folds=False
            )
            return (CardPart(sorting_slips(order, head), sheet), slips_key(order, head))
        case What.QUIZ:
            return quiz_sheets(_said(deck), head, choices.seed)
        case What.CORNERS:
            return corner_cards(head)
        case What.CALIBRATION:
            return calibration_pages(choices.sheet)


def _said(deck: Deck) -> tuple[Said, ...]:
    said = said_of_sides(deck.items)
    if not said:
        raise CannotPrint(
            phrase(
                QT_TRANSLATE_NOOP(
                    "errors", "No statement in this deck has a side, so there is nothing to sort."
                )
            ),
            phrase(QT_TRANSLATE_NOOP("errors", "Print its cards or its hand-out.")),
        )
    return said
