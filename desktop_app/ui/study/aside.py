"""Two minutes of practice in the middle of a session: offered at the third mix-up one way round."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QObject

from desktop_app.domain.answer import Confusion
from desktop_app.domain.errors import AppError
from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.study.confusions import Confusions, Place, title_of
from desktop_app.study.practice import of_contrast
from desktop_app.study.session import StudySession
from desktop_app.ui.study.page import StudyPage
from desktop_app.ui.study.presenter import StudyPresenter
from desktop_app.ui.today.presenter import Engine

OFFERED_AT = 3


class Aside(QObject):
    def __init__(
        self, engine: Engine, presenter: StudyPresenter, page: StudyPage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._presenter = presenter
        self._page = page
        self._offered: Confusion | None = None
        self._deck = DeckId("")
        presenter.mixedUp.connect(self._consider)
        presenter.moved.connect(self._withdraw)
        page.practiceRequested.connect(self.practise)

    @property
    def is_offered(self) -> bool:
        return self._offered is not None

    def practise(self) -> None:
        """Take the offer; afterwards the session goes on."""
        if self._offered is not None and self._offered.contrast is not None:
            contrast = self._offered.contrast
            self._presenter.attempt(lambda: self._practise(contrast))

    def decline(self) -> None:
        if self.is_offered:
            self._presenter.next_step()

    def _practise(self, contrast: ItemId) -> None:
        engine = self._engine
        rows = of_contrast(engine.study, engine.catalogue, self._deck, contrast)
        practice = StudySession(engine.study, engine.catalogue, practice=rows) if rows else None
        self._withdraw()
        if practice is not None:
            self._presenter.step_aside(practice)

    def _consider(self, deck: DeckId, confusions: Sequence[Confusion]) -> None:
        """A board may hold several at once, of several contrasts: the one most often made is offered."""
        if self._presenter.is_aside:
            return
        for confusion, times in Counter(confusions).most_common():
            if confusion.contrast is None:
                continue
            place = Place(deck, confusion.contrast)
            try:
                now = self._times_today(place, confusion)
                if not now - times < OFFERED_AT <= now:
                    continue
                title = title_of(self._engine.study, place)
            except AppError:
                return  # what was answered is safe; nothing is offered
            self._deck, self._offered = deck, confusion
            self._page.offer_practice(title)
            return

    def _times_today(self, place: Place, confusion: Confusion) -> int:
        study = self._engine.study
        confusions = study.part(Confusions)
        confusions.read()
        return confusions.same_way(place, confusion.asked, study.today())

    def _withdraw(self) -> None:
        if self.is_offered:
            self._offered = None
            self._page.withdraw_practice()
