"""Says that something could not be saved, what has become of it, and what can be done."""

from __future__ import annotations

import enum

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QWidget
from shiboken6 import isValid

from desktop_app.domain.errors import (
    AppError,
    DatabaseBusy,
    DatabaseDamaged,
    DataFolderReadOnly,
    DiskError,
    DiskFull,
)
from desktop_app.ui import text
from desktop_app.ui.announcing import announce, sentences
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import ButtonSize, SecondaryButton
from desktop_app.ui.widgets.notice import Notice

_GAP = 6
_SHARE_OF_WORDS = 0.5
"""Of the width, at least, where the buttons stand beside them."""

translate = QCoreApplication.translate


class Kept(enum.Enum):
    """What has become of that which could not be saved."""

    ANSWER = enum.auto()
    WORDS = enum.auto()
    """Typed, and still where they were typed."""
    NOTHING = enum.auto()
    """The act was not done; all is as before it."""
    DONE = enum.auto()
    """The act is saved; only what comes after it could not be read."""


class NotSaved(Notice):
    elsewhereRequested = Signal()
    goOnRequested = Signal()
    """Without the answer here: it is saved elsewhere."""
    withoutRequested = Signal()
    """Leave, though something is not saved."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "triangle-alert", parent=parent)
        self.elsewhere = SecondaryButton(theme, self.tr("Save elsewhere"), size=ButtonSize.SMALL)
        self.go_on = SecondaryButton(theme, self.tr("Go on"), size=ButtonSize.SMALL)
        self.without = SecondaryButton(theme, "", size=ButtonSize.SMALL)
        self.elsewhere.clicked.connect(self.elsewhereRequested)
        self.go_on.clicked.connect(self.goOnRequested)
        self.without.clicked.connect(self.withoutRequested)
        self._focus_before: QWidget | None = None
        box = self.layout()
        assert isinstance(box, QBoxLayout)
        self._box = box
        self._box.setSpacing(_GAP)
        self._box.setContentsMargins(8, 9, 8, 9)
        # Not `takeAt`: the items would live on, and Qt would tell them, not the new ones, of new texts.
        for each in (self._icon, self._label, self.button):
            self._box.removeWidget(each)
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        words.addWidget(self._label, 1)
        self._box.addLayout(words, 1)
        self._ways = (self.button, self.elsewhere, self.go_on, self.without)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(_GAP)
        for button in self._ways:
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._buttons.addStretch(1)
        self._box.addLayout(self._buttons)
        self.set_button(self.tr("Try again"), self.tr("Enter"))
        # Queued: what it measures takes its new look with the same signal.
        theme.changed.connect(self._fit, Qt.ConnectionType.QueuedConnection)
        self.hide()

    def tell(self, kept: Kept, error: AppError, *, go_on: bool = False) -> None:
        """Only an answer can be saved elsewhere. Whoever is typing is not interrupted."""
        self._show(
            wording(kept, error),
            elsewhere=kept is Kept.ANSWER and not go_on,
            go_on=go_on,
            takes_focus=kept is not Kept.WORDS,
        )

    def tell_elsewhere(self, name: str) -> None:
        """The answer is in a file of that name."""
        words = self.tr("Your last answer is saved in “{name}”. Merge that file later, or Try again.")
        self._show(words.format(name=name), go_on=True)

    def tell_no_elsewhere(self, error: AppError) -> None:
        """That place could not be written either; the answer is still in memory."""
        self._show(sentences(*text.error_text(error)), elsewhere=True)

    def ask_to_leave(self, kept: Kept, *, closing: bool) -> None:
        if kept is Kept.ANSWER:
            words = self.tr("Your last answer is not saved yet.")
        else:
            words = self.tr("What you typed is not saved yet.")
        self.without.setText(self.tr("Close without it") if closing else self.tr("Leave without it"))
        self._show(words, elsewhere=kept is Kept.ANSWER, without=True)

    def remind(self) -> None:
        """Something else was asked for, which has to wait."""
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self.text, at_once=True)

    def put_away(self) -> None:
        """The focus goes back to where it was, if it is here."""
        before, self._focus_before = self._focus_before, None
        had_focus = self._has_focus
        self.hide()
        if had_focus and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _show(
        self,
        words: str,
        *,
        elsewhere: bool = False,
        go_on: bool = False,
        without: bool = False,
        takes_focus: bool = True,
    ) -> None:
        self.set_text(words)
        self.elsewhere.setVisible(elsewhere)
        self.go_on.setVisible(go_on)
        self.without.setVisible(without)
        self._fit()
        self.show()
        if takes_focus:
            if not self._has_focus:
                self._focus_before = QApplication.focusWidget()
            self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, words, at_once=True)

    def minimumSizeHint(self) -> QSize:
        """As if all stood below one another."""
        width = max(self._least_words(), *(each.minimumSizeHint().width() for each in self._shown()))
        margins = self._box.contentsMargins()
        return QSize(width + margins.left() + margins.right(), QWidget.minimumSizeHint(self).height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _shown(self) -> list[SecondaryButton]:
        return [each for each in self._ways if not each.isHidden()]

    def _row_width(self, key: str) -> int:
        self.button.set_key_hint(key or None)
        return sum(each.sizeHint().width() + _GAP for each in self._shown()) - _GAP

    def _least_words(self) -> int:
        return self._icon.sizeHint().width() + _GAP + self._label.minimumSizeHint().width()

    def _fit(self) -> None:
        """The buttons beside the words, else in a row below them, else one above the other."""
        margins = self._box.contentsMargins()
        room = self.width() - margins.left() - margins.right()
        row = self._row_width(self.tr("Enter"))
        if row > room:  # what the key is goes without saying: the button has the focus
            row = self._row_width("")
        directions = QBoxLayout.Direction
        beside = row + max(self._least_words(), room * _SHARE_OF_WORDS) <= room
        self._box.setDirection(directions.LeftToRight if beside else directions.TopToBottom)
        self._buttons.setDirection(directions.LeftToRight if row <= room else directions.TopToBottom)
        self.updateGeometry()
        self.update()


def wording(kept: Kept, error: AppError) -> str:
    """What happened, what has become of what was done, and what to do."""
    happened, way_on = text.error_text(error)
    if kept is Kept.DONE:
        return sentences(happened, translate("NotSaved", "What you did is saved."), way_on)
    if kept is Kept.NOTHING:
        return sentences(*_cause(error, happened, way_on))
    if kept is Kept.WORDS:
        said = translate("NotSaved", "What you typed is kept in memory.")
        happened, way_on = _cause(error, happened, way_on)
        return sentences(happened, said, way_on)
    happened, _ = _cause(error, happened, way_on)
    return sentences(
        happened, translate("NotSaved", "Your last answer is kept in memory."), _way_on(error, way_on)
    )


def _cause(error: AppError, happened: str, way_on: str) -> tuple[str, str]:
    """Shorter than the error says it, since what became of it is said beside it."""
    if isinstance(error, DiskFull):
        way_on = translate("NotSaved", "Free some space, then Try again.")
        return translate("NotSaved", "The disk is full."), way_on
    return happened, way_on


def _way_on(error: AppError, way_on: str) -> str:
    """For an answer, which can be saved elsewhere."""
    if isinstance(error, DiskFull):
        return translate("NotSaved", "Free some space, then Try again, or Save elsewhere.")
    if isinstance(error, DatabaseBusy):
        return translate("NotSaved", "Close that program or wait, then Try again, or Save elsewhere.")
    if isinstance(error, DataFolderReadOnly):
        return translate("NotSaved", "Allow writing to it, then Try again, or Save elsewhere.")
    if isinstance(error, DiskError):
        return translate("NotSaved", "See that it is connected and sound, then Try again, or Save elsewhere.")
    if isinstance(error, DatabaseDamaged):
        return translate("NotSaved", "Save elsewhere, then restore the last copy.")
    return way_on
