"""The line above a card: what kind of question it is, and what it is about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.card import Card, CardKind
from desktop_app.domain.item import Advice, Disagreement, PlainCard
from desktop_app.domain.marks import NO_MARKS, CardMarks
from desktop_app.ui.study.flags import marks_shown
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.text_label import TextLabel


class CardHeading(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = IconLabel(theme, "repeat", "ink2", 16)
        self._kind = TextLabel(theme, TextRole.SMALL_MEDIUM, "ink2")
        self._dot = TextLabel(theme, TextRole.SMALL, "ink3", "·")
        self._topic = TextLabel(theme, TextRole.SMALL, "ink3")
        self._marks = _Marks(theme)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for widget in (self._icon, self._kind, self._dot):
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._topic, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._marks, 0, Qt.AlignmentFlag.AlignTop)

    def set_centred(self) -> None:
        """As wide as its words, for a layout that centres it."""
        self._row.setStretchFactor(self._topic, 0)
        self._row.insertStretch(0, 1)
        self._row.addStretch(1)

    def set_card(self, card: Card, *, answered: bool = False) -> None:
        icon, name = self._kind_of(card)
        self._icon.set_icon_name(icon)
        self._kind.setText(name)
        self._set_topic(card.heading if answered or not card.heading_tells else "")

    def set_marks(self, marks: CardMarks) -> None:
        self._marks.set_marks(marks)

    def set_board(self, topic: str) -> None:
        """`topic` is the title of the set of traits; empty for a mix."""
        self._icon.set_icon_name("columns-2")
        self._kind.setText(self.tr("Sort board"))
        self._set_topic(topic)

    def _set_topic(self, topic: str) -> None:
        self._topic.setText(topic)
        self._dot.setVisible(bool(topic))
        self._topic.setVisible(bool(topic))

    def _kind_of(self, card: Card) -> tuple[str, str]:
        by_item = {
            Disagreement.kind: ("messages-square", self.tr("Who says what?")),
            Advice.kind: ("lightbulb", self.tr("Advice")),
            PlainCard.kind: ("file-text", self.tr("Card")),
        }
        by_kind = {
            CardKind.RECALL: ("repeat", self.tr("Recall")),
            CardKind.WHICH_SIDE: ("square-split-horizontal", self.tr("Which side?")),
            CardKind.COUNTERPART: ("arrow-left-right", self.tr("Counterpart")),
            CardKind.SCENARIO: ("message-square-quote", self.tr("Scenario")),
            CardKind.CLOZE: ("text-cursor-input", self.tr("Fill the gap")),
            CardKind.DEFINITION: ("book-a", self.tr("Definition")),
        }
        if card.kind is CardKind.RECALL and card.item_kind in by_item:
            return by_item[card.item_kind]
        return by_kind[card.kind]


class _Marks(QWidget):
    """A flag and a mark, each as its shape and its name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._shown = NO_MARKS
        self._icons = [IconLabel(theme, "flag", "ink", 16) for _ in range(2)]
        self._names = [TextLabel(theme, TextRole.SMALL_MEDIUM, "ink") for _ in range(2)]
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 0, 0, 0)
        row.setSpacing(6)
        for icon, name in zip(self._icons, self._names, strict=True):
            row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
        self.set_marks(NO_MARKS)
        self.hide()

    def set_marks(self, marks: CardMarks) -> None:
        if marks == self._shown:
            return
        self._shown = marks
        shown = marks_shown(marks)
        for place, (icon, name) in enumerate(zip(self._icons, self._names, strict=True)):
            is_there = place < len(shown)
            if is_there:
                icon.set_icon_name(shown[place][0])
            name.setText(shown[place][1] if is_there else "")
            icon.setVisible(is_there)
            name.setVisible(is_there)
        self.setVisible(bool(shown))
