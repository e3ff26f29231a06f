"""The session that Start opens, made while nobody waits: to choose a day's cards takes more than a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.study.selection import EVERYTHING, Scope

if TYPE_CHECKING:
    from desktop_app.study.session import StudySession
    from desktop_app.ui.today.presenter import Engine


class ReadySession:
    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._made: StudySession | None = None
        self._basis: object = None

    def prepare(self) -> bool:
        """Make it where none fits what is stored now; whether there was something to do."""
        if not self._engine.study.store.is_open:
            return False
        basis = self._now()
        if self._basis == basis:
            return False
        self._made, self._basis = self._new(EVERYTHING), basis
        return True

    def session(self, scope: Scope) -> StudySession:
        """The prepared one, if nothing was written since and it is what is asked for; used only once."""
        made, basis = self._made, self._basis
        self._made = self._basis = None
        if made is not None and scope == EVERYTHING and basis == self._now():
            return made
        return self._new(scope)

    def _new(self, scope: Scope) -> StudySession:
        from desktop_app.study.session import StudySession

        return StudySession(self._engine.study, self._engine.catalogue, scope)

    def _now(self) -> object:
        """What the choice of cards depends on."""
        study = self._engine.study
        plan = study.planner.current(study)
        return study.store.changes, study.today(), study.options, study.model, id(plan)
