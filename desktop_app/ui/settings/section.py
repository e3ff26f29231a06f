"""What the sections of Settings share: a title, a sentence, and rows below."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import AppError, StorageError
from desktop_app.ui import text
from desktop_app.ui.announcing import announce, sentences
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.settings.row import SettingRow
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.notice import Notice
from desktop_app.ui.widgets.text_label import TextLabel

_CONTENT_PX = 820
_NARROW_PX = 620


class Section(PageScroll):
    """Subclasses begin with `add_head` and end with `close_column`."""

    def __init__(self, theme: Theme, preferences: Preferences) -> None:
        super().__init__()
        self.theme = theme
        self.preferences = preferences
        self._retry: Callable[[], object] | None = None
        self._refused = ""
        """The preference that could not be saved."""
        self.problem = Notice(theme, "triangle-alert")
        self.problem.set_button(self.tr("Try again"))
        self.problem.hide()
        self.problem.activated.connect(self._try_again)
        preferences.refused.connect(self._tell_refused)
        preferences.changed.connect(self._settle)

    def show_values(self) -> None:
        """As they are set."""

    def attempt(self, act: Callable[[], object]) -> bool:
        """Set something; where it cannot be saved, all shows what is in force, and the reason is told."""
        try:
            act()
        except AppError as error:
            self._tell_of(error, act)
            return False
        self.problem.hide()
        return True

    def _try_again(self) -> None:
        if self._retry is not None and self.attempt(self._retry):
            self.show_values()

    def _tell_of(self, error: AppError, act: Callable[[], object]) -> None:
        self._retry = act
        self.show_values()
        self.problem.set_text(sentences(*text.error_text(error)))
        self.problem.show()
        self.ensureWidgetVisible(self.problem)
        announce(self, self.problem.text, at_once=True)

    def _tell_refused(self, name: str, value: object, error: StorageError) -> None:
        if self.isVisible():
            self._refused = name
            self._tell_of(error, lambda: self.preferences.change(name, value))

    def _settle(self, name: str) -> None:
        if name == self._refused:
            self._refused = ""
            self.problem.hide()

    def add_head(self, title: str, about: str = "") -> None:
        self.setAccessibleName(title)
        self.column.addWidget(TextLabel(self.theme, TextRole.PAGE_TITLE, "ink", title))
        if about:
            self.column.addSpacing(4)
            self.column.addWidget(TextLabel(self.theme, TextRole.CARD_BODY, "ink2", about))
        self.column.addWidget(self.problem)
        self.column.addSpacing(16)

    def add(self, widget: QWidget, gap: int = 0) -> None:
        self.column.addSpacing(gap)
        self.column.addWidget(widget)

    def add_row(self, name: str, control: QWidget, hint: str = "") -> SettingRow:
        row = SettingRow(self.theme, self.title_of(name), control, hint)
        self.column.addWidget(row)
        return row

    def title_of(self, name: str) -> str:
        return QCoreApplication.translate("settings", self.preferences.declared(name).title)

    def close_column(self) -> None:
        self.column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < _NARROW_PX
        side = 24 if narrow else 40
        end = max(side, self.width() - side - _CONTENT_PX)
        above = 24 if narrow else 34
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self.set_margins(end if mirrored else side, above, side if mirrored else end, 28)
