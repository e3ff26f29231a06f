"""What the engine needs kept, as protocols: `storage` implements them, tests use the real thing.

Everything returned is a domain object or one of the plain values of `rows`; nothing lazy leaves a method.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol
from uuid import UUID

from desktop_app.domain.card import Card
from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.event import Event
from desktop_app.domain.ids import CardId, DeckId, ItemId, LearnerId
from desktop_app.domain.item import Example, Item
from desktop_app.domain.marks import CardMarks
from desktop_app.domain.memory import CardState
from desktop_app.domain.study_day import Moment
from desktop_app.progress import Progress
from desktop_app.study.rows import (
    CardKey,
    Choice,
    DayTally,
    DeckCard,
    DeckCounts,
    DeletedLearner,
    ItemKey,
    ItemTally,
    KeptItem,
    Learner,
    QueueRow,
    Relative,
    Sizes,
    StoredCard,
    Timed,
    Value,
)

if TYPE_CHECKING:
    from desktop_app.study.ports_library import Library
    from desktop_app.study.ports_safety import Bin, Doctor, Media
    from desktop_app.study.ports_workshop import Workshops


class Clock(Protocol):
    def now(self) -> Moment: ...


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

    def examples(self, deck: DeckId) -> tuple[Example, ...]:
        """Of `items`, the examples."""

    def deck(self, deck: DeckId) -> Deck:
        """The whole deck, equal to the one that was added."""

    def counts(self, learner: LearnerId, day: int) -> Mapping[DeckId, DeckCounts]: ...

    def started(self, learner: LearnerId) -> tuple[DeckId, ...]:
        """Decks the learner studies, in deck order."""

    def start(self, learner: LearnerId, deck: DeckId) -> None: ...

    def stop(self, learner: LearnerId, deck: DeckId) -> None:
        """Study it no more; what is known of its cards stays."""


class Contents(Protocol):
    """What a deck holds, for a list of it."""

    def tallies(self, learner: LearnerId, deck: DeckId, lasting: float) -> list[ItemTally]:
        """Of all its items in file order, without the retired; `lasting`: a stability in days."""


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

    def rows(self, learner: LearnerId, cards: Sequence[UUID], day: int) -> list[QueueRow]:
        """Those of these cards that are there and awake, in the order given; new ones too."""

    def due_by_day(
        self, learner: LearnerId, decks: Sequence[DeckId], first: int, last: int
    ) -> Mapping[int, int]:
        """How many cards fall due on each day of the span, both ends included.

        A buried card falls due on the day on which it is back, if its own day comes earlier.
        """

    def unheeded(self, learner: LearnerId, deck: DeckId, item: ItemKey | None = None) -> tuple[UUID, ...]:
        """Cards of the deck, or of one item, that the log tells of, but of which nothing is kept."""


class States(Protocol):
    def get(self, learner: LearnerId, card: CardKey) -> CardState:
        """NEW_CARD where nothing is known."""

    def put(self, learner: LearnerId, card: CardKey, state: CardState) -> None:
        """NEW_CARD removes the row, so that an undone first answer leaves no trace in the cache."""

    def family(self, learner: LearnerId, card: CardKey) -> list[Relative]:
        """All that have a state of the card's item and of its group, itself and retired ones included."""

    def all(self, learner: LearnerId) -> Iterator[tuple[StoredCard, CardState]]: ...

    def of_decks(self, learner: LearnerId, decks: Sequence[DeckId]) -> list[DeckCard]:
        """All cards that are not retired: by deck as given, then in the order in which they are met."""

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

    def find(self, names: Sequence[UUID]) -> Mapping[UUID, Event]:
        """Those of them that are there, of any learner."""

    def links(self, learner: LearnerId) -> tuple[tuple[UUID, UUID], ...]:
        """Which card has passed on to which card what was learned, each pair once; reads the whole log."""

    def all(self, learner: LearnerId) -> Iterator[Event]:
        """In total order; read while nothing is written."""

    def with_follow_up(self, learner: LearnerId, first: int, last: int) -> tuple[Event, ...]:
        """Answers of the span of study days, both ends included, that name a follow-up, and the undos and
        redos of their cards. In total order."""

    def transfers(self, learner: LearnerId) -> tuple[Event, ...]:
        """The answers of transfer checks, and the undos and redos of their cards. In total order; reads the
        whole log."""

    def latest(self, learner: LearnerId, rows: int) -> list[Timed]:
        """The choices among the newest `rows` of the log whose time is known, newest first."""

    def newest(self) -> int:
        """The number of the newest row; rows are numbered as they came, from 1. 0 before the first."""

    def choices(self, learner: LearnerId, after: int, up_to: int) -> list[Choice]:
        """The answers between sides among the rows of these numbers, and the undos and redos."""


class Tallies(Protocol):
    def get(self, learner: LearnerId, day: int) -> DayTally: ...

    def put(self, learner: LearnerId, day: int, tally: DayTally) -> None: ...

    def span(self, learner: LearnerId, first: int, last: int) -> Mapping[int, DayTally]:
        """Days with at least one answer, both ends included."""


class Choices(Protocol):
    """What a learner has set: one JSON value under each name."""

    def all(self, learner: LearnerId) -> Mapping[str, Value]: ...

    def put(self, learner: LearnerId, name: str, value: Value) -> None:
        """None removes it."""


class Parameters(Protocol):
    """The parameter sets that events name (`Event.scheduler`): written once, kept for ever."""

    def get(self, name: str) -> tuple[float, ...] | None: ...

    def add(self, name: str, numbers: Sequence[float]) -> None:
        """What is there under this name stays."""


class Drafts(Protocol):
    """What was typed into a card but not yet handed in; survives closing and a crash."""

    def get(self, learner: LearnerId, card: CardKey) -> str: ...

    def put(self, learner: LearnerId, card: CardKey, text: str) -> None:
        """Empty text removes it."""


class Learners(Protocol):
    """Those in use; whoever is deleted is found nowhere but in `deleted`."""

    def all(self) -> tuple[Learner, ...]: ...

    def find(self, name: str) -> Learner:
        """Raises UnknownName."""

    def last_used(self) -> Learner:
        """A new database has one learner, "Personal"."""

    def use(self, learner: LearnerId) -> None: ...

    def add(self, name: str) -> Learner: ...

    def bring(self, learner: Learner) -> None:
        """One of another data folder, under the same identity; whoever is here stays as they are."""

    def deleted(self) -> tuple[DeletedLearner, ...]:
        """Newest first."""

    def delete(self, learner: LearnerId, at_utc_ms: int) -> None:
        """All that is kept of the learner stays."""

    def restore(self, learner: LearnerId) -> None: ...


class Store(Protocol):
    """An open data folder."""

    @property
    def decks(self) -> Decks: ...
    @property
    def contents(self) -> Contents: ...
    @property
    def library(self) -> Library: ...
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
    @property
    def choices(self) -> Choices: ...
    @property
    def parameters(self) -> Parameters: ...
    @property
    def bin(self) -> Bin: ...
    @property
    def media(self) -> Media: ...
    @property
    def workshops(self) -> Workshops: ...
    @property
    def doctor(self) -> Doctor: ...

    @property
    def is_open(self) -> bool:
        """In this thread; idle work looks first."""

    @property
    def is_read_only(self) -> bool:
        """Opened to be looked at: whatever would write raises DataFolderReadOnly."""

    @property
    def changes(self) -> int:
        """Another number once something was written, here or by a worker."""

    def transaction(self) -> AbstractContextManager[None]:
        """One immediate transaction: all or nothing, on disk when it returns. Raises StorageError."""

    def in_worker(self) -> AbstractContextManager[None]:
        """A connection of its own for the thread that is not the one which opened the store."""

    def sizes(self) -> Sizes:
        """In any thread."""

    def erase(self, learner: LearnerId) -> None:
        """Every row of the learner, for good, in or out of use; once more changes nothing. In no transaction.

        Takes as long as writing the database anew. Raises StorageError.
        """

    def erase_from_files(self, learner: LearnerId, copies: Sequence[Path], progress: Progress) -> None:
        """The same in the copies in these folders, in what was moved aside, and in the journal.

        What cannot be read and holds the learner is deleted. Raises StorageError, Cancelled.
        """

    def write_elsewhere(self, path: Path, events: Iterable[Event]) -> None:
        """Add events to a journal of their own, outside the data folder; see `storage/elsewhere.py`."""

    def tidy(self) -> None:
        """Idle work: checkpoint the log. Never raises."""

    def close(self) -> None: ...
