"""A slide as the room sees it: the whole of the projector's screen, or small on the laptop."""

from __future__ import annotations

import math
from dataclasses import replace

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QRectF, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.study.workshop.slide import Scene, Slide
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.workshop.slide_frame import HEADER, Canvas
from desktop_app.ui.workshop.slide_items import Area, Item, Picture
from desktop_app.ui.workshop.slide_layout import SlideLayout, canvas_for
from desktop_app.ui.workshop.slide_paint import SlidePainter
from desktop_app.ui.workshop.slide_spoken import spoken

WIDE = 16 / 9
NOTHING = Slide(scene=Scene.BLANK, title="")


class SlideView(QLabel):
    """A label, so that screen readers read what it shows. Nothing in it can be clicked or focused."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._slide = NOTHING
        self._layout = SlideLayout()
        self._painter = SlidePainter(theme)
        self._leaving: tuple[Item, ...] = ()
        self._coming: tuple[Item, ...] = ()
        self._shown = 1.0
        self._fade = QVariantAnimation(self)
        self._fade.setStartValue(0.0)
        self._fade.setEndValue(1.0)
        self._fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._fade.valueChanged.connect(self._show_share)
        self._fade.finished.connect(self._end_fade)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(self.tr("On the wall"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    # What is shown

    @property
    def slide(self) -> Slide:
        return self._slide

    @property
    def is_fading(self) -> bool:
        return self._fade.state() != QVariantAnimation.State.Stopped

    def show_slide(self, slide: Slide) -> None:
        """At once, but for an answer, which fades in."""
        if slide == self._slide:
            return
        before, self._slide = self._slide, slide
        if replace(slide, countdown=before.countdown) == before:
            self._update_header()
            return
        self._fade.stop()
        self._end_fade()
        if self._is_reveal(before, slide):
            self._begin_fade(before)
        self.setText(spoken(slide))
        self.setAccessibleDescription(self.text())
        self.update()

    @property
    def is_cut(self) -> bool:
        """Even at its smallest size not all of the text has room."""
        return self.painted().is_cut

    def painted(self) -> Picture:
        """All that is painted now, in the wall's own measure: its smallest text, and whether one is cut."""
        canvas, _ = self._canvas()
        head, body = self._layout.head(self._slide, canvas), self._layout.body(self._slide, canvas)
        return Picture((*head.items, *body.items), head.is_cut or body.is_cut)

    # Qt

    def sizeHint(self) -> QSize:
        return QSize(640, self.heightForWidth(640))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(160))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width / WIDE)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.LayoutDirectionChange):
            self._layout.forget()
            self.setAccessibleName(self.tr("On the wall"))
            self.setText(spoken(self._slide))
            self.setAccessibleDescription(self.text())
            self.update()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fade.stop()
        self._end_fade()
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        is_blank = self._slide.scene is Scene.BLANK
        ground = QColor(Qt.GlobalColor.black) if is_blank else self._theme.colour("surface")
        painter.fillRect(event.rect(), ground)
        if is_blank:
            return
        canvas, unit = self._canvas()
        painter.scale(unit, unit)
        dirty = QRectF(QPointF(event.rect().topLeft()) / unit, event.rect().size().toSizeF() / unit)
        head, body = self._layout.head(self._slide, canvas), self._layout.body(self._slide, canvas)
        if not self.is_fading:
            self._painter.paint(painter, (*body.items, *head.items), dirty)
            return
        self._paint_fading(painter, (*body.items, *head.items), dirty)

    # Inside

    def _canvas(self) -> tuple[Canvas, float]:
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return canvas_for(max(self.width(), 1), max(self.height(), 1), is_mirrored)

    def _update_header(self) -> None:
        """The seconds go by; the rest of the wall is not painted for it."""
        _, unit = self._canvas()
        self.update(0, 0, self.width(), math.ceil(HEADER * unit))

    # The fade

    def _is_reveal(self, before: Slide, after: Slide) -> bool:
        same_round = before.scene is after.scene is Scene.ROUND and before.number == after.number
        return (
            same_round
            and after.is_revealed
            and not before.is_revealed
            and self.isVisible()
            and self._theme.motion("reveal") > 0
        )

    def _begin_fade(self, before: Slide) -> None:
        canvas, _ = self._canvas()
        old = self._layout.body(before, canvas).items
        new = self._layout.body(self._slide, canvas).items
        self._leaving = tuple(each for each in old if each not in new)
        self._coming = tuple(each for each in new if each not in old)
        self._fade.setDuration(self._theme.motion("reveal"))
        self._fade.start()

    def _paint_fading(self, painter: QPainter, items: tuple[Item, ...], dirty: QRectF) -> None:
        """What leaves lies below what comes; panels stay until they are covered, words go as others come."""
        grounds = tuple(each for each in self._leaving if isinstance(each, Area))
        self._painter.paint(painter, grounds, dirty)
        painter.setOpacity(1 - self._shown)
        rest = tuple(each for each in self._leaving if not isinstance(each, Area))
        self._painter.paint(painter, rest, dirty)
        for each in items:
            painter.setOpacity(self._shown if each in self._coming else 1.0)
            self._painter.paint(painter, (each,), dirty)

    def _show_share(self, share: float) -> None:
        self._shown = share
        self.update()

    def _end_fade(self) -> None:
        self._leaving = self._coming = ()
        self._shown = 1.0
        self.update()
