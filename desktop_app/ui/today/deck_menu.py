"""What can be done with a deck beside studying it: one contrast alone, cards that are not due, a date."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop_app.domain.ids import DeckId, ItemId
from desktop_app.domain.isolating import isolated
from desktop_app.ui import text
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.tool_tips import set_tip
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton


class MoreButton(QuietButton):
    moreRequested = Signal(object, object)
    """A DeckId, and where the menu belongs: a QPoint on the screen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", "ellipsis", size=ButtonSize.SMALL, icon_only=True, parent=parent)
        self._deck = DeckId("")
        self.clicked.connect(self._ask)

    def set_deck(self, deck: DeckId, title: str) -> None:
        self._deck = deck
        #: {deck} is a deck's title.
        name = self.tr("More ways to study {deck}").format(deck=isolated(title))
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(self.tr("Opens a menu"))
        set_tip(self, name)

    def _ask(self) -> None:
        self.moreRequested.emit(self._deck, self.mapToGlobal(self.rect().bottomRight()))


class DeckMenu(QMenu):
    studyRequested = Signal(object)
    """A DeckId."""
    contrastRequested = Signal(object, object)
    """A DeckId and an ItemId."""
    cramRequested = Signal(object)
    """A DeckId."""
    dateRequested = Signal(object)
    """A DeckId."""
    suspendedRequested = Signal(object)
    """A DeckId."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._deck = DeckId("")
        self._study = self.addAction(self.tr("Study"))
        self._contrasts = self.addMenu(self.tr("Practise one contrast…"))
        self._cram = self.addAction(self.tr("Cram: cards not due yet, no date changes"))
        self._suspended = self.addAction("")
        self._date = self.addAction("")
        self._date.triggered.connect(self._ask_date)
        self._study.triggered.connect(self._ask_study)
        self._contrasts.triggered.connect(self._ask_contrast)
        self._cram.triggered.connect(self._ask_cram)
        self._suspended.triggered.connect(self._ask_suspended)

    def open_for(
        self,
        deck: DeckId,
        contrasts: Sequence[tuple[ItemId, str]],
        at: QPoint,
        *,
        can_study: bool,
        can_cram: bool,
        has_date: bool = False,
        suspended: int = 0,
    ) -> None:
        """`suspended` cards of the deck can be released."""
        self._deck = deck
        self._study.setVisible(can_study)
        self._contrasts.clear()
        for contrast, title in contrasts:
            # What stands after an ampersand would be taken for a key.
            self._contrasts.addAction(title.replace("&", "&&")).setData(contrast)
        self._contrasts.menuAction().setVisible(bool(contrasts))
        self._cram.setEnabled(can_cram)
        self._date.setText(self.tr("Change the date…") if has_date else self.tr("Set a date…"))
        #: {number} of cards.
        words = self.tr("Suspended cards ({number})").format(number=text.count(suspended))
        self._suspended.setText(words)
        self._suspended.setVisible(bool(suspended))
        self.popup(QPoint(at.x() - self.sizeHint().width(), at.y() + 4))
        first = next(each for each in self.actions() if each.isVisible() and each.isEnabled())
        self.setActiveAction(first)

    def _ask_study(self) -> None:
        self.studyRequested.emit(self._deck)

    def _ask_contrast(self, chosen: QAction) -> None:
        self.contrastRequested.emit(self._deck, chosen.data())

    def _ask_suspended(self) -> None:
        self.suspendedRequested.emit(self._deck)

    def _ask_date(self) -> None:
        self.dateRequested.emit(self._deck)

    def _ask_cram(self) -> None:
        self.cramRequested.emit(self._deck)
