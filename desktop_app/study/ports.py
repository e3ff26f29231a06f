"""What the engine needs kept, as protocols: `storage` implements them, tests use the real thing.

Everything returned is a domain object or a plain tuple; nothing lazy leaves a method. Keys are the
store's own handles (integers), quick to pass around and meaningless elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import NamedTuple, NewType, Protocol
from uuid import UUID

from desktop_app.domain.card import Card
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.event import Event, EventKind
from desktop_app.domain.ids import CardId, DeckId, ItemId, LearnerId, SideId
from desktop_app.domain.item import Item
from desktop_app.domain.marks import CardMarks
from desktop_app.domain.memory import CardState, Phase
from desktop_app.domain.study_day import Moment

CardKey = NewType("CardKey", int)
ItemKey = NewType("ItemKey", int)


class Clock(Protocol):
    def now(self) -> Moment: ...


class QueueRow(NamedTuple):
    """Just enough of a card to decide whether and when to ask it."""

    key: CardKey
    uuid: bytes
    """16 bytes; the same on every machine, so that order does not depend on this one's keys."""
    deck: DeckId
    item: ItemKey
    group: str
    """Plain cards' sibling group, else empty."""
    phase: Phase
    due_day: int | None
    showings: int
    """On `last_day`."""
    last_day: int | None


class StoredCard(NamedTuple):
    key: CardKey
    id: CardId
    uuid: UUID
    deck: DeckId
    item: ItemKey


@dataclass(frozen=True, slots=True)
class Learner:
    id: LearnerId
    name: str


@dataclass(frozen=True, slots=True)
class KeptItem:
    """An item as it is, and as it was last imported where it was edited here since (else None)."""

    item: Item
    imported: Item | None = None


@dataclass(frozen=True, slots=True)
class DeckCounts:
    """`new`, `learning` and `due` count cards in that state, without the day's limits.

    What is suspended or buried counts as a card and nowhere else.
    """

    items: int = 0
    contrasts: int = 0
    cards: int = 0
    new: int = 0
    learning: int = 0
    due: int = 0


@dataclass(frozen=True, slots=True)
class DayTally:
    """What was answered on one study day: a cache like the card states."""

    answers: int = 0
    new: int = 0
    reviews: int = 0
    again: int = 0
    answer_ms: int = 0

    def plus(self, other: DayTally, sign: int = 1) -> DayTally:
        return DayTally(
            self.answers + sign * other.answers,
            self.new + sign * other.new,
            self.reviews + sign * other.reviews,
            self.again + sign * other.again,
            self.answer_ms + sign * other.answer_ms,
        )


class Decks(Protocol):
    def heads(self) -> tuple[DeckHead, ...]:
        """All decks in their order."""

    def head(self, deck: DeckId) -> DeckHead:
        """Raises UnknownName."""

    def add(
        self,
        deck: Deck,
        cards: Sequence[Sequence[Card]],
        order: Sequence[Sequence[int]] | None = None,
        *,
        built_in: bool = False,
    ) -> None:
        """Store a new deck; `cards[i]` are those made from `deck.items[i]`.

        `order`, of the same shape, says which card is met first, second, …; else as they stand.
        """

    def item(self, key: ItemKey) -> tuple[DeckHead, Item]: ...

    def find_item(self, deck: DeckId, item: ItemId) -> ItemKey | None: ...

    def kept_item(self, key: ItemKey) -> KeptItem: ...

    def put_item(self, key: ItemKey, kept: KeptItem, cards: Sequence[Card]) -> None:
        """Write an edited item; `cards` are those made from it. Needs a transaction.

        A card that is not among them any more is retired with its history, and comes back if it is again.
        """

    def items(self, deck: DeckId) -> tuple[Item, ...]:
        """In file order, without the retired."""

    def deck(self, deck: DeckId) -> Deck:
        """The whole deck, equal to the one that was added."""

    def counts(self, learner: LearnerId, day: int) -> Mapping[DeckId, DeckCounts]: ...

    def started(self, learner: LearnerId) -> tuple[DeckId, ...]:
        """Decks the learner studies, in deck order."""

    def start(self, learner: LearnerId, deck: DeckId) -> None: ...


class Cards(Protocol):
    """The cards of a learner's started decks, as the queue needs them.

    Retired ones never appear; what is suspended, or buried beyond `day`, does in no list of a day.
    """

    def find(self, card: CardId) -> StoredCard | None: ...

    def stored(self, key: CardKey) -> StoredCard: ...

    def key_of(self, card: UUID) -> CardKey | None:
        """Of a retired card too."""

    def of_item(self, item: ItemKey) -> tuple[StoredCard, ...]:
        """In the order in which they are met."""

    def of_deck(self, deck: DeckId) -> tuple[StoredCard, ...]:
        """In the order in which they are met."""

    def learning(self, learner: LearnerId, decks: Sequence[DeckId], day: int) -> list[QueueRow]:
        """Cards in learning or relearning, due up to `day`."""

    def answered_on(self, learner: LearnerId, day: int) -> list[QueueRow]:
        """Cards whose last answer was on `day`, of any deck."""

    def due(
        self, learner: LearnerId, decks: Sequence[DeckId], day: int, limit: int, offset: int = 0
    ) -> list[QueueRow]:
        """Review cards due on or before `day`, longest due first, then by UUID."""

    def new(
        self, learner: LearnerId, decks: Sequence[DeckId], day: int, limit: int, offset: int = 0
    ) -> list[QueueRow]:
        """Cards never answered: by deck, then in the order in which they are to be met."""

    def due_by_day(
        self, learner: LearnerId, decks: Sequence[DeckId], first: int, last: int
    ) -> Mapping[int, int]:
        """How many cards fall due on each day of the span, both ends included.

        A buried card falls due on the day on which it is back, if its own day comes earlier.
        """


class States(Protocol):
    def get(self, learner: LearnerId, card: CardKey) -> CardState:
        """NEW_CARD where nothing is known."""

    def put(self, learner: LearnerId, card: CardKey, state: CardState) -> None:
        """NEW_CARD removes the row, so that an undone first answer leaves no trace in the cache."""

    def all(self, learner: LearnerId) -> Iterator[tuple[StoredCard, CardState]]: ...

    def clear(self, learner: LearnerId) -> None:
        """Before a rebuild by replay."""


class Marks(Protocol):
    def get(self, learner: LearnerId, card: CardKey) -> CardMarks:
        """NO_MARKS where nothing is set."""

    def put(self, learner: LearnerId, card: CardKey, marks: CardMarks) -> None:
        """NO_MARKS removes the row."""

    def all(self, learner: LearnerId) -> Iterator[tuple[StoredCard, CardMarks]]: ...

    def clear(self, learner: LearnerId) -> None:
        """Before a rebuild by replay."""


class Events(Protocol):
    @property
    def device(self) -> UUID:
        """This machine, for this data folder."""

    def last_of_device(self) -> tuple[int, int]:
        """(`at_utc_ms`, `device_seq`) of this device's newest event; (0, 0) before the first."""

    def append(self, event: Event) -> None: ...

    def of_card(self, learner: LearnerId, card: UUID) -> tuple[Event, ...]:
        """All kinds, undos and redos included, in total order."""

    def of_day(self, learner: LearnerId, day: int) -> tuple[Event, ...]:
        """In total order."""

    def all(self, learner: LearnerId) -> Iterator[Event]:
        """In total order; read while nothing is written."""

    def newest(self) -> int:
        """The number of the newest row; rows are numbered as they came, from 1. 0 before the first."""

    def choices(self, learner: LearnerId, after: int, up_to: int) -> list[Choice]:
        """The answers between sides among the rows of these numbers, and the undos and redos."""


class Choice(NamedTuple):
    """As much of an answer between sides, or of an undo or redo, as counting confusions needs."""

    kind: EventKind
    event: str
    """Its UUID in hex, as an undo names it."""
    order: tuple[int, bytes, int]
    """As `Event.order`."""
    day: int
    deck: DeckId
    contrast: ItemId
    right: SideId
    given: SideId
    names: str
    """Of an undo or redo, which has none of the four before."""


class Tallies(Protocol):
    def get(self, learner: LearnerId, day: int) -> DayTally: ...

    def put(self, learner: LearnerId, day: int, tally: DayTally) -> None: ...

    def span(self, learner: LearnerId, first: int, last: int) -> Mapping[int, DayTally]:
        """Days with at least one answer, both ends included."""


class Drafts(Protocol):
    """What was typed into a card but not yet handed in; survives closing and a crash."""

    def get(self, learner: LearnerId, card: CardKey) -> str: ...

    def put(self, learner: LearnerId, card: CardKey, text: str) -> None:
        """Empty text removes it."""


class Learners(Protocol):
    def all(self) -> tuple[Learner, ...]: ...

    def find(self, name: str) -> Learner:
        """Raises UnknownName."""

    def last_used(self) -> Learner:
        """A new database has one learner, "Personal"."""

    def use(self, learner: LearnerId) -> None: ...

    def add(self, name: str) -> Learner: ...


class Store(Protocol):
    """An open data folder."""

    @property
    def decks(self) -> Decks: ...
    @property
    def cards(self) -> Cards: ...
    @property
    def states(self) -> States: ...
    @property
    def marks(self) -> Marks: ...
    @property
    def events(self) -> Events: ...
    @property
    def tallies(self) -> Tallies: ...
    @property
    def drafts(self) -> Drafts: ...
    @property
    def learners(self) -> Learners: ...

    def transaction(self) -> AbstractContextManager[None]:
        """One immediate transaction: all or nothing, on disk when it returns. Raises StorageError."""

    def in_worker(self) -> AbstractContextManager[None]:
        """A connection of its own for the thread that is not the one which opened the store."""

    def tidy(self) -> None:
        """Idle work: checkpoint the log. Never raises."""

    def close(self) -> None: ...


def total(tallies: Iterable[DayTally]) -> DayTally:
    result = DayTally()
    for tally in tallies:
        result = result.plus(tally)
    return result
