"""Where the parts of an answer panel lie: laid out for the left side, mirrored for the right."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.chip import ChipKind, chip_size
from desktop_app.ui.widgets.key_hint import key_cap_size
from desktop_app.ui.widgets.side_glyph import BOTH, MARK_WIDTH, RIGHT
from desktop_app.ui.widgets.text_block import TextBlock

_OUTER, _INNER = 36, 30  # padding at the end that faces outward, and at the seam
_LARGE_PADDING_Y, _COMPACT_PADDING_Y, _SLIM_PADDING_Y = 28, 20, 8
_LARGE_HEIGHT, _COMPACT_HEIGHT, _SLIM_HEIGHT = 206, 104, 46
_LARGE_GLYPH, _COMPACT_GLYPH, _MARK = 28, 24, 16
_SPARED_AT_200 = 40
_SLIM_GAP = 14
_NO_RECT = QRectF()


@dataclass(frozen=True, slots=True)
class Content:
    index: int
    name: str
    caption: str = ""
    chip: str = ""
    chip_kind: ChipKind = ChipKind.NEUTRAL
    key: str = ""
    compact: bool = False
    solid: bool = False


class Words(NamedTuple):
    """A panel's texts, measured; they serve until a text or the theme changes."""

    name: TextBlock
    caption: TextBlock


@dataclass(frozen=True, slots=True)
class Parts:
    """Empty rectangles for what is not shown."""

    height: int  # what the content needs, padding included
    glyph: QRectF
    name: QRectF
    name_block: TextBlock
    caption: QRectF
    caption_block: TextBlock
    chip: QRectF = field(default_factory=QRectF)
    key: QRectF = field(default_factory=QRectF)
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft


def usual_height(content: Content, theme: Theme) -> int:
    """The height of the design, which a panel keeps unless its text needs more."""
    if content.index == BOTH:
        return theme.px(_SLIM_HEIGHT)
    if content.compact:
        return _COMPACT_HEIGHT
    # The larger the text, the less room there is to spare for air.
    return round(_LARGE_HEIGHT - _SPARED_AT_200 * (theme.text_scale - 1))


def make_words(theme: Theme, content: Content) -> Words:
    role = TextRole.PANEL_NAME_COMPACT if content.compact else TextRole.PANEL_NAME
    if content.index == BOTH:
        role = TextRole.BUTTON_LARGE
    small, caption = TextRole.SMALL, "" if content.index == BOTH else content.caption
    return Words(
        TextBlock(content.name, theme.font(role), theme.line_height(role), balanced=True),
        TextBlock(caption, theme.font(small), theme.line_height(small)),
    )


def lay_out(theme: Theme, content: Content, width: float, height: float, words: Words | None = None) -> Parts:
    """With `height` 0 only `Parts.height` is meaningful. Without `words` they are measured anew."""
    words = words or make_words(theme, content)
    if content.index == BOTH:
        return _slim(theme, content, words, width, height)
    parts = (_compact if content.compact else _large)(theme, content, words, width, height)
    return _mirrored(parts, width) if content.index == RIGHT else parts


def least_width(theme: Theme, content: Content, words: Words) -> int:
    """Below it a word would have to be broken."""
    glyph = theme.px(_COMPACT_GLYPH) + 16 if content.compact or content.index == BOTH else 0
    longest = max(words.name.longest_word_width(), words.caption.longest_word_width())
    return _OUTER + _INNER + glyph + max(longest, theme.px(_LARGE_GLYPH))


def _aside_size(theme: Theme, content: Content, room: float) -> QSizeF:
    """Of the chip or, while unanswered, of the key cap."""
    if content.chip:
        return QSizeF(chip_size(theme, content.chip, content.chip_kind, int(room)))
    return key_cap_size(theme, content.key)


def _large(theme: Theme, content: Content, words: Words, width: float, height: float) -> Parts:
    name, caption = words
    inner = max(width - _OUTER - _INNER, 1)
    size = theme.px(_LARGE_GLYPH)
    glyph = QRectF(_OUTER, _LARGE_PADDING_Y, size, size)
    chip, top = _NO_RECT, glyph.bottom()
    if content.chip:
        wanted = QSizeF(chip_size(theme, content.chip, content.chip_kind, int(inner)))
        if size + 16 + wanted.width() <= inner:
            place = QPointF(width - _INNER - wanted.width(), glyph.center().y() - wanted.height() / 2)
        else:
            place = QPointF(_OUTER, glyph.bottom() + 8)
        chip = QRectF(place, wanted)
        top = max(top, chip.bottom())
    name_height, caption_height = name.height_for(inner), caption.height_for(inner)
    key = key_cap_size(theme, content.key)
    below = key.height() + 10 if key.height() else 0
    need = top + 12 + name_height + caption_height + below + _LARGE_PADDING_Y
    bottom = max(height, need) - _LARGE_PADDING_Y
    name_top = bottom - below - caption_height - name_height
    return Parts(
        height=round(need),
        glyph=glyph,
        name=QRectF(_OUTER, name_top, inner, name_height),
        name_block=name,
        caption=QRectF(_OUTER, name_top + name_height, inner, caption_height),
        caption_block=caption,
        chip=_whole(chip),
        key=_whole(QRectF(_OUTER, bottom - key.height(), key.width(), key.height())),
    )


def _compact(theme: Theme, content: Content, words: Words, width: float, height: float) -> Parts:
    name, caption = words
    size = theme.px(_COMPACT_GLYPH)
    left = _OUTER - 3 + size + 18
    room = max(width - left - _INNER, 1)
    aside = _aside_size(theme, content, room)
    text_room = room - aside.width() - 16 if aside.width() else room
    # A key cap always stands beside the text; a chip moves below rather than make the name wrap.
    chip_below = bool(content.chip) and text_room < max(name.natural_width(), caption.natural_width())
    if chip_below:
        text_room = room
    text_room = max(text_room, 1)
    name_height, caption_height = name.height_for(text_room), caption.height_for(text_room)
    text_height = name_height + caption_height
    below = aside.height() + 8 if chip_below else 0
    need = max(text_height + below, aside.height()) + 2 * _COMPACT_PADDING_Y
    middle = max(height, need) / 2
    top = middle - (text_height + below) / 2
    place = QRectF(left, top + text_height + 8, aside.width(), aside.height())
    if not chip_below:
        place.moveTo(width - _INNER - aside.width(), middle - aside.height() / 2)
    return Parts(
        height=round(need),
        glyph=QRectF(_OUTER - 3, round(middle - size / 2), size, size),
        name=QRectF(left, top, text_room, name_height),
        name_block=name,
        caption=QRectF(left, top + name_height, text_room, caption_height),
        caption_block=caption,
        chip=_whole(place) if content.chip else _NO_RECT,
        key=_NO_RECT if content.chip else _whole(place),
    )


def _slim(theme: Theme, content: Content, words: Words, width: float, height: float) -> Parts:
    name = words.name
    mark = QSizeF(theme.px(_MARK) * MARK_WIDTH, theme.px(_MARK))
    lead = mark.width() + _SLIM_GAP
    inner = max(width - _OUTER - _INNER, 1)
    room = max(inner - lead, 1)
    aside = _aside_size(theme, content, room)
    text = name.used_width(room)
    x, beside = _slim_row(width, lead + text, aside.width(), halved=content.solid)
    name_height = name.height_for(room)
    below = 0 if beside or not aside.height() else aside.height() + 6
    need = max(name_height + below, aside.height(), mark.height()) + 2 * _SLIM_PADDING_Y
    top = (max(height, need) - name_height - below) / 2
    middle = top + name_height / 2
    place = QRectF(beside, middle - aside.height() / 2, aside.width(), aside.height())
    if below:
        place.moveTo((width - aside.width()) / 2, top + name_height + 6)
    return Parts(
        height=round(need),
        glyph=QRectF(QPointF(x, round(middle - mark.height() / 2)), mark),
        name=QRectF(x + lead, top, text + 1, name_height),
        name_block=name,
        caption=_NO_RECT,
        caption_block=words.caption,
        chip=_whole(place) if content.chip else _NO_RECT,
        key=_NO_RECT if content.chip else _whole(place),
    )


def _slim_row(width: float, lead: float, aside: float, *, halved: bool) -> tuple[int, int]:
    """Where the mark and the chip begin; 0 for a chip that must go below.

    In two halves the name ends before the seam and the chip begins after it.
    """
    inner = width - _OUTER - _INNER
    if not aside or lead + _SLIM_GAP + aside > inner:
        return round((width - lead) / 2), 0
    if halved and max(lead, aside) + 2 * _SLIM_GAP <= inner / 2:
        return round(width / 2 - _SLIM_GAP - lead), round(width / 2 + _SLIM_GAP)
    x = round((width - lead - _SLIM_GAP - aside) / 2)
    return x, round(x + lead + _SLIM_GAP)


def _whole(rect: QRectF) -> QRectF:
    return QRectF(round(rect.x()), round(rect.y()), rect.width(), rect.height())


def _mirrored(parts: Parts, width: float) -> Parts:
    def flip(rect: QRectF) -> QRectF:
        return QRectF(width - rect.right(), rect.y(), rect.width(), rect.height())

    return replace(
        parts,
        glyph=flip(parts.glyph),
        name=flip(parts.name),
        caption=flip(parts.caption),
        chip=flip(parts.chip),
        key=flip(parts.key),
        align=Qt.AlignmentFlag.AlignRight,
    )
