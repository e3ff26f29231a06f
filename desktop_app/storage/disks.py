"""Whether a folder lies on a disk of this machine, asked of the operating system.

WAL needs memory shared by all who have the file open, so one host; and a stick may be pulled out, when a
single file is safer than three.
"""

from __future__ import annotations

import sys
from pathlib import Path

_LOCAL_SYSTEMS = {
    "bcachefs",
    "btrfs",
    "ext2",
    "ext3",
    "ext4",
    "f2fs",
    "jfs",
    "overlay",
    "reiserfs",
    "tmpfs",
    "xfs",
    "zfs",
}


def is_plainly_local(folder: Path) -> bool:
    """False for network, removable and unknown disks. `folder` must exist."""
    folder = folder.resolve()
    if sys.platform == "win32":
        return _windows_drive_is_fixed(folder)
    if sys.platform == "darwin":
        return not folder.is_relative_to("/Volumes")
    return _system_of(folder, Path("/proc/self/mountinfo")) in _LOCAL_SYSTEMS


def _system_of(folder: Path, table: Path) -> str:
    """The type of file system `folder` lies on, by the mount table; empty if there is none."""
    try:
        lines = table.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return ""
    best, system = -1, ""
    for line in lines:
        # 36 35 98:0 /root /mount/point options … - type source options
        place, _, kind = line.partition(" - ")
        point = place.split(" ")[4].encode("utf-8", "surrogateescape").decode("unicode_escape", "replace")
        # Equal lengths: the later mount lies over the earlier one.
        if folder.is_relative_to(point) and len(point) >= best:
            best, system = len(point), kind.split(" ", 1)[0]
    return system


def _windows_drive_is_fixed(folder: Path) -> bool:
    import ctypes

    fixed = 3
    windll = getattr(ctypes, "windll")  # noqa: B009 - there only on Windows, so mypy elsewhere does not know it
    return bool(windll.kernel32.GetDriveTypeW(folder.anchor) == fixed)
