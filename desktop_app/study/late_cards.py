"""Cards that come after what was answered to them: a deck brought again, an edit that makes a card anew.

The log keeps events of cards that are not here. Once such a card is, what the log tells of it counts.
"""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from desktop_app.domain.ids import DeckId
from desktop_app.domain.memory import NEW_CARD
from desktop_app.scheduling.fsrs import MemoryModel
from desktop_app.study import replay
from desktop_app.study.choices import options_of
from desktop_app.study.context import kept_model
from desktop_app.study.merging import linked
from desktop_app.study.ports import Store
from desktop_app.study.rows import ItemKey, Learner


def take_up(store: Store, deck: DeckId, item: ItemKey | None = None) -> None:
    """For every learner, of all cards of the deck or of one item. Needs a transaction.

    Reads the whole log of a learner who has answered to such cards, else nothing to speak of.
    """
    for person in (*store.learners.all(), *(each.learner for each in store.learners.deleted())):
        late = store.cards.unheeded(person.id, deck, item)
        if late:
            _take_up(store, person, late)


def _take_up(store: Store, person: Learner, late: Iterable[UUID]) -> None:
    learner, events = person.id, store.events
    together = linked(late, events.links(learner))
    histories = {card: events.of_card(learner, card) for card in together}
    states = replay.states_of((event for each in histories.values() for event in each), _Past(store, person))
    for card in together:
        key = store.cards.key_of(card)
        if key is not None:
            store.states.put(learner, key, states.get(card, NEW_CARD))
            store.marks.put(learner, key, replay.marks_of(histories[card]))


class _Past:
    def __init__(self, store: Store, person: Learner) -> None:
        self.options = options_of(store, person.id)
        self._store = store
        self._models: dict[str, MemoryModel] = {}

    def model_named(self, name: str) -> MemoryModel:
        if name not in self._models:
            self._models[name] = kept_model(self._store, name)
        return self._models[name]
