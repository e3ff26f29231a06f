"""Where copies are put: the end of the path, a way to look into it, and another place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QHBoxLayout, QSizePolicy, QWidget

from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.tool_tips import set_tip
from desktop_app.ui.widgets.buttons import ButtonSize, QuietButton, SecondaryButton
from desktop_app.ui.widgets.text_label import TextLabel

_SHOWN_PARTS = 2
_LEAST_NAME, _MOST_NAME = 90, 300
_GAP = 10


class FolderControl(QWidget):
    chosen = Signal(object)
    """A Path; None for the place beside the database."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._folder = Path()
        self.name = _Name(theme)
        self.open_button = SecondaryButton(theme, self.tr("Open"), size=ButtonSize.SMALL)
        self.change_button = SecondaryButton(theme, self.tr("Change…"), size=ButtonSize.SMALL)
        words = self.tr("Back to the data folder")
        self.reset_button = QuietButton(theme, words, "rotate-ccw", size=ButtonSize.SMALL, icon_only=True)
        self.open_button.clicked.connect(self._open)
        self.change_button.clicked.connect(self._ask)
        self.reset_button.clicked.connect(self._reset)
        buttons = self._buttons = QHBoxLayout()
        buttons.setSpacing(_GAP)
        for button in (self.open_button, self.change_button, self.reset_button):
            buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        buttons.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)
        self._box.addWidget(self.name, 1)
        self._box.addLayout(buttons)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)

    def set_folder(self, folder: Path, *, is_usual: bool) -> None:
        """`is_usual`: beside the database."""
        self._folder = folder
        self.name.setText(" / ".join(folder.parts[-_SHOWN_PARTS:]))
        set_tip(self.name, str(folder))
        self.open_button.setAccessibleDescription(str(folder))
        self.change_button.setAccessibleDescription(str(folder))
        if is_usual and self.reset_button.hasFocus():
            self.change_button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reset_button.setVisible(not is_usual)

    def set_stacked(self, stacked: bool) -> None:
        """Below its title the path begins where the title does, and the buttons where the path does."""
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        side = Qt.AlignmentFlag.AlignLeft if stacked else Qt.AlignmentFlag.AlignRight
        self.name.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        """As if it stood beside its title: that is what is asked before it is put there."""
        width = self.name.sizeHint().width() + _GAP + self._buttons.sizeHint().width()
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As if it stood below."""
        width = max(self.name.minimumSizeHint().width(), self._buttons.minimumSize().width())
        return QSize(width, super().minimumSizeHint().height())

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _ask(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Folder for copies"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._choose)
        dialog.open()

    def _choose(self, folder: str) -> None:
        self.chosen.emit(Path(folder))

    def _reset(self) -> None:
        self.chosen.emit(None)


class _Name(TextLabel):
    """Folders may have any name: it wraps early, and a word that is too long is broken."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, TextRole.CARD_BODY, "ink2")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def sizeHint(self) -> QSize:
        width = min(super().sizeHint().width(), self._theme.px(_MOST_NAME))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(min(least.width(), self._theme.px(_LEAST_NAME)), least.height())
