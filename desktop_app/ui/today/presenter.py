"""Fills the Today page from the engine."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import AppError
from desktop_app.study.catalogue import Catalogue
from desktop_app.study.context import Study
from desktop_app.study.today import overview
from desktop_app.ui.text import error_text
from desktop_app.ui.today.view import TodayPage


class Engine(Protocol):
    @property
    def study(self) -> Study: ...
    @property
    def catalogue(self) -> Catalogue: ...


class TodayPresenter(QObject):
    refreshed = Signal(object)
    """The Today that is now shown."""

    def __init__(self, engine: Engine, page: TodayPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engine = engine
        self._page = page
        page.problemActivated.connect(self.refresh)

    def refresh(self) -> None:
        study = self._engine.study
        try:
            today = overview(study, self._engine.catalogue)
        except AppError as error:
            #: {sentence} says what happened, {way_on} what to do.
            pattern = self.tr("{sentence} {way_on}")
            sentence, way_on = error_text(error)
            self._page.set_problem(pattern.format(sentence=sentence, way_on=way_on), self.tr("Try again"))
            return
        self._page.set_problem("")
        self._page.set_today(today, study.options.rollover_hour)
        self.refreshed.emit(today)
