"""A quiet button for a narrow bar: its key stands in the tooltip instead of on it."""

from __future__ import annotations

from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.tool_tips import set_tip
from desktop_app.ui.widgets.buttons import QuietButton


class BarButton(QuietButton):
    def __init__(
        self, theme: Theme, text: str, icon: str, *, icon_only: bool = False, parent: QWidget | None = None
    ) -> None:
        self._about = ""
        super().__init__(theme, text, icon, icon_only=icon_only, parent=parent)
        self._describe_key()

    def set_about(self, words: str) -> None:
        """What it would do just now, for the tooltip and for screen readers; "": what it says."""
        if words != self._about:
            self._about = words
            self._describe_key()

    def set_icon_only(self, icon_only: bool) -> None:
        super().set_icon_only(icon_only)
        self._describe_key()

    def _key_size(self) -> QSizeF:
        return QSizeF(0, 0)

    def _describe_key(self) -> None:
        said = self._about or self.text()
        #: Tooltip: what a button does, and its key.
        set_tip(self, self.tr("{words} ({key})").format(words=said, key=self._key) if self._key else said)
        if self._about and self._key:
            #: For screen readers: what a button does, and its key.
            said = self.tr("{words}. Key: {key}").format(words=self._about, key=self._key)
        elif self._key:
            said = self.tr("Key: {key}").format(key=self._key)
        else:
            said = self._about
        self.setAccessibleDescription(said)
