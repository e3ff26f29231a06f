"""What Today has to tell before all else: one strip under the other, none of them needed to study."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.notice import Notice

_GAP, _BELOW = 8, 20


class NamedNotice(Notice):
    named = Signal(str)
    """Its name, when its button is pressed."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, "triangle-alert")
        self._name = name
        self.activated.connect(self._tell)

    def _tell(self) -> None:
        self.named.emit(self._name)


class Notices(QWidget):
    """A strip is made when it is first needed; without any this takes no room."""

    activated = Signal(str)
    """The name of the notice whose button was pressed."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._notices: dict[str, NamedNotice] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, _BELOW)
        self._column.setSpacing(_GAP)
        self.hide()

    def set_notice(self, name: str, sentence: str, action: str = "") -> None:
        """Shows or changes the notice of this name, with a button if `action` names one; "" takes it away."""
        found = self._notices.get(name)
        if found is None:
            if not sentence:
                return
            found = self._notices[name] = NamedNotice(self._theme, name)
            found.named.connect(self.activated)
            self._column.addWidget(found)
        found.set_text(sentence)
        found.set_button(action)
        found.setVisible(bool(sentence))
        self.setVisible(any(not each.isHidden() for each in self._notices.values()))

    def text(self, name: str) -> str:
        """ "" where there is no such notice."""
        found = self._notices.get(name)
        return found.text if found is not None else ""

    def tab_stops(self) -> list[QWidget]:
        return [each.button for each in self._notices.values()]
