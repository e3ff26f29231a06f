"""A deck of plain cards comes in and gets next versions: `python -m tests.benchmarks.updates [CARDS]`.

Beside it the least that such a program does: the same deck stored without looking whether it is there.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.formats.foreign import Foreign, ForeignDeck
from desktop_app.study import importing

HEAD = DeckHead(DeckId("large"), "Large")


def timed(label: str, act: Callable[[], object]) -> None:
    start = time.perf_counter()
    act()
    print(f"{label:<40}{time.perf_counter() - start:8.2f} s", flush=True)


def plain_cards(number: int) -> list[PlainCard]:
    chance = random.Random(1)
    words = [f"word{each}" for each in range(5_000)]
    return [
        PlainCard(
            id=ItemId(f"card-{each}"),
            front=" ".join(chance.choices(words, k=8)),
            back=" ".join(chance.choices(words, k=5)),
        )
        for each in range(number)
    ]


def bring(engine: Engine, cards: Sequence[PlainCard]) -> None:
    foreign = Foreign((ForeignDeck(Deck(HEAD, tuple(cards))),))
    plan = importing.plan(engine.study, importing.found_of(foreign))
    importing.apply(engine.study, plan)
    importing.settle(engine.study, engine.catalogue)


def store(engine: Engine, cards: Sequence[PlainCard]) -> None:
    with engine.store.transaction():
        importing.add_deck(engine.store, Deck(replace(HEAD, id=DeckId("stored")), tuple(cards)))


def main() -> None:
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    with tempfile.TemporaryDirectory(prefix="versus-benchmarks-") as scratch:
        engine = open_engine(Path(scratch) / "data")
        cards = plain_cards(number)
        reworded = [replace(each, back=f"{each.back} more") for each in cards]
        nameless = [
            replace(each, id=ItemId(f"new-{place}"), front=f"{each.front} yes") if place % 10 == 0 else each
            for place, each in enumerate(reworded)
        ]
        timed(f"{number} cards stored as they are", lambda: store(engine, cards))
        timed("brought in", lambda: bring(engine, cards))
        timed("the same version again", lambda: bring(engine, cards))
        timed("one card changed", lambda: bring(engine, [replace(cards[0], back="other"), *cards[1:]]))
        timed("all cards changed", lambda: bring(engine, reworded))
        timed("a tenth reworded, without their ids", lambda: bring(engine, nameless))
        engine.close()


if __name__ == "__main__":
    main()
