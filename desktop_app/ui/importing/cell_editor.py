"""Where a cell's text is typed: Enter keeps it, Esc leaves it as it was, Alt+Enter begins a new line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OWN = (*_ENTER, Qt.Key.Key_Escape)
_NEW_LINE = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


class CellEditor(QPlainTextEdit):
    kept = Signal(str)
    left = Signal()
    """Nothing is to be changed."""

    def __init__(self, theme: Theme, text: str, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._is_over = False
        self.setFont(theme.font(TextRole.BODY))
        self.setTabChangesFocus(True)
        self.setPlainText(text)
        self.selectAll()
        self.setAccessibleName(name)

    def event(self, event: QEvent) -> bool:
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() in _OWN:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._end(keep=False)
        elif event.key() in _ENTER and event.modifiers() & _NEW_LINE:
            self.insertPlainText("\n")
        elif event.key() in _ENTER:
            self._end(keep=True)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was typed is kept, wherever the person went; a menu over it is no leaving."""
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self._end(keep=True)

    def keep(self) -> None:
        """As if Enter was pressed."""
        self._end(keep=True)

    def _end(self, *, keep: bool) -> None:
        if self._is_over:
            return
        self._is_over = True
        if keep:
            self.kept.emit(self.toPlainText())
        else:
            self.left.emit()
