"""Decks that come while somebody may be killed, and their next versions."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from desktop_app.compose import Engine
from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.formats.foreign import Foreign, ForeignDeck
from desktop_app.study import importing
from desktop_app.study.importing import add_deck
from tests.storage.sample import plain_deck

Work = Callable[[], object]
_MOST_DECKS = 8
_CARDS = 20


def add_one(engine: Engine) -> Work | None:
    """After a restore it may be one that was there before, and was studied."""
    store, number = engine.store, len(engine.store.decks.heads())
    if number >= _MOST_DECKS:
        return None
    deck = plain_deck(f"added-{number}", _CARDS)

    def work() -> None:
        with store.transaction():
            add_deck(store, deck)
            store.decks.start(engine.study.learner.id, deck.head.id)

    return work


def update_one(engine: Engine, chance: random.Random) -> Work | None:
    """Another version of one that was added: a new title, some texts, a card more and one fewer."""
    study, names = engine.study, [head.id for head in engine.store.decks.heads()]
    added = [name for name in names if name.startswith("added-")]
    if not added:
        return None
    newer = _next_version(chance.choice(added), f"{chance.getrandbits(40):x}")
    plan = importing.plan(study, importing.found_of(Foreign((ForeignDeck(newer),))))

    def work() -> None:
        importing.apply(study, plan, importing.Choices(retire_all=True))
        importing.settle(study, engine.catalogue)

    return work


def _next_version(name: DeckId, version: str) -> Deck:
    deck = plain_deck(name, _CARDS)
    cards = [item for item in deck.items if isinstance(item, PlainCard)]
    items = [replace(item, back=f"{item.back} {version}") for item in cards[:10]]
    items += [*cards[11:], replace(cards[10], id=ItemId(f"new-{version}"), front=version)]
    return Deck(replace(deck.head, title=f"Version {version}"), tuple(items))
