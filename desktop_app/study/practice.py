"""What to practise beside the schedule: one contrast, or cards that are not due yet. Changes no state."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterable, Sequence

from desktop_app.domain.card import CardKind
from desktop_app.domain.ids import DeckId, ItemId, SideId
from desktop_app.domain.memory import Phase
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.rows import ItemKey, QueueRow, StoredCard

FEW = 6
"""About two minutes."""
AHEAD = 20
CRAMMED = 200
_ANY_DAY = 40_000
"""Days from today by which every card has fallen due."""


def of_contrast(
    study: Study, catalogue: Catalogue, deck: DeckId, contrast: ItemId, at_most: int = FEW
) -> tuple[QueueRow, ...]:
    """Which-side cards of a contrast or trait set, as many of one side as of the other where there are.

    Cards met before come first, and those due soonest among them; the order in which they are asked cannot
    be foreseen and is another one each time.
    """
    item = study.store.decks.find_item(deck, contrast)
    if item is None:
        return ()
    by_side: dict[SideId, list[QueueRow]] = {}
    for row, side in _choices(study, catalogue, item):
        by_side.setdefault(side, []).append(row)
    in_turn = itertools.chain.from_iterable(
        itertools.zip_longest(*(sorted(rows, key=_met_first) for rows in by_side.values()))
    )
    chosen = [row for row in in_turn if row is not None][:at_most]
    return _shuffled(study, chosen)


def ahead(study: Study, decks: Sequence[DeckId], at_most: int = AHEAD) -> tuple[QueueRow, ...]:
    """Cards that are not due yet, those due soonest; what was asked today only where there is little else."""
    day, learner = study.today(), study.learner.id
    passed = sum(study.store.cards.due_by_day(learner, decks, 0, day).values()) if decks else 0
    if not decks:
        return ()
    rows = [
        row
        for row in study.store.cards.due(learner, decks, day + _ANY_DAY, passed + 2 * at_most)
        if row.due_day is not None
        and row.due_day > day
        and not study.store.marks.get(learner, row.key).is_asleep(day)
    ]
    rows.sort(key=lambda row: row.last_day == day)
    return _shuffled(study, rows[:at_most])


def is_any_ahead(study: Study, decks: Sequence[DeckId]) -> bool:
    """Whether `ahead` would find something, as far as counting tells."""
    day = study.today()
    return bool(decks) and any(
        study.store.cards.due_by_day(study.learner.id, decks, day + 1, day + _ANY_DAY).values()
    )


def _choices(study: Study, catalogue: Catalogue, item: ItemKey) -> Iterable[tuple[QueueRow, SideId]]:
    """The item's which-side cards that are awake, with the side of each."""
    day = study.today()
    for stored in study.store.cards.of_item(item):
        row = _row(study, stored)
        _, card = catalogue.card(row)
        if card.kind is CardKind.WHICH_SIDE and card.right is not None:
            marks = study.store.marks.get(study.learner.id, stored.key)
            if not marks.is_asleep(day):
                yield row, card.right


def _row(study: Study, stored: StoredCard) -> QueueRow:
    state = study.store.states.get(study.learner.id, stored.key)
    return QueueRow(
        stored.key,
        stored.uuid.bytes,
        stored.deck,
        stored.item,
        "",
        state.phase,
        state.due_day,
        state.showings,
        state.last_day,
    )


def _met_first(row: QueueRow) -> tuple[bool, int, bytes]:
    return (row.phase is Phase.NEW, row.due_day or 0, row.uuid)


def _shuffled(study: Study, rows: Iterable[QueueRow]) -> tuple[QueueRow, ...]:
    """Another order each time: by chance of the study's own."""
    key = study.random()

    def place(row: QueueRow) -> bytes:
        return hashlib.blake2b(row.uuid, digest_size=8, key=key).digest()

    return tuple(sorted(rows, key=place))
