"""What the store hands over: plain values, quick to pass around. Keys are its own handles (integers) and
meaningless elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, NewType, TypeAlias
from uuid import UUID

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.deck import DeckHead
from desktop_app.domain.event import EventKind
from desktop_app.domain.ids import CardId, DeckId, ItemId, LearnerId, MemoryItemId, SideId, StatementId
from desktop_app.domain.item import Item, Situation, Statement
from desktop_app.domain.memory import CardState, Phase
from desktop_app.domain.origin import Origin

CardKey = NewType("CardKey", int)
ItemKey = NewType("ItemKey", int)
Value: TypeAlias = bool | int | float | str | list["Value"] | dict[str, "Value"] | None
"""As JSON has it."""


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


class Relative(NamedTuple):
    """A card that was answered before, of the same item or group as another; perhaps a sibling of it."""

    card: StoredCard
    memory_item: MemoryItemId
    group: str
    retired: bool
    suspended: bool
    state: CardState

    @property
    def row(self) -> QueueRow:
        card, state = self.card, self.state
        return QueueRow(
            card.key,
            card.uuid.bytes,
            card.deck,
            card.item,
            self.group,
            state.phase,
            state.due_day,
            state.showings,
            state.last_day,
        )


class DeckCard(NamedTuple):
    """A card of a deck with what a learner knows of it: as much as planning ahead needs."""

    uuid: bytes
    deck: DeckId
    item: ItemKey
    kind: CardKind
    memory_item: MemoryItemId
    state: CardState | None
    """None for a card that is new."""
    is_suspended: bool
    buried_until: int | None


@dataclass(frozen=True, slots=True)
class Learner:
    id: LearnerId
    name: str


class Sizes(NamedTuple):
    """Of what lies in a data folder, in bytes."""

    database: int
    """With its log."""
    media: int


class DeletedLearner(NamedTuple):
    learner: Learner
    deleted_utc_ms: int


@dataclass(frozen=True, slots=True)
class KeptItem:
    """An item as it is, and as it was last imported where it was edited here since (else None)."""

    item: Item
    imported: Item | None = None
    retired: bool = False
    """Deleted: kept with the history of its cards, and seen nowhere."""


class StoredItem(NamedTuple):
    """A row of a deck as an update looks at it, the retired ones among them."""

    key: ItemKey
    item: Item
    imported: Item | None
    """As `KeptItem.imported`."""
    retired: bool
    deleted_here: bool
    """Retired since somebody deleted it here, not since it was gone from a file."""
    position: int
    """Where it stands in its deck."""
    version: int
    """Another one once anything in the row is another."""
    stamps: str = "{}"
    """Who edited which field last; only the store reads it."""


class ItemWork(NamedTuple):
    """One row as it is to be. `key` None: a new one."""

    key: ItemKey | None
    item: Item
    imported: Item | None
    retired: bool
    position: int
    version: int | None = None
    """As it was read: what was changed since is not written over. None: whatever it is now."""
    cards: tuple[Card, ...] | None = None
    """Those made from it; None: they stay as they are, in the order that `turns` says."""
    turns: tuple[int, ...] = ()
    """When its cards are met for the first time, parallel to them."""
    origin: Origin | None = None
    """None: what is known of it stays."""
    stamps: str | None = None
    """To write back what was read; None: what is as it was imported was edited by nobody."""


@dataclass(frozen=True, slots=True)
class DeckFile:
    """The file a deck was last read from."""

    path: str
    sha256: str
    bytes: int
    mtime_ns: int
    imported_utc_ms: int = 0
    options: dict[str, Value] = field(default_factory=dict)
    """How it was read: what a person has set for this file."""


@dataclass(frozen=True, slots=True)
class DeckWork:
    """A deck as it is to be. `items` are the rows that become others; what is not named stays."""

    head: DeckHead
    items: Collection[ItemWork]
    is_new: bool = False
    folder: tuple[str, ...] = ()
    """Of a new deck."""
    file: DeckFile | None = None
    deleted_utc_ms: int | None = None
    """None: in use from now on, even if it was deleted."""


@dataclass(frozen=True, slots=True)
class DeletedDeck:
    deck: DeckId
    title: str
    cards: int
    deleted_utc_ms: int


@dataclass(frozen=True, slots=True)
class KeptWorkshop:
    """A workshop that was run or is under way; who was in the room is not in it."""

    uuid: UUID
    deck: DeckId
    title: str
    started_utc_ms: int
    plan: dict[str, Value]
    ended_utc_ms: int | None = None
    """None: it is under way."""
    results: dict[str, Value] | None = None
    deleted_utc_ms: int | None = None
    """None: in use."""


@dataclass(frozen=True, slots=True)
class Part:
    """What was cut out of an item: a trait of a set, or a situation of an example."""

    statement: Statement | None = None
    situation: Situation | None = None
    after: tuple[StatementId, ...] = ()
    """All that stood before it in its list, from the first on, with what was cut out earlier."""


@dataclass(frozen=True, slots=True)
class Binned:
    """What was deleted and can come back: an item, or a part of one."""

    uuid: UUID
    deck: DeckId
    item: ItemKey
    label: str
    """What to call it: a title, or the first of its texts."""
    deleted_utc_ms: int
    part: Part | None = None
    """None: the whole item."""


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


NOT_LOOKED_AT = "not looked at: what comes before it is damaged"


class Check(NamedTuple):
    """What the doctor looked at, by a name that stays, and in plain words (English) what it found."""

    name: str
    ok: bool
    detail: str = ""

    @property
    def was_made(self) -> bool:
        return self.detail != NOT_LOOKED_AT


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


class Timed(NamedTuple):
    """As much of an answer as a pace needs."""

    kind: str
    words: int
    choice_ms: int


class ItemTally(NamedTuple):
    """An item of a deck, and how far a learner is with its cards. Retired cards count nowhere."""

    key: ItemKey
    id: ItemId
    kind: str
    cards: int
    new: int
    """Never answered; what is suspended does not wait and is left out."""
    learning: int
    """In learning or relearning."""
    lasting: int
    """Past learning, with a stability of at least what was asked for."""
    met: int
    """Answered at least once."""


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


def total(tallies: Iterable[DayTally]) -> DayTally:
    result = DayTally()
    for tally in tallies:
        result = result.plus(tally)
    return result


class Where(NamedTuple):
    """What kind of place a data folder is. Both empty: a disk of this machine that only it looks after."""

    disk: Literal["", "network", "removable"]
    client: str
    """The name of the program that keeps it the same on several machines."""
