"""A card's text with marks and what belongs to it: its sounds, and its links to be opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.study.card_text import RichText
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.card_links import CardLinks
from desktop_app.ui.widgets.card_sounds import CardSounds, QtPlayer, can_play
from desktop_app.ui.widgets.card_text import CardText

_SPACING = 8


class CardBody(QWidget):
    def __init__(
        self,
        theme: Theme,
        role: TextRole = TextRole.ANSWER,
        colour_token: str = "ink",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.text = CardText(theme, role, colour_token)
        self.sounds = CardSounds(theme, (lambda: QtPlayer(self)) if can_play() else None)
        self.links = CardLinks(theme)
        self.text.linkPressed.connect(self.links.ask)
        self.links.turned.connect(self._make_room)
        self._soon = QTimer(self)  # a turn later, when there is room for it
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show_question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING)
        for part in (self.text, self.sounds, self.links):
            column.addWidget(part)

    def show_rich(self, rich: RichText, *, filled: bool = False) -> None:
        self.text.show_rich(rich, filled=filled)
        self.text.setVisible(bool(rich.html.strip()))
        self.sounds.set_sounds(rich.sounds)
        self.links.set_links(self.text.links)
        self.updateGeometry()

    def event(self, event: QEvent) -> bool:
        """Out of sight a widget does not pass on that its parts want another size."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)

    def _make_room(self) -> None:
        """Those above that place their children without a layout are told too."""
        above = self.parentWidget()
        while above is not None:
            if above.layout() is None:
                QCoreApplication.postEvent(above, QEvent(QEvent.Type.LayoutRequest))
            above = above.parentWidget()
        self._soon.start()

    def _show_question(self) -> None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea) and self.links.asks:
            above.ensureWidgetVisible(self.links.leave_button)

    def clear(self) -> None:
        """Neither to see nor to hear, and nothing plays on."""
        self.show_rich(RichText(""))

    def set_reveal(self, shown: float) -> None:
        self.text.set_reveal(shown)
