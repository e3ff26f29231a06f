"""The workshop's engine stands alone: it could run without a disk, a window, a schedule or a clock."""

from __future__ import annotations

from pathlib import Path

from tests.test_layers import PACKAGE, imports_of

ENTRANCES = ("planning", "run", "snapshot", "results")
ALLOWED = ("desktop_app.domain", "desktop_app.study.workshop")


def module(name: str) -> Path | None:
    """Where a module of ours lies; None for a name inside one."""
    place = PACKAGE.parent.joinpath(*name.split("."))
    found = place / "__init__.py" if place.is_dir() else place.with_suffix(".py")
    return found if found.exists() else None


def engine() -> set[Path]:
    """The modules of the workshop that are reached from where others come in."""
    waiting = {PACKAGE / "study" / "workshop" / f"{name}.py" for name in ENTRANCES}
    found: set[Path] = set()
    while waiting:
        path = waiting.pop()
        found.add(path)
        named = (module(name) for name in imports_of(path) if name.startswith("desktop_app.study.workshop"))
        waiting |= {each for each in named if each is not None} - found
    return found


def test_nothing_of_the_schedule_the_disk_or_the_windows_is_reached() -> None:
    names = {name for path in engine() for name in imports_of(path) if name.startswith("desktop_app.")}
    own = {name for name in names if module(name) is not None}
    assert not {name for name in own if not name.startswith(ALLOWED) and name != "desktop_app.study"}


def test_no_clock_is_asked() -> None:
    names = {name.partition(".")[0] for path in engine() for name in imports_of(path)}
    assert not names & {"time", "datetime", "os", "pathlib", "socket", "threading", "PySide6", "peewee"}
