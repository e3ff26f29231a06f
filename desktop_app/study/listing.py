"""Listing a deck's cards with what is known of each."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import NamedTuple

from desktop_app.domain.card import Card
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.errors import UnknownName
from desktop_app.domain.ids import DeckId, card_uuid
from desktop_app.domain.memory import NEW_CARD, CardState
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.domain.rules import cards_of
from desktop_app.domain.study_day import date_of
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.rows import StoredCard


@dataclass(frozen=True, slots=True)
class ListedCard:
    card: Card
    state: CardState
    due: datetime.date | None


class SuspendedCard(NamedTuple):
    stored: StoredCard
    card: Card


def find_deck(study: Study, name: str) -> DeckHead:
    """The deck with this id, else with this title in any case. Raises UnknownName."""
    heads = study.store.decks.heads()
    for head in heads:
        if head.id == name:
            return head
    by_title = [head for head in heads if head.title.casefold() == name.casefold()]
    if len(by_title) == 1:
        return by_title[0]
    raise UnknownName(
        phrase(QT_TRANSLATE_NOOP("errors", "There is no deck “{name}”."), name=name),
        phrase(
            QT_TRANSLATE_NOOP("errors", "These are there: {decks}."),
            decks=", ".join(head.id for head in heads) or "none",
        ),
    )


def cards_of_deck(study: Study, name: str) -> list[ListedCard]:
    """All cards of a deck in the order of items and rules."""
    head = find_deck(study, name)
    states = {stored.uuid: state for stored, state in study.store.states.all(study.learner.id)}
    listed = []
    for item in study.store.decks.items(head.id):
        for card in cards_of(item, head):
            state = states.get(card_uuid(card.id), NEW_CARD)
            due = date_of(state.due_day) if state.due_day is not None else None
            listed.append(ListedCard(card, state, due))
    return listed


def suspended_cards(study: Study, catalogue: Catalogue, deck: DeckId) -> list[SuspendedCard]:
    """The deck's cards that are asked no more until they are released; those that its items still make."""
    found = []
    for stored, marks in study.store.marks.all(study.learner.id):
        if stored.deck == deck and marks.suspended:
            card = catalogue.cards(stored.item)[1].get(stored.uuid.bytes)
            if card is not None:
                found.append(SuspendedCard(stored, card))
    return found
