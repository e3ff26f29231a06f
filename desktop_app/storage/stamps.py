"""Who wrote a field last, where that was a person here: by the field's path, the time and the device.

What is as it was last imported has no stamp: a file says the same on every machine.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple
from uuid import UUID

from desktop_app.domain.plain_json import to_text

NONE = "{}"
RETIRED = "retired"
"""The path of being deleted here; texts have others."""
FILE = "file"
"""When a file last made other texts of it: no edit, but newer than what was handed out before."""


class Writer(NamedTuple):
    at_utc_ms: int
    device: UUID

    @property
    def stamp(self) -> list[int | str]:
        return [self.at_utc_ms, self.device.hex]


def after_edit(stamps: str, was: str, text: str, imported: str | None, writer: Writer) -> str:
    """`was`, `text` and `imported` are contents as JSON; `imported` None: the text is as imported."""
    if imported is None and stamps == NONE:
        return NONE
    kept: dict[str, Any] = json.loads(stamps)
    old, new = _fields(was), _fields(text)
    for path in old.keys() | new.keys():
        if old.get(path) != new.get(path):
            kept[path] = writer.stamp
    return _pruned(kept, text, imported)


def after_retiring(stamps: str, retired: bool, writer: Writer) -> str:
    kept: dict[str, Any] = json.loads(stamps)
    kept.pop(RETIRED, None)
    if retired:
        kept[RETIRED] = writer.stamp
    return _text(kept)


def after_import(
    stamps: str, was: str, text: str, imported: str | None, writer: Writer, *, retired: bool
) -> str:
    """What is left of them once a file has had its say; `retired`: it was deleted here and stays so."""
    if stamps == NONE and was == text:
        return NONE
    kept: dict[str, Any] = json.loads(stamps)
    if not retired:
        kept.pop(RETIRED, None)
    if was != text:
        kept[FILE] = writer.stamp
    return _pruned(kept, text, imported)


def newest_ms(stamps: str) -> int:
    """When anything in it was last written here or by a file's new version; 0 for never."""
    return max((at for at, _ in json.loads(stamps).values()), default=0)


def after_setting(stamps: str, field: str, writer: Writer) -> str:
    return _text(json.loads(stamps) | {field: writer.stamp})


def _pruned(kept: dict[str, Any], text: str, imported: str | None) -> str:
    if not kept.keys() - {RETIRED, FILE}:
        return _text(kept)
    new = _fields(text)
    file = new if imported is None or imported == text else _fields(imported)
    return _text(
        {
            path: stamp
            for path, stamp in kept.items()
            if path in (RETIRED, FILE) or new.get(path) != file.get(path)
        }
    )


def _text(stamps: dict[str, Any]) -> str:
    return to_text(dict(sorted(stamps.items())))


def _fields(text: str) -> dict[str, str]:
    return dict(_flat(json.loads(text), ""))


def _flat(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Entries of a list by their ids; a list of anything else is one field."""
    if isinstance(value, dict):
        for name, each in value.items():
            yield from _flat(each, f"{path}/{name}" if path else name)
    elif isinstance(value, list) and value and all(isinstance(each, dict) and "id" in each for each in value):
        for each in value:
            yield from _flat({**each}, f"{path}/{each['id']}")
    else:
        yield path, to_text(value)
