"""A state of a screen, ready to be looked at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from tests.pictures.sitting import Sitting


class Shot(NamedTuple):
    name: str
    opened: Callable[[], QWidget] | None = None
    """Opens the menu or dialog that lies over the window, for each picture anew."""


@contextmanager
def laid_over(shot: Shot, window: QWidget) -> Iterator[QWidget | None]:
    """What the shot lays over the window, gone afterwards."""
    over = shot.opened() if shot.opened is not None else None
    yield over
    if over is not None:
        over.close()
        window.activateWindow()


Visit = Callable[[Sitting], Iterator[Shot]]
"""Leads a learner through the states of a screen; at each the window is looked at before it goes on."""
