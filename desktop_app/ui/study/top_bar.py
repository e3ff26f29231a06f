"""Close, where you are, how much is left, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QSpacerItem, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.bar_button import BarButton
from desktop_app.ui.widgets.progress_line import ProgressLine
from desktop_app.ui.widgets.text_label import TextLabel

_NARROW = 1000
_PROGRESS_WIDTH, _ANY_WIDTH = 326, 16_777_215


class TopBar(QWidget):
    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.close_button = BarButton(theme, self.tr("Back to Today"), "x", icon_only=True)
        self._deck = TextLabel(theme, TextRole.SMALL_MEDIUM, "ink2")
        self._progress = ProgressLine(theme)
        self._left = TextLabel(theme, TextRole.SMALL, "ink2", tabular=True)
        self.undo_button = BarButton(theme, self.tr("Undo"), "undo-2")
        self.more_button = BarButton(theme, self.tr("More"), "ellipsis")
        self._progress.setAccessibleName(self.tr("Progress"))
        self._menu: QMenu | None = None
        self.more_button.clicked.connect(self.open_menu)
        self._progress.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._progress.setMaximumWidth(theme.px(_PROGRESS_WIDTH))
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(20, 12, 20, 8)
        row.setSpacing(12)
        row.addWidget(self.close_button)
        row.addWidget(self._deck, 4)
        row.addWidget(self._progress, 5)
        row.addWidget(self._left)
        self._space = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding)
        row.addItem(self._space)
        row.setStretch(row.count() - 1, 3)
        row.addWidget(self.undo_button)
        row.addWidget(self.more_button)
        theme.changed.connect(self._fit)

    def set_menu(self, menu: QMenu) -> None:
        self._menu = menu

    def open_menu(self) -> None:
        if self._menu is None:
            return
        button = self.more_button
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            place = button.mapToGlobal(button.rect().bottomLeft())
        else:
            place = button.mapToGlobal(button.rect().bottomRight())
            place.setX(place.x() - self._menu.sizeHint().width())
        self._menu.popup(place)
        first = next((each for each in self._menu.actions() if each.isEnabled()), None)
        if first is not None:
            self._menu.setActiveAction(first)

    def set_place(self, deck: str, done: int, left: int) -> None:
        self._deck.setText(deck)
        total = done + left
        self._progress.set_fraction(done / total if total else 1.0)
        words = self.tr("%n left", "", left)
        self._left.setText(words)
        self._fit()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._fit()

    def _fit(self) -> None:
        """The deck's name and secondary words leave first where it gets tight."""
        tight = self.width() < _NARROW * self._theme.text_scale
        self._deck.setVisible(not tight)
        self.more_button.set_icon_only(tight)
        self._progress.setMaximumWidth(_ANY_WIDTH if tight else self._theme.px(_PROGRESS_WIDTH))
        self._row.setStretch(self._row.indexOf(self.undo_button) - 1, 0 if tight else 3)
