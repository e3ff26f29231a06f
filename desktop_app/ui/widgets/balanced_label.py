"""A question or statement whose lines are about equally long."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.text_block import TextBlock
from desktop_app.ui.widgets.text_label import TextLabel


class BalancedLabel(TextLabel):
    def __init__(
        self,
        theme: Theme,
        role: TextRole = TextRole.STATEMENT,
        colour_token: str = "ink",
        text: str = "",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, role, colour_token, text, parent=parent)

    def lines(self, width: int) -> list[str]:
        """The lines as they break at `width`."""
        return self._make_block().lines(width)

    def _make_block(self) -> TextBlock:
        font = self._theme.font(self._role)
        return TextBlock(self.text(), font, self._theme.line_height(self._role), balanced=True)
