"""A contrast that is met for the first time: what both sides say of it, before anything is asked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.study.showing import Lesson, Showing
from desktop_app.ui.announcing import sentences
from desktop_app.ui.study.prompts.base import ColumnPrompt
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.balanced_label import BalancedLabel
from desktop_app.ui.widgets.pair_tile import PairTile
from desktop_app.ui.widgets.text_label import TextLabel


class LessonPrompt(ColumnPrompt):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._question = BalancedLabel(theme, TextRole.QUESTION)
        self._tile = PairTile(theme, ("", ""))
        after = self.tr("Read both sides. Then they are asked one by one.")
        self._after = TextLabel(theme, TextRole.SMALL, "ink3", after)
        self._spoken = ""
        self._column.addWidget(self._question)
        self._column.addSpacing(28)
        self._column.addWidget(self._tile)
        self._column.addSpacing(16)
        self._column.addWidget(self._after)

    def show_card(self, showing: Showing) -> None:
        """It shows lessons only."""

    def show_lesson(self, showing: Showing, lesson: Lesson) -> None:
        self.heading.set_lesson(lesson.title)
        self._question.setText(lesson.question)
        left, right = showing.head.sides
        self._tile.set_names((left.name, right.name))
        self._tile.set_texts(*lesson.texts)
        said = (sentences(*texts) for texts in lesson.texts)
        #: A side and what is said of it, as it is spoken: "Leadership: Looks years ahead."
        pattern = self.tr("{side}: {texts}")
        self._spoken = sentences(
            *(
                pattern.format(side=isolated(side.name), texts=texts)
                for side, texts in zip(showing.head.sides, said, strict=True)
            )
        )

    def spoken_question(self) -> str:
        return sentences(self._question.text(), self._spoken)
