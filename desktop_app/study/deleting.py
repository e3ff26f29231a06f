"""Deleting what a card asks for: put away with its history, for everybody, until it is undone or put back.

What goes is the smallest thing a person would mean: of a trait set the trait, of an example the situation,
else the whole item. In the same transaction it gets its row in the bin (`bin.py`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from desktop_app.domain.card import Card
from desktop_app.domain.ids import StatementId, uuid7
from desktop_app.domain.item import Contrast, Example, Item, TraitSet
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP
from desktop_app.study.bin import order_in_full
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.item_texts import title_of
from desktop_app.study.rows import Binned, ItemKey, KeptItem, Part
from desktop_app.study.undo import Edited, put_item

TRAIT_DELETED = QT_TRANSLATE_NOOP("undo", "Trait deleted")
SITUATION_DELETED = QT_TRANSLATE_NOOP("undo", "Situation deleted")
CONTRAST_DELETED = QT_TRANSLATE_NOOP("undo", "Contrast deleted with all its cards")
TRAITS_DELETED = QT_TRANSLATE_NOOP("undo", "Trait set deleted with all its cards")
EXAMPLE_DELETED = QT_TRANSLATE_NOOP("undo", "Example deleted with all its cards")
ITEM_DELETED = QT_TRANSLATE_NOOP("undo", "Card deleted")
_WHOLE = {
    Contrast.kind: CONTRAST_DELETED,
    TraitSet.kind: TRAITS_DELETED,
    Example.kind: EXAMPLE_DELETED,
}


@dataclass(frozen=True, slots=True)
class Deleted:
    """An item as it was and as it became, and the row in the bin."""

    edited: Edited
    binned: Binned

    def take_back(self, study: Study, catalogue: Catalogue) -> Deleted:
        """Nothing where it was put back from the bin meanwhile."""
        bin_, edited = study.store.bin, self.edited
        is_back = bin_.get(self.binned.uuid) is None
        if not (is_back and study.store.decks.kept_item(edited.item) == edited.before):
            edited.take_back(study, catalogue)
            bin_.take_out(self.binned.uuid)
        return self

    def give_again(self, study: Study, catalogue: Catalogue) -> Deleted:
        self.edited.give_again(study, catalogue)
        study.store.bin.put(self.binned)
        return self


class _Cut(NamedTuple):
    """`rest` None: nothing would be left to ask, so the whole item goes."""

    label: str
    rest: Item | None = None
    part: Part | None = None
    called: str = ""


def delete(study: Study, catalogue: Catalogue, item: ItemKey, card: Card) -> tuple[str, Deleted]:
    """What was deleted, in words of the translation context "undo", and the change for an undo stack."""
    store = study.store
    with study.writing():
        head, _ = store.decks.item(item)
        before = store.decks.kept_item(item)
        cut = _without(before.item, card, order_in_full(study, item, before.item))
        if cut.rest is None:
            after = replace(before, retired=True)
        else:
            after = KeptItem(cut.rest, before.imported or before.item)
        put_item(study, catalogue, item, after)
        at = study.clock.now().at_utc_ms
        binned = Binned(
            uuid7(at, study.random()), head.id, item, cut.called or title_of(before.item), at, cut.part
        )
        store.bin.put(binned)
    return cut.label, Deleted(Edited(item, before, after), binned)


def _without(item: Item, card: Card, order: tuple[StatementId, ...]) -> _Cut:
    """The item without what the card asks for. `order`: ids of its parts, with those cut out before."""
    if isinstance(item, TraitSet):
        statements = tuple(each for each in item.statements if each.id != card.statement)
        if len({each.side for each in statements}) == len({each.side for each in item.statements}):
            (gone,) = (each for each in item.statements if each.id == card.statement)
            part = Part(statement=gone, after=_before(order, gone.id))
            return _Cut(TRAIT_DELETED, replace(item, statements=statements), part, gone.text)
    if isinstance(item, Example):
        situations = tuple(each for each in item.situations if each.id != card.statement)
        if situations:
            (left,) = (each for each in item.situations if each.id == card.statement)
            part = Part(situation=left, after=_before(order, left.id))
            return _Cut(SITUATION_DELETED, replace(item, situations=situations), part, left.text)
    return _Cut(_WHOLE.get(item.kind, ITEM_DELETED))


def _before(order: tuple[StatementId, ...], name: StatementId) -> tuple[StatementId, ...]:
    return order[: order.index(name)]
