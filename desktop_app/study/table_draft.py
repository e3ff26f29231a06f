"""A table on its way in, with what a person has said and corrected: plain values that can wait."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import DeckId, slug
from desktop_app.formats.foreign import Foreign, ForeignDeck
from desktop_app.formats.sheet import SheetDeck, SheetMapping, Table, Tables, deck_of, guess_mapping, merged
from desktop_app.formats.sheet.mapping import headings
from desktop_app.formats.sheet.reader import deck_title
from desktop_app.formats.sheet.roles import SIDES, Role
from desktop_app.formats.sheet.to_deck import new_head

NEW = DeckId("")


class Correction(NamedTuple):
    """Numbers of rows. With `into` the row was merged with that one; else a cell was typed."""

    row: int
    column: int = 0
    text: str = ""
    into: int = 0


@dataclass(frozen=True)
class TableDraft:
    """`table` is `tables.tables[sheet]` with the corrections made in it."""

    tables: Tables
    stem: str = ""
    """The file's name without its ending: what a new deck is called where no sheet says it better."""
    title: str = ""
    """Of the deck, where it is a new one."""
    sheet: int = 0
    table: Table = field(default_factory=Table)
    mapping: SheetMapping = field(default_factory=SheetMapping)
    corrections: tuple[Correction, ...] = ()
    target: DeckId = NEW
    target_head: DeckHead | None = None
    """Of the deck it goes into, where that is there already."""

    @property
    def heads(self) -> tuple[str, ...]:
        """Of the columns, as the file has them; "" where it has none."""
        return tuple(headings(self.table, self.mapping))

    @property
    def roles(self) -> tuple[Role, ...]:
        return tuple(self.mapping.role(column) for column in range(self.table.width))

    @property
    def can_have_heading(self) -> bool:
        """Not where the file says itself what its columns are."""
        return self.tables.head is None and not self.table.names

    @property
    def has_sides(self) -> bool:
        return any(role in SIDES for role in self.roles)

    @property
    def side_names(self) -> tuple[str, ...]:
        """Of the deck it goes into, else those of the columns, else none."""
        if self.target_head is not None and self.target_head.sides:
            return tuple(side.name for side in self.target_head.sides)
        if self.tables.head is not None and self.tables.head.sides:
            return tuple(side.name for side in self.tables.head.sides)
        return self.mapping.side_names

    @property
    def data_places(self) -> tuple[int, ...]:
        """Places of the rows below the heading."""
        heading = self.mapping.heading_row
        return tuple(place for place, number in enumerate(self.table.numbers) if number > heading)

    def on_sheet(self, sheet: int) -> TableDraft:
        """Another sheet of the same file, as it was read."""
        table = self.tables.tables[sheet] if self.tables.tables else Table()
        mapping = guess_mapping(table, self._head_for_guess())
        title = self.title
        if not title or title == self._usual_title(self.table):
            title = self._usual_title(table)
        return replace(self, sheet=sheet, table=table, mapping=mapping, title=title, corrections=())

    def with_target(self, target: DeckId, head: DeckHead | None) -> TableDraft:
        """Into another deck: what the columns mean is kept, as far as that deck can have it."""
        moved = replace(self, target=target, target_head=head)
        if head is None or not head.sides or self.has_sides:
            return moved
        guessed = guess_mapping(self.table, head)
        return replace(moved, mapping=guessed) if any(role in SIDES for role in guessed.roles) else moved

    def with_cell(self, row: int, column: int, text: str) -> TableDraft:
        """Nothing where there is no such row."""
        with contextlib.suppress(KeyError):
            table = self.table.with_cell(row, column, text)
            place = (row, column, 0)
            others = tuple(each for each in self.corrections if (each.row, each.column, each.into) != place)
            return replace(self, table=table, corrections=(*others, Correction(row, column, text)))
        return self

    def with_merged(self, row: int, into: int) -> TableDraft:
        """Two rows made one. Nothing where one of them is not there."""
        with contextlib.suppress(KeyError):
            table = merged(self.table, self.mapping, row, into)
            return replace(self, table=table, corrections=(*self.corrections, Correction(row, into=into)))
        return self

    def check(self, taken: Sequence[DeckId], language: str) -> SheetDeck:
        """What the rows become. `taken`: ids of the decks there are. Takes seconds for 100,000 rows."""
        sources = self.tables.head.sources if self.tables.head is not None else ()
        return deck_of(self.table, self.mapping, self.head(taken, language), sources)

    def head(self, taken: Sequence[DeckId], language: str) -> DeckHead:
        """Of the deck it goes into. A new one gets an id that no deck has."""
        if self.target_head is not None:
            return self.target_head
        own = self.tables.head
        if own is not None:
            title = " ".join(self.title.split()) or own.title
            return replace(own, title=title, id=_free(own.id, taken))
        made = new_head(self.title, self.mapping, language)
        return replace(made, id=_free(made.id, taken))

    def to_plain(self) -> dict[str, Any]:
        """For JSON; `restored` takes it."""
        return {
            "title": self.title,
            "sheet": self.sheet,
            "mapping": self.mapping.to_plain(),
            "corrections": [list(each) for each in self.corrections],
            "target": self.target,
            # One that was only guessed is asked for again.
            "encoding": "" if self.tables.encodings else self.tables.encoding,
            "separator": self.tables.separator,
        }

    def kept_mapping(self) -> dict[str, Any]:
        """As it is kept with the file: by the name of the sheet where there are several."""
        plain = self.mapping.to_plain()
        return plain if len(self.tables.tables) < 2 else {self.table.name: plain}

    def with_kept_mapping(self, kept: Mapping[str, Any]) -> TableDraft:
        """What the columns meant the last time, where that is known and still fits."""
        plain = kept if "roles" in kept else kept.get(self.table.name)
        if not isinstance(plain, Mapping):
            return self
        mapping = SheetMapping.of_plain(plain)
        return replace(self, mapping=mapping) if len(mapping.roles) == len(self.mapping.roles) else self

    def _usual_title(self, table: Table) -> str:
        return deck_title(table, self.stem, len(self.tables.tables)) if self.stem or table.name else ""

    def _head_for_guess(self) -> DeckHead | None:
        return self.target_head or self.tables.head


def begin(tables: Tables, stem: str, head: DeckHead | None = None) -> TableDraft:
    """As a file comes in. `head`: of the deck it is known to belong to."""
    draft = TableDraft(tables, stem, tables.head.title if tables.head is not None else "")
    if head is not None:
        draft = replace(draft, target=head.id, target_head=head)
    return draft.on_sheet(0)


def restored(draft: TableDraft, plain: Mapping[str, Any], heads: Sequence[DeckHead]) -> TableDraft:
    """The draft of the same file with what was said and typed before, as far as it still fits."""
    sheet = plain.get("sheet")
    if isinstance(sheet, int) and 0 <= sheet < len(draft.tables.tables):
        draft = draft.on_sheet(sheet)
    target = next((head for head in heads if head.id == plain.get("target")), None)
    draft = replace(draft, target=target.id if target else NEW, target_head=target)
    if isinstance(plain.get("title"), str):
        draft = replace(draft, title=plain["title"])
    if isinstance(plain.get("mapping"), dict):
        draft = replace(draft, mapping=SheetMapping.of_plain(plain["mapping"]))
    for each in plain.get("corrections") or ():
        with contextlib.suppress(TypeError, ValueError):
            row, column, text, into = each
            if into:
                draft = draft.with_merged(int(row), int(into))
            else:
                draft = draft.with_cell(int(row), int(column), str(text))
    return draft


def foreign_of(made: SheetDeck, draft: TableDraft) -> Foreign:
    """The rows that are ready, as any file that was read."""
    deck = ForeignDeck(made.deck, draft.table.folder, made.origins)
    return Foreign(decks=(deck,))


def _free(name: DeckId, taken: Sequence[DeckId]) -> DeckId:
    return name if name not in taken else DeckId(slug(name, [*taken]))
