"""What only the facilitator reads: the answer, why it is so, the deck's note, and which round comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.inline_label import InlineLabel, quiet, with_glyph
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.side_glyph import BOTH, LEFT, RIGHT, side_token
from desktop_app.ui.widgets.text_label import TextLabel

_LEAST_COLUMN = 170


@dataclass(frozen=True, slots=True)
class Answer:
    """`place` is the side it belongs to, 2 for both; None for an answer of no side."""

    text: str
    place: int | None = None


class NotesBlock(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._answers: list[InlineLabel] = []
        self._shown: tuple[Answer, ...] = ()
        self._reason = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self._note = TextLabel(theme, TextRole.CARD_BODY, "ink")
        self._none = TextLabel(theme, TextRole.CARD_BODY, "ink3", self.tr("No notes for this round."))
        self._next = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self._answer_box = QWidget()  # of its own, so that it is read before what was made earlier
        self._answer_column = QVBoxLayout(self._answer_box)
        self._answer_column.setContentsMargins(0, 0, 0, 0)
        self._answer_column.setSpacing(2)
        notes = QVBoxLayout()
        notes.setSpacing(6)
        self._head = TextLabel(theme, TextRole.SECTION, "ink", self.tr("Your notes"))
        notes.addWidget(self._head)
        notes.addWidget(self._answer_box)
        for label in (self._reason, self._note, self._none):
            notes.addWidget(label)
        notes.addStretch(1)
        self._next_head = TextLabel(theme, TextRole.SECTION, "ink", self.tr("Next"))
        after = QVBoxLayout()
        after.setSpacing(6)
        after.addWidget(self._next_head)
        after.addWidget(self._next)
        after.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(36)
        self._box.addLayout(notes, 3)
        self._box.addLayout(after, 2)
        theme.changed.connect(self._fit)

    @property
    def texts(self) -> tuple[str, ...]:
        """Answers, reason, note and next round, as far as they are shown."""
        labels = (*self._answers, self._reason, self._note, self._next)
        return tuple(label.text() for label in labels if not label.isHidden())

    def show_notes(
        self, answers: Sequence[Answer], reason: str, note: str, following: str, *, is_in_round: bool
    ) -> None:
        """`following` is the next round in words, "" after the last."""
        self._show_answers(tuple(answers))
        for label, words in ((self._reason, reason), (self._note, note), (self._next, following)):
            label.setText(words)
            label.setVisible(bool(words))
        self._next_head.setVisible(bool(following))
        self._head.setVisible(is_in_round)
        self._none.setVisible(is_in_round and not (answers or reason or note))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_answers(self, answers: tuple[Answer, ...]) -> None:
        if answers == self._shown:
            return
        self._shown = answers
        for old in self._answers:
            self._answer_column.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._answers = [self._label(each, answers) for each in answers]
        for label in self._answers:
            self._answer_column.addWidget(label)
        self._answer_box.setVisible(bool(answers))

    def _label(self, answer: Answer, answers: tuple[Answer, ...]) -> InlineLabel:
        glyphs = {None: "", LEFT: with_glyph(LEFT, ""), RIGHT: with_glyph(RIGHT, "")}
        glyphs[BOTH] = glyphs[LEFT] + glyphs[RIGHT]
        words = glyphs[answer.place] + answer.text
        if answer is answers[0] and answer.place is not None:
            #: Before the name of a side, or what is looked for.
            before = self.tr("Answer:")
            words = f"{quiet(before)} {words}"
        ink = side_token(answer.place, "Ink") if answer.place in (LEFT, RIGHT) else "ink"
        role = TextRole.SECTION if len(answers) == 1 else TextRole.CARD_BODY_MEDIUM
        return InlineLabel(self._theme, role, ink, words)

    def _fit(self) -> None:
        """One below the other where a column would be too narrow."""
        narrow = self.width() < 2.5 * _LEAST_COLUMN * self._theme.text_scale
        directions = QBoxLayout.Direction
        wanted = directions.TopToBottom if narrow else directions.LeftToRight
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            self._box.setSpacing(16 if narrow else 36)
