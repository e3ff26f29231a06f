"""Plain text in a type role and a token's colour; it wraps and is never cut."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.text_block import Block, TextBlock, visual_alignment

RISE_PX = 8


class TextLabel(QLabel):
    """A QLabel for its place in the accessibility tree; measuring and drawing are our own."""

    def __init__(
        self,
        theme: Theme,
        role: TextRole = TextRole.BODY,
        colour_token: str = "ink",
        text: str = "",
        *,
        tabular: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = role
        self._colour_token = colour_token
        self._tabular = tabular
        self._shown = 1.0
        self._block: Block | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        policy.setRetainSizeWhenHidden(False)
        self.setSizePolicy(policy)
        super().setText(text)
        theme.changed.connect(self._retheme)

    def setText(self, text: str) -> None:
        if text != self.text():
            self._block = None
            super().setText(text)
            self.updateGeometry()

    def set_colour(self, token: str) -> None:
        if token != self._colour_token:
            self._colour_token = token
            self.update()

    def set_role(self, role: TextRole) -> None:
        if role is not self._role:
            self._role = role
            self._retheme()

    def set_reveal(self, shown: float) -> None:
        """0 is invisible and a little low, 1 as usual; driven by `Reveal`."""
        self._shown = shown
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        return self._text_block().height_for(inner) + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        return self._with_margins(self._text_block().natural_width())

    def minimumSizeHint(self) -> QSize:
        margins = self.contentsMargins()
        width = self._text_block().longest_word_width() + margins.left() + margins.right()
        return QSize(width, self._theme.line_height(self._role) if self.text() else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setOpacity(self._shown)
        painter.translate(0, RISE_PX * (1 - self._shown))
        painter.setPen(self._ink())
        area = self.contentsRect()
        block = self._text_block()
        align = visual_alignment(self.alignment(), self.layoutDirection())
        top = area.top()
        spare = area.height() - block.height_for(area.width())
        if align & Qt.AlignmentFlag.AlignVCenter:
            top += max(spare, 0) // 2
        elif align & Qt.AlignmentFlag.AlignBottom:
            top += max(spare, 0)
        block.draw(painter, area.left(), top, area.width(), align)

    def _ink(self) -> QColor:
        return self._theme.colour(self._colour_token)

    def _make_block(self) -> Block:
        font = self._theme.font(self._role, tabular=self._tabular)
        return TextBlock(self.text(), font, self._theme.line_height(self._role))

    def _text_block(self) -> Block:
        if self._block is None:
            self._block = self._make_block()
        return self._block

    def _with_margins(self, text_width: int) -> QSize:
        margins = self.contentsMargins()
        width = text_width + margins.left() + margins.right()
        return QSize(width, self.heightForWidth(width))

    def _retheme(self) -> None:
        self._block = None
        self.updateGeometry()
        self.update()
