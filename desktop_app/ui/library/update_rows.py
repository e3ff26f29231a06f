"""The changes of an update, each with a box to tick: reworded, new, gone from the file."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.ids import ItemId
from desktop_app.domain.isolating import isolated
from desktop_app.domain.item import PlainCard
from desktop_app.domain.rules.plain_text import plain_text
from desktop_app.study.deck_plan import Added, Changed, Gone, TextChange
from desktop_app.study.word_diff import Run, word_diff
from desktop_app.ui import text
from desktop_app.ui.inline_label import InlineLabel, with_icon
from desktop_app.ui.library import update_wording, wording
from desktop_app.ui.library.diff_label import DiffLabel
from desktop_app.ui.library.diff_tile import DiffTile, Texts
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_label import TextLabel

_PADDING, _INDENT = 16, 40


class Tag(TextLabel):
    """A few words on a grey pill."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, TextRole.CAPTION, "ink2", words)
        self.setContentsMargins(9, 5, 9, 5)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        path = rounded_path(QRectF(self.rect()), Radii.even(6))
        painter.fillPath(path, self._theme.colour("sunken"))
        painter.end()
        super().paintEvent(event)


class Tick(CheckBox):
    """The box alone, as high as the line beside it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "")

    def heightForWidth(self, _width: int) -> int:
        return self.minimumSizeHint().height()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class UpdateRow(QWidget):
    toggled = Signal()

    def __init__(self, theme: Theme, change: Added | Changed | Gone, head: DeckHead) -> None:
        """`head`: of the deck as it is."""
        super().__init__()
        self._theme = theme
        self.change = change
        self.deck = head.id
        self.box = Tick(theme)
        self.box.setChecked(not isinstance(change, Gone))
        self.again: CheckBox | None = None
        title = InlineLabel(theme, TextRole.CARD_BODY_MEDIUM, "ink", wording.pair_title(change.title, head))
        self._tag = Tag(theme, "")
        self.box.toggled.connect(self._note)
        line = QHBoxLayout()
        line.setSpacing(14)
        for widget, stretch in ((self.box, 0), (title, 1), (self._tag, 0)):
            line.addWidget(widget, stretch, Qt.AlignmentFlag.AlignVCenter)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, _PADDING, 0, _PADDING)
        column.setSpacing(12)
        column.addLayout(line)
        if isinstance(change, Changed):
            self._add_texts(change, head)
        self._note()

    @property
    def id(self) -> ItemId:
        return self.change.id

    @property
    def is_ticked(self) -> bool:
        return self.box.isChecked()

    @property
    def asks_again(self) -> bool:
        return self.again is not None and self.is_ticked and self.again.isChecked()

    def set_like(self, other: UpdateRow) -> None:
        """As a person has ticked it before."""
        self.box.setChecked(other.is_ticked)
        if self.again is not None and other.again is not None:
            self.again.setChecked(other.again.isChecked())

    def paintEvent(self, _event: QPaintEvent) -> None:
        token = "ink" if self._theme.high_contrast else "line"
        QPainter(self).fillRect(0, 0, self.width(), 1, self._theme.colour(token))

    def _note(self) -> None:
        words = update_wording.tag(self.change, ticked=self.is_ticked)
        self._tag.setText(words)
        self.box.setAccessibleName(wording.listed([self.change.title, words]))
        if self.again is not None:
            self.again.setEnabled(self.is_ticked)
        self.toggled.emit()

    def _add_texts(self, change: Changed, head: DeckHead) -> None:
        theme, texts = self._theme, change.texts
        inside = QVBoxLayout()
        inside.setContentsMargins(_INDENT, 0, 0, 0)
        inside.setSpacing(10)
        for each in texts:
            if each.side is None and each.before != each.after:
                label = text.phrase_text(each.label, "fields")
                inside.addWidget(TextLabel(theme, TextRole.SMALL_MEDIUM, "ink3", label))
                inside.addWidget(DiffLabel(theme, _runs(each, change)))
        sides = _by_side(texts, head)
        if sides is not None:
            names = (head.sides[0].name, head.sides[1].name)
            inside.addWidget(DiffTile(theme, names, *sides))
        if change.kept:
            kept = with_icon(update_wording.kept())
            inside.addWidget(InlineLabel(theme, TextRole.SMALL, "ink2", kept, icon="pencil"))
        if change.changes_an_answer:
            self.again = CheckBox(theme, update_wording.ask_again(), TextRole.BODY)
            #: {title} of what has another answer now.
            said = self.tr("{title}: ask again soon").format(title=isolated(change.title))
            self.again.setAccessibleName(said)
            inside.addWidget(self.again)
        self._column.addLayout(inside)


def _runs(text: TextChange, change: Changed) -> tuple[Run, ...]:
    """Of a card with marks its words alone: to read tags is nobody's job."""
    if not any(isinstance(item, PlainCard) and item.html for item in (change.before, change.after)):
        return text.runs
    return word_diff(plain_text(text.before), plain_text(text.after))


def _by_side(texts: Sequence[TextChange], head: DeckHead) -> tuple[Texts, Texts] | None:
    """What changed on either side, with what stands opposite; None where no side's text is another."""
    if len(head.sides) != 2:
        return None
    sides = [[each for each in texts if each.side == side.id] for side in head.sides]
    places = {place for of_side in sides for place, each in enumerate(of_side) if each.before != each.after}
    if not places:
        return None
    left, right = ([each.runs for place, each in enumerate(of_side) if place in places] for of_side in sides)
    return left, right
