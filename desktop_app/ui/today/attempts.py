"""Acts on Today that may fail: the page says why, nothing is changed, and Try again does it once more."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.errors import AppError
from desktop_app.ui.announcing import sentences
from desktop_app.ui.text import error_text
from desktop_app.ui.today.view import TodayPage


class Attempts(QObject):
    nothingToTry = Signal()
    """Try again was pressed, but it was the page itself that could not be read."""

    def __init__(self, page: TodayPage, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._failed: Callable[[], object] | None = None
        page.problemActivated.connect(self._try_again)

    def slot(self, act: Callable[..., object]) -> Callable[..., None]:
        """`act` for a signal to be connected to."""

        def attempt(*given: object) -> None:
            self.attempt(partial(act, *given))

        return attempt

    def attempt(self, act: Callable[[], object]) -> None:
        self._failed = None
        try:
            act()
        except AppError as error:
            self.tell(error, act)

    def tell(self, error: AppError, act: Callable[[], object] | None = None) -> None:
        """`act` is what to try again; without it, to read the page anew."""
        self._failed = act
        self._page.set_problem(sentences(*error_text(error)), self.tr("Try again"))

    def _try_again(self) -> None:
        if self._failed is None:
            self.nothingToTry.emit()
        else:
            self._page.set_problem("")
            self.attempt(self._failed)
