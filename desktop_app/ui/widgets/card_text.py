"""The one view for text with marks: cards, previews, articles. Plain text goes into a `TextLabel`.

It loads nothing but pictures of ours (`safe_document`). Its words can be selected and copied; a link that is
pressed is only told of.
"""

from __future__ import annotations

import re
import time

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.rules.gaps import CLOSES, OPENS
from desktop_app.domain.rules.plain_text import plain_text
from desktop_app.study.card_text import RichText
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.card_pictures import Pictures
from desktop_app.ui.widgets.rich_block import RichBlock, Span
from desktop_app.ui.widgets.rich_document import Look
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.text_block import Block, TextBlock
from desktop_app.ui.widgets.text_label import TextLabel

MOST_LAYOUT_MS = 200
_PAPER_MARGIN = 8
_EMPTY = RichText("")
_SPACES = re.compile(" +")


class CardText(TextLabel):
    linkPressed = Signal(str)
    """The address of a link, by mouse."""

    def __init__(
        self,
        theme: Theme,
        role: TextRole = TextRole.ANSWER,
        colour_token: str = "ink",
        *,
        parent: QWidget | None = None,
    ) -> None:
        self._rich = _EMPTY
        self._is_filled = False
        self._too_slow: set[str] = set()
        """Texts whose laying out took too long, once."""
        self._selected_from: int | None = None
        super().__init__(theme, role, colour_token, parent=parent)
        self._pictures = Pictures(theme, self)
        self._pictures.arrived.connect(self.update)
        self._fit_paper()
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # to copy what is selected

    def show_rich(self, rich: RichText, *, filled: bool = False) -> None:
        """`filled`: what stands in its gaps is the answer. Else neither eye nor screen reader finds it."""
        self._rich, self._is_filled = rich, filled
        self._pictures.use(rich.pictures)
        self._selected_from = None
        self._block = None
        block = self._text_block()
        self.setText(self._said(block))
        self._block = block
        self.updateGeometry()
        self.update()

    @property
    def links(self) -> list[str]:
        block = self._text_block()
        return block.links if isinstance(block, RichBlock) else []

    @property
    def selected_text(self) -> str:
        block = self._text_block()
        if not isinstance(block, RichBlock) or block.selection is None:
            return ""
        return block.text(block.selection)

    @property
    def is_plain(self) -> bool:
        """It took too long to lay out, so it is shown without its marks."""
        return not isinstance(self._text_block(), RichBlock)

    def select_all(self) -> None:
        block = self._text_block()
        if isinstance(block, RichBlock):
            self._select((0, block.end))

    def copy(self) -> None:
        words = self.selected_text
        if words:
            QGuiApplication.clipboard().setText(words)

    # Measuring and drawing

    def _make_block(self) -> Block:
        if self._rich.html in self._too_slow:
            return self._plain_block()
        start = time.perf_counter()
        look = Look(self._role, self._colour_token, self._is_filled)
        block = RichBlock(self._rich.html, self._theme, look, self._pictures)
        block.height_for(self.contentsRect().width() or block.natural_width())
        if (time.perf_counter() - start) * 1000 > MOST_LAYOUT_MS:
            self._too_slow.add(self._rich.html)
            return self._plain_block()
        return block

    def _plain_block(self) -> TextBlock:
        words = plain_text(self._rich.html).replace(OPENS, "[").replace(CLOSES, "]")
        return TextBlock(words, self._theme.font(self._role), self._theme.line_height(self._role))

    def _said(self, block: Block) -> str:
        """The words of the card, and where a picture or a gap is, for a screen reader."""
        if not isinstance(block, RichBlock):
            assert isinstance(block, TextBlock)
            return block.text
        picture = self.tr("(picture)")
        words = block.text(picture=f" {picture} ")
        return "\n".join(_SPACES.sub(" ", line).strip(" ") for line in words.splitlines()).strip()

    @property
    def _has_paper(self) -> bool:
        return self._theme.stored_colours and self._theme.is_dark

    def _fit_paper(self) -> None:
        margin = _PAPER_MARGIN if self._has_paper else 0
        self.setContentsMargins(margin, margin, margin, margin)

    def _ink(self) -> QColor:
        return self._theme.card_colour(self._colour_token)

    def _retheme(self) -> None:
        self._fit_paper()
        super()._retheme()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._has_paper:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect())
            painter.fillPath(rounded_path(box, Radii.even(_PAPER_MARGIN)), Qt.GlobalColor.white)
            painter.end()
        super().paintEvent(event)

    # Selecting, copying, links

    def mousePressEvent(self, event: QMouseEvent) -> None:
        block = self._text_block()
        if event.button() is not Qt.MouseButton.LeftButton or not isinstance(block, RichBlock):
            super().mousePressEvent(event)
            return
        at = block.position_at(self._inside(event.position()), self._inner_width())
        self._selected_from = at
        self._select((at, at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        block = self._text_block()
        if not isinstance(block, RichBlock):
            return
        place, width = self._inside(event.position()), self._inner_width()
        if event.buttons() & Qt.MouseButton.LeftButton and self._selected_from is not None:
            self._select((self._selected_from, block.position_at(place, width)))
        is_link = bool(block.address_at(place, width))
        self.setCursor(Qt.CursorShape.PointingHandCursor if is_link else Qt.CursorShape.IBeamCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        block = self._text_block()
        if event.button() is Qt.MouseButton.LeftButton and isinstance(block, RichBlock):
            address = block.address_at(self._inside(event.position()), self._inner_width())
            if address and not self.selected_text:
                self.linkPressed.emit(address)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        block = self._text_block()
        if isinstance(block, RichBlock):
            at = block.position_at(self._inside(event.position()), self._inner_width())
            self._select(block.word_at(at))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            keys = QKeySequence.StandardKey
            if event.matches(keys.Copy) or event.matches(keys.SelectAll):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(self.tr("Copy"))
        copy.setEnabled(bool(self.selected_text))
        copy.triggered.connect(self.copy)
        menu.addAction(self.tr("Select all")).triggered.connect(self.select_all)
        menu.popup(event.globalPos())

    def _select(self, span: Span) -> None:
        block = self._text_block()
        if isinstance(block, RichBlock):
            block.selection = span
            self.update()

    def _inside(self, point: QPointF) -> QPointF:
        """Of the text, as it is drawn."""
        return point - QPointF(self.contentsRect().topLeft())

    def _inner_width(self) -> int:
        return self.contentsRect().width()
