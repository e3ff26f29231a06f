"""Links of cards: shown with their whole address, and opened by the system once a person has said so."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel

_SCHEMES = ("http", "https", "mailto")
_MOST_SHOWN = 120
MOST_BUTTONS = 8
"""Of links that can be reached by key; all can by mouse."""


def shown_address(address: str) -> str:
    """As it is sent: letters that look like others are spelled out. Empty for what is never opened."""
    url = QUrl(address, QUrl.ParsingMode.StrictMode)
    if not url.isValid() or url.scheme().lower() not in _SCHEMES:
        return ""
    if url.scheme().lower() != "mailto" and not url.host():
        return ""
    written = bytes(url.toEncoded(QUrl.ComponentFormattingOption.FullyEncoded).data()).decode("ascii")
    return written if len(written) <= _MOST_SHOWN else f"{written[:_MOST_SHOWN]}…"


class _LinkButton(QuietButton):
    asked = Signal(str)
    """The address."""

    def __init__(self, theme: Theme, address: str) -> None:
        super().__init__(theme, "", "external-link", size=ButtonSize.SMALL)
        words = self.tr("Open {address}").format(address=shown_address(address))
        self.setText(words)
        self.setAccessibleName(words)
        self.setShortcut(QKeySequence())  # an address may hold a "&"
        self._address = address
        self.clicked.connect(self._ask)

    def _ask(self) -> None:
        self.asked.emit(self._address)


class CardLinks(QWidget):
    """A button for each link, and below them the question once one was pressed. Nothing opens unasked."""

    turned = Signal()
    """The question has come or gone."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._address = ""
        self._buttons: list[_LinkButton] = []
        self.question = TextLabel(theme, TextRole.BODY)
        self.open_button = SecondaryButton(theme, self.tr("Open it"), size=ButtonSize.SMALL)
        self.leave_button = QuietButton(theme, self.tr("Not now"), size=ButtonSize.SMALL)
        self.open_button.clicked.connect(self._open)
        self.leave_button.clicked.connect(self._leave)
        self._asking = QWidget()
        row = QHBoxLayout(self._asking)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.question, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.open_button)
        row.addWidget(self.leave_button)
        self._asking.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._asking)
        self.hide()

    @property
    def buttons(self) -> list[QAbstractButton]:
        return list(self._buttons)

    @property
    def asks(self) -> bool:
        return not self._asking.isHidden()

    def set_links(self, addresses: list[str]) -> None:
        self._leave()
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [_LinkButton(self._theme, address) for address in addresses[:MOST_BUTTONS]]
        for place, button in enumerate(self._buttons):
            button.asked.connect(self.ask)
            self._column.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignLeft)
        self._asking.raise_()  # after the buttons for Tab too
        self.setVisible(bool(addresses))

    def ask(self, address: str) -> None:
        """Nothing for what is never opened."""
        shown = shown_address(address)
        if shown:
            self._address = address
            self.question.setText(self.tr("Open {address} outside of Versus?").format(address=shown))
            self._asking.show()
            self.show()
            self.leave_button.setFocus(Qt.FocusReason.OtherFocusReason)
            self.turned.emit()

    def _open(self) -> None:
        address = self._address
        self._leave()
        QDesktopServices.openUrl(QUrl(address, QUrl.ParsingMode.StrictMode))

    def _leave(self) -> None:
        self._address = ""
        if self.asks:
            self._asking.hide()
            self.turned.emit()
