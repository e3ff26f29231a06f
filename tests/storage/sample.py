"""A small data folder with something of everything, always the same: what most tests here start from.

`write_sample(target)` makes the sample database of the newest schema. It is made once, when a schema is
released, and then kept for ever in `tests/samples/`:

    python -c "from tests.storage.sample import *; write_sample(SAMPLES / 'schema_5.db')"
"""

from __future__ import annotations

import datetime
import itertools
import shutil
import tempfile
import uuid
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from desktop_app.domain.card import Card
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.ids import DeckId, ItemId, LearnerId, SideId, SourceId, StatementId
from desktop_app.domain.item import Contrast, PlainCard, Side, Similarity, Source, SourceRef, Statement
from desktop_app.domain.marks import CardMarks
from desktop_app.domain.memory import CardState, MemoryState, Phase, Rating
from desktop_app.domain.origin import Origin
from desktop_app.domain.rules import cards_of
from desktop_app.domain.study_day import Moment
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.rows import Value as Cell
from desktop_app.storage.rows import row_check
from desktop_app.storage.store import SqliteStore, open_store
from desktop_app.study.rows import (
    DayTally,
    DeckFile,
    DeckWork,
    ItemWork,
    KeptItem,
    KeptWorkshop,
    StoredCard,
    Value,
)
from tests.clock import FakeClock

SAMPLES = Path(__file__).parent.parent / "samples"
DAY = 739_576
AT = 1_795_255_200_000
HOST = b"h" * 16

SIDES = (
    Side(SideId("lead"), "Leadership", "leader", "leaders"),
    Side(SideId("manage"), "Management", "manager", "managers"),
)
CONTRAST = Contrast(
    id=ItemId("horizon"),
    sources=(SourceRef(SourceId("book"), "p. 3"),),
    tags=("time",),
    title="Horizon",
    question="How far ahead do they look?",
    statements=(
        Statement(StatementId("years"), SIDES[0].id, "Looks years ahead", why="A vision needs time."),
        Statement(StatementId("quarter"), SIDES[1].id, "Looks at the quarter", id_is_given=False),
    ),
)
HEAD = DeckHead(
    id=DeckId("pair"),
    title="Leadership and management",
    deadline=datetime.date(2027, 3, 1),
    sides=SIDES,
    sources=(Source(SourceId("book"), "A Book", year=1999),),
    workshops=({"name": "Round one", "minutes": 20, "day": datetime.date(2026, 12, 1)},),
    has_similarities=True,
)
PAIR = Deck(HEAD, (CONTRAST, Similarity(id=ItemId("people"), text="Both work with people.")))
EDITED = PlainCard(id=ItemId("word-0"), front="Front 0", back="Back 0, in other words")


def plain_deck(name: str = "words", number: int = 5, *, group: str = "") -> Deck:
    return Deck(
        DeckHead(id=DeckId(name), title=name.title()),
        tuple(
            PlainCard(id=ItemId(f"word-{place}"), front=f"Front {place}", back=f"Back {place}", group=group)
            for place in range(number)
        ),
    )


def cards_for(deck: Deck) -> list[tuple[Card, ...]]:
    return [cards_of(item, deck.head) for item in deck.items]


def add(store: SqliteStore, deck: Deck, *, start: bool = True) -> tuple[StoredCard, ...]:
    """Store a deck, let the last learner study it, and give its cards."""
    store.decks.add(deck, cards_for(deck))
    if start:
        store.decks.start(learner(store), deck.head.id)
    return store.cards.of_deck(deck.head.id)


def learner(store: SqliteStore) -> LearnerId:
    return store.learners.last_used().id


def state(phase: Phase = Phase.REVIEW, due: int = DAY, *, last: int = DAY - 3) -> CardState:
    return CardState(phase, MemoryState(4.25, 5.5), due, last, showings=1, hits=1, reviews=3, lapses=1)


def event(
    store: SqliteStore,
    card: StoredCard,
    seq: int,
    *,
    at: int | None = None,
    day: int = DAY,
    kind: EventKind = EventKind.ANSWER,
    device: uuid.UUID | None = None,
) -> Event:
    return Event(
        uuid=uuid.UUID(int=(device or store.events.device).int ^ seq),
        learner=learner(store),
        card=card.uuid,
        kind=kind,
        rating=Rating.GOOD if kind is EventKind.ANSWER else None,
        answer_ms=3210 if kind is EventKind.ANSWER else None,
        moment=Moment(AT + seq if at is None else at, 60),
        study_day=day,
        device=device or store.events.device,
        device_seq=seq,
        scheduler="fsrs-6",
        payload={"card": card.id, "text": "wörtlich", "hit": True, "stability": 4.25},
    )


def numbered_uuids() -> Callable[[], uuid.UUID]:
    """Identifiers that are the same in each run."""
    numbers = itertools.count(1)
    return lambda: uuid.UUID(int=next(numbers) << 64)


def open_at(folder: Path, **options: bool) -> SqliteStore:
    return open_store(folder, FakeClock(), new_uuid=numbered_uuids(), host=lambda: HOST, **options)


def fill(store: SqliteStore) -> None:
    """Two decks, two learners, an answered card, one taken back, a draft, marks, an edited item."""
    store.learners.add("Kim")
    first, second, *_ = add(store, PAIR)
    add(store, plain_deck(), start=False)
    with store.transaction():
        store.events.append(event(store, first, 1))
        store.states.put(learner(store), first.key, state(due=DAY + 4, last=DAY))
        store.events.append(event(store, second, 2))
        store.events.append(event(store, second, 3, kind=EventKind.UNDO))
        store.tallies.put(learner(store), DAY, DayTally(answers=1, new=1, answer_ms=3210))
        store.drafts.put(learner(store), second.key, "because …")
        store.marks.put(learner(store), second.key, CardMarks(suspended=True, flag=2))
        word = store.decks.find_item(DeckId("words"), EDITED.id)
        assert word is not None
        before = store.decks.kept_item(word).item
        store.decks.put_item(word, KeptItem(EDITED, before), cards_of(EDITED, plain_deck().head))


WORDS = DeckId("words")
SETTING: tuple[str, Any] = ("minutes", {"mon": 20})
PARAMETERS = ("fsrs6-1a2b3c4d", (0.25, 1.5))
BIN = (b"b" * 16, "part", 1, 1, "Looks at the quarter", '{"statement":"quarter"}', AT)
MEDIA = (b"m" * 32, "png", 2_048, AT, None)


ORIGIN = Origin("anki", "w/{k]x", "Basic", (("Front", "<b>eins</b>"), ("Back", "one")), 1, 1_700_000_000)
FILE = DeckFile("/home/kim/words.csv", "ab" * 32, 1_234, 5_678, AT, {"encoding": "cp1252"})


PLAN: dict[str, Value] = {"title": "Pair", "rounds": [{"prompt": "Wer sagt „warum“?", "seconds": 30}]}
STATE: dict[str, Value] = {"round": 1, "votes": [[0, "lead"], [1, None]]}
RESULTS: dict[str, Value] = {"points": [3, 1], "missed": ["horizon"]}


def workshop(number: int, deck: DeckId = PAIR.head.id) -> KeptWorkshop:
    """One that has just begun; each number another one, a minute later."""
    at = AT + number * 60_000
    return KeptWorkshop(uuid.UUID(int=number << 64), deck, f"Workshop {number}", at, PLAN)


def fill_workshops(store: SqliteStore) -> None:
    """What came with schema 5: a workshop with results, a deleted one, and one under way."""
    with store.transaction():
        for number in (1, 2):
            store.workshops.begin(workshop(number), STATE)
            store.workshops.end(AT + number * 60_000 + 1, RESULTS)
        store.workshops.set_deleted(workshop(2).uuid, AT)
        store.workshops.begin(workshop(3), {"round": 0})
        store.workshops.put_state(STATE)


def fill_imports(store: SqliteStore) -> None:
    """What came with schema 4: an origin, a file, a group, a title of one's own, a deleted deck."""
    key = store.decks.find_item(WORDS, EDITED.id)
    assert key is not None
    word = next(each for each in store.library.items(WORDS) if each.key == key)
    work = ItemWork(
        key, word.item, word.imported, False, word.position, word.version, None, (), ORIGIN, word.stamps
    )
    with store.transaction():
        prepared = store.library.prepare([DeckWork(plain_deck().head, (work,), file=FILE)], lambda: None)
        assert store.library.write(prepared)
        store.library.put_head(replace(plain_deck().head, title="My words"), "title")
        store.library.put_folder(WORDS, ("Languages", "English"))
        store.decks.add(Deck(DeckHead(DeckId("old"), "Old"), ()), [])
        store.library.delete(DeckId("old"), AT)


def fill_rest(store: SqliteStore) -> None:
    """What came with schemas 2 and 3: a setting, a set of parameters, a row of the bin, one of the media."""
    store.choices.put(learner(store), *SETTING)
    store.parameters.add(*PARAMETERS)
    _insert(store, "bin", BIN)
    fill_media(store)


def fill_media(store: SqliteStore) -> None:
    _insert(store, "media", MEDIA)


def _insert(store: SqliteStore, table: str, row: tuple[Cell, ...]) -> None:
    marks = ", ".join("?" * (len(row) + 2))
    store.database.raw.execute(f"INSERT INTO {table} VALUES ({marks})", (1, *row, row_check(row)))


def write_sample(target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        store = open_at(Path(folder))
        fill(store)
        fill_rest(store)
        fill_imports(store)
        fill_workshops(store)
        store.close()
        shutil.copyfile(Path(folder) / FILE_NAME, target)
