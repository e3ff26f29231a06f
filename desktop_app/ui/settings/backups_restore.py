"""Before a copy is restored: what it would change, said in full, and the way back before the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.study_day import Moment
from desktop_app.study.copies import RestorePreview
from desktop_app.ui.announcing import sentences
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.settings import backups_wording as wording
from desktop_app.ui.settings.heavy_step import HeavyStep
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.focus_ring import FocusRing
from desktop_app.ui.widgets.icon_label import IconLabel
from desktop_app.ui.widgets.text_label import TextLabel

_SIDE, _ABOVE, _BELOW = 28, 24, 24
_TALL_CAPITALS = 2


class RestoreDialog(HeavyStep):
    """Enter and Esc keep what there is: that is where the focus begins."""

    restoreChosen = Signal(object, bool)
    """The Copy, and whether answers given since are to be kept."""

    def __init__(self, theme: Theme, preview: RestorePreview, now: Moment, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._preview = preview
        #: {when}: "today at 08:12".
        pattern = self.tr("Restore the copy of {when}?")
        self.title = TextLabel(
            theme,
            TextRole.PANEL_NAME_COMPACT,
            "ink",
            pattern.format(when=wording.when_in_sentence(preview.copy.at_utc_ms, now)),
        )
        self.title.setContentsMargins(0, _TALL_CAPITALS, 0, _TALL_CAPITALS)
        self.setWindowTitle(self.tr("Restore a copy"))
        self.answers = TextLabel(theme, TextRole.CARD_BODY, "ink")
        self.merge = CheckBox(theme, self.tr("Keep the answers given since then"), parent=self)
        self.merge.hide()
        self._asks = bool(preview.answers_since)
        self.merge.setEnabled(preview.can_merge)
        self.merge.setChecked(preview.can_merge and self._asks)
        self.merge.toggled.connect(self._say)
        self.keep_button = PrimaryButton(theme, self.tr("Keep what I have"))
        self.keep_button.clicked.connect(self.reject)
        self.restore_button = SecondaryButton(theme, self.tr("Restore"))
        self.restore_button.clicked.connect(self.accept)
        self._ring = FocusRing(theme, self)
        self._lay_out()
        self._say()
        self.place(parent.window())
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self) -> None:
        self.restoreChosen.emit(self._preview.copy, self.merge.isChecked())

    def _lay_out(self) -> None:
        self._words = PageScroll()
        column = self._words.column
        column.addWidget(self.title)
        column.addSpacing(10)
        column.addWidget(self.answers)
        for sentence in (wording.fate_of_cards(self._preview), wording.fate_of_decks(self._preview)):
            if sentence:
                column.addSpacing(6)
                column.addWidget(TextLabel(self._theme, TextRole.CARD_BODY, "ink", sentence))
        if self._asks:
            column.addSpacing(10)
            column.addWidget(self.merge)
            self.merge.show()
            if not self._preview.can_merge:
                why = self.tr("They cannot be read, so they cannot be kept.")
                column.addWidget(TextLabel(self._theme, TextRole.SMALL, "ink2", why))
        column.addSpacing(14)
        column.addWidget(_SavedFirst(self._theme))
        column.addStretch(1)
        self._words.set_margins(_SIDE, _ABOVE, _SIDE, 0)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setContentsMargins(_SIDE, 0, _SIDE, 0)
        self._buttons.setSpacing(10)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.keep_button)
        self._buttons.addWidget(self.restore_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, _BELOW)
        whole.setSpacing(22)
        whole.addWidget(self._words, 1)
        whole.addLayout(self._buttons)

    def _say(self) -> None:
        self.answers.setText(wording.fate_of_answers(self._preview, kept=self.merge.isChecked()))
        spoken = sentences(self.answers.text(), wording.fate_of_decks(self._preview))
        self.setAccessibleName(self.title.text())
        self.setAccessibleDescription(spoken)

    def height_for(self, width: int) -> int:
        column, inner = self._words.column, width - 2 * _SIDE
        sides = column.contentsMargins()  # for now perhaps those with a scroll bar
        tall = column.heightForWidth(inner + sides.left() + sides.right())
        buttons = max(
            each.heightForWidth(min(each.sizeHint().width(), inner))
            for each in (self.keep_button, self.restore_button)
        )
        return tall + 22 + buttons + _BELOW


class _SavedFirst(QWidget):
    """What makes it safe to try."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        icon = IconLabel(theme, "archive-restore", "ink2", 18)
        words = self.tr("What you have now is saved first, as a copy you can restore in turn.")
        label = TextLabel(theme, TextRole.BODY, "ink2", words)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
