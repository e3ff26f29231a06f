"""How far a learner is with each item of a deck: a word, right answers by side, and what is due today.

The words, in the order in which they are looked for:

- *new*: no card of the item was answered yet;
- *weak side*: one side is taken for the other more often than this learner's ordinary slips explain (the
  confusions that the engine has flagged), or fewer than 70 % of at least 10 answers to it were right; of two
  such sides the one with fewer right answers;
- *strong*: every card that waits to be asked was met, none is being learned, and at least half of them last
  three weeks or longer (stability);
- *growing*: everything else.

Right answers by side are those of the last 40 answers to each side of a contrast or trait set
(`scheduling.confusion`). Answers of practice count neither way.
"""

from __future__ import annotations

import enum
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId, SideId
from desktop_app.domain.item import Contrast, TraitSet
from desktop_app.scheduling.confusion import Direction
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.confusions import Confusions, Place
from desktop_app.study.context import Study
from desktop_app.study.rows import ItemKey, ItemTally
from desktop_app.study.selection import Scope, select

LASTING_DAYS = 21.0
"""A stability from which a card counts as known for long."""
WEAK_BELOW = 0.7
ENOUGH_ANSWERS = 10
"""To call a side weak by its share of right answers alone."""
HAVE_SIDES = (Contrast.kind, TraitSet.kind)


class Level(enum.Enum):
    NEW = "new"
    GROWING = "growing"
    STRONG = "strong"
    WEAK = "weak"


@dataclass(frozen=True, slots=True)
class Mastery:
    """`weak`: the side, where the level is WEAK. `sides`: right answers and all answers of each side, in the
    order of the deck; empty where the item has none, or was not answered yet."""

    level: Level
    weak: SideId | None = None
    sides: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Contents:
    """A deck's items: those with two sides first, then the others, both in file order."""

    head: DeckHead
    rows: tuple[ItemTally, ...]
    with_sides: int
    """So many of `rows` come first."""
    due: Mapping[ItemKey, int] = field(default_factory=dict)
    """Cards of today's session of this deck, by item."""

    @property
    def cards(self) -> int:
        return sum(row.cards for row in self.rows)

    @property
    def due_today(self) -> int:
        return sum(self.due.values())


def contents(study: Study, catalogue: Catalogue, deck: DeckId) -> Contents:
    """Reads every card of the deck: with more than a few thousand, in a worker. Raises UnknownName."""
    head = study.store.decks.head(deck)
    rows = study.store.contents.tallies(study.learner.id, deck, LASTING_DAYS)
    first = [row for row in rows if row.kind in HAVE_SIDES]
    rest = [row for row in rows if row.kind not in HAVE_SIDES]
    return Contents(head, (*first, *rest), len(first), due_by_item(study, catalogue, deck))


def due_by_item(study: Study, catalogue: Catalogue, deck: DeckId) -> Mapping[ItemKey, int]:
    """What a session of this deck would ask today; nothing while the deck is not studied."""
    if deck not in study.store.decks.started(study.learner.id):
        return {}
    chosen = select(study, catalogue, Scope(deck=deck), by_gain=False)
    return Counter(row.item for row in (*chosen.learning, *chosen.reviews, *chosen.new))


def mastery(confusions: Confusions, head: DeckHead, row: ItemTally) -> Mastery:
    """Of one row, from what of the log was read so far (`Confusions.read`)."""
    if row.kind not in HAVE_SIDES or len(head.sides) != 2:
        return Mastery(_level(row))
    directions = confusions.directions(Place(head.id, row.id))
    found = [directions.get(side.id) for side in head.sides]
    sides = tuple(
        (each.answers - each.errors, each.answers) if each is not None else (0, 0) for each in found
    )
    sides = sides if any(answers for _, answers in sides) else ()
    if not row.met:
        return Mastery(Level.NEW, None, sides)
    weak = [
        (direction.errors / direction.answers, place)
        for place, direction in enumerate(found)
        if direction is not None and _is_weak(direction)
    ]
    if weak:
        return Mastery(Level.WEAK, head.sides[max(weak)[1]].id, sides)
    return Mastery(_level(row), None, sides)


def _is_weak(direction: Direction) -> bool:
    right = direction.answers - direction.errors
    too_few = direction.answers >= ENOUGH_ANSWERS and right < WEAK_BELOW * direction.answers
    return direction.flagged or too_few


def _level(row: ItemTally) -> Level:
    if not row.met:
        return Level.NEW
    if not row.new and not row.learning and 2 * row.lasting >= row.met:
        return Level.STRONG
    return Level.GROWING
