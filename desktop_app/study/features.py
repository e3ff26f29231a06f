"""What the order within a session looks at, of a card to be asked and of an answer given."""

from __future__ import annotations

from desktop_app.domain.card import CardKind
from desktop_app.domain.event import Event
from desktop_app.domain.ids import BOTH
from desktop_app.domain.item import Contrast
from desktop_app.domain.memory import Phase
from desktop_app.scheduling.order import PLAIN, Feature
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.rows import QueueRow


def feature_of(catalogue: Catalogue, row: QueueRow) -> Feature:
    try:
        head, card = catalogue.card(row)
    except KeyError:
        return PLAIN
    if card.contrast is None and card.right is None:
        return PLAIN
    contrast = None if card.contrast is None else (head.id, card.contrast)
    pole = card.right if card.kind.is_forced_choice and card.right != BOTH else None
    opens = card.kind is CardKind.WHICH_SIDE and card.item_kind == Contrast.kind and row.phase is Phase.NEW
    return Feature(contrast, None if pole is None else (head.id, pole), contrast if opens else None)


def feature_asked(event: Event) -> Feature:
    payload = event.payload
    deck, right = payload.get("deck"), payload.get("right")
    contrast = (deck, payload["contrast"]) if "contrast" in payload else None
    pole = (deck, right) if right not in (None, BOTH) else None
    return Feature(contrast, pole, contrast if payload.get("opens") else None)
