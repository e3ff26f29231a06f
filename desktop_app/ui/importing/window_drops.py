"""A window on which files, folders and texts can be dropped anywhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent


class DropWindow(QWidget):
    """Fields to type in keep taking texts that are dropped on them; everything else arrives here."""

    dropHovered = Signal(bool)
    """Whether something that can be dropped is held over the window."""
    pathsDropped = Signal(object)
    """A list of Paths."""
    textDropped = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if can_take(event.mimeData()):
            event.acceptProposedAction()
            self.dropHovered.emit(True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if can_take(event.mimeData()):
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self.dropHovered.emit(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropHovered.emit(False)
        data = event.mimeData()
        if not can_take(data):
            return
        event.acceptProposedAction()
        if paths := paths_of(data):
            self.pathsDropped.emit(paths)
        else:
            self.textDropped.emit(data.text())


def can_take(data: QMimeData) -> bool:
    return bool(paths_of(data)) or (data.hasText() and not data.hasUrls())


def paths_of(data: QMimeData | None) -> list[Path]:
    """Of files on this computer; what lies on the network is not fetched. None: there is nothing at all."""
    urls = data.urls() if data is not None and data.hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
