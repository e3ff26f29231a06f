"""Two minutes of practice, offered at the third mix-up one way round."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.notice import Notice


class PracticeOffer(Notice):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "repeat", parent=parent)
        self.hide()

    def offer(self, contrast: str = "") -> None:
        """`contrast` is named where more than one could be meant."""
        if contrast:
            #: {contrast} is the title of a contrast, such as "Vision vs. execution".
            pattern = self.tr("Third time this way: {contrast}. Practise it for 2 min?")
            self.set_text(pattern.format(contrast=isolated(contrast)))
        else:
            self.set_text(self.tr("Third time this way. Practise this contrast for 2 min?"))
        self.set_button(self.tr("Practise"), self._theme.key_text("practise_offer", "P"))
        self.show()

    def withdraw(self) -> None:
        self.hide()
