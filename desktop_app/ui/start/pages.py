"""Which page is shown when the data cannot be opened, and which ways on it offers."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import (
    AppError,
    DatabaseBusy,
    DatabaseDamaged,
    DatabaseTooNew,
    DataFolderInUse,
    DataFolderReadOnly,
    DiskError,
    DiskFull,
    HeldElsewhere,
    NotADatabase,
    StorageError,
)
from desktop_app.domain.study_day import Moment
from desktop_app.study.copies import Copy
from desktop_app.ui.start.wording import from_when
from desktop_app.ui.start_problem import Choice
from desktop_app.ui.text import error_text

translate = QCoreApplication.translate

TRY, LOOK, WRITE, TAKE_OVER = "try", "look", "write", "take-over"
RESTORE, SALVAGE, FOLDER, BACK = "restore", "salvage", "folder", "back"
UNREADABLE = (DatabaseDamaged, NotADatabase)
_PASSING = (DiskFull, DiskError, DatabaseBusy, DataFolderReadOnly)


class Page(NamedTuple):
    sentence: str
    way_on: str
    details: str
    choices: tuple[Choice, ...]


def page_for(error: AppError, *, last: Copy | None, now: Moment, wanted_to_look: bool) -> Page:
    """`last`: the newest checked copy; `wanted_to_look`: it was to be opened read-only."""
    if isinstance(error, HeldElsewhere):
        return _plain(error, _try(), _look(), Choice(TAKE_OVER, translate("start", "Take over…")))
    if isinstance(error, DataFolderInUse):
        # A lock of another machine that reaches us cannot be taken over.
        is_here = "host" not in error.sentence.values
        return _held_here(error) if is_here else _plain(error, _try(), _look())
    if isinstance(error, DatabaseTooNew):
        return _plain(error)
    if isinstance(error, UNREADABLE):
        return _unreadable(error, last, now)
    if isinstance(error, _PASSING):
        return _plain(error, _try(), *(() if wanted_to_look else (_look(),)))
    if isinstance(error, StorageError) and wanted_to_look:
        return _plain(error, Choice(WRITE, translate("start", "Open for writing")))
    return _plain(error)


def warning_before_taking_over(error: AppError) -> Page:
    sentence, _ = error_text(error)
    return Page(
        translate("start", "Is Versus closed on the other computer?"),
        #: {sentence} says which computer uses the data since when.
        translate(
            "start",
            "{sentence} Take over only if it is closed there, or that computer is switched off: if both "
            "write, answers are lost.",
        ).format(sentence=sentence),
        error.details,
        (
            Choice(BACK, translate("start", "Back")),
            Choice(TAKE_OVER, translate("start", "Take over")),
        ),
    )


def _held_here(error: AppError) -> Page:
    return Page(
        translate("start", "Another Versus window is using this data. Switch to it?"),
        translate("start", "It does not answer just now. Go on in that window, or close it and try again."),
        error.details,
        (_try(), _look()),
    )


def _unreadable(error: AppError, last: Copy | None, now: Moment) -> Page:
    salvage = Choice(SALVAGE, translate("start", "Save what can be read"))
    sentence, _ = error_text(error)
    if last is None:
        way_on = translate(
            "start",
            "There is no checked copy. Versus can read what is left of the file and put it into a new one. "
            "The file as it is now is kept under a dated name.",
        )
        return Page(sentence, way_on, error.details, (salvage, _folder()))
    #: {when}: "today, 08:12".
    pattern = translate(
        "start",
        "Your last checked copy is from {when}. Whatever you choose, the file as it is now is kept under a "
        "dated name.",
    )
    when = from_when(last.at_utc_ms, now)
    #: {when}: "today, 08:12".
    words = translate("start", "Restore the copy from {when}").format(when=when)
    return Page(
        sentence, pattern.format(when=when), error.details, (Choice(RESTORE, words), salvage, _folder())
    )


def _plain(error: AppError, *choices: Choice) -> Page:
    return Page(*error_text(error), error.details, choices)


def _try() -> Choice:
    return Choice(TRY, translate("start", "Try again"))


def _look() -> Choice:
    return Choice(LOOK, translate("start", "Open read-only"))


def _folder() -> Choice:
    return Choice(FOLDER, translate("start", "Open the folder"))
