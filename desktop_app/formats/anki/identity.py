"""How notes, cards and decks are called in a package: the same each time, on whatever machine."""

from __future__ import annotations

import hashlib
from collections.abc import Container
from typing import Final

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.origin import Origin

ORIGIN_FORMAT: Final = "anki"

# Ids are times in milliseconds, and Anki makes those anew that lie in the future.
_FIRST_MS: Final = 1_577_836_800_000
_SPAN_MS: Final = 5 * 365 * 86_400_000
MODIFIED_S: Final = 1_735_689_600
"""Of a note of which nobody knows when it was changed."""


def guid(head: DeckHead, item: str, statement: str, note_type: int, origin: Origin | None) -> str:
    """The one a note was imported with, else one made of its ids. `statement`: empty for a whole item."""
    if origin is not None and origin.format == ORIGIN_FORMAT and origin.id and not statement:
        return origin.id if origin.part == 0 else _name(origin.id, str(origin.part))
    return _name(head.card_root, item, statement, str(note_type))


def again(guid: str, item: str) -> str:
    """For a second item that came from the same note."""
    return _name(guid, item)


def note_id(guid: str, taken: Container[int]) -> int:
    return free(_FIRST_MS + _hash("note", guid) % _SPAN_MS, taken)


def deck_id(name: str) -> int:
    return _FIRST_MS + _hash("deck", name) % _SPAN_MS


def free(wanted: int, taken: Container[int]) -> int:
    """The next id that is not taken."""
    while wanted in taken:
        wanted += 1
    return wanted


def _name(*parts: str) -> str:
    return _digest(parts)[:10].hex()


def _hash(*parts: str) -> int:
    return int.from_bytes(_digest(parts)[:8], "big")


def _digest(parts: tuple[str, ...]) -> bytes:
    return hashlib.blake2b("\x1f".join(parts).encode("utf-8", "surrogatepass"), digest_size=16).digest()
