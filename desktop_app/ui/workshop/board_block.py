"""Sort board and buzzer at the desk: whose turn it is, and the two ways it can go."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT
from desktop_app.ui.widgets.text_label import TextLabel
from desktop_app.ui.workshop.place_button import PlaceButton


@dataclass(frozen=True, slots=True)
class BoardState:
    """A sort board while it is being filled. `tile` is "" when all are placed."""

    turn: str
    """Whose turn it is, as a sentence."""
    tile: str
    left: str
    right: str
    can_take_back: bool


class BoardBlock(QWidget):
    placed = Signal(int)
    takenBack = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._turn = TextLabel(theme, TextRole.BODY, "ink2")
        self._tile = TextLabel(theme, TextRole.ANSWER, "ink")
        self.places = (PlaceButton(theme, LEFT, "←"), PlaceButton(theme, RIGHT, "→"))
        self.take_back = _take_back(theme, self.tr("Take the last one back"))
        self.take_back.clicked.connect(self.takenBack)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._turn)
        column.addWidget(self._tile)
        self._pair = _Pair(self.places)
        column.addWidget(self._pair)
        column.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignLeft)
        for button in self.places:
            button.clicked.connect(self._place)

    @property
    def tile(self) -> str:
        return self._tile.text()

    def show_state(self, state: BoardState) -> None:
        self._turn.setText(state.turn)
        self._tile.setText(state.tile)
        self._tile.setVisible(bool(state.tile))
        self._pair.setVisible(bool(state.tile))
        for button, name in zip(self.places, (state.left, state.right), strict=True):
            button.setText(name)
        self.take_back.setEnabled(state.can_take_back)

    def _place(self) -> None:
        self.placed.emit(LEFT if self.sender() is self.places[LEFT] else RIGHT)


class BuzzBlock(QWidget):
    """A team has buzzed and says what it thinks."""

    judged = Signal(bool)
    takenBack = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = TextLabel(theme, TextRole.SECTION, "ink")
        self.wrong = SecondaryButton(theme, self.tr("Wrong"), "←", size=ButtonSize.NORMAL, icon="x")
        self.right = SecondaryButton(theme, self.tr("Right"), "→", size=ButtonSize.NORMAL, icon="check")
        self.take_back = _take_back(theme, self.tr("Take the last buzz back"))
        self.take_back.clicked.connect(self.takenBack)
        for button in (self.wrong, self.right):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.wrong.clicked.connect(self._judge_wrong)
        self.right.clicked.connect(self._judge_right)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._words)
        self._pair = _Pair((self.wrong, self.right), gap=8, stretched=False)
        column.addWidget(self._pair)
        column.addWidget(self.take_back, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def words(self) -> str:
        return self._words.text()

    def ask(self, words: str) -> None:
        """Without words nobody has buzzed now; but somebody had, and that can be taken back."""
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._pair.setVisible(bool(words))

    def _judge_wrong(self) -> None:
        self.judged.emit(False)

    def _judge_right(self) -> None:
        self.judged.emit(True)


def _take_back(theme: Theme, words: str) -> QuietButton:
    button = QuietButton(theme, words, "undo-2", "Backspace", size=ButtonSize.SMALL)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class _Pair(QWidget):
    """The left one left in every language, as the arrow keys are; below one another where it is narrow."""

    def __init__(self, widgets: tuple[QWidget, ...], *, gap: int = 4, stretched: bool = True) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._widgets = widgets
        self._gap = gap
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(gap)
        for widget in widgets:
            self._box.addWidget(widget, 1 if stretched else 0)
        if not stretched:
            self._box.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        widest = max(each.minimumSizeHint().width() for each in self._widgets)
        directions = QBoxLayout.Direction
        beside = widest * len(self._widgets) + self._gap <= self.width()
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
