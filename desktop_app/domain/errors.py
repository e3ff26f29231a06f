"""The errors a person may meet: the world's fault, said in plain words with what to do.

Anything that is not an `AppError` is a fault of ours and goes to the reporter with its traceback.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple

from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, Phrase, phrase

Severity = Literal["error", "warning"]


class Problem(NamedTuple):
    """One thing wrong with a file, with its place and what to do. `line` 0: the format has no lines."""

    file: str
    item: str
    field: str
    message: str
    line: int = 0
    severity: Severity = "error"

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        where = ", ".join(part for part in (self.item, self.field) if part)
        return f"{place}: {where + ': ' if where else ''}{self.message}"


class AppError(Exception):
    """`sentence` says what happened, `way_on` what the person can do, `details` are for copying."""

    def __init__(self, sentence: Phrase, way_on: Phrase, details: str = "") -> None:
        super().__init__(f"{sentence} {way_on}")
        self.sentence = sentence
        self.way_on = way_on
        self.details = details


class DeckFileError(AppError):
    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(
            phrase(QT_TRANSLATE_NOOP("errors", "This deck file has problems: {n}."), n=len(problems)),
            phrase(QT_TRANSLATE_NOOP("errors", "Correct them and try again.")),
            "\n".join(map(str, problems)),
        )
        self.problems = problems

    def __str__(self) -> str:
        return self.details


class UnknownName(AppError):
    """A deck, card or learner that is not there."""


class TextProblems(AppError):
    """Texts that cannot be kept; `problems` says of each field, by its path, what is wrong with it."""

    def __init__(self, problems: Mapping[str, Phrase]) -> None:
        super().__init__(
            phrase(QT_TRANSLATE_NOOP("errors", "This could not be saved.")),
            phrase(QT_TRANSLATE_NOOP("errors", "See what is said below the fields.")),
            "\n".join(f"{path}: {problem}" for path, problem in problems.items()),
        )
        self.problems = problems


class StaleItem(AppError):
    """The item was edited since; what would be written belongs to other texts."""


class StaleCard(AppError):
    """The card changed between showing and answering."""


class StorageError(AppError):
    """Something about the data folder or the database."""


class DatabaseTooNew(StorageError):
    pass


class NotADatabase(StorageError):
    pass


class DatabaseDamaged(StorageError):
    pass


class DiskFull(StorageError):
    pass


class DiskError(StorageError):
    """The disk or the folder refused to read or write."""


class DataFolderReadOnly(StorageError):
    pass


class DataFolderInUse(StorageError):
    """Another Versus holds the data folder."""


class HeldElsewhere(DataFolderInUse):
    """Another computer's note says that it does. Nobody can tell from here whether it still runs."""


class DatabaseBusy(StorageError):
    pass
