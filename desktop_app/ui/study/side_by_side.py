"""Two statements that keep being taken for one another, each in its place, and what tells them apart."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.deck import DeckHead
from desktop_app.domain.isolating import isolated
from desktop_app.study.showing import SideBySide
from desktop_app.ui.announcing import sentences
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.pair_tile import PairTile
from desktop_app.ui.widgets.text_label import TextLabel


class SideBySideView(QWidget):
    """Hidden while there is no pair."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._caption = TextLabel(theme, TextRole.SMALL, "ink3")
        self._tile = PairTile(theme, ("", ""), small=True)
        self._decides = TextLabel(theme, TextRole.CARD_BODY, "ink2")
        self.spoken = ""
        """What it says, for a screen reader; empty without a pair."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(8)
        for widget in (self._caption, self._tile, self._decides):
            column.addWidget(widget)
        self.hide()

    def show_pair(self, head: DeckHead, pair: SideBySide, *, reason: str = "", named: bool = False) -> None:
        """`reason` stands above it already; `named`: the contrast does not."""
        left, right = head.sides
        caption = self.tr("Side by side")
        if named:
            #: {contrast} is the title of a contrast, such as "Vision vs. execution".
            caption = self.tr("Side by side: {contrast}").format(contrast=isolated(pair.title))
        self._caption.setText(caption)
        self._tile.set_names((left.name, right.name))
        self._tile.set_texts(*((each,) for each in pair.texts))
        decides = pair.decides if pair.decides != reason else ""
        self._decides.setText(decides)
        self._decides.setVisible(bool(decides))
        #: A side and what is said of it, as it is spoken: "Leadership: Looks years ahead."
        pattern = self.tr("{side}: {text}")
        said = (
            pattern.format(side=isolated(side.name), text=isolated(each))
            for side, each in zip(head.sides, pair.texts, strict=True)
        )
        self.spoken = sentences(caption, *said, decides)
        self.show()

    def clear(self) -> None:
        self.spoken = ""
        self._tile.set_texts((), ())
        self._decides.setText("")
        self.hide()
