"""Choices in the log, without the sessions in which they were made."""

from __future__ import annotations

from desktop_app.compose import Engine
from desktop_app.domain.card import CardKind
from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.item import Contrast
from desktop_app.domain.memory import Phase, Rating
from desktop_app.study.listing import cards_of_deck
from desktop_app.study.recorder import Recorder
from tests.answering import BUILT_IN

SIDES = ("leadership", "management")


def contrasts(engine: Engine) -> list[str]:
    return [item.id for item in engine.store.decks.items(BUILT_IN) if isinstance(item, Contrast)]  # type: ignore[arg-type]


def title_of(engine: Engine, contrast: str) -> str:
    item = next(item for item in engine.store.decks.items(BUILT_IN) if item.id == contrast)  # type: ignore[arg-type]
    assert isinstance(item, Contrast)
    return item.title


def log_choices(
    engine: Engine, contrast: str, asked: str, answers: str, kind: EventKind = EventKind.ANSWER
) -> list[Event]:
    """One choice per letter of `answers`: "x" names the other side, "." the right one, "b" both."""
    card = next(
        each.card
        for each in cards_of_deck(engine.study, BUILT_IN)
        if each.card.contrast == contrast
        and each.card.kind is CardKind.WHICH_SIDE
        and each.card.right == asked
    )
    stored = engine.store.cards.find(card.id)
    assert stored is not None
    other = SIDES[1 - SIDES.index(asked)]
    recorder, events = Recorder(engine.study), []
    with engine.store.transaction():
        for letter in answers:
            given = {"x": other, ".": asked, "b": "both"}[letter]
            payload = {
                "deck": BUILT_IN,
                "item": card.item,
                "card": card.id,
                "contrast": contrast,
                "phase": Phase.REVIEW.value,
                "right": asked,
                "given": given,
                "forced": True,
            }
            rating = Rating.GOOD if letter == "." else Rating.AGAIN
            events.append(recorder.append(kind, stored.uuid, payload, rating, 2000))
    return events


def mix_up(engine: Engine) -> str:
    """A contrast that is mixed up, among others that are not: 5 of 11 of management. Gives its id."""
    mixed, *others = contrasts(engine)
    log_choices(engine, mixed, "management", "x.x..x.x.x.")
    log_choices(engine, mixed, "leadership", ".......")
    for contrast in others[:6]:
        log_choices(engine, contrast, "management", "......")
        log_choices(engine, contrast, "leadership", "......")
    return mixed
