"""From a deck to a PDF on the disk."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from desktop_app.domain.deck import Deck
from desktop_app.progress import Progress
from desktop_app.study.print_files import keep_pdf
from desktop_app.study.print_kit import PrintChoices, What, print_kit
from desktop_app.ui.printing.document import pdf_of, ready_to_draw

AS_EXPORTED = PrintChoices((What.TABLE, What.CARDS))
"""What stands for a whole deck on paper."""


class Saved(NamedTuple):
    path: Path
    is_elsewhere: bool
    """The folder could not be written to: it lies in the data folder's `exports/` instead."""
    pages: int


def save_pdf(
    deck: Deck,
    path: Path,
    choices: PrintChoices,
    *,
    instead: Path | None = None,
    progress: Progress | None = None,
) -> Saved:
    """Works without a window, and in a worker.

    `instead`: the data folder, for where `path` cannot be written. Raises CannotPrint, CannotWriteFile,
    BrokenPdf, Cancelled; then nothing was written.
    """
    parts = print_kit(deck, choices)
    # Kept until the end: what is drawn with must not go before.
    application = ready_to_draw()
    drawn = pdf_of(parts, choices.sheet.paper, deck.head.title, progress)
    del application
    kept = keep_pdf(path, drawn.pdf, instead=instead)
    return Saved(kept.path, kept.is_elsewhere, drawn.pages)
