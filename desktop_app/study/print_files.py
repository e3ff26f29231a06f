"""Keeping a PDF that was drawn in memory: Qt does not report a full disk, so what it gives is looked at."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.errors import AppError
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.formats.files import CannotWriteFile, replacing
from desktop_app.study.exporting import FOLDER, Exported

_SMALLEST = 400
"""Bytes: a PDF of one empty page is larger."""
_TAIL = 64


class BrokenPdf(AppError):
    """What was drawn is no whole PDF."""


def keep_pdf(path: Path, pdf: bytes, *, instead: Path | None = None) -> Exported:
    """Through `NAME.part`, replaced in one step. `instead`: the data folder, where `path` cannot be written.

    Raises CannotWriteFile, BrokenPdf; then nothing was written.
    """
    if len(pdf) < _SMALLEST or not pdf.startswith(b"%PDF-") or b"%%EOF" not in pdf[-_TAIL:]:
        raise BrokenPdf(
            phrase(QT_TRANSLATE_NOOP("errors", "The PDF could not be drawn to its end.")),
            phrase(QT_TRANSLATE_NOOP("errors", "Print fewer pages at once, or make room on the disk.")),
        )
    try:
        _write(path, pdf)
        return Exported(path, False)
    except CannotWriteFile:
        if instead is None or path.parent == instead / FOLDER:
            raise
    other = instead / FOLDER / path.name
    other.parent.mkdir(parents=True, exist_ok=True)
    _write(other, pdf)
    return Exported(other, True)


def _write(path: Path, pdf: bytes) -> None:
    with replacing(path) as part:
        part.write_bytes(pdf)
