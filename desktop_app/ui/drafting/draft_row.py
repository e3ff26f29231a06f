"""A draft that is not open: what it is called, and what has become of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.item import Contrast
from desktop_app.study.drafting import Draft, Fate
from desktop_app.ui.drafting import wording
from desktop_app.ui.inline_label import inline_block
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.sizing import hint_width
from desktop_app.ui.widgets.text_block import TextBlock

_PAD_X, _PAD_Y, _GAP, _ICON = 18, 12, 14, 16
_HEIGHT = 50
_LOOKS = {
    Fate.OPEN: ("", "ink3"),
    Fate.ACCEPTED: ("check", "ok"),
    Fate.REJECTED: ("x", "ink3"),
    Fate.ADDED: ("check", "ink3"),
}


class DraftRow(PaintedButton):
    def __init__(self, theme: Theme, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.draft = draft
        self._made: tuple[TextBlock, TextBlock] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._rename()

    def set_draft(self, draft: Draft) -> None:
        if draft != self.draft:
            self.draft = draft
            self._rename()
            self._retheme()

    def focus_radii(self) -> Radii | None:
        return Radii.even(self._theme.tokens.radius["card"])

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, state = self._blocks()
        if self._is_beside(width):
            tall = title.height_for(self._title_room(width))
        else:
            room = max(width - 2 * _PAD_X, 1)
            tall = title.height_for(room) + state.height_for(room) + 4
        return max(tall + 2 * _PAD_Y, self._theme.px(_HEIGHT))

    def sizeHint(self) -> QSize:
        title, _ = self._blocks()
        width = title.natural_width() + self._state_width() + 2 * _PAD_X + _GAP
        return QSize(width, self.heightForWidth(min(width, hint_width(self, width))))

    def minimumSizeHint(self) -> QSize:
        title, _ = self._blocks()
        return QSize(title.longest_word_width() + 2 * _PAD_X, self._theme.px(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radii = self.focus_radii() or Radii()
        path = rounded_path(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radii)
        painter.fillPath(path, self.blend("surface", "sunken"))
        painter.strokePath(path, QPen(self._theme.colour("ink" if self._theme.high_contrast else "line"), 1))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        title, _ = self._blocks()
        beside = self._is_beside(self.width())
        room = self._title_room(self.width()) if beside else self.width() - 2 * _PAD_X
        tall = title.height_for(room)
        top = (self.height() - tall) / 2 if beside else _PAD_Y
        painter.setPen(self._theme.colour("ink"))
        title.draw(painter, self.width() - _PAD_X - room if mirrored else _PAD_X, top, room, align)
        self._paint_state(painter, mirrored, beside, top + tall + 4)

    def _paint_state(self, painter: QPainter, mirrored: bool, beside: bool, below: float) -> None:
        _, state = self._blocks()
        icon, colour = _LOOKS[self.draft.fate]
        width = self._state_width()
        at_end = beside != mirrored
        left = self.width() - _PAD_X - width if at_end else float(_PAD_X)
        tall = state.height_for(width)
        top = (self.height() - tall) / 2 if beside else below
        room = self._theme.px(_ICON) + 8 if icon else 0
        words_left = left if mirrored else left + room
        if icon:
            side = self._theme.px(_ICON)
            icon_left = left + width - side if mirrored else left
            box = QRectF(icon_left, round(top + (tall - side) / 2), side, side)
            self._theme.paint_icon(painter, box, icon, self._theme.colour(colour))
        painter.setPen(self._theme.colour(colour))
        state.draw(painter, words_left, top, width - room)

    def _is_beside(self, width: int) -> bool:
        least = min(self._blocks()[0].natural_width(), self._theme.px(220))
        return self._title_room(width) >= least

    def _title_room(self, width: int) -> int:
        return max(width - 2 * _PAD_X - _GAP - self._state_width(), 1)

    def _state_width(self) -> int:
        icon, _ = _LOOKS[self.draft.fate]
        return self._blocks()[1].natural_width() + 1 + (self._theme.px(_ICON) + 8 if icon else 0)

    def _blocks(self) -> tuple[TextBlock, TextBlock]:
        if self._made is None:
            title = inline_block(self._theme, wording.marked_title(self.draft), TextRole.CARD_BODY, "ink")
            state = self._state()
            role = TextRole.SMALL_MEDIUM if self.draft.fate is Fate.ACCEPTED else TextRole.SMALL
            self._made = (
                title,
                TextBlock(state, self._theme.font(role), self._theme.line_height(role)),
            )
        return self._made

    def _state(self) -> str:
        state = wording.fate(self.draft.fate)
        if self.draft.kind == Contrast.kind:
            return state
        #: What kind of draft it is, and what has become of it: "Definition · To review".
        pattern = self.tr("{kind} · {state}")
        return pattern.format(kind=wording.kind(self.draft.kind), state=state)

    def _rename(self) -> None:
        self.setText(wording.title(self.draft))
        #: {title} of a draft; {state} such as "To review".
        pattern = self.tr("{title}, {state}")
        self.setAccessibleName(pattern.format(title=wording.title(self.draft), state=self._state()))
        self.setAccessibleDescription(self.tr("Opens this draft"))

    def _retheme(self) -> None:
        self._made = None
        super()._retheme()
