"""What a person sees before the first card: whether anything was studied here yet, and a card to try."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.item import Contrast
from desktop_app.domain.rules import cards_of
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.today import overview

_ANY_DAY = 10_000_000


@dataclass(frozen=True, slots=True)
class FirstLook:
    """The deck that is studied from the start, and one of its which-side cards."""

    head: DeckHead
    card: Card
    contrasts: int
    seconds: int
    """Today's cards take, as far as anybody can say."""


def is_untouched(study: Study) -> bool:
    """Nobody has studied in this data folder, on this machine or another."""
    _, device_seq = study.store.events.last_of_device()
    return device_seq == 0 and not study.store.tallies.span(study.learner.id, 0, _ANY_DAY)


def first_look(study: Study, catalogue: Catalogue) -> FirstLook | None:
    """None where no started deck has a card that could be tried. Writes nothing."""
    for deck in study.store.decks.started(study.learner.id):
        head = study.store.decks.head(deck)
        card = _card_to_try(study, head)
        if card is not None:
            today = overview(study, catalogue)
            contrasts = next((each.contrasts for each in today.decks if each.head.id == deck), 0)
            return FirstLook(head, card, contrasts, today.seconds)
    return None


def _card_to_try(study: Study, head: DeckHead) -> Card | None:
    """The first that says why, where one side is right."""
    for item in study.store.decks.items(head.id):
        if isinstance(item, Contrast):
            for card in cards_of(item, head):
                if card.kind is CardKind.WHICH_SIDE and card.reason and card.right == head.sides[1].id:
                    return card
    return None
