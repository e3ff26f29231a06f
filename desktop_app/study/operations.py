"""What a person does to cards and items besides answering: one function per act, one transaction each.

Each gives the change it wrote, for an undo stack.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from desktop_app.domain.card import Card
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.errors import TextProblems
from desktop_app.domain.event import EventKind
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.editing import Edits, edited
from desktop_app.study.recorder import Recorder
from desktop_app.study.rows import ItemKey, KeptItem, QueueRow, StoredCard
from desktop_app.study.undo import Edited, Recorded, put_item


def suspend(
    study: Study, catalogue: Catalogue, cards: Sequence[StoredCard], *, suspended: bool = True
) -> Recorded:
    """Ask them no more, or with `suspended` false ask them again."""
    return _mark(study, catalogue, cards, EventKind.SUSPEND, {"suspended": suspended})


def set_aside(study: Study, catalogue: Catalogue, cards: Sequence[StoredCard]) -> Recorded:
    """Suspend what keeps being forgotten: `leech` says that nobody asked for it."""
    return _mark(study, catalogue, cards, EventKind.SUSPEND, {"suspended": True, "leech": True})


def bury(study: Study, catalogue: Catalogue, cards: Sequence[StoredCard]) -> Recorded:
    """Ask them no more today: they are back on the next study day."""
    return _mark(study, catalogue, cards, EventKind.BURY, {"until": study.today() + 1})


def unbury(study: Study, catalogue: Catalogue, cards: Sequence[StoredCard]) -> Recorded:
    return _mark(study, catalogue, cards, EventKind.BURY, {"until": None})


def set_flag(study: Study, catalogue: Catalogue, cards: Sequence[StoredCard], flag: int) -> Recorded:
    """1 to 4, or 0 for none."""
    return _mark(study, catalogue, cards, EventKind.FLAG, {"flag": flag})


def set_mark(study: Study, catalogue: Catalogue, cards: Sequence[StoredCard], *, marked: bool) -> Recorded:
    return _mark(study, catalogue, cards, EventKind.MARK, {"marked": marked})


def contrast_of(study: Study, head: DeckHead, card: Card, row: QueueRow) -> tuple[StoredCard, ...]:
    """What "the contrast" of a card means: all cards of its item; for a situation those of the contrast that
    it names, and its own."""
    store = study.store
    if card.contrast is not None and card.contrast != card.item:
        found = store.decks.find_item(head.id, card.contrast)
        if found is not None:
            return (store.cards.stored(row.key), *store.cards.of_item(found))
    return store.cards.of_item(row.item)


def edit_item(study: Study, catalogue: Catalogue, item: ItemKey, edits: Edits) -> Edited | None:
    """Change texts of an item (`editing.fields_of` names them), for every learner of the data folder.

    Cards keep their ids and with them their progress; a card is retired, or comes new, only where the rules
    make others of the new texts (gaps). None: nothing was changed. Raises TextProblems, and writes nothing.
    """
    store = study.store
    with study.writing():
        head, _ = store.decks.item(item)
        before = store.decks.kept_item(item)
        wanted, problems = edited(before.item, head, edits)
        if problems:
            raise TextProblems(problems)
        if wanted == before.item:
            return None
        imported = before.imported or before.item
        after = KeptItem(wanted, None if wanted == imported else imported)
        put_item(study, catalogue, item, after)
    return Edited(item, before, after)


def _mark(
    study: Study,
    catalogue: Catalogue,
    cards: Sequence[StoredCard],
    kind: EventKind,
    what: dict[str, Any],
) -> Recorded:
    payloads = [(card.uuid, card.key, _about(catalogue, card) | what) for card in cards]
    with study.writing():
        events = Recorder(study).mark(kind, payloads)
    return Recorded(tuple((event, card.key) for event, card in zip(events, cards, strict=True)))


def _about(catalogue: Catalogue, stored: StoredCard) -> dict[str, Any]:
    """What every event says of its card, so that another machine finds it under another wording."""
    head, made = catalogue.cards(stored.item)
    card = made.get(stored.uuid.bytes)
    about = {"deck": head.id, "card": stored.id}
    return about if card is None else about | {"item": card.item, "text": card.statement_text}
