"""Which disks are of this machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.storage.disks import (
    Kind,
    Mount,
    _linux_kind,
    _mac_kind,
    _mount_of,
    is_plainly_local,
    kind_of,
)

TABLE = r"""
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
23 22 0:5 / /proc rw - proc proc rw
30 22 8:17 / /media/me/MY\040STICK rw - vfat /dev/sdb1 rw
31 22 0:40 / /home rw shared:5 master:1 - nfs4 server:/home rw
32 31 8:2 / /home/local rw - xfs /dev/sda2 rw
33 22 8:2 / /mnt rw - ext4 /dev/sda2 rw
34 22 8:2 / /mnt rw - cifs //server/share rw
"""


@pytest.mark.parametrize(
    ("folder", "system"),
    [
        ("/var/lib", "ext4"),
        ("/media/me/MY STICK/data", "vfat"),
        ("/home/me", "nfs4"),
        ("/home/local/me", "xfs"),
        ("/homely", "ext4"),
        ("/mnt/a", "cifs"),
    ],
)
def test_the_mount_that_holds_a_folder(tmp_path: Path, folder: str, system: str) -> None:
    table = tmp_path / "mountinfo"
    table.write_text(TABLE.strip())
    assert _mount_of(Path(folder), table).system == system


def test_without_a_mount_table_no_disk_is_plainly_local(tmp_path: Path) -> None:
    assert _mount_of(tmp_path, tmp_path / "none") == ("", "")
    assert _linux_kind(Mount("", "")) is Kind.UNKNOWN


def test_it_can_be_asked_of_any_folder(tmp_path: Path) -> None:
    assert is_plainly_local(tmp_path) in (True, False)


@pytest.mark.parametrize(
    ("system", "device", "kind"),
    [
        ("ext4", "8:1", Kind.LOCAL),
        ("ext4", "8:17", Kind.REMOVABLE),
        ("ext4", "8:33", Kind.REMOVABLE),
        ("vfat", "8:1", Kind.REMOVABLE),
        ("tmpfs", "0:40", Kind.LOCAL),
        ("nfs4", "0:41", Kind.NETWORK),
        ("fuse.sshfs", "0:42", Kind.NETWORK),
        ("fuse.gvfsd-fuse", "0:43", Kind.NETWORK),
        ("fuseblk", "8:1", Kind.UNKNOWN),
    ],
)
def test_the_kind_of_a_disk(tmp_path: Path, system: str, device: str, kind: Kind) -> None:
    inside, usb, reader = "pci0/ata1/sda/sda1", "pci0/usb1/1-2/sdb/sdb1", "pci0/mmc/sdc/sdc1"
    for number, place in (("8:1", inside), ("8:17", usb), ("8:33", reader)):
        partition = tmp_path / "devices" / place
        partition.mkdir(parents=True)
        (partition.parent / "removable").write_text("1\n" if place is reader else "0\n", "ascii")
        (tmp_path / number).symlink_to(partition)
    assert _linux_kind(Mount(system, device), tmp_path) is kind


MAC_MOUNTS = """/dev/disk3s1 on / (apfs, sealed, local, read-only)
//me@server/share on /Volumes/share (smbfs, nodev, nosuid)
/dev/disk4s1 on /Volumes/MY STICK (msdos, local, nodev)
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [("/Volumes/share/data", Kind.NETWORK), ("/Volumes/MY STICK/data", Kind.REMOVABLE)],
)
def test_the_mounts_of_a_mac(folder: str, kind: Kind) -> None:
    assert _mac_kind(Path(folder), MAC_MOUNTS) is kind


def test_any_folder_has_a_kind(tmp_path: Path) -> None:
    assert (kind_of(tmp_path) is Kind.LOCAL) == is_plainly_local(tmp_path)
