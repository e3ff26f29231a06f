"""Decks as a whole, as protocols: their rows for an update, groups, files, and those deleted. See `ports`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeAlias

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.origin import Origin
from desktop_app.study.rows import DeckFile, DeckWork, DeletedDeck, ItemKey, StoredItem

Prepared: TypeAlias = Any
"""Rows worked out; only the store looks inside."""


class Library(Protocol):
    """What writes needs a transaction."""

    def items(self, deck: DeckId) -> tuple[StoredItem, ...]:
        """In order, the retired ones among them."""

    def origins(self, deck: DeckId) -> Mapping[ItemKey, Origin]:
        """Of items that came from a file which calls them otherwise."""

    def whereabouts(self, form: str) -> Mapping[tuple[str, int], tuple[DeckId, ItemId]]:
        """By id and part of an origin of this format: where the item is, in any deck that is in use."""

    def modified(self, deck: DeckId) -> Mapping[ItemId, int]:
        """When an item was last edited here or changed by an update (ms UTC); only of those that were."""

    def turns(self, deck: DeckId) -> Mapping[bytes, int]:
        """By UUID: when each card is met for the first time; retired ones too."""

    def prepare(self, works: Sequence[DeckWork], tick: Callable[[], None]) -> Prepared:
        """Work out all rows; reads only. `tick` is called now and then, and may raise.

        Raises UnknownName; StaleItem where an item was changed since it was read.
        """

    def write(self, prepared: Prepared) -> bool:
        """False, perhaps half written, where it does not hold any more: take it back, prepare it anew."""

    def own_fields(self, deck: DeckId) -> frozenset[str]:
        """Of its head: what was set here and came from no file."""

    def put_head(self, head: DeckHead, field: str) -> None:
        """Write the head, in which a person has set this field."""

    def folders(self) -> Mapping[DeckId, tuple[str, ...]]:
        """Of all decks in use: names of the groups each lies in, the outermost first."""

    def put_folder(self, deck: DeckId, folder: Sequence[str]) -> None: ...

    def delete(self, deck: DeckId, at_utc_ms: int) -> None:
        """It is seen nowhere; all that is kept of it stays."""

    def restore(self, deck: DeckId) -> None: ...

    def deleted(self) -> tuple[DeletedDeck, ...]:
        """Newest first, however long ago."""

    def is_deleted(self, deck: DeckId) -> bool:
        """False for one that was never there."""

    def file(self, deck: DeckId) -> DeckFile | None:
        """The file it was last read from."""

    def files(self) -> Mapping[DeckId, DeckFile]:
        """Of all decks in use, the latest last."""

    def put_file(self, deck: DeckId, file: DeckFile) -> None: ...
