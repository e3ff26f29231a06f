"""A deck: title, two sides (a plain deck has none), sources, items in order."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from desktop_app.domain.ids import DeckId, SideId, SourceId
from desktop_app.domain.item import Item, Side, Source, SourceRef

FORMAT = 1
"""The newest deck format this program reads and the one it writes."""


@dataclass(frozen=True)
class DeckHead:
    """Everything of a deck but its items: what a rule or a screen needs beside one item."""

    id: DeckId
    title: str
    language: str = "en"
    description: str = ""
    author: str = ""
    deadline: datetime.date | None = None
    part_of: DeckId | None = None
    sides: tuple[Side, ...] = ()
    """Two in display order (left, right), or none."""
    sources: tuple[Source, ...] = ()
    workshops: tuple[dict[str, Any], ...] = ()
    """Saved round plans, kept as they are in the file."""
    has_similarities: bool = False
    """Then every which-side card offers "both", so that the offer tells nothing."""

    @property
    def card_root(self) -> DeckId:
        """Whose card ids its cards share: a part has those of the whole deck."""
        return self.part_of or self.id

    @cached_property
    def _side_by_id(self) -> dict[SideId, Side]:
        return {side.id: side for side in self.sides}

    @cached_property
    def _source_by_id(self) -> dict[SourceId, Source]:
        return {source.id: source for source in self.sources}

    def side(self, side: SideId) -> Side:
        return self._side_by_id[side]

    def other_side(self, side: SideId) -> Side:
        first, second = self.sides
        return second if side == first.id else first

    def source(self, reference: SourceRef) -> Source | None:
        return self._source_by_id.get(reference.id)


@dataclass(frozen=True)
class Deck:
    head: DeckHead
    items: tuple[Item, ...] = field(default=())
