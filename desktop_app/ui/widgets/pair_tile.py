"""Two tinted areas with the seam between: what each side says."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.reveal import Reveal
from desktop_app.ui.widgets.shapes import Radii, rounded_path
from desktop_app.ui.widgets.side_glyph import LEFT, RIGHT, side_token
from desktop_app.ui.widgets.side_label import SideLabel
from desktop_app.ui.widgets.text_label import TextLabel

_SEAM = 4
_LARGE_UP_TO = 2  # texts a side; more are set smaller, so that the reason below stays in view


class PairTile(QWidget):
    """Never mirrored. `compact` is the small tile of Today: names only, under their glyphs; `small` stands
    below a card's own texts."""

    def __init__(
        self,
        theme: Theme,
        names: tuple[str, str],
        *,
        compact: bool = False,
        small: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        text_direction = QGuiApplication.layoutDirection()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SEAM)
        self._areas = [_Area(theme, index, names[index], compact, small, self) for index in (LEFT, RIGHT)]
        for area in self._areas:
            area.setLayoutDirection(text_direction)
            row.addWidget(area, 1)
        self._reveal = Reveal(theme, self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_names(self, names: tuple[str, str]) -> None:
        for area, name in zip(self._areas, names, strict=True):
            area.label.setText(name)

    def set_texts(self, left: Sequence[str], right: Sequence[str]) -> None:
        """One paragraph per text."""
        self._reveal.finish()
        for area, texts in zip(self._areas, (left, right), strict=True):
            area.set_texts(texts)

    def set_slot(self, index: int, empty: bool) -> None:
        """An empty slot is a dashed outline that keeps the room of its texts."""
        self._areas[index].set_slot(empty)

    def set_padding(self, padding: int) -> None:
        """Of both areas, where there is less room than on a card."""
        for area in self._areas:
            area.set_padding(padding)

    def set_stacked(self, stacked: bool) -> None:
        """Names under their glyphs, where there is little width."""
        for area in self._areas:
            area.label.set_stacked(stacked)

    def reveal(self, index: int | None = None) -> None:
        """Fills the slot, or both, and lets the texts appear."""
        shown = self._areas if index is None else [self._areas[index]]
        for area in shown:
            area.set_slot(False)
        self._reveal.start([text for area in shown for text in area.texts])

    def finish_reveal(self) -> None:
        self._reveal.finish()

    def texts(self, index: int) -> list[TextLabel]:
        return self._areas[index].texts


class _Area(QWidget):
    def __init__(
        self, theme: Theme, index: int, name: str, compact: bool, small: bool, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._index = index
        self._compact = compact
        self._small = small
        self._slot = False
        self.texts: list[TextLabel] = []
        role = TextRole.LEAD if compact else TextRole.SMALL_MEDIUM if small else TextRole.SECTION
        self.label = SideLabel(theme, index, name, role=role, stacked=compact, parent=self)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(14)
        if compact:
            self._column.setContentsMargins(20, 14, 16, 12)
        elif small:
            self._column.setSpacing(6)
            self._column.setContentsMargins(20 if index == LEFT else 16, 12, 16, 14)
        else:
            self._column.setContentsMargins(34 if index == LEFT else 30, 24, 30, 30)
        self._column.addWidget(self.label)
        self._column.addStretch(1)
        theme.changed.connect(self.update)

    def set_texts(self, texts: Sequence[str]) -> None:
        is_large = len(texts) <= _LARGE_UP_TO and not self._small
        role = TextRole.ANSWER if is_large else TextRole.CARD_BODY
        for old in self.texts[len(texts) :]:
            self._column.removeWidget(old)
            old.hide()
            old.deleteLater()
        del self.texts[len(texts) :]
        for place, text in enumerate(texts):
            if place == len(self.texts):
                self.texts.append(self._make_label(role))
                self._column.insertWidget(place + 1, self.texts[place])
            label = self.texts[place]
            label.set_role(role)
            label.setText(text)
            label.setVisible(not self._slot)

    def set_padding(self, padding: int) -> None:
        self._column.setContentsMargins(padding, padding, padding, padding)

    def set_slot(self, empty: bool) -> None:
        self._slot = empty
        for label in self.texts:
            label.setVisible(not empty)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        outlined = self._slot or self._theme.high_contrast
        if not outlined:
            painter.fillPath(
                rounded_path(box, self._radii()), self._theme.colour(side_token(self._index, "Tint"))
            )
            return
        path = rounded_path(box.adjusted(1, 1, -1, -1), self._radii().grown(-1))
        if not self._slot:
            painter.fillPath(path, self._theme.colour(side_token(self._index, "Tint")))
        pen = QPen(self._theme.colour(side_token(self._index, "Line")), 2)
        if self._slot:
            pen.setDashPattern((3, 3))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawPath(path)

    def _radii(self) -> Radii:
        radius = self._theme.tokens.radius
        if self._index == RIGHT:
            return Radii.right(radius["right"])
        return Radii.left(radius["leftTile" if self._compact or self._small else "leftArea"])

    def _make_label(self, role: TextRole) -> TextLabel:
        label = TextLabel(self._theme, role, "ink", parent=self)
        policy = label.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        label.setSizePolicy(policy)
        return label
