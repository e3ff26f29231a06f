"""Free recall: a question, and once Space is pressed the answer, of both sides or as one text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.study.showing import Showing
from desktop_app.ui.study.prompts.base import ColumnPrompt, place_of
from desktop_app.ui.study.prompts.notes import Notes
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.balanced_label import BalancedLabel
from desktop_app.ui.widgets.pair_tile import PairTile
from desktop_app.ui.widgets.reveal import Reveal
from desktop_app.ui.widgets.rich_place import RichPlace
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.side_glyph import BOTH, LEFT, RIGHT, side_token
from desktop_app.ui.widgets.side_label import SideLabel
from desktop_app.ui.widgets.text_label import TextLabel

if TYPE_CHECKING:
    from desktop_app.study.card_text import RichText


class _RecallPrompt(ColumnPrompt):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._question = BalancedLabel(theme, TextRole.QUESTION)
        self.notes = Notes(theme)
        self._column.addWidget(self._question)
        self._column.addSpacing(28)
        self.front = RichPlace(theme, self._question, self._column, TextRole.QUESTION, TextRole.SITUATION)

    def spoken_question(self) -> str:
        return self.front.words

    def _ask(self, showing: Showing) -> None:
        self.heading.set_card(showing.card)
        self._question.setText(showing.card.prompt)
        self.front.fill(showing.rich_prompt)
        self.notes.clear()


class PairRecallPrompt(_RecallPrompt):
    """The question asks for both sides at once."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._tile = PairTile(theme, ("", ""))
        self._column.addWidget(self._tile)
        self._column.addSpacing(20)
        self._column.addWidget(self.notes)

    def show_card(self, showing: Showing) -> None:
        self._ask(showing)
        head = showing.head
        left, right = showing.card.panes
        self._tile.set_names((head.sides[0].name, head.sides[1].name))
        self._tile.set_texts(left.texts, right.texts)
        for text in (*self._tile.texts(LEFT), *self._tile.texts(RIGHT)):
            text.hide()  # keeps its room, and no screen reader finds it

    def answer_part(self) -> QWidget:
        return self._tile

    def reveal(self, showing: Showing) -> None:
        self._tile.reveal()
        self.notes.show_notes(showing)


class TextRecallPrompt(_RecallPrompt):
    """The answer is one text: a definition, an advice, who says what, a plain card."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._answer = _AnswerArea(theme)
        self._column.addWidget(self._answer)
        self._column.addSpacing(20)
        self._column.addWidget(self.notes)

    def show_card(self, showing: Showing) -> None:
        self._ask(showing)
        card, head = showing.card, showing.head
        place = place_of(showing, card.asked_side) if card.asked_side is not None else BOTH
        name = head.sides[place].name if place != BOTH else ""
        self._answer.set_answer(place, name, card.answer, showing.rich_answer)

    @property
    def back(self) -> RichPlace:
        return self._answer.place

    def play_sound(self) -> bool:
        return self.back.play_sound() or self.front.play_sound()

    def answer_part(self) -> QWidget:
        return self._answer

    def reveal(self, showing: Showing) -> None:
        self._answer.reveal()
        self.notes.show_notes(showing)


class _AnswerArea(QWidget):
    """One side's tint and shape where the answer belongs to a side, else plain paper."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._place = BOTH
        self._labels = [SideLabel(theme, LEFT, ""), SideLabel(theme, RIGHT, "")]
        self._text = TextLabel(theme, TextRole.ANSWER)
        policy = self._text.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._text.setSizePolicy(policy)
        self._reveal = Reveal(theme, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(34, 24, 30, 28)
        column.setSpacing(10)
        for widget in (*self._labels, self._text):
            column.addWidget(widget)
        self.place = RichPlace(theme, self._text, column, TextRole.ANSWER)
        theme.changed.connect(self.update)

    def set_answer(self, place: int, name: str, text: str, rich: RichText | None) -> None:
        self._place = place
        for index, label in enumerate(self._labels):
            label.setText(name if index == place else "")
            label.setVisible(index == place)
        self._text.setText(text)
        self.place.fill(rich)
        self.place.set_visible(False)
        self.update()

    def reveal(self) -> None:
        self.place.set_visible(True)
        self._reveal.start([self.place.shown])

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        if self._place == BOTH:
            path = rounded_path(box, Radii.even(self._theme.tokens.radius["card"]))
            painter.fillPath(path, self._theme.colour("surface"))
            painter.setPen(QPen(self._theme.colour("line"), 1))
            painter.drawPath(path)
            return
        radius = self._theme.tokens.radius
        radii = Radii.left(radius["leftArea"]) if self._place == LEFT else Radii.right(radius["right"])
        path = rounded_path(box, radii)
        painter.fillPath(path, self._theme.colour(side_token(self._place, "Tint")))
        if self._theme.high_contrast:
            painter.setPen(QPen(self._theme.colour("ink"), 1))
            painter.drawPath(path)
