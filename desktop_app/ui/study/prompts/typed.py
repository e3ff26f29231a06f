"""A sentence with a gap, or a question: type the answer; then both lines, with what differs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QSizePolicy, QWidget

from desktop_app.domain.memory import Rating
from desktop_app.domain.typed_answer import Comparison
from desktop_app.study.showing import Showing
from desktop_app.ui import text
from desktop_app.ui.study.prompts.base import ColumnPrompt
from desktop_app.ui.study.prompts.notes import Notes
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.balanced_label import BalancedLabel
from desktop_app.ui.widgets.difference_line import DifferenceLine
from desktop_app.ui.widgets.gap_label import GapLabel
from desktop_app.ui.widgets.rich_place import RichPlace, says_more
from desktop_app.ui.widgets.text_label import TextLabel

_FIELD_PADDING = 12
_HINT_MARGIN = 4


class TypedPrompt(ColumnPrompt):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._sentence = GapLabel(theme)
        self._question = BalancedLabel(theme, TextRole.QUESTION)
        self.field = AnswerEdit(theme)
        self._lines = _Lines(theme)
        self.notes = Notes(theme)
        self._column.addWidget(self._sentence)
        self._column.addWidget(self._question)
        self._column.addSpacing(28)
        self._column.addWidget(self.field)
        self._column.addWidget(self._lines)
        self._answer = TextLabel(theme, TextRole.ANSWER)
        self._answer.hide()
        self._column.addWidget(self._answer)
        self._column.addSpacing(20)
        self._column.addWidget(self.notes)
        roles = (TextRole.QUESTION, TextRole.SITUATION)
        self.gaps = RichPlace(theme, self._sentence, self._column, *roles)
        self.front = RichPlace(theme, self._question, self._column, *roles)
        self.back = RichPlace(theme, self._answer, self._column, TextRole.ANSWER)
        self.field.textEdited.connect(self.typed)

    @property
    def written(self) -> str:
        return self.field.text()

    def show_card(self, showing: Showing) -> None:
        card = showing.card
        self.heading.set_card(card)
        is_cloze = card.cloze is not None
        if card.cloze is not None:
            self._sentence.set_cloze(card.cloze, filled=False)
        self._question.setText("" if is_cloze else card.prompt)
        self.gaps.fill(showing.rich_prompt if is_cloze else None)
        self.front.fill(None if is_cloze else showing.rich_prompt)
        self.gaps.set_visible(is_cloze)
        self.front.set_visible(not is_cloze)
        self.back.fill(None)
        self.back.set_visible(False)
        gaps = len(card.cloze.answers) if card.cloze is not None else 0
        self.field.ask(gaps, showing.draft)
        self.field.show()
        self._lines.clear()
        self.notes.clear()

    def spoken_question(self) -> str:
        return self.front.words or self.gaps.words

    def play_sound(self) -> bool:
        return any(place.play_sound() for place in (self.back, self.gaps, self.front))

    def show_comparison(self, showing: Showing, comparison: Comparison) -> None:
        card = showing.card
        self.heading.set_card(card, answered=True)
        if card.cloze is not None:
            self._sentence.set_cloze(card.cloze, filled=True)
            self.gaps.fill(showing.rich_answer, filled=True)
        elif showing.rich_answer is not None and says_more(showing.rich_answer):
            # The lines compare words; pictures, sounds and tables of the answer stand below them.
            self.back.fill(showing.rich_answer)
        self.field.hide()
        self._lines.show_comparison(comparison)
        self.notes.show_notes(showing)

    @property
    def spoken_answer(self) -> str:
        return self._lines.spoken

    def answer_part(self) -> QWidget:
        return self._lines


def comparison_words(comparison: Comparison) -> str:
    """How far the two lines differ, and the rating for that."""
    said = text.translate("TypedPrompt", "Several words differ. Suggested rating: Again")
    if not any(words for _, words in comparison.typed_line):
        said = text.translate("TypedPrompt", "Nothing was typed. Suggested rating: Again")
    elif comparison.is_equal:
        said = text.translate("TypedPrompt", "Right. Suggested rating: Good")
    elif comparison.rating is Rating.HARD:
        said = text.translate("TypedPrompt", "One word differs. Suggested rating: Hard")
    elif comparison.differing == 1:
        said = text.translate("TypedPrompt", "Another word. Suggested rating: Again")
    return said


class AnswerEdit(QLineEdit):
    """Enter is the page's; Ctrl+Z is too, while there is nothing here to take back."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hint = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Your answer"))
        self.setAccessibleDescription(self.tr("Type the answer. Enter checks it."))
        theme.changed.connect(self._retheme)
        self._retheme()

    def ask(self, gaps: int, draft: str) -> None:
        words = self.tr("Type the answer")
        if gaps == 1:
            words = self.tr("Type what belongs into the gap")
        elif gaps > 1:
            words = self.tr("Type what belongs into the gaps, with commas between")
        self._hint = words
        self._fit_hint()
        self.setText(draft)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            idle_undo = event.matches(keys.Undo) and not self.isUndoAvailable()
            if idle_undo or (event.matches(keys.Redo) and not self.isRedoAvailable()):
                event.ignore()
                return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        line = self._theme.line_height(TextRole.ANSWER)
        return QSize(super().sizeHint().width(), line + 2 * _FIELD_PADDING)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_hint()

    def _fit_hint(self) -> None:
        """The shortest where the whole of it would be cut."""
        room = self.contentsRect().width() - 2 * _HINT_MARGIN
        fits = self.fontMetrics().horizontalAdvance(self._hint) <= room
        self.setPlaceholderText(self._hint if fits else self.tr("Type the answer"))

    def _retheme(self) -> None:
        self.setFont(self._theme.font(TextRole.ANSWER))
        self._fit_hint()
        self.updateGeometry()


class _Lines(QWidget):
    """What was typed, and under it what was wanted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._typed_name = TextLabel(theme, TextRole.SMALL, "ink3", self.tr("You typed"))
        self._answer_name = TextLabel(theme, TextRole.SMALL, "ink3", self.tr("Answer"))
        self._typed, self._answer = DifferenceLine(theme), DifferenceLine(theme)
        self._nothing = TextLabel(theme, TextRole.ANSWER, "ink3", self.tr("nothing"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(14)
        grid.setColumnStretch(1, 1)
        for row, (name, line) in enumerate(
            ((self._typed_name, self._typed), (self._answer_name, self._answer))
        ):
            name.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
            name.setMinimumWidth(90)
            name.setAlignment(Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(name, row, 0)
            grid.addWidget(line, row, 1)
        grid.addWidget(self._nothing, 0, 1)

    def show_comparison(self, comparison: Comparison) -> None:
        self._typed.set_words(comparison.typed_line)
        self._answer.set_words(comparison.expected_line)
        has_typed = bool(comparison.typed_line) and any(words for _, words in comparison.typed_line)
        self._typed.setVisible(has_typed)
        self._nothing.setVisible(not has_typed)
        self.show()

    @property
    def spoken(self) -> str:
        line = self.tr("{name}: {words}.")
        return line.format(name=self._answer_name.text(), words=self._answer.accessibleName())

    def clear(self) -> None:
        """While asked: nothing to see and nothing for a screen reader to find."""
        self._typed.set_words(())
        self._answer.set_words(())
        self.hide()
