"""Deleting what a card asks for: put away with its history, for everybody, until it is undone.

What goes is the smallest thing a person would mean: of a trait set the trait, of an example the situation,
else the whole item.
"""

from __future__ import annotations

from dataclasses import replace

from desktop_app.domain.card import Card
from desktop_app.domain.item import Example, Item, TraitSet
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.rows import ItemKey, KeptItem
from desktop_app.study.undo import Edited, put_item

TRAIT_DELETED = QT_TRANSLATE_NOOP("undo", "Trait deleted")
SITUATION_DELETED = QT_TRANSLATE_NOOP("undo", "Situation deleted")
CONTRAST_DELETED = QT_TRANSLATE_NOOP("undo", "Contrast deleted with all its cards")
ITEM_DELETED = QT_TRANSLATE_NOOP("undo", "Card deleted")


def delete(study: Study, catalogue: Catalogue, item: ItemKey, card: Card) -> tuple[str, Edited]:
    """What was deleted, in words of the translation context "undo", and the change for an undo stack."""
    with study.store.transaction():
        before = study.store.decks.kept_item(item)
        label, rest = _without(before.item, card)
        if rest is None:
            after = replace(before, retired=True)
        else:
            after = KeptItem(rest, before.imported or before.item)
        put_item(study, catalogue, item, after)
    return label, Edited(item, before, after)


def _without(item: Item, card: Card) -> tuple[str, Item | None]:
    """The item without what the card asks for; None where nothing would be left to ask."""
    if isinstance(item, TraitSet):
        statements = tuple(each for each in item.statements if each.id != card.statement)
        both_sides = len({each.side for each in statements}) == len({each.side for each in item.statements})
        return TRAIT_DELETED, replace(item, statements=statements) if both_sides else None
    if isinstance(item, Example):
        situations = tuple(each for each in item.situations if each.id != card.statement)
        return SITUATION_DELETED, replace(item, situations=situations) if situations else None
    return (CONTRAST_DELETED if item.kind == "contrast" else ITEM_DELETED), None
