"""Hears what the program tells a screen reader, where Qt hands it on to the system."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

import pytest
import shiboken6
from PySide6 import QtGui
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent

_INSTALL = "_ZN11QAccessible20installUpdateHandlerEPFvP16QAccessibleEventE"
_Handler = ctypes.CFUNCTYPE(None, ctypes.c_void_p)


class Said(NamedTuple):
    words: str
    at_once: bool
    """Else politely: after what is being read."""


class Ear:
    def __init__(self) -> None:
        self.heard: list[Said] = []

    @property
    def words(self) -> list[str]:
        return [said.words for said in self.heard]

    def take(self) -> list[Said]:
        """What was said since the last time."""
        heard, self.heard = self.heard, []
        return heard


@contextmanager
def listening() -> Iterator[Ear]:
    """As if a screen reader ran. The binding has no way to hear, so the library itself is asked."""
    install = _installer()
    if install is None:
        pytest.skip("no way to hear accessibility events here")
    ear, was_active = Ear(), QAccessible.isActive()

    def hear(address: int) -> None:
        event: Any = shiboken6.wrapInstance(address, QAccessibleEvent)
        if event.type() == QAccessible.Event.Announcement:
            said: Any = shiboken6.wrapInstance(address, QAccessibleAnnouncementEvent)
            at_once = said.politeness() == QAccessible.AnnouncementPoliteness.Assertive
            ear.heard.append(Said(said.message(), at_once))

    handler = _Handler(hear)
    before = install(handler)
    QAccessible.setActive(True)
    try:
        yield ear
    finally:
        QAccessible.setActive(was_active)
        install(ctypes.cast(before, _Handler))


def _installer() -> Any:
    if sys.platform == "win32":
        return None
    library = ctypes.CDLL(QtGui.__file__)
    try:
        install = getattr(library, _INSTALL)
    except AttributeError:
        return None
    install.argtypes, install.restype = [_Handler], ctypes.c_void_p
    return install
