"""Cells of sides → statements, rows of situations → situations, both with their ids."""

from __future__ import annotations

from typing import Final, NamedTuple

from desktop_app.domain.ids import BOTH, ItemId, SideId, StatementId, is_valid_id
from desktop_app.domain.item import Situation, Statement
from desktop_app.formats.sheet import list_cell, words
from desktop_app.formats.sheet.context import Context, Ids, read_side
from desktop_app.formats.sheet.kinds import SITUATION, folded, is_yes, kind_of
from desktop_app.formats.sheet.records import Group, Record
from desktop_app.formats.sheet.roles import SIDE_IDS, SIDE_PAIRS, SIDE_WHYS, SIDES, Role

_OWN: Final = (*SIDE_IDS, *SIDE_WHYS, *SIDE_PAIRS)


class _Said(NamedTuple):
    """A statement as the rows have it; without an id it is empty."""

    id: str
    side: int
    text: str
    why: str
    pair: str
    record: Record


def read_statements(group: Group, context: Context, *, is_one_enough: bool) -> tuple[Statement, ...]:
    """The first side's, then the second's. Missing sides, double ids and unknown pairs are noted."""
    said = [each for side in (0, 1) for each in _said(group, side)]
    _check_sides(group, context, said, is_one_enough)
    ids = _ids([each.id for each in said], [each.text for each in said])
    if not group.first.columns.keys().isdisjoint(_OWN):
        _check_ids(group, said, ids)
    return tuple(
        Statement(
            id=name,
            side=context.sides[each.side].id,
            text=each.text,
            why=each.why,
            pair=StatementId(each.pair) if each.pair else None,
            id_is_given=bool(each.id),
        )
        for name, each in zip(ids, said, strict=True)
    )


def _check_ids(group: Group, said: list[_Said], ids: list[StatementId]) -> None:
    for place, each in enumerate(said):
        if each.id and (not is_valid_id(each.id) or each.id in [other.id for other in said[:place]]):
            group.add(SIDE_IDS[each.side], "edit", words.BAD_ID, each.record, id=each.id[:40])
        opposite = [name for name, other in zip(ids, said, strict=True) if other.side != each.side]
        if each.pair and each.pair not in opposite:
            group.add(SIDE_PAIRS[each.side], "edit", words.UNKNOWN_PAIR, each.record, id=each.pair[:40])


def read_situations(group: Group, context: Context) -> tuple[Situation, ...]:
    records = [record for record in group.records if kind_of(record.text(Role.KIND)) == SITUATION]
    given = [record.text(Role.PART_ID) for record in records]
    texts = [record.text(Role.TEXT) for record in records]
    ids = _ids(given, texts)
    for place, (name, record) in enumerate(zip(given, records, strict=True)):
        if name and (not is_valid_id(name) or name in given[:place]):
            group.add(Role.PART_ID, "edit", words.BAD_ID, record, id=name[:40])
    return tuple(
        Situation(
            id=name,
            text=_needed(group, record, Role.TEXT),
            side=_side(group, record, context),
            because=_needed(group, record, Role.WHY),
            contrast=_contrast(group, record, context),
            points=list_cell.split(record.text(Role.POINTS)),
            transfer=is_yes(record.text(Role.TRANSFER)),
            id_is_given=bool(own),
        )
        for name, own, record in zip(ids, given, records, strict=True)
    )


def _said(group: Group, side: int) -> list[_Said]:
    """A cell with an id beside it is one statement; else each of its lines is one, and none comes twice."""
    found: list[_Said] = []
    texts: set[str] = set()
    for record in group.records:
        name, why, pair = map(record.text, (SIDE_IDS[side], SIDE_WHYS[side], SIDE_PAIRS[side]))
        if name and (text := record.text(SIDES[side])):
            found.append(_Said(name, side, text, why, pair, record))
            texts.add(folded(text))
            continue
        for cell in record.texts(SIDES[side]):
            for line in list_cell.lines(cell):
                plain = folded(line)
                if plain not in texts:
                    texts.add(plain)
                    found.append(_Said("", side, line, why, pair, record))
    return found


def _check_sides(group: Group, context: Context, said: list[_Said], is_one_enough: bool) -> None:
    missing = [side for side in (0, 1) if all(each.side != side for each in said)]
    if is_one_enough and len(missing) < 2:
        missing = []
    for side in missing:
        group.add(SIDES[side], "type", words.NO_SIDE, side=context.side_names[side])
    if group.first.is_own or missing:
        return
    second = {folded(each.text) for each in said if each.side == 1}
    both = next((each for each in said if each.side == 0 and folded(each.text) in second), None)
    if both is not None:
        group.add(SIDES[0], "edit", words.SAME_ON_BOTH_SIDES, both.record)


def _ids(given: list[str], texts: list[str]) -> list[StatementId]:
    """Those given, and for the others one made of the wording, unlike all of them."""
    ids = Ids(filter(None, given))
    return [StatementId(name or ids.made(text)) for name, text in zip(given, texts, strict=True)]


def _needed(group: Group, record: Record, role: Role) -> str:
    text = record.text(role)
    if not text:
        group.add(role, "type", words.NO_TEXT, record)
    return text


def _side(group: Group, record: Record, context: Context) -> SideId:
    word = record.text(Role.SIDE)
    found = read_side(context.head, word, or_both=True)
    if found is None:
        group.add(Role.SIDE, "edit", words.UNKNOWN_SIDE, record, side=word.strip()[:40])
    return found or BOTH


def _contrast(group: Group, record: Record, context: Context) -> ItemId | None:
    """In a part of a deck the contrast may be in the whole, so any id will do there."""
    word = record.text(Role.CONTRAST)
    if not word:
        return None
    found = context.contrasts.get(word) or context.contrasts.get(folded(word))
    if found is None and context.head.part_of and is_valid_id(word):
        return ItemId(word)
    if found is None:
        group.add(Role.CONTRAST, "edit", words.UNKNOWN_CONTRAST, record, contrast=word.strip()[:40])
    return found
