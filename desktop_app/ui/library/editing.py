"""Editing the texts of an entry in place of it: saved as they are typed."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop_app.domain.errors import TextProblems
from desktop_app.study import operations
from desktop_app.study.editing import Edits, fields_of
from desktop_app.study.rows import ItemKey
from desktop_app.ui.announcing import announce
from desktop_app.ui.engine import Engine
from desktop_app.ui.library.acts import Acts
from desktop_app.ui.library.page import DecksPage
from desktop_app.ui.library.presenter import LibraryPresenter


class Editing(QObject):
    def __init__(
        self, engine: Engine, page: DecksPage, presenter: LibraryPresenter, acts: Acts, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._engine = engine
        self._page = page
        self._presenter = presenter
        self._acts = acts
        self._item: ItemKey | None = None
        self._is_refused = self._was_warned = False
        page.editor.edited.connect(self._save)
        page.editor.closeRequested.connect(self.close)

    def open(self, item: ItemKey) -> None:
        self._presenter.attempt(lambda: self._open(item))

    def close(self) -> None:
        """Back to where one was; what cannot be saved is shown once before."""
        editor = self._page.editor
        self.put_away()
        if editor.unsaved and not self._was_warned:
            self._was_warned = True
            editor.enter_problem()
            return
        self.forget()
        self._presenter.refresh()

    def put_away(self) -> bool:
        """Save what can be saved. False where the disk refuses it: the words stay, and the page says why."""
        if self._item is not None:
            self._page.editor.flush()
        return self._item is None or not self._is_refused

    def forget(self) -> None:
        """Let go of the fields: what they show may not be so any more."""
        if self._item is not None:
            self._item, self._is_refused = None, False
            self._page.editor.empty()
            if self._presenter.item is None:
                self._page.show_detail()
                self._page.detail.table.setFocus()
            else:
                self._page.show_item()

    def _open(self, item: ItemKey) -> None:
        head, found = self._engine.study.store.decks.item(item)
        self._item, self._is_refused, self._was_warned = item, False, False
        self._page.editor.open(fields_of(found, head), self._engine.study.store.media.find)
        self._page.show_editor()
        self._page.editor.enter()

    def _save(self, edits: Edits) -> None:
        self._is_refused = not self._presenter.attempt(lambda: self._write(edits))
        if self._is_refused:
            self._page.editor.show_refused()

    def _write(self, edits: Edits) -> None:
        assert self._item is not None
        study, catalogue, editor = self._engine.study, self._engine.catalogue, self._page.editor
        problems = {}
        try:
            change = operations.edit_item(study, catalogue, self._item, edits)
        except TextProblems as error:
            problems = dict(error.problems)
            sound = {path: words for path, words in edits.items() if path not in problems}
            change = operations.edit_item(study, catalogue, self._item, sound) if sound else None
        if change is not None:
            self._acts.keep(self.tr("Texts changed"), change)
        editor.show_saved(edits, problems)
        announce(editor, editor.state, at_once=bool(problems))
