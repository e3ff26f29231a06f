"""The wire format of protobuf, as much as Anki's newer files need: numbered fields of four kinds."""

from __future__ import annotations

from typing import TypeAlias

_VARINT, _FIXED_64, _BYTES, _FIXED_32 = 0, 1, 2, 5
_FIXED = {_FIXED_64: 8, _FIXED_32: 4}
_LONGEST_VARINT = 10
_BITS_64 = 2**64 - 1

Value: TypeAlias = "int | bytes"


class WireFault(ValueError):
    """These bytes are no message."""


class Message:
    """The fields of one message by their numbers; a field that is missing reads as its type's nothing."""

    def __init__(self, data: bytes) -> None:
        self._values: dict[int, list[Value]] = {}
        place, end = 0, len(data)
        while place < end:
            tag, place = _varint(data, place)
            value, place = _value(data, place, tag & 7)
            self._values.setdefault(tag >> 3, []).append(value)

    def number(self, field: int) -> int:
        """The last one counts, as in every reader of this format."""
        value = self._values.get(field, [0])[-1]
        return value if isinstance(value, int) else 0

    def content(self, field: int) -> bytes:
        value = self._values.get(field, [b""])[-1]
        return value if isinstance(value, bytes) else b""

    def text(self, field: int) -> str:
        return self.content(field).decode("utf-8", "replace")

    def all(self, field: int) -> tuple[bytes, ...]:
        """Every value of a repeated text or message."""
        return tuple(value for value in self._values.get(field, ()) if isinstance(value, bytes))

    def __contains__(self, field: int) -> bool:
        return field in self._values


def _value(data: bytes, place: int, kind: int) -> tuple[Value, int]:
    if kind == _VARINT:
        return _varint(data, place)
    if kind in _FIXED:
        length = _FIXED[kind]
    elif kind == _BYTES:
        length, place = _varint(data, place)
    else:
        raise WireFault(f"kind {kind}")
    end = place + length
    if end > len(data):
        raise WireFault("ends too early")
    value = data[place:end]
    return (value if kind == _BYTES else int.from_bytes(value, "little")), end


def _varint(data: bytes, place: int) -> tuple[int, int]:
    result = 0
    for step, byte in enumerate(data[place : place + _LONGEST_VARINT]):
        result |= (byte & 0x7F) << 7 * step
        if byte < 0x80:
            return result & _BITS_64, place + step + 1
    raise WireFault("a number without an end")
