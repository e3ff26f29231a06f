"""The small HTML of a card as a document in our type, colours and spacing, with gaps and addresses of links.

What was stored of colours is left out, since on one of the two themes it could not be read; who wants to see
it (`Theme.stored_colours`) sees it on white paper.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import (
    QBrush,
    QFont,
    QFontDatabase,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextOption,
)

from desktop_app.domain.rules.gaps import CLOSES, OPENS
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.card_links import shown_address
from desktop_app.ui.widgets.card_pictures import Fault, Pictures
from desktop_app.ui.widgets.safe_document import MEDIA, SafeDocument

NOTHING = "\u200b"
"""No wider than nothing, so that a line has something to begin with."""
_SPACE = "\u00a0"
_RUBY_OPENS = re.compile(r"<rt\b[^>]*>")
_PICTURE_BELOW = re.compile(r"(</(?:p|div|ul|ol|blockquote|pre|h[1-4])>\s*)(?=<img)")
_GAP_EMS = 4
_HEADINGS = {"h1": 1.4, "h2": 1.25, "h3": 1.12, "h4": 1.0}
_PARAGRAPHS, _CELL, _AROUND_TABLE, _INDENT = 10, 6, 8, 26
_AT_LEAST = QTextBlockFormat.LineHeightTypes.MinimumHeight.value
_FOREGROUND = QTextFormat.Property.ForegroundBrush
_BACKGROUND = QTextFormat.Property.BackgroundBrush
_REGULAR = 400

_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Look:
    """`is_filled`: between the marks of its gaps stands what belongs there; else a hint."""

    role: TextRole
    colour_token: str = "ink"
    is_filled: bool = False


def rich_document(html: str, theme: Theme, look: Look, pictures: Pictures) -> SafeDocument:
    document = SafeDocument(pictures.pixmap)
    font = theme.font(look.role)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setIndentWidth(theme.px(_INDENT))
    document.setDefaultStyleSheet(_style_sheet(font))
    document.setHtml(_readable_by_qt(html))
    _dress_text(document, theme)
    _dress_paragraphs(document, theme, look)
    _dress_tables(document, theme)
    _name_missing_pictures(document, theme, pictures)
    _show_addresses(document, theme)
    if OPENS in html:
        _draw_gaps(document, theme, look)
    return document


def _readable_by_qt(html: str) -> str:
    """It knows no ruby, and sets a picture that follows a paragraph into its last line."""
    html = _RUBY_OPENS.sub(r"\g<0>(", html).replace("</rt>", ")</rt>")
    return _PICTURE_BELOW.sub(rf"\1{NOTHING}", html)


def _style_sheet(font: QFont) -> str:
    pixels = font.pixelSize()
    fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
    lines = [f"{tag} {{ font-size: {round(pixels * by)}px; }}" for tag, by in _HEADINGS.items()]
    lines.append(f'pre, code {{ font-family: "{fixed}"; font-size: {round(pixels * 0.92)}px; }}')
    lines.append(f"rt {{ font-size: {round(pixels * 0.7)}px; }}")
    return "\n".join(lines)


def _dress_text(document: SafeDocument, theme: Theme) -> None:
    for fragment in document.fragments():
        look = fragment.charFormat()
        is_coloured = look.hasProperty(_FOREGROUND) or look.hasProperty(_BACKGROUND)
        if look.isAnchor():
            look.clearForeground()  # blue belongs to a side
            look.setFontUnderline(True)
        elif not is_coloured or theme.stored_colours:
            continue
        else:
            look.clearForeground()
            look.clearBackground()
        start = fragment.position()
        document.set_look(start, start + fragment.length(), look)


def _dress_paragraphs(document: SafeDocument, theme: Theme, look: Look) -> None:
    line, between = theme.line_height(look.role), theme.px(_PARAGRAPHS)
    for place, block in enumerate(document.blocks()):
        shape = QTextBlockFormat(block.blockFormat())
        shape.setLineHeight(line, _AT_LEAST)
        shape.setNonBreakableLines(False)
        shape.clearBackground()
        entries = block.textList()
        is_apart = shape.topMargin() > 0 if entries is None else entries.itemNumber(block) == 0
        shape.setTopMargin(between if is_apart and place else 0)
        shape.setBottomMargin(0)
        QTextCursor(block).setBlockFormat(shape)


def _dress_tables(document: SafeDocument, theme: Theme) -> None:
    for frame in document.frames():
        shape = frame.frameFormat()
        shape.clearBackground()
        frame.setFrameFormat(shape)
    for table in document.tables():
        look = table.format()
        look.setBorder(1)
        look.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        look.setBorderBrush(QBrush(theme.card_colour("edge")))
        look.setBorderCollapse(True)
        look.setCellPadding(theme.px(_CELL))
        look.setCellSpacing(0)
        look.setTopMargin(theme.px(_AROUND_TABLE))
        look.setBottomMargin(theme.px(_AROUND_TABLE))
        table.setFormat(look)


def _name_missing_pictures(document: SafeDocument, theme: Theme, pictures: Pictures) -> None:
    """Words in the place of each that is not shown; those from elsewhere are left out without."""
    for fragment in reversed(document.fragments()):
        look = fragment.charFormat()
        if not look.isImageFormat():
            continue
        name = look.toImageFormat().name()
        found = pictures.size_of(hash_in(name)) if name.startswith(MEDIA) else None
        if not isinstance(found, QSize):
            start = fragment.position()
            words = "" if found is None else f" {_why_not(found)} " * fragment.length()
            document.between(start, start + fragment.length()).insertText(words, _aside(theme))


def hash_in(name: str) -> str:
    """Of what a picture of ours is called."""
    return name.removeprefix(MEDIA).partition(".")[0]


def _why_not(fault: Fault) -> str:
    if fault is Fault.MISSING:
        return _translate("CardText", "(a picture is missing here)")
    if fault is Fault.TOO_LARGE:
        return _translate("CardText", "(the picture here is too large to show)")
    return _translate("CardText", "(the picture here cannot be read)")


def _aside(theme: Theme) -> QTextCharFormat:
    """For words of ours among those of the card."""
    look = QTextCharFormat()
    look.setFont(theme.font(TextRole.CARD_BODY))
    look.setForeground(theme.card_colour("ink3"))
    return look


def _show_addresses(document: SafeDocument, theme: Theme) -> None:
    """Behind each link that is called otherwise: nobody is to open what they cannot see."""
    spots: list[tuple[int, int, str]] = []
    for fragment in document.fragments():
        address, start = fragment.charFormat().anchorHref(), fragment.position()
        if spots and (spots[-1][1], spots[-1][2]) == (start, address):
            spots[-1] = (spots[-1][0], start + fragment.length(), address)
        elif address:
            spots.append((start, start + fragment.length(), address))
    for start, end, address in reversed(spots):
        shown = shown_address(address)
        words = document.between(start, end).selectedText().strip().rstrip("/")
        if shown and words != shown.rstrip("/"):
            document.between(end, end).insertText(f"{_SPACE}({shown})", _aside(theme))


def _draw_gaps(document: SafeDocument, theme: Theme, look: Look) -> None:
    """A line to write on, in the place of the marks; on it the hint, or what belongs there."""
    opened = None
    pairs = []
    for at in range(document.characterCount()):
        letter = document.characterAt(at)
        if letter == OPENS:
            opened = at
        elif letter == CLOSES and opened is not None:
            pairs.append((opened, at))
            opened = None
    for opens, closes in reversed(pairs):
        _draw_gap(document, opens, closes, theme, look)


def _draw_gap(document: SafeDocument, opens: int, closes: int, theme: Theme, look: Look) -> None:
    line = QTextCharFormat()
    line.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    line.setUnderlineColor(theme.card_colour("ink"))
    if not look.is_filled:
        line.setForeground(theme.card_colour("ink3"))
        line.setFontWeight(_REGULAR)
    document.between(opens, closes + 1).mergeCharFormat(line)
    at_end = document.between(closes, closes + 1)
    if closes == opens + 1:
        at_end.insertText(_room(theme, look))
        document.between(opens, opens + 1).removeSelectedText()
    else:
        at_end.insertText(_SPACE)
        document.between(opens, opens + 1).insertText(_SPACE)


def _room(theme: Theme, look: Look) -> str:
    font = theme.font(look.role)
    wide = QFontMetricsF(font).horizontalAdvance(_SPACE)
    return _SPACE * round(_GAP_EMS * font.pixelSize() / wide)
