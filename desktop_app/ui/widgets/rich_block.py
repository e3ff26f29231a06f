"""Draws the small HTML of a card as `TextBlock` draws plain text: measured for a width, then painted."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontMetricsF,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextOption,
)

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.card_links import shown_address
from desktop_app.ui.widgets.card_pictures import Pictures
from desktop_app.ui.widgets.rich_document import NOTHING, Look, hash_in, rich_document
from desktop_app.ui.widgets.text_block import MAX_LINE_CHARS

_PICTURE = "\ufffc"
"""Stands for one in a document's text."""
_LINE_ENDS = str.maketrans(dict.fromkeys("\u2028\u2029\ufdd0\ufdd1", "\n"))
_MOST_HIGH = 320
"""px of a picture at 100 % text; the answer is to stay in sight below it."""
_LEAST_SCALE = 0.7
"""Of a table whose words need more room than there is; where that is not enough, words are broken."""
_WIDE_PX, _WORD_PX = 640, 160

Span = tuple[int, int]
"""Positions in the document, in either order."""


class RichBlock:
    """Built anew for another text, look or theme."""

    def __init__(self, html: str, theme: Theme, look: Look, pictures: Pictures) -> None:
        self.selection: Span | None = None
        self._theme = theme
        self._metrics = QFontMetricsF(theme.font(look.role))
        self._document = rich_document(html, theme, look, pictures)
        self._own_sizes = self._pictures_in(pictures)
        self._has_tables = bool(self._document.tables())
        self._sizes: dict[float, QSize] = {}
        self._laid_out_for: float | None = None
        self._natural_width: int | None = None

    # As TextBlock

    def natural_width(self) -> int:
        if self._natural_width is None:
            self._fit_pictures(self._most_wide())
            self._document.setTextWidth(-1)
            self._natural_width = math.ceil(min(self._document.idealWidth(), self._most_wide()))
            self._laid_out_for = None
        return self._natural_width

    def longest_word_width(self) -> int:
        """Very long words break; pictures and tables shrink."""
        words = self.text(picture=" ").split()
        widest = max((self._metrics.horizontalAdvance(word) for word in words), default=0)
        return min(math.ceil(widest), self._theme.px(_WORD_PX))

    def height_for(self, width: float) -> int:
        if width not in self._sizes:
            self._lay_out(width)
            size = self._document.size() * self._scale(width)
            self._sizes[width] = QSize(math.ceil(size.width()), math.ceil(size.height()))
        return self._sizes[width].height()

    def draw(
        self,
        painter: QPainter,
        x: float,
        y: float,
        width: float,
        _align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """In the painter's pen. The text itself says how it is aligned."""
        self._lay_out(width)
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(context.palette)
        palette.setColor(QPalette.ColorRole.Text, painter.pen().color())
        context.palette = palette
        if self.selection is not None and self.selection[0] != self.selection[1]:
            context.selections = [self._selected(self.selection)]
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.translate(x, y)
        scale = self._scale(width)
        painter.scale(scale, scale)
        self._document.documentLayout().draw(painter, context)
        painter.restore()

    # What it says, and what of it is under the mouse

    @property
    def end(self) -> int:
        return self._document.characterCount() - 1

    @property
    def links(self) -> list[str]:
        """Their addresses, each once."""
        found = (each.charFormat().anchorHref() for each in self._document.fragments())
        return list(dict.fromkeys(address for address in found if shown_address(address)))

    def text(self, span: Span | None = None, *, picture: str = "") -> str:
        """All of it or a part, without marks; `picture` stands for each picture."""
        start, end = sorted(span or (0, self.end))
        words = self._document.between(start, end).selectedText()
        return words.translate(_LINE_ENDS).replace(_PICTURE, picture).replace(NOTHING, "")

    def position_at(self, point: QPointF, width: float) -> int:
        self._lay_out(width)
        at = point / self._scale(width)
        return self._document.documentLayout().hitTest(at, Qt.HitTestAccuracy.FuzzyHit)

    def address_at(self, point: QPointF, width: float) -> str:
        """Of the link there; empty for none."""
        self._lay_out(width)
        address = self._document.documentLayout().anchorAt(point / self._scale(width))
        return address if shown_address(address) else ""

    def word_at(self, position: int) -> Span:
        cursor = self._document.between(position, position)
        cursor.select(cursor.SelectionType.WordUnderCursor)
        return cursor.selectionStart(), cursor.selectionEnd()

    # Inside

    def _pictures_in(self, pictures: Pictures) -> list[tuple[int, QSize]]:
        """Where they stand, and how large they are of themselves."""
        found = []
        for fragment in self._document.fragments():
            look = fragment.charFormat()
            if look.isImageFormat():
                size = pictures.size_of(hash_in(look.toImageFormat().name()))
                assert isinstance(size, QSize)  # words stand in the place of the others
                start = fragment.position()
                found += [(at, size) for at in range(start, start + fragment.length())]
        return found

    def _most_wide(self) -> float:
        """Lines have at most 70 letters; tables and pictures are no lines."""
        letters = MAX_LINE_CHARS * self._metrics.averageCharWidth()
        has_more = self._has_tables or bool(self._own_sizes)
        return max(letters, self._theme.px(_WIDE_PX)) if has_more else letters

    def _lay_out(self, width: float) -> None:
        if self._laid_out_for != width:
            self._laid_out_for = width
            wide = max(min(width, self._most_wide()), 1)
            self._fit_pictures(wide)
            if self._has_tables:
                self._wrap(QTextOption.WrapMode.WordWrap)
            self._document.setTextWidth(wide)
            if self._has_tables and self._scale(width) <= _LEAST_SCALE:
                self._wrap(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
                self._document.setTextWidth(wide)

    def _wrap(self, mode: QTextOption.WrapMode) -> None:
        option = self._document.defaultTextOption()
        if option.wrapMode() is not mode:
            option.setWrapMode(mode)
            self._document.setDefaultTextOption(option)

    def _scale(self, width: float) -> float:
        """Below 1 where a table needs more than there is."""
        needed = self._document.size().width()
        return 1.0 if needed <= width + 1 else max(width / needed, _LEAST_SCALE)

    def _fit_pictures(self, width: float) -> None:
        grown = self._theme.px(100) / 100
        room = QSize(max(int(width), 1), round(_MOST_HIGH * grown))
        for at, own in self._own_sizes:
            cursor = self._document.between(at, at + 1)
            look = cursor.charFormat().toImageFormat()
            size = own * grown
            if size.width() > room.width() or size.height() > room.height():
                size = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            size = size.expandedTo(QSize(1, 1))
            if (look.width(), look.height()) != (size.width(), size.height()):
                look.setWidth(size.width())
                look.setHeight(size.height())
                cursor.setCharFormat(look)

    def _selected(self, span: Span) -> QAbstractTextDocumentLayout.Selection:
        found = QAbstractTextDocumentLayout.Selection()
        found.cursor = self._document.between(*sorted(span))
        look = QTextCharFormat()
        look.setBackground(self._theme.card_colour("ink"))
        look.setForeground(self._theme.card_colour("onInk"))
        found.format = look
        return found
