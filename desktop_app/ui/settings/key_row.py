"""A row of the list of keys: the action, its keys, a way back to the usual ones, and a clash below."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.ui.settings.key_button import KeyButton
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.text_label import TextLabel


class KeyRow(QWidget):
    keysGiven = Signal(str, object)
    """The action's name and a tuple of keys, which may be taken."""
    resetRequested = Signal(str)
    taken = Signal(str, object)
    """As `keysGiven`, now to be taken from the other action."""

    def __init__(self, theme: Theme, name: str, words: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.name = name
        self._keys: tuple[str, ...] = ()
        self.clash: Clash | None = None
        self.button = KeyButton(theme, words)
        self.button.pressedKeys.connect(self._give)
        self.button.clicked.connect(self.clear_clash)
        self.reset = QuietButton(theme, self.tr("Back to the usual key"), "rotate-ccw", icon_only=True)
        self.reset.setAccessibleDescription(words)
        self.reset.clicked.connect(self._ask_to_reset)
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(self.button, 1)
        line.addWidget(self.reset)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(line)

    def show_keys(self, caps: list[str], *, changed: bool) -> None:
        self.button.set_caps(caps)
        if not changed and self.reset.hasFocus():
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset.setVisible(changed)

    def show_clash(self, keys: tuple[str, ...], sentence: str) -> None:
        self.clear_clash()
        self._keys = keys
        self.clash = Clash(self._theme, sentence)
        self.clash.use.clicked.connect(self._take)
        self.clash.keep.clicked.connect(self._keep)
        self._column.addWidget(self.clash)
        self.clash.show()
        self.clash.use.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_clash(self) -> None:
        if self.clash is not None:
            self._column.removeWidget(self.clash)
            self.clash.hide()
            self.clash.deleteLater()
            self.clash = None

    def _give(self, keys: tuple[str, ...]) -> None:
        self.keysGiven.emit(self.name, keys)

    def _take(self) -> None:
        self._keep()
        self.taken.emit(self.name, self._keys)

    def _keep(self) -> None:
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.clear_clash()

    def _ask_to_reset(self) -> None:
        self.resetRequested.emit(self.name)


class Clash(QWidget):
    """The sentence, and two ways on."""

    def __init__(self, theme: Theme, sentence: str) -> None:
        super().__init__()
        self.sentence = TextLabel(theme, TextRole.SMALL_MEDIUM, "bad", sentence)
        self.use = SecondaryButton(theme, self.tr("Use it here instead"), size=ButtonSize.SMALL)
        #: Of two keys: leave both as they are.
        self.keep = QuietButton(theme, self.tr("Keep"), size=ButtonSize.SMALL)
        for button in (self.use, self.keep):
            button.setAccessibleDescription(sentence)
        said = QHBoxLayout()
        said.setSpacing(8)
        said.addWidget(IconLabel(theme, "triangle-alert", "bad", 16), 0, Qt.AlignmentFlag.AlignTop)
        said.addWidget(self.sentence, 1)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.use)
        ways.addWidget(self.keep)
        ways.addStretch(1)
        box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        box.setContentsMargins(10, 2, 10, 10)
        box.setSpacing(8)
        box.addLayout(said)
        box.addLayout(ways)
