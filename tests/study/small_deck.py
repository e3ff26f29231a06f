"""A deck with an item of each kind that is cut, and deleting and putting back in it."""

from __future__ import annotations

from desktop_app.compose import Engine
from desktop_app.domain.card import Card
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId, SideId, StatementId
from desktop_app.domain.item import Contrast, Example, Item, Role, Side, Situation, Statement, TraitSet
from desktop_app.storage.doctor import all_problems
from desktop_app.storage.store import SqliteStore
from desktop_app.study import replay
from desktop_app.study.bin import Deletion, PutBack, deletions, put_back
from desktop_app.study.deleting import delete
from desktop_app.study.importing import add_deck
from desktop_app.study.rows import ItemKey

SIDES = (
    Side(SideId("lead"), "Leadership", "leader", "leaders"),
    Side(SideId("manage"), "Management", "manager", "managers"),
)
TRAITS = TraitSet(
    id=ItemId("traits"),
    title="Characteristics",
    statements=tuple(
        Statement(StatementId(name), SIDES[side].id, f"Is {name}")
        for side, names in enumerate((("calm", "bold", "curious", "warm"), ("exact", "thrifty", "steady")))
        for name in names
    ),
)
EXAMPLE = Example(
    id=ItemId("firm"),
    setting="A firm",
    roles=tuple(Role(side.id, side.one) for side in SIDES),
    situations=tuple(
        Situation(StatementId(f"case-{number}"), f"Case {number}", SIDES[number % 2].id, "So it is.")
        for number in range(4)
    ),
)
CONTRAST = Contrast(
    id=ItemId("horizon"),
    title="Horizon",
    question="How far?",
    statements=(
        Statement(StatementId("years"), SIDES[0].id, "Looks years ahead"),
        Statement(StatementId("weeks"), SIDES[1].id, "Looks at the week"),
    ),
)
SMALL = Deck(DeckHead(DeckId("small"), "Small", sides=SIDES), (TRAITS, CONTRAST, EXAMPLE))


def add_small(engine: Engine) -> dict[ItemId, ItemKey]:
    """The keys of its items."""
    store = engine.store
    with store.transaction():
        add_deck(store, SMALL)
        store.decks.start(engine.study.learner.id, SMALL.head.id)
    keys = {item.id: store.decks.find_item(SMALL.head.id, item.id) for item in SMALL.items}
    return {name: key for name, key in keys.items() if key is not None}


def items(engine: Engine) -> tuple[Item, ...]:
    return engine.store.decks.items(SMALL.head.id)


def card_of(engine: Engine, key: ItemKey, part: str | None = None) -> Card:
    _, made = engine.catalogue.cards(key)
    return next(card for card in made.values() if part is None or card.statement == part)


def away(engine: Engine, key: ItemKey, part: str | None = None) -> Deletion:
    """Delete it, and give its row."""
    delete(engine.study, engine.catalogue, key, card_of(engine, key, part))
    return deletions(engine.study)[0]


def back(engine: Engine, row: Deletion) -> PutBack:
    return put_back(engine.study, engine.catalogue, row.binned.uuid)


def assert_sound(engine: Engine) -> None:
    assert isinstance(engine.store, SqliteStore)
    assert all_problems(engine.store.database.raw) == ()
    assert not list(replay.differences(engine.study))
