"""An item of a new file under the ids that it has here, so that progress stays with what was matched."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from desktop_app.domain.ids import ItemId, StatementId, slug
from desktop_app.domain.item import Contrast, Example, Item, Situation, Statement, TraitSet
from desktop_app.study.matching import Entry, Matching, match

_Part = TypeVar("_Part", bound=Statement | Situation)


class PartDoubt(NamedTuple):
    """A statement or situation of the file that may be one of several here."""

    part: StatementId
    """As the file has it."""
    text: str
    here: StatementId
    others: tuple[StatementId, ...]


class Aligned(NamedTuple):
    item: Item
    doubts: tuple[PartDoubt, ...] = ()


Answers = Mapping[str, str]
"""What a person said to questions: of `ITEM` or `ITEM/PART` as the file has them the id here, "" for none."""


def aligned(
    theirs: Item, base: Item, ours: Item, names: Mapping[ItemId, ItemId], answers: Answers
) -> Aligned:
    """`theirs` as it came, `base` as it was last imported, `ours` as it is; `names` of items that are called
    otherwise here."""
    item = renamed(theirs, names)
    if item.id != ours.id:
        item = replace(item, id=ours.id)
    if isinstance(item, Contrast | TraitSet) and isinstance(ours, Contrast | TraitSet):
        known = _known(base.statements if isinstance(base, Contrast | TraitSet) else (), ours.statements)
        return _with_statements(item, known, theirs.id, answers)
    if isinstance(item, Example) and isinstance(ours, Example):
        known_cases = _known(base.situations if isinstance(base, Example) else (), ours.situations)
        ids, doubts = _ids(item.situations, known_cases, _situation_entry, theirs.id, answers)
        given = {each.id: each.id_is_given for each in known_cases}
        situations = tuple(
            replace(each, id=ids[each.id], id_is_given=given.get(ids[each.id], each.id_is_given))
            for each in item.situations
        )
        same = situations == item.situations
        return Aligned(item if same else replace(item, situations=situations), doubts)
    return Aligned(item)


def renamed(item: Item, names: Mapping[ItemId, ItemId]) -> Item:
    """With the ids that other items have here."""
    if not (names and isinstance(item, Example)):
        return item
    situations = tuple(
        each if each.contrast is None else replace(each, contrast=names.get(each.contrast, each.contrast))
        for each in item.situations
    )
    return item if situations == item.situations else replace(item, situations=situations)


def _with_statements(
    item: Contrast | TraitSet, known: Sequence[Statement], name: ItemId, answers: Answers
) -> Aligned:
    ids, doubts = _ids(item.statements, known, _statement_entry, name, answers)
    # Whether the file gave the id or it was made of the wording says nothing of what is learned.
    given = {each.id: each.id_is_given for each in known}
    statements = tuple(
        replace(
            each,
            id=ids[each.id],
            pair=None if each.pair is None else ids.get(each.pair, each.pair),
            id_is_given=given.get(ids[each.id], each.id_is_given),
        )
        for each in item.statements
    )
    same = statements == item.statements
    return Aligned(item if same else replace(item, statements=statements), doubts)


def _known(base: Sequence[_Part], ours: Sequence[_Part]) -> list[_Part]:
    """What the file may mean: parts as they were last imported, and those that came here since."""
    names = {each.id for each in base}
    return [*base, *(each for each in ours if each.id not in names)]


def _statement_entry(each: Statement, is_here: bool) -> Entry:
    name = each.id if is_here or each.id_is_given else None
    return Entry("statement", f"{each.side}\n{each.text}", name, each.text)


def _situation_entry(each: Situation, is_here: bool) -> Entry:
    return Entry("situation", each.text, each.id if is_here or each.id_is_given else None)


def _ids(
    parts: Sequence[_Part],
    known: Sequence[_Part],
    entry: Callable[[_Part, bool], Entry],
    item: ItemId,
    answers: Answers,
) -> tuple[dict[StatementId, StatementId], tuple[PartDoubt, ...]]:
    """What each part of the file is called here."""
    if [(each.id, each.text) for each in parts] == [(each.id, each.text) for each in known]:
        return {each.id: each.id for each in parts}, ()
    fixed = _fixed([each.id for each in parts], [each.id for each in known], item, answers)
    found = match([entry(each, True) for each in known], [entry(each, False) for each in parts], fixed)
    ids = {parts[place].id: known[other].id for place, other in found.pairs.items()}
    taken = {each.id for each in known} | set(ids.values())
    for place, each in enumerate(parts):
        if place not in found.pairs:
            ids[each.id] = each.id if each.id not in taken else StatementId(slug(each.text, taken))
            taken.add(ids[each.id])
    return ids, tuple(_part_doubts(found, parts, known))


def _part_doubts(found: Matching, parts: Sequence[_Part], known: Sequence[_Part]) -> list[PartDoubt]:
    return [
        PartDoubt(
            parts[doubt.there].id,
            parts[doubt.there].text,
            known[doubt.here].id,
            tuple(known[other].id for other in doubt.others),
        )
        for doubt in found.doubts
    ]


def _fixed(
    parts: Sequence[StatementId], known: Sequence[StatementId], item: ItemId, answers: Answers
) -> dict[int, int | None]:
    """What a person has said of these parts."""
    if not answers:
        return {}
    said = {place: answers.get(f"{item}/{part}") for place, part in enumerate(parts)}
    return {
        place: known.index(StatementId(answer)) if answer in known else None
        for place, answer in said.items()
        if answer is not None
    }
