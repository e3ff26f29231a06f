"""A table and what its columns mean → a deck, and what stands in the way of single rows.

Pure, so that a preview can ask again after each correction.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from desktop_app.domain.deck import Deck, DeckHead
from desktop_app.domain.ids import BOTH, DeckId, ItemId, SideId, is_valid_id, slug
from desktop_app.domain.item import Contrast, Disagreement, Example, Item, PlainCard, Side, Similarity, Source
from desktop_app.domain.phrases import Phrase, phrase
from desktop_app.formats.deck_toml import RESERVED
from desktop_app.formats.files import UnreadableFile
from desktop_app.formats.foreign import Origin
from desktop_app.formats.limits import NOTES
from desktop_app.formats.sheet import words
from desktop_app.formats.sheet.context import Context
from desktop_app.formats.sheet.duplicates import note_duplicates
from desktop_app.formats.sheet.kinds import folded
from desktop_app.formats.sheet.mapping import SheetMapping, headings
from desktop_app.formats.sheet.records import Fix, Group, RowProblem, groups_of
from desktop_app.formats.sheet.roles import SIDES, Role
from desktop_app.formats.sheet.row_items import NEEDS_SIDES, build, title_of
from desktop_app.formats.sheet.table import Table, map_cells, one_line
from desktop_app.progress import Progress, Silent

_SIDE_NAMES: Final = {"de": ("Seite 1", "Seite 2")}
_WORDINGS: Final = (Role.FRONT, Role.CLOZE, Role.QUESTION, Role.TEXT)
_STEP: Final = 2000
_NAMELESS: Final = ("Side 1", "Side 2")


@dataclass(frozen=True, slots=True)
class SheetDeck:
    """`deck` has the items of `ready_rows`; every row with a problem is left out."""

    deck: Deck
    row_problems: tuple[RowProblem, ...] = ()
    """In the order of rows; each cell has one at most."""
    ready_rows: tuple[int, ...] = ()
    """Numbers of the rows that became items."""
    row_of: dict[ItemId, int] = field(default_factory=dict)
    """The first row of each item."""
    origins: dict[ItemId, Origin] = field(default_factory=dict)
    """Of the items whose row has an id."""

    @property
    def left_out_rows(self) -> tuple[int, ...]:
        return tuple(dict.fromkeys(problem.row for problem in self.row_problems))

    def reasons(self, said: Callable[[Phrase], str] = str) -> dict[int, str]:
        """By the number of each row that is left out; `said` puts a sentence into the user's language."""
        found: dict[int, str] = {}
        for problem in self.row_problems:
            found[problem.row] = " ".join(filter(None, (found.get(problem.row), said(problem.message))))
        return found


def new_head(title: str, mapping: SheetMapping, language: str = "en") -> DeckHead:
    """For a deck that is not there yet: of this title, with the sides that the columns name."""
    title = one_line(title) or "Deck"
    return DeckHead(DeckId(slug(title)), title, language, sides=_sides(mapping, language))


def deck_of(
    table: Table,
    mapping: SheetMapping,
    head: DeckHead,
    sources: Iterable[Source] = (),
    progress: Progress | None = None,
) -> SheetDeck:
    """The items that the rows make, for the deck with this head; sources that rows name are added to it.

    `sources` are others that rows may name by id: those of the file's own head, where it has one.
    Raises Cancelled, and UnreadableFile where it is more than can be taken in at once.
    """
    progress = progress or Silent()
    if table.is_html:
        table = _for_html(table, mapping)
    groups = groups_of(table, mapping, progress)
    if len(groups) > NOTES:
        raise UnreadableFile(phrase(words.TOO_MANY_ITEMS, n=len(groups), limit=NOTES))
    known = {source.id: source for source in (*head.sources, *sources)}
    context = Context(head, known.values(), _given_ids(groups) if Role.ID in mapping.roles else ())
    if len(head.sides) != 2:
        _note_sides(groups)
    note_duplicates(groups, progress)
    names = list(_names(groups, context, progress))
    items = _built(groups, names, context, progress)
    found = [(group, item) for group, item in zip(groups, items, strict=True) if item is not None]
    return _result(table, mapping, groups, found, context)


def _built(groups: list[Group], names: list[str], context: Context, progress: Progress) -> list[Item | None]:
    """None where rows have problems. Examples come last: their situations name contrasts that are there."""
    items: list[Item | None] = [None] * len(groups)
    for place, (group, name) in enumerate(zip(groups, names, strict=True)):
        if place % _STEP == 0:
            progress.step(place, len(groups))
        if group.kind and group.kind != Example.kind and not _lacks_sides(group, context):
            items[place] = build(group, context, name)
    _keep_contrasts(items, context)
    for place, (group, name) in enumerate(zip(groups, names, strict=True)):
        if group.kind == Example.kind and not _lacks_sides(group, context):
            items[place] = build(group, context, name)
    return items


def _keep_contrasts(items: list[Item | None], context: Context) -> None:
    """By id, and by title where that is no id."""
    contrasts = [item for item in items if isinstance(item, Contrast)]
    for item in contrasts:
        context.contrasts.setdefault(folded(item.title), item.id)
    context.contrasts.update((item.id, item.id) for item in contrasts)


def _result(
    table: Table,
    mapping: SheetMapping,
    groups: list[Group],
    found: list[tuple[Group, Item]],
    context: Context,
) -> SheetDeck:
    items = _with_table(table, found)
    shown = headings(table, mapping) if table.is_from_anki else ()
    used = _used_sources(items, context)
    head = replace(
        context.head,
        sources=used,
        has_similarities=context.head.has_similarities or any(isinstance(each, Similarity) for each in items),
    )
    return SheetDeck(
        Deck(head, items),
        _problems(groups),
        tuple(sorted(record.number for group, _ in found for record in group.records)),
        {item.id: group.first.number for group, item in found},
        {item.id: _origin(group, table, shown) for group, item in found if group.first.text(Role.ID)},
    )


def _for_html(table: Table, mapping: SheetMapping) -> Table:
    """Statements are plain text: in a table with sides, all cells are made so."""
    if any(role in mapping.roles for role in SIDES):
        from desktop_app.formats.card_html import to_text

        table = replace(map_cells(table, to_text), is_html=False)
    return table


def _sides(mapping: SheetMapping, language: str) -> tuple[Side, ...]:
    if not any(role in mapping.roles for role in SIDES):
        return ()
    usual = _SIDE_NAMES.get(language[:2], _NAMELESS)
    given = [one_line(name) for name in mapping.side_names]
    is_sound = len(given) == 2 and all(given) and given[0] != given[1]
    taken = [*RESERVED, BOTH]
    sides = []
    for name in given if is_sound else usual:
        side = slug(name, taken)
        taken.append(side)
        sides.append(Side(SideId(side), name, name, name))
    return tuple(sides)


def _given_ids(groups: list[Group]) -> list[str]:
    names = (group.first.text(Role.ID) for group in groups)
    return [name for name in names if name and is_valid_id(name)]


def _names(groups: list[Group], context: Context, progress: Progress) -> Iterator[str]:
    for place, group in enumerate(groups):
        if place % _STEP == 0:
            progress.step(place)
        yield _name(group, context)


def _name(group: Group, context: Context) -> str:
    """The row's own id if it can be one, else one from its first wording."""
    given = group.first.text(Role.ID)
    if given:
        return given if is_valid_id(given) else context.ids.made(given)
    wording = title_of(group) or next((text for role in _WORDINGS if (text := group.text(role))), "")
    return context.ids.made(wording)


def _note_sides(groups: list[Group]) -> None:
    """Only the columns of sides can make sides, so a kind that needs them may find none."""
    for group in groups:
        if group.kind in NEEDS_SIDES:
            group.add(Role.KIND, "edit", words.NO_SIDES_IN_DECK)


def _lacks_sides(group: Group, context: Context) -> bool:
    return group.kind in NEEDS_SIDES and len(context.sides) != 2


def _with_table(table: Table, found: list[tuple[Group, Item]]) -> tuple[Item, ...]:
    """With what the table says of all its rows: tags, and that its cells are HTML."""
    items = (item for _, item in found)
    if not table.tags and not table.is_html:
        return tuple(items)
    return tuple(_with_tags(_as_html(item) if table.is_html else item, table.tags) for item in items)


def _with_tags(item: Item, tags: tuple[str, ...]) -> Item:
    return replace(item, tags=tuple(dict.fromkeys((*item.tags, *tags)))) if tags else item


def _as_html(item: Item) -> Item:
    """Only a card can be HTML, and only if there is any in it; its explanation is plain."""
    from desktop_app.formats.card_html import to_text

    if not isinstance(item, PlainCard):
        return item
    is_html = any("<" in text or "&" in text for text in (item.front, item.back, item.cloze))
    has_html_why = "<" in item.why or "&" in item.why
    return replace(item, html=is_html, why=to_text(item.why) if has_html_why else item.why)


def _used_sources(items: tuple[Item, ...], context: Context) -> tuple[Source, ...]:
    """The deck's own, and those of the others that an item names."""
    own = {source.id for source in context.head.sources}
    named = {reference.id for item in items for reference in item.sources}
    named |= {each.source for item in items if isinstance(item, Disagreement) for each in item.positions}
    return tuple(source for source in context.sources.all() if source.id in own | named)


def _problems(groups: list[Group]) -> tuple[RowProblem, ...]:
    """One for each cell, and one for each row that is left out because of another of its item."""
    found: dict[tuple[int, int], RowProblem] = {}
    for group in groups:
        for problem in group.problems:
            found.setdefault((problem.row, problem.column), problem)
        if not group.problems:
            continue
        faulty = {problem.row for problem in group.problems}
        cause = min(faulty)
        for record in group.records:
            if record.number not in faulty:
                problem = RowProblem(record.number, record.column(Role.TITLE), *_part_of(cause))
                found[problem.row, problem.column] = problem
    return tuple(found[place] for place in sorted(found))


def _part_of(row: int) -> tuple[Phrase, Fix]:
    return phrase(words.PART_OF_THIS, row=row), "edit"


def _origin(group: Group, table: Table, shown: tuple[str, ...]) -> Origin:
    name = group.first.text(Role.ID)
    if not table.is_from_anki:
        return Origin("sheet", name)
    note_type = group.first.text(Role.NOTE_TYPE) or table.note_type
    cells = (*group.first.cells, *[""] * (table.width - len(group.first.cells)))
    return Origin("anki", name, note_type, tuple(zip(shown, cells, strict=False)))
