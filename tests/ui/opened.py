"""Which of some files anybody opens, Qt included: what Python's audit hooks do not see."""

from __future__ import annotations

import contextlib
import ctypes
import os
import struct
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

_OPENED, _READ = 0x20, 0x01
_HEAD = struct.Struct("iIII")


class Watch:
    """`opened` names the files that were opened or read since it began."""

    def __init__(self, handle: int, names: dict[int, str]) -> None:
        self._handle = handle
        self._names = names

    @property
    def opened(self) -> list[str]:
        found: dict[str, None] = {}
        with contextlib.suppress(BlockingIOError):
            while events := os.read(self._handle, 4096):
                place = 0
                while place < len(events):
                    number, _mask, _cookie, length = _HEAD.unpack_from(events, place)
                    found[self._names[number]] = None
                    place += _HEAD.size + length
        return list(found)


@contextlib.contextmanager
def watched(files: Sequence[Path]) -> Iterator[Watch]:
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux tells who opens a file")
    library = ctypes.CDLL(None, use_errno=True)
    handle = library.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
    assert handle >= 0
    try:
        names = {}
        for file in files:
            number = library.inotify_add_watch(handle, os.fsencode(file), _OPENED | _READ)
            assert number >= 0, file
            names[number] = file.name
        yield Watch(handle, names)
    finally:
        os.close(handle)
