"""What the wall shows just now, small, in the shape of the screen it is shown on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.study.workshop.slide import Slide
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.sizing import hint_width
from desktop_app.ui.workshop.slide_view import SlideView

WIDE = 16 / 9
_USUAL_WIDTH, _LEAST_WIDTH = 480, 200


class WallPreview(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aspect = WIDE
        self._most_height = 1 << 16
        self.view = SlideView(theme, self)
        self._frame = _Frame(theme, self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_slide(self, slide: Slide) -> None:
        self.view.show_slide(slide)

    def set_screen(self, size: QSize) -> None:
        """Of the screen on the wall; an empty one: nobody knows."""
        self._aspect = size.width() / size.height() if not size.isEmpty() else WIDE
        self._place()
        self.updateGeometry()

    def set_most_height(self, height: int) -> None:
        """So that the notes below stay in sight."""
        if height != self._most_height:
            self._most_height = height
            self._place()
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._box(width).height()

    def sizeHint(self) -> QSize:
        width = hint_width(self, _USUAL_WIDTH)
        return QSize(_USUAL_WIDTH, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_WIDTH, round(_LEAST_WIDTH / self._aspect))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        if event.oldSize().width() != event.size().width():
            self.updateGeometry()

    def _box(self, width: int) -> QRect:
        height = min(round(width / self._aspect), max(self._most_height, 1))
        return QRect(0, 0, min(round(height * self._aspect), width), height)

    def _place(self) -> None:
        box = self._box(self.width())
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            box.moveRight(self.width() - 1)
        self.view.setGeometry(box)
        self._frame.setGeometry(box)
        self._frame.raise_()


class _Frame(QWidget):
    """Rounds the corners of the picture and draws its edge; decoration."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        inner = rounded_path(
            whole.adjusted(0.5, 0.5, -0.5, -0.5), Radii.even(self._theme.tokens.radius["card"])
        )
        corners = QPainterPath(QPointF(0, 0))
        corners.addRect(whole)
        painter.fillPath(corners.subtracted(inner), self._theme.colour("window"))
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.drawPath(inner)
