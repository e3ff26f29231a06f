"""What kind of disk a folder lies on, asked of the operating system.

WAL needs memory shared by all who have the file open, so one host; and a stick may be pulled out, when a
single file is safer than three.
"""

from __future__ import annotations

import enum
import sys
from pathlib import Path
from typing import NamedTuple

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
_NETWORK_SYSTEMS = {
    "9p",
    "afpfs",
    "afs",
    "ceph",
    "cifs",
    "davfs",
    "glusterfs",
    "lustre",
    "ncpfs",
    "nfs",
    "nfs4",
    "prl_fs",
    "smb3",
    "smbfs",
    "vboxsf",
    "webdav",
}
_NETWORK_FUSE = ("curlftpfs", "davfs", "gvfsd", "rclone", "s3fs", "sshfs")
"""Parts of names such as "fuse.sshfs"."""
_STICK_SYSTEMS = {"exfat", "msdos", "msdosfs", "vfat"}
_TELLS_MOUNTS_S = 5


class Kind(enum.StrEnum):
    LOCAL = "local"
    REMOVABLE = "removable"
    NETWORK = "network"
    UNKNOWN = "unknown"


class Mount(NamedTuple):
    system: str
    """The type of file system; empty where nobody can tell."""
    device: str
    """"8:17": its numbers."""


def is_plainly_local(folder: Path) -> bool:
    """False for network, removable and unknown disks. `folder` must exist. Quick: asked at each start."""
    folder = folder.resolve()
    if sys.platform == "win32":
        return _windows_kind(folder) is Kind.LOCAL
    if sys.platform == "darwin":
        return not folder.is_relative_to("/Volumes")
    return _linux_kind(_mount_of(folder, Path("/proc/self/mountinfo"))) is Kind.LOCAL


def kind_of(folder: Path) -> Kind:
    """As exactly as it can be told; may start a program of the system, so not at the start."""
    folder = folder.resolve()
    if sys.platform == "win32":
        return _windows_kind(folder)
    if sys.platform == "darwin":
        return _mac_kind(folder, _mac_mounts()) if folder.is_relative_to("/Volumes") else Kind.LOCAL
    return _linux_kind(_mount_of(folder, Path("/proc/self/mountinfo")))


def _linux_kind(mount: Mount, devices: Path = Path("/sys/dev/block")) -> Kind:
    kind, _, inside = mount.system.partition(".")
    if kind in _NETWORK_SYSTEMS or any(each in inside for each in _NETWORK_FUSE):
        return Kind.NETWORK
    if mount.system in _STICK_SYSTEMS or _is_removable(devices / mount.device):
        return Kind.REMOVABLE
    return Kind.LOCAL if mount.system in _LOCAL_SYSTEMS else Kind.UNKNOWN


def _is_removable(device: Path) -> bool:
    """A disk on USB, or one that says so itself; a partition asks the disk it is a part of."""
    try:
        place = device.resolve(strict=True)
    except (OSError, RuntimeError):
        return False  # not a disk at all, such as tmpfs
    if "/usb" in place.as_posix():
        return True
    for each in (place, place.parent):
        try:
            return (each / "removable").read_text("ascii").strip() == "1"
        except (OSError, ValueError):
            continue
    return False


def _mount_of(folder: Path, table: Path) -> Mount:
    """What `folder` lies on, by the mount table; empty if there is none."""
    try:
        lines = table.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return Mount("", "")
    best, found = -1, Mount("", "")
    for line in lines:
        # 36 35 98:0 /root /mount/point options … - type source options
        place, _, kind = line.partition(" - ")
        _, _, device, _, raw, *_ = place.split(" ")
        point = raw.encode("utf-8", "surrogateescape").decode("unicode_escape", "replace")
        # Equal lengths: the later mount lies over the earlier one.
        if folder.is_relative_to(point) and len(point) >= best:
            best, found = len(point), Mount(kind.split(" ", 1)[0], device)
    return found


def _mac_kind(folder: Path, mounts: str) -> Kind:
    """`mounts`: lines such as "//me@server/share on /Volumes/share (smbfs, nodev)"."""
    best, system = -1, ""
    for line in mounts.splitlines():
        place, _, about = line.rpartition(" (")
        point = place.partition(" on ")[2]
        if point and folder.is_relative_to(point) and len(point) > best:
            best, system = len(point), about.split(",")[0].strip(" )")
    return Kind.NETWORK if system in _NETWORK_SYSTEMS else Kind.REMOVABLE


def _mac_mounts() -> str:
    import subprocess

    try:
        done = subprocess.run(
            ["/sbin/mount"], capture_output=True, text=True, timeout=_TELLS_MOUNTS_S, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return done.stdout


def _windows_kind(folder: Path) -> Kind:
    import ctypes

    kinds = {2: Kind.REMOVABLE, 3: Kind.LOCAL, 4: Kind.NETWORK}
    windll = getattr(ctypes, "windll")  # noqa: B009 - there only on Windows, so mypy elsewhere does not know it
    return kinds.get(int(windll.kernel32.GetDriveTypeW(folder.anchor)), Kind.UNKNOWN)
