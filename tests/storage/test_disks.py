"""Which disks are of this machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.storage.disks import _system_of, is_plainly_local

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
    assert _system_of(Path(folder), table) == system


def test_without_a_mount_table_no_disk_is_plainly_local(tmp_path: Path) -> None:
    assert _system_of(tmp_path, tmp_path / "none") == ""


def test_it_can_be_asked_of_any_folder(tmp_path: Path) -> None:
    assert is_plainly_local(tmp_path) in (True, False)
