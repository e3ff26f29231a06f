"""A real disk of a few megabytes that can be filled to the last byte and given room again."""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

STEP = 4096


class CannotMount(Exception):
    """Why this machine lets us have no disk of our own."""


class SmallDisk:
    """`folder` is its root; `ballast` is what fills it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._ballast = folder / "ballast"

    @property
    def free(self) -> int:
        """Bytes."""
        found = os.statvfs(self.folder)
        return found.f_bavail * found.f_frsize

    def leave(self, free: int) -> None:
        """Fill it, or give room back, until so many bytes are free."""
        taken = self._ballast.stat().st_size if self._ballast.exists() else 0
        wanted = taken + self.free - free
        with self._ballast.open("r+b" if taken else "wb", buffering=0) as file:
            file.truncate(min(taken, max(0, wanted)))
            file.seek(0, os.SEEK_END)
            with contextlib.suppress(OSError):
                while (missing := self.free - free) > 0:
                    file.write(b"x" * min(missing, 16 * STEP))

    def fill(self) -> None:
        self.leave(0)

    def give_room(self) -> None:
        self._ballast.unlink(missing_ok=True)


@contextmanager
def small_disk(folder: Path, kilobytes: int = 6000) -> Iterator[SmallDisk]:
    """Mounted in `folder`, which is made; raises CannotMount."""
    folder.mkdir(parents=True, exist_ok=True)
    if os.name != "posix" or os.geteuid() != 0:
        raise CannotMount("only root can make a small disk")
    options = ["-t", "tmpfs", "-o", f"size={kilobytes}k", "tmpfs", str(folder)]
    if subprocess.run(["mount", *options], capture_output=True, check=False).returncode:
        raise CannotMount("mounting is not allowed here")
    try:
        yield SmallDisk(folder)
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)
