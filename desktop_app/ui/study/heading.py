"""The line above a card: what kind of question it is, and what it is about."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.domain.card import Card
from desktop_app.domain.marks import NO_MARKS, CardMarks
from desktop_app.ui.study.card_kind import card_kind
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
        self._dot = _Dot(theme)
        self._topic = TextLabel(theme, TextRole.SMALL, "ink3")
        self._marks = _Marks(theme)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        for widget in (self._icon, self._kind, self._dot):
            self._row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._topic, 1, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._marks, 0, Qt.AlignmentFlag.AlignTop)

    @property
    def words(self) -> str:
        """The kind of question, and what it is about where that is shown."""
        shown = (self._kind.text(), self._topic.text())
        #: Between the kind of question and what it is about, as it is spoken: "Recall, Vision vs. execution".
        return self.tr(", ").join(each for each in shown if each)

    def set_centred(self) -> None:
        """As wide as its words, for a layout that centres it."""
        self._row.setStretchFactor(self._topic, 0)
        self._row.insertStretch(0, 1)
        self._row.addStretch(1)

    def set_card(self, card: Card, *, answered: bool = False) -> None:
        icon, name = card_kind(card)
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

    def set_lesson(self, topic: str) -> None:
        self._icon.set_icon_name("columns-2")
        self._kind.setText(self.tr("New contrast"))
        self._set_topic(topic)

    def _set_topic(self, topic: str) -> None:
        self._topic.setText(topic)
        self._dot.setVisible(bool(topic))
        self._topic.setVisible(bool(topic))


class _Dot(QWidget):
    """Between kind and topic, for the eye only."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(4), self._theme.line_height(TextRole.SMALL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("ink3"))
        radius = self._theme.px(3) / 2
        painter.drawEllipse(QPointF(self.rect().toRectF().center()), radius, radius)


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
