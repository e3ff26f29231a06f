"""Protobuf messages, as much of them as Anki's files need."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.formats.anki.wire import Message, WireFault
from tests.formats.anki.handmade import bytes_field, varint, varint_field


def test_fields_are_found_by_their_numbers_and_the_last_counts() -> None:
    message = Message(varint_field(1, 300) + bytes_field(2, b"a") + bytes_field(2, "ä".encode()))
    assert (message.number(1), message.text(2), message.all(2)) == (300, "ä", (b"a", "ä".encode()))


def test_what_is_missing_or_of_another_kind_reads_as_nothing() -> None:
    message = Message(varint_field(1, 5))
    assert (message.number(2), message.text(1), message.all(1), 1 in message, 2 in message) == (
        0,
        "",
        (),
        True,
        False,
    )


def test_fields_of_fixed_length_are_stepped_over() -> None:
    fixed = varint(3 << 3 | 1) + bytes(8) + varint(4 << 3 | 5) + bytes(4)
    assert Message(fixed + varint_field(5, 7)).number(5) == 7


@pytest.mark.parametrize("content", [b"\x08", b"\x0a\x05ab", b"\x0b", b"\x09abc", b"\xff" * 12])
def test_what_is_no_message_is_told(content: bytes) -> None:
    with pytest.raises(WireFault):
        Message(content)


@given(st.binary(max_size=60))
def test_any_bytes_are_a_message_or_a_fault(content: bytes) -> None:
    with contextlib.suppress(WireFault):
        Message(content)
