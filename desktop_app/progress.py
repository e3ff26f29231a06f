"""How long work reports where it is, and how it learns that it was cancelled; free of Qt."""

from __future__ import annotations

from typing import Protocol


class Cancelled(Exception):
    """Raised by `Progress.step` once the person has pressed Cancel."""


class Progress(Protocol):
    def step(self, done: int, total: int = 0) -> None:
        """Say how far it is (total 0 = unknown). Raises Cancelled."""


class Silent:
    """Progress that nobody watches."""

    def step(self, done: int, total: int = 0) -> None:
        pass
