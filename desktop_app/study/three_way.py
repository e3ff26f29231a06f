"""An item between three texts: as it was last imported, as it was edited here, as the new file has it.

What only the file changed comes from the file; what was edited here stays, whatever the file says now.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any, TypeVar

from desktop_app.domain.ids import SideId
from desktop_app.domain.item import Item

_T = TypeVar("_T")
_KEYS: Mapping[str, str] = {"statements": "id", "situations": "id", "roles": "side", "positions": "source"}
"""Lists whose entries are compared one by one, and what an entry is known by."""


def merged(base: Item, ours: Item, theirs: Item) -> tuple[Item, tuple[str, ...]]:
    """The item, and the paths of what was edited here and stays though the file has it otherwise.

    All three have the same id. Where the file made another kind of item of it, an edited one stays as it is.
    """
    if ours in (base, theirs):
        return theirs, ()
    if not (type(base) is type(ours) is type(theirs)):
        return (ours, ("",)) if ours != theirs else (theirs, ())
    kept: list[str] = []
    item = _merged(base, ours, theirs, "", kept)
    return item, tuple(kept)


def with_all_of(theirs: Item, base: Item, sides: Sequence[SideId]) -> Item:
    """The item of a part of a deck, from which nothing goes: what it lacks of `base` is put back, behind what
    it stood behind there. `sides` in their order."""
    if type(theirs) is not type(base):
        return theirs
    changes: dict[str, Any] = {}
    for name, key in _KEYS.items():
        was, new = (list(getattr(each, name, ())) for each in (base, theirs))
        are_told_apart = _is_told_apart(was, key) and _is_told_apart(new, key)
        names = [getattr(each, key) if are_told_apart else each for each in new]
        before: set[Any] = set()
        for entry in was:
            called = getattr(entry, key) if are_told_apart else entry
            if called not in names:
                at = max((number for number, each in enumerate(names, 1) if each in before), default=0)
                new.insert(at, entry)
                names.insert(at, called)
            before.add(called)
        if len(new) > len(getattr(theirs, name, ())):
            if name == "statements":
                new.sort(key=lambda each: sides.index(each.side))
            changes[name] = tuple(new)
    return dataclasses.replace(theirs, **changes) if changes else theirs


def _merged(base: Any, ours: Any, theirs: Any, path: str, kept: list[str]) -> Any:
    """Of three dataclasses of one class."""
    changes = {}
    for field in dataclasses.fields(theirs):
        name = field.name
        was, own, new = getattr(base, name), getattr(ours, name), getattr(theirs, name)
        where = f"{path}{name}"
        if own in (was, new):
            continue
        if name in _KEYS and all(_is_told_apart(each, _KEYS[name]) for each in (was, own, new)):
            changes[name] = _merged_list(was, own, new, _KEYS[name], where, kept)
        else:
            changes[name] = own
            if new != was:
                kept.append(where)
    return dataclasses.replace(theirs, **changes) if changes else theirs


def _merged_list(
    base: Sequence[_T], ours: Sequence[_T], theirs: Sequence[_T], key: str, path: str, kept: list[str]
) -> tuple[_T, ...]:
    """In the file's order; what was added here stands behind what it stood behind here."""
    was, own, new = ({getattr(each, key): each for each in entries} for entries in (base, ours, theirs))
    result: dict[Any, _T] = {}
    for name, entry in new.items():
        here = f"{path}/{name}"
        if name in own and name in was:
            result[name] = _merged(was[name], own[name], entry, f"{here}/", kept)
        elif name in own:
            result[name] = own[name]
            if own[name] != entry:
                kept.append(here)
        elif name in was:
            # Cut out here, and the file still has it.
            if entry != was[name]:
                kept.append(here)
        else:
            result[name] = entry
    names = list(result)
    before: Any = None
    for name, entry in own.items():
        if name not in new and was.get(name) != entry:
            # Added or edited here; the file does not have it, or has it no more.
            if name in was:
                kept.append(f"{path}/{name}")
            names.insert(names.index(before) + 1 if before in names else 0, name)
            result[name] = entry
        before = name
    return tuple(result[name] for name in names)


def _is_told_apart(entries: Sequence[Any], key: str) -> bool:
    return len({getattr(each, key) for each in entries}) == len(entries)
