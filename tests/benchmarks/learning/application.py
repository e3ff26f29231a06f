"""The whole application without its windows: a data folder, sessions answered card by card, a clock of ours.

Slow, so for a short run: it shows that sessions do what `engine.py` takes for granted.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.item import PlainCard
from desktop_app.domain.memory import Rating
from desktop_app.progress import Silent
from desktop_app.study import dates
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.choices import choose
from desktop_app.study.importing import add_deck
from desktop_app.study.selection import Scope
from desktop_app.study.session import StudySession
from tests.benchmarks.learning.learners import Learner
from tests.benchmarks.learning.studying import Studied
from tests.clock import FakeClock

DECK = DeckId("bench")


def study(learner: Learner, minutes: float, days: int, *, has_date: bool) -> Studied:
    """`days` mornings with a session each, until it has no more cards; with a date on the day after."""
    with tempfile.TemporaryDirectory() as folder:
        clock = FakeClock()
        engine = open_engine(Path(folder), clock=clock)
        try:
            _set_up(engine, learner.count, minutes, days if has_date else None)
            spent = []
            for day in range(days):
                spent.append(_morning(engine, clock, learner, day))
                clock.advance(seconds=-spent[-1], days=1)
        finally:
            engine.close()
    return Studied(learner.recalled(days), tuple(spent))


def _set_up(engine: Engine, cards: int, minutes: float, days: int | None) -> None:
    """A deck of plain cards, of which number n is the learner's card n."""
    store, person = engine.store, engine.study.learner.id
    items = tuple(
        PlainCard(id=_item(card), front=f"front {card}", back=f"back {card}") for card in range(cards)
    )
    with store.transaction():
        add_deck(store, Deck(DeckHead(DECK, "Bench", sides=()), items))
        store.decks.start(person, DECK)
    choose(engine.study, "minutes_per_day", minutes)
    if days is not None:
        dates.set_date(engine.study, DECK, engine.study.today() + days)


def _item(card: int) -> ItemId:
    return ItemId(f"card-{card}")


def _morning(engine: Engine, clock: FakeClock, learner: Learner, day: int) -> float:
    """Seconds of a day's session."""
    planned = dates.make_plan(engine.study, Silent())
    if planned is not None:
        dates.keep_plan(engine.study, planned)
    session, spent = StudySession(engine.study, Catalogue(engine.store.decks), Scope(DECK)), 0.0
    while session.current is not None:
        card = int(session.current.card.item.removeprefix("card-"))
        answer = learner.ask(card, day)
        clock.advance(seconds=answer.seconds)
        spent += answer.seconds
        session.rate(Rating(answer.grade), round(1000 * answer.seconds))
    return spent
