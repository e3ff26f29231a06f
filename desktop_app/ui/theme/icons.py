"""Lucide icons in a token's colour, drawn when first asked for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

if TYPE_CHECKING:
    from PySide6.QtSvg import QSvgRenderer


class IconStore:
    """Draws and remembers the icons of one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._sources: dict[str, str] = {}
        # To read an icon takes several times as long as to draw it.
        self._renderers: dict[tuple[str, int], QSvgRenderer] = {}
        self._pixmaps: dict[tuple[str, int, int, float], QPixmap] = {}

    def pixmap(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        """`size` in device-independent px, `ratio` device px to one. Raises OSError for an unknown name."""
        key = (name, colour.rgba(), size, ratio)
        found = self._pixmaps.get(key)
        if found is None:
            found = self._pixmaps[key] = self._draw(name, colour, size, ratio)
        return found

    def paint(self, painter: QPainter, rect: QRectF, name: str, colour: QColor) -> None:
        """Straight into a painter, crisp at any scale."""
        self._renderer(name, colour).render(painter, rect)

    def _draw(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        renderer = self._renderer(name, colour)
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        return pixmap

    def _renderer(self, name: str, colour: QColor) -> QSvgRenderer:
        key = (name, colour.rgb())
        found = self._renderers.get(key)
        if found is None:
            found = self._renderers[key] = self._read(name, colour)
        return found

    def _read(self, name: str, colour: QColor) -> QSvgRenderer:
        from PySide6.QtSvg import QSvgRenderer  # here, because the first window may need no icon at all

        source = self._sources.get(name)
        if source is None:
            source = (self._folder / f"{name}.svg").read_text(encoding="utf-8")
            source = self._sources[name] = source.replace('stroke-width="2"', 'stroke-width="1.75"')
        return QSvgRenderer(QByteArray(source.replace("currentColor", colour.name()).encode()))
