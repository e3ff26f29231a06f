"""Files of a deck that is here, as its author would change them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from desktop_app.compose import Engine
from desktop_app.domain.deck import Deck
from desktop_app.domain.ids import DeckId, ItemId, StatementId
from desktop_app.domain.item import Advice, Contrast, Statement
from desktop_app.formats.toml_writer import write_deck_toml
from tests.answering import BUILT_IN

DECK = DeckId(BUILT_IN)


def contrasts_of(deck: Deck) -> list[Contrast]:
    return [item for item in deck.items if isinstance(item, Contrast)]


def write_version(engine: Engine, path: Path, *, reworded: int = 3, added: int = 2, gone: int = 1) -> Deck:
    """The built-in deck as a file: so many contrasts are other than here, so many pieces of advice are gone.

    Gives what was written.
    """
    deck = engine.store.decks.deck(DECK)
    contrasts = contrasts_of(deck)
    items = {item.id: item for item in deck.items}
    for place, contrast in enumerate(contrasts[:reworded]):
        items[contrast.id] = _reworded(contrast, place)
    # Situations name contrasts, but nothing names an advice.
    for name in [item.id for item in deck.items if isinstance(item, Advice)][:gone]:
        del items[name]
    for number in range(added):
        new = _new(deck, number)
        items[new.id] = new
    changed = replace(deck, items=tuple(items.values()))
    write_deck_toml(changed, path)
    return changed


def _reworded(contrast: Contrast, place: int) -> Contrast:
    """One statement has other words in its middle."""
    statements = list(contrast.statements)
    first = statements[-1 if place % 2 else 0]
    words = first.text.split()
    words[len(words) // 2] = "quite another thing"
    statements[-1 if place % 2 else 0] = replace(first, text=" ".join(words), id_is_given=True)
    return replace(contrast, statements=tuple(replace(each, id_is_given=True) for each in statements))


def _new(deck: Deck, number: int) -> Contrast:
    left, right = deck.head.sides
    return Contrast(
        id=ItemId(f"new-{number}"),
        title=("Trust vs. output", "Purpose vs. resources", "Why vs. when")[number % 3],
        question="What does each look at?",
        statements=(
            Statement(StatementId("a"), left.id, f"Looks at what people count on, {number}"),
            Statement(StatementId("b"), right.id, f"Looks at what comes out at the end, {number}"),
        ),
    )
