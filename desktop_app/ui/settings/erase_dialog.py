"""Before a learner is erased at once: what goes for good, and the name to be typed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.isolating import isolated
from desktop_app.study.erasing import Person
from desktop_app.ui.announcing import sentences
from desktop_app.ui.page_scroll import PageScroll
from desktop_app.ui.settings import data_folder_wording as wording
from desktop_app.ui.settings.heavy_step import HeavyStep
from desktop_app.ui.settings.row import Hint
from desktop_app.ui.theme.fonts import TextRole
from desktop_app.ui.theme.theme import Theme
from desktop_app.ui.widgets.buttons import PrimaryButton, SecondaryButton
from desktop_app.ui.widgets.check_box import CheckBox
from desktop_app.ui.widgets.focus_ring import FocusRing
from desktop_app.ui.widgets.one_line import OneLineField
from desktop_app.ui.widgets.text_label import TextLabel

_SIDE, _ABOVE, _BELOW, _GAP = 28, 26, 24, 16


class EraseDialog(HeavyStep):
    """Enter and Esc keep what there is, until the button that erases has the focus."""

    eraseChosen = Signal(object, bool)
    """The Person, and whether the copies and the journal are to forget them too."""

    def __init__(self, theme: Theme, person: Person, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._person = person
        name = person.learner.name
        self.setWindowTitle(self.tr("Erase a learner"))
        #: {name} of a learner.
        title = self.tr("Erase {name} for good?").format(name=isolated(name))
        self._title = Hint(theme, TextRole.PANEL_NAME_COMPACT, "ink", title)
        words = self.tr("All answers, marks and settings of this learner go, and nothing brings them back.")
        self._fate = TextLabel(theme, TextRole.CARD_BODY, "ink", words)
        about = TextLabel(theme, TextRole.SMALL, "ink2", wording.about_person(person))
        self.copies = CheckBox(theme, self.tr("From the copies and the journal as well"))
        words = self.tr("Otherwise the copies made until now still hold them, until they go by themselves.")
        left = TextLabel(theme, TextRole.SMALL, "ink2", words)
        #: {name} of a learner.
        self._asked = Hint(
            theme, TextRole.BODY, "ink", self.tr("Type {name} to go on:").format(name=isolated(name))
        )
        self.field = OneLineField(theme)
        self.field.setAccessibleName(self._asked.text())
        self.field.textChanged.connect(self._compare)
        self.field.entered.connect(self._go_on)
        self._asked.setBuddy(self.field)
        self.keep_button = PrimaryButton(theme, self.tr("Keep the learner"))
        self.keep_button.clicked.connect(self.reject)
        self.erase_button = SecondaryButton(theme, self.tr("Erase for good"))
        self.erase_button.clicked.connect(self.accept)
        self._ring = FocusRing(theme, self)
        self._lay_out(about, left)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentences(self._fate.text(), about.text()))
        self._compare()
        self.place(parent.window())
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self) -> None:
        self.eraseChosen.emit(self._person, self.copies.isChecked())

    def _lay_out(self, about: QWidget, left: QWidget) -> None:
        self._words = PageScroll()
        column = self._words.column
        for widget, gap in (
            (self._title, 12),
            (self._fate, 4),
            (about, 14),
            (self.copies, 2),
            (left, 0),
        ):
            column.addWidget(widget)
            column.addSpacing(gap)
        column.addStretch(1)
        self._words.set_margins(_SIDE, _ABOVE, _SIDE, 0)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        buttons.addWidget(self.keep_button)
        buttons.addWidget(self.erase_button)
        # What is to be done stays in sight where the words are scrolled.
        self._foot = QVBoxLayout()
        self._foot.setContentsMargins(_SIDE, 0, _SIDE, 0)
        self._foot.setSpacing(8)
        self._foot.addWidget(self._asked)
        self._foot.addWidget(self.field)
        self._foot.addSpacing(10)
        self._foot.addLayout(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, _BELOW)
        whole.setSpacing(_GAP)
        whole.addWidget(self._words, 1)
        whole.addLayout(self._foot)

    def _is_typed(self) -> bool:
        return self.field.text().strip() == " ".join(self._person.learner.name.split())

    def _compare(self) -> None:
        self.erase_button.setEnabled(self._is_typed())

    def _go_on(self) -> None:
        if self._is_typed():
            self.erase_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def height_for(self, width: int) -> int:
        return sum(_height(each, width) for each in (self._words.column, self._foot)) + _GAP + _BELOW


def _height(layout: QVBoxLayout, width: int) -> int:
    layout.activate()
    return layout.heightForWidth(width) if layout.hasHeightForWidth() else layout.sizeHint().height()
