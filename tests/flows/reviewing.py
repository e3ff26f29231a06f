"""A trainer who reviews the drafts of an article, by keys or by mouse."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from desktop_app.study.drafting import Draft, Fate, Review
from desktop_app.ui.drafting.page import DraftPage
from tests.flows.driver import Key
from tests.flows.importing import Trainer
from tests.ui.pages import settle

_Modifier = Qt.KeyboardModifier


class Reviewer(Trainer):
    @property
    def page(self) -> DraftPage:
        return self.pages.drafts

    @property
    def review(self) -> Review:
        found = self.presenter.drafts.review
        assert found is not None
        return found

    @property
    def fates(self) -> dict[str, Fate]:
        return {each.title: each.fate for each in self.review.drafts if each.title}

    @property
    def current(self) -> str:
        found = self.review.open
        return found.title if found is not None else ""

    def click(self, button: QAbstractButton) -> None:
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.rest()

    def act(self, key: Qt.Key, button: QAbstractButton, by: str) -> None:
        if by == "mouse":
            self.click(button)
        else:
            self.learner.press(key)
            self.rest()

    def select(self, words: str, by: str) -> None:
        """In the article: drag over them, or go to their sentence and make it shorter."""
        start = self.review.article.text.index(words)
        if by == "mouse":
            self.drag(start, start + len(words))
            return
        article = self.page.article
        article.setFocus()
        for _ in range(100):
            self.learner.press(Key.Key_Down)
            found = article.selection
            assert found is not None
            if found.end > start:
                break
        while article.selection is not None and article.selection.start < start:
            self.learner.press(Key.Key_Right, _Modifier.ShiftModifier | _Modifier.ControlModifier)
        while article.selection is not None and article.selection.end > start + len(words):
            self.learner.press(Key.Key_Left, _Modifier.ShiftModifier)

    def drag(self, start: int, end: int) -> None:
        paragraph = next(
            each for each in self.page.article.paragraphs if each.block.start <= start < each.block.end
        )
        self.page.article.show_place(start)
        settle()
        first, last = self.point(paragraph, start), self.point(paragraph, end)
        QTest.mousePress(paragraph, Qt.MouseButton.LeftButton, pos=first)
        QTest.mouseMove(paragraph, last)
        QTest.mouseRelease(paragraph, Qt.MouseButton.LeftButton, pos=last)
        settle()

    @staticmethod
    def point(paragraph: object, at: int) -> QPoint:
        """Where this letter of the article is in its label."""
        for y in range(8, paragraph.height(), 9):  # type: ignore[attr-defined]
            for x in range(0, paragraph.width(), 2):  # type: ignore[attr-defined]
                point = QPoint(x, y)
                if paragraph._place(point.toPointF()) == at:  # type: ignore[attr-defined]
                    return point
        raise AssertionError(at)

    def add_to_deck(self, by: str, title: str = "") -> None:
        """The filled button: to the last step, there a title, then into the deck."""
        self._press_add(by)
        if title:
            self.page.target.title.setFocus()
            self.learner.press(Key.Key_A, _Modifier.ControlModifier)
            self.learner.type(title)
        self._press_add(by)

    def _press_add(self, by: str) -> None:
        if by == "mouse":
            self.click(self.page.add_button)
        else:
            self.learner.press(Key.Key_Return, _Modifier.ControlModifier)
            self.rest()

    @property
    def open_draft(self) -> Draft:
        found = self.review.open
        assert found is not None
        return found

    def go_to(self, wanted: Callable[[Draft], bool]) -> Draft:
        """The first draft that is so, by keys."""
        place = next(at for at, each in enumerate(self.review.drafts) if wanted(each))
        for _ in range(place):
            self.learner.press(Key.Key_J)
        return self.open_draft
