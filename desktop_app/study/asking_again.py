"""Cards whose answer means something else now are due at once; what they were known for stays as it is."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.event import EventKind
from desktop_app.domain.item import Item
from desktop_app.domain.rules import cards_of
from desktop_app.study.context import Study
from desktop_app.study.deck_plan import changed_answers
from desktop_app.study.recorder import Recorder
from desktop_app.study.undo import Recorded


def ask_again(study: Study, head: DeckHead, items: Iterable[tuple[Item, Item]]) -> Recorded:
    """Of items as they were and as they became, the cards with another answer that are due later than today.

    For the learner of the study, who alone decides this. Needs a transaction.
    """
    store, today = study.store, study.today()
    wanted = []
    for before, after in items:
        changed = changed_answers(before, after, head)
        for card in cards_of(after, head):
            stored = store.cards.find(card.id) if card.id in changed else None
            if stored is None:
                continue
            due = store.states.get(study.learner.id, stored.key).due_day
            if due is not None and due > today:
                about = {"deck": head.id, "card": card.id, "item": card.item, "text": card.statement_text}
                wanted.append((stored, about | {"due": today}))
    events = Recorder(study).mark(
        EventKind.RESCHEDULE, [(stored.uuid, stored.key, payload) for stored, payload in wanted]
    )
    return Recorded(tuple((event, stored.key) for event, (stored, _) in zip(events, wanted, strict=True)))
