"""Decks, next versions of them, and bringing them in: for tests of updates."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from hypothesis import strategies as st

from desktop_app.compose import Engine
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.event import Event
from desktop_app.domain.ids import CardId, DeckId, ItemId, SideId, StatementId
from desktop_app.domain.item import Contrast, Example, Item, PlainCard, Similarity, TraitSet
from desktop_app.domain.memory import CardState
from desktop_app.formats.foreign import Foreign, ForeignDeck
from desktop_app.progress import Silent
from desktop_app.study import importing, replay
from desktop_app.study.deck_plan import DeckPlan
from desktop_app.study.editing import edited, fields_of
from desktop_app.study.importing import Choices, Found, ImportPlan, Outcome
from desktop_app.study.selection import Scope
from tests.answering import answer_one, session_of
from tests.strategies import texts


def found(*wanted: Deck, **more: Any) -> Found:
    return Found(None, Foreign(tuple(ForeignDeck(deck, **more) for deck in wanted)))


def plan(engine: Engine, *wanted: Deck, **how: Any) -> ImportPlan:
    return importing.plan(engine.study, found(*wanted), **how)


def plan_one(engine: Engine, deck: Deck, **how: Any) -> DeckPlan:
    (only,) = plan(engine, deck, **how).decks
    return only


def bring(engine: Engine, *wanted: Deck, choices: Choices | None = None, **how: Any) -> Outcome:
    outcome = importing.apply(engine.study, plan(engine, *wanted, **how), choices)
    importing.settle(engine.study, engine.catalogue)
    return outcome


def plain(name: str, *cards: tuple[str, str, str]) -> Deck:
    """Of ids, fronts and backs."""
    items = tuple(PlainCard(id=ItemId(each), front=front, back=back) for each, front, back in cards)
    return Deck(DeckHead(DeckId(name), name.title()), items)


def answer_some(engine: Engine, deck: DeckId, most: int = 6) -> None:
    """Study the deck, and answer its first cards."""
    with engine.store.transaction():
        engine.store.decks.start(engine.study.learner.id, deck)
    session = session_of(engine, Scope(deck=deck))
    for _ in range(most):
        if session.current is None:
            break
        answer_one(session)


def known(engine: Engine) -> dict[CardId, CardState]:
    """Of retired cards too."""
    return {stored.id: state for stored, state in engine.store.states.all(engine.study.learner.id)}


def events(engine: Engine) -> tuple[Event, ...]:
    return tuple(engine.store.events.all(engine.study.learner.id))


def assert_sound(engine: Engine) -> None:
    assert [check for check in engine.store.doctor.full_checks(Silent()) if not check.ok] == []
    assert list(replay.differences(engine.study)) == []


def live_cards(engine: Engine, deck: DeckId) -> list[CardId]:
    """In the order in which they are met."""
    return [card.id for card in engine.store.cards.of_deck(deck)]


def without_ids(deck: Deck) -> Deck:
    """The same for decks that differ in nothing but what their sides, items and statements are called."""
    head = replace(deck.head, id=DeckId(""), part_of=None)
    names: dict[str, str] = {side.id: f"side {place}" for place, side in enumerate(head.sides)}
    head = replace(head, sides=tuple(replace(side, id=SideId(names[side.id])) for side in head.sides))
    items = {item.id: f"item {place}" for place, item in enumerate(deck.items)}
    return Deck(head, tuple(_without_ids(item, names, items) for item in deck.items))


def _without_ids(item: Item, sides: dict[str, str], items: dict[ItemId, str]) -> Item:
    parts = [*getattr(item, "statements", ()), *getattr(item, "situations", ())]
    names = {part.id: StatementId(f"part {place}") for place, part in enumerate(parts)}
    changes: dict[str, Any] = {"id": ItemId(items[item.id])}
    if hasattr(item, "side"):
        changes["side"] = SideId(sides.get(item.side, item.side))
    for field in ("statements", "situations", "roles"):
        if hasattr(item, field):
            changes[field] = tuple(_part(part, sides, names, items) for part in getattr(item, field))
    return replace(item, **changes)


def _part(
    part: Any, sides: dict[str, str], names: dict[StatementId, StatementId], items: dict[Any, str]
) -> Any:
    changes: dict[str, Any] = {"side": SideId(sides.get(part.side, part.side))}
    if hasattr(part, "id"):
        changes["id"] = names[part.id]
        changes["id_is_given"] = True
    if getattr(part, "pair", None) is not None:
        changes["pair"] = names[part.pair]
    if getattr(part, "contrast", None) is not None:
        changes["contrast"] = ItemId(items[part.contrast])
    return replace(part, **changes)


@st.composite
def edit_scripts(draw: st.DrawFn, deck: Deck) -> Deck:
    """A next version: items go, move, are worded otherwise, or lose the ids that their author gave them."""
    items = draw(st.permutations(deck.items)) if draw(st.booleans()) else list(deck.items)
    kept = [item for item in items if draw(st.integers(0, 4))]
    names = {item.id for item in kept}
    edited = [_edited(draw, item, deck.head) for item in kept]
    edited = [_without_lost(item, names) for item in edited]
    if draw(st.booleans()):
        edited.append(PlainCard(id=ItemId("brand-new"), front=draw(texts()), back=draw(texts())))
    has_similarities = any(isinstance(item, Similarity) for item in edited)
    return Deck(replace(deck.head, title=draw(texts()), has_similarities=has_similarities), tuple(edited))


def _edited(draw: st.DrawFn, item: Item, head: DeckHead) -> Item:
    what = draw(st.sampled_from(["same", "same", "words", "id", "parts"]))
    if what == "id":
        return replace(item, id=ItemId(f"{item.id}-other"[:80]))
    if what == "words":
        field = draw(st.sampled_from(fields_of(item, head)))
        after, problems = edited(item, head, {field.path: field.text + " " + draw(texts())})
        return item if problems else after
    if what == "parts" and isinstance(item, Contrast | TraitSet):
        statements = tuple(draw(st.permutations(item.statements)))
        sides = [side.id for side in head.sides]
        return replace(item, statements=tuple(sorted(statements, key=lambda each: sides.index(each.side))))
    return item


def _without_lost(item: Item, names: set[ItemId]) -> Item:
    """No situation turns on a contrast that is gone."""
    if not isinstance(item, Example):
        return item
    return replace(
        item,
        situations=tuple(
            each if each.contrast in names else replace(each, contrast=None) for each in item.situations
        ),
    )
