"""What the window needs of an open data folder; `compose` makes one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.ports_safety import Backups
from desktop_app.ui.preferences import SettingsStore

if TYPE_CHECKING:
    from desktop_app.ui.start.places import Upkeep


class Engine(Protocol):
    @property
    def study(self) -> Study: ...
    @property
    def catalogue(self) -> Catalogue: ...
    @property
    def settings(self) -> SettingsStore: ...
    @property
    def backups(self) -> Backups: ...
    @property
    def upkeep(self) -> Upkeep: ...
