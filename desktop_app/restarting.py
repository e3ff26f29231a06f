"""What is done between two windows, while nobody has the data open: restore, salvage, repair."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app import compose
from desktop_app.domain.errors import AppError, DatabaseDamaged
from desktop_app.domain.phrases import QT_TRANSLATE_NOOP, phrase
from desktop_app.progress import Cancelled, Progress
from desktop_app.storage.database import FILE_NAME
from desktop_app.study.health import repair
from desktop_app.ui.restart import Restart
from desktop_app.ui.start import wording
from desktop_app.ui.strips import WARNS, Message, Way
from desktop_app.ui.text import error_text, phrase_text

Work = Callable[[Progress], object]
Wait = Callable[[str, Work], Any]
"""Has work done in a worker, under these words; gives what it gives, raises what it raises."""

_UNDONE = QT_TRANSLATE_NOOP("errors", "Undone: your data is as it was before.")


class Done(NamedTuple):
    told: Callable[[], str]
    undo: Restart | None = None

    def message(self, restart: Callable[[Restart], object]) -> Message:
        """For the new window; `restart` asks for what takes it back."""
        ways = () if self.undo is None else (Way(wording.undo, partial(restart, self.undo)),)
        return Message("restarted", self.told, ways, WARNS)


def carry_out(restart: Restart, folder: Path, wait: Wait) -> Done | None:
    """What the next window is to tell. Whatever goes wrong is told too, and has changed nothing."""
    deeds = {"restore": _restore, "salvage": _salvage, "repair": _repair}
    deed = deeds.get(restart.kind)
    try:
        done = deed(restart, folder, wait) if deed is not None else None
    except Cancelled:
        return Done(wording.nothing_changed)
    except AppError as error:
        if restart.kind == "salvage" and isinstance(error, DatabaseDamaged):
            return Done(wording.nothing_saved)
        return Done(partial(_failed, error))
    if restart.say is not None:
        # The text is translated when it is told: the language may be another by then.
        return Done(partial(phrase_text, restart.say), done.undo if done is not None else None)
    return done


def _restore(restart: Restart, folder: Path, wait: Wait) -> Done | None:
    copy = restart.copy
    if copy is None:
        return None

    def work(progress: Progress) -> object:
        return compose.restore_folder(folder, copy, merge_newer=restart.merge, progress=progress)

    done = wait(wording.restoring(), work)
    undo = Restart("restore", done.aside / FILE_NAME, say=phrase(_UNDONE))
    return Done(partial(wording.restored, done.merged, len(done.missing_media)), undo)


def _salvage(_restart: Restart, folder: Path, wait: Wait) -> Done:
    def work(progress: Progress) -> object:
        return compose.salvage_folder(folder, clock=compose.SystemClock(), progress=progress)

    done = wait(wording.salvaging(), work)
    return Done(partial(wording.salvaged, done.events, done.items, len(done.lost)))


def _repair(_restart: Restart, folder: Path, wait: Wait) -> Done:
    def work(progress: Progress) -> object:
        engine = compose.open_engine(folder)
        try:
            return repair(engine.study, progress)
        finally:
            engine.close()

    wait(wording.repairing(), work)
    return Done(wording.repaired)


def _failed(error: AppError) -> str:
    return " ".join(error_text(error))
