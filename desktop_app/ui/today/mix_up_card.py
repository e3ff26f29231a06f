"""The card "You mix these up": the contrast that goes wrong most often one way round, and its practice."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.study.confusions import MixUp
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.today import mix_up_wording as wording
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.pair_tile import PairTile
from desktop_app.ui.widgets.text_label import TextLabel

_BOX = 20
_RING = 4  # room for a focus ring
_SIDE_BY_SIDE_UP_TO = 1.3  # of the text's usual size


@dataclass(frozen=True, slots=True)
class Offer:
    """A mix-up with what practising it takes."""

    mix_up: MixUp
    cards: int
    seconds: int


class MixUpCard(QFrame):
    """`set_boxed`: a card of its own in a row, else a part of the side column. Hidden without an offer.

    Alone in its row it has width to spare.
    """

    practiseRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._boxed, self._alone = False, True
        self._title = TextLabel(theme, TextRole.SECTION, "ink", self.tr("You mix these up"))
        self._set = TextLabel(theme, TextRole.SMALL, "ink3")
        self._tile = PairTile(theme, ("", ""), compact=True)
        self._sentence = TextLabel(theme, TextRole.BODY, "ink2")
        self.button = SecondaryButton(theme, "", size=ButtonSize.SMALL)
        self.button.clicked.connect(self.practiseRequested)
        self._shown, self._said = QWidget(), QWidget()
        for part, widgets in (
            (self._shown, (self._title, self._set, self._tile)),
            (self._said, (self._sentence, self.button)),
        ):
            column = QVBoxLayout(part)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(10)
            for widget in widgets:
                column.addWidget(widget)
        said = self._said.layout()
        assert said is not None
        said.setContentsMargins(0, 0, 0, _RING)
        said.setAlignment(self.button, Qt.AlignmentFlag.AlignLeft)
        self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._row.addWidget(self._shown, 1)
        self._row.addWidget(self._said, 1)
        self._row.addStretch(0)
        theme.changed.connect(self._fit)
        self.setAccessibleName(self._title.text())
        self._fit()
        self.hide()

    def set_offer(self, offer: Offer | None) -> None:
        self.setVisible(offer is not None)
        if offer is None:
            return
        pair = wording.halves(offer.mix_up)
        self._set.setText("" if pair else offer.mix_up.title)
        self._set.setVisible(not pair)
        self._tile.set_names(wording.names(offer.mix_up))
        self._sentence.setText(wording.sentence(offer.mix_up))
        self.button.setText(wording.practise(offer.cards, offer.seconds))
        self.button.setVisible(bool(offer.cards))
        #: What the button practises, for a screen reader: the title of a contrast.
        practised = self.tr("Practise {contrast}. Nothing is rescheduled.")
        self.button.setAccessibleDescription(practised.format(contrast=isolated(offer.mix_up.title)))
        self.setAccessibleDescription(f"{isolated(offer.mix_up.title)}. {self._sentence.text()}")

    def set_boxed(self, boxed: bool, *, alone: bool = True) -> None:
        if (boxed, alone) != (self._boxed, self._alone):
            self._boxed, self._alone = boxed, alone
            self._fit()

    def _fit(self) -> None:
        """In a row there is width to spare and no height; beside the decks it is the other way round."""
        side_by_side = self._boxed and self._alone and self._theme.text_scale <= _SIDE_BY_SIDE_UP_TO
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if side_by_side else directions.TopToBottom)
        self._row.setAlignment(
            self._said, Qt.AlignmentFlag.AlignBottom if side_by_side else Qt.AlignmentFlag(0)
        )
        # In a row of cards it may be taller than what it holds.
        for place, stretch in enumerate((1, 1, 0) if side_by_side else (0, 0, 1)):
            self._row.setStretch(place, stretch)
        self._row.setSpacing(28 if side_by_side else 10)
        box = _BOX if self._boxed else 0
        self._row.setContentsMargins(box, box - 4 if box else 0, box, max(box - 8, 0))
        wanted = "card" if self._boxed else ""
        if self.property("panel") != wanted:
            self.setProperty("panel", wanted)
            self.style().unpolish(self)
            self.style().polish(self)
