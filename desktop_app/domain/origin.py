"""Where an item came from, as the file of another program calls it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Origin:
    """What a file of another program calls an item: kept beside it, to know it again and to give it back."""

    format: str
    """ "anki", "sheet", or "deck" for a deck file of ours that calls the item otherwise."""
    id: str
    """Anki's guid, a row's id, an item's id in its file."""
    kind: str = ""
    """The note type's name."""
    fields: tuple[tuple[str, str], ...] = ()
    """Names and contents as they came."""
    part: int = 0
    """Which of several items made from one note this is: the number of the card template."""
    modified_s: int = 0
