"""The tables of a stranger's file, read in the child process, for a preview."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.errors import Problem
from desktop_app.formats.base import ReadOptions
from desktop_app.formats.files import UnreadableFile, shown_name
from desktop_app.formats.sheet.reader import tables_of_file
from desktop_app.formats.sheet.table import Tables
from desktop_app.progress import Progress, Silent


def tables(path: Path, options: ReadOptions | None = None, progress: Progress | None = None) -> Tables:
    """Whatever is wrong with the file is in the problems. Raises Cancelled."""
    from desktop_app.formats.child_reading import in_child

    try:
        return in_child(tables_of_file, path, options or ReadOptions(), progress or Silent())
    except UnreadableFile as error:
        return Tables(problems=(Problem(shown_name(path), "", "", str(error.sentence)),))
