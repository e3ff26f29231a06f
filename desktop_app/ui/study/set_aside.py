"""What was missed so often that it was set aside: told while it is fresh, reworded or kept with one key."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt

from desktop_app.domain.errors import AppError
from desktop_app.study.leeches import SetAside
from desktop_app.ui.study.card_acts import CardActs
from desktop_app.ui.study.page import StudyPage
from desktop_app.ui.study.presenter import StudyPresenter
from desktop_app.ui.study.set_aside_notice import wording


class SetAsideOffer(QObject):
    def __init__(
        self, page: StudyPage, presenter: StudyPresenter, acts: CardActs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._presenter = presenter
        self._acts = acts
        self._told: SetAside | None = None
        presenter.changed.connect(self._look)
        # Once the room is left, and Today is there to say it on.
        presenter.finished.connect(self._tell_at_the_end, Qt.ConnectionType.QueuedConnection)
        page.set_aside.rewordRequested.connect(self.reword)
        page.set_aside.keepRequested.connect(self.keep)

    def reword(self) -> None:
        """Open its texts, though another card may be on screen by now. It sleeps on until it is kept."""
        if self._told is not None:
            self._acts.edit(self._told.showings[0])

    def keep(self) -> None:
        session = self._presenter.studied
        if session is None or self._told is None:
            return

        def do() -> None:
            session.keep_asking()
            self._acts.tell(session)
            self._presenter.changed.emit()

        self._presenter.attempt(do)

    def _look(self) -> None:
        """After anything was done: it may have been set aside just now, or sleep no more."""
        session = self._presenter.session
        is_over = session is None or session.current is None
        before, self._told = self._told, None if is_over else self._found()
        if self._told is None:
            self._page.set_aside.hide()
        elif before is None or before.cards != self._told.cards:
            self._page.set_aside.offer(self._told.lapses, len(self._told.showings))
            self._page.announce(self._page.set_aside.text)

    def _tell_at_the_end(self) -> None:
        """The last card of the session was set aside: there is only the way back."""
        session, found = self._presenter.studied, self._found()
        if session is not None and session.current is None and found is not None:
            self._acts.tell(session, wording(found.lapses, len(found.showings)))

    def _found(self) -> SetAside | None:
        session = self._presenter.studied
        if session is None:
            return None
        try:
            return session.set_aside
        except AppError:
            return None  # whatever is done next says so
