"""The head of a deck after an update: the file's, under the ids it has here, with what was set here."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import SideId
from desktop_app.domain.item import Source
from desktop_app.formats.foreign import ForeignDeck


def merged_head(ours: DeckHead, theirs: DeckHead, own_fields: Collection[str]) -> DeckHead:
    """`own_fields` were set here and stay. Of a part that joins its whole deck only sources are taken.

    Sides and sources that something here may still refer to stay, behind those of the file.
    """
    if theirs.part_of is not None and theirs.id != ours.id:
        return replace(ours, sources=_sources(ours.sources, theirs.sources))
    kept = {name: getattr(ours, name) for name in own_fields if hasattr(ours, name)}
    if ours.sides and {side.id for side in theirs.sides} != {side.id for side in ours.sides}:
        kept["sides"] = ours.sides
    return replace(
        theirs,
        id=ours.id,
        part_of=ours.part_of,
        sources=_sources(theirs.sources, ours.sources),
        **kept,
    )


def fit_sides(foreign: ForeignDeck, ours: DeckHead) -> ForeignDeck:
    """The deck with the ids that its sides have here, those of the sides in the same place.

    Sides carry no progress, but items say by them what is right.
    """
    head = foreign.deck.head
    new = {side.id for side in head.sides}
    if not (head.sides and ours.sides) or new == {side.id for side in ours.sides}:
        return foreign
    names = {theirs.id: own.id for theirs, own in zip(head.sides, ours.sides, strict=True)}
    sides = tuple(replace(side, id=names[side.id]) for side in head.sides)
    items = tuple(_with_sides(item, names) for item in foreign.deck.items)
    return replace(foreign, deck=Deck(replace(head, sides=sides), items))


def _with_sides(value: Any, names: Mapping[SideId, SideId]) -> Any:
    """An item, or a part of one."""
    changes: dict[str, Any] = {}
    if getattr(value, "side", None) in names:
        changes["side"] = names[value.side]
    for name in ("statements", "situations", "roles"):
        if parts := getattr(value, name, ()):
            changes[name] = tuple(_with_sides(part, names) for part in parts)
    return replace(value, **changes) if changes else value


def _sources(first: tuple[Source, ...], more: tuple[Source, ...]) -> tuple[Source, ...]:
    known = {source.id for source in first}
    return (*first, *(source for source in more if source.id not in known))
