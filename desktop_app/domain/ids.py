"""Identifiers. Progress hangs on them: they never change, wording does."""

from __future__ import annotations

import hashlib
import re
import unicodedata
import uuid
from collections.abc import Collection
from typing import NewType

DeckId = NewType("DeckId", str)
SideId = NewType("SideId", str)
SourceId = NewType("SourceId", str)
ItemId = NewType("ItemId", str)
StatementId = NewType("StatementId", str)
MemoryItemId = NewType("MemoryItemId", str)
CardId = NewType("CardId", str)
LearnerId = NewType("LearnerId", uuid.UUID)

BOTH = SideId("both")
"""An answer, not a side."""

MAX_ID_LENGTH = 80
_ID = re.compile(r"[^\W_](?:[\w.-]*\w)?", re.UNICODE)
_CARD_NAMESPACE = uuid.UUID("6f5a3f0e-5d4b-5c0c-9b1e-2f8f8f1c7a55")
_CARD_NAMESPACE_BYTES = _CARD_NAMESPACE.bytes
_SLUG_LENGTH = 48


def is_valid_id(text: str) -> bool:
    """Letters, digits, hyphens, dots and underscores; no slash, since card ids join ids with one."""
    return len(text) <= MAX_ID_LENGTH and _ID.fullmatch(text) is not None


def card_uuid(card: CardId) -> uuid.UUID:
    """The same on every machine that has the deck: version 5 of the card's stable id."""
    return uuid.UUID(bytes=card_uuid_bytes(card))


def card_uuid_bytes(card: CardId) -> bytes:
    """`card_uuid(card).bytes`, which 100,000 cards of an import want without the object around it."""
    digest = hashlib.sha1(_CARD_NAMESPACE_BYTES + card.encode(), usedforsecurity=False).digest()
    value = bytearray(digest[:16])
    value[6] = 0x50 | (value[6] & 0x0F)
    value[8] = 0x80 | (value[8] & 0x3F)
    return bytes(value)


def slug(text: str, taken: Collection[str] = ()) -> str:
    """An id from a first wording, unlike any of `taken`: "Asks why" → "asks-why", then "asks-why-2"."""
    folded = unicodedata.normalize("NFKC", text).casefold()
    words = re.findall(r"[^\W_]+", folded)
    base = ""
    for word in words:
        longer = f"{base}-{word}" if base else word[:_SLUG_LENGTH]
        if len(longer) > _SLUG_LENGTH:
            break
        base = longer
    base = base or "text"
    name, number = base, 2
    while name in taken:
        name, number = f"{base}-{number}", number + 1
    return name


def uuid7(at_utc_ms: int, random: bytes) -> uuid.UUID:
    """Version 7: 48 bits of time in front, so that rows made together lie together. `random`: 10 bytes."""
    value = bytearray(at_utc_ms.to_bytes(6, "big") + random)
    value[6] = 0x70 | (value[6] & 0x0F)
    value[8] = 0x80 | (value[8] & 0x3F)
    return uuid.UUID(bytes=bytes(value))
