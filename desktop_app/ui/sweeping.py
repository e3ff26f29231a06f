"""Lets go of what was deleted more than thirty days ago, while nobody does anything."""

from __future__ import annotations

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.errors import AppError
from desktop_app.progress import Progress
from desktop_app.study import bin as bins
from desktop_app.study import erasing
from desktop_app.study.context import Study
from desktop_app.ui.jobs import JobRunner

translate = QCoreApplication.translate


def sweep(study: Study, jobs: Callable[[], JobRunner]) -> None:
    """Rows of the bin here and now, learners in a worker. What fails is done another time."""
    if study.store.is_read_only or not study.store.is_open:
        return
    with contextlib.suppress(AppError):
        bins.let_go(study)
        if study.store.workshops.deleted():
            from desktop_app.study.workshop import keeping

            keeping.let_go(study)
        if erasing.overdue(study):
            _erase(study, jobs())


def _erase(study: Study, jobs: JobRunner) -> None:
    """The copies made until then go by themselves."""
    name = translate("Sweeping", "Erasing who was deleted 30 days ago")
    if any(job.name == name for job in jobs.jobs):
        return

    def work(progress: Progress) -> None:
        with study.store.in_worker():
            for learner in erasing.overdue(study):
                erasing.erase(study, learner, None, progress)

    jobs.start(name, work, writes=True, unasked=True, counts=False)
