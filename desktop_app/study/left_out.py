"""Where rows go that did not come in: beside the original, or into the data folder where that cannot be."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from desktop_app.domain.errors import AppError
from desktop_app.formats.sheet import SheetMapping, Table
from desktop_app.formats.sheet.left_out import left_out_path, write_left_out

FOLDER = "exports"


class Written(NamedTuple):
    path: Path
    is_beside: bool
    """Beside the original; else in the data folder."""


def keep_left_out(
    table: Table,
    mapping: SheetMapping,
    reasons: Mapping[int, str],
    *,
    name: str,
    original: Path | None,
    data_folder: Path,
    separator: str = ",",
) -> Written | None:
    """`reasons` by number of row; None if there is no such row. Nothing that is there is overwritten.

    `name`: what the table was called; `original` is None where it was pasted. Raises CannotWriteFile or
    OSError if no folder can be written to.
    """
    if not reasons:
        return None
    if original is not None:
        try:
            path = left_out_path(original)
            write_left_out(table, mapping, reasons, path, separator)
        except (AppError, OSError):
            pass  # the disc may be read-only, or the folder gone
        else:
            return Written(path, True)
    exports = data_folder / FOLDER
    exports.mkdir(parents=True, exist_ok=True)
    path = left_out_path(exports / (name if original is not None else f"{name}.csv"))
    write_left_out(table, mapping, reasons, path, separator)
    return Written(path, False)
