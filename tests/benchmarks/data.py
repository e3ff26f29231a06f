"""Data folders of any size: generated decks, half of them with a history. The same for the same seed.

Decks go in as a user's do. The history goes through the store's own rows as well, but in one transaction:
what is measured is not how it came there.
"""

from __future__ import annotations

import datetime
import random
from dataclasses import dataclass
from pathlib import Path

from desktop_app.compose import Engine, open_engine
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.ids import DeckId, ItemId, SideId, StatementId, uuid7
from desktop_app.domain.item import Contrast, Item, PlainCard, Side, Statement
from desktop_app.domain.memory import NEW_CARD, CardState, Phase, Rating
from desktop_app.domain.study_day import Moment
from desktop_app.scheduling.criterion import Graded, after_answer
from desktop_app.study import replay
from desktop_app.study.importing import add_deck
from desktop_app.study.rows import DayTally, StoredCard
from tests.clock import FakeClock

DECKS = 50
"""The last one of contrasts, the others of plain cards."""
STATEMENTS_A_SIDE = 4
CARDS_A_CONTRAST = 4 * STATEMENTS_A_SIDE + 1
PAST_DAYS = 400
_EPOCH = datetime.date(1970, 1, 1).toordinal()
_DAY_MS = 86_400_000
_SIDES = (
    Side(SideId("left"), "Left", "left", "lefts"),
    Side(SideId("right"), "Right", "right", "rights"),
)


@dataclass(frozen=True, slots=True)
class _Step:
    """One answer: days after the first one, and the card's state before and after."""

    day: int
    rating: Rating
    before: CardState
    after: CardState


def noon_today() -> FakeClock:
    """Stands still at noon of the real day, since the window that is started has a real clock."""
    clock = FakeClock()
    clock.set(datetime.datetime.now(datetime.UTC).replace(tzinfo=None, hour=12, minute=0, second=0))
    return clock


def make_folder(folder: Path, cards: int, seed: int = 1) -> None:
    """The built-in decks, and so many generated cards; of each deck the first half was studied."""
    chance = random.Random(seed)
    engine = open_engine(folder, clock=noon_today())
    try:
        if cards:
            decks = _decks(cards, chance)
            with engine.store.transaction():
                for deck in decks:
                    add_deck(engine.store, deck)
                    engine.store.decks.start(engine.study.learner.id, deck.head.id)
            with engine.store.transaction():
                _study(engine, [deck.head.id for deck in decks], chance)
    finally:
        engine.close()


def _decks(cards: int, chance: random.Random) -> list[Deck]:
    words = _vocabulary(chance)
    each = cards // DECKS
    contrasts = [_contrast(number, words, chance) for number in range(max(each // CARDS_A_CONTRAST, 1))]
    plain = cards - len(contrasts) * CARDS_A_CONTRAST
    decks = []
    for number in range(DECKS - 1):
        count = plain // (DECKS - 1) + (number < plain % (DECKS - 1))
        items = tuple(_plain(place, words, chance) for place in range(count))
        decks.append(_deck(f"plain-{number}", items))
    decks.append(_deck("contrasts", tuple(contrasts), _SIDES))
    return decks


def _deck(name: str, items: tuple[Item, ...], sides: tuple[Side, ...] = ()) -> Deck:
    return Deck(DeckHead(DeckId(name), f"Generated: {name}", sides=sides), items)


def _plain(number: int, words: list[str], chance: random.Random) -> PlainCard:
    front, back = f"{number} {_sentence(words, 74, chance)}", _sentence(words, 120, chance)
    return PlainCard(id=ItemId(f"card-{number}"), front=front, back=back)


def _contrast(number: int, words: list[str], chance: random.Random) -> Contrast:
    statements = tuple(
        Statement(StatementId(f"{side.id}-{place}"), side.id, _sentence(words, 60, chance))
        for side in _SIDES
        for place in range(STATEMENTS_A_SIDE)
    )
    title, question = _sentence(words, 20, chance), _sentence(words, 50, chance) + "?"
    return Contrast(
        id=ItemId(f"contrast-{number}"),
        title=title,
        question=question,
        statements=statements,
        why=_sentence(words, 100, chance),
    )


def _vocabulary(chance: random.Random) -> list[str]:
    def word() -> str:
        syllables = range(chance.randint(1, 4))
        return "".join(chance.choice("bcdfghjklmnprstvz") + chance.choice("aeiou") for _ in syllables)

    return sorted({word() for _ in range(4000)})


def _sentence(words: list[str], length: int, chance: random.Random) -> str:
    text = ""
    while len(text) < length:
        text += chance.choice(words) + " "
    return text[:length].strip().capitalize()


# History


def _study(engine: Engine, decks: list[DeckId], chance: random.Random) -> None:
    """A state and one to four answers for the first half of each deck's cards; half of these are due."""
    store, learner, today = engine.store, engine.study.learner.id, engine.study.today()
    patterns = [_pattern(engine, chance) for _ in range(500)]
    answers: list[tuple[int, StoredCard, int, _Step]] = []
    for deck in decks:
        cards = store.cards.of_deck(deck)
        for card in cards[: len(cards) // 2]:
            steps = chance.choice(patterns)
            due = steps[-1].after.due_day
            assert due is not None
            first = min(today + chance.randint(-30, 30) - due, today - 1 - steps[-1].day)
            store.states.put(learner, card.key, _moved(steps[-1].after, first))
            morning_ms = chance.randrange(20_000_000, 40_000_000)
            for place, step in enumerate(steps):
                day = first + step.day
                at = (day - _EPOCH) * _DAY_MS + morning_ms + place * 600_000
                answers.append((at, card, day, step))
    answers.sort(key=lambda answer: answer[0])
    _log(engine, answers, chance)


def _pattern(engine: Engine, chance: random.Random) -> list[_Step]:
    """Answers of one card, each on the day it fell due, by the real model; day 0 is that of the first."""
    study = engine.study
    steps: list[_Step] = []
    state, day, wanted = NEW_CARD, 0, chance.randint(1, 3)
    while len(steps) < wanted or state.phase is not Phase.REVIEW:
        forgets = chance.random() < 0.12
        rating = (
            Rating.AGAIN if forgets else chance.choices((Rating.HARD, Rating.GOOD, Rating.EASY), (1, 8, 1))[0]
        )
        after = after_answer(state, Graded(rating), day, study.model, study.options.desired_retention)
        steps.append(_Step(day, rating, state, after))
        assert after.due_day is not None
        state, day = after, min(after.due_day, PAST_DAYS)
    return steps


def _moved(state: CardState, days: int) -> CardState:
    assert state.due_day is not None
    assert state.last_day is not None
    return CardState(
        state.phase,
        state.memory,
        state.due_day + days,
        state.last_day + days,
        state.showings,
        state.hits,
        state.reviews,
        state.lapses,
    )


def _log(engine: Engine, answers: list[tuple[int, StoredCard, int, _Step]], chance: random.Random) -> None:
    store, learner = engine.store, engine.study.learner.id
    tallies: dict[int, DayTally] = {}
    last = 0
    for number, (at, card, day, step) in enumerate(answers, start=1):
        last = max(at, last + 1)
        event = Event(
            uuid=uuid7(last, chance.randbytes(10)),
            learner=learner,
            card=card.uuid,
            kind=EventKind.ANSWER,
            rating=step.rating,
            answer_ms=chance.randrange(1500, 12_000),
            moment=Moment(last, 0),
            study_day=day,
            device=store.events.device,
            device_seq=number,
            scheduler=engine.study.model.id,
            payload=_payload(engine, card, day, step),
        )
        store.events.append(event)
        tallies[day] = tallies.get(day, DayTally()).plus(replay.tally_of(event))
    for day, tally in tallies.items():
        store.tallies.put(learner, day, tally)


def _payload(engine: Engine, card: StoredCard, day: int, step: _Step) -> dict[str, object]:
    assert step.after.memory is not None
    assert step.after.due_day is not None
    return {
        "deck": card.deck,
        "item": str(card.id).split("/")[1],
        "card": card.id,
        "text": "As it was worded then, some sixty characters of it or a few more.",
        "phase": step.before.phase.value,
        "retention": engine.study.options.desired_retention,
        "due": step.after.due_day - step.day + day,
        "stability": step.after.memory.stability,
    }
