"""The composition root: a data folder becomes an engine. No Qt, so that commands start fast."""

from __future__ import annotations

import datetime
import time
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app import paths
from desktop_app.domain.study_day import Moment
from desktop_app.scheduling.limits import StudyOptions
from desktop_app.storage.database import FILE_NAME
from desktop_app.storage.settings import SettingsFile
from desktop_app.storage.store import open_store
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.choices import model_of, options_of
from desktop_app.study.context import Study
from desktop_app.study.ports import Clock, Store


class SystemClock:
    def now(self) -> Moment:
        offset = datetime.datetime.now().astimezone().utcoffset()
        minutes = 0 if offset is None else round(offset.total_seconds() / 60)
        return Moment(time.time_ns() // 1_000_000, minutes)


@dataclass
class Engine:
    """An open data folder with one learner at it; `close` it when done."""

    store: Store
    study: Study
    settings: SettingsFile
    catalogue: Catalogue = field(init=False)

    def __post_init__(self) -> None:
        self.catalogue = Catalogue(self.store.decks)

    def close(self) -> None:
        self.store.close()


def open_engine(
    folder: Path,
    *,
    learner: str | None = None,
    clock: Clock | None = None,
    options: StudyOptions | None = None,
    read_only: bool = False,
) -> Engine:
    """Open the data folder; a new one is made and given the built-in decks. Raises AppError.

    `read_only` needs no lock, so it works beside an open window.
    """
    clock = clock or SystemClock()
    if read_only and not (folder / FILE_NAME).exists():
        open_engine(folder, clock=clock).close()
    store = open_store(folder, clock, read_only=read_only)
    try:
        if not read_only and not store.decks.heads():
            # Once in a data folder's life: the formats need not be loaded at every start.
            from desktop_app.study.importing import add_built_in_decks

            add_built_in_decks(store, paths.built_in_decks())
        person = store.learners.find(learner) if learner else store.learners.last_used()
        study = Study(
            store,
            person,
            clock,
            model=model_of(store, person.id),
            options=options or options_of(store, person.id),
        )
        return Engine(store, study, SettingsFile(folder))
    except BaseException:
        store.close()
        raise
