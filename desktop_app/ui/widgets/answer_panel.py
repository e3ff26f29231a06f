"""The large side buttons of Which side? and Scenario, and the slim one for both."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.answer_panel_layout import (
    Content,
    Parts,
    Words,
    lay_out,
    least_width,
    make_words,
    usual_height,
)
from desktop_app.ui.widgets.chip import ChipKind, paint_chip
from desktop_app.ui.widgets.key_hint import paint_key_cap
from desktop_app.ui.widgets.painted_button import PaintedButton
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.side_glyph import (
    BOTH,
    LEFT,
    RIGHT,
    paint_app_mark,
    paint_side_glyph,
    side_token,
)

_KEYS = {LEFT: ("choose_left", "←"), RIGHT: ("choose_right", "→"), BOTH: ("choose_both", "↓")}
_OUTLINE = 2.0


class AnswerState(Enum):
    IDLE = auto()
    CHOSEN = auto()  # the learner's answer, not judged yet
    CORRECT = auto()  # the right side, but not the learner's answer
    CORRECT_CHOSEN = auto()
    WRONG = auto()  # the learner's answer, but not the right side
    NOT_CHOSEN = auto()

    @property
    def is_solid(self) -> bool:
        return self in (AnswerState.CORRECT, AnswerState.CORRECT_CHOSEN)


class _Look(NamedTuple):
    fill: QColor
    outline: QColor | None
    name: str
    caption: str


class AnswerPanel(PaintedButton):
    """`index` 0 is left, 1 right, 2 both. Once answered it can be read, not clicked or focused."""

    def __init__(
        self, theme: Theme, index: int, *, compact: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self._index = index
        self._compact = compact
        self._state = AnswerState.IDLE
        self._caption = ""
        self._made_content: Content | None = None
        self._made_words: Words | None = None
        self._made_parts: dict[tuple[int, int], Parts] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if index == BOTH:
            self.set_text(self.tr("Both"))

    @property
    def state(self) -> AnswerState:
        return self._state

    def set_text(self, name: str, caption: str = "") -> None:
        """`caption` is the small second line, such as "leads" under a role."""
        if (name, caption) == (self.text(), self._caption):
            return
        self.setText(name)
        self._caption = caption
        self._rename()
        self._retheme()

    def set_state(self, state: AnswerState) -> None:
        if state is self._state:
            return
        self._state = state
        idle = state is AnswerState.IDLE
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if idle else Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not idle)
        if not idle:
            self._fade.stop()
            self._hover = 0.0
        self._rename()
        self._lay_out_anew()

    def click(self) -> None:
        if self._state is AnswerState.IDLE:
            super().click()

    def focus_radii(self) -> Radii | None:
        return self._radii()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(self.least_height(width), usual_height(self._content(), self._theme))

    def least_height(self, width: int) -> int:
        """What the content needs at `width`; `heightForWidth` adds the design's air."""
        return self._parts(width, 0).height

    def sizeHint(self) -> QSize:
        width = max(self.minimumSizeHint().width(), 300)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        content = self._content()
        width = least_width(self._theme, content, self._words())
        return QSize(width, usual_height(content, self._theme))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look = self._look()
        self._paint_body(painter, look)
        parts = self._parts(self.width(), self.height())
        self._paint_glyph(painter, parts.glyph)
        painter.setPen(self._theme.colour(look.name))
        name, caption = parts.name, parts.caption
        parts.name_block.draw(painter, name.x(), name.y(), name.width(), parts.align)
        painter.setPen(self._theme.colour(look.caption))
        parts.caption_block.draw(painter, caption.x(), caption.y(), caption.width(), parts.align)
        self._paint_aside(painter, parts)

    def _parts(self, width: int, height: int) -> Parts:
        key = (width, height)
        if key not in self._made_parts:
            if len(self._made_parts) > 8:
                self._made_parts.clear()
            self._made_parts[key] = lay_out(self._theme, self._content(), width, height, self._words())
        return self._made_parts[key]

    def _words(self) -> Words:
        if self._made_words is None:
            self._made_words = make_words(self._theme, self._content())
        return self._made_words

    def _content(self) -> Content:
        if self._made_content is None:
            self._made_content = self._make_content()
        return self._made_content

    def _retheme(self) -> None:
        self._made_words = None
        self._lay_out_anew()

    def _lay_out_anew(self) -> None:
        """The same texts in another state."""
        self._made_content = None
        self._made_parts.clear()
        super()._retheme()

    # Texts

    def _chip_text(self) -> str:
        return {
            AnswerState.CHOSEN: self.tr("Your answer"),
            AnswerState.CORRECT: self.tr("Correct side"),
            AnswerState.CORRECT_CHOSEN: self.tr("Your answer, correct"),
            AnswerState.WRONG: self.tr("Your answer"),
        }.get(self._state, "")

    def _chip_kind(self) -> ChipKind:
        kinds = {AnswerState.WRONG: ChipKind.WRONG, AnswerState.CHOSEN: ChipKind.NEUTRAL}
        return kinds.get(self._state, ChipKind.RIGHT)

    def _rename(self) -> None:
        said = [isolated(each) for each in (self.text(), self._caption) if each]
        name = ", ".join(said)
        place = self._place_name(name)
        spoken = {
            AnswerState.CHOSEN: self.tr("{panel}, your answer"),
            AnswerState.CORRECT: self.tr("{panel}, correct"),
            AnswerState.CORRECT_CHOSEN: self.tr("{panel}, your answer, correct"),
            AnswerState.WRONG: self.tr("{panel}, your answer, wrong"),
        }.get(self._state, "{panel}")
        self.setAccessibleName(spoken.format(panel=place))
        key = self.tr("Key: {key}").format(key=self._key_name()) if self._state is AnswerState.IDLE else ""
        self.setAccessibleDescription(key)

    def _place_name(self, name: str) -> str:
        if self._index == BOTH:
            return name
        pattern = self.tr("{name}, left side") if self._index == LEFT else self.tr("{name}, right side")
        return pattern.format(name=name)

    def _key_name(self) -> str:
        names = {LEFT: self.tr("Left arrow"), RIGHT: self.tr("Right arrow"), BOTH: self.tr("Down arrow")}
        return self._theme.key_text(_KEYS[self._index][0], names[self._index])

    # Shape and colour

    def _make_content(self) -> Content:
        return Content(
            index=self._index,
            name=self.text(),
            caption=self._caption,
            chip=self._chip_text(),
            chip_kind=self._chip_kind(),
            key=self._theme.key_text(*_KEYS[self._index]) if self._state is AnswerState.IDLE else "",
            compact=self._compact,
            solid=self._state.is_solid,
        )

    def _radii(self) -> Radii:
        radius = self._theme.tokens.radius
        left, right = radius["leftArea" if self._compact else "leftPanel"], radius["right"]
        if self._index == BOTH:
            return Radii(left, right, right, left)
        return Radii.left(left) if self._index == LEFT else Radii.right(right)

    def _look(self) -> _Look:
        colour = self._theme.colour
        if self._index == BOTH:
            return self._both_look()
        if self._state.is_solid:
            panel = colour(side_token(self._index, "Panel"))
            return _Look(panel, None, "panelOn", "panelOn")
        name, line = side_token(self._index, "Ink"), colour(side_token(self._index, "Line"))
        if self._state is AnswerState.IDLE:
            tints = side_token(self._index, "Tint"), side_token(self._index, "Tint2")
            fill = colour(tints[1]) if self.isDown() else self.blend(*tints)
            return _Look(fill, line, name, "ink2")
        if self._state is AnswerState.CHOSEN:
            return _Look(colour(side_token(self._index, "Tint2")), line, name, "ink2")
        outline = line if self._state is AnswerState.WRONG else colour("line")
        return _Look(colour("surface"), outline, name, "ink2")

    def _both_look(self) -> _Look:
        colour = self._theme.colour
        if self._state.is_solid:
            return _Look(colour("aPanel"), None, "panelOn", "panelOn")
        if self._state is AnswerState.IDLE:
            fill = colour("press") if self.isDown() else self.blend("surface", "press")
            return _Look(fill, colour("edge"), "ink2", "ink2")
        if self._state is AnswerState.CHOSEN:
            return _Look(colour("press"), colour("edge"), "ink2", "ink2")
        outline = "edge" if self._state is AnswerState.WRONG else "line"
        return _Look(colour("surface"), colour(outline), "ink2", "ink2")

    def _paint_body(self, painter: QPainter, look: _Look) -> None:
        box = QRectF(self.rect())
        radii = self._radii()
        outline = look.outline
        if outline is None and self._theme.high_contrast:
            outline = self._theme.colour("ink")
        if outline is None:
            painter.fillPath(rounded_path(box, radii), look.fill)
            if self._index == BOTH:
                self._paint_right_half(painter, rounded_path(box, radii))
            return
        inset = _OUTLINE / 2
        path = rounded_path(box.adjusted(inset, inset, -inset, -inset), radii.grown(-inset))
        painter.fillPath(path, look.fill)
        pen = QPen(outline, _OUTLINE)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.drawPath(path)

    def _paint_right_half(self, painter: QPainter, path: QPainterPath) -> None:
        """Both, when right, is solid in both colours."""
        painter.save()
        half = QRectF(self.rect())
        half.setLeft(half.center().x())
        painter.setClipRect(half)
        painter.fillPath(path, self._theme.colour("bPanel"))
        painter.restore()

    def _paint_glyph(self, painter: QPainter, rect: QRectF) -> None:
        solid = self._state.is_solid
        on = self._theme.colour("panelOn")
        if self._index == BOTH:
            left, right = (self._theme.colour(side_token(side, "Fill")) for side in (LEFT, RIGHT))
            paint_app_mark(painter, rect, on if solid else left, on if solid else right)
            return
        colour = on if solid else self._theme.colour(side_token(self._index, "Fill"))
        paint_side_glyph(painter, rect, self._index, colour)

    def _paint_aside(self, painter: QPainter, parts: Parts) -> None:
        if not parts.chip.isEmpty():
            content = self._content()
            paint_chip(painter, self._theme, parts.chip, content.chip, content.chip_kind)
        if not parts.key.isEmpty():
            paint_key_cap(painter, self._theme, parts.key, self._theme.key_text(*_KEYS[self._index]))
