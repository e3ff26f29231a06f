"""One fewer, how many, one more: for hands that are counted, and for points."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui import text
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton
from desktop_app.ui.widgets.side_glyph import BOTH, paint_app_mark, paint_side_glyph, side_token
from desktop_app.ui.widgets.text_label import TextLabel

_NUMBER, _GLYPH = 30, 12


class _Glyph(QWidget):
    """Decoration before a number of hands: the head of the column has the words."""

    def __init__(self, theme: Theme, place: int) -> None:
        super().__init__()
        self._theme = theme
        self._place = place
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        side = self._theme.px(_GLYPH) + 2
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        fill = [self._theme.colour(side_token(each, "Fill")) for each in (0, 1)]
        if self._place == BOTH:
            paint_app_mark(QPainter(self), box, *fill)
        else:
            paint_side_glyph(QPainter(self), box, self._place, fill[self._place])


class CountStepper(QWidget):
    stepped = Signal(int)
    """-1 or 1."""

    def __init__(self, theme: Theme, place: int | None = None, parent: QWidget | None = None) -> None:
        """`place`: the side whose hands these are; None for points."""
        super().__init__(parent)
        self._theme = theme
        self.less = QuietButton(theme, "", "minus", size=ButtonSize.SMALL, icon_only=True)
        self.more = QuietButton(theme, "", "plus", size=ButtonSize.SMALL, icon_only=True)
        self._number = TextLabel(theme, TextRole.SECTION, "ink", tabular=True)
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.less)
        if place is not None:
            row.addWidget(_Glyph(theme, place))
        row.addWidget(self._number)
        row.addWidget(self.more)
        for button in (self.less, self.more):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.less.clicked.connect(self._step_down)
        self.more.clicked.connect(self._step_up)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._fit)
        self._fit()

    def set_names(self, less: str, more: str) -> None:
        """What the two buttons do, and for whom."""
        self.less.setText(less)
        self.more.setText(more)
        for button in (self.less, self.more):
            button.set_icon_only(True)

    def set_number(self, number: int, said: str, *, least: int = 0, enabled: bool = True) -> None:
        """`said` is the number with its meaning, for screen readers."""
        self._number.setText(text.count(number))
        self._number.setAccessibleName(said)
        self.less.setEnabled(enabled and number > least)
        self.more.setEnabled(enabled)

    def _fit(self) -> None:
        """Wide enough for two digits, so that the buttons stay under the mouse."""
        self._number.setMinimumWidth(self._theme.px(_NUMBER))

    def _step_down(self) -> None:
        self.stepped.emit(-1)

    def _step_up(self) -> None:
        self.stepped.emit(1)
