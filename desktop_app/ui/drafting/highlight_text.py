"""The article, read-only: passages in the colours of the sides; words are selected by mouse or keys."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.study.drafting import Article, Block, BlockKind, Passage, sentences
from desktop_app.ui.announcing import announce
from desktop_app.ui.drafting.paragraph import MARGIN, Mark, Paragraph
from desktop_app.ui.drafting.sheet import Sheet
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme

_WORD = re.compile(r"\S+")
_GAP, _GAP_ITEMS, _GAP_HEADING = 16, 6, 24
_Key, _Modifier = Qt.Key, Qt.KeyboardModifier


class HighlightText(PageScroll):
    """Up and Down select the sentence before or after; with Shift, Left and Right move its end by a word,
    with Ctrl too its beginning. Left and Right alone are left to the page, which knows the sides."""

    passageChosen = Signal(int)
    """A place in the article that was clicked."""
    selected = Signal(object)
    """A Passage or None."""
    focusShown = Signal()
    """`shows_focus` is another."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._paragraphs: list[Paragraph] = []
        self._sentences: list[Passage] = []
        self._text = ""
        self._sheet = Sheet()
        self.column.addWidget(self._sheet)
        self.column.addStretch(1)
        self._anchor: int | None = None
        self.shows_focus = False
        self.selection: Passage | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The article"))
        self.setAccessibleDescription(
            self.tr("Up and down select a sentence. Left or right adds it to that side.")
        )

    @property
    def paragraphs(self) -> list[Paragraph]:
        return list(self._paragraphs)

    def show_article(self, article: Article) -> None:
        self._text = article.text
        self._sentences = [each for block in article.blocks for each in sentences(block)]
        parts: list[tuple[int, Paragraph]] = []
        before: Block | None = None
        for block in article.blocks:
            paragraph = Paragraph(self._theme, block, _role(block, first=before is None), "ink")
            paragraph.pressed.connect(self._press)
            paragraph.dragged.connect(self._drag)
            paragraph.released.connect(self._release)
            paragraph.wordChosen.connect(self._choose_word)
            parts.append((0 if before is None else _gap(before, block), paragraph))
            before = block
        self._paragraphs = [paragraph for _, paragraph in parts]
        self._sheet.fill(parts)
        self.select(None)
        self.verticalScrollBar().setValue(0)

    def set_marks(self, marks: Sequence[Mark], noise: Collection[int]) -> None:
        """`noise`: where the blocks begin that stand back."""
        for paragraph in self._paragraphs:
            block = paragraph.block
            inside = [each for each in marks if each.start < block.end and each.end > block.start]
            inside = [each if each.end <= block.end else each._replace(number=0) for each in inside]
            quiet = block.start in noise or (not inside and block.kind is not BlockKind.HEADING)
            paragraph.set_marks(inside, "ink3" if block.start in noise else "ink2" if quiet else "ink")

    def select(self, passage: Passage | None) -> None:
        self.selection = passage
        for paragraph in self._paragraphs:
            paragraph.select(passage)
        self.selected.emit(passage)

    def show_place(self, at: int) -> None:
        """Scroll to it, if it is out of view."""
        paragraph = next((each for each in self._paragraphs if each.block.end > at), None)
        if paragraph is not None and paragraph.isVisible():
            self.column.activate()
            line = self._theme.line_height(TextRole.ARTICLE)
            top = self._sheet.y() + paragraph.y() + paragraph.top_of(max(at, paragraph.block.start))
            self.ensureVisible(0, top, 0, 24)
            self.ensureVisible(0, top + 3 * line, 0, 24)

    # Keys

    def event(self, event: QEvent) -> bool:
        """Letters and arrows that are ours here are not the window's."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and ((event.key() == _Key.Key_Escape and self.selection is not None) or self._is_ours(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._show_focus(event.reason() is not Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_focus(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._show_focus(True)
        if event.key() == _Key.Key_Escape and self.selection is not None:
            self.select(None)
        elif not self._is_ours(event):
            super().keyPressEvent(event)
        elif event.key() in (_Key.Key_Up, _Key.Key_Down):
            self._step(1 if event.key() == _Key.Key_Down else -1)
        else:
            self._stretch(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(24, min(56, self.width() // 14))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left, right = (side, side - MARGIN) if mirrored else (side - MARGIN, side)
        self.set_margins(left, 28, right, 28)

    def _show_focus(self, shown: bool) -> None:
        self.shows_focus = shown
        self.focusShown.emit()

    def _is_ours(self, event: QKeyEvent) -> bool:
        modifiers = event.modifiers() & ~_Modifier.KeypadModifier
        if event.key() in (_Key.Key_Up, _Key.Key_Down):
            return modifiers == _Modifier.NoModifier
        return event.key() in (_Key.Key_Left, _Key.Key_Right) and bool(modifiers & _Modifier.ShiftModifier)

    def _step(self, steps: int) -> None:
        if not self._sentences:
            return
        if self.selection is None:
            top = self.verticalScrollBar().value() - self._sheet.y()
            first = next((each for each in self._paragraphs if each.geometry().bottom() > top), None)
            start = first.block.start if first is not None else 0
            found = next((each for each in self._sentences if each.start >= start), self._sentences[-1])
        else:
            at = next(
                (place for place, each in enumerate(self._sentences) if each.end > self.selection.start),
                len(self._sentences) - 1,
            )
            found = self._sentences[min(max(at + steps, 0), len(self._sentences) - 1)]
        self._take(found)

    def _stretch(self, event: QKeyEvent) -> None:
        """The end by a word, or with Ctrl the beginning; within its block."""
        if self.selection is None:
            self._step(1)
            return
        start, end = self.selection.start, self.selection.end
        block = next(each.block for each in self._paragraphs if each.block.end >= end)
        spans = [found.span() for found in _WORD.finditer(self._text, block.start, block.end)]
        forward = event.key() == _Key.Key_Right
        if event.modifiers() & _Modifier.ControlModifier:
            starts = [each for each, _ in spans]
            others = [at for at in starts if (start < at < end if forward else at < start)]
            start = (min(others) if forward else max(others)) if others else start
        else:
            ends = [each for _, each in spans]
            others = [at for at in ends if (at > end if forward else start < at < end)]
            end = (min(others) if forward else max(others)) if others else end
        self._take(Passage(start, end))

    def _take(self, passage: Passage) -> None:
        self.select(passage)
        self.show_place(passage.start)
        announce(self, self._text[passage.start : passage.end])

    # Mouse

    def _press(self, at: int) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        self._anchor = at
        self.select(None)

    def _drag(self, at: int) -> None:
        if self._anchor is not None and at != self._anchor:
            start, end = sorted((self._anchor, at))
            self.select(Passage(start, end))

    def _release(self) -> None:
        anchor, self._anchor = self._anchor, None
        if self.selection is not None:
            self.select(self._whole_words(self.selection))
        elif anchor is not None:
            self.passageChosen.emit(anchor)

    def _choose_word(self, at: int) -> None:
        self._anchor = None
        self.select(self._whole_words(Passage(at, at + 1)))

    def _whole_words(self, passage: Passage) -> Passage | None:
        """Nobody wants half a word."""
        start, end = passage.start, passage.end
        while start < end and self._text[start].isspace():
            start += 1
        while end > start and self._text[end - 1].isspace():
            end -= 1
        if start >= end:
            return None
        while start > 0 and not self._text[start - 1].isspace():
            start -= 1
        while end < len(self._text) and not self._text[end].isspace():
            end += 1
        return Passage(start, end)


def _role(block: Block, *, first: bool) -> TextRole:
    if block.kind is not BlockKind.HEADING:
        return TextRole.ARTICLE
    return TextRole.PANEL_NAME_COMPACT if first or block.level == 1 else TextRole.LEAD


def _gap(before: Block, block: Block) -> int:
    if block.kind is BlockKind.HEADING:
        return _GAP_HEADING
    is_close = before.kind is block.kind and block.kind in (BlockKind.ITEM, BlockKind.ROW)
    return _GAP_ITEMS if is_close else _GAP
