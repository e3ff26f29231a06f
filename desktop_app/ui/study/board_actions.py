"""Under a sort board: the keys that place traits and Check; then how it went and Continue."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.study.practice_offer import PracticeOffer
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, PrimaryButton
from desktop_app.ui.widgets.key_hint import KeyHint
from desktop_app.ui.widgets.text_label import TextLabel


class BoardActions(QWidget):
    checkRequested = Signal()
    continued = Signal()
    practiceRequested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = QWidget()
        keys = QHBoxLayout(self._keys)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(6)
        for caps, words, spoken in (
            ("↑↓", self.tr("choose a trait"), self.tr("Up and down arrows choose a trait")),
            ("←→", self.tr("place it"), self.tr("Left and right arrows place it")),
        ):
            keys.addWidget(_caps(theme, caps))
            label = TextLabel(theme, TextRole.SMALL, "ink2", words)
            label.setAccessibleName(spoken)
            keys.addWidget(label)
            keys.addSpacing(20)
        self._left = TextLabel(theme, TextRole.SMALL, "ink2")
        self._left.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.check = PrimaryButton(theme, self.tr("Check"), self.tr("Space"), size=ButtonSize.LARGE)
        self.check.clicked.connect(self.checkRequested)
        self.onward = PrimaryButton(theme, self.tr("Continue"), self.tr("Space"), size=ButtonSize.LARGE)
        self.onward.clicked.connect(self.continued)
        self.offer = PracticeOffer(theme)
        self.offer.activated.connect(self.practiceRequested)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._keys)
        row.addStretch(1)
        row.addWidget(self._left)
        row.addWidget(self.check)
        row.addWidget(self.onward)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(4, 4, 4, 4)
        whole.setSpacing(12)
        whole.addLayout(row)
        whole.addWidget(self.offer)
        theme.changed.connect(self._fit)

    def ask(self, loose: int) -> None:
        """`loose` traits have to be placed before they can be checked."""
        words = self.tr("1 still to place") if loose == 1 else self.tr("%n still to place", "", loose)
        self._left.setText(words if loose else self.tr("All are placed"))
        self.check.setEnabled(not loose)
        self.check.show()
        self.onward.hide()
        self._fit()

    def tell(self, words: str) -> None:
        """After Check."""
        self._left.setText(words)
        self.check.hide()
        self.onward.show()
        self._fit()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        """The keys leave first where it gets tight."""
        asked = not self.check.isHidden()
        button = self.check if asked else self.onward
        need = self._keys.sizeHint().width() + self._left.sizeHint().width() + button.sizeHint().width() + 48
        self._keys.setVisible(asked and self._theme.key_hints and need <= self.width())


def _caps(theme: Theme, keys: str) -> QWidget:
    """Side by side as they lie on the keyboard, whichever way the language runs."""
    holder = QWidget()
    holder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for key in keys:
        row.addWidget(KeyHint(theme, key))
    return holder
