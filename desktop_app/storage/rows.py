"""What rows are made of: their check, their UUIDs, and text that SQLite can hold."""

from __future__ import annotations

import hashlib
from typing import TypeVar

from desktop_app.storage.errors import damaged

Value = int | str | bytes | float | None
Word = TypeVar("Word")


class Words(dict[str, Word]):
    """What the words of a column stand for. Another word can only be damage: the schema lists them."""

    def __missing__(self, word: object) -> Word:
        raise damaged(f"{word!r} is none of {', '.join(self)}")


def row_check(values: tuple[Value, ...]) -> int:
    """64-bit hash of a row's other values, in the order of its columns; signed, as SQLite's integers are.

    Values must be plain (no enums): what is hashed is how Python writes them in ASCII, in all versions alike.
    """
    digest = hashlib.blake2b(ascii(values).encode("ascii"), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def stable_uuid(*ids: str) -> bytes:
    """A UUID (version 8) of a deck or an item, the same on every machine for the same ids."""
    digest = hashlib.blake2b("/".join(ids).encode(), digest_size=16).digest()
    return b"%b%c%c%c%b" % (
        digest[:6],
        0x80 | digest[6] & 0x0F,
        digest[7],
        0x80 | digest[8] & 0x3F,
        digest[9:],
    )


def storable(text: str) -> str:
    """`text`, with half characters (lone surrogates, as broken input methods send them) replaced."""
    if text.isascii():
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
