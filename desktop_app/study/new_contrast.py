"""How new things are met: a guess before a new deck is taught, and both poles of a new contrast together.

Learning engine, section 4. Whether something was met before is read from states and log, so that nothing is
kept about it.
"""

from __future__ import annotations

from desktop_app.domain.card import CardKind
from desktop_app.domain.event import EventKind, in_effect
from desktop_app.domain.ids import BOTH
from desktop_app.domain.item import Contrast, statements_of
from desktop_app.study.answering import opens_contrast
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.rows import QueueRow
from desktop_app.study.selection import Selection
from desktop_app.study.showing import Lesson, Showing

TOGETHER = 2
"""Statements of each side that a lesson shows."""


def lesson_before(study: Study, showing: Showing) -> Lesson | None:
    """For the first card ever asked of a contrast; None for any other."""
    if not opens_contrast(showing) or not study.options.opens_contrasts:
        return None
    if study.store.states.family(study.learner.id, showing.row.key):
        return None
    head, item = study.store.decks.item(showing.row.item)
    if not isinstance(item, Contrast):
        return None
    left, right = (
        tuple(each.text for each in statements_of(item, side.id)[:TOGETHER]) for side in head.sides
    )
    return Lesson(item.title, item.question, (left, right)) if left and right else None


def first_guess(study: Study, catalogue: Catalogue, selection: Selection) -> QueueRow | None:
    """A choice of a deck of which nothing was asked yet, not even as a guess."""
    if not study.options.guesses_first:
        return None
    store, learner = study.store, study.learner.id
    counts = store.decks.counts(learner, selection.day)
    untouched = {deck for deck, each in counts.items() if each.cards and each.new == each.cards}
    for row in selection.new:
        if row.deck not in untouched:
            continue
        _, card = catalogue.card(row)
        if card.kind is CardKind.WHICH_SIDE and card.right != BOTH:
            events = in_effect(store.events.of_card(learner, store.cards.stored(row.key).uuid))
            if any(each.kind is EventKind.PRACTICE and each.payload.get("guess") for each in events):
                untouched.discard(row.deck)
                continue
            return row
    return None
