"""What each side says in the new version, in the two tinted areas; never mirrored."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.study.word_diff import Run
from desktop_app.ui.library.diff_label import DiffLabel
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT, side_token

_SEAM = 3
Texts = Sequence[Sequence[Run]]


class DiffTile(QWidget):
    def __init__(self, theme: Theme, names: tuple[str, str], left: Texts, right: Texts) -> None:
        """`names` of the sides, for screen readers."""
        super().__init__()
        direction = QGuiApplication.layoutDirection()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SEAM)
        for index, texts in ((LEFT, left), (RIGHT, right)):
            area = _Area(theme, index, names[index], texts)
            area.setLayoutDirection(direction)
            row.addWidget(area, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _Area(QWidget):
    def __init__(self, theme: Theme, index: int, name: str, texts: Texts) -> None:
        super().__init__()
        self._theme = theme
        self._index = index
        self.setAccessibleName(name)
        column = QVBoxLayout(self)
        column.setContentsMargins(22 if index == LEFT else 20, 14, 20, 14)
        column.setSpacing(8)
        for runs in texts:
            label = DiffLabel(theme, runs)
            #: A text of a side, for screen readers: "Leadership: …".
            said = self.tr("{side}: {text}").format(side=isolated(name), text=label.accessibleName())
            label.setAccessibleName(said)
            column.addWidget(label)
        column.addStretch(1)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = self._theme.tokens.radius
        radii = Radii.right(radius["right"]) if self._index == RIGHT else Radii.left(radius["leftTile"])
        path = rounded_path(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radii)
        painter.fillPath(path, self._theme.colour(side_token(self._index, "Tint")))
        if self._theme.high_contrast:
            painter.strokePath(path, QPen(self._theme.colour("ink"), 1))
