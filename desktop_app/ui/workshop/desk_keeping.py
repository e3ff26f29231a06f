"""Keeps a run on the disk after each step. A disk that refuses is told of, and the workshop goes on."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_app.domain.errors import AppError
from desktop_app.study.workshop.keeping import WorkshopKeeper
from desktop_app.study.workshop.run import WorkshopRun
from desktop_app.ui import text
from desktop_app.ui.announcing import announce, sentences
from desktop_app.ui.widgets.notice import Notice


class DeskKeeping(QObject):
    def __init__(
        self, keeper: WorkshopKeeper, notice: Notice, refit: Callable[[], None], parent: QObject
    ) -> None:
        """`refit` lays the page out anew when the notice comes or goes."""
        super().__init__(parent)
        self._keeper = keeper
        self._notice = notice
        self._refit = refit
        self._run: WorkshopRun | None = None
        self._is_behind = False
        """What is on the disk is older than what is on the wall."""
        notice.set_button(self.tr("Try again"))
        notice.activated.connect(self.keep)

    def begin(self, run: WorkshopRun | None) -> None:
        """None: nothing is kept, for a rehearsal."""
        self._run = run
        self._put_away()

    def keep(self) -> None:
        """On the disk when it returns, else told of."""
        if self._run is None:
            return
        try:
            self._keeper.save(self._run)
        except AppError as error:
            self._tell(error, self.tr("The workshop goes on, and is kept as soon as that is possible."))
        else:
            self._put_away()

    def finish(self) -> None:
        """Keep the results with the deck. Raises AppError, after it was told."""
        if self._run is None:
            return
        try:
            self._keeper.finish(self._run)
        except AppError as error:
            self._tell(
                error, self.tr("The results are still here. End the workshop again when it is possible.")
            )
            raise
        self._run = None
        self._put_away()

    def _tell(self, error: AppError, what_of_it: str) -> None:
        happened, way_on = text.error_text(error)
        words = sentences(happened, what_of_it, way_on)
        was_told, self._is_behind = self._is_behind and self._notice.text == words, True
        self._notice.set_text(words)
        self._notice.show()
        self._refit()
        if not was_told:
            announce(self._notice, words, at_once=True)

    def _put_away(self) -> None:
        if self._is_behind or not self._notice.isHidden():
            self._is_behind = False
            self._notice.hide()
            self._refit()
