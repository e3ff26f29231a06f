"""Whether a folder is kept the same on several machines by a program such as Dropbox, and what that left.

Such programs copy a database while it is being written, and keep two versions where two machines wrote.
They are known by what they put into the folders they look after, and by where their folders lie.
"""

from __future__ import annotations

import fnmatch
import os
import re
from collections.abc import Iterator
from pathlib import Path

from desktop_app.storage.database import FILE_NAME

_MARKERS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".849C9593-D756-4E56-8D6E-42412F2A707B": "OneDrive",
    ".tmp.drivedownload": "Google Drive",
    ".tmp.driveupload": "Google Drive",
    ".shortcut-targets-by-id": "Google Drive",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
    ".seafile-data": "Seafile",
    ".megaignore": "MEGA",
}
"""What lies in the uppermost folder."""
_JOURNALS = (".sync_*.db", "._sync_*.db", ".csync_journal.db")
_JOURNAL_OF = "Nextcloud"
"""ownCloud's is the same program under another name."""
_ENVIRONMENT = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")
_IN_HOME = (
    (r"dropbox( \(.+\))?", "Dropbox"),
    (r"onedrive( - .+)?", "OneDrive"),
    (r"google ?drive", "Google Drive"),
    (r"iclouddrive", "iCloud"),
    (r"nextcloud\d*", "Nextcloud"),
    (r"owncloud\d*", "ownCloud"),
    (r"seafile", "Seafile"),
    (r"box( sync)?", "Box"),
    (r"p ?cloud ?drive", "pCloud"),
    (r"mega( .+)?|megasync", "MEGA"),
)
"""Folders in the home folder that such a program makes by default."""
_MAC_PROVIDERS = ("Library", "CloudStorage")
_MAC_ICLOUD = ("Library", "Mobile Documents")
_MAC_NAMES = {"GoogleDrive": "Google Drive", "pCloud": "pCloud", "ProtonDrive": "Proton Drive"}


def sync_client(folder: Path, home: Path | None = None) -> str:
    """The name of the program that looks after this folder or one above it; empty if none is known to."""
    folder = folder.resolve()
    found = _by_place(folder, (home or Path.home()).resolve())
    return found or next((name for place in (folder, *folder.parents) for name in _marks_of(place)), "")


def conflicted_copies(folder: Path) -> tuple[str, ...]:
    """Names of other databases beside ours, as such programs leave them: which is right they cannot know.

    "versus (Kim's conflicted copy 2026-11-21).db", "versus-LAPTOP.db", "versus.sync-conflict-….db", …
    """
    stem, suffix = FILE_NAME.split(".")
    try:
        names = [each.name for each in os.scandir(folder) if each.is_file()]
    except OSError:
        return ()
    pattern = re.compile(rf"{stem}\W.*\.{suffix}|{stem}_conflict.*\.{suffix}", re.IGNORECASE)
    return tuple(sorted(name for name in names if pattern.fullmatch(name)))


def _by_place(folder: Path, home: Path) -> str:
    for variable in _ENVIRONMENT:
        root = os.environ.get(variable)
        if root and folder.is_relative_to(root):
            return "OneDrive"
    if not folder.is_relative_to(home):
        return ""
    parts = folder.relative_to(home).parts
    if parts[:2] == _MAC_ICLOUD:
        return "iCloud"
    if parts[:2] == _MAC_PROVIDERS and len(parts) > 2:
        name = parts[2].partition("-")[0]
        return _MAC_NAMES.get(name, name)
    first = parts[0].casefold() if parts else ""
    return next((name for pattern, name in _IN_HOME if re.fullmatch(pattern, first)), "")


def _marks_of(place: Path) -> Iterator[str]:
    try:
        names = [each.name for each in os.scandir(place) if each.name.startswith(".")]
    except OSError:
        return
    for name in names:
        if name in _MARKERS:
            yield _MARKERS[name]
        elif any(fnmatch.fnmatch(name, pattern) for pattern in _JOURNALS):
            yield _JOURNAL_OF
