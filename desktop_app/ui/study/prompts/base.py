"""What every prompt can do. Prompts are kept and filled anew: a key is answered within a frame."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.ids import SideId
from desktop_app.study.showing import Judged, Showing
from desktop_app.ui.study.heading import CardHeading
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.side_glyph import BOTH


class Prompt(QWidget):
    chosen = Signal(int)  # 0 left, 1 right, 2 both
    handedIn = Signal(str)
    typed = Signal()
    ticked = Signal()

    holds_action = False
    """The action row follows the card at once instead of staying at the foot of the window."""

    is_wide = False
    """It takes all the width that a card may have."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.heading = CardHeading(theme)

    @property
    def written(self) -> str:
        """What was typed into it so far, handed in or not."""
        return ""

    def show_card(self, showing: Showing) -> None:
        """Ask: nothing of the answer is visible or readable."""
        raise NotImplementedError

    def reveal(self, showing: Showing) -> None:
        """Show the answer."""

    def show_verdict(self, showing: Showing, judged: Judged) -> None:
        """Show which side was right."""

    def show_chosen(self, index: int) -> None:
        """Show which side was chosen, before anything is said of it."""

    def answer_part(self) -> QWidget | None:
        """What must be in view once answered, where the card is taller than the window."""
        return None

    def choice_part(self) -> QWidget | None:
        """What must be in view once a side is chosen, where the card is taller than the window."""
        return None

    def tab_stops(self) -> list[QWidget]:
        """What can have the focus, from the first to the last."""
        return [each for each in self.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]

    def set_tight(self, tight: bool) -> None:
        """Leave out what can be done without: the whole card does not fit."""

    def play_sound(self) -> bool:
        """The next sound of what is in sight, of the answer first; False where there is none."""
        return False

    def spoken_question(self) -> str:
        """What is asked, for a screen reader: the focus lies on a button or nowhere in particular."""
        raise NotImplementedError

    def preferred_height(self, width: int) -> int:
        raise NotImplementedError

    def least_height(self, width: int) -> int:
        """Below this the card scrolls."""
        return self.preferred_height(width)


class ColumnPrompt(Prompt):
    """A prompt whose parts lie one under the other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(4, 4, 4, 4)  # room for a focus ring
        self._column.setSpacing(0)
        self._column.addWidget(self.heading)
        self._column.addSpacing(14)

    def preferred_height(self, width: int) -> int:
        height = self._column.totalHeightForWidth(width)
        return height if height >= 0 else self._column.totalSizeHint().height()


def place_of(showing: Showing, side: SideId) -> int:
    """0 left, 1 right, 2 both."""
    for index, each in enumerate(showing.head.sides):
        if each.id == side:
            return index
    return BOTH
