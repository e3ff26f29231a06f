"""The drafts of an article between the list of what is not finished, the page they are on, and a deck."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.study import drafting
from desktop_app.study.drafting import Review
from desktop_app.study.sheets import ReadOptions
from desktop_app.study.unfinished import Unfinished, UnfinishedImports
from desktop_app.ui.drafting.presenter import DraftsWork
from desktop_app.ui.importing.bringing import Bringing, Brought
from desktop_app.ui.importing.pages import ImportPages

if TYPE_CHECKING:
    from desktop_app.ui.engine import Engine


class DraftsDesk(QObject):
    readRequested = Signal(object, object)
    """An Unfinished, and how to read it now."""

    def __init__(
        self,
        engine: Engine,
        pages: ImportPages,
        unfinished: UnfinishedImports,
        bringing: Bringing,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._unfinished = unfinished
        self._bringing = bringing
        self._name = ""
        """The id of what is open."""
        self.work = DraftsWork(engine, pages.drafts, self)
        self.work.changed.connect(self._keep)
        self.work.addRequested.connect(self._bring)
        self.work.readAgainRequested.connect(self._read_again)
        pages.drafts.addRequested.connect(self.work.press_add)

    def open(self, one: Unfinished, review: Review) -> None:
        self._name = one.id
        self.work.open(one.name, review)
        self._pages.show_drafts()
        self.work.show_current()
        self._unfinished.change(one.id, kind="article", state="begun", begun=self._begun())

    def close(self) -> None:
        self.work.close()
        self._name = ""

    def go_back(self) -> bool:
        """One step out of what is open on the page; False: the page is to be left, or is not open."""
        return self._pages.currentWidget() is self._pages.drafts and self.work.go_back()

    def finish(self, name: str, brought: Brought) -> Unfinished | None:
        """What waited under this id, as it was: gone from the list, unless drafts of it are left."""
        was, review = self._unfinished.get(name), self.work.review
        if brought.drafts and review is not None:
            review = drafting.with_fate(review, brought.drafts, drafting.Fate.ADDED)
            self.close()
            if drafting.unfinished(review):
                begun = {**(was.begun if was else {}), **drafting.to_plain(review)}
                self._unfinished.change(name, begun=begun)
                return was
        return self._unfinished.remove(name)

    def _begun(self) -> dict[str, object]:
        return dict(self.work.begun())

    def _keep(self) -> None:
        self._unfinished.change(self._name, begun=self._begun())

    def _bring(self) -> None:
        self._with_open(lambda one, review: self._bringing.bring_drafts(review, one.name))
        self._pages.set_working(self._bringing.is_running)

    def _read_again(self, encoding: str) -> None:
        self._with_open(lambda one, _: self.readRequested.emit(one, ReadOptions(encoding=encoding)))

    def _with_open(self, act: Callable[[Unfinished, Review], object]) -> None:
        one, review = self._unfinished.get(self._name), self.work.review
        if one is not None and review is not None:
            act(one, review)
