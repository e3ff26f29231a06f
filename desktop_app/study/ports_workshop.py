"""What is kept of workshops, as a protocol. See `ports`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol
from uuid import UUID

from desktop_app.study.rows import KeptWorkshop, Value


class Workshops(Protocol):
    """Plans, states and results are JSON objects; what they mean only `study.workshop` knows.

    What writes needs a transaction.
    """

    def begin(self, workshop: KeptWorkshop, state: Mapping[str, Value]) -> None:
        """One is under way from now on; another that was is gone with it. Raises UnknownName of its deck."""

    def put_state(self, state: Mapping[str, Value]) -> None:
        """Of the one under way: a small row. Raises UnknownName where none is."""

    def under_way(self) -> tuple[KeptWorkshop, dict[str, Value]] | None:
        """With where it stands."""

    def end(self, ended_utc_ms: int, results: Mapping[str, Value]) -> None:
        """The one under way becomes one that is kept. Raises UnknownName where none is."""

    def forget_run(self) -> None:
        """The one under way is gone, with its plan; nothing where none is."""

    def kept(self) -> tuple[KeptWorkshop, ...]:
        """All that ended and are in use, whatever became of their decks, the latest first."""

    def get(self, workshop: UUID) -> KeptWorkshop | None:
        """Of those that ended; a deleted one too."""

    def set_deleted(self, workshop: UUID, at_utc_ms: int | None) -> None:
        """None: it is back. Nothing where it is not there."""

    def deleted(self) -> tuple[KeptWorkshop, ...]:
        """The latest deletion first, however long ago."""

    def let_go(self, until_utc_ms: int) -> int:
        """For good, what was deleted before then; how many that were."""
