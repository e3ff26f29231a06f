"""Pictures of cards, decoded with limits: kind and size are read from the head before anything else is."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QFile, QIODevice, QObject, QSize, Qt, QThreadPool, Signal
from PySide6.QtGui import QColor, QGuiApplication, QImage, QImageIOHandler, QImageReader, QPainter, QPixmap

from desktop_app.progress import Progress
from desktop_app.study.card_text import MOST_PICTURE_PIXELS
from desktop_app.ui.jobs import Job
from desktop_app.ui.theme.theme import Theme

ALLOCATION_MB = 160
AT_ONCE_PIXELS = 2_000_000
"""What is decoded within a few frames; a larger picture is in a worker meanwhile."""
SHOWN_WITHIN = QSize(1200, 900)
"""Logical pixels: no card shows more of a picture, so no more is kept."""
_HEAD = 16
_KINDS = (
    (b"\x89PNG\r\n\x1a\n", b"png"),
    (b"\xff\xd8\xff", b"jpeg"),
    (b"GIF8", b"gif"),
    (b"RIFF", b"webp"),
    (b"BM", b"bmp"),
)
"""Not SVG: Qt's reader of it opens the files it names."""


class Fault(Enum):
    """Why a picture is not shown."""

    MISSING = auto()
    TOO_LARGE = auto()
    UNREADABLE = auto()


class _Decoded(NamedTuple):
    name: str
    path: Path
    image: QImage


def size_of(path: Path) -> QSize | Fault:
    """In pixels, as it will be shown; from its head alone."""
    reader, file = _reader(path)
    if reader is None:
        return Fault.UNREADABLE if path.is_file() else Fault.MISSING
    size = reader.size()
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    file.close()
    if size.isEmpty():
        return Fault.UNREADABLE
    if size.width() * size.height() > MOST_PICTURE_PIXELS:
        return Fault.TOO_LARGE
    return size.transposed() if turned else size


def decode(path: Path, within: QSize) -> QImage:
    """No larger than this, in pixels; a null image where it cannot be read after all."""
    reader, file = _reader(path)
    if reader is None or isinstance(size_of(path), Fault):
        return QImage()
    size = reader.size()
    turned = reader.transformation() & QImageIOHandler.Transformation.TransformationRotate90
    room = within.transposed() if turned else within
    if size.width() > room.width() or size.height() > room.height():
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    image = reader.read()
    file.close()
    return image


def _reader(path: Path) -> tuple[QImageReader | None, QFile]:
    """None where it is no regular file of a kind that is shown."""
    file = QFile(str(path))
    if not path.is_file() or not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return None, file
    head = bytes(file.peek(_HEAD).data())
    kind = next((kind for mark, kind in _KINDS if head.startswith(mark)), None)
    if kind is None:
        file.close()
        return None, file
    QImageReader.setAllocationLimit(ALLOCATION_MB)
    reader = QImageReader(file, kind)
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    return reader, file


class Pictures(QObject):
    """The pictures of one text."""

    arrived = Signal()
    """One that took long is there now."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._paths: Mapping[str, Path] = {}
        self._sizes: dict[str, QSize | Fault] = {}
        self._images: dict[str, QImage] = {}
        self._shown: dict[str, QPixmap] = {}
        self._coming: set[Path] = set()
        theme.changed.connect(self._retheme)

    def use(self, paths: Mapping[str, Path]) -> None:
        """These from now on; what was kept of others is let go."""
        if paths != self._paths:
            self._paths = dict(paths)
            for kept in (self._sizes, self._images, self._shown):
                kept.clear()

    def size_of(self, name: str) -> QSize | Fault:
        if name not in self._sizes:
            path = self._paths.get(name)
            self._sizes[name] = Fault.MISSING if path is None else size_of(path)
        return self._sizes[name]

    def pixmap(self, name: str) -> QPixmap | None:
        """None where there is a fault; an even grey while it is being decoded."""
        if name not in self._shown:
            size = self.size_of(name)
            if isinstance(size, Fault):
                return None
            image = self._image(name, size)
            if image is None:
                return _even(self._theme.colour("sunken"))
            self._shown[name] = QPixmap() if image.isNull() else self._on_paper(image)
        return self._shown[name]

    def _retheme(self) -> None:
        self._shown.clear()

    def _image(self, name: str, size: QSize) -> QImage | None:
        """None: not yet."""
        if name not in self._images:
            path, within = self._paths[name], self._within()
            if size.width() * size.height() <= AT_ONCE_PIXELS:
                self._images[name] = decode(path, within)
            else:
                self._send_for(name, path, within)
                return None
        return self._images[name]

    def _within(self) -> QSize:
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        return SHOWN_WITHIN * app.devicePixelRatio()

    def _send_for(self, name: str, path: Path, within: QSize) -> None:
        if path in self._coming:
            return
        self._coming.add(path)

        def work(_progress: Progress) -> _Decoded:
            return _Decoded(name, path, decode(path, within))

        job = Job(path.name, work, parent=self)
        job.finished.connect(self._take)  # a method of ours, so it is called on our thread
        job.ended.connect(job.let_go)
        QThreadPool.globalInstance().start(job.run)

    def _take(self, decoded: _Decoded) -> None:
        self._coming.discard(decoded.path)
        if self._paths.get(decoded.name) == decoded.path:
            self._images[decoded.name] = decoded.image
            self.arrived.emit()

    def _on_paper(self, image: QImage) -> QPixmap:
        """What is clear in it was meant to be seen on white: a drawing in black would vanish in the dark."""
        if not (image.hasAlphaChannel() and self._theme.is_dark):
            return QPixmap.fromImage(image)
        paper = QPixmap(image.size())
        paper.fill(Qt.GlobalColor.white)
        painter = QPainter(paper)
        painter.drawImage(0, 0, image)
        painter.end()
        return paper


def _even(colour: QColor) -> QPixmap:
    made = QPixmap(1, 1)
    made.fill(colour)
    return made
